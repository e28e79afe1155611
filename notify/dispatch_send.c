/* Sending: the heads of the channels' queues go out, one in flight for each; verdicts come back and
 * are committed. */
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "notify/dispatch_inside.h"
#include "notify/key.h"
#include "notify/retry.h"
#include "notify/sending.h"

#define SENDER_DEADLINE_US (40 * CLOCK_SECOND) /* a POST has 20 s of its own */
#define MAILER_DEADLINE_US \
	(5 * CLOCK_MINUTE) /* a shorter one only makes more unknowns, and it holds up nobody */
#define LEASE_GRACE_US (2 * CLOCK_MINUTE)
#define LOOK_AGAIN_US \
	(30 * CLOCK_SECOND) /* what people decide beside the engine is seen within that time */
#define STUCK_US CLOCK_HOUR /* a channel that fails for so long is told of */

/* ---- Going out ---------------------------------------------------------------------- */

static int64_t
deadline_of(enum channel_role role)
{
	return role == ROLE_MAILER ? MAILER_DEADLINE_US : SENDER_DEADLINE_US;
}

/* A copy: what the store gave lives in a query's arena. */
static struct recipient *
copy_recipients(const struct delivery *d, struct arena *a)
{
	struct recipient *copy = arena_array(a, d->n_recipients, sizeof(*copy));
	for (size_t i = 0; i < d->n_recipients; i++) {
		copy[i] = d->recipients[i];
		copy[i].address = arena_str(a, copy[i].address);
		copy[i].text = arena_str(a, copy[i].text);
	}
	return copy;
}

static void
prepare_facts(struct flight *f)
{
	const struct delivery *d = &f->delivery;
	f->pending = arena_array(f->arena, d->n_recipients, sizeof(*f->pending));
	for (size_t i = 0; i < d->n_recipients; i++)
		if (d->recipients[i].state == RECIPIENT_PENDING)
			f->pending[f->facts.n_recipients++] = i;
	f->facts.recipients =
		arena_array(f->arena, f->facts.n_recipients, sizeof(*f->facts.recipients));
}

static struct flight *
add_flight(
	struct dispatch *d, uint64_t request_id, struct arena *a, const struct delivery *delivery)
{
	MEM_GROW(d->flights, d->n_flights, d->cap_flights);
	struct flight *f = &d->flights[d->n_flights++];
	*f = (struct flight){ .request_id = request_id, .arena = a, .delivery = *delivery };
	f->delivery.recipients = copy_recipients(delivery, a);
	prepare_facts(f);
	return f;
}

/* Leases the head of a channel's queue; STATUS_RETRY: it is not due. */
static enum status
lease(struct dispatch *d, const struct channel *c, int64_t now, struct arena *a,
	struct delivery *ret, struct err *err)
{
	int64_t until = now + deadline_of(c->kind->role) + LEASE_GRACE_US;
	enum status s = store_begin(d->store, err);
	if (s)
		return s;
	s = store_next_delivery(d->store, c->name, now, until, a, ret, err);
	if (s == STATUS_OK)
		s = store_commit(d->store, err);
	if (s)
		store_rollback(d->store);
	return s;
}

/* When the queue is worth another look. */
static enum status
look_ahead(struct dispatch *d, size_t channel, int64_t now, int64_t blocked_until_at,
	struct arena *a, struct err *err)
{
	struct delivery *head;
	size_t n;
	enum status s = store_deliveries(
		d->store, d->settings.channels[channel].name, LIST_WAITING, 1, a, &head, &n, err);
	if (s)
		return s;
	int64_t at = now + LOOK_AGAIN_US;
	if (n && head[0].state == DELIVERY_PENDING && head[0].not_before_at > now &&
		head[0].not_before_at < at)
		at = head[0].not_before_at;
	if (blocked_until_at > at)
		at = blocked_until_at;
	d->clocks[channel].queue_at = at;
	return STATUS_OK;
}

/* A disabled channel is tried once after a start or a reload, and then every few hours: somebody
 * may have mended it. */
static bool
may_go(const struct channel_clock *clock, const struct channel_state *state, int64_t now)
{
	if (state->disabled.n && !clock->tried)
		return true;
	return state->blocked_until_at <= now;
}

