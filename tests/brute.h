/* The rule language by brute force, from its description: random rules as trees of our own, their
 *text, and whether they hold for an article, by trying every place with every other. Shares nothing
 *with the engine but the tokens of rules/words.h. For tests/brute_test.c and
 *tests/fuzz/match_fuzz.c.
 *
 *	struct dice dice = { .state = seed };
 *	struct article_kit article;
 *	brute_article(&dice, &article);
 *	struct node *rule = brute_rule(&dice, arena);
 *	brute_text(rule, &text);
 *	holds = brute_holds(rule, &article, arena); */
#ifndef TESTS_BRUTE_H
#define TESTS_BRUTE_H

#include <libstemmer.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "rules/match.h"
#include "rules/words.h"

/* Chance: a seed, or the bytes of a fuzzer, then nothing but zeros. */
struct dice {
	uint64_t state;
	const uint8_t *bytes;
	size_t n;
};

static inline unsigned
roll(struct dice *d, unsigned sides)
{
	if (d->bytes) {
		if (d->n == 0)
			return 0;
		d->n--;
		return *d->bytes++ % sides;
	}
	d->state ^= d->state << 13;
	d->state ^= d->state >> 7;
	d->state ^= d->state << 17;
	return (unsigned)(d->state >> 33) % sides;
}

#define PICK(d, list) ((list)[roll((d), sizeof(list) / sizeof((list)[0]))])

/* An article: its tokens numbered anew in each segment (a field, or one author or tag). */
struct brute_token {
	int segment;
	enum field field;
	char raw[64];
	char forms[12][64]; /* folded, behind clitics, joined; "" ends them */
	int sentence, paragraph;
	size_t from, to;
};

enum { TOKENS_MOST = 200, MENTIONS_MOST = 4 };
struct article_kit {
	struct match_input input;
	char text[FIELD_N][1200];
	struct brute_token tokens[TOKENS_MOST];
	int n;
	struct mention mentions[MENTIONS_MOST];
	struct match_outlet outlets[2];
	struct str groups[2];
	struct str_list group_list;
};

static const char *const brute_words[] = { "mali", "Mali", "MALI", "niger", "attaque", "attaques",
	"Attaque", "ATTAQUES", "attaquer", "condamné", "condamnées", "CONDAMNEE", "attack",
	"attacks", "attacked", "terroriste", "terroristes", "ataque", "ataques", "sequía",
	"Sequías", "Al-Qaïda", "alqaida", "O.N.U.", "onu", "25 785", "25785", "1.000", "jouahri",
	"Jouahry", "juoahri", "jouhri", "jouahrri", "FAR", "far", "Far", "الرباط", "بالرباط",
	"والرباط", "للرباط", "هجوم", "الهجوم", "هجمات", "والهجوم", "وهجومه", "AT553", "at553", "M",
	"Dr", "l'opinion", "œuvre", "oeuvre", "coup", "force", "de", "État", "etat", "摩洛哥" };
static const char *const brute_gaps[] = { " ", " ", " ", " ", " ", ", ", ". ", ". ", "! ", " ? ",
	"… ", "؟ ", "\n", "\n\n", ".\n \n", " – ", ".» ", "; " };

struct joining {
	struct brute_token *token;
	int n;
};

static inline void
brute_form(void *context, struct str form)
{
	struct joining *j = context;
	if (j->n < 11 && form.n < 64)
		snprintf(j->token->forms[j->n++], 64, "%.*s", STR_ARG(form));
}

static inline bool
brute_is(const char *word, const char *const *list)
{
	for (; *list; list++)
		if (strcmp(word, *list) == 0)
			return true;
	return false;
}

/* Whether a sentence (1) or a paragraph (2) ends in the gap behind `word`. */
static inline int
brute_ends(const char *word, const char *gap, const char *next)
{
	static const char *const short_words[] = { "M", "Dr", "A", "N", "O", "U", NULL };
	static const char *const marks[] = { ".", "!", "?", "…", "؟" };
	if (strstr(gap, "\n\n") || strstr(gap, "\n \n"))
		return 2;
	if (strchr(gap, '\n'))
		return 1;
	uint32_t c = 0;
	utf8_decode(str_from(next), &c);
	for (size_t i = 0; i < 5; i++) {
		const char *mark = strstr(gap, marks[i]);
		if (i == 0 && mark == gap && brute_is(word, short_words))
			mark = strstr(gap + 1, ".");
		if (!mark || !strchr(mark, ' ') || u_islower((UChar32)c))
			continue;
		return 1;
	}
	return 0;
}

