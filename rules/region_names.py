"""The names of a gazetteer as they are collected, and how they are written as C: see region_table.h."""
import unicodedata

KINDS = ["BLOCK", "COUNTRY", "GROUP", "STATE", "DEMONYM", "LEADER", "CAPITAL", "ADMIN", "CITY", "HINT", "AREA"]
FLAGS = {"WEAK": 1, "OTHERS": 2, "ALTERNATE": 4, "IN_EN": 8, "IN_FR": 16, "IN_ES": 32, "IN_AR": 64, "BESIDE": 128}
CLASSES = {"CONTINUES": 1, "DOTTED": 2, "CAPITALS": 4, "GIVEN": 8, "FAMILY": 16, "COMMON": 32, "LOCATIVE": 64,
           "SPEAKS": 128, "PLACEWORD": 256, "STATEWORD": 512, "TITLE": 1024, "ABBREVIATION": 2048, "TONGUE": 4096,
           "PREFIX": 8192, "ARTICLE": 16384, "ARABICCOMMON": 32768, "STREET": 1 << 16, "COUNTY": 1 << 17, "SAYING": 1 << 18, "AND": 1 << 19, "GENERIC": 1 << 20, "INSIDE": 1 << 21}
BUCKETS = 65536     # as in region_table.h
FILTER_BITS = 1 << 19
NO_COUNTRY = 4095
PLACE_KINDS = ("CAPITAL", "ADMIN", "CITY")
LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "þ": "th", "أ": "ا",
           "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ی": "ي", "ک": "ك"}
DROPPED = "\u0640\u00ad\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2060\ufeff"


def fold_letter(c):
    """what one character becomes; None when it separates. As words.h says, for the scripts of our names"""
    kind = unicodedata.category(c)
    if c in DROPPED or kind[0] == "M":
        return ""
    if kind[0] not in "LN":
        return None
    out = ""
    for d in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", LETTERS.get(c, c)).casefold()):
        if unicodedata.category(d)[0] in "LN":
            out += LETTERS.get(d, d)
    return out


def fold(name):
    """its tokens, joined by single spaces"""
    out = []
    for c in name:
        f = fold_letter(c)
        out.append(" " if f is None else f)
    return " ".join("".join(out).split())


def hash_of(name):
    """as region_hash in region_table.h"""
    whole = None
    for word in name.encode().split(b" "):
        h = 0
        for i in range(0, len(word), 8):
            h = (h ^ int.from_bytes(word[i:i + 8], "little")) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
            h ^= h >> 32
        h &= 0xFFFFFFFF
        whole = h if whole is None else ((whole << 7 & 0xFFFFFFFF | whole >> 25) ^ h) * 0x9E3779B1 & 0xFFFFFFFF
    return whole


def quoted(text):
    return "NULL" if not text else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Name:
    def __init__(self):
        self.classes = 0
        self.meanings = {}  # (kind, place) -> flags


