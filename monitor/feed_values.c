/* What becomes of a value once its element or member is known: which field it fills, and whether it
 * outranks what is there. */
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/article_text.h"
#include "monitor/feed_reader.h"

static void
list_add(struct feed_reader *r, struct str_list *list, struct str value)
{
	for (size_t i = 0; i < list->n; i++) {
		if (str_eq(list->v[i], value))
			return;
	}
	if (list->n == FEED_MOST_LIST)
		return;
	/* room for 8, then 16, 32 ... */
	if (list->n == 0 || (list->n >= 8 && (list->n & (list->n - 1)) == 0)) {
		size_t room = list->n ? list->n * 2 : 8;
		list->v = arena_grow(r->a, list->v, list->n * sizeof(value), room * sizeof(value));
	}
	list->v[list->n++] = value;
}

static void
give_keywords(struct feed_reader *r, struct str words)
{
	struct str word;
	while (r->entry && str_next(&words, ',', &word)) {
		if (str_trim(word).n)
			list_add(r, &r->entry->tags, str_trim(word));
	}
}

void
feed_give_author(struct feed_reader *r, int rank, struct str name)
{
	int *before = r->entry ? r->entry_rank : r->feed_rank;
	struct str_list *list = r->entry ? &r->entry->authors : &r->feed->authors;
	if (rank < before[FEED_AUTHOR])
		return;
	if (rank > before[FEED_AUTHOR])
		*list = (struct str_list){ 0 };
	before[FEED_AUTHOR] = rank;
	list_add(r, list, name);
}

static struct str *
entry_slot(struct feed_entry *e, enum feed_field field)
{
	switch (field) {
	case FEED_ID:
		return &e->id;
	case FEED_LINK:
		return &e->link;
	case FEED_LANGUAGE:
		return &e->language;
	case FEED_IMAGE:
		return &e->image;
	case FEED_PAPER:
		return &e->paper;
	case FEED_ORIGINAL:
		return &e->original;
	case FEED_ENCLOSURE:
		return &e->enclosure;
	default:
		return NULL;
	}
}

static struct str *
feed_slot(struct feed *f, enum feed_field field)
{
	switch (field) {
	case FEED_ID:
		return &f->id;
	case FEED_LINK:
		return &f->link;
	case FEED_LANGUAGE:
		return &f->language;
	default:
		return NULL;
	}
}

static struct feed_text *
text_slot(struct feed_reader *r, enum feed_field field)
{
	switch (field) {
	case FEED_TITLE:
		return r->entry ? &r->entry->title : &r->feed->title;
	case FEED_SUMMARY:
		return r->entry ? &r->entry->summary : &r->feed->description;
	case FEED_CONTENT:
		return r->entry ? &r->entry->content : NULL;
	default:
		return NULL;
	}
}

static void
give_part(struct feed_reader *r, struct str url)
{
	if (r->feed->n_parts >= FEED_MOST_ENTRIES)
		return;
	ARENA_GROW(r->a, r->feed->parts, r->feed->n_parts, r->parts_cap);
	r->feed->parts[r->feed->n_parts++] = url;
}

static void
give_ttl(struct feed_reader *r, struct str minutes)
{
	int64_t n;
	if (str_int64(minutes, &n) && n > 0 && n < 10080)
		r->feed->ttl_s = n * 60;
}

bool
feed_in_entry(const struct feed_reader *r)
{
	return r->entry != NULL;
}

/* Takes the rank for a field; false when what is there is as good. */
static bool
outranks(struct feed_reader *r, enum feed_field field, int rank)
{
	int *before = r->entry ? r->entry_rank : r->feed_rank;
	if (rank <= before[field])
		return false;
	before[field] = rank;
	return true;
}

