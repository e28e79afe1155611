#include "notify/dispatch.h"

#include <stdlib.h>

#include "base/clock.h"
#include "notify/dispatch_inside.h"
#include "notify/key.h"
#include "notify/pace.h"
#include "notify/retry.h"
#include "notify/route.h"
#include "notify/sending.h"

/* ---- Making ------------------------------------------------------------------------ */

/* What is known of that channel already; what was taken is left empty. */
static struct channel_clock
clock_take(struct channel_clock *old, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++) {
		struct channel_clock c = old[i];
		if (!c.name || !str_is(name, c.name))
			continue;
		old[i].name = NULL;
		c.compose_at = c.queue_at = 0;
		c.tried = false;
		return c;
	}
	return (struct channel_clock){ .name = mem_strdup(name) };
}

static void
take_settings(struct dispatch *d, const struct dispatch_settings *settings)
{
	struct channel_clock *old = d->clocks;
	size_t n_old = d->n_clocks;
	d->settings = *settings;
	d->n_clocks = settings->n_channels;
	d->clocks = mem_alloc((d->n_clocks + 1) * sizeof(*d->clocks));
	for (size_t i = 0; i < d->n_clocks; i++)
		d->clocks[i] = clock_take(old, n_old, settings->channels[i].name);
	for (size_t i = 0; i < n_old; i++)
		free(old[i].name);
	free(old);
	d->next_channel = 0;
}

struct dispatch *
dispatch_new(const struct dispatch_settings *settings, struct store *store)
{
	struct dispatch *d = mem_alloc(sizeof(*d));
	d->store = store;
	take_settings(d, settings);
	return d;
}

void
dispatch_reload(struct dispatch *d, const struct dispatch_settings *settings)
{
	take_settings(d, settings);
}

void
dispatch_free(struct dispatch *d)
{
	if (!d)
		return;
	for (size_t i = 0; i < d->n_clocks; i++)
		free(d->clocks[i].name);
	for (size_t i = 0; i < d->n_flights; i++)
		arena_free(d->flights[i].arena);
	free(d->clocks);
	free(d->flights);
	free(d);
}

struct dispatch_totals
dispatch_totals(const struct dispatch *d)
{
	return d->totals;
}

void
dispatch_settings_put(const struct dispatch *d, enum channel_role role, struct buf *frame)
{
	sending_settings_put(&d->settings, role, frame);
}

enum status
dispatch_state(struct dispatch *d, struct str channel, struct arena *a, struct channel_state *ret,
	struct err *err)
{
	struct err local;
	enum status s = store_channel_get(d->store, channel, a, ret, &local);
	if (s == STATUS_BAD) {
		*ret = (struct channel_state){ .channel = channel };
		return STATUS_OK;
	}
	return s ? err_set(err, s, "%s", local.text) : STATUS_OK;
}

/* ---- Owing -------------------------------------------------------------------------- */

static size_t
channel_index(const struct dispatch *d, const struct channel *channel)
{
	return (size_t)(channel - d->settings.channels);
}

enum status
dispatch_owe(struct dispatch *d, const struct article *article, enum owed_kind kind,
	const struct dispatch_match *matches, size_t n, int64_t now, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct routed *routed;
	size_t n_routed;
	route_article(&d->settings, article, matches, n, now, a, &routed, &n_routed);
	for (size_t i = 0; i < n_routed; i++) {
		const struct channel *c = routed[i].channel;
		if (kind != OWED_NEWS && !c->digest.on)
			continue; /* what is not news stands in digests only */
		const struct owe owe = { .channel = c->name,
			.kind = kind,
			.breaking = routed[i].breaking,
			.article = article->id,
			.revision = article->revision,
			.created_at = now };
		enum status s =
			store_owe(d->store, &owe, routed[i].versions, routed[i].n_versions, err);
		if (s)
			return err_add(err, "channel %.*s", STR_ARG(c->name));
		d->clocks[channel_index(d, c)].compose_at = 0;
	}
	return STATUS_OK;
}

/* ---- Adding deliveries ---------------------------------------------------------------- */

static void
add_recipients(const struct channel *channel, struct delivery *delivery, struct arena *a)
{
	if (!channel->kind->recipients)
		return;
	const struct str_list *list = channel->kind->recipients(channel);
	delivery->recipients = arena_array(a, list->n, sizeof(*delivery->recipients));
	for (size_t i = 0; i < list->n; i++)
		delivery->recipients[delivery->n_recipients++] =
			(struct recipient){ .address = list->v[i] };
}

