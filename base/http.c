#include "base/http.h"

#include <assert.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/http_guard.h"
#include "base/http_header.h"
#include "base/url.h"
#include "base/utf8.h"

/* A transfer is one request of the caller's, with all its redirects. It waits until fewer than
 * `connections` run, runs, and is recycled with its easy handle and its buffers. Redirects are
 * followed here, not by libcurl, so that each is judged like a first request and a chain of
 * permanent ones is seen. */
enum {
	MOST_HOPS = 5,
	LOW_SPEED_BYTES = 100, /* a second, over LOW_SPEED_S: a drip is not an answer */
	LOW_SPEED_S = 20,
	DNS_CACHE_S = 300,
	CA_CACHE_S = 86400,
	ERROR_BODY =
		64 << 10, /* of an answer that is not the one wanted, at most this much is kept */
	KEPT_BUFFER = 1 << 20,  /* a larger one is given back after use */
	BODIES_MOST = 64 << 20, /* in all; beyond it only the oldest transfer may go on, the others
				   start again */
	CURL_BUFFER = 64 << 10,
};

struct transfer {
	struct transfer *before, *next;
	struct http_client *client;
	CURL *easy;
	struct curl_slist *fields;

	uint64_t id;
	int64_t most_bytes, timeout_us;
	bool post, no_redirects;
	struct buf url, etag, last_modified, post_body, content_type,
		extra; /* extra: lines, each NUL-terminated */
	size_t n_extra;

	int64_t started_at; /* clock_real; 0 while it waits */
	int hops;
	bool permanent; /* all redirects so far were 301 or 308 */
	bool refused;   /* the guard refused an address */
	bool cut;       /* enough of a body nobody wants was seen */
	bool again;     /* stopped to save memory: to be started anew */
	bool sent_all;
	enum http_failure failure;
	struct buf error, moved_url, body;
	struct headers headers;
	char curl_error[CURL_ERROR_SIZE];
};

struct list {
	struct transfer *first, *last;
	size_t n;
};

struct http_client {
	CURLM *multi;
	struct guard guard;
	size_t connections;
	int64_t connect_timeout_us;
	char *user_agent, *proxy, *ca_file;
	struct list unused, waiting, running, failed; /* failed: before a socket was needed */
	size_t bodies;                                /* bytes of all bodies together */
	struct arena *arena;                          /* of one answer */
};

static void
list_add(struct list *l, struct transfer *t)
{
	t->before = l->last;
	t->next = NULL;
	*(l->last ? &l->last->next : &l->first) = t;
	l->last = t;
	l->n++;
}

static void
list_take(struct list *l, struct transfer *t)
{
	*(t->before ? &t->before->next : &l->first) = t->next;
	*(t->next ? &t->next->before : &l->last) = t->before;
	l->n--;
}

const char *
http_failure_name(enum http_failure f)
{
	static const char *const names[] = { "ok", "timeout", "too_big", "proto", "policy",
		"redirect", "http", "tls", "net" };
	assert((size_t)f < sizeof(names) / sizeof(names[0]));
	return names[f];
}

/* The first reason stays: what follows is its consequence. */
static void __attribute__((format(printf, 3, 4)))
fail(struct transfer *t, enum http_failure failure, const char *format, ...)
{
	if (t->failure)
		return;
	t->failure = failure;
	buf_reset(&t->error);
	va_list args;
	va_start(args, format);
	buf_vprintf(&t->error, format, args);
	va_end(args);
}

/* libcurl calls these four while it drives a transfer. */