static void
give_date(struct feed_reader *r, enum feed_field field, int rank, struct str text)
{
	struct read_date date = { 0 };
	if (text.n > 200)
		return;
	struct read_date *slot = field == FEED_PUBLISHED
					 ? (r->entry ? &r->entry->published : &r->feed->published)
					 : (r->entry ? &r->entry->updated : &r->feed->updated);
	bool read = read_date(text, DATE_FEED, STR_NONE, r->doc->zone, 0, &date);
	if (!read && slot->given.n)
		return;
	if (!read)
		rank = 0; /* kept as given, and any date that can be read takes its place */
	else if (!outranks(r, field, rank))
		return;
	date.given = utf8_clean(r->a, arena_str(r->a, text));
	*slot = date;
}

/* A whole address in plain letters, with nothing in it that a resolver would change: what nearly
 * every link of a feed is. */
static bool
is_plain_address(struct str s)
{
	static const char host[] = "abcdefghijklmnopqrstuvwxyz0123456789-.",
			  path[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
				   "-_/?=&+,;~!*().:@$";
	static bool in_host[256], in_path[256], known;
	for (size_t i = 0; !known && i < sizeof(path) - 1; i++)
		in_path[(unsigned char)path[i]] = true;
	for (size_t i = 0; !known && i < sizeof(host) - 1; i++)
		in_host[(unsigned char)host[i]] = true;
	known = true;
	size_t at = str_starts(s, S("https://")) ? 8 : str_starts(s, S("http://")) ? 7 : 0;
	if (!at || s.n > 2000)
		return false;
	while (at < s.n && in_host[(unsigned char)s.s[at]])
		at++;
	if (at == s.n || s.s[at] != '/' || s.s[at - 1] < 'a' || s.s[at - 1] > 'z')
		return false; /* figures at the end: an address of another kind */
	for (; at < s.n; at++) {
		if (!in_path[(unsigned char)s.s[at]] || (s.s[at] == '.' && s.s[at - 1] == '/'))
			return false;
	}
	return true;
}

struct str
feed_resolve(struct feed_reader *r, struct str link)
{
	const struct feed_level *level = &r->levels[r->depth];
	struct str base = level->base;
	link = str_trim(link);
	if (is_plain_address(link))
		return link;
	/* Without xml:base, what an entry links to is relative to the site that the feed is of:
	 * feeds are often kept elsewhere. */
	if (r->entry && !level->base_given && r->feed->link.n)
		base = r->feed->link;
	return link.n ? url_resolve(base, link, r->a) : STR_NONE;
}

/* An id is an absolute IRI (RFC 4287, section 4.2.6); some are paths. */
static struct str
whole_id(struct feed_reader *r, struct str id)
{
	bool path = str_starts(id, S("/")) || str_starts(id, S("./")) || str_starts(id, S("../"));
	struct str whole = path ? url_resolve(r->levels[r->depth].base, id, r->a) : STR_NONE;
	return whole.n ? whole : id;
}

static void
give_text(struct feed_reader *r, struct feed_text *slot, struct str value)
{
	value = r->text_stays ? value : arena_str(r->a, value);
	*slot = (struct feed_text){ value, r->levels[r->depth].base, r->markup };
}

/* A date that does not say of what (Dublin Core's) is both that of publishing and of changing,
 * where no other says better. */
static void
give_dates(struct feed_reader *r, enum feed_field field, int rank, struct str value)
{
	if (field == FEED_DATE)
		give_date(r, FEED_UPDATED, 1, value);
	give_date(r, field == FEED_DATE ? FEED_PUBLISHED : field, rank, value);
}

void
feed_give(struct feed_reader *r, enum feed_field field, int rank, struct str value)
{
	value = str_trim(value);
	if (value.n == 0)
		return;
	struct feed_text *text = text_slot(r, field);
	if (text) {
		if (outranks(r, field, rank))
			give_text(r, text, value);
		return;
	}
	if (field == FEED_PUBLISHED || field == FEED_UPDATED || field == FEED_DATE) {
		give_dates(r, field, rank, value);
		return;
	}
	value = utf8_clean(r->a, arena_str(r->a, value));
	if (r->levels[r->depth].place == AT_PERSON) {
		if (rank > r->person.rank)
			r->person = (struct feed_person_read){ value, rank };
		return;
	}
	if (field == FEED_AUTHOR)
		feed_give_author(r, rank, value);
	else if (field == FEED_KEYWORDS)
		give_keywords(r, value);
	else if (field == FEED_PART)
		give_part(r, value);
	else if (field == FEED_TTL)
		give_ttl(r, value);
	else if (field == FEED_TAG && r->entry)
		list_add(r, &r->entry->tags, value);
	struct str *slot = r->entry ? entry_slot(r->entry, field) : feed_slot(r->feed, field);
	if (slot && outranks(r, field, rank))
		*slot = field == FEED_ID ? whole_id(r, value) : value;
}

/* ---- entries */

bool
feed_entry_start(struct feed_reader *r)
{
	struct feed *f = r->feed;
	if (f->n_entries == FEED_MOST_ENTRIES)
		return false;
	ARENA_GROW(r->a, f->entries, f->n_entries, r->entries_cap);
	r->entry = &f->entries[f->n_entries++];
	memset(r->entry, 0, sizeof(*r->entry));
	memset(r->entry_rank, 0, sizeof(r->entry_rank));
	r->entry->language = r->levels[r->depth].language;
	return true;
}

static bool
is_web_address(struct str s)
{
	return str_istarts(s, S("http://")) || str_istarts(s, S("https://"));
}

/* An entry without a title is shown by its first words, else by its link. */
static void
make_title(struct feed_reader *r, struct feed_entry *e)
{
	const struct feed_text *words = e->summary.s.n ? &e->summary : &e->content;
	struct str title = STR_NONE;
	if (words->s.n)
		title = article_first_words(
			article_plain(words->s, words->markup != FEED_PLAIN, r->a), r->a);
	e->title = (struct feed_text){ .s = title.n ? title : e->link };
	e->title_is_made = true;
}

void
feed_entry_end(struct feed_reader *r)
{
	struct feed_entry *e = r->entry;
	if (!e)
		return;
	if (!e->link.n && is_web_address(e->id) && r->feed->kind == FEED_ATOM)
		feed_give(r, FEED_LINK, 1, feed_resolve(r, e->id));
	/* An entry that links nowhere is what it encloses: a programme to hear. */
	if (!e->link.n)
		e->link = e->enclosure;
	if (!e->title.s.n && r->feed->kind != FEED_SITEMAP)
		make_title(r, e);
	r->entry = NULL;
}

/* Atom and JSON Feed: an entry without authors has those of its feed (RFC 4287, section 4.1.2). */
static void
share_authors(struct feed *f)
{
	if (f->kind != FEED_ATOM && f->kind != FEED_JSON)
		return;
	for (size_t i = 0; i < f->n_entries; i++) {
		if (f->entries[i].authors.n == 0)
			f->entries[i].authors = f->authors;
	}
}

/* JSON Feed has no date of its own: its newest entry's is it. */
static void
date_by_entries(struct feed *f)
{
	for (size_t i = 0; i < f->n_entries && f->kind == FEED_JSON; i++) {
		const struct feed_entry *e = &f->entries[i];
		if (e->published.at > f->published.at)
			f->published = e->published;
		if (e->updated.at > f->updated.at)
			f->updated = e->updated;
	}
}

void
feed_finish(struct feed_reader *r)
{
	share_authors(r->feed);
	date_by_entries(r->feed);
	if (!r->feed->link.n)
		r->feed->link = url_resolve(STR_NONE, r->doc->url, r->a);
}

struct str
feed_text_line(const struct feed_text *text, struct arena *a)
{
	return text->markup == FEED_PLAIN ? text_line(text->s, a) : html_line(text->s, a);
}
