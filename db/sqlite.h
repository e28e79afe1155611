/* The store on SQLite: what its files share. Nobody outside db/ and its tests includes this.
 *
 * Each file is one idea: sqlite.c opens and commits, sqlite_query.c runs statements,
 *sqlite_schema.c creates and migrates, sqlite_lock.c keeps a second engine out, sqlite_words.c is
 *the tokenizer of the search index, and the verbs stand in sqlite_outlets.c, _ids.c, _articles.c,
 *_pages.c, _merge.c, _rules.c, _owed.c, _deliveries.c, _channels.c, _search.c, _vocabulary.c,
 _notes.c, _listings.c,
 *_expire.c and _backup.c.
 *
 * A statement is prepared once for each store and found by the address of its text:
 *
 *	static const char sql[] = "SELECT article FROM page WHERE due_at <= :now";
 *	AUTO(query) struct query q = query(s, sql);
 *	bind_int(&q, ":now", now);
 *	while (query_row(&q))
 *		use(column_int(&q));
 *	return query_end(&q, err);
 *
  A statement that may change several rows is written OR FAIL where an article is taken in:
 otherwise *SQLite opens a savepoint for it, and FTS5 answers a savepoint by writing its index out,
 which then *happens for each article instead of for each batch. (A batch of which a statement
 failed is rolled *back anyway.)
 *
 * Errors are kept in the query until query_end: binding and stepping after one does nothing.
 *Parameters are bound fastest in the order in which they stand; columns are read in the order of
 *the SELECT. */
#ifndef DB_SQLITE_H
#define DB_SQLITE_H

#include <sqlite3.h>

#include "db/siphash.h"
#include "db/store.h"

enum { STATEMENTS = 256 }; /* places in the table of prepared statements, a power of two */

enum { PARAMETERS = 32 }; /* of a statement, whose places are remembered */

struct statement {
	const char *sql;
	sqlite3_stmt *stmt;
	const char *names[PARAMETERS]; /* by place: the literal that was looked up there last */
	bool busy; /* a query runs it: another one with the same text gets a statement of its own */
};

struct sqlite {
	struct store store;
	sqlite3 *db;
	char *path;
	enum store_mode mode;
	int lock; /* descriptor of the lock file, or -1 */
	bool in_batch;
	bool broken; /* a verb of this batch failed: it can only be rolled back */
	struct siphash_key key;
	const struct store_words *words;
	int64_t owner; /* of the leases taken here: the process id */
	int wal_pages;
	int64_t checkpoint_at; /* clock_mono of the last one */
	bool merge_words;      /* the search index may have something to merge */
	struct statement statements[STATEMENTS];
};

struct sqlite *sqlite_of(struct store *store);

/* ---- Statements (sqlite_query.c) -------------------------------------------- */

struct query {
	struct sqlite *s;
	sqlite3_stmt *stmt;
	struct statement *place; /* NULL: the statement is not kept */
	int next_parameter, next_column;
	int rc;
};

struct query query(struct sqlite *s, const char *sql);
/* For a text made on the spot: not kept. */
struct query query_once(struct sqlite *s, struct str sql);
void bind_int(struct query *q, const char *name, int64_t value);
void bind_str(struct query *q, const char *name,
	struct str value); /* the bytes must live until query_end */
void bind_blob(struct query *q, const char *name, struct str value);
void bind_null(struct query *q, const char *name);
void bind_list(struct query *q, const char *name, const struct str_list *list); /* joined */
/* A parameter that this text may lack, by its absence: nothing is bound then. */
bool query_has(struct query *q, const char *name);
bool query_row(struct query *q); /* false at the end and after an error */
int64_t column_int(struct query *q);
bool column_bool(struct query *q);
struct str column_str(struct query *q, struct arena *a); /* text or blob; a copy in `a` */
struct str column_view(struct query *q);                 /* until the next row */
struct str_list column_list(struct query *q, struct arena *a);
bool column_is_null(struct query *q); /* of the next column; does not take it */
void query_corrupt(struct query *q);  /* what was read cannot be: query_end says STATUS_FATAL */
/* Resets the statement; the first error, if there was one. */
enum status query_end(struct query *q, struct err *err);
enum status query_run(
	struct query *q, struct err *err); /* for statements without rows: runs and ends it */
/* One number of the first row; `otherwise` when there is none, or NULL. */
enum status query_int(struct query *q, int64_t otherwise, int64_t *ret, struct err *err);
void query_free(struct query *q);
AUTO_VALUE(query, struct query, query_free)
int64_t sqlite_changed(struct sqlite *s); /* rows that the last statement changed */

/* A script of several statements; and what a result code means. */
enum status sqlite_script(struct sqlite *s, const char *sql, struct err *err);
enum status sqlite_error(struct sqlite *s, int rc, struct err *err);

/* ---- Opening ------------------------------------------------------------------ */

struct migration { /* from version `to` - 1 */
	int to;
	const char *sql;
};
struct schema {
	int version;
	const char *create; /* of that version */
	const struct migration *steps;
	size_t n_steps;
};
extern const struct schema sqlite_schema;

