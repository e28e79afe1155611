/* Gathers the links of a page: the pieces of one <a> are one link, links of one structure a group;
 * each gets its card, and the page the region where most of its headlines stand. Each step is one
 * pass: a page may have as many links as it likes. */
#include "monitor/page_links.h"

#include <string.h>

#include "base/url.h"
#include "base/utf8.h"

enum {
	MOST_LINKS = 10000, /* judged; the first ones */
	MOST_WORDS = 1000,  /* counted */
	MOST_UP = 12,       /* levels from a headline up to its card */
	LENGTH_MOST = 100,  /* bytes of one headline that count for its group */
	FAR = 8,            /* levels */
};

static bool
is_letter(unsigned char c)
{
	return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

size_t
page_count_words(struct str s)
{
	size_t n = 0;
	bool inside = false;
	for (size_t i = 0; i < s.n && n < MOST_WORDS; i++) {
		bool letter = is_letter((unsigned char)s.s[i]) || (inside && s.s[i] == '\'');
		n += letter && !inside;
		inside = letter;
	}
	return n;
}

static struct str
piece_text(const struct page_reader *r, const struct html_link *x)
{
	if (x->block >= r->d.n_blocks)
		return STR_NONE;
	return str_trim(str_sub(r->d.blocks[x->block].text, x->at, x->at + x->n));
}

/* Whether a heading holds the block, at most four levels up. */
static bool
in_heading(const struct html_doc *d, uint32_t node)
{
	for (int i = 0; i < 4 && node != HTML_NONE; i++, node = d->nodes[node].parent) {
		if (d->nodes[node].tag == TAG_HEADING)
			return true;
	}
	return false;
}

/* The pieces of one <a>: its heading is the title, else the first piece as long as a headline, else
 * the longest. */
static void
read_pieces(const struct page_reader *r, struct page_link *l)
{
	for (uint32_t i = l->first; i < l->end; i++) {
		const struct html_link *x = &r->d.links[i];
		struct str text = piece_text(r, x);
		size_t words = page_count_words(text), have = page_count_words(l->title);
		l->words += (uint32_t)words;
		if (words == 0)
			continue;
		bool heading = in_heading(&r->d, r->d.blocks[x->block].node);
		bool better = heading != l->heading ? heading
						    : have < HEADLINE_WORDS && text.n > l->title.n;
		if (l->title.n && !better)
			continue;
		l->title = text;
		l->heading = heading;
		l->block = x->block;
	}
}

/* Open addressing by hash; a slot holds an index plus one. */
struct index {
	uint32_t *slots;
	size_t mask;
};

static struct index
index_new(struct arena *a, size_t n)
{
	size_t size = 64;
	while (size < n * 2)
		size *= 2;
	return (struct index){ arena_array(a, size, sizeof(uint32_t)), size - 1 };
}

static void
gather(struct page_reader *r, struct page_links *l)
{
	const struct html_doc *d = &r->d;
	size_t most = d->n_links < MOST_LINKS ? d->n_links : MOST_LINKS;
	l->v = arena_array(r->a, most + 1, sizeof(*l->v));
	struct index urls = index_new(r->a, most);
	for (uint32_t i = 0, end; i < d->n_links && l->n < most; i = end) {
		struct page_link x = { .first = i, .node = d->links[i].node };
		for (end = i; end < d->n_links && d->links[end].node == x.node;)
			end++;
		x.end = end;
		read_pieces(r, &x);
		if (x.title.n == 0 || r->used[x.block])
			continue;
		x.url = url_resolve(r->base, d->links[i].href, r->a);
		if (x.url.n == 0)
			continue;
		size_t at = str_hash(x.url) & urls.mask;
		while (urls.slots[at] && !str_eq(l->v[urls.slots[at] - 1].url, x.url))
			at = (at + 1) & urls.mask;
		x.again = urls.slots[at] != 0;
		if (!x.again)
			urls.slots[at] = (uint32_t)l->n + 1;
		l->v[l->n++] = x;
	}
}

/* From the root down, so that the depth of a page costs nothing. Once the region stands, what holds
 * it (a page whose body is of class "menu-open", a list in an <aside>) says nothing about a link.
 */
static void
find_places(struct page_reader *r, struct page_links *l)
{
	static const unsigned of_tag[TAG_PRE + 1] = {
		[TAG_NAV] = IN_NAV,
		[TAG_ASIDE] = IN_ASIDE,
		[TAG_FOOTER] = IN_FOOTER,
		[TAG_HEADER] = IN_HEADER,
		[TAG_MAIN] = IN_MAIN,
		[TAG_ARTICLE] = IN_ARTICLE,
		[TAG_LI] = IN_ITEM,
		[TAG_CELL] = IN_ITEM,
	};
	static const unsigned absolute = IN_MAIN | IN_ARTICLE | IN_ITEM;
	for (uint32_t i = 0; i < r->d.n_nodes; i++) {
		const struct html_node *n = &r->d.nodes[i];
		const struct link_place *above =
			n->parent == HTML_NONE ? NULL : &l->places[n->parent];
		struct link_place *p = &l->places[i];
		p->inside = of_tag[n->tag];
		p->inside |= n->hints & HINT_BAD ? IN_BAD : 0;
		p->inside |= n->hints & HINT_COMMENT ? IN_COMMENT : 0;
		p->inside &= p->holds ? absolute : ~0u;
		p->inside |= above ? above->inside : 0;
		if (p->inside & IN_ARTICLE) /* has a header and a footer of its own */
			p->inside &= ~(unsigned)(IN_HEADER | IN_FOOTER);
	}
}

static uint32_t
headline_length(const struct page_link *x)
{
	if (x->words < HEADLINE_WORDS)
		return 0;
	return x->title.n > LENGTH_MOST ? LENGTH_MOST : (uint32_t)x->title.n;
}

static void
find_groups(struct page_reader *r, struct page_links *l)
{
	struct index known = index_new(r->a, l->n);
	l->groups = arena_array(r->a, l->n + 1, sizeof(*l->groups));
	for (size_t i = 0; i < l->n; i++) {
		struct page_link *x = &l->v[i];
		uint32_t signature = r->d.nodes[x->node].signature;
		size_t at = (signature * 2654435761u) & known.mask;
		while (known.slots[at] && l->groups[known.slots[at] - 1].signature != signature)
			at = (at + 1) & known.mask;
		if (!known.slots[at]) {
			l->groups[l->n_groups] = (struct link_group){
				.signature = signature,
				.aside = (l->places[x->node].inside &
						 (IN_NAV | IN_ASIDE | IN_FOOTER)) != 0,
			};
			known.slots[at] = (uint32_t)++l->n_groups;
		}
		x->group = known.slots[at] - 1;
		struct link_group *g = &l->groups[x->group];
		g->n++;
		g->words += x->words;
		g->headlines += x->words >= HEADLINE_WORDS;
		g->length += x->again ? 0 : headline_length(x);
	}
	for (size_t i = 0; i < l->n_groups; i++) {
		struct link_group *g = &l->groups[i];
		if (!g->aside && g->length > l->most_length)
			l->most_length = g->length;
	}
}

/* Headlines that count for the region: not those of navigation and the like, unless there are no
 * others. */
static uint32_t
region_weight(const struct page_links *l, const struct page_link *x)
{
	const struct link_group *g = &l->groups[x->group];
	if (x->again || (g->aside && l->most_length) ||
		(l->has_main && !(l->places[x->node].inside & IN_MAIN)))
		return 0;
	return headline_length(x);
}

/* A page that marks its <main> has its list in there, unless most headlines that nothing speaks
 * against stand elsewhere. */
static bool
has_main(const struct page_reader *r, const struct page_links *l)
{
	uint32_t inside = 0, outside = 0;
	for (size_t i = 0; i < l->n; i++) {
		const struct html_node *n = &r->d.nodes[l->v[i].node];
		uint32_t length = region_weight(l, &l->v[i]);
		if (l->places[l->v[i].node].inside & IN_MAIN)
			inside += length;
		else if (!((n->hints | n->inherited) & HINT_BAD))
			outside += length;
	}
	return inside && inside >= outside;
}

/* From the root down, for as long as one child holds most of the headlines. */
static void
find_region(struct page_reader *r, struct page_links *l)
{
	const struct html_doc *d = &r->d;
	uint32_t *weight = arena_array(r->a, d->n_nodes + 1, sizeof(*weight));
	for (size_t i = 0; i < l->n; i++)
		weight[l->v[i].node] += region_weight(l, &l->v[i]);
	for (size_t i = d->n_nodes; i-- > 1;)
		weight[d->nodes[i].parent] += weight[i];
	l->region = 0;
	for (uint32_t i = 1; i < d->n_nodes; i++) {
		if (d->nodes[i].parent == l->region && weight[i] * 10u > weight[0] * 6u)
			l->region = i;
	}
}

/* A mark that most headlines of the region bear says nothing about any. */
static void
find_common(struct page_links *l)
{
	static const unsigned marks[] = { IN_NAV, IN_ASIDE, IN_FOOTER, IN_HEADER, IN_BAD,
		IN_COMMENT };
	enum { MARKS = sizeof(marks) / sizeof(marks[0]) };
	uint32_t with[MARKS] = { 0 }, all = 0;
	for (size_t i = 0; i < l->n; i++) {
		const struct link_place *p = &l->places[l->v[i].node];
		uint32_t length = l->v[i].again || p->up ? 0 : headline_length(&l->v[i]);
		all += length;
		for (int k = 0; k < MARKS; k++)
			with[k] += p->inside & marks[k] ? length : 0;
	}
	l->common = 0;
	for (int k = 0; k < MARKS; k++)
		l->common |= with[k] * 2 > all ? marks[k] : 0;
}

/* Levels up from each element to one that holds the region too. */
static void
measure_from_region(struct page_reader *r, struct page_links *l)
{
	const struct html_doc *d = &r->d;
	unsigned steps = 0;
	for (uint32_t n = l->region; n != HTML_NONE; n = d->nodes[n].parent, steps++) {
		l->places[n].holds = true;
		l->places[n].up = steps > FAR ? FAR : steps;
	}
	for (uint32_t i = 1; i < d->n_nodes; i++) {
		if (!l->places[i].holds)
			l->places[i].up = l->places[d->nodes[i].parent].up;
	}
}

/* Up from each headline for as long as no other one stands in the same element. */
static void
find_cards(struct page_reader *r, struct page_links *l)
{
	const struct html_doc *d = &r->d;
	uint32_t *next = arena_array(r->a, l->n + 1, sizeof(*next));
	uint32_t behind = HTML_NONE;
	for (size_t i = l->n; i-- > 0;) {
		if (i + 1 < l->n && l->v[i + 1].words >= HEADLINE_WORDS)
			behind = (uint32_t)i + 1;
		bool same = behind != HTML_NONE && str_eq(l->v[behind].url, l->v[i].url);
		next[i] = same && behind < l->n ? next[behind] : behind;
	}
	uint32_t before = HTML_NONE; /* the last headline of another address */
	for (size_t k = 0; k < l->n; k++) {
		struct page_link *x = &l->v[k];
		uint32_t n = x->node;
		for (int i = 0; i < MOST_UP && d->nodes[n].parent != HTML_NONE; i++) {
			uint32_t up = d->nodes[n].parent;
			const struct html_node *u = &d->nodes[up];
			bool other =
				(before != HTML_NONE && l->v[before].block >= u->first_block) ||
				(next[k] != HTML_NONE && l->v[next[k]].block < u->end_block);
			if (other || u->tag == TAG_BODY || u->tag == TAG_MAIN || up == 0)
				break;
			n = up;
		}
		x->card = n;
		if (x->words < HEADLINE_WORDS)
			continue;
		bool goes_on = k + 1 < l->n && str_eq(l->v[k + 1].url, x->url);
		before = goes_on ? before : (uint32_t)k;
	}
}

static struct str
say_marks(unsigned marks, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	for (unsigned m = 1; m < MARK_END; m <<= 1) {
		if (marks & m)
			buf_printf(&b, "%s%s", b.n ? ", " : "", page_link_mark_name(m));
	}
	return arena_str(a, buf_view(&b));
}

static void
explain(struct page_reader *r, const struct page_links *l)
{
	struct page *p = r->page;
	p->n_seen = l->n;
	p->seen = arena_array(r->a, l->n + 1, sizeof(*p->seen));
	for (size_t i = 0; i < l->n; i++) {
		const struct page_link *x = &l->v[i];
		p->seen[i] = (struct page_link_seen){
			.url = x->url,
			.title = text_line(x->title, r->a),
			.kept = x->content,
			.why = say_marks(x->marks, r->a),
			.block = x->block,
		};
	}
}

void
page_links(struct page_reader *r)
{
	struct page_links *l = arena_zero(r->a, sizeof(*l));
	gather(r, l);
	l->places = arena_array(r->a, r->d.n_nodes + 1, sizeof(*l->places));
	find_places(r, l);
	find_groups(r, l);
	l->has_main = has_main(r, l);
	find_region(r, l);
	measure_from_region(r, l);
	find_places(r, l);
	find_common(l);
	find_cards(r, l);
	page_link_marks(r, l);
	r->links = l;
	if (r->doc->explain)
		explain(r, l);
}
