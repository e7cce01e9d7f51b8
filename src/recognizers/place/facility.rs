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
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, TokenKind};
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
            built(draft, hit.first..hit.end).or_else(|| led(draft, hit))
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

const ANIMALS: Words = words![
    fold::word("pet"),
    fold::word("animal"),
    fold::word("vet"),
    fold::word("veterinary"),
    fold::word("dog"),
    fold::word("cat"),
    fold::word("equine"),
];
const AT: Words = words![fold::word("at"), fold::word("to"), fold::word("outside"), fold::word("team")];

/// A name without a word such as "Hospital", right after a medical event: "my chemo at Cedar Ridge",
/// "at the Tyneholm", "surgery at Riley".
fn called(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let the = usize::from(draft.is_any(at, &[fold::word("the")]));
    let first = at + the;
    let sentence = draft.sentence(first);
    if draft.is_shouted(first) || draft.is_any(at - 1, &[fold::word("to")]) && !is_sent(draft, at - 1) {
        return None;
    }
    let mut end = first;
    let mut words = 0;
    while let Some(token) = draft.token(end).filter(|_| end < sentence.end && words < 4) {
        let dot = token.is_mark('.') && end > first && draft.is_any(end - 1, SAINT);
        let clitic = token.kind == TokenKind::Clitic && words > 0 && draft.is_any(first, SAINT);
        if token.is_word() && token.is_capitalized() && !is_no_facility(draft, end) {
            words += 1;
        } else if !(dot || clitic) {
            break;
        }
        end += 1;
    }
    let saint = draft.is_any(first, SAINT);
    if words == 0 || saint && words < 2 {
        return None;
    }
    let next = draft.token(end);
    let possessive = next.is_some_and(|t| t.kind == TokenKind::Clitic);
    let warded = at >= 2 && draft.is_any(at - 2, WARDS);
    let person = words == 1 && draft.name(first).given() >= 2 && the == 0 && !warded;
    let at_ward = (at.saturating_sub(5)..at).any(|i| draft.is_any(i, WARDS));
    let place = draft.place_at(first).is_some_and(|hit| hit.end >= end) && the == 0 && !saint && !at_ward;
    let follows = next.is_none_or(|t| !matches!(t.kind, TokenKind::Word | TokenKind::Number))
        || draft.is_any(
            end,
            words![
                fold::word("on"),
                fold::word("in"),
                fold::word("for"),
                fold::word("and"),
                fold::word("with"),
                fold::word("today"),
                fold::word("tomorrow"),
                fold::word("last"),
                fold::word("this"),
                fold::word("next"),
                fold::word("now"),
                fold::word("so"),
                fold::word("but"),
                fold::word("tonight"),
                fold::word("are"),
                fold::word("is"),
                fold::word("was"),
                fold::word("again"),
                fold::word("did"),
            ],
        );
    if possessive || person || place || !follows {
        return None;
    }
    // A medical event, a ward or a clinician a few words before, in one's own story.
    let near = sentence.start.max(at.saturating_sub(12))..at - 1;
    let care = near.clone().any(|i| {
        draft
            .terms_at(i)
            .iter()
            .any(|hit| (hit.has(Cue::MedicalEvent) || hit.is(Kinds::PROCEDURE)) && !hit.entry.is_weak())
            || draft.is_any(i, WARDS)
    });
    let mine = near.clone().any(|i| draft.is_any(i, &[fold::word("mine")]))
        && near.clone().any(|i| draft.cue_at(i, Cue::Title).is_some());
    let surgeon = mine
        || (sentence.start..at).any(|i| draft.cue_at(i, Cue::ClinicianTitle).is_some())
        || near.clone().any(|i| draft.cue_at(i, Cue::ClinicianRole).is_some());
    let own = near.clone().any(|i| draft.cue_at(i, Cue::FirstPerson).is_some())
        || scene.contexts.speaks_of_itself()
        || scene
            .contexts
            .people()
            .iter()
            .any(|p| matches!(p.who, Who::Child | Who::Relative) && sentence.contains(&p.token));
    let context = scene.context(&(first..end));
    let stated = !(context.hypothetical || context.quoted || context.reported);
    (own && stated && (care || surgeon)).then_some(at..end)
}

