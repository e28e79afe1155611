#include "base/table.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "base/zone.h"

enum {
	GAP = 2,             /* columns of blank between two */
	LEAST_WIDTH = 8,     /* to which a column is cut, however narrow the terminal */
	TERMINAL_WIDTH = 80, /* where it does not say */
	WIDEST_TERMINAL = 4096,
};

enum cell_kind { CELL_NONE, CELL_TEXT, CELL_NUMBER, CELL_TIME };

struct cell {
	enum cell_kind kind;
	enum table_colour colour;
	struct str text; /* of CELL_TEXT as given; of all others what the text form shows */
	int64_t number;  /* or the moment */
};

struct table {
	struct arena *arena;
	struct str *names;
	size_t n_names;
	struct cell *cells;
	size_t n_cells, cap_cells;
};

struct table *
table_new(const char *const *columns)
{
	struct table *t = mem_alloc(sizeof(*t));
	t->arena = arena_new();
	while (columns[t->n_names])
		t->n_names++;
	t->names = arena_array(t->arena, t->n_names, sizeof(*t->names));
	for (size_t i = 0; i < t->n_names; i++)
		t->names[i] = arena_str(t->arena, str_from(columns[i]));
	return t;
}

void
table_free(struct table *t)
{
	if (!t)
		return;
	arena_free(t->arena);
	free(t->cells);
	free(t);
}

static struct cell *
add(struct table *t, enum cell_kind kind)
{
	MEM_GROW(t->cells, t->n_cells, t->cap_cells);
	struct cell *c = &t->cells[t->n_cells++];
	*c = (struct cell){ .kind = kind };
	return c;
}

void
table_text(struct table *t, struct str value)
{
	add(t, CELL_TEXT)->text = arena_str(t->arena, value);
}

void
table_number(struct table *t, int64_t value)
{
	struct cell *c = add(t, CELL_NUMBER);
	c->number = value;
	char text[32];
	c->text = arena_str(t->arena, number_text(value, text));
}

void
table_none(struct table *t)
{
	add(t, CELL_NONE);
}

void
table_time(struct table *t, int64_t at, int64_t now)
{
	char span[32];
	if (!at) {
		table_none(t);
		return;
	}
	struct cell *c = add(t, CELL_TIME);
	c->number = at;
	c->text = arena_printf(t->arena, "%s%.*s", at > now ? "in " : "",
		STR_ARG(span_text(at > now ? at - now : now - at, span)));
}

void
table_colour(struct table *t, enum table_colour colour)
{
	if (t->n_cells)
		t->cells[t->n_cells - 1].colour = colour;
}

size_t
table_rows(const struct table *t)
{
	return t->n_names ? t->n_cells / t->n_names : 0;
}

/* The largest unit of which there are two, so that "90 min" is not "1 h" nor "2 h". */
struct str
span_text(int64_t us, char buffer[32])
{
	static const struct {
		int64_t us;
		const char *name;
	} units[] = { { CLOCK_DAY, "d" }, { CLOCK_HOUR, "h" }, { CLOCK_MINUTE, "min" } };
	uint64_t span = us < 0 ? -(uint64_t)us : (uint64_t)us;
	for (size_t i = 0; i < 3; i++) {
		uint64_t unit = (uint64_t)units[i].us;
		if (span < 2 * unit && !(i == 2 && span >= unit))
			continue;
		int n = snprintf(
			buffer, 32, "%llu %s", (unsigned long long)(span / unit), units[i].name);
		return (struct str){ buffer, (size_t)n };
	}
	int n = snprintf(buffer, 32, "%llu s", (unsigned long long)(span / (uint64_t)CLOCK_SECOND));
	return (struct str){ buffer, (size_t)n };
}

struct str
number_text(int64_t value, char buffer[32])
{
	char digits[32];
	int n = snprintf(digits, sizeof(digits), "%lld", (long long)value), sign = digits[0] == '-';
	size_t used = 0;
	for (int i = 0; i < n; i++) {
		if (i > sign && (n - i) % 3 == 0)
			buffer[used++] = ',';
		buffer[used++] = digits[i];
	}
	return (struct str){ buffer, used };
}

/* ---- Characters on a terminal ------------------------------------------------------------ */