static curl_socket_t
on_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct transfer *t = context;
	struct http_client *c = t->client;
	if (purpose != CURLSOCKTYPE_IPCXN ||
		(!c->proxy && !guard_allows(&c->guard, &address->addr))) {
		buf_reset(&t->error);
		buf_cstr(&t->error, "not a public address: ");
		guard_say(&t->error, &address->addr);
		t->refused = true;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t
on_header(char *bytes, size_t size, size_t n, void *context)
{
	struct transfer *t = context;
	const char *wrong = headers_line(&t->headers, (struct str){ bytes, size * n });
	if (!wrong)
		return size * n;
	fail(t, HTTP_PROTO, "%s", wrong);
	return 0;
}

static void
say_bytes(struct buf *b, int64_t n)
{
	if (n >= 1 << 20)
		buf_printf(b, "%lld MiB", (long long)(n >> 20));
	else
		buf_printf(b, "%lld bytes", (long long)n);
}

static void
fail_too_big(struct transfer *t)
{
	AUTO(buf) struct buf most = { 0 };
	say_bytes(&most, t->most_bytes);
	fail(t, HTTP_TOO_BIG, "more than %s", most.s);
}

/* Counts what it writes, decoded: the Content-Length may lie, and be that of the compressed bytes.
 */
static size_t
on_body(char *bytes, size_t size, size_t n, void *context)
{
	struct transfer *t = context;
	struct http_client *c = t->client;
	n *= size;
	bool wanted = t->headers.status / 100 == 2;
	int64_t most = wanted || t->most_bytes < ERROR_BODY ? t->most_bytes : ERROR_BODY;
	if ((int64_t)(t->body.n + n) > most) {
		if (wanted)
			fail_too_big(t);
		t->cut = !wanted;
		return 0;
	}
	if (c->bodies + n > BODIES_MOST && t != c->running.first && !t->post) {
		t->again = true;
		return 0;
	}
	c->bodies += n;
	buf_add(&t->body, bytes, n);
	return n;
}

/* What is the same for every request. All of it is set each time: libcurl counts the dead
 * connections a handle has met, and only a reset lets it forget them (after five it would give up
 * at the next). */
static void
set_fixed(struct transfer *t)
{
	struct http_client *c = t->client;
	CURL *e = t->easy;
	curl_easy_reset(e);
	curl_easy_setopt(e, CURLOPT_PRIVATE, t);
	curl_easy_setopt(e, CURLOPT_ERRORBUFFER, t->curl_error);
	curl_easy_setopt(e, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(e, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(e, CURLOPT_HTTP09_ALLOWED, 0L);
	curl_easy_setopt(e, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(e, CURLOPT_OPENSOCKETDATA, t);
	curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(e, CURLOPT_HEADERDATA, t);
	curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(e, CURLOPT_WRITEDATA, t);
	curl_easy_setopt(e, CURLOPT_BUFFERSIZE, (long)CURL_BUFFER);
	curl_easy_setopt(e, CURLOPT_ACCEPT_ENCODING, ""); /* all that libcurl can undo */
	curl_easy_setopt(e, CURLOPT_USERAGENT, c->user_agent);
	/* "" and not NULL: otherwise the environment names a proxy */
	curl_easy_setopt(e, CURLOPT_PROXY, c->proxy ? c->proxy : "");
	curl_easy_setopt(e, CURLOPT_NOPROXY, c->proxy ? "" : "*");
	curl_easy_setopt(e, CURLOPT_CONNECTTIMEOUT_MS, (long)(c->connect_timeout_us / CLOCK_MS));
	curl_easy_setopt(e, CURLOPT_LOW_SPEED_LIMIT, (long)LOW_SPEED_BYTES);
	curl_easy_setopt(e, CURLOPT_LOW_SPEED_TIME, (long)LOW_SPEED_S);
	curl_easy_setopt(e, CURLOPT_DNS_CACHE_TIMEOUT, (long)DNS_CACHE_S);
	/* A CA folder would keep libcurl from caching the certificates it has read. */
	curl_easy_setopt(e, CURLOPT_CAPATH, (char *)NULL);
	if (c->ca_file)
		curl_easy_setopt(e, CURLOPT_CAINFO, c->ca_file);
	curl_easy_setopt(e, CURLOPT_CA_CACHE_TIMEOUT, (long)CA_CACHE_S);
}

static char *
string_or_null(struct str s)
{
	return s.n ? mem_strdup(s) : NULL;
}

/* The bundle that libcurl was built for, or that of the other systems, when the user names none. */
static struct str
system_ca_file(void)
{
	static const char *const files[] = { "/etc/ssl/certs/ca-certificates.crt",
		"/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem" };
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		if (!access(files[i], R_OK))
			return str_from(files[i]);
	return S("");
}

enum status
http_new(const struct http_settings *settings, struct http_client **ret, struct err *err)
{
	static bool begun;
	struct guard guard;
	if (guard_init(&guard, settings->allow_private, err))
		return err_add(err, "allow_private");
	if (!begun && curl_global_init(CURL_GLOBAL_DEFAULT)) {
		guard_release(&guard);
		return err_set(err, STATUS_FATAL, "libcurl does not start");
	}
	begun = true;
	struct http_client *c = mem_alloc(sizeof(*c));
	c->guard = guard;
	c->multi = curl_multi_init();
	if (!c->multi)
		mem_die();
	c->connections = settings->connections > 0 ? (size_t)settings->connections : 1;
	c->connect_timeout_us =
		settings->connect_timeout_us > 0 ? settings->connect_timeout_us : 5 * CLOCK_SECOND;
	c->user_agent = string_or_null(settings->user_agent);
	c->proxy = string_or_null(settings->proxy);
	c->ca_file = string_or_null(settings->ca_file.n ? settings->ca_file : system_ca_file());
	c->arena = arena_new();
	curl_multi_setopt(c->multi, CURLMOPT_MAXCONNECTS, (long)c->connections);
	*ret = c;
	return STATUS_OK;
}

static void
transfer_free(struct transfer *t)
{
	curl_easy_cleanup(t->easy);
	curl_slist_free_all(t->fields);
	struct buf *const bufs[] = { &t->url, &t->etag, &t->last_modified, &t->post_body,
		&t->content_type, &t->extra, &t->error, &t->moved_url, &t->body };
	for (size_t i = 0; i < sizeof(bufs) / sizeof(bufs[0]); i++)
		buf_free(bufs[i]);
	headers_free(&t->headers);
	free(t);
}

static void
free_list(struct http_client *c, struct list *l)
{
	while (l->first) {
		struct transfer *t = l->first;
		list_take(l, t);
		if (l == &c->running)
			curl_multi_remove_handle(c->multi, t->easy);
		transfer_free(t);
	}
}

void
http_free(struct http_client *c)
{
	if (!c)
		return;
	free_list(c, &c->running);
	free_list(c, &c->waiting);
	free_list(c, &c->failed);
	free_list(c, &c->unused);
	curl_multi_cleanup(c->multi);
	guard_release(&c->guard);
	arena_free(c->arena);
	free(c->user_agent);
	free(c->proxy);
	free(c->ca_file);
	free(c);
}

static void
set_buf(struct buf *b, struct str s)
{
	buf_reset(b);
	buf_str(b, s);
}

static struct transfer *
transfer_get(struct http_client *c)
{
	struct transfer *t = c->unused.first;
	if (t) {
		list_take(&c->unused, t);
		return t;
	}
	t = mem_alloc(sizeof(*t));
	t->client = c;
	t->easy = curl_easy_init();
	if (!t->easy)
		mem_die();
	return t;
}

static void
forget_body(struct transfer *t)
{
	t->client->bodies -= t->body.n;
	if (t->body.cap > KEPT_BUFFER)
		buf_free(&t->body);
	buf_reset(&t->body);
}

/* As it was before its first request. */
static void
rewind_transfer(struct transfer *t)
{
	forget_body(t);
	headers_reset(&t->headers);
	buf_reset(&t->error);
	buf_reset(&t->moved_url);
	t->failure = HTTP_FINE;
	t->hops = 0;
	t->permanent = true;
	t->refused = t->cut = t->again = t->sent_all = false;
	t->started_at = 0;
}

void
http_start(struct http_client *c, const struct http_request *request)
{
	struct transfer *t = transfer_get(c);
	rewind_transfer(t);
	t->id = request->id;
	t->most_bytes = request->most_bytes;
	t->timeout_us = request->timeout_us;
	t->post = request->post;
	t->no_redirects = request->no_redirects;
	bool etag = header_is_safe(request->etag, VALIDATOR_MOST);
	bool last_modified = header_is_safe(request->last_modified, VALIDATOR_MOST);
	set_buf(&t->url, request->url);
	set_buf(&t->etag, etag ? request->etag : S(""));
	set_buf(&t->last_modified, last_modified ? request->last_modified : S(""));
	set_buf(&t->post_body, request->body);
	set_buf(&t->content_type, request->content_type);
	buf_reset(&t->extra);
	t->n_extra = request->n_headers;
	for (size_t i = 0; i < request->n_headers; i++) {
		buf_str(&t->extra, request->headers[i]);
		buf_byte(&t->extra, '\0');
	}
	list_add(&c->waiting, t);
}

size_t
http_running(const struct http_client *c)
{
	return c->waiting.n + c->running.n + c->failed.n;
}

static void
add_field(struct transfer *t, const char *line)
{
	struct curl_slist *longer = curl_slist_append(t->fields, line);
	if (!longer)
		mem_die();
	t->fields = longer;
}

static void
add_named_field(struct transfer *t, const char *name, const struct buf *value)
{
	AUTO(buf) struct buf line = { 0 };
	if (!value->n)
		return;
	buf_printf(&line, "%s: %s", name, value->s);
	add_field(t, line.s);
}

/* The caller's own headers may hold secrets: they go to the first origin only, and a POST has no
 * second one. */
static void
set_fields(struct transfer *t)
{
	curl_slist_free_all(t->fields);
	t->fields = NULL;
	add_named_field(t, "If-None-Match", &t->etag);
	add_named_field(t, "If-Modified-Since", &t->last_modified);
	if (t->post) {
		add_named_field(t, "Content-Type", &t->content_type);
		add_field(t, "Expect:"); /* no 100-continue: it costs a second with servers that do
					    not know it */
	}
	const char *line = t->extra.s;
	for (size_t i = 0; i < t->n_extra && t->hops == 0; i++, line += strlen(line) + 1)
		add_field(t, line);
	curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->fields);
}

/* POSTs get a connection of their own: on one that was kept alive libcurl would send again,
 * unasked, what a closing server may have read already (RFC 9110, section 9.2.2). */
static void
set_method(struct transfer *t)
{
	curl_easy_setopt(t->easy, CURLOPT_FRESH_CONNECT, t->post ? 1L : 0L);
	if (!t->post) {
		curl_easy_setopt(t->easy, CURLOPT_HTTPGET, 1L);
		return;
	}
	curl_easy_setopt(t->easy, CURLOPT_POST, 1L);
	curl_easy_setopt(t->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)t->post_body.n);
	curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, t->post_body.n ? t->post_body.s : "");
}

/* Behind a proxy the guard sees only the proxy: what can be told from the URL is judged here. */
static bool
proxy_may_ask(struct http_client *c, struct str url)
{
	struct str host = url_host(url, c->arena), authority = url_authority(url, c->arena);
	int64_t port = 0;
	str_int64(str_sub(authority, (size_t)(str_rfind_byte(authority, ':') + 1), authority.n),
		&port);
	if (str_is(host, "localhost") || str_ends(host, S(".localhost")))
		return false;
	return guard_allows_host(&c->guard, host, (uint16_t)port);
}

/* Judges t->url and makes it the easy handle's. Everything that is asked for goes through here. */
static bool
set_url(struct transfer *t)
{
	struct http_client *c = t->client;
	arena_reset(c->arena);
	struct str url = url_resolve(S(""), buf_view(&t->url), c->arena);
	if (!url.n)
		fail(t, HTTP_POLICY, "not a URL that may be asked for: only http and https are");
	else if (c->proxy && !proxy_may_ask(c, url))
		fail(t, HTTP_POLICY, "not a public address");
	if (t->failure)
		return false;
	set_buf(&t->url, url);
	curl_easy_setopt(t->easy, CURLOPT_URL, url.s);
	return true;
}

/* Sends the next request of `t`, which is in no list or runs already; false when it ends instead.
 */
static bool
launch(struct transfer *t)
{
	int64_t now = clock_real();
	if (!t->started_at)
		t->started_at = now;
	int64_t left_ms = (t->started_at + t->timeout_us - now + CLOCK_MS - 1) / CLOCK_MS;
	if (left_ms <= 0)
		fail(t, HTTP_TIMEOUT, "no time is left after %d redirects", t->hops);
	set_fixed(t);
	if (t->failure || !set_url(t))
		return false;
	t->cut = t->refused = false;
	headers_next(&t->headers);
	t->curl_error[0] = '\0';
	curl_easy_setopt(t->easy, CURLOPT_TIMEOUT_MS, (long)left_ms);
	curl_easy_setopt(t->easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)t->most_bytes);
	set_method(t);
	set_fields(t);
	if (curl_multi_add_handle(t->client->multi, t->easy))
		mem_die();
	return true;
}

