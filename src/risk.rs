//! How many people could have written the draft, by everything it says together.
//!
//! One fact rarely identifies; four do. Each finding may carry a [`Fact`]; the facts of one person
//! multiply down the number of people they fit: so many live there, this share is that age, this
//! share has the illness. `docs/RISK.md` gives the figures and their sources. The estimate is right
//! in its order of magnitude at best, so only a band leaves this module.
//!
//! Facts of different people are kept apart: a sister's illness says nothing about the writer's
//! crowd. A child shares the writer's home, so a child's facts meet the writer's places; so does
//! the adult whom the writer said to care for.

use crate::fact::Fact;
use crate::finding::{Category, Experiencer};
use crate::options::About;
use crate::recognizer::Candidate;
use crate::sort;
use serde::Serialize;

/// People who could write such a post when nothing is known about where they live.
const EVERYBODY: f64 = 400e6;
/// Below this many people, the post points to its writer.
const FEW: f64 = 20.0;
/// Below this many people, the post fits a small group: a thousand, and the estimate may be five
/// times too high.
const SMALL: f64 = 5_000.0;
/// A fact that fits fewer than this share of people narrows the crowd.
const NARROW: f64 = 0.2;

/// What the facts of a draft add up to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Risk {
    /// How many people fit.
    pub crowd: Crowd,
    /// The categories that narrow the crowd, strongest first.
    pub reasons: Vec<Category>,
    /// The one change that helps most, if the crowd is not many.
    pub helps_most: Option<HelpsMost>,
}

/// Bands, not numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Crowd {
    /// Only the writer, or a few people.
    Few,
    /// A small group.
    Small,
    /// Many people.
    Many,
}

/// The single generalization that widens the crowd most at the least loss of meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct HelpsMost {
    /// Index of the finding to change.
    pub finding: usize,
    /// The crowd after its first suggestion is taken.
    pub crowd: Crowd,
}

/// One fact of one person, with the finding it came from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// Index of the finding; none for a fact that is only counted.
    pub finding: Option<usize>,
    /// Its category.
    pub category: Category,
    /// Whose it is.
    pub experiencer: Experiencer,
    /// What it says.
    pub fact: Fact,
}

/// Adds up the facts of the candidates, each with the index of its finding if it is shown.
#[must_use]
pub fn risk<'c>(
    candidates: impl Iterator<Item = (Option<usize>, Category, &'c Candidate)>,
    about: About,
) -> Risk {
    let known: Vec<Known> = candidates
        .filter_map(|(finding, category, c)| {
            let fact = c.fact?;
            // A home in a sentence without people is the writer's to every reader.
            let experiencer = match (c.experiencer, fact) {
                (Experiencer::Nobody, Fact::Place { .. }) => Experiencer::Writer,
                (known, _) => known,
            };
            Some(Known { finding, category, experiencer, fact })
        })
        .collect();
    let writer = facts_of(&known, Experiencer::Writer);
    let child = facts_of(&known, Experiencer::Child);
    let cared_for = if about == About::Other { facts_of(&known, Experiencer::Other) } else { Vec::new() };
    let (person, crowd) = [writer, child, cared_for]
        .into_iter()
        .map(|person| (crowd(&person), person))
        .map(|(c, p)| (p, c))
        .min_by_key(|(_, crowd)| *crowd)
        .unwrap_or((Vec::new(), Crowd::Many));
    let mut reasons: Vec<Known> = narrowing(&person).copied().collect();
    // Numbers above zero are in the order of their bits.
    sort::by_key(&mut reasons, |k| k.fact.share().to_bits());
    let mut reasons: Vec<Category> = reasons.into_iter().map(|k| k.category).collect();
    reasons.dedup();
    let helps_most = (crowd < Crowd::Many).then(|| helps_most(&person)).flatten();
    Risk { crowd, reasons, helps_most }
}

/// The distinct facts of one person. A child lives where the writer lives; whom one cares for, near.
fn facts_of(known: &[Known], experiencer: Experiencer) -> Vec<Known> {
    let shared = |k: &Known| {
        experiencer != Experiencer::Writer
            && k.experiencer == Experiencer::Writer
            && matches!(k.fact, Fact::Place { .. })
    };
    let mut facts: Vec<Known> = Vec::new();
    for k in known.iter().filter(|k| k.experiencer == experiencer || shared(k)) {
        if !facts.iter().any(|f| f.fact == k.fact) {
            facts.push(*k);
        }
    }
    // A child's crowd needs a fact of the child's own.
    if facts.iter().all(|k| k.experiencer != experiencer) { Vec::new() } else { facts }
}

/// The band of some facts of one person.
#[must_use]
pub fn crowd(facts: &[Known]) -> Crowd {
    if facts.iter().any(|k| k.fact == Fact::Direct) {
        return Crowd::Few;
    }
    let people = estimate(facts);
    match narrowing(facts).count() {
        2.. if people < FEW => Crowd::Few,
        3.. if people < SMALL => Crowd::Small,
        2 if people < SMALL / 20.0 => Crowd::Small,
        _ => Crowd::Many,
    }
}

