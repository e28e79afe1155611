/* Messages: from the store to sender and mailers, and what became of them back into the store. */
#include "base/clock.h"
#include "base/log.h"
#include "monitor/engine.h"

/* A helper gets this much longer than the delivery's own deadline before it is killed. */
#define GRACE (10 * CLOCK_SECOND)

static void
add_sending(struct engine *e, uint64_t id, struct helper *helper, int64_t deadline_at)
{
	MEM_GROW(e->sends, e->n_sends, e->cap_sends);
	e->sends[e->n_sends++] = (struct sending){ id, helper, deadline_at };
	helper->in_hand++;
	if (helper->deadline_at < deadline_at)
		helper->deadline_at = deadline_at;
}

static bool
drop_sending(struct engine *e, uint64_t id)
{
	for (size_t i = 0; i < e->n_sends; i++) {
		if (e->sends[i].id != id)
			continue;
		e->sends[i].helper->in_hand--;
		e->sends[i] = e->sends[--e->n_sends];
		return true;
	}
	return false;
}

/* Hands over the next message that may go out. STATUS_RETRY: there is none. */
static enum status
send_next(struct engine *e, int64_t now, struct err *err)
{
	AUTO(buf) struct buf frame = { 0 };
	enum channel_role role;
	int64_t deadline_us;
	struct helper *helper = crew_free_helper(&e->crew, ROLE_IS_SENDER);
	if (!helper)
		return STATUS_RETRY;
	uint64_t id = ++e->last_send;
	enum status status =
		dispatch_next(e->live.dispatch, now, id, &frame, &role, &deadline_us, err);
	if (status)
		return status;
	if (role == ROLE_MAILER) {
		status = crew_add_mailer(&e->crew, &e->live, &helper, err);
		if (status) {
			log_warning("mailer_not_started", LOG_CSTR("error", err->text));
			return dispatch_verdict(e->live.dispatch, id, NULL, now, err);
		}
	}
	wire_send(helper->process.wire, &frame, -1);
	add_sending(e, id, helper, clock_real() + deadline_us + GRACE);
	return STATUS_OK;
}

enum status
tell(struct engine *e, struct err *err)
{
	int64_t now = clock_wall();
	if (now < e->tell_at)
		return STATUS_OK;
	enum status status = e->stopping ? STATUS_OK : dispatch_compose(e->live.dispatch, now, err);
	while (status == STATUS_OK && !e->stopping)
		status = send_next(e, now, err);
	if (status && status != STATUS_RETRY)
		return status;
	e->tell_at = dispatch_next_at(e->live.dispatch, now);
	if (e->tell_at <= now)
		e->tell_at = now + CLOCK_SECOND; /* in flight, or no helper free: an answer brings
						    us back sooner */
	return STATUS_OK;
}

enum status
tell_frame(struct engine *e, struct helper *helper, struct frame *frame, struct err *err)
{
	int64_t now = clock_wall();
	if (frame->type == SEND_HELLO)
		return STATUS_OK;
	if (frame->type == SEND_PROGRESS)
		return dispatch_progress(e->live.dispatch, frame->id, frame, err);
	if (frame->type != SEND_VERDICT)
		return err_set(err, STATUS_BAD, "unexpected frame %d", frame->type);
	if (!drop_sending(e, frame->id))
		return err_set(err, STATUS_BAD, "a verdict nobody asked for");
	(void)helper;
	e->tell_at = 0;
	enum status status = engine_commit(e, err);
	return status ? status : dispatch_verdict(e->live.dispatch, frame->id, frame, now, err);
}

enum status
tell_lost(struct engine *e, struct helper *helper, struct err *err)
{
	int64_t now = clock_wall();
	enum status worst = STATUS_OK;
	for (size_t i = e->n_sends; i-- > 0;) {
		uint64_t id = e->sends[i].id;
		if (e->sends[i].helper != helper)
			continue;
		drop_sending(e, id);
		e->tell_at = 0;
		enum status status = engine_commit(e, err);
		if (status == STATUS_OK)
			status = dispatch_verdict(e->live.dispatch, id, NULL, now, err);
		worst = status > worst ? status : worst; /* none keeps a helper that is gone */
	}
	return worst;
}