static void
launch_waiting(struct http_client *c)
{
	while (c->waiting.first && c->running.n < c->connections && c->bodies < BODIES_MOST / 2) {
		struct transfer *t = c->waiting.first;
		list_take(&c->waiting, t);
		list_add(launch(t) ? &c->running : &c->failed, t);
	}
}

static enum http_failure
classify(CURLcode code)
{
	switch (code) {
	case CURLE_OPERATION_TIMEDOUT:
		return HTTP_TIMEOUT;
	case CURLE_FILESIZE_EXCEEDED:
		return HTTP_TOO_BIG;
	case CURLE_URL_MALFORMAT:
		return HTTP_POLICY;
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_ENGINE_NOTFOUND:
	case CURLE_SSL_ENGINE_SETFAILED:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_SHUTDOWN_FAILED:
	case CURLE_SSL_CRL_BADFILE:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
	case CURLE_SSL_INVALIDCERTSTATUS:
	case CURLE_USE_SSL_FAILED:
		return HTTP_TLS;
	case CURLE_UNSUPPORTED_PROTOCOL: /* HTTP/0.9 */
	case CURLE_WEIRD_SERVER_REPLY:
	case CURLE_HTTP2:
	case CURLE_HTTP2_STREAM:
	case CURLE_BAD_CONTENT_ENCODING:
	case CURLE_OUT_OF_MEMORY: /* what libcurl says of a header line that exceeds its limit */
	case CURLE_BAD_FUNCTION_ARGUMENT:
	case CURLE_WRITE_ERROR:
		return HTTP_PROTO;
	default:
		return HTTP_NET;
	}
}

