/* What the readers of markup share: where a tag ends, and how many attributes it has. */
#ifndef MONITOR_MARKUP_H
#define MONITOR_MARKUP_H

#include "base/str.h"

/* libxml2 compares each attribute of a tag with all others: a hundred thousand of them take it a
 * minute. Nobody who writes pages needs more than this; tags with more lose them all. */
enum { MARKUP_MOST_ATTRIBUTES = 256 };

/* Bytes of the tag at the start of `s` ("<a href='>'>"), behind its ">", quoted values respected;
 * all of `s` when it never ends. *ret_attributes (may be NULL): how many attributes it has, at
 * least. */
size_t markup_tag_end(struct str s, size_t *ret_attributes);

#endif
