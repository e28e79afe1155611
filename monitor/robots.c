/* Lines become records (a key, a value), records become the rules of the groups that concern us.
 * Matching is robots_match.c. */
#include "monitor/robots.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "monitor/robots_match.h"

enum {
	LONGEST_LINE = 2083 * 8, /* of a line, this much counts, as in Google's parser */
	LONGEST_DELAY_US = 30 * CLOCK_SECOND,
};

enum key { KEY_NONE, KEY_AGENT, KEY_ALLOW, KEY_DISALLOW, KEY_DELAY, KEY_SITEMAP };

/* With the misspellings that Google's parser and crawler-commons take for what was meant. */
static const struct {
	const char *name;
	enum key key;
} keys[] = {
	{ "user-agent", KEY_AGENT },
	{ "user-agents", KEY_AGENT },
	{ "user-agnet", KEY_AGENT },
	{ "users-agent", KEY_AGENT },
	{ "useragent", KEY_AGENT },
	{ "user agent", KEY_AGENT },
	{ "user_agent", KEY_AGENT },
	{ "useg-agent", KEY_AGENT },
	{ "ser-agent", KEY_AGENT },
	{ "disallow", KEY_DISALLOW },
	{ "dissallow", KEY_DISALLOW },
	{ "dissalow", KEY_DISALLOW },
	{ "disalow", KEY_DISALLOW },
	{ "disalllow", KEY_DISALLOW },
	{ "desallow", KEY_DISALLOW },
	{ "diasllow", KEY_DISALLOW },
	{ "disallaw", KEY_DISALLOW },
	{ "allow", KEY_ALLOW },
	{ "crawl-delay", KEY_DELAY },
	{ "crawl delay", KEY_DELAY },
	{ "crawldelay", KEY_DELAY },
	{ "sitemap", KEY_SITEMAP },
	{ "sitemaps", KEY_SITEMAP },
	{ "site-map", KEY_SITEMAP },
};
enum { N_KEYS = sizeof(keys) / sizeof(keys[0]) };

struct record {
	enum key key; /* KEY_NONE: a record of a kind we do not know */
	struct str value;
};

/* What is gathered while reading, for groups that name us and for those that name everyone. */
struct gathered {
	struct buf rules;
	int64_t delay_us;
	bool found;
};

struct parse {
	struct str agent;
	struct arena *arena;
	struct gathered ours, general;
	bool in_ours, in_general; /* the group in hand is one of these */
	bool in_agents;           /* its list of agents goes on */
	size_t sitemaps_cap;
	struct str_list sitemaps;
};

/* ---- Whom a group is for --------------------------------------------------------------------- */

static bool
parts_words(char c)
{
	return c == ' ' || c == '\t' || c == ',' || c == '(' || c == ')' || c == ';';
}

/* The next word, without its version; false at the end. */
static bool
next_word(struct str *rest, struct str *ret)
{
	size_t from = 0;
	while (from < rest->n && parts_words(rest->s[from]))
		from++;
	size_t to = from;
	while (to < rest->n && !parts_words(rest->s[to]))
		to++;
	struct str word = str_sub(*rest, from, to);
	*rest = str_sub(*rest, to, rest->n);
	ptrdiff_t slash = str_find_byte(word, '/');
	*ret = slash > 0 ? str_sub(word, 0, (size_t)slash) : word;
	return word.n != 0;
}

struct str
robots_token(struct str user_agent)
{
	struct str word = STR_NONE;
	next_word(&user_agent, &word);
	return word;
}

/* "foo*bot" names "foobot". */
static bool
same_name(struct str name, struct str agent)
{
	AUTO(buf) struct buf both = { 0 };
	if (name.n == 0 || str_find_byte(name, '*') < 0)
		return name.n && str_ieq(name, agent);
	buf_str(&both, name);
	buf_str(&both, agent);
	for (size_t i = 0; i < both.n; i++)
		if (both.s[i] >= 'A' && both.s[i] <= 'Z')
			both.s[i] |= 0x20;
	return str_sub(name, 0, 1).s[0] != '*' &&
	       robots_glob(str_sub(buf_view(&both), 0, name.n),
		       str_sub(buf_view(&both), name.n, both.n), true);
}

/* "Agent2 Agent3" on one line names both; a whole User-Agent is its words. */
static bool
names_agent(struct str value, struct str agent)
{
	struct str names = value, name, word;
	if (value.n && str_ieq(value, agent))
		return true;
	while (next_word(&names, &name)) {
		struct str words = agent;
		while (next_word(&words, &word))
			if (same_name(name, word))
				return true;
	}
	return false;
}

