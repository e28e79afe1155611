#include "monitor/page_learned.h"

#include "db/outlet.h"
#include "tests/check.h"

/* A page whose blocks are the letters of `blocks`: capitals are long (the article's own text),
 * small letters are short. */
static struct page_observed
page(const char *blocks)
{
	struct page_observed o = { .words = 300, .confidence = 90, .titled = true, .dated = true };
	for (const char *b = blocks; *b; b++)
		o.blocks[o.n_blocks++] =
			(struct page_seen_block){ (uint64_t)(unsigned char)*b * 1000003,
				*b >= 'a' ? 20 : 400 };
	return o;
}

static void
note(struct page_learned *l, const char *blocks)
{
	struct page_observed o = page(blocks);
	page_learned_note(l, &o, 1);
}

/* Which of the blocks of `all` are hinted at as repeated. */
static struct str
repeated(const struct page_learned *l, const char *all, struct arena *a)
{
	struct page_hints hints;
	AUTO(buf) struct buf b = { 0 };
	page_learned_hints(l, a, &hints);
	for (const char *c = all; *c; c++) {
		if (page_is_repeated(&hints, (uint64_t)(unsigned char)*c * 1000003))
			buf_byte(&b, *c);
	}
	return arena_str(a, buf_view(&b));
}

struct block_case {
	const char *name;
	const char *pages; /* separated by spaces */
	const char *want;
};

static const struct block_case cases[] = {
	{ "on two articles: not yet", "Ax Bx", "" },
	{ "on three", "Ax Bx Cx", "x" },
	{ "twice on a page counts once", "Axx Bxx", "" },
	{ "a share that is too small", "Ax B C D Ex F G H Ix J K", "" },
	{ "a share that is large enough", "Ax B Cx D Ex F Gx H Ix J K", "x" },
	{ "what begins late needs as large a share of the last ten",
		"A B C D E F G H I J K L M Nx Ox Px", "" },
	{ "and reaches it", "A B C D E F G H I J K L M Nx Ox Px Qx", "x" },
	{ "an article told again teaches nothing", "Ax Ay Az Ax Ay", "" },
	{ "a lead in three parts of a long story is no boilerplate", "AX AXb AXc AXd", "" },
	{ "what is not seen any more is forgotten",
		"Ax Bx Cx D E F G H I J K L M N O P Q R S T U V W X Y Z", "" },
};

