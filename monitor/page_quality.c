#include "monitor/page_quality.h"

#include "base/clock.h"
#include "db/pack.h"

enum {
	LEAST_HISTORY = 20,    /* pages before the recent ones, or nothing is said */
	LONGEST_HISTORY = 200, /* the mean forgets at this rate */
	LEAST_ARTICLES = 5,    /* recent ones that were read, or their means say nothing */
	MOST_WORDS = 2000,     /* one long piece must not make the usual */
	ACCEPTED_AFTER = 200,
	/* what is a drop, in thousandths; coming back takes less than half of it, so that one page
	 * does not ring twice */
	WORDS_LEFT = 500,
	WORDS_BACK = 750,
	SHARE_LOST = 500,
	SHARE_BACK = 200,
	CONFIDENCE_LOST = 250,
	CONFIDENCE_BACK = 100,
};

/* ---- means */

static uint64_t
towards(uint64_t mean, uint64_t value, uint64_t n)
{
	return value >= mean ? mean + (value - mean + n / 2) / n
			     : mean - (mean - value + n / 2) / n;
}

static void
mean_add(struct quality_mean *m, const struct quality_page *p)
{
	uint64_t n = m->pages < LONGEST_HISTORY ? ++m->pages : m->pages;
	m->refused = towards(m->refused, p->refused ? 1000 : 0, n);
	m->unruled = towards(m->unruled, p->unruled ? 1000 : 0, n);
	if (p->refused)
		return;
	n = m->articles < LONGEST_HISTORY ? ++m->articles : m->articles;
	m->words = towards(m->words, p->words * 1000, n);
	m->confidence = towards(m->confidence, p->confidence * 10, n);
	m->dated = towards(m->dated, p->dated ? 1000 : 0, n);
	m->titled = towards(m->titled, p->titled ? 1000 : 0, n);
}

static struct quality_mean
recent_mean(const struct page_quality *q)
{
	struct quality_mean m = { 0 };
	for (size_t i = 0; i < q->n_recent; i++)
		mean_add(&m, &q->recent[i]);
	return m;
}

/* ---- the judgement */

static bool
fell(uint64_t now, uint64_t before, uint64_t by)
{
	return now + by <= before;
}

/* `back`: by the lower thresholds, of what is told already. */
static bool
is_worse(enum quality_kind kind, const struct quality_mean *now, const struct quality_mean *usual,
	bool back)
{
	uint64_t share = back ? SHARE_BACK : SHARE_LOST;
	uint64_t left = back ? WORDS_BACK : WORDS_LEFT;
	if (kind != QUALITY_REFUSED && kind != QUALITY_UNRULED &&
		(now->articles < LEAST_ARTICLES || usual->articles < LEAST_HISTORY))
		return false;
	switch (kind) {
	case QUALITY_REFUSED:
		return fell(usual->refused, now->refused, share);
	case QUALITY_UNRULED:
		return fell(usual->unruled, now->unruled, share);
	case QUALITY_WORDS:
		return now->words < usual->words / 1000 * left;
	case QUALITY_UNDATED:
		return fell(now->dated, usual->dated, share);
	case QUALITY_UNTITLED:
		return fell(now->titled, usual->titled, share);
	case QUALITY_UNSURE:
		return fell(now->confidence, usual->confidence,
			back ? CONFIDENCE_BACK : CONFIDENCE_LOST);
	default:
		return false;
	}
}

static enum quality_kind
worst(const struct quality_mean *now, const struct quality_mean *usual, bool back)
{
	for (enum quality_kind k = QUALITY_FINE + 1; k < QUALITY_N; k++) {
		if (is_worse(k, now, usual, back))
			return k;
	}
	return QUALITY_FINE;
}

