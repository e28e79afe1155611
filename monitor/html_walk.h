/* The walk over libxml2's tree, for the files that read a page into blocks: html_parse.c drives it
 * while the tree grows, html_notes.c gathers what elements say in their attributes, html_blocks.c
 * the text and the nodes. */
#ifndef MONITOR_HTML_WALK_H
#define MONITOR_HTML_WALK_H

#include <libxml/tree.h>

#include "monitor/html_blocks.h"

enum { HTML_MOST_CLASS = 512 }; /* bytes of a class or id that are read */

/* Where the walk is. */
struct html_walk {
	struct arena *a;
	struct html_doc *d;
	size_t nodes_cap, blocks_cap, links_cap, metas_cap, times_cap, marks_cap, json_cap;
	struct buf text;      /* of all blocks; views are made at the end */
	size_t block_from;    /* where the block in hand starts in `text` */
	uint32_t block_links; /* the first link of the block in hand */
	uint32_t node;        /* the element we are in, of any kind */
	int depth;            /* nodes around us */
	uint32_t link_node;   /* the <a> we are in, or HTML_NONE */
	size_t link_from;
	uint32_t link_n;
	/* Since the last letter: 1 a space, 2 a non-breaking one, 3 several of these, 4 <br>. */
	int gap;
	int breaks; /* <br> in a row */
	/* the tree: where we are, and how far the parser is */
	xmlNode *at; /* to be started, or behind it */
	bool behind;
	int level;             /* of `at`; 0 the root */
	const xmlNode *waited; /* for the rest of this element, once */
	size_t ahead;          /* elements since the last batch */
};

/* html_tags.c */
enum html_tag html_tag_of(const xmlNode *x);
/* Whether it parts blocks. */
bool html_is_block_level(enum html_tag tag);
/* By name, case-blind; empty when there is none. */
struct str html_attribute(const xmlNode *x, const char *name);
bool html_has_attribute(const xmlNode *x, const char *name);
struct str html_class_and_id(struct html_walk *w, const xmlNode *x);

/* html_notes.c: what an element says in its attributes, or is there to say. */
void html_note_element(struct html_walk *w, const xmlNode *x, enum html_tag tag);

/* html_blocks.c, in document order. html_element_start: false when what the element holds is passed
 * over; then it has no end. */
bool html_element_start(struct html_walk *w, xmlNode *x);
void html_element_end(struct html_walk *w, const xmlNode *x);
void html_text_add(struct html_walk *w, const char *content);
/* Ends what is open; the blocks get their texts, the nodes their sums. */
void html_walk_finish(struct html_walk *w);

#endif
