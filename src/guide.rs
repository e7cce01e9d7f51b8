//! Where to turn: which part of the resource book belongs to a finding.

use crate::draft::TermHit;
use crate::finding::Category;
use crate::language::Language;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Recognizer, Scene};
use crate::resources::{self, Help};
use crate::sort;
use std::ops::Range;

/// What belongs to a finding in a sentence of this language: a page and a group beside a health
/// claim or a health fact of the writer's, lines to call in a crisis.
#[must_use]
pub fn guide(
    scene: &Scene,
    language: Language,
    recognizer: &Recognizer,
    candidate: &Candidate,
) -> Option<Help> {
    let draft = scene.draft;
    let first = draft.tokens.partition_point(|t| t.range().end <= candidate.bytes.start);
    let end = draft.tokens.partition_point(|t| t.range().start < candidate.bytes.end);
    let tokens = first..end.max(first);
    let country = &scene.options.country;
    match recognizer.category {
        Category::CareCrisis => Some(resources::lines(crisis(scene, &tokens), country, language)),
        Category::CredSales => Some(resources::help("scams", country, language)),
        Category::CredClaim | Category::CredMedsAdvice => {
            let remedy = matches!(recognizer.id, "unproven_remedy" | "detox" | "natural_is_safe");
            let otherwise = if remedy { "supplements" } else { "general" };
            Some(resources::help(condition_near(scene, &tokens).unwrap_or(otherwise), country, language))
        }
        Category::HealthCondition | Category::HealthSensitive | Category::HealthRare => {
            let told = scene
                .disclosures()
                .iter()
                .find(|d| d.tokens.start < tokens.end && tokens.start < d.tokens.end);
            let topic = told.map(|d| d.concept.topic).filter(|topic| is_of_one_condition(topic))?;
            Some(resources::help(topic, country, language))
        }
        _ => None,
    }
}

/// The conditions a draft names, the most often named first.
#[must_use]
pub fn conditions(scene: &Scene) -> Vec<&'static str> {
    let draft = scene.draft;
    let mut named: Vec<(&'static str, usize)> = Vec::new();
    for hit in draft.terms_of(Kinds::CONDITION) {
        let Some(concept) = draft.concept(hit).filter(|c| is_of_one_condition(c.topic)) else { continue };
        match named.iter_mut().find(|(topic, _)| *topic == concept.topic) {
            Some((_, times)) => *times += 1,
            None => named.push((concept.topic, 1)),
        }
    }
    sort::by_key(&mut named, |(_, times)| std::cmp::Reverse(*times));
    named.into_iter().map(|(topic, _)| topic).collect()
}

/// The condition named nearest to some words.
fn condition_near(scene: &Scene, tokens: &Range<usize>) -> Option<&'static str> {
    let draft = scene.draft;
    let topic = |hit: &TermHit| {
        let concept = draft.concept(hit).filter(|concept| is_of_one_condition(concept.topic))?;
        Some((hit.first.abs_diff(tokens.start), concept.topic))
    };
    let (before, after) = draft.terms.split_at(draft.terms.partition_point(|hit| hit.first < tokens.start));
    let named = |hit: &&TermHit| hit.is(Kinds::CONDITION);
    let nearest = before.iter().rev().filter(named).find_map(topic);
    let next = after.iter().filter(named).find_map(topic);
    nearest.into_iter().chain(next).min_by_key(|(distance, _)| *distance).map(|(_, topic)| topic)
}

fn is_of_one_condition(topic: &str) -> bool {
    !topic.is_empty() && topic != "general"
}

/// Something swallowed, somebody violent, or thoughts of ending it.
fn crisis(scene: &Scene, tokens: &Range<usize>) -> &'static str {
    let says = |words| tokens.clone().any(|at| scene.draft.is_any(at, words));
    if says(SWALLOWED) || says(TOOK) && says(PILLS) {
        "poisoning"
    } else if says(TO_US) && says(VIOLENT) || says(AFRAID) {
        "violence"
    } else {
        "suicide_self_harm"
    }
}

