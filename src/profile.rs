//! Lists of facts about the writer, without a sentence around them: "42, Berwick-upon-Tweed, single
//! mum", "Ballarat. 47. Widower.", "27, Nome, Alaska, bush pilot". What stands between two marks is
//! an item; next to somebody's age, an item that is a place, a job or a trait is the writer's.

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// How far from an item the age may stand, in tokens.
const REACH: usize = 28;
/// Words that may lead an item: "from Nepal", "now in Passau", "an electrician".
const LEADS: Words = words![
    fold::word("a"),
    fold::word("an"),
    fold::word("the"),
    fold::word("in"),
    fold::word("from"),
    fold::word("near"),
    fold::word("of"),
    fold::word("outside"),
    fold::word("now"),
    fold::word("based"),
    fold::word("living"),
    fold::word("live"),
    fold::word("retired"),
    fold::word("ex"),
    fold::word("former"),
    fold::word("newly"),
    fold::word("recently"),
    fold::word("and"),
    fold::word("originally"),
    fold::word("born"),
    fold::word("rural"),
    fold::word("also"),
    fold::word("currently"),
    fold::word("just"),
    fold::word("by"),
];
/// Words that may follow an item without a mark: "single mum of three", "Leeds with lupus".
const FOLLOWERS: Words = words![
    fold::word("with"),
    fold::word("and"),
    fold::word("of"),
    fold::word("here"),
    fold::word("since"),
    fold::word("dad"),
    fold::word("mum"),
    fold::word("mom"),
    fold::word("now"),
    fold::word("for"),
    fold::word("diagnosed"),
    fold::word("four"),
    fold::word("two"),
    fold::word("three"),
    fold::word("five"),
    fold::word("m"),
    fold::word("f"),
    fold::word("male"),
    fold::word("female"),
    fold::word("in"),
    fold::word("at"),
];

/// Do these tokens stand as an item of a list that also tells an age?
#[must_use]
pub fn lists(draft: &Draft, tokens: &Range<usize>) -> bool {
    stands_alone(draft, tokens) && has_age_near(draft, tokens)
}

/// Do these tokens stand between marks, lead words aside?
#[must_use]
pub fn stands_alone(draft: &Draft, tokens: &Range<usize>) -> bool {
    let mut start = tokens.start;
    while start > 0 && start + 3 > tokens.start && draft.is_any(start - 1, LEADS) {
        start -= 1;
    }
    let begins = start == 0
        || draft.token(start - 1).is_some_and(|t| divides(t) || t.is_mark('-') && !t.glued)
        || ends_age(draft, start);
    let ends = draft
        .token(tokens.end)
        .is_none_or(|t| divides(t) || t.is_mark('-') && !t.glued || t.kind == TokenKind::Number)
        || draft.is_any(tokens.end, FOLLOWERS);
    begins && ends
}

/// Does an age end right before this token ("43F Ohio", "34 yo teacher")?
fn ends_age(draft: &Draft, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    if is_age_number(draft, before) {
        return before.checked_sub(1).is_none_or(|b| draft.token(b).is_some_and(divides));
    }
    let letter = draft.is_any(before, SEXES) || draft.cue_before(at, Cue::AgeUnit).is_some();
    letter && (at.saturating_sub(4)..before).any(|i| is_age_number(draft, i))
}

const SEXES: Words = words![
    fold::word("f"),
    fold::word("m"),
    fold::word("female"),
    fold::word("male"),
    fold::word("nb"),
    fold::word("woman"),
    fold::word("man"),
    fold::word("yo"),
    fold::word("y"),
    fold::word("yr"),
    fold::word("yrs"),
];

fn divides(token: &Token) -> bool {
    match token.kind {
        TokenKind::Mark(mark) => ",;.|()/•·–—:!?*~[]".contains(mark),
        TokenKind::Break | TokenKind::Symbol => true,
        _ => false,
    }
}

