/* `inspect robots`: what a robots.txt says to us; with an address, whether it may be asked for. */
#include "base/clock.h"
#include "base/utf8.h"
#include "monitor/inspect.h"
#include "monitor/robots.h"

static json_t *
rules_json(struct str rules)
{
	json_t *array = json_array();
	struct str rule;
	while (rules.n && str_next(&rules, '\n', &rule)) {
		json_t *o = json_object();
		json_put_str(o, str_starts(rule, S("+")) ? "allow" : "disallow",
			str_sub(rule, 1, rule.n));
		if (rule.n)
			json_array_append(array, o);
		json_decref(o);
	}
	return array;
}

static void
put_account(json_t *ret, const struct robots *robots, struct arena *a)
{
	json_object_set_new(ret, "specific", json_boolean(robots->specific));
	json_object_set_new(ret, "rules", rules_json(robots->rules));
	if (robots->delay_us)
		json_object_set_new(
			ret, "crawl_delay", json_real((double)robots->delay_us / CLOCK_SECOND));
	json_t *sitemaps = json_array();
	for (size_t i = 0; i < robots->sitemaps.n; i++) {
		struct str address = utf8_clean(a, robots->sitemaps.v[i]);
		json_array_append_new(sitemaps, json_stringn(address.s, address.n));
	}
	json_object_set_new(ret, "sitemaps", sitemaps);
}

static enum status
answer_robots(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	(void)out, (void)err;
	struct robots robots;
	const json_t *request = in->request;
	struct str text = json_request_str(request, "robots"),
		   agent = json_request_str(request, "agent");
	if (!json_object_get(request, "robots"))
		text = in->bytes;
	if (!json_object_get(request, "agent"))
		agent = S("presswatch");
	robots_parse(text, agent, in->arena, &robots);
	if (json_object_get(request, "url"))
		json_put_str(ret, "verdict",
			robots_allows(&robots, json_request_str(request, "url")) ? S("allow")
										 : S("deny"));
	else
		put_account(ret, &robots, in->arena);
	return STATUS_OK;
}

const struct inspect_stage inspect_robots = {
	.name = "robots",
	.summary = "what a robots.txt allows",
	.takes_document = true,
	.answer = answer_robots,
};
