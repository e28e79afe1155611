/* Decoding: which encoding a document is in, by one rule of our own:
 *
 *	BOM > the HTTP header's charset > valid UTF-8 > the declaration inside > windows-1252 or
 *windows-1256
 *
 * A server's "iso-8859-1" is often only its old default: it yields to bytes that are valid UTF-8.
 *Bytes that the encoding does not have are replaced, never a reason to stop: a document that is
 *UTF-8 but for a few bytes keeps its letters, and those bytes are read as windows-1252. */
#include "monitor/read.h"

#include <endian.h>
#include <string.h>
#include <unicode/ucnv.h>

#include "base/utf8.h"

/* How much of a document is looked at for a declaration; HTML's own rule is 1,024, many pages need
 * more. */
enum { DECLARATION_WITHIN = 8192 };

/* Names that the press uses otherwise than ICU does (the WHATWG encoding standard has the same
 * list). */
static const struct {
	const char *name, *means;
} aliases[] = {
	{ "iso-8859-1", "windows-1252" },
	{ "iso8859-1", "windows-1252" },
	{ "latin1", "windows-1252" },
	{ "latin-1", "windows-1252" },
	{ "us-ascii", "windows-1252" },
	{ "ascii", "windows-1252" },
	{ "cp1252", "windows-1252" },
	{ "x-cp1252", "windows-1252" },
	{ "latin", "windows-1252" },
	{ "iso8859", "windows-1252" },
	{ "ansi", "windows-1252" },
	{ "ms-ansi", "windows-1252" },
	{ "1252", "windows-1252" },
	{ "cp1256", "windows-1256" },
	{ "1256", "windows-1256" },
	{ "ms-arab", "windows-1256" },
	{ "1250", "windows-1250" },
	{ "ms-ee", "windows-1250" },
	{ "1251", "windows-1251" },
	{ "ms-cyrl", "windows-1251" },
	{ "ms-greek", "windows-1253" },
	{ "ms-turk", "windows-1254" },
	{ "ms-hebr", "windows-1255" },
	{ "winbaltrim", "windows-1257" },
	{ "macgreek", "x-mac-greek" },
	{ "macturkish", "x-mac-turkish" },
	{ "x-cp1256", "windows-1256" },
	{ "iso-8859-9", "windows-1254" },
	{ "utf8", "utf-8" },
	{ "u8", "utf-8" },
	{ "utf", "utf-8" },
	{ "cp65001", "utf-8" },
	{ "u16", "utf-16le" },
	{ "utf-16", "utf-16le" },
	{ "gb2312", "gb18030" },
	{ "gbk", "gb18030" },
	{ "ks_c_5601-1987", "euc-kr" },
	{ "x-sjis", "shift_jis" },
	{ "932", "shift_jis" },
	{ "x-mac-japanese", "shift_jis" },
	{ "s-jis-2004", "shift_jis" },
	{ "sjis-2004", "shift_jis" },
	{ "shift-jis-2004", "shift_jis" },
	{ "shift-jisx0213", "shift_jis" },
	{ "euc-jis-2004", "euc-jp" },
	{ "euc-jisx0213", "euc-jp" },
	{ "936", "gb18030" },
	{ "gb2312-80", "gb18030" },
	{ "gb2312-1980", "gb18030" },
	{ "csiso58gb231280", "gb18030" },
	{ "eucgb2312-cn", "gb18030" },
	{ "gb18030-2000", "gb18030" },
	{ "big5-tw", "big5" },
	{ "uhc", "windows-949" },
	{ "ks-x-1001", "euc-kr" },
	{ "1253", "windows-1253" },
	{ "1255", "windows-1255" },
	{ "1257", "windows-1257" },
	{ "858", "ibm-858" },
	{ "thai", "tis-620" },
	{ "tis-620-0", "tis-620" },
	{ "tis-620-2529-0", "tis-620" },
	{ "tis-620-2529-1", "tis-620" },
	{ "iso-ir-166", "tis-620" },
	{ "l7", "iso-8859-13" },
	{ "latin7", "iso-8859-13" },
	{ "mac-latin2", "x-mac-centraleurroman" },
	{ "mac-centeuro", "x-mac-centraleurroman" },
};

