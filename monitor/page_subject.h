/* What an article is about, as far as its title tells: which of its words, so that two articles of
 * one story (a first report, an update, a second update) are known as such. What such articles have
 * in common is text, not boilerplate.
 *
 *	page_subject_of(title, &s);
 *	if (page_subject_shared(&s, &other) >= 2) ...
 *
 * Not good at updates whose titles share no word, and at languages without spaces, where a title
 * has no words here. */
#ifndef MONITOR_PAGE_SUBJECT_H
#define MONITOR_PAGE_SUBJECT_H

#include "base/str.h"

enum { PAGE_SUBJECT_MOST = 12 };

struct page_subject {
	uint32_t words[PAGE_SUBJECT_MOST]; /* hashes; ascending */
	size_t n;
};

/* The first words of four letters and more, folded as rules fold them; figures are none. */
void page_subject_of(struct str title, struct page_subject *ret);
bool page_subject_has(const struct page_subject *s, uint32_t word);
size_t page_subject_shared(const struct page_subject *x, const struct page_subject *y);
/* How many of its words stand in a text. */
size_t page_subject_in(const struct page_subject *s, struct str text);
/* Takes the words of a text out of it. */
void page_subject_without(struct page_subject *s, struct str text);

/* Packed (db/pack.h); false: malformed. */
void page_subject_put(struct buf *out, const struct page_subject *s);
bool page_subject_take(struct str *rest, struct page_subject *ret);

#endif
