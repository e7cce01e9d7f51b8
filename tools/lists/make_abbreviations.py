"""Make region_abbreviations.tsv: the short ways to write a state or province after a town."""
import re

from common import DATA, fold, lines, write


def main():
    """Postal codes of the listed states, and the older and longer short forms by hand."""
    rows = {}
    for line in (DATA / "regions.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        code = line.split("\t")[0]
        if re.fullmatch(r"(US|CA|AU)-[A-Z]{2,3}", code):
            rows.setdefault(fold(code.split("-")[1]), code)
    # Western Australia and South Australia share their letters with US states or a continent.
    for line in lines("region_abbreviations.tsv"):
        abbreviation, code = line.split("\t")
        rows[fold(abbreviation)] = code
    write("region_abbreviations.tsv", ("abbreviation", "code"), rows.items())


if __name__ == "__main__":
    main()
