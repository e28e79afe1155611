/* inspect STAGE: one stage of the way of an article, on its own. With --batch it answers JSON
 * lines, one a request, in order; tests, benchmarks and users' scripts build on that. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/utf8.h"
#include "monitor/command.h"
#include "monitor/fetch_once.h"
#include "monitor/files.h"
#include "monitor/inspect.h"
#include "monitor/page_rules.h"
#include "monitor/read.h"

/* In the order of an article's way. */
static const struct inspect_stage *const stages[] = {
	&inspect_robots,
	&inspect_feed,
	&inspect_page,
	&inspect_date,
	&inspect_language,
	&inspect_region,
	&inspect_match,
};
/* Of numbers: a float comes back as it was (tests/page_fit.py). */
enum { DIGITS = JSON_REAL_PRECISION(9) };

enum { N_STAGES = sizeof(stages) / sizeof(stages[0]), LARGEST_FILE = 64 << 20 };

struct run {
	const struct command_line *line;
	const struct inspect_stage *stage;
	struct gazetteer *gazetteer;
	const char *rules, *html_of;
	struct str page_rules;
	struct arena *arena;
	struct buf out;
};

struct str
json_request_str(const json_t *request, const char *field)
{
	const json_t *value = json_object_get(request, field);
	if (!json_is_string(value))
		return STR_NONE;
	return (struct str){ json_string_value(value), json_string_length(value) };
}

void
json_put_str(json_t *object, const char *field, struct str value)
{
	if (value.n)
		json_object_set_new(object, field, json_stringn(value.s, value.n));
}

/* As large as it said: its bytes are in memory once. False: it is no file of that kind. */
static bool
read_at_once(FILE *f, size_t size, struct arena *a, struct str *ret)
{
	char *bytes = arena_alloc(a, size + 1);
	size_t n = fread(bytes, 1, size, f);
	bytes[n] = '\0';
	*ret = (struct str){ bytes, n };
	return n == size && getc(f) == EOF;
}

static enum status
read_file(struct str path, struct arena *a, struct str *ret, struct err *err)
{
	AUTO(file) FILE *f = fopen(path.s, "rb");
	struct stat st = { 0 };
	if (!f)
		return err_errno(err, STATUS_BAD, "%s", path.s);
	bool known = fstat(fileno(f), &st) == 0;
	if (known && S_ISDIR(st.st_mode))
		return err_set(err, STATUS_BAD, "%s: is a folder", path.s);
	if (known && S_ISREG(st.st_mode) && st.st_size <= LARGEST_FILE &&
		read_at_once(f, (size_t)st.st_size, a, ret))
		return STATUS_OK;
	rewind(f);
	AUTO(buf) struct buf bytes = { 0 };
	while (!feof(f) && !ferror(f) && bytes.n <= LARGEST_FILE) {
		buf_reserve(&bytes, 1 << 16);
		bytes.n += fread(bytes.s + bytes.n, 1, 1 << 16, f);
	}
	if (ferror(f))
		return err_errno(err, STATUS_BAD, "%s", path.s);
	if (bytes.n > LARGEST_FILE)
		return err_set(
			err, STATUS_BAD, "%s: larger than %d MB", path.s, LARGEST_FILE >> 20);
	*ret = arena_str(a, buf_view(&bytes));
	return STATUS_OK;
}

static struct str
header_of(const json_t *request, const char *name)
{
	const char *key;
	json_t *value;
	json_t *headers = json_object_get(request, "headers");
	json_object_foreach(headers, key,
		value) if (str_ieq(str_from(key), str_from(name)) &&
			   json_is_string(value)) return str_from(json_string_value(value));
	return STR_NONE;
}

static int64_t
fetched_at(const json_t *request)
{
	struct read_date date;
	struct str given = json_request_str(request, "fetched");
	if (!given.n)
		given = json_request_str(request, "now");
	if (given.n && read_date(given, DATE_FEED, STR_NONE, NULL, clock_wall(), &date))
		return date.at;
	return clock_wall();
}

/* One request, its answer appended to run->out as a line. */
static enum status
answer(struct run *run, const json_t *request, struct str bytes, struct str url, struct str type,
	int flags, struct err *err)
{
	struct inspect_input in = {
		.request = request,
		.bytes = bytes,
		.url = url,
		.content_type = type,
		.fetched_at = fetched_at(request),
		.gazetteer = run->gazetteer,
		.rules_path = run->rules,
		.page_rules = run->page_rules,
		.html_of = run->html_of,
		.arena = run->arena,
		.flags = flags,
		.stream = stdout,
	};
	json_t *ret = json_object();
	json_t *id = json_object_get(request, "id");
	if (id)
		json_object_set(ret, "id", id);
	enum status status = run->stage->answer(&in, ret, &run->out, err);
	if (status)
		json_object_set_new(ret, "error", json_string(err->text));
	if (status != STATUS_FATAL && (!(run->stage->raw_lines || run->html_of) || status)) {
		char *text = json_dumps(ret, flags);
		buf_cstr(&run->out, text ? text : "{}");
		buf_byte(&run->out, '\n');
		free(text);
	}
	json_decref(ret);
	return status;
}

