//! The day of something medical: "el 3 de marzo me diagnosticaron", "me operaron el lunes 4 de noviembre".
//!
//! It must not fire on public days, months alone, nor days of anything else.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::Kinds;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "event_date",
    category: Category::DateEvent,
    find,
    examples: &[
        "[[El 3 de marzo]] me diagnosticaron lupus y tengo mucho miedo.",
        "me operaron de la vesícula [[el lunes 4 de noviembre]] y sigo con dolor",
        "[[El martes 14]] tengo neurólogo y no he dormido nada.",
        "Mi cirugía es [[el 15 de mayo de 2025]], estoy muy nerviosa.",
        "[[El 3 de marzo]] tuve la cirugía y todo salió bien.",
    ],
    counter_examples: &[
        "El 3 de marzo hay fiesta en el pueblo.",
        "En noviembre me operaron y ya estoy mejor.",
        "El 15 de mayo se celebra el día del maestro en México.",
        "Este 19 de octubre nos vemos en la caminata contra el cáncer.",
        "El hospital inauguró la unidad de diálisis el lunes 4 de marzo.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "[ el|este lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia? {day} de {month} de|del? {year?} ]",
    "[ el|este lunes|martes|miercoles|jueves|viernes|sabado|domingo {day} ]",
]);
/// What makes a day a medical one.
const MEDICAL: Words = words![
    word("diagnosticaron"),
    word("detectaron"),
    word("operaron"),
    word("operan"),
    word("operar"),
    word("operacion"),
    word("cirugia"),
    word("quimio"),
    word("quimioterapia"),
    word("internaron"),
    word("hospitalizaron"),
    word("hospital"),
    word("cita"),
    word("consulta"),
    word("biopsia"),
    word("estudios"),
    word("resonancia"),
    word("trasplante"),
    word("diagnostico"),
    word("parto"),
    word("cesarea"),
    word("urgencias"),
    word("ingresaron"),
    word("radioterapia"),
    word("alta"),
    word("dialisis"),
    word("aborto"),
    word("infarto"),
    word("recaida"),
    word("murio"),
    word("fallecio"),
    word("transferencia"),
    word("quimios"),
    word("turno"),
    word("neurologo"),
    word("oncologo"),
    word("ingreso"),
    word("ingrese"),
    word("puncion"),
    word("perdi"),
    word("partio"),
    word("nacio"),
];

const OWN: Words = words![
    "me" "mi" "mis" "nos" "nuestra" "nuestro" "tengo" "tenemos" "voy" "fui" "estoy" "estuve" "ingrese" "naci" "perdi"
    "perdimos" "empiezo" "empece" "le" "lo" "soy" "yo" "toca" "tuve" "tuvimos"
];

/// Days for everybody.
const PUBLIC: Words = words![
    "mundial" "internacional" "caminata" "marcha" "jornada" "campana" "concierto" "simposio" "congreso" "carrera"
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let sentence = draft.sentence(hit.whole.start);
        let medical = sentence.clone().any(|at| draft.is_any(at, MEDICAL))
            || draft.terms_of_in(Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0), sentence.clone());
        // "Te invitamos al simposio el 17 de junio": the writer, or one of the writer's people.
        let own = sentence.clone().any(|at| draft.is_any(at, OWN));
        if !medical || !own || sentence.clone().any(|at| draft.is_any(at, PUBLIC)) {
            continue;
        }
        let candidate =
            Candidate::new(draft.bytes(hit.tokens.clone()), Level::WorthALook).fact(Fact::EventDay);
        let Some(month) = hit.slot(Slot::Month) else {
            found.add(candidate.suggest("un día de estos"));
            continue;
        };
        let third = match draft.words(month.clone()).to_lowercase().get(..3) {
            Some("ene" | "feb" | "mar" | "abr") => "a principios de año",
            Some("may" | "jun" | "jul" | "ago") => "a mediados de año",
            _ => "a finales de año",
        };
        found.add(candidate.suggest(third).suggest(format!("en {}", draft.words(month).to_lowercase())));
    }
}
