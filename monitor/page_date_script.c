/* Dates in scripts, and in data that attributes hold: "datePublished":"2024-04-15T08:00:00Z",
 * pubdate = '2024/04/15', &quot;publishedAt&quot;:1713168000. The text is not parsed: keys are
 * looked for, and what follows them. Other articles' dates stand there too; so what all keys of a
 * kind agree on weighs more than the first of many. */
#include "monitor/page_date.h"

#include <string.h>

#include "base/clock.h"

enum {
	MOST_FOUND = 24,    /* of a page */
	MOST_TRIED = 5000,  /* keys of a kind */
	LONGEST_KEY = 48,   /* bytes */
	LONGEST_SIGNS = 40, /* between a key and its value */
	LONGEST_VALUE = 48,
	MOST_SEARCHED = 4 << 20, /* bytes */
};

static bool
is_key_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '-';
}

/* The key that stands around `at`. */
static struct str
key_at(struct str s, size_t at)
{
	size_t from = at, end = at;
	while (from > 0 && at - from < LONGEST_KEY && is_key_byte(s.s[from - 1]))
		from--;
	while (end < s.n && end - at < LONGEST_KEY && is_key_byte(s.s[end]))
		end++;
	return str_sub(s, from, end);
}

static bool
skip(struct str *s, struct str sign)
{
	if (!str_starts(*s, sign))
		return false;
	*s = str_sub(*s, sign.n, s->n);
	return true;
}

/* Behind the quotes, the colon or equals sign, and the names of wrappers ({"$date": ...}). */
static struct str
value_behind(struct str s)
{
	bool assigned = false;
	struct str start = s;
	while (s.n && start.n - s.n < LONGEST_SIGNS) {
		if (skip(&s, S("&quot;")) || skip(&s, S("&#34;")) || skip(&s, S("$date")) ||
			skip(&s, S("$$date")))
			continue;
		char c = s.s[0];
		if (!strchr("\"'\\:={[ $", c))
			break;
		assigned = assigned || c == ':' || c == '=';
		s = str_sub(s, 1, s.n);
	}
	size_t n = 0;
	while (n < s.n && n < LONGEST_VALUE && !strchr("\"'\\<>;}&", s.s[n]))
		n++;
	return assigned ? str_sub(s, 0, n) : STR_NONE;
}

static enum date_signal
signal_of_key(struct str key)
{
	static const char *const no[] = { "publisher", "publication_name", "publishing", "creator",
		"publicationname", "unpublish", "expir", NULL };
	for (const char *const *n = no; *n; n++) {
		if (str_ifind(key, str_from(*n)) >= 0)
			return DATE_SIGNALS;
	}
	if (date_names_update(key))
		return DATE_SCRIPT_UPDATED;
	if (str_ifind(key, S("creat")) >= 0)
		return DATE_SCRIPT_CREATED;
	return DATE_SCRIPT_PUBLISHED;
}

/* A script of JSON-LD, which was read already. */
struct span {
	size_t from, end;
};

/* Where the script of JSON-LD that holds `at` ends; `at` when none does. `at` only grows. */
static size_t
past_json(struct str s, size_t at, struct span *span)
{
	while (span->end <= at && span->end < s.n) {
		ptrdiff_t found = str_find(str_sub(s, span->end, s.n), S("ld+json"));
		span->from = found < 0 ? s.n : span->end + (size_t)found;
		ptrdiff_t close = str_find(str_sub(s, span->from, s.n), S("</script"));
		span->end = close < 0 ? s.n : span->from + (size_t)close + 1;
	}
	return at >= span->from && at < span->end ? span->end : at;
}

/* Keys with `part` in them. */
static void
find_keys(struct date_candidates *found, struct str s, struct str part)
{
	size_t at = 0;
	struct span span = { 0, 0 };
	size_t most = found->n + MOST_FOUND / 4;
	ptrdiff_t step;
	int tried = 0;
	while (found->n < most && tried++ < MOST_TRIED &&
		(step = str_find(str_sub(s, at, s.n), part)) >= 0) {
		at += (size_t)step;
		size_t past = past_json(s, at, &span);
		if (past > at) {
			at = past;
			continue;
		}
		struct str key = key_at(s, at);
		at += part.n;
		enum date_signal signal = signal_of_key(key);
		struct str behind = str_sub(s, (size_t)(key.s - s.s) + key.n, s.n);
		if (signal != DATE_SIGNALS)
			date_add_text(found, value_behind(behind), signal);
	}
}

static bool
all_agree(const struct date_candidates *found, enum date_signal signal, size_t first)
{
	for (size_t i = first + 1; i < found->n; i++) {
		int64_t apart = found->v[i].date.at - found->v[first].date.at;
		if (found->v[i].signal == signal && (apart >= CLOCK_DAY || apart <= -CLOCK_DAY))
			return false;
	}
	return true;
}

void
date_add_scripts(struct date_candidates *c)
{
	static const struct str parts[] = { STR_INIT("ubli"), STR_INIT("ubdate"),
		STR_INIT("ubDate"), STR_INIT("ateCreat") };
	struct date_candidates *found = arena_zero(c->r->a, sizeof(*found));
	struct str s = str_sub(c->r->html, 0, MOST_SEARCHED);
	bool done[DATE_SIGNALS] = { false };
	found->r = c->r;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		find_keys(found, s, parts[i]);
	for (size_t i = 0; i < found->n; i++) {
		enum date_signal signal = found->v[i].signal;
		if (done[signal])
			continue;
		done[signal] = true;
		if (signal == DATE_SCRIPT_PUBLISHED && !all_agree(found, signal, i))
			signal = DATE_SCRIPT_FIRST;
		date_add(c, &found->v[i].date, signal);
	}
}