/* Names are compared as ICU does: by letters and figures alone. */
static bool
same_encoding(struct str name, const char *other)
{
	size_t i = 0;
	for (;; i++, other++) {
		while (i < name.n && strchr("-_ ", name.s[i]))
			i++;
		while (*other == '-' || *other == '_')
			other++;
		if (i == name.n || !*other)
			return i == name.n && !*other;
		char c =
			name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] | 0x20) : name.s[i];
		if (c != *other)
			return false;
	}
}

/* Bytes of the character at `p`, 0 when it is none (RFC 3629, section 4). `left` is at least 1. */
static size_t
character_length(const unsigned char *p, size_t left)
{
	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	size_t n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
	if (left < n || (p[1] & 0xc0) != 0x80)
		return 0;
	if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) ||
		(p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
		return 0;
	for (size_t i = 2; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	}
	return n;
}

/* Bytes of ASCII at `p`, found eight at a time. */
static size_t
ascii_run(const unsigned char *p, size_t left)
{
	size_t n = 0;
	for (uint64_t eight; n + 8 <= left; n += 8) {
		memcpy(&eight, p + n, 8);
		eight = le64toh(eight) & 0x8080808080808080;
		if (eight)
			return n + (size_t)__builtin_ctzll(eight) / 8;
	}
	while (n < left && p[n] < 0x80)
		n++;
	return n;
}

/* Every document passes here, most of them ASCII for the most part, or runs of letters of two
 * bytes: these quickly. */
static bool
is_utf8(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.s;
	size_t i = 0;
	while (p && i < s.n) {
		i += ascii_run(p + i, s.n - i);
		while (i + 1 < s.n && p[i] >= 0xc2 && p[i] < 0xe0 && (p[i + 1] & 0xc0) == 0x80)
			i += 2;
		if (i == s.n || p[i] < 0x80)
			continue;
		size_t n = character_length(p + i, s.n - i);
		if (n == 0)
			return false;
		i += n;
	}
	return true;
}

static bool
is_name_byte(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c && strchr("-_:.+", c));
}

/* The value behind `key` ("charset", "encoding") and "=", quoted or not. */
static struct str
value_after(struct str s, struct str key)
{
	ptrdiff_t at;
	while ((at = str_ifind(s, key)) >= 0) {
		s = str_trim(str_sub(s, (size_t)at + key.n, s.n));
		if (!str_starts(s, S("=")))
			continue;
		s = str_trim(str_sub(s, 1, s.n));
		if (s.n && (s.s[0] == '"' || s.s[0] == '\''))
			s = str_trim(str_sub(s, 1, s.n));
		size_t n = 0;
		while (n < s.n && n < 40 && is_name_byte(s.s[n]))
			n++;
		if (n)
			return str_sub(s, 0, n);
	}
	return STR_NONE;
}

static struct str
declared(struct str bytes, bool is_html)
{
	struct str head = str_sub(bytes, 0, DECLARATION_WITHIN);
	ptrdiff_t xml = str_find(head, S("<?xml"));
	if (xml >= 0) {
		struct str rest = str_sub(head, (size_t)xml, head.n);
		ptrdiff_t end = str_find(rest, S("?>"));
		struct str name = value_after(
			str_sub(rest, 0, end < 0 ? rest.n : (size_t)end), S("encoding"));
		if (name.n)
			return name;
	}
	return is_html ? value_after(head, S("charset")) : STR_NONE;
}

/* As ICU should be asked for it; empty when nothing is named. NUL-terminated in the arena. */
static struct str
usual_name(struct str name, struct arena *a)
{
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++) {
		if (same_encoding(name, aliases[i].name))
			return str_from(aliases[i].means);
	}
	return name.n ? arena_str(a, name) : STR_NONE;
}

