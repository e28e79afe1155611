/* Who wrote it: the persons that JSON-LD and meta elements name, then bylines, then whatever name
 * of a house is left. A byline is a cue ("By", "Von", "Par", "بقلم") with a name behind it near the
 * title, an element whose class says author, or a bare name beside the date. What follows a name (a
 * role, a date, the paper) is cut away. */
#include "monitor/page.h"

#include <string.h>

#include "base/url.h"
#include "base/utf8.h"

enum {
	MOST_AUTHORS = 16,
	LONGEST_NAME = 80,
	LONGEST_BYLINE = 200,
	MOST_WORDS = 5, /* of a name */
	BEFORE_TITLE = 3,
	BEHIND_TITLE = 12,    /* blocks that a byline may stand away from the title */
	MOST_SEARCHED = 3000, /* blocks */
	BARE_BEHIND = 4,      /* the same for a name alone */
};

/* ---- what is a name */

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
	"interview stand am on in at from via min minute minutes subscribe comments comment";

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

/* Of a script without capitals. */
static bool
is_caseless(struct str s)
{
	uint32_t c = 0;
	if (s.n)
		utf8_decode(s, &c);
	return (c >= 0x590 && c < 0x1e00) || c >= 0x2e80;
}

static bool
has_digit(struct str s)
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

struct names {
	struct str v[MOST_AUTHORS];
	size_t n;
	bool whole;   /* the text was names from end to end */
	size_t words; /* of the first */
};

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

static void
end_name(struct names *x, struct str s, size_t from, size_t end, size_t words, bool joined)
{
	struct str name = str_trim(str_sub(s, from, end));
	while (name.n && strchr(",;/|&-", name.s[name.n - 1]))
		name = str_trim(str_sub(name, 0, name.n - 1));
	if (name.n < 2 || words == 0 || x->n == MOST_AUTHORS || utf8_length(name) > LONGEST_NAME)
		return;
	/* behind a comma: a second person has two words, "PhD" or a city has not */
	if (x->n && words < 2 && !joined)
		return;
	if (x->n == 0)
		x->words = words;
	x->v[x->n++] = name;
}

static bool
is_last(struct str s, size_t at)
{
	return next_word(s, &at).n == 0;
}

static bool
is_number_next(struct str s, size_t at)
{
	return has_digit(next_word(s, &at));
}

/* Names at the start of `s`: words with capitals, particles between them; several after "and" or a
 * comma. Stops at a role, a number, or a small word. */
static void
read_names(struct str s, struct names *x)
{
	size_t at = 0, from = 0, end = 0, words = 0;
	bool open = true, joined = false;
	*x = (struct names){ .whole = true };
	while (open) {
		struct str raw = next_word(s, &at), word = stripped(raw);
		open = raw.n > 0;
		if (!open)
			break;
		if ((!is_upper(word) && is_word_of(word, joiners)) || str_is(raw, "/")) {
			end_name(x, s, from, end, words, joined);
			joined = true;
			words = 0;
			from = at;
			continue;
		}
		bool particle = is_word_of(word, particles) && !is_upper(word);
		bool name_like = !has_digit(word) && word.n &&
				 (is_upper(word) || is_caseless(word) || (particle && words)) &&
				 !(is_word_of(word, roles) && (words != 1 || !is_last(s, at))) &&
				 !(is_word_of(word, months) && is_number_next(s, at)) &&
				 str_find_byte(word, '@') < 0;
		if (!name_like || words >= MOST_WORDS) {
			x->whole = false;
			break;
		}
		if (words == 0)
			from = (size_t)(word.s - s.s);
		words++;
		end = (size_t)(word.s - s.s) + word.n;
		if (raw.s[raw.n - 1] == '.' && end < at && s.s[end] == '.' && word.n <= 3)
			end++; /* an initial */
		char last = raw.s[raw.n - 1];
		if (last == ',' || last == ';' || last == '/') {
			end_name(x, s, from, end, words, joined);
			joined = false;
			words = 0;
			from = at;
		} else if (last == ')' || last == ':' || raw.s[0] == '(') {
			x->whole = false;
			break;
		}
	}
	end_name(x, s, from, end, words, joined);
}

/* ---- lines */

/* The first piece of a line parted by signs, and the rest. */
static bool
next_piece(struct str *rest, struct str *ret)
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

/* Behind "Written by:", or the whole of `s`. "ByJane Doe" is how pages glue it. */
static bool
cut_cue(struct str s, struct str *ret)
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
		if (!cut_cue(rest, ret))
			*ret = rest;
		return true;
	}
	*ret = s;
	return false;
}

