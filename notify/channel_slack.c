/* Slack: incoming webhooks. {text, blocks}; `text` is what notifications and screen readers get.
 *
 * Headlines are hostile: & < > are entities, verbatim keeps Slack from finding channels, people and
 * links in them, and what would be formatting (* _ ~ `) becomes a look-alike. Limits: 50 blocks,
 * 3,000 characters a section, and about 13,200 over all blocks, which is not documented
 * (slackapi/bolt-js#2509). */
#include <stddef.h>
#include <stdlib.h>

#include <jansson.h>

#include "base/utf8.h"
#include "notify/digest.h"
#include "notify/hook.h"
#include "notify/key.h"
#include "notify/message.h"

enum {
	BLOCKS_MOST = 48,     /* of 50 */
	SECTION_MOST = 2900,  /* characters of 3,000 */
	TEXT_MOST = 12000,    /* characters over all blocks */
	TITLE_MOST = 600,     /* bytes */
	FALLBACK_MOST = 3000, /* bytes of `text` */
	SLACK_URL_FILE = 1,
};

struct slack_keys {
	struct channel_keys common;
	struct str url_file;
};
struct slack {
	struct slack_keys keys;
	struct str url; /* in the sender */
};

static const struct conf_key slack_key_table[] = {
	CHANNEL_KEYS,
	{ CHANNEL_KEY("url_file", CONF_PATH, struct slack_keys, url_file), .required = true },
	{ 0 },
};

static void *
slack_read(struct conf *c, const struct conf_item *group, const struct channel *channel,
	const struct mail_settings *mail)
{
	(void)channel;
	(void)mail;
	struct slack *own = arena_zero(conf_arena(c), sizeof(*own));
	if (!conf_fill(c, group, slack_key_table, &own->keys))
		return NULL;
	hook_secret_check(c, conf_get(group, "url_file"), own->keys.url_file);
	return own;
}

/* ---- Text as Slack wants it -------------------------------------------------------- */

static void
put_escaped(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		switch (text.s[i]) {
		case '&':
			buf_cstr(out, "&amp;");
			break;
		case '<':
			buf_cstr(out, "&lt;");
			break;
		case '>':
			buf_cstr(out, "&gt;");
			break;
		case '*':
			buf_cstr(out, "∗");
			break;
		case '_':
			buf_cstr(out, "＿");
			break;
		case '~':
			buf_cstr(out, "∼");
			break;
		case '`':
			buf_cstr(out, "ˋ");
			break;
		case '\n':
		case '\r':
		case '\t':
			buf_byte(out, ' ');
			break;
		default:
			buf_byte(out, text.s[i]);
		}
	}
}

static void
put_url(struct buf *out, struct str url)
{
	for (size_t i = 0; i < url.n; i++) {
		if (url.s[i] == '|')
			buf_cstr(out, "%7C");
		else if (url.s[i] == '&')
			buf_cstr(out, "&amp;");
		else
			buf_byte(out, url.s[i]);
	}
}

static void
put_label(struct buf *out, struct str text)
{
	AUTO(buf) struct buf escaped = { 0 };
	put_escaped(&escaped, text);
	for (size_t i = 0; i < escaped.n; i++) {
		if (escaped.s[i] == '|')
			buf_cstr(out, "¦");
		else
			buf_byte(out, escaped.s[i]);
	}
}

/* *<url|title>* */
static void
put_title(struct buf *out, const struct item *item, bool rtl, bool bold)
{
	AUTO(buf) struct buf title = { 0 }, shown = { 0 };
	text_cut(&title, item->title, TITLE_MOST);
	text_isolate(&shown, buf_view(&title), rtl);
	buf_cstr(out, bold ? "*" : "");
	if (item->url.n) {
		buf_byte(out, '<');
		put_url(out, item->url);
		buf_byte(out, '|');
		put_label(out, buf_view(&shown));
		buf_byte(out, '>');
	} else {
		put_escaped(out, buf_view(&shown));
	}
	buf_cstr(out, bold ? "*" : "");
}

static void
put_excerpt(struct buf *out, const struct phrases *words, const struct item *item)
{
	AUTO(buf) struct buf excerpt = { 0 };
	item_excerpt_put(&excerpt, words, item, "*", "*", true, put_escaped);
	buf_cstr(out, "\n");
	bool differs = text_is_rtl(item->excerpt) != words->rtl;
	if (differs)
		utf8_append(out, words->rtl ? 0x2066 : 0x2067);
	buf_str(out, buf_view(&excerpt));
	if (differs)
		utf8_append(out, 0x2069);
}

