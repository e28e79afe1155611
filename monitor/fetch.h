/* What the engine asks of the fetcher, and what it answers. The role itself is monitor/fetcher.c.
 */
#ifndef MONITOR_FETCH_H
#define MONITOR_FETCH_H

#include "base/frame.h"
#include "base/http.h"

enum { FETCH_SETTINGS = 1, FETCH_REQUEST = 2, FETCH_ANSWER = 3, FETCH_HELLO = 4 }; /* frame types */

struct fetch_request {
	struct str url, etag, last_modified;
	int64_t most_bytes, timeout_us;
};

struct fetch_answer {
	enum http_failure failure;
	struct str error;
	int64_t status;
	struct str url, moved_url, etag, last_modified, content_type;
	int64_t retry_after_s, max_age_s, elapsed_us;
	int64_t bytes; /* of the body, which travels beside the frame as a sealed memfd (none when
			  0) */
	int64_t body_hash; /* of its bytes */
};

void fetch_settings_put(struct buf *frame, const struct http_settings *s); /* one whole frame */
enum status fetch_settings_take(
	const struct frame *f, struct arena *a, struct http_settings *ret, struct err *err);
void fetch_request_put(struct buf *frame, uint64_t id, const struct fetch_request *r);
enum status fetch_request_take(
	const struct frame *f, struct fetch_request *ret, struct err *err); /* views into f */
void fetch_answer_put(struct buf *frame, uint64_t id, const struct fetch_answer *answer);
enum status fetch_answer_take(const struct frame *f, struct fetch_answer *ret, struct err *err);

/* The role: speaks on `fd` until the engine closes it. The first frame is its settings; it answers
 * FETCH_HELLO when it is ready. Returns the exit status. */
int fetcher_main(int fd);

#endif
