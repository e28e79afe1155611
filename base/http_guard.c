#include "base/http_guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* An IPv4 address is kept as the IPv6 one it is mapped to (::ffff:a.b.c.d), so that both compare
 * alike. */
struct guard_exception {
	unsigned char ip[16];
	uint16_t port;
};

static const unsigned char mapped[12] = { [10] = 0xff, [11] = 0xff };
static const unsigned char nat64[12] = { 0x00, 0x64, 0xff, 0x9b };

struct range4 {
	uint32_t first;
	int bits;
};

#define IP4(a, b, c, d) ((uint32_t)(a) << 24 | (b) << 16 | (c) << 8 | (d))

static const struct range4 not_public[] = {
	{ IP4(0, 0, 0, 0), 8 },       /* this network */
	{ IP4(10, 0, 0, 0), 8 },      /* private */
	{ IP4(100, 64, 0, 0), 10 },   /* carrier-grade NAT */
	{ IP4(127, 0, 0, 0), 8 },     /* loopback */
	{ IP4(169, 254, 0, 0), 16 },  /* link-local: where clouds keep their metadata */
	{ IP4(172, 16, 0, 0), 12 },   /* private */
	{ IP4(192, 0, 0, 0), 24 },    /* protocol assignments */
	{ IP4(192, 0, 2, 0), 24 },    /* documentation */
	{ IP4(192, 88, 99, 0), 24 },  /* 6to4 relays */
	{ IP4(192, 168, 0, 0), 16 },  /* private */
	{ IP4(198, 18, 0, 0), 15 },   /* benchmarks */
	{ IP4(198, 51, 100, 0), 24 }, /* documentation */
	{ IP4(203, 0, 113, 0), 24 },  /* documentation */
	{ IP4(224, 0, 0, 0), 4 },     /* multicast */
	{ IP4(240, 0, 0, 0), 4 },     /* reserved, broadcast */
};

static bool
public4(const unsigned char ip[4])
{
	uint32_t value = IP4(ip[0], ip[1], ip[2], ip[3]);
	for (size_t i = 0; i < sizeof(not_public) / sizeof(not_public[0]); i++)
		if ((value ^ not_public[i].first) >> (32 - not_public[i].bits) == 0)
			return false;
	return true;
}

/* Addresses that carry an IPv4 one inside are judged by it. Of the rest only 2000::/3 is given out
 * at all. */
static bool
public6(const unsigned char ip[16])
{
	if (!memcmp(ip, mapped, 12) || !memcmp(ip, nat64, 12))
		return public4(ip + 12);
	if (ip[0] == 0x20 && ip[1] == 0x02) /* 6to4 */
		return public4(ip + 2);
	if (ip[0] == 0x20 && ip[1] == 0x01 &&
		ip[2] < 0x02) /* 2001::/23: Teredo, ORCHID, benchmarks */
		return false;
	if (!memcmp(ip, "\x20\x01\x0d\xb8", 4) || (ip[0] == 0x3f && ip[1] == 0xff && ip[2] < 0x10))
		return false; /* documentation: 2001:db8::/32, 3fff::/20 */
	return ip[0] >> 5 == 1;
}

static bool
allows(const struct guard *g, const unsigned char ip[16], uint16_t port)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->v[i].port == port && !memcmp(g->v[i].ip, ip, 16))
			return true;
	return public6(ip);
}

bool
guard_allows(const struct guard *g, const struct sockaddr *address)
{
	unsigned char ip[16];
	if (address->sa_family == AF_INET) {
		struct sockaddr_in in;
		memcpy(&in, address, sizeof(in));
		memcpy(ip, mapped, 12);
		memcpy(ip + 12, &in.sin_addr, 4);
		return allows(g, ip, ntohs(in.sin_port));
	}
	if (address->sa_family == AF_INET6) {
		struct sockaddr_in6 in;
		memcpy(&in, address, sizeof(in));
		return allows(g, in.sin6_addr.s6_addr, ntohs(in.sin6_port));
	}
	return false;
}

/* An address without brackets, as 16 bytes. */
static bool
parse_ip(struct str host, unsigned char ret[16])
{
	char text[INET6_ADDRSTRLEN];
	if (host.n >= sizeof(text) || (host.n && memchr(host.s, 0, host.n)))
		return false;
	memcpy(text, host.s ? host.s : "", host.n);
	text[host.n] = '\0';
	memcpy(ret, mapped, 12);
	return inet_pton(AF_INET, text, ret + 12) == 1 || inet_pton(AF_INET6, text, ret) == 1;
}

bool
guard_allows_host(const struct guard *g, struct str host, uint16_t port)
{
	unsigned char ip[16];
	return !parse_ip(host, ip) || allows(g, ip, port);
}

/* IPv6 addresses stand in brackets, IPv4 ones do not. */
static bool
parse_exception(struct str text, struct guard_exception *ret)
{
	ptrdiff_t colon = str_rfind_byte(text, ':');
	int64_t port;
	if (colon < 1 || !str_int64(str_sub(text, (size_t)colon + 1, text.n), &port) || port < 1 ||
		port > 65535)
		return false;
	struct str host = str_sub(text, 0, (size_t)colon);
	bool brackets = str_starts(host, S("[")) && str_ends(host, S("]"));
	if (brackets)
		host = str_sub(host, 1, host.n - 1);
	ret->port = (uint16_t)port;
	return brackets == (str_find_byte(host, ':') >= 0) && parse_ip(host, ret->ip);
}

enum status
guard_init(struct guard *g, struct str_list allowed, struct err *err)
{
	*g = (struct guard){ mem_alloc((allowed.n + 1) * sizeof(*g->v)), 0 };
	for (size_t i = 0; i < allowed.n; i++) {
		if (!parse_exception(allowed.v[i], &g->v[g->n++])) {
			guard_release(g);
			return err_set(err, STATUS_BAD,
				"\"%.*s\" is not an address and port: write \"10.0.3.7:8080\" or "
				"\"[::1]:80\"",
				STR_ARG(allowed.v[i]));
		}
	}
	return STATUS_OK;
}

void
guard_release(struct guard *g)
{
	free(g->v);
	*g = (struct guard){ 0 };
}

void
guard_say(struct buf *b, const struct sockaddr *address)
{
	char text[INET6_ADDRSTRLEN] = "?";
	if (address->sa_family == AF_INET)
		inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)address)->sin_addr,
			text, sizeof(text));
	else if (address->sa_family == AF_INET6)
		inet_ntop(AF_INET6,
			&((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, text,
			sizeof(text));
	buf_cstr(b, text);
}
