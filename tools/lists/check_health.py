#!/usr/bin/env python3
"""Checks the health lists of data/en/: form, order, references and the kindness of the phrases.

    python3 tools/lists/check_health.py
"""
import os
import re
import sys

from health import OUT, fold

COLUMNS = {"conditions": 3, "concepts": 6, "medicines": 3, "medicine_classes": 3, "procedures": 3, "resources": 10,
           "unproven_remedies": 4}
BANNED = {"warning", "danger", "error", "violation", "illegal", "abnormal", "sensitive"}
problems = []


def table(name):
    path = os.path.join(OUT, name + ".tsv")
    lines = open(path, encoding="utf-8").read().split("\n")
    if lines.pop() != "" or not lines[0].startswith("#"):
        problems.append(f"{name}: header or last line")
    rows = [line.split("\t") for line in lines[1:]]
    for row in rows:
        if len(row) != COLUMNS[name]:
            problems.append(f"{name}: {len(row)} columns: {row}")
        if any(cell != cell.strip() for cell in row):
            problems.append(f"{name}: stray space: {row}")
    if [l.encode() for l in lines[1:]] != sorted(l.encode() for l in lines[1:]):
        keys = [row[0].encode() for row in rows]
        if keys != sorted(keys):
            problems.append(f"{name}: not sorted")
    if name != "resources":
        keys = [row[0] for row in rows]
        if len(keys) != len(set(keys)):
            problems.append(f"{name}: a key stands twice")
    return rows


def folded(name, rows):
    for row in rows:
        if row[0] != fold(row[0]):
            problems.append(f"{name}: not in normal form: {row[0]!r}")


def holds(phrase, term):
    return re.search(rf"(?<![a-z0-9']){re.escape(term)}(?![a-z0-9'])", phrase) is not None


conditions, concepts = table("conditions"), {row[0]: row for row in table("concepts")}
medicines, classes = table("medicines"), {row[0]: row for row in table("medicine_classes")}
procedures, resources, remedies = table("procedures"), table("resources"), table("unproven_remedies")
for name, rows in [("conditions", conditions), ("medicines", medicines), ("procedures", procedures), ("unproven_remedies", remedies)]:
    folded(name, rows)
topics = {}
for row in resources:
    topics.setdefault(row[0], set()).add(row[1])
    if row[1] not in {"trusted", "support", "crisis"}:
        problems.append(f"resources: kind: {row}")
    if not re.match(r"https://|tel:\d+$", row[3]):
        problems.append(f"resources: address: {row}")
    if not re.match(r"([A-Z]{2}|\*)$", row[6]):
        problems.append(f"resources: country: {row}")
    if row[1] == "crisis" and not row[7]:
        problems.append(f"resources: a crisis line needs its contact: {row}")
for term, concept, flag in conditions:
    if flag not in {"", "caps", "weak"}:
        problems.append(f"conditions: flag {flag}: {term}")
    if concept not in concepts:
        problems.append(f"conditions: no such concept: {term} -> {concept}")
    elif holds(concepts[concept][2], term) or holds(concepts[concept][3], term):
        problems.append(f"concepts: the phrase offered for {concept} holds its own term {term!r}")
used = {row[1] for row in conditions}
for key, kind, general, wider, per, topic in concepts.values():
    if kind not in {"common", "sensitive", "rare", "symptom"}:
        problems.append(f"concepts: class {kind}: {key}")
    if key not in used:
        problems.append(f"concepts: no term leads to {key}")
    if not re.match(r"\d+(\.\d+)?$", per):
        problems.append(f"concepts: prevalence {per}: {key}")
    if topic and "trusted" not in topics.get(topic, ()):
        problems.append(f"concepts: topic {topic} of {key} has no trusted page")
    for phrase in (general, wider):
        if not phrase or phrase != phrase.lower() or BANNED & set(phrase.split()) or len(phrase.split()) > 8:
            problems.append(f"concepts: phrase {phrase!r} of {key}")
for term, key, flag in medicines:
    if key not in classes or flag not in {"", "caps", "weak"}:
        problems.append(f"medicines: {term} {key} {flag}")
    elif holds(classes[key][1], term):
        problems.append(f"medicine_classes: the phrase offered for {key} holds its own term {term!r}")
for key in classes:
    if key not in {row[1] for row in medicines}:
        problems.append(f"medicine_classes: no medicine in {key}")
    if classes[key][2] not in {"", "controlled", "sensitive", "otc"}:
        problems.append(f"medicine_classes: flag of {key}")
for term, general, flag in procedures:
    if flag not in {"", "weak", "sensitive"} or holds(general, term):
        problems.append(f"procedures: {term} {general} {flag}")
for term, _remedy, danger, _use in remedies:
    if danger not in {"high", "low"}:
        problems.append(f"unproven_remedies: {term} {danger}")
for problem in problems:
    print(problem)
print(f"{len(conditions)} condition terms, {len(concepts)} concepts, {len(medicines)} medicine terms, {len(classes)} classes, "
      f"{len(procedures)} procedures, {len(resources)} resources, {len(remedies)} remedies; {len(problems)} problems")
sys.exit(bool(problems))
