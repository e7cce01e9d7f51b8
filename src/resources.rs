//! The resource book: pages that doctors trust, groups that somebody watches over, and lines to call
//! in a crisis, by condition and country. `data/<language>/resources.tsv` is its source; nothing is
//! looked up anywhere else, and a link is only ever opened by the person who clicks it.

use crate::sort;
use serde::Serialize;

// `BOOK`: the topics in order, each with its lines, as the list has them.
include!(concat!(env!("OUT_DIR"), "/resources_en.rs"));

/// What fits every condition.
const GENERAL: &str = "general";
/// What serves every country.
const ANYWHERE: &str = "*";

/// One page, group or line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Resource {
    /// The condition it is about: key of the message `topic_<topic>`.
    pub topic: &'static str,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: &'static str,
    /// Where it is: `https:`, or `tel:` for a number alone.
    pub url: &'static str,
    /// Which name one uses there. May be empty.
    pub alias_policy: &'static str,
    /// Who watches over it. May be empty.
    pub moderation: &'static str,
    /// "US", or `*` for anywhere.
    pub country: &'static str,
    /// What to call or text. May be empty.
    pub contact: &'static str,
    /// Who stands behind it; of pages only.
    pub basis: &'static str,
}

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A page that doctors trust.
    Trusted,
    /// A group with moderators.
    Support,
    /// A line to call or text.
    Crisis,
}

/// What is offered beside a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Help {
    /// The condition it is about.
    pub topic: &'static str,
    /// One page to read.
    pub page: Option<Resource>,
    /// One group to write in.
    pub group: Option<Resource>,
    /// Lines to call or text, in a crisis only.
    pub lines: Vec<Resource>,
}

/// One page and one group for a condition; where the book has none for it, one for all.
#[must_use]
pub fn help(topic: &str, country: &str) -> Help {
    let topic = of(topic).find(|r| r.kind != Kind::Crisis).map_or(GENERAL, |r| r.topic);
    let first = |kind, topic| sorted(topic, kind, country).into_iter().next();
    Help {
        topic,
        page: page(topic, country).or_else(|| page(GENERAL, country)),
        group: first(Kind::Support, topic).or_else(|| first(Kind::Support, GENERAL)),
        lines: Vec::new(),
    }
}

/// Lines to call or text in a crisis, the country's own first; and its emergency number.
#[must_use]
pub fn lines(topic: &'static str, country: &str) -> Help {
    let here = |topic| {
        sorted(topic, Kind::Crisis, country)
            .into_iter()
            .filter(|r| r.country == country || r.country == ANYWHERE)
    };
    Help { topic, page: None, group: None, lines: here(topic).chain(here("emergency").take(1)).collect() }
}

/// Everything the book has for a condition: trusted pages, then groups, each with the country's first.
#[must_use]
pub fn book(topic: &str, country: &str) -> Vec<Resource> {
    [Kind::Trusted, Kind::Support].into_iter().flat_map(|kind| sorted(topic, kind, country)).collect()
}

/// The conditions the book knows, in alphabetical order; what fits everybody last.
#[must_use]
pub fn topics() -> Vec<&'static str> {
    let known = BOOK.iter().map(|(topic, _)| *topic);
    let written = |topic: &&str| *topic != GENERAL && of(topic).any(|r| r.kind != Kind::Crisis);
    known.filter(written).chain([GENERAL]).collect()
}

/// The page for the condition: the country's own, else the library's page of that very name (one
/// about a part of it would send some people astray), else the society's.
fn page(topic: &str, country: &str) -> Option<Resource> {
    let pages = sorted(topic, Kind::Trusted, country);
    let own = pages.first().filter(|r| r.country == country && country != "US");
    let named = pages.iter().find(|r| {
        let (library, about) = r.name.split_once(": ").unwrap_or((r.name, ""));
        library == "MedlinePlus"
            && (topic == GENERAL || about.to_lowercase().contains(&topic.replace('_', " ")))
    });
    own.or(named).or(pages.first()).copied()
}

