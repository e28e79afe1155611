/* What leads to an article. A value stands here as 128 bits of a hash whose key is this database's
 * own: nobody outside can make two values meet, and by chance it does not happen. The first 64 bits
 * are the row's id; where another value has that place already, the next one is tried, as in a hash
 * table. Rows are never removed.
 *
 * The first 24 of these bits are a hash of the host, or of the outlet whose guid it is: what one
 * feed brings then stands on a page or two of the table, instead of on as many pages as it has
 * entries, all of which would have to be read, changed and written for a handful of articles. */
#include "db/sqlite.h"

struct place {
	int64_t at, rest, article; /* article 0: the place is free */
};

static enum status
look(struct sqlite *s, struct place *p, bool *ret_other, struct err *err)
{
	static const char sql[] =
		"SELECT i.rest, coalesce(m.into_id, i.article) FROM article_id i"
		" LEFT JOIN article_merged m ON m.id = i.article WHERE i.hash = :hash";
	struct query q = query(s, sql);
	*ret_other = false;
	bind_int(&q, ":hash", p->at);
	if (query_row(&q)) {
		*ret_other = column_int(&q) != p->rest;
		p->article = column_int(&q);
	}
	return query_end(&q, err);
}

/* "www.aps.dz" of "www.aps.dz/economie/55", "guid 17" of "guid 17 tag:aps.dz,2026:55". */
static struct str
neighbourhood(struct str value)
{
	size_t i = 0, spaces = 0;
	while (i < value.n && value.s[i] != '/' && (value.s[i] != ' ' || ++spaces < 2))
		i++;
	return (struct str){ value.s, i };
}

static struct place
first_place(struct sqlite *s, struct str value)
{
	static const uint64_t shared = UINT64_C(0xffffff) << 40;
	struct siphash near = siphash(&s->key, neighbourhood(value)), h = siphash(&s->key, value);
	uint64_t at = (near.h[0] & shared) | (h.h[0] & ~shared);
	return (struct place){ (int64_t)at, (int64_t)h.h[1], 0 };
}

static enum status
find_place(struct sqlite *s, struct str value, struct place *ret, struct err *err)
{
	struct place p = first_place(s, value);
	bool other;
	enum status status = look(s, &p, &other, err);
	while (status == STATUS_OK && other) {
		p = (struct place){ (int64_t)((uint64_t)p.at + 1), p.rest, 0 };
		status = look(s, &p, &other, err);
	}
	if (status == STATUS_OK)
		*ret = p;
	return status;
}

enum status
article_now(struct sqlite *s, int64_t id, int64_t *ret, struct err *err)
{
	static const char sql[] = "SELECT into_id FROM article_merged WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":id", id);
	return query_int(&q, id, ret, err);
}

static enum status
fill_place(struct sqlite *s, const struct place *p, int64_t article, struct err *err)
{
	static const char sql[] =
		"INSERT INTO article_id (hash, rest, article) VALUES (:hash, :rest, :article)"
		" ON CONFLICT DO NOTHING";
	struct query q = query(s, sql);
	bind_int(&q, ":hash", p->at);
	bind_int(&q, ":rest", p->rest);
	bind_int(&q, ":article", article);
	return query_run(&q, err);
}

enum status
ids_find(struct sqlite *s, struct str value, int64_t article, int64_t *ret, struct err *err)
{
	struct place p;
	enum status status = find_place(s, value, &p, err);
	if (status == STATUS_OK && !p.article && article)
		status = fill_place(s, &p, article, err);
	if (status == STATUS_OK)
		*ret = p.article ? p.article : article;
	return status;
}

/* Nearly always the first place is free: then it is filled without a look. */
enum status
ids_add(struct sqlite *s, int64_t article, const struct article_id *ids, size_t n, struct err *err)
{
	enum status status = STATUS_OK;
	for (size_t i = 0; status == STATUS_OK && i < n; i++) {
		struct place p = first_place(s, ids[i].value);
		int64_t leads_to;
		status = fill_place(s, &p, article, err);
		if (status == STATUS_OK && sqlite_changed(s) == 0)
			status = ids_find(s, ids[i].value, article, &leads_to, err);
	}
	return status;
}

enum status
sqlite_find_article(
	struct store *store, const struct article_id *ids, size_t n, int64_t *ret, struct err *err)
{
	int64_t article = 0;
	for (size_t i = 0; i < n && !article; i++) {
		enum status status = ids_find(sqlite_of(store), ids[i].value, 0, &article, err);
		if (status)
			return status;
	}
	*ret = article;
	return STATUS_OK;
}
