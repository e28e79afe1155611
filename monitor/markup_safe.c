#include "monitor/markup_safe.h"

#include <stdlib.h>
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/entities.h"
#include "monitor/markup.h"

enum { MOST_ATTRIBUTES = 64, LONGEST_NAME = 32 };

/* Sorted by bytes, for bsearch. */
static const char *const elements[] = { "a", "abbr", "acronym", "address", "area", "article",
	"aside", "audio", "b", "bdi", "bdo", "big", "blockquote", "br", "button", "canvas",
	"caption", "center", "cite", "code", "col", "colgroup", "command", "datagrid", "datalist",
	"dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "event-source",
	"fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5",
	"h6", "header", "hr", "i", "img", "input", "ins", "kbd", "keygen", "label", "legend", "li",
	"m", "map", "mark", "menu", "meter", "multicol", "nav", "nextid", "noscript", "ol",
	"optgroup", "option", "output", "p", "picture", "pre", "progress", "q", "rp", "rt", "ruby",
	"s", "samp", "section", "select", "small", "sound", "source", "spacer", "span", "strike",
	"strong", "sub", "summary", "sup", "table", "tbody", "td", "textarea", "tfoot", "th",
	"thead", "time", "tr", "tt", "u", "ul", "var", "video", "wbr" };
static const char *const attributes_kept[] = { "abbr", "accept", "accept-charset", "accesskey",
	"action", "align", "alt", "autocomplete", "autofocus", "axis", "background", "balance",
	"bgcolor", "bgproperties", "border", "bordercolor", "bordercolordark", "bordercolorlight",
	"bottompadding", "cellpadding", "cellspacing", "ch", "challenge", "char", "charoff",
	"charset", "checked", "choff", "cite", "class", "clear", "color", "cols", "colspan",
	"compact", "contenteditable", "controls", "coords", "data", "datafld", "datapagesize",
	"datasrc", "datetime", "default", "delay", "dir", "disabled", "draggable", "dynsrc",
	"enctype", "end", "face", "for", "form", "frame", "galleryimg", "gutter", "headers",
	"height", "hidden", "hidefocus", "high", "href", "hreflang", "hspace", "icon", "id",
	"inputmode", "ismap", "keytype", "label", "lang", "leftspacing", "list", "longdesc", "loop",
	"loopcount", "loopend", "loopstart", "low", "lowsrc", "max", "maxlength", "media", "method",
	"min", "multiple", "name", "nohref", "noshade", "nowrap", "open", "optimum", "pattern",
	"ping", "point-size", "poster", "pqg", "preload", "prompt", "radiogroup", "readonly", "rel",
	"repeat-max", "repeat-min", "replace", "required", "rev", "rightspacing", "rows", "rowspan",
	"rules", "scope", "selected", "shape", "size", "span", "src", "srcset", "start", "step",
	"style", "summary", "suppress", "tabindex", "target", "template", "title", "toppadding",
	"type", "unselectable", "urn", "usemap", "valign", "value", "variable", "volume", "vrml",
	"vspace", "width", "wrap", "xml:lang" };
static const char *const links[] = { "action", "background", "cite", "href", "icon", "longdesc",
	"lowsrc", "poster", "src" };
static const char *const schemes[] = { "aim", "callto", "cvs", "facetime", "feed", "ftp", "git",
	"gopher", "http", "https", "irc", "magnet", "mailto", "mms", "news", "nntp", "rtsp", "sftp",
	"sms", "ssh", "tag", "tel", "urn", "webcal", "xmpp" };
static const char *const properties[] = { "azimuth", "background-color", "border-bottom-color",
	"border-collapse", "border-color", "border-left-color", "border-right-color",
	"border-top-color", "clear", "color", "cursor", "direction", "display", "elevation",
	"float", "font", "font-family", "font-size", "font-style", "font-variant", "font-weight",
	"height", "letter-spacing", "line-height", "overflow", "pause", "pause-after",
	"pause-before", "pitch", "pitch-range", "richness", "speak", "speak-header",
	"speak-numeral", "speak-punctuation", "speech-rate", "stress", "text-align",
	"text-decoration", "text-decoration-line", "text-indent", "unicode-bidi", "vertical-align",
	"voice-family", "volume", "white-space", "width" };
/* The words that the properties of boxes may have; lengths of two figures and colours too. */
static const char *const box_words[] = { "!important", "aqua", "auto", "black", "block", "blue",
	"bold", "both", "bottom", "brown", "center", "collapse", "dashed", "dotted", "fuchsia",
	"gray", "green", "italic", "left", "lime", "maroon", "medium", "navy", "none", "normal",
	"nowrap", "olive", "pointer", "purple", "red", "right", "silver", "solid", "teal", "top",
	"transparent", "underline", "white", "yellow" };
