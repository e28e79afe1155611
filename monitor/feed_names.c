/* Name spaces: by URI; by the usual prefix where a feed uses one that it did not declare. */
#include "monitor/feed.h"

#include <string.h>
#include <strings.h>

/* The start of a URI is enough: versions and slashes at the end vary. */
static const struct {
	const char *start;
	enum feed_ns ns;
} by_uri[] = {
	{ "http://www.w3.org/2005/Atom", FEED_NS_ATOM },
	{ "https://www.w3.org/2005/Atom", FEED_NS_ATOM },
	{ "http://purl.org/atom/ns", FEED_NS_ATOM },
	{ "http://purl.org/dc/", FEED_NS_DC },
	{ "http://purl.org/rss/1.0/modules/content", FEED_NS_CONTENT },
	{ "http://purl.org/rss/1.0/modules/", FEED_NS_OTHER },
	{ "http://purl.org/rss/1.0", FEED_NS_RSS },
	{ "http://purl.org/net/rss1.1", FEED_NS_RSS },
	{ "http://my.netscape.com/", FEED_NS_RSS },
	{ "http://channel.netscape.com/", FEED_NS_RSS },
	{ "http://backend.userland.com/", FEED_NS_RSS },
	{ "http://blogs.law.harvard.edu/tech/rss", FEED_NS_RSS },
	{ "http://cyber.law.harvard.edu/rss", FEED_NS_RSS },
	{ "http://search.yahoo.com/mrss", FEED_NS_MEDIA },
	{ "https://search.yahoo.com/mrss", FEED_NS_MEDIA },
	{ "http://www.rssboard.org/media-rss", FEED_NS_MEDIA },
	{ "http://www.itunes.com/", FEED_NS_ITUNES },
	{ "https://www.itunes.com/", FEED_NS_ITUNES },
	{ "http://www.google.com/schemas/play-podcasts", FEED_NS_ITUNES }, /* the same names */
	{ "http://www.sitemaps.org/schemas/sitemap", FEED_NS_SITEMAP },
	{ "https://www.sitemaps.org/schemas/sitemap", FEED_NS_SITEMAP },
	{ "http://www.google.com/schemas/sitemap-news", FEED_NS_NEWS },
	{ "https://www.google.com/schemas/sitemap-news", FEED_NS_NEWS },
	{ "http://www.google.com/schemas/sitemap-image", FEED_NS_IMAGE },
	{ "https://www.google.com/schemas/sitemap-image", FEED_NS_IMAGE },
	{ "http://www.google.com/schemas/sitemap", FEED_NS_SITEMAP },
	{ "http://www.w3.org/1999/02/22-rdf-syntax-ns", FEED_NS_RDF },
	{ "http://www.w3.org/1999/xhtml", FEED_NS_XHTML },
	{ "http://rssnamespace.org/feedburner", FEED_NS_FEEDBURNER },
};

static const struct {
	const char *prefix;
	enum feed_ns ns;
} by_prefix[] = {
	{ "atom", FEED_NS_ATOM },
	{ "atom10", FEED_NS_ATOM },
	{ "dc", FEED_NS_DC },
	{ "dcterms", FEED_NS_DC },
	{ "content", FEED_NS_CONTENT },
	{ "media", FEED_NS_MEDIA },
	{ "itunes", FEED_NS_ITUNES },
	{ "googleplay", FEED_NS_ITUNES },
	{ "news", FEED_NS_NEWS },
	{ "image", FEED_NS_IMAGE },
	{ "rdf", FEED_NS_RDF },
	{ "rss", FEED_NS_RSS },
	{ "xhtml", FEED_NS_XHTML },
	{ "feedburner", FEED_NS_FEEDBURNER },
};

enum feed_ns
feed_ns_of(const char *uri, const char *prefix, enum feed_ns native)
{
	for (size_t i = 0; uri && i < sizeof(by_uri) / sizeof(by_uri[0]); i++) {
		if (strncasecmp(uri, by_uri[i].start, strlen(by_uri[i].start)) == 0)
			return by_uri[i].ns;
	}
	if (!prefix)
		return native;
	for (size_t i = 0; i < sizeof(by_prefix) / sizeof(by_prefix[0]); i++) {
		if (strcasecmp(prefix, by_prefix[i].prefix) == 0)
			return by_prefix[i].ns;
	}
	return FEED_NS_OTHER;
}

const struct feed_element *
feed_element_find(enum feed_ns ns, const char *name, unsigned place)
{
	static const struct feed_element *const tables[] = { feed_rss_elements, feed_atom_elements,
		feed_sitemap_elements, feed_module_elements };
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		for (const struct feed_element *e = tables[i]; e->name; e++) {
			if (e->ns == ns && (e->where & place) && strcasecmp(e->name, name) == 0)
				return e;
		}
	}
	return NULL;
}
