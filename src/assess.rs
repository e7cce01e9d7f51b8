//! The whole flow: a draft goes in, an [`Assessment`] comes out.

use crate::context::Contexts;
use crate::draft::Draft;
use crate::finding::{Category, Confidence, Finding, Suggestion};
use crate::guide::guide;
use crate::language::{Language, Languages};
use crate::learned::learned;
use crate::lexicon::{ENGLISH, SPANISH, fold};
use crate::options::Options;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::resources::Help;
use crate::risk::{Risk, risk};
use crate::{levels, recognizers, resolve, rewrite};
use serde::Serialize;
use std::collections::BTreeMap;

/// The answer to one draft.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment {
    /// Sorted by start, not overlapping, on whole characters, inside the draft.
    pub findings: Vec<Finding>,
    /// How many people could have written this.
    pub risk: Risk,
    /// The language most of it is written in, as far as the core can tell.
    pub language: Language,
}

/// Reads one draft. Pure: the same draft and options give the same assessment.
#[must_use]
pub fn assess(text: &str, options: &Options) -> Assessment {
    read(text, options, &mut |_| ())
}

/// Reads a text, and lets somebody else look at its scene before that is gone.
pub fn read(text: &str, options: &Options, look: &mut dyn FnMut(&Scene)) -> Assessment {
    let draft = Draft::new(text, &ENGLISH);
    let contexts = Contexts::new(&draft);
    let scene = Scene::new(&draft, &contexts, options);
    let mut found = Found::default();
    for recognizer in recognizers::ALL {
        found.run(recognizer, &scene);
    }
    let languages = Languages::new(&draft);
    let mut all = found.into_candidates();
    all.retain_mut(|(recognizer, candidate)| {
        let language = languages.of(draft.sentence_at(candidate.bytes.start));
        let english = language == Language::English;
        let everywhere = is_of_any_language(recognizer);
        if everywhere && !english {
            candidate.suggestions = foreign_suggestions(&draft, recognizer, candidate, language);
        }
        english || everywhere
    });
    let spanish_draft = languages.has(Language::Spanish).then(|| Draft::new(text, &SPANISH));
    let spanish_contexts = spanish_draft.as_ref().map(Contexts::new);
    let spanish_scene = spanish_draft.as_ref().zip(spanish_contexts.as_ref());
    let spanish_scene = spanish_scene.map(|(draft, contexts)| Scene::new(draft, contexts, options));
    if let Some(scene) = &spanish_scene {
        all.extend(spanish(scene, &languages));
    }
    let (candidates, mut silent): (Vec<_>, Vec<_>) = all
        .into_iter()
        .filter(|(recognizer, candidate)| is_wanted(&draft, recognizer, candidate, options))
        .partition(|(_, candidate)| candidate.confidence >= Confidence::Likely);
    let kept = resolve::resolve(candidates);
    let mut mentions: BTreeMap<u64, u32> = BTreeMap::new();
    let mut shown: Vec<(Finding, &Candidate)> = kept
        .iter()
        .filter_map(|(recognizer, candidate)| {
            let language = languages.of(draft.sentence_at(candidate.bytes.start));
            let told = spanish_scene.as_ref().filter(|_| language == Language::Spanish).unwrap_or(&scene);
            let help = || guide(told, language, recognizer, candidate);
            Some((finding(&scene, language, recognizer, candidate, &mut mentions, help)?, candidate))
        })
        .collect();
    drop_overlaps(&mut shown);
    // What everybody on the forum has is no finding there, but it is a fact all the same.
    let topics = kept.iter().filter(|(recognizer, candidate)| {
        recognizer.category == Category::HealthCondition
            && levels::shift(recognizer.category, candidate.level, options).is_none()
    });
    silent.retain(|(_, s)| {
        shown.iter().all(|(_, c)| c.bytes.end <= s.bytes.start || s.bytes.end <= c.bytes.start)
    });
    let facts = shown
        .iter()
        .enumerate()
        .map(|(index, (finding, candidate))| (Some(index), finding.category, *candidate))
        .chain(
            silent.iter().chain(topics).map(|(recognizer, candidate)| (None, recognizer.category, candidate)),
        );
    let risk = risk(facts, options);
    let findings = shown.into_iter().map(|(finding, _)| finding).collect();
    look(&scene);
    Assessment { findings, risk, language: languages.main }
}

