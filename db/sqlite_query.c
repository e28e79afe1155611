/* Statements: prepared once, bound by name, with the first error kept until the end. */
#include <errno.h>
#include <string.h>

#include "db/sqlite.h"

enum { SEPARATOR = 0x1f }; /* of lists: a control, which no text has */

/* ---- What a result code means ------------------------------------------------ */

enum status
sqlite_error(struct sqlite *s, int rc, struct err *err)
{
	const char *text = s->db ? sqlite3_errmsg(s->db) : sqlite3_errstr(rc);
	if (rc == SQLITE_IOERR_WRITE) /* a quota, or a limit on file sizes: to SQLite only ENOSPC is
					 full */
		return err_set(err, STATUS_RETRY,
			"%s: cannot be written: no room left for it, or its disk fails; nothing "
			"was changed",
			s->path);
	switch (rc & 0xff) {
	case SQLITE_NOMEM:
		mem_die();
	case SQLITE_FULL:
		return err_set(err, STATUS_RETRY,
			"%s: no room left on its disk; nothing was changed", s->path);
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
	case SQLITE_INTERRUPT:
	case SQLITE_SCHEMA:
		return err_set(err, STATUS_RETRY, "%s: busy (%s)", s->path, text);
	case SQLITE_ABORT:
		return err_set(
			err, STATUS_RETRY, "%s: an earlier step of this batch failed", s->path);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return err_set(err, STATUS_FATAL,
			"%s: damaged (%s); it was left as it is: keep a copy, and put a backup in "
			"its place",
			s->path, text);
	case SQLITE_CANTOPEN:
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_IOERR:
		return err_set(err, STATUS_FATAL, "%s: %s (%s)", s->path, text,
			strerror(s->db ? sqlite3_system_errno(s->db) : errno));
	case SQLITE_TOOBIG:
		return err_set(err, STATUS_BAD, "%s: a value that is too large", s->path);
	}
	return err_set(err, STATUS_FATAL, "%s: %s", s->path, text);
}

/* ---- The table of statements --------------------------------------------------- */

static struct statement *
place_of(struct sqlite *s, const char *sql)
{
	size_t at = ((uintptr_t)sql >> 4) * UINT64_C(0x9e3779b97f4a7c15) >> 56;
	for (size_t i = 0; i < STATEMENTS; i++) {
		struct statement *p = &s->statements[(at + i) % STATEMENTS];
		if (!p->sql || p->sql == sql)
			return p;
	}
	return NULL;
}

static int
prepare(struct sqlite *s, struct str sql, unsigned flags, sqlite3_stmt **ret)
{
	return sqlite3_prepare_v3(s->db, sql.s, (int)sql.n, flags, ret, NULL);
}

/* After a failed verb everything more in this batch would be half a thing, or, when SQLite has
 * rolled back by itself, would be committed alone. */
static bool
may_run(struct sqlite *s)
{
	return !s->in_batch || (!s->broken && !sqlite3_get_autocommit(s->db));
}

struct query
query(struct sqlite *s, const char *sql)
{
	struct query q = { .s = s, .next_parameter = 1 };
	if (!may_run(s)) {
		q.rc = SQLITE_ABORT;
		return q;
	}
	struct statement *p = place_of(s, sql);
	if (!p || p->busy) {
		q.rc = prepare(s, str_from(sql), 0, &q.stmt);
		return q;
	}
	if (!p->stmt) {
		q.rc = prepare(s, str_from(sql), SQLITE_PREPARE_PERSISTENT, &p->stmt);
		if (q.rc)
			return q;
		p->sql = sql;
	}
	p->busy = true;
	q.place = p;
	q.stmt = p->stmt;
	return q;
}

struct query
query_once(struct sqlite *s, struct str sql)
{
	struct query q = { .s = s, .next_parameter = 1 };
	q.rc = may_run(s) ? prepare(s, sql, 0, &q.stmt) : SQLITE_ABORT;
	return q;
}

/* ---- Parameters ------------------------------------------------------------------ */

/* Usually the one after the last, and the same literal as last time: then nothing is compared. */
static int
parameter(struct query *q, const char *name)
{
	int i = q->next_parameter;
	if (q->rc)
		return 0;
	const char **known = q->place && i < PARAMETERS ? &q->place->names[i] : NULL;
	if (!known || *known != name) {
		i = sqlite3_bind_parameter_index(q->stmt, name);
		if (i == 0)
			q->rc = SQLITE_RANGE;
		if (known && i == q->next_parameter)
			*known = name;
	}
	q->next_parameter = i + 1;
	return i;
}

static void
keep_error(struct query *q, int rc)
{
	if (rc && !q->rc)
		q->rc = rc;
}

bool
query_has(struct query *q, const char *name)
{
	return q->stmt && sqlite3_bind_parameter_index(q->stmt, name) != 0;
}

