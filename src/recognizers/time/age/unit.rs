//! An age with its unit: "43 years old", "7yo", "11 weeks old", "my father 62 yrs".

use super::super::count::{Count, count_at};
use super::words::{AFTER_LABEL, AFTER_YEARS, ARTICLES, PERSON_NOUNS, THINGS};
use super::{Age, Form, Reader};
use crate::context::is_relation;
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::token::{Case, Token};

impl Reader<'_> {
    /// "43 years old", "7yo", "82-year-old mother", "11 weeks old", "58 yrs" after a comma.
    pub(super) fn with_unit(&self, count: Count) -> Option<Age> {
        let (end, full, small) = self.unit(count.end)?;
        let draft = self.draft;
        let possessive = count.first.checked_sub(1).filter(|&i| draft.cue_at(i, Cue::Possessive).is_some());
        let relation_before = self.relation_in(count.first.saturating_sub(3)..count.first);
        if !full && !small {
            return self.bare_years(count, end, relation_before.map(|r| r.0));
        }
        if small
            && (self.is(
                end,
                &[
                    fold::word("pregnant"),
                    fold::word("along"),
                    fold::word("post"),
                    fold::word("gestation"),
                    fold::word("preg"),
                ],
            ))
        {
            return None;
        }
        let (noun_end, thing) = self.noun_after(count.first, end);
        if thing {
            return None;
        }
        let relation_after = self.relation_in(end..noun_end);
        let subject = self.subject_before(count.first);
        let child = |who: Experiencer| who == Experiencer::Child;
        if small {
            // Weeks and months are ages of babies, said with "old" or right beside the child.
            let known = possessive.is_some()
                || relation_after.is_some_and(|r| child(r.0))
                || relation_before.is_some_and(|r| child(r.0))
                || subject.is_some_and(|who| who != Experiencer::Writer);
            let said = full
                && (known
                    || self.is(end, &[fold::word("today")])
                    || self.opens(count.first)
                    || self.has_child())
                || !full
                    && (relation_before.is_some_and(|r| child(r.0))
                        && self.opens(count.first)
                        && self.is_boundary(end)
                        || possessive.is_some() && relation_after.is_some_and(|r| child(r.0))
                        || subject.is_some_and(child)
                            && self.is_stop(end)
                            && (self.has_baby() || count.value <= 36 && self.speaks_of_health())
                        || subject.is_some_and(|who| who != Experiencer::Writer)
                            && self.goes_on_in_days(end));
            let form = if full && relation_after.is_some() {
                Form::Adjective
            } else if full && possessive.is_some() {
                Form::Noun
            } else {
                Form::Predicate
            };
            return said.then_some(Age {
                tokens: count.first..end,
                years: 0,
                baby: true,
                who: Experiencer::Child,
                sex: None,
                form,
            });
        }
        let sex = self.sex_of(end);
        let who = relation_after
            .or(relation_before.filter(|_| possessive.is_none()))
            .map(|r| r.0)
            .or(subject)
            .or_else(|| {
                possessive.map(|_| if count.value < 18 { Experiencer::Child } else { Experiencer::Other })
            })
            .or_else(|| self.parent_of(count))
            .or_else(|| self.described(count, end))
            .or_else(|| self.of_named(count, end))?;
        let person_follows = relation_after.is_some()
            || sex.is_some()
            || self.is(end, PERSON_NOUNS)
            || self.is(end + 1, PERSON_NOUNS) && draft.token(end).is_some_and(Token::is_word);
        let form = if person_follows {
            Form::Adjective
        } else if possessive.is_some() || count.first.checked_sub(1).is_some_and(|i| self.is(i, ARTICLES)) {
            Form::Noun
        } else {
            Form::Predicate
        };
        let label = self.sex_after(Count { first: count.first, end, ..count });
        let sex = label.map(|l| l.1).or(sex);
        Some(Age { tokens: count.first..end, years: count.value, baby: false, who, sex, form })
    }

    /// Where an age's unit ends, whether it says "old" (or is "yo"), and whether it counts months.
    pub(super) fn unit(&self, end: usize) -> Option<(usize, bool, bool)> {
        let mut at = end;
        if self.mark(at, '-') {
            at += 1;
        }
        let hit = self.draft.terms_at(at).iter().find(|hit| hit.has(Cue::AgeUnit))?;
        let mut end = hit.end;
        let text = self.draft.words(hit.first..hit.end).to_ascii_lowercase();
        let small = text.starts_with('w')
            || text.starts_with("mo")
            || text.starts_with("mt")
            || text.starts_with('d');
        let mut full = text.contains("old")
            || text.contains("age")
            || text.contains("young")
            || text.starts_with('y') && text.contains('o');
        if !full
            && (self.is(end, &[fold::word("old"), fold::word("young"), fold::word("older")])
                || self.mark(end, '-') && self.is(end + 1, &[fold::word("old")]))
        {
            end += 1 + usize::from(self.mark(end, '-'));
            full = true;
        }
        // "3 year 4 month old"
        if !full
            && !small
            && let Some(more) = count_at(self.draft, end)
        {
            return self
                .unit(more.end)
                .filter(|months| months.1 && months.2)
                .map_or(Some((end, full, small)), |months| Some((months.0, true, false)));
        }
        // "y.o." ends with its own dot.
        let goes_on = !self.is_last(end)
            || self.draft.token(end + 1).is_some_and(|t| t.is_word() && t.case == Case::Lower);
        if text.contains('.') && self.mark(end, '.') && self.draft.tokens[end].glued && goes_on {
            end += 1;
        }
        Some((end, full, small))
    }

    /// "58 yrs" without "old" says an age only beside a person: "Ramesh, 58 yrs, retired".
    fn bare_years(&self, count: Count, end: usize, relation: Option<Experiencer>) -> Option<Age> {
        // "58 yrs" says an age only beside a person: "Ramesh, 58 yrs, retired".
        let subject = self.subject_before(count.first);
        let draft = self.draft;
        let alone = (self.is_boundary(end) || self.sex_of(end).is_some())
            && (subject.is_some() || relation.is_some() && self.mark(count.first - 1, '('));
        // "my father 62 yrs has diabetes"; "my father 20 years ago" says something else.
        let beside = count.value >= 3
            && (self.is_boundary(end) || self.is(end, AFTER_YEARS))
            && self
                .relation_in(
                    count
                        .first
                        .saturating_sub(1 + usize::from(count.first > 1 && self.mark(count.first - 1, ',')))
                        ..count.first,
                )
                .is_some();
        // "I am 16 yrs and my ...", "my son is 2 yrs 3 months": unlike "I am 2 years sober".
        let goes_on = subject.is_some()
            && (count.value >= 13 || subject != Some(Experiencer::Writer))
            && (self.is(end, &[fold::word("and"), fold::word("but"), fold::word("with")])
                || count_at(draft, end).is_some_and(|more| {
                    self.is(more.end, &[fold::word("months"), fold::word("month"), fold::word("mo")])
                }));
        // "31 yr female. First scan.": a note's first words.
        let noted = count.value >= 13
            && self.sex_of(end).is_some()
            && self.draft.starts_sentence(count.first)
            && (self.is_boundary(end + 1) || self.is(end + 1, AFTER_LABEL))
            && self.personal();
        let introduced = count.value >= 16
            && self.mark(end, ',')
            && count.first > 1
            && self.mark(count.first - 1, ',')
            && draft.tokens[count.first - 2].is_capitalized()
            && self.scene.contexts.speaks_of_itself();
        if !alone && !introduced && !beside && !goes_on && !noted {
            return None;
        }
        let who = subject.or(relation).unwrap_or(Experiencer::Writer);
        Some(Age {
            tokens: count.first..end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::Predicate,
        })
    }

    /// "18 months and 4 days".
    fn goes_on_in_days(&self, end: usize) -> bool {
        self.is(end, &[fold::word("and")])
            && count_at(self.draft, end + 1).is_some_and(|c| {
                self.is(c.end, &[fold::word("days"), fold::word("weeks"), fold::word("day")])
            })
    }

    /// The end of the noun after an adjective, and whether it is a thing or an animal.
    fn noun_after(&self, first: usize, end: usize) -> (usize, bool) {
        let stop = (end + 4).min(self.draft.sentence(end.saturating_sub(1)).end);
        let mut at = end;
        while at < stop && self.draft.tokens[at].is_word() {
            if self.is(at, THINGS) || self.draft.cue_at(at, Cue::Pet).is_some() {
                return (at + 1, true);
            }
            if self.draft.terms_at(at).iter().any(is_relation) || self.is(at, PERSON_NOUNS) {
                return (at + 1, false);
            }
            at += 1;
        }
        // "my 20 year old Toyota": a name that is nobody's. "44 y/o Well I", "a 27 year old F" name none.
        let brand = self.draft.token(end).filter(|t| t.is_word() && t.is_capitalized()).is_some_and(|_| {
            !self.draft.is_shouted(end)
                && !self.opens(first)
                && self.sex_of(end).is_none()
                && self.draft.name(end).given() < 2
                && self.draft.terms_at(end).iter().all(|hit| hit.is(Kinds::EMPLOYER))
                && !self.draft.starts_sentence(end)
        });
        if brand {
            return (end + 1, true);
        }
        // "my dog is 9 years old"
        let from = self.draft.sentence(end - 1).start.max(end.saturating_sub(9));
        let pet = (from..end).any(|i| self.draft.cue_at(i, Cue::Pet).is_some() || self.is(i, THINGS));
        let person = (from..end).any(|i| {
            self.draft
                .terms_at(i)
                .iter()
                .any(|h| is_relation(h) || h.has(Cue::FirstPerson) && !h.has(Cue::Possessive))
        });
        (at, pet && !person)
    }
}
