//! The command line for evaluation: one JSON object a line in, one a line out.
//!
//! In: `{"id", "text", "audience"?}`; out: `{"id", "findings": [...], "risk": {...}}` with offsets in
//! UTF-16 code units: exactly what the browser gets. An unknown audience counts as `alias_public`.
//!
//! ```sh
//! echo '{"id": 1, "text": "Mail me at jo@mailbox.test"}' | cargo run --release --example scan
//! ```

use postwell::{Options, assess};
use serde_json::{Value, json};
use std::io::{BufRead, Write, stdin, stdout};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match serde_json::from_str::<Value>(&line) {
            Ok(post) => scan(&post),
            Err(error) => json!({ "id": null, "error": error.to_string() }),
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

fn scan(post: &Value) -> Value {
    let audience = serde_json::from_value(post["audience"].clone()).unwrap_or_default();
    let options = Options { audience, ..Options::default() };
    let assessment = assess(post["text"].as_str().unwrap_or_default(), &options);
    json!({ "id": post["id"], "findings": assessment.findings, "risk": assessment.risk })
}
