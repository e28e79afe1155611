#include "notify/digest.h"

#include <stdio.h>
#include <stdlib.h>

#include <unicode/uchar.h>

#include "base/utf8.h"

enum { SUBJECT_TITLE = 90 /* bytes of the first title in a subject line */ };

/* ---- Building ---------------------------------------------------------------- */

struct ranked { /* an item and where it belongs */
	struct item item;
	size_t rank;
};

static int64_t
sort_time(const struct item *item)
{
	return item->published.precision == DATE_NONE ? item->seen_at : item->published.at;
}

/* News before older ones; by rule; then what matters most: breaking, in most outlets, newest. */
static int
by_place(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	if (x->item.older != y->item.older)
		return x->item.older ? 1 : -1;
	if (x->rank != y->rank && !x->item.older)
		return x->rank < y->rank ? -1 : 1;
	if (x->item.breaking != y->item.breaking)
		return x->item.breaking ? -1 : 1;
	if (x->item.n_sources != y->item.n_sources)
		return x->item.n_sources > y->item.n_sources ? -1 : 1;
	int64_t tx = sort_time(&x->item), ty = sort_time(&y->item);
	if (tx != ty)
		return tx > ty ? -1 : 1;
	return x->item.owed->id < y->item.owed->id ? -1 : 1;
}

/* Rules that are no longer configured come after those that are, by name. */
static bool
comes_before(const struct str_list *order, struct str a, struct str b)
{
	size_t x = item_rule_rank(order, a), y = item_rule_rank(order, b);
	return x != y ? x < y : str_cmp(a, b) < 0;
}

static struct str
first_rule(const struct item *item)
{
	return item->n_rules ? item->rules[0] : STR_NONE;
}

static size_t
group_find(const struct digest *d, struct str rule)
{
	size_t i = 0;
	while (i < d->n_groups && !str_eq(d->groups[i].rule, rule))
		i++;
	return i;
}

static void
group_add(struct digest *d, struct str rule)
{
	if (group_find(d, rule) < d->n_groups)
		return;
	size_t at = d->n_groups++;
	for (; at && comes_before(d->source->rules, rule, d->groups[at - 1].rule); at--)
		d->groups[at] = d->groups[at - 1];
	d->groups[at] = (struct digest_group){ .rule = rule };
}

static void
place_items(struct digest *d, struct ranked *ranked, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct item *item = &ranked[i].item;
		struct digest_group *g = &d->groups[ranked[i].rank];
		d->items[i] = *item;
		g->subjects++;
		g->articles += item->n_sources ? (int64_t)item->n_sources : 1;
		if (item->older)
			continue;
		if (g->n++ == 0)
			g->first = i;
		d->n_news = i + 1;
	}
}

void
digest_build(const struct digest_source *source, const struct owed *owed, size_t n, struct arena *a,
	struct digest *ret)
{
	*ret = (struct digest){ .source = source, .words = source->words, .n_items = n };
	ret->items = arena_array(a, n, sizeof(*ret->items));
	ret->groups = arena_array(a, n, sizeof(*ret->groups));
	struct ranked *ranked = arena_array(a, n, sizeof(*ranked));
	for (size_t i = 0; i < n; i++) {
		item_read(&owed[i], source->rules, a, &ranked[i].item);
		group_add(ret, first_rule(&ranked[i].item));
	}
	for (size_t i = 0; i < n; i++)
		ranked[i].rank = group_find(ret, first_rule(&ranked[i].item));
	if (n)
		qsort(ranked, n, sizeof(*ranked), by_place);
	place_items(ret, ranked, n);
	for (size_t i = 0; i < ret->n_groups; i++)
		if (source->rule_days)
			source->rule_days(
				source->context, ret->groups[i].rule, ret->groups[i].days);
}

/* ---- Splitting ---------------------------------------------------------------- */

