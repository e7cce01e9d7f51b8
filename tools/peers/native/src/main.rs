//! Reads drafts from the standard input, each ended by a NUL, and prints how long Postwell and the crates beside it
//! take for each: a line of `engine, draft, findings, start, first, runs, least, median, p99`, in milliseconds, with
//! tabs between. `tools/peers/bench.js` makes the drafts and the table. The argument: seconds for each draft and engine.

use std::hint::black_box;
use std::io::Read;
use std::time::{Duration, Instant};

/// An engine made ready: how many things it finds in a draft.
type Engine = Box<dyn Fn(&str) -> usize>;

/// Where one keystroke after another is left: more runs would say nothing more.
const MOST_RUNS: usize = 3_000;
/// The last so many keystrokes of a draft are read, as in `tools/peers/texts.js`.
const KEYS: usize = 20;

fn main() {
    let seconds = std::env::args().nth(1).and_then(|seconds| seconds.parse().ok()).unwrap_or(1.0);
    let mut drafts = String::new();
    std::io::stdin().read_to_string(&mut drafts).expect("drafts in UTF-8");
    let drafts: Vec<&str> = drafts.split_terminator('\0').collect();
    for (name, make) in [
        ("postwell", postwell as fn() -> Engine),
        ("redact-core", redact_core),
        ("cloakrs-patterns", cloakrs),
    ] {
        let from = Instant::now();
        let find = make();
        let start = milliseconds(from);
        let from = Instant::now();
        black_box(find(drafts[0]));
        let first = milliseconds(from);
        for (index, draft) in drafts.iter().enumerate() {
            let times = times(&find, draft, Duration::from_secs_f64(seconds));
            let (least, median, p99) = (times[0], times[times.len() / 2], times[times.len() * 99 / 100]);
            println!(
                "{name}\t{index}\t{}\t{start}\t{first}\t{}\t{least}\t{median}\t{p99}",
                find(draft),
                times.len()
            );
        }
    }
}

fn postwell() -> Engine {
    let options = postwell::Options::default();
    Box::new(move |text| postwell::assess(text, &options).findings.len())
}

fn redact_core() -> Engine {
    let engine = redact_core::AnalyzerEngine::new();
    Box::new(move |text| engine.analyze(text, None).expect("an answer").detected_entities.len())
}

fn cloakrs() -> Engine {
    let registry = cloakrs_patterns::default_registry();
    Box::new(move |text| registry.scan_all(text).len())
}

/// Sorted: what each keystroke took, the draft growing to its full length by a character, over and over.
fn times(find: &Engine, draft: &str, most: Duration) -> Vec<f64> {
    let ends: Vec<usize> = draft.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
    let last = &ends[ends.len().saturating_sub(KEYS)..];
    for end in &last[..last.len().min(5)] {
        black_box(find(&draft[..*end]));
    }
    let begin = Instant::now();
    let mut times = Vec::new();
    for end in last.iter().cycle() {
        let from = Instant::now();
        black_box(find(black_box(&draft[..*end])));
        times.push(milliseconds(from));
        if times.len() >= MOST_RUNS || (begin.elapsed() > most && times.len() >= 5) {
            break;
        }
    }
    times.sort_by(f64::total_cmp);
    times
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}
