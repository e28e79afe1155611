/* presswatch init [PACK...]: a first monitor.conf. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "monitor/command.h"
#include "monitor/first_conf.h"

enum { PACKS_MOST = 64 };

/* Where outlets that come with the program may lie: told by the environment, installed, or beside
 * us. */
static struct str
find_pack(const char *name, struct arena *a)
{
	const char *const folders[] = { getenv("PRESSWATCH_DATA"), ".",
		"/usr/local/share/presswatch", "/usr/share/presswatch" };
	char resolved[PATH_MAX];
	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		if (!folders[i])
			continue;
		struct str path = arena_printf(a, "%s/outlets/%s.conf", folders[i], name);
		if (realpath(path.s, resolved))
			return arena_str(a, str_from(resolved));
	}
	return STR_NONE;
}

/* The files of the packs; false after a message. */
static bool
find_packs(const struct command_line *line, struct arena *a, struct str_list *ret)
{
	ret->v = arena_array(a, PACKS_MOST, sizeof(*ret->v));
	for (int i = 0; i < line->argc; i++) {
		struct str path =
			strchr(line->argv[i], '/') ? STR_NONE : find_pack(line->argv[i], a);
		if (path.n == 0) {
			command_error(line,
				"there is no pack of outlets \"%s\": none comes with the program "
				"yet; "
				"`presswatch init` alone writes a file with two outlets to begin "
				"with",
				line->argv[i]);
			return false;
		}
		ret->v[ret->n++] = path;
	}
	return true;
}

/* Creates the file; one that exists is left alone. */
static enum status
write_new(const char *path, struct str text, struct err *err)
{
	AUTO(fd) int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0 && errno == EEXIST)
		return err_set(err, STATUS_BAD, "%s exists already, and is left as it is", path);
	if (fd < 0)
		return err_errno(err, STATUS_BAD, "%s", path);
	for (size_t at = 0; at < text.n;) {
		ssize_t n = write(fd, text.s + at, text.n - at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			err_errno(err, STATUS_BAD, "%s", path);
			unlink(path);
			return STATUS_BAD;
		}
		at += (size_t)n;
	}
	return STATUS_OK;
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
	if (write_new(path, buf_view(&text), &err))
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
