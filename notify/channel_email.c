/* E-mail by SMTP: composed here, delivered by the mailer (one process a session). */
#include <stddef.h>

#include "notify/letter.h"
#include "notify/mail.h"
#include "notify/mime.h"

struct email_keys {
	struct channel_keys common;
	struct str_list to;
	struct str unsubscribe_url;
};

struct email {
	struct email_keys keys;
	struct mail_settings mail;
};

static const struct conf_key email_key_table[] = {
	CHANNEL_KEYS,
	{ CHANNEL_KEY("to", CONF_STRINGS, struct email_keys, to), .required = true },
	{ CHANNEL_KEY("unsubscribe_url", CONF_STRING, struct email_keys, unsubscribe_url) },
	{ 0 },
};

static bool
check_addresses(struct conf *c, const struct conf_item *group, const struct email_keys *keys)
{
	bool good = true;
	for (size_t i = 0; i < keys->to.n; i++) {
		if (mime_address_ok(keys->to.v[i]))
			continue;
		conf_error(c, conf_get(group, "to"), "an address like \"desk@example.org\"",
			"\"%.*s\" is not an address", STR_ARG(keys->to.v[i]));
		good = false;
	}
	if (str_find(keys->unsubscribe_url, S("{token}")) >= 0)
		conf_warning(c, conf_get(group, "unsubscribe_url"),
			"an address that is the same for all recipients",
			"{token} is not implemented yet: it is left as it is");
	return good;
}

static void *
email_read(struct conf *c, const struct conf_item *group, const struct channel *channel,
	const struct mail_settings *mail)
{
	(void)channel;
	struct email *own = arena_zero(conf_arena(c), sizeof(*own));
	if (!conf_fill(c, group, email_key_table, &own->keys) ||
		!check_addresses(c, group, &own->keys))
		return NULL;
	if (!mail || !mail->given) {
		conf_error(c, group,
			"smtp = { url = \"smtp://smtp.example.org:587\"; from = \"presswatch "
			"<alerts@example.org>\"; };",
			"an email channel needs the group smtp");
		return NULL;
	}
	own->mail = *mail;
	return own;
}

static struct letter_head
head_of(const struct email *own)
{
	return (struct letter_head){ .from = own->mail.from,
		.to = &own->keys.to,
		.unsubscribe_url = own->keys.unsubscribe_url };
}

static void
email_digest(const struct channel *channel, const struct digest *digest, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	struct letter_head head = head_of(channel->own);
	letter_digest(channel, &head, digest, a, ret, ret_n);
}

static void
email_message(const struct channel *channel, const struct message *message, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	struct letter_head head = head_of(channel->own);
	letter_message(channel, &head, message, a, ret, ret_n);
}

static const struct str_list *
email_recipients(const struct channel *channel)
{
	const struct email *own = channel->own;
	return &own->keys.to;
}

static void
email_say(const struct channel *channel, struct buf *out)
{
	const struct email *own = channel->own;
	buf_cstr(out, "e-mail to ");
	for (size_t i = 0; i < own->keys.to.n; i++)
		buf_printf(out, "%s%.*s", i ? ", " : "", STR_ARG(own->keys.to.v[i]));
}

static void
email_put(const void *settings, struct buf *frame)
{
	const struct email *own = settings;
	mail_settings_put(&own->mail, frame);
}

static enum status
email_take(struct str fields, struct arena *a, void **ret_own, struct err *err)
{
	struct email *own = arena_zero(a, sizeof(*own));
	enum status s = mail_settings_take(fields, a, &own->mail, err);
	*ret_own = &own->mail; /* all that the mailer needs */
	return s;
}

const struct channel_kind channel_email = {
	.name = "email",
	.role = ROLE_MAILER,
	.default_digest = true,
	.read = email_read,
	.render_digest = email_digest,
	.render_message = email_message,
	.simplify = mime_text_only,
	.say = email_say,
	.put = email_put,
	.take = email_take,
	.recipients = email_recipients,
};
