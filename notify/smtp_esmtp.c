#include "notify/smtp_esmtp.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <auth-client.h>
#include <libesmtp.h>

/* An hour: longer than any deadline. A time-out of the library's that fires inside DATA drops a
 * buffer of the message, goes on, and reports success. */
#define NEVER_MS (3600L * 1000)

enum { REPLY_KEPT = 200, CHUNK = 16 << 10 };

struct session {
	const struct smtp_job *job;
	size_t given;       /* bytes of the message handed out */
	bool starttls_sent; /* the answer is still to come */
	bool meddled;       /* something stood behind that answer */
	bool in_auth;
	int auth_code; /* what refused the login, or 0 */
	char auth_text[REPLY_KEPT + 1];
	char last_reply[REPLY_KEPT + 1]; /* never of a login */
	char tls_reason[256];            /* why a certificate was refused */
	int fd;                          /* of the connection once TLS is on, or -1 */
	bool told_mail, told_transfer, told_fault;
};

/* OpenSSL's callbacks carry no pointer of ours; there is one session in this process. */
static struct session *the_session;

static void
tell(struct session *s, enum smtp_fact fact, size_t recipient, int code, const char *text)
{
	s->job->tell(s->job->context, fact, recipient, code, str_from(text));
}

static void
tell_fault(struct session *s, enum smtp_fault fault, const char *text)
{
	if (s->told_fault)
		return;
	s->told_fault = true;
	tell(s, SMTP_FACT_FAULT, 0, fault, text);
}

/* "5.1.1 no such user": the library takes the enhanced code apart. */
static void
tell_status(struct session *s, enum smtp_fact fact, size_t recipient, const smtp_status_t *status)
{
	char text[600];
	const char *words = status->text ? status->text : "";
	if (status->enh_class > 0)
		snprintf(text, sizeof(text), "%d.%d.%d %.500s", status->enh_class,
			status->enh_subject, status->enh_detail, words);
	else
		snprintf(text, sizeof(text), "%.500s", words);
	tell(s, fact, recipient, status->code, text);
}

/* ---- TLS ---------------------------------------------------------------------------- */

static bool
is_address(const char *host)
{
	ASN1_OCTET_STRING *ip = a2i_IPADDRESS(host);
	ASN1_OCTET_STRING_free(ip);
	return ip != NULL;
}

/* The library sends no SNI; an IP address is never sent as one. */
static void
on_handshake(const SSL *ssl, int where, int ret)
{
	(void)ret;
	if ((where & SSL_CB_HANDSHAKE_START) && !is_address(the_session->job->host.s))
		SSL_set_tlsext_host_name((SSL *)ssl, the_session->job->host.s);
}

/* With a context of our own the library says "Client error" whatever was wrong: the reason is kept
 * here. */
static int
on_verify(int ok, X509_STORE_CTX *store)
{
	if (!ok)
		snprintf(the_session->tls_reason, sizeof(the_session->tls_reason),
			"the server's certificate was refused: %s",
			X509_verify_cert_error_string(X509_STORE_CTX_get_error(store)));
	return ok;
}

/* A context of our own: the default one crashes at the second use, and TLS 1.3's session tickets
 * lock the library up. */
static SSL_CTX *
make_context(const struct smtp_job *job)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
	if (!ctx)
		return NULL;
	bool good = SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) &&
		    SSL_CTX_set_max_proto_version(ctx, TLS1_2_VERSION);
	if (job->ca_file.n)
		good = good && SSL_CTX_load_verify_locations(ctx, job->ca_file.s, NULL);
	else
		good = good && SSL_CTX_set_default_verify_paths(ctx);
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, on_verify);
	SSL_CTX_set_info_callback(ctx, on_handshake);
	/* The name as configured: the library would ask for the one that DNS gives. */
	X509_VERIFY_PARAM *param = SSL_CTX_get0_param(ctx);
	if (is_address(job->host.s))
		good = good && X509_VERIFY_PARAM_set1_ip_asc(param, job->host.s);
	else
		good = good && X509_VERIFY_PARAM_set1_host(param, job->host.s, 0);
	if (good)
		return ctx;
	SSL_CTX_free(ctx);
	return NULL;
}

/* The library's own comparison of names failed (it knows no addresses and asks for DNS's name):
 * ours decides. */
static bool
certificate_fits(const SSL *ssl, const char *host)
{
	X509 *cert = SSL_get_peer_certificate(ssl);
	bool fits = cert && (is_address(host) ? X509_check_ip_asc(cert, host, 0)
					      : X509_check_host(cert, host, 0, 0, NULL)) == 1;
	X509_free(cert);
	return fits;
}

/* ---- What the library tells ---------------------------------------------------------- */

static void
hang_up(struct session *s)
{
	if (s->fd >= 0)
		shutdown(s->fd, SHUT_RDWR);
}