/* ---- Blocks ---------------------------------------------------------------------- */

static json_t *
json_text(struct str s)
{
	json_t *j = json_stringn(s.s ? s.s : "", s.n);
	return j ? j : json_string("");
}

static json_t *
mrkdwn(struct str text)
{
	return json_pack(
		"{s:s, s:o, s:b}", "type", "mrkdwn", "text", json_text(text), "verbatim", 1);
}

static void
add_section(json_t *blocks, struct str text)
{
	json_array_append_new(
		blocks, json_pack("{s:s, s:o}", "type", "section", "text", mrkdwn(text)));
}

static void
add_context(json_t *blocks, struct str text)
{
	json_array_append_new(
		blocks, json_pack("{s:s, s:[o]}", "type", "context", "elements", mrkdwn(text)));
}

/* Takes over `blocks`. */
static struct composed
finish(struct str key, struct str text, json_t *blocks, size_t items, struct arena *a)
{
	AUTO(buf) struct buf fallback = { 0 }, escaped = { 0 };
	text_cut(&fallback, text, FALLBACK_MOST);
	put_escaped(&escaped, buf_view(&fallback));
	json_t *all = json_pack("{s:o, s:o, s:b, s:b}", "text", json_text(buf_view(&escaped)),
		"blocks", blocks, "unfurl_links", 0, "unfurl_media", 0);
	AUTO(free) char *dump = json_dumps(all, JSON_COMPACT);
	json_decref(all);
	if (!dump)
		mem_die();
	return (struct composed){
		.key = key,
		.payload = arena_str(a, str_from(dump)),
		.content_type = S("application/json"),
		.summary = arena_str(a, text),
		.items = items,
	};
}

/* ---- Alerts ------------------------------------------------------------------------ */

static void
alert_section(const struct message *m, const struct item *item, json_t *blocks)
{
	AUTO(buf) struct buf b = { 0 }, line = { 0 }, rules = { 0 };
	put_title(&b, item, m->words->rtl, true);
	message_item_line(m, item, &line);
	buf_cstr(&b, "\n");
	put_escaped(&b, buf_view(&line));
	if (item->excerpt.n)
		put_excerpt(&b, m->words, item);
	message_rules_line(m, item, &rules);
	if (rules.n) {
		buf_cstr(&b, "\n");
		put_escaped(&b, buf_view(&rules));
	}
	add_section(blocks, buf_view(&b));
}

/* Those beyond the first, a line each, as many to a section as fit. */
static void
short_sections(const struct message *m, json_t *blocks)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = MESSAGE_FULL; i < m->n_items; i++) {
		AUTO(buf) struct buf line = { 0 };
		buf_cstr(&line, "• ");
		put_title(&line, &m->items[i], m->words->rtl, false);
		if (b.n && b.n + line.n + 1 > SECTION_MOST) {
			add_section(blocks, buf_view(&b));
			buf_reset(&b);
		}
		buf_cstr(&b, b.n ? "\n" : "");
		buf_str(&b, buf_view(&line));
	}
	if (b.n)
		add_section(blocks, buf_view(&b));
}

static void
note_sections(const struct message *m, json_t *blocks)
{
	AUTO(buf) struct buf b = { 0 }, cut = { 0 };
	struct str rest, line;
	text_cut(&cut, m->text, SECTION_MOST / 2); /* escaping may double it */
	rest = buf_view(&cut);
	buf_cstr(&b, "*");
	put_escaped(&b, m->subject);
	buf_cstr(&b, "*");
	while (str_next(&rest, '\n', &line)) {
		buf_cstr(&b, "\n");
		put_escaped(&b, line);
	}
	add_section(blocks, buf_view(&b));
}

/* Items from `from` to `to` of a message as a message of their own. */
static struct message
message_slice(const struct message *m, size_t from, size_t to)
{
	struct message slice = *m;
	slice.items = m->items + from;
	slice.n_items = to - from;
	return slice;
}

