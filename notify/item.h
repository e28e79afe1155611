/* An item: one article as a message shows it. Digests and alerts are made of items.
 *
 * What an item says is worked out here, once; how it looks is for those who write text, HTML, Slack
 * blocks or JSON. Everything lives in the arena given or in the owed row it was made from. */
#ifndef NOTIFY_ITEM_H
#define NOTIFY_ITEM_H

#include "db/delivery.h"
#include "notify/phrases.h"

struct item_source {         /* an outlet that has the article */
	struct str name;     /* as people know it: "L'Opinion" */
	struct str via;      /* the aggregator that showed it; else empty */
	struct str country;  /* empty for what an aggregator showed */
	struct str language; /* of the article there */
};

struct item_title { /* its title in another language, from another outlet */
	struct str title, language;
};

struct mark { /* bytes of the excerpt: words that fulfilled a rule */
	size_t at, len;
};

struct item {
	const struct owed *owed;
	struct str title, language;
	struct str url; /* http or https, or empty */
	struct date published;
	int64_t seen_at;
	struct item_source *sources; /* the first one stands in front, the rest under "also" */
	size_t n_sources;
	struct item_title *titles;
	size_t n_titles;
	struct str excerpt; /* of the text, or empty */
	bool cut_before, cut_after;
	struct mark *marks; /* ascending, apart */
	size_t n_marks;
	struct str *rules; /* names, in the order of the configuration */
	size_t n_rules;
	bool breaking, older, without_text;
};

/* `rules` names the rules in the order of the configuration. */
void item_read(
	const struct owed *owed, const struct str_list *rules, struct arena *a, struct item *ret);
/* Where a rule stands in that order; its length for one that is not there. */
size_t item_rule_rank(const struct str_list *rules, struct str rule);
/* An address that may stand in a message: http or https, no blanks, quotes or controls. */
bool item_url_ok(struct str url);

/* "Studio Kalangou (NE, fr)", "L'Opinion (via Maghress)", "APS (ar)"; `full` with the country. */
void item_source_put(
	struct buf *out, const struct phrases *words, const struct item_source *source, bool full);
/* The excerpt between quotation marks, with `open` and `close` around the words that count; marks
 * that only blanks separate are one when `join`. `put` writes a piece (escapes it). */
void item_excerpt_put(struct buf *out, const struct phrases *words, const struct item *item,
	const char *open, const char *close, bool join,
	void (*put)(struct buf *out, struct str text));

#endif
