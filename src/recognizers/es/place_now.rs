//! Where somebody is right now, or that nobody is home: "habitación 418", "estoy sola en casa hasta el domingo".
//!
//! It must not fire on hotels, on past stays, nor on home as a feeling.

use crate::finding::{Category, Level};
use crate::lexicon::words::words;
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "place_now",
    category: Category::PlaceNowSoon,
    find,
    examples: &[
        "Estoy en [[la habitación 418]], vengan a verme cuando quieran.",
        "Estoy [[sola en casa hasta el domingo]] y me aburro.",
        "nos vamos de viaje y [[la casa se queda sola]] dos semanas",
        "Sigo internada todavía, [[cama 12]], segundo piso.",
    ],
    counter_examples: &[
        "Reservamos la habitación 418 del hotel para la boda.",
        "Estuve en la habitación 12 el año pasado.",
        "Me gusta estar sola en casa con mis libros.",
        "Mi casa se queda pequeña con tantos niños.",
        "Solo en casa es la mejor película de Navidad.",
    ],
};

static ROOM: Patterns = Patterns::new(&[
    "estoy|estamos|sigo|seguimos|esta|sigue|aqui|internada|internado|ingresada|ingresado {2} , en? [ la|el? habitacion|cuarto|cama|cubiculo|box {number} {capitals?} ]",
    "estoy|estamos|sigo|seguimos|internada|internado|ingresada|ingresado {3} , [ cama|habitacion|cuarto {number} ]",
    "estoy|estamos {1} ahora? mismo? en [ la|el? habitacion|cuarto|cama|box {number} del|de|en? hospital|clinica? {capitals?} ]",
]);
static ALONE: Patterns = Patterns::new(&[
    "estoy|estare|quedo|estamos|me|quede [ sola|solo|solita|solito|solos|solas en {1} casa|piso|departamento|depa {1} hasta|toda|todo|este|esta|estos|el|la {2} domingo|lunes|martes|miercoles|jueves|viernes|sabado|semana|mes|finde|fin|manana|noche|verano ]",
    "estoy|estare|quedo {1} [ sola|solo en {1} casa hasta|todo|toda {1} {number?} ]",
    "[ la|mi casa|casita|piso|depa se? queda|quedara|estara|esta sola|solo|vacia|vacio ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in ROOM.matches(draft) {
        let sentence = draft.sentence(hit.whole.start);
        if !sentence.clone().any(|at| draft.is_any(at, words!["hotel" "hostal" "reservamos" "airbnb"])) {
            found.add(Candidate::new(draft.bytes(hit.tokens), Level::WorthALook).suggest("aquí"));
        }
    }
    for hit in ALONE.matches(draft) {
        found.add(Candidate::new(draft.bytes(hit.tokens), Level::PleaseLook).suggest(""));
    }
}
