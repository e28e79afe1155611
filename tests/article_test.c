/* Articles and matches as bytes: frames between processes, blobs in the store; and what hostile
 * bytes do to them. */
#include <stdlib.h>

#include "db/article.h"
#include "db/match.h"
#include "db/outlet.h"
#include "tests/check.h"

static struct mention mentions[] = {
	{ STR_INIT("NE"), STR_INIT("NE"), FIELD_TITLE, 0, 5 },
	{ STR_INIT("SAHEL"), STR_INIT(""), FIELD_LEAD, 0, 5 },
	{ STR_INIT("NE/niamey"), STR_INIT("NE"), FIELD_TEXT, 2, 6 },
};

static struct article
sample(void)
{
	static struct str authors[] = { STR_INIT("Amal"), STR_INIT("Idrissa") };
	static struct str tags[] = { STR_INIT("Sahel") };
	return (struct article){
		.id = 7,
		.revision = 3,
		.first_seen_at = 9,
		.state = ARTICLE_COMPLETE,
		.key = S("aps.dz/1"),
		.url = S("https://aps.dz/1"),
		.canonical = S("https://aps.dz/un"),
		.guid = S("55"),
		.source_url = S("https://lopinion.ma/1"),
		.paper = S("L'opinion"),
		.title = S("Niger : النيجر"),
		.lead = S("Sahel"),
		.text = S("A Niamey.\n\nEncore."),
		.language = S("fr"),
		.image = S("https://aps.dz/1.jpg"),
		.authors = { authors, 2 },
		.tags = { tags, 1 },
		.published = { S("le 15 - 04 - 2024"), -5, DATE_DAY },
		.updated = { STR_NONE, 77, DATE_TIME },
		.mentions = mentions,
		.n_mentions = 3,
		.full = true,
		.is_headline = true,
	};
}

static struct str
put(struct buf *frame, const struct article *a)
{
	struct frame_field f;
	article_put(frame, 5, a);
	struct str rest = buf_view(frame);
	assert_true(frame_next(&rest, &f));
	assert_int_equal(f.tag, 5);
	return f.bytes;
}

static void
travels_whole(void **state)
{
	(void)state;
	AUTO(buf) struct buf frame = { 0 };
	AUTO(arena) struct arena *arena = arena_new();
	struct article a = sample(), b;
	struct err err;
	assert_int_equal(article_take(put(&frame, &a), arena, &b, &err), STATUS_OK);
	assert_int_equal(b.state, ARTICLE_COMPLETE);
	assert_str(b.key, "aps.dz/1");
	assert_str(b.url, "https://aps.dz/1");
	assert_str(b.canonical, "https://aps.dz/un");
	assert_str(b.guid, "55");
	assert_str(b.source_url, "https://lopinion.ma/1");
	assert_str(b.paper, "L'opinion");
	assert_str(b.title, "Niger : النيجر");
	assert_str(b.lead, "Sahel");
	assert_str(b.text, "A Niamey.\n\nEncore.");
	assert_str(b.language, "fr");
	assert_str(b.image, "https://aps.dz/1.jpg");
	assert_int_equal(b.authors.n, 2);
	assert_str(b.authors.v[1], "Idrissa");
	assert_int_equal(b.tags.n, 1);
	assert_str(b.published.given, "le 15 - 04 - 2024");
	assert_int_equal(b.published.at, -5);
	assert_int_equal(b.published.precision, DATE_DAY);
	assert_int_equal(b.updated.at, 77);
	assert_int_equal(b.n_mentions, 3);
	assert_str(b.mentions[0].country, "NE");
	assert_str(b.mentions[1].place, "SAHEL");
	assert_str(b.mentions[1].country, "");
	assert_str(b.mentions[2].place, "NE/niamey");
	assert_int_equal(b.mentions[2].at, 2);
	assert_true(b.full && b.is_headline);
	assert_int_equal(b.text_hash, article_hash(&a));
	assert_int_equal(b.id, 0); /* the store's, and nobody else's */
	assert_int_equal(b.revision, 0);
	assert_int_equal(b.first_seen_at, 0);
}

static void
an_empty_one_travels(void **state)
{
	(void)state;
	AUTO(buf) struct buf frame = { 0 };
	AUTO(arena) struct arena *arena = arena_new();
	struct article a = { 0 }, b;
	assert_int_equal(article_take(put(&frame, &a), arena, &b, NULL), STATUS_OK);
	assert_str(b.title, "");
	assert_int_equal(b.n_mentions, 0);
}

struct hostile {
	const char *name;
	void (*spoil)(struct article *);
};

static void
spoil_utf8(struct article *a)
{
	a->title = S("Ni\xffger");
}
static void
spoil_escape(struct article *a)
{
	a->paper = S("\x1b[2J");
}
static void
spoil_author(struct article *a)
{
	static struct str authors[] = { STR_INIT("\xc3") };
	a->authors = (struct str_list){ authors, 1 };
}
static void
spoil_state(struct article *a)
{
	a->state = (enum article_state)9;
}
static void
spoil_year(struct article *a)
{
	a->published.at = INT64_MIN;
}
static void
spoil_precision(struct article *a)
{
	a->updated.precision = (enum date_precision)7;
}
static void
spoil_mention(struct article *a)
{
	static struct mention outside[] = { { STR_INIT("NE"), STR_INIT("NE"), FIELD_TITLE, 3,
		UINT32_MAX } };
	a->mentions = outside;
	a->n_mentions = 1;
}
static void
spoil_field(struct article *a)
{
	static struct mention odd[] = { { STR_INIT("NE"), STR_INIT("NE"), FIELD_URL, 0, 1 } };
	a->mentions = odd;
	a->n_mentions = 1;
}

