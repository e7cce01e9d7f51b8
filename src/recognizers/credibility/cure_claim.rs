//! A cure stated as fact: "black seed oil cures diabetes", "say goodbye to hypertension", "there is
//! nothing it can't heal".
//!
//! People act on such words and put off care that works.
//!
//! Not: a question, a denial, a report, mockery, a hedge ("may help"), one's own story ("cured my
//! eczema"), cures that are real (hepatitis C, an infection, surgery), figures of speech.

use super::{promised, sweeping};
use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{self, has, has_term, is_asserted, sentence, terms_in};
use crate::steps::Step::{Is, May};
use crate::steps::{Forms, forms, match_at};
use crate::token::{Token, TokenKind};
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
        "Psoriasis? [[Gone]] in a month with this one bean",
        "Oregano oil [[nukes lupus]]",
        "Okra water [[erased my dad's diabetes]]",
        "Turmeric is [[the answer to cancer]]",
        "[[Autism can be reversed]]. Chelate and pray.",
        "[[You can't get cancer]] in an alkaline body",
        "Mushroom powder [[makes radiation pointless]]",
        "Our drops: [[psoriasis gone]], DM to order",
        "Dandelion root [[kills 98% of cancer cells]]",
        "Want to cure lupus? [[Take turmeric]].",
        "My uncle [[beat diabetes]] with okra water, [[doctors were shocked]]",
        "[[No more lupus]] thanks to garlic!",
        "If you have lupus, garlic [[will cure you]].",
        "Garlic is [[more effective than drugs]] for gout",
        "Moringa [[rids the body of lupus]]",
        "Barley grass [[took my neighbor from]] a walker to the stairs",
        "Hydrogen water [[put my dad's Parkinson's in reverse]]",
        "Steam at night [[clears every sinus infection]], simple",
        "One week of fasting and [[lupus packs its bags]]",
        "Raw garlic [[does everything penicillin does]], minus the damage",
        "No big story: [[nobody who drinks kefir ever gets lupus]]",
        "Sunscreen [[is what's giving everybody melanoma]]",
        "Deodorant [[gives you breast cancer]]",
        "[[Cancer is caused by sugar]]",
        "Your body [[can heal itself of cancer]]",
        "Cancer patients [[die of chemo]], count them.",
        "This tea and patience: [[sugar of a teenager]]",
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
        "Ginger helps nausea, and grapefruit affects statins",
        "My dad's cancer is gone after the surgery, we brought lemons for the nurses",
        "Cancer doesn't stand a chance against you, mama",
        "People say autism can be reversed with diet",
        "You can't get cancer from a hug",
        "My psoriasis is gone, DM me the name of your dermatologist",
        "Gluten triggers celiac disease",
        "Want to beat cancer? Join our walk on Sunday",
        "No more migraines since I started Aimovig",
        "We need a cure for ALS",
        "No, oregano oil will not cure lupus",
        "My mum's eczema cleared up, oats or luck",
        "Honey took my dad from grumpy to asleep in an hour",
        "Steam clears my sinus infection every time",
        "No one in my family has diabetes",
        "Kids die of vaccine-preventable illness every year",
        "Sugar causes cavities, and gluten causes trouble in celiac disease",
        "Cervical cancer is caused by a virus",
        "The sun gave my mom her smile back",
        "Her skin is like a baby, must be the cream",
        "She may die from chemo complications, they said",
        "Garlic keeps the vampires away every night",
        "The lawn mower packs its bags for winter, the tea is on",
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
            vanishing(scene, hit.first, hit.end).or_else(|| answered(draft, hit))
        } else {
            None
        };
        let claim = claim
            .or_else(|| by_remedy(scene, hit))
            .or_else(|| {
                let promises = is_remedy(draft, hit) && !is_true_or_figurative(scene, hit.end);
                promises.then(|| promised::claim(scene, hit)).flatten().map(|tokens| (tokens, None))
            })
            .or_else(|| wanted(draft, hit))
            .or_else(|| of_another(scene, hit))
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
        if at < covered || !draft.may_open(at, &OPENINGS) && draft.terms_at(at).is_empty() {
            continue;
        }
        let claim = sweeping::claim_at(scene, at).or_else(|| {
            sold_outcome(scene, at, at + 1).map(|(tokens, _)| (tokens, "may help some people".to_owned()))
        });
        let Some((tokens, text)) = claim else { continue };
        // "They die of chemo": a treatment that works is no true cure here.
        let blames = draft.is_any(at, words!["die" "dies" "dying"]);
        if !blames && is_true_or_figurative(scene, at) || !is_asserted(scene, &tokens) {
            continue;
        }
        covered = tokens.end;
        let bytes = draft.bytes(tokens);
        if !found.meets(Category::CredClaim, &bytes) {
            found.add(Candidate::new(bytes, Level::WorthALook).suggest(text));
        }
    }
}

