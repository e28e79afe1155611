/* Memory: one arena for one lifetime.
 *
 * What is made while reading a document, compiling the configuration or composing a digest lives in
 *an arena and goes with it; nobody frees its parts. What must be closed gets AUTO(...) where it is
 *declared.
 *
 *	AUTO(arena) struct arena *a = arena_new();
 *	struct article *article = arena_zero(a, sizeof(*article));
 *	article->title = arena_str(a, title);
 *
 * Running out of memory ends the process with exit status 1 and one line on standard error: the
 *engine survives its helpers, and a supervisor restarts the engine. Not good at: objects that come
 *and go one by one in a long life (use mem_alloc and free). Under AddressSanitizer each object gets
 *a block of its own. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stdarg.h>
#include <stddef.h>

#include "base/str.h"

/* AUTO(buf) struct buf b: calls buf_free(&b) when b goes out of scope. Each kind is declared by
 * AUTO_VALUE (x_free takes a pointer to it) or AUTO_POINTER (the variable is the pointer; may be
 * NULL). */
#define AUTO(kind) __attribute__((cleanup(auto_##kind)))
/* NOLINTBEGIN(bugprone-macro-parentheses): a type cannot stand in parentheses. */
#define AUTO_POINTER(kind, type, release)       \
	static inline void auto_##kind(type *p) \
	{                                       \
		if (*p)                         \
			release(*p);            \
	}
#define AUTO_VALUE(kind, type, release)         \
	static inline void auto_##kind(type *p) \
	{                                       \
		release(p);                     \
	}
/* NOLINTEND(bugprone-macro-parentheses) */

_Noreturn void mem_die(void);
void *mem_alloc(size_t n); /* never NULL; zeroed; release with free() */
void *mem_realloc(void *p, size_t n);
/* The same as mem_alloc for a large table that is read at random: on huge pages where the system
 * has them, so that finding an address costs less than reading it. */
void *mem_alloc_table(size_t n);
char *mem_strdup(struct str s); /* NUL-terminated copy; release with free() */

/* Room for one more in the array `p` of `n` elements with capacity `cap` (both lvalues of type
 * size_t). */
#define MEM_GROW(p, n, cap)                                           \
	do {                                                          \
		if ((n) >= (cap)) {                                   \
			(cap) = (cap) ? (cap)*2 : 8;                  \
			(p) = mem_realloc((p), (cap) * sizeof(*(p))); \
		}                                                     \
	} while (0)

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *a);  /* NULL does nothing */
void arena_reset(struct arena *a); /* forgets all objects, keeps a block for the next round */
size_t arena_used(const struct arena *a); /* bytes handed out since new or reset */

void *arena_alloc(struct arena *a, size_t n); /* not zeroed, aligned for any type */
void *arena_zero(struct arena *a, size_t n);
/* n * size bytes, zeroed; an overflow of the product is out of memory. */
void *arena_array(struct arena *a, size_t n, size_t size);
/* Copies that are NUL-terminated too, so that .s may be handed to C libraries. */
struct str arena_str(struct arena *a, struct str s);
struct str arena_printf(struct arena *a, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Room for one more in an array that lives in an arena; the old copy stays behind until the arena
 * goes. */
#define ARENA_GROW(a, p, n, cap)                                                               \
	do {                                                                                   \
		if ((n) >= (cap)) {                                                            \
			size_t grown_ = (cap) ? (cap)*2 : 8;                                   \
			(p) = arena_grow((a), (p), (n) * sizeof(*(p)), grown_ * sizeof(*(p))); \
			(cap) = grown_;                                                        \
		}                                                                              \
	} while (0)
void *arena_grow(struct arena *a, const void *old, size_t old_size, size_t new_size);

AUTO_POINTER(arena, struct arena *, arena_free)
AUTO_VALUE(buf, struct buf, buf_free)

/* AUTO(fd) int fd: closes it when it is not negative. AUTO(file), AUTO(free) likewise. */
void auto_fd(int *fd);
int fd_take(int *fd);       /* its value; it is -1 from then on, so that AUTO(fd) leaves it open */
void auto_file(void *file); /* a FILE ** */
void auto_free(void *p);    /* a pointer to the malloc'ed pointer */

#endif
