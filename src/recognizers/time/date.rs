//! Dates as people write them: "March 3rd", "3 march 2024", "the 14th of feb", "03/04/1981",
//! "2023-05-06", "xmas day 2022", "in March", "early 2024".

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Cues, fold};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// A date and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// Its tokens, without a preposition.
    pub tokens: Range<usize>,
    /// The day of the month; 0 if it names none. A holiday counts as a day.
    pub day: u32,
    /// The month; 0 if it names none.
    pub month: u32,
    /// The year, in full; 0 if it names none.
    pub year: u32,
    /// It is in digits only, and could be something else ("3/4").
    pub numeric: bool,
    /// The month's name stands alone and could be a word ("may", "march").
    pub weak: bool,
}

/// The months' names, three letters each.
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The date that starts at a token, the longest.
#[must_use]
pub fn date_at(draft: &Draft, at: usize) -> Option<Date> {
    let token = draft.token(at)?;
    match token.kind {
        TokenKind::Number => numeric(draft, at).or_else(|| day_first(draft, at)),
        TokenKind::Word if draft.is_any(at, &[fold::word("the")]) => day_first(draft, at + 1)
            .or_else(|| ordinal_alone(draft, at + 1))
            .map(|date| Date { tokens: at..date.tokens.end, ..date }),
        TokenKind::Word if draft.may_give(at, NAMED) || draft.is_any(at, ORDINAL) => month_first(draft, at)
            .or_else(|| holiday(draft, at))
            .or_else(|| weekday(draft, at))
            .or_else(|| day_first(draft, at)),
        _ => None,
    }
}

fn number(draft: &Draft, at: usize) -> Option<(u32, usize)> {
    let token = draft.token(at).filter(|t| t.kind == TokenKind::Number && t.range().len() <= 4)?;
    Some((draft.text[token.range()].parse().ok()?, token.range().len()))
}

fn month_at(draft: &Draft, at: usize) -> Option<(u32, usize)> {
    let hit = draft.cue_at(at, Cue::Month)?;
    let token = draft.token(at)?;
    let name = draft.text[token.range()].get(..3)?.to_ascii_lowercase();
    let index = MONTHS.iter().position(|m| *m == name)?;
    // "Sept." keeps its dot.
    let dot = draft.token(hit.end).is_some_and(|t| t.is_mark('.') && t.glued)
        && token.range().len() <= 4
        && draft.token(hit.end + 1).is_some_and(|t| t.kind == TokenKind::Number);
    Some((u32::try_from(index).unwrap_or(0) + 1, hit.end + usize::from(dot)))
}

/// "3", "3rd", "third" as a day; where it ends.
fn day_at(draft: &Draft, at: usize) -> Option<(u32, usize, bool)> {
    if let Some((value, len)) = number(draft, at) {
        let suffix = draft.token(at + 1).is_some_and(|t| t.glued && t.is_word())
            && draft
                .is_any(at + 1, &[fold::word("st"), fold::word("nd"), fold::word("rd"), fold::word("th")]);
        let other = !suffix && draft.token(at + 1).is_some_and(|t| t.glued && t.is_word());
        return ((1..=31).contains(&value) && len <= 2 && !other).then_some((
            value,
            at + 1 + usize::from(suffix),
            suffix,
        ));
    }
    let token = draft.token(at).filter(|t| t.is_word() && ORDINAL.contains(&t.hash))?;
    let index = ORDINALS.iter().position(|&o| o == token.hash)?;
    Some((u32::try_from(index).unwrap_or(0) + 1, at + 1, true))
}

/// What a date may begin with.
const NAMED: Cues = Cues::of(&[Cue::Month, Cue::Weekday, Cue::Holiday]);
const ORDINAL: Words = words![all of ORDINALS];
const ORDINALS: &[u64] = &[
    fold::word("first"),
    fold::word("second"),
    fold::word("third"),
    fold::word("fourth"),
    fold::word("fifth"),
    fold::word("sixth"),
    fold::word("seventh"),
    fold::word("eighth"),
    fold::word("ninth"),
    fold::word("tenth"),
    fold::word("eleventh"),
    fold::word("twelfth"),
    fold::word("thirteenth"),
    fold::word("fourteenth"),
    fold::word("fifteenth"),
];

/// A year after a date: "2024", "'24", ", 2024", "of 2024".
fn year_after(draft: &Draft, end: usize) -> Option<(u32, usize)> {
    let mut at = end;
    if draft
        .token(at)
        .is_some_and(|t| t.is_mark(',') || t.is_mark('/') || t.is_mark('-') || t.is_mark('.') && t.glued)
        || draft.is_any(at, &[fold::word("of"), fold::word("in")])
    {
        at += 1;
    }
    let quote = draft.token(at).is_some_and(|t| matches!(t.kind, TokenKind::Mark('\'' | '’' | '‘')));
    let at = at + usize::from(quote);
    let (value, len) = number(draft, at)?;
    let glued_unit = draft.token(at + 1).is_some_and(|t| t.glued && (t.is_word() || t.is_mark(':')));
    let plain = len == 4 && (1900..2100).contains(&value) && !glued_unit;
    let short = quote && len == 2;
    (plain || short).then_some((if short { century(value) } else { value }, at + 1))
}

