#include "base/http_header.h"

#include <curl/curl.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"

enum { DAY_S = 86400, YEAR_S = 365 * DAY_S, DATE_MOST = 64 };

static const struct {
	struct str name;
	size_t most;
} kept[HEADER_N] = {
	[HEADER_ETAG] = { STR_INIT("etag"), VALIDATOR_MOST },
	[HEADER_LAST_MODIFIED] = { STR_INIT("last-modified"), VALIDATOR_MOST },
	[HEADER_CONTENT_TYPE] = { STR_INIT("content-type"), 256 },
	[HEADER_LOCATION] = { STR_INIT("location"), 8192 },
	[HEADER_CACHE_CONTROL] = { STR_INIT("cache-control"), 1024 },
	[HEADER_EXPIRES] = { STR_INIT("expires"), DATE_MOST },
	[HEADER_DATE] = { STR_INIT("date"), DATE_MOST },
	[HEADER_AGE] = { STR_INIT("age"), DATE_MOST },
	[HEADER_RETRY_AFTER] = { STR_INIT("retry-after"), DATE_MOST },
	[HEADER_CHALLENGE] = { STR_INIT("cf-mitigated"), 64 },
};

void
headers_next(struct headers *h)
{
	for (int i = 0; i < HEADER_N; i++)
		buf_reset(&h->value[i]);
	h->status = 0;
	h->codings = 0;
	h->ended = h->expires = false;
}

void
headers_reset(struct headers *h)
{
	headers_next(h);
	h->bytes = 0;
}

void
headers_free(struct headers *h)
{
	for (int i = 0; i < HEADER_N; i++)
		buf_free(&h->value[i]);
}

static bool
has_controls(struct str value)
{
	for (size_t i = 0; i < value.n; i++)
		if ((unsigned char)value.s[i] < ' ' || value.s[i] == 0x7f)
			return true;
	return false;
}

bool
header_is_safe(struct str value, size_t most)
{
	return value.n <= most && utf8_valid(value) && !has_controls(value);
}

/* "HTTP/1.1 200 OK", "HTTP/2 200" */
static void
take_status(struct headers *h, struct str line)
{
	int64_t status = 0;
	struct str word;
	headers_next(h);
	if (str_next(&line, ' ', &word) && line.n >= 3 && str_int64(str_sub(line, 0, 3), &status))
		h->status = (int)status;
}

static int
count_codings(struct str value)
{
	struct str one;
	int n = 0;
	while (value.n && str_next(&value, ',', &one)) {
		one = str_trim(one);
		n += one.n && !str_ieq(one, S("identity")) && !str_ieq(one, S("chunked"));
	}
	return n;
}

static void
take_field(struct headers *h, struct str name, struct str value)
{
	for (int i = 0; i < HEADER_N; i++) {
		if (!str_ieq(name, kept[i].name))
			continue;
		buf_reset(&h->value[i]);
		bool bytes =
			i == HEADER_LOCATION && value.n <= kept[i].most && !has_controls(value);
		if (bytes || header_is_safe(value, kept[i].most))
			buf_str(&h->value[i], value);
		h->expires |= i == HEADER_EXPIRES;
		return;
	}
	if (str_ieq(name, S("content-encoding")) || str_ieq(name, S("transfer-encoding")))
		h->codings += count_codings(value);
}

const char *
headers_line(struct headers *h, struct str line)
{
	h->bytes += line.n;
	if (h->bytes > HEADERS_MOST)
		return "more than 256 KiB of headers";
	bool folded = line.n && (line.s[0] == ' ' || line.s[0] == '\t');
	ptrdiff_t colon = str_find_byte(line, ':');
	struct str value = str_trim(line);
	if (str_starts(line, S("HTTP/")))
		take_status(h, value);
	else if (!value.n)
		h->ended = true;
	else if (!h->ended && !folded && colon > 0)
		take_field(h, str_sub(line, 0, (size_t)colon),
			str_trim(str_sub(line, (size_t)colon + 1, line.n)));
	return h->codings > CODINGS_MOST ? "more than 3 content codings" : NULL;
}

static int64_t
clamp(int64_t value, int64_t most)
{
	return value < 0 ? 0 : value > most ? most : value;
}

/* A number of digits alone, however many: what is too large to be one is INT64_MAX. */
static bool
take_seconds(struct str s, int64_t *ret)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] < '0' || s.s[i] > '9')
			return false;
	if (s.n && !str_int64(s, ret))
		*ret = INT64_MAX;
	return s.n > 0;
}

/* An HTTP-date (RFC 9110, section 5.6.7), and the many dates that are not quite one. */
static bool
take_date(const struct buf *value, int64_t *ret)
{
	*ret = value->n ? (int64_t)curl_getdate(value->s, NULL) : -1;
	return *ret >= 0;
}

/* The server's own clock, so that one that is wrong does not matter. */
static int64_t
answered_s(const struct headers *h, int64_t now_at)
{
	int64_t date;
	return take_date(&h->value[HEADER_DATE], &date) ? date : now_at / CLOCK_SECOND;
}

int64_t
headers_retry_after(const struct headers *h, int64_t now_at)
{
	int64_t value;
	if (take_seconds(buf_view(&h->value[HEADER_RETRY_AFTER]), &value))
		return clamp(value, DAY_S);
	bool word = str_find_byte(buf_view(&h->value[HEADER_RETRY_AFTER]), ':') <
		    0; /* "soon", "1.5", "-5" */
	if (word || !take_date(&h->value[HEADER_RETRY_AFTER], &value))
		return -1;
	return clamp(value - answered_s(h, now_at), DAY_S);
}

/* RFC 9111, section 5.2.2: max-age; no-cache and no-store mean that it is never fresh. */
static bool
take_cache_control(struct str directives, int64_t *ret)
{
	struct str one;
	bool said = false;
	while (directives.n && str_next(&directives, ',', &one)) {
		one = str_trim(one);
		struct str value = str_sub(one, S("max-age=").n, one.n);
		if (str_starts(value, S("\"")) && value.n >= 2)
			value = str_sub(value, 1, value.n - 1);
		if (str_ieq(one, S("no-cache")) || str_ieq(one, S("no-store"))) {
			*ret = 0;
			return true;
		}
		if (str_istarts(one, S("max-age=")) && take_seconds(value, ret))
			said = true;
	}
	return said;
}

int64_t
headers_max_age(const struct headers *h, int64_t now_at)
{
	int64_t fresh, age = 0, expires;
	if (!take_cache_control(buf_view(&h->value[HEADER_CACHE_CONTROL]), &fresh)) {
		if (!h->expires)
			return -1;
		bool valid = take_date(
			&h->value[HEADER_EXPIRES], &expires); /* "0" and the like: long past */
		fresh = valid ? expires - answered_s(h, now_at) : 0;
	}
	take_seconds(buf_view(&h->value[HEADER_AGE]), &age);
	return clamp(clamp(fresh, YEAR_S) - clamp(age, YEAR_S), YEAR_S);
}
