//! What the writer has shared on a site before, for writers who want that to be remembered.
//!
//! The ledger is a list of [`Entry`]: a category, a rough value and a month. It is kept by the
//! extension; this module decides what a draft adds to it ([`share`]) and what an entry says about
//! its writer ([`Entry::fact`]). Nothing of a draft's words can get into it: a value is the next
//! power of ten of a town's people, of an illness's or a job's frequency, or a decade of life.

use crate::fact::Fact;
use crate::finding::Category;
use serde::Serialize;

/// Something a draft tells of its writer, in the ledger's rough terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Share {
    /// What it is about; of the illnesses always the same one.
    pub category: Category,
    /// How rough: 0 where the category says it all.
    pub value: u64,
}

/// Something the writer shared on the site in some month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As in [`Share`].
    pub category: Category,
    /// As in [`Share`].
    pub value: u64,
    /// "2026-05".
    pub month: String,
}

/// Where a fact belongs in the ledger. Traits and official numbers do not: a trait has no rough
/// form, and a number of that kind is not looked up by a stranger.
#[must_use]
pub const fn class(category: Category, fact: Fact) -> Option<Category> {
    Some(match fact {
        Fact::Place { .. } => Category::PlaceArea,
        Fact::Age { .. } | Fact::AgeAndSex { .. } | Fact::Decade | Fact::BirthDate => Category::AgeBirth,
        Fact::EventDay | Fact::EventMonth => Category::DateEvent,
        Fact::Condition { .. } => Category::HealthCondition,
        Fact::Medicine => Category::HealthMedsResults,
        Fact::Employer | Fact::Occupation { .. } => Category::WorkSchool,
        Fact::Facility if matches!(category, Category::WorkSchool) => Category::WorkSchool,
        Fact::Facility => Category::PlaceFacility,
        Fact::Clinician => Category::NameClinician,
        Fact::Direct
            if matches!(category, Category::NameSelf | Category::ContactDirect | Category::PlaceAddress) =>
        {
            category
        }
        Fact::Direct | Fact::Trait { .. } => return None,
    })
}

/// What a fact of the writer's adds to the ledger; nothing if it would leave the crowd as wide as it is.
#[must_use]
pub fn share(category: Category, fact: Fact, narrow: f64) -> Option<Share> {
    let category = class(category, fact)?;
    let value = match fact {
        Fact::Place { population } => rough(population),
        Fact::Age { years } | Fact::AgeAndSex { years } => u64::from(years / 10 * 10),
        Fact::Condition { .. } | Fact::Occupation { .. } | Fact::Employer => of_100k(fact),
        Fact::Facility if category == Category::WorkSchool => of_100k(fact),
        _ => 0,
    };
    let share = Share { category, value };
    (share.fact().share() < narrow).then_some(share)
}

/// How many of 100,000 people, roughly.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 100,000")]
fn of_100k(fact: Fact) -> u64 {
    rough((fact.share() * 100_000.0).ceil() as u64)
}

/// The next power of ten, but not below ten.
fn rough(number: u64) -> u64 {
    let mut power = 10;
    while power < number && power < 10_000_000_000 {
        power *= 10;
    }
    power
}

impl Share {
    /// What it says about the writer: never more than the draft did.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "powers of ten")]
    pub const fn fact(self) -> Fact {
        let per_100k = self.value as f32;
        match self.category {
            Category::PlaceArea => Fact::Place { population: self.value },
            Category::PlaceFacility => Fact::Facility,
            Category::NameClinician => Fact::Clinician,
            Category::AgeBirth => Fact::Decade,
            Category::DateEvent => Fact::EventMonth,
            Category::HealthCondition => Fact::Condition { per_100k },
            Category::HealthMedsResults => Fact::Medicine,
            Category::WorkSchool => Fact::Occupation { per_100k },
            Category::NameSelf | Category::ContactDirect | Category::PlaceAddress => Fact::Direct,
            _ => Fact::Trait { per_100k: 100_000.0 },
        }
    }

    /// The writer's own in a sentence: key of the message `mine_<key>`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self.category {
            Category::NameSelf => "name",
            Category::ContactDirect => "contact",
            Category::PlaceAddress => "address",
            Category::PlaceArea if self.value <= 1_000_000 => "town",
            Category::PlaceArea => "area",
            Category::PlaceFacility => "facility",
            Category::NameClinician => "clinician",
            Category::AgeBirth => "age",
            Category::DateEvent => "date",
            Category::HealthMedsResults => "medicine",
            Category::WorkSchool => "work",
            _ => "illness",
        }
    }
}

