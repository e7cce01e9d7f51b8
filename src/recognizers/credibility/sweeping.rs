//! Claims that sweep: "better than anything the pharmacy sells", "you'll never need your pills again",
//! "lupus is 100% reversible". `cure_claim.rs` decides whether the writer stands behind them.

use crate::draft::{Draft, TermHit};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{ConceptClass, Kinds};
use crate::recognizer::Scene;
use crate::stance::{ailment_at, has, is_story, is_treatment, neighbors, sentence, terms_in, treatment_at};
use crate::steps::Step::{self, Any, Ends, Gives, Is, May, Not, Over};
use crate::steps::{Forms, forms, match_at};
use std::ops::Range;

/// Words a claim of this file begins with, where it does not begin with an illness.
pub(super) const OPENINGS: Sieve = Forms::openings(&[CLAIMS, REVERSIBLE, ORGAN]);

/// What a pattern must be about.
#[derive(Clone, Copy)]
enum Of {
    /// Right after it, an illness.
    Illness,
    /// Right after it, an illness or a treatment, and then "again".
    Again,
    /// Right after it, a treatment.
    Care,
    /// Something offered before it in its sentence.
    Offer,
    /// Something offered before it, and right after it, an illness.
    OfferedIllness,
    /// Right after it, an illness, and then what keeps it away.
    While,
    /// An illness or a sign of one beside it.
    Spoken,
    /// An illness and something offered beside it.
    OfferSpoken,
    /// Right after it, an illness, and what ended it.
    Thanks,
    /// Right after it, an illness, and soon a product.
    HowTo,
    /// A product beside it, and nobody's own story.
    Offered,
    /// Soon after it, an illness, a treatment or whoever gives it.
    Soon,
    /// Soon after it, an illness; before it, what is blamed for it.
    Blamed,
    /// Right after it, an illness; before it, what cannot cause it.
    Accused,
    /// Right after it, a treatment, and the end of the clause.
    Killer,
    /// Nothing more.
    Anything,
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
    for (which, end) in CLAIMS.matches_at(draft, at) {
        let (_, of, text) = FORMS[which];
        let to = match of {
            Of::Illness => ailment_at(draft, end, 4).map(|a| a.end),
            Of::Care => treatment_at(draft, end, 4).filter(|t| !t.owned).map(|t| t.tokens.end),
            Of::Again => again(draft, end),
            Of::While => ailment_at(draft, end, 3)
                .map(|a| a.end)
                .filter(|&to| draft.is_any(to, words!["in" "if" "when" "on" "while" "once"])),
            Of::OfferedIllness => ailment_at(draft, end, 2)
                .map(|a| a.end)
                .filter(|_| offers(draft, &(sentence(draft, at).start..at)) && !is_story(scene, at)),
            Of::Spoken => is_spoken_of(draft, at).then_some(end),
            Of::Anything => Some(end),
            Of::Offered => (!is_story(scene, at) && remedies(draft, &neighbors(draft, at))).then_some(end),
            Of::Accused => ailment_at(draft, end, 3)
                .map(|a| a.end)
                .filter(|_| at > 0 && draft.is_any(at - 1, ACCUSED) && !is_story(scene, at)),
            Of::Soon => soon(draft, end),
            Of::Blamed => soon(draft, end)
                .or_else(|| {
                    let near = end..(end + 4).min(draft.sentence(at).end);
                    terms_in(draft, &near).find(|t| t.has(Cue::WellnessTopic)).map(|t| t.end)
                })
                .filter(|_| at > 0 && draft.is_any(at - 1, CULPRITS)),
            Of::Killer => treatment_at(draft, end, 3)
                .filter(|t| !t.owned)
                .map(|t| t.tokens.end)
                .filter(|&to| match_at(draft, to, &[Ends]).is_some())
                .filter(|&to| !draft.token(to).is_some_and(|t| t.is_mark('-'))),
            Of::OfferSpoken => {
                let around = neighbors(draft, at);
                let own = draft.is_any(at.wrapping_sub(1), words!["my" "our"]);
                (!own && is_spoken_of(draft, at) && remedies(draft, &around)).then_some(end)
            }
            Of::HowTo => ailment_at(draft, end, 3)
                .map(|a| a.end)
                .filter(|&to| remedies(draft, &(to..(to + 6).min(draft.tokens.len())))),
            Of::Thanks => ailment_at(draft, end, 3).map(|a| a.end).filter(|&to| {
                let thanks = draft.is_any(to, words!["thanks" "with" "after" "since" "because"]);
                // "No more arthritis! Gelatin powder ..."
                let over = draft.token(to).is_none_or(|t| !t.is_word());
                (thanks || over) && remedies(draft, &(to..(to + 6).min(draft.tokens.len())))
            }),
            Of::Offer => {
                (offers(draft, &(sentence(draft, at).start..at)) && !is_story(scene, at)).then_some(end)
            }
        };
        if let Some(to) = to {
            return Some((at..to, text.to_owned()));
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
    let end = FATES.end_at(draft, hit.end);
    if let Some(end) = end {
        return Some(at..end);
    }
    // "Autism can be reversed", "cancer is no match for honey"
    let told = (draft.sentence(at).start..at).any(|i| draft.is_any(i, TOLD_BY));
    let lost = LOST.end_at(draft, hit.end).filter(|_| {
        !told
            && terms_in(draft, &neighbors(draft, at))
                .any(|hit| hit.has(Cue::NaturalProduct) || hit.is(Kinds::REMEDY) && !is_treatment(draft, hit))
    });
    let incurable = draft.is_any(hit.end - 1, INCURABLE) || draft.is_any(at, INCURABLE);
    let undone = match_at(draft, hit.end, UNDONE).filter(|_| incurable && !told);
    // "Cysts melt.", "fatty liver, gone", "seal the gut and the rash goes"
    let comma = hit.end + usize::from(draft.token(hit.end).is_some_and(|t| t.is_mark(',')));
    let offered = || remedies(draft, &neighbors(draft, at));
    let after_order = || {
        draft.is_any(draft.sentence(at).start, ORDERS)
            && (at.saturating_sub(2)..at).any(|i| draft.is_any(i, words!["and"]))
    };
    let melts = MELTS
        .end_at(draft, comma)
        .filter(|_| !told && (after_order() || comma == hit.end && offered() || offered()));
    let lost = lost.or(melts);
    let unreal = UNREAL.end_at(draft, hit.end).filter(|_| !told);
    if let Some(end) = lost.or(undone).or(unreal) {
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
    let end = REVERSIBLE.end_at(draft, at)?;
    let from = at.saturating_sub(15);
    (from..at).any(|i| draft.terms_at(i).iter().any(|hit| is_illness(draft, hit))).then_some(at..end)
}

const REVERSIBLE: Forms = forms![&[
    Is(words!["it" "its"]),
    May(words!["is"]),
    Is(words!["totally" "completely" "fully" "absolutely" "entirely"]),
    Is(words!["reversible" "curable" "beatable" "fixable"]),
]];

/// "Heals the liver": an organ, and something offered.
fn organ(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = ORGAN.end_at(draft, at)?;
    let offered = offers(draft, &(sentence(draft, at).start..at));
    (offered && !is_story(scene, at)).then_some(at..end)
}

/// An illness, a treatment or whoever gives it, within a few words.
fn soon(draft: &Draft, from: usize) -> Option<usize> {
    let sentence = draft.sentence(from);
    let own = words!["my" "our" "his" "her" "i" "me"];
    (from..(from + 8).min(sentence.end)).take_while(|&i| !draft.is_any(i, own)).find_map(|i| {
        let cared = |t: &&TermHit| {
            t.is(Kinds::CONDITION) && !t.entry.is_weak()
                || t.has(Cue::CureAll)
                || t.has(Cue::ClinicianRole)
                || is_treatment(draft, t)
        };
        draft.terms_at(i).iter().find(cared).map(|t| t.end)
    })
}

/// What is said to cause illness, and does not.
const ACCUSED: Words = words![
    "5g" "sunscreen" "sunscreens" "fluoride" "microwaves" "microwave" "deodorant" "deodorants" "wifi" "chemtrails"
    "canals" "fillings" "masks" "bras" "aluminum" "aluminium" "antiperspirants" "phones" "router"
];

/// What is blamed for every illness.
const CULPRITS: Words = words![
    "fluoride" "sunscreen" "vaccines" "vaccine" "jab" "jabs" "shot" "shots" "oils" "sugar" "gluten" "dairy" "wifi" "5g"
    "mould" "mold" "metals" "parasites" "candida" "toxins" "plastics" "glyphosate" "aluminium" "aluminum" "bread"
    "wheat" "carbs" "lectins" "deodorant" "chemtrails" "worms" "microwaves" "statins" "antibiotics"
];

const ORGAN: Forms = forms![&[
    Is(words![
        "heals" "heal" "regenerates" "regrows" "shrinks" "shrink" "regrow" "regenerate" "rebuild" "restore" "repair"
        "clean" "reset" "unclog" "scrub" "detoxify" "flush" "opens" "open" "rebuilds" "restores" "repairs" "unclogs" "rewires" "scrubs"
        "cleans" "cleanses" "resets" "detoxifies" "flushes" "decalcifies" "purges" "gives"
    ]),
    Is(words!["the" "your" "damaged" "ur" "you" "any" "an"]),
    May(words!["enlarged" "entire" "whole" "immune" "nervous" "lymphatic" "a" "pineal" "clogged"]),
    Is(words![
        "gut" "liver" "thyroid" "brain" "heart" "kidneys" "pancreas" "nerves" "joints" "lungs" "arteries"
        "prostate" "eyes" "system" "adrenals" "hormones" "cartilage" "myelin" "dna" "cells" "gland" "colon"
        "blood" "mitochondria" "spine" "nervous"
    ]),
]];

/// Is a product named that is no medicine?
fn remedies(draft: &Draft, tokens: &Range<usize>) -> bool {
    terms_in(draft, tokens)
        .any(|hit| hit.has(Cue::NaturalProduct) || hit.is(Kinds::REMEDY) && !is_treatment(draft, hit))
}

/// Is an illness or a complaint named beside it?
fn is_spoken_of(draft: &Draft, at: usize) -> bool {
    terms_in(draft, &neighbors(draft, at)).any(|hit| {
        hit.is(Kinds::CONDITION) && !hit.entry.is_weak()
            || hit.has(Cue::CureAll)
            || hit.has(Cue::WellnessTopic)
    }) || neighbors(draft, at)
        .any(|i| draft.is_any(i, words!["depressed" "anxious" "diabetic" "autistic" "epileptic" "sick"]))
}

fn again(draft: &Draft, from: usize) -> Option<usize> {
    let to = ailment_at(draft, from, 4)
        .map(|a| a.end)
        .or_else(|| treatment_at(draft, from, 5).map(|t| t.tokens.end))?;
    match_at(draft, to, &[Any(1), Is(words!["again"])])
}

/// A diagnosis; "pain" and "a headache" come and go.
fn is_illness(draft: &Draft, hit: &TermHit) -> bool {
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
const HAVE: Words = words!["have" "get" "need" "see" "suffer" "take" "touch" "worry" "deal" "fear"];

type Form = (&'static [Step], Of, &'static str);

const CLAIMS: Forms = forms![all of &STEPS];

const STEPS: [&[Step]; FORMS.len()] = {
    let mut steps: [&[Step]; FORMS.len()] = [&[]; FORMS.len()];
    let mut at = 0;
    while at < FORMS.len() {
        steps[at] = FORMS[at].0;
        at += 1;
    }
    steps
};

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
            Is(words!["you" "u" "you'll" "youll" "u'll"]),
            May(words!["will"]),
            Not,
            Is(HAVE),
            May(words!["from" "about" "with" "another" "your"]),
        ],
        Of::Again,
        "ask a doctor what may help",
    ),
    // "You can't get cancer in an alkaline body"
    (
        &[
            Is(words!["you" "u" "nobody"]),
            May(words!["can"]),
            Not,
            Is(words!["have" "get" "develop" "catch"]),
        ],
        Of::While,
        "ask a doctor what may help",
    ),
    // "Turmeric is the answer to cancer", "all you need for lupus"
    (
        &[
            Is(words!["is" "are" "has" "have"]),
            Is(words!["the" "a" "an"]),
            May(words!["only" "real" "true" "ultimate" "natural" "simple" "best"]),
            Is(words!["answer" "solution" "antidote" "remedy" "fix" "cure" "enemy" "treatment" "medicine"]),
            Is(words!["to" "for" "of" "against"]),
        ],
        Of::OfferedIllness,
        ASK,
    ),
    (
        &[
            May(words!["is"]),
            Is(words!["all"]),
            May(words!["that"]),
            Is(words!["you" "u" "anyone" "we" "anybody" "a"]),
            May(words!["body" "really" "ever" "person"]),
            Is(words!["need" "needs"]),
            May(words!["is"]),
            Is(words!["to" "for"]),
            May(words!["beat" "cure" "heal" "reverse" "fight" "fix" "end" "treat"]),
        ],
        Of::Illness,
        ASK,
    ),
    // "The only medicine a depressed person needs"
    (
        &[
            Is(words!["the"]),
            Is(words!["only" "best"]),
            Is(
                words!["medicine" "treatment" "drug" "doctor" "remedy" "cure" "pill" "prescription" "antidepressant"],
            ),
            Any(4),
            Is(words!["need" "needs"]),
        ],
        Of::Spoken,
        "one thing that may help, with a doctor's care,",
    ),
    // "Makes radiation pointless", "does what doctors can't"
    (
        &[
            Is(words!["makes" "make" "renders" "made"]),
            Any(2),
            Is(words![
                "chemo" "radiation" "surgery" "statins" "insulin" "antibiotics" "medicine" "medicines" "doctors" "pills"
                "inhalers" "drugs" "meds" "dialysis" "vaccines"
            ]),
            Is(words!["pointless" "useless" "obsolete" "unnecessary" "redundant" "optional"]),
        ],
        Of::Offer,
        ASK,
    ),
    (
        &[
            Is(words!["does" "do" "did" "cures" "cure" "heals" "fixes"]),
            Any(4),
            Is(words!["what"]),
            Any(3),
            Is(
                words!["doctors" "doctor" "chemo" "pills" "medicine" "drugs" "drug" "antibiotics" "hospitals" "statins" "science" "oncology" "oncologists" "surgeons" "pharma"],
            ),
            Is(words!["can't" "cant" "couldn't" "couldnt" "won't" "wont" "never" "cannot" "could"]),
        ],
        Of::Offered,
        "may help some people",
    ),
    (
        &[
            Is(words!["takes" "take"]),
            Is(words!["care"]),
            Is(words!["of"]),
            Is(words!["all" "it" "everything" "them" "any"]),
        ],
        Of::Offer,
        ASK,
    ),
    // "And that's all MS is, a pinched neck"
    (
        &[
            Is(words!["once" "when" "after"]),
            Any(5),
            Is(words!["gone" "healed" "flushed" "out" "sealed"]),
            Is(words!["so" "your" "the"]),
            May(words!["is" "are" "will"]),
            May(words!["your" "the"]),
        ],
        Of::Illness,
        "may get better with care for",
    ),
    // "Nature has a cure for everything"
    (
        &[
            Is(words!["nature" "god"]),
            Any(2),
            Is(words!["a" "the"]),
            Is(words!["cure" "remedy" "answer" "plant" "herb"]),
            Is(words!["for" "to"]),
        ],
        Of::Illness,
        "nature has helped to find some medicines for",
    ),
    // "No disease can live in oxygenated blood"
    (
        &[
            Is(words!["no"]),
            Is(words!["disease" "illness" "cancer" "virus" "sickness" "tumor" "parasite"]),
            Is(words!["can" "could"]),
            Is(words!["live" "survive" "exist" "grow" "thrive"]),
            Is(words!["in" "without"]),
        ],
        Of::Anything,
        ASK,
    ),
    // "Your immune system is brand new"
    (
        &[
            Is(words!["your" "ur" "the"]),
            May(words!["immune" "nervous" "whole"]),
            Is(
                words!["system" "liver" "gut" "thyroid" "kidneys" "pancreas" "heart" "arteries" "brain" "body" "prostate"],
            ),
            Is(words!["is" "are"]),
            May(words!["like" "literally" "completely" "totally"]),
            Is(words!["brand" "new" "reset" "reborn" "rebuilt"]),
        ],
        Of::Anything,
        "may feel better",
    ),
    // "Vaccinated kids are sicker"
    (
        &[
            Is(words!["vaccinated" "vaxxed" "jabbed" "unvaccinated" "unvaxxed"]),
            Is(words!["kids" "children" "people" "babies" "adults"]),
            Is(words!["are" "get"]),
            May(words!["far" "much" "so" "always" "the"]),
            Is(words!["sicker" "healthier" "smarter" "sick" "healthiest" "sickest" "dying"]),
        ],
        Of::Anything,
        "need care like all others",
    ),
    // "Fish tank salt clears it every time", with an illness before
    (
        &[
            Is(words!["clears" "fixes" "cures" "heals" "kills" "reverses" "ends" "stops" "sorts" "shifts"]),
            Is(words!["it" "them" "this" "everything"]),
            May(words!["all" "up" "right" "out"]),
            Is(words!["every" "overnight" "for" "in" "forever" "permanently" "completely"]),
            Is(words!["time" "single" "good" "days" "one" "two" "three" "a" "24" "48" "hours" "life"]),
        ],
        Of::Spoken,
        "may help some people",
    ),
    // "If you have lupus, garlic will cure you"
    (
        &[
            Is(words!["will" "can" "would" "it'll"]),
            Is(words!["cure" "heal" "fix" "save"]),
            Is(words!["you" "u" "him" "her" "them" "it" "everyone" "anyone"]),
        ],
        Of::OfferSpoken,
        "may be worth asking a doctor about",
    ),
    (
        &[Is(words!["works" "work"]), Is(words!["100" "guaranteed" "instantly" "everytime"])],
        Of::OfferSpoken,
        "helps some people",
    ),
    (
        &[
            Is(words![
                "doctors" "doctor" "oncologist" "oncologists" "hospital" "neurologist" "neurologists" "cardiologist"
                "cardiologists" "dermatologist" "rheumatologist" "surgeon" "surgeons" "specialist" "gp" "nurses"
            ]),
            Is(words!["were" "was" "are" "is" "went" "had" "couldn't" "couldnt" "nearly"]),
            May(words!["absolutely" "totally" "completely" "so" "no" "not"]),
            Is(words![
                "shocked" "stunned" "amazed" "speechless" "baffled" "furious" "quiet" "silent" "terrified" "fuming"
                "livid" "words" "explanation" "fainted" "believe" "explain"
            ]),
        ],
        Of::OfferSpoken,
        "ask a doctor what they think of it",
    ),
    // "No more lupus thanks to garlic"
    (&[Is(words!["no"]), Is(words!["more"])], Of::Thanks, "something to ask a doctor about for"),
    // "Take garlic and it will go away"
    (
        &[
            Is(words!["it"]),
            Is(words!["will"]),
            May(words!["just" "all"]),
            Is(words!["go" "disappear" "vanish" "leave" "clear" "melt" "reverse"]),
            May(words!["away" "up"]),
            Over(words!["in" "forever" "for" "by" "and" "on"]),
        ],
        Of::OfferSpoken,
        "it may get better with care",
    ),
    (
        &[
            Is(words!["all"]),
            Any(4),
            Is(words!["patients" "people" "sufferers" "folks" "diabetics"]),
            Is(words!["need"]),
            Is(words!["is"]),
        ],
        Of::OfferSpoken,
        "something to ask a doctor about is",
    ),
    // "More effective than drugs"
    (
        &[
            Is(words!["more" "far" "way" "much" "better" "stronger" "safer"]),
            May(MORE),
            Is(words!["than"]),
            Is(
                words!["drugs" "medication" "medications" "medicine" "pills" "meds" "chemo" "surgery" "doctors" "pharmaceuticals"],
            ),
        ],
        Of::Offer,
        ASK,
    ),
    (
        &[
            Is(words!["the"]),
            Is(words!["secret" "key" "answer" "trick" "way"]),
            Is(words!["to" "for"]),
            Is(
                words!["beating" "curing" "healing" "reversing" "ending" "beat" "cure" "heal" "reverse" "end"],
            ),
        ],
        Of::OfferedIllness,
        "may be worth asking a doctor about for",
    ),
    (
        &[
            Is(words!["rids" "rid" "clears" "cleans" "purges"]),
            Is(words!["the" "your"]),
            Is(words!["body" "system" "blood"]),
            Is(words!["of"]),
        ],
        Of::Illness,
        "may be worth asking a doctor about for",
    ),
    // "How to cure lupus naturally: garlic"
    (
        &[Is(words!["how"]), Is(words!["to"]), Is(words!["cure" "heal" "reverse" "beat" "fix" "kill"])],
        Of::HowTo,
        "something to ask a doctor about for",
    ),
    // "Thousands have healed their"
    (
        &[
            Is(words!["many" "countless" "hundreds" "thousands" "millions"]),
            Any(3),
            Is(words!["cured" "healed" "reversed" "curing" "healing" "reversing"]),
            Is(words!["their"]),
        ],
        Of::Illness,
        "some people have asked a doctor about their",
    ),
    // "It's always parasites"
    (
        &[
            Is(words!["it's" "its" "it"]),
            May(words!["is"]),
            Is(words!["always" "all" "never"]),
            May(words!["anything" "but" "just" "the"]),
            Is(
                words!["parasites" "mold" "mould" "toxins" "candida" "gut" "metals" "worms" "sugar" "seed" "gluten" "gallbladder" "liver" "thyroid" "adrenals" "hormones" "minerals" "lymph" "spine" "diet" "magnesium"],
            ),
            Over(words!["always" "oils" "and"]),
        ],
        Of::Spoken,
        "it may have many causes",
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
    // "Raw garlic does everything penicillin does"
    (
        &[
            Is(words!["does" "do" "did"]),
            Is(words!["everything" "all"]),
            Any(2),
            Is(words!["does" "do" "did" "can"]),
        ],
        Of::Offer,
        "may help some people",
    ),
    // "No one who eats carnivore has ever needed a rheumatologist", "why no Amish child has autism"
    (
        &[
            Is(words!["no" "nobody"]),
            May(words!["one"]),
            Is(words!["who"]),
            Is(words!["eats" "drinks" "takes" "uses" "fasts" "does" "juices"]),
            Any(4),
            Is(words!["ever" "gets" "has" "needs" "suffers" "dies" "develops"]),
        ],
        Of::Soon,
        "ask a doctor what may help",
    ),
    (
        &[
            Is(words!["no"]),
            Is(words!["amish" "unvaccinated" "unvaxxed" "carnivore" "vegan"]),
            Any(2),
            Is(words!["has" "have" "gets" "get"]),
        ],
        Of::Soon,
        "anyone can get ill",
    ),
    // "They die of chemo"
    (
        &[Is(words!["die" "dies" "dying"]), Is(words!["of" "from"]), May(words!["the" "their"])],
        Of::Killer,
        "may have side effects from treatment",
    ),
    // "Sunscreen is what's giving everybody melanoma", "fluoride is why", "parasites are behind almost every"
    (
        &[
            Is(words!["is" "are"]),
            Is(words!["what's" "whats" "what"]),
            May(words!["is"]),
            Is(words!["giving" "causing" "making" "killing" "gives" "causes" "makes" "kills"]),
            May(words!["everyone" "everybody" "people" "kids" "you" "us" "half" "most" "all" "them"]),
        ],
        Of::Blamed,
        "may be one cause of many for",
    ),
    (
        &[
            Is(words!["is" "are"]),
            Is(words!["why"]),
            Is(
                words!["everyone" "everyone's" "everybody" "everybody's" "kids" "people" "you" "so" "half" "your"],
            ),
        ],
        Of::Blamed,
        "may be one cause of many for",
    ),
    (
        &[
            May(words!["literally" "actually" "really"]),
            Is(words!["cause" "causes" "causing" "gives" "give"]),
            May(words!["you" "people" "kids" "your" "us" "more"]),
        ],
        Of::Accused,
        "may be one cause of many for",
    ),
    // "Your body can heal itself of cancer"
    (
        &[
            Is(words!["body"]),
            Is(words!["can" "will"]),
            May(words!["heal" "cure"]),
            May(words!["heal" "cure" "repair"]),
            Is(words!["itself"]),
            Is(words!["of" "from"]),
        ],
        Of::Illness,
        "body may heal in part from",
    ),
    (
        &[Is(words!["is" "are"]), Is(words!["behind"]), Any(2), Is(words!["every" "all" "most" "half"])],
        Of::Blamed,
        "may be one cause of many for",
    ),
    // "It's your gut and only your gut"
    (
        &[
            Is(words!["it's" "its" "it"]),
            May(words!["is"]),
            May(words!["just" "only" "always" "really"]),
            Is(words!["your"]),
            Is(words![
                "gut" "liver" "thyroid" "adrenals" "hormones" "lymph" "cortisol" "gallbladder" "minerals" "teeth" "fillings"
                "microbiome" "vagus"
            ]),
            Over(words!["and" "only" "not"]),
        ],
        Of::Spoken,
        "it may have many causes",
    ),
    // "The blood sugar of a teenager", "my knees are like a child's"
    (
        &[
            Is(words![
                "sugar" "pressure" "cholesterol" "eyesight" "joints" "knees" "lungs" "heart" "liver" "kidneys" "skin"
                "numbers" "bones" "arteries"
            ]),
            May(words!["is" "are"]),
            Is(words!["of" "like" "as"]),
            Is(words!["a" "an"]),
            Is(words!["teenager" "teen" "newborn" "baby" "20" "21" "25" "30" "toddler" "child" "kid"]),
        ],
        Of::Offered,
        "may feel better for some people",
    ),
    // "Will take your blood pressure down 40 points"
    (
        &[
            Is(
                words!["take" "takes" "bring" "brings" "drop" "drops" "knock" "knocks" "cut" "cuts" "lower" "lowers"],
            ),
            May(words!["your" "the"]),
            Is(words!["blood" "sugar" "cholesterol" "bp" "a1c"]),
            May(words!["pressure" "sugar"]),
            May(words!["down" "by"]),
            Any(3),
            Is(words!["points" "overnight" "half" "days" "hours" "minutes"]),
        ],
        Of::Offer,
        "may help some people",
    ),
    // "You will never see the inside of a hospital"
    (
        &[
            Is(words!["you" "u" "you'll" "youll" "people" "they"]),
            May(words!["will"]),
            Is(words!["never"]),
            Is(words!["see" "need" "visit" "meet"]),
            Any(4),
            Is(words!["hospital" "doctor" "doctors" "pharmacy" "dentist" "surgeon"]),
            Ends,
        ],
        Of::Offered,
        "ask a doctor what may help",
    ),
    // "everyone who drinks this comes off their meds"
    (
        &[
            Is(words!["everyone" "everybody" "patients" "people" "clients" "diabetics"]),
            Any(6),
            Is(words!["comes" "come" "came" "gets" "get" "got" "throw" "throwing" "drop" "dropping" "walk"]),
            Is(words!["off" "away" "out"]),
            Is(words!["their" "all" "the" "on"]),
        ],
        Of::Soon,
        "some people feel better, and their doctor changes",
    ),
];

/// Who may have said it, if not the writer.
const TOLD_BY: Words = words![
    "said" "says" "say" "told" "tells" "think" "thinks" "believe" "believes" "thought" "claims" "acts" "act" "like"
    "called" "calls" "that" "if" "whether" "feels" "feel"
];
/// Illnesses that no treatment of today ends.
pub(super) const INCURABLE: Words = words![
    "autism" "alzheimer's" "alzheimers" "dementia" "parkinson's" "parkinsons" "ms" "sclerosis" "lupus" "herpes" "hiv"
    "aids" "als" "crohn's" "crohns" "colitis" "hashimoto's" "hashimotos" "arthritis" "epilepsy" "schizophrenia"
    "psoriasis" "eczema" "fibromyalgia" "tinnitus" "diabetes" "adhd" "asthma" "copd" "pcos" "endometriosis"
];
const UNDONE: &[Step] = &[
    Is(words!["can" "is" "are"]),
    Is(words!["be" "being" "always" "easily" "totally" "completely"]),
    May(words!["totally" "completely" "fully" "easily" "absolutely" "be"]),
    Is(words!["cured" "healed" "reversed" "undone" "erased"]),
    Over(words!["in" "with" "by" "at" "if" "through" "using" "naturally" "without" "just" "when" "once"]),
];
/// How something offered is said to end it.
const LOST: Forms = forms![
    &[Is(words!["is" "are"]), Is(words!["no"]), Is(words!["match"]), Is(words!["for"])],
    &[Not, Is(words!["stand" "have" "stands"]), Is(words!["a"]), Is(words!["chance"])],
    &[Is(words!["stands" "has"]), Is(words!["no"]), Is(words!["chance"])],
    &[Is(words!["is" "are" "was"]), Is(words!["history"]), Ends],
    &[Is(words!["hates" "fears" "dreads" "hate" "fear" "flees"])],
    &[
        May(words!["completely" "totally" "just" "all" "was" "is"]),
        Is(words!["gone" "vanished" "healed" "cured" "disappeared" "melted" "reversed"]),
        Over(words!["in" "within" "after" "with" "thanks" "for" "overnight" "forever"]),
    ],
    &[
        May(words!["is" "are" "becomes" "be"]),
        Is(words!["a"]),
        Is(words!["memory" "choice" "thing"]),
        May(words!["of"]),
        May(words!["the"]),
        May(words!["past"]),
        Ends,
    ],
    &[
        May(words!["will" "just"]),
        Is(
            words!["normalizes" "normalize" "drops" "drop" "returns" "return" "goes" "go" "falls" "comes" "come" "melts" "melt"],
        ),
        May(words!["away" "back" "down"]),
        May(words!["to"]),
        May(words!["normal"]),
        Is(words!["in" "within" "overnight"]),
    ],
    &[
        Is(words!["goes" "go"]),
        May(words!["right" "straight" "away"]),
        Is(words!["into"]),
        May(words!["full" "complete" "permanent" "total"]),
        Is(words!["remission"]),
    ],
    &[Is(words!["to"]), Is(words!["survive" "live" "grow" "thrive" "exist"])],
];
/// How it is said to leave, by itself.
const MELTS: Forms = forms![
    &[
        May(words!["will" "just" "simply"]),
        Is(words![
            "melt" "melts" "dissolve" "dissolves" "vanish" "vanishes" "disappear" "disappears" "die" "dies" "stop"
            "stops" "leave" "leaves" "clear" "clears" "shrink" "shrinks" "reverse" "reverses" "lift" "lifts"
        ]),
        May(words!["away" "up" "forever" "overnight" "too"]),
        Ends,
    ],
    &[
        May(words!["all" "totally" "completely"]),
        Is(words!["gone" "healed" "cured" "reversed" "vanished" "out" "sorted" "history"]),
        Ends,
    ],
    // "Lupus packs its bags", "has nothing to feed on"
    &[
        May(words!["just" "simply"]),
        Is(words!["packs" "pack" "loses" "lose" "has" "waves" "says" "leaves" "runs" "bows" "takes" "calls"]),
        Any(2),
        Is(words!["bags" "feed" "goodbye" "bye" "out" "grip" "hold" "building" "hills" "hike" "quits"]),
        May(words!["on" "to"]),
    ],
];
/// Orders that promise.
const ORDERS: Words = words![
    "clear" "fix" "heal" "seal" "cut" "starve" "balance" "remove" "kill" "flush" "drink" "eat" "take" "quit" "ditch"
    "detox" "cleanse" "feed" "get" "drop" "stop" "oxygenate" "alkalize" "fast"
];
/// An illness said to be none.
const UNREAL: Forms = forms![
    &[
        Not,
        May(words!["even"]),
        Is(words!["a"]),
        Is(words!["disease" "virus" "illness" "condition" "disorder"]),
        Is(words!["it's" "it" "its" "but" "they're"]),
    ],
    &[
        Is(words!["is" "are"]),
        Is(words!["not"]),
        May(words!["even"]),
        Is(words!["a"]),
        Is(words!["disease" "virus" "illness" "condition" "disorder"]),
    ],
];

/// After the name of an illness.
const FATES: Forms = forms![
    &[
        Is(words!["is" "are"]),
        Is(words!["curable" "reversible" "beatable" "treatable" "cured" "reversed" "healed"]),
        Is(words!["with" "by" "through" "using"]),
        May(words!["just" "a" "the" "only" "this"]),
        Gives(Cue::NaturalProduct),
    ],
    // "Cancer is caused by sugar"
    &[
        Is(words!["is" "are"]),
        May(words!["all" "always" "only" "mostly" "really" "actually"]),
        Is(words!["caused" "fed"]),
        Is(words!["by"]),
        May(words!["the" "your"]),
        Is(words![
            "sugar" "toxins" "acidity" "mold" "mould" "vaccines" "fluoride" "5g" "trauma" "emotions" "fear" "dairy" "milk" "oils"
            "mucus" "metals" "anger" "unforgiveness"
        ]),
    ],
    // "MS is what happens when you ignore your teeth"
    &[
        Is(words!["is" "are"]),
        Is(words!["what"]),
        Is(words!["happens" "you"]),
        Is(words!["when" "get" "if"]),
        Is(words!["you" "we" "your" "when" "for"]),
    ],
    &[
        Is(words!["dies" "die" "starves" "starve" "suffocates" "shrinks" "shrink"]),
        Is(words!["in" "when" "without" "once"]),
        May(words!["an" "the" "you"]),
        Is(words!["oxygen" "alkaline" "sugar" "stop" "cut" "quit" "fast" "starve" "carbs" "glucose"]),
    ],
    &[
        May(words!["simply" "just" "literally" "physically"]),
        Not,
        May(words!["physically" "even"]),
        Is(words!["survive" "live" "grow" "thrive" "exist"]),
        Is(words!["in" "without"]),
        May(words!["an" "a" "the"]),
        Is(words!["you" "oxygen" "alkaline" "sugar" "body" "environment" "oxygenated" "ketosis" "presence"]),
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
            "clean" "balance" "cleanse" "seal" "fast" "forgive" "take" "try" "use" "have" "add" "get" "go"
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
