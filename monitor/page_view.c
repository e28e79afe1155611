#include "monitor/page_view.h"

#include <math.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "base/zone.h"
#include "monitor/html_blocks.h"
#include "monitor/page_features.h"

enum {
	PROSE = 120,        /* bytes of a fact that read as prose */
	LONG_TEXT = 4000,   /* bytes of one block that are shown */
	MOST_ROWS = 2000,   /* of a table */
	FIGURES_SHOWN = 40, /* in a tool tip */
	DAYS_SHOWN = 6,     /* candidates for the date */
};

/* Below, a page is more of a listing than of an article (monitor/read_outlet.c). */
static const double SURE = 0.6;

/* ---- pieces of markup */

/* Directions: what holds a text of the page has dir="auto". */

/* As text or within a double-quoted attribute (HTML, sections 13.1.2.3 and 13.3). Line ends stay;
 * other controls go. */
static void
put_text(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];
		if (c == '&')
			buf_cstr(b, "&amp;");
		else if (c == '<')
			buf_cstr(b, "&lt;");
		else if (c == '>')
			buf_cstr(b, "&gt;");
		else if (c == '"')
			buf_cstr(b, "&quot;");
		else if (c == '\'')
			buf_cstr(b, "&#39;");
		else if (c >= ' ' ? c != 0x7f : c == '\n' || c == '\t')
			buf_byte(b, (char)c);
	}
}

static void
put_link(struct buf *b, struct str url, struct str text)
{
	bool web = str_istarts(url, S("http://")) || str_istarts(url, S("https://"));
	if (web) {
		buf_cstr(b, "<a rel=\"noreferrer nofollow\" href=\"");
		put_text(b, url);
		buf_cstr(b, "\">");
	}
	put_text(b, text);
	buf_cstr(b, web ? "</a>" : "");
}

static void
put_date(struct buf *b, const struct read_date *d)
{
	char buffer[32];
	if (d->precision == DATE_NONE)
		return;
	int zone = d->has_zone ? d->zone_minutes : 0;
	struct str iso = civil_iso(d->at + zone * CLOCK_MINUTE, buffer);
	put_text(b, str_sub(iso, 0, 10));
	if (d->precision == DATE_DAY)
		return;
	buf_byte(b, ' ');
	put_text(b, str_sub(iso, 11, 16));
	if (d->has_zone)
		buf_printf(b, " (UTC%+03d:%02d)", zone / 60, (zone < 0 ? -zone : zone) % 60);
}

/* ---- what was found */

static void
put_fact(struct buf *b, const char *name, struct str value)
{
	if (value.n == 0)
		return;
	buf_printf(b, "<dt>%s</dt><dd dir=\"auto\"%s>", name,
		value.n > PROSE ? " class=\"prose\"" : "");
	put_link(b, value, value);
	buf_cstr(b, "</dd>\n");
}

static void
put_when(struct buf *b, const char *name, const struct read_date *d)
{
	if (d->precision == DATE_NONE)
		return;
	buf_printf(b, "<dt>%s</dt><dd>", name);
	put_date(b, d);
	if (d->given.n) {
		buf_cstr(b, "<small dir=\"auto\">given as “");
		put_text(b, str_sub(d->given, 0, 200));
		buf_cstr(b, "”</small>");
	}
	buf_cstr(b, "</dd>\n");
}

static void
put_sure(struct buf *b, const char *name, double confidence)
{
	buf_printf(b,
		"<dt>%s</dt><dd><meter min=\"0\" max=\"1\" low=\"0.5\" high=\"0.8\" "
		"optimum=\"1\" value=\"%.2f\"></meter> <small class=\"by\">%.0f %% likely "
		"right</small></dd>\n",
		name, confidence, confidence < 0.99 ? 100 * confidence : 99.0);
}

