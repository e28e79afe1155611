/* One transfer of an http_client: a request of the caller's with all its redirects. Inside
 * base/http*.c only.
 *
 * It waits until fewer than `connections` run, runs, and is recycled with its easy handle and its
 * buffers. Redirects are followed here, not by libcurl, so that each is judged like a first request
 * and a chain of permanent ones is seen. base/http.c keeps the lists and drives libcurl;
 * base/http_transfer.c knows what is asked for, what comes, and what it means. */
#ifndef BASE_HTTP_TRANSFER_H
#define BASE_HTTP_TRANSFER_H

#include "base/http.h"
#include "base/http_guard.h"
#include "base/http_header.h"

/* Bytes of all bodies of a client; beyond it only its oldest transfer may go on, the others start
 * again. */
enum { BODIES_MOST = 64 << 20 };

struct transfer {
	struct transfer *before, *next;
	struct http_client *client;
	void *easy; /* libcurl's CURL, CURLM: only .c files know it */
	struct curl_slist *fields;

	uint64_t id;
	int64_t most_bytes, timeout_us;
	bool post, no_redirects;
	struct buf url, etag, last_modified, post_body, content_type;
	struct buf extra; /* n_extra header lines, each NUL-terminated */
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
	char curl_error[256]; /* CURL_ERROR_SIZE */
};

struct list {
	struct transfer *first, *last;
	size_t n;
};

struct http_client {
	void *multi;
	struct guard guard;
	size_t connections;
	int64_t connect_timeout_us;
	char *user_agent, *proxy, *ca_file;
	struct list unused, waiting, running, failed; /* failed: before a socket was needed */
	size_t bodies;                                /* bytes of all bodies together */
	struct arena *arena;                          /* of one answer */
};

/* Sends the next request of `t`, to t->url, if that may be asked for; false, and t->failure is set,
 * when not. */
bool transfer_launch(struct transfer *t);
/* Takes the end of that request (a CURLcode; its handle is out of the multi handle again); true
 * when a redirect was followed and another request sent, false when the transfer has ended:
 * t->failure says how. */
bool transfer_go_on(struct transfer *t, int code);
void transfer_forget_body(struct transfer *t);

void set_buf(struct buf *b, struct str s);

#endif