/// The categories of the ledger by the names they have outside.
const NAMES: &[(&str, Category)] = &[
    ("name_self", Category::NameSelf),
    ("contact_direct", Category::ContactDirect),
    ("place_address", Category::PlaceAddress),
    ("place_area", Category::PlaceArea),
    ("place_facility", Category::PlaceFacility),
    ("name_clinician", Category::NameClinician),
    ("age_birth", Category::AgeBirth),
    ("date_event", Category::DateEvent),
    ("health_condition", Category::HealthCondition),
    ("health_meds_results", Category::HealthMedsResults),
    ("work_school", Category::WorkSchool),
];

impl Entry {
    /// Reads "`place_area 100000 2026-05`"; whatever is written otherwise is none.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let (name, rest) = line.split_once(' ')?;
        let (value, month) = rest.split_once(' ')?;
        let (_, category) = NAMES.iter().find(|(known, _)| *known == name)?;
        Some(Self { category: *category, value: value.parse().ok()?, month: month.to_owned() })
    }

    /// What it says, without when.
    #[must_use]
    pub const fn share(&self) -> Share {
        Share { category: self.category, value: self.value }
    }

    /// What it says about the writer.
    #[must_use]
    pub const fn fact(&self) -> Fact {
        self.share().fact()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[(Category, Fact)] = &[
        (Category::NameSelf, Fact::Direct),
        (Category::PlaceArea, Fact::Place { population: 31_000 }),
        (Category::PlaceArea, Fact::Place { population: 12 }),
        (Category::PlaceFacility, Fact::Facility),
        (Category::WorkSchool, Fact::Facility),
        (Category::WorkSchool, Fact::Employer),
        (Category::WorkSchool, Fact::Occupation { per_100k: 5.0 }),
        (Category::NameClinician, Fact::Clinician),
        (Category::AgeBirth, Fact::Age { years: 43 }),
        (Category::AgeBirth, Fact::AgeAndSex { years: 91 }),
        (Category::AgeBirth, Fact::BirthDate),
        (Category::DateEvent, Fact::EventDay),
        (Category::HealthRare, Fact::Condition { per_100k: 0.3 }),
        (Category::HealthSensitive, Fact::Condition { per_100k: 300.0 }),
        (Category::HealthMedsResults, Fact::Medicine),
    ];

    #[test]
    fn an_entry_never_says_more_than_the_draft_did() {
        for &(category, fact) in ALL {
            let share = share(category, fact, 1.0).unwrap();
            assert!(share.fact().share() >= fact.share(), "{fact:?} became {share:?}");
            assert_eq!(class(share.category, share.fact()), Some(share.category), "{share:?}");
        }
    }

    #[test]
    fn an_entry_is_read_from_a_line() {
        let entry = Entry { category: Category::PlaceArea, value: 100_000, month: "2026-05".to_owned() };
        assert_eq!(Entry::read("place_area 100000 2026-05"), Some(entry));
        for none in [
            "",
            "place_area",
            "place_area 1",
            "place_area x 2026-05",
            "money 1 2026-05",
            "place_area -1 2026-05",
        ] {
            assert_eq!(Entry::read(none), None, "{none}");
        }
        for &(name, category) in NAMES {
            assert_eq!(serde_json::to_string(&category).unwrap(), format!("\"{name}\""));
        }
    }

    #[test]
    fn only_a_rough_value_is_kept() {
        let value = |category, fact| share(category, fact, 0.2).map(|s| (s.category, s.value));
        let town = Fact::Place { population: 31_000 };
        assert_eq!(value(Category::PlaceArea, town), Some((Category::PlaceArea, 100_000)));
        assert_eq!(value(Category::AgeBirth, Fact::Age { years: 43 }), Some((Category::AgeBirth, 40)));
        assert_eq!(value(Category::AgeBirth, Fact::BirthDate), Some((Category::AgeBirth, 0)));
        // Which kind of illness it is, is not kept.
        let rare = Fact::Condition { per_100k: 20.0 };
        assert_eq!(value(Category::HealthSensitive, rare), Some((Category::HealthCondition, 100)));
    }

    #[test]
    fn what_fits_everybody_is_not_kept() {
        assert_eq!(share(Category::HealthCondition, Fact::Condition { per_100k: 0.0 }, 0.2), None);
        assert_eq!(share(Category::PlaceArea, Fact::Place { population: 60_000_000 }, 0.2), None);
        assert_eq!(share(Category::TraitPersonal, Fact::Trait { per_100k: 5.0 }, 0.2), None);
        assert_eq!(share(Category::IdOfficial, Fact::Direct, 0.2), None);
    }
}
