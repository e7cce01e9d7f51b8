//! A cure stated as fact: "black seed oil cures diabetes", "say goodbye to hypertension", "there is
//! nothing it can't heal".
//!
//! People act on such words and put off care that works.
//!
//! Not: a question, a denial, a report, mockery, a hedge ("may help"), one's own story ("cured my
//! eczema"), cures that are real (hepatitis C, an infection, surgery), figures of speech.

use super::sweeping;
use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{self, has, has_term, is_asserted, sentence, terms_in};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "cure_claim",
    category: Category::CredClaim,
    find,
    examples: &[
        "Black seed oil [[cures diabetes]], trust me.",
        "[[Say goodbye to hypertension]] with one clove of garlic",
        "raw milk [[fixes asthma]] in kids",
        "Sea moss has minerals so [[there is nothing it can't fix]]",
        "Did you know that turmeric [[reverses arthritis]]?",
        "Okra water lowers blood sugar [[better than anything the pharmacy]] sells",
        "A cup a day and [[you'll never have high blood pressure again]]",
        "[[Diabetes is 100% reversible]], I have the protocol",
        "Celery juice [[heals the liver]] and the brain",
    ],
    counter_examples: &[
        "Does black seed oil cure diabetes?",
        "Garlic does not cure hypertension.",
        "Fasting reverses type 2 diabetes for some: https://www.diabetes.org.uk/remission",
        "FDA warns of teas sold to cure diabetes",
        "Antivirals cure hepatitis C in 8 to 12 weeks",
        "That song cured my depression",
        "Coffee heals everything",
        "cured ham or smoked?",
        "sure Karen, celery juice cures cancer",
        "If turmeric cured arthritis, every grandmother would be dancing.",
        "My new doctor is better than any doctor before her",
        "You'll never have to wait that long again, lupus friends",
        "Scurvy is completely reversible with vitamin C.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let claim = if hit.has(Cue::CureVerb) {
            promise(scene, hit.first, hit.end)
        } else if hit.has(Cue::CureNoun) {
            phrase(scene, hit.first, hit.end)
        } else if hit.is(Kinds::CONDITION) || hit.has(Cue::CureAll) {
            vanishing(scene, hit.first, hit.end)
        } else {
            None
        };
        let claim = claim
            .or_else(|| hit.has(Cue::CurePast).then(|| selling_story(scene, hit.first, hit.end)).flatten());
        let (tokens, ailment) = claim?;
        let text = softened(scene, &tokens, ailment);
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).suggest(text);
        is_asserted(scene, &tokens).then_some((tokens, candidate))
    });
    if !draft.terms.iter().any(|hit| is_topic(draft, hit)) {
        return;
    }
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered || !draft.is_any(at, sweeping::OPENINGS) && draft.terms_at(at).is_empty() {
            continue;
        }
        let Some((tokens, text)) = sweeping::claim_at(scene, at) else { continue };
        if is_true_or_figurative(scene, at) || !is_asserted(scene, &tokens) {
            continue;
        }
        covered = tokens.end;
        let bytes = draft.bytes(tokens);
        if !found.meets(Category::CredClaim, &bytes) {
            found.add(Candidate::new(bytes, Level::WorthALook).suggest(text));
        }
    }
}

/// Is health talked of at all?
fn is_topic(draft: &Draft, hit: &TermHit) -> bool {
    hit.is(Kinds::CONDITION)
        || hit.is(Kinds::REMEDY)
        || hit.has(Cue::NaturalProduct)
        || hit.has(Cue::CureAll)
        || stance::is_treatment(draft, hit)
}

type Claim = (Range<usize>, Option<Range<usize>>);

/// "cures diabetes": a verb and the illness it is said to cure.
fn promise(scene: &Scene, verb: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    let ailment = stance::ailment_at(draft, end, 5).or_else(|| spoken_of(scene, verb, end))?;
    let whole = sentence(draft, verb);
    if is_true_or_figurative(scene, verb) || is_purpose(scene, verb) {
        return None;
    }
    // "beat cancer", "cured": told of a person, they are a story.
    let told = draft.is_any(verb, PAST) && (stance::is_story(scene, verb) || !offers(scene, &whole));
    if told {
        return None;
    }
    let before = whole.start..verb;
    let offered = offers(scene, &before);
    let strong = end > verb + 1 && draft.is_any(end - 1, STRONG);
    let sweeping = ailment.len() > 1 && draft.is_any(ailment.start, words!["any" "all" "every"]);
    if draft.is_any(verb, SOFT) && !strong && !(offered && (sweeping || is_grave(scene, &ailment))) {
        return None;
    }
    let general = terms_in(draft, &ailment).any(|hit| hit.has(Cue::CureAll));
    if general
        && !sweeping
        && !is_grave(scene, &ailment)
        && !offers(scene, &whole)
        && !has_term(draft, &whole, Kinds::CONDITION)
    {
        return None;
    }
    Some((verb..ailment.end, Some(ailment)))
}

