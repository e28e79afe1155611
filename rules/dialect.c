/* A query is read piece by piece: white space, parentheses, quoted phrases, and words with what
 * stands before their colon or parenthesis. Each piece is copied or rewritten in its place, so that
 * the structure stays the user's. A field whose meaning goes to each term behind it (raw:, cs( ),
 * site:) is spread over those terms. */
#include "rules/dialect_inside.h"

#include <string.h>

#include "rules/dialect_codes.h"
#include "rules/query.h"

static const char *const names[DIALECT_N] = { [DIALECT_MELTWATER] = "meltwater",
	[DIALECT_BRANDWATCH] = "brandwatch",
	[DIALECT_CISION] = "cision",
	[DIALECT_TALKWALKER] = "talkwalker",
	[DIALECT_GDELT] = "gdelt" };

bool
dialect_named(struct str name, enum dialect *ret)
{
	for (int i = 0; i < DIALECT_N; i++)
		if (str_ieq(name, str_from(names[i]))) {
			*ret = (enum dialect)i;
			return true;
		}
	return false;
}

const char *
dialect_name(enum dialect d)
{
	return names[d];
}

/* ---- Terms behind a field -------------------------------------------------------------------- */

static void
put_exact(struct rewriting *w, struct str term, bool quoted, size_t at)
{
	(void)at;
	buf_byte(&w->out, '=');
	if (quoted)
		rewrite_put_phrase(w, term);
	else
		buf_str(&w->out, term);
}

static struct str
bare_site(struct str site)
{
	site = str_trim(site);
	site = str_cut(str_cut(site, S("https://")), S("http://"));
	site = str_cut(site, S("www."));
	while (str_ends(site, S("/")))
		site.n--;
	return site;
}

/* An outlet of the configuration when one has that site; else its words in the address. */
static void
put_site(struct rewriting *w, struct str term, bool quoted, size_t at)
{
	struct str site = bare_site(term), name = STR_NONE;
	(void)quoted;
	if (w->world && w->world->outlet)
		name = w->world->outlet(w->world->context, site);
	if (name.n) {
		rewrite_put_name(w, "outlet", name);
		return;
	}
	if (str_find_byte(site, '*') >= 0)
		rewrite_problem(w, false, at, "name the outlets", "a pattern of sites");
	else
		rewrite_problem(w, true, at, "outlet:NAME when it is among the outlets",
			"no outlet has the site %.*s: looked for in the address", STR_ARG(site));
	buf_printf(&w->out, "url:«%.*s»", STR_ARG(site));
}

static void
put_outlet(struct rewriting *w, struct str term, bool quoted, size_t at)
{
	struct str name = STR_NONE;
	(void)quoted;
	if (w->world && w->world->outlet) {
		name = w->world->outlet(w->world->context, bare_site(term));
		if (name.n == 0)
			rewrite_problem(w, false, at, "add it to the outlets, or leave it out here",
				"no outlet is called \"%.*s\"", STR_ARG(term));
	}
	rewrite_put_name(w, "outlet", name.n ? name : term);
}

static void
put_country(struct rewriting *w, struct str term, bool quoted, size_t at)
{
	char code[3];
	(void)quoted;
	if (w->dialect == DIALECT_GDELT && term.n == 2)
		rewrite_problem(w, false, at, "write the country's name: sourcecountry:morocco",
			"two letters are a FIPS code here, which is another country's ISO code "
			"often");
	else if (dialect_country(term, code))
		term = arena_str(w->arena, str_from(code));
	rewrite_put_name(w, "from", term);
}

static void
put_language(struct rewriting *w, struct str term, bool quoted, size_t at)
{
	char code[3];
	(void)quoted;
	if (!dialect_language(term, code)) {
		rewrite_problem(
			w, false, at, "lang:fr", "no language is called \"%.*s\"", STR_ARG(term));
		return;
	}
	rewrite_put_name(w, "lang", str_from(code));
}

/* ---- Functions of GDELT ---------------------------------------------------------------------- */

/* near20:"a b c": each within 20 words of the next. */
static void
put_near(struct rewriting *w, struct str phrase, unsigned distance, size_t at)
{
	size_t n = 0;
	struct str rest = str_trim(phrase), word;
	buf_cstr(&w->out, "( ");
	while (str_next(&rest, ' ', &word))
		if (word.n) {
			if (n++)
				buf_printf(&w->out, " NEAR/%u ", distance);
			buf_str(&w->out, word);
		}
	buf_cstr(&w->out, " )");
	if (n < 2)
		rewrite_problem(
			w, false, at, "near20:\"one two\"", "near wants two words at least");
}

static bool
number_behind(struct str name, struct str prefix, unsigned *ret)
{
	int64_t n;
	struct str digits = str_cut(name, prefix);
	if (digits.n == name.n || digits.n == 0 || !str_int64(digits, &n) || n < 1 || n > 999)
		return false;
	*ret = (unsigned)n;
	return true;
}