/// "79" -> 1979, "24" -> 2024.
fn century(value: u32) -> u32 {
    if value > 35 { 1900 + value } else { 2000 + value }
}

/// "March 3rd, 2024", "march the 3rd", "Mar 2024", "March".
fn month_first(draft: &Draft, at: usize) -> Option<Date> {
    let (month, mut end) = month_at(draft, at)?;
    let mut day = 0;
    let day_start = end
        + usize::from(
            draft.is_any(end, &[fold::word("the")])
                || draft.token(end).is_some_and(|t| t.is_mark('-') && t.glued),
        );
    let followed = |e: usize| {
        draft.token(e).is_some_and(|t| {
            t.glued
                && (t.is_mark(':')
                    || t.is_mark('%')
                    || t.is_mark('.')
                        && draft.token(e + 1).is_some_and(|n| n.glued && n.kind == TokenKind::Number))
        })
    };
    if let Some((value, day_end, _)) = day_at(draft, day_start).filter(|d| !followed(d.1)) {
        let unit = draft.token(day_end).is_some_and(Token::is_word)
            && draft.terms_at(day_end).iter().any(|h| h.has(Cue::AgeUnit))
            || draft.is_any(
                day_end,
                words![
                    fold::word("mg"),
                    fold::word("am"),
                    fold::word("pm"),
                    fold::word("days"),
                    fold::word("people"),
                    fold::word("times"),
                    fold::word("of"),
                ],
            ) && draft.tokens[day_end - 1].kind == TokenKind::Number;
        if !unit {
            (day, end) = (value, day_end);
        }
    }
    let year = year_after(draft, end);
    let weak = day == 0 && year.is_none() && is_weak_month(draft, at);
    if let Some((_, year_end)) = year {
        end = year_end;
    }
    Some(Date { tokens: at..end, day, month, year: year.map_or(0, |y| y.0), numeric: false, weak })
}

/// "may", "march", "mar", "sun": words as well.
fn is_weak_month(draft: &Draft, at: usize) -> bool {
    draft.is_any(
        at,
        words![
            fold::word("may"),
            fold::word("march"),
            fold::word("mar"),
            fold::word("april"),
            fold::word("june"),
            fold::word("august"),
            fold::word("jan"),
            fold::word("dec"),
        ],
    ) && !draft.tokens[at].is_capitalized()
        || draft.is_any(at, &[fold::word("may"), fold::word("march")]) && draft.starts_sentence(at)
}

/// "3 March 2024", "3rd of march", "the 14th of feb".
fn day_first(draft: &Draft, at: usize) -> Option<Date> {
    let (day, mut end, ordinal) = day_at(draft, at)?;
    if draft.is_any(end, &[fold::word("of")]) && ordinal
        || draft.token(end).is_some_and(|t| matches!(t.kind, TokenKind::Mark('-' | '.' | '/')) && t.glued)
    {
        end += 1;
    }
    let (month, end) = month_at(draft, end).filter(|_| draft.tokens[end].kind == TokenKind::Word)?;
    // "had 2 may have 3": a lower-case "may" is a verb unless an ordinal stands before it.
    if draft.is_any(end - 1, &[fold::word("may"), fold::word("march"), fold::word("mar")])
        && !draft.tokens[end - 1].is_capitalized()
        && !ordinal
        && year_after(draft, end).is_none()
    {
        return None;
    }
    let year = year_after(draft, end);
    let end = year.map_or(end, |y| y.1);
    Some(Date { tokens: at..end, day, month, year: year.map_or(0, |y| y.0), numeric: false, weak: false })
}

/// "the 5th", "the 12th of this month".
fn ordinal_alone(draft: &Draft, at: usize) -> Option<Date> {
    number(draft, at)?;
    let (day, mut end, ordinal) = day_at(draft, at)?;
    let whole = draft.is_any(end, &[fold::word("of")])
        && draft.is_any(end + 1, &[fold::word("this"), fold::word("last"), fold::word("next")])
        && draft.is_any(end + 2, &[fold::word("month")]);
    if whole {
        end += 3;
    }
    let noun = draft.token(end).is_some_and(Token::is_word) && !whole && !draft.is_any(end, AFTER_DAY);
    (ordinal && !noun).then_some(Date { tokens: at..end, day, month: 0, year: 0, numeric: false, weak: true })
}

