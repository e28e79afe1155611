#include "monitor/article_text.h"

#include "base/utf8.h"
#include "monitor/read.h"

enum {
	LEAD_CHARACTERS = 600,
	TITLE_CHARACTERS = 90,
	FULL_LEAST = 600,   /* characters: shorter contents are teasers as often as not */
	FULL_SURELY = 1500, /* a content of this length is full even if the summary repeats it */
};

static const char *const more_marks[] = { "…", "...", "[…]", "[...]", "(...)", "→", NULL };
static const char *const more_words[] = { "lire la suite", "lire plus", "en savoir plus",
	"la suite sur", "read more", "continue reading", "read the full", "leer más",
	"seguir leyendo", "sigue leyendo", "اقرأ المزيد", "للمزيد", "تابع القراءة", "أكمل القراءة",
	"weiterlesen", NULL };
static const char *const first_on[] = { " appeared first on ", " est apparu en premier sur ",
	" apareció primero en ", " se publicó primero en ", "ظهرت أولاً على", "ظهرت أولا على",
	NULL };

static struct str
last_paragraph(struct str text, struct str *ret_before)
{
	size_t at = text.n;
	while (at > 1 && !(text.s[at - 1] == '\n' && text.s[at - 2] == '\n'))
		at--;
	if (at <= 1)
		at = 0;
	*ret_before = str_trim(str_sub(text, 0, at));
	return str_sub(text, at, text.n);
}

/* <a>, </p>, <br/>: a tag that markup has and mathematics has not. */
static bool
has_markup(struct str s)
{
	static const char *const tags[] = { "<p>", "<p ", "</p>", "<br", "</a>", "<div", "<img",
		"</b>", "</i>", "</em>", "</strong>", "<li>", NULL };
	return str_find_byte(s, '<') >= 0 && str_ifind_any(s, tags);
}

struct str
article_plain(struct str given, bool is_html, struct arena *a)
{
	struct str text =
		is_html || has_markup(given) ? html_text(given, a) : str_trim(utf8_clean(a, given));
	struct str before, last = last_paragraph(text, &before);
	return before.n && last.n < 600 && str_ifind_any(last, first_on) ? before : text;
}

/* Bytes of the first `most` characters. */
static size_t
bytes_of(struct str s, size_t most)
{
	size_t i = 0, n = 0;
	while (i < s.n) {
		if (((unsigned char)s.s[i] & 0xc0) != 0x80 && n++ == most)
			break;
		i++;
	}
	return i;
}

/* Behind the last sentence that ends in the second half of `s`; 0: none does. */
static size_t
sentence_end(struct str s)
{
	for (size_t i = s.n; i > s.n / 2; i--) {
		char c = s.s[i - 1];
		bool blank = i == s.n || s.s[i] == ' ' || s.s[i] == '\n';
		if (blank && (c == '.' || c == '!' || c == '?'))
			return i;
		if (i >= 2 && (unsigned char)s.s[i - 2] == 0xd8 &&
			(unsigned char)c == 0x9f) /* the Arabic question mark */
			return i;
	}
	return 0;
}

static size_t
word_end(struct str s)
{
	size_t i = s.n;
	while (i > s.n / 2 && s.s[i - 1] != ' ' && s.s[i - 1] != '\n')
		i--;
	return i > s.n / 2 ? i : s.n;
}

static struct str
shorten(struct str text, size_t most, bool at_sentence, struct arena *a)
{
	size_t n = bytes_of(text, most);
	if (n == text.n)
		return text;
	struct str head = str_sub(text, 0, n);
	size_t end = at_sentence ? sentence_end(head) : 0;
	if (end)
		return str_trim(str_sub(head, 0, end));
	head = str_trim(str_sub(head, 0, word_end(head)));
	return arena_printf(a, "%.*s…", STR_ARG(head));
}

struct str
article_lead(struct str text, struct arena *a)
{
	return shorten(text_line(text, a), LEAD_CHARACTERS, true, a);
}

struct str
article_first_words(struct str text, struct arena *a)
{
	return shorten(text_line(text, a), TITLE_CHARACTERS, false, a);
}

static bool
is_cut(struct str text)
{
	struct str tail = str_trim(str_sub(text, text.n > 80 ? text.n - 80 : 0, text.n));
	if (str_ifind_any(tail, more_words))
		return true;
	for (const char *const *m = more_marks; *m; m++) {
		if (str_ends(tail, str_from(*m)))
			return true;
	}
	return false;
}

bool
article_is_full(struct str content, struct str summary)
{
	size_t characters = utf8_length(content);
	if (characters < FULL_LEAST || is_cut(content))
		return false;
	return characters >= FULL_SURELY || content.n > summary.n + summary.n / 3;
}
