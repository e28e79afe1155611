#include "monitor/intake.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/url.h"
#include "monitor/identify.h"
#include "monitor/learning.h"

/* The outlets an article is concerned with: those that showed it, and the papers that aggregators
 * name. An aggregator's own country never counts. */
static void
match_outlets(const struct config *c, const struct sighting *sightings, size_t n, struct arena *a,
	struct match_input *ret)
{
	static const struct str_list no_groups = { 0 };
	struct match_outlet *outlets = arena_array(a, 2 * n + 1, sizeof(*outlets));
	size_t count = 0;
	for (size_t i = 0; i < n; i++) {
		const struct sighting *s = &sightings[i];
		const struct outlet *shown = config_outlet(c, s->outlet);
		const struct outlet *paper = s->paper.n ? config_outlet_named(c, s->paper) : NULL;
		bool aggregated = s->paper.n && (!paper || paper != shown);
		outlets[count++] = (struct match_outlet){ .name = s->name,
			.title = s->title,
			.country = aggregated ? STR_NONE : s->country,
			.groups = shown ? &shown->groups : &no_groups,
			.is_via = true };
		if (aggregated)
			outlets[count++] =
				(struct match_outlet){ .name = paper ? paper->name : s->paper,
					.title = paper ? paper->title : s->paper,
					.country = paper ? paper->country : STR_NONE,
					.groups = paper ? &paper->groups : &no_groups,
					.is_paper = true };
	}
	ret->outlets = outlets;
	ret->n_outlets = count;
}

static struct str
join_lines(struct arena *a, const struct str_list *list)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = 0; i < list->n; i++) {
		if (i)
			buf_byte(&b, '\n');
		buf_str(&b, list->v[i]);
	}
	return list->n ? arena_str(a, buf_view(&b)) : STR_NONE;
}

void
match_input_of(const struct config *c, const struct article *article,
	const struct sighting *sightings, size_t n, struct arena *a, struct match_input *ret)
{
	*ret = (struct match_input){
		.fields = {
			[FIELD_TITLE] = article->title,
			[FIELD_LEAD] = article->lead,
			[FIELD_TEXT] = article->text,
			[FIELD_AUTHOR] = join_lines(a, &article->authors),
			[FIELD_TAG] = join_lines(a, &article->tags),
			[FIELD_URL] = article->url,
		},
		.language = article->language,
		.mentions = article->mentions,
		.n_mentions = article->n_mentions,
		.published_at = article->published.precision == DATE_NONE ? article->first_seen_at : article->published.at,
		.now = article->first_seen_at, /* age: is how old it was when it was found */
	};
	match_outlets(c, sightings, n, a, ret);
}

static enum owed_kind
owed_kind_of(enum newness newness)
{
	return newness == NEWNESS_OLDER   ? OWED_OLDER
	       : newness == NEWNESS_FIRST ? OWED_FIRST
					  : OWED_NEWS;
}

/* A rule came to a bound: told once a minute, because whoever writes such a text may write many. */
static void
tell_bound(struct live *live, const struct article *article, const struct match_input *input,
	size_t before, struct arena *a)
{
	enum { EVERY_MINUTES = 1 };
	const struct rule *rule = matcher_cut_rule(live->matcher);
	size_t cut = matcher_cut(live->matcher);
	AUTO(buf) struct buf part = { 0 };
	if (cut == before || clock_mono() < live->next_cut_at)
		return;
	if (!rule_bound(rule, input, a, &part))
		buf_cstr(&part, "a part of it came to a bound");
	log_warning("bounded", LOG_STR("rule", rule_name(rule)), LOG_INT("article", article->id),
		LOG_STR("part", buf_view(&part)), LOG_INT("times", (int64_t)(cut - live->cut)),
		LOG_CSTR("hint", "what lies beyond was not looked at: a match may be missing"));
	live->cut = cut;
	live->next_cut_at = clock_mono() + EVERY_MINUTES * CLOCK_MINUTE;
}

