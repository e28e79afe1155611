#include "tests/check.h"

#include "monitor/job.h"

static void
read_one(struct job *job)
{
	ARENA_GROW(job->reading, job->read.v, job->read.n, job->read.cap);
	job->read.v[job->read.n++] = (struct article){ .title = S("Un titre") };
	job->read_bytes += 1000;
}

/* A document that is read once more counts once: else a feed of half the bound could not be. */
static void
dropped(void **state)
{
	(void)state;
	struct jobs jobs;
	jobs_init(&jobs);
	struct job *job = jobs_add(&jobs, JOB_OUTLET, 1, S("http://x.example/feed"));
	for (int i = 0; i < 20; i++)
		read_one(job);
	job_drop_reading(job);
	assert_int_equal(job->read.n, 0);
	assert_int_equal(job->read_bytes, 0);
	assert_int_equal(arena_used(job->reading), 0);
	read_one(job);
	assert_str(job->read.v[0].title, "Un titre");
	jobs_clear(&jobs);
}

/* Of an index, the sitemaps that were read before stay. */
static void
dropped_behind_others(void **state)
{
	(void)state;
	struct jobs jobs;
	jobs_init(&jobs);
	struct job *job = jobs_add(&jobs, JOB_OUTLET, 1, S("http://x.example/index"));
	read_one(job);
	job->n_whole = job->read.n;
	read_one(job);
	job_drop_reading(job);
	assert_int_equal(job->read.n, 1);
	assert_int_equal(job->read_bytes, 2000);
	assert_str(job->read.v[0].title, "Un titre");
	jobs_remove(&jobs, job);
	assert_null(jobs_find(&jobs, 1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dropped),
		cmocka_unit_test(dropped_behind_others),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
