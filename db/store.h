/* The store: about forty verbs behind one table of functions. All SQL is behind them.
 *
 *	store_open("presswatch.db", STORE_ENGINE, &words, &store, err);
 *	store_begin(store, err);
 *	store_add_article(store, &article, ids, n, &sighting, err);
 *	store_outlet_done(store, &state, err);
 *	store_commit(store, err);
 *
 * Verbs that write must stand between begin and commit: what must be together is in one such batch
 *(an outlet's new articles with its new validators; matches with what is owed; a delivery with its
 *claims), and what arrives within a moment shares one.
 *
 * Statuses: STATUS_RETRY the database is busy or the disk is full; STATUS_FATAL the file is
 *corrupt, newer than the program, or unreadable. After either, the batch can only be rolled back:
 *later verbs, and commit, fail too. STATUS_BAD no such row, or a lease that was lost: that verb
 *changed nothing, and the batch may go on.
 *
 * Times are passed in. Results live in the arena given. Articles that turn out to be one are merged
 *into the oldest; the ids of the others go on leading to it, in every verb. One writer at a time;
 *readers never wait for it. A store belongs to one thread and does not survive fork.
 *
 * SQLite is the only backend so far (db/sqlite*.c); tests/store_test.c is what any backend must
 *pass. Not good at: ranking what a search finds, or more than one engine at a time. */
#ifndef DB_STORE_H
#define DB_STORE_H

#include "db/delivery.h"
#include "db/rule.h"

struct store;

enum store_mode {
	STORE_READ,   /* for commands that look: read-only, never waits for the engine */
	STORE_CHANGE, /* for commands that change a little: short transactions beside the engine's
		       */
	STORE_ENGINE, /* the engine: takes `<path>.lock`, by which a second one is refused with the
			 first one's pid; leases of an engine that died are given back */
};

/* How search folds words: the same tokens as the rules (handed in, because rules/ stands above).
 * Calls `emit` for each token of `text` with the bytes it came from; `colocated`: another form at
 * the same place, by which texts are found too (queries leave those out). Goes on until the end of
 * the text or until `emit` returns other than 0. All who open a database must hand in the same
 * words; NULL: SQLite's own (for tests). */
struct store_words {
	void (*tokens)(struct str text, void *context,
		int (*emit)(
			void *context, struct str token, size_t from, size_t to, bool colocated));
};

/* Opens; creates when absent and migrates when older, after a copy beside it,
 * `<path>.before-<version>` (not STORE_READ; nor STORE_CHANGE while an engine runs). Files get mode
 * 0600. STATUS_FATAL: damaged, empty, not of presswatch, newer than the program, or another engine
 * runs on it; what is there is never replaced. */
enum status store_open(const char *path, enum store_mode mode, const struct store_words *words,
	struct store **ret, struct err *err);
void store_close(struct store *s); /* rolls back an open batch */
/* Which process runs the engine on the database at `path`; 0: none. */
int64_t store_engine_pid(const char *path);
AUTO_POINTER(store, struct store *, store_close)

struct outlet_turn { /* an outlet whose turn it is, leased */
	int64_t outlet;
	struct outlet_state state;
};

struct page_turn { /* an article that waits for its page, leased */
	int64_t article, outlet;
	struct str url;
	int64_t first_seen_at;
	int64_t attempts;
	int64_t fence;
};

struct seen {            /* a known article that was seen again */
	int64_t article; /* the one that remains, when ids led to several */
	enum article_state state;
	int64_t text_hash;
	bool new_sighting; /* this outlet had not shown it before */
};

struct coverage { /* what was read between two moments, for the last line of a digest */
	int64_t articles;
	int64_t outlets, answered;   /* configured now; with success in that time */
	struct outlet_state *silent; /* those that are failing now */
	struct str *silent_names;
	size_t n_silent;
};

struct search {
	struct str fts; /* an FTS5 expression over folded tokens; empty: everything. Columns are
			   title, lead, text. What waits for its text is found by its words only
			   once that is there */
	int64_t since_at, until_at; /* first seen, the latter excluded; 0: no bound */
	struct str outlet;          /* name, or empty */
	bool any_state;             /* also those that wait for their text */
	int64_t limit;              /* 0: none */
	bool newest_first;          /* by when first seen; else oldest first */
};

