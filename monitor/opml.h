/* OPML 1 and 2 (opml.org/spec2): lists of feeds, as readers exchange them.
 *
 * Outlines nest; those around a feed become its groups, and so do the names in its `category`.
 * Reading: a pure function on hostile bytes, by the same repair and SAX parser as feeds (no
 * entities, no network, no document types). What is no feed is kept beside, with the reason.
 * Writing puts the groups into `category`, and what OPML has no words for (an outlet's name and
 * country; that it is read from a sitemap or a page) into attributes of a name space of ours, so
 * that what was exported imports as it was. */
#ifndef MONITOR_OPML_H
#define MONITOR_OPML_H

#include "base/err.h"
#include "db/outlet.h"

struct opml_refusal {
	struct str title; /* or its address */
	const char *why;
	int line;
};

struct opml {
	struct str title;
	struct outlet *outlets; /* title, language, country, groups, source, url; name as it was
				   exported, or empty */
	size_t n_outlets;
	struct opml_refusal *refused;
	size_t n_refused;
	bool cut_short; /* the end is missing: what is whole was kept */
};

/* STATUS_BAD: no OPML, and what it is instead. Everything lives in `a`. */
enum status opml_read(struct str bytes, struct arena *a, struct opml *ret, struct err *err);

void opml_write(
	struct buf *out, struct str title, const struct outlet *outlets, size_t n, int64_t now);

#endif
