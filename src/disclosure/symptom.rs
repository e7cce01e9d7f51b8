//! A grammar of complaints: a part of the body and what is wrong with it. No list holds them all.
//!
//! - "pain in my left knee", "lump under my arm", "knee pain"
//! - "my head hurts", "legs swell", "eyes are red"
//! - "swollen ankles", "a torn ACL"
//! - "broke my wrist"
//!
//! Not: "my heart hurts", "my face hurts from laughing".

use super::Mention;
use super::words::{FEELING_PARTS, FUN, IN, INJURED, LINKS, SIDES};
use crate::draft::{Draft, TermHit};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::words;
use crate::lexicon::{Concept, ConceptClass};
use crate::token::TokenKind;
use std::ops::Range;

/// How many small words may stand between the part and what is wrong with it.
const REACH: usize = 5;

const fn symptom(id: &'static str, general: &'static str, wider: &'static str) -> Concept {
    Concept { id, class: ConceptClass::Symptom, general, wider, per_100k: 0.0, topic: "general" }
}
static COMPLAINT: Concept = symptom("complaint", "some pain", "symptoms");
static CHANGE: Concept = symptom("complaint", "symptoms", "a body change");
static MINE: Concept = symptom("clause", "I have some pain", "I feel unwell");
static MINE_CHANGED: Concept = symptom("clause", "I feel unwell", "I am not well");
static HERS: Concept = symptom("clause", "she feels unwell", "she is not well");
static HIS: Concept = symptom("clause", "he feels unwell", "he is not well");
static INJURY: Concept = Concept {
    id: "injury",
    class: ConceptClass::Common,
    general: "an injury",
    wider: "a health issue",
    per_100k: 10_000.0,
    topic: "general",
};
static HURT: Concept = Concept {
    id: "clause",
    class: ConceptClass::Common,
    general: "got hurt",
    wider: "had an accident",
    per_100k: 10_000.0,
    topic: "general",
};

static OPERATION: Concept = Concept {
    id: "operation",
    class: ConceptClass::Procedure,
    general: "an operation",
    wider: "a treatment",
    per_100k: 5_000.0,
    topic: "general",
};

/// "thyroid operation", "hip op", "wrist surgery"
fn operated_part(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let done = draft.is_any(
        part.end,
        words!["operation" "operations" "surgery" "surgeries" "op" "transplant" "replacement" "reconstruction" "removal"],
    );
    let thing = draft.is_any(part.first, words!["face" "nail" "nails" "body" "skin" "back" "head" "mouth"])
        && draft.is_any(part.end, words!["op" "removal"]);
    (done && !thing).then(|| mention(part.first..part.end + 1, &OPERATION))
}

/// "can't feel my fingers", "can't hear in one ear", "couldn't bend his knee"
fn lost_use(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let mut at = part.first;
    let mut sided = false;
    for _ in 0..REACH {
        at = at.checked_sub(1)?;
        if draft.is_any(at, words!["feel" "move" "bend" "lift" "straighten" "raise" "hear" "see"]) {
            let cannot = at.checked_sub(1).filter(|&c| {
                draft.is_any(c, words!["can't" "cant" "cannot" "couldn't" "couldnt" "barely" "hardly"])
            })?;
            let song = draft.is_any(part.first, words!["face" "heart"]);
            return (sided && !song).then(|| mention(cannot..part.end, &CHANGE));
        }
        sided |= draft.is_any(at, words!["my" "his" "her" "one" "left" "right"]);
        if !draft.is_any(at, SIDES) && !draft.is_any(at, words!["in" "on" "out"]) {
            return None;
        }
    }
    None
}

