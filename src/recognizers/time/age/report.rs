//! What is said about an age, and what is offered instead.

use super::super::stage::{Sex, person, stage};
use super::words::{MEN, WOMEN};
use super::{Age, Form, Reader};
use crate::fact::Fact;
use crate::finding::{Confidence, Experiencer, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found};

impl Reader<'_> {
    pub(super) fn report(&self, age: &Age, told: bool, found: &mut Found) {
        let young = age.baby || age.years < 18 && age.who == Experiencer::Child;
        let level = if age.form != Form::Decade && (age.years >= 90 || young && told) {
            Level::WorthALook
        } else {
            Level::GoodToKnow
        };
        // "in my 40s" is what is offered to others: it counts, and is no finding.
        let confidence = if age.form == Form::Decade { Confidence::Possible } else { Confidence::Certain };
        let mut candidate = Candidate::new(self.draft.bytes(age.tokens.clone()), level)
            .confidence(confidence)
            .experiencer(age.who);
        for text in self.suggestions(age) {
            candidate = candidate.suggest(text);
        }
        let fact = match (age.form, age.sex) {
            (Form::When, _) => None,
            (Form::Decade, _) => Some(Fact::Decade),
            (_, Some(_)) => Some(Fact::AgeAndSex { years: age.years }),
            (_, None) => Some(Fact::Age { years: age.years }),
        };
        if let Some(fact) = fact {
            candidate = candidate.fact(fact);
        }
        found.add(candidate);
    }

    fn suggestions(&self, age: &Age) -> Vec<String> {
        let article =
            age.tokens.start.checked_sub(1).is_some_and(|i| self.is(i, &[fold::word("a"), fold::word("an")]));
        let stage = stage(age.years, age.baby);
        let decade = age.years / 10 * 10;
        let whose = match (age.who, age.sex.or_else(|| self.sex_near(age.tokens.start))) {
            (Experiencer::Writer | Experiencer::Nobody, _) => "my",
            (_, Some(Sex::Female)) => "her",
            (_, Some(Sex::Male)) => "his",
            (_, None) => "their",
        };
        let in_decade = format!("in {whose} {decade}s");
        let adult = age.years >= 20 && age.years < 90;
        let text = match age.form {
            Form::Label(sex) => match sex {
                Some(_) if !adult => person(age.years, sex).to_owned(),
                Some(_) => format!("{} {in_decade}", person(age.years, sex)),
                None if adult => in_decade,
                None => {
                    if age.years >= 90 {
                        "very old".to_owned()
                    } else {
                        "a teen".to_owned()
                    }
                }
            },
            Form::Adjective => {
                let adjective = stage.adjective;
                if article {
                    format!(
                        "{} {adjective}",
                        if adjective.starts_with(['a', 'e', 'o', 'i']) { "an" } else { "a" }
                    )
                } else {
                    adjective.to_owned()
                }
            }
            Form::Noun if adult => format!("a person {in_decade}"),
            Form::Noun => stage.noun.to_owned(),
            Form::Predicate | Form::Bare if adult => {
                if self.is(age.tokens.start, &[fold::word("turning")]) && age.years.is_multiple_of(10) {
                    format!("in {whose} {}s", decade - 10)
                } else {
                    in_decade
                }
            }
            Form::Predicate | Form::Bare => stage.predicate.to_owned(),
            // "turned 50", "diagnosed at 40"
            Form::When if self.after(age, words!["turn" "turned" "turns"]) => "a year older".to_owned(),
            Form::When if self.after(age, words!["at"]) => match age.years {
                0..30 => "a young age",
                30..60 => "midlife",
                _ => "an older age",
            }
            .to_owned(),
            Form::When | Form::Decade => return Vec::new(),
        };
        vec![text]
    }

    fn after(&self, age: &Age, words: Words) -> bool {
        age.tokens.start.checked_sub(1).is_some_and(|before| self.draft.is_any(before, words))
    }

    /// "she", "my mother" before an age tells whose decade it is.
    fn sex_near(&self, at: usize) -> Option<Sex> {
        let from = self.draft.sentence(at).start.max(at.saturating_sub(8));
        (from..at.min(from + 12)).rev().find_map(|i| match () {
            () if self.is(i, WOMEN) => Some(Sex::Female),
            () if self.is(i, MEN) => Some(Sex::Male),
            () => None,
        })
    }
}
