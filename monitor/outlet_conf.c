#include "monitor/outlet_conf.h"

#include <string.h>

#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"
#include "rules/words.h"

enum { LONGEST_NAME = 40, LONGEST_GROUP = 64, FIRST_SLOTS = 64 };

/* ---- Names seen ------------------------------------------------------------------------------ */

struct name_set { /* open addressing; at most half full */
	struct arena *a;
	struct str *slots;
	size_t n, n_slots;
};

struct name_set *
name_set_new(struct arena *a)
{
	struct name_set *set = arena_zero(a, sizeof(*set));
	*set = (struct name_set){ .a = a, .n_slots = FIRST_SLOTS };
	set->slots = arena_array(a, FIRST_SLOTS, sizeof(struct str));
	return set;
}

static struct str *
slot_of(struct str *slots, size_t n, struct str s)
{
	size_t at = hash_keyed(s) % n;
	while (slots[at].s && !str_eq(slots[at], s))
		at = (at + 1) % n;
	return &slots[at];
}

static void
grow(struct name_set *set)
{
	size_t n = set->n_slots * 2;
	struct str *slots = arena_array(set->a, n, sizeof(*slots));
	for (size_t i = 0; i < set->n_slots; i++)
		if (set->slots[i].s)
			*slot_of(slots, n, set->slots[i]) = set->slots[i];
	set->slots = slots;
	set->n_slots = n;
}

bool
name_set_add(struct name_set *set, struct str s)
{
	struct str *slot = slot_of(set->slots, set->n_slots, s);
	if (slot->s)
		return false;
	*slot = arena_str(set->a, s);
	if (++set->n * 2 > set->n_slots)
		grow(set);
	return true;
}

/* ---- Names ----------------------------------------------------------------------------------- */

/* Folded words joined by "-", within `most` bytes, whole words when there are several. */
static struct str
slug(struct str text, size_t most, struct arena *a)
{
	struct str folded = words_fold(a, text);
	char *s = (char *)arena_str(a, folded).s;
	for (size_t i = 0; i < folded.n; i++)
		if (s[i] == ' ')
			s[i] = '-';
	struct str ret = utf8_cut((struct str){ s, folded.n }, most);
	ptrdiff_t dash = ret.n < folded.n ? str_rfind_byte(ret, '-') : -1;
	return dash > 0 ? str_sub(ret, 0, (size_t)dash) : ret;
}

static bool
is_ascii_name(struct str s)
{
	bool letter = false;
	for (size_t i = 0; s.s && i < s.n; i++) {
		bool is_letter = s.s[i] >= 'a' && s.s[i] <= 'z';
		if (!is_letter && !(s.s[i] >= '0' && s.s[i] <= '9') && s.s[i] != '-')
			return false;
		letter |= is_letter;
	}
	return letter;
}

/* "www.lopinion.ma" is "lopinion". */
static struct str
name_of_site(struct str url, struct arena *a)
{
	struct str domain = url_domain(url, a);
	ptrdiff_t dot = str_find_byte(domain, '.');
	struct str name = dot > 0 ? str_sub(domain, 0, (size_t)dot) : domain;
	return is_ascii_name(name) ? str_sub(name, 0, LONGEST_NAME) : S("outlet");
}

struct str
outlet_conf_name(struct name_set *taken, struct str title, struct str url, struct arena *a)
{
	struct str base = slug(title, LONGEST_NAME, a);
	if (!is_ascii_name(base))
		base = name_of_site(url, a);
	struct str name = arena_str(a, base);
	for (int i = 2; !name_set_add(taken, name); i++)
		name = arena_printf(a, "%.*s-%d", STR_ARG(base), i);
	return name;
}

struct str
outlet_conf_group(struct str title, struct arena *a)
{
	return slug(title, LONGEST_GROUP, a);
}

/* ---- Text ------------------------------------------------------------------------------------ */

void
conf_quote(struct buf *out, struct str s)
{
	buf_byte(out, '"');
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];
		if (c == '"' || c == '\\')
			buf_byte(out, '\\');
		if (c < ' ' || c == 0x7f)
			buf_byte(out, ' ');
		else
			buf_byte(out, (char)c);
	}
	buf_byte(out, '"');
}

static void
put_key(struct buf *out, const char *name, struct str value)
{
	if (value.n == 0)
		return;
	buf_printf(out, " %s = ", name);
	conf_quote(out, value);
	buf_byte(out, ';');
}

static void
put_groups(struct buf *out, struct str_list groups)
{
	if (groups.n == 0)
		return;
	buf_cstr(out, " groups = [ ");
	for (size_t i = 0; i < groups.n; i++) {
		buf_cstr(out, i ? ", " : "");
		conf_quote(out, groups.v[i]);
	}
	buf_cstr(out, " ];");
}

void
outlet_conf_put(struct buf *out, const struct outlet *outlet)
{
	static const char *const sources[] = { "feed", "sitemap", "page" };
	buf_cstr(out, "  {");
	put_key(out, "name", outlet->name);
	put_key(out, "title", outlet->title);
	put_key(out, "country", outlet->country);
	put_key(out, "language", outlet->language);
	put_groups(out, outlet->groups);
	buf_cstr(out, "\n   ");
	put_key(out, sources[outlet->source], outlet->url);
	buf_cstr(out, " }");
}
