#include "monitor/job.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/url.h"

void
jobs_init(struct jobs *jobs)
{
	*jobs = (struct jobs){ .last = &jobs->first };
}

void
job_aim(struct job *job, struct str url)
{
	job->url = arena_str(job->arena, url);
	job->host = url_authority(job->url, job->arena);
}

void
job_drop_reading(struct job *job)
{
	job->read.n = job->n_whole;
	job->read.has_main = false;
	if (job->n_whole) /* the sitemaps before stay, and what was dropped beside them */
		return;
	arena_reset(job->reading);
	job->read = (struct read_articles){ 0 };
	job->read_bytes = 0;
}

struct job *
jobs_add(struct jobs *jobs, enum job_kind kind, int64_t outlet, struct str url)
{
	struct job *job = mem_alloc(sizeof(*job));
	job->id = ++jobs->last_id;
	job->kind = kind;
	job->outlet = outlet;
	job->body = -1;
	job->arena = arena_new();
	job->reading = arena_new();
	job_aim(job, url);
	*jobs->last = job;
	jobs->last = &job->next;
	jobs->n++;
	return job;
}

struct job *
jobs_find(struct jobs *jobs, uint64_t id)
{
	for (struct job *j = jobs->first; j; j = j->next)
		if (j->id == id)
			return j;
	return NULL;
}

void
jobs_remove(struct jobs *jobs, struct job *job)
{
	for (struct job **at = &jobs->first; *at; at = &(*at)->next) {
		if (*at != job)
			continue;
		*at = job->next;
		if (jobs->last == &job->next)
			jobs->last = at;
		jobs->n--;
		if (job->body >= 0)
			close(job->body);
		arena_free(job->arena);
		arena_free(job->reading);
		free(job);
		return;
	}
}

void
jobs_clear(struct jobs *jobs)
{
	while (jobs->first)
		jobs_remove(jobs, jobs->first);
}
