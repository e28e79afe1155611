/* Values that stand in strings: durations, sizes, times of day. */
#include "base/clock.h"
#include "base/conf_tree.h"

struct unit {
	char letter;
	int64_t factor;
};

/* The number in front of a unit's letter, times its factor; false without number or unit, or out of
 * range. */
static bool
number_unit(struct str s, const struct unit *units, size_t n, int64_t *ret)
{
	if (s.n < 2 || s.s[0] < '0' || s.s[0] > '9')
		return false;
	for (size_t i = 0; i < n; i++) {
		int64_t number;
		if (s.s[s.n - 1] != units[i].letter)
			continue;
		return str_int64(str_sub(s, 0, s.n - 1), &number) &&
		       !__builtin_mul_overflow(number, units[i].factor, ret);
	}
	return false;
}

bool
conf_duration(struct str s, int64_t *ret_us)
{
	static const struct unit units[] = { { 's', CLOCK_SECOND }, { 'm', CLOCK_MINUTE },
		{ 'h', CLOCK_HOUR }, { 'd', CLOCK_DAY }, { 'w', 7 * CLOCK_DAY } };
	if (str_is(s, "forever")) {
		*ret_us = INT64_MAX;
		return true;
	}
	return number_unit(s, units, sizeof(units) / sizeof(units[0]), ret_us);
}

bool
conf_size(struct str s, int64_t *ret)
{
	static const struct unit units[] = { { 'K', 1 << 10 }, { 'M', 1 << 20 }, { 'G', 1 << 30 } };
	if (number_unit(s, units, sizeof(units) / sizeof(units[0]), ret))
		return true;
	return s.n && s.s[0] >= '0' && s.s[0] <= '9' && str_int64(s, ret);
}

static bool
two_digits(struct str s, int64_t most, int64_t *ret)
{
	return (s.n == 1 || s.n == 2) && s.s[0] >= '0' && s.s[0] <= '9' && str_int64(s, ret) &&
	       *ret <= most;
}

bool
conf_clock(struct str s, int64_t *ret_minutes)
{
	int64_t hour, minute;
	ptrdiff_t colon = str_find_byte(s, ':');
	if (colon < 0 || s.n - (size_t)colon != 3)
		return false;
	if (!two_digits(str_sub(s, 0, (size_t)colon), 23, &hour) ||
		!two_digits(str_sub(s, (size_t)colon + 1, s.n), 59, &minute))
		return false;
	*ret_minutes = hour * 60 + minute;
	return true;
}
