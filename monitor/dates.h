/* Words that dates are written with: names of months in the languages of the press, zones, units,
 * and what makes a date relative. Data in date_words.c; read_date.c reads dates with them. */
#ifndef MONITOR_DATES_H
#define MONITOR_DATES_H

#include "base/str.h"
#include "base/zone.h"

enum date_word_kind {
	DATE_WORD_NONE,
	DATE_WORD_MONTH, /* value: 1 to 12 */
	DATE_WORD_MONTH_OF, /* value: 10 or 12: "تشرين", "كانون", which the next word makes a month
			       of */
	DATE_WORD_FIRST,     /* الأول: that month */
	DATE_WORD_SECOND,    /* الثاني: the month after */
	DATE_WORD_FIRST_DAY, /* "primero", "فاتح": of a month */
	DATE_WORD_WEEKDAY,
	DATE_WORD_AM,
	DATE_WORD_PM,
	DATE_WORD_ZONE,    /* value: minutes east of Greenwich */
	DATE_WORD_CLOCK,   /* value: the hour that "noon" and "midnight" mean */
	DATE_WORD_AGO,     /* before or behind a span */
	DATE_WORD_UNIT,    /* value: seconds */
	DATE_WORD_PAIR,    /* value: seconds; the dual, "ساعتين" */
	DATE_WORD_DAY,     /* value: days before today */
	DATE_WORD_COUNT,   /* value: "deux" */
	DATE_WORD_FILLER,  /* may stand inside a date: "de", "à", "the" */
	DATE_WORD_ORDINAL, /* directly behind a number: "er", "th" */
};

struct date_word {
	const char *word; /* folded: lower case, without accents; Arabic without hamza and vowel
			     signs */
	enum date_word_kind kind;
	int value;
};

/* NULL: not a word of dates. `folded` as the table has it. */
const struct date_word *date_word_find(struct str folded);

enum { DATE_TOKENS = 64 };

enum date_token_kind { TOKEN_NUMBER, TOKEN_WORD, TOKEN_MARK };

struct date_token {
	enum date_token_kind kind;
	int64_t number;
	int digits;
	const struct date_word *word; /* NULL: not one of ours */
	char mark;
	bool apart;       /* white space before it */
	uint16_t at, end; /* bytes of the text */
};

struct date_tokens {
	struct date_token v[DATE_TOKENS];
	int n;
	struct str text;
};

/* The first 400 bytes or so of `text`, which must stay; at most DATE_TOKENS. */
void date_tokenize(struct str text, struct date_tokens *ret);

/* A moment told from now, as seconds back from it; -1: none. *ret_at: the token where it starts;
 * *ret_is_day: it is a word for a whole day ("hier"), beside which a time may stand. */
struct date_tokens;
int64_t date_back(const struct date_tokens *t, int *ret_at, bool *ret_is_day);

/* ISO 8601's rarer forms, and seconds since 1970 ("2024-106T08:00Z", "2024-W16-1", "1713168000"),
 * as the usual one, in `room`; empty when it is none of them. */
enum { DATE_ROOM = 64 };
struct str date_usual(struct str text, char room[DATE_ROOM]);

/* Never NULL: a mark of nothing beyond either end. */
const struct date_token *date_token_at(const struct date_tokens *t, int i);
bool date_token_number(const struct date_tokens *t, int i, int least_digits, int most_digits);
bool date_token_mark(const struct date_tokens *t, int i, char mark);
bool date_token_kind(const struct date_tokens *t, int i, enum date_word_kind kind);
/* By its letters, without case. */
bool date_token_text(const struct date_tokens *t, int i, const char *letters);

/* What was found so far: places of tokens that are used up, the civil time, the zone. */
struct date_found {
	struct civil c;
	int date_from, date_to; /* tokens */
	int time_from, time_to;
	bool has_time, has_zone;
	int zone_minutes;
	struct zone *named_zone;
	int year_at; /* asctime: the year stands behind the time; -1: it does not */
};

/* The time behind the date that was found, else before it; false: there is none. */
bool date_find_time(const struct date_tokens *t, struct date_found *f);
/* The zone at token `i`, behind a time. Returns the tokens it takes, -1: a zone that cannot be. */
int date_zone_behind(const struct date_tokens *t, int i, struct date_found *f);

#endif
