"""Make places.tsv and regions.tsv from GeoNames, the hand-written regions and the finished name lists.

Run make_names.py first: a town that is also a name gets a lower strength.
"""
import collections
import re

import sources
from common import DATA, common_words, fold, is_folded, lines, strengths, write

ENGLISH_OR_SPANISH = ("ZA", "MX", "ES", "AR", "CO", "PE", "CL", "PR", "IN", "PH", "NG", "KE", "GH")
SMALLEST = collections.defaultdict(
    lambda: 60000,
    {"US": 1000} | dict.fromkeys(("GB", "IE", "CA", "AU", "NZ"), 1500) | dict.fromkeys(ENGLISH_OR_SPANISH, 25000),
)
ENGLISH = {"US", "GB", "IE", "CA", "AU", "NZ"}
GEONAMES_NAME = {"NCT": "Delhi", "Laccadives": "Kerala", "Daman and Diu": "Gujarat", "Dadra and Nagar Haveli": "Gujarat",
                 "Manawatu-Wanganui": "Manawatu", "Andaman and Nicobar Islands": "the Andaman Islands",
                 "Connaught": "Connacht", "Australian Capital Territory": "the ACT"}

# A state or country wins over a town of the same name, but not here.
TOWN_FIRST = {"london", "bristol", "nelson", "auckland", "wellington", "gisborne"}


def two_digits(number):
    """Round a population to two significant digits."""
    number = int(number)
    return int(round(number, 2 - len(str(number)))) if number >= 100 else number


def table(name):
    """A hand-written table: rows of fields."""
    return [line.split("\t") for line in lines(name)]


def make_regions():
    """Write regions.tsv; gives the rows by code."""
    regions = {row[0]: row for row in table("regions.tsv")}
    wider = {code: phrase for phrase, codes in table("country_wider.tsv") for code in codes.split()}
    names = dict(table("country_names.tsv"))
    for code, country in sources.geonames("countries").items():
        if code in wider:
            name = names.get(code, country["name"])
            regions[code] = [code, name.strip(), wider[code], code, two_digits(country["population"])]
    for row in table("foreign_regions.tsv"):
        regions[row[0]] = [*row[:3], row[0][:2], row[3]]
    write("regions.tsv", ("code", "name", "wider", "country", "population"), regions.values())
    return regions


class Districts:
    """Finds the district of a town: the listed town nearest to its coordinates."""

    def __init__(self):
        self.cells = collections.defaultdict(list)
        for lat, lon, _, first, second, country in sources.districts():
            if country in ENGLISH or country == "IN":
                self.cells[country, round(lat * 2), round(lon * 2)].append((lat, lon, first, second))

    def find(self, country, lat, lon):
        """(first-level, second-level) district of a point, or None."""
        near = [row for dy in (-1, 0, 1) for dx in (-1, 0, 1)
                for row in self.cells[country, round(lat * 2) + dy, round(lon * 2) + dx]]
        near.sort(key=lambda row: (row[0] - lat) ** 2 + (row[1] - lon) ** 2)
        # The nearest town may have no second-level district; a neighbour's will do.
        return (near[0][2], next((row[3] for row in near[:5] if row[3]), "")) if near else None


