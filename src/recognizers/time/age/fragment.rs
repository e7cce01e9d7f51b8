//! An age that stands by itself: "44." "38, gay, ..." "40 today and ...".

use super::super::count::{Count, count_at};
use super::words::{OPENING, PERSONS};
use super::{Age, Form, Reader};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::names::Role;
use crate::token::{Token, TokenKind};

impl Reader<'_> {
    /// "44." as a sentence, "38, gay, ..." at a sentence's start, "40 today and ..." at the draft's.
    pub(super) fn fragment(&self, count: Count) -> Option<Age> {
        let draft = self.draft;
        let index = draft.sentence_index(count.first);
        let last = index + 1 == draft.sentences.len();
        let sure = self.is_about_health() || self.is_card(count);
        if !(16..=101).contains(&count.value)
            || !sure && (count.value >= 90 || !self.tells_of_somebody()) && !self.is_card(count)
        {
            return None;
        }
        let asked = index.checked_sub(1).is_some_and(|i| draft.sentences[i].asks);
        let closes = |i: usize| self.mark(i, '.') && self.is_last(i) || i >= draft.tokens.len();
        let word_follows =
            |i: usize| draft.token(i).is_some_and(Token::is_word) && count_at(draft, i).is_none();
        // A comma and a word that is no number: no row of figures.
        let family = |i: usize| {
            count_at(draft, i)
                .is_some_and(|many| many.spelled && self.relation_in(many.end..many.end + 1).is_some())
        };
        let comma = self.mark(count.end, ',') && (word_follows(count.end + 1) || family(count.end + 1));
        let said = if draft.starts_sentence(count.first) {
            let alone = closes(count.end) && (!asked || last && sure) && (!count.spelled || index == 0);
            let opening = index == 0
                && (self.is(count.end, OPENING)
                    || self.is(count.end, &[fold::word("and")]) && word_follows(count.end + 1));
            let me = index == 0
                && self.is(count.end + 1, words!["i" "i'm" "i've" "never" "still" "already" "can't" "cant"]);
            let joined =
                self.is(count.end, &[fold::word("and")]) && (me || self.is(count.end + 1, PERSONS) && sure);
            alone || comma || opening && sure || joined
        } else {
            // After words and a comma: "office lady, 34." "Deaf, 29, Sioux Falls"
            let before = count.first.checked_sub(2).filter(|_| self.mark(count.first - 1, ','));
            let words = before.is_some_and(|i| {
                draft.tokens[i].is_word()
                    && count_at(draft, i).is_none()
                    && !draft
                        .terms_at(i)
                        .iter()
                        .any(|hit| hit.is(Kinds::MEDICINE) || hit.has(Cue::Month) || hit.has(Cue::StreetWord))
                    && i.checked_sub(1).is_none_or(|j| draft.tokens[j].kind != TokenKind::Number)
            });
            // "Hi, 17 here"
            let here = self.is(count.end, words!["here"]) && self.is_boundary(count.end + 1);
            let with = self.is(count.end, &[fold::word("with")]) && self.starts_term(count.end + 1);
            words && !count.spelled && (comma || with || here || closes(count.end)) && sure
        };
        let from = count.first.saturating_sub(8).max(draft.sentence(count.first).start);
        said.then(|| Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who: self.relation_in(from..count.first).map_or(Experiencer::Writer, |r| r.0),
            sex: None,
            form: Form::Label(None),
        })
    }

    /// "Retired firefighter, 61, bladder cancer", "I'm Danielle, 34, mum of two": an item beside it is an
    /// illness, a trait, a home, a family or the writer's name, and nobody of the news is told of.
    fn is_card(&self, count: Count) -> bool {
        const FAMILY: Words = words![
            "mum" "mom" "dad" "mother" "father" "wife" "husband" "married" "single" "divorced" "widowed" "parent"
            "living" "from" "newly" "recently" "diagnosed" "dx" "on" "retired" "disabled" "pregnant" "two" "three"
        ];
        let draft = self.draft;
        let comma =
            |i: usize| self.mark(i, ',') || self.mark(i, '.') || self.mark(i, '|') || self.mark(i, '/');
        if draft.sentence_index(count.first) > 2
            || draft.cues_in(draft.sentence(count.first), Cue::PublicTopic).next().is_some()
        {
            return false;
        }
        let fact = |at: usize| {
            draft.terms_at(at).iter().any(|hit| {
                hit.is(Kinds::CONDITION) && !hit.entry.is_weak()
                    || hit.has(Cue::Trait)
                    || hit.has(Cue::People)
                    || hit.has(Cue::Occupation)
            }) || draft
                .place_at(at)
                .is_some_and(|hit| hit.place.strength == 3 && draft.tokens[at].is_capitalized())
        };
        let after = comma(count.end)
            && (fact(count.end + 1) || fact(count.end + 2) || self.is(count.end + 1, FAMILY));
        let named = count.first >= 2
            && comma(count.first - 1)
            && self.scene.contexts.names().at(count.first - 2).is_some_and(|mention| {
                self.scene.contexts.names().people[mention.person].role == Role::Writer
            });
        // "Trainee plumber, 19, already got a bad back": the draft opens with who writes, and no news follows.
        let opening = draft.sentence_index(count.first) == 0
            && count.first <= 5
            && comma(count.end)
            && comma(count.first.wrapping_sub(1))
            && (0..count.first).any(|i| {
                fact(i) || self.is(i, words!["lass" "lad" "mum" "mom" "dad" "woman" "man" "bloke" "girl"])
            })
            && draft.token(count.end + 1).is_some_and(|t| {
                let word = &draft.text[t.range()];
                !(t.is_word() && (word.ends_with('s') || word.ends_with("ed")))
            })
            && !draft.gives(Cue::PublicTopic);
        after || opening || named && (comma(count.end) || self.is_last(count.first))
    }
}
