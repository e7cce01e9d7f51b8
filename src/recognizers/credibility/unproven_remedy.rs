//! A named remedy that is sold without proof, recommended: "try the Gerson diet", "fenbendazole works".
//!
//! Several are harmful by themselves; all keep people from care that helps.
//!
//! Not: questions, warnings, one's own trial, approved uses (ivermectin for scabies), household uses.

use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{
    ailment_at, has, has_term, is_advice, is_asserted, is_cautious, is_story, near, sentence,
};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "unproven_remedy",
    category: Category::CredClaim,
    find,
    examples: &[
        "You should [[try the Gerson diet]] for your lymphoma.",
        "[[Drink the borax water]] every morning.",
        "[[Fenbendazole works]], look at the results",
    ],
    counter_examples: &[
        "Has anyone tried the Gerson diet?",
        "Don't drink borax. It's for laundry.",
        "I took ivermectin for scabies.",
        "Use turpentine to clean the brushes and paint outside",
        "Try apple cider vinegar in the salad",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in draft.terms_of(Kinds::REMEDY) {
        let risky = draft.concept(hit).is_some_and(|c| c.class == ConceptClass::RemedyDangerous);
        let around = near(draft, hit.first);
        if has(draft, around.clone(), Cue::TrueCure)
            || !risky && !has_term(draft, &around, Kinds::CONDITION)
            || is_cautious(draft, hit.first)
        {
            continue;
        }
        let Some(tokens) = praised(scene, hit.first, hit.end) else { continue };
        if is_asserted(scene, &tokens) {
            let named = if tokens.start < hit.first { tokens.start + 1..hit.end } else { hit.tokens() };
            let words = draft.words(named);
            found.add(
                Candidate::new(draft.bytes(tokens), Level::WorthALook)
                    .suggest(format!("ask your doctor about {words}")),
            );
        }
    }
}

/// "try the Gerson diet", "Fenbendazole works".
fn praised(scene: &Scene, first: usize, end: usize) -> Option<std::ops::Range<usize>> {
    let draft = scene.draft;
    let from = first.saturating_sub(4).max(sentence(draft, first).start);
    let ordered = (from..first).find(|&verb| {
        (draft.cue_at(verb, Cue::DoseVerb).is_some() || draft.is_any(verb, TRY))
            && is_advice(scene, verb)
            && !(verb..first).any(|i| draft.is_any(i, &[fold::word("my"), fold::word("when")]))
    });
    if let Some(verb) = ordered {
        return Some(verb..end);
    }
    let praise = draft.is_any(end, WORKS) && !is_story(scene, end);
    let for_illness = draft.is_any(end, &[fold::word("for")])
        && draft.cue_before(first, Cue::AdviceLead).is_some()
        && ailment_at(draft, end + 1, 4).is_some();
    (praise || for_illness).then_some(first..end + 1)
}

const TRY: Words = words![
    fold::word("try"),
    fold::word("get"),
    fold::word("google"),
    fold::word("research"),
    fold::word("order"),
    fold::word("buy"),
    fold::word("consider"),
    fold::word("add"),
];

const WORKS: Words =
    words![fold::word("works"), fold::word("work"), fold::word("heals"), fold::word("fights")];
