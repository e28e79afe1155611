/* Outlets, how they are fetched, and the mail server: what presswatch talks to. */
#include <arpa/inet.h>
#include <string.h>

#include "base/clock.h"
#include "monitor/config_parts.h"
#include "monitor/page_rules.h"

struct outlet_form { /* an outlet as it is written */
	struct str name, was, title, country, language;
	struct str_list groups;
	struct str feed, sitemap, page;
	int article;
	struct str rules_file;
	int64_t every_us, megabytes_a_day;
};

static const char *const articles[] = { "auto", "feed", "page", NULL };

#define OUTLET(member) offsetof(struct outlet_form, member)
static const struct conf_key outlet_keys[] = {
	{ "name", CONF_STRING, OUTLET(name), .required = true },
	{ "title", CONF_STRING, OUTLET(title), .fallback = NULL },
	{ "country", CONF_STRING, OUTLET(country), .fallback = NULL },
	{ "language", CONF_STRING, OUTLET(language), .fallback = NULL },
	{ "groups", CONF_STRINGS, OUTLET(groups), .fallback = NULL },
	{ "feed", CONF_STRING, OUTLET(feed), .fallback = NULL },
	{ "sitemap", CONF_STRING, OUTLET(sitemap), .fallback = NULL },
	{ "page", CONF_STRING, OUTLET(page), .fallback = NULL },
	{ "article", CONF_CHOICE, OUTLET(article), .fallback = "auto", .choices = articles },
	{ "every", CONF_DURATION, OUTLET(every_us), .least = CLOCK_SECOND,
		.most = 365 * CLOCK_DAY },
	{ "was", CONF_STRING, OUTLET(was), .fallback = NULL },
	{ "rules_file", CONF_PATH, OUTLET(rules_file), .fallback = NULL },
	{ "megabytes_a_day", CONF_INT, OUTLET(megabytes_a_day), .least = 0, .most = 1000000 },
	{ 0 },
};

#define FETCH(member) offsetof(struct fetch_config, member)
static const struct conf_key fetch_keys[] = {
	{ "every", CONF_DURATION, FETCH(every_us), .fallback = "15m", .least = CLOCK_SECOND,
		.most = 365 * CLOCK_DAY },
	{ "slowest", CONF_DURATION, FETCH(slowest_us), .fallback = "24h", .least = CLOCK_SECOND,
		.most = 365 * CLOCK_DAY },
	{ "backfill", CONF_DURATION, FETCH(backfill_us), .fallback = "24h", .least = 0,
		.most = INT64_MAX },
	{ "newest", CONF_DURATION, FETCH(newest_us), .fallback = "3d", .least = CLOCK_MINUTE,
		.most = INT64_MAX },
	{ "patience", CONF_DURATION, FETCH(patience_us), .fallback = "10m", .least = 0,
		.most = 30 * CLOCK_DAY },
	{ "megabytes_a_day", CONF_INT, FETCH(megabytes_a_day), .least = 0, .most = 1000000 },
	{ "connections", CONF_INT, FETCH(connections), .fallback = "64", .least = 1, .most = 1000 },
	{ "per_host", CONF_INT, FETCH(per_host), .fallback = "1", .least = 1, .most = 16 },
	{ "pause", CONF_DURATION, FETCH(pause_us), .fallback = "1s", .least = 0,
		.most = CLOCK_HOUR },
	{ "user_agent", CONF_STRING, FETCH(user_agent), .fallback = "presswatch/" VERSION },
	{ "robots", CONF_BOOL, FETCH(robots), .fallback = "true" },
	{ "largest_feed", CONF_SIZE, FETCH(largest_feed), .fallback = "8M", .least = 1 << 10,
		.most = 1 << 30 },
	{ "largest_page", CONF_SIZE, FETCH(largest_page), .fallback = "16M", .least = 1 << 10,
		.most = 1 << 30 },
	{ "timeout", CONF_DURATION, FETCH(timeout_us), .fallback = "30s", .least = CLOCK_SECOND,
		.most = 10 * CLOCK_MINUTE },
	{ "proxy", CONF_STRING, FETCH(proxy), .fallback = NULL },
	{ "ca_file", CONF_PATH, FETCH(ca_file), .fallback = NULL },
	{ "allow_private", CONF_STRINGS, FETCH(allow_private), .fallback = NULL },
	{ 0 },
};

/* Whether `url` begins with one of the schemes, and a host follows, without white space anywhere.
 */