/* How far a part that starts at `from` may go. */
static size_t
part_end(const struct digest *d, size_t from, size_t most, size_t bytes,
	size_t (*size)(const struct digest *d, const struct digest_part *part))
{
	size_t to = d->n_items - from > most ? from + most : d->n_items;
	while (to > from + 1) {
		struct digest_part part = { .from = from, .to = to, .part = 1, .parts = 2 };
		size_t n = size(d, &part);
		if (n <= bytes)
			break;
		size_t fits = (size_t)((double)(to - from) * (double)bytes / (double)n);
		to = from + (fits >= to - from ? to - from - 1 : fits ? fits : 1);
	}
	return to;
}

void
digest_split(const struct digest *d, size_t most, size_t bytes,
	size_t (*size)(const struct digest *d, const struct digest_part *part), struct arena *a,
	struct digest_part **ret, size_t *ret_n)
{
	struct digest_part *parts = NULL;
	size_t n = 0, cap = 0, from = 0;
	do {
		size_t to = part_end(d, from, most ? most : 1, bytes, size);
		ARENA_GROW(a, parts, n, cap);
		parts[n++] = (struct digest_part){ .from = from, .to = to };
		from = to;
	} while (from < d->n_items);
	for (size_t i = 0; i < n; i++) {
		parts[i].part = i + 1;
		parts[i].parts = n;
	}
	*ret = parts;
	*ret_n = n;
}

/* ---- What the renderers share --------------------------------------------------- */

void
digest_rule_title(struct str rule, struct buf *out)
{
	uint32_t c;
	for (size_t n; (n = utf8_decode(rule, &c)) > 0; rule = str_sub(rule, n, rule.n))
		utf8_append(out, (uint32_t)u_toupper((UChar32)c));
}

static int64_t
average_tenths(const struct digest_group *g)
{
	int64_t sum = 0;
	for (int i = 0; i < DIGEST_DAYS; i++)
		sum += g->days[i];
	return (sum * 10 + DIGEST_DAYS / 2) / DIGEST_DAYS;
}

void
digest_group_counts(const struct digest *d, const struct digest_group *g, struct buf *out)
{
	phrase_count(out, d->words, &d->words->subjects, g->subjects);
	buf_cstr(out, d->words->comma);
	phrase_count(out, d->words, &d->words->articles, g->articles);
	AUTO(buf) struct buf average = { 0 };
	phrase_tenths(&average, d->words, average_tenths(g));
	struct str arg = buf_view(&average);
	phrase_put(out, d->words->average, &arg, 1);
}

void
digest_curve(const struct digest_group *g, struct buf *out)
{
	enum { STEPS = 7 }; /* U+2581 to U+2588 */
	int64_t most = 1;
	for (int i = 0; i < DIGEST_DAYS; i++)
		most = g->days[i] > most ? g->days[i] : most;
	for (int i = 0; i < DIGEST_DAYS; i++)
		utf8_append(out, 0x2581 + (uint32_t)((g->days[i] * STEPS + most / 2) / most));
}

static void
put_silent(const struct digest *d, size_t i, struct buf *out)
{
	const struct coverage *c = &d->source->coverage;
	const struct outlet_state *s = &c->silent[i];
	const char *words = s->health < HEALTH_N ? d->words->failures[s->health] : NULL;
	AUTO(buf) struct buf why = { 0 }, name = { 0 }, span = { 0 };
	if (words)
		buf_cstr(&why, words);
	else if (s->http_status)
		buf_printf(&why, "%d", (int)s->http_status);
	else
		buf_cstr(&why, health_name(s->health));
	text_isolate(&name, c->silent_names[i], d->words->rtl);
	phrase_span(&span, d->words, s->failing_since ? d->source->at - s->failing_since : 0);
	const struct str args[] = { buf_view(&name), buf_view(&why), buf_view(&span) };
	phrase_put(out, d->words->silent, args, 3);
}

static void
put_no_answer(const struct digest *d, struct buf *out)
{
	AUTO(buf) struct buf list = { 0 };
	for (size_t i = 0; i < d->source->coverage.n_silent; i++) {
		buf_cstr(&list, i ? d->words->comma : "");
		put_silent(d, i, &list);
	}
	struct str arg = buf_view(&list);
	buf_cstr(out, " ");
	phrase_put(out, d->words->no_answer, &arg, 1);
}

