/* Dispatch: from matches to deliveries. What the engine calls; its only input and output is the
 * store.
 *
 *	dispatch_owe(d, ...)       after a match: which channels are owed this article (routes,
 * silences) dispatch_compose(d, now)   what is due is composed and committed: digests at their
 * slots, alerts after `wait` dispatch_next(d, ...)      the heads of the channels' queues that may
 * be sent now, leased dispatch_verdict(d, ...)   what became of it dispatch_next_at(d, now)   when
 * to come back
 *
 * The deciding functions (due, retry, route) are pure and stand in notify/route.c and
 * notify/retry.c. */
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
	struct str_list
		rules; /* their names in the order of the configuration: digests follow it */
	const struct http_settings
		*http; /* of the sender: user agent, proxy, allow_private ...; NULL: defaults */
	struct str language;
	struct str program; /* how to call the program in hints: "presswatch -c FILE" */
};

struct dispatch;
struct dispatch *dispatch_new(const struct dispatch_settings *settings, struct store *store);
void dispatch_free(struct dispatch *d);
AUTO_POINTER(dispatch, struct dispatch *, dispatch_free)

/* One rule that matched the article now, as far as routing is concerned. */
struct dispatch_match {
	struct str rule;
	int64_t version; /* the store's rule version */
	bool breaking;
	const struct str_list *to; /* the rule's channels */
};

/* After a reload: other settings; messages in flight and what is known of channels stay. A channel
 * that was disabled gets another try. */
void dispatch_reload(struct dispatch *d, const struct dispatch_settings *settings);

/* Inside the engine's batch: writes what each channel is owed. */
enum status dispatch_owe(struct dispatch *d, const struct article *article, enum owed_kind kind,
	const struct dispatch_match *matches, size_t n, int64_t now, struct err *err);

/* Inside the engine's batch: tells the `operations` channels about trouble: an outlet that fails or
 * is well again. (A channel in trouble is told of by dispatch_verdict.) The same subject and text
 * at the same moment are one note. */
enum status dispatch_operations(
	struct dispatch *d, struct str subject, struct str text, int64_t now, struct err *err);

/* Begins and commits batches of its own. */
enum status dispatch_compose(struct dispatch *d, int64_t now, struct err *err);
/* When compose or next will have something to do; after `now` when neither has now. INT64_MAX:
 * never. */
int64_t dispatch_next_at(struct dispatch *d, int64_t now);

/* Leases the next message that may go out now; STATUS_RETRY: none. *ret_role says to whom. `frame`
 * is the whole frame to send. */
enum status dispatch_next(struct dispatch *d, int64_t now, uint64_t request_id, struct buf *frame,
	enum channel_role *ret_role, int64_t *ret_deadline_us, struct err *err);
/* A SEND_PROGRESS frame: what a mailer has seen so far. Nothing is written. STATUS_BAD: malformed,
 * or for no such request. */
enum status dispatch_progress(
	struct dispatch *d, uint64_t request_id, const struct frame *frame, struct err *err);
/* The role's answer frame (SEND_VERDICT), or NULL when the process died: then what it had said
 * before counts. Commits a batch of its own. */
enum status dispatch_verdict(struct dispatch *d, uint64_t request_id, const struct frame *answer,
	int64_t now, struct err *err);

/* For the account and `status`. */
struct dispatch_totals {
	int64_t sent, retried, dead;
};
struct dispatch_totals dispatch_totals(const struct dispatch *d);
/* The next digest of any channel: when, and its channel's name; INT64_MAX: none. */
int64_t dispatch_next_digest(const struct dispatch *d, int64_t now, struct str *ret_channel);

/* The digest as it would go out now, claiming nothing (`digest CHANNEL`): its mail, or one body of
 * it. since_at 0: since the last. */
enum digest_form { DIGEST_TEXT, DIGEST_HTML, DIGEST_EML };
enum status dispatch_preview(struct dispatch *d, const struct channel *channel, int64_t since_at,
	int64_t now, enum digest_form form, struct buf *out, struct err *err);
/* A test message to a channel (`send CHANNEL`): queues a delivery. */
enum status dispatch_test(struct dispatch *d, const struct channel *channel, int64_t now,
	int64_t *ret_delivery, struct err *err);

/* Frames between engine and the roles. */
enum {
	SEND_SETTINGS = 20,
	SEND_HELLO = 21,
	SEND_REQUEST = 22,
	SEND_PROGRESS = 23,
	SEND_VERDICT = 24
};
/* The first frame a sender (all channels) or mailer gets. */
void dispatch_settings_put(const struct dispatch *d, enum channel_role role, struct buf *frame);

/* The roles: speak on `fd` until the engine closes it. The mailer handles one request, then exits.
 * Both return the exit status. */
int sender_main(int fd);
int mailer_main(int fd);

#endif
