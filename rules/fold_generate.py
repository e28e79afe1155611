#!/usr/bin/env python3
"""fold_generate.py > fold_table.c

Writes the table behind rules/words.c from the Unicode data of this Python: for every character whether it
separates words, is dropped inside one, or what it folds to.
"""
import unicodedata

LETTERS = dict(zip("ßæœøđłıðþ", "ss ae oe o d l i d th".split()))
LETTERS.update(zip("أإآٱىةؤئیک", "ااااي" + "هوييك"))
# tatweel, soft hyphen, joiners, direction marks, word joiner, byte order mark
INVISIBLE = {0x640, 0xad, 0x2060, 0xfeff, *range(0x200c, 0x2010), *range(0x202a, 0x202f), *range(0x2066, 0x206a)}
# Thai and Lao, Burmese, Khmer, kana, Han: a character is a token
SINGLE = ((0xe00, 0xeff), (0x1000, 0x109f), (0x1780, 0x17ff), (0x3040, 0x30ff), (0x3400, 0x4dbf), (0x4e00, 0x9fff),
          (0xf900, 0xfaff), (0x20000, 0x2fa1f))
HANGUL = (0xac00, 0xd7a3)
SEPARATOR, DROPPED, SELF, POOL, SYLLABLE = range(5)  # enum fold_kind of fold_table.h


def major(c):
    return unicodedata.category(c)[0]


def decomposed(c):
    return (d for d in unicodedata.normalize("NFKD", c) if major(d) != "M")


def folded(c):
    """None when c separates"""
    if ord(c) in INVISIBLE or major(c) == "M":
        return ""
    if major(c) not in "LN":
        return None
    if unicodedata.category(c) == "Nd":
        return str(unicodedata.digit(c))
    lower = (f for d in decomposed(LETTERS.get(c, c)) for e in d.casefold() for f in unicodedata.normalize("NFKD", e))
    return "".join(LETTERS.get(f, f) for f in lower if major(f) in "LN")


pool, places = bytearray(), {}


def entry(c):
    f = folded(c)
    flags = any(lo <= ord(c) <= hi for lo, hi in SINGLE) << 3
    if f is None:
        return SEPARATOR | flags
    if f == "":
        return DROPPED | flags
    flags |= f.isalpha() << 4 | f.isdigit() << 5
    if f == c:
        return SELF | flags
    if HANGUL[0] <= ord(c) <= HANGUL[1]:
        return SYLLABLE | flags
    raw = f.encode()
    if f not in places:
        places[f] = len(pool)
        pool.extend(raw)
    assert len(raw) < 64 and places[f] < 1 << 18
    return POOL | flags | len(raw) << 8 | places[f] << 14


def lines(values, width, form):
    for i in range(0, len(values), width):
        yield "\t" + " ".join(form % v for v in values[i:i + width])


def main():
    pages, numbers = {}, []
    for first in range(0, 0x110000, 256):
        page = tuple(SEPARATOR if 0xd800 <= c <= 0xdfff else entry(chr(c)) for c in range(first, first + 256))
        numbers.append(pages.setdefault(page, len(pages)))
    assert len(pages) <= 256
    print("/* Made by fold_generate.py from Unicode", unicodedata.unidata_version + "; do not edit. */")
    print("/* clang-format off */\n#include \"rules/fold_table.h\"\n")
    print("const uint8_t fold_pages[4352] = {", *lines(numbers, 24, "%d,"), "};\n", sep="\n")
    print("const uint32_t fold_entries[][256] = {")
    for page in pages:
        print("{", *lines(page, 12, "%#x,"), "},", sep="\n")
    print("};\n\nconst unsigned char fold_pool[] = {", *lines(pool, 20, "%#x,"), "};", sep="\n")


main()
