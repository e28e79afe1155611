/* The message: what an instant alert, or a note to operations, says. Its looks are the channel
 * kinds'.
 *
 * One article with everything known about it; several when several were owed. The first
 * MESSAGE_FULL are told in full, the rest in a line each: nothing that is claimed goes untold. */
#ifndef NOTIFY_MESSAGE_H
#define NOTIFY_MESSAGE_H

#include "notify/item.h"

enum {
	MESSAGE_FULL = 10,
	MESSAGE_MOST = 50 /* articles in one message; the rest waits for the next */
};

enum message_kind {
	MESSAGE_ALERT,
	MESSAGE_HELD, /* a summary of what quiet hours held back */
	MESSAGE_NOTE, /* words for operations */
	MESSAGE_TEST,
};

struct message {
	enum message_kind kind;
	struct str channel;
	const struct phrases *words;
	struct zone *zone;
	int64_t at;
	struct str base; /* what its keys are made of (notify/key.h) */
	struct item *items;
	size_t n_items;
	struct str subject, text; /* of notes */
};

/* Fills in the items. */
void message_read(struct message *m, const struct owed *owed, size_t n,
	const struct str_list *rules, struct arena *a);

/* The first title, and how many more: one line. */
void message_subject(const struct message *m, struct buf *out);
/* "Studio Kalangou · publié 06:12, vu 06:19 · 1 titre" */
void message_item_line(const struct message *m, const struct item *item, struct buf *out);
/* "Règles : sahel-securite, liptako" */
void message_rules_line(const struct message *m, const struct item *item, struct buf *out);
/* "3 sujets", or what held them back; empty for one article. */
void message_heading(const struct message *m, struct buf *out);
void message_text(const struct message *m, struct buf *out); /* lines end in LF */
void message_html(const struct message *m, struct buf *out);

#endif
