//! What a remedy is said to do, in words of any kind: "barley grass took my neighbor from a walker to
//! dancing", "one clove at night clears every kidney stone". `cure_claim.rs` decides whether the writer
//! stands behind it.

use crate::draft::{Draft, TermHit};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds};
use crate::recognizer::Scene;
use crate::stance::{is_treatment, neighbors, sentence, terms_in};
use crate::steps::Step::{Any, Is, May};
use crate::steps::{Forms, forms};
use std::ops::Range;

/// What the sentence of a remedy promises.
pub(super) fn claim(scene: &Scene, remedy: &TermHit) -> Option<Range<usize>> {
    deed(scene, remedy).or_else(|| summed(scene, remedy))
}

/// "Hydrogen water put my dad's Parkinson's in reverse": the remedy acts, upon somebody near or an illness.
fn deed(scene: &Scene, remedy: &TermHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    let sentence = draft.sentence(remedy.first);
    let before = sentence.start.max(remedy.first.saturating_sub(8))..remedy.first;
    if before.clone().any(|i| draft.is_any(i, OWN) || draft.is_any(i, DOUBTS)) {
        return None;
    }
    let verb = (remedy.end..(remedy.end + 4).min(sentence.end))
        .take_while(|&i| {
            draft.tokens[i].is_word() && !draft.is_any(i, words!["i" "he" "she" "and" "or" "but"])
        })
        .find(|&i| draft.is_any(i, ACTS))?;
    let ended = || {
        let whose =
            draft.is_any(verb, ENDED) && draft.is_any(verb + 1, words!["his" "her" "their" "our" "my"]);
        (verb + 2..(verb + 6).min(sentence.end))
            .filter(|_| whose)
            .find_map(|i| draft.terms_at(i).iter().find(|t| is_grave(draft, t)))
            .map(|t| t.end)
    };
    let end = DEEDS.end_at(draft, verb).or_else(ended)?;
    let own = (verb..end).any(|i| draft.is_any(i, words!["me" "my"]))
        && !(verb..end).any(|i| is_relative(draft, i));
    let grave = |t: &TermHit| is_grave(draft, t) || t.has(Cue::ClinicianRole) || is_treatment(draft, t);
    let health = terms_in(draft, &neighbors(draft, verb)).any(grave)
        || neighbors(draft, verb)
            .any(|i| draft.is_any(i, words!["walker" "wheelchair" "stage" "seizures" "diagnosed"]));
    (!own && health).then_some(verb..end)
}

/// "One clove at night clears every kidney stone": an effect, an illness and a boundless word, and nobody's own story.
fn summed(scene: &Scene, remedy: &TermHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    let whole = sentence(draft, remedy.first);
    if whole.clone().any(|i| draft.is_any(i, OWN) || draft.is_any(i, DOUBTS)) {
        return None;
    }
    let effect = whole.clone().find(|&i| draft.is_any(i, EFFECTS))?;
    let ill = terms_in(draft, &whole).find(|t| is_grave(draft, t) && t.first != remedy.first)?;
    let boundless = whole.clone().find(|&i| draft.is_any(i, BOUNDLESS))?;
    let told = terms_in(draft, &whole).any(|t| is_treatment(draft, t) || t.has(Cue::ClinicianRole));
    let from = effect.min(ill.first);
    let to = ill.end.max(effect + 1);
    (!told && to - from <= 10 && boundless.abs_diff(effect) <= 10).then_some(from..to)
}

/// A diagnosis, or a word for many.
fn is_grave(draft: &Draft, hit: &TermHit) -> bool {
    hit.is(Kinds::CONDITION)
        && !hit.entry.is_weak()
        && draft.concept(hit).is_some_and(|c| c.class != ConceptClass::Symptom)
        || hit.has(Cue::CureAll)
            && !draft.is_any(hit.first, words!["everything" "anything" "what" "all" "pain"])
}

/// "My dad", "his mother": somebody near.
fn is_relative(draft: &Draft, at: usize) -> bool {
    draft.terms_at(at).iter().any(|t| {
        t.has(Cue::FamilyRelation)
            || t.has(Cue::OtherRelation)
            || t.has(Cue::PartnerRelation)
            || t.has(Cue::ChildRelation)
    }) || draft.is_any(at, words!["neighbor" "neighbour" "friend" "boss" "client" "patient"])
}

