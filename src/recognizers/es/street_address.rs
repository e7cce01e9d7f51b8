//! A street with its number: "calle Morelos 245, colonia Centro", "Avenida Juárez 12".
//!
//! It must not fire on a street without a number, nor on distances.

use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "street_address",
    category: Category::PlaceAddress,
    find,
    examples: &[
        "Vivo en la [[calle Morelos 245, colonia Centro]], vengan a verme.",
        "mi casa está en [[Avenida Juárez 12]] y la puerta es azul",
    ],
    counter_examples: &[
        "La calle Morelos está cerrada por obras toda la semana.",
        "Corrí por la avenida 10 kilómetros y estoy muerta.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "calle|avenida|av|calzada|carrera|paseo|privada|callejon|bulevar|boulevard|camino {capitals} , numero|no|num? {number} , colonia|col|barrio|fraccionamiento {capitals}",
    "calle|avenida|av|calzada|carrera|paseo|privada|callejon|bulevar|boulevard|camino {capitals} , numero|no|num? {number}",
]);

fn find(scene: &Scene, found: &mut Found) {
    for hit in PATTERNS.matches(scene.draft) {
        found.add(
            Candidate::new(scene.draft.bytes(hit.tokens), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct)
                .suggest("zona donde vivo"),
        );
    }
}
