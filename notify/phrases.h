/* Phrases: what messages say, in French, English, Spanish and Arabic.
 *
 *	const struct phrases *words = phrases_find(S("fr"));
 *	phrase_count(&out, words, &words->articles, 412);			"412 articles"
 *	phrase_put(&out, words->silent, (struct str[]){ name, why, since }, 3);	"aps (403 depuis 2
 * jours)"
 *
 * All words are in phrases_table.c; a pattern's {1} to {9} stand for its arguments. Plurals follow
 * CLDR's rules: French counts 0 as one, Arabic has forms for none, one, two, a few (3-10), many
 * (11-99) and the rest. Digits are 0-9 in all four languages, as the press of the Maghreb writes
 * them. */
#ifndef NOTIFY_PHRASES_H
#define NOTIFY_PHRASES_H

#include "base/zone.h"
#include "db/outlet.h"

struct plural { /* a form that is NULL falls back to `other` */
	const char *zero, *one, *two, *few, *many, *other;
};

struct phrases {
	const char *language;
	bool rtl;
	const char *comma;           /* between the members of a list */
	const char *group, *decimal; /* in numbers: thousands, fraction */
	const char *quote, *unquote;
	struct plural subjects, articles, articles_read, outlets, from_outlets, more_subjects, more,
		minutes, hours, days, held;
	/* Of digests. {1} ... as said */
	const char *digest_title; /* the h1 */
	const char *and_more;     /* {1} more subjects, behind the first title in a subject line */
	const char *average;      /* {1} a day */
	const char *also;         /* before the other outlets */
	const char *via;          /* {1} a paper, {2} the aggregator */
	const char *older;        /* a heading */
	const char *coverage;     /* {1} articles, {2} outlets that answered, {3} of how many, {4}
				     articles read */
	const char *nothing;      /* the same */
	const char *no_answer;    /* {1} a list of silent ones */
	const char *silent;       /* {1} outlet, {2} why, {3} how long */
	const char *failures[HEALTH_N]; /* why, by health; NULL for HTTP: its status */
	const char *part;               /* {1} of {2} */
	const char *title_in[4];    /* "Arabic title: ", by language as in the table: fr en es ar */
	const char *title_in_other; /* {1} the language's code */
	/* Of articles and alerts */
	const char *published, *seen, *rule, *rules, *link, *bare, *without_text, *since_last,
		*unsubscribe;
	/* Of notes */
	const char *test_subject, *test_text; /* {1} the channel's name */
	/* Of dates; weekdays from Monday */
	const char *weekdays[7], *months_short[12], *months[12];
	const char *moment;   /* {1} weekday, {2} day, {3} month, {4} time */
	const char *day_time; /* {1} day, {2} month, {3} time */
	const char *day; /* {1} day, {2} month in full, {3} year, {4} month as two digits, {5} day
			    as two digits */
};

/* By ISO 639-1 code; French for one that is not there. */
const struct phrases *phrases_find(struct str language);
bool phrases_have(struct str language);
extern const struct phrases phrases_table[4];

void phrase_put(struct buf *out, const char *pattern, const struct str *args, size_t n);
void phrase_number(struct buf *out, const struct phrases *words, int64_t n);
/* With one decimal place unless it is whole or at least 10: "0,4", "2", "17". `tenths` is ten times
 * the value. */
void phrase_tenths(struct buf *out, const struct phrases *words, int64_t tenths);
const char *plural_form(const struct phrases *words, const struct plural *plural, int64_t n);
void phrase_count(
	struct buf *out, const struct phrases *words, const struct plural *plural, int64_t n);
/* How long: the largest of days, hours and minutes that fits. */
void phrase_span(struct buf *out, const struct phrases *words, int64_t us);
/* "Titre arabe : ". */
void phrase_title_in(struct buf *out, const struct phrases *words, struct str language);

/* "mer. 28 janv., 07:30" */
void phrase_moment(struct buf *out, const struct phrases *words, struct zone *zone, int64_t at);
/* A date seen from `now`: "06:12" today, "27 janv., 22:40" this year, "15 avril 2024" for an
 * earlier year and for a date without an hour. Nothing for one that is not known. */
void phrase_date(struct buf *out, const struct phrases *words, struct zone *zone,
	const struct date *date, int64_t now);
/* The zone's day of a moment, as a number that grows by one a day. */
int64_t zone_day(struct zone *zone, int64_t at);

/* Whether text starts, or stands in all, right to left: its first letter decides (UAX #9, P2). */
bool text_is_rtl(struct str text);
/* `text` inside a paragraph of the other direction: U+2067 or U+2066 and U+2069 around it where its
 * direction differs. */
void text_isolate(struct buf *out, struct str text, bool paragraph_rtl);
/* At most `bytes` of it, cut between what readers see as characters (combining marks and joined
 * emoji stay whole), with an ellipsis behind when it was cut. */
void text_cut(struct buf *out, struct str text, size_t bytes);
/* One line of it: line breaks and tabs become blanks. */
void text_flat(struct buf *out, struct str text);

#endif