/* Behind " by " in the midst of a line that a date or "Posted" opens. */
static bool
inner_cue(struct str s, struct str *ret)
{
	for (const char *const *c = inner_cues; *c; c++) {
		ptrdiff_t at = str_ifind(s, str_from(*c));
		if (at < 0)
			continue;
		struct str before = str_sub(s, 0, (size_t)at);
		if (!has_digit(before) && !str_istarts(before, S("posted")) &&
			!str_istarts(before, S("published")) && !str_istarts(before, S("last")))
			continue;
		*ret = str_trim(str_sub(s, (size_t)at + str_from(*c).n, s.n));
		return true;
	}
	return false;
}

/* ---- who is no person */

static struct str
letters_of(struct page_reader *r, struct str s)
{
	char *to = arena_alloc(r->a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 0x20);
		if ((unsigned char)c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			to[n++] = c;
	}
	return (struct str){ to, n };
}

/* The site itself, by its name or its host. */
static bool
is_house(struct page_reader *r, struct str name)
{
	struct str mine = letters_of(r, name);
	struct str site = letters_of(r, r->site_name);
	struct str host = letters_of(r, url_host(r->doc->url, r->a));
	struct str publisher = letters_of(r, r->publisher);
	if (mine.n == 0)
		return true;
	return str_eq(mine, site) || str_eq(mine, publisher) ||
	       (mine.n >= 5 && str_find(host, mine) >= 0) ||
	       (site.n >= 5 && str_starts(mine, site)) || str_find(name, S("www.")) >= 0;
}

static bool
is_nobody(struct str name)
{
	static const char *const others[] = { "admin", "administrator", "no author", "author",
		"autor", "editor", "staff", "redaktion", "webmaster", "wordpressadmin", "guest",
		"unknown", "anonymous", "by", "par", "von", "por", NULL };
	for (const char *const *o = others; *o; o++) {
		if (str_ieq(name, str_from(*o)))
			return true;
	}
	return false;
}

/* ---- the list */

static void
add_name(struct page_reader *r, struct str name)
{
	struct str_list *list = &r->page->authors;
	if (name.n < 2 || list->n == MOST_AUTHORS)
		return;
	for (size_t i = 0; i < list->n; i++) {
		if (str_ieq(list->v[i], name))
			return;
	}
	if (!list->v)
		list->v = arena_array(r->a, MOST_AUTHORS, sizeof(struct str));
	list->v[list->n++] = name;
}

static size_t
add_names(struct page_reader *r, const struct names *x)
{
	size_t before = r->page->authors.n;
	for (size_t i = 0; i < x->n; i++) {
		if (!is_nobody(x->v[i]))
			add_name(r, x->v[i]);
	}
	return r->page->authors.n - before;
}

/* What a page gives as a name, without cue, role and house where it has a name before these; whole
 * where it has not ("ssi", "JIJI"). */
static void
add_given(struct page_reader *r, struct str given)
{
	struct str name;
	struct names x;
	given = str_trim(given);
	cut_cue(given, &name);
	if (name.n < 2 || utf8_length(name) > LONGEST_NAME || str_find(name, S("://")) >= 0 ||
		str_starts(name, S("@")))
		return;
	struct str piece = name, rest = name;
	next_piece(&rest, &piece);
	read_names(piece, &x);
	if (x.n && (x.words >= 2 || x.whole))
		add_names(r, &x);
	else if (!is_nobody(piece) && !has_digit(piece))
		add_name(r, piece);
}

static void
given_authors(struct page_reader *r, bool houses)
{
	for (size_t i = 0; i < r->n_given; i++) {
		const struct page_given *g = &r->given[i];
		if (houses == (g->house || is_house(r, g->name)))
			add_given(r, g->name);
	}
}

/* ---- bylines */

static bool
is_of_comments(const struct page_reader *r, uint32_t block)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[block].node];
	return (n->hints | n->inherited) & (HINT_COMMENT | HINT_HIDDEN);
}

static bool
is_hinted(const struct page_reader *r, uint32_t block, unsigned hint)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[block].node];
	return (n->hints | n->inherited) & hint;
}

/* A cue and a name; the name may stand in the next block. */
static bool
read_byline(struct page_reader *r, uint32_t i, bool sure)
{
	struct str rest = text_line(r->d.blocks[i].text, r->a), piece, name;
	rest = r->d.blocks[i].text;
	struct names x;
	while (next_piece(&rest, &piece)) {
		piece = text_line(piece, r->a);
		bool cue = cut_cue(piece, &name) || inner_cue(piece, &name);
		if (!cue)
			continue;
		if (name.n == 0 && rest.n == 0 && i + 1 < r->d.n_blocks &&
			r->d.blocks[i + 1].text.n < LONGEST_NAME)
			name = text_line(r->d.blocks[i + 1].text, r->a);
		struct str first = name, others = name;
		next_piece(&others, &first);
		read_names(first, &x);
		if (x.n && (x.words >= 2 || sure) && !is_house(r, x.v[0]) && add_names(r, &x))
			return true;
	}
	return false;
}

