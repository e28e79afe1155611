/* ICU knows all codes and English names; the few hundred are walked, because an import asks seldom.
 */
#include "rules/dialect_codes.h"

#include <stdio.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

enum { NAME_MOST = 100 };

/* Letters alone, in lower case: "South Africa" and "southafrica" are one. */
static bool
same_name(struct str a, const char *b)
{
	size_t i = 0;
	for (; *b; b++) {
		char c = (char)(*b >= 'A' && *b <= 'Z' ? *b | 0x20 : *b);
		if (c < 'a' || c > 'z')
			continue;
		while (i < a.n && (a.s[i] == ' ' || a.s[i] == '-' || a.s[i] == '_'))
			i++;
		if (i == a.n || (a.s[i] | 0x20) != c)
			return false;
		i++;
	}
	return i == a.n && a.n > 0;
}

static bool
english_name(const char *locale, bool is_country, char ret[NAME_MOST])
{
	UChar wide[NAME_MOST];
	UErrorCode code = U_ZERO_ERROR;
	int32_t n = is_country ? uloc_getDisplayCountry(locale, "en", wide, NAME_MOST, &code)
			       : uloc_getDisplayLanguage(locale, "en", wide, NAME_MOST, &code);
	if (U_FAILURE(code) || n >= NAME_MOST)
		return false;
	u_strToUTF8(ret, NAME_MOST, NULL, wide, n, &code);
	return U_SUCCESS(code);
}

static bool
is_called(struct str name, const char *locale, bool is_country)
{
	char english[NAME_MOST];
	const char *code = is_country ? uloc_getISO3Country(locale) : uloc_getISO3Language(locale);
	return str_ieq(name, str_from(code)) ||
	       (english_name(locale, is_country, english) && same_name(name, english));
}

bool
dialect_country(struct str name, char ret[3])
{
	for (const char *const *code = uloc_getISOCountries(); *code; code++) {
		char locale[8];
		snprintf(locale, sizeof(locale), "und_%.2s", *code);
		if (!is_called(name, locale, true))
			continue;
		snprintf(ret, 3, "%.2s", *code);
		return true;
	}
	return false;
}

bool
dialect_language(struct str name, char ret[3])
{
	for (const char *const *code = uloc_getISOLanguages(); *code; code++) {
		if (strlen(*code) != 2)
			continue;
		if (!str_ieq(name, str_from(*code)) && !is_called(name, *code, false))
			continue;
		snprintf(ret, 3, "%.2s", *code);
		return true;
	}
	return false;
}
