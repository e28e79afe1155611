/* The headers of one answer: what is kept of them, how much may come, and what they say about the
 *next request.
 *
 *	while (a line comes)
 *		if ((wrong = headers_line(&h, line))) ...give up, for this reason
 *	headers_max_age(&h, clock_wall())
 *
 * RFC 9110: section 5 (fields), 8.4 (codings), 8.8 (validators), 10.2.3 (Retry-After); RFC
 *9111: 5.2 and 5.3. */
#ifndef BASE_HTTP_HEADER_H
#define BASE_HTTP_HEADER_H

#include "base/mem.h"
#include "base/str.h"

enum header_kept {
	HEADER_ETAG,
	HEADER_LAST_MODIFIED,
	HEADER_CONTENT_TYPE,
	HEADER_LOCATION, /* may hold invalid UTF-8 */
	HEADER_CACHE_CONTROL,
	HEADER_EXPIRES,
	HEADER_DATE,
	HEADER_AGE,
	HEADER_RETRY_AFTER,
	HEADER_CHALLENGE,
	HEADER_N,
};

/* Bytes of headers, in all answers to one request together. */
enum { HEADERS_MOST = 256 << 10 };
/* Content and transfer codings of one answer: layer upon layer is an attack. */
enum { CODINGS_MOST = 3 };
/* Bytes of an ETag or Last-Modified. */
enum { VALIDATOR_MOST = 1024 };

struct headers {
	struct buf
		value[HEADER_N]; /* the last of each name; empty when missing, unsafe or too long */
	int status;
	bool ended;   /* what comes now are trailers */
	bool expires; /* there was an Expires, whatever it said */
	size_t bytes; /* since headers_reset */
	int codings;
};

void headers_reset(struct headers *h); /* for a new request; keeps the memory */
void headers_next(struct headers *h);  /* for the next answer to it: the bytes go on counting */
void headers_free(struct headers *h);

/* Takes one line, status lines and trailers included (a status line begins a new answer); NULL, or
 * why no more should be read: a text that stays. */
const char *headers_line(struct headers *h, struct str line);

/* May this be stored, and sent back in a request? Not when it is longer than `most`, holds control
 * characters (a line end would begin a header of its own) or invalid UTF-8. */
bool header_is_safe(struct str value, size_t most);

/* Seconds to wait, 0 to 86,400; -1 when nothing sensible is said. `now_at` stands in for a missing
 * Date. */
int64_t headers_retry_after(const struct headers *h, int64_t now_at);
/* How many seconds the answer stays fresh, 0 to a year; -1 when nothing is said. */
int64_t headers_max_age(const struct headers *h, int64_t now_at);

#endif
