//! Toxins and cleanses: "flush the toxins", "do a parasite cleanse".
//!
//! The body has a liver and kidneys for it, and cleanses can do harm.
//!
//! Not: care for withdrawal from alcohol or drugs, "detox your closet", "detox is a myth".

use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::words;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, is_advice, is_asserted, is_cautious, is_story, sentence};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "detox",
    category: Category::CredClaim,
    find,
    examples: &[
        "Celery juice [[flushes out toxins]] overnight.",
        "[[Do a parasite cleanse]] and watch the fatigue leave",
        "This tea [[detoxifies your liver]]",
    ],
    counter_examples: &[
        "Detox is a myth, your liver does it.",
        "He is in detox from alcohol.",
        "Detox your closet this spring",
        "Should I do a parasite cleanse?",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::DetoxClaim)) {
        if hit.first < covered {
            continue;
        }
        let whole = sentence(draft, hit.first);
        let organs = whole.clone().any(|i| {
            draft.is_any(
                i,
                words![
                    fold::word("kidneys"),
                    fold::word("dialysis"),
                    fold::word("rehab"),
                    fold::word("alcohol"),
                    fold::word("withdrawal"),
                    fold::word("colonoscopy"),
                    fold::word("machine"),
                    fold::word("chelation"),
                    fold::word("prep"),
                ],
            )
        });
        let medical = organs || has(draft, whole, Cue::TrueCure) || is_cautious(draft, hit.first);
        if !medical && !is_story(scene, hit.first) && is_asserted(scene, &hit.tokens()) {
            covered = hit.end;
            let text = if is_advice(scene, hit.first) {
                "ask a doctor what is safe for you"
            } else {
                "may do less than people say"
            };
            found.add(Candidate::new(draft.bytes(hit.tokens()), Level::WorthALook).suggest(text));
        }
    }
}
