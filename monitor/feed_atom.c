/* Atom 1.0 (RFC 4287) and 0.3, alone and as guests in RSS. */
#include "monitor/feed.h"

static void
start_text(struct feed_reader *r, struct feed_attributes attributes)
{
	feed_note_type(
		r, feed_attribute(r, attributes, "type"), feed_attribute(r, attributes, "mode"));
}

static void
start_enclosure(struct feed_reader *r, struct str type, struct str url)
{
	if (str_istarts(type, S("image/")))
		feed_give(r, FEED_IMAGE, 2, url);
	feed_give(r, FEED_ENCLOSURE, 1, url);
}

/* Section 4.2.7: no rel means alternate. Of several, HTML first. */
static void
start_link(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str rel = feed_attribute(r, attributes, "rel"),
		   type = feed_attribute(r, attributes, "type");
	struct str href = feed_attribute(r, attributes, "href");
	if (rel.n == 0 || str_ieq(rel, S("alternate")) || str_ends(rel, S("/alternate")))
		feed_give(r, FEED_LINK, type.n == 0 || str_ifind(type, S("html")) >= 0 ? 3 : 2,
			feed_resolve(r, href));
	else if (str_ieq(rel, S("enclosure")))
		start_enclosure(r, type, feed_resolve(r, href));
	else if (!feed_in_entry(r) && str_ieq(rel, S("self")))
		feed_note_self(r, feed_resolve(r, href));
	else if (feed_in_entry(r) && (str_ieq(rel, S("self")) || str_ieq(rel, S("related"))))
		feed_give(r, FEED_LINK, 1, feed_resolve(r, href));
}

static void
start_category(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str label = feed_attribute(r, attributes, "label");
	feed_give(r, FEED_TAG, 3, label.n ? label : feed_attribute(r, attributes, "term"));
}

/* Content may be elsewhere (section 4.1.3.2); Atom 0.3 may give several forms of it in one. */
static void
start_content(struct feed_reader *r, struct feed_attributes attributes)
{
	struct str type = feed_attribute(r, attributes, "type"),
		   src = feed_resolve(r, feed_attribute(r, attributes, "src"));
	start_text(r, attributes);
	if (str_istarts(type, S("multipart/")))
		feed_note_parts(r);
	if (src.n && str_istarts(type, S("image/")))
		feed_give(r, FEED_IMAGE, 1, src);
}

const struct feed_element feed_atom_elements[] = {
	{ FEED_NS_ATOM, "feed", AT_TOP, AT_FEED, 0, 0, 0, NULL },
	{ FEED_NS_ATOM, "entry", AT_TOP | AT_FEED | AT_ENTRY, AT_ENTRY, 0, 0, 0, NULL },
	{ FEED_NS_ATOM, "title", AT_FEED | AT_ENTRY, 0, FORM_TYPED, FEED_TITLE, 3, start_text },
	{ FEED_NS_ATOM, "title", AT_SOURCE, 0, FORM_LINE, FEED_PAPER, 3, NULL },
	{ FEED_NS_ATOM, "subtitle", AT_FEED, 0, FORM_TYPED, FEED_SUMMARY, 3, start_text },
	{ FEED_NS_ATOM, "tagline", AT_FEED, 0, FORM_TYPED, FEED_SUMMARY, 3, start_text },
	{ FEED_NS_ATOM, "summary", AT_ENTRY, 0, FORM_TYPED, FEED_SUMMARY, 3, start_text },
	{ FEED_NS_ATOM, "content", AT_ENTRY, 0, FORM_TYPED, FEED_CONTENT, 3, start_content },
	{ FEED_NS_ATOM, "link", AT_FEED | AT_ENTRY, 0, 0, 0, 0, start_link },
	{ FEED_NS_ATOM, "id", AT_FEED | AT_ENTRY, 0, FORM_TEXT, FEED_ID, 3, NULL },
	{ FEED_NS_ATOM, "published", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 3, NULL },
	{ FEED_NS_ATOM, "issued", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 3, NULL },
	{ FEED_NS_ATOM, "created", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_PUBLISHED, 1, NULL },
	{ FEED_NS_ATOM, "updated", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_UPDATED, 3, NULL },
	{ FEED_NS_ATOM, "modified", AT_FEED | AT_ENTRY, 0, FORM_DATE, FEED_UPDATED, 3, NULL },
	{ FEED_NS_ATOM, "author", AT_FEED | AT_ENTRY | AT_SOURCE, AT_PERSON, 0, 0, 0, NULL },
	{ FEED_NS_ATOM, "name", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 3, NULL },
	{ FEED_NS_ATOM, "email", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 2, NULL },
	{ FEED_NS_ATOM, "uri", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 1, NULL },
	{ FEED_NS_ATOM, "url", AT_PERSON, 0, FORM_TEXT, FEED_AUTHOR, 1, NULL },
	{ FEED_NS_ATOM, "category", AT_ENTRY, 0, 0, 0, 0, start_category },
	{ FEED_NS_ATOM, "source", AT_ENTRY, AT_SOURCE, 0, 0, 0, NULL },
	{ FEED_NS_ATOM, "logo", AT_FEED, 0, FORM_LINK, FEED_IMAGE, 3, NULL },
	{ FEED_NS_ATOM, "icon", AT_FEED, 0, FORM_LINK, FEED_IMAGE, 2, NULL },
	{ .name = NULL },
};
