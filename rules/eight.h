/* Text eight bytes at a time: a number of eight bytes, the first one lowest, of which the upper bit
 * of each byte answers a question about it. For what reads every byte of every text. */
#ifndef RULES_EIGHT_H
#define RULES_EIGHT_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A number of eight equal bytes. */
#define EIGHT(byte) (UINT64_C(0x0101010101010101) * (byte))

static inline uint64_t
eight_load(const char *bytes)
{
	uint64_t eight;
	memcpy(&eight, bytes, 8);
	return le64toh(eight);
}

/* Which bytes lie from `first` to `last`, both ASCII. */
static inline uint64_t
eight_between(uint64_t eight, unsigned char first, unsigned char last)
{
	uint64_t seven = eight & EIGHT(0x7f);
	return (seven + EIGHT(0x80 - first)) & ~(seven + EIGHT(0x7f - last)) & ~eight & EIGHT(0x80);
}

/* Which bytes are letters of ASCII, small or capital. */
static inline uint64_t
eight_letters(uint64_t eight)
{
	return eight_between(eight | EIGHT(0x20), 'a', 'z');
}

/* How many bytes stand before the first one that `answers` has; 8 when it has none. */
static inline size_t
eight_first(uint64_t answers)
{
	return answers ? (size_t)__builtin_ctzll(answers) >> 3 : 8;
}

#endif
