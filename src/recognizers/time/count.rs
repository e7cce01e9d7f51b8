//! Whole numbers below 120, in digits or in words ("43", "forty-three"), as ages are written.

use crate::draft::Draft;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::token::TokenKind;

/// A number and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Its first token.
    pub first: usize,
    /// One past its last token.
    pub end: usize,
    /// What it says.
    pub value: u32,
    /// It is written in words.
    pub spelled: bool,
}

/// The number that starts at a token, if it stands for itself: no part of a date, a fraction, a
/// price, a score or a larger number.
#[must_use]
pub fn count_at(draft: &Draft, at: usize) -> Option<Count> {
    let token = draft.token(at)?;
    let count = match token.kind {
        TokenKind::Number => {
            let text = &draft.text[token.range()];
            let plain = text.len() <= 3 && !text.starts_with('0');
            let value = plain.then(|| text.parse().ok()).flatten().filter(|v| (1..120).contains(v))?;
            Count { first: at, end: at + 1, value, spelled: false }
        }
        TokenKind::Word => spelled(draft, at)?,
        _ => return None,
    };
    (!joined_before(draft, count.first) && !joined_after(draft, count.end)).then_some(count)
}

/// A mark glued before that makes it part of something else.
fn joined_before(draft: &Draft, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|i| &draft.tokens[i]) else { return false };
    let money = matches!(before.kind, TokenKind::Mark('$' | '£' | '€'));
    let glued = draft.tokens[at].glued
        && match before.kind {
            TokenKind::Mark('+' | '=' | '<' | '>' | '^' | '*' | '#' | '\\' | '_')
            | TokenKind::Word
            | TokenKind::Number => true,
            TokenKind::Mark('.' | '/' | ':' | ',' | '-' | '–' | '\'' | '’') => {
                before.glued && at > 1 && draft.tokens[at - 2].kind == TokenKind::Number
                    || before.is_mark('-')
                        && before.glued
                        && at > 1
                        && draft.tokens[at - 2].is_word()
                        && !draft.is_any(at - 2, &[fold::word("age"), fold::word("aged")])
            }
            _ => false,
        };
    let sign = draft.tokens[at].glued && matches!(before.kind, TokenKind::Mark('-' | '.')) && !before.glued;
    money || glued || sign
}

/// A mark glued after that makes it part of something else.
fn joined_after(draft: &Draft, end: usize) -> bool {
    let glued = |i: usize| draft.token(i).is_some_and(|t| t.glued);
    let number = |i: usize| draft.token(i).is_some_and(|t| t.kind == TokenKind::Number);
    let Some(next) = draft.token(end) else { return false };
    match next.kind {
        TokenKind::Mark('%' | '°' | '"' | '”' | '+' | '$' | '£' | '€' | '=') => next.glued,
        TokenKind::Mark('\'' | '’') => next.glued && (number(end + 1) || !glued(end + 1)),
        TokenKind::Mark('.' | ',' | ':' | '/') => next.glued && glued(end + 1) && number(end + 1),
        TokenKind::Mark('-' | '–') => number(end + 1) || next.glued && number(end + 1),
        _ => false,
    }
}

const UNIT: Words = words![all of UNITS];
const TEN: Words = words![all of TENS];
const UNITS: &[u64] = &[
    fold::word("one"),
    fold::word("two"),
    fold::word("three"),
    fold::word("four"),
    fold::word("five"),
    fold::word("six"),
    fold::word("seven"),
    fold::word("eight"),
    fold::word("nine"),
    fold::word("ten"),
    fold::word("eleven"),
    fold::word("twelve"),
    fold::word("thirteen"),
    fold::word("fourteen"),
    fold::word("fifteen"),
    fold::word("sixteen"),
    fold::word("seventeen"),
    fold::word("eighteen"),
    fold::word("nineteen"),
];

const TENS: &[u64] = &[
    fold::word("twenty"),
    fold::word("thirty"),
    fold::word("forty"),
    fold::word("fifty"),
    fold::word("sixty"),
    fold::word("seventy"),
    fold::word("eighty"),
    fold::word("ninety"),
];

fn spelled(draft: &Draft, at: usize) -> Option<Count> {
    let hash = draft.tokens[at].hash;
    let value = |index: usize| u32::try_from(index).unwrap_or(0);
    let unit_at = |i: usize| {
        let token = draft.token(i).filter(|t| t.is_word() && UNIT.contains(&t.hash))?;
        UNITS.iter().position(|&u| u == token.hash)
    };
    if let Some(unit) = unit_at(at) {
        return Some(Count { first: at, end: at + 1, value: value(unit) + 1, spelled: true });
    }
    if !TEN.contains(&hash) && hash != fold::word("fourty") {
        return None;
    }
    let forty = if hash == fold::word("fourty") { Some(2) } else { None };
    let tens = (value(TENS.iter().position(|&t| t == hash).or(forty)?) + 2) * 10;
    let next = at + 1 + usize::from(draft.token(at + 1).is_some_and(|t| t.is_mark('-') && t.glued));
    Some(match unit_at(next).filter(|&unit| unit < 9) {
        Some(unit) => Count { first: at, end: next + 1, value: tens + value(unit) + 1, spelled: true },
        None => Count { first: at, end: at + 1, value: tens, spelled: true },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::ENGLISH;

    fn counts(text: &str) -> Vec<u32> {
        let draft = Draft::new(text, &ENGLISH);
        let mut at = 0;
        let mut values = Vec::new();
        while at < draft.tokens.len() {
            if let Some(count) = count_at(&draft, at) {
                values.push(count.value);
                at = count.end;
            } else {
                at += 1;
            }
        }
        values
    }

    #[test]
    fn digits_and_words() {
        assert_eq!(counts("I'm 43, forty-three, or sixty two"), [43, 43, 62]);
        assert_eq!(counts("twelve, nineteen, 43F and 27/M"), [12, 19, 43, 27]);
    }

    #[test]
    fn parts_of_other_numbers_do_not_count() {
        for text in
            ["120/80", "3.5", "$43", "43%", "3-4", "5'4", "9:30", "1,200", "x-43", "+43", "0.5", "2024"]
        {
            assert_eq!(counts(text), [0; 0], "{text}");
        }
    }
}
