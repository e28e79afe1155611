#include "base/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *fake;
static int64_t fake_start;

enum status
clock_open(struct err *err)
{
	const char *path = getenv("PRESSWATCH_CLOCK");
	if (!path || !*path || fake)
		return STATUS_OK;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return err_errno(err, STATUS_FATAL, "PRESSWATCH_CLOCK=%s", path);
	struct stat st;
	if (fstat(fd, &st) || st.st_size < (off_t)sizeof(int64_t)) {
		close(fd);
		return err_set(err, STATUS_FATAL, "PRESSWATCH_CLOCK=%s: must hold 8 bytes", path);
	}
	void *map = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, fd, 0);
	close(fd);
	if (map == MAP_FAILED)
		return err_errno(err, STATUS_FATAL, "PRESSWATCH_CLOCK=%s", path);
	fake = map;
	fake_start = *fake;
	return STATUS_OK;
}

bool
clock_is_fake(void)
{
	return fake != NULL;
}

static int64_t
now(clockid_t id)
{
	struct timespec t;
	clock_gettime(id, &t);
	return t.tv_sec * CLOCK_SECOND + t.tv_nsec / 1000;
}

int64_t
clock_wall(void)
{
	return fake ? *fake : now(CLOCK_REALTIME);
}

int64_t
clock_mono(void)
{
	return fake ? *fake - fake_start + CLOCK_SECOND : now(CLOCK_MONOTONIC);
}

int64_t
clock_real(void)
{
	return now(CLOCK_MONOTONIC);
}

int
clock_poll_ms(int64_t due_at)
{
	int64_t left = due_at - clock_wall();
	int64_t most = fake ? 10 : 60000;
	if (left <= 0)
		return 0;
	int64_t ms = (left + CLOCK_MS - 1) / CLOCK_MS;
	return (int)(ms < most ? ms : most);
}
