/* A body: bytes from the network, in a sealed memfd that is passed from process to process.
 *
 * The fetcher writes it, seals it and sends the descriptor; the engine passes the descriptor on
 * without mapping it; the reader maps it. A sealed body can neither grow, shrink nor change under
 * its reader. */
#ifndef BASE_BODY_H
#define BASE_BODY_H

#include "base/err.h"
#include "base/mem.h"

/* A new sealed memfd with these bytes. The caller closes it. */
enum status body_new(struct str bytes, int *ret_fd, struct err *err);

/* Maps a body; refuses a descriptor that is not sealed against change and shrinking, or longer than
 * `most` bytes. `ret` is valid until body_unmap; the descriptor may be closed at once. */
enum status body_map(int fd, size_t most, struct str *ret, struct err *err);
void body_unmap(struct str bytes);

#endif
