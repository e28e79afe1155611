/* Routes, inhibit and silences: who else is told, and what is kept quiet. */
#include "base/clock.h"
#include "monitor/config_parts.h"

#define ROUTE(member) offsetof(struct route, member)
static const struct conf_key route_keys[] = {
	{ "severity", CONF_STRING, ROUTE(severity), .fallback = NULL },
	{ "regions", CONF_STRINGS, ROUTE(regions), .fallback = NULL },
	{ "rules", CONF_STRINGS, ROUTE(rules), .fallback = NULL },
	{ "to", CONF_STRINGS, ROUTE(to), .required = true },
	{ "stop", CONF_BOOL, ROUTE(stop), .fallback = "false" },
	{ 0 },
};

static const struct conf_key inhibit_keys[] = {
	{ "when", CONF_STRING, offsetof(struct inhibit, when), .required = true },
	{ "mute", CONF_STRING, offsetof(struct inhibit, mute), .required = true },
	{ "for", CONF_DURATION, offsetof(struct inhibit, for_us), .fallback = "30m",
		.least = CLOCK_SECOND, .most = 365 * CLOCK_DAY },
	{ 0 },
};

struct silence_form {
	struct str rule, until, reason;
};

static const struct conf_key silence_keys[] = {
	{ "rule", CONF_STRING, offsetof(struct silence_form, rule), .required = true },
	{ "until", CONF_STRING, offsetof(struct silence_form, until), .required = true },
	{ "reason", CONF_STRING, offsetof(struct silence_form, reason), .fallback = NULL },
	{ 0 },
};

static void
check_severity(struct config *c, const struct conf_item *item, struct str severity)
{
	if (conf_is_string(item) && !str_is(severity, "normal") && !str_is(severity, "breaking"))
		conf_error(c->conf, item, NULL,
			"%.*s: expected \"normal\" or \"breaking\", not \"%.*s\"",
			STR_ARG(conf_name(item)), STR_ARG(severity));
}

static void
check_rule(struct config *c, const struct conf_item *item, struct str name)
{
	struct str *names = arena_array(conf_arena(c->conf), c->n_rules + 1, sizeof(*names));
	for (size_t i = 0; i < c->n_rules; i++) {
		names[i] = c->sources[i].name;
		if (str_eq(names[i], name))
			return;
	}
	conf_error(c->conf, item, config_near(c, name, names, c->n_rules),
		"there is no rule \"%.*s\"", STR_ARG(name));
}

static void
check_region(struct config *c, const struct conf_item *item, struct str name)
{
	struct region_target target;
	struct err err;
	if (region_resolve(c->gazetteer, name, conf_arena(c->conf), &target, &err) != STATUS_OK)
		conf_error(c->conf, item, NULL, "%s", err.text);
}

static void
read_route(struct config *c, const struct conf_item *item, struct route *ret)
{
	conf_fill(c->conf, item, route_keys, ret);
	if (!conf_is_group(item))
		return;
	check_severity(c, conf_get(item, "severity"), ret->severity);
	for (size_t i = 0; i < ret->rules.n; i++)
		check_rule(c, config_element(conf_get(item, "rules"), i), ret->rules.v[i]);
	for (size_t i = 0; i < ret->regions.n; i++)
		check_region(c, config_element(conf_get(item, "regions"), i), ret->regions.v[i]);
	config_check_channels(c, conf_get(item, "to"), &ret->to);
}

static void
read_inhibit(struct config *c, const struct conf_item *item, struct inhibit *ret)
{
	conf_fill(c->conf, item, inhibit_keys, ret);
	check_severity(c, conf_get(item, "when"), ret->when);
	check_severity(c, conf_get(item, "mute"), ret->mute);
}

/* Takes `n` digits that make a number from `least` to `most`, then `after` unless that is 0. */
static bool
take_number(struct str *rest, size_t n, int least, int most, char after, int *ret)
{
	int64_t value;
	struct str digits = str_sub(*rest, 0, n);
	if (digits.n != n || digits.s[0] == '-' || digits.s[0] == '+' || !str_int64(digits, &value))
		return false;
	*rest = str_sub(*rest, n, rest->n);
	if (after && rest->n) {
		if (rest->s[0] != after)
			return false;
		*rest = str_sub(*rest, 1, rest->n);
	}
	*ret = (int)value;
	return value >= least && value <= most;
}

/* "2026-12-01 08:00", or a day alone, which means its beginning. */
static bool
read_local(struct str s, struct civil *ret)
{
	*ret = (struct civil){ 0 };
	if (s.n != 10 && s.n != 16)
		return false;
	if (!take_number(&s, 4, 1970, 9999, '-', &ret->year) ||
		!take_number(&s, 2, 1, 12, '-', &ret->month) ||
		!take_number(&s, 2, 1, 31, ' ', &ret->day))
		return false;
	if (civil_utc(civil_at(*ret)).day != ret->day) /* no such day in that month */
		return false;
	return s.n == 0 || (take_number(&s, 2, 0, 23, ':', &ret->hour) &&
				   take_number(&s, 2, 0, 59, 0, &ret->minute));
}

static void
read_silence(struct config *c, const struct conf_item *item, struct silence *ret)
{
	struct silence_form form = { 0 };
	struct civil until;
	conf_fill(c->conf, item, silence_keys, &form);
	*ret = (struct silence){ .rule = form.rule, .reason = form.reason };
	if (conf_is_string(conf_get(item, "rule")))
		check_rule(c, conf_get(item, "rule"), form.rule);
	if (!conf_is_string(conf_get(item, "until")))
		return;
	if (read_local(form.until, &until))
		ret->until_at = zone_at(c->zone, until);
	else
		conf_error(c->conf, conf_get(item, "until"), NULL,
			"until: expected a local time such as \"2026-12-01 08:00\", not \"%.*s\"",
			STR_ARG(form.until));
}

void
config_read_routing(struct config *c, const struct config_items *items)
{
	struct arena *a = conf_arena(c->conf);
	struct routing *r = &c->routing;
	r->n_routes = conf_count(items->routes);
	r->routes = arena_array(a, r->n_routes + 1, sizeof(*r->routes));
	for (size_t i = 0; i < r->n_routes; i++)
		read_route(c, conf_at(items->routes, i), &r->routes[i]);
	r->n_inhibits = conf_count(items->inhibit);
	r->inhibits = arena_array(a, r->n_inhibits + 1, sizeof(*r->inhibits));
	for (size_t i = 0; i < r->n_inhibits; i++)
		read_inhibit(c, conf_at(items->inhibit, i), &r->inhibits[i]);
	r->n_silences = conf_count(items->silences);
	r->silences = arena_array(a, r->n_silences + 1, sizeof(*r->silences));
	for (size_t i = 0; i < r->n_silences; i++)
		read_silence(c, conf_at(items->silences, i), &r->silences[i]);
}
