//! More sentences for the recognizers, kept out of the core because it need not carry them: each
//! line of `tests/sentences/*.tsv` is a recognizer's id, a tab, and a sentence in which it finds exactly
//! what stands between `[[` and `]]` (nothing, for a benign twin).

use postwell::context::Contexts;
use postwell::draft::Draft;
use postwell::lexicon::ENGLISH;
use postwell::recognizer::{Found, Recognizer, Scene};
use postwell::{Confidence, Options, recognizers};
use std::path::Path;

fn found(recognizer: &Recognizer, text: &str) -> Vec<String> {
    let draft = Draft::new(text, &ENGLISH);
    let contexts = Contexts::new(&draft);
    let options = Options::default();
    let scene = Scene::new(&draft, &contexts, &options);
    let mut found = Found::default();
    for earlier in recognizers::ALL.iter().take_while(|r| r.id != recognizer.id) {
        found.run(earlier, &scene);
    }
    found.run(recognizer, &scene);
    let mut spans: Vec<_> = found
        .into_candidates()
        .into_iter()
        .filter(|(r, c)| r.id == recognizer.id && c.confidence >= Confidence::Likely)
        .map(|(_, c)| c.bytes)
        .collect();
    spans.sort_by_key(|s| s.start);
    spans.into_iter().map(|s| text[s].to_owned()).collect()
}

fn marked(example: &str) -> (String, Vec<String>) {
    let words = example
        .split("[[")
        .skip(1)
        .map(|part| part.split_once("]]").expect("every [[ has its ]]").0.to_owned())
        .collect();
    (example.replace("[[", "").replace("]]", ""), words)
}

#[test]
fn recognizers_find_what_the_sentences_mark() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sentences");
    let mut files: Vec<_> = std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for file in files {
        for line in std::fs::read_to_string(&file).unwrap().lines().filter(|l| !l.is_empty()) {
            let (id, sentence) = line.split_once('\t').unwrap_or_else(|| panic!("no tab in {line:?}"));
            let recognizer = recognizers::ALL
                .iter()
                .find(|r| r.id == id)
                .unwrap_or_else(|| panic!("no recognizer is called {id:?}"));
            let (text, expected) = marked(&sentence.replace("\\n", "\n"));
            let got = found(recognizer, &text);
            count += 1;
            if got != expected {
                wrong.push(format!("{id}: {sentence}\n    found {got:?}"));
            }
        }
    }
    assert!(count > 0, "no sentences");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
