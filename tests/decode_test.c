#include "tests/check.h"

#include "base/utf8.h"
#include "monitor/read.h"

struct decode_case {
	const char *name;
	const char *content_type;
	struct str bytes;
	bool is_html;
	const char *want;
};

static const struct decode_case cases[] = {
	{ "seven bits that are no ASCII", "",
		STR_INIT("<?xml version='1.0' encoding='ISO-2022-JP'?>\x1b$BF|K\\\x1b(B"), false,
		"<?xml version='1.0' encoding='ISO-2022-JP'?>日本" },
	{ "the same as plain ASCII", "",
		STR_INIT("<?xml version='1.0' encoding='ISO-2022-JP'?>abc"), false,
		"<?xml version='1.0' encoding='ISO-2022-JP'?>abc" },
	{ "UTF-8 stays", "", STR_INIT("été à Fès"), false, "été à Fès" },
	{ "a BOM goes", "",
		STR_INIT("\xef\xbb\xbf"
			 "été"),
		false, "été" },
	{ "a BOM is stronger than the header", "text/xml; charset=iso-8859-1",
		STR_INIT("\xef\xbb\xbf"
			 "été"),
		false, "été" },
	{ "UTF-16 with a BOM", "", STR_INIT("\xff\xfe<\0a\0>\0\xe9\0"), false, "<a>é" },
	{ "UTF-16 big-endian by its zeros", "", STR_INIT("\0<\0a\0>\0\xe9"), false, "<a>é" },
	{ "the header names windows-1252", "text/html; charset=windows-1252",
		STR_INIT("\xe9t\xe9 \x96 \x80"), true, "été – €" },
	{ "latin1 means windows-1252", "text/html; charset=ISO-8859-1", STR_INIT("l\x92\xe9t\xe9"),
		true, "l’été" },
	{ "a server's latin1 yields to UTF-8", "text/html; charset=ISO-8859-1", STR_INIT("été"),
		true, "été" },
	{ "the header lies: UTF-8 it is not", "text/html; charset=utf-8",
		STR_INIT("<p>\xe9t\xe9 fran\xe7"
			 "ais</p>"),
		true, "<p>été français</p>" },
	{ "XML declares latin1", "",
		STR_INIT("<?xml version='1.0' encoding='iso-8859-1'?><a>\xe9</a>"), false,
		"<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>" },
	{ "an old name of windows-1256", "",
		STR_INIT("<?xml version='1.0' encoding='ms-arab'?><a>\xc7\xe1</a>"), false,
		"<?xml version='1.0' encoding='ms-arab'?><a>ال</a>" },
	{ "letters of two bytes, then one that is cut", "text/xml; charset=utf-8",
		STR_INIT("\xd8\xa7\xd9\x84\xd9"), false, "الÙ" },
	{ "meta declares windows-1256", "",
		STR_INIT("<meta charset=\"windows-1256\"><p>\xc7\xe1\xe3\xdb\xd1\xc8</p>"), true,
		"<meta charset=\"windows-1256\"><p>المغرب</p>" },
	{ "UTF-8 declared as latin1", "", STR_INIT("<meta charset=\"iso-8859-1\">été"), true,
		"<meta charset=\"iso-8859-1\">été" },
	{ "undeclared Arabic is windows-1256", "",
		STR_INIT("\xc7\xe1\xe3\xdb\xd1\xc8 \xc7\xe1\xe3\xdb\xd1\xc8"), true,
		"المغرب المغرب" },
	{ "one bad byte in UTF-8", "", STR_INIT("été, \xe9t\xe9, forêt, élève, âge"), false,
		"été, été, forêt, élève, âge" },
	{ "an encoding that nobody knows", "text/html; charset=x-klingon", STR_INIT("\xe9t\xe9"),
		true, "été" },
	{ "nothing", "", STR_INIT(""), false, "" },
};

static void
check(void **state)
{
	const struct decode_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	const struct document doc = { .bytes = c->bytes,
		.content_type = str_from(c->content_type) };
	struct str got = read_decode(&doc, c->is_html, a);
	assert_true(utf8_valid(got));
	assert_str(got, c->want);
}

static const struct binary_case {
	const char *name;
	struct str bytes;
	bool want;
} binary_cases[] = {
	{ "a PDF", STR_INIT("%PDF-1.4\n1 0 obj\n"), true },
	{ "a zip archive", STR_INIT("PK\x03\x04\x14\0\0\0"), true },
	{ "what was compressed", STR_INIT("\x1f\x8b\x08\0\0\x01\x02\x03\x04\x05"), true },
	{ "a page", STR_INIT("<p>Un texte.</p>\n"), false },
	{ "a page with NUL bytes", STR_INIT("<p>Un\0 texte\0\0\0.</p>\n"), false },
	{ "one form feed", STR_INIT("<p>Un texte long.\f</p>\x01"), false },
	{ "nothing", STR_INIT(""), false },
};

static void
check_binary(void **state)
{
	const struct binary_case *c = *state;
	assert_int_equal(read_is_binary(c->bytes), c->want);
}

int
main(void)
{
	return RUN_CASES(cases, check) + RUN_CASES(binary_cases, check_binary);
}
