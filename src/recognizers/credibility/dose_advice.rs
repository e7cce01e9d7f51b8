//! A dose for others: "start with 5000 IU", "double your dose", "take an extra half of your Xanax",
//! and pills passed on: "you can use my leftover Ozempic pen".
//!
//! A dose that is right for one person can hurt another.
//!
//! Not: one's own dose ("I take 20 mg"), a doctor's or a label's words, questions, recipes.

use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{
    has, is_advice, is_cautious, is_treatment, is_urged, near, sentence, terms_in, treatment_at,
};
use crate::steps::Step::{Any, Ends, Is, May};
use crate::steps::{Forms, forms, match_at};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "dose_advice",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "[[Start with 5000 IU]] of vitamin D every day.",
        "Just [[double your dose]] of gabapentin, it works.",
        "You could easily [[halve that dose]] of Zoloft",
        "[[Bump the Synthroid up to 125]], labs are always behind",
        "One gabapentin is nothing, [[take three]] and go to bed",
        "Next time [[take 800 of ibuprofen]] with a beer",
        "Here, [[have one of my Ambien]]",
        "You can [[take 40 mg]] of prednisone, no problem.",
        "[[You can use my leftover Ozempic pen]], it is fine",
        "Got ten amoxicillin here, [[I'll post them to you]]",
        "[[Mix it with a bit of wine]], the Ambien works faster",
        "He only [[needs a quarter of what the doctor ordered]]",
        "That insulin? [[100 units won't hurt]].",
        "[[Take Lipitor every other day]], it is enough",
        "If it was me I'd [[halve the dose]] and say nothing",
        "[[I've got a cupboard of old tramadol, shout if your]] back goes",
        "[[Get him on ivermectin]] now",
        "[[Keep the leftover amoxicillin for next time]]",
        "Prozac at 20 does nothing. [[You want 40 mg]], not 20.",
        "[[DM me if you need extra Ozempic]] pens",
        "[[Give your toddler a little Benadryl]] so he sleeps on the plane",
        "Ambien? [[Try one of your husband's]].",
        "[[I'd swap my Vyvanse]] for your Xanax",
    ],
    counter_examples: &[
        "I take 20 mg of lisinopril every morning.",
        "My doctor told me to double my dose of gabapentin.",
        "Should I take 40 mg of prednisone?",
        "take two episodes and call me in the morning",
        "Take two Tylenol and rest, poor you",
        "The nurse had me double the dose for three days",
        "Do you ever skip the evening dose?",
        "I have one of my Ambien left",
        "I halved the dose of Zoloft with my doctor",
        "Add 2 tablespoons of olive oil to the pan.",
        "I'll send you the photos from the party, the nurse can wait",
        "Can I drink wine on Flagyl?",
        "I take Lipitor every other day, my doctor agreed",
        "I need half of what the doctor ordered last year, so glad",
        "20 units of insulin is my dose and it is fine",
        "I'd halve the dose of drama in this family",
        "The nurse can get him on the list for chemo",
        "Take your husband's hand and breathe, chemo is a long day",
        "I'd swap my chair for your window, chemo neighbor",
        "We have got a cupboard of old Ambien, the pharmacy takes them back",
        "Keep the insulin for next week in the fridge",
        "DM me if you need a lift to chemo",
        "Give your toddler a Tylenol for the fever, the box says how much",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let (tokens, text) = if hit.has(Cue::DoseChange) {
            (change(scene, hit.first, hit.end)?, "ask your doctor about your dose")
        } else if let Some(tokens) = changed(scene, hit) {
            (tokens, "ask your doctor about your dose")
        } else if hit.has(Cue::SharesMedicine) {
            (shared(scene, hit.first, hit.end)?, "your doctor can help you get some")
        } else if let Some(tokens) = offered(scene, hit) {
            (tokens, "your doctor can help you get some")
        } else if let Some(tokens) = begun(scene, hit) {
            (tokens, "ask your doctor about it")
        } else if hit.has(Cue::DoseVerb) {
            (amount(scene, hit.first, hit.end)?, "ask your doctor before you take any amount")
        } else {
            return None;
        };
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::PleaseLook)
            .experiencer(Experiencer::Nobody)
            .suggest(text);
        is_urged(scene, &tokens).then_some((tokens, candidate))
    });
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        let numeral = draft.tokens[at].kind == TokenKind::Number;
        if at < covered || !numeral && !draft.may_open(at, &OPENINGS) {
            continue;
        }
        let (tokens, text) = match given(scene, at) {
            Some(tokens) => (tokens, "your doctor can help you get some"),
            None => match belittled(scene, at)
                .or_else(|| stepped(scene, at))
                .or_else(|| heaped(scene, at))
                .or_else(|| against_orders(scene, at))
                .or_else(|| spaced(scene, at))
                .or_else(|| hoarded(scene, at))
                .or_else(|| wanted(scene, at))
            {
                Some(tokens) => (tokens, "ask your doctor about your dose"),
                None => continue,
            },
        };
        let bytes = draft.bytes(tokens.clone());
        if is_urged(scene, &tokens) && !found.meets(Category::CredMedsAdvice, &bytes) {
            covered = tokens.end;
            found
                .add(Candidate::new(bytes, Level::PleaseLook).experiencer(Experiencer::Nobody).suggest(text));
        }
    }
}

