/* Tables for people and for programs: aligned columns on a terminal or pipe, JSON lines, or CSV
 *(RFC 4180).
 *
 *	struct table *t = table_new((const char *[]){ "outlet", "health", "articles", NULL });
 *	table_text(t, name); table_text(t, health); table_number(t, n);
 *	table_print(t, TABLE_TEXT, stdout);
 *
 * Cells may come from outside: controls are escaped. On a terminal columns are cut to its width
 *(never in a pipe), the head line is bold, and numbers stand right. Width is counted in characters
 *that take a column. */
#ifndef BASE_TABLE_H
#define BASE_TABLE_H

#include <stdio.h>

#include "base/mem.h"

enum table_form { TABLE_TEXT, TABLE_JSON, TABLE_CSV };
enum table_colour {
	TABLE_PLAIN,
	TABLE_GOOD,
	TABLE_POOR,
	TABLE_WRONG,
	TABLE_DIM
}; /* on a terminal: none, green, yellow, red, grey */

struct table;

/* Column names end with NULL: lower-case words as they are in JSON; the text form shows them with
 * spaces for _. */
struct table *table_new(const char *const *columns);
void table_free(struct table *t);
AUTO_POINTER(table, struct table *, table_free)
/* The next cell; after the last column a new row begins. */
void table_text(struct table *t, struct str value);
void table_number(struct table *t, int64_t value);
void table_none(struct table *t); /* empty in text and CSV, left out in JSON */
/* A time: ISO 8601 in JSON and CSV, in text how long ago ("3 min", "2 d") or until ("in 3 min"). 0:
 * none. */
void table_time(struct table *t, int64_t at, int64_t now);
void table_colour(struct table *t, enum table_colour colour); /* of the cell just added */
size_t table_rows(const struct table *t);
void table_print(const struct table *t, enum table_form form, FILE *out);

/* "3 min", "2 h", "5 d": for people. */
struct str span_text(int64_t us, char buffer[32]);
/* "1,204" */
struct str number_text(int64_t value, char buffer[32]);

#endif
