/* What made a rule hold: for rules that did, run again for its places. Inside rules/ only. */
#ifndef RULES_EVIDENCE_H
#define RULES_EVIDENCE_H

#include "rules/eval.h"

enum { EVIDENCE_MOST = 256 /* of a rule */, EVIDENCE_MOST_EACH = 32 /* of one part of it */ };

/* Of assembled code, whose parts are e->parts: ordered by field and place, each part at each place
 * once; in `a`. */
struct evidence *evidence_of(const struct eval *e, const uint32_t *code, struct range range,
	struct arena *a, size_t *ret_n);

#endif