static void
push(struct page_quality *q, struct quality_page page)
{
	if (q->n_recent == QUALITY_RECENT) {
		/* what is worse than usual is not to become the usual */
		if (q->what == QUALITY_FINE)
			mean_add(&q->usual, &q->recent[0]);
		for (size_t i = 1; i < q->n_recent; i++)
			q->recent[i - 1] = q->recent[i];
		q->n_recent--;
	}
	q->recent[q->n_recent++] = page;
}

/* Also when the clock was set back, rather than never again. */
static bool
was_told_lately(const struct page_quality *q, int64_t now)
{
	return q->told_at && now >= q->told_at && now - q->told_at < CLOCK_DAY;
}

static enum quality_change
tell_drop(struct page_quality *q, int64_t now)
{
	if (q->told || was_told_lately(q, now))
		return QUALITY_SAME;
	q->told = true;
	q->told_at = now;
	return QUALITY_DROPPED;
}

static enum quality_change
end_drop(struct page_quality *q, enum quality_change how)
{
	bool told = q->told;
	q->what = QUALITY_FINE;
	q->dropped_at = 0;
	q->dropped_pages = 0;
	q->told = false;
	return told ? how : QUALITY_SAME;
}

static enum quality_change
judge_dropped(struct page_quality *q, const struct quality_mean *recent, int64_t now)
{
	q->dropped_pages++;
	if (worst(recent, &q->usual, true) == QUALITY_FINE)
		return end_drop(q, QUALITY_RECOVERED);
	if (q->dropped_pages < ACCEPTED_AFTER)
		return tell_drop(q, now);
	q->usual = (struct quality_mean){ 0 };
	return end_drop(q, QUALITY_ACCEPTED);
}

enum quality_change
page_quality_note(struct page_quality *q, const struct page_observed *o, int64_t now)
{
	push(q, (struct quality_page){ .words = o->words > MOST_WORDS ? MOST_WORDS : o->words,
			.confidence = o->confidence,
			.titled = o->titled,
			.dated = o->dated,
			.refused = o->refused,
			.unruled = o->unruled });
	struct quality_mean recent = recent_mean(q);
	if (q->what != QUALITY_FINE)
		return judge_dropped(q, &recent, now);
	if (q->n_recent < QUALITY_RECENT || q->usual.pages < LEAST_HISTORY)
		return QUALITY_SAME;
	q->what = worst(&recent, &q->usual, false);
	if (q->what == QUALITY_FINE)
		return QUALITY_SAME;
	q->dropped_at = now;
	q->dropped_pages = 0;
	return tell_drop(q, now);
}

/* ---- in words */

static int
percent(uint64_t thousandths)
{
	return (int)((thousandths + 5) / 10);
}

struct str
page_quality_name(enum quality_kind what)
{
	static const char *const names[] = {
		[QUALITY_FINE] = "",
		[QUALITY_REFUSED] = "fewer articles",
		[QUALITY_UNRULED] = "rules find no text",
		[QUALITY_WORDS] = "shorter texts",
		[QUALITY_UNDATED] = "fewer dates",
		[QUALITY_UNTITLED] = "fewer titles",
		[QUALITY_UNSURE] = "doubtful texts",
	};
	return what < QUALITY_N ? str_from(names[what]) : STR_NONE;
}

struct str
page_quality_say(const struct page_quality *q, struct arena *a)
{
	struct quality_mean now = recent_mean(q);
	const struct quality_mean *was = &q->usual;
	switch (q->what) {
	case QUALITY_REFUSED:
		return arena_printf(a, "%d %% of its pages give no article, %d %% before",
			percent(now.refused), percent(was->refused));
	case QUALITY_UNRULED:
		return arena_printf(a,
			"its rules_file finds no text on %d %% of its pages, %d %% before",
			percent(now.unruled), percent(was->unruled));
	case QUALITY_WORDS:
		return arena_printf(a, "its articles have %d words on average, %d before",
			(int)((now.words + 500) / 1000), (int)((was->words + 500) / 1000));
	case QUALITY_UNDATED:
		return arena_printf(a, "%d %% of its articles give a date, %d %% before",
			percent(now.dated), percent(was->dated));
	case QUALITY_UNTITLED:
		return arena_printf(a, "%d %% of its articles give a title, %d %% before",
			percent(now.titled), percent(was->titled));
	case QUALITY_UNSURE:
		return arena_printf(a,
			"its pages look less like articles (%d %% sure, %d %% before)",
			percent(now.confidence), percent(was->confidence));
	default:
		return STR_NONE;
	}
}

