/* presswatch discover URL: what a site can be read from, as configuration. --check FILE: whether
 * the outlets of a file can be read. */
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "monitor/command.h"
#include "monitor/discover.h"
#include "monitor/fetch_once.h"
#include "monitor/outlet_conf.h"
#include "monitor/robots_cache.h"

enum { MOST_TRIED = 30, AT_ONCE = 8 };

struct session {
	const struct command_line *line;
	struct arena *a;
	struct config *config; /* NULL: the built-in defaults hold */
	struct fetch_own *fetcher;
	int64_t pause_us;
	bool terminal;
};

/* ---- Asking ---------------------------------------------------------------------------------- */

static enum status
session_open(struct session *s, struct err *err)
{
	struct http_settings settings = { .connections = AT_ONCE,
		.user_agent = S("presswatch/" VERSION) };
	s->pause_us = CLOCK_SECOND;
	s->terminal = isatty(STDERR_FILENO);
	if (s->config && s->config->usable) {
		const struct fetch_config *f = &s->config->fetch;
		settings.user_agent = f->user_agent;
		settings.proxy = f->proxy;
		settings.ca_file = f->ca_file;
		settings.allow_private = f->allow_private;
		s->pause_us = f->pause_us;
	}
	return fetch_open(&settings, &s->fetcher, err);
}

static void
session_close(struct session *s)
{
	fetch_close(s->fetcher);
	config_free(s->config);
	arena_free(s->a);
}
AUTO_VALUE(session, struct session, session_close)

static struct fetch_request
request_for(const struct session *s, struct str url, bool is_page)
{
	const struct fetch_config *f = s->config && s->config->usable ? &s->config->fetch : NULL;
	int64_t most = is_page ? 16 << 20 : 8 << 20;
	if (f)
		most = is_page ? f->largest_page : f->largest_feed;
	return (struct fetch_request){
		.url = url, .most_bytes = most, .timeout_us = f ? f->timeout_us : 30 * CLOCK_SECOND
	};
}

/* One line that is rewritten, on a terminal only. */
static void
progress(const struct session *s, const char *what, struct str of)
{
	struct str shown = utf8_cut(utf8_clean(s->a, url_shown(of, s->a)), 60);
	if (s->terminal)
		fprintf(stderr, "\r\x1b[K%s %.*s", what, STR_ARG(shown));
}

static void
progress_done(const struct session *s)
{
	if (s->terminal)
		fputs("\r\x1b[K", stderr);
}

/* A document. BAD: the site answers that there is none; RETRY: it does not answer; FATAL: nobody
 * will. */
static enum status
get(struct session *s, struct str url, bool is_page, struct document *ret, struct err *err)
{
	struct fetch_request request = request_for(s, url, is_page);
	struct fetch_answer answer = { 0 };
	struct str body = STR_NONE;
	progress(s, "asking", url);
	if (fetch_ask(s->fetcher, &request, s->a, &answer, &body, err))
		return err_set(err, STATUS_FATAL, "%s", arena_str(s->a, str_from(err->text)).s);
	if (answer.failure != HTTP_FINE)
		return err_set(err, answer.failure == HTTP_STATUS ? STATUS_BAD : STATUS_RETRY,
			"%s: %.*s", http_failure_name(answer.failure), STR_ARG(answer.error));
	*ret = (struct document){ .bytes = body,
		.url = answer.url,
		.content_type = answer.content_type,
		.fetched_at = clock_wall() };
	return STATUS_OK;
}

static void
pause_between(const struct session *s)
{
	usleep((useconds_t)(s->pause_us < 10 * CLOCK_SECOND ? s->pause_us : 10 * CLOCK_SECOND));
}

/* ---- discover URL ---------------------------------------------------------------------------- */

struct hunt {
	struct session *s;
	struct discovery d;
	struct name_set *names;
	struct buf out;
	size_t n; /* outlets printed */
};

static void
put_candidate(struct hunt *h, const struct candidate *c, const struct judged *j)
{
	AUTO(buf) struct buf text = { 0 };
	bool is_sitemap = j->kind == FEED_SITEMAP;
	struct str host = url_host(c->url, h->s->a), title = j->title.n ? j->title : c->title;
	const struct outlet o = { .name = outlet_conf_name(h->names, title, c->url, h->s->a),
		.title = title.n ? text_line(title, h->s->a) : host,
		.language = j->language,
		.source = is_sitemap ? OUTLET_SITEMAP : OUTLET_FEED,
		.url = c->url };
	outlet_conf_put(&text, &o);
	buf_printf(&h->out, "%s  # %s: ", h->n ? "\n" : "", discovered_name(c->how));
	judged_say(j, &h->out);
	buf_byte(&h->out, '\n');
	/* The first is to be pasted; the others stand beside it, to choose from. */
	struct str rest = buf_view(&text), line;
	for (int i = 0; rest.n && str_next(&rest, '\n', &line); i++)
		buf_printf(&h->out, "%s%.*s\n",
			h->n == 0 ? ""
			: i == 0  ? "#,"
				  : "#  ",
			STR_ARG(h->n ? str_sub(line, 2, line.n) : line));
	h->n++;
}

