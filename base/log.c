#include "base/log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "base/utf8.h"

static enum log_level lowest = LOG_LEVEL_NOTICE;
static char progress[512]; /* what stands on the last line of the terminal; empty: nothing */

void
log_open(enum log_level level)
{
	lowest = level;
}

bool
log_on_terminal(void)
{
	static int yes = -1;
	if (yes < 0)
		yes = isatty(STDERR_FILENO);
	return yes;
}

static bool
plain(struct str v)
{
	if (v.n == 0)
		return false;
	for (size_t i = 0; i < v.n; i++) {
		unsigned char c = (unsigned char)v.s[i];
		if (c <= ' ' || c == '"' || c == '\\' || c == '=' || c == 0x7f)
			return false;
	}
	return utf8_valid(v) && !utf8_has_controls(v);
}

void
log_escape(struct buf *b, struct str value)
{
	if (plain(value)) {
		buf_str(b, value);
		return;
	}
	buf_byte(b, '"');
	while (value.n) {
		uint32_t c;
		size_t n = utf8_decode(value, &c);
		if (n == 0 || c < ' ' || utf8_is_control(c)) {
			size_t raw = n ? n : 1;
			for (size_t i = 0; i < raw; i++)
				buf_printf(b, "\\x%02x", (unsigned char)value.s[i]);
			n = raw;
		} else {
			if (c == '"' || c == '\\')
				buf_byte(b, '\\');
			buf_add(b, value.s, n);
		}
		value = str_sub(value, n, value.n);
	}
	buf_byte(b, '"');
}

static void
add_stamp(struct buf *b, enum log_level level)
{
	static int journal = -1;
	if (journal < 0)
		journal = getenv("JOURNAL_STREAM") != NULL;
	if (journal) {
		buf_printf(b, "<%d>", (int)level);
		return;
	}
	time_t t = (time_t)(clock_wall() / CLOCK_SECOND);
	struct tm tm;
	char stamp[32];
	gmtime_r(&t, &tm);
	strftime(
		stamp, sizeof(stamp), log_on_terminal() ? "%H:%M:%S " : "%Y-%m-%dT%H:%M:%SZ ", &tm);
	buf_cstr(b, stamp);
}

void
log_write(enum log_level level, const char *event, const struct log_field *fields)
{
	static const char *const colour[] = {
		[LOG_LEVEL_ERROR] = "\033[31m", [LOG_LEVEL_WARNING] = "\033[33m"
	};
	static const char *const name[] = { [LOG_LEVEL_ERROR] = "error",
		[LOG_LEVEL_WARNING] = "warning",
		[LOG_LEVEL_NOTICE] = "notice",
		[LOG_LEVEL_INFO] = "info",
		[LOG_LEVEL_DEBUG] = "debug" };
	if (level > lowest)
		return;
	AUTO(buf) struct buf b = { 0 };
	const char *paint = log_on_terminal() && level <= LOG_LEVEL_WARNING ? colour[level] : NULL;
	if (progress[0])
		buf_cstr(&b, "\r\033[K");
	add_stamp(&b, level);
	if (paint)
		buf_cstr(&b, paint);
	buf_printf(&b, "level=%s event=%s", name[level], event);
	if (paint)
		buf_cstr(&b, "\033[0m");
	for (; fields->name; fields++) {
		buf_printf(&b, " %s=", fields->name);
		if (fields->type == LOG_FIELD_INT)
			buf_printf(&b, "%lld", (long long)fields->number);
		else
			log_escape(&b, fields->str);
	}
	buf_byte(&b, '\n');
	buf_cstr(&b, progress);
	fwrite(b.s, 1, b.n, stderr);
	fflush(stderr);
}

void
log_progress(const char *line)
{
	if (!log_on_terminal())
		return;
	if (!line && !progress[0])
		return;
	snprintf(progress, sizeof(progress), "%s", line ? line : "");
	fprintf(stderr, "\r\033[K%s", progress);
	fflush(stderr);
}
