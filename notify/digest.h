/* The digest: what is owed to a channel at a moment, ordered as its readers see it.
 *
 *	digest_build(&source, owed, n, arena, &digest);		a model, from what the store gave
 *	digest_text(&digest, &part, &out);			one body of one part
 *
 * By rule in the order of the configuration; an article stands once, under the first of its rules.
 * What is older than the news and seen for the first time comes last, apart. Pure: store, zone and
 * words come in, nothing is read or written. */
#ifndef NOTIFY_DIGEST_H
#define NOTIFY_DIGEST_H

#include "db/store.h"
#include "notify/item.h"

enum { DIGEST_DAYS = 7 };

struct digest_group { /* a rule's */
	struct str rule;
	int64_t subjects, articles; /* articles: each outlet's copy counts */
	int64_t days[DIGEST_DAYS];  /* matches a day, the last one ends now */
	size_t first, n;            /* its items that are news */
};

struct digest_source { /* all that a digest is made of, beside what is owed */
	struct str channel;
	const struct phrases *words;
	struct zone *zone;
	const struct str_list *rules; /* names in the order of the configuration */
	struct coverage coverage;
	int64_t at;      /* its moment: the slot's */
	struct str base; /* what its keys are made of (notify/key.h) */
	/* Matches of a rule a day, for the average and its curve. */
	void (*rule_days)(void *context, struct str rule, int64_t days[DIGEST_DAYS]);
	void *context;
};

struct digest {
	const struct digest_source *source;
	const struct phrases *words;
	struct digest_group *groups;
	size_t n_groups;
	struct item *items; /* the groups' news in order, then the older ones */
	size_t n_items, n_news;
};

/* Some of its items as one message. */
struct digest_part {
	size_t from, to;            /* items */
	size_t part, parts;         /* from 1 */
	struct str unsubscribe_url; /* for the HTML; may be empty */
};

void digest_build(const struct digest_source *source, const struct owed *owed, size_t n,
	struct arena *a, struct digest *ret);

/* Splits into parts of at most `most` items for which `size` is at most `bytes`; a part has at
 * least one item. An empty digest is one part. */
void digest_split(const struct digest *d, size_t most, size_t bytes,
	size_t (*size)(const struct digest *d, const struct digest_part *part), struct arena *a,
	struct digest_part **ret, size_t *ret_n);

/* "Niger : une attaque fait douze morts (3 titres) + 5 sujets – mer. 28 janv., 07:30"; one line. */
void digest_subject(const struct digest *d, const struct digest_part *part, struct buf *out);
void digest_text(const struct digest *d, const struct digest_part *part,
	struct buf *out); /* lines end in LF */
void digest_html(const struct digest *d, const struct digest_part *part, struct buf *out);

/* Pieces that the renderers share. */
void digest_group_counts(const struct digest *d, const struct digest_group *g,
	struct buf *out); /* "2 sujets, 4 articles (moyenne ...)" */
void digest_curve(const struct digest_group *g, struct buf *out); /* "▁▁▂▁▁▃█" */
void digest_coverage(const struct digest *d, struct buf *out);    /* "Lu : 412 articles, ..." */
/* "Studio Kalangou (NE, fr), 06:12 · aussi : APS (ar)" */
void digest_item_line(const struct digest *d, const struct item *item, struct buf *out);
/* The rule's name in capitals, as headings show it. */
void digest_rule_title(struct str rule, struct buf *out);

#endif
