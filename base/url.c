#include "base/url.h"

#include <curl/curl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/url_tables.h"
#include "base/utf8.h"

/* Longer links are refused: no outlet needs them (RFC 9110, section 4.1, asks for 8,000), and each
 * is stored. */
enum { LONGEST_URL = 8192 };

AUTO_POINTER(url, CURLU *, curl_url_cleanup)

/* A part as a view in `a`, empty when there is none. */
static struct str
part(CURLU *u, CURLUPart what, unsigned int flags, struct arena *a)
{
	char *s = NULL;
	if (curl_url_get(u, what, &s, flags) || !s)
		return S("");
	struct str copy = arena_str(a, str_from(s));
	curl_free(s);
	return copy;
}

static bool
is_web(CURLU *u)
{
	char *scheme = NULL;
	if (curl_url_get(u, CURLUPART_SCHEME, &scheme, 0))
		return false;
	bool yes = !strcmp(scheme, "http") || !strcmp(scheme, "https");
	curl_free(scheme);
	return yes;
}

static bool
scheme_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '+' || c == '-' || c == '.';
}

/* The scheme a link starts with (RFC 3986, section 3.1), or empty: libcurl takes "mailto:x" for a
 * path. */
static struct str
scheme_of(struct str link)
{
	size_t n = 0;
	while (n < link.n && scheme_byte(link.s[n]))
		n++;
	bool letter = n && ((link.s[0] | 0x20) >= 'a' && (link.s[0] | 0x20) <= 'z');
	return letter && n < link.n && link.s[n] == ':' ? str_sub(link, 0, n) : S("");
}

/* Line ends and tabs inside a link are dropped, as browsers do (WHATWG URL, section 4.4). Bytes
 * that are no UTF-8 (a Location in Latin-1) are escaped as they are. */
static struct str
tidy(struct str link, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	link = str_trim(link);
	bool escape = !utf8_valid(link);
	bool breaks = str_find_byte(link, '\n') >= 0 || str_find_byte(link, '\r') >= 0 ||
		      str_find_byte(link, '\t') >= 0;
	if (!escape && !breaks)
		return arena_str(a, link);
	for (size_t i = 0; i < link.n; i++) {
		if (escape && (unsigned char)link.s[i] >= 0x80)
			buf_printf(&b, "%%%02X", (unsigned char)link.s[i]);
		else if (link.s[i] != '\n' && link.s[i] != '\r' && link.s[i] != '\t')
			buf_byte(&b, link.s[i]);
	}
	return arena_str(a, buf_view(&b));
}

static bool
has_high_bytes(const char *s)
{
	while (*s && (unsigned char)*s < 0x80)
		s++;
	return *s;
}

/* An international host becomes its xn-- form at once, so that every spelling is one. libcurl's way
 * there (libidn2) reads the host in the locale's encoding, which is not ours to set for the whole
 * process. */
static bool
make_host_ascii(CURLU *u)
{
	static locale_t utf8;
	char *host = NULL, *ascii = NULL;
	if (curl_url_get(u, CURLUPART_HOST, &host, 0))
		return false;
	bool done = !has_high_bytes(host);
	if (!done && !utf8)
		utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	if (!done && utf8) {
		locale_t before = uselocale(utf8);
		done = !curl_url_get(u, CURLUPART_HOST, &ascii, CURLU_PUNYCODE) &&
		       !curl_url_set(u, CURLUPART_HOST, ascii, 0);
		uselocale(before);
	}
	curl_free(host);
	curl_free(ascii);
	return done;
}

static bool
set(CURLU *u, struct str url)
{
	return url.n && url.n <= LONGEST_URL && !memchr(url.s, 0, url.n) &&
	       !curl_url_set(u, CURLUPART_URL, url.s, CURLU_URLENCODE) && make_host_ascii(u);
}

/* An absolute http or https URL; NULL when it is none. */
static CURLU *
parse(struct str url, struct arena *a)
{
	url = tidy(url, a);
	AUTO(url) CURLU *u = curl_url();
	if (!u)
		mem_die();
	if (!set(u, url) || !is_web(u))
		return NULL;
	CURLU *ret = u;
	u = NULL;
	return ret;
}

