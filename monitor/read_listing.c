/* Headlines: the ticker that stands in one block, link after link with some bare text between, and
 * lists of cards that repeat one structure. Each headline has a language of its own: a ticker mixes
 * them. */
#include "monitor/page.h"

#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "rules/language.h"

enum {
	TICKER_LINKS = 8,    /* links in one block that make it a ticker */
	HEADLINE_WORDS = 4,  /* fewer are navigation */
	HEADLINE_MOST = 300, /* characters; more are prose */
	LONG_LIST = 20,      /* beside an article only lists as long count */
	CARD_MOST = 50,      /* characters beside a headline that may name a paper or a day */
	MOST_HEADLINES = 1000,
	SURE_LEAST = 5,  /* headlines that make a group a list of them */
	SHORT_WORDS = 2, /* of a headline in such a list */
	REPEATED = 3,    /* addresses under the same words */
	LABEL_WORDS = 4,
	REPEAT_SLOTS = 1 << 14,
	MAIN_LEAST = 8, /* headlines outside of sidebars that make these unwanted */
};

static size_t
words_in(struct str s)
{
	size_t n = 0;
	bool inside = false;
	for (size_t i = 0; i < s.n; i++) {
		bool letter = (unsigned char)s.s[i] > ' ';
		n += letter && !inside;
		inside = letter;
	}
	return n;
}

static bool
is_headline(struct str s)
{
	return words_in(s) >= HEADLINE_WORDS && utf8_length(s) <= HEADLINE_MOST;
}

struct list {
	struct page_reader *r;
	size_t cap;
	uint32_t *seen; /* hash of url or title: place in headlines plus one */
	size_t slots;
};

/* One entry per address (per title, where there is none); the longer title stays. */
static bool
is_known(struct list *l, struct str title, struct str url)
{
	struct str key = url.n ? url : title;
	struct page *p = l->r->page;
	size_t at = str_hash(key) & (l->slots - 1);
	for (; l->seen[at]; at = (at + 1) & (l->slots - 1)) {
		struct page_headline *h = &p->headlines[l->seen[at] - 1];
		if (!str_eq(h->url.n ? h->url : h->title, key))
			continue;
		if (title.n > h->title.n)
			h->title = title;
		return true;
	}
	l->seen[at] = (uint32_t)p->n_headlines + 1;
	return false;
}

static void
add_headline(struct list *l, struct str title, struct str url)
{
	struct page *p = l->r->page;
	title = text_line(title, l->r->a);
	if (p->n_headlines >= MOST_HEADLINES || title.n == 0 || is_known(l, title, url))
		return;
	ARENA_GROW(l->r->a, p->headlines, p->n_headlines, l->cap);
	p->headlines[p->n_headlines++] = (struct page_headline){
		.title = title,
		.url = url,
		.language = arena_str(l->r->a, language_of(title, p->language, NULL)),
	};
}

static struct list
list_of(struct page_reader *r)
{
	struct list l = { .r = r, .cap = r->page->n_headlines, .slots = 4096 };
	l.seen = arena_array(r->a, l.slots, sizeof(*l.seen));
	struct page *p = r->page;
	size_t n = p->n_headlines;
	p->n_headlines = 0;
	for (size_t i = 0; i < n; i++) {
		is_known(&l, p->headlines[i].title, p->headlines[i].url);
		p->n_headlines++;
	}
	return l;
}

/* ---- tickers */

static bool
is_separator(char c)
{
	return c == '|' || c == '\t' || c == '*' || c == '\n';
}

/* Bare text between links: one or more headlines, parted by wide gaps or signs. */
static void
add_bare(struct list *l, struct str text)
{
	size_t from = 0;
	for (size_t i = 0; i <= text.n; i++) {
		bool dot = i + 3 <= text.n && memcmp(text.s + i, "•", 3) == 0;
		if (i < text.n && !is_separator(text.s[i]) && !dot)
			continue;
		struct str piece = str_trim(str_sub(text, from, i));
		if (is_headline(piece))
			add_headline(l, piece, STR_NONE);
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
		headlines += is_headline(str_sub(b->text, l->at, l->at + l->n));
	}
	return headlines * 10 >= links * 6;
}

