//! Another person's illness or medicine: "mi mamá tiene cáncer", "a mi hijo le detectaron autismo".
//!
//! It must not fire on talk about an illness, nor on pets.

use super::disclosed;
use crate::finding::{Category, Experiencer, Level};
use crate::recognizer::{Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "other_person_health",
    category: Category::HealthOtherPerson,
    find,
    examples: &[
        "A mi mamá le dio un [[derrame cerebral]] el año pasado.",
        "Mi hijo tiene 7 años y le acaban de detectar [[autismo]].",
        "mi hermana está [[embarazada]] y tiene [[preeclampsia]]",
        "Mi papá murió de [[cáncer de páncreas]] en enero.",
    ],
    counter_examples: &[
        "Mi mamá no tiene diabetes, gracias a Dios.",
        "La diabetes es una enfermedad crónica y muy común.",
        "Mi perro tiene epilepsia y ya es viejito.",
        "Tengo lupus y vivo con mi mamá.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for told in scene.disclosures() {
        let level = match told.experiencer {
            Experiencer::Child => Level::PleaseLook,
            Experiencer::Other => Level::WorthALook,
            Experiencer::Writer | Experiencer::Nobody => continue,
        };
        found.add(disclosed(scene, told, level));
    }
}
