/* Composing mail by hand: RFC 5322 (messages), 2045 (quoted-printable), 2047 (encoded words), 2046
 * (multipart).
 *
 *	mime_compose(&mail, &out);
 *
 * The message is complete, 7-bit and deterministic: the same mail gives the same bytes, so that a
 * resend is the same message. Lines end in CRLF and are at most 76 octets but for headers that
 * cannot be folded. What came from outside loses controls and line breaks before it gets into a
 * header. Not good at: attachments, which presswatch does not send. */
#ifndef NOTIFY_MIME_H
#define NOTIFY_MIME_H

#include "base/zone.h"

struct mime_mail {
	int64_t date_at;
	struct zone *zone;         /* of the Date header */
	struct str from;           /* "presswatch <alerts@example.org>" or an address */
	const struct str_list *to; /* addresses */
	struct str subject;
	struct str message_id; /* with < and >; mime_id */
	struct str root_id;    /* In-Reply-To and References; may be empty */
	struct str list_id;    /* "desk.presswatch.example.org" */
	struct str list_name;
	struct str unsubscribe_url; /* https, or empty */
	struct str language;
	struct str rules;      /* X-Presswatch-Rule; may be empty */
	int64_t articles;      /* X-Presswatch-Articles */
	struct str text, html; /* UTF-8; html may be empty: then it is text/plain alone */
};

void mime_compose(const struct mime_mail *mail, struct buf *out);

/* The address of "name <address>" or of a bare address; the name before it. */
struct str mime_address(struct str mailbox);
struct str mime_display_name(struct str mailbox);
/* What follows the @ of a mailbox, or "localhost". */
struct str mime_domain(struct str mailbox);
/* Letters, digits and - of `s`; anything else becomes -. For ids. */
void mime_token(struct buf *out, struct str s);
/* Whether an address may be handed to an SMTP library: one @, printable ASCII, no blank, < or >, at
 * most 254 octets. */
bool mime_address_ok(struct str address);

/* Pieces, for the tests. A header: its name, then text that is encoded where it must be and folded.
 */
void mime_header_text(struct buf *out, const char *name, struct str value);
void mime_quoted_printable(struct buf *out, struct str text);
/* Back from quoted-printable; for degraded forms. */
void mime_from_quoted_printable(struct buf *out, struct str text);

/* The same message without its HTML: for a server that refused it as too large. STATUS_BAD: it has
 * no HTML. */
enum status mime_text_only(struct str message, struct buf *out, struct err *err);

#endif
