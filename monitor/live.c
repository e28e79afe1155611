#include "monitor/live.h"

#include <stdlib.h>

#include "base/log.h"
#include "base/url.h"
#include "monitor/intake.h"
#include "monitor/learn.h"

/* A rule that cannot be compiled as it is now written: its last good version, from the store. */
static const struct rule *
last_good(struct live *live, const struct rule_version *kept, size_t n, struct str name,
	int64_t *ret_version)
{
	for (size_t i = 0; i < n; i++) {
		struct rule_source *source = arena_zero(live->arena, sizeof(*source));
		struct rule_world *world = arena_zero(live->arena, sizeof(*world));
		struct rule_problems problems = { 0 };
		struct rule *rule;
		struct err err;
		if (!str_eq(kept[i].rule, name))
			continue;
		world->gazetteer = live->config->gazetteer;
		if (rule_source_read(kept[i].text, live->arena, source, &err) ||
			rule_compile(source, world, live->arena, &rule, &problems))
			return NULL;
		*ret_version = kept[i].id;
		return rule;
	}
	return NULL;
}

static enum status
put_rule(struct live *live, struct store *store, size_t i, int64_t now, int64_t *ret_version,
	struct err *err)
{
	const struct rule *rule = live->config->rules[i];
	struct rule_version version = {
		.rule = live->config->sources[i].name,
		.hash = rule_hash(rule, live->arena),
		.text = rule_source_write(rule, live->arena),
		.since_at = now,
	};
	enum status status = store_put_rule(store, &version, err);
	*ret_version = version.id;
	return status;
}

static enum status
sync_rules(struct live *live, struct store *store, int64_t now, struct err *err)
{
	struct config *c = live->config;
	struct rule_version *kept;
	size_t n_kept;
	struct str *names = arena_array(live->arena, c->n_rules + 1, sizeof(*names));
	enum status status = store_live_rules(store, live->arena, &kept, &n_kept, err);
	live->rules = arena_array(live->arena, c->n_rules + 1, sizeof(*live->rules));
	for (size_t i = 0; i < c->n_rules && status == STATUS_OK; i++) {
		const struct rule_source *source = &c->sources[i];
		struct live_rule *r = &live->rules[live->n_rules];
		*r = (struct live_rule){ .rule = c->rules[i],
			.name = source->name,
			.to = &source->to,
			.breaking = source->breaking };
		names[i] = source->name;
		if (r->rule)
			status = put_rule(live, store, i, now, &r->version, err);
		else
			r->rule = last_good(live, kept, n_kept, source->name, &r->version);
		if (!c->rules[i])
			log_error("rule_refused", LOG_STR("rule", source->name),
				LOG_CSTR("instead", r->rule ? "its last good version runs"
							    : "nothing: it never ran"),
				LOG_CSTR("hint", "presswatch check says what is wrong"));
		live->n_rules += r->rule != NULL;
	}
	return status ? status : store_retire_rules(store, names, c->n_rules, err);
}

static int
by_id(const void *a, const void *b)
{
	int64_t x = ((const struct live_outlet *)a)->id, y = ((const struct live_outlet *)b)->id;
	return x < y ? -1 : x > y;
}

static int
by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void
note_sites(struct live *live)
{
	const struct config *c = live->config;
	live->sites = arena_array(live->arena, c->n_outlets + 1, sizeof(*live->sites));
	for (size_t i = 0; i < c->n_outlets; i++)
		live->sites[i] = url_domain(c->outlets[i].url, live->arena);
	live->n_sites = c->n_outlets;
	qsort(live->sites, live->n_sites, sizeof(*live->sites), by_text);
}

bool
live_is_site(const struct live *live, struct str url, struct arena *a)
{
	struct str domain = url_domain(url, a);
	return domain.n && bsearch(&domain, live->sites, live->n_sites, sizeof(domain), by_text);
}

static enum status
sync_outlets(struct live *live, struct store *store, int64_t now, struct err *err)
{
	struct config *c = live->config;
	AUTO(arena) struct arena *arena = arena_new();
	struct outlet_row *rows;
	size_t n_rows;
	enum status status = store_sync_outlets(store, c->outlets, c->n_outlets, now, err);
	if (status == STATUS_OK)
		status = store_outlets(store, now, arena, &rows, &n_rows, err);
	if (status)
		return status;
	config_know_ids(c);
	live->outlets = arena_array(live->arena, c->n_outlets + 1, sizeof(*live->outlets));
	live->n_outlets = c->n_outlets;
	for (size_t i = 0; i < c->n_outlets; i++)
		live->outlets[i] = (struct live_outlet){
			.id = c->outlets[i].id,
			.ticker_left = INTAKE_TICKER_MOST,
		};
	qsort(live->outlets, live->n_outlets, sizeof(*live->outlets), by_id);
	for (size_t i = 0; i < n_rows; i++) {
		struct live_outlet *o = live_outlet(live, rows[i].outlet.id);
		if (o)
			o->first_polled_at = rows[i].state.first_polled_at;
	}
	return STATUS_OK;
}

