/* JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * The document is cut along its brackets: the members of its top are found first, wherever they
 * stand, then jansson is given one item after the other. What is broken or cut short costs that
 * item alone. */
#include <jansson.h>

#include "monitor/feed_reader.h"

/* jansson spends some 60 bytes on a value, and a value may be two bytes long: an item has this many
 * at most. */
enum { MOST_VALUES = 1000000 };

static int
hex_value(struct str s, size_t at)
{
	int value = 0;
	for (size_t i = at; i < at + 4; i++) {
		char c = i < s.n ? s.s[i] : 'x';
		int digit = c >= '0' && c <= '9'                     ? c - '0'
			    : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
								     : -1;
		if (digit < 0)
			return -1;
		value = value * 16 + digit;
	}
	return value;
}

/* Half of a surrogate pair alone is no character (RFC 8259, section 8.2), and jansson refuses the
 * document for it: it becomes U+FFFD, in place. Returns the bytes of the escape at `at`. */
static size_t
mend_escape(char *text, struct str s, size_t at)
{
	if (at + 1 >= s.n || s.s[at + 1] != 'u')
		return 2;
	int high = hex_value(s, at + 2);
	if (high < 0xd800 || high > 0xdfff)
		return 6;
	bool paired = high < 0xdc00 && at + 7 < s.n && s.s[at + 6] == '\\' && s.s[at + 7] == 'u';
	int low = paired ? hex_value(s, at + 8) : -1;
	if (low >= 0xdc00 && low <= 0xdfff)
		return 12;
	for (size_t i = 0; i < 4; i++)
		text[at + 2 + i] = "fffd"[i];
	return 6;
}

/* Behind the string that starts at `at`. Lines' ends and other controls stand in those that were
 * put together by hand (RFC 8259, section 7): blanks, in place. */
static size_t
mend_string(char *text, struct str s, size_t at)
{
	for (at++; at < s.n && text[at] != '"';) {
		if (text[at] == '\\') {
			at += mend_escape(text, s, at);
			continue;
		}
		if ((unsigned char)text[at] < ' ')
			text[at] = ' ';
		at++;
	}
	return at + 1;
}

/* One look at the bytes before jansson: strings are mended, a comma behind the last of a list is
 * taken out, values are counted. */
static size_t
prepare(char *text, size_t n)
{
	struct str s = { text, n };
	size_t values = 1, comma = n; /* n: the last sign was none */
	for (size_t i = 0; i < n;) {
		char c = text[i];
		if ((c == '}' || c == ']') && comma < n)
			text[comma] = ' ';
		if ((unsigned char)c > ' ')
			comma = c == ',' ? i : n;
		values += c == ',' || c == '[' || c == '{' || c == ':';
		i = c == '"' ? mend_string(text, s, i) : i + 1;
	}
	return values;
}

/* A string; a number too, as the specification asks of ids. */
static struct str
text_of(const json_t *object, const char *name, struct arena *a)
{
	const json_t *v = json_object_get(object, name);
	if (json_is_string(v))
		return (struct str){ json_string_value(v), json_string_length(v) };
	if (json_is_integer(v))
		return arena_printf(a, "%lld", (long long)json_integer_value(v));
	if (json_is_real(v))
		return arena_printf(a, "%.17g", json_real_value(v));
	return STR_NONE;
}

static void
give(struct feed_reader *r, const json_t *object, const char *name, enum feed_field field, int rank)
{
	feed_give(r, field, rank, text_of(object, name, r->scratch));
}

static void
give_link(struct feed_reader *r, const json_t *object, const char *name, enum feed_field field,
	int rank)
{
	feed_give(r, field, rank, feed_resolve(r, text_of(object, name, r->scratch)));
}

/* "If an id is a URL, it is the item's": any other is no address, not even a relative one. */
static void
give_link_of_id(struct feed_reader *r, const json_t *item)
{
	struct str id = text_of(item, "id", r->scratch);
	if (str_istarts(id, S("http://")) || str_istarts(id, S("https://")))
		feed_give(r, FEED_LINK, 1, feed_resolve(r, id));
}

