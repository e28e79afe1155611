#include "monitor/page_name.h"

#include <string.h>

#include "base/utf8.h"

enum {
	MOST_WORDS = 5,  /* of a name */
	GLUED_LEAST = 3, /* bytes of a name before what is glued to it */
};

static bool
is_word_of(struct str word, const char *list)
{
	struct str rest = str_from(list), w;
	while (str_next(&rest, ' ', &w)) {
		if (w.n && str_ieq(w, word))
			return true;
	}
	return false;
}

static const char particles[] = "von van de der den del della di da dos das du la le el al bin ibn "
				"ben ten ter zu af";
static const char joiners[] = "and und et y & e og och";
static const char roles[] =
	"writer editor reporter contributor correspondent staff senior author autor autorin "
	"auteur redakteur redakteurin redakteurinnen journalist journaliste journalistin guest "
	"contributing executive managing deputy former lead chief associate assistant head founder "
	"director manager analyst columnist producer published updated posted last follow view "
	"special security health about reviewed medically written edited fact checked by for "
	"opinion news share read more photo photos foto fotos image credit source quelle text "
	"interview stand am on in at from via min minute minutes subscribe comments comment "
	"expert specialist consultant coordinator strategist gardener watch send link "
	"kopieren video videos here facebook twitter instagram whatsapp linkedin posts artikel "
	"article wortlaut mail e-mail free audit güncelleme symbolbild abteilung print";

static const char months[] =
	"january february march april may june july august september october november december "
	"jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli "
	"oktober "
	"dezember monday tuesday wednesday thursday friday saturday sunday "
	"janvier février mars avril juin juillet août septembre octobre novembre décembre enero "
	"febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";

static const char *const cues[] = { "written and reviewed by", "written by", "posted by",
	"published by", "article by", "authored by", "reported by", "review by", "reviewed by",
	"guide by", "updated by", "words by", "story by", "contributed by", "geschrieben von",
	"veröffentlicht von", "écrit par", "publié par", "rédigé par", "escrito por",
	"view all posts by", "show all articles of", "zeige alle beiträge von", "read more from",
	"more from", "about the author", "autorin/autor", "text und interview", "interview von",
	"ein interview von", "ein kommentar von", "eine analyse von", "text von", "authors",
	"author", "autoren", "autorin", "autor", "auteur", "interview", "text", "by", "von", "par",
	"por", "av", "door", "di", "بقلم", "كتب", "كتبت", "إعداد", "with", "contributors", NULL };

/* Cues that are common words of their language; they count only before a capital, and not as
 * "with", a prefix of nothing else. */
static const char *const inner_cues[] = { " by ", " von ", " par ", " por ", " بقلم ", NULL };

static bool
is_upper(struct str s)
{
	uint32_t c = 0;
	if (s.n == 0)
		return false;
	utf8_decode(s, &c);
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	if (c < 0x100)
		return c >= 0xc0 && c <= 0xde;
	if (c < 0x180)
		return c % 2 == (c >= 0x139 && c <= 0x148) || c == 0x178 || c == 0x179 ||
		       c == 0x17b;
	return (c >= 0x391 && c <= 0x3ab) || (c >= 0x400 && c <= 0x42f);
}

bool
page_name_caseless(struct str s)
{
	uint32_t c = 0;
	if (s.n)
		utf8_decode(s, &c);
	return (c >= 0x590 && c < 0x1e00) || c >= 0x2e80;
}

bool
page_has_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] >= '0' && s.s[i] <= '9')
			return true;
	}
	return false;
}

static struct str
stripped(struct str word)
{
	while (word.n && strchr(".,:;|()[]\"'*/", word.s[word.n - 1]))
		word.n--;
	while (word.n && strchr(",:;|()[]\"'*/", word.s[0]))
		word = str_sub(word, 1, word.n);
	return word;
}

static struct str
next_word(struct str s, size_t *at)
{
	while (*at < s.n && s.s[*at] == ' ')
		(*at)++;
	size_t from = *at;
	while (*at < s.n && s.s[*at] != ' ')
		(*at)++;
	return str_sub(s, from, *at);
}

/* "HoeltmannFollow", "RitchieStaff": without the role or button that the page glued to a name. */
static struct str
unglued(struct str word)
{
	for (size_t i = GLUED_LEAST; i < word.n; i++) {
		bool turn = word.s[i] >= 'A' && word.s[i] <= 'Z' && word.s[i - 1] >= 'a' &&
			    word.s[i - 1] <= 'z';
		if (turn && is_word_of(str_sub(word, i, word.n), roles))
			return str_sub(word, 0, i);
	}
	return word;
}