const OWN: Words =
    words!["i" "i'm" "i've" "i'd" "i'll" "im" "ive" "me" "my" "mine" "we" "our" "us" "she" "he"];
/// What makes it no promise.
const DOUBTS: Words = words![
    "if" "not" "may" "might" "could" "doesn't" "don't" "won't" "can't" "cannot" "isn't" "didn't" "hope" "help" "helps"
    "say" "says" "said" "claim" "claims" "whether" "while" "without" "although" "but" "should" "would" "or"
];

const ENDED: Words = words!["fixed" "healed" "cured" "reversed" "cleared" "erased" "ended"];
/// First words of the deeds.
const ACTS: Words = words![
    "fixed" "healed" "cured" "reversed" "cleared" "erased" "ended"
    "took" "takes" "brought" "brings" "got" "gets" "pulled" "pulls" "gave" "gives" "put" "puts" "turned" "turns" "turn"
    "sent" "sends" "saved" "rescued" "eat" "eats" "chew" "chews" "melt" "melts" "close" "closed" "rebuilt" "regrew" "lifted"
];
const SOMEBODY: Words =
    words!["my" "our" "his" "her" "their" "him" "them" "your" "you" "people" "patients" "the" "a" "it"];
const DEEDS: Forms = forms![
    // "took my neighbor from a walker", "got her off insulin"
    &[
        Is(words!["took" "takes" "brought" "brings" "got" "gets" "pulled" "pulls" "lifted"]),
        Is(SOMEBODY),
        Any(3),
        Is(words!["from" "off" "out" "back"]),
    ],
    // "gave my mom her memory back"
    &[Is(words!["gave" "gives"]), Is(SOMEBODY), Any(4), Is(words!["back"])],
    // "put my dad's Parkinson's in reverse", "turns it around"
    &[
        Is(words!["put" "puts" "turned" "turns" "turn" "sent" "sends"]),
        Is(SOMEBODY),
        Any(6),
        Is(words!["reverse" "remission" "around" "sleep" "packing" "retreat" "bed" "rest"]),
    ],
    &[
        Is(words!["saved" "rescued"]),
        Is(SOMEBODY),
        Is(words![
            "aunt" "uncle" "mom" "mum" "dad" "mother" "father" "sister" "brother" "wife" "husband" "son" "daughter" "nan"
            "gran" "grandma" "friend" "cousin" "neighbor" "neighbour" "boy" "girl" "life" "kidneys" "sight" "leg" "foot"
        ]),
    ],
    // "eat tumors for breakfast"
    &[
        Is(words!["eat" "eats" "chew" "chews" "melt" "melts" "close" "closed"]),
        May(words!["up" "away" "through" "the" "a"]),
        Is(
            words!["tumors" "tumours" "tumor" "tumour" "cancer" "cysts" "fibroids" "viruses" "plaque" "hole" "stones"],
        ),
    ],
    &[Is(words!["rebuilt" "regrew"]), Is(SOMEBODY)],
];

/// What a remedy is said to do to an illness.
const EFFECTS: Words = words![
    "melt" "melts" "dissolve" "dissolves" "vanish" "vanishes" "disappear" "disappears" "gone" "kill" "kills" "destroy"
    "destroys" "wipe" "wipes" "clear" "clears" "cleared" "reverse" "reverses" "reversed" "heal" "heals" "healed" "cure"
    "cures" "cured" "fix" "fixes" "fixed" "sort" "sorts" "restore" "restores" "restored" "regrow" "regrows" "end" "ends"
    "stop" "stops" "finish" "finishes" "beat" "beats" "starve" "starves" "shrink" "shrinks" "erase" "erases" "flush"
    "flushes" "knock" "knocks" "zap" "zaps" "undo" "undoes" "defeat" "defeats" "conquer" "conquers" "banish" "banishes"
    "keeps" "keep" "prevents" "blocks" "crush" "crushes" "obliterates" "opens" "open" "normalizes" "resets"
];
/// Words without bounds.
const BOUNDLESS: Words = words![
    "overnight" "forever" "permanently" "completely" "totally" "every" "everyone" "everybody" "any" "all" "never" "good"
    "instantly" "guaranteed" "100" "simply" "always" "literally" "days" "weeks" "hours" "minutes" "week" "month" "away"
    "thousands" "hundreds" "millions" "naturally" "root" "half" "straight" "easy"
];
