/* What the files of the dispatch share: dispatch.c (owing, settings), dispatch_compose.c (what is
 * due becomes deliveries), dispatch_send.c (deliveries go out, verdicts come back). */
#ifndef NOTIFY_DISPATCH_INSIDE_H
#define NOTIFY_DISPATCH_INSIDE_H

#include "notify/dispatch.h"
#include "notify/mail.h"
#include "notify/message.h"

enum { HOUR_RING = 64 }; /* alerts remembered for per_hour */

/* What is remembered of a channel while the program runs; all that must outlive it is in the store.
 */
struct channel_clock {
	char *name;                /* owned: configurations come and go */
	int64_t compose_at;        /* when there may be something to compose; 0: look now */
	int64_t queue_at;          /* when its queue's head may go out; 0: look now */
	int64_t composed_at;       /* its last alert */
	int64_t alerts[HOUR_RING]; /* when its last alerts were composed */
	size_t n_alerts;
	bool in_flight;
	bool tried; /* since the start or the last reload: a disabled channel gets one try */
};

struct outcome { /* of an attempt */
	enum verdict verdict;
	int64_t retry_after_us, status;
	struct str why;
};

struct flight { /* a message in a role's hands */
	uint64_t request_id;
	struct arena *arena;
	struct delivery delivery;
	struct mail_facts facts;
	size_t *pending; /* which recipients went with the request */
	bool decided;    /* the verdict is there, in outcome, and still to be written */
	struct outcome outcome;
};

struct dispatch {
	struct dispatch_settings settings;
	struct store *store;
	struct channel_clock *clocks; /* one for each channel of the settings, in their order */
	size_t n_clocks;
	struct flight *flights;
	size_t n_flights, cap_flights;
	size_t next_channel; /* whose turn it is: nobody starves */
	struct dispatch_totals totals;
};

/* A channel's state; of one the store does not know yet, an empty one. */
enum status dispatch_state(struct dispatch *d, struct str channel, struct arena *a,
	struct channel_state *ret, struct err *err);
/* Writes verdicts that could not be written when they came. */
enum status dispatch_settle(struct dispatch *d, int64_t now, struct err *err);
/* Inside a batch: commits one message's parts with their claims (NULL: none). */
struct claim_list {
	const int64_t *ids; /* of what is told, in the order of the items */
	size_t n;
};
enum status dispatch_add(struct dispatch *d, size_t channel, const struct composed *parts, size_t n,
	const struct claim_list *claims, int64_t slot_at, int64_t now, int64_t *ret_first,
	struct err *err);
/* Inside a batch: a note to one channel, or to all `operations` but `except`. */
enum status dispatch_note(struct dispatch *d, size_t channel, enum message_kind kind,
	struct str subject, struct str text, int64_t now, int64_t *ret_delivery, struct err *err);
enum status dispatch_trouble(struct dispatch *d, struct str except, struct str subject,
	struct str text, int64_t now, struct err *err);

#endif