/* A day that the page names: how likely it is, and what names it. */
static void
put_day(struct buf *b, const struct page_day *d)
{
	double share = 1 / (1 + exp(-d->score));
	buf_printf(b, "<li class=\"%s\" style=\"--s:%.2f\"><b>%+.1f</b> <time>",
		d->is_rival ? "day" : "day late", share, d->score);
	put_date(b, &d->date);
	buf_printf(b, "</time>%s<span>", d->is_rival ? "" : " as an update");
	for (size_t i = 0; i < d->n_figures; i++) {
		buf_cstr(b, i ? " · " : "");
		put_text(b, str_from(d->figures[i]));
	}
	buf_cstr(b, "</span></li>\n");
}

static void
put_days(struct buf *b, const struct page *p)
{
	if (p->n_days == 0)
		return;
	buf_cstr(b, "<dt>dates found</dt><dd><ol class=\"days\">\n");
	for (size_t i = 0; i < p->n_days && i < DAYS_SHOWN; i++)
		put_day(b, &p->days[i]);
	buf_cstr(b, "</ol>");
	if (p->n_days > DAYS_SHOWN)
		buf_printf(b, "<small>and %zu more</small>", p->n_days - DAYS_SHOWN);
	buf_cstr(b, "</dd>\n");
}

static void
put_facts(struct buf *b, const struct page *p)
{
	buf_cstr(b, "<dl>\n");
	if (p->title.n)
		put_sure(b, "title", p->title_confidence);
	put_when(b, "published", &p->date);
	if (p->date.precision != DATE_NONE)
		put_sure(b, "that day", p->date_confidence);
	put_days(b, p);
	put_when(b, "updated", &p->updated);
	if (p->authors.n)
		buf_printf(b, "<dt>%s</dt><dd>", p->authors.n > 1 ? "authors" : "author");
	for (size_t i = 0; i < p->authors.n; i++) {
		buf_cstr(b, i ? ", <bdi>" : "<bdi>");
		put_text(b, p->authors.v[i]);
		buf_cstr(b, "</bdi>");
	}
	buf_cstr(b, p->authors.n ? "</dd>\n" : "");
	put_fact(b, "outlet", p->outlet);
	put_fact(b, "first appeared", p->source);
	put_fact(b, "language", p->language);
	put_fact(b, "canonical", p->canonical);
	put_fact(b, "image", p->image);
	put_fact(b, "lead", p->lead);
	buf_cstr(b, "</dl>\n");
}

static void
put_verdict(struct buf *b, const struct page *p)
{
	buf_cstr(b, "<div class=\"verdict\">");
	if (p->confidence > 0)
		buf_printf(b,
			"<span class=\"badge%s\">article</span><label class=\"count\">confidence "
			"%.2f <meter min=\"0\" max=\"1\" low=\"0.4\" high=\"0.6\" optimum=\"1\" "
			"value=\"%.2f\"></meter></label>",
			p->confidence < SURE ? " no" : "", p->confidence, p->confidence);
	if (p->n_headlines)
		buf_printf(b, "<span class=\"badge list\">%zu headline%s</span>", p->n_headlines,
			p->n_headlines == 1 ? "" : "s");
	if (p->reason != PAGE_ARTICLE && !(p->reason == PAGE_LISTING && p->n_headlines)) {
		buf_cstr(b, "<span class=\"badge no\">");
		put_text(b, page_reason_name(p->reason));
		buf_cstr(b, "</span>");
	}
	if (p->why.n) {
		buf_cstr(b, "<span class=\"count\">");
		put_text(b, p->why);
		buf_cstr(b, "</span>");
	}
	buf_cstr(b, "</div>\n");
}

/* ---- blocks */