/* An object; a name alone is not allowed, but written. */
static void
give_person(struct feed_reader *r, const json_t *person)
{
	struct str name = text_of(person, "name", r->scratch);
	if (json_is_string(person))
		name = (struct str){ json_string_value(person), json_string_length(person) };
	feed_give(r, FEED_AUTHOR, 1, name.n ? name : text_of(person, "url", r->scratch));
}

/* `authors` of 1.1, `author` of 1.0. */
static void
give_people(struct feed_reader *r, const json_t *object)
{
	const json_t *authors = json_object_get(object, "authors");
	for (size_t i = 0; i < json_array_size(authors); i++)
		give_person(r, json_array_get(authors, i));
	if (!json_array_size(authors))
		give_person(r, json_object_get(object, "author"));
}

static void
give_tags(struct feed_reader *r, const json_t *item)
{
	const json_t *tags = json_object_get(item, "tags");
	for (size_t i = 0; i < json_array_size(tags); i++) {
		const json_t *tag = json_array_get(tags, i);
		if (json_is_string(tag))
			feed_give(r, FEED_TAG, 1,
				(struct str){ json_string_value(tag), json_string_length(tag) });
	}
}

static void
read_item(struct feed_reader *r, const json_t *item)
{
	if (!feed_entry_start(r))
		return;
	r->markup = FEED_HTML;
	give(r, item, "content_html", FEED_CONTENT, 2);
	r->markup = FEED_PLAIN;
	give(r, item, "content_text", FEED_CONTENT, 1);
	give(r, item, "title", FEED_TITLE, 1);
	give(r, item, "summary", FEED_SUMMARY, 1);
	give(r, item, "id", FEED_ID, 1);
	give_link(r, item, "url", FEED_LINK, 3);
	give_link(r, item, "external_url", FEED_LINK, 2);
	give_link_of_id(r, item);
	give_link(r, item, "image", FEED_IMAGE, 2);
	give_link(r, item, "banner_image", FEED_IMAGE, 1);
	give(r, item, "date_published", FEED_PUBLISHED, 1);
	give(r, item, "date_modified", FEED_UPDATED, 1);
	give(r, item, "language", FEED_LANGUAGE, 1);
	give_people(r, item);
	give_tags(r, item);
	feed_entry_end(r);
}

/* ---- cutting */

static size_t
past_blanks(struct str s, size_t at)
{
	while (at < s.n && (s.s[at] == ' ' || (s.s[at] >= '\t' && s.s[at] <= '\r')))
		at++;
	return at;
}

/* Behind the string that starts at `at`; 0: it does not end. */
static size_t
past_string(struct str s, size_t at)
{
	for (size_t from = at + 1; from < s.n;) {
		ptrdiff_t quote = str_find_byte(str_sub(s, from, s.n), '"');
		if (quote < 0)
			return 0;
		size_t end = from + (size_t)quote, slashes = 0;
		while (end - slashes > at + 1 && s.s[end - slashes - 1] == '\\')
			slashes++;
		if (slashes % 2 == 0)
			return end + 1;
		from = end + 1;
	}
	return 0;
}

/* Behind the value that starts at `at`, by its quotes and brackets alone; 0: it does not end. */
static size_t
past_value(struct str s, size_t at)
{
	size_t depth = 0;
	while (at < s.n) {
		char c = s.s[at];
		if (depth == 0 && (c == ',' || c == '}' || c == ']'))
			return at;
		depth += c == '{' || c == '[';
		depth -= c == '}' || c == ']';
		at = c == '"' ? past_string(s, at) : at + 1;
		if (at == 0)
			return 0;
		if (depth == 0 && (c == '"' || c == '}' || c == ']'))
			return at;
	}
	return 0;
}

/* The members of the top that mean something, as text; of several with a name the last counts. */
static const char *const top_names[] = { "items", "version", "title", "description", "language",
	"home_page_url", "feed_url", "authors", "author" };
enum { N_TOP = sizeof(top_names) / sizeof(top_names[0]) };

struct top {
	struct str members[N_TOP];
	bool whole;
};

static void
note_member(struct top *top, struct str name, struct str value)
{
	for (size_t i = 0; i < N_TOP; i++) {
		if (str_is(name, top_names[i]))
			top->members[i] = value;
	}
}