/* Tokens of text[from..to), one segment. */
static inline void
brute_segment(struct article_kit *k, enum field field, size_t from, size_t to)
{
	static int segments, sentences, paragraphs;
	struct str text = str_sub(str_from(k->text[field]), 0, to);
	struct word_place places[TOKENS_MOST];
	int first = k->n;
	struct words w = { text, from };
	struct word word;
	segments++;
	for (; k->n < TOKENS_MOST && words_next(&w, &word); k->n++) {
		struct brute_token *t = &k->tokens[k->n];
		*t = (struct brute_token){
			.segment = segments, .field = field, .from = word.from, .to = word.to
		};
		snprintf(t->raw, 64, "%.*s", STR_ARG(str_sub(text, word.from, word.to)));
		struct joining j = { t, 0 };
		brute_form(&j, (struct str){ word.folded, word.n });
		words_clitics((struct str){ word.folded, word.n }, &j, brute_form);
		places[k->n - first] = (struct word_place){ (uint32_t)word.from, (uint32_t)word.to,
			word.length, word.letters, word.digits };
	}
	int n = k->n - first;
	for (int i = 0, run; i < n; i += run) {
		run = (int)words_joined(text, places + i, (size_t)(n - i));
		struct brute_token *t = &k->tokens[first + i];
		struct joining j = { t, 0 };
		while (j.n < 11 && t->forms[j.n][0])
			j.n++;
		if (run > 1) {
			word_fold(str_sub(text, places[i].from, places[i + run - 1].to), &word);
			brute_form(&j, (struct str){ word.folded, word.n });
		}
	}
	sentences++;
	paragraphs++;
	for (int i = first; i < k->n; i++) {
		k->tokens[i].sentence = sentences;
		k->tokens[i].paragraph = paragraphs;
		if (i + 1 == k->n)
			break;
		char gap[64];
		snprintf(gap, sizeof(gap), "%.*s",
			STR_ARG(str_sub(text, k->tokens[i].to, k->tokens[i + 1].from)));
		int ends = brute_ends(k->tokens[i].raw, gap, k->tokens[i + 1].raw);
		sentences += ends > 0;
		paragraphs += ends > 1;
	}
}

static inline void
brute_fill(struct dice *d, struct article_kit *k, enum field field, unsigned most)
{
	size_t at = 0;
	unsigned n = roll(d, most + 1);
	if (field == FIELD_TEXT && roll(d, 3) == 0) /* it begins with the lead */
		at = (size_t)snprintf(k->text[field], sizeof(k->text[field]), "%s%s",
			k->text[FIELD_LEAD], PICK(d, brute_gaps));
	for (unsigned i = 0; i < n; i++) {
		const char *gap = PICK(d, brute_gaps);
		if (field == FIELD_TITLE && strchr(gap, '\n'))
			gap = " ";
		if ((field == FIELD_AUTHOR || field == FIELD_TAG) && gap[0] != ' ')
			gap = "\n";
		at += (size_t)snprintf(k->text[field] + at, sizeof(k->text[field]) - at, "%s%s",
			i ? gap : "", PICK(d, brute_words));
	}
	k->input.fields[field] = str_from(k->text[field]);
	if (field != FIELD_AUTHOR && field != FIELD_TAG) {
		brute_segment(k, field, 0, at);
		return;
	}
	for (size_t from = 0, to; from < at; from = to + 1) {
		to = from + strcspn(k->text[field] + from, "\n");
		brute_segment(k, field, from, to);
	}
}

static inline void
brute_about(struct dice *d, struct article_kit *k)
{
	static const char *const places[] = { "NE", "ML", "NE/niamey", "MA" };
	size_t n = roll(d, MENTIONS_MOST + 1);
	for (size_t i = 0; i < n; i++) {
		const char *place = PICK(d, places);
		k->mentions[i] = (struct mention){ .place = str_from(place),
			.country = { place, 2 },
			.field = (enum field)roll(d, 3) };
	}
	k->input.mentions = k->mentions;
	k->input.n_mentions = n;
	k->groups[0] = S("maroc");
	k->groups[1] = S("quotidiens");
	k->group_list = (struct str_list){ k->groups, 2 };
	k->outlets[0] = (struct match_outlet){ .name = S("lopinion"),
		.title = S("L'Opinion"),
		.country = S("MA"),
		.groups = &k->group_list,
		.is_via = true };
	k->outlets[1] = (struct match_outlet){ .name = S("aps"),
		.title = S("APS"),
		.country = S("DZ"),
		.groups = NULL,
		.is_paper = true };
	k->input.outlets = k->outlets + roll(d, 2);
	k->input.n_outlets = k->input.outlets == k->outlets ? 1 + roll(d, 2) : 1;
	k->input.now = INT64_C(1000) * 86400 * 1000000;
	k->input.published_at = k->input.now - (int64_t)roll(d, 5) * 86400 * 1000000;
}

