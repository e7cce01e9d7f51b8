//! A laboratory value or measurement of somebody's own: "A1C 9.2", "PSA went from 3.1 to 6.8",
//! "BP 180/110".
//!
//! Values narrow down who somebody is and tell how ill they are.
//!
//! Not: target values in general talk, sports and prices, numbers far from the test's name.

use crate::draft::Draft;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "lab_result",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "my [[A1C was 9.2]] last week",
        "[[PSA went from 3.1 to 6.8]] and I'm scared",
        "Mine: [[TSH 5.6]], [[ferritin of 8]]",
        "my [[BP is 180/110]] every morning",
    ],
    counter_examples: &[
        "An A1C under 7 is the usual goal",
        "Normal TSH is 0.4 to 4",
        "the BP station had gas for 3.89",
        "I have 3 tests next week",
        "TSH is a hormone",
    ],
};

/// Short names of tests, as people write them.
const TESTS: Words = words![
    fold::word("a1c"),
    fold::word("hba1c"),
    fold::word("tsh"),
    fold::word("psa"),
    fold::word("ldl"),
    fold::word("hdl"),
    fold::word("ferritin"),
    fold::word("creatinine"),
    fold::word("egfr"),
    fold::word("gfr"),
    fold::word("bp"),
    fold::word("hemoglobin"),
    fold::word("haemoglobin"),
    fold::word("hgb"),
    fold::word("hb"),
    fold::word("rbc"),
    fold::word("fbs"),
    fold::word("ppbs"),
    fold::word("rbs"),
    fold::word("ft4"),
    fold::word("ft3"),
    fold::word("t4"),
    fold::word("platelets"),
    fold::word("wbc"),
    fold::word("cd4"),
    fold::word("esr"),
    fold::word("crp"),
    fold::word("alt"),
    fold::word("ast"),
    fold::word("sgpt"),
    fold::word("sgot"),
    fold::word("bilirubin"),
    fold::word("bnp"),
    fold::word("troponin"),
    fold::word("inr"),
    fold::word("amh"),
    fold::word("fsh"),
    fold::word("hcg"),
    fold::word("beta"),
    fold::word("bmi"),
    fold::word("b12"),
    fold::word("ck"),
    fold::word("cholesterol"),
    fold::word("triglycerides"),
    fold::word("glucose"),
    fold::word("sugar"),
    fold::word("potassium"),
    fold::word("sodium"),
    fold::word("calcium"),
    fold::word("dsdna"),
    fold::word("ana"),
    fold::word("prolactin"),
    fold::word("cortisol"),
    fold::word("testosterone"),
    fold::word("ef"),
    fold::word("fev1"),
    fold::word("meld"),
    fold::word("uacr"),
    fold::word("hr"),
    fold::word("spo2"),
    fold::word("o2"),
];
/// Words that may stand between a test and its value.
const LINKS: Words = words![
    fold::word("is"),
    fold::word("was"),
    fold::word("of"),
    fold::word("at"),
    fold::word("came"),
    fold::word("back"),
    fold::word("went"),
    fold::word("from"),
    fold::word("to"),
    fold::word("up"),
    fold::word("down"),
    fold::word("dropped"),
    fold::word("rose"),
    fold::word("jumped"),
    fold::word("level"),
    fold::word("levels"),
    fold::word("count"),
    fold::word("reading"),
    fold::word("around"),
    fold::word("about"),
    fold::word("now"),
    fold::word("only"),
    fold::word("still"),
    fold::word("over"),
    fold::word("hit"),
    fold::word("score"),
    fold::word("as"),
    fold::word("fasting"),
    fold::word("low"),
    fold::word("high"),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let own = scene.contexts.speaks_of_itself()
        || crate::disclosure::tells_of_writer(draft)
        || crate::disclosure::keeps_to_itself(draft)
        || !scene.disclosures().is_empty();
    if !own {
        return;
    }
    for at in 0..draft.tokens.len() {
        if !draft.is_any(at, TESTS) {
            continue;
        }
        let Some(tokens) = value(draft, at) else { continue };
        let context = scene.context(&tokens);
        let whose = match context.experiencer_or_implied() {
            // "34F. TSH 8.9"
            Experiencer::Nobody if context.person.is_none() => Experiencer::Writer,
            known => known,
        };
        if whose == Experiencer::Nobody || context.quoted || is_rule(draft, &tokens) {
            continue;
        }
        let candidate = |level| {
            Candidate::new(draft.bytes(tokens.clone()), level)
                .experiencer(whose)
                .suggest("numbers are off")
                .suggest("test results")
        };
        match whose {
            Experiencer::Other => found.add_as(Category::HealthOtherPerson, candidate(Level::WorthALook)),
            Experiencer::Child => found.add_as(Category::HealthOtherPerson, candidate(Level::PleaseLook)),
            _ => found.add(candidate(Level::GoodToKnow)),
        }
    }
}

/// The test with its value, if one follows closely.
fn value(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let mut i = at + 1;
    let mut end = None;
    while i < (at + 14).min(draft.tokens.len()) {
        let token = &draft.tokens[i];
        match token.kind {
            TokenKind::Number => end = Some(i + 1),
            TokenKind::Mark('.' | ',' | '/' | '%') if token.glued && end == Some(i) => {
                if token.is_mark('%') {
                    end = Some(i + 1);
                } else if !draft.token(i + 1).is_some_and(|t| t.glued && t.kind == TokenKind::Number) {
                    break;
                }
            }
            TokenKind::Mark(':' | '=' | '>' | '<' | '(') if end.is_none() => {}
            TokenKind::Word if draft.is_any(i, LINKS) => {}
            _ => break,
        }
        i += 1;
    }
    end.map(|end| at..end)
}

/// "under 7 is the goal", "normal TSH": a rule, not a result.
fn is_rule(draft: &Draft, tokens: &Range<usize>) -> bool {
    const RULES: Words = words![
        fold::word("normal"),
        fold::word("goal"),
        fold::word("target"),
        fold::word("should"),
        fold::word("range"),
        fold::word("usual"),
        fold::word("guideline"),
        fold::word("guidelines"),
        fold::word("recommended"),
    ];
    let sentence = draft.sentence(tokens.start);
    let near = sentence.start.max(tokens.start.saturating_sub(4))..sentence.end.min(tokens.end + 6);
    near.into_iter().any(|i| draft.is_any(i, RULES))
        && !draft.is_any(tokens.start.wrapping_sub(1), &[fold::word("my")])
}
