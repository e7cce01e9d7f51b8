//! Claims that sweep: "better than anything the pharmacy sells", "you'll never need your pills again",
//! "lupus is 100% reversible". `cure_claim.rs` decides whether the writer stands behind them.

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds};
use crate::recognizer::Scene;
use crate::stance::{ailment_at, has, is_story, is_treatment, neighbors, sentence, terms_in, treatment_at};
use crate::steps::Step::{self, Any, Gives, Is, May, Not, Over};
use crate::steps::match_at;
use std::ops::Range;

/// Words a pattern of this file begins with, where no listed phrase begins.
pub(super) const OPENINGS: Words = words![
    "better" "stronger" "safer" "faster" "more" "times" "most" "best" "strongest" "greatest" "is" "are"
    "you'll" "youll" "u'll" "you" "no" "everyone" "everybody" "patients" "beats" "outperforms" "heals"
    "it" "give" "gives" "gave" "heal" "regenerates" "regrows" "rebuilds" "restores" "repairs" "the" "a" "clients" "people" "u"
];

/// What a pattern must be about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Right after it, an illness.
    Illness,
    /// Right after it, an illness or a treatment, and then "again".
    Again,
    /// Right after it, a treatment.
    Care,
    /// Something offered before it in its sentence.
    Offer,
}

/// A claim that begins at a token, and what to write instead.
pub(super) fn claim_at(scene: &Scene, at: usize) -> Option<(Range<usize>, String)> {
    let draft = scene.draft;
    if let Some(tokens) = fate(scene, at) {
        return Some((tokens, "may get better with care, so ask a doctor how".to_owned()));
    }
    if let Some(tokens) = reversible(scene, at) {
        return Some((tokens, "it may get better with care".to_owned()));
    }
    if let Some(tokens) = organ(scene, at) {
        return Some((tokens, "may be worth asking a doctor about".to_owned()));
    }
    for (steps, of, text) in FORMS {
        let Some(end) = match_at(draft, at, steps) else { continue };
        let to = match of {
            Of::Illness => ailment_at(draft, end, 4).map(|a| a.end),
            Of::Care => treatment_at(draft, end, 4).filter(|t| !t.owned).map(|t| t.tokens.end),
            Of::Again => again(draft, end),
            Of::Offer => {
                (offers(draft, &(sentence(draft, at).start..at)) && !is_story(scene, at)).then_some(end)
            }
        };
        if let Some(to) = to {
            return Some((at..to, (*text).to_owned()));
        }
    }
    None
}

/// "Lupus is 100% reversible", "kidney failure reversed without dialysis", "asthma vanishes once you".
fn fate(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let hit = draft.terms_at(at).iter().find(|hit| is_illness(draft, hit))?;
    let own = (at.saturating_sub(3).max(draft.sentence(at).start)..at)
        .any(|i| draft.is_any(i, words!["my" "his" "her" "our" "your" "if" "when" "whose" "had" "have"]));
    let naturally = draft.is_any(at.wrapping_sub(1), words!["your"]);
    if own && !naturally {
        return None;
    }
    let end = FATES.iter().find_map(|steps| match_at(draft, hit.end, steps));
    if let Some(end) = end {
        return Some(at..end);
    }
    let number = match_at(draft, hit.end, &[Is(words!["is" "are"]), Is(words!["100"])])?;
    let sign = number + usize::from(draft.token(number)?.is_mark('%'));
    let end = match_at(
        draft,
        sign,
        &[
            May(words!["percent"]),
            Is(words!["reversible" "curable" "preventable" "fixable" "beatable" "treatable"]),
        ],
    )?;
    Some(at..end)
}

/// "It's completely reversible", where the illness was named before.
fn reversible(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = match_at(
        draft,
        at,
        &[
            Is(words!["it" "its"]),
            May(words!["is"]),
            Is(words!["totally" "completely" "fully" "absolutely" "entirely"]),
            Is(words!["reversible" "curable" "beatable" "fixable"]),
        ],
    )?;
    let from = at.saturating_sub(15);
    (from..at).any(|i| draft.terms_at(i).iter().any(|hit| is_illness(draft, hit))).then_some(at..end)
}

/// "Heals the liver": an organ, and something offered.
fn organ(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = match_at(
        draft,
        at,
        &[
            Is(words!["heals" "regenerates" "regrows" "rebuilds" "restores" "repairs" "unclogs" "rewires"]),
            Is(words!["the" "your" "damaged"]),
            May(words!["entire" "whole" "immune"]),
            Is(words![
                "gut" "liver" "thyroid" "brain" "heart" "kidneys" "pancreas" "nerves" "joints" "lungs" "arteries"
                "prostate" "eyes" "system" "adrenals" "hormones" "cartilage"
            ]),
        ],
    )?;
    let offered = offers(draft, &(sentence(draft, at).start..at));
    (offered && !is_story(scene, at)).then_some(at..end)
}