static inline void
brute_article(struct dice *d, struct article_kit *k)
{
	static const char *const languages[] = { "fr", "en", "es", "ar", "de", "" };
	memset(k, 0, sizeof(*k));
	k->input.language = str_from(PICK(d, languages));
	brute_fill(d, k, FIELD_TITLE, 6);
	brute_fill(d, k, FIELD_LEAD, 8);
	brute_fill(d, k, FIELD_TEXT, 24);
	brute_fill(d, k, FIELD_AUTHOR, 4);
	brute_fill(d, k, FIELD_TAG, 4);
	brute_about(d, k);
}

/* Rules. */
enum node_kind {
	NODE_WORDS,
	NODE_REGEX,
	NODE_CONDITION,
	NODE_OR,
	NODE_AND,
	NODE_NOT,
	NODE_NEAR,
	NODE_ONEAR,
	NODE_SENTENCE,
	NODE_PARAGRAPH,
	NODE_ATLEAST,
	NODE_SCORE,
	NODE_FIELD
};
enum { CHILDREN_MOST = 4 };
struct node {
	enum node_kind kind;
	struct node *v[CHILDREN_MOST];
	int weights[CHILDREN_MOST];
	int n, number;                    /* NEAR, ATLEAST, SCORE, loose WORDS; -1: side by side */
	const char *words[CHILDREN_MOST]; /* WORDS, with their marks; REGEX; CONDITION */
	enum field field;
};

static const char *const rule_words[] = { "mali", "Niger", "attaque", "attaques", "terroris*",
	"*taque", "att?que*", "=FAR", "=far", "=Mali", "=att*", "~attaque", "~attaques",
	"~condamné", "~attack", "~ataque", "~هجوم", "~sequía", "~alqaida", "jouahri~1", "attaque~1",
	"alqaida~1", "الرباط~1", "attaque~s", "terroristes~s", "condamne~s", "alqaida", "onu",
	"25785", "1000", "الرباط", "هجوم", "*هجو*", "opinion", "oeuvre", "coup", "force", "de",
	"etat", "at553", "摩" };
static const char *const regexes[] = { "[A-Z]{2}[0-9]{3}", "at+aque", "[A-Z]{2,}", "o[nu]+",
	"[0-9]{2} [0-9]+" };
static const char *const conditions[] = { "lang:fr", "lang:ar", "from:MA", "from:DZ", "outlet:aps",
	"outlet:\"L'Opinion\"", "via:aps", "via:lopinion", "group:maroc", "about:NE", "about:ML#2",
	"about:Niamey", "focus:NE", "focus:ML", "age:<2d", "age:>=72h", "words:>=20", "words:<6",
	"words:0", "outlets:>=2", "is:copy" };

static inline struct node *
brute_node(struct arena *a, enum node_kind kind)
{
	struct node *q = arena_zero(a, sizeof(*q));
	q->kind = kind;
	return q;
}

static inline struct node *
brute_words_node(struct dice *d, struct arena *a)
{
	static const char *const joined[] = { "Al-Qaïda", "O.N.U.", "Etat-force" };
	struct node *q = brute_node(a, NODE_WORDS);
	unsigned shape = roll(d, 10);
	q->number = -1;
	q->n = shape < 6 ? 1 : 2 + (int)roll(d, 2);
	for (int i = 0; i < q->n; i++)
		q->words[i] = PICK(d, rule_words);
	if (shape == 5)
		q->words[0] = PICK(d, joined);
	else if (shape > 7)
		q->number = q->n - 2 + (int)roll(d, 4);
	return q;
}

static inline struct node *brute_query(struct dice *d, struct arena *a, int depth, bool in_field);

