/* Problems of a configuration: kept with their places, shown as compilers show them. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/conf_tree.h"
#include "base/utf8.h"

/* A longer line is shown in part, around the column. */
enum { SHOWN_BEFORE = 60, SHOWN_MOST = 100 };

static size_t
line_of(const struct conf_file *file, size_t at)
{
	size_t low = 0, high = file->n_lines;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (file->lines[middle] <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

void
conf_place(const struct conf_file *file, size_t at, int *ret_line, int *ret_column)
{
	size_t line = line_of(file, at);
	*ret_line = (int)line + 1;
	*ret_column = (int)utf8_length(str_sub(file->text, file->lines[line], at)) + 1;
}

struct str
conf_place_text(struct conf *c, const struct conf_file *file, size_t at)
{
	int line, column;
	conf_place(file, at, &line, &column);
	return arena_printf(c->arena, "%.*s:%d:%d", STR_ARG(file->shown), line, column);
}

static struct str
source_line(const struct conf_file *file, size_t at)
{
	size_t line = line_of(file, at);
	struct str rest = str_sub(file->text, file->lines[line], file->text.n);
	ptrdiff_t end = str_find_byte(rest, '\n');
	struct str source = end < 0 ? rest : str_sub(rest, 0, (size_t)end);
	while (source.n && source.s[source.n - 1] == '\r')
		source.n--;
	return source;
}

void
conf_problem_vat(struct conf *c, bool is_warning, const struct conf_file *file, size_t at,
	bool nowhere, const char *hint, const char *format, va_list args)
{
	AUTO(buf) struct buf text = { 0 };
	buf_vprintf(&text, format, args);
	struct conf_problem said = {
		.is_warning = is_warning,
		.file = file->shown,
		.text = arena_str(c->arena, buf_view(&text)),
		.hint = arena_str(c->arena, str_from(hint)),
	};
	if (!nowhere) {
		conf_place(file, at, &said.line, &said.column);
		said.source = source_line(file, at);
	}
	ARENA_GROW(c->arena, c->problems, c->n_problems, c->cap_problems);
	c->problems[c->n_problems] =
		(struct conf_problem_at){ file, nowhere ? 0 : at, nowhere, c->n_problems, said };
	c->n_problems++;
	c->n_errors += !is_warning;
	c->shown = NULL;
}

void
conf_problem_at(struct conf *c, const struct conf_file *file, size_t at, const char *hint,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	conf_problem_vat(c, false, file, at, false, hint, format, args);
	va_end(args);
}

void
conf_problem_file(
	struct conf *c, const struct conf_file *file, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	conf_problem_vat(c, false, file, 0, true, hint, format, args);
	va_end(args);
}

/* A problem of an item; the root, which no text stands for, is the file as a whole. */
static void problem_of_item(struct conf *c, bool is_warning, const struct conf_item *item,
	size_t at, const char *hint, const char *format, va_list args)
	__attribute__((format(printf, 6, 0)));

static void
problem_of_item(struct conf *c, bool is_warning, const struct conf_item *item, size_t at,
	const char *hint, const char *format, va_list args)
{
	bool nowhere = !item || item == c->root;
	const struct conf_file *file = item ? item->file : c->root->file;
	conf_problem_vat(c, is_warning, file, at, nowhere, hint, format, args);
}

void
conf_error(struct conf *c, const struct conf_item *item, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	problem_of_item(c, false, item, item ? item->at : 0, hint, format, args);
	va_end(args);
}

void
conf_warning(
	struct conf *c, const struct conf_item *item, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	problem_of_item(c, true, item, item ? item->at : 0, hint, format, args);
	va_end(args);
}

/* The byte of the file where byte `offset` of a string's value stands. */
static size_t
place_in_string(const struct conf_item *item, size_t offset)
{
	if (!item || item->kind != ITEM_STRING || item->n_spans == 0)
		return item ? item->at : 0;
	if (offset > item->string.n)
		offset = item->string.n;
	size_t i = item->n_spans - 1;
	while (i > 0 && item->spans[i].value_at > offset)
		i--;
	return item->spans[i].text_at + (offset - item->spans[i].value_at);
}

void
conf_error_at(struct conf *c, const struct conf_item *item, size_t offset, const char *hint,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	problem_of_item(c, false, item, place_in_string(item, offset), hint, format, args);
	va_end(args);
}

void
conf_warning_at(struct conf *c, const struct conf_item *item, size_t offset, const char *hint,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	problem_of_item(c, true, item, place_in_string(item, offset), hint, format, args);
	va_end(args);
}

static int
compare_problems(const void *left, const void *right)
{
	const struct conf_problem_at *a = left, *b = right;
	if (a->file->order != b->file->order)
		return a->file->order < b->file->order ? -1 : 1;
	if (a->nowhere != b->nowhere)
		return a->nowhere ? -1 : 1;
	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

const struct conf_problem *
conf_problems(struct conf *c, size_t *ret_n)
{
	*ret_n = c->n_problems;
	if (c->n_problems == 0 || c->shown)
		return c->shown;
	qsort(c->problems, c->n_problems, sizeof(*c->problems), compare_problems);
	c->shown = arena_array(c->arena, c->n_problems, sizeof(*c->shown));
	for (size_t i = 0; i < c->n_problems; i++)
		c->shown[i] = c->problems[i].said;
	return c->shown;
}

size_t
conf_errors(const struct conf *c)
{
	return c->n_errors;
}

/* Marks take no column, and East Asian characters two. Enough for a caret. */
static int
width(uint32_t c)
{
	if ((c >= 0x300 && c <= 0x36f) || (c >= 0x64b && c <= 0x65f) ||
		(c >= 0x200b && c <= 0x200f))
		return 0;
	return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
			       (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xff00 && c <= 0xff60)
		       ? 2
		       : 1;
}

static void
print_source(const struct conf_problem *p, struct buf *out, bool colour)
{
	AUTO(buf) struct buf line = { 0 }, caret = { 0 };
	size_t first = p->column > SHOWN_MOST ? (size_t)p->column - SHOWN_BEFORE : 1;
	struct str rest = p->source;
	for (size_t column = 1; rest.n && column < first + SHOWN_MOST; column++) {
		uint32_t c;
		size_t n = utf8_decode(rest, &c);
		if (column >= first) {
			bool shown = n && (c == '\t' || !utf8_is_control(c));
			buf_str(&line, shown ? str_sub(rest, 0, n) : S("?"));
			if (column < (size_t)p->column)
				buf_add(&caret, c == '\t' ? "\t" : "  ",
					c == '\t' ? 1 : (size_t)width(c));
		}
		rest = str_sub(rest, n ? n : 1, rest.n);
	}
	buf_printf(out, "%6d | %s%s%s\n", p->line, first > 1 ? "..." : "", line.s ? line.s : "",
		rest.n ? "..." : "");
	buf_printf(out, "       | %s%s%s^%s\n", first > 1 ? "   " : "", caret.s ? caret.s : "",
		colour ? "\033[1;32m" : "", colour ? "\033[0m" : "");
}

void
conf_print_problem(const struct conf_problem *p, struct buf *out, bool colour)
{
	const char *bold = colour ? "\033[1m" : "", *off = colour ? "\033[0m" : "";
	const char *kind = !colour ? "" : p->is_warning ? "\033[1;33m" : "\033[1;31m";
	buf_printf(out, "%s%.*s:", bold, STR_ARG(p->file));
	if (p->line)
		buf_printf(out, "%d:%d:", p->line, p->column);
	buf_printf(out, "%s %s%s:%s %.*s\n", off, kind, p->is_warning ? "warning" : "error", off,
		STR_ARG(p->text));
	if (p->line)
		print_source(p, out, colour);
	if (p->hint.n)
		buf_printf(out, "       = hint: %.*s\n", STR_ARG(p->hint));
}

void
conf_print_problems(struct conf *c, struct buf *out, bool colour)
{
	size_t n;
	const struct conf_problem *p = conf_problems(c, &n);
	for (size_t i = 0; i < n; i++)
		conf_print_problem(&p[i], out, colour);
}
