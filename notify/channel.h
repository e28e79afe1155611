/* A channel: where people are told. Kinds of channel are one file each (notify/channel_*.c), ending in one
 * table, named in the list channel_kinds.
 *
 * Composing is a pure function: a model in, one or more byte strings out, split at item borders. Delivering
 * happens in another process (sender or mailer), which has the secrets. */
#ifndef NOTIFY_CHANNEL_H
#define NOTIFY_CHANNEL_H

#include "base/conf.h"
#include "base/zone.h"
#include "db/delivery.h"
#include "rules/region.h"

struct digest;  /* notify/digest.h: the model of a digest */
struct message; /* notify/message.h: the model of an instant alert */
struct http_answer;
struct http_request;

struct digest_times {
	bool on;                 /* the channel takes digests */
	struct conf_clocks at;   /* minutes after midnight, local */
	unsigned days;           /* bit 0 Monday ... bit 6 Sunday */
	int64_t most;            /* articles in one digest */
	bool skip_empty;         /* empty = "skip" */
};
struct alert_pace {
	bool on;                 /* the channel takes instant alerts */
	int64_t wait_us, at_most_every_us, per_hour;
};
struct quiet_hours {
	bool on;
	int64_t from, to;        /* minutes after midnight, local; may span midnight */
	bool except_breaking;
};

struct mail_settings { /* smtp */
	struct str url, user, password_file, from, ca_file;
	int transport;           /* 0 esmtp, 1 curl */
	bool tls_none;
	bool given;
};

struct channel {
	struct str name;
	const struct channel_kind *kind;
	void *own;               /* what kind->read made of its keys */
	struct str language;     /* of its messages: its own or the configuration's */
	struct digest_times digest;
	struct alert_pace alert;
	struct quiet_hours quiet;
	const struct conf_item *item;
};

struct route {
	struct str severity;     /* empty: any */
	struct str_list regions, rules, to;
	bool stop;
};
struct inhibit { struct str when, mute; int64_t for_us; };
struct silence { struct str rule, reason; int64_t until_at; };
struct routing {
	struct route *routes;
	size_t n_routes;
	struct inhibit *inhibits;
	size_t n_inhibits;
	struct silence *silences;
	size_t n_silences;
};

/* Who delivers messages of a kind. */
enum channel_role { ROLE_SENDER, ROLE_MAILER };

/* What became of an attempt. */
enum verdict {
	VERDICT_SENT,
	VERDICT_RETRY,    /* not delivered; the same may succeed later */
	VERDICT_UNKNOWN,  /* it may have arrived: wait at least 10 minutes, then the same bytes again */
	VERDICT_DEGRADE,  /* refused as it is: once more in a simpler or smaller form */
	VERDICT_DEAD,     /* refused for good */
	VERDICT_DISABLE,  /* the channel itself is refused: stop using it, tell operations, keep its messages */
};
const char *verdict_name(enum verdict v);

struct composed { /* one part of a message */
	struct str payload, content_type, summary;
	size_t items;            /* how many articles it tells, in the order of the model */
};

struct channel_kind {
	const char *name;
	enum channel_role role;
	bool default_digest;     /* takes digests when the channel says neither digest nor alert (email, maildir); else alerts */

	/* Reads the kind's own keys from the channel's group (common keys are read already; `common` lists them so that conf_fill can
	 * be told of all keys at once: own keys then the common ones). Reports problems into `c`; the result lives in its arena. */
	void *(*read)(struct conf *c, const struct conf_item *group, const struct channel *channel, const struct mail_settings *mail);
	/* A digest, an alert, or an operator's note as one or more parts in `a`. `form` 0, or 1 after VERDICT_DEGRADE. */
	enum status (*render_digest)(const struct channel *channel, const struct digest *digest, int form, struct arena *a,
		struct composed **ret, size_t *ret_n, struct err *err);
	enum status (*render_message)(const struct channel *channel, const struct message *message, int form, struct arena *a,
		struct composed **ret, size_t *ret_n, struct err *err);
	/* In the sender: delivers with a POST (request), or by itself (deliver, for maildir). In the role's process only. */
	enum status (*request)(const void *own, const struct delivery *d, int64_t now, struct arena *a, struct http_request *ret, struct err *err);
	enum verdict (*judge)(const void *own, const struct http_answer *answer, int64_t *ret_retry_after_us, struct err *err);
	enum verdict (*deliver)(void *own, const struct delivery *d, struct err *err);
	/* What it is, in a few words, without secrets: "Slack channel", "Maildir at /srv/mail". */
	void (*say)(const struct channel *channel, struct buf *out);
	/* Own settings to and from the frame that the role gets at its start; secrets are read from their files there. */
	void (*put)(const void *own, struct buf *frame);
	enum status (*take)(struct str fields, struct arena *a, void **ret_own, struct err *err);
	/* E-mail: the recipients, envelope sender; NULL for others. */
	const struct str_list *(*recipients)(const struct channel *channel);
};

extern const struct channel_kind *const channel_kinds[]; /* ends with NULL; the order of `--help` */
const struct channel_kind *channel_kind_find(struct str name);

/* Reads one element of `channels`; false when it had a mistake (reported into `c`). */
bool channel_read(struct conf *c, const struct conf_item *group, const struct mail_settings *mail, struct str default_language,
	struct channel *ret);

#endif
