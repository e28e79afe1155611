#include "monitor/page_headlines.h"

#include "base/utf8.h"
#include "rules/language.h"

enum { SLOTS = 4096 };

bool
page_is_headline(struct str s)
{
	return page_count_words(s) >= HEADLINE_WORDS && utf8_length(s) <= HEADLINE_MOST;
}

static bool
is_known(struct headline_list *l, struct str title, struct str url, bool heading)
{
	struct str key = url.n ? url : title;
	struct page *p = l->r->page;
	size_t at = str_hash(key) & (l->slots - 1);
	for (; l->seen[at]; at = (at + 1) & (l->slots - 1)) {
		size_t place = l->seen[at] - 1;
		struct page_headline *h = &p->headlines[place];
		if (!str_eq(h->url.n ? h->url : h->title, key))
			continue;
		if (heading != l->firm[place] ? heading : title.n > h->title.n) {
			h->title = title;
			l->firm[place] = heading;
		}
		return true;
	}
	l->seen[at] = (uint32_t)p->n_headlines + 1;
	l->firm[p->n_headlines] = heading;
	return false;
}

struct headline_list
page_headline_list(struct page_reader *r)
{
	struct headline_list l = { .r = r, .cap = r->page->n_headlines, .slots = SLOTS };
	l.seen = arena_array(r->a, l.slots, sizeof(*l.seen));
	l.firm = arena_array(r->a, MOST_HEADLINES + 1, sizeof(*l.firm));
	struct page *p = r->page;
	size_t n = p->n_headlines;
	p->n_headlines = 0;
	for (size_t i = 0; i < n; i++) {
		is_known(&l, p->headlines[i].title, p->headlines[i].url, false);
		p->n_headlines++;
	}
	return l;
}

struct page_headline *
page_headline_add(struct headline_list *l, struct str title, struct str url, bool heading)
{
	struct page *p = l->r->page;
	title = text_line(title, l->r->a);
	if (p->n_headlines >= MOST_HEADLINES || title.n == 0 || is_known(l, title, url, heading))
		return NULL;
	ARENA_GROW(l->r->a, p->headlines, p->n_headlines, l->cap);
	p->headlines[p->n_headlines] = (struct page_headline){
		.title = title,
		.url = url,
		.language = arena_str(l->r->a, language_of(title, p->language, NULL)),
	};
	return &p->headlines[p->n_headlines++];
}