/// Words that begin an offer, a step or a change made small.
const OPENINGS: Sieve = Forms::openings(&[
    GIFTS,
    OF_OTHERS,
    MIX,
    DRINK,
    CHANGES_MADE,
    STEPS,
    HEAPS,
    AGAINST,
    TAKE,
    HOARDS,
    WANTS,
])
.and(Sieve::of(words!["only"]));

/// "double up": with a medicine anywhere near.
fn change(scene: &Scene, first: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let at_will = draft.is_any(end - 1, words!["like" "want"]);
    let medicine = terms_in(draft, &near(draft, first)).any(|hit| {
        is_drug(draft, hit) || at_will && (hit.has(Cue::NaturalWord) || hit.has(Cue::NaturalProduct))
    });
    let yours = (first..end).any(|i| draft.is_any(i, words!["your" "ur"]));
    ((medicine || yours) && is_advice(scene, first)).then_some(first..end)
}

/// "halve that dose", "bump the Synthroid up to 125": a verb of change, and a dose or a medicine.
/// Found at the medicine, for that is what drafts seldom name.
fn changed(scene: &Scene, hit: &TermHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    let dose = draft.is_any(hit.first, DOSES);
    if !dose && !is_treatment(draft, hit) {
        return None;
    }
    let from = hit.first.saturating_sub(6).max(draft.sentence(hit.first).start);
    let verb = (from..hit.first).find(|&i| {
        let noun = draft.is_any(i, words!["double" "half" "triple"]);
        let determined = |end: usize| {
            // "Double dose of grandkids" doubles nothing.
            !(noun && dose && end == hit.first)
                && (end..hit.first).all(|i| {
                    draft.is_any(i, DETERMINERS) || draft.terms_at(i).iter().any(|t| is_drug(draft, t))
                })
        };
        let doses = || {
            match_at(draft, i, &[Is(DOSE_CHANGES), May(words!["up" "down" "out" "back"]), May(words!["on"])])
        };
        let medicines = || {
            match_at(
                draft,
                i,
                &[Is(MEDICINE_CHANGES), May(words!["up" "down" "out" "back"]), May(words!["on"])],
            )
        };
        (if dose { doses() } else { medicines() }).is_some_and(|end| end <= hit.first && determined(end))
    })?;
    let end = if dose { hit.first + 1 } else { hit.end };
    let to = match_at(draft, end, &[May(words!["dose" "dosage" "pill" "pills" "tablet" "tablets"])])
        .unwrap_or(end);
    let lead = verb.saturating_sub(4).max(draft.sentence(verb).start);
    let yours = (lead..to).any(|i| draft.is_any(i, words!["your" "ur" "you" "u"]));
    let named = || terms_in(draft, &near(draft, verb)).any(|hit| is_drug(draft, hit));
    let own = (verb..to).any(|i| draft.is_any(i, words!["my" "our"]));
    // "I'd halve the dose"
    let advised = draft.is_any(verb, words!["halve" "double" "triple" "skip" "split"])
        && !draft.is_any(to, words!["of"])
        && draft.cue_before(verb, Cue::AdviceLead).is_some();
    (!own && (!dose || yours || advised || named()) && is_advice(scene, verb)).then_some(verb..to)
}

/// "you can have my spare": with a medicine beside it.
fn shared(scene: &Scene, first: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let beside = first.saturating_sub(15)..(end + 6).min(draft.tokens.len());
    let medicine = terms_in(draft, &beside).any(|hit| is_treatment(draft, hit));
    let to =
        terms_in(draft, &(end..beside.end)).find(|hit| is_treatment(draft, hit)).map_or(end, |hit| hit.end);
    // "I have spare ..." is an offer only if somebody is asked to take it.
    let mine = draft.is_any(
        first,
        &[fold::word("i"), fold::word("i've"), fold::word("ive"), fold::word("got"), fold::word("my")],
    );
    let offered = !mine
        || sentence(draft, first).any(|i| {
            draft.is_any(
                i,
                words![
                    fold::word("anyone"),
                    fold::word("anybody"),
                    fold::word("dm"),
                    fold::word("pm"),
                    fold::word("you"),
                    fold::word("u"),
                    fold::word("message"),
                ],
            )
        });
    (medicine && offered && !is_cautious(draft, first)).then_some(first..to)
}

