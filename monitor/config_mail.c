/* smtp: the mail server. */
#include <arpa/inet.h>
#include <string.h>

#include "monitor/config_parts.h"

struct mail_form {
	struct mail_settings mail;
	int tls;
};

static const char *const transports[] = { "esmtp", "curl", NULL };
static const char *const tls_words[] = { "required", "none", NULL };

#define MAIL(member) offsetof(struct mail_form, mail.member)
static const struct conf_key mail_keys[] = {
	{ "url", CONF_STRING, MAIL(url), .required = true },
	{ "user", CONF_STRING, MAIL(user), .fallback = NULL },
	{ "password_file", CONF_PATH, MAIL(password_file), .fallback = NULL },
	{ "from", CONF_STRING, MAIL(from), .required = true },
	{ "transport", CONF_CHOICE, MAIL(transport), .fallback = "esmtp", .choices = transports },
	{ "ca_file", CONF_PATH, MAIL(ca_file), .fallback = NULL },
	{ "tls", CONF_CHOICE, offsetof(struct mail_form, tls), .fallback = "required",
		.choices = tls_words },
	{ 0 },
};

/* The host of smtp://host:port; empty when it is none. */
static struct str
smtp_host(struct str url)
{
	struct str rest = str_istarts(url, S("smtps://"))  ? str_sub(url, 8, url.n)
			  : str_istarts(url, S("smtp://")) ? str_sub(url, 7, url.n)
							   : STR_NONE;
	int64_t port = 25;
	if (rest.n == 0)
		return STR_NONE;
	ptrdiff_t close = str_find_byte(rest, ']');
	ptrdiff_t colon = str_rfind_byte(rest, ':');
	bool has_port = colon >= 0 && (rest.s[0] != '[' || colon > close);
	if (has_port && (!str_int64(str_sub(rest, (size_t)colon + 1, rest.n), &port) || port < 1 ||
				port > 65535))
		return STR_NONE;
	struct str host = has_port ? str_sub(rest, 0, (size_t)colon) : rest;
	for (size_t i = 0; i < host.n; i++)
		if ((unsigned char)host.s[i] <= ' ' || strchr("/?#@", host.s[i]))
			return STR_NONE;
	return host;
}

static bool
is_private_v4(const unsigned char *b)
{
	return b[0] == 127 || b[0] == 10 || (b[0] == 192 && b[1] == 168) ||
	       (b[0] == 172 && (b[1] & 0xf0) == 16);
}

/* An address that never leaves this machine or network: only there may mail go without TLS. */
static bool
is_private(struct str host)
{
	static const unsigned char loopback[16] = { [15] = 1 };
	unsigned char address[16];
	char name[64] = { 0 };
	if (host.n >= sizeof(name))
		return false;
	bool is_six = host.n > 2 && host.s[0] == '[';
	memcpy(name, host.s + is_six, host.n - 2 * (size_t)is_six);
	if (is_six)
		return inet_pton(AF_INET6, name, address) == 1 &&
		       (memcmp(address, loopback, 16) == 0 || (address[0] & 0xfe) == 0xfc);
	return strcmp(name, "localhost") == 0 ||
	       (inet_pton(AF_INET, name, address) == 1 && is_private_v4(address));
}

static void
check_login(struct config *c, const struct conf_item *smtp)
{
	const struct mail_settings *m = &c->mail;
	if (m->user.n && m->password_file.n == 0)
		conf_error(c->conf, conf_get(smtp, "user"),
			"add password_file = \"smtp.password\";",
			"user: the file with the password is missing");
	if (m->password_file.n && m->user.n == 0)
		conf_error(c->conf, conf_get(smtp, "password_file"), "add user = \"...\";",
			"password_file: the user is missing");
	config_check_file(c, conf_get(smtp, "password_file"), m->password_file, true);
	config_check_file(c, conf_get(smtp, "ca_file"), m->ca_file, false);
}

static void
check_tls(struct config *c, const struct conf_item *smtp, struct str host)
{
	const struct conf_item *item = conf_get(smtp, "tls");
	if (c->mail.user.n || c->mail.password_file.n)
		conf_error(c->conf, item, NULL,
			"tls: \"none\" would show the password to the network");
	if (host.n && !is_private(host))
		conf_error(c->conf, item, "127.0.0.1, localhost, or an address such as 10.0.0.25",
			"tls: \"none\" is for a mail server on this machine or on a private "
			"address only");
}

void
config_read_mail(struct config *c, const struct conf_item *smtp)
{
	struct mail_form form = { 0 };
	conf_fill(c->conf, smtp, mail_keys, &form);
	c->mail = form.mail;
	c->mail.given = smtp != NULL;
	c->mail.tls_none = form.tls == 1;
	if (!conf_is_group(smtp))
		return;
	struct str host = smtp_host(c->mail.url);
	if (conf_is_string(conf_get(smtp, "url")) && host.n == 0)
		conf_error(c->conf, conf_get(smtp, "url"),
			"for example \"smtp://smtp.example.org:587\"",
			"url: \"%.*s\" is not the address of a mail server", STR_ARG(c->mail.url));
	if (conf_is_string(conf_get(smtp, "from")) && str_find_byte(c->mail.from, '@') < 0)
		conf_error(c->conf, conf_get(smtp, "from"),
			"for example \"presswatch <alerts@example.org>\"",
			"from: \"%.*s\" is not an address", STR_ARG(c->mail.from));
	if (str_istarts(c->mail.url, S("smtps://")))
		c->mail.transport = 1;
	check_login(c, smtp);
	if (c->mail.tls_none)
		check_tls(c, smtp, host);
}