/* Matches an article that is in the store, and writes what is owed for the rules that are new to
 * it. */
static enum status
match_and_owe(struct intake *in, const struct article *article, const struct sighting *sightings,
	size_t n_sightings, enum newness newness, int64_t now, struct arena *a, struct err *err)
{
	struct match_input input;
	struct rule_hit *hits;
	size_t n_hits, n_new = 0;
	if (in->live->n_rules == 0)
		return STATUS_OK;
	match_input_of(in->live->config, article, sightings, n_sightings, a, &input);
	size_t cut = matcher_cut(in->live->matcher);
	matcher_run(in->live->matcher, &input, a, &hits, &n_hits);
	tell_bound(in->live, article, &input, cut, a);
	if (n_hits == 0)
		return STATUS_OK;
	struct dispatch_match *owed = arena_array(a, n_hits, sizeof(*owed));
	for (size_t i = 0; i < n_hits; i++) {
		struct live_rule *rule = live_rule(in->live, hits[i].rule);
		struct match match = {
			.article = article->id,
			.revision = article->revision,
			.rule_version = rule->version,
			.rule = rule->name,
			.at = now,
			.without_text = article->state == ARTICLE_NO_TEXT,
			.evidence = hits[i].evidence,
			.n_evidence = hits[i].n_evidence,
		};
		bool is_new;
		enum status status = store_add_match(in->store, &match, &is_new, err);
		if (status)
			return status;
		if (!is_new)
			continue;
		rule->hits++;
		in->matches++;
		owed[n_new++] = (struct dispatch_match){ rule->name, rule->version, rule->breaking,
			rule->to };
	}
	if (n_new == 0 || newness == NEWNESS_QUIET)
		return STATUS_OK;
	return dispatch_owe(
		in->live->dispatch, article, owed_kind_of(newness), owed, n_new, now, err);
}

/* The same for an article as the store has it, with all its sightings. */
static enum status
match_stored(struct intake *in, int64_t id, int64_t first_polled_at, int64_t now, struct arena *a,
	struct err *err)
{
	struct article article;
	struct sighting *sightings;
	size_t n;
	enum status status = store_get_article(in->store, id, a, &article, &sightings, &n, err);
	if (status)
		return status;
	const struct fetch_config *f = &in->live->config->fetch;
	enum newness newness =
		judge_newness(&article, first_polled_at, f->backfill_us, f->newest_us);
	return match_and_owe(in, &article, sightings, n, newness, now, a, err);
}

/* Whether an article's page is worth fetching. What a feed links to is the outlet's own word,
 * wherever it lies; a page of headlines links to strangers too, so from there only links to
 * configured outlets are followed. */
static enum article_state
first_state(const struct live *live, const struct outlet *outlet, const struct article *article,
	struct arena *a)
{
	if (article->full || outlet->text_from == TEXT_FEED || !article->url.n)
		return ARTICLE_COMPLETE;
	if (outlet->source != OUTLET_PAGE || live_is_site(live, article->url, a))
		return ARTICLE_WAITING;
	return ARTICLE_COMPLETE;
}

static struct sighting
sighting_of(const struct outlet *outlet, const struct article *article, int64_t now)
{
	return (struct sighting){ .outlet = outlet->id,
		.name = outlet->name,
		.title = outlet->title,
		.country = outlet->country,
		.paper = article->paper,
		.url = article->url,
		.at = now };
}

static enum status
add_new(struct intake *in, const struct outlet *outlet, struct article *article,
	const struct identity *identity, int64_t first_polled_at, int64_t now, struct arena *a,
	struct err *err)
{
	const struct config *c = in->live->config;
	struct sighting sighting = sighting_of(outlet, article, now);
	article->key = identity->ids[0].value;
	article->state = first_state(in->live, outlet, article, a);
	enum status status =
		store_add_article(in->store, article, identity->ids, identity->n, &sighting, err);
	if (status)
		return status;
	in->fresh++;
	if (article->state == ARTICLE_WAITING)
		return STATUS_OK;
	enum newness newness =
		judge_newness(article, first_polled_at, c->fetch.backfill_us, c->fetch.newest_us);
	return match_and_owe(in, article, &sighting, 1, newness, now, a, err);
}

