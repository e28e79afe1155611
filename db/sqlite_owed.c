/* What is owed: this article, to that channel, for these rules. A rule tells a channel of an
 * article once, ever; a channel is told of a revision once, however many rules want it. */
#include "base/utf8.h"
#include "db/sqlite.h"

enum status
channel_id(struct sqlite *s, struct str name, bool add, int64_t *ret, struct err *err)
{
	static const char find[] = "SELECT id FROM channel WHERE name = :name";
	static const char insert[] = "INSERT INTO channel (name) VALUES (:name)";
	struct query q = query(s, find);
	bind_str(&q, ":name", name);
	enum status status = query_int(&q, 0, ret, err);
	if (status || *ret || !add)
		return status;
	q = query(s, insert);
	bind_str(&q, ":name", name);
	status = query_run(&q, err);
	*ret = sqlite3_last_insert_rowid(s->db);
	return status;
}

/* ---- Owing ------------------------------------------------------------------------------ */

struct owing {
	struct sqlite *s;
	const struct owe *owe;
	int64_t channel, article;
	int64_t row; /* 0: not yet there */
};

static enum status
told_by(const struct owing *o, int64_t version, bool *ret, struct err *err)
{
	static const char sql[] =
		"SELECT 1 FROM owed_rule WHERE channel = :channel AND article = :article"
		" AND rule = (SELECT rule FROM rule_version WHERE id = :version)";
	struct query q = query(o->s, sql);
	bind_int(&q, ":channel", o->channel);
	bind_int(&q, ":article", o->article);
	bind_int(&q, ":version", version);
	*ret = query_row(&q);
	return query_end(&q, err);
}

/* The row that is not claimed yet, else one that has told this revision or a later one. */
static enum status
find_row(struct owing *o, struct err *err)
{
	static const char sql[] =
		"SELECT id FROM owed WHERE channel = :channel AND article = :article"
		" AND (delivery IS NULL OR revision >= :revision) ORDER BY delivery IS NOT NULL, "
		"id DESC LIMIT 1";
	struct query q = query(o->s, sql);
	bind_int(&q, ":channel", o->channel);
	bind_int(&q, ":article", o->article);
	bind_int(&q, ":revision", o->owe->revision);
	return query_int(&q, 0, &o->row, err);
}

static enum status
join_row(const struct owing *o, struct err *err)
{
	static const char sql[] =
		"UPDATE owed SET kind = min(kind, :kind), breaking = max(breaking, :breaking),"
		" revision = max(revision, :revision) WHERE id = :id AND delivery IS NULL";
	struct query q = query(o->s, sql);
	bind_int(&q, ":kind", o->owe->kind);
	bind_int(&q, ":breaking", o->owe->breaking);
	bind_int(&q, ":revision", o->owe->revision);
	bind_int(&q, ":id", o->row);
	return query_run(&q, err);
}

static enum status
add_row(struct owing *o, struct err *err)
{
	static const char sql[] =
		"INSERT INTO owed (channel, article, revision, kind, breaking, created_at)"
		" VALUES (:channel, :article, :revision, :kind, :breaking, :created_at)";
	struct query q = query(o->s, sql);
	bind_int(&q, ":channel", o->channel);
	bind_int(&q, ":article", o->article);
	bind_int(&q, ":revision", o->owe->revision);
	bind_int(&q, ":kind", o->owe->kind);
	bind_int(&q, ":breaking", o->owe->breaking);
	bind_int(&q, ":created_at", o->owe->created_at);
	enum status status = query_run(&q, err);
	o->row = sqlite3_last_insert_rowid(o->s->db);
	return status;
}

static enum status
add_rule(const struct owing *o, int64_t version, struct err *err)
{
	static const char sql[] =
		"INSERT OR FAIL INTO owed_rule (channel, article, rule, owed)"
		" SELECT :channel, :article, rule, :owed FROM rule_version WHERE id = :version";
	struct query q = query(o->s, sql);
	bind_int(&q, ":channel", o->channel);
	bind_int(&q, ":article", o->article);
	bind_int(&q, ":owed", o->row);
	bind_int(&q, ":version", version);
	return query_run(&q, err);
}