static const char *const units[] = { "%", "cm", "em", "ex", "in", "mm", "pc", "pt", "px" };
static const char *const void_elements[] = { "area", "br", "col", "hr", "img", "input", "keygen",
	"source", "wbr" };
static const char *const hiding[] = { "applet", "script", "style" };

#define AMONG(name, list) among(name, list, sizeof(list) / sizeof((list)[0]))

static int
compare(const void *a, const void *b)
{
	return strcmp(a, *(const char *const *)b);
}

static bool
among(struct str name, const char *const *list, size_t n)
{
	char key[LONGEST_NAME];
	if (name.n == 0 || name.n >= sizeof(key))
		return false;
	memcpy(key, name.s, name.n);
	key[name.n] = 0;
	return bsearch(key, list, n, sizeof(*list), compare) != NULL;
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Lower case, in `to`; empty when it is too long for a name that anyone knows. */
static struct str
lower(struct str name, char to[LONGEST_NAME])
{
	if (name.n > LONGEST_NAME)
		return STR_NONE;
	for (size_t i = 0; i < name.n; i++)
		to[i] = name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] | 0x20) : name.s[i];
	return (struct str){ to, name.n };
}

/* Bytes of the character reference at the start of `s`; 0 when it is none. */
static size_t
reference_length(struct str s)
{
	size_t n = 1;
	while (n < s.n && n < 32 &&
		(is_letter(s.s[n]) || (s.s[n] >= '0' && s.s[n] <= '9') ||
			(n == 1 && s.s[n] == '#')))
		n++;
	return n > 1 && n < s.n && s.s[n] == ';' ? n + 1 : 0;
}

bool
markup_looks_like(struct str s)
{
	for (size_t i = 0; i + 1 < s.n; i++) {
		char next = s.s[i + 1];
		if (s.s[i] == '<' && (is_letter(next) || next == '/' || next == '!'))
			return true;
		if (s.s[i] == '&' && reference_length(str_sub(s, i, s.n)))
			return true;
	}
	return false;
}

/* A reference stays as it was written, but for the numbers of windows-1252's own characters, which
 * mean what browsers show. */
static size_t
write_reference(struct buf *out, struct str s, bool declared)
{
	size_t n = reference_length(s), value_n;
	char text[ENTITY_TEXT];
	uint32_t c;
	if (!n) { /* before a space it is a sign like others */
		bool sign = !declared || (s.n > 1 && is_blank(s.s[1]));
		buf_cstr(out, sign ? "&" : "&amp;");
		return 1;
	}
	bool hex = n > 4 && s.s[1] == '#' && (s.s[2] | 0x20) == 'x';
	unsigned long number =
		s.s[1] == '#' ? strtoul(s.s + (hex ? 3 : 2), NULL, hex ? 16 : 10) : 0;
	if (number >= 0x80 && number < 0xa0 && entity_read(s, text, &value_n) && value_n &&
		utf8_decode((struct str){ text, value_n }, &c))
		buf_printf(out, "&#x%x;", c);
	else if (hex)
		buf_printf(out, "&#x%.*s", (int)(n - 3), s.s + 3);
	else
		buf_add(out, s.s, n);
	return n;
}

static void
write_value(struct buf *out, struct str value)
{
	for (size_t i = 0; i < value.n; i++) {
		char c = value.s[i];
		if (c == '&')
			buf_cstr(out, "&amp;");
		else if (c == '"')
			buf_cstr(out, "&quot;");
		else if (c == '<')
			buf_cstr(out, "&lt;");
		else if (c == '>')
			buf_cstr(out, "&gt;");
		else
			buf_byte(out, c);
	}
}

/* A link may have a harmless scheme, or none: then it is relative. */
static struct str
safe_link(struct str link, struct str base, struct arena *a)
{
	char key[LONGEST_NAME];
	size_t n = 0;
	link = str_trim(link);
	while (n < link.n && (is_letter(link.s[n]) || (n && strchr("+-.0123456789", link.s[n]))))
		n++;
	if (n && n < link.n && link.s[n] == ':') {
		struct str scheme = lower(str_sub(link, 0, n), key);
		return AMONG(scheme, schemes) ? link : STR_NONE;
	}
	/* browsers ignore controls and white space within a scheme */
	ptrdiff_t colon = str_find_byte(link, ':'), slash = str_find_byte(link, '/');
	if (colon >= 0 && (slash < 0 || slash > colon) && link.s[0] != '?' && link.s[0] != '#')
		return STR_NONE;
	if (base.n == 0 || link.n == 0 || link.s[0] == '#')
		return link;
	struct str whole = url_resolve(base, link, a);
	return whole.n ? whole : link;
}

