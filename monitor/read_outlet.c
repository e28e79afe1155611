/* From what an outlet sent to articles: plain text, judged dates, language, places. */
#include "monitor/read.h"

#include <stdlib.h>

#include "base/frame.h"
#include "base/url.h"
#include "base/utf8.h"
#include "monitor/article_text.h"
#include "rules/language.h"

/* An article page says more than its headlines do only when the reader is fairly sure that there is
 * an article. */
static const double sure_enough = 0.6;

/* What an article may hold, in bytes: one travels in one frame (FRAME_LARGEST). Nothing that people
 * write comes near. */
enum {
	LONGEST_TEXT = 2 << 20,
	LONGEST_LINE = 4096,   /* a title, a name of a paper */
	LONGEST_ADDRESS = 8192 /* as of url_resolve */
};

static struct str
two_letters(struct str language, struct arena *a)
{
	if (language.n < 2 || (language.n > 2 && language.s[2] != '-' && language.s[2] != '_'))
		return STR_NONE;
	char code[2];
	for (int i = 0; i < 2; i++)
		code[i] = language.s[i] >= 'A' && language.s[i] <= 'Z' ? (char)(language.s[i] + 32)
								       : language.s[i];
	return arena_str(a, (struct str){ code, 2 });
}

/* Languages to prefer, the most particular first: "fr,ar". */
static struct str
hints(struct str first, struct str second, struct str third, struct arena *a)
{
	const struct str given[] = { two_letters(first, a), two_letters(second, a),
		two_letters(third, a) };
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 3; i++) {
		if (given[i].n == 0 || str_find(buf_view(&b), given[i]) >= 0)
			continue;
		buf_cstr(&b, b.n ? "," : "");
		buf_str(&b, given[i]);
	}
	return arena_str(a, buf_view(&b));
}

static struct str
detect_language(const struct article *x, struct str hint, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	buf_str(&b, x->title);
	buf_byte(&b, '\n');
	buf_str(&b, x->lead);
	buf_byte(&b, '\n');
	buf_str(&b, utf8_cut(x->text, 2000));
	return arena_str(a, language_of(buf_view(&b), hint, NULL));
}

/* A date in the future counts as first seen: nobody publishes tomorrow's news today. */
static struct date
judge(const struct read_date *given, int64_t fetched_at)
{
	struct date d = { given->given, given->at, given->precision };
	if (d.precision != DATE_NONE && d.at > fetched_at) {
		d.at = fetched_at;
		d.precision = DATE_TIME;
	}
	return d;
}

struct sender { /* whose document it is */
	const struct document *doc;
	const struct outlet *outlet;
	const struct gazetteer *gazetteer;
	struct arena *a;
};

static void
cut_list(struct str_list *list)
{
	for (size_t i = 0; i < list->n; i++)
		list->v[i] = utf8_cut(list->v[i], LONGEST_LINE);
}

static void
keep_within_bounds(struct article *x)
{
	x->text = utf8_cut(x->text, LONGEST_TEXT);
	x->title = utf8_cut(x->title, LONGEST_LINE);
	x->lead = utf8_cut(x->lead, LONGEST_LINE);
	x->paper = utf8_cut(x->paper, LONGEST_LINE);
	x->guid = utf8_cut(x->guid, LONGEST_ADDRESS);
	x->image = utf8_cut(x->image, LONGEST_ADDRESS);
	x->published.given = utf8_cut(x->published.given, LONGEST_LINE);
	x->updated.given = utf8_cut(x->updated.given, LONGEST_LINE);
	cut_list(&x->authors);
	cut_list(&x->tags);
}

/* What follows from title, lead and text once they stand. */
static void
complete(const struct sender *s, struct article *x, struct str hint)
{
	keep_within_bounds(x);
	x->language = detect_language(x, hint, s->a);
	const struct region_text text = {
		.title = x->title,
		.lead = x->lead,
		.text = x->text,
		.language = x->language,
		.country = s->outlet->country,
	};
	if (s->gazetteer)
		region_tag(s->gazetteer, &text, s->a, &x->mentions, &x->n_mentions);
	x->first_seen_at = s->doc->fetched_at;
	x->text_hash = article_hash(x);
}

static void
set_dates(struct article *x, const struct read_date *published, const struct read_date *updated,
	int64_t fetched_at)
{
	x->published = judge(published->precision == DATE_NONE && updated->precision != DATE_NONE
				     ? updated
				     : published,
		fetched_at);
	x->updated = judge(updated, fetched_at);
}

/* The outlet itself is no "paper": news sitemaps name their own publication. */
static struct str
other_paper(const struct sender *s, struct str paper, struct str feed_title)
{
	const struct outlet *o = s->outlet;
	if (str_ieq(paper, o->title) || str_ieq(paper, o->name) || str_ieq(paper, feed_title))
		return STR_NONE;
	return paper;
}

