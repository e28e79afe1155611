#include "notify/mail.h"

#include "base/utf8.h"
#include "notify/dispatch.h"
#include "notify/mime.h"

enum { TAG_URL = 1, TAG_USER, TAG_PASSWORD_FILE, TAG_FROM, TAG_CA, TAG_TRANSPORT, TAG_TLS_NONE };
enum { TAG_FACT = 1, TAG_INDEX, TAG_CODE, TAG_TEXT };
enum { PORT_SUBMISSION = 587, PORT_IMPLICIT = 465, TEXT_MOST = 200 /* bytes of a reply */ };

/* ---- Settings --------------------------------------------------------------------- */

void
mail_settings_put(const struct mail_settings *mail, struct buf *frame)
{
	frame_str(frame, TAG_URL, mail->url);
	frame_str(frame, TAG_USER, mail->user);
	frame_str(frame, TAG_PASSWORD_FILE, mail->password_file);
	frame_str(frame, TAG_FROM, mail->from);
	frame_str(frame, TAG_CA, mail->ca_file);
	frame_int(frame, TAG_TRANSPORT, mail->transport);
	frame_int(frame, TAG_TLS_NONE, mail->tls_none);
}

enum status
mail_settings_take(struct str fields, struct arena *a, struct mail_settings *ret, struct err *err)
{
	struct frame_field f;
	struct mail_settings m = { .given = true };
	struct str *const strings[] = { [TAG_URL] = &m.url,
		[TAG_USER] = &m.user,
		[TAG_PASSWORD_FILE] = &m.password_file,
		[TAG_FROM] = &m.from,
		[TAG_CA] = &m.ca_file };
	while (frame_next(&fields, &f)) {
		if (f.tag >= TAG_URL && f.tag <= TAG_CA)
			*strings[f.tag] = arena_str(a, f.bytes);
		else if (f.tag == TAG_TRANSPORT)
			m.transport = f.number == 1;
		else if (f.tag == TAG_TLS_NONE)
			m.tls_none = f.number != 0;
	}
	if (fields.n)
		return err_set(err, STATUS_BAD, "bad settings of smtp");
	*ret = m;
	return STATUS_OK;
}

enum status
mail_server_read(
	const struct mail_settings *mail, struct arena *a, struct mail_server *ret, struct err *err)
{
	struct mail_server s = { .plain = mail->tls_none };
	struct str rest = mail->url;
	int64_t port;
	s.implicit_tls = str_istarts(rest, S("smtps://"));
	if (!s.implicit_tls && !str_istarts(rest, S("smtp://")))
		return err_set(err, STATUS_BAD,
			"the mail server's address starts with smtp:// or smtps://");
	rest = str_sub(rest, s.implicit_tls ? 8 : 7, rest.n);
	if (str_ends(rest, S("/")))
		rest.n--;
	bool bracket = str_starts(rest, S("["));
	ptrdiff_t end = bracket ? str_find_byte(rest, ']') : -1, colon = str_rfind_byte(rest, ':');
	if (bracket && colon < end)
		colon = -1;
	struct str host = colon < 0 ? rest : str_sub(rest, 0, (size_t)colon);
	s.host = arena_str(a, bracket && end > 0 ? str_sub(rest, 1, (size_t)end) : host);
	s.port = s.implicit_tls ? PORT_IMPLICIT : PORT_SUBMISSION;
	if (colon >= 0) {
		if (!str_int64(str_sub(rest, (size_t)colon + 1, rest.n), &port) || port < 1 ||
			port > 65535)
			return err_set(err, STATUS_BAD,
				"the mail server's port is not a number from 1 to 65535");
		s.port = (int)port;
	}
	for (size_t i = 0; i < s.host.n; i++)
		if ((unsigned char)s.host.s[i] <= ' ' || s.host.s[i] == '/' || s.host.s[i] == '@' ||
			(unsigned char)s.host.s[i] >= 0x7f)
			return err_set(
				err, STATUS_BAD, "the mail server's name holds what no name holds");
	if (s.host.n == 0)
		return err_set(err, STATUS_BAD, "the mail server's name is missing");
	*ret = s;
	return STATUS_OK;
}

