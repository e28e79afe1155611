/* A job: one document's way through fetcher and reader. An outlet's turn is one; a waiting page is
 * one; a robots.txt that pages wait for is one. */
#ifndef MONITOR_JOB_H
#define MONITOR_JOB_H

#include "db/store.h"
#include "monitor/crew.h"
#include "monitor/fetch.h"
#include "monitor/reader.h"

enum job_kind { JOB_OUTLET, JOB_PAGE, JOB_ROBOTS };
enum job_stage {
	JOB_WAITING, /* for its host, and for the fetcher */
	JOB_FETCHING,
	JOB_FETCHED, /* for a reader */
	JOB_READING,
};

struct job {
	uint64_t id;
	enum job_kind kind;
	enum job_stage stage;
	struct arena *arena;       /* everything of this job but */
	struct arena *reading;     /* the articles */
	int64_t outlet;            /* id */
	struct outlet_state state; /* JOB_OUTLET: as leased, then as it will be written */
	struct page_turn page;     /* JOB_PAGE */
	struct str url, host;
	bool may_ask;                /* robots.txt allows it */
	int64_t delay_us;            /* what robots.txt asks for between two requests */
	struct helper *helper;       /* who has it in hand */
	int deaths;                  /* helpers that died with it in hand */
	struct fetch_answer fetched; /* the last answer */
	struct fetch_answer first;   /* JOB_OUTLET: the outlet's own, not that of a part */
	int64_t fetched_at;
	int body;                 /* -1: none */
	struct str_list parts;    /* of a sitemap index, still to fetch */
	bool is_part, incomplete; /* one of the parts is fetched; one could not be read */
	size_t n_parts_read;
	struct read_articles read; /* what was read so far */
	size_t n_whole;            /* of documents that were read to their end */
	int64_t read_bytes;        /* of frames of articles in `reading` */
	bool cut_short;
	struct page_observed
		*observed; /* JOB_PAGE: what the page shows of its outlet; NULL: nothing
			    */
	struct job *next;
};

struct jobs {
	struct job *first, **last;
	size_t n;
	uint64_t last_id;
};

void jobs_init(struct jobs *jobs);
/* A new job at the end of the list, with an arena of its own and body -1. */
struct job *jobs_add(struct jobs *jobs, enum job_kind kind, int64_t outlet, struct str url);
struct job *jobs_find(struct jobs *jobs, uint64_t id); /* NULL: no such job (any more) */
void jobs_remove(struct jobs *jobs, struct job *job);
void jobs_clear(struct jobs *jobs);
/* Drops what was read of the document in hand: it will be read again, or is unreadable. */
void job_drop_reading(struct job *job);
/* The address a job asks for next; sets host. */
void job_aim(struct job *job, struct str url);

#endif
