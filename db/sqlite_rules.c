/* Rules with their versions, and matches. */
#include "db/sqlite.h"

static enum status
rule_id(struct sqlite *s, struct str name, int64_t *ret, struct err *err)
{
	static const char add[] = "INSERT INTO rule (name) VALUES (:name) ON CONFLICT DO NOTHING";
	static const char find[] = "SELECT id FROM rule WHERE name = :name";
	struct query q = query(s, add);
	bind_str(&q, ":name", name);
	enum status status = query_run(&q, err);
	if (status)
		return status;
	q = query(s, find);
	bind_str(&q, ":name", name);
	return query_int(&q, 0, ret, err);
}

/* A version that was replaced and now comes back is live since now; one that is live already keeps
 * its moment. */
static enum status
put_version(struct sqlite *s, int64_t rule, struct rule_version *v, struct err *err)
{
	static const char sql[] =
		"INSERT INTO rule_version (rule, hash, text, since_at) VALUES (:rule, :hash, "
		":text, :since_at)"
		" ON CONFLICT (rule, hash) DO UPDATE SET text = excluded.text, since_at ="
		" iif(id = (SELECT live FROM rule WHERE id = :rule), since_at, excluded.since_at)"
		" RETURNING id, since_at";
	struct query q = query(s, sql);
	bind_int(&q, ":rule", rule);
	bind_str(&q, ":hash", v->hash);
	bind_str(&q, ":text", v->text);
	bind_int(&q, ":since_at", v->since_at);
	while (query_row(&q)) {
		v->id = column_int(&q);
		v->since_at = column_int(&q);
	}
	return query_end(&q, err);
}

enum status
sqlite_put_rule(struct store *store, struct rule_version *v, struct err *err)
{
	static const char sql[] =
		"UPDATE rule SET live = :live WHERE id = :rule AND live IS NOT :live";
	struct sqlite *s = sqlite_of(store);
	int64_t rule;
	enum status status = rule_id(s, v->rule, &rule, err);
	if (status == STATUS_OK)
		status = put_version(s, rule, v, err);
	if (status)
		return status;
	struct query q = query(s, sql);
	bind_int(&q, ":live", v->id);
	bind_int(&q, ":rule", rule);
	return query_run(&q, err);
}

enum status
sqlite_live_rules(struct store *store, struct arena *a, struct rule_version **ret, size_t *ret_n,
	struct err *err)
{
	static const char sql[] = "SELECT v.id, r.name, v.hash, v.text, v.since_at FROM rule r"
				  " JOIN rule_version v ON v.id = r.live ORDER BY r.id";
	struct rule_version *versions = NULL;
	size_t n = 0, cap = 0;
	struct query q = query(sqlite_of(store), sql);
	while (query_row(&q)) {
		ARENA_GROW(a, versions, n, cap);
		struct rule_version *v = &versions[n++];
		v->id = column_int(&q);
		v->rule = column_str(&q, a);
		v->hash = column_str(&q, a);
		v->text = column_str(&q, a);
		v->since_at = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status)
		return status;
	*ret = versions;
	*ret_n = n;
	return STATUS_OK;
}

/* The names that stay are put into a table of this connection's own, so that a hundred thousand
 * cost no more than a join. */
enum status
sqlite_retire_rules(struct store *store, const struct str *names, size_t n, struct err *err)
{
	static const char make[] =
		"CREATE TEMP TABLE IF NOT EXISTS named (name TEXT PRIMARY KEY) WITHOUT ROWID";
	static const char empty[] = "DELETE FROM temp.named";
	static const char add[] =
		"INSERT INTO temp.named (name) VALUES (:name) ON CONFLICT DO NOTHING";
	static const char retire[] = "UPDATE rule SET live = NULL WHERE live IS NOT NULL"
				     " AND name NOT IN (SELECT name FROM temp.named)";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, make);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK) {
		q = query(s, empty);
		status = query_run(&q, err);
	}
	for (size_t i = 0; status == STATUS_OK && i < n; i++) {
		q = query(s, add);
		bind_str(&q, ":name", names[i]);
		status = query_run(&q, err);
	}
	if (status)
		return status;
	q = query(s, retire);
	return query_run(&q, err);
}

/* ---- Matches ------------------------------------------------------------------------------ */

/* Found again: the evidence follows the text, so that what is told highlights what is there now. */
static enum status
renew(struct sqlite *s, const struct match *m, int64_t article, struct str evidence,
	bool *ret_known, struct err *err)
{
	static const char sql[] = "UPDATE match SET version = :version, revision = :revision, "
				  "without_text = :without_text,"
				  " evidence = :evidence WHERE article = :article"
				  " AND rule = (SELECT rule FROM rule_version WHERE id = :version)";
	struct query q = query(s, sql);
	bind_int(&q, ":version", m->rule_version);
	bind_int(&q, ":revision", m->revision);
	bind_int(&q, ":without_text", m->without_text);
	bind_blob(&q, ":evidence", evidence);
	bind_int(&q, ":article", article);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK)
		*ret_known = sqlite_changed(s) > 0;
	return status;
}

static enum status
insert(struct sqlite *s, const struct match *m, int64_t article, struct str evidence,
	struct err *err)
{
	static const char sql[] =
		"INSERT OR FAIL INTO match (article, rule, version, revision, at, without_text, "
		"evidence)"
		" SELECT :article, rule, id, :revision, :at, :without_text, :evidence FROM "
		"rule_version WHERE id = :version";
	struct query q = query(s, sql);
	bind_int(&q, ":article", article);
	bind_int(&q, ":revision", m->revision);
	bind_int(&q, ":at", m->at);
	bind_int(&q, ":without_text", m->without_text);
	bind_blob(&q, ":evidence", evidence);
	bind_int(&q, ":version", m->rule_version);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK && sqlite_changed(s) == 0)
		return err_set(err, STATUS_BAD, "there is no version %lld of a rule",
			(long long)m->rule_version);
	return status;
}

enum status
sqlite_add_match(struct store *store, const struct match *m, bool *ret_new, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	AUTO(buf) struct buf evidence = { 0 };
	int64_t article;
	bool known;
	evidence_write(&evidence, m->evidence, m->n_evidence);
	enum status status = article_now(s, m->article, &article, err);
	if (status == STATUS_OK)
		status = renew(s, m, article, buf_view(&evidence), &known, err);
	if (status == STATUS_OK && !known)
		status = insert(s, m, article, buf_view(&evidence), err);
	if (status == STATUS_OK)
		*ret_new = !known;
	return status;
}

enum status
sqlite_rule_days(struct store *store, struct str rule, int64_t from, int64_t day_us,
	int64_t *counts, size_t n, struct err *err)
{
	static const char sql[] = "SELECT (at - :from) / :day, count(*) FROM match WHERE rule = "
				  "(SELECT id FROM rule WHERE name = :rule)"
				  " AND at >= :from AND at < :until GROUP BY 1";
	struct query q = query(sqlite_of(store), sql);
	bind_int(&q, ":from", from);
	bind_int(&q, ":day", day_us);
	bind_str(&q, ":rule", rule);
	bind_int(&q, ":until", from + (int64_t)n * day_us);
	for (size_t i = 0; i < n; i++)
		counts[i] = 0;
	while (query_row(&q)) {
		size_t day = (size_t)column_int(&q);
		if (day < n)
			counts[day] = column_int(&q);
	}
	return query_end(&q, err);
}
