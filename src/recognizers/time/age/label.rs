//! An age and a sex as a label: "43F", "(34m)", "27/M", "F, 27", "(m27)".

use super::super::count::Count;
use super::super::stage::Sex;
use super::words::{AFTER_AGE, AFTER_LABEL, BEFORE_TEMPERATURE, SIZES};
use super::{Age, Form, Reader};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::words;
use crate::token::{Case, TokenKind};
use std::ops::Range;

impl Reader<'_> {
    /// "43F", "(34m)", "27/M", "43 female", "43yoF"; also "F/27", "F, 27", "(F27)".
    pub(super) fn label(&self, count: Count) -> Option<Age> {
        if count.spelled || count.value < 3 {
            return None;
        }
        if let Some((end, sex)) = self.sex_after(count) {
            return Some(self.labelled(count.first..end, count.value, Some(sex)));
        }
        let slash = count
            .first
            .checked_sub(1)
            .filter(|&i| self.mark(i, '/') || self.mark(i, ',') || self.mark(i, '-'));
        let letter = slash.map_or(count.first, |i| i).checked_sub(1)?;
        let token = &self.draft.tokens[letter];
        let sex = self.sex_of(letter)?;
        let short = token.range().len() == 1;
        let opens = self.opens(letter);
        let years = self.unit(count.end).filter(|unit| !unit.2).map_or(count.end, |unit| unit.0);
        let closes = self.is_boundary(years)
            || self.is(years, AFTER_AGE)
            || self.is(years, &[fold::word("with")])
            || self.starts_term(years);
        let alone = short && slash.is_none() && letter == 0 && token.case != Case::Lower;
        let fits = if alone {
            self.is(years, &[fold::word("with")]) || self.mark(years, ',')
        } else if short {
            slash.is_some_and(|i| self.mark(i, '/') && (token.case == Case::Title || opens))
                || slash.is_some() && opens && token.case == Case::Title
        } else {
            slash.is_some() && opens || slash.is_none() && opens && closes
        };
        (fits && closes && count.value >= 10).then(|| self.labelled(letter..years, count.value, Some(sex)))
    }

    /// "29 f from Duluth", "hi all. 29 f with lupus": the first words of a post on health, but for a greeting.
    fn introduces(&self, first: usize) -> bool {
        self.draft.starts_sentence(first) && first <= 4 && self.is_about_health()
    }

    fn labelled(&self, tokens: Range<usize>, years: u32, sex: Option<Sex>) -> Age {
        let who = self.who_is_labelled(tokens.start);
        Age { tokens, years, baby: false, who, sex, form: Form::Label(sex) }
    }

    /// Whose label it is: the person right before ("my husband (34m)"), else the writer.
    fn who_is_labelled(&self, at: usize) -> Experiencer {
        let from = at.saturating_sub(3).max(self.draft.sentence(at).start);
        let relation = self.relation_in(from..at);
        relation.map_or(Experiencer::Writer, |(who, _)| who)
    }

    pub(super) fn sex_of(&self, at: usize) -> Option<Sex> {
        let female = [
            fold::word("f"),
            fold::word("female"),
            fold::word("woman"),
            fold::word("fem"),
            fold::word("mtf"),
            fold::word("afab"),
            fold::word("girl"),
            fold::word("lady"),
        ];
        let male = [
            fold::word("m"),
            fold::word("male"),
            fold::word("man"),
            fold::word("ftm"),
            fold::word("amab"),
            fold::word("guy"),
        ];
        match () {
            () if self.is(at, &female) => Some(Sex::Female),
            () if self.is(at, &male) => Some(Sex::Male),
            () => None,
        }
    }

    /// The end of a sex after an age, and the sex.
    pub(super) fn sex_after(&self, count: Count) -> Option<(usize, Sex)> {
        // "52, male": the word in full may stand after a comma.
        let comma = self.mark(count.end, ',')
            && self.sex_of(count.end + 1).is_some()
            && self.draft.token(count.end + 1).is_some_and(|t| t.range().len() > 3)
            && self.is_boundary(count.end + 2)
            && self.opens(count.first);
        let slash = usize::from(self.mark(count.end, '/') || self.mark(count.end, '-') || comma);
        let at = count.end + slash;
        let token = self.draft.token(at)?;
        // "43yoF", "43yof": the unit and the sex in one word.
        let text = self.draft.text[token.range()].to_ascii_lowercase();
        if token.glued && token.is_word() {
            let sex = match text.as_str() {
                "yof" | "yf" | "yrf" => Some(Sex::Female),
                "yom" | "ym" | "yrm" => Some(Sex::Male),
                _ => None,
            };
            if let Some(sex) = sex {
                return Some((at + 1, sex));
            }
        }
        let sex = self.sex_of(at)?;
        let short = text.len() == 1;
        let years = (3..=105).contains(&count.value);
        let bracketed = count.first > 0
            && matches!(self.draft.tokens[count.first - 1].kind, TokenKind::Mark('(' | '['))
            && self
                .draft
                .token(at + 1)
                .is_some_and(|t| matches!(t.kind, TokenKind::Mark(')' | ']' | ',' | '/')));
        let person_before = count.first.checked_sub(1).is_some_and(|i| {
            self.draft.terms_at(i).iter().any(|hit| hit.has(Cue::FirstPerson) && !hit.has(Cue::Possessive))
                || self.relation_in(i.saturating_sub(1)..count.first).is_some()
                || self.is(
                    i,
                    &[
                        fold::word("a"),
                        fold::word("as"),
                        fold::word("am"),
                        fold::word("me"),
                        fold::word("myself"),
                        fold::word("im"),
                        fold::word("here"),
                    ],
                )
        });
        // "38F trying to ...": in a post on health a capital letter glued to an age is no temperature.
        let label = token.glued && token.case != Case::Lower && self.opens(count.first);
        let closes = self.is_boundary(at + 1)
            || self.is(at + 1, AFTER_LABEL)
            || self.starts_term(at + 1)
            || token.glued
                && token.case != Case::Lower
                && self.relation_in(count.first.saturating_sub(1)..count.first).is_some()
            || label && self.draft.place_at(at + 1).is_some()
            || label && count.value >= 13 && self.is_about_health();
        let opens = self.opens(count.first) || person_before;
        let temperature = short
            && count.first.checked_sub(1).is_some_and(|i| self.is(i, BEFORE_TEMPERATURE))
            && self.subject_before(count.first).is_none();
        let sized = temperature
            || (count.first.saturating_sub(3)..count.first).any(|i| self.is(i, SIZES))
            || (at + 1..at + 3).any(|i| self.is(i, SIZES));
        let ok = match (short, token.case) {
            _ if sized || !years => false,
            _ if bracketed || slash == 1 && short && (opens || closes) => true,
            // "34m" alone is a length, a sum or a number of minutes as well.
            (true, Case::Lower) => {
                token.glued
                    && opens
                    && closes
                    && count.value >= 13
                    && (sex == Sex::Female
                        || person_before
                        || self.draft.starts_sentence(count.first) && self.is(at + 1, AFTER_LABEL))
                    || !token.glued
                        && self.introduces(count.first)
                        && self.is(at + 1, words!["from" "here" "with" "dx" "just" "newly" "recently"])
            }
            (true, _) => closes && (opens || token.glued && sex == Sex::Female) && count.value < 100,
            (false, _) => (slash == 0 || comma) && opens && (closes || person_before),
        };
        ok.then_some((at + 1, sex))
    }

    /// "(m27)", "I (F29)", "Me: F29": sex and age in one word.
    pub(super) fn glued_sex(&self, at: usize) -> Option<Age> {
        let token = &self.draft.tokens[at];
        self.draft.has_digit(at..at + 1).then_some(())?;
        let text = self.draft.text[token.range()].to_ascii_lowercase();
        let (sex, years) = match (text.strip_prefix('f'), text.strip_prefix('m')) {
            (Some(years), _) => (Sex::Female, years),
            (_, Some(years)) => (Sex::Male, years),
            _ => return None,
        };
        let years = years.parse().ok().filter(|years| (13..=99).contains(years))?;
        if at == 0 && token.is_capitalized() && self.is(1, words!["here" "with" "from"]) {
            return Some(self.labelled(0..1, years, Some(sex)));
        }
        let before = at.checked_sub(1)?;
        let bracketed = self.mark(before, '(') || self.mark(before, '[');
        let colon = self.mark(before, ':') && before > 0;
        let me =
            self.is(before - usize::from(colon), &[fold::word("me"), fold::word("im"), fold::word("i'm")]);
        let closed = self.is_boundary(at + 1);
        let person = bracketed
            && (self.relation_in(before.saturating_sub(3)..before).is_some()
                || self.draft.cues_in(before.saturating_sub(1)..before, Cue::FirstPerson).next().is_some());
        (token.is_word() && closed && (person || me)).then(|| self.labelled(at..at + 1, years, Some(sex)))
    }
}
