//! A remedy in place of a prescribed medicine: "take turmeric instead of ibuprofen" is nothing yet,
//! "replace your lisinopril with beet juice" is.
//!
//! A medicine that is left out for a remedy protects nobody.
//!
//! Not: a change a clinician made, questions, one prescribed medicine for another in one's own story.

use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{
    has, is_advice, is_cautious, is_story, is_treatment, is_urged, sentence, terms_in, treatment_at,
};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "substitute_medicine",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "Friends, [[replace your lisinopril]] with beet juice.",
        "Drink hibiscus tea [[instead of your metformin]].",
        "Turmeric [[works better than prednisone]]",
        "This herb is a [[natural alternative to statins]]",
    ],
    counter_examples: &[
        "My doctor put me on Eliquis instead of warfarin.",
        "Is turmeric better than prednisone?",
        "Garlic won't replace lisinopril.",
        "I drink tea instead of coffee now",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::Substitute)) {
        if hit.first < covered {
            continue;
        }
        let Some(object) = treatment_at(draft, hit.end, 5).filter(|t| !t.owned) else { continue };
        let tokens = hit.first..object.tokens.end;
        let is_change = draft.is_any(hit.first, CHANGES);
        let whole = sentence(draft, hit.first);
        let remedy =
            has_remedy(scene, &(whole.start..hit.first)) || has_remedy(scene, &(tokens.end..whole.end));
        let told = if is_change {
            is_advice(scene, hit.first)
        } else {
            !is_story(scene, hit.first) && !is_cautious(draft, hit.first)
        };
        let with = is_change
            && draft.is_any(tokens.end, &[fold::word("with"), fold::word("for")])
            && treatment_at(draft, tokens.end + 1, 4).is_none();
        if (remedy || with) && told && is_urged(scene, &tokens) {
            covered = tokens.end;
            let words = draft.words(object.tokens);
            let text = if is_change {
                format!("ask your doctor about {words}")
            } else {
                beside(scene, hit.first, words)
            };
            found.add(
                Candidate::new(draft.bytes(tokens), Level::PleaseLook)
                    .experiencer(Experiencer::Nobody)
                    .suggest(text),
            );
        }
    }
}

fn has_remedy(scene: &Scene, tokens: &Range<usize>) -> bool {
    has(scene.draft, tokens.clone(), Cue::NaturalProduct)
        || has(scene.draft, tokens.clone(), Cue::NaturalWord)
        || terms_in(scene.draft, tokens).any(|t| t.is(Kinds::REMEDY) && !is_treatment(scene.draft, t))
        || tokens.clone().any(|i| scene.draft.is_any(i, &[fold::word("herb"), fold::word("this")]))
}

/// Verbs of change: they advise only as a command.
const CHANGES: Words = words![
    fold::word("replace"),
    fold::word("swap"),
    fold::word("switch"),
    fold::word("trade"),
    fold::word("replacing"),
    fold::word("switching"),
];

/// The remedy beside the medicine, not in its place.
fn beside(scene: &Scene, first: usize, words: &str) -> String {
    let instead = [fold::word("instead"), fold::word("in"), fold::word("rather")];
    let verb = [
        fold::word("works"),
        fold::word("replaces"),
        fold::word("beats"),
        fold::word("outperforms"),
        fold::word("does"),
    ];
    if scene.draft.is_any(first, &instead) {
        format!("along with {words}, if your doctor agrees")
    } else if scene.draft.is_any(first, &verb) {
        format!("may help some people who take {words}")
    } else {
        format!("a question for your doctor about {words}")
    }
}
