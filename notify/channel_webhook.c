/* A webhook of the user's own: JSON, signed as Standard Webhooks (spec v1.0.0,
 * https://www.standardwebhooks.com).
 *
 *	{ "type": "article.matched", "timestamp": "2026-01-28T06:19:00Z", "data": { "channel":
 * "cms", "articles": [ ... ] } }
 *
 * webhook-id is the delivery's key and stays the same over all attempts; timestamp and signature
 * are fresh at each. With two secrets (new, old) there are two signatures, so that the receiver can
 * change over when it likes. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "base/clock.h"
#include "base/hash.h"
#include "notify/digest.h"
#include "notify/hook.h"
#include "notify/key.h"
#include "notify/message.h"
#include "notify/webhook.h"

enum {
	BODY_MOST = 20 << 10, /* bytes, as the specification advises */
	EXCERPT_MOST = 2000,
	SECRETS_MOST = 4,
	WEBHOOK_URL = 1,
	WEBHOOK_SECRET_FILE = 2,
};

struct webhook_keys {
	struct channel_keys common;
	struct str url;
	struct str_list secret_files;
	struct str rate;
};
struct webhook {
	struct webhook_keys keys;
	struct str secrets[SECRETS_MOST]; /* in the sender: raw bytes */
	size_t n_secrets;
};

static const struct conf_key webhook_key_table[] = {
	CHANNEL_KEYS,
	{ CHANNEL_KEY("url", CONF_STRING, struct webhook_keys, url), .required = true },
	{ CHANNEL_KEY("secret_files", CONF_STRINGS, struct webhook_keys, secret_files) },
	{ CHANNEL_KEY("rate", CONF_STRING, struct webhook_keys, rate),
		.later = "rate is not implemented yet: messages go one after the other" },
	{ 0 },
};

static struct str
beside(struct conf *c, const struct conf_item *item, struct str path)
{
	if (str_starts(path, S("/")))
		return path;
	struct str folder = conf_folder(item);
	return arena_printf(conf_arena(c), "%.*s/%.*s", STR_ARG(folder), STR_ARG(path));
}

static void *
webhook_read(struct conf *c, const struct conf_item *group, const struct channel *channel,
	const struct mail_settings *mail)
{
	(void)channel;
	(void)mail;
	struct webhook *own = arena_zero(conf_arena(c), sizeof(*own));
	if (!conf_fill(c, group, webhook_key_table, &own->keys))
		return NULL;
	const struct conf_item *files = conf_get(group, "secret_files");
	if (!hook_url_ok(own->keys.url)) {
		conf_error(c, conf_get(group, "url"), "an address that starts with https://",
			"\"%.*s\" cannot be a webhook", STR_ARG(own->keys.url));
		return NULL;
	}
	if (own->keys.secret_files.n > SECRETS_MOST) {
		conf_error(c, files, "the new one and the old one",
			"a webhook has at most %d secrets", SECRETS_MOST);
		return NULL;
	}
	for (size_t i = 0; i < own->keys.secret_files.n; i++) {
		own->keys.secret_files.v[i] = beside(c, group, own->keys.secret_files.v[i]);
		hook_secret_check(c, files, own->keys.secret_files.v[i]);
	}
	return own;
}

/* ---- JSON --------------------------------------------------------------------------- */

static json_t *
json_text(struct str s)
{
	json_t *j = json_stringn(s.s ? s.s : "", s.n);
	return j ? j : json_string("");
}

static void
put_text(json_t *object, const char *name, struct str s)
{
	if (s.n)
		json_object_set_new(object, name, json_text(s));
}

static void
put_time(json_t *object, const char *name, int64_t at)
{
	char iso[32];
	if (at)
		json_object_set_new(object, name, json_text(civil_iso(at, iso)));
}

static struct str
field_bytes(const struct article *a, const struct evidence *e)
{
	const struct str fields[FIELD_N] = {
		[FIELD_TITLE] = a->title, [FIELD_LEAD] = a->lead, [FIELD_TEXT] = a->text
	};
	if (e->field >= FIELD_N || (size_t)e->at + e->len > fields[e->field].n)
		return STR_NONE;
	return str_sub(fields[e->field], e->at, (size_t)e->at + e->len);
}

