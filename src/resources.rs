//! The resource book: pages that doctors trust, groups that somebody watches over, and lines to call
//! in a crisis, by condition and country. `data/<language>/resources.tsv` is its source; nothing is
//! looked up anywhere else, and a link is only ever opened by the person who clicks it.

use crate::language::Language;
use crate::sort;
use serde::Serialize;

/// One language's part of the book: the topics in order, each with its lines, as the list has them.
struct Book {
    language: Language,
    topics: &'static [(&'static str, &'static str)],
}

static ENGLISH: Book =
    Book { language: Language::English, topics: include!(concat!(env!("OUT_DIR"), "/resources_en.rs")) };
static SPANISH: Book =
    Book { language: Language::Spanish, topics: include!(concat!(env!("OUT_DIR"), "/resources_es.rs")) };

/// The book of a language, then the other one: what is missing there may be here.
const fn books(language: Language) -> [&'static Book; 2] {
    match language {
        Language::Spanish => [&SPANISH, &ENGLISH],
        Language::English | Language::Other => [&ENGLISH, &SPANISH],
    }
}

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
    /// Which name one uses there; of groups, the key of the message `alias_<...>`. May be empty.
    pub alias_policy: &'static str,
    /// Who watches over it: key of the message `moderation_<...>`; of groups only.
    pub moderation: &'static str,
    /// "US", or `*` for anywhere.
    pub country: &'static str,
    /// What to call or text. May be empty.
    pub contact: &'static str,
    /// Who stands behind it; of pages only.
    pub basis: &'static str,
    /// The language it is in.
    pub language: Language,
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
pub fn help(topic: &str, country: &str, language: Language) -> Help {
    let own = |book: &Book| book.of(topic).find(|r| r.kind != Kind::Crisis).map(|r| r.topic);
    let first = |find: &dyn Fn(&Book, &str) -> Option<Resource>| {
        // In the reader's language before for this very condition.
        books(language).into_iter().find_map(|book| find(book, topic).or_else(|| find(book, GENERAL)))
    };
    Help {
        topic: books(language).into_iter().find_map(own).unwrap_or(GENERAL),
        page: first(&|book, topic| book.page(topic, country)),
        group: first(&|book, topic| book.sorted(topic, Kind::Support, country).into_iter().next()),
        lines: Vec::new(),
    }
}

/// Lines to call or text in a crisis, the country's own first; and its emergency number. A country's lines are in the
/// other language where the book has none in this one.
#[must_use]
pub fn lines(topic: &'static str, country: &str, language: Language) -> Help {
    let here = |topic| {
        let of = |book: &Book| book.sorted(topic, Kind::Crisis, country);
        let [own, other] = books(language).map(of);
        let own_country = |lines: &[Resource]| lines.iter().any(|r| r.country == country);
        let lines = if own_country(&own) || !own_country(&other) { own } else { other };
        lines.into_iter().filter(|r| r.country == country || r.country == ANYWHERE)
    };
    Help { topic, page: None, group: None, lines: here(topic).chain(here("emergency").take(1)).collect() }
}

/// Everything the book has for a condition: trusted pages in the reader's language, then groups in both, each with
/// the country's first.
#[must_use]
pub fn book(topic: &str, country: &str, language: Language) -> Vec<Resource> {
    let [own, other] = books(language);
    let of = |book: &Book, kind| book.sorted(topic, kind, country);
    let pages = Some(of(own, Kind::Trusted)).filter(|pages| !pages.is_empty());
    let pages = pages.unwrap_or_else(|| of(other, Kind::Trusted));
    [pages, of(own, Kind::Support), of(other, Kind::Support)].concat()
}

/// The conditions the book knows, in alphabetical order; what fits everybody last.
#[must_use]
pub fn topics() -> Vec<&'static str> {
    let known = ENGLISH.topics.iter().map(|(topic, _)| *topic);
    let written = |topic: &&str| *topic != GENERAL && ENGLISH.of(topic).any(|r| r.kind != Kind::Crisis);
    known.filter(written).chain([GENERAL]).collect()
}

impl Book {
    /// The page for the condition: the country's own, else the library's page of that very name (one
    /// about a part of it would send some people astray), else the society's.
    fn page(&self, topic: &str, country: &str) -> Option<Resource> {
        let pages = self.sorted(topic, Kind::Trusted, country);
        let own = pages.first().filter(|r| r.country == country && country != "US");
        let named = pages.iter().find(|r| {
            let (library, about) = r.name.split_once(": ").unwrap_or((r.name, ""));
            library.starts_with("MedlinePlus")
                && (topic == GENERAL
                    || self.language != Language::English
                    || about.to_lowercase().contains(&topic.replace('_', " ")))
        });
        own.or(named).or(pages.first()).copied()
    }

