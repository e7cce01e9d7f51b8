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
        if at < covered || !draft.is_any(at, AT) {
            continue;
        }
        if let Some(name) = called(scene, at + 1) {
            covered = name.end;
            let known = found.so_far().any(|(category, c)| {
                category == Category::PlaceFacility
                    && c.bytes.start < draft.bytes(name.clone()).end
                    && draft.bytes(name.clone()).start < c.bytes.end
            });
            if !known {
                report(scene, found, name, None);
            }
        }
    }
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
