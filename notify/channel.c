#include "notify/channel.h"

#include <stddef.h>
#include <string.h>

#include "base/clock.h"
#include "notify/phrases.h"

const struct channel_kind *const channel_kinds[] = { &channel_email, &channel_maildir,
	&channel_slack, &channel_webhook, NULL };

/* Kinds that are known and come later: a configuration that names them is right, but they stay
 * silent. */
static const char *const later_kinds[] = { "discord", "teams", "telegram", "ntfy", "gotify",
	"matrix", "mattermost", "rocketchat", "zulip", "pagerduty", "googlechat" };
enum { LATER_KINDS = sizeof(later_kinds) / sizeof(later_kinds[0]), KINDS_NAMED = LATER_KINDS + 8 };

const char *
verdict_name(enum verdict v)
{
	static const char *const names[] = {
		[VERDICT_SENT] = "sent",
		[VERDICT_RETRY] = "retry",
		[VERDICT_UNKNOWN] = "unknown",
		[VERDICT_DEGRADE] = "degrade",
		[VERDICT_DEAD] = "dead",
		[VERDICT_DISABLE] = "disable",
	};
	return (size_t)v < sizeof(names) / sizeof(names[0]) ? names[v] : "?";
}

static bool
is_later(struct str name)
{
	for (size_t i = 0; i < LATER_KINDS; i++)
		if (str_is(name, later_kinds[i]))
			return true;
	return false;
}

const struct channel_kind *
channel_kind_find(struct str name)
{
	for (size_t i = 0; channel_kinds[i]; i++)
		if (str_is(name, channel_kinds[i]->name))
			return channel_kinds[i];
	return is_later(name) ? &channel_later : NULL;
}

bool
channel_is_later(const struct channel *channel)
{
	return channel->kind == &channel_later;
}

/* ---- The groups that every kind has --------------------------------------------- */

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static int
weekday_find(struct str name)
{
	for (int i = 0; i < 7; i++)
		if (str_ieq(str_sub(name, 0, 3), str_from(weekdays[i])))
			return i;
	return -1;
}

/* "mon-fri", "sat", "fri-mon"; 0 when it is none. */
static unsigned
read_days(struct str text)
{
	ptrdiff_t dash = str_find_byte(text, '-');
	struct str from = dash < 0 ? text : str_sub(text, 0, (size_t)dash);
	struct str to = dash < 0 ? text : str_sub(text, (size_t)dash + 1, text.n);
	int first = weekday_find(str_trim(from)), last = weekday_find(str_trim(to));
	if (first < 0 || last < 0)
		return 0;
	unsigned days = 1u << first;
	while (first != last) {
		first = (first + 1) % 7;
		days |= 1u << first;
	}
	return days;
}

static unsigned
read_day_list(struct conf *c, const struct conf_item *item, const struct str_list *list)
{
	unsigned days = 0;
	for (size_t i = 0; i < list->n; i++) {
		struct str rest = list->v[i], piece;
		while (str_next(&rest, ',', &piece)) {
			unsigned some = read_days(str_trim(piece));
			if (!some)
				conf_error(c, item, "\"mon-fri\", or \"mon, wed, sat\"",
					"\"%.*s\" is not a day of the week", STR_ARG(piece));
			days |= some;
		}
	}
	return days ? days : 0x7f;
}

struct digest_keys {
	struct conf_clocks at;
	struct str_list days;
	int64_t most;
	int empty;
};
static const char *const empty_choices[] = { "say", "skip", NULL };
static const struct conf_key digest_key_table[] = {
	{ CHANNEL_KEY("at", CONF_CLOCKS, struct digest_keys, at), .fallback = "07:30" },
	{ CHANNEL_KEY("days", CONF_STRINGS, struct digest_keys, days) },
	{ CHANNEL_KEY("most", CONF_INT, struct digest_keys, most), .fallback = "120", .least = 1,
		.most = 1000 },
	{ CHANNEL_KEY("empty", CONF_CHOICE, struct digest_keys, empty), .fallback = "say",
		.choices = empty_choices },
	{ 0 },
};

static bool
read_digest(struct conf *c, const struct conf_item *group, struct digest_times *ret)
{
	static int64_t half_past_seven = 7 * 60 + 30;
	struct digest_keys keys = { 0 };
	bool good = conf_fill(c, group, digest_key_table, &keys);
	ret->at = keys.at.n ? keys.at : (struct conf_clocks){ &half_past_seven, 1 };
	ret->days = read_day_list(c, group, &keys.days);
	ret->most = keys.most ? keys.most : 120;
	ret->skip_empty = keys.empty == 1;
	return good;
}

static const struct conf_key alert_key_table[] = {
	{ CHANNEL_KEY("wait", CONF_DURATION, struct alert_pace, wait_us), .fallback = "90s",
		.least = 0, .most = CLOCK_DAY },
	{ CHANNEL_KEY("at_most_every", CONF_DURATION, struct alert_pace, at_most_every_us),
		.fallback = "5m", .least = 0, .most = 7 * CLOCK_DAY },
	{ CHANNEL_KEY("per_hour", CONF_INT, struct alert_pace, per_hour), .fallback = "12",
		.least = 1, .most = 3600 },
	{ 0 },
};

struct quiet_keys {
	int64_t from, to;
	struct str_list except;
};
static const struct conf_key quiet_key_table[] = {
	{ CHANNEL_KEY("from", CONF_CLOCK, struct quiet_keys, from), .required = true },
	{ CHANNEL_KEY("to", CONF_CLOCK, struct quiet_keys, to), .required = true },
	{ CHANNEL_KEY("except", CONF_STRINGS, struct quiet_keys, except) },
	{ 0 },
};

