/* Opening, batches, and what is done when nothing else is. */
#include "db/sqlite.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"

enum {
	BUSY_READ_MS = 1000,    /* a reader waits only while a writer recovers or leaves */
	BUSY_ENGINE_MS = 2000,  /* a command's change is over long before; the engine has other
				   things to do */
	BUSY_CHANGE_MS = 10000, /* so is a batch of the engine */
	CACHE_KB_ENGINE = 24 << 10,
	CACHE_KB = 4 << 10,
	/* Checkpoints are done when idle; a log of this size is not waited with (64 MB of pages of
	   8 KB). */
	WAL_PAGES_MOST = 8192,
	WAL_PAGES_IDLE = 256,
	MERGE_PAGES = 64, /* of the search index, at a time */
};
#define CHECKPOINT_EVERY (5 * CLOCK_MINUTE)

struct sqlite *
sqlite_of(struct store *store)
{
	return (struct sqlite *)store; /* its first member */
}

/* ---- Batches ------------------------------------------------------------------------ */

static enum status
sqlite_begin(struct store *store, struct err *err)
{
	static const char sql[] = "BEGIN IMMEDIATE";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, sql);
	enum status status = query_run(&q, err);
	s->in_batch = status == STATUS_OK;
	s->broken = false;
	return status;
}

static void
sqlite_rollback(struct store *store)
{
	struct sqlite *s = sqlite_of(store);
	if (!sqlite3_get_autocommit(s->db))
		sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
	s->in_batch = false;
	s->broken = false;
}

static enum status
checkpoint(struct sqlite *s)
{
	s->checkpoint_at = clock_mono();
	int rc = sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
	s->wal_pages = 0;
	return rc ? STATUS_RETRY : STATUS_OK;
}

static enum status
sqlite_commit(struct store *store, struct err *err)
{
	static const char sql[] = "COMMIT";
	struct sqlite *s = sqlite_of(store);
	struct query q = query(s, sql);
	enum status status = query_run(&q, err);
	if (status) {
		sqlite_rollback(store);
		return status;
	}
	s->in_batch = false;
	/* Failing now is no failure of the batch: it is in the log, and safe. */
	if (s->wal_pages > WAL_PAGES_MOST)
		checkpoint(s);
	return STATUS_OK;
}

static int
wal_grew(void *context, sqlite3 *db, const char *name, int pages)
{
	(void)db;
	(void)name;
	((struct sqlite *)context)->wal_pages = pages;
	return SQLITE_OK;
}

/* A bit of merging: the index was written a segment for each batch. Done when a merge changes next
 * to nothing (FTS5, "the merge command"). */
static void
merge_words(struct sqlite *s)
{
	static const char sql[] = "INSERT INTO words (words, rank) VALUES ('merge', :pages)";
	if (sqlite_begin(&s->store, NULL))
		return;
	sqlite3_int64 before = sqlite3_total_changes64(s->db);
	struct query q = query(s, sql);
	bind_int(&q, ":pages", MERGE_PAGES);
	enum status status = query_run(&q, NULL);
	s->merge_words = status == STATUS_OK && sqlite3_total_changes64(s->db) - before >= 2;
	if (status)
		sqlite_rollback(&s->store);
	else
		sqlite_commit(&s->store, NULL);
}

static void
sqlite_idle(struct store *store)
{
	struct sqlite *s = sqlite_of(store);
	if (s->in_batch || s->mode == STORE_READ)
		return;
	if (s->merge_words)
		merge_words(s);
	if (s->wal_pages > WAL_PAGES_IDLE ||
		(s->wal_pages && clock_mono() - s->checkpoint_at > CHECKPOINT_EVERY))
		checkpoint(s);
}

/* ---- Opening ------------------------------------------------------------------------- */

void
sqlite_free(struct sqlite *s)
{
	for (size_t i = 0; i < STATEMENTS; i++)
		sqlite3_finalize(s->statements[i].stmt);
	sqlite3_close(s->db);
	free(s->path);
	free(s);
}

static void
sqlite_close(struct store *store)
{
	struct sqlite *s = sqlite_of(store);
	int lock = s->lock;
	if (s->db)
		sqlite_rollback(store);
	sqlite_free(s);
	auto_fd(&lock); /* last: until here the database is ours */
}

