//! The day somebody was born: "dob 03/04/1981", "born on the 4th of May 1990", "my birthday is June 9",
//! "DOB: 1981-04-03".
//!
//! Birth date, ZIP code and sex together name most people of the US, and it opens accounts.
//!
//! Not: the birthdays of public persons, "happy birthday", a birthday party with a date of its own,
//! "born in 1979" (an age).

use super::date::{Date, date_at};
use crate::context::is_relation;
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "birth_date",
    category: Category::AgeBirth,
    find,
    examples: &[
        "dob [[03/04/1981]]",
        "I was born on [[the 4th of May 1990]]",
        "my birthday is [[June 9, 1985]]",
        "DOB: [[1981-04-03]] on the wristband",
        "my birthday is [[june 9]] and I'll be in hospital",
        "born [[29 Feb 1988]], Whitehorse",
    ],
    counter_examples: &[
        "Happy birthday to me",
        "Mozart was born on 27 January 1756",
        "my birthday party is at 9",
        "born in Ohio on a farm",
        "the unit opened on 3 March 1981",
        "It was her birthday in 2019",
        "the idea was born on 3 March 2020 at the summit of nations",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut last = 0;
    for hit in draft.cues_in(0..draft.tokens.len(), Cue::BirthCue) {
        let cue = draft.words(hit.first..hit.end).to_ascii_lowercase();
        let born = cue.contains("born");
        let birthday = cue.contains("day");
        let Some(date) = date_near(draft, hit.first, hit.end).filter(|date| date.tokens.start >= last) else {
            continue;
        };
        let full = date.day > 0 && date.month > 0 && date.year > 0;
        let listed = full
            && born
            && hit.first > 0
            && draft.tokens[hit.first - 1].is_mark(',')
            && (scene.contexts.speaks_of_itself() || !scene.disclosures().is_empty());
        let who = whose(scene, hit.first, born || birthday).or(listed.then_some(Experiencer::Writer));
        let explicit = !born && !birthday;
        let Some(who) = who.or(explicit.then_some(Experiencer::Writer)) else { continue };
        if date.year > 0 && date.year < 1905
            || !full && (born && date.year == 0 && date.numeric || date.day == 0 || date.month == 0)
        {
            continue;
        }
        // "born on March 3" of a baby is the day of an event, too; without a year it narrows less.
        let level = if full { Level::PleaseLook } else { Level::WorthALook };
        last = date.tokens.end;
        let years = if date.year > 0 && date.year <= 2026 { 2026 - date.year } else { 0 };
        let mut candidate = Candidate::new(draft.bytes(date.tokens.clone()), level)
            .confidence(Confidence::Certain)
            .experiencer(who)
            .fact(Fact::BirthDate);
        let on = date.tokens.start.checked_sub(1).is_some_and(|i| draft.is_any(i, &[fold::word("on")]));
        let season = season(&date);
        if birthday {
            candidate = candidate.suggest(if season.is_empty() { "soon".to_owned() } else { season.clone() });
        }
        if born && years >= 20 && !on {
            candidate = candidate.suggest(format!("in the {}s", date.year / 10 * 10));
        }
        found.add(candidate.suggest(""));
    }
}

/// "in early spring", by the month of the northern half of the world; empty without a month.
fn season(date: &Date) -> String {
    super::season::phrase(date.month, 0)
}

/// The date after "born on", "dob:", "birthday is" (or before "is my birthday").
fn date_near(draft: &Draft, first: usize, end: usize) -> Option<Date> {
    let mut at = end;
    while at < end + 6 {
        if let Some(date) = date_at(draft, at) {
            return Some(date);
        }
        let passes = draft.token(at).is_some_and(|t| {
            matches!(t.kind, TokenKind::Mark(':' | '-' | '.' | '(' | '=' | '–' | ',') | TokenKind::Clitic)
        }) || draft.is_any(at, PASSED);
        if !passes {
            break;
        }
        at += 1;
    }
    // "June 9 is my birthday"
    let is = first
        .checked_sub(2)
        .filter(|&i| draft.is_any(i, &[fold::word("is")]) || draft.is_any(i + 1, &[fold::word("is")]))?;
    let stop = if draft.is_any(is, &[fold::word("is")]) { is } else { is + 1 };
    let from = draft.sentence(first).start.max(stop.saturating_sub(6));
    (from..stop).find_map(|i| date_at(draft, i).filter(|date| date.tokens.end == stop))
}

const PASSED: Words = words![
    fold::word("is"),
    fold::word("was"),
    fold::word("on"),
    fold::word("at"),
    fold::word("here"),
    fold::word("in"),
    fold::word("a"),
    fold::word("full"),
    fold::word("term"),
    fold::word("sleeping"),
    fold::word("still"),
    fold::word("number"),
];

/// Whose birthday: the writer's, a child's, another's; `None` for a public person or a thing.
fn whose(scene: &Scene, at: usize, weak: bool) -> Option<Experiencer> {
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let from = sentence.start.max(at.saturating_sub(6));
    let relation = (from..at).rev().find_map(|i| draft.terms_at(i).iter().find(|hit| is_relation(hit)));
    if let Some(hit) = relation {
        return Some(if hit.has(Cue::ChildRelation) { Experiencer::Child } else { Experiencer::Other });
    }
    let context = scene.context(&(at..at + 1));
    let own = draft.cues_in(from..(at + 2).min(sentence.end), Cue::FirstPerson).next().is_some();
    if own {
        return Some(Experiencer::Writer);
    }
    let told = scene.contexts.speaks_of_itself()
        || draft.sentence_index(at) == 0
        || draft.surely_names_any(Kinds::CONDITION);
    if draft.starts_sentence(at) && told {
        return Some(Experiencer::Writer);
    }
    match context.experiencer {
        Experiencer::Nobody if weak => None,
        Experiencer::Nobody => Some(Experiencer::Writer),
        known => Some(known),
    }
}
