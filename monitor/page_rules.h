/* An outlet's own rules for its article pages (`rules_file`), in the syntax of ftr-site-config: one
 * directive a line, several of a kind are alternatives tried in order.
 *
 *	title: //h1[@class='headline']
 *	body: //div[contains(@class, 'article-text')]
 *	date: //time/@datetime
 *	author: //a[@rel='author']
 *	strip: //div[@class='inline-newsletter']
 *	strip_id_or_class: related
 *	strip_image_src: /pixel/
 *	find_string: <br/><br/>
 *	replace_string: </p><p>
 *	prune: no
 *	# a comment
 *
 * Directives that are known there and mean nothing here (single_page_link, tidy, test_url ...) are
 * passed over. A line that is not understood is told and left out, never refused: the files come
 * from others, hold all kinds of lines, and what a rule does not find is looked for as on any other
 * page. */
#ifndef MONITOR_PAGE_RULES_H
#define MONITOR_PAGE_RULES_H

#include "base/mem.h"

enum { PAGE_RULES_LARGEST = 64 << 10, PAGE_RULES_MOST = 500 };

enum page_rule_kind {
	PAGE_RULE_TITLE,
	PAGE_RULE_BODY,
	PAGE_RULE_DATE,
	PAGE_RULE_AUTHOR,
	PAGE_RULE_STRIP,
	PAGE_RULE_STRIP_NAME,  /* strip_id_or_class */
	PAGE_RULE_STRIP_IMAGE, /* strip_image_src */
	PAGE_RULE_REPLACE,     /* find_string with its replace_string */
};

struct page_rule {
	enum page_rule_kind kind;
	struct str value; /* XPath, or what is looked for; a view of the text */
	struct str by;    /* PAGE_RULE_REPLACE */
};

struct page_rules {
	struct page_rule *rules; /* in the order of the text */
	size_t n;
	bool names_body; /* in a line that is understood or not */
	bool prune; /* links, captions and notices within the body are dropped; it is unless said */
};

/* What is not understood at byte `at` of the text; `hint` may be NULL. */
typedef void page_rules_complain(void *context, size_t at, const char *hint, const char *text);

/* Never fails: what is not understood is told (complain may be NULL) and left out. */
void page_rules_parse(struct str text, struct arena *a, page_rules_complain *complain,
	void *context, struct page_rules *ret);

#endif