static void
blocks_are_learned(void **state)
{
	const struct block_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page_learned *l = arena_zero(a, sizeof(*l));
	struct str rest = str_from(c->pages), one;
	while (str_next(&rest, ' ', &one))
		note(l, arena_str(a, one).s);
	assert_str(repeated(l, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdxyz", a), c->want);
}

/* However much it sees, it keeps its bounds, and what every page has stays known. */
static void
bounded(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf bytes = { 0 };
	struct page_learned *l = arena_zero(a, sizeof(*l));
	for (uint64_t i = 0; i < 1000; i++) {
		struct page_observed o = { .n_blocks = PAGE_BLOCKS_MOST };
		for (uint32_t k = 0; k < PAGE_SUBJECT_MOST; k++)
			o.subject.words[o.subject.n++] = UINT32_MAX - (uint32_t)i * 100 + k;
		for (uint64_t k = 0; k < PAGE_BLOCKS_MOST; k++)
			o.blocks[k] = (struct page_seen_block){
				k < 2 ? k : (i * 64 + k) * UINT64_C(0x9e3779b97f4a7c15), 100
			};
		page_learned_note(l, &o, 1);
	}
	struct page_hints hints;
	page_learned_hints(l, a, &hints);
	assert_int_equal(hints.n_repeated, 2);
	page_learned_write(l, &bytes);
	assert_true(bytes.n <= LEARNED_BYTES_MOST);
	assert_true(l->n_blocks <= LEARNED_BLOCKS_MOST);
}

static void
habits(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct page_learned *l = arena_zero(a, sizeof(*l));
	struct page_hints hints;
	struct page_observed here = { .body_place = 7, .date_place = 2 },
			     there = { .body_place = 8, .date_place = 3 }, nowhere = { .words = 1 };
	const struct {
		const struct page_observed *page;
		uint64_t body, date; /* hinted at behind it */
	} steps[] = {
		{ &here, 0, 0 },
		{ &here, 0, 0 },
		{ &here, 7, 0 }, /* three times */
		{ &here, 7, 0 },
		{ &here, 7, 2 },  /* five times */
		{ &there, 7, 2 }, /* once and twice may happen */
		{ &nowhere, 7, 2 },
		{ &here, 7, 2 }, /* it holds again */
		{ &there, 7, 2 },
		{ &there, 7, 2 },
		{ &there, 0, 0 }, /* three failures: unlearned */
		{ &there, 0, 0 },
		{ &there, 8, 0 },
	};
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		page_learned_note(l, steps[i].page, 1);
		page_learned_hints(l, a, &hints);
		assert_int_equal(hints.body_place, steps[i].body);
		assert_int_equal(hints.date_place, steps[i].date);
	}
}

struct story_case {
	const char *name;
	const char *titles[9]; /* every article has x, and a text of its own */
	const char *want;
};

static const struct story_case stories[] = {
	{ "three stories", { "Le budget voté", "Une forêt brûle", "Les écoles rouvrent" }, "x" },
	{ "three updates of one story",
		{ "Incendie à Fès", "Fès pleure après l'incendie de la médina",
			"Incendie de la médina : le bilan" },
		"" },
	{ "the same among two others",
		{ "Incendie dans la médina", "Le budget voté", "Médina : l'incendie éteint",
			"L'incendie de la médina, un an après", "Une forêt brûle" },
		"x" }, /* three stories have it by now */
	{ "two stories and five updates",
		{ "Incendie dans la médina", "Le budget voté", "Médina : l'incendie éteint",
			"Le budget voté hier", "L'incendie de la médina, un an après",
			"Le budget sera voté encore" },
		"" },
	{ "a name that all titles have is no story",
		{ "Budget | Courrier National", "Forêt | Courrier National",
			"Écoles | Courrier National", "Pluie | Courrier National",
			"Pêche | Courrier National", "Grève | Courrier National",
			"Retraite | Courrier National", "Musée | Courrier National",
			"Stade | Courrier National" },
		"x" },
	{ "no titles", { "", "", "" }, "x" },
};

static void
stories_are_told_apart(void **state)
{
	const struct story_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page_learned *l = arena_zero(a, sizeof(*l));
	for (int i = 0; i < 9 && c->titles[i]; i++) {
		char blocks[] = { (char)('A' + i), 'x', 0 };
		struct page_observed o = page(blocks);
		page_subject_of(str_from(c->titles[i]), &o.subject);
		page_learned_note(l, &o, 1);
	}
	assert_str(repeated(l, "ABCDEFGHIx", a), c->want);
}

/* What listings read of it: enough whatever stands there. */
static void
the_head_is_enough(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf bytes = { 0 };
	struct page_learned *l = arena_zero(a, sizeof(*l));
	struct page_quality *q = &l->quality, got;
	note(l, "Ax");
	*q = (struct page_quality){ .n_recent = QUALITY_RECENT,
		.usual = { 200, 200, 2000000, 1000, 1000, 1000, 1000, 1000 },
		.what = QUALITY_UNSURE,
		.dropped_at = INT64_MAX,
		.dropped_pages = 200,
		.told_at = INT64_MAX,
		.told = true };
	for (size_t i = 0; i < QUALITY_RECENT; i++)
		q->recent[i] = (struct quality_page){ 2000, 100, true, true, true, true };
	page_learned_write(l, &bytes);
	assert_true(bytes.n > OUTLET_LEARNED_HEAD);
	assert_true(page_learned_quality(str_sub(buf_view(&bytes), 0, OUTLET_LEARNED_HEAD), &got));
	assert_memory_equal(&got, q, sizeof(got));
	assert_true(page_learned_quality(STR_NONE, &got));
	assert_int_equal(got.n_recent, 0);
	assert_false(page_learned_quality(str_sub(buf_view(&bytes), 0, 60), &got));
	assert_int_equal(got.n_recent, 0);
	bytes.s[30] = (char)(bytes.s[30] ^ 1);
	assert_false(page_learned_quality(buf_view(&bytes), &got));
}

static void
kept_and_read_again(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf bytes = { 0 }, again = { 0 };
	struct page_learned *l = arena_zero(a, sizeof(*l)), *m = arena_zero(a, sizeof(*m));
	struct page_observed placed = page("Gx");
	placed.body_place = 7;
	placed.date_place = 2;
	page_subject_of(S("Un titre de quelques mots"), &placed.subject);
	note(l, "Ax");
	note(l, "Bxy");
	note(l, "Cxy");
	page_learned_note(l, &placed, 12345);
	page_learned_write(l, &bytes);
	assert_true(page_learned_read(buf_view(&bytes), m));
	assert_memory_equal(l, m, sizeof(*l));
	page_learned_write(m, &again);
	assert_true(str_eq(buf_view(&bytes), buf_view(&again)));

	/* whatever happens to the bytes: begun anew, or (when nothing happened) the same */
	assert_true(page_learned_read(STR_NONE, m));
	assert_int_equal(m->n_blocks, 0);
	for (size_t n = 1; n < bytes.n; n++)
		assert_false(page_learned_read(str_sub(buf_view(&bytes), 0, n), m));
	for (size_t i = 0; i < bytes.n; i++) {
		bytes.s[i] = (char)(bytes.s[i] ^ 0x41);
		assert_false(page_learned_read(buf_view(&bytes), m));
		assert_int_equal(m->n_blocks, 0);
		bytes.s[i] = (char)(bytes.s[i] ^ 0x41);
	}
	buf_byte(&bytes, 0);
	assert_false(page_learned_read(buf_view(&bytes), m));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bounded),
		cmocka_unit_test(habits),
		cmocka_unit_test(the_head_is_enough),
		cmocka_unit_test(kept_and_read_again),
	};
	return RUN_CASES(cases, blocks_are_learned) | RUN_CASES(stories, stories_are_told_apart) |
	       cmocka_run_group_tests_name("page_learned", tests, NULL, NULL);
}
