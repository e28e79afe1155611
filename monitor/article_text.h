/* Decisions about an entry's text: what its lead is, and whether it is the whole article. */
#ifndef MONITOR_ARTICLE_TEXT_H
#define MONITOR_ARTICLE_TEXT_H

#include "base/mem.h"

/* A summary or content as plain text; "text" that holds markup all the same is treated as markup.
 * The line that blog software adds ("The post ... appeared first on ...") is left out. */
struct str article_plain(struct str given, bool is_html, struct arena *a);

/* The beginning, up to about 600 characters, cut behind a sentence, else behind a word with "…". */
struct str article_lead(struct str text, struct arena *a);
/* The first dozen words, for an entry without a title. */
struct str article_first_words(struct str text, struct arena *a);

/* Whether a feed's content is the whole article and no teaser: long enough, clearly longer than the
 * summary, and not ending in "…" or "Lire la suite". */
bool article_is_full(struct str content, struct str summary);

#endif
