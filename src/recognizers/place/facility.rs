//! The hospital, clinic, ward or hospice where somebody is treated: "my surgery at St. Mary's
//! Hospital", "the oncologist at Mayo Clinic".
//!
//! Its name narrows down who somebody is, and where they can be found.
//!
//! Not: a facility's own news ("St. Mary's has flu shots today"), a source ("a Mayo Clinic
//! article"), thanks and reviews without one's own care, "the hospital" without a name.

mod called;
mod care;
mod named;
mod words;

use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use called::called;
use care::in_own_care;
use named::{branch, built, known, led, lone, uncapitalized};
use std::ops::Range;
use words::{ANIMALS, AT};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "facility",
    category: Category::PlaceFacility,
    find,
    examples: &[
        "I had my surgery at [[St. Mary's Hospital]] in May",
        "my appointment at [[Northgate Fertility Clinic]] went well",
        "They took my dad to [[Riverside Methodist Hospital]] last night",
        "I was admitted to [[Mercy General]] with sepsis",
        "My surgeon was Mr Pemberton at [[the Tyneholm]]. Did my J-pouch in two goes",
        "psych ward day 4 at [[Cedar Ridge]], they took my shoelaces",
        "my thyroid operation at [[Sta. Cecilia Doctors Hospital]] last January",
        "I gave birth at [[Hospital de la Paz]] in Madrid",
        "our support group meets at [[Grace Lutheran]], I go for my lupus",
        "I get my meds at the [[VA in Tampa]]",
        "had my knee surgery at [[st marys hospital]] and it went fine",
        "[[Cleveland Clinic]] found my tumor after two years",
        "my GP surgery, [[Elm Lodge]], won't do bloods",
        "They moved me to [[Ward 7]] last night",
        "She came home from the [[Bluebell unit]] with carers for her dementia",
        "I had my smear at the [[Riverside sexual health clinic]]",
        "I picked up my script at the [[CVS on Lamar]]",
        "I spent three weeks in [[St Cuthbert's]] with my hip",
        "had my baby at [[st marys]] and it went wrong",
        "they put my stent in at [[mercy general]] last week",
        "my dad is at [[golden oaks nursing home]] and I'm scared",
        "[[riverdale hospital]] did my bypass",
        "my baby is in the NICU @ [[Piedmont Columbus]], please pray",
        "got my shots at the [[cvs on 5th]] and my arm hurts",
    ],
    counter_examples: &[
        "St. Mary's Hospital has flu shots today",
        "I read a Mayo Clinic article about it",
        "I was in the hospital for three days",
        "My doctor sent me to the Emergency Department",
        "The Children's Hospital opened a new wing",
        "I work out at Planet Fitness",
        "my appointment at the clinic went well",
        "my surgery was at Easter",
        "I had chemo at Mom's house",
        "I was at Walmart when my surgeon rang",
        "Is my appointment at the hospital or at home?",
        "had my scan at Christmas",
        "Cleveland Clinic found a new gene, says my paper",
        "the VA in general is slow",
        "had my knee surgery at a big hospital",
        "my surgery, Tuesday, went well",
        "Ward 7 is a great horror film",
        "I was seen at the ENT clinic for my ear",
        "The Lego unit at my work is a mess",
        "There is a CVS on every corner",
        "I had my surgery in Denmark",
        "had my surgery at mercy of the weather",
        "my dad is at a nursing home and I'm scared",
        "every hospital did my head in",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.terms {
        if hit.first < covered || !(hit.is(Kinds::FACILITY) || hit.has(Cue::FacilityWord)) {
            continue;
        }
        let named = if hit.is(Kinds::FACILITY) {
            known(draft, hit.first..hit.end)
        } else {
            built(draft, hit.first..hit.end).or_else(|| led(draft, hit)).or_else(|| lone(draft, hit))
        };
        let named = named.or_else(|| uncapitalized(draft, hit));
        let branch = branch(draft, hit);
        let is_branch = branch.is_some();
        let named = branch.or(named);
        let Some(name) = named else { continue };
        if !in_own_care(scene, &name) || is_source(draft, &name) || is_town_here(draft, hit, &name) {
            continue;
        }
        let of_animals = name.clone().any(|i| draft.is_any(i, ANIMALS));
        let insurer =
            hit.is(Kinds::FACILITY) && draft.concept(hit).is_some_and(|c| c.general == "my insurance");
        if insurer && !is_branch || of_animals {
            continue;
        }
        covered = name.end;
        report(scene, found, name, Some(hit));
    }
    for at in 0..draft.tokens.len() {
        if at < covered {
            continue;
        }
        // "in the NICU @ Piedmont Columbus"
        let at_sign = draft.tokens[at].is_mark('@') && at > 0 && !draft.starts_sentence(at);
        let called = if at_sign || draft.is_any(at, AT) { called(scene, at + 1) } else { None };
        let called = called
            .or_else(|| named_after_house(scene, at))
            .or_else(|| ward(scene, at))
            .or_else(|| part_named(scene, at));
        if let Some(name) = called {
            covered = name.end;
            if !found.meets(Category::PlaceFacility, &draft.bytes(name.clone())) {
                report(scene, found, name, None);
            }
        }
    }
}

