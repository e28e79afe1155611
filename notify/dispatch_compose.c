/* Composing: what is owed and due becomes deliveries, bytes and claims in one batch. */
#include "base/clock.h"
#include "notify/digest.h"
#include "notify/dispatch_inside.h"
#include "notify/key.h"
#include "notify/letter.h"
#include "notify/mime.h"
#include "notify/pace.h"
#include "notify/retry.h"

enum {
	OWED_LOOK =
		4000, /* articles looked at for one message; what is beyond waits for the next */
	DIGEST_MOST = 2000, /* in all parts of one digest */
};

/* What people decide beside the engine (queue --retry, send) is seen within that time. */
#define LOOK_AGAIN_US (30 * CLOCK_SECOND)

/* ---- Digests --------------------------------------------------------------------------- */

struct days_context {
	struct store *store;
	int64_t at;
	enum status status;
	struct err *err;
};

static void
rule_days(void *context, struct str rule, int64_t days[DIGEST_DAYS])
{
	struct days_context *c = context;
	if (c->status == STATUS_OK)
		c->status = store_rule_days(c->store, rule, c->at - DIGEST_DAYS * CLOCK_DAY,
			CLOCK_DAY, days, DIGEST_DAYS, c->err);
}

struct digest_parts {
	struct digest digest;
	struct digest_source source;
	struct days_context days;
};

/* The model of a channel's digest from what is owed. */
static enum status
build_digest(struct dispatch *d, const struct channel *c, const struct owed *owed, size_t n,
	int64_t since_at, int64_t at, struct arena *a, struct digest_parts *ret, struct err *err)
{
	ret->days = (struct days_context){ .store = d->store, .at = at, .err = err };
	ret->source = (struct digest_source){
		.channel = c->name,
		.words = phrases_find(c->language),
		.zone = d->settings.zone,
		.rules = &d->settings.rules,
		.at = at,
		.base = key_base_digest(a, at),
		.rule_days = rule_days,
		.context = &ret->days,
	};
	enum status s = store_coverage(d->store, since_at, at, a, &ret->source.coverage, err);
	if (s)
		return s;
	digest_build(&ret->source, owed, n, a, &ret->digest);
	return ret->days.status;
}

static struct claim_list
claims_of(const struct item *items, size_t n, struct arena *a)
{
	int64_t *ids = arena_array(a, n, sizeof(*ids));
	for (size_t i = 0; i < n; i++)
		ids[i] = items[i].owed->id;
	return (struct claim_list){ ids, n };
}

static bool
is_operations(const struct dispatch *d, struct str channel)
{
	const struct str_list *names = d->settings.operations;
	for (size_t i = 0; names && i < names->n; i++)
		if (str_eq(names->v[i], channel))
			return true;
	return false;
}

/* A channel that is there for operations, and takes digests by its kind's habit only, is not told
 * that there is nothing. */
static bool
skips_empty(const struct dispatch *d, const struct channel *c)
{
	return c->digest.skip_empty || (!c->digest.given && is_operations(d, c->name));
}

static enum status
compose_digest(struct dispatch *d, size_t channel, const struct channel_state *state, int64_t slot,
	int64_t now, struct arena *a, struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	struct owed *owed;
	size_t n, n_parts;
	struct digest_parts model;
	struct composed *parts;
	enum status s = store_owed(d->store, c->name, now, DIGEST_MOST, a, &owed, &n, err);
	if (s)
		return s;
	if (n == 0 && skips_empty(d, c))
		return STATUS_OK;
	s = build_digest(d, c, owed, n, state->last_slot_at, slot, a, &model, err);
	if (s)
		return s;
	c->kind->render_digest(c, &model.digest, a, &parts, &n_parts);
	struct claim_list claims = claims_of(model.digest.items, model.digest.n_items, a);
	return dispatch_add(d, channel, parts, n_parts, &claims, slot, now, NULL, err);
}

/* At its slot; after slots were missed, once, for the last of them. A channel that is new starts
 * with the next one. */
static enum status
digest_turn(struct dispatch *d, size_t channel, struct channel_state *state, int64_t now,
	struct arena *a, struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	int64_t slot = pace_last_slot(&c->digest, d->settings.zone, now);
	bool is_new = state->last_slot_at == 0;
	if (!is_new && slot <= state->last_slot_at)
		return STATUS_OK;
	enum status s = store_begin(d->store, err);
	if (s == STATUS_OK && !is_new)
		s = compose_digest(d, channel, state, slot, now, a, err);
	state->last_slot_at = is_new ? now : slot;
	if (s == STATUS_OK)
		s = store_channel_put(d->store, state, err);
	if (s == STATUS_OK)
		s = store_commit(d->store, err);
	if (s)
		store_rollback(d->store);
	return s;
}

/* ---- Alerts ------------------------------------------------------------------------------- */

