/* How fast feeds become entries: megabytes a CPU second of the full reader (decoding, repair,
 * parsing, dates, links), beside libxml2's bare SAX pass (which counts elements and gathers text)
 * over the same bytes; what memory that takes at its peak, beside the feed; and dates a CPU second,
 * over the forms that feeds and pages write.
 *
 *	make build/tests/feed_bench && build/tests/feed_bench [FEED...]
 *
 * Without files, over made-up feeds in the forms of the press: RSS with CDATA, Atom, RSS 1.0. */
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "monitor/read.h"

enum { MADE_FEEDS = 120, ENTRIES = 40, MOST_FILES = 4000 };

static const double least_s = 1.5; /* of each measurement */

static double
cpu(void)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* ---- feeds */

static const char *const words[] = { "le", "gouvernement", "sécurité", "du", "Sahel", "ministre",
	"réunion", "الحكومة", "في", "الرباط", "القمة", "de", "la", "región", "the", "border",
	"energy", "and", "élections", "marché" };

static void
write_words(struct buf *b, unsigned *seed, int n)
{
	for (int i = 0; i < n; i++)
		buf_printf(b, "%s%s", i ? " " : "",
			words[(unsigned)rand_r(seed) % (sizeof(words) / sizeof(words[0]))]);
}

static void
write_body(struct buf *b, unsigned *seed, bool escaped)
{
	const char *open = escaped ? "&lt;" : "<";
	for (int i = 0; i < 2 + rand_r(seed) % 2; i++) {
		buf_printf(b, "%sp>", open);
		write_words(b, seed, 18 + rand_r(seed) % 28);
		buf_printf(b, " %sa href=\"http://press.example/x%d\">", open, i);
		write_words(b, seed, 3);
		buf_printf(b, "%s/a>.%s/p>\n", open, open);
	}
}

static void
write_rss(struct buf *b, unsigned *seed, int i)
{
	buf_cstr(b, "<item><title>");
	write_words(b, seed, 10);
	buf_printf(b,
		"</title><link>http://press.example/fr/article-%d?utm_source=rss&amp;utm_medium="
		"feed</link><guid isPermaLink=\"false\">%d@press</guid><pubDate>Fri, 20 Nov 2026 "
		"%02d:%02d:00 +0000</pubDate><dc:creator><![CDATA[Auteur %d]]></dc:creator>"
		"<category><![CDATA[Sahel]]></category><description><![CDATA[",
		i, i, i % 24, i % 60, i % 40);
	write_words(b, seed, 25);
	buf_cstr(b, "]]></description><content:encoded><![CDATA[");
	write_body(b, seed, false);
	buf_cstr(b, "]]></content:encoded></item>\n");
}

static void
write_atom(struct buf *b, unsigned *seed, int i)
{
	buf_cstr(b, "<entry><title type=\"html\">");
	write_words(b, seed, 10);
	buf_printf(b,
		"</title><link rel=\"alternate\" href=\"http://press.example/a-%d\"/><id>tag:press."
		"example,2026:%d</id><published>2026-11-20T%02d:%02d:00Z</published><updated>2026-"
		"11-20T%02d:%02d:00Z</updated><author><name>Auteur %d</name></author><summary>",
		i, i, i % 24, i % 60, i % 24, i % 60, i % 40);
	write_words(b, seed, 25);
	buf_cstr(b, "</summary><content type=\"html\">");
	write_body(b, seed, true);
	buf_cstr(b, "</content></entry>\n");
}

static void
write_rdf(struct buf *b, unsigned *seed, int i)
{
	buf_printf(b, "<item rdf:about=\"http://press.example/r-%d\"><title>", i);
	write_words(b, seed, 10);
	buf_printf(b,
		"</title><link>http://press.example/r-%d</link><dc:date>2026-11-20T%02d:%02d:00+00:"
		"00</dc:date><dc:creator>Auteur %d</dc:creator><description>",
		i, i % 24, i % 60, i % 40);
	write_body(b, seed, true);
	buf_cstr(b, "</description></item>\n");
}

static const struct {
	const char *start, *end;
	void (*write)(struct buf *b, unsigned *seed, int i);
} forms[] = {
	{ "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
	  "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
	  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Press</title>"
	  "<link>http://press.example/</link>\n",
		"</channel></rss>\n", write_rss },
	{ "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed "
	  "xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\"><title>Press</title>"
	  "<link href=\"http://press.example/\"/>\n",
		"</feed>\n", write_atom },
	{ "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF "
	  "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
	  "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
	  "<channel rdf:about=\"http://press.example/\"><title>Press</title></channel>\n",
		"</rdf:RDF>\n", write_rdf },
};

static void
write_feed(struct buf *b, int form, unsigned seed, int n)
{
	buf_cstr(b, forms[form].start);
	for (int k = 0; k < n; k++)
		forms[form].write(b, &seed, k);
	buf_cstr(b, forms[form].end);
}

/* Six in ten RSS, three Atom, one RSS 1.0. */
static struct str
made_feed(int i)
{
	struct buf b = { 0 };
	write_feed(&b, i % 10 < 6 ? 0 : i % 10 < 9 ? 1 : 2, (unsigned)i + 1, ENTRIES);
	return buf_view(&b);
}

static struct str
feed_of_file(const char *path)
{
	struct buf b = { 0 };
	AUTO(file) FILE *f = fopen(path, "rb");
	while (f && !feof(f) && !ferror(f)) {
		buf_reserve(&b, 1 << 16);
		b.n += fread(b.s + b.n, 1, 1 << 16, f);
	}
	return buf_view(&b);
}