static enum status
channel_next(struct dispatch *d, size_t channel, int64_t now, struct arena *a, struct delivery *ret,
	struct err *err)
{
	const struct channel *c = &d->settings.channels[channel];
	struct channel_clock *clock = &d->clocks[channel];
	struct channel_state state;
	enum status s = dispatch_state(d, c->name, a, &state, err);
	if (s)
		return s;
	if (!may_go(clock, &state, now)) {
		clock->queue_at = state.blocked_until_at;
		return STATUS_RETRY;
	}
	s = lease(d, c, now, a, ret, err);
	if (s == STATUS_OK) {
		clock->tried = clock->in_flight = true;
		return STATUS_OK;
	}
	if (s == STATUS_RETRY) {
		enum status looked = look_ahead(d, channel, now, 0, a, err);
		return looked ? looked : STATUS_RETRY;
	}
	return s;
}

enum status
dispatch_next(struct dispatch *d, int64_t now, uint64_t request_id, struct buf *frame,
	enum channel_role *ret_role, int64_t *ret_deadline_us, struct err *err)
{
	size_t n = d->settings.n_channels;
	for (size_t i = 0; i < n; i++) {
		size_t channel = (d->next_channel + i) % n;
		const struct channel *c = &d->settings.channels[channel];
		const struct channel_clock *clock = &d->clocks[channel];
		if (channel_is_later(c) || clock->in_flight || clock->queue_at > now)
			continue;
		struct arena *a = arena_new();
		struct delivery delivery;
		enum status s = channel_next(d, channel, now, a, &delivery, err);
		if (s) {
			arena_free(a);
			if (s == STATUS_RETRY)
				continue;
			return err_add(err, "channel %.*s", STR_ARG(c->name));
		}
		struct flight *f = add_flight(d, request_id, a, &delivery);
		*ret_role = c->kind->role;
		*ret_deadline_us = deadline_of(c->kind->role);
		sending_request_put(frame, request_id, &f->delivery, now, *ret_deadline_us);
		d->next_channel = (channel + 1) % n;
		return STATUS_OK;
	}
	return STATUS_RETRY;
}

/* ---- Coming back ------------------------------------------------------------------------ */

static size_t
flight_find(const struct dispatch *d, uint64_t request_id)
{
	size_t i = 0;
	while (i < d->n_flights && d->flights[i].request_id != request_id)
		i++;
	return i;
}

enum status
dispatch_progress(
	struct dispatch *d, uint64_t request_id, const struct frame *frame, struct err *err)
{
	size_t i = flight_find(d, request_id);
	if (i == d->n_flights || frame->type != SEND_PROGRESS)
		return err_set(err, STATUS_BAD, "progress of a message nobody sent");
	return mail_fact_take(frame, d->flights[i].arena, &d->flights[i].facts, err);
}

/* Each recipient's own; the message is done when none is pending. */
static void
settle_recipients(struct flight *f, const struct mail_outcome *o, struct outcome *ret)
{
	struct delivery *d = &f->delivery;
	size_t sent = 0, pending = 0;
	for (size_t i = 0; i < f->facts.n_recipients; i++) {
		struct recipient *r = &d->recipients[f->pending[i]];
		const struct mail_reply *reply = &f->facts.recipients[i];
		r->code = reply->code;
		r->text = reply->text;
		if (o->recipients[i] == VERDICT_SENT)
			r->state = RECIPIENT_SENT;
		else if (o->recipients[i] == VERDICT_DEAD)
			r->state = RECIPIENT_DEAD;
	}
	for (size_t i = 0; i < d->n_recipients; i++) {
		sent += d->recipients[i].state == RECIPIENT_SENT;
		pending += d->recipients[i].state == RECIPIENT_PENDING;
	}
	*ret = (struct outcome){ .verdict = o->verdict, .status = o->status, .why = o->why };
	if (pending == 0)
		ret->verdict = sent ? VERDICT_SENT : VERDICT_DEAD;
	else if (o->verdict == VERDICT_SENT)
		ret->verdict = VERDICT_RETRY; /* of some; others have it */
}

static void
judge_mail(struct flight *f, bool died, struct outcome *ret)
{
	struct mail_outcome o;
	if (died && f->facts.fault == SMTP_NO_FAULT) {
		f->facts.fault = SMTP_FAULT_NET;
		f->facts.why = S("the mailer ended, or was stopped at its deadline");
	}
	mail_judge(&f->facts, f->arena, &o);
	settle_recipients(f, &o, ret);
}