/* Until when per_hour is used up: an hour after the oldest of the last per_hour alerts. */
static int64_t
full_until(const struct channel_clock *clock, int64_t per_hour, int64_t now)
{
	if (per_hour <= 0 || per_hour > HOUR_RING || clock->n_alerts < (size_t)per_hour)
		return 0;
	int64_t oldest = clock->alerts[(clock->n_alerts - (size_t)per_hour) % HOUR_RING];
	return oldest + CLOCK_HOUR > now ? oldest + CLOCK_HOUR : 0;
}

static enum status
alert_state(struct dispatch *d, size_t channel, const struct channel_state *state, int64_t now,
	struct pace_alert *ret, struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	const struct channel_clock *clock = &d->clocks[channel];
	int64_t n, oldest;
	bool breaking;
	enum status s = store_owed_summary(d->store, c->name, &n, &oldest, &breaking, err);
	if (s)
		return s;
	*ret = (struct pace_alert){
		.owed = n > 0,
		.breaking = breaking,
		.oldest_at = oldest,
		.last_at = clock->composed_at > state->last_sent_at ? clock->composed_at
								    : state->last_sent_at,
		.full_until_at = full_until(clock, c->alert.per_hour, now),
	};
	return STATUS_OK;
}

/* News alone; in quiet hours what is breaking alone. At most one message's worth, oldest first. */
static size_t
choose(struct owed *owed, size_t n, bool only_breaking)
{
	size_t kept = 0;
	for (size_t i = 0; i < n && kept < MESSAGE_MOST; i++)
		if (owed[i].kind == OWED_NEWS && (owed[i].breaking || !only_breaking))
			owed[kept++] = owed[i];
	return kept;
}

static void
remember_alert(struct channel_clock *clock, int64_t now)
{
	clock->composed_at = now;
	clock->alerts[clock->n_alerts++ % HOUR_RING] = now;
	if (clock->n_alerts == 2 * HOUR_RING)
		clock->n_alerts = HOUR_RING;
}

static void
build_alert(struct dispatch *d, const struct channel *c, const struct owed *owed, size_t n,
	int64_t now, struct arena *a, struct message *ret)
{
	int64_t until;
	bool held = pace_is_quiet(&c->quiet, d->settings.zone,
			    owed[0].created_at + c->alert.wait_us, &until) &&
		    until <= now;
	*ret = (struct message){
		.kind = held ? MESSAGE_HELD : MESSAGE_ALERT,
		.channel = c->name,
		.words = phrases_find(c->language),
		.zone = d->settings.zone,
		.at = now,
		.base = key_base_article(a, owed[0].article.id, owed[0].article.revision),
	};
	message_read(ret, owed, n, &d->settings.rules, a);
}

static enum status
compose_alert(struct dispatch *d, size_t channel, int64_t now, struct arena *a, struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	struct owed *owed;
	size_t n, n_parts;
	int64_t until;
	enum status s = store_owed(d->store, c->name, now, OWED_LOOK, a, &owed, &n, err);
	if (s)
		return s;
	n = choose(owed, n, pace_is_quiet(&c->quiet, d->settings.zone, now, &until));
	if (n == 0)
		return STATUS_OK;
	struct message m;
	struct composed *parts;
	build_alert(d, c, owed, n, now, a, &m);
	c->kind->render_message(c, &m, a, &parts, &n_parts);
	struct claim_list claims = claims_of(m.items, m.n_items, a);
	s = dispatch_add(d, channel, parts, n_parts, &claims, 0, now, NULL, err);
	if (s == STATUS_OK)
		remember_alert(&d->clocks[channel], now);
	return s;
}

/* While a message waits to get through, what comes later is gathered: one summary when the channel
 * is back, no flood. */
static enum status
has_backlog(
	struct dispatch *d, const struct channel *c, struct arena *a, bool *ret, struct err *err)
{
	struct delivery *list;
	size_t n;
	enum status s = store_deliveries(d->store, c->name, LIST_WAITING, 1, a, &list, &n, err);
	*ret = s == STATUS_OK && n > 0;
	return s;
}

static enum status
alert_now(struct dispatch *d, size_t channel, int64_t now, struct arena *a, struct err *err)
{
	enum status s = store_begin(d->store, err);
	if (s == STATUS_OK)
		s = compose_alert(d, channel, now, a, err);
	if (s == STATUS_OK)
		s = store_commit(d->store, err);
	if (s)
		store_rollback(d->store);
	return s;
}