static json_t *
rule_json(const struct match *match, const struct article *article)
{
	json_t *evidence = json_array();
	for (size_t i = 0; i < match->n_evidence; i++) {
		const struct evidence *e = &match->evidence[i];
		json_t *one = json_object();
		put_text(one, "field", str_from(field_name(e->field)));
		put_text(one, "text", field_bytes(article, e));
		put_text(one, "part", e->part);
		json_array_append_new(evidence, one);
	}
	return json_pack("{s:o, s:I, s:o}", "name", json_text(match->rule), "version",
		(json_int_t)match->rule_version, "evidence", evidence);
}

/* Each country that its text names, once, in the order of the text. */
static json_t *
regions_json(const struct article *article)
{
	json_t *list = json_array();
	for (size_t i = 0; i < article->n_mentions; i++) {
		struct str country = article->mentions[i].country;
		bool known = country.n == 0;
		for (size_t j = 0; j < i && !known; j++)
			known = str_eq(article->mentions[j].country, country);
		if (!known)
			json_array_append_new(list, json_text(country));
	}
	return list;
}

static json_t *
sources_json(const struct item *item)
{
	json_t *list = json_array();
	for (size_t i = 0; i < item->n_sources; i++) {
		json_t *one = json_object();
		put_text(one, "name", item->sources[i].name);
		put_text(one, "via", item->sources[i].via);
		put_text(one, "country", item->sources[i].country);
		json_array_append_new(list, one);
	}
	return list;
}

static void
put_published(json_t *object, const struct date *date, struct zone *zone)
{
	if (date->precision == DATE_TIME)
		put_time(object, "published", date->at);
	if (date->precision != DATE_DAY)
		return;
	struct civil c = zone_civil(zone, date->at);
	char day[16];
	snprintf(day, sizeof(day), "%04u-%02u-%02u", (unsigned)c.year % 10000,
		(unsigned)c.month % 100, (unsigned)c.day % 100);
	json_object_set_new(object, "published", json_string(day));
}

static json_t *
article_json(const struct item *item, struct zone *zone)
{
	static const char *const kinds[] = {
		[OWED_NEWS] = "news", [OWED_OLDER] = "older", [OWED_FIRST] = "first"
	};
	const struct article *article = &item->owed->article;
	AUTO(buf) struct buf excerpt = { 0 };
	text_cut(&excerpt, item->excerpt, EXCERPT_MOST);
	json_t *one = json_object(), *rules = json_array();
	json_object_set_new(one, "id", json_integer(article->id));
	put_text(one, "title", item->title);
	put_text(one, "url", item->url);
	if (item->n_sources)
		put_text(one, "outlet", item->sources[0].name);
	json_object_set_new(one, "sources", sources_json(item));
	put_published(one, &item->published, zone);
	put_time(one, "first_seen", item->seen_at);
	put_text(one, "language", item->language);
	put_text(one, "kind", str_from(kinds[item->owed->kind]));
	json_object_set_new(one, "regions", regions_json(article));
	for (size_t i = 0; i < item->owed->n_matches; i++)
		json_array_append_new(rules, rule_json(&item->owed->matches[i], article));
	json_object_set_new(one, "rules", rules);
	put_text(one, "excerpt", buf_view(&excerpt));
	return one;
}

static struct str
dump(json_t *data, const char *type, int64_t at, struct arena *a)
{
	char iso[32];
	json_t *all = json_pack("{s:s, s:o, s:O}", "type", type, "timestamp",
		json_text(civil_iso(at, iso)), "data", data);
	char *text = json_dumps(all, JSON_COMPACT);
	json_decref(all);
	if (!text)
		mem_die();
	struct str copy = arena_str(a, str_from(text));
	free(text);
	return copy;
}

/* Items as one or more bodies of at most BODY_MOST bytes; a body has at least one of them. */
struct bodies {
	const struct channel *channel;
	struct str base, summary;
	const char *type;
	int64_t at;
	json_t *extra; /* fields of `data` beside the articles; may be NULL */
	struct composed *v;
	size_t n, cap;
};

static void
bodies_add(struct bodies *b, json_t *articles, struct arena *a)
{
	json_t *data = b->extra ? json_copy(b->extra) : json_object();
	put_text(data, "channel", b->channel->name);
	json_object_set(data, "articles", articles);
	ARENA_GROW(a, b->v, b->n, b->cap);
	size_t part = b->n++;
	b->v[part] = (struct composed){
		.key = key_make(a, b->channel->name, b->base, part + 1, 0),
		.payload = dump(data, b->type, b->at, a),
		.content_type = S("application/json"),
		.summary = b->summary,
		.items = json_array_size(articles),
	};
	json_decref(data);
}

