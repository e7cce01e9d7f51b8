//! The writer's own name: "me llamo Lucía Hernández", "soy Karla de Monterrey".
//!
//! It must not fire on what follows "soy" without being a name ("soy maestra"), nor on others' names.

use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::options::Audience;
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "own_name",
    category: Category::NameSelf,
    find,
    examples: &[
        "Hola, me llamo [[Lucía Hernández]] y tengo una pregunta para el grupo.",
        "hola soy [[karla]] de monterrey y me siento muy sola",
        "Mi nombre es [[Andrés Felipe Gómez]] y necesito ayuda.",
        "Hola tía, soy [[Nuria]], ¿me llamas luego?",
        "Cualquier cosa llamen y pregunten por [[Eusebio]].",
        "Paciente: [[Olga Lucía Barrientos]] y abajo los resultados.",
    ],
    counter_examples: &[
        "Soy maestra y me gusta mucho mi trabajo.",
        "Se llama Lucía y es mi mejor amiga.",
        "Mi nombre no importa, pero mi historia sí.",
        "Soy de Monterrey y vivo con mi familia.",
        "Soy Leo y mi novia es Tauro, pura guerra.",
        "Pregunten por la oferta de la semana.",
        "El paciente: calma, todo va a estar bien.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "me llamo [ {name} ]",
    "mi nombre es [ {name} ]",
    "yo soy [ {name} ]",
    "hola {2} , soy [ {name} ]",
    "pregunta|preguntar|pregunten|preguntad|pregunte por [ {name} ]",
    "a nombre de [ {capitals} ]",
    "soy don|dona [ {name} ]",
    "[ don|dona {name} ] , {age} anos",
    "hola|buenas|tardes|noches|dias|todos|todas , yo? soy [ {name} ]",
]);

/// "Paciente: Olga Barrientos".
static LABELLED: Patterns = Patterns::new(&["paciente|nombre|firma|atte|atentamente : [ {name} ]"]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let labelled =
        LABELLED.matches(draft).into_iter().filter(|hit| draft.tokens[hit.whole.start + 1].is_mark(':'));
    for hit in PATTERNS.matches(draft).into_iter().chain(labelled) {
        let full = hit.tokens.len() > 1;
        if !full && scene.options.audience == Audience::RealNamePublic {
            continue;
        }
        let words = scene.draft.words(hit.tokens.clone());
        let initial = words.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        let candidate = Candidate::new(scene.draft.bytes(hit.tokens), Level::PleaseLook)
            .confidence(Confidence::Certain)
            .suggest(initial);
        found.add(if full { candidate.fact(Fact::Direct) } else { candidate });
    }
}
