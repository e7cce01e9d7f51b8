//! A short run of what `./build.sh fuzz` does for long, the same each time, and every draft that ever
//! broke something (`fuzz/regressions/`).

#[path = "common/check.rs"]
mod check;
#[path = "common/corpus.rs"]
mod corpus;
#[path = "common/mutate.rs"]
mod mutate;

use postwell::Options;
use std::path::{Path, PathBuf};

const ROUNDS: usize = 1_500;
const SEED: u64 = 20_261_122;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn regressions(target: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder("fuzz/regressions").join(target))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{target} has no kept input");
    files.iter().map(|file| std::fs::read(file).unwrap()).collect()
}

#[test]
fn what_once_broke_the_core_breaks_it_no_more() {
    for bytes in regressions("assess") {
        check::assess_any(&check::units_of(&bytes), &Options::default());
    }
    for bytes in regressions("options") {
        check::options_any(&bytes);
    }
}

#[test]
fn drafts_nobody_would_write_are_answered() {
    let seeds: Vec<Vec<u16>> = corpus::read(&folder("tests/corpus/open"))
        .iter()
        .map(|post| post.text.encode_utf16().collect())
        .collect();
    let mut dice = mutate::Dice::new(SEED);
    let options = Options::default();
    for _ in 0..ROUNDS {
        check::assess_any(&dice.draft(&seeds), &options);
    }
}

#[test]
fn options_nobody_would_set_are_read() {
    let mut dice = mutate::Dice::new(SEED);
    let seeds: Vec<Vec<u16>> = regressions("options")
        .iter()
        .map(|bytes| String::from_utf8_lossy(bytes).encode_utf16().collect())
        .collect();
    for _ in 0..ROUNDS {
        check::options_any(check::draft_of(&dice.draft(&seeds)).as_bytes());
    }
}
