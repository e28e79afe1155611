#include "monitor/tell_once.h"

#include <poll.h>

#include "base/clock.h"
#include "monitor/live.h"
#include "monitor/process.h"

enum { REQUEST_ID = 1, STOP_PATIENCE_MS = 500 };

const struct channel *
channel_operand(const struct command_line *line, const struct config *config, const char *name)
{
	AUTO(buf) struct buf names = { 0 };
	const struct channel *channel = config_channel(config, str_from(name));
	if (channel)
		return channel;
	for (size_t i = 0; i < config->n_channels; i++)
		buf_printf(&names, "%s%.*s", i ? ", " : "", STR_ARG(config->channels[i].name));
	command_error(line, "there is no channel %s; there %s %s", name,
		config->n_channels == 1 ? "is" : "are", names.n ? names.s : "none");
	return NULL;
}

struct dispatch *
tell_once_new(
	const struct config *c, struct store *store, const struct channel *only, struct arena *a)
{
	struct http_settings *http = arena_zero(a, sizeof(*http));
	struct str_list rules = { arena_array(a, c->n_rules + 1, sizeof(struct str)), c->n_rules };
	*http = live_http(c);
	for (size_t i = 0; i < c->n_rules; i++)
		rules.v[i] = c->sources[i].name;
	const struct dispatch_settings settings = {
		.channels = only ? only : c->channels,
		.n_channels = only ? 1 : c->n_channels,
		.routing = &c->routing,
		.operations = &c->operations,
		.mail = &c->mail,
		.gazetteer = c->gazetteer,
		.zone = c->zone,
		.rules = rules,
		.http = http,
		.language = c->language,
	};
	return dispatch_new(&settings, store);
}

/* Until the verdict; *ret_answer is valid until the wire is read again. STATUS_RETRY: the process
 * died, or was too slow. */
static enum status
await_verdict(struct dispatch *d, struct process *p, int64_t deadline_us, struct frame *ret_answer,
	struct err *err)
{
	int64_t until = clock_real() + deadline_us;
	for (;;) {
		enum status s = wire_flush(p->wire, false, err);
		if (s == STATUS_OK || s == STATUS_RETRY)
			s = wire_receive(p->wire, ret_answer, err);
		if (s == STATUS_OK && ret_answer->type == SEND_PROGRESS)
			s = dispatch_progress(d, REQUEST_ID, ret_answer, err);
		else if (s == STATUS_OK && ret_answer->type == SEND_VERDICT)
			return STATUS_OK;
		if (s && s != STATUS_RETRY)
			return STATUS_RETRY;
		if (s == STATUS_RETRY && clock_real() >= until)
			return STATUS_RETRY;
		if (s == STATUS_RETRY) {
			short events = wire_wants(p->wire) ? POLLIN | POLLOUT : POLLIN;
			poll(&(struct pollfd){ .fd = wire_fd(p->wire), .events = events }, 1, 100);
		}
	}
}

enum status
tell_once_send(struct dispatch *d, struct err *err)
{
	AUTO(buf) struct buf settings = { 0 }, request = { 0 };
	enum channel_role role;
	int64_t deadline_us;
	struct process p = { 0 };
	struct frame answer;
	enum status s =
		dispatch_next(d, clock_wall(), REQUEST_ID, &request, &role, &deadline_us, err);
	if (s)
		return s;
	s = process_start(role == ROLE_MAILER ? ROLE_IS_MAILER : ROLE_IS_SENDER, &p, err);
	if (s == STATUS_OK) {
		dispatch_settings_put(d, role, &settings);
		wire_send(p.wire, &settings, -1);
		wire_send(p.wire, &request, -1);
		s = await_verdict(d, &p, deadline_us, &answer, err);
	}
	enum status written =
		dispatch_verdict(d, REQUEST_ID, s ? NULL : &answer, clock_wall(), err);
	process_stop(&p, s != STATUS_OK, STOP_PATIENCE_MS);
	return written;
}