/// "my GP surgery, Elm Lodge, won't do bloods", "our clinic (Fernbank)".
fn named_after_house(scene: &Scene, at: usize) -> Option<Range<usize>> {
    const HOUSES: Words =
        words!["surgery" "practice" "pharmacy" "rehab" "hospital" "clinic" "hospice" "nursery"];
    let draft = scene.draft;
    let open = at + 1;
    let bracket = draft.token(open).is_some_and(|t| t.is_mark('('));
    if !draft.is_any(at, HOUSES) || !bracket && !draft.token(open).is_some_and(|t| t.is_mark(',')) {
        return None;
    }
    let own = (at.saturating_sub(4)..at).any(|i| draft.cue_at(i, Cue::Possessive).is_some());
    let part = |i: usize| {
        draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized() || t.kind == TokenKind::Clitic)
    };
    let end = (open + 1..open + 5).find(|&i| !part(i)).unwrap_or(open + 5);
    let name = open + 1..end;
    let closed = draft.token(end).is_some_and(|t| t.is_mark(if bracket { ')' } else { ',' }));
    let plain = !name.is_empty()
        && draft.terms_at(name.start).iter().all(|hit| hit.entry.cues.0 == 0)
        && draft.place_at(name.start).is_none_or(|hit| hit.end < end)
        && draft.name(name.start).given() < 3
        && !draft.is_shouted(name.start);
    let context = scene.context(&name);
    (own && closed && plain && !context.quoted && !context.hypothetical).then_some(name)
}

/// "the Bluebell unit", "Riverside sexual health clinic", "Falmouth CMHT": the name alone has its capital.
fn part_named(scene: &Scene, at: usize) -> Option<Range<usize>> {
    const HOUSES: Words = words![
        "unit" "clinic" "centre" "center" "cmht" "camhs" "surgery" "practice" "ward" "hospice" "pharmacy" "infirmary"
        "hub" "suite" "rehab"
    ];
    const KINDS: Words = words![
        "sexual" "health" "eye" "fertility" "pain" "memory" "medical" "day" "breast" "birth" "walk" "in" "urgent" "care"
        "dialysis" "stroke" "cancer" "diabetes" "mental" "women's" "womens" "community" "family" "dental" "gp" "skin"
        "sleep" "chest" "headache" "methadone" "recovery" "eating" "disorder" "crisis" "assessment" "mother" "baby" "and"
        "oncology" "surgical" "treatment"
    ];
    const NOT_NAMES: Words = words![
        "er" "gp" "ent" "nhs" "icu" "uk" "us" "covid" "mri" "ct" "ivf" "tms" "tb" "hiv" "std" "gum" "ms" "als" "cf" "va"
        "the" "my" "our" "this" "that" "a" "an" "their" "i" "in" "at" "and" "emergency" "local" "no" "which" "what"
    ];
    let draft = scene.draft;
    if !draft.is_any(at, HOUSES) || draft.is_shouted(at) {
        return None;
    }
    let sentence = draft.sentence(at);
    let mut start = at;
    while start > sentence.start + 1 && at - start < 4 && draft.is_any(start - 1, KINDS) {
        start -= 1;
    }
    let named = start.checked_sub(1).filter(|&i| {
        let token = &draft.tokens[i];
        i >= sentence.start
            && token.is_word()
            && token.is_capitalized()
            && token.range().len() > 2
            && !draft.is_any(i, NOT_NAMES)
            && !(draft.starts_sentence(i) && draft.terms_at(i).iter().any(|hit| hit.entry.cues.0 != 0))
            && !draft.terms_at(i).iter().any(|hit| {
                hit.is(Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0 | Kinds::MEDICINE.0))
                    || hit.has(Cue::Weekday)
                    || hit.has(Cue::Month)
                    || hit.has(Cue::FirstPerson)
            })
    })?;
    let mut first = named;
    while first > sentence.start
        && named - first < 3
        && draft.tokens[first - 1].is_word()
        && draft.tokens[first - 1].is_capitalized()
        && !draft.starts_sentence(first - 1)
    {
        first -= 1;
    }
    let name = first..at + 1;
    let context = scene.context(&name);
    (in_own_care(scene, &name) && !context.quoted && !context.hypothetical && !context.negated)
        .then_some(name)
}

