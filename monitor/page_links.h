/* The links of a page, judged: which of them are of its content (what a listing lists, what a
 * teaser cites) and which are of the site around it (navigation, footer, "most read", sharing).
 *
 *	page_links(r);
 *	for (size_t i = 0; i < r->links->n; i++)
 *		if (r->links->v[i].content)
 *			...
 *
 * A link is of the content when nothing speaks against it; what does is kept as its marks, and
 * `inspect page --html` shows them. Most of that is relative to the page's region, the smallest
 * element with most of its headlines in it. Not good at: pages whose list is navigation, or that a
 * script fills in. */
#ifndef MONITOR_PAGE_LINKS_H
#define MONITOR_PAGE_LINKS_H

#include "monitor/page.h"

/* What speaks against a link. Marks of place count where not most of the list bears them. */
enum link_mark {
	MARK_NAV = 1,
	MARK_ASIDE = 2, /* or a button */
	MARK_FOOTER = 4,
	MARK_HEADER = 8,    /* of the page, not of an article or a card */
	MARK_CLASS = 16,    /* a class says navigation, sharing, related ... */
	MARK_OUTSIDE = 32,  /* of the <main> that holds the list */
	MARK_NETWORK = 64,  /* a social network */
	MARK_LABEL = 128,   /* "Read more", "Sign up" */
	MARK_HOME = 256,    /* the front page of its site */
	MARK_SERVICE = 512, /* login, privacy, subscribe ... by its address */
	MARK_ABOUT = 1024,  /* byline, tags */
	MARK_FAR = 2048,    /* outside of the region, and of a small group */
	MARK_END = 4096,
};

struct page_link {
	struct str url;      /* resolved; http or https */
	struct str title;    /* its heading, else its longest piece: a view of a block's text */
	uint32_t first, end; /* in the document's links: the pieces of one <a> */
	uint32_t node;       /* the <a> */
	uint32_t block;      /* where `title` stands */
	uint32_t group;      /* in struct page_links */
	uint32_t words;      /* of all its pieces */
	uint32_t card;       /* the largest element around it without another headline in it */
	bool heading;        /* the title stands in a heading */
	bool again;          /* an earlier link has the same address */
	bool content;        /* of the page's content */
	unsigned marks;      /* MARK_... */
};

/* What an element stands in. */
enum {
	IN_NAV = 1,
	IN_ASIDE = 2, /* or a button */
	IN_FOOTER = 4,
	IN_HEADER = 8,
	IN_MAIN = 16,
	IN_ARTICLE = 32,
	IN_ITEM = 64,
	IN_BAD = 128, /* by its class */
	IN_COMMENT = 256,
};
struct link_place {
	unsigned inside; /* IN_..., of all elements around it and of itself */
	unsigned up;     /* levels up to one that holds the region too, at most 8 */
	bool holds;      /* the region: it, or an element around it */
};

/* Links of the same structure. */
struct link_group {
	uint32_t signature;
	uint32_t n, words, headlines;
	uint32_t length; /* bytes of its headlines, each up to a hundred */
	bool aside;      /* in navigation, a sidebar or a footer */
};

struct page_links {
	struct page_link *v; /* in document order */
	size_t n;
	struct link_group *groups;
	size_t n_groups;
	struct link_place *places; /* by node */
	bool has_main;             /* <main> holds the list */
	unsigned common;           /* IN_... that most headlines of the region bear */
	uint32_t region;           /* the smallest element with most of the headlines in it */
	uint32_t most_length;      /* of the longest group */
};

/* Fills in r->links. Links without words (pictures) are no part of it. The first ten thousand. */
void page_links(struct page_reader *r);

/* page_link_marks.c, for page_links: judges each, once groups, cards and the region stand. */
void page_link_marks(struct page_reader *r, struct page_links *l);
/* In words; empty when it is none, or several. */
const char *page_link_mark_name(unsigned mark);
/* Most of its block is not linked. */
bool page_link_in_prose(const struct page_reader *r, const struct page_link *x);
/* "2016-11-02 17:33:23", "25 Oct", "104": figures, and hardly a letter. */
bool page_is_day(struct str s);

/* page_link_url.c: what an address is. `url` is resolved. */
struct link_url {
	bool same_host, same_site, slug, service, section, shared, home, self;
};
/* The page's own address, taken apart once. */
struct link_base {
	struct str url, host, domain;
};
struct link_base page_link_base(struct str url, struct arena *a);
struct link_url page_link_url(const struct link_base *base, struct str url);

/* Words as readers count them: runs of letters and figures. */
size_t page_count_words(struct str s);

enum { HEADLINE_WORDS = 4 }; /* fewer are navigation, or a short title in a list of titles */

#endif
