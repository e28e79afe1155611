/* A Maildir: the embedded default. Needs no server and no password; any mail program reads it.
 *
 * A message is written to tmp/, synced, renamed into new/ and the folder synced: only then is it
 * sent. Its file name is its key, so that a message that is already in new/ or cur/ is not
 * delivered twice, even after a crash (https://cr.yp.to/proto/maildir.html, but for the name, which
 * holds no time and no pid). It renames and does not link: a crash leaves one name or the other. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "notify/letter.h"
#include "notify/mime.h"

enum { MAILDIR_PATH = 1, MAILDIR_FOLDER_MODE = 0700, MAILDIR_FILE_MODE = 0600, NAME_MOST = 128 };

struct maildir_keys {
	struct channel_keys common;
	struct str path;
};

struct maildir {
	struct maildir_keys keys;
	struct str from;
	struct str_list to; /* the channel has no recipients: the sender's own address */
	int top, tmp, new;  /* in the sender: open folders */
};

static const struct conf_key maildir_key_table[] = {
	CHANNEL_KEYS,
	{ CHANNEL_KEY("path", CONF_PATH, struct maildir_keys, path), .required = true },
	{ 0 },
};

static void *
maildir_read(struct conf *c, const struct conf_item *group, const struct channel *channel,
	const struct mail_settings *mail)
{
	(void)channel;
	struct maildir *own = arena_zero(conf_arena(c), sizeof(*own));
	if (!conf_fill(c, group, maildir_key_table, &own->keys))
		return NULL;
	own->from = mail && mail->given ? mail->from : S("presswatch <presswatch@localhost>");
	own->to.v = arena_array(conf_arena(c), 1, sizeof(struct str));
	own->to.v[0] = mime_address(own->from);
	own->to.n = 1;
	return own;
}

static void
maildir_digest(const struct channel *channel, const struct digest *digest, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	const struct maildir *own = channel->own;
	struct letter_head head = { .from = own->from, .to = &own->to };
	letter_digest(channel, &head, digest, a, ret, ret_n);
}

static void
maildir_message(const struct channel *channel, const struct message *message, struct arena *a,
	struct composed **ret, size_t *ret_n)
{
	const struct maildir *own = channel->own;
	struct letter_head head = { .from = own->from, .to = &own->to };
	letter_message(channel, &head, message, a, ret, ret_n);
}

static void
maildir_say(const struct channel *channel, struct buf *out)
{
	const struct maildir *own = channel->own;
	buf_printf(out, "Maildir %.*s", STR_ARG(own->keys.path));
}

/* ---- In the sender --------------------------------------------------------------- */

static void
maildir_put(const void *settings, struct buf *frame)
{
	const struct maildir *own = settings;
	frame_str(frame, MAILDIR_PATH, own->keys.path);
}

static int
open_folder(int at, const char *name)
{
	if (mkdirat(at, name, MAILDIR_FOLDER_MODE) && errno != EEXIST)
		return -1;
	return openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static void
close_all(struct maildir *own)
{
	int *const folders[] = { &own->top, &own->tmp, &own->new };
	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		if (*folders[i] >= 0)
			close(*folders[i]);
		*folders[i] = -1;
	}
}

static enum status
open_all(struct maildir *own, struct err *err)
{
	own->top = open_folder(AT_FDCWD, own->keys.path.s);
	if (own->top < 0)
		return err_errno(
			err, STATUS_RETRY, "cannot open the Maildir %.*s", STR_ARG(own->keys.path));
	own->tmp = open_folder(own->top, "tmp");
	own->new = own->tmp < 0 ? -1 : open_folder(own->top, "new");
	AUTO(fd) int cur = own->new < 0 ? -1 : open_folder(own->top, "cur");
	if (cur >= 0)
		return STATUS_OK;
	err_errno(err, STATUS_RETRY, "cannot make tmp, new and cur in the Maildir %.*s",
		STR_ARG(own->keys.path));
	close_all(own);
	return STATUS_RETRY;
}