/* ---- to and from the store */

static const size_t mean_fields[] = {
	offsetof(struct quality_mean, pages),
	offsetof(struct quality_mean, articles),
	offsetof(struct quality_mean, words),
	offsetof(struct quality_mean, confidence),
	offsetof(struct quality_mean, dated),
	offsetof(struct quality_mean, titled),
	offsetof(struct quality_mean, refused),
	offsetof(struct quality_mean, unruled),
};
static const uint64_t mean_most[] = { LONGEST_HISTORY, LONGEST_HISTORY, MOST_WORDS * 1000, 1000,
	1000, 1000, 1000, 1000 };
enum { MEAN_FIELDS = sizeof(mean_fields) / sizeof(mean_fields[0]) };

static uint64_t *
mean_field(struct quality_mean *m, size_t i)
{
	return (uint64_t *)(void *)((char *)m + mean_fields[i]);
}

void
page_quality_write(const struct page_quality *q, struct buf *out)
{
	struct quality_mean usual = q->usual;
	pack_number(out, q->n_recent);
	for (size_t i = 0; i < q->n_recent; i++) {
		const struct quality_page *p = &q->recent[i];
		pack_number(out, p->words);
		pack_number(out, p->confidence);
		buf_byte(
			out, (char)(p->titled | p->dated << 1 | p->refused << 2 | p->unruled << 3));
	}
	for (size_t i = 0; i < MEAN_FIELDS; i++)
		pack_number(out, *mean_field(&usual, i));
	pack_number(out, q->what);
	pack_number(out, (uint64_t)q->dropped_at);
	pack_number(out, q->dropped_pages);
	pack_number(out, (uint64_t)q->told_at);
	pack_number(out, q->told);
}

static bool
take(struct str *rest, uint64_t most, uint64_t *ret)
{
	return unpack_number(rest, ret) && *ret <= most;
}

static bool
take_page(struct str *rest, struct quality_page *ret)
{
	uint64_t flags;
	if (!take(rest, MOST_WORDS, &ret->words) || !take(rest, 100, &ret->confidence) ||
		!take(rest, 15, &flags))
		return false;
	ret->titled = flags & 1;
	ret->dated = flags & 2;
	ret->refused = flags & 4;
	ret->unruled = flags & 8;
	return true;
}

bool
page_quality_read(struct str *rest, struct page_quality *ret)
{
	struct page_quality q = { 0 };
	uint64_t n, what, at, told_at, told;
	if (!take(rest, QUALITY_RECENT, &n))
		return false;
	for (q.n_recent = 0; q.n_recent < n; q.n_recent++) {
		if (!take_page(rest, &q.recent[q.n_recent]))
			return false;
	}
	for (size_t i = 0; i < MEAN_FIELDS; i++) {
		if (!take(rest, mean_most[i], mean_field(&q.usual, i)))
			return false;
	}
	if (!take(rest, QUALITY_N - 1, &what) || !take(rest, INT64_MAX, &at) ||
		!take(rest, ACCEPTED_AFTER, &q.dropped_pages) || !take(rest, INT64_MAX, &told_at) ||
		!take(rest, 1, &told))
		return false;
	q.what = (enum quality_kind)what;
	q.dropped_at = (int64_t)at;
	q.told_at = (int64_t)told_at;
	q.told = told;
	*ret = q;
	return true;
}
