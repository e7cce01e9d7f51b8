//! An age or an illness in a bare list of facts: "Sarcoidosis does that to you, 45, tailor".
//! Counted, never shown: without a verb nobody can be sure whose it is, but every reader will think
//! it the writer's.
//!
//! It must not count where the post names whose it is, asks, denies or supposes, nor numbers with
//! units, nor more than one number.

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;

/// The recognizer. Its examples mark what is counted.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "listed_fact",
    category: Category::HealthCondition,
    find,
    examples: &["[[Sarcoidosis]] does that to you, 45, tailor in Wausau"],
    counter_examples: &[
        "Is it sarcoidosis, court interpreter asks",
        "Results: 45, 60, 72.",
        "Sarcoidosis is rare.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mine = |wanted: fn(Category) -> bool| {
        found
            .so_far()
            .any(|(category, c)| wanted(category) && c.experiencer == Experiencer::Writer && c.fact.is_some())
    };
    let about_life = mine(|c| {
        matches!(c, Category::WorkSchool | Category::PlaceArea | Category::AgeBirth | Category::TraitPersonal)
    });
    let has_age = mine(|c| c == Category::AgeBirth);
    let has_illness =
        mine(|c| matches!(c, Category::HealthCondition | Category::HealthRare | Category::HealthSensitive));
    let age = listed_age(draft).filter(|_| !has_age);
    let illness = draft.terms_of(Kinds::CONDITION).find_map(|hit| {
        let concept =
            draft.concept(hit).filter(|c| c.class != ConceptClass::Symptom && !hit.entry.is_weak())?;
        let context = scene.context(&(hit.first..hit.end));
        let whose = context.experiencer_or_implied();
        let fits = context.is_stated()
            && (context.person.is_none() || whose == Experiencer::Writer)
            && !matches!(whose, Experiencer::Child | Experiencer::Other);
        fits.then_some((hit.first..hit.end, concept.per_100k))
    });
    let counted = |bytes, fact| {
        Candidate::new(bytes, Level::GoodToKnow)
            .confidence(Confidence::Possible)
            .experiencer(Experiencer::Writer)
            .fact(fact)
    };
    let Some((tokens, per_100k)) = illness.filter(|_| !has_illness && (about_life || age.is_some())) else {
        if let Some((at, years)) = age.filter(|_| has_illness) {
            found.add_as(Category::AgeBirth, counted(draft.bytes(at..at + 1), Fact::Age { years }));
        }
        return;
    };
    found.add(counted(draft.bytes(tokens), Fact::Condition { per_100k }));
    if let Some((at, years)) = age {
        found.add_as(Category::AgeBirth, counted(draft.bytes(at..at + 1), Fact::Age { years }));
    }
}

/// The one number of the draft that stands as an item and may be an age: "45,", "70yo", "29F".
fn listed_age(draft: &Draft) -> Option<(usize, u32)> {
    let is_end = |at: usize| {
        draft
            .token(at)
            .is_none_or(|t| matches!(t.kind, TokenKind::Mark(',' | '.' | ')' | ';') | TokenKind::Break))
    };
    let mut ages = (0..draft.tokens.len()).filter_map(|at| {
        let token = &draft.tokens[at];
        let years: u32 =
            draft.text[token.range()].parse().ok().filter(|_| token.kind == TokenKind::Number)?;
        let led = at == 0
            || matches!(draft.tokens[at - 1].kind, TokenKind::Mark(',' | '.' | '(') | TokenKind::Break)
                && !token.glued;
        let marked = draft.is_any(at + 1, &[fold::word("yo"), fold::word("f"), fold::word("m")])
            && draft.tokens[at + 1].glued;
        ((14..=105).contains(&years) && (led && is_end(at + 1) || marked)).then_some((at, years))
    });
    let first = ages.next();
    if ages.next().is_some() { None } else { first }
}
