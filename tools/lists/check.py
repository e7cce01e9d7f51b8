"""Check the lists of names and places: sorted, unique, folded, right columns, known values. Exit 1 on a fault."""
import sys

from common import DATA, is_folded

STRENGTHS = {"1", "2", "3"}
KINDS = {"town", "county", "area", "state", "country"}
COLUMNS = {"given_names.tsv": 2, "surnames.tsv": 2, "public_figures.txt": 1, "eponyms.txt": 1, "places.tsv": 5,
           "regions.tsv": 5, "region_abbreviations.tsv": 2, "facilities.tsv": 2, "employers.tsv": 2, "schools.tsv": 2}
SMALLEST = {"given_names.tsv": 15000, "surnames.tsv": 22000, "places.tsv": 30000, "regions.tsv": 400,
            "public_figures.txt": 1000, "eponyms.txt": 200, "facilities.tsv": 400, "employers.tsv": 300,
            "schools.tsv": 300, "region_abbreviations.tsv": 100}


def faults(name, columns, codes):
    """Every fault of one file."""
    raw = (DATA / name).read_bytes()
    if not raw.endswith(b"\n") or b"\r" in raw:
        yield "must end its lines with LF"
    header, *lines = raw.decode().splitlines()
    if not header.startswith("#"):
        yield "has no header"
    if len(lines) < SMALLEST[name]:
        yield f"has only {len(lines)} rows"
    if lines != sorted(lines, key=str.encode):
        yield "is not sorted by bytes"
    keys = [line.split("\t")[0] for line in lines]
    if len(keys) != len(set(keys)):
        yield "repeats a term"
    for line in lines:
        row = line.split("\t")
        if len(row) != columns or not all(row) or any(cell != cell.strip() for cell in row):
            yield f"bad columns: {line!r}"
        elif name != "regions.tsv" and not is_folded(row[0]):
            yield f"not folded: {line!r}"
        elif name in ("given_names.tsv", "surnames.tsv") and row[1] not in STRENGTHS:
            yield f"bad strength: {line!r}"
        elif name == "places.tsv" and not (row[1] in KINDS and row[2] in codes and row[3].isdigit() and row[4] in STRENGTHS):
            yield f"bad place: {line!r}"
        elif name == "regions.tsv" and not (row[3] in codes and row[4].isdigit()):
            yield f"bad region: {line!r}"
        elif name == "region_abbreviations.tsv" and row[1] not in codes:
            yield f"unknown code: {line!r}"


def main():
    """Print the faults; say how many."""
    codes = {line.split("\t")[0] for line in (DATA / "regions.tsv").read_text(encoding="utf-8").splitlines()[1:]}
    count = 0
    for name, columns in COLUMNS.items():
        for fault in faults(name, columns, codes):
            print(f"{name}: {fault}")
            count += 1
    print(f"{count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
