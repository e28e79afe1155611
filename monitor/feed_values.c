/* What becomes of a value once its element or member is known: which field it fills, and whether it
 * outranks what is there. */
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/feed_reader.h"

/* The rank of RSS's own elements. An item with two texts, <description> and <summary>, has a
 * summary first and a content behind it, whatever they are called. */
enum { RSS_OWN = 4 };

struct str
feed_keep(struct feed_reader *r, struct str value)
{
	return r->entry || r->a == r->scratch ? value : arena_str(r->a, value);
}

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
		list->v = arena_grow(r->entry ? r->scratch : r->a, list->v, list->n * sizeof(value),
			room * sizeof(value));
	}
	list->v[list->n++] = feed_keep(r, value);
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
	r->feed->parts[r->feed->n_parts++] = feed_keep(r, url);
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
	/* One that cannot be read is kept as given, until any that can takes its place. */
	if (read ? !outranks(r, field, rank) : slot->given.n > 0)
		return;
	struct arena *a = r->entry ? r->scratch : r->a;
	date.given = utf8_clean(a, arena_str(a, text));
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

bool
feed_too_much(const struct feed_reader *r)
{
	return r->growth > FEED_MOST_GROWTH || arena_used(r->scratch) > FEED_MOST_SCRATCH;
}

struct str
feed_resolve_against(struct feed_reader *r, struct str base, struct str link, struct arena *a)
{
	if (r->growth > FEED_MOST_GROWTH)
		return STR_NONE;
	struct str url = url_resolve(base, link, a);
	r->growth += url.n > link.n ? url.n - link.n : 0;
	return url;
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
	return link.n ? feed_resolve_against(r, base, link, r->scratch) : STR_NONE;
}

/* An id is an absolute IRI (RFC 4287, section 4.2.6); some are paths. */
static struct str
whole_id(struct feed_reader *r, struct str id)
{
	bool path = str_starts(id, S("/")) || str_starts(id, S("./")) || str_starts(id, S("../"));
	struct str whole =
		path ? feed_resolve_against(r, r->levels[r->depth].base, id, r->scratch) : STR_NONE;
	return whole.n ? whole : id;
}

static void
give_text(struct feed_reader *r, struct feed_text *slot, struct str value)
{
	struct str base = r->levels[r->depth].base;
	if (!r->entry || !r->text_stays)
		value = arena_str(r->entry ? r->scratch : r->a, value);
	*slot = (struct feed_text){ value, feed_keep(r, base), r->markup };
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
		bool second = field == FEED_SUMMARY && r->entry && rank >= RSS_OWN && text->s.n &&
			      !str_eq(text->s, value);
		if (outranks(r, field, rank))
			give_text(r, text, value);
		else if (second && outranks(r, FEED_CONTENT, 1))
			give_text(r, &r->entry->content, value);
		return;
	}
	if (field == FEED_PUBLISHED || field == FEED_UPDATED || field == FEED_DATE) {
		give_dates(r, field, rank, value);
		return;
	}
	value = utf8_clean(r->scratch, arena_str(r->scratch, value));
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
		*slot = feed_keep(r, field == FEED_ID ? whole_id(r, value) : value);
}
