#include "monitor/archive.h"

#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/table.h"
#include "monitor/intake.h"
#include "monitor/rule_operand.h"

enum { EXCERPT = 200, PROGRESS_EVERY_US = 200 * 1000 };

struct scanning {
	struct archive_scan *scan;
	struct matcher *matcher;
	struct arena *scratch; /* one article's */
	bool progress, shown;
	int64_t bounded; /* articles in which a rule came to a bound */
	size_t cut;
	struct buf bound;       /* the first of them, in words */
	int64_t next_at, total; /* of the progress line; total 0: how many there are is not known */
};

/* ---- Progress ------------------------------------------------------------------------------ */

static void
clear_progress(struct scanning *s)
{
	if (s->shown)
		fputs("\r\033[K", stderr);
	s->shown = false;
}

/* Of how many, when that is known; else which day it has come to. */
static void
show_progress(struct scanning *s, int64_t seen_at)
{
	char articles[32], total[32], found[32];
	int64_t now = clock_mono();
	if (!s->progress || now < s->next_at)
		return;
	s->next_at = now + PROGRESS_EVERY_US;
	fprintf(stderr, "\r\033[K%.*s", STR_ARG(number_text(s->scan->articles, articles)));
	if (s->total)
		fprintf(stderr, " of %.*s", STR_ARG(number_text(s->total, total)));
	fputs(" articles", stderr);
	if (!s->total) {
		struct civil day = zone_civil(s->scan->config->zone, seen_at);
		fprintf(stderr, ", %04d-%02d-%02d", day.year, day.month, day.day);
	}
	fprintf(stderr, ", %.*s found", STR_ARG(number_text(s->scan->hits, found)));
	fflush(stderr);
	s->shown = true;
}

/* ---- Bounds -------------------------------------------------------------------------------- */

static void
note_bound(struct scanning *s, const struct archive_hit *hit)
{
	const struct rule *rule = matcher_cut_rule(s->matcher);
	s->cut = matcher_cut(s->matcher);
	if (s->bounded++)
		return;
	buf_printf(&s->bound, "%.*s: in article %lld ", STR_ARG(rule_name(rule)),
		(long long)hit->article->id);
	if (!rule_bound(rule, &hit->input, s->scratch, &s->bound))
		buf_cstr(&s->bound, "a part of it came to a bound");
}

static void
say_bound(struct scanning *s)
{
	if (s->bounded)
		fprintf(stderr, "note: %s; what lies beyond was not looked at", s->bound.s);
	if (s->bounded > 1)
		fprintf(stderr, " (and so in %lld more)", (long long)s->bounded - 1);
	if (s->bounded)
		fputc('\n', stderr);
	buf_free(&s->bound);
}

/* ---- Scanning ------------------------------------------------------------------------------ */

static bool
look_at(void *context, const struct article *article, const struct sighting *sightings, size_t n)
{
	struct scanning *s = context;
	struct archive_hit hit = {
		.article = article, .sightings = sightings, .n_sightings = n, .arena = s->scratch
	};
	struct rule_hit *hits;
	arena_reset(s->scratch);
	match_input_of(s->scan->config, article, sightings, n, s->scratch, &hit.input);
	matcher_run(s->matcher, &hit.input, s->scratch, &hits, &hit.n_hits);
	if (matcher_cut(s->matcher) != s->cut)
		note_bound(s, &hit);
	s->scan->articles++;
	bool found = hit.n_hits > 0 || s->scan->n_rules == 0;
	s->scan->hits += found;
	show_progress(s, article->first_seen_at);
	if (!found)
		return true;
	hit.hits = hits;
	if (isatty(STDOUT_FILENO))
		clear_progress(s);
	return s->scan->each(s->scan->context, &hit);
}

/* What any of the rules can hold for; nothing when one of them can hold for everything. */
static struct str
candidates_of(const struct archive_scan *scan, struct arena *a)
{
	AUTO(buf) struct buf all = { 0 };
	for (size_t i = 0; i < scan->n_rules; i++) {
		struct str one = rule_to_fts(scan->rules[i], a);
		if (one.n == 0)
			return STR_NONE;
		buf_printf(&all, "%s(%.*s)", i ? " OR " : "", STR_ARG(one));
	}
	return arena_str(a, buf_view(&all));
}

