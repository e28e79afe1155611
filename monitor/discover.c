/* One pass over the tags of a page. No tree: what is looked for stands in attributes, and pages
 * that hide their feeds are those whose markup is worst. */
#include "monitor/discover.h"

#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/entities.h"
#include "monitor/read.h"
#include "monitor/robots.h"

enum {
	MOST_ATTRIBUTES = 40,
	MOST_HTML = 10 << 20,
	MOST_OF_A_KIND = 20,
	LONGEST_TITLE = 120,
	LONGEST_VALUE = 8 << 10
};

const char *
discovered_name(enum discovered_how how)
{
	static const char *const names[] = { "announced by the page", "linked from the page",
		"hidden in the page", "named in robots.txt", "at a common place" };
	return names[how];
}

/* ---- Candidates ------------------------------------------------------------------------------ */

static size_t
count(const struct discovery *d, enum discovered_how how)
{
	size_t n = 0;
	for (size_t i = 0; i < d->n; i++)
		n += d->found[i].how == how;
	return n;
}

static bool
same_address(struct str x, struct str y)
{
	if (str_ends(x, S("/")))
		x.n--;
	if (str_ends(y, S("/")))
		y.n--;
	return str_eq(x, y);
}

static void
add(struct discovery *d, struct str base, struct str link, struct str title,
	enum discovered_how how)
{
	struct str url = url_resolve(base, link, d->a);
	if (url.n == 0 || d->n >= DISCOVER_MOST || count(d, how) >= MOST_OF_A_KIND)
		return;
	for (size_t i = 0; i < d->n; i++)
		if (same_address(d->found[i].url, url))
			return;
	d->found[d->n++] = (struct candidate){ url, title, how };
}

/* ---- Tags ------------------------------------------------------------------------------------ */

struct tag {
	struct str name;
	struct str names[MOST_ATTRIBUTES], values[MOST_ATTRIBUTES]; /* values as they stand there */
	size_t n;
};

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static size_t
skip_space(struct str s, size_t at)
{
	while (at < s.n && is_space(s.s[at]))
		at++;
	return at;
}

/* A value, quoted or not; *at is behind it. */
static struct str
take_value(struct str s, size_t *at)
{
	char quote = *at < s.n ? s.s[*at] : 0;
	size_t from = *at;
	if (quote == '"' || quote == '\'') {
		struct str window = str_sub(s, from + 1, from + 1 + LONGEST_VALUE);
		ptrdiff_t end = str_find_byte(window, quote);
		*at = end < 0 ? from + 1
			      : from + 2 + (size_t)end; /* a quote that never ends is none */
		return end < 0 ? STR_NONE : str_sub(window, 0, (size_t)end);
	}
	while (s.s && *at < s.n && !is_space(s.s[*at]) && s.s[*at] != '>')
		++*at;
	return str_sub(s, from, *at);
}

static struct str
take_name(struct str s, size_t *at)
{
	size_t from = *at;
	while (s.s && *at < s.n && !is_space(s.s[*at]) && s.s[*at] != '>' && s.s[*at] != '=' &&
		(s.s[*at] != '/' || *at == from))
		++*at;
	return str_sub(s, from, *at);
}

static bool
is_of_interest(struct str name)
{
	return str_ieq(name, S("a")) || str_ieq(name, S("link")) || str_ieq(name, S("base")) ||
	       str_ieq(name, S("area"));
}

/* The tag that begins behind a "<" at `at`; returns where it ends, or where its name ends when it
 * is none of interest. */
static size_t
take_tag(struct str s, size_t at, struct tag *ret)
{
	ret->n = 0;
	ret->name = take_name(s, &at);
	if (!is_of_interest(ret->name))
		return at;
	while ((at = skip_space(s, at)) < s.n && s.s[at] != '>') {
		struct str value = STR_NONE, name = take_name(s, &at);
		size_t equals = skip_space(s, at);
		if (equals < s.n && s.s[equals] == '=') {
			at = skip_space(s, equals + 1);
			value = take_value(s, &at);
		} else if (name.n == 0) {
			at++;
		}
		if (ret->n < MOST_ATTRIBUTES) {
			ret->names[ret->n] = name;
			ret->values[ret->n++] = value;
		}
	}
	return at;
}

