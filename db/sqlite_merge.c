/* Merging: articles that were stored as two and turn out to be one. The older one remains; what is
 * known of the other moves to it, and nothing is owed twice. Whoever still has the other's id is
 * led to it by article_merged. */
#include "db/sqlite.h"

struct pair {
	struct sqlite *s;
	int64_t keep, gone;
	bool takes_text;  /* of `gone`, because it has one and `keep` has not */
	int64_t revision; /* of `keep`, afterwards */
};

/* Statements about the pair know :keep and :gone, and :revision when they want it. */
static enum status
run(const struct pair *p, const char *sql, struct err *err)
{
	struct query q = query(p->s, sql);
	if (query_has(&q, ":keep"))
		bind_int(&q, ":keep", p->keep);
	if (query_has(&q, ":gone"))
		bind_int(&q, ":gone", p->gone);
	if (query_has(&q, ":revision"))
		bind_int(&q, ":revision", p->revision);
	return query_run(&q, err);
}

/* ---- Texts --------------------------------------------------------------------------- */

static struct str
either(struct str a, struct str b)
{
	return a.n ? a : b;
}

static enum status
take_text(struct pair *p, const struct article *keep, const struct article *gone, struct err *err)
{
	struct article both = *gone;
	enum status status = STATUS_OK;
	both.id = keep->id;
	both.revision = keep->revision;
	both.url = either(keep->url, gone->url);
	both.canonical = either(keep->canonical, gone->canonical);
	both.guid = either(keep->guid, gone->guid);
	both.source_url = either(keep->source_url, gone->source_url);
	both.paper = either(keep->paper, gone->paper);
	if (gone->published.precision == DATE_NONE)
		both.published = keep->published;
	if (keep->state != ARTICLE_WAITING) { /* it was matched on what it had */
		status = revision_keep(p->s, keep->id, gone->first_seen_at, err);
		both.revision++;
	}
	p->revision = both.revision;
	return status ? status : article_write(p->s, &both, err);
}

static enum status
merge_texts(struct pair *p, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct article keep, gone;
	enum status status = sqlite_get_article(&p->s->store, p->keep, a, &keep, NULL, NULL, err);
	if (status == STATUS_OK)
		status = sqlite_get_article(&p->s->store, p->gone, a, &gone, NULL, NULL, err);
	if (status == STATUS_OK)
		status = words_remove(p->s, p->gone, err);
	if (status)
		return status;
	p->takes_text = keep.state != ARTICLE_COMPLETE && gone.state == ARTICLE_COMPLETE;
	p->revision = keep.revision;
	return p->takes_text ? take_text(p, &keep, &gone, err) : STATUS_OK;
}

/* ---- Sightings and matches --------------------------------------------------------------- */

static enum status
merge_sightings(const struct pair *p, struct err *err)
{
	static const char move[] = "INSERT INTO sighting (article, outlet, at, paper, url)"
				   " SELECT :keep, outlet, at, paper, coalesce(url, (SELECT url "
				   "FROM article WHERE id = :gone))"
				   " FROM sighting WHERE article = :gone ON CONFLICT DO NOTHING";
	static const char forget[] = "DELETE FROM sighting WHERE article = :gone";
	enum status status = run(p, move, err);
	return status ? status : run(p, forget, err);
}

/* Evidence speaks of bytes of a text: it holds for the article when that text came with it. */
static enum status
merge_matches(const struct pair *p, struct err *err)
{
	static const char prefer[] = "DELETE FROM match WHERE article = :keep"
				     " AND rule IN (SELECT rule FROM match WHERE article = :gone)";
	static const char with_text[] = "UPDATE OR IGNORE match SET article = :keep, revision ="
					" iif(revision = (SELECT revision FROM article WHERE id = "
					":gone), :revision, 0) WHERE article = :gone";
	static const char without_text[] =
		"UPDATE OR IGNORE match SET article = :keep, revision = 0 WHERE article = :gone";
	static const char forget[] = "DELETE FROM match WHERE article = :gone";
	enum status status = p->takes_text ? run(p, prefer, err) : STATUS_OK;
	if (status == STATUS_OK)
		status = run(p, p->takes_text ? with_text : without_text, err);
	return status ? status : run(p, forget, err);
}

/* ---- What is owed --------------------------------------------------------------------------- */

struct owed_row {
	int64_t id, channel;
	bool claimed;
};

static enum status
owed_rows(const struct pair *p, struct arena *a, struct owed_row **ret, size_t *ret_n,
	struct err *err)
{
	static const char sql[] = "SELECT id, channel, delivery IS NOT NULL FROM owed WHERE "
				  "article = :gone ORDER BY id";
	size_t cap = 0;
	*ret = NULL;
	*ret_n = 0;
	struct query q = query(p->s, sql);
	bind_int(&q, ":gone", p->gone);
	while (query_row(&q)) {
		ARENA_GROW(a, *ret, *ret_n, cap);
		struct owed_row *row = &(*ret)[(*ret_n)++];
		row->id = column_int(&q);
		row->channel = column_int(&q);
		row->claimed = column_bool(&q);
	}
	return query_end(&q, err);
}

static enum status
find_owed(const struct pair *p, int64_t channel, bool claimed, int64_t *ret, struct err *err)
{
	static const char sql[] =
		"SELECT max(id) FROM owed WHERE channel = :channel AND article = :keep"
		" AND (delivery IS NOT NULL) = :claimed";
	struct query q = query(p->s, sql);
	bind_int(&q, ":channel", channel);
	bind_int(&q, ":keep", p->keep);
	bind_int(&q, ":claimed", claimed);
	return query_int(&q, 0, ret, err);
}

