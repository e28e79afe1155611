/* Dates that readers see: behind a cue ("Publié le ..."), in an element whose class says so, near
 * the title, at the end of the text. Never from a headline or a copyright line. */
#include "monitor/page_date.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"

enum {
	LONGEST_DATELINE = 200,
	LONGEST_CUED = 420,
	LONGEST_BARE_DATE = 90,
	LONGEST_START = 44,      /* bytes: "31. Oktober 2023." */
	LONGEST_SHORT_LINK = 24, /* characters: a name, a section, a date */
	LONGEST_LABEL = 24,      /* "Veröffentlicht am:" */
	BLOCKS_BEFORE = 4,
	BLOCKS_BELOW = 3,
	BLOCKS_BEHIND = 8,
	MOST_SEARCHED = 4000, /* blocks */
	MOST_CUES = 6,        /* of a line */
	MOST_CUED_BYTES = 200 << 10,
	MOST_LINES = 12,    /* of a block, parted by <br> */
	MOST_FOUND = 10,    /* of a kind, of which */
	MOST_OF_A_KIND = 3, /* count */
};

static const char *const published_cues[] = { "first published", "published", "posted", "publié",
	"Publié", "publie le", "mis en ligne", "paru le", "posté", "créé le", "publicado",
	"publicada", "publicación", "originally created", "created on", "written on",
	"date:", "fecha:", "datum:", "data:", "veröffentlicht", "erschienen", "erstellt", "vom ",
	"نشر", "تاريخ النشر", "التاريخ:", "pubblicato", "pubblicata", "gepubliceerd", "geplaatst",
	"opublikowano", "dodano", "yayınlan", "yayın tarihi", "publicerad", "publisert", "udgivet",
	"опубликовано", "дата публикации", "δημοσίευση", "δημοσιεύτηκε", "发布", "公開日", "掲載日",
	NULL };
static const char *const updated_cues[] = { "last updated", "updated", "last modified",
	"last edited", "last reviewed", "reviewed on", "modified on", "mis à jour", "mise à jour",
	"Mis à jour", "Mise à jour", "modifié", "modification", "actualizado", "actualizada",
	"actualización", "modificado", "تحديث", "aktualisiert", "letzte änderung",
	"stand:", "geändert am", "aggiornato", "ultima modifica", "atualizado", "bijgewerkt",
	"gewijzigd", "zaktualizowano", "aktualizacja", "güncelleme", "uppdaterad", "oppdatert",
	"opdateret", "обновлено", "更新", NULL };

bool
date_is_far(const struct page_reader *r, uint32_t node)
{
	const struct html_node *n = &r->d.nodes[node];
	return (n->hints | n->inherited) & (HINT_BAD | HINT_COMMENT);
}

bool
date_is_near(const struct page_reader *r, uint32_t block)
{
	uint32_t t = r->title_block;
	return t != HTML_NONE && block + BLOCKS_BEFORE >= t && block <= t + BLOCKS_BEHIND;
}

/* In comments, or hidden. */
static bool
is_out(const struct page_reader *r, uint32_t block)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[block].node];
	return (n->hints | n->inherited) & (HINT_COMMENT | HINT_HIDDEN);
}

/* A digit, of Arabic too: "Today" alone is as often the name of a section as a date. */
static bool
has_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		bool arabic = i && (unsigned char)s.s[i - 1] == 0xd9 &&
			      (unsigned char)s.s[i] >= 0xa0 && (unsigned char)s.s[i] <= 0xa9;
		if ((s.s[i] >= '0' && s.s[i] <= '9') || arabic)
			return true;
	}
	return false;
}

bool
date_has_year(struct str s)
{
	size_t digits = 0, marks = 0;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && s.s[i] >= '0' && s.s[i] <= '9') {
			digits++;
			continue;
		}
		if (digits == 4 && (s.s[i - 4] == '1' || s.s[i - 4] == '2'))
			return true;
		marks += digits && i + 1 < s.n && (s.s[i] == '.' || s.s[i] == '/') &&
			 s.s[i + 1] >= '0' && s.s[i + 1] <= '9';
		digits = 0;
	}
	return marks >= 2;
}

