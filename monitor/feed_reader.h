/* The feed reader's own state, shared by its files: read_feed.c (which kind of document it is),
 * feed_xml.c and feed_json.c (the two syntaxes), feed_values.c (what becomes of a value),
 * feed_entries.c (an entry's beginning and end).
 *
 * Memory: what the feed says of itself lives in `a`; all that is made on the way, an entry's values
 * among it, in `scratch`, which is reset when an entry was handed on. */
#ifndef MONITOR_FEED_READER_H
#define MONITOR_FEED_READER_H

#include "base/err.h"
#include "monitor/feed.h"

enum {
	FEED_MOST_ENTRIES = 50000,     /* of a sitemap (https://www.sitemaps.org/protocol.html) */
	FEED_MOST_DEPTH = 300,         /* libxml2 stops at 256 */
	FEED_MOST_LIST = 64,           /* authors or tags of an entry */
	FEED_KNOWN = 256,              /* slots of the cache of element names */
	FEED_MOST_SCRATCH = 256 << 20, /* bytes for one entry */
	FEED_MOST_GROWTH = 32 << 20,   /* bytes by which relative addresses grow, in all */
};

struct feed_level {
	enum feed_place place; /* of its children */
	const struct feed_element *element;
	struct str base;
	bool base_given; /* by xml:base */
	struct str language;
};

/* libxml2 keeps one pointer for each name: where an element was looked up once, its pointers find
 * it again. */
struct feed_known {
	const unsigned char *name, *uri, *prefix;
	enum feed_place place;
	const struct feed_element *element;
};

struct feed_person_read {
	struct str value;
	int rank;
};

struct feed_reader {
	struct arena *a, *scratch; /* one and the same when entries are kept */
	const struct document *doc;
	const struct feed_sink *sink;
	struct feed *feed;
	const struct feed *head; /* what a first pass found the feed to say of itself, or NULL */
	struct feed_entry current;
	struct feed_entry *entry; /* NULL outside of one */
	size_t n_started;         /* entries */
	size_t parts_cap;
	uint64_t first_said; /* feed_says() when the first entry was handed on */
	bool stopped;        /* by our own limits */
	size_t growth;       /* bytes that relative addresses took from their bases */
	int feed_rank[FEED_FIELDS], entry_rank[FEED_FIELDS];
	struct feed_person_read person;
	struct feed_level levels[FEED_MOST_DEPTH + 1]; /* [0] is around the document */
	int depth;
	enum feed_markup markup; /* of the next text given */
	bool text_stays;         /* it outlives the reader: no copy is needed */
	/* XML alone */
	struct _xmlParserCtxt *parser;
	struct feed_repair *repair;
	enum feed_ns native;
	const unsigned char *root_uri; /* the name space of a root without a prefix */
	bool old_atom;                 /* 0.3 */
	struct feed_known known[FEED_KNOWN];
	const struct feed_element *taking; /* whose text is being taken */
	int taking_depth;
	enum feed_form form;
	bool xhtml;  /* its markup is elements, not text */
	bool base64; /* RFC 4287, section 4.1.3.3; Atom 0.3's mode="base64" */
	bool guid_is_link;
	struct str sole; /* the text so far, when it is one piece; else it is in `text` */
	struct buf text;
	bool root_closed;
};

/* Starts an entry; one in hand, which never ended, is handed on before. False when there are too
 * many. */
bool feed_entry_start(struct feed_reader *r);
/* Hands on the entry in hand. */
void feed_entry_end(struct feed_reader *r);
/* Whether the document came to a limit that nothing honest comes near: no more of it is read. */
bool feed_too_much(const struct feed_reader *r);
/* As url_resolve, within FEED_MOST_GROWTH: a base of some kilobytes makes each of a million short
 * links as long as it. Empty beyond. */
struct str feed_resolve_against(
	struct feed_reader *r, struct str base, struct str link, struct arena *a);
/* What was made on the way is forgotten, unless entries are kept. */
void feed_forget(struct feed_reader *r);
/* A value that outlives the element in hand: an entry's stays with it, the feed's own is copied. */
struct str feed_keep(struct feed_reader *r, struct str value);
/* The rank counts for authors as for other fields, but of equals all are kept. */
void feed_give_author(struct feed_reader *r, int rank, struct str name);
/* What entries depend on of what the feed says of itself. */
uint64_t feed_says(const struct feed *feed);

enum status feed_read_xml(struct feed_reader *r, struct str text, struct err *err);
enum status feed_read_json(struct feed_reader *r, struct str text, struct err *err);

#endif
