/* One engine to a database: a lock file beside it, held with flock(2) for as long as the process
 * lives, with its pid. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "db/sqlite.h"

/* The database's own path, links resolved: two names of one file are one lock. */
static struct str
lock_path(const char *path, struct arena *a)
{
	char *real = realpath(path, NULL);
	struct str ret = arena_printf(a, "%s.lock", real ? real : path);
	free(real);
	return ret;
}

static int64_t
read_pid(int fd)
{
	char digits[32];
	int64_t pid = 0;
	ssize_t n = pread(fd, digits, sizeof(digits), 0);
	if (n > 0 && str_int64(str_trim((struct str){ digits, (size_t)n }), &pid) && pid > 0)
		return pid;
	return 0;
}

/* store_engine_pid holds the lock for an instant, so one refusal is not yet an answer. */
static bool
take(int fd)
{
	for (int i = 0; i < 10; i++) {
		if (flock(fd, LOCK_EX | LOCK_NB) == 0)
			return true;
		if (errno != EWOULDBLOCK && errno != EINTR)
			return false;
		usleep(10000);
	}
	errno = EWOULDBLOCK;
	return false;
}

static enum status
take_and_sign(int fd, const char *name, struct err *err)
{
	char digits[32];
	int n = snprintf(digits, sizeof(digits), "%lld\n", (long long)getpid());
	bool taken = take(fd);
	if (!taken && errno != EWOULDBLOCK)
		return err_errno(err, STATUS_FATAL, "%s", name);
	if (!taken)
		return err_set(err, STATUS_FATAL,
			"another presswatch (pid %lld) is running on this database",
			(long long)read_pid(fd));
	if (ftruncate(fd, 0) || pwrite(fd, digits, (size_t)n, 0) != n)
		return err_errno(err, STATUS_FATAL, "%s", name);
	return STATUS_OK;
}

enum status
sqlite_lock(const char *path, int *ret_fd, struct err *err)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str name = lock_path(path, a);
	int fd = open(name.s, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return err_errno(err, STATUS_FATAL, "%s", name.s);
	enum status status = take_and_sign(fd, name.s, err);
	if (status)
		close(fd);
	else
		*ret_fd = fd;
	return status;
}

int64_t
store_engine_pid(const char *path)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(fd) int fd = open(lock_path(path, a).s, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || flock(fd, LOCK_SH | LOCK_NB) == 0)
		return 0;
	return errno == EWOULDBLOCK ? read_pid(fd) : 0;
}
