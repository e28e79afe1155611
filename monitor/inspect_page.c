#include "monitor/inspect.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "monitor/page_learned.h"
#include "monitor/page_view.h"

/* In the zone that the page gives, for its day is the page's day; without a zone when it gives
 * none. */
static void
put_date(json_t *object, const char *field, const struct read_date *date)
{
	char buffer[32], text[48];
	if (date->precision == DATE_NONE)
		return;
	int zone = date->has_zone ? date->zone_minutes : 0, off = zone < 0 ? -zone : zone;
	struct str iso = civil_iso(date->at + zone * CLOCK_MINUTE, buffer);
	if (date->precision == DATE_DAY)
		iso = str_sub(iso, 0, 10);
	else if (!date->has_zone)
		iso = str_sub(iso, 0, 19);
	else if (zone) {
		int n = snprintf(text, sizeof(text), "%.19s%c%02d:%02d", iso.s,
			zone < 0 ? '-' : '+', off / 60, off % 60);
		iso = (struct str){ text, (size_t)n };
	}
	json_put_str(object, field, iso);
}

static json_t *
strings(const struct str *v, size_t n)
{
	json_t *list = json_array();
	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_stringn(v[i].s, v[i].n));
	return list;
}

static json_t *
headlines(const struct page *p)
{
	json_t *list = json_array();
	for (size_t i = 0; i < p->n_headlines; i++) {
		const struct page_headline *h = &p->headlines[i];
		json_t *o = json_object();
		json_put_str(o, "title", h->title);
		json_put_str(o, "url", h->url);
		put_date(o, "date", &h->date);
		json_put_str(o, "outlet", h->outlet);
		json_put_str(o, "language", h->language);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *
blocks(const struct page *p)
{
	json_t *list = json_array();
	for (size_t i = 0; i < p->n_blocks; i++) {
		const struct page_block *b = &p->blocks[i];
		json_t *o = json_object(), *figures = json_array();
		json_put_str(o, "text", b->text);
		json_object_set_new(o, "kept", json_boolean(b->kept));
		json_object_set_new(o, "score", json_real(b->score));
		for (size_t k = 0; k < b->n_figures; k++)
			json_array_append_new(figures, json_real(b->figures[k]));
		json_object_set_new(o, "figures", figures);
		json_array_append_new(list, o);
	}
	return list;
}

/* `learned` of a request is what the last answer gave, "" at first: so that a script can do what
 * the engine does for the pages of one outlet. */
static enum status
take_learned(
	const struct inspect_input *in, struct page_learned *l, bool *ret_given, struct err *err)
{
	AUTO(buf) struct buf bytes = { 0 };
	*ret_given = json_is_string(json_object_get(in->request, "learned"));
	if (!base64_take(&bytes, json_request_str(in->request, "learned")) ||
		!page_learned_read(buf_view(&bytes), l))
		return err_set(err, STATUS_BAD, "learned: nothing that this program wrote");
	return STATUS_OK;
}

static void
put_learned(const struct inspect_input *in, struct page_learned *l,
	const struct page_observed *observed, json_t *ret)
{
	AUTO(buf) struct buf bytes = { 0 }, text = { 0 };
	page_learned_note(l, observed, in->fetched_at);
	page_learned_write(l, &bytes);
	base64_add(&text, buf_view(&bytes));
	json_put_str(ret, "learned", buf_view(&text));
	json_object_set_new(ret, "dropped", json_integer((json_int_t)observed->dropped));
	json_put_str(ret, "quality", page_quality_say(&l->quality, in->arena));
}

static json_t *
seen_links(const struct page *p)
{
	json_t *list = json_array();
	for (size_t i = 0; i < p->n_seen; i++) {
		const struct page_link_seen *x = &p->seen[i];
		json_t *o = json_object();
		json_put_str(o, "url", x->url);
		json_put_str(o, "title", x->title);
		json_object_set_new(o, "kept", json_boolean(x->kept));
		json_put_str(o, "why", x->why);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *
days(const struct page *p)
{
	json_t *list = json_array();
	for (size_t i = 0; i < p->n_days; i++) {
		const struct page_day *d = &p->days[i];
		json_t *o = json_object(), *figures = json_array();
		put_date(o, "date", &d->date);
		json_object_set_new(o, "score", json_real(d->score));
		for (size_t k = 0; k < d->n_figures; k++)
			json_array_append_new(figures, json_string(d->figures[k]));
		json_object_set_new(o, "because", figures);
		if (!d->is_rival)
			json_object_set_new(o, "update", json_true());
		json_array_append_new(list, o);
	}
	return list;
}

static enum status
answer_page(const struct inspect_input *in, json_t *ret, struct buf *out, struct err *err)
{
	bool wants_blocks = json_is_true(json_object_get(in->request, "blocks"));
	bool wants_dates = json_is_true(json_object_get(in->request, "dates"));
	struct page p;
	struct page_learned *learned = arena_zero(in->arena, sizeof(*learned));
	struct page_hints hints;
	bool learns;
	enum status status = take_learned(in, learned, &learns, err);
	if (status)
		return status;
	page_learned_hints(learned, in->arena, &hints);
	struct str rules = json_request_str(in->request, "rules");
	const struct document doc = {
		.bytes = in->bytes,
		.url = in->url,
		.content_type = in->content_type,
		.fetched_at = in->fetched_at,
		.explain = in->html_of || wants_blocks || wants_dates,
		.hints = learns ? &hints : NULL,
		.rules = rules.n ? rules : in->page_rules,
	};
	status = read_page(&doc, in->arena, &p, err);
	const struct page_observed refused = { .refused = true };
	if (learns)
		put_learned(in, learned, status || p.confidence <= 0 ? &refused : &p.observed, ret);
	if (status)
		return status;
	if (in->html_of) {
		const struct page_view about = { utf8_clean(in->arena, str_from(in->html_of)),
			clock_wall() };
		page_view(out, &p, &about);
		return STATUS_OK;
	}
	if (p.reason != PAGE_ARTICLE) {
		json_put_str(ret, "reason", page_reason_name(p.reason));
		json_put_str(ret, "why", p.why);
	}
	json_put_str(ret, "title", p.title);
	json_put_str(ret, "text", p.text);
	put_date(ret, "date", &p.date);
	put_date(ret, "updated", &p.updated);
	if (p.authors.n)
		json_object_set_new(ret, "authors", strings(p.authors.v, p.authors.n));
	json_put_str(ret, "language", p.language);
	json_put_str(ret, "image", p.image);
	json_put_str(ret, "canonical", p.canonical);
	json_put_str(ret, "outlet", p.outlet);
	json_put_str(ret, "source", p.source);
	json_object_set_new(ret, "confidence", json_real(p.confidence));
	if (p.title.n)
		json_object_set_new(ret, "title_confidence", json_real(p.title_confidence));
	if (p.date.precision != DATE_NONE)
		json_object_set_new(ret, "date_confidence", json_real(p.date_confidence));
	if (p.n_links)
		json_object_set_new(ret, "links", strings(p.links, p.n_links));
	if (p.n_headlines)
		json_object_set_new(ret, "headlines", headlines(&p));
	if (wants_blocks) {
		json_object_set_new(ret, "blocks", blocks(&p));
		json_object_set_new(ret, "seen_links", seen_links(&p));
	}
	if (wants_dates)
		json_object_set_new(ret, "dates", days(&p));
	return STATUS_OK;
}

const struct inspect_stage inspect_page = {
	.name = "page",
	.summary = "the article and the headlines on a page",
	.takes_document = true,
	.can_html = true,
	.answer = answer_page,
};