/* A known article shown again: perhaps by another outlet, perhaps with another text. */
static enum status
see_again(struct intake *in, const struct outlet *outlet, int64_t id, struct article *article,
	const struct identity *identity, int64_t first_polled_at, int64_t now, struct arena *a,
	struct err *err)
{
	struct sighting sighting = sighting_of(outlet, article, now);
	struct seen seen;
	enum status status =
		store_see_article(in->store, id, identity->ids, identity->n, &sighting, &seen, err);
	if (status)
		return status;
	bool revised = seen.state == ARTICLE_COMPLETE && article->full &&
		       seen.text_hash != article_hash(article);
	if (revised) {
		article->id = seen.article;
		article->state = ARTICLE_COMPLETE;
		status = store_revise_article(in->store, article, now, err);
	}
	if (status || seen.state == ARTICLE_WAITING || (!revised && !seen.new_sighting))
		return status;
	return match_stored(in, seen.article, first_polled_at, now, a, err);
}

static enum status
take_article(struct intake *in, const struct outlet *outlet, struct article *article,
	int64_t first_polled_at, int64_t now, struct arena *a, struct err *err)
{
	struct identity identity;
	int64_t id;
	recognise(article, outlet->id, STR_NONE, a, &identity);
	in->seen++;
	enum status status = identify_entry(in->store, article, outlet->id, &identity, a, &id, err);
	if (status)
		return status;
	if (id)
		return see_again(in, outlet, id, article, &identity, first_polled_at, now, a, err);
	return add_new(in, outlet, article, &identity, first_polled_at, now, a, err);
}

enum status
intake_outlet(struct intake *in, const struct outlet *outlet, const struct outlet_state *state,
	struct article *articles, size_t n, int64_t now, struct arena *a, struct err *err)
{
	struct live_outlet *lived = live_outlet(in->live, outlet->id);
	for (size_t i = 0; i < n; i++) {
		articles[i].first_seen_at = now;
		enum status status =
			take_article(in, outlet, &articles[i], state->first_polled_at, now, a, err);
		if (status)
			return status;
	}
	if (lived) {
		lived->first_polled_at = state->first_polled_at;
		lived->ticker_left = INTAKE_TICKER_MOST;
	}
	return STATUS_OK;
}

/* Headlines around an article: the ticker of an aggregator repeats on every page, so only links not
 * known yet count, and only so many a round. What stood around an article of the first poll is no
 * news either. */
static enum status
take_ticker(struct intake *in, const struct outlet *outlet, const struct intake_page *page,
	int64_t now, struct arena *a, struct err *err)
{
	struct live_outlet *lived = live_outlet(in->live, outlet->id);
	if (!lived || outlet->source != OUTLET_PAGE)
		return STATUS_OK;
	bool first = page->turn.first_seen_at <= lived->first_polled_at;
	for (size_t i = 0; i < page->n_headlines && lived->ticker_left > 0; i++) {
		struct article *article = &page->headlines[i];
		struct identity identity;
		int64_t id;
		recognise(article, outlet->id, STR_NONE, a, &identity);
		enum status status =
			store_find_article(in->store, identity.ids, identity.n, &id, err);
		if (status == STATUS_OK && id == 0) {
			lived->ticker_left--;
			article->first_seen_at = first ? page->turn.first_seen_at : now;
			status = add_new(in, outlet, article, &identity, lived->first_polled_at,
				now, a, err);
		}
		if (status)
			return status;
	}
	return STATUS_OK;
}