/// The part of the book on a topic.
fn of(topic: &str) -> impl Iterator<Item = Resource> + use<> {
    let found = BOOK.binary_search_by_key(&topic, |(known, _)| known);
    let (topic, lines) = found.map_or(("", ""), |index| BOOK[index]);
    lines.lines().map(move |line| entry(topic, line))
}

/// A line of the book: the columns of the list after the topic.
fn entry(topic: &'static str, line: &'static str) -> Resource {
    let mut columns = line.split('\t');
    let mut next = || columns.next().unwrap_or_default();
    let kind = match next() {
        "support" => Kind::Support,
        "crisis" => Kind::Crisis,
        _ => Kind::Trusted,
    };
    let (name, url, alias_policy, moderation) = (next(), next(), next(), next());
    Resource {
        topic,
        kind,
        name,
        url,
        alias_policy,
        moderation,
        country: next(),
        contact: next(),
        basis: next(),
    }
}

/// The entries of one kind on a topic: the country's own, those for anywhere, the rest.
fn sorted(topic: &str, kind: Kind, country: &str) -> Vec<Resource> {
    let mut found: Vec<_> = of(topic).filter(|r| r.kind == kind).collect();
    sort::by_key(&mut found, |r| match r.country {
        own if own == country => 0,
        ANYWHERE => 1,
        "US" => 2,
        _ => 3,
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_well_formed() {
        assert!(BOOK.is_sorted_by_key(|(topic, _)| *topic), "looked up by halving");
        let all: Vec<Resource> = BOOK.iter().flat_map(|(topic, _)| of(topic)).collect();
        assert!(all.len() > 100);
        for r in all {
            assert!(!r.name.is_empty() && r.basis.is_empty() == (r.kind != Kind::Trusted), "{r:?}");
            assert!(r.country == ANYWHERE || r.country.len() == 2, "{r:?}");
            let clean = r.url.starts_with("https://") && !r.url.contains(['?', '#', ' ', '@']);
            assert!(clean || r.kind == Kind::Crisis && r.url.starts_with("tel:"), "{r:?}");
            assert_eq!(r.kind == Kind::Support, !r.moderation.is_empty(), "{r:?}");
            assert!(r.kind != Kind::Crisis || !r.contact.is_empty(), "{r:?}");
        }
    }

    #[test]
    fn one_page_and_one_group_for_the_very_condition() {
        let lupus = help("lupus", "US");
        assert_eq!(lupus.page.map(|p| p.url), Some("https://medlineplus.gov/lupus.html"));
        assert_eq!(lupus.group.map(|g| g.name), Some("LupusConnect"));
        // Two pages on two kinds of it: the society's covers both.
        assert_eq!(help("ibd", "US").page.map(|p| p.name), Some("Crohn's & Colitis Foundation"));
        assert_eq!(help("breast_cancer", "GB").group.map(|g| g.name), Some("Breast Cancer Now forum"));
    }

    #[test]
    fn what_the_book_does_not_know_gets_what_fits_everybody() {
        let help = help("miscarriage", "US");
        assert_eq!((help.topic, help.page.map(|p| p.name)), (GENERAL, Some("MedlinePlus")));
        assert!(help.group.is_some());
        assert_eq!(super::help("general", "GB").page.map(|p| p.name), Some("NHS Health A to Z"));
    }

    #[test]
    fn a_crisis_gets_lines_of_the_country_only() {
        for (country, name) in [("US", "988 Suicide & Crisis Lifeline"), ("GB", "Samaritans")] {
            let lines = lines("suicide_self_harm", country).lines;
            assert!(lines.iter().any(|l| l.name == name), "{lines:?}");
            assert!(lines.iter().all(|l| l.country == country || l.country == ANYWHERE), "{lines:?}");
        }
        assert!(lines("poisoning", "US").lines.iter().any(|l| l.name == "Poison Help"));
        assert!(!lines("suicide_self_harm", "").lines.is_empty());
    }

    #[test]
    fn topics_come_once() {
        let topics = topics();
        let mut once = topics.clone();
        once.dedup();
        assert_eq!(topics, once);
        assert_eq!(topics.last(), Some(&GENERAL));
    }
}