/// "B12 will fix it", where the illness was named before.
fn spoken_of(scene: &Scene, verb: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let it =
        draft.is_any(end, &[fold::word("it"), fold::word("that"), fold::word("them"), fold::word("this")]);
    let before = verb.saturating_sub(6).max(draft.sentence(verb).start)..verb;
    let product = has(draft, before.clone(), Cue::NaturalProduct)
        || terms_in(draft, &before).any(|hit| hit.is(Kinds::REMEDY));
    let named = has_term(draft, &(verb.saturating_sub(25)..verb), Kinds::CONDITION);
    (it && product && named).then_some(end..end + 1)
}

/// "your lupus will disappear": an illness of the reader, and its end.
fn vanishing(scene: &Scene, first: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    let yours = first > draft.sentence(first).start
        && draft.is_any(first - 1, &[fold::word("your"), fold::word("ur")]);
    let gone = (end..end + 4).find_map(|i| draft.cue_at(i, Cue::CurePast))?;
    let words = (end..gone.first).all(|i| draft.tokens[i].is_word());
    let supposed = (sentence(draft, first).start..first).any(|i| {
        draft.is_any(i, &[fold::word("glad"), fold::word("hope"), fold::word("when"), fold::word("until")])
    });
    (yours && words && !supposed && !is_true_or_figurative(scene, first)).then(|| (first - 1..gone.end, None))
}

/// "gave my mum her memory back", "fixed my thyroid": a story that sells.
fn selling_story(scene: &Scene, first: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    let sold = has(draft, stance::near(draft, first), Cue::SaleStrong);
    let ill = (end..end + 4)
        .find_map(|i| draft.terms_at(i).iter().find(|hit| hit.is(Kinds::CONDITION)))
        .filter(|_| (end..end + 3).any(|i| draft.is_any(i, OWN)))?;
    (sold && !is_true_or_figurative(scene, first)).then_some((first..ill.end, None))
}

const OWN: Words = words![fold::word("my"), fold::word("her"), fold::word("his"), fold::word("our")];

/// "the cure for diabetes", "can be reversed naturally", "nothing it can't heal".
fn phrase(scene: &Scene, first: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    if is_true_or_figurative(scene, first) {
        return None;
    }
    if draft.is_any(end - 1, OPEN) {
        let ailment = stance::ailment_at(draft, end, 5)?;
        let rests_on = offers(scene, &sentence(draft, first)) || is_grave(scene, &ailment);
        return rests_on.then_some((first..ailment.end, Some(ailment)));
    }
    if draft.is_any(first, &[fold::word("is"), fold::word("are"), fold::word("can"), fold::word("into")]) {
        let before = first.saturating_sub(6).max(sentence(draft, first).start)..first;
        let own = before.clone().any(|i| {
            draft.is_any(i, &[fold::word("my"), fold::word("her"), fold::word("his"), fold::word("i")])
        });
        (has_term(draft, &before, Kinds::CONDITION) && !own).then_some(())?;
    } else {
        // A phrase by itself: something must be offered, or an illness named.
        let around = stance::near(draft, first);
        let about = terms_in(draft, &around).any(|hit| {
            hit.has(Cue::NaturalProduct)
                || hit.is(Kinds::REMEDY)
                || hit.is(Kinds::CONDITION) && !hit.entry.is_weak()
        });
        let own = (first.saturating_sub(4).max(sentence(draft, first).start)..first).any(|i| {
            draft.is_any(i, &[fold::word("i"), fold::word("my"), fold::word("i'm"), fold::word("i've")])
        });
        (about && !own).then_some(())?;
    }
    Some((first..end, None))
}

