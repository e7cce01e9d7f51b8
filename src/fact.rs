//! What a finding says about a person: the quasi-identifiers that `risk.rs` puts together.

/// One fact about one person, as a share of people it leaves in the crowd.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact {
    /// A name, contact or number that names one person by itself.
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
