/* The language of any bytes, with and without a hint: an answer, and a confidence of 0 to 1. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "rules/language.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = { (const char *)data, size };
	double confidence = -1;
	struct str once = language_of(text, STR_NONE, &confidence);
	if (!(confidence >= 0 && confidence <= 1) ||
		!str_eq(once, language_of(text, STR_NONE, NULL)))
		abort();
	language_of(text, S("fr, ar"), NULL);
	return 0;
}
