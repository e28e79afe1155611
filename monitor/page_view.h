/* A page as its reader saw it, as one HTML document to look at: what it is, what was found and
 * where, each block of text with its score, kept or dropped, and each link with what speaks against
 * it. `inspect page --html` writes it.
 *
 *	const struct page_view about = { .from = S("page.html"), .now = clock_wall() };
 *	page_view(&out, &page, &about);
 *
 * The page is hostile: all of it is escaped, no picture, style or script of it is loaded (the
 * document has none itself, and says so in its policy), and only http and https become links. */
#ifndef MONITOR_PAGE_VIEW_H
#define MONITOR_PAGE_VIEW_H

#include "monitor/read.h"

struct page_view {
	struct str from; /* the file or URL */
	int64_t now;     /* when it was looked at */
};

/* `p` was read with `explain`. */
void page_view(struct buf *b, const struct page *p, const struct page_view *about);

/* page_view_names.c: what the figures of a block are called, F_N of them. */
extern const char *const page_figure_names[];
/* The style sheet. */
extern const char page_view_style[];

#endif
