/* Frames and wires: what the processes say to each other, and what nonsense does to them. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/body.h"
#include "base/frame.h"
#include "base/wire.h"
#include "tests/check.h"

static void
fields_come_back_in_order(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	size_t at = frame_begin(&b, 7, 99);
	frame_int(&b, 1, -5);
	frame_str(&b, 2, S("texte"));
	size_t group = frame_open(&b, 3);
	frame_str(&b, 4, S("inside"));
	frame_close(&b, group);
	frame_end(&b, at);

	struct str rest = str_sub(buf_view(&b), FRAME_HEADER, b.n);
	struct frame_field f;
	assert_true(frame_next(&rest, &f));
	assert_true(f.is_number && f.tag == 1 && f.number == -5);
	assert_true(frame_next(&rest, &f));
	assert_str(f.bytes, "texte");
	assert_true(frame_next(&rest, &f));
	struct str inner = f.bytes;
	assert_true(frame_next(&inner, &f));
	assert_str(f.bytes, "inside");
	assert_false(frame_next(&inner, &f));
	assert_int_equal(inner.n, 0);
	assert_false(frame_next(&rest, &f));
	assert_int_equal(rest.n, 0);
}

/* Every single damaged byte and every cut either still reads inside its bounds or stops with a
 * rest. */
static void
damaged_fields_stay_in_bounds(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	frame_int(&b, 1, 77);
	frame_str(&b, 2, S("abc"));
	for (size_t cut = 0; cut <= b.n; cut++)
		for (size_t i = 0; i < cut; i++)
			for (int bit = 0; bit < 8; bit++) {
				char *copy = malloc(cut); /* its own block: an overrun is caught */
				memcpy(copy, b.s, cut);
				copy[i] = (char)(copy[i] ^ 1 << bit);
				struct str rest = { copy, cut };
				struct frame_field f;
				while (frame_next(&rest, &f))
					assert_true(f.is_number ||
						    (f.bytes.s >= copy &&
							    f.bytes.s + f.bytes.n <= copy + cut));
				free(copy);
			}
}

struct pair {
	struct wire *a, *b;
};

static int
set_up(void **state)
{
	int fds[2];
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds))
		return -1;
	struct pair *p = mem_alloc(sizeof(*p));
	*p = (struct pair){ wire_new(fds[0]), wire_new(fds[1]) };
	*state = p;
	return 0;
}

static int
tear_down(void **state)
{
	struct pair *p = *state;
	wire_free(p->a);
	wire_free(p->b);
	free(p);
	return 0;
}

static void
send_text(struct wire *w, uint64_t id, struct str text, int fd)
{
	AUTO(buf) struct buf b = { 0 };
	size_t at = frame_begin(&b, 1, id);
	frame_str(&b, 1, text);
	frame_end(&b, at);
	wire_send(w, &b, fd);
}

static void
frames_keep_their_order_and_descriptors(void **state)
{
	struct pair *p = *state;
	for (uint64_t id = 0; id < 20; id++) {
		int fd = -1;
		char text[16];
		snprintf(text, sizeof(text), "body %d", (int)id);
		if (id % 3 == 0)
			assert_int_equal(body_new(str_from(text), &fd, NULL), STATUS_OK);
		send_text(p->a, id, str_from(text), fd);
	}
	assert_int_equal(wire_flush(p->a, false, NULL), STATUS_OK);
	for (uint64_t id = 0; id < 20; id++) {
		struct frame f;
		struct str body;
		char text[16];
		snprintf(text, sizeof(text), "body %d", (int)id);
		assert_int_equal(wire_receive(p->b, &f, NULL), STATUS_OK);
		assert_int_equal(f.id, id);
		assert_int_equal(f.fd >= 0, id % 3 == 0);
		if (f.fd < 0)
			continue;
		assert_int_equal(body_map(f.fd, 100, &body, NULL), STATUS_OK);
		assert_str(body, text);
		body_unmap(body);
		close(f.fd);
	}
	struct frame f;
	assert_int_equal(wire_receive(p->b, &f, NULL), STATUS_RETRY);
}

static void
large_frames_travel_in_pieces(void **state)
{
	struct pair *p = *state;
	AUTO(buf) struct buf text = { 0 };
	while (text.n < 3 << 20)
		buf_printf(&text, "%zu ", text.n);
	send_text(p->a, 5, buf_view(&text), -1);
	struct frame f;
	enum status got;
	do {
		wire_flush(p->a, false, NULL);
		got = wire_receive(p->b, &f, NULL);
	} while (got == STATUS_RETRY);
	assert_int_equal(got, STATUS_OK);
	struct frame_field field;
	assert_true(frame_next(&f.fields, &field));
	assert_true(str_eq(field.bytes, buf_view(&text)));
}

static void
nonsense_is_refused(void **state)
{
	struct pair *p = *state;
	static const unsigned char nonsense[FRAME_HEADER] = { 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0 };
	struct frame f;
	struct err err;
	assert_int_equal(write(wire_fd(p->a), nonsense, sizeof(nonsense)), sizeof(nonsense));
	assert_int_equal(wire_receive(p->b, &f, &err), STATUS_BAD);
}

static void
a_promised_descriptor_must_come(void **state)
{
	struct pair *p = *state;
	static const unsigned char header[FRAME_HEADER] = { 0, 0, 0, 0, 1, 0, FRAME_HAS_FD, 0 };
	struct frame f;
	assert_int_equal(write(wire_fd(p->a), header, sizeof(header)), sizeof(header));
	assert_int_equal(wire_receive(p->b, &f, NULL), STATUS_BAD);
}

static void
what_was_said_before_the_end_is_heard(void **state)
{
	struct pair *p = *state;
	send_text(p->a, 1, S("last words"), -1);
	wire_flush(p->a, true, NULL);
	shutdown(wire_fd(p->a), SHUT_RDWR);
	struct frame f;
	assert_int_equal(wire_receive(p->b, &f, NULL), STATUS_OK);
	assert_int_equal(wire_receive(p->b, &f, NULL), STATUS_FATAL);
}

static void
an_unsealed_body_is_refused(void **state)
{
	(void)state;
	struct str bytes;
	AUTO(fd) int fd = open("/dev/null", O_RDONLY);
	AUTO(fd) int sealed = -1;
	assert_int_equal(body_map(fd, 100, &bytes, NULL), STATUS_BAD);
	assert_int_equal(body_new(S("12345"), &sealed, NULL), STATUS_OK);
	assert_int_equal(body_map(sealed, 4, &bytes, NULL), STATUS_BAD);
	assert_true(write(sealed, "x", 1) < 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields_come_back_in_order),
		cmocka_unit_test(damaged_fields_stay_in_bounds),
		cmocka_unit_test_setup_teardown(
			frames_keep_their_order_and_descriptors, set_up, tear_down),
		cmocka_unit_test_setup_teardown(large_frames_travel_in_pieces, set_up, tear_down),
		cmocka_unit_test_setup_teardown(nonsense_is_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_promised_descriptor_must_come, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_was_said_before_the_end_is_heard, set_up, tear_down),
		cmocka_unit_test(an_unsealed_body_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
