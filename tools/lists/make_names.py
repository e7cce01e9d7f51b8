"""Make given_names.tsv and surnames.tsv. Read README.md in data/ for the meaning of `strength`."""
import re

import sources
from common import common_words, fold, is_folded, strengths, words, write

# Locales whose given names or surnames are mostly not met in English posts: Faker's lists there are
# long tables of rare forms, so they only add size.
SKIP_GIVEN = {"is_IS", "ga_IE", "tr_TR"}
SKIP_SURNAMES = {"is_IS", "sk_SK", "ga_IE", "zu_ZA", "et_EE", "pl_PL", "it_IT", "de_AT", "hr_HR"}
CENSUS_SURNAMES = 18000


def usable(name):
    """One plain word of at least two letters."""
    return is_folded(name) and " " not in name and len(name) > 1 and not re.search(r"\d|^'|'$", name)


def places():
    """Big towns, states and countries: folded name -> population."""
    found = {}
    for city in sources.geonames("cities15000").values():
        name = fold(city["name"])
        found[name] = max(found.get(name, 0), city["population"])
    for table in ("countries", "us_states"):
        for row in sources.geonames(table).values():
            found[fold(row["name"])] = 5_000_000
    return found


def by_word(size, frequent):
    """Strength a name keeps although it is also an English word of that SCOWL size."""
    if size is None or size >= 80:
        return 3
    if size <= 35:
        return 2 if frequent and size == 35 else 1
    if size <= 50:
        return 2
    return 3 if frequent else 2


def main():
    sources.fetch()
    common = common_words(sources.SCOWL)
    town = places()
    female, male = sources.census("female.first"), sources.census("male.first")
    surname_freq = {fold(k): v for k, v in sources.census("all.last").items()}
    given_freq = {}
    for table in (female, male):
        for name, freq in table.items():
            given_freq[fold(name)] = given_freq.get(fold(name), 0) + freq
    rank = {name: i for i, name in enumerate(surname_freq)}

    hand_given = words("given_extra.txt")
    hand_surnames = words("surnames_extra.txt")
    given, surnames = set(given_freq) | set(hand_given), set(list(surname_freq)[:CENSUS_SURNAMES]) | set(hand_surnames)
    for locale, part, names in sources.faker_names():
        names = {fold(name) for name in names}
        if part == "first" and locale not in SKIP_GIVEN:
            given |= names
        if part == "last" and locale not in SKIP_SURNAMES:
            surnames |= names
    drop = set(words("name_drop.txt"))
    given = {name for name in given if usable(name)} - drop
    surnames = {name for name in surnames if usable(name)} - drop

    forced = strengths("given_strength.txt")
    rows = []
    for name in given:
        frequent = given_freq.get(name, 0) >= 0.01
        strength = by_word(common.get(name), frequent)
        if len(name) == 2:
            strength = 1
        elif strength == 3:
            rare = name not in given_freq and name not in hand_given
            surname_first = surname_freq.get(name, 0) > 3 * given_freq.get(name, 0) and name not in hand_given and rank[name] < 8000
            if (len(name) == 3 and rare) or surname_first or town.get(name, 0) >= 100_000:
                strength = 2
        strength = forced.get(name, strength)
        if strength:
            rows.append((name, strength))
    write("given_names.tsv", ("name", "strength"), rows)

    forced = strengths("surname_strength.txt")
    rows = []
    for name in surnames:
        order = rank.get(name, 99999)
        strength = by_word(common.get(name), order < 3000)
        if len(name) == 2:
            strength = 1
        elif strength == 3:
            big = town.get(name, 0)
            if (len(name) == 3 and order > 2000) or big >= (300_000 if order < 300 else 100_000):
                strength = 2
        strength = forced.get(name, strength)
        if strength:
            rows.append((name, strength))
    write("surnames.tsv", ("name", "strength"), rows)


if __name__ == "__main__":
    main()
