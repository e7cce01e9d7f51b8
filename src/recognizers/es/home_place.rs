//! Where the writer lives: "vivo en Guadalajara", "soy de Lagos de Moreno, Jalisco", "aquí en Toluca".
//!
//! It must not fire on places that are only spoken of, on holidays, nor on countries.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::PlaceKind;
use crate::lexicon::words::{Words, words};
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "home_place",
    category: Category::PlaceArea,
    find,
    examples: &[
        "Vivo en [[Guadalajara]] y tengo mucho miedo.",
        "hola a todos, soy de [[Monterrey]] y me siento muy sola",
        "Aquí en [[Toluca]] hace mucho frío hoy.",
        "Saludos desde [[Tunja]] y gracias por leerme.",
        "mi hermana vive conmigo, somos de un pueblo cerca de [[Linares]]",
    ],
    counter_examples: &[
        "Vivo en México y me encanta.",
        "Fuimos a Guadalajara de vacaciones con los niños.",
        "Vivo en una casa muy pequeña con mis papás.",
        "El concierto en Bogotá estuvo muy bueno.",
        "Queda cerca de la plaza y está muy bien.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "vivo|vivimos|vivia|resido|radico|estudio|trabajo|naci|creci|consulto|atiendo {2} en [ {place} ]",
    "saludos|abrazo|abrazos|escribo|escribimos|hola desde|de [ {place} ]",
    "{age} anos , de? [ {place} ]",
    "aca|aqui|alla en [ {place} ]",
    "cerca|afueras|vecina|vecino|vecinos|natural|originaria|originario|oriunda|oriundo de [ {place} ]",
    "mudamos|mude {2} a [ {place} ]",
    "soy|somos {1} de [ {place} ]",
    "soy {name} , de [ {place} ]",
    "aqui en [ {place} ]",
    "naci {8} en [ {place} ]",
    "colegio|escuela|primaria|hospital {capitals} de|en [ {place} ]",
]);

/// Where care, kin or goods are looked for is where somebody lives, if the sentence tells of the writer.
static LOOSE: Patterns = Patterns::new(&[
    "nacio|nacido|nacida|grupo|internaron|internado|internada|ingresado|ingresada|recogida|recojo|medico|doctor|doctora|psiquiatra|psicologo|psicologa|especialista|fundacion|clinica|clinicas|casa {3} en [ {place} ]",
    "en [ {place} ] hay|no|alguien|algun|alguna|conocen|saben|conoce|ningun",
]);
const OWN: Words = words![
    "me" "mi" "mis" "nos" "soy" "somos" "estoy" "vivo" "vivimos" "busco" "buscamos" "necesito" "urge" "tengo" "lo" "le"
    "queremos" "quiero" "vendo" "recogida" "alguien"
];

/// "México" for "MX": where people write Spanish.
const COUNTRIES: &[(&str, &str)] = &[
    ("MX", "México"),
    ("ES", "España"),
    ("AR", "Argentina"),
    ("CO", "Colombia"),
    ("PE", "Perú"),
    ("CL", "Chile"),
    ("EC", "Ecuador"),
    ("GT", "Guatemala"),
    ("CU", "Cuba"),
    ("BO", "Bolivia"),
    ("DO", "República Dominicana"),
    ("HN", "Honduras"),
    ("PY", "Paraguay"),
    ("SV", "El Salvador"),
    ("NI", "Nicaragua"),
    ("CR", "Costa Rica"),
    ("PA", "Panamá"),
    ("UY", "Uruguay"),
    ("VE", "Venezuela"),
    ("PR", "Puerto Rico"),
    ("US", "Estados Unidos"),
];

fn find(scene: &Scene, found: &mut Found) {
    const BIG_LOG2: u8 = 18; // about 250,000 people
    let draft = scene.draft;
    let loose = LOOSE
        .matches(draft)
        .into_iter()
        .filter(|hit| draft.sentence(hit.whole.start).any(|at| draft.is_any(at, OWN)));
    for hit in PATTERNS.matches(draft).into_iter().chain(loose) {
        let Some(place) = hit.slot(Slot::Place).and_then(|at| draft.place_at(at.start)) else { continue };
        if matches!(place.place.kind, PlaceKind::Country | PlaceKind::State | PlaceKind::Abbreviation) {
            continue;
        }
        let country = draft.lexicon.region(place.place).country;
        let country = COUNTRIES.iter().find(|(code, _)| *code == country).map(|(_, name)| *name);
        let big = place.place.population_log2 >= BIG_LOG2;
        let level = if big { Level::GoodToKnow } else { Level::WorthALook };
        let candidate = Candidate::new(draft.bytes(hit.tokens), level)
            .fact(Fact::Place { population: 1 << place.place.population_log2.min(40) });
        let size = if big { "una ciudad" } else { "un lugar" };
        found.add(match country {
            Some(country) => candidate.suggest(format!("{size} de {country}")).suggest(country),
            None => candidate.suggest("otro lugar"),
        });
    }
}