static void
on_tls(struct session *s, const SSL *ssl)
{
	s->fd = SSL_get_fd(ssl);
	if (!s->meddled)
		return;
	tell_fault(s, SMTP_FAULT_TLS,
		"something stood behind the server's answer to STARTTLS: the connection is meddled "
		"with");
	hang_up(s);
}

/* A login that is put off is no refusal, though the session goes on without it and is refused for
 * that. */
static void
on_mail(struct session *s, const smtp_status_t *status)
{
	s->told_mail = true;
	if (s->auth_code / 100 == 5) {
		tell_fault(s, SMTP_FAULT_AUTH, s->auth_text);
		hang_up(s);
	} else if (s->auth_code) {
		tell(s, SMTP_FACT_MAIL, 0, s->auth_code, s->auth_text);
		hang_up(s);
	} else {
		tell_status(s, SMTP_FACT_MAIL, 0, status);
	}
}

static void
on_recipient(struct session *s, const char *address, smtp_recipient_t recipient)
{
	const smtp_status_t *status = smtp_recipient_status(recipient);
	for (size_t i = 0; i < s->job->n_to && status; i++)
		if (str_is(s->job->to[i], address))
			tell_status(s, SMTP_FACT_RECIPIENT, i, status);
}

static void
on_sent(struct session *s, smtp_message_t message)
{
	const smtp_status_t *status = smtp_message_transfer_status(message);
	if (!status || !status->code || s->meddled)
		return;
	s->told_transfer = true;
	tell_status(s, SMTP_FACT_TRANSFER, 0, status);
}

static void
on_event(smtp_session_t session, int event, void *context, ...)
{
	(void)session;
	struct session *s = context;
	va_list args;
	va_start(args, context);
	switch (event) {
	case SMTP_EV_STARTTLS_OK:
		on_tls(s, va_arg(args, SSL *));
		break;
	case SMTP_EV_MAILSTATUS:
		(void)va_arg(args, const char *);
		on_mail(s, smtp_reverse_path_status(va_arg(args, smtp_message_t)));
		break;
	case SMTP_EV_RCPTSTATUS: {
		const char *address = va_arg(args, const char *);
		on_recipient(s, address, va_arg(args, smtp_recipient_t));
		break;
	}
	case SMTP_EV_MESSAGESENT:
		on_sent(s, va_arg(args, smtp_message_t));
		break;
	case SMTP_EV_WRONG_PEER_CERTIFICATE: {
		int *ok = va_arg(args, int *);
		(void)va_arg(args, const char *);
		*ok = certificate_fits(va_arg(args, SSL *), s->job->host.s);
		break;
	}
	default: /* weak cipher, invalid or no certificate: refused, as the library does when
		    nothing is said */
		break;
	}
	va_end(args);
}

/* ---- What goes over the wire ------------------------------------------------------------ */

static void
keep_reply(char kept[REPLY_KEPT + 1], struct str chunk)
{
	struct str line, rest = chunk;
	str_next(&rest, '\n', &line);
	line = str_trim(line);
	snprintf(kept, REPLY_KEPT + 1, "%.*s", (int)(line.n < REPLY_KEPT ? line.n : REPLY_KEPT),
		line.n ? line.s : "");
}

/* Plaintext behind the 220 would be taken for answers of the encrypted session (RFC 3207, 5;
 * CVE-2021-38084 and its kin). */
static void
check_starttls_answer(struct session *s, struct str chunk)
{
	ptrdiff_t end = str_find_byte(chunk, '\n');
	s->starttls_sent = false;
	if (end >= 0 && (size_t)end + 1 < chunk.n)
		s->meddled = true;
}

/* Sees everything, secrets too: flags and the server's own words are all that is kept. */
static void
on_bytes(const char *bytes, int n, int writing, void *context)
{
	struct session *s = context;
	struct str chunk = { bytes, n > 0 ? (size_t)n : 0 };
	if (writing) {
		s->starttls_sent = s->starttls_sent || str_istarts(chunk, S("STARTTLS\r\n"));
		if (str_istarts(chunk, S("AUTH ")))
			s->in_auth = true;
		else if (s->in_auth &&
			 (str_istarts(chunk, S("MAIL FROM")) || str_istarts(chunk, S("EHLO"))))
			s->in_auth = false;
		return;
	}
	if (s->starttls_sent)
		check_starttls_answer(s, chunk);
	if (!str_starts(chunk, S("221"))) /* a farewell says nothing of why */
		keep_reply(s->last_reply, chunk);
	if (!s->in_auth)
		return;
	if (str_starts(chunk, S("2")))
		s->auth_code = 0;
	if (str_starts(chunk, S("5")) || str_starts(chunk, S("4"))) {
		s->auth_code = atoi(s->last_reply);
		memcpy(s->auth_text, s->last_reply, sizeof(s->auth_text));
	}
}