/* Where a reader may not write into the folder, and nobody has the database open: there is no log
 * then, and nothing changes. */
static int
open_immutable(struct sqlite *s)
{
	AUTO(buf) struct buf uri = { 0 };
	buf_cstr(&uri, "file:");
	for (const char *p = s->path; *p; p++) {
		if (strchr("%?#", *p))
			buf_printf(&uri, "%%%02x", (unsigned char)*p);
		else
			buf_byte(&uri, *p);
	}
	buf_cstr(&uri, "?immutable=1");
	return sqlite3_open_v2(uri.s, &s->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
}

static bool
has_log(struct sqlite *s)
{
	AUTO(arena) struct arena *a = arena_new();
	return access(arena_printf(a, "%s-wal", s->path).s, F_OK) == 0;
}

static enum status
open_file(struct sqlite *s, struct err *err)
{
	int flags = s->mode == STORE_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
	flags |= SQLITE_OPEN_NOMUTEX; /* a store belongs to one thread */
	int rc = sqlite3_open_v2(s->path, &s->db, flags, NULL);
	if (rc == SQLITE_OK && s->mode == STORE_READ && !has_log(s)) {
		rc = sqlite3_exec(s->db, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL);
		if (rc == SQLITE_CANTOPEN) {
			sqlite3_close(s->db);
			rc = open_immutable(s);
		} else {
			rc = SQLITE_OK; /* sqlite_schema_open meets it again, and says it */
		}
	}
	return rc ? sqlite_error(s, rc, err) : STATUS_OK;
}

static enum status
configure(struct sqlite *s, struct err *err)
{
	static const int busy_ms[] = { [STORE_READ] = BUSY_READ_MS,
		[STORE_CHANGE] = BUSY_CHANGE_MS,
		[STORE_ENGINE] = BUSY_ENGINE_MS };
	AUTO(buf) struct buf sql = { 0 };
	sqlite3_extended_result_codes(s->db, 1);
	sqlite3_busy_timeout(s->db, busy_ms[s->mode]);
	sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	buf_printf(&sql,
		"PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; "
		"PRAGMA temp_store = MEMORY;"
		"PRAGMA cache_size = -%d;",
		s->mode == STORE_ENGINE ? CACHE_KB_ENGINE : CACHE_KB);
	return sqlite_script(s, sql.s, err);
}

static enum status
use_log(struct sqlite *s, struct err *err)
{
	static const char sql[] = "PRAGMA journal_mode = WAL";
	struct query q = query(s, sql);
	bool is_wal = query_row(&q) && str_is(column_view(&q), "wal");
	enum status status = query_end(&q, err);
	if (status == STATUS_OK && !is_wal)
		return err_set(err, STATUS_FATAL,
			"%s: its file system cannot keep a write-ahead log", s->path);
	sqlite3_wal_hook(s->db, wal_grew, s);
	return status;
}

static enum status
read_key(struct sqlite *s, struct err *err)
{
	static const char sql[] = "SELECT value FROM meta WHERE name = 'key'";
	struct query q = query(s, sql);
	if (query_row(&q)) {
		struct str key = column_view(&q);
		if (key.n == sizeof(s->key))
			memcpy(&s->key, key.s, key.n);
		else
			query_corrupt(&q);
	} else if (!q.rc) {
		query_corrupt(&q);
	}
	return query_end(&q, err);
}

/* The lock says that whoever had these is gone, so nobody waits for his leases to run out. A fence
 * more refuses what he might still say. */
static enum status
release_leases(struct sqlite *s, struct err *err)
{
	static const char *const sql[] = {
		"UPDATE outlet SET owner = 0, lease_until = 0, fence = fence + 1 WHERE lease_until "
		"> 0",
		"UPDATE page SET owner = 0, lease_until = 0, fence = fence + 1 WHERE lease_until > "
		"0",
		"UPDATE delivery SET state = 0, owner = 0, lease_until = 0, fence = fence + 1 "
		"WHERE state = 1",
	};
	enum status status = sqlite_begin(&s->store, err);
	for (size_t i = 0; status == STATUS_OK && i < 3; i++) {
		struct query q = query(s, sql[i]);
		status = query_run(&q, err);
	}
	if (status == STATUS_OK)
		return sqlite_commit(&s->store, err);
	sqlite_rollback(&s->store);
	return status;
}

static const struct store_verbs verbs = {
	.close = sqlite_close,
	.begin = sqlite_begin,
	.commit = sqlite_commit,
	.rollback = sqlite_rollback,
	.idle = sqlite_idle,
	.sync_outlets = sqlite_sync_outlets,
	.sync_channels = sqlite_sync_channels,
	.put_rule = sqlite_put_rule,
	.live_rules = sqlite_live_rules,
	.retire_rules = sqlite_retire_rules,
	.due_outlets = sqlite_due_outlets,
	.outlet_done = sqlite_outlet_done,
	.next_outlet_at = sqlite_next_outlet_at,
	.learned_get = sqlite_learned_get,
	.learned_put = sqlite_learned_put,
	.find_article = sqlite_find_article,
	.add_article = sqlite_add_article,
	.see_article = sqlite_see_article,
	.revise_article = sqlite_revise_article,
	.get_article = sqlite_get_article,
	.due_pages = sqlite_due_pages,
	.page_done = sqlite_page_done,
	.page_later = sqlite_page_later,
	.next_page_at = sqlite_next_page_at,
	.add_match = sqlite_add_match,
	.owe = sqlite_owe,
	.owed = sqlite_owed,
	.owed_since = sqlite_owed_since,
	.told = sqlite_told,
	.owed_summary = sqlite_owed_summary,
	.add_delivery = sqlite_add_delivery,
	.next_delivery = sqlite_next_delivery,
	.delivery_done = sqlite_delivery_done,
	.channel_get = sqlite_channel_get,
	.channel_put = sqlite_channel_put,
	.deliveries = sqlite_deliveries,
	.retry_delivery = sqlite_retry_delivery,
	.search = sqlite_search,
	.rule_days = sqlite_rule_days,
	.vocabulary = sqlite_vocabulary,
	.note_get = sqlite_note_get,
	.note_put = sqlite_note_put,
	.coverage = sqlite_coverage,
	.outlets = sqlite_outlets,
	.rules = sqlite_rules,
	.channels = sqlite_channels,
	.totals = sqlite_totals,
	.expire = sqlite_expire,
	.backup = sqlite_backup,
};

static enum status
open_all(struct sqlite *s, const struct schema *schema, struct err *err)
{
	if (s->mode == STORE_READ && access(s->path, F_OK) && errno == ENOENT)
		return err_set(err, STATUS_FATAL,
			"%s: there is no database yet; `presswatch run` makes it", s->path);
	enum status status =
		s->mode == STORE_ENGINE ? sqlite_lock(s->path, &s->lock, err) : STATUS_OK;
	if (status == STATUS_OK && s->mode != STORE_READ)
		status = sqlite_schema_create(s->path, s->lock >= 0, schema, err);
	if (status == STATUS_OK)
		status = open_file(s, err);
	if (status == STATUS_OK)
		status = configure(s, err);
	if (status == STATUS_OK)
		status = sqlite_words_open(s, err);
	if (status == STATUS_OK)
		status = sqlite_schema_open(s, schema, err);
	if (status == STATUS_OK && s->mode != STORE_READ)
		status = use_log(s, err);
	if (status == STATUS_OK)
		status = read_key(s, err);
	if (status == STATUS_OK && s->mode == STORE_ENGINE)
		status = release_leases(s, err);
	if (status == STATUS_OK && s->mode == STORE_ENGINE)
		status = sqlite_words_agree(s, err);
	return status;
}

enum status
sqlite_open(const char *path, enum store_mode mode, const struct store_words *words,
	const struct schema *schema, struct store **ret, struct err *err)
{
	struct sqlite *s = mem_alloc(sizeof(*s));
	/* Nobody asks how much memory SQLite has, and counting takes a lock. Refused once it runs.
	 */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	s->store.verbs = &verbs;
	s->path = mem_strdup(str_from(path));
	s->mode = mode;
	s->lock = -1;
	s->words = words;
	s->owner = getpid();
	s->merge_words = true; /* whoever wrote before may not have come to it */
	enum status status = open_all(s, schema, err);
	if (status)
		sqlite_close(&s->store);
	else
		*ret = &s->store;
	return status;
}

enum status
store_open(const char *path, enum store_mode mode, const struct store_words *words,
	struct store **ret, struct err *err)
{
	return sqlite_open(path, mode, words, &sqlite_schema, ret, err);
}
