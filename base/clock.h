/* Time: all of it comes from here.
 *
 * Times are int64_t microseconds, UTC, and end in _at; durations say their unit. With
 * PRESSWATCH_CLOCK=FILE in the environment the program follows a clock that a test advances: FILE
 * holds 8 bytes, an int64_t in the machine's byte order, microseconds since 1970; it is mapped, and
 * written at one go. Then clock_wall and clock_mono both give that value (mono counts from the
 * first look), and clock_poll_ms keeps waits short so that a step is seen at once. Deadlines that
 * kill processes stay on real time: clock_real. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

#define CLOCK_MS INT64_C(1000)
#define CLOCK_SECOND INT64_C(1000000)
#define CLOCK_MINUTE (60 * CLOCK_SECOND)
#define CLOCK_HOUR (60 * CLOCK_MINUTE)
#define CLOCK_DAY (24 * CLOCK_HOUR)

/* Maps the file that PRESSWATCH_CLOCK names, if any. Called once, first thing in main. */
enum status clock_open(struct err *err);
bool clock_is_fake(void);

int64_t clock_wall(void); /* us since 1970, UTC */
int64_t clock_mono(void); /* us since some moment; never goes back */
int64_t clock_real(void); /* us, CLOCK_MONOTONIC whatever PRESSWATCH_CLOCK says */

/* How many milliseconds poll(2) may sleep until `due_at` (clock_wall's time): 0 when it is past, at
 * most 60,000, and at most 10 while the clock is a test's. */
int clock_poll_ms(int64_t due_at);

#endif
