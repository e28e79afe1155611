/* Hooks: what the kinds that POST to an address share (slack, webhook). */
#ifndef NOTIFY_HOOK_H
#define NOTIFY_HOOK_H

#include "base/http.h"
#include "notify/channel.h"

enum {
	HOOK_ANSWER_MOST = 64 << 10, /* bytes of an answer that are read: it says "ok" or why not */
	HOOK_TIMEOUT_US = 20 * 1000000, /* Standard Webhooks advises 15 to 30 s */
};

/* The first line of a file with a secret, trimmed. Errors name the file, never what is in it.
 * STATUS_RETRY: unreadable. */
enum status hook_secret_read(struct str path, struct arena *a, struct str *ret, struct err *err);
/* Warns in the configuration when such a file cannot be read. */
void hook_secret_check(struct conf *c, const struct conf_item *item, struct str path);
/* https, or http to this machine. */
bool hook_url_ok(struct str url);

/* What an answer means, but for the exceptions of a service. `idempotent`: the receiver drops what
 * it has already. */
enum verdict hook_judge(const struct http_answer *answer, bool idempotent, struct err *err);

#endif
