/* One end of the socket pair between two processes: frames out, frames in, descriptors beside them.
 *
 * The engine's ends do not block and have bounded queues: wire_send refuses when WIRE_QUEUE bytes
 *wait already, which tells the caller to hold back. A helper may use the same functions, or
 *wire_wait, which blocks until a whole frame is there.
 *
 *	AUTO(wire) struct wire *w = wire_new(fd);
 *	while (wire_wait(w, &frame, NULL) == STATUS_OK) { ...; wire_send(w, &out, -1); wire_flush(w,
 *true); }
 *
 * A malformed frame is STATUS_BAD: the engine then ends the process that sent it. */
#ifndef BASE_WIRE_H
#define BASE_WIRE_H

#include "base/frame.h"

enum { WIRE_QUEUE = 16 << 20 }; /* bytes that may wait to be written before wire_full */

struct wire;

/* Takes over `fd`, a connected AF_UNIX stream socket, and makes it non-blocking. */
struct wire *wire_new(int fd);
void wire_free(struct wire
		*w); /* closes the socket, the descriptors not yet sent, and those not yet taken */
AUTO_POINTER(wire, struct wire *, wire_free)
int wire_fd(const struct wire *w);

/* Queues one whole frame (frame_begin to frame_end in `frame`) and takes over `fd` (-1: none),
 * which is closed once sent. */
void wire_send(struct wire *w, const struct buf *frame, int fd);
bool wire_full(const struct wire *w);  /* hold back: WIRE_QUEUE bytes wait */
bool wire_wants(const struct wire *w); /* something waits to be written: poll for POLLOUT */

/* Writes what can be written; with `all`, waits until everything is. STATUS_RETRY: some is left;
 * STATUS_FATAL: the other end is gone. */
enum status wire_flush(struct wire *w, bool all, struct err *err);

/* The next whole frame, valid until the next call. STATUS_RETRY: none is there yet; STATUS_BAD:
 * malformed; STATUS_FATAL: the other end is gone (end of file, reset). */
enum status wire_receive(struct wire *w, struct frame *ret, struct err *err);
/* The same, but waits for one. */
enum status wire_wait(struct wire *w, struct frame *ret, struct err *err);

#endif
