/* Errors: a status that says what the caller should do, a text that says what happened.
 *
 *	if (!looks_like_xml(doc))
 *		return err_set(err, STATUS_BAD, "not a feed: starts with \"%.20s\"", doc.s);
 *
 * The text is written once, where it happened; callers put context in front of it on the way up:
 *
 *	if (read_feed(body, &feed, err))
 *		return err_add(err, "outlet %s", name);	     "outlet aps: not a feed: ..."
 *
 * Functions return enum status and fill results only on STATUS_OK. Library code does not log: the
 *level that decides (engine, sender, main) logs, once. What can only be our own mistake is an
 *assert. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdarg.h>

enum status {
	STATUS_OK,    /* done */
	STATUS_RETRY, /* the same may succeed later: go on with something else, come back */
	STATUS_BAD,   /* this input is wrong and will stay so: record it, go on with the rest */
	STATUS_FATAL, /* nothing sensible can be done any more: say so and stop */
};

struct err {
	enum status status;
	char text[512]; /* one line of valid UTF-8, cut at a character when longer */
};

/* Both return the status, so that they can stand behind `return`. `err` may be NULL: then only the
 * status counts. */
enum status err_set(struct err *err, enum status status, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
enum status err_vset(struct err *err, enum status status, const char *format, va_list args)
	__attribute__((format(printf, 3, 0)));
/* Puts "context: " in front; returns err->status. */
enum status err_add(struct err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* err_set with ": " and the text of errno behind. */
enum status err_errno(struct err *err, enum status status, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
