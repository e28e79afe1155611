/* A digest as HTML: the same content in the same order as the text, laid out by notify/html.h. */
#include "notify/digest.h"
#include "notify/html.h"

static const char mark_open[] =
	"<b class=\"pw-mark\" style=\"background:#fff3bf;color:#1b1f24;font-weight:600;\">";

static void
put_heading(const struct digest *d, const struct html_page *page, const struct digest_group *g,
	struct buf *out)
{
	AUTO(buf) struct buf title = { 0 }, counts = { 0 };
	digest_rule_title(g->rule, &title);
	digest_group_counts(d, g, &counts);
	html_cell(out, page, STR_NONE, STR_NONE, "", "padding:18px 24px 0;");
	buf_cstr(out, "<h2 class=\"pw-head\" style=\"margin:0;padding:0 0 4px;border-bottom:2px "
		      "solid #c9d7ee;font-size:14px;"
		      "line-height:1.5;font-weight:700;letter-spacing:.03em;color:#0b4aa2;\">");
	html_put(out, buf_view(&title));
	buf_cstr(out, "</h2><div class=\"pw-soft\" "
		      "style=\"padding-top:4px;font-size:13px;line-height:1.5;color:#5b6470;\">");
	html_put(out, buf_view(&counts));
	buf_cstr(out, " <span aria-hidden=\"true\" dir=\"ltr\" style=\"white-space:nowrap;\">");
	digest_curve(g, out);
	buf_cstr(out, "</span></div>");
	html_cell_end(out);
}

static void
put_older_heading(const struct digest *d, const struct html_page *page, struct buf *out)
{
	html_cell(out, page, STR_NONE, STR_NONE, "", "padding:18px 24px 0;");
	buf_cstr(out, "<h2 class=\"pw-head\" style=\"margin:0;padding:0 0 4px;border-bottom:2px "
		      "solid #dee2e6;font-size:14px;"
		      "line-height:1.5;font-weight:700;color:#5b6470;\">");
	html_put(out, str_from(d->words->older));
	buf_cstr(out, "</h2>");
	html_cell_end(out);
}

static void
put_title(const struct item *item, struct buf *out)
{
	const char *weight = item->older ? "500" : "600";
	if (!item->url.n) {
		buf_printf(out,
			"<div class=\"pw-text\" "
			"style=\"font-size:17px;line-height:1.4;font-weight:%s;color:#1b1f24;\">",
			weight);
		html_put(out, item->title);
		buf_cstr(out, "</div>");
		return;
	}
	buf_printf(out,
		"<div class=\"pw-text\" "
		"style=\"font-size:17px;line-height:1.4;font-weight:%s;\"><a href=\"",
		weight);
	html_put(out, item->url);
	buf_cstr(out, "\" "
		      "style=\"color:#1b1f24;text-decoration:underline;text-decoration-color:#"
		      "9db8de;\">");
	html_put(out, item->title);
	buf_cstr(out, "</a></div>");
}

/* A line in the words of the digest inside the article's cell: its own direction, the cell's side.
 */
static void
line_begin(const struct digest *d, struct buf *out)
{
	buf_printf(out,
		"<div lang=\"%s\" dir=\"%s\" class=\"pw-soft\" "
		"style=\"font-size:13px;line-height:1.5;color:#5b6470;text-align:%s;\">",
		d->words->language, d->words->rtl ? "rtl" : "ltr", "inherit");
}

static void
put_titles(const struct digest *d, const struct item *item, struct buf *out)
{
	for (size_t i = 0; i < item->n_titles; i++) {
		AUTO(buf) struct buf label = { 0 };
		line_begin(d, out);
		phrase_title_in(&label, d->words, item->titles[i].language);
		html_put(out, buf_view(&label));
		buf_cstr(out, "<span lang=\"");
		html_put(out, item->titles[i].language);
		buf_printf(
			out, "\" dir=\"%s\">", text_is_rtl(item->titles[i].title) ? "rtl" : "ltr");
		html_put(out, item->titles[i].title);
		buf_cstr(out, "</span></div>");
	}
}

static void
put_rules(const struct digest *d, const struct item *item, struct buf *out)
{
	if (item->n_rules < 2)
		return;
	line_begin(d, out);
	html_put(out, str_from(d->words->rules));
	for (size_t i = 0; i < item->n_rules; i++) {
		buf_cstr(out, i ? d->words->comma : "");
		html_put(out, item->rules[i]);
	}
	buf_cstr(out, "</div>");
}

static void
put_item(const struct digest *d, const struct html_page *page, const struct item *item,
	struct buf *out)
{
	AUTO(buf) struct buf line = { 0 };
	digest_item_line(d, item, &line);
	html_cell(out, page, item->language, item->title, "", "padding:12px 24px 0;");
	put_title(item, out);
	line_begin(d, out);
	html_put(out, buf_view(&line));
	buf_cstr(out, "</div>");
	if (item->excerpt.n && !item->older) {
		buf_cstr(out,
			"<div class=\"pw-text\" "
			"style=\"padding-top:2px;font-size:15px;line-height:1.5;color:#343a40;\">");
		item_excerpt_put(out, d->words, item, mark_open, "</b>", false, html_put);
		buf_cstr(out, "</div>");
	}
	put_titles(d, item, out);
	put_rules(d, item, out);
	html_cell_end(out);
}

static void
put_heading_at(const struct digest *d, const struct html_page *page, const struct digest_part *part,
	size_t i, struct buf *out)
{
	bool is_top = i == part->from;
	if (i >= d->n_news) {
		if (is_top || i == d->n_news)
			put_older_heading(d, page, out);
		return;
	}
	for (size_t g = 0; g < d->n_groups; g++) {
		const struct digest_group *group = &d->groups[g];
		bool holds = group->n && i >= group->first && i < group->first + group->n;
		if (holds && (is_top || i == group->first))
			put_heading(d, page, group, out);
	}
}

static void
put_coverage(const struct digest *d, const struct html_page *page, struct buf *out)
{
	AUTO(buf) struct buf line = { 0 };
	digest_coverage(d, &line);
	html_cell(out, page, STR_NONE, STR_NONE, "pw-soft",
		"padding:20px 24px 8px;font-size:13px;line-height:1.5;color:#5b6470;");
	html_put(out, buf_view(&line));
	html_cell_end(out);
}

void
digest_html(const struct digest *d, const struct digest_part *part, struct buf *out)
{
	AUTO(buf) struct buf subject = { 0 }, heading = { 0 }, moment = { 0 }, preheader = { 0 };
	digest_subject(d, part, &subject);
	phrase_moment(&moment, d->words, d->source->zone, d->source->at);
	buf_cstr(&heading, d->words->digest_title);
	buf_cstr(&heading, " · ");
	buf_str(&heading, d->source->channel);
	digest_coverage(d, &preheader);
	const struct html_page page = {
		.words = d->words,
		.title = buf_view(&subject),
		.preheader = buf_view(&preheader),
		.heading = buf_view(&heading),
		.subheading = buf_view(&moment),
		.unsubscribe_url = part->unsubscribe_url,
	};
	html_begin(out, &page);
	for (size_t i = part->from; i < part->to; i++) {
		put_heading_at(d, &page, part, i, out);
		put_item(d, &page, &d->items[i], out);
	}
	put_coverage(d, &page, out);
	html_end(out, &page);
}
