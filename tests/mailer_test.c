/* The mailer against a mail server that misbehaves (tests/smtp_sink.py), by libESMTP and by
 *libcurl: what is told, what is made of it, and that nothing goes out where TLS or a name is not
 *right.
 *
 *	mailer_test			the cases
 *	mailer_test URL CA PASSWORD_FILE TRANSPORT DEADLINE_S FROM TO... < message	one session,
 *told on standard output
 *
 * PASSWORD_FILE "-": none; the user is then not given. TRANSPORT: esmtp or curl. */
#include "tests/check.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/wire.h"
#include "notify/mail.h"
#include "notify/sending.h"

enum { RECIPIENTS_MOST = 8 };

struct run { /* one session */
	struct mail_settings mail;
	struct recipient recipients[RECIPIENTS_MOST];
	size_t n;
	struct str message;
	int64_t deadline_us;
	struct arena *a;
	struct mail_facts facts;
	struct mail_outcome outcome;
	bool killed;
};

static void
send_requests(struct wire *w, struct run *r)
{
	struct buf frame = { 0 };
	struct str_list to = { 0 };
	struct arena *a = r->a;
	size_t at = frame_begin(&frame, SEND_SETTINGS, 0), channel = frame_open(&frame, 1), own;
	(void)to;
	(void)a;
	frame_str(&frame, 2, S("desk"));
	frame_str(&frame, 3, S("email"));
	own = frame_open(&frame, 4);
	mail_settings_put(&r->mail, &frame);
	frame_close(&frame, own);
	frame_close(&frame, channel);
	frame_end(&frame, at);
	const struct delivery d = { .channel = S("desk"),
		.key = S("k"),
		.content_type = S("message/rfc822"),
		.payload = r->message,
		.recipients = r->recipients,
		.n_recipients = r->n };
	sending_request_put(&frame, 7, &d, 0, r->deadline_us);
	wire_send(w, &frame, -1);
	wire_flush(w, true, NULL);
	buf_free(&frame);
}

/* Until the verdict, the end, or the deadline: then it is killed, as the engine would. */
static void
listen_to(struct wire *w, pid_t pid, struct run *r)
{
	int64_t until = clock_real() + r->deadline_us;
	struct frame f;
	struct err err;
	for (;;) {
		enum status s = wire_receive(w, &f, &err);
		if (s == STATUS_OK && f.type == SEND_PROGRESS)
			assert_int_equal(mail_fact_take(&f, r->a, &r->facts, &err), STATUS_OK);
		else if (s == STATUS_OK && f.type == SEND_VERDICT)
			return;
		else if (s == STATUS_RETRY && clock_real() < until)
			poll(&(struct pollfd){ .fd = wire_fd(w), .events = POLLIN }, 1, 20);
		else if (s)
			break;
	}
	r->killed = true;
	kill(pid, SIGKILL);
}

static void
run(struct run *r)
{
	int pair[2];
	r->a = arena_new();
	r->facts.n_recipients = r->n;
	r->facts.recipients = arena_array(r->a, r->n, sizeof(*r->facts.recipients));
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0) {
		close(pair[0]);
		_exit(mailer_main(pair[1]));
	}
	close(pair[1]);
	struct wire *w = wire_new(pair[0]);
	send_requests(w, r);
	listen_to(w, pid, r);
	wire_free(w);
	waitpid(pid, NULL, 0);
	if (r->killed && r->facts.fault == SMTP_NO_FAULT) {
		r->facts.fault = SMTP_FAULT_NET;
		r->facts.why = S("killed at the deadline");
	}
	mail_judge(&r->facts, r->a, &r->outcome);
}

/* ---- The server ------------------------------------------------------------------- */

static char folder[] = "/tmp/mailer_test.XXXXXX";

static void
shell(const char *command)
{
	char line[2000];
	snprintf(line, sizeof(line), "cd %s && %s", folder, command);
	if (system(line))
		fail_msg("failed: %s", command);
}

/* A certificate authority, and certificates for localhost, for another host, expired, and signed by
 * nobody. */
static int
make_certificates(void **state)
{
	(void)state;
	if (!mkdtemp(folder))
		return -1;
	shell("{ openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 "
	      "-subj /CN=presswatch-test-ca &&"
	      " issue() { openssl req -newkey rsa:2048 -nodes -keyout $1.key -out $1.csr -subj "
	      "/CN=$1 &&"
	      " printf 'subjectAltName=%s\\n' \"$2\" > $1.ext &&"
	      " openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $3 "
	      "-extfile $1.ext -out $1.crt &&"
	      " cat $1.key $1.crt > $1.pem; } &&"
	      " issue good DNS:localhost,IP:127.0.0.1 2 && issue nameonly DNS:localhost 2 && issue "
	      "wronghost DNS:other.example 2 &&"
	      " openssl req -x509 -newkey rsa:2048 -nodes -keyout self.key -out self.crt -days 2 "
	      "-subj /CN=localhost"
	      " -addext subjectAltName=DNS:localhost && cat self.key self.crt > self.pem; } "
	      ">openssl.log 2>&1");
	shell("printf secret > password; printf wrong > wrong");
	return 0;
}