/* Its rules, from whichever of the two articles, stand for row `to` of `keep` then. */
static enum status
move_rules(const struct pair *p, int64_t channel, int64_t from, int64_t to, struct err *err)
{
	static const char move[] =
		"UPDATE OR IGNORE owed_rule SET article = :keep, owed = :to"
		" WHERE channel = :channel AND article IN (:keep, :gone) AND owed = :from";
	static const char forget[] = "DELETE FROM owed_rule WHERE channel = :channel AND article = "
				     ":gone AND owed = :from";
	struct query q = query(p->s, move);
	bind_int(&q, ":keep", p->keep);
	bind_int(&q, ":to", to);
	bind_int(&q, ":channel", channel);
	bind_int(&q, ":gone", p->gone);
	bind_int(&q, ":from", from);
	enum status status = query_run(&q, err);
	if (status)
		return status;
	q = query(p->s, forget);
	bind_int(&q, ":channel", channel);
	bind_int(&q, ":gone", p->gone);
	bind_int(&q, ":from", from);
	return query_run(&q, err);
}

/* Row `from`, unclaimed, becomes part of row `to`. */
static enum status
fold_owed(const struct pair *p, int64_t channel, int64_t from, int64_t to, struct err *err)
{
	static const char raise[] =
		"UPDATE owed SET kind = min(kind, (SELECT kind FROM owed WHERE id = :from)),"
		" breaking = max(breaking, (SELECT breaking FROM owed WHERE id = :from)),"
		" created_at = min(created_at, (SELECT created_at FROM owed WHERE id = :from)), "
		"revision = :revision"
		" WHERE id = :to AND delivery IS NULL";
	static const char forget[] = "DELETE FROM owed WHERE id = :from";
	enum status status = move_rules(p, channel, from, to, err);
	if (status)
		return status;
	struct query q = query(p->s, raise);
	bind_int(&q, ":from", from);
	bind_int(&q, ":revision", p->revision);
	bind_int(&q, ":to", to);
	status = query_run(&q, err);
	if (status)
		return status;
	q = query(p->s, forget);
	bind_int(&q, ":from", from);
	return query_run(&q, err);
}

static enum status
repoint_owed(const struct pair *p, const struct owed_row *row, struct err *err)
{
	static const char sql[] = "UPDATE owed SET article = :keep, revision = iif(delivery IS "
				  "NULL, :revision, revision)"
				  " WHERE id = :id";
	struct query q = query(p->s, sql);
	bind_int(&q, ":keep", p->keep);
	bind_int(&q, ":revision", p->revision);
	bind_int(&q, ":id", row->id);
	enum status status = query_run(&q, err);
	return status ? status : move_rules(p, row->channel, row->id, row->id, err);
}

/* A channel that was told of either is not told again; one that is owed both is owed one. */
static enum status
merge_one_owed(const struct pair *p, const struct owed_row *row, struct err *err)
{
	int64_t open = 0, told = 0;
	enum status status = find_owed(p, row->channel, false, &open, err);
	if (status == STATUS_OK)
		status = find_owed(p, row->channel, true, &told, err);
	if (status)
		return status;
	if (!row->claimed && (open || told))
		return fold_owed(p, row->channel, row->id, open ? open : told, err);
	status = repoint_owed(p, row, err);
	if (status == STATUS_OK && row->claimed && open)
		status = fold_owed(p, row->channel, open, row->id, err);
	return status;
}

static enum status
merge_owed(const struct pair *p, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct owed_row *rows;
	size_t n;
	enum status status = owed_rows(p, a, &rows, &n, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++)
		status = merge_one_owed(p, &rows[i], err);
	return status;
}

/* ---- The whole ---------------------------------------------------------------------------------
 */

static enum status
merge(struct sqlite *s, int64_t keep, int64_t gone, struct err *err)
{
	static const char complete[] = "DELETE FROM page WHERE article = :keep"
				       " AND (SELECT state FROM article WHERE id = :keep) = 1";
	static const char *const rest[] = {
		"DELETE FROM page WHERE article = :gone",
		complete,
		"DELETE FROM revision WHERE article = :gone",
		"DELETE FROM article WHERE id = :gone",
		"UPDATE article_merged SET into_id = :keep WHERE into_id = :gone",
		"INSERT INTO article_merged (id, into_id) VALUES (:gone, :keep)",
	};
	struct pair p = { .s = s, .keep = keep, .gone = gone };
	enum status status = merge_texts(&p, err);
	if (status == STATUS_OK)
		status = merge_sightings(&p, err);
	if (status == STATUS_OK)
		status = merge_matches(&p, err);
	if (status == STATUS_OK)
		status = merge_owed(&p, err);
	for (size_t i = 0; status == STATUS_OK && i < sizeof(rest) / sizeof(rest[0]); i++)
		status = run(&p, rest[i], err);
	return status;
}

/* An id that is added before a merge is led on with the article it was added to. */
enum status
articles_join(struct sqlite *s, int64_t article, const struct article_id *ids, size_t n,
	int64_t *ret, struct err *err)
{
	int64_t oldest, other;
	enum status status = article_now(s, article, &oldest, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++) {
		status = ids_find(s, ids[i].value, oldest, &other, err);
		if (status || other == oldest)
			continue;
		int64_t newer = other > oldest ? other : oldest;
		oldest = other < oldest ? other : oldest;
		status = merge(s, oldest, newer, err);
	}
	if (status == STATUS_OK)
		*ret = oldest;
	return status;
}
