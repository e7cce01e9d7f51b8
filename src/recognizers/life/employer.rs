//! The employer, workplace or unit, named: "I work at Walmart", "the plant at Dorsett Tire",
//! "stationed at Fort Hood".
//!
//! Coworkers and managers read public posts too, and a small workplace says who wrote it.
//!
//! Not: shops as a customer ("I was at Walmart"), "I work at home", "works for me", public
//! figures' jobs, companies in the news.

use super::{opens_without_subject, proper_name, stated_of};
use crate::context::Who;
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, TokenKind};
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
        "I'm clocking in at [[Amazon]] with a migraine",
        "I wait tables at [[Applebee's]] and can't stand for long",
        "I've been at [[Boeing]] for 22 years and my shoulders hurt",
        "Just got let go from [[Deloitte]] after my second flare",
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
        "Amazon fired 200 people in May",
        "I waited for hours at Target",
        "My boss at level nine in Zelda is hard",
        "I've been at peace for two years",
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
        report(draft, found, name, whose);
    }
    for at in 1..draft.tokens.len() {
        if at < covered || !draft.is_any(at, WHERE) {
            continue;
        }
        let Some((name, whose)) = worked_at(scene, at) else { continue };
        covered = name.end;
        if !found.meets(Category::WorkSchool, &draft.bytes(name.clone())) {
            report(draft, found, name, whose);
        }
    }
}

fn report(draft: &Draft, found: &mut Found, name: Range<usize>, whose: Experiencer) {
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

const WHERE: Words = words!["at" "for" "with" "in" "from"];

/// "clocking in at Amazon", "I wait tables at Applebee's", "22 years at Ford", "HR at Wells Fargo wants
/// a note from me": words of work a few words before the place tell what it is.
fn worked_at(scene: &Scene, at: usize) -> Option<(Range<usize>, Experiencer)> {
    /// Words that speak of nothing but work.
    const WORK: Words = words![
        "work" "works" "worked" "working" "job" "jobs" "shift" "shifts" "boss" "manager" "supervisor" "foreman" "hr"
        "coworker" "coworkers" "colleague" "colleagues" "hired" "fired" "sacked" "laid" "employed" "employee"
        "internship" "interned" "interning" "apprenticeship" "clocking" "clocked" "clock" "redundant" "resigned"
        "career" "waitressing" "waitress" "bartending" "bartend" "tables" "shelves" "stocking"
        "temping" "contracting" "contractor" "payroll" "overtime" "nights"
        "overnights" "doubles" "retired" "promoted" "union" "steward" "rep" "nannying" "driving" "deliveries"
    ];
    /// After them comes who or what is met there, not a workplace.
    const LEADS: Words = words!["at" "with" "in" "up" "off" "out"];
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(7))..at;
    let job = |i: usize| draft.is_any(i, WORK) || draft.cue_at(i, Cue::Occupation).is_some();
    // "at Morrisons in Bolton where i work"
    let where_i = (at + 2..sentence.end.min(at + 9)).any(|i| {
        draft.is_any(i, words!["where"])
            && draft.is_any(i + 1, words!["i" "we" "he" "she"])
            && draft.is_any(i + 2, words!["work" "worked" "works"])
    });
    let works = where_i || near.clone().any(job) || is_long_time(draft, at, sentence.end);
    let for_a_firm = !draft.is_any(at, words!["in" "with" "from"]) || at - near.start > 1;
    if !works || !for_a_firm || near.clone().any(|i| draft.is_any(i, UNREAL)) {
        return None;
    }
    // "in" and "with" are said of anything: only a listed firm, or words of work right before.
    let loose = draft.is_any(at, words!["in" "with" "from"]);
    let others =
        near.clone().any(|i| draft.is_any(i, &[fold::word("working")]) && !begins_own_work(draft, i));
    let tight =
        at.checked_sub(1).is_some_and(|i| job(i) || draft.is_any(i, LEADS) && i > near.start && job(i - 1));
    let name = place_of_work(draft, at + 1)?;
    let listed = draft.terms_at(name.start + usize::from(draft.is_any(name.start, &[fold::word("the")])));
    let listed = listed.iter().any(|hit| hit.is(Kinds::EMPLOYER));
    let title = name.clone().all(|i| !draft.tokens[i].is_word() || draft.tokens[i].case != Case::Upper);
    if others || loose && !listed && !(tight && title && draft.is_any(at, &[fold::word("with")])) {
        return None;
    }
    let person = scene.contexts.people_in(&(near.start..(name.end + 8).min(sentence.end)));
    let person = person.iter().any(|p| matches!(p.who, Who::Writer | Who::Child | Who::Relative));
    // "night shift at the Amazon in Dayton, feet like balloons"
    let note = near.start == sentence.start
        && draft.is_any(at - 1, words!["shift" "shifts" "nights" "overnights" "doubles"])
        && (sentence.start..at - 1).all(|i| {
            draft.is_any(i, words!["night" "day" "late" "early" "on" "another" "double" "graveyard" "back"])
        });
    let whose = stated_of(scene, &name).or((note && listed).then_some(Experiencer::Writer))?;
    (person || note || scene.context(&name).person.is_none()).then_some((name, whose))
}

