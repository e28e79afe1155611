#include "base/http.h"

#include <assert.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/http_transfer.h"
#include "base/utf8.h"

enum { EXTRA_MOST = 16 << 10 }; /* bytes of one header line of the caller's */

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
	unsetenv("SSLKEYLOGFILE"); /* libcurl would write the keys of every connection there */
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

/* As it was before its first request. */
static void
rewind_transfer(struct transfer *t)
{
	transfer_forget_body(t);
	headers_reset(&t->headers);
	buf_reset(&t->error);
	buf_reset(&t->moved_url);
	t->failure = HTTP_FINE;
	t->hops = 0;
	t->permanent = true;
	t->refused = t->cut = t->again = t->sent_all = false;
	t->started_at = 0;
}

/* A line end inside one would begin a header of its own: such a request does not go out. */
static void
set_extra(struct transfer *t, const struct http_request *request)
{
	buf_reset(&t->extra);
	t->n_extra = request->n_headers;
	bool safe = header_is_safe(request->content_type, EXTRA_MOST);
	for (size_t i = 0; i < request->n_headers; i++) {
		safe &= header_is_safe(request->headers[i], EXTRA_MOST);
		buf_str(&t->extra, request->headers[i]);
		buf_byte(&t->extra, '\0');
	}
	if (safe)
		return;
	t->failure = HTTP_POLICY;
	set_buf(&t->error, S("a header with control characters"));
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
	set_extra(t, request);
	list_add(&c->waiting, t);
}

size_t
http_running(const struct http_client *c)
{
	return c->waiting.n + c->running.n + c->failed.n;
}

static void
launch_waiting(struct http_client *c)
{
	while (c->waiting.first && c->running.n < c->connections && c->bodies < BODIES_MOST / 2) {
		struct transfer *t = c->waiting.first;
		list_take(&c->waiting, t);
		list_add(transfer_launch(t) ? &c->running : &c->failed, t);
	}
}

static struct str
header(const struct transfer *t, enum header_kept which)
{
	return buf_view(&t->headers.value[which]);
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
	transfer_forget_body(t);
	list_add(&c->unused, t);
}

/* Stopped to save memory: it is asked again, with all its time, when there is room. */
static void
start_again(struct http_client *c, struct transfer *t)
{
	transfer_forget_body(t);
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
		if (!t->again && transfer_go_on(t, code))
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
