//! An age somebody reaches: "just hit 50", "nearly 30 and still", "pushing 70", "since I was 16, now 31".

use super::super::count::{Count, count_at};
use super::words::MEASURED;
use super::{Age, Reader};
use crate::elision::leaves_out_writer;
use crate::finding::Experiencer;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};

/// Verbs of reaching a round age.
const REACHES: Words =
    words![fold::word("hit"), fold::word("hitting"), fold::word("reached"), fold::word("pushing")];
/// Words before a verb of reaching that leave no doubt.
const SURE: Words = words![
    fold::word("just"),
    fold::word("i"),
    fold::word("i've"),
    fold::word("i'm"),
    fold::word("finally"),
    fold::word("about"),
];
/// An age nearly reached, said without a subject.
const NEARLY: Words = words![fold::word("nearly"), fold::word("almost"), fold::word("approaching")];
/// The age that came before "now 31".
const THEN: Words = words![
    fold::word("was"),
    fold::word("at"),
    fold::word("since"),
    fold::word("diagnosed"),
    fold::word("dx"),
    fold::word("born"),
];

impl Reader<'_> {
    /// An age that is reached.
    pub(super) fn reached(&self, count: Count) -> Option<Age> {
        let before = count.first.checked_sub(1)?;
        let sentence = self.draft.sentence(count.first);
        let near = sentence.start.max(count.first.saturating_sub(14))..before;
        let measured = near.clone().any(|i| self.is(i, MEASURED));
        let told = self.speaks_of_health() || leaves_out_writer(self.draft, &sentence);
        if measured || !self.ends_age(count) || !told {
            return None;
        }
        let starts = |at: usize| self.draft.starts_sentence(at);
        let round = count.value.is_multiple_of(10) && count.value >= 30;
        let hit =
            round && self.is(before, REACHES) && (starts(before) || before > 0 && self.is(before - 1, SURE));
        let nearly = count.value >= 18 && self.is(before, NEARLY) && starts(before);
        let now = count.value >= 13
            && self.is(before, &[fold::word("now")])
            && before > 0
            && (self.mark(before - 1, ',') || self.mark(before - 1, '('))
            && near.clone().any(|i| {
                count_at(self.draft, i).is_some_and(|then| then.value < count.value)
                    && (i.saturating_sub(2)..i).any(|j| self.is(j, THEN))
            });
        let big = round
            && self.is(before, &[fold::word("big")])
            && before > 0
            && self.is(before - 1, words!["the"]);
        if !(hit || nearly || now || big) {
            return None;
        }
        let context = self.scene.context(&(before..count.end));
        let who = match context.experiencer_or_implied() {
            Experiencer::Nobody => Experiencer::Writer,
            known => known,
        };
        (!context.hypothetical && !context.asked).then(|| Age::when(count, who))
    }
}
