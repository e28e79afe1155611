/* OPML: what was read and written again reads as many outlets. */
#include <stdint.h>
#include <stdlib.h>

#include "monitor/opml.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct opml opml, again;
	if (opml_read((struct str){ n ? (const char *)bytes : "", n }, a, &opml, NULL))
		return 0;
	opml_write(&out, opml.title, opml.outlets, opml.n_outlets, 0);
	if (opml_read(buf_view(&out), a, &again, NULL) || again.n_outlets != opml.n_outlets)
		abort();
	return 0;
}
