//! A test or scan of the writer's own: "my MRI", "had a biopsy", "waiting for the mammogram".
//!
//! It tells what is looked for, and with a date or a clinic it narrows down who somebody is.
//!
//! Not: tests in general talk and in news, questions about a test, other people's tests
//! (`other_person_health`), values (`lab_result`).

use crate::finding::{Category, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medical_test",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "My [[MRI]] is on the portal and I can't look",
        "I had a [[colonoscopy]] and slept all day",
        "I'm nervous after the [[mammogram]]",
    ],
    counter_examples: &[
        "Mammogram awareness month again",
        "Does anyone know what an MRI costs?",
        "MRI research won a prize",
        "The museum shows an old X-ray",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for disclosure in super::own(scene, &[ConceptClass::Test]) {
        found.add(super::told(scene, disclosure, Level::GoodToKnow));
    }
}