static bool
names_everyone(struct str value)
{
	return value.n && value.s[0] == '*' &&
	       (value.n == 1 || value.s[1] == ' ' || value.s[1] == '\t');
}

/* ---- Lines ----------------------------------------------------------------------------------- */

static enum key
key_named(struct str name)
{
	for (size_t i = 0; i < N_KEYS; i++)
		if (str_ieq(name, str_from(keys[i].name)))
			return keys[i].key;
	return KEY_NONE;
}

/* "disallow /x": the colon was forgotten. */
static bool
without_colon(struct str line, struct record *ret)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		struct str name = str_from(keys[i].name);
		if (!str_istarts(line, name) || line.n <= name.n)
			continue;
		char next = line.s[name.n];
		if (next != ' ' && next != '\t')
			continue;
		ret->key = keys[i].key;
		ret->value = str_trim(str_sub(line, name.n, line.n));
		return true;
	}
	return false;
}

/* False: nothing stands there. */
static bool
record_of(struct str line, struct record *ret)
{
	ptrdiff_t hash = str_find_byte(line, '#');
	line = str_trim(hash >= 0 ? str_sub(line, 0, (size_t)hash) : line);
	ptrdiff_t colon = str_find_byte(line, ':');
	if (line.n == 0)
		return false;
	ret->key = KEY_NONE;
	ret->value = STR_NONE;
	if (colon >= 0) {
		ret->key = key_named(str_trim(str_sub(line, 0, (size_t)colon)));
		ret->value = str_trim(str_sub(line, (size_t)colon + 1, line.n));
	}
	if (ret->key == KEY_NONE && !without_colon(line, ret))
		return colon > 0;
	return true;
}

/* The next line, whichever way it ends. */
static bool
next_line(struct str *rest, struct str *ret)
{
	if (!rest->s || rest->n == 0)
		return false;
	size_t n = 0;
	while (n < rest->n && rest->s[n] != '\n' && rest->s[n] != '\r')
		n++;
	*ret = str_sub(*rest, 0, n < LONGEST_LINE ? n : LONGEST_LINE);
	*rest = str_sub(*rest, n + 1, rest->n);
	return true;
}

/* A file that came as a web page ("Disallow: /x<br>"): its lines without their tags. */
static struct str
without_tags(struct str line, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	bool inside = false;
	for (size_t i = 0; i < line.n; i++) {
		if (line.s[i] == '<')
			inside = true;
		else if (line.s[i] == '>')
			inside = false;
		else if (!inside)
			buf_byte(&b, line.s[i]);
	}
	return arena_str(a, buf_view(&b));
}

/* ---- Records --------------------------------------------------------------------------------- */

static void
take_agent(struct parse *p, struct str value)
{
	if (!p->in_agents)
		p->in_ours = p->in_general = false;
	p->in_agents = true;
	p->in_general |= names_everyone(value);
	p->in_ours |= names_agent(value, p->agent);
	p->general.found |= p->in_general;
	p->ours.found |= p->in_ours;
}

static void
put_rule(struct buf *rules, bool allow, struct str pattern)
{
	size_t before = rules->n;
	buf_byte(rules, allow ? '+' : '-');
	if (!str_starts(pattern, S("/")) && !str_starts(pattern, S("*")) &&
		!str_starts(pattern, S("$")))
		buf_byte(rules, '/');
	robots_put_path(rules, pattern, true);
	buf_byte(rules, '\n');
	if (rules->n > ROBOTS_RULES)
		buf_cut(rules, before);
}

/* Who allows the index of a folder allows the folder, as Google has it. */
static void
put_folder(struct buf *rules, struct str pattern, struct arena *a)
{
	ptrdiff_t slash = str_rfind_byte(pattern, '/');
	if (slash < 0 || !str_starts(str_sub(pattern, (size_t)slash, pattern.n), S("/index.htm")))
		return;
	put_rule(rules, true, arena_printf(a, "%.*s$", (int)slash + 1, pattern.s));
}

static void
take_rule(struct parse *p, bool allow, struct str pattern)
{
	struct gathered *const groups[] = { p->in_ours ? &p->ours : NULL,
		p->in_general ? &p->general : NULL };
	p->in_agents = false;
	if (pattern.n == 0) /* "Disallow:" disallows nothing */
		return;
	for (int i = 0; i < 2; i++) {
		if (!groups[i])
			continue;
		put_rule(&groups[i]->rules, allow, pattern);
		if (allow)
			put_folder(&groups[i]->rules, pattern, p->arena);
	}
}

