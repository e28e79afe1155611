/* The verbs, one by one, to whatever backend is behind them. */
#include "db/store.h"

void
store_close(struct store *s)
{
	if (s)
		s->verbs->close(s);
}

enum status
store_begin(struct store *s, struct err *err)
{
	return s->verbs->begin(s, err);
}

enum status
store_commit(struct store *s, struct err *err)
{
	return s->verbs->commit(s, err);
}

void
store_rollback(struct store *s)
{
	s->verbs->rollback(s);
}

void
store_idle(struct store *s)
{
	s->verbs->idle(s);
}

enum status
store_sync_outlets(struct store *s, struct outlet *outlets, size_t n, int64_t now, struct err *err)
{
	return s->verbs->sync_outlets(s, outlets, n, now, err);
}

enum status
store_sync_channels(struct store *s, const struct str *names, size_t n, int64_t now,
	int64_t *ret_dropped, struct err *err)
{
	return s->verbs->sync_channels(s, names, n, now, ret_dropped, err);
}

enum status
store_put_rule(struct store *s, struct rule_version *v, struct err *err)
{
	return s->verbs->put_rule(s, v, err);
}

enum status
store_live_rules(
	struct store *s, struct arena *a, struct rule_version **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->live_rules(s, a, ret, ret_n, err);
}

enum status
store_retire_rules(struct store *s, const struct str *names, size_t n, struct err *err)
{
	return s->verbs->retire_rules(s, names, n, err);
}

enum status
store_due_outlets(struct store *s, int64_t now, int64_t until, int64_t limit, struct arena *a,
	struct outlet_turn **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->due_outlets(s, now, until, limit, a, ret, ret_n, err);
}

enum status
store_outlet_done(struct store *s, const struct outlet_state *state, struct err *err)
{
	return s->verbs->outlet_done(s, state, err);
}

int64_t
store_next_outlet_at(struct store *s)
{
	return s->verbs->next_outlet_at(s);
}

enum status
store_learned_get(
	struct store *s, int64_t outlet, struct arena *a, struct str *ret, struct err *err)
{
	return s->verbs->learned_get(s, outlet, a, ret, err);
}

enum status
store_learned_put(struct store *s, int64_t outlet, struct str learned, struct err *err)
{
	return s->verbs->learned_put(s, outlet, learned, err);
}

enum status
store_find_article(
	struct store *s, const struct article_id *ids, size_t n, int64_t *ret, struct err *err)
{
	return s->verbs->find_article(s, ids, n, ret, err);
}

enum status
store_add_article(struct store *s, struct article *article, const struct article_id *ids, size_t n,
	const struct sighting *sighting, struct err *err)
{
	return s->verbs->add_article(s, article, ids, n, sighting, err);
}

enum status
store_see_article(struct store *s, int64_t article, const struct article_id *ids, size_t n,
	const struct sighting *sighting, struct seen *ret, struct err *err)
{
	return s->verbs->see_article(s, article, ids, n, sighting, ret, err);
}

enum status
store_revise_article(struct store *s, struct article *article, int64_t now, struct err *err)
{
	return s->verbs->revise_article(s, article, now, err);
}

enum status
store_get_article(struct store *s, int64_t id, struct arena *a, struct article *ret,
	struct sighting **ret_sightings, size_t *ret_n, struct err *err)
{
	return s->verbs->get_article(s, id, a, ret, ret_sightings, ret_n, err);
}

enum status
store_due_pages(struct store *s, int64_t now, int64_t until, int64_t limit, struct arena *a,
	struct page_turn **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->due_pages(s, now, until, limit, a, ret, ret_n, err);
}

enum status
store_page_done(struct store *s, struct article *article, const struct article_id *ids, size_t n,
	int64_t fence, int64_t now, struct err *err)
{
	return s->verbs->page_done(s, article, ids, n, fence, now, err);
}

enum status
store_page_later(struct store *s, int64_t article, int64_t fence, int64_t due_at, struct err *err)
{
	return s->verbs->page_later(s, article, fence, due_at, err);
}

int64_t
store_next_page_at(struct store *s)
{
	return s->verbs->next_page_at(s);
}

enum status
store_add_match(struct store *s, const struct match *match, bool *ret_new, struct err *err)
{
	return s->verbs->add_match(s, match, ret_new, err);
}

enum status
store_owe(struct store *s, const struct owe *owe, const int64_t *rule_versions, size_t n,
	struct err *err)
{
	return s->verbs->owe(s, owe, rule_versions, n, err);
}

