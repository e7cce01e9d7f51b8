//! Telling others to stop, skip, refuse or throw away a medicine or treatment: "stop taking your
//! metformin", "you should skip the chemo", "I'd ditch the statin if I were you".
//!
//! What was right for one person can badly hurt another, and some medicines must never stop at once.
//!
//! Not: one's own story or plan ("I stopped my statin"), what a doctor decided, questions, caution
//! ("don't stop without asking"), everyday remedies and street drugs, quitting other things.

use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{Treatment, is_advice, is_cautious, is_urged, names_treatment, near, treatment_at};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "stop_medicine",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "[[Stop taking your metformin]] and walk more.",
        "Honestly I'd [[ditch the statin]] if I were you.",
        "You should [[skip the chemo]].",
        "If you are on letrozole: [[quit it]].",
        "[[Throw the prednisone in the bin]] and feel better",
        "[[U can safely stop the Eliquis]] once the swelling is gone",
    ],
    counter_examples: &[
        "I stopped my metformin last year.",
        "My doctor told me to stop the statin before surgery.",
        "Don't stop your prednisone all at once.",
        "Should I stop taking metformin?",
        "Please ask your doctor before you stop taking any medicine",
        "You should stop worrying",
        "Ditch the heavy coat, spring is here!",
        "Has anyone stopped methotrexate before surgery?",
        "The influencer who told followers to stop taking insulin has been charged",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::StopMedicine)) {
        if hit.first < covered {
            continue;
        }
        let Some(tokens) = advice(scene, hit.first, hit.end) else { continue };
        covered = tokens.end;
        let object = tokens.object;
        let words = if object.start == hit.first { "it" } else { draft.words(object) };
        let about = if draft.text[draft.tokens[hit.first].range()].ends_with("ing") {
            format!("asking your doctor about {words}")
        } else {
            format!("ask your doctor about {words}")
        };
        found.add(
            Candidate::new(draft.bytes(tokens.start..tokens.end), Level::PleaseLook)
                .experiencer(Experiencer::Nobody)
                .suggest(about),
        );
    }
}

struct Advice {
    start: usize,
    end: usize,
    object: Range<usize>,
}

fn advice(scene: &Scene, first: usize, end: usize) -> Option<Advice> {
    let draft = scene.draft;
    let object = treatment_at(draft, end, 6).or_else(|| without_object(scene, first, end))?;
    let led = draft.cue_before(first, Cue::AdviceLead).is_some();
    // "Coming off Zoloft today": one's own plan.
    if !led && draft.is_any(first, &[fold::word("coming"), fold::word("weaning"), fold::word("tapering")]) {
        return None;
    }
    // "You don't need insulin", "nobody needs statins" advise without a command.
    let told = draft.is_any(first, TOLD)
        && !is_cautious(draft, first)
        && !(draft.sentence(first).start..first).any(|i| {
            draft.is_any(
                i,
                &[
                    fold::word("if"),
                    fold::word("when"),
                    fold::word("hope"),
                    fold::word("so"),
                    fold::word("that"),
                ],
            )
        });
    if !told && (object.owned && !led || !is_advice(scene, first)) {
        return None;
    }
    let mut stop = object.tokens.end.max(end);
    // "don't take it with alcohol", "never use it on a full stomach": a condition makes it caution.
    let at_all_costs = draft.is_any(stop + 1, &[fold::word("all")]);
    let mixing = (end..object.tokens.end).any(|i| draft.is_any(i, &[fold::word("with")]));
    if draft.is_any(first, REFUSALS) && !at_all_costs && (mixing || draft.is_any(stop, CONDITIONS)) {
        return None;
    }
    if draft.is_any(first, SEPARABLE) && end == first + 1 {
        let particle = (stop..stop + 4).find(|&i| draft.is_any(i, PARTICLES))?;
        stop = particle + 1;
    }
    let start = (first.saturating_sub(1)..first)
        .find(|&i| draft.is_any(i, &[fold::word("safely"), fold::word("just")]) && !draft.starts_sentence(i))
        .unwrap_or(first);
    is_urged(scene, &(first..stop)).then_some(Advice { start, end: stop, object: object.tokens })
}

/// "Everyone on Lipitor needs to quit now": the treatment was named before.
fn without_object(scene: &Scene, first: usize, end: usize) -> Option<Treatment> {
    let draft = scene.draft;
    let bare = end == first + 1 && draft.is_any(first, &[fold::word("quit"), fold::word("stop")]);
    let cold_turkey =
        draft.is_any(end, &[fold::word("cold")]) && draft.is_any(end + 1, &[fold::word("turkey")]);
    let ends = draft.token(end).is_none_or(|t| !t.is_word())
        || draft.is_any(
            end,
            &[fold::word("now"), fold::word("today"), fold::word("immediately"), fold::word("asap")],
        );
    let named = names_treatment(draft, first)
        || near(draft, first)
            .any(|i| draft.is_any(i, &[fold::word("withdrawal"), fold::word("withdrawals")]));
    let to = if cold_turkey { end + 2 } else { end };
    (bare && (ends || cold_turkey) && named).then_some(Treatment { tokens: first..to, owned: false })
}

/// First words of a statement that advises.
const TOLD: Words = words![
    fold::word("you"),
    fold::word("u"),
    fold::word("you're"),
    fold::word("youre"),
    fold::word("you'd"),
    fold::word("you'll"),
    fold::word("youll"),
    fold::word("nobody"),
    fold::word("no"),
    fold::word("there's"),
    fold::word("there"),
    fold::word("better"),
];

/// First words of a refusal.
const REFUSALS: Words = words![
    fold::word("don't"),
    fold::word("dont"),
    fold::word("do"),
    fold::word("never"),
    fold::word("avoid")
];

/// What makes a refusal mere caution.
const CONDITIONS: Words = words![
    fold::word("with"),
    fold::word("and"),
    fold::word("if"),
    fold::word("while"),
    fold::word("without"),
    fold::word("unless"),
    fold::word("on"),
    fold::word("more"),
    fold::word("until"),
    fold::word("before"),
    fold::word("after"),
    fold::word("when"),
    fold::word("at"),
    fold::word("for"),
    fold::word("from"),
    fold::word("that"),
    fold::word("during"),
    fold::word("together"),
    fold::word("too"),
    fold::word("or"),
    fold::word("lightly"),
    fold::word("longer"),
    fold::word("late"),
];

/// Verbs that need their particle: "throw ... away".
const SEPARABLE: Words = words![fold::word("throw"), fold::word("put")];

/// Where a separable verb ends.
const PARTICLES: Words = words![
    fold::word("away"),
    fold::word("out"),
    fold::word("down"),
    fold::word("bin"),
    fold::word("trash"),
    fold::word("garbage"),
    fold::word("toilet"),
    fold::word("aside"),
];
