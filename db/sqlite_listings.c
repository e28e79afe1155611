/* Listings: what there is and how it is doing, for commands and for the last line of a digest. */
#include "base/clock.h"
#include "db/sqlite.h"

/* ---- Outlets ------------------------------------------------------------------------------ */

static void
outlet_columns(struct query *q, struct arena *a, struct outlet *ret)
{
	*ret = (struct outlet){ 0 };
	ret->id = column_int(q);
	ret->name = column_str(q, a);
	ret->title = column_str(q, a);
	ret->country = column_str(q, a);
	ret->language = column_str(q, a);
	ret->groups = column_list(q, a);
	ret->source = (enum outlet_source)column_int(q);
	ret->url = column_str(q, a);
	ret->text_from = (enum outlet_text)column_int(q);
	ret->rules_file = column_str(q, a);
	ret->every_us = column_int(q);
	ret->megabytes_a_day = column_int(q);
}

enum status
sqlite_outlets(struct store *store, int64_t now, struct arena *a, struct outlet_row **ret,
	size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT o.id, o.name, o.title, o.country, o.language, o.groups, o.source, o.url, "
		"o.text_from,"
		" o.rules_file, o.every_us, o.megabytes_a_day, " OUTLET_STATE_COLUMNS
		", substr(l.learned, 1, :head),"
		" (SELECT count(*) FROM sighting s WHERE s.outlet = o.id),"
		" (SELECT count(*) FROM sighting s WHERE s.outlet = o.id AND s.at > :day_ago)"
		" FROM outlet o LEFT JOIN outlet_learned l ON l.outlet = o.id WHERE o.configured = "
		"1 ORDER BY o.name";
	struct outlet_row *rows = NULL;
	size_t n = 0, cap = 0;
	struct query q = query(sqlite_of(store), sql);
	bind_int(&q, ":head", OUTLET_LEARNED_HEAD);
	bind_int(&q, ":day_ago", now - CLOCK_DAY);
	while (query_row(&q)) {
		ARENA_GROW(a, rows, n, cap);
		struct outlet_row *row = &rows[n++];
		outlet_columns(&q, a, &row->outlet);
		outlet_state_columns(&q, a, &row->state);
		row->learned_head = column_str(&q, a);
		row->articles = column_int(&q);
		row->articles_day = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status)
		return status;
	*ret = rows;
	*ret_n = n;
	return STATUS_OK;
}

/* ---- Coverage ------------------------------------------------------------------------------ */

static enum status
read_silent(struct sqlite *s, struct arena *a, struct coverage *ret, struct err *err)
{
	static const char sql[] = "SELECT o.name, " OUTLET_STATE_COLUMNS " FROM outlet o"
				  " WHERE o.configured = 1 AND (o.failing_since > 0 OR o.gone = 1)"
				  " ORDER BY o.failing_since, o.name";
	size_t cap = 0, cap_names = 0, n_names = 0;
	struct query q = query(s, sql);
	while (query_row(&q)) {
		ARENA_GROW(a, ret->silent, ret->n_silent, cap);
		ARENA_GROW(a, ret->silent_names, n_names, cap_names);
		ret->silent_names[n_names++] = column_str(&q, a);
		outlet_state_columns(&q, a, &ret->silent[ret->n_silent++]);
	}
	return query_end(&q, err);
}

enum status
sqlite_coverage(struct store *store, int64_t since, int64_t until, struct arena *a,
	struct coverage *ret, struct err *err)
{
	static const char sql[] = "SELECT (SELECT count(*) FROM article WHERE dropped IN (0, 1) "
				  "AND first_seen_at >= :since"
				  " AND first_seen_at < :until), count(*), count(*) FILTER (WHERE "
				  "last_ok_at >= :since)"
				  " FROM outlet WHERE configured = 1";
	struct sqlite *s = sqlite_of(store);
	struct coverage c = { 0 };
	struct query q = query(s, sql);
	bind_int(&q, ":since", since);
	bind_int(&q, ":until", until);
	if (query_row(&q)) {
		c.articles = column_int(&q);
		c.outlets = column_int(&q);
		c.answered = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status == STATUS_OK)
		status = read_silent(s, a, &c, err);
	if (status == STATUS_OK)
		*ret = c;
	return status;
}