/* "The body is complete" is told when the last piece is handed out: what the library still holds of
 * it may or may not go out. */
static const char *
on_message(void **state, int *len, void *context)
{
	(void)state;
	struct session *s = context;
	if (!len) { /* from the start */
		s->given = 0;
		return NULL;
	}
	struct str left = str_sub(s->job->message, s->given, s->given + CHUNK);
	*len = (int)left.n;
	s->given += left.n;
	if (left.n && s->given == s->job->message.n)
		tell(s, SMTP_FACT_BODY, 0, 0, NULL);
	return left.n ? left.s : NULL;
}

static int
on_login(auth_client_request_t request, char **result, int fields, void *context)
{
	const struct smtp_job *job = ((struct session *)context)->job;
	for (int i = 0; i < fields; i++) {
		if (request[i].flags & AUTH_USER)
			result[i] = (char *)job->user.s;
		else if (request[i].flags & AUTH_PASS)
			result[i] = (char *)job->password.s;
		else
			result[i] = NULL;
	}
	return 1;
}

/* ---- The session ------------------------------------------------------------------------ */

static bool
set_up_tls(struct session *s, smtp_session_t session)
{
	if (s->job->plain)
		return smtp_starttls_enable(session, Starttls_DISABLED);
	SSL_CTX *ctx = make_context(s->job);
	if (!ctx) {
		tell_fault(s, SMTP_FAULT_TLS, "TLS cannot be set up: is ca_file right?");
		return false;
	}
	return smtp_starttls_enable(session, Starttls_REQUIRED) &&
	       smtp_starttls_set_ctx(session, ctx);
}

static void
set_up_login(struct session *s, smtp_session_t session)
{
	if (!s->job->user.n || s->job->plain)
		return;
	auth_client_init();
	auth_context_t login = auth_create_context();
	auth_set_mechanism_flags(login, AUTH_PLUGIN_PLAIN, 0);
	auth_set_interact_cb(login, on_login, s);
	smtp_auth_set_context(session, login);
}

static void
set_up_message(struct session *s, smtp_session_t session)
{
	static const int timeouts[] = { Timeout_GREETING, Timeout_ENVELOPE, Timeout_DATA,
		Timeout_TRANSFER, Timeout_DATA2 };
	smtp_message_t message = smtp_add_message(session);
	for (size_t i = 0; i < sizeof(timeouts) / sizeof(timeouts[0]); i++)
		smtp_set_timeout(session, timeouts[i], NEVER_MS);
	smtp_set_reverse_path(message, s->job->from.s);
	for (size_t i = 0; i < s->job->n_to; i++)
		smtp_add_recipient(message, s->job->to[i].s);
	/* The message is complete: smtp_set_header would let line breaks through. */
	smtp_set_messagecb(message, on_message, s);
	smtp_set_eventcb(session, on_event, s);
	smtp_set_monitorcb(session, on_bytes, s, 0);
}

/* Whatever the session returned, what was told counts; here only why it ended, when it ended early.
 */
static void
tell_end(struct session *s)
{
	char text[700], words[128] = "";
	int error = smtp_errno();
	bool tls = error == SMTP_ERR_EXTENSION_NOT_AVAILABLE || error == SMTP_ERR_CLIENT_ERROR;
	smtp_strerror(error, words, sizeof(words));
	if (s->told_transfer)
		return;
	if (s->tls_reason[0])
		snprintf(text, sizeof(text), "%s", s->tls_reason);
	else if (error == SMTP_ERR_EXTENSION_NOT_AVAILABLE)
		snprintf(text, sizeof(text), "the server offers no STARTTLS: nothing was sent");
	else if (error == SMTP_ERR_CLIENT_ERROR)
		snprintf(text, sizeof(text),
			"TLS could not be agreed on; a server with TLS 1.3 only needs transport = "
			"\"curl\"");
	else
		snprintf(text, sizeof(text), "the session ended early (%s)%s%s", words,
			s->last_reply[0] ? "; the server said: " : "", s->last_reply);
	tell_fault(s, tls || s->tls_reason[0] ? SMTP_FAULT_TLS : SMTP_FAULT_NET, text);
}

void
smtp_esmtp_run(const struct smtp_job *job)
{
	struct session s = { .job = job, .fd = -1 };
	char server[300];
	the_session = &s;
	snprintf(server, sizeof(server), "%.*s:%d", STR_ARG(job->host), job->port);
	smtp_session_t session = smtp_create_session();
	if (!session || !smtp_set_server(session, server) || !set_up_tls(&s, session)) {
		tell_fault(&s, SMTP_FAULT_NET, "the SMTP session could not be set up");
		return;
	}
	set_up_login(&s, session);
	set_up_message(&s, session);
	smtp_start_session(session); /* its result says little: 1 after most refusals */
	tell_end(&s);
	/* Nothing is destroyed: the process ends now, and the library frees what is not its own. */
}
