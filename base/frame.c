#include "base/frame.h"

#include <assert.h>
#include <string.h>

/* A field: u16 tag, u8 kind, u8 zero, u32 length, then the bytes. No padding; read with memcpy. */
enum { FIELD_HEADER = 8, KIND_INT = 1, KIND_BYTES = 2 };

size_t
frame_begin(struct buf *b, uint16_t type, uint64_t id)
{
	size_t at = b->n;
	uint32_t length = 0;
	uint16_t flags = 0;
	buf_add(b, &length, 4);
	buf_add(b, &type, 2);
	buf_add(b, &flags, 2);
	buf_add(b, &id, 8);
	return at;
}

void
frame_end(struct buf *b, size_t at)
{
	assert(b->n - at >= FRAME_HEADER && b->n - at - FRAME_HEADER <= FRAME_LARGEST);
	uint32_t length = (uint32_t)(b->n - at - FRAME_HEADER);
	memcpy(b->s + at, &length, 4);
}

static void
add_header(struct buf *b, uint16_t tag, uint8_t kind, size_t length)
{
	uint32_t n = (uint32_t)length;
	uint8_t rest[2] = { kind, 0 };
	assert(length <= FRAME_LARGEST);
	buf_add(b, &tag, 2);
	buf_add(b, rest, 2);
	buf_add(b, &n, 4);
}

void
frame_int(struct buf *b, uint16_t tag, int64_t value)
{
	add_header(b, tag, KIND_INT, sizeof(value));
	buf_add(b, &value, sizeof(value));
}

void
frame_str(struct buf *b, uint16_t tag, struct str value)
{
	add_header(b, tag, KIND_BYTES, value.n);
	buf_str(b, value);
}

size_t
frame_open(struct buf *b, uint16_t tag)
{
	size_t at = b->n;
	add_header(b, tag, KIND_BYTES, 0);
	return at;
}

void
frame_close(struct buf *b, size_t at)
{
	uint32_t n = (uint32_t)(b->n - at - FIELD_HEADER);
	memcpy(b->s + at + 4, &n, 4);
}

bool
frame_next(struct str *rest, struct frame_field *ret)
{
	if (rest->n < FIELD_HEADER)
		return false;
	uint32_t n;
	struct frame_field f = { 0 };
	memcpy(&f.tag, rest->s, 2);
	uint8_t kind = (uint8_t)rest->s[2];
	memcpy(&n, rest->s + 4, 4);
	if (n > rest->n - FIELD_HEADER || (kind == KIND_INT && n != sizeof(f.number)) ||
		(kind != KIND_INT && kind != KIND_BYTES))
		return false;
	f.is_number = kind == KIND_INT;
	if (f.is_number)
		memcpy(&f.number, rest->s + FIELD_HEADER, sizeof(f.number));
	else
		f.bytes = str_sub(*rest, FIELD_HEADER, FIELD_HEADER + n);
	*rest = str_sub(*rest, FIELD_HEADER + n, rest->n);
	*ret = f;
	return true;
}
