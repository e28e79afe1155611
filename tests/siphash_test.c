/* SipHash-2-4-128 against the published vectors: key 00..0f, input 00 01 02 ... of the given
 * length. */
#include "db/siphash.h"
#include "tests/check.h"

struct vector {
	const char *name;
	size_t n;
	uint64_t h[2];
};

static void
vector(void **state)
{
	const struct vector *c = *state;
	static const struct siphash_key key = { { UINT64_C(0x0706050403020100),
		UINT64_C(0x0f0e0d0c0b0a0908) } };
	char input[64];
	for (size_t i = 0; i < sizeof(input); i++)
		input[i] = (char)i;
	struct siphash h = siphash(&key, (struct str){ input, c->n });
	assert_true(h.h[0] == c->h[0]);
	assert_true(h.h[1] == c->h[1]);
}

int
main(void)
{
	static const struct vector vectors[] = {
		{ "nothing", 0, { UINT64_C(0xe6a825ba047f81a3), UINT64_C(0x930255c71472f66d) } },
		{ "one byte", 1, { UINT64_C(0x44af996bd8c187da), UINT64_C(0x45fc229b11597634) } },
	};
	return RUN_CASES(vectors, vector);
}