static enum status
batch_line(struct run *run, struct str text, int number, struct err *err)
{
	json_error_t why;
	json_t *request = json_loadb(text.s, text.n, 0, &why);
	if (!json_is_object(request)) {
		json_decref(request);
		return err_set(err, STATUS_FATAL, "line %d: not a JSON object: %s", number,
			request ? "another value" : why.text);
	}
	struct str bytes = STR_NONE, file = json_request_str(request, "file");
	if (file.n && run->stage->takes_document &&
		read_file(arena_str(run->arena, file), run->arena, &bytes, err)) {
		json_decref(request);
		err_add(err, "line %d", number);
		return STATUS_FATAL;
	}
	enum status status = answer(run, request, bytes, json_request_str(request, "url"),
		header_of(request, "content-type"), JSON_COMPACT | DIGITS, err);
	json_decref(request);
	return status == STATUS_FATAL ? status : STATUS_OK;
}

static int
run_batch(struct run *run)
{
	char *text = NULL;
	size_t cap = 0;
	ssize_t n;
	struct err err = { 0 };
	enum status status = STATUS_OK;
	for (int number = 1; status == STATUS_OK && (n = getline(&text, &cap, stdin)) >= 0;
		number++) {
		struct str request = str_trim((struct str){ text, (size_t)n });
		if (!request.n)
			continue;
		arena_reset(run->arena);
		buf_reset(&run->out);
		status = batch_line(run, request, number, &err);
		if (run->out.n)
			fwrite(run->out.s, 1, run->out.n, stdout);
	}
	free(text);
	return status ? command_fail(run->line, &err) : EXIT_FINE;
}

static bool
is_url(const char *word)
{
	return str_istarts(str_from(word), S("http://")) ||
	       str_istarts(str_from(word), S("https://"));
}

/* Through the fetcher, with all its guards; what the configuration says of fetching holds when
 * there is one. */
static enum status
fetch(struct run *run, const char *url, struct fetch_answer *ret, struct str *ret_body,
	struct err *err)
{
	struct http_settings settings = { .connections = 4,
		.user_agent = S("presswatch/" VERSION) };
	struct fetch_request request = {
		.url = str_from(url), .most_bytes = 16 << 20, .timeout_us = 30 * CLOCK_SECOND
	};
	const char *path = config_find(run->line->config_path);
	AUTO(config) struct config *config = path ? config_open(path) : NULL;
	if (config && config->usable) {
		const struct fetch_config *f = &config->fetch;
		settings.user_agent = f->user_agent;
		settings.proxy = f->proxy;
		settings.ca_file = f->ca_file;
		settings.allow_private = f->allow_private;
		request.most_bytes =
			run->stage == &inspect_feed ? f->largest_feed : f->largest_page;
		request.timeout_us = f->timeout_us;
	}
	enum status status = fetch_once(&settings, &request, run->arena, ret, ret_body, err);
	if (status == STATUS_OK && ret->failure != HTTP_FINE)
		status = err_set(err, STATUS_BAD, "%s: %s: %.*s", url,
			http_failure_name(ret->failure), STR_ARG(ret->error));
	return status;
}

static int
run_one(struct run *run, const char *operand)
{
	struct err err = { 0 };
	struct str bytes = STR_NONE, url = STR_NONE, type = STR_NONE;
	json_t *request = json_object();
	enum status status = STATUS_OK;
	if (!run->stage->takes_document) {
		json_put_str(
			request, run->stage->text_field, utf8_clean(run->arena, str_from(operand)));
	} else if (is_url(operand)) {
		struct fetch_answer fetched = { 0 };
		status = fetch(run, operand, &fetched, &bytes, &err);
		url = fetched.url;
		type = fetched.content_type;
	} else {
		status = read_file(str_from(operand), run->arena, &bytes, &err);
	}
	if (status == STATUS_OK)
		status = answer(run, request, bytes, url, type, JSON_INDENT(2) | DIGITS, &err);
	json_decref(request);
	if (run->out.n && !status)
		fwrite(run->out.s, 1, run->out.n, stdout);
	return status ? command_fail(run->line, &err) : EXIT_FINE;
}

static const struct inspect_stage *
find_stage(const struct command_line *line, const char *name)
{
	for (size_t i = 0; i < N_STAGES; i++)
		if (strcmp(stages[i]->name, name) == 0)
			return stages[i];
	fprintf(stderr, "presswatch inspect: there is no stage \"%s\"; there are:", name);
	for (size_t i = 0; i < N_STAGES; i++)
		fprintf(stderr, " %s", stages[i]->name);
	fputc('\n', stderr);
	(void)line;
	return NULL;
}