static struct str
value_of(const struct tag *tag, const char *name, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = 0; i < tag->n; i++) {
		if (!str_ieq(tag->names[i], str_from(name)))
			continue;
		entity_decode(&b, tag->values[i]);
		return text_line(utf8_clean(a, arena_str(a, buf_view(&b))), a);
	}
	return STR_NONE;
}

/* ---- What looks like a feed ------------------------------------------------------------------ */

static bool
has_word(struct str words, const char *word)
{
	struct str one;
	while (words.n && str_next(&words, ' ', &one))
		if (str_ieq(one, str_from(word)))
			return true;
	return false;
}

static bool
is_feed_type(struct str type)
{
	static const char *const types[] = { "application/rss+xml", "application/atom+xml",
		"application/feed+json", "application/rdf+xml", "application/x-rss+xml", "text/rss",
		"text/atom", NULL };
	for (size_t i = 0; types[i]; i++)
		if (str_istarts(type, str_from(types[i])))
			return true;
	return false;
}

/* WordPress gives each article a feed of its comments, which is no news. */
static bool
is_of_comments(struct str url, struct str title)
{
	return str_ifind(url, S("comments/feed")) >= 0 || str_ifind(url, S("/comments/")) >= 0 ||
	       str_ifind(title, S("comment")) >= 0;
}

/* "/feed", "/rss.xml", "?feed=rss2": one of these as a word of its path or query. */
static bool
looks_like_feed(struct str url)
{
	static const char *const words[] = { "feed", "feeds", "rss", "rss2", "atom", "rdf", "flux",
		"fluxrss", "syndication", "feedburner", NULL };
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str rest = scheme < 0 ? url : str_sub(url, (size_t)scheme + 3, url.n);
	size_t at = scheme < 0 || str_istarts(rest, S("feeds.")) || str_istarts(rest, S("rss."))
			    ? 0
			    : rest.n;
	ptrdiff_t slash = str_find_byte(rest, '/');
	if (at && slash >= 0)
		at = (size_t)slash;
	while (at < rest.n) {
		size_t to = at;
		while (rest.s && to < rest.n && !strchr("/.?&=-_#", rest.s[to]))
			to++;
		for (size_t i = 0; words[i]; i++)
			if (str_ieq(str_sub(rest, at, to), str_from(words[i])))
				return true;
		at = to + 1;
	}
	return false;
}

static bool
is_other_file(struct str url)
{
	static const char *const ends[] = { ".css", ".js", ".png", ".jpg", ".jpeg", ".gif", ".svg",
		".webp", ".ico", ".woff", ".woff2", NULL };
	ptrdiff_t query = str_find_byte(url, '?');
	struct str path = str_sub(url, 0, query < 0 ? url.n : (size_t)query);
	for (size_t i = 0; ends[i]; i++) {
		struct str end = str_from(ends[i]);
		if (path.n >= end.n && str_ieq(str_sub(path, path.n - end.n, path.n), end))
			return true;
	}
	return false;
}

static void
take_link(struct discovery *d, const struct tag *tag, struct str base)
{
	struct str href = value_of(tag, "href", d->a), title = value_of(tag, "title", d->a);
	if (!has_word(value_of(tag, "rel", d->a), "alternate") ||
		!is_feed_type(value_of(tag, "type", d->a)) || is_of_comments(href, title))
		return;
	add(d, base, href, utf8_cut(title, LONGEST_TITLE), DISCOVERED_LINK);
}

static void
take_anchor(struct discovery *d, const struct tag *tag, struct str base)
{
	struct str url = url_resolve(base, value_of(tag, "href", d->a), d->a);
	if (url.n && looks_like_feed(url) && url_same_site(url, base) && !is_other_file(url) &&
		!is_of_comments(url, S("")))
		add(d, base, url, value_of(tag, "title", d->a), DISCOVERED_ANCHOR);
}