static bool
is_worth(const struct judged *j)
{
	return j->entries > 0 && j->kind != FEED_SITEMAP_INDEX && j->kind != FEED_PAGE;
}

/* False: give up. */
static bool
try(struct hunt *h, size_t i, struct err *err)
{
	const struct candidate *c = &h->d.found[i];
	struct document doc = { 0 };
	struct judged j = { 0 };
	pause_between(h->s);
	enum status got = get(h->s, c->url, false, &doc, err);
	if (got != STATUS_OK)
		return got != STATUS_FATAL;
	if (discover_judge(&doc, OUTLET_FEED, h->s->a, &j, err))
		return true;
	if (j.kind == FEED_SITEMAP_INDEX)
		discover_parts(&h->d, j.parts, j.n_parts);
	else if (is_worth(&j))
		put_candidate(h, c, &j);
	return true;
}

static bool
try_from(struct hunt *h, size_t *at, struct err *err)
{
	for (; *at < h->d.n && *at < MOST_TRIED; ++*at)
		if (!try(h, *at, err))
			return false;
	return true;
}

/* The page, then robots.txt, then, only when these lead nowhere, the common places. */
static bool
hunt(struct hunt *h, struct str url, struct err *err)
{
	struct document doc = { 0 }, robots = { 0 };
	struct judged j = { 0 };
	size_t at = 0;
	enum status got = get(h->s, url, true, &doc, err);
	if (got == STATUS_RETRY || got == STATUS_FATAL)
		return false;
	if (got == STATUS_OK && !discover_judge(&doc, OUTLET_FEED, h->s->a, &j, NULL) &&
		is_worth(&j)) {
		const struct candidate itself = { .url = doc.url, .how = DISCOVERED_LINK };
		put_candidate(h, &itself, &j);
		return true;
	}
	if (got == STATUS_OK) {
		url = doc.url;
		discover_page(&h->d, read_decode(&doc, true, h->s->a), url);
	}
	pause_between(h->s);
	if (!get(h->s, robots_address(url, h->s->a), true, &robots, err))
		discover_robots(&h->d, robots.bytes, robots.url);
	if (!try_from(h, &at, err))
		return false;
	if (h->n == 0)
		discover_common(&h->d, url);
	return try_from(h, &at, err);
}

static int
run_discover_url(struct session *s, const char *given)
{
	struct err err = { 0 };
	struct str word = str_from(given);
	struct str url = url_resolve(S(""),
		str_find(word, S("://")) < 0 ? arena_printf(s->a, "https://%s", given) : word,
		s->a);
	if (url.n == 0) {
		command_error(s->line, "\"%s\" is not an address", given);
		return EXIT_USAGE;
	}
	struct hunt h = { .s = s, .d = { .a = s->a }, .names = name_set_new(s->a) };
	bool went = hunt(&h, url, &err);
	progress_done(s);
	if (h.n)
		printf("outlets = (\n%.*s);\n", STR_ARG(buf_view(&h.out)));
	buf_free(&h.out);
	if (!went) {
		err_add(&err, "%.*s", STR_ARG(url_shown(url, s->a)));
		return command_fail(s->line, &err);
	}
	if (h.n == 0)
		command_error(s->line,
			"%.*s: no feed and no news sitemap was found at %zu places; "
			"perhaps its page of headlines can be read: page = \"...\"",
			STR_ARG(url_shown(url, s->a)), h.d.n);
	return h.n ? EXIT_FINE : EXIT_FAILED;
}

/* ---- discover --check FILE ------------------------------------------------------------------- */

struct checked {
	struct str host;
	bool sent, answered;
	bool good;
	struct judged judged;
	struct str why, moved_url;
};

struct check {
	struct session *s;
	const struct config *file;
	struct checked *v;
	size_t n, in_flight, answered;
};

/* One at a time to a host. */
static bool
host_is_busy(const struct check *c, struct str host)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].sent && !c->v[i].answered && str_eq(c->v[i].host, host))
			return true;
	return false;
}

static enum status
send_some(struct check *c, struct err *err)
{
	for (size_t i = 0; i < c->n && c->in_flight < AT_ONCE; i++) {
		const struct outlet *o = &c->file->outlets[i];
		if (c->v[i].sent || host_is_busy(c, c->v[i].host))
			continue;
		struct fetch_request request = request_for(c->s, o->url, o->source == OUTLET_PAGE);
		if (fetch_send(c->s->fetcher, i + 1, &request, err))
			return err->status;
		c->v[i].sent = true;
		c->in_flight++;
	}
	return STATUS_OK;
}

