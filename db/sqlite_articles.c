/* Articles: added once, seen again in other outlets, revised when their text changes. */
#include "base/mem.h"
#include "db/sqlite.h"

/* ---- Reading ---------------------------------------------------------------------------- */

static void
date_columns(struct query *q, struct arena *a, struct date *ret)
{
	ret->given = column_str(q, a);
	ret->at = column_int(q);
	ret->precision = (enum date_precision)column_int(q);
}

void
article_columns(struct query *q, struct arena *a, struct article *ret)
{
	*ret = (struct article){ 0 };
	ret->id = column_int(q);
	ret->state = (enum article_state)column_int(q);
	ret->revision = column_int(q);
	ret->first_seen_at = column_int(q);
	ret->text_hash = column_int(q);
	ret->is_headline = column_bool(q);
	ret->full = column_bool(q);
	ret->key = column_str(q, a);
	ret->url = column_str(q, a);
	ret->canonical = column_str(q, a);
	ret->guid = column_str(q, a);
	ret->source_url = column_str(q, a);
	ret->paper = column_str(q, a);
	ret->language = column_str(q, a);
	ret->image = column_str(q, a);
	ret->authors = column_list(q, a);
	ret->tags = column_list(q, a);
	date_columns(q, a, &ret->published);
	date_columns(q, a, &ret->updated);
	struct str mentions = column_str(q, a);
	if (mentions.n && mentions_read(mentions, a, &ret->mentions, &ret->n_mentions, NULL))
		query_corrupt(q);
	ret->title = column_str(q, a);
	ret->lead = column_str(q, a);
	ret->text = column_str(q, a);
}

enum status
sqlite_sightings(struct sqlite *s, int64_t article, struct arena *a, struct sighting **ret,
	size_t *ret_n, struct err *err)
{
	static const char sql[] =
		"SELECT s.outlet, o.name, o.title, o.country, s.paper, coalesce(s.url, a.url), s.at"
		" FROM sighting s JOIN outlet o ON o.id = s.outlet JOIN article a ON a.id = "
		"s.article"
		" WHERE s.article = :article ORDER BY s.at, s.outlet";
	struct sighting *sightings = NULL;
	size_t n = 0, cap = 0;
	AUTO(query) struct query q = query(s, sql);
	bind_int(&q, ":article", article);
	while (query_row(&q)) {
		ARENA_GROW(a, sightings, n, cap);
		struct sighting *seen = &sightings[n++];
		seen->outlet = column_int(&q);
		seen->name = column_str(&q, a);
		seen->title = column_str(&q, a);
		seen->country = column_str(&q, a);
		seen->paper = column_str(&q, a);
		seen->url = column_str(&q, a);
		seen->at = column_int(&q);
	}
	enum status status = query_end(&q, err);
	if (status)
		return status;
	*ret = sightings;
	*ret_n = n;
	return STATUS_OK;
}

enum status
sqlite_get_article(struct store *store, int64_t id, struct arena *a, struct article *ret,
	struct sighting **ret_sightings, size_t *ret_n, struct err *err)
{
	static const char sql[] = "SELECT " ARTICLE_COLUMNS " FROM article a WHERE a.id = :id";
	struct sqlite *s = sqlite_of(store);
	enum status status = article_now(s, id, &id, err);
	if (status)
		return status;
	AUTO(query) struct query q = query(s, sql);
	bind_int(&q, ":id", id);
	bool found = query_row(&q);
	if (found)
		article_columns(&q, a, ret);
	status = query_end(&q, err);
	if (status)
		return status;
	if (!found)
		return err_set(err, STATUS_BAD, "there is no article %lld", (long long)id);
	return ret_sightings ? sqlite_sightings(s, id, a, ret_sightings, ret_n, err) : STATUS_OK;
}

/* ---- Writing ------------------------------------------------------------------------------- */

/* What article_write changes, in the order of both statements below. */
static void
bind_article(struct query *q, const struct article *a, struct str mentions)
{
	bind_int(q, ":text_hash", a->text_hash ? a->text_hash : article_hash(a));
	bind_int(q, ":is_full", a->full);
	bind_str(q, ":url", a->url);
	bind_str(q, ":canonical", a->canonical);
	bind_str(q, ":guid", a->guid);
	bind_str(q, ":source_url", a->source_url);
	bind_str(q, ":paper", a->paper);
	bind_str(q, ":language", a->language);
	bind_str(q, ":image", a->image);
	bind_list(q, ":authors", &a->authors);
	bind_list(q, ":tags", &a->tags);
	bind_str(q, ":published_given", a->published.given);
	bind_int(q, ":published_at", a->published.at);
	bind_int(q, ":published_precision", a->published.precision);
	bind_str(q, ":updated_given", a->updated.given);
	bind_int(q, ":updated_at", a->updated.at);
	bind_int(q, ":updated_precision", a->updated.precision);
	bind_blob(q, ":mentions", mentions);
	bind_str(q, ":title", a->title);
	bind_str(q, ":lead", a->lead);
	bind_str(q, ":text", a->text);
}

