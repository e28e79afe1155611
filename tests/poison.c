/* poison.so, for tests/poison_test.sh (LD_PRELOAD): a libxml2 with a bug. A process that parses a
 * document with the word PWKILL in it ends as by a crash, at that word where it reads in pieces;
 * with PWHANG it never comes back. */
#include <dlfcn.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

struct parser;
struct document;
struct document *htmlCtxtReadMemory(struct parser *parser, const char *bytes, int n,
	const char *url, const char *encoding, int options);
typedef int reading(void *user, char *to, int room);
typedef int closing(void *user);
struct parser *xmlCreateIOParserCtxt(
	void *sax, void *data, reading *read, closing *close, void *user, int encoding);

static void
swallow(const char *bytes, int n)
{
	if (memmem(bytes, (size_t)n, "PWKILL", 6))
		raise(SIGSEGV);
	while (memmem(bytes, (size_t)n, "PWHANG", 6))
		pause();
}

struct document *
htmlCtxtReadMemory(struct parser *parser, const char *bytes, int n, const char *url,
	const char *encoding, int options)
{
	struct document *(*real)(
		struct parser *, const char *, int, const char *, const char *, int);
	*(void **)&real = dlsym(RTLD_NEXT, "htmlCtxtReadMemory");
	swallow(bytes, n);
	return real(parser, bytes, n, url, encoding, options);
}

/* Feeds are read in pieces: one at a time in a process. */
static reading *real_read;

static int
read_and_swallow(void *user, char *to, int room)
{
	int n = real_read(user, to, room);
	if (n > 0)
		swallow(to, n);
	return n;
}

struct parser *
xmlCreateIOParserCtxt(
	void *sax, void *data, reading *read, closing *close, void *user, int encoding)
{
	struct parser *(*real)(void *, void *, reading *, closing *, void *, int);
	*(void **)&real = dlsym(RTLD_NEXT, "xmlCreateIOParserCtxt");
	real_read = read;
	return real(sax, data, read_and_swallow, close, user, encoding);
}
