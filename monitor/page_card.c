/* Cards: a headline with what stands beside it, in its line or in the blocks of its card. A time is
 * known by its words. A name is taken for an outlet's only where little else can stand: alone in
 * the headline's own line ("Hespress - "), after a cue ("Publié dans X le ..."), or where it is the
 * name of the site that the headline leads to; elsewhere it would be the section as often as not.
 */
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/dates.h"
#include "monitor/page_headlines.h"

enum {
	LINE_MOST = 60,  /* characters of a line that may be a time or a name */
	LONG_MOST = 140, /* of one that may tell a time among other things, between signs */
	PIECE_MOST = 40,
	NAME_MOST = 40,
	NAME_WORDS = 5,
	CARD_BLOCKS = 12,
	LETTERS_LEAST = 4, /* of a name that is found in an address */
};

static const char *const signs[] = { "-", "–", "—", "|", "·", "•", ":", ",", "/", "،", "(", ")",
	"[", "]", "»", "«", ">", NULL };

/* Bytes of the sign at the start of `s` (at its end); 0 when there is none. */
static size_t
sign_at(struct str s, bool end)
{
	for (const char *const *g = signs; *g; g++) {
		struct str sign = str_from(*g);
		if (end ? str_ends(s, sign) : str_starts(s, sign))
			return sign.n;
	}
	return 0;
}

static struct str
bare(struct str s)
{
	s = str_trim(s);
	for (size_t n; (n = sign_at(s, false)) > 0;)
		s = str_trim(str_sub(s, n, s.n));
	for (size_t n; (n = sign_at(s, true)) > 0;)
		s = str_trim(str_sub(s, 0, s.n - n));
	return s;
}

static bool
read_day(const struct page_reader *r, struct str s, struct read_date *ret)
{
	const struct document *doc = r->doc;
	return s.n && read_date(s, DATE_PAGE, r->page->language, doc->zone, doc->fetched_at, ret);
}

static bool
is_name(struct str s)
{
	static const char *const others[] = { "par ", "by ", "por ", "بقلم", "lire", "read", "leer",
		"voir", "ver ", "more", "plus", "publi", "posted", "updated", "mis à", "comment",
		"video", "vidéo", "photo", "live", "direct", "new", "اقرأ", "المزيد", NULL };
	size_t words = page_count_words(s);
	if (words == 0 || words > NAME_WORDS || utf8_length(s) > NAME_MOST ||
		(s.s[0] >= '0' && s.s[0] <= '9') || s.s[s.n - 1] == '.' || s.s[s.n - 1] == '?')
		return false;
	for (const char *const *o = others; *o; o++) {
		if (str_istarts(s, str_from(*o)))
			return false;
	}
	return true;
}

/* Words that belong to a date: "Lundi", "Today". */
static bool
is_of_date(struct str s)
{
	struct date_tokens t;
	date_tokenize(s, &t);
	for (int i = 0; i < t.n; i++) {
		if (t.v[i].word && t.v[i].word->kind != DATE_WORD_FILLER)
			return true;
	}
	return false;
}

/* Takes a name and a time apart, whichever stands first. A date may hold such signs itself ("15 -
 * 04 - 2024"): what is left of it must be a name. */
static bool
split_line(const struct page_reader *r, struct str line, struct str *ret_name,
	struct read_date *ret_date)
{
	for (size_t i = 0; i < line.n; i++) {
		size_t sign = sign_at(str_sub(line, i, line.n), false);
		bool parts = sign && (sign > 1 || line.s[i] == '|' || line.s[i] == ',' ||
					     (i && line.s[i - 1] == ' '));
		if (!parts)
			continue;
		struct str before = bare(str_sub(line, 0, i));
		struct str behind = bare(str_sub(line, i + sign, line.n));
		for (int k = 0; k < 2; k++) {
			*ret_name = k ? behind : before;
			if (ret_name->n && is_name(*ret_name) && !is_of_date(*ret_name) &&
				read_day(r, k ? before : behind, ret_date))
				return true;
		}
	}
	return false;
}

