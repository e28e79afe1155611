/* Standard Webhooks' signature (v1): HMAC-SHA256 of "id.timestamp.body". */
#ifndef NOTIFY_WEBHOOK_H
#define NOTIFY_WEBHOOK_H

#include "base/err.h"
#include "base/mem.h"

/* "whsec_" and base64 (the prefix may be missing) to bytes; STATUS_BAD: it is none, or not of 24 to
 * 64 bytes. */
enum status webhook_secret(struct str text, struct arena *a, struct str *ret, struct err *err);
/* Appends "v1," and the signature. */
void webhook_sign(
	struct buf *out, struct str secret, struct str id, int64_t timestamp_s, struct str body);

#endif