/* Returns whether it was taken. */
static bool
end_name(struct page_names *x, struct str s, size_t from, size_t end, size_t words, bool joined)
{
	struct str name = str_trim(str_sub(s, from, end));
	while (name.n && strchr(",;/|&-", name.s[name.n - 1]))
		name = str_trim(str_sub(name, 0, name.n - 1));
	if (name.n < 2 || words == 0 || x->n == PAGE_NAMES || utf8_length(name) > PAGE_NAME_LONGEST)
		return false;
	/* behind a comma: a second person has two words, "PhD" or a city has not */
	if (x->n && words < 2 && !joined)
		return false;
	if (x->n == 0)
		x->words = words;
	x->v[x->n++] = name;
	return true;
}

static bool
is_last(struct str s, size_t at)
{
	return next_word(s, &at).n == 0;
}

static bool
is_number_next(struct str s, size_t at)
{
	return page_has_digit(next_word(s, &at));
}

void
page_names_read(struct str s, struct page_names *ret)
{
	size_t at = 0, from = 0, end = 0, words = 0;
	bool open = true, joined = false;
	*ret = (struct page_names){ .whole = true };
	while (open) {
		struct str raw = next_word(s, &at), word = unglued(stripped(raw));
		bool glued = word.n < stripped(raw).n;
		open = raw.n > 0;
		if (!open)
			break;
		if ((!is_upper(word) && is_word_of(word, joiners)) || str_is(raw, "/")) {
			joined = end_name(ret, s, from, end, words, joined);
			words = 0;
			from = at;
			continue;
		}
		bool particle = is_word_of(word, particles) && !is_upper(word);
		bool name_like =
			!page_has_digit(word) && word.n &&
			(is_upper(word) || page_name_caseless(word) || (particle && words)) &&
			!(is_word_of(word, roles) && (words != 1 || !is_last(s, at))) &&
			!(is_word_of(word, months) && is_number_next(s, at)) &&
			str_find_byte(word, '@') < 0;
		if (!name_like || words >= MOST_WORDS) {
			ret->whole = false;
			break;
		}
		if (words == 0)
			from = (size_t)(word.s - s.s);
		words++;
		end = (size_t)(word.s - s.s) + word.n;
		if (raw.s[raw.n - 1] == '.' && end < at && s.s[end] == '.' && word.n <= 3)
			end++; /* an initial */
		if (glued) {
			ret->whole = false;
			break;
		}
		char last = raw.s[raw.n - 1];
		if (last == ',' || last == ';' || last == '/') {
			end_name(ret, s, from, end, words, joined);
			joined = false;
			words = 0;
			from = at;
		} else if (last == ')' || last == ':' || raw.s[0] == '(') {
			ret->whole = false;
			break;
		}
	}
	end_name(ret, s, from, end, words, joined);
}

/* ---- lines */

bool
page_name_piece(struct str *rest, struct str *ret)
{
	static const char *const signs[] = { " | ", "|", "\t", "\n", " - ", " – ", " — ", "•", "·",
		"⋅", "●", "∙", " // ", NULL };
	if (rest->n == 0)
		return false;
	size_t cut = rest->n, behind = rest->n;
	for (const char *const *s = signs; *s; s++) {
		ptrdiff_t at = str_find(*rest, str_from(*s));
		if (at >= 0 && (size_t)at < cut) {
			cut = (size_t)at;
			behind = cut + str_from(*s).n;
		}
	}
	*ret = str_trim(str_sub(*rest, 0, cut));
	*rest = str_sub(*rest, behind, rest->n);
	return true;
}

bool
page_name_cue(struct str s, struct str *ret)
{
	for (const char *const *c = cues; *c; c++) {
		struct str cue = str_from(*c);
		if (!str_istarts(s, cue))
			continue;
		struct str rest = str_sub(s, cue.n, s.n);
		bool apart = rest.n == 0 || strchr(" :\t/", rest.s[0]) || rest.s[0] == '\xc2';
		bool glued = rest.n && cue.n == 2 && rest.s[0] >= 'A' && rest.s[0] <= 'Z' &&
			     rest.n > 1 && rest.s[1] >= 'a';
		if (!apart && !glued)
			continue;
		while (rest.n && (strchr(" :\t/-", rest.s[0]) || str_starts(rest, S("\xc2\xa0"))))
			rest = str_sub(rest, rest.s[0] == '\xc2' ? 2 : 1, rest.n);
		/* "About the author - by X" */
		if (!page_name_cue(rest, ret))
			*ret = rest;
		return true;
	}
	*ret = s;
	return false;
}

bool
page_name_inner_cue(struct str s, struct str *ret)
{
	for (const char *const *c = inner_cues; *c; c++) {
		ptrdiff_t at = str_ifind(s, str_from(*c));
		if (at < 0)
			continue;
		struct str before = str_sub(s, 0, (size_t)at);
		if (!page_has_digit(before) && !str_istarts(before, S("posted")) &&
			!str_istarts(before, S("published")) && !str_istarts(before, S("last")))
			continue;
		*ret = str_trim(str_sub(s, (size_t)at + str_from(*c).n, s.n));
		return true;
	}
	return false;
}
