/* Outlets: the configuration's as rows, their turns, and how their polling is doing. */
#include "db/sqlite.h"

/* Validators belong to an address: with another one they would lie. */
static const char update_sql[] =
	"UPDATE outlet SET name = :name, title = :title, country = :country, language = :language, "
	"groups = :groups,"
	" text_from = :text_from, rules_file = :rules_file, every_us = :every_us, megabytes_a_day "
	"= :megabytes_a_day,"
	" configured = 1,"
	" etag = iif(url = :url AND source = :source, etag, x''),"
	" last_modified = iif(url = :url AND source = :source, last_modified, x''),"
	" moved_url = iif(url = :url AND source = :source, moved_url, ''),"
	" body_hash = iif(url = :url AND source = :source, body_hash, 0),"
	" gone = iif(url = :url AND source = :source, gone, 0),"
	" next_at = iif(url = :url AND source = :source, next_at, :now),"
	" url = :url, source = :source"
	" WHERE id = :id";

static const char insert_sql[] = "INSERT INTO outlet (name, title, country, language, groups, "
				 "text_from, rules_file, every_us, megabytes_a_day,"
				 " url, source, next_at, configured)"
				 " VALUES (:name, :title, :country, :language, :groups, "
				 ":text_from, :rules_file, :every_us, :megabytes_a_day,"
				 " :url, :source, :now, 1)";

static enum status
find(struct sqlite *s, struct str name, int64_t *ret, struct err *err)
{
	static const char sql[] = "SELECT id FROM outlet WHERE name = :name";
	struct query q = query(s, sql);
	bind_str(&q, ":name", name);
	return query_int(&q, 0, ret, err);
}

static bool
is_configured(struct str name, const struct outlet *outlets, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(outlets[i].name, name))
			return true;
	return false;
}

/* Its row: by name, else by the name that it had, unless another outlet has that now. */
static enum status
find_row(struct sqlite *s, const struct outlet *o, const struct outlet *all, size_t n, int64_t *ret,
	struct err *err)
{
	enum status status = find(s, o->name, ret, err);
	if (status || *ret || !o->was.n || is_configured(o->was, all, n))
		return status;
	return find(s, o->was, ret, err);
}

static enum status
put_outlet(struct sqlite *s, struct outlet *o, int64_t id, int64_t now, struct err *err)
{
	struct query q = query(s, id ? update_sql : insert_sql);
	bind_str(&q, ":name", o->name);
	bind_str(&q, ":title", o->title);
	bind_str(&q, ":country", o->country);
	bind_str(&q, ":language", o->language);
	bind_list(&q, ":groups", &o->groups);
	bind_int(&q, ":text_from", o->text_from);
	bind_str(&q, ":rules_file", o->rules_file);
	bind_int(&q, ":every_us", o->every_us);
	bind_int(&q, ":megabytes_a_day", o->megabytes_a_day);
	bind_str(&q, ":url", o->url);
	bind_int(&q, ":source", o->source);
	bind_int(&q, ":now", now);
	if (id)
		bind_int(&q, ":id", id);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK)
		o->id = id ? id : sqlite3_last_insert_rowid(s->db);
	return status;
}

enum status
sqlite_sync_outlets(
	struct store *store, struct outlet *outlets, size_t n, int64_t now, struct err *err)
{
	static const char forget[] = "UPDATE outlet SET configured = 0 WHERE configured = 1";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, forget);
	enum status status = query_run(&q, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++) {
		int64_t id;
		status = find_row(s, &outlets[i], outlets, n, &id, err);
		if (status == STATUS_OK)
			status = put_outlet(s, &outlets[i], id, now, err);
	}
	return status;
}

/* ---- Turns ---------------------------------------------------------------------------- */

void
outlet_state_columns(struct query *q, struct arena *a, struct outlet_state *ret)
{
	*ret = (struct outlet_state){ 0 };
	ret->outlet = column_int(q);
	ret->etag = column_str(q, a);
	ret->last_modified = column_str(q, a);
	ret->moved_url = column_str(q, a);
	ret->body_hash = column_int(q);
	ret->next_at = column_int(q);
	ret->first_polled_at = column_int(q);
	ret->last_polled_at = column_int(q);
	ret->last_ok_at = column_int(q);
	ret->failing_since = column_int(q);
	ret->failures = column_int(q);
	ret->health = (enum outlet_health)column_int(q);
	ret->http_status = column_int(q);
	ret->error = column_str(q, a);
	ret->gone = column_bool(q);
	ret->reported = column_bool(q);
	ret->fence = column_int(q);
}

static enum status
lease(struct sqlite *s, int64_t id, int64_t until, struct err *err)
{
	static const char sql[] = "UPDATE outlet SET owner = :owner, lease_until = :until, fence = "
				  "fence + 1 WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":owner", s->owner);
	bind_int(&q, ":until", until);
	bind_int(&q, ":id", id);
	return query_run(&q, err);
}