static struct composed
alert_part(const struct channel *channel, const struct message *m, size_t part, struct arena *a)
{
	AUTO(buf) struct buf subject = { 0 }, heading = { 0 }, shown = { 0 };
	json_t *blocks = json_array();
	message_subject(m, &subject);
	message_heading(m, &heading);
	if (heading.n) {
		put_escaped(&shown, buf_view(&heading));
		add_context(blocks, buf_view(&shown));
	}
	for (size_t i = 0; i < m->n_items && i < MESSAGE_FULL; i++)
		alert_section(m, &m->items[i], blocks);
	short_sections(m, blocks);
	if (m->n_items == 0)
		note_sections(m, blocks);
	return finish(key_make(a, channel->name, m->base, part, 0), buf_view(&subject), blocks,
		m->n_items, a);
}

/* How many characters an item may take, at most: what is cut keeps to it. */
static size_t
item_room(const struct item *item, size_t at)
{
	size_t title = item->title.n < TITLE_MOST ? item->title.n : TITLE_MOST;
	size_t words = 0;
	for (size_t i = 0; i < item->n_rules; i++)
		words += item->rules[i].n + 4;
	return title * 5 / 4 + item->url.n * 5 / 4 +
	       (at < MESSAGE_FULL ? item->excerpt.n + words + 300 : 16);
}

static size_t
alert_fits(const struct message *m, size_t from)
{
	size_t to = from, sum = 0;
	while (to < m->n_items) {
		sum += item_room(&m->items[to], to - from);
		if (to > from && sum > TEXT_MOST)
			break;
		to++;
	}
	return to;
}

static void
slack_message(const struct channel *channel, const struct message *message, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	struct composed *parts = NULL;
	size_t n = 0, cap = 0, from = 0;
	do {
		size_t to = alert_fits(message, from);
		struct message slice = message_slice(message, from, to);
		ARENA_GROW(a, parts, n, cap);
		parts[n] = alert_part(channel, &slice, n + 1, a);
		n++;
		from = to;
	} while (from < message->n_items);
	*ret = parts;
	*ret_n = n;
}

/* ---- Digests -------------------------------------------------------------------------- */

static void
group_section(const struct digest *d, const struct digest_group *g, json_t *blocks)
{
	AUTO(buf) struct buf b = { 0 }, title = { 0 }, counts = { 0 };
	digest_rule_title(g->rule, &title);
	digest_group_counts(d, g, &counts);
	buf_cstr(&b, "*");
	put_escaped(&b, buf_view(&title));
	buf_cstr(&b, "* · ");
	put_escaped(&b, buf_view(&counts));
	buf_cstr(&b, "  ");
	digest_curve(g, &b);
	add_section(blocks, buf_view(&b));
}

static void
digest_section(const struct digest *d, const struct item *item, json_t *blocks)
{
	AUTO(buf) struct buf b = { 0 }, line = { 0 };
	buf_cstr(&b, item->older ? "□ " : "■ ");
	put_title(&b, item, d->words->rtl, !item->older);
	digest_item_line(d, item, &line);
	buf_cstr(&b, "\n");
	put_escaped(&b, buf_view(&line));
	if (item->excerpt.n && !item->older)
		put_excerpt(&b, d->words, item);
	add_section(blocks, buf_view(&b));
}

static void
heading_section(const struct digest *d, const struct digest_part *part, size_t i, json_t *blocks)
{
	if (i >= d->n_news) {
		if (i == part->from || i == d->n_news) {
			AUTO(buf) struct buf b = { 0 };
			buf_printf(&b, "*%s*", d->words->older);
			add_section(blocks, buf_view(&b));
		}
		return;
	}
	for (size_t g = 0; g < d->n_groups; g++) {
		const struct digest_group *group = &d->groups[g];
		bool holds = group->n && i >= group->first && i < group->first + group->n;
		if (holds && (i == part->from || i == group->first))
			group_section(d, group, blocks);
	}
}

static json_t *
digest_blocks(const struct digest *d, const struct digest_part *part)
{
	AUTO(buf) struct buf coverage = { 0 }, shown = { 0 };
	json_t *blocks = json_array();
	for (size_t i = part->from; i < part->to; i++) {
		heading_section(d, part, i, blocks);
		digest_section(d, &d->items[i], blocks);
	}
	digest_coverage(d, &coverage);
	put_escaped(&shown, buf_view(&coverage));
	add_context(blocks, buf_view(&shown));
	return blocks;
}

/* In characters; a part with too many blocks counts as too long. */
static size_t
digest_size(const struct digest *d, const struct digest_part *part)
{
	json_t *blocks = digest_blocks(d, part);
	char *dump = json_dumps(blocks, JSON_COMPACT);
	size_t n = json_array_size(blocks) > BLOCKS_MOST ? 2 * (size_t)TEXT_MOST
							 : utf8_length(str_from(dump));
	free(dump);
	json_decref(blocks);
	return n;
}

