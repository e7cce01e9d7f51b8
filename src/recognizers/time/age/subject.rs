//! An age after a verb of being: "I'm 43", "she is only 7", "my son is 9".

use super::super::count::{Count, count_at};
use super::words::{AFTER_AGE, SOFTENERS};
use super::{Age, Form, Reader};
use crate::finding::Experiencer;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::names::Role;
use crate::token::TokenKind;

impl Reader<'_> {
    /// "I'm 43", "he is 7", "my son is 9", "I be 37", "who's 7".
    pub(super) fn after_subject(&self, count: Count) -> Option<Age> {
        let who = self.subject_before(count.first)?;
        if !self.ends_age(count) {
            return None;
        }
        let context = self.scene.context(&(count.first..count.end));
        if context.hypothetical || context.negated && self.is(count.first - 1, &[fold::word("not")]) {
            return None;
        }
        let sex = None;
        Some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex,
            form: if who == Experiencer::Child { Form::Bare } else { Form::Predicate },
        })
    }

    /// "DD is 3.5": half years are counted for children.
    pub(super) fn half_year(&self, at: usize) -> Option<Age> {
        let digit = |i: usize| {
            self.draft.token(i).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() == 1)
        };
        let glued = |i: usize| self.draft.token(i).is_some_and(|t| t.glued);
        let half = digit(at) && self.mark(at + 1, '.') && glued(at + 1) && digit(at + 2) && glued(at + 2);
        let end = at + 3;
        if !half || !(self.is_boundary(end) || self.is(end, AFTER_AGE)) {
            return None;
        }
        let years = self.draft.text[self.draft.tokens[at].range()].parse().ok()?;
        (self.subject_before(at)? == Experiencer::Child).then_some(Age {
            tokens: at..end,
            years,
            baby: false,
            who: Experiencer::Child,
            sex: None,
            form: Form::Bare,
        })
    }

    /// The subject whose verb of being ends right before a token: "I'm", "she is only", "my son is".
    pub(super) fn subject_before(&self, first: usize) -> Option<Experiencer> {
        let start = self.draft.sentence(first).start;
        let mut at = first;
        while at > start && first - at < 3 && self.is(at - 1, SOFTENERS) {
            at -= 1;
        }
        let verb = at.checked_sub(1).filter(|&i| i >= start)?;
        let token = &self.draft.tokens[verb];
        if self.is(verb, &[fold::word("i'm"), fold::word("im"), fold::word("i’m"), fold::word("iam")]) {
            return Some(Experiencer::Writer);
        }
        let being =
            [fold::word("am"), fold::word("is"), fold::word("be"), fold::word("are"), fold::word("m")];
        // "Me: 37"
        let labelled = token.is_mark(':') && verb > start;
        if labelled && self.is(verb - 1, &[fold::word("me"), fold::word("myself")]) {
            return Some(Experiencer::Writer);
        }
        if labelled && self.is(verb - 1, &[fold::word("him"), fold::word("her")]) {
            return Some(Experiencer::Other);
        }
        // "am 25 years old", "being 26": the "I" is left out.
        let elided = self.is(verb, &being[..1]) || self.is(verb, &[fold::word("being")]);
        if elided && self.draft.starts_sentence(verb) {
            return Some(Experiencer::Writer);
        }
        let (subject, past) = if token.kind == TokenKind::Clitic || self.is(verb, &being) {
            (verb.checked_sub(1)?, false)
        } else if self.is(verb, &[fold::word("was"), fold::word("were")]) {
            (verb.checked_sub(1)?, true)
        } else if self.is(verb, &[fold::word("hes"), fold::word("shes")]) {
            (verb, false)
        } else {
            return None;
        };
        if subject < start {
            return None;
        }
        // "a grown up child ... Ours is 31."
        if self.is(subject, words!["ours" "mine"]) && !past {
            return self.somebody();
        }
        let future = self.is(subject, &[fold::word("will"), fold::word("would")]) && subject > start;
        let subject = subject - usize::from(future);
        // "hes gonna be 2", "I'm going to be 65"
        let gonna = subject > start && self.is(subject, &[fold::word("gonna")]);
        let going = subject > start + 1
            && self.is(subject, &[fold::word("to")])
            && self.is(subject - 1, &[fold::word("going")]);
        let subject = subject - usize::from(gonna) - 2 * usize::from(going);
        if (gonna || going) && self.is(subject, &[fold::word("i'm"), fold::word("im")]) {
            return Some(Experiencer::Writer);
        }
        if self.is(subject, &[fold::word("i'll"), fold::word("i'd")]) {
            return Some(Experiencer::Writer);
        }
        if self.is(subject, &[fold::word("i")]) {
            // "when I was 12" is an age of the past; "I was 43 lbs" ended before.
            return Some(Experiencer::Writer)
                .filter(|_| !past || self.says_when(subject) || self.when_follows(first));
        }
        if self.is(
            subject,
            &[
                fold::word("he"),
                fold::word("she"),
                fold::word("hes"),
                fold::word("shes"),
                fold::word("who"),
                fold::word("they"),
                fold::word("she'll"),
                fold::word("he'll"),
            ],
        ) {
            // "his brother who is 16": the one right before.
            if !past
                && self.is(subject, words!["who"])
                && let Some(relation) = self.relation_in(subject.saturating_sub(1)..subject)
            {
                return Some(relation.0);
            }
            let context = self.scene.context(&(first..first + 1));
            let known = match context.experiencer {
                Experiencer::Writer => None,
                Experiencer::Nobody => self.relation_in(start.saturating_sub(12)..first).map(|r| r.0),
                other => Some(other),
            };
            // "she'll be 3 in December": a birthday to come is somebody's.
            let soon =
                count_at(self.draft, first).is_some_and(|count| self.when_after(count.end) > count.end);
            let plural = self.is(subject, &[fold::word("they"), fold::word("who")]);
            return known
                .or_else(|| self.somebody().filter(|_| !plural))
                .or_else(|| (!plural && (self.speaks_of_health() || soon)).then_some(Experiencer::Other))
                .filter(|_| !past || self.says_when(subject) || self.when_follows(first) || self.mourns());
        }
        if past && !self.says_when(subject) && !self.when_follows(first) {
            return None;
        }
        // "my son is 9", "my son Eli is 9", "my youngest is 9"
        let from = subject.saturating_sub(2).max(start);
        self.relation_in(from..subject + 1).map(|r| r.0).or_else(|| self.named(subject, first))
    }

    /// "Noah is 4 and still not talking": somebody whom the draft names.
    fn named(&self, subject: usize, first: usize) -> Option<Experiencer> {
        let names = self.scene.contexts.names();
        let role = names.people[names.at(subject)?.person].role;
        let years = count_at(self.draft, first)?.value;
        match role {
            Role::Child => Some(Experiencer::Child),
            Role::Other if self.personal() => {
                Some(if years < 18 { Experiencer::Child } else { Experiencer::Other })
            }
            _ => None,
        }
    }

    /// "My mother passed on Tuesday. She was 96."
    fn mourns(&self) -> bool {
        const DEATH: Words = words!["died" "passed" "funeral" "mourn" "obituary" "rip" "grief" "buried"];
        (0..self.draft.tokens.len().min(400)).any(|i| self.is(i, DEATH))
    }

    /// "she was only 36 when she died", "I was 18 years old when".
    fn when_follows(&self, first: usize) -> bool {
        let Some(count) = count_at(self.draft, first) else { return false };
        let end = self.unit(count.end).filter(|unit| unit.1 && !unit.2).map_or(count.end, |unit| unit.0);
        self.is(end, &[fold::word("when")])
    }

    /// "when I was 12", "since I was nine".
    fn says_when(&self, subject: usize) -> bool {
        subject.checked_sub(1).is_some_and(|i| {
            self.is(
                i,
                &[
                    fold::word("when"),
                    fold::word("since"),
                    fold::word("until"),
                    fold::word("till"),
                    fold::word("while"),
                    fold::word("because"),
                ],
            )
        })
    }
}
