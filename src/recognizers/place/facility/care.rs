//! Whose care a named facility gives: the writer's, a relative's, or nobody's.

use super::words::{ACTS, CARE, PLACING, WARDS};
use crate::context::Who;
use crate::draft::{Draft, TermHit};
use crate::elision::leaves_out_writer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::Scene;
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// "at", "to", "from" before it, and one's own or a relative's care in the sentence.
pub(super) fn in_own_care(scene: &Scene, name: &Range<usize>) -> bool {
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
    let placed = before > sentence.start
        && (draft.is_any(before - 1, PLACING) || is_said_to_be(draft, before))
        || acts;
    let near = sentence.start.max(name.start.saturating_sub(20))..sentence.end.min(name.end + 20);
    let people = scene.contexts.people();
    let own = scene.contexts.speaks_of_itself()
        || people.iter().any(|p| near.contains(&p.token) && matches!(p.who, Who::Child | Who::Relative));
    // "She had her baby at St. Joseph's": somebody the writer need not name, at a medical event.
    let pronoun = people.iter().any(|p| near.contains(&p.token) && p.who == Who::Pronoun)
        && (draft.cues_in(near.clone(), Cue::MedicalEvent).next().is_some()
            || draft.terms_of_in(Kinds::CONDITION, near.clone())
            || near.clone().any(|i| draft.is_any(i, WARDS)))
        && draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_none()
        && draft.terms_of(Kinds::PUBLIC_FIGURE).next().is_none();
    let own = own
        || pronoun
        || leaves_out_writer(draft, &sentence)
        || is_note(draft, &sentence)
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
                || hit.is(Kinds::MEDICINE)
        };
        draft.terms_at(i).iter().any(medical) || draft.is_any(i, CARE)
    });
    let works =
        draft.cues_in(near, Cue::WorksAt).any(|cue| cue.end + 2 > name.start && cue.end <= name.start);
    placed && own && !works && (care || !scene.disclosures().is_empty() || is_where_someone_is(scene, name))
}

/// "dialysis at Northgate MWF", "moms at Sacred Heart": a note begins with the care, or with kin.
fn is_note(draft: &Draft, sentence: &Range<usize>) -> bool {
    const KIN: Words = words![
        fold::word("moms"),
        fold::word("mums"),
        fold::word("dads"),
        fold::word("hubbys"),
        fold::word("nans"),
    ];
    const AT: Words = words![fold::word("at"), fold::word("in")];
    const SPANS: Words = words![
        fold::word("days"),
        fold::word("weeks"),
        fold::word("nights"),
        fold::word("hours"),
        fold::word("hrs"),
        fold::word("months"),
    ];
    let first = sentence.start;
    let care = draft.terms_at(first).iter().any(|hit| {
        (hit.has(Cue::MedicalEvent)
            || hit.has(Cue::ClinicianRole)
            || hit.has(Cue::ClinicianTitle)
            || hit.is(Kinds::PROCEDURE))
            && (draft.is_any(hit.end, AT) || draft.is_any(hit.end + 1, AT))
    });
    // "4 days in Bellevue psych"
    let stay = draft.tokens[first].kind == TokenKind::Number
        && draft.is_any(first + 1, SPANS)
        && draft.is_any(first + 2, AT);
    let kin = draft.is_any(first, KIN) && draft.is_any(first + 1, AT);
    (care || kin || stay) && draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_none()
}

/// "my hospital is Mercy General", "Hospital: Northwick Park", "@ Mercy General".
fn is_said_to_be(draft: &Draft, at: usize) -> bool {
    const HOUSES: Words = words![
        fold::word("hospital"),
        fold::word("clinic"),
        fold::word("surgery"),
        fold::word("practice"),
        fold::word("pharmacy"),
        fold::word("unit"),
        fold::word("trust"),
    ];
    let before = &draft.tokens[at - 1];
    let link = draft.is_any(at - 1, &[fold::word("is"), fold::word("was")]) || before.is_mark(':');
    before.is_mark('@') || link && at >= 2 && draft.is_any(at - 2, HOUSES)
}

/// "my daughter is at Great Ormond Street", "been in St Thomas' for a week": a hospital by its full
/// name needs no other sign of care.
pub(super) fn is_where_someone_is(scene: &Scene, name: &Range<usize>) -> bool {
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
    let somebody =
        scene.contexts.people().iter().any(|p| {
            sentence.contains(&p.token) && matches!(p.who, Who::Writer | Who::Child | Who::Relative)
        }) || leaves_out_writer(draft, &sentence);
    let works = draft.cues_in(sentence, Cue::WorksAt).next().is_some();
    known && full && being && somebody && !works
}
