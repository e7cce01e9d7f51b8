//! Another adult's name: "mi esposo Juan Carlos", "mi amiga Fernanda".
//!
//! It must not fire on the relation alone, on people in public life, nor on clinicians.

use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::Kinds;
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "other_name",
    category: Category::NameOther,
    find,
    examples: &[
        "mi esposo [[Juan Carlos]] no deja de tomar y ya no sé qué hacer",
        "Mi amiga [[Fernanda]] me contó todo ayer.",
        "mi vecina se llama [[Rosario]] y es muy buena",
        "Mi hermano menor, [[Wilmer]], volvió a casa.",
    ],
    counter_examples: &[
        "Mi esposo no quiere ir al médico.",
        "Feliz cumpleaños a Messi, el mejor de la historia.",
        "Mi amiga y yo vimos la novela.",
        "Mi hermano menor vive en Bogotá con mi mamá.",
    ],
};

/// "Mi amigo Mateo", "mi amigo, Mateo,", "mi amigo se llama Mateo".
static PATTERNS: Patterns = Patterns::new(&[
    "mi|mis|nuestro|nuestra|el|la {relative} se llama|llamado|llamada {name}",
    "mi|mis|nuestro|nuestra|el|la {relative} , {name}",
    "mi|nuestro|nuestra {relative} mayor|menor|pequeno|pequena|chico|chica|querido|querida|adorado|adorada , {name}",
    "mi|nuestro|nuestra {relative} , se llama|llamaba {name}",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let Some(name) = hit.slot(Slot::Name) else { continue };
        if draft.terms_at(name.start).iter().any(|t| t.is(Kinds::PUBLIC_FIGURE)) {
            continue;
        }
        let level = if name.len() > 1 { Level::PleaseLook } else { Level::WorthALook };
        found.add(Candidate::new(draft.bytes(name), level).experiencer(Experiencer::Other).suggest(""));
    }
}
