//! A number or promise too good to be true: "100% success rate", "zero side effects", "in 21 days",
//! "gone for good".
//!
//! Real treatments come with doubts; certainty and speed sell.
//!
//! Not: results of a named study, one's own "no side effects so far", figures of speech, mockery.

use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Cues, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, is_asserted, is_story, is_treatment, near, neighbors, sentence, terms_in};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "miracle_number",
    category: Category::CredClaim,
    find,
    examples: &[
        "This herbal formula for arthritis has a [[100% success rate]].",
        "Our drops: [[zero side effects]], natural, and your diabetes leaves",
        "Lemon water clears [[psoriasis in 2 days]]",
    ],
    counter_examples: &[
        "Sunset therapy, no side effects",
        "I've had no side effects so far on lisinopril",
        "Antivirals have a 95% success rate in hepatitis C.",
        "\"100% natural, no side effects\" so is a bear",
        "My rash was gone in 3 days",
        "New tires cured the wobble, no side effects",
    ],
};

/// Cues of a number without digits.
const NUMBERS: Cues = Cues::of(&[Cue::NumberWord, Cue::MiracleNumber]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        let numeral = draft.tokens[at].kind == TokenKind::Number || draft.may_give(at, NUMBERS);
        if at < covered || !numeral {
            continue;
        }
        let number =
            draft.tokens[at].kind == TokenKind::Number || draft.cue_at(at, Cue::NumberWord).is_some();
        let tokens = if number { percent(draft, at).or_else(|| quick(scene, at)) } else { None };
        let tokens = tokens.or_else(|| draft.cue_at(at, Cue::MiracleNumber).map(TermHit::tokens));
        if let Some(tokens) = tokens {
            covered = tokens.end;
            report(scene, found, tokens);
        }
    }
}

fn report(scene: &Scene, found: &mut Found, tokens: Range<usize>) {
    let draft = scene.draft;
    let whole = sentence(draft, tokens.start);
    let own = (tokens.start.saturating_sub(6).max(whole.start)..tokens.start).any(|i| draft.is_any(i, OWN));
    let medical = has(draft, whole.clone(), Cue::TrueCure)
        || terms_in(draft, &(whole.start..tokens.start)).any(|hit| is_treatment(draft, hit));
    if own || medical || has(draft, whole, Cue::Comfort) || !is_offer(draft, tokens.start) {
        return;
    }
    if is_asserted(scene, &tokens) {
        let text = softened(draft, &tokens);
        found.add(Candidate::new(draft.bytes(tokens), Level::WorthALook).suggest(text));
    }
}

/// Whose experience it is.
const OWN: Words = words![
    fold::word("i"),
    fold::word("i've"),
    fold::word("ive"),
    fold::word("we"),
    fold::word("she"),
    fold::word("he"),
    fold::word("had"),
    fold::word("having"),
    fold::word("me"),
];

/// Is a remedy or a cure talked of nearby?
fn is_offer(draft: &Draft, at: usize) -> bool {
    let near = near(draft, at);
    terms_in(draft, &near).any(|hit| {
        hit.has(Cue::NaturalProduct)
            || hit.has(Cue::HiddenCure)
            || hit.has(Cue::SaleStrong)
            || hit.is(Kinds::REMEDY)
            || hit.is(Kinds::CONDITION) && !hit.entry.is_weak()
    }) || near.len() < 30 && draft.is_shouted(at)
}

/// "98% success".
fn percent(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let value: u32 = draft.text[draft.tokens[at].range()].parse().ok()?;
    let sign = draft.token(at + 1)?.is_mark('%') || draft.is_any(at + 1, &[fold::word("percent")]);
    let end = (at + 2..at + 4).find(|&i| draft.is_any(i, PERFECT))?;
    (sign && (90..=100).contains(&value)).then_some(())?;
    let rate = draft.is_any(end + 1, &[fold::word("rate"), fold::word("guaranteed")]);
    Some(at..end + 1 + usize::from(rate))
}

const PERFECT: Words = words![
    fold::word("success"),
    fold::word("successful"),
    fold::word("effective"),
    fold::word("cure"),
    fold::word("cured"),
    fold::word("guaranteed"),
    fold::word("guarantee"),
    fold::word("safe"),
    fold::word("proven"),
    fold::word("recovery"),
    fold::word("healing"),
    fold::word("healed"),
    fold::word("permanent"),
];

/// "clears psoriasis in 2 days": a cure and the few days it takes, told of nobody in particular.
fn quick(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let before = at.checked_sub(1)?;
    let within = draft.is_any(before, &[fold::word("in"), fold::word("within")])
        || before > 0
            && draft.is_any(before, &[fold::word("just"), fold::word("only"), fold::word("under")])
            && draft.is_any(before - 1, &[fold::word("in")]);
    let unit = draft.is_any(
        at + 1,
        words![
            fold::word("days"),
            fold::word("day"),
            fold::word("hours"),
            fold::word("weeks"),
            fold::word("minutes"),
            fold::word("week"),
            fold::word("nights"),
            fold::word("months"),
        ],
    );
    if !within || !unit || is_story(scene, at) {
        return None;
    }
    let from = at.saturating_sub(8).max(sentence(draft, at).start);
    let clause = neighbors(draft, at).start.max(from)..at;
    let cure = terms_in(draft, &clause)
        .find(|hit| hit.has(Cue::CureVerb) || hit.has(Cue::CurePast) || hit.has(Cue::DetoxClaim))?;
    let ailment = terms_in(draft, &(cure.end..at))
        .find(|hit| hit.is(Kinds::CONDITION) || hit.has(Cue::CureAll))
        .map_or(cure.first, |hit| hit.first);
    Some(ailment..at + 2)
}

fn softened(draft: &Draft, tokens: &Range<usize>) -> String {
    let last = tokens.end - 1;
    if tokens.clone().any(|i| draft.tokens[i].is_mark('%'))
        || draft.is_any(last, &[fold::word("rate"), fold::word("success")])
    {
        "a chance to help".to_owned()
    } else if draft.is_any(last, &[fold::word("effects"), fold::word("effect")]) {
        "few known side effects".to_owned()
    } else if draft.is_any(last, &[fold::word("to")]) {
        "meant to".to_owned()
    } else if let Some(hit) =
        draft.terms_at(tokens.start).iter().find(|hit| hit.is(Kinds::CONDITION) || hit.has(Cue::CureAll))
    {
        format!("{} in some people, over time", draft.words(hit.tokens()))
    } else {
        String::new()
    }
}
