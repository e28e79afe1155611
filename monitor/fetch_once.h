/* One fetch outside the engine: starts a fetcher of its own, asks it, and ends it. For `inspect
 * URL`. */
#ifndef MONITOR_FETCH_ONCE_H
#define MONITOR_FETCH_ONCE_H

#include "monitor/fetch.h"

/* Views in `a`; *ret_body is the decoded body. Anything but HTTP_FINE is in ret->failure, not in
 * the status. */
enum status fetch_once(const struct http_settings *settings, const struct fetch_request *request,
	struct arena *a, struct fetch_answer *ret, struct str *ret_body, struct err *err);

/* Several fetches by one fetcher, one after the other or at once:
 *
 *	fetch_open(&settings, &f, err);
 *	fetch_ask(f, &request, a, &answer, &body, err);		-- one, waiting for it
 *	fetch_send(f, id, &request, err); ...			-- several,
 *	fetch_next(f, a, &id, &answer, &body, err);		-- in the order they come back
 *	fetch_close(f);
 */
struct fetch_own;
enum status fetch_open(
	const struct http_settings *settings, struct fetch_own **ret, struct err *err);
enum status fetch_ask(struct fetch_own *f, const struct fetch_request *request, struct arena *a,
	struct fetch_answer *ret, struct str *ret_body, struct err *err);
enum status fetch_send(
	struct fetch_own *f, uint64_t id, const struct fetch_request *request, struct err *err);
/* Waits as long as the longest of those sent may take. */
enum status fetch_next(struct fetch_own *f, struct arena *a, uint64_t *ret_id,
	struct fetch_answer *ret, struct str *ret_body, struct err *err);
void fetch_close(struct fetch_own *f); /* NULL does nothing */
AUTO_POINTER(fetch_own, struct fetch_own *, fetch_close)

#endif
