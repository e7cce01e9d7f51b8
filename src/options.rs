//! What the writer told Postwell about the place they write in and about themselves.

use crate::finding::Category;
use serde::Deserialize;

/// Options of one assessment. Every part has a default; unknown keys are ignored.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Who can read the post.
    pub audience: Audience,
    /// The forum's own norms.
    pub norms: Norms,
    /// Categories the writer switched off.
    pub off: Vec<Category>,
    /// The writer's own terms, found in all their forms.
    pub own_terms: Vec<OwnTerm>,
    /// Words the writer is fine to share.
    pub fine_terms: Vec<String>,
    /// The writer is a teenager.
    pub teen: bool,
    /// Whom the writer mostly writes about.
    pub about: About,
    /// Where the writer is ("US"), for pages, groups and help lines near them; empty if unknown.
    pub country: String,
    /// What the writer has shared on this site before, if that is remembered: lines of `ledger.rs`.
    pub ledger: Vec<String>,
}

/// Whom the writer mostly writes about: a caregiver tells the story of somebody else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The writer.
    #[default]
    Me,
    /// A child of the writer's.
    Child,
    /// An adult the writer cares for.
    Other,
}

impl About {
    /// Every one with its name.
    pub const NAMES: &[(&str, Self)] = &[("me", Self::Me), ("child", Self::Child), ("other", Self::Other)];
}

/// Who can read a post once it is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Anyone, under the writer's real name.
    RealNamePublic,
    /// Anyone, under an alias.
    #[default]
    AliasPublic,
    /// The members of a group.
    PrivateGroup,
    /// One other person.
    Dm,
}

impl Audience {
    /// Every one with its name.
    pub const NAMES: &[(&str, Self)] = &[
        ("real_name_public", Self::RealNamePublic),
        ("alias_public", Self::AliasPublic),
        ("private_group", Self::PrivateGroup),
        ("dm", Self::Dm),
    ];
}

/// What a forum expects of its posts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Norms {
    /// Everybody there writes about the same condition, so naming it is no finding.
    pub condition_is_topic: bool,
    /// The forum asks for an alias, so a name is a stronger nudge.
    pub alias_required: bool,
    /// A review site: naming the clinician and the facility is the point.
    pub review: bool,
}

/// One of the writer's own terms: a name, a street, an employer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OwnTerm {
    /// The words as the writer gave them.
    pub text: String,
    /// What they are.
    pub kind: OwnTermKind,
}

/// What one of the writer's own terms is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnTermKind {
    /// The writer's name.
    Name,
    /// A child's name.
    Child,
    /// A street, town or neighborhood.
    Place,
    /// A clinic, hospital or clinician.
    Clinic,
    /// An employer or school.
    Work,
    /// An alias or username.
    Alias,
    /// A birthday.
    Birthday,
    /// Anything else.
    Other,
}

impl OwnTermKind {
    /// Every one with its name.
    pub const NAMES: &[(&str, Self)] = &[
        ("name", Self::Name),
        ("child", Self::Child),
        ("place", Self::Place),
        ("clinic", Self::Clinic),
        ("work", Self::Work),
        ("alias", Self::Alias),
        ("birthday", Self::Birthday),
        ("other", Self::Other),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::DeserializeOwned;
    use std::fmt::Debug;

    fn agrees<T: DeserializeOwned + PartialEq + Debug>(names: &[(&str, T)]) {
        for (name, value) in names {
            assert_eq!(
                serde_json::from_str::<T>(&format!("\"{name}\"")).as_ref().ok(),
                Some(value),
                "{name}"
            );
        }
        let mut known: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
        known.dedup();
        assert_eq!(known.len(), names.len());
    }

    #[test]
    fn names_are_what_serde_reads() {
        agrees(Category::NAMES);
        agrees(About::NAMES);
        agrees(Audience::NAMES);
        agrees(OwnTermKind::NAMES);
        assert_eq!(Category::NAMES.len(), Category::CareCrisis as usize + 1, "one is missing");
    }
}
