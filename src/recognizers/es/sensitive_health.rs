//! What the writer may not want everybody to know: "soy VIH positivo", "tuve un aborto", "soy alcohólico".
//!
//! It must not fire on talk about it, nor on other people's news.

use super::disclosed;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::ConceptClass;
use crate::lexicon::words::words;
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "sensitive_health",
    category: Category::HealthSensitive,
    find,
    examples: &[
        "Soy [[VIH positivo]] desde hace años y trabajo normal.",
        "Tuve un [[aborto]] el año pasado y todavía lloro todas las noches.",
        "Padezco [[ansiedad]] y [[ataques de pánico]] desde hace tiempo.",
        "Ya van cinco meses sin [[cocaína]] y hoy lloré en la reunión.",
        "Desde los 15 [[me corto]] y no sé cómo parar.",
    ],
    counter_examples: &[
        "El VIH ya no es una sentencia de muerte gracias a los tratamientos.",
        "Hoy hay pruebas de VIH gratis en el centro de salud.",
        "Qué ansiedad esperar el último capítulo, no puedo más.",
        "Me da depresión ver cuánto cuesta todo en el súper.",
        "Me corto el pelo yo sola y me queda muy bien.",
        "Me corto mucho hablando en público, qué vergüenza.",
    ],
};

/// Harm to oneself, and a life without what one drank or took.
static SAID: Patterns = Patterns::new(&[
    "desde|cuando|hace|volvi|sigo|aun|antes|todavia {4} [ me corto|cortaba|cortarme|lastimo|lastimaba ]",
    "[ me corto|cortaba|corte|cortado los|las? brazos|munecas|piernas|venas|muslos ]",
    "[ me autolesiono|autolesionaba|autolesione|autolesionado ]",
    "dias|meses|anos|ano|mes|semanas [ sin beber|consumir|drogarme|drogas|alcohol|apostar|meterme ]",
    "[ deje el alcohol|trago|licor ]",
    "[ deje de beber|consumir|drogarme ]",
    "estoy [ sobria|sobrio ]",
    "[ aborte ] sola|en|a|y|con|cuando|hace|pero|por",
    "dias|meses|anos|ano|mes|semanas [ limpio|limpia|sobrio|sobria ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in SAID.matches(draft) {
        let hair = words!["el" "un" "una" "mucho" "con" "solo" "sola"];
        let body = hit.tokens.len() > 2 || !draft.is_any(hit.tokens.end, hair);
        if body && !draft.is_any(hit.tokens.end, words!["pelo" "unas" "flequillo"]) {
            found.add(Candidate::new(draft.bytes(hit.tokens), Level::WorthALook).suggest(""));
        }
    }
    for told in scene.disclosures() {
        if told.experiencer == Experiencer::Writer && told.concept.class == ConceptClass::Sensitive {
            found.add(disclosed(scene, told, Level::WorthALook));
        }
    }
}
