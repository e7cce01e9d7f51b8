//! Toxins and cleanses: "flush the toxins", "do a parasite cleanse".
//!
//! The body has a liver and kidneys for it, and cleanses can do harm.
//!
//! Not: care for withdrawal from alcohol or drugs, "detox your closet", "detox is a myth".

use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
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
        "Clay baths [[pull out all the heavy metals]]",
    ],
    counter_examples: &[
        "Detox is a myth, your liver does it.",
        "He is in detox from alcohol.",
        "Detox your closet this spring",
        "Your kidneys clear toxins all day long.",
        "The parasites kill the host in that film",
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
        let Some(first) = expelled(draft, hit) else { continue };
        let tokens = first..hit.end;
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
        if !medical && !is_story(scene, first) && is_asserted(scene, &tokens) {
            covered = hit.end;
            let text = if is_advice(scene, first) {
                "ask a doctor what is safe for you"
            } else {
                "may do less than people say"
            };
            found.add(Candidate::new(draft.bytes(tokens), Level::WorthALook).suggest(text));
        }
    }
}

/// Where "flush out all those toxins" begins: toxins alone are no claim, what drives them out is.
fn expelled(draft: &Draft, hit: &TermHit) -> Option<usize> {
    if !draft.is_any(hit.first, words!["toxin" "toxins" "heavy" "parasites" "spike"]) {
        return Some(hit.first);
    }
    let from = hit.first.saturating_sub(4).max(draft.sentence(hit.first).start);
    (from..hit.first).find(|&i| draft.is_any(i, EXPELS) && (i..hit.first).all(|i| draft.tokens[i].is_word()))
}

/// What is said to drive them out.
const EXPELS: Words = words![
    "flush" "flushes" "flushed" "flushing" "draw" "draws" "drawing" "pull" "pulls" "pulling" "remove" "removes" "rid"
    "removing" "expel" "expels" "kill" "kills" "leeches" "purge" "purges" "clear" "clears" "eliminate" "eliminates"
];
