/* Inside the feed reader: how an element becomes a field.
 *
 * feed_xml.c drives libxml2's SAX2 parser and keeps where we are (places); each vocabulary
 * (feed_rss.c, feed_atom.c, feed_sitemap.c, feed_modules.c) is a table of struct feed_element.
 * Several elements may give one field: the highest rank wins, and of equals the first. So
 * vocabularies mix freely, as they do in the field (Atom in RSS, Dublin Core in both). */
#ifndef MONITOR_FEED_H
#define MONITOR_FEED_H

#include "monitor/read.h"

enum feed_ns {
	FEED_NS_OTHER,
	FEED_NS_RSS, /* and elements without a name space in RSS and RDF */
	FEED_NS_ATOM,
	FEED_NS_DC,
	FEED_NS_CONTENT,
	FEED_NS_MEDIA,
	FEED_NS_ITUNES,
	FEED_NS_SITEMAP,
	FEED_NS_NEWS,
	FEED_NS_IMAGE, /* sitemap-image */
	FEED_NS_RDF,
	FEED_NS_XHTML,
	FEED_NS_FEEDBURNER,
};

/* Where an element stands: what its nearest known ancestor opened. */
enum feed_place {
	AT_TOP = 1,       /* the root's parent */
	AT_ROOT = 2,      /* <rss>, <rdf:RDF> */
	AT_FEED = 4,      /* <channel>, <feed>, <urlset> */
	AT_ENTRY = 8,     /* <item>, <entry>, <url> */
	AT_PERSON = 16,   /* Atom's <author> */
	AT_SOURCE = 32,   /* of another feed, within an entry */
	AT_IMAGE = 64,    /* the channel's <image> */
	AT_PART = 128,    /* <sitemap> of an index */
	AT_NOWHERE = 256, /* within something unknown */
};

enum feed_form {
	FORM_NONE,
	FORM_TEXT,  /* plain */
	FORM_LOOSE, /* markup if it looks like it: RSS never says */
	FORM_TYPED, /* as the attribute `type` says (RFC 4287, section 3.1; Atom 0.3's `mode`) */
	FORM_HTML,  /* markup */
	FORM_LINE,  /* markup, to be made one plain line: names and keywords */
	FORM_DATE,
	FORM_LINK,   /* against xml:base */
	FORM_PERSON, /* "me@example.org (Me)" */
};

enum feed_field {
	FEED_ID,
	FEED_TITLE,
	FEED_LINK,
	FEED_SUMMARY,
	FEED_CONTENT,
	FEED_LANGUAGE,
	FEED_IMAGE,
	FEED_PAPER,
	FEED_PUBLISHED,
	FEED_UPDATED,
	FEED_DATE, /* of publishing or changing: the feed does not say */
	FEED_AUTHOR,
	FEED_TAG,
	FEED_TTL,
	FEED_PART,
	FEED_KEYWORDS,
	FEED_ENCLOSURE,
	FEED_ORIGINAL, /* the link that a service replaced by one that counts */
	FEED_FIELDS,
};

struct feed_attributes { /* as libxml2 gives them: five pointers each */
	const unsigned char **v;
	int n;
};

struct feed_reader;

struct feed_element {
	enum feed_ns ns;
	const char *name;
	unsigned where;        /* places it means something in */
	enum feed_place opens; /* what its children stand in; 0: it has none that matter */
	enum feed_form form;   /* of its text */
	enum feed_field field;
	int rank; /* 1 and more */
	/* Called at the start tag, for what stands in attributes; may be NULL. */
	void (*start)(struct feed_reader *r, struct feed_attributes attributes);
};

/* Tables end with a row without a name. */
extern const struct feed_element feed_rss_elements[], feed_atom_elements[], feed_sitemap_elements[],
	feed_module_elements[];

enum feed_ns feed_ns_of(const char *uri, const char *prefix, enum feed_ns native);
/* NULL: an element that means nothing there. */
const struct feed_element *feed_element_find(enum feed_ns ns, const char *name, unsigned place);

/* For the `start` functions. Empty when absent. */
struct str feed_attribute(
	struct feed_reader *r, struct feed_attributes attributes, const char *name);
/* Gives the entry in hand (or the feed, outside of one) a value; `value` is copied. Dates are read.
 */
void feed_give(struct feed_reader *r, enum feed_field field, int rank, struct str value);
struct str feed_resolve(struct feed_reader *r, struct str link);
bool feed_in_entry(const struct feed_reader *r);
/* What the attributes of the element in hand say about its text. */
void feed_note_type(struct feed_reader *r, struct str type, struct str mode);
void feed_note_guid(struct feed_reader *r, bool is_link);
/* The element in hand is no text: its children stand for it. */
void feed_note_parts(struct feed_reader *r);
/* As xml:base does, for all that follows within the element in hand. */
void feed_note_base(struct feed_reader *r, struct str base);
/* Where the feed says it is (RFC 4287, section 4.2.7.2): the base of relative links where nobody
 * else knew. */
void feed_note_self(struct feed_reader *r, struct str url);

/* Repair in one pass, as far as the parser asks for it: bare "&", HTML's entities, unclosed CDATA,
 * controls, "<" that starts no tag; the document type, comments and instructions (the XML
 * declaration is one) are taken out. Texts are taken out too, and "<?t 12?>" stands where number 12
 * did; what stays is for an XML parser (monitor/feed_sax.h). */
struct feed_repair;

/* Lives in `a`, and keeps a view of `s`; what else it holds is released by feed_repair_free. */
struct feed_repair *feed_repair_new(struct str s, struct arena *a);
void feed_repair_free(struct feed_repair *r);
/* The next bytes, at most `room`; 0 at the end. */
size_t feed_repair_read(struct feed_repair *r, char *to, size_t room);
/* The text that stood at a number, decoded: a view of the document, or in `a`. Each can be asked
 * for once, and none before it any more; with `a` NULL it is only passed. False: there is none. */
bool feed_repair_text(struct feed_repair *r, size_t number, struct arena *a, struct str *ret);
/* It uses an entity that is made of entities, as only attacks do; nothing more is read. */
bool feed_repair_bomb(const struct feed_repair *r);

/* Where a feed starts, beyond junk: its root element, or the document type before that; -1 when
 * there is none. */
ptrdiff_t feed_start(struct str s);
/* What a document is that is no feed, in words: "an HTML page (a challenge)". */
struct str feed_instead(struct str s);

/* A person as feeds write them, as a name: "me@example.org (Me)", "Me <me@example.org>". */
struct str feed_person(struct str s);

#endif
