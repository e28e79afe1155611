/* The frame of an HTML mail. What survives mail programs is old-fashioned: tables that say they are
 * no data, styles on each element, a style sheet for dark mode and narrow screens alone, since many
 * programs drop it. */
#include "notify/html.h"

void
html_put(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		switch (text.s[i]) {
		case '&':
			buf_cstr(out, "&amp;");
			break;
		case '<':
			buf_cstr(out, "&lt;");
			break;
		case '>':
			buf_cstr(out, "&gt;");
			break;
		case '"':
			buf_cstr(out, "&quot;");
			break;
		case '\'':
			buf_cstr(out, "&#39;");
			break;
		case '\n':
		case '\r':
		case '\t':
			buf_byte(out, ' ');
			break;
		default:
			buf_byte(out, text.s[i]);
		}
	}
}

static const char style_sheet[] =
	"<style>\n"
	":root{color-scheme:light dark;supported-color-schemes:light dark}\n"
	"@media (prefers-color-scheme:dark){\n"
	".pw-page{background:#14171c!important}.pw-card{background:#1d2127!important}\n"
	".pw-text,.pw-text a,.pw-text b{color:#e8eaed!important}.pw-soft{color:#a9b1bc!important}\n"
	".pw-head{color:#9cc2ff!important;border-color:#3a4250!important}.pw-line{border-color:#"
	"323843!important}\n"
	".pw-mark{background:#5a4a12!important;color:#fff3c4!important}}\n"
	"@media "
	"(max-width:480px){.pw-cell{padding-left:16px!important;padding-right:16px!important}}\n"
	"</style>\n";

static void
put_head(struct buf *out, const struct html_page *page)
{
	buf_printf(out,
		"<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta "
		"charset=\"utf-8\">\n",
		page->words->language, page->words->rtl ? "rtl" : "ltr");
	buf_cstr(out, "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
		      "<meta name=\"color-scheme\" content=\"light dark\">\n"
		      "<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>");
	html_put(out, page->title);
	buf_cstr(out, "</title>\n");
	buf_cstr(out, style_sheet);
	buf_cstr(out, "</head>\n");
}

static void
put_unsubscribe(struct buf *out, const struct html_page *page)
{
	if (!page->unsubscribe_url.n)
		return;
	html_cell(out, page, STR_NONE, STR_NONE, "pw-soft",
		"padding:12px 24px 0;font-size:12px;color:#5b6470;");
	buf_cstr(out, "<a href=\"");
	html_put(out, page->unsubscribe_url);
	buf_printf(out, "\" class=\"pw-soft\" style=\"color:#5b6470\">%s</a>",
		page->words->unsubscribe);
	html_cell_end(out);
}

void
html_begin(struct buf *out, const struct html_page *page)
{
	put_head(out, page);
	buf_printf(out,
		"<body class=\"pw-page\" dir=\"%s\" "
		"style=\"margin:0;padding:0;background:#f1f3f5;\">\n"
		"<div style=\"display:none;max-height:0;overflow:hidden;\">",
		page->words->rtl ? "rtl" : "ltr");
	html_put(out, page->preheader);
	buf_cstr(out, "</div>\n"
		      "<table role=\"presentation\" class=\"pw-page\" width=\"100%\" "
		      "cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
		      "style=\"background:#f1f3f5;\">\n<tr><td align=\"center\" "
		      "style=\"padding:16px 8px;\">\n"
		      "<table role=\"presentation\" class=\"pw-card\" width=\"600\" "
		      "cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
		      "style=\"width:100%;max-width:600px;background:#ffffff;border-radius:8px;"
		      "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans','Noto Sans "
		      "Arabic',sans-serif;\">\n");
	put_unsubscribe(out, page);
	html_cell(out, page, STR_NONE, STR_NONE, "pw-text", "padding:20px 24px 4px;color:#1b1f24;");
	buf_cstr(out, "<h1 class=\"pw-text\" "
		      "style=\"margin:0;font-size:22px;line-height:1.3;font-weight:600;\">");
	html_put(out, page->heading);
	buf_cstr(out, "</h1>");
	if (page->subheading.n) {
		buf_cstr(out, "<div class=\"pw-soft\" "
			      "style=\"font-size:14px;line-height:1.5;color:#5b6470;\">");
		html_put(out, page->subheading);
		buf_cstr(out, "</div>");
	}
	html_cell_end(out);
}

void
html_end(struct buf *out, const struct html_page *page)
{
	put_unsubscribe(out, page);
	html_cell(out, page, STR_NONE, STR_NONE, "pw-soft",
		"padding:8px 24px 18px;font-size:12px;color:#5b6470;");
	buf_cstr(out, "presswatch");
	html_cell_end(out);
	buf_cstr(out, "</table>\n</td></tr>\n</table>\n</body>\n</html>\n");
}

void
html_cell(struct buf *out, const struct html_page *page, struct str language, struct str sample,
	const char *class, const char *style)
{
	bool rtl = sample.n ? text_is_rtl(sample) : page->words->rtl;
	const char *side = rtl ? "right" : "left";
	buf_cstr(out, "<tr><td lang=\"");
	html_put(out, language.n ? language : str_from(page->words->language));
	buf_printf(out,
		"\" dir=\"%s\" align=\"%s\" class=\"pw-cell %s\" style=\"text-align:%s;%s\">",
		rtl ? "rtl" : "ltr", side, class, side, style);
}

void
html_cell_end(struct buf *out)
{
	buf_cstr(out, "</td></tr>\n");
}
