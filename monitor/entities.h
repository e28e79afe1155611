/* Character references of HTML ("&eacute;", "&#233;", "&#xe9;"): by name from a generated table
 * (monitor/entities.py), by number with the meaning that browsers give to the numbers of
 * windows-1252. */
#ifndef MONITOR_ENTITIES_H
#define MONITOR_ENTITIES_H

#include "base/mem.h"

struct entity {
	const char *name; /* without & and ; */
	const char *text; /* UTF-8 */
	bool bare;        /* may stand without its semicolon */
};
extern const struct entity entity_table[]; /* sorted by name, by bytes */
extern const size_t entity_table_n;

/* What a reference may become: at most this many bytes. */
enum { ENTITY_TEXT = 8 };

/* Reads the reference at the start of `s`, which starts with '&'. Returns how many bytes it takes,
 * 0 when it is none, and writes its text to `ret`; *ret_n is 0 for characters that may not stand in
 * a text (controls). */
size_t entity_read(struct str s, char ret[ENTITY_TEXT], size_t *ret_n);

/* Appends `s` with its references decoded. */
void entity_decode(struct buf *out, struct str s);

#endif
