/* `inspect region`: the countries and groups that a text names, and what it is mainly about. */
#include "monitor/inspect.h"
#include "rules/language.h"
#include "rules/region.h"

static json_t *
json_list(struct str_list list)
{
	json_t *array = json_array();
	for (size_t i = 0; i < list.n; i++)
		json_array_append_new(array, json_stringn(list.v[i].s, list.v[i].n));
	return array;
}

/* Of the longer of the two, when the request does not say. */
static struct str
request_language(const json_t *request, struct str title, struct str text)
{
	struct str language = json_request_str(request, "language");
	return language.n ? language : language_of(text.n ? text : title, S(""), NULL);
}

static enum status
inspect_region_answer(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	(void)out, (void)err;
	struct region_text text = {
		.title = json_request_str(in->request, "title"),
		.lead = json_request_str(in->request, "lead"),
		.text = json_request_str(in->request, "text"),
		.country = json_request_str(in->request, "country"),
	};
	text.language = request_language(in->request, text.title, text.text);
	struct mention *mentions;
	size_t n;
	struct region_summary summary;
	region_tag(in->gazetteer, &text, in->arena, &mentions, &n);
	region_summary(mentions, n, in->arena, &summary);
	json_object_set_new(ret, "regions", json_list(summary.countries));
	json_object_set_new(ret, "focus", json_list(summary.focus));
	json_object_set_new(ret, "groups", json_list(summary.groups));
	return STATUS_OK;
}

const struct inspect_stage inspect_region = {
	.name = "region",
	.summary = "the countries and groups a text names",
	.text_field = "text",
	.answer = inspect_region_answer,
};
