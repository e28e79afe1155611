/* Dates that a page tells machines: JSON-LD, meta elements, microdata, <time> and other attributes,
 * its address. The names of meta elements are judged by the words in them, for every content system
 * has its own. */
#include "monitor/page_date.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"

enum { DEEPEST = 26, MOST_METAS = 24, LONGEST_VALUE = 80, LONGEST_TITLE = 400, MOST_FEW = 3 };

bool
date_names_update(struct str name)
{
	static const char *const words[] = { "modif", "updat", "revis", "review", "changed",
		"lastedit", "last-edit", "actuali", "aktuali", NULL };
	return str_ifind_any(name, words);
}

bool
date_names_publication(struct str name)
{
	static const char *const words[] = { "publi", "pubdate", "pub-date", "pub_date", "issued",
		"release", "posted", "post-date", "postdate", "post_date", "displaydate",
		"entry-date", "firstpub", "upload", "fecha", NULL };
	return str_ifind_any(name, words);
}

/* Of something else than this page's text. */
static bool
names_other(struct str name)
{
	static const char *const words[] = { "expir", "valid", "birth", "event", "start", "end_",
		"end-", "enddate", "deadline", "unpublish", "verif", "copyright", "regist", "cache",
		"format", "timezone", "timeout", "publisher", "until", NULL };
	return str_ifind_any(name, words);
}

/* ---- JSON-LD */

static bool
is_page_type(struct str type)
{
	return str_ends(type, S("Page"));
}

static bool
is_other_type(struct str type)
{
	static const char *const no[] = { "Comment", "Review", "Answer", "Question", "Event",
		"Person", "Organization", "Offer", "Rating", "ImageObject", "Dataset", NULL };
	return !str_ifind_any(type, no);
}

static void
add_node(struct date_candidates *c, const struct json_value *v)
{
	struct str type = json_ld_text(json_ld_member(v, "@type"));
	if (v == c->r->json_article || json_ld_is_article(v))
		return;
	struct str published = json_ld_text(json_ld_member(v, "datePublished"));
	if (!published.n)
		published = json_ld_text(json_ld_member(v, "uploadDate"));
	struct str updated = json_ld_text(json_ld_member(v, "dateModified"));
	if (is_page_type(type)) {
		date_add_text(c, published, DATE_LD_PAGE);
		date_add_text(c, updated, DATE_LD_PAGE_UPDATED);
	} else if (is_other_type(type)) {
		date_add_text(c, published, DATE_LD_OTHER);
	}
}

static void
add_nodes(struct date_candidates *c, const struct json_value *v, int depth)
{
	for (; v && depth < DEEPEST && c->n < DATE_CANDIDATES / 4; v = v->next) {
		if (v->kind == JSON_GROUP)
			add_node(c, v);
		if (v->first)
			add_nodes(c, v->first, depth + 1);
	}
}

static void
add_json(struct date_candidates *c)
{
	const struct json_value *v = c->r->json_article;
	date_add_text(c, json_ld_text(json_ld_member(v, "datePublished")), DATE_LD_PUBLISHED);
	date_add_text(c, json_ld_text(json_ld_member(v, "dateCreated")), DATE_LD_CREATED);
	date_add_text(c, json_ld_text(json_ld_member(v, "dateModified")), DATE_LD_UPDATED);
	for (size_t i = 0; i < c->r->n_json; i++)
		add_nodes(c, c->r->json[i], 0);
}

/* ---- meta elements */

static enum date_signal
signal_of_meta(struct str name)
{
	static const char *const article[] = { "article:published_time", "article:published",
		"og:published_time", "og:article:published_time", NULL };
	static const char *const dates[] = { "date", "timestamp", "gentime", "citation_year",
		"created", NULL };
	for (const char *const *n = article; *n; n++) {
		if (str_ieq(name, str_from(*n)))
			return DATE_META_ARTICLE;
	}
	if (names_other(name))
		return DATE_SIGNALS;
	if (date_names_update(name))
		return DATE_META_UPDATED;
	if (date_names_publication(name) || str_ifind(name, S("publishtime")) >= 0)
		return DATE_META_PUBLISHED;
	if (str_ifind(name, S("creat")) >= 0)
		return str_ifind(name, S("creator")) >= 0 ? DATE_SIGNALS : DATE_META_CREATED;
	return str_ifind_any(name, dates) ? DATE_META_DATE : DATE_SIGNALS;
}

static bool
is_itemprop(struct str name)
{
	return str_ieq(name, S("datePublished")) || str_ieq(name, S("dateModified")) ||
	       str_ieq(name, S("dateCreated")) || str_ieq(name, S("uploadDate"));
}

/* A date within a title or a description, which may be one of something else. */
static void
add_sentence(struct date_candidates *c, struct str text, enum date_signal signal)
{
	struct read_date date;
	text = utf8_cut(text, LONGEST_TITLE);
	if (read_date(text, DATE_PAGE, STR_NONE, c->r->doc->zone, 0, &date))
		date_add(c, &date, signal);
}

