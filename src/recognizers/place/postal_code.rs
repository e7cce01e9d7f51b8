//! A postal code: a ZIP after a cue or a state, a UK or Canadian code by its form.
//!
//! A ZIP, a birth date and a sex point to most people in the US.
//!
//! Not: other five-digit numbers, prices, steps, study sizes, order numbers, road names ("the A1").

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "postal_code",
    category: Category::PlaceArea,
    find,
    examples: &[
        "my zip is [[61401]]",
        "zip code [[61401-2210]], any rides?",
        "postcode [[LS6 3HN]] if that helps",
        "I'm at [[M4B 1B3]] in the city",
        "pincode [[560034]] please",
        "we live in [[SE15]]",
    ],
    counter_examples: &[
        "I walked 61401 steps",
        "It cost $12345 in the end",
        "order 90210 never came",
        "Beverly Hills 90210 was my show",
        "My B12 is low and so is D3",
        "the H1N1 shot in 2009",
        "take the M25 to the A1",
        "the zip on my coat broke 3 times",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for at in draft.digits_from(0) {
        let tokens = match draft.tokens[at].kind {
            TokenKind::Number => digits(draft, at),
            TokenKind::Word => british(draft, at).or_else(|| canadian(draft, at)),
            _ => None,
        };
        if let Some(tokens) = tokens.filter(|tokens| !is_of_an_event(draft, tokens)) {
            let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook)
                .confidence(Confidence::Certain)
                .experiencer(scene.context(&tokens).experiencer_or_implied())
                .suggest("my area")
                .suggest("")
                .fact(Fact::Place { population: 10_000 });
            found.add(candidate);
        }
    }
}

/// "Tuesdays, St Mark's Hall, 3 Vicarage Lane, DE56 1XX": an address for the public.
fn is_of_an_event(draft: &Draft, tokens: &Range<usize>) -> bool {
    let sentence = draft.sentence(tokens.start);
    let near = sentence.start.max(tokens.start.saturating_sub(30))..tokens.start;
    near.clone().any(|i| draft.cue_at(i, Cue::Venue).is_some() || draft.is_any(i, &[fold::word("hall")]))
        && draft.cues_in(near, Cue::FirstPerson).next().is_none()
}

/// Five digits after "zip", six after "pincode", with the four more a ZIP may have.
fn digits(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let len = draft.tokens[at].range().len();
    let cued =
        (at.saturating_sub(3)..at).any(|i| draft.cue_at(i, Cue::PostalCue).is_some_and(|hit| hit.end <= at));
    if !(cued && matches!(len, 4..=6)) || at > 0 && draft.tokens[at - 1].is_mark('$') {
        return None;
    }
    let extended = draft.token(at + 1).is_some_and(|t| t.glued && t.is_mark('-'))
        && draft
            .token(at + 2)
            .is_some_and(|t| t.glued && t.kind == TokenKind::Number && t.range().len() == 4);
    Some(at..at + if extended { 3 } else { 1 })
}

/// "LS6 3HN"; the first half alone ("SE15") only where somebody lives.
fn british(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let outward = &draft.text[draft.tokens[at].range()];
    if draft.tokens[at].case != Case::Upper && !is_short_area(outward) || !is_outward(outward) {
        return None;
    }
    let inward = draft.token(at + 1).filter(|t| t.kind == TokenKind::Number && t.range().len() == 1);
    let letters = draft
        .token(at + 2)
        .filter(|t| t.glued && t.is_word() && t.range().len() == 2 && t.case == Case::Upper);
    if inward.is_some() && letters.is_some() {
        return Some(at..at + 3);
    }
    let lives = draft.cue_before(at, Cue::Residence).is_some_and(|hit| hit.end - hit.first >= 2)
        || draft.cue_before(at, Cue::PostalCue).is_some();
    lives.then_some(at..at + 1)
}

/// "N1", "E8": one letter, which counts as a capitalized word.
fn is_short_area(outward: &str) -> bool {
    outward.bytes().next().is_some_and(|b| b.is_ascii_uppercase())
        && outward.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
}

/// One or two letters of a real area, a digit, a digit or letter.
fn is_outward(outward: &str) -> bool {
    let letters = outward.bytes().take_while(u8::is_ascii_uppercase).count();
    let (area, rest) = outward.split_at(letters);
    let district = rest.as_bytes();
    AREAS.contains(&area)
        && (1..=2).contains(&district.len())
        && district[0].is_ascii_digit()
        && (district.len() == 1 || district[1].is_ascii_digit() || district[1].is_ascii_uppercase())
}

/// "M4B 1B3".
fn canadian(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let first = draft.text[draft.tokens[at].range()].as_bytes();
    let is_first = first.len() == 3
        && b"ABCEGHJKLMNPRSTVXY".contains(&first[0])
        && first[1].is_ascii_digit()
        && first[2].is_ascii_uppercase();
    let digit = draft.token(at + 1).filter(|t| t.kind == TokenKind::Number && t.range().len() == 1)?;
    let last = draft.token(at + 2).filter(|t| t.glued && t.is_word() && t.range().len() == 2)?;
    let tail = draft.text[last.range()].as_bytes();
    (is_first && !digit.range().is_empty() && tail[0].is_ascii_uppercase() && tail[1].is_ascii_digit())
        .then_some(at..at + 3)
}

/// The postcode areas of the United Kingdom.
const AREAS: &[&str] = &[
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM",
    "CO", "CR", "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH",
    "EN", "EX", "FK", "FY", "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG",
    "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME",
    "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR",
    "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW",
    "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W", "WA", "WC", "WD", "WF", "WN", "WR",
    "WS", "WV", "YO", "ZE",
];