/* What the page gave, on top of what the feed had given. */
static void
merge_page(struct article *article, const struct article *page)
{
	if (page->title.n)
		article->title = page->title;
	if (page->lead.n || page->text.n)
		article->lead = page->lead.n ? page->lead : article->lead;
	article->text = page->text;
	if (page->published.precision != DATE_NONE &&
		(article->published.precision != DATE_TIME ||
			page->published.precision == DATE_TIME))
		article->published = page->published;
	if (page->updated.precision != DATE_NONE)
		article->updated = page->updated;
	if (page->authors.n)
		article->authors = page->authors;
	if (page->tags.n)
		article->tags = page->tags;
	if (page->language.n)
		article->language = page->language;
	if (page->image.n)
		article->image = page->image;
	if (page->paper.n)
		article->paper = page->paper;
	if (page->canonical.n)
		article->canonical = page->canonical;
	if (page->source_url.n)
		article->source_url = page->source_url;
	article->mentions = page->mentions;
	article->n_mentions = page->n_mentions;
}

/* What is known of the article after its turn: with its text, or without one because patience is
 * over. */
static enum status
finish_page(struct intake *in, const struct intake_page *page, struct article *article, int64_t now,
	struct arena *a, struct err *err)
{
	struct identity identity = { 0 };
	article->state = page->page ? ARTICLE_COMPLETE : ARTICLE_NO_TEXT;
	enum status status = STATUS_OK;
	if (page->page) {
		struct str title = article->title;
		merge_page(article, page->page);
		recognise(article, page->turn.outlet, page->redirect, a, &identity);
		status = identify_page(in->store, article, title, &identity, a, err);
	}
	if (status)
		return status;
	status = store_page_done(
		in->store, article, identity.ids, identity.n, page->turn.fence, now, err);
	if (status == STATUS_OK && page->again_at)
		status = store_page_later(
			in->store, page->turn.article, page->turn.fence, page->again_at, err);
	return status;
}

/* A link that led elsewhere, to a page that tells nothing of what its headline said: a login, a
 * consent, the front page. That is as if there were no page. */
static bool
is_wall(const struct intake_page *page, const struct article *article, struct arena *a)
{
	if (!page->page || !page->redirect.n || page_tells(page->page, article->title, a))
		return false;
	log_warning("page_failed", LOG_STR("url", url_shown(page->turn.url, a)),
		LOG_CSTR("why", "it leads to another page"),
		LOG_STR("to", url_shown(page->redirect, a)));
	return true;
}

/* A wall is no article of the outlet's, whatever stands on it. */
static enum status
learn_from(struct intake *in, const struct outlet *outlet, const struct intake_page *page,
	int64_t now, struct arena *a, struct err *err)
{
	const struct page_observed refused = { .refused = true };
	return learning_note(in->store, in->live->dispatch, outlet,
		page->page ? page->observed : &refused, now, a, err);
}

enum status
intake_page(struct intake *in, const struct intake_page *given, int64_t now, struct arena *a,
	struct err *err)
{
	struct intake_page page = *given;
	struct article article;
	struct sighting *sightings;
	size_t n;
	const struct outlet *outlet = config_outlet(in->live->config, page.turn.outlet);
	const struct live_outlet *lived = live_outlet(in->live, page.turn.outlet);
	int64_t first_polled_at = lived ? lived->first_polled_at : 0;
	enum status status =
		store_get_article(in->store, page.turn.article, a, &article, &sightings, &n, err);
	if (status == STATUS_OK && is_wall(&page, &article, a))
		page.page = NULL;
	if (status == STATUS_OK)
		status = finish_page(in, &page, &article, now, a, err);
	if (status == STATUS_OK)
		status = match_stored(in, article.id, first_polled_at, now, a, err);
	if (status == STATUS_OK && outlet && page.observed)
		status = learn_from(in, outlet, &page, now, a, err);
	if (status == STATUS_OK && outlet && page.page)
		status = take_ticker(in, outlet, &page, now, a, err);
	return status;
}
