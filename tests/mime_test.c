#include "tests/check.h"

#include "base/clock.h"
#include "base/mem.h"
#include "notify/mime.h"

static struct str recipients[] = { STR_INIT("desk@example.org"), STR_INIT("amal@example.org") };
static const struct str_list to = { recipients, 2 };

static struct mime_mail
sample(struct zone *zone)
{
	return (struct mime_mail){
		.date_at = civil_at((struct civil){ 2026, 1, 28, 6, 30, 0, 0 }),
		.zone = zone,
		.from = S("Présse <alerts@example.org>"),
		.to = &to,
		.subject = S("Niger : une attaque"),
		.message_id = S("<digest.desk.1.abc@example.org>"),
		.root_id = S("<digest.desk@example.org>"),
		.list_id = S("desk.presswatch.example.org"),
		.unsubscribe_url = S("https://pw.example.org/u"),
		.language = S("fr"),
		.rules = S("sahel-securite"),
		.articles = 3,
		.text = S("Bonjour\n.point\nfin d'été = 1\n"),
		.html = S("<p>é</p>\n"),
	};
}

static void
whole_message(void **state)
{
	(void)state;
	AUTO(zone) struct zone *zone = NULL;
	AUTO(buf) struct buf out = { 0 }, again = { 0 };
	assert_int_equal(zone_open(S("Africa/Casablanca"), &zone, NULL), STATUS_OK);
	struct mime_mail mail = sample(zone);
	mime_compose(&mail, &out);
	mime_compose(&mail, &again);
	assert_true(str_eq(buf_view(&out), buf_view(&again)));
	struct str all = buf_view(&out);
	ptrdiff_t border = str_find(all, S("--=_"));
	assert_str(str_sub(all, 0, (size_t)str_find(all, S("Content-Type"))),
		"Date: Wed, 28 Jan 2026 07:30:00 +0100\r\n"
		"From: =?utf-8?B?UHLDqXNzZQ==?=\r\n <alerts@example.org>\r\n"
		"To: desk@example.org,\r\n amal@example.org\r\n"
		"Subject: Niger : une attaque\r\n"
		"Message-ID:\r\n <digest.desk.1.abc@example.org>\r\n"
		"In-Reply-To:\r\n <digest.desk@example.org>\r\n"
		"References:\r\n <digest.desk@example.org>\r\n"
		"Auto-Submitted: auto-generated\r\n"
		"Precedence: list\r\n"
		"X-Auto-Response-Suppress: All\r\n"
		"List-Id: <desk.presswatch.example.org>\r\n"
		"List-Unsubscribe: <https://pw.example.org/u>,\r\n "
		"<mailto:alerts@example.org?subject=unsubscribe>\r\n"
		"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
		"Content-Language: fr\r\n"
		"X-Presswatch-Rule: sahel-securite\r\n"
		"X-Presswatch-Articles: 3\r\n"
		"MIME-Version: 1.0\r\n");
	assert_true(border > 0);
	assert_true(str_find(all,
			    S("\r\n\r\nBonjour\r\n=2Epoint\r\nfin d'=C3=A9t=C3=A9 =3D 1\r\n")) > 0);
	assert_true(str_find(all, S("\r\n\r\n<p>=C3=A9</p>\r\n")) > 0);
	assert_true(str_ends(all, S("--\r\n")));
}

static void
without_html(void **state)
{
	(void)state;
	AUTO(zone) struct zone *zone = NULL;
	AUTO(buf) struct buf out = { 0 }, plain = { 0 }, nothing = { 0 };
	assert_int_equal(zone_open(S("UTC"), &zone, NULL), STATUS_OK);
	struct mime_mail mail = sample(zone);
	mime_compose(&mail, &out);
	assert_int_equal(mime_text_only(buf_view(&out), &plain, NULL), STATUS_OK);
	assert_true(
		str_find(buf_view(&plain),
			S("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n")) > 0);
	assert_true(str_find(buf_view(&plain), S("=2Epoint")) > 0);
	assert_true(str_find(buf_view(&plain), S("html")) < 0);
	assert_true(str_find(buf_view(&plain), S("--=_")) < 0);
	assert_int_equal(mime_text_only(buf_view(&plain), &nothing, NULL), STATUS_BAD);
}

struct header_case {
	const char *name, *value, *want;
};