static void
bodies_of(struct bodies *b, const struct item *items, size_t n, size_t most, struct zone *zone,
	struct arena *a)
{
	json_t *articles = json_array();
	size_t bytes = 0;
	for (size_t i = 0; i < n; i++) {
		json_t *one = article_json(&items[i], zone);
		char *text = json_dumps(one, JSON_COMPACT);
		size_t size = str_from(text).n;
		free(text);
		if (json_array_size(articles) &&
			(bytes + size > BODY_MOST || json_array_size(articles) >= most)) {
			bodies_add(b, articles, a);
			json_decref(articles);
			articles = json_array();
			bytes = 0;
		}
		json_array_append_new(articles, one);
		bytes += size;
	}
	if (b->n == 0 || json_array_size(articles))
		bodies_add(b, articles, a);
	json_decref(articles);
}

static void
note_body(const struct channel *channel, const struct message *m, struct arena *a,
	struct composed *ret)
{
	json_t *data = json_object();
	put_text(data, "channel", channel->name);
	put_text(data, "subject", m->subject);
	put_text(data, "text", m->text);
	*ret = (struct composed){
		.key = key_make(a, channel->name, m->base, 1, 0),
		.payload = dump(data, m->kind == MESSAGE_TEST ? "channel.test" : "operations.note",
			m->at, a),
		.content_type = S("application/json"),
		.summary = arena_str(a, m->subject),
	};
	json_decref(data);
}

static void
webhook_message(const struct channel *channel, const struct message *m, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	if (m->n_items == 0) {
		*ret = arena_zero(a, sizeof(**ret));
		*ret_n = 1;
		note_body(channel, m, a, *ret);
		return;
	}
	AUTO(buf) struct buf subject = { 0 };
	message_subject(m, &subject);
	struct bodies b = {
		.channel = channel, .base = m->base, .type = "article.matched", .at = m->at
	};
	b.summary = arena_str(a, buf_view(&subject));
	bodies_of(&b, m->items, m->n_items, MESSAGE_MOST, m->zone, a);
	*ret = b.v;
	*ret_n = b.n;
}

static json_t *
coverage_json(const struct coverage *c)
{
	json_t *silent = json_array();
	for (size_t i = 0; i < c->n_silent; i++)
		json_array_append_new(silent, json_text(c->silent_names[i]));
	return json_pack("{s:I, s:I, s:I, s:o}", "articles", (json_int_t)c->articles, "outlets",
		(json_int_t)c->outlets, "answered", (json_int_t)c->answered, "silent", silent);
}

static void
webhook_digest(const struct channel *channel, const struct digest *d, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	AUTO(buf) struct buf subject = { 0 };
	struct digest_part whole = { .to = d->n_items, .part = 1, .parts = 1 };
	digest_subject(d, &whole, &subject);
	struct bodies b = { .channel = channel,
		.base = d->source->base,
		.type = "digest.composed",
		.at = d->source->at };
	b.summary = arena_str(a, buf_view(&subject));
	b.extra = json_object();
	json_object_set_new(b.extra, "coverage", coverage_json(&d->source->coverage));
	bodies_of(&b, d->items, d->n_items, (size_t)channel->digest.most, d->source->zone, a);
	json_decref(b.extra);
	*ret = b.v;
	*ret_n = b.n;
}

/* ---- In the sender --------------------------------------------------------------------- */

static void
webhook_say(const struct channel *channel, struct buf *out)
{
	const struct webhook *own = channel->own;
	struct str rest =
		own->keys.url; /* the host alone: the rest of the address may be a secret */
	ptrdiff_t scheme = str_find(rest, S("://"));
	rest = str_sub(rest, scheme < 0 ? 0 : (size_t)scheme + 3, rest.n);
	ptrdiff_t at = str_find_byte(rest, '@'), slash = str_find_byte(rest, '/');
	if (at >= 0 && (slash < 0 || at < slash))
		rest = str_sub(rest, (size_t)at + 1, rest.n);
	slash = str_find_byte(rest, '/');
	buf_printf(out, "webhook at %.*s",
		STR_ARG(slash < 0 ? rest : str_sub(rest, 0, (size_t)slash)));
}

