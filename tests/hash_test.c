#include "base/hash.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include "base/mem.h"
#include "tests/check.h"

/* OpenSSL has SipHash too, in a form too slow for tables: the reference here. */
static uint64_t
reference(const uint64_t key[2], unsigned int c, unsigned int d, struct str s)
{
	EVP_MAC *mac = EVP_MAC_fetch(NULL, "SIPHASH", NULL);
	EVP_MAC_CTX *ctx = EVP_MAC_CTX_new(mac);
	size_t size = 8;
	uint64_t ret = 0;
	OSSL_PARAM params[] = { OSSL_PARAM_construct_size_t(OSSL_MAC_PARAM_SIZE, &size),
		OSSL_PARAM_construct_uint(OSSL_MAC_PARAM_C_ROUNDS, &c),
		OSSL_PARAM_construct_uint(OSSL_MAC_PARAM_D_ROUNDS, &d),
		OSSL_PARAM_construct_end() };
	assert_int_equal(EVP_MAC_init(ctx, (const unsigned char *)key, 16, params), 1);
	assert_int_equal(EVP_MAC_update(ctx, (const unsigned char *)s.s, s.n), 1);
	assert_int_equal(EVP_MAC_final(ctx, (unsigned char *)&ret, &size, sizeof(ret)), 1);
	EVP_MAC_CTX_free(ctx);
	EVP_MAC_free(mac);
	return ret;
}

static void
siphash_is_siphash(void **state)
{
	(void)state;
	char bytes[64];
	uint64_t key[2];
	hash_random(bytes, sizeof(bytes));
	hash_random(key, sizeof(key));
	for (size_t n = 0; n <= sizeof(bytes); n++) {
		struct str s = { bytes, n };
		assert_true(hash_sip(key, 2, 4, s) == reference(key, 2, 4, s));
		assert_true(hash_sip(key, 1, 3, s) == reference(key, 1, 3, s));
	}
}

/* It is stored: it may never change. */
static void
hash_bytes_stays(void **state)
{
	(void)state;
	assert_true(hash_bytes(S("")) == UINT64_C(0x9c20e9b5441b0cff));
	assert_true(hash_bytes(S("presswatch")) == UINT64_C(0xcccff69d5c3c181f));
	assert_true(hash_bytes(STR_NONE) == hash_bytes(S("")));
}

static void
keyed_is_keyed(void **state)
{
	(void)state;
	assert_true(hash_keyed(S("a")) == hash_keyed(S("a")));
	assert_true(hash_keyed(S("a")) != hash_keyed(S("b")));
	assert_true(hash_keyed(S("a")) != hash_bytes(S("a")));
}

struct hex_case {
	const char *name, *key, *text, *want; /* key NULL: SHA-256 alone */
};

/* FIPS 180-4's examples, RFC 4231's test cases 2 and 6 */
static const char long_key[131 + 1] = { [0 ... 130] = (char)0xaa };
static const struct hex_case hexes[] = {
	{ "empty", NULL, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
	{ "abc", NULL, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
	{ "hmac", "Jefe", "what do ya want for nothing?",
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" },
	{ "hmac, key longer than a block", long_key,
		"Test Using Larger Than Block-Size Key - Hash Key First",
		"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54" },
};

static void
hex_is(void **state)
{
	const struct hex_case *c = *state;
	char got[HASH_HEX];
	if (c->key)
		hash_hmac_sha256_hex(str_from(c->key), str_from(c->text), got);
	else
		hash_sha256_hex(str_from(c->text), got);
	assert_string_equal(got, c->want);
}

struct base64_case {
	const char *name, *plain, *coded, *url_coded;
};

/* RFC 4648, section 10, and what tells the two alphabets apart */
static const struct base64_case base64s[] = {
	{ "nothing", "", "", "" },
	{ "one", "f", "Zg==", "Zg" },
	{ "two", "fo", "Zm8=", "Zm8" },
	{ "three", "foo", "Zm9v", "Zm9v" },
	{ "six", "foobar", "Zm9vYmFy", "Zm9vYmFy" },
	{ "last letters", "\xfb\xff\xbf", "+/+/", "-_-_" },
};

static void
base64_both_ways(void **state)
{
	const struct base64_case *c = *state;
	AUTO(buf) struct buf b = { 0 };
	base64_add(&b, str_from(c->plain));
	assert_str(buf_view(&b), c->coded);
	buf_reset(&b);
	base64url_add(&b, str_from(c->plain));
	assert_str(buf_view(&b), c->url_coded);
	buf_reset(&b);
	assert_true(base64_take(&b, str_from(c->coded)));
	assert_true(base64_take(&b, str_from(c->url_coded)));
	assert_int_equal(b.n, 2 * strlen(c->plain));
	assert_str(str_sub(buf_view(&b), 0, strlen(c->plain)), c->plain);
}

static void
base64_wrong(void **state)
{
	(void)state;
	static const char *const wrong[] = { "Z", "Zg=", "Zg===", "Z=g=", "Zm9v=", "Zm9v Z", "Zm!v",
		"====" };
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		AUTO(buf) struct buf b = { 0 };
		buf_cstr(&b, "x");
		if (base64_take(&b, str_from(wrong[i])))
			fail_msg("took %s", wrong[i]);
		assert_str(buf_view(&b), "x");
	}
	AUTO(buf) struct buf b = { 0 };
	assert_true(base64_take(&b, S(" Zm\r\n9v\tYg = =\n")));
	assert_str(buf_view(&b), "foob");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(siphash_is_siphash),
		cmocka_unit_test(hash_bytes_stays),
		cmocka_unit_test(keyed_is_keyed),
		cmocka_unit_test(base64_wrong),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(hexes, hex_is) +
	       RUN_CASES(base64s, base64_both_ways);
}
