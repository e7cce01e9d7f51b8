//! Another adult's name: "mi esposo Juan Carlos", "mi amiga Fernanda".
//!
//! It must not fire on the relation alone, on people in public life, nor on clinicians.

use crate::draft::Draft;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::Kinds;
use crate::pattern::{Match, Slot, matches};
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
    ],
    counter_examples: &[
        "Mi esposo no quiere ir al médico.",
        "Feliz cumpleaños a Messi, el mejor de la historia.",
        "Mi amiga y yo vimos la novela.",
    ],
};

/// A relation and the name beside it: "mi hijo Mateo", "mi hijo, Mateo,", "mi hijo se llama Mateo".
pub(super) fn relation_names(draft: &Draft, relation: &str) -> Vec<Match> {
    let called = format!("{relation} se llama|llamado|llamada {{name}}");
    let beside = format!("{relation} , {{name}}");
    matches(draft, &[&called, &beside])
}

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in relation_names(draft, "mi|mis|nuestro|nuestra|el|la {relative}") {
        let Some(name) = hit.slot(Slot::Name) else { continue };
        if draft.terms_at(name.start).iter().any(|t| t.is(Kinds::PUBLIC_FIGURE)) {
            continue;
        }
        let level = if name.len() > 1 { Level::PleaseLook } else { Level::WorthALook };
        found.add(Candidate::new(draft.bytes(name), level).experiencer(Experiencer::Other).suggest(""));
    }
}
