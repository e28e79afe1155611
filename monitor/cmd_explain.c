/* presswatch explain RULE URL|ID: why this rule matches this article, or does not. */
#include <stdio.h>
#include <unistd.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/intake.h"
#include "monitor/rule_operand.h"

/* The article that was meant: a number, or an address under any of the names it is known by. */
static enum status
find_article(
	struct store *store, const char *operand, struct arena *a, int64_t *ret, struct err *err)
{
	if (str_int64(str_from(operand), ret))
		return STATUS_OK;
	struct str key = url_key(str_from(operand), a);
	const struct article_id ids[] = { { ID_LINK, key }, { ID_CANONICAL, key },
		{ ID_REDIRECT, key }, { ID_SOURCE, key } };
	enum status status = store_find_article(store, ids, sizeof(ids) / sizeof(ids[0]), ret, err);
	if (status == STATUS_OK && *ret == 0)
		return err_set(err, STATUS_BAD, "no article with the address %s is known", operand);
	return status;
}

static void
print_head(const struct article *article, const struct sighting *sightings, size_t n)
{
	printf("%lld: %.*s\n", (long long)article->id, STR_ARG(article->title));
	for (size_t i = 0; i < n; i++)
		printf("%s%.*s", i ? ", " : "", STR_ARG(sightings[i].name));
	printf("%s%.*s%s%s\n\n", article->language.n ? " · " : "", STR_ARG(article->language),
		article->state == ARTICLE_WAITING ? " · waits for its text" : "",
		article->state == ARTICLE_NO_TEXT ? " · title and lead only" : "");
}

static enum status
explain(struct store *store, struct config *c, const struct rule *rule, const char *operand,
	struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct article article;
	struct sighting *sightings;
	struct match_input input;
	size_t n;
	int64_t id;
	enum status status = outlets_take_ids(c, store, a, err);
	if (status == STATUS_OK)
		status = find_article(store, operand, a, &id, err);
	if (status == STATUS_OK)
		status = store_get_article(store, id, a, &article, &sightings, &n, err);
	if (status)
		return status;
	match_input_of(c, &article, sightings, n, a, &input);
	rule_explain(rule, &input, a, &out, isatty(STDOUT_FILENO));
	print_head(&article, sightings, n);
	fputs(buf_view(&out).s, stdout);
	return STATUS_OK;
}

static int
run_explain(struct command_line *line)
{
	const struct option options[] = { { 0 } };
	struct err err = { 0 };
	if (!command_options(line, options, 2, 2))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	const struct rule *rule = config ? rule_operand(line, config, line->argv[0]) : NULL;
	AUTO(store) struct store *store = NULL;
	if (!rule || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	if (explain(store, config, rule, line->argv[1], &err))
		return command_fail(line, &err);
	return EXIT_FINE;
}

const struct command cmd_explain = {
	.name = "explain",
	.arguments = "RULE URL|ID",
	.summary = "why a rule matches an article or not",
	.help = "Shows every part of the rule: what was found and where, and for an article that "
		"does not match the\n"
		"first part that failed. The rule is the one in the configuration now; the article "
		"is in the archive.",
	.run = run_explain,
};
