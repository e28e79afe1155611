/* Elements by their names, and their attributes. */
#include <string.h>
#include <strings.h>

#include "monitor/html_walk.h"

static const struct {
	const char *name;
	enum html_tag tag;
} tags[] = {
	{ "a", TAG_A },
	{ "address", TAG_BLOCK },
	{ "article", TAG_ARTICLE },
	{ "aside", TAG_ASIDE },
	{ "audio", TAG_SKIP },
	{ "blockquote", TAG_QUOTE },
	{ "body", TAG_BODY },
	{ "br", TAG_BR },
	{ "button", TAG_ASIDE },
	{ "canvas", TAG_SKIP },
	{ "center", TAG_BLOCK },
	{ "dd", TAG_LI },
	{ "details", TAG_BLOCK },
	{ "div", TAG_BLOCK },
	{ "dl", TAG_LIST },
	{ "dt", TAG_LI },
	{ "fieldset", TAG_BLOCK },
	{ "figcaption", TAG_CAPTION },
	{ "figure", TAG_BLOCK },
	{ "footer", TAG_FOOTER },
	{ "form", TAG_FORM },
	{ "h1", TAG_HEADING },
	{ "h2", TAG_HEADING },
	{ "h3", TAG_HEADING },
	{ "h4", TAG_HEADING },
	{ "h5", TAG_HEADING },
	{ "h6", TAG_HEADING },
	{ "header", TAG_HEADER },
	{ "hr", TAG_BLOCK },
	{ "iframe", TAG_SKIP },
	{ "img", TAG_IMG },
	{ "input", TAG_SKIP },
	{ "li", TAG_LI },
	{ "link", TAG_LINK },
	{ "main", TAG_MAIN },
	{ "menu", TAG_LIST },
	{ "meta", TAG_META },
	{ "nav", TAG_NAV },
	{ "noscript", TAG_SKIP },
	{ "object", TAG_SKIP },
	{ "ol", TAG_LIST },
	{ "option", TAG_SKIP },
	{ "p", TAG_P },
	{ "picture", TAG_OTHER },
	{ "pre", TAG_PRE },
	{ "script", TAG_SCRIPT },
	{ "section", TAG_BLOCK },
	{ "select", TAG_SKIP },
	{ "style", TAG_SKIP },
	{ "summary", TAG_BLOCK },
	{ "svg", TAG_SKIP },
	{ "table", TAG_TABLE },
	{ "tbody", TAG_TABLE },
	{ "td", TAG_CELL },
	{ "template", TAG_SKIP },
	{ "textarea", TAG_SKIP },
	{ "th", TAG_CELL },
	{ "time", TAG_TIME },
	{ "title", TAG_TITLE },
	{ "tr", TAG_TABLE },
	{ "ul", TAG_LIST },
	{ "video", TAG_SKIP },
};

enum html_tag
html_tag_of(const xmlNode *x)
{
	size_t low = 0, high = sizeof(tags) / sizeof(tags[0]);
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = strcmp((const char *)x->name, tags[middle].name);
		if (order == 0)
			return tags[middle].tag;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return TAG_OTHER;
}

bool
html_is_block_level(enum html_tag tag)
{
	switch (tag) {
	case TAG_OTHER:
	case TAG_A:
	case TAG_BR:
	case TAG_TIME:
	case TAG_META:
	case TAG_LINK:
	case TAG_TITLE:
	case TAG_SCRIPT:
	case TAG_SKIP:
	case TAG_IMG:
		return false;
	default:
		return true;
	}
}

struct str
html_attribute(const xmlNode *x, const char *name)
{
	for (const xmlAttr *t = x->properties; t; t = t->next) {
		if (strcasecmp((const char *)t->name, name) == 0)
			return t->children && t->children->content
				       ? str_from((const char *)t->children->content)
				       : STR_NONE;
	}
	return STR_NONE;
}

bool
html_has_attribute(const xmlNode *x, const char *name)
{
	for (const xmlAttr *t = x->properties; t; t = t->next) {
		if (strcasecmp((const char *)t->name, name) == 0)
			return true;
	}
	return false;
}

struct str
html_class_and_id(struct html_walk *w, const xmlNode *x)
{
	struct str class = html_attribute(x, "class"), id = html_attribute(x, "id");
	class = str_sub(class, 0, HTML_MOST_CLASS);
	if (id.n == 0)
		return class;
	return arena_printf(
		w->a, "%.*s %.*s", STR_ARG(class), STR_ARG(str_sub(id, 0, HTML_MOST_CLASS)));
}
