#include "notify/hook.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"

enum { SECRET_MOST = 4096 /* bytes */, BODY_SHOWN = 120 /* bytes of a refusal in an error */ };

enum status
hook_secret_read(struct str path, struct arena *a, struct str *ret, struct err *err)
{
	struct str name = arena_str(a, path);
	AUTO(fd) int fd = open(name.s, O_RDONLY | O_CLOEXEC);
	char bytes[SECRET_MOST];
	ssize_t n = fd < 0 ? -1 : read(fd, bytes, sizeof(bytes));
	if (n < 0)
		return err_errno(err, STATUS_RETRY, "cannot read %s", name.s);
	struct str rest = { bytes, (size_t)n }, line;
	*ret = str_next(&rest, '\n', &line) ? arena_str(a, str_trim(line)) : STR_NONE;
	explicit_bzero(bytes, sizeof(bytes));
	if (!ret->n)
		return err_set(err, STATUS_RETRY, "%s is empty", name.s);
	return STATUS_OK;
}

void
hook_secret_check(struct conf *c, const struct conf_item *item, struct str path)
{
	if (path.n && access(path.s, R_OK))
		conf_warning(
			c, item, NULL, "%.*s cannot be read: %s", STR_ARG(path), strerror(errno));
}

static bool
is_loopback(struct str rest)
{
	static const char *const hosts[] = { "127.0.0.1", "localhost", "[::1]" };
	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		struct str host = str_from(hosts[i]);
		if (!str_istarts(rest, host))
			continue;
		char next = rest.n > host.n ? rest.s[host.n] : '/';
		return next == ':' || next == '/';
	}
	return false;
}

bool
hook_url_ok(struct str url)
{
	for (size_t i = 0; i < url.n; i++)
		if ((unsigned char)url.s[i] <= ' ' || url.s[i] == 0x7f)
			return false;
	if (str_istarts(url, S("https://")))
		return url.n > 8;
	return str_istarts(url, S("http://")) && is_loopback(str_sub(url, 7, url.n));
}

/* ---- Judging ------------------------------------------------------------------------ */

static void
say_status(const struct http_answer *answer, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf flat = { 0 };
	struct str body = utf8_clean(a, str_sub(answer->body, 0, BODY_SHOWN));
	for (size_t i = 0; i < body.n; i++)
		buf_byte(&flat, body.s[i] == '\n' || body.s[i] == '\r' || body.s[i] == '\t'
					? ' '
					: body.s[i]);
	err_set(err, STATUS_RETRY, "it answered %ld%s%.*s", answer->status, flat.n ? ": " : "",
		STR_ARG(buf_view(&flat)));
}

static enum verdict
by_status(long status)
{
	switch (status) {
	case 408:
	case 425:
	case 429:
		return VERDICT_RETRY;
	case 401:
	case 403:
	case 404:
	case 410:
		return VERDICT_DISABLE;
	case 400:
	case 413:
	case 422:
		return VERDICT_DEGRADE;
	default:
		break;
	}
	if (status >= 200 && status < 300)
		return VERDICT_SENT;
	return status >= 500 ? VERDICT_RETRY : VERDICT_DEAD; /* 3xx: a POST is never redirected */
}

/* There was no answer, or none that can be read. */
static enum verdict
by_failure(const struct http_answer *answer, bool idempotent, struct err *err)
{
	err_set(err, STATUS_RETRY, "%s: %.*s", http_failure_name(answer->failure),
		STR_ARG(answer->error));
	switch (answer->failure) {
	case HTTP_POLICY:
		return VERDICT_DISABLE;
	case HTTP_TLS:
		return VERDICT_RETRY;
	default:
		return answer->sent_all && !idempotent ? VERDICT_UNKNOWN : VERDICT_RETRY;
	}
}

enum verdict
hook_judge(const struct http_answer *answer, bool idempotent, struct err *err)
{
	bool answered =
		answer->status &&
		(answer->failure == HTTP_FINE || answer->failure == HTTP_STATUS ||
			answer->failure == HTTP_REDIRECT || answer->failure == HTTP_TOO_BIG);
	if (!answered)
		return by_failure(answer, idempotent, err);
	enum verdict v = by_status(answer->status);
	if (v != VERDICT_SENT)
		say_status(answer, err);
	return v;
}