/* Direction overrides and isolates would turn the rest of the line around. */
static bool
turns_around(uint32_t c)
{
	return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static size_t
width_of(uint32_t c)
{
	int8_t type = u_charType((UChar32)c);
	int wide = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
		return 0;
	return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

/* One line without controls; what is none is made visible. */
static void
write_clean(struct buf *out, struct str s)
{
	while (s.n) {
		uint32_t c;
		size_t n = utf8_decode(s, &c);
		if (n == 0) {
			utf8_append(out, UTF8_REPLACEMENT);
			n = 1;
		} else if (c == '\t' || c == '\n' || c == '\r') {
			buf_byte(out, ' ');
		} else if (utf8_is_control(c)) {
			buf_printf(out, "\\x%02x", (unsigned)c);
		} else if (!turns_around(c)) {
			buf_add(out, s.s, n);
		}
		s = str_sub(s, n, s.n);
	}
}

static size_t
columns_of(struct str s)
{
	size_t width = 0, n;
	uint32_t c;
	for (; s.n && (n = utf8_decode(s, &c)); s = str_sub(s, n, s.n))
		width += width_of(c);
	return width;
}

/* The longest beginning that fits into `width` columns, an ellipsis included when it is cut. */
static size_t
write_cut(struct buf *out, struct str s, size_t width)
{
	if (columns_of(s) <= width) {
		buf_str(out, s);
		return columns_of(s);
	}
	size_t used = 0, n;
	uint32_t c;
	for (; s.n && (n = utf8_decode(s, &c)); s = str_sub(s, n, s.n)) {
		if (used + width_of(c) > width - 1)
			break;
		used += width_of(c);
		buf_add(out, s.s, n);
	}
	buf_cstr(out, "…");
	return used + 1;
}

/* ---- Text ----------------------------------------------------------------------------------- */

struct layout {
	const struct table *table;
	struct str *shown; /* cell by cell, the head first */
	size_t *widths;
	bool *right; /* a column of numbers */
	bool terminal, colour;
};

static size_t
terminal_width(int fd)
{
	struct winsize size;
	if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col)
		return size.ws_col < WIDEST_TERMINAL ? size.ws_col : WIDEST_TERMINAL;
	const char *columns = getenv("COLUMNS");
	int64_t n;
	if (columns && str_int64(str_from(columns), &n) && n > 0 && n < WIDEST_TERMINAL)
		return (size_t)n;
	return TERMINAL_WIDTH;
}

static void
measure(struct layout *l, struct arena *a)
{
	const struct table *t = l->table;
	size_t rows = table_rows(t), n = t->n_names;
	AUTO(buf) struct buf b = { 0 };
	l->shown = arena_array(a, (rows + 1) * n, sizeof(*l->shown));
	l->widths = arena_array(a, n, sizeof(*l->widths));
	l->right = arena_array(a, n, sizeof(*l->right));
	for (size_t i = 0; i < (rows + 1) * n; i++) {
		const struct cell *c = i < n ? NULL : &t->cells[i - n];
		buf_reset(&b);
		write_clean(&b, c ? c->text : t->names[i]);
		for (size_t k = 0; !c && k < b.n; k++)
			b.s[k] = b.s[k] == '_' ? ' ' : b.s[k];
		l->shown[i] = arena_str(a, buf_view(&b));
		size_t width = columns_of(l->shown[i]);
		if (width > l->widths[i % n])
			l->widths[i % n] = width;
		if (c && c->kind == CELL_NUMBER)
			l->right[i % n] = true;
	}
}

/* The widest column gives way until the line fits. */
static void
fit(struct layout *l, size_t width)
{
	size_t n = l->table->n_names;
	for (;;) {
		size_t total = GAP * (n - 1), widest = 0;
		for (size_t i = 0; i < n; i++) {
			total += l->widths[i];
			if (l->widths[i] > l->widths[widest])
				widest = i;
		}
		if (total <= width || l->widths[widest] <= LEAST_WIDTH)
			return;
		l->widths[widest]--;
	}
}

static const char *
escape_of(const struct layout *l, size_t i)
{
	static const char *const escapes[] = {
		[TABLE_PLAIN] = "",
		[TABLE_GOOD] = "\x1b[32m",
		[TABLE_POOR] = "\x1b[33m",
		[TABLE_WRONG] = "\x1b[31m",
		[TABLE_DIM] = "\x1b[2m",
	};
	if (!l->colour)
		return "";
	return i < l->table->n_names ? "\x1b[1m"
				     : escapes[l->table->cells[i - l->table->n_names].colour];
}

static void
write_cell(const struct layout *l, size_t i, struct buf *out)
{
	size_t column = i % l->table->n_names, width = l->widths[column];
	bool last = column + 1 == l->table->n_names;
	const char *escape = escape_of(l, i);
	AUTO(buf) struct buf shown = { 0 };
	size_t used = write_cut(&shown, l->shown[i], l->terminal ? width : SIZE_MAX);
	size_t blank = used < width ? width - used : 0;
	if (l->right[column])
		buf_printf(out, "%*s", (int)blank, "");
	buf_printf(out, "%s%.*s%s", escape, STR_ARG(buf_view(&shown)), *escape ? "\x1b[0m" : "");
	if (!last)
		buf_printf(out, "%*s", (int)(GAP + (l->right[column] ? 0 : blank)), "");
}

static void
trim_line(struct buf *out)
{
	while (out->n && out->s[out->n - 1] == ' ')
		buf_cut(out, out->n - 1);
	buf_byte(out, '\n');
}

static void
print_text(const struct table *t, FILE *file)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf line = { 0 };
	int fd = fileno(file);
	struct layout l = { .table = t, .terminal = fd >= 0 && isatty(fd) };
	l.colour = l.terminal && !getenv("NO_COLOR");
	measure(&l, a);
	if (l.terminal)
		fit(&l, terminal_width(fd));
	for (size_t row = 0; row <= table_rows(t); row++) {
		buf_reset(&line);
		for (size_t i = 0; i < t->n_names; i++)
			write_cell(&l, row * t->n_names + i, &line);
		trim_line(&line);
		fwrite(line.s, 1, line.n, file);
	}
}

