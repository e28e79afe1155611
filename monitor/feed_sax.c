#include "monitor/feed_sax.h"

#include <libxml/parserInternals.h>

/* Bytes of names (of elements, attributes, name spaces) that libxml2 keeps of a document. Its table
 * of them is slow when it is large, and no vocabulary comes near. */
enum { MOST_NAMES = 1 << 20 };

static int
read_mended(void *user, char *to, int room)
{
	return room > 0 ? (int)feed_repair_read(user, to, (size_t)room) : 0;
}

bool
feed_sax(struct feed_repair *repair, xmlSAXHandler *handler, void *user, xmlParserCtxt **ret_parser)
{
	xmlParserCtxt *c = xmlCreateIOParserCtxt(
		NULL, NULL, read_mended, NULL, repair, XML_CHAR_ENCODING_UTF8);
	if (!c)
		return false;
	xmlSAXHandler *own = c->sax;
	c->sax = handler;
	c->userData = user;
	xmlDictSetLimit(c->dict, MOST_NAMES);
	*ret_parser = c;
	xmlCtxtUseOptions(c, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
				     XML_PARSE_NOWARNING | XML_PARSE_COMPACT |
				     XML_PARSE_IGNORE_ENC);
	xmlParseDocument(c);
	c->sax = own;
	if (c->myDoc)
		xmlFreeDoc(c->myDoc);
	c->myDoc = NULL;
	xmlFreeParserCtxt(c);
	return true;
}

bool
feed_sax_number(const xmlChar *data, size_t *ret)
{
	size_t n = 0;
	if (!data || *data < '0' || *data > '9')
		return false;
	for (; *data >= '0' && *data <= '9'; data++)
		n = n * 10 + (size_t)(*data - '0');
	*ret = n;
	return true;
}