enum { SQLITE_APPLICATION = 0x70777463 /* "pwtc" */ };

/* store_open with another schema, for tests. */
enum status sqlite_open(const char *path, enum store_mode mode, const struct store_words *words,
	const struct schema *schema, struct store **ret, struct err *err);
/* Makes a database where there is none; `locked`: this process has the lock. */
enum status sqlite_schema_create(
	const char *path, bool locked, const struct schema *schema, struct err *err);
void sqlite_free(struct sqlite *s);
/* Renames a file and makes that last. */
enum status sqlite_rename(const char *from, const char *to, struct err *err);
/* Brings an older one up to date after a copy beside it, refuses what is not ours. */
enum status sqlite_schema_open(struct sqlite *s, const struct schema *schema, struct err *err);
/* Takes `<path>.lock` for this process. STATUS_FATAL: another one has it, and which. */
enum status sqlite_lock(const char *path, int *ret_fd, struct err *err);
/* Registers the tokenizer `presswatch`. */
enum status sqlite_words_open(struct sqlite *s, struct err *err);
/* Makes the search index anew when it was made with other words than those handed in. */
enum status sqlite_words_agree(struct sqlite *s, struct err *err);
/* A copy of the whole database into a new file `path`, complete or absent. */
enum status sqlite_copy(struct sqlite *s, const char *path, bool replace,
	void (*progress)(int done, int total), struct err *err);

/* ---- What the verbs share ------------------------------------------------------ */

/* The columns that article_columns reads, of `article a`. */
#define ARTICLE_COLUMNS                                                                        \
	"a.id, a.state, a.revision, a.first_seen_at, a.text_hash, a.is_headline, a.is_full, "  \
	"a.key, a.url, "                                                                       \
	"a.canonical, a.guid, a.source_url, a.paper, a.language, a.image, a.authors, a.tags, " \
	"a.published_given, a.published_at, a.published_precision, a.updated_given, "          \
	"a.updated_at, "                                                                       \
	"a.updated_precision, a.mentions, a.title, a.lead, a.text"
void article_columns(struct query *q, struct arena *a, struct article *ret);
enum status sqlite_sightings(struct sqlite *s, int64_t article, struct arena *a,
	struct sighting **ret, size_t *ret_n, struct err *err);
/* The columns that outlet_state_columns reads, of `outlet o`. */
#define OUTLET_STATE_COLUMNS                                                                      \
	"o.id, o.etag, o.last_modified, o.moved_url, o.body_hash, o.next_at, o.first_polled_at, " \
	"o.last_polled_at, o.last_ok_at, o.failing_since, o.failures, o.health, o.http_status, "  \
	"o.error, "                                                                               \
	"o.gone, o.reported, o.fence"
void outlet_state_columns(struct query *q, struct arena *a, struct outlet_state *ret);
/* The columns that channel_state_columns reads, of `channel c`. */
#define CHANNEL_STATE_COLUMNS                                                           \
	"c.name, c.last_slot_at, c.last_sent_at, c.blocked_until_at, c.failing_since, " \
	"c.failures, c.disabled, c.reported"
void channel_state_columns(struct query *q, struct arena *a, struct channel_state *ret);

/* The article that `id` is now, after merges. */
enum status article_now(struct sqlite *s, int64_t id, int64_t *ret, struct err *err);
/* The article that an id leads to; where it leads nowhere it is made to lead to `article`, unless
 * that is 0. */
enum status ids_find(
	struct sqlite *s, struct str value, int64_t article, int64_t *ret, struct err *err);
/* Adds those that lead nowhere yet. */
enum status ids_add(
	struct sqlite *s, int64_t article, const struct article_id *ids, size_t n, struct err *err);
/* Makes one of `article` and all that the ids lead to, and adds the ids; *ret is the oldest. */
enum status articles_join(struct sqlite *s, int64_t article, const struct article_id *ids, size_t n,
	int64_t *ret, struct err *err);
enum status words_add(
	struct sqlite *s, int64_t article, const struct article *texts, struct err *err);
/* Takes an article out of the search index, if it is in it; before its texts change. */
enum status words_remove(struct sqlite *s, int64_t article, struct err *err);
/* Writes all but id, state, revision, key, first_seen_at and is_headline. */
enum status article_write(struct sqlite *s, const struct article *a, struct err *err);
/* Keeps the present text as a revision. */
enum status revision_keep(struct sqlite *s, int64_t article, int64_t now, struct err *err);
enum status channel_id(
	struct sqlite *s, struct str name, bool add, int64_t *ret, struct err *err); /* 0: none */

/* ---- The verbs: see db/store.h --------------------------------------------------- */

enum status sqlite_sync_outlets(
	struct store *, struct outlet *, size_t n, int64_t now, struct err *);
enum status sqlite_due_outlets(struct store *, int64_t now, int64_t until, int64_t limit,
	struct arena *, struct outlet_turn **, size_t *, struct err *);