/* "Hespress il y a 2 heures": the words of a time behind a name, without a sign between. */
static bool
split_words(const struct page_reader *r, struct str line, struct str *ret_name,
	struct read_date *ret_date)
{
	static const char *const cues[] = { " il y a ", " hace ", " منذ ", " قبل ", " le ", " el ",
		" hier", " ayer", NULL };
	for (const char *const *c = cues; *c; c++) {
		ptrdiff_t at = str_ifind(line, str_from(*c));
		if (at <= 0)
			continue;
		*ret_name = bare(str_sub(line, 0, (size_t)at));
		if (is_name(*ret_name) && !is_of_date(*ret_name) &&
			read_day(r, str_trim(str_sub(line, (size_t)at, line.n)), ret_date))
			return true;
	}
	return false;
}

static void
set_name(const struct page_reader *r, struct str name, struct page_headline *h)
{
	name = bare(text_line(name, r->a));
	if (!h->outlet.n && is_name(name))
		h->outlet = name;
}

/* "6 Mar 20266 Mar 2026": said once for the eye and once for the ear. */
static struct str
first_of_two(struct str line)
{
	for (size_t i = 4; i < line.n; i++) {
		struct str year = str_sub(line, i - 4, i);
		bool doubled = line.s[i] >= '0' && line.s[i] <= '9' && i > 5 &&
			       line.s[i - 5] == ' ' &&
			       (str_starts(year, S("19")) || str_starts(year, S("20")));
		if (doubled && year.s[2] >= '0' && year.s[2] <= '9' && year.s[3] >= '0' &&
			year.s[3] <= '9')
			return str_sub(line, 0, i);
	}
	return line;
}

/* "10 hours ago - Linux - 2 comments": of a long line, only a piece that is a time. */
static bool
read_long_line(const struct page_reader *r, struct str line, struct read_date *ret)
{
	size_t from = 0;
	for (size_t i = 0; i <= line.n; i++) {
		size_t sign = i < line.n ? sign_at(str_sub(line, i, line.n), false) : 1;
		bool spaced = i == line.n || (i && line.s[i - 1] == ' ');
		if (!sign || !spaced)
			continue;
		struct str piece = bare(str_sub(line, from, i));
		if (utf8_length(piece) <= PIECE_MOST && read_day(r, piece, ret))
			return true;
		from = i + sign;
	}
	return false;
}

/* The time of a line; `ret_name` is what stood beside it, or the line without one. */
static void
read_line(
	const struct page_reader *r, struct str line, struct page_headline *h, struct str *ret_name)
{
	struct read_date date;
	*ret_name = STR_NONE;
	line = bare(text_line(line, r->a));
	size_t length = utf8_length(line);
	if (line.n == 0 || length > LONG_MOST)
		return;
	bool dated = false;
	if (length > LINE_MOST) {
		dated = read_long_line(r, line, &date);
	} else {
		line = first_of_two(line);
		dated = split_line(r, line, ret_name, &date) ||
			split_words(r, line, ret_name, &date);
		if (!dated) {
			dated = read_day(r, line, &date);
			*ret_name = dated ? STR_NONE : line;
		}
	}
	if (dated && h->date.precision == DATE_NONE)
		h->date = date;
}

void
page_card_line(const struct page_reader *r, struct str line, struct page_headline *h)
{
	struct str name;
	read_line(r, line, h, &name);
	set_name(r, name, h);
}

