/* Deliveries: messages, composed once with what they tell, sent in order, one at a time for each
 * channel. */
#include "db/sqlite.h"

/* ---- Adding -------------------------------------------------------------------------------- */

/* An owed row may be claimed once; again only after its message was refused for good (a simpler
 * form tells it then). */
static enum status
check_claim(struct sqlite *s, int64_t owed, struct err *err)
{
	static const char sql[] = "SELECT 1 FROM owed o LEFT JOIN delivery d ON d.id = o.delivery"
				  " WHERE o.id = :id AND (o.delivery IS NULL OR d.state = 3)";
	int64_t free = 0;
	struct query q = query(s, sql);
	bind_int(&q, ":id", owed);
	enum status status = query_int(&q, 0, &free, err);
	if (status == STATUS_OK && !free)
		return err_set(err, STATUS_BAD,
			"what is owed under %lld is in another message already", (long long)owed);
	return status;
}

static enum status
claim(struct sqlite *s, int64_t owed, int64_t delivery, struct err *err)
{
	static const char sql[] = "UPDATE owed SET delivery = :delivery WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":delivery", delivery);
	bind_int(&q, ":id", owed);
	return query_run(&q, err);
}

static enum status
put_recipient(struct sqlite *s, int64_t delivery, size_t place, const struct recipient *r,
	struct err *err)
{
	static const char sql[] =
		"INSERT INTO recipient (delivery, place, address, state, code, text)"
		" VALUES (:delivery, :place, :address, :state, :code, :text) ON CONFLICT DO UPDATE "
		"SET"
		" address = excluded.address, state = excluded.state, code = excluded.code, text = "
		"excluded.text";
	struct query q = query(s, sql);
	bind_int(&q, ":delivery", delivery);
	bind_int(&q, ":place", (int64_t)place);
	bind_str(&q, ":address", r->address);
	bind_int(&q, ":state", r->state);
	bind_int(&q, ":code", r->code);
	bind_str(&q, ":text", r->text);
	return query_run(&q, err);
}

static enum status
put_recipients(struct sqlite *s, int64_t delivery, const struct delivery *d, struct err *err)
{
	enum status status = STATUS_OK;
	for (size_t i = 0; status == STATUS_OK && i < d->n_recipients; i++)
		status = put_recipient(s, delivery, i, &d->recipients[i], err);
	return status;
}

static enum status
insert(struct sqlite *s, const struct delivery *d, int64_t channel, int64_t *ret, struct err *err)
{
	static const char sql[] = "INSERT INTO delivery (key, channel, kind, summary, "
				  "content_type, slot_at, part, parts, form, items,"
				  " created_at, not_before_at, expires_at, payload) VALUES (:key, "
				  ":channel, :kind, :summary, :content_type,"
				  " :slot_at, :part, :parts, :form, :items, :created_at, "
				  ":not_before_at, :expires_at, :payload)";
	struct query q = query(s, sql);
	bind_str(&q, ":key", d->key);
	bind_int(&q, ":channel", channel);
	bind_str(&q, ":kind", d->kind);
	bind_str(&q, ":summary", d->summary);
	bind_str(&q, ":content_type", d->content_type);
	bind_int(&q, ":slot_at", d->slot_at);
	bind_int(&q, ":part", d->part);
	bind_int(&q, ":parts", d->parts);
	bind_int(&q, ":form", d->form);
	bind_int(&q, ":items", d->items);
	bind_int(&q, ":created_at", d->created_at);
	bind_int(&q, ":not_before_at", d->not_before_at);
	bind_int(&q, ":expires_at", d->expires_at);
	bind_blob(&q, ":payload", d->payload);
	enum status status = query_run(&q, err);
	*ret = sqlite3_last_insert_rowid(s->db);
	return status;
}

static enum status
find_key(struct sqlite *s, struct str key, int64_t *ret, struct err *err)
{
	static const char sql[] = "SELECT id FROM delivery WHERE key = :key";
	struct query q = query(s, sql);
	bind_str(&q, ":key", key);
	return query_int(&q, 0, ret, err);
}

enum status
sqlite_add_delivery(struct store *store, const struct delivery *d, int64_t *ret_id, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	int64_t id, channel;
	enum status status = find_key(s, d->key, &id, err);
	if (status || id) {
		*ret_id = id;
		return status;
	}
	for (size_t i = 0; status == STATUS_OK && i < d->n_claims; i++)
		status = check_claim(s, d->claims[i], err);
	if (status == STATUS_OK)
		status = channel_id(s, d->channel, true, &channel, err);
	if (status == STATUS_OK)
		status = insert(s, d, channel, &id, err);
	if (status == STATUS_OK)
		status = put_recipients(s, id, d, err);
	for (size_t i = 0; status == STATUS_OK && i < d->n_claims; i++)
		status = claim(s, d->claims[i], id, err);
	if (status == STATUS_OK)
		*ret_id = id;
	return status;
}

