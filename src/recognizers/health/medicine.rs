//! A medicine somebody takes, with its dose: "metformin 500mg", "20 mg of Lexapro", "my Humira".
//!
//! It tells the illness to whoever knows the drug. A stock of opioids or stimulants at home draws
//! thieves. Medicines for HIV and for addiction say as much as the illness, so they weigh as much.
//!
//! Not: a drug in the news or in a question about drugs, everyday words that are brand names
//! ("speed", "iron") without a dose or a verb of taking.

use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Concept, ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "medicine",
    category: Category::HealthMedsResults,
    find,
    examples: &[
        "I take [[metformin 500mg]] twice a day",
        "I snorted [[coke]] for ten years",
        "my meds: [[sertraline 50]], [[propranolol 10]]",
        "they put me on [[20 mg of prednisone]]",
        "Started [[Humira]] in May and I feel great",
        "I was put on [[Lexapro]]. Then they upped it to [[20mg]]",
        "Taking [[tab dolo 650]] since two days",
        "I was given [[tab Zincomet 50 mg]] at night",
        "Got shingles and was prescribed [[Valtrex]]",
        "Failed [[Humira]], starting [[Skyrizi]] on Monday",
        "Does [[metoprolol]] make anyone else tired? I nap at my desk",
        "[[Dupixent]] approved for me at last",
        "I am on [[10mg of lexa]] and want to come off",
        "I was given [[Kapidex]] for my reflux",
    ],
    counter_examples: &[
        "Metformin was approved long ago",
        "The company that makes Humira raised its price",
        "I like the speed of this train",
        "lead the way",
        "Statins are in the news again",
        "Ozempic commercials follow me everywhere",
        "Insulin prices are a scandal",
        "I ran out of speed on the last lap",
        "My dog takes gabapentin and I carry him upstairs",
        "I asked my doctor about statins and she laughed",
        "I love the smell of Vicks",
        "I drank a Coke and used ice",
        "Two eggs and 20 grams of butter",
        "There are 50 mg of caffeine in a cup",
        "We used eye drops on the cat",
    ],
};

/// A medicine that somebody takes.
pub(super) struct Use {
    /// The medicine with its dose.
    pub(super) tokens: Range<usize>,
    /// Its class.
    pub(super) concept: &'static Concept,
    /// Who takes it; never [`Experiencer::Nobody`].
    pub(super) whose: Experiencer,
    /// A stock of it lies at home.
    pub(super) stock: bool,
}

/// Every medicine that somebody takes.
pub(super) fn uses(scene: &Scene) -> Vec<Use> {
    let draft = scene.draft;
    let own_facts = scene.disclosures().iter().any(|d| d.experiencer == Experiencer::Writer);
    let personal = crate::disclosure::tells_of_writer(draft) || own_facts;
    let private = crate::disclosure::keeps_to_itself(draft);
    draft
        .terms_of(Kinds::MEDICINE)
        .filter_map(|hit| used(scene, hit, Voice { personal, own_facts, private }))
        .collect()
}

/// How a draft speaks, as far as medicines go.
#[derive(Clone, Copy)]
struct Voice {
    /// It tells of its writer.
    personal: bool,
    /// It tells of the writer's own health.
    own_facts: bool,
    /// It says nothing of the world at large.
    private: bool,
}

