/* JSON-LD as pages carry it: a lenient reader (raw newlines, trailing commas, comments and CDATA
 * around it; a strict library refuses all of these) into a small tree, and a look over it for the
 * article. */
#ifndef MONITOR_JSON_LD_H
#define MONITOR_JSON_LD_H

#include "base/mem.h"

enum json_kind { JSON_NOTHING, JSON_TEXT, JSON_LIST, JSON_GROUP };

struct json_value {
	enum json_kind kind;
	struct str key;  /* within a group */
	struct str text; /* decoded; numbers and words as they stand */
	struct json_value *first, *next;
};

/* Never NULL; as far as it can be read. At most 24 deep and 20,000 values. */
struct json_value *json_ld_read(struct str text, struct arena *a);
/* The member of a group; NULL when absent. */
const struct json_value *json_ld_member(const struct json_value *v, const char *key);
/* The text of a value: its own, that of its member "name", "url" or "@id", or of a list's first
 * that has one. */
struct str json_ld_text(const struct json_value *v);
/* Whether its @type says that it is an article. */
bool json_ld_is_article(const struct json_value *v);
/* The nth article in the tree, outermost first; NULL when there are fewer. */
const struct json_value *json_ld_article(const struct json_value *root, int nth);
/* The first group of that type. */
const struct json_value *json_ld_typed(const struct json_value *root, const char *type);

#endif
