/* What is SQLite's own about the store: files, locks, versions, damage, and a disk that is full. */
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "tests/store_fixture.h"

static struct fixture *
closed(void **state)
{
	struct fixture *f = *state;
	store_close(f->store);
	f->store = NULL;
	return f;
}

static void
raw(struct fixture *f, const char *sql)
{
	sqlite3 *db;
	char *text = NULL;
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, &text))
		fail_msg("%s: %s", sql, text);
	sqlite3_close(db);
}

static struct str
says(struct fixture *f, enum status wanted, enum store_mode mode)
{
	struct store *s = NULL;
	enum status status = store_open(f->path, mode, NULL, &s, &f->err);
	store_close(s);
	assert_int_equal(status, wanted);
	return str_from(f->err.text);
}

static void
assert_says(struct fixture *f, enum store_mode mode, const char *words)
{
	struct str text = says(f, STATUS_FATAL, mode);
	if (str_find(text, str_from(words)) < 0)
		fail_msg("\"%s\" does not say \"%s\"", text.s, words);
}

static int64_t
size_of(const char *path)
{
	struct stat st;
	return stat(path, &st) ? -1 : (int64_t)st.st_size;
}

/* ---- Files ---------------------------------------------------------------------------------- */

static void
modes(void **state)
{
	struct fixture *f = *state;
	static const char *const names[] = { "", "-wal", "-shm", ".lock" };
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un", "", NOW);
	OK(f, store_commit(f->store, &f->err));
	for (size_t i = 0; i < 4; i++) {
		struct stat st;
		assert_int_equal(stat(arena_printf(f->arena, "%s%s", f->path, names[i]).s, &st), 0);
		assert_int_equal(st.st_mode & 0777, 0600);
	}
}

static void
absent(void **state)
{
	struct fixture *f = closed(state);
	remove_folder(f->folder);
	assert_says(f, STORE_READ, "there is no database yet");
	assert_says(f, STORE_ENGINE, "No such file"); /* nor its folder */
	mkdir(f->folder, 0700);
	assert_says(f, STORE_READ, "there is no database yet");
	assert_int_equal(size_of(f->path), -1); /* looking makes nothing */
	assert_str(says(f, STATUS_OK, STORE_CHANGE), f->err.text);
	assert_true(size_of(f->path) > 0);
}

static void
readers(void **state)
{
	struct fixture *f = *state;
	struct totals t;
	struct store *reader;
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un", "", NOW);
	OK(f, store_commit(f->store, &f->err));
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/2", "Deux", "", NOW);
	OK(f, store_open(
		      f->path, STORE_READ, NULL, &reader, &f->err)); /* while the engine writes */
	OK(f, store_totals(reader, &t, &f->err));
	assert_int_equal(t.articles, 1);
	store_close(reader);
	store_close(f->store);
	f->store = NULL;
	assert_int_equal(size_of(arena_printf(f->arena, "%s-wal", f->path).s), -1);
	OK(f, store_open(
		      f->path, STORE_READ, NULL, &reader, &f->err)); /* and when there is no log */
	OK(f, store_totals(reader, &t, &f->err));
	assert_int_equal(t.articles, 1);
	store_close(reader);
}

static void
changes_beside_the_engine(void **state)
{
	struct fixture *f = *state;
	struct store *other;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_delivery(f, "chat", "k1", NULL, 0);
	OK(f, store_commit(f->store, &f->err));
	OK(f, store_open(f->path, STORE_CHANGE, NULL, &other, &f->err));
	OK(f, store_begin(other, &f->err));
	OK(f, store_retry_delivery(other, id, NOW, &f->err));
	OK(f, store_commit(other, &f->err));
	store_close(other);
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_commit(f->store, &f->err));
}

/* ---- One engine
 * ---------------------------------------------------------------------------------- */