/* ---- Judging ----------------------------------------------------------------------- */

static bool
is_class(int code, int hundred)
{
	return code / 100 == hundred;
}

static bool
starts_with_any(struct str text, const char *const *words)
{
	for (; *words; words++)
		if (str_starts(text, str_from(*words)))
			return true;
	return false;
}

/* 552, or an enhanced code x.3.4: too large as it is. */
static bool
is_too_large(const struct mail_reply *r)
{
	static const char *const enhanced[] = { "5.3.4", "4.3.4", NULL };
	return r->code == 552 || (r->code && starts_with_any(r->text, enhanced));
}

/* 530, 535, 538, 534: the account is not accepted. */
static bool
is_login(const struct mail_reply *r)
{
	return r->code == 530 || r->code == 534 || r->code == 535 || r->code == 538;
}

static enum verdict
of_reply(const struct mail_reply *r)
{
	if (is_too_large(r))
		return VERDICT_DEGRADE;
	if (is_class(r->code, 5))
		return VERDICT_DEAD;
	return VERDICT_RETRY;
}

static void
say_reply(struct arena *a, const char *where, const struct mail_reply *r, struct mail_outcome *ret)
{
	ret->status = r->code;
	ret->why = arena_printf(a, "%s: %d %.*s", where, r->code, STR_ARG(r->text));
}

static void
all_recipients(struct mail_outcome *ret, size_t n, enum verdict v)
{
	for (size_t i = 0; i < n; i++)
		ret->recipients[i] = v;
	ret->verdict = v;
}

/* Recipients by their own answers; how many stand at 250. */
static size_t
judge_recipients(const struct mail_facts *f, struct arena *a, struct mail_outcome *ret)
{
	size_t accepted = 0;
	for (size_t i = 0; i < f->n_recipients; i++) {
		const struct mail_reply *r = &f->recipients[i];
		if (is_class(r->code, 2)) {
			ret->recipients[i] = VERDICT_SENT;
			accepted++;
			continue;
		}
		ret->recipients[i] = is_class(r->code, 5) ? VERDICT_DEAD : VERDICT_RETRY;
		if (r->code)
			say_reply(a, "a recipient was refused", r, ret);
	}
	return accepted;
}

/* What the end of the message means for those at 250. */
static enum verdict
judge_transfer(const struct mail_facts *f, struct arena *a, struct mail_outcome *ret)
{
	if (is_class(f->transfer.code, 2)) {
		ret->status = f->transfer.code;
		return VERDICT_SENT;
	}
	if (f->transfer.code) {
		say_reply(a, "the message was refused", &f->transfer, ret);
		return of_reply(&f->transfer);
	}
	ret->why = arena_printf(a, "%.*s%s", STR_ARG(f->why),
		f->body_complete ? " (after the whole message was sent: it may have arrived)" : "");
	return f->body_complete ? VERDICT_UNKNOWN : VERDICT_RETRY;
}

/* The session's verdict from its recipients': the one that needs most to be done. */
static enum verdict
overall(const struct mail_outcome *o, size_t n)
{
	static const enum verdict order[] = { VERDICT_DEGRADE, VERDICT_UNKNOWN, VERDICT_RETRY,
		VERDICT_SENT, VERDICT_DEAD };
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		for (size_t j = 0; j < n; j++)
			if (o->recipients[j] == order[i])
				return order[i];
	return VERDICT_DEAD;
}

static void
judge_fault(const struct mail_facts *f, struct arena *a, struct mail_outcome *ret)
{
	enum verdict v = f->fault == SMTP_FAULT_AUTH   ? VERDICT_DISABLE
			 : f->fault == SMTP_FAULT_HERE ? VERDICT_DEAD
						       : VERDICT_RETRY;
	all_recipients(ret, f->n_recipients, v);
	ret->why =
		f->why.n ? f->why : arena_str(a, S("the session ended before the server answered"));
}

