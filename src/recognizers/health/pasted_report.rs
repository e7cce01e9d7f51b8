//! A pasted laboratory, scan or discharge report, told by its headings: "FINDINGS:",
//! "Impression:", "Specimen collected".
//!
//! Reports often hide a name, dates or a record number between the lines.
//!
//! Not: one such word in a sentence of one's own ("my first impression was").

use crate::draft::Draft;
use crate::finding::{Category, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "pasted_report",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "my scan says\n[[FINDINGS:]] there is a 4 mm nodule.\n[[IMPRESSION:]] stable.",
        "[[Specimen:]] left arm\n[[Diagnosis:]] nevus",
    ],
    counter_examples: &[
        "My first impression: great doctor",
        "Findings: none of my keys",
        "The diagnosis: too much cake, the history: long",
        "My exam: passed!",
    ],
};

/// Headings of reports. "Diagnosis" and "history" stand in posts as well, so they only support.
const HEADINGS: Words = words![
    fold::word("findings"),
    fold::word("impression"),
    fold::word("specimen"),
    fold::word("technique"),
    fold::word("comparison"),
    fold::word("indication"),
    fold::word("microscopic"),
    fold::word("accession"),
    fold::word("radiologist"),
    fold::word("pathologist"),
    fold::word("clinical"),
    fold::word("conclusion"),
    fold::word("interpretation"),
];
const SUPPORTING: Words = words![
    fold::word("diagnosis"),
    fold::word("history"),
    fold::word("exam"),
    fold::word("result"),
    fold::word("results"),
    fold::word("collected"),
    fold::word("procedure"),
    fold::word("summary"),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let headings: Vec<(usize, bool)> =
        draft.sentences.iter().filter_map(|sentence| heading(draft, sentence.tokens.start)).collect();
    if headings.len() < 2 || !headings.iter().any(|(_, own)| *own) {
        return;
    }
    for (at, _) in headings {
        found
            .add(Candidate::new(draft.bytes(at..at + 2), Level::WorthALook).suggest("In short,").suggest(""));
    }
}

/// A line that starts with a report's heading and a colon; `true` if no post would write it.
fn heading(draft: &Draft, at: usize) -> Option<(usize, bool)> {
    let colon = draft.token(at + 1).is_some_and(|t| t.is_mark(':') && t.glued);
    let own = draft.is_any(at, HEADINGS);
    (colon && (own || draft.is_any(at, SUPPORTING))).then_some((at, own))
}
