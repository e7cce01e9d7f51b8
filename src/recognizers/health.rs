//! What somebody has, takes, was tested for. All but the medicines and results build on
//! [`crate::disclosure`], which knows whose fact it is.

pub mod condition;
pub mod gene_variant;
pub mod lab_result;
pub mod medical_test;
pub mod medicine;
pub mod other_person_health;
pub mod pasted_report;
pub mod rare_disease;
pub mod sensitive_health;
mod slot;
pub mod study;

use crate::disclosure::Disclosure;
use crate::fact::Fact;
use crate::finding::{Experiencer, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Candidate, Scene};

/// A candidate for a disclosure, with the phrases its concept offers instead.
fn told(scene: &Scene, disclosure: &Disclosure, level: Level) -> Candidate {
    let concept = disclosure.concept;
    let tokens = slot::with_owner(scene.draft, &disclosure.tokens);
    let bytes = scene.draft.bytes(tokens.clone());
    let words = scene.draft.text[bytes.clone()].to_lowercase();
    let mut candidate = Candidate::new(bytes, level)
        .experiencer(disclosure.experiencer)
        .fact(Fact::Condition { per_100k: concept.per_100k });
    // A clause ("I have some pain") stands for a clause; "symptoms" for what is felt.
    let last = match concept.class {
        _ if concept.id == "clause" => "",
        ConceptClass::Symptom => "symptoms",
        ConceptClass::Procedure | ConceptClass::ProcedureSensitive => "treatment",
        ConceptClass::Test => "a check-up",
        _ => "a health issue",
    };
    let care = matches!(concept.class, ConceptClass::Procedure | ConceptClass::ProcedureSensitive);
    // "My uncle molested me": a verb stands for a verb.
    if words.ends_with(" me") {
        candidate = candidate.suggest("hurt me");
    }
    for phrase in [concept.general, concept.wider, last] {
        if !phrase.is_empty() && !phrase.contains(&words) && !words.contains(phrase.trim_start_matches("a "))
        {
            candidate = candidate.suggest(slot::fitted(scene.draft, &tokens, care, phrase));
        }
    }
    candidate
}

/// The writer's own facts of the given classes.
fn own<'s>(scene: &'s Scene, classes: &'static [ConceptClass]) -> impl Iterator<Item = &'s Disclosure> {
    scene
        .disclosures()
        .iter()
        .filter(|d| d.experiencer == Experiencer::Writer && classes.contains(&d.concept.class))
}