static void
read_ticker(struct list *l, const struct html_block *b)
{
	const struct html_doc *d = &l->r->d;
	size_t at = 0;
	for (uint32_t i = b->first_link; i < b->end_link; i++) {
		const struct html_link *x = &d->links[i];
		if (x->at > at)
			add_bare(l, str_sub(b->text, at, x->at));
		struct str title = str_sub(b->text, x->at, x->at + x->n);
		struct str url = url_resolve(l->r->base, x->href, l->r->a);
		if (is_headline(title))
			add_headline(l, title, url);
		if (x->at + x->n > at)
			at = x->at + x->n;
	}
	add_bare(l, str_sub(b->text, at, b->text.n));
}

void
page_tickers(struct page_reader *r)
{
	struct list l = list_of(r);
	for (size_t i = 0; i < r->d.n_blocks; i++) {
		if (!is_ticker(r, &r->d.blocks[i]))
			continue;
		read_ticker(&l, &r->d.blocks[i]);
		r->used[i] = true;
	}
}

/* ---- lists */

bool
page_is_article_url(struct str url)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	if (scheme < 0)
		return false;
	struct str rest = str_sub(url, (size_t)scheme + 3, url.n);
	ptrdiff_t slash = str_find_byte(rest, '/');
	struct str path = slash < 0 ? STR_NONE : str_sub(rest, (size_t)slash, rest.n);
	size_t hyphens = 0, digits = 0, most = 0;
	for (size_t i = 0; i < path.n; i++) {
		bool digit = path.s[i] >= '0' && path.s[i] <= '9';
		digits = digit ? digits + 1 : 0;
		most = digits > most ? digits : most;
		hyphens += path.s[i] == '-' || path.s[i] == '_';
	}
	static const char *const others[] = { "/tag/", "/tags/", "/category/", "/categorie/",
		"/author/", "/auteur/", "/login", "/signin", "/subscribe", "/privacy", "/terms",
		"/about", "/contact" };
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		if (str_ifind(path, str_from(others[i])) >= 0)
			return false;
	}
	return (hyphens >= 2 || most >= 3 || str_find(path, S(".htm")) >= 0 || path.n > 30);
}

struct group {
	uint32_t signature;
	size_t links, headlines;
	bool aside; /* in navigation, a sidebar or a footer */
};

struct groups {
	struct group v[1024];
	size_t n;
};

static struct group *
group_of(struct groups *g, uint32_t signature, bool make)
{
	for (size_t i = 0; i < g->n; i++) {
		if (g->v[i].signature == signature)
			return &g->v[i];
	}
	if (!make || g->n == sizeof(g->v) / sizeof(g->v[0]))
		return NULL;
	g->v[g->n] = (struct group){ .signature = signature };
	return &g->v[g->n++];
}

/* Of a text, without its figures when it is short. */
static uint64_t
words_hash(struct str s)
{
	uint64_t hash = 14695981039346656037u;
	if (words_in(s) > LABEL_WORDS)
		return str_hash(s);
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9')
			hash = (hash ^ (unsigned char)s.s[i]) * 1099511628211u;
	}
	return hash ^ hash >> 29;
}

static struct str
link_text(const struct page_reader *r, const struct html_link *l)
{
	return l->block < r->d.n_blocks ? str_sub(r->d.blocks[l->block].text, l->at, l->at + l->n)
					: STR_NONE;
}

/* A link that may be a headline: outside of navigation and footer, in a block that is not prose. */
static bool
may_be(const struct page_reader *r, const struct html_link *l)
{
	if (l->block >= r->d.n_blocks || r->used[l->block] || l->n == 0)
		return false;
	const struct html_block *b = &r->d.blocks[l->block];
	const struct html_node *n = &r->d.nodes[b->node];
	return b->link_n * 2 >= b->text.n &&
	       !((n->hints | n->inherited) & (HINT_COMMENT | HINT_HIDDEN));
}

