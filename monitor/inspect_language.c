/* `inspect language`: the language of `text`, with an optional `hint`. */
#include "monitor/inspect.h"
#include "rules/language.h"

static enum status
inspect_language_answer(
	const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	(void)out, (void)err;
	double confidence;
	struct str language = language_of(json_request_str(in->request, "text"),
		json_request_str(in->request, "hint"), &confidence);
	json_put_str(ret, "language", language);
	json_object_set_new(ret, "confidence", json_real((int)(confidence * 1000 + 0.5) / 1000.0));
	return STATUS_OK;
}

const struct inspect_stage inspect_language = {
	.name = "language",
	.summary = "the language of a text",
	.text_field = "text",
	.answer = inspect_language_answer,
};