static void
cut_top(struct str s, struct top *ret)
{
	size_t at = past_blanks(s, 1);
	while (at < s.n && s.s[at] == '"') {
		size_t end = past_string(s, at), colon = end ? past_blanks(s, end) : s.n;
		if (colon >= s.n || s.s[colon] != ':')
			return;
		struct str name = str_sub(s, at + 1, end - 1);
		at = past_blanks(s, colon + 1);
		end = past_value(s, at);
		note_member(ret, name, str_sub(s, at, end ? end : s.n));
		at = end ? past_blanks(s, end) : s.n;
		if (at < s.n && s.s[at] == ',')
			at = past_blanks(s, at + 1);
		else
			break;
	}
	ret->whole = at < s.n && s.s[at] == '}';
}

/* NULL: not well-formed, or too much. */
static json_t *
load(struct feed_reader *r, struct str text)
{
	struct str copy = arena_str(r->scratch, text);
	if (prepare((char *)copy.s, copy.n) > MOST_VALUES)
		return NULL;
	return json_loadb(copy.s, copy.n, JSON_ALLOW_NUL | JSON_DECODE_ANY, NULL);
}

/* ---- reading */

static void
read_items(struct feed_reader *r, struct str items)
{
	size_t at = past_blanks(items, 1);
	while (at < items.n && items.s[at] != ']' && !r->stopped && !feed_too_much(r)) {
		size_t end = past_value(items, at);
		json_t *item = end ? load(r, str_sub(items, at, end)) : NULL;
		if (json_is_object(item))
			read_item(r, item);
		r->feed->cut_short |= !item;
		json_decref(item);
		feed_forget(r);
		at = end ? past_blanks(items, end) : items.n;
		if (at >= items.n || (items.s[at] != ',' && items.s[at] != ']'))
			break;
		at = items.s[at] == ',' ? past_blanks(items, at + 1) : at;
	}
	r->feed->cut_short |= r->stopped || at >= items.n || items.s[at] != ']';
}

static void
read_head(struct feed_reader *r, const json_t *top)
{
	r->feed->kind = FEED_JSON;
	r->levels[0].place = AT_FEED;
	r->markup = FEED_PLAIN;
	give(r, top, "title", FEED_TITLE, 1);
	give(r, top, "description", FEED_SUMMARY, 1);
	give(r, top, "language", FEED_LANGUAGE, 1);
	give_link(r, top, "home_page_url", FEED_LINK, 2);
	give_link(r, top, "feed_url", FEED_LINK, 1);
	give(r, top, "feed_url", FEED_ID, 1);
	give_people(r, top);
}

static enum status
read_top(struct feed_reader *r, const struct top *cut, const json_t *top, struct err *err)
{
	struct str items = cut->members[0], version = text_of(top, "version", r->scratch);
	bool says_so = str_ifind(version, S("jsonfeed.org")) >= 0,
	     has_items = str_starts(items, S("["));
	if (!says_so && !has_items)
		return err_set(err, STATUS_BAD, "not a feed: JSON %s",
			cut->whole ? "of another kind" : "that is not well-formed");
	if (items.n && !has_items && !str_is(items, "null"))
		return err_set(err, STATUS_BAD, "not a feed: its items are no list");
	read_head(r, top);
	feed_forget(r);
	r->feed->cut_short = !cut->whole;
	if (has_items)
		read_items(r, items);
	if (r->feed->cut_short && !r->feed->n_entries)
		return err_set(err, STATUS_BAD,
			"not read: JSON cut short, or broken, before its first item was whole");
	return STATUS_OK;
}

enum status
feed_read_json(struct feed_reader *r, struct str text, struct err *err)
{
	struct top cut = { 0 };
	if (!str_starts(text, S("{")))
		return err_set(err, STATUS_BAD, "not a feed: JSON of another kind");
	cut_top(text, &cut);
	json_t *top = json_object();
	for (size_t i = 1; i < N_TOP; i++) {
		json_t *value = cut.members[i].n ? load(r, cut.members[i]) : NULL;
		if (value)
			json_object_set_new(top, top_names[i], value);
	}
	enum status status = read_top(r, &cut, top, err);
	json_decref(top);
	return status;
}
