#include "tests/check.h"

#include <stdlib.h>

#include <jansson.h>

#include "base/utf8.h"
#include "notify/channel.h"
#include "tests/digest_fixture.h"

static const struct channel chat = {
	.name = STR_INIT("chat"), .kind = &channel_slack, .digest = { .most = 1000 }
};

static struct message
message_of(struct fixture *f, const struct owed *owed, size_t n)
{
	struct message m = { .channel = S("chat"),
		.words = f->source.words,
		.zone = f->zone,
		.at = f->source.at,
		.base = S("article 10 1") };
	message_read(&m, owed, n, &f->rules, f->a);
	return m;
}

static const char *
block_text(const json_t *payload, size_t i)
{
	const json_t *block = json_array_get(json_object_get(payload, "blocks"), i);
	const json_t *text = json_object_get(block, "text");
	if (!text)
		text = json_array_get(json_object_get(block, "elements"), 0);
	assert_true(json_is_true(json_object_get(text, "verbatim")));
	return json_string_value(json_object_get(text, "text"));
}

static void
one_article(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	size_t n;
	fixture_open(&f, "fr");
	fixture_news(&f);
	f.owed[0].matches[f.owed[0].n_matches++].rule = S("liptako");
	struct message m = message_of(&f, f.owed, 1);
	channel_slack.render_message(&chat, &m, f.a, &parts, &n);
	assert_int_equal(n, 1);
	json_t *p = json_loadb(parts[0].payload.s, parts[0].payload.n, 0, NULL);
	assert_string_equal(json_string_value(json_object_get(p, "text")),
		"Niger : une attaque fait douze morts à Tillabéri");
	assert_true(json_is_false(json_object_get(p, "unfurl_links")) &&
		    json_is_false(json_object_get(p, "unfurl_media")));
	assert_string_equal(block_text(p, 0),
		"*<https://kalangou.example/niger?a=1&amp;b=2|Niger : une attaque fait douze morts "
		"à Tillabéri>*\n"
		"Studio Kalangou · publié 06:12, vu 06:19 · 3 titres\n"
		"«\xc2\xa0"
		"Dans la nuit, une *attaque terroriste* a visé un poste près de Tillabéri, selon "
		"deux habitants.\xc2\xa0»\n"
		"Règles\xc2\xa0: sahel-securite, liptako");
	json_decref(p);
	fixture_close(&f);
}

static void
headlines_are_hostile(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	size_t n;
	fixture_open(&f, "fr");
	fixture_owe(&f, "r", "<!channel> @here *b* _i_ ~s~ `c` a|b <https://evil.example|x> & co",
		"", "fr", "https://x.example/a|b?c=1&d=2", NULL);
	struct message m = message_of(&f, f.owed, 1);
	channel_slack.render_message(&chat, &m, f.a, &parts, &n);
	json_t *p = json_loadb(parts[0].payload.s, parts[0].payload.n, 0, NULL);
	const char *text = block_text(p, 0);
	assert_non_null(strstr(text, "*<https://x.example/a%7Cb?c=1&amp;d=2|&lt;!channel&gt; @here "
				     "∗b∗ ＿i＿ ∼s∼ ˋcˋ a¦b &lt;https"));
	assert_null(strstr(text, "<!channel>"));
	assert_null(strstr(json_string_value(json_object_get(p, "text")), "<"));
	json_decref(p);
	fixture_close(&f);
}

/* Ten in full, the rest in a line each; nothing is lost, no limit is broken. */
static void
many_articles(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	size_t n, told = 0, titles = 0;
	fixture_open(&f, "ar");
	fixture_news(&f);
	struct owed *many = arena_array(f.a, MESSAGE_MOST, sizeof(*many));
	for (size_t i = 0; i < MESSAGE_MOST; i++)
		many[i] = f.owed[0];
	struct message m = message_of(&f, many, MESSAGE_MOST);
	channel_slack.render_message(&chat, &m, f.a, &parts, &n);
	for (size_t i = 0; i < n; i++) {
		told += parts[i].items;
		for (struct str rest = parts[i].payload; rest.n;) {
			ptrdiff_t at = str_find(rest, S("|\xe2\x81\xa6Niger"));
			titles += at >= 0;
			rest = at < 0 ? STR_NONE : str_sub(rest, (size_t)at + 1, rest.n);
		}
		json_t *p = json_loadb(parts[i].payload.s, parts[i].payload.n, 0, NULL);
		size_t total = 0, blocks = json_array_size(json_object_get(p, "blocks"));
		assert_in_range(blocks, 1, 50);
		for (size_t j = 0; j < blocks; j++) {
			assert_in_range(utf8_length(str_from(block_text(p, j))), 1, 3000);
			total += utf8_length(str_from(block_text(p, j)));
		}
		assert_in_range(total, 1, 13200);
		json_decref(p);
	}
	assert_int_equal(told, MESSAGE_MOST);
	assert_int_equal(titles, MESSAGE_MOST);
	fixture_close(&f);
}

static void
a_digest(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	struct digest d;
	size_t n;
	fixture_open(&f, "fr");
	fixture_news(&f);
	fixture_older(&f);
	digest_build(&f.source, f.owed, f.n_owed, f.a, &d);
	channel_slack.render_digest(&chat, &d, f.a, &parts, &n);
	assert_int_equal(n, 1);
	assert_int_equal(parts[0].items, 2);
	json_t *p = json_loadb(parts[0].payload.s, parts[0].payload.n, 0, NULL);
	assert_non_null(strstr(block_text(p, 0), "*SAHEL-SECURITE* · 2 sujets, 4 articles"));
	assert_non_null(strstr(block_text(p, 2), "*Anciens, vus pour la première fois*"));
	assert_non_null(strstr(block_text(p, 4), "412 articles, 31 titres sur 33."));
	json_decref(p);
	fixture_close(&f);
}

/* After a refusal: its text alone. */
static void
simplified(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	struct err err;
	size_t n;
	AUTO(buf) struct buf plain = { 0 }, again = { 0 };
	fixture_open(&f, "fr");
	fixture_news(&f);
	struct message m = message_of(&f, f.owed, 1);
	channel_slack.render_message(&chat, &m, f.a, &parts, &n);
	assert_int_equal(channel_slack.simplify(parts[0].payload, &plain, &err), STATUS_OK);
	json_t *p = json_loadb(plain.s, plain.n, 0, NULL);
	assert_null(json_object_get(p, "blocks"));
	assert_non_null(strstr(
		json_string_value(json_object_get(p, "text")), "*<https://kalangou.example"));
	assert_int_equal(channel_slack.simplify(buf_view(&plain), &again, &err), STATUS_BAD);
	json_decref(p);
	fixture_close(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_article),
		cmocka_unit_test(headlines_are_hostile),
		cmocka_unit_test(many_articles),
		cmocka_unit_test(a_digest),
		cmocka_unit_test(simplified),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