/// "I'm working", "while working": not "a woman working".
fn begins_own_work(draft: &Draft, at: usize) -> bool {
    const BEFORE: Words = words![
        "i'm" "im" "am" "been" "was" "while" "currently" "started" "still" "just" "is" "and" "now" "to" "from" "we're"
        "were" "are" "stopped" "start" "hate" "love" "miss" "by" "after" "of" "both" "or" "not"
    ];
    let Some(before) = at.checked_sub(1) else { return true };
    draft.starts_sentence(at) || !draft.tokens[before].is_word() || draft.is_any(before, BEFORE)
}

/// Work that is wished for, played or told.
const UNREAL: Words = words![
    "want" "wanna" "wish" "dream" "could" "should" "if" "film" "movie" "show" "series" "game" "actor" "actress"
    "interview" "apply" "applied" "applying" "book" "band" "album" "song"
];

/// "been at Ford for 22 years", "22 years at Ford".
fn is_long_time(draft: &Draft, at: usize, limit: usize) -> bool {
    const SPANS: Words = words!["years" "yrs" "year" "months" "decades"];
    let number = |i: usize| {
        draft.token(i).is_some_and(|t| t.kind == TokenKind::Number)
            || draft.cue_at(i, Cue::NumberWord).is_some()
    };
    let before = at >= 2 && draft.is_any(at - 1, SPANS) && number(at - 2);
    let been = draft.is_any(at - 1, &[fold::word("been")])
        && (at + 2..limit.min(at + 8)).any(|i| draft.is_any(i, SPANS) && number(i - 1));
    (before || been) && draft.is_any(at, words!["at" "with"])
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
    place_of_work(draft, cue.end)
}

/// The name of a firm or a house that starts at a token.
fn place_of_work(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let the = usize::from(draft.is_any(at, &[fold::word("the"), fold::word("a")]));
    let known = draft.terms_at(at + the).iter().find(|hit| {
        hit.is(Kinds::EMPLOYER) || hit.is(Kinds::FACILITY) && draft.tokens[hit.first].is_capitalized()
    });
    if let Some(hit) = known {
        let next_lower = draft.token(hit.end).is_none_or(|t| !t.is_word() || !t.glued);
        let word = hit.end == hit.first + 1 && !draft.tokens[hit.first].is_capitalized();
        let everyday = word && draft.is_any(hit.first, EVERYDAY);
        if next_lower && !everyday {
            return Some(at + the..hit.end);
        }
    }
    let name = proper_name(draft, at)?;
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
    person || named || draft.starts_sentence(cue.first) || opens_without_subject(scene, &cue.tokens())
}
