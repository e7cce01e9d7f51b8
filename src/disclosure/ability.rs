//! What a body no longer does, and what it weighs: "unable to walk", "difficulty urinating", "could barely stand",
//! "gained 13 lbs". No list holds every verb with every way to say that it fails.
//!
//! Not: "unable to see the game", "lost ten pounds at poker", "trouble sleeping through the alarm is my talent".

use super::Mention;
use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{Concept, ConceptClass};
use crate::steps::Step::{Is, May, Over};
use crate::steps::{Forms, forms};
use crate::token::TokenKind;

const fn symptom(general: &'static str, wider: &'static str) -> Concept {
    Concept { id: "complaint", class: ConceptClass::Symptom, general, wider, per_100k: 0.0, topic: "general" }
}
static UNABLE: Concept = symptom("unwell", "not well");
static TROUBLE: Concept = symptom("symptoms", "a body change");
static CANNOT: Concept = symptom("feel unwell", "am not well");
static COULD_NOT: Concept = symptom("felt unwell", "was not well");
static GAINED: Concept = symptom("had weight changes", "had a body change");
static GAIN: Concept = symptom("have weight changes", "have a body change");
static GAINING: Concept = symptom("having weight changes", "having a body change");

/// What only a body fails to do.
const DO: Words = words![
    "sleep" "walk" "swallow" "breathe" "urinate" "pee" "poop" "orgasm" "climax" "ejaculate" "concentrate"
];
/// What machines, fans and diners fail to do as well: nothing may follow.
const ACT: Words = words![
    "eat" "focus" "function" "stand" "bend" "move" "speak" "talk" "remember" "think" "see" "hear" "work"
];
const DOING: Words = words![
    "sleeping" "walking" "swallowing" "breathing" "urinating" "peeing" "pooping" "climaxing" "ejaculating"
    "concentrating" "eating" "standing" "bending" "orgasming"
];
const ACTING: Words =
    words!["focusing" "remembering" "speaking" "seeing" "hearing" "moving" "functioning" "thinking"];
const REALLY: Words = words!["even" "really" "properly" "physically" "fully" "reach" "achieve" "to"];
const NOT: Words = words!["can't" "cant" "cannot" "couldn't" "couldnt"];
const HARDLY: Words = words!["barely" "hardly" "scarcely"];
const ON: Words = words![
    "and" "or" "but" "for" "because" "at" "anymore" "without" "since" "when" "after" "much" "anything" "well" "properly"
    "clearly" "normally" "straight" "upright" "all" "most" "right" "so" "until" "due" "as" "things"
];

const UNABLES: Forms = forms![
    &[Is(words!["unable"]), Is(words!["to"]), May(REALLY), May(REALLY), Is(DO)],
    &[Is(words!["unable"]), Is(words!["to"]), May(REALLY), Is(ACT), Over(ON)],
    &[
        Is(words!["barely" "hardly" "scarcely" "not"]),
        Is(words!["able"]),
        Is(words!["to"]),
        May(REALLY),
        Is(DO)
    ],
    &[
        Is(words!["barely" "hardly" "scarcely" "not"]),
        Is(words!["able"]),
        Is(words!["to"]),
        Is(ACT),
        Over(ON)
    ],
];
const TROUBLES: Forms = forms![
    &[Is(words!["inability"]), Is(words!["to"]), May(REALLY), May(words!["an"]), Is(DO)],
    &[Is(words!["inability"]), Is(words!["to"]), May(REALLY), Is(ACT), Over(ON)],
    &[
        Is(words!["inability"]),
        Is(words!["to"]),
        Is(words!["get" "maintain" "keep" "have"]),
        May(words!["an"]),
        Is(words!["erection" "orgasm"])
    ],
    &[
        Is(words!["difficulty" "difficulties" "trouble" "problems"]),
        May(words!["with" "in" "reaching" "achieving" "getting" "having" "maintaining"]),
        May(words!["an" "to"]),
        Is(words!["orgasm" "climax" "erection" "erections" "ejaculation" "urination" "breathing" "sleeping"])
    ],
    &[Is(words!["difficulty" "difficulties" "trouble"]), May(words!["with" "in"]), Is(DOING)],
    &[Is(words!["difficulty" "difficulties" "trouble"]), May(words!["with" "in"]), Is(ACTING), Over(ON)],
    &[
        Is(words!["difficulty" "trouble"]),
        Is(words!["falling" "staying" "getting"]),
        Is(words!["asleep" "awake" "hard"])
    ],
];
const CANNOTS: Forms = forms![
    &[Is(NOT), May(REALLY), Is(DO)],
    &[Is(words!["could" "can" "did" "do"]), Is(words!["not"]), May(REALLY), Is(DO)],
    &[Is(words!["could" "can"]), Is(HARDLY), Is(DO)],
    &[Is(words!["could" "can"]), Is(HARDLY), Is(words!["stand" "move" "bend" "eat"]), Over(ON)],
    &[
        Is(words!["could" "can"]),
        Is(words!["not"]),
        Is(words!["get"]),
        Is(words!["out"]),
        Is(words!["of"]),
        Is(words!["bed"])
    ],
    &[
        Is(NOT),
        Is(words!["keep" "hold"]),
        May(words!["any" "my" "even"]),
        Is(words!["food" "water" "fluids" "liquids" "meals" "anything"]),
        Is(words!["down"])
    ],
];
const WEIGHS: Words = words![
    "gain" "gained" "gaining" "gains" "lose" "lost" "losing" "loses" "put" "putting" "dropped"
];
const ABOUT: Words = words![
    "on" "about" "around" "over" "almost" "nearly" "like" "a" "an" "another" "extra" "quick" "additional" "least" "at"
    "up" "to" "good" "further" "whopping"
];
const UNITS: Words = words!["lbs" "lb" "pounds" "pnds" "kg" "kgs" "kilos" "kilo" "stone"];