fn used(scene: &Scene, hit: &TermHit, voice: Voice) -> Option<Use> {
    let Voice { personal, own_facts, private } = voice;
    let draft = scene.draft;
    let concept = draft.concept(hit)?;
    let tokens = with_dose(draft, hit);
    let context = scene.context(&hit.tokens());
    let dosed = tokens.len() > hit.end - hit.first;
    let misused = is_misused(draft, hit, concept);
    let taken = taken(draft, hit) || misused;
    // An everyday word needs its dose, or the verb close before it.
    let weak = hit.entry.is_weak()
        && !(dosed && has_unit(draft, tokens.clone())
            || taken && is_close(draft, hit)
            || misused
            || draft.words(hit.tokens()) == "PrEP");
    // "I prescribe sertraline", "my PCP"
    let clinical = hit.first > 0 && draft.is_any(hit.first - 1, words![fold::word("prescribe")])
        || hit.has(Cue::ClinicianRole);
    if context.quoted || context.figurative || weak || clinical || is_business(draft, hit) {
        return None;
    }
    // "My dog takes gabapentin"; "Selena takes it": not the writer's, not a relative's.
    let aside = context.person.is_some_and(|p| {
        draft.cue_before(p + 1, Cue::Pet).is_some()
            || draft.terms_at(p).iter().any(|hit| hit.is(Kinds::PUBLIC_FIGURE))
    });
    if aside || !dosed && is_talk(draft, hit) {
        return None;
    }
    // In a draft that says "I", a medicine is there for a reason; elsewhere somebody must take it.
    let told = dosed && (taken || is_noted(draft, hit))
        || taken && opens_with_verb(draft, hit)
        || taken && context.person.is_none() && private
        || marks_time(draft, hit)
        || is_shared(draft, hit);
    // "Got shingles and was prescribed Valtrex": whoever is ill takes it.
    let owner = context.experiencer_or_implied();
    let ill = taken
        && scene
            .disclosures()
            .iter()
            .any(|d| d.experiencer == owner || owner == Experiencer::Nobody && context.person.is_none());
    if !(personal || told || ill) {
        return None;
    }
    let whose = match context.experiencer_or_implied() {
        // "If you take metformin ...": the reader's, unless the writer's dose stands there.
        Experiencer::Nobody
            if context.person.is_some()
                && !dosed
                && !(personal && (taken || own_facts))
                && !is_shared(draft, hit) =>
        {
            return None;
        }
        Experiencer::Nobody => Experiencer::Writer,
        // "My aunt sells insulin pumps": of others, only what is said to be taken.
        Experiencer::Other | Experiencer::Child if !(taken || dosed || is_owned(draft, hit)) => return None,
        known => known,
    };
    let stock = concept.class == ConceptClass::MedicineControlled && is_stock(draft, hit);
    Some(Use { tokens, concept, whose, stock })
}

fn find(scene: &Scene, found: &mut Found) {
    let uses = uses(scene);
    for used in &uses {
        if used.whose == Experiencer::Writer {
            let private = STIGMA.contains(&used.concept.id);
            let level = if used.stock || private { Level::WorthALook } else { Level::GoodToKnow };
            // "I'm on methadone" can mean but one thing.
            let words = scene.draft.words(used.tokens.clone()).to_lowercase();
            let category = if words == "prep"
                || matches!(used.concept.id, "medicine:street_drug" | "medicine:alcohol_treatment")
                || words.starts_with("methadone")
            {
                Category::HealthSensitive
            } else {
                Category::HealthMedsResults
            };
            found.add_as(category, candidate(scene, used, level));
        }
    }
    doses(scene, &uses, found);
}

/// Classes that tell an illness people are treated unfairly for.
const STIGMA: &[&str] = &[
    "medicine:hiv_medicine",
    "medicine:opioid_treatment",
    "medicine:alcohol_treatment",
    "medicine:street_drug",
];

/// A candidate for a medicine.
pub(super) fn candidate(scene: &Scene, used: &Use, level: Level) -> Candidate {
    Candidate::new(scene.draft.bytes(used.tokens.clone()), level)
        .experiencer(used.whose)
        .suggest(used.concept.general)
        .suggest("a medicine")
        .fact(Fact::Medicine)
}

