#include "base/wire.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { READ_AT_ONCE = 256 << 10, MOST_FDS = 64 };

/* A descriptor that waits to be sent, with the byte of `out` it must travel with: the first of its
 * frame. */
struct parcel {
	int fd;
	uint64_t at; /* counted from the first byte ever queued */
};

struct wire {
	int fd;
	bool ended; /* the other end has closed; what is buffered may still be taken */
	struct buf in, out;
	size_t taken;    /* bytes of `in` that belong to frames already handed out */
	size_t written;  /* bytes of `out` already sent */
	uint64_t queued; /* bytes ever queued before out.s[0] */
	struct parcel *parcels;
	size_t n_parcels, cap_parcels;
	int fds[MOST_FDS]; /* received, in order, not yet taken */
	size_t n_fds;
};

struct wire *
wire_new(int fd)
{
	struct wire *w = mem_alloc(sizeof(*w));
	w->fd = fd;
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	return w;
}

void
wire_free(struct wire *w)
{
	if (!w)
		return;
	for (size_t i = 0; i < w->n_parcels; i++)
		close(w->parcels[i].fd);
	for (size_t i = 0; i < w->n_fds; i++)
		close(w->fds[i]);
	close(w->fd);
	free(w->parcels);
	buf_free(&w->in);
	buf_free(&w->out);
	free(w);
}

int
wire_fd(const struct wire *w)
{
	return w->fd;
}

void
wire_send(struct wire *w, const struct buf *frame, int fd)
{
	size_t at = w->out.n;
	buf_add(&w->out, frame->s, frame->n);
	if (fd < 0)
		return;
	uint16_t flags = FRAME_HAS_FD;
	memcpy(w->out.s + at + 6, &flags, 2);
	MEM_GROW(w->parcels, w->n_parcels, w->cap_parcels);
	w->parcels[w->n_parcels++] = (struct parcel){ fd, w->queued + at };
}

bool
wire_full(const struct wire *w)
{
	return w->out.n - w->written >= WIRE_QUEUE;
}

bool
wire_wants(const struct wire *w)
{
	return w->out.n > w->written;
}

/* One sendmsg: up to the next parcel's frame, or that parcel with the first byte of its frame. */
static ssize_t
send_some(struct wire *w)
{
	uint64_t here = w->queued + w->written;
	struct iovec piece = { w->out.s + w->written, w->out.n - w->written };
	union {
		struct cmsghdr header;
		char bytes[CMSG_SPACE(sizeof(int))];
	} control = { 0 };
	struct msghdr message = { .msg_iov = &piece, .msg_iovlen = 1 };
	bool with_fd = w->n_parcels && w->parcels[0].at == here;
	if (with_fd) {
		message.msg_control = control.bytes;
		message.msg_controllen = sizeof(control.bytes);
		control.header.cmsg_level = SOL_SOCKET;
		control.header.cmsg_type = SCM_RIGHTS;
		control.header.cmsg_len = CMSG_LEN(sizeof(int));
		memcpy(CMSG_DATA(&control.header), &w->parcels[0].fd, sizeof(int));
	}
	size_t next = with_fd ? 1 : 0;
	if (w->n_parcels > next && w->parcels[next].at - here < piece.iov_len)
		piece.iov_len = w->parcels[next].at - here;
	ssize_t n = sendmsg(w->fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
	if (n > 0 && with_fd) {
		close(w->parcels[0].fd);
		w->n_parcels--;
		memmove(w->parcels, w->parcels + 1, w->n_parcels * sizeof(*w->parcels));
	}
	return n;
}

static void
forget_written(struct wire *w)
{
	if (w->written < w->out.n && w->written < READ_AT_ONCE)
		return;
	memmove(w->out.s, w->out.s + w->written, w->out.n - w->written);
	w->out.n -= w->written;
	w->queued += w->written;
	w->written = 0;
}

enum status
wire_flush(struct wire *w, bool all, struct err *err)
{
	while (wire_wants(w)) {
		ssize_t n = send_some(w);
		if (n > 0) {
			w->written += (size_t)n;
			forget_written(w);
		} else if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)) {
			if (!all)
				return STATUS_RETRY;
			struct pollfd p = { .fd = w->fd, .events = POLLOUT };
			poll(&p, 1, 1000);
		} else if (n < 0 && errno != EINTR) {
			return err_errno(err, STATUS_FATAL, "cannot write to the other process");
		}
	}
	return STATUS_OK;
}

