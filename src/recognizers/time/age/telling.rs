//! What the draft tells at all: of the writer, of an illness, of a child.

use super::Reader;
use super::words::BABIES;
use crate::context::Who;
use crate::finding::Experiencer;
use crate::lexicon::Kinds;
use crate::lexicon::cue::Cue;

impl Reader<'_> {
    pub(super) fn personal(&self) -> bool {
        self.scene.contexts.speaks_of_itself() || !self.scene.disclosures().is_empty()
    }

    /// The first relative the draft names anywhere: "He is 60, my husband".
    pub(super) fn somebody(&self) -> Option<Experiencer> {
        self.scene.contexts.people().iter().find_map(|p| match p.who {
            Who::Child => Some(Experiencer::Child),
            Who::Relative => Some(Experiencer::Other),
            _ => None,
        })
    }

    /// Does the draft tell of the writer, or of anybody's health in any words?
    pub(super) fn speaks_of_health(&self) -> bool {
        let health = Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0 | Kinds::MEDICINE.0);
        self.personal()
            || self.draft.names_any(health)
            || [Cue::MedicalEvent, Cue::BodyPart, Cue::ClinicianRole]
                .into_iter()
                .any(|cue| self.draft.gives(cue))
    }

    /// Does the draft tell of the writer, or of an illness?
    pub(super) fn tells_of_somebody(&self) -> bool {
        self.personal() || self.names_condition()
    }

    pub(super) fn names_condition(&self) -> bool {
        self.draft.surely_names_any(Kinds::CONDITION)
    }

    /// Does the draft tell of somebody's health, as far as we can see?
    pub(super) fn is_about_health(&self) -> bool {
        !self.scene.disclosures().is_empty()
            || self.scene.contexts.speaks_of_itself() && self.draft.surely_names_any(Kinds::CONDITION)
    }

    pub(super) fn has_child(&self) -> bool {
        self.scene.contexts.people().iter().any(|p| p.who == Who::Child)
    }

    pub(super) fn has_baby(&self) -> bool {
        self.draft.tokens.iter().take(400).any(|t| t.is_word() && BABIES.contains(&t.hash))
    }
}