static enum status
sync_channels(struct live *live, struct store *store, int64_t now, struct err *err)
{
	const struct config *c = live->config;
	struct str *names = arena_array(live->arena, c->n_channels + 1, sizeof(*names));
	int64_t dropped = 0;
	for (size_t i = 0; i < c->n_channels; i++)
		names[i] = c->channels[i].name;
	enum status status = store_sync_channels(store, names, c->n_channels, now, &dropped, err);
	if (status == STATUS_OK && dropped)
		log_notice("dropped", LOG_INT("rows", dropped),
			LOG_CSTR("why", "their channel is no longer in the configuration"));
	return status;
}

/* What the fetcher and the sender may do on the network. */
struct http_settings
live_http(const struct config *c)
{
	return (struct http_settings){
		.connections = c->fetch.connections,
		.user_agent = c->fetch.user_agent,
		.proxy = c->fetch.proxy,
		.ca_file = c->fetch.ca_file,
		.allow_private = c->fetch.allow_private,
	};
}

static struct dispatch_settings
dispatch_settings_of(struct live *live)
{
	struct config *c = live->config;
	struct http_settings *http = arena_zero(live->arena, sizeof(*http));
	struct str_list rules = { arena_array(live->arena, c->n_rules + 1, sizeof(struct str)),
		c->n_rules };
	*http = live_http(c);
	for (size_t i = 0; i < c->n_rules; i++)
		rules.v[i] = c->sources[i].name;
	return (struct dispatch_settings){
		.channels = c->channels,
		.n_channels = c->n_channels,
		.routing = &c->routing,
		.operations = &c->operations,
		.mail = &c->mail,
		.gazetteer = c->gazetteer,
		.zone = c->zone,
		.rules = rules,
		.http = http,
		.language = c->language,
		.program = arena_printf(live->arena, "presswatch -c %.*s", STR_ARG(c->path)),
	};
}

static int
by_rule(const void *a, const void *b)
{
	const struct rule *x = ((const struct live_rule *)a)->rule,
			  *y = ((const struct live_rule *)b)->rule;
	return (uintptr_t)x < (uintptr_t)y ? -1 : (uintptr_t)x > (uintptr_t)y;
}

/* Everything of a new configuration but the dispatch. */
static enum status
prepare(struct live *live, struct config *config, struct store *store, int64_t now, struct err *err)
{
	*live = (struct live){ .config = config, .arena = arena_new() };
	enum status status = store_begin(store, err);
	if (status == STATUS_OK)
		status = sync_outlets(live, store, now, err);
	if (status == STATUS_OK)
		status = sync_channels(live, store, now, err);
	if (status == STATUS_OK)
		status = sync_rules(live, store, now, err);
	if (status == STATUS_OK)
		status = store_commit(store, err);
	if (status) {
		store_rollback(store);
		arena_free(live->arena);
		*live = (struct live){ 0 }; /* the configuration stays the caller's */
		return status;
	}
	note_sites(live);
	const struct rule **rules = arena_array(live->arena, live->n_rules + 1, sizeof(*rules));
	for (size_t i = 0; i < live->n_rules; i++)
		rules[i] = live->rules[i].rule;
	live->matcher = matcher_new(rules, live->n_rules);
	struct err slower; /* anchors are chosen worse, nothing more */
	if (live->n_rules && learn_frequencies(live->matcher, config, store, now, &slower))
		log_warning("not_learned", LOG_CSTR("why", slower.text));
	qsort(live->rules, live->n_rules, sizeof(*live->rules), by_rule);
	return STATUS_OK;
}

enum status
live_start(
	struct live *live, struct config *config, struct store *store, int64_t now, struct err *err)
{
	enum status status = prepare(live, config, store, now, err);
	if (status)
		return status;
	struct dispatch_settings settings = dispatch_settings_of(live);
	live->dispatch = dispatch_new(&settings, store);
	return STATUS_OK;
}

enum status
live_reload(
	struct live *live, struct config *config, struct store *store, int64_t now, struct err *err)
{
	struct live fresh;
	enum status status = prepare(&fresh, config, store, now, err);
	if (status)
		return status;
	for (size_t i = 0; i < live->n_outlets; i++) { /* a reload is no new round */
		struct live_outlet *o = live_outlet(&fresh, live->outlets[i].id);
		if (o)
			o->ticker_left = live->outlets[i].ticker_left;
	}
	struct dispatch_settings settings = dispatch_settings_of(&fresh);
	fresh.dispatch = live->dispatch;
	dispatch_reload(fresh.dispatch, &settings);
	live->dispatch = NULL;
	live_stop(live);
	*live = fresh;
	return STATUS_OK;
}

void
live_stop(struct live *live)
{
	dispatch_free(live->dispatch);
	matcher_free(live->matcher);
	arena_free(live->arena);
	config_free(live->config);
	*live = (struct live){ 0 };
}

struct live_outlet *
live_outlet(struct live *live, int64_t id)
{
	return bsearch(&(struct live_outlet){ .id = id }, live->outlets, live->n_outlets,
		sizeof(*live->outlets), by_id);
}

struct live_rule *
live_rule(struct live *live, const struct rule *rule)
{
	return bsearch(&(struct live_rule){ .rule = rule }, live->rules, live->n_rules,
		sizeof(*live->rules), by_rule);
}