static void
second_engine(void **state)
{
	struct fixture *f = *state;
	char link[256], want[128];
	snprintf(want, sizeof(want), "another presswatch (pid %d) is running on this database",
		getpid());
	assert_says(f, STORE_ENGINE, want);
	assert_int_equal(store_engine_pid(f->path), getpid());
	snprintf(link, sizeof(link), "%s/link.db", f->folder);
	assert_int_equal(symlink(f->path, link), 0);
	struct store *s = NULL;
	FAILS(f, STATUS_FATAL,
		store_open(link, STORE_ENGINE, NULL, &s, &f->err)); /* by another name */
	closed(state);
	assert_int_equal(store_engine_pid(f->path), 0);
	fixture_open(f);
}

static void
lock_goes_with_the_process(void **state)
{
	struct fixture *f = closed(state);
	int ready[2], status;
	char byte;
	assert_int_equal(pipe(ready), 0);
	pid_t child = fork();
	if (child == 0) {
		struct store *s;
		if (store_open(f->path, STORE_ENGINE, NULL, &s, NULL))
			_exit(1);
		if (write(ready[1], "x", 1) != 1)
			_exit(1);
		pause();
		_exit(0);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_int_equal(store_engine_pid(f->path), child);
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	close(ready[0]);
	close(ready[1]);
	assert_int_equal(store_engine_pid(f->path), 0);
	fixture_open(f);
}

/* ---- Versions
 * --------------------------------------------------------------------------------------- */

static const struct migration steps[] = {
	{ 2, "ALTER TABLE rule ADD COLUMN note TEXT NOT NULL DEFAULT 'none'; UPDATE rule SET note "
	     "= name" },
	{ 3, "CREATE INDEX rule_note ON rule (note)" },
};
static const struct migration failing[] = {
	{ 2, "ALTER TABLE rule ADD COLUMN note TEXT NOT NULL DEFAULT 'none'; UPDATE rule SET "
	     "nothing = 1" },
};

static int64_t
number(struct fixture *f, const char *sql)
{
	int64_t ret = -1;
	struct query q = query_once(sqlite_of(f->store), str_from(sql));
	OK(f, query_int(&q, -1, &ret, &f->err));
	return ret;
}

static void
migrates(void **state)
{
	struct fixture *f = closed(state);
	const struct schema newer = { 3, sqlite_schema.create, steps, 2 };
	struct str before = arena_printf(f->arena, "%s.before-3", f->path);
	struct stat st;
	struct store *s = NULL;
	FAILS(f, STATUS_FATAL, sqlite_open(f->path, STORE_READ, NULL, &newer, &s, &f->err));
	OK(f, sqlite_open(f->path, STORE_ENGINE, NULL, &newer, &f->store, &f->err));
	assert_int_equal(number(f, "SELECT user_version FROM pragma_user_version"), 3);
	assert_int_equal(number(f, "SELECT count(*) FROM rule WHERE note = name"), 2);
	assert_int_equal(stat(before.s, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	closed(state);
	assert_says(f, STORE_ENGINE, "newer presswatch (version 3; this program knows 1)");
	assert_says(f, STORE_READ, "newer presswatch");

	snprintf(f->path, sizeof(f->path), "%s", before.s); /* the copy is what it was */
	fixture_open(f);
	assert_int_equal(number(f, "SELECT count(*) FROM rule"), 2);
	closed(state);
}

static void
failed_migration_changes_nothing(void **state)
{
	struct fixture *f = closed(state);
	const struct schema bad = { 2, sqlite_schema.create, failing, 1 };
	const struct schema gap = { 3, sqlite_schema.create, steps + 1, 1 };
	struct store *s = NULL;
	FAILS(f, STATUS_FATAL, sqlite_open(f->path, STORE_ENGINE, NULL, &bad, &s, &f->err));
	assert_true(str_find(str_from(f->err.text), S("bringing the database to version 2")) >= 0);
	FAILS(f, STATUS_FATAL, sqlite_open(f->path, STORE_ENGINE, NULL, &gap, &s, &f->err));
	fixture_open(f);
	assert_int_equal(number(f, "SELECT user_version FROM pragma_user_version"), 1);
	assert_int_equal(
		number(f, "SELECT count(*) FROM pragma_table_info('rule') WHERE name = 'note'"), 0);
}

static void
commands_do_not_migrate_under_an_engine(void **state)
{
	struct fixture *f = *state;
	const struct schema newer = { 3, sqlite_schema.create, steps, 2 };
	struct store *s = NULL;
	FAILS(f, STATUS_FATAL, sqlite_open(f->path, STORE_CHANGE, NULL, &newer, &s, &f->err));
	assert_true(str_find(str_from(f->err.text), S("is running on this database")) >= 0);
}

/* ---- Damage
 * ----------------------------------------------------------------------------------------- */

static void
spoil(struct fixture *f, off_t at, const char *bytes, size_t n)
{
	int fd = open(f->path, O_RDWR);
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, bytes, n, at), (ssize_t)n);
	close(fd);
}

static void
not_a_database(void **state)
{
	struct fixture *f = closed(state);
	spoil(f, 0, "These are the notes of the desk.", 32);
	int64_t size = size_of(f->path);
	assert_says(f, STORE_ENGINE, "not a database");
	assert_says(f, STORE_READ, "not a database");
	assert_int_equal(size_of(f->path), size);
}

static void
emptied(void **state)
{
	struct fixture *f = closed(state);
	assert_int_equal(truncate(f->path, 0), 0);
	assert_says(f, STORE_ENGINE, "is empty");
	assert_int_equal(size_of(f->path), 0);
}

static void
of_somebody_else(void **state)
{
	struct fixture *f = closed(state);
	unlink(f->path);
	raw(f, "CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine')");
	assert_says(f, STORE_ENGINE, "not of presswatch");
	raw(f, "SELECT text FROM notes");
}

static void
cut_short(void **state)
{
	struct fixture *f = closed(state);
	assert_int_equal(truncate(f->path, size_of(f->path) / 2), 0);
	int64_t size = size_of(f->path);
	assert_says(f, STORE_ENGINE, "damaged");
	assert_int_equal(size_of(f->path), size);
}

/* Every page but the first overwritten in turn: opening, or the first verb that meets it, says so.
 */
static void
damaged_pages(void **state)
{
	struct fixture *f = *state;
	static char junk[8192];
	memset(junk, 0x5a, sizeof(junk));
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un", "Une attaque.", NOW);
	OK(f, store_commit(f->store, &f->err));
	int64_t page = number(f, "SELECT rootpage FROM sqlite_schema WHERE name = 'article'");
	closed(state);
	spoil(f, (page - 1) * 8192, junk, sizeof(junk));
	int64_t size = size_of(f->path);
	fixture_open(f);
	struct article a;
	FAILS(f, STATUS_FATAL, store_get_article(f->store, id, f->arena, &a, NULL, NULL, &f->err));
	assert_true(str_find(str_from(f->err.text), S("damaged")) >= 0);
	closed(state);
	assert_int_equal(size_of(f->path), size);
}

static void
fixture_notices_a_stale_index(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un", "Une attaque.", NOW);
	OK(f, sqlite_script(sqlite_of(f->store), "UPDATE article SET text = 'autre'", &f->err));
	FAILS(f, STATUS_FATAL,
		sqlite_script(sqlite_of(f->store),
			"INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", &f->err));
	store_rollback(f->store);
}

/* ---- Words --------------------------------------------------------------------------------------
 */

/* Words at blanks; "un" has "one" beside it. */
static void
tokens(struct str text, void *context, int (*emit)(void *, struct str, size_t, size_t, bool))
{
	struct str rest = text, word;
	while (str_next(&rest, ' ', &word)) {
		size_t from = (size_t)(word.s - text.s);
		AUTO(buf) struct buf marked = { 0 };
		buf_printf(&marked, "x%.*s", STR_ARG(word));
		if (emit(context, buf_view(&marked), from, from + word.n, false))
			return;
		if (str_is(word, "un") && emit(context, S("xone"), from, from + word.n, true))
			return;
	}
}

static bool
count_hit(void *context, const struct article *a, const struct sighting *s, size_t n)
{
	(void)a, (void)s, (void)n;
	++*(int *)context;
	return true;
}

static int
hits(struct fixture *f, const char *fts)
{
	int n = 0;
	OK(f, store_search(
		      f->store, &(struct search){ .fts = str_from(fts) }, &n, count_hit, &f->err));
	return n;
}

static void
other_words(void **state)
{
	static const struct store_words ours = { tokens };
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "un accord", "", NOW);
	OK(f, store_commit(f->store, &f->err));
	store_close(f->store);
	OK(f, store_open(f->path, STORE_ENGINE, &ours, &f->store, &f->err));
	assert_int_equal(hits(f, "accord"), 1); /* the index was made anew */
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/2", "one accord", "", NOW);
	OK(f, store_commit(f->store, &f->err));
	assert_int_equal(hits(f, "one"), 2); /* a form beside a word is found */
	assert_int_equal(hits(f, "un"), 1);  /* and is not looked for */
	assert_int_equal(hits(f, "\"one accord\""), 2);
	fixture_check(f);
	store_close(f->store);
	fixture_open(f);
	assert_int_equal(hits(f, "one"), 1);
}

