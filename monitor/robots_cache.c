#include "monitor/robots_cache.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/hash.h"

enum { MOST_RULES = 8 << 20, LONGEST_SITE = 512 };

#define FRESH_US CLOCK_DAY           /* RFC 9309, section 2.4 */
#define COMING_US (2 * CLOCK_MINUTE) /* longer than any fetch takes */
#define FIRST_RETRY_US (5 * CLOCK_MINUTE)
#define LAST_RETRY_US (6 * CLOCK_HOUR)
#define GIVE_UP_US (7 * CLOCK_DAY)

struct site {
	struct str key; /* malloc'ed */
	struct site *next_in_bucket;
	struct site *newer, *older; /* by last use */
	struct str rules;           /* malloc'ed; empty: none */
	int64_t delay_us;
	int64_t good_until; /* an answer (rules, or that there are none) holds; 0: there is none */
	int64_t coming_until;
	int64_t retry_at, failing_since; /* 0: it is not failing */
	int failures;
	bool has_rules; /* of an earlier answer too */
};

struct robots_cache {
	struct site **buckets;
	size_t n_buckets, n_sites, most_sites, rule_bytes;
	struct site *newest, *oldest;
};

/* ---- Addresses ------------------------------------------------------------------------------- */

/* Scheme, host and port, as they stand; addresses come from url_resolve, which makes them alike. */
static struct str
site_of(struct str url)
{
	size_t at = str_istarts(url, S("https://")) ? 8 : str_istarts(url, S("http://")) ? 7 : 0;
	size_t to = at;
	while (to < url.n && url.s[to] != '/' && url.s[to] != '?' && url.s[to] != '#')
		to++;
	return at && to > at && to <= LONGEST_SITE ? str_sub(url, 0, to) : STR_NONE;
}

struct str
robots_address(struct str url, struct arena *a)
{
	struct str site = site_of(url);
	return site.n ? arena_printf(a, "%.*s/robots.txt", STR_ARG(site)) : STR_NONE;
}

/* ---- Sites ----------------------------------------------------------------------------------- */

static struct site **
bucket_of(const struct robots_cache *c, struct str key)
{
	return &c->buckets[hash_keyed(key) % c->n_buckets];
}

static struct site *
find(const struct robots_cache *c, struct str key)
{
	struct site *s = *bucket_of(c, key);
	while (s && !str_eq(s->key, key))
		s = s->next_in_bucket;
	return s;
}

static void
unlink_use(struct robots_cache *c, struct site *s)
{
	if (s->newer)
		s->newer->older = s->older;
	else
		c->newest = s->older;
	if (s->older)
		s->older->newer = s->newer;
	else
		c->oldest = s->newer;
	s->newer = s->older = NULL;
}

static void
use(struct robots_cache *c, struct site *s)
{
	if (c->newest == s)
		return;
	if (s->newer || s->older)
		unlink_use(c, s);
	s->older = c->newest;
	*(c->newest ? &c->newest->newer : &c->oldest) = s;
	c->newest = s;
}

static void
drop_rules(struct robots_cache *c, struct site *s)
{
	c->rule_bytes -= s->rules.n;
	free((char *)s->rules.s);
	s->rules = STR_NONE;
	s->delay_us = 0;
	s->has_rules = false;
}

static void
forget(struct robots_cache *c, struct site *s)
{
	struct site **at = bucket_of(c, s->key);
	while (*at != s)
		at = &(*at)->next_in_bucket;
	*at = s->next_in_bucket;
	unlink_use(c, s);
	drop_rules(c, s);
	free((char *)s->key.s);
	free(s);
	c->n_sites--;
}

static void
make_room(struct robots_cache *c, size_t sites, size_t bytes)
{
	for (struct site *s = c->oldest, *next; s; s = next) {
		if (c->n_sites + sites <= c->most_sites && c->rule_bytes + bytes <= MOST_RULES)
			return;
		next = s->newer;
		forget(c, s);
	}
}

static struct str
keep(struct str s)
{
	return s.n ? (struct str){ mem_strdup(s), s.n } : STR_NONE;
}