struct owe { /* what store->owe writes */
	struct str channel;
	enum owed_kind kind;
	bool breaking;
	int64_t article, revision;
	int64_t created_at;
};

struct outlet_row {
	struct outlet outlet;
	struct outlet_state state;
	struct str learned_head; /* OUTLET_LEARNED_HEAD bytes, or fewer */
	int64_t articles;
	int64_t articles_day;
};
struct rule_row {
	struct str name, hash;
	bool live;
	int64_t matches, matches_day, last_match_at;
};
struct channel_row {
	struct channel_state state;
	int64_t owed, pending, sent, dead;
	int64_t oldest_pending_at;
};
enum delivery_list {
	LIST_ALL,     /* newest first */
	LIST_WAITING, /* what waits or is in flight, in the order in which it will go */
	LIST_DEAD,    /* what was given up, oldest first */
};

struct totals {
	int64_t articles, waiting, matches, owed, pending, dead;
	int64_t last_ok_at, oldest_pending_at;
};

struct store {
	const struct store_verbs *verbs; /* use the wrappers below */
};

/* The table every backend fills in. Each slot behaves as the wrapper of the same name says. */
struct store_verbs {
	void (*close)(struct store *);
	enum status (*begin)(struct store *, struct err *);
	enum status (*commit)(struct store *, struct err *);
	void (*rollback)(struct store *);
	void (*idle)(struct store *);

	enum status (*sync_outlets)(
		struct store *, struct outlet *, size_t n, int64_t now, struct err *);
	enum status (*sync_channels)(struct store *, const struct str *names, size_t n, int64_t now,
		int64_t *ret_dropped, struct err *);
	enum status (*put_rule)(struct store *, struct rule_version *, struct err *);
	enum status (*live_rules)(
		struct store *, struct arena *, struct rule_version **, size_t *, struct err *);
	enum status (*retire_rules)(
		struct store *, const struct str *names, size_t n, struct err *);

	enum status (*due_outlets)(struct store *, int64_t now, int64_t until, int64_t limit,
		struct arena *, struct outlet_turn **, size_t *, struct err *);
	enum status (*outlet_done)(struct store *, const struct outlet_state *, struct err *);
	int64_t (*next_outlet_at)(struct store *);
	enum status (*learned_get)(
		struct store *, int64_t outlet, struct arena *, struct str *ret, struct err *);
	enum status (*learned_put)(
		struct store *, int64_t outlet, struct str learned, struct err *);

	enum status (*find_article)(
		struct store *, const struct article_id *, size_t n, int64_t *ret, struct err *);
	enum status (*add_article)(struct store *, struct article *, const struct article_id *,
		size_t n, const struct sighting *, struct err *);
	enum status (*see_article)(struct store *, int64_t article, const struct article_id *,
		size_t n, const struct sighting *, struct seen *ret, struct err *);
	enum status (*revise_article)(struct store *, struct article *, int64_t now, struct err *);
	enum status (*get_article)(struct store *, int64_t id, struct arena *, struct article *,
		struct sighting **, size_t *, struct err *);

	enum status (*due_pages)(struct store *, int64_t now, int64_t until, int64_t limit,
		struct arena *, struct page_turn **, size_t *, struct err *);
	enum status (*page_done)(struct store *, struct article *, const struct article_id *,
		size_t n, int64_t fence, int64_t now, struct err *);
	enum status (*page_later)(
		struct store *, int64_t article, int64_t fence, int64_t due_at, struct err *);
	int64_t (*next_page_at)(struct store *);

	enum status (*add_match)(struct store *, const struct match *, bool *ret_new, struct err *);
	enum status (*owe)(struct store *, const struct owe *, const int64_t *rule_versions,
		size_t n, struct err *);
	enum status (*owed)(struct store *, struct str channel, int64_t until, int64_t limit,
		struct arena *, struct owed **, size_t *, struct err *);
	enum status (*owed_since)(struct store *, struct str channel, int64_t since, int64_t until,
		int64_t limit, struct arena *, struct owed **, size_t *, struct err *);
	enum status (*told)(struct store *, int64_t delivery, struct arena *, struct owed **,
		size_t *, struct err *);
	enum status (*owed_summary)(struct store *, struct str channel, int64_t *ret_n,
		int64_t *ret_oldest_at, bool *ret_breaking, struct err *);

