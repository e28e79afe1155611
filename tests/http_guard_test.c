#include "base/http_guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

#include "tests/check.h"

struct guard_case {
	const char *address;
	bool is_public;
};

static const struct guard_case addresses[] = {
	{ "0.0.0.0", false },
	{ "0.255.255.255", false },
	{ "1.0.0.0", true },
	{ "9.255.255.255", true },
	{ "10.0.0.0", false },
	{ "10.255.255.255", false },
	{ "11.0.0.0", true },
	{ "100.63.255.255", true },
	{ "100.64.0.0", false },
	{ "100.127.255.255", false },
	{ "100.128.0.0", true },
	{ "127.0.0.1", false },
	{ "127.255.255.255", false },
	{ "128.0.0.0", true },
	{ "169.253.255.255", true },
	{ "169.254.169.254", false },
	{ "169.255.0.0", true },
	{ "172.15.255.255", true },
	{ "172.16.0.0", false },
	{ "172.31.255.255", false },
	{ "172.32.0.0", true },
	{ "192.0.0.255", false },
	{ "192.0.1.0", true },
	{ "192.0.2.1", false },
	{ "192.88.99.1", false },
	{ "192.167.255.255", true },
	{ "192.168.0.0", false },
	{ "192.168.255.255", false },
	{ "192.169.0.0", true },
	{ "198.17.255.255", true },
	{ "198.18.0.0", false },
	{ "198.19.255.255", false },
	{ "198.20.0.0", true },
	{ "198.51.100.7", false },
	{ "203.0.113.7", false },
	{ "223.255.255.255", true },
	{ "224.0.0.1", false },
	{ "239.255.255.255", false },
	{ "240.0.0.0", false },
	{ "255.255.255.255", false },
	{ "::", false },
	{ "::1", false },
	{ "::127.0.0.1", false },
	{ "::8.8.8.8", false },
	{ "::ffff:127.0.0.1", false },
	{ "::ffff:10.0.0.1", false },
	{ "::ffff:8.8.8.8", true },
	{ "64:ff9b::127.0.0.1", false },
	{ "64:ff9b::169.254.169.254", false },
	{ "64:ff9b::8.8.8.8", true },
	{ "64:ff9b:1::8.8.8.8", false },
	{ "100::1", false },
	{ "1fff::1", false },
	{ "2000::1", true },
	{ "2001::1", false },
	{ "2001:1ff::1", false },
	{ "2001:200::1", true },
	{ "2001:db8::1", false },
	{ "2001:db9::1", true },
	{ "2002:7f00:1::", false },
	{ "2002:a00:1::1", false },
	{ "2002:808:808::1", true },
	{ "2a00:1450::1", true },
	{ "3fff::1", false },
	{ "3fff:1000::1", true },
	{ "4000::1", false },
	{ "fc00::1", false },
	{ "fd00::1", false },
	{ "fe80::1", false },
	{ "fec0::1", false },
	{ "ff02::1", false },
};

static bool
allows(const struct guard *g, const char *address, int port)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6, .sin6_port = htons((uint16_t)port) };
	bool is4 = inet_pton(AF_INET, address, &in.sin_addr) == 1;
	assert_true(is4 || inet_pton(AF_INET6, address, &in6.sin6_addr) == 1);
	bool by_host = guard_allows_host(g, str_from(address), (uint16_t)port);
	bool by_socket = guard_allows(g, is4 ? (struct sockaddr *)&in : (struct sockaddr *)&in6);
	assert_int_equal(by_host, by_socket);
	return by_socket;
}

static void
address_is(void **state)
{
	const struct guard_case *c = *state;
	const struct guard none = { 0 };
	assert_int_equal(allows(&none, c->address, 80), c->is_public);
}

static void
exceptions_are_exact(void **state)
{
	(void)state;
	struct guard g;
	struct str allowed[] = { S("10.0.3.7:8080"), S("[::1]:80") };
	assert_int_equal(guard_init(&g, (struct str_list){ allowed, 2 }, NULL), STATUS_OK);
	assert_true(allows(&g, "10.0.3.7", 8080));
	assert_true(allows(&g, "::ffff:10.0.3.7", 8080));
	assert_true(allows(&g, "::1", 80));
	assert_false(allows(&g, "10.0.3.7", 8081));
	assert_false(allows(&g, "10.0.3.8", 8080));
	assert_false(allows(&g, "::1", 8080));
	assert_false(allows(&g, "127.0.0.1", 80));
	assert_true(allows(&g, "8.8.8.8", 53));
	guard_release(&g);
}

static void
exceptions_are_addresses(void **state)
{
	(void)state;
	static const char *const wrong[] = { "", ":80", "10.0.0.1", "10.0.0.1:", "10.0.0.1:0",
		"10.0.0.1:65536", "10.0.0.1:x", "localhost:80", "::1:80", "[10.0.0.1]:80", "[::1]",
		"[::1:80", "10.0.0.0/8:80", "0x7f.1:80" };
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct guard g;
		struct str one = str_from(wrong[i]);
		if (guard_init(&g, (struct str_list){ &one, 1 }, NULL) != STATUS_BAD)
			fail_msg("took \"%s\"", wrong[i]);
	}
}

static void
other_families(void **state)
{
	(void)state;
	const struct guard none = { 0 };
	struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "/run/x" };
	assert_false(guard_allows(&none, (struct sockaddr *)&un));
	assert_true(guard_allows_host(&none, S("press.example"), 80));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(exceptions_are_exact),
		cmocka_unit_test(exceptions_are_addresses),
		cmocka_unit_test(other_families),
	};
	return RUN_CASES(addresses, address_is) + cmocka_run_group_tests(tests, NULL, NULL);
}
