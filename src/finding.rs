//! What an assessment finds: one [`Finding`] for each place in the draft that deserves a look.

use crate::resources::Help;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// What a person sees and can switch off. `docs/RECOGNIZERS.md` describes each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "each category is described once, in its messages and in docs/RECOGNIZERS.md"
)]
pub enum Category {
    NameSelf,
    NameOther,
    NameChild,
    NameClinician,
    ContactDirect,
    ContactHandle,
    PlaceAddress,
    PlaceArea,
    PlaceNowSoon,
    PlaceFacility,
    AgeBirth,
    DateEvent,
    IdOfficial,
    IdMedical,
    IdDevice,
    LinkPrivate,
    HealthCondition,
    HealthSensitive,
    HealthRare,
    HealthMedsResults,
    HealthOtherPerson,
    WorkSchool,
    TraitPersonal,
    MoneyLegal,
    PhotoHint,
    ComboIdentifies,
    CredClaim,
    CredMedsAdvice,
    CredSales,
    CareCrisis,
}

impl Category {
    /// Every category with its name.
    pub const NAMES: &[(&str, Self)] = &[
        ("name_self", Self::NameSelf),
        ("name_other", Self::NameOther),
        ("name_child", Self::NameChild),
        ("name_clinician", Self::NameClinician),
        ("contact_direct", Self::ContactDirect),
        ("contact_handle", Self::ContactHandle),
        ("place_address", Self::PlaceAddress),
        ("place_area", Self::PlaceArea),
        ("place_now_soon", Self::PlaceNowSoon),
        ("place_facility", Self::PlaceFacility),
        ("age_birth", Self::AgeBirth),
        ("date_event", Self::DateEvent),
        ("id_official", Self::IdOfficial),
        ("id_medical", Self::IdMedical),
        ("id_device", Self::IdDevice),
        ("link_private", Self::LinkPrivate),
        ("health_condition", Self::HealthCondition),
        ("health_sensitive", Self::HealthSensitive),
        ("health_rare", Self::HealthRare),
        ("health_meds_results", Self::HealthMedsResults),
        ("health_other_person", Self::HealthOtherPerson),
        ("work_school", Self::WorkSchool),
        ("trait_personal", Self::TraitPersonal),
        ("money_legal", Self::MoneyLegal),
        ("photo_hint", Self::PhotoHint),
        ("combo_identifies", Self::ComboIdentifies),
        ("cred_claim", Self::CredClaim),
        ("cred_meds_advice", Self::CredMedsAdvice),
        ("cred_sales", Self::CredSales),
        ("care_crisis", Self::CareCrisis),
    ];
}

/// The harm if the words were published. Not to be mixed up with [`Confidence`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "u8")]
pub enum Level {
    /// Never underlined; shown in the whole-post view and counted for combinations.
    GoodToKnow = 1,
    /// A dotted underline.
    WorthALook = 2,
    /// A solid underline, counted in the badge.
    PleaseLook = 3,
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level as Self
    }
}

/// Are we right? Only `Likely` and above is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Kept inside the core: it may support other evidence.
    Possible,
    /// Right more than nine times in ten.
    Likely,
    /// A check digit, an exact form or an explicit cue says so.
    Certain,
}

/// Whose fact is it? (The field's term, from `ConText`.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Experiencer {
    /// The person who writes.
    Writer,
    /// A child of, or cared for by, the writer.
    Child,
    /// Somebody else.
    Other,
    /// No particular person: general talk.
    #[default]
    Nobody,
}

/// A ready replacement for exactly the finding's span; an empty text removes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Suggestion {
    /// The words to put in the span's place, in the draft's language.
    pub text: String,
}

/// One thing a stranger could learn, as a sentence (`learned.rs`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Learned {
    /// Where it belongs in the panel.
    pub group: Group,
    /// The sentence: key of the message `learned_<key>`.
    pub key: &'static str,
    /// What stands in the sentence's places: words of the draft, or a number.
    pub words: Vec<String>,
}

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Who the writer is.
    Who,
    /// Where.
    Where,
    /// When, and how old.
    When,
    /// The writer's health.
    Health,
    /// Other people.
    Others,
}

/// One place in the draft that deserves a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where, in UTF-16 code units.
    #[serde(flatten)]
    pub span: Span,
    /// What it is.
    pub category: Category,
    /// The recognizer that found it.
    pub recognizer: &'static str,
    /// The harm if it is published, for this audience.
    pub level: Level,
    /// How sure the recognizer is.
    pub confidence: Confidence,
    /// Whose fact it is.
    pub experiencer: Experiencer,
    /// Safer wordings, best first.
    pub suggestions: Vec<Suggestion>,
    /// Findings with the same number are mentions of the same thing.
    pub mention: u32,
    /// What a stranger learns from it; none for a word about trust or a hard time.
    pub learned: Option<Learned>,
    /// Where to turn with it.
    pub help: Option<Help>,
}
