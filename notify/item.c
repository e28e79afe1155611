#include "notify/item.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "rules/match.h"

enum {
	EXCERPT_MOST = 280, /* bytes: two or three lines of a mail, half of that in Arabic */
	URL_MOST = 2000,    /* longer ones break in mail programs and exceed Slack's button */
};

bool
item_url_ok(struct str url)
{
	if (!str_istarts(url, S("http://")) && !str_istarts(url, S("https://")))
		return false;
	for (size_t i = 0; i < url.n; i++) {
		unsigned char c = (unsigned char)url.s[i];
		if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == 0x7f)
			return false;
	}
	return url.n <= URL_MOST;
}

size_t
item_rule_rank(const struct str_list *rules, struct str rule)
{
	size_t i = 0;
	while (i < rules->n && !str_eq(rules->v[i], rule))
		i++;
	return i;
}

static void
read_rules(
	const struct owed *owed, const struct str_list *order, struct arena *a, struct item *item)
{
	item->rules = arena_array(a, owed->n_matches, sizeof(*item->rules));
	for (size_t i = 0; i < owed->n_matches; i++) {
		struct str rule = owed->matches[i].rule;
		size_t at = item->n_rules++;
		for (; at &&
			item_rule_rank(order, item->rules[at - 1]) > item_rule_rank(order, rule);
			at--)
			item->rules[at] = item->rules[at - 1];
		item->rules[at] = rule;
		item->without_text |= owed->matches[i].without_text;
	}
}

static bool
has_source(const struct item *item, struct str name)
{
	for (size_t i = 0; i < item->n_sources; i++)
		if (str_ieq(item->sources[i].name, name))
			return true;
	return false;
}

static void
add_source(struct item *item, const struct sighting *s)
{
	struct str title = s->title.n ? s->title : s->name;
	struct str name = s->paper.n ? s->paper : title;
	if (has_source(item, name))
		return;
	item->sources[item->n_sources] = (struct item_source){
		.name = name,
		.via = s->paper.n ? title : STR_NONE,
		.country =
			s->paper.n ? STR_NONE : s->country, /* an aggregator's is never inherited */
		.language = item->n_sources ? STR_NONE
					    : item->language, /* the others show the same text */
	};
	item->n_sources++;
}

/* Those that published it come before those that only showed it. */
static void
read_sources(const struct owed *owed, struct arena *a, struct item *item)
{
	item->sources = arena_array(a, owed->n_sightings, sizeof(*item->sources));
	for (size_t i = 0; i < owed->n_sightings; i++)
		if (owed->sightings[i].paper.n == 0)
			add_source(item, &owed->sightings[i]);
	for (size_t i = 0; i < owed->n_sightings; i++)
		if (owed->sightings[i].paper.n)
			add_source(item, &owed->sightings[i]);
}

static struct str
pick_url(const struct owed *owed)
{
	if (item_url_ok(owed->article.url))
		return owed->article.url;
	for (size_t i = 0; i < owed->n_sightings; i++)
		if (item_url_ok(owed->sightings[i].url))
			return owed->sightings[i].url;
	return STR_NONE;
}

/* ---- The excerpt ------------------------------------------------------------ */

