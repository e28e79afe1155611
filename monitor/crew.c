#include "monitor/crew.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "monitor/fetch.h"
#include "monitor/reader.h"

enum { STOP_PATIENCE_MS = 400, FALSE_START_MS = 2 };

static void
put_settings(enum role role, const struct live *live, struct buf *frame)
{
	const struct config *c = live->config;
	struct http_settings http = live_http(c);
	struct read_settings reading = { .timezone = c->timezone,
		.user_agent = c->fetch.user_agent,
		.places = c->places,
		.n_places = c->n_places };
	switch (role) {
	case ROLE_IS_FETCHER:
		fetch_settings_put(frame, &http);
		break;
	case ROLE_IS_READER:
		read_settings_put(frame, &reading);
		break;
	case ROLE_IS_SENDER:
		dispatch_settings_put(live->dispatch, ROLE_SENDER, frame);
		break;
	case ROLE_IS_MAILER:
		dispatch_settings_put(live->dispatch, ROLE_MAILER, frame);
		break;
	case ROLE_N:
		break;
	}
}

static enum status
add_helper(struct crew *crew, enum role role, const struct live *live, struct helper **ret,
	struct err *err)
{
	AUTO(buf) struct buf frame = { 0 };
	struct helper *helper = mem_alloc(sizeof(*helper));
	enum status status = process_start(role, &helper->process, err);
	if (status) {
		free(helper);
		return status;
	}
	put_settings(role, live, &frame);
	wire_send(helper->process.wire, &frame, -1);
	helper->next = crew->helpers;
	crew->helpers = helper;
	log_debug(
		"started", LOG_CSTR("role", role_name(role)), LOG_INT("pid", helper->process.pid));
	if (ret)
		*ret = helper;
	return STATUS_OK;
}

static size_t
count(const struct crew *crew, enum role role)
{
	size_t n = 0;
	for (const struct helper *h = crew->helpers; h; h = h->next)
		n += h->process.role == role && !h->retiring;
	return n;
}

enum status
crew_muster(struct crew *crew, const struct live *live, struct err *err)
{
	const struct {
		enum role role;
		size_t wanted;
	} posts[] = { { ROLE_IS_FETCHER, 1 }, { ROLE_IS_READER, crew->n_readers },
		{ ROLE_IS_SENDER, 1 } };
	if (crew->false_starts >= CREW_FALSE_STARTS)
		return err_set(err, STATUS_FATAL,
			"helpers keep ending at their start; `presswatch --role reader` tells why");
	if (clock_real() < crew->start_at)
		return STATUS_OK;
	for (size_t i = 0; i < sizeof(posts) / sizeof(posts[0]); i++)
		while (count(crew, posts[i].role) < posts[i].wanted) {
			enum status status = add_helper(crew, posts[i].role, live, NULL, err);
			if (status)
				return status;
		}
	return STATUS_OK;
}

struct helper *
crew_free_helper(struct crew *crew, enum role role)
{
	for (struct helper *h = crew->helpers; h; h = h->next)
		if (h->process.role == role && !h->retiring && !wire_full(h->process.wire) &&
			(role != ROLE_IS_READER || h->in_hand == 0))
			return h;
	return NULL;
}

enum status
crew_add_mailer(struct crew *crew, const struct live *live, struct helper **ret, struct err *err)
{
	enum status status = add_helper(crew, ROLE_IS_MAILER, live, ret, err);
	if (status == STATUS_OK)
		(*ret)->retiring = true; /* one session, then it ends */
	return status;
}

static void
take_out(struct crew *crew, struct helper *helper, bool kill_now, int patience_ms)
{
	for (struct helper **at = &crew->helpers; *at; at = &(*at)->next) {
		if (*at != helper)
			continue;
		*at = helper->next;
		if (!helper->has_spoken && !helper->retiring) {
			crew->false_starts++;
			crew->start_at =
				clock_real() + ((FALSE_START_MS * CLOCK_MS) << crew->false_starts);
		}
		process_stop(&helper->process, kill_now, patience_ms);
		free(helper);
		return;
	}
}

void
crew_remove(struct crew *crew, struct helper *helper, bool kill_now)
{
	take_out(crew, helper, kill_now, STOP_PATIENCE_MS);
}

void
crew_retire(struct crew *crew)
{
	for (struct helper *h = crew->helpers; h; h = h->next)
		h->retiring = true;
}

/* All are told at once and share one patience, however many they are: the stop as a whole is
 * bounded. */
void
crew_stop(struct crew *crew)
{
	int64_t until = clock_real() + STOP_PATIENCE_MS * CLOCK_MS;
	for (struct helper *h = crew->helpers; h; h = h->next)
		process_hang_up(&h->process);
	while (crew->helpers) {
		int64_t left = until - clock_real();
		take_out(crew, crew->helpers, false, left > 0 ? (int)(left / CLOCK_MS) : 0);
	}
}