static size_t
figures(struct str s, size_t at)
{
	size_t n = at;
	while (n < s.n && s.s[n] >= '0' && s.s[n] <= '9')
		n++;
	return n - at;
}

/* "0", "12px", ".5em", "#ccc", "rgb(1,2,3)". */
static bool
is_short_measure(struct str word)
{
	if (word.s[0] == '#' || str_istarts(word, S("rgb(")))
		return true;
	size_t whole = figures(word, 0), at = whole, part = 0;
	if (at < word.n && word.s[at] == '.')
		part = figures(word, ++at);
	at += part;
	struct str unit = str_sub(word, at, word.n);
	return whole <= 2 && part <= 2 && whole + part > 0 && (!unit.n || AMONG(unit, units));
}

/* background, border, margin and padding may not reach beyond their place. */
static bool
is_box_style(struct str name, struct str value)
{
	static const struct str boxes[] = { STR_INIT("background"), STR_INIT("border"),
		STR_INIT("margin"), STR_INIT("padding") };
	bool box = false;
	for (size_t i = 0; i < sizeof(boxes) / sizeof(boxes[0]); i++)
		box |= str_eq(name, boxes[i]) ||
		       (str_starts(name, boxes[i]) && name.s[boxes[i].n] == '-');
	struct str word;
	while (box && str_next(&value, ' ', &word)) {
		if (word.n && !AMONG(word, box_words) && !is_short_measure(word))
			return false;
	}
	return box;
}

static bool
is_safe_style(struct str name, struct str value)
{
	if (str_ifind(value, S("url(")) >= 0 || str_ifind(value, S("expression")) >= 0 ||
		str_find_byte(value, '\\') >= 0 || str_find_byte(value, '@') >= 0)
		return false;
	return AMONG(name, properties) || is_box_style(name, value);
}

/* "color: red; width: 3px;" */
static struct str
safe_style(struct str style, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	struct str declaration;
	char key[LONGEST_NAME];
	while (str_next(&style, ';', &declaration)) {
		ptrdiff_t colon = str_find_byte(declaration, ':');
		if (colon < 0)
			continue;
		struct str name = lower(str_trim(str_sub(declaration, 0, (size_t)colon)), key);
		struct str value = str_trim(str_sub(declaration, (size_t)colon + 1, declaration.n));
		if (value.n && is_safe_style(name, value))
			buf_printf(
				&b, "%s%.*s: %.*s;", b.n ? " " : "", STR_ARG(name), STR_ARG(value));
	}
	return arena_str(a, buf_view(&b));
}

struct attribute {
	struct str name, value;
};

struct safe {
	struct buf out;
	struct str base;
	struct arena *a;
	struct attribute attributes[MOST_ATTRIBUTES];
	size_t n;
	bool changed; /* the tag in hand cannot stand as it was written */
};

static struct str
decoded(struct str value, struct arena *a)
{
	if (str_find_byte(value, '&') < 0)
		return value;
	AUTO(buf) struct buf b = { 0 };
	entity_decode(&b, value);
	return arena_str(a, buf_view(&b));
}

static void
note_attribute(struct safe *w, struct str name, struct str given, bool quoted)
{
	char key[LONGEST_NAME];
	struct str known = lower(name, key), value = decoded(given, w->a);
	bool kept = AMONG(known, attributes_kept) && w->n < MOST_ATTRIBUTES;
	if (str_is(known, "style"))
		value = safe_style(value, w->a);
	else if (AMONG(known, links))
		value = safe_link(value, w->base, w->a);
	if (!kept || str_is(known, "srcset") || (str_is(known, "style") && !value.n)) {
		w->changed = true; /* srcset is a list of links; src says enough */
		return;
	}
	w->attributes[w->n++] = (struct attribute){ arena_str(w->a, known), value };
	w->changed |= !quoted || !str_eq(known, name) || !str_eq(value, decoded(given, w->a)) ||
		      str_find_byte(given, '<') >= 0;
}

