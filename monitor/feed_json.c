/* JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
#include <jansson.h>
#include <string.h>

#include "monitor/feed_reader.h"

/* jansson spends some 60 bytes on a value, and a value may be two bytes long: a document has this
 * many at most. Twenty thousand entries of fifty members are a quarter of it. */
enum { MOST_VALUES = 4000000 };

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
	memcpy(text + at + 2, "fffd", 4);
	return 6;
}

/* One look at the bytes before jansson: surrogates are mended, values are counted. */
static size_t
prepare(char *text, size_t n)
{
	struct str s = { text, n };
	size_t values = 1;
	bool in_string = false;
	for (size_t i = 0; i < n;) {
		if (in_string && text[i] == '\\') {
			i += mend_escape(text, s, i);
			continue;
		}
		if (text[i] == '"')
			in_string = !in_string;
		else if (!in_string)
			values += text[i] == ',' || text[i] == '[' || text[i] == '{' ||
				  text[i] == ':';
		i++;
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
	feed_give(r, field, rank, text_of(object, name, r->a));
}

static void
give_link(struct feed_reader *r, const json_t *object, const char *name, enum feed_field field,
	int rank)
{
	feed_give(r, field, rank, feed_resolve(r, text_of(object, name, r->a)));
}

static void
give_person(struct feed_reader *r, const json_t *person)
{
	struct str name = text_of(person, "name", r->a);
	feed_give(r, FEED_AUTHOR, 1, name.n ? name : text_of(person, "url", r->a));
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
	give_link(r, item, "id", FEED_LINK, 1);
	give_link(r, item, "image", FEED_IMAGE, 2);
	give_link(r, item, "banner_image", FEED_IMAGE, 1);
	give(r, item, "date_published", FEED_PUBLISHED, 1);
	give(r, item, "date_modified", FEED_UPDATED, 1);
	give(r, item, "language", FEED_LANGUAGE, 1);
	give_people(r, item);
	give_tags(r, item);
	feed_entry_end(r);
}

static enum status
read_top(struct feed_reader *r, const json_t *top, struct err *err)
{
	const json_t *items = json_object_get(top, "items");
	struct str version = text_of(top, "version", r->a);
	bool says_so = str_ifind(version, S("jsonfeed.org")) >= 0;
	if (!json_is_object(top) || (!says_so && !json_is_array(items)))
		return err_set(err, STATUS_BAD, "not a feed: JSON of another kind");
	if (items && !json_is_array(items) && !json_is_null(items))
		return err_set(err, STATUS_BAD, "not a feed: its items are no list");
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
	for (size_t i = 0; i < json_array_size(items); i++) {
		if (json_is_object(json_array_get(items, i)))
			read_item(r, json_array_get(items, i));
	}
	return STATUS_OK;
}

enum status
feed_read_json(struct feed_reader *r, struct str text, struct err *err)
{
	struct str copy = arena_str(r->a, text);
	if (prepare((char *)copy.s, copy.n) > MOST_VALUES)
		return err_set(err, STATUS_BAD, "not read: JSON of too many values");
	json_error_t why;
	json_t *top = json_loadb(copy.s, copy.n, JSON_ALLOW_NUL | JSON_DECODE_ANY, &why);
	if (!top)
		return err_set(err, STATUS_BAD,
			"not a feed: JSON that is not well-formed (line %d: %s)", why.line,
			why.text);
	enum status status = read_top(r, top, err);
	json_decref(top);
	return status;
}