static bool
read_quiet(struct conf *c, const struct conf_item *group, struct quiet_hours *ret)
{
	struct quiet_keys keys = { 0 };
	if (!conf_fill(c, group, quiet_key_table, &keys))
		return false;
	*ret = (struct quiet_hours){ .on = true, .from = keys.from, .to = keys.to };
	for (size_t i = 0; i < keys.except.n; i++) {
		if (!str_is(keys.except.v[i], "breaking")) {
			conf_error(c, conf_get(group, "except"), "\"breaking\"",
				"\"%.*s\" is not a severity that quiet hours know",
				STR_ARG(keys.except.v[i]));
			return false;
		}
		ret->except_breaking = true;
	}
	return true;
}

static bool
read_times(struct conf *c, const struct conf_item *group, struct channel *ret)
{
	const struct conf_item *digest = conf_get(group, "digest"),
			       *alert = conf_get(group, "alert"), *quiet = conf_get(group, "quiet");
	ret->digest.given = digest != NULL;
	ret->digest.on = digest || (!alert && ret->kind->default_digest);
	ret->alert.on = alert || (!digest && !ret->kind->default_digest);
	bool good = true;
	if (ret->digest.on)
		good &= !digest || conf_is_group(digest)
				? read_digest(
					  c, conf_is_group(digest) ? digest : NULL, &ret->digest)
				: false;
	if (ret->alert.on) {
		bool on = ret->alert.on;
		good &= !alert || conf_is_group(alert)
				? conf_fill(c, alert, alert_key_table, &ret->alert)
				: false;
		ret->alert.on = on;
	}
	if (quiet && conf_is_group(quiet))
		good &= read_quiet(c, quiet, &ret->quiet);
	return good;
}

/* ---- A channel ---------------------------------------------------------------------- */

static void
unknown_kind(struct conf *c, const struct conf_item *item, struct str kind)
{
	const char *names[KINDS_NAMED];
	size_t n = 0;
	for (size_t i = 0; channel_kinds[i]; i++)
		names[n++] = channel_kinds[i]->name;
	memcpy(names + n, later_kinds, sizeof(later_kinds));
	n += LATER_KINDS;
	const char *near = conf_nearest(kind, names, n);
	conf_error(c, item, near ? near : "email, maildir, slack or webhook",
		"there is no kind of channel called \"%.*s\"", STR_ARG(kind));
}

static bool
read_language(
	struct conf *c, const struct conf_item *group, struct str fallback, struct channel *ret)
{
	const struct conf_item *item = conf_get(group, "language");
	ret->language = item && conf_is_string(item) ? conf_string(item) : fallback;
	if (!item || phrases_have(ret->language))
		return true;
	conf_error(c, item, "fr, en, es or ar", "messages cannot be written in \"%.*s\"",
		STR_ARG(ret->language));
	return false;
}

/* Its key may be there, but misspelt. */
static void
missing_kind(struct conf *c, const struct conf_item *group)
{
	static const char *const wanted[] = { "kind" };
	for (size_t i = 0; i < conf_count(group); i++) {
		const struct conf_item *item = conf_at(group, i);
		if (!conf_nearest(conf_name(item), wanted, 1))
			continue;
		conf_error(c, item, "did you mean kind?", "a channel needs a kind, not %.*s",
			STR_ARG(conf_name(item)));
		return;
	}
	conf_error(c, group, "kind = \"email\"", "a channel needs a kind");
}

bool
channel_read(struct conf *c, const struct conf_item *group, const struct mail_settings *mail,
	struct str default_language, struct channel *ret)
{
	*ret = (struct channel){ .item = group };
	if (!conf_is_group(group)) {
		conf_error(c, group, "{ name = \"desk\"; kind = \"email\"; ... }",
			"a channel is a group");
		return false;
	}
	const struct conf_item *name = conf_get(group, "name"), *kind = conf_get(group, "kind");
	ret->name = name && conf_is_string(name) ? conf_string(name) : STR_NONE;
	if (!kind) {
		missing_kind(c, group);
		return false;
	}
	if (!conf_is_string(kind)) {
		conf_error(c, kind, "kind = \"email\"", "a channel needs a kind");
		return false;
	}
	ret->kind = channel_kind_find(conf_string(kind));
	if (!ret->kind) {
		unknown_kind(c, kind, conf_string(kind));
		return false;
	}
	bool good = read_language(c, group, default_language, ret);
	good &= read_times(c, group, ret);
	ret->own = ret->kind->read(c, group, ret, mail);
	return good && ret->own;
}

/* ---- Kinds that come later ------------------------------------------------------------ */

static void *
later_read(struct conf *c, const struct conf_item *group, const struct channel *channel,
	const struct mail_settings *mail)
{
	(void)mail;
	const struct conf_item *kind = conf_get(group, "kind");
	conf_warning(c, kind, NULL,
		"kind %.*s is not implemented yet: this channel will not be told",
		STR_ARG(conf_string(kind)));
	if (channel->name.n == 0)
		conf_error(c, group, NULL, "the key name is missing: text in quotes");
	struct str *own = arena_zero(conf_arena(c), sizeof(*own));
	*own = conf_string(kind);
	return own;
}

static void
later_say(const struct channel *channel, struct buf *out)
{
	const struct str *kind = channel->own;
	buf_printf(out, "%.*s (not implemented yet)", STR_ARG(*kind));
}

const struct channel_kind channel_later = { .name = "later", .read = later_read, .say = later_say };
