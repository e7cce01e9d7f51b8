//! The name of the writer's doctor or nurse: "Dr. Patel", "my nurse Ann", "Jane Doe, NP".
//!
//! Why it matters: a clinician treats a few thousand people, in one town. With one more fact that
//! is a small crowd; with the name of the clinic it is a smaller one.
//!
//! It must not fire on brands ("Dr Pepper", "Dr. Scholl's"), on doctors everybody knows ("Dr.
//! Fauci", "Dr. Phil", "Doctor Who"), nor on "my dr" without a name ("dr appointment").

use super::{mentions, suggest};
use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::names::{Mention, Role};
use crate::options::Audience;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Token, TokenKind};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "clinician_name",
    category: Category::NameClinician,
    find,
    examples: &[
        "[[Dr. Patel]] says my numbers are better.",
        "saw [[dr patel]] today and he upped my dose",
        "My nurse [[Ann]] held my hand the whole time.",
        "[[Sarah Chen, NP]] finally listened to me.",
        "My oncologist, [[Dr. Abernathy]], is great. I trust [[Dr. Abernathy]].",
        "[[Prof Whitlock]] did my operation",
        "[[Dr K]] called me back at last",
        "[[Nurse Bernadette]] on the night shift was an angel.",
        "my therapist [[karen]] told me to write it down",
        "My surgeon [[Mr Ahmed]] is lovely",
        "I saw [[Karen]] at Riverbend Counseling for two years and she got me through",
        "[[Tanisha]] my infusion nurse always finds a vein",
        "Has anyone been to see [[Mr Fotheringay]] at the Royal? He does my spinal fusion in May",
    ],
    counter_examples: &[
        "I live on Dr Pepper and spite.",
        "my dr appointment is on Monday",
        "Dr. Fauci said so and Dr. Phil did not.",
        "Dr. Google says I am dying.",
        "My Dr. She never calls back.",
        "Bought Doc Martens and Dr. Scholl's inserts.",
        "Watching Doctor Who with a cold.",
        "the nurse said I could go home",
        "my doctor will call on Friday",
        "Dr. Visits Are Expensive Now",
        "I moved to 12 Oak Dr. Apt 4 last year.",
        "my surgeon may operate, my nurse hopes not",
        "The museum bought a portrait of Dr. Lena Haverbrook on Tuesday.",
        "watching the new series, Dr. Robby needs a nap",
        "Had my smear at Dr Ali's surgery",
        "I saw Karen at the bus stop and Mr Hall at the bakery",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let facility = found.so_far().any(|(category, _)| category == Category::PlaceFacility);
    for (mention, person) in mentions(scene, Role::Clinician) {
        if is_house(scene, mention) || is_reviewed(scene, mention) {
            continue;
        }
        let level = if facility { Level::WorthALook } else { Level::GoodToKnow };
        let candidate = Candidate::new(scene.draft.bytes(mention.tokens.clone()), level)
            .mention(mention.person)
            .fact(Fact::Clinician);
        found.add(suggest(scene, candidate, mention, person, &[by_title(scene, mention)]));
    }
}

/// "Dr Ali's surgery": a house, not a person.
fn is_house(scene: &Scene, mention: &Mention) -> bool {
    let end = mention.tokens.end;
    scene.draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic)
        && scene
            .draft
            .is_any(end + 1, words!["surgery" "office" "practice" "clinic" "rooms" "receptionist" "staff"])
}

/// "Dr. Feinberg did my knee": a post under the writer's real name that is about the doctor is a
/// review, and the name is its point.
fn is_reviewed(scene: &Scene, mention: &Mention) -> bool {
    let draft = scene.draft;
    // "Nurse Bernadette was an angel": thanks to one of a team, not a review of her.
    let doctor = draft.is_any(mention.tokens.start, words!["dr" "doctor" "prof" "professor" "mr" "doc"]);
    doctor
        && scene.options.audience == Audience::RealNamePublic
        && scene.contexts.names().mentions.iter().any(|m| {
            m.person == mention.person
                && draft.starts_sentence(m.tokens.start)
                && draft.sentence_index(m.tokens.start) < 2
                && draft.token(m.tokens.end).is_some_and(Token::is_word)
        })
}

/// What a title or a degree says the person is.
fn by_title(scene: &Scene, mention: &Mention) -> &'static str {
    const BY_WORD: &[(Words, &str)] = &[
        (
            words![
                fold::word("nurse"),
                fold::word("rn"),
                fold::word("sister"),
                fold::word("matron"),
                fold::word("bsn"),
            ],
            "my nurse",
        ),
        (
            words![fold::word("np"), fold::word("fnp"), fold::word("aprn"), fold::word("dnp")],
            "my nurse practitioner",
        ),
        (words![fold::word("midwife"), fold::word("cnm")], "my midwife"),
        (
            words![fold::word("lcsw"), fold::word("lmft"), fold::word("lpc"), fold::word("psyd")],
            "my therapist",
        ),
        (words![fold::word("dds"), fold::word("dmd")], "my dentist"),
        (words![fold::word("physio")], "my physio"),
        (words![fold::word("pharmd")], "my pharmacist"),
    ];
    let ends = [mention.tokens.start, mention.tokens.end - 1];
    BY_WORD
        .iter()
        .find(|(words, _)| ends.iter().any(|&at| scene.draft.is_any(at, *words)))
        .map_or("my doctor", |(_, phrase)| phrase)
}