/* Something with places. */
static inline struct node *
brute_places(struct dice *d, struct arena *a, int depth, bool in_field)
{
	static const enum node_kind joins[] = { NODE_NEAR, NODE_ONEAR, NODE_SENTENCE,
		NODE_PARAGRAPH };
	unsigned shape = depth > 0 ? roll(d, 10) : roll(d, 5);
	if (shape < 4)
		return brute_words_node(d, a);
	struct node *q;
	if (shape == 4) {
		q = brute_node(a, NODE_REGEX);
		q->words[0] = PICK(d, regexes);
		q->number = (int)roll(d, 2);
		return q;
	}
	if (shape == 9 && !in_field) {
		q = brute_node(a, NODE_FIELD);
		q->field = (enum field)roll(d, 5);
		q->n = 1;
		q->v[0] = brute_places(d, a, depth - 1, true);
		return q;
	}
	q = brute_node(a, shape < 7 ? NODE_OR : PICK(d, joins));
	q->n = 2;
	q->number = (int)roll(d, 6);
	for (int i = 0; i < q->n; i++)
		q->v[i] = brute_places(d, a, depth - 1, in_field);
	return q;
}

static inline struct node *
brute_counting(struct dice *d, struct arena *a, int depth, bool in_field)
{
	struct node *q = brute_node(a, roll(d, 2) ? NODE_SCORE : NODE_ATLEAST);
	q->number = q->kind == NODE_SCORE ? 1 + (int)roll(d, 12) : 1 + (int)roll(d, 4);
	q->n = q->kind == NODE_SCORE ? 1 + (int)roll(d, CHILDREN_MOST) : 1;
	for (int i = 0; i < q->n; i++) {
		q->v[i] = brute_places(d, a, depth - 1, in_field);
		q->weights[i] = (int)roll(d, 9) - 3;
	}
	return q;
}

static inline struct node *
brute_query(struct dice *d, struct arena *a, int depth, bool in_field)
{
	unsigned shape = depth > 0 ? roll(d, 12) : roll(d, 4);
	if (shape < 3)
		return brute_places(d, a, depth - 1, in_field);
	struct node *q;
	if (shape == 3) {
		q = brute_node(a, NODE_CONDITION);
		q->words[0] = PICK(d, conditions);
		return q;
	}
	if (shape == 4)
		return brute_counting(d, a, depth, in_field);
	if (shape == 5 && !in_field) {
		q = brute_node(a, NODE_FIELD);
		q->field = (enum field)roll(d, 5);
		q->n = 1;
		q->v[0] = brute_query(d, a, depth - 1, true);
		return q;
	}
	q = brute_node(a, shape < 9 ? NODE_AND : NODE_OR);
	q->n = 2 + (int)roll(d, 2);
	for (int i = 0; i < q->n; i++) {
		q->v[i] = brute_query(d, a, depth - 1, in_field);
		if (i == 0 || q->kind == NODE_OR || roll(d, 3))
			continue;
		struct node *not = brute_node(a, NODE_NOT);
		not ->v[0] = q->v[i];
		not ->n = 1;
		q->v[i] = not ;
	}
	return q;
}

static inline struct node *
brute_rule(struct dice *d, struct arena *a)
{
	return brute_query(d, a, 4, false);
}

static inline void
brute_text(const struct node *q, struct buf *out)
{
	static const char *const names[] = { [NODE_OR] = " OR ",
		[NODE_AND] = " AND ",
		[NODE_SENTENCE] = " SENTENCE ",
		[NODE_PARAGRAPH] = " PARAGRAPH " };
	static const char *const fields[] = { "title", "lead", "text", "author", "tag" };
	switch (q->kind) {
	case NODE_WORDS:
		buf_cstr(out, q->n > 1 ? "\"" : "");
		for (int i = 0; i < q->n; i++)
			buf_printf(out, "%s%s", i ? " " : "", q->words[i]);
		buf_cstr(out, q->n > 1 ? "\"" : "");
		if (q->number >= 0)
			buf_printf(out, "~%d", q->number);
		break;
	case NODE_REGEX:
		buf_printf(out, "/%s/%s", q->words[0], q->number ? "i" : "");
		break;
	case NODE_CONDITION:
		buf_cstr(out, q->words[0]);
		break;
	case NODE_NOT:
		buf_cstr(out, "NOT (");
		brute_text(q->v[0], out);
		buf_byte(out, ')');
		break;
	case NODE_FIELD:
		buf_printf(out, "%s:(", fields[q->field]);
		brute_text(q->v[0], out);
		buf_byte(out, ')');
		break;
	case NODE_ATLEAST:
	case NODE_SCORE:
		buf_printf(out, "%s/%d(", q->kind == NODE_SCORE ? "SCORE" : "ATLEAST", q->number);
		for (int i = 0; i < q->n; i++) {
			buf_cstr(out, " (");
			brute_text(q->v[i], out);
			buf_byte(out, ')');
			if (q->kind == NODE_SCORE)
				buf_printf(out, "^%d", q->weights[i]);
		}
		buf_cstr(out, " )");
		break;
	default:
		for (int i = 0; i < q->n; i++) {
			if (i && (q->kind == NODE_NEAR || q->kind == NODE_ONEAR))
				buf_printf(out, " %sNEAR/%d ", q->kind == NODE_ONEAR ? "O" : "",
					q->number);
			else
				buf_cstr(out, i ? names[q->kind] : "");
			bool bare = q->v[i]->kind == NODE_NOT;
			buf_cstr(out, bare ? "" : "(");
			brute_text(q->v[i], out);
			buf_cstr(out, bare ? "" : ")");
		}
	}
}