enum status
dispatch_add(struct dispatch *d, size_t channel, const struct composed *parts, size_t n,
	const struct claim_list *claims, int64_t slot_at, int64_t now, int64_t *ret_first,
	struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	const struct channel *c = &d->settings.channels[channel];
	size_t told = 0;
	for (size_t i = 0; i < n; i++) {
		struct delivery delivery = {
			.key = parts[i].key,
			.channel = c->name,
			.kind = str_from(c->kind->name),
			.summary = parts[i].summary,
			.payload = parts[i].payload,
			.content_type = parts[i].content_type,
			.slot_at = slot_at,
			.part = (int64_t)i + 1,
			.parts = (int64_t)n,
			.items = (int64_t)parts[i].items,
			.created_at = now,
			.not_before_at = now,
			.expires_at = now + RETRY_EXPIRES_US,
		};
		if (claims && told + parts[i].items <= claims->n) {
			delivery.claims = claims->ids + told;
			delivery.n_claims = parts[i].items;
			told += parts[i].items;
		}
		int64_t id;
		add_recipients(c, &delivery, a);
		enum status s = store_add_delivery(d->store, &delivery, &id, err);
		if (s)
			return err_add(err, "channel %.*s", STR_ARG(c->name));
		if (ret_first && i == 0)
			*ret_first = id;
	}
	d->clocks[channel].queue_at = 0;
	return STATUS_OK;
}

/* ---- Notes ------------------------------------------------------------------------------ */

enum status
dispatch_note(struct dispatch *d, size_t channel, enum message_kind kind, struct str subject,
	struct str text, int64_t now, int64_t *ret_delivery, struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	if (channel_is_later(c))
		return STATUS_OK;
	AUTO(arena) struct arena *a = arena_new();
	struct message m = {
		.kind = kind,
		.channel = c->name,
		.words = phrases_find(c->language),
		.zone = d->settings.zone,
		.at = now,
		.base = key_base_note(a, subject, text, now),
		.subject = subject,
		.text = text.n ? text : subject,
	};
	struct composed *parts;
	size_t n;
	c->kind->render_message(c, &m, a, &parts, &n);
	return dispatch_add(d, channel, parts, n, NULL, 0, now, ret_delivery, err);
}

enum status
dispatch_trouble(struct dispatch *d, struct str except, struct str subject, struct str text,
	int64_t now, struct err *err)
{
	const struct str_list *names = d->settings.operations;
	for (size_t i = 0; names && i < names->n; i++) {
		for (size_t j = 0; j < d->settings.n_channels; j++) {
			struct str name = d->settings.channels[j].name;
			if (!str_eq(name, names->v[i]) || str_eq(name, except))
				continue;
			enum status s =
				dispatch_note(d, j, MESSAGE_NOTE, subject, text, now, NULL, err);
			if (s)
				return s;
		}
	}
	return STATUS_OK;
}

enum status
dispatch_operations(
	struct dispatch *d, struct str subject, struct str text, int64_t now, struct err *err)
{
	return dispatch_trouble(d, STR_NONE, subject, text, now, err);
}

/* ---- When ---------------------------------------------------------------------------------- */

int64_t
dispatch_next_at(struct dispatch *d, int64_t now)
{
	int64_t at = INT64_MAX;
	for (size_t i = 0; i < d->n_flights; i++)
		if (d->flights[i].decided)
			at = now + CLOCK_SECOND; /* its verdict is still to be written */
	for (size_t i = 0; i < d->n_clocks; i++) {
		const struct channel_clock *c = &d->clocks[i];
		if (channel_is_later(&d->settings.channels[i]))
			continue;
		int64_t compose = c->compose_at ? c->compose_at : now;
		int64_t queue = c->in_flight ? INT64_MAX : c->queue_at ? c->queue_at : now;
		at = compose < at ? compose : at;
		at = queue < at ? queue : at;
	}
	return at;
}

int64_t
dispatch_next_digest(const struct dispatch *d, int64_t now, struct str *ret_channel)
{
	int64_t at = INT64_MAX;
	for (size_t i = 0; i < d->settings.n_channels; i++) {
		const struct channel *c = &d->settings.channels[i];
		if (!c->digest.on || channel_is_later(c))
			continue;
		int64_t slot = pace_next_slot(&c->digest, d->settings.zone, now);
		if (slot >= at)
			continue;
		at = slot;
		*ret_channel = c->name;
	}
	return at;
}