static enum status
run(struct scanning *s, struct arena *a, struct err *err)
{
	struct archive_scan *scan = s->scan;
	struct totals totals;
	enum status status = outlets_take_ids(scan->config, scan->store, a, err);
	scan->search.fts = candidates_of(scan, a);
	scan->search.limit = 0;
	if (status == STATUS_OK && s->progress && !scan->search.fts.n && !scan->search.since_at) {
		status = store_totals(scan->store, &totals, err);
		s->total = status ? 0 : totals.articles;
	}
	if (status == STATUS_OK)
		status = store_search(scan->store, &scan->search, s, look_at, err);
	if (status != STATUS_BAD || !scan->search.fts.n)
		return status;
	scan->search.fts = STR_NONE; /* the index does not understand it: every article then */
	return store_search(scan->store, &scan->search, s, look_at, err);
}

enum status
archive_scan(struct archive_scan *scan, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new(), *scratch = arena_new();
	struct scanning s = { .scan = scan,
		.matcher = matcher_new(scan->rules, scan->n_rules),
		.scratch = scratch,
		.progress = isatty(STDERR_FILENO),
		.next_at = clock_mono() + PROGRESS_EVERY_US };
	enum status status = run(&s, a, err);
	clear_progress(&s);
	say_bound(&s);
	matcher_free(s.matcher);
	return status;
}

/* ---- Showing ------------------------------------------------------------------------------- */

/* The sentence with its words marked: "une [attaque] a visé". */
static void
write_excerpt(const struct archive_hit *hit, const struct rule_hit *rule, struct excerpt x,
	struct buf *out)
{
	struct str field = hit->input.fields[x.field];
	size_t at = x.at, end = (size_t)x.at + x.len;
	buf_cstr(out, x.cut_before ? "… " : "");
	for (size_t i = 0; i < rule->n_evidence; i++) {
		const struct evidence *e = &rule->evidence[i];
		size_t to = (size_t)e->at + e->len;
		if (e->field != x.field || e->at < at || to > end || e->len == 0)
			continue;
		buf_str(out, str_sub(field, at, e->at));
		buf_printf(out, "[%.*s]", STR_ARG(str_sub(field, e->at, to)));
		at = to;
	}
	buf_str(out, str_sub(field, at, end));
	buf_cstr(out, x.cut_after ? " …" : "");
	for (size_t i = 0; i < out->n; i++)
		if (out->s[i] == '\n')
			out->s[i] = ' ';
}

static void
write_outlet(struct buf *out, const struct sighting *s, size_t n)
{
	if (n == 0)
		return;
	struct str title = s->title.n ? s->title : s->name;
	if (s->paper.n)
		buf_printf(out, "%.*s (via %.*s)", STR_ARG(s->paper), STR_ARG(title));
	else
		buf_str(out, title);
	if (n > 1)
		buf_printf(out, " +%zu", n - 1);
}

struct archive_row
archive_row_of(const struct archive_hit *hit, struct arena *a)
{
	const struct article *article = hit->article;
	bool dated = article->published.precision != DATE_NONE;
	AUTO(buf) struct buf outlet = { 0 }, excerpt = { 0 };
	write_outlet(&outlet, hit->sightings, hit->n_sightings);
	struct archive_row row = { .id = article->id,
		.at = dated ? article->published.at : article->first_seen_at,
		.is_day = article->published.precision == DATE_DAY,
		.title = arena_str(a, article->title),
		.url = arena_str(a, article->url),
		.outlet = arena_str(a, buf_view(&outlet)) };
	if (hit->n_hits) {
		const struct rule_hit *rule = &hit->hits[0];
		struct excerpt x =
			match_excerpt(hit->input.fields, rule->evidence, rule->n_evidence, EXCERPT);
		write_excerpt(hit, rule, x, &excerpt);
		row.excerpt = arena_str(a, buf_view(&excerpt));
		row.in_title = x.field == FIELD_TITLE;
	}
	return row;
}

void
archive_row_print(const struct archive_row *row, struct zone *zone, const char *indent)
{
	struct civil c = zone_civil(zone, row->at);
	printf("%s%04d-%02d-%02d", indent, c.year, c.month, c.day);
	if (!row->is_day)
		printf(" %02d:%02d", c.hour, c.minute);
	printf("  %.*s  (%.*s, %lld)\n", STR_ARG(row->title), STR_ARG(row->outlet),
		(long long)row->id);
	if (row->excerpt.n && !row->in_title)
		printf("%s    %.*s\n", indent, STR_ARG(row->excerpt));
	if (row->url.n)
		printf("%s    %.*s\n", indent, STR_ARG(row->url));
}