static void
set_text(const struct sender *s, const struct feed_entry *e, struct article *x)
{
	struct str summary = article_plain(e->summary.s, e->summary.markup != FEED_PLAIN, s->a);
	struct str content = article_plain(e->content.s, e->content.markup != FEED_PLAIN, s->a);
	enum outlet_text from = s->outlet->text_from;
	x->full = from == TEXT_FEED || (from == TEXT_AUTO && article_is_full(content, summary));
	if (x->full)
		x->text = content.n ? content : summary;
	x->lead = article_lead(summary.n ? summary : content, s->a);
	/* A link is shown in place of a title, but is no words to be matched. */
	if (e->title_is_made && !summary.n && !content.n)
		x->title = STR_NONE;
}

static bool
read_entry(const struct sender *s, const struct feed *f, const struct feed_entry *e,
	struct article *ret)
{
	struct article x = {
		.state = ARTICLE_WAITING,
		.revision = 1,
		.url = e->original.n ? e->original : e->link,
		.guid = e->id,
		.title = feed_text_line(&e->title, s->a),
		.authors = e->authors,
		.tags = e->tags,
		.image = e->image,
		.paper = other_paper(s, e->paper, feed_text_line(&f->title, s->a)),
	};
	set_text(s, e, &x);
	if (x.title.n == 0 && x.url.n == 0)
		return false;
	x.state = x.full ? ARTICLE_COMPLETE : ARTICLE_WAITING;
	set_dates(&x, &e->published, &e->updated, s->doc->fetched_at);
	complete(s, &x, hints(e->language, f->language, s->outlet->language, s->a));
	*ret = x;
	return true;
}

static int
by_guid(const void *a, const void *b)
{
	const struct article *x = *(struct article *const *)a, *y = *(struct article *const *)b;
	return str_cmp(x->guid, y->guid);
}

static bool
same_link(const struct article *x, const struct article *y, struct arena *a)
{
	return str_eq(x->url, y->url) || str_eq(url_key(x->url, a), url_key(y->url, a));
}

void
read_drop_repeated_ids(struct article *articles, size_t n, struct arena *a)
{
	struct article **v = arena_array(a, n, sizeof(*v));
	size_t found = 0;
	for (size_t i = 0; i < n; i++) {
		if (articles[i].guid.n && articles[i].url.n)
			v[found++] = &articles[i];
	}
	if (found > 1)
		qsort(v, found, sizeof(*v), by_guid);
	for (size_t from = 0, to; from < found; from = to) {
		bool several = false;
		for (to = from + 1; to < found && str_eq(v[from]->guid, v[to]->guid); to++)
			several |= !same_link(v[from], v[to], a);
		for (size_t i = from; several && i < to; i++)
			v[i]->guid = STR_NONE;
	}
}

struct feed_articles { /* on the way from entries to articles */
	const struct sender *sender;
	const struct article_sink *sink;
};

static void
hand_on(void *user, const struct feed *feed, const struct feed_entry *entry, struct arena *scratch)
{
	struct feed_articles *f = user;
	struct sender s = *f->sender;
	struct article article;
	s.a = scratch;
	if (read_entry(&s, feed, entry, &article))
		f->sink->article(f->sink->user, &article);
}

static void
hand_on_again(void *user)
{
	struct feed_articles *f = user;
	f->sink->again(f->sink->user);
}

static enum status
read_as_feed(const struct sender *s, const struct article_sink *sink, struct reading *ret,
	struct err *err)
{
	struct feed f;
	struct feed_articles articles = { s, sink };
	const struct feed_sink entries = {
		.entry = hand_on, .again = hand_on_again, .user = &articles
	};
	struct err own; /* its status is needed even when the caller wants no words */
	err = err ? err : &own;
	if (read_feed_each(s->doc, s->a, &entries, &f, err))
		return err->status;
	*ret = (struct reading){
		.cut_short = f.cut_short,
		.ttl_s = f.ttl_s,
		.parts = f.parts,
		.n_parts = f.n_parts,
	};
	return STATUS_OK;
}

static void
read_headline(const struct sender *s, const struct page *p, const struct page_headline *h,
	struct article *ret)
{
	static const struct read_date none;
	*ret = (struct article){
		.state = h->url.n ? ARTICLE_WAITING : ARTICLE_COMPLETE,
		.revision = 1,
		.url = h->url,
		.title = h->title,
		.paper = other_paper(s, h->outlet, STR_NONE),
		.is_headline = true,
	};
	set_dates(ret, &h->date, &none, s->doc->fetched_at);
	complete(s, ret, hints(h->language, p->language, s->outlet->language, s->a));
}

static void
read_headlines(const struct sender *s, const struct page *p, struct reading *ret)
{
	for (size_t i = 0; i < p->n_headlines; i++)
		read_headline(s, p, &p->headlines[i], &ret->articles[ret->n_articles++]);
}

