//! A name without a word such as "Hospital", told by the care around it: "my chemo at Cedar Ridge".

use super::words::{SAINT, WARDS};
use crate::context::Who;
use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::Scene;
use crate::token::TokenKind;
use std::ops::Range;

/// A name without a word such as "Hospital", right after a medical event: "my chemo at Cedar Ridge",
/// "at the Tyneholm", "surgery at Riley".
pub(super) fn called(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let the = usize::from(draft.is_any(at, &[fold::word("the")]));
    let first = at + the;
    let sentence = draft.sentence(first);
    if draft.is_shouted(first) || draft.is_any(at - 1, &[fold::word("to")]) && !is_sent(draft, at - 1) {
        return None;
    }
    let mut end = first;
    let mut words = 0;
    while let Some(token) = draft.token(end).filter(|_| end < sentence.end && words < 4) {
        let dot = token.is_mark('.') && end > first && draft.is_any(end - 1, SAINT);
        let clitic = token.kind == TokenKind::Clitic && words > 0 && draft.is_any(first, SAINT);
        if token.is_word() && token.is_capitalized() && !is_no_facility(draft, end) {
            words += 1;
        } else if !(dot || clitic) {
            break;
        }
        end += 1;
    }
    let saint = draft.is_any(first, SAINT);
    if words == 0 || saint && words < 2 {
        return None;
    }
    let next = draft.token(end);
    let possessive = next.is_some_and(|t| t.kind == TokenKind::Clitic);
    let warded = at >= 2 && draft.is_any(at - 2, WARDS);
    let person = words == 1 && draft.name(first).given() >= 2 && the == 0 && !warded;
    let at_ward = (at.saturating_sub(5)..at).any(|i| draft.is_any(i, WARDS));
    let place = draft.place_at(first).is_some_and(|hit| hit.end >= end) && the == 0 && !saint && !at_ward;
    let follows = next.is_none_or(|t| !matches!(t.kind, TokenKind::Word | TokenKind::Number))
        || draft.is_any(
            end,
            &[
                fold::word("on"),
                fold::word("in"),
                fold::word("for"),
                fold::word("and"),
                fold::word("with"),
                fold::word("today"),
                fold::word("tomorrow"),
                fold::word("last"),
                fold::word("this"),
                fold::word("next"),
                fold::word("now"),
                fold::word("so"),
                fold::word("but"),
                fold::word("tonight"),
                fold::word("are"),
                fold::word("is"),
                fold::word("was"),
                fold::word("again"),
                fold::word("did"),
            ],
        );
    if possessive || person || place || !follows {
        return None;
    }
    // A medical event, a ward or a clinician a few words before, in one's own story.
    let near = sentence.start.max(at.saturating_sub(12))..at - 1;
    let care = near.clone().any(|i| {
        draft
            .terms_at(i)
            .iter()
            .any(|hit| (hit.has(Cue::MedicalEvent) || hit.is(Kinds::PROCEDURE)) && !hit.entry.is_weak())
            || draft.is_any(i, WARDS)
    });
    let mine = near.clone().any(|i| draft.is_any(i, &[fold::word("mine")]))
        && near.clone().any(|i| draft.cue_at(i, Cue::Title).is_some());
    let surgeon = mine
        || (sentence.start..at).any(|i| draft.cue_at(i, Cue::ClinicianTitle).is_some())
        || near.clone().any(|i| draft.cue_at(i, Cue::ClinicianRole).is_some());
    let own = near.clone().any(|i| draft.cue_at(i, Cue::FirstPerson).is_some())
        || scene.contexts.speaks_of_itself()
        || scene
            .contexts
            .people()
            .iter()
            .any(|p| matches!(p.who, Who::Child | Who::Relative) && sentence.contains(&p.token));
    let context = scene.context(&(first..end));
    let stated = !(context.hypothetical || context.quoted || context.reported);
    (own && stated && (care || surgeon)).then_some(at..end)
}

/// "admitted to", "transferred to", "back to": a patient is sent there.
pub(super) fn is_sent(draft: &Draft, to: usize) -> bool {
    (to.saturating_sub(3)..to).any(|i| {
        draft.is_any(
            i,
            &[
                fold::word("admitted"),
                fold::word("transferred"),
                fold::word("rushed"),
                fold::word("airlifted"),
                fold::word("referred"),
                fold::word("discharged"),
                fold::word("sent"),
                fold::word("taken"),
                fold::word("flown"),
                fold::word("transported"),
            ],
        )
    })
}

/// Capitalized words that name no facility: people of the family, days, feasts, shops, teams.
pub(super) fn is_no_facility(draft: &Draft, at: usize) -> bool {
    draft.terms_at(at).iter().any(|hit| {
        hit.has(Cue::FirstPerson)
            || hit.has(Cue::ThirdPerson)
            || hit.has(Cue::Month)
            || hit.has(Cue::Weekday)
            || hit.has(Cue::Holiday)
            || hit.has(Cue::FamilyRelation)
            || hit.has(Cue::PartnerRelation)
            || hit.has(Cue::SchoolWord)
            || hit.has(Cue::Title)
            || hit.has(Cue::ClinicianTitle)
            || hit.is(Kinds::EMPLOYER)
            || hit.is(Kinds::CONDITION)
            || hit.is(Kinds::MEDICINE)
            || hit.is(Kinds::PUBLIC_FIGURE)
            || hit.is(Kinds::PROCEDURE)
    }) || draft.is_any(
        at,
        &[
            fold::word("easter"),
            fold::word("christmas"),
            fold::word("xmas"),
            fold::word("thanksgiving"),
            fold::word("am"),
            fold::word("pm"),
            fold::word("er"),
            fold::word("icu"),
            fold::word("nicu"),
            fold::word("a"),
            fold::word("ed"),
            fold::word("nhs"),
            fold::word("hospital"),
            fold::word("home"),
            fold::word("church"),
            fold::word("all"),
            fold::word("gp"),
            fold::word("uk"),
            fold::word("us"),
            fold::word("usa"),
            fold::word("mri"),
            fold::word("ct"),
            fold::word("or"),
            fold::word("va"),
            fold::word("emergency"),
            fold::word("urgent"),
            fold::word("department"),
            fold::word("a&e"),
            fold::word("physical"),
            fold::word("labor"),
            fold::word("dr"),
            fold::word("doctor"),
            fold::word("zoom"),
        ],
    )
}