/// "admitted to", "transferred to", "back to": a patient is sent there.
fn is_sent(draft: &Draft, to: usize) -> bool {
    (to.saturating_sub(3)..to).any(|i| {
        draft.is_any(
            i,
            words![
                fold::word("admitted"),
                fold::word("transferred"),
                fold::word("rushed"),
                fold::word("airlifted"),
                fold::word("referred"),
                fold::word("discharged"),
                fold::word("sent"),
                fold::word("taken"),
                fold::word("flown"),
                fold::word("transported"),
            ],
        )
    })
}

const WARDS: Words = words![
    fold::word("ward"),
    fold::word("nicu"),
    fold::word("picu"),
    fold::word("icu"),
    fold::word("chemo"),
    fold::word("radiation"),
    fold::word("infusion"),
    fold::word("op"),
    fold::word("surgery"),
    fold::word("appointment"),
    fold::word("appt"),
    fold::word("inpatient"),
    fold::word("outpatient"),
    fold::word("rehab"),
    fold::word("detox"),
    fold::word("admitted"),
    fold::word("oncology"),
    fold::word("dialysis"),
    fold::word("gave"),
    fold::word("consultant"),
    fold::word("surgeon"),
    fold::word("mri"),
    fold::word("support"),
    fold::word("hip"),
    fold::word("knee"),
    fold::word("rotationplasty"),
    fold::word("operated"),
    fold::word("replaced"),
    fold::word("delivered"),
    fold::word("er"),
    fold::word("airlifted"),
    fold::word("rushed"),
    fold::word("transferred"),
    fold::word("treated"),
    fold::word("treatment"),
    fold::word("inpatient"),
    fold::word("psych"),
    fold::word("stent"),
    fold::word("transplant"),
];

/// Capitalized words that name no facility: people of the family, days, feasts, shops, teams.
fn is_no_facility(draft: &Draft, at: usize) -> bool {
    draft.terms_at(at).iter().any(|hit| {
        hit.has(Cue::FirstPerson)
            || hit.has(Cue::ThirdPerson)
            || hit.has(Cue::Month)
            || hit.has(Cue::Weekday)
            || hit.has(Cue::Holiday)
            || hit.has(Cue::FamilyRelation)
            || hit.has(Cue::PartnerRelation)
            || hit.has(Cue::SchoolWord)
            || hit.has(Cue::Title)
            || hit.has(Cue::ClinicianTitle)
            || hit.is(Kinds::EMPLOYER)
            || hit.is(Kinds::CONDITION)
            || hit.is(Kinds::MEDICINE)
            || hit.is(Kinds::PUBLIC_FIGURE)
            || hit.is(Kinds::PROCEDURE)
    }) || draft.is_any(
        at,
        words![
            fold::word("easter"),
            fold::word("christmas"),
            fold::word("xmas"),
            fold::word("thanksgiving"),
            fold::word("am"),
            fold::word("pm"),
            fold::word("er"),
            fold::word("icu"),
            fold::word("nicu"),
            fold::word("a"),
            fold::word("ed"),
            fold::word("nhs"),
            fold::word("hospital"),
            fold::word("home"),
            fold::word("church"),
            fold::word("all"),
            fold::word("gp"),
            fold::word("uk"),
            fold::word("us"),
            fold::word("usa"),
            fold::word("mri"),
            fold::word("ct"),
            fold::word("or"),
            fold::word("va"),
            fold::word("emergency"),
            fold::word("urgent"),
            fold::word("department"),
            fold::word("a&e"),
            fold::word("physical"),
            fold::word("labor"),
            fold::word("dr"),
            fold::word("doctor"),
            fold::word("zoom"),
        ],
    )
}

