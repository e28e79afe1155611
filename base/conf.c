/* A configuration: its files, one tree of them all, and looking things up in it. */
#include "base/conf.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/conf_tree.h"
#include "base/utf8.h"

static void include_all(struct conf *c, struct conf_file *file, struct conf_item *root, int depth);

/* The lines of a file, for places. */
static void
find_lines(struct conf *c, struct conf_file *file)
{
	size_t n = 1;
	for (size_t i = 0; i < file->text.n; i++)
		n += file->text.s[i] == '\n';
	file->lines = arena_array(c->arena, n, sizeof(*file->lines));
	file->n_lines = 1;
	for (size_t i = 0; i < file->text.n; i++)
		if (file->text.s[i] == '\n')
			file->lines[file->n_lines++] = i + 1;
}

static struct str
folder_of(struct str path)
{
	ptrdiff_t slash = str_rfind_byte(path, '/');
	return slash < 0 ? STR_NONE : str_sub(path, 0, (size_t)slash);
}

struct conf_file *
conf_file_new(struct conf *c, struct str shown, struct str path, struct str text)
{
	struct conf_file *file = arena_zero(c->arena, sizeof(*file));
	file->shown = arena_str(c->arena, shown);
	file->path = arena_str(c->arena, path);
	file->folder = arena_str(c->arena, folder_of(file->path));
	file->text = arena_str(c->arena, text);
	file->order = c->n_files;
	find_lines(c, file);
	ARENA_GROW(c->arena, c->files, c->n_files, c->cap_files);
	c->files[c->n_files++] = file;
	return file;
}

/* Absolute, with the folder's own links resolved; as it is when the folder is not there. */
static struct str
absolute(struct conf *c, struct str path)
{
	char resolved[PATH_MAX];
	ptrdiff_t slash = str_rfind_byte(path, '/');
	struct str name = str_sub(path, slash < 0 ? 0 : (size_t)slash + 1, path.n);
	struct str folder = slash < 0    ? S(".")
			    : slash == 0 ? S("/")
					 : str_sub(path, 0, (size_t)slash);
	folder = arena_str(c->arena, folder);
	if (!realpath(folder.s, resolved))
		return path;
	return arena_printf(
		c->arena, "%s/%.*s", strcmp(resolved, "/") == 0 ? "" : resolved, STR_ARG(name));
}

/* Why a file cannot be read, or NULL. The first file may be a pipe (-c /dev/stdin); one that it
 * names may not, because nobody might ever write to it. */
static const char *
read_bytes(const char *path, bool is_named, struct buf *text)
{
	AUTO(fd) int fd = open(path, O_RDONLY | O_CLOEXEC | (is_named ? O_NONBLOCK : 0));
	struct stat st;
	if (fd < 0 || fstat(fd, &st))
		return strerror(errno);
	if (S_ISDIR(st.st_mode))
		return "is a directory";
	if (is_named && !S_ISREG(st.st_mode))
		return "is no ordinary file";
	for (;;) {
		buf_reserve(text, 65536);
		ssize_t n = read(fd, text->s + text->n, 65536);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return strerror(errno);
		if (n == 0)
			return NULL;
		text->n += (size_t)n;
		text->s[text->n] = '\0';
		if (text->n > CONF_FILE_MOST)
			return "is larger than 4 MB";
	}
}

/* The text must be UTF-8 without NUL; where it is not, the byte is named. */
static bool
check_text(struct conf *c, const struct conf_file *file)
{
	struct str rest = file->text;
	for (size_t at = 0; at < file->text.n;) {
		uint32_t ch;
		size_t n = utf8_decode(rest, &ch);
		if (n == 0 || ch == 0) {
			conf_problem_at(c, file, at,
				n ? "is this a text file?" : "save the file as UTF-8",
				n ? "a NUL byte (byte %zu of the file)"
				  : "not UTF-8 (byte %zu of the file, 0x%02x)",
				at + 1, (unsigned char)file->text.s[at]);
			return false;
		}
		at += n;
		rest = str_sub(file->text, at, file->text.n);
	}
	return true;
}

