//! The ancient remedy, the secret ingredient, the weird trick, beside a promise of health.
//!
//! Age and secrecy prove nothing; they sell.
//!
//! Not: history, recipes, fiction, figures of speech.

use crate::finding::{Category, Level};
use crate::lexicon::Kinds;
use crate::lexicon::cue::Cue;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, is_asserted, near, sentence, terms_in};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "ancient_secret",
    category: Category::CredClaim,
    find,
    examples: &[
        "This [[ancient remedy]] reverses arthritis in weeks.",
        "This one [[weird trick]] regrows cartilage",
    ],
    counter_examples: &[
        "The secret ingredient in my soup is lemon.",
        "The museum shows an ancient remedy chest.",
        "The secret remedy for Monday is Tuesday",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::AncientSecret)) {
        if hit.first < covered {
            continue;
        }
        let around = near(draft, hit.first);
        let cure = terms_in(draft, &around).any(|t| {
            (t.has(Cue::CureVerb)
                || t.has(Cue::CureNoun)
                || t.has(Cue::MiracleNumber)
                || t.has(Cue::SaleStrong))
                && t.first != hit.first
        });
        let ill = terms_in(draft, &around).any(|t| {
            t.is(Kinds::CONDITION) && !t.entry.is_weak() || t.has(Cue::CureAll) || t.is(Kinds::REMEDY)
        });
        let figurative = has(draft, sentence(draft, hit.first), Cue::Comfort);
        if cure && ill && !figurative && is_asserted(scene, &hit.tokens()) {
            covered = hit.end;
            found.add(Candidate::new(draft.bytes(hit.tokens()), Level::WorthALook).suggest("home remedy"));
        }
    }
}