/// Doses alone, where the draft has said of what: "upped to 10mg", "6 weeks now (10mg)".
fn doses(scene: &Scene, uses: &[Use], found: &mut Found) {
    let draft = scene.draft;
    let (mut covered, mut next) = (0, 0);
    for at in 0..draft.tokens.len() {
        while uses.get(next).is_some_and(|used| used.tokens.end <= at) {
            next += 1;
        }
        if uses.get(next).is_some_and(|used| used.tokens.contains(&at)) {
            continue;
        }
        let Some(end) = (at >= covered && draft.tokens[at].kind == TokenKind::Number)
            .then(|| dose_end(draft, at))
            .flatten()
        else {
            continue;
        };
        let end = unlisted_after(draft, at, end).unwrap_or(end);
        covered = end;
        let start = unlisted(draft, at).unwrap_or(at);
        let near = draft.sentence(at).start.max(at.saturating_sub(8))..draft.sentence(at).end.min(end + 8);
        let medicine = draft.terms_of_in(Kinds::MEDICINE, near.clone());
        let changed = (near.start..at)
            .any(|i| draft.is_any(i, CHANGED) || draft.cue_at(i, Cue::TakesMedicine).is_some());
        let milligrams = (at..end).any(|i| draft.is_any(i, words!["mg" "mcg"]))
            || (at..end).any(|i| draft.is_any(i, MILLIGRAMS));
        let named = start < at || !draft.is_any(end - 1, UNITS) && draft.tokens[end - 1].is_word();
        let context = scene.context(&(at..end));
        // "tab pan 40"
        let formed = start < at && draft.is_any(start, FORMS_BEFORE);
        if (milligrams || formed)
            && (medicine || changed || formed)
            && context.experiencer_or_implied() == Experiencer::Writer
            && !context.quoted
        {
            found.add(
                Candidate::new(draft.bytes(start..end), Level::GoodToKnow)
                    .suggest(if named { "a medicine" } else { "a set dose" })
                    .suggest(if named { "my medicine" } else { "my dose" })
                    .fact(Fact::Medicine),
            );
        }
    }
}

/// The name before a dose that no list holds: "tab Metrogyl 400 mg", "Zincovit 50 mg".
fn unlisted(draft: &Draft, dose: usize) -> Option<usize> {
    let name = dose.checked_sub(1)?;
    let token = &draft.tokens[name];
    let form = name > 0 && draft.is_any(name - 1, FORMS_BEFORE);
    let named = token.is_word()
        && token.range().len() >= 4
        && draft.terms_at(name).is_empty()
        && (form || token.is_capitalized() && !draft.starts_sentence(name) && !draft.is_shouted(name));
    named.then_some(if form { name - 1 } else { name })
}

/// One past the short name after a dose that no list holds: "10mg of lex".
fn unlisted_after(draft: &Draft, dose: usize, end: usize) -> Option<usize> {
    const EATEN: Words = words![
        fold::word("the"),
        fold::word("it"),
        fold::word("this"),
        fold::word("that"),
        fold::word("my"),
        fold::word("protein"),
        fold::word("sugar"),
        fold::word("salt"),
        fold::word("sodium"),
        fold::word("fiber"),
        fold::word("cholesterol"),
    ];
    let milligrams = (dose..end).any(|i| draft.is_any(i, words!["mg" "mcg"]) || draft.is_any(i, MILLIGRAMS));
    let name = draft.token(end + 1).filter(|_| draft.is_any(end, words![fold::word("of")]))?;
    let named = milligrams
        && name.is_word()
        && (3..=14).contains(&name.range().len())
        && draft.terms_at(end + 1).is_empty()
        && !draft.is_any(end + 1, EATEN);
    named.then_some(end + 2)
}

/// Words of a dose that is raised or lowered.
const CHANGED: Words = words![
    fold::word("upped"),
    fold::word("up"),
    fold::word("down"),
    fold::word("increased"),
    fold::word("dropped"),
    fold::word("dose"),
    fold::word("lowered"),
    fold::word("bumped"),
    fold::word("cut"),
];
const MILLIGRAMS: Words = words![
    fold::word("mgs"),
    fold::word("milligrams"),
    fold::word("micrograms"),
    fold::word("miligrams"),
    fold::word("units"),
];
/// "Humira's maker", "the price of Ozempic", "Pfizer stock": trade, not treatment.
fn is_business(draft: &Draft, hit: &TermHit) -> bool {
    const TRADE: Words = words![
        fold::word("stock"),
        fold::word("stocks"),
        fold::word("shares"),
        fold::word("maker"),
        fold::word("ceo"),
        fold::word("approval"),
        fold::word("approved"),
        fold::word("commercial"),
        fold::word("commercials"),
        fold::word("face"),
        fold::word("ad"),
        fold::word("ads"),
        fold::word("sales"),
        fold::word("jingle"),
        fold::word("lawsuit"),
        fold::word("trial"),
        fold::word("trials"),
        fold::word("patent"),
        fold::word("memes"),
        fold::word("price"),
        fold::word("prices"),
        fold::word("shortage"),
    ];
    // "Dupixent approved for me at last"
    let mine = draft.is_any(hit.end, words!["approved"])
        && (hit.end..hit.end + 4).any(|at| draft.is_any(at, words!["me" "my" "finally"]));
    !mine && (hit.end..hit.end + 2).any(|at| draft.is_any(at, TRADE))
}

