#include "monitor/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "monitor/fetch.h"
#include "monitor/reader.h"
#include "notify/dispatch.h"

enum { WIRE_FD = 3 };

static const char *const role_names[ROLE_N] = {
	[ROLE_IS_FETCHER] = "fetcher",
	[ROLE_IS_READER] = "reader",
	[ROLE_IS_SENDER] = "sender",
	[ROLE_IS_MAILER] = "mailer",
};

const char *
role_name(enum role role)
{
	return role_names[role];
}

/* After fork, before exec: only calls that are safe there. */
_Noreturn static void
become(enum role role, int wire, pid_t parent)
{
	char *const argv[] = { (char[]){ "presswatch" }, (char[]){ "--role" },
		(char *)(uintptr_t)role_names[role], NULL };
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(1);
	if (wire == WIRE_FD)
		fcntl(wire, F_SETFD, 0);
	else
		dup2(wire, WIRE_FD);
	syscall(SYS_close_range, WIRE_FD + 1, ~0U, 0);
	sigset_t none;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	execv("/proc/self/exe", argv);
	_exit(127);
}

enum status
process_start(enum role role, struct process *ret, struct err *err)
{
	int pair[2];
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair))
		return err_errno(err, STATUS_RETRY, "cannot start the %s", role_names[role]);
	pid_t parent = getpid(), pid = fork();
	if (pid == 0)
		become(role, pair[1], parent);
	close(pair[1]);
	if (pid < 0) {
		close(pair[0]);
		return err_errno(err, STATUS_RETRY, "cannot start the %s", role_names[role]);
	}
	*ret = (struct process){ .role = role, .pid = pid, .wire = wire_new(pair[0]) };
	return STATUS_OK;
}

static bool
gone_within(pid_t pid, int patience_ms)
{
	int64_t until = clock_real() + patience_ms * CLOCK_MS;
	for (;;) {
		pid_t got = waitpid(pid, NULL, WNOHANG);
		if (got == pid || (got < 0 && errno != EINTR))
			return true;
		if (clock_real() >= until)
			return false;
		poll(NULL, 0, 2);
	}
}

void
process_hang_up(struct process *p)
{
	wire_free(p->wire);
	p->wire = NULL;
}

void
process_stop(struct process *p, bool kill_now, int patience_ms)
{
	if (!p->pid)
		return;
	process_hang_up(p);
	if (kill_now || !gone_within(p->pid, patience_ms)) {
		kill(p->pid, SIGKILL);
		while (waitpid(p->pid, NULL, 0) < 0 && errno == EINTR)
			;
	}
	*p = (struct process){ .role = p->role };
}

/* A helper ends when its wire closes; signals of the terminal or the service manager are the
 * engine's. */
static void
settle(void)
{
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	prctl(PR_SET_DUMPABLE, 0);
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0, 0 });
	fcntl(WIRE_FD, F_SETFD, FD_CLOEXEC);
}

int
role_main(const char *name)
{
	struct str role = str_from(name);
	settle();
	if (str_is(role, role_names[ROLE_IS_FETCHER]))
		return fetcher_main(WIRE_FD);
	if (str_is(role, role_names[ROLE_IS_READER]))
		return reader_main(WIRE_FD);
	if (str_is(role, role_names[ROLE_IS_SENDER]))
		return sender_main(WIRE_FD);
	if (str_is(role, role_names[ROLE_IS_MAILER]))
		return mailer_main(WIRE_FD);
	return 2;
}
