//! The level a finding gets for an audience: the table of `docs/RECOGNIZERS.md`.

use crate::finding::{Category, Level};
use crate::options::{Audience, Options};

/// Shifts the level of an alias on a public forum to the audience and norms at hand; `None` where
/// the finding is the very point of the post (a doctor's name in a review of that doctor).
#[must_use]
pub fn shift(category: Category, level: Level, options: &Options) -> Option<Level> {
    use Category::{
        AgeBirth, DateEvent, HealthCondition, HealthSensitive, MoneyLegal, NameClinician, NameOther,
        NameSelf, PlaceArea, PlaceFacility, TraitPersonal, WorkSchool,
    };
    let norms = options.norms;
    if norms.review && matches!(category, NameClinician | PlaceFacility)
        || norms.condition_is_topic && category == HealthCondition
    {
        return None;
    }
    let about_life =
        matches!(category, HealthCondition | HealthSensitive | WorkSchool | TraitPersonal | MoneyLegal);
    let tells_who_where_when =
        matches!(category, NameOther | NameClinician | PlaceArea | PlaceFacility | DateEvent | AgeBirth);
    let steps = match options.audience {
        Audience::RealNamePublic if about_life => 1,
        Audience::PrivateGroup if about_life => -1,
        Audience::Dm if about_life || tells_who_where_when => -1,
        _ if norms.alias_required && matches!(category, NameSelf | NameOther) => 1,
        _ => 0,
    };
    Some(match u8::from(level).saturating_add_signed(steps) {
        0 | 1 => Level::GoodToKnow,
        2 => Level::WorthALook,
        _ => Level::PleaseLook,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Norms;

    #[test]
    fn a_condition_weighs_by_audience() {
        let level = |audience| {
            shift(Category::HealthCondition, Level::GoodToKnow, &Options { audience, ..Options::default() })
        };
        assert_eq!(level(Audience::RealNamePublic), Some(Level::WorthALook));
        assert_eq!(level(Audience::AliasPublic), Some(Level::GoodToKnow));
        assert_eq!(level(Audience::Dm), Some(Level::GoodToKnow));
    }

    #[test]
    fn a_review_may_name_the_doctor() {
        let options = Options { norms: Norms { review: true, ..Norms::default() }, ..Options::default() };
        assert_eq!(shift(Category::NameClinician, Level::WorthALook, &options), None);
        assert_eq!(shift(Category::NameOther, Level::WorthALook, &options), Some(Level::WorthALook));
    }
}