/* Made when it is not there; NULL: that address has no site. */
static struct site *
get(struct robots_cache *c, struct str url)
{
	struct str key = site_of(url);
	struct site *s = key.n ? find(c, key) : NULL;
	if (!s && key.n) {
		make_room(c, 1, 0);
		struct site **bucket = bucket_of(c, key);
		s = mem_alloc(sizeof(*s));
		s->key = keep(key);
		s->next_in_bucket = *bucket;
		*bucket = s;
		c->n_sites++;
	}
	if (s)
		use(c, s);
	return s;
}

struct robots_cache *
robots_cache_new(size_t most_sites)
{
	struct robots_cache *c = mem_alloc(sizeof(*c));
	c->most_sites = most_sites ? most_sites : 1;
	c->n_buckets = c->most_sites;
	c->buckets = mem_alloc(c->n_buckets * sizeof(struct site *));
	return c;
}

void
robots_cache_free(struct robots_cache *c)
{
	if (!c)
		return;
	for (struct site *s = c->oldest, *next; s; s = next) {
		next = s->newer;
		forget(c, s);
	}
	free(c->buckets);
	free(c);
}

/* ---- Verdicts -------------------------------------------------------------------------------- */

static bool
is_failing(const struct site *s)
{
	return s->failing_since != 0;
}

/* What the newest answer, or the lack of one, says. */
static enum robots_verdict
verdict(const struct site *s, struct str url, int64_t now)
{
	const struct robots robots = { .rules = s->rules };
	if (s->has_rules)
		return robots_allows(&robots, url) ? ROBOTS_ALLOWED : ROBOTS_REFUSED;
	if (is_failing(s))
		return now - s->failing_since >= GIVE_UP_US ? ROBOTS_ALLOWED : ROBOTS_UNREADABLE;
	return ROBOTS_ALLOWED;
}

enum robots_verdict
robots_cache_ask(struct robots_cache *c, struct str url, int64_t now)
{
	struct site *s = get(c, url);
	if (!s)
		return ROBOTS_REFUSED;
	if (is_failing(s) ? now < s->retry_at : now < s->good_until)
		return verdict(s, url, now);
	return now < s->coming_until ? ROBOTS_COMING : ROBOTS_WANTED;
}

int64_t
robots_cache_delay(const struct robots_cache *c, struct str url)
{
	struct str key = site_of(url);
	const struct site *s = key.n ? find(c, key) : NULL;
	return s ? s->delay_us : 0;
}

void
robots_cache_asked(struct robots_cache *c, struct str url, int64_t now)
{
	struct site *s = get(c, url);
	if (s)
		s->coming_until = now + COMING_US;
}

static void
settle(struct site *s, int64_t now)
{
	s->good_until = now + FRESH_US;
	s->coming_until = s->retry_at = s->failing_since = 0;
	s->failures = 0;
}

void
robots_cache_learn(struct robots_cache *c, struct str url, const struct robots *robots, int64_t now)
{
	struct site *s = get(c, url);
	if (!s)
		return;
	drop_rules(c, s);
	if (robots->rules.n <= ROBOTS_RULES) {
		make_room(c, 0, robots->rules.n); /* never itself: it is the newest */
		s->rules = keep(robots->rules);
		c->rule_bytes += s->rules.n;
	}
	s->delay_us = robots->delay_us;
	s->has_rules = true;
	settle(s, now);
}

/* Whether the site said that it has none, rather than nothing. */
static bool
has_none(enum http_failure failure, int64_t http_status)
{
	if (failure == HTTP_REDIRECT || failure == HTTP_TOO_BIG)
		return true;
	return failure == HTTP_STATUS && http_status >= 400 && http_status < 500 &&
	       http_status != 429;
}

static int64_t
retry_after(int failures)
{
	int64_t wait = FIRST_RETRY_US;
	while (--failures > 0 && wait < LAST_RETRY_US)
		wait *= 2;
	return wait < LAST_RETRY_US ? wait : LAST_RETRY_US;
}

void
robots_cache_failed(struct robots_cache *c, struct str url, enum http_failure failure,
	int64_t http_status, int64_t now)
{
	struct site *s = get(c, url);
	if (!s)
		return;
	if (has_none(failure, http_status)) {
		drop_rules(c, s);
		settle(s, now);
		return;
	}
	if (!is_failing(s))
		s->failing_since = now ? now : 1;
	s->coming_until = 0;
	s->retry_at = now + retry_after(++s->failures);
	/* After so long old rules are no better than none. */
	if (now - s->failing_since >= GIVE_UP_US)
		drop_rules(c, s);
}
