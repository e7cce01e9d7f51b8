"""Sorts every list of data/<language>/ as tests/data.rs wants it, and drops doubled rows."""

from pathlib import Path

for path in sorted(Path(__file__).parents[2].glob("data/*/*.t[sx][vt]")):
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    rows = sorted({line for line in lines if line and not line.startswith("#")}, key=str.encode)
    path.write_text("\n".join(head + rows) + "\n", encoding="utf-8")