/// What the Spanish sentences of a draft tell.
#[inline(never)]
fn spanish(scene: &Scene, languages: &Languages) -> Vec<(Recognizer, Candidate)> {
    let mut found = Found::default();
    for recognizer in recognizers::SPANISH {
        found.run(recognizer, scene);
    }
    let mut all = found.into_candidates();
    all.retain_mut(|(recognizer, candidate)| {
        if is_of_any_language(recognizer) {
            candidate.suggestions =
                foreign_suggestions(scene.draft, recognizer, candidate, Language::Spanish);
        }
        languages.of(scene.draft.sentence_at(candidate.bytes.start)) == Language::Spanish
    });
    all
}

/// English words would not read as written by the writer: it can be left out, and a contact has words in Spanish.
fn foreign_suggestions(
    draft: &Draft,
    recognizer: &Recognizer,
    candidate: &Candidate,
    language: Language,
) -> Vec<String> {
    let contact = recognizer.category == Category::ContactDirect && language == Language::Spanish;
    let first = draft.tokens.partition_point(|t| t.range().start < candidate.bytes.start);
    let instead = contact.then(|| recognizers::contact_instead_in_spanish(draft, first)).flatten();
    instead.into_iter().chain([""]).map(str::to_owned).collect()
}

/// Numbers, addresses and links are what they are in every language, and so are the writer's own words.
fn is_of_any_language(recognizer: &Recognizer) -> bool {
    recognizer.id == "own_term"
        || matches!(
            recognizer.category,
            Category::ContactDirect
                | Category::ContactHandle
                | Category::IdOfficial
                | Category::IdMedical
                | Category::IdDevice
                | Category::LinkPrivate
        )
}

/// Has the writer nothing against it?
fn is_wanted(draft: &Draft, recognizer: &Recognizer, candidate: &Candidate, options: &Options) -> bool {
    let words = &draft.text[candidate.bytes.clone()];
    !options.off.contains(&recognizer.category) && !options.fine_terms.iter().any(|fine| is_same(fine, words))
}

