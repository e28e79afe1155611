/* The headlines of a page, one for each address, while they are gathered: tickers first, then
 * lists. Only read_listing.c, page_ticker.c and page_card.c know of it. */
#ifndef MONITOR_PAGE_HEADLINES_H
#define MONITOR_PAGE_HEADLINES_H

#include "monitor/page_links.h"

enum {
	HEADLINE_MOST = 300,   /* characters; more are prose */
	MOST_HEADLINES = 1000, /* of a page */
};

struct headline_list {
	struct page_reader *r;
	size_t cap;
	uint32_t *seen; /* by hash of url or title: place in the page's headlines plus one */
	size_t slots;
	bool *firm; /* by place: its title is a heading, and stays */
};

/* Goes on with the headlines that r->page has. */
struct headline_list page_headline_list(struct page_reader *r);
/* A title (white space is made one line), and its resolved address or nothing. Of an address that
 * is known, a heading's words stay, else the longer ones. Returns what was added; NULL when it was
 * known, or has no words. It is good until the next call. */
struct page_headline *page_headline_add(
	struct headline_list *l, struct str title, struct str url, bool heading);
/* Long enough, and not too long. */
bool page_is_headline(struct str s);

/* page_card.c: what stands beside a headline in its card: when it was published, and the outlet it
 * comes from. */
void page_card(struct page_reader *r, const struct page_link *x, struct page_headline *h);
/* The pieces of a line beside a headline: "Hespress - il y a 2 heures". Either may be missing. */
void page_card_line(const struct page_reader *r, struct str line, struct page_headline *h);

#endif