static bool
gdelt_function(struct rewriting *w, struct str name, size_t at)
{
	unsigned n;
	bool is_near = number_behind(name, S("near"), &n);
	struct str phrase;
	if (!is_near && !number_behind(name, S("repeat"), &n))
		return false;
	if (w->at >= w->text.n || !rewrite_quote_at(w, w->at)) {
		rewrite_problem(w, false, at, NULL, "%.*s wants words in quotes", STR_ARG(name));
		return true;
	}
	if (!rewrite_take_phrase(w, &phrase))
		return true;
	if (is_near) {
		put_near(w, phrase, n, at);
		return true;
	}
	buf_printf(&w->out, "ATLEAST/%u( ", n);
	if (rewrite_has_space(phrase))
		rewrite_put_phrase(w, phrase);
	else
		buf_str(&w->out, phrase);
	buf_cstr(&w->out, " )");
	return true;
}

/* ---- Which field means what --------------------------------------------------------------------
 */

enum { ALL = -1 };
#define ONLY(d) (1 << DIALECT_##d)

static const struct suite_field {
	const char *name;
	int dialects;
	rewrite_term *put; /* NULL: `say` */
	const char *say;   /* why it cannot be rewritten */
} fields[] = {
	{ "raw", ONLY(BRANDWATCH), put_exact, NULL },
	{ "cs", ONLY(CISION), put_exact, NULL },
	{ "site", ONLY(BRANDWATCH) | ONLY(TALKWALKER), put_site, NULL },
	{ "domain", ONLY(GDELT) | ONLY(TALKWALKER), put_site, NULL },
	{ "domainis", ONLY(GDELT), put_site, NULL },
	{ "publication", ONLY(CISION), put_outlet, NULL },
	{ "country", ONLY(BRANDWATCH), put_country, NULL },
	{ "sourcecountry", ONLY(GDELT) | ONLY(TALKWALKER), put_country, NULL },
	{ "sourcelang", ONLY(GDELT), put_language, NULL },
	{ "language", ALL, put_language, NULL },
	{ "lang", ALL, put_language, NULL },
	{ "links", ALL, NULL, "links of an article are not kept" },
	{ "continent", ALL, NULL,
		"continents are not among the places; name countries: from:(MA | DZ)" },
	{ "region", ALL, NULL, "a publisher is of a country here, not of a region of it" },
	{ "city", ALL, NULL, "a publisher is of a country here, not of a city" },
	{ "theme", ALL, NULL, "there are no themes; write the words" },
	{ "tone", ALL, NULL, "there is no tone" },
	{ "toneabs", ALL, NULL, "there is no tone" },
	{ "imagetag", ALL, NULL, "images are not looked at" },
	{ "imagewebtag", ALL, NULL, "images are not looked at" },
	{ "sentiment", ALL, NULL, "there is no sentiment" },
	{ "engagement", ALL, NULL, "how often an article is shared is not known" },
	{ "reach", ALL, NULL, "how many read an article is not known" },
};

static const struct suite_field *
field_named(enum dialect d, struct str name)
{
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if ((fields[i].dialects & 1 << d) && str_ieq(name, str_from(fields[i].name)))
			return &fields[i];
	return NULL;
}

/* Past the value of a field that cannot be said. */
static void
skip_value(struct rewriting *w)
{
	size_t depth = 0;
	struct str ignored;
	do {
		if (w->at >= w->text.n)
			return;
		if (rewrite_quote_at(w, w->at)) {
			if (!rewrite_take_phrase(w, &ignored))
				return;
		} else if (w->text.s[w->at] == '(') {
			depth++;
			w->at++;
		} else if (w->text.s[w->at] == ')' && depth) {
			depth--;
			w->at++;
		} else if (depth) {
			w->at++;
		} else {
			rewrite_take_word(w);
		}
	} while (depth);
}

/* Letters, and digits behind them (near20). */
static size_t
name_length(struct str s)
{
	size_t n = 0;
	while (n < s.n && ((s.s[n] | 0x20) >= 'a' && (s.s[n] | 0x20) <= 'z'))
		n++;
	while (n && n < s.n && s.s[n] >= '0' && s.s[n] <= '9')
		n++;
	return n;
}

