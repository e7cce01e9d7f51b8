//! One cause for everything: "all disease starts in the gut", "cancer is a fungus".
//!
//! Illness has many causes, and a false one leads to a false cure.
//!
//! Not: what science says of one illness, questions, rebuttals.

use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, has_term, is_asserted, sentence};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "single_cause",
    category: Category::CredClaim,
    find,
    examples: &[
        "[[All disease starts in]] the gut.",
        "Psoriasis is [[nothing but a leaky gut]].",
        "Cancer [[is a fungus]]",
    ],
    counter_examples: &[
        "All cancers begin in cells.",
        "Is cancer a fungus?",
        "Cancer is not caused by an acidic body.",
        "All my headaches start in the afternoon",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.terms {
        if hit.first < covered {
            continue;
        }
        let tokens = if hit.has(Cue::SingleCause) {
            let beside = hit.first.saturating_sub(6)..(hit.end + 4).min(draft.tokens.len());
            let named = has_term(draft, &beside, Kinds::CONDITION) || has(draft, beside, Cue::CureAll);
            named.then_some(hit.tokens())
        } else if hit.has(Cue::CureAll) && draft.is_any(hit.first, ALL) {
            draft
                .cue_at(hit.end, Cue::CauseVerb)
                .filter(|verb| !(verb.end..verb.end + 3).any(|i| draft.is_any(i, CELLS)))
                .map(|verb| hit.first..verb.end)
        } else {
            None
        };
        let Some(tokens) = tokens else { continue };
        if !has(draft, sentence(draft, tokens.start), Cue::TrueCure) && is_asserted(scene, &tokens) {
            covered = tokens.end;
            let text = if hit.has(Cue::CureAll) {
                format!("some people say that {}", draft.words(tokens.clone()).to_lowercase())
            } else {
                "may have many causes, as doctors say".to_owned()
            };
            found.add(Candidate::new(draft.bytes(tokens), Level::WorthALook).suggest(text));
        }
    }
}

const ALL: Words = words![
    fold::word("all"),
    fold::word("every"),
    fold::word("any"),
    fold::word("disease"),
    fold::word("diseases"),
];
const CELLS: Words =
    words![fold::word("cells"), fold::word("cell"), fold::word("dna"), fold::word("mutations")];
