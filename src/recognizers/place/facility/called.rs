//! A name without a word such as "Hospital", told by the care around it: "my chemo at Cedar Ridge".

use super::words::{ACTS, FOLLOWERS, HOUSES, SAINT, WARDS};
use crate::context::Who;
use crate::draft::Draft;
use crate::elision::leaves_out_writer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::Scene;
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// A name without a word such as "Hospital", right after a medical event: "my chemo at Cedar Ridge",
/// "at the Tyneholm", "surgery at Riley".
pub(super) fn called(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let the = usize::from(draft.is_any(at, &[fold::word("the")]));
    let first = at + the;
    let sentence = draft.sentence(first);
    let visits = draft.is_any(at - 1, &[fold::word("to")]) && !is_sent(draft, at - 1);
    if draft.is_shouted(first) || visits && !goes(draft, at - 1) {
        return None;
    }
    let mut end = first;
    let mut words = 0;
    while let Some(token) = draft.token(end).filter(|_| end < sentence.end && words < 4) {
        let dot = token.is_mark('.') && end > first && draft.is_any(end - 1, SAINT);
        // "St. Luke's", "Queen's Med"
        let clitic = token.kind == TokenKind::Clitic
            && words > 0
            && (draft.is_any(first, SAINT) || draft.token(end + 1).is_some_and(Token::is_capitalized));
        // "University of Michigan"
        let link = draft.is_any(end, &[fold::word("of")])
            && end > first
            && draft.is_any(end - 1, &[fold::word("university")])
            && draft.token(end + 1).is_some_and(Token::is_capitalized);
        let house = words > 0 && token.is_capitalized() && draft.is_any(end, HOUSES);
        let lower = is_lower_part(draft, first, end, the == 1);
        if house || lower || token.is_word() && token.is_capitalized() && !is_no_facility(draft, end) {
            words += 1;
        } else if !(dot || clitic || link) {
            break;
        }
        end += 1;
    }
    let saint = draft.is_any(first, SAINT);
    // "in" leads to towns, months and languages: only a saint's house is sure.
    let inside = draft.is_any(at - 1, words!["in"]);
    let home = inside
        && words > 1
        && draft.is_any(end - 1, HOUSES)
        && draft.terms_of_in(Kinds::CONDITION, sentence.clone());
    if inside && !saint && !home {
        return None;
    }
    if words == 0 || saint && words < 2 {
        return None;
    }
    let next = draft.token(end);
    let possessive = next.is_some_and(|t| t.kind == TokenKind::Clitic);
    let warded = at >= 2 && draft.is_any(at - 2, WARDS);
    let person = words == 1 && draft.name(first).given() >= 2 && the == 0 && !warded;
    let at_ward = (at.saturating_sub(5)..at).any(|i| {
        draft.is_any(i, WARDS)
            || draft.terms_at(i).iter().any(|hit| {
                hit.end < at
                    && !hit.entry.is_weak()
                    && (hit.is(Kinds::PROCEDURE)
                        || hit.has(Cue::MedicalEvent)
                        || hit.has(Cue::ClinicianRole) && draft.is_any(at - 1, &[fold::word("at")]))
            })
    });
    let place = draft.place_at(first).is_some_and(|hit| hit.end >= end) && the == 0 && !saint && !at_ward;
    let follows = next.is_none_or(|t| !matches!(t.kind, TokenKind::Word | TokenKind::Number))
        || draft.is_any(end, FOLLOWERS)
        || is_own_clinician(draft, at - 1)
        || draft.cue_at(end, Cue::Weekday).is_some()
        || draft.is_any(end, ACTS)
            && draft.cues_in(end..sentence.end.min(end + 4), Cue::FirstPerson).next().is_some();
    let for_care = is_for_care(draft, end);
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
            || saint
                && draft.is_any(
                    i,
                    &[fold::word("seeing"), fold::word("see"), fold::word("saw"), fold::word("seen")],
                )
    });
    let mine = near.clone().any(|i| draft.is_any(i, &[fold::word("mine")]))
        && near.clone().any(|i| draft.cue_at(i, Cue::Title).is_some());
    let surgeon = mine
        || (sentence.start..at).any(|i| draft.cue_at(i, Cue::ClinicianTitle).is_some())
        || near.clone().any(|i| draft.cue_at(i, Cue::ClinicianRole).is_some());
    let own = near.clone().any(|i| draft.cue_at(i, Cue::FirstPerson).is_some())
        || scene.contexts.speaks_of_itself()
        || leaves_out_writer(draft, &sentence)
        || draft.is_any(sentence.start, DOCTORS)
        || scene
            .contexts
            .people()
            .iter()
            .any(|p| matches!(p.who, Who::Child | Who::Relative) && sentence.contains(&p.token));
    let context = scene.context(&(first..end));
    let stated = !(context.hypothetical || context.quoted || context.reported);
    let for_care = for_care
        || home
        || draft.is_any(end + 1, words!["ambulance"])
        || draft.is_any(end + 2, words!["ambulance"]);
    let told = if visits { for_care } else { care || surgeon || for_care || is_mended(draft, at - 1) };
    (own && stated && told).then_some(at..end)
}

