//! Money troubles and benefits of one's own: "filed for bankruptcy", "behind on rent", "on SSDI",
//! "my PIP", "the bill was $61,418.22".
//!
//! Insurers, landlords and lenders read public posts.
//!
//! Not: the cost of things ("how much is an MRI?"), prices, debt in general, jokes about being broke,
//! benefits as advantages ("benefits of yoga").

use super::stated_of;
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "money_matter",
    category: Category::MoneyLegal,
    find,
    examples: &[
        "we [[sold the car]] to pay for her surgery",
        "I had to use a [[food bank]] this week",
        "my [[visa]] runs out in June",
        "they sent my claim to [[collections]]",
        "We [[filed for bankruptcy]] after the NICU",
        "I'm on [[SSDI]] and scared to work",
        "They stopped my [[PIP]] last week",
        "We're [[behind on rent]] again",
        "The bill was [[$4,200]] and I cried",
        "I'm on [[long term disability]] for my back",
        "The landlord is trying to [[evict]] us while I have chemo",
        "I [[can't afford my inhaler]] this month",
        "We're [[late on the mortgage]] because I was ill",
        "My [[insurance dropped]] me in May",
        "They've put me on [[half pay]]",
        "We got a [[final notice]] from the hospital",
        "I haven't seen a doctor because of [[no insurance]]",
        "I went [[without health insurance]] for a year",
        "My [[insurance company would not cover]] the new pills",
        "I [[can't afford a therapist]] right now",
        "I applied for [[disability]] twice and they said no",
        "I make [[32k]] a year and don't get the copay card",
        "my [[landlord is kicking us out]] and the baby is sick",
        "I [[can't make my car payment]] since I got ill",
    ],
    counter_examples: &[
        "I sold the car and bought a bike",
        "Our food bank needs tins",
        "my visa card is blue",
        "we lost the house keys in our garden",
        "How much is an MRI?",
        "The benefits of yoga are clear",
        "It cost $20 at the shop",
        "National debt is rising",
        "pip pip cheerio",
        "Medicaid expansion passed in the state",
        "You can apply for SSDI online",
        "The bill passed the senate",
        "Landlords evict people every day",
        "You can't afford to miss this film",
        "I was late on Monday",
        "My phone is morally bankrupt",
        "Half of them pay nothing",
        "The animal shelter called me",
        "You need no insurance for this class",
        "My insurance covers the new pills",
        "I make 20 a day for the bake sale",
        "My landlord walked out with the dog",
        "The landlord in the play kicks the door out",
        "I make payments easy, says the app",
        "The court denied for disability rights groups",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let trouble = hit.has(Cue::MoneyTrouble);
        if !(trouble || hit.has(Cue::Benefit) && is_own_benefit(draft, hit)) {
            return None;
        }
        let whose = whose(scene, hit)?;
        let general = if trouble { milder(draft, hit) } else { "support" };
        let candidate = Candidate::new(draft.bytes(hit.tokens()), level(draft, hit, trouble))
            .experiencer(whose)
            .suggest(general)
            .fact(Fact::Trait { per_100k: 5_000.0 });
        Some((hit.tokens(), candidate))
    });
    hard_times(scene, found);
    amounts(scene, found);
}

/// "they're trying to evict us", "my wages are being garnished", "late on the mortgage", "can't afford my
/// inhaler", "out of work since May", "living off credit cards", "my insurance dropped me": whatever the
/// words around them are, in a sentence about oneself.
fn hard_times(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        if !draft.tokens[at].is_word() {
            continue;
        }
        let Some(tokens) = trouble(draft, at) else { continue };
        if found.meets(Category::MoneyLegal, &draft.bytes(tokens.clone())) {
            continue;
        }
        let context = scene.context(&tokens);
        let sentence = draft.sentence(at);
        let near = sentence.start.max(at.saturating_sub(10))..sentence.end.min(tokens.end + 6);
        let own = draft.cues_in(near, Cue::FirstPerson).next().is_some();
        let stated = !(context.asked || context.hypothetical || context.quoted || context.figurative);
        let public = draft.cues_in(sentence, Cue::PublicTopic).next().is_some();
        let whose = match stated_of(scene, &tokens) {
            Some(whose) => whose,
            // "can't afford it" denies by itself.
            None if own && stated => match context.experiencer_or_implied() {
                Experiencer::Nobody => Experiencer::Writer,
                known => known,
            },
            None if stated && draft.starts_sentence(at) && draft.sentence_index(at) == 0 => {
                Experiencer::Writer
            }
            None => continue,
        };
        if stated && !public {
            found.add(
                Candidate::new(draft.bytes(tokens), Level::GoodToKnow)
                    .experiencer(whose)
                    .fact(Fact::Trait { per_100k: 5_000.0 }),
            );
        }
    }
}

