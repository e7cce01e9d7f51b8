//! One story made a rule: "it wiped out my dad's tumor and will do the same for anyone".
//!
//! What happened to one person proves little, and may have had another cause.
//!
//! Not: the story itself, hope ("I hope it helps you too"), praise of a doctor, a real cure.

use crate::finding::{Category, Level};
use crate::lexicon::Kinds;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::words;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, has_term, is_asserted, is_cautious, is_treatment, near, terms_in};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "anecdote_as_proof",
    category: Category::CredClaim,
    find,
    examples: &[
        "Zeolite spray cured my son's autism. [[This works for every]] child.",
        "Ivermectin wiped out my dad's tumor and [[it will do the same for anyone]].",
        "My eczema is gone thanks to the tea and [[yours will too]]",
    ],
    counter_examples: &[
        "Okra water cured my diabetes, I am so happy.",
        "What worked for me may not work for you.",
        "The antibiotics cured my strep, it works!",
        "My bread recipe works every time, you can too",
        "There is zero proof that fenbendazole cures cancer.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let missing =
            hit.first > 0 && draft.is_any(hit.first - 1, words!["no" "zero" "any" "without" "little"]);
        if !hit.has(Cue::WorksForYou) || missing {
            return None;
        }
        // "It will do the same for you"
        let first = match hit.first.checked_sub(2) {
            Some(at)
                if draft.is_any(hit.first, words!["do"])
                    && draft.is_any(at, words!["it" "that" "this"])
                    && draft.is_any(at + 1, words!["can" "should" "will" "would"]) =>
            {
                at
            }
            _ => hit.first,
        };
        let tokens = first..hit.end;
        let around = near(draft, hit.first);
        let remedy = terms_in(draft, &around).any(|t| t.is(Kinds::REMEDY) || t.has(Cue::NaturalProduct));
        let cure = has(draft, around.clone(), Cue::CurePast) || has(draft, around.clone(), Cue::CureVerb);
        let ill = has_term(draft, &around, Kinds::CONDITION) || has(draft, around.clone(), Cue::CureAll);
        let real = has(draft, around.clone(), Cue::TrueCure)
            || has(draft, around.clone(), Cue::Comfort)
            || !remedy && terms_in(draft, &around).any(|t| is_treatment(draft, t));
        // "period", "try it": they push, but say little alone.
        let weak = hit.end - hit.first <= 2 && !has(draft, around, Cue::StopMedicine);
        let sold = cure && ill && !real && (!weak || remedy);
        let text = if draft.is_any(hit.first, words!["yours" "you"]) {
            "ask your doctor if it may help"
        } else {
            "it may not work for everyone"
        };
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).suggest(text);
        (sold && !is_cautious(draft, first) && is_asserted(scene, &tokens)).then_some((tokens, candidate))
    });
}
