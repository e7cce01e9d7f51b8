//! The cure that is said to be hidden: "doctors don't want you to know", "there is no money in a
//! cure", "they banned it because it works".
//!
//! It asks readers to distrust whoever could help them check.
//!
//! Not: complaints about prices or about one's own doctor, rebuttals, mockery, reports of the belief.

use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, is_asserted, near, terms_in};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "suppressed_cure",
    category: Category::CredClaim,
    find,
    examples: &[
        "[[Big pharma is hiding]] the cure for diabetes.",
        "[[There is no money in a cure]] so they sell you insulin",
        "Soursop kills tumors and [[they don't want you to know]].",
        "[[Big pharma wants you sick]].",
    ],
    counter_examples: &[
        "My doctors won't tell me what is going on.",
        "\"Doctors don't want you to know\" is how you spot a scam.",
        "Big Pharma hid the cure for my hangover. It was water.",
        "Insulin prices are a shame and pharma makes too much money.",
        "My doctors never mention the time, I wait for hours",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let tokens = if hit.has(Cue::HiddenCure) {
            let clear = hit.end - hit.first >= 4 && draft.words(hit.tokens()).to_lowercase().contains("cure");
            (clear || is_about_remedies(scene, hit.first)).then_some(hit.tokens())?
        } else if hit.has(Cue::Concealer) {
            concealed(scene, hit.first, hit.end)?
        } else {
            return None;
        };
        let object = draft.token(tokens.end).is_some_and(crate::token::Token::is_word);
        let text = if object { "some people talk about" } else { "I have no source for this" };
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).suggest(text);
        is_asserted(scene, &tokens).then_some((tokens, candidate))
    });
}

/// "doctors (really) hide it".
fn concealed(scene: &Scene, first: usize, end: usize) -> Option<std::ops::Range<usize>> {
    let draft = scene.draft;
    let my = first > 0
        && draft.is_any(
            first - 1,
            &[fold::word("my"), fold::word("our"), fold::word("his"), fold::word("her"), fold::word("some")],
        );
    let conceal = (end..end + 4).find_map(|at| draft.cue_at(at, Cue::Conceal))?;
    // "Big pharma wants you sick" needs no remedy beside it.
    let plain = draft.is_any(conceal.end - 1, &[fold::word("sick")]);
    (!my && (plain || is_about_remedies(scene, first)) && draft.sentence(first).contains(&conceal.first))
        .then_some(first..conceal.end)
}

fn is_about_remedies(scene: &Scene, at: usize) -> bool {
    let draft = scene.draft;
    let near = near(draft, at);
    has(draft, near.clone(), Cue::CureVerb)
        || has(draft, near.clone(), Cue::CureNoun)
        || terms_in(draft, &near).any(|hit| hit.is(Kinds::REMEDY) || hit.has(Cue::NaturalProduct))
        || near.clone().any(|i| {
            draft.is_any(
                i,
                &[fold::word("cure"), fold::word("cures"), fold::word("cured"), fold::word("remedy")],
            )
        })
}