/// The words of a trouble that begins at a token.
fn trouble(draft: &Draft, at: usize) -> Option<Range<usize>> {
    /// They speak of nothing else.
    const STEMS: Words = words![
        "evict" "evicted" "evicting" "eviction" "foreclosed" "foreclosure" "bankrupt" "bankruptcy" "garnished"
        "garnishing" "garnishment" "repossessed" "bailiffs" "bailiff" "redundant" "redundancy" "uninsured" "underinsured"
        "overdrawn" "unemployed" "indebted" "arrears" "overdraft" "remortgaged" "remortgaging" "garnish" "garnishes"
    ];
    const OWED: Words = words![
        "rent" "mortgage" "bills" "bill" "electric" "electricity" "gas" "payments" "payment" "council" "taxes" "loan"
        "loans" "copay" "copays" "premiums" "car"
    ];
    const NEEDED: Words = words![
        "rent" "mortgage" "bills" "copay" "copays" "insurance" "deductible" "treatment" "therapy" "meds" "medication"
        "medicine" "medicines" "prescription" "prescriptions" "insulin" "inhaler" "inhalers" "surgery" "doctor"
        "dentist" "care" "childcare" "food" "groceries" "heating" "appointment" "appointments" "infusion" "infusions"
        "scan" "mri" "chemo" "supplies" "formula" "diapers" "lawyer" "premiums" "funeral" "petrol" "gas" "psychiatrist"
        "therapist" "specialist" "pills" "hospital" "tuition" "brand"
    ];
    const COVER: Words = words!["insurance" "coverage" "medicaid" "medicare"];
    /// What begins every other trouble.
    const OPENS: Words = words![
        "behind" "late" "missed" "landlord" "landlady" "make" "afford" "pay" "debt" "debts" "credit" "final" "hostel"
        "shelter" "refuge" "sanctioned" "out" "lost" "losing" "lose" "sold" "selling" "sell" "insurance" "coverage"
        "insurer" "medicaid" "medicare" "auth" "authorization" "food" "payday" "collections" "visa" "permit"
    ];
    let word = |i: usize, w: &str| draft.is_any(i, &[fold::word(w)]);
    if draft.is_any(at, STEMS) {
        let joke = word(at, "bankrupt") && draft.is_any(at.wrapping_sub(1), words!["morally" "emotionally"]);
        return (!joke).then_some(at..at + 1);
    }
    // One look for all: hardly any word begins one of these.
    if !draft.is_any(at, OPENS) {
        return None;
    }
    let object = |from: usize, list: Words| (from..from + 4).find(|&i| draft.is_any(i, list));
    if draft.is_any(at, words!["behind" "late" "missed"]) {
        let on = at + 1 + usize::from(draft.is_any(at + 1, words!["on" "with"]));
        let late = !word(at, "late") || on > at + 1;
        return object(on, OWED).filter(|_| late).map(|end| at..end + 1);
    }
    if draft.is_any(at, words!["afford" "pay"])
        && !draft.is_any(
            at.wrapping_sub(1),
            words!["half" "maternity" "paternity" "statutory" "reduced" "strike" "sick"],
        )
    {
        let unable = (at.saturating_sub(3)..at).find(|&i| {
            draft.is_any(
                i,
                words!["can't" "cant" "cannot" "couldn't" "unable" "struggling" "struggle" "barely"],
            )
        })?;
        return object(at + 1, NEEDED).map(|end| unable..end + 1);
    }
    if word(at, "debt") || word(at, "debts") {
        let deep = !draft
            .is_any(at.wrapping_sub(1), words!["national" "sleep" "technical" "tech" "public" "world" "no"]);
        return (at > 0 && deep && !draft.is_any(at + 1, words!["to" "ceiling" "limit" "crisis" "relief"]))
            .then_some(at..at + 1);
    }
    if word(at, "credit") && draft.is_any(at + 1, words!["card" "cards"]) {
        let from = at.saturating_sub(4);
        let lives = (from..at).find(|&i| draft.is_any(i, words!["off" "maxed" "living" "on" "maxing"]))?;
        return draft.is_any(lives, words!["off" "maxed" "maxing"]).then_some(lives..at + 2);
    }
    if word(at, "pay") {
        let kind = draft.is_any(
            at.wrapping_sub(1),
            words!["half" "maternity" "paternity" "statutory" "reduced" "strike" "sick"],
        );
        return (at > 0 && kind).then_some(at - 1..at + 1);
    }
    if word(at, "final") && draft.is_any(at + 1, words!["notice" "demand"]) {
        return Some(at..at + 2);
    }
    if word(at, "sanctioned") {
        let benefit = (at.saturating_sub(4)..at).find(|&i| {
            draft.is_any(i, words!["uc" "benefit" "benefits" "claim" "esa" "jsa" "money" "credit"])
        })?;
        return Some(benefit..at + 1);
    }
    if word(at, "out") && word(at + 1, "of") && word(at + 2, "work") {
        return (!word(at + 3, "to")).then_some(at..at + 3);
    }
    if draft.is_any(at, words!["lost" "losing" "lose" "sold" "selling" "sell"]) {
        let home = at + 2;
        let housed = draft.is_any(at + 1, words!["our" "my" "the"])
            && draft.is_any(home, words!["house" "home" "flat" "car" "van"]);
        // "sold the car to pay for it", "losing the house"; a car is lost in a car park.
        let paid = word(home + 1, "to") && draft.is_any(home + 2, words!["pay" "cover" "afford" "fund"]);
        let gone = !draft.is_any(at, words!["sold" "selling" "sell"])
            && !draft.is_any(home, words!["car" "van"])
            && !draft.is_any(home + 1, words!["key" "keys" "phone" "game" "crowd" "advantage" "to"]);
        if housed && (paid || gone) {
            return Some(at..home + 1);
        }
        let lost = draft.is_any(at, words!["lost" "losing"]);
        return object(at + 1, COVER).filter(|_| lost).map(|end| at..end + 1);
    }
    housing(draft, at).or_else(|| uninsured(draft, at)).or_else(|| stopgap(draft, at))
}

