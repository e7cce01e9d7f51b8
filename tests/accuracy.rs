//! Keeps the figures of the open half from getting worse: `tests/corpus/floors.tsv` holds what each
//! category reached, and a small tolerance lets single posts come and go.
//! `UPDATE=1 cargo test --test accuracy` writes today's figures as the new floors.

#[path = "common/corpus.rs"]
mod corpus;

use corpus::{Score, read, score};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// How far a figure may fall below its floor.
const TOLERANCE: f64 = 0.02;
/// Categories with fewer marks say nothing: one post would break the floor.
const FEWEST: usize = 10;

#[expect(clippy::cast_precision_loss, reason = "counts of a few thousand")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Every figure by its name; higher is better.
fn figures(score: &Score) -> BTreeMap<String, f64> {
    let mut figures = BTreeMap::new();
    for (category, c) in score.categories.iter().filter(|(_, c)| c.marked >= FEWEST) {
        figures.insert(format!("{category} precision"), share(c.found_right, c.found));
        figures.insert(format!("{category} recall"), share(c.marked_found, c.marked));
    }
    for (level, c) in score.levels.iter().filter(|(level, _)| **level > 1) {
        figures.insert(format!("level {level} precision"), share(c.found_right, c.found));
        figures.insert(format!("level {level} recall"), share(c.marked_found, c.marked));
    }
    let seen = |crowds: &BTreeMap<String, [usize; 3]>| {
        let rows = || ["few", "small"].iter().filter_map(|row| crowds.get(*row));
        share(rows().map(|r| r[0] + r[1]).sum(), rows().map(|r| r.iter().sum::<usize>()).sum())
    };
    figures.insert("combination seen".to_owned(), seen(&score.combinations));
    figures.insert("harmless crowd many".to_owned(), 1.0 - share(score.harmless[1], score.harmless[0]));
    let quiet = score.kinds.get("benign").map_or(1.0, |k| 1.0 - share(k.wrongly_nudged, k.posts));
    figures.insert("benign without a nudge".to_owned(), quiet);
    figures
}

#[test]
fn the_open_half_gets_no_worse() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let figures = figures(&score(&read(&root.join("open"))));
    let file = root.join("floors.tsv");
    if std::env::var_os("UPDATE").is_some() {
        let mut text = String::from("#figure\tfloor\n");
        for (name, figure) in &figures {
            writeln!(text, "{name}\t{figure:.3}").unwrap();
        }
        std::fs::write(&file, text).unwrap();
    }
    let floors = std::fs::read_to_string(&file).expect("tests/corpus/floors.tsv");
    let mut worse = Vec::new();
    let mut known = 0;
    for line in floors.lines().filter(|l| !l.starts_with('#')) {
        let (name, floor) = line.split_once('\t').expect("a tab in each line");
        let floor: f64 = floor.parse().expect("a number");
        let figure = figures.get(name).unwrap_or_else(|| panic!("{name} is no figure any more: UPDATE=1"));
        known += 1;
        if *figure < floor - TOLERANCE {
            worse.push(format!("{name}: {figure:.3}, was {floor:.3}"));
        }
    }
    assert_eq!(known, figures.len(), "a figure has no floor: UPDATE=1 cargo test --test accuracy");
    assert!(worse.is_empty(), "worse than it was:\n{}", worse.join("\n"));
}