/* ---- JSON (RFC 8259) and CSV (RFC 4180) --------------------------------------------------------
 */

static void
write_json_str(struct buf *out, struct str s)
{
	buf_byte(out, '"');
	while (s.n) {
		uint32_t c;
		size_t n = utf8_decode(s, &c);
		if (n == 0) {
			utf8_append(out, UTF8_REPLACEMENT);
			n = 1;
		} else if (c == '"' || c == '\\') {
			buf_printf(out, "\\%c", (char)c);
		} else if (c == '\n') {
			buf_cstr(out, "\\n");
		} else if (c < 0x20 || utf8_is_control(c)) {
			buf_printf(out, "\\u%04x", (unsigned)c);
		} else {
			buf_add(out, s.s, n);
		}
		s = str_sub(s, n, s.n);
	}
	buf_byte(out, '"');
}

static void
write_json_cell(struct buf *out, const struct cell *c)
{
	char iso[32];
	if (c->kind == CELL_NUMBER)
		buf_printf(out, "%lld", (long long)c->number);
	else
		write_json_str(out, c->kind == CELL_TIME ? civil_iso(c->number, iso) : c->text);
}

static void
print_json(const struct table *t, FILE *file)
{
	AUTO(buf) struct buf line = { 0 };
	for (size_t row = 0; row < table_rows(t); row++) {
		buf_reset(&line);
		buf_byte(&line, '{');
		for (size_t i = 0; i < t->n_names; i++) {
			const struct cell *c = &t->cells[row * t->n_names + i];
			if (c->kind == CELL_NONE)
				continue;
			buf_cstr(&line, line.n > 1 ? ", " : "");
			write_json_str(&line, t->names[i]);
			buf_cstr(&line, ": ");
			write_json_cell(&line, c);
		}
		buf_cstr(&line, "}\n");
		fwrite(line.s, 1, line.n, file);
	}
}

/* A text that a spreadsheet would take for a formula gets an apostrophe in front. */
static void
write_csv_str(struct buf *out, struct str s)
{
	AUTO(buf) struct buf clean = { 0 };
	if (s.n && strchr("=+-@", s.s[0]))
		buf_byte(&clean, '\'');
	write_clean(&clean, s);
	struct str text = buf_view(&clean);
	bool quoted = str_find_byte(text, ',') >= 0 || str_find_byte(text, '"') >= 0;
	if (quoted)
		buf_byte(out, '"');
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '"')
			buf_byte(out, '"');
		buf_byte(out, text.s[i]);
	}
	if (quoted)
		buf_byte(out, '"');
}

static void
write_csv_cell(struct buf *out, const struct cell *c)
{
	char iso[32];
	if (c->kind == CELL_NUMBER)
		buf_printf(out, "%lld", (long long)c->number);
	else if (c->kind == CELL_TIME)
		buf_str(out, civil_iso(c->number, iso));
	else
		write_csv_str(out, c->text);
}

static void
print_csv(const struct table *t, FILE *file)
{
	AUTO(buf) struct buf line = { 0 };
	for (size_t i = 0; i < t->n_names; i++) {
		buf_cstr(&line, i ? "," : "");
		write_csv_str(&line, t->names[i]);
	}
	for (size_t i = 0; i < table_rows(t) * t->n_names; i++) {
		buf_cstr(&line, i % t->n_names ? "," : "\r\n");
		write_csv_cell(&line, &t->cells[i]);
	}
	buf_cstr(&line, "\r\n");
	fwrite(line.s, 1, line.n, file);
}

void
table_print(const struct table *t, enum table_form form, FILE *out)
{
	switch (form) {
	case TABLE_TEXT:
		print_text(t, out);
		break;
	case TABLE_JSON:
		print_json(t, out);
		break;
	case TABLE_CSV:
		print_csv(t, out);
		break;
	}
}
