#include "base/http_transfer.h"

#include <curl/curl.h>
#include <string.h>
#include <sys/socket.h>

#include "base/clock.h"
#include "base/url.h"

enum { MOST_HOPS = 5, DNS_CACHE_S = 300, CA_CACHE_S = 86400, CURL_BUFFER = 64 << 10 };
/* A drip is not an answer. */
enum { LOW_SPEED_BYTES = 100 /* a second */, LOW_SPEED_S = 20 };
/* What is kept of the body of an answer that is not the one wanted; a buffer larger than
 * KEPT_BUFFER is given back. */
enum { ERROR_BODY = 64 << 10, KEPT_BUFFER = 1 << 20 };

_Static_assert(
	sizeof(((struct transfer *)0)->curl_error) >= CURL_ERROR_SIZE, "for CURLOPT_ERRORBUFFER");

void
set_buf(struct buf *b, struct str s)
{
	buf_reset(b);
	buf_str(b, s);
}

void
transfer_forget_body(struct transfer *t)
{
	t->client->bodies -= t->body.n;
	if (t->body.cap > KEPT_BUFFER)
		buf_free(&t->body);
	buf_reset(&t->body);
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

/* libcurl calls these three while it drives a transfer. */

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

/* Counts decoded bytes: the Content-Length may lie, and is that of the compressed ones. */
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
	curl_easy_setopt(e, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L); /* a proxy's 200 is no answer */
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
		add_field(t, "Expect:"); /* no 100-continue: not every server answers it */
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

bool
transfer_launch(struct transfer *t)
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

bool
transfer_go_on(struct transfer *t, int code)
{
	note_sent(t);
	bool unwanted = t->headers.status >= 300 && (t->cut || code == CURLE_FILESIZE_EXCEEDED);
	if (code && !t->failure && !unwanted)
		fail_by_code(t, (CURLcode)code);
	if (t->failure)
		return false;
	if (!is_redirect(t->headers.status)) {
		fail_by_status(t);
		return false;
	}
	if (!take_redirect(t))
		return false;
	transfer_forget_body(t);
	return transfer_launch(t);
}