static void
fail_by_code(struct transfer *t, CURLcode code)
{
	if (t->refused && code == CURLE_COULDNT_CONNECT) {
		t->failure = HTTP_POLICY; /* the guard has left its words in t->error */
		return;
	}
	buf_reset(&t->error);
	if (code == CURLE_FILESIZE_EXCEEDED)
		fail_too_big(t);
	fail(t, classify(code), "%s", t->curl_error[0] ? t->curl_error : curl_easy_strerror(code));
}

static struct str
header(const struct transfer *t, enum header_kept which)
{
	return buf_view(&t->headers.value[which]);
}

static bool
is_redirect(long status)
{
	return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static void
fail_by_status(struct transfer *t)
{
	int status = t->headers.status;
	bool validators = t->etag.n || t->last_modified.n;
	if (status == 304 && !validators)
		fail(t, HTTP_STATUS, "status 304, although nothing is known yet");
	else if (status == 206 && !t->post)
		fail(t, HTTP_STATUS, "status 206, although all was asked for");
	else if (status / 100 == 2 || status == 304)
		return;
	else if (str_is(header(t, HEADER_CHALLENGE), "challenge"))
		fail(t, HTTP_STATUS, "status %d: blocked, a challenge for browsers", status);
	else
		fail(t, HTTP_STATUS, "status %d", status);
}

/* Takes the address the answer points to; false when it is not followed. Credentials stay with
 * their origin: those that a server writes into a redirect are not sent. */
static bool
take_redirect(struct transfer *t)
{
	struct str target = header(t, HEADER_LOCATION);
	int status = t->headers.status;
	if (t->post || t->no_redirects)
		fail(t, HTTP_REDIRECT, "status %d: redirects are not followed here", status);
	else if (!target.n)
		fail(t, HTTP_REDIRECT, "status %d without an address to go to", status);
	else if (++t->hops > MOST_HOPS)
		fail(t, HTTP_REDIRECT, "more than %d redirects", MOST_HOPS);
	if (t->failure)
		return false;
	arena_reset(t->client->arena);
	struct str next = url_redirect(buf_view(&t->url), target, t->client->arena);
	if (!next.n) {
		fail(t, HTTP_POLICY,
			"a redirect to what may not be asked for: only http and https are");
		return false;
	}
	t->permanent &= status == 301 || status == 308;
	if (t->permanent)
		set_buf(&t->moved_url, next);
	set_buf(&t->url, next);
	return true;
}

static void
note_sent(struct transfer *t)
{
	long request = 0;
	curl_off_t body = 0;
	curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &request);
	curl_easy_getinfo(t->easy, CURLINFO_SIZE_UPLOAD_T, &body);
	t->sent_all = t->headers.status ||
		      (request > 0 && (!t->post || body >= (curl_off_t)t->post_body.n));
}

