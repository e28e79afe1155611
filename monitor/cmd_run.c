/* run: the monitor. With --once: what is due now and what it brings, then an account of it. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "monitor/command.h"
#include "monitor/engine.h"

static int
by_hits(const void *a, const void *b)
{
	const struct live_rule *x = a, *y = b;
	if (x->hits != y->hits)
		return x->hits > y->hits ? -1 : 1;
	return str_cmp(x->name, y->name);
}

static void
print_refusals(const struct account *account)
{
	AUTO(buf) struct buf line = { 0 };
	for (size_t i = 0; i < account->n_refusals; i++) {
		const struct refusal *r = &account->refusals[i];
		buf_reset(&line);
		log_escape(&line, r->why);
		printf("  refused  %.*s: %s: %s\n", STR_ARG(r->outlet), health_name(r->health),
			line.s);
	}
}

static void
print_hits(struct live *live)
{
	struct live_rule *rules = arena_array(live->arena, live->n_rules + 1, sizeof(*rules));
	for (size_t i = 0; i < live->n_rules; i++)
		rules[i] = live->rules[i];
	qsort(rules, live->n_rules, sizeof(*rules), by_hits);
	for (size_t i = 0; i < live->n_rules; i++)
		printf("  %5lld  %.*s\n", (long long)rules[i].hits, STR_ARG(rules[i].name));
}

static void
print_next_digest(const struct live *live, int64_t now)
{
	struct str channel;
	int64_t at = dispatch_next_digest(live->dispatch, now, &channel);
	if (at == INT64_MAX)
		return;
	struct civil c = zone_civil(live->config->zone, at);
	printf("next digest: %.*s, %04d-%02d-%02d %02d:%02d (%.*s); `presswatch -c %.*s digest "
	       "%.*s` shows it now\n",
		STR_ARG(channel), c.year, c.month, c.day, c.hour, c.minute,
		STR_ARG(live->config->timezone), STR_ARG(live->config->path), STR_ARG(channel));
}

static void
print_account(struct engine *e)
{
	const struct account *a = &e->account;
	struct dispatch_totals told = dispatch_totals(e->live.dispatch);
	printf("outlets: %lld answered (%lld unchanged), %zu refused\n", (long long)a->answered,
		(long long)a->unchanged, a->n_refusals);
	print_refusals(a);
	printf("articles: %lld new of %lld seen, %lld pages read", (long long)e->intake.fresh,
		(long long)e->intake.seen, (long long)a->pages);
	if (a->unreadable)
		printf(", %lld could not be", (long long)a->unreadable);
	printf("\nmatches: %lld\n", (long long)e->intake.matches);
	print_hits(&e->live);
	printf("messages: %lld sent", (long long)told.sent);
	if (told.retried)
		printf(", %lld to be tried again", (long long)told.retried);
	if (told.dead)
		printf(", %lld given up", (long long)told.dead);
	printf("\n");
	print_next_digest(&e->live, clock_wall());
}

static int
run_run(struct command_line *line)
{
	bool once = false, verbose = false, debug = false;
	const struct option options[] = {
		{ "once", OPTION_FLAG, &once, NULL,
			"what is due now and the pages that it brings, then an account" },
		{ "verbose", OPTION_FLAG, &verbose, NULL, "log what each outlet brings" },
		{ "debug", OPTION_FLAG, &debug, NULL, "log everything" },
		{ 0 },
	};
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	log_open(debug                                     ? LOG_LEVEL_DEBUG
		 : verbose || !(once || log_on_terminal()) ? LOG_LEVEL_INFO
							   : LOG_LEVEL_NOTICE);
	struct config *config = command_config(line);
	if (!config)
		return EXIT_FAILED;
	AUTO(store) struct store *store = NULL;
	if (!command_store(line, config, STORE_ENGINE, &store)) {
		config_free(config);
		return EXIT_FAILED;
	}
	engine_warn(config);
	struct engine e;
	struct err err = { 0 };
	struct engine_settings settings = { .once = once };
	if (!once)
		log_notice("started", LOG_INT("outlets", (int64_t)config->n_outlets),
			LOG_INT("rules", (int64_t)config->n_rules),
			LOG_STR("database", config->database));
	enum status status = engine_run(&e, config, store, &settings, &err);
	if (status == STATUS_OK && once)
		print_account(&e);
	if (status == STATUS_OK && !once)
		log_notice("stopped", LOG_INT("articles", e.intake.fresh));
	engine_free(&e);
	return status ? command_fail(line, &err) : EXIT_FINE;
}

const struct command cmd_run = {
	.name = "run",
	.arguments = "[--once]",
	.summary = "the monitor: polls, matches, tells, until it is stopped",
	.help = "SIGTERM and ^C finish what is in hand (5 s at most); SIGHUP reads the "
		"configuration again, as `reload` does.\n"
		"A second `run` on the same database is refused.",
	.run = run_run,
};