static struct str
mentions_blob(struct buf *b, const struct article *a)
{
	if (a->n_mentions)
		mentions_write(b, a->mentions, a->n_mentions);
	return buf_view(b);
}

static enum status
insert(struct sqlite *s, struct article *a, struct err *err)
{
	static const char sql[] =
		"INSERT INTO article (text_hash, is_full, url, canonical, guid, source_url, paper, "
		"language, image, authors,"
		" tags, published_given, published_at, published_precision, updated_given, "
		"updated_at, updated_precision,"
		" mentions, title, lead, text, state, revision, first_seen_at, is_headline, key)"
		" VALUES (:text_hash, :is_full, :url, :canonical, :guid, :source_url, :paper, "
		":language, :image, :authors,"
		" :tags, :published_given, :published_at, :published_precision, :updated_given, "
		":updated_at,"
		" :updated_precision, :mentions, :title, :lead, :text, :state, 1, :first_seen_at, "
		":is_headline, :key)";
	AUTO(buf) struct buf blob = { 0 };
	struct query q = query(s, sql);
	bind_article(&q, a, mentions_blob(&blob, a));
	bind_int(&q, ":state", a->state);
	bind_int(&q, ":first_seen_at", a->first_seen_at);
	bind_int(&q, ":is_headline", a->is_headline);
	bind_str(&q, ":key", a->key);
	enum status status = query_run(&q, err);
	if (status == STATUS_OK) {
		a->id = sqlite3_last_insert_rowid(s->db);
		a->revision = 1;
	}
	return status;
}

/* A sighting without an address of its own keeps the one that the article had until now. */
static enum status
keep_url(struct sqlite *s, const struct article *a, struct err *err)
{
	static const char sql[] =
		"UPDATE OR FAIL sighting SET url = (SELECT url FROM article WHERE id = :id)"
		" WHERE article = :id AND url IS NULL"
		" AND :url <> (SELECT url FROM article WHERE id = :id)";
	struct query q = query(s, sql);
	bind_int(&q, ":id", a->id);
	bind_str(&q, ":url", a->url);
	return query_run(&q, err);
}

enum status
article_write(struct sqlite *s, const struct article *a, struct err *err)
{
	static const char sql[] =
		"UPDATE article SET text_hash = :text_hash, is_full = :is_full, url = :url, "
		"canonical = :canonical,"
		" guid = :guid, source_url = :source_url, paper = :paper, language = :language, "
		"image = :image,"
		" authors = :authors, tags = :tags, published_given = :published_given, "
		"published_at = :published_at,"
		" published_precision = :published_precision, updated_given = :updated_given, "
		"updated_at = :updated_at,"
		" updated_precision = :updated_precision, mentions = :mentions, title = :title, "
		"lead = :lead, text = :text,"
		" state = :state, revision = :revision, dropped = 0 WHERE id = :id";
	AUTO(buf) struct buf blob = { 0 };
	enum status status = words_remove(s, a->id, err);
	if (status == STATUS_OK)
		status = keep_url(s, a, err);
	if (status)
		return status;
	struct query q = query(s, sql);
	bind_article(&q, a, mentions_blob(&blob, a));
	bind_int(&q, ":state", a->state);
	bind_int(&q, ":revision", a->revision);
	bind_int(&q, ":id", a->id);
	status = query_run(&q, err);
	return status || a->state == ARTICLE_WAITING ? status : words_add(s, a->id, a, err);
}

enum status
revision_keep(struct sqlite *s, int64_t article, int64_t now, struct err *err)
{
	static const char sql[] =
		"INSERT INTO revision (article, revision, until_at, text_hash, title, lead, text)"
		" SELECT id, revision, :now, text_hash, title, lead, text FROM article WHERE id = "
		":id AND dropped = 0"
		" ON CONFLICT DO NOTHING";
	struct query q = query(s, sql);
	bind_int(&q, ":now", now);
	bind_int(&q, ":id", article);
	return query_run(&q, err);
}

