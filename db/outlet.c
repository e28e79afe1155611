#include "db/outlet.h"

const char *
health_name(enum outlet_health h)
{
	static const char *const names[HEALTH_N] = {
		[HEALTH_NEW] = "new",
		[HEALTH_OK] = "ok",
		[HEALTH_TIMEOUT] = "timeout",
		[HEALTH_TOO_BIG] = "too_big",
		[HEALTH_PROTO] = "proto",
		[HEALTH_POLICY] = "policy",
		[HEALTH_REDIRECT] = "redirect",
		[HEALTH_HTTP] = "http",
		[HEALTH_PARSE] = "parse",
		[HEALTH_TLS] = "tls",
		[HEALTH_NET] = "net",
	};
	return (unsigned)h < HEALTH_N ? names[h] : "unknown";
}
