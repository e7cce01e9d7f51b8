//! A value of one's own: "glucosa en 300", "hemoglobina glicosilada 9,2", "la presión en 160/95", "TSH 11,4".
//!
//! It must not fire on what is normal, on prices, nor on test names alone.

use crate::finding::{Category, Level};
use crate::lexicon::words::{Words, words};
use crate::pattern::{Patterns, number};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "lab_result",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "Me salió la [[glucosa en 300]] y estoy muy asustada.",
        "Resultados de hoy: [[hemoglobina glicosilada 9,2]]. Me quiero morir.",
        "traigo la [[presion en 160/95]] desde ayer",
        "Tengo la [[TSH en 11,4]], ¿es mucho?",
    ],
    counter_examples: &[
        "Lo normal es tener la glucosa entre 70 y 100.",
        "La TSH es una hormona que se mide en la sangre.",
        "Mañana me hacen la prueba de glucosa a las 9.",
        "El azúcar subió 15 pesos en la tienda.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "hemoglobina glicosilada|glucosilada|glicada|a1c? de|en|es|esta|salio|a|fue|a? {1} {number}",
    "glicosilada|glucosa|glucemia|glicemia|tsh|t4|t3|psa|ldl|hdl|colesterol|trigliceridos|creatinina|ferritina|hemoglobina|plaquetas|leucocitos|urea|bilirrubina|transaminasas|gpt|got|vitamina|prolactina|hba1c|cd4|potasio|sodio|calcio|hierro|tension|presion|azucar|inr|imc|saturacion|oxigeno|psa|ca125|pcr|vsg|beta d|b12? total|alta|arterial|basal|libre? : me? de|en|es|esta|salio|dio|a|fue|tengo|sale|ando? {number}",
]);

/// Said of everybody, or of prices.
const GENERAL: Words = words![
    "normal" "normales" "recomendado" "rango" "debe" "deberia" "estudio" "pesos" "kilo" "euros"
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let sentence = draft.sentence(hit.whole.start);
        let general = sentence.clone().any(|at| draft.is_any(at, GENERAL));
        if general && !sentence.clone().any(|at| draft.is_any(at, words!["me" "tengo" "mi"])) {
            continue;
        }
        let mut end = hit.whole.end;
        // "9,2", "160/95", "11.4"
        while draft
            .token(end)
            .is_some_and(|t| t.glued && (t.is_mark(',') || t.is_mark('/') || t.is_mark('.')))
            && draft.token(end + 1).is_some_and(|t| t.glued)
            && number(draft, end + 1).is_some()
        {
            end += 2;
        }
        if draft.is_any(end, words!["pesos" "euros" "dolares" "anos" "dias" "horas" "de" "por"]) {
            continue;
        }
        found
            .add(Candidate::new(draft.bytes(hit.whole.start..end), Level::GoodToKnow).suggest("mis valores"));
    }
}
