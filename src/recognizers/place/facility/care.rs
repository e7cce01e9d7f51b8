//! Whose care a named facility gives: the writer's, a relative's, or nobody's.

use super::words::{ACTS, CARE, PLACING};
use crate::context::Who;
use crate::draft::TermHit;
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::Scene;
use crate::token::Case;
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

/// "my daughter is at Great Ormond Street", "been in St Thomas' for a week": a hospital by its full
/// name needs no other sign of care.
pub(super) fn is_where_someone_is(scene: &Scene, name: &Range<usize>) -> bool {
    const BEING: &[u64] = &[
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
        });
    let works = draft.cues_in(sentence, Cue::WorksAt).next().is_some();
    known && full && being && somebody && !works
}