/// "asked about statins", "the smell of Vicks", "between Advil and Aleve": spoken of, not taken.
fn is_talk(draft: &Draft, hit: &TermHit) -> bool {
    hit.first.checked_sub(1).is_some_and(|at| {
        draft.is_any(at, words!["about" "like" "than" "called" "between" "sells" "vs" "invented" "makes"])
            || draft.is_any(at, words!["of" "the"])
                && at > 0
                && draft.is_any(at - 1, words!["smell" "taste" "price" "between"])
    })
}

/// Does a verb that takes nothing but medicines stand right before it?
fn is_close(draft: &Draft, hit: &TermHit) -> bool {
    let from = draft.sentence(hit.first).start.max(hit.first.saturating_sub(5));
    let firm = draft
        .cues_in(from..hit.first, Cue::TakesMedicine)
        .any(|verb| draft.is_any(verb.first, FIRM) && hit.first - verb.end <= 1);
    // "stable on lithium"
    let on = hit.first.checked_sub(2).is_some_and(|at| {
        draft.is_any(at + 1, words![fold::word("on")])
            && draft.is_any(
                at,
                words![
                    fold::word("stable"),
                    fold::word("been"),
                    fold::word("am"),
                    fold::word("i'm"),
                    fold::word("im"),
                    fold::word("started"),
                    fold::word("me"),
                    fold::word("him"),
                    fold::word("her"),
                ],
            )
    });
    firm || on
}

/// Words before medicines and hardly anything else.
const FIRM: Words = words![
    fold::word("takes"),
    fold::word("prescribed"),
    fold::word("prescribe"),
    fold::word("prescribes"),
    fold::word("taking"),
    fold::word("meds"),
    fold::word("medication"),
    fold::word("medications"),
    fold::word("dose"),
    fold::word("doses"),
    fold::word("dosage"),
    fold::word("mg"),
    fold::word("injection"),
    fold::word("injections"),
    fold::word("weaned"),
    fold::word("tapering"),
    fold::word("tapered"),
    fold::word("refill"),
    fold::word("refilled"),
    fold::word("rx"),
    fold::word("tab"),
    fold::word("tablet"),
    fold::word("tablets"),
    fold::word("capsule"),
    fold::word("syrup"),
    fold::word("inj"),
];

/// The form, written before the name: "tab Dolo 650", "inj. Monocef".
const FORMS_BEFORE: Words = words![
    fold::word("tab"),
    fold::word("tabs"),
    fold::word("tablet"),
    fold::word("tablets"),
    fold::word("cap"),
    fold::word("capsule"),
    fold::word("syp"),
    fold::word("syrup"),
    fold::word("inj"),
    fold::word("injection"),
    fold::word("oint"),
    fold::word("ointment"),
];