/// One past what somebody is allergic to: "allergic to hay", "allergic to almost all nuts". People call themselves allergic
/// to much else in jest: "allergic to being polite", "allergic to hard work".
pub(super) fn allergen(draft: &Draft, term: &Range<usize>) -> Option<usize> {
    let to = draft.is_any(term.end - 1, words!["allergic" "alergic"]) && draft.is_any(term.end, words!["to"]);
    let amount = words!["almost" "all" "most" "some" "the" "my" "a" "lot" "of" "many" "certain" "several" "raw" "nearly" "both" "own"];
    let thing = (term.end + 1..term.end + 5).find(|&at| to && !draft.is_any(at, amount))?;
    let word = draft.token(thing).filter(|t| t.is_word())?;
    let jest = word.range().len() > 4 && draft.words(thing..thing + 1).to_lowercase().ends_with("ing")
        || draft.is_any(thing, words!["you" "your" "me" "him" "her" "them" "people" "men" "women" "work" "hard" "commitment" "fun" "stupidity" "stupid" "bullshit" "bs" "drama" "nonsense" "money" "truth" "effort" "responsibility" "mondays" "mornings" "logic" "facts" "common" "happiness" "love" "relationships" "idiots" "exercise" "cardio" "success" "this" "that" "these" "those" "change" "silence" "sleep" "peace" "rules" "joy" "any"]);
    (!jest).then_some(thing + 1)
}

/// A term that ends in "of", "in my" or "since": with the part of the body that follows, else without its last words.
pub(super) fn whole(draft: &Draft, tokens: Range<usize>) -> Range<usize> {
    const OPEN: crate::lexicon::words::Words =
        words!["my" "his" "her" "the" "to" "of" "from" "since" "for" "on" "in" "with" "under"];
    let last = tokens.end - 1;
    if tokens.len() < 2 || !draft.is_any(last, OPEN) || draft.is_any(tokens.start, words!["done"]) {
        return tokens;
    }
    let part = (tokens.end..tokens.end + 4)
        .take_while(|&at| {
            at == tokens.end
                || draft.is_any(at - 1, SIDES)
                || draft.is_any(at - 1, words!["my" "his" "her" "one"])
        })
        .find_map(|at| draft.cue_at(at, Cue::BodyPart));
    if let Some(part) = part {
        return tokens.start..part.end;
    }
    let bare = ((tokens.start + 1)..=last).rev().find(|&at| !draft.is_any(at, OPEN));
    tokens.start..bare.unwrap_or(tokens.start) + 1
}

/// Every complaint about a part of the body.
pub(super) fn mentions(draft: &Draft) -> Vec<Mention> {
    let mut found = Vec::new();
    for part in draft.terms.iter().filter(|hit| hit.has(Cue::BodyPart)) {
        found.extend(complaint_in(draft, part));
        found.extend(named_after(draft, part));
        found.extend(operated_part(draft, part));
        found.extend(lost_use(draft, part));
        found.extend(ailing_part(draft, part));
        found.extend(part_that_ails(draft, part));
        found.extend(injured_part(draft, part));
    }
    found
}

/// Parts that are lost in earnest: heads, hearts and voices are lost in sayings.
const LIMBS: crate::lexicon::words::Words = words![
    "leg" "legs" "foot" "feet" "arm" "arms" "hand" "toe" "toes" "eye" "finger" "fingers" "breast" "breasts"
    "kidney" "colon" "bladder" "uterus" "womb" "ovary" "ovaries" "spleen" "thyroid"
];

/// "pain in my left knee"
fn complaint_in(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let mut at = part.first;
    let mut joined = false;
    for _ in 0..REACH {
        at = at.checked_sub(1)?;
        if draft.is_any(at, IN) {
            joined = true;
        } else if joined {
            let hit = draft.cue_before(at + 1, Cue::Complaint)?;
            let concept = draft.concept(hit).filter(|c| c.class == ConceptClass::Symptom).unwrap_or(&CHANGE);
            return Some(mention(hit.first..part.end, concept));
        } else if !draft.is_any(at, SIDES) {
            return None;
        }
    }
    None
}

/// "knee pain"
fn named_after(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let hit = draft.cue_at(part.end, Cue::Complaint)?;
    let concept = draft.concept(hit).filter(|c| c.class == ConceptClass::Symptom).unwrap_or(&COMPLAINT);
    Some(mention(part.first..hit.end, concept))
}

