/* Channels: what each has been through, and what goes when one is no longer configured. */
#include "db/sqlite.h"

void
channel_state_columns(struct query *q, struct arena *a, struct channel_state *ret)
{
	ret->channel = column_str(q, a);
	ret->last_slot_at = column_int(q);
	ret->last_sent_at = column_int(q);
	ret->blocked_until_at = column_int(q);
	ret->failing_since = column_int(q);
	ret->failures = column_int(q);
	ret->disabled = column_str(q, a);
	ret->reported = column_bool(q);
}

enum status
sqlite_channel_get(struct store *store, struct str channel, struct arena *a,
	struct channel_state *ret, struct err *err)
{
	static const char sql[] =
		"SELECT " CHANNEL_STATE_COLUMNS " FROM channel c WHERE c.name = :channel";
	struct channel_state state = { .channel = arena_str(a, channel) };
	struct query q = query(sqlite_of(store), sql);
	bind_str(&q, ":channel", channel);
	if (query_row(&q))
		channel_state_columns(&q, a, &state);
	enum status status = query_end(&q, err);
	if (status == STATUS_OK)
		*ret = state;
	return status;
}

enum status
sqlite_channel_put(struct store *store, const struct channel_state *state, struct err *err)
{
	static const char sql[] =
		"UPDATE channel SET last_slot_at = :last_slot_at, last_sent_at = :last_sent_at,"
		" blocked_until_at = :blocked_until_at, failing_since = :failing_since, failures = "
		":failures,"
		" disabled = :disabled, reported = :reported WHERE id = :id";
	struct sqlite *s = sqlite_of(store);
	int64_t id;
	enum status status = channel_id(s, state->channel, true, &id, err);
	if (status)
		return status;
	struct query q = query(s, sql);
	bind_int(&q, ":last_slot_at", state->last_slot_at);
	bind_int(&q, ":last_sent_at", state->last_sent_at);
	bind_int(&q, ":blocked_until_at", state->blocked_until_at);
	bind_int(&q, ":failing_since", state->failing_since);
	bind_int(&q, ":failures", state->failures);
	bind_str(&q, ":disabled", state->disabled);
	bind_int(&q, ":reported", state->reported);
	bind_int(&q, ":id", id);
	return query_run(&q, err);
}

static enum status
run_for(struct sqlite *s, const char *sql, int64_t channel, int64_t now, int64_t *count,
	struct err *err)
{
	struct query q = query(s, sql);
	bind_int(&q, ":channel", channel);
	if (query_has(&q, ":now"))
		bind_int(&q, ":now", now);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK && count)
		*count += sqlite_changed(s);
	return status;
}

/* What is in flight at this moment is left to its end. */
static enum status
drop(struct sqlite *s, int64_t channel, int64_t now, int64_t *ret_dropped, struct err *err)
{
#define DOOMED                                                                                    \
	"(SELECT id FROM delivery WHERE channel = :channel AND state < 2 AND NOT (state = 1 AND " \
	"lease_until > :now))"
	static const char rules[] = "DELETE FROM owed_rule WHERE channel = :channel AND owed IN"
				    " (SELECT id FROM owed WHERE channel = :channel AND (delivery "
				    "IS NULL OR delivery IN " DOOMED "))";
	static const char open[] = "DELETE FROM owed WHERE channel = :channel AND delivery IS NULL";
	static const char claimed[] = "DELETE FROM owed WHERE delivery IN " DOOMED;
	static const char recipients[] = "DELETE FROM recipient WHERE delivery IN " DOOMED;
	static const char deliveries[] = "DELETE FROM delivery WHERE id IN " DOOMED;
#undef DOOMED
	enum status status = run_for(s, rules, channel, now, NULL, err);
	if (status == STATUS_OK)
		status = run_for(s, open, channel, now, ret_dropped, err);
	if (status == STATUS_OK)
		status = run_for(s, claimed, channel, now, NULL, err);
	if (status == STATUS_OK)
		status = run_for(s, recipients, channel, now, NULL, err);
	return status ? status : run_for(s, deliveries, channel, now, ret_dropped, err);
}

static enum status
configure(struct sqlite *s, struct str name, struct err *err)
{
	static const char sql[] = "UPDATE channel SET configured = 1 WHERE id = :id";
	int64_t id;
	enum status status = channel_id(s, name, true, &id, err);
	if (status)
		return status;
	struct query q = query(s, sql);
	bind_int(&q, ":id", id);
	return query_run(&q, err);
}

enum status
sqlite_sync_channels(struct store *store, const struct str *names, size_t n, int64_t now,
	int64_t *ret_dropped, struct err *err)
{
	static const char forget[] = "UPDATE channel SET configured = 0";
	static const char next[] =
		"SELECT id FROM channel WHERE configured = 0 AND id > :after ORDER BY id LIMIT 1";
	struct sqlite *s = sqlite_of(store);
	int64_t dropped = 0, id = 0;
	struct query q = query(s, forget);
	enum status status = query_run(&q, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++)
		status = configure(s, names[i], err);
	while (status == STATUS_OK) {
		q = query(s, next);
		bind_int(&q, ":after", id);
		status = query_int(&q, 0, &id, err);
		if (status || !id)
			break;
		status = drop(s, id, now, &dropped, err);
	}
	if (status == STATUS_OK)
		*ret_dropped = dropped;
	return status;
}