static void
keep_descriptors(struct wire *w, struct msghdr *message)
{
	for (struct cmsghdr *c = CMSG_FIRSTHDR(message); c; c = CMSG_NXTHDR(message, c)) {
		if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS)
			continue;
		size_t n = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
		for (size_t i = 0; i < n; i++) {
			int fd;
			memcpy(&fd, CMSG_DATA(c) + i * sizeof(int), sizeof(int));
			if (w->n_fds < MOST_FDS)
				w->fds[w->n_fds++] = fd;
			else
				close(fd);
		}
	}
}

/* Reads once; STATUS_RETRY when nothing is there, STATUS_FATAL at the end. */
static enum status
read_some(struct wire *w, struct err *err)
{
	if (w->in.s && w->taken) {
		memmove(w->in.s, w->in.s + w->taken, w->in.n - w->taken);
		buf_cut(&w->in, w->in.n - w->taken);
		w->taken = 0;
	}
	if (w->ended)
		return err_set(err, STATUS_FATAL, "the other process is gone");
	buf_reserve(&w->in, READ_AT_ONCE);
	struct iovec piece = { w->in.s + w->in.n, READ_AT_ONCE };
	union {
		struct cmsghdr header;
		char bytes[CMSG_SPACE(sizeof(int) * 8)];
	} control;
	struct msghdr message = { .msg_iov = &piece,
		.msg_iovlen = 1,
		.msg_control = control.bytes,
		.msg_controllen = sizeof(control.bytes) };
	ssize_t n = recvmsg(w->fd, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
	if (n < 0) {
		if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
			return STATUS_RETRY;
		return err_errno(err, STATUS_FATAL, "cannot read from the other process");
	}
	keep_descriptors(w, &message);
	if (n == 0) {
		w->ended = true;
		return err_set(err, STATUS_FATAL, "the other process is gone");
	}
	w->in.n += (size_t)n;
	w->in.s[w->in.n] = '\0';
	return STATUS_OK;
}

static int
take_descriptor(struct wire *w)
{
	int fd = w->fds[0];
	w->n_fds--;
	memmove(w->fds, w->fds + 1, w->n_fds * sizeof(int));
	return fd;
}

/* A whole frame among the bytes already read. */
static enum status
take_frame(struct wire *w, struct frame *ret, struct err *err)
{
	struct str rest = str_sub(buf_view(&w->in), w->taken, w->in.n);
	uint32_t length;
	uint16_t flags;
	struct frame f = { .fd = -1 };
	if (rest.n < FRAME_HEADER)
		return STATUS_RETRY;
	memcpy(&length, rest.s, 4);
	memcpy(&f.type, rest.s + 4, 2);
	memcpy(&flags, rest.s + 6, 2);
	memcpy(&f.id, rest.s + 8, 8);
	if (length > FRAME_LARGEST || (flags & ~FRAME_HAS_FD))
		return err_set(err, STATUS_BAD, "malformed frame");
	if (rest.n - FRAME_HEADER < length)
		return STATUS_RETRY;
	if (flags & FRAME_HAS_FD) {
		if (w->n_fds == 0)
			return err_set(
				err, STATUS_BAD, "a frame without the descriptor it announces");
		f.fd = take_descriptor(w);
	}
	f.fields = str_sub(rest, FRAME_HEADER, FRAME_HEADER + (size_t)length);
	w->taken += FRAME_HEADER + (size_t)length;
	*ret = f;
	return STATUS_OK;
}

enum status
wire_receive(struct wire *w, struct frame *ret, struct err *err)
{
	for (;;) {
		enum status got = take_frame(w, ret, err);
		if (got != STATUS_RETRY)
			return got;
		enum status read = read_some(w, err);
		if (read)
			return read;
	}
}

enum status
wire_wait(struct wire *w, struct frame *ret, struct err *err)
{
	for (;;) {
		enum status got = wire_receive(w, ret, err);
		if (got != STATUS_RETRY)
			return got;
		struct pollfd p = { .fd = w->fd, .events = POLLIN };
		poll(&p, 1, -1);
	}
}