/* Words. */
static inline bool
brute_glob(const char *pattern, const char *text)
{
	if (*pattern == '*')
		return brute_glob(pattern + 1, text) || (*text && brute_glob(pattern, text + 1));
	if (*text == 0)
		return *pattern == 0;
	if (*pattern == '?') {
		do
			text++;
		while (((unsigned char)*text & 0xc0) == 0x80);
		return brute_glob(pattern + 1, text);
	}
	return *pattern == *text && brute_glob(pattern + 1, text + 1);
}

static inline void
brute_folded(const char *s, char *out)
{
	AUTO(arena) struct arena *a = arena_new();
	snprintf(out, 64, "%.*s", STR_ARG(words_fold(a, str_from(s))));
}

static inline int
brute_characters(const char *s, uint32_t *out)
{
	int n = 0;
	for (struct str rest = str_from(s); rest.n && n < 63; n++)
		rest = str_sub(rest, utf8_decode(rest, &out[n]), rest.n);
	return n;
}

/* Edits between two words, neighbours swapped being one, by the table of all beginnings. */
static inline int
brute_distance(const char *s, const char *t)
{
	uint32_t a[64], b[64];
	int n = brute_characters(s, a), m = brute_characters(t, b), d[65][65];
	for (int i = 0; i <= n; i++)
		for (int k = 0; k <= m; k++) {
			int best = i && k ? d[i - 1][k - 1] + (a[i - 1] != b[k - 1]) : i + k;
			if (i && d[i - 1][k] + 1 < best)
				best = d[i - 1][k] + 1;
			if (k && d[i][k - 1] + 1 < best)
				best = d[i][k - 1] + 1;
			if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1] &&
				d[i - 2][k - 2] + 1 < best)
				best = d[i - 2][k - 2] + 1;
			d[i][k] = best;
		}
	return d[n][m];
}

static inline void
brute_stem(struct str language, const char *word, char *out)
{
	static const char *const names[][2] = { { "fr", "french" }, { "en", "english" },
		{ "es", "spanish" }, { "ar", "arabic" } };
	static struct sb_stemmer *stemmers[4]; /* kept until the process ends */
	for (size_t i = 0; i < 4; i++) {
		if (!str_is(language, names[i][0]))
			continue;
		if (!stemmers[i])
			stemmers[i] = sb_stemmer_new(names[i][1], "UTF_8");
		const sb_symbol *stem =
			sb_stemmer_stem(stemmers[i], (const sb_symbol *)word, (int)strlen(word));
		brute_folded((const char *)stem, out);
		return;
	}
	brute_folded(word, out);
}

static inline void
brute_lower(const char *s, char *out)
{
	uint32_t c[64];
	int n = brute_characters(s, c);
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < n; i++)
		utf8_append(&b, (uint32_t)u_tolower((UChar32)c[i]));
	snprintf(out, 64, "%s", b.s ? b.s : "");
}

/* Both stems of a rule's word against those of what the token is read as. */
static inline bool
brute_same_stem(struct str language, const char *word, const struct brute_token *t)
{
	char mine[2][64], lower[64], folded[64], theirs[64];
	brute_lower(word, lower);
	brute_folded(word, folded);
	brute_stem(language, lower, mine[0]);
	brute_stem(language, folded, mine[1]);
	for (int i = -1; i < 12 && (i < 0 || t->forms[i][0]); i++) {
		brute_lower(t->raw, lower);
		brute_stem(language, i < 0 ? lower : t->forms[i], theirs);
		if (strcmp(theirs, mine[0]) == 0 || strcmp(theirs, mine[1]) == 0)
			return true;
	}
	return false;
}

