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
//!
//! What the writer has shared on the site before (`ledger.rs`) joins the writer's own facts, once
//! the draft adds something new.

use crate::fact::Fact;
use crate::finding::{Category, Experiencer};
use crate::ledger::{self, Entry, Share};
use crate::options::{About, Options};
use crate::recognizer::Candidate;
use crate::sort;
use serde::Serialize;
use std::cmp::Reverse;

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
    /// What earlier posts add, if they make the crowd smaller.
    pub earlier: Option<Earlier>,
    /// What the draft would add to the ledger.
    #[serde(skip)]
    pub shares: Vec<Share>,
}

/// Earlier posts on the site and this draft fit fewer people than this draft alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Earlier {
    /// What was shared before, the newest month first.
    pub before: Vec<Before>,
    /// What this draft adds to it.
    pub with: Vec<&'static str>,
}

/// What was shared in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Before {
    /// "2026-05".
    pub month: String,
    /// Keys of the messages `mine_<key>`.
    pub what: Vec<&'static str>,
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
    /// It is from an earlier post.
    pub earlier: bool,
}

/// Adds up the facts of the candidates, each with the index of its finding if it is shown.
#[must_use]
pub fn risk<'c>(
    candidates: impl Iterator<Item = (Option<usize>, Category, &'c Candidate)>,
    options: &Options,
) -> Risk {
    let mut shares: Vec<Share> = Vec::new();
    let known: Vec<Known> = candidates
        .filter_map(|(finding, category, c)| {
            let fact = c.fact?;
            if finding.is_some() && c.experiencer == Experiencer::Writer {
                shares.extend(ledger::share(category, fact, NARROW).filter(|share| !shares.contains(share)));
            }
            // A home in a sentence without people is the writer's to every reader.
            let experiencer = match (c.experiencer, fact) {
                (Experiencer::Nobody, Fact::Place { .. }) => Experiencer::Writer,
                (known, _) => known,
            };
            Some(Known { finding, category, experiencer, fact, earlier: false })
        })
        .collect();
    let ledger: Vec<Entry> = options.ledger.iter().filter_map(|line| Entry::read(line)).collect();
    let earlier = rarest_of_each(&ledger);
    let alone = facts_of(&known, Experiencer::Writer);
    let writer = narrower(&alone, &earlier);
    let child = facts_of(&known, Experiencer::Child);
    let cared_for =
        if options.about == About::Other { facts_of(&known, Experiencer::Other) } else { Vec::new() };
    let (mut person, mut today, mut before) = (&writer, &alone, &*earlier);
    let mut least = crowd(person);
    for other in [&child, &cared_for] {
        let crowd = crowd(other);
        if crowd < least {
            (person, today, before, least) = (other, other, &[], crowd);
        }
    }
    let mut reasons: Vec<Known> =
        person.iter().filter(|k| !k.earlier && is_narrow(k.fact)).copied().collect();
    // Numbers above zero are in the order of their bits.
    sort::by_key(&mut reasons, |k| k.fact.share().to_bits());
    let mut reasons: Vec<Category> = reasons.into_iter().map(|k| k.category).collect();
    reasons.dedup();
    let helps_most = if least == Crowd::Many { None } else { helps_most(today, before) };
    let earlier = person.iter().any(|k| k.earlier).then(|| told(person, before));
    Risk { crowd: least, reasons, helps_most, earlier, shares }
}

/// Of each class of the ledger the entry that fits the fewest people; the newest of equals.
#[inline(never)]
fn rarest_of_each(ledger: &[Entry]) -> Vec<&Entry> {
    let mut rarest: Vec<&Entry> = Vec::new();
    for entry in ledger {
        match rarest.iter_mut().find(|other| other.category == entry.category) {
            Some(other) => {
                let (old, new) = (other.fact().share(), entry.fact().share());
                if new < old || new <= old && entry.month > other.month {
                    *other = entry;
                }
            }
            None => rarest.push(entry),
        }
    }
    rarest
}

/// The writer's facts, joined by those of earlier posts where these make the crowd smaller.
#[inline(never)]
fn narrower(today: &[Known], earlier: &[&Entry]) -> Vec<Known> {
    let joined = joined(today, earlier);
    if crowd(&joined) < crowd(today) { joined } else { today.to_vec() }
}

