/* Keys: what makes a message the same message, whoever composes it and however often it is sent. */
#ifndef NOTIFY_KEY_H
#define NOTIFY_KEY_H

#include "base/mem.h"

/* What the keys of a channel's message are made of: "digest 1769581800000000", "article 17 1". */
struct str key_base_digest(struct arena *a, int64_t slot_at);
struct str key_base_article(struct arena *a, int64_t article, int64_t revision);
struct str key_base_note(struct arena *a, struct str subject, struct str text, int64_t now);

/* Hex SHA-256 of channel, base, part and form. */
struct str key_make(struct arena *a, struct str channel, struct str base, size_t part, int form);

#endif
