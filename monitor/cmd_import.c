/* presswatch import FILE: the feeds of another reader, from its OPML, as configuration. */
#include <stdlib.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/command.h"
#include "monitor/files.h"
#include "monitor/opml.h"
#include "monitor/outlet_conf.h"

enum { LARGEST_FILE = 32 << 20 };

struct import {
	struct arena *a;
	struct name_set *names, *addresses;
	struct buf text;
	size_t n, refused;
};

static void
refuse(struct import *im, struct str title, const char *why)
{
	fprintf(stderr, "not imported: %.*s: %s\n", STR_ARG(title), why);
	im->refused++;
}

static struct str
address_key(struct import *im, struct str url)
{
	struct str key = url_key(url, im->a);
	return key.n ? key : url;
}

/* What is configured is neither imported again nor are its names used. A configuration is not
 * needed, and mistakes in it are for `check` to tell. */
static void
know_configured(struct import *im, const struct command_line *line)
{
	const char *path = config_find(line->config_path);
	AUTO(config) struct config *config = path ? config_open(path) : NULL;
	for (size_t i = 0; config && i < config->n_outlets; i++) {
		name_set_add(im->names, config->outlets[i].name);
		name_set_add(im->addresses, address_key(im, config->outlets[i].url));
	}
}

static void
take(struct import *im, struct outlet *o)
{
	if (!name_set_add(im->addresses, address_key(im, o->url))) {
		refuse(im, o->title,
			"its address is configured already, or stands in the file twice");
		return;
	}
	o->name = outlet_conf_name(im->names, o->name.n ? o->name : o->title, o->url, im->a);
	buf_cstr(&im->text, im->n++ ? ",\n" : "");
	outlet_conf_put(&im->text, o);
}

static void
take_all(struct import *im, const struct opml *opml)
{
	buf_cstr(&im->text, "outlets = (\n");
	for (size_t i = 0; i < opml->n_outlets; i++)
		take(im, &opml->outlets[i]);
	buf_cstr(&im->text, "\n);\n");
	for (size_t i = 0; i < opml->n_refused; i++)
		refuse(im, opml->refused[i].title, opml->refused[i].why);
	if (opml->cut_short)
		fputs("the file is cut short: what was whole is imported\n", stderr);
}

static int
hand_over(const struct command_line *line, const struct import *im, const char *into)
{
	struct err err;
	if (!into) {
		fwrite(im->text.s, 1, im->n ? im->text.n : 0, stdout);
	} else if (im->n) {
		if (file_write_new(into, buf_view(&im->text), &err))
			return command_fail(line, &err);
		fprintf(stderr,
			"%s is written; monitor.conf takes it in with: include = [ \"%s\" ];\n",
			into, into);
	}
	fprintf(stderr, "%zu %s, %zu not imported\n", im->n, im->n == 1 ? "outlet" : "outlets",
		im->refused);
	return im->n || im->refused == 0 ? EXIT_FINE : EXIT_FAILED;
}

static int
run_import(struct command_line *line)
{
	const char *into = NULL;
	const struct option options[] = {
		{ "into", OPTION_TEXT, &into, "FILE", "write a new file, for `include`" },
		{ 0 },
	};
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	AUTO(arena) struct arena *a = arena_new();
	struct import im = { .a = a, .names = name_set_new(a), .addresses = name_set_new(a) };
	struct str bytes;
	struct opml opml;
	struct err err;
	if (file_read(line->argv[0], LARGEST_FILE, a, &bytes, &err))
		return command_fail(line, &err);
	if (opml_read(bytes, a, &opml, &err)) {
		err_add(&err, "%s", line->argv[0]);
		return command_fail(line, &err);
	}
	know_configured(&im, line);
	take_all(&im, &opml);
	int status = hand_over(line, &im, into);
	buf_free(&im.text);
	return status;
}

const struct command cmd_import = {
	.name = "import",
	.arguments = "FILE",
	.summary = "outlets from OPML, as configuration to paste",
	.help = "Prints the feeds of an OPML file as outlets for monitor.conf. Outlines around a "
		"feed become its\n"
		"groups. Feeds that are configured already, and what cannot be imported, are "
		"listed on standard error.",
	.run = run_import,
};
