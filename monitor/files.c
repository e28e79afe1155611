#include "monitor/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum status
file_read(const char *path, size_t most, struct arena *a, struct str *ret, struct err *err)
{
	AUTO(file) FILE *f = fopen(path, "rb");
	AUTO(buf) struct buf bytes = { 0 };
	struct stat st;
	if (!f)
		return err_errno(err, STATUS_BAD, "%s", path);
	if (fstat(fileno(f), &st) == 0 && S_ISDIR(st.st_mode))
		return err_set(err, STATUS_BAD, "%s: is a folder", path);
	while (!feof(f) && !ferror(f) && bytes.n <= most) {
		buf_reserve(&bytes, 1 << 16);
		bytes.n += fread(bytes.s + bytes.n, 1, 1 << 16, f);
	}
	if (ferror(f))
		return err_errno(err, STATUS_BAD, "%s", path);
	if (bytes.n > most)
		return err_set(err, STATUS_BAD, "%s: larger than %zu %s", path,
			most >> (most < 1 << 20 ? 10 : 20), most < 1 << 20 ? "KB" : "MB");
	*ret = arena_str(a, buf_view(&bytes));
	return STATUS_OK;
}

static void
make_folder(const char *path)
{
	char folder[1024];
	ptrdiff_t slash = str_rfind_byte(str_from(path), '/');
	if (slash > 0 && (size_t)slash < sizeof(folder)) {
		snprintf(folder, sizeof(folder), "%.*s", (int)slash, path);
		mkdir(folder, 0700); /* when it fails, so does what follows */
	}
}

enum status
file_write_new(const char *path, struct str text, struct err *err)
{
	make_folder(path);
	AUTO(fd) int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0 && errno == EEXIST)
		return err_set(err, STATUS_BAD, "%s exists already, and is left as it is", path);
	if (fd < 0)
		return err_errno(err, STATUS_BAD, "%s", path);
	for (size_t at = 0; at < text.n;) {
		ssize_t n = write(fd, text.s + at, text.n - at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			err_errno(err, STATUS_BAD, "%s", path);
			unlink(path);
			return STATUS_BAD;
		}
		at += (size_t)n;
	}
	return STATUS_OK;
}