static inline bool
brute_inflects(const char *word, const char *form)
{
	static const char *const endings[] = { "", "s", "x", "e", "es" };
	char longer[64];
	for (size_t i = 0; i < 5; i++) {
		snprintf(longer, sizeof(longer), "%s%s", word, endings[i]);
		if (strcmp(longer, form) == 0)
			return true;
		snprintf(longer, sizeof(longer), "%s%s", form, endings[i]);
		if (strcmp(longer, word) == 0)
			return true;
	}
	return false;
}

static inline bool
brute_meets(const struct article_kit *k, const char *word, const struct brute_token *t)
{
	char folded[64] = "", plain[64];
	size_t n = strlen(word);
	if (word[0] == '=')
		return brute_glob(word + 1, t->raw);
	if (word[0] == '~')
		return brute_same_stem(k->input.language, word + 1, t);
	bool fuzzy = n > 2 && strcmp(word + n - 2, "~1") == 0,
	     inflected = n > 2 && strcmp(word + n - 2, "~s") == 0;
	snprintf(plain, sizeof(plain), "%.*s", (int)(n - (fuzzy || inflected ? 2 : 0)), word);
	if (strpbrk(plain, "*?"))
		snprintf(folded, sizeof(folded), "%s", plain); /* those of rule_words are folded */
	else
		brute_folded(plain, folded);
	for (int i = 0; i < 12 && t->forms[i][0]; i++)
		if (fuzzy           ? brute_distance(folded, t->forms[i]) <= 1
			: inflected ? brute_inflects(folded, t->forms[i])
				    : brute_glob(folded, t->forms[i]))
			return true;
	return false;
}

/* Places: tokens from first to last. */
struct brute_span {
	int first, last;
};
struct brute_spans {
	struct brute_span *v;
	size_t n, cap;
};

static inline void
brute_add(struct arena *a, struct brute_spans *s, int first, int last)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].first == first && s->v[i].last == last)
			return;
	ARENA_GROW(a, s->v, s->n, s->cap);
	s->v[s->n++] = (struct brute_span){ first, last };
}

static inline bool
brute_inside(const struct article_kit *k, int token, int field)
{
	enum field f = k->tokens[token].field;
	return field < 0 ? f <= FIELD_TEXT : (int)f == field;
}

static inline void
brute_loose(const struct article_kit *k, const struct node *q, int field, struct arena *a,
	struct brute_spans *out, int word, int *taken)
{
	if (word == q->n) {
		int first = taken[0], last = taken[0];
		for (int i = 1; i < q->n; i++) {
			first = taken[i] < first ? taken[i] : first;
			last = taken[i] > last ? taken[i] : last;
		}
		if (k->tokens[first].segment == k->tokens[last].segment &&
			last - first - 1 <= q->number)
			brute_add(a, out, first, last);
		return;
	}
	for (int i = 0; i < k->n; i++) {
		bool is_free =
			brute_inside(k, i, field) && brute_meets(k, q->words[word], &k->tokens[i]);
		for (int w = 0; w < word; w++)
			is_free &= taken[w] != i;
		if (!is_free)
			continue;
		taken[word] = i;
		brute_loose(k, q, field, a, out, word + 1, taken);
	}
}

static inline void
brute_phrase(const struct article_kit *k, const char *const *words, int n, int field,
	struct arena *a, struct brute_spans *out)
{
	for (int i = 0; i + n <= k->n; i++) {
		bool all = brute_inside(k, i, field) &&
			   k->tokens[i].segment == k->tokens[i + n - 1].segment;
		for (int w = 0; w < n && all; w++)
			all = brute_meets(k, words[w], &k->tokens[i + w]);
		if (all)
			brute_add(a, out, i, i + n - 1);
	}
}

static inline void
brute_word_places(const struct article_kit *k, const struct node *q, int field, struct arena *a,
	struct brute_spans *out)
{
	static const struct {
		const char *word, *parts[3], *whole;
		int n;
	} joined[] = { { "Al-Qaïda", { "al", "qaida" }, "alqaida", 2 },
		{ "O.N.U.", { "o", "n", "u" }, "onu", 3 },
		{ "Etat-force", { "etat", "force" }, "etatforce", 2 } };
	int taken[CHILDREN_MOST] = { 0 };
	if (q->number >= 0) {
		brute_loose(k, q, field, a, out, 0, taken);
		return;
	}
	for (size_t i = 0; i < 3; i++)
		if (q->n == 1 && strcmp(q->words[0], joined[i].word) == 0) {
			brute_phrase(k, joined[i].parts, joined[i].n, field, a, out);
			brute_phrase(k, &joined[i].whole, 1, field, a, out);
			return;
		}
	brute_phrase(k, q->words, q->n, field, a, out);
}