/* ---- A full disk
 * -------------------------------------------------------------------------------------- */

static enum status
fill(struct fixture *f)
{
	char id[32], text[2048];
	memset(text, 'x', sizeof(text));
	for (int i = 0; i < 1000; i++) {
		struct article a = { .state = ARTICLE_COMPLETE,
			.text = { text, sizeof(text) },
			.first_seen_at = NOW };
		struct sighting seen = { .outlet = f->aps, .at = NOW };
		snprintf(id, sizeof(id), "aps.dz/%d", i);
		struct article_id ids[] = { { ID_LINK, str_from(id) } };
		enum status status = store_add_article(f->store, &a, ids, 1, &seen, &f->err);
		if (status)
			return status;
	}
	return STATUS_OK;
}

static void
database_is_full(void **state)
{
	struct fixture *f = *state;
	struct totals t;
	OK(f, sqlite_script(sqlite_of(f->store), "PRAGMA max_page_count = 80", &f->err));
	OK(f, store_begin(f->store, &f->err));
	FAILS(f, STATUS_RETRY, fill(f));
	assert_true(str_find(str_from(f->err.text), S("no room left")) >= 0);
	struct channel_state c = { .channel = S("chat") };
	FAILS(f, STATUS_RETRY,
		store_channel_put(f->store, &c, &f->err)); /* not alone, outside of the batch */
	FAILS(f, STATUS_RETRY, store_commit(f->store, &f->err));
	OK(f, store_totals(f->store, &t, &f->err));
	assert_int_equal(t.articles, 0);
	OK(f, sqlite_script(sqlite_of(f->store), "PRAGMA max_page_count = 100000", &f->err));
	OK(f, store_begin(f->store, &f->err)); /* there is room again */
	OK(f, fill(f));
	OK(f, store_commit(f->store, &f->err));
}

