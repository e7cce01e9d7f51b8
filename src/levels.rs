//! The level a finding gets for an audience: the table of `docs/RECOGNIZERS.md`.

use crate::finding::{Category, Level};
use crate::options::{About, Audience, Options};

/// Shifts the level of an alias on a public forum to the audience and norms at hand; `None` where
/// the finding is the very point of the post (a doctor's name in a review of that doctor).
#[must_use]
pub fn shift(category: Category, level: Level, options: &Options) -> Option<Level> {
    use Category::{
        AgeBirth, ContactDirect, ContactHandle, DateEvent, HealthCondition, HealthOtherPerson,
        HealthSensitive, MoneyLegal, NameClinician, NameOther, NameSelf, PlaceAddress, PlaceArea,
        PlaceFacility, PlaceNowSoon, TraitPersonal, WorkSchool,
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
    let finds_a_teen = match category {
        ContactDirect | ContactHandle | PlaceAddress | PlaceNowSoon | PlaceFacility | WorkSchool => true,
        PlaceArea => level > Level::GoodToKnow,
        _ => false,
    };
    let by_writer = i8::from(options.teen && finds_a_teen)
        // To a caregiver, that person's illness is the topic, as the writer's own is to others.
        - i8::from(options.about != About::Me && category == HealthOtherPerson);
    Some(match u8::from(level).saturating_add_signed(steps + by_writer) {
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

    #[test]
    fn what_finds_a_teen_weighs_more() {
        let teen = Options { teen: true, ..Options::default() };
        let shifted = |category, level| shift(category, level, &teen);
        assert_eq!(shifted(Category::WorkSchool, Level::GoodToKnow), Some(Level::WorthALook));
        assert_eq!(shifted(Category::PlaceArea, Level::WorthALook), Some(Level::PleaseLook));
        assert_eq!(shifted(Category::PlaceArea, Level::GoodToKnow), Some(Level::GoodToKnow));
        assert_eq!(shifted(Category::HealthCondition, Level::GoodToKnow), Some(Level::GoodToKnow));
    }

    #[test]
    fn a_caregiver_may_tell_what_it_is_about() {
        let about = |about| {
            let options = Options { about, ..Options::default() };
            shift(Category::HealthOtherPerson, Level::WorthALook, &options)
        };
        assert_eq!(about(About::Me), Some(Level::WorthALook));
        assert_eq!(about(About::Other), Some(Level::GoodToKnow));
        assert_eq!(
            shift(
                Category::NameChild,
                Level::PleaseLook,
                &Options { about: About::Child, ..Options::default() }
            ),
            Some(Level::PleaseLook)
        );
    }
}
