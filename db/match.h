/* The match: this article fulfils that version of that rule, here. */
#ifndef DB_MATCH_H
#define DB_MATCH_H

#include "db/article.h"

/* One part of a rule, and the words that fulfilled it. */
struct evidence {
	enum field field;
	uint32_t at, len; /* bytes of that field, as the reader sees them */
	struct str part; /* that part of the rule as written: "attaque", "about:NE", "outlet:aps" */
};
/* Evidence about the article as a whole (lang:, from:, outlet:) has len 0. */

struct match {
	int64_t article, revision;
	int64_t rule_version; /* the store's id, see db/rule.h */
	struct str rule;      /* its name */
	int64_t at;           /* when it was found */
	bool without_text;    /* found on title and lead only, because the page could not be had */
	struct evidence *evidence;
	size_t n_evidence;
};

/* Evidence as a compact blob and back. */
void evidence_write(struct buf *out, const struct evidence *evidence, size_t n);
enum status evidence_read(struct str blob, struct arena *arena, struct evidence **ret,
	size_t *ret_n, struct err *err);

#endif