void
mail_judge(const struct mail_facts *f, struct arena *a, struct mail_outcome *ret)
{
	*ret = (struct mail_outcome){ .recipients = arena_array(
					      a, f->n_recipients, sizeof(*ret->recipients)) };
	if (is_login(&f->mail)) {
		say_reply(a, "the login was refused", &f->mail, ret);
		all_recipients(ret, f->n_recipients, VERDICT_DISABLE);
		return;
	}
	if (f->mail.code && !is_class(f->mail.code, 2)) {
		say_reply(a, "the sender was refused", &f->mail, ret);
		all_recipients(ret, f->n_recipients, of_reply(&f->mail));
		return;
	}
	/* Unauthenticated the session went on, to be refused as a stranger: that says nothing of
	 * the recipients. */
	if (f->fault == SMTP_FAULT_AUTH && !is_class(f->transfer.code, 2)) {
		judge_fault(f, a, ret);
		return;
	}
	bool answered = false;
	for (size_t i = 0; i < f->n_recipients; i++)
		answered |= f->recipients[i].code != 0;
	if (!answered) {
		judge_fault(f, a, ret);
		return;
	}
	/* No recipient at 250: the transfer's status (a 503, for DATA went out all the same) says
	 * nothing. */
	if (judge_recipients(f, a, ret)) {
		enum verdict v = judge_transfer(f, a, ret);
		for (size_t i = 0; i < f->n_recipients; i++)
			if (ret->recipients[i] == VERDICT_SENT)
				ret->recipients[i] = v;
	}
	ret->verdict = overall(ret, f->n_recipients);
}

/* ---- Facts as frames ------------------------------------------------------------------ */

void
mail_fact_put(struct buf *frame, uint64_t id, enum smtp_fact fact, size_t recipient, int code,
	struct str text)
{
	size_t at = frame_begin(frame, SEND_PROGRESS, id);
	frame_int(frame, TAG_FACT, fact);
	frame_int(frame, TAG_INDEX, (int64_t)recipient);
	frame_int(frame, TAG_CODE, code);
	frame_str(frame, TAG_TEXT, text);
	frame_end(frame, at);
}

/* A server's words on one line, fit for a terminal. */
static struct str
clean_reply(struct arena *a, struct str text)
{
	AUTO(buf) struct buf flat = { 0 };
	struct str clean = utf8_clean(a, str_sub(text, 0, TEXT_MOST));
	for (size_t i = 0; i < clean.n; i++)
		buf_byte(&flat, clean.s[i] == '\n' || clean.s[i] == '\r' || clean.s[i] == '\t'
					? ' '
					: clean.s[i]);
	return arena_str(a, str_trim(buf_view(&flat)));
}

enum status
mail_fact_take(
	const struct frame *frame, struct arena *a, struct mail_facts *facts, struct err *err)
{
	struct str rest = frame->fields, text = STR_NONE;
	struct frame_field f;
	int64_t fact = -1, index = 0, code = 0;
	while (frame_next(&rest, &f)) {
		if (f.tag == TAG_FACT)
			fact = f.number;
		else if (f.tag == TAG_INDEX)
			index = f.number;
		else if (f.tag == TAG_CODE)
			code = f.number;
		else if (f.tag == TAG_TEXT)
			text = f.bytes;
	}
	bool recipient_ok =
		fact != SMTP_FACT_RECIPIENT || (index >= 0 && (size_t)index < facts->n_recipients);
	if (rest.n || code < 0 || code > 999 || !recipient_ok)
		return err_set(err, STATUS_BAD, "bad progress frame");
	struct mail_reply reply = { (int)code, clean_reply(a, text) };
	switch (fact) {
	case SMTP_FACT_MAIL:
		facts->mail = reply;
		return STATUS_OK;
	case SMTP_FACT_RECIPIENT:
		facts->recipients[index] = reply;
		return STATUS_OK;
	case SMTP_FACT_BODY:
		facts->body_complete = true;
		return STATUS_OK;
	case SMTP_FACT_TRANSFER:
		facts->transfer = reply;
		return STATUS_OK;
	case SMTP_FACT_FAULT:
		facts->fault = code <= SMTP_FAULT_HERE ? (enum smtp_fault)code : SMTP_FAULT_NET;
		facts->why = reply.text;
		return STATUS_OK;
	}
	return err_set(err, STATUS_BAD, "bad progress frame");
}
