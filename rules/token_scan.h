/* Where the tokens of a text stand: what words_scan says, many bytes at a time. Inside rules/ only.
 *
 * The text is classified 64 bytes at a time to masks with a bit for each byte: part of a word or
 * not. ASCII and the two-byte letters of Latin, Greek with Cyrillic and Arabic are told by vector
 * instructions (AVX2 where the processor has it, else SSE2), whatever else by the table of
 * characters, one by one. Tokens begin and end where neighbouring bits differ. */
#ifndef RULES_TOKEN_SCAN_H
#define RULES_TOKEN_SCAN_H

#include "rules/words.h"

enum { TOKEN_SCAN_PAD = 65 /* bytes behind the text that must be readable; their value is free */ };

struct token_list {
	struct word_place *v; /* from and to; the rest is not filled in */
	size_t n, cap;
};

/* Appends the tokens of text[from..to). */
void token_scan(const char *text, size_t from, size_t to, struct token_list *list);

/* The ways to do it, for tests. token_scan_vector: NULL where the processor cannot. */
typedef void token_scanner(const char *text, size_t from, size_t to, struct token_list *list);
enum token_vector { TOKEN_AVX2, TOKEN_SSE2 };
void token_scan_portable(const char *text, size_t from, size_t to, struct token_list *list);
token_scanner *token_scan_vector(enum token_vector vector);

#endif
