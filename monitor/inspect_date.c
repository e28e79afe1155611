#include "monitor/inspect.h"

#include "base/clock.h"
#include "monitor/read.h"

/* Without a zone where the text names none: the wall clock as it stands there. */
static void
put_date(json_t *ret, const struct read_date *date)
{
	char buffer[32];
	struct str iso = civil_iso(date->at, buffer);
	if (date->precision == DATE_DAY)
		iso = str_sub(iso, 0, 10);
	else if (!date->has_zone)
		iso = str_sub(iso, 0, 19);
	json_put_str(ret, "iso", iso);
}

static enum date_kind
kind_of(struct str name)
{
	if (str_is(name, "feed"))
		return DATE_FEED;
	return str_is(name, "url") ? DATE_URL : DATE_PAGE;
}

static enum status
answer_date(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	(void)out;
	(void)err;
	struct read_date date, given;
	int64_t now = in->fetched_at;
	if (read_date(json_request_str(in->request, "now"), DATE_FEED, STR_NONE, NULL, 0, &given))
		now = given.at;
	struct str text = json_request_str(in->request, "text"),
		   language = json_request_str(in->request, "lang");
	if (read_date(text, kind_of(json_request_str(in->request, "kind")), language, NULL, now,
		    &date))
		put_date(ret, &date);
	return STATUS_OK;
}

const struct inspect_stage inspect_date = {
	.name = "date",
	.summary = "a date in words or figures",
	.text_field = "text",
	.answer = answer_date,
};
