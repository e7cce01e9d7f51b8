//! Telling others to stop, skip or refuse a medicine: "deja la metformina", "no necesitas insulina".
//!
//! It must not fire on one's own story, on what a doctor said, nor on "no dejes tu tratamiento".

use super::makes_no_claim;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "stop_medicine",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "[[Deja la metformina]], yo con canela y ayuno me curé en un mes.",
        "[[No necesitas insulina]], lo que necesitas es dejar el azúcar.",
        "La quimio es veneno, [[no dejes que te pongan la quimio]]. Busca otra cosa.",
        "[[Tira esas pastillas]] para la presión, con ajo basta.",
        "Si tenés la tiroides lenta, [[largá la levotiroxina]] y tomá algas.",
        "para la tristeza [[no tomes esas porquerías de pastillas]], sal a correr",
        "yo [[te puedo pasar las pastillas]] que me sobraron, son buenas",
    ],
    counter_examples: &[
        "No dejes la metformina por un video de internet.",
        "Mi doctora me dijo que ya puedo dejar la metformina.",
        "¿Puedo dejar la metformina si como mejor?",
        "mi terapeuta me dijo que deje de tomar la sertralina poco a poco",
        "Yo dejé la sertralina con ayuda de mi psiquiatra y estoy bien.",
        "No necesitas receta para el paracetamol en la farmacia.",
        "Me largué de la farmacia sin la insulina, no había.",
        "No tomes las pastillas con alcohol, lo dice el prospecto.",
        "¿Te puedo pasar las fotos de la fiesta mañana?",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "deja|dejen|deje|dejad|dejate|suspende|suspendan|suspenda|tira|tiren|tire|tirad|bota|boten|larga|larguen|corta|corten|abandona|olvida|olvidate|para de|ya? tomar|usar|ponerte? el|la|los|las|tu|tus|esa|esas|ese|esos {medicine}",
    "deja|dejen|deje|dejad|dejate|suspende|suspendan|suspenda|tira|tiren|tire|tirad|bota|boten|larga|larguen|corta|corten|abandona {medicine}",
    "deja|dejen|deje|suspende|suspendan|tira|tiren|tire|bota|boten el|la|los|las|tu|tus|esa|esas|ese|esos pastillas|pastilla|medicinas|medicina|medicamentos|medicamento|tratamiento|remedios|quimios|drogas",
    "deja|dejen|deje de tomar|tomarlas|tomarla|tomarlos|tomarlo|usar|ponerte|inyectarte {1} {medicine}",
    "deja|dejen|deje de tomarlas|tomarla|tomarlos|tomarlo|tomarte",
    "no te|se? tomes|tomen|tome|pongas|pongan|des|den|inyectes {2} {medicine}",
    "no necesitas|necesitan|necesita la|el|las|los|esa|ese|tu? {medicine}",
    "no necesitas|necesitan|necesita {1} pastillas|medicinas|medicamentos|quimio|quimioterapia|operarte",
    "no dejes|dejen que te|le|les|lo|la pongan|den|mediquen|inyecten|operen {2} {medicine}",
    "no dejes|dejen que te|le|les|lo|la pongan|den|mediquen|inyecten|operen la? quimio|quimioterapia|quimios|radioterapia?",
    "no hace|hacen falta la|el|las|los? {medicine}",
    "no te? tomes|tomen|tome|tomeis|compres|compren esa|ese|esas|esos|tanta|tantas|mas porquerias|mierdas|venenos? de? pastillas|pastilla|medicinas|medicamentos|drogas|quimicos",
    "te puedo pasar|dar|regalar|vender|mandar|enviar|compartir {2} pastillas|medicina|medicamento|medicamentos|antibiotico|antibioticos|recetas",
    "te puedo pasar|dar|regalar|vender|mandar|enviar {2} {medicine}",
    "te|les regalo|vendo|paso|doy {2} {medicine}",
    "no te vacunes",
    "no se vacunen",
    "no vacunes|vacunen a tus|sus hijos",
]);
/// A prescription is nobody's advice.
const NO_ADVICE: Words = words![word("receta")];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let before = hit.whole.start.checked_sub(1);
        let refused = before.is_some_and(|at| {
            draft.is_any(at, &[word("no"), word("nunca"), word("me"), word("puedo"), word("si")])
        });
        let sentence = draft.sentence(hit.whole.start);
        if refused
            || makes_no_claim(draft, hit.whole.start)
            || sentence
                .clone()
                .any(|at| draft.is_any(at, NO_ADVICE) || draft.cue_at(at, Cue::ClinicianRole).is_some())
        {
            continue;
        }
        found.add(
            Candidate::new(draft.bytes(hit.tokens), Level::PleaseLook)
                .experiencer(Experiencer::Nobody)
                .suggest("pregunta a tu médico antes de cambiar algo")
                .suggest("esto es lo que yo hice, cada persona es distinta"),
        );
    }
}
