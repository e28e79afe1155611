/* A digest as plain text: what mail programs without HTML, terminals and screen readers show. */
#include "base/utf8.h"
#include "notify/digest.h"

/* In an Arabic digest a line that begins with a Latin title would be laid out from left to right:
 * U+200F in front. */
static void
line_start(const struct digest *d, struct buf *out)
{
	if (d->words->rtl)
		utf8_append(out, 0x200f);
}

static void
put_isolated(const struct digest *d, struct buf *out, struct str text)
{
	AUTO(buf) struct buf flat = { 0 };
	text_flat(&flat, text);
	text_isolate(out, buf_view(&flat), d->words->rtl);
}

static void
put_heading(const struct digest *d, const struct digest_group *g, struct buf *out)
{
	AUTO(buf) struct buf title = { 0 };
	line_start(d, out);
	digest_rule_title(g->rule, &title);
	text_isolate(out, buf_view(&title), d->words->rtl);
	buf_cstr(out, " · ");
	digest_group_counts(d, g, out);
	buf_cstr(out, "  ");
	digest_curve(g, out);
	buf_cstr(out, "\n");
}

static void
put_older_heading(const struct digest *d, struct buf *out)
{
	line_start(d, out);
	digest_rule_title(str_from(d->words->older), out);
	buf_cstr(out, "\n");
}

static void
put_excerpt(const struct digest *d, const struct item *item, struct buf *out)
{
	AUTO(buf) struct buf excerpt = { 0 };
	item_excerpt_put(&excerpt, d->words, item, "[", "]", false, text_flat);
	line_start(d, out);
	buf_cstr(out, "  ");
	text_isolate(out, buf_view(&excerpt), d->words->rtl);
	buf_cstr(out, "\n");
}

static void
put_titles(const struct digest *d, const struct item *item, struct buf *out)
{
	for (size_t i = 0; i < item->n_titles; i++) {
		line_start(d, out);
		buf_cstr(out, "  ");
		phrase_title_in(out, d->words, item->titles[i].language);
		put_isolated(d, out, item->titles[i].title);
		buf_cstr(out, "\n");
	}
}

static void
put_rules(const struct digest *d, const struct item *item, struct buf *out)
{
	if (item->n_rules < 2)
		return;
	line_start(d, out);
	buf_printf(out, "  %s", d->words->rules);
	for (size_t i = 0; i < item->n_rules; i++) {
		buf_cstr(out, i ? d->words->comma : "");
		text_isolate(out, item->rules[i], d->words->rtl);
	}
	buf_cstr(out, "\n");
}

static void
put_item(const struct digest *d, const struct item *item, struct buf *out)
{
	line_start(d, out);
	buf_cstr(out, item->older ? "□ " : "■ ");
	put_isolated(d, out, item->title);
	buf_cstr(out, "\n");
	line_start(d, out);
	buf_cstr(out, "  ");
	digest_item_line(d, item, out);
	buf_cstr(out, "\n");
	if (item->excerpt.n && !item->older)
		put_excerpt(d, item, out);
	put_titles(d, item, out);
	put_rules(d, item, out);
	if (item->url.n)
		buf_printf(out, "  %.*s\n", STR_ARG(item->url));
}

/* Headings stand where their items begin, and again at the top of a later part. */
static void
put_heading_at(const struct digest *d, const struct digest_part *part, size_t i, struct buf *out)
{
	bool is_top = i == part->from;
	if (i >= d->n_news) {
		if (!is_top && i == d->n_news)
			buf_cstr(out, "\n");
		if (is_top || i == d->n_news)
			put_older_heading(d, out);
		return;
	}
	for (size_t g = 0; g < d->n_groups; g++) {
		const struct digest_group *group = &d->groups[g];
		bool holds = group->n && i >= group->first && i < group->first + group->n;
		if (!holds || (!is_top && i != group->first))
			continue;
		buf_cstr(out, is_top ? "" : "\n");
		put_heading(d, group, out);
	}
}

void
digest_text(const struct digest *d, const struct digest_part *part, struct buf *out)
{
	for (size_t i = part->from; i < part->to; i++) {
		put_heading_at(d, part, i, out);
		put_item(d, &d->items[i], out);
	}
	if (part->to > part->from)
		buf_cstr(out, "\n");
	line_start(d, out);
	digest_coverage(d, out);
	buf_cstr(out, "\n");
}
