/* An entry's beginning and end: what it lacks is filled in, it is handed on, and forgotten. */
#include <string.h>

#include "base/url.h"
#include "monitor/article_text.h"
#include "monitor/feed_reader.h"

bool
feed_entry_start(struct feed_reader *r)
{
	feed_entry_end(r);
	if (r->n_started == FEED_MOST_ENTRIES) {
		r->stopped = true;
		return false;
	}
	r->n_started++;
	r->entry = &r->current;
	memset(r->entry, 0, sizeof(*r->entry));
	memset(r->entry_rank, 0, sizeof(r->entry_rank));
	r->entry->language = r->levels[r->depth].language;
	return true;
}

static bool
is_web_address(struct str s)
{
	return str_istarts(s, S("http://")) || str_istarts(s, S("https://"));
}

/* An entry without a title is shown by its first words, else by its link. */
static void
make_title(struct feed_reader *r, struct feed_entry *e)
{
	const struct feed_text *words = e->summary.s.n ? &e->summary : &e->content;
	struct str title = STR_NONE;
	if (words->s.n)
		title = article_first_words(
			article_plain(words->s, words->markup != FEED_PLAIN, r->scratch),
			r->scratch);
	e->title = (struct feed_text){ .s = title.n ? title : e->link };
	e->title_is_made = true;
}

static void
complete(struct feed_reader *r, struct feed_entry *e)
{
	if (!e->link.n && is_web_address(e->id) && r->feed->kind == FEED_ATOM)
		feed_give(r, FEED_LINK, 1, feed_resolve(r, e->id));
	/* An entry that links nowhere is what it encloses: a programme to hear. */
	if (!e->link.n)
		e->link = e->enclosure;
	if (!e->title.s.n && r->feed->kind != FEED_SITEMAP)
		make_title(r, e);
	/* Atom and JSON Feed: an entry without authors has those of its feed (RFC 4287, section
	 * 4.1.2). */
	if (!e->authors.n && (r->feed->kind == FEED_ATOM || r->feed->kind == FEED_JSON))
		e->authors = (r->head ? r->head : r->feed)->authors;
}

/* JSON Feed has no date of its own: its newest entry's is it. */
static void
date_feed(struct feed *f, const struct feed_entry *e)
{
	if (f->kind != FEED_JSON)
		return;
	if (e->published.at > f->published.at)
		f->published = e->published;
	if (e->updated.at > f->updated.at)
		f->updated = e->updated;
	f->published.given = f->updated.given = STR_NONE;
}

void
feed_entry_end(struct feed_reader *r)
{
	struct feed_entry *e = r->entry;
	if (!e)
		return;
	complete(r, e);
	date_feed(r->feed, e);
	if (r->feed->n_entries++ == 0)
		r->first_said = feed_says(r->feed);
	if (r->sink)
		r->sink->entry(r->sink->user, r->head ? r->head : r->feed, e, r->scratch);
	r->entry = NULL;
}

void
feed_forget(struct feed_reader *r)
{
	if (r->scratch != r->a)
		arena_reset(r->scratch);
}

uint64_t
feed_says(const struct feed *feed)
{
	uint64_t hash = str_hash(feed->title.s) * 31 + str_hash(feed->language);
	for (size_t i = 0; i < feed->authors.n; i++)
		hash = hash * 31 + str_hash(feed->authors.v[i]);
	return hash;
}
