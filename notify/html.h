/* Writing HTML for mail programs: tables for layout, styles on the elements, everything escaped. */
#ifndef NOTIFY_HTML_H
#define NOTIFY_HTML_H

#include "notify/phrases.h"

/* `& < > " '` as entities; line breaks and tabs as blanks; fits in text and in quoted attributes.
 */
void html_put(struct buf *out, struct str text);

struct html_page {
	const struct phrases *words;
	struct str title,
		preheader;     /* the hidden line that lists of mails show behind the subject */
	struct str heading;    /* the h1 */
	struct str subheading; /* below it; may be empty */
	struct str unsubscribe_url; /* may be empty */
};
void html_begin(
	struct buf *out, const struct html_page *page); /* up to where rows (<tr>) are expected */
void html_end(struct buf *out, const struct html_page *page);

/* Opens a row with one cell for text in `language` (empty: the page's) and its direction; `style`
 * is added. */
void html_cell(struct buf *out, const struct html_page *page, struct str language,
	struct str sample, const char *class, const char *style);
void html_cell_end(struct buf *out);

#endif
