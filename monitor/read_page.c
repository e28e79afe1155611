/* A page: what it says about itself, the headlines on it, and the article, if it has one. Each step
 * is a file: page_meta, page_title, page_outlet, page_date, read_listing, page_body,
 * page_reason. */
#include "monitor/page.h"

#include <math.h>

#include "base/url.h"
#include "base/utf8.h"
#include "rules/language.h"

enum {
	LISTING_LEAST = 10, /* headlines that make a page a listing */
	TEASED_LEAST = 8,   /* of these with a text of their own; articles have two or three */
};

/* How likely it is that the page is an article and that its text is mostly right (F1 above .8):
 * log odds, fitted on 1,172 annotated articles and, as what is none, 52 listings. Cross-validated
 * by domain, of the pages between .5 and .7 56 % are right, between .7 and .8 65 %, between .8 and
 * .9 87 %, above .9 94 %. */
static const struct {
	double none, share, thousand, claim, date, address;
} odds = {
	.none = -5.40,
	.share = 5.62,    /* what the scores of the blocks expect of the text */
	.thousand = 0.25, /* a thousand characters, up to three */
	.claim = 0.53,    /* og:type or JSON-LD call it an article */
	.date = 0.67,     /* times the confidence in its date */
	.address = 0.87,  /* its address is like an article's */
};
enum { LONG = 3000 };
static const double sure_enough = 0.6; /* not to look for short lists of headlines */

/* Not in the annotated pages: an aggregator's line "Publié dans X le ..." is on articles alone. */
static const double outlet_line_odds = 2;
/* Nor is this: the place that the outlet's own rules name holds a text. */
static const double ruled_odds = 3;

/* Where blocks were not scored: too many of them, or the text is JSON-LD's. */
static const double usual_share = 0.9;

static double
confidence(const struct page_reader *r)
{
	const struct page *p = r->page;
	double length = (double)utf8_length(p->text);
	if (p->text.n == 0)
		return 0;
	double x = odds.none;
	x += odds.share * (r->body_share > 0 ? r->body_share : usual_share);
	x += odds.thousand * (length < LONG ? length : LONG) / 1000;
	x += r->says_article ? odds.claim : 0;
	x += odds.date * p->date_confidence;
	x += r->doc->url.n && page_is_article_url(r->doc->url) ? odds.address : 0;
	x += r->outlet_line ? outlet_line_odds : 0;
	x += r->ruled.body ? ruled_odds : 0;
	return 1 / (1 + exp(-x));
}

/* A page that is all headlines has some prose too (teasers, a notice). The links outweigh it, or it
 * stands piece by piece under one headline after the other; and the page does not call itself an
 * article, or, where links outweigh, its address is that of a section. */
static bool
is_listing(const struct page_reader *r)
{
	size_t headlines = 0;
	for (size_t i = 0; i < r->page->n_headlines; i++)
		headlines += r->page->headlines[i].title.n;
	if (r->outlet_line || r->ruled.body || r->json_body.n ||
		r->page->n_headlines < LISTING_LEAST)
		return false;
	bool section = r->doc->url.n && !page_is_article_url(r->doc->url);
	/* in halves of its text */
	size_t halves = r->doc->role == DOCUMENT_ARTICLE ? 8 : section ? 3 : 4;
	bool teasers = r->teased >= TEASED_LEAST && r->doc->role != DOCUMENT_ARTICLE;
	if (!r->says_article)
		return teasers || headlines * 2 > halves * r->page->text.n;
	return section && headlines * 2 > halves * r->page->text.n;
}

static void
forget_text(struct page_reader *r)
{
	r->page->text = r->page->lead = STR_NONE;
	r->page->confidence = 0;
}

static void
forget_all(struct page_reader *r)
{
	struct page *p = r->page;
	forget_text(r);
	p->authors = (struct str_list){ 0 };
	p->date = p->updated = (struct read_date){ 0 };
	p->n_headlines = p->n_links = 0;
}

static struct str
declared_language(struct page_reader *r)
{
	struct str given = r->d.language.n ? r->d.language : page_meta_value(r, "og:locale");
	return given.n >= 2 ? str_sub(given, 0, 2) : str_sub(r->doc->language, 0, 2);
}

static void
find_language(struct page_reader *r)
{
	struct page *p = r->page;
	struct str text = p->text.n ? p->text : p->title;
	p->language =
		arena_str(r->a, language_of(utf8_cut(text, 2000), declared_language(r), NULL));
}

enum status
read_page(const struct document *doc, struct arena *a, struct page *ret, struct err *err)
{
	struct page page = { 0 };
	struct page_reader *r = arena_zero(a, sizeof(*r));
	struct str text = read_decode(doc, true, a);
	if (read_is_binary(text))
		return err_set(err, STATUS_BAD, "not a page: binary data");
	*r = (struct page_reader){
		.doc = doc, .a = a, .page = &page, .html = text, .title_block = HTML_NONE
	};
	page_rules_parse(doc->rules, a, NULL, NULL, &r->rules);
	enum status s = r->rules.n ? html_read_marked(page_ruled_text(r, text), page_ruled_mark, r,
					     a, &r->d, err)
				   : html_read(text, a, &r->d, err);
	if (s)
		return s;
	struct document placed = *doc;
	if (!doc->url.n) /* a file on its own says where it is from */
		placed.url = url_resolve(STR_NONE, r->d.canonical, a);
	doc = r->doc = &placed;
	r->base = r->d.base.n ? url_resolve(doc->url, r->d.base, a) : doc->url;
	r->used = arena_array(a, r->d.n_blocks, sizeof(bool));
	page.language = declared_language(r);
	page_meta(r);
	page_title(r);
	page_ruled_title(r);
	page_author(r);
	page_tickers(r);
	page_outlet(r);
	page_date(r);
	page_ruled_rest(r);
	page_body(r);
	find_language(r);
	page.confidence = confidence(r);
	bool section = doc->url.n && !page_is_article_url(doc->url) && !r->outlet_line;
	bool claims = r->says_article || page.date.precision != DATE_NONE || r->outlet_line;
	bool all = doc->role == DOCUMENT_LISTING || section || page.confidence < sure_enough ||
		   !claims;
	page_listing(r, all && doc->role != DOCUMENT_ARTICLE);
	if (is_listing(r))
		forget_text(r);
	page_reason(r);
	if (page_is_instead(page.reason))
		forget_all(r);
	if (doc->hints)
		page_observe(r);
	*ret = page;
	return STATUS_OK;
}