/* ---- Reading --------------------------------------------------------------------------------- */

#define DELIVERY_COLUMNS                                                                       \
	"d.id, d.key, c.name, d.kind, d.summary, d.content_type, d.slot_at, d.part, d.parts, " \
	"d.form, d.items, "                                                                    \
	"d.created_at, d.not_before_at, d.expires_at, d.sent_at, d.state, d.attempts, "        \
	"d.last_status, d.last_error, "                                                        \
	"d.fence"

static void
delivery_columns(struct query *q, struct arena *a, struct delivery *ret)
{
	*ret = (struct delivery){ 0 };
	ret->id = column_int(q);
	ret->key = column_str(q, a);
	ret->channel = column_str(q, a);
	ret->kind = column_str(q, a);
	ret->summary = column_str(q, a);
	ret->content_type = column_str(q, a);
	ret->slot_at = column_int(q);
	ret->part = column_int(q);
	ret->parts = column_int(q);
	ret->form = column_int(q);
	ret->items = column_int(q);
	ret->created_at = column_int(q);
	ret->not_before_at = column_int(q);
	ret->expires_at = column_int(q);
	ret->sent_at = column_int(q);
	ret->state = (enum delivery_state)column_int(q);
	ret->attempts = column_int(q);
	ret->last_status = column_int(q);
	ret->last_error = column_str(q, a);
	ret->fence = column_int(q);
}

static enum status
read_recipients(struct sqlite *s, struct delivery *d, struct arena *a, struct err *err)
{
	static const char sql[] = "SELECT address, state, code, text FROM recipient WHERE delivery "
				  "= :delivery ORDER BY place";
	size_t cap = 0;
	struct query q = query(s, sql);
	bind_int(&q, ":delivery", d->id);
	while (query_row(&q)) {
		ARENA_GROW(a, d->recipients, d->n_recipients, cap);
		struct recipient *r = &d->recipients[d->n_recipients++];
		r->address = column_str(&q, a);
		r->state = (enum recipient_state)column_int(&q);
		r->code = column_int(&q);
		r->text = column_str(&q, a);
	}
	return query_end(&q, err);
}

#define LISTED \
	"SELECT " DELIVERY_COLUMNS " FROM delivery d JOIN channel c ON c.id = d.channel WHERE "
#define OF_CHANNEL "d.channel = (SELECT id FROM channel WHERE name = :channel)"
#define AT_MOST " LIMIT iif(:limit = 0, -1, :limit)"

enum status
sqlite_deliveries(struct store *store, struct str channel, enum delivery_list list, int64_t limit,
	struct arena *a, struct delivery **ret, size_t *ret_n, struct err *err)
{
	static const char *const of_all[] = {
		[LIST_ALL] = LISTED "true ORDER BY d.id DESC" AT_MOST,
		[LIST_WAITING] = LISTED "d.state < 2 ORDER BY d.id" AT_MOST,
		[LIST_DEAD] = LISTED "d.state = 3 ORDER BY d.id" AT_MOST,
	};
	static const char *const of_one[] = {
		[LIST_ALL] = LISTED OF_CHANNEL " ORDER BY d.id DESC" AT_MOST,
		[LIST_WAITING] = LISTED OF_CHANNEL " AND d.state < 2 ORDER BY d.id" AT_MOST,
		[LIST_DEAD] = LISTED OF_CHANNEL " AND d.state = 3 ORDER BY d.id" AT_MOST,
	};
	struct sqlite *s = sqlite_of(store);
	struct delivery *deliveries = NULL;
	size_t n = 0, cap = 0;
	AUTO(query)
	struct query q = query(s, channel.n ? of_one[list] : of_all[list]);
	if (channel.n)
		bind_str(&q, ":channel", channel);
	bind_int(&q, ":limit", limit);
	while (query_row(&q)) {
		ARENA_GROW(a, deliveries, n, cap);
		delivery_columns(&q, a, &deliveries[n++]);
	}
	enum status status = query_end(&q, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++)
		status = read_recipients(s, &deliveries[i], a, err);
	if (status)
		return status;
	*ret = deliveries;
	*ret_n = n;
	return STATUS_OK;
}

/* ---- Sending -----------------------------------------------------------------------------------
 */

static enum status
in_flight(struct sqlite *s, struct str channel, int64_t now, bool *ret, struct err *err)
{
	static const char sql[] = "SELECT 1 FROM delivery WHERE channel = (SELECT id FROM channel "
				  "WHERE name = :channel)"
				  " AND state = 1 AND lease_until > :now";
	struct query q = query(s, sql);
	bind_str(&q, ":channel", channel);
	bind_int(&q, ":now", now);
	*ret = query_row(&q);
	return query_end(&q, err);
}