/// Today's facts beside those of earlier posts. Of each class either today's count or the earlier
/// one: a town in May and a town today may be the same. A draft that tells nothing new is taken by
/// itself: what is known already cannot be helped.
#[inline(never)]
fn joined(today: &[Known], earlier: &[&Entry]) -> Vec<Known> {
    let is_of = |k: &Known, entry: &Entry| ledger::class(k.category, k.fact) == Some(entry.category);
    let is_new = |k: &Known| is_narrow(k.fact) && !earlier.iter().any(|entry| is_of(k, entry));
    if !today.iter().any(is_new) {
        return today.to_vec();
    }
    let counts = |entry: &&&Entry| {
        let narrowest =
            today.iter().filter(|k| is_of(k, entry)).map(|k| k.fact.share()).fold(f64::INFINITY, f64::min);
        entry.fact().share() < narrowest && is_narrow(entry.fact())
    };
    let counted: Vec<&&Entry> = earlier.iter().filter(counts).collect();
    let mut facts: Vec<Known> =
        today.iter().filter(|k| !counted.iter().any(|entry| is_of(k, entry))).copied().collect();
    facts.extend(counted.into_iter().map(|entry| Known {
        finding: None,
        category: entry.category,
        experiencer: Experiencer::Writer,
        fact: entry.fact(),
        earlier: true,
    }));
    facts
}

/// What is said of the facts of earlier posts and of today's beside them.
#[inline(never)]
fn told(person: &[Known], earlier: &[&Entry]) -> Earlier {
    let mut before: Vec<Before> = Vec::new();
    let counts = |entry: &&&Entry| person.iter().any(|k| k.earlier && k.category == entry.category);
    for entry in earlier.iter().filter(counts) {
        let key = entry.share().key();
        match before.iter_mut().find(|b| b.month == entry.month) {
            Some(month) => month.what.push(key),
            None => before.push(Before { month: entry.month.clone(), what: vec![key] }),
        }
    }
    sort::few_by_key(&mut before, |b| Reverse(b.month.clone()));
    let mut with: Vec<&'static str> = Vec::new();
    for share in
        person.iter().filter(|k| !k.earlier).filter_map(|k| ledger::share(k.category, k.fact, NARROW))
    {
        if !with.contains(&share.key()) {
            with.push(share.key());
        }
    }
    Earlier { before, with }
}

/// The distinct facts of one person. A child lives where the writer lives; whom one cares for, near.
#[inline(never)]
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
#[inline(never)]
pub fn crowd(facts: &[Known]) -> Crowd {
    if facts.iter().any(|k| k.fact == Fact::Direct) {
        return Crowd::Few;
    }
    let people = estimate(facts);
    match facts.iter().filter(|k| is_narrow(k.fact)).count() {
        2.. if people < FEW => Crowd::Few,
        3.. if people < SMALL => Crowd::Small,
        2 if people < SMALL / 20.0 => Crowd::Small,
        _ => Crowd::Many,
    }
}

/// How many people some facts of one person fit, roughly.
#[inline(never)]
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

fn is_narrow(fact: Fact) -> bool {
    fact.share() < NARROW
}

