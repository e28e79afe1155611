/* The other processes: the engine starts each from its own binary (fork and exec, one socket pair
 *each).
 *
 *	process_start(ROLE_FETCHER, &p, err);	-- p.wire speaks with it, p.pid is it
 *	process_stop(&p);			-- closes the wire, kills it if it lingers
 *
 * A child gets descriptor 3 (its wire) and 0 to 2, nothing else; it dies with its parent
 *(PR_SET_PDEATHSIG), dumps no core and ignores SIGINT (a terminal's ^C is the engine's to handle).
 */
#ifndef MONITOR_PROCESS_H
#define MONITOR_PROCESS_H

#include <sys/types.h>

#include "base/wire.h"

enum role { ROLE_IS_FETCHER, ROLE_IS_READER, ROLE_IS_SENDER, ROLE_IS_MAILER, ROLE_N };
const char *role_name(enum role role);

struct process {
	enum role role;
	pid_t pid; /* 0: not running */
	struct wire *wire;
};

enum status process_start(enum role role, struct process *ret, struct err *err);
/* Closes the wire: the process then ends by itself, while others are told the same. */
void process_hang_up(struct process *p);
/* Closes the wire and reaps; kills at once when `kill_now`, else after `patience_ms`. Safe on one
 * that is not running. */
void process_stop(struct process *p, bool kill_now, int patience_ms);

/* `presswatch --role NAME`: what the child does; returns its exit status. */
int role_main(const char *name);

#endif
