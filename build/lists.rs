//! Reads the tab-separated lists. `data/README.md` gives their format.

use std::path::Path;

/// The rows of one list, without comments; a list that is not there has no rows (a language
/// need not have every list).
pub fn rows(folder: &Path, name: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

/// A column of a row, empty when the row is shorter.
pub fn column(row: &[String], index: usize) -> &str {
    row.get(index).map_or("", |cell| cell.trim())
}
