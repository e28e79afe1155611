/* Lists of headlines: links of the content that are titles, not prose. What is a headline is
 * decided for a group of links of one structure first: in a group that is a list of them a short
 * one, or one with an odd address, is a headline too. Each has a language of its own: an
 * aggregator's list mixes them. */
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/page_headlines.h"

enum {
	LONG_LIST = 20,  /* beside an article only lists as long count */
	MAIN_LEAST = 8,  /* headlines of the content that make those beside it unwanted */
	SURE_LEAST = 5,  /* headlines that make a group a list of them */
	SHORT_WORDS = 2, /* of a headline in such a list */
	REPEATED = 3,    /* addresses under the same words */
	LABEL_WORDS = 4,
	REPEAT_SLOTS = 1 << 14,
	TEASER_LEAST = 60, /* bytes */
};

/* ---- words under several addresses: "View on the map", "Read the 49 comments" */

/* Of a text, without its figures when it is short. */
static uint64_t
words_hash(struct str s, size_t words)
{
	uint64_t hash = 14695981039346656037u;
	if (words > LABEL_WORDS)
		return str_hash(s);
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9')
			hash = (hash ^ (unsigned char)s.s[i]) * 1099511628211u;
	}
	return hash ^ hash >> 29;
}

static uint8_t *
count_repeats(struct page_reader *r)
{
	uint8_t *n = arena_zero(r->a, REPEAT_SLOTS);
	for (size_t i = 0; i < r->links->n; i++) {
		const struct page_link *x = &r->links->v[i];
		uint8_t *slot = &n[words_hash(x->title, x->words) % REPEAT_SLOTS];
		if (!x->again && *slot < 255)
			(*slot)++;
	}
	return n;
}

/* ---- which links are headlines */

/* Of each group, among the links of the content. */
struct count {
	uint32_t links, headlines;
};

/* A ticker around an article stands beside it, in an <aside> or a class of furniture: on an
 * article's page, or where the content itself lists nothing, its place does not speak against it.
 */
static bool
has_place(const struct page_link *x, bool aside)
{
	static const unsigned places =
		MARK_ASIDE | MARK_CLASS | MARK_FAR | MARK_OUTSIDE | MARK_HEADER;
	return x->content || (aside && !(x->marks & ~places));
}

static bool
may_be(const struct page_reader *r, const struct page_link *x, const uint8_t *repeats, bool aside)
{
	return has_place(x, aside) && !(page_link_in_prose(r, x) && !x->heading) &&
	       utf8_length(x->title) <= HEADLINE_MOST && !page_is_day(x->title) &&
	       !str_eq(x->url, r->doc->url) &&
	       repeats[words_hash(x->title, x->words) % REPEAT_SLOTS] < REPEATED;
}

static bool
is_sure(const struct count *g)
{
	return g->headlines >= SURE_LEAST && g->headlines * 10 >= g->links * 6;
}

/* Outside of a sure list something else must point at an article: its address, a heading, or that
 * it leads to another site, as an aggregator's do. */
static bool
is_fit(const struct page_reader *r, const struct page_link *x, const struct count *g)
{
	size_t words = page_count_words(x->title);
	if (is_sure(g))
		return words >= SHORT_WORDS;
	return words >= HEADLINE_WORDS &&
	       (x->heading || page_is_article_url(x->url) || !url_same_site(x->url, r->doc->url));
}

static struct count *
count_groups(const struct page_reader *r, const uint8_t *repeats, bool aside)
{
	struct count *g = arena_array(r->a, r->links->n_groups + 1, sizeof(*g));
	for (size_t i = 0; i < r->links->n; i++) {
		const struct page_link *x = &r->links->v[i];
		if (!may_be(r, x, repeats, aside))
			continue;
		g[x->group].links++;
		g[x->group].headlines += page_is_headline(x->title);
	}
	return g;
}

/* ---- what the page's content links to */

/* Their words must say something: a name or "12 comments" leads to no article. */
static void
collect_links(struct page_reader *r)
{
	struct page *p = r->page;
	size_t slots = 64, most = r->links->n + p->n_headlines;
	while (slots < most * 2)
		slots *= 2;
	uint32_t *seen = arena_array(r->a, slots, sizeof(*seen));
	p->links = arena_array(r->a, most + 1, sizeof(struct str));
	for (size_t i = 0; i < most; i++) {
		const struct page_link *x =
			i < p->n_headlines ? NULL : &r->links->v[i - p->n_headlines];
		struct str url = x ? x->url : p->headlines[i].url;
		if (url.n == 0 || (x && !(x->content && x->words >= HEADLINE_WORDS)))
			continue;
		size_t at = str_hash(url) & (slots - 1);
		while (seen[at] && !str_eq(p->links[seen[at] - 1], url))
			at = (at + 1) & (slots - 1);
		if (seen[at])
			continue;
		p->links[p->n_links++] = url;
		seen[at] = (uint32_t)p->n_links;
	}
}

static bool
has_list(const struct page_links *l, const struct count *groups)
{
	for (size_t i = 0; i < l->n_groups; i++) {
		if (groups[i].headlines >= MAIN_LEAST)
			return true;
	}
	return false;
}

/* A teaser under each headline looks like an article's text. `heads`: the blocks of headlines. */
static size_t
count_teased(const struct page_reader *r, const bool *heads)
{
	size_t n = 0;
	bool behind = false;
	for (uint32_t i = 0; r->block_scores && i < r->d.n_blocks; i++) {
		bool teaser = !heads[i] && r->block_scores[i] > 0 &&
			      r->d.blocks[i].text.n >= TEASER_LEAST;
		n += teaser && behind;
		behind = heads[i] || (behind && !teaser);
	}
	return n;
}

void
page_listing(struct page_reader *r, bool all)
{
	page_links(r);
	const uint8_t *repeats = count_repeats(r);
	const struct count *groups = count_groups(r, repeats, false);
	bool aside = !all || !has_list(r->links, groups);
	groups = aside ? count_groups(r, repeats, true) : groups;
	struct headline_list l = page_headline_list(r);
	bool *heads = arena_zero(r->a, r->d.n_blocks + 1);
	for (size_t i = 0; i < r->links->n; i++) {
		const struct page_link *x = &r->links->v[i];
		const struct count *g = &groups[x->group];
		size_t least = !all ? LONG_LIST : x->content ? 1 : SURE_LEAST;
		if (g->headlines < least || !may_be(r, x, repeats, aside) || !is_fit(r, x, g))
			continue;
		struct page_headline *h = page_headline_add(&l, x->title, x->url, x->heading);
		heads[x->block] = true;
		if (h)
			page_card(r, x, h);
	}
	r->teased = count_teased(r, heads);
	collect_links(r);
}
