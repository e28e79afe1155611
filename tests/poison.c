/* poison.so, for tests/poison_test.sh (LD_PRELOAD): a libxml2 with a bug. A process that parses a
 * document with the word PWKILL in it ends as by a crash; with PWHANG it never comes back. */
#include <dlfcn.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

struct parser;
struct document;
struct document *htmlCtxtReadMemory(struct parser *parser, const char *bytes, int n,
	const char *url, const char *encoding, int options);
struct parser *xmlCreateMemoryParserCtxt(const char *bytes, int n);

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

struct parser *
xmlCreateMemoryParserCtxt(const char *bytes, int n)
{
	struct parser *(*real)(const char *, int);
	*(void **)&real = dlsym(RTLD_NEXT, "xmlCreateMemoryParserCtxt");
	swallow(bytes, n);
	return real(bytes, n);
}
