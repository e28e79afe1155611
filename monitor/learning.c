#include "monitor/learning.h"

#include "base/log.h"

static enum status
load(struct store *store, const struct outlet *outlet, struct arena *a, struct page_learned **ret,
	struct err *err)
{
	struct str bytes;
	struct page_learned *l = arena_zero(a, sizeof(*l));
	enum status status = store_learned_get(store, outlet->id, a, &bytes, err);
	if (status)
		return status;
	if (!page_learned_read(bytes, l))
		log_warning("learning_lost", LOG_STR("outlet", outlet->name),
			LOG_CSTR("why",
				"what was learned of its pages cannot be read; it is learned anew"),
			LOG_INT("bytes", (int64_t)bytes.n));
	*ret = l;
	return STATUS_OK;
}

enum status
learning_hints(struct store *store, const struct outlet *outlet, struct arena *a, struct str *ret,
	struct err *err)
{
	AUTO(buf) struct buf bytes = { 0 };
	struct page_learned *l;
	struct page_hints hints;
	enum status status = load(store, outlet, a, &l, err);
	if (status)
		return status;
	page_learned_hints(l, a, &hints);
	page_hints_put(&bytes, &hints);
	*ret = arena_str(a, buf_view(&bytes));
	return STATUS_OK;
}

static enum status
tell(struct dispatch *dispatch, const struct outlet *outlet, enum quality_change change,
	struct str said, int64_t now, struct arena *a, struct err *err)
{
	static const struct {
		const char *event, *subject;
	} of[] = {
		[QUALITY_DROPPED] = { "quality_dropped",
			"its articles are read worse than before" },
		[QUALITY_RECOVERED] = { "quality_recovered", "its articles are read well again" },
		[QUALITY_ACCEPTED] = { "quality_accepted",
			"its articles go on as they are, which is taken as usual now" },
	};
	if (change == QUALITY_SAME)
		return STATUS_OK;
	log_warning(of[change].event, LOG_STR("outlet", outlet->name), LOG_STR("what", said));
	struct str subject = arena_printf(a, "%.*s: %s", STR_ARG(outlet->name), of[change].subject);
	return dispatch_operations(dispatch, subject, said, now, err);
}

enum status
learning_note(struct store *store, struct dispatch *dispatch, const struct outlet *outlet,
	const struct page_observed *observed, int64_t now, struct arena *a, struct err *err)
{
	AUTO(buf) struct buf bytes = { 0 };
	struct page_learned *l;
	enum status status = load(store, outlet, a, &l, err);
	if (status)
		return status;
	enum quality_change change = page_learned_note(l, observed, now);
	page_learned_write(l, &bytes);
	status = store_learned_put(store, outlet->id, buf_view(&bytes), err);
	return status ? status
		      : tell(dispatch, outlet, change, page_quality_say(&l->quality, a), now, a,
				err);
}
