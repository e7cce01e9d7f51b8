//! What a stranger learns from one finding: a plain sentence about a person, in one of five groups.
//!
//! The sentence itself is a message (`learned_<key>` in `_locales`), so that it can be said in every
//! language; this module chooses it and gives the writer's own words to put in. A sentence may say
//! no more than the draft does: where it is not clear that a town is home or an illness the
//! writer's own, it says less ("The post names ...").

use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Group, Learned};
use crate::lexicon::{Concept, ConceptClass, fold};
use crate::recognizer::{Candidate, Recognizer, Scene};
use crate::recognizers::relation_words;
use std::ops::Range;

/// The sentence for a candidate; none for a word about trust or a hard time.
#[must_use]
pub fn learned(scene: &Scene, recognizer: &Recognizer, candidate: &Candidate) -> Option<Learned> {
    let draft = scene.draft;
    let first = draft.tokens.partition_point(|t| t.range().end <= candidate.bytes.start);
    let end = draft.tokens.partition_point(|t| t.range().start < candidate.bytes.end);
    let said = Said {
        scene,
        candidate,
        tokens: first..end.max(first + 1).min(draft.tokens.len()),
        recognizer: recognizer.id,
    };
    let (group, key) = said.sentence(recognizer.category)?;
    let words = draft.text[candidate.bytes.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
    let words = match (key, candidate.fact) {
        ("yours_is_called", _) => vec![said.relation()?, words],
        (
            "you_age" | "you_age_woman" | "you_age_man",
            Some(Fact::Age { years } | Fact::AgeAndSex { years }),
        ) => {
            vec![years.to_string()]
        }
        _ => vec![words],
    };
    Some(Learned { group, key, words })
}

struct Said<'s> {
    scene: &'s Scene<'s>,
    candidate: &'s Candidate,
    tokens: Range<usize>,
    recognizer: &'static str,
}

