/* The feed reader's own state, shared by its files: read_feed.c (which kind of document it is),
 * feed_xml.c and feed_json.c (the two syntaxes), feed_values.c (what becomes of a value). */
#ifndef MONITOR_FEED_READER_H
#define MONITOR_FEED_READER_H

#include "base/err.h"
#include "monitor/feed.h"

enum {
	FEED_MOST_ENTRIES = 20000,
	FEED_MOST_DEPTH = 300, /* libxml2 stops at 256 */
	FEED_MOST_LIST = 64,   /* authors or tags of an entry */
	FEED_KNOWN = 256,      /* slots of the cache of element names */
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
	struct arena *a;
	const struct document *doc;
	struct feed *feed;
	struct feed_entry *entry; /* NULL outside of one */
	size_t entries_cap, parts_cap;
	int feed_rank[FEED_FIELDS], entry_rank[FEED_FIELDS];
	struct feed_person_read person;
	struct feed_level levels[FEED_MOST_DEPTH + 1]; /* [0] is around the document */
	int depth;
	enum feed_markup markup; /* of the next text given */
	bool text_stays;         /* it outlives the reader: no copy is needed */
	/* XML alone */
	void *parser;
	struct feed_texts texts;
	enum feed_ns native;
	bool old_atom; /* 0.3 */
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

/* Starts an entry; false when there are too many. */
bool feed_entry_start(struct feed_reader *r);
void feed_entry_end(struct feed_reader *r);
/* The rank counts for authors as for other fields, but of equals all are kept. */
void feed_give_author(struct feed_reader *r, int rank, struct str name);
/* What follows from the whole once it is read: authors, titles, links that entries lack. */
void feed_finish(struct feed_reader *r);

enum status feed_read_xml(struct feed_reader *r, struct str text, struct err *err);
enum status feed_read_json(struct feed_reader *r, struct str text, struct err *err);

#endif