/// How many people some facts of one person fit, roughly.
fn estimate(facts: &[Known]) -> f64 {
    let home = facts.iter().filter_map(|k| k.fact.population()).fold(EVERYBODY, f64::min);
    let rarest = |wanted: fn(&Fact) -> bool| {
        facts.iter().map(|k| k.fact).filter(wanted).map(Fact::share).fold(1.0, f64::min)
    };
    // Illnesses come together, and so do jobs and employers: of each kind only the rarest counts.
    let illness = rarest(|f| matches!(f, Fact::Condition { .. } | Fact::Medicine));
    let work = rarest(|f| matches!(f, Fact::Employer | Fact::Occupation { .. }));
    let age =
        rarest(|f| matches!(f, Fact::Age { .. } | Fact::AgeAndSex { .. } | Fact::Decade | Fact::BirthDate));
    let event = rarest(|f| matches!(f, Fact::EventDay | Fact::EventMonth));
    let rest: f64 = facts
        .iter()
        .filter(|k| {
            !matches!(
                k.fact,
                Fact::Condition { .. }
                    | Fact::Medicine
                    | Fact::Employer
                    | Fact::Occupation { .. }
                    | Fact::Age { .. }
                    | Fact::AgeAndSex { .. }
                    | Fact::Decade
                    | Fact::BirthDate
                    | Fact::EventDay
                    | Fact::EventMonth
            )
        })
        .map(|k| if k.fact.population().is_some() { 1.0 } else { k.fact.share() })
        .product();
    home * illness * work * age * event * rest
}

fn narrowing(facts: &[Known]) -> impl Iterator<Item = &Known> {
    facts.iter().filter(|k| k.fact.share() < NARROW)
}

/// Tries each fact's generalization and keeps the one with the best gain for its loss.
fn helps_most(facts: &[Known]) -> Option<HelpsMost> {
    let without = |finding: usize| {
        facts
            .iter()
            .map(|k| if k.finding == Some(finding) { Known { fact: k.fact.generalized(), ..*k } } else { *k })
            .collect::<Vec<_>>()
    };
    let now = estimate(facts).max(1e-3);
    facts
        .iter()
        .filter_map(|k| k.finding.map(|finding| (k, finding)))
        .map(|(k, finding)| {
            let after = without(finding);
            let gain = (estimate(&after) / now).ln() * k.fact.ease_of_change()
                + if k.fact == Fact::Direct { 100.0 } else { 0.0 };
            (gain, finding, crowd(&after))
        })
        .filter(|(gain, _, _)| *gain > 0.0)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, finding, crowd)| HelpsMost { finding, crowd })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOWN: Fact = Fact::Place { population: 30_000 };
    const RARE: Fact = Fact::Condition { per_100k: 20.0 };
    const AGE: Fact = Fact::Age { years: 43 };

    fn writer(facts: &[Fact]) -> Vec<Known> {
        facts
            .iter()
            .enumerate()
            .map(|(finding, &fact)| Known {
                finding: Some(finding),
                category: Category::AgeBirth,
                experiencer: Experiencer::Writer,
                fact,
            })
            .collect()
    }

    /// Every combination of a handful of facts.
    fn subsets() -> impl Iterator<Item = Vec<Fact>> {
        const ALL: &[Fact] = &[
            TOWN,
            RARE,
            AGE,
            Fact::EventDay,
            Fact::Facility,
            Fact::Clinician,
            Fact::Employer,
            Fact::Occupation { per_100k: 5.0 },
            Fact::BirthDate,
            Fact::Trait { per_100k: 1_000.0 },
            Fact::Medicine,
        ];
        (0..1u32 << ALL.len())
            .map(|bits| ALL.iter().enumerate().filter(|(i, _)| bits >> i & 1 == 1).map(|(_, f)| *f).collect())
    }

    #[test]
    fn town_age_and_a_rare_illness_point_to_few() {
        assert_eq!(crowd(&writer(&[TOWN, AGE, RARE])), Crowd::Few);
        assert_eq!(crowd(&writer(&[AGE, Fact::Condition { per_100k: 9_000.0 }])), Crowd::Many);
        assert_eq!(crowd(&writer(&[Fact::Direct])), Crowd::Few);
        assert_eq!(crowd(&[]), Crowd::Many);
    }

    #[test]
    fn removing_a_fact_never_lowers_the_crowd() {
        for facts in subsets() {
            let all = crowd(&writer(&facts));
            for i in 0..facts.len() {
                let mut fewer = facts.clone();
                fewer.remove(i);
                assert!(crowd(&writer(&fewer)) >= all, "{facts:?} without {i}");
            }
        }
    }

    #[test]
    fn generalizing_a_fact_never_lowers_the_crowd() {
        for facts in subsets() {
            let all = crowd(&writer(&facts));
            for i in 0..facts.len() {
                let mut wider = facts.clone();
                wider[i] = wider[i].generalized();
                assert!(crowd(&writer(&wider)) >= all, "{facts:?} with {i} generalized");
            }
        }
    }

    #[test]
    fn order_does_not_matter() {
        for facts in subsets() {
            let mut reversed = facts.clone();
            reversed.reverse();
            assert_eq!(crowd(&writer(&facts)), crowd(&writer(&reversed)));
        }
    }

    #[test]
    fn facts_of_another_person_do_not_count_for_the_writer() {
        let mut known = writer(&[TOWN, AGE]);
        known.push(Known {
            finding: Some(2),
            category: Category::HealthOtherPerson,
            experiencer: Experiencer::Other,
            fact: RARE,
        });
        assert_eq!(facts_of(&known, Experiencer::Writer).len(), 2);
        assert_eq!(facts_of(&known, Experiencer::Child).len(), 0);
    }

    #[test]
    fn whom_one_cares_for_lives_near_and_has_an_age_of_their_own() {
        let mut known = writer(&[TOWN, AGE]);
        known.push(Known {
            finding: Some(2),
            category: Category::HealthOtherPerson,
            experiencer: Experiencer::Other,
            fact: RARE,
        });
        let facts: Vec<Fact> = facts_of(&known, Experiencer::Other).iter().map(|k| k.fact).collect();
        assert_eq!(facts, [TOWN, RARE]);
    }

    #[test]
    fn the_town_is_the_change_that_helps_most() {
        let facts = writer(&[AGE, TOWN, RARE]);
        assert_eq!(helps_most(&facts).map(|h| h.finding), Some(1));
    }
}
