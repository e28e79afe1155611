/* A candidate is read as the monitor would read it, and what came out is summed up. */
#include "base/utf8.h"
#include "base/zone.h"
#include "monitor/discover.h"
#include "rules/language.h"

enum { SAMPLE = 2000 };

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "fr-FR" is "fr"; else what the titles are in. */
static struct str
language_of_feed(const struct feed *f, struct arena *a)
{
	AUTO(buf) struct buf sample = { 0 };
	struct str said = f->language;
	if (said.n >= 2 && is_letter(said.s[0]) && is_letter(said.s[1]) &&
		(said.n == 2 || said.s[2] == '-' || said.s[2] == '_'))
		return arena_printf(a, "%c%c", said.s[0] | 0x20, said.s[1] | 0x20);
	for (size_t i = 0; i < f->n_entries && sample.n < SAMPLE; i++) {
		buf_str(&sample, feed_text_line(&f->entries[i].title, a));
		buf_cstr(&sample, ". ");
	}
	return language_of(buf_view(&sample), S(""), NULL);
}

static int64_t
newest_entry(const struct feed *f, int64_t now)
{
	int64_t newest = 0;
	for (size_t i = 0; i < f->n_entries; i++) {
		const struct read_date *date = f->entries[i].published.precision != DATE_NONE
						       ? &f->entries[i].published
						       : &f->entries[i].updated;
		if (date->precision != DATE_NONE && date->at > newest && date->at <= now)
			newest = date->at;
	}
	return newest;
}

static enum status
judge_page(const struct document *doc, struct arena *a, struct judged *ret, struct err *err)
{
	struct page page = { 0 };
	if (read_page(doc, a, &page, err))
		return err->status;
	size_t n = page.n_headlines;
	if (n == 0)
		return err_set(err, STATUS_BAD, "a page without headlines%s%.*s",
			page.why.n ? ": " : "", STR_ARG(page.why));
	*ret = (struct judged){
		.kind = FEED_PAGE, .title = page.title, .language = page.language, .entries = n
	};
	return STATUS_OK;
}

enum status
discover_judge(const struct document *doc, enum outlet_source source, struct arena *a,
	struct judged *ret, struct err *err)
{
	struct feed feed;
	struct err own; /* its status is needed even when the caller wants no words */
	err = err ? err : &own;
	if (source == OUTLET_PAGE)
		return judge_page(doc, a, ret, err);
	if (read_feed(doc, a, &feed, err))
		return err->status;
	*ret = (struct judged){ .kind = feed.kind,
		.title = feed.title.s.n || feed.n_entries == 0 ? feed_text_line(&feed.title, a)
							       : feed.entries[0].paper,
		.language = language_of_feed(&feed, a),
		.entries = feed.n_entries,
		.newest = newest_entry(&feed, doc->fetched_at),
		.parts = feed.parts,
		.n_parts = feed.n_parts };
	return STATUS_OK;
}

const char *
judged_kind(const struct judged *j)
{
	switch (j->kind) {
	case FEED_RSS:
		return "RSS";
	case FEED_RDF:
		return "RSS 1.0";
	case FEED_ATOM:
		return "Atom";
	case FEED_SITEMAP:
		return "sitemap";
	case FEED_SITEMAP_INDEX:
		return "sitemap index";
	case FEED_JSON:
		return "JSON Feed";
	case FEED_PAGE:
		return "page";
	}
	return "feed";
}

void
judged_say(const struct judged *j, struct buf *out)
{
	char date[32];
	if (j->kind == FEED_SITEMAP_INDEX)
		buf_printf(out, "%s of %zu", judged_kind(j), j->n_parts);
	else
		buf_printf(out, "%s, %zu %s", judged_kind(j), j->entries,
			j->entries == 1 ? "entry" : "entries");
	if (j->newest) {
		struct str day = str_sub(civil_iso(j->newest, date), 0, 10);
		buf_printf(out, ", the newest of %.*s", STR_ARG(day));
	}
	if (j->language.n)
		buf_printf(out, ", %.*s", STR_ARG(j->language));
}
