/* Routing: which channels are told of an article. Pure.
 *
 * A rule's `to` is enough for most. More is said with routes: every one that fits applies, until
 * one says stop. A silence mutes a rule until a moment; its matches are kept. */
#ifndef NOTIFY_ROUTE_H
#define NOTIFY_ROUTE_H

#include "notify/dispatch.h"

struct routed { /* a channel, and the rules that lead to it */
	const struct channel *channel;
	int64_t *versions;
	size_t n_versions;
	bool breaking;
};

/* In the order of the channels; channels that are not configured, or of a kind that comes later,
 * are left out. */
void route_article(const struct dispatch_settings *settings, const struct article *article,
	const struct dispatch_match *matches, size_t n, int64_t now, struct arena *a,
	struct routed **ret, size_t *ret_n);

bool route_silenced(const struct routing *routing, struct str rule, int64_t now);

#endif
