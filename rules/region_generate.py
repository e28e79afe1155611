#!/usr/bin/env python3
"""region_generate.py PACKAGES > rules/region_table.c

Writes the gazetteer that rules/region_table.h describes. PACKAGES is a folder of unpacked packages, each in a folder
named after it (rules/gazetteer.sh fetches them). Beside them it reads our own tables in rules/seed. The same input
gives the same bytes.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from region_names import Names, fold, KINDS  # noqa: E402
import region_cities  # noqa: E402
import region_places  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = ("en", "fr", "es", "ar")


def seed(name):
    """the rows of one of our own tables, as lists of columns"""
    with open(os.path.join(HERE, "seed", name + ".tsv"), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def forms(column):
    """("US", {"c"}), ... of "US:c,USA" """
    for form in column.split(","):
        form = form.strip()
        marks = set()
        while re.search(r":[wbcpdfsi]$", form):
            marks.add(form[-1])
            form = form[:-2]
        if form:
            yield form, marks


def french(word):
    yield word
    if word.endswith("s"):
        endings = ("e", "es")
    elif word.endswith(("e", "è")):
        endings = ("s",)
    elif word.endswith(("ien", "éen", "on", "yen")):
        endings = ("s", "ne", "nes")
    elif word.endswith("é"):
        endings = ("s", "e", "es")
    else:
        endings = ("s", "e", "es")
    yield from (word + e for e in endings)


def spanish(word):
    yield word
    for end, others in (("és", ("esa", "eses", "esas")), ("án", ("ana", "anes", "anas")), ("ón", ("ona", "ones", "onas")),
                        ("o", ("a", "os", "as")), ("í", ("ís", "íes")), ("ú", ("ús", "úes")), ("l", ("la", "les", "las")),
                        ("r", ("ra", "res", "ras"))):
        if word.endswith(end):
            yield from (word[:-len(end)] + o for o in others)
            return
    yield word + "s"


def english(word):
    yield word
    if not word.endswith(("ese", "ish", "ch", "sh", "man", "men", "s")):
        yield word + "s"


def arabic(word):
    first, _, rest = word.partition(" ")
    last = rest or first
    for end in ("", "ة", "ون", "ين", "ات", "تين", "تان", "ان", "ا"):
        nisba = last + end
        if rest:
            yield from (f"{first} {nisba}", f"ال{first} {nisba}", f"{first} ال{nisba}", f"ال{first} ال{nisba}")
        else:
            yield from (nisba, "ال" + nisba)


def add_places(names, code, column, kind, flags=()):
    """forms of one row of aliases or capitals; `code` may be A|B, A+B or -"""
    codes = re.split(r"[|+]", code)
    others = ("OTHERS",) if "|" in code else ()
    for form, marks in forms(column):
        what = "BLOCK" if code == "-" else "LEADER" if "p" in marks else "DEMONYM" if "d" in marks else kind
        extra = (*flags, *others, *(("WEAK",) if "w" in marks else ()), *(("IN_ES",) if marks & set("ds") else ()),
                 *(("IN_FR",) if "f" in marks else ()))
        for one in codes:
            place = None if code == "-" else "group " + one if kind == "GROUP" else one
            names.add(form, what, place, extra, capitals="c" in marks)


def add_demonyms(names):
    inflect = {"EN": english, "FR": french, "ES": spanish, "AR": arabic}
    for code, *columns in seed("demonyms"):
        for language, column in zip(("EN", "FR", "ES", "AR"), columns):
            for form, marks in forms(column):
                flags = ("IN_" + language, *(("WEAK",) if "w" in marks else ()), *(("OTHERS",) if "|" in code else ()))
                for word in (form,) if "i" in marks else dict.fromkeys(inflect[language](form)):
                    for one in code.split("|"):
                        names.add(word, "DEMONYM", one, flags)
    for code, column in seed("prefixes"):
        for form, _ in forms(column):
            alone = names.knows_place(fold(form), "DEMONYM", code)  # "turco"
            names.add(form, "DEMONYM", code, ("IN_FR", "IN_ES", "IN_EN"), classes=() if alone else ("PREFIX",))


def add_seed(names):
    for code, column in seed("aliases"):
        add_places(names, code, column, "COUNTRY")
    for code, column, _ in seed("leaders"):
        add_places(names, code, column, "LEADER")
    for code, column in seed("groups"):
        add_places(names, code, column, "GROUP")
    capitals = {}
    for code, *columns in seed("capitals"):
        place = region_places.add_capital(names, code, [(f, m) for c in columns for f, m in forms(c)])
        capitals.setdefault(code, {}).update(place)
    for code, column in seed("hints"):
        add_places(names, code, column, "HINT")
    for name, column in seed("words"):
        for form, _ in forms(column):
            if name == "family":
                names.person(fold(form), "FAMILY")
            else:
                names.classify(form, name.upper())
    return capitals


def add_own_divisions(names):
    """where a capital or an alias has the name already, that place is meant"""
    for code, _, *columns in seed("divisions"):
        main = None
        for form, marks in (f for c in columns for f in forms(c)):
            if main is None:
                main = names.place(code, fold(form), 0)
            if not names.knows_place(fold(form), "CAPITAL", code):
                names.add(form, "ADMIN", main, ("WEAK", "BESIDE") if "b" in marks else ("WEAK",) if "w" in marks else ())


def add_states(names):
    """abbreviations that stand behind a city; returns the folded names of the states"""
    states = set()
    for code, name, column, others in seed("states"):
        states.add(fold(name))
        for form, _ in forms(others):
            names.add(form, "ADMIN", names.place(code, fold(name), 0))
        if fold(name) != "georgia":
            names.add(name, "ADMIN", names.place(code, fold(name), 0))
        for form, _ in forms(column):
            names.add(form.replace(".", " "), "STATE", code)
    return states


def main():
    packages = sys.argv[1]
    names = Names()
    territories = region_places.territories(packages, LANGUAGES)
    titles = {code: t for code, t in territories.items()}
    groups = {row[0]: row[1].split() for row in seed("group_members")}
    group_titles = {row[0]: row[1:5] for row in seed("group_titles")}
    since = {row[0]: row[2] for row in seed("group_members") if row[2] != "-"}
    regions = region_places.un_regions(packages, LANGUAGES, titles)
    groups.update((code, members) for code, (members, _) in regions.items())
    group_titles.update((code, t) for code, (_, t) in regions.items())
    names.codes(sorted(titles), sorted(groups))
    capitals = add_seed(names)
    region_places.add_un_regions(names, regions)
    for code, column in seed("areas"):
        for form, _ in forms(column):
            names.add(form, "AREA", "group " + code)
    add_demonyms(names)
    add_own_divisions(names)
    names.refine(region_places.add_countries(names, packages, LANGUAGES))
    region_cities.add_persons(names, packages)
    region_cities.add_divisions(names, packages, add_states(names))
    region_cities.add_cities(names, packages, capitals)
    region_cities.add_exonyms(names, [(row[0], row[1], [f for column in row[2:] for f in forms(column)])
                                      for row in seed("exonyms")])
    region_cities.add_exemplars(names, packages, LANGUAGES)
    for code, column in seed("inside"):
        names.inside(code, column.split(","))
    names.write(sys.stdout, titles, groups, group_titles, since)


if __name__ == "__main__":
    main()
