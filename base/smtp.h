/* One SMTP session that hands over one message: what goes in, and what is told while it runs.
 *
 * Two transports: notify/smtp_esmtp.c (libESMTP: smtp:// with STARTTLS) and base/smtp_curl.c
 * (libcurl: smtps://, TLS 1.3, servers named by an IPv6 address). Both block, tell each fact as it
 * happens, and leave judging to notify/mail.h: what was told before a crash or a kill counts. Their
 * process is ended at the deadline, so neither needs time-outs that might fire inside a message.
 *
 * RFC 5321, 3207 (STARTTLS), 4954 (AUTH). Nothing is ever sent without TLS unless `plain`. */
#ifndef BASE_SMTP_H
#define BASE_SMTP_H

#include "base/str.h"

enum smtp_fact {
	SMTP_FACT_MAIL,      /* the answer to MAIL FROM: code and text */
	SMTP_FACT_RECIPIENT, /* the answer to a RCPT TO */
	SMTP_FACT_BODY,      /* the last byte of the message was handed to the connection */
	SMTP_FACT_TRANSFER,  /* the answer to the end of the message */
	SMTP_FACT_FAULT,     /* why it ended otherwise: code is an enum smtp_fault */
};

enum smtp_fault {
	SMTP_NO_FAULT,
	SMTP_FAULT_NET,  /* no connection, dropped, a time-out, an answer that is none */
	SMTP_FAULT_TLS,  /* certificate or handshake refused, STARTTLS missing or meddled with */
	SMTP_FAULT_AUTH, /* account or password refused */
	SMTP_FAULT_HERE, /* our own: the request makes no sense */
};

struct smtp_job {
	struct str host; /* name or address, NUL-terminated; certificates are checked against it */
	int port;
	bool implicit_tls; /* TLS from the first byte */
	bool plain;        /* no TLS at all: loopback and private addresses, without a password */
	struct str user, password; /* user may be empty: no AUTH. NUL-terminated */
	struct str ca_file;        /* PEM; empty: the system's */
	struct str from; /* envelope sender: an address, checked by the caller. NUL-terminated */
	const struct str *to; /* likewise */
	size_t n_to;
	struct str message; /* RFC 5322, complete, CRLF, not dot-stuffed */
	int64_t deadline_us;
	void *context;
	void (*tell)(
		void *context, enum smtp_fact fact, size_t recipient, int code, struct str text);
};

/* By libcurl. Every recipient is told of, or a fault is. */
void smtp_curl_run(const struct smtp_job *job);

#endif
