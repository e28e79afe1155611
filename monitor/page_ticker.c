/* Tickers: headlines that stand in one block, link after link with some bare text between. They are
 * taken out before the article is looked for. */
#include <string.h>

#include "base/url.h"
#include "monitor/page_headlines.h"

enum { TICKER_LINKS = 8 }; /* in one block that make it a ticker */

static bool
is_separator(char c)
{
	return c == '|' || c == '\t' || c == '*' || c == '\n';
}

/* Bare text between links: one or more headlines, parted by wide gaps or signs. */
static void
add_bare(struct headline_list *l, struct str text)
{
	size_t from = 0;
	for (size_t i = 0; i <= text.n; i++) {
		bool dot = i + 3 <= text.n && memcmp(text.s + i, "•", 3) == 0;
		if (i < text.n && !is_separator(text.s[i]) && !dot)
			continue;
		struct str piece = str_trim(str_sub(text, from, i));
		if (page_is_headline(piece))
			page_headline_add(l, piece, STR_NONE, false);
		from = dot ? i + 3 : i + 1;
	}
}

/* A ticker's links are headlines for the most part, and hold most of its text. */
static bool
is_ticker(const struct page_reader *r, const struct html_block *b)
{
	size_t links = b->end_link - b->first_link, headlines = 0;
	if (links < TICKER_LINKS || b->link_n * 2 < b->text.n)
		return false;
	for (uint32_t i = b->first_link; i < b->end_link; i++) {
		const struct html_link *l = &r->d.links[i];
		headlines += page_is_headline(str_sub(b->text, l->at, l->at + l->n));
	}
	return headlines * 10 >= links * 6;
}

static void
read_ticker(struct headline_list *l, const struct html_block *b)
{
	const struct html_doc *d = &l->r->d;
	size_t at = 0;
	for (uint32_t i = b->first_link; i < b->end_link; i++) {
		const struct html_link *x = &d->links[i];
		if (l->r->page->n_headlines >= MOST_HEADLINES)
			return;
		if (x->at > at)
			add_bare(l, str_sub(b->text, at, x->at));
		struct str title = str_sub(b->text, x->at, x->at + x->n);
		if (page_is_headline(title))
			page_headline_add(
				l, title, url_resolve(l->r->base, x->href, l->r->a), false);
		if (x->at + x->n > at)
			at = x->at + x->n;
	}
	add_bare(l, str_sub(b->text, at, b->text.n));
}

void
page_tickers(struct page_reader *r)
{
	struct headline_list l = page_headline_list(r);
	for (size_t i = 0; i < r->d.n_blocks; i++) {
		if (!is_ticker(r, &r->d.blocks[i]))
			continue;
		read_ticker(&l, &r->d.blocks[i]);
		r->used[i] = true;
	}
}
