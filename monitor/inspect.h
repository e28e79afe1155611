/* `inspect STAGE`: what one stage makes of an input, as JSON. One stage, one file
 * (monitor/inspect_*.c), one line in the list of monitor/inspect.c. A stage answers one request
 * object; the batch loop, files, URLs and echoing of `id` are done for it. The contract is the
 * table in presswatch(1). */
#ifndef MONITOR_INSPECT_H
#define MONITOR_INSPECT_H

#include <jansson.h>
#include <stdio.h>

#include "base/err.h"
#include "base/mem.h"
#include "rules/region.h"

struct inspect_input {
	const json_t *request; /* the whole request; never NULL */
	struct str bytes; /* of `file` or of what was fetched; empty when the stage takes none */
	struct str url, content_type;
	int64_t fetched_at; /* `fetched` of the request, or now */
	const struct gazetteer *gazetteer;
	const char *rules_path; /* --rules, or NULL */
	struct str page_rules;  /* of --rules-file or --outlet; may be empty */
	const char *html_of;    /* --html: the operand; NULL: answer JSON */
	struct arena *arena;    /* reset after each request */
	int flags;              /* for json_dumps */
	FILE *stream; /* where `out` goes: a stage that answers much writes and resets it before */
};

struct inspect_stage {
	const char *name;
	const char *summary;
	bool takes_document; /* FILE and `file` name a document; else the operand is text for the
				field `text_field` */
	const char *text_field;
	bool raw_lines; /* the answer is printed by `answer` itself into `out` (match, feed); on
			 * failure it is `ret` all the same */
	bool can_html;  /* with html_of it prints a document into `out` */
	/* Adds its fields to `ret`; STATUS_BAD: the error becomes a field "error" and exit status 1
	 * without --batch; STATUS_FATAL: no request can be answered, and the command ends with it.
	 */
	enum status (*answer)(
		const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err);
};

extern const struct inspect_stage inspect_feed, inspect_page, inspect_date, inspect_language,
	inspect_region, inspect_match, inspect_robots;

struct str json_request_str(
	const json_t *request, const char *field); /* empty when absent or null */
void json_put_str(
	json_t *object, const char *field, struct str value); /* nothing when the value is empty */

#endif