/// The word leads, as in many languages: "Hospital de la Paz", "Klinikum Passau", "Clinica Santa Rosa".
fn led(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const LEADING: Words = words![
        fold::word("hospital"),
        fold::word("hopital"),
        fold::word("clinica"),
        fold::word("clinique"),
        fold::word("klinikum"),
        fold::word("uniklinik"),
        fold::word("klinik"),
        fold::word("ospedale"),
        fold::word("policlinico"),
        fold::word("szpital"),
        fold::word("sanatorio"),
        fold::word("chu"),
        fold::word("rumah"),
    ];
    const LINKS: Words = words![
        fold::word("de"),
        fold::word("la"),
        fold::word("del"),
        fold::word("das"),
        fold::word("da"),
        fold::word("do"),
        fold::word("di"),
        fold::word("du"),
        fold::word("las"),
        fold::word("los"),
        fold::word("of"),
        fold::word("for"),
        fold::word("le"),
        fold::word("den"),
    ];
    if !draft.is_any(hit.first, LEADING)
        || !draft.tokens[hit.first].is_capitalized()
        || draft.is_shouted(hit.first)
    {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let mut end = hit.end;
    for i in hit.end..sentence.end.min(hit.end + 6) {
        let token = &draft.tokens[i];
        if token.is_word()
            && token.is_capitalized()
            && !is_lead_in(draft, i)
            && draft.cue_at(i, Cue::FirstPerson).is_none()
        {
            end = i + 1;
        } else if !(draft.is_any(i, LINKS) || token.is_mark('\'') || token.is_mark('-')) {
            break;
        }
    }
    (end > hit.end).then_some(hit.first..end)
}

/// "st marys hospital", "leeds general hospital" in a post without capitals: a saint or a town leads.
fn uncapitalized(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const HOUSES: Words =
        words![fold::word("hospital"), fold::word("infirmary"), fold::word("clinic"), fold::word("medical")];
    let house = (hit.first..hit.end).any(|i| draft.is_any(i, HOUSES));
    let sentence = draft.sentence(hit.first);
    let start = (sentence.start.max(hit.first.saturating_sub(4))..hit.first).find(|&i| {
        let saint = draft.is_any(i, SAINT) && i + 1 < hit.first;
        let town = draft.place_at(i).is_some_and(|place| place.end == hit.first && place.place.strength == 3);
        let lower = draft.tokens[i..hit.first].iter().all(|t| t.is_word() && !t.is_capitalized());
        lower && (saint || town)
    })?;
    house.then_some(start..hit.end)
}

/// "the VA in Tampa", "Kaiser in Fontana": one house of a chain, by its town.
fn branch(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    let chain = draft.is_any(hit.first, &[fold::word("va"), fold::word("kaiser")])
        && draft.tokens[hit.first].is_capitalized();
    let town = draft.place_at(hit.end + 1).filter(|_| draft.is_any(hit.end, &[fold::word("in")]))?;
    (chain && draft.tokens[town.first].is_capitalized()).then_some(hit.first..town.end)
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
    // "the Miami Children's Museum"
    let museum = draft.is_any(word.start, words!["children" "childrens" "women" "womens"])
        && draft.token(end).is_some_and(|t| t.is_word() && t.is_capitalized())
        && !draft.starts_sentence(end);
    (names > 0 && !museum).then_some(start..end)
}

const SAINT: Words =
    words![fold::word("st"), fold::word("ste"), fold::word("sta"), fold::word("mt"), fold::word("saint")];
const SMALL_WORDS: Words = words![
    fold::word("of"),
    fold::word("the"),
    fold::word("and"),
    fold::word("for"),
    fold::word("de"),
    fold::word("at"),
];
/// Capitalized words that name no facility by themselves ("Emergency Department", "Children's Hospital").
const GENERIC: Words = words![
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
    // "Cleveland Clinic found my tumor": it acts on a patient.
    let acts = draft.is_any(name.end, ACTS)
        && draft.cues_in(name.end..sentence.end.min(name.end + 6), Cue::FirstPerson).next().is_some();
    let placed = before > sentence.start && draft.is_any(before - 1, PLACING) || acts;
    let near = sentence.start.max(name.start.saturating_sub(20))..sentence.end.min(name.end + 20);
    let people = scene.contexts.people();
    let own = scene.contexts.speaks_of_itself()
        || people.iter().any(|p| near.contains(&p.token) && matches!(p.who, Who::Child | Who::Relative));
    // "She had her baby at St. Joseph's": somebody the writer need not name, at a medical event.
    let pronoun = people.iter().any(|p| near.contains(&p.token) && p.who == Who::Pronoun)
        && draft.cues_in(near.clone(), Cue::MedicalEvent).next().is_some()
        && draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_none()
        && draft.terms_of(Kinds::PUBLIC_FIGURE).next().is_none();
    let own = own
        || pronoun
        || draft.cues_in(near.clone(), Cue::FirstPerson).next().is_some()
        || (sentence.start..name.start)
            .any(|i| draft.is_any(i, &[fold::word("thank"), fold::word("thanks")]));
    let around = near.start.saturating_sub(20)..(near.end + 20).min(draft.tokens.len());
    let care = around.into_iter().any(|i| {
        let medical = |hit: &TermHit| {
            hit.has(Cue::MedicalEvent)
                || hit.has(Cue::ClinicianRole)
                || hit.has(Cue::ClinicianTitle)
                || hit.has(Cue::BodyPart)
                || hit.is(Kinds::CONDITION)
                || hit.is(Kinds::PROCEDURE)
        };
        draft.terms_at(i).iter().any(medical) || draft.is_any(i, CARE)
    });
    let works =
        draft.cues_in(near, Cue::WorksAt).any(|cue| cue.end + 2 > name.start && cue.end <= name.start);
    placed && own && !works && (care || !scene.disclosures().is_empty() || is_where_someone_is(scene, name))
}

/// What a hospital does to its patient.
const ACTS: Words = words![
    fold::word("did"),
    fold::word("saved"),
    fold::word("found"),
    fold::word("told"),
    fold::word("gave"),
    fold::word("took"),
    fold::word("sent"),
    fold::word("diagnosed"),
    fold::word("misdiagnosed"),
    fold::word("refused"),
    fold::word("called"),
    fold::word("lost"),
    fold::word("treated"),
];

/// "my daughter is at Great Ormond Street", "been in St Thomas' for a week": a hospital by its full
/// name needs no other sign of care.
fn is_where_someone_is(scene: &Scene, name: &Range<usize>) -> bool {
    const BEING: Words = words![
        fold::word("is"),
        fold::word("been"),
        fold::word("was"),
        fold::word("i'm"),
        fold::word("we're"),
        fold::word("go"),
        fold::word("goes"),
        fold::word("am"),
        fold::word("still"),
    ];
    let draft = scene.draft;
    let known = draft
        .terms_at(name.start)
        .iter()
        .find(|hit| hit.is(Kinds::FACILITY))
        .and_then(|hit| draft.concept(hit))
        .is_some_and(|c| c.general.contains("hospital") || c.general.contains("cancer"));
    let full =
        name.len() > 1 || draft.tokens[name.start].case == Case::Upper && !draft.is_shouted(name.start);
    let being = (name.start.saturating_sub(3)..name.start).any(|i| draft.is_any(i, BEING));
    let sentence = draft.sentence(name.start);
    let somebody = scene
        .contexts
        .people_in(&sentence)
        .iter()
        .any(|p| matches!(p.who, Who::Writer | Who::Child | Who::Relative));
    let works = draft.cues_in(sentence, Cue::WorksAt).next().is_some();
    known && full && being && somebody && !works
}

const PLACING: Words = words![
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
    fold::word("team"),
    fold::word("nurse"),
    fold::word("specialist"),
];
const CARE: Words = words![
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
    fold::word("isolation"),
    fold::word("ventilator"),
    fold::word("vent"),
    fold::word("practice"),
    fold::word("methadone"),
    fold::word("infusions"),
    fold::word("infusion"),
    fold::word("scans"),
    fold::word("opinion"),
    fold::word("surgeries"),
    fold::word("airlifted"),
    fold::word("prescribed"),
    fold::word("staff"),
    fold::word("wait"),
    fold::word("baby"),
    fold::word("pain"),
    fold::word("saved"),
];

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