/// Cures that are real, and cures in a manner of speaking.
fn is_true_or_figurative(scene: &Scene, at: usize) -> bool {
    let draft = scene.draft;
    let whole = sentence(draft, at);
    let risky = terms_in(draft, &whole).any(|hit| {
        hit.is(Kinds::REMEDY) && draft.concept(hit).is_some_and(|c| c.class == ConceptClass::RemedyDangerous)
    });
    let before = whole.start..at;
    let product = terms_in(draft, &before).any(|hit| hit.has(Cue::NaturalProduct) || hit.is(Kinds::REMEDY));
    let by_medicine = !product && terms_in(draft, &before).any(|hit| stance::is_treatment(draft, hit));
    !risky && (has(draft, whole.clone(), Cue::TrueCure) || by_medicine) || has(draft, whole, Cue::Comfort)
}

/// "to cure cancer", "a cure": a wish or a thing, no claim.
fn is_purpose(scene: &Scene, verb: usize) -> bool {
    verb > scene.draft.sentence(verb).start
        && scene.draft.is_any(
            verb - 1,
            words![
                fold::word("to"),
                fold::word("a"),
                fold::word("the"),
                fold::word("no"),
                fold::word("any"),
                fold::word("of"),
                fold::word("i"),
                fold::word("we"),
                fold::word("should"),
            ],
        )
}

/// Does the sentence offer something as a remedy?
fn offers(scene: &Scene, tokens: &Range<usize>) -> bool {
    has(scene.draft, tokens.clone(), Cue::NaturalProduct)
        || terms_in(scene.draft, tokens).any(|hit| hit.is(Kinds::REMEDY))
        || tokens
            .clone()
            .any(|i| scene.draft.is_any(i, &[fold::word("this"), fold::word("these"), fold::word("it")]))
}

/// A diagnosis, not a passing symptom.
fn is_grave(scene: &Scene, ailment: &Range<usize>) -> bool {
    terms_in(scene.draft, ailment).any(|hit| {
        hit.is(Kinds::CONDITION) && scene.draft.concept(hit).is_some_and(|c| c.class != ConceptClass::Symptom)
    })
}

fn softened(scene: &Scene, tokens: &Range<usize>, ailment: Option<Range<usize>>) -> String {
    let draft = scene.draft;
    let verb = draft.cue_at(tokens.start, Cue::CureVerb).is_some();
    let named = ailment.filter(|a| terms_in(draft, a).any(|hit| hit.is(Kinds::CONDITION)));
    match named {
        Some(ailment) if verb => format!("may be worth asking a doctor about for {}", draft.words(ailment)),
        Some(ailment) => format!("ask a doctor about {}", draft.words(ailment)),
        None if verb => "may be worth asking a doctor about".to_owned(),
        None => "ask a doctor what may help".to_owned(),
    }
}

/// Verbs that promise less by themselves.
const SOFT: Words = words![
    fold::word("treats"),
    fold::word("prevents"),
    fold::word("stops"),
    fold::word("works"),
    fold::word("fixes"),
    fold::word("clears"),
    fold::word("clear"),
    fold::word("beats"),
    fold::word("ends"),
    fold::word("removes"),
    fold::word("takes"),
    fold::word("kills"),
    fold::word("kill"),
    fold::word("restores"),
    fold::word("repairs"),
    fold::word("resolves"),
    fold::word("smokes"),
    fold::word("crushes"),
    fold::word("starves"),
    fold::word("destroy"),
    fold::word("destroys"),
    fold::word("puts"),
    fold::word("sends"),
    fold::word("protects"),
    fold::word("keeps"),
    fold::word("wipe"),
    fold::word("calms"),
    fold::word("sorts"),
    fold::word("lowers"),
    fold::word("balances"),
    fold::word("normalizes"),
    fold::word("brings"),
    fold::word("bring"),
    fold::word("solves"),
    fold::word("solve"),
    fold::word("turns"),
    fold::word("switch"),
    fold::word("switches"),
    fold::word("will"),
    fold::word("rebalances"),
];

/// Last words that promise all the same ("will cure").
const STRONG: Words = words![
    fold::word("cure"),
    fold::word("heal"),
    fold::word("reverse"),
    fold::word("eradicate"),
    fold::word("eliminate"),
];

/// Forms that tell of the past.
const PAST: Words = words![fold::word("cured"), fold::word("has"), fold::word("have"), fold::word("beat")];

/// Last words of a phrase that an illness must follow.
const OPEN: Words =
    words![fold::word("for"), fold::word("to"), fold::word("of"), fold::word("from"), fold::word("your")];
