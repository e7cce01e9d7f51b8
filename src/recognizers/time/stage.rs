//! What to say in the place of an exact age: a stage of life.

/// Female or male, as an age mark such as "43F" says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// "F".
    Female,
    /// "M".
    Male,
}

/// Words for a stage of life: "a school-age son", "my school-age child", "she is in grade school".
pub struct Stage {
    /// Before a noun.
    pub adjective: &'static str,
    /// As a noun.
    pub noun: &'static str,
    /// After a verb of being.
    pub predicate: &'static str,
}

/// The stage of an age.
#[must_use]
pub fn stage(years: u32, baby: bool) -> Stage {
    let (adjective, noun, predicate) = match years {
        0 => ("baby", "a baby", "very young"),
        _ if baby => ("baby", "a baby", "very young"),
        1..=2 => ("toddler", "a toddler", "very young"),
        3..=5 => ("preschool", "a preschooler", "not in school yet"),
        6..=12 => ("school-age", "a school-age child", "in grade school"),
        13..=17 => ("teenage", "a teen", "in high school"),
        18..=29 => ("young", "a young adult", "a young adult"),
        30..=39 => ("grown", "an adult", "an adult"),
        40..=64 => ("middle-aged", "an adult", "in midlife"),
        65..=79 => ("older", "an older adult", "an older adult"),
        _ => ("elderly", "an elderly person", "very old"),
    };
    Stage { adjective, noun, predicate }
}

/// A person of this age and sex.
#[must_use]
pub fn person(years: u32, sex: Option<Sex>) -> &'static str {
    match (years, sex) {
        (..=12, _) => "a child",
        (13..=17, Some(Sex::Female)) => "a teenage girl",
        (13..=17, _) => "a teenage boy",
        (18..=19, Some(Sex::Female)) => "a young woman",
        (18..=19, _) => "a young man",
        (90.., Some(Sex::Female)) => "an elderly woman",
        (90.., _) => "an elderly man",
        (_, Some(Sex::Female)) => "a woman",
        _ => "a man",
    }
}
