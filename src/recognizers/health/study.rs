//! A trial somebody takes part in: its registry number, or "I'm in the ... trial".
//!
//! Few people are in a study, and its papers tell much about each of them.
//!
//! Not: a study in the news, a link to a paper, "clinical trial" in general, a free trial.

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::Case;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "study",
    category: Category::HealthRare,
    find,
    examples: &[
        "I'm enrolled in [[NCT04512345]]",
        "I joined the [[KEYNOTE-522 trial]] last year",
        "my cohort of [[NCT01234567]] is small",
    ],
    counter_examples: &[
        "The NCT04512345 paper is out",
        "I have a free trial of the app",
        "A clinical trial found no benefit",
        "They put him on trial",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        let Some(tokens) = registered(draft, at).or_else(|| named(draft, at)) else { continue };
        let sentence = draft.sentence(at);
        let joined = draft.tokens[sentence.start..at].iter().rev().take(8).any(|t| JOINING.contains(&t.hash));
        let person = scene.contexts.of(&tokens).experiencer;
        let mine =
            draft.cues_in(sentence.start.max(at.saturating_sub(5))..at, Cue::FirstPerson).next().is_some();
        if (joined || mine) && person != Experiencer::Nobody {
            let fact = Fact::Condition { per_100k: 0.1 };
            found.add(
                Candidate::new(draft.bytes(tokens), Level::WorthALook)
                    .experiencer(person)
                    .suggest("a study")
                    .suggest("research")
                    .fact(fact),
            );
        }
    }
}

const JOINING: Words = words![
    fold::word("enrolled"),
    fold::word("joined"),
    fold::word("joining"),
    fold::word("in"),
    fold::word("accepted"),
    fold::word("randomized"),
    fold::word("randomised"),
    fold::word("started"),
    fold::word("part"),
    fold::word("participant"),
    fold::word("participating"),
    fold::word("signed"),
    fold::word("did"),
];

/// "NCT04512345"
fn registered(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let text = &draft.text[draft.tokens[at].range()];
    let digits = text.strip_prefix("NCT").or_else(|| text.strip_prefix("nct"))?;
    (digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(at..at + 1)
}

/// "KEYNOTE-522 trial", "the DESTINY study": a name in capitals before the word.
fn named(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let is_name = |i: usize| {
        draft.token(i).is_some_and(|t| t.is_word() && t.case == Case::Upper && t.range().len() >= 4)
            && !draft.is_shouted(i)
    };
    if !is_name(at) {
        return None;
    }
    let numbered = draft.token(at + 1).is_some_and(|t| t.glued && t.is_mark('-'))
        && draft.token(at + 2).is_some_and(|t| t.glued);
    let end = at + if numbered { 3 } else { 1 };
    draft.is_any(end, &[fold::word("trial"), fold::word("study")]).then_some(at..end + 1)
}
