//! Looks at something a person reads: what is claimed, what is sold, where the links lead, and where
//! doctors say something on the same condition. The same recognizers as for a draft; only the words
//! about trust are kept, for a stranger's post is not ours to make private.

use crate::assess::read;
use crate::finding::{Category, Finding};
use crate::options::Options;
use crate::recognizers::is_shop;
use crate::resources::{self, Help};
use crate::sort;
use crate::stance::is_trusted;
use crate::token::TokenKind;
use serde::Serialize;

/// The most pages that are offered.
const MOST_TOPICS: usize = 3;

/// What there is to say about something read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reading {
    /// Claims, advice on medicines, selling: sorted, not overlapping.
    pub findings: Vec<Finding>,
    /// What makes it more or less worth trusting, in the order to say it.
    pub points: Vec<Point>,
    /// Where its links lead; each host once.
    pub links: Vec<Link>,
    /// A page and a group for each condition it names.
    pub help: Vec<Help>,
}

/// One reason to trust it more or less: key of the message `reading_<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Which.
    pub key: &'static str,
    /// Does it speak for the text?
    pub good: bool,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// "medlineplus.gov".
    pub host: String,
    /// What it is.
    pub kind: LinkKind,
}

/// What a link leads to, as far as its address tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// A health service, a society of doctors, a journal.
    Trusted,
    /// A shop, a shortener, a list of links.
    Shop,
    /// Anything else.
    Other,
}

/// Reads a text and the addresses it links to.
#[must_use]
pub fn reading(text: &str, links: &[String], options: &Options) -> Reading {
    let mut conditions = Vec::new();
    let mut written = Vec::new();
    let assessment = read(text, options, &mut |scene| {
        let draft = scene.draft;
        let urls = draft.tokens.iter().filter(|t| t.kind == TokenKind::Url);
        written.extend(urls.map(|t| draft.text[t.range()].to_owned()));
        conditions = crate::guide::conditions(scene);
    });
    let mut findings = assessment.findings;
    findings.retain(|f| {
        matches!(f.category, Category::CredClaim | Category::CredMedsAdvice | Category::CredSales)
    });
    let mut seen: Vec<Link> = Vec::new();
    for address in links.iter().chain(&written) {
        if let Some(link) = link(address).filter(|link| !seen.contains(link)) {
            seen.push(link);
        }
    }
    sort::by_key(&mut seen, |link| link.kind);
    let topics = if conditions.is_empty() { vec!["general"] } else { conditions };
    let language = assessment.language;
    let help = |topic| resources::help(topic, &options.country, language);
    let help = topics.into_iter().take(MOST_TOPICS).map(help).collect();
    Reading { points: points(&findings, &seen), findings, links: seen, help }
}

fn points(findings: &[Finding], links: &[Link]) -> Vec<Point> {
    let found = |category| findings.iter().any(|f| f.category == category);
    let leads = |kind| links.iter().any(|link| link.kind == kind);
    let less = |key| Point { key, good: false };
    let more = |key| Point { key, good: true };
    let mut points = Vec::new();
    if found(Category::CredClaim) {
        points.push(less("claims"));
    }
    if found(Category::CredMedsAdvice) {
        points.push(less("advice"));
    }
    if found(Category::CredSales) || !findings.is_empty() && leads(LinkKind::Shop) {
        points.push(less("sells"));
    }
    if leads(LinkKind::Trusted) {
        points.push(more("trusted_source"));
    } else {
        points.push(less(if links.is_empty() { "no_source" } else { "unknown_source" }));
    }
    if findings.is_empty() {
        points.push(more("no_claims"));
    }
    points
}

fn link(address: &str) -> Option<Link> {
    let lower = address.to_ascii_lowercase();
    let rest = match lower.split_once("://") {
        Some(("http" | "https", rest)) => rest,
        Some(_) => return None,
        None => lower.as_str(),
    };
    let host = rest.split(['/', '?', '#', ':']).next()?.trim_start_matches("www.");
    if !host.contains('.') {
        return None;
    }
    let kind = if is_trusted(&lower) {
        LinkKind::Trusted
    } else if is_shop(&lower) {
        LinkKind::Shop
    } else {
        LinkKind::Other
    };
    Some(Link { host: host.to_owned(), kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str, links: &[&str]) -> Vec<&'static str> {
        let links: Vec<String> = links.iter().map(|&l| l.to_owned()).collect();
        reading(text, &links, &Options::default()).points.iter().map(|p| p.key).collect()
    }

    #[test]
    fn a_sale_with_a_claim() {
        let text = "These drops cured my diabetes. Order now at best-drops.shop/buy";
        let points = keys(text, &[]);
        assert!(points.contains(&"claims") && points.contains(&"sells"), "{points:?}");
        assert!(points.contains(&"unknown_source"), "{points:?}");
    }

    #[test]
    fn a_page_with_a_trusted_source() {
        let text = "Lupus is a disease in which the body's defenses attack its own tissue.";
        assert_eq!(keys(text, &["https://medlineplus.gov/lupus.html"]), ["trusted_source", "no_claims"]);
        let reading = reading(text, &[], &Options::default());
        assert_eq!(reading.help.first().map(|h| h.topic), Some("lupus"));
    }

    #[test]
    fn links_are_told_by_their_host() {
        let found = link("https://www.MedlinePlus.gov/lupus.html?x=1").expect("a link");
        assert_eq!((found.host.as_str(), found.kind), ("medlineplus.gov", LinkKind::Trusted));
        assert_eq!(link("https://bit.ly/x").map(|l| l.kind), Some(LinkKind::Shop));
        assert_eq!(link("https://medlineplus.gov.evil.test/").map(|l| l.kind), Some(LinkKind::Other));
        assert_eq!(
            (link("javascript://x.y/"), link("mailto"), link("https://localhost/")),
            (None, None, None)
        );
    }

    #[test]
    fn private_facts_of_a_stranger_are_not_our_business() {
        let text = "I'm Maria Kowalski, 43F from Galesburg, IL. Mail maria.k@mailbox.com";
        assert!(reading(text, &[], &Options::default()).findings.is_empty());
    }
}
