/* The words that the search index has: SQLite shows them as a table, which each connection makes
 * for itself, so that nothing of it is in the database. */
#include "db/sqlite.h"

enum status
sqlite_vocabulary(struct store *store, struct str from, struct str to, void *context,
	bool (*each)(void *context, struct str word, int64_t articles), struct err *err)
{
	static const char table[] = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary"
				    " USING fts5vocab (main, words, row)";
	static const char sql[] =
		"SELECT term, doc FROM temp.vocabulary WHERE term >= :from AND term < :to";
	struct sqlite *s = sqlite_of(store);
	enum status status = sqlite_script(s, table, err);
	if (status)
		return status;
	struct query q = query(s, sql);
	bind_str(&q, ":from", from);
	bind_str(&q, ":to", to);
	while (query_row(&q)) {
		struct str word = column_view(&q);
		if (!each(context, word, column_int(&q)))
			break;
	}
	return query_end(&q, err);
}