fn again(draft: &Draft, from: usize) -> Option<usize> {
    let to = ailment_at(draft, from, 4)
        .map(|a| a.end)
        .or_else(|| treatment_at(draft, from, 5).map(|t| t.tokens.end))?;
    match_at(draft, to, &[Any(1), Is(words!["again"])])
}

/// A diagnosis; "pain" and "a headache" come and go.
fn is_illness(draft: &Draft, hit: &crate::draft::TermHit) -> bool {
    hit.is(Kinds::CONDITION)
        && !hit.entry.is_weak()
        && draft.concept(hit).is_some_and(|c| c.class != ConceptClass::Symptom)
        || hit.has(Cue::CureAll)
            && (hit.end > hit.first + 1
                || draft.is_any(
                    hit.first,
                    words!["cancer" "tumor" "tumors" "tumour" "tumours" "parasites" "hiv"],
                ))
}

fn offers(draft: &Draft, tokens: &Range<usize>) -> bool {
    has(draft, tokens.clone(), Cue::NaturalProduct)
        || terms_in(draft, tokens).any(|hit| hit.is(Kinds::REMEDY) && !is_treatment(draft, hit))
        || has(draft, neighbors(draft, tokens.start), Cue::NaturalProduct)
            && tokens.clone().any(|i| draft.is_any(i, words!["it" "this" "these" "that"]))
}

const ASK: &str = "something to ask a doctor about";
const MORE: Words =
    words!["powerful" "effective" "potent" "natural" "known" "healing" "better" "effectively" "than"];
const REMEDY: Words = words![
    "drug" "cure" "medicine" "remedy" "antibiotic" "antiviral" "healer" "treatment" "killer" "painkiller"
    "fighter"
];
const CARE: Words = words![
    "drug" "drugs" "medicine" "medicines" "pill" "pills" "pharmacy" "doctor" "doctors" "prescription"
    "medication" "medications" "antibiotic" "antibiotics" "chemo" "pharma" "oncologist" "hospital"
];
const YOULL: Words = words!["you'll" "youll" "u'll"];
const HAVE: Words = words!["have" "get" "need" "see" "suffer" "take" "touch" "worry" "deal" "fear"];

type Form = (&'static [Step], Of, &'static str);

const FORMS: &[Form] = &[
    // "better than anything the pharmacy sells"
    (
        &[
            Is(words!["better" "stronger" "safer" "faster"]),
            Is(words!["than"]),
            Is(words!["any" "anything" "all" "every" "most"]),
            Any(3),
            Is(CARE),
        ],
        Of::Offer,
        "in some people",
    ),
    (
        &[
            Is(words!["more"]),
            Is(MORE),
            Is(words!["than"]),
            Is(words!["any" "anything" "all" "every" "most"]),
            Any(3),
            Is(CARE),
        ],
        Of::Offer,
        ASK,
    ),
    (&[Is(words!["times"]), Is(words!["stronger" "better" "safer"]), Is(words!["than"])], Of::Care, ASK),
    (&[Is(words!["times"]), Is(words!["more"]), Is(MORE), Is(words!["than"])], Of::Care, ASK),
    (
        &[
            Is(words!["beats" "outperforms" "outperformed"]),
            Any(4),
            Is(words!["drug" "drugs" "medicine" "medicines" "medications" "antibiotics"]),
        ],
        Of::Offer,
        "may be worth asking a doctor about",
    ),
    // "the single most powerful natural drug for diabetes"
    (
        &[
            May(words!["the"]),
            May(words!["single"]),
            Is(words!["most"]),
            Is(MORE),
            May(MORE),
            Is(REMEDY),
            Is(words!["for" "against"]),
        ],
        Of::Illness,
        ASK,
    ),
    (
        &[
            May(words!["the"]),
            May(words!["single"]),
            Is(words!["best" "strongest" "greatest"]),
            May(MORE),
            Is(REMEDY),
            Is(words!["for" "against"]),
        ],
        Of::Illness,
        ASK,
    ),
    (
        &[
            Is(words!["is" "are"]),
            Is(words!["how"]),
            Is(words!["you" "we" "i"]),
            Is(words!["beat" "cure" "heal" "reverse" "fix" "kill" "end"]),
        ],
        Of::Illness,
        "may be worth asking a doctor about",
    ),
    // "you'll never need your pills again"
    (
        &[
            Is(YOULL),
            Is(words!["never" "not"]),
            Is(HAVE),
            May(words!["from" "about" "with" "another" "your"]),
        ],
        Of::Again,
        "ask a doctor what may help",
    ),
    (
        &[
            Is(words!["you" "u"]),
            Is(words!["will"]),
            Is(words!["never" "not"]),
            Is(HAVE),
            May(words!["from" "about" "with" "another" "your"]),
        ],
        Of::Again,
        "ask a doctor what may help",
    ),
    (
        &[
            Is(words!["you" "u"]),
            Is(words!["won't" "wont"]),
            Is(HAVE),
            May(words!["from" "about" "with" "another" "your"]),
        ],
        Of::Again,
        "ask a doctor what may help",
    ),
    (
        &[
            Is(words!["no"]),
            Is(words!["disease" "illness" "sickness" "ailment" "cancer" "infection"]),
            May(words!["that" "which" "on"]),
            Any(4),
            Not,
            Is(words!["cure" "heal" "fix" "help" "beat" "handle" "kill" "treat"]),
        ],
        Of::Offer,
        "much to ask a doctor about",
    ),
    (
        &[
            Is(words!["no"]),
            Is(words!["disease" "illness" "sickness" "ailment"]),
            May(words!["that" "which"]),
            Is(words!["black" "garlic" "honey" "this" "it" "fasting" "prayer" "moringa" "herbs" "nature"]),
            Any(3),
            Not,
            Is(words!["cure" "heal" "fix" "help" "beat" "handle" "kill" "treat"]),
        ],
        Of::Offer,
        "much to ask a doctor about",
    ),
    // "give you your thyroid back"
    (
        &[
            Is(words!["give" "gives" "gave"]),
            Is(words!["you" "u"]),
            Is(words!["your" "ur"]),
            Any(1),
            Is(words!["back"]),
        ],
        Of::Offer,
        "may help some people",
    ),
    // "everyone who drinks this comes off their meds"
    (
        &[
            Is(words!["everyone" "everybody" "patients" "people" "clients"]),
            Any(6),
            Is(words!["comes" "come" "came" "gets" "get" "got"]),
            Is(words!["off"]),
            Is(words!["their" "all" "the"]),
        ],
        Of::Care,
        "some people feel better, and their doctor changes",
    ),
];