static void
slack_digest(const struct channel *channel, const struct digest *d, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	struct digest_part *parts;
	size_t n;
	digest_split(d, (size_t)channel->digest.most, TEXT_MOST, digest_size, a, &parts, &n);
	*ret = arena_array(a, n, sizeof(**ret));
	for (size_t i = 0; i < n; i++) {
		AUTO(buf) struct buf subject = { 0 };
		digest_subject(d, &parts[i], &subject);
		(*ret)[i] = finish(key_make(a, channel->name, d->source->base, i + 1, 0),
			buf_view(&subject), digest_blocks(d, &parts[i]),
			parts[i].to - parts[i].from, a);
	}
	*ret_n = n;
}

/* ---- Form 1: its text alone ----------------------------------------------------------- */

static void
collect_text(const json_t *block, struct buf *out)
{
	const json_t *text = json_object_get(json_object_get(block, "text"), "text");
	if (!json_is_string(text))
		return;
	buf_cstr(out, out->n ? "\n\n" : "");
	buf_add(out, json_string_value(text), json_string_length(text));
}

static enum status
slack_simplify(struct str payload, struct buf *out, struct err *err)
{
	json_t *old = json_loadb(payload.s, payload.n, 0, NULL);
	const json_t *blocks = json_object_get(old, "blocks");
	AUTO(buf) struct buf text = { 0 };
	size_t i;
	json_t *block;
	json_array_foreach(blocks, i, block) collect_text(block, &text);
	bool has = json_is_array(blocks) && text.n;
	json_decref(old);
	if (!has)
		return err_set(err, STATUS_BAD, "there is no simpler form of it");
	json_t *plain = json_pack("{s:o, s:b, s:b}", "text", json_text(buf_view(&text)),
		"unfurl_links", 0, "unfurl_media", 0);
	AUTO(free) char *dump = json_dumps(plain, JSON_COMPACT);
	json_decref(plain);
	buf_cstr(out, dump ? dump : "");
	return STATUS_OK;
}

/* ---- In the sender -------------------------------------------------------------------- */

static void
slack_say(const struct channel *channel, struct buf *out)
{
	(void)channel;
	buf_cstr(out, "Slack channel");
}

static void
slack_put(const void *settings, struct buf *frame)
{
	const struct slack *own = settings;
	frame_str(frame, SLACK_URL_FILE, own->keys.url_file);
}

static enum status
slack_take(struct str fields, struct arena *a, void **ret_own, struct err *err)
{
	struct slack *own = arena_zero(a, sizeof(*own));
	struct frame_field f;
	while (frame_next(&fields, &f))
		if (f.tag == SLACK_URL_FILE)
			own->keys.url_file = arena_str(a, f.bytes);
	*ret_own = own;
	if (hook_secret_read(own->keys.url_file, a, &own->url, err))
		return err->status;
	if (!hook_url_ok(own->url))
		return err_set(err, STATUS_BAD, "%.*s holds no https address",
			STR_ARG(own->keys.url_file));
	return STATUS_OK;
}

static enum status
slack_request(const void *settings, const struct delivery *d, int64_t now, struct arena *a,
	struct http_request *ret, struct err *err)
{
	(void)now;
	(void)a;
	(void)err;
	const struct slack *own = settings;
	*ret = (struct http_request){
		.url = own->url,
		.most_bytes = HOOK_ANSWER_MOST,
		.timeout_us = HOOK_TIMEOUT_US,
		.post = true,
		.body = d->payload,
		.content_type = S("application/json; charset=utf-8"),
		.no_redirects = true,
	};
	return STATUS_OK;
}

static enum verdict
slack_judge(const void *settings, const struct http_answer *answer, struct err *err)
{
	(void)settings;
	enum verdict v = hook_judge(answer, false, err);
	if (v != VERDICT_SENT || str_is(str_trim(answer->body), "ok"))
		return v;
	err_set(err, STATUS_RETRY, "it answered %ld without \"ok\"", answer->status);
	return VERDICT_RETRY;
}

const struct channel_kind channel_slack = {
	.name = "slack",
	.role = ROLE_SENDER,
	.read = slack_read,
	.render_digest = slack_digest,
	.render_message = slack_message,
	.simplify = slack_simplify,
	.request = slack_request,
	.judge = slack_judge,
	.say = slack_say,
	.put = slack_put,
	.take = slack_take,
};
