//! What makes a number a group's, a quotation's or a feeling's, and no person's age.

use super::super::count::Count;
use super::words::{BOUNDS_AFTER, BOUNDS_BEFORE, BOUNDS_NEXT};
use super::{Age, Reader};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::token::TokenKind;

impl Reader<'_> {
    /// "over 65", "between 18 and 65", "65 and over", "under 5s".
    pub(super) fn is_about_a_group(&self, count: Count) -> bool {
        let before = (count.first.saturating_sub(2)..count.first)
            .any(|i| self.is(i, BOUNDS_BEFORE) && !self.are_ages_of_relatives(i) && !self.says_until_age(i));
        // "I was about 18", "not cool for a 55 yo dad": a person's.
        let group_start = count.first.checked_sub(1).is_some_and(|i| {
            self.is(i, BOUNDS_NEXT)
                && !(self.is(i, words!["about"]) && self.subject_before(count.first).is_some())
                && !(self.is(i, words!["for"])
                    && self
                        .unit(count.end)
                        .is_some_and(|unit| self.relation_in(unit.0..unit.0 + 1).is_some()))
        });
        let mut after = count.end;
        if let Some(unit) = self.unit(count.end) {
            after = unit.0;
        }
        let plural = self.is(after, &[fold::word("s")])
            || self.draft.token(after).is_some_and(|t| t.kind == TokenKind::Clitic);
        let bounds_after = self.is(after, &[fold::word("and"), fold::word("or"), fold::word("&")])
            && self.is(after + 1, BOUNDS_AFTER)
            && !self.is(after + 2, words!["until" "till" "to"])
            || self.mark(after, '+')
            || self.is(after, &[fold::word("plus")])
            || self.is(after, &[fold::word("to")])
                && self.draft.token(after + 1).is_some_and(|t| t.kind == TokenKind::Number);
        let range_before = count.first > 1
            && self.is(count.first - 1, &[fold::word("to")])
            && self.draft.tokens[count.first - 2].kind == TokenKind::Number;
        before || group_start || bounds_after || range_before || plural && self.is(after, &[fold::word("s")])
    }

    /// "until age 23 I had clear skin": nobody bounds a group so.
    fn says_until_age(&self, at: usize) -> bool {
        self.is(at, words!["until"]) && self.is(at + 1, words!["age"])
    }

    /// "my kids are ages 10 and 12": no group's.
    pub(super) fn are_ages_of_relatives(&self, at: usize) -> bool {
        self.is(at, &[fold::word("ages")])
            && self.relation_in(at.saturating_sub(5).max(self.draft.sentence(at).start)..at).is_some()
    }

    pub(super) fn is_quoted_or_fictional(&self, count: Count) -> bool {
        // A draft that is one quotation is the writer's own.
        let whole = self.draft.tokens.first().is_some_and(|t| matches!(t.kind, TokenKind::Mark('"' | '“')));
        !whole && self.scene.context(&(count.first..count.end)).quoted
    }

    /// "I'm ninety years old in my heart", "12 at heart": how old one feels.
    pub(super) fn is_felt(&self, age: &Age) -> bool {
        let end = age.tokens.end;
        self.is(end, &[fold::word("in"), fold::word("at"), fold::word("on")])
            && (end + 1..end + 3).any(|i| self.is(i, FELT))
    }
}

const FELT: Words = words![
    fold::word("heart"),
    fold::word("spirit"),
    fold::word("soul"),
    fold::word("head"),
    fold::word("inside"),
    fold::word("dog"),
    fold::word("cat"),
];
