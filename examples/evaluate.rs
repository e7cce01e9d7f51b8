//! How accurate are we? Reads the labelled corpus and prints, for each half, precision and recall
//! by category (overlapping and exact spans) and by level, and alarms per 100 benign posts.
//!
//! ```sh
//! cargo run --release --example evaluate            # both halves, figures only
//! cargo run --release --example evaluate -- --misses [category]   # the open half's misses, to learn from
//! cargo run --release --example evaluate -- --markdown > docs/ACCURACY.md   # both halves, as a page
//! cargo run --release --example evaluate -- --crowds              # its posts whose crowd we misjudge
//! ```
//!
//! The sealed half is never printed post by post: nobody tunes on it.

#[path = "../tests/common/corpus.rs"]
mod corpus;

use corpus::{Post, Score, score};
use postwell::risk::Crowd;
use std::path::Path;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    if args.first().is_some_and(|a| a == "--misses") {
        let only = args.get(1).map(String::as_str);
        return ["open", "es/open"].iter().for_each(|half| misses(&corpus::read(&root.join(half)), only));
    }
    if args.first().is_some_and(|a| a == "--crowds") {
        return crowds(&corpus::read(&root.join("open")));
    }
    if args.first().is_some_and(|a| a == "--markdown") {
        print!("{HEAD}");
    }
    for (name, half) in [
        ("open", "open"),
        ("sealed", "sealed"),
        ("Spanish, open", "es/open"),
        ("Spanish, sealed", "es/sealed"),
    ] {
        let posts = corpus::read(&root.join(half));
        if posts.is_empty() {
            println!("{name}: no posts");
            continue;
        }
        print(name, &posts);
    }
}

/// What stands above the figures in `docs/ACCURACY.md`.
const HEAD: &str = "\
# How accurate is it?

<!-- Written by `cargo run --release --example evaluate -- --markdown > docs/ACCURACY.md`. -->

Measured on posts written for this purpose and marked (`tests/corpus/README.md`); none is a real person's. The open half is
there to learn from, so its figures flatter. The sealed half is never read while working on the recognizers, only its
sums, with one exception: of the genre `alarms` both halves were seen by whoever mended the false alarms, so the sealed
figures for harmless (`benign`) posts flatter too. The Spanish posts are few, and those who wrote
them worked on the Spanish recognizers later: their figures flatter (`tests/corpus/README.md` has those of the day they came).

A finding is right if it meets a mark of its category; exact, if it covers the same words. For a level, any
mark of that level or above counts. `tests/accuracy.rs` keeps the open half from getting worse.
";

fn print(half: &str, posts: &[Post]) {
    let score: Score = score(posts);
    println!("\n## {half} half: {} posts\n", posts.len());
    println!("| category | marked | found | precision | recall | exact precision | exact recall |");
    println!("|---|---|---|---|---|---|---|");
    for (category, c) in &score.categories {
        println!(
            "| {category} | {} | {} | {} | {} | {} | {} |",
            c.marked,
            c.found,
            share(c.found_right, c.found),
            share(c.marked_found, c.marked),
            share(c.exact, c.found),
            share(c.exact, c.marked)
        );
    }
    println!("\n| level | marked | found | precision | recall |\n|---|---|---|---|---|");
    for (level, c) in score.levels.iter().rev() {
        println!(
            "| {level} | {} | {} | {} | {} |",
            c.marked,
            c.found,
            share(c.found_right, c.found),
            share(c.marked_found, c.marked)
        );
    }
    println!(
        "\n| kind of post | posts | with a level 2 or 3 nudge | with a nudge nobody marked |\n|---|---|---|---|"
    );
    for (kind, k) in &score.kinds {
        println!("| {kind} | {} | {} | {} |", k.posts, k.nudged, k.wrongly_nudged);
    }
    println!("\n| posts about trust | posts | with a finding | share |\n|---|---|---|---|");
    for (row, r) in corpus::trust_targets(posts) {
        println!("| {row} | {} | {} | {} |", r.posts, r.fired, share(r.fired, r.posts));
    }
    println!("\n| crowd marked | few | small | many |\n|---|---|---|---|");
    for (crowd, row) in &score.crowds {
        println!("| {crowd} | {} | {} | {} |", row[0], row[1], row[2]);
    }
    println!("\n| crowd marked, no direct identifier | few | small | many |\n|---|---|---|---|");
    for (crowd, row) in &score.combinations {
        println!("| {crowd} | {} | {} | {} |", row[0], row[1], row[2]);
    }
    let [harmless, wrong] = score.harmless;
    println!("\n{wrong} of {harmless} harmless posts are seen as few or small ({}).", share(wrong, harmless));
}

#[expect(clippy::cast_precision_loss, reason = "counts of a few thousand")]
fn share(part: usize, whole: usize) -> String {
    if whole == 0 { "-".to_owned() } else { format!("{:.3}", part as f64 / whole as f64) }
}

/// What the open half marks and we miss (`-`), and what we find and nobody marked (`+`).
fn misses(posts: &[Post], only: Option<&str>) {
    for post in posts {
        let found = corpus::findings(post);
        let wanted = |category: &str| post.judges(category) && only.is_none_or(|o| category.starts_with(o));
        let mut lines = Vec::new();
        for mark in post.marks.iter().filter(|m| wanted(&m.category)) {
            if !found.iter().any(|f| f.category == mark.category && f.meets(mark)) {
                lines.push(format!(
                    "  - {}:{} {:?}",
                    mark.category,
                    mark.level,
                    &post.text[mark.bytes.clone()]
                ));
            }
        }
        for f in found.iter().filter(|f| wanted(&f.category)) {
            if !post.marks.iter().any(|m| f.category == m.category && f.meets(m)) {
                lines.push(format!("  + {}:{} {:?}", f.category, f.level, &post.text[f.bytes.clone()]));
            }
        }
        if !lines.is_empty() {
            println!("{} [{}] {}\n{}", post.id, post.kind, post.text.replace('\n', " / "), lines.join("\n"));
        }
    }
}

/// The posts of the open half whose crowd we see otherwise than it is marked.
fn crowds(posts: &[Post]) {
    for post in posts.iter().filter(|p| !p.file.starts_with("cred_")) {
        let seen = corpus::risk(post);
        if (seen.crowd == Crowd::Many) != (post.crowd == "many") {
            let helps = seen.helps_most.map(|h| corpus::findings(post)[h.finding].bytes.clone());
            println!(
                "{} [{}] {} seen as {:?} by {:?}, change {:?}\n  {}",
                post.id,
                post.kind,
                post.crowd,
                seen.crowd,
                seen.reasons,
                helps.map(|bytes| &post.text[bytes]),
                post.text.replace('\n', " / "),
            );
        }
    }
}