struct str
url_resolve(struct str base, struct str link, struct arena *a)
{
	link = tidy(link, a);
	struct str scheme = scheme_of(link);
	if (!link.n || (scheme.n && !str_ieq(scheme, S("http")) && !str_ieq(scheme, S("https"))))
		return S("");
	AUTO(url) CURLU *u = scheme.n ? NULL : parse(base, a);
	if (!u)
		u = curl_url();
	if (!u)
		mem_die();
	if (!set(u, link) || !is_web(u) || curl_url_set(u, CURLUPART_FRAGMENT, NULL, 0))
		return S("");
	struct str ret = part(u, CURLUPART_URL, 0, a);
	return ret.n <= LONGEST_URL ? ret : S("");
}

static bool
same_part(CURLU *u, CURLU *other, CURLUPart what, struct arena *a)
{
	return str_ieq(
		part(u, what, CURLU_DEFAULT_PORT, a), part(other, what, CURLU_DEFAULT_PORT, a));
}

struct str
url_redirect(struct str from, struct str location, struct arena *a)
{
	AUTO(url) CURLU *u = parse(from, a);
	AUTO(url) CURLU *to = parse(url_resolve(from, location, a), a);
	if (!u || !to)
		return S("");
	bool same = same_part(u, to, CURLUPART_SCHEME, a) && same_part(u, to, CURLUPART_HOST, a) &&
		    same_part(u, to, CURLUPART_PORT, a);
	struct str user = same ? part(u, CURLUPART_USER, 0, a) : S("");
	struct str password = same ? part(u, CURLUPART_PASSWORD, 0, a) : S("");
	if (curl_url_set(to, CURLUPART_USER, user.n ? user.s : NULL, 0) ||
		curl_url_set(to, CURLUPART_PASSWORD, password.n ? password.s : NULL, 0))
		return S("");
	return part(to, CURLUPART_URL, 0, a);
}

static struct str
lower(struct str s, struct arena *a)
{
	char *copy = arena_alloc(a, s.n + 1);
	for (size_t i = 0; i < s.n; i++)
		copy[i] = s.s[i] >= 'A' && s.s[i] <= 'Z' ? (char)(s.s[i] | 0x20) : s.s[i];
	copy[s.n] = '\0';
	return (struct str){ copy, s.n };
}

/* In lower case, without the dot that may end it. */
static struct str
host_of(CURLU *u, struct arena *a)
{
	struct str host = lower(part(u, CURLUPART_HOST, 0, a), a);
	return str_ends(host, S(".")) ? str_sub(host, 0, host.n - 1) : host;
}

static struct str
without_www(struct str host)
{
	struct str rest = str_cut(host, S("www."));
	return str_find_byte(rest, '.') < 0 ? host : rest;
}

static struct str
without_brackets(struct str host)
{
	return str_starts(host, S("[")) ? str_sub(host, 1, host.n - 1) : host;
}

struct str
url_host(struct str url, struct arena *a)
{
	AUTO(url) CURLU *u = parse(url, a);
	return u ? without_brackets(without_www(host_of(u, a))) : S("");
}

struct str
url_authority(struct str url, struct arena *a)
{
	AUTO(url) CURLU *u = parse(url, a);
	if (!u)
		return S("");
	struct str host = host_of(u, a), port = part(u, CURLUPART_PORT, CURLU_DEFAULT_PORT, a);
	return arena_printf(a, "%.*s:%.*s", STR_ARG(host), STR_ARG(port));
}

/* 0 to 15, or -1. */
static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool
unreserved(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '.' || c == '_' || c == '~';
}

/* RFC 3986, sections 6.2.2.1 and 6.2.2.2: escapes of unreserved characters are undone, others in
 * upper case. */
