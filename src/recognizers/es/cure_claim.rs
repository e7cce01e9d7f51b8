//! A promise of a cure: "el bicarbonato cura el cáncer", "elimina la diabetes en semanas".
//!
//! It must not fire on denials, jokes, warnings or questions, nor on true cures told by a doctor.

use super::makes_no_claim;
use crate::disclosure::spanish::is_denied;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::fold::word;
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use std::ops::Range;

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "cure_claim",
    category: Category::CredClaim,
    find,
    examples: &[
        "[[El bicarbonato con limón cura el cáncer]] y [[las farmacéuticas no quieren que lo sepas]].",
        "[[el nopal cura la diabetes]], está comprobado y es natural",
        "Dale a tu hijo [[dióxido de cloro, quita el autismo]] en semanas.",
        "[[Las vacunas provocan autismo]], despierten de una vez.",
        "[[Los médicos no quieren que lo sepas]], se les acaba el negocio.",
        "[[el bicarbonato mata las células del cáncer]] en ayunas",
    ],
    counter_examples: &[
        "No, el limón no cura el cáncer. No dejes tu tratamiento.",
        "El tequila cura todo menos el corazón roto jajaja",
        "Dicen que el dióxido de cloro cura el autismo. Es mentira y es peligroso.",
        "¿El ayuno cura la resistencia a la insulina o es mentira?",
        "A mí la dieta me ayudó a bajar el azúcar, pregunten a su médico.",
        "Las vacunas no provocan autismo, está demostrado.",
        "Los médicos no quieren que fume, y tienen razón.",
        "El tabaco provoca cáncer y lo sabe todo el mundo.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "el|la|los|las|este|esta? {remedy} , {2} cura|curan|elimina|eliminan|quita|quitan|mata|matan|revierte|revierten|desaparece {1} el|la|los|las|tu? {condition}",
    "el|la|los|las|este|esta? {remedy} , {2} cura|curan lo|casi? todo|todas las enfermedades",
    "la|una? cura del|de la|el? {condition} {2} es {2} {remedy}",
    "cura|elimina|revierte|revierta|cure|elimine {1} el|la|los|las|tu|su {condition} con {3} {remedy}",
    "cura|curan|elimina|eliminan|revierte|revierten {1} el|la|los|las {condition} en {2} dias|semanas|meses",
    "con {4} se cura|curan|quita|quitan el|la|los|las {condition}",
    "se curo|curaron {1} el|la? {condition} con {2} {remedy} , {2} tambien pueden|puedes",
    "el|la|los|las? {remedy} {4} mata|matan|elimina|eliminan|destruye|destruyen las? celulas? del? cancer|cancerigenas|cancerosas|malignas?",
    "las|la? vacunas|vacuna {2} causan|causa|provocan|provoca|producen|dan {1} {condition}",
    "cura milagrosa|definitiva|natural {1} para|contra|del|de {1} {condition}",
]);

/// A cure that is said to be hidden.
static HIDDEN: Patterns = Patterns::new(&[
    "los|las? medicos|doctores|farmaceuticas|laboratorios {1} no quieren|quiere que lo|te|nos sepas|sepan|enteres|cures|curemos|sepamos|digan?",
    "esto|eso no te|les lo? van|va a decir|contar tu|los|sus|el? medico|medicos|doctores|doctor|farmaceuticas",
    "las farmaceuticas no quieren que lo? sepas|sepan|te? cures?",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let denied = hit.whole.clone().any(|at| draft.is_any(at, &[word("no"), word("nunca"), word("ni")]))
            || is_denied(draft, hit.whole.start);
        if denied || makes_no_claim(draft, hit.whole.start) {
            continue;
        }
        add(scene, hit.tokens, found);
    }
    for hit in HIDDEN.matches(draft) {
        if !makes_no_claim(draft, hit.whole.start) {
            add(scene, hit.tokens, found);
        }
    }
}

fn add(scene: &Scene, tokens: Range<usize>, found: &mut Found) {
    found.add(
        Candidate::new(scene.draft.bytes(tokens), Level::WorthALook)
            .experiencer(Experiencer::Nobody)
            .suggest("esto me ayudó a mí, pero pregunta a tu médico"),
    );
}