static int
clean_up(void **state)
{
	(void)state;
	char line[100];
	snprintf(line, sizeof(line), "rm -rf %s", folder);
	return system(line);
}

static pid_t
sink_start(const char *mode, const char *certificate, int *ret_port)
{
	char path[200];
	shell("rm -f port log mail.*");
	pid_t pid = fork();
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		execlp("python3", "python3", "tests/smtp_sink.py", folder, mode, certificate,
			(char *)NULL);
		_exit(127);
	}
	snprintf(path, sizeof(path), "%s/port", folder);
	for (int i = 0; i < 500; i++) {
		FILE *f = fopen(path, "r");
		if (f && fscanf(f, "%d", ret_port) == 1) {
			fclose(f);
			return pid;
		}
		if (f)
			fclose(f);
		poll(NULL, 0, 20);
	}
	fail_msg("the server does not start");
	return 0;
}

static void
sink_stop(pid_t pid)
{
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

static struct str
slurp(struct arena *a, const char *name)
{
	char path[200];
	struct buf b = { 0 };
	char chunk[4096];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	FILE *f = fopen(path, "r");
	for (size_t n; f && (n = fread(chunk, 1, sizeof(chunk), f)) > 0;)
		buf_add(&b, chunk, n);
	if (f)
		fclose(f);
	struct str text = arena_str(a, buf_view(&b));
	buf_free(&b);
	return text;
}

/* ---- Cases ---------------------------------------------------------------------------- */

struct case_ {
	const char *name, *mode, *certificate;
	const char *scheme, *host;
	const char *transport; /* "esmtp", "curl" or "both" */
	const char *password;  /* file, or NULL: no user */
	const char *to[4];
	int big;                  /* kilobytes of the message; 0: a small one */
	enum verdict verdicts[4]; /* each recipient's */
	enum verdict verdict;
	bool stored;     /* the server has the message, byte for byte */
	bool silent;     /* it was told neither MAIL nor a password */
	const char *why; /* stands in the reason; NULL: any */
	int deadline_ms; /* 0: 5 s */
};

static const struct case_ cases[] = {
	{ "delivered by name", "ok", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL, 0 },
	{ "delivered by address", "ok", "good.pem", "smtp", "127.0.0.1", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL, 0 },
	{ "an address that the certificate lacks", "ok", "nameonly.pem", "smtp", "127.0.0.1",
		"both", NULL, { "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true,
		NULL, 0 },
	{ "delivered with a login", "auth", "good.pem", "smtp", "localhost", "both", "password",
		{ "a@x.example" }, 0, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL, 0 },
	{ "a wrong password disables", "auth", "good.pem", "smtp", "localhost", "both", "wrong",
		{ "a@x.example" }, 0, { VERDICT_DISABLE }, VERDICT_DISABLE, false, false, "535",
		0 },
	{ "a login put off is tried again", "tempauth", "good.pem", "smtp", "localhost", "both",
		"password", { "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, false,
		NULL, 0 },
	{ "a password file that is missing", "auth", "good.pem", "smtp", "localhost", "both",
		"nothing", { "a@x.example" }, 0, { VERDICT_DISABLE }, VERDICT_DISABLE, false, true,
		"nothing", 0 },
	{ "another host's certificate", "ok", "wronghost.pem", "smtp", "localhost", "both",
		"password", { "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true,
		NULL, 0 },
	{ "a certificate signed by itself", "ok", "self.pem", "smtp", "localhost", "both",
		"password", { "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true,
		NULL, 0 },
	{ "STARTTLS stripped", "notls", "good.pem", "smtp", "localhost", "both", "password",
		{ "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true, NULL, 0 },
	{ "a forged answer behind STARTTLS", "inject", "good.pem", "smtp", "localhost", "both",
		"password", { "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true,
		NULL, 0 },
	{ "TLS from the start", "implicit", "good.pem", "smtps", "localhost", "curl", NULL,
		{ "a@x.example" }, 0, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL, 0 },
	{ "TLS 1.3 alone needs curl", "tls13", "good.pem", "smtp", "localhost", "esmtp", NULL,
		{ "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true,
		"transport = \"curl\"", 0 },
	{ "TLS 1.3 by curl", "tls13", "good.pem", "smtp", "localhost", "curl", NULL,
		{ "a@x.example" }, 0, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL, 0 },
	{ "each recipient its own", "ok", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example", "tempfail@x.example", "gone@x.example" }, 0,
		{ VERDICT_SENT, VERDICT_RETRY, VERDICT_DEAD }, VERDICT_RETRY, true, false, NULL,
		0 },
	{ "all recipients refused", "ok", "good.pem", "smtp", "localhost", "both", NULL,
		{ "gone@x.example", "gone@y.example" }, 0, { VERDICT_DEAD, VERDICT_DEAD },
		VERDICT_DEAD, false, false, "550", 0 },
	{ "put off after the message", "eod451", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, true, false, "451", 0 },
	{ "too large", "eod552", "good.pem", "smtp", "localhost", "both", NULL, { "a@x.example" },
		0, { VERDICT_DEGRADE }, VERDICT_DEGRADE, true, false, "552", 0 },
	{ "421 as greeting", "greet421", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true, "421", 0 },
	{ "554 as greeting", "greet554", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true, "554", 0 },
	{ "garbage as greeting", "garbage", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_RETRY }, VERDICT_RETRY, false, true, NULL, 1500 },
	{ "silence", "silent", "good.pem", "smtp", "localhost", "both", NULL, { "a@x.example" }, 0,
		{ VERDICT_RETRY }, VERDICT_RETRY, false, true, NULL, 1500 },
	/* libESMTP goes on asking for the message when nobody takes it any more: in doubt, unknown
	 */
	{ "dropped within a large message, by libESMTP", "drop-data", "good.pem", "smtp",
		"localhost", "esmtp", NULL, { "a@x.example" }, 6000, { VERDICT_UNKNOWN },
		VERDICT_UNKNOWN, false, false, NULL, 0 },
	{ "dropped within a large message, by libcurl", "drop-data", "good.pem", "smtp",
		"localhost", "curl", NULL, { "a@x.example" }, 6000, { VERDICT_RETRY },
		VERDICT_RETRY, false, false, NULL, 0 },
	{ "stored, then dropped", "drop-eod", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_UNKNOWN }, VERDICT_UNKNOWN, true, false, NULL, 0 },
	{ "never reads the message", "stall-data", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 6000, { VERDICT_RETRY }, VERDICT_RETRY, false, false, NULL,
		1500 },
	{ "never answers the message", "stall-eod", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_UNKNOWN }, VERDICT_UNKNOWN, true, false, NULL,
		1500 },
	{ "pauses within a large message", "pause-data", "good.pem", "smtp", "localhost", "both",
		NULL, { "a@x.example" }, 4000, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL,
		8000 },
	{ "silent at QUIT", "quit-silent", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example" }, 0, { VERDICT_SENT }, VERDICT_SENT, true, false, NULL, 1500 },
	{ "line breaks in an address", "ok", "good.pem", "smtp", "localhost", "both", NULL,
		{ "a@x.example>\r\nRCPT TO:<b@x.example" }, 0, { VERDICT_DEAD }, VERDICT_DEAD,
		false, true, "nothing was sent", 0 },
};

/* Lines that start with dots, 8-bit-free, CRLF; `kilobytes` of it. */
static struct str
make_message(struct arena *a, int kilobytes)
{
	struct buf b = { 0 };
	buf_cstr(&b,
		"Date: Wed, 28 Jan 2026 07:30:00 +0100\r\nFrom: presswatch "
		"<alerts@x.example>\r\nTo: a@x.example\r\n"
		"Subject: test\r\nMessage-ID: <digest.desk.1@x.example>\r\nMIME-Version: 1.0\r\n"
		"Content-Type: text/plain; charset=utf-8\r\n\r\n.a dot\r\n..two\r\n.\r\nFrom "
		"here\r\n");
	for (int i = 0; b.n < (size_t)kilobytes * 1024; i++)
		buf_printf(&b, "%s line %d of a long message, so long that no buffer holds it\r\n",
			i % 7 ? "" : ".", i);
	struct str s = arena_str(a, buf_view(&b));
	buf_free(&b);
	return s;
}

static void
check_case(const struct case_ *c, const char *transport)
{
	int port;
	pid_t sink = sink_start(c->mode, c->certificate, &port);
	struct arena *a = arena_new();
	struct run r = { .deadline_us = (c->deadline_ms ? c->deadline_ms : 5000) * CLOCK_MS,
		.message = make_message(a, c->big) };
	r.mail = (struct mail_settings){ .from = S("presswatch <alerts@x.example>"),
		.given = true,
		.transport = strcmp(transport, "curl") == 0,
		.ca_file = arena_printf(a, "%s/ca.pem", folder),
		.url = arena_printf(a, "%s://%s:%d", c->scheme, c->host, port) };
	if (c->password) {
		r.mail.user = S("pw");
		r.mail.password_file = arena_printf(a, "%s/%s", folder, c->password);
	}
	while (r.n < 4 && c->to[r.n]) {
		r.recipients[r.n].address = str_from(c->to[r.n]);
		r.n++;
	}
	run(&r);
	sink_stop(sink);
	struct str log = slurp(a, "log");
	for (size_t i = 0; i < r.n; i++)
		if (r.outcome.recipients[i] != c->verdicts[i])
			fail_msg("%s: recipient %zu: %s, not %s (%.*s)\n%.*s", transport, i,
				verdict_name(r.outcome.recipients[i]), verdict_name(c->verdicts[i]),
				STR_ARG(r.outcome.why), STR_ARG(log));
	if (r.outcome.verdict != c->verdict)
		fail_msg("%s: %s, not %s (%.*s)", transport, verdict_name(r.outcome.verdict),
			verdict_name(c->verdict), STR_ARG(r.outcome.why));
	struct str mail = slurp(a, "mail.1");
	if (c->stored != (mail.n > 0) || (c->stored && !str_eq(mail, r.message)))
		fail_msg("%s: the server has %zu bytes of %zu", transport, mail.n, r.message.n);
	if (c->silent && (str_find(log, S("MAIL")) >= 0 || str_find(log, S("auth")) >= 0))
		fail_msg("%s: it was told too much:\n%.*s", transport, STR_ARG(log));
	if (c->why && str_find(r.outcome.why, str_from(c->why)) < 0)
		fail_msg("%s: the reason is \"%.*s\"", transport, STR_ARG(r.outcome.why));
	if (str_find(r.outcome.why, S("secret")) >= 0)
		fail_msg("%s: a password in an error", transport);
	if (c->verdict == VERDICT_SENT && strcmp(c->host, "localhost") == 0 &&
		str_find(log, S("tls TLSv1.2 localhost")) < 0 &&
		str_find(log, S("tls TLSv1.3 localhost")) < 0 && strcmp(c->mode, "implicit") != 0)
		fail_msg("%s: no name was sent: %.*s", transport, STR_ARG(log));
	arena_free(r.a);
	arena_free(a);
}

static void
check(void **state)
{
	const struct case_ *c = *state;
	bool both = strcmp(c->transport, "both") == 0;
	if (both || strcmp(c->transport, "esmtp") == 0)
		check_case(c, "esmtp");
	if (both || strcmp(c->transport, "curl") == 0)
		check_case(c, "curl");
}

static int
tool(int argc, char **argv)
{
	struct run r = { .deadline_us = atoi(argv[5]) * CLOCK_SECOND };
	struct buf message = { 0 };
	char chunk[4096];
	for (size_t n; (n = fread(chunk, 1, sizeof(chunk), stdin)) > 0;)
		buf_add(&message, chunk, n);
	r.message = buf_view(&message);
	r.mail = (struct mail_settings){ .url = str_from(argv[1]),
		.ca_file = str_from(argv[2]),
		.from = str_from(argv[6]),
		.transport = strcmp(argv[4], "curl") == 0,
		.given = true };
	if (strcmp(argv[3], "-") != 0) {
		r.mail.user = S("pw");
		r.mail.password_file = str_from(argv[3]);
	}
	for (int i = 7; i < argc && r.n < RECIPIENTS_MOST; i++)
		r.recipients[r.n++].address = str_from(argv[i]);
	run(&r);
	printf("%s%s: %.*s\n", verdict_name(r.outcome.verdict), r.killed ? " (killed)" : "",
		STR_ARG(r.outcome.why));
	printf("mail %d, body %s, transfer %d %.*s, fault %d %.*s\n", r.facts.mail.code,
		r.facts.body_complete ? "complete" : "not complete", r.facts.transfer.code,
		STR_ARG(r.facts.transfer.text), r.facts.fault, STR_ARG(r.facts.why));
	for (size_t i = 0; i < r.n; i++)
		printf("%.*s: %s, %d %.*s\n", STR_ARG(r.recipients[i].address),
			verdict_name(r.outcome.recipients[i]), r.facts.recipients[i].code,
			STR_ARG(r.facts.recipients[i].text));
	return 0;
}

int
main(int argc, char **argv)
{
	signal(SIGPIPE, SIG_IGN);
	if (argc > 7)
		return tool(argc, argv);
	if (make_certificates(NULL))
		return 1;
	int failed = RUN_CASES(cases, check);
	clean_up(NULL);
	return failed;
}
