/* URLs (RFC 3986), by libcurl's own parser, so that what is judged is what is fetched. */
#ifndef BASE_URL_H
#define BASE_URL_H

#include "base/err.h"
#include "base/mem.h"

/* `link` against `base` (which may be empty), http and https only, without its fragment; empty when
 * it is not one. */
struct str url_resolve(struct str base, struct str link, struct arena *a);
/* Where `location`, in an answer to `from`, leads: as url_resolve, but credentials stay with the
 * origin they are for: those of `from` are kept within it, and those a server writes into
 * `location` are dropped. */
struct str url_redirect(struct str from, struct str location, struct arena *a);
/* The host in lower case without www., port or brackets; empty when there is none. */
struct str url_host(struct str url, struct arena *a);
/* host:port, for politeness queues. */
struct str url_authority(struct str url, struct arena *a);
/* What identifies a link: without scheme, www., fragment, tracking parameters (utm_*, fbclid ...),
 * default port, index.html and trailing slash; host in lower case, percent-escapes normalised,
 * query parameters kept in order. */
struct str url_key(struct str url, struct arena *a);
/* Safe to show and log: credentials are masked. */
struct str url_shown(struct str url, struct arena *a);
/* The registrable domain by a short list of public suffixes ("ac.ma", "co.uk"): two links of one
 * publisher share it. */
struct str url_domain(struct str url, struct arena *a);
bool url_same_site(struct str a_url, struct str b_url);

#endif
