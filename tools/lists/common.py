"""What every list program shares: folding, reading hand lists, writing tables, common words."""
import pathlib
import re
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
HAND = HERE / "hand"
DATA = HERE.parent.parent / "data" / "en"

_LETTERS = str.maketrans({
    "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "đ": "d", "ð": "d",
    "þ": "th", "ħ": "h", "ŋ": "n", "ə": "e", "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'",
})


def fold(text):
    """The normal form of the lexicons: lower case, bare Latin letters, one space between words."""
    text = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(_LETTERS)
    text = re.sub(r"[^\w'&]+|_", " ", text).replace("&", " and ")
    text = re.sub(r"(?<!\w)'|'(?!\w)", "", text)
    text = re.sub(r"(\d)([a-z])", r"\1 \2", text)
    return " ".join(text.split())


def is_folded(text):
    """True when the text holds nothing but what a folded term may hold."""
    return re.fullmatch(r"[a-z0-9']+( [a-z0-9']+)*", text) is not None


def lines(name):
    """The lines of a hand list, without comments and blank lines."""
    for line in (HAND / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def words(name):
    """A hand list of words separated by blanks."""
    return [fold(word) for line in lines(name) for word in line.split()]


def strengths(name):
    """A hand list with lines such as `2: rose mark`: word -> strength (0 = leave it out)."""
    found = {}
    for line in lines(name):
        strength, _, names = line.partition(":")
        for entry in re.split(r"[;\s]+" if ";" not in names else r"\s*;\s*", names.strip()):
            if entry:
                found[fold(entry)] = int(strength)
    return found


def blocks(name):
    """A hand list of blocks: a line `[phrase]`, then terms separated by `;`. Gives term -> phrase."""
    found, phrase = {}, ""
    for line in lines(name):
        if line.startswith("["):
            phrase = line.strip("[] ")
            continue
        for term in line.split(";"):
            if fold(term):
                found[fold(term)] = phrase
    return found


def common_words(scowl):
    """Lower-case English words of SCOWL: word -> size class (10 = most common ... 95)."""
    sizes = {}
    for path in sorted(pathlib.Path(scowl).glob("*-words.*")):
        if path.name.split("-")[0] not in {"english", "american", "british"}:
            continue
        size = int(path.suffix[1:])
        for word in path.read_text(encoding="iso-8859-1").split():
            word = fold(word)
            sizes[word] = min(size, sizes.get(word, 99))
    return sizes


def write(name, header, rows):
    """Write rows sorted by bytes and unique in the first column."""
    rows = {row[0]: row for row in rows}
    body = sorted("\t".join(map(str, row)) for row in rows.values())
    body.sort(key=lambda line: line.split("\t")[0].encode())
    text = "\n".join(["#" + "\t".join(header), *body]) + "\n"
    (DATA / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(body)} rows, {len(text.encode())} bytes")
