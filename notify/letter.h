/* Letters: digests and messages as complete mails, for the kinds that deliver mail (email,
 * maildir). */
#ifndef NOTIFY_LETTER_H
#define NOTIFY_LETTER_H

#include "notify/channel.h"

struct letter_head {
	struct str from; /* mailbox of the sender */
	const struct str_list *to;
	struct str unsubscribe_url; /* may be empty */
};

void letter_digest(const struct channel *channel, const struct letter_head *head,
	const struct digest *digest, struct arena *a, struct composed **ret, size_t *ret_n);
void letter_message(const struct channel *channel, const struct letter_head *head,
	const struct message *message, struct arena *a, struct composed **ret, size_t *ret_n);

#endif
