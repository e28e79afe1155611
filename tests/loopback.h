/* A small HTTP server on loopback for tests: a process of its own that serves a table of pages as
 *they are written, however wrong, and keeps what it was asked.
 *
 *	static const struct page pages[] = { { "/ok", "HTTP/1.1 200 OK\r\nContent-Length:
 *2\r\n\r\nhi" }, ... { 0 } }; struct loopback s; loopback_open(&s, pages);
 *	... http://127.0.0.1:s.port/ok ...
 *	loopback_close(&s);
 *
 * A page answers once on its connection, then closes it; `serve` does what it likes instead. */
#ifndef TESTS_LOOPBACK_H
#define TESTS_LOOPBACK_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/check.h"

struct page {
	const char *path;
	const char *answer;
	void (*serve)(int fd, const char *request); /* instead of the answer, when not NULL */
};

/* Shared with the server's process. */
struct loopback_seen {
	int connections, requests;
	char last[32768]; /* the last request, headers and body */
};

struct loopback {
	int port;
	pid_t pid;
	struct loopback_seen *seen;
};

struct loopback_job {
	int fd;
	const struct page *pages;
	struct loopback_seen *seen;
};

static inline void
loopback_write(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t sent = send(fd, bytes, n, MSG_NOSIGNAL);
		if (sent <= 0)
			return;
		bytes += sent;
		n -= (size_t)sent;
	}
}

static inline void
loopback_say(int fd, const char *text)
{
	loopback_write(fd, text, strlen(text));
}

/* Reads one request, with the body its Content-Length promises; 0 when there is none. */
static inline size_t
loopback_read(int fd, char *request, size_t size)
{
	size_t n = 0, whole = 0;
	while (n + 1 < size && (!whole || n < whole)) {
		ssize_t got = recv(fd, request + n, size - 1 - n, 0);
		if (got <= 0)
			return 0;
		n += (size_t)got;
		request[n] = '\0';
		const char *end = strstr(request, "\r\n\r\n"),
			   *length = strstr(request, "Content-Length: ");
		if (end)
			whole = (size_t)(end + 4 - request) +
				(length && length < end ? (size_t)atoi(length + 16) : 0);
	}
	return n;
}

static inline void *
loopback_serve(void *context)
{
	struct loopback_job job = *(struct loopback_job *)context;
	static __thread char request[sizeof(job.seen->last)];
	char path[256] = "";
	free(context);
	if (loopback_read(job.fd, request, sizeof(request))) {
		memcpy(job.seen->last, request, sizeof(request));
		__atomic_add_fetch(&job.seen->requests, 1, __ATOMIC_SEQ_CST);
		sscanf(request, "%*s %255s", path);
		for (const struct page *p = job.pages; p->path; p++) {
			if (strcmp(p->path, path) != 0)
				continue;
			if (p->serve)
				p->serve(job.fd, request);
			else
				loopback_say(job.fd, p->answer);
		}
	}
	shutdown(job.fd, SHUT_WR);
	char rest[1024];
	while (recv(job.fd, rest, sizeof(rest), 0) > 0) /* else a reset could overtake the answer */
		;
	close(job.fd);
	return NULL;
}

static inline void
loopback_accept(int fd, const struct page *pages, struct loopback_seen *seen)
{
	for (;;) {
		pthread_t thread;
		struct loopback_job *job = malloc(sizeof(*job));
		*job = (struct loopback_job){ accept(fd, NULL, NULL), pages, seen };
		__atomic_add_fetch(&seen->connections, 1, __ATOMIC_SEQ_CST);
		if (pthread_create(&thread, NULL, loopback_serve, job))
			_exit(1);
		pthread_detach(thread);
	}
}

static inline void
loopback_open(struct loopback *s, const struct page *pages)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_return_code(bind(fd, (struct sockaddr *)&address, size), 0);
	assert_return_code(listen(fd, 128), 0);
	assert_return_code(getsockname(fd, (struct sockaddr *)&address, &size), 0);
	s->port = ntohs(address.sin_port);
	s->seen = mmap(
		NULL, sizeof(*s->seen), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	s->pid = fork();
	if (s->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		loopback_accept(fd, pages, s->seen);
	}
	close(fd);
}

static inline void
loopback_close(struct loopback *s)
{
	kill(s->pid, SIGKILL);
	waitpid(s->pid, NULL, 0);
	munmap(s->seen, sizeof(*s->seen));
}

#endif