/// Are these the same words, whatever their case, accents, marks, 's and article?
fn is_same(fine: &str, words: &str) -> bool {
    let bare = |text: &str| {
        let folded = fold::text(text);
        let folded = folded.trim().trim_end_matches(|c: char| !c.is_alphanumeric());
        let folded = folded.strip_suffix("'s").unwrap_or(folded);
        let folded = ["a ", "an ", "the "].iter().find_map(|a| folded.strip_prefix(a)).unwrap_or(folded);
        folded.chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    let fine = bare(fine);
    !fine.is_empty() && fine == bare(words)
}

fn finding(
    scene: &Scene,
    language: Language,
    recognizer: &Recognizer,
    candidate: &Candidate,
    mentions: &mut BTreeMap<u64, u32>,
    help: impl FnOnce() -> Option<Help>,
) -> Option<Finding> {
    let draft = scene.draft;
    let level = levels::shift(recognizer.category, candidate.level, scene.options)?;
    let fitted = rewrite::fit(draft, candidate.bytes.clone(), &candidate.suggestions, language);
    if fitted.texts.first().is_some_and(|text| is_said_from_before(draft.text, fitted.bytes.start, text)) {
        return None;
    }
    let words = || fold::phrase(&draft.text[candidate.bytes.clone()]);
    // Persons are counted from 0: no phrase has so small a hash.
    let key = candidate.person.map_or_else(words, |person| person as u64);
    let next = u32::try_from(mentions.len()).unwrap_or(u32::MAX);
    let mention = *mentions.entry(key).or_insert(next);
    let said = &draft.text[fitted.bytes.clone()];
    let new = fitted.texts.iter().filter(|text| !is_same(text, said));
    Some(Finding {
        span: draft.utf16().span(&fitted.bytes),
        category: recognizer.category,
        recognizer: recognizer.id,
        level,
        confidence: candidate.confidence,
        experiencer: candidate.experiencer,
        suggestions: new.take(3).map(|text| Suggestion { text: text.clone() }).collect(),
        mention,
        learned: learned(scene, recognizer, candidate),
        help: help(),
    })
}

/// Does the text already say these words, begun before `at` and reaching over it? In "some pain behind one
/// eye" the pain is vague enough: "some pain" is what we would put in.
fn is_said_from_before(text: &str, at: usize, words: &str) -> bool {
    let is_word =
        |index: usize| text.as_bytes().get(index).is_some_and(|b| b.is_ascii_alphanumeric() || !b.is_ascii());
    (1..words.len()).filter_map(|before| at.checked_sub(before)).any(|start| {
        let end = start + words.len();
        text.get(start..end).is_some_and(|said| said.eq_ignore_ascii_case(words))
            && !is_word(end)
            && (start == 0 || !is_word(start - 1))
    })
}

/// An article taken into a span may be part of the finding before it: the earlier one stays.
fn drop_overlaps(shown: &mut Vec<(Finding, &Candidate)>) {
    let mut end = 0;
    shown.retain(|(finding, _)| {
        let free = finding.span.start >= end;
        if free {
            end = finding.span.end;
        }
        free
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::{OwnTerm, OwnTermKind};

    #[test]
    fn a_contact_in_spanish_gets_spanish_words() {
        let first = |text: &str| {
            let found = assess(text, &Options::default());
            let [finding] = found.findings.as_slice() else { panic!("{text}: {found:?}") };
            let kept: String = text.chars().take(finding.span.start as usize).collect(); // one unit a character here
            kept + &finding.suggestions[0].text
        };
        assert_eq!(
            first("Por favor, escríbeme a jo.b@mailbox.com"),
            "Por favor, escríbeme a la dirección que doy en privado"
        );
        assert_eq!(first("Hola, mi correo es jo.b@mailbox.com"), "Hola, mi correo es privado");
        assert_eq!(
            first("Cuando quieras, llámame al 622 000 147"),
            "Cuando quieras, llámame al número que doy en privado"
        );
    }

    #[test]
    fn words_we_would_put_in_are_known_when_they_stand_there() {
        for text in ["some pain behind one eye", "I have Some pain"] {
            assert!(is_said_from_before(text, text.find("pain").unwrap(), "some pain"), "{text}");
        }
        for text in ["a pain", "some pains", "awesome pain", "pain", "some more pain"] {
            assert!(!is_said_from_before(text, text.find("pain").unwrap(), "some pain"), "{text}");
        }
        let birth_control = assess("I'm on birth control since last year", &Options::default());
        assert!(
            birth_control.findings.iter().flat_map(|f| &f.suggestions).all(|s| s.text != "birth control")
        );
    }

    #[test]
    fn fine_terms_are_known_in_all_their_forms() {
        for (fine, words) in [
            ("Mark", "mark's"),
            ("Mark’s", "MARK"),
            ("a nurse", "nurse"),
            ("José", "jose"),
            ("on March 3", "on  March 3"),
            ("x-ray tech", "x ray tech"),
        ] {
            assert!(is_same(fine, words), "{fine} and {words}");
        }
        for (fine, words) in [("Mark", "Marko"), ("", ""), ("!", "?"), ("Rose", "Rose Hill")] {
            assert!(!is_same(fine, words), "{fine} and {words}");
        }
    }

    #[test]
    fn the_topic_of_a_forum_is_no_finding_but_still_a_fact() {
        use crate::options::Norms;
        use crate::risk::Crowd;
        let norms = Norms { condition_is_topic: true, ..Norms::default() };
        let draft = "I live in Rexburg, I'm 43 and I have myasthenia gravis.";
        let without = "I live in Rexburg, I'm 43 and I have a dog.";
        let crowd = |draft| assess(draft, &Options { norms, ..Options::default() }).risk.crowd;
        assert!(crowd(draft) < Crowd::Many && crowd(draft) < crowd(without));
    }

    #[test]
    fn a_fine_term_is_no_finding_even_on_the_own_list() {
        let own = |fine: &[&str]| Options {
            own_terms: vec![OwnTerm { text: "Xiomara".to_owned(), kind: OwnTermKind::Name }],
            fine_terms: fine.iter().map(|&f| f.to_owned()).collect(),
            ..Options::default()
        };
        let found = |options| assess("that is Xiomara's cup", &options).findings.len();
        assert_eq!((found(own(&[])), found(own(&["xiomara"]))), (1, 0));
    }
}