/* *ret_again: when to look next. */
static enum status
alert_turn(struct dispatch *d, size_t channel, const struct channel_state *state, int64_t now,
	struct arena *a, int64_t *ret_again, struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	struct pace_alert alert;
	bool backlog = false;
	enum status s = alert_state(d, channel, state, now, &alert, err);
	if (s)
		return s;
	int64_t due = pace_alert_at(c, d->settings.zone, &alert, now);
	*ret_again = due;
	if (due > now)
		return STATUS_OK;
	s = has_backlog(d, c, a, &backlog, err);
	*ret_again = now + (backlog ? LOOK_AGAIN_US : CLOCK_SECOND);
	return s || backlog ? s : alert_now(d, channel, now, a, err);
}

/* ---- All channels ---------------------------------------------------------------------------- */

static enum status
compose_channel(struct dispatch *d, size_t channel, int64_t now, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	const struct channel *c = &d->settings.channels[channel];
	struct channel_state state;
	int64_t alert_again = INT64_MAX, slot = INT64_MAX;
	enum status s = dispatch_state(d, c->name, a, &state, err);
	if (s == STATUS_OK && c->alert.on)
		s = alert_turn(d, channel, &state, now, a, &alert_again, err);
	if (s == STATUS_OK && c->digest.on) {
		s = digest_turn(d, channel, &state, now, a, err);
		slot = pace_next_slot(&c->digest, d->settings.zone, now);
	}
	if (s == STATUS_OK)
		d->clocks[channel].compose_at = alert_again < slot ? alert_again : slot;
	return s ? err_add(err, "channel %.*s", STR_ARG(c->name)) : STATUS_OK;
}

enum status
dispatch_compose(struct dispatch *d, int64_t now, struct err *err)
{
	if (dispatch_settle(d, now, err))
		return err->status;
	for (size_t i = 0; i < d->settings.n_channels; i++) {
		if (channel_is_later(&d->settings.channels[i]) || d->clocks[i].compose_at > now)
			continue;
		enum status s = compose_channel(d, i, now, err);
		if (s)
			return s;
	}
	return STATUS_OK;
}

/* ---- Looking, trying ---------------------------------------------------------------------------
 */

/* ---- Looking, trying ---- */

static enum status
put_mails(const struct channel *c, const struct digest *digest, struct arena *a, struct buf *out,
	struct err *err)
{
	struct composed *parts;
	size_t n;
	if (!c->kind->default_digest)
		return err_set(err, STATUS_BAD,
			"channel %.*s sends no mail: ask for --text or --html", STR_ARG(c->name));
	c->kind->render_digest(c, digest, a, &parts, &n);
	for (size_t i = 0; i < n; i++)
		buf_str(out, parts[i].payload);
	return STATUS_OK;
}

enum status
dispatch_preview(struct dispatch *d, const struct channel *channel, int64_t since_at, int64_t now,
	enum digest_form form, struct buf *out, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct channel_state state;
	struct owed *owed;
	size_t n;
	struct digest_parts model;
	if (channel_is_later(channel))
		return err_set(err, STATUS_BAD,
			"channel %.*s is of a kind that is not implemented yet",
			STR_ARG(channel->name));
	enum status s = dispatch_state(d, channel->name, a, &state, err);
	if (s == STATUS_OK && since_at)
		s = store_owed_since(
			d->store, channel->name, since_at, now, DIGEST_MOST, a, &owed, &n, err);
	else if (s == STATUS_OK)
		s = store_owed(d->store, channel->name, now, DIGEST_MOST, a, &owed, &n, err);
	if (s)
		return s;
	int64_t from = since_at             ? since_at
		       : state.last_slot_at ? state.last_slot_at
					    : now - CLOCK_DAY;
	s = build_digest(d, channel, owed, n, from, now, a, &model, err);
	if (s)
		return s;
	struct digest_part whole = { .to = n, .part = 1, .parts = 1 };
	if (form == DIGEST_EML)
		return put_mails(channel, &model.digest, a, out, err);
	if (form == DIGEST_HTML)
		digest_html(&model.digest, &whole, out);
	else
		digest_text(&model.digest, &whole, out);
	return STATUS_OK;
}

enum status
dispatch_test(struct dispatch *d, const struct channel *channel, int64_t now, int64_t *ret_delivery,
	struct err *err)
{
	const struct phrases *words = phrases_find(channel->language);
	AUTO(buf) struct buf text = { 0 };
	size_t index = 0;
	while (index < d->settings.n_channels &&
		!str_eq(d->settings.channels[index].name, channel->name))
		index++;
	if (index == d->settings.n_channels || channel_is_later(channel))
		return err_set(err, STATUS_BAD, "channel %.*s cannot be told anything",
			STR_ARG(channel->name));
	phrase_put(&text, words->test_text, &channel->name, 1);
	enum status s = store_begin(d->store, err);
	if (s == STATUS_OK)
		s = dispatch_note(d, index, MESSAGE_TEST, str_from(words->test_subject),
			buf_view(&text), now, ret_delivery, err);
	if (s == STATUS_OK)
		s = store_commit(d->store, err);
	if (s)
		store_rollback(d->store);
	return s;
}