impl Said<'_> {
    fn sentence(&self, category: Category) -> Option<(Group, &'static str)> {
        use Category as C;
        use Experiencer::{Child, Other};
        use Group::{Health, Others, When, Where, Who};
        let whose = self.candidate.experiencer;
        let theirs = matches!(whose, Child | Other);
        if self.recognizer == "own_term" {
            let group = match category {
                C::PlaceArea | C::PlaceAddress | C::PlaceFacility => Where,
                C::AgeBirth => When,
                C::NameChild => Others,
                _ => Who,
            };
            return Some((group, "own_list"));
        }
        Some(match category {
            C::NameSelf => (Who, "you_are_called"),
            C::NameChild | C::NameOther | C::NameClinician => {
                let group = if category == C::NameClinician { Health } else { Others };
                let key = match category {
                    _ if self.relation().is_some() => "yours_is_called",
                    C::NameChild => "child_is_called",
                    C::NameOther => "other_is_called",
                    _ => "clinician",
                };
                (group, key)
            }
            C::ContactDirect => match self.recognizer {
                "email_address" => (Who, "email"),
                "phone_number" => (Who, "phone"),
                _ => (Who, "reach"),
            },
            C::ContactHandle => (Who, "account"),
            C::PlaceAddress if self.recognizer == "coordinates" => (Where, "map_point"),
            C::PlaceAddress => (Where, "address"),
            C::PlaceArea => (Where, self.place()),
            C::PlaceNowSoon => (Where, "whereabouts"),
            C::PlaceFacility => match whose {
                Child | Other => (Others, "other_facility"),
                Experiencer::Writer => (Where, "you_facility"),
                Experiencer::Nobody => (Where, "facility"),
            },
            C::AgeBirth => {
                let key = self.age();
                (if theirs { Others } else { When }, key)
            }
            C::DateEvent => (When, "date"),
            C::IdOfficial | C::IdMedical => (Who, "id_number"),
            C::IdDevice => (Who, "device"),
            C::LinkPrivate => (Who, "private_link"),
            C::HealthOtherPerson => (Others, if whose == Child { "child_health" } else { "other_health" }),
            C::HealthCondition | C::HealthSensitive | C::HealthRare | C::HealthMedsResults => match whose {
                Child => (Others, "child_health"),
                Other => (Others, "other_health"),
                _ => (Health, self.health()),
            },
            C::WorkSchool | C::TraitPersonal | C::MoneyLegal if theirs => (Others, "other_life"),
            C::WorkSchool => match self.recognizer {
                "employer" => (Who, "employer"),
                "school" => (Who, "school"),
                _ => (Who, "work"),
            },
            C::TraitPersonal => (Who, "about_you"),
            C::MoneyLegal => (Who, "money"),
            C::PhotoHint
            | C::ComboIdentifies
            | C::CredClaim
            | C::CredMedsAdvice
            | C::CredSales
            | C::CareCrisis => {
                return None;
            }
        })
    }

    /// "husband" where the draft says "my husband Mark".
    fn relation(&self) -> Option<String> {
        let person = self.scene.contexts.names().people.get(self.candidate.person?)?;
        let words = relation_words(self.scene, person.relation.clone()?)?;
        words.strip_prefix("my ").or_else(|| words.strip_prefix("our ")).map(str::to_owned)
    }

    /// Home, or a place one comes from or has left; of whom?
    fn place(&self) -> &'static str {
        let draft = self.scene.draft;
        let start = self.tokens.start;
        let before = draft.sentence(start).start.max(start.saturating_sub(7))..start;
        let said = |words| before.clone().any(|at| draft.is_any(at, words));
        match self.candidate.experiencer {
            Experiencer::Child | Experiencer::Other => "other_place",
            _ if self.recognizer == "postal_code" => "postal_code",
            _ if draft.place_at(start).is_none() => "place_words",
            Experiencer::Nobody => "place_perhaps",
            _ if said(CARE) => "place_perhaps",
            _ if said(LEFT) => "place_tie",
            Experiencer::Writer => "you_live",
        }
    }

    fn age(&self) -> &'static str {
        let birth = matches!(self.candidate.fact, Some(Fact::BirthDate));
        match self.candidate.experiencer {
            Experiencer::Child if birth => "child_birth",
            Experiencer::Child => "child_age",
            Experiencer::Other if birth => "other_birth",
            Experiencer::Other => "other_age",
            Experiencer::Nobody if !birth => "age_words",
            _ if birth => "birth",
            Experiencer::Writer | Experiencer::Nobody => match self.candidate.fact {
                _ if self.is_past() => "age_words",
                Some(Fact::AgeAndSex { .. }) if self.says(WOMAN, 'f') => "you_age_woman",
                Some(Fact::AgeAndSex { .. }) if self.says(MAN, 'm') => "you_age_man",
                Some(Fact::Age { .. } | Fact::AgeAndSex { .. }) => "you_age",
                _ => "age_words",
            },
        }
    }

    /// "I was 32 when", "at 40".
    fn is_past(&self) -> bool {
        let draft = self.scene.draft;
        let start = self.tokens.start;
        (start.saturating_sub(3)..start).any(|at| draft.is_any(at, THEN))
            || draft.is_any(self.tokens.end, THEN)
    }

    /// Does the span hold one of the words, or their letter beside the number ("43F", "m27")?
    fn says(&self, words: &[u64], letter: char) -> bool {
        let written = self.scene.draft.text[self.candidate.bytes.clone()].to_lowercase();
        let glued = |word: &str| {
            word.strip_prefix(letter)
                .or_else(|| word.strip_suffix(letter))
                .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
        };
        self.tokens.clone().any(|at| self.scene.draft.is_any(at, words))
            || written.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_empty() && glued(word))
    }

    fn health(&self) -> &'static str {
        match self.recognizer {
            "medicine" => "you_take",
            "lab_result" => "result",
            "medical_test" => "test",
            "pasted_report" => "report",
            "study" => "study",
            "gene_variant" => "gene",
            _ => match self.concept() {
                Some(c) if matches!(c.class, ConceptClass::Procedure | ConceptClass::ProcedureSensitive) => {
                    "care"
                }
                Some(c) if c.class != ConceptClass::Symptom && self.is_noun() => "you_have",
                _ => "your_health",
            },
        }
    }

    fn concept(&self) -> Option<&'static Concept> {
        let meets = |d: &&crate::disclosure::Disclosure| {
            d.tokens.start < self.tokens.end && self.tokens.start < d.tokens.end
        };
        self.scene.disclosures().iter().find(meets).map(|d| d.concept)
    }

    /// Do the words fit after "You have": a noun, as "have", "my", "with" before it show?
    fn is_noun(&self) -> bool {
        let draft = self.scene.draft;
        let mut at = self.tokens.start;
        // "I have lupus and asthma": each word of a list stands where the first does.
        for _ in 0..3 {
            let Some(before) = at.checked_sub(1) else { return false };
            if draft.is_any(before, BEFORE_NOUN) {
                return true;
            }
            let joins = draft.is_any(before, JOINS) || draft.token(before).is_some_and(|t| t.is_mark(','));
            let listed = self
                .scene
                .disclosures()
                .iter()
                .find(|d| joins && d.tokens.end + 1 >= before && d.tokens.end <= before);
            let Some(listed) = listed else { return false };
            at = listed.tokens.start;
        }
        false
    }
}

const WOMAN: &[u64] =
    &[fold::word("f"), fold::word("female"), fold::word("woman"), fold::word("girl"), fold::word("lady")];
const MAN: &[u64] =
    &[fold::word("m"), fold::word("male"), fold::word("man"), fold::word("guy"), fold::word("boy")];
/// Words beside an age of years ago.
const THEN: &[u64] = &[
    fold::word("was"),
    fold::word("were"),
    fold::word("at"),
    fold::word("when"),
    fold::word("since"),
    fold::word("until"),
];
/// Words before a place that is not, or no longer, home.
const LEFT: &[u64] = &[
    fold::word("from"),
    fold::word("grew"),
    fold::word("raised"),
    fold::word("born"),
    fold::word("originally"),
    fold::word("used"),
    fold::word("left"),
    fold::word("lived"),
];
/// Care is often found in another town.
const CARE: &[u64] = &[
    fold::word("doctor"),
    fold::word("doctors"),
    fold::word("oncologist"),
    fold::word("surgeon"),
    fold::word("hospital"),
    fold::word("clinic"),
    fold::word("specialist"),
];
const BEFORE_NOUN: &[u64] = &[
    fold::word("have"),
    fold::word("has"),
    fold::word("had"),
    fold::word("having"),
    fold::word("i've"),
    fold::word("got"),
    fold::word("with"),
    fold::word("my"),
    fold::word("of"),
    fold::word("for"),
    fold::word("from"),
];
const JOINS: &[u64] = &[fold::word("and"), fold::word("or")];