/* The bare text of the headline's own block, without its links. */
static void
read_own_line(const struct page_reader *r, const struct page_link *x, struct page_headline *h)
{
	const struct html_block *b = &r->d.blocks[x->block];
	size_t from = (size_t)(x->title.s - b->text.s), end = from + x->title.n;
	size_t before = 0, behind = b->text.n;
	for (uint32_t i = b->first_link; i < b->end_link; i++) {
		const struct html_link *l = &r->d.links[i];
		if (l->at + l->n <= from && l->at + l->n > before)
			before = l->at + l->n;
		if (l->at >= end && l->at < behind)
			behind = l->at;
	}
	page_card_line(r, str_sub(b->text, end, behind), h);
	page_card_line(r, str_sub(b->text, before, from), h);
}

/* Whether the letters of a name stand in the host of an address: "Le Matin" in www.lematin.ma. */
static bool
names_site(struct str name, struct str url, struct arena *a)
{
	char letters[64];
	size_t n = 0;
	for (size_t i = 0; i < name.n; i++) {
		char c =
			name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] | 0x20) : name.s[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
		if (!letter && c != ' ' && c != '\'' && c != '-' && c != '.')
			return false; /* an accent, another script */
		if (letter && n < sizeof(letters))
			letters[n++] = c;
	}
	struct str host = url_host(url, a);
	return n >= LETTERS_LEAST && str_find(host, (struct str){ letters, n }) >= 0;
}

/* "Hespress - Le gouvernement ..." or "Le gouvernement ... - Hespress", where the address leads to
 * hespress.com. */
static void
take_from_title(const struct page_reader *r, struct page_headline *h)
{
	static const char *const between[] = { " - ", " – ", " — ", " | ", " : ", NULL };
	for (const char *const *b = between; *b && !h->outlet.n && h->url.n; b++) {
		struct str sign = str_from(*b);
		ptrdiff_t at = str_find(h->title, sign), next = at, last = at;
		for (; next >= 0; last += next >= 0 ? next + (ptrdiff_t)sign.n : 0)
			next = str_find(str_sub(h->title, (size_t)last + sign.n, h->title.n), sign);
		if (at < 0)
			continue;
		struct str first = str_sub(h->title, 0, (size_t)at);
		struct str end = str_sub(h->title, (size_t)last + sign.n, h->title.n);
		if (is_name(first) && names_site(first, h->url, r->a)) {
			h->outlet = first;
			h->title = str_sub(h->title, (size_t)at + sign.n, h->title.n);
		} else if (is_name(end) && names_site(end, h->url, r->a)) {
			h->outlet = end;
			h->title = str_sub(h->title, 0, (size_t)last);
		}
	}
}

static void
read_time_element(
	const struct page_reader *r, const struct html_node *card, struct page_headline *h)
{
	for (size_t i = 0; i < r->d.n_times && h->date.precision == DATE_NONE; i++) {
		const struct html_time *t = &r->d.times[i];
		struct read_date date;
		if (t->block < card->first_block || t->block >= card->end_block)
			continue;
		if (read_day(r, t->datetime.n ? t->datetime : t->text, &date) ||
			read_day(r, t->text, &date))
			h->date = date;
	}
}

void
page_card(struct page_reader *r, const struct page_link *x, struct page_headline *h)
{
	const struct html_node *card = &r->d.nodes[x->card];
	read_own_line(r, x, h);
	read_time_element(r, card, h);
	uint32_t end = card->end_block;
	if (end > card->first_block + CARD_BLOCKS)
		end = card->first_block + CARD_BLOCKS;
	for (uint32_t i = card->first_block; i < end; i++) {
		struct str text = r->d.blocks[i].text, name;
		struct read_date date;
		if (i == x->block || text.n > LINE_MOST * 4)
			continue;
		if (page_outlet_line(text, r->page->language, r->doc->zone, r->doc->fetched_at,
			    &name, &date)) {
			h->date = h->date.precision == DATE_NONE ? date : h->date;
			set_name(r, name, h);
			continue;
		}
		read_line(r, text, h, &name);
		if (name.n && names_site(name, h->url, r->a))
			set_name(r, name, h);
	}
	take_from_title(r, h);
}