/// "have one of my Ambien", "a drawer full of oxy if you need some": found at the medicine.
fn offered(scene: &Scene, hit: &TermHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    if !is_treatment(draft, hit) || is_cautious(draft, hit.first) {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let from = hit.first.saturating_sub(6).max(sentence.start);
    let mine = (from..hit.first).find(|&i| {
        let given = match_at(
            draft,
            i,
            &[
                Is(words!["have" "take" "try" "use" "borrow" "grab"]),
                May(words!["a" "some"]),
                Is(words!["one" "two" "half" "few" "couple" "some" "any"]),
                Is(words!["of"]),
                Is(words!["my" "our"]),
                Any(1),
            ],
        );
        // "She can just take two of my oxys"
        let may =
            (i.saturating_sub(2).max(sentence.start)..i).any(|i| draft.is_any(i, words!["can" "could"]));
        given.is_some_and(|end| (end.saturating_sub(1)..=end).contains(&hit.first))
            && !(sentence.start..i).any(|i| {
                draft.is_any(i, words!["i" "i'd" "to" "we" "can't"])
                    || !may && draft.is_any(i, words!["she" "he" "they"])
            })
    });
    if let Some(verb) = mine {
        return Some(verb..hit.end);
    }
    let wanted = match_at(
        draft,
        hit.end,
        &[
            Any(3),
            Is(words!["if"]),
            Is(words!["you" "u" "anyone" "anybody" "someone" "ya"]),
            Is(words!["need" "needs" "want" "wants"]),
            May(words!["some" "it" "any" "them" "one"]),
        ],
    )
    .or_else(|| {
        // "A cupboard of old tramadol, shout if your back goes"
        (hit.end..(hit.end + 5).min(sentence.end)).find_map(|i| {
            match_at(
                draft,
                i,
                &[
                    Is(words!["shout" "holler" "yell" "ask" "text" "message" "dm" "pm" "ping" "knock" "call" "come"]),
                    May(words!["me" "over" "round"]),
                    Is(words!["if" "when" "and"]),
                    Is(words!["you" "u" "your" "anyone" "get" "take"]),
                ],
            )
        })
    })
    .or_else(|| {
        // "..., yours if you want it"
        (hit.end..(hit.end + 10).min(sentence.end))
            .find(|&i| draft.is_any(i, words!["yours"]) && draft.is_any(i + 1, words!["if" "for"]))
            .map(|i| i + 1)
    })?;
    let have = (sentence.start.max(hit.first.saturating_sub(12))..hit.first)
        .find(|&i| draft.is_any(i, words!["have" "i've" "ive" "got" "spare" "extra" "leftover"]))?;
    Some(have..wanted)
}

/// "start with 5000 IU": an order, a number and a unit or a medicine.
fn amount(scene: &Scene, verb: usize, end: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let whole = sentence(draft, verb);
    let number = (end..(end + 6).min(whole.end)).find(|&i| is_number(draft, i))?;
    let limit = (end..number).any(|i| draft.is_any(i, words!["than"]));
    let down = draft.is_any(verb, words!["down"]) && draft.is_any(end, words!["to"]);
    if limit || down || draft.is_any(end, words!["not"]) {
        return None;
    }
    if (end..number).any(|i| {
        draft.is_any(i, &[fold::word("my"), fold::word("his"), fold::word("her")])
            || !matches!(draft.tokens[i].kind, TokenKind::Word | TokenKind::Mark('-' | '~'))
    }) {
        return None;
    }
    let after = (number + 1..(number + 4).min(whole.end))
        .find(|&i| !matches!(draft.tokens[i].kind, TokenKind::Mark(',' | '-' | '.') | TokenKind::Number))?;
    let unit = draft.cue_at(after, Cue::DoseUnit);
    let strong = unit.is_some_and(|unit| {
        draft.is_any(
            unit.first,
            &[
                fold::word("mg"),
                fold::word("mgs"),
                fold::word("mcg"),
                fold::word("iu"),
                fold::word("ug"),
                fold::word("milligrams"),
            ],
        )
    });
    let medicine = treatment_at(draft, after, 3).map(|t| t.tokens.end);
    let remedy = everyday_at(draft, after).filter(|_| is_large(draft, verb, number, &whole));
    let near_drug = terms_in(draft, &near(draft, verb))
        .any(|hit| is_drug(draft, hit) || hit.has(Cue::NaturalProduct) && hit.is(Kinds::MEDICINE));
    let to = match (unit, medicine.or(remedy)) {
        (Some(unit), _) if strong || near_drug => unit.end,
        (None, Some(end)) => end,
        (None, None) if near_drug && is_bare(draft, number) => number + 1,
        _ => return None,
    };
    // "Take one tablet by mouth": a label.
    let label = (to..to + 4).any(|i| draft.is_any(i, words!["mouth" "orally" "directed"]));
    let food = label || has(draft, whole, Cue::Comfort) && medicine.or(remedy).is_none() && !strong;
    (!food && is_advice(scene, verb)).then_some(verb..to)
}

/// "You need to be on Zoloft", "order Ozempic without a script": a medicine to begin with.
fn begun(scene: &Scene, hit: &TermHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    let bought =
        hit.is(Kinds::REMEDY) && draft.concept(hit).is_some_and(|c| c.class == ConceptClass::RemedyDangerous);
    let remedy = hit.is(Kinds::REMEDY);
    let prescribed = hit.is(Kinds::MEDICINE) && !hit.has(Cue::MedicineWord) && is_treatment(draft, hit);
    if !bought && !remedy && !prescribed {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let from = hit.first.saturating_sub(6).max(sentence.start);
    let (verb, end) = (from..hit.first)
        .find_map(|i| Some((i, BEGINNINGS.end_at(draft, i).filter(|&e| e <= hit.first)?)))?;
    if !(end..hit.first).all(|i| {
        draft.is_any(i, words!["some" "a" "the" "on" "of" "low" "dose" "high" "horse" "fish" "vet" "pet"])
    }) {
        return None;
    }
    let how =
        draft.is_any(hit.end, words!["with" "at" "in" "before" "after" "on" "every" "daily" "as" "the" "if"]);
    let source = (hit.end..(hit.end + 6).min(sentence.end)).find_map(|i| SOURCES.end_at(draft, i));
    let strong = draft.is_any(verb, words!["you" "u" "you'd" "youd"]);
    let placed = draft.is_any(end - 1, words!["on"]) && draft.is_any(verb, words!["get" "put" "start"]);
    let told = if placed {
        is_advice(scene, verb)
    } else if remedy && !bought {
        source.is_some() && is_advice(scene, verb)
    } else if strong && !bought {
        !is_cautious(draft, verb)
    } else {
        source.is_some() && is_advice(scene, verb)
    };
    (told && !(how && source.is_none())).then(|| verb..source.unwrap_or(hit.end))
}

const BEGIN: Words = words!["on" "start" "starting" "take" "try" "get" "be" "go" "getting" "trying"];
const BEGINNINGS: Forms = forms![
    &[
        Is(words!["you" "u"]),
        May(words!["really" "definitely" "def" "seriously" "just"]),
        Is(words!["need" "should" "must" "gotta" "have" "ought"]),
        May(words!["to" "be" "really"]),
        Is(BEGIN),
        May(words!["on" "taking" "yourself"]),
    ],
    // "Get him on ivermectin now"
    &[
        Is(words!["get" "put" "start"]),
        Is(words!["him" "her" "them" "yourself" "everyone"]),
        Is(words!["on"]),
    ],
    &[Is(words!["order" "buy" "get"]), May(words!["yourself" "some" "ur" "your"]), May(words!["some" "own"])],
];
/// Where no prescription is asked for.
const SOURCES: Forms = forms![
    &[Is(words!["online"])],
    &[
        Is(words!["from" "off" "on" "in"]),
        May(words!["the" "a" "an"]),
        Any(1),
        Is(
            words!["india" "mexico" "internet" "web" "amazon" "ebay" "telegram" "store" "vet" "china" "turkey"],
        ),
    ],
    &[Is(words!["without" "no"]), May(words!["a" "any"]), Is(words!["script" "prescription" "rx" "doctor"])],
];

/// "I can mail you a few", "happy to share": an offer where a medicine is named.
fn given(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    // "Your husband's Ambien", "I'd swap my Vyvanse": the medicine is named right there, or before
    let of_others = || {
        let end = OF_OTHERS.end_at(draft, at)?;
        let open = words!["my" "need" "needs" "want" "wants" "some" "any" "extra" "spare" "few" "a"];
        let bare = match_at(draft, end, &[Ends]).is_some() && !draft.is_any(end - 1, open);
        bare.then_some(end).or_else(|| treatment_at(draft, end, 2).filter(|t| !t.owned).map(|t| t.tokens.end))
    };
    let end = GIFTS.end_at(draft, at).or_else(of_others).or_else(|| mixed(scene, at))?;
    let beside = at.saturating_sub(25)..(end + 10).min(draft.tokens.len());
    let medicine = terms_in(draft, &beside).any(|hit| is_treatment(draft, hit));
    (medicine && !is_cautious(draft, at)).then_some(at..end)
}

/// "Keep the leftover antibiotics for next time": what was not finished, put by.
fn hoarded(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = HOARDS.end_at(draft, at)?;
    let object = treatment_at(draft, end, 6).filter(|t| !t.owned)?.tokens.end;
    let to = match_at(
        draft,
        object,
        &[
            Is(words!["for" "till" "until"]),
            Is(words!["next" "later" "another" "the"]),
            Is(words!["time" "one" "infection" "weekend" "cold" "flare" "party"]),
        ],
    )?;
    is_advice(scene, at).then_some(at..to)
}

const HOARDS: Forms = forms![&[Is(words!["keep" "save" "stash"])]];
const WANTS: Forms = forms![&[
    Is(words!["you" "u"]),
    May(words!["really" "only"]),
    Is(words!["want" "need"]),
    May(words!["at" "about"]),
    May(words!["least"]),
]];

/// "You want 40 mg, not 20": an amount for whoever reads it.
fn wanted(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = WANTS.end_at(draft, at)?;
    let number = draft.tokens.get(end).filter(|t| t.kind == TokenKind::Number)?;
    let unit = draft
        .cue_at(end + 1, Cue::DoseUnit)
        .filter(|u| draft.is_any(u.first, words!["mg" "mgs" "mcg" "iu" "milligrams" "units" "ml"]))?;
    let food = has(draft, sentence(draft, at), Cue::Comfort);
    let asked = draft.is_any(at.wrapping_sub(1), words!["do" "if" "when" "that" "amount" "what"])
        || draft.is_any(unit.end, words!["of"])
        || draft.is_any(unit.end - 1, words!["of"]);
    (!food && !asked && number.kind == TokenKind::Number && !is_cautious(draft, at)).then_some(at..unit.end)
}

/// "You can drink on Flagyl", "mix it with a bit of wine": a medicine with alcohol.
fn mixed(scene: &Scene, at: usize) -> Option<usize> {
    let draft = scene.draft;
    if let Some(end) = MIX.end_at(draft, at) {
        return is_advice(scene, at).then_some(end);
    }
    let end = treatment_at(draft, DRINK.end_at(draft, at)?, 2).filter(|t| !t.owned)?.tokens.end;
    (draft.cue_before(at, Cue::AdviceLead).is_some() && is_advice(scene, at)).then_some(end)
}

const MIX: Forms = forms![&[
    Is(words!["mix" "chase" "wash"]),
    Is(words!["it" "them" "that"]),
    May(words!["down"]),
    Is(words!["with"]),
    Any(4),
    Is(ALCOHOL),
]];
const DRINK: Forms = forms![&[
    Is(words!["drink"]),
    May(ALCOHOL),
    Is(words!["on" "with" "while"]),
    May(words!["on" "taking" "your" "the"]),
]];
const ALCOHOL: Words = words!["alcohol" "wine" "beer" "vodka" "whiskey" "gin" "rum" "margarita" "champagne"];

const GIVE: Words =
    words!["mail" "send" "give" "lend" "spare" "sell" "share" "post" "ship" "bring" "drop" "slip"];
const PARTS: Words = words!["few" "couple" "some" "half" "one" "two" "strip" "bottle" "box" "handful" "mine"];
const GIFTS: Forms = forms![
    // "I'll post them to you"
    &[
        Is(words!["i" "i'll" "ill"]),
        May(words!["can" "could" "will" "would"]),
        May(words!["always" "just" "happily" "easily"]),
        Is(GIVE),
        Is(words!["them" "it" "some" "these" "those" "mine"]),
        May(words!["over" "on" "off"]),
        May(words!["to"]),
        Is(words!["you" "u" "ya" "anyone"]),
    ],
    // "I'll drop a strip through your letterbox"
    &[
        Is(words!["i" "i'll" "ill"]),
        May(words!["can" "could" "will" "would"]),
        May(words!["always" "just" "happily" "easily"]),
        Is(GIVE),
        May(words!["round" "over" "off" "by"]),
        Is(words!["a" "some" "half" "the"]),
        May(words!["spare" "whole" "full"]),
        Is(words!["strip" "bottle" "box" "handful" "pen" "vial" "pack" "blister" "inhaler" "sheet"]),
    ],
    // "You can have the rest of mine"
    &[
        Is(words!["you" "u" "ya" "anyone"]),
        Is(words!["can" "could"]),
        Is(words!["have" "take" "use" "finish"]),
        Any(3),
        Is(words!["mine" "leftovers" "leftover" "spares" "spare" "extras" "extra"]),
    ],
    &[
        Is(words!["i" "i'll" "ill"]),
        May(words!["can" "could" "will" "would"]),
        May(words!["always" "just" "happily" "easily"]),
        Is(GIVE),
        Is(words!["you" "u" "anyone" "him" "her" "them"]),
        May(words!["over" "off"]),
        May(words!["a" "my"]),
        Is(PARTS),
        May(words!["of"]),
        May(words!["my" "mine"]),
    ],
    // "I can send you mine", "I'd swap you my Vyvanse for your Xanax"
    &[
        Is(words!["i" "i'll" "ill" "we"]),
        May(words!["can" "could" "will" "would"]),
        May(words!["always" "just" "happily" "easily"]),
        Is(GIVE),
        Is(words!["you" "u"]),
        Is(words!["my" "mine" "our" "them" "it" "these"]),
    ],
    &[
        Is(words!["come" "take" "have" "use" "grab" "borrow" "try"]),
        May(words!["get" "grab" "and"]),
        May(words!["a" "some" "one" "two" "half" "few" "couple"]),
        May(words!["few" "couple" "one"]),
        Is(words!["of"]),
        Is(words!["mine" "ours"]),
    ],
    &[
        Is(words!["happy" "welcome" "glad"]),
        Is(words!["to"]),
        Is(words!["share" "have" "take" "send" "split"]),
        May(words!["some" "a" "my" "half"]),
        Is(words!["mine" "leftovers" "leftover" "extras" "few" "spare" "of" "old" "extra"]),
    ],
];

/// What belongs to others, or is given for theirs.
const OF_OTHERS: Forms = forms![
    &[
        Is(words!["i" "i'd" "id" "i'll" "ill" "can" "would" "could"]),
        Is(words!["swap" "trade"]),
        May(words!["you" "u"]),
        Is(words!["my"]),
    ],
    &[
        Is(words!["dm" "pm" "message" "text" "inbox"]),
        Is(words!["me"]),
        Is(words!["if"]),
        Is(words!["you" "u" "anyone"]),
        Is(words!["need" "needs" "want" "wants"]),
        May(words!["some" "any" "extra" "spare" "a"]),
        May(words!["extra" "spare" "few"]),
    ],
    // "Try one of your husband's"
    &[
        Is(words!["try" "take" "use" "borrow" "grab" "steal" "nick" "share"]),
        May(words!["one" "two" "some" "half" "a" "few"]),
        May(words!["few" "couple"]),
        May(words!["of"]),
        Is(words!["your" "ur" "a"]),
        Is(words![
            "brother's" "brothers" "dad's" "dads" "dog's" "dogs" "friend's" "friends" "husband's" "husbands" "mom's" "moms"
            "mum's" "mums" "partner's" "partners" "roommate's" "sister's" "sisters" "wife's" "wifes" "cat's" "mate's"
            "mother's" "father's" "nan's" "gran's" "grandma's" "neighbor's" "neighbour's" "kid's" "son's" "daughter's"
        ]),
    ],
];

/// "Take the whole strip", "give him some of your Benadryl": more than anyone should.
fn heaped(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = HEAPS.end_at(draft, at)?;
    // "Give your toddler a little Benadryl so he sleeps"
    let soothes = draft.is_any(at, words!["give" "slip"])
        && draft.sentence(at).contains(&end)
        && (end..(end + 10).min(draft.sentence(at).end)).any(|i| draft.is_any(i, SOOTHED));
    if draft.is_any(end - 1, YOUNG) && !soothes {
        return None;
    }
    let pack = draft.is_any(end - 1, words!["strip" "bottle" "pack" "box" "sheet" "lot"]);
    let drug = (end..(end + 6).min(draft.sentence(at).end))
        .find_map(|i| draft.terms_at(i).iter().find(|hit| hit.is(Kinds::MEDICINE) && !hit.entry.is_weak()));
    let near =
        || terms_in(draft, &near(draft, at)).any(|hit| is_drug(draft, hit) || hit.is(Kinds::CONDITION));
    let to = if pack { near().then_some(end)? } else { drug?.end };
    is_advice(scene, at).then_some(at..to)
}

const YOUNG: Words = words!["baby" "kid" "kids" "child" "toddler" "infant" "newborn" "little"];
const SOOTHED: Words =
    words!["sleep" "sleeps" "plane" "flight" "quiet" "nap" "calm" "knock" "knocks" "drive"];
const HEAPS: Forms = forms![
    &[Is(words!["give" "slip"]), Is(words!["the" "your" "ur"]), Is(YOUNG)],
    &[
        Is(words!["take" "pop" "swallow" "down" "finish"]),
        Is(words!["the" "a"]),
        Is(words!["whole" "entire" "full"]),
        Is(words!["strip" "bottle" "pack" "box" "sheet" "lot"]),
    ],
    &[
        Is(words!["give" "slip"]),
        Is(words!["the" "your" "him" "her" "them" "ur"]),
        May(words!["baby" "kid" "kids" "child" "toddler" "son" "daughter" "mom" "dad"]),
        May(words!["a" "some" "half"]),
        May(
            words!["bit" "little" "drop" "half" "spoon" "quarter" "teaspoon" "sip" "swig" "puff" "dab" "tablet" "pill"],
        ),
        May(words!["of"]),
        Is(words!["your" "ur" "adult" "grown"]),
    ],
];

/// "Take Lipitor every other day", "only take it when you feel bad": less often than ordered.
fn spaced(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let only = draft.is_any(at, words!["only"]);
    let verb = at + usize::from(only);
    let end = TAKE.end_at(draft, verb)?;
    let object = treatment_at(draft, end, 3).filter(|t| !t.owned)?.tokens.end;
    let other = match_at(
        draft,
        object,
        &[
            May(words!["to"]),
            Is(words!["every"]),
            Is(words!["other" "second" "third" "few"]),
            Is(words!["day" "days" "week" "night"]),
        ],
    );
    let at_will = match_at(
        draft,
        object,
        &[
            Is(words!["when" "if"]),
            Is(words!["you" "u"]),
            Is(words!["feel" "want" "like"]),
            May(words!["bad" "like" "sick" "it"]),
        ],
    );
    let to = other.or(at_will.filter(|_| only))?;
    is_advice(scene, at).then_some(at..to)
}

const TAKE: Forms = forms![&[Is(words!["take" "use" "inject" "move" "switch" "drop"])]];

/// "Half of what the doctor ordered", "ignore the label, work up to 10".
fn against_orders(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let end = AGAINST.end_at(draft, at)?;
    let role = (at..end).any(|i| {
        draft.cue_at(i, Cue::ClinicianRole).is_some()
            || draft.is_any(i, words!["they"])
            || draft.is_any(i, words!["label" "bottle" "box" "docs"])
    });
    let from = at.saturating_sub(7).max(draft.sentence(at).start);
    let verb = (from..at)
        .rev()
        .find(|&i| draft.cue_at(i, Cue::DoseVerb).is_some() || draft.is_any(i, words!["needs"]))?;
    let own = (from..at).any(|i| draft.is_any(i, words!["i" "i'm" "my" "we" "me"]));
    (role && !own).then_some(verb..end)
}

const AGAINST: Forms = forms![&[
    Is(words!["half" "quarter" "third" "thirds" "twice" "double" "triple" "more"]),
    May(words!["of" "the" "than"]),
    May(words!["dose" "amount"]),
    May(words!["of"]),
    Is(words!["what" "whatever" "that"]),
    Any(3),
    Is(
        words!["ordered" "prescribed" "prescribes" "says" "said" "orders" "wrote" "recommends" "recommended" "tell" "gave" "give"],
    ),
]];

/// "One missed Lamictal is no big deal", "stopping it is easy": a change made small.
fn belittled(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let amount = || {
        // "100 units won't hurt"
        let counted = is_number(draft, at) && draft.token(at).is_some_and(|t| t.kind == TokenKind::Number);
        draft.cue_at(at + 1, Cue::DoseUnit).filter(|_| counted).map(|unit| unit.end)
    };
    let Some(end) = CHANGES_MADE.end_at(draft, at) else {
        let end = amount()?;
        let to = SMALL.end_at(draft, end)?;
        let drug = terms_in(draft, &near(draft, at)).any(|hit| is_drug(draft, hit));
        let own = (at.saturating_sub(4)..at).any(|i| draft.is_any(i, words!["my" "i" "i'm" "on" "was"]));
        return (drug && !own && !is_cautious(draft, at)).then_some(at..to);
    };
    let object = if draft.is_any(end - 1, DOSES) {
        end
    } else {
        treatment_at(draft, end, 4).filter(|t| !t.owned)?.tokens.end
    };
    let stop = (object + 8).min(draft.sentence(at).end);
    let to = (object..stop).find_map(|i| SMALL.end_at(draft, i))?;
    let medicine = terms_in(draft, &near(draft, at)).any(|hit| is_drug(draft, hit));
    let told =
        medicine && !is_cautious(draft, at) && !(object..to).any(|i| draft.is_any(i, words!["not" "never"]));
    told.then_some(at..to)
}

const CHANGES_MADE: Forms = forms![
    &[
        Is(
            words!["stopping" "quitting" "skipping" "dropping" "missing" "halving" "doubling" "ditching" "splitting"],
        ),
        May(words!["a" "the" "your" "one" "two" "few" "couple" "any"]),
        May(words!["few" "odd" "whole" "evening" "morning"]),
        May(DOSES),
    ],
    &[Is(words!["coming" "getting" "going"]), Is(words!["off"]), May(words!["of"])],
    &[Is(words!["one" "a"]), Is(words!["missed" "skipped"]), May(DOSES)],
    &[Is(words!["taking"]), Is(words!["two" "double" "twice" "extra" "three" "more"]), Any(2)],
];
const SMALL: Forms = forms![
    &[
        Is(words!["is" "isn't" "isnt" "was" "are" "won't" "wont" "doesn't" "doesnt"]),
        May(words!["no" "not" "a" "just" "totally" "perfectly" "completely" "really" "so" "the" "super"]),
        May(words!["big" "a" "best"]),
        Is(
            words!["deal" "fine" "safe" "easy" "nothing" "harmless" "ok" "okay" "hurt" "kill" "problem" "breeze" "thing" "joke" "plenty"],
        ),
    ],
    &[
        Is(words!["never" "won't" "wont"]),
        Is(words!["hurt" "killed" "kill" "harmed"]),
        Is(words!["anyone" "anybody" "you" "u" "nobody"]),
    ],
];

/// "Go from 40 to 20": a plan for the dose of whoever reads it.
fn stepped(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let mut end = STEPS.end_at(draft, at)?;
    let number = draft.tokens.get(end).filter(|t| t.kind == TokenKind::Number)?;
    end += usize::from(number.kind == TokenKind::Number);
    end = match_at(draft, end, &[May(words!["mg" "mcg" "units" "iu"]), Is(words!["to"])])?;
    draft.tokens.get(end).filter(|t| t.kind == TokenKind::Number)?;
    let drug = terms_in(draft, &near(draft, at)).any(|hit| is_drug(draft, hit));
    let unit = match_at(draft, end + 1, &[May(words!["mg" "mcg" "units" "iu"])])?;
    (drug && is_advice(scene, at)).then_some(at..unit)
}

const STEPS: Forms = forms![
    &[
        Is(words!["go" "drop" "cut" "come" "step" "move" "jump" "increase" "taper"]),
        May(words!["down" "up" "it" "back"]),
        Is(words!["from"]),
    ],
    &[Is(words!["cut"]), Is(words!["the" "your" "that"])],
];

/// The everyday medicine within a few words.
fn everyday_at(draft: &Draft, from: usize) -> Option<usize> {
    (from..(from + 3).min(draft.sentence(from).end))
        .flat_map(|i| draft.terms_at(i))
        .find(|hit| hit.is(Kinds::MEDICINE) && !hit.entry.is_weak() && is_drug(draft, hit))
        .map(|hit| hit.end)
}

/// More than the box says: three or more, or for a child.
fn is_large(draft: &Draft, verb: usize, number: usize, sentence: &Range<usize>) -> bool {
    let amount: u32 = draft.text[draft.tokens[number].range()].parse().unwrap_or(0);
    let many = amount >= 3 || draft.is_any(number, words!["three" "four" "five" "six" "eight" "ten"]);
    let child = (verb..(number + 4).min(sentence.end))
        .any(|i| draft.is_any(i, words!["him" "her" "baby" "toddler" "kid" "child" "adult"]))
        || sentence.clone().any(|i| draft.is_any(i, words!["milk" "bottle"]));
    many || child
}

/// "Take 60.", "take three and go to bed": a number with nothing that it counts.
fn is_bare(draft: &Draft, number: usize) -> bool {
    match_at(draft, number + 1, &[Ends]).is_some()
        || draft.is_any(number + 1, words!["and" "then" "instead" "tonight" "daily" "every" "at" "a" "not"])
            && !draft
                .is_any(number + 2, words!["time" "times" "week" "weeks" "bit" "few" "lot" "month" "year"])
}

fn is_number(draft: &Draft, at: usize) -> bool {
    draft.tokens[at].kind == TokenKind::Number
        || draft.cue_at(at, Cue::NumberWord).is_some()
        || draft.is_any(at, &[fold::word("half")])
}

fn is_drug(draft: &Draft, hit: &TermHit) -> bool {
    is_treatment(draft, hit)
        || hit.is(Kinds::REMEDY)
        || hit.is(Kinds::MEDICINE) && draft.concept(hit).is_some_and(|c| c.class == ConceptClass::MedicineOtc)
}

const DOSES: Words =
    words!["dose" "doses" "dosage" "dosing" "pill" "pills" "tablet" "tablets" "capsule" "capsules"];
const DETERMINERS: Words = words![
    "the" "your" "ur" "that" "this" "those" "his" "her" "their" "every" "a" "other" "one" "an" "evening"
    "morning" "night" "next" "whole" "daily" "own" "extra" "second" "last" "of" "couple" "few" "some" "two" "half"
    "three" "up"
];
/// What may be done to a dose.
const DOSE_CHANGES: Words = words![
    "double" "doubling" "triple" "quadruple" "halve" "half" "cut" "cutting" "split" "splitting" "up"
    "increase" "increasing" "raise" "raising" "lower" "lowering" "reduce" "reducing" "bump" "bumping"
    "drop" "adjust" "adjusting" "change" "skip" "skipping" "miss" "missing" "crush" "chew" "snort"
    "stretch" "stretching" "space" "spacing"
];
/// What may be done to a medicine that changes its dose.
const MEDICINE_CHANGES: Words = words![
    "double" "doubling" "triple" "quadruple" "halve" "split" "splitting" "up" "increase" "increasing"
    "raise" "lower" "lowering" "reduce" "reducing" "bump" "bumping" "crush" "snort" "stretch"
    "stretching" "space" "spacing" "cut"
];
