/* Dates of every kind: whatever is read lies in the years that dates may have. The first byte
 * chooses kind and zone. */
#include <stdlib.h>

#include "base/clock.h"
#include "monitor/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct zone *zone;
	if (!zone && zone_open(S("Africa/Casablanca"), &zone, NULL))
		abort();
	if (!n)
		return 0;
	static const enum date_kind kinds[] = { DATE_FEED, DATE_PAGE, DATE_URL };
	/* a block of its own, so that reading beyond it is seen */
	char *text = malloc(n);
	for (size_t i = 1; i < n; i++)
		text[i - 1] = (char)data[i];
	struct read_date ret;
	if (read_date((struct str){ text, n - 1 }, kinds[data[0] % 3], STR_NONE,
		    data[0] & 4 ? zone : NULL, INT64_C(1713261600000000), &ret)) {
		int year = civil_utc(ret.at).year;
		if (year < 1899 || year > 2200 || ret.precision == DATE_NONE)
			abort();
	}
	free(text);
	return 0;
}
