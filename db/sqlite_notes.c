/* Notes: what other rooms keep from run to run. They stand beside the database's own notes (key,
 * words) under names that begin with "note.". */
#include "db/sqlite.h"

enum status
sqlite_note_get(
	struct store *store, struct str name, struct arena *a, struct str *ret, struct err *err)
{
	static const char sql[] = "SELECT value FROM meta WHERE name = 'note.' || :name";
	struct query q = query(sqlite_of(store), sql);
	bind_str(&q, ":name", name);
	struct str value = STR_NONE;
	if (query_row(&q))
		value = column_str(&q, a);
	enum status status = query_end(&q, err);
	if (status == STATUS_OK)
		*ret = value;
	return status;
}

enum status
sqlite_note_put(struct store *store, struct str name, struct str value, struct err *err)
{
	static const char sql[] = "INSERT INTO meta (name, value) VALUES ('note.' || :name, :value)"
				  " ON CONFLICT DO UPDATE SET value = excluded.value";
	struct query q = query(sqlite_of(store), sql);
	bind_str(&q, ":name", name);
	bind_blob(&q, ":value", value);
	return query_run(&q, err);
}