	enum status (*add_delivery)(
		struct store *, const struct delivery *, int64_t *ret_id, struct err *);
	enum status (*next_delivery)(struct store *, struct str channel, int64_t now, int64_t until,
		struct arena *, struct delivery *, struct err *);
	enum status (*delivery_done)(
		struct store *, const struct delivery *, int64_t now, struct err *);
	enum status (*channel_get)(struct store *, struct str channel, struct arena *,
		struct channel_state *, struct err *);
	enum status (*channel_put)(struct store *, const struct channel_state *, struct err *);
	enum status (*deliveries)(struct store *, struct str channel, enum delivery_list list,
		int64_t limit, struct arena *, struct delivery **, size_t *, struct err *);
	enum status (*retry_delivery)(struct store *, int64_t id, int64_t now, struct err *);

	enum status (*search)(struct store *, const struct search *, void *context,
		bool (*each)(
			void *context, const struct article *, const struct sighting *, size_t n),
		struct err *);
	enum status (*vocabulary)(struct store *, struct str from, struct str to, void *context,
		bool (*each)(void *context, struct str word, int64_t articles), struct err *);
	enum status (*note_get)(
		struct store *, struct str name, struct arena *, struct str *ret, struct err *);
	enum status (*note_put)(struct store *, struct str name, struct str value, struct err *);
	enum status (*rule_days)(struct store *, struct str rule, int64_t from, int64_t day_us,
		int64_t *counts, size_t n, struct err *);
	enum status (*coverage)(struct store *, int64_t since, int64_t until, struct arena *,
		struct coverage *, struct err *);
	enum status (*outlets)(struct store *, int64_t now, struct arena *, struct outlet_row **,
		size_t *, struct err *);
	enum status (*rules)(struct store *, int64_t now, struct arena *, struct rule_row **,
		size_t *, struct err *);
	enum status (*channels)(
		struct store *, struct arena *, struct channel_row **, size_t *, struct err *);
	enum status (*totals)(struct store *, struct totals *, struct err *);
	enum status (*expire)(struct store *, int64_t text_before, int64_t matches_before,
		int64_t limit, bool *, struct err *);
	enum status (*backup)(struct store *, const char *path,
		void (*progress)(int done, int total), struct err *);
};

/* Batches. idle: nothing waits, checkpoint if there is reason to. */
enum status store_begin(struct store *s, struct err *err);
enum status store_commit(struct store *s, struct err *err);
void store_rollback(struct store *s);
void store_idle(struct store *s);

/* The configuration's outlets become rows: fills in outlet->id, keeps the state of those known by
 * name or `was`, forgets nothing of those no longer configured (they are never due). A new one is
 * due at `now`; so is one whose address or source changed, which loses its validators and is no
 * longer gone. */
enum status store_sync_outlets(
	struct store *s, struct outlet *outlets, size_t n, int64_t now, struct err *err);
/* Channels no longer configured lose what is undelivered and owed, but for a message in flight;
 * *ret_dropped counts the messages and what was owed and in none. */
enum status store_sync_channels(struct store *s, const struct str *names, size_t n, int64_t now,
	int64_t *ret_dropped, struct err *err);
/* Makes v the live version of its rule (adds it when its hash is new) and fills in v->id. */
enum status store_put_rule(struct store *s, struct rule_version *v, struct err *err);
/* The live version of every rule: what ran last. */
enum status store_live_rules(struct store *s, struct arena *a, struct rule_version **ret,
	size_t *ret_n, struct err *err);
/* Rules not named any more are live no longer; their matches and what is owed for them stay. */
enum status store_retire_rules(struct store *s, const struct str *names, size_t n, struct err *err);

/* Leases up to `limit` outlets whose turn has come, the longest due first; the lease holds until
 * `until`: then the outlet is due again. Writes: inside a batch. */
enum status store_due_outlets(struct store *s, int64_t now, int64_t until, int64_t limit,
	struct arena *a, struct outlet_turn **ret, size_t *ret_n, struct err *err);
/* Ends a turn: writes the state, gives the lease back.
 * STATUS_BAD: the lease was lost meanwhile. */
enum status store_outlet_done(struct store *s, const struct outlet_state *state, struct err *err);
int64_t store_next_outlet_at(struct store *s); /* when the next turn is due; INT64_MAX: never */
/* What was learned of an outlet's pages: opaque bytes, empty when there are none. Belongs to no
 * lease, because pages of one outlet end at any time: read, changed and written in one batch. */
