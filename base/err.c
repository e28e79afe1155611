#include "base/err.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/mem.h"

/* Cuts a character that vsnprintf split at the end of the text; line ends and other controls become
 * spaces. */
static void
tidy(char *text)
{
	size_t n = strlen(text), tail = n;
	while (tail && n - tail < 4 && ((unsigned char)text[tail - 1] & 0xc0) == 0x80)
		tail--;
	if (tail && (unsigned char)text[tail - 1] >= 0xc0) {
		unsigned char lead = (unsigned char)text[tail - 1];
		size_t need = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
		if (n - tail + 1 < need)
			text[tail - 1] = '\0';
	}
	for (char *c = text; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = ' ';
}

enum status
err_vset(struct err *err, enum status status, const char *format, va_list args)
{
	if (!err)
		return status;
	err->status = status;
	vsnprintf(err->text, sizeof(err->text), format, args);
	tidy(err->text);
	return status;
}

enum status
err_set(struct err *err, enum status status, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	err_vset(err, status, format, args);
	va_end(args);
	return status;
}

enum status
err_add(struct err *err, const char *format, ...)
{
	if (!err)
		return STATUS_BAD;
	AUTO(buf) struct buf text = { 0 };
	va_list args;
	va_start(args, format);
	buf_vprintf(&text, format, args);
	va_end(args);
	buf_printf(&text, ": %s", err->text);
	buf_cut(&text, sizeof(err->text) - 1);
	memcpy(err->text, text.s, text.n + 1);
	tidy(err->text);
	return err->status;
}

enum status
err_errno(struct err *err, enum status status, const char *format, ...)
{
	int number = errno;
	if (!err)
		return status;
	va_list args;
	va_start(args, format);
	err_vset(err, status, format, args);
	va_end(args);
	size_t n = strlen(err->text);
	snprintf(err->text + n, sizeof(err->text) - n, ": %s", strerror(number));
	tidy(err->text);
	return status;
}
