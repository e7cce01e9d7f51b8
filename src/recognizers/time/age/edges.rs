//! Where an age begins and ends: words and marks beside it.

use super::super::count::Count;
use super::Reader;
use super::words::AFTER_AGE;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::WordList;
use crate::lexicon::{Kinds, fold};
use crate::token::TokenKind;

impl Reader<'_> {
    pub(super) fn is(&self, at: usize, words: impl WordList) -> bool {
        self.draft.is_any(at, words)
    }

    pub(super) fn mark(&self, at: usize, mark: char) -> bool {
        self.draft.token(at).is_some_and(|t| t.is_mark(mark))
    }

    /// Does a bracket, a sentence or a line open right before?
    pub(super) fn opens(&self, at: usize) -> bool {
        at == 0
            || self.draft.starts_sentence(at)
            || matches!(
                self.draft.tokens[at - 1].kind,
                TokenKind::Mark('(' | '[' | ',' | ';' | ':' | '-' | '–' | '—' | '|') | TokenKind::Break
            )
    }

    pub(super) fn is_last(&self, at: usize) -> bool {
        at + 1 >= self.draft.tokens.len()
            || self.draft.sentence_index(at) != self.draft.sentence_index(at + 1)
    }

    pub(super) fn starts_term(&self, at: usize) -> bool {
        self.draft
            .terms_at(at)
            .iter()
            .any(|hit| hit.is(Kinds::CONDITION) || hit.is(Kinds::MEDICINE) || hit.has(Cue::HasCondition))
    }

    /// Does nothing follow that would be counted ("43 pills", "43 weeks")?
    pub(super) fn ends_age(&self, count: Count) -> bool {
        self.is_boundary(count.end)
            || self.is(count.end, AFTER_AGE)
            || self.is(count.end, &[fold::word("in")])
                && (self.draft.cue_at(count.end + 1, Cue::Month).is_some()
                    || self.is(
                        count.end + 1,
                        &[fold::word("a"), fold::word("two"), fold::word("three"), fold::word("the")],
                    ) && !self
                        .is(count.end + 2, &[fold::word("row"), fold::word("world"), fold::word("family")]))
            || self.draft.terms_at(count.end).iter().any(|hit| hit.has(Cue::FirstPerson))
    }

    /// A mark that ends a thought, the end of a line or of the draft, an emoji.
    pub(super) fn is_boundary(&self, at: usize) -> bool {
        self.draft.token(at).is_none_or(|t| match t.kind {
            TokenKind::Mark(m) => {
                matches!(
                    m,
                    '.' | ','
                        | '!'
                        | '?'
                        | ')'
                        | ']'
                        | ';'
                        | '…'
                        | '—'
                        | '–'
                        | ':'
                        | '('
                        | '|'
                        | '/'
                        | '&'
                        | '~'
                        | '*'
                ) || m == '-' && !t.glued
            }
            TokenKind::Break
            | TokenKind::Symbol
            | TokenKind::Hashtag
            | TokenKind::Url
            | TokenKind::Handle => true,
            _ => false,
        })
    }

    /// A boundary, or a word that starts another clause.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        self.is_boundary(at) && !self.mark(at, ':')
            || self.is(
                at,
                &[
                    fold::word("and"),
                    fold::word("but"),
                    fold::word("after"),
                    fold::word("because"),
                    fold::word("when"),
                    fold::word("with"),
                    fold::word("so"),
                    fold::word("by"),
                    fold::word("from"),
                    fold::word("while"),
                ],
            )
    }
}
