//! The hospital, clinic, ward or hospice where somebody is treated: "my surgery at St. Mary's
//! Hospital", "the oncologist at Mayo Clinic".
//!
//! Its name narrows down who somebody is, and where they can be found.
//!
//! Not: a facility's own news ("St. Mary's has flu shots today"), a source ("a Mayo Clinic
//! article"), thanks and reviews without one's own care, "the hospital" without a name.

use crate::context::Who;
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

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
    ],
    counter_examples: &[
        "St. Mary's Hospital has flu shots today",
        "I read a Mayo Clinic article about it",
        "I was in the hospital for three days",
        "My doctor sent me to the Emergency Department",
        "The Children's Hospital opened a new wing",
        "I work out at Planet Fitness",
        "my appointment at the clinic went well",
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
            built(draft, hit.first..hit.end)
        };
        let Some(name) = named else { continue };
        if !in_own_care(scene, &name) || is_source(draft, &name) {
            continue;
        }
        covered = name.end;
        let context = scene.context(&name);
        let general = draft.concept(hit).map_or("a hospital near me", |concept| concept.general);
        let general =
            if general == "a hospital" || !hit.is(Kinds::FACILITY) { offered(draft, &name) } else { general };
        found.add(
            Candidate::new(draft.bytes(name), Level::WorthALook)
                .experiencer(context.experiencer_or_implied())
                .suggest(general)
                .suggest("a place near me")
                .fact(Fact::Facility),
        );
    }
}

/// A well-known facility, with the words of its branch ("Mayo Clinic Rochester").
fn known(draft: &Draft, tokens: Range<usize>) -> Option<Range<usize>> {
    let capital = draft.tokens[tokens.start].is_capitalized() || tokens.len() > 1;
    let more = (tokens.end..tokens.end + 2)
        .take_while(|&i| draft.cue_at(i, Cue::FacilityWord).is_some() && draft.tokens[i].is_capitalized())
        .count();
    capital.then_some(tokens.start..tokens.end + more)
}

/// Capitalized words and a word such as "Hospital": "St. Mary's Hospital", "Mercy General".
fn built(draft: &Draft, word: Range<usize>) -> Option<Range<usize>> {
    if !draft.tokens[word.start].is_capitalized() || draft.is_shouted(word.start) {
        return None;
    }
    let mut start = word.start;
    let mut names = 0;
    while let Some(before) = start.checked_sub(1).filter(|_| word.start - start < 9) {
        let token = &draft.tokens[before];
        let joins = match token.kind {
            TokenKind::Mark('.') => before > 0 && draft.is_any(before - 1, SAINT),
            TokenKind::Clitic | TokenKind::Mark('-' | '\'' | '’' | '&') => true,
            TokenKind::Word => {
                token.is_capitalized() && !is_lead_in(draft, before)
                    || draft.is_any(before, SMALL_WORDS)
                        && before > 0
                        && draft.tokens[before - 1].is_capitalized()
                        && names > 0
            }
            _ => false,
        };
        if !joins {
            break;
        }
        if token.is_word()
            && draft.cue_at(before, Cue::FacilityWord).is_none()
            && !draft.is_any(before, GENERIC)
        {
            names += 1;
        }
        start = before;
    }
    while start < word.start && (!draft.tokens[start].is_word() || draft.is_any(start, SMALL_WORDS)) {
        start += 1;
    }
    let end = (word.end..word.end + 4)
        .take_while(|&i| {
            draft.tokens.get(i).is_some_and(|t| {
                t.is_word() && t.is_capitalized() && draft.cue_at(i, Cue::FacilityWord).is_some()
            })
        })
        .last()
        .map_or(word.end, |last| last + 1);
    (names > 0).then_some(start..end)
}

