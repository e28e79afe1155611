/* Inside the page reader: what its steps hand on to each other. */
#ifndef MONITOR_PAGE_H
#define MONITOR_PAGE_H

#include "monitor/html_blocks.h"
#include "monitor/json_ld.h"
#include "monitor/read.h"

/* An author as JSON-LD or a meta element gives it. */
struct page_given {
	struct str name;
	bool house; /* an organisation */
};

struct page_reader {
	const struct document *doc;
	struct arena *a;
	struct str html; /* decoded, before scripts were taken out */
	struct html_doc d;
	struct str base;   /* of relative links */
	struct page *page; /* being filled in */
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
	uint32_t title_block; /* where the title stands, or HTML_NONE */
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

/* read_listing.c: tickers and lists of headlines. `all`: also short lists, for pages without an
 * article. */
void page_tickers(struct page_reader *r);
void page_listing(struct page_reader *r, bool all);
/* Whether a URL looks like an article's, not like a section's: a number, a date, or a long name in
 * its path. */
bool page_is_article_url(struct str url);

#endif
