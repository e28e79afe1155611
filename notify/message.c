#include "notify/message.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "notify/html.h"

enum { SUBJECT_TITLE = 100 /* bytes */ };

static int64_t
item_time(const struct item *item)
{
	return item->published.precision == DATE_NONE ? item->seen_at : item->published.at;
}

/* As in a digest: breaking first, then what most outlets have, then the newest. The order in which
 * outlets happened to answer never shows. */
static int
by_weight(const void *a, const void *b)
{
	const struct item *x = a, *y = b;
	if (x->breaking != y->breaking)
		return x->breaking ? -1 : 1;
	if (x->n_sources != y->n_sources)
		return x->n_sources > y->n_sources ? -1 : 1;
	int64_t tx = item_time(x), ty = item_time(y);
	if (tx != ty)
		return tx > ty ? -1 : 1;
	return x->owed->id < y->owed->id ? -1 : 1;
}

void
message_read(struct message *m, const struct owed *owed, size_t n, const struct str_list *rules,
	struct arena *a)
{
	m->items = arena_array(a, n, sizeof(*m->items));
	m->n_items = n;
	for (size_t i = 0; i < n; i++)
		item_read(&owed[i], rules, a, &m->items[i]);
	if (n)
		qsort(m->items, n, sizeof(*m->items), by_weight);
}

void
message_subject(const struct message *m, struct buf *out)
{
	if (m->n_items == 0) {
		text_flat(out, m->subject);
		return;
	}
	AUTO(buf) struct buf title = { 0 }, flat = { 0 };
	text_flat(&flat, m->items[0].title);
	text_cut(&title, buf_view(&flat), SUBJECT_TITLE);
	text_isolate(out, buf_view(&title), m->words->rtl);
	if (m->n_items < 2)
		return;
	AUTO(buf) struct buf count = { 0 };
	phrase_count(&count, m->words, &m->words->more_subjects, (int64_t)m->n_items - 1);
	struct str arg = buf_view(&count);
	phrase_put(out, m->words->and_more, &arg, 1);
}

static void
put_time(const struct message *m, const char *pattern, struct date date, struct buf *out)
{
	AUTO(buf) struct buf words = { 0 };
	phrase_date(&words, m->words, m->zone, &date, m->at);
	struct str arg = buf_view(&words);
	phrase_put(out, pattern, &arg, 1);
}

void
message_item_line(const struct message *m, const struct item *item, struct buf *out)
{
	if (item->n_sources) {
		const struct item_source *first = &item->sources[0];
		item_source_put(out, m->words,
			&(struct item_source){ .name = first->name, .via = first->via }, false);
		buf_cstr(out, " · ");
	}
	if (item->published.precision != DATE_NONE) {
		put_time(m, m->words->published, item->published, out);
		buf_cstr(out, m->words->comma);
	}
	put_time(m, m->words->seen, (struct date){ .at = item->seen_at, .precision = DATE_TIME },
		out);
	buf_cstr(out, " · ");
	phrase_count(
		out, m->words, &m->words->outlets, item->n_sources ? (int64_t)item->n_sources : 1);
	if (!item->url.n)
		buf_printf(out, " · %s", m->words->bare);
	if (item->without_text)
		buf_printf(out, " · %s", m->words->without_text);
}

void
message_rules_line(const struct message *m, const struct item *item, struct buf *out)
{
	if (item->n_rules == 0)
		return;
	buf_cstr(out, item->n_rules > 1 ? m->words->rules : m->words->rule);
	for (size_t i = 0; i < item->n_rules; i++) {
		buf_cstr(out, i ? m->words->comma : "");
		text_isolate(out, item->rules[i], m->words->rtl);
	}
}

void
message_heading(const struct message *m, struct buf *out)
{
	if (m->kind == MESSAGE_HELD)
		phrase_count(out, m->words, &m->words->held, (int64_t)m->n_items);
	else if (m->n_items > 1)
		phrase_count(out, m->words, &m->words->subjects, (int64_t)m->n_items);
}

/* ---- Plain text ------------------------------------------------------------------- */

static void
text_title(const struct message *m, const struct item *item, const char *before, struct buf *out)
{
	AUTO(buf) struct buf flat = { 0 };
	text_flat(&flat, item->title);
	if (m->words->rtl)
		utf8_append(out, 0x200f);
	buf_cstr(out, before);
	text_isolate(out, buf_view(&flat), m->words->rtl);
	buf_cstr(out, "\n");
}

