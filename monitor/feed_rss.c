/* RSS 0.9x, 1.0 and 2.0 (https://www.rssboard.org/rss-specification, http://purl.org/rss/1.0/spec).
 */
#include "monitor/feed.h"

static void
start_guid(struct feed_reader *r, struct feed_attributes attributes)
{
	feed_note_guid(r, !str_ieq(feed_attribute(r, attributes, "isPermaLink"), S("false")));
}

/* A link with href is Atom's, in a feed that forgot to say so: what it leads to is well defined, so
 * it stands before RSS's own. */
static void
start_link(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str rel = feed_attribute(r, attributes, "rel");
	if (rel.n == 0 || str_ieq(rel, S("alternate")))
		feed_give(r, FEED_LINK, 5, feed_resolve(r, feed_attribute(r, attributes, "href")));
}

static void
start_enclosure(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str url = feed_resolve(r, feed_attribute(r, attributes, "url"));
	if (str_istarts(feed_attribute(r, attributes, "type"), S("image/")))
		feed_give(r, FEED_IMAGE, 2, url);
	feed_give(r, FEED_ENCLOSURE, 1, url);
}

/* CDF (http://www.w3.org/TR/NOTE-CDFsubmit.html): what RSS says in elements stands in attributes.
 */
static void
start_channel(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str base = feed_attribute(r, attributes, "BASE");
	if (base.n)
		feed_note_base(r, base);
	feed_give(r, FEED_LINK, 2, feed_resolve(r, feed_attribute(r, attributes, "HREF")));
	feed_give(r, FEED_UPDATED, 2, feed_attribute(r, attributes, "LASTMOD"));
}

/* RSS 1.0: rdf:about is the item's id; its link too, when it has none (section 5.5). */
static void
start_item(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str about = feed_attribute(r, attributes, "about");
	feed_give(r, FEED_ID, 1, about);
	feed_give(r, FEED_LINK, 1, feed_resolve(r, about));
	start_channel(r, attributes);
}

const struct feed_element feed_rss_elements[] = {
	{ FEED_NS_RSS, "rss", AT_TOP, AT_ROOT, 0, 0, 0, NULL },
	{ FEED_NS_RDF, "RDF", AT_TOP, AT_ROOT, 0, 0, 0, NULL },
	{ FEED_NS_RSS, "RDF", AT_TOP, AT_ROOT, 0, 0, 0, NULL },
	{ FEED_NS_RSS, "channel", AT_TOP | AT_ROOT, AT_FEED, 0, 0, 0, start_channel },
	{ FEED_NS_RSS, "items", AT_FEED, AT_FEED, 0, 0, 0, NULL },
	{ FEED_NS_RSS, "item", AT_ROOT | AT_FEED | AT_ENTRY, AT_ENTRY, 0, 0, 0, start_item },
	{ FEED_NS_RSS, "image", AT_ROOT | AT_FEED, AT_IMAGE, 0, 0, 0, NULL },
	{ FEED_NS_RSS, "url", AT_IMAGE, 0, FORM_LINK, FEED_IMAGE, 3, NULL },
	{ FEED_NS_RSS, "title", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_TITLE, 4, NULL },
	{ FEED_NS_RSS, "link", AT_FEED | AT_ENTRY, 0, FORM_LINK, FEED_LINK, 4, start_link },
	{ FEED_NS_RSS, "description", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 4, NULL },
	{ FEED_NS_RSS, "abstract", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 3, NULL },
	{ FEED_NS_RSS, "content", AT_ENTRY, 0, FORM_LOOSE, FEED_CONTENT, 2, NULL },
	{ FEED_NS_RSS, "body", AT_ENTRY, 0, FORM_LOOSE, FEED_CONTENT, 2, NULL },
	{ FEED_NS_RSS, "fullitem", AT_ENTRY, 0, FORM_LOOSE, FEED_CONTENT, 2, NULL },
	{ FEED_NS_RSS, "summary", AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 4, NULL },
	{ FEED_NS_RSS, "pubDate", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 4, NULL },
	{ FEED_NS_RSS, "date", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 1, NULL },
	{ FEED_NS_RSS, "lastBuildDate", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_UPDATED, 4, NULL },
	{ FEED_NS_RSS, "guid", AT_ENTRY, 0, FORM_TEXT, FEED_ID, 4, start_guid },
	{ FEED_NS_RSS, "author", AT_ENTRY | AT_FEED, 0, FORM_PERSON, FEED_AUTHOR, 3, NULL },
	{ FEED_NS_RSS, "name", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 3, NULL },
	{ FEED_NS_RSS, "email", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 2, NULL },
	{ FEED_NS_RSS, "uri", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 1, NULL },
	{ FEED_NS_RSS, "managingEditor", AT_FEED, 0, FORM_PERSON, FEED_AUTHOR, 3, NULL },
	{ FEED_NS_RSS, "webMaster", AT_FEED, 0, FORM_PERSON, FEED_AUTHOR, 1, NULL },
	{ FEED_NS_RSS, "category", AT_ENTRY, 0, FORM_LINE, FEED_TAG, 3, NULL },
	{ FEED_NS_RSS, "keywords", AT_ENTRY, 0, FORM_LINE, FEED_KEYWORDS, 2, NULL },
	{ FEED_NS_RSS, "source", AT_ENTRY, 0, FORM_LINE, FEED_PAPER, 3, NULL },
	{ FEED_NS_RSS, "language", AT_FEED | AT_ENTRY, 0, FORM_TEXT, FEED_LANGUAGE, 4, NULL },
	{ FEED_NS_RSS, "ttl", AT_FEED, 0, FORM_TEXT, FEED_TTL, 3, NULL },
	{ FEED_NS_RSS, "enclosure", AT_ENTRY, 0, 0, 0, 0, start_enclosure },
	{ .name = NULL },
};
