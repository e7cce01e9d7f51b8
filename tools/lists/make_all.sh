#!/usr/bin/env bash
# Make all name and place lists again; sources are fetched once into the temp directory.
set -euo pipefail
cd "$(dirname "$0")"
for program in make_names make_places make_abbreviations make_blocks check; do
  python3 "$program.py"
done