void
digest_coverage(const struct digest *d, struct buf *out)
{
	const struct coverage *c = &d->source->coverage;
	const struct phrases *w = d->words;
	AUTO(buf) struct buf articles = { 0 }, outlets = { 0 }, of = { 0 }, read = { 0 };
	phrase_count(&articles, w, &w->articles, c->articles);
	phrase_count(&outlets, w, &w->from_outlets, c->answered);
	phrase_number(&of, w, c->outlets);
	phrase_count(&read, w, &w->articles_read, c->articles);
	const struct str args[] = { buf_view(&articles), buf_view(&outlets), buf_view(&of),
		buf_view(&read) };
	phrase_put(out, d->n_items ? w->coverage : w->nothing, args, 4);
	if (c->n_silent)
		put_no_answer(d, out);
}

static void
put_when(const struct digest *d, const struct item *item, struct buf *out)
{
	const struct phrases *w = d->words;
	AUTO(buf) struct buf date = { 0 };
	if (item->published.precision != DATE_NONE) {
		phrase_date(out, w, d->source->zone, &item->published, d->source->at);
		return;
	}
	struct date seen = { .at = item->seen_at, .precision = DATE_TIME };
	phrase_date(&date, w, d->source->zone, &seen, d->source->at);
	struct str arg = buf_view(&date);
	phrase_put(out, w->seen, &arg, 1);
}

void
digest_item_line(const struct digest *d, const struct item *item, struct buf *out)
{
	const struct phrases *w = d->words;
	if (item->n_sources) {
		item_source_put(out, w, &item->sources[0], true);
		buf_cstr(out, w->comma);
	}
	put_when(d, item, out);
	for (size_t i = 1; i < item->n_sources; i++) {
		if (i == 1)
			buf_printf(out, " · %s", w->also);
		else
			buf_cstr(out, w->comma);
		item_source_put(out, w, &item->sources[i], false);
	}
	if (!item->url.n)
		buf_printf(out, " · %s", w->bare);
	if (item->without_text)
		buf_printf(out, " · %s", w->without_text);
}

/* ---- The subject --------------------------------------------------------------- */

static void
put_title(const struct digest *d, const struct item *item, struct buf *out)
{
	AUTO(buf) struct buf title = { 0 };
	text_cut(&title, item->title, SUBJECT_TITLE);
	text_isolate(out, buf_view(&title), d->words->rtl);
}

static void
put_first(const struct digest *d, const struct digest_part *part, struct buf *out)
{
	const struct item *item = &d->items[part->from];
	size_t more = part->to - part->from - 1;
	put_title(d, item, out);
	buf_cstr(out, " (");
	phrase_count(out, d->words, &d->words->outlets,
		(int64_t)(item->n_sources ? item->n_sources : 1));
	buf_cstr(out, ")");
	if (more == 0)
		return;
	AUTO(buf) struct buf count = { 0 };
	phrase_count(&count, d->words, &d->words->more_subjects, (int64_t)more);
	struct str arg = buf_view(&count);
	phrase_put(out, d->words->and_more, &arg, 1);
}

void
digest_subject(const struct digest *d, const struct digest_part *part, struct buf *out)
{
	if (part->to > part->from)
		put_first(d, part, out);
	else
		digest_coverage(d, out);
	buf_cstr(out, " – ");
	phrase_moment(out, d->words, d->source->zone, d->source->at);
	if (part->parts < 2)
		return;
	char k[16], n[16];
	const struct str args[] = { { k, (size_t)snprintf(k, sizeof(k), "%zu", part->part) },
		{ n, (size_t)snprintf(n, sizeof(n), "%zu", part->parts) } };
	buf_cstr(out, " (");
	phrase_put(out, d->words->part, args, 2);
	buf_cstr(out, ")");
}