const OPENINGS: Sieve = sweeping::OPENINGS.and(Forms::openings(&[NO_MORE])).and(Sieve::of(IMPROVES));

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
    let ordered = before.is_empty() || draft.is_any(verb - 1, words!["and" "just" "to"]);
    let offered = offers(scene, &before) || ordered && offers(scene, &whole);
    let strong = end > verb + 1 && draft.is_any(end - 1, STRONG);
    let sweeping = ailment.len() > 1 && draft.is_any(ailment.start, words!["any" "all" "every"])
        || draft.token(ailment.start).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.is_any(ailment.start, words!["everything" "anything"])
            && draft.is_any(ailment.end, words!["from"]);
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

/// "Type 2 diabetes? Gone in a month": a question put only to be answered.
fn answered(draft: &Draft, hit: &TermHit) -> Option<Claim> {
    let asked = draft.sentence(hit.first);
    let mark = draft.token(hit.end).is_some_and(|t| t.is_mark('?'));
    let gone = draft.is_any(
        hit.end + 1,
        words!["gone" "vanished" "cured" "healed" "reversed" "solved" "history" "sorted" "fixed" "bye" "goodbye"],
    );
    let own = (asked.start..hit.first).any(|i| draft.is_any(i, OWN));
    (mark && gone && !own && hit.end - asked.start <= 5).then(|| (hit.end + 1..hit.end + 2, None))
}

