//! `docs/RECOGNIZERS.md` is written from the recognizers themselves: their manuals, examples and
//! benign twins. `UPDATE=1 cargo test --test recognizers_doc` writes it anew.

use postwell::recognizer::Recognizer;
use postwell::recognizers;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn category(recognizer: &Recognizer) -> String {
    let category = serde_json::to_value(recognizer.category).unwrap();
    category.as_str().unwrap().to_owned()
}

/// The doc comment at the top of a recognizer's file; Spanish ones have a folder of their own.
fn manual(id: &str, spanish: bool) -> String {
    let folders = std::fs::read_dir(root().join("src/recognizers")).unwrap();
    let folders = folders.map(|e| e.unwrap().path()).filter(|f| f.ends_with("es") == spanish);
    let file = folders.map(|f| f.join(format!("{id}.rs"))).find(|f| f.is_file());
    let text = std::fs::read_to_string(file.unwrap_or_else(|| panic!("{id} has no file"))).unwrap();
    let lines = text.lines().take_while(|l| l.starts_with("//!"));
    let lines = lines.map(|l| l.strip_prefix("//! ").unwrap_or_else(|| &l[3..]));
    lines.collect::<Vec<_>>().join("\n")
}

/// A sentence as code, on one line, whatever it holds.
fn code(sentence: &str) -> String {
    let sentence = sentence.replace('\n', " ⏎ ");
    if sentence.contains('`') { format!("`` {sentence} ``") } else { format!("`{sentence}`") }
}

fn page() -> String {
    let messages = root().join("extension/_locales/en/messages.json");
    let messages: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(messages).unwrap()).unwrap();
    let message =
        |key: &str| messages[key]["message"].as_str().unwrap_or_else(|| panic!("no {key}")).to_owned();
    let mut page = String::from(
        "# Recognizers\n\n<!-- Written by `UPDATE=1 cargo test --test recognizers_doc`: change the recognizers, not this page. -->\n\n\
         What Postwell looks for, by category: each recognizer with its manual, sentences in which it finds what stands\n\
         between `[[` and `]]`, and benign twins in which it finds nothing. All of them are tests.\n",
    );
    let mut all: Vec<(&Recognizer, bool)> = recognizers::ALL.iter().map(|r| (r, false)).collect();
    all.extend(recognizers::SPANISH.iter().map(|r| (r, true)));
    all.sort_by_key(|(r, spanish)| (r.category, r.id, *spanish));
    let mut last = String::new();
    for (recognizer, spanish) in all {
        let category = category(recognizer);
        if category != last {
            write!(page, "\n## {} (`{category}`)\n", message(&format!("title_{category}"))).unwrap();
            last = category;
        }
        let id = recognizer.id;
        let language = if spanish { " (Spanish)" } else { "" };
        let says = message(&format!("reason_{id}"));
        write!(page, "\n### {id}{language}\n\n{}\n\nSays: \"{says}\"\n", manual(id, spanish)).unwrap();
        for (title, sentences) in
            [("Finds", recognizer.examples), ("Leaves alone", recognizer.counter_examples)]
        {
            write!(page, "\n{title}:\n\n").unwrap();
            for sentence in sentences {
                writeln!(page, "- {}", code(sentence)).unwrap();
            }
        }
    }
    page
}

#[test]
fn the_page_of_recognizers_is_up_to_date() {
    let file = root().join("docs/RECOGNIZERS.md");
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = written.lines().zip(page.lines()).find(|(a, b)| a != b);
    assert!(
        written == page,
        "docs/RECOGNIZERS.md is not what the recognizers say (first: {differs:?}): UPDATE=1 cargo test --test recognizers_doc"
    );
}