static const struct header_case header_cases[] = {
	{ "ASCII", "plain words", "Subject: plain words\r\n" },
	{ "folded at blanks",
		"a word and another word and yet another word and so on until the line is at its "
		"end indeed",
		"Subject: a word and another word and yet another word and so on until the\r\n "
		"line is at its end indeed\r\n" },
	{ "French", "été", "Subject: =?utf-8?B?w6l0w6k=?=\r\n" },
	{ "line breaks cannot get in", "x\r\nBcc: y@example.org",
		"Subject: =?utf-8?B?eCAgQmNjOiB5QGV4YW1wbGUub3Jn?=\r\n" },
	{ "looks encoded", "=?utf-8?Q?x?=", "Subject: =?utf-8?B?PT91dGYtOD9RP3g/PQ==?=\r\n" },
	{ "cut between characters", "ééééééééééééééééééééééééé",
		"Subject: =?utf-8?B?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=?=\r\n "
		"=?utf-8?B?w6nDqcOpw6nDqcOp?=\r\n" },
	{ "empty", "", "Subject: \r\n" },
};

static void
headers(void **state)
{
	const struct header_case *c = *state;
	AUTO(buf) struct buf out = { 0 };
	mime_header_text(&out, "Subject", str_from(c->value));
	if (strcmp(c->name, "line breaks cannot get in") == 0) {
		assert_true(str_find(buf_view(&out), S("\r\n")) == (ptrdiff_t)out.n - 2);
		return;
	}
	assert_str(buf_view(&out), c->want);
	struct str rest = buf_view(&out), line;
	while (str_next(&rest, '\n', &line))
		assert_in_range(line.n, 0, 78);
}

struct qp_case {
	const char *name, *text, *want;
};

#define A10 "aaaaaaaaaa"
static const struct qp_case qp_cases[] = {
	{ "plain", "a b\n", "a b\r\n" },
	{ "a blank at the end", "a \n", "a=20\r\n" },
	{ "an equals sign", "a=b\n", "a=3Db\r\n" },
	{ "a dot alone", ".\n", "=2E\r\n" },
	{ "From", "From x\nFrodo\n", "=46rom x\r\nFrodo\r\n" },
	{ "76 characters", A10 A10 A10 A10 A10 A10 A10 "aaaaaa\n",
		A10 A10 A10 A10 A10 A10 A10 "aaaaaa\r\n" },
	{ "77 characters", A10 A10 A10 A10 A10 A10 A10 "aaaaaaa\n",
		A10 A10 A10 A10 A10 A10 A10 "aaaaa=\r\naa\r\n" },
	{ "an escape at the border", A10 A10 A10 A10 A10 A10 A10 "aaaé\n",
		A10 A10 A10 A10 A10 A10 A10 "aaa=\r\n=C3=A9\r\n" },
	{ "CR LF is one line end", "a\r\nb\n", "a\r\nb\r\n" },
	{ "no line end", "a", "a\r\n" },
	{ "blank lines", "a\n\nb\n", "a\r\n\r\nb\r\n" },
};

static void
quoted_printable(void **state)
{
	const struct qp_case *c = *state;
	AUTO(buf) struct buf out = { 0 };
	mime_quoted_printable(&out, str_from(c->text));
	assert_str(buf_view(&out), c->want);
}

struct address_case {
	const char *name, *address;
	bool good;
};

static const struct address_case address_cases[] = {
	{ "plain", "desk@example.org", true },
	{ "a plus", "desk+x@example.org", true },
	{ "no at", "desk", false },
	{ "two", "a@b@example.org", false },
	{ "nobody", "@example.org", false },
	{ "nowhere", "desk@", false },
	{ "a blank", "de sk@example.org", false },
	{ "a line break", "desk@example.org\r\nRCPT TO:<x@y>", false },
	{ "a bracket", "desk@example.org>", false },
	{ "not ASCII", "désk@example.org", false },
};

static void
addresses(void **state)
{
	const struct address_case *c = *state;
	assert_int_equal(mime_address_ok(str_from(c->address)), c->good);
}

static void
mailboxes(void **state)
{
	(void)state;
	assert_str(mime_address(S("presswatch <a@x.example>")), "a@x.example");
	assert_str(mime_address(S(" a@x.example ")), "a@x.example");
	assert_str(mime_display_name(S("\"Press, watch\" <a@x.example>")), "Press, watch");
	assert_str(mime_display_name(S("a@x.example")), "");
	assert_str(mime_domain(S("presswatch <a@x.example>")), "x.example");
	assert_str(mime_domain(S("nobody")), "localhost");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole_message),
		cmocka_unit_test(without_html),
		cmocka_unit_test(mailboxes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(header_cases, headers) +
	       RUN_CASES(qp_cases, quoted_printable) + RUN_CASES(address_cases, addresses);
}
