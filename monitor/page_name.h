/* Names of persons in a line of text: where they start, where they end, and what stands before them
 * ("By", "Von", "بقلم"). page_author.c looks for the lines. */
#ifndef MONITOR_PAGE_NAME_H
#define MONITOR_PAGE_NAME_H

#include "base/str.h"

enum { PAGE_NAMES = 16, PAGE_NAME_LONGEST = 80 /* characters */ };

struct page_names {
	struct str v[PAGE_NAMES]; /* views of the text */
	size_t n;
	bool whole;   /* the text was names from end to end */
	size_t words; /* of the first */
};

/* Names at the start of `s`: words with capitals, particles between them; several after "and" or a
 * comma. Stops at a role, a number, or a small word. */
void page_names_read(struct str s, struct page_names *ret);
/* The first piece of a line parted by signs ("Jane Doe | The Paper"), and the rest. False: no more.
 */
bool page_name_piece(struct str *rest, struct str *ret);
/* Behind "Written by:", or the whole of `s` (false). "ByJane Doe" is how pages glue it. */
bool page_name_cue(struct str s, struct str *ret);
/* Behind " by " in the midst of a line that a date or "Posted" opens. */
bool page_name_inner_cue(struct str s, struct str *ret);
/* Of a script without capitals. */
bool page_name_caseless(struct str s);
bool page_has_digit(struct str s);

#endif
