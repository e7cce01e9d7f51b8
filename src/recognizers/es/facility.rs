//! A named hospital, clinic or health center: "el Hospital General de Toluca", "la Clínica Las Condes".
//!
//! It must not fire on a hospital without a name, nor on news about one.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "facility",
    category: Category::PlaceFacility,
    find,
    examples: &[
        "Me van a operar en [[el Hospital General de Toluca]] y tengo miedo.",
        "Mi abuela está en [[el Hospital La Paz]] desde ayer.",
        "Me atienden en [[la Clínica Las Condes]], son muy amables.",
    ],
    counter_examples: &[
        "El hospital abrirá una nueva clínica de vacunación, informó la Secretaría de Salud.",
        "Gracias al personal del hospital por su paciencia y su cariño.",
        "Fui a la clínica por mis estudios y todo salió bien.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "el|del imss|issste|seguro de [ {place} ]",
    "el|la|un|una? hospital|clinica|sanatorio|policlinico|instituto|consultorio|farmacia {capitals}",
]);
const OWN: Words = words![
    word("me"),
    word("mi"),
    word("mis"),
    word("nos"),
    word("estoy"),
    word("estamos"),
    word("fui"),
    word("voy"),
    word("trabajo"),
    word("naci"),
    word("nacio"),
    word("le"),
    word("lo"),
    word("tengo"),
    word("vengo"),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        if !draft.sentence(hit.whole.start).any(|at| draft.is_any(at, OWN)) {
            continue;
        }
        let kind = hit
            .tokens
            .clone()
            .find(|&at| !draft.is_any(at, &[word("el"), word("la"), word("un"), word("una")]));
        let offered = match kind.map(|at| draft.words(at..at + 1).to_lowercase()).as_deref() {
            Some("hospital" | "instituto" | "sanatorio") => "un hospital",
            Some("farmacia") => "una farmacia",
            Some("consultorio" | "policlinico" | "policlínico") => "un consultorio",
            _ => "una clínica",
        };
        found.add(
            Candidate::new(draft.bytes(hit.tokens), Level::WorthALook).fact(Fact::Facility).suggest(offered),
        );
    }
}
