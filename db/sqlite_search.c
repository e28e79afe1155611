/* Search: the archive by words, by time, by outlet, newest or oldest first. The statement is put
 * together from what was asked for, so that each question gets the plan that suits it. */
#include "db/sqlite.h"

static void
write_sql(const struct search *search, struct buf *sql)
{
	const char *from = search->newest_first ? "DESC" : "ASC";
	if (search->fts.n) /* the index itself gives its rows in order */
		buf_cstr(sql, "SELECT " ARTICLE_COLUMNS
			      " FROM words w CROSS JOIN article a ON a.id = w.rowid"
			      " WHERE w.words MATCH :fts");
	else
		buf_cstr(sql, "SELECT " ARTICLE_COLUMNS " FROM article a WHERE true");
	if (!search->any_state)
		buf_cstr(sql, " AND a.state <> 0");
	if (search->since_at)
		buf_printf(sql,
			" AND a.first_seen_at >= :since AND %s >="
			" (SELECT min(id) FROM article WHERE dropped IN (0, 1) AND first_seen_at "
			">= :since)",
			search->fts.n ? "w.rowid" : "a.id");
	if (search->until_at)
		buf_cstr(sql, " AND a.first_seen_at < :until");
	if (search->outlet.n)
		buf_cstr(sql, " AND a.id IN (SELECT article FROM sighting"
			      " WHERE outlet = (SELECT id FROM outlet WHERE name = :outlet))");
	buf_printf(sql, " ORDER BY %s %s", search->fts.n ? "w.rowid" : "a.id", from);
	if (search->limit)
		buf_cstr(sql, " LIMIT :limit");
}

static void
bind_search(struct query *q, const struct search *search)
{
	if (search->fts.n)
		bind_str(q, ":fts", search->fts);
	if (search->since_at)
		bind_int(q, ":since", search->since_at);
	if (search->until_at)
		bind_int(q, ":until", search->until_at);
	if (search->outlet.n)
		bind_str(q, ":outlet", search->outlet);
	if (search->limit)
		bind_int(q, ":limit", search->limit);
}

/* An expression that FTS5 does not understand is the caller's, not ours: SQLITE_ERROR when it is
 * first asked for a row. */
static enum status
search_end(struct query *q, const struct search *search, struct err *err)
{
	if (q->rc == SQLITE_ERROR && search->fts.n) {
		q->rc = SQLITE_OK;
		err_set(err, STATUS_BAD, "not a search expression: %s", sqlite3_errmsg(q->s->db));
		query_end(q, NULL);
		return STATUS_BAD;
	}
	return query_end(q, err);
}

enum status
sqlite_search(struct store *store, const struct search *search, void *context,
	bool (*each)(void *context, const struct article *article, const struct sighting *sightings,
		size_t n),
	struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	AUTO(buf) struct buf sql = { 0 };
	AUTO(arena) struct arena *a = arena_new();
	enum status status = STATUS_OK;
	write_sql(search, &sql);
	AUTO(query) struct query q = query_once(s, buf_view(&sql));
	bind_search(&q, search);
	while (status == STATUS_OK && query_row(&q)) {
		struct article article;
		struct sighting *sightings;
		size_t n;
		article_columns(&q, a, &article);
		status = q.rc ? STATUS_OK : sqlite_sightings(s, article.id, a, &sightings, &n, err);
		if (status == STATUS_OK && !q.rc && !each(context, &article, sightings, n))
			break;
		arena_reset(a);
	}
	return status ? status : search_end(&q, search, err);
}
