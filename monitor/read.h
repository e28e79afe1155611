/* Reading: bytes from an outlet in, entries or an article out. Pure functions: no files, no
 * network, no clock; everything they need comes in, everything they make lives in the arena given.
 * They run in the reader process, and in the tests and `inspect ... FILE` directly. */
#ifndef MONITOR_READ_H
#define MONITOR_READ_H

#include "base/zone.h"
#include "db/article.h"
#include "db/outlet.h"
#include "monitor/page_hints.h"
#include "rules/region.h"

/* LISTING: it is followed for its headlines, and short lists of them count too. ARTICLE: an entry's
 * link led to it, and only a page with hardly a word beside its headlines is none. */
enum document_role { DOCUMENT_ANY, DOCUMENT_LISTING, DOCUMENT_ARTICLE };

/* A document as it came. */
struct document {
	struct str bytes;
	struct str url; /* where it came from, after redirects: the base of relative links; may be
			   empty */
	struct str content_type; /* the header as sent; may be empty */
	int64_t fetched_at;
	struct zone *zone;       /* of the outlet, for dates that name none; NULL: UTC */
	struct str language;     /* the outlet's, a hint; may be empty */
	enum document_role role; /* of a page: what it was asked for as */
	bool explain;            /* of a page: answer its blocks too */
	struct str rules; /* of a page: its outlet's own (monitor/page_rules.h); may be empty */
	const struct page_hints *hints; /* of a page: what its outlet's pages taught; NULL: nothing,
					   and nothing is noticed */
};

/* A date as given and as read, before it is judged. */
struct read_date {
	struct str given;
	int64_t at; /* us UTC */
	enum date_precision precision;
	bool has_zone;    /* it named its zone; else the outlet's was assumed */
	int zone_minutes; /* that zone, east of Greenwich */
};

enum feed_kind {
	FEED_RSS,
	FEED_RDF,
	FEED_ATOM,
	FEED_SITEMAP,
	FEED_SITEMAP_INDEX,
	FEED_JSON,
	FEED_PAGE
};

/* RSS never says whether a text is markup: FEED_LOOSE is, if it looks like it. */
enum feed_markup { FEED_PLAIN, FEED_LOOSE, FEED_HTML };

struct feed_text {
	struct str s;    /* as given: a view of the document, or in its arena */
	struct str base; /* what its relative links are relative to */
	enum feed_markup markup;
};

struct feed_entry {
	struct str id, link;
	struct str original; /* the link that FeedBurner replaced by its own; may be empty */
	struct str enclosure;
	struct read_date published, updated;
	struct str_list authors, tags;
	struct feed_text title, summary, content;
	bool title_is_made; /* it had none: its first words, or its link */
	struct str language, image;
	struct str paper; /* an outlet named by the entry (RSS <source>, news:name), or by a
			     listing's card */
};

struct feed {
	enum feed_kind kind;
	struct feed_text title, description;
	struct str link, id, language;
	struct str_list authors;
	struct read_date published, updated;
	struct feed_entry *entries; /* in document order; NULL from read_feed_each */
	size_t n_entries;
	bool cut_short;    /* the root's end tag is missing: what is whole was kept */
	int64_t ttl_s;     /* how often it wants to be asked at most; 0: unsaid */
	struct str *parts; /* FEED_SITEMAP_INDEX: the addresses of its sitemaps */
	size_t n_parts;
};

/* RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and 1.1, sitemaps and their indexes.
 * STATUS_BAD: not a feed, and what it is instead; or a feed that cannot be read, and why. */
enum status read_feed(
	const struct document *doc, struct arena *a, struct feed *ret, struct err *err);

/* Who takes the entries of a feed one by one, in document order, as each ends. */
struct feed_sink {
	/* `feed` is what the feed said of itself so far: all that entries depend on (title,
	 * language, authors), or `again` follows. The entry lives until this returns; so does
	 * `scratch`, for what is made of it. */
	void (*entry)(void *user, const struct feed *feed, const struct feed_entry *entry,
		struct arena *scratch);
	/* What was handed on does not count: the feed said something of them behind them, and they
	 * come again. NULL: nothing can be taken back, and the document is always read twice. */
	void (*again)(void *user);
	void *user;
};
/* The same, in memory that does not grow with the number of entries: beside the document's bytes
 * and, where they are not UTF-8, one decoded copy, it takes what the largest entry needs. When it
 * fails some entries may have been handed on; they are not to be used. */
enum status read_feed_each(const struct document *doc, struct arena *a,
	const struct feed_sink *sink, struct feed *ret, struct err *err);
/* As one plain line. */
struct str feed_text_line(const struct feed_text *text, struct arena *a);

struct page_headline {
	struct str title, url; /* url may be empty */
	struct read_date date;
	struct str outlet, language;
};

/* A piece of a page, kept as the article's or dropped (`explain`). */
struct page_block {
	struct str text;
	int tag; /* enum html_tag */
	bool kept;
	double score;         /* above 0: the article's */
	const float *figures; /* monitor/page_features.h */
	size_t n_figures;
};

/* A link of a page, of its content or of the site around it (`explain`). */
struct page_link_seen {
	struct str url, title;
	struct str why; /* what speaks against it */
	bool kept;      /* it is of the content */
	uint32_t block; /* where it stands */
};

/* A day that the page names, as a candidate for its date (`explain`). */
struct page_day {
	struct read_date date;
	double score;         /* log odds; above 0: likelier than none */
	bool is_rival;        /* false: an update shortly behind the publication */
	const char **figures; /* what names it, and what is known of it: monitor/page_date.h */
	size_t n_figures;
};

