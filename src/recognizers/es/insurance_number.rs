//! A number of an insurance or a claim, with its Spanish names: "número de afiliado 55-204418".
//!
//! How such a number looks is the same in every language: `recognizers/number/insurance_number.rs` looks for
//! it, with the cues of `data/es/` this time.

use crate::finding::Category;
use crate::recognizer::Recognizer;
use crate::recognizers::number;

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "insurance_number",
    category: Category::IdMedical,
    find: number::insurance_number::RECOGNIZER.find,
    examples: &["Mi número de afiliado es [[55204418]] y no me autorizan nada."],
    counter_examples: &["La póliza no cubre nada, ni 100 pesos de consulta."],
};