enum status store_learned_get(
	struct store *s, int64_t outlet, struct arena *a, struct str *ret, struct err *err);
enum status store_learned_put(struct store *s, int64_t outlet, struct str learned, struct err *err);

/* The article that any of these ids leads to; *ret = 0 when there is none. */
enum status store_find_article(
	struct store *s, const struct article_id *ids, size_t n, int64_t *ret, struct err *err);
/* A new article with its ids, its first sighting, and for state WAITING its page turn (due at
 * once). Fills in article->id and revision 1. ids that already lead elsewhere are left there. */
enum status store_add_article(struct store *s, struct article *article,
	const struct article_id *ids, size_t n, const struct sighting *sighting, struct err *err);
/* A known article seen again: new ids are added, a sighting by a new outlet is added (NULL: none),
 * and its address becomes the article's that had none.
 * When ids lead to several articles these are merged into the oldest: sightings, matches and what
 * is owed move to it, and a text when it had none; ret->article is the one that remains. Whoever
 * gives ids answers for them: two articles with one id become one. */
enum status store_see_article(struct store *s, int64_t article, const struct article_id *ids,
	size_t n, const struct sighting *sighting, struct seen *ret, struct err *err);
/* A changed text: the earlier one is kept as a revision. Writes all fields but key, is_headline and
 * first_seen_at. Fills in article->revision. */
enum status store_revise_article(
	struct store *s, struct article *article, int64_t now, struct err *err);
enum status store_get_article(struct store *s, int64_t id, struct arena *a, struct article *ret,
	struct sighting **ret_sightings, size_t *ret_n, struct err *err);

/* Leases articles that wait for their page, oldest first. */
enum status store_due_pages(struct store *s, int64_t now, int64_t until, int64_t limit,
	struct arena *a, struct page_turn **ret, size_t *ret_n, struct err *err);
/* The page was read (article->state COMPLETE: the turn ends), or patience is over (NO_TEXT: the
 * turn rests, until page_later says otherwise): writes the article's fields as revise_article does,
 * and its ids, which may merge it as see_article does; a paper that the page names is noted on the
 * sighting of the outlet whose page it is. On return article->id, state and revision
 * are those of the article that remains: when the id is another, read it again before matching. A
 * text that comes after NO_TEXT is a new revision. `fence` is that of the turn, and holds until
 * somebody else leases it. STATUS_BAD: it was, or the article has been merged meanwhile. */
enum status store_page_done(struct store *s, struct article *article, const struct article_id *ids,
	size_t n, int64_t fence, int64_t now, struct err *err);
/* The page could not be had now: its turn comes again at `due_at`. Also after page_done with
 * NO_TEXT. */
enum status store_page_later(
	struct store *s, int64_t article, int64_t fence, int64_t due_at, struct err *err);
int64_t store_next_page_at(struct store *s);

/* *ret_new = false: this rule already matched this article (any version, any revision); its
 * evidence is replaced. */
enum status store_add_match(
	struct store *s, const struct match *match, bool *ret_new, struct err *err);
/* One row per channel, article and revision, however many rules: more rules join a row that is not
 * claimed yet (which then is of the later revision), or that has told this revision already. A rule
 * is owed for an article once, ever. After a channel was told of an earlier revision, a rule that
 * is new to it makes a new row. */
enum status store_owe(struct store *s, const struct owe *owe, const int64_t *rule_versions,
	size_t n, struct err *err);
/* What is owed to a channel and not claimed yet, created up to `until`, oldest first, with
 * everything a message needs: the article as it is now, its sightings by time, its matches by rule
 * with their evidence. Evidence that was found in another revision has len 0. limit 0: all. */
enum status store_owed(struct store *s, struct str channel, int64_t until, int64_t limit,
	struct arena *a, struct owed **ret, size_t *ret_n, struct err *err);
/* What became owed to a channel from `since` to `until`, told or not, in the same way. */
enum status store_owed_since(struct store *s, struct str channel, int64_t since, int64_t until,
	int64_t limit, struct arena *a, struct owed **ret, size_t *ret_n, struct err *err);
/* What a delivery told, in the same way: to compose it once more in another form, or to show it. */
enum status store_told(struct store *s, int64_t delivery, struct arena *a, struct owed **ret,
	size_t *ret_n, struct err *err);
