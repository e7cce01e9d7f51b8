//! Work, school, traits, money and the law: what tells a person apart besides health.

use crate::draft::Draft;
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::profile;
use crate::recognizer::Scene;
use crate::token::TokenKind;
use std::ops::Range;

pub mod employer;
pub mod legal_matter;
pub mod money_matter;
mod field;
pub mod occupation;
pub mod personal_trait;
pub mod school;

/// Whose fact these words are, if the draft states them plainly of somebody in the writer's life.
fn stated_of(scene: &Scene, tokens: &Range<usize>) -> Option<Experiencer> {
    let context = scene.context(tokens);
    let mut whose = context.experiencer_or_implied();
    let own = || profile::has_age_near(scene.draft, tokens) || opens_without_subject(scene, tokens);
    if whose == Experiencer::Nobody && context.person.is_none() && own() {
        whose = Experiencer::Writer;
    }
    (context.is_stated() && whose != Experiencer::Nobody).then_some(whose)
}

/// "Laid off from Intel", "on universal credit since May", "Got evicted last month": a sentence that
/// leaves out its "I". It opens the draft, or stands in one that speaks of its writer.
fn opens_without_subject(scene: &Scene, tokens: &Range<usize>) -> bool {
    const LEADS: Words = words![
        "just",
        "finally",
        "so",
        "and",
        "then",
        "well",
        "also",
        "still",
        "now",
        "currently",
        "today",
        "yesterday",
        "update",
        "only",
        "both",
        "literally",
        "officially",
        "newly",
        "recently"
    ];
    /// What has happened or goes on: nobody else is told of without a subject.
    const HAPPENED: Words = words![
        "laid",
        "started",
        "quit",
        "been",
        "working",
        "worked",
        "lost",
        "got",
        "studying",
        "retired",
        "teaching",
        "let",
        "fired",
        "sacked",
        "evicted",
        "filed",
        "filing",
        "clocking",
        "clocked",
        "finishing",
        "finished",
        "dropped",
        "driving",
        "drove",
        "served",
        "serving",
        "stationed",
        "deployed",
        "owe",
        "maxed",
        "went",
        "married",
        "turning",
        "was",
        "starting",
        "signed",
        "moved",
        "moving",
        "suspended",
        "used",
        "sophomore",
        "freshman",
        "waitressing",
        "nannying",
        "nights",
        "shift",
        "lates",
        "adopted",
        "widowed",
        "separated",
    ];
    /// So begin sentences about anything; in one's own post they are one's own.
    const STATES: Words = words![
        "on", "in", "off", "behind", "drowning", "waiting", "living", "getting", "going", "trying", "doing",
        "can't", "cant", "couldn't", "broke", "under", "out", "no", "up", "facing", "suing", "ex", "former",
        "active"
    ];
    let draft = scene.draft;
    let sentence = draft.sentence(tokens.start);
    let Some(first) = (sentence.start..=tokens.start)
        .find(|&at| at == tokens.start || draft.tokens[at].is_word() && !draft.is_any(at, LEADS))
    else {
        return false;
    };
    let own = scene.contexts.speaks_of_itself();
    let opens = draft.sentence_index(tokens.start) == 0;
    (draft.is_any(first, HAPPENED) && (own || opens) || draft.is_any(first, STATES) && own)
        && draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_none()
        && !draft.terms_of_in(Kinds::PUBLIC_FIGURE, sentence)
}

/// The capitalized words of a name that starts at `at`: "Hart & Sons", "the Apple Valley Inn".
fn proper_name(draft: &Draft, at: usize) -> Option<Range<usize>> {
    const JOINERS: Words = words![fold::word("of"), fold::word("and"), fold::word("the"), fold::word("de")];
    let start = at + usize::from(draft.is_any(at, &[fold::word("the"), fold::word("a")]));
    if draft.is_shouted(start) {
        return None;
    }
    let sentence = draft.sentence(start);
    let (mut end, mut named) = (start, false);
    for i in start..sentence.end.min(start + 8) {
        let token = &draft.tokens[i];
        let fits = match token.kind {
            TokenKind::Word if !named && token.glued && i > start => true, // "2nd Battalion"
            TokenKind::Word => {
                token.is_capitalized() && !is_no_name(draft, i) || draft.is_any(i, JOINERS) && named
            }
            TokenKind::Number => {
                named || token.range().len() <= 3 && draft.token(i + 1).is_some_and(|t| t.glued)
            }
            TokenKind::Clitic | TokenKind::Mark('&' | '\'' | '’') => named,
            TokenKind::Mark('-') => named && token.glued,
            TokenKind::Mark('.') => named && draft.is_any(i - 1, &[fold::word("st"), fold::word("mt")]),
            _ => false,
        };
        if !fits {
            break;
        }
        if token.is_word() && token.is_capitalized() && !draft.is_any(i, JOINERS) {
            (named, end) = (true, i + 1);
        }
    }
    // "Macy's"
    end += usize::from(named && draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic));
    named.then_some(at..end)
}

