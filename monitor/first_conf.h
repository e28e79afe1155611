/* The first monitor.conf, as `init` writes it: short, valid, and with everything in it that one
 * begins with. The file monitor.conf of the distribution is the same text. */
#ifndef MONITOR_FIRST_CONF_H
#define MONITOR_FIRST_CONF_H

#include "base/mem.h"

/* `includes`: files of outlets (packs) to include; without any the text has two outlets of its own.
 */
void first_conf(const struct str_list *includes, struct buf *out);

#endif
