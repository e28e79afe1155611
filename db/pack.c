#include "db/pack.h"

void
pack_number(struct buf *out, uint64_t value)
{
	while (value >= 0x80) {
		buf_byte(out, (char)(value | 0x80));
		value >>= 7;
	}
	buf_byte(out, (char)value);
}

void
pack_str(struct buf *out, struct str value)
{
	pack_number(out, value.n);
	buf_str(out, value);
}

bool
unpack_number(struct str *rest, uint64_t *ret)
{
	uint64_t value = 0;
	for (size_t i = 0; i < rest->n && i < 9; i++) {
		unsigned char byte = (unsigned char)rest->s[i];
		value |= (uint64_t)(byte & 0x7f) << 7 * i;
		if (byte & 0x80)
			continue;
		*rest = str_sub(*rest, i + 1, rest->n);
		*ret = value;
		return true;
	}
	return false;
}

bool
unpack_str(struct str *rest, struct str *ret)
{
	uint64_t n;
	if (!unpack_number(rest, &n) || n > rest->n)
		return false;
	*ret = str_sub(*rest, 0, n);
	*rest = str_sub(*rest, n, rest->n);
	return true;
}

void
pack_fixed(struct buf *out, uint64_t value)
{
	for (int i = 0; i < 8; i++)
		buf_byte(out, (char)(value >> 8 * i));
}

bool
unpack_fixed(struct str *rest, uint64_t *ret)
{
	uint64_t value = 0;
	if (rest->n < 8)
		return false;
	for (int i = 0; i < 8; i++)
		value |= (uint64_t)(unsigned char)rest->s[i] << 8 * i;
	*rest = str_sub(*rest, 8, rest->n);
	*ret = value;
	return true;
}