/* The address is left out where it is the article's. */
static enum status
add_sighting(struct sqlite *s, int64_t article, struct str url, const struct sighting *seen,
	bool *ret_new, struct err *err)
{
	static const char sql[] =
		"INSERT INTO sighting (article, outlet, at, paper, url)"
		" VALUES (:article, :outlet, :at, :paper, :url) ON CONFLICT DO NOTHING";
	struct query q = query(s, sql);
	bind_int(&q, ":article", article);
	bind_int(&q, ":outlet", seen->outlet);
	bind_int(&q, ":at", seen->at);
	bind_str(&q, ":paper", seen->paper);
	if (str_eq(seen->url, url))
		bind_null(&q, ":url");
	else
		bind_str(&q, ":url", seen->url);
	enum status status = query_run(&q, err);
	*ret_new = status == STATUS_OK && sqlite_changed(s) > 0;
	return status;
}

static enum status
add_page(struct sqlite *s, const struct article *a, int64_t outlet, struct err *err)
{
	static const char sql[] =
		"INSERT INTO page (article, outlet, due_at) VALUES (:article, :outlet, :due_at)";
	struct query q = query(s, sql);
	bind_int(&q, ":article", a->id);
	bind_int(&q, ":outlet", outlet);
	bind_int(&q, ":due_at", a->first_seen_at);
	return query_run(&q, err);
}

enum status
sqlite_add_article(struct store *store, struct article *a, const struct article_id *ids, size_t n,
	const struct sighting *sighting, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	bool is_new;
	enum status status = insert(s, a, err);
	if (status == STATUS_OK)
		status = ids_add(s, a->id, ids, n, err);
	if (status == STATUS_OK)
		status = add_sighting(s, a->id, a->url, sighting, &is_new, err);
	if (status)
		return status;
	return a->state == ARTICLE_WAITING ? add_page(s, a, sighting->outlet, err)
					   : words_add(s, a->id, a, err);
}

static enum status
look_again(
	struct sqlite *s, int64_t article, struct seen *ret, struct buf *ret_url, struct err *err)
{
	static const char sql[] = "SELECT state, text_hash, url FROM article WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":id", article);
	bool found = query_row(&q);
	if (found) {
		*ret = (struct seen){ .article = article };
		ret->state = (enum article_state)column_int(&q);
		ret->text_hash = column_int(&q);
		buf_str(ret_url, column_view(&q));
	}
	enum status status = query_end(&q, err);
	if (status == STATUS_OK && !found)
		return err_set(err, STATUS_BAD, "there is no article %lld", (long long)article);
	return status;
}

/* First shown without an address: the one that it is shown with now is the article's. */
static enum status
take_url(struct sqlite *s, int64_t article, struct str given, struct buf *url, struct err *err)
{
	static const char sql[] = "UPDATE article SET url = :url WHERE id = :id";
	if (url->n || !given.n)
		return STATUS_OK;
	struct query q = query(s, sql);
	bind_int(&q, ":id", article);
	bind_str(&q, ":url", given);
	buf_str(url, given);
	return query_run(&q, err);
}

enum status
sqlite_see_article(struct store *store, int64_t article, const struct article_id *ids, size_t n,
	const struct sighting *sighting, struct seen *ret, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	AUTO(buf) struct buf url = { 0 };
	struct seen seen;
	enum status status = articles_join(s, article, ids, n, &article, err);
	if (status == STATUS_OK)
		status = look_again(s, article, &seen, &url, err);
	if (status == STATUS_OK && sighting)
		status = take_url(s, article, sighting->url, &url, err);
	if (status == STATUS_OK && sighting)
		status =
			add_sighting(s, article, buf_view(&url), sighting, &seen.new_sighting, err);
	if (status == STATUS_OK)
		*ret = seen;
	return status;
}

static enum status
revision_of(struct sqlite *s, int64_t article, int64_t *ret, struct err *err)
{
	static const char sql[] = "SELECT revision FROM article WHERE id = :id";
	struct query q = query(s, sql);
	bind_int(&q, ":id", article);
	enum status status = query_int(&q, 0, ret, err);
	if (status == STATUS_OK && *ret == 0)
		return err_set(err, STATUS_BAD, "there is no article %lld", (long long)article);
	return status;
}

enum status
sqlite_revise_article(struct store *store, struct article *article, int64_t now, struct err *err)
{
	struct sqlite *s = sqlite_of(store);
	struct article a = *article;
	enum status status = article_now(s, a.id, &a.id, err);
	if (status == STATUS_OK)
		status = revision_of(s, a.id, &a.revision, err);
	if (status == STATUS_OK)
		status = revision_keep(s, a.id, now, err);
	a.revision++;
	if (status == STATUS_OK)
		status = article_write(s, &a, err);
	if (status == STATUS_OK) {
		article->id = a.id;
		article->revision = a.revision;
	}
	return status;
}
