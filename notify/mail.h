/* How mail is handed over: the settings of `smtp`, what happens in a session, and what follows from
 * it.
 *
 * The mailer tells facts as they come (an answer to a recipient, "the body is out"); mail_judge
 * makes the verdict of them. It runs in the engine, so that it can judge from what was said before
 * a mailer died. */
#ifndef NOTIFY_MAIL_H
#define NOTIFY_MAIL_H

#include "base/smtp.h"
#include "db/delivery.h"
#include "notify/channel.h"

void mail_settings_put(const struct mail_settings *mail, struct buf *frame);
enum status mail_settings_take(
	struct str fields, struct arena *a, struct mail_settings *ret, struct err *err);

/* Where to: smtp://host:587 taken apart. STATUS_BAD: not such an address. */
struct mail_server {
	struct str host;
	int port;
	bool implicit_tls; /* smtps:// */
	bool plain;        /* tls = "none" */
};
enum status mail_server_read(const struct mail_settings *mail, struct arena *a,
	struct mail_server *ret, struct err *err);

struct mail_reply {      /* of the server */
	int code;        /* 0: none came */
	struct str text; /* enhanced code and words, cleaned, one line */
};

/* What a session has told so far. */
struct mail_facts {
	struct mail_reply mail, transfer;
	struct mail_reply *recipients; /* one for each pending recipient, in order */
	size_t n_recipients;
	bool body_complete; /* the last byte was handed to the connection */
	enum smtp_fault fault;
	struct str why; /* of the fault */
};

struct mail_outcome {
	enum verdict verdict;     /* of the session as a whole */
	struct str why;           /* for last_error; empty when all was delivered */
	int64_t status;           /* the reply that decided, or 0 */
	enum verdict *recipients; /* SENT, RETRY, UNKNOWN or DEAD, each */
};
/* Judged in the order MAIL, recipients, end of the message: a recipient counts only when it AND the
 * transfer are at 250. */
void mail_judge(const struct mail_facts *facts, struct arena *a, struct mail_outcome *ret);

/* Facts as frames (SEND_PROGRESS), one a frame; mail_facts_take adds one to what is known. Text
 * goes to `a`. */
void mail_fact_put(struct buf *frame, uint64_t id, enum smtp_fact fact, size_t recipient, int code,
	struct str text);
enum status mail_fact_take(
	const struct frame *f, struct arena *a, struct mail_facts *facts, struct err *err);

#endif
