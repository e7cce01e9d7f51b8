//! A telephone number, with the words of Spanish that tell one: "Llámenme al 622 000 147".
//!
//! How such a number looks is the same in every language: `recognizers/number/phone_number.rs` looks for
//! it, with the cues of `data/es/` this time.

use crate::finding::Category;
use crate::recognizer::Recognizer;
use crate::recognizers::number;

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "phone_number",
    category: Category::ContactDirect,
    find: number::phone_number::RECOGNIZER.find,
    examples: &[
        "Llámenme al [[622 000 147]] por la tarde, por favor.",
        "mi wasap es [[11 5555 0147]], escriban cuando quieran",
        "Cualquier cosa al cel [[300 555 0119]], pregunten por mí.",
    ],
    counter_examples: &[
        "El pedido 622000147 llega mañana a mi casa.",
        "La Línea de la Vida es 800 911 2000 y es gratis.",
        "Atención al cliente: 900 123 456, todos los días.",
    ],
};