/* Matches of a regular expression in the fields: places, and how many there are of any kind. */
static inline int
brute_regex(const struct article_kit *k, const struct node *q, int field, struct arena *a,
	struct brute_spans *out)
{
	regex_t regex;
	int n = 0;
	if (regcomp(&regex, q->words[0], REG_EXTENDED | (q->number ? REG_ICASE : 0)))
		abort();
	for (int f = 0; f < FIELD_N; f++) {
		if (field < 0 ? f > FIELD_TEXT : f != field)
			continue;
		regmatch_t match;
		for (size_t at = 0; regexec(&regex, k->text[f] + at, 1, &match, 0) == 0; n++) {
			size_t from = at + (size_t)match.rm_so, to = at + (size_t)match.rm_eo;
			int first = -1, last = -1;
			for (int i = 0; i < k->n; i++) {
				const struct brute_token *t = &k->tokens[i];
				if ((int)t->field != f || t->to <= from || t->from >= to)
					continue;
				first = first < 0 ? i : first;
				last = i;
			}
			if (first >= 0)
				brute_add(a, out, first, last);
			at = to;
		}
	}
	regfree(&regex);
	return n;
}

static inline struct brute_spans brute_spans_of(
	const struct article_kit *k, const struct node *q, int field, struct arena *a);

static inline void
brute_pairs(const struct article_kit *k, const struct node *q, int field, struct arena *a,
	struct brute_spans *out)
{
	struct brute_spans left = brute_spans_of(k, q->v[0], field, a),
			   right = brute_spans_of(k, q->v[1], field, a);
	for (size_t i = 0; i < left.n; i++)
		for (size_t j = 0; j < right.n; j++) {
			struct brute_span x = left.v[i], y = right.v[j];
			int first = x.first < y.first ? x.first : y.first,
			    last = x.last > y.last ? x.last : y.last;
			const struct brute_token *s = &k->tokens[first], *t = &k->tokens[last];
			bool fits = s->segment == t->segment;
			if (q->kind == NODE_SENTENCE)
				fits &= s->sentence == t->sentence;
			else if (q->kind == NODE_PARAGRAPH)
				fits &= s->paragraph == t->paragraph;
			else {
				int after = y.first - x.last - 1, before = x.first - y.last - 1;
				fits &= (after >= 0 && after <= q->number) ||
					(q->kind == NODE_NEAR && before >= 0 &&
						before <= q->number);
			}
			if (fits)
				brute_add(a, out, first, last);
		}
}

static inline struct brute_spans
brute_spans_of(const struct article_kit *k, const struct node *q, int field, struct arena *a)
{
	struct brute_spans out = { 0 };
	switch (q->kind) {
	case NODE_WORDS:
		brute_word_places(k, q, field, a, &out);
		break;
	case NODE_REGEX:
		brute_regex(k, q, field, a, &out);
		break;
	case NODE_FIELD:
		return brute_spans_of(k, q->v[0], (int)q->field, a);
	case NODE_OR:
		for (int i = 0; i < q->n; i++) {
			struct brute_spans one = brute_spans_of(k, q->v[i], field, a);
			for (size_t j = 0; j < one.n; j++)
				brute_add(a, &out, one.v[j].first, one.v[j].last);
		}
		break;
	default:
		brute_pairs(k, q, field, a, &out);
	}
	return out;
}

static inline int
brute_mentions(const struct article_kit *k, const char *place, int field)
{
	int n = 0;
	for (size_t i = 0; i < k->input.n_mentions; i++) {
		const struct mention *m = &k->input.mentions[i];
		if (field < 0 ? m->field <= FIELD_TEXT : (int)m->field == field)
			n += str_is(strlen(place) == 2 ? m->country : m->place, place);
	}
	return n;
}

/* Named most, a place inside counting 4 for 5. */
static inline bool
brute_focus(const struct article_kit *k, const char *country)
{
	static const char *const all[] = { "NE", "ML", "MA" };
	int mine = 0, most = 0;
	for (int c = 0; c < 3; c++) {
		int weight = 0;
		for (size_t i = 0; i < k->input.n_mentions; i++)
			if (str_is(k->input.mentions[i].country, all[c]))
				weight += k->input.mentions[i].place.n == 2 ? 5 : 4;
		most = weight > most ? weight : most;
		mine = strcmp(all[c], country) == 0 ? weight : mine;
	}
	return mine > 0 && mine == most;
}

