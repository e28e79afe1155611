/* A channel: where people are told. Kinds of channel are one file each (notify/channel_*.c), ending
 * in one table, named in the list channel_kinds.
 *
 * Composing is a pure function: a model in, one or more byte strings out, split at item borders.
 * Delivering happens in another process (sender or mailer), which has the secrets. */
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
	bool on;               /* the channel takes digests */
	bool given;            /* the channel says so itself; else it is its kind's habit */
	struct conf_clocks at; /* minutes after midnight, local */
	unsigned days;         /* bit 0 Monday ... bit 6 Sunday */
	int64_t most;          /* articles in one digest */
	bool skip_empty;       /* empty = "skip" */
};
struct alert_pace {
	bool on; /* the channel takes instant alerts */
	int64_t wait_us, at_most_every_us, per_hour;
};
struct quiet_hours {
	bool on;
	int64_t from, to; /* minutes after midnight, local; may span midnight */
	bool except_breaking;
};

struct mail_settings { /* smtp */
	struct str url, user, password_file, from, ca_file;
	int transport; /* 0 esmtp, 1 curl */
	bool tls_none;
	bool given;
};

struct channel {
	struct str name;
	const struct channel_kind *kind;
	void *own;           /* what kind->read made of its keys */
	struct str language; /* of its messages: its own or the configuration's */
	struct digest_times digest;
	struct alert_pace alert;
	struct quiet_hours quiet;
	const struct conf_item *item;
};

struct route {
	struct str severity; /* empty: any */
	struct str_list regions, rules, to;
	bool stop;
};
struct inhibit {
	struct str when, mute;
	int64_t for_us;
};
struct silence {
	struct str rule, reason;
	int64_t until_at;
};
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
	VERDICT_RETRY,   /* not delivered; the same may succeed later */
	VERDICT_UNKNOWN, /* it may have arrived: wait at least 10 minutes, then the same bytes again
			  */
	VERDICT_DEGRADE, /* refused as it is: once more in a simpler or smaller form */
	VERDICT_DEAD,    /* refused for good */
	VERDICT_DISABLE, /* the channel itself is refused: stop using it, tell operations, keep its
			    messages */
};
const char *verdict_name(enum verdict v);

struct composed {       /* one part of a message */
	struct str key; /* notify/key.h */
	struct str payload, content_type, summary;
	size_t items; /* how many articles it tells, in the order of the model */
};

/* What every channel may say. A kind's own settings begin with it and its table of keys with
 * CHANNEL_KEYS, so that one table names all keys of the group. */
struct channel_keys {
	struct str name, kind, language;
	const struct conf_item *digest, *alert, *quiet;
};
/* NOLINTNEXTLINE(bugprone-macro-parentheses): a type and a member. */
#define CHANNEL_KEY(key, kind, owner, field) \
	.name = (key), .type = (kind), .offset = offsetof(owner, field)
#define CHANNEL_KEYS                                                                               \
	{ CHANNEL_KEY("name", CONF_STRING, struct channel_keys, name), .required = true },         \
		{ CHANNEL_KEY("kind", CONF_STRING, struct channel_keys, kind), .required = true }, \
		{ CHANNEL_KEY("language", CONF_STRING, struct channel_keys, language) },           \
		{ CHANNEL_KEY("digest", CONF_GROUP, struct channel_keys, digest) },                \
		{ CHANNEL_KEY("alert", CONF_GROUP, struct channel_keys, alert) },                  \
	{                                                                                          \
		CHANNEL_KEY("quiet", CONF_GROUP, struct channel_keys, quiet)                       \
	}

struct channel_kind {
	const char *name;
	enum channel_role role;
	bool idempotent; /* a receiver drops what it has already: an attempt whose fate is unknown
			    is simply repeated */
	bool default_digest; /* takes digests when the channel says neither digest nor alert (email,
				maildir); else alerts */

	/* Reads the channel's group (CHANNEL_KEYS and the kind's own). Reports problems into `c`;
	 * the result lives in its arena; NULL when it had a mistake. Never reads a secret: that is
	 * take's, in the role's process. */
	void *(*read)(struct conf *c, const struct conf_item *group, const struct channel *channel,
		const struct mail_settings *mail);
	/* A digest, an alert, or an operator's note as one or more parts in `a`; none for a kind
	 * that is not implemented. */
	void (*render_digest)(const struct channel *channel, const struct digest *digest,
		struct arena *a, struct composed **ret, size_t *ret_n);
	void (*render_message)(const struct channel *channel, const struct message *message,
		struct arena *a, struct composed **ret, size_t *ret_n);
	/* After VERDICT_DEGRADE: the same message in a simpler or smaller form, from its bytes
	 * alone; STATUS_BAD: there is none. NULL: never. */
	enum status (*simplify)(struct str payload, struct buf *out, struct err *err);
	/* In the sender: delivers with a POST (request), or by itself (deliver, for maildir). In
	 * the role's process only. */
	enum status (*request)(const void *own, const struct delivery *d, int64_t now,
		struct arena *a, struct http_request *ret, struct err *err);
	enum verdict (*judge)(const void *own, const struct http_answer *answer,
		struct err *err); /* err says why, but for SENT */
	enum verdict (*deliver)(void *own, const struct delivery *d, struct err *err);
	/* What it is, in a few words, without secrets: "Slack channel", "Maildir at /srv/mail". */
	void (*say)(const struct channel *channel, struct buf *out);
	/* Own settings to and from the frame that the role gets at its start; secrets are read from
	 * their files there. */
	void (*put)(const void *own, struct buf *frame);
	enum status (*take)(struct str fields, struct arena *a, void **ret_own, struct err *err);
	/* E-mail: the recipients; NULL for others. */
	const struct str_list *(*recipients)(const struct channel *channel);
};

extern const struct channel_kind channel_email, channel_maildir, channel_slack, channel_webhook,
	channel_later;

extern const struct channel_kind *const channel_kinds[]; /* ends with NULL; the order of `--help` */
const struct channel_kind *channel_kind_find(struct str name);
/* Not implemented yet: read, warned of, never told. */
bool channel_is_later(const struct channel *channel);

/* Reads one element of `channels`; false when it had a mistake (reported into `c`). */
bool channel_read(struct conf *c, const struct conf_item *group, const struct mail_settings *mail,
	struct str default_language, struct channel *ret);

#endif
