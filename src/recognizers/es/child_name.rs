//! A child's name: "mi hijo Mateo", "mi hija se llama Valentina".
//!
//! It must not fire on the relation alone, nor on pets.

use crate::finding::{Category, Experiencer, Level};
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "child_name",
    category: Category::NameChild,
    find,
    examples: &[
        "Mi hijo [[Mateo]] tiene 7 años y es muy alegre.",
        "mi hija se llama [[Valentina]] y ya camina",
    ],
    counter_examples: &[
        "Mi hijo ya camina y dice mamá.",
        "Mi gata Luna se durmió encima del teclado.",
        "Mi hija hoy no quiso ir.",
        "Mi niña nació en invierno y hacía mucho frío.",
    ],
};

/// "Mi hijo Mateo", "mi hijo, Mateo,", "mi hijo se llama Mateo".
static PATTERNS: Patterns = Patterns::new(&[
    "mi|mis|nuestro|nuestra {child} se llama|llamado|llamada {name}",
    "mi|mis|nuestro|nuestra {child} , {name}",
    "mi|nuestro|nuestra {child} {8} , se llama|llamaba {name}",
    "mi|nuestro|nuestra {child} mayor|menor|pequeno|pequena|chico|chica|grande|unico|unica , {name}",
]);

fn find(scene: &Scene, found: &mut Found) {
    for hit in PATTERNS.matches(scene.draft) {
        let Some(name) = hit.slot(Slot::Name) else { continue };
        found.add(
            Candidate::new(scene.draft.bytes(name), Level::PleaseLook)
                .experiencer(Experiencer::Child)
                .suggest(""),
        );
    }
}
