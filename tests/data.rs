//! The lists stay tidy: sorted, without doubles, folded, with the columns `data/README.md` names,
//! and each with a row that says where it comes from.

use postwell::lexicon::fold;
use std::path::{Path, PathBuf};

fn lists() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut lists = Vec::new();
    for language in std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()) {
        for file in std::fs::read_dir(language).unwrap().map(|e| e.unwrap().path()) {
            let text = std::fs::read_to_string(&file).unwrap();
            lists.push((file, text));
        }
    }
    lists.sort();
    lists
}

fn rows(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

#[test]
fn lists_are_sorted_without_doubles() {
    for (file, text) in lists() {
        let mut before = "";
        for row in rows(&text) {
            // Compared by first column, then by the rest: a tab sorts before every letter.
            assert!(before < row, "{}: {row:?} stands after {before:?}", file.display());
            before = row;
        }
    }
}

#[test]
fn rows_are_trimmed_and_have_the_columns_of_the_heading() {
    for (file, text) in lists() {
        assert!(text.ends_with('\n') && !text.contains('\r'), "{}: line ends", file.display());
        let heading = text.lines().next().filter(|line| line.starts_with('#') && line.contains('\t'));
        let columns = heading.map_or(1, |line| line.split('\t').count());
        for row in rows(&text) {
            let cells = row.split('\t').count();
            assert!(cells <= columns, "{}: {row:?} has {cells} columns", file.display());
            assert!(
                row.split('\t').all(|cell| cell.trim() == cell),
                "{}: {row:?} is not trimmed",
                file.display()
            );
            assert!(!row.is_empty(), "{}: an empty line", file.display());
        }
    }
}

#[test]
fn words_are_folded() {
    let folded = [
        "cues",
        "conditions",
        "medicines",
        "procedures",
        "given_names",
        "surnames",
        "places",
        "facilities",
        "employers",
        "schools",
        "public_figures",
        "eponyms",
        "unproven_remedies",
        "region_abbreviations",
    ];
    for (file, text) in lists() {
        if !folded.contains(&file.file_stem().unwrap().to_str().unwrap()) {
            continue;
        }
        for row in rows(&text) {
            let word = row.split('\t').next().unwrap();
            let is_folded =
                word.chars().all(|c| !c.is_uppercase() && fold::fold_char(c).is(c)) && !word.contains("  ");
            assert!(is_folded, "{}: {word:?} is not folded", file.display());
        }
    }
}

#[test]
fn every_list_says_where_it_comes_from() {
    let readme =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/README.md")).unwrap();
    for (file, _) in lists() {
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(readme.contains(name), "data/README.md does not name {name}");
    }
}
