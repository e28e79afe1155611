/* Reading a configuration: all of libconfig is behind this header.
 *
 * conf_open reads a file and those it includes into one tree and keeps every problem it finds, each
 * with file, line, column and a hint; it never fails half-way. What a group may contain is a table:
 *
 *	static const struct conf_key smtp_keys[] = {
 *		{ "url",  CONF_STRING, offsetof(struct smtp, url), .required = true },
 *		{ "from", CONF_STRING, offsetof(struct smtp, from), .fallback = NULL },
 *		{ "wait", CONF_DURATION, offsetof(struct smtp, wait), .fallback = "90s" },
 *		{ 0 },
 *	};
 *	conf_fill(conf, conf_get(conf_root(conf), "smtp"), smtp_keys, &smtp);
 *
 * conf_fill reports keys that the table does not have (with the nearest one that it has), values of
 * the wrong type and values out of range, fills in the fallbacks, and goes on. Whoever uses the
 * values reports mistakes of meaning with conf_error. At the end conf_errors says whether the whole
 * may be used.
 *
 * `include = [ "outlets/maroc.conf", "rules/?.conf" ]` (a key of ours, not libconfig's @include)
 * adds the lists of other files to the lists of the same name, and merges groups; paths and
 * wildcards are relative to the file that includes. `[ ]` and `( )` are the same for lists.
 * Strings, items and structs live as long as the conf. */
#ifndef BASE_CONF_H
#define BASE_CONF_H

#include "base/err.h"
#include "base/mem.h"
#include "base/str.h"

struct conf;
struct conf_item; /* a value, list or group, and where it stands */

enum conf_type {
	CONF_STRING, /* struct str */
	CONF_TEXT, /* struct str; adjacent strings join with a space (and conf_string gives the same
		      from then on) */
	CONF_STRINGS,  /* struct str_list; a single string is a list of one */
	CONF_BOOL,     /* bool */
	CONF_INT,      /* int64_t */
	CONF_DURATION, /* int64_t us; "90s" "15m" "24h" "3d" "forever" (INT64_MAX) */
	CONF_SIZE,     /* int64_t bytes; "8M" "512K" or a number */
	CONF_CLOCK,    /* int64_t minutes after midnight; "07:30" */
	CONF_CLOCKS,   /* struct conf_clocks */
	CONF_PATH,     /* struct str, made absolute against the folder of the file it stands in; ""
			  stays "" */
	CONF_CHOICE,   /* int: the place in .choices */
	CONF_GROUP,    /* const struct conf_item *, a { } or NULL */
	CONF_LIST,     /* const struct conf_item *, a ( ) or [ ] or NULL */
	CONF_ANY,      /* const struct conf_item *, whatever it is, or NULL */
};

struct conf_clocks {
	int64_t *v; /* minutes after midnight, ascending */
	size_t n;
};

struct conf_key {
	const char *name;
	enum conf_type type;
	size_t offset;        /* into the struct that conf_fill fills */
	const char *fallback; /* as it would be written ("15m", "true", "10"); NULL: zero, empty */
	bool required;
	int64_t least,
		most; /* for INT, DURATION, SIZE, when most != 0; in the unit of the C value */
	const char *const *choices; /* for CONF_CHOICE, ends with NULL */
	const char *later; /* not NULL: not implemented yet; reading it draws a warning with this
			      text */
};

/* Reads `path` and what it includes. Never NULL: what went wrong is among the problems. */
struct conf *conf_open(const char *path);
/* The same from memory, as if the text stood in `path`; for tests. */
struct conf *conf_parse(const char *path, struct str text);
void conf_free(struct conf *c);
AUTO_POINTER(conf, struct conf *, conf_free)
struct arena *conf_arena(struct conf *c);

const struct conf_item *conf_root(const struct conf *c); /* a group */
const struct conf_item *conf_get(
	const struct conf_item *group, const char *name); /* NULL: not there */
size_t conf_count(const struct conf_item *list_or_group); /* NULL has 0 */
const struct conf_item *conf_at(const struct conf_item *list_or_group, size_t i);
struct str conf_name(const struct conf_item *item); /* its key; empty for an element of a list */
bool conf_is_string(const struct conf_item *item);
bool conf_is_group(const struct conf_item *item);
bool conf_is_list(const struct conf_item *item);
struct str conf_string(const struct conf_item *item); /* of a string; else empty */
/* The folder of the file the item stands in, absolute, without a slash at the end. */
struct str conf_folder(const struct conf_item *item);

/* A list of strings (or a bare string) that stands under a name of the user's (sets); false after a
 * problem. */
bool conf_strings(struct conf *c, const struct conf_item *item, struct str_list *ret);

/* A text file that a key names (match_file), of at most `most` bytes of UTF-8, as a string whose
 * places are that file's own. NULL after a problem at `where`. */
const struct conf_item *conf_text_file(
	struct conf *c, const struct conf_item *where, struct str path, size_t most);

/* Fills the struct at `ret` by the table; true when the group had no mistake. `group` may be NULL:
 * then everything is its fallback. Required keys that are missing are mistakes (of the group, not
 * when it is NULL). */
bool conf_fill(
	struct conf *c, const struct conf_item *group, const struct conf_key *keys, void *ret);

/* Problems. `item` says where: at the value, or with conf_error_at at byte `offset` of a string's
 * value (also when several adjacent strings were joined into it). `hint` may be NULL. */
void conf_error(struct conf *c, const struct conf_item *item, const char *hint, const char *format,
	...) __attribute__((format(printf, 4, 5)));
void conf_warning(struct conf *c, const struct conf_item *item, const char *hint,
	const char *format, ...) __attribute__((format(printf, 4, 5)));
void conf_error_at(struct conf *c, const struct conf_item *item, size_t offset, const char *hint,
	const char *format, ...) __attribute__((format(printf, 5, 6)));
void conf_warning_at(struct conf *c, const struct conf_item *item, size_t offset, const char *hint,
	const char *format, ...) __attribute__((format(printf, 5, 6)));

struct conf_problem {
	bool is_warning;
	struct str file;   /* as given on the command line, or relative to that file's folder */
	int line, column;  /* from 1; 0: the file as a whole. A column counts characters */
	struct str text;   /* what is wrong and what was expected */
	struct str hint;   /* what would be right; may be empty */
	struct str source; /* that line of the file, for showing with a caret; may be empty */
};

/* A file could not be read at all, or has a syntax error: names may be missing only because of
 * that. */
bool conf_is_broken(const struct conf *c);
/* All problems, ordered by file and line. */
const struct conf_problem *conf_problems(struct conf *c, size_t *ret_n);
size_t conf_errors(const struct conf *c); /* how many are not warnings */
/* Writes them as compilers do, "file:line:column: error: text" with the line and a caret; in colour
 * for a terminal. */
void conf_print_problems(struct conf *c, struct buf *out, bool colour);
/* One, also of a text that is no configuration: a query that was typed. */
void conf_print_problem(const struct conf_problem *p, struct buf *out, bool colour);

/* A duration as it is written in strings, "15m" (units: s m h d w) or "forever", which is
 * INT64_MAX; false when it is none. base/conf_values.c */
bool conf_duration(struct str s, int64_t *ret_us);

/* The nearest of `names` to `name` (small edit distance, case and - _ ignored), or NULL: for hints.
 */
const char *conf_nearest(struct str name, const char *const *names, size_t count);

/* The same among any names; empty: none is near. */
struct str conf_nearest_str(struct str name, const struct str *names, size_t count);

#endif