/* Nothing but a name, or a name beside a date. */
static bool
read_bare(struct page_reader *r, uint32_t i)
{
	struct str rest = r->d.blocks[i].text, piece;
	struct names x;
	size_t added = 0;
	bool called = is_hinted(r, i, HINT_AUTHOR | HINT_META);
	bool date = false;
	while (next_piece(&rest, &piece)) {
		piece = text_line(piece, r->a);
		date = date || has_digit(piece);
		read_names(piece, &x);
		bool fits = x.n && x.words >= 2 && x.words <= 4 && !is_caseless(x.v[0]) &&
			    (x.whole || called) && !is_house(r, x.v[0]);
		if (fits && !added)
			added = add_names(r, &x);
	}
	return added > 0;
}

static bool
has_date_beside(const struct page_reader *r, uint32_t i)
{
	for (uint32_t j = i > 1 ? i - 1 : 0; j <= i + 2 && j < r->d.n_blocks; j++) {
		struct read_date date;
		struct str text = r->d.blocks[j].text;
		if (text.n < 90 && has_digit(text) &&
			read_date(
				text, DATE_PAGE, STR_NONE, r->doc->zone, r->doc->fetched_at, &date))
			return true;
	}
	return false;
}

static void
linked_authors(struct page_reader *r)
{
	const struct html_doc *d = &r->d;
	uint32_t first = HTML_NONE;
	for (size_t i = 0; i < d->n_links && r->page->authors.n < 6; i++) {
		const struct html_link *l = &d->links[i];
		if (!l->author || !l->n || l->block >= d->n_blocks || is_of_comments(r, l->block))
			continue;
		/* further ones stand beside the first; those of other articles do not */
		if (first != HTML_NONE && l->block > first + 2)
			break;
		struct str name = str_sub(d->blocks[l->block].text, l->at, l->at + l->n);
		if (is_house(r, text_line(name, r->a)))
			continue;
		size_t before = r->page->authors.n;
		add_given(r, text_line(name, r->a));
		if (r->page->authors.n > before && first == HTML_NONE)
			first = l->block;
	}
}

static void
called_authors(struct page_reader *r, uint32_t from, uint32_t end)
{
	for (uint32_t i = from; i < end && !r->page->authors.n; i++) {
		const struct html_block *b = &r->d.blocks[i];
		struct names x;
		struct str piece = STR_NONE, name, rest = b->text;
		if (!is_hinted(r, i, HINT_AUTHOR) || is_of_comments(r, i) || b->text.n > 120 ||
			i == r->title_block)
			continue;
		if (read_byline(r, i, true))
			return;
		next_piece(&rest, &piece);
		piece = text_line(piece, r->a);
		cut_cue(piece, &name);
		read_names(name, &x);
		if (x.n && (x.words >= 2 || x.whole) && !is_house(r, x.v[0]))
			add_names(r, &x);
	}
}

static void
visible_authors(struct page_reader *r)
{
	const struct html_doc *d = &r->d;
	uint32_t n = d->n_blocks < MOST_SEARCHED ? (uint32_t)d->n_blocks : MOST_SEARCHED;
	uint32_t t = r->title_block;
	if (t != HTML_NONE && t >= n)
		n = (uint32_t)d->n_blocks;
	uint32_t from = t == HTML_NONE ? 0 : t > BEFORE_TITLE ? t - BEFORE_TITLE : 0;
	uint32_t end = t == HTML_NONE || t + BEHIND_TITLE > n ? n : t + BEHIND_TITLE;
	linked_authors(r);
	if (t != HTML_NONE)
		called_authors(r, from, end);
	for (uint32_t i = from; i < end && !r->page->authors.n; i++) {
		if (i != t && d->blocks[i].text.n <= LONGEST_BYLINE && !is_of_comments(r, i))
			read_byline(r, i, false);
	}
	uint32_t bare = t == HTML_NONE ? 0 : t + 1 + BARE_BEHIND < n ? t + 1 + BARE_BEHIND : n;
	for (uint32_t i = t == HTML_NONE ? 0 : t + 1; i < bare && !r->page->authors.n; i++) {
		if (d->blocks[i].text.n <= 90 && !is_of_comments(r, i) &&
			d->nodes[d->blocks[i].node].tag != TAG_HEADING && has_date_beside(r, i))
			read_bare(r, i);
	}
	if (!r->page->authors.n)
		called_authors(r, 0, n);
}

void
page_author(struct page_reader *r)
{
	given_authors(r, false);
	if (!r->page->authors.n)
		visible_authors(r);
	if (!r->page->authors.n)
		given_authors(r, true);
}