/* What stands between a tag's name and its end. */
static void
read_attributes(struct safe *w, struct str s)
{
	size_t at = 0;
	w->n = 0;
	while (at < s.n) {
		while (at < s.n && (is_blank(s.s[at]) || s.s[at] == '/' || s.s[at] == '='))
			at++;
		size_t from = at;
		while (at < s.n && !is_blank(s.s[at]) && s.s[at] != '=' && s.s[at] != '/')
			at++;
		struct str name = str_sub(s, from, at), value = name;
		size_t next = at;
		while (next < s.n && is_blank(s.s[next]))
			next++;
		bool has_value = next < s.n && s.s[next] == '=';
		char quote = 0;
		if (has_value) {
			at = next + 1;
			while (at < s.n && is_blank(s.s[at]))
				at++;
			quote = at < s.n && (s.s[at] == '"' || s.s[at] == '\'') ? s.s[at] : 0;
			from = quote ? ++at : at;
			while (at < s.n && (quote ? s.s[at] != quote : !is_blank(s.s[at])))
				at++;
			value = str_sub(s, from, at);
			at += quote != 0;
		}
		if (name.n)
			note_attribute(w, name, value, quote == '"');
	}
}

/* A tag that is harmless stays as it was written. */
static void
write_start(struct safe *w, struct str tag, struct str given, struct str name)
{
	w->changed = !str_eq(given, name);
	read_attributes(w, str_sub(tag, 1 + name.n, tag.n - 1));
	if (!w->changed) {
		buf_str(&w->out, tag);
		return;
	}
	buf_byte(&w->out, '<');
	buf_str(&w->out, name);
	for (size_t i = 0; i < w->n; i++) {
		buf_byte(&w->out, ' ');
		buf_str(&w->out, w->attributes[i].name);
		buf_cstr(&w->out, "=\"");
		write_value(&w->out, w->attributes[i].value);
		buf_byte(&w->out, '"');
	}
	buf_cstr(&w->out, AMONG(name, void_elements) ? " />" : ">");
}

/* What a hiding element holds and its end tag, from behind its start tag. */
static size_t
past_hidden(struct str s, struct str name)
{
	char end[LONGEST_NAME + 2] = "</";
	memcpy(end + 2, name.s, name.n);
	ptrdiff_t at = str_ifind(s, (struct str){ end, name.n + 2 });
	if (at < 0)
		return s.n;
	return (size_t)at + markup_tag_end(str_sub(s, (size_t)at, s.n), NULL);
}

static size_t
write_literal(struct safe *w)
{
	buf_cstr(&w->out, "&lt;");
	return 1;
}

/* Comments, declarations, instructions; CDATA is not HTML's, and is shown as it stands. */
static size_t
pass_declaration(struct safe *w, struct str s)
{
	bool comment = str_starts(s, S("<!--"));
	if (str_starts(s, S("<![CDATA[")))
		return write_literal(w);
	ptrdiff_t end = str_find(s, comment ? S("-->") : S(">"));
	if (end < 0)
		return write_literal(w);
	return (size_t)end + (comment ? 3 : 1);
}

static size_t
pass_tag(struct safe *w, struct str s)
{
	char key[LONGEST_NAME];
	bool is_end = s.n > 1 && s.s[1] == '/';
	size_t from = is_end ? 2 : 1, to = from;
	if (s.n > 1 && (s.s[1] == '!' || s.s[1] == '?'))
		return pass_declaration(w, s);
	if (from >= s.n || !is_letter(s.s[from]))
		return write_literal(w);
	while (to < s.n && !is_blank(s.s[to]) && s.s[to] != '>' && s.s[to] != '/')
		to++;
	size_t n = markup_tag_end(s, NULL);
	if (s.s[n - 1] != '>')
		return write_literal(w);
	struct str name = lower(str_sub(s, from, to), key);
	if (!is_end && AMONG(name, hiding))
		return n + (s.s[n - 2] == '/' ? 0 : past_hidden(str_sub(s, n, s.n), name));
	if (!AMONG(name, elements))
		return n;
	if (!is_end)
		write_start(w, str_sub(s, 0, n), str_sub(s, from, to), name);
	else if (!AMONG(name, void_elements))
		buf_printf(&w->out, "</%.*s>", STR_ARG(name));
	return n;
}

struct str
markup_safe(struct str html, struct str base, bool declared, struct arena *a)
{
	struct safe *w = arena_zero(a, sizeof(*w));
	w->base = base;
	w->a = a;
	/* a numeric reference is read by strtoul: `html` must end in a NUL somewhere */
	html = arena_str(a, html);
	while (html.n) {
		size_t n = 0;
		while (n < html.n && html.s[n] != '<' && html.s[n] != '&')
			n++;
		buf_add(&w->out, html.s, n);
		html = str_sub(html, n, html.n);
		if (!html.n)
			break;
		n = html.s[0] == '<' ? pass_tag(w, html) : write_reference(&w->out, html, declared);
		html = str_sub(html, n, html.n);
	}
	struct str ret = arena_str(a, str_trim(buf_view(&w->out)));
	buf_free(&w->out);
	return ret;
}