/// A roof that cannot be kept: "my landlord is kicking us out", "can't make rent", "living in a shelter".
fn housing(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let word = |i: usize, w: &str| draft.is_any(i, &[fold::word(w)]);
    // "my landlord is kicking us out", "landlord wont renew"
    if draft.is_any(at, words!["landlord" "landlady"]) {
        let out = (at + 1..at + 7).find(|&i| {
            draft.is_any(i, words!["renew"])
                || draft.is_any(i, words!["out"])
                    && draft.is_any(i - 1, words!["us" "me"])
                    && (at + 1..i).any(|j| {
                        draft.is_any(j, words!["kicking" "kicked" "kick" "throwing" "threw" "wants" "putting" "forcing" "want"])
                    })
        })?;
        return Some(at..out + 1);
    }
    // "can't make my car payment"
    if word(at, "make")
        && at > 0
        && draft.is_any(at - 1, words!["can't" "cant" "couldn't" "cannot" "couldnt"])
    {
        let owed = words!["rent" "mortgage" "payment" "payments" "bills"];
        return (at + 1..at + 5).find(|&i| draft.is_any(i, owed)).map(|end| at - 1..end + 1);
    }
    if draft.is_any(at, words!["hostel" "shelter" "refuge"]) {
        let lives = at >= 3
            && draft.is_any(at - 1, words!["a" "the"])
            && word(at - 2, "in")
            && draft.is_any(at - 3, words!["living" "are" "i'm" "im" "we're" "staying" "am" "been"]);
        return lives.then_some(at - 2..at + 1);
    }
    None
}