// English, then Spanish.
const SWALLOWED: &[u64] = &[
    fold::word("drank"),
    fold::word("ate"),
    fold::word("swallowed"),
    fold::word("overdosed"),
    fold::word("trague"),
    fold::word("trago"),
];
const TOOK: &[u64] = &[fold::word("took"), fold::word("got"), fold::word("tome"), fold::word("tomo")];
const PILLS: &[u64] = &[
    fold::word("pills"),
    fold::word("all"),
    fold::word("many"),
    fold::word("bottle"),
    fold::word("30"),
    fold::word("pastillas"),
];
const TO_US: &[u64] = &[
    fold::word("me"),
    fold::word("us"),
    fold::word("our"),
    fold::word("kids"),
    fold::word("his"),
    fold::word("door"),
];
const VIOLENT: &[u64] = &[
    fold::word("he"),
    fold::word("she"),
    fold::word("he'll"),
    fold::word("she'll"),
    fold::word("beat"),
    fold::word("choked"),
    fold::word("strangled"),
    fold::word("knife"),
    fold::word("gun"),
    fold::word("forces"),
    fold::word("leave"),
];
const AFRAID: &[u64] = &[
    fold::word("afraid"),
    fold::word("fear"),
    fold::word("scared"),
    fold::word("hiding"),
    fold::word("neck"),
    fold::word("miedo"),
    fold::word("amenazo"),
    fold::word("amenaza"),
];

#[cfg(test)]
mod tests {
    use crate::{Options, assess};

    /// The topic, and the names of what is offered, for the first finding with help.
    fn offered(draft: &str) -> Option<(&'static str, Vec<&'static str>)> {
        let options = Options { country: "US".to_owned(), ..Options::default() };
        let help = assess(draft, &options).findings.into_iter().find_map(|f| f.help)?;
        let all = help.page.into_iter().chain(help.group).chain(help.lines.iter().copied());
        Some((help.topic, all.map(|r| r.name).collect()))
    }

    #[test]
    fn a_spanish_sentence_gets_what_is_in_spanish() {
        let claim = offered("El té de hojas de guanábana cura el cáncer, deja la quimio.").expect("a claim");
        assert_eq!(claim.1[0], "MedlinePlus en español: cáncer");
        let crisis = offered("Ya no quiero vivir más, no puedo.").expect("a hard time");
        assert_eq!(crisis.1[0], "Línea 988 de Prevención del Suicidio y Crisis");
        let own = offered("Me detectaron hipertensión hace 2 semanas.").expect("an illness");
        assert_eq!(own.1[0], "MedlinePlus en español: presión alta");
    }

    #[test]
    fn a_claim_gets_the_page_of_its_condition() {
        let lupus = offered("Celery juice cures lupus. Throw away your pills.").expect("a claim");
        assert_eq!(lupus, ("lupus", vec!["MedlinePlus: lupus", "LupusConnect"]));
    }

    #[test]
    fn a_condition_of_ones_own_gets_a_group_and_small_talk_none() {
        assert_eq!(offered("I have lupus").map(|(topic, _)| topic), Some("lupus"));
        assert_eq!(offered("My name is Maria Gonzalez"), None);
    }

    #[test]
    fn a_crisis_gets_the_lines_that_fit() {
        let first = |draft| offered(draft).map(|(topic, lines)| (topic, lines[0]));
        assert_eq!(
            first("I want to kill myself and I don't know who to tell"),
            Some(("suicide_self_harm", "988 Suicide & Crisis Lifeline"))
        );
        assert_eq!(first("My toddler drank bleach"), Some(("poisoning", "Poison Help")));
        assert_eq!(
            first("He held a knife to me this morning."),
            Some(("violence", "National Domestic Violence Hotline"))
        );
    }
}
