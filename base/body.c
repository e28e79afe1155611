#include "base/body.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SEALS = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL };

static enum status
write_all(int fd, struct str bytes, struct err *err)
{
	while (bytes.n) {
		ssize_t n = write(fd, bytes.s, bytes.n);
		if (n < 0 && errno != EINTR)
			return err_errno(
				err, STATUS_RETRY, "cannot keep a body of %zu bytes", bytes.n);
		if (n > 0)
			bytes = str_sub(bytes, (size_t)n, bytes.n);
	}
	return STATUS_OK;
}

enum status
body_new(struct str bytes, int *ret_fd, struct err *err)
{
	AUTO(fd) int fd = memfd_create("body", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (fd < 0)
		return err_errno(err, STATUS_RETRY, "memfd_create");
	if (write_all(fd, bytes, err))
		return STATUS_RETRY;
	if (fcntl(fd, F_ADD_SEALS, SEALS))
		return err_errno(err, STATUS_RETRY, "cannot seal a body");
	*ret_fd = fd_take(&fd);
	return STATUS_OK;
}

enum status
body_map(int fd, size_t most, struct str *ret, struct err *err)
{
	struct stat st;
	int seals = fcntl(fd, F_GET_SEALS);
	if (seals < 0 || (seals & (F_SEAL_SHRINK | F_SEAL_WRITE)) != (F_SEAL_SHRINK | F_SEAL_WRITE))
		return err_set(err, STATUS_BAD, "a body that is not sealed");
	if (fstat(fd, &st))
		return err_errno(err, STATUS_BAD, "cannot look at a body");
	if ((size_t)st.st_size > most)
		return err_set(err, STATUS_BAD, "a body of %lld bytes", (long long)st.st_size);
	if (st.st_size == 0) {
		*ret = S("");
		return STATUS_OK;
	}
	void *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (map == MAP_FAILED)
		return err_errno(err, STATUS_RETRY, "cannot map a body");
	*ret = (struct str){ map, (size_t)st.st_size };
	return STATUS_OK;
}

void
body_unmap(struct str bytes)
{
	if (bytes.n)
		munmap((void *)(uintptr_t)bytes.s, bytes.n);
}