class Names:
    def __init__(self):
        self.names = {}
        self.places = []  # (country code, folded name, population in thousands)
        self.index = {}
        self.persons = {}  # folded given and family names -> classes; written only where they are places too

    def codes(self, countries, groups):
        self.countries, self.groups = countries, groups
        for code in countries:
            self.place(code, "", 0)
        for code in groups:  # AU is Australia and the African Union
            self.index["group " + code] = len(self.places)
            self.places.append(("", "", 0))

    def place(self, code, name, population):
        key = (code, name)
        if key not in self.index:
            self.index[key] = len(self.places)
            self.places.append((code, name, population))
            if not name:
                self.index[code] = self.index[key]
        return self.index[key]

    def entry(self, folded):
        return self.names.setdefault(folded, Name())

    def add(self, name, kind, place, flags=(), classes=(), capitals=False):
        """`place`: a code, an index, or None for a block"""
        folded = fold(name)
        if not folded or len(folded.encode()) > 63:
            return
        entry = self.entry(folded)
        index = 0 if place is None else self.index[place] if isinstance(place, str) else place
        bits = sum(FLAGS[f] for f in set(flags))
        key = (KINDS.index(kind), index)
        entry.meanings[key] = entry.meanings[key] | bits if key in entry.meanings else bits
        for one in classes:
            entry.classes |= CLASSES[one]
        if "." in name.strip(". ") or name.endswith("."):
            entry.classes |= CLASSES["DOTTED"]
        if capitals:
            entry.classes |= CLASSES["CAPITALS"]

    def classify(self, word, name):
        self.entry(fold(word)).classes |= CLASSES[name]

    def person(self, folded, name):
        self.persons[folded] = self.persons.get(folded, 0) | CLASSES[name]

    def grow(self, place, population):
        """a place that is known already turns out to be this large"""
        code, name, now = self.places[place]
        self.places[place] = (code, name, max(now, population))

    def has(self, folded, classes):
        found = self.names[folded].classes if folded in self.names else 0
        return (found | self.persons.get(folded, 0)) & sum(CLASSES[c] for c in classes) != 0

    def knows_place(self, folded, kind, country):
        """whether the name has a meaning of this kind in this country"""
        entry = self.names.get(folded)
        return entry is not None and any(
            k == KINDS.index(kind) and self.places[p][0] == country for k, p in entry.meanings)

    def is_country(self, folded):
        entry = self.names.get(folded)
        return entry is not None and any(k in (1, 6) for k, _ in entry.meanings)

    def find_place(self, country, folded):
        """the largest place of this name in this country"""
        entry = self.names.get(folded)
        found = [p for k, p in entry.meanings if 6 <= k <= 8 and self.places[p][0] == country] if entry else []
        return max(found, key=lambda p: self.places[p][2], default=None)

    def inside(self, country, forms):
        """These names, which our aliases call their country, are a place inside it. A name that is none of our aliases is there to
        find the place by."""
        kind, folded = KINDS.index("COUNTRY"), list(dict.fromkeys(map(fold, forms)))
        place = next((p for p in (self.find_place(country, f) for f in folded) if p is not None), None)
        if place is None:
            place = self.place(country, folded[0], 0)
        for entry in (self.names[f] for f in folded if f in self.names):
            entry.meanings = {(k, place if k == kind and p == self.index[country] else p): flags
                              for (k, p), flags in entry.meanings.items()}

    def refine(self, own):
        """A capital or division that our aliases call its country ("Moscou") is that place; not where the country itself has its
        name (Djibouti: in `own`)."""
        country, inside = KINDS.index("COUNTRY"), (KINDS.index("CAPITAL"), KINDS.index("ADMIN"))
        for folded, entry in self.names.items():
            for (kind, place), flags in list(entry.meanings.items()):
                if kind != country or flags & FLAGS["OTHERS"] or folded in own:
                    continue
                for (k, p), _ in list(entry.meanings.items()):
                    if k in inside and self.places[p][0] == self.countries[place] and (country, place) in entry.meanings:
                        del entry.meanings[country, place]
                        entry.meanings[country, p] = flags

    def beginnings(self):
        for folded, classes in self.persons.items():
            if folded in self.names:
                self.names[folded].classes |= classes
        for name in list(self.names):
            if not self.names[name].meanings:
                continue
            words = name.split(" ")
            for i in range(1, len(words)):
                self.entry(" ".join(words[:i])).classes |= CLASSES["CONTINUES"]

    def texts(self):
        """the blob of texts and where each one starts; the beginning of a name is not stored again"""
        offsets, parts, size = {}, [], 0
        places = {p[1] for p in self.places}
        for text in sorted(set(self.names) | places, key=lambda t: (-len(t), t)):
            if text in offsets and text not in places:
                continue
            for i, c in enumerate(text):
                if c == " ":
                    offsets.setdefault(text[:i], size)
            offsets[text] = size
            parts.append(text)
            size += len(text.encode()) + 1
        return offsets, parts

    def write(self, out, titles, groups, group_titles, since):
        self.beginnings()
        offsets, parts = self.texts()
        order = sorted(self.names, key=lambda n: (hash_of(n) % BUCKETS, len(n), n))  # short ones are asked for more
        out.write('/* Made by rules/region_generate.py: do not edit. Sources and their licences: doc/licences. */\n'
                  '#include "rules/region_table.h"\n\n/* clang-format off */\n')
        self.write_codes(out, titles, groups, group_titles, since)
        self.write_places(out, offsets)
        self.write_names(out, offsets, order)
        out.write("const char region_texts[] =\n")
        line = ""
        for part in parts:
            line += part + "\\0"
            if len(line) > 100:
                out.write(f'\t"{line}"\n')
                line = ""
            else:
                line += '" "'  # a digit may follow
        out.write(f'\t"{line}";\n')
        out.write(f"const uint32_t region_codes_n = {len(self.countries) + len(self.groups)};\n"
                  f"const uint32_t region_groups_at = {len(self.countries)};\n"
                  f"const uint32_t region_places_n = {len(self.places)};\n"
                  f"const uint32_t region_names_n = {len(order)};\n")

    def write_places(self, out, offsets):
        country = {code: i for i, code in enumerate(self.countries)}
        country[""] = NO_COUNTRY
        array(out, "uint32_t", "region_place_bits", [f"{offsets[n] | country[c] << 20}" for c, n, _ in self.places])
        array(out, "uint16_t", "region_place_people", [str(min(p, 65535)) for _, _, p in self.places])

    def write_names(self, out, offsets, order):
        starts, rows, several, sets = [], [], [], []
        known = [0] * (FILTER_BITS // 64)
        for i, name in enumerate(order):
            entry, h = self.names[name], hash_of(name)
            while len(starts) <= h % BUCKETS:
                starts.append(str(i))
            meanings = [f"{{{place},{kind},{flags}}}" for (kind, place), flags in self.ordered(entry)]
            assert offsets[name] < 1 << 20 and len(meanings) < 64
            first = meanings[0] if len(meanings) == 1 else f"{{{len(several)},0,0}}"
            several += meanings if len(meanings) > 1 else []
            if entry.classes not in sets:
                sets.append(entry.classes)
            bits = offsets[name] | len(name.encode()) << 20 | len(meanings) << 26
            rows.append(f"{{{bits},{first},{h >> 16},{sets.index(entry.classes)}}}")
            bit = h >> 32 - FILTER_BITS.bit_length() + 1
            known[bit // 64] |= 1 << bit % 64
        starts += [str(len(order))] * (BUCKETS + 1 - len(starts))
        assert len(order) < 65536 and len(sets) < 256
        array(out, "uint16_t", "region_starts", starts)
        array(out, "struct region_name", "region_names", rows)
        array(out, "struct region_meaning", "region_meanings", several)
        array(out, "uint32_t", "region_classes", [str(s) for s in sets])
        array(out, "uint64_t", "region_filter", [hex(b) if b > 9 else str(b) for b in known])

    def ordered(self, entry):
        """best kind first; among cities the capital, then the largest"""
        return sorted(entry.meanings.items(), key=lambda m: (m[0][0], -self.places[m[0][1]][2] if m[0][0] > 5 else 0))

    def write_codes(self, out, titles, groups, group_titles, since):
        for code, members in groups.items():
            out.write(f"static const char *const members_{code.replace('-', '_')}[] = {{ "
                      + ", ".join(f'"{m}"' for m in members) + ", NULL };\n")
        rows = [f'{{ "{code}", {{ ' + ", ".join(quoted(t) for t in titles[code]) + " }, NULL, NULL }" for code in self.countries]
        rows += [f'{{ "{code}", {{ ' + ", ".join(quoted(t) for t in group_titles[code]) + f" }}, members_{code.replace('-', '_')}, {quoted(since.get(code))} }}"
                 for code in self.groups]
        array(out, "struct region_code", "region_codes", rows, 1)


def array(out, kind, name, values, per_line=None):
    out.write(f"const {kind} {name}[] = {{\n")
    line = []
    for v in values:
        line.append(v)
        if per_line == len(line) or sum(map(len, line)) + len(line) > 110:
            out.write("\t" + ",".join(line) + ",\n")
            line = []
    if line:
        out.write("\t" + ",".join(line) + ",\n")
    out.write("};\n")
