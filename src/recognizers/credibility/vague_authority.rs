//! A source nobody can look up, put behind a claim: "studies prove", "Harvard found".
//!
//! A real source can be linked.
//!
//! Not: a claim with a link to a trusted page, "studies suggest", talk of a study without a claim.

use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, is_asserted, is_treatment, neighbors, sentence, terms_in};
use crate::token::TokenKind;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "vague_authority",
    category: Category::CredClaim,
    find,
    examples: &[
        "[[Studies prove]] that turmeric cures arthritis.",
        "[[Harvard scientists discovered]] that okra water reverses diabetes",
    ],
    counter_examples: &[
        "Studies show that walking lowers blood pressure: https://www.nih.gov/walking",
        "Studies suggest that turmeric may help some people.",
        "Harvard found new ways to teach history.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::Authority)) {
        if hit.first < covered {
            continue;
        }
        let around = neighbors(draft, hit.first);
        let linked = around.clone().any(|i| draft.tokens[i].kind == TokenKind::Url);
        let bytes = draft.bytes(around.clone());
        let claimed = found.so_far().any(|(category, c)| {
            category == Category::CredClaim && c.bytes.start < bytes.end && bytes.start < c.bytes.end
        });
        let whole = sentence(draft, hit.first);
        let remedy = terms_in(draft, &whole)
            .any(|t| t.is(Kinds::REMEDY) || t.has(Cue::NaturalProduct) && !is_treatment(draft, t));
        let cure = has(draft, whole.clone(), Cue::CureVerb)
            && terms_in(draft, &whole).any(|t| t.is(Kinds::CONDITION));
        if !linked && (claimed || remedy && cure) && is_asserted(scene, &hit.tokens()) {
            covered = hit.end;
            let aside = draft.is_any(
                hit.end - 1,
                &[fold::word("up"), fold::word("it"), fold::word("there"), fold::word("clear")],
            );
            let text = if aside { "" } else { "some people say" };
            found.add(Candidate::new(draft.bytes(hit.tokens()), Level::WorthALook).suggest(text));
        }
    }
}
