/* robots.txt (RFC 9309): which addresses of a site a robot may ask for.
 *
 * The reader parses what came from the network; the engine keeps what concerns us and asks it:
 *
 *	robots_parse(body, S("presswatch"), arena, &robots);	-- reader
 *	robots_put(&frame, &robots);				-- over the wire
 *	if (!robots_allows(&robots, url)) ...			-- engine
 *
 * All groups that name our agent count as one; when none does, all groups for "*" do. The longest
 * rule that matches decides, and of equals the one that allows. Beyond the RFC: a crawl-delay, and
 * the misspellings and habits that large crawlers put up with. Pure functions; robots_allows is
 * linear in rules times address, and safe on any bytes. */
#ifndef MONITOR_ROBOTS_H
#define MONITOR_ROBOTS_H

#include "base/frame.h"
#include "base/mem.h"

enum {
	ROBOTS_READ = 500 << 10,  /* bytes of a file that count (RFC 9309, section 2.5) */
	ROBOTS_RULES = 512 << 10, /* bytes of rules kept; those beyond are left out */
	ROBOTS_SITEMAPS = 100,
};

struct robots {
	/* A line a rule, in a form where equal addresses are equal bytes: "+" allows, "-" does not,
	 * then a path with "*" (anything) and a "$" at the end (nothing may follow). */
	struct str rules;
	int64_t delay_us;         /* between two requests, at most 30 s; 0: unsaid */
	bool specific;            /* a group names our agent */
	struct str_list sitemaps; /* absolute addresses, of all groups */
};

/* `agent`: our product token, or a whole User-Agent. Never fails: what is no rule is skipped.
 * Everything lives in `a`. */
void robots_parse(struct str bytes, struct str agent, struct arena *a, struct robots *ret);

/* `url`: an absolute address, or a path. Always true for /robots.txt itself. */
bool robots_allows(const struct robots *robots, struct str url);

/* The product token of a User-Agent, a view: "presswatch" of "presswatch/0.1 (+https://...)". */
struct str robots_token(struct str user_agent);

/* Fields within a frame; the sitemaps travel too. robots_take: views into `fields`, which must be
 * all theirs (a group of the frame). */
void robots_put(struct buf *frame, const struct robots *robots);
enum status robots_take(struct str fields, struct arena *a, struct robots *ret, struct err *err);

#endif