static bool
is_utf8_name(struct str name)
{
	return str_ieq(name, S("utf-8"));
}

/* Bytes in an encoding that ICU knows, to UTF-8; false when ICU does not know it. */
static bool
convert(struct str bytes, struct str name, struct arena *a, struct str *ret)
{
	UErrorCode e = U_ZERO_ERROR;
	UConverter *from = name.n ? ucnv_open(name.s, &e) : NULL;
	if (!from || U_FAILURE(e))
		return false;
	UErrorCode u = U_ZERO_ERROR;
	UConverter *to = ucnv_open("utf-8", &u);
	size_t room = bytes.n * 3 + 16;
	char *out = arena_alloc(a, room), *p = out;
	const char *s = bytes.s;
	if (to)
		ucnv_convertEx(to, from, &p, out + room - 1, &s, bytes.s + bytes.n, NULL, NULL,
			NULL, NULL, 1, 1, &u);
	bool done = to && (U_SUCCESS(u) || u == U_BUFFER_OVERFLOW_ERROR);
	ucnv_close(from);
	ucnv_close(to);
	*ret = (struct str){ out, (size_t)(p - out) };
	return done && p > out;
}

struct tally {
	size_t sequences; /* valid characters of two bytes and more */
	size_t bad;       /* bytes that are no UTF-8 */
	size_t high;      /* bytes above 127 */
	size_t paired;    /* of these, those that stand beside another */
};

static struct tally
count(struct str s)
{
	struct tally t = { 0 };
	bool before = false;
	for (size_t i = 0; i < s.n; i++) {
		bool high = s.s[i] & 0x80;
		t.high += high;
		t.paired += high && before;
		before = high;
	}
	while (s.n) {
		uint32_t c;
		size_t n = utf8_decode(s, &c);
		t.sequences += n > 1;
		t.bad += n == 0;
		s = str_sub(s, n ? n : 1, s.n);
	}
	return t;
}

/* The character that a byte of windows-1252 stands for. */
static uint32_t
western(unsigned char byte)
{
	static const uint16_t euro[] = { 0x20ac, 0xfffd, 0x201a, 0x192, 0x201e, 0x2026, 0x2020,
		0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0xfffd, 0x17d, 0xfffd, 0xfffd, 0x2018,
		0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153,
		0xfffd, 0x17e, 0x178 };
	return byte < 0xa0 ? euro[byte - 0x80] : byte;
}

/* UTF-8 with some bytes of windows-1252 in it. Each such byte becomes three at most. */
static struct str
mend(struct str s, struct arena *a)
{
	size_t more = 16;
	for (struct str rest = s; rest.n;) {
		uint32_t c;
		size_t n = utf8_decode(rest, &c);
		more += n ? 0 : 2;
		rest = str_sub(rest, n ? n : 1, rest.n);
	}
	char *out = arena_alloc(a, s.n + more);
	struct buf b = { .s = out, .cap = s.n + more }; /* never outgrown, so never moved */
	while (s.n) {
		uint32_t c;
		size_t n = utf8_decode(s, &c);
		if (n)
			buf_add(&b, s.s, n);
		else
			utf8_append(&b, western((unsigned char)s.s[0]));
		s = str_sub(s, n ? n : 1, s.n);
	}
	return (struct str){ out, b.n };
}

