/* What the files of base/conf*.c share: the tree, the files it came from, and how problems are
 * added. Nobody else includes this. */
#ifndef BASE_CONF_TREE_H
#define BASE_CONF_TREE_H

#include "base/conf.h"
#include "base/conf_lex.h"

enum {
	CONF_FILE_MOST = 4 << 20, /* bytes of one file */
	CONF_DEPTH_MOST = 64,     /* brackets inside brackets */
	CONF_FILES_MOST = 1000,   /* files included in all */
	CONF_KEYS_MOST = 10000,   /* of one group: libconfig looks for each among all */
};

struct conf_file {
	struct str shown;  /* how problems name it */
	struct str path;   /* absolute */
	struct str folder; /* absolute, no slash at the end */
	struct str text;   /* NUL-terminated */
	size_t *lines;     /* where each line begins */
	size_t n_lines;
	size_t order; /* in which it was read */
	bool is_open; /* the files that it includes are being read */
};

enum conf_kind { ITEM_STRING, ITEM_INT, ITEM_FLOAT, ITEM_BOOL, ITEM_LIST, ITEM_GROUP };

struct conf_item {
	enum conf_kind kind;
	const struct conf_file *file;
	struct str name;
	size_t name_at,
		at; /* bytes of the file: of the key (the value when there is none), of the value */
	struct str string;
	struct conf_span *spans; /* of a string */
	size_t n_spans;
	bool joined_by_space;
	int64_t number;
	bool truth;
	struct conf_item **v; /* of a list or group */
	size_t n, cap;
};

struct conf {
	struct arena *arena;
	struct conf_item *root;
	struct conf_file **files;
	size_t n_files, cap_files;
	struct conf_problem_at *problems;
	size_t n_problems, cap_problems;
	size_t n_errors;
	struct conf_problem *shown; /* problems in order, made by conf_problems */
	bool broken;
};

struct conf_problem_at {
	const struct conf_file *file;
	size_t at;    /* byte of the file */
	bool nowhere; /* the file as a whole */
	size_t order; /* in which they were found */
	struct conf_problem said;
};

/* A file whose text is known: its line table is made. The name it is shown by and its path are
 * copied. */
struct conf_file *conf_file_new(struct conf *c, struct str shown, struct str path, struct str text);

/* Adds a problem at byte `at` of a file, or (conf_problem_file) of the file as a whole. */
void conf_problem_at(struct conf *c, const struct conf_file *file, size_t at, const char *hint,
	const char *format, ...) __attribute__((format(printf, 5, 6)));
void conf_problem_file(struct conf *c, const struct conf_file *file, const char *hint,
	const char *format, ...) __attribute__((format(printf, 4, 5)));
void conf_problem_vat(struct conf *c, bool is_warning, const struct conf_file *file, size_t at,
	bool nowhere, const char *hint, const char *format, va_list args)
	__attribute__((format(printf, 7, 0)));

/* "12:9" of a byte of a file. */
void conf_place(const struct conf_file *file, size_t at, int *ret_line, int *ret_column);
/* "outlets/maroc.conf:12:9", for naming another place in a problem. */
struct str conf_place_text(struct conf *c, const struct conf_file *file, size_t at);

/* The tree of a file by our own parser: shapes and places, no values yet. NULL after a syntax
 * error, which was reported. */
struct conf_item *conf_parse_tree(struct conf *c, const struct conf_file *file);
/* libconfig reads the same text and fills in the values; false when it refuses, which is reported
 * when our own parser found nothing (`is_clean`). */
bool conf_read_values(
	struct conf *c, const struct conf_file *file, struct conf_item *root, bool is_clean);

void conf_add_child(struct conf *c, struct conf_item *parent, struct conf_item *child);
/* Makes the adjacent strings of a value join with a space. */
void conf_join_by_space(struct conf *c, struct conf_item *item);

/* Adds what another file's root has to `into`: lists to lists, groups into groups; the rest may not
 * be there twice. */
void conf_merge(struct conf *c, struct conf_item *into, struct conf_item *from);

/* Values as they are written in strings (base/conf_values.c); false when it is not one. */
bool conf_size(struct str s, int64_t *ret);
bool conf_clock(struct str s, int64_t *ret_minutes);

#endif