static bool
is_copyright(struct str s)
{
	return str_find(s, S("©")) >= 0 || str_ifind(s, S("copyright")) >= 0 ||
	       str_ifind(s, S("(c)")) >= 0;
}

/* Adds a few of each kind; enough to see whether they agree. */
static bool
add_few(struct date_candidates *c, struct str text, enum date_signal signal)
{
	size_t n = 0;
	for (size_t i = 0; i < c->n; i++)
		n += c->v[i].signal == signal;
	return n < MOST_FOUND && date_add_text(c, text, signal);
}

/* A date from end to end, and nothing else. */
static bool
is_only_date(const struct page_reader *r, struct str text)
{
	struct read_date date;
	return text.n <= LONGEST_BARE_DATE && text.n > 4 &&
	       read_date(text, DATE_FEED, STR_NONE, r->doc->zone, 0, &date);
}

/* A link of several words, which may name a day of its own. */
static bool
has_long_link(const struct page_reader *r, const struct html_block *b)
{
	for (uint32_t i = b->first_link; i < b->end_link && i < r->d.n_links; i++) {
		const struct html_link *l = &r->d.links[i];
		struct str text = str_sub(b->text, l->at, l->at + l->n);
		if (utf8_length(text) > LONGEST_SHORT_LINK && !is_only_date(r, text))
			return true;
	}
	return false;
}

/* A line that can hold the date of publication: no headline and no link, but for those that are a
 * date and nothing else. Right below the title a heading may be a byline. */
static bool
is_dateline(const struct page_reader *r, uint32_t i)
{
	const struct html_block *b = &r->d.blocks[i];
	uint32_t t = r->title_block;
	bool heading = r->d.nodes[b->node].tag == TAG_HEADING;
	bool below = t != HTML_NONE && i > t && i <= t + BLOCKS_BELOW;
	bool linked = b->link_n * 2 > b->text.n && (!date_is_near(r, i) || has_long_link(r, b));
	bool headline = heading && (!below || b->link_n);
	return i != t && ((!headline && !linked) || is_only_date(r, b->text));
}

/* ---- cues */

struct cue {
	size_t at, end; /* bytes of the line */
	bool update;
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The first cue at or behind `from`; of several at one place the longest. */
static bool
next_cue(struct str line, size_t from, struct cue *ret)
{
	bool found = false;
	for (int turn = 0; turn < 2; turn++) {
		for (const char *const *c = turn ? updated_cues : published_cues; *c; c++) {
			struct str cue = str_from(*c);
			ptrdiff_t at = str_ifind(str_sub(line, from, line.n), cue);
			size_t start = from + (size_t)(at < 0 ? 0 : at);
			if (at < 0 ||
				(start && is_letter(line.s[start - 1]) && is_letter(cue.s[0])) ||
				(found && start > ret->at) ||
				(found && start == ret->at && start + cue.n <= ret->end))
				continue;
			*ret = (struct cue){ start, start + cue.n, turn == 1 };
			found = true;
		}
	}
	return found;
}

bool
date_tells_update(struct str line)
{
	struct cue cue;
	size_t from = 0;
	bool update = false;
	if (line.n > LONGEST_CUED)
		return false;
	for (int n = 0; n < MOST_CUES && next_cue(line, from, &cue); n++) {
		if (!cue.update)
			return false;
		update = true;
		from = cue.end;
	}
	return update;
}

static enum date_signal
signal_of_cue(const struct page_reader *r, uint32_t i, bool update)
{
	bool near = date_is_near(r, i), far = date_is_far(r, r->d.blocks[i].node);
	if (update)
		return near ? DATE_UPDATED_NEAR : DATE_UPDATED;
	return near ? DATE_CUE_NEAR : far ? DATE_CUE_FAR : DATE_CUE;
}

/* "Updated 4 June 2020, originally created 17 June 2019": each date belongs to the cue before it. A
 * cue alone is a label; its date stands in the next block. */
static bool
add_cue(struct date_candidates *c, uint32_t i, struct str line, const struct cue *cue,
	struct str before, struct str behind)
{
	enum date_signal signal = signal_of_cue(c->r, i, cue->update);
	struct str below = i + 1 < c->r->d.n_blocks ? c->r->d.blocks[i + 1].text : STR_NONE;
	if (add_few(c, behind, signal))
		return true;
	/* "was published 3 May 2024", but also "on 3 May 2024 published in" */
	if (date_has_year(before) && add_few(c, before, signal))
		return true;
	return line.n <= LONGEST_LABEL && below.n <= LONGEST_BARE_DATE && has_digit(below) &&
	       add_few(c, below, signal);
}

static bool
add_cued(struct date_candidates *c, uint32_t i, struct str line)
{
	struct cue cue, next;
	size_t from = 0;
	bool added = false, more = c->searched < MOST_CUED_BYTES && next_cue(line, 0, &next);
	c->searched += line.n;
	for (int n = 0; more && n < MOST_CUES; n++) {
		cue = next;
		more = next_cue(line, cue.end, &next);
		c->searched += line.n;
		struct str before = added || more ? STR_NONE : str_sub(line, from, cue.at);
		struct str behind = str_sub(line, cue.end, more ? next.at : line.n);
		added = add_cue(c, i, line, &cue, before, behind) || added;
		from = cue.end;
	}
	return added;
}

/* ---- lines */

static bool
is_called(const struct page_reader *r, uint32_t i)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[i].node];
	return (n->hints | n->inherited) & HINT_DATE;
}

