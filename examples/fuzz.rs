//! The long fuzz run on a stable toolchain: `cargo run --release --example fuzz -- [rounds] [seed]`.
//!
//! It mutates the labelled posts, and prints the draft that broke the core as a file for
//! `fuzz/regressions/assess/`. `./build.sh fuzz` takes cargo-fuzz instead where it is installed.

#[path = "../tests/common/check.rs"]
mod check;
#[path = "../tests/common/corpus.rs"]
mod corpus;
#[path = "../tests/common/mutate.rs"]
mod mutate;

use postwell::Options;
use std::cell::RefCell;
use std::path::Path;

thread_local! {
    static CURRENT: RefCell<Vec<u16>> = const { RefCell::new(Vec::new()) };
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse().expect("a number"));
    let rounds: u64 = arguments.next().unwrap_or(10_000_000);
    let seed: u64 = arguments.next().unwrap_or(1);
    let open = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/open");
    let seeds: Vec<Vec<u16>> =
        corpus::read(&open).iter().map(|post| post.text.encode_utf16().collect()).collect();
    keep_what_breaks();
    let mut dice = mutate::Dice::new(seed);
    let options = Options::default();
    for round in 1..=rounds {
        let draft = dice.draft(&seeds);
        CURRENT.with_borrow_mut(|current| current.clone_from(&draft));
        check::assess_any(&draft, &options);
        if round.is_multiple_of(100_000) || round == rounds {
            println!("{round} of {rounds} drafts, seed {seed}: nothing broke");
        }
    }
}

/// Writes the draft down before the program ends.
fn keep_what_breaks() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let bytes: Vec<u8> =
            CURRENT.with_borrow(|draft| draft.iter().flat_map(|unit| unit.to_le_bytes()).collect());
        let name = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        let file = format!("fuzz/regressions/assess/{name:016x}");
        eprintln!("{file}: {:?}", std::fs::write(&file, bytes));
        usual(panic);
    }));
}
