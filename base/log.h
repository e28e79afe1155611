/* The log: one event a line, stable names, on standard error.
 *
 *	log_info("fetched", LOG_STR("outlet", outlet->name), LOG_INT("new", 3));
 *	    event=fetched outlet=lopinion new=3
 *
 * Under systemd each line starts with its priority (<4>) for journald; on a terminal with the time
 *of day and in colour; elsewhere with an ISO time. Values with spaces or quotes are quoted; control
 *characters, ANSI sequences and invalid UTF-8 are escaped, because values come from the network.
 *Only the level that decides logs (engine, sender, main). While a progress line stands on the
 *terminal, log_progress redraws it. */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum log_level {
	LOG_LEVEL_ERROR = 3,
	LOG_LEVEL_WARNING = 4,
	LOG_LEVEL_NOTICE = 5,
	LOG_LEVEL_INFO = 6,
	LOG_LEVEL_DEBUG = 7
};

struct log_field {
	const char *name; /* [a-z_]+; NULL ends the list */
	enum { LOG_FIELD_STR, LOG_FIELD_INT } type;
	struct str str;
	int64_t number;
};

#define LOG_STR(field, value) \
	((struct log_field){ .name = (field), .type = LOG_FIELD_STR, .str = (value) })
#define LOG_CSTR(field, value) LOG_STR(field, str_from(value))
#define LOG_INT(field, value) \
	((struct log_field){ .name = (field), .type = LOG_FIELD_INT, .number = (value) })

#define log_at(level, event, ...) \
	log_write(level, event, (struct log_field[]){ __VA_ARGS__ __VA_OPT__(, ){ 0 } })
#define log_error(...) log_at(LOG_LEVEL_ERROR, __VA_ARGS__)
#define log_warning(...) log_at(LOG_LEVEL_WARNING, __VA_ARGS__)
#define log_notice(...) log_at(LOG_LEVEL_NOTICE, __VA_ARGS__)
#define log_info(...) log_at(LOG_LEVEL_INFO, __VA_ARGS__)
#define log_debug(...) log_at(LOG_LEVEL_DEBUG, __VA_ARGS__)

/* Events below `level` are dropped. Called once, early; before it LOG_LEVEL_NOTICE holds. */
void log_open(enum log_level level);
void log_write(enum log_level level, const char *event, const struct log_field *fields);

/* Shows one line that stays at the bottom of the terminal until the next call; NULL takes it away.
 * Nothing when standard error is no terminal. */
void log_progress(const char *line);
bool log_on_terminal(void);

/* Appends a value as the log writes it: as it is, or quoted with \" \\ \n \x1b escapes. For tables
 * and account lines too, whatever came from outside. */
void log_escape(struct buf *b, struct str value);

#endif
