//! The name of the writer's doctor or nurse: "el Dr. Ramírez", "mi doctora López", "la enfermera Rosa".
//!
//! It must not fire on the role alone.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "clinician_name",
    category: Category::NameClinician,
    find,
    examples: &[
        "[[El Dr. Ramírez]] me cambió el tratamiento y me siento mejor.",
        "mi doctora [[López]] me escuchó por fin",
        "Estoy muy contenta con [[la enfermera Rosa]].",
    ],
    counter_examples: &[
        "La doctora me dijo que todo está bien.",
        "El Dr. me cambió el tratamiento.",
        "Mi enfermera es muy paciente y amable.",
    ],
};

static MINE: Patterns = Patterns::new(&["mi {clinician} , [ {name} ]", "mi {clinician} , [ {capitals} ]"]);
static TITLED: Patterns = Patterns::new(&["el|la|al {clinician}"]);

const FEMALE: Words = words![word("dra"), word("doctora"), word("medica")];
const NURSE: Words = words![word("enfermera"), word("enfermero")];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in MINE.matches(draft) {
        let name = draft.bytes(hit.tokens);
        found.add(Candidate::new(name, Level::GoodToKnow).fact(Fact::Clinician).suggest(""));
    }
    // "El Dr. Ramírez": the dot is a token between.
    for hit in TITLED.matches(draft) {
        let Some(role) = hit.slot(Slot::Clinician) else { continue };
        let dot = draft.token(role.end).is_some_and(|t| t.is_mark('.'));
        let first = role.end + usize::from(dot);
        let title = draft.tokens[role.start].range().len() <= 8;
        let Some(name) = crate::pattern::name_at(draft, first).filter(|_| title || !dot) else { continue };
        let offered = if draft.is_any(role.start, NURSE) {
            draft.words(role.clone()).to_lowercase()
        } else if draft.is_any(role.start, FEMALE) {
            "doctora".to_owned()
        } else {
            "médico".to_owned()
        };
        let to = if draft.is_any(hit.whole.start, &[word("al")]) { "a " } else { "" };
        let candidate = Candidate::new(draft.bytes(hit.whole.start..name), Level::GoodToKnow);
        found.add(candidate.fact(Fact::Clinician).suggest(format!("{to}mi {offered}")));
    }
}
