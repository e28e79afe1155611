#include "notify/key.h"

#include "base/hash.h"

struct str
key_base_digest(struct arena *a, int64_t slot_at)
{
	return arena_printf(a, "digest %lld", (long long)slot_at);
}

struct str
key_base_article(struct arena *a, int64_t article, int64_t revision)
{
	return arena_printf(a, "article %lld %lld", (long long)article, (long long)revision);
}

struct str
key_base_note(struct arena *a, struct str subject, struct str text, int64_t now)
{
	return arena_printf(
		a, "note %lld %.*s\n%.*s", (long long)now, STR_ARG(subject), STR_ARG(text));
}

struct str
key_make(struct arena *a, struct str channel, struct str base, size_t part, int form)
{
	char hex[HASH_HEX];
	/* lengths in front, so that no channel's name can look like another's base */
	struct str all = arena_printf(a, "%zu %.*s %zu %.*s %zu %d", channel.n, STR_ARG(channel),
		base.n, STR_ARG(base), part, form);
	hash_sha256_hex(all, hex);
	return arena_str(a, str_from(hex));
}
