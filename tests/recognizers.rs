//! Every recognizer proves itself: it finds exactly what its examples mark, nothing in its
//! counter-examples, has a message, and no step of adding it was forgotten.

use postwell::context::Contexts;
use postwell::draft::Draft;
use postwell::lexicon::{ENGLISH, Lexicon, SPANISH};
use postwell::options::OwnTerm;
use postwell::recognizer::{Found, Recognizer, Scene};
use postwell::{Options, assess, recognizers};
use std::collections::BTreeSet;
use std::path::Path;

/// The recognizers of each language, with its lists.
const LANGUAGES: [(&[Recognizer], &Lexicon); 2] =
    [(recognizers::ALL, &ENGLISH), (recognizers::SPANISH, &SPANISH)];

/// What one recognizer finds in a text, or counts without showing it, as the words; all earlier recognizers run before it.
fn found(
    recognizer: &Recognizer,
    text: &str,
    (all, lexicon): (&[Recognizer], &'static Lexicon),
) -> Vec<String> {
    let draft = Draft::new(text, lexicon);
    let contexts = Contexts::new(&draft);
    // Only the recognizer of the writer's own terms needs a writer with a list.
    let listed = recognizer.id == "own_term";
    let own_terms = recognizers::EXAMPLE_TERMS
        .iter()
        .filter(|_| listed)
        .map(|&(text, kind)| OwnTerm { text: text.to_owned(), kind })
        .collect();
    let options = Options { own_terms, ..Options::default() };
    let scene = Scene::new(&draft, &contexts, &options);
    let mut found = Found::default();
    for earlier in all.iter().take_while(|r| r.id != recognizer.id) {
        found.run(earlier, &scene);
    }
    found.run(recognizer, &scene);
    let mut spans: Vec<_> = found
        .into_candidates()
        .into_iter()
        .filter(|(r, c)| {
            r.id == recognizer.id && (c.confidence >= postwell::Confidence::Likely || c.fact.is_some())
        })
        .map(|(_, c)| c.bytes)
        .collect();
    spans.sort_by_key(|s| s.start);
    spans.into_iter().map(|s| text[s].to_owned()).collect()
}

/// The marked text without its marks, and the marked words.
fn marked(example: &str) -> (String, Vec<String>) {
    let mut words = Vec::new();
    let mut rest = example;
    while let Some(start) = rest.find("[[") {
        let end = start + rest[start..].find("]]").expect("every [[ has its ]]");
        words.push(rest[start + 2..end].to_owned());
        rest = &rest[end + 2..];
    }
    (example.replace("[[", "").replace("]]", ""), words)
}

#[test]
fn recognizers_find_what_their_examples_mark() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for recognizer in language.0 {
            for example in recognizer.examples {
                let (text, expected) = marked(example);
                assert!(!expected.is_empty(), "{}: an example marks nothing: {example}", recognizer.id);
                let got = found(recognizer, &text, language);
                if got != expected {
                    wrong.push(format!("{}: {example}\n    found {got:?}", recognizer.id));
                }
            }
            for twin in recognizer.counter_examples {
                let got = found(recognizer, twin, language);
                if !got.is_empty() {
                    wrong.push(format!("{}: benign twin: {twin}\n    found {got:?}", recognizer.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_language_of_every_spanish_example_is_seen() {
    let mut wrong = Vec::new();
    for recognizer in recognizers::SPANISH {
        for example in recognizer.examples {
            let (text, expected) = marked(example);
            let findings = assess(&text, &Options::default()).findings;
            let units: Vec<u16> = text.encode_utf16().collect();
            for words in expected {
                let found = findings.iter().any(|f| {
                    let span = f.span.start as usize..f.span.end as usize;
                    f.recognizer == recognizer.id && String::from_utf16_lossy(&units[span]).contains(&words)
                });
                if !found && recognizer.id != "clinician_name" {
                    wrong.push(format!("{}: {example}", recognizer.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn recognizers_have_as_many_counter_examples_as_examples() {
    for recognizer in recognizers::ALL.iter().chain(recognizers::SPANISH) {
        assert!(!recognizer.examples.is_empty(), "{} has no example", recognizer.id);
        assert!(
            recognizer.counter_examples.len() >= recognizer.examples.len(),
            "{} has fewer benign twins than examples",
            recognizer.id
        );
    }
}

#[test]
fn every_recognizer_file_is_registered_under_its_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/recognizers");
    let [mut english, mut spanish] = [BTreeSet::new(), BTreeSet::new()];
    for folder in std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()) {
        let files = if folder.ends_with("es") { &mut spanish } else { &mut english };
        for file in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file()) {
            let text = std::fs::read_to_string(&file).unwrap();
            if text.contains("pub const RECOGNIZER: Recognizer") {
                files.insert(file.file_stem().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    for (files, registered) in [(english, recognizers::ALL), (spanish, recognizers::SPANISH)] {
        let ids: BTreeSet<String> = registered.iter().map(|r| r.id.to_owned()).collect();
        assert_eq!(ids.len(), registered.len(), "two recognizers share an id");
        assert_eq!(files, ids, "files under src/recognizers/ and the ids in recognizers.rs differ");
    }
}

#[test]
fn every_recognizer_and_category_has_its_messages() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/_locales/en/messages.json");
    let messages: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    for recognizer in recognizers::ALL.iter().chain(recognizers::SPANISH) {
        let category = serde_json::to_value(recognizer.category).unwrap();
        let keys = [format!("reason_{}", recognizer.id), format!("title_{}", category.as_str().unwrap())];
        for key in keys {
            assert!(messages.get(&key).is_some(), "_locales/en/messages.json has no message {key:?}");
        }
    }
}
