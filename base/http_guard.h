/* Which addresses may be connected to: the public ones, and those the user allows one by one.
 *
 * base/http.c asks it with the very address that a socket is about to be opened for, after every
 * name has been resolved: whatever way of writing an address, whatever a name server answers the
 * second time, it is seen here.
 *
 * IANA's registries of special-purpose addresses (RFC 6890); RFC 4291 (mapped), 3056 (6to4), 6052
 * (NAT64). */
#ifndef BASE_HTTP_GUARD_H
#define BASE_HTTP_GUARD_H

#include <sys/socket.h>

#include "base/err.h"
#include "base/str.h"

struct guard {
	struct guard_exception *v;
	size_t n;
};

/* `allowed`: "10.0.3.7:8080", "[::1]:80", nothing else: STATUS_BAD. Zero is a guard without
 * exceptions. */
enum status guard_init(struct guard *g, struct str_list allowed, struct err *err);
void guard_release(struct guard *g);

/* May a socket be connected there? Only IPv4 and IPv6 may. */
bool guard_allows(const struct guard *g, const struct sockaddr *address);
/* The same for a host written as an address ("127.0.0.1", "::1"); true for a name, which is not
 * known yet. */
bool guard_allows_host(const struct guard *g, struct str host, uint16_t port);

/* "127.0.0.1", "fe80::1": appended, for messages. */
void guard_say(struct buf *b, const struct sockaddr *address);

#endif
