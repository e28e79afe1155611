/* Inside the page reader: what its steps hand on to each other. */
#ifndef MONITOR_PAGE_H
#define MONITOR_PAGE_H

#include "monitor/html_blocks.h"
#include "monitor/json_ld.h"
#include "monitor/page_rules.h"
#include "monitor/read.h"

/* An author as JSON-LD or a meta element gives it. */
struct page_given {
	struct str name;
	bool house; /* an organisation */
};

/* What the outlet's own rules found. */
struct page_ruled {
	struct str title;
	struct str_list authors;
	struct read_date date;
	bool body; /* was found: chosen elements, or `text` */
	struct str text;
};

struct page_reader {
	const struct document *doc;
	struct arena *a;
	struct str html; /* decoded, before scripts were taken out */
	struct html_doc d;
	struct str base;         /* of relative links */
	struct page *page;       /* being filled in */
	struct page_rules rules; /* the outlet's own, or none */
	struct page_ruled ruled;
	bool *used; /* by block: it is no text of the article (ticker, dateline, source line) */
	bool says_article; /* og:type, JSON-LD: it claims to be an article */
	struct str json_title, json_body;
	struct str og_title, site_name, publisher;
	struct page_given given[24];
	size_t n_given;
	const struct json_value *json[64]; /* all JSON-LD on the page */
	size_t n_json;
	const struct json_value *json_article; /* the article's node in it; NULL: none */
	double body_share; /* 0 to 1: how much of the text and of the article are the same, by the
			      scores of the blocks; 0 where they were not scored */
	bool outlet_line;  /* "Publié dans X le ..." was found, and gave the date */
	uint32_t title_block;      /* where the title stands, or HTML_NONE */
	const float *block_scores; /* by block, of page_body; NULL when the page has too many */
	struct page_links *links;  /* judged; page_links.h */
	size_t teased; /* headlines with text under them that was taken for the article's */
};

/* page_meta.c: what head, microdata and JSON-LD say. */
void page_meta(struct page_reader *r);
/* The first meta of that name, case-blind; empty when absent. */
struct str page_meta_value(const struct page_reader *r, const char *name);

/* page_title.c */
void page_title(struct page_reader *r);
/* Letters and figures alone, those of ASCII in lower case: what is the same but for quotes, dashes
 * and white space. */
struct str page_letters(struct str s, struct arena *a);

/* page_author.c */
void page_author(struct page_reader *r);

/* page_date.c */
void page_date(struct page_reader *r);

/* page_outlet.c: "Publié dans X le DATE", "Cliquez ici pour lire l'article depuis sa source.",
 * bylines. */
void page_outlet(struct page_reader *r);
/* "Publié dans X le 15 - 04 - 2024": X and the date. */
bool page_outlet_line(struct str text, struct str language, struct zone *zone, int64_t now,
	struct str *ret_outlet, struct read_date *ret_date);

/* page_reason.c: what the page is when it is no article, once all else was read. */
void page_reason(struct page_reader *r);

/* page_body.c: the article's text; its length says whether there is one. */
void page_body(struct page_reader *r);

/* A date that stands anywhere in a line. */
bool page_date_of_line(struct page_reader *r, struct str line, struct read_date *ret);

/* page_ruled.c: the outlet's own rules, in the order in which they are called: on the page's text;
 * on its tree (for html_read_marked; `context` is the reader); after page_title; at the end. */
struct str page_ruled_text(const struct page_reader *r, struct str text);
void page_ruled_mark(void *context, void *tree);
void page_ruled_title(struct page_reader *r);
void page_ruled_rest(struct page_reader *r);

/* page_place.c: an element by tag, class and id and those around it, the same on all pages of an
 * outlet. page_place_find: the one there that holds most text, or HTML_NONE. page_place_of: of what
 * is kept; 0: nowhere in particular. */
uint64_t page_place(const struct page_reader *r, uint32_t node);
uint32_t page_place_find(const struct page_reader *r, uint64_t place);
uint64_t page_place_of(const struct page_reader *r, const bool *keep);

/* page_repeats.c: takes the blocks back that stand on many of the outlet's articles, and notes all
 * for the engine; nothing without hints. */
void page_drop_repeated(struct page_reader *r, bool *keep);
/* The rest of what the engine is told; last of all. */
void page_observe(struct page_reader *r);

/* page_ticker.c: headlines in one block, link after link. */
void page_tickers(struct page_reader *r);
/* read_listing.c: lists of headlines, and the links of the content; after page_body. `all`: also
 * short lists, for pages without an article. */
void page_listing(struct page_reader *r, bool all);
/* page_link_url.c: whether a URL looks like an article's, not like a section's: a number, a date,
 * or a long name in its path. */
bool page_is_article_url(struct str url);

#endif