static enum status
owe_rule(struct owing *o, int64_t version, struct err *err)
{
	bool told;
	enum status status = told_by(o, version, &told, err);
	if (status || told)
		return status;
	if (!o->row) {
		status = find_row(o, err);
		if (status == STATUS_OK)
			status = o->row ? join_row(o, err) : add_row(o, err);
	}
	return status ? status : add_rule(o, version, err);
}

enum status
sqlite_owe(struct store *store, const struct owe *owe, const int64_t *rule_versions, size_t n,
	struct err *err)
{
	struct owing o = { .s = sqlite_of(store), .owe = owe };
	enum status status = channel_id(o.s, owe->channel, true, &o.channel, err);
	if (status == STATUS_OK)
		status = article_now(o.s, owe->article, &o.article, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++)
		status = owe_rule(&o, rule_versions[i], err);
	return status;
}

/* ---- Reading it ------------------------------------------------------------------------------ */

static bool
fits(const struct article *a, const struct evidence *e)
{
	struct str in = e->field == FIELD_TITLE  ? a->title
			: e->field == FIELD_LEAD ? a->lead
						 : a->text;
	if (e->len == 0 || e->field > FIELD_TEXT)
		return true;
	return e->at <= in.n && e->len <= in.n - e->at &&
	       str_eq(utf8_cut(str_sub(in, e->at, in.n), e->len),
		       str_sub(in, e->at, e->at + e->len));
}

/* Evidence of another text than the one that is shown points nowhere: the part stays, its place
 * goes. */
static enum status
read_evidence(struct query *q, struct arena *a, const struct article *article, struct match *m)
{
	struct str blob = column_str(q, a);
	enum status status = STATUS_OK;
	m->evidence = NULL;
	m->n_evidence = 0;
	if (blob.n)
		status = evidence_read(blob, a, &m->evidence, &m->n_evidence, NULL);
	for (size_t i = 0; status == STATUS_OK && i < m->n_evidence; i++)
		if (m->revision != article->revision || !fits(article, &m->evidence[i]))
			m->evidence[i].at = m->evidence[i].len = 0;
	return status;
}

/* A match that the archive no longer keeps leaves its rule's name. */
static enum status
read_matches(struct sqlite *s, struct owed *owed, struct arena *a, struct err *err)
{
	static const char sql[] = "SELECT r.name, coalesce(m.version, 0), coalesce(m.revision, 0), "
				  "coalesce(m.at, o.created_at),"
				  " coalesce(m.without_text, 0), coalesce(m.evidence, x'')"
				  " FROM owed o JOIN owed_rule w ON w.channel = o.channel AND "
				  "w.article = o.article AND w.owed = o.id"
				  " JOIN rule r ON r.id = w.rule LEFT JOIN match m ON m.article = "
				  "w.article AND m.rule = w.rule"
				  " WHERE o.id = :id ORDER BY r.id";
	size_t cap = 0;
	AUTO(query) struct query q = query(s, sql);
	bind_int(&q, ":id", owed->id);
	while (query_row(&q)) {
		ARENA_GROW(a, owed->matches, owed->n_matches, cap);
		struct match *m = &owed->matches[owed->n_matches++];
		m->article = owed->article.id;
		m->rule = column_str(&q, a);
		m->rule_version = column_int(&q);
		m->revision = column_int(&q);
		m->at = column_int(&q);
		m->without_text = column_bool(&q);
		if (read_evidence(&q, a, &owed->article, m))
			query_corrupt(&q);
	}
	return query_end(&q, err);
}

#define OWED_COLUMNS "o.id, c.name, o.kind, o.created_at, o.breaking, " ARTICLE_COLUMNS
#define OWED_TABLES \
	" FROM owed o JOIN channel c ON c.id = o.channel JOIN article a ON a.id = o.article"

