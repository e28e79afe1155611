/* The search index: how it cuts text into words (with the rules' own words, handed in through
 * struct store_words), and how articles enter and leave it. */
#include <string.h>

#include "db/sqlite.h"

/* What one tokenizer of FTS5 is: the words that were handed in, or FTS5's own unicode61. */
struct tokenizer {
	const struct store_words *words;
	fts5_tokenizer own;
	Fts5Tokenizer *inner;
};

struct emission {
	void *context;
	int (*token)(void *, int, const char *, int, int, int);
	bool is_query;
	int rc;
};

/* A query asks for what was typed; its other forms were put beside it when the text was indexed. */
static int
emit(void *context, struct str token, size_t from, size_t to, bool colocated)
{
	struct emission *e = context;
	if (e->rc || (colocated && e->is_query))
		return e->rc;
	e->rc = e->token(e->context, colocated ? FTS5_TOKEN_COLOCATED : 0, token.s, (int)token.n,
		(int)from, (int)to);
	return e->rc;
}

static int
tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int n,
	int (*token)(void *, int, const char *, int, int, int))
{
	struct tokenizer *t = (struct tokenizer *)self;
	if (!t->words)
		return t->own.xTokenize(t->inner, context, flags, text, n, token);
	struct emission e = { context, token, flags & FTS5_TOKENIZE_QUERY, SQLITE_OK };
	t->words->tokens((struct str){ text, (size_t)n }, &e, emit);
	return e.rc;
}

static void
tokenizer_free(Fts5Tokenizer *self)
{
	struct tokenizer *t = (struct tokenizer *)self;
	if (t->inner)
		t->own.xDelete(t->inner);
	sqlite3_free(t);
}

static fts5_api *
api_of(sqlite3 *db)
{
	fts5_api *api = NULL;
	sqlite3_stmt *stmt;
	if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, NULL))
		return NULL;
	sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", NULL);
	sqlite3_step(stmt);
	sqlite3_finalize(stmt);
	return api;
}

static int
tokenizer_new(void *context, const char **args, int n_args, Fts5Tokenizer **ret)
{
	struct sqlite *s = context;
	struct tokenizer *t = sqlite3_malloc(sizeof(*t));
	void *own_context;
	int rc = SQLITE_OK;
	if (!t)
		return SQLITE_NOMEM;
	*t = (struct tokenizer){ .words = s->words };
	if (!t->words) {
		fts5_api *api = api_of(s->db);
		rc = api->xFindTokenizer(api, "unicode61", &own_context, &t->own);
		if (rc == SQLITE_OK)
			rc = t->own.xCreate(own_context, args, n_args, &t->inner);
	}
	if (rc)
		sqlite3_free(t);
	else
		*ret = (Fts5Tokenizer *)t;
	return rc;
}

enum status
sqlite_words_open(struct sqlite *s, struct err *err)
{
	fts5_tokenizer ours = { tokenizer_new, tokenizer_free, tokenize };
	fts5_api *api = api_of(s->db);
	if (!api)
		return err_set(err, STATUS_FATAL, "this SQLite has no FTS5");
	int rc = api->xCreateTokenizer(api, "presswatch", s, &ours, NULL);
	return rc ? sqlite_error(s, rc, err) : STATUS_OK;
}

/* ---- Articles in it ------------------------------------------------------------------ */

enum status
words_add(struct sqlite *s, int64_t article, const struct article *texts, struct err *err)
{
	static const char sql[] =
		"INSERT INTO words (rowid, title, lead, text) VALUES (:id, :title, :lead, :text)";
	struct query q = query(s, sql);
	bind_int(&q, ":id", article);
	bind_str(&q, ":title", texts->title);
	bind_str(&q, ":lead", texts->lead);
	bind_str(&q, ":text", texts->text);
	s->merge_words = true;
	return query_run(&q, err);
}

enum status
words_remove(struct sqlite *s, int64_t article, struct err *err)
{
	static const char find[] = "SELECT title, lead, text FROM article_words WHERE id = :id";
	static const char remove[] = "INSERT INTO words (words, rowid, title, lead, text)"
				     " VALUES ('delete', :id, :title, :lead, :text)";
	AUTO(query) struct query found = query(s, find);
	bind_int(&found, ":id", article);
	if (!query_row(&found))
		return query_end(&found, err);
	struct query q = query(s, remove);
	bind_int(&q, ":id", article);
	bind_str(&q, ":title", column_view(&found));
	bind_str(&q, ":lead", column_view(&found));
	bind_str(&q, ":text", column_view(&found));
	s->merge_words = true;
	return query_run(&q, err);
}

/* ---- Which words it was made with ----------------------------------------------------------- */

/* A program that folds differently would look for words that are not there, and take out what was
 * never put in. So the index remembers what its words make of a sample of what folding is about. */
static const char sample[] = "L'Opinion des États-Unis, Straße œuvre O.N.U. 1.000 Al-Qaïda señor "
			     "وبالمغرب إرهابيون للرباط ١٢٣ ی ک 日本 ไทย FAR";

static int
note(void *context, struct str token, size_t from, size_t to, bool colocated)
{
	struct buf *b = context;
	buf_printf(b, "%.*s %zu %zu %d\n", STR_ARG(token), from, to, colocated);
	return 0;
}

static struct siphash
fingerprint(const struct store_words *words)
{
	static const struct siphash_key key = { { 0, 0 } };
	AUTO(buf) struct buf b = { 0 };
	if (words)
		words->tokens(str_from(sample), &b, note);
	else
		buf_cstr(&b, "unicode61");
	return siphash(&key, buf_view(&b));
}

static enum status
rebuild(struct sqlite *s, struct str words, struct err *err)
{
	static const char index[] = "INSERT INTO words (words) VALUES ('rebuild')";
	static const char remember[] = "INSERT INTO meta (name, value) VALUES ('words', :words)"
				       " ON CONFLICT DO UPDATE SET value = excluded.value";
	struct query q = query(s, index);
	enum status status = query_run(&q, err);
	if (status)
		return status;
	q = query(s, remember);
	bind_blob(&q, ":words", words);
	return query_run(&q, err);
}

enum status
sqlite_words_agree(struct sqlite *s, struct err *err)
{
	static const char sql[] = "SELECT value = :words FROM meta WHERE name = 'words'";
	struct siphash h = fingerprint(s->words);
	struct str words = { (const char *)&h, sizeof(h) };
	int64_t same;
	struct query q = query(s, sql);
	bind_blob(&q, ":words", words);
	enum status status = query_int(&q, 0, &same, err);
	if (status || same)
		return status;
	status = store_begin(&s->store, err);
	if (status == STATUS_OK)
		status = rebuild(s, words, err);
	if (status == STATUS_OK)
		return store_commit(&s->store, err);
	store_rollback(&s->store);
	return status;
}