/* How much that is (alertable: kind NEWS), and since when; *ret_breaking: any of it is. */
enum status store_owed_summary(struct store *s, struct str channel, int64_t *ret_n,
	int64_t *ret_oldest_at, bool *ret_breaking, struct err *err);

/* A composed message and its claims. A key that exists is STATUS_OK and changes nothing (*ret_id:
 * that one). STATUS_BAD: a claim is another message's, and that one is not dead. */
enum status store_add_delivery(
	struct store *s, const struct delivery *d, int64_t *ret_id, struct err *err);
/* Leases the head of a channel's queue when it is due; what was added later waits behind it.
 * STATUS_RETRY: nothing is due, or one is in flight (the batch is not harmed). The channel's own
 * state (disabled, blocked) is the caller's to heed. */
enum status store_next_delivery(struct store *s, struct str channel, int64_t now, int64_t until,
	struct arena *a, struct delivery *ret, struct err *err);
/* Writes state, attempts, not_before_at, last_status, last_error and recipients, by id and fence;
 * sent_at = now for DELIVERY_SENT. DELIVERY_SENDING keeps the lease (what was accepted so far).
 * STATUS_BAD: it was leased to another since. */
enum status store_delivery_done(
	struct store *s, const struct delivery *d, int64_t now, struct err *err);
enum status store_channel_get(struct store *s, struct str channel, struct arena *a,
	struct channel_state *ret, struct err *err);
enum status store_channel_put(struct store *s, const struct channel_state *state, struct err *err);
/* Without payloads. An empty `channel`: of all channels. limit 0: all. */
enum status store_deliveries(struct store *s, struct str channel, enum delivery_list list,
	int64_t limit, struct arena *a, struct delivery **ret, size_t *ret_n, struct err *err);
/* Due at once again, also one that was given up, with its channel enabled and unblocked; never one
 * that is in flight. STATUS_BAD: no such row, sent, or in flight. */
enum status store_retry_delivery(struct store *s, int64_t id, int64_t now, struct err *err);

/* Calls `each` for the articles found (state not WAITING unless any_state); it returns false to
 * stop. */
enum status store_search(struct store *s, const struct search *search, void *context,
	bool (*each)(void *context, const struct article *article, const struct sighting *sightings,
		size_t n),
	struct err *err);
/* Calls `each` for the folded words of the search index from `from` up to, and without, `to`, in
 * the order of their bytes, with the number of articles that have them; it returns false to stop.
 */
enum status store_vocabulary(struct store *s, struct str from, struct str to, void *context,
	bool (*each)(void *context, struct str word, int64_t articles), struct err *err);
/* What a part of the program keeps from one run to the next, as bytes of its own making, under a
 * name of letters: "frequencies". Empty: nothing was put. Putting writes: inside a batch. */
enum status store_note_get(
	struct store *s, struct str name, struct arena *a, struct str *ret, struct err *err);
enum status store_note_put(struct store *s, struct str name, struct str value, struct err *err);
/* Matches of a rule a day: counts[i] for from + i * day_us. */
enum status store_rule_days(struct store *s, struct str rule, int64_t from, int64_t day_us,
	int64_t *counts, size_t n, struct err *err);
enum status store_coverage(struct store *s, int64_t since, int64_t until, struct arena *a,
	struct coverage *ret, struct err *err);
enum status store_outlets(struct store *s, int64_t now, struct arena *a, struct outlet_row **ret,
	size_t *ret_n, struct err *err);
enum status store_rules(struct store *s, int64_t now, struct arena *a, struct rule_row **ret,
	size_t *ret_n, struct err *err);
enum status store_channels(
	struct store *s, struct arena *a, struct channel_row **ret, size_t *ret_n, struct err *err);
enum status store_totals(struct store *s, struct totals *ret, struct err *err);
/* Drops texts first seen, and matches found, before that, at most `limit` of each a call;
 * *ret_more: it ended there. Titles, addresses and keys stay. */
enum status store_expire(struct store *s, int64_t text_before, int64_t matches_before,
	int64_t limit, bool *ret_more, struct err *err);
/* A sound copy while others write; `progress` may be NULL. Refuses a path that exists. */
enum status store_backup(
	struct store *s, const char *path, void (*progress)(int done, int total), struct err *err);

#endif
