/* One fetch outside the engine: starts a fetcher of its own, asks it, and ends it. For `inspect URL`. */
#ifndef MONITOR_FETCH_ONCE_H
#define MONITOR_FETCH_ONCE_H

#include "monitor/fetch.h"

/* Views in `a`; *ret_body is the decoded body. Anything but HTTP_FINE is in ret->failure, not in the status. */
enum status fetch_once(const struct http_settings *settings, const struct fetch_request *request, struct arena *a,
	struct fetch_answer *ret, struct str *ret_body, struct err *err);

#endif
