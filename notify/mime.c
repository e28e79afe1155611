#include "notify/mime.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/hash.h"
#include "base/utf8.h"

enum {
	LINE_MOST = 76,     /* RFC 2045 6.7, and the 78 of RFC 5322 2.1.1 with room to spare */
	WORD_MOST = 75,     /* an encoded word, RFC 2047 2 */
	ADDRESS_MOST = 254, /* RFC 5321 4.5.3.1.3, without < and > */
};

/* ---- Addresses and ids -------------------------------------------------------- */

struct str
mime_address(struct str mailbox)
{
	ptrdiff_t open = str_rfind_byte(mailbox, '<');
	if (open < 0)
		return str_trim(mailbox);
	struct str rest = str_sub(mailbox, (size_t)open + 1, mailbox.n);
	ptrdiff_t close = str_find_byte(rest, '>');
	return str_trim(close < 0 ? rest : str_sub(rest, 0, (size_t)close));
}

struct str
mime_display_name(struct str mailbox)
{
	ptrdiff_t open = str_rfind_byte(mailbox, '<');
	struct str name = open < 0 ? STR_NONE : str_trim(str_sub(mailbox, 0, (size_t)open));
	if (name.n >= 2 && name.s[0] == '"' && name.s[name.n - 1] == '"')
		name = str_sub(name, 1, name.n - 1);
	return name;
}

struct str
mime_domain(struct str mailbox)
{
	struct str address = mime_address(mailbox);
	ptrdiff_t at = str_rfind_byte(address, '@');
	return at < 0 || (size_t)at + 1 == address.n ? S("localhost")
						     : str_sub(address, (size_t)at + 1, address.n);
}

void
mime_token(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		bool plain =
			(c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
		buf_byte(out, plain ? c : '-');
	}
}

bool
mime_address_ok(struct str address)
{
	ptrdiff_t at = str_rfind_byte(address, '@');
	if (at <= 0 || (size_t)at + 1 == address.n || address.n > ADDRESS_MOST)
		return false;
	for (size_t i = 0; i < address.n; i++) {
		unsigned char c = (unsigned char)address.s[i];
		if (c <= ' ' || c >= 0x7f || strchr("<>()[],;:\\\"", c))
			return false;
	}
	return str_find_byte(address, '@') == at;
}

/* ---- Headers -------------------------------------------------------------------- */

static bool
needs_encoding(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.s[i] >= 0x80 || (unsigned char)s.s[i] < 0x20 || s.s[i] == 0x7f)
			return true;
	return str_find(s, S("=?")) >= 0;
}

/* What a header may hold: no controls, no line ends. */
static void
clean_header(struct buf *out, struct str s)
{
	uint32_t c;
	while (s.n) {
		size_t n = utf8_decode(s, &c);
		if (n && (utf8_is_control(c) || c == '\n' || c == '\r' || c == '\t'))
			buf_byte(out, ' ');
		else if (n)
			buf_add(out, s.s, n);
		s = str_sub(s, n ? n : 1, s.n);
	}
}

/* Encoded words of whole characters, one a line (RFC 2047 2, 5 (3)). `column` is where the line
 * stands. */
static void
put_encoded(struct buf *out, struct str s, size_t column)
{
	static const char open[] = "=?utf-8?B?", close[] = "?=";
	const size_t frame = sizeof(open) - 1 + sizeof(close) - 1;
	bool first = true;
	while (s.n) {
		size_t line = first ? LINE_MOST - column : LINE_MOST - 1;
		size_t room = (line < WORD_MOST ? line : WORD_MOST) - frame;
		struct str piece = utf8_cut(s, room / 4 * 3);
		if (!first)
			buf_cstr(out, "\r\n ");
		buf_cstr(out, open);
		base64_add(out, piece);
		buf_cstr(out, close);
		s = str_sub(s, piece.n, s.n);
		first = false;
	}
}

/* Plain ASCII, folded at blanks. */
static void
put_folded(struct buf *out, struct str s, size_t column)
{
	struct str word;
	bool first = true;
	while (str_next(&s, ' ', &word)) {
		if (word.n == 0)
			continue;
		if (!first && column + 1 + word.n > LINE_MOST) {
			buf_cstr(out, "\r\n ");
			column = 1;
		} else if (!first) {
			buf_byte(out, ' ');
			column++;
		}
		buf_str(out, word);
		column += word.n;
		first = false;
	}
}