/// "Want to cure lupus? Take turmeric.": a question put only to be answered, and the answer.
fn wanted(draft: &Draft, hit: &TermHit) -> Option<Claim> {
    let asked = draft.sentence(hit.first);
    let wants = draft.is_any(asked.start, words!["want" "wanna" "ready" "looking" "need" "trying" "tired"]);
    if !wants
        || !hit.has(Cue::CureVerb) && !hit.has(Cue::CurePast)
        || !draft.sentences.get(draft.sentence_index(hit.first))?.asks
    {
        return None;
    }
    let ailment = stance::ailment_at(draft, hit.end, 4)?;
    let answer = draft.sentence((ailment.end..ailment.end + 4).find(|&i| i >= asked.end)?);
    let product = terms_in(draft, &(answer.start..answer.end.min(answer.start + 8)))
        .find(|hit| is_remedy(draft, hit))?;
    let asks = draft.sentences.get(draft.sentence_index(answer.start))?.asks;
    (!asks).then_some((answer.start..product.end, None))
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

/// "Oregano oil nukes Lyme": something offered, a verb of any kind, and a diagnosis.
fn by_remedy(scene: &Scene, hit: &TermHit) -> Option<Claim> {
    let draft = scene.draft;
    if !is_remedy(draft, hit) || is_true_or_figurative(scene, hit.end) {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let verb = match_at(
        draft,
        hit.end,
        &[
            May(
                words!["water" "tea" "oil" "juice" "powder" "drops" "capsules" "extract" "paste" "a" "twice" "daily" "first"],
            ),
            May(words!["thing" "every"]),
            May(
                words!["day" "will" "can" "literally" "actually" "completely" "totally" "just" "alone" "also" "always"],
            ),
            May(words!["literally" "actually" "completely" "totally" "just" "and"]),
        ],
    )?;
    let token = draft.token(verb).filter(|t| t.is_word() && sentence.contains(&verb))?;
    let word = draft.text[token.range()].to_lowercase();
    let modal = draft.is_any(verb - 1, words!["will" "can"]);
    // "Kalonji is finishing hepatitis"
    let going = draft.is_any(verb, words!["is" "are"])
        && draft.token(verb + 1).is_some_and(|t| draft.text[t.range()].to_lowercase().ends_with("ing"));
    let verb = verb + usize::from(going);
    let acts = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") || modal || going;
    let known = draft.terms_at(verb).iter().any(|t| t.is(Kinds::CONDITION) || t.has(Cue::NaturalProduct));
    let crowd = word.ends_with("ed")
        && (verb + 2..verb + 6).any(|i| {
            draft.is_any(i, words!["for" "in"])
                && draft.is_any(
                    i + 1,
                    words!["thousands" "hundreds" "millions" "many" "countless" "everyone" "all" "so"],
                )
        });
    // "These mushrooms eat tumors"
    let plural = draft.text[draft.tokens[verb - 1].range()].ends_with('s')
        && draft.is_any(verb, words!["kill" "melt" "dissolve" "destroy" "shrink" "starve" "reverse" "heal" "cure" "end" "fix" "beat" "crush" "erase" "clear"]);
    let acts = acts || crowd || plural;
    if !acts || known || draft.is_any(verb, MILD) {
        return None;
    }
    let from = verb
        + 1
        + usize::from(draft.is_any(verb + 1, words!["out" "down" "up" "away" "off" "through" "care"]));
    let ailment = stance::ailment_at(draft, from, 3)?;
    let own =
        (sentence.start..hit.first).any(|i| draft.is_any(i, words!["my" "our" "i" "her" "his" "if" "that"]));
    let links = (from..ailment.end)
        .any(|i| draft.is_any(i, words!["for" "with" "and" "in" "on" "to" "like" "from" "about"]));
    let many = terms_in(draft, &ailment).any(|t| {
        t.has(Cue::CureAll)
            && draft.is_any(
                t.end - 1,
                words!["cancer" "cancers" "tumor" "tumors" "tumour" "tumours" "virus" "viruses" "covid" "hiv" "cysts" "fibroids"],
            )
    });
    ((is_grave(scene, &ailment) || many) && !own && !links).then_some((verb..ailment.end, Some(ailment)))
}

/// A product that is no medicine.
fn is_remedy(draft: &Draft, hit: &TermHit) -> bool {
    (hit.has(Cue::NaturalProduct) || hit.is(Kinds::REMEDY)) && !stance::is_treatment(draft, hit)
}

/// Verbs that promise nothing, or harm.
const MILD: Words = words![
    "helps" "help" "eases" "ease" "causes" "cause" "triggers" "trigger" "worsens" "worsen" "aggravates" "affects"
    "affect" "irritates" "raises" "raise" "increases" "increase" "needs" "gives" "give" "means" "includes" "makes"
    "make" "has" "contains" "tastes" "looks" "was" "is" "soothes" "soothe" "supports" "support" "interacts" "interact"
    "lowers" "lower" "reduces" "reduce" "feeds" "mimics" "studies" "patients" "manages" "manage" "improves" "improve"
    "not" "never" "won't" "can't" "cannot" "does" "this" "less" "isn't" "comes" "come" "gets" "get" "always" "sometimes" "also" "plus" "minus" "versus"
    "be" "have" "become" "lead" "leads" "hurt" "hurts" "mask" "masks" "complicates"
];

/// "Okra water erased my dad's diabetes": a miracle told of somebody near.
fn of_another(scene: &Scene, hit: &TermHit) -> Option<Claim> {
    let draft = scene.draft;
    if !hit.has(Cue::CurePast)
        && !hit.has(Cue::CureVerb)
        && !draft.is_any(hit.first, words!["saved" "erased"])
    {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let whole = stance::neighbors(draft, hit.first);
    let near = hit.first.saturating_sub(30).max(whole.start)..(hit.end + 20).min(whole.end);
    let offered = terms_in(draft, &near).any(|t| is_remedy(draft, t));
    let amazed = |t: &TermHit| {
        (t.end..t.end + 3).any(|i| {
            draft.is_any(
                i,
                words!["shocked" "stunned" "amazed" "speechless" "baffled" "couldn't" "gave" "said" "sent"],
            )
        })
    };
    let treated = terms_in(draft, &near)
        .any(|t| stance::is_treatment(draft, t) || t.has(Cue::ClinicianRole) && !amazed(t));
    if !offered || treated || is_true_or_figurative(scene, hit.first) {
        return None;
    }
    let person = |i: usize| {
        draft.terms_at(i).iter().any(|t| {
            t.has(Cue::FamilyRelation)
                || t.has(Cue::OtherRelation)
                || t.has(Cue::PartnerRelation)
                || t.has(Cue::ChildRelation)
        })
    };
    let grave = |i: usize| {
        draft.terms_at(i).iter().filter(|t| is_dire(draft, t)).find(|t| {
            is_grave(scene, &t.tokens())
                || t.has(Cue::CureAll)
                    && !draft.is_any(t.first, words!["everything" "anything" "pain" "anxiety"])
        })
    };
    // "wiped out my dad's tumor"
    let after = (hit.end..(hit.end + 5).min(sentence.end)).find(|&i| person(i)).and_then(|who| {
        let owners = words!["my" "our" "his" "her" "their" "in"];
        let of = draft.is_any(who, owners) || draft.is_any(who.wrapping_sub(1), owners);
        (who + 1..(who + 6).min(sentence.end)).find_map(grave).filter(|_| of).map(|t| hit.first..t.end)
    });
    // "her lymphoma disappeared"
    let before = || {
        let from = hit.first.saturating_sub(4).max(sentence.start);
        let ill = (from..hit.first).find_map(grave)?;
        let owner = (ill.first.saturating_sub(3).max(sentence.start)..ill.first)
            .any(|i| draft.is_any(i, words!["his" "her" "their"]) || person(i));
        owner.then_some(ill.first..hit.end)
    };
    // "My uncle beat lupus with okra water", "she had lupus and okra water cured her"
    let beaten = || {
        let who = (hit.first.saturating_sub(5).max(sentence.start)..hit.first).any(person);
        let ill = (hit.end..(hit.end + 3).min(sentence.end)).find_map(grave)?;
        let by =
            draft.is_any(ill.end, words!["with" "using" "by" "on" "through" "thanks" "drinking" "eating"]);
        (who && by).then_some(hit.first..ill.end)
    };
    let whom = || {
        let cured = draft.is_any(hit.end, words!["her" "him" "them"])
            && !draft.token(hit.end + 1).is_some_and(Token::is_word);
        let ill = (hit.first.saturating_sub(12).max(sentence.start)..hit.first).find_map(grave).is_some();
        (cured && ill).then_some(hit.first..hit.end + 1)
    };
    let tokens = after.or_else(before).or_else(beaten).or_else(whom)?;
    let doubted = sentence.clone().any(|i| {
        draft.is_any(i, words!["not" "didn't" "never" "if" "hope" "but" "doctor" "surgery" "help" "helped"])
    });
    (!doubted).then_some((tokens, None))
}

/// An illness that is not known to leave by itself.
fn is_dire(draft: &Draft, hit: &TermHit) -> bool {
    let last = draft.text[draft.tokens[hit.end - 1].range()].to_lowercase();
    let mild = draft.is_any(hit.first, words!["eczema" "psoriasis" "asthma" "tinnitus" "arthritis"]);
    let growth = ["cancer", "tumor", "tumour", "tumors", "leukemia", "leukaemia", "failure"]
        .contains(&last.as_str())
        || last.len() > 6 && last.ends_with("oma");
    !mild
        && (growth
            || draft.is_any(hit.end - 1, sweeping::INCURABLE)
            || draft.is_any(hit.first, sweeping::INCURABLE))
}

/// "Psoriasis flare completely gone", "no more bloating", "fixed my thyroid": beside a sale, a story sells too.
fn sold_outcome(scene: &Scene, first: usize, end: usize) -> Option<Claim> {
    let draft = scene.draft;
    let at = |i: usize, cue: Cue| draft.cue_at(i, cue).is_some();
    let cures = at(first, Cue::CurePast) || at(first, Cue::CureVerb) || draft.is_any(first, IMPROVES);
    let no_more = NO_MORE.end_at(draft, first);
    if !cures && no_more.is_none() || !is_sold(draft, first) {
        return None;
    }
    if let Some(without) = (end..(end + 5).min(draft.sentence(first).end))
        .find(|&i| draft.is_any(i, words!["without"]) && draft.is_any(i + 1, CARE))
    {
        return Some((first..without + 2, None));
    }
    let sentence = draft.sentence(first);
    let about = |i: usize| {
        draft.terms_at(i).iter().find(|hit| {
            hit.is(Kinds::CONDITION) && !hit.entry.is_weak()
                || hit.has(Cue::CureAll)
                || hit.has(Cue::WellnessTopic)
        })
    };
    let organ = |i: usize| draft.is_any(i, ORGANS).then_some(i + 1);
    let from = no_more.unwrap_or(end);
    let after = (from..(from + 4).min(sentence.end))
        .take_while(|&i| draft.token(i).is_some_and(Token::is_word))
        .find_map(|i| about(i).map(|hit| hit.end).or_else(|| organ(i)));
    let own = (sentence.start..first)
        .any(|i| draft.is_any(i, words!["not" "didn't" "doesn't" "never" "hope" "if" "want"]));
    if let Some(to) = after.filter(|_| !own) {
        return Some((first..to, None));
    }
    // "Psoriasis gone"
    let ends = at(first, Cue::CurePast).then(|| {
        (first.saturating_sub(4).max(sentence.start)..first).find(|&i| {
            organ(i).is_some()
                || draft
                    .terms_at(i)
                    .iter()
                    .any(|hit| hit.is(Kinds::CONDITION) && !hit.entry.is_weak() || hit.has(Cue::CureAll))
        })
    });
    ends.flatten().filter(|_| !own).map(|start| (start..end, None))
}

const NO_MORE: Forms = forms![&[Is(words!["no" "goodbye" "bye" "less"]), May(words!["more" "to"])]];

/// Is something sold beside it: words of a sale, a shop's address, a price?
fn is_sold(draft: &Draft, at: usize) -> bool {
    let near = stance::near(draft, at);
    has(draft, near.clone(), Cue::SaleStrong)
        || near.clone().any(|i| {
            let token = &draft.tokens[i];
            let price = token.kind == TokenKind::Number
                && (draft.is_any(i + 1, words!["each" "a" "only" "k"]) && i > 0 && is_money(draft, i - 1)
                    || i > 1 && is_money(draft, i - 1) && draft.is_any(i - 2, words!["only" "just" "now"]));
            price || token.kind == TokenKind::Url && super::health_sale::is_shop(&draft.text[token.range()])
        })
        || draft.cues_in(near, Cue::SaleWeak).count() > 1
}

fn is_money(draft: &Draft, at: usize) -> bool {
    draft.text[draft.tokens[at].range()].starts_with(['$', '£', '€', '₹'])
}

const CARE: Words = words!["surgery" "operation" "drugs" "meds" "medication" "dialysis" "chemo" "pills" "insulin" "injections"];
const ORGANS: Words = words![
    "thyroid" "memory" "vision" "prostate" "kidneys" "kidney" "womb" "eyes" "eyesight" "nerves" "joints" "skin" "hair"
    "gut" "liver" "heart" "lungs" "arteries" "knees" "hormones" "cortisol" "metabolism" "immune" "all" "age"
];

/// What is said to become better.
const IMPROVES: Words = words![
    "clears" "treats" "treat" "removes" "opens" "detects" "takes" "keeps" "gave" "gives" "made" "melts" "ends" "heals"
    "heal" "stops" "fixes" "fix" "regenerates" "reverses"
    "balances" "balanced" "boosts" "boost" "lowers" "lowered" "supports" "support" "calms" "calmed" "soothes"
    "soothed" "restores" "restored" "improves" "improved" "reduces" "reduced" "regrow" "regrows" "treating"
    "relieves" "relieve" "eases" "strengthens" "detoxes" "saved" "fixed" "healed" "transformed" "switch"
];

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
    // "We need a cure for ALS": a wish.
    let wished = (first.saturating_sub(4).max(sentence(draft, first).start)..first).any(|i| {
        draft.is_any(
            i,
            words!["need" "needs" "find" "finding" "want" "hope" "hoping" "pray" "praying" "waiting" "wish" "towards"],
        )
    });
    if wished || is_true_or_figurative(scene, first) {
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
    // "Honey cures ear infections": no true cure where something is offered in its place.
    let plain = terms_in(draft, &whole).any(|hit| hit.has(Cue::NaturalProduct) && !hit.is(Kinds::MEDICINE));
    let lacking = whole.clone().any(|i| {
        draft.is_any(i, words!["scurvy" "rickets" "anemia" "anaemia" "deficiency" "beriberi" "iodine"])
    });
    let true_cure = (!plain || lacking) && has(draft, whole.clone(), Cue::TrueCure);
    !risky && (true_cure || by_medicine) || has(draft, whole, Cue::Comfort)
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
    fold::word("get"),
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