/* What a page is. FENCED: an article whose text is for subscribers; SCRIPT: one that a script would
 * fill in; NO_TEXT: a video, a picture, a form. CHALLENGE, LOGIN, MISSING, FAULT and CONSENT stand
 * instead of what was asked for. */
enum page_reason {
	PAGE_ARTICLE,
	PAGE_LISTING,
	PAGE_CHALLENGE, /* a guard asks for proof of a human reader */
	PAGE_LOGIN,
	PAGE_FENCED,
	PAGE_MISSING, /* "page not found", with status 200 */
	PAGE_FAULT,   /* an error or maintenance, the same */
	PAGE_CONSENT,
	PAGE_SCRIPT,
	PAGE_NO_TEXT,
};

struct page {
	struct str title, lead, text;
	struct read_date date, updated;
	struct str_list authors;
	struct str language, image, canonical;
	struct str outlet; /* as an aggregator's page names it ("L'opinion") */
	struct str source; /* the link to where it first appeared */
	enum page_reason reason;
	struct str why; /* the reason in words, for PAGE_ARTICLE empty */
	/* How likely it is that the page is an article and its text mostly right (F1 above .8); 0:
	 * no article was found. On annotated pages unseen, 94 % of those above .9 are, 87 % of
	 * those between .8 and .9, half of those between .5 and .7. */
	double confidence;
	/* How likely the title and the day of the date are right, by how many places on the page
	 * agree; 0: there is none. Dates above .97 are right on 96 % of annotated pages unseen,
	 * those between .5 and .9 on 70 to 80 %. */
	double title_confidence, date_confidence;
	struct page_headline *headlines;
	size_t n_headlines;
	struct str *links; /* of its content: what a listing lists, what its text cites */
	size_t n_links;
	struct page_observed observed; /* for the engine; with `hints` */
	struct page_block *blocks;     /* only when asked to explain */
	size_t n_blocks;
	struct page_link_seen *seen; /* likewise: all its links with words */
	size_t n_seen;
	struct page_day *days; /* the same */
	size_t n_days;
};

/* A page: the article on it, the headlines on it, or both; or the reason why there is neither, with
 * the title, date and authors that it gives all the same (of a page that stands instead of another
 * only the reason). STATUS_BAD: no markup, or too much of it. */
enum status read_page(
	const struct document *doc, struct arena *a, struct page *ret, struct err *err);
/* "challenge", "no text" ... */
struct str page_reason_name(enum page_reason reason);
/* Whether it stands instead of what was asked for, so that what else is on it does not count. */
bool page_is_instead(enum page_reason reason);
/* Whether it passes, so that the page is worth asking for again: a guard lets others through or the
 * next time, a fault is mended. */
bool page_is_passing(enum page_reason reason);

/* A date in words or figures. `language` ISO 639-1 or empty; `now` for relative ones. False: no
 * date. */
enum date_kind { DATE_FEED, DATE_PAGE, DATE_URL };
bool read_date(struct str text, enum date_kind kind, struct str language, struct zone *zone,
	int64_t now, struct read_date *ret);

/* Markup to plain text: paragraphs separated by "\n\n", entities decoded, scripts and styles
 * dropped. */
struct str html_text(struct str html, struct arena *a);
/* The same as one line, for titles and names; text_line: of plain text, white space made one space
 * each, controls dropped. */
struct str html_line(struct str html, struct arena *a);
struct str text_line(struct str text, struct arena *a);

/* Decodes to valid UTF-8: BOM, HTTP charset, validity, declaration, then windows-1252 or
 * windows-1256. */
struct str read_decode(const struct document *doc, bool is_html, struct arena *a);
/* Whether the decoded text is none: a picture, an archive, a PDF. */
bool read_is_binary(struct str text);

/* An outlet's document as articles: entries of a feed or sitemap, or the headlines of a listing
 * page. Fills in title, lead, text, full, dates (judged against fetched_at), authors, tags,
 * language, mentions, paper, guid, url. */
struct reading {
	struct article *articles; /* NULL from read_outlet_each */
	size_t n_articles;
	bool cut_short;
	int64_t ttl_s;
	struct str *parts; /* of a sitemap index: what to fetch next */
	size_t n_parts;
	const struct page_observed *observed; /* of an article's page; NULL: nothing */
};
enum status read_outlet(const struct document *doc, const struct outlet *outlet,
	const struct gazetteer *g, struct arena *a, struct reading *ret, struct err *err);

/* Who takes the articles one by one, in document order; each lives until `article` returns.
 * `again`: those so far do not count, all of them come again (struct feed_sink). */
struct article_sink {
	void (*article)(void *user, const struct article *article);
	void (*again)(void *user);
	void *user;
};
/* The same in memory that does not grow with the number of entries of a feed (read_feed_each).
 * Repeated ids are left as they are: who has all articles of the document calls
 * read_drop_repeated_ids. When it fails some may have been handed on: they are not to be used. */
enum status read_outlet_each(const struct document *doc, const struct outlet *outlet,
	const struct gazetteer *g, struct arena *a, const struct article_sink *sink,
	struct reading *ret, struct err *err);
/* An id that one document gives to entries with different links ("0", the channel's own address)
 * tells nothing: their links do. Takes it from all of them. */
void read_drop_repeated_ids(struct article *articles, size_t n, struct arena *a);

/* An article's page: fills in what it has into *ret; headlines on it become ret_reading.
 * STATUS_BAD: no article, or no page; STATUS_RETRY: a challenge or a fault stands there for now. */
enum status read_article(const struct document *doc, const struct outlet *outlet,
	const struct gazetteer *g, struct arena *a, struct article *ret,
	struct reading *ret_reading, struct err *err);

#endif