static enum status
read_outcome(struct flight *f, const struct frame *answer, struct outcome *ret, struct err *err)
{
	const struct channel_kind *kind = channel_kind_find(f->delivery.kind);
	if (kind && kind->role == ROLE_MAILER) {
		judge_mail(f, answer == NULL, ret);
		return STATUS_OK;
	}
	if (!answer) {
		*ret = (struct outcome){ .verdict = kind && kind->idempotent ? VERDICT_RETRY
									     : VERDICT_UNKNOWN,
			.why = S("the sender ended before it answered") };
		return STATUS_OK;
	}
	struct sending_verdict v;
	if (sending_verdict_take(answer, &v, err))
		return err->status;
	*ret = (struct outcome){ v.verdict, v.retry_after_us, v.status,
		arena_str(f->arena, v.why) };
	return STATUS_OK;
}

/* ---- What follows ------------------------------------------------------------------------- */

/* The same message in a simpler form takes its place, under a key of its own. What it tells stays
 * claimed by the first. */
static enum status
add_simpler(struct dispatch *d, const struct channel_kind *kind, const struct flight *f,
	int64_t now, bool *ret_done, struct err *err)
{
	AUTO(buf) struct buf payload = { 0 };
	struct err why;
	int64_t id;
	*ret_done = false;
	if (!kind || !kind->simplify || kind->simplify(f->delivery.payload, &payload, &why))
		return STATUS_OK;
	struct delivery simpler = f->delivery;
	simpler.id = 0;
	simpler.form = f->delivery.form + 1;
	simpler.key = key_make(f->arena, f->delivery.channel, f->delivery.key,
		(size_t)f->delivery.part, (int)simpler.form);
	simpler.payload = buf_view(&payload);
	simpler.state = DELIVERY_PENDING;
	simpler.attempts = simpler.last_status = simpler.fence = 0;
	simpler.last_error = STR_NONE;
	simpler.not_before_at = simpler.created_at = now;
	simpler.expires_at = now + RETRY_EXPIRES_US;
	simpler.claims = NULL;
	simpler.n_claims = 0;
	*ret_done = true;
	return store_add_delivery(d->store, &simpler, &id, err);
}

static void
update_state(struct channel_state *state, const struct outcome *o, const struct retry_next *next,
	int64_t now)
{
	if (o->verdict == VERDICT_SENT) {
		*state = (struct channel_state){ .channel = state->channel,
			.last_slot_at = state->last_slot_at,
			.last_sent_at = now };
		return;
	}
	if (next->disable) {
		state->disabled = o->why.n ? o->why : S("refused");
		state->blocked_until_at = now + RETRY_DISABLED_US;
	} else if (next->state == DELIVERY_PENDING && o->retry_after_us > 0) {
		state->blocked_until_at = next->not_before_at;
	}
	if (next->state != DELIVERY_PENDING)
		return; /* a message was refused; the channel is not in trouble for that */
	state->failures++;
	if (!state->failing_since)
		state->failing_since = now;
}

static enum status
tell_operations(struct dispatch *d, const struct flight *f, const struct channel_state *before,
	struct channel_state *state, const struct retry_next *next, bool replaced, int64_t now,
	struct err *err)
{
	const struct outcome *o = &f->outcome;
	struct str channel = f->delivery.channel, text = STR_NONE, subject = STR_NONE;
	bool stuck = state->failing_since && now - state->failing_since >= STUCK_US;
	if (o->verdict == VERDICT_SENT && before->reported) {
		subject = arena_printf(f->arena, "channel %.*s works again", STR_ARG(channel));
	} else if (next->state == DELIVERY_DEAD && !replaced) {
		subject = arena_printf(
			f->arena, "channel %.*s: a message was given up", STR_ARG(channel));
		text = arena_printf(
			f->arena, "%.*s\n%.*s", STR_ARG(f->delivery.summary), STR_ARG(o->why));
	} else if (!state->reported && (state->disabled.n || stuck)) {
		state->reported = true;
		subject = arena_printf(f->arena,
			state->disabled.n ? "channel %.*s is refused: its messages are kept"
					  : "channel %.*s cannot be reached: its messages are kept",
			STR_ARG(channel));
		text = o->why;
	}
	return subject.n ? dispatch_trouble(d, channel, subject, text, now, err) : STATUS_OK;
}

