//! Runs of digits as people write them: "(555) 123-4567", "943 476 5919", "12/03/1981". Cut once
//! into groups and the marks between them, for every recognizer that reads numbers.

use crate::draft::Draft;
use crate::token::TokenKind;
use std::ops::Range;

/// Groups a run may have; a longer row of numbers is a table or a draw of the lottery.
const MOST_GROUPS: usize = 12;

/// What stands before a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The run begins here.
    Start,
    /// One or two spaces.
    Space,
    /// A hyphen or dash, with or without spaces.
    Hyphen,
    /// A full stop, without spaces.
    Dot,
    /// A slash.
    Slash,
    /// A bracket opens or closes.
    Bracket,
}

/// A row of digits.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Its token.
    pub token: usize,
    /// How many digits.
    pub len: usize,
    /// What stands before it.
    pub gap: Gap,
}

/// Some groups of digits that may be one number.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent fact about what touches the run")]
pub struct Run {
    /// Its groups, at least one.
    pub groups: Vec<Group>,
    /// All its digits.
    pub digits: String,
    /// A plus sign stands before it.
    pub plus: bool,
    /// A bracket opens before its first group.
    pub bracket: bool,
    /// Letters or a code stand glued before it ("A-12345").
    pub glued_before: bool,
    /// Letters stand glued after it ("20mg").
    pub glued_after: bool,
    /// From its first mark to its last digit.
    pub tokens: Range<usize>,
}

impl Run {
    /// How long its groups are.
    #[must_use]
    pub fn lengths(&self) -> Vec<usize> {
        self.groups.iter().map(|g| g.len).collect()
    }

    /// Is this the only kind of gap inside it?
    #[must_use]
    pub fn is_joined_by(&self, gap: Gap) -> bool {
        self.groups.len() > 1 && self.groups[1..].iter().all(|g| g.gap == gap)
    }

    /// The first token after it.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.tokens.end
    }

    /// The part of it with these groups.
    #[must_use]
    pub fn part(&self, groups: Range<usize>) -> Self {
        let from: usize = self.groups[..groups.start].iter().map(|g| g.len).sum();
        let len: usize = self.groups[groups.clone()].iter().map(|g| g.len).sum();
        let (whole_start, whole_end) = (groups.start == 0, groups.end == self.groups.len());
        let mut kept = self.groups[groups].to_vec();
        kept[0].gap = Gap::Start;
        let start = if whole_start { self.tokens.start } else { kept[0].token };
        let end = if whole_end { self.tokens.end } else { kept[kept.len() - 1].token + 1 };
        Self {
            groups: kept,
            digits: self.digits[from..from + len].to_owned(),
            plus: self.plus && whole_start,
            bracket: self.bracket && whole_start,
            glued_before: self.glued_before && whole_start,
            glued_after: self.glued_after && whole_end,
            tokens: start..end,
        }
    }
}

/// All runs of a draft, in order.
pub fn runs<'a>(draft: &'a Draft<'a>) -> impl Iterator<Item = Run> + 'a {
    let mut end = 0;
    draft.digits_from(0).filter_map(move |at| {
        let starts = at >= end && draft.tokens[at].kind == TokenKind::Number;
        starts.then(|| {
            let run = run_at(draft, at);
            end = run.tokens.end;
            run
        })
    })
}

fn run_at(draft: &Draft, first: usize) -> Run {
    let mut groups = vec![Group { token: first, len: draft.tokens[first].range().len(), gap: Gap::Start }];
    let mut digits = draft.text[draft.tokens[first].range()].to_owned();
    let mut last = first;
    while groups.len() < MOST_GROUPS {
        let Some((next, gap)) = next_group(draft, last) else { break };
        let range = draft.tokens[next].range();
        groups.push(Group { token: next, len: range.len(), gap });
        digits.push_str(&draft.text[range]);
        last = next;
    }
    let mut start = first;
    let mark = |index: usize, mark: char| draft.tokens[index].is_mark(mark) && draft.tokens[index + 1].glued;
    let bracket = start > 0 && mark(start - 1, '(');
    start -= usize::from(bracket && draft.token(first + 1).is_some_and(|t| t.is_mark(')')));
    let plus = start > 0 && mark(start - 1, '+') || bracket && start > 1 && mark(start - 2, '+');
    start -= usize::from(start > 0 && mark(start - 1, '+'));
    let glued_before = draft.tokens[start].glued
        && start > 0
        && match draft.tokens[start - 1].kind {
            TokenKind::Word | TokenKind::Clitic | TokenKind::Number => true,
            TokenKind::Mark('-' | '_' | '/' | '.') => {
                draft.tokens[start - 1].glued && start > 1 && draft.tokens[start - 2].is_word()
            }
            _ => false,
        };
    let glued_after = draft.token(last + 1).is_some_and(|t| t.glued && t.is_word());
    Run { groups, digits, plus, bracket, glued_before, glued_after, tokens: start..last + 1 }
}

