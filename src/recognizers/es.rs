//! Spanish. Its grammar is not modelled in full, as that of English is: patterns of words (see [`crate::pattern`])
//! and the lists of `data/es/` find what people say most often, and keep silent where they are not sure.
//!
//! Each recognizer has the id of its English sibling: what it finds, and why it matters, is the same.

pub mod age;
pub mod birth_date;
pub mod child_name;
pub mod clinician_name;
pub mod condition;
pub mod crisis;
pub mod cure_claim;
pub mod employer;
pub mod event_date;
pub mod facility;
pub mod health_sale;
pub mod home_place;
pub mod medicine;
pub mod other_name;
pub mod other_person_health;
pub mod own_name;
pub mod rare_disease;
pub mod school;
pub mod sensitive_health;
pub mod stop_medicine;
pub mod street_address;
mod told;

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};

/// Before a word, in its sentence: does something say that it is not so, or may not be?
fn is_denied(draft: &Draft, at: usize) -> bool {
    const REACH: usize = 4;
    let start = draft.sentence(at).start.max(at.saturating_sub(REACH));
    (start..at)
        .any(|i| draft.cue_at(i, Cue::Negation).is_some() || draft.cue_at(i, Cue::Hypothesis).is_some())
}

/// Does the sentence doubt, mock, forbid or only ask? Then it makes no claim of its own.
fn makes_no_claim(draft: &Draft, at: usize) -> bool {
    const DOUBTS: Words = words![
        word("mentira"),
        word("mentiras"),
        word("falso"),
        word("falsa"),
        word("mito"),
        word("bulo"),
        word("estafa"),
        word("peligroso"),
        word("peligrosa"),
        word("jaja"),
        word("jajaja"),
        word("jajajaja"),
        word("charlatan"),
        word("charlatanes"),
        word("fake"),
        word("supuestamente"),
        word("dizque"),
    ];
    let sentence = draft.sentence(at);
    // "Dicen que ... . Es mentira": what follows right after counts as well.
    let next = draft.sentence(sentence.end);
    draft.sentences.get(draft.sentence_index(at)).is_some_and(|s| s.asks)
        || (sentence.start..next.end.max(sentence.end)).any(|i| draft.is_any(i, DOUBTS))
        || sentence.clone().any(|i| draft.cue_at(i, Cue::Report).is_some())
}