static int
by_place(const void *a, const void *b)
{
	const struct evidence *x = a, *y = b;
	if (x->field != y->field)
		return x->field < y->field ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* The evidence of all rules that stands in lead or text: the title is shown anyway. */
static struct evidence *
text_evidence(
	const struct owed *owed, const struct str fields[FIELD_N], struct arena *a, size_t *ret_n)
{
	size_t n = 0, all = 0;
	for (size_t i = 0; i < owed->n_matches; i++)
		all += owed->matches[i].n_evidence;
	struct evidence *out = arena_array(a, all, sizeof(*out));
	for (size_t i = 0; i < owed->n_matches; i++) {
		for (size_t j = 0; j < owed->matches[i].n_evidence; j++) {
			const struct evidence *e = &owed->matches[i].evidence[j];
			bool is_text = e->field == FIELD_LEAD || e->field == FIELD_TEXT;
			if (is_text && e->len && (size_t)e->at + e->len <= fields[e->field].n)
				out[n++] = *e;
		}
	}
	if (n)
		qsort(out, n, sizeof(*out), by_place);
	*ret_n = n;
	return out;
}

static void
mark_words(struct item *item, const struct evidence *evidence, size_t n, const struct excerpt *x,
	struct arena *a)
{
	item->marks = arena_array(a, n, sizeof(*item->marks));
	size_t end = 0;
	for (size_t i = 0; i < n; i++) {
		const struct evidence *e = &evidence[i];
		bool inside =
			e->field == x->field && e->at >= x->at && e->at + e->len <= x->at + x->len;
		if (!inside || e->at - x->at < end)
			continue;
		item->marks[item->n_marks++] = (struct mark){ e->at - x->at, e->len };
		end = e->at - x->at + e->len;
	}
}

/* Without words to show, how the article begins. */
static void
take_beginning(const struct article *article, struct item *item)
{
	struct str from = article->lead.n ? article->lead : article->text;
	ptrdiff_t paragraph = str_find(from, S("\n\n"));
	struct str cut = paragraph > 0 ? str_sub(from, 0, (size_t)paragraph) : from;
	item->excerpt = cut;
	if (cut.n > EXCERPT_MOST) {
		struct str head = utf8_cut(cut, EXCERPT_MOST);
		ptrdiff_t blank = str_rfind_byte(head, ' ');
		item->excerpt = blank > 0 ? str_sub(head, 0, (size_t)blank) : head;
	}
	item->cut_after = item->excerpt.n < from.n;
	if (str_eq(item->excerpt, item->title))
		item->excerpt = STR_NONE;
}

static void
read_excerpt(const struct owed *owed, struct arena *a, struct item *item)
{
	const struct article *article = &owed->article;
	const struct str fields[FIELD_N] = { [FIELD_TITLE] = article->title,
		[FIELD_LEAD] = article->lead,
		[FIELD_TEXT] = article->text };
	size_t n;
	struct evidence *evidence = text_evidence(owed, fields, a, &n);
	if (n == 0) {
		take_beginning(article, item);
		return;
	}
	struct excerpt x = match_excerpt(fields, evidence, n, EXCERPT_MOST);
	item->excerpt = str_sub(fields[x.field], x.at, (size_t)x.at + x.len);
	item->cut_before = x.cut_before;
	item->cut_after = x.cut_after;
	mark_words(item, evidence, n, &x, a);
}

void
item_read(const struct owed *owed, const struct str_list *rules, struct arena *a, struct item *ret)
{
	*ret = (struct item){
		.owed = owed,
		.title = owed->article.title,
		.language = owed->article.language,
		.url = pick_url(owed),
		.published = owed->article.published,
		.seen_at = owed->article.first_seen_at,
		.breaking = owed->breaking,
		.older = owed->kind == OWED_OLDER,
	};
	read_rules(owed, rules, a, ret);
	read_sources(owed, a, ret);
	read_excerpt(owed, a, ret);
}

/* ---- In words ----------------------------------------------------------------- */

void
item_source_put(
	struct buf *out, const struct phrases *words, const struct item_source *source, bool full)
{
	text_isolate(out, source->name, words->rtl);
	if (source->via.n) {
		AUTO(buf) struct buf via = { 0 };
		text_isolate(&via, source->via, words->rtl);
		const struct str args[] = { STR_NONE, buf_view(&via) };
		phrase_put(out, words->via, args, 2);
		return;
	}
	struct str country = full ? source->country : STR_NONE;
	if (!country.n && !source->language.n)
		return;
	buf_cstr(out, " (");
	buf_str(out, country);
	if (country.n && source->language.n)
		buf_cstr(out, words->comma);
	buf_str(out, source->language);
	buf_cstr(out, ")");
}

static bool
only_blanks(struct str s)
{
	return str_trim(s).n == 0;
}

void
item_excerpt_put(struct buf *out, const struct phrases *words, const struct item *item,
	const char *open, const char *close, bool join,
	void (*put)(struct buf *out, struct str text))
{
	size_t at = 0;
	bool marked = false;
	buf_cstr(out, words->quote);
	buf_cstr(out, item->cut_before ? "… " : "");
	for (size_t i = 0; i < item->n_marks; i++) {
		const struct mark *m = &item->marks[i];
		struct str between = str_sub(item->excerpt, at, m->at);
		if (marked && !(join && only_blanks(between))) {
			buf_cstr(out, close);
			marked = false;
		}
		put(out, between);
		if (!marked)
			buf_cstr(out, open);
		marked = true;
		put(out, str_sub(item->excerpt, m->at, m->at + m->len));
		at = m->at + m->len;
	}
	buf_cstr(out, marked ? close : "");
	put(out, str_sub(item->excerpt, at, item->excerpt.n));
	buf_cstr(out, item->cut_after ? " …" : "");
	buf_cstr(out, words->unquote);
}
