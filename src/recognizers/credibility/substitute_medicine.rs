//! A remedy in place of a prescribed medicine: "take turmeric instead of ibuprofen" is nothing yet,
//! "replace your lisinopril with beet juice" is.
//!
//! A medicine that is left out for a remedy protects nobody.
//!
//! Not: a change a clinician made, questions, one prescribed medicine for another in one's own story.

use crate::draft::TermHit;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{
    has, is_advice, is_cautious, is_story, is_treatment, is_urged, neighbors, sentence, terms_in,
    treatment_at,
};
use crate::steps::Step::{Ends, Is, May};
use crate::steps::match_at;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "substitute_medicine",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "Friends, [[replace your lisinopril]] with beet juice.",
        "Drink hibiscus tea [[instead of your metformin]].",
        "Turmeric [[works better than prednisone]]",
        "This herb is a [[natural alternative to statins]]",
        "[[Instead of levothyroxine]] try seaweed and brazil nuts",
        "They want him on steroids? [[Get some black seed oil into him instead]].",
    ],
    counter_examples: &[
        "My doctor put me on Eliquis instead of warfarin.",
        "Is turmeric better than prednisone?",
        "Garlic won't replace lisinopril.",
        "I drink tea instead of coffee now",
        "Instead of Humira try asking about Cimzia",
        "Metformin upset my stomach, so my doctor said eat yogurt with it instead",
        "The pharmacy was out of insulin pens. I got tea instead.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let replaced = hit.has(Cue::Substitute).then(|| replaced(scene, hit)).flatten();
        let (tokens, text) =
            replaced.or_else(|| instead(scene, hit)).or_else(|| remedy_instead(scene, hit))?;
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::PleaseLook)
            .experiencer(Experiencer::Nobody)
            .suggest(text);
        is_urged(scene, &tokens).then_some((tokens, candidate))
    });
}

/// "Replace your lisinopril with beet juice", "turmeric works better than prednisone".
fn replaced(scene: &Scene, hit: &TermHit) -> Option<(Range<usize>, String)> {
    let draft = scene.draft;
    let object = treatment_at(draft, hit.end, 5).filter(|t| !t.owned)?;
    let tokens = hit.first..object.tokens.end;
    // "10,000 times better than": a claim, not an advice.
    let multiple = hit.first > 0 && draft.is_any(hit.first - 1, words!["times"]);
    let is_change = draft.is_any(hit.first, CHANGES);
    let whole = sentence(draft, hit.first);
    let remedy = has_remedy(scene, &(whole.start..hit.first)) || has_remedy(scene, &(tokens.end..whole.end));
    let told = if is_change {
        is_advice(scene, hit.first)
    } else {
        !is_story(scene, hit.first) && !is_cautious(draft, hit.first)
    };
    let with = is_change
        && draft.is_any(tokens.end, words!["with" "for"])
        && treatment_at(draft, tokens.end + 1, 4).is_none();
    let words = draft.words(object.tokens);
    let text =
        if is_change { format!("ask your doctor about {words}") } else { beside(scene, hit.first, words) };
    ((remedy || with) && told && !multiple).then_some((tokens, text))
}

/// "Instead of levothyroxine try seaweed": something else is ordered in its place.
fn instead(scene: &Scene, hit: &TermHit) -> Option<(Range<usize>, String)> {
    let draft = scene.draft;
    let end = match_at(
        draft,
        hit.first,
        &[Is(words!["instead"]), Is(words!["of"]), May(words!["taking" "using"])],
    )?;
    let object = treatment_at(draft, end, 4).filter(|t| !t.owned && draft.starts_sentence(hit.first))?;
    let order = match_at(
        draft,
        object.tokens.end + usize::from(draft.token(object.tokens.end)?.is_mark(',')),
        &[
            May(words!["just" "you" "u"]),
            May(words!["should" "could" "can" "need"]),
            May(words!["to" "just"]),
            Is(words!["try" "take" "use" "drink" "eat" "do" "go" "get" "have" "put" "start"]),
        ],
    )?;
    let other = treatment_at(draft, order, 5).is_none() && !draft.is_any(order, words!["asking"]);
    let words = draft.words(object.tokens.clone());
    (other && !is_cautious(draft, hit.first))
        .then(|| (hit.first..object.tokens.end, format!("along with {words}, if your doctor agrees,")))
}

/// "They want him on steroids. Get some black seed oil into him instead": a remedy where a medicine was named.
fn remedy_instead(scene: &Scene, hit: &TermHit) -> Option<(Range<usize>, String)> {
    let draft = scene.draft;
    let remedy = (hit.has(Cue::NaturalProduct) || hit.is(Kinds::REMEDY)) && !is_treatment(draft, hit);
    if !remedy {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let last = (hit.end..(hit.end + 6).min(sentence.end)).find(|&i| draft.is_any(i, words!["instead"]))?;
    let verb = (hit.first.saturating_sub(5).max(sentence.start)..hit.first)
        .find(|&i| draft.is_any(i, ORDERS) && is_advice(scene, i))?;
    let medicine = terms_in(draft, &neighbors(draft, verb))
        .any(|t| is_treatment(draft, t) && !draft.is_any(t.end - 1, words!["treatment" "prescription"]));
    let ends = match_at(draft, last + 1, &[Ends]).is_some();
    (medicine && ends).then(|| (verb..last + 1, "ask your doctor what else may help".to_owned()))
}

/// Orders of something to take.
const ORDERS: Words =
    words!["try" "take" "use" "drink" "eat" "get" "have" "give" "put" "start" "rub" "brew" "buy" "stick"];

fn has_remedy(scene: &Scene, tokens: &Range<usize>) -> bool {
    has(scene.draft, tokens.clone(), Cue::NaturalProduct)
        || has(scene.draft, tokens.clone(), Cue::NaturalWord)
        || terms_in(scene.draft, tokens).any(|t| t.is(Kinds::REMEDY) && !is_treatment(scene.draft, t))
        || tokens.clone().any(|i| scene.draft.is_any(i, &[fold::word("herb"), fold::word("this")]))
}

/// Verbs of change: they advise only as a command.
const CHANGES: Words = words![
    fold::word("replace"),
    fold::word("swap"),
    fold::word("switch"),
    fold::word("trade"),
    fold::word("replacing"),
    fold::word("switching"),
];

/// The remedy beside the medicine, not in its place.
fn beside(scene: &Scene, first: usize, words: &str) -> String {
    let instead = [fold::word("instead"), fold::word("in"), fold::word("rather")];
    let verb = [
        fold::word("works"),
        fold::word("replaces"),
        fold::word("beats"),
        fold::word("outperforms"),
        fold::word("does"),
    ];
    if scene.draft.is_any(first, &instead) {
        format!("along with {words}, if your doctor agrees")
    } else if scene.draft.is_any(first, &verb) {
        format!("may help some people who take {words}")
    } else {
        format!("a question for your doctor about {words}")
    }
}