/// After the name of an illness.
const FATES: &[&[Step]] = &[
    &[
        Is(words!["dies" "die" "starves" "starve" "suffocates" "shrinks" "shrink"]),
        Is(words!["in" "when" "without" "once"]),
        May(words!["an" "the" "you"]),
        Is(words!["oxygen" "alkaline" "sugar" "stop" "cut" "quit" "fast" "starve" "carbs" "glucose"]),
    ],
    &[
        Not,
        Is(words!["survive" "live" "grow" "thrive" "exist"]),
        Is(words!["in" "without"]),
        May(words!["an" "a" "the"]),
        Is(words!["oxygen" "alkaline" "sugar" "body" "environment" "oxygenated" "ketosis" "presence"]),
        May(words!["body" "environment" "state"]),
    ],
    &[
        Is(words!["can"]),
        Is(words!["be"]),
        May(words!["totally" "completely" "fully" "naturally" "permanently" "easily"]),
        Is(words!["cured" "healed" "reversed" "repaired" "restored"]),
        Is(words!["with" "by" "using" "through" "naturally" "without"]),
        May(words!["just" "a" "the" "only"]),
        Gives(Cue::NaturalProduct),
    ],
    &[
        Is(
            words!["vanish" "vanishes" "disappear" "disappears" "leaves" "goes" "go" "melts" "clears" "reverses"],
        ),
        May(words!["away" "up" "itself"]),
        Is(words!["once" "when" "after" "if" "as"]),
        May(words!["soon" "as"]),
        May(words!["as"]),
        Is(words!["you" "u" "we"]),
        Is(words![
            "cut" "quit" "stop" "drop" "start" "drink" "eat" "heal" "fix" "detox" "remove" "give" "ditch"
            "clean" "balance" "cleanse" "seal" "fast" "forgive"
        ]),
    ],
    &[
        Is(words!["reversed" "cured" "healed" "gone" "eliminated" "erased"]),
        Is(words!["without" "naturally" "forever" "completely" "permanently"]),
        Over(
            words!["in" "with" "by" "dialysis" "drugs" "meds" "chemo" "surgery" "medication" "pills" "insulin"],
        ),
    ],
    &[
        Is(words!["is" "are"]),
        Is(words!["totally" "completely" "fully" "always" "absolutely" "entirely"]),
        Is(words!["reversible" "curable" "beatable" "fixable"]),
        May(words!["naturally"]),
        Over(words!["with" "in" "without" "by" "if" "once" "at"]),
    ],
    &[
        Is(words!["is" "are"]),
        Is(words!["gone" "negative" "history"]),
        Is(words!["after" "with" "thanks" "within"]),
        Any(5),
        Is(
            words!["herb" "herbs" "tea" "oil" "drops" "protocol" "remedy" "juice" "diet" "fasting" "seeds" "capsules"],
        ),
    ],
];
