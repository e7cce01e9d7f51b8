//! The writer's work: "soy camionero", "trabajo de costurera", "la única farmacéutica de mi pueblo".
//!
//! It must not fire on what else people are ("soy sincera", "soy la primera"), nor on others' work.

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "occupation",
    category: Category::WorkSchool,
    find,
    examples: &[
        "Soy [[camionero]] y paso la semana fuera de casa.",
        "trabajo de [[costurera]] desde hace muchos años",
        "Soy [[la única veterinaria de mi pueblo]] y todos me conocen.",
        "yo soy [[profesora de música]], tengo las tardes libres",
        "Soy [[estudiante de derecho]] y no duermo nada.",
    ],
    counter_examples: &[
        "Soy sincera, no me gusta nada este lugar.",
        "Soy la primera de mi familia en llegar.",
        "Mi hermano no es el único ingeniero de la casa.",
        "Trabajo de noche y duermo de día.",
        "Soy soltera y estoy muy bien así.",
        "No soy médico, pero eso se ve mal.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "soy [ el|la unico|unica|mejor {1} de|del mi? {capitals?} pueblo|instituto|hospital|ciudad|barrio|colegio|zona? ]",
    "trabajo|trabaje|trabajaba de|como",
]);

/// What people do, by how the words end.
const ENDINGS: &[&str] = &[
    "ero",
    "era",
    "ista",
    "dor",
    "dora",
    "ologo",
    "ologa",
    "grafo",
    "grafa",
    "ante",
    "ario",
    "aria",
    "atra",
    "ogado",
    "ogada",
    "utico",
    "utica",
    "sor",
    "sora",
    "tor",
    "tora",
    "maestra",
    "maestro",
    "medico",
    "medica",
    "policia",
    "militar",
    "chef",
    "contable",
    "albanil",
    "conserje",
    "piloto",
    "monja",
    "jueza",
    "jubilada",
    "jubilado",
    "arquitecta",
    "arquitecto",
    "ativa",
    "ativo",
    "mecanico",
    "quimica",
    "quimico",
    "empleada",
    "empleado",
    "gerente",
    "docente",
    "comerciante",
];
/// Other things that people are.
const NOT_WORK: Words = words![
    "soltero" "soltera" "sincero" "sincera" "primero" "primera" "extranjero" "extranjera" "tercera" "fiestera"
    "optimista" "pesimista" "realista" "perfeccionista" "feminista" "machista" "egoista" "budista" "evangelista"
    "luchador" "luchadora" "trabajador" "trabajadora" "heredera" "companero" "companera" "seguidor" "seguidora"
    "jugador" "casero" "casera" "solitario" "solitaria" "importante" "constante" "amante" "tolerante" "intolerante"
    "portador" "portadora" "entera" "fumador" "fumadora" "bebedor" "donador" "migrante" "inmigrante" "narcisista"
    "tutor" "usuario" "usuaria" "voluntario" "voluntaria" "cuidador" "cuidadora" "temporada" "cualquiera"
];
/// What needs a word more to be work.
const PAIRED: Words = words![
    "guardia" "auxiliar" "ama" "jefa" "jefe" "tecnico" "tecnica" "agente" "personal" "chofer" "ayudante"
];
/// "Trabajo de noche", "trabajo de lunes a viernes".
const NO_JOB: Words = words!["noche" "tarde" "lunes" "martes" "voluntario" "loca" "loco" "siempre" "manera" "forma" "verdad" "todo"
    "gratis" "nunca" "negro" "esclava" "esclavo" "equipo"];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        if !draft.is_any(hit.whole.start, words!["soy"]) {
            let job = hit.whole.end;
            if is_word(draft, job) && !draft.is_any(job, NO_JOB) {
                add(scene, job..with_field(draft, job + 1), Level::GoodToKnow, found);
            }
        } else if hit.tokens.clone().any(|at| is_job(draft, at)) {
            add(scene, hit.tokens, Level::WorthALook, found);
        }
    }
    for at in 0..draft.tokens.len() {
        if !draft.is_any(at, words!["soy" "siendo" "somos"]) || before_is(draft, at, words!["no" "ni"]) {
            continue;
        }
        let first = at + 1 + usize::from(draft.is_any(at + 1, words!["un" "una" "ex" "antiguo" "antigua"]));
        // "Guardia civil", "ama de casa"
        let pair = draft.is_any(first, PAIRED) && draft.is_any(first + 1, words!["civil" "de" "del"]);
        if pair || is_job(draft, first) {
            add(scene, first..with_field(draft, first + 1), Level::GoodToKnow, found);
        }
    }
}

fn is_word(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| t.is_word() && t.range().len() > 3)
}

fn before_is(draft: &Draft, at: usize, words: Words) -> bool {
    at.checked_sub(1).is_some_and(|b| draft.is_any(b, words))
}

fn is_job(draft: &Draft, at: usize) -> bool {
    is_word(draft, at) && !draft.is_any(at, NOT_WORK) && {
        let text = fold::text(&draft.text[draft.tokens[at].range()]);
        ENDINGS.iter().any(|ending| text.ends_with(ending) && text.len() > 4)
    }
}

/// Past "de música", "civil", "en activo".
fn with_field(draft: &Draft, end: usize) -> usize {
    if draft.is_any(
        end,
        words!["civil" "municipal" "industrial" "social" "sanitaria" "escolar" "nacional" "familiar"],
    ) {
        return end + 1;
    }
    let field =
        draft.is_any(end, words!["de"]) && is_word(draft, end + 1) && draft.place_at(end + 1).is_none();
    end + if field { 2 } else { 0 }
}

fn add(scene: &Scene, tokens: std::ops::Range<usize>, level: Level, found: &mut Found) {
    let per_100k = if level == Level::GoodToKnow { 500.0 } else { 10.0 };
    found.add(
        Candidate::new(scene.draft.bytes(tokens), level)
            .fact(Fact::Occupation { per_100k })
            .suggest("trabajador"),
    );
}
