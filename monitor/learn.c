#include "monitor/learn.h"

#include "base/clock.h"
#include "db/pack.h"
#include "monitor/intake.h"

#define NOTE S("frequencies")
#define KEPT_FOR (7 * CLOCK_DAY)

struct learning {
	struct matcher *matcher;
	const struct config *config;
	struct arena *scratch;
};

static bool
learn_from(void *context, const struct article *article, const struct sighting *sightings, size_t n)
{
	struct learning *l = context;
	struct match_input input;
	const struct rule *const *found;
	size_t n_found;
	arena_reset(l->scratch);
	match_input_of(l->config, article, sightings, n, l->scratch, &input);
	matcher_find(l->matcher, &input, &found, &n_found);
	return true;
}

static enum status
learn_from_archive(
	struct matcher *m, const struct config *config, struct store *store, struct err *err)
{
	AUTO(arena) struct arena *scratch = arena_new();
	struct learning l = { m, config, scratch };
	struct search newest = { .newest_first = true, .limit = MATCHER_LEARNS_FROM };
	return store_search(store, &newest, &l, learn_from, err);
}

static enum status
keep(const struct matcher *m, struct store *store, int64_t now, struct err *err)
{
	AUTO(buf) struct buf note = { 0 };
	pack_number(&note, (uint64_t)now);
	if (!matcher_frequencies_write(m, &note))
		return STATUS_OK;
	enum status status = store_begin(store, err);
	if (status == STATUS_OK)
		status = store_note_put(store, NOTE, buf_view(&note), err);
	if (status == STATUS_OK)
		return store_commit(store, err);
	store_rollback(store);
	return status;
}

enum status
learn_frequencies(struct matcher *m, const struct config *config, struct store *store, int64_t now,
	struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str note;
	uint64_t at;
	enum status status = store_note_get(store, NOTE, a, &note, err);
	if (status)
		return status;
	bool fresh =
		unpack_number(&note, &at) && (int64_t)at <= now && now - (int64_t)at < KEPT_FOR;
	if (fresh && matcher_frequencies_read(m, note))
		return STATUS_OK;
	status = learn_from_archive(m, config, store, err);
	return status ? status : keep(m, store, now, err);
}
