#include "notify/retry.h"

#include "base/hash.h"

static const int64_t schedule[] = { 5 * CLOCK_SECOND, 30 * CLOCK_SECOND, 5 * CLOCK_MINUTE,
	30 * CLOCK_MINUTE, 2 * CLOCK_HOUR, 5 * CLOCK_HOUR, 10 * CLOCK_HOUR };
enum { STEPS = sizeof(schedule) / sizeof(schedule[0]), SPREAD_PERCENT = 20 };

/* -1000 to 1000, from key and attempt. */
static int64_t
spread_of(struct str key, int64_t attempts)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str both = arena_printf(a, "%.*s %lld", STR_ARG(key), (long long)attempts);
	return (int64_t)(hash_bytes(both) % 2001) - 1000;
}

int64_t
retry_wait_us(struct str key, int64_t attempts)
{
	int64_t step = attempts < 1 ? 0 : attempts > STEPS ? STEPS - 1 : attempts - 1;
	int64_t wait = schedule[step];
	return wait + wait / 1000 * spread_of(key, attempts) * SPREAD_PERCENT / 100;
}

static int64_t
larger(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* Again later, or never when its time is over. */
static struct retry_next
later(const struct delivery *d, int64_t wait, int64_t now)
{
	struct retry_next next = { .state = DELIVERY_PENDING, .not_before_at = now + wait };
	if (next.not_before_at > d->expires_at)
		next.state = DELIVERY_DEAD;
	return next;
}

struct retry_next
retry_decide(const struct delivery *d, enum verdict verdict, int64_t retry_after_us, int64_t now)
{
	int64_t asked = retry_after_us > RETRY_AFTER_MOST_US ? RETRY_AFTER_MOST_US : retry_after_us;
	int64_t wait = larger(retry_wait_us(d->key, d->attempts), asked);
	switch (verdict) {
	case VERDICT_SENT:
		return (struct retry_next){ .state = DELIVERY_SENT };
	case VERDICT_RETRY:
		return later(d, wait, now);
	case VERDICT_UNKNOWN:
		return later(d, larger(wait, RETRY_UNKNOWN_LEAST_US), now);
	case VERDICT_DEGRADE:
		return (struct retry_next){ .state = DELIVERY_DEAD, .simplify = d->form == 0 };
	case VERDICT_DEAD:
		return (struct retry_next){ .state = DELIVERY_DEAD };
	case VERDICT_DISABLE: /* its messages are kept, whatever their age */
		return (struct retry_next){
			.state = DELIVERY_PENDING, .not_before_at = now + wait, .disable = true
		};
	}
	return later(d, wait, now);
}
