//! A named employer: "trabajo en Walmart".
//!
//! It must not fire on work without a name.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "employer",
    category: Category::WorkSchool,
    find,
    examples: &[
        "Trabajo en [[Walmart]] y mi jefe no me deja faltar.",
        "soy cajera en [[Oxxo]] desde hace años",
    ],
    counter_examples: &["Trabajo en casa con mis hijos.", "Soy enfermera en un hospital y me gusta mucho."],
};

static PATTERNS: Patterns = Patterns::new(&[
    "trabajo|trabajaba|trabaje {2} en|para [ {capitals} ]",
    "soy cajera|cajero|gerente|chofer|guardia|empleada|empleado|vendedora|vendedor en|de [ {capitals} ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    for hit in PATTERNS.matches(scene.draft) {
        if scene.draft.place_at(hit.tokens.start).is_some() {
            continue;
        }
        found.add(
            Candidate::new(scene.draft.bytes(hit.tokens), Level::WorthALook)
                .fact(Fact::Employer)
                .suggest("una empresa"),
        );
    }
}