static void
add_metas(struct date_candidates *c)
{
	const struct html_doc *d = &c->r->d;
	int added = 0;
	for (size_t i = 0; i < d->n_metas && added < MOST_METAS; i++) {
		const struct html_pair *m = &d->metas[i];
		if (m->value.n > LONGEST_VALUE || is_itemprop(m->name))
			continue;
		enum date_signal signal = signal_of_meta(m->name);
		added += signal != DATE_SIGNALS && date_add_text(c, m->value, signal);
	}
	add_sentence(c, d->title, DATE_META_TITLE);
	if (!str_eq(c->r->og_title, d->title))
		add_sentence(c, c->r->og_title, DATE_META_TITLE);
	add_sentence(c, c->r->page->lead, DATE_META_LEAD);
}

void
date_add_meta(struct date_candidates *c)
{
	struct read_date date;
	add_json(c);
	add_metas(c);
	if (read_date(c->r->doc->url, DATE_URL, STR_NONE, c->r->doc->zone, 0, &date))
		date_add(c, &date, DATE_ADDRESS);
	if (read_date(c->r->page->image, DATE_URL, STR_NONE, c->r->doc->zone, 0, &date))
		date_add(c, &date, DATE_IMAGE);
}

/* ---- <time> and other attributes */

static bool
add_time(struct date_candidates *c, const struct html_time *t, enum date_signal signal)
{
	return date_add_text(c, t->datetime, signal) || date_add_text(c, t->text, signal);
}

static enum date_signal
signal_of_time(const struct page_reader *r, const struct html_time *t, bool first)
{
	const struct html_node *n = &r->d.nodes[t->node];
	bool near = date_is_near(r, t->block);
	bool far = (date_is_far(r, t->node) && !near) || ((n->hints | n->inherited) & HINT_COMMENT);
	/* "published updated": WordPress, where both are the same */
	bool published = t->pubdate || date_names_publication(t->names);
	struct str around = t->block < r->d.n_blocks ? r->d.blocks[t->block].text : STR_NONE;
	if (far)
		return DATE_SIGNALS;
	if (!published && (date_names_update(t->names) || date_tells_update(around)))
		return DATE_TIME_UPDATED;
	if (published)
		return DATE_TIME_PUBLISHED;
	return near ? DATE_TIME_NEAR : first ? DATE_TIME_FIRST : DATE_SIGNALS;
}

/* All <time> elements outside of comments that say the same day count, wherever they stand. */
static void
add_only_time(struct date_candidates *c)
{
	const struct html_doc *d = &c->r->d;
	struct date_candidates *x = arena_zero(c->r->a, sizeof(*x));
	x->r = c->r;
	for (size_t i = 0; i < d->n_times && x->n < 32; i++) {
		const struct html_node *n = &d->nodes[d->times[i].node];
		if (!((n->hints | n->inherited) & HINT_COMMENT))
			add_time(x, &d->times[i], DATE_TIME_ONLY);
	}
	for (size_t i = 1; i < x->n; i++) {
		int64_t apart = x->v[i].date.at - x->v[0].date.at;
		if (apart >= CLOCK_DAY || apart <= -CLOCK_DAY)
			return;
	}
	if (x->n)
		date_add(c, &x->v[0].date, DATE_TIME_ONLY);
}

static void
add_times(struct date_candidates *c)
{
	const struct html_doc *d = &c->r->d;
	unsigned counts[DATE_SIGNALS + 1] = { 0 };
	bool first = true;
	for (size_t i = 0; i < d->n_times; i++) {
		enum date_signal signal = signal_of_time(c->r, &d->times[i], first);
		if (signal == DATE_SIGNALS || counts[signal] >= MOST_FEW)
			continue;
		bool added = add_time(c, &d->times[i], signal);
		counts[signal] += added;
		first = first && !added;
	}
	add_only_time(c);
}

static enum date_signal
signal_of_mark(struct str name)
{
	if (str_istarts(name, S("datePublished")) || str_istarts(name, S("uploadDate")))
		return DATE_ITEM_PUBLISHED;
	if (str_istarts(name, S("dateCreated")))
		return DATE_ITEM_CREATED;
	if (str_istarts(name, S("dateModified")))
		return DATE_ITEM_UPDATED;
	if (names_other(name))
		return DATE_SIGNALS;
	return date_names_publication(name) ? DATE_MARK_PUBLISHED
	       : date_names_update(name)    ? DATE_MARK_UPDATED
					    : DATE_MARK_DATE;
}

/* The first of each kind: nearest to the top, outside of sidebars where there is one. */
static void
add_marks(struct date_candidates *c)
{
	const struct html_doc *d = &c->r->d;
	bool done[DATE_SIGNALS + 1] = { false };
	for (int turn = 0; turn < 2; turn++) {
		for (size_t i = 0; i < d->n_marks; i++) {
			const struct html_mark *m = &d->marks[i];
			const struct html_node *n = &d->nodes[m->node];
			bool comment = (n->hints | n->inherited) & HINT_COMMENT;
			enum date_signal signal = signal_of_mark(m->name);
			if (done[signal] || signal == DATE_SIGNALS || comment ||
				(turn == 0 && date_is_far(c->r, m->node)))
				continue;
			done[signal] = date_add_text(c, m->value, signal);
		}
	}
}

void
date_add_elements(struct date_candidates *c)
{
	add_times(c);
	add_marks(c);
}