/* What the end of one request means; true when another one was sent. */
static bool
go_on(struct transfer *t, CURLcode code)
{
	note_sent(t);
	bool unwanted = t->headers.status >= 300 && (t->cut || code == CURLE_FILESIZE_EXCEEDED);
	if (code && !t->failure && !unwanted)
		fail_by_code(t, code);
	if (t->failure)
		return false;
	if (!is_redirect(t->headers.status)) {
		fail_by_status(t);
		return false;
	}
	if (!take_redirect(t))
		return false;
	forget_body(t);
	return launch(t);
}

static void
deliver(struct http_client *c, struct transfer *t, void *context,
	void (*done)(void *, const struct http_answer *))
{
	int64_t now = clock_wall();
	arena_reset(c->arena);
	struct http_answer answer = {
		.id = t->id,
		.failure = t->failure,
		.error = t->failure ? utf8_clean(c->arena, buf_view(&t->error)) : S(""),
		.status = t->headers.status,
		.url = utf8_clean(c->arena, buf_view(&t->url)),
		.moved_url = buf_view(&t->moved_url),
		.etag = header(t, HEADER_ETAG),
		.last_modified = header(t, HEADER_LAST_MODIFIED),
		.content_type = header(t, HEADER_CONTENT_TYPE),
		.retry_after_s = headers_retry_after(&t->headers, now),
		.max_age_s = headers_max_age(&t->headers, now),
		.elapsed_us = t->started_at ? clock_real() - t->started_at : 0,
		.sent_all = t->sent_all,
		.body = buf_view(&t->body),
	};
	done(context, &answer);
	forget_body(t);
	list_add(&c->unused, t);
}