/* What stands beside the link in its line: when it was published, or the paper it comes from. */
static void
read_card(struct list *l, const struct html_link *x, struct page_headline *h)
{
	struct str text = l->r->d.blocks[x->block].text;
	struct str behind = text_line(str_sub(text, x->at + x->n, text.n), l->r->a);
	struct str before = text_line(str_sub(text, 0, x->at), l->r->a);
	struct str beside = behind.n ? behind : before;
	const struct document *doc = l->r->doc;
	if (beside.n == 0 || utf8_length(beside) > CARD_MOST)
		return;
	if (!read_date(beside, DATE_PAGE, STR_NONE, doc->zone, doc->fetched_at, &h->date))
		h->outlet = beside;
}

/* A group that is a list of headlines for the most part: there a short one, or one with an odd
 * address, is a headline too. */
static bool
is_sure(const struct group *g)
{
	return g->headlines >= SURE_LEAST && g->headlines * 10 >= g->links * 6;
}

static void
add_listed(struct list *l, const struct html_link *x, const struct group *g)
{
	struct str url = url_resolve(l->r->base, x->href, l->r->a);
	struct str title = link_text(l->r, x);
	size_t before = l->r->page->n_headlines;
	bool fits = is_headline(title) && page_is_article_url(url);
	bool like = is_sure(g) && words_in(title) >= SHORT_WORDS &&
		    utf8_length(title) <= HEADLINE_MOST && str_istarts(url, S("http"));
	if ((fits || like) && !str_eq(url, l->r->doc->url))
		add_headline(l, title, url);
	if (l->r->page->n_headlines > before)
		read_card(l, x, &l->r->page->headlines[before]);
}

/* The same words under several addresses ("View on the map", "Read the 49 comments") are no
 * headline. */
static void
note_repeats(const struct page_reader *r, uint8_t *repeats)
{
	for (size_t i = 0; i < r->d.n_links; i++) {
		const struct html_link *x = &r->d.links[i];
		if (!may_be(r, x))
			continue;
		bool again = false;
		for (size_t j = i; j-- > 0 && j + 4 > i && !again;)
			again = str_eq(r->d.links[j].href, x->href);
		uint8_t *n = &repeats[words_hash(link_text(r, x)) % REPEAT_SLOTS];
		if (!again && *n < 255)
			(*n)++;
	}
}

static bool
is_repeated(const struct page_reader *r, const struct html_link *x, const uint8_t *repeats)
{
	return repeats[words_hash(link_text(r, x)) % REPEAT_SLOTS] >= REPEATED;
}

static bool
is_beside(const struct page_reader *r, uint32_t n)
{
	for (; n != HTML_NONE; n = r->d.nodes[n].parent) {
		enum html_tag tag = r->d.nodes[n].tag;
		if (tag == TAG_NAV || tag == TAG_ASIDE || tag == TAG_FOOTER)
			return true;
	}
	return false;
}

static struct groups *
find_groups(const struct page_reader *r, const uint8_t *repeats, bool *ret_main)
{
	struct groups *g = arena_zero(r->a, sizeof(*g));
	size_t here = 0; /* headlines of the longest list that is not beside */
	for (size_t i = 0; i < r->d.n_links; i++) {
		const struct html_link *x = &r->d.links[i];
		if (!may_be(r, x) || is_repeated(r, x, repeats))
			continue;
		struct group *of = group_of(g, r->d.nodes[x->node].signature, true);
		if (!of)
			continue;
		const struct html_node *n = &r->d.nodes[x->node];
		of->aside = ((n->hints | n->inherited) & HINT_BAD) && is_beside(r, x->node);
		of->links++;
		of->headlines += is_headline(link_text(r, x));
		if (!of->aside && of->headlines > here)
			here = of->headlines;
	}
	*ret_main = here >= MAIN_LEAST;
	return g;
}

void
page_listing(struct page_reader *r, bool all)
{
	uint8_t *repeats = arena_zero(r->a, REPEAT_SLOTS);
	bool has_main;
	note_repeats(r, repeats);
	struct groups *g = find_groups(r, repeats, &has_main);
	struct list l = list_of(r);
	for (size_t i = 0; i < r->d.n_links; i++) {
		const struct html_link *x = &r->d.links[i];
		if (!may_be(r, x) || is_repeated(r, x, repeats))
			continue;
		struct group *of = group_of(g, r->d.nodes[x->node].signature, false);
		if (of && !(of->aside && has_main) && of->headlines >= (all ? 1 : LONG_LIST))
			add_listed(&l, x, of);
	}
}