static bool
is_url(struct str url, const char *const *schemes)
{
	for (size_t i = 0; i < url.n; i++)
		if ((unsigned char)url.s[i] <= ' ' || url.s[i] == 0x7f)
			return false;
	for (; *schemes; schemes++) {
		struct str scheme = str_from(*schemes);
		if (str_istarts(url, scheme))
			return url.n > scheme.n && !strchr("/?#:", url.s[scheme.n]);
	}
	return false;
}

static const char *const web_schemes[] = { "http://", "https://", NULL };

static void
check_web_url(struct config *c, const struct conf_item *item)
{
	struct str url = conf_string(item);
	if (!conf_is_string(item) || is_url(url, web_schemes))
		return;
	const char *hint = "it begins with https:// or http://";
	if (url.n && str_find(url, S("://")) < 0)
		hint = arena_printf(conf_arena(c->conf), "write \"https://%.*s\"", STR_ARG(url)).s;
	conf_error(c->conf, item, hint, "%.*s: \"%.*s\" is not the address of a page or feed",
		STR_ARG(conf_name(item)), STR_ARG(url));
}

/* Exactly one of feed, sitemap and page says how the outlet is read. */
static void
read_source(struct config *c, const struct conf_item *group, const struct outlet_form *form,
	struct outlet *ret)
{
	static const char *const names[] = { "feed", "sitemap",
		"page" }; /* as enum outlet_source */
	const struct str urls[] = { form->feed, form->sitemap, form->page };
	int found = 0;
	for (int i = 0; i < 3; i++) {
		const struct conf_item *item = conf_get(group, names[i]);
		if (!item)
			continue;
		if (++found > 1)
			conf_error(c->conf, item, "make two outlets of it, or delete one",
				"an outlet has one of feed, sitemap and page");
		ret->source = (enum outlet_source)i;
		ret->url = urls[i];
		check_web_url(c, item);
	}
	if (found == 0)
		conf_error(c->conf, group, "add feed, sitemap or page = \"https://...\";",
			"outlet %.*s: there is nothing to read it from", STR_ARG(form->name));
}

static void
warn_megabytes(struct config *c, const struct conf_item *group, int64_t value)
{
	if (value)
		conf_warning(c->conf, conf_get(group, "megabytes_a_day"), NULL,
			"megabytes_a_day: not implemented yet: there is no limit");
}

struct rules_place {
	struct config *config;
	const struct conf_item *text;
};

static void
complain(void *context, size_t at, const char *hint, const char *text)
{
	const struct rules_place *p = context;
	conf_warning_at(p->config->conf, p->text, at, hint, "%s", text);
}

/* The text of its rules_file, checked; several outlets may share one. */
static struct str
read_rules(struct config *c, const struct conf_item *group, struct str path)
{
	struct page_rules rules;
	for (size_t i = 0; path.n && i < c->n_outlets; i++)
		if (str_eq(c->outlets[i].rules_file, path))
			return c->outlets[i].rules_text;
	if (!path.n)
		return STR_NONE;
	struct rules_place place = { c,
		conf_text_file(c->conf, conf_get(group, "rules_file"), path, PAGE_RULES_LARGEST) };
	if (!place.text)
		return STR_NONE;
	struct str text = conf_string(place.text);
	page_rules_parse(text, conf_arena(c->conf), complain, &place, &rules);
	return text;
}

static void
read_outlet(struct config *c, const struct conf_item *group, struct outlet *ret)
{
	struct outlet_form form = { 0 };
	conf_fill(c->conf, group, outlet_keys, &form);
	*ret = (struct outlet){ .name = form.name,
		.was = form.was,
		.title = form.title.n ? form.title : form.name,
		.country = form.country,
		.language = form.language,
		.groups = form.groups,
		.text_from = (enum outlet_text)form.article,
		.every_us = form.every_us,
		.megabytes_a_day = form.megabytes_a_day,
		.item = group };
	if (!conf_is_group(group))
		return;
	config_check_name(c, group);
	config_check_country(c, conf_get(group, "country"), form.country);
	config_check_language(c, conf_get(group, "language"), form.language);
	read_source(c, group, &form, ret);
	ret->rules_text = read_rules(c, group, form.rules_file);
	ret->rules_file = form.rules_file;
	warn_megabytes(c, group, form.megabytes_a_day);
	if (form.was.n && str_eq(form.was, form.name))
		conf_error(c->conf, conf_get(group, "was"), "the name that it had before",
			"was: this is its name now");
}

