/* A page as an array of blocks: one iterative walk over libxml2's tree gathers what all later steps
 * need, and the tree is gone when it returns. Blocks are leaf pieces of text: they end at
 * block-level tags and at <br><br>. Everything lives in the arena. What is hidden, and what scripts
 * and styles hold, is not there. */
#ifndef MONITOR_HTML_BLOCKS_H
#define MONITOR_HTML_BLOCKS_H

#include "base/err.h"
#include "base/mem.h"

enum html_tag {
	TAG_OTHER, /* inline, or unknown */
	TAG_BLOCK, /* div, section and the like */
	TAG_BODY,
	TAG_P,
	TAG_HEADING,
	TAG_LI,
	TAG_LIST,
	TAG_TABLE,
	TAG_CELL,
	TAG_QUOTE,
	TAG_CAPTION,
	TAG_ARTICLE,
	TAG_MAIN,
	TAG_NAV,
	TAG_ASIDE,
	TAG_FOOTER,
	TAG_HEADER,
	TAG_A,
	TAG_BR,
	TAG_TIME,
	TAG_META,
	TAG_LINK,
	TAG_TITLE,
	TAG_SCRIPT,
	TAG_SKIP,
	TAG_IMG,
	TAG_FORM,
	TAG_PRE,
};

/* What class, id, itemprop and role say about an element. */
enum html_hint {
	HINT_BODY = 1,      /* the article's text: "entry-content" */
	HINT_BODY_SURE = 2, /* itemprop="articleBody" */
	HINT_BAD = 4,       /* navigation, sharing, comments, advertisements ... */
	HINT_META = 8,      /* byline, dateline, tags: about the article */
	HINT_AUTHOR = 16,
	HINT_DATE = 32,
	HINT_TITLE = 64,
	HINT_COMMENT = 128,
	HINT_HIDDEN = 256, /* not shown; with HINT_BAD */
};

enum { HTML_NONE = UINT32_MAX };

struct html_node {
	uint32_t parent; /* HTML_NONE for the first */
	enum html_tag tag;
	int level;          /* of a heading */
	unsigned hints;     /* its own */
	unsigned inherited; /* of all elements it stands in */
	uint32_t first_block, end_block;
	uint32_t text_n, link_n; /* bytes of text in it, and of that within links */
	uint32_t signature; /* tag and classes, and those of its ancestors: equal for items of a
			       list */
	uint32_t own;       /* tag, and those names in class and id that are without figures */
	double score;
	bool chosen; /* by an outlet's own rules (html_read_marked) */
};

struct html_block {
	struct str text; /* white space is one space; a run of non-breaking spaces is one tab, <br>
			    a newline */
	uint32_t node;   /* the block-level element it stands in */
	uint32_t link_n; /* bytes of it within links */
	uint32_t first_link, end_link;
};

struct html_link {
	struct str href; /* as it stands there */
	uint32_t at, n;  /* bytes of its block's text; empty for pictures */
	uint32_t block;
	uint32_t node; /* the <a> */
	bool author;   /* rel="author" */
};

struct html_pair {
	struct str name, value;
};

struct html_time {
	struct str datetime, text;
	uint32_t block; /* that follows or holds it */
	uint32_t node;
	struct str names; /* its class, id and itemprop */
	bool pubdate;     /* it has that attribute */
};

/* An attribute of any other element that may hold a date: data-..., title of an <abbr>, datetime,
 * the content of an itemprop whose name has "date" in it. */
struct html_mark {
	struct str name, value; /* of the attribute, with the element's class; or of the itemprop */
	uint32_t block, node;
};

struct html_doc {
	struct html_node *nodes;
	size_t n_nodes;
	struct html_block *blocks;
	size_t n_blocks;
	struct html_link *links;
	size_t n_links;
	struct html_pair *metas; /* name, property or itemprop, and content; also itemprop of other
				    elements */
	size_t n_metas;
	struct html_time *times;
	size_t n_times;
	struct html_mark *marks;
	size_t n_marks;
	struct str *json_ld;
	size_t n_json_ld;
	struct str title, language, canonical, base;
};

/* `html` is UTF-8. Of a page that is too much (6 MB beside its scripts, 120,000 tags, 10,000
 * levels) the first part is read. STATUS_BAD: no markup at all. */
enum status html_read(struct str html, struct arena *a, struct html_doc *ret, struct err *err);
/* The same; `mark` sees libxml2's tree (an xmlDoc) before it is walked, and may set an element's
 * _private: html_stripped is passed over with all it holds, html_chosen becomes a node that is
 * `chosen`. */
enum status html_read_marked(struct str html, void (*mark)(void *context, void *tree),
	void *context, struct arena *a, struct html_doc *ret, struct err *err);
extern void *const html_stripped, *const html_chosen;

/* A copy without comments and without the bodies of scripts and styles, except JSON-LD; it ends
 * where it has become too much. NUL-terminated. */
struct str html_without_scripts(struct str html, struct arena *a);

/* A wrapper around half of the page's prose is no sidebar, whatever its class says ("has-sidebar"),
 * nor hidden (pages that a script uncovers): its bad hints are taken back. Called once, by
 * html_read. */
void html_forgive(struct html_doc *d);

/* Whether node `n` is `ancestor` or stands in it. */
bool html_within(const struct html_doc *d, uint32_t n, uint32_t ancestor);

/* What words of a class or id hint at. */
unsigned html_hints(struct str names);

#endif
