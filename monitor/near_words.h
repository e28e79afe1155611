/* Words of the archive that a rule's own words nearly meet: other spellings, slips, Arabic broken
 * plurals. */
#ifndef MONITOR_NEAR_WORDS_H
#define MONITOR_NEAR_WORDS_H

#include "db/store.h"
#include "rules/rule.h"

/* Says them on standard output, the most frequent first; nothing when there are none. */
enum status near_words_print(struct store *store, const struct rule *rule, struct err *err);

#endif
