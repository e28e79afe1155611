/* What others add to feeds: Dublin Core, content, Media RSS, iTunes, FeedBurner. */
#include "monitor/feed.h"

static void
start_media(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str medium = feed_attribute(r, attributes, "medium"),
		   type = feed_attribute(r, attributes, "type");
	if (str_ieq(medium, S("image")) || str_istarts(type, S("image/")) ||
		(medium.n == 0 && type.n == 0))
		feed_give(r, FEED_IMAGE, 3, feed_resolve(r, feed_attribute(r, attributes, "url")));
}

static void
start_thumbnail(struct feed_reader *r, struct feed_attributes attributes)
{
	feed_give(r, FEED_IMAGE, 2, feed_resolve(r, feed_attribute(r, attributes, "url")));
}

static void
start_image(struct feed_reader *r, struct feed_attributes attributes)
{
	feed_give(r, FEED_IMAGE, 1, feed_resolve(r, feed_attribute(r, attributes, "href")));
}

const struct feed_element feed_module_elements[] = {
	{ FEED_NS_DC, "title", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_TITLE, 2, NULL },
	{ FEED_NS_DC, "description", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 2, NULL },
	{ FEED_NS_DC, "abstract", AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 1, NULL },
	{ FEED_NS_DC, "creator", AT_FEED | AT_ENTRY, 0, FORM_PERSON, FEED_AUTHOR, 4, NULL },
	{ FEED_NS_DC, "author", AT_FEED | AT_ENTRY, 0, FORM_PERSON, FEED_AUTHOR, 3, NULL },
	{ FEED_NS_DC, "contributor", AT_ENTRY, 0, FORM_PERSON, FEED_AUTHOR, 1, NULL },
	{ FEED_NS_DC, "publisher", AT_FEED, 0, FORM_PERSON, FEED_AUTHOR, 1, NULL },
	{ FEED_NS_DC, "date", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_DATE, 3, NULL },
	{ FEED_NS_DC, "issued", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 3, NULL },
	{ FEED_NS_DC, "created", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 2, NULL },
	{ FEED_NS_DC, "modified", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_UPDATED, 3, NULL },
	{ FEED_NS_DC, "language", AT_FEED | AT_ENTRY, 0, FORM_TEXT, FEED_LANGUAGE, 3, NULL },
	{ FEED_NS_DC, "subject", AT_ENTRY, 0, FORM_LINE, FEED_TAG, 3, NULL },
	{ FEED_NS_DC, "identifier", AT_ENTRY, 0, FORM_TEXT, FEED_ID, 2, NULL },
	{ FEED_NS_CONTENT, "encoded", AT_ENTRY, 0, FORM_LOOSE, FEED_CONTENT, 4, NULL },
	{ FEED_NS_XHTML, "body", AT_ENTRY, 0, FORM_HTML, FEED_CONTENT, 3, NULL },
	{ FEED_NS_XHTML, "div", AT_ENTRY, 0, FORM_HTML, FEED_CONTENT, 2, NULL },
	{ FEED_NS_MEDIA, "group", AT_ENTRY, AT_ENTRY, 0, 0, 0, NULL },
	{ FEED_NS_MEDIA, "content", AT_ENTRY, AT_ENTRY, 0, 0, 0, start_media },
	{ FEED_NS_MEDIA, "thumbnail", AT_ENTRY, 0, 0, 0, 0, start_thumbnail },
	{ FEED_NS_MEDIA, "title", AT_ENTRY, 0, FORM_LOOSE, FEED_TITLE, 1, NULL },
	{ FEED_NS_MEDIA, "description", AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 1, NULL },
	{ FEED_NS_MEDIA, "keywords", AT_ENTRY, 0, FORM_LINE, FEED_KEYWORDS, 2, NULL },
	{ FEED_NS_ITUNES, "author", AT_FEED | AT_ENTRY, 0, FORM_LINE, FEED_AUTHOR, 2, NULL },
	{ FEED_NS_ITUNES, "summary", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 2, NULL },
	{ FEED_NS_ITUNES, "subtitle", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 1, NULL },
	{ FEED_NS_ITUNES, "description", AT_FEED | AT_ENTRY, 0, FORM_LOOSE, FEED_SUMMARY, 1, NULL },
	{ FEED_NS_ITUNES, "title", AT_ENTRY, 0, FORM_LOOSE, FEED_TITLE, 1, NULL },
	{ FEED_NS_ITUNES, "image", AT_FEED | AT_ENTRY, 0, 0, 0, 0, start_image },
	{ FEED_NS_ITUNES, "keywords", AT_ENTRY, 0, FORM_LINE, FEED_KEYWORDS, 2, NULL },
	{ FEED_NS_FEEDBURNER, "origLink", AT_ENTRY, 0, FORM_LINK, FEED_ORIGINAL, 5, NULL },
	{ .name = NULL },
};