static inline bool
brute_condition(const struct article_kit *k, const char *what, int field)
{
	const struct match_input *in = &k->input;
	int words = 0;
	bool has[2] = { false, false }; /* L'Opinion, APS */
	for (int i = 0; i < k->n; i++)
		words += brute_inside(k, i, field);
	for (size_t i = 0; i < in->n_outlets; i++)
		has[str_is(in->outlets[i].name, "aps")] = true;
	int64_t days = (in->now - in->published_at) / INT64_C(86400000000);
	struct {
		const char *what;
		bool holds;
	} known[] = { { "lang:fr", str_is(in->language, "fr") },
		{ "lang:ar", str_is(in->language, "ar") }, { "from:MA", has[0] },
		{ "from:DZ", has[1] }, { "outlet:aps", has[1] }, { "outlet:\"L'Opinion\"", has[0] },
		{ "via:aps", false }, { "via:lopinion", has[0] }, { "group:maroc", has[0] },
		{ "about:NE", brute_mentions(k, "NE", field) > 0 },
		{ "about:ML#2", brute_mentions(k, "ML", field) > 1 },
		{ "about:Niamey", brute_mentions(k, "NE/niamey", field) > 0 },
		{ "focus:NE", brute_focus(k, "NE") }, { "focus:ML", brute_focus(k, "ML") },
		{ "age:<2d", days < 2 }, { "age:>=72h", days >= 3 }, { "words:>=20", words >= 20 },
		{ "words:<6", words < 6 }, { "words:0", words == 0 } };
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(known[i].what, what) == 0)
			return known[i].holds;
	return false; /* of stories */
}

/* Whether a place in the lead is told again by one in a text that begins with the whole lead. */
static inline bool
brute_again(const struct article_kit *k, const struct brute_spans *s, size_t which)
{
	int lead = -1, text = -1, n = 0;
	for (int i = k->n - 1; i >= 0; i--) {
		n += k->tokens[i].field == FIELD_LEAD;
		lead = k->tokens[i].field == FIELD_LEAD ? i : lead;
		text = k->tokens[i].field == FIELD_TEXT ? i : text;
	}
	if (text < 0 || k->tokens[s->v[which].first].field != FIELD_LEAD)
		return false;
	for (int i = 0; i < n; i++)
		if (text + i >= k->n || k->tokens[text + i].field != FIELD_TEXT ||
			strcmp(k->tokens[text + i].raw, k->tokens[lead + i].raw) != 0)
			return false;
	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].first - s->v[which].first == text - lead &&
			s->v[i].last - s->v[which].last == text - lead)
			return true;
	return false;
}

static inline size_t
brute_different(const struct article_kit *k, struct brute_spans s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += !brute_again(k, &s, i);
	return n;
}

static inline int
brute_score(const struct article_kit *k, const struct node *q, int field, struct arena *a)
{
	int score = 0;
	for (int i = 0; i < q->n; i++) {
		struct brute_spans s = brute_spans_of(k, q->v[i], field, a);
		int n = (int)brute_different(k, s);
		for (size_t j = 0; j < s.n; j++)
			n += k->tokens[s.v[j].first].field == FIELD_TITLE;
		score += q->weights[i] * (n < 3 ? n : 3);
	}
	return score;
}

static inline bool
brute_holds_in(const struct article_kit *k, const struct node *q, int field, struct arena *a)
{
	struct brute_spans none = { 0 };
	switch (q->kind) {
	case NODE_AND:
	case NODE_OR:
		for (int i = 0; i < q->n; i++)
			if (brute_holds_in(k, q->v[i], field, a) == (q->kind == NODE_OR))
				return q->kind == NODE_OR;
		return q->kind == NODE_AND;
	case NODE_NOT:
		return !brute_holds_in(k, q->v[0], field, a);
	case NODE_FIELD:
		return brute_holds_in(k, q->v[0], (int)q->field, a);
	case NODE_CONDITION:
		return brute_condition(k, q->words[0], field);
	case NODE_REGEX:
		return brute_regex(k, q, field, a, &none) > 0;
	case NODE_ATLEAST:
		return brute_different(k, brute_spans_of(k, q->v[0], field, a)) >=
		       (size_t)q->number;
	case NODE_SCORE:
		return brute_score(k, q, field, a) >= q->number;
	default:
		return brute_spans_of(k, q, field, a).n > 0;
	}
}

static inline bool
brute_holds(const struct node *q, const struct article_kit *k, struct arena *a)
{
	return brute_holds_in(k, q, -1, a);
}

#endif