/* An address that ends at a quote, white space or a tag; scripts write "/" as "\/". */
static void
take_hidden(struct discovery *d, struct str html, size_t at, struct str base)
{
	AUTO(buf) struct buf b = { 0 };
	for (; html.s && at < html.n && !is_space(html.s[at]) && !strchr("\"'<>()`,", html.s[at]);
		at++)
		if (html.s[at] != '\\' && b.n < 512)
			buf_byte(&b, html.s[at]);
	struct str url = url_resolve(S(""), buf_view(&b), d->a);
	if (url.n && url_same_site(url, base) && looks_like_feed(url) && !is_other_file(url) &&
		!is_of_comments(url, S("")))
		add(d, base, url, STR_NONE, DISCOVERED_HIDDEN);
}

static void
find_hidden(struct discovery *d, struct str html, struct str base)
{
	for (size_t at = 0; at < html.n && count(d, DISCOVERED_HIDDEN) < MOST_OF_A_KIND;) {
		ptrdiff_t next = str_find(str_sub(html, at, html.n), S("http"));
		if (next < 0)
			return;
		at += (size_t)next;
		struct str rest = str_sub(html, at + 4, html.n);
		rest = str_cut(rest, S("s"));
		if (str_starts(rest, S("://")) || str_starts(rest, S(":\\/\\/")))
			take_hidden(d, html, at, base);
		at += 4;
	}
}

/* ---- The three sources ----------------------------------------------------------------------- */

void
discover_page(struct discovery *d, struct str html, struct str url)
{
	struct tag tag;
	struct str base = url;
	html = str_sub(html, 0, MOST_HTML);
	for (size_t at = 0; at < html.n;) {
		ptrdiff_t open = str_find_byte(str_sub(html, at, html.n), '<');
		if (open < 0)
			break;
		at = take_tag(html, at + (size_t)open + 1, &tag);
		if (str_ieq(tag.name, S("base"))) {
			struct str href = url_resolve(url, value_of(&tag, "href", d->a), d->a);
			base = href.n ? href : base;
		} else if (str_ieq(tag.name, S("link"))) {
			take_link(d, &tag, base);
		} else if (str_ieq(tag.name, S("a")) || str_ieq(tag.name, S("area"))) {
			take_anchor(d, &tag, base);
		}
	}
	find_hidden(d, html, url);
}

void
discover_robots(struct discovery *d, struct str bytes, struct str url)
{
	struct robots robots;
	robots_parse(bytes, S("presswatch"), d->a, &robots);
	/* News sitemaps first: they are the ones that tell what is new. */
	for (int news = 1; news >= 0; news--)
		for (size_t i = 0; i < robots.sitemaps.n; i++) {
			struct str sitemap = utf8_clean(d->a, robots.sitemaps.v[i]);
			if ((str_ifind(sitemap, S("news")) >= 0) == news)
				add(d, url, sitemap, STR_NONE, DISCOVERED_SITEMAP);
		}
}

void
discover_parts(struct discovery *d, const struct str *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ifind(parts[i], S("news")) >= 0 || str_ifind(parts[i], S("actu")) >= 0)
			add(d, S(""), parts[i], STR_NONE, DISCOVERED_SITEMAP);
}

/* Of WordPress, Drupal, SPIP, Blogger, Joomla, Ghost and what people write by hand; the first are
 * relative to the page, for a section's own feed. */
void
discover_common(struct discovery *d, struct str url)
{
	static const char *const places[] = { "feed/", "/feed/", "/rss", "/rss.xml", "/feed.xml",
		"/atom.xml", "/index.xml", "/feeds/posts/default", "/spip.php?page=backend",
		"/?feed=rss2", "/feed.json", "/sitemap-news.xml", "/news-sitemap.xml",
		"/sitemap_news.xml", NULL };
	ptrdiff_t query = str_find_byte(url, '?');
	struct str page = str_sub(url, 0, query < 0 ? url.n : (size_t)query);
	struct str folder =
		str_ends(page, S("/")) ? page : arena_printf(d->a, "%.*s/", STR_ARG(page));
	for (size_t i = 0; places[i]; i++)
		add(d, folder, str_from(places[i]), STR_NONE, DISCOVERED_COMMON);
}