static void
fill_article(const struct sender *s, const struct page *p, struct article *x)
{
	x->title = p->title.n ? p->title : x->title;
	x->text = p->text.n ? p->text : x->text;
	x->lead = x->lead.n ? x->lead : article_lead(p->lead.n ? p->lead : p->text, s->a);
	x->authors = p->authors.n ? p->authors : x->authors;
	x->image = p->image.n ? p->image : x->image;
	x->canonical = p->canonical;
	x->source_url = p->source;
	if (p->outlet.n)
		x->paper = other_paper(s, p->outlet, STR_NONE);
	if (p->date.precision != DATE_NONE || x->published.precision == DATE_NONE)
		set_dates(x, &p->date, &p->updated, s->doc->fetched_at);
	else if (p->updated.precision != DATE_NONE)
		x->updated = judge(&p->updated, s->doc->fetched_at);
	x->full = x->text.n > 0;
	x->state = x->full ? ARTICLE_COMPLETE : ARTICLE_NO_TEXT;
	complete(s, x, hints(p->language, x->language, s->outlet->language, s->a));
}

/* A page that is followed as a listing; the article on it, where there is one, stands first. */
static enum status
read_as_page(const struct sender *s, const struct article_sink *sink, struct reading *ret,
	struct err *err)
{
	struct page p;
	struct document doc = *s->doc;
	doc.role = DOCUMENT_LISTING;
	if (read_page(&doc, s->a, &p, err))
		return err ? err->status : STATUS_BAD;
	if (p.confidence <= 0 && p.n_headlines == 0)
		return err_set(
			err, STATUS_BAD, "neither an article nor headlines: %.*s", STR_ARG(p.why));
	*ret = (struct reading){ 0 };
	if (p.confidence >= sure_enough) {
		struct article x = { .revision = 1, .url = s->doc->url };
		fill_article(s, &p, &x);
		sink->article(sink->user, &x);
	}
	for (size_t i = 0; i < p.n_headlines; i++) {
		struct article x;
		read_headline(s, &p, &p.headlines[i], &x);
		sink->article(sink->user, &x);
	}
	return STATUS_OK;
}

enum status
read_outlet_each(const struct document *doc, const struct outlet *outlet, const struct gazetteer *g,
	struct arena *a, const struct article_sink *sink, struct reading *ret, struct err *err)
{
	const struct sender s = { doc, outlet, g, a };
	return outlet->source == OUTLET_PAGE ? read_as_page(&s, sink, ret, err)
					     : read_as_feed(&s, sink, ret, err);
}

struct gathered {
	struct arena *a;
	struct buf frame;
	struct article *articles;
	size_t n, cap;
};

/* As on the way to the engine: what an article is made of goes with its entry. */
static void
gather(void *user, const struct article *article)
{
	struct gathered *g = user;
	struct frame_field field;
	buf_reset(&g->frame);
	article_put(&g->frame, 1, article);
	struct str copy = arena_str(g->a, buf_view(&g->frame));
	ARENA_GROW(g->a, g->articles, g->n, g->cap);
	if (frame_next(&copy, &field) &&
		article_take(field.bytes, g->a, &g->articles[g->n], NULL) == STATUS_OK)
		g->n++;
}

static void
gather_again(void *user)
{
	struct gathered *g = user;
	g->n = 0;
}

enum status
read_outlet(const struct document *doc, const struct outlet *outlet, const struct gazetteer *g,
	struct arena *a, struct reading *ret, struct err *err)
{
	struct gathered gathered = { .a = a };
	const struct article_sink sink = { gather, gather_again, &gathered };
	enum status status = read_outlet_each(doc, outlet, g, a, &sink, ret, err);
	buf_free(&gathered.frame);
	if (status)
		return status;
	ret->articles = gathered.articles;
	ret->n_articles = gathered.n;
	read_drop_repeated_ids(ret->articles, ret->n_articles, a);
	return STATUS_OK;
}

enum status
read_article(const struct document *doc, const struct outlet *outlet, const struct gazetteer *g,
	struct arena *a, struct article *ret, struct reading *ret_reading, struct err *err)
{
	const struct sender s = { doc, outlet, g, a };
	struct page p;
	struct document page = *doc;
	page.role = DOCUMENT_ARTICLE;
	if (read_page(&page, a, &p, err))
		return err ? err->status : STATUS_BAD;
	struct reading reading = { .articles =
					   arena_array(a, p.n_headlines, sizeof(struct article)) };
	if (p.confidence <= 0)
		return err_set(err, page_is_passing(p.reason) ? STATUS_RETRY : STATUS_BAD,
			"no article: %.*s", STR_ARG(p.why));
	fill_article(&s, &p, ret);
	read_headlines(&s, &p, &reading);
	struct page_observed *observed = arena_alloc(a, sizeof(*observed));
	*observed = p.observed;
	reading.observed = observed;
	*ret_reading = reading;
	return STATUS_OK;
}
