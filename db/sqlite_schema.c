/* What version a database has, and how it becomes the one this program knows.
 *
 * A new database is made whole under another name and then renamed, so that a file which is there
 * but empty is never mistaken for a new one: it was one, and somebody lost it. A step between
 * versions is one transaction, after a copy of the file was made beside it. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "db/sqlite.h"

extern const char sql_schema[];

static const struct migration steps[] = { { 0, NULL } }; /* { 2, sql_migrate_002 }, ... */

const struct schema sqlite_schema = {
	.version = 1,
	.create = sql_schema,
	.steps = steps,
	.n_steps = 0,
};

struct found {
	int64_t application, version, tables;
};

static enum status
look(struct sqlite *s, struct found *ret, struct err *err)
{
	static const char application[] = "SELECT application_id FROM pragma_application_id";
	static const char version[] = "SELECT user_version FROM pragma_user_version";
	static const char tables[] = "SELECT count(*) FROM sqlite_schema";
	struct query a = query(s, tables);
	enum status status = query_int(&a, 0, &ret->tables, err);
	if (status)
		return status;
	a = query(s, application);
	status = query_int(&a, 0, &ret->application, err);
	if (status)
		return status;
	a = query(s, version);
	return query_int(&a, 0, &ret->version, err);
}

static enum status
set_version(struct sqlite *s, int version, struct err *err)
{
	char sql[96];
	snprintf(sql, sizeof(sql), "PRAGMA application_id = %d; PRAGMA user_version = %d;",
		SQLITE_APPLICATION, version);
	return sqlite_script(s, sql, err);
}

static enum status
step_to(struct sqlite *s, const struct migration *step, struct err *err)
{
	enum status status = sqlite_script(s, "BEGIN IMMEDIATE", err);
	if (status == STATUS_OK)
		status = sqlite_script(s, step->sql, err);
	if (status == STATUS_OK)
		status = set_version(s, step->to, err);
	if (status == STATUS_OK)
		status = sqlite_script(s, "COMMIT", err);
	if (status == STATUS_OK)
		return STATUS_OK;
	if (!sqlite3_get_autocommit(s->db))
		sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
	return err_add(err, "bringing the database to version %d", step->to);
}

static const struct migration *
step_from(const struct schema *schema, int64_t version)
{
	for (size_t i = 0; i < schema->n_steps; i++)
		if (schema->steps[i].to == version + 1)
			return &schema->steps[i];
	return NULL;
}

static enum status
migrate(struct sqlite *s, const struct schema *schema, int64_t version, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str before = arena_printf(a, "%s.before-%d", s->path, schema->version);
	enum status status = sqlite_copy(s, before.s, true, NULL, err);
	if (status)
		return err_add(err, "a copy before the database changes");
	while (status == STATUS_OK && version < schema->version) {
		const struct migration *step = step_from(schema, version);
		if (!step)
			return err_set(err, STATUS_FATAL,
				"%s: has version %lld, from which there is no way to version %d",
				s->path, (long long)version, schema->version);
		status = step_to(s, step, err);
		version++;
	}
	return status;
}

/* The lock is taken even by a command, and given back: an engine of the earlier version may be
 * running. */
static enum status
migrate_alone(struct sqlite *s, const struct schema *schema, struct err *err)
{
	AUTO(fd) int fd = -1;
	struct found found;
	enum status status = s->lock < 0 ? sqlite_lock(s->path, &fd, err) : STATUS_OK;
	if (status == STATUS_OK)
		status = look(s, &found, err); /* once more, under the lock */
	if (status == STATUS_OK && found.version < schema->version)
		status = migrate(s, schema, found.version, err);
	return status;
}