def main():
    sources.fetch()
    regions = make_regions()
    code_of = {(row[3], fold(row[1])): code for code, row in regions.items() if "-" in code}
    gb = {district: code for code, districts in table("gb_counties.tsv") for district in districts.split(";")}
    districts = Districts()
    common = common_words(sources.SCOWL)
    names = {}
    for file in ("given_names.tsv", "surnames.tsv"):
        for line in (DATA / file).read_text().splitlines()[1:]:
            name, strength = line.split("\t")
            names[name] = max(names.get(name, 0), int(strength))
    famous = {k for k, v in sources.census("all.last").items() if v >= 0.008}
    famous |= {k for t in ("female.first", "male.first") for k, v in sources.census(t).items() if v >= 0.02}
    drop = {fold(term) for line in lines("places_drop.txt") for term in line.split(";")}

    def region_of(country, city):
        """The code of the narrowest listed region of a town."""
        if country == "US":
            return "US-" + city["admin1code"] if "US-" + city["admin1code"] in regions else "US"
        if country not in ENGLISH and country != "IN":
            return country
        found = districts.find(country, city["latitude"], city["longitude"])
        if not found:
            return country
        if country == "GB":
            nation = {"Scotland": "GB-SCT", "Wales": "GB-WLS", "Northern Ireland": "GB-NIR"}.get(found[0])
            return nation or gb.get(found[1], "GB-ENG")
        return code_of.get((country, fold(GEONAMES_NAME.get(found[0], found[0]))), country)

    def strength_of(name, kind, country, population):
        """3 = nearly always the place, 2 = also a name, 1 = also a common word."""
        if " " in name:
            plain = all(common.get(word, 99) <= 35 for word in name.split())
            return 2 if plain and kind in ("town", "area") and population < 100_000 else 3
        size = common.get(name, 99)
        if kind in ("country", "state"):
            return 2 if size <= 60 else 3
        if size <= 35 or len(name) < 3:
            return 1
        if size <= 60:
            return 2 if population >= 100_000 else 1
        if population >= 400_000 and name not in famous:
            return 3
        return 2 if name in names or size <= 70 or len(name) == 3 else 3

    best = {}

    def add(name, kind, region, population, strength=None):
        """Keep the largest place of a name."""
        name = fold(name)
        if not is_folded(name) or len(name) < 2 or re.search(r"\d", name):
            return
        if name not in best or population > best[name][3]:
            strength = strength or strength_of(name, kind, region[:2], population)
            best[name] = (name, kind, region, two_digits(population), strength)

    county_size = collections.Counter()
    for city in sources.geonames("cities1000").values():
        country, population, name = city["countrycode"], city["population"], city["name"]
        where = None
        if country == "US" and population:
            found = districts.find("US", city["latitude"], city["longitude"])
            if found:
                county_size[found[1], "US-" + city["admin1code"]] += population
        if population < SMALLEST[country]:
            continue
        term = fold(name)
        word = common.get(term, 99)
        if country not in ENGLISH and " " not in term and population < 150_000 and (word <= 60 or len(term) <= 3):
            continue
        if word <= 20 and population < 20_000:
            continue
        where = where or region_of(country, city)
        add(name, "town", where, population)
        for prefix, short in (("saint ", "st "), ("st ", "saint "), ("mount ", "mt "), ("fort ", "ft ")):
            if country in ENGLISH and term.startswith(prefix):
                add(short + term[len(prefix):], "town", where, population)
        for suffix in (" city", " township", " charter township"):
            if country == "US" and term.endswith(suffix) and suffix != " city":
                add(term[:-len(suffix)], "town", where, population)

    for county in sources.geonames("us_counties"):
        if county["name"].endswith((" County", " Parish")):
            region = "US-" + county["state"]
            add(county["name"], "county", region, max(county_size[county["name"], region], 500))
    for code, row in regions.items():
        kind = "country" if "-" not in code else "county" if code.startswith("GB-") and row[2] != "the UK" else "state"
        if row[1].startswith("the "):
            row = [row[0], row[1][4:], *row[2:]]
        name = fold(row[1])
        if best.get(name, ("", "town"))[1] == "town" and name not in TOWN_FIRST:
            best.pop(name, None)
        add(row[1], kind, code, int(row[4]))
    for name, kind, region, population, strength in table("places_extra.tsv"):
        best.pop(fold(name), None)
        add(name, kind, region, int(population), int(strength))
    for name, strength in strengths("places_strength.txt").items():
        if name in best:
            best[name] = (*best[name][:4], strength)
    write("places.tsv", ("name", "kind", "region", "population", "strength"),
          [row for name, row in best.items() if row[4] and name not in drop])


if __name__ == "__main__":
    main()