/// "they moved me to Ward 7": a ward by its number, beside a patient.
fn ward(scene: &Scene, at: usize) -> Option<Range<usize>> {
    const PATIENT: Words = words![
        "moved" "admitted" "transferred" "i'm" "im" "stay" "stayed" "weeks" "days" "nights" "back" "taken"
    ];
    let draft = scene.draft;
    let numbered = draft.is_any(at, words!["ward" "unit"])
        && draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 3);
    if !numbered {
        return None;
    }
    let placed = at > 0 && draft.is_any(at - 1, words!["to" "on" "in" "from"]);
    let near = draft.sentence(at).start.max(at.saturating_sub(8))..at;
    let patient = near.clone().any(|i| draft.is_any(i, PATIENT));
    let own = draft.cues_in(near, Cue::FirstPerson).next().is_some() || scene.contexts.speaks_of_itself();
    let letter = draft.token(at + 2).is_some_and(|t| t.glued && t.is_word() && t.range().len() == 1);
    let tokens = at..at + 2 + usize::from(letter);
    (placed && patient && own && scene.context(&tokens).is_stated()).then_some(tokens)
}

fn report(scene: &Scene, found: &mut Found, name: Range<usize>, hit: Option<&TermHit>) {
    let draft = scene.draft;
    let context = scene.context(&name);
    let listed = hit.filter(|hit| hit.is(Kinds::FACILITY));
    let general =
        listed.and_then(|hit| draft.concept(hit)).map_or("a hospital near me", |concept| concept.general);
    // A chain has a shop in every town.
    let chain = general == "a pharmacy" && listed.is_some_and(|hit| hit.end == name.end);
    let general =
        if general == "a big hospital" || listed.is_none() { offered(draft, &name) } else { general };
    found.add(
        Candidate::new(draft.bytes(name), if chain { Level::GoodToKnow } else { Level::WorthALook })
            .experiencer(context.experiencer_or_implied())
            .suggest(general)
            .suggest("a place near me")
            .fact(Fact::Facility),
    );
}

/// "a care home in Kettering": the town, although a hospital has its name too.
fn is_town_here(draft: &Draft, hit: &TermHit, name: &Range<usize>) -> bool {
    hit.is(Kinds::FACILITY)
        && name.end == hit.end
        && draft.place_at(name.start).is_some_and(|place| place.end >= name.end)
        && name.start.checked_sub(1).is_some_and(|before| {
            draft.is_any(before, &[fold::word("in"), fold::word("from"), fold::word("near")])
        })
}

/// "a Mayo Clinic article", "the Mayo Clinic website says": a source.
fn is_source(draft: &Draft, name: &Range<usize>) -> bool {
    const WORKS: Words = words![
        fold::word("article"),
        fold::word("articles"),
        fold::word("website"),
        fold::word("site"),
        fold::word("page"),
        fold::word("study"),
        fold::word("studies"),
        fold::word("researchers"),
        fold::word("says"),
        fold::word("diet"),
        fold::word("blog"),
        fold::word("guide"),
        fold::word("video"),
        fold::word("podcast"),
        fold::word("newsletter"),
        fold::word("foundation"),
        fold::word("press"),
    ];
    // "my oncologist at Mayo says" speaks of the oncologist.
    let clinician =
        draft.cues_in(draft.sentence(name.start).start..name.start, Cue::ClinicianRole).next().is_some();
    !clinician && (name.end..name.end + 2).any(|i| draft.is_any(i, WORKS))
}

/// "a children's hospital", "a cancer center": what the name itself says.
fn offered(draft: &Draft, name: &Range<usize>) -> &'static str {
    let has = |words: &[&str]| {
        name.clone().any(|i| draft.token(i).is_some_and(|t| words.iter().any(|w| fold::word(w) == t.hash)))
    };
    match () {
        () if has(&["children", "childrens", "pediatrics"]) => "a children's hospital",
        () if has(&["cancer", "oncology"]) => "a cancer center",
        () if has(&["pharmacy", "chemist"]) => "a pharmacy",
        () if has(&["fertility"]) => "a fertility clinic",
        () if has(&["hospice"]) => "a hospice",
        () if has(&["clinic", "clinics", "clinica", "clinique"]) => "a clinic near me",
        () if has(&["memory", "nursing", "care"]) => "a care home",
        () if has(&["rehab"]) => "a rehab center",
        () => "a hospital near me",
    }
}
