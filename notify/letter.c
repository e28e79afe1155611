#include "notify/letter.h"

#include "notify/digest.h"
#include "notify/key.h"
#include "notify/message.h"
#include "notify/mime.h"

enum {
	HTML_MOST = 88 << 10, /* bytes: Gmail clips a mail's HTML near 102 KB */
	ID_HEX = 20,          /* digits of the key in a Message-ID */
};

/* ---- Ids: from the key, so that a resend is the same message -------------------- */

static struct str
token(struct arena *a, struct str s)
{
	AUTO(buf) struct buf b = { 0 };
	mime_token(&b, s);
	return arena_str(a, buf_view(&b));
}

static struct str
list_id(const struct channel *channel, const struct letter_head *head, struct arena *a)
{
	return arena_printf(a, "%.*s.presswatch.%.*s", STR_ARG(token(a, channel->name)),
		STR_ARG(mime_domain(head->from)));
}

static void
fill_common(struct mime_mail *mail, const struct channel *channel, const struct letter_head *head,
	struct arena *a)
{
	mail->from = head->from;
	mail->to = head->to;
	mail->list_id = list_id(channel, head, a);
	mail->unsubscribe_url = head->unsubscribe_url;
	mail->language = channel->language;
}

static void
finish(const struct mime_mail *mail, struct str key, size_t items, struct arena *a,
	struct composed *ret)
{
	AUTO(buf) struct buf bytes = { 0 };
	mime_compose(mail, &bytes);
	*ret = (struct composed){
		.key = key,
		.payload = arena_str(a, buf_view(&bytes)),
		.content_type = S("message/rfc822"),
		.summary = arena_str(a, mail->subject),
		.items = items,
	};
}

/* ---- Digests ---------------------------------------------------------------------- */

static size_t
html_size(const struct digest *d, const struct digest_part *part)
{
	AUTO(buf) struct buf html = { 0 };
	digest_html(d, part, &html);
	return html.n;
}

static struct str
rule_names(const struct digest *d, const struct digest_part *part, struct arena *a)
{
	AUTO(buf) struct buf names = { 0 };
	struct str last = STR_NONE;
	for (size_t i = part->from; i < part->to; i++) {
		const struct item *item = &d->items[i];
		if (item->n_rules == 0 || str_eq(item->rules[0], last))
			continue;
		last = item->rules[0];
		buf_cstr(&names, names.n ? ", " : "");
		buf_str(&names, last);
	}
	return arena_str(a, buf_view(&names));
}

static void
digest_letter(const struct channel *channel, const struct letter_head *head, const struct digest *d,
	struct digest_part *part, struct arena *a, struct composed *ret)
{
	AUTO(buf) struct buf subject = { 0 }, text = { 0 }, html = { 0 };
	struct str key = key_make(a, channel->name, d->source->base, part->part, 0);
	struct str name = token(a, channel->name), domain = mime_domain(head->from);
	part->unsubscribe_url = head->unsubscribe_url;
	digest_subject(d, part, &subject);
	digest_text(d, part, &text);
	digest_html(d, part, &html);
	struct mime_mail mail = {
		.date_at = d->source->at,
		.zone = d->source->zone,
		.subject = buf_view(&subject),
		.message_id = arena_printf(a, "<digest.%.*s.%lld.%.*s@%.*s>", STR_ARG(name),
			(long long)(d->source->at / 1000000), ID_HEX, key.s, STR_ARG(domain)),
		.root_id = arena_printf(a, "<digest.%.*s@%.*s>", STR_ARG(name), STR_ARG(domain)),
		.rules = rule_names(d, part, a),
		.articles = (int64_t)(part->to - part->from),
		.text = buf_view(&text),
		.html = buf_view(&html),
	};
	fill_common(&mail, channel, head, a);
	finish(&mail, key, part->to - part->from, a, ret);
}

void
letter_digest(const struct channel *channel, const struct letter_head *head, const struct digest *d,
	struct arena *a, struct composed **ret, size_t *ret_n)
{
	struct digest_part *parts;
	size_t n;
	digest_split(d, (size_t)channel->digest.most, HTML_MOST, html_size, a, &parts, &n);
	*ret = arena_array(a, n, sizeof(**ret));
	for (size_t i = 0; i < n; i++)
		digest_letter(channel, head, d, &parts[i], a, &(*ret)[i]);
	*ret_n = n;
}

/* ---- Messages ----------------------------------------------------------------------- */

/* Alerts of a rule thread under a root of that rule; notes under the channel's. */
static struct str
message_root(const struct message *m, struct str name, struct str domain, struct arena *a)
{
	if (m->n_items && m->items[0].n_rules)
		return arena_printf(a, "<rule.%.*s@%.*s>", STR_ARG(token(a, m->items[0].rules[0])),
			STR_ARG(domain));
	return arena_printf(a, "<notes.%.*s@%.*s>", STR_ARG(name), STR_ARG(domain));
}

void
letter_message(const struct channel *channel, const struct letter_head *head,
	const struct message *m, struct arena *a, struct composed **ret, size_t *ret_n)
{
	AUTO(buf) struct buf subject = { 0 }, text = { 0 }, html = { 0 };
	struct str key = key_make(a, channel->name, m->base, 1, 0);
	struct str domain = mime_domain(head->from);
	message_subject(m, &subject);
	message_text(m, &text);
	message_html(m, &html);
	struct mime_mail mail = {
		.date_at = m->at,
		.zone = m->zone,
		.subject = buf_view(&subject),
		.message_id = arena_printf(a, "<%s.%.*s@%.*s>", m->n_items ? "alert" : "note",
			ID_HEX, key.s, STR_ARG(domain)),
		.root_id = message_root(m, token(a, channel->name), domain, a),
		.articles = (int64_t)m->n_items,
		.rules = m->n_items && m->items[0].n_rules ? m->items[0].rules[0] : STR_NONE,
		.text = buf_view(&text),
		.html = buf_view(&html),
	};
	fill_common(&mail, channel, head, a);
	*ret = arena_zero(a, sizeof(**ret));
	finish(&mail, key, m->n_items, a, *ret);
	*ret_n = 1;
}
