/* A block in figures: what monitor/page_trees.c weighs to say how likely it is part of the article.
 * tests/page_fit.py reads the same figures through `inspect page` ("blocks": true in the request),
 * so what was fitted is what is weighed. The order below is the order of the fitted table: after
 * any change here, fit again. */
#ifndef MONITOR_PAGE_FEATURES_H
#define MONITOR_PAGE_FEATURES_H

#include "monitor/page.h"

enum page_feature {
	F_LENGTH, /* characters */
	F_WORDS,
	F_WORD_LENGTH,
	F_LINKED, /* share of its text within links */
	F_LINKS,
	F_STOPS,    /* . ! ? ؟ 。 */
	F_ENDS,     /* with a stop, a colon, or else */
	F_COMMAS,   /* a hundred characters */
	F_CAPITALS, /* share of words that start with one */
	F_DIGITS,   /* share of characters */
	F_SIGNS,    /* | / @ # © and the like */
	F_LINES,
	F_TAG,
	F_LEVEL, /* of a heading */
	F_OWN_HINTS,
	F_BAD_STEPS, /* up to the first ancestor whose class is bad; 99 none */
	F_BAD_COUNT,
	F_META_STEPS,
	F_COMMENT,
	F_BODY_STEPS,
	F_SURE,
	F_AUTHOR,
	F_DATE,
	F_ARTICLE_STEPS, /* <article> */
	F_MAIN_STEPS,
	F_LIST_STEPS,
	F_TABLE_STEPS,
	F_FORM,
	F_QUOTE,
	F_ASIDE_STEPS,
	F_HEADER_STEPS,
	F_DEPTH,
	F_AT_BLOCK, /* share of the page's blocks before it */
	F_AT_TEXT,
	F_FROM_TITLE, /* blocks behind the title */
	F_TITLE_TEXT, /* characters between */
	F_IN,         /* the container found by score */
	F_UP,         /* levels up to an element that also holds the container */
	F_DOWN,       /* levels below the container */
	F_KEPT,       /* by the rules */
	F_KEPT_BEFORE,
	F_KEPT_BEHIND,
	F_FROM_FIRST, /* blocks behind the first kept one */
	F_FROM_LAST,
	F_KEPT_SHARE, /* of the kept text before it */
	F_PARENT_TEXT,
	F_PARENT_LINKED,
	F_PARENT_BLOCKS,
	F_PARENT_SCORE,
	F_GRAND_LINKED,
	F_GRAND_SCORE,
	F_GROUP_N, /* blocks of the same structure */
	F_GROUP_LENGTH,
	F_GROUP_LINKED,
	F_GROUP_KEPT,
	F_SAME_TEXT, /* elsewhere on the page */
	F_LEAD,      /* the page's description says it */
	F_JSON,      /* articleBody holds it; 0 no articleBody, 1 no, 2 yes */
	F_TEASER,
	F_LABEL,
	F_BEHIND_LABEL, /* blocks since such a label */
	F_RIGHTS,
	F_TITLE_WORDS, /* share of its words that the title has */
	F_TEXT_WORDS,  /* and that other kept blocks have */
	F_P1_LENGTH,
	F_P1_LINKED,
	F_P1_TAG,
	F_P1_KEPT,
	F_P1_SAME, /* the same element or structure */
	F_P2_LENGTH,
	F_P2_LINKED,
	F_N1_LENGTH,
	F_N1_LINKED,
	F_N1_TAG,
	F_N1_KEPT,
	F_N1_SAME,
	F_N2_LENGTH,
	F_N2_LINKED,
	F_HEADING_BACK, /* blocks back to a heading */
	F_HEADING_KEPT,
	F_PAGE_BLOCKS,
	F_PAGE_KEPT,  /* characters */
	F_PAGE_SHARE, /* of the page's text */
	F_BLOCKS_KEPT_SHARE,
	F_NEAR_KEPT, /* share of the five blocks on each side */
	F_ARTICLE,   /* the page says it is one */
	F_N,
};

/* What the rules of page_body.c found: the ground the figures stand on. */
struct page_found {
	uint32_t container;
	const bool *keep; /* by block */
};

/* F_N figures for each block, block after block. */
float *page_features(const struct page_reader *r, const struct page_found *found);

/* What a line starts with or says; shared with the rules. */
bool page_is_teaser(struct str text);
bool page_is_end_label(struct str text);
bool page_is_rights(struct str text);
bool page_is_notice(struct str text); /* of the site, to its users */

#endif
