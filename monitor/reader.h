/* What the engine asks of a reader, and what it answers. The role itself is monitor/reader.c.
 *
 * The first frame is the settings; the reader answers READ_HELLO when it is ready. A request
 * carries the document as a sealed memfd and what the engine knows of its outlet. The answer is any
 * number of READ_ARTICLES frames, for a robots.txt a READ_ROBOTS, and one READ_DONE. READ_AGAIN
 * takes back the articles sent so far: all of them follow. Only READ_DONE with STATUS_OK makes them
 * count: those of a reader that ended before, or found the document unreadable in its middle, do
 * not. */
#ifndef MONITOR_READER_H
#define MONITOR_READER_H

#include "base/frame.h"
#include "monitor/read.h"
#include "monitor/robots.h"

enum {
	READ_SETTINGS = 40,
	READ_REQUEST = 41,
	READ_ARTICLES = 42,
	READ_DONE = 43,
	READ_HELLO = 44,
	READ_ROBOTS = 45,
	READ_AGAIN = 46
}; /* frame types */

struct read_settings {
	struct str timezone;
	struct str user_agent; /* whom a robots.txt speaks to */
	const struct user_place *places;
	size_t n_places;
};

enum read_kind { READ_OUTLET, READ_ARTICLE, READ_RULES };

struct read_request {
	enum read_kind
		kind; /* an outlet's feed, sitemap or listing; an article's page; a robots.txt */
	struct outlet outlet; /* name, title, country, language, source, text_from */
	struct str url, content_type;
	int64_t fetched_at;
	struct str hints; /* READ_ARTICLE: of page_hints_put */
	struct str rules; /* READ_ARTICLE: the outlet's own, as in its file */
};

enum { READ_MOST_PARTS = 256 }; /* of a sitemap index that are told; fewer are fetched */

struct read_done {
	enum status status; /* OK; BAD: unreadable; RETRY: it may pass */
	struct str error;
	bool cut_short;
	int64_t ttl_s;
	struct str_list parts; /* of a sitemap index */
	struct str observed;   /* of an article's page: of page_observed_put */
};

void read_settings_put(struct buf *frame, const struct read_settings *s);
enum status read_settings_take(
	const struct frame *f, struct arena *a, struct read_settings *ret, struct err *err);
void read_request_put(struct buf *frame, uint64_t id, const struct read_request *r);
enum status read_request_take(
	const struct frame *f, struct read_request *ret, struct err *err); /* views into f */

/* A frame of articles: those of an outlet, or (with `main`) the article of a page and the headlines
 * around it. _begin and any number of _add make a frame, which frame_end(frame, at) ends. */
size_t read_articles_begin(struct buf *frame, uint64_t id, const struct article *main);
void read_articles_add(struct buf *frame, const struct article *article);
/* What was read so far. */
struct read_articles {
	struct article main;
	bool has_main;
	struct article *v; /* in an arena, as is what they are made of */
	size_t n, cap;
};
/* Appends to *ret. Views into the frame: copy what is kept. */
enum status read_articles_take(
	const struct frame *f, struct arena *a, struct read_articles *ret, struct err *err);
void read_again_put(struct buf *frame, uint64_t id);
void read_robots_put(struct buf *frame, uint64_t id, const struct robots *robots);
enum status read_robots_take(
	const struct frame *f, struct arena *a, struct robots *ret, struct err *err);
void read_done_put(struct buf *frame, uint64_t id, const struct read_done *d);
enum status read_done_take(
	const struct frame *f, struct arena *a, struct read_done *ret, struct err *err);

/* The role: speaks on `fd` until the engine closes it; returns the exit status. */
int reader_main(int fd);

#endif
