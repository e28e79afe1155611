/* SMTP by libESMTP 1.1.0: smtp:// with STARTTLS, or plain. One session in a process of its own,
 * which ends afterwards.
 *
 * The library has traps that lose mail; each is named where it is avoided in smtp_esmtp.c. */
#ifndef NOTIFY_SMTP_ESMTP_H
#define NOTIFY_SMTP_ESMTP_H

#include "base/smtp.h"

void smtp_esmtp_run(const struct smtp_job *job);

#endif