/// "without health insurance", "my insurance dropped me": no insurance, or one that does not pay.
fn uninsured(draft: &Draft, at: usize) -> Option<Range<usize>> {
    // "no insurance", "without health insurance", "don't have coverage"
    if draft.is_any(at, words!["insurance" "coverage"])
        && !draft.is_any(at + 1, words!["company" "companies" "card" "needed" "required"])
    {
        let of =
            at - usize::from(at > 0 && draft.is_any(at - 1, words!["health" "medical" "dental" "any" "my"]));
        let none = of.checked_sub(1).filter(|&i| draft.is_any(i, words!["no" "without"]));
        let not = || {
            let have = of.checked_sub(1).filter(|&i| draft.is_any(i, words!["have" "had" "got"]))?;
            have.checked_sub(1).filter(|&i| {
                draft.is_any(i, words!["don't" "dont" "didn't" "didnt" "haven't" "havent" "not" "hadn't"])
            })
        };
        if let Some(first) = none.or_else(not) {
            return Some(first..at + 1);
        }
    }
    // "my insurance dropped me", "the insurer won't cover it"
    if draft.is_any(at, words!["insurance" "insurer" "medicaid" "medicare" "auth" "authorization"]) {
        let verb = draft.is_any(
            at + 1,
            words!["denied" "dropped" "refused" "refuses" "won't" "wont" "rejected" "denies" "stopped" "cancelled" "canceled"],
        );
        // "my insurance company did not approve it", "Medicare is not covering it"
        let not = at + 1 + usize::from(draft.is_any(at + 1, words!["company" "co" "plan"]));
        let helper = usize::from(draft.is_any(not, words!["will" "would" "did" "does" "is"]));
        let refuses = draft.is_any(
            not + helper,
            words!["not" "won't" "wont" "wouldn't" "didn't" "doesn't" "doesnt" "didnt" "isn't"],
        ) && draft.is_any(
            not + helper + 1,
            words!["cover" "covering" "pay" "paying" "approve" "approving" "authorize"],
        );
        return match () {
            () if refuses => Some(at..not + helper + 2),
            () => verb.then_some(at..at + 2),
        };
    }
    None
}

/// What one turns to, or what runs out, when money has.
fn stopgap(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let word = |i: usize, w: &str| draft.is_any(i, &[fold::word(w)]);
    // "had to use a food bank", "took out a payday loan", "sent my bill to collections"
    if word(at, "food") && draft.is_any(at + 1, words!["bank" "banks" "pantry"]) {
        let uses = (at.saturating_sub(4)..at)
            .any(|i| draft.is_any(i, words!["use" "used" "using" "went" "going" "from" "rely" "relying"]));
        return uses.then_some(at..at + 2);
    }
    if word(at, "payday") && draft.is_any(at + 1, words!["loan" "loans"]) {
        return Some(at..at + 2);
    }
    if word(at, "collections") && word(at.wrapping_sub(1), "to") {
        return Some(at..at + 1);
    }
    // "my visa runs out in June"
    if draft.is_any(at, words!["visa" "permit"])
        && draft.is_any(at.wrapping_sub(1), words!["my" "our" "work" "student"])
    {
        return draft.is_any(at + 1, words!["runs" "expires" "ends" "ran" "expired"]).then_some(at..at + 1);
    }
    None
}

/// Words that fit where the trouble stood: after a subject, after "I'm", or as a noun.
fn milder(draft: &Draft, hit: &TermHit) -> &'static str {
    const PAST: Words = words![
        fold::word("filed"),
        fold::word("lost"),
        fold::word("went"),
        fold::word("got"),
        fold::word("declared"),
        fold::word("maxed"),
        fold::word("couldn't"),
        fold::word("used"),
    ];
    const PRESENT: Words = words![
        fold::word("can't"),
        fold::word("cant"),
        fold::word("don't"),
        fold::word("have"),
        fold::word("declare"),
    ];
    const STATE: Words = words![
        fold::word("in"),
        fold::word("behind"),
        fold::word("bankrupt"),
        fold::word("overdrawn"),
        fold::word("drowning"),
        fold::word("facing"),
        fold::word("getting"),
        fold::word("being"),
        fold::word("filing"),
        fold::word("going"),
    ];
    match () {
        () if draft.is_any(hit.first, PAST) => "had money worries",
        () if draft.is_any(hit.first, PRESENT) => "have money worries",
        () if draft.is_any(hit.first, STATE) => "short of money",
        () if draft.is_any(hit.first, &[fold::word("i"), fold::word("i'm"), fold::word("im")]) => {
            "I have money worries"
        }
        () if draft.is_any(hit.first, &[fold::word("we"), fold::word("we're")]) => "we have money worries",
        () => "money worries",
    }
}

/// Long-term leave and insurance pay have an open file; other benefits are good to know.
fn level(draft: &Draft, hit: &TermHit, trouble: bool) -> Level {
    let words = draft.words(hit.tokens()).to_ascii_lowercase();
    let open = !trouble
        && ["disability", "workers", "worker's", "comp", "fmla", "cnesst", "wsib", "leave"]
            .iter()
            .any(|word| words.split(' ').any(|w| w == *word))
        && words != "disability";
    if open && !words.contains("fmla") && !words.contains("sick") {
        Level::WorthALook
    } else {
        Level::GoodToKnow
    }
}

