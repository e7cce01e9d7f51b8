//! A diagnosis for somebody else: "that's not anxiety, you have heavy metal poisoning".
//!
//! Nobody can tell from a post, and the person may believe it.
//!
//! Not: "could be, get it checked", an illness the person told of, "do you have", "if you have".

use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{is_asserted, is_cautious, neighbors, sentence};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "diagnosing_others",
    category: Category::CredClaim,
    find,
    examples: &[
        "Honey, that's not anxiety. [[You have lupus]].",
        "[[You definitely have fibromyalgia]], same as my aunt",
        "Textbook. [[You have PCOS]] and you need to own it.",
    ],
    counter_examples: &[
        "If you have lupus, there's a free group on Thursday.",
        "Do you have fibromyalgia too?",
        "It could be thyroid, get it checked.",
        "Sorry to hear you have PCOS, sending hugs",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::DiagnosesOthers)) {
        if hit.first < covered {
            continue;
        }
        let Some(tokens) = diagnosis(scene, hit.first, hit.end) else { continue };
        if !is_cautious(draft, hit.first) && is_asserted(scene, &tokens) {
            covered = tokens.end;
            let illness = draft.words(hit.end..tokens.end);
            found.add(
                Candidate::new(draft.bytes(tokens), Level::WorthALook)
                    .experiencer(Experiencer::Nobody)
                    .suggest(format!("a doctor can check for {illness}")),
            );
        }
    }
}

fn diagnosis(scene: &Scene, first: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let illness = (end..end + 3).find_map(|at| {
        draft.terms_at(at).iter().find(|hit| {
            hit.has(Cue::CureAll) && hit.end > hit.first + 1 && !hit.is(Kinds::CONDITION)
                || hit.is(Kinds::CONDITION)
                    && !hit.entry.is_weak()
                    && draft.concept(hit).is_some_and(|c| c.class != ConceptClass::Symptom)
        })
    })?;
    draft.sentence(first).contains(&illness.first).then_some(())?;
    let whole = sentence(draft, first);
    let supposed = (whole.start..first).any(|i| draft.is_any(i, SUPPOSED));
    // "She's got PTSD. 100%.", "that's textbook lupus"
    let stressed = (illness.end..illness.end + 4).any(|i| {
        draft.is_any(
            i,
            words!["100" "guaranteed" "textbook" "classic" "obviously" "clearly" "definitely" "trust"],
        )
    });
    let sure = stressed
        || end - first > 2
        || !draft.is_any(first, &[fold::word("you"), fold::word("u"), fold::word("you've")]);
    (!supposed && (sure || is_contrast(scene, first, illness.end))).then_some(first..illness.end)
}

/// "That's not X. You have Y", "textbook ...", "you have Y, not X": the writer corrects a diagnosis.
fn is_contrast(scene: &Scene, at: usize, end: usize) -> bool {
    let draft = scene.draft;
    let starts = draft.sentence(at).start + 2 >= at;
    let around = neighbors(draft, at);
    let corrected = (around.start..at).any(|i| {
        draft.is_any(i, &[fold::word("textbook"), fold::word("classic"), fold::word("obvious")])
            || draft.is_any(i, &[fold::word("isn't"), fold::word("not"), fold::word("isnt")])
                && i > 0
                && (draft.is_any(i - 1, &[fold::word("that"), fold::word("it"), fold::word("this")])
                    || draft.tokens[i - 1].kind == crate::token::TokenKind::Clitic)
    });
    let negated_after =
        draft.token(end).is_some_and(|t| t.is_mark(',')) && draft.is_any(end + 1, &[fold::word("not")]);
    starts && (corrected || negated_after)
}

const SUPPOSED: Words = words![
    fold::word("if"),
    fold::word("when"),
    fold::word("because"),
    fold::word("since"),
    fold::word("that"),
    fold::word("do"),
    fold::word("does"),
    fold::word("sorry"),
    fold::word("hear"),
    fold::word("think"),
    fold::word("say"),
    fold::word("said"),
    fold::word("until"),
    fold::word("though"),
    fold::word("even"),
    fold::word("i"),
    fold::word("me"),
    fold::word("my"),
];