static const char *
tag_name(int tag)
{
	static const char *const names[] = {
		[TAG_OTHER] = "inline",
		[TAG_BLOCK] = "div",
		[TAG_BODY] = "body",
		[TAG_P] = "p",
		[TAG_HEADING] = "h",
		[TAG_LI] = "li",
		[TAG_LIST] = "ul",
		[TAG_TABLE] = "table",
		[TAG_CELL] = "td",
		[TAG_QUOTE] = "quote",
		[TAG_CAPTION] = "caption",
		[TAG_ARTICLE] = "article",
		[TAG_MAIN] = "main",
		[TAG_NAV] = "nav",
		[TAG_ASIDE] = "aside",
		[TAG_FOOTER] = "footer",
		[TAG_HEADER] = "header",
		[TAG_FORM] = "form",
		[TAG_PRE] = "pre",
	};
	bool known = tag >= 0 && (size_t)tag < sizeof(names) / sizeof(names[0]) && names[tag];
	return known ? names[tag] : "?";
}

/* Nothing is 0, and "none" 99, -1 or -1000 (monitor/page_features.h). */
static bool
says_something(double v)
{
	return (v < -1e-6 || v > 1e-6) && v > -0.99 && (v < 98.99 || v > 99.01);
}

/* The figures that say something, for whoever points at the block. */
static void
put_figures(struct buf *b, const struct page_block *x)
{
	size_t shown = 0;
	buf_printf(b, "score %+.2f: %.0f %% likely of the article", x->score,
		100 / (1 + exp(-x->score)));
	for (size_t i = 0; i < x->n_figures && i < F_N && shown < FIGURES_SHOWN; i++) {
		double v = (double)x->figures[i];
		if (!says_something(v))
			continue;
		buf_printf(b, "\n%s: %.4g", page_figure_names[i], v);
		shown++;
	}
}

static void
put_block(struct buf *b, const struct page_block *x)
{
	double share = 1 / (1 + exp(-x->score));
	bool heading = x->tag == TAG_HEADING;
	buf_printf(b, "<div class=\"b %s%s\" style=\"--s:%.2f\"><div class=\"m\" title=\"",
		x->kept ? "in" : "out", heading ? " head" : "", share);
	put_figures(b, x);
	buf_printf(b, "\"><b>%+.1f</b><i>%s", x->score, tag_name(x->tag));
	if (heading && x->n_figures > F_LEVEL)
		buf_printf(b, "%.0f", (double)x->figures[F_LEVEL]);
	buf_cstr(b, "</i><u>");
	if (x->n_figures > F_LINKED && x->figures[F_LINKED] >= 0.01f)
		buf_printf(b, "%.0f %%", 100 * (double)x->figures[F_LINKED]);
	buf_cstr(b, "</u>");
	if (x->kept != (x->score > 0))
		buf_printf(b, "<em>%s by a rule</em>", x->kept ? "kept" : "dropped");
	buf_cstr(b, "</div><p dir=\"auto\">");
	put_text(b, utf8_cut(x->text, LONG_TEXT));
	buf_cstr(b, x->text.n > LONG_TEXT ? " […]</p></div>\n" : "</p></div>\n");
}

static void
put_blocks(struct buf *b, const struct page *p)
{
	size_t kept = 0;
	for (size_t i = 0; i < p->n_blocks; i++)
		kept += p->blocks[i].kept;
	if (p->n_blocks == 0)
		return;
	buf_printf(b,
		"<section><h2>Blocks <small>in the order of the page: score, element, share that "
		"is "
		"linked; point at them for the rest</small></h2>\n"
		"<input class=\"pick\" type=\"radio\" name=\"show\" id=\"all\" checked>"
		"<input class=\"pick\" type=\"radio\" name=\"show\" id=\"kept\">"
		"<input class=\"pick\" type=\"radio\" name=\"show\" id=\"dropped\">"
		"<div class=\"tabs\"><label for=\"all\">all %zu</label><label for=\"kept\">kept "
		"%zu</label><label for=\"dropped\">dropped %zu</label></div>\n<div "
		"class=\"blocks\">\n",
		p->n_blocks, kept, p->n_blocks - kept);
	for (size_t i = 0; i < p->n_blocks; i++)
		put_block(b, &p->blocks[i]);
	buf_cstr(b, "</div></section>\n");
}

