/* What the archive keeps: texts and matches go when they are old enough, a bit at a time. The
 * article's row, its title and address, and the keys by which it would be known again stay for
 * ever. */
#include "db/sqlite.h"

static enum status
next_article(struct sqlite *s, int64_t before, int64_t *ret, struct err *err)
{
	static const char sql[] = "SELECT id FROM article WHERE dropped = 0 AND first_seen_at < "
				  ":before AND state <> 0"
				  " ORDER BY first_seen_at LIMIT 1";
	struct query q = query(s, sql);
	bind_int(&q, ":before", before);
	return query_int(&q, 0, ret, err);
}

static enum status
run_on(struct sqlite *s, const char *sql, int64_t article, struct err *err)
{
	struct query q = query(s, sql);
	bind_int(&q, ":id", article);
	return query_run(&q, err);
}

static enum status
drop_text(struct sqlite *s, int64_t article, struct err *err)
{
	static const char texts[] = "UPDATE article SET dropped = 1, lead = '', text = '', authors "
				    "= '', tags = '', image = '',"
				    " mentions = x'' WHERE id = :id";
	static const char revisions[] = "DELETE FROM revision WHERE article = :id";
	enum status status = words_remove(s, article, err);
	if (status == STATUS_OK)
		status = run_on(s, texts, article, err);
	return status ? status : run_on(s, revisions, article, err);
}

/* A statement that ends at `limit` rows: as many as that, and there may be more. */
static enum status
run_limited(struct sqlite *s, struct query *q, int64_t limit, bool *ret_more, struct err *err)
{
	enum status status = query_run(q, err);
	if (status == STATUS_OK && sqlite3_changes64(s->db) >= limit)
		*ret_more = true;
	return status;
}

static enum status
drop_payloads(struct sqlite *s, int64_t before, int64_t limit, bool *ret_more, struct err *err)
{
	static const char sql[] =
		"UPDATE delivery SET payload = x'' WHERE id IN (SELECT id FROM delivery"
		" WHERE created_at < :before AND state >= 2 AND payload <> x'' ORDER BY id LIMIT "
		":limit)";
	struct query q = query(s, sql);
	bind_int(&q, ":before", before);
	bind_int(&q, ":limit", limit);
	return run_limited(s, &q, limit, ret_more, err);
}

static enum status
drop_matches(struct sqlite *s, int64_t before, int64_t limit, bool *ret_more, struct err *err)
{
	static const char sql[] = "DELETE FROM match WHERE (article, rule) IN (SELECT m.article, "
				  "m.rule FROM rule r CROSS JOIN match m"
				  " ON m.rule = r.id AND m.at < :before LIMIT :limit)";
	struct query q = query(s, sql);
	bind_int(&q, ":before", before);
	bind_int(&q, ":limit", limit);
	return run_limited(s, &q, limit, ret_more, err);
}

enum status
sqlite_expire(struct store *store, int64_t text_before, int64_t matches_before, int64_t limit,
	bool *ret_more, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	enum status status = STATUS_OK;
	*ret_more = false;
	for (int64_t i = 0; status == STATUS_OK && i < limit; i++) {
		int64_t article;
		status = next_article(s, text_before, &article, err);
		if (status || !article)
			break;
		status = drop_text(s, article, err);
		*ret_more = i == limit - 1;
	}
	if (status == STATUS_OK)
		status = drop_payloads(s, text_before, limit, ret_more, err);
	return status ? status : drop_matches(s, matches_before, limit, ret_more, err);
}
