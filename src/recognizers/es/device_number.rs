//! The serial number of a device, with its Spanish names: "número de serie MMT-7K40231".
//!
//! How such a number looks is the same in every language: `recognizers/number/device_number.rs` looks for
//! it, with the cues of `data/es/` this time.

use crate::finding::Category;
use crate::recognizer::Recognizer;
use crate::recognizers::number;

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "device_number",
    category: Category::IdDevice,
    find: number::device_number::RECOGNIZER.find,
    examples: &["Mi bomba tiene el número de serie [[MMT7K40231]] y pita cada noche."],
    counter_examples: &["La serie tiene 10 capítulos y ya la terminé."],
};
