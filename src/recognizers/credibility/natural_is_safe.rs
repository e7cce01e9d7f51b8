//! "It's natural, so it can't hurt you."
//!
//! Plants can be strong, and some clash with medicines.
//!
//! Not: "natural doesn't mean safe", questions, food and cosmetics without a word about health.

use crate::draft::Draft;
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, is_asserted, sentence, terms_in};
use crate::steps::Step::{Is, May};
use crate::steps::match_at;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "natural_is_safe",
    category: Category::CredClaim,
    find,
    examples: &[
        "It's a plant, so it [[can't hurt you]].",
        "Herbal tea is natural and [[completely safe]] for your thyroid",
        "Homeopathy is [[completely safe]]",
    ],
    counter_examples: &[
        "Natural does not mean it is safe.",
        "Just because it's natural doesn't mean it can't hurt you",
        "Is this natural cream safe for kids?",
        "The natural pool is safe for swimming",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::SafeWord)) {
        if hit.first < covered {
            continue;
        }
        let whole = sentence(draft, hit.first);
        let before = hit.first.saturating_sub(12).max(whole.start)..hit.first;
        let after = hit.end..(hit.end + 6).min(whole.end);
        let natural = has(draft, before.clone(), Cue::NaturalWord)
            || has(draft, after.clone(), Cue::NaturalWord)
            || terms_in(draft, &before).any(|t| t.is(Kinds::REMEDY));
        let because = (whole.start..whole.end).any(|i| {
            draft.is_any(
                i,
                &[fold::word("mean"), fold::word("means"), fold::word("always"), fold::word("pool")],
            )
        });
        // "It is not always safe": a doubt in the same breath.
        let doubted = (before.start..hit.first).any(|i| {
            draft.is_any(i, words!["not" "isn't"])
                || draft.is_any(i, words!["if"]) && !is_if_natural(draft, i)
        });
        if natural && !because && !doubted && is_asserted(scene, &hit.tokens()) {
            covered = hit.end;
            let text = if draft.is_any(hit.end - 1, RISKS) {
                "few known risks"
            } else if draft.is_any(hit.end - 1, &[fold::word("safe"), fold::word("harmless")])
                && !draft.is_any(hit.first, VERBS)
            {
                "safe for many, but not for everyone"
            } else {
                "may not suit everyone"
            };
            found.add(Candidate::new(draft.bytes(hit.tokens()), Level::WorthALook).suggest(text));
        }
    }
}

/// "If it's natural it cannot harm you": no doubt, but the claim itself.
fn is_if_natural(draft: &Draft, at: usize) -> bool {
    match_at(
        draft,
        at,
        &[
            Is(words!["if"]),
            Is(words!["it" "its" "something"]),
            May(words!["is"]),
            Is(words!["natural" "herbal"]),
        ],
    )
    .is_some()
}

const RISKS: Words = words![
    fold::word("effects"),
    fold::word("effect"),
    fold::word("risk"),
    fold::word("risks"),
    fold::word("harm"),
    fold::word("downsides"),
    fold::word("downside"),
    fold::word("toxicity"),
];

const VERBS: Words = words![fold::word("is"), fold::word("are"), fold::word("so")];
