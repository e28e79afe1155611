/* Whole files, for commands. */
#ifndef MONITOR_FILES_H
#define MONITOR_FILES_H

#include "base/err.h"
#include "base/mem.h"

/* All of a file of at most `most` bytes, in `a`. */
enum status file_read(
	const char *path, size_t most, struct arena *a, struct str *ret, struct err *err);

/* Creates the file (mode 0600), and its folder when only that is missing; one that exists is left
 * alone. */
enum status file_write_new(const char *path, struct str text, struct err *err);

#endif