/* The head of the queue, whether it is due or not: what follows it waits behind it. */
static enum status
read_head(struct sqlite *s, struct str channel, struct arena *a, struct delivery *ret,
	bool *ret_found, struct err *err)
{
	static const char sql[] =
		"SELECT " DELIVERY_COLUMNS
		", d.payload FROM delivery d JOIN channel c ON c.id = d.channel"
		" WHERE d.channel = (SELECT id FROM channel WHERE name = :channel) AND d.state < 2"
		" ORDER BY d.id LIMIT 1";
	struct query q = query(s, sql);
	bind_str(&q, ":channel", channel);
	*ret_found = query_row(&q);
	if (*ret_found) {
		delivery_columns(&q, a, ret);
		ret->payload = column_str(&q, a);
	}
	return query_end(&q, err);
}

static enum status
lease(struct sqlite *s, struct delivery *d, int64_t until, struct err *err)
{
	static const char sql[] = "UPDATE delivery SET state = 1, owner = :owner, lease_until = "
				  ":until, fence = fence + 1"
				  " WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":owner", s->owner);
	bind_int(&q, ":until", until);
	bind_int(&q, ":id", d->id);
	d->state = DELIVERY_SENDING;
	d->fence++;
	return query_run(&q, err);
}

enum status
sqlite_next_delivery(struct store *store, struct str channel, int64_t now, int64_t until,
	struct arena *a, struct delivery *ret, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	struct delivery d;
	bool busy, found = false;
	enum status status = in_flight(s, channel, now, &busy, err);
	if (status == STATUS_OK && !busy)
		status = read_head(s, channel, a, &d, &found, err);
	if (status)
		return status;
	if (busy || !found || d.not_before_at > now)
		return err_set(err, STATUS_RETRY, "channel %.*s: nothing is due", STR_ARG(channel));
	status = read_recipients(s, &d, a, err);
	if (status == STATUS_OK)
		status = lease(s, &d, until, err);
	if (status == STATUS_OK)
		*ret = d;
	return status;
}

enum status
sqlite_delivery_done(struct store *store, const struct delivery *d, int64_t now, struct err *err)
{
	static const char sql[] =
		"UPDATE delivery SET state = :state, attempts = :attempts, not_before_at = "
		":not_before_at,"
		" last_status = :last_status, last_error = :last_error, sent_at = iif(:state = 2, "
		":now, sent_at),"
		" owner = iif(:state = 1, owner, 0), lease_until = iif(:state = 1, lease_until, 0)"
		" WHERE id = :id AND fence = :fence AND state < 2";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, sql);
	bind_int(&q, ":state", d->state);
	bind_int(&q, ":attempts", d->attempts);
	bind_int(&q, ":not_before_at", d->not_before_at);
	bind_int(&q, ":last_status", d->last_status);
	bind_str(&q, ":last_error", d->last_error);
	bind_int(&q, ":now", now);
	bind_int(&q, ":id", d->id);
	bind_int(&q, ":fence", d->fence);
	enum status status = query_run(&q, err);
	if (status)
		return status;
	if (sqlite_changed(s) == 0)
		return err_set(err, STATUS_BAD, "message %lld: it was given to another meanwhile",
			(long long)d->id);
	return put_recipients(s, d->id, d, err);
}

/* Dead recipients of a dead message get another try; those who have it never do. */
static enum status
revive_recipients(struct sqlite *s, int64_t delivery, struct err *err)
{
	static const char sql[] =
		"UPDATE recipient SET state = 0 WHERE delivery = :delivery AND state = 2";
	struct query q = query(s, sql);
	bind_int(&q, ":delivery", delivery);
	return query_run(&q, err);
}

static enum status
enable_channel_of(struct sqlite *s, int64_t delivery, struct err *err)
{
	static const char sql[] =
		"UPDATE channel SET disabled = '', blocked_until_at = 0, reported = 0"
		" WHERE id = (SELECT channel FROM delivery WHERE id = :delivery)";
	struct query q = query(s, sql);
	bind_int(&q, ":delivery", delivery);
	return query_run(&q, err);
}

enum status
sqlite_retry_delivery(struct store *store, int64_t id, int64_t now, struct err *err)
{
	static const char sql[] =
		"UPDATE delivery SET state = 0, not_before_at = :now, expires_at = :now + max(0, "
		"expires_at - created_at),"
		" owner = 0, lease_until = 0"
		" WHERE id = :id AND (state IN (0, 3) OR (state = 1 AND lease_until <= :now))"
		" AND NOT (state = 3 AND payload = x'')";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, sql);
	bind_int(&q, ":now", now);
	bind_int(&q, ":id", id);
	enum status status = query_run(&q, err);
	if (status)
		return status;
	if (sqlite_changed(s) == 0)
		return err_set(err, STATUS_BAD,
			"there is no message %lld that waits or was given up", (long long)id);
	status = revive_recipients(s, id, err);
	return status ? status : enable_channel_of(s, id, err);
}
