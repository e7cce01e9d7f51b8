//! An age by its name: "aged 44", "age: 33", "at the age of 12".

use super::super::count::Count;
use super::words::{AFTER_YEARS, AGED_AS_VERB, PATIENT_CARD};
use super::{Age, Form, Reader};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::words;

impl Reader<'_> {
    /// "aged 44", "age 9", "age: 33", "at age 12", "at the age of 12".
    pub(super) fn named_age(&self, count: Count) -> Option<Age> {
        let mut at = count.first.checked_sub(1)?;
        if self.mark(at, ':') || self.mark(at, '-') || self.mark(at, '=') {
            at = at.checked_sub(1)?;
        }
        let is = self.is(at, &[fold::word("is"), fold::word("of"), fold::word("was")]);
        if is {
            at = at.checked_sub(1)?;
        }
        let verb = at.checked_sub(1).is_some_and(|i| self.is(i, AGED_AS_VERB));
        let aged = self.is(at, &[fold::word("aged")]) && !verb;
        let several = self.are_ages_of_relatives(at);
        let sex_follows = self.sex_of(count.end).is_some();
        if !aged && !several && !self.is(at, &[fold::word("age")]) {
            return None;
        }
        let before = at.checked_sub(1);
        let sentence = self.draft.sentence(count.first);
        let own = self.draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some();
        // "at age 9 I", "since age 19 to ease the cramps": a time of the writer's life.
        let me = (sentence.start.max(count.first.saturating_sub(12))..sentence.end.min(count.end + 8))
            .any(|i| self.is(i, words!["i" "i've" "ive" "i'd" "i'm" "im" "me"]));
        let timed = me
            && before
                .is_some_and(|i| self.is(i, words!["at" "since" "until" "till" "from" "around" "the" "by"]))
            && self.draft.token(count.end).is_some_and(|t| t.is_word() && !t.glued);
        // "my father age 65 he has"
        let kin = before.is_some_and(|i| self.relation_in(i..at).is_some());
        if !(self.ends_age(count)
            || timed
            || kin
            || sex_follows
            || self.is(count.end, PATIENT_CARD)
            || self.is(count.end, AFTER_YEARS) && self.relation_in(at.saturating_sub(2)..at).is_some())
        {
            return None;
        }
        // "women age 40", "screening at age 45": rules, unless a person is near.
        let at_age = before.is_some_and(|i| {
            self.is(
                i,
                &[
                    fold::word("at"),
                    fold::word("the"),
                    fold::word("by"),
                    fold::word("from"),
                    fold::word("until"),
                    fold::word("till"),
                    fold::word("since"),
                    fold::word("around"),
                ],
            )
        });
        let context = self.scene.context(&(count.first..count.end));
        let generic = self.draft.cues_in(sentence.clone(), Cue::GenericPerson).next().is_some()
            || self.draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_some();
        // "age 45 male, smoker"; "weight 80 kg, height 170, age 33": a patient's card.
        let card = !at_age
            && (sex_follows && self.opens(at) || sentence.into_iter().any(|i| self.is(i, PATIENT_CARD)));
        let who = self.relation_in(at.saturating_sub(4)..at).map(|r| r.0).or(
            match context.experiencer_or_implied() {
                Experiencer::Nobody if card => Some(Experiencer::Writer),
                // "At the age of 19 I had": the writer comes after.
                Experiencer::Nobody if at_age && me && !generic => Some(Experiencer::Writer),
                Experiencer::Nobody if !at_age && (aged || self.opens(at)) && self.personal() => {
                    Some(Experiencer::Writer)
                }
                Experiencer::Nobody => None,
                known => Some(known),
            },
        )?;
        if generic && !own || context.hypothetical {
            return None;
        }
        let start = if at_age || several { count.first } else { at };
        let form = match () {
            () if at_age => Form::When,
            () if several => Form::Bare,
            () => Form::Predicate,
        };
        Some(Age { tokens: start..count.end, years: count.value, baby: false, who, sex: None, form })
    }
}