/// "swollen ankles", "a torn ACL"
fn ailing_part(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let mut at = part.first;
    while at > 0 && part.first - at < 2 && draft.is_any(at - 1, words!["left" "right" "lower" "upper" "both"])
    {
        at -= 1;
    }
    let injured = at > 0 && draft.is_any(at - 1, INJURED);
    if let Some(hit) = draft.cue_before(at, Cue::Ailing).filter(|hit| hit.end - hit.first == 1 && !injured) {
        return Some(mention(hit.first..part.end, &CHANGE));
    }
    let done = at.checked_sub(1)?;
    let adjective = draft.is_any(done, words!["broken" "torn" "sprained" "fractured" "dislocated" "bruised" "injured" "ruptured" "pulled" "shattered" "herniated" "twisted"]);
    adjective.then(|| mention(done..part.end, &INJURY))
}

/// "my head hurts", "both legs are swollen"
fn part_that_ails(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let mut at = part.end;
    for _ in 0..REACH {
        if draft.token(at).is_some_and(|t| t.kind == TokenKind::Clitic) {
            at += 1;
        }
        if let Some(hit) = draft.cue_at(at, Cue::Ailing) {
            let fun = draft.is_any(part.first, FEELING_PARTS) && !draft.is_any(part.first, words!["head"])
                || (hit.end..hit.end + 3).any(|i| draft.is_any(i, FUN));
            // "legs burning calories", "his hands shaking the table": it does it to something.
            let transitive = draft.is_any(hit.end, words!["calories" "rubber" "the" "up" "down" "off"])
                && !draft.is_any(hit.end, words!["up"]);
            return (!fun && !transitive).then(|| clause(draft, part, hit));
        }
        if !draft.is_any(at, LINKS) {
            return None;
        }
        at += 1;
    }
    None
}

/// The part with its owner and what it does.
fn clause(draft: &Draft, part: &TermHit, ailing: &TermHit) -> Mention {
    let end = ailing.end;
    let hurts = (ailing.first..end).any(|at| draft.is_any(at, words!["hurt" "hurts" "hurting" "ache" "aches" "aching" "achy" "sore" "killing" "painful" "throbs" "throbbing" "paining" "pains"]));
    let mut first = part.first;
    while first > 0
        && part.first - first < 3
        && draft.is_any(first - 1, words!["left" "right" "lower" "upper" "both" "of"])
    {
        first -= 1;
    }
    let concept = match first.checked_sub(1) {
        Some(owner) if draft.is_any(owner, words!["my"]) && hurts => &MINE,
        Some(owner) if draft.is_any(owner, words!["my"]) => &MINE_CHANGED,
        Some(owner) if draft.is_any(owner, words!["her"]) => &HERS,
        Some(owner) if draft.is_any(owner, words!["his"]) => &HIS,
        _ => return mention(first..end, &CHANGE),
    };
    Mention { tokens: first - 1..end, concept, weak: false, talked_of: false, complete: true, plain: false }
}

/// "broke my wrist"
fn injured_part(draft: &Draft, part: &TermHit) -> Option<Mention> {
    let mut at = part.first;
    let mut owned = false;
    for _ in 0..REACH {
        at = at.checked_sub(1)?;
        if draft.is_any(at, words!["my" "his" "her"]) {
            owned = true;
        } else if owned && !draft.is_any(at, SIDES) {
            let lost =
                draft.is_any(at, words!["lost" "amputated" "losing"]) && draft.is_any(part.first, LIMBS);
            if !lost && !draft.is_any(at, INJURED) {
                return None;
            }
            // "pulled my leg", "cut my face out of the picture", "broke my heart": sayings.
            let saying = draft.is_any(part.first, words!["heart" "nails"])
                || draft.is_any(part.first, words!["leg" "face"])
                    && draft.is_any(at, words!["pulled" "cracked" "cut"]);
            let mention = Mention {
                tokens: at..part.end,
                concept: &HURT,
                weak: false,
                talked_of: false,
                complete: true,
                plain: false,
            };
            return Some(mention).filter(|_| !saying);
        } else if !draft.is_any(at, SIDES) && !(owned) {
            return None;
        }
    }
    None
}

const fn mention(tokens: Range<usize>, concept: &'static Concept) -> Mention {
    Mention { tokens, concept, weak: false, talked_of: false, complete: false, plain: false }
}