static void
text_item(const struct message *m, const struct item *item, struct buf *out)
{
	text_title(m, item, m->n_items > 1 ? "■ " : "", out);
	message_item_line(m, item, out);
	buf_cstr(out, "\n");
	if (item->excerpt.n) {
		AUTO(buf) struct buf excerpt = { 0 };
		item_excerpt_put(&excerpt, m->words, item, "[", "]", true, text_flat);
		text_isolate(out, buf_view(&excerpt), m->words->rtl);
		buf_cstr(out, "\n");
	}
	message_rules_line(m, item, out);
	buf_cstr(out, "\n");
	if (item->url.n)
		buf_printf(out, "%.*s\n", STR_ARG(item->url));
	buf_cstr(out, "\n");
}

void
message_text(const struct message *m, struct buf *out)
{
	if (m->n_items == 0) {
		buf_printf(out, "%.*s\n", STR_ARG(m->text));
		return;
	}
	size_t start = out->n;
	message_heading(m, out);
	buf_cstr(out, out->n > start ? "\n\n" : "");
	for (size_t i = 0; i < m->n_items; i++) {
		if (i < MESSAGE_FULL) {
			text_item(m, &m->items[i], out);
			continue;
		}
		text_title(m, &m->items[i], "□ ", out);
		if (m->items[i].url.n)
			buf_printf(out, "  %.*s\n", STR_ARG(m->items[i].url));
	}
}

/* ---- HTML -------------------------------------------------------------------------- */

static void
html_title(const struct item *item, struct buf *out)
{
	buf_cstr(out, "<div class=\"pw-text\" "
		      "style=\"font-size:17px;line-height:1.4;font-weight:600;color:#1b1f24;\">");
	if (item->url.n) {
		buf_cstr(out, "<a href=\"");
		html_put(out, item->url);
		buf_cstr(out, "\" style=\"color:#1b1f24;\">");
	}
	html_put(out, item->title);
	buf_cstr(out, item->url.n ? "</a></div>" : "</div>");
}

static void
html_line(const struct message *m,
	void (*put)(const struct message *, const struct item *, struct buf *),
	const struct item *item, struct buf *out)
{
	AUTO(buf) struct buf line = { 0 };
	put(m, item, &line);
	buf_printf(out,
		"<div lang=\"%s\" dir=\"%s\" class=\"pw-soft\" "
		"style=\"font-size:13px;line-height:1.5;color:#5b6470;text-align:inherit;\">",
		m->words->language, m->words->rtl ? "rtl" : "ltr");
	html_put(out, buf_view(&line));
	buf_cstr(out, "</div>");
}

static void
html_item(const struct message *m, const struct html_page *page, const struct item *item, bool full,
	struct buf *out)
{
	html_cell(out, page, item->language, item->title, "", "padding:10px 24px 0;");
	html_title(item, out);
	if (full) {
		html_line(m, message_item_line, item, out);
		if (item->excerpt.n) {
			buf_cstr(out, "<div class=\"pw-text\" "
				      "style=\"font-size:15px;line-height:1.5;color:#343a40;\">");
			item_excerpt_put(out, m->words, item,
				"<b class=\"pw-mark\" style=\"background:#fff3bf;color:#1b1f24;\">",
				"</b>", true, html_put);
			buf_cstr(out, "</div>");
		}
		html_line(m, message_rules_line, item, out);
	}
	html_cell_end(out);
}

static void
html_note(const struct message *m, const struct html_page *page, struct buf *out)
{
	struct str rest = m->text, line;
	while (str_next(&rest, '\n', &line)) {
		html_cell(out, page, STR_NONE, STR_NONE, "pw-text",
			"padding:6px 24px 0;font-size:15px;line-height:1.5;color:#343a40;");
		html_put(out, line);
		html_cell_end(out);
	}
}

void
message_html(const struct message *m, struct buf *out)
{
	AUTO(buf) struct buf subject = { 0 }, heading = { 0 }, moment = { 0 };
	message_subject(m, &subject);
	message_heading(m, &heading);
	if (heading.n == 0)
		buf_cstr(&heading, m->n_items || !subject.n ? "presswatch" : subject.s);
	phrase_moment(&moment, m->words, m->zone, m->at);
	const struct html_page page = {
		.words = m->words,
		.title = buf_view(&subject),
		.preheader = buf_view(&subject),
		.heading = buf_view(&heading),
		.subheading = buf_view(&moment),
	};
	html_begin(out, &page);
	for (size_t i = 0; i < m->n_items; i++)
		html_item(m, &page, &m->items[i], i < MESSAGE_FULL, out);
	if (m->n_items == 0)
		html_note(m, &page, out);
	html_end(out, &page);
}
