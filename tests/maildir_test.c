#include "tests/check.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "notify/channel.h"

#define KEY "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

struct box {
	struct arena *a;
	struct conf *conf;
	char folder[64];
	struct channel channel;
	void *own;
};

static int
open_box(void **state)
{
	struct box *b = calloc(1, sizeof(*b));
	AUTO(buf) struct buf frame = { 0 };
	b->a = arena_new();
	strcpy(b->folder, "/tmp/maildir_test.XXXXXX");
	if (!mkdtemp(b->folder))
		return -1;
	b->conf = conf_parse(arena_printf(b->a, "%s/monitor.conf", b->folder).s,
		S("channels = ( { name = \"local\"; kind = \"maildir\"; path = \"Mail\"; } );"));
	if (!channel_read(b->conf, conf_at(conf_get(conf_root(b->conf), "channels"), 0), NULL,
		    S("fr"), &b->channel))
		return -1;
	b->channel.kind->put(b->channel.own, &frame);
	*state = b;
	return b->channel.kind->take(buf_view(&frame), b->a, &b->own, NULL);
}

static int
close_box(void **state)
{
	struct box *b = *state;
	char line[100];
	snprintf(line, sizeof(line), "rm -rf %s", b->folder);
	int failed = system(line);
	conf_free(b->conf);
	arena_free(b->a);
	free(b);
	return failed;
}

static const char *
path_of(const struct box *b, const char *rest)
{
	return arena_printf(b->a, "%s/Mail/%s", b->folder, rest).s;
}

static int
count(const struct box *b, const char *folder)
{
	int n = 0;
	DIR *dir = opendir(path_of(b, folder));
	assert_non_null(dir);
	for (struct dirent *e; (e = readdir(dir));)
		n += e->d_name[0] != '.';
	closedir(dir);
	return n;
}

static enum verdict
deliver(const struct box *b, const char *text)
{
	struct err err = { 0 };
	const struct delivery d = { .key = S(KEY), .payload = str_from(text) };
	return b->channel.kind->deliver(b->own, &d, &err);
}

static void
makes_its_folders(void **state)
{
	const struct box *b = *state;
	struct stat st;
	assert_int_equal(stat(path_of(b, ""), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(count(b, "tmp") + count(b, "new") + count(b, "cur"), 0);
}

static void
bytes_as_composed(void **state)
{
	const struct box *b = *state;
	char got[100] = "";
	struct stat st;
	assert_int_equal(deliver(b, "Subject: x\r\n\r\n.dot\r\n"), VERDICT_SENT);
	assert_int_equal(count(b, "tmp"), 0);
	const char *path = path_of(b, "new/" KEY ".presswatch");
	FILE *f = fopen(path, "r");
	assert_non_null(f);
	size_t n = fread(got, 1, sizeof(got) - 1, f);
	fclose(f);
	assert_str(((struct str){ got, n }), "Subject: x\r\n\r\n.dot\r\n");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
}

static void
once_in_new(void **state)
{
	const struct box *b = *state;
	assert_int_equal(deliver(b, "one"), VERDICT_SENT);
	assert_int_equal(deliver(b, "one"), VERDICT_SENT);
	assert_int_equal(count(b, "new"), 1);
}

/* A mail program has moved it, and noted that it was read. */
static void
once_in_cur(void **state)
{
	const struct box *b = *state;
	assert_int_equal(deliver(b, "one"), VERDICT_SENT);
	assert_int_equal(rename(path_of(b, "new/" KEY ".presswatch"),
				 path_of(b, "cur/" KEY ".presswatch:2,S")),
		0);
	assert_int_equal(deliver(b, "one"), VERDICT_SENT);
	assert_int_equal(count(b, "new"), 0);
	assert_int_equal(count(b, "cur"), 1);
}

/* What a crash left in tmp is written anew. */
static void
a_torn_file_in_tmp(void **state)
{
	const struct box *b = *state;
	FILE *f = fopen(path_of(b, "tmp/" KEY ".presswatch"), "w");
	fputs("half of something that was longer than the whole", f);
	fclose(f);
	assert_int_equal(deliver(b, "one"), VERDICT_SENT);
	struct stat st;
	assert_int_equal(stat(path_of(b, "new/" KEY ".presswatch"), &st), 0);
	assert_int_equal(st.st_size, 3);
	assert_int_equal(count(b, "tmp"), 0);
}

static void
a_folder_that_is_gone(void **state)
{
	const struct box *b = *state;
	assert_int_equal(rmdir(path_of(b, "new")), 0);
	assert_int_equal(rmdir(path_of(b, "tmp")), 0);
	assert_int_equal(deliver(b, "one"), VERDICT_RETRY);
}

static void
a_key_is_no_path(void **state)
{
	const struct box *b = *state;
	struct err err = { 0 };
	const struct delivery d = { .key = S("../../etc/x"), .payload = S("x") };
	assert_int_equal(b->channel.kind->deliver(b->own, &d, &err), VERDICT_DEAD);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(makes_its_folders, open_box, close_box),
		cmocka_unit_test_setup_teardown(bytes_as_composed, open_box, close_box),
		cmocka_unit_test_setup_teardown(once_in_new, open_box, close_box),
		cmocka_unit_test_setup_teardown(once_in_cur, open_box, close_box),
		cmocka_unit_test_setup_teardown(a_torn_file_in_tmp, open_box, close_box),
		cmocka_unit_test_setup_teardown(a_folder_that_is_gone, open_box, close_box),
		cmocka_unit_test_setup_teardown(a_key_is_no_path, open_box, close_box),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