static void
refuses(void **state)
{
	const struct hostile *c = *state;
	AUTO(buf) struct buf frame = { 0 };
	AUTO(arena) struct arena *arena = arena_new();
	struct article a = sample(), b;
	c->spoil(&a);
	assert_int_equal(article_take(put(&frame, &a), arena, &b, NULL), STATUS_BAD);
}

/* Cut anywhere, and with any byte changed, it is an article or an error, and nothing else. */
static void
survives_damage(void **state)
{
	(void)state;
	AUTO(buf) struct buf frame = { 0 };
	AUTO(arena) struct arena *arena = arena_new();
	struct article a = sample(), b;
	struct str fields = put(&frame, &a);
	for (size_t i = 0; i < fields.n; i++) {
		char *copy = mem_strdup(fields);
		copy[i] = (char)(copy[i] ^ (1 << i % 8));
		article_take((struct str){ copy, fields.n }, arena, &b, NULL);
		article_take((struct str){ copy, i }, arena, &b, NULL);
		free(copy);
	}
}

/* ---- Blobs --------------------------------------------------------------------------------- */

static void
evidence_round_trip(void **state)
{
	(void)state;
	struct evidence e[] = { { FIELD_TITLE, 3, 6, S("attaque") },
		{ FIELD_TEXT, 70000, 7, S("attaque") }, { FIELD_URL, 0, 0, S("outlet:aps") } };
	struct evidence *got;
	size_t n;
	AUTO(buf) struct buf blob = { 0 };
	AUTO(arena) struct arena *arena = arena_new();
	evidence_write(&blob, e, 3);
	assert_int_equal(evidence_read(buf_view(&blob), arena, &got, &n, NULL), STATUS_OK);
	assert_int_equal(n, 3);
	assert_int_equal(got[1].at, 70000);
	assert_str(got[1].part, "attaque");
	assert_str(got[2].part, "outlet:aps");
	assert_int_equal(got[2].len, 0);
	for (size_t i = 0; i < blob.n; i++)
		assert_int_equal(evidence_read((struct str){ blob.s, i }, arena, &got, &n, NULL),
			STATUS_BAD);
}

static void
blobs_that_lie(void **state)
{
	(void)state;
	static const struct str blobs[] = {
		STR_INIT(""), STR_INIT("\x02\x00"),               /* of another version */
		STR_INIT("\x01\xff\xff\xff\xff\xff\xff\xff\x7f"), /* more than there are bytes */
		STR_INIT("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
		STR_INIT("\x01\x01\x7f"),         /* an unknown field, a string that is not there */
		STR_INIT("\x01\x01\x01\x00\x00"), /* the part of one before, but there is none */
		STR_INIT("\x01\x00\x00"),         /* more than it says */
	};
	AUTO(arena) struct arena *arena = arena_new();
	struct evidence *evidence;
	struct mention *places;
	size_t n;
	for (size_t i = 0; i < sizeof(blobs) / sizeof(blobs[0]); i++) {
		assert_int_equal(evidence_read(blobs[i], arena, &evidence, &n, NULL), STATUS_BAD);
		assert_int_equal(mentions_read(blobs[i], arena, &places, &n, NULL), STATUS_BAD);
	}
}

/* ---- Names and hashes --------------------------------------------------------------------------
 */

static void
hash_is_of_the_text(void **state)
{
	(void)state;
	struct article a = sample(), b = sample();
	b.published.at++;
	b.authors.n = 0;
	b.url = S("https://elsewhere.example/");
	assert_int_equal(article_hash(&a), article_hash(&b));
	b.text = S("A Niamey.\n\nEncore!");
	assert_true(article_hash(&a) != article_hash(&b));
	b = sample(); /* what moves from one field to the next is a change */
	b.lead = S("SahelA");
	b.text = S(" Niamey.\n\nEncore.");
	assert_true(article_hash(&a) != article_hash(&b));
}

static void
names(void **state)
{
	(void)state;
	assert_string_equal(field_name(FIELD_TITLE), "title");
	assert_string_equal(field_name(FIELD_URL), "url");
	assert_string_equal(field_name((enum field)99), "unknown");
	assert_string_equal(health_name(HEALTH_TOO_BIG), "too_big");
	for (int h = 0; h < HEALTH_N; h++)
		assert_non_null(health_name((enum outlet_health)h));
	assert_string_equal(health_name((enum outlet_health)99), "unknown");
}

int
main(void)
{
	static const struct hostile hostile[] = {
		{ "invalid UTF-8 in the title", spoil_utf8 },
		{ "a terminal sequence in the paper", spoil_escape },
		{ "invalid UTF-8 in an author", spoil_author },
		{ "an unknown state", spoil_state },
		{ "a date that would overflow", spoil_year },
		{ "an unknown precision", spoil_precision },
		{ "a place outside the title", spoil_mention },
		{ "a place in the address", spoil_field },
	};
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(travels_whole),
		cmocka_unit_test(an_empty_one_travels),
		cmocka_unit_test(survives_damage),
		cmocka_unit_test(evidence_round_trip),
		cmocka_unit_test(blobs_that_lie),
		cmocka_unit_test(hash_is_of_the_text),
		cmocka_unit_test(names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(hostile, refuses);
}
