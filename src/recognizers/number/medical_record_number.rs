//! The number a hospital, clinic or laboratory knows a person or a sample by: MRN, patient id,
//! accession, specimen, case, referral or study participant number.
//!
//! With it a stranger can ask for records, or get care as the person.
//!
//! Not: codes of diseases, tests and trials (ICD, CPT, LOINC, NCT), results, doses, grades, gene
//! variants, rooms.

use super::near::{self, Code};
use crate::draft::{Draft, TermHit};
use crate::finding::Category;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medical_record_number",
    category: Category::IdMedical,
    find,
    examples: &[
        "MRN: [[00482913]] at the top of the page",
        "my medical record number is [[48-29-13]]",
        "accession no. [[S23-10442]]",
        "Patient ID [[H4471920]]",
        "hospital number [[K482913]], ward 7",
        "case number [[2023-CV-00412]]",
    ],
    counter_examples: &[
        "in my case 3 doctors missed it",
        "record 12 hours of sleep",
        "specimen was 2.5 cm, grade 3",
        "the study had 1204 patients",
        "trial NCT04411992, participant age 18-65",
        "case 1 was a 43 year old man",
        "patient number one is feeling fine",
        "a record number of 12000 visitors",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    near::report_coded(scene, Cue::MedicalId, found, is_number_of_a_person);
}

fn is_number_of_a_person(draft: &Draft, hit: &TermHit, code: &Code) -> bool {
    let explicit = hit.end - hit.first > 1 || draft.is_any(hit.first, EXPLICIT);
    let length = code.value.len();
    // "2.5 cm"
    let decimal =
        draft.words(code.tokens.clone()).matches('.').count() == 1 && code.digits == length && length < 6;
    let trial = code.value.starts_with("NCT") || code.value.starts_with("COVID");
    let enough = if explicit {
        code.digits >= 4 && (length >= 5 || draft.is_any(hit.first, EXPLICIT))
    } else {
        code.digits >= 4 && length >= 6
    };
    enough && !decimal && !trial && (code.capital || code.digits >= 4)
}

/// Names that are nothing else.
const EXPLICIT: Words = words![
    fold::word("mrn"),
    fold::word("mr"),
    fold::word("uhid"),
    fold::word("urn"),
    fold::word("accession"),
    fold::word("pid"),
];