/* In a process of its own: files may not grow any more, as on a disk that is full. */
static int
full_disk(struct fixture *f)
{
	struct rlimit limit = { 1 << 20, 1 << 20 };
	struct totals t;
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	fixture_open(f);
	if (store_begin(f->store, &f->err))
		return 1;
	enum status status = fill(f);
	if (status == STATUS_OK)
		status = store_commit(f->store, &f->err);
	if (status != STATUS_RETRY || str_find(str_from(f->err.text), S("no room left")) < 0)
		return 2;
	store_rollback(f->store);
	if (store_totals(f->store, &t, &f->err) || t.articles != 0)
		return 3;
	store_close(f->store);
	return 0;
}

static void
disk_is_full(void **state)
{
	struct fixture *f = closed(state);
	int status;
	pid_t child = fork();
	if (child == 0)
		_exit(full_disk(f));
	waitpid(child, &status, 0);
	assert_int_equal(WEXITSTATUS(status), 0);
	fixture_open(f);
}

/* ---- Statements and ids
 * ------------------------------------------------------------------------------------ */

static void
two_ids_one_place(void **state)
{
	struct fixture *f = *state;
	struct sqlite *s = sqlite_of(f->store);
	struct siphash near = siphash(&s->key, S("aps.dz")), h = siphash(&s->key, S("aps.dz/1"));
	int64_t at = (int64_t)((near.h[0] & UINT64_C(0xffffff) << 40) |
			       (h.h[0] & ~(UINT64_C(0xffffff) << 40)));
	char sql[256];
	int64_t found;
	OK(f, store_begin(f->store, &f->err));
	int64_t first = fixture_article(f, f->aps, "aps.dz/0", "Zéro", "", NOW);
	for (int i = 0; i < 3; i++) { /* taken, and the two after it */
		snprintf(sql, sizeof(sql), "INSERT INTO article_id VALUES (%lld, %d, %lld)",
			(long long)at + i, i, (long long)first);
		OK(f, sqlite_script(s, sql, &f->err));
	}
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un", "", NOW);
	struct article_id ids[] = { { ID_LINK, S("aps.dz/1") } };
	OK(f, store_find_article(f->store, ids, 1, &found, &f->err));
	assert_int_equal(found, id);
	OK(f, store_commit(f->store, &f->err));
}

