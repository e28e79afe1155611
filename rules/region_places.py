"""Names of places from the packages: what region_generate.py adds beside our own tables."""
import json
import os

from region_names import fold

NOT_COUNTRIES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}


ONE_LANGUAGE = {"Chili"}  # French for a country, English for something else


def load(packages, *path):
    with open(os.path.join(packages, *path), encoding="utf-8") as f:
        return json.load(f)


def territory_names(packages, language):
    path = ("cldr-localenames-full", "main", language, "territories.json")
    return load(packages, *path)["main"][language]["localeDisplayNames"]["territories"]


def territories(packages, languages):
    """code -> its names for people, one a language"""
    out = {}
    for language in languages:
        names = territory_names(packages, language)
        for code in names:
            if len(code) == 2 and code not in NOT_COUNTRIES:
                short = names.get(code + "-alt-short") if code in ("PS", "HK", "MO") else None
                out.setdefault(code, []).append(short or names[code])
    return {code: t for code, t in out.items() if len(t) == len(languages)}


def variants(name):
    """a name and its other usual spellings: Saint and St., and for &"""
    yield name
    for a, b in ((" & ", " and "), ("Saint ", "St. "), ("St. ", "Saint "), ("St ", "Saint "), ("Saint-", "St-"), ("Sainte-", "Ste-")):
        if a in name:
            yield name.replace(a, b)


def add_countries(names, packages, languages):
    """returns the folded names of countries themselves"""
    all_names = set()
    own = {folded for folded, entry in names.names.items() if any(k in (0, 1) for k, _ in entry.meanings)}
    for language in languages:
        for key, name in territory_names(packages, language).items():
            code, _, alt = key.partition("-alt-")
            if len(code) != 2 or code in NOT_COUNTRIES or (alt == "short" and code not in ("PS", "HK", "MO")):
                continue
            if "(" in name or " - " in name:
                continue
            for form in variants(name):
                all_names.add(fold(form))
                if fold(form) not in own:
                    names.add(form, "COUNTRY", code, ("IN_FR",) if form in ONE_LANGUAGE else ())
    return all_names


def add_capital(names, code, forms):
    """returns its folded names, each with the place"""
    place = names.place(code, fold(forms[0][0]), 0)
    for form, marks in forms:
        names.add(form, "CAPITAL", place, (*(("WEAK",) if "w" in marks else ()), *(("IN_ES",) if "s" in marks else ())))
    return {fold(form): place for form, _ in forms}


def un_regions(packages, languages, countries):
    """the regions of the United Nations (M49, as CLDR contains them): code -> (members, a name for people in each language)"""
    data = load(packages, "cldr-core", "supplemental", "territoryContainment.json")
    contains = data["supplemental"]["territoryContainment"]

    def members(code):
        if code in countries:
            return {code}
        return set().union(*(members(c) for c in contains.get(code, {}).get("_contains", ())))

    names = [territory_names(packages, language) for language in languages]
    return {code: (sorted(members(code)), [n[code] for n in names])
            for code in sorted(contains) if code.isdigit() and code != "001" and members(code) and all(code in n for n in names)}


def add_un_regions(names, regions):
    """Rules may name them; a text that does is about no country. Where a name means a group of ours already, that is meant."""
    for code, (_, titles) in regions.items():
        for title in titles:
            names.add(title, "AREA", code)
