//! Where somebody is right now, or that nobody is home: "I'm in room 412", "home alone until
//! Friday", "the house is empty this week".
//!
//! It tells strangers where to find the person, or that a home is unguarded.
//!
//! Not: past visits, "home" as a feeling, meetings online, room numbers in a story or a hotel ad.

use crate::draft::Draft;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "place_now",
    category: Category::PlaceNowSoon,
    find,
    examples: &[
        "I'm in [[room 412]] now, come visit",
        "[[home alone until Friday]], any film tips?",
        "Still stuck here in [[ward 7B, bed 12]]",
        "we're off to Spain, [[house is empty]] for two weeks",
    ],
    counter_examples: &[
        "Home Alone is the best Christmas film",
        "I feel at home here",
        "there is room for 12 people",
        "I was in room 3 last year",
        "The meeting is in Zoom room 2",
        "no room for error",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered {
            continue;
        }
        let finding = home_alone(scene, at).or_else(|| room(scene, at));
        if let Some((tokens, suggestion)) = finding {
            covered = tokens.end;
            found.add(
                Candidate::new(draft.bytes(tokens), Level::PleaseLook)
                    .experiencer(Experiencer::Writer)
                    .suggest(suggestion)
                    .suggest(""),
            );
        }
    }
}

/// "home alone until Friday", "house is empty".
fn home_alone(scene: &Scene, at: usize) -> Option<(Range<usize>, &'static str)> {
    let draft = scene.draft;
    let cue = draft.cue_at(at, Cue::HomeAlone)?;
    let title =
        draft.tokens[at..cue.end].iter().filter(|t| t.is_word()).all(crate::token::Token::is_capitalized)
            && cue.end - at > 1;
    let context = scene.context(&(at..cue.end));
    let sentence = draft.sentence(at);
    let own = draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some() || draft.starts_sentence(at);
    if title
        || !own
        || context.quoted
        || context.asked
        || draft.cues_in(sentence.start..at, Cue::Past).next().is_some()
        || in_past(draft, sentence.start..at)
    {
        return None;
    }
    let until = [
        fold::word("until"),
        fold::word("till"),
        fold::word("til"),
        fold::word("tonight"),
        fold::word("all"),
    ];
    let mut end = cue.end;
    if draft.is_any(end, &until) {
        end = (end + 1..sentence.end.min(end + 5))
            .find(|&i| {
                draft.cue_at(i, Cue::Weekday).is_some()
                    || draft.is_any(
                        i,
                        &[
                            fold::word("weekend"),
                            fold::word("week"),
                            fold::word("night"),
                            fold::word("tomorrow"),
                            fold::word("monday"),
                        ],
                    )
            })
            .map_or(end + 1, |i| i + 1);
    }
    Some((at..end, "home"))
}

fn in_past(draft: &Draft, tokens: Range<usize>) -> bool {
    tokens.clone().any(|i| {
        draft.is_any(
            i,
            &[
                fold::word("was"),
                fold::word("were"),
                fold::word("used"),
                fold::word("ago"),
                fold::word("had"),
                fold::word("last"),
            ],
        )
    })
}

/// "room 412", "ward 7B, bed 12" where the writer is now.
fn room(scene: &Scene, at: usize) -> Option<(Range<usize>, &'static str)> {
    const ROOMS: &[u64] =
        &[fold::word("room"), fold::word("rm"), fold::word("ward"), fold::word("bed"), fold::word("bay")];
    const NOW: &[u64] = &[
        fold::word("now"),
        fold::word("still"),
        fold::word("currently"),
        fold::word("stuck"),
        fold::word("visit"),
        fold::word("tonight"),
        fold::word("here"),
        fold::word("today"),
        fold::word("until"),
    ];
    let draft = scene.draft;
    if !draft.is_any(at, ROOMS) || !has_number(draft, at + 1) {
        return None;
    }
    let sentence = draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(15))..sentence.end.min(at + 15);
    let people = scene.contexts.people();
    let writer =
        people.iter().filter(|p| near.contains(&p.token)).all(|p| p.who != crate::context::Who::Nobody);
    let now = near.clone().any(|i| draft.is_any(i, NOW))
        || draft.cue_before(at, Cue::HereNow).is_some_and(|hit| hit.end - hit.first >= 2);
    if !writer
        || !now
        || in_past(draft, sentence.start..at)
        || near.clone().any(|i| {
            draft.is_any(
                i,
                &[fold::word("zoom"), fold::word("hotel"), fold::word("chat"), fold::word("escape")],
            )
        })
    {
        return None;
    }
    let mut end = number_end(draft, at + 1);
    let next = end + usize::from(draft.token(end).is_some_and(|t| t.is_mark(',')));
    if draft.is_any(next, ROOMS) && has_number(draft, next + 1) {
        end = number_end(draft, next + 1);
    }
    Some((at..end, "the hospital"))
}

fn has_number(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 4)
}

fn number_end(draft: &Draft, at: usize) -> usize {
    at + 1 + usize::from(draft.token(at + 1).is_some_and(|t| t.glued && t.is_word() && t.range().len() == 1))
}