static enum status
maildir_take(struct str fields, struct arena *a, void **ret_own, struct err *err)
{
	struct maildir *own = arena_zero(a, sizeof(*own));
	struct frame_field f;
	while (frame_next(&fields, &f))
		if (f.tag == MAILDIR_PATH)
			own->keys.path = arena_str(a, f.bytes);
	own->top = own->tmp = own->new = -1;
	*ret_own = own;
	return open_all(own, err);
}

/* Whether cur/ has NAME or NAME:2,flags: a mail program has seen it. */
static bool
in_cur(const struct maildir *own, const char *name)
{
	int fd = openat(own->top, "cur", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	if (!dir) {
		if (fd >= 0)
			close(fd);
		return false;
	}
	size_t n = strlen(name);
	bool found = false;
	for (struct dirent *e; !found && (e = readdir(dir));)
		found = strncmp(e->d_name, name, n) == 0 &&
			(e->d_name[n] == '\0' || e->d_name[n] == ':');
	closedir(dir);
	return found;
}

static bool
is_there(const struct maildir *own, const char *name)
{
	return faccessat(own->new, name, F_OK, 0) == 0 || in_cur(own, name);
}

static enum status
write_all(int fd, struct str bytes, struct err *err)
{
	while (bytes.n) {
		ssize_t n = write(fd, bytes.s, bytes.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return err_errno(err, STATUS_RETRY, "cannot write the message");
		bytes = str_sub(bytes, (size_t)n, bytes.n);
	}
	return STATUS_OK;
}

static enum status
write_file(const struct maildir *own, const char *name, struct str bytes, struct err *err)
{
	AUTO(fd)
	int fd = openat(own->tmp, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
		MAILDIR_FILE_MODE);
	if (fd < 0)
		return err_errno(err, STATUS_RETRY, "cannot write into tmp");
	if (write_all(fd, bytes, err))
		return err->status;
	if (fsync(fd))
		return err_errno(err, STATUS_RETRY, "cannot sync the message");
	return STATUS_OK;
}

static enum status
write_message(const struct maildir *own, const char *name, struct str bytes, struct err *err)
{
	if (write_file(own, name, bytes, err)) {
		unlinkat(own->tmp, name, 0);
		return err->status;
	}
	if (renameat(own->tmp, name, own->new, name))
		return err_errno(err, STATUS_RETRY, "cannot move the message into new");
	if (fsync(own->new))
		return err_errno(err, STATUS_RETRY, "cannot sync new");
	return STATUS_OK;
}

static bool
key_is_name(struct str key)
{
	for (size_t i = 0; i < key.n; i++)
		if (!((key.s[i] >= '0' && key.s[i] <= '9') || (key.s[i] >= 'a' && key.s[i] <= 'f')))
			return false;
	return key.n > 0 && key.n < NAME_MOST - 16;
}

static enum verdict
maildir_deliver(void *settings, const struct delivery *d, struct err *err)
{
	const struct maildir *own = settings;
	char name[NAME_MOST];
	struct err local;
	if (!key_is_name(d->key)) {
		err_set(err, STATUS_BAD, "the key cannot be a file name");
		return VERDICT_DEAD;
	}
	snprintf(name, sizeof(name), "%.*s.presswatch", STR_ARG(d->key));
	if (is_there(own, name))
		return VERDICT_SENT;
	return write_message(own, name, d->payload, err ? err : &local) ? VERDICT_RETRY
									: VERDICT_SENT;
}

const struct channel_kind channel_maildir = {
	.name = "maildir",
	.role = ROLE_SENDER,
	.idempotent = true,
	.default_digest = true,
	.read = maildir_read,
	.render_digest = maildir_digest,
	.render_message = maildir_message,
	.deliver = maildir_deliver,
	.say = maildir_say,
	.put = maildir_put,
	.take = maildir_take,
};