static void
log_outcome(const struct flight *f, const struct retry_next *next)
{
	const struct outcome *o = &f->outcome;
	const struct delivery *d = &f->delivery;
	if (o->verdict == VERDICT_SENT)
		log_info("sent", LOG_STR("channel", d->channel), LOG_INT("delivery", d->id),
			LOG_INT("attempts", d->attempts), LOG_INT("articles", d->items));
	else
		log_warning("not_sent", LOG_STR("channel", d->channel), LOG_INT("delivery", d->id),
			LOG_INT("attempts", d->attempts),
			LOG_CSTR("verdict", verdict_name(o->verdict)), LOG_STR("why", o->why),
			LOG_CSTR("next", next->state == DELIVERY_DEAD ? "given up" : "later"));
}

static void
count(struct dispatch *d, const struct retry_next *next)
{
	d->totals.sent += next->state == DELIVERY_SENT;
	d->totals.retried += next->state == DELIVERY_PENDING;
	d->totals.dead += next->state == DELIVERY_DEAD;
}

/* Inside a batch. */
static enum status
write_outcome(struct dispatch *d, struct flight *f, const struct retry_next *next, int64_t now,
	struct err *err)
{
	const struct outcome *o = &f->outcome;
	struct delivery *delivery = &f->delivery;
	struct channel_state before, state;
	bool replaced = false;
	enum status s = dispatch_state(d, delivery->channel, f->arena, &before, err);
	if (s == STATUS_OK && next->simplify)
		s = add_simpler(d, channel_kind_find(delivery->kind), f, now, &replaced, err);
	if (s)
		return s;
	delivery->state = next->state;
	delivery->not_before_at = next->not_before_at;
	delivery->last_status = o->status;
	delivery->last_error = o->why;
	delivery->sent_at = next->state == DELIVERY_SENT ? now : 0;
	s = store_delivery_done(d->store, delivery, now, err);
	if (s)
		return s;
	state = before;
	update_state(&state, o, next, now);
	s = tell_operations(d, f, &before, &state, next, replaced, now, err);
	return s ? s : store_channel_put(d->store, &state, err);
}

static void
land(struct dispatch *d, size_t flight)
{
	struct flight f = d->flights[flight];
	for (size_t i = 0; i < d->n_clocks; i++) {
		struct channel_clock *c = &d->clocks[i];
		if (!str_is(f.delivery.channel, c->name))
			continue;
		c->in_flight = false;
		c->queue_at = c->compose_at = 0;
	}
	d->flights[flight] = d->flights[--d->n_flights];
	arena_free(f.arena);
}

/* Writes what was decided and forgets the flight; when the store cannot, it is tried again with the
 * next turn. */
static enum status
settle(struct dispatch *d, size_t flight, int64_t now, struct err *err)
{
	struct flight *f = &d->flights[flight];
	struct retry_next next =
		retry_decide(&f->delivery, f->outcome.verdict, f->outcome.retry_after_us, now);
	enum status s = store_begin(d->store, err);
	if (s == STATUS_OK)
		s = write_outcome(d, f, &next, now, err);
	if (s == STATUS_OK)
		s = store_commit(d->store, err);
	if (s)
		store_rollback(d->store);
	if (s == STATUS_OK) {
		log_outcome(f, &next);
		count(d, &next);
	}
	/* A row that was lost meanwhile (its channel deleted, its lease over) has nothing left to
	 * be written. */
	if (s != STATUS_OK && s != STATUS_BAD)
		return s;
	land(d, flight);
	return STATUS_OK;
}

enum status
dispatch_settle(struct dispatch *d, int64_t now, struct err *err)
{
	for (size_t i = d->n_flights; i-- > 0;) {
		enum status s = d->flights[i].decided ? settle(d, i, now, err) : STATUS_OK;
		if (s)
			return s;
	}
	return STATUS_OK;
}

enum status
dispatch_verdict(struct dispatch *d, uint64_t request_id, const struct frame *answer, int64_t now,
	struct err *err)
{
	size_t i = flight_find(d, request_id);
	if (i == d->n_flights || d->flights[i].decided)
		return err_set(err, STATUS_BAD, "a verdict nobody asked for");
	struct flight *f = &d->flights[i];
	struct err local;
	enum status malformed = read_outcome(f, answer, &f->outcome, err);
	if (malformed)
		read_outcome(f, NULL, &f->outcome,
			&local); /* as if it had died: whoever sent that will be ended */
	f->delivery.attempts++;
	f->decided = true;
	enum status s = settle(d, i, now, malformed ? &local : err);
	return s ? s : malformed;
}