/* ---- headlines and links */

static void
put_headlines(struct buf *b, const struct page *p, bool open)
{
	if (p->n_headlines == 0)
		return;
	buf_printf(b,
		"<details%s><summary>Headlines <span class=\"count\">%zu</span></summary>\n"
		"<table><tr><th>headline</th><th>date</th><th>outlet</th><th>language</th></tr>\n",
		open ? " open" : "", p->n_headlines);
	for (size_t i = 0; i < p->n_headlines && i < MOST_ROWS; i++) {
		const struct page_headline *h = &p->headlines[i];
		buf_cstr(b, "<tr><td dir=\"auto\">");
		put_link(b, h->url, h->title);
		buf_cstr(b, "</td><td class=\"s\">");
		put_date(b, &h->date);
		buf_cstr(b, "</td><td class=\"s\"><bdi>");
		put_text(b, h->outlet);
		buf_cstr(b, "</bdi></td><td class=\"s\">");
		put_text(b, h->language);
		buf_cstr(b, "</td></tr>\n");
	}
	buf_cstr(b, "</table></details>\n");
}

static void
put_links(struct buf *b, const struct page *p)
{
	size_t kept = 0;
	for (size_t i = 0; i < p->n_seen; i++)
		kept += p->seen[i].kept;
	if (p->n_seen == 0)
		return;
	buf_printf(b,
		"<details><summary>Links <span class=\"count\">%zu of %zu are of the "
		"content</span></summary>\n<table><tr><th></th><th>words</th><th>what speaks "
		"against it</th></tr>\n",
		kept, p->n_seen);
	for (size_t i = 0; i < p->n_seen && i < MOST_ROWS; i++) {
		const struct page_link_seen *x = &p->seen[i];
		buf_printf(b, "<tr class=\"%s\"><td class=\"%s\">%s</td><td dir=\"auto\">",
			x->kept ? "in" : "out", x->kept ? "yes" : "no", x->kept ? "✓" : "–");
		put_link(b, x->url, utf8_cut(x->title, 300));
		buf_cstr(b, "<small dir=\"ltr\">");
		put_text(b, utf8_cut(x->url, 300));
		buf_cstr(b, "</small></td><td class=\"s\">");
		put_text(b, x->why);
		buf_cstr(b, "</td></tr>\n");
	}
	buf_cstr(b, "</table></details>\n");
}

void
page_view(struct buf *b, const struct page *p, const struct page_view *about)
{
	char buffer[32];
	struct str title = p->title.n ? p->title : S("a page without a title");
	buf_cstr(b, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
		    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		    "style-src 'unsafe-inline'\">\n<meta name=\"referrer\" "
		    "content=\"no-referrer\">\n<meta name=\"viewport\" "
		    "content=\"width=device-width\">\n<title>");
	put_text(b, title);
	buf_printf(b, "</title>\n<style>%s</style></head>\n<body><header>\n", page_view_style);
	buf_cstr(b, "<div class=\"eyebrow\">presswatch inspect page · <bdi>");
	put_text(b, about->from);
	buf_cstr(b, "</bdi></div>\n<h1 dir=\"auto\">");
	put_text(b, title);
	buf_cstr(b, "</h1>\n");
	put_verdict(b, p);
	buf_cstr(b, "</header>\n<main>\n");
	put_facts(b, p);
	bool listing = p->confidence < SURE;
	if (listing)
		put_headlines(b, p, true);
	put_blocks(b, p);
	if (!listing)
		put_headlines(b, p, false);
	put_links(b, p);
	struct str now = civil_iso(about->now, buffer);
	buf_printf(b, "</main>\n<footer>presswatch %s, %.*s %.*s UTC</footer></body></html>\n",
		VERSION, 10, now.s, 5, now.s + 11);
}
