//! Whose age a description tells: "mom of a 7 yo", "I'm a 43 year old", "little 5 year old Mia".

use super::super::count::Count;
use super::Reader;
use super::words::{ARTICLES, PERSON_NOUNS};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::token::Token;

impl Reader<'_> {
    /// "I have a 7 year old", "mom of a 7 yo".
    pub(super) fn parent_of(&self, count: Count) -> Option<Experiencer> {
        let article = count.first.checked_sub(1).filter(|&i| self.is(i, ARTICLES)).unwrap_or(count.first);
        let before = article.checked_sub(1)?;
        let have = self.is(
            before,
            &[
                fold::word("have"),
                fold::word("has"),
                fold::word("had"),
                fold::word("with"),
                fold::word("of"),
                fold::word("to"),
                fold::word("raising"),
                fold::word("got"),
            ],
        );
        let from = before.saturating_sub(4);
        let parent = (from..before).any(|i| {
            self.is(
                i,
                &[
                    fold::word("i"),
                    fold::word("we"),
                    fold::word("mom"),
                    fold::word("mum"),
                    fold::word("mama"),
                    fold::word("dad"),
                    fold::word("mother"),
                    fold::word("father"),
                    fold::word("parent"),
                    fold::word("single"),
                ],
            )
        });
        (have && parent && count.value < 30).then_some(Experiencer::Child)
    }

    /// "little 5 year old Mia is fighting leukemia".
    pub(super) fn of_named(&self, count: Count, end: usize) -> Option<Experiencer> {
        let named = self.draft.name(end).given() >= 2
            && self.draft.token(end).is_some_and(Token::is_capitalized)
            && self.names_condition();
        let figure = self.draft.names_any(Kinds::PUBLIC_FIGURE);
        (named && !figure).then_some(if count.value < 18 { Experiencer::Child } else { Experiencer::Other })
    }

    /// "I'm a 43 year old", "As a 43 yo", "43 year old with ..." at the start.
    pub(super) fn described(&self, count: Count, end: usize) -> Option<Experiencer> {
        let article = count.first.checked_sub(1).filter(|&i| self.is(i, ARTICLES));
        if let Some(before) = article {
            let start = self.draft.sentence(count.first).start.max(before.saturating_sub(4));
            let me = (start..before).any(|i| {
                self.is(
                    i,
                    &[
                        fold::word("i'm"),
                        fold::word("im"),
                        fold::word("am"),
                        fold::word("as"),
                        fold::word("myself"),
                        fold::word("me"),
                        fold::word("being"),
                        fold::word("be"),
                    ],
                )
            });
            return me.then_some(Experiencer::Writer);
        }
        let start = self.draft.starts_sentence(count.first) || self.opens(count.first);
        let personal = self.scene.contexts.speaks_of_itself() || !self.scene.disclosures().is_empty();
        let sentence = self.scene.context(&(count.first..count.first + 1));
        let generic = self
            .draft
            .cues_in(self.draft.sentence(count.first).start..end + 4, Cue::GenericPerson)
            .next()
            .is_some()
            && self.sex_of(end).is_none();
        let starts_draft = self.draft.sentence_index(count.first) == 0;
        ((start
            && (personal
                || starts_draft
                    && (self.is(end, &[fold::word("with")])
                        || self.is(end, PERSON_NOUNS) && self.is(end + 1, &[fold::word("here")])
                        || self.sex_of(end).is_some()
                        || self.names_condition())))
            && !generic)
            .then(|| match sentence.experiencer_or_implied() {
                Experiencer::Nobody => Experiencer::Writer,
                known => known,
            })
    }
}