void
mime_header_text(struct buf *out, const char *name, struct str value)
{
	AUTO(buf) struct buf clean = { 0 };
	clean_header(&clean, value);
	struct str text = str_trim(buf_view(&clean));
	size_t start = out->n;
	buf_printf(out, "%s: ", name);
	if (needs_encoding(text))
		put_encoded(out, text, out->n - start);
	else
		put_folded(out, text, out->n - start);
	buf_cstr(out, "\r\n");
}

static void
put_header(struct buf *out, const char *name, struct str value)
{
	if (value.n)
		mime_header_text(out, name, value);
}

static void
put_mailbox(struct buf *out, const char *name, struct str mailbox)
{
	struct str display = mime_display_name(mailbox), address = mime_address(mailbox);
	size_t start = out->n;
	buf_printf(out, "%s: ", name);
	if (display.n && needs_encoding(display)) {
		put_encoded(out, display, out->n - start);
		buf_cstr(out, "\r\n ");
	} else if (display.n) {
		buf_byte(out, '"');
		for (size_t i = 0; i < display.n; i++)
			if (display.s[i] != '"' && display.s[i] != '\\')
				buf_byte(out, display.s[i]);
		buf_cstr(out, "\" ");
	}
	buf_printf(out, display.n ? "<%.*s>\r\n" : "%.*s\r\n", STR_ARG(address));
}

static void
put_addresses(struct buf *out, const char *name, const struct str_list *list)
{
	buf_printf(out, "%s:", name);
	for (size_t i = 0; i < list->n; i++)
		buf_printf(out, "%s%.*s", i == 0 ? " " : ",\r\n ", STR_ARG(list->v[i]));
	if (list->n == 0)
		buf_cstr(out, " undisclosed-recipients:;");
	buf_cstr(out, "\r\n");
}

