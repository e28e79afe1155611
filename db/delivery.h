/* Owed and delivery: what a channel is to be told, and the messages that tell it. */
#ifndef DB_DELIVERY_H
#define DB_DELIVERY_H

#include "db/match.h"
#include "db/outlet.h"

/* How a message came to be owed; a digest sorts by it. */
enum owed_kind {
	OWED_NEWS,  /* a new article */
	OWED_OLDER, /* older than `newest` when first seen: stands in digests only, apart */
	OWED_FIRST, /* of an outlet's first poll: stands in digests, never alerted */
};

/* One sighting of an article, for messages and for rules. */
struct sighting {
	int64_t outlet; /* id */
	struct str name, title, country;
	struct str paper; /* the paper that this outlet, an aggregator, names; else empty */
	struct str url;   /* the article's address there; may be empty */
	int64_t at;
};

/* This article (this revision) to that channel, for these rules. */
struct owed {
	int64_t id;
	struct str channel;
	enum owed_kind kind;
	int64_t created_at;
	bool breaking; /* one of its rules is */
	struct article article;
	struct sighting *sightings;
	size_t n_sightings;
	struct match *matches;
	size_t n_matches;
};

enum delivery_state { DELIVERY_PENDING, DELIVERY_SENDING, DELIVERY_SENT, DELIVERY_DEAD };
enum recipient_state { RECIPIENT_PENDING, RECIPIENT_SENT, RECIPIENT_DEAD };

struct recipient {
	struct str address;
	enum recipient_state state;
	int64_t code;    /* SMTP's, or 0 */
	struct str text; /* enhanced code and words of the server, escaped */
};

/* A message: composed once, sent until it is accepted, always with the same bytes and key. */
struct delivery {
	int64_t id;
	struct str key;           /* hex hash of channel, slot or first owed thing, part, form */
	struct str channel, kind; /* the channel's name and its kind's */
	struct str summary;       /* one line for `queue`: the subject or title */
	struct str payload;       /* the exact bytes */
	struct str content_type;
	int64_t slot_at;     /* a digest's moment, else 0 */
	int64_t part, parts; /* from 1 */
	int64_t form;        /* 0 as composed, then degraded forms */
	int64_t items;       /* how many articles it tells */
	int64_t created_at, not_before_at, expires_at, sent_at;
	enum delivery_state state;
	int64_t attempts, last_status;
	struct str last_error;
	int64_t fence;
	struct recipient *recipients; /* e-mail: one each; else none */
	size_t n_recipients;
	/* What it tells: ids of owed rows, claimed in the same transaction. Only for
	 * store_add_delivery. */
	const int64_t *claims;
	size_t n_claims;
};

/* What a channel has been through. */
struct channel_state {
	struct str channel;
	int64_t last_slot_at;     /* the last digest composed */
	int64_t last_sent_at;     /* the last message accepted */
	int64_t blocked_until_at; /* Retry-After and the circuit */
	int64_t failing_since;    /* 0: it is not */
	int64_t failures;         /* in a row */
	struct str disabled;      /* why it is not used until it is enabled again; else empty */
	bool reported;
};

#endif