/// "Addicted to percs", "snorting coke": no everyday word is used so.
fn is_misused(draft: &Draft, hit: &TermHit, concept: &Concept) -> bool {
    const ADDICTED: Words = words![
        fold::word("addicted"),
        fold::word("addiction"),
        fold::word("hooked"),
        fold::word("abusing"),
        fold::word("abused"),
        fold::word("withdrawal"),
        fold::word("withdrawals"),
        fold::word("detox"),
        fold::word("detoxing"),
        fold::word("overdosed"),
        fold::word("relapsed"),
        fold::word("snort"),
        fold::word("snorted"),
        fold::word("snorting"),
        fold::word("clean"),
        fold::word("sober"),
        fold::word("injected"),
        fold::word("injecting"),
    ];
    const STREET: Words = words![
        fold::word("used"),
        fold::word("using"),
        fold::word("use"),
        fold::word("smoked"),
        fold::word("smoking"),
        fold::word("smoke"),
        fold::word("shooting"),
        fold::word("touched"),
        fold::word("tried"),
        fold::word("quit"),
        fold::word("kicked"),
        fold::word("selling"),
        fold::word("bought"),
    ];
    let strong = matches!(
        concept.id,
        "medicine:street_drug"
            | "medicine:opioid"
            | "medicine:anxiety_medicine"
            | "medicine:opioid_treatment"
    );
    let from = draft.sentence(hit.first).start.max(hit.first.saturating_sub(4));
    let said = |list: Words| (from..hit.first).any(|at| draft.is_any(at, list));
    let drug = matches!(
        draft.words(hit.tokens()).to_lowercase().as_str(),
        "heroin" | "meth" | "cocaine" | "fentanyl" | "ketamine"
    );
    strong && (said(ADDICTED) || drug && said(STREET))
}

/// A note of a medicine: a line or a sentence that begins with it ("Tab Dolo 650 twice a day").
fn is_noted(draft: &Draft, hit: &TermHit) -> bool {
    hit.first - draft.sentence(hit.first).start <= 3
}

/// "her Humira", "mom's insulin"
fn is_owned(draft: &Draft, hit: &TermHit) -> bool {
    hit.first.checked_sub(1).is_some_and(|before| {
        draft.tokens[before].kind == TokenKind::Clitic || draft.cue_at(before, Cue::Possessive).is_some()
    })
}

/// "Wegovy week 3", "Prozac day 1": a diary.
fn marks_time(draft: &Draft, hit: &TermHit) -> bool {
    let counted = draft.is_any(
        hit.end,
        words![fold::word("week"), fold::word("day"), fold::word("month"), fold::word("shot")],
    );
    counted && draft.token(hit.end + 1).is_some_and(|t| t.kind == TokenKind::Number)
}

/// "Anyone else on methotrexate?": who asks so takes it, too.
fn is_shared(draft: &Draft, hit: &TermHit) -> bool {
    let from = draft.sentence(hit.first).start.max(hit.first.saturating_sub(6));
    (from..hit.first).any(|at| draft.is_any(at, words!["else" "anyone" "anybody"]))
        && (draft.cues_in(from..hit.first, Cue::TakesMedicine).next().is_some()
            || hit.first > 0 && draft.is_any(hit.first - 1, words!["from" "on" "with"]))
}

/// "Taking metformin since May": a sentence without a subject.
fn opens_with_verb(draft: &Draft, hit: &TermHit) -> bool {
    let start = draft.sentence(hit.first).start;
    draft.cues_in(start..hit.first, Cue::TakesMedicine).any(|verb| {
        let participle = draft.words(verb.first..verb.first + 1).to_lowercase();
        verb.first <= start + 1
            && (participle.ends_with(['g', 'd', 'n', 'k'])
                || draft.words(verb.tokens()).to_lowercase().ends_with(['g', 'd', 'n', 'k']))
    })
}

/// The medicine with its strength: "50mg sertraline", "metformin XR 500 mg", "sertraline 50".
fn with_dose(draft: &Draft, hit: &TermHit) -> Range<usize> {
    let mut tokens = hit.tokens();
    if tokens.start > 0 && draft.is_any(tokens.start - 1, FORMS_BEFORE) {
        tokens.start -= 1;
    }
    let forms = [
        fold::word("xr"),
        fold::word("er"),
        fold::word("xl"),
        fold::word("sr"),
        fold::word("cr"),
        fold::word("la"),
        fold::word("tablet"),
        fold::word("tablets"),
        fold::word("inhaler"),
        fold::word("patch"),
    ];
    let mut at = tokens.end;
    at += usize::from(draft.is_any(at, &forms));
    at += usize::from(draft.token(at).is_some_and(|t| t.is_mark('(') || t.is_mark('-') || t.is_mark('@')));
    if let Some(end) = dose_end(draft, at) {
        tokens.end = end;
        return tokens;
    }
    // "20 mg of prednisone", "50mg sertraline"
    let of = usize::from(tokens.start > 0 && draft.is_any(tokens.start - 1, words![fold::word("of")]));
    for back in 2..=4 {
        let Some(start) = tokens.start.checked_sub(of + back) else { break };
        if draft.tokens[start].kind == TokenKind::Number
            && dose_end(draft, start) == Some(tokens.start - of)
            && has_unit(draft, start..tokens.start)
        {
            tokens.start = start;
            break;
        }
    }
    tokens
}

