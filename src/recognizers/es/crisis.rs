//! Words of somebody who may want to die: "quiero morirme", "intenté quitarme la vida".
//!
//! It must not fire on idioms ("me muero de risa"), on lyrics or news.

use super::makes_no_claim;
use crate::finding::{Category, Level};
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "crisis",
    category: Category::CareCrisis,
    find,
    examples: &[
        "Ya no puedo más, [[quiero morirme]]. Nadie me va a extrañar.",
        "anoche [[intenté quitarme la vida]] y ahora me da vergüenza",
        "[[no quiero seguir viviendo]] así, nadie me va a extrañar",
        "Pienso todos los días en [[suicidarme]] y no se lo digo a nadie.",
        "mi amigo me escribió que [[se quiere matar]] y no contesta",
        "[[he pensado en tirarme al metro]] y no lo sabe nadie",
        "Anoche [[mi ex me volvió a pegar]] y me fui con mi hermana.",
        "[[ya tengo las pastillas juntas]], esta noche me voy",
        "todos [[van a descansar de mí]], ya no puedo más",
    ],
    counter_examples: &[
        "Me muero de risa con este video, mi perro hace lo mismo.",
        "Quiero morirme de la vergüenza jajaja qué oso",
        "El suicidio es un problema de salud pública, informó la Secretaría.",
        "No quiero vivir en el centro porque hay mucho ruido.",
        "Hace cinco años intenté quitarme la vida y hoy soy feliz.",
        "Mi perro se quiere matar con la aspiradora jajaja",
        "Ya tengo las pastillas de la presión, gracias a todos.",
        "He pensado en tirarme en paracaídas este verano.",
        "Me pegó el sol toda la tarde en la playa.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "quiero|quisiera|queria|deseo morir|morirme|matarme|suicidarme|desaparecer",
    "me quiero|voy|quise|queria a? morir|matar|suicidar",
    "intente|trate de? quitarme|matarme|suicidarme la? vida?",
    "quitarme la vida",
    "acabar con mi vida",
    "terminar con mi vida",
    "no quiero|quisiera seguir|continuar viviendo",
    "no quiero vivir mas|asi|ya",
    "ya no quiero vivir",
    "estarian|estaran|estarian todos? mejor sin mi",
    "suicidarme",
    "miedo de? que me mate",
    "me va|quiere a? matar si|cuando|porque",
    "amenazo|amenaza con matarme",
    "me tome todas las pastillas",
    "escribio|dijo|dice|mensaje|conto|amenaza|escrito {3} [ se quiere|va|iba a? matar|suicidar|morir ]",
    "[ se quiere|va|quiso|iba a? suicidar|quitar la? vida? ]",
    "[ he? pensado|pienso|pense|pensando en tirarme|aventarme|lanzarme {1} metro|tren|puente|vias|balcon|ventana|edificio|carro|coche ]",
    "[ he? pensado|pienso|pense|pensando en colgarme|ahorcarme|matarme|cortarme las? venas? ]",
    "[ tirarme|aventarme|lanzarme del|al|por|desde {2} metro|tren|puente|balcon|ventana|edificio ]",
    "[ mi ex|marido|esposo|novio|pareja|padre|papa|padrastro|mama|madre|hijo|hermano|esposa|novia {1} me volvio|vuelve a pegar|golpear ]",
    "[ mi marido|esposo|novio|pareja|padre|papa|padrastro {1} me pega|golpea|maltrata ]",
    "[ ya? tengo|junte {1} pastillas juntas|juntadas|guardadas|listas ]",
    "[ van|van|vais|iban a descansar|vivir|estar mejor|tranquilos? de|sin mi ]",
    "no quiero|quisiera estar|seguir viva|vivo",
    "no le? encuentro|veo sentido a vivir|seguir|la vida|viviendo?",
    "ojala|quisiera no despertar|despertara|despertarme|despertarse nunca|mas|manana",
]);
const IDIOMS: Words = words![
    word("risa"),
    word("verguenza"),
    word("pena"),
    word("hambre"),
    word("ganas"),
    word("amor"),
    word("calor"),
    word("frio"),
    word("sueno"),
];

const JOKES: Words = words!["jaja" "jajaja" "jajajaja" "jajajajaja" "xd" "lol" "perro" "gato" "perra" "gata"];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let after = hit.whole.end..hit.whole.end + 4;
        let idiom = after.clone().any(|at| draft.is_any(at, IDIOMS));
        // "Me pega la gripe", "me pega un susto".
        let pega = draft.is_any(hit.whole.end - 1, words!["pega"])
            && draft.is_any(hit.whole.end, words!["la" "el" "un" "unos" "su" "cada"]);
        let place = draft.is_any(hit.whole.end, &[word("en")])
            && !draft.is_any(hit.whole.end - 1, words!["pegar" "pega"])
            || pega;
        let sentence = draft.sentence(hit.whole.start);
        let past = sentence
            .clone()
            .any(|at| draft.is_any(at, words!["hace"]) && draft.is_any(at + 2, words!["anos" "ano" "meses"]));
        let idiom = idiom || past || sentence.clone().any(|at| draft.is_any(at, JOKES));
        if !idiom && !place && !makes_no_claim(draft, hit.whole.start) {
            found.add(Candidate::new(draft.bytes(hit.tokens), Level::WorthALook));
        }
    }
}
