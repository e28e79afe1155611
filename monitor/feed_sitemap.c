/* Sitemaps and their indexes (https://www.sitemaps.org/protocol.html), with Google's news and image
 * extensions. */
#include "monitor/feed.h"

const struct feed_element feed_sitemap_elements[] = {
	{ FEED_NS_SITEMAP, "urlset", AT_TOP, AT_FEED, 0, 0, 0, NULL },
	{ FEED_NS_SITEMAP, "sitemapindex", AT_TOP, AT_FEED, 0, 0, 0, NULL },
	{ FEED_NS_SITEMAP, "url", AT_FEED, AT_ENTRY, 0, 0, 0, NULL },
	{ FEED_NS_SITEMAP, "sitemap", AT_FEED, AT_PART, 0, 0, 0, NULL },
	{ FEED_NS_SITEMAP, "loc", AT_ENTRY, 0, FORM_LINK, FEED_LINK, 4, NULL },
	{ FEED_NS_SITEMAP, "loc", AT_PART, 0, FORM_LINK, FEED_PART, 4, NULL },
	{ FEED_NS_SITEMAP, "lastmod", AT_ENTRY, 0, FORM_DATE, FEED_UPDATED, 4, NULL },
	{ FEED_NS_NEWS, "news", AT_ENTRY, AT_ENTRY, 0, 0, 0, NULL },
	{ FEED_NS_NEWS, "publication", AT_ENTRY, AT_ENTRY, 0, 0, 0, NULL },
	{ FEED_NS_NEWS, "name", AT_ENTRY, 0, FORM_TEXT, FEED_PAPER, 3, NULL },
	{ FEED_NS_NEWS, "language", AT_ENTRY, 0, FORM_TEXT, FEED_LANGUAGE, 4, NULL },
	{ FEED_NS_NEWS, "publication_date", AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 4, NULL },
	{ FEED_NS_NEWS, "title", AT_ENTRY, 0, FORM_LOOSE, FEED_TITLE, 4, NULL },
	{ FEED_NS_NEWS, "keywords", AT_ENTRY, 0, FORM_LINE, FEED_KEYWORDS, 3, NULL },
	{ FEED_NS_IMAGE, "image", AT_ENTRY, AT_ENTRY, 0, 0, 0, NULL },
	{ FEED_NS_IMAGE, "loc", AT_ENTRY, 0, FORM_LINK, FEED_IMAGE, 3, NULL },
	{ .name = NULL },
};