const OPENINGS: Sieve = Forms::openings(&[UNABLES, TROUBLES, CANNOTS]).and(Sieve::of(WEIGHS));

/// What the body fails to do, or has come to weigh, told from a token on.
pub(super) fn at(draft: &Draft, at: usize) -> Option<Mention> {
    if !draft.may_open(at, &OPENINGS) {
        return None;
    }
    let (end, concept) = weight(draft, at)
        .or_else(|| Some((UNABLES.end_at(draft, at)?, &UNABLE)))
        .or_else(|| Some((TROUBLES.end_at(draft, at)?, &TROUBLE)))
        .or_else(|| {
            let end = CANNOTS.end_at(draft, at)?;
            let past = draft.is_any(at, words!["couldn't" "couldnt" "could" "did"]);
            Some((end, if past { &COULD_NOT } else { &CANNOT }))
        })?;
    let tokens = at..end;
    Some(Mention { tokens, concept, weak: false, talked_of: false, complete: false, plain: false })
}

/// "gained 13 lbs", "put on nearly two stone": pounds are money too.
fn weight(draft: &Draft, at: usize) -> Option<(usize, &'static Concept)> {
    if !draft.is_any(at, WEIGHS) {
        return None;
    }
    let put = draft.is_any(at, words!["put" "putting"]);
    let number = (at + 1..at + 5).find(|&i| !draft.is_any(i, ABOUT))?;
    let counted = draft.token(number).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.cue_at(number, Cue::NumberWord).is_some();
    let unit = number + 1;
    let money = draft.is_any(unit, words!["pounds"])
        && (draft.is_any(unit + 1, words!["on" "at" "to" "betting" "worth" "sterling" "from" "per" "an"])
            || draft.is_any(at, words!["dropped" "put"]) && !draft.is_any(at + 1, words!["on"]));
    // "20 lbs of plates", "my car lost 50 kg": not the writer's weight.
    let stuff = draft.is_any(unit + 1, words!["of"])
        && !draft.is_any(unit + 2, words!["fat" "weight" "muscle" "water"]);
    let thing = at > 1
        && draft.is_any(at - 2, words!["my" "our" "the" "a" "this" "his" "her" "their"])
        && !draft.terms_at(at - 1).iter().any(crate::context::is_relation);
    let on = !put || draft.is_any(at + 1, words!["on"]);
    if !counted || !on || money || stuff || thing || !draft.is_any(unit, UNITS) {
        return None;
    }
    let word = draft.words(at..at + 1);
    let concept = match () {
        () if word.ends_with("ing") => &GAINING,
        () if draft.is_any(at, words!["gained" "lost" "put" "dropped"]) => &GAINED,
        () => &GAIN,
    };
    Some((unit + 1, concept))
}