const SAINT: &[u64] = &[fold::word("st"), fold::word("ste"), fold::word("mt")];
const SMALL_WORDS: &[u64] = &[
    fold::word("of"),
    fold::word("the"),
    fold::word("and"),
    fold::word("for"),
    fold::word("de"),
    fold::word("at"),
];
/// Capitalized words that name no facility by themselves ("Emergency Department", "Children's Hospital").
const GENERIC: &[u64] = &[
    fold::word("the"),
    fold::word("my"),
    fold::word("our"),
    fold::word("emergency"),
    fold::word("children"),
    fold::word("childrens"),
    fold::word("women"),
    fold::word("womens"),
    fold::word("local"),
    fold::word("mental"),
    fold::word("general"),
    fold::word("university"),
    fold::word("community"),
    fold::word("flu"),
    fold::word("covid"),
    fold::word("pain"),
    fold::word("public"),
    fold::word("animal"),
    fold::word("pet"),
    fold::word("veterinary"),
    fold::word("vet"),
    fold::word("new"),
    fold::word("free"),
    fold::word("private"),
    fold::word("teaching"),
    fold::word("cancer"),
    fold::word("eye"),
    fold::word("sleep"),
    fold::word("skin"),
    fold::word("wound"),
    fold::word("breast"),
    fold::word("heart"),
    fold::word("national"),
    fold::word("world"),
    fold::word("i"),
];

/// A capital that only starts the sentence: "At Mercy General".
fn is_lead_in(draft: &Draft, at: usize) -> bool {
    draft.starts_sentence(at)
        && (draft.terms_at(at).iter().any(|hit| hit.entry.cues.0 != 0) || draft.is_any(at, GENERIC))
}

/// "at", "to", "from" before it, and one's own or a relative's care in the sentence.
fn in_own_care(scene: &Scene, name: &Range<usize>) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(name.start);
    let mut before = name.start;
    while before > sentence.start
        && draft.is_any(
            before - 1,
            &[fold::word("the"), fold::word("our"), fold::word("my"), fold::word("local")],
        )
    {
        before -= 1;
    }
    let placed = before > sentence.start && draft.is_any(before - 1, PLACING);
    let near = sentence.start.max(name.start.saturating_sub(20))..sentence.end.min(name.end + 20);
    let people = scene.contexts.people();
    let own = scene.contexts.speaks_of_itself()
        || people.iter().any(|p| near.contains(&p.token) && matches!(p.who, Who::Child | Who::Relative));
    let around = near.start.saturating_sub(20)..(near.end + 20).min(draft.tokens.len());
    let care = around.into_iter().any(|i| {
        let medical = |hit: &TermHit| {
            hit.has(Cue::MedicalEvent)
                || hit.has(Cue::ClinicianRole)
                || hit.is(Kinds::CONDITION)
                || hit.is(Kinds::PROCEDURE)
        };
        draft.terms_at(i).iter().any(medical) || draft.is_any(i, CARE)
    });
    placed && own && care
}

const PLACING: &[u64] = &[
    fold::word("at"),
    fold::word("to"),
    fold::word("from"),
    fold::word("in"),
    fold::word("by"),
    fold::word("with"),
    fold::word("through"),
    fold::word("into"),
    fold::word("outside"),
    fold::word("near"),
    fold::word("called"),
];
const CARE: &[u64] = &[
    fold::word("treated"),
    fold::word("treatment"),
    fold::word("treatments"),
    fold::word("patient"),
    fold::word("appointments"),
    fold::word("ward"),
    fold::word("er"),
    fold::word("waiting"),
    fold::word("referred"),
    fold::word("transferred"),
    fold::word("seen"),
    fold::word("see"),
    fold::word("took"),
    fold::word("rushed"),
    fold::word("ambulance"),
    fold::word("sick"),
    fold::word("therapy"),
    fold::word("check"),
    fold::word("checked"),
    fold::word("stay"),
    fold::word("stayed"),
    fold::word("visit"),
    fold::word("care"),
    fold::word("nicu"),
    fold::word("icu"),
    fold::word("chemo"),
    fold::word("clinic"),
    fold::word("program"),
    fold::word("group"),
    fold::word("meds"),
    fold::word("scan"),
    fold::word("tests"),
    fold::word("test"),
    fold::word("results"),
];

/// "a Mayo Clinic article", "the Mayo Clinic website says": a source.
fn is_source(draft: &Draft, name: &Range<usize>) -> bool {
    const WORKS: &[u64] = &[
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
    (name.end..name.end + 2).any(|i| draft.is_any(i, WORKS))
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
        () if has(&["clinic", "clinics"]) => "a clinic near me",
        () if has(&["rehab"]) => "a rehab center",
        () => "a hospital near me",
    }
}
