//! What the writer may not want everybody to know: "soy VIH positivo", "tuve un aborto", "soy alcohólico".
//!
//! It must not fire on talk about it, nor on other people's news.

use super::disclosed;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "sensitive_health",
    category: Category::HealthSensitive,
    find,
    examples: &[
        "Soy [[VIH positivo]] desde hace años y trabajo normal.",
        "Tuve un [[aborto]] el año pasado y todavía lloro todas las noches.",
        "Estoy [[embarazada]] y todavía no lo sabe nadie.",
    ],
    counter_examples: &[
        "El VIH ya no es una sentencia de muerte gracias a los tratamientos.",
        "Hoy hay pruebas de VIH gratis en el centro de salud.",
        "Mi hermana está embarazada de gemelos.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for told in scene.disclosures() {
        if told.experiencer == Experiencer::Writer && told.concept.class == ConceptClass::Sensitive {
            found.add(disclosed(scene, told, Level::WorthALook));
        }
    }
}
