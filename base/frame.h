/* Frames: what the processes of presswatch say to each other.
 *
 * A frame is a header of 16 bytes (length, type, flags, request id) and typed fields: numbers, byte
 *strings and groups of fields. Both ends are the same program on the same machine, so numbers are
 *in its byte order; but either end may be hostile or dying, so everything that is read is checked
 *against its bounds.
 *
 *	size_t at = frame_begin(&out, FETCH_REQUEST, id);
 *	frame_str(&out, FETCH_URL, url);
 *	frame_end(&out, at);
 *
 *	struct frame_field f;
 *	while (frame_next(&rest, &f))		-- fields in the order they were written
 *		switch (f.tag) { case FETCH_URL: url = f.bytes; break; }
 *	if (rest.n)				-- what is left was not a field
 *		return err_set(err, STATUS_BAD, "bad frame");
 *
 * Views read from a frame live as long as the frame's own bytes. Unknown tags are skipped. For each
 *noun that travels there are two functions beside it, x_put and x_take. base/wire.h moves the
 *frames. */
#ifndef BASE_FRAME_H
#define BASE_FRAME_H

#include "base/err.h"
#include "base/mem.h"
#include "base/str.h"

enum { FRAME_HEADER = 16, FRAME_LARGEST = 8 << 20 /* bytes of fields in one frame */ };
enum { FRAME_HAS_FD = 1 }; /* flags: a descriptor travels beside this frame */

struct frame {
	uint16_t type;
	uint64_t id;       /* of the request; an answer carries that of its request */
	struct str fields; /* for frame_next */
	int fd;            /* -1: none. Whoever takes the frame owns it */
};

/* Appends a header whose length frame_end fills in; returns its place. */
size_t frame_begin(struct buf *b, uint16_t type, uint64_t id);
void frame_end(struct buf *b, size_t at);

void frame_int(struct buf *b, uint16_t tag, int64_t value);
void frame_str(struct buf *b, uint16_t tag, struct str value);
/* A group: fields between open and close belong to one field `tag`. */
size_t frame_open(struct buf *b, uint16_t tag);
void frame_close(struct buf *b, size_t at);

struct frame_field {
	uint16_t tag;
	bool is_number;
	int64_t number;   /* 0 unless is_number */
	struct str bytes; /* a string, or the fields of a group; empty when is_number */
};

/* Takes the next field off `rest`; false at the end and at a malformed field: then rest->n is not
 * 0. */
bool frame_next(struct str *rest, struct frame_field *ret);

#endif