/// Tries each fact's generalization, beside the facts of earlier posts, and keeps the one with the
/// best gain for its loss.
#[inline(never)]
fn helps_most(facts: &[Known], earlier: &[&Entry]) -> Option<HelpsMost> {
    let without = |finding: usize| {
        let changed: Vec<Known> = facts
            .iter()
            .map(|k| if k.finding == Some(finding) { Known { fact: k.fact.generalized(), ..*k } } else { *k })
            .collect();
        narrower(&changed, earlier)
    };
    let now = estimate(&narrower(facts, earlier)).max(1e-3);
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
                earlier: false,
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
            earlier: false,
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
            earlier: false,
        });
        let facts: Vec<Fact> = facts_of(&known, Experiencer::Other).iter().map(|k| k.fact).collect();
        assert_eq!(facts, [TOWN, RARE]);
    }

    #[test]
    fn the_town_is_the_change_that_helps_most() {
        let facts = writer(&[AGE, TOWN, RARE]);
        assert_eq!(helps_most(&facts, &[]).map(|h| h.finding), Some(1));
    }

    fn entry(category: Category, value: u64, month: &str) -> Entry {
        Entry { category, value, month: month.to_owned() }
    }

    fn classed(facts: &[Fact]) -> Vec<Known> {
        let mut known = writer(facts);
        for k in &mut known {
            k.category = match k.fact {
                Fact::Trait { .. } => Category::TraitPersonal,
                Fact::Direct => Category::NameSelf,
                _ => Category::PlaceFacility,
            };
        }
        known
    }

    #[test]
    fn a_town_of_an_earlier_post_joins_the_age_and_illness_of_today() {
        let draft = "I'm 43 and I have myasthenia gravis.";
        let told = |ledger: &[&str]| {
            let ledger = ledger.iter().map(|&line| line.to_owned()).collect();
            crate::assess(draft, &Options { ledger, ..Options::default() }).risk
        };
        let alone = told(&[]);
        assert_eq!((alone.crowd, &alone.earlier), (Crowd::Many, &None));
        let joined = told(&["place_area 10000000 2026-06", "place_area 10000 2026-05"]);
        assert!(joined.crowd < Crowd::Many);
        let earlier = joined.earlier.unwrap();
        assert_eq!(earlier.before, [Before { month: "2026-05".to_owned(), what: vec!["town"] }]);
        assert_eq!(earlier.with, ["age", "illness"]);
    }

    #[test]
    fn a_draft_that_tells_nothing_new_is_taken_by_itself() {
        let ledger = [
            entry(Category::PlaceArea, 10_000, "2026-05"),
            entry(Category::HealthCondition, 10, "2026-05"),
            entry(Category::NameSelf, 0, "2026-05"),
        ];
        let ledger: Vec<&Entry> = ledger.iter().collect();
        for facts in [&[][..], &[TOWN], &[RARE], &[TOWN, RARE], &[Fact::Trait { per_100k: 90_000.0 }]] {
            assert_eq!(narrower(&classed(facts), &ledger), classed(facts));
        }
        assert!(narrower(&classed(&[AGE]), &ledger).iter().any(|k| k.earlier));
    }

    #[test]
    fn the_same_town_twice_is_one_town() {
        let ledger = [entry(Category::PlaceArea, 100_000, "2026-05")];
        let ledger: Vec<&Entry> = ledger.iter().collect();
        let facts = classed(&[TOWN, AGE]);
        assert_eq!(joined(&facts, &ledger), facts);
        let wide = Fact::Place { population: 12_000_000 };
        let facts: Vec<Fact> = joined(&classed(&[wide, AGE]), &ledger).iter().map(|k| k.fact).collect();
        assert_eq!(facts, [AGE, Fact::Place { population: 100_000 }]);
    }

    #[test]
    fn beside_earlier_posts_too_a_change_never_lowers_the_crowd() {
        for ledger in [
            &[entry(Category::PlaceArea, 10_000, "2026-05")][..],
            &[entry(Category::HealthCondition, 10, "2026-05"), entry(Category::AgeBirth, 40, "2026-04")],
            &[entry(Category::NameSelf, 0, "2026-05")],
            &[entry(Category::WorkSchool, 100, "2026-05"), entry(Category::PlaceArea, 1_000_000, "2026-05")],
        ] {
            let ledger: Vec<&Entry> = ledger.iter().collect();
            let crowd = |facts: &[Fact]| crowd(&narrower(&classed(facts), &ledger));
            for facts in subsets() {
                let all = crowd(&facts);
                for i in 0..facts.len() {
                    let mut fewer = facts.clone();
                    fewer.remove(i);
                    assert!(crowd(&fewer) >= all, "{facts:?} without {i} beside {ledger:?}");
                    let mut wider = facts.clone();
                    wider[i] = wider[i].generalized();
                    assert!(crowd(&wider) >= all, "{facts:?} with {i} generalized beside {ledger:?}");
                }
            }
        }
    }

    #[test]
    fn what_earlier_posts_told_already_is_not_what_helps() {
        let ledger = [entry(Category::PlaceArea, 10_000, "2026-05")];
        let ledger: Vec<&Entry> = ledger.iter().collect();
        let wide = Fact::Place { population: 100_000 };
        let best = helps_most(&classed(&[wide, AGE, RARE]), &ledger).unwrap();
        assert_ne!(best.finding, 0);
    }

    #[test]
    fn only_what_is_shown_and_the_writer_s_own_goes_into_the_ledger() {
        let shares = |draft: &str| {
            let shares = crate::assess(draft, &Options::default()).risk.shares;
            shares.into_iter().map(|share| (share.key(), share.value)).collect::<Vec<_>>()
        };
        assert_eq!(
            shares("I live in Galesburg, IL. I'm 43 and I have myasthenia gravis."),
            [("town", 100_000), ("age", 40), ("illness", 100)]
        );
        assert_eq!(shares("My sister lives in Galesburg, IL and she has myasthenia gravis."), []);
        assert_eq!(shares("The match in Galesburg was fun."), []);
    }
}
