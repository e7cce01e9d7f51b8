//! A test of one's own: "me hicieron una biopsia", "mañana tengo la resonancia".
//!
//! It must not fire on tests in general, nor on other people's.

use crate::finding::{Category, Level};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medical_test",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "Ayer me hicieron la [[biopsia]] y tengo mucho miedo.",
        "Mañana tengo [[resonancia]] y no soporto el encierro.",
        "esperando los resultados de mi [[mamografía]]",
    ],
    counter_examples: &[
        "La mamografía es gratis todo el mes de octubre.",
        "A mi perro le hicieron una biopsia.",
        "La película tuvo mucha resonancia en el país.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "me {3} hicieron|hacen|hice|hago|hacer|hacerme|mandaron|pidieron|toca|salio {2} [ biopsia|resonancia|resonancias|endoscopia|colonoscopia|mamografia|papanicolau|citologia|tac|tomografia|ecografia|ultrasonido|electro|electrocardiograma|ecocardiograma|radiografia|placa|puncion|analitica|analisis|espirometria|densitometria|laparoscopia|histeroscopia|gammagrafia|pet|colposcopia ]",
    "mi|tengo|tuve {1} [ biopsia|resonancia|endoscopia|colonoscopia|mamografia|papanicolau|citologia|tac|tomografia|ecografia|ultrasonido|electrocardiograma|radiografia|puncion|analitica|histeroscopia|colposcopia ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    for hit in PATTERNS.matches(scene.draft) {
        found.add(Candidate::new(scene.draft.bytes(hit.tokens), Level::GoodToKnow).suggest("un estudio"));
    }
}