/* One file as a tree of its own, or NULL. */
static struct conf_item *
read_file(struct conf *c, const struct conf_file *file)
{
	size_t errors = c->n_errors;
	struct conf_item *root = check_text(c, file) ? conf_parse_tree(c, file) : NULL;
	if (!root || !conf_read_values(c, file, root, c->n_errors == errors)) {
		c->broken = true;
		return NULL;
	}
	return root;
}

static struct conf_item *
find_child(const struct conf_item *group, struct str name)
{
	for (size_t i = 0; i < group->n; i++)
		if (str_eq(group->v[i]->name, name))
			return group->v[i];
	return NULL;
}

/* A file that was read already is not read again; one that includes itself, by whatever way, is
 * refused. A pattern may well match the file that it stands in. */
static bool
was_read(struct conf *c, const struct conf_item *where, struct str full, bool wild)
{
	for (size_t i = 0; i < c->n_files; i++) {
		const struct conf_file *file = c->files[i];
		if (!str_eq(file->path, full))
			continue;
		if (!file->is_open)
			conf_warning(c, where, "name every file once",
				"%.*s is included again: it is read once only",
				STR_ARG(file->shown));
		else if (!wild)
			conf_error(
				c, where, NULL, "%.*s would include itself", STR_ARG(file->shown));
		return true;
	}
	return false;
}

/* A file named by `include`, read and merged. */
static void
include_file(struct conf *c, const struct conf_item *where, const char *path, bool wild,
	struct conf_item *root, int depth)
{
	struct str full = absolute(c, str_from(path));
	if (was_read(c, where, full, wild))
		return;
	if (c->n_files == CONF_FILES_MOST) {
		conf_error(c, where, NULL, "more than %d files are included", CONF_FILES_MOST);
		return;
	}
	AUTO(buf) struct buf text = { 0 };
	const char *why = read_bytes(path, true, &text);
	if (why) {
		c->broken = true;
		conf_error(c, where, NULL, "%s: %s", path, why);
		return;
	}
	struct str main_folder = arena_printf(c->arena, "%.*s/", STR_ARG(c->files[0]->folder));
	struct conf_file *file =
		conf_file_new(c, str_cut(full, main_folder), full, buf_view(&text));
	struct conf_item *more = read_file(c, file);
	if (!more)
		return;
	include_all(c, file, more, depth + 1);
	conf_merge(c, root, more);
}

/* One pattern of `include`: the files that it names, in the order of their names. */
static void
include_pattern(struct conf *c, const struct conf_item *where, struct conf_item *root, int depth)
{
	struct str pattern = where->string;
	bool wild = strpbrk(pattern.s, "*?[") != NULL;
	struct str full = pattern.s[0] == '/'
				  ? pattern
				  : arena_printf(c->arena, "%.*s/%.*s",
					    STR_ARG(where->file->folder), STR_ARG(pattern));
	if (!wild) {
		include_file(c, where, full.s, false, root, depth);
		return;
	}
	glob_t found = { 0 };
	if (glob(full.s, 0, NULL, &found))
		conf_warning(c, where, "a pattern starts at the folder of this file",
			"no file matches %.*s", STR_ARG(pattern));
	for (size_t i = 0; i < found.gl_pathc; i++)
		include_file(c, where, found.gl_pathv[i], true, root, depth);
	globfree(&found);
}

/* Reads what `include` of this file names; afterwards the key is gone from it. */
static void
include_all(struct conf *c, struct conf_file *file, struct conf_item *root, int depth)
{
	struct conf_item *include = find_child(root, S("include"));
	if (!include)
		return;
	file->is_open = true;
	size_t n = include->kind == ITEM_LIST ? include->n : 1;
	struct conf_item **items = include->kind == ITEM_LIST ? include->v : &include;
	if (depth > 16) {
		conf_error(c, include, NULL, "files include files more than 16 deep");
		n = 0;
	}
	for (size_t i = 0; i < n; i++) {
		if (items[i]->kind == ITEM_STRING && items[i]->string.n)
			include_pattern(c, items[i], root, depth);
		else
			conf_error(c, items[i], NULL,
				"include takes file names, such as \"outlets/maroc.conf\"");
	}
	file->is_open = false;
	for (size_t i = 0; i < root->n; i++)
		if (root->v[i] == include) {
			memmove(root->v + i, root->v + i + 1, (root->n - i - 1) * sizeof(*root->v));
			root->n--;
			break;
		}
}

