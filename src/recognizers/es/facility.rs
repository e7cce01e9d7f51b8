//! A named hospital, clinic or health center: "el Hospital General de Toluca", "la Clínica Las Condes".
//!
//! It must not fire on a hospital without a name, nor on news about one.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::{Patterns, Slot};
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
        "Lo operan mañana en [[el Garrahan]], recen por él.",
        "Me hago las sesiones en [[el centro Nefrovida de Laredo]].",
    ],
    counter_examples: &[
        "El hospital abrirá una nueva clínica de vacunación, informó la Secretaría de Salud.",
        "Gracias al personal del hospital por su paciencia y su cariño.",
        "Fui a la clínica por mis estudios y todo salió bien.",
        "Me lo contaron en el Congreso de Madrid, muy interesante.",
        "Mi hermano entrena en el Centro Deportivo con sus amigos.",
        "Los médicos del Hospital San Vicente convocan un paro.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "el|del imss|issste|seguro de [ {place} ]",
    "el|la|un|una? hospital|clinica|sanatorio|policlinico|instituto|consultorio|farmacia|maternidad|ambulatorio|materno|geriatrico general|comarcal|regional|universitario|infantil|municipal|civil? {capitals}",
    "el|la|un|una? centro|unidad medico|medica|oncologico|oncologica {capitals}",
    "el|la|un|una? centro|unidad de salud|dialisis|rehabilitacion mental? {capitals}",
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
    word("soy"),
    word("llevo"),
];

/// Names without "hospital", where people are treated: "lo operan en el Garrahan", "urgencias de Son Llàtzer".
static TREATED: Patterns = Patterns::new(&[
    "opero|operan|operaron|operar|interno|internaron|internada|internado|ingresada|ingresado|ingresaron|atienden|atendieron|atendieron|hospitalizaron|hospitalizado|hospitalizada|quimio|dialisis|neurologo|oncologo|oncologa|cardiologo|trasplante|sesiones {5} en [ el|la centro? {capitals} ]",
    "urgencias|uci|oncologia|planta|maternidad|pediatria|neonatos de|del [ el|la? {capitals} ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in TREATED.matches(draft) {
        // A town is no hospital, and a day of the week is no place.
        let name = hit.slot(Slot::Capitals).unwrap_or_default();
        let known = PATTERNS
            .matches(draft)
            .iter()
            .any(|p| p.tokens.start < hit.tokens.end && hit.tokens.start < p.tokens.end);
        if !known && draft.place_at(name.start).is_none() && draft.terms_at(name.start).is_empty() {
            let candidate = Candidate::new(draft.bytes(hit.tokens), Level::WorthALook);
            found.add(candidate.fact(Fact::Facility).suggest("un hospital"));
        }
    }
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
