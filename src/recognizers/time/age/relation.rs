//! An age beside a relative or a name: "my mother (82)", "DD 7", "kids 9, 7 and 3".

use super::super::count::{Count, count_at};
use super::words::{GOES_ON, SHORT_RELATIONS};
use super::{Age, Form, Reader};
use crate::context::is_relation;
use crate::draft::TermHit;
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::recognizer::Found;
use crate::token::{Case, TokenKind};
use std::ops::Range;

impl Reader<'_> {
    /// "my mother (82)", "my dad, 71,", "stepdaughter Wren, 15", "DD 7", "my father 60 cannot".
    pub(super) fn after_relation(&self, count: Count) -> Option<Age> {
        if count.spelled {
            return None;
        }
        let start = self.draft.sentence(count.first).start;
        let before = count.first.checked_sub(1).filter(|&i| i >= start)?;
        let bracket = self.mark(before, '(') || self.mark(before, '[');
        let comma = self.mark(before, ',')
            || self.mark(before, '-')
            || self.mark(before, '–')
            || self.mark(before, ':') && !self.mark(count.first + 1, ':');
        let name_end = if bracket || comma { before } else { count.first };
        let (who, relation) = self.relation_in(name_end.saturating_sub(4).max(start)..name_end)?;
        // Only a name may stand between the relation and its age.
        let names = (relation + 1..name_end).all(|i| {
            let token = &self.draft.tokens[i];
            token.is_word() && token.is_capitalized() && token.case != Case::Upper
                || matches!(token.kind, TokenKind::Mark(',' | '.' | '"' | '“' | '”'))
        });
        let closed = if bracket {
            self.draft
                .token(count.end)
                .is_some_and(|t| matches!(t.kind, TokenKind::Mark(')' | ']' | ',' | '/' | ';')))
                || self.is(count.end, &[fold::word("and"), fold::word("months"), fold::word("weeks")])
        } else if comma {
            self.is_boundary(count.end)
                || self.is(
                    count.end,
                    &[
                        fold::word("and"),
                        fold::word("has"),
                        fold::word("was"),
                        fold::word("is"),
                        fold::word("with"),
                        fold::word("who"),
                    ],
                )
        } else {
            // "kids 9 and 3", "my father 60 cannot": nothing that is counted follows.
            let possessed =
                self.draft.terms_at(relation.saturating_sub(1)).iter().any(|h| h.has(Cue::Possessive))
                    || self.is(relation, SHORT_RELATIONS)
                    || self.draft.starts_sentence(relation)
                    || self.is(relation.saturating_sub(1), &[fold::word("and"), fold::word("of")])
                    || relation.checked_sub(1).is_some_and(|i| count_at(self.draft, i).is_some());
            relation + 1 == count.first
                && possessed
                && (self.is_boundary(count.end) || self.is(count.end, GOES_ON))
        };
        let thing = self.relation_of_pet(relation);
        (names && closed && !thing).then_some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::Bare,
        })
    }

    /// "tyler (11) got ...": a given name and an age in brackets.
    pub(super) fn after_name(&self, count: Count) -> Option<Age> {
        let bracket = count.first.checked_sub(1).filter(|&i| self.mark(i, '('))?;
        let name = bracket.checked_sub(1)?;
        let strength = self.draft.name(name).given();
        let named = strength >= 3 || strength == 2 && self.draft.tokens[name].is_capitalized();
        let who = if count.value < 18 { Experiencer::Child } else { Experiencer::Other };
        (named && self.mark(count.end, ')') && !count.spelled).then_some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::Bare,
        })
    }

    /// "DD7", "ds13": relation and age in one word.
    pub(super) fn glued_relation(&self, at: usize) -> Option<Age> {
        let token = &self.draft.tokens[at];
        self.draft.has_digit(at..at + 1).then_some(())?;
        let text = self.draft.text[token.range()].to_ascii_lowercase();
        let years = ["dd", "ds", "dgd", "dgs", "dsd", "dss"]
            .iter()
            .find_map(|r| text.strip_prefix(r)?.parse().ok())?;
        (token.is_word() && (1..40).contains(&years)).then_some(Age {
            tokens: at..at + 1,
            years,
            baby: false,
            who: Experiencer::Child,
            sex: None,
            form: Form::Noun,
        })
    }

    /// Further ages of a list: "kids 9, 7 and 3".
    pub(super) fn list(&self, mut at: usize, told: bool, found: &mut Found) -> usize {
        for _ in 0..8 {
            let mut next = at;
            while next < at + 2
                && (self.mark(next, ',')
                    || self.mark(next, '&')
                    || self.mark(next, '/')
                    || self.is(next, &[fold::word("and")]))
            {
                next += 1;
            }
            let Some(count) = count_at(self.draft, next).filter(|c| {
                next > at
                    && c.value < 60
                    && (self.is_boundary(c.end)
                        || self.is(c.end, &[fold::word("and"), fold::word("with"), fold::word("both")]))
            }) else {
                break;
            };
            self.report(
                &Age {
                    tokens: count.first..count.end,
                    years: count.value,
                    baby: false,
                    who: Experiencer::Child,
                    sex: None,
                    form: Form::Bare,
                },
                told,
                found,
            );
            at = count.end;
        }
        at
    }

    /// The relation named in some tokens: whose fact, and the token.
    pub(super) fn relation_in(&self, tokens: Range<usize>) -> Option<(Experiencer, usize)> {
        let end = tokens.end.min(self.draft.tokens.len());
        (tokens.start..end).rev().find_map(|i| {
            if self.is_counted_children(i) {
                return Some((Experiencer::Child, i));
            }
            let hit: &TermHit =
                self.draft.terms_at(i).iter().find(|hit| is_relation(hit) && hit.end <= end)?;
            let plain = !hit.has(Cue::OtherRelation)
                || self.draft.terms_at(i.saturating_sub(1)).iter().any(|h| h.has(Cue::Possessive));
            plain.then_some((
                if hit.has(Cue::ChildRelation) { Experiencer::Child } else { Experiencer::Other },
                i,
            ))
        })
    }

    /// "two boys", "my girls".
    fn is_counted_children(&self, at: usize) -> bool {
        self.is(at, &[fold::word("boys"), fold::word("girls")])
            && at.checked_sub(1).is_some_and(|before| {
                count_at(self.draft, before).is_some() || self.draft.cue_at(before, Cue::Possessive).is_some()
            })
    }

    fn relation_of_pet(&self, at: usize) -> bool {
        self.draft.cue_at(at, Cue::Pet).is_some()
    }
}