void
bind_int(struct query *q, const char *name, int64_t value)
{
	int i = parameter(q, name);
	if (i)
		keep_error(q, sqlite3_bind_int64(q->stmt, i, value));
}

/* A NULL pointer would bind NULL, not the empty string. */
void
bind_str(struct query *q, const char *name, struct str value)
{
	int i = parameter(q, name);
	if (i)
		keep_error(q, sqlite3_bind_text64(q->stmt, i, value.n ? value.s : "", value.n,
				      SQLITE_STATIC, SQLITE_UTF8));
}

void
bind_blob(struct query *q, const char *name, struct str value)
{
	int i = parameter(q, name);
	if (i)
		keep_error(q, sqlite3_bind_blob64(
				      q->stmt, i, value.n ? value.s : "", value.n, SQLITE_STATIC));
}

void
bind_null(struct query *q, const char *name)
{
	int i = parameter(q, name);
	if (i)
		keep_error(q, sqlite3_bind_null(q->stmt, i));
}

void
bind_list(struct query *q, const char *name, const struct str_list *list)
{
	if (list->n <= 1) {
		bind_str(q, name, list->n ? list->v[0] : STR_NONE);
		return;
	}
	AUTO(buf) struct buf joined = { 0 };
	for (size_t i = 0; i < list->n; i++) {
		if (i)
			buf_byte(&joined, SEPARATOR);
		buf_str(&joined, list->v[i]);
	}
	int i = parameter(q, name);
	if (i)
		keep_error(q, sqlite3_bind_text64(q->stmt, i, joined.s, joined.n, SQLITE_TRANSIENT,
				      SQLITE_UTF8));
}

/* ---- Rows -------------------------------------------------------------------------- */

bool
query_row(struct query *q)
{
	if (q->rc)
		return false;
	q->next_column = 0;
	int rc = sqlite3_step(q->stmt);
	if (rc == SQLITE_ROW)
		return true;
	if (rc != SQLITE_DONE)
		q->rc = sqlite3_extended_errcode(q->s->db);
	return false;
}

int64_t
column_int(struct query *q)
{
	return sqlite3_column_int64(q->stmt, q->next_column++);
}

bool
column_bool(struct query *q)
{
	return column_int(q) != 0;
}

struct str
column_view(struct query *q)
{
	int i = q->next_column++;
	const char *bytes = sqlite3_column_blob(q->stmt, i);
	return bytes ? (struct str){ bytes, (size_t)sqlite3_column_bytes(q->stmt, i) } : S("");
}

struct str
column_str(struct query *q, struct arena *a)
{
	struct str view = column_view(q);
	return view.n ? arena_str(a, view) : view;
}

struct str_list
column_list(struct query *q, struct arena *a)
{
	struct str_list list = { 0 };
	struct str joined = column_str(q, a), piece;
	if (!joined.n)
		return list;
	size_t n = 1;
	for (size_t i = 0; i < joined.n; i++)
		n += joined.s[i] == SEPARATOR;
	list.v = arena_array(a, n, sizeof(*list.v));
	while (str_next(&joined, SEPARATOR, &piece))
		list.v[list.n++] = piece;
	return list;
}

bool
column_is_null(struct query *q)
{
	return sqlite3_column_type(q->stmt, q->next_column) == SQLITE_NULL;
}

void
query_corrupt(struct query *q)
{
	keep_error(q, SQLITE_CORRUPT);
}

/* ---- The end -------------------------------------------------------------------------- */

void
query_free(struct query *q)
{
	if (q->place) {
		sqlite3_reset(q->stmt);
		sqlite3_clear_bindings(q->stmt);
		q->place->busy = false;
	} else {
		sqlite3_finalize(q->stmt);
	}
	q->place = NULL;
	q->stmt = NULL;
}

enum status
query_end(struct query *q, struct err *err)
{
	enum status status = STATUS_OK;
	if (q->rc) {
		status = sqlite_error(q->s, q->rc, err);
		q->s->broken = q->s->in_batch;
	}
	query_free(q);
	return status;
}

enum status
query_run(struct query *q, struct err *err)
{
	while (query_row(q))
		;
	return query_end(q, err);
}

enum status
query_int(struct query *q, int64_t otherwise, int64_t *ret, struct err *err)
{
	int64_t value = otherwise;
	if (query_row(q) && !column_is_null(q))
		value = column_int(q);
	enum status status = query_end(q, err);
	if (status == STATUS_OK)
		*ret = value;
	return status;
}

int64_t
sqlite_changed(struct sqlite *s)
{
	return sqlite3_changes64(s->db);
}

enum status
sqlite_script(struct sqlite *s, const char *sql, struct err *err)
{
	int rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
	return rc ? sqlite_error(s, sqlite3_extended_errcode(s->db), err) : STATUS_OK;
}