static enum date_signal
signal_of_line(const struct page_reader *r, uint32_t i)
{
	uint32_t t = r->title_block;
	const struct html_node *n = &r->d.nodes[r->d.blocks[i].node];
	if (date_is_near(r, i)) {
		if (is_called(r, i))
			return DATE_CALLED_NEAR;
		if ((n->hints | n->inherited) & HINT_AUTHOR)
			return DATE_BYLINE;
		return i < t                   ? DATE_LINE_ABOVE
		       : i <= t + BLOCKS_BELOW ? DATE_LINE_BELOW
					       : DATE_LINE_NEAR;
	}
	if (date_is_far(r, r->d.blocks[i].node))
		return DATE_LINE_FAR;
	return is_called(r, i) ? DATE_CALLED : DATE_LINE_FIRST;
}

static bool
add_line(struct date_candidates *c, uint32_t i, struct str line)
{
	enum date_signal signal = signal_of_line(c->r, i);
	bool near = date_is_near(c->r, i);
	if (line.n > (near ? LONGEST_DATELINE : LONGEST_BARE_DATE) || !is_dateline(c->r, i))
		return false;
	bool called = signal == DATE_CALLED_NEAR && line.n <= LONGEST_BARE_DATE;
	if (!called && !date_has_year(line) && !(near && has_digit(line)))
		return false;
	return add_few(c, line, signal);
}

static void
add_block(struct date_candidates *c, uint32_t i)
{
	struct str rest = c->r->d.blocks[i].text, line;
	if (date_is_far(c->r, c->r->d.blocks[i].node) && !date_has_year(rest))
		return;
	/* the first words of a paragraph */
	struct str start = utf8_cut(rest, LONGEST_START);
	if (rest.n > LONGEST_DATELINE && date_has_year(start) &&
		c->r->d.nodes[c->r->d.blocks[i].node].tag != TAG_HEADING)
		add_few(c, start, DATE_START);
	for (int n = 0; n < MOST_LINES && str_next(&rest, '\n', &line); n++) {
		line = text_line(line, c->r->a);
		if (is_copyright(line) || line.n < 4)
			continue;
		bool cued = line.n <= LONGEST_CUED && is_dateline(c->r, i) && add_cued(c, i, line);
		if (!cued)
			add_line(c, i, line);
	}
}

/* Candidates of one kind that do not agree are a list of other things: the first of them, at most,
 * is this page's. */
