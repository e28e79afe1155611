/* Identify: which article of the store is this? Recognise (recognise.h) lists what may lead to it;
 * here is decided what of that can be believed, because outlets give one id to many articles: a
 * feed numbers its entries by their place, all entries of a live page have one link, every
 * article's canonical address is its section, and all links lead to the same login page.
 *
 * Ids are believed while they agree with one another. When they do not, the titles decide; when
 * these differ, too, there are two articles: what is told twice does less harm than what is missed.
 */
#ifndef MONITOR_IDENTIFY_H
#define MONITOR_IDENTIFY_H

#include "db/store.h"
#include "monitor/recognise.h"

/* Whether two titles may be those of one article: most words of the shorter one are in the other,
 * and numbers are the same. True when one has no words. */
bool titles_agree(struct str one, struct str two, struct arena *a);
/* Whether a page tells what `title` says: half of the title's longer words are in its title or
 * text. True when there are too few words to tell. */
bool page_tells(const struct article *page, struct str title, struct arena *a);

/* The article that this entry of the outlet is; *ret = 0: none yet. Ids that lead to another
 * article are taken out of `identity`. */
enum status identify_entry(struct store *store, const struct article *entry, int64_t outlet,
	struct identity *identity, struct arena *a, int64_t *ret, struct err *err);
/* The ids that an article got from its page: those that lead to another article are taken out.
 * `title` is what it was called before. */
enum status identify_page(struct store *store, const struct article *article, struct str title,
	struct identity *identity, struct arena *a, struct err *err);

#endif
