#!/usr/bin/env python3
"""Deal staged posts into the open and the sealed half of tests/corpus.

    tools/split_corpus.py STAGING_DIR [LANGUAGE]

With a LANGUAGE (`es`) the posts go to that language's own halves, `tests/corpus/LANGUAGE`.
Every `*.txt` in STAGING_DIR is one batch. Within a batch the posts of one kind
are put in order of the hash of their id and dealt out in turn, so each half gets
the same share of every kind and nobody picks where a post goes. A post that already
has a place keeps it (only its text is renewed): nothing ever moves from open to sealed
or back. Each half has one file per genre (the letters before the dash).
"""

import hashlib
import pathlib
import re
import sys
from collections import defaultdict

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "tests" / "corpus"
HALVES = ("open", "sealed")
GENRES = {
    "al": "alarms",
    "bh": "benign_health",
    "bl": "benign_life",
    "ca": "cred_adverts",
    "cc": "cred_claims",
    "cd": "cred_debunk",
    "cf": "cred_figurative",
    "cg": "cred_positive",
    "cm": "cred_meds",
    "co": "combos",
    "cp": "cred_patient",
    "cr": "cred_reference",
    "cs": "cred_story",
    "cw": "cred_crowd",
    "cx": "cred_crisis",
    "ep": "everyday",
    "es": "spanish",
    "et": "cred_spanish",
    "ev": "plain_words",
    "fa": "family",
    "fo": "forum",
    "fu": "fundraisers",
    "nu": "numbers",
    "pw": "crowd",
    "qu": "questions",
    "rv": "reviews",
    "tp": "trust_people",
    "tw": "tweets",
    "we": "world_english",
}
HEADER = re.compile(r"# ([a-z]{2})-(\d{3,}) \|.*\| kind=(\w+) \|")


def order(key: str) -> str:
    """The place of an id in the deal; fixed for ever by the id alone."""
    return hashlib.sha256(key.encode()).hexdigest()


def posts_of(path: pathlib.Path) -> list[str]:
    """The posts of one file, each with its header line and without the separator."""
    return [p.strip("\n") for p in re.split(r"(?m)^---$", path.read_text("utf-8")) if p.strip()]


def main() -> None:
    """Read what is there and the new batches, deal the new posts out, write both halves."""
    corpus = CORPUS.joinpath(*sys.argv[2:3])
    halves: dict[str, dict[str, dict[str, str]]] = {half: defaultdict(dict) for half in HALVES}
    placed: dict[str, str] = {}
    for half in HALVES:
        for genre, name in GENRES.items():
            path = corpus / half / f"{name}.txt"
            for post in posts_of(path) if path.exists() else []:
                key = post[2:].split(" ")[0]
                placed[key] = half
                halves[half][genre][key] = post
    for batch in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
        by_kind = defaultdict(list)
        for post in posts_of(batch):
            genre, number, kind = HEADER.match(post).groups()
            by_kind[kind].append((f"{genre}-{number}", genre, post))
        for kind, posts in by_kind.items():
            # Which half gets the first post is also a hash, so odd counts even out.
            start = int(order(batch.stem + kind), 16) % 2
            for place, (key, genre, post) in enumerate(sorted(posts, key=lambda p: order(p[0]))):
                half = placed.get(key, HALVES[(start + place) % 2])
                halves[half][genre][key] = post
    for half, genres in halves.items():
        (corpus / half).mkdir(parents=True, exist_ok=True)
        for genre, posts in genres.items():
            text = "\n---\n".join(posts[key] for key in sorted(posts)) + "\n"
            (corpus / half / f"{GENRES[genre]}.txt").write_text(text, "utf-8")
        print(half, sum(len(posts) for posts in genres.values()))


if __name__ == "__main__":
    main()