enum status sqlite_outlet_done(struct store *, const struct outlet_state *, struct err *);
int64_t sqlite_next_outlet_at(struct store *);
enum status sqlite_learned_get(
	struct store *, int64_t outlet, struct arena *, struct str *, struct err *);
enum status sqlite_learned_put(struct store *, int64_t outlet, struct str, struct err *);

enum status sqlite_find_article(
	struct store *, const struct article_id *, size_t n, int64_t *ret, struct err *);
enum status sqlite_add_article(struct store *, struct article *, const struct article_id *,
	size_t n, const struct sighting *, struct err *);
enum status sqlite_see_article(struct store *, int64_t article, const struct article_id *, size_t n,
	const struct sighting *, struct seen *ret, struct err *);
enum status sqlite_revise_article(struct store *, struct article *, int64_t now, struct err *);
enum status sqlite_get_article(struct store *, int64_t id, struct arena *, struct article *,
	struct sighting **, size_t *, struct err *);

enum status sqlite_due_pages(struct store *, int64_t now, int64_t until, int64_t limit,
	struct arena *, struct page_turn **, size_t *, struct err *);
enum status sqlite_page_done(struct store *, struct article *, const struct article_id *, size_t n,
	int64_t fence, int64_t now, struct err *);
enum status sqlite_page_later(
	struct store *, int64_t article, int64_t fence, int64_t due_at, struct err *);
int64_t sqlite_next_page_at(struct store *);

enum status sqlite_put_rule(struct store *, struct rule_version *, struct err *);
enum status sqlite_live_rules(
	struct store *, struct arena *, struct rule_version **, size_t *, struct err *);
enum status sqlite_retire_rules(struct store *, const struct str *names, size_t n, struct err *);
enum status sqlite_add_match(struct store *, const struct match *, bool *ret_new, struct err *);

enum status sqlite_owe(
	struct store *, const struct owe *, const int64_t *rule_versions, size_t n, struct err *);
enum status sqlite_owed(struct store *, struct str channel, int64_t until, int64_t limit,
	struct arena *, struct owed **, size_t *, struct err *);
enum status sqlite_owed_since(struct store *, struct str channel, int64_t since, int64_t until,
	int64_t limit, struct arena *, struct owed **, size_t *, struct err *);
enum status sqlite_told(
	struct store *, int64_t delivery, struct arena *, struct owed **, size_t *, struct err *);
enum status sqlite_owed_summary(struct store *, struct str channel, int64_t *ret_n,
	int64_t *ret_oldest_at, bool *ret_breaking, struct err *);

enum status sqlite_add_delivery(
	struct store *, const struct delivery *, int64_t *ret_id, struct err *);
enum status sqlite_next_delivery(struct store *, struct str channel, int64_t now, int64_t until,
	struct arena *, struct delivery *, struct err *);
enum status sqlite_delivery_done(
	struct store *, const struct delivery *, int64_t now, struct err *);
enum status sqlite_deliveries(struct store *, struct str channel, enum delivery_list list,
	int64_t limit, struct arena *, struct delivery **, size_t *, struct err *);
enum status sqlite_retry_delivery(struct store *, int64_t id, int64_t now, struct err *);

enum status sqlite_sync_channels(struct store *, const struct str *names, size_t n, int64_t now,
	int64_t *ret_dropped, struct err *);
enum status sqlite_channel_get(
	struct store *, struct str channel, struct arena *, struct channel_state *, struct err *);
enum status sqlite_channel_put(struct store *, const struct channel_state *, struct err *);

enum status sqlite_search(struct store *, const struct search *, void *context,
	bool (*each)(void *context, const struct article *, const struct sighting *, size_t n),
	struct err *);
enum status sqlite_rule_days(struct store *, struct str rule, int64_t from, int64_t day_us,
	int64_t *counts, size_t n, struct err *);
enum status sqlite_vocabulary(struct store *, struct str from, struct str to, void *context,
	bool (*each)(void *context, struct str word, int64_t articles), struct err *);
enum status sqlite_note_get(
	struct store *, struct str name, struct arena *, struct str *ret, struct err *);
enum status sqlite_note_put(struct store *, struct str name, struct str value, struct err *);
enum status sqlite_coverage(struct store *, int64_t since, int64_t until, struct arena *,
	struct coverage *, struct err *);
enum status sqlite_outlets(
	struct store *, int64_t now, struct arena *, struct outlet_row **, size_t *, struct err *);
enum status sqlite_rules(
	struct store *, int64_t now, struct arena *, struct rule_row **, size_t *, struct err *);
enum status sqlite_channels(
	struct store *, struct arena *, struct channel_row **, size_t *, struct err *);
enum status sqlite_totals(struct store *, struct totals *, struct err *);
enum status sqlite_expire(struct store *, int64_t text_before, int64_t matches_before,
	int64_t limit, bool *, struct err *);
enum status sqlite_backup(
	struct store *, const char *path, void (*progress)(int done, int total), struct err *);

#endif
