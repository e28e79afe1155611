#include "monitor/identify.h"

#include <string.h>

#include "base/url.h"
#include "rules/words.h"

enum { MOST_WORDS = 64 };

struct title_words {
	struct str v[MOST_WORDS]; /* each once */
	size_t n;
};

static bool
has_word(const struct title_words *w, struct str word)
{
	for (size_t i = 0; i < w->n; i++)
		if (str_eq(w->v[i], word))
			return true;
	return false;
}

/* The words of at least `least` characters, and the numbers. */
static void
list_words(struct str text, size_t least, struct arena *a, struct title_words *ret)
{
	struct words words;
	struct word *word = arena_zero(a, sizeof(*word));
	ret->n = 0;
	words_init(&words, text);
	while (ret->n < MOST_WORDS && words_next(&words, word)) {
		struct str folded = { word->folded, word->n };
		if ((word->length >= least || word->digits) && !has_word(ret, folded))
			ret->v[ret->n++] = arena_str(a, folded);
	}
}

static bool
is_number(struct str word)
{
	return word.n && word.s[0] >= '0' && word.s[0] <= '9';
}

static bool
has_numbers_of(const struct title_words *one, const struct title_words *two)
{
	for (size_t i = 0; i < two->n; i++)
		if (is_number(two->v[i]) && !has_word(one, two->v[i]))
			return false;
	return true;
}

/* A headline is revised in some of its words; two issues of a column ("Météo du 28", "du 29")
 * differ in their numbers. */
bool
titles_agree(struct str one, struct str two, struct arena *a)
{
	struct title_words *x = arena_zero(a, sizeof(*x)), *y = arena_zero(a, sizeof(*y));
	size_t common = 0;
	list_words(one, 2, a, x);
	list_words(two, 2, a, y);
	size_t fewer = x->n < y->n ? x->n : y->n;
	for (size_t i = 0; i < x->n; i++)
		common += has_word(y, x->v[i]);
	return fewer == 0 ||
	       (common * 3 >= fewer * 2 && has_numbers_of(x, y) && has_numbers_of(y, x));
}

static size_t
count_in(const struct title_words *wanted, struct str text, struct arena *a)
{
	struct words words;
	struct word *word = arena_zero(a, sizeof(*word));
	struct title_words *seen = arena_zero(a, sizeof(*seen));
	words_init(&words, text);
	while (seen->n < wanted->n && words_next(&words, word)) {
		struct str folded = { word->folded, word->n };
		if (has_word(wanted, folded) && !has_word(seen, folded))
			seen->v[seen->n++] = arena_str(a, folded);
	}
	return seen->n;
}

bool
page_tells(const struct article *page, struct str title, struct arena *a)
{
	struct title_words *wanted = arena_zero(a, sizeof(*wanted));
	list_words(title, 4, a, wanted);
	if (wanted->n < 2)
		return true;
	struct str whole = arena_printf(a, "%.*s\n%.*s", STR_ARG(page->title), STR_ARG(page->text));
	return count_in(wanted, whole, a) * 2 >= wanted->n;
}

/* ---- Ids that disagree
 * ---------------------------------------------------------------------------------- */

struct owners {
	int64_t of[RECOGNISE_MOST_IDS]; /* which article each id leads to; 0: none */
};

static enum status
find_owners(
	struct store *store, const struct identity *identity, struct owners *ret, struct err *err)
{
	enum status status = STATUS_OK;
	for (size_t i = 0; i < identity->n && status == STATUS_OK; i++)
		status = store_find_article(store, &identity->ids[i], 1, &ret->of[i], err);
	return status;
}

static void
drop_ids_of(struct identity *identity, struct owners *owners, int64_t other)
{
	size_t n = 0;
	for (size_t i = 0; i < identity->n; i++) {
		if (owners->of[i] == other)
			continue;
		identity->ids[n] = identity->ids[i];
		owners->of[n++] = owners->of[i];
	}
	identity->n = n;
}

static bool
leads_by(const struct identity *identity, const struct owners *owners, int64_t other,
	enum article_id_kind kind)
{
	for (size_t i = 0; i < identity->n; i++)
		if (owners->of[i] == other && identity->ids[i].kind == kind)
			return true;
	return false;
}

/* Another outlet's guid says nothing about ours. */
static bool
is_entry(const struct identity *identity, const struct owners *owners, const struct article *entry,
	const struct article *other, bool of_same_outlet, struct arena *a)
{
	if (leads_by(identity, owners, other->id, ID_SOURCE) ||
		titles_agree(entry->title, other->title, a))
		return true;
	if (leads_by(identity, owners, other->id, ID_LINK))
		return !of_same_outlet || !entry->guid.n || !other->guid.n ||
		       str_eq(entry->guid, other->guid);
	return !entry->url.n || !other->url.n;
}

static bool
all_same(const struct identity *identity, const struct owners *owners)
{
	for (size_t i = 1; i < identity->n; i++)
		if (owners->of[i] != owners->of[0])
			return false;
	return true;
}

enum status
identify_entry(struct store *store, const struct article *entry, int64_t outlet,
	struct identity *identity, struct arena *a, int64_t *ret, struct err *err)
{
	struct owners owners = { 0 };
	struct identity whole = *identity;
	enum status status = find_owners(store, identity, &owners, err);
	struct owners found = owners;
	for (size_t i = 0; status == STATUS_OK && i < whole.n && !all_same(&whole, &found); i++) {
		struct article other;
		struct sighting *sightings;
		size_t n;
		if (found.of[i] == 0)
			continue;
		status = store_get_article(store, found.of[i], a, &other, &sightings, &n, err);
		if (status == STATUS_OK && !is_entry(&whole, &found, entry, &other,
						   n && sightings[0].outlet == outlet, a))
			drop_ids_of(identity, &owners, found.of[i]);
	}
	*ret = 0;
	for (size_t i = 0; i < identity->n && *ret == 0; i++)
		*ret = owners.of[i];
	return status;
}

/* Where a link leads, and what an aggregator gives as its source, is believed when an article is
 * known by just that link. */
static bool
is_page(struct article_id id, const struct article *article, struct str title,
	const struct article *other, struct arena *a)
{
	if (titles_agree(title, other->title, a))
		return true;
	if (titles_agree(article->title, other->title, a) && page_tells(article, title, a))
		return true;
	return (id.kind == ID_REDIRECT || id.kind == ID_SOURCE) && other->url.n &&
	       str_eq(url_key(other->url, a), id.value);
}

enum status
identify_page(struct store *store, const struct article *article, struct str title,
	struct identity *identity, struct arena *a, struct err *err)
{
	struct owners owners = { 0 };
	enum status status = find_owners(store, identity, &owners, err);
	size_t n = 0;
	for (size_t i = 0; status == STATUS_OK && i < identity->n; i++) {
		struct article other;
		struct sighting *sightings;
		size_t n_sightings;
		bool believed = owners.of[i] == 0 || owners.of[i] == article->id ||
				identity->ids[i].kind == ID_LINK;
		if (!believed) {
			status = store_get_article(
				store, owners.of[i], a, &other, &sightings, &n_sightings, err);
			believed = status == STATUS_OK &&
				   is_page(identity->ids[i], article, title, &other, a);
		}
		if (believed)
			identity->ids[n++] = identity->ids[i];
	}
	if (status == STATUS_OK)
		identity->n = n;
	return status;
}
