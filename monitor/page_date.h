/* Inside the date of a page: what the gatherers (page_date_meta.c, page_date_lines.c,
 * page_date_script.c) find, and the table of weights that page_date.c chooses by.
 *
 * Every place that may hold the date is a signal; what it says is a candidate. The weights are data
 * (page_date_table.c), fitted by tests/page_date_fit.py on annotated pages as log odds: the score
 * of a day is the sum of the weights of the signals that say it. */
#ifndef MONITOR_PAGE_DATE_H
#define MONITOR_PAGE_DATE_H

#include "monitor/page.h"

enum date_signal {
	/* JSON-LD */
	DATE_LD_PUBLISHED, /* of the article */
	DATE_LD_CREATED,
	DATE_LD_UPDATED,
	DATE_LD_PAGE, /* datePublished of a WebPage */
	DATE_LD_PAGE_UPDATED,
	DATE_LD_OTHER, /* of a recipe, a video, a product */
	/* meta elements, by what their names say */
	DATE_META_ARTICLE, /* article:published_time */
	DATE_META_PUBLISHED,
	DATE_META_CREATED,
	DATE_META_DATE,
	DATE_META_UPDATED,
	DATE_META_TITLE, /* a date within <title> or og:title */
	DATE_META_LEAD,  /* within the description */
	/* attributes of elements */
	DATE_ITEM_PUBLISHED, /* itemprop */
	DATE_ITEM_CREATED,
	DATE_ITEM_UPDATED,
	DATE_TIME_PUBLISHED, /* <time pubdate>, or of such a class */
	DATE_TIME_UPDATED,
	DATE_TIME_NEAR,      /* near the title */
	DATE_TIME_FIRST,     /* the first that stands in no sidebar */
	DATE_TIME_ONLY,      /* all on the page say the same */
	DATE_MARK_PUBLISHED, /* data-..., <abbr title> */
	DATE_MARK_UPDATED,
	DATE_MARK_DATE,
	/* addresses */
	DATE_ADDRESS,
	DATE_IMAGE, /* in the lead image's */
	/* what readers see */
	DATE_OUTLET,       /* "Publié dans X le ..." */
	DATE_CUE_NEAR,     /* "Publié le ...", near the title */
	DATE_CUE,          /* elsewhere */
	DATE_CUE_FAR,      /* in a sidebar or a footer */
	DATE_UPDATED_NEAR, /* "Mis à jour le ..." */
	DATE_UPDATED,
	DATE_CALLED_NEAR, /* a class says that it is a date */
	DATE_CALLED,
	DATE_LINE_ABOVE, /* a bare date above the title */
	DATE_LINE_BELOW, /* at most three blocks below it */
	DATE_LINE_NEAR,  /* at most eight */
	DATE_LINE_FIRST, /* the first elsewhere, in no sidebar */
	DATE_LINE_ONLY,  /* the only one there */
	DATE_LINE_FAR,   /* the only one in sidebars and footers */
	DATE_BYLINE,     /* beside an author */
	DATE_IN_TITLE,   /* within the title */
	DATE_START,      /* the first words of a paragraph */
	DATE_COMMENT,    /* the earliest of the comments, which come later */
	/* scripts and data within attributes */
	DATE_SCRIPT_PUBLISHED, /* its key says so, and so do all such keys */
	DATE_SCRIPT_FIRST,     /* the first of several */
	DATE_SCRIPT_CREATED,
	DATE_SCRIPT_UPDATED,
	/* written 3/4/2024: read the other way round */
	DATE_SWAPPED,
	DATE_SIGNALS,

	/* what is known of a day beside its signals; weights of the same table */
	DATE_HAS_TIME = DATE_SIGNALS,
	DATE_EARLIEST, /* of several days that published it */
	DATE_LATEST,
	DATE_NEW_YEAR,    /* 1 January: often a year, made a date */
	DATE_MONTH_SAME,  /* the address names a year and a month, and they are these */
	DATE_MONTH_OTHER, /* and they are not */
	DATE_IMAGE_SAME,  /* the lead image's address does */
	DATE_BESIDE,      /* the day before or after is said by a strong signal */
	DATE_OTHER_SAID,  /* a strong signal says another day, and none says this one */
	DATE_ONLY_UPDATE, /* nothing but updates says this day */
	DATE_ALONE,       /* no other day was found */
	DATE_ANY,         /* always: what a day must outweigh to be better than none */
	DATE_FIGURES,
};

extern const char *const date_figure_names[DATE_FIGURES];
extern const float date_weights[DATE_FIGURES];

enum { DATE_CANDIDATES = 192 };

struct date_candidate {
	struct read_date date;
	int64_t day; /* its own, counted from 1970 */
	enum date_signal signal;
};

struct date_candidates {
	struct page_reader *r;
	struct date_candidate v[DATE_CANDIDATES];
	size_t n;
	size_t searched; /* bytes, for cues */
};

/* False: implausible (before 1995, or after the fetch), or no room. */
bool date_add(struct date_candidates *c, const struct read_date *date, enum date_signal signal);
/* A text that may be a date from end to end, or hold one; figures of 10 or 13 digits are seconds or
 * milliseconds since 1970. False: none in it. */
bool date_add_text(struct date_candidates *c, struct str text, enum date_signal signal);

/* Whether a node stands in a sidebar, footer, comment or the like. */
bool date_is_far(const struct page_reader *r, uint32_t node);
/* Within reach of the title. */
bool date_is_near(const struct page_reader *r, uint32_t block);
/* A year in four figures, or 8.5.12: enough not to take a number for a date. */
bool date_has_year(struct str s);
bool date_names_update(struct str name);
/* Whether a line says "updated", and not "published". */
bool date_tells_update(struct str line);
bool date_names_publication(struct str name);

void date_add_meta(struct date_candidates *c);
void date_add_elements(struct date_candidates *c);
void date_add_lines(struct date_candidates *c);
void date_add_scripts(struct date_candidates *c);

#endif
