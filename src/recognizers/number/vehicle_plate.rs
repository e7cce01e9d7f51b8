//! The plate of a car, or its identification number (VIN).
//!
//! It belongs to one car, and the car to one person.
//!
//! Not: makes and models ("Ford F150"), roads ("M25"), flights, plates to eat from.

use super::{check_digit, near};
use crate::draft::Draft;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::sort;
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "vehicle_plate",
    category: Category::IdDevice,
    find,
    examples: &[
        "silver Focus, reg [[AB12 CDE]], stolen last night",
        "license plate [[7ABC123]]",
        "VIN [[1M8GDM9AXKP042788]] for the hand controls",
        "my number plate is [[YK19 XYZ]]",
    ],
    counter_examples: &[
        "drove the M25 in a Ford F150",
        "ate 2 plates of pasta",
        "registration is 25 dollars",
        "flight BA0249, seat 34K",
        "registration 2024 is open",
        "Blue plate special 5pm",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut known: Vec<Range<usize>> = Vec::new();
    for (hit, code) in near::coded(draft, Cue::PlateCue) {
        let length = code.value.len();
        let vin = draft.is_any(hit.first, &[fold::word("vin"), fold::word("chassis")]);
        let letters = length - code.digits;
        let plate = (4..=8).contains(&length) && letters >= 2 && code.digits >= 2 && code.capital;
        if !vin && is_british(draft, code.tokens.start) {
            known.push(code.tokens.start..code.tokens.start + 2);
        } else if vin && (11..=17).contains(&length) && code.digits >= 4 || !vin && plate {
            known.push(code.tokens);
        } else if !vin && letters == 0 {
            known.extend(spaced_plate(draft, code.tokens.start));
        }
    }
    known.extend(draft.digits_from(0).filter_map(|at| british_plate(draft, at)));
    // A VIN begins with a token that holds a digit: letters before digits are one word with them.
    for at in draft.digits_from(0).filter(|&at| !draft.tokens[at].glued) {
        let vin = near::code_at(draft, at)
            .filter(|c| c.value.len() == 17 && check_digit::vin(&c.value) && c.digits < 17);
        known.extend(vin.map(|c| c.tokens));
    }
    sort::by_key(&mut known, |tokens| tokens.start);
    let mut end = 0;
    for tokens in known {
        if tokens.start < end {
            continue;
        }
        end = tokens.end;
        let candidate =
            Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).confidence(Confidence::Certain);
        found.add(near::leave_out(draft, tokens.start, candidate, "(left out)"));
    }
}

/// "7 ABC 123" and other plates whose letters stand apart.
fn spaced_plate(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let letters = draft.token(at + 1)?;
    let text = &draft.text[letters.range()];
    let shouted =
        letters.is_word() && (2..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase());
    let more = draft.token(at + 2).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 4);
    shouted.then_some(at..at + 2 + usize::from(more))
}

/// "AB12 CDE" near a car.
fn british_plate(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let from = at.saturating_sub(30);
    let car = || (from..draft.sentence(at).end.min(at + 12)).any(|i| draft.is_any(i, CARS));
    (is_british(draft, at) && car()).then_some(at..at + 2)
}

fn is_british(draft: &Draft, at: usize) -> bool {
    let shape = |i: usize, pattern: &[u8]| {
        draft.token(i).is_some_and(|t| {
            let text = &draft.text.as_bytes()[t.range()];
            text.len() == pattern.len()
                && text
                    .iter()
                    .zip(pattern)
                    .all(|(b, p)| if *p == b'9' { b.is_ascii_digit() } else { b.is_ascii_uppercase() })
        })
    };
    shape(at, b"AA99") && shape(at + 1, b"AAA")
}

const CARS: Words = words![
    fold::word("car"),
    fold::word("van"),
    fold::word("truck"),
    fold::word("reg"),
    fold::word("plate"),
    fold::word("parked"),
    fold::word("driver"),
    fold::word("motorbike"),
    fold::word("focus"),
    fold::word("fiesta"),
    fold::word("corsa"),
    fold::word("golf"),
    fold::word("stolen"),
    fold::word("driving"),
];
