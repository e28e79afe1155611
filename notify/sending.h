/* What the engine and the roles that deliver say to each other: the frames of notify/dispatch.h. */
#ifndef NOTIFY_SENDING_H
#define NOTIFY_SENDING_H

#include "base/http.h"
#include "notify/dispatch.h"
#include "notify/mail.h"

/* SEND_SETTINGS, one whole frame: what the role's channels need. A secret is named, never sent. */
void sending_settings_put(
	const struct dispatch_settings *s, enum channel_role role, struct buf *frame);

struct sending_channel { /* a channel in its role's process */
	struct str name;
	const struct channel_kind *kind;
	void *own;
	struct err error;  /* own could not be made: status is not OK */
	struct str fields; /* what own is made of */
};
struct sending_settings {
	struct sending_channel *channels;
	size_t n_channels;
	struct http_settings http;
	bool has_http;
};
/* Reads secrets and opens folders. A channel whose settings fail has the reason in it. */
enum status sending_settings_take(
	const struct frame *f, struct arena *a, struct sending_settings *ret, struct err *err);
struct sending_channel *sending_channel_find(struct sending_settings *s, struct str name);

/* SEND_REQUEST: a delivery, with the recipients that are still to be reached. */
void sending_request_put(
	struct buf *frame, uint64_t id, const struct delivery *d, int64_t now, int64_t deadline_us);
struct sending_request {
	struct delivery delivery;
	int64_t now, deadline_us;
};
enum status sending_request_take(
	const struct frame *f, struct arena *a, struct sending_request *ret, struct err *err);

/* SEND_VERDICT. Of a mailer it says only that the session is over: the facts went before it. */
struct sending_verdict {
	enum verdict verdict;
	int64_t retry_after_us, status;
	struct str why;
};
void sending_verdict_put(struct buf *frame, uint64_t id, const struct sending_verdict *v);
enum status sending_verdict_take(
	const struct frame *f, struct sending_verdict *ret, struct err *err); /* views into f */

#endif