fn whose(scene: &Scene, hit: &TermHit) -> Option<Experiencer> {
    let draft = scene.draft;
    let tokens = hit.tokens();
    let context = scene.context(&tokens);
    let sentence = draft.sentence(hit.first);
    let reader = draft.cues_in(sentence.start..hit.first, Cue::SecondPerson).next().is_some();
    let own = draft.cues_in(sentence.start..hit.end, Cue::FirstPerson).next().is_some();
    if reader && !own || context.hypothetical || context.quoted || context.figurative {
        return None;
    }
    if own && !context.asked {
        let whose = context.experiencer_or_implied();
        return Some(if whose == Experiencer::Nobody { Experiencer::Writer } else { whose });
    }
    // "filed for bankruptcy last year": the writer's "I" was left out.
    let alone = draft.starts_sentence(hit.first)
        && (scene.contexts.speaks_of_itself() || hit.has(Cue::MoneyTrouble) && draft.is_any(hit.first, LOST))
        && !context.asked;
    if alone { Some(Experiencer::Writer) } else { stated_of(scene, &tokens) }
}

/// What only befalls somebody: without a subject, the writer.
const LOST: Words =
    words!["filed", "went", "got", "lost", "behind", "drowning", "maxed", "living", "facing", "losing"];

/// "on SSDI", "my PIP", "stopped my PIP", "applied for ESA", "FMLA ran out".
fn is_own_benefit(draft: &Draft, hit: &TermHit) -> bool {
    const BEFORE: Words = words![
        fold::word("on"),
        fold::word("my"),
        fold::word("our"),
        fold::word("his"),
        fold::word("her"),
        fold::word("get"),
        fold::word("gets"),
        fold::word("getting"),
        fold::word("receive"),
        fold::word("receiving"),
        fold::word("lost"),
        fold::word("denied"),
        fold::word("awarded"),
        fold::word("claim"),
        fold::word("claiming"),
        fold::word("have"),
        fold::word("got"),
        fold::word("applied"),
        fold::word("applying"),
        fold::word("approved"),
        fold::word("using"),
    ];
    const SUPPORT: Words = words!["benefits" "welfare" "disability" "unemployment"];
    const EVERYDAY: Words = words![
        fold::word("benefits"),
        fold::word("welfare"),
        fold::word("disability"),
        fold::word("unemployment"),
        fold::word("pip"),
        fold::word("ssp"),
        fold::word("esa"),
        fold::word("wic"),
        fold::word("ssi"),
        fold::word("dla"),
        fold::word("ltd"),
        fold::word("dsp"),
        fold::word("rente"),
    ];
    let mut before = hit.first;
    for _ in 0..2 {
        if before > 0
            && draft.is_any(
                before - 1,
                &[
                    fold::word("for"),
                    fold::word("a"),
                    fold::word("the"),
                    fold::word("state"),
                    fold::word("full"),
                    fold::word("onto"),
                ],
            )
        {
            before -= 1;
        }
    }
    let led = before > 0 && draft.is_any(before - 1, BEFORE);
    let single = hit.end == hit.first + 1;
    // "applied for disability twice"
    let sought = hit.first > 1
        && draft.is_any(hit.first - 1, words!["for"])
        && draft.is_any(hit.first - 2, words!["applied" "applying" "approved" "reapplied" "filed" "filing" "denied" "qualify" "reapplying"]);
    if sought && !draft.is_any(hit.end, words!["rights" "services" "awareness" "support"]) {
        return true;
    }
    if single && draft.is_any(hit.first, SUPPORT) {
        // "on benefits", "on disability", "my benefits"; never "has benefits".
        return before == hit.first
            && hit.first > 0
            && draft.is_any(
                hit.first - 1,
                &[
                    fold::word("on"),
                    fold::word("my"),
                    fold::word("claiming"),
                    fold::word("receiving"),
                    fold::word("lost"),
                ],
            )
            && !draft.is_any(
                hit.end,
                &[
                    fold::word("of"),
                    fold::word("is"),
                    fold::word("package"),
                    fold::word("plan"),
                    fold::word("at"),
                ],
            );
    }
    // "PIP stopped from the 2nd", "Section 8 voucher ready"
    let ran_out = draft.is_any(
        hit.end,
        words![
            "ran" "runs" "ends" "denied" "stopped" "stops" "cut" "ended" "refused" "reduced" "suspended" "approved" "review"
            "renewal" "assessment" "reassessment" "tribunal" "voucher" "payments" "payment" "only" "pays" "inspection"
        ],
    );
    if single && draft.is_any(hit.first, EVERYDAY) {
        return (led || ran_out) && draft.tokens[hit.first].is_capitalized();
    }
    led || ran_out
}

