//! A medicine somebody takes, with its dose: "metformin 500mg", "20 mg of Lexapro", "my Humira".
//!
//! It tells the illness to whoever knows the drug. A stock of opioids or stimulants at home draws
//! thieves.
//!
//! Not: a drug in the news or in a question about drugs, everyday words that are brand names
//! ("speed", "iron") without a dose or a verb of taking.

use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medicine",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "I take [[metformin 500mg]] twice a day",
        "my meds: [[sertraline 50]], [[propranolol 10]]",
        "they put me on [[20 mg of prednisone]]",
        "Started [[Humira]] in May and I feel great",
    ],
    counter_examples: &[
        "Metformin was approved long ago",
        "The company that makes Humira raised its price",
        "I like the speed of this train",
        "lead the way",
        "Statins are in the news again",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in draft.terms_of(Kinds::MEDICINE) {
        let Some(concept) = draft.concept(hit) else { continue };
        let tokens = with_dose(draft, hit);
        let context = scene.context(&hit.tokens());
        let dosed = tokens.len() > hit.end - hit.first;
        let taken = taken(draft, hit);
        if context.quoted
            || hit.entry.is_weak() && !(dosed || taken)
            || !(dosed || taken || is_personal(scene, hit))
        {
            continue;
        }
        let whose = context.experiencer_or_implied();
        if whose == Experiencer::Nobody && !(dosed && scene.contexts.speaks_of_itself()) {
            continue;
        }
        let stock = concept.class == ConceptClass::MedicineControlled && is_stock(draft, hit);
        let level = if stock { Level::WorthALook } else { Level::GoodToKnow };
        let whose = if whose == Experiencer::Nobody { Experiencer::Writer } else { whose };
        found.add(
            Candidate::new(draft.bytes(tokens), level)
                .experiencer(whose)
                .suggest(concept.general)
                .suggest("a medicine")
                .fact(Fact::Medicine),
        );
    }
}

/// The medicine with its strength: "50mg sertraline", "metformin XR 500 mg", "sertraline 50".
fn with_dose(draft: &Draft, hit: &TermHit) -> Range<usize> {
    let mut tokens = hit.tokens();
    let forms = [
        fold::word("xr"),
        fold::word("er"),
        fold::word("xl"),
        fold::word("sr"),
        fold::word("cr"),
        fold::word("la"),
        fold::word("tablet"),
        fold::word("tablets"),
        fold::word("inhaler"),
        fold::word("patch"),
    ];
    let mut at = tokens.end;
    at += usize::from(draft.is_any(at, &forms));
    at += usize::from(draft.token(at).is_some_and(|t| t.is_mark('(') || t.is_mark('-') || t.is_mark('@')));
    if let Some(end) = dose_end(draft, at) {
        tokens.end = end;
        return tokens;
    }
    // "20 mg of prednisone", "50mg sertraline"
    let of = usize::from(tokens.start > 0 && draft.is_any(tokens.start - 1, &[fold::word("of")]));
    for back in 2..=4 {
        let Some(start) = tokens.start.checked_sub(of + back) else { break };
        if draft.tokens[start].kind == TokenKind::Number
            && dose_end(draft, start) == Some(tokens.start - of)
            && has_unit(draft, start..tokens.start)
        {
            tokens.start = start;
            break;
        }
    }
    tokens
}

/// One past a dose that starts at `at`: "500mg", "0.5 mg", "25/100", "50".
fn dose_end(draft: &Draft, at: usize) -> Option<usize> {
    let number =
        |i: usize| draft.token(i).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 5);
    if !number(at) {
        return None;
    }
    let mut end = at + 1;
    while draft
        .token(end)
        .is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('.' | ',' | '/' | '-')))
        && number(end + 1)
        && draft.tokens[end + 1].glued
    {
        end += 2;
    }
    let unit = draft.is_any(end, UNITS);
    // A bare number is a dose only when nothing counts after it ("sertraline 2 years ago").
    let counts = draft.token(end).is_some_and(crate::token::Token::is_word) && draft.is_any(end, COUNTED)
        || draft
            .token(end)
            .is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('%' | ':')) || t.is_mark('%'));
    (!counts && (unit || draft.tokens[at].range().len() <= 4)).then_some(end + usize::from(unit))
}

fn has_unit(draft: &Draft, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|i| draft.is_any(i, UNITS))
}

const UNITS: &[u64] = &[
    fold::word("mg"),
    fold::word("mcg"),
    fold::word("ug"),
    fold::word("g"),
    fold::word("ml"),
    fold::word("iu"),
    fold::word("units"),
    fold::word("mgs"),
    fold::word("u"),
    fold::word("milligrams"),
    fold::word("micrograms"),
    fold::word("mg's"),
    fold::word("puffs"),
    fold::word("miligrams"),
];
const COUNTED: &[u64] = &[
    fold::word("years"),
    fold::word("year"),
    fold::word("yrs"),
    fold::word("months"),
    fold::word("month"),
    fold::word("weeks"),
    fold::word("week"),
    fold::word("days"),
    fold::word("day"),
    fold::word("hours"),
    fold::word("times"),
    fold::word("x"),
    fold::word("people"),
    fold::word("percent"),
    fold::word("of"),
    fold::word("and"),
    fold::word("doses"),
    fold::word("pills"),
    fold::word("am"),
    fold::word("pm"),
    fold::word("hrs"),
    fold::word("mins"),
    fold::word("minutes"),
];

/// "I take", "on", "my" before it; "helped", "side effects" after it.
fn taken(draft: &Draft, hit: &TermHit) -> bool {
    let sentence = draft.sentence(hit.first);
    let before = sentence.start.max(hit.first.saturating_sub(6))..hit.first;
    draft.cues_in(before, Cue::TakesMedicine).next().is_some()
}

/// Is the sentence, or the draft around it, about somebody who takes medicines?
fn is_personal(scene: &Scene, hit: &TermHit) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(hit.first);
    let near = sentence.start.max(hit.first.saturating_sub(15))..sentence.end.min(hit.end + 15);
    let person = scene.contexts.people().iter().any(|p| {
        near.contains(&p.token) && !matches!(p.who, crate::context::Who::Nobody | crate::context::Who::Reader)
    });
    person || scene.contexts.speaks_of_itself() && near.len() <= 8
}

/// "90 oxycodone at home", "leftover", a count.
fn is_stock(draft: &Draft, hit: &TermHit) -> bool {
    let sentence = draft.sentence(hit.first);
    let near = sentence.start.max(hit.first.saturating_sub(12))..sentence.end.min(hit.end + 12);
    near.into_iter().any(|i| {
        draft.is_any(
            i,
            &[
                fold::word("leftover"),
                fold::word("bottle"),
                fold::word("bottles"),
                fold::word("count"),
                fold::word("stash"),
                fold::word("cabinet"),
                fold::word("drawer"),
                fold::word("extra"),
                fold::word("spare"),
                fold::word("safe"),
            ],
        )
    })
}