/* Stopped to save memory: it is asked again, with all its time, when there is room. */
static void
start_again(struct http_client *c, struct transfer *t)
{
	forget_body(t);
	t->again = false;
	t->started_at = 0;
	list_add(&c->waiting, t);
}

static void
take_ended(struct http_client *c, void *context, void (*done)(void *, const struct http_answer *))
{
	CURLMsg *message;
	int left;
	while ((message = curl_multi_info_read(c->multi, &left))) {
		if (message->msg != CURLMSG_DONE)
			continue;
		CURLcode code = message->data.result;
		struct transfer *t;
		curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&t);
		curl_multi_remove_handle(c->multi, t->easy);
		if (!t->again && go_on(t, code))
			continue;
		list_take(&c->running, t);
		if (t->again)
			start_again(c, t);
		else
			deliver(c, t, context, done);
	}
}

void
http_run(struct http_client *c, int fd, bool want_write, int timeout_ms, void *context,
	void (*done)(void *context, const struct http_answer *answer))
{
	struct curl_waitfd extra = { .fd = fd, .events = CURL_WAIT_POLLIN };
	int running;
	if (want_write)
		extra.events |= CURL_WAIT_POLLOUT;
	launch_waiting(c);
	curl_multi_poll(c->multi, &extra, fd >= 0 ? 1 : 0, c->failed.n ? 0 : timeout_ms, NULL);
	curl_multi_perform(c->multi, &running);
	for (size_t n = c->failed.n; n; n--) {
		struct transfer *t = c->failed.first;
		list_take(&c->failed, t);
		deliver(c, t, context, done);
	}
	take_ended(c, context, done);
	launch_waiting(c);
}