static void
thin_out(struct date_candidates *c, size_t from)
{
	size_t first[DATE_SIGNALS], counts[DATE_SIGNALS] = { 0 };
	bool mixed[DATE_SIGNALS] = { false };
	for (size_t i = from; i < c->n; i++) {
		enum date_signal s = c->v[i].signal;
		if (counts[s]++ == 0)
			first[s] = i;
		int64_t apart = c->v[i].date.at - c->v[first[s]].date.at;
		mixed[s] = mixed[s] || apart >= CLOCK_DAY || apart <= -CLOCK_DAY;
	}
	size_t n = from;
	memset(counts, 0, sizeof(counts));
	for (size_t i = from; i < c->n; i++) {
		struct date_candidate x = c->v[i];
		size_t most = x.signal == DATE_LINE_FAR && mixed[x.signal] ? 0
			      : x.signal == DATE_LINE_FIRST                ? 1
									   : MOST_OF_A_KIND;
		if (counts[x.signal]++ >= most)
			continue;
		if (x.signal == DATE_LINE_FIRST && !mixed[x.signal])
			x.signal = DATE_LINE_ONLY;
		c->v[n++] = x;
	}
	c->n = n;
}

/* Comments come after the article: their earliest bounds it, and often shares its day. */
static void
add_comment(struct date_candidates *c)
{
	const struct html_doc *d = &c->r->d;
	struct read_date date, earliest = { 0 };
	int read = 0;
	for (size_t i = 0; i < d->n_times && read < 64; i++) {
		const struct html_time *t = &d->times[i];
		const struct html_node *n = &d->nodes[t->node];
		if (!((n->hints | n->inherited) & HINT_COMMENT) ||
			!read_date(t->datetime, DATE_FEED, STR_NONE, c->r->doc->zone, 0, &date))
			continue;
		read++;
		if (earliest.precision == DATE_NONE || date.at < earliest.at)
			earliest = date;
	}
	if (read)
		date_add(c, &earliest, DATE_COMMENT);
}

/* "27.04.2024 The title": headings that hold the title, and a date beside it. */
static void
add_titles(struct date_candidates *c)
{
	struct str title = c->r->page->title;
	for (uint32_t i = 0; i < c->r->d.n_blocks && i < MOST_SEARCHED; i++) {
		const struct html_block *b = &c->r->d.blocks[i];
		bool heading = c->r->d.nodes[b->node].tag == TAG_HEADING;
		if (!heading || b->text.n > LONGEST_CUED || !date_has_year(b->text))
			continue;
		if (i == c->r->title_block || (title.n && str_find(b->text, title) >= 0))
			add_few(c, b->text, DATE_IN_TITLE);
	}
}

/* What a class calls a comment, right at the title: a byline in a box that has room for comments.
 */
static bool
is_shown_near(const struct page_reader *r, uint32_t i)
{
	const struct html_node *n = &r->d.nodes[r->d.blocks[i].node];
	return date_is_near(r, i) && !((n->hints | n->inherited) & HINT_HIDDEN);
}

void
date_add_lines(struct date_candidates *c)
{
	const struct html_doc *d = &c->r->d;
	uint32_t n = d->n_blocks < MOST_SEARCHED ? (uint32_t)d->n_blocks : MOST_SEARCHED;
	size_t from = c->n;
	add_titles(c);
	for (uint32_t i = 0; i < n; i++) {
		if (c->r->used[i] || (is_out(c->r, i) && !is_shown_near(c->r, i)))
			continue;
		struct str text = d->blocks[i].text;
		if (date_is_near(c->r, i) || has_digit(utf8_cut(text, LONGEST_DATELINE * 2)))
			add_block(c, i);
		else if (text.n <= LONGEST_LABEL && i + 1 < n &&
			 d->blocks[i + 1].text.n <= LONGEST_BARE_DATE &&
			 has_digit(d->blocks[i + 1].text) && !date_is_far(c->r, d->blocks[i].node))
			add_cued(c, i, text);
	}
	thin_out(c, from);
	add_comment(c);
}

/* ---- a line that the outlet's rules point at */

bool
page_date_of_line(struct page_reader *r, struct str line, struct read_date *ret)
{
	struct date_candidates *c = arena_zero(r->a, sizeof(*c));
	struct cue cue;
	c->r = r;
	bool found = date_add_text(c, line, DATE_CUE);
	if (!found && next_cue(line, 0, &cue))
		found = date_add_text(c, str_sub(line, cue.end, line.n), DATE_CUE);
	if (found)
		*ret = c->v[0].date;
	return found;
}