/// Does an item near these tokens tell an age: "47.", "34F", "Age: 62", "I'm 28", "60s"?
#[must_use]
pub fn has_age_near(draft: &Draft, tokens: &Range<usize>) -> bool {
    let from = tokens.start.saturating_sub(REACH);
    let to = (tokens.end + REACH).min(draft.tokens.len());
    (from..to).any(|at| !tokens.contains(&at) && is_age_item(draft, at))
}

fn is_age_number(draft: &Draft, at: usize) -> bool {
    let Some(token) = draft.token(at).filter(|t| t.kind == TokenKind::Number && t.range().len() <= 3) else {
        return false;
    };
    draft.text[token.range()].parse::<u32>().is_ok_and(|years| (13..=110).contains(&years))
}

fn is_age_item(draft: &Draft, at: usize) -> bool {
    let next = draft.token(at + 1);
    let ends = |at: usize| draft.token(at).is_none_or(divides);
    let begins = at == 0 || draft.token(at - 1).is_some_and(divides);
    if is_age_number(draft, at) {
        // "10.5", "12:30", "19/20"
        let glued = next.is_some_and(|t| t.glued && divides(t))
            && draft.token(at + 2).is_some_and(|t| t.glued && t.kind == TokenKind::Number)
            || draft.tokens[at].glued
                && at > 0
                && matches!(draft.tokens[at - 1].kind, TokenKind::Mark('.' | ',' | ':' | '/'));
        let led = begins
            || draft.is_any(
                at - 1,
                &[
                    fold::word("i'm"),
                    fold::word("im"),
                    fold::word("am"),
                    fold::word("age"),
                    fold::word("aged"),
                    fold::word("me"),
                ],
            );
        let unit = draft.cue_at(at + 1, Cue::AgeUnit).is_some_and(|hit| hit.end > hit.first + 1);
        let sexed = draft.is_any(at + 1, SEXES) || unit;
        let decade = draft.is_any(at + 1, &[fold::word("s")]) && ends(at + 2);
        return !glued && (led && ends(at + 1) || sexed || begins && decade);
    }
    // "f34", "Sixty-three,"
    let token = &draft.tokens[at];
    let joined = token.is_word() && {
        let word = &draft.text[token.range()];
        let digits = word.strip_prefix(['f', 'm', 'F', 'M']).unwrap_or_default();
        digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit())
    };
    let number = |at: usize| draft.cue_at(at, Cue::NumberWord).is_some();
    let spelled = begins
        && number(at)
        && next.is_some_and(|t| t.is_mark('-') && t.glued)
        && number(at + 2)
        && ends(at + 3);
    joined || spelled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::ENGLISH;

    fn listed(text: &str, word: &str) -> bool {
        let draft = Draft::new(text, &ENGLISH);
        let at = draft.tokens.iter().position(|t| &text[t.range()] == word).unwrap();
        lists(&draft, &(at..at + 1))
    }

    #[test]
    fn an_item_next_to_an_age() {
        assert!(listed("Ballarat. 47. Widower. Three boys.", "Ballarat"));
        assert!(listed("Ballarat. 47. Widower. Three boys.", "Widower"));
        assert!(listed("20, sophomore at Grinnell, from Nepal, first episode", "Nepal"));
        assert!(listed("34F Ohio, lupus", "Ohio"));
        assert!(listed("I am 48, divorced, Madrid.", "divorced"));
        assert!(listed("Location - Leeds | Age: 34 | UC", "Leeds"));
    }

    #[test]
    fn no_item_or_no_age() {
        assert!(!listed("Chicago vs Detroit, 21 to 14", "Chicago"));
        assert!(!listed("We saw Paris, Rome and Nice.", "Rome"));
        assert!(!listed("It was 10.5, Leeds said no.", "Leeds"));
        assert!(!listed("At 40 I flew to Rome with him", "Rome"));
    }
}
