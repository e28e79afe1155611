/* robots.txt: a first line is the address, the rest the file. What was parsed survives the wire and
 * gives the same verdict there. */
#include <stdint.h>
#include <stdlib.h>

#include "monitor/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct str rest = { n ? (const char *)bytes : "", n }, url;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf frame = { 0 };
	struct robots robots, taken;
	if (!str_next(&rest, '\n', &url))
		return 0;
	robots_parse(rest, S("presswatch"), a, &robots);
	robots_put(&frame, &robots);
	if (robots_take(buf_view(&frame), a, &taken, NULL) ||
		robots_allows(&robots, url) != robots_allows(&taken, url))
		abort();
	taken.rules = rest; /* as a reader gone mad might send it */
	robots_allows(&taken, url);
	return 0;
}