/// The group after the one at `at`, if a separator joins them.
fn next_group(draft: &Draft, at: usize) -> Option<(usize, Gap)> {
    let number = |i: usize| draft.token(i).is_some_and(|t| t.kind == TokenKind::Number);
    let glued = |i: usize| draft.token(i).is_some_and(|t| t.glued);
    let near =
        |i: usize| draft.token(i).is_some_and(|t| t.range().start - draft.tokens[i - 1].range().end <= 2);
    if number(at + 1) {
        return near(at + 1).then_some((at + 1, Gap::Space));
    }
    let kind = draft.token(at + 1)?.kind;
    if !near(at + 1) {
        return None;
    }
    match kind {
        TokenKind::Mark('-' | '–' | '—') if number(at + 2) && near(at + 2) => Some((at + 2, Gap::Hyphen)),
        TokenKind::Symbol if number(at + 2) && is_hyphen(&draft.text[draft.tokens[at + 1].range()]) => {
            Some((at + 2, Gap::Hyphen))
        }
        TokenKind::Mark('.' | '·' | '•') if number(at + 2) && glued(at + 1) && glued(at + 2) => {
            Some((at + 2, Gap::Dot))
        }
        TokenKind::Mark('/') if number(at + 2) && near(at + 2) => Some((at + 2, Gap::Slash)),
        TokenKind::Mark(')') => {
            let next = at
                + 2
                + usize::from(
                    draft.token(at + 2).is_some_and(|t| t.is_mark('-') || t.is_mark('.') || t.is_mark('/')),
                );
            (number(next) && near(next)).then_some((next, Gap::Bracket))
        }
        TokenKind::Mark('(') if number(at + 2) && glued(at + 2) && draft.token(at + 3)?.is_mark(')') => {
            Some((at + 2, Gap::Bracket))
        }
        _ => None,
    }
}

/// The hyphens that are no ASCII: hyphen, non-breaking hyphen, minus, figure dash.
fn is_hyphen(symbol: &str) -> bool {
    matches!(symbol, "\u{2010}" | "\u{2011}" | "\u{2012}" | "\u{2212}" | "\u{fe63}" | "\u{ff0d}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::ENGLISH;

    fn read(text: &str) -> Vec<(String, Vec<usize>, bool)> {
        let draft = Draft::new(text, &ENGLISH);
        runs(&draft).map(|r| (draft.words(r.tokens.clone()).to_owned(), r.lengths(), r.plus)).collect()
    }

    #[test]
    fn groups_and_marks() {
        assert_eq!(read("call (555) 123-4567 now"), [("(555) 123-4567".to_owned(), vec![3, 3, 4], false)]);
        assert_eq!(read("+44 (0)7700 900461"), [("+44 (0)7700 900461".to_owned(), vec![2, 1, 4, 6], true)]);
        assert_eq!(read("3.5 mg"), [("3.5".to_owned(), vec![1, 1], false)]);
        assert_eq!(read("I took 5. 12 hours later").len(), 2);
    }

    #[test]
    fn letters_glued_to_a_run_are_known() {
        let draft = Draft::new("NCT-0412 and 20mg", &ENGLISH);
        let all: Vec<Run> = runs(&draft).collect();
        assert!(all[0].glued_before && !all[0].glued_after);
        assert!(all[1].glued_after);
    }

    #[test]
    fn a_part_keeps_its_own_digits() {
        let draft = Draft::new("12 555-123-4567", &ENGLISH);
        let run = runs(&draft).next().unwrap();
        let part = run.part(1..4);
        assert_eq!((part.digits.as_str(), draft.words(part.tokens)), ("5551234567", "555-123-4567"));
    }
}
