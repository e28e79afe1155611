-- The store, as SQLite keeps it. Version 1; later versions are numbered steps beside this file
-- (migrate_002.sql ...), and this file is always the newest. Times are microseconds UTC, rows
-- are joined by integer ids, leased work carries owner, lease_until (0: nobody has it) and
-- fence. Lists are joined with the unit separator (1f).

CREATE TABLE meta (
	name TEXT PRIMARY KEY,
	value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,
	title TEXT NOT NULL,
	country TEXT NOT NULL,
	language TEXT NOT NULL,
	groups TEXT NOT NULL,
	source INTEGER NOT NULL,
	url TEXT NOT NULL,
	text_from INTEGER NOT NULL,
	rules_file TEXT NOT NULL,
	every_us INTEGER NOT NULL,
	megabytes_a_day INTEGER NOT NULL,
	configured INTEGER NOT NULL,
	-- how its polling is doing
	etag BLOB NOT NULL DEFAULT x'',
	last_modified BLOB NOT NULL DEFAULT x'',
	moved_url TEXT NOT NULL DEFAULT '',
	body_hash INTEGER NOT NULL DEFAULT 0,
	next_at INTEGER NOT NULL,
	first_polled_at INTEGER NOT NULL DEFAULT 0,
	last_polled_at INTEGER NOT NULL DEFAULT 0,
	last_ok_at INTEGER NOT NULL DEFAULT 0,
	failing_since INTEGER NOT NULL DEFAULT 0,
	failures INTEGER NOT NULL DEFAULT 0,
	health INTEGER NOT NULL DEFAULT 0,
	http_status INTEGER NOT NULL DEFAULT 0,
	error TEXT NOT NULL DEFAULT '',
	gone INTEGER NOT NULL DEFAULT 0,
	reported INTEGER NOT NULL DEFAULT 0,
	owner INTEGER NOT NULL DEFAULT 0,
	lease_until INTEGER NOT NULL DEFAULT 0,
	fence INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A leased outlet is due again when its lease runs out.
CREATE INDEX outlet_due ON outlet (max(next_at, lease_until)) WHERE configured = 1 AND gone = 0;

-- Apart, because it is large and seldom changes, and a lease rewrites its row.
CREATE TABLE outlet_learned (
	outlet INTEGER PRIMARY KEY REFERENCES outlet (id),
	learned BLOB NOT NULL
) STRICT;

-- Ids are never given twice (AUTOINCREMENT): article_merged and whoever works on a row remember
-- them. The long texts stand last, so that reading the rest of a row touches one page.
CREATE TABLE article (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	state INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	dropped INTEGER NOT NULL DEFAULT 0, -- its text is older than the archive keeps
	first_seen_at INTEGER NOT NULL,
	text_hash INTEGER NOT NULL,
	is_headline INTEGER NOT NULL,
	is_full INTEGER NOT NULL,
	key TEXT NOT NULL,
	url TEXT NOT NULL,
	canonical TEXT NOT NULL,
	guid TEXT NOT NULL,
	source_url TEXT NOT NULL,
	paper TEXT NOT NULL,
	language TEXT NOT NULL,
	image TEXT NOT NULL,
	authors TEXT NOT NULL,
	tags TEXT NOT NULL,
	published_given TEXT NOT NULL,
	published_at INTEGER NOT NULL,
	published_precision INTEGER NOT NULL,
	updated_given TEXT NOT NULL,
	updated_at INTEGER NOT NULL,
	updated_precision INTEGER NOT NULL,
	mentions BLOB NOT NULL,
	title TEXT NOT NULL,
	lead TEXT NOT NULL,
	text TEXT NOT NULL
) STRICT;

CREATE INDEX article_seen ON article (dropped, first_seen_at);

-- An earlier text of an article.
CREATE TABLE revision (
	article INTEGER NOT NULL REFERENCES article (id),
	revision INTEGER NOT NULL,
	until_at INTEGER NOT NULL, -- when the next one took its place
	text_hash INTEGER NOT NULL,
	title TEXT NOT NULL,
	lead TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (article, revision)
) STRICT, WITHOUT ROWID;

-- What leads to an article, as a keyed 128-bit hash (meta: key): small rows, because there are
-- several for each article ever seen and they are never forgotten. `hash` is its first half, in
-- which those of a host stand together; where that is taken by another value, the next free one.
CREATE TABLE article_id (
	hash INTEGER PRIMARY KEY,
	rest INTEGER NOT NULL,
	article INTEGER NOT NULL -- may have been merged since
) STRICT;

-- Articles that turned out to be one: whoever asks for `id` gets `into_id`. Never a chain.
CREATE TABLE article_merged (
	id INTEGER PRIMARY KEY,
	into_id INTEGER NOT NULL REFERENCES article (id)
) STRICT;

CREATE INDEX article_merged_into ON article_merged (into_id);

CREATE TABLE sighting (
	article INTEGER NOT NULL REFERENCES article (id),
	outlet INTEGER NOT NULL REFERENCES outlet (id),
	at INTEGER NOT NULL,
	paper TEXT NOT NULL,
	url TEXT, -- NULL: the article's
	PRIMARY KEY (article, outlet)
) STRICT, WITHOUT ROWID;

CREATE INDEX sighting_outlet ON sighting (outlet, at);

-- Articles that wait for their page.
CREATE TABLE page (
	article INTEGER PRIMARY KEY REFERENCES article (id),
	outlet INTEGER NOT NULL REFERENCES outlet (id),
	due_at INTEGER, -- NULL: given up, until page_later says otherwise
	attempts INTEGER NOT NULL DEFAULT 0,
	owner INTEGER NOT NULL DEFAULT 0,
	lease_until INTEGER NOT NULL DEFAULT 0,
	fence INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX page_due ON page (max(due_at, lease_until)) WHERE due_at IS NOT NULL;

CREATE TABLE rule (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,
	live INTEGER REFERENCES rule_version (id) -- NULL: retired
) STRICT;

CREATE TABLE rule_version (
	id INTEGER PRIMARY KEY,
	rule INTEGER NOT NULL REFERENCES rule (id),
	hash TEXT NOT NULL,
	text TEXT NOT NULL,
	since_at INTEGER NOT NULL,
	UNIQUE (rule, hash)
) STRICT;

CREATE TABLE match (
	article INTEGER NOT NULL REFERENCES article (id),
	rule INTEGER NOT NULL REFERENCES rule (id),
	version INTEGER NOT NULL REFERENCES rule_version (id),
	revision INTEGER NOT NULL, -- whose bytes the evidence speaks of; 0: of a text left behind
	at INTEGER NOT NULL,
	without_text INTEGER NOT NULL,
	evidence BLOB NOT NULL,
	PRIMARY KEY (article, rule)
) STRICT, WITHOUT ROWID;

CREATE INDEX match_rule ON match (rule, at);

-- last_* and what follows: what it has been through.
CREATE TABLE channel (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,
	configured INTEGER NOT NULL DEFAULT 1,
	last_slot_at INTEGER NOT NULL DEFAULT 0,
	last_sent_at INTEGER NOT NULL DEFAULT 0,
	blocked_until_at INTEGER NOT NULL DEFAULT 0,
	failing_since INTEGER NOT NULL DEFAULT 0,
	failures INTEGER NOT NULL DEFAULT 0,
	disabled TEXT NOT NULL DEFAULT '',
	reported INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE owed (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	channel INTEGER NOT NULL REFERENCES channel (id),
	article INTEGER NOT NULL REFERENCES article (id),
	revision INTEGER NOT NULL,
	kind INTEGER NOT NULL,
	breaking INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	delivery INTEGER REFERENCES delivery (id) -- NULL: not claimed yet
) STRICT;

CREATE INDEX owed_article ON owed (channel, article);
CREATE INDEX owed_of ON owed (article);
CREATE INDEX owed_open ON owed (channel, created_at) WHERE delivery IS NULL;
CREATE UNIQUE INDEX owed_once ON owed (channel, article) WHERE delivery IS NULL;
CREATE INDEX owed_delivery ON owed (delivery) WHERE delivery IS NOT NULL;

-- For which rules. A rule tells a channel of an article once, ever.
CREATE TABLE owed_rule (
	channel INTEGER NOT NULL REFERENCES channel (id),
	article INTEGER NOT NULL REFERENCES article (id),
	rule INTEGER NOT NULL REFERENCES rule (id),
	owed INTEGER NOT NULL REFERENCES owed (id),
	PRIMARY KEY (channel, article, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	key TEXT NOT NULL UNIQUE,
	channel INTEGER NOT NULL REFERENCES channel (id),
	kind TEXT NOT NULL,
	summary TEXT NOT NULL,
	content_type TEXT NOT NULL,
	slot_at INTEGER NOT NULL,
	part INTEGER NOT NULL,
	parts INTEGER NOT NULL,
	form INTEGER NOT NULL,
	items INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	not_before_at INTEGER NOT NULL,
	expires_at INTEGER NOT NULL,
	sent_at INTEGER NOT NULL DEFAULT 0,
	state INTEGER NOT NULL DEFAULT 0, -- 0 pending, 1 sending, 2 sent, 3 dead
	attempts INTEGER NOT NULL DEFAULT 0,
	last_status INTEGER NOT NULL DEFAULT 0,
	last_error TEXT NOT NULL DEFAULT '',
	owner INTEGER NOT NULL DEFAULT 0,
	lease_until INTEGER NOT NULL DEFAULT 0,
	fence INTEGER NOT NULL DEFAULT 0,
	payload BLOB NOT NULL
) STRICT;

-- The head of each channel's queue is the first row of this index: the order is that of the ids,
-- whatever the clock did.
CREATE INDEX delivery_open ON delivery (channel) WHERE state < 2;
CREATE INDEX delivery_sending ON delivery (channel) WHERE state = 1;
CREATE INDEX delivery_dead ON delivery (channel) WHERE state = 3;
CREATE INDEX delivery_sent ON delivery (channel, sent_at) WHERE state = 2;

CREATE TABLE recipient (
	delivery INTEGER NOT NULL REFERENCES delivery (id),
	place INTEGER NOT NULL,
	address TEXT NOT NULL,
	state INTEGER NOT NULL,
	code INTEGER NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (delivery, place)
) STRICT, WITHOUT ROWID;

-- The search index has no copy of the text: it reads the article. An article enters it when its
-- text is there. No column sizes, because nothing is ranked. Merging is done when the engine is
-- idle (and at the latest when 64 batches wait for it).
CREATE VIEW article_words AS
	SELECT id, title, lead, text FROM article WHERE state <> 0 AND dropped = 0;

CREATE VIRTUAL TABLE words USING fts5 (
	title, lead, text,
	content = 'article_words', content_rowid = 'id', tokenize = 'presswatch', columnsize = 0
);

INSERT INTO words (words, rank) VALUES
	('automerge', 0), ('crisismerge', 64), ('hashsize', 16777216);