/// One past a dose that starts at `at`: "500mg", "0.5 mg", "25/100", "50".
fn dose_end(draft: &Draft, at: usize) -> Option<usize> {
    let number =
        |i: usize| draft.token(i).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 5);
    if !number(at) {
        return None;
    }
    let mut end = at + 1;
    while draft
        .token(end)
        .is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('.' | ',' | '/' | '-')))
        && number(end + 1)
        && draft.tokens[end + 1].glued
    {
        end += 2;
    }
    let unit = draft.is_any(end, UNITS);
    // A bare number is a dose only when nothing counts after it ("sertraline 2 years ago").
    let counts = draft.token(end).is_some_and(crate::token::Token::is_word) && draft.is_any(end, COUNTED)
        || draft
            .token(end)
            .is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('%' | ':')) || t.is_mark('%'));
    (!counts && (unit || draft.tokens[at].range().len() <= 4)).then_some(end + usize::from(unit))
}

fn has_unit(draft: &Draft, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|i| draft.is_any(i, UNITS))
}

const UNITS: Words = words![
    fold::word("mg"),
    fold::word("mcg"),
    fold::word("ug"),
    fold::word("g"),
    fold::word("ml"),
    fold::word("iu"),
    fold::word("units"),
    fold::word("mgs"),
    fold::word("u"),
    fold::word("milligrams"),
    fold::word("micrograms"),
    fold::word("mg's"),
    fold::word("puffs"),
    fold::word("miligrams"),
];
const COUNTED: Words = words![
    fold::word("years"),
    fold::word("year"),
    fold::word("yrs"),
    fold::word("months"),
    fold::word("month"),
    fold::word("weeks"),
    fold::word("week"),
    fold::word("days"),
    fold::word("day"),
    fold::word("hours"),
    fold::word("times"),
    fold::word("x"),
    fold::word("people"),
    fold::word("percent"),
    fold::word("of"),
    fold::word("and"),
    fold::word("doses"),
    fold::word("pills"),
    fold::word("am"),
    fold::word("pm"),
    fold::word("hrs"),
    fold::word("mins"),
    fold::word("minutes"),
];

/// "I take", "on", "my" before it; "helped", "side effects" after it.
fn taken(draft: &Draft, hit: &TermHit) -> bool {
    let sentence = draft.sentence(hit.first);
    let before = sentence.start.max(hit.first.saturating_sub(6))..hit.first;
    // "my aunt sells insulin": "my" belongs to the word next to it.
    draft
        .cues_in(before, Cue::TakesMedicine)
        .any(|verb| !draft.is_any(verb.end - 1, words![fold::word("my")]) || hit.first - verb.end <= 1)
}

/// "90 oxycodone at home", "leftover", a count.
fn is_stock(draft: &Draft, hit: &TermHit) -> bool {
    let sentence = draft.sentence(hit.first);
    let near = sentence.start.max(hit.first.saturating_sub(12))..sentence.end.min(hit.end + 12);
    near.into_iter().any(|i| {
        draft.is_any(
            i,
            words![
                fold::word("leftover"),
                fold::word("bottle"),
                fold::word("bottles"),
                fold::word("count"),
                fold::word("stash"),
                fold::word("cabinet"),
                fold::word("drawer"),
                fold::word("extra"),
                fold::word("spare"),
                fold::word("safe"),
            ],
        )
    })
}
