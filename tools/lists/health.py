#!/usr/bin/env python3
"""Builds the health lists of data/en/ from the hand-written lists in tools/lists/health/.

    pip install -r tools/lists/requirements.txt
    python3 tools/lists/health.py

Source formats (see the files themselves):
  conditions_*.txt, symptoms.txt
      `@ class | general | wider | topic` sets what the following lines share;
      `concept | per_100k | term, term, ... | g=..;w=..;c=..;t=..` is one concept. Its name is a term too,
      unless the list of terms holds, or the overrides begin with, `-`. A term after `+` begins a concept
      of its own that shares the rest of the line; the unmarked terms behind it are its other names.
  medicines.txt   `@ class | general | flag`, then lines of terms; `@ class` alone goes on with a class
  procedures.txt  `@ general | flag`, then lines of terms
  classes.txt     `@ class`, then the concepts that have it whatever their group says
`{part}` in a condition stands for each part of the body in body_parts.txt.
A term ending in `~` is weak (also an everyday word), one ending in `^` counts only in capitals.
"""
import glob
import itertools
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.path.join(HERE, "health")
OUT = os.path.join(HERE, "..", "..", "data", "en")
LETTERS = str.maketrans({"ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "’": "'"})


def fold(text):
    """The normal form the core compares: lower case, no diacritics, one space between words."""
    text = unicodedata.normalize("NFD", text.lower().translate(LETTERS))
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[^a-z0-9']+", " ", text)
    words = []
    for word in text.split():
        word = word.strip("'")
        split = re.match(r"^(\d+)([a-z].*)$", word)  # the core splits letters off leading digits
        words.extend(split.groups() if split else [word])
    return " ".join(w for w in words if w)


def read(path):
    """Lines of a source file without comments."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line and not line.startswith("#"):
                yield line


def term_and_flag(raw):
    raw = raw.strip().lstrip("+")
    flag = {"~": "weak", "^": "caps"}.get(raw[-1:], "")
    term = fold(raw.rstrip("~^"))
    return term, flag or ("weak" if term in EVERYDAY else "")


EVERYDAY = {fold(t) for line in read(os.path.join(SRC, "everyday.txt")) for t in line.split(",")}


# Word-level spellings found in patients' own writing. British and American forms are tried in every term,
# slips only in short ones: nobody misspells a long term in the same way twice.
SPELLINGS = {line.split()[0]: line.split()[1:] for line in read(os.path.join(SRC, "spellings.txt"))}


def spellings(term):
    """Other spellings of a term: British and American, common slips, with and without the possessive."""
    forms = set()
    if "'s" in term:
        forms.add(term.replace("'s", "s"))
        bare = term.replace("'s", "")
        if " " in bare:  # alone it would be a surname
            forms.add(bare)
    words = term.split()
    for at, word in enumerate(words):
        for other in SPELLINGS.get(word, []):
            if other.startswith("=") or len(words) < 3:
                forms.add(" ".join(words[:at] + [other.lstrip("=")] + words[at + 1:]))
    return forms


def plural(term):
    """A plural for the nouns that people count."""
    last = term.split()[-1]
    if last in {"attack", "stone", "infection", "clot", "ulcer", "cyst", "tumor", "disorder", "disease", "syndrome",
                "seizure", "migraine", "surgery", "scan", "biopsy", "injection", "shot", "infusion", "allergy",
                "abscess", "hernia", "stroke", "blister", "polyp", "nodule", "lesion", "transplant", "transfusion",
                "vaccine", "pill", "inhaler", "steroid", "antibiotic", "headache"}:
        if last.endswith("y"):
            return term[:-1] + "ies"
        return term + ("es" if last.endswith("ss") else "s")
    return None


def says(phrase, term):
    """Whether the phrase offered instead already says the term, or its plural: nothing would be gained."""
    return any(f" {form} " in f" {phrase} " for form in (term, re.sub("s$", "", term)))


def add(table, term, value, flag):
    """The first list to name a term keeps it; hand-written terms come before derived ones."""
    if len(term) > 1 and term not in table:
        table[term] = (value, flag)


def conditions():
    concepts, terms, derived = {}, {}, []
    paths = sorted(glob.glob(os.path.join(SRC, "conditions_*.txt"))) + [os.path.join(SRC, "symptoms.txt")]
    for path in paths:
        defaults = None
        for line in read(path):
            if line.startswith("@"):
                defaults = [p.strip() for p in line[1:].split("|")]
                continue
            parts = [p.strip() for p in line.split("|")]
            name, flag = term_and_flag(parts[0])
            over = parts[3] if len(parts) > 3 else ""
            listed = [each for t in parts[2].split(",") if t.strip() for each in body(t)]
            named = "-" not in [t.strip() for t in listed] and not over.startswith("-")
            settings = dict(o.strip().split("=", 1) for o in over.split(";") if "=" in o)
            row = [settings.get(k, d) for k, d in zip("cgwt", defaults)]
            key, per = as_key(name), parts[1]
            found = [(name, flag, key)] if named else []
            for raw in listed:
                term, flag = term_and_flag(raw)
                if raw.strip() == "-":
                    continue
                if raw.strip().startswith("+") and as_key(term) not in concepts:
                    key, per = as_key(term), part_of(parts[1], row[0])
                found.append((term, flag, key))
                concepts.setdefault(key, row[:3] + [per, row[3] or "general"])
            for term, flag, key in found:
                concepts.setdefault(key, row[:3] + [parts[1], row[3] or "general"])
                if says(row[1], term) or says(row[2], term):
                    continue
                add(terms, term, key, flag)
                if flag == "":
                    derived.append((term, key))
    for term, key in derived:
        if terms[term][0] != key:
            continue
        for form in spellings(term) | ({plural(term)} - {None}):
            if len(form) >= 5:
                add(terms, fold(form), key, "")
    kind = None
    for line in read(os.path.join(SRC, "classes.txt")):
        if line.startswith("@"):
            kind = line[1:].strip()
        else:
            for key in map(as_key, map(fold, line.split(","))):
                if key in concepts:
                    concepts[key][0] = kind
    reached = {value[0] for value in terms.values()}
    return {key: row for key, row in concepts.items() if key in reached}, terms


PARTS = [part for line in read(os.path.join(SRC, "body_parts.txt")) for part in line.split()]


def body(term):
    """`{part}` in a term stands for each part of the body."""
    return [term.replace("{part}", part) for part in PARTS] if "{part}" in term else [term]


def as_key(term):
    return term.replace(" ", "_").replace("'", "")


def part_of(per, kind):
    """The prevalence of one member of a group: a rare group's figure is meant for each member already."""
    return per if kind == "rare" else f"{float(per) / 4:g}"


def slips(word):
    """Ways in which the name of a medicine is often misspelt: one slip each."""
    rules = [("ph", "f"), ("y", "i"), ("ine", "in"), ("ine", "ene"), ("ole", "ol"), ("ide", "id"), ("ate", "at"),
             ("ium", "uim"), ("ei", "ie"), ("xy", "xi"), ("ll", "l"), ("tt", "t"), ("pp", "p"), ("mm", "m"),
             ("ss", "s"), ("nn", "n"), ("rr", "r"), ("th", "t"), ("ae", "e"), ("qu", "q"), ("one", "on"),
             ("min", "man"), ("tin", "ten"), ("lin", "lan"), ("pril", "prel"), ("ol", "al"), ("am", "an"),
             ("ef", "if"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("z", "s")]
    out = set()
    for old, new in rules:
        at = word.rfind(old)
        if at > 1:
            out.add(word[:at] + new + word[at + len(old):])
    return out


def medicines():
    classes, terms = {}, {}
    key = None
    for line in read(os.path.join(SRC, "medicines.txt")):
        if line.startswith("@"):
            key, *shared = [p.strip() for p in line[1:].split("|")]
            if shared:  # a class named again without its phrase only gets more terms
                classes[key] = tuple(shared)
            general = classes[key][0]
            continue
        for raw in line.split(","):
            if raw.strip():
                term, flag = term_and_flag(raw)
                if not says(general, term):
                    add(terms, term, key, flag)
    by_hand = dict(terms)
    packaged(terms)
    words = {w.strip().lower() for w in open("/usr/share/dict/words", encoding="utf-8")}
    common = set(itertools.chain.from_iterable(fold(l).split() for l in read(os.path.join(SRC, "misspelt_medicines.txt"))))
    for word in sorted(common):
        if word not in by_hand:
            continue
        for form in sorted(slips(word)):
            if form not in words and len(form) >= 6:
                add(terms, form, by_hand[word][0], "")
    return classes, terms


def packaged(terms):
    """Brand names of the medicines we class by hand, from the open medicine list of the package
    drug-named-entity-recognition. A name joins only if its own generic is already classed."""
    import bz2
    import pickle
    import importlib.util

    where = os.path.dirname(importlib.util.find_spec("drug_named_entity_recognition").origin)
    with bz2.open(os.path.join(where, "drug_ner_dictionary.pkl.bz2"), "rb") as file:
        data = pickle.load(file)
    skip = {fold(l) for l in read(os.path.join(SRC, "skipped_medicines.txt"))}
    words = {w.strip().lower() for w in open("/usr/share/dict/words", encoding="utf-8")}
    known = data["drug_variant_to_variant_data"]  # the names of consumer leaflets: brand or generic
    for variant in sorted(data["drug_variant_to_canonical"]):
        if variant not in known:
            continue
        canonical = data["drug_variant_to_canonical"][variant]
        facts = data["drug_canonical_to_data"].get(canonical[0], {})
        if len(canonical) != 1 or "medline_plus_id" not in facts:
            continue
        generic = fold(re.sub(r"\b(injection|oral inhalation|topical|ophthalmic|transdermal|nasal spray|vaginal|rectal|otic)\b.*", "", canonical[0]))
        name = fold(variant)
        if name in skip or name.startswith("other") or name.endswith("products") or len(name) < 4 or len(name.split()) > 3 or name in terms or re.search(r"\d{3}", name):
            continue
        found = terms.get(generic) or terms.get(generic.split()[0] if generic else "")
        if not found or found[1]:
            continue
        flag = "weak" if name in words else ""
        add(terms, name, found[0], flag)


def procedures():
    terms, derived = {}, []
    general = shared = None
    for line in read(os.path.join(SRC, "procedures.txt")):
        if line.startswith("@"):
            general, shared = [p.strip() for p in line[1:].split("|")]
            continue
        for raw in line.split(","):
            if not raw.strip():
                continue
            term, flag = term_and_flag(raw)
            if says(general, term):
                continue
            add(terms, term, general, flag or shared)
            if not flag:
                derived.append(term)
    for term in derived:
        for form in spellings(term) | ({plural(term)} - {None}):
            if len(form) >= 5:
                add(terms, fold(form), *terms[term])
    return terms


def write(name, header, rows):
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as file:
        file.write("#" + "\t".join(header) + "\n")
        for row in sorted(rows, key=lambda r: r[0].encode()):
            file.write("\t".join(row) + "\n")


def main():
    os.makedirs(OUT, exist_ok=True)
    concepts, terms = conditions()
    write("concepts.tsv", ["concept", "class", "general", "wider", "per_100k", "topic"], [[k, *v] for k, v in concepts.items()])
    write("conditions.tsv", ["term", "concept", "flag"], [[t, *v] for t, v in terms.items()])
    classes, terms = medicines()
    write("medicine_classes.tsv", ["class", "general", "flag"], [[k, *v] for k, v in classes.items()])
    write("medicines.tsv", ["term", "class", "flag"], [[t, *v] for t, v in terms.items()])
    terms = procedures()
    write("procedures.tsv", ["term", "general", "flag"], [[t, *v] for t, v in terms.items()])


if __name__ == "__main__":
    main()
