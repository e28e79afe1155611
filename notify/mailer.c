/* The mailer: one SMTP session, then the end. Facts go to the engine as they come, so that what was
 * known before a crash, a kill or the deadline counts. The password is read here; it was in no
 * argument, environment or frame. */
#include <signal.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/wire.h"
#include "notify/hook.h"
#include "notify/mime.h"
#include "notify/sending.h"
#include "notify/smtp_esmtp.h"

struct mailer {
	struct wire *wire;
	struct arena *arena;
	uint64_t id; /* of the request */
};

static void
send_now(struct mailer *m, const struct buf *frame)
{
	wire_send(m->wire, frame, -1);
	if (wire_flush(m->wire, true, NULL))
		_exit(1); /* nobody listens any more */
}

static void
tell(void *context, enum smtp_fact fact, size_t recipient, int code, struct str text)
{
	struct mailer *m = context;
	AUTO(buf) struct buf frame = { 0 };
	mail_fact_put(&frame, m->id, fact, recipient, code, text);
	send_now(m, &frame);
}

static void
fault(struct mailer *m, enum smtp_fault kind, const char *why)
{
	tell(m, SMTP_FACT_FAULT, 0, (int)kind, str_from(why));
}

static void
finish(struct mailer *m)
{
	AUTO(buf) struct buf frame = { 0 };
	sending_verdict_put(&frame, m->id, &(struct sending_verdict){ .verdict = VERDICT_RETRY });
	send_now(m, &frame);
}

/* Both libraries put addresses into the command stream as they are. */
static bool
addresses_ok(const struct smtp_job *job)
{
	for (size_t i = 0; i < job->n_to; i++)
		if (!mime_address_ok(job->to[i]))
			return false;
	return mime_address_ok(job->from);
}

static enum status
prepare(struct mailer *m, const struct mail_settings *mail, const struct sending_request *r,
	struct smtp_job *job, struct err *err)
{
	struct mail_server server;
	struct str *to = arena_array(m->arena, r->delivery.n_recipients, sizeof(*to));
	if (mail_server_read(mail, m->arena, &server, err))
		return err->status;
	for (size_t i = 0; i < r->delivery.n_recipients; i++)
		to[i] = r->delivery.recipients[i].address;
	*job = (struct smtp_job){
		.host = server.host,
		.port = server.port,
		.implicit_tls = server.implicit_tls,
		.plain = server.plain,
		.user = mail->user,
		.ca_file = mail->ca_file,
		.from = arena_str(m->arena, mime_address(mail->from)),
		.to = to,
		.n_to = r->delivery.n_recipients,
		.message = r->delivery.payload,
		.deadline_us = r->deadline_us,
		.context = m,
		.tell = tell,
	};
	if (job->n_to == 0 || !addresses_ok(job))
		return err_set(err, STATUS_BAD, "an address that cannot be one: nothing was sent");
	return STATUS_OK;
}

static void
deliver(struct mailer *m, const struct mail_settings *mail, const struct sending_request *r)
{
	struct smtp_job job = { 0 };
	struct err err;
	if (prepare(m, mail, r, &job, &err)) {
		fault(m, SMTP_FAULT_HERE, err.text);
		return;
	}
	if (mail->password_file.n &&
		hook_secret_read(mail->password_file, m->arena, &job.password, &err)) {
		fault(m, SMTP_FAULT_AUTH, err.text);
		return;
	}
	if (!job.password.s)
		job.password = arena_str(m->arena, S(""));
	alarm((unsigned)(r->deadline_us / CLOCK_SECOND) + 1); /* beside the engine's own deadline */
	/* libESMTP knows neither TLS from the start nor IPv6 addresses. */
	if (job.implicit_tls || mail->transport == 1 || str_find_byte(job.host, ':') >= 0)
		smtp_curl_run(&job);
	else
		smtp_esmtp_run(&job);
}

static enum status
next_frame(struct mailer *m, uint16_t type, struct frame *ret, struct err *err)
{
	enum status s = wire_wait(m->wire, ret, err);
	if (s == STATUS_OK && ret->type != type)
		return err_set(err, STATUS_BAD, "unexpected frame %d", ret->type);
	return s;
}

static enum status
run(struct mailer *m, struct err *err)
{
	AUTO(buf) struct buf hello = { 0 };
	struct frame frame;
	struct sending_settings settings;
	struct sending_request request;
	if (next_frame(m, SEND_SETTINGS, &frame, err) ||
		sending_settings_take(&frame, m->arena, &settings, err))
		return err->status;
	frame_end(&hello, frame_begin(&hello, SEND_HELLO, 0));
	send_now(m, &hello);
	if (next_frame(m, SEND_REQUEST, &frame, err) ||
		sending_request_take(&frame, m->arena, &request, err))
		return err->status;
	m->id = frame.id;
	const struct sending_channel *channel =
		sending_channel_find(&settings, request.delivery.channel);
	if (!channel || channel->error.status || channel->kind != &channel_email)
		fault(m, SMTP_FAULT_NET,
			channel ? channel->error.text : "the mailer does not know this channel");
	else
		deliver(m, channel->own, &request);
	finish(m);
	return STATUS_OK;
}

int
mailer_main(int fd)
{
	struct mailer m = { .wire = wire_new(fd), .arena = arena_new() };
	struct err err;
	signal(SIGPIPE, SIG_IGN);
	enum status status = run(&m, &err);
	_exit(status ? 1 : 0); /* and nothing else: the libraries' clean-up is not to be trusted */
}
