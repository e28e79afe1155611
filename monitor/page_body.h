/* Where the article's text stands: what page_body.c asks page_container.c. */
#ifndef MONITOR_PAGE_BODY_H
#define MONITOR_PAGE_BODY_H

#include "monitor/page.h"

/* A node: the one that holds most of the page's paragraphs, or where the outlet's articles stood so
 * far (`hints`). Leaves its measure in each node's `score`. */
uint32_t page_container(struct page_reader *r);
/* That measure, weighted by the element's links and by what its class says. */
double page_container_score(const struct html_node *n);
/* Whether the block is a paragraph, of the kind that articles have. */
bool page_block_speaks(const struct page_reader *r, uint32_t block);

#endif