static void
webhook_put(const void *settings, struct buf *frame)
{
	const struct webhook *own = settings;
	frame_str(frame, WEBHOOK_URL, own->keys.url);
	for (size_t i = 0; i < own->keys.secret_files.n; i++)
		frame_str(frame, WEBHOOK_SECRET_FILE, own->keys.secret_files.v[i]);
}

enum status
webhook_secret(struct str text, struct arena *a, struct str *ret, struct err *err)
{
	enum { LEAST = 24, MOST = 64 };
	AUTO(buf) struct buf bytes = { 0 };
	if (!base64_take(&bytes, str_cut(text, S("whsec_"))) || bytes.n < LEAST || bytes.n > MOST)
		return err_set(err, STATUS_BAD,
			"a secret is \"whsec_\" and base64 of %d to %d bytes", LEAST, MOST);
	*ret = arena_str(a, buf_view(&bytes));
	return STATUS_OK;
}

static enum status
take_secret(struct webhook *own, struct str path, struct arena *a, struct err *err)
{
	struct str text;
	if (own->n_secrets == SECRETS_MOST)
		return err_set(err, STATUS_BAD, "too many secrets");
	if (hook_secret_read(path, a, &text, err))
		return err->status;
	if (webhook_secret(text, a, &own->secrets[own->n_secrets], err))
		return err_add(err, "%.*s", STR_ARG(path));
	own->n_secrets++;
	return STATUS_OK;
}

static enum status
webhook_take(struct str fields, struct arena *a, void **ret_own, struct err *err)
{
	struct webhook *own = arena_zero(a, sizeof(*own));
	struct frame_field f;
	*ret_own = own;
	while (frame_next(&fields, &f)) {
		if (f.tag == WEBHOOK_URL)
			own->keys.url = arena_str(a, f.bytes);
		else if (f.tag == WEBHOOK_SECRET_FILE && take_secret(own, f.bytes, a, err))
			return err->status;
	}
	return STATUS_OK;
}

void
webhook_sign(
	struct buf *out, struct str secret, struct str id, int64_t timestamp_s, struct str body)
{
	AUTO(buf) struct buf signed_text = { 0 };
	unsigned char mac[HASH_SHA256];
	buf_printf(&signed_text, "%.*s.%lld.", STR_ARG(id), (long long)timestamp_s);
	buf_str(&signed_text, body);
	hash_hmac_sha256(secret, buf_view(&signed_text), mac);
	buf_cstr(out, "v1,");
	base64_add(out, (struct str){ (const char *)mac, sizeof(mac) });
}

static enum status
webhook_request(const void *settings, const struct delivery *d, int64_t now, struct arena *a,
	struct http_request *ret, struct err *err)
{
	(void)err;
	const struct webhook *own = settings;
	AUTO(buf) struct buf signatures = { 0 };
	struct str *headers = arena_array(a, 4, sizeof(*headers));
	size_t n = 0;
	headers[n++] = arena_printf(a, "webhook-id: %.*s", STR_ARG(d->key));
	headers[n++] = arena_printf(a, "webhook-timestamp: %lld", (long long)(now / CLOCK_SECOND));
	headers[n++] = arena_printf(a, "Idempotency-Key: %.*s", STR_ARG(d->key));
	for (size_t i = 0; i < own->n_secrets; i++) {
		buf_cstr(&signatures, i ? " " : "");
		webhook_sign(&signatures, own->secrets[i], d->key, now / CLOCK_SECOND, d->payload);
	}
	if (own->n_secrets)
		headers[n++] = arena_printf(a, "webhook-signature: %s", signatures.s);
	*ret = (struct http_request){
		.url = own->keys.url,
		.most_bytes = HOOK_ANSWER_MOST,
		.timeout_us = HOOK_TIMEOUT_US,
		.post = true,
		.body = d->payload,
		.content_type = S("application/json"),
		.headers = headers,
		.n_headers = n,
		.no_redirects = true,
	};
	return STATUS_OK;
}

static enum verdict
webhook_judge(const void *settings, const struct http_answer *answer, struct err *err)
{
	(void)settings;
	return hook_judge(answer, true, err);
}

const struct channel_kind channel_webhook = {
	.name = "webhook",
	.role = ROLE_SENDER,
	.idempotent = true,
	.read = webhook_read,
	.render_digest = webhook_digest,
	.render_message = webhook_message,
	.request = webhook_request,
	.judge = webhook_judge,
	.say = webhook_say,
	.put = webhook_put,
	.take = webhook_take,
};
