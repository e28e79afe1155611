/* A sound copy of the database, while others write. The reading connection keeps one transaction
 * open for the whole copy, so that it is of one moment and never has to begin again. The copy is
 * made under another name, and renamed when it is complete and on the disk. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "db/sqlite.h"

enum { PAGES_A_STEP = 512 };

static enum status
copy_pages(struct sqlite *s, sqlite3 *to, const char *path, void (*progress)(int done, int total),
	struct err *err)
{
	sqlite3_backup *backup = sqlite3_backup_init(to, "main", s->db, "main");
	if (!backup)
		return err_set(err, STATUS_FATAL, "%s: %s", path, sqlite3_errmsg(to));
	int rc = SQLITE_OK;
	while (rc == SQLITE_OK) {
		rc = sqlite3_backup_step(backup, PAGES_A_STEP);
		int total = sqlite3_backup_pagecount(backup);
		if (progress && rc == SQLITE_OK)
			progress(total - sqlite3_backup_remaining(backup), total);
	}
	int end = sqlite3_backup_finish(backup);
	if (rc == SQLITE_DONE && end == SQLITE_OK)
		return STATUS_OK;
	if ((rc & 0xff) == SQLITE_CORRUPT || (rc & 0xff) == SQLITE_NOTADB)
		return sqlite_error(s, rc, err);
	return err_set(err, STATUS_RETRY, "%s: %s", path, sqlite3_errstr(rc));
}

static enum status
copy_into(
	struct sqlite *s, const char *path, void (*progress)(int done, int total), struct err *err)
{
	AUTO(fd) int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return err_errno(err, STATUS_BAD, "%s", path);
	sqlite3 *to;
	int rc = sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE, NULL);
	enum status status = rc ? err_set(err, STATUS_FATAL, "%s: %s", path, sqlite3_errstr(rc))
				: copy_pages(s, to, path, progress, err);
	sqlite3_close(to);
	if (status == STATUS_OK && fsync(fd))
		status = err_errno(err, STATUS_RETRY, "%s", path);
	return status;
}

static int
note_verdict(void *context, int n, char **values, char **names)
{
	(void)names;
	*(bool *)context |= n < 1 || !values[0] || strcmp(values[0], "ok") != 0;
	return 0;
}

/* A copy of what is damaged is no backup. */
static enum status
check_sound(struct sqlite *s, struct err *err)
{
	bool damaged = false;
	int rc = sqlite3_exec(s->db, "PRAGMA quick_check(1)", note_verdict, &damaged, NULL);
	return rc || damaged ? sqlite_error(s, rc ? rc : SQLITE_CORRUPT, err) : STATUS_OK;
}

/* One moment of the database: a read transaction around the copy. Within a batch there is one
 * already. */
static enum status
copy_moment(
	struct sqlite *s, const char *path, void (*progress)(int done, int total), struct err *err)
{
	bool own = sqlite3_get_autocommit(s->db);
	enum status status =
		own ? sqlite_script(s, "BEGIN; SELECT count(*) FROM sqlite_schema", err)
		    : STATUS_OK;
	if (status == STATUS_OK)
		status = check_sound(s, err);
	if (status == STATUS_OK)
		status = copy_into(s, path, progress, err);
	if (own && !sqlite3_get_autocommit(s->db))
		sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
	return status;
}

enum status
sqlite_copy(struct sqlite *s, const char *path, bool replace, void (*progress)(int done, int total),
	struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str part = arena_printf(a, "%s.part", path);
	/* The name is taken at once, so that nobody else's file is replaced in the end. */
	AUTO(fd)
	int fd = open(
		path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (replace ? 0 : O_EXCL), 0600);
	if (fd < 0)
		return err_errno(err, STATUS_BAD, "%s", path);
	unlink(part.s); /* of one who did not come to the end */
	enum status status = copy_moment(s, part.s, progress, err);
	if (status == STATUS_OK)
		status = sqlite_rename(part.s, path, err);
	if (status) {
		unlink(part.s);
		if (!replace)
			unlink(path);
	}
	return status;
}

enum status
sqlite_backup(struct store *store, const char *path, void (*progress)(int done, int total),
	struct err *err)
{
	return sqlite_copy(sqlite_of(store), path, false, progress, err);
}
