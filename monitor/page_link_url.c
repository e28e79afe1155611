/* What an address says about the page behind it. */
#include "monitor/page_links.h"

#include <string.h>

#include "base/url.h"

enum { LONG_PATH = 30, LONG_NUMBER = 3, HYPHENS = 2 };

/* The authority, and what follows it. */
static bool
split_url(struct str url, struct str *ret_host, struct str *ret_path)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	if (scheme < 0)
		return false;
	struct str rest = str_sub(url, (size_t)scheme + 3, url.n);
	size_t end = 0;
	while (end < rest.n && rest.s[end] != '/' && rest.s[end] != '?' && rest.s[end] != '#')
		end++;
	struct str host = str_sub(rest, 0, end);
	ptrdiff_t at = str_find_byte(host, '@'), port = str_rfind_byte(host, ':');
	host = port > at ? str_sub(host, 0, (size_t)port) : host;
	host = at < 0 ? host : str_sub(host, (size_t)at + 1, host.n);
	*ret_host = str_cut(host, S("www."));
	*ret_path = str_sub(rest, end, rest.n);
	return true;
}

/* Whole words of a path that make it a page about the site, and one that sorts its articles. In the
 * languages of our outlets. */
static const char service_words[] =
	" login signin sign-in log-in signup sign-up register registration account my-account "
	"user-account "
	"subscribe subscription subscriptions abonnement abonnements abonnez-vous newsletter "
	"newsletters "
	"privacy privacy-policy terms terms-of-use terms-of-service terms-and-conditions "
	"conditions cgu cgv policy policies cookie "
	"cookies cookie-policy gdpr legal mentions-legales aviso-legal copyright imprint impressum "
	"contact contacts contact-us contactez-nous contacto about about-us a-propos "
	"qui-sommes-nous quienes-somos "
	"advertise advertising publicite publicidad careers emploi recrutement help support faq "
	"faqs aide "
	"rss feed feeds donate donation cart basket checkout sitemap plan-du-site accessibility "
	"password forgot logout share sharer print delete_cookies sendpassword intent ";
static const char section_words[] =
	" tag tags category categories categorie categoria category.php topic topics theme themes "
	"sujet "
	"author authors auteur auteurs autor profile profiles user users member members people "
	"section sections rubrique rubriques company search recherche login ";

static bool
is_among(struct str word, const char *list)
{
	char wrapped[40] = " ";
	if (word.n == 0 || word.n > sizeof(wrapped) - 3)
		return false;
	for (size_t i = 0; i < word.n; i++)
		wrapped[i + 1] =
			word.s[i] >= 'A' && word.s[i] <= 'Z' ? (char)(word.s[i] | 0x20) : word.s[i];
	wrapped[word.n + 1] = ' ';
	return strstr(list, wrapped) != NULL;
}

/* Which parts of a path are looked at: an article may be called "about", and a section "policy". */
enum part { PART_LAST, PART_BEFORE_LAST };

static struct str
path_only(struct str path)
{
	size_t n = 0;
	while (n < path.n && path.s[n] != '?' && path.s[n] != '#')
		n++;
	while (n && path.s[n - 1] == '/')
		n--;
	return str_sub(path, 0, n);
}

static bool
has_word(struct str path, const char *list, enum part which)
{
	struct str rest = path_only(path), part;
	if (rest.n == 0)
		return false;
	while (str_next(&rest, '/', &part)) {
		bool last = rest.s == NULL;
		ptrdiff_t dot = last ? str_rfind_byte(part, '.') : -1;
		struct str word = dot > 0 ? str_sub(part, 0, (size_t)dot) : part;
		if (last == (which == PART_LAST) && is_among(word, list))
			return true;
	}
	return false;
}

bool
page_is_article_url(struct str url)
{
	struct str host, path;
	if (!split_url(url, &host, &path))
		return false;
	size_t hyphens = 0, digits = 0, most = 0;
	for (size_t i = 0; i < path.n; i++) {
		bool digit = path.s[i] >= '0' && path.s[i] <= '9';
		digits = digit ? digits + 1 : 0;
		most = digits > most ? digits : most;
		hyphens += path.s[i] == '-' || path.s[i] == '_';
	}
	if (has_word(path, service_words, PART_LAST) ||
		has_word(path, section_words, PART_BEFORE_LAST))
		return false;
	return hyphens >= HYPHENS || most >= LONG_NUMBER || str_find(path, S(".htm")) >= 0 ||
	       path.n > LONG_PATH;
}

static bool
is_network(struct str host, struct str path)
{
	static const char *const hosts[] = { "facebook.com", "twitter.com", "x.com",
		"instagram.com", "linkedin.com", "pinterest.com", "whatsapp.com", "wa.me", "t.me",
		"telegram.me", "tiktok.com", "threads.net", "bsky.app", NULL };
	for (const char *const *h = hosts; *h; h++) {
		struct str name = str_from(*h);
		if (str_ends(host, name) &&
			(host.n == name.n || host.s[host.n - name.n - 1] == '.'))
			return true;
	}
	return str_ifind(path, S("/sharer")) >= 0 || str_ifind(path, S("/share?")) >= 0 ||
	       str_ifind(path, S("/intent/")) >= 0 ||
	       (str_is(host, "youtube.com") &&
		       (str_starts(path, S("/channel/")) || str_starts(path, S("/user/")) ||
			       str_starts(path, S("/c/"))));
}

/* Without query and fragment, and without the slash at its end. */
static struct str
bare(struct str url)
{
	size_t n = 0;
	while (n < url.n && url.s[n] != '?' && url.s[n] != '#')
		n++;
	while (n && url.s[n - 1] == '/')
		n--;
	return str_sub(url, 0, n);
}

struct link_base
page_link_base(struct str url, struct arena *a)
{
	struct link_base b = { .url = url };
	struct str path;
	split_url(url, &b.host, &path);
	b.domain = url_domain(url, a);
	return b;
}

static bool
is_below(struct str host, struct str domain)
{
	return domain.n && str_ends(host, domain) &&
	       (host.n == domain.n || host.s[host.n - domain.n - 1] == '.');
}

struct link_url
page_link_url(const struct link_base *base, struct str url)
{
	struct str host = STR_NONE, path = STR_NONE;
	struct link_url u = { 0 };
	if (!split_url(url, &host, &path))
		return u;
	u.same_host = base->host.n && str_ieq(host, base->host);
	u.same_site = u.same_host || is_below(host, base->domain);
	u.slug = page_is_article_url(url);
	u.service = u.same_site && has_word(path, service_words, PART_LAST);
	u.section = has_word(path, section_words, PART_BEFORE_LAST);
	u.shared = is_network(host, path);
	u.home = u.same_site && bare(path).n == 0;
	u.self = base->url.n && str_eq(bare(url), bare(base->url));
	return u;
}
