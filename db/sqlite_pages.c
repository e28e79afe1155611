/* Articles that wait for their page: their turns, and what became of them. */
#include "db/sqlite.h"

static enum status
lease(struct sqlite *s, int64_t article, int64_t until, struct err *err)
{
	static const char sql[] =
		"UPDATE page SET owner = :owner, lease_until = :until, fence = fence + 1,"
		" attempts = attempts + 1 WHERE article = :article";
	struct query q = query(s, sql);
	bind_int(&q, ":owner", s->owner);
	bind_int(&q, ":until", until);
	bind_int(&q, ":article", article);
	return query_run(&q, err);
}

enum status
sqlite_due_pages(struct store *store, int64_t now, int64_t until, int64_t limit, struct arena *a,
	struct page_turn **ret, size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT p.article, p.outlet, a.url, a.first_seen_at, p.attempts, p.fence + 1"
		" FROM page p JOIN article a ON a.id = p.article"
		" WHERE p.due_at IS NOT NULL AND max(p.due_at, p.lease_until) <= :now"
		" ORDER BY max(p.due_at, p.lease_until), p.article LIMIT :limit";
	struct sqlite *s = sqlite_of(store);
	struct page_turn *turns = NULL;
	size_t n = 0, cap = 0;
	AUTO(query) struct query q = query(s, sql);
	bind_int(&q, ":now", now);
	bind_int(&q, ":limit", limit);
	while (query_row(&q)) {
		ARENA_GROW(a, turns, n, cap);
		struct page_turn *turn = &turns[n++];
		turn->article = column_int(&q);
		turn->outlet = column_int(&q);
		turn->url = column_str(&q, a);
		turn->first_seen_at = column_int(&q);
		turn->attempts = column_int(&q);
		turn->fence = column_int(&q);
	}
	enum status status = query_end(&q, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++)
		status = lease(s, turns[i].article, until, err);
	if (status)
		return status;
	*ret = turns;
	*ret_n = n;
	return STATUS_OK;
}

struct present { /* what the article is before its page is written */
	enum article_state state;
	int64_t revision, text_hash;
};

static enum status
look(struct sqlite *s, int64_t article, int64_t fence, struct present *ret, struct err *err)
{
	static const char sql[] = "SELECT a.state, a.revision, a.text_hash FROM page p JOIN "
				  "article a ON a.id = p.article"
				  " WHERE p.article = :article AND p.fence = :fence";
	struct query q = query(s, sql);
	bind_int(&q, ":article", article);
	bind_int(&q, ":fence", fence);
	bool found = query_row(&q);
	if (found) {
		ret->state = (enum article_state)column_int(&q);
		ret->revision = column_int(&q);
		ret->text_hash = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status == STATUS_OK && !found)
		return err_set(err, STATUS_BAD,
			"article %lld: its turn was given to another meanwhile",
			(long long)article);
	return status;
}

/* Which paper an aggregator's copy comes from stands on its page. */
static enum status
name_paper(struct sqlite *s, const struct article *a, struct err *err)
{
	static const char sql[] =
		"UPDATE sighting SET paper = :paper WHERE article = :article"
		" AND outlet = (SELECT outlet FROM page WHERE article = :article) AND paper = ''";
	if (!a->paper.n)
		return STATUS_OK;
	struct query q = query(s, sql);
	bind_str(&q, ":paper", a->paper);
	bind_int(&q, ":article", a->id);
	return query_run(&q, err);
}

/* A row is kept for one that was given up, so that page_later may still say otherwise. */
static enum status
end_turn(struct sqlite *s, const struct article *a, struct err *err)
{
	static const char gone[] = "DELETE FROM page WHERE article = :article";
	static const char rest[] = "UPDATE page SET due_at = NULL, owner = 0, lease_until = 0 "
				   "WHERE article = :article";
	struct query q = query(s, a->state == ARTICLE_COMPLETE ? gone : rest);
	bind_int(&q, ":article", a->id);
	return query_run(&q, err);
}

static enum status
state_of(struct sqlite *s, int64_t article, struct article *ret, struct err *err)
{
	static const char sql[] = "SELECT state, revision FROM article WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":id", article);
	if (query_row(&q)) {
		ret->id = article;
		ret->state = (enum article_state)column_int(&q);
		ret->revision = column_int(&q);
	}
	return query_end(&q, err);
}

/* A headline that was matched and told without its text is another text once that is there: a new
 * revision. */
enum status
sqlite_page_done(struct store *store, struct article *article, const struct article_id *ids,
	size_t n, int64_t fence, int64_t now, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	struct article a = *article;
	struct present was = { 0 };
	int64_t joined;
	enum status status = look(s, a.id, fence, &was, err);
	if (status)
		return status;
	a.text_hash = article_hash(&a);
	a.revision = was.revision;
	if (was.state != ARTICLE_WAITING && a.text_hash != was.text_hash) {
		status = revision_keep(s, a.id, now, err);
		a.revision++;
	}
	if (status == STATUS_OK)
		status = article_write(s, &a, err);
	if (status == STATUS_OK)
		status = name_paper(s, &a, err);
	if (status == STATUS_OK)
		status = end_turn(s, &a, err);
	if (status == STATUS_OK)
		status = articles_join(s, a.id, ids, n, &joined, err);
	return status ? status : state_of(s, joined, article, err);
}

enum status
sqlite_page_later(
	struct store *store, int64_t article, int64_t fence, int64_t due_at, struct err *err)
{
	static const char sql[] = "UPDATE page SET due_at = :due_at, owner = 0, lease_until = 0"
				  " WHERE article = :article AND fence = :fence";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, sql);
	bind_int(&q, ":due_at", due_at);
	bind_int(&q, ":article", article);
	bind_int(&q, ":fence", fence);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK && sqlite_changed(s) == 0)
		return err_set(err, STATUS_BAD,
			"article %lld: its turn was given to another meanwhile",
			(long long)article);
	return status;
}

int64_t
sqlite_next_page_at(struct store *store)
{
	static const char sql[] =
		"SELECT max(due_at, lease_until) FROM page WHERE due_at IS NOT NULL"
		" ORDER BY max(due_at, lease_until) LIMIT 1";
	int64_t at = INT64_MAX;
	struct query q = query(sqlite_of(store), sql);
	return query_int(&q, INT64_MAX, &at, NULL) == STATUS_OK ? at : INT64_MAX;
}