/* UTF-16 and UTF-32 by their BOM, or by the zero bytes around the first "<". */
static const char *
wide_name(struct str s, size_t *ret_skip)
{
	static const struct {
		struct str start;
		const char *name;
		size_t skip;
	} starts[] = {
		{ STR_INIT("\0\0\xfe\xff"), "utf-32be", 4 },
		{ STR_INIT("\xff\xfe\0\0"), "utf-32le", 4 },
		{ STR_INIT("\xfe\xff"), "utf-16be", 2 },
		{ STR_INIT("\xff\xfe"), "utf-16le", 2 },
		{ STR_INIT("\0\0\0<"), "utf-32be", 0 },
		{ STR_INIT("<\0\0\0"), "utf-32le", 0 },
		{ STR_INIT("\0<\0"), "utf-16be", 0 },
		{ STR_INIT("<\0"), "utf-16le", 0 },
		{ STR_INIT("\x4c\x6f\xa7\x94"), "ibm-37", 0 },
	};
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		*ret_skip = starts[i].skip;
		if (str_starts(s, starts[i].start))
			return starts[i].name;
	}
	return NULL;
}

static struct str
guess(struct str bytes, struct tally t, bool arabic, struct arena *a)
{
	struct str ret;
	/* Arabic words are runs of high bytes; in Western text a high byte stands between plain
	 * letters. */
	bool runs = t.high > 8 && t.paired * 2 > t.high;
	if (convert(bytes, arabic || runs ? S("windows-1256") : S("windows-1252"), a, &ret))
		return ret;
	return mend(bytes, a);
}

/* Whether bytes that claim to be UTF-8, and are not all, are for the most part. */
static bool
mostly_utf8(struct tally t)
{
	return t.bad < t.sequences;
}

/* Encodings whose every text is ASCII to the eye: only their name tells. */
static bool
is_seven_bit(struct str name)
{
	return str_istarts(name, S("iso-2022-")) || str_istarts(name, S("hz")) ||
	       str_ieq(name, S("csiso2022jp")) || str_ieq(name, S("utf-7"));
}

static struct str
decode_bytes(const struct document *doc, struct str bytes, bool is_html, struct arena *a)
{
	struct str http = usual_name(value_after(doc->content_type, S("charset")), a), ret;
	bool valid = is_utf8(bytes);
	struct str named = valid && !http.n && !is_html ? declared(bytes, false) : STR_NONE;
	if (is_seven_bit(named) && convert(bytes, usual_name(named, a), a, &ret))
		return ret;
	if (valid && (!http.n || is_utf8_name(http) || str_is(http, "windows-1252")))
		return bytes;
	if (http.n && !is_utf8_name(http) && convert(bytes, http, a, &ret))
		return ret;
	if (valid)
		return bytes;
	struct str inside = usual_name(declared(bytes, is_html), a);
	bool wide = str_istarts(inside, S("utf-16")) || str_istarts(inside, S("utf-32"));
	struct tally t = count(bytes);
	if (inside.n && !is_utf8_name(inside) && !wide && convert(bytes, inside, a, &ret))
		return ret;
	if (mostly_utf8(t))
		return mend(bytes, a);
	return guess(bytes, t, str_starts(doc->language, S("ar")), a);
}

struct str
read_decode(const struct document *doc, bool is_html, struct arena *a)
{
	struct str bytes = doc->bytes, ret;
	if (str_starts(bytes, S("\xef\xbb\xbf"))) {
		bytes = str_sub(bytes, 3, bytes.n);
		return is_utf8(bytes) ? bytes : mend(bytes, a);
	}
	size_t skip = 0;
	const char *wide = wide_name(bytes, &skip);
	if (wide && convert(str_sub(bytes, skip, bytes.n), str_from(wide), a, &ret))
		return ret;
	return decode_bytes(doc, bytes, is_html, a);
}

/* By how it starts, or by its control characters; NUL stands in texts that were UTF-16 once. */
bool
read_is_binary(struct str text)
{
	static const char *const starts[] = { "%PDF-", "PK\x03\x04", "GIF8", "{\\rtf", NULL };
	for (const char *const *s = starts; *s; s++) {
		if (str_starts(text, str_from(*s)))
			return true;
	}
	size_t controls = 0, n = text.n < 4096 ? text.n : 4096;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)text.s[i];
		controls += (c && c < 9) || (c > 13 && c < 32 && c != 27);
	}
	return controls * 20 > n;
}