enum status
sqlite_due_outlets(struct store *store, int64_t now, int64_t until, int64_t limit, struct arena *a,
	struct outlet_turn **ret, size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT " OUTLET_STATE_COLUMNS " FROM outlet o"
		" WHERE o.configured = 1 AND o.gone = 0 AND max(o.next_at, o.lease_until) <= :now"
		" ORDER BY max(o.next_at, o.lease_until), o.id LIMIT :limit";
	struct sqlite *s = sqlite_of(store);
	struct outlet_turn *turns = NULL;
	size_t n = 0, cap = 0;
	AUTO(query) struct query q = query(s, sql);
	bind_int(&q, ":now", now);
	bind_int(&q, ":limit", limit);
	while (query_row(&q)) {
		ARENA_GROW(a, turns, n, cap);
		outlet_state_columns(&q, a, &turns[n].state);
		turns[n].outlet = turns[n].state.outlet;
		turns[n++].state.fence++; /* of the lease that follows */
	}
	enum status status = query_end(&q, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++)
		status = lease(s, turns[i].outlet, until, err);
	if (status)
		return status;
	*ret = turns;
	*ret_n = n;
	return STATUS_OK;
}

enum status
sqlite_outlet_done(struct store *store, const struct outlet_state *state, struct err *err)
{
	static const char sql[] =
		"UPDATE outlet SET etag = :etag, last_modified = :last_modified, moved_url = "
		":moved_url,"
		" body_hash = :body_hash, next_at = :next_at, first_polled_at = :first_polled_at,"
		" last_polled_at = :last_polled_at, last_ok_at = :last_ok_at, failing_since = "
		":failing_since,"
		" failures = :failures, health = :health, http_status = :http_status, error = "
		":error, gone = :gone,"
		" reported = :reported, owner = 0, lease_until = 0 WHERE id = :id AND fence = "
		":fence";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, sql);
	bind_blob(&q, ":etag", state->etag);
	bind_blob(&q, ":last_modified", state->last_modified);
	bind_str(&q, ":moved_url", state->moved_url);
	bind_int(&q, ":body_hash", state->body_hash);
	bind_int(&q, ":next_at", state->next_at);
	bind_int(&q, ":first_polled_at", state->first_polled_at);
	bind_int(&q, ":last_polled_at", state->last_polled_at);
	bind_int(&q, ":last_ok_at", state->last_ok_at);
	bind_int(&q, ":failing_since", state->failing_since);
	bind_int(&q, ":failures", state->failures);
	bind_int(&q, ":health", state->health);
	bind_int(&q, ":http_status", state->http_status);
	bind_str(&q, ":error", state->error);
	bind_int(&q, ":gone", state->gone);
	bind_int(&q, ":reported", state->reported);
	bind_int(&q, ":id", state->outlet);
	bind_int(&q, ":fence", state->fence);
	enum status status = query_run(&q, err);
	if (status)
		return status;
	if (sqlite_changed(s) == 0)
		return err_set(err, STATUS_BAD,
			"outlet %lld: its turn was given to another meanwhile",
			(long long)state->outlet);
	return STATUS_OK;
}

int64_t
sqlite_next_outlet_at(struct store *store)
{
	static const char sql[] =
		"SELECT max(next_at, lease_until) FROM outlet WHERE configured = 1 AND gone = 0"
		" ORDER BY max(next_at, lease_until) LIMIT 1";
	int64_t at = INT64_MAX;
	struct query q = query(sqlite_of(store), sql);
	return query_int(&q, INT64_MAX, &at, NULL) == STATUS_OK ? at : INT64_MAX;
}

/* ---- What was learned --------------------------------------------------------------------- */

enum status
sqlite_learned_get(
	struct store *store, int64_t outlet, struct arena *a, struct str *ret, struct err *err)
{
	static const char sql[] = "SELECT learned FROM outlet_learned WHERE outlet = :outlet";
	struct query q = query(sqlite_of(store), sql);
	struct str learned = STR_NONE;
	bind_int(&q, ":outlet", outlet);
	if (query_row(&q))
		learned = column_str(&q, a);
	enum status status = query_end(&q, err);
	if (status == STATUS_OK)
		*ret = learned;
	return status;
}

enum status
sqlite_learned_put(struct store *store, int64_t outlet, struct str learned, struct err *err)
{
	static const char sql[] =
		"INSERT INTO outlet_learned (outlet, learned) VALUES (:outlet, :learned)"
		" ON CONFLICT DO UPDATE SET learned = excluded.learned"
		" WHERE learned <> excluded.learned";
	struct query q = query(sqlite_of(store), sql);
	bind_int(&q, ":outlet", outlet);
	bind_blob(&q, ":learned", learned);
	return query_run(&q, err);
}
