#!/usr/bin/env python3
"""Check the labelled posts in tests/corpus and count them.

    tools/check_corpus.py [FILE_OR_DIR ...]

Faults are named by file and id only: the text of a sealed post is never printed.
Exit code 1 if there is any fault.
"""

import pathlib
import re
import sys
from collections import Counter

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "tests" / "corpus"
HALVES = ("open", "sealed", "es/open", "es/sealed")
AUDIENCES = {"real_name_public", "alias_public", "private_group", "dm"}
CROWDS = {"few", "small", "many"}
# Kinds of post that harm nobody: at most "good to know" findings.
HARMLESS = {"benign", "news", "question", "review", "positive", "fiction"}
OTHER_KINDS = {
    "personal", "claim", "debunk", "joke", "story", "advert", "caution", "clinician", "encyclopaedic",
}
# The levels a category can have in some audience.
LEVELS = {
    "name_self": {2, 3}, "name_other": {1, 2, 3}, "name_child": {2, 3}, "name_clinician": {1, 2},
    "contact_direct": {3}, "contact_handle": {2},
    "place_address": {3}, "place_area": {1, 2}, "place_now_soon": {1, 2, 3}, "place_facility": {1, 2},
    "age_birth": {1, 2, 3}, "date_event": {1, 2},
    "id_official": {3}, "id_medical": {3}, "id_device": {2}, "link_private": {2, 3},
    "health_condition": {1, 2}, "health_sensitive": {1, 2, 3}, "health_rare": {1, 2, 3},
    "health_meds_results": {1, 2}, "health_other_person": {1, 2, 3},
    "work_school": {1, 2, 3}, "trait_personal": {1, 2}, "money_legal": {1, 2, 3}, "photo_hint": {2},
    "cred_claim": {2}, "cred_meds_advice": {3}, "cred_sales": {1, 2}, "care_crisis": {2},
}
HEADER = re.compile(r"# ([a-z]{2}-\d{3,}) \| audience=(\w+) \| kind=(\w+) \| crowd=(\w+)")
MARK = re.compile(r"\[\[([a-z_]+):(\d)\|(.*?)\]\]", re.S)


def faults_of(header: str, body: str) -> list[str]:
    """What is wrong with one post."""
    match = HEADER.fullmatch(header)
    if not match:
        return ["header is not `# id | audience=... | kind=... | crowd=...`"]
    _, audience, kind, crowd = match.groups()
    faults = []
    if audience not in AUDIENCES:
        faults.append(f"unknown audience {audience}")
    if kind not in HARMLESS | OTHER_KINDS:
        faults.append(f"unknown kind {kind}")
    if crowd not in CROWDS:
        faults.append(f"unknown crowd {crowd}")
    if kind in HARMLESS and crowd != "many":
        faults.append(f"a {kind} post fits many people")
    for category, level, words in MARK.findall(body):
        if category not in LEVELS:
            faults.append(f"unknown category {category}")
        elif int(level) not in LEVELS[category]:
            faults.append(f"{category} never has level {level}")
        if kind in HARMLESS and int(level) > 1:
            faults.append(f"a {kind} post has a finding of level {level}")
        if "[[" in words:
            faults.append("nested mark")
        if not words or words != words.strip():
            faults.append("empty mark, or space at its edge")
    rest = MARK.sub("", body)
    if "[[" in rest or "]]" in rest:
        faults.append("broken mark")
    if not rest.strip() and not MARK.search(body):
        faults.append("empty post")
    return faults


def main() -> int:
    """Check every file, print the counts, tell whether all is well."""
    paths = [pathlib.Path(a) for a in sys.argv[1:]] or [CORPUS / half for half in HALVES]
    files = [f for p in paths for f in (sorted(p.glob("*.txt")) if p.is_dir() else [p])]
    seen: dict[str, str] = {}
    texts: dict[str, str] = {}
    counts: dict[str, dict[str, Counter]] = {}
    bad = 0
    for file in files:
        half = counts.setdefault(str(file.parent), {n: Counter() for n in ("kind", "crowd", "category", "level")})
        for post in re.split(r"(?m)^---$", file.read_text("utf-8")):
            header, _, body = post.strip("\n").partition("\n")
            faults = faults_of(header, body)
            name = header[2:].split(" ")[0]
            key = " ".join(re.findall(r"\w+", MARK.sub(r"\3", body).lower())[:12])
            if name in seen:
                faults.append(f"id also in {seen[name]}")
            if key in texts:
                faults.append(f"begins like {texts[key]}")
            seen[name], texts[key] = file.name, name
            for fault in faults:
                print(f"{file}: {name}: {fault}")
            bad += len(faults)
            if match := HEADER.fullmatch(header):
                half["kind"][match[3]] += 1
                half["crowd"][match[4]] += 1
            for category, level, _ in MARK.findall(body):
                half["category"][category] += 1
                half["level"][level] += 1
    for half, tables in counts.items():
        print(f"{half}: {sum(tables['kind'].values())} posts")
        for table, counter in tables.items():
            print(f"  {table}: " + ", ".join(f"{k} {n}" for k, n in sorted(counter.items())))
    print(f"{bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
