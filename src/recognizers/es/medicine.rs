//! The writer's own medicine: "tomo metformina 850 mg", "me recetaron metotrexato".
//!
//! It must not fire on questions about one, nor on advice.

use super::disclosed;
use crate::finding::{Category, Experiencer, Level};
use crate::recognizer::{Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medicine",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "Tomo [[metformina 850 mg]] dos veces al día y me da sueño.",
        "Me recetaron [[metotrexato]] y tengo miedo de empezar.",
        "Estoy tomando [[sertralina]] para dormir, ¿cuánto tarda?",
    ],
    counter_examples: &[
        "¿Alguien sabe si se puede tomar ibuprofeno con el estómago vacío?",
        "La insulina es una hormona que regula el azúcar.",
        "Mi mamá toma losartan desde hace años.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for told in scene.disclosures() {
        if told.experiencer == Experiencer::Writer && told.concept.class.is_medicine() {
            found.add(disclosed(scene, told, Level::GoodToKnow));
        }
    }
}
