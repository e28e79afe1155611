/* The article: one text, as the reader found it and as the store keeps it.
 *
 * It moves forward only: each stage fills in fields and hands it on. All of it lives in one arena
 * (a document's, or a query's) and is never freed by itself. Every string is valid UTF-8 without
 * controls. */
#ifndef DB_ARTICLE_H
#define DB_ARTICLE_H

#include "base/frame.h"
#include "base/mem.h"

/* Where words stand. Rules, evidence and mentions speak of a field and of bytes in it. */
enum field { FIELD_TITLE, FIELD_LEAD, FIELD_TEXT, FIELD_AUTHOR, FIELD_TAG, FIELD_URL, FIELD_N };
const char *field_name(enum field f); /* "title" ... */

/* A date as it was given, and as it is judged. */
enum date_precision { DATE_NONE, DATE_DAY, DATE_TIME };
struct date {
	struct str given; /* the outlet's own words; may be empty */
	int64_t at;       /* us, UTC; for DATE_DAY the start of that day in the outlet's zone; 0 for
			     DATE_NONE */
	enum date_precision precision;
};

/* A place that the text names: a country, a group of countries, or later a city or region. */
struct mention {
	struct str place; /* "NE", "SAHEL", "NE/niamey": stable over versions, see rules/region.h */
	struct str country; /* ISO 3166-1 alpha-2, or empty for a group */
	enum field field;   /* TITLE, LEAD or TEXT */
	uint32_t at, len;   /* bytes of that field */
};

/* What leads to an article: each value belongs to one article only. */
enum article_id_kind {
	ID_LINK,      /* a normalised link (url_key) */
	ID_GUID,      /* the outlet's own id, with the outlet: "17 tag:aps.dz,2026:55" */
	ID_CANONICAL, /* a page's rel=canonical, normalised */
	ID_REDIRECT,  /* where its link led, normalised */
	ID_SOURCE,    /* the link to the original that an aggregator gives, normalised */
	ID_HASH,      /* of an entry that has nothing else: outlet, title, text */
};
struct article_id {
	enum article_id_kind kind;
	struct str value;
};

enum article_state {
	ARTICLE_WAITING,  /* its text is still to come from its page */
	ARTICLE_COMPLETE, /* its text is there */
	ARTICLE_NO_TEXT,  /* patience was over, or its page is unreadable: title and lead only */
};

struct article {
	int64_t id; /* the store's; 0 before it is stored */
	enum article_state state;
	int64_t revision;      /* 1, 2 ... : which text of it this is */
	struct str key;        /* value of the id it was first known by */
	struct str url;        /* to show and to fetch; empty: a bare headline without a link */
	struct str canonical;  /* as its page says; may be empty */
	struct str guid;       /* as its feed says; may be empty */
	struct str source_url; /* the original, where an aggregator names it; may be empty */
	struct str paper;      /* the outlet that an aggregator names ("L'opinion"); may be empty */
	struct str title, lead,
		text; /* plain text; paragraphs and subheads of `text` are separated by "\n\n" */
	struct str language; /* ISO 639-1, or empty */
	struct str image;    /* a URL, or empty */
	struct str_list authors, tags;
	struct date published, updated;
	struct mention *mentions;
	size_t n_mentions;
	bool full;        /* the entry brought the whole text: no page needs to be fetched */
	bool is_headline; /* found as a headline of a listing or ticker */
	int64_t first_seen_at;
	int64_t text_hash; /* of title, lead and text: a change is a new revision; article_hash */
};

/* A hash of what makes a revision: title, lead, text (never dates, tags or places). */
int64_t article_hash(const struct article *a);

/* As fields of a frame (what a reader sends to the engine). Views into the frame; arrays in
 * `arena`. */
void article_put(struct buf *frame, uint16_t tag, const struct article *a);
enum status article_take(
	struct str fields, struct arena *arena, struct article *ret, struct err *err);

/* Mentions as a compact blob (for the store) and back. */
void mentions_write(struct buf *out, const struct mention *mentions, size_t n);
enum status mentions_read(
	struct str blob, struct arena *arena, struct mention **ret, size_t *ret_n, struct err *err);

#endif