enum status
sqlite_schema_open(struct sqlite *s, const struct schema *schema, struct err *err)
{
	struct found found;
	enum status status = look(s, &found, err);
	if (status)
		return status;
	if (found.application != SQLITE_APPLICATION && found.tables == 0)
		return err_set(err, STATUS_FATAL,
			"%s: is empty, and no database of presswatch; put a backup in its place, "
			"or remove it to begin anew",
			s->path);
	if (found.application != SQLITE_APPLICATION)
		return err_set(
			err, STATUS_FATAL, "%s: is a database, but not of presswatch", s->path);
	if (found.version > schema->version)
		return err_set(err, STATUS_FATAL,
			"%s: was written by a newer presswatch (version %lld; this program knows "
			"%d)",
			s->path, (long long)found.version, schema->version);
	if (found.version == schema->version)
		return STATUS_OK;
	if (s->mode == STORE_READ)
		return err_set(err, STATUS_FATAL,
			"%s: is of an earlier version (%lld; this program needs %d); `presswatch "
			"run` brings it up to date",
			s->path, (long long)found.version, schema->version);
	return migrate_alone(s, schema, err);
}

/* ---- A new database ---------------------------------------------------------------- */

static enum status
put_key(struct sqlite *s, struct err *err)
{
	static const char sql[] = "INSERT INTO meta (name, value) VALUES ('key', randomblob(16))";
	struct query q = query(s, sql);
	return query_run(&q, err);
}

static enum status
fill(struct sqlite *s, const struct schema *schema, struct err *err)
{
	enum status status = sqlite_script(
		s, "PRAGMA page_size = 8192; PRAGMA synchronous = FULL; BEGIN IMMEDIATE", err);
	if (status == STATUS_OK)
		status = sqlite_script(s, schema->create, err);
	if (status == STATUS_OK)
		status = put_key(s, err);
	if (status == STATUS_OK)
		status = set_version(s, schema->version, err);
	return status ? status : sqlite_script(s, "COMMIT; PRAGMA journal_mode = WAL", err);
}

static enum status
make(const char *path, const struct schema *schema, struct err *err)
{
	AUTO(fd) int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return err_errno(err, STATUS_FATAL, "%s", path);
	struct sqlite *s = mem_alloc(sizeof(*s));
	s->path = mem_strdup(str_from(path));
	enum status status = STATUS_OK;
	int rc = sqlite3_open_v2(path, &s->db, SQLITE_OPEN_READWRITE, NULL);
	if (rc)
		status = sqlite_error(s, rc, err);
	if (status == STATUS_OK)
		status = sqlite_words_open(s, err);
	if (status == STATUS_OK)
		status = fill(s, schema, err);
	sqlite_free(s);
	return status;
}

static enum status
sync_folder_of(const char *path, struct err *err)
{
	struct str p = str_from(path);
	ptrdiff_t slash = str_rfind_byte(p, '/');
	AUTO(arena) struct arena *a = arena_new();
	struct str folder = slash < 0    ? S(".")
			    : slash == 0 ? S("/")
					 : arena_str(a, str_sub(p, 0, (size_t)slash));
	AUTO(fd) int fd = open(folder.s, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0 || fsync(fd))
		return err_errno(err, STATUS_FATAL, "%s", folder.s);
	return STATUS_OK;
}

enum status
sqlite_rename(const char *from, const char *to, struct err *err)
{
	if (rename(from, to))
		return err_errno(err, STATUS_FATAL, "%s", to);
	return sync_folder_of(to, err);
}

/* Under the lock, so that two programs do not make two. */
enum status
sqlite_schema_create(const char *path, bool locked, const struct schema *schema, struct err *err)
{
	AUTO(fd) int fd = -1;
	if (access(path, F_OK) == 0)
		return STATUS_OK;
	enum status status = locked ? STATUS_OK : sqlite_lock(path, &fd, err);
	if (status)
		return status;
	if (access(path, F_OK) == 0)
		return STATUS_OK;
	AUTO(arena) struct arena *a = arena_new();
	struct str part = arena_printf(a, "%s.new", path);
	unlink(part.s); /* of one who did not come to the end */
	status = make(part.s, schema, err);
	if (status == STATUS_OK)
		status = sqlite_rename(part.s, path, err);
	if (status)
		unlink(part.s);
	return status;
}
