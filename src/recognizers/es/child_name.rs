//! A child's name: "mi hijo Mateo", "mi hija se llama Valentina".
//!
//! It must not fire on the relation alone, nor on pets.

use super::other_name::relation_names;
use crate::finding::{Category, Experiencer, Level};
use crate::pattern::Slot;
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
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for hit in relation_names(scene.draft, "mi|mis|nuestro|nuestra {child}") {
        let Some(name) = hit.slot(Slot::Name) else { continue };
        found.add(
            Candidate::new(scene.draft.bytes(name), Level::PleaseLook)
                .experiencer(Experiencer::Child)
                .suggest(""),
        );
    }
}