enum status
store_owed(struct store *s, struct str channel, int64_t until, int64_t limit, struct arena *a,
	struct owed **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->owed(s, channel, until, limit, a, ret, ret_n, err);
}

enum status
store_owed_since(struct store *s, struct str channel, int64_t since, int64_t until, int64_t limit,
	struct arena *a, struct owed **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->owed_since(s, channel, since, until, limit, a, ret, ret_n, err);
}

enum status
store_told(struct store *s, int64_t delivery, struct arena *a, struct owed **ret, size_t *ret_n,
	struct err *err)
{
	return s->verbs->told(s, delivery, a, ret, ret_n, err);
}

enum status
store_owed_summary(struct store *s, struct str channel, int64_t *ret_n, int64_t *ret_oldest_at,
	bool *ret_breaking, struct err *err)
{
	return s->verbs->owed_summary(s, channel, ret_n, ret_oldest_at, ret_breaking, err);
}

enum status
store_add_delivery(struct store *s, const struct delivery *d, int64_t *ret_id, struct err *err)
{
	return s->verbs->add_delivery(s, d, ret_id, err);
}

enum status
store_next_delivery(struct store *s, struct str channel, int64_t now, int64_t until,
	struct arena *a, struct delivery *ret, struct err *err)
{
	return s->verbs->next_delivery(s, channel, now, until, a, ret, err);
}

enum status
store_delivery_done(struct store *s, const struct delivery *d, int64_t now, struct err *err)
{
	return s->verbs->delivery_done(s, d, now, err);
}

enum status
store_channel_get(struct store *s, struct str channel, struct arena *a, struct channel_state *ret,
	struct err *err)
{
	return s->verbs->channel_get(s, channel, a, ret, err);
}

enum status
store_channel_put(struct store *s, const struct channel_state *state, struct err *err)
{
	return s->verbs->channel_put(s, state, err);
}

enum status
store_deliveries(struct store *s, struct str channel, enum delivery_list list, int64_t limit,
	struct arena *a, struct delivery **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->deliveries(s, channel, list, limit, a, ret, ret_n, err);
}

enum status
store_retry_delivery(struct store *s, int64_t id, int64_t now, struct err *err)
{
	return s->verbs->retry_delivery(s, id, now, err);
}

enum status
store_search(struct store *s, const struct search *search, void *context,
	bool (*each)(void *context, const struct article *article, const struct sighting *sightings,
		size_t n),
	struct err *err)
{
	return s->verbs->search(s, search, context, each, err);
}

enum status
store_vocabulary(struct store *s, struct str from, struct str to, void *context,
	bool (*each)(void *context, struct str word, int64_t articles), struct err *err)
{
	return s->verbs->vocabulary(s, from, to, context, each, err);
}

enum status
store_note_get(struct store *s, struct str name, struct arena *a, struct str *ret, struct err *err)
{
	return s->verbs->note_get(s, name, a, ret, err);
}

enum status
store_note_put(struct store *s, struct str name, struct str value, struct err *err)
{
	return s->verbs->note_put(s, name, value, err);
}

enum status
store_rule_days(struct store *s, struct str rule, int64_t from, int64_t day_us, int64_t *counts,
	size_t n, struct err *err)
{
	return s->verbs->rule_days(s, rule, from, day_us, counts, n, err);
}

enum status
store_coverage(struct store *s, int64_t since, int64_t until, struct arena *a, struct coverage *ret,
	struct err *err)
{
	return s->verbs->coverage(s, since, until, a, ret, err);
}

enum status
store_outlets(struct store *s, int64_t now, struct arena *a, struct outlet_row **ret, size_t *ret_n,
	struct err *err)
{
	return s->verbs->outlets(s, now, a, ret, ret_n, err);
}

enum status
store_rules(struct store *s, int64_t now, struct arena *a, struct rule_row **ret, size_t *ret_n,
	struct err *err)
{
	return s->verbs->rules(s, now, a, ret, ret_n, err);
}

enum status
store_channels(
	struct store *s, struct arena *a, struct channel_row **ret, size_t *ret_n, struct err *err)
{
	return s->verbs->channels(s, a, ret, ret_n, err);
}

enum status
store_totals(struct store *s, struct totals *ret, struct err *err)
{
	return s->verbs->totals(s, ret, err);
}

enum status
store_expire(struct store *s, int64_t text_before, int64_t matches_before, int64_t limit,
	bool *ret_more, struct err *err)
{
	return s->verbs->expire(s, text_before, matches_before, limit, ret_more, err);
}

enum status
store_backup(
	struct store *s, const char *path, void (*progress)(int done, int total), struct err *err)
{
	return s->verbs->backup(s, path, progress, err);
}