/* RFC 5322 3.3: "Wed, 28 Jan 2026 07:30:00 +0100". English whatever the mail's language. */
static void
put_date(struct buf *out, struct zone *zone, int64_t at)
{
	static const char *const days[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
		"Aug", "Sep", "Oct", "Nov", "Dec" };
	struct civil c = zone_civil(zone, at);
	int64_t ahead = (civil_at(c) - at + CLOCK_DAY) / CLOCK_MINUTE - 24 * 60;
	int minutes = (int)(ahead < 0 ? -ahead : ahead);
	buf_printf(out, "Date: %s, %02d %s %04d %02d:%02d:%02d %c%02d%02d\r\n", days[c.weekday],
		c.day, months[c.month - 1], c.year, c.hour, c.minute, c.second,
		ahead < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/* RFC 2369 and 8058: one click only where there is an https address. */
static void
put_unsubscribe(struct buf *out, const struct mime_mail *mail)
{
	if (str_istarts(mail->unsubscribe_url, S("https://"))) {
		buf_printf(out,
			"List-Unsubscribe: <%.*s>,\r\n <mailto:%.*s?subject=unsubscribe>\r\n",
			STR_ARG(mail->unsubscribe_url), STR_ARG(mime_address(mail->from)));
		buf_cstr(out, "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
		return;
	}
	buf_printf(out, "List-Unsubscribe:\r\n <mailto:%.*s?subject=unsubscribe>\r\n",
		STR_ARG(mime_address(mail->from)));
}

static void
put_headers(struct buf *out, const struct mime_mail *mail)
{
	put_date(out, mail->zone, mail->date_at);
	put_mailbox(out, "From", mail->from);
	put_addresses(out, "To", mail->to);
	mime_header_text(out, "Subject", mail->subject);
	buf_printf(out, "Message-ID:\r\n %.*s\r\n", STR_ARG(mail->message_id));
	if (mail->root_id.n) {
		buf_printf(out, "In-Reply-To:\r\n %.*s\r\n", STR_ARG(mail->root_id));
		buf_printf(out, "References:\r\n %.*s\r\n", STR_ARG(mail->root_id));
	}
	buf_cstr(out, "Auto-Submitted: auto-generated\r\nPrecedence: "
		      "list\r\nX-Auto-Response-Suppress: All\r\n");
	AUTO(buf) struct buf id = { 0 };
	buf_printf(&id, "<%.*s>", STR_ARG(mail->list_id));
	mime_header_text(out, "List-Id", buf_view(&id));
	put_unsubscribe(out, mail);
	put_header(out, "Content-Language", mail->language);
	put_header(out, "X-Presswatch-Rule", mail->rules);
	buf_printf(out, "X-Presswatch-Articles: %lld\r\nMIME-Version: 1.0\r\n",
		(long long)mail->articles);
}

/* ---- Bodies ----------------------------------------------------------------------- */

static bool
qp_plain(unsigned char c)
{
	return (c >= 33 && c <= 126 && c != '=') || c == ' ' || c == '\t';
}

/* One line without its end, soft breaks so that none is longer than 76 (RFC 2045 6.7). */
static void
qp_line(struct buf *out, struct str line)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t column = 0;
	for (size_t i = 0; i < line.n; i++) {
		unsigned char c = (unsigned char)line.s[i];
		bool last = i + 1 == line.n;
		bool blank_at_end = last && (c == ' ' || c == '\t');
		/* "." and "From " at a line's start are altered on the way by some */
		bool stuffed = column == 0 &&
			       (c == '.' || str_starts(str_sub(line, i, line.n), S("From ")));
		bool plain = qp_plain(c) && !blank_at_end && !stuffed;
		size_t width = plain ? 1 : 3;
		if (column + width > LINE_MOST - (last ? 0 : 1)) {
			buf_cstr(out, "=\r\n");
			column = 0;
		}
		if (plain)
			buf_byte(out, (char)c);
		else
			buf_add(out, (char[]){ '=', hex[c >> 4], hex[c & 15] }, 3);
		column += width;
	}
}

void
mime_quoted_printable(struct buf *out, struct str text)
{
	struct str line;
	if (str_ends(text, S("\n")))
		text.n--;
	while (str_next(&text, '\n', &line)) {
		if (str_ends(line, S("\r")))
			line.n--;
		qp_line(out, line);
		buf_cstr(out, "\r\n");
	}
}

static int
hex_value(char c)
{
	const char *digits = "0123456789ABCDEF", *at = c ? strchr(digits, c) : NULL;
	return at ? (int)(at - digits) : -1;
}

void
mime_from_quoted_printable(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		int high = i + 2 < text.n ? hex_value(text.s[i + 1]) : -1;
		int low = i + 2 < text.n ? hex_value(text.s[i + 2]) : -1;
		if (text.s[i] != '=') {
			buf_byte(out, text.s[i]);
			continue;
		}
		if (high >= 0 && low >= 0)
			buf_byte(out, (char)(high << 4 | low));
		i += 2; /* also past the CR LF of a soft break */
	}
}

static void
put_body(struct buf *out, const char *type, struct str text)
{
	buf_printf(out,
		"Content-Type: %s; charset=utf-8\r\nContent-Transfer-Encoding: "
		"quoted-printable\r\n\r\n",
		type);
	mime_quoted_printable(out, text);
}

/* From the Message-ID, so that it is the same for the same message. "=_" never stands in
 * quoted-printable. */
static void
make_boundary(char ret[40], struct str message_id)
{
	char hex[HASH_HEX];
	hash_sha256_hex(message_id, hex);
	snprintf(ret, 40, "=_%.32s", hex);
}

void
mime_compose(const struct mime_mail *mail, struct buf *out)
{
	put_headers(out, mail);
	if (!mail->html.n) {
		put_body(out, "text/plain", mail->text);
		return;
	}
	char boundary[40];
	make_boundary(boundary, mail->message_id);
	buf_printf(out, "Content-Type: multipart/alternative;\r\n boundary=\"%s\"\r\n\r\n--%s\r\n",
		boundary, boundary);
	put_body(out, "text/plain", mail->text);
	buf_printf(out, "\r\n--%s\r\n", boundary);
	put_body(out, "text/html", mail->html);
	buf_printf(out, "\r\n--%s--\r\n", boundary);
}

enum status
mime_text_only(struct str message, struct buf *out, struct err *err)
{
	static const char type[] = "Content-Type: multipart/alternative;\r\n boundary=\"";
	ptrdiff_t at = str_find(message, str_from(type));
	if (at < 0)
		return err_set(err, STATUS_BAD, "it has no HTML to leave out");
	struct str rest = str_sub(message, (size_t)at + sizeof(type) - 1, message.n);
	AUTO(buf) struct buf border = { 0 };
	buf_printf(
		&border, "\r\n--%.*s", STR_ARG(str_sub(rest, 0, (size_t)str_find_byte(rest, '"'))));
	ptrdiff_t first = str_find(rest, buf_view(&border));
	if (first < 0)
		return err_set(err, STATUS_BAD, "its first part is missing");
	rest = str_sub(rest, (size_t)first + border.n + 2, rest.n);
	ptrdiff_t end = str_find(rest, buf_view(&border));
	buf_str(out, str_sub(message, 0, (size_t)at));
	buf_str(out, end < 0 ? rest : str_sub(rest, 0, (size_t)end));
	return STATUS_OK;
}