/* name:..., name(...), and tone>5 as GDELT has it. */
static bool
rewrite_field(struct rewriting *w)
{
	size_t at = w->at;
	struct str rest = str_sub(w->text, at, w->text.n);
	size_t n = name_length(rest);
	struct str name = str_sub(rest, 0, n);
	if (n == 0 || n == rest.n || !strchr(":(<>", rest.s[n]))
		return false;
	const struct suite_field *f = field_named(w->dialect, name);
	bool colon = rest.s[n] == ':';
	if (rest.s[n] == '(' ? !f : !f && !colon)
		return false;
	w->at += n + colon;
	if (!f && colon && w->dialect == DIALECT_GDELT && gdelt_function(w, name, at))
		return true;
	if (!f) { /* title:, author: ... are ours too */
		if (!query_has_field(name))
			rewrite_problem(w, false, at, "write its words, or leave it out",
				"no field is called \"%.*s\" here", STR_ARG(name));
		buf_str(&w->out, str_sub(rest, 0, n + 1));
		return true;
	}
	if (f->put) {
		rewrite_spread(w, name, f->put);
		return true;
	}
	rewrite_problem(w, false, at, NULL, "%.*s: %s", STR_ARG(name), f->say);
	skip_value(w);
	return true;
}

/* ---- Words ------------------------------------------------------------------------------------
 */

/* "word^2": which term is shown first at Meltwater. */
static struct str
without_preference(struct rewriting *w, struct str word, size_t at)
{
	ptrdiff_t hat = str_find_byte(word, '^');
	if (hat < 0 || w->dialect != DIALECT_MELTWATER)
		return word;
	rewrite_problem(w, true, at + (size_t)hat, NULL,
		"which term is shown is chosen by itself: ^ is left out");
	return str_sub(word, 0, (size_t)hat);
}

/* byline(smith), source.domain:"x": a field that neither language is known to have. */
static void
refuse_no_field(struct rewriting *w, struct str word, size_t at)
{
	ptrdiff_t colon = str_find_byte(word, ':');
	struct str name = colon < 0 ? word : str_sub(word, 0, (size_t)colon);
	bool is_field = name_length(name) && (colon >= 0 || rewrite_at_parenthesis(w));
	if (is_field && !rewrite_is_operator(word) && !query_has_field(name) &&
		!str_istarts(word, S("ATLEAST/")) && !str_istarts(word, S("SCORE/")))
		rewrite_problem(w, false, at, "write its words, or leave it out",
			"no field is called \"%.*s\" here", STR_ARG(name));
}

/* {Word} of Brandwatch means capitals as written; of the others nothing is known. */
static void
refuse_brackets(struct rewriting *w, struct str word, size_t at)
{
	for (size_t i = 0; i < word.n && word.s[0] != '/'; i++)
		if (strchr("{}[]", word.s[i])) {
			rewrite_problem(w, false, at + i, "=Word meets it with its capitals",
				"%c has no meaning here", word.s[i]);
			return;
		}
}

static void
rewrite_word(struct rewriting *w)
{
	size_t at = w->at;
	struct str word = without_preference(w, rewrite_take_word(w), at);
	refuse_no_field(w, word, at);
	refuse_brackets(w, word, at);
	if (w->dialect == DIALECT_MELTWATER && (str_is(word, "NEAR") || str_is(word, "ONEAR")))
		buf_printf(&w->out, "%.*s/4", STR_ARG(word));
	else if (str_istarts(word, S("near/")) || str_istarts(word, S("onear/")))
		rewrite_put_operator(w, word); /* in small letters too */
	else
		buf_str(&w->out, word);
	if (w->at == at) { /* a comma, which ends words */
		rewrite_problem(w, false, at, "AND, OR or white space", "a comma between terms");
		w->at++;
	}
}

static void
rewrite_phrase(struct rewriting *w)
{
	struct str phrase, behind;
	if (!rewrite_take_phrase(w, &phrase))
		return;
	rewrite_put_phrase(w, phrase);
	if (w->at < w->text.n && (w->text.s[w->at] == '^' || w->text.s[w->at] == '~')) {
		size_t at = w->at;
		behind = rewrite_take_word(w);
		buf_str(&w->out, without_preference(w, behind, at));
	}
}

/* A term begins here: what a field name may begin with as well. */
static bool
begins_term(const struct rewriting *w)
{
	char before = w->at ? w->text.s[w->at - 1] : ' ';
	return rewrite_is_space(before) || strchr("(-|", before);
}

enum status
dialect_rewrite(enum dialect d, struct str query, const struct dialect_world *world,
	struct arena *a, struct dialect_result *ret)
{
	struct rewriting w = {
		.dialect = d, .text = query, .world = world, .arena = a, .ret = ret
	};
	*ret = (struct dialect_result){ 0 };
	while (w.at < query.n) {
		char c = query.s[w.at];
		if (rewrite_is_space(c) || c == '(' || c == ')' || c == '|' ||
			(c == '-' && begins_term(&w))) {
			buf_byte(&w.out, rewrite_is_space(c) ? ' ' : c);
			w.at++;
		} else if (rewrite_quote_at(&w, w.at)) {
			rewrite_phrase(&w);
		} else if (!begins_term(&w) || !rewrite_field(&w)) {
			rewrite_word(&w);
		}
	}
	ret->text = str_trim(arena_str(a, buf_view(&w.out)));
	buf_free(&w.out);
	return w.failed ? STATUS_BAD : STATUS_OK;
}