struct told {
	const struct command_line *line;
	struct str file, text;
};

static void
tell(void *context, size_t at, const char *hint, const char *text)
{
	struct told *told = context;
	AUTO(buf) struct buf out = { 0 };
	struct str before = str_sub(told->text, 0, at), rest = told->text, source = STR_NONE;
	struct conf_problem p = { .is_warning = true,
		.file = told->file,
		.text = str_from(text),
		.hint = str_from(hint) };
	ptrdiff_t start = str_rfind_byte(before, '\n');
	while (str_next(&rest, '\n', &source) && (size_t)(source.s - told->text.s) + source.n < at)
		p.line++;
	p.line++;
	p.column = (int)utf8_length(str_sub(before, (size_t)(start + 1), at)) + 1;
	p.source = source;
	conf_print_problem(&p, &out, log_on_terminal());
	fputs(out.s, stderr);
}

/* --rules-file FILE, or what the configuration names for --outlet NAME; false after a message. */
static bool
take_page_rules(struct run *run, struct arena *kept, const char *file, const char *outlet)
{
	struct err err = { 0 };
	struct page_rules rules;
	if (file) {
		if (file_read(file, PAGE_RULES_LARGEST, kept, &run->page_rules, &err)) {
			command_fail(run->line, &err);
			return false;
		}
		if (!utf8_valid(run->page_rules) ||
			memchr(run->page_rules.s, 0, run->page_rules.n)) {
			command_error(run->line, "%s: is no text in UTF-8", file);
			return false;
		}
		struct told told = { run->line, str_from(file), run->page_rules };
		page_rules_parse(run->page_rules, kept, tell, &told, &rules);
		return true;
	}
	AUTO(config) struct config *config = command_config(run->line);
	const struct outlet *o = config ? config_outlet_named(config, str_from(outlet)) : NULL;
	if (config && !o)
		command_error(run->line, "there is no outlet %s", outlet);
	else if (o && !o->rules_text.n)
		command_error(run->line, "outlet %s has no rules_file", outlet);
	run->page_rules = o ? arena_str(kept, o->rules_text) : STR_NONE;
	return run->page_rules.n > 0;
}

static int
run_inspect(struct command_line *line)
{
	bool batch = false, html = false;
	const char *rules = NULL, *rules_file = NULL, *outlet = NULL;
	const struct option options[] = {
		{ "batch", OPTION_FLAG, &batch, NULL,
			"read requests as JSON lines from standard input, answer one line each" },
		{ "html", OPTION_FLAG, &html, NULL,
			"for page: an HTML document that shows what was kept and what was "
			"dropped" },
		{ "rules", OPTION_TEXT, &rules, "FILE",
			"for match: a rule a line, name TAB expression" },
		{ "rules-file", OPTION_TEXT, &rules_file, "FILE",
			"for page: read it by these rules, as an outlet's rules_file has them" },
		{ "outlet", OPTION_TEXT, &outlet, "NAME",
			"for page: by the rules_file of that outlet" },
		{ 0 },
	};
	if (!command_options(line, options, 1, 2))
		return EXIT_USAGE;
	const struct inspect_stage *stage = find_stage(line, line->argv[0]);
	if (!stage)
		return EXIT_USAGE;
	if (batch == (line->argc == 2)) {
		command_error(line, batch ? "--batch reads standard input and takes no FILE"
					  : "what to inspect is missing");
		return EXIT_USAGE;
	}
	if (html && (batch || !stage->can_html)) {
		command_error(line, batch ? "--html takes one FILE or URL, not --batch"
					  : "--html is for the stage \"page\"");
		return EXIT_USAGE;
	}
	AUTO(arena) struct arena *arena = arena_new();
	AUTO(gazetteer) struct gazetteer *gazetteer = gazetteer_new(NULL, 0);
	struct run run = {
		.line = line, .stage = stage, .rules = rules, .arena = arena, .gazetteer = gazetteer
	};
	AUTO(arena) struct arena *kept = arena_new();
	if ((rules_file || outlet) && !take_page_rules(&run, kept, rules_file, outlet))
		return EXIT_FAILED;
	run.html_of = html ? line->argv[1] : NULL;
	int status = batch ? run_batch(&run) : run_one(&run, line->argv[1]);
	buf_free(&run.out);
	return status;
}

const struct command cmd_inspect = {
	.name = "inspect",
	.arguments = "STAGE [FILE|URL|TEXT]",
	.summary = "what one stage makes of an input, as JSON",
	.help = "Stages: feed, page and robots (a FILE, or a URL that is fetched with all guards), "
		"date, language, region (a TEXT),\n"
		"match (with --batch and --rules). `inspect page --html FILE` writes a document to "
		"look at.\nThe fields of requests and answers are in "
		"presswatch(1).",
	.run = run_inspect,
};