    /// The part of the book on a topic.
    fn of(&self, topic: &str) -> impl Iterator<Item = Resource> + use<> {
        let found = self.topics.binary_search_by_key(&topic, |(known, _)| known);
        let (topic, lines) = found.map_or(("", ""), |index| self.topics[index]);
        let language = self.language;
        lines.lines().map(move |line| entry(topic, line, language))
    }

    /// The entries of one kind on a topic: the country's own, those for anywhere, the rest.
    fn sorted(&self, topic: &str, kind: Kind, country: &str) -> Vec<Resource> {
        let mut found: Vec<_> = self.of(topic).filter(|r| r.kind == kind).collect();
        sort::by_key(&mut found, |r| match r.country {
            own if own == country => 0,
            ANYWHERE => 1,
            "US" => 2,
            _ => 3,
        });
        found
    }
}

/// A line of the book: the columns of the list after the topic.
fn entry(topic: &'static str, line: &'static str, language: Language) -> Resource {
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
        language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_well_formed() {
        for book in [&ENGLISH, &SPANISH] {
            assert!(book.topics.is_sorted_by_key(|(topic, _)| *topic), "looked up by halving");
        }
        let all: Vec<Resource> = [&ENGLISH, &SPANISH]
            .into_iter()
            .flat_map(|book| book.topics.iter().flat_map(|(topic, _)| book.of(topic)))
            .collect();
        assert!(all.len() > 200);
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
        let lupus = help("lupus", "US", Language::English);
        assert_eq!(lupus.page.map(|p| p.url), Some("https://medlineplus.gov/lupus.html"));
        assert_eq!(lupus.group.map(|g| g.name), Some("LupusConnect"));
        // Two pages on two kinds of it: the society's covers both.
        assert_eq!(
            help("ibd", "US", Language::English).page.map(|p| p.name),
            Some("Crohn's & Colitis Foundation")
        );
        assert_eq!(
            help("breast_cancer", "GB", Language::English).group.map(|g| g.name),
            Some("Breast Cancer Now forum")
        );
    }

    #[test]
    fn what_the_book_does_not_know_gets_what_fits_everybody() {
        let help = help("miscarriage", "US", Language::English);
        assert_eq!((help.topic, help.page.map(|p| p.name)), (GENERAL, Some("MedlinePlus")));
        assert!(help.group.is_some());
        assert_eq!(
            super::help("general", "GB", Language::English).page.map(|p| p.name),
            Some("NHS Health A to Z")
        );
    }

    #[test]
    fn a_crisis_gets_lines_of_the_country_only() {
        for (country, name) in [("US", "988 Suicide & Crisis Lifeline"), ("GB", "Samaritans")] {
            let lines = lines("suicide_self_harm", country, Language::English).lines;
            assert!(lines.iter().any(|l| l.name == name), "{lines:?}");
            assert!(lines.iter().all(|l| l.country == country || l.country == ANYWHERE), "{lines:?}");
        }
        assert!(lines("poisoning", "US", Language::English).lines.iter().any(|l| l.name == "Poison Help"));
        assert!(!lines("suicide_self_harm", "", Language::English).lines.is_empty());
    }

    #[test]
    fn who_writes_in_spanish_gets_pages_in_spanish_and_lines_of_their_country() {
        let lupus = help("lupus", "MX", Language::Spanish);
        assert_eq!(lupus.page.map(|p| p.url), Some("https://medlineplus.gov/spanish/lupus.html"));
        assert_eq!(lupus.group.map(|g| g.language), Some(Language::English));
        assert_eq!(
            help("cancer", "ES", Language::Spanish).page.map(|p| p.name),
            Some("Asociación Española Contra el Cáncer")
        );
        let called = |country, language| -> Vec<_> {
            lines("suicide_self_harm", country, language).lines.iter().map(|l| l.contact).collect()
        };
        assert_eq!(called("ES", Language::Spanish)[0], "024");
        assert_eq!(called("US", Language::Spanish)[0], "llame al 988 y oprima 2");
        // English in Madrid, Spanish in London: the lines of the place.
        assert_eq!(called("ES", Language::English)[0], "024");
        assert_eq!(called("GB", Language::Spanish)[0], "116 123");
        assert_eq!(called("", Language::Spanish), ["líneas de ayuda por país", "112"]);
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
