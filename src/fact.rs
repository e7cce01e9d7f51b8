//! What a finding says about a person: the quasi-identifiers that `risk.rs` puts together.

/// One fact about one person, as a share of people it leaves in the crowd.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact {
    /// A name, contact or number by which a stranger finds one person. A serial number or a private
    /// link is none: it may harm, but it tells nobody who wrote.
    Direct,
    /// Lives in a place of about this many people.
    Place {
        /// People who live there.
        population: u64,
    },
    /// Is this old, in years.
    Age {
        /// Years.
        years: u32,
    },
    /// Is this old, and a woman or a man: "43F".
    AgeAndSex {
        /// Years.
        years: u32,
    },
    /// Is in a decade of life ("in my 40s").
    Decade,
    /// Was born on a day.
    BirthDate,
    /// Had a medical event on a day.
    EventDay,
    /// Had a medical event in a month.
    EventMonth,
    /// Has a condition that about this many of 100,000 people have; 0 if unknown.
    Condition {
        /// Of 100,000 people.
        per_100k: f32,
    },
    /// Goes to a named hospital, clinic or school.
    Facility,
    /// Is treated by a named clinician.
    Clinician,
    /// Works for a named employer.
    Employer,
    /// Has a job that about this many of 100,000 people have.
    Occupation {
        /// Of 100,000 people.
        per_100k: f32,
    },
    /// Takes a medicine.
    Medicine,
    /// Another trait that about this share of 100,000 people have.
    Trait {
        /// Of 100,000 people.
        per_100k: f32,
    },
}

impl Fact {
    /// The share of people (of those who live in the place, if one is known) that the fact leaves
    /// in the crowd; for a place, that of all who could write. `docs/RISK.md` gives the sources.
    #[must_use]
    pub fn share(self) -> f64 {
        let of_100k = |per_100k: f32, unknown: f64| {
            if per_100k > 0.0 { (f64::from(per_100k) / 100_000.0).min(1.0) } else { unknown }
        };
        match self {
            Self::Direct => 0.0,
            Self::Place { population } => (approximate(population) / 400e6).min(1.0),
            Self::Age { years: 90.. } => 0.002,
            Self::Age { .. } => 0.013,
            Self::AgeAndSex { years } => Self::Age { years }.share() / 2.0,
            Self::Decade => 0.13,
            Self::BirthDate => 1.0 / 30_000.0,
            Self::EventDay => 1.0 / 300.0,
            Self::EventMonth => 1.0 / 12.0,
            Self::Condition { per_100k } => of_100k(per_100k, 1.0),
            Self::Facility => 1.0 / 1_000.0,
            Self::Clinician | Self::Employer => 1.0 / 2_000.0,
            Self::Occupation { per_100k } => of_100k(per_100k, 0.05),
            Self::Medicine => 0.05,
            Self::Trait { per_100k } => of_100k(per_100k, 0.5),
        }
    }

    /// People who live in the place it names.
    #[must_use]
    pub fn population(self) -> Option<f64> {
        match self {
            Self::Place { population } => Some(approximate(population)),
            _ => None,
        }
    }

    /// What remains of it after its first suggestion: the region for the town, the decade for the
    /// age, the group for the illness, the season for the day.
    #[must_use]
    pub fn generalized(self) -> Self {
        match self {
            Self::Place { population } => {
                Self::Place { population: population.max(1_000_000).saturating_mul(40) }
            }
            Self::Age { .. } | Self::AgeAndSex { .. } | Self::BirthDate => Self::Decade,
            Self::EventDay => Self::EventMonth,
            Self::Condition { per_100k } => Self::Condition { per_100k: (per_100k * 40.0).max(5_000.0) },
            Self::Occupation { per_100k } => Self::Occupation { per_100k: (per_100k * 100.0).max(5_000.0) },
            Self::Direct
            | Self::Decade
            | Self::Facility
            | Self::Clinician
            | Self::Employer
            | Self::EventMonth
            | Self::Medicine
            | Self::Trait { .. } => Self::Trait { per_100k: 100_000.0 },
        }
    }

    /// How little a post loses when the fact is generalized, from 0 to 1: the illness is what it is
    /// about, the town hardly ever is.
    #[must_use]
    pub const fn ease_of_change(self) -> f64 {
        match self {
            Self::Direct | Self::Place { .. } | Self::Facility | Self::Clinician => 1.0,
            Self::BirthDate | Self::EventDay | Self::EventMonth | Self::Employer => 0.9,
            Self::Age { .. } | Self::AgeAndSex { .. } | Self::Decade | Self::Occupation { .. } => 0.8,
            Self::Trait { .. } => 0.6,
            Self::Medicine => 0.5,
            Self::Condition { .. } => 0.4,
        }
    }
}

/// Populations are known to two digits.
#[expect(clippy::cast_precision_loss, reason = "two digits matter")]
const fn approximate(population: u64) -> f64 {
    population as f64
}
