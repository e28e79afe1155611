/* SMTP by libcurl. It sends one command at a time and waits for the answer, so each answer belongs
 * to the last command; the reply lines are judged, not libcurl's own verdict, which knows no
 * recipients. */
#include "base/smtp.h"

#include <stdio.h>
#include <string.h>

#include <curl/curl.h>

#include "base/clock.h"
#include "base/mem.h"

enum stage { STAGE_OTHER, STAGE_AUTH, STAGE_MAIL, STAGE_RCPT, STAGE_DATA, STAGE_END };

struct session {
	const struct smtp_job *job;
	enum stage stage;
	size_t recipient; /* of STAGE_RCPT, from 1 */
	size_t given;     /* bytes of the message handed out */
	int last_code;    /* the last reply */
	char last_text[256];
	bool in_auth;  /* the answer to AUTH is still to come */
	int auth_code; /* what refused the login */
	bool transferred;
};

static bool
starts(struct str line, const char *command)
{
	return str_istarts(line, str_from(command));
}

/* What we send: the command alone is looked at, never kept (it may be a password). */
static void
command_out(struct session *s, struct str line)
{
	if (starts(line, "MAIL FROM")) {
		s->stage = STAGE_MAIL;
	} else if (starts(line, "RCPT TO")) {
		s->stage = STAGE_RCPT;
		s->recipient++;
	} else if (starts(line, "DATA")) {
		s->stage = STAGE_DATA;
	} else if (starts(line, "AUTH")) {
		s->stage = STAGE_AUTH;
	} else if (s->stage != STAGE_AUTH) { /* the lines of a login have no command in front */
		s->stage = STAGE_OTHER;
	}
}

static void
reply_in(struct session *s, int code, struct str text)
{
	const struct smtp_job *job = s->job;
	switch (s->stage) {
	case STAGE_AUTH:
		if (code >= 400)
			s->auth_code = code;
		else if (code == 235)
			s->auth_code = 0;
		break;
	case STAGE_MAIL:
		job->tell(job->context, SMTP_FACT_MAIL, 0, code, text);
		break;
	case STAGE_RCPT:
		if (s->recipient <= job->n_to)
			job->tell(job->context, SMTP_FACT_RECIPIENT, s->recipient - 1, code, text);
		break;
	case STAGE_DATA:
		if (code != 354)
			job->tell(job->context, SMTP_FACT_TRANSFER, 0, code, text);
		break;
	case STAGE_END:
		job->tell(job->context, SMTP_FACT_TRANSFER, 0, code, text);
		s->transferred = true;
		s->stage = STAGE_OTHER;
		break;
	case STAGE_OTHER:
		break;
	}
}

/* A line of a reply; the last one has a blank behind its code (RFC 5321, 4.2.1). */
static void
line_in(struct session *s, struct str line)
{
	int64_t code;
	line = str_trim(line);
	if (line.n < 3 || !str_int64(str_sub(line, 0, 3), &code) || code < 100 ||
		(line.n > 3 && line.s[3] != ' '))
		return;
	struct str text = str_trim(str_sub(line, 3, line.n));
	s->last_code = (int)code;
	snprintf(s->last_text, sizeof(s->last_text), "%.*s", (int)(text.n < 200 ? text.n : 200),
		text.n ? text.s : "");
	reply_in(s, (int)code, text);
}

static int
on_debug(CURL *curl, curl_infotype type, char *bytes, size_t n, void *context)
{
	(void)curl;
	struct session *s = context;
	struct str rest = { bytes, n }, line;
	while ((type == CURLINFO_HEADER_OUT || type == CURLINFO_HEADER_IN) &&
		str_next(&rest, '\n', &line)) {
		if (line.n && type == CURLINFO_HEADER_OUT)
			command_out(s, line);
		else if (line.n)
			line_in(s, line);
	}
	return 0;
}

static size_t
on_read(char *into, size_t size, size_t count, void *context)
{
	struct session *s = context;
	struct str left = str_sub(s->job->message, s->given, s->job->message.n);
	size_t n = size * count < left.n ? size * count : left.n;
	if (left.s)
		memcpy(into, left.s, n);
	s->given += n;
	if (n && s->given == s->job->message.n) {
		s->stage = STAGE_END;
		s->job->tell(s->job->context, SMTP_FACT_BODY, 0, 0, STR_NONE);
	}
	return n;
}

static size_t
on_header(char *bytes, size_t size, size_t count, void *context)
{
	(void)bytes;
	(void)context;
	return size * count;
}

static enum smtp_fault
fault_of(CURLcode code, const struct session *s)
{
	switch (code) {
	case CURLE_LOGIN_DENIED:
		return s->auth_code / 100 == 4 ? SMTP_FAULT_NET : SMTP_FAULT_AUTH;
	case CURLE_USE_SSL_FAILED:
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_CERTPROBLEM:
		return SMTP_FAULT_TLS;
	default:
		return SMTP_FAULT_NET;
	}
}

static void
tell_fault(const struct session *s, CURLcode code, const char *words)
{
	char text[600];
	const char *what = words[0] ? words : curl_easy_strerror(code);
	bool said = s->last_code >= 400;
	snprintf(text, sizeof(text), said ? "%s; the server said: %d %s" : "%s", what, s->last_code,
		s->last_text);
	s->job->tell(s->job->context, SMTP_FACT_FAULT, 0, fault_of(code, s), str_from(text));
}

static struct str
server_url(const struct smtp_job *job, struct arena *a)
{
	bool is_ipv6 = str_find_byte(job->host, ':') >= 0;
	return arena_printf(a, is_ipv6 ? "%s://[%.*s]:%d/" : "%s://%.*s:%d/",
		job->implicit_tls ? "smtps" : "smtp", STR_ARG(job->host), job->port);
}

static void
set_options(CURL *curl, struct session *s, struct curl_slist *recipients, struct arena *a)
{
	const struct smtp_job *job = s->job;
	curl_easy_setopt(curl, CURLOPT_URL, server_url(job, a).s);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
	curl_easy_setopt(
		curl, CURLOPT_USE_SSL, (long)(job->plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
	curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (job->ca_file.n)
		curl_easy_setopt(curl, CURLOPT_CAINFO, job->ca_file.s);
	if (job->user.n) {
		curl_easy_setopt(curl, CURLOPT_USERNAME, job->user.s);
		curl_easy_setopt(curl, CURLOPT_PASSWORD, job->password.s ? job->password.s : "");
	}
	curl_easy_setopt(curl, CURLOPT_MAIL_FROM, job->from.s);
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, on_read);
	curl_easy_setopt(curl, CURLOPT_READDATA, s);
	curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)job->message.n);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_header);
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_debug);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, s);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)(job->deadline_us / CLOCK_MS));
}

void
smtp_curl_run(const struct smtp_job *job)
{
	AUTO(arena) struct arena *a = arena_new();
	struct session s = { .job = job };
	struct curl_slist *recipients = NULL;
	char words[CURL_ERROR_SIZE] = "";
	CURL *curl = curl_easy_init();
	if (!curl)
		mem_die();
	for (size_t i = 0; i < job->n_to; i++)
		recipients = curl_slist_append(recipients, job->to[i].s);
	set_options(curl, &s, recipients, a);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words);
	CURLcode code = curl_easy_perform(curl);
	if (!s.transferred)
		tell_fault(&s, code, words);
	curl_slist_free_all(recipients);
	curl_easy_cleanup(curl);
}
