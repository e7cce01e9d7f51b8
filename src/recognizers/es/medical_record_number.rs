//! The number a hospital knows a person by, with its Spanish names: "historia clínica HC-0098213".
//!
//! How such a number looks is the same in every language: `recognizers/number/medical_record_number.rs` looks for
//! it, with the cues of `data/es/` this time.

use crate::finding::Category;
use crate::recognizer::Recognizer;
use crate::recognizers::number;

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medical_record_number",
    category: Category::IdMedical,
    find: number::medical_record_number::RECOGNIZER.find,
    examples: &[
        "Historia clínica: [[HC-0098213]] y nadie la encuentra.",
        "mi número de expediente es [[4471920]] y llevo dos horas",
    ],
    counter_examples: &[
        "Mi historia clínica tiene 40 hojas de puro dolor.",
        "Abrieron un expediente contra la empresa en 2021.",
    ],
};
