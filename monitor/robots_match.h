/* Inside robots.txt: paths in one form, and patterns on them. */
#ifndef MONITOR_ROBOTS_MATCH_H
#define MONITOR_ROBOTS_MATCH_H

#include "base/str.h"

/* Appends a path with its query; in a pattern "*" and a "$" at the end keep their meaning. */
void robots_put_path(struct buf *out, struct str path, bool is_pattern);

/* Whether `text` begins with the pattern, or with `to_the_end` is it; "*" is anything. Linear. */
bool robots_glob(struct str pattern, struct str text, bool to_the_end);

#endif
