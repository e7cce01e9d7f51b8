"""Make the lists that are written by hand in full: facilities, employers, schools, figures, eponyms."""
from common import blocks, fold, lines, write


def main():
    """Fold, sort and deduplicate the hand lists."""
    for name in ("facilities", "employers", "schools"):
        write(f"{name}.tsv", ("name", "general"), blocks(f"{name}.txt").items())
    for name in ("public_figures", "eponyms"):
        terms = {fold(term) for line in lines(f"{name}.txt") for term in line.split(";")}
        header = "full name" if name == "public_figures" else "name"
        write(f"{name}.txt", (header,), [(term,) for term in terms if term])


if __name__ == "__main__":
    main()
