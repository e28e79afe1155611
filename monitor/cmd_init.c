/* presswatch init [PACK...]: a first monitor.conf. */
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "monitor/command.h"
#include "monitor/files.h"
#include "monitor/first_conf.h"

enum { PACKS_MOST = 64 };

/* Where packs of outlets may lie: told by the environment, here, beside the program as it is
 * installed (../share) and as it is built, or where systems put it. */
static size_t
pack_folders(struct arena *a, struct str ret[6])
{
	size_t n = 0;
	char self[PATH_MAX];
	ssize_t length = readlink("/proc/self/exe", self, sizeof(self));
	ptrdiff_t slash =
		length > 0 ? str_rfind_byte((struct str){ self, (size_t)length }, '/') : -1;
	if (getenv("PRESSWATCH_DATA"))
		ret[n++] = str_from(getenv("PRESSWATCH_DATA"));
	ret[n++] = S(".");
	if (slash > 0) {
		ret[n++] = arena_printf(a, "%.*s/../share/presswatch", (int)slash, self);
		ret[n++] = arena_printf(a, "%.*s/..", (int)slash, self);
	}
	ret[n++] = S("/usr/local/share/presswatch");
	ret[n++] = S("/usr/share/presswatch");
	return n;
}

static struct str
find_pack(const char *name, struct arena *a)
{
	struct str folders[6];
	size_t n = pack_folders(a, folders);
	char resolved[PATH_MAX];
	for (size_t i = 0; i < n && !strchr(name, '/'); i++) {
		struct str path =
			arena_printf(a, "%.*s/outlets/%s.conf", STR_ARG(folders[i]), name);
		if (realpath(path.s, resolved))
			return arena_str(a, str_from(resolved));
	}
	return STR_NONE;
}

/* "maroc, sahel": those of the first folder that has any. */
static struct str
names_of_packs(struct arena *a)
{
	AUTO(buf) struct buf names = { 0 };
	struct str folders[6];
	size_t n = pack_folders(a, folders);
	for (size_t i = 0; i < n && names.n == 0; i++) {
		glob_t found = { 0 };
		struct str pattern = arena_printf(a, "%.*s/outlets/*.conf", STR_ARG(folders[i]));
		glob(pattern.s, 0, NULL, &found);
		for (size_t j = 0; j < found.gl_pathc; j++) {
			const char *name = strrchr(found.gl_pathv[j], '/') + 1;
			buf_cstr(&names, names.n ? ", " : "");
			buf_add(&names, name, strlen(name) - strlen(".conf"));
		}
		globfree(&found);
	}
	return arena_str(a, buf_view(&names));
}

/* The files of the packs; false after a message. */
static bool
find_packs(const struct command_line *line, struct arena *a, struct str_list *ret)
{
	ret->v = arena_array(a, PACKS_MOST, sizeof(*ret->v));
	for (int i = 0; i < line->argc; i++) {
		struct str path = find_pack(line->argv[i], a), names = names_of_packs(a);
		if (path.n == 0) {
			command_error(line, "there is no pack of outlets \"%s\"; there %s",
				line->argv[i],
				names.n ? arena_printf(a, "are: %.*s", STR_ARG(names)).s
					: "are none here");
			return false;
		}
		ret->v[ret->n++] = path;
	}
	return true;
}

static int
run_init(struct command_line *line)
{
	const struct option options[] = { { 0 } };
	if (!command_options(line, options, 0, PACKS_MOST))
		return EXIT_USAGE;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf text = { 0 };
	struct str_list packs = { 0 };
	struct err err;
	const char *path = line->config_path ? line->config_path : "monitor.conf";
	if (!find_packs(line, a, &packs))
		return EXIT_FAILED;
	first_conf(&packs, &text);
	if (file_write_new(path, buf_view(&text), &err))
		return command_fail(line, &err);
	fprintf(stderr, "%s is written. Put your own outlets and rules into it, then:\n", path);
	fprintf(stderr, "  %s check         finds mistakes\n", line->program);
	fprintf(stderr, "  %s run --once    reads everything once and says what it found\n",
		line->program);
	fprintf(stderr, "  %s run           goes on reading, and tells\n", line->program);
	return EXIT_FINE;
}

static const struct option no_options[] = { { 0 } };

const struct command cmd_init = {
	.name = "init",
	.arguments = "[PACK...]",
	.summary = "writes a first monitor.conf",
	.help = "Writes monitor.conf (or the FILE of -c) with two outlets, a rule and a mailbox "
		"folder to begin with.\n"
		"With names of PACKs it includes the outlets of these instead. A file that exists "
		"is never touched.",
	.options = no_options,
	.run = run_init,
};
