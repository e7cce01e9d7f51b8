//! A rare disease of the writer's own: few people have it, so one more detail can name them.
//! With a name, a place or an age in the same draft it is graver.
//!
//! Not: awareness days and charities of a rare disease, "rare" as an adverb, other people's.

use crate::finding::{Category, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "rare_disease",
    category: Category::HealthRare,
    find,
    examples: &[
        "I have [[Fabry disease]] and work nights",
        "my [[myasthenia gravis]] flares in summer",
        "diagnosed with [[scleroderma]] at last",
    ],
    counter_examples: &[
        "Rare Disease Day is in February",
        "The myasthenia gravis charity sent a card",
        "I rarely get ill",
        "Is scleroderma common?",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let narrowing = |category| {
        use Category::{
            AgeBirth, ContactDirect, NameOther, NameSelf, PlaceAddress, PlaceArea, PlaceFacility,
        };
        matches!(
            category,
            NameSelf | NameOther | ContactDirect | PlaceAddress | PlaceArea | PlaceFacility | AgeBirth
        )
    };
    let level = if found.so_far().any(|(category, _)| narrowing(category)) {
        Level::PleaseLook
    } else {
        Level::WorthALook
    };
    for disclosure in super::own(scene, &[ConceptClass::Rare]) {
        found.add(super::told(scene, disclosure, level));
    }
}
