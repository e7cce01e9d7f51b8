//! The employer, workplace or unit, named: "I work at Walmart", "the plant at Dorsett Tire",
//! "stationed at Fort Hood".
//!
//! Coworkers and managers read public posts too, and a small workplace says who wrote it.
//!
//! Not: shops as a customer ("I was at Walmart"), "I work at home", "works for me", public
//! figures' jobs, companies in the news.

use super::{proper_name, stated_of};
use crate::context::Who;
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "employer",
    category: Category::WorkSchool,
    find,
    examples: &[
        "I work at [[Walmart]] and stand all day",
        "Told my manager at [[Target]] I need a stool",
        "My husband is stationed at [[Fort Hood]]",
        "i work for [[amazon]] and my back is gone",
        "My husband is back to the plant at [[Dorsett Tire]]",
        "My mom has cleaned rooms at the [[Apple Valley Inn]] for 22 years",
    ],
    counter_examples: &[
        "I was at Walmart when it started",
        "I work at home most days",
        "This works for me",
        "Amazon delivered my pills late",
        "They work for NASA in the film",
        "I work in Leeds",
        "Do you work at Target?",
        "my shift at the hospital starts at 7",
        "it works for Linux too",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for cue in draft.terms.iter().filter(|hit| hit.has(Cue::WorksAt)) {
        if cue.end < covered || !may_name(draft, cue) {
            continue;
        }
        let Some(name) = workplace(draft, cue) else { continue };
        let Some(whose) = stated_of(scene, &name).filter(|_| has_worker(scene, cue)) else { continue };
        covered = name.end;
        let general = draft
            .terms_at(name.start)
            .iter()
            .find(|hit| hit.is(Kinds::EMPLOYER) && hit.end <= name.end)
            .and_then(|hit| draft.concept(hit))
            .map(|concept| concept.general);
        let kind = kind_of(draft, &name);
        let candidate = Candidate::new(draft.bytes(name), Level::WorthALook)
            .experiencer(whose)
            .suggest(general.unwrap_or(kind))
            .suggest(kind);
        found.add(candidate.fact(Fact::Employer));
    }
}

/// "Roosevelt High" is a school; what its name does not tell is a company.
fn kind_of(draft: &Draft, name: &Range<usize>) -> &'static str {
    let last = name.end - 1;
    if draft.is_any(last, words!["high" "school" "elementary" "academy" "primary" "preschool" "kindergarten" "isd" "prep" "montessori"]) {
        "a school"
    } else if draft.is_any(last, words!["college" "university"]) {
        "a college"
    } else {
        "a local company"
    }
}

/// "I own", "I run" may lead to a brand or a game: those are jobs only with a kind of business.
fn may_name(draft: &Draft, cue: &TermHit) -> bool {
    let own =
        cue.end == cue.first + 2 && draft.is_any(cue.first + 1, &[fold::word("own"), fold::word("run")]);
    // "this works for Linux"
    let thing = cue.first.checked_sub(1).is_some_and(|before| {
        draft.is_any(
            before,
            words![
                fold::word("it"),
                fold::word("this"),
                fold::word("that"),
                fold::word("what"),
                fold::word("which"),
                fold::word("nothing"),
                fold::word("also"),
                fold::word("only"),
            ],
        ) && draft.is_any(cue.first, &[fold::word("works"), fold::word("worked"), fold::word("work")])
    });
    // "I want to work at Disney"
    let wished = (cue.first.saturating_sub(4)..cue.first).any(|i| {
        draft.is_any(
            i,
            words![
                fold::word("want"),
                fold::word("wanna"),
                fold::word("wish"),
                fold::word("dream"),
                fold::word("could"),
                fold::word("love"),
                fold::word("should"),
            ],
        )
    });
    !own && !thing && !wished
}

/// The name after the cue.
fn workplace(draft: &Draft, cue: &TermHit) -> Option<Range<usize>> {
    let the = usize::from(draft.is_any(cue.end, &[fold::word("the"), fold::word("a")]));
    let known = draft.terms_at(cue.end + the).iter().find(|hit| {
        hit.is(Kinds::EMPLOYER) || hit.is(Kinds::FACILITY) && draft.tokens[hit.first].is_capitalized()
    });
    if let Some(hit) = known {
        let next_lower = draft.token(hit.end).is_none_or(|t| !t.is_word() || !t.glued);
        let word = hit.end == hit.first + 1 && !draft.tokens[hit.first].is_capitalized();
        let everyday = word && draft.is_any(hit.first, EVERYDAY);
        if next_lower && !everyday {
            return Some(cue.end + the..hit.end);
        }
    }
    let name = proper_name(draft, cue.end)?;
    let first = name.start + usize::from(draft.is_any(name.start, &[fold::word("the"), fold::word("a")]));
    // "I work for Mark", "worked in Leeds": a person, a place.
    let single = name.end == first + 1;
    let person = single && draft.name(first).given() >= 2;
    let place = draft.place_at(first).is_some_and(|hit| hit.end >= name.end && hit.place.strength >= 2);
    let article = first > name.start && draft.is_any(name.start, &[fold::word("a")]);
    let abbreviation = single && draft.text[draft.bytes(name.clone())].len() < 3;
    (!person && !place && !article && !abbreviation).then_some(name)
}

/// Employers that are everyday words in lower case.
const EVERYDAY: Words = words![
    fold::word("target"),
    fold::word("apple"),
    fold::word("gap"),
    fold::word("boots"),
    fold::word("next"),
    fold::word("chase"),
    fold::word("subway"),
    fold::word("shell"),
    fold::word("ford"),
    fold::word("visa"),
    fold::word("delta"),
    fold::word("meta"),
    fold::word("total"),
    fold::word("orange"),
    fold::word("school"),
    fold::word("government"),
];

/// Is there somebody who works: a person before the cue, or a cue that holds one ("my boss at")?
fn has_worker(scene: &Scene, cue: &TermHit) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(cue.first);
    let from = sentence.start.max(cue.first.saturating_sub(14));
    let person = scene
        .contexts
        .people_in(&(from..cue.end))
        .iter()
        .any(|p| !matches!(p.who, Who::Nobody | Who::Reader));
    let named = (from..cue.first).any(|i| {
        draft.tokens[i].kind == TokenKind::Word
            && draft.tokens[i].is_capitalized()
            && draft.name(i).given() >= 2
    });
    person || named || draft.starts_sentence(cue.first)
}