/* ---- Rules, channels, totals ------------------------------------------------------------------
 */

enum status
sqlite_rules(struct store *store, int64_t now, struct arena *a, struct rule_row **ret,
	size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT r.name, coalesce(v.hash, ''), r.live IS NOT NULL,"
		" (SELECT count(*) FROM match m WHERE m.rule = r.id),"
		" (SELECT count(*) FROM match m WHERE m.rule = r.id AND m.at > :day_ago),"
		" (SELECT max(m.at) FROM match m WHERE m.rule = r.id)"
		" FROM rule r LEFT JOIN rule_version v ON v.id = r.live ORDER BY r.live IS NULL, "
		"r.id";
	struct rule_row *rows = NULL;
	size_t n = 0, cap = 0;
	struct query q = query(sqlite_of(store), sql);
	bind_int(&q, ":day_ago", now - CLOCK_DAY);
	while (query_row(&q)) {
		ARENA_GROW(a, rows, n, cap);
		struct rule_row *row = &rows[n++];
		row->name = column_str(&q, a);
		row->hash = column_str(&q, a);
		row->live = column_bool(&q);
		row->matches = column_int(&q);
		row->matches_day = column_int(&q);
		row->last_match_at = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status)
		return status;
	*ret = rows;
	*ret_n = n;
	return STATUS_OK;
}

enum status
sqlite_channels(struct store *store, struct arena *a, struct channel_row **ret, size_t *ret_n,
	struct err *err)
{
	static const char sql[] =
		"SELECT " CHANNEL_STATE_COLUMNS
		", (SELECT count(*) FROM owed o WHERE o.channel = c.id AND o.delivery IS NULL),"
		" (SELECT count(*) FROM delivery d WHERE d.channel = c.id AND d.state < 2),"
		" (SELECT count(*) FROM delivery d WHERE d.channel = c.id AND d.state = 2),"
		" (SELECT count(*) FROM delivery d WHERE d.channel = c.id AND d.state = 3),"
		" (SELECT min(d.created_at) FROM delivery d WHERE d.channel = c.id AND d.state < 2)"
		" FROM channel c WHERE c.configured = 1 ORDER BY c.id";
	struct channel_row *rows = NULL;
	size_t n = 0, cap = 0;
	struct query q = query(sqlite_of(store), sql);
	while (query_row(&q)) {
		ARENA_GROW(a, rows, n, cap);
		struct channel_row *row = &rows[n++];
		channel_state_columns(&q, a, &row->state);
		row->owed = column_int(&q);
		row->pending = column_int(&q);
		row->sent = column_int(&q);
		row->dead = column_int(&q);
		row->oldest_pending_at = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status)
		return status;
	*ret = rows;
	*ret_n = n;
	return STATUS_OK;
}

enum status
sqlite_totals(struct store *store, struct totals *ret, struct err *err)
{
	static const char sql[] =
		"SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM page WHERE due_at IS "
		"NOT NULL),"
		" (SELECT count(*) FROM match), (SELECT count(*) FROM owed WHERE delivery IS NULL),"
		" (SELECT count(*) FROM delivery WHERE state < 2), (SELECT count(*) FROM delivery "
		"WHERE state = 3),"
		" (SELECT max(last_ok_at) FROM outlet), (SELECT min(created_at) FROM delivery "
		"WHERE state < 2)";
	struct totals t = { 0 };
	struct query q = query(sqlite_of(store), sql);
	if (query_row(&q)) {
		t.articles = column_int(&q);
		t.waiting = column_int(&q);
		t.matches = column_int(&q);
		t.owed = column_int(&q);
		t.pending = column_int(&q);
		t.dead = column_int(&q);
		t.last_ok_at = column_int(&q);
		t.oldest_pending_at = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status == STATUS_OK)
		*ret = t;
	return status;
}
