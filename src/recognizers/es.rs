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
pub mod device_number;
pub mod employer;
pub mod event_date;
pub mod facility;
pub mod government_number;
pub mod health_sale;
pub mod home_place;
pub mod insurance_number;
pub mod lab_result;
pub mod medical_record_number;
pub mod medical_test;
pub mod medicine;
pub mod money_matter;
pub mod occupation;
pub mod other_name;
pub mod other_person_health;
pub mod own_name;
pub mod personal_trait;
pub mod phone_number;
pub mod place_now;
pub mod rare_disease;
pub mod school;
pub mod sensitive_health;
pub mod stop_medicine;
pub mod street_address;

use crate::disclosure::Disclosure;
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::Level;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Scene};

/// A condition or medicine somebody has, with the phrases offered instead.
fn disclosed(scene: &Scene, disclosure: &Disclosure, level: Level) -> Candidate {
    let concept = disclosure.concept;
    let fact = if concept.class.is_medicine() {
        Fact::Medicine
    } else {
        Fact::Condition { per_100k: concept.per_100k }
    };
    let candidate = Candidate::new(scene.draft.bytes(disclosure.tokens.clone()), level)
        .experiencer(disclosure.experiencer)
        .fact(fact)
        .suggest(concept.general);
    if concept.wider.is_empty() { candidate } else { candidate.suggest(concept.wider) }
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