const AFTER_DAY: Words = words![
    fold::word("and"),
    fold::word("at"),
    fold::word("she"),
    fold::word("he"),
    fold::word("i"),
    fold::word("we"),
    fold::word("my"),
    fold::word("they"),
    fold::word("for"),
    fold::word("after"),
    fold::word("with"),
    fold::word("in"),
];

/// "Friday 11th", "Sunday the 8th".
fn weekday(draft: &Draft, at: usize) -> Option<Date> {
    let hit = draft.cue_at(at, Cue::Weekday)?;
    let mut next = hit.end + usize::from(draft.token(hit.end).is_some_and(|t| t.is_mark(',')));
    let the = draft.is_any(next, &[fold::word("the")]);
    next += usize::from(the);
    if let Some(date) = date_at_plain(draft, next) {
        return Some(Date { tokens: at..date.tokens.end, ..date });
    }
    let (day, end, ordinal) = day_at(draft, next)?;
    (ordinal && number(draft, next).is_some()).then_some(Date {
        tokens: at..end,
        day,
        month: 0,
        year: 0,
        numeric: false,
        weak: false,
    })
}

/// A date with its month's name, without a weekday: what may follow one.
fn date_at_plain(draft: &Draft, at: usize) -> Option<Date> {
    let date = match draft.token(at)?.kind {
        TokenKind::Number => day_first(draft, at),
        TokenKind::Word => month_first(draft, at),
        _ => None,
    };
    date.filter(|d| d.day > 0)
}

/// "Labor Day 2023", "xmas day".
fn holiday(draft: &Draft, at: usize) -> Option<Date> {
    let hit = draft.cue_at(at, Cue::Holiday)?;
    let year = year_after(draft, hit.end).filter(|y| y.1 <= hit.end + 2);
    let end = year.map_or(hit.end, |y| y.1);
    Some(Date {
        tokens: at..end,
        day: 1,
        month: 0,
        year: year.map_or(0, |y| y.0),
        numeric: false,
        weak: year.is_none(),
    })
}

/// "03/04/1981", "3.4.24", "2023-05-06", "3/3", "03/2024".
fn numeric(draft: &Draft, at: usize) -> Option<Date> {
    let separator = |i: usize| {
        draft.token(i).and_then(|t| match t.kind {
            TokenKind::Mark(m @ ('/' | '-' | '.')) if t.glued => Some(m),
            _ => None,
        })
    };
    let glued = |i: usize| draft.token(i).is_some_and(|t| t.glued);
    let (first, first_len) = number(draft, at)?;
    let mark = separator(at + 1)?;
    let (second, second_len) = number(draft, at + 2).filter(|_| glued(at + 2))?;
    let before = draft.tokens[at].glued
        && at > 0
        && matches!(
            draft.tokens[at - 1].kind,
            TokenKind::Mark('/' | '-' | '.' | ':' | '$' | '£' | '€' | '+' | '#') | TokenKind::Word
        );
    if before {
        return None;
    }
    let third = separator(at + 3).filter(|&m| m == mark && glued(at + 4)).and_then(|_| number(draft, at + 4));
    let make = |end: usize, day: u32, month: u32, year: u32| {
        let tail = draft.token(end).is_some_and(|t| {
            t.glued
                && (t.is_word() && !draft.is_any(end, &[fold::word("t")])
                    || matches!(t.kind, TokenKind::Mark('%' | '/' | '$' | '°'))
                    || matches!(t.kind, TokenKind::Mark('-' | '.' | ':' | ','))
                        && draft.token(end + 1).is_some_and(|n| n.glued && n.kind == TokenKind::Number))
        });
        (!tail).then_some(Date { tokens: at..end, day, month, year, numeric: true, weak: false })
    };
    let day_month = |a: u32, b: u32| match (a, b) {
        (1..=12, 1..=31) => Some((b, a)),
        (13..=31, 1..=12) => Some((a, b)),
        _ => None,
    };
    if let Some((third, third_len)) = third {
        if first_len == 4
            && (1900..2100).contains(&first)
            && (1..=12).contains(&second)
            && (1..=31).contains(&third)
        {
            return make(at + 5, third, second, first);
        }
        let year = match third_len {
            4 if (1900..2100).contains(&third) => third,
            2 => century(third),
            _ => return None,
        };
        let (day, month) = day_month(first, second).filter(|_| first_len <= 2 && second_len <= 2)?;
        return make(at + 5, day, month, year);
    }
    if separator(at + 3).is_some()
        && draft.token(at + 4).is_some_and(|t| t.glued && t.kind == TokenKind::Number)
    {
        return None;
    }
    if mark == '/' && second_len == 4 && (1..=12).contains(&first) && (1950..2100).contains(&second) {
        return make(at + 3, 0, first, second);
    }
    // "3/3" and "12/4" are dates only if something says so.
    let (day, month) = day_month(first, second).filter(|_| mark == '/' && second_len <= 2)?;
    make(at + 3, day, month, 0)
}
