/* What base/url.c knows of the web's habits: data only. */
#ifndef BASE_URL_TABLES_H
#define BASE_URL_TABLES_H

#include "base/str.h"

/* Query parameters that say where a reader came from, never what he reads. Compared without case.
 */
struct url_tracking {
	struct str name;
	bool prefix;      /* every name that starts so */
	struct str value; /* only with this value; empty: any */
};
extern const struct url_tracking url_tracking[]; /* ends with an empty name */

/* Names under which a folder serves its own page; ends with an empty one. */
extern const struct str url_indexes[];

/* Public suffixes of two labels, in the order of str_cmp: below them a publisher registers one
 * label more. The full list (publicsuffix.org) has 9,000; here are those of Africa, of the
 * countries our outlets quote, and the platforms where each name is a publication of its own. A
 * suffix that is missing makes two publishers look like one. */
extern const struct str url_suffixes[];
extern const size_t url_n_suffixes;

#endif