static int64_t
pieces_of_index(struct fixture *f)
{
	static const char sql[] = "SELECT count(*) FROM words_data";
	struct query q = query(sqlite_of(f->store), sql);
	int64_t n;
	OK(f, query_int(&q, 0, &n, &f->err));
	return n;
}

/* A statement with a savepoint of its own would write the search index out, once an article. */
static void
index_is_written_once_a_batch(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	int64_t rule = fixture_rule(f, "niger", "aa");
	int64_t before = pieces_of_index(f);
	for (int i = 0; i < 3; i++) {
		char id[32];
		snprintf(id, sizeof(id), "aps.dz/%d", i);
		int64_t article = fixture_article(f, f->aps, id, "Niger", "Le texte", NOW);
		fixture_match(f, article, 1, rule);
		fixture_owe(f, "desk", article, 1, rule);
	}
	assert_int_equal(pieces_of_index(f), before);
	OK(f, store_commit(f->store, &f->err));
	assert_true(pieces_of_index(f) > before);
}

static void
statements_within_statements(void **state)
{
	struct fixture *f = *state;
	static const char sql[] = "SELECT name FROM outlet ORDER BY name";
	struct sqlite *s = sqlite_of(f->store);
	int n = 0;
	struct query outer = query(s, sql);
	while (query_row(&outer)) {
		struct query inner = query(s, sql); /* the same text, while it runs */
		while (query_row(&inner))
			n++;
		OK(f, query_end(&inner, &f->err));
	}
	OK(f, query_end(&outer, &f->err));
	assert_int_equal(n, 4);
	struct query q = query(s, sql);
	bind_int(&q, ":nobody", 1);
	FAILS(f, STATUS_FATAL, query_run(&q, &f->err));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(modes),
		FIXTURE_TEST(absent),
		FIXTURE_TEST(readers),
		FIXTURE_TEST(changes_beside_the_engine),
		FIXTURE_TEST(second_engine),
		FIXTURE_TEST(lock_goes_with_the_process),
		FIXTURE_TEST(migrates),
		FIXTURE_TEST(failed_migration_changes_nothing),
		FIXTURE_TEST(commands_do_not_migrate_under_an_engine),
		FIXTURE_TEST(not_a_database),
		FIXTURE_TEST(emptied),
		FIXTURE_TEST(of_somebody_else),
		FIXTURE_TEST(cut_short),
		FIXTURE_TEST(damaged_pages),
		FIXTURE_TEST(fixture_notices_a_stale_index),
		FIXTURE_TEST(other_words),
		FIXTURE_TEST(database_is_full),
		FIXTURE_TEST(disk_is_full),
		FIXTURE_TEST(two_ids_one_place),
		FIXTURE_TEST(index_is_written_once_a_batch),
		FIXTURE_TEST(statements_within_statements),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