/* The rest of each, once the statement that found them is done. */
static enum status
read_owed(struct query *q, struct arena *a, struct owed **ret, size_t *ret_n, struct err *err)
{
	struct sqlite *s = q->s;
	struct owed *owed = NULL;
	size_t n = 0, cap = 0;
	while (query_row(q)) {
		ARENA_GROW(a, owed, n, cap);
		struct owed *o = &owed[n++];
		*o = (struct owed){ 0 };
		o->id = column_int(q);
		o->channel = column_str(q, a);
		o->kind = (enum owed_kind)column_int(q);
		o->created_at = column_int(q);
		o->breaking = column_bool(q);
		article_columns(q, a, &o->article);
	}
	enum status status = query_end(q, err);
	for (size_t i = 0; status == STATUS_OK && i < n; i++) {
		status = sqlite_sightings(
			s, owed[i].article.id, a, &owed[i].sightings, &owed[i].n_sightings, err);
		if (status == STATUS_OK)
			status = read_matches(s, &owed[i], a, err);
	}
	if (status)
		return status;
	*ret = owed;
	*ret_n = n;
	return STATUS_OK;
}

enum status
sqlite_owed(struct store *store, struct str channel, int64_t until, int64_t limit, struct arena *a,
	struct owed **ret, size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT " OWED_COLUMNS OWED_TABLES
		" WHERE o.channel = (SELECT id FROM channel WHERE name = :channel)"
		" AND o.delivery IS NULL AND o.created_at <= :until ORDER BY o.created_at, o.id"
		" LIMIT iif(:limit = 0, -1, :limit)";
	AUTO(query) struct query q = query(sqlite_of(store), sql);
	bind_str(&q, ":channel", channel);
	bind_int(&q, ":until", until);
	bind_int(&q, ":limit", limit);
	return read_owed(&q, a, ret, ret_n, err);
}

enum status
sqlite_owed_since(struct store *store, struct str channel, int64_t since, int64_t until,
	int64_t limit, struct arena *a, struct owed **ret, size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT " OWED_COLUMNS OWED_TABLES
		" WHERE o.channel = (SELECT id FROM channel WHERE name = :channel)"
		" AND o.created_at BETWEEN :since AND :until ORDER BY o.created_at, o.id"
		" LIMIT iif(:limit = 0, -1, :limit)";
	AUTO(query) struct query q = query(sqlite_of(store), sql);
	bind_str(&q, ":channel", channel);
	bind_int(&q, ":since", since);
	bind_int(&q, ":until", until);
	bind_int(&q, ":limit", limit);
	return read_owed(&q, a, ret, ret_n, err);
}

enum status
sqlite_told(struct store *store, int64_t delivery, struct arena *a, struct owed **ret,
	size_t *ret_n, struct err *err)
{
	static const char sql[] = "SELECT " OWED_COLUMNS OWED_TABLES
				  " WHERE o.delivery = :delivery ORDER BY o.created_at, o.id";
	AUTO(query) struct query q = query(sqlite_of(store), sql);
	bind_int(&q, ":delivery", delivery);
	return read_owed(&q, a, ret, ret_n, err);
}

enum status
sqlite_owed_summary(struct store *store, struct str channel, int64_t *ret_n, int64_t *ret_oldest_at,
	bool *ret_breaking, struct err *err)
{
	static const char sql[] = "SELECT count(*), coalesce(min(created_at), 0), "
				  "coalesce(max(breaking), 0) FROM owed"
				  " WHERE channel = (SELECT id FROM channel WHERE name = :channel) "
				  "AND delivery IS NULL AND kind = 0";
	struct query q = query(sqlite_of(store), sql);
	int64_t n = 0, oldest_at = 0;
	bool breaking = false;
	bind_str(&q, ":channel", channel);
	if (query_row(&q)) {
		n = column_int(&q);
		oldest_at = column_int(&q);
		breaking = column_bool(&q);
	}
	enum status status = query_end(&q, err);
	if (status)
		return status;
	*ret_n = n;
	*ret_oldest_at = oldest_at;
	*ret_breaking = breaking;
	return STATUS_OK;
}
