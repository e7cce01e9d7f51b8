//! How long one assessment takes, native, for three lengths of draft (`cargo bench`); `./build.sh bench`
//! measures what is shipped, beside others. With `--once <characters>` it reads one draft of that
//! length, for `tools/instructions.js` to count.

use postwell::{Options, assess};
use std::hint::black_box;
use std::time::Instant;

/// An invented post; the drafts are cut from it or repeat it.
const POST: &str = include_str!("post.txt");

/// Characters of a draft, and the most milliseconds its 99th percentile may take.
const BUDGETS: [(usize, f64); 3] = [(280, 0.1), (2_000, 0.5), (20_000, 2.0)];

fn main() {
    let options = Options::default();
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--once") {
        let length = arguments.get(at + 1).and_then(|length| length.parse().ok()).unwrap_or(2_000);
        black_box(assess(black_box(&draft(length)), &options));
        return;
    }
    let start = Instant::now();
    let findings = assess(POST, &options).findings.len();
    println!(
        "native   first answer {:8.3} ms, {findings} findings in {} characters",
        milliseconds(start),
        POST.chars().count()
    );
    for (length, budget) in BUDGETS {
        let draft = draft(length);
        let mut times: Vec<f64> = (0..runs(length))
            .map(|_| {
                let start = Instant::now();
                black_box(assess(black_box(&draft), &options));
                milliseconds(start)
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let p99 = times[times.len() * 99 / 100];
        println!(
            "native   {length:6} characters   min {:7.3}   median {:7.3}   p99 {p99:7.3} ms   budget {budget:.1} {}",
            times[0],
            times[times.len() / 2],
            if p99 <= budget { "ok" } else { "OVER" }
        );
    }
}

/// A draft of so many characters.
fn draft(length: usize) -> String {
    POST.chars().cycle().take(length).collect()
}

/// Enough runs for a 99th percentile, fewer for long drafts.
const fn runs(length: usize) -> usize {
    if length > 10_000 { 500 } else { 3_000 }
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}
