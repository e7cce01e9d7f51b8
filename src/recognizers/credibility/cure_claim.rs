//! A cure stated as fact: "black seed oil cures diabetes", "say goodbye to hypertension", "there is
//! nothing it can't heal".
//!
//! People act on such words and put off care that works.
//!
//! Not: a question, a denial, a report, mockery, a hedge ("may help"), one's own story ("cured my
//! eczema"), cures that are real (hepatitis C, an infection, surgery), figures of speech.

use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{self, has, has_term, is_asserted, sentence, terms_in};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "cure_claim",
    category: Category::CredClaim,
    find,
    examples: &[
        "Black seed oil [[cures diabetes]], trust me.",
        "[[Say goodbye to hypertension]] with one clove of garlic",
        "raw milk [[fixes asthma]] in kids",
        "Sea moss has minerals so [[there is nothing it can't fix]]",
        "Did you know that turmeric [[reverses arthritis]]?",
    ],
    counter_examples: &[
        "Does black seed oil cure diabetes?",
        "Garlic does not cure hypertension.",
        "FDA warns of teas sold to cure diabetes",
        "Antivirals cure hepatitis C in 8 to 12 weeks",
        "That song cured my depression",
        "Coffee heals everything",
        "cured ham or smoked?",
        "sure Karen, celery juice cures cancer",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.terms {
        if hit.first < covered {
            continue;
        }
        let claim = if hit.has(Cue::CureVerb) {
            promise(scene, hit.first, hit.end)
        } else if hit.has(Cue::CureNoun) {
            phrase(scene, hit.first, hit.end)
        } else {
            None
        };
        if let Some((tokens, ailment)) = claim.filter(|(tokens, _)| is_asserted(scene, tokens)) {
            covered = tokens.end;
            let text = softened(scene, &tokens, ailment);
            found.add(Candidate::new(draft.bytes(tokens), Level::WorthALook).suggest(text));
        }
    }
}

type Claim = (Range<usize>, Option<Range<usize>>);

/// "cures diabetes": a verb and the illness it is said to cure.
fn promise(scene: &Scene, verb: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    let ailment = stance::ailment_at(draft, end, 5)?;
    let whole = sentence(draft, verb);
    if is_true_or_figurative(scene, verb) || is_purpose(scene, verb) {
        return None;
    }
    // "beat cancer", "cured": told of a person, they are a story.
    let told = draft.is_any(verb, PAST) && (stance::is_story(scene, verb) || !offers(scene, &whole));
    if told {
        return None;
    }
    let before = whole.start..verb;
    let offered = offers(scene, &before);
    if draft.is_any(verb, SOFT) && !(offered && is_grave(scene, &ailment)) {
        return None;
    }
    let general = terms_in(draft, &ailment).any(|hit| hit.has(Cue::CureAll));
    if general
        && !is_grave(scene, &ailment)
        && !offers(scene, &whole)
        && !has_term(draft, &whole, Kinds::CONDITION)
    {
        return None;
    }
    Some((verb..ailment.end, Some(ailment)))
}

/// "the cure for diabetes", "can be reversed naturally", "nothing it can't heal".
fn phrase(scene: &Scene, first: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    if is_true_or_figurative(scene, first) {
        return None;
    }
    if draft.is_any(end - 1, OPEN) {
        let ailment = stance::ailment_at(draft, end, 5)?;
        let rests_on = offers(scene, &sentence(draft, first)) || is_grave(scene, &ailment);
        return rests_on.then_some((first..ailment.end, Some(ailment)));
    }
    if draft.is_any(first, &[fold::word("is"), fold::word("are"), fold::word("can")]) {
        let before = first.saturating_sub(6).max(sentence(draft, first).start)..first;
        has_term(draft, &before, Kinds::CONDITION).then_some(())?;
    }
    Some((first..end, None))
}

/// Cures that are real, and cures in a manner of speaking.
fn is_true_or_figurative(scene: &Scene, at: usize) -> bool {
    let draft = scene.draft;
    let whole = sentence(draft, at);
    let risky = terms_in(draft, &whole).any(|hit| {
        hit.is(Kinds::REMEDY) && draft.concept(hit).is_some_and(|c| c.class == ConceptClass::RemedyDangerous)
    });
    let by_medicine = terms_in(draft, &(whole.start..at)).any(|hit| stance::is_treatment(draft, hit));
    !risky && (has(draft, whole.clone(), Cue::TrueCure) || by_medicine) || has(draft, whole, Cue::Comfort)
}

/// "to cure cancer", "a cure": a wish or a thing, no claim.
fn is_purpose(scene: &Scene, verb: usize) -> bool {
    verb > scene.draft.sentence(verb).start
        && scene.draft.is_any(
            verb - 1,
            &[
                fold::word("to"),
                fold::word("a"),
                fold::word("the"),
                fold::word("no"),
                fold::word("any"),
                fold::word("of"),
                fold::word("i"),
                fold::word("we"),
                fold::word("you"),
                fold::word("should"),
            ],
        )
}

/// Does the sentence offer something as a remedy?
fn offers(scene: &Scene, tokens: &Range<usize>) -> bool {
    has(scene.draft, tokens.clone(), Cue::NaturalProduct)
        || terms_in(scene.draft, tokens).any(|hit| hit.is(Kinds::REMEDY))
        || tokens
            .clone()
            .any(|i| scene.draft.is_any(i, &[fold::word("this"), fold::word("these"), fold::word("it")]))
}

/// A diagnosis, not a passing symptom.
fn is_grave(scene: &Scene, ailment: &Range<usize>) -> bool {
    terms_in(scene.draft, ailment).any(|hit| {
        hit.is(Kinds::CONDITION) && scene.draft.concept(hit).is_some_and(|c| c.class != ConceptClass::Symptom)
    })
}

fn softened(scene: &Scene, tokens: &Range<usize>, ailment: Option<Range<usize>>) -> String {
    let draft = scene.draft;
    let verb = draft.cue_at(tokens.start, Cue::CureVerb).is_some();
    let named = ailment.filter(|a| terms_in(draft, a).any(|hit| hit.is(Kinds::CONDITION)));
    match named {
        Some(ailment) if verb => format!("may not cure {}, so ask a doctor", draft.words(ailment)),
        _ if verb => "may help some people, but ask a doctor".to_owned(),
        _ => "ask a doctor what may help".to_owned(),
    }
}

/// Verbs that promise less by themselves.
const SOFT: &[u64] = &[
    fold::word("treats"),
    fold::word("prevents"),
    fold::word("stops"),
    fold::word("works"),
    fold::word("fixes"),
    fold::word("clears"),
    fold::word("clear"),
    fold::word("beats"),
    fold::word("ends"),
    fold::word("removes"),
    fold::word("takes"),
    fold::word("kills"),
    fold::word("kill"),
    fold::word("restores"),
    fold::word("repairs"),
    fold::word("resolves"),
    fold::word("smokes"),
    fold::word("crushes"),
    fold::word("starves"),
    fold::word("destroy"),
    fold::word("destroys"),
];

/// Forms that tell of the past.
const PAST: &[u64] = &[fold::word("cured"), fold::word("has"), fold::word("have"), fold::word("beat")];

/// Last words of a phrase that an illness must follow.
const OPEN: &[u64] =
    &[fold::word("for"), fold::word("to"), fold::word("of"), fold::word("from"), fold::word("your")];
