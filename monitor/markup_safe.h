/* Markup that is safe to show: HTML of others, reduced to what says something.
 *
 *	struct str safe = markup_safe(entry->content.s, entry->content.base, true, a);
 *
 * Scripts and styles go with what they hold; unknown elements (iframes, objects, forms' machinery)
 * go, but what they hold stays; attributes and style properties that are not known to be harmless
 * go; links become absolute against `base`, and only the harmless kinds stay. A tag with nothing to
 * change stays as it was written; others get lower-case names and double quotes.
 * One pass, no tree: it does not balance tags. `inspect feed` calls it; articles are plain text
 * and never need it. */
#ifndef MONITOR_MARKUP_SAFE_H
#define MONITOR_MARKUP_SAFE_H

#include "base/mem.h"

/* Whether a text of unknown kind is markup: it has a tag or a character reference in it. */
bool markup_looks_like(struct str s);

/* In `a`. `declared`: it is said to be HTML, so that a bare "&" is a mistake; else it stays. */
struct str markup_safe(struct str html, struct str base, bool declared, struct arena *a);

#endif