/// "at st marys", "at mercy general": a part of a name in a post without capitals.
fn is_lower_part(draft: &Draft, first: usize, at: usize, the: bool) -> bool {
    let token = &draft.tokens[at];
    let saint = draft.is_any(first, SAINT);
    let part = if at == first {
        saint || draft.is_any(at, LOWER) && !the
    } else {
        at == first + 1 && saint && token.range().len() > 3
            || draft.is_any(at, BRANCHES) && !draft.tokens[first].is_capitalized()
    };
    part && token.is_word() && !token.is_capitalized()
}

/// Hospitals' names that hardly mean anything else after "at", also without a capital.
const LOWER: Words =
    words!["mercy" "baptist" "methodist" "presbyterian" "providence" "sinai" "childrens" "dartmouth"];
const BRANCHES: Words =
    words!["general" "regional" "memorial" "medical" "north" "south" "east" "west" "health"];

/// "Dr said to go to": said to the writer.
const DOCTORS: Words = words![fold::word("dr"), fold::word("doc"), fold::word("doctor"), fold::word("gp")];

/// "go to", "went back to", "took her to": a visit, of a patient if care is said to be its end.
fn goes(draft: &Draft, to: usize) -> bool {
    (to.saturating_sub(3)..to).any(|i| {
        draft.is_any(
            i,
            &[
                fold::word("go"),
                fold::word("goes"),
                fold::word("went"),
                fold::word("going"),
                fold::word("been"),
                fold::word("took"),
                fold::word("take"),
                fold::word("switched"),
                fold::word("moved"),
            ],
        )
    })
}

/// "my GP at", "rheumatologist at" as the first word: whatever they do next is about the writer.
fn is_own_clinician(draft: &Draft, at: usize) -> bool {
    let start = draft.sentence(at).start;
    draft.cues_in(at.saturating_sub(3).max(start)..at, Cue::ClinicianRole).any(|role| {
        role.end == at
            && (role.first == start
                || role.first.checked_sub(1).is_some_and(|i| draft.cue_at(i, Cue::Possessive).is_some()))
    })
}

/// "for my infusions", "for a scan", "for her epilepsy" right after the name.
fn is_for_care(draft: &Draft, end: usize) -> bool {
    draft.is_any(end, &[fold::word("for"), fold::word("with")])
        && (end + 1..end + 5).any(|i| {
            draft.is_any(i, WARDS)
                || draft.terms_at(i).iter().any(|hit| {
                    (hit.has(Cue::MedicalEvent) || hit.is(Kinds::PROCEDURE) || hit.is(Kinds::CONDITION))
                        && !hit.entry.is_weak()
                })
        })
}

/// "my valve done at", "my teeth out at": something of the body was seen to.
fn is_mended(draft: &Draft, at: usize) -> bool {
    const MENDED: Words = words![
        fold::word("done"),
        fold::word("fixed"),
        fold::word("replaced"),
        fold::word("removed"),
        fold::word("out"),
        fold::word("checked"),
        fold::word("repaired"),
        fold::word("looked"),
    ];
    const BORN: Words = words![
        fold::word("baby"),
        fold::word("babies"),
        fold::word("twins"),
        fold::word("triplets"),
        fold::word("kids"),
        fold::word("boys"),
        fold::word("girls"),
        fold::word("son"),
        fold::word("daughter"),
    ];
    const HAD: Words =
        words![fold::word("had"), fold::word("having"), fold::word("delivered"), fold::word("have")];
    let born = at.checked_sub(1).is_some_and(|i| draft.is_any(i, BORN))
        && (at.saturating_sub(4)..at).any(|i| draft.is_any(i, HAD));
    born || at.checked_sub(1).is_some_and(|i| draft.is_any(i, MENDED))
        && (at.saturating_sub(5)..at).any(|i| draft.cue_at(i, Cue::BodyPart).is_some())
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
            || hit.has(Cue::SchoolWord) && !draft.is_any(at, &[fold::word("university")])
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
