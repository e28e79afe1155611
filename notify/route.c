#include "notify/route.h"

bool
route_silenced(const struct routing *routing, struct str rule, int64_t now)
{
	if (!routing)
		return false;
	for (size_t i = 0; i < routing->n_silences; i++)
		if (str_eq(routing->silences[i].rule, rule) && now < routing->silences[i].until_at)
			return true;
	return false;
}

static bool
list_has(const struct str_list *list, struct str s)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->v[i], s))
			return true;
	return false;
}

/* Whether its text names one of the regions. */
static bool
regions_fit(const struct gazetteer *g, const struct str_list *regions,
	const struct article *article, struct arena *a)
{
	for (size_t i = 0; i < regions->n; i++) {
		struct region_target target;
		if (!g || region_resolve(g, regions->v[i], a, &target, NULL))
			continue;
		for (size_t j = 0; j < article->n_mentions; j++)
			if (region_fulfils(&target, &article->mentions[j]))
				return true;
	}
	return regions->n == 0;
}

static bool
route_fits(const struct route *r, const struct dispatch_match *match)
{
	struct str severity = match->breaking ? S("breaking") : S("normal");
	if (r->severity.n && !str_eq(r->severity, severity))
		return false;
	return r->rules.n == 0 || list_has(&r->rules, match->rule);
}

static void
add_channel(struct routed *routed, const struct dispatch_match *match, size_t n_matches,
	struct arena *a)
{
	if (!routed->versions)
		routed->versions = arena_array(a, n_matches, sizeof(*routed->versions));
	for (size_t i = 0; i < routed->n_versions; i++)
		if (routed->versions[i] == match->version)
			return;
	routed->versions[routed->n_versions++] = match->version;
	routed->breaking |= match->breaking;
}

static void
add_all(const struct dispatch_settings *s, struct routed *routed, const struct str_list *to,
	const struct dispatch_match *match, size_t n_matches, struct arena *a)
{
	for (size_t i = 0; i < s->n_channels; i++)
		if (list_has(to, s->channels[i].name) && !channel_is_later(&s->channels[i]))
			add_channel(&routed[i], match, n_matches, a);
}

static void
route_match(const struct dispatch_settings *s, const struct article *article,
	const struct dispatch_match *match, size_t n_matches, struct routed *routed,
	struct arena *a)
{
	if (match->to)
		add_all(s, routed, match->to, match, n_matches, a);
	for (size_t i = 0; s->routing && i < s->routing->n_routes; i++) {
		const struct route *r = &s->routing->routes[i];
		if (!route_fits(r, match) || !regions_fit(s->gazetteer, &r->regions, article, a))
			continue;
		add_all(s, routed, &r->to, match, n_matches, a);
		if (r->stop)
			return;
	}
}

void
route_article(const struct dispatch_settings *settings, const struct article *article,
	const struct dispatch_match *matches, size_t n, int64_t now, struct arena *a,
	struct routed **ret, size_t *ret_n)
{
	struct routed *routed = arena_array(a, settings->n_channels, sizeof(*routed));
	for (size_t i = 0; i < n; i++)
		if (!route_silenced(settings->routing, matches[i].rule, now))
			route_match(settings, article, &matches[i], n, routed, a);
	size_t kept = 0;
	for (size_t i = 0; i < settings->n_channels; i++) {
		if (!routed[i].n_versions)
			continue;
		routed[i].channel = &settings->channels[i];
		routed[kept++] = routed[i];
	}
	*ret = routed;
	*ret_n = kept;
}