/// Capitalized words that begin no name: "I", months, weekdays, "Christmas".
fn is_no_name(draft: &Draft, at: usize) -> bool {
    draft.terms_at(at).iter().any(|hit| {
        hit.has(Cue::FirstPerson)
            || hit.has(Cue::SecondPerson)
            || hit.has(Cue::Month)
            || hit.has(Cue::Weekday)
            || hit.has(Cue::Holiday)
            || hit.has(Cue::Possessive)
            || hit.is(Kinds::PUBLIC_FIGURE)
            || hit.is(Kinds::CONDITION) && hit.end == at + 1
            || hit.is(Kinds::MEDICINE) && hit.end == at + 1
    }) || draft.is_any(
        at,
        words![
            fold::word("god"),
            fold::word("home"),
            fold::word("it"),
            fold::word("this"),
            fold::word("that"),
            fold::word("dr"),
            fold::word("mr"),
            fold::word("mrs"),
            fold::word("ms"),
            fold::word("zoom"),
            fold::word("covid"),
        ],
    )
}

/// Does a form of "to be", or "as", say that what follows is so of somebody ("I'm a", "she is",
/// "as an openly")?
fn is_said_to_be(draft: &Draft, at: usize) -> bool {
    const FILLERS: Words = words![
        fold::word("a"),
        fold::word("an"),
        fold::word("the"),
        fold::word("also"),
        fold::word("now"),
        fold::word("proud"),
        fold::word("openly"),
        fold::word("happily"),
        fold::word("currently"),
        fold::word("recently"),
        fold::word("newly"),
        fold::word("just"),
        fold::word("still"),
        fold::word("half"),
        fold::word("both"),
        fold::word("generation"),
        fold::word("first"),
        fold::word("second"),
        fold::word("third"),
        fold::word("retired"),
        fold::word("former"),
        fold::word("ex"),
        fold::word("young"),
        fold::word("practicing"),
        fold::word("devout"),
        fold::word("raised"),
        fold::word("actually"),
        fold::word("only"),
        fold::word("proudly"),
        fold::word("full"),
        fold::word("time"),
        fold::word("part"),
        fold::word("busy"),
        fold::word("working"),
        fold::word("registered"),
        fold::word("licensed"),
        fold::word("night"),
        fold::word("senior"),
        fold::word("junior"),
        fold::word("lead"),
        fold::word("local"),
        fold::word("legally"),
        fold::word("like"),
    ];
    const BEING: Words = words![
        fold::word("i'm"),
        fold::word("im"),
        fold::word("am"),
        fold::word("we're"),
        fold::word("are"),
        fold::word("is"),
        fold::word("was"),
        fold::word("were"),
        fold::word("been"),
        fold::word("being"),
        fold::word("as"),
        fold::word("identify"),
        fold::word("become"),
        fold::word("became"),
        fold::word("be"),
    ];
    let sentence = draft.sentence(at);
    let mut before = at;
    for _ in 0..5 {
        let Some(previous) = before.checked_sub(1).filter(|&b| b >= sentence.start) else { return false };
        let token = &draft.tokens[previous];
        if draft.is_any(previous, BEING) || token.kind == TokenKind::Clitic {
            return true;
        }
        let adjective = draft.cue_at(previous, Cue::People).is_some()
            || draft.cue_at(previous, Cue::Trait).is_some()
            || token.kind == TokenKind::Number
            || draft.cue_at(previous, Cue::AgeUnit).is_some();
        if !(draft.is_any(previous, FILLERS) || adjective || token.is_mark('-') || token.is_mark(',')) {
            return false;
        }
        before = previous;
    }
    false
}
