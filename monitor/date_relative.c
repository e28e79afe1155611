/* Dates told from now: "il y a 2 heures", "hace tres días", "منذ ساعتين", "hier", "just now". */
#include "monitor/dates.h"

enum { A_DAY = 86400 };

/* "hace 5 horas", "il y a deux jours", "منذ ساعتين", "3 hours ago": seconds back; -1: none. */
static int64_t
span_at(const struct date_tokens *t, int i, int *ret_used)
{
	*ret_used = 1;
	const struct date_token *x = date_token_at(t, i), *y = date_token_at(t, i + 1);
	if (date_token_kind(t, i, DATE_WORD_PAIR))
		return x->word->value;
	bool count = date_token_number(t, i, 1, 4) || date_token_kind(t, i, DATE_WORD_COUNT) ||
		     date_token_text(t, i, "an");
	if (count && date_token_kind(t, i + 1, DATE_WORD_UNIT)) {
		*ret_used = 2;
		int64_t n = x->kind == TOKEN_NUMBER       ? x->number
			    : date_token_text(t, i, "an") ? 1
							  : x->word->value;
		return n * y->word->value;
	}
	/* "2h", "2 h", "3j" */
	if (date_token_number(t, i, 1, 2) &&
		(date_token_text(t, i + 1, "h") || date_token_text(t, i + 1, "j") ||
			date_token_text(t, i + 1, "d"))) {
		*ret_used = 2;
		return x->number * (date_token_text(t, i + 1, "h") ? 3600 : A_DAY);
	}
	return date_token_kind(t, i, DATE_WORD_UNIT) ? x->word->value : -1;
}

static bool
joins_spans(const struct date_tokens *t, int i)
{
	static const char *const words[] = { "and", "et", "y", "و" };
	bool joins = date_token_mark(t, i, ',');
	for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
		joins |= date_token_text(t, i, words[w]);
	return joins;
}

/* "1 hour, 20 minutes": one after the other, each smaller than the one before it. */
static int64_t
spans_at(const struct date_tokens *t, int i, int *ret_used)
{
	int64_t back = span_at(t, i, ret_used), last = back;
	while (back > 0) {
		int at = i + *ret_used, used;
		while (at < i + *ret_used + 2 && joins_spans(t, at))
			at++;
		int64_t more = span_at(t, at, &used);
		if (more <= 0 || more >= last || used != 2)
			break;
		back += more;
		last = more;
		*ret_used = at + used - i;
	}
	return back;
}

/* Seconds before now at token `i`, which starts a relative date. */
static int64_t
relative_at(const struct date_tokens *t, int i)
{
	int used;
	if (date_token_text(t, i, "il") && date_token_text(t, i + 1, "y") &&
		date_token_text(t, i + 2, "a")) {
		int64_t back = spans_at(t, i + 3, &used);
		return used >= 2 || back < 0 ? back : -1;
	}
	if (date_token_kind(t, i, DATE_WORD_AGO))
		return spans_at(t, i + 1, &used);
	int64_t back = spans_at(t, i, &used);
	return back >= 0 && used >= 2 &&
			       (date_token_text(t, i + used, "ago") ||
				       date_token_text(t, i + used, "earlier"))
		       ? back
		       : -1;
}

/* "avant-hier", "the day before yesterday", "أول أمس". */
static bool
is_day_before(const struct date_tokens *t, int i)
{
	int before = i - 1 - date_token_mark(t, i - 1, '-');
	return (date_token_text(t, i, "hier") && date_token_text(t, before, "avant")) ||
	       (date_token_text(t, i, "yesterday") && date_token_text(t, before, "before")) ||
	       date_token_text(t, before, "أول") || date_token_text(t, before, "اول") ||
	       date_token_text(t, before, "أوّل");
}

/* What says "just now", or within minutes, says nothing else. */
static bool
is_now(struct str text)
{
	static const char *const words[] = { "just now", "now", "à l'instant", "À l'instant",
		"à l’instant", "À l’instant", "maintenant", "ahora", "ahora mismo", "الآن", "الان",
		"قبل لحظات", "منذ لحظات", "منذ قليل", "قبل قليل", "منذ دقائق", "قبل دقائق",
		"il y a un instant", "il y a quelques instants", "il y a quelques minutes",
		"hace un momento", "hace un instante", "hace instantes", "hace unos instantes",
		"hace unos minutos", "hace pocos minutos", "a moment ago", "moments ago",
		"a few minutes ago" };
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (str_ieq(text, str_from(words[i])))
			return true;
	}
	return false;
}

int64_t
date_back(const struct date_tokens *t, int *ret_at, bool *ret_is_day)
{
	*ret_is_day = false;
	*ret_at = 0;
	if (is_now(t->text))
		return 0;
	for (int i = 0; i < t->n; i++) {
		*ret_at = i;
		*ret_is_day = date_token_kind(t, i, DATE_WORD_DAY);
		if (*ret_is_day)
			return (date_token_at(t, i)->word->value + is_day_before(t, i)) *
			       (int64_t)A_DAY;
		int64_t back = relative_at(t, i);
		if (back >= 0)
			return back;
	}
	return -1;
}
