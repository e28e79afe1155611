#include "monitor/schedule.h"

#include <stdlib.h>

#include "base/clock.h"

/* Failures double the interval up to this many times: 15 minutes become 16 hours, then `slowest`
 * holds. */
enum { MOST_DOUBLINGS = 6 };
/* Turns are spread by up to a tenth of the interval, so that outlets started together drift apart.
 */
enum { SPREAD_PART = 10 };

static int64_t
larger(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

int64_t
schedule_next(const struct turn *turn, int64_t now)
{
	int64_t wait = larger(turn->every_us, larger(turn->max_age_us, turn->ttl_us));
	for (int64_t i = 1; i < turn->failures && i <= MOST_DOUBLINGS && wait < turn->slowest_us;
		i++)
		wait *= 2;
	if (wait > turn->slowest_us)
		wait = turn->slowest_us;
	uint64_t h = str_hash((struct str){ (const char *)&turn->outlet, sizeof(turn->outlet) });
	wait += wait / SPREAD_PART * (int64_t)(h % 1000) / 1000;
	return now + larger(wait, turn->retry_after_us);
}

int64_t
schedule_page_again(int64_t attempts, int64_t now)
{
	int64_t wait = CLOCK_MINUTE;
	for (int64_t i = 0; i < attempts && wait < 4 * CLOCK_HOUR; i++)
		wait *= 2;
	return now + wait;
}

struct host {
	struct str name; /* owned; empty: a free slot */
	int64_t under_way, not_before;
};

struct hosts {
	struct host *slots;
	size_t n, cap; /* cap is a power of two, at most half full */
};

struct hosts *
hosts_new(void)
{
	return mem_alloc(sizeof(struct hosts));
}

void
hosts_free(struct hosts *h)
{
	if (!h)
		return;
	for (size_t i = 0; i < h->cap; i++)
		free((void *)(uintptr_t)h->slots[i].name.s);
	free(h->slots);
	free(h);
}

static struct host *
slot_of(struct host *slots, size_t cap, struct str name)
{
	size_t i = str_hash(name) & (cap - 1);
	while (slots[i].name.n && !str_eq(slots[i].name, name))
		i = (i + 1) & (cap - 1);
	return &slots[i];
}

/* Hosts at rest are forgotten when the table grows. */
static void
grow(struct hosts *h)
{
	size_t cap = h->cap ? h->cap * 2 : 64;
	struct host *slots = mem_alloc(cap * sizeof(*slots));
	h->n = 0;
	for (size_t i = 0; i < h->cap; i++) {
		struct host *old = &h->slots[i];
		if (old->name.n && (old->under_way || old->not_before > clock_mono())) {
			*slot_of(slots, cap, old->name) = *old;
			h->n++;
		} else {
			free((void *)(uintptr_t)old->name.s);
		}
	}
	free(h->slots);
	h->slots = slots;
	h->cap = cap;
}

static struct host *
host(struct hosts *h, struct str name)
{
	if ((h->n + 1) * 2 > h->cap)
		grow(h);
	struct host *slot = slot_of(h->slots, h->cap, name);
	if (!slot->name.n) {
		slot->name = (struct str){ mem_strdup(name), name.n };
		h->n++;
	}
	return slot;
}

bool
hosts_may_ask(struct hosts *h, struct str name, int64_t per_host, int64_t mono)
{
	if (!name.n)
		return true;
	const struct host *slot = host(h, name);
	return slot->under_way < per_host && slot->not_before <= mono;
}

void
hosts_asked(struct hosts *h, struct str name)
{
	if (name.n)
		host(h, name)->under_way++;
}

void
hosts_answered(struct hosts *h, struct str name, int64_t pause_us, int64_t mono)
{
	if (!name.n)
		return;
	struct host *slot = host(h, name);
	if (slot->under_way)
		slot->under_way--;
	slot->not_before = larger(slot->not_before, mono + pause_us);
}

int64_t
hosts_next_mono(const struct hosts *h, int64_t mono)
{
	int64_t next = INT64_MAX;
	for (size_t i = 0; i < h->cap; i++)
		if (h->slots[i].name.n && h->slots[i].not_before > mono &&
			h->slots[i].not_before < next)
			next = h->slots[i].not_before;
	return next;
}
