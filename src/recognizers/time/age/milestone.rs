//! The age at an event: "turning 60 next month", "my 60th birthday", "diagnosed at 29".

use super::super::count::Count;
use super::words::{LIFE_EVENTS, MEASURED};
use super::{Age, Form, Reader};
use crate::elision::leaves_out_writer;
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::words;
use crate::lexicon::{Kinds, fold};
use crate::token::{Token, TokenKind};
use std::ops::Range;

impl Reader<'_> {
    /// "Beau's 10th birthday", "my 60th birthday".
    pub(super) fn birthday(&self, count: Count) -> Option<Age> {
        let suffix = self.draft.token(count.end)?.glued
            && self.is(count.end, &[fold::word("th"), fold::word("st"), fold::word("nd"), fold::word("rd")]);
        let before = count.first.checked_sub(1)?;
        let clitic = self.draft.tokens[before].kind == TokenKind::Clitic;
        let mine = self.is(before, &[fold::word("my")]);
        let theirs = self.is(before, &[fold::word("his"), fold::word("her"), fold::word("their")])
            && self.somebody().is_some();
        if !suffix
            || !self.is(count.end + 1, &[fold::word("birthday"), fold::word("bday")])
            || !(clitic || mine || theirs)
        {
            return None;
        }
        let who = match count.value {
            _ if mine => Experiencer::Writer,
            ..18 => Experiencer::Child,
            _ => Experiencer::Other,
        };
        Some(Age {
            tokens: count.first..count.end + 1,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::When,
        })
    }

    /// "turning 8 in June", "turned 40", "about to turn 60".
    pub(super) fn turning(&self, count: Count) -> Option<Age> {
        let verb = count.first.checked_sub(1)?;
        let ing = self.is(verb, &[fold::word("turning")]);
        if !ing && !self.is(verb, &[fold::word("turn"), fold::word("turned"), fold::word("turns")])
            || !(self.ends_age(count) || self.is(count.end, words!["on" "last" "during" "just"]))
        {
            return None;
        }
        let sentence = self.draft.sentence(count.first);
        let second = self.draft.cues_in(sentence.start..verb, Cue::SecondPerson).next().is_some()
            || self.draft.cues_in(sentence.clone(), Cue::GenericPerson).next().is_some();
        let context = self.scene.context(&(verb..count.end));
        let elided = leaves_out_writer(self.draft, &sentence);
        let who = match context.experiencer_or_implied() {
            // "turning 30 and still on my parents' insurance"
            _ if elided && self.draft.starts_sentence(verb) => Experiencer::Writer,
            Experiencer::Nobody if self.personal() || elided => Experiencer::Writer,
            Experiencer::Nobody => return None,
            known => known,
        };
        if second && context.experiencer == Experiencer::Nobody || context.hypothetical {
            return None;
        }
        let mut end = count.end;
        if ing {
            end = self.when_after(end);
        }
        let start = if ing { verb } else { count.first };
        let form = if ing { Form::Predicate } else { Form::When };
        Some(Age { tokens: start..end, years: count.value, baby: false, who, sex: None, form })
    }

    /// After "turning 60": "next month", "in June", "on Friday", "this year", "soon".
    pub(super) fn when_after(&self, end: usize) -> usize {
        let month = |i: usize| {
            self.draft.cue_at(i, Cue::Month).is_some() || self.draft.cue_at(i, Cue::Weekday).is_some()
        };
        let next_month = self.is(end, &[fold::word("next"), fold::word("this")])
            && self.draft.token(end + 1).is_some_and(Token::is_word);
        let in_june = self.is(end, &[fold::word("in"), fold::word("on")]) && month(end + 1);
        if next_month || in_june {
            end + 2
        } else {
            end + usize::from(
                self.is(end, &[fold::word("tomorrow"), fold::word("today"), fold::word("soon")]),
            )
        }
    }

    fn is_died(&self, tokens: Range<usize>) -> bool {
        tokens
            .into_iter()
            .any(|i| self.is(i, &[fold::word("died"), fold::word("passed"), fold::word("dead")]))
    }

    /// "diagnosed at 29", "At 40 I had ...", "RA since 16".
    pub(super) fn at_or_since(&self, count: Count) -> Option<Age> {
        let word = count.first.checked_sub(1)?;
        let at = self.is(word, &[fold::word("at")]);
        let since = self.is(word, &[fold::word("since")]);
        if !at && !since || count.spelled && count.value < 13 || !(5..=99).contains(&count.value) {
            return None;
        }
        let sentence = self.draft.sentence(count.first);
        let from = sentence.start.max(word.saturating_sub(7));
        // "we lost our daughter at 19"
        let taken = self.relation_in(from..word).filter(|r| r.1 + 1 == word);
        let lost = at && taken.is_some() && (from..word).any(|i| self.is(i, &[fold::word("lost")]));
        let event = (from..word).any(|i| {
            self.draft.terms_at(i).iter().any(|hit| {
                hit.end <= word
                    && (hit.is(Kinds::CONDITION) && !hit.entry.is_weak() || hit.is(Kinds::PROCEDURE))
            })
        }) || (from..word)
            .any(|i| self.is(i, LIFE_EVENTS) || self.draft.cue_at(i, Cue::Trait).is_some())
            || lost;
        let others = self.draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_some()
            || self.draft.cues_in(sentence.clone(), Cue::GenericPerson).next().is_some();
        let own = self.draft.cues_in(count.end..(count.end + 3).min(sentence.end), Cue::FirstPerson).next();
        let opening = at
            && (self.draft.starts_sentence(word) || word > 0 && self.mark(word - 1, ','))
            && own.is_some_and(|hit| hit.first <= count.end + 1)
            && count.value >= 13;
        let clock = at
            && count.value <= 24
            && !(from..word).any(|i| {
                self.is(
                    i,
                    &[
                        fold::word("diagnosed"),
                        fold::word("dx"),
                        fold::word("died"),
                        fold::word("passed"),
                        fold::word("dead"),
                        fold::word("retired"),
                        fold::word("widowed"),
                    ],
                )
            })
            && !opening
            && !lost
            && !self.is_stop(count.end);
        let context = self.scene.context(&(count.first..count.end));
        let level = (from..word).any(|i| self.is(i, MEASURED));
        let stated = !context.hypothetical && !others && !level && !clock;
        let ends = self.is(count.end, &[fold::word("of")]) && self.is_died(from..word);
        let stops = self.is_stop(count.end) || ends || lost && self.is(count.end, &[fold::word("to")]);
        let found_ill = self.is(word.saturating_sub(1), words!["diagnosed" "dx" "dxed" "dx'd"]);
        let said = opening || event && stops && (count.value >= 10 || found_ill);
        // "was diagnosed at 17 with bipolar": a sentence without its "I".
        let elided = word - sentence.start <= 4
            && self.is(sentence.start, &[fold::word("was"), fold::word("diagnosed"), fold::word("dx")])
            || word - sentence.start <= 8 && leaves_out_writer(self.draft, &sentence);
        let who = match context.experiencer_or_implied() {
            _ if lost => taken.map_or(Experiencer::Other, |r| r.0),
            Experiencer::Nobody if elided => Experiencer::Writer,
            Experiencer::Nobody => return None,
            known => known,
        };
        (said && stated).then(|| Age::when(count, who))
    }
}
