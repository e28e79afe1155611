/* What an aggregator says of where a text comes from: "Publié dans L'opinion le 15 - 04 - 2024"
 * above it, "Cliquez ici pour lire l'article depuis sa source." below it. */
#include "monitor/page.h"

#include "base/url.h"
#include "base/utf8.h"

enum { LONGEST_LINE = 240, LONGEST_OUTLET = 80, LONGEST_SOURCE_LINE = 160 };

static const struct {
	const char *cue;         /* before the outlet */
	const char *before_date; /* between outlet and date */
} lines[] = {
	{ "Publié dans ", " le " },
	{ "Paru dans ", " le " },
	{ "Published in ", " on " },
	{ "Publicado en ", " el " },
	{ "نشر في ", " يوم " },
	{ "نُشر في ", " يوم " },
	{ "نشر في ", " بتاريخ " },
};

bool
page_outlet_line(struct str text, struct str language, struct zone *zone, int64_t now,
	struct str *ret_outlet, struct read_date *ret_date)
{
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		ptrdiff_t at = str_ifind(text, str_from(lines[i].cue));
		if (at < 0)
			continue;
		struct str rest = str_sub(text, (size_t)at + str_from(lines[i].cue).n, text.n);
		struct str before = str_from(lines[i].before_date);
		size_t from = 0;
		ptrdiff_t next;
		while ((next = str_find(str_sub(rest, from, rest.n), before)) >= 0) {
			size_t name_n = from + (size_t)next;
			from = name_n + before.n;
			struct str date = str_sub(rest, from, rest.n);
			if (name_n && name_n <= LONGEST_OUTLET && date.n < 60 &&
				read_date(date, DATE_PAGE, language, zone, now, ret_date)) {
				*ret_outlet = str_trim(str_sub(rest, 0, name_n));
				return true;
			}
		}
	}
	return false;
}

static bool
has_both(struct str s, const char *a, const char *b)
{
	return str_ifind(s, str_from(a)) >= 0 && str_ifind(s, str_from(b)) >= 0;
}

static bool
names_source(struct str s)
{
	return has_both(s, "lire", "source") || has_both(s, "lire", "article original") ||
	       has_both(s, "read", "source") || has_both(s, "read", "original article") ||
	       has_both(s, "leer", "fuente") || has_both(s, "leer", "original") ||
	       has_both(s, "لقراءة", "مصدر") || has_both(s, "انقر", "مصدر");
}

/* The link itself may say it, or the line that it stands in ("Cliquez <a>ici</a> pour lire ...").
 */
static bool
is_source_link(const struct html_block *b, const struct html_link *l, bool *ret_whole_line)
{
	struct str text = str_sub(b->text, l->at, l->at + l->n);
	*ret_whole_line =
		b->end_link - b->first_link <= 2 && utf8_length(b->text) <= LONGEST_SOURCE_LINE;
	if (utf8_length(text) <= LONGEST_SOURCE_LINE && names_source(text))
		return true;
	return *ret_whole_line && names_source(b->text);
}

static void
find_source(struct page_reader *r)
{
	const struct html_doc *d = &r->d;
	for (size_t i = 0; i < d->n_links; i++) {
		const struct html_link *l = &d->links[i];
		bool whole_line;
		if (l->block >= d->n_blocks || r->used[l->block] ||
			!is_source_link(&d->blocks[l->block], l, &whole_line))
			continue;
		struct str url = url_resolve(r->base, l->href, r->a);
		if (!url.n)
			continue;
		r->page->source = url;
		r->used[l->block] = r->used[l->block] || whole_line;
		return;
	}
}

void
page_outlet(struct page_reader *r)
{
	AUTO(arena) struct arena *scratch = arena_new();
	for (size_t i = 0; i < r->d.n_blocks; i++) {
		struct str text = r->d.blocks[i].text, outlet;
		if (text.n > LONGEST_LINE)
			continue;
		arena_reset(scratch);
		text = text_line(text, scratch);
		if (!page_outlet_line(text, STR_NONE, r->doc->zone, r->doc->fetched_at, &outlet,
			    &r->page->date))
			continue;
		r->page->outlet = arena_str(r->a, outlet);
		r->page->date.given = arena_str(r->a, r->page->date.given);
		r->outlet_line = true;
		r->used[i] = true;
		break;
	}
	find_source(r);
}