/* ---- the two ways */

static struct {
	size_t elements, text;
	struct buf gathered;
} bare;

static void
bare_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
	const xmlChar **spaces, int n, int n_default, const xmlChar **values)
{
	(void)user, (void)name, (void)prefix, (void)uri, (void)n_spaces, (void)spaces, (void)n;
	(void)n_default, (void)values;
	bare.elements++;
	buf_reset(&bare.gathered);
}

static void
bare_text(void *user, const xmlChar *s, int n)
{
	(void)user;
	buf_add(&bare.gathered, s, (size_t)n);
	bare.text += (size_t)n;
}

static void
parse_bare(struct str feed)
{
	static xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = bare_start,
		.characters = bare_text,
		.cdataBlock = bare_text,
	};
	xmlParserCtxt *c = xmlCreateMemoryParserCtxt(feed.s, (int)feed.n);
	xmlSAXHandler *own = c->sax;
	c->sax = &handler;
	xmlParseDocument(c);
	c->sax = own;
	xmlFreeParserCtxt(c);
}

static size_t entries;

static void
count_entry(void *user, const struct feed *feed, const struct feed_entry *entry, struct arena *a)
{
	(void)user, (void)feed, (void)entry, (void)a;
	entries++;
}

static void
forget_count(void *user)
{
	(void)user;
}

static void
parse_full(struct str bytes)
{
	static struct arena *a;
	static const struct feed_sink sink = { count_entry, forget_count, NULL };
	if (!a)
		a = arena_new();
	const struct document doc = { .bytes = bytes, .url = S("http://press.example/feed") };
	struct feed feed;
	read_feed_each(&doc, a, &sink, &feed, NULL);
	arena_reset(a);
}

static double
megabytes_a_second(const struct str *feeds, size_t n, void (*parse)(struct str))
{
	size_t bytes = 0;
	double start = cpu();
	do {
		for (size_t i = 0; i < n; i++) {
			parse(feeds[i]);
			bytes += feeds[i].n;
		}
	} while (cpu() - start < least_s);
	return (double)bytes / 1e6 / (cpu() - start);
}

/* ---- memory */

static long
peak_kb(void)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	return u.ru_maxrss;
}

/* In a process of its own, so that no earlier peak hides this one. */
static void
say_peak(int form, int n)
{
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0) {
		struct buf b = { 0 };
		buf_reserve(&b, (size_t)n * 4096); /* untouched pages are none */
		parse_full(made_feed(0));          /* libraries are loaded */
		write_feed(&b, form, 1, n);
		long before = peak_kb();
		parse_full(buf_view(&b));
		printf("memory           %8.1f MB beside a feed of %.1f MB, %d entries\n",
			(double)(peak_kb() - before) / 1024, (double)b.n / (1 << 20), n);
		fflush(stdout);
		_exit(0);
	}
	waitpid(pid, NULL, 0);
}

/* ---- dates */

static double
dates_a_second(void)
{
	static const struct {
		const char *text, *language;
		enum date_kind kind;
	} dates[] = {
		{ "Fri, 20 Nov 2026 12:31:00 +0100", "", DATE_FEED },
		{ "2026-11-20T12:31:00Z", "", DATE_FEED },
		{ "2026-11-20T12:31:00.123+01:00", "", DATE_FEED },
		{ "Fri, 20 Nov 26 12:31 GMT", "", DATE_FEED },
		{ "Publié le 15 - 04 - 2024", "fr", DATE_PAGE },
		{ "lundi 1er août 2022 à 18h30", "fr", DATE_PAGE },
		{ "Il y a 2 heures", "fr", DATE_PAGE },
		{ "3 de setiembre de 2023", "es", DATE_PAGE },
		{ "\u0627\u0644\u062e\u0645\u064a\u0633 \u0661\u0665 "
		  "\u0646\u0648\u0646\u0628\u0631 "
		  "\u0662\u0660\u0662\u0663",
			"ar", DATE_PAGE },
		{ "Nov 20, 2026 12:31 PM", "en", DATE_PAGE },
	};
	size_t read = 0;
	double start = cpu();
	do {
		for (size_t i = 0; i < 10000; i++) {
			struct read_date ret;
			size_t k = i % (sizeof(dates) / sizeof(dates[0]));
			read += read_date(str_from(dates[k].text), dates[k].kind,
				str_from(dates[k].language), NULL, INT64_C(1795000000000000), &ret);
		}
	} while (cpu() - start < least_s);
	return (double)read / (cpu() - start);
}

int
main(int argc, char **argv)
{
	static struct str feeds[MOST_FILES];
	size_t n = 0, bytes = 0;
	for (int k = 1000; argc == 1 && k <= 40000; k = k == 1000 ? 10000 : k * 4)
		say_peak(0, k);
	for (int i = 1; i < argc && n < MOST_FILES; i++)
		feeds[n++] = feed_of_file(argv[i]);
	for (int i = 0; argc == 1 && i < MADE_FEEDS; i++)
		feeds[n++] = made_feed(i);
	for (size_t i = 0; i < n; i++)
		bytes += feeds[i].n;
	printf("feeds: %zu of %.1f KB\n", n, n ? (double)bytes / (double)n / 1e3 : 0);
	double sax = megabytes_a_second(feeds, n, parse_bare),
	       full = megabytes_a_second(feeds, n, parse_full);
	printf("bare SAX pass    %8.0f MB a CPU second\n", sax);
	printf("feed to entries  %8.0f MB a CPU second (%.0f %% of it)\n", full, 100 * full / sax);
	printf("dates            %8.0f a CPU second\n", dates_a_second());
	return 0;
}
