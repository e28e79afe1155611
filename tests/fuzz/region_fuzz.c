/* The tagger: any bytes as title and text, in any of its languages; then a name for a rule of what
 * comes first. Every mention must lie in its field. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "rules/region.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check(const struct region_text *text, const struct mention *m, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str field = m[i].field == FIELD_TITLE  ? text->title
				   : m[i].field == FIELD_LEAD ? text->lead
							      : text->text;
		if (m[i].at > field.n || m[i].len > field.n - m[i].at || !m[i].place.n)
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const languages[] = { "fr", "en", "es", "ar", "" };
	static struct gazetteer *g;
	struct user_place own = { .name = S("Liptako-Gourma") };
	if (!g)
		g = gazetteer_new(&own, 1);
	if (size < 2)
		return 0;
	AUTO(arena) struct arena *a = arena_new();
	struct str bytes = { (const char *)data + 2, size - 2 };
	size_t cut = data[1] * bytes.n / 256;
	struct region_text text = { .title = str_sub(bytes, 0, cut),
		.text = str_sub(bytes, cut, bytes.n),
		.language = str_from(languages[data[0] % 5]),
		.country = data[0] & 0x80 ? S("NE") : STR_NONE };
	struct mention *m;
	size_t n;
	struct region_summary summary;
	struct region_target target;
	struct region_candidate *candidates;
	struct err err;
	region_tag(g, &text, a, &m, &n);
	check(&text, m, n);
	region_summary(m, n, a, &summary);
	if (text.title.n < 100 && (data[0] & 0x70) == 0x70) { /* slow: looks at all names */
		region_resolve(g, text.title, a, &target, &err);
		region_candidates(g, text.title, S("en"), a, &candidates, &n);
	}
	return 0;
}