static void
judge(struct check *c, size_t i, const struct fetch_answer *answer, struct str body)
{
	const struct outlet *o = &c->file->outlets[i];
	struct checked *v = &c->v[i];
	struct err err = { 0 };
	const struct document doc = { .bytes = body,
		.url = answer->url,
		.content_type = answer->content_type,
		.fetched_at = clock_wall(),
		.language = o->language };
	v->moved_url = answer->moved_url;
	if (answer->failure != HTTP_FINE)
		v->why = arena_printf(c->s->a, "%s: %.*s", http_failure_name(answer->failure),
			STR_ARG(answer->error));
	else if (discover_judge(&doc, o->source, c->s->a, &v->judged, &err))
		v->why = arena_str(c->s->a, str_from(err.text));
	else if (v->judged.entries == 0 && v->judged.n_parts == 0)
		v->why = S("it has no entries");
	v->good = v->why.n == 0;
}

static enum status
check_all(struct check *c, struct err *err)
{
	while (c->answered < c->n) {
		struct fetch_answer answer = { 0 };
		struct str body = STR_NONE;
		uint64_t id = 0;
		if (send_some(c, err) ||
			fetch_next(c->s->fetcher, c->s->a, &id, &answer, &body, err))
			return err->status;
		if (id < 1 || id > c->n || c->v[id - 1].answered)
			return err_set(err, STATUS_FATAL, "the fetcher answers what nobody asked");
		judge(c, id - 1, &answer, body);
		c->v[id - 1].answered = true;
		c->answered++;
		c->in_flight--;
		progress(c->s, "read", c->file->outlets[id - 1].url);
	}
	return STATUS_OK;
}

static void
put_number(struct table *t, bool there, int64_t n)
{
	if (there)
		table_number(t, n);
	else
		table_none(t);
}

static void
put_text(struct table *t, struct str s)
{
	if (s.n)
		table_text(t, s);
	else
		table_none(t);
}

static size_t
print_checked(const struct check *c, enum table_form form)
{
	AUTO(table)
	struct table *t = table_new((const char *[]){ "outlet", "verdict", "kind", "entries",
		"newest", "language", "moved", "why", NULL });
	size_t good = 0;
	for (size_t i = 0; i < c->n; i++) {
		const struct checked *v = &c->v[i];
		table_text(t, c->file->outlets[i].name);
		table_text(t, v->good ? S("ok") : S("not ok"));
		table_colour(t, v->good ? TABLE_GOOD : TABLE_WRONG);
		put_text(t, v->good ? str_from(judged_kind(&v->judged)) : STR_NONE);
		put_number(t, v->good, (int64_t)v->judged.entries);
		table_time(t, v->judged.newest, clock_wall());
		put_text(t, v->judged.language);
		put_text(t, v->moved_url);
		put_text(t, v->why);
		good += v->good;
	}
	table_print(t, form, stdout);
	return good;
}

static int
run_check_file(struct session *s, struct config *file, enum table_form form)
{
	struct err err = { 0 };
	struct check c = { .s = s, .file = file, .n = file->n_outlets };
	c.v = arena_array(s->a, c.n + 1, sizeof(*c.v));
	for (size_t i = 0; i < c.n; i++)
		c.v[i].host = url_authority(file->outlets[i].url, s->a);
	enum status got = check_all(&c, &err);
	progress_done(s);
	if (got != STATUS_OK)
		return command_fail(s->line, &err);
	size_t good = print_checked(&c, form);
	fprintf(stderr, "%zu of %zu outlets can be read\n", good, c.n);
	return good == c.n ? EXIT_FINE : EXIT_FAILED;
}

static int
run_discover(struct command_line *line)
{
	const char *file = NULL;
	enum table_form form = TABLE_TEXT;
	const struct option options[] = {
		{ "check", OPTION_TEXT, &file, "FILE",
			"ask every outlet of a configuration once, and report" },
		OPTION_TABLE(&form),
		{ 0 },
	};
	if (!command_options(line, options, 0, 1))
		return EXIT_USAGE;
	if (!file == !line->argc) {
		command_error(line,
			file ? "--check FILE takes no URL" : "the address of a site is missing");
		return EXIT_USAGE;
	}
	AUTO(session) struct session s = { .line = line, .a = arena_new() };
	AUTO(config) struct config *checked = NULL;
	struct command_line of_file = *line;
	of_file.config_path = file;
	if (file && !(checked = command_config(&of_file)))
		return EXIT_FAILED;
	const char *path = file && !line->config_path ? file : config_find(line->config_path);
	struct err err = { 0 };
	s.config = path ? config_open(path) : NULL;
	if (s.config && !s.config->usable)
		command_error(line, "%s has mistakes (see `check`): its fetch settings do not hold",
			path);
	if (session_open(&s, &err))
		return command_fail(line, &err);
	return file ? run_check_file(&s, checked, form) : run_discover_url(&s, line->argv[0]);
}

const struct command cmd_discover = {
	.name = "discover",
	.arguments = "URL",
	.summary = "the feeds of a site, as configuration to paste",
	.help = "Looks for feeds and news sitemaps: announced by the page, linked from it or "
		"hidden in it, named in\n"
		"robots.txt, and at common places. Each is read before it is printed. With --check "
		"FILE it asks every\n"
		"outlet of that file (a pack, or monitor.conf) once and says which can be read.",
	.run = run_discover,
};
