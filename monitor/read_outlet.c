/* From what an outlet sent to articles: plain text, judged dates, language, places. */
#include "monitor/read.h"

#include <stdlib.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/article_text.h"
#include "rules/language.h"

/* An article page says more than its headlines do only when the reader is fairly sure that there is
 * an article. */
static const double sure_enough = 0.6;

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

/* What follows from title, lead and text once they stand. */
static void
complete(const struct sender *s, struct article *x, struct str hint)
{
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

/* An id that one document gives to entries with different links ("0", the channel's own address)
 * tells nothing: their links do. */
static void
drop_repeated_guids(struct reading *reading, struct arena *a)
{
	struct article **v = arena_array(a, reading->n_articles, sizeof(*v));
	size_t n = 0;
	for (size_t i = 0; i < reading->n_articles; i++) {
		if (reading->articles[i].guid.n && reading->articles[i].url.n)
			v[n++] = &reading->articles[i];
	}
	if (n > 1)
		qsort(v, n, sizeof(*v), by_guid);
	for (size_t from = 0, to; from < n; from = to) {
		bool several = false;
		for (to = from + 1; to < n && str_eq(v[from]->guid, v[to]->guid); to++)
			several |= !same_link(v[from], v[to], a);
		for (size_t i = from; several && i < to; i++)
			v[i]->guid = STR_NONE;
	}
}

static enum status
read_as_feed(const struct sender *s, struct reading *ret, struct err *err)
{
	struct feed f;
	if (read_feed(s->doc, s->a, &f, err))
		return err ? err->status : STATUS_BAD;
	*ret = (struct reading){
		.articles = arena_array(s->a, f.n_entries, sizeof(struct article)),
		.cut_short = f.cut_short,
		.ttl_s = f.ttl_s,
		.parts = f.parts,
		.n_parts = f.n_parts,
	};
	for (size_t i = 0; i < f.n_entries; i++)
		ret->n_articles +=
			read_entry(s, &f, &f.entries[i], &ret->articles[ret->n_articles]);
	drop_repeated_guids(ret, s->a);
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
read_as_page(const struct sender *s, struct reading *ret, struct err *err)
{
	struct page p;
	struct document doc = *s->doc;
	doc.role = DOCUMENT_LISTING;
	if (read_page(&doc, s->a, &p, err))
		return err ? err->status : STATUS_BAD;
	if (p.confidence <= 0 && p.n_headlines == 0)
		return err_set(
			err, STATUS_BAD, "neither an article nor headlines: %.*s", STR_ARG(p.why));
	*ret = (struct reading){ .articles = arena_array(
					 s->a, p.n_headlines + 1, sizeof(struct article)) };
	if (p.confidence >= sure_enough) {
		struct article *x = &ret->articles[ret->n_articles++];
		*x = (struct article){ .revision = 1, .url = s->doc->url };
		fill_article(s, &p, x);
	}
	read_headlines(s, &p, ret);
	return STATUS_OK;
}

enum status
read_outlet(const struct document *doc, const struct outlet *outlet, const struct gazetteer *g,
	struct arena *a, struct reading *ret, struct err *err)
{
	const struct sender s = { doc, outlet, g, a };
	return outlet->source == OUTLET_PAGE ? read_as_page(&s, ret, err)
					     : read_as_feed(&s, ret, err);
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
		return err_set(err, STATUS_BAD, "no article: %.*s", STR_ARG(p.why));
	fill_article(&s, &p, ret);
	read_headlines(&s, &p, &reading);
	*ret_reading = reading;
	return STATUS_OK;
}
