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
    ],
    counter_examples: &[
        "Me muero de risa con este video, mi perro hace lo mismo.",
        "Quiero morirme de la vergüenza jajaja qué oso",
        "El suicidio es un problema de salud pública, informó la Secretaría.",
        "No quiero vivir en el centro porque hay mucho ruido.",
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

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let after = hit.whole.end..hit.whole.end + 4;
        let idiom = after.clone().any(|at| draft.is_any(at, IDIOMS));
        let place = draft.is_any(hit.whole.end, &[word("en")]);
        if !idiom && !place && !makes_no_claim(draft, hit.whole.start) {
            found.add(Candidate::new(draft.bytes(hit.tokens), Level::WorthALook));
        }
    }
}