/* Seconds, with a fraction perhaps; of several the longest counts. */
static void
take_delay(struct parse *p, struct str value)
{
	char text[32] = "";
	memcpy(text, value.s ? value.s : "", value.n < sizeof(text) ? value.n : sizeof(text) - 1);
	text[strspn(text, "0123456789.")] = 0;
	double seconds = strtod(text, NULL);
	int64_t us = seconds >= 30 ? LONGEST_DELAY_US : (int64_t)(seconds * CLOCK_SECOND);
	if (p->in_ours && us > p->ours.delay_us)
		p->ours.delay_us = us;
	if (p->in_general && us > p->general.delay_us)
		p->general.delay_us = us;
}

static void
take_sitemap(struct parse *p, struct str value)
{
	if (p->sitemaps.n >= ROBOTS_SITEMAPS ||
		!(str_istarts(value, S("http://")) || str_istarts(value, S("https://"))))
		return;
	ARENA_GROW(p->arena, p->sitemaps.v, p->sitemaps.n, p->sitemaps_cap);
	p->sitemaps.v[p->sitemaps.n++] = arena_str(p->arena, value);
}

/* Records of other kinds do not end a list of agents (RFC 9309, section 2.2.4). But behind "*" they
 * do: "User-agent: *, Crawl-delay: 5, User-agent: badbot, Disallow: /" shuts out badbot, and by the
 * letter everyone. */
static void
take_other(struct parse *p)
{
	if (p->in_general)
		p->in_agents = false;
}

static void
take_record(struct parse *p, const struct record *r)
{
	switch (r->key) {
	case KEY_AGENT:
		take_agent(p, r->value);
		break;
	case KEY_ALLOW:
	case KEY_DISALLOW:
		take_rule(p, r->key == KEY_ALLOW, r->value);
		break;
	case KEY_DELAY:
		take_delay(p, r->value);
		take_other(p);
		break;
	case KEY_SITEMAP:
		take_sitemap(p, r->value);
		break;
	case KEY_NONE:
		take_other(p);
		break;
	}
}

/* Also a byte order mark that lost its end. */
static struct str
without_mark(struct str s)
{
	const char mark[] = "\xef\xbb\xbf";
	for (size_t i = 0; i < 3 && s.s && s.n && s.s[0] == mark[i]; i++)
		s = str_sub(s, 1, s.n);
	return s;
}

void
robots_parse(struct str bytes, struct str agent, struct arena *a, struct robots *ret)
{
	struct parse p = { .agent = str_trim(agent), .arena = a };
	struct str rest = without_mark(str_sub(bytes, 0, ROBOTS_READ)), line;
	bool is_page = str_starts(str_trim(rest), S("<"));
	struct record r;
	while (next_line(&rest, &line))
		if (record_of(is_page ? without_tags(line, a) : line, &r))
			take_record(&p, &r);
	struct gathered *chosen = p.ours.found ? &p.ours : &p.general;
	*ret = (struct robots){
		.rules = arena_str(a, buf_view(&chosen->rules)),
		.delay_us = chosen->delay_us,
		.specific = p.ours.found,
		.sitemaps = p.sitemaps,
	};
	buf_free(&p.ours.rules);
	buf_free(&p.general.rules);
}

/* ---- Over the wire --------------------------------------------------------------------------- */

enum { TAG_RULES = 1, TAG_DELAY, TAG_SPECIFIC, TAG_SITEMAP };

void
robots_put(struct buf *frame, const struct robots *robots)
{
	frame_str(frame, TAG_RULES, robots->rules);
	frame_int(frame, TAG_DELAY, robots->delay_us);
	frame_int(frame, TAG_SPECIFIC, robots->specific);
	for (size_t i = 0; i < robots->sitemaps.n; i++)
		frame_str(frame, TAG_SITEMAP, robots->sitemaps.v[i]);
}

enum status
robots_take(struct str fields, struct arena *a, struct robots *ret, struct err *err)
{
	struct robots robots = { 0 };
	struct frame_field f;
	size_t cap = 0;
	while (frame_next(&fields, &f)) {
		if (f.tag == TAG_RULES)
			robots.rules = f.bytes;
		else if (f.tag == TAG_DELAY)
			robots.delay_us = f.number;
		else if (f.tag == TAG_SPECIFIC)
			robots.specific = f.number;
		if (f.tag != TAG_SITEMAP || robots.sitemaps.n >= ROBOTS_SITEMAPS)
			continue;
		ARENA_GROW(a, robots.sitemaps.v, robots.sitemaps.n, cap);
		robots.sitemaps.v[robots.sitemaps.n++] = f.bytes;
	}
	if (fields.n || robots.rules.n > ROBOTS_RULES || robots.delay_us < 0 ||
		robots.delay_us > LONGEST_DELAY_US)
		return err_set(err, STATUS_BAD, "a bad account of a robots.txt");
	*ret = robots;
	return STATUS_OK;
}