static struct conf *
conf_new(void)
{
	struct conf *c = mem_alloc(sizeof(*c));
	c->arena = arena_new();
	return c;
}

/* An empty group, for a configuration that could not be read. */
static void
empty_root(struct conf *c, const struct conf_file *file)
{
	c->root = arena_zero(c->arena, sizeof(*c->root));
	c->root->kind = ITEM_GROUP;
	c->root->file = file;
}

struct conf *
conf_parse(const char *path, struct str text)
{
	struct conf *c = conf_new();
	struct conf_file *file =
		conf_file_new(c, str_from(path), absolute(c, str_from(path)), text);
	c->root = read_file(c, file);
	if (c->root)
		include_all(c, file, c->root, 0);
	else
		empty_root(c, file);
	return c;
}

struct conf *
conf_open(const char *path)
{
	AUTO(buf) struct buf text = { 0 };
	const char *why = read_bytes(path, false, &text);
	if (!why)
		return conf_parse(path, buf_view(&text));
	struct conf *c = conf_new();
	struct conf_file *file =
		conf_file_new(c, str_from(path), absolute(c, str_from(path)), STR_NONE);
	conf_problem_file(c, file, NULL, "%s", why);
	c->broken = true;
	empty_root(c, file);
	return c;
}

void
conf_free(struct conf *c)
{
	if (!c)
		return;
	arena_free(c->arena);
	free(c);
}

struct arena *
conf_arena(struct conf *c)
{
	return c->arena;
}

bool
conf_is_broken(const struct conf *c)
{
	return c->broken;
}

const struct conf_item *
conf_root(const struct conf *c)
{
	return c->root;
}

const struct conf_item *
conf_get(const struct conf_item *group, const char *name)
{
	return group && group->kind == ITEM_GROUP ? find_child(group, str_from(name)) : NULL;
}

size_t
conf_count(const struct conf_item *list_or_group)
{
	return list_or_group ? list_or_group->n : 0;
}

const struct conf_item *
conf_at(const struct conf_item *list_or_group, size_t i)
{
	return list_or_group && i < list_or_group->n ? list_or_group->v[i] : NULL;
}

struct str
conf_name(const struct conf_item *item)
{
	return item ? item->name : STR_NONE;
}

bool
conf_is_string(const struct conf_item *item)
{
	return item && item->kind == ITEM_STRING;
}

bool
conf_is_group(const struct conf_item *item)
{
	return item && item->kind == ITEM_GROUP;
}

bool
conf_is_list(const struct conf_item *item)
{
	return item && item->kind == ITEM_LIST;
}

struct str
conf_string(const struct conf_item *item)
{
	return conf_is_string(item) ? item->string : STR_NONE;
}

struct str
conf_folder(const struct conf_item *item)
{
	return item->file->folder;
}

const struct conf_item *
conf_text_file(struct conf *c, const struct conf_item *where, struct str path, size_t most)
{
	AUTO(buf) struct buf text = { 0 };
	struct str name = arena_str(c->arena, path);
	const char *why = read_bytes(name.s, true, &text);
	if (!why && text.n > most)
		why = "is too large";
	if (why) {
		conf_error(c, where, NULL, "%s: %s", name.s, why);
		return NULL;
	}
	struct str main_folder = arena_printf(c->arena, "%.*s/", STR_ARG(c->files[0]->folder));
	struct conf_file *file =
		conf_file_new(c, str_cut(name, main_folder), name, buf_view(&text));
	if (!check_text(c, file))
		return NULL;
	struct conf_item *item = arena_zero(c->arena, sizeof(*item));
	item->kind = ITEM_STRING;
	item->file = file;
	item->string = file->text;
	item->spans = arena_zero(c->arena, sizeof(*item->spans));
	item->n_spans = 1;
	return item;
}
