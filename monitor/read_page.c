/* A page: what it says about itself, the headlines on it, and the article, if it has one. Each step
 * is a file: page_meta, page_title, page_outlet, page_date, read_listing, page_body. */
#include "monitor/page.h"

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/feed.h"
#include "rules/language.h"

enum { LISTING_LEAST = 10 }; /* headlines that make a page a listing */

/* Confidence in an article: from the length of its text, and from what else points at one. */
static double
confidence(const struct page_reader *r)
{
	const struct page *p = r->page;
	size_t characters = utf8_length(p->text);
	if (characters == 0)
		return 0;
	double c = characters > 1000 ? 0.5 : 0.5 * (double)characters / 1000;
	c += r->says_article ? 0.25 : 0;
	c += p->date.precision != DATE_NONE ? 0.15 : 0;
	c += r->title_block != HTML_NONE ? 0.1 : 0;
	c += r->outlet_line ? 0.2 : 0;
	c += r->ruled.body ? 0.3 : 0;
	return c > 1 ? 1 : c;
}

/* A page that is all headlines has some prose too (teasers, a notice). The links outweigh it, or
 * its own address is that of a section. */
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
	return headlines * 2 > halves * r->page->text.n && (section || !r->says_article);
}

static void
forget_article(struct page_reader *r)
{
	struct page *p = r->page;
	p->text = p->lead = STR_NONE;
	p->authors = (struct str_list){ 0 };
	p->date = p->updated = (struct read_date){ 0 };
	p->confidence = 0;
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

static enum status
refuse(struct str text, struct err *err)
{
	struct str what = feed_instead(text);
	return err_set(err, STATUS_BAD, "neither an article nor headlines: %.*s", STR_ARG(what));
}

enum status
read_page(const struct document *doc, struct arena *a, struct page *ret, struct err *err)
{
	struct page page = { 0 };
	struct page_reader *r = arena_zero(a, sizeof(*r));
	struct str text = read_decode(doc, true, a);
	*r = (struct page_reader){ .doc = doc, .a = a, .page = &page, .title_block = HTML_NONE };
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
	bool all = doc->role == DOCUMENT_LISTING || section || page.confidence < 0.6 || !claims;
	page_listing(r, all && doc->role != DOCUMENT_ARTICLE);
	if (is_listing(r))
		forget_article(r);
	if (page.confidence <= 0 && page.n_headlines == 0)
		return refuse(text, err);
	if (doc->hints)
		page_observe(r);
	*ret = page;
	return STATUS_OK;
}
