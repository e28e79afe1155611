/* Dispatch: from matches to deliveries. What the engine calls; its only input and output is the store.
 *
 *	dispatch_owe(d, ...)       after a match: which channels are owed this article (routes, silences)
 *	dispatch_compose(d, now)   what is due is composed and committed: digests at their slots, alerts after `wait`
 *	dispatch_next(d, ...)      the heads of the channels' queues that may be sent now, leased
 *	dispatch_verdict(d, ...)   what became of it
 *	dispatch_next_at(d, now)   when to come back
 *
 * The deciding functions (due, retry, route) are pure and stand in notify/route.c and notify/retry.c. */
#ifndef NOTIFY_DISPATCH_H
#define NOTIFY_DISPATCH_H

#include "base/http.h"
#include "db/store.h"
#include "notify/channel.h"
#include "rules/match.h"

struct dispatch_settings { /* views that outlive the dispatch: the configuration's */
	const struct channel *channels;
	size_t n_channels;
	const struct routing *routing;
	const struct str_list *operations;
	const struct mail_settings *mail;
	const struct gazetteer *gazetteer;
	struct zone *zone;
	struct str language;
	struct str program;      /* how to call the program in hints: "presswatch -c FILE" */
};

struct dispatch;
struct dispatch *dispatch_new(const struct dispatch_settings *settings, struct store *store);
void dispatch_free(struct dispatch *d);
AUTO_POINTER(dispatch, struct dispatch *, dispatch_free)

/* One rule that matched the article now, as far as routing is concerned. */
struct dispatch_match {
	struct str rule;
	int64_t version;             /* the store's rule version */
	bool breaking;
	const struct str_list *to;   /* the rule's channels */
};

/* Inside the engine's batch: writes what each channel is owed. */
enum status dispatch_owe(struct dispatch *d, const struct article *article, enum owed_kind kind, const struct dispatch_match *matches,
	size_t n, int64_t now, struct err *err);

/* Tells the `operations` channels about trouble, once: an outlet that fails (or is well again), a channel that is refused. */
enum status dispatch_operations(struct dispatch *d, struct str subject, struct str text, int64_t now, struct err *err);

/* Begins and commits batches of its own. */
enum status dispatch_compose(struct dispatch *d, int64_t now, struct err *err);
int64_t dispatch_next_at(struct dispatch *d, int64_t now); /* INT64_MAX: never */
/* With flush, all that is owed to digest channels too: for `run --once` nothing is flushed; for tests. */

/* Leases the next message that may go out now; STATUS_RETRY: none. *ret_role says to whom. `frame` is the whole frame to send. */
enum status dispatch_next(struct dispatch *d, int64_t now, uint64_t request_id, struct buf *frame, enum channel_role *ret_role,
	int64_t *ret_deadline_us, struct err *err);
/* The role's answer frame (SEND_VERDICT), or NULL when the process died, with what it had said before (progress). Commits. */
enum status dispatch_verdict(struct dispatch *d, uint64_t request_id, const struct frame *answer, int64_t now, struct err *err);

/* For the account and `status`. */
struct dispatch_totals { int64_t sent, retried, dead; };
struct dispatch_totals dispatch_totals(const struct dispatch *d);
/* The next digest of any channel: when, and its channel's name; INT64_MAX: none. */
int64_t dispatch_next_digest(const struct dispatch *d, int64_t now, struct str *ret_channel);

/* The digest as it would go out now, claiming nothing (`digest CHANNEL`): its mail, or one body of it. since_at 0: since the last. */
enum digest_form { DIGEST_TEXT, DIGEST_HTML, DIGEST_EML };
enum status dispatch_preview(struct dispatch *d, const struct channel *channel, int64_t since_at, int64_t now, enum digest_form form,
	struct buf *out, struct err *err);
/* A test message to a channel (`send CHANNEL`): queues a delivery. */
enum status dispatch_test(struct dispatch *d, const struct channel *channel, int64_t now, int64_t *ret_delivery, struct err *err);

/* Frames between engine and the roles. */
enum { SEND_SETTINGS = 20, SEND_HELLO = 21, SEND_REQUEST = 22, SEND_PROGRESS = 23, SEND_VERDICT = 24 };
/* The first frame a sender (all channels) or mailer gets. */
void dispatch_settings_put(const struct dispatch *d, enum channel_role role, struct buf *frame);

/* The roles: speak on `fd` until the engine closes it. The mailer handles one request, then exits. */
int sender_main(int fd, const struct http_settings *http);
int mailer_main(int fd);

#endif
