//! "born in '79", "b. 1979", "YOB 1979": an age told by a year.

use super::Reader;
use crate::draft::Draft;
use crate::finding::Experiencer;
use crate::lexicon::fold;
use crate::token::TokenKind;
use std::ops::Range;

/// The age most people leave school at.
const SCHOOL_LEAVER: u32 = 18;

impl Reader<'_> {
    /// "class of 2009 here", "I'm class of 98": the year the writer left school.
    pub(super) fn school_year(&self, at: usize) -> Option<(Range<usize>, u32)> {
        let year = at + 2;
        if !self.is(at, &[fold::word("class")]) || !self.is(at + 1, &[fold::word("of")]) {
            return None;
        }
        let quoted = self.mark(year, '\'') || self.mark(year, '’');
        let year = year + usize::from(quoted);
        let token = self.draft.token(year).filter(|t| t.kind == TokenKind::Number)?;
        let value: u32 = self.draft.text[token.range()].parse().ok()?;
        let whole = match token.range().len() {
            4 => value,
            2 if value > 30 => 1900 + value,
            2 => 2000 + value,
            _ => return None,
        };
        let mine = self.is(year + 1, &[fold::word("here")])
            || at.checked_sub(1).is_some_and(|i| {
                self.is(i, &[fold::word("i'm"), fold::word("im"), fold::word("am"), fold::word("me")])
                    || self.is(i, &[fold::word("was")]) && i > 0 && self.is(i - 1, &[fold::word("i")])
            });
        let said = (1940..THIS_YEAR).contains(&whole) && mine && count_joined(self.draft, year);
        said.then(|| (at..year + 1, THIS_YEAR - whole + SCHOOL_LEAVER))
    }

    /// "born in '79", "born 1979", "b. 1979", "YOB 1979".
    pub(super) fn birth_year(&self, at: usize) -> Option<(Range<usize>, u32)> {
        let born = self.is(at, &[fold::word("born")]);
        if !born && !self.is(at, &[fold::word("yob")]) {
            return None;
        }
        let mut next = at + 1;
        while next < at + 4
            && (self.is(next, &[fold::word("in"), fold::word("back"), fold::word("is")])
                || self.mark(next, ':'))
        {
            next += 1;
        }
        let quoted = self.mark(next, '\'') || self.mark(next, '’') || self.mark(next, '‘');
        let year = next + usize::from(quoted);
        let token = self.draft.token(year).filter(|t| t.kind == TokenKind::Number)?;
        let value: u32 = self.draft.text[token.range()].parse().ok()?;
        let whole = match token.range().len() {
            4 => value,
            2 if quoted => {
                if value > 30 {
                    1900 + value
                } else {
                    2000 + value
                }
            }
            _ => return None,
        };
        let who = self.scene.context(&(at..year + 1)).experiencer;
        // "born in '84, diagnosed at 12": a note about oneself.
        let noted = self.draft.starts_sentence(at) && self.speaks_of_health();
        let said = (1915..=THIS_YEAR).contains(&whole)
            && count_joined(self.draft, year)
            && (noted || matches!(who, Experiencer::Writer | Experiencer::Child | Experiencer::Other));
        said.then(|| (at..year + 1, THIS_YEAR - whole))
    }
}

/// A birth year has nothing glued that makes it a date or a code.
fn count_joined(draft: &Draft, at: usize) -> bool {
    !draft
        .token(at + 1)
        .is_some_and(|t| t.glued && (t.is_word() || matches!(t.kind, TokenKind::Mark('-' | '/'))))
}

/// The year ages are reckoned in: the core has no clock, and one or two years matter little here.
const THIS_YEAR: u32 = 2026;
