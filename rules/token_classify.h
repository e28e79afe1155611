/* What 64 bytes are, by vector instructions: the body of a function, for token_scan.c only, which
 * includes it once for each kind of vectors. Takes TARGET, WIDTH (bytes of a vector), MASK (the
 * highest bit of each of its bytes) and CLASSIFY, the name of the function, and forgets them.
 *
 * Good pairs are the two-byte characters that are letters whatever stands around them: U+00C0 to
 * U+02BF but × and ÷, most of Cyrillic, and Arabic letters, not digits, harakat and signs.
 * tests/token_scan_test.c compares with the table. No guard: it is meant to be included twice. */

TARGET static void
CLASSIFY(const char *bytes, struct block *ret)
{
	typedef signed char vector __attribute__((vector_size(WIDTH)));
	*ret = (struct block){ 0 };
	for (unsigned i = 0; i < BLOCK; i += WIDTH) {
		vector v, next;
		memcpy(&v, bytes + i, sizeof(v));
		memcpy(&next, bytes + i + 1, sizeof(next));
		vector lower = v | 0x20;
		vector ascii = ((v >= '0') & (v <= '9')) | ((lower >= 'a') & (lower <= 'z'));
		vector latin = (v >= (signed char)0xc3) & (v <= (signed char)0xca) &
			       ~((v == (signed char)0xc3) &
				       ((next == (signed char)0x97) | (next == (signed char)0xb7)));
		vector cyrillic = (v == (signed char)0xd0) | (v == (signed char)0xd1) |
				  (v == (signed char)0xd3);
		vector arabic = (v == (signed char)0xd8) & (next >= (signed char)0xa0);
		vector more = (v == (signed char)0xd9) &
			      (((next >= (signed char)0x81) & (next <= (signed char)0x8a)) |
				      (next >= (signed char)0xb1));
		vector good = (latin | cyrillic | arabic | more) & (next < (signed char)0xc0);
		uint64_t high = MASK(v);
		ret->high |= high << i;
		ret->word |= (high | MASK(ascii)) << i;
		ret->good |= (uint64_t)MASK(good) << i;
	}
}

#undef TARGET
#undef WIDTH
#undef MASK
#undef CLASSIFY