/* An earlier name that another outlet still bears would take that one's history. */
static void
check_was(struct config *c)
{
	for (size_t i = 0; i < c->n_outlets; i++)
		for (size_t j = 0; c->outlets[i].was.n && j < c->n_outlets; j++)
			if (j != i && str_eq(c->outlets[i].was, c->outlets[j].name))
				conf_error(c->conf, conf_get(c->outlets[i].item, "was"), NULL,
					"was: \"%.*s\" is the name of another outlet",
					STR_ARG(c->outlets[i].was));
}

/* slowest bounds what outlets ask for, and what is asked of them here. */
static void
check_every(struct config *c)
{
	for (size_t i = 0; i < c->n_outlets; i++)
		if (c->outlets[i].every_us > c->fetch.slowest_us)
			conf_error(c->conf, conf_get(c->outlets[i].item, "every"),
				"make fetch.slowest longer, too",
				"every: longer than fetch.slowest, which is never exceeded");
}

void
config_read_outlets(struct config *c, const struct conf_item *list)
{
	struct arena *a = conf_arena(c->conf);
	size_t n = conf_count(list);
	c->outlets = arena_array(a, n + 1, sizeof(*c->outlets));
	c->n_outlets = n;
	struct str *names = arena_array(a, n + 1, sizeof(*names));
	const struct conf_item **items = arena_array(a, n + 1, sizeof(*items));
	bool *twice = arena_array(a, n + 1, sizeof(*twice));
	for (size_t i = 0; i < n; i++) {
		items[i] = conf_at(list, i);
		read_outlet(c, items[i], &c->outlets[i]);
		names[i] = c->outlets[i].name;
	}
	config_check_twice(c, "outlet", names, items, n, twice);
	check_was(c);
	check_every(c);
}

/* "10.0.3.7:8080" or "[fd00::7]:8080". */
static bool
is_address_port(struct str s)
{
	char host[64] = { 0 };
	unsigned char address[16];
	int64_t port;
	ptrdiff_t colon = str_rfind_byte(s, ':');
	if (colon <= 0 || colon >= (ptrdiff_t)sizeof(host) ||
		!str_int64(str_sub(s, (size_t)colon + 1, s.n), &port))
		return false;
	bool is_six = s.s[0] == '[' && s.s[colon - 1] == ']';
	struct str inner = is_six ? str_sub(s, 1, (size_t)colon - 1) : str_sub(s, 0, (size_t)colon);
	memcpy(host, inner.s, inner.n);
	return port >= 1 && port <= 65535 &&
	       inet_pton(is_six ? AF_INET6 : AF_INET, host, address) == 1;
}

void
config_read_fetch(struct config *c, const struct conf_item *fetch)
{
	static const char *const proxies[] = { "http://", "https://", "socks5://", "socks5h://",
		NULL };
	struct fetch_config *f = &c->fetch;
	conf_fill(c->conf, fetch, fetch_keys, f);
	if (f->slowest_us < f->every_us)
		conf_error(c->conf,
			conf_get(fetch, conf_get(fetch, "slowest") ? "slowest" : "every"), NULL,
			"slowest must not be shorter than every");
	if (f->proxy.n && !is_url(f->proxy, proxies))
		conf_error(c->conf, conf_get(fetch, "proxy"),
			"it begins with http://, https://, socks5:// or socks5h://",
			"proxy: not the address of a proxy");
	for (size_t i = 0; i < f->user_agent.n; i++)
		if ((unsigned char)f->user_agent.s[i] < ' ' || f->user_agent.s[i] == 0x7f) {
			conf_error_at(c->conf, conf_get(fetch, "user_agent"), i, NULL,
				"user_agent: a control character");
			break;
		}
	config_check_file(c, conf_get(fetch, "ca_file"), f->ca_file, false);
	for (size_t i = 0; i < f->allow_private.n; i++)
		if (!is_address_port(f->allow_private.v[i]))
			conf_error(c->conf, config_element(conf_get(fetch, "allow_private"), i),
				"for example \"10.0.3.7:8080\" or \"[fd00::7]:8080\"",
				"allow_private: \"%.*s\" is not an address with a port",
				STR_ARG(f->allow_private.v[i]));
	warn_megabytes(c, fetch, f->megabytes_a_day);
}
