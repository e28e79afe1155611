/* HTTP: all of libcurl. One guarded client for everything that goes out: feeds, pages, robots.txt,
 *webhooks.
 *
 * An http_client drives many transfers at once (curl_multi) inside the caller's loop. Its guard
 *refuses, at the moment a socket is opened, every address that is not public, but for those in
 *allow_private; all spellings look alike there, and each redirect is judged anew. Bodies, headers,
 *codings, hops and time are bounded. Nothing from the environment is used (no proxy, no netrc).
 *
 *	http_start adds a transfer; http_run drives all and calls `done` for those that ended.
 *
 * Fine is a 2xx (for a GET not 206), and a 304 when a validator was sent; any other status is
 *HTTP_STATUS, with the first 64 KiB of its body at most. A POST is sent once, on a connection of
 *its own, and never redirected. All bodies of a client together hold at most 64 MiB: beyond it all
 *transfers but the oldest begin again later.
 *
 * RFC 9110 (semantics), 9111 (validators, max-age), 6585 (429). */
#ifndef BASE_HTTP_H
#define BASE_HTTP_H

#include "base/conf.h"
#include "base/err.h"
#include "base/mem.h"

enum http_failure { /* the classes that `outlets --json` shows */
	HTTP_FINE,
	HTTP_TIMEOUT,
	HTTP_TOO_BIG,
	HTTP_PROTO,
	HTTP_POLICY,
	HTTP_REDIRECT,
	HTTP_STATUS,
	HTTP_TLS,
	HTTP_NET,
};
const char *http_failure_name(enum http_failure f); /* "timeout" ... */

struct http_settings {
	int64_t connections; /* at once, in all */
	struct str user_agent;
	struct str proxy;   /* empty: none. A proxy of the user's is itself exempt from the guard */
	struct str ca_file; /* PEM file; empty: the system's */
	struct str_list allow_private; /* "10.0.3.7:8080", "[::1]:80": exact addresses and ports */
	int64_t connect_timeout_us;
};

struct http_request {
	uint64_t id; /* the caller's */
	struct str url;
	struct str etag, last_modified; /* sent back as they are; may be empty */
	int64_t most_bytes;             /* of the decoded body */
	int64_t timeout_us;             /* in all, redirects included */
	/* For a POST: */
	bool post;
	struct str body, content_type;
	const struct str *headers; /* "Name: value" lines, added */
	size_t n_headers;
	bool no_redirects;
};

struct http_answer {
	uint64_t id;
	enum http_failure failure;
	struct str error;     /* in words; empty when it is fine */
	long status;          /* the last one, 0 when there was none */
	struct str url;       /* the last one asked */
	struct str moved_url; /* the end of the leading chain of 301 and 308, or empty */
	struct str etag, last_modified, content_type;
	int64_t retry_after_s; /* -1: none. A date is turned into seconds; clamped to 0 .. 86,400 */
	int64_t max_age_s;     /* from Cache-Control or Expires; -1: none */
	int64_t elapsed_us;
	bool sent_all;   /* the request went out whole: without an answer its fate is unknown */
	struct str body; /* valid during `done` only */
};

struct http_client;

enum status http_new(
	const struct http_settings *settings, struct http_client **ret, struct err *err);
void http_free(struct http_client *c);
AUTO_POINTER(http_client, struct http_client *, http_free)

/* Starts a transfer; everything in `request` is copied. A URL that may not be asked for ends as
 * HTTP_POLICY in the next http_run. */
void http_start(struct http_client *c, const struct http_request *request);
size_t http_running(const struct http_client *c);
/* Waits up to `timeout_ms` for the network or for `fd` (-1: none; for writing too with want_write),
 * drives all transfers, and calls `done` for those that ended. */
void http_run(struct http_client *c, int fd, bool want_write, int timeout_ms, void *context,
	void (*done)(void *context, const struct http_answer *answer));

#endif
