#include "monitor/recognise.h"

#include "base/clock.h"
#include "base/hash.h"
#include "base/url.h"

/* A longer id is known by its hash: each is kept in an index. */
enum { LONGEST_GUID = 400 };

static void
add_id(struct identity *ret, enum article_id_kind kind, struct str value)
{
	if (!value.n || ret->n == RECOGNISE_MOST_IDS)
		return;
	for (size_t i = 0; i < ret->n; i++)
		if (str_eq(ret->ids[i].value, value))
			return;
	ret->ids[ret->n++] = (struct article_id){ kind, value };
}

/* What stands behind the host of a key; empty for a home page, which leads to no article. */
static struct str
behind_host(struct str key)
{
	size_t i = 0;
	while (i < key.n && key.s[i] != '/' && key.s[i] != '?')
		i++;
	return i + 1 < key.n ? str_sub(key, i, key.n) : STR_NONE;
}

static void
add_link(struct identity *ret, enum article_id_kind kind, struct str url, struct arena *a)
{
	struct str key = url.n ? url_key(url, a) : STR_NONE;
	if (behind_host(key).n)
		add_id(ret, kind, key);
}

/* An id that is an address keeps only what stands behind the host: it then survives a change of
 * scheme or domain. */
static struct str
guid_value(struct str guid, int64_t outlet, struct arena *a)
{
	if (str_istarts(guid, S("http://")) || str_istarts(guid, S("https://"))) {
		guid = behind_host(url_key(guid, a));
		if (!guid.n)
			return STR_NONE;
	}
	char hex[HASH_HEX];
	if (guid.n > LONGEST_GUID) {
		hash_sha256_hex(guid, hex);
		guid = str_from(hex);
	}
	return arena_printf(a, "guid %lld %.*s", (long long)outlet, STR_ARG(guid));
}

void
recognise(const struct article *article, int64_t outlet, struct str redirect, struct arena *a,
	struct identity *ret)
{
	*ret = (struct identity){ 0 };
	add_link(ret, ID_LINK, article->url, a);
	add_link(ret, ID_CANONICAL, article->canonical, a);
	add_link(ret, ID_REDIRECT, redirect, a);
	add_link(ret, ID_SOURCE, article->source_url, a);
	if (article->guid.n)
		add_id(ret, ID_GUID, guid_value(article->guid, outlet, a));
	if (ret->n == 0)
		add_id(ret, ID_HASH,
			arena_printf(a, "hash %lld %016llx", (long long)outlet,
				(unsigned long long)article_hash(article)));
}

enum newness
judge_newness(const struct article *article, int64_t first_polled_at, int64_t backfill_us,
	int64_t newest_us)
{
	bool dated = article->published.precision != DATE_NONE;
	int64_t latest = article->published.at +
			 (article->published.precision == DATE_DAY ? CLOCK_DAY - 1 : 0);
	int64_t age = article->first_seen_at - latest;

	if (article->first_seen_at <= first_polled_at)
		return dated && age <= backfill_us ? NEWNESS_FIRST : NEWNESS_QUIET;
	if (dated && age > newest_us)
		return NEWNESS_OLDER;
	return NEWNESS_NEWS;
}
