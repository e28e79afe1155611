/* Outlets as configuration text, for import and discover: what they print can be pasted into
 * monitor.conf, or included from it.
 *
 *	struct name_set *taken = name_set_new(a);
 *	outlet.name = outlet_conf_name(taken, outlet.title, outlet.url, a);
 *	outlet_conf_put(&out, &outlet);	"  { name = "lopinion"; title = "L'Opinion"; ... },\n" */
#ifndef MONITOR_OUTLET_CONF_H
#define MONITOR_OUTLET_CONF_H

#include "base/mem.h"
#include "db/outlet.h"

/* Strings seen, compared by bytes. Lives in its arena. */
struct name_set;
struct name_set *name_set_new(struct arena *a);
bool name_set_add(struct name_set *set, struct str s); /* false: it was there. `s` is copied */

/* A name that `monitor.conf` takes and that no other outlet has: from the title when it is in Latin
 * letters ("El Faro de Ceuta" is "el-faro-de-ceuta"), else from the address. It is added to
 * `taken`. */
struct str outlet_conf_name(
	struct name_set *taken, struct str title, struct str url, struct arena *a);

/* A group's name as rules can write it without quotes: "Presse écrite" is "presse-ecrite"; empty
 * when no letter is left. */
struct str outlet_conf_group(struct str title, struct arena *a);

/* One outlet, a line or two; title, country, language and groups when it has them. */
void outlet_conf_put(struct buf *out, const struct outlet *outlet);

/* A string in quotes, as libconfig reads it. */
void conf_quote(struct buf *out, struct str s);

#endif
