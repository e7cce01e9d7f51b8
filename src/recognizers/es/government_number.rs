//! A number a state gives to a person, with its Spanish names: "mi cédula es 1.043.772.918".
//!
//! How such a number looks is the same in every language: `recognizers/number/government_number.rs` looks for
//! it, with the cues of `data/es/` this time.

use crate::finding::Category;
use crate::recognizer::Recognizer;
use crate::recognizers::number;

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "government_number",
    category: Category::IdOfficial,
    find: number::government_number::RECOGNIZER.find,
    examples: &[
        "Mi cédula es [[1043772918]] y no aparezco en el sistema.",
        "Número de seguro social [[43907815237]], ya lo di dos veces.",
    ],
    counter_examples: &[
        "Perdí la cédula en el centro y no sé qué hacer.",
        "El pasaporte cuesta 1300 pesos este año.",
    ],
};
