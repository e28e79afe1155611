#include "base/mem.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define BLOCK_PER_OBJECT 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BLOCK_PER_OBJECT 1
#endif
#endif
#ifndef BLOCK_PER_OBJECT
#define BLOCK_PER_OBJECT 0
#endif

/* The first block is small, so that a short-lived arena costs little; the next ones grow up to
 * this. */
enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct block {
	struct block *before;
	size_t size, used;
	alignas(max_align_t) char bytes[];
};

struct arena {
	struct block *last;
	size_t handed_out;
};

void
mem_die(void)
{
	static const char say[] = "<2>presswatch: out of memory\n";
	ssize_t ignored = write(STDERR_FILENO, say, sizeof(say) - 1);
	(void)ignored;
	_exit(1);
}

void *
mem_alloc(size_t n)
{
	void *p = calloc(1, n ? n : 1);
	if (!p)
		mem_die();
	return p;
}

void *
mem_alloc_table(size_t n)
{
	enum { HUGE_PAGE = 2 << 20 };
	if (n < HUGE_PAGE)
		return mem_alloc(n);
	void *p = NULL;
	if (n > SIZE_MAX - HUGE_PAGE)
		mem_die();
	size_t whole = (n + HUGE_PAGE - 1) & ~(size_t)(HUGE_PAGE - 1);
	n = whole - n <= n / 8 ? whole : n; /* so that its end has one too, where that is cheap */
	if (posix_memalign(&p, HUGE_PAGE, n))
		mem_die();
	(void)madvise(p, n, MADV_HUGEPAGE); /* without it the table is slower, nothing more */
	return memset(p, 0, n);
}

void *
mem_realloc(void *p, size_t n)
{
	p = realloc(p, n ? n : 1);
	if (!p)
		mem_die();
	return p;
}

char *
mem_strdup(struct str s)
{
	char *copy = mem_alloc(s.n + 1);
	if (s.n)
		memcpy(copy, s.s, s.n);
	return copy;
}

struct arena *
arena_new(void)
{
	return mem_alloc(sizeof(struct arena));
}

static void
free_blocks(struct block *b)
{
	while (b) {
		struct block *before = b->before;
		free(b);
		b = before;
	}
}

void
arena_free(struct arena *a)
{
	if (!a)
		return;
	free_blocks(a->last);
	free(a);
}

void
arena_reset(struct arena *a)
{
	a->handed_out = 0;
	if (!a->last)
		return;
	if (BLOCK_PER_OBJECT) {
		free_blocks(a->last);
		a->last = NULL;
		return;
	}
	free_blocks(a->last->before);
	a->last->before = NULL;
	a->last->used = 0;
}

size_t
arena_used(const struct arena *a)
{
	return a->handed_out;
}

static struct block *
add_block(struct arena *a, size_t need)
{
	size_t size = need;
	if (!BLOCK_PER_OBJECT) {
		size = a->last ? a->last->size * 2 : FIRST_BLOCK;
		if (size > LARGEST_BLOCK)
			size = LARGEST_BLOCK;
		if (size < need)
			size = need;
	}
	struct block *b = malloc(sizeof(*b) + size);
	if (!b)
		mem_die();
	*b = (struct block){ .before = a->last, .size = size };
	return a->last = b;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	size_t room;
	if (__builtin_add_overflow(n, alignof(max_align_t) - 1, &room))
		mem_die();
	room &= ~(alignof(max_align_t) - 1);
	if (BLOCK_PER_OBJECT)
		room = n;
	struct block *b = a->last;
	if (BLOCK_PER_OBJECT || !b || b->size - b->used < room)
		b = add_block(a, room);
	void *p = b->bytes + b->used;
	b->used += room;
	a->handed_out += room;
	return p;
}

void *
arena_zero(struct arena *a, size_t n)
{
	void *p = arena_alloc(a, n);
	memset(p, 0, n);
	return p;
}

void *
arena_array(struct arena *a, size_t n, size_t size)
{
	size_t bytes;
	if (__builtin_mul_overflow(n, size, &bytes))
		mem_die();
	return arena_zero(a, bytes);
}

struct str
arena_str(struct arena *a, struct str s)
{
	char *copy = arena_alloc(a, s.n + 1);
	if (s.n)
		memcpy(copy, s.s, s.n);
	copy[s.n] = '\0';
	return (struct str){ copy, s.n };
}

struct str
arena_printf(struct arena *a, const char *format, ...)
{
	char shortly[256];
	va_list args;
	va_start(args, format);
	int n = vsnprintf(shortly, sizeof(shortly), format, args);
	va_end(args);
	if (n >= 0 && (size_t)n < sizeof(shortly))
		return arena_str(a, (struct str){ shortly, (size_t)n });
	AUTO(buf) struct buf b = { 0 };
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	return arena_str(a, buf_view(&b));
}

void *
arena_grow(struct arena *a, const void *old, size_t old_size, size_t new_size)
{
	char *p = arena_alloc(a, new_size);
	if (old_size)
		memcpy(p, old, old_size);
	memset(p + old_size, 0, new_size - old_size);
	return p;
}

void
auto_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

int
fd_take(int *fd)
{
	int taken = *fd;
	*fd = -1;
	return taken;
}

void
auto_file(void *file)
{
	FILE **f = file;
	if (*f)
		fclose(*f);
}

void
auto_free(void *p)
{
	void **pointer = p;
	free(*pointer);
}
