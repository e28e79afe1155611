/* XPath of the user's over a page of a stranger's: checked when the configuration is read, bounded
 * when it runs. It reaches no file and no network: only the functions of XPath 1.0 itself are
 * there (no document(), no extensions), no variables and no namespaces.
 *
 *	page_xpath_check(text, &at, err);		-- syntax, and what is not there
 *	x = page_xpath_open(tree);
 *	page_xpath_nodes(x, text, &found);
 *	page_xpath_close(x);
 *
 * Bounds: 1,000 bytes an expression; a page of 40,000 elements, texts and attributes; a number of
 * steps for each expression and for the page; half a second of processor time for the page, and
 * what one step takes (a second at most was seen); 8 MB of answers for the page. What exceeds them
 * gives nothing. */
#ifndef MONITOR_PAGE_XPATH_H
#define MONITOR_PAGE_XPATH_H

#include <libxml/tree.h>

#include "base/err.h"
#include "base/mem.h"

enum { PAGE_XPATH_LONGEST = 1000 };

/* STATUS_BAD: what is wrong at byte *ret_at. */
enum status page_xpath_check(struct str text, size_t *ret_at, struct err *err);

struct page_xpath;
/* One at a time in a process. */
struct page_xpath *page_xpath_open(xmlDoc *tree);
void page_xpath_close(struct page_xpath *x);

/* What an expression gives: elements, texts and attributes in document order, or a string. */
struct page_xpath_found {
	xmlNode **nodes; /* in the arena */
	size_t n_nodes;
	struct str string; /* in the arena; of an expression that gives a string */
};
/* False: it gives nothing, or exceeded its bounds. */
bool page_xpath_find(
	struct page_xpath *x, struct str text, struct arena *a, struct page_xpath_found *ret);
/* Whether the page's bounds were exceeded so far. */
bool page_xpath_exhausted(const struct page_xpath *x);

#endif
