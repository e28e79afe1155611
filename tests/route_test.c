#include "tests/check.h"

#include "notify/route.h"

static struct str desk[] = { STR_INIT("desk") }, chat[] = { STR_INIT("chat") },
		  both[] = { STR_INIT("desk"), STR_INIT("chat") }, phone[] = { STR_INIT("phone") },
		  sahel[] = { STR_INIT("Sahel") }, later[] = { STR_INIT("later") },
		  nobody[] = { STR_INIT("nobody") }, rule_a[] = { STR_INIT("a") },
		  peru[] = { STR_INIT("Perú") };

static struct str_list to_desk = { desk, 1 }, to_both = { both, 2 }, to_later = { later, 1 },
		       to_nobody = { nobody, 1 }, to_none;

struct case_ {
	const char *name;
	const struct str_list *to[2]; /* of the rules a and b; NULL: that rule does not match */
	bool breaking;                /* rule b is */
	struct route routes[2];
	struct silence silence;
	const char *want; /* "desk:a,b chat:b" */
};

static const struct case_ cases[] = {
	{ .name = "to", .to = { &to_desk }, .want = "desk:a" },
	{ .name = "two rules, one message each",
		.to = { &to_both, &to_desk },
		.want = "desk:ab chat:a" },
	{ .name = "nobody of that name", .to = { &to_nobody }, .want = "" },
	{ .name = "a kind that comes later is never told", .to = { &to_later }, .want = "" },
	{ .name = "a route for what is breaking",
		.to = { &to_none, &to_none },
		.breaking = true,
		.routes = { { .severity = STR_INIT("breaking"), .to = { phone, 1 } } },
		.want = "phone:b" },
	{ .name = "a route by region",
		.to = { &to_none },
		.routes = { { .regions = { sahel, 1 }, .to = { phone, 1 } } },
		.want = "phone:a" },
	{ .name = "a route by another region",
		.to = { &to_none },
		.routes = { { .regions = { peru, 1 }, .to = { phone, 1 } } },
		.want = "" },
	{ .name = "a route by rule",
		.to = { &to_none, &to_none },
		.routes = { { .rules = { rule_a, 1 }, .to = { phone, 1 } } },
		.want = "phone:a" },
	{ .name = "routes add up",
		.to = { &to_desk },
		.routes = { { .to = { chat, 1 } }, { .to = { phone, 1 } } },
		.want = "desk:a chat:a phone:a" },
	{ .name = "until one says stop",
		.to = { &to_desk },
		.routes = { { .to = { chat, 1 }, .stop = true }, { .to = { phone, 1 } } },
		.want = "desk:a chat:a" },
	{ .name = "silenced",
		.to = { &to_desk, &to_desk },
		.silence = { .rule = STR_INIT("a"), .until_at = 200 },
		.want = "desk:b" },
	{ .name = "no longer silenced",
		.to = { &to_desk },
		.silence = { .rule = STR_INIT("a"), .until_at = 100 },
		.want = "desk:a" },
};

static void
routes(void **state)
{
	const struct case_ *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(gazetteer) struct gazetteer *g = gazetteer_new(NULL, 0);
	AUTO(buf) struct buf got = { 0 };
	const struct channel channels[] = { { .name = S("desk"), .kind = &channel_email },
		{ .name = S("chat"), .kind = &channel_slack },
		{ .name = S("phone"), .kind = &channel_webhook },
		{ .name = S("later"), .kind = &channel_later } };
	struct route copies[2] = { c->routes[0], c->routes[1] };
	struct silence silence = c->silence;
	const struct routing routing = { .routes = copies,
		.n_routes = copies[0].to.n ? copies[1].to.n ? 2 : 1 : 0,
		.silences = &silence,
		.n_silences = 1 };
	const struct dispatch_settings settings = {
		.channels = channels, .n_channels = 4, .routing = &routing, .gazetteer = g
	};
	struct mention mentions[] = { { .place = S("NE"), .country = S("NE") } };
	const struct article article = { .mentions = mentions, .n_mentions = 1 };
	struct dispatch_match matches[2];
	size_t n = 0, n_routed;
	for (int i = 0; i < 2; i++)
		if (c->to[i])
			matches[n++] = (struct dispatch_match){ i ? S("b") : S("a"), i + 1,
				i && c->breaking, c->to[i] };
	struct routed *routed;
	route_article(&settings, &article, matches, n, 100, a, &routed, &n_routed);
	for (size_t i = 0; i < n_routed; i++) {
		buf_printf(&got, "%s%.*s:", i ? " " : "", STR_ARG(routed[i].channel->name));
		for (size_t j = 0; j < routed[i].n_versions; j++)
			buf_byte(&got, routed[i].versions[j] == 1 ? 'a' : 'b');
	}
	assert_str(buf_view(&got), c->want);
}

int
main(void)
{
	return RUN_CASES(cases, routes);
}
