/* libxml2's SAX2 parser over a document that is mended as it is read (feed_repair_new): the tags
 * are pulled through in pieces of some kilobytes, without a tree. The handler's user pointer is
 * `user`; its processingInstruction gets "t" and the number of a text (feed_repair_text). Recovers
 * from every error it can, touches no network, and resolves no entity; a document with more than a
 * megabyte of different names is read up to there. */
#ifndef MONITOR_FEED_SAX_H
#define MONITOR_FEED_SAX_H

#include <libxml/parser.h>

#include "monitor/feed.h"

/* *ret_parser is set before the first callback: for xmlStopParser. False: libxml2 refused. */
bool feed_sax(
	struct feed_repair *repair, xmlSAXHandler *handler, void *user, xmlParserCtxt **ret_parser);
/* The number in an instruction; false when it is none. */
bool feed_sax_number(const xmlChar *data, size_t *ret);

#endif
