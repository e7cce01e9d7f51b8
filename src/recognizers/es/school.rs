//! A named school: "maestra en la primaria Benito Juárez", "estudia en el Colegio Alemán".
//!
//! It must not fire on a school without a name, nor on news about one.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::fold::{self, word};
use crate::lexicon::words::{Words, words};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "school",
    category: Category::WorkSchool,
    find,
    examples: &[
        "Soy maestra en [[la primaria Benito Juárez]] y me van a operar.",
        "Mi hija estudia en [[el Colegio Alemán]] y está muy contenta.",
    ],
    counter_examples: &[
        "Mi hija va a la primaria y está muy contenta.",
        "El Colegio Alemán ganó el torneo del domingo.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "la|el? primaria|secundaria|preparatoria|prepa|escuela|jardin numero|no|num? {number} de? {place?}",
    "el|la? primaria|secundaria|preparatoria|prepa|escuela|colegio|liceo|kinder|universidad|instituto|guarderia {capitals}",
]);
const GOES: Words = words![
    word("estudia"),
    word("estudio"),
    word("estudie"),
    word("va"),
    word("voy"),
    word("soy"),
    word("trabajo"),
    word("maestra"),
    word("maestro"),
    word("doy"),
    word("mi"),
    word("egrese"),
    word("entra"),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        // "El Instituto Nacional de Cancerología" is no school.
        let name = fold::text(draft.words(hit.tokens.clone()));
        if ["cancer", "cardio", "neuro", "pediatr", "salud", "seguro", "nutri"]
            .iter()
            .any(|care| name.contains(care))
        {
            continue;
        }
        let before = draft.sentence(hit.whole.start).start..hit.whole.start;
        if !before.clone().any(|at| draft.is_any(at, GOES)) {
            continue;
        }
        let university = draft.words(hit.tokens.clone()).to_lowercase().contains("universidad");
        found.add(
            Candidate::new(draft.bytes(hit.tokens), Level::WorthALook)
                .fact(Fact::Employer)
                .suggest(if university { "una universidad" } else { "una escuela" }),
        );
    }
}
