//! A dose for others: "start with 5000 IU", "double your dose", "take an extra half of your Xanax",
//! and pills passed on: "you can use my leftover Ozempic pen".
//!
//! A dose that is right for one person can hurt another.
//!
//! Not: one's own dose ("I take 20 mg"), a doctor's or a label's words, questions, recipes.

use crate::draft::Draft;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::words;
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{
    has, is_advice, is_cautious, is_treatment, is_urged, near, sentence, terms_in, treatment_at,
};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "dose_advice",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "[[Start with 5000 IU]] of vitamin D every day.",
        "Just [[double your dose]] of gabapentin, it works.",
        "You can [[take 40 mg]] of prednisone, no problem.",
        "[[You can use my leftover Ozempic pen]], it is fine",
    ],
    counter_examples: &[
        "I take 20 mg of lisinopril every morning.",
        "My doctor told me to double my dose of gabapentin.",
        "Should I take 40 mg of prednisone?",
        "take two episodes and call me in the morning",
        "Add 2 tablespoons of olive oil to the pan.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.terms {
        if hit.first < covered {
            continue;
        }
        let tokens = if hit.has(Cue::DoseChange) {
            change(scene, hit.first, hit.end)
        } else if hit.has(Cue::SharesMedicine) {
            shared(scene, hit.first, hit.end)
        } else if hit.has(Cue::DoseVerb) {
            amount(scene, hit.first, hit.end)
        } else {
            None
        };
        if let Some(tokens) = tokens.filter(|tokens| is_urged(scene, tokens)) {
            covered = tokens.end;
            let text = if hit.has(Cue::DoseChange) {
                "ask your doctor about your dose"
            } else if hit.has(Cue::SharesMedicine) {
                "your doctor can help you get some"
            } else {
                "ask your doctor before you take any amount"
            };
            found.add(
                Candidate::new(draft.bytes(tokens), Level::PleaseLook)
                    .experiencer(Experiencer::Nobody)
                    .suggest(text),
            );
        }
    }
}

/// "double your dose": with a medicine anywhere near.
fn change(scene: &Scene, first: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let medicine = terms_in(draft, &near(draft, first)).any(|hit| is_drug(draft, hit));
    let yours = (first..end).any(|i| draft.is_any(i, &[fold::word("your"), fold::word("ur")]));
    ((medicine || yours) && is_advice(scene, first)).then_some(first..end)
}

/// "you can have my spare": with a medicine beside it.
fn shared(scene: &Scene, first: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let beside = first.saturating_sub(15)..(end + 6).min(draft.tokens.len());
    let medicine = terms_in(draft, &beside).any(|hit| is_treatment(draft, hit));
    let to =
        terms_in(draft, &(end..beside.end)).find(|hit| is_treatment(draft, hit)).map_or(end, |hit| hit.end);
    // "I have spare ..." is an offer only if somebody is asked to take it.
    let mine = draft.is_any(
        first,
        &[fold::word("i"), fold::word("i've"), fold::word("ive"), fold::word("got"), fold::word("my")],
    );
    let offered = !mine
        || sentence(draft, first).any(|i| {
            draft.is_any(
                i,
                words![
                    fold::word("anyone"),
                    fold::word("anybody"),
                    fold::word("dm"),
                    fold::word("pm"),
                    fold::word("you"),
                    fold::word("u"),
                    fold::word("message"),
                ],
            )
        });
    (medicine && offered && !is_cautious(draft, first)).then_some(first..to)
}

/// "start with 5000 IU": an order, a number and a unit or a medicine.
fn amount(scene: &Scene, verb: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let whole = sentence(draft, verb);
    let number = (end..(end + 6).min(whole.end)).find(|&i| is_number(draft, i))?;
    if (end..number).any(|i| {
        draft.is_any(i, &[fold::word("my"), fold::word("his"), fold::word("her")])
            || !matches!(draft.tokens[i].kind, TokenKind::Word | TokenKind::Mark('-' | '~'))
    }) {
        return None;
    }
    let after = (number + 1..(number + 4).min(whole.end))
        .find(|&i| !matches!(draft.tokens[i].kind, TokenKind::Mark(',' | '-' | '.') | TokenKind::Number))?;
    let unit = draft.cue_at(after, Cue::DoseUnit);
    let strong = unit.is_some_and(|unit| {
        draft.is_any(
            unit.first,
            &[
                fold::word("mg"),
                fold::word("mgs"),
                fold::word("mcg"),
                fold::word("iu"),
                fold::word("ug"),
                fold::word("milligrams"),
            ],
        )
    });
    let medicine = treatment_at(draft, after, 3).map(|t| t.tokens.end);
    let near_drug = terms_in(draft, &near(draft, verb)).any(|hit| is_drug(draft, hit));
    let to = match (unit, medicine) {
        (Some(unit), _) if strong || near_drug => unit.end,
        (None, Some(end)) => end,
        _ => return None,
    };
    let food = has(draft, whole, Cue::Comfort);
    (!food && is_advice(scene, verb)).then_some(verb..to)
}

fn is_number(draft: &Draft, at: usize) -> bool {
    draft.tokens[at].kind == TokenKind::Number
        || draft.cue_at(at, Cue::NumberWord).is_some()
        || draft.is_any(at, &[fold::word("half")])
}

fn is_drug(draft: &Draft, hit: &crate::draft::TermHit) -> bool {
    is_treatment(draft, hit)
        || hit.is(Kinds::REMEDY)
        || hit.is(Kinds::MEDICINE) && draft.concept(hit).is_some_and(|c| c.class == ConceptClass::MedicineOtc)
}