/// "$61,418.22 for a snake bite", "the bill is $212,000", "I owe £900".
fn amounts(scene: &Scene, found: &mut Found) {
    const OWING: Words = words![fold::word("owe"), fold::word("owed"), fold::word("owing")];
    const BILLS: Words = words![
        fold::word("bill"),
        fold::word("bills"),
        fold::word("owe"),
        fold::word("owed"),
        fold::word("debt"),
        fold::word("salary"),
        fold::word("income"),
        fold::word("earn"),
        fold::word("wage"),
        fold::word("deductible"),
        fold::word("collections"),
        fold::word("gone"),
        fold::word("savings"),
        fold::word("loan"),
        fold::word("chapter"),
        fold::word("acct"),
    ];
    const INCOME: Words = words![
        "live" "living" "get" "make" "earn" "sick" "pay" "benefits" "disability" "income" "making" "wage" "ssdi" "ssi"
        "pension" "salary" "paid" "survive" "pip" "dole"
    ];
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        let currency = matches!(draft.tokens[at].kind, TokenKind::Mark('$' | '£' | '€'));
        // "we owe 40k", "I owe 12,000 dollars"
        let bare = draft.tokens[at].kind == TokenKind::Number
            && at > 0
            && (draft.is_any(at - 1, OWING)
                // "I make 32k a year", "our income is 24000"
                || draft.is_any(at - 1, words!["make" "makes" "earn" "earns" "making" "earning"])
                || at > 1 && draft.is_any(at - 1, words!["is" "of"]) && draft.is_any(at - 2, words!["income"]));
        if !currency && !bare {
            continue;
        }
        let first = at + usize::from(currency);
        let end = amount_end(draft, first);
        if end == first {
            continue;
        }
        let sentence = draft.sentence(at);
        // "$61,418.22 for a snake bite. I kept the bill."
        let to = if draft.starts_sentence(at) { draft.tokens.len() } else { sentence.end };
        // "Filing for chapter 7 at 26. $41,380." counts what was just told.
        let from = if draft.starts_sentence(at) { 0 } else { sentence.start };
        let near = from.max(at.saturating_sub(10))..to.min(end + 10);
        let bill = near.clone().any(|i| draft.is_any(i, BILLS));
        let own = draft.cues_in(near.clone(), Cue::FirstPerson).next().is_some();
        // "£94 a week", "11 dollars an hour": an income.
        let income = draft.is_any(end, words!["a" "an" "per"])
            && draft.is_any(end + 1, words!["week" "hour" "month" "year" "fortnight"])
            && near.clone().any(|i| draft.is_any(i, INCOME));
        let owed = own && (bill && large(draft, first..end) || income);
        if !owed || draft.sentences[draft.sentence_index(at)].asks {
            continue;
        }
        let context = scene.context(&(at..end));
        if context.negated || context.hypothetical || context.quoted {
            continue;
        }
        let whose = context.experiencer_or_implied();
        found.add(
            Candidate::new(draft.bytes(at..end), Level::GoodToKnow)
                .experiencer(whose)
                .suggest("a lot of money"),
        );
    }
}

/// One past "61,418.22", "48k".
fn amount_end(draft: &Draft, at: usize) -> usize {
    let mut end = at;
    while draft.token(end).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.token(end).is_some_and(|t| t.glued && (t.is_mark(',') || t.is_mark('.')))
            && draft.token(end + 1).is_some_and(|t| t.glued && t.kind == TokenKind::Number)
    {
        end += 1;
        if end > at + 7 {
            break;
        }
    }
    end + usize::from(
        end > at
            && draft.token(end).is_some_and(|t| t.glued)
            && draft.is_any(end, &[fold::word("k"), fold::word("m")]),
    )
}

/// A thousand or more.
fn large(draft: &Draft, tokens: Range<usize>) -> bool {
    let thousands = draft.token(tokens.end - 1).is_some_and(Token::is_word);
    let whole = draft.words(tokens);
    let whole = whole.split('.').next().unwrap_or_default();
    thousands || whole.bytes().filter(u8::is_ascii_digit).count() >= 4
}
