//! The writer's own rare disease: "tengo miastenia gravis". Few have it, so it points to one.
//!
//! It must not fire on talk about it.

use super::disclosed;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "rare_disease",
    category: Category::HealthRare,
    find,
    examples: &["Me acaban de decir que tengo [[miastenia gravis]] y no conozco a nadie más con esto."],
    counter_examples: &["La miastenia gravis es una enfermedad poco común que afecta los músculos."],
};

fn find(scene: &Scene, found: &mut Found) {
    for told in scene.disclosures() {
        if told.experiencer == Experiencer::Writer && told.concept.class == ConceptClass::Rare {
            found.add(disclosed(scene, told, Level::WorthALook));
        }
    }
}