static void
add_normal(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		int high = s.s[i] == '%' && i + 2 < s.n ? hex_value(s.s[i + 1]) : -1;
		int low = high >= 0 ? hex_value(s.s[i + 2]) : -1;
		if (low < 0) {
			buf_byte(b, s.s[i]);
			continue;
		}
		if (unreserved(high << 4 | low))
			buf_byte(b, (char)(high << 4 | low));
		else
			buf_printf(b, "%%%X%X", (unsigned int)high, (unsigned int)low);
		i += 2;
	}
}

static bool
is_tracking(struct str parameter)
{
	ptrdiff_t equals = str_find_byte(parameter, '=');
	struct str name = str_sub(parameter, 0, equals < 0 ? parameter.n : (size_t)equals);
	struct str value = equals < 0 ? S("") : str_sub(parameter, (size_t)equals + 1, parameter.n);
	for (const struct url_tracking *t = url_tracking; t->name.n; t++) {
		bool named = t->prefix ? str_istarts(name, t->name) : str_ieq(name, t->name);
		if (named && (!t->value.n || str_ieq(value, t->value)))
			return true;
	}
	return false;
}

static void
add_query(struct buf *b, struct str query)
{
	struct str one;
	char separator = '?';
	while (str_next(&query, '&', &one)) {
		if (!one.n || is_tracking(one))
			continue;
		buf_byte(b, separator);
		add_normal(b, one);
		separator = '&';
	}
}

/* Without the name of the folder's own page, and without slashes at the end. */
static struct str
short_path(struct str path)
{
	for (const struct str *i = url_indexes; i->n; i++) {
		if (path.n > i->n && path.s[path.n - i->n - 1] == '/' && str_ends(path, *i)) {
			path = str_sub(path, 0, path.n - i->n);
			break;
		}
	}
	while (str_ends(path, S("/")))
		path = str_sub(path, 0, path.n - 1);
	return path;
}

struct str
url_key(struct str url, struct arena *a)
{
	AUTO(url) CURLU *u = parse(url, a);
	if (!u)
		return S("");
	AUTO(buf) struct buf b = { 0 };
	buf_str(&b, without_www(host_of(u, a)));
	struct str port = part(u, CURLUPART_PORT, CURLU_NO_DEFAULT_PORT, a);
	if (port.n)
		buf_printf(&b, ":%.*s", STR_ARG(port));
	add_normal(&b, short_path(part(u, CURLUPART_PATH, 0, a)));
	add_query(&b, part(u, CURLUPART_QUERY, 0, a));
	return arena_str(a, buf_view(&b));
}

struct str
url_shown(struct str url, struct arena *a)
{
	ptrdiff_t start = str_find(url, S("//"));
	struct str rest = start < 0 ? url : str_sub(url, (size_t)start + 2, url.n);
	size_t end = 0;
	while (end < rest.n && !strchr("/?#\\", rest.s[end]))
		end++;
	ptrdiff_t at = str_rfind_byte(str_sub(rest, 0, end), '@');
	if (at < 0)
		return url;
	return arena_printf(a, "%.*s***%.*s", (int)(rest.s - url.s), url.s,
		(int)(rest.n - (size_t)at), rest.s + at);
}

static bool
is_address(struct str host)
{
	size_t digits = 0;
	for (size_t i = 0; i < host.n; i++)
		digits += (host.s[i] >= '0' && host.s[i] <= '9') || host.s[i] == '.';
	return digits == host.n || str_find_byte(host, ':') >= 0;
}

/* The last `labels` labels of a host name; all of it when it has fewer. */
static struct str
last_labels(struct str host, int labels)
{
	size_t i = host.n;
	while (i > 0 && (host.s[i - 1] != '.' || --labels > 0))
		i--;
	return str_sub(host, i, host.n);
}

static int
by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

struct str
url_domain(struct str url, struct arena *a)
{
	struct str host = url_host(url, a);
	if (is_address(host))
		return host;
	struct str two = last_labels(host, 2);
	bool suffix = bsearch(&two, url_suffixes, url_n_suffixes, sizeof(two), by_text) != NULL;
	return suffix ? last_labels(host, 3) : two;
}

bool
url_same_site(struct str a_url, struct str b_url)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str one = url_domain(a_url, a), other = url_domain(b_url, a);
	return one.n && str_eq(one, other);
}
