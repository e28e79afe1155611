/* Small numbers and strings in a row, for blobs in the store: variable-length numbers (7 bits a
 * byte, least first, the high bit says that more follow, as in LEB128) and strings with their
 * length in front. */
#ifndef DB_PACK_H
#define DB_PACK_H

#include "base/str.h"

void pack_number(struct buf *out, uint64_t value);
void pack_fixed(struct buf *out, uint64_t value); /* 8 bytes, for hashes: least first */
void pack_str(struct buf *out, struct str value);
/* These take from the front of `rest`; false when it is cut short or malformed. The string is a
 * view. */
bool unpack_number(struct str *rest, uint64_t *ret);
bool unpack_fixed(struct str *rest, uint64_t *ret);
bool unpack_str(struct str *rest, struct str *ret);

#endif
