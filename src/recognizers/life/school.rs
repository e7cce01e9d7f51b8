//! The school or university, named: "she goes to Lincoln Elementary", "sophomore at Grinnell",
//! "the kids at St Aidan's Primary".
//!
//! It tells where a child or student is on most days, and everybody there knows them.
//!
//! Not: "at school", a university as a source ("a Harvard study"), teams and matches, schools in
//! the news.

use super::{proper_name, stated_of};
use crate::context::Who;
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "school",
    category: Category::WorkSchool,
    find,
    examples: &[
        "My daughter goes to [[Lincoln Elementary]] here",
        "I'm a freshman at [[Ohio State]]",
        "20, sophomore at [[Grinnell]], first episode in October",
        "the kids at [[St Aidan's Primary]] call him robot, my poor son",
        "tyler got expelled from [[hillcrest academy]], my boy can't cope",
        "I teach 3rd grade at [[Oak Hill School]]",
        "my daughter's school, [[Maple Grove Elementary]], won't let her carry her inhaler",
        "my son goes to [[Oakridge Middle]] and has asthma",
        "My daughter's school, [[Oakridge High]], called again",
        "I'm in my second year at [[Aberystwyth]] and failing",
        "My son plays U12 for [[Hillside FC]] and got a concussion",
        "im a junior at [[lincoln high]] and i faint in gym",
    ],
    counter_examples: &[
        "My son is at school until 3",
        "A Harvard study says so",
        "Ohio State plays Michigan tonight",
        "A shooting at Marshall High School is in the news",
        "I go to school on Mondays",
        "She goes to therapy at the school",
        "I'm at Stanford Hospital's cafe",
        "we went to Duke Gardens",
        "My son likes school, Mario and pizza",
        "Who plays for United this year?",
        "My second year at this job is hard",
        "my son goes to Middle Earth in his head",
        "My school, in the Middle of nowhere, has no nurse",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    named_after_word(scene, found);
    teams(scene, found);
    for cue in draft.terms.iter().filter(|hit| hit.has(Cue::AttendsSchool)) {
        if cue.end < covered {
            continue;
        }
        let Some(name) = school(draft, cue) else { continue };
        let Some(whose) = stated_of(scene, &name).or_else(|| child_near(scene, &name)) else { continue };
        covered = name.end;
        found.add(
            Candidate::new(draft.bytes(name.clone()), Level::WorthALook)
                .experiencer(whose)
                .suggest(offered(draft, &name))
                .suggest("school")
                .fact(Fact::Facility),
        );
    }
}

/// "my daughter's school, Maple Grove Elementary," "her school (Oak Hill Primary)".
fn named_after_word(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for at in 1..draft.tokens.len() {
        let open = draft.tokens[at].is_mark(',') || draft.tokens[at].is_mark('(');
        if !open
            || !draft.is_any(at - 1, &[fold::word("school"), fold::word("college"), fold::word("daycare")])
        {
            continue;
        }
        let Some(name) = proper_name(draft, at + 1) else { continue };
        let closed = draft.token(name.end).is_none_or(|t| t.is_mark(',') || t.is_mark(')') || t.is_mark('.'));
        let schooled = name.clone().skip(1).any(|i| is_school_word(draft, i));
        let owned = (at.saturating_sub(5)..at).any(|i| draft.cue_at(i, Cue::Possessive).is_some());
        let Some(whose) = stated_of(scene, &name).or_else(|| child_near(scene, &name)) else { continue };
        if closed && schooled && owned {
            found.add(
                Candidate::new(draft.bytes(name.clone()), Level::WorthALook)
                    .experiencer(whose)
                    .suggest(offered(draft, &name))
                    .fact(Fact::Facility),
            );
        }
    }
}

/// "plays U12 for Hillside FC", "swims for the Ashby Otters": the team of somebody in the family.
fn teams(scene: &Scene, found: &mut Found) {
    const PLAYS: Words = words![
        "play" "plays" "played" "playing" "swim" "swims" "swam" "coach" "coaches" "coached" "coaching" "cheers"
        "wrestles" "wrestled" "runs" "row" "rows" "rowed" "goalie" "keeper" "captain" "striker" "midfielder" "dances"
    ];
    const CLUBS: Words = words![
        "fc" "afc" "rfc" "united" "rovers" "athletic" "club" "team" "academy" "juniors" "youth" "hockey" "swim" "cc"
        "wanderers" "harriers" "otters" "gymnastics" "league" "soccer" "football" "rugby" "netball" "cheer"
    ];
    let draft = scene.draft;
    for at in 1..draft.tokens.len() {
        if !draft.is_any(at, words!["for" "with" "on"]) {
            continue;
        }
        let from = draft.sentence(at).start.max(at.saturating_sub(6));
        let plays = (from..at).any(|i| draft.is_any(i, PLAYS));
        let Some(name) = (if plays { proper_name(draft, at + 1) } else { None }) else { continue };
        let first = name.start + usize::from(draft.is_any(name.start, &[fold::word("the")]));
        let club = draft.is_any(name.end, CLUBS) || (first + 1..name.end).any(|i| draft.is_any(i, CLUBS));
        let lower = usize::from(draft.is_any(name.end, CLUBS));
        // "My son ... He plays for Marlow Colts": a child's team needs no such word.
        let whose = stated_of(scene, &name);
        let known = club || whose == Some(Experiencer::Child) && name.end > first + 1;
        let Some(whose) = whose.filter(|_| known) else { continue };
        found.add(
            Candidate::new(draft.bytes(first..name.end + lower), Level::WorthALook)
                .experiencer(whose)
                .suggest("a local team")
                .fact(Fact::Facility),
        );
    }
}

/// "Elementary", "Academy"; "Middle" and "High" with a capital only.
fn is_school_word(draft: &Draft, at: usize) -> bool {
    draft.cue_at(at, Cue::SchoolWord).is_some()
        || draft.tokens[at].is_capitalized()
            && !draft.is_shouted(at)
            && draft.is_any(at, words!["middle" "high"])
}

/// The school's name after the cue.
fn school(draft: &Draft, cue: &TermHit) -> Option<Range<usize>> {
    let the = usize::from(draft.is_any(cue.end, &[fold::word("the")]));
    let at = cue.end + the;
    let plain = is_plain(draft, cue);
    let known = draft.terms_at(at).iter().find(|hit| hit.is(Kinds::SCHOOL));
    if let Some(hit) = known {
        let capital = draft.tokens[hit.first].is_capitalized() || hit.end > hit.first + 1 && plain;
        let longer = draft.token(hit.end).is_some_and(|t| t.is_word() && t.is_capitalized())
            && draft.cue_at(hit.end, Cue::SchoolWord).is_none()
            || draft.cue_at(hit.end, Cue::FacilityWord).is_some();
        if capital && !longer && (plain || draft.words(hit.tokens()).contains(' ')) {
            return Some(at..hit.end);
        }
    }
    // A word such as "Elementary" within a few words of the cue.
    let sentence = draft.sentence(at);
    // "a junior at lincoln high"
    let lower_high = |i: usize| plain && i <= at + 2 && draft.is_any(i, words!["high" "middle"]);
    let word = (at + 1..sentence.end.min(at + 6)).find(|&i| {
        (is_school_word(draft, i) || lower_high(i)) && draft.tokens[at..i].iter().all(is_name_part)
    });
    if let Some(word) = word {
        let end = draft.cue_at(word, Cue::SchoolWord).map_or(word + 1, |hit| hit.end);
        let lower = plain && (at..word).all(|i| draft.terms_at(i).iter().all(|hit| hit.entry.cues.0 == 0));
        let capital = !draft.is_shouted(at)
            && draft.tokens[at..word].iter().all(|t| !t.is_word() || t.is_capitalized())
            && draft.tokens[word].is_capitalized();
        let common = (at..word).all(|i| draft.is_any(i, COMMON));
        return ((capital || lower && end - at <= 4) && !common).then_some(at..end);
    }
    // "sophomore at Grinnell": the cue itself leaves no doubt.
    let name = proper_name(draft, at)?;
    let place = draft.place_at(at).is_some_and(|hit| hit.end >= name.end)
        && !draft.is_any(cue.end - 1, &[fold::word("at")]);
    (plain && !place && draft.cue_at(at, Cue::FacilityWord).is_none()).then_some(name)
}

/// "the kids at St Aidan's call him robot": a child of the family a few words away.
fn child_near(scene: &Scene, name: &Range<usize>) -> Option<Experiencer> {
    let context = scene.context(name);
    let plain = !(context.negated || context.hypothetical || context.quoted || context.reported);
    let near = name.start.saturating_sub(20)..name.end + 20;
    let child = scene.contexts.people_in(&near).iter().any(|p| p.who == Who::Child);
    (plain && child).then_some(Experiencer::Child)
}

fn is_name_part(token: &crate::token::Token) -> bool {
    token.is_word() || matches!(token.kind, TokenKind::Clitic | TokenKind::Mark('.' | '-' | '\'' | '’'))
}

/// Does the cue speak of a school and nothing else ("sophomore at"; not "goes to")?
fn is_plain(draft: &Draft, cue: &TermHit) -> bool {
    const PUPILS: Words = words![
        "freshman" "sophomore" "junior" "senior" "student" "grade" "grader" "kindergarten" "preschool" "pupil"
    ];
    const SCHOOLING: Words = words![
        fold::word("year"),
        fold::word("final"),
        fold::word("first"),
        fold::word("second"),
        fold::word("third"),
        fold::word("fourth"),
        fold::word("freshman"),
        fold::word("sophomore"),
        fold::word("junior"),
        fold::word("senior"),
        fold::word("student"),
        fold::word("grade"),
        fold::word("grader"),
        fold::word("kindergarten"),
        fold::word("preschool"),
        fold::word("pupil"),
        fold::word("graduated"),
        fold::word("graduate"),
        fold::word("study"),
        fold::word("studying"),
        fold::word("studied"),
        fold::word("alumni"),
        fold::word("undergrad"),
        fold::word("phd"),
        fold::word("masters"),
        fold::word("expelled"),
        fold::word("enrolled"),
        fold::word("major"),
        fold::word("professor"),
        fold::word("lecturer"),
        fold::word("degree"),
        fold::word("teach"),
        fold::word("teaches"),
        fold::word("school"),
        fold::word("class"),
        fold::word("nursing"),
        fold::word("med"),
        fold::word("medical"),
        fold::word("law"),
        fold::word("grad"),
    ];
    draft.is_any(cue.first, SCHOOLING) || (cue.first..cue.end).any(|i| draft.is_any(i, PUPILS))
}

/// Words that make no name with "school": "the local high school", "a public school".
const COMMON: Words = words![
    fold::word("the"),
    fold::word("a"),
    fold::word("an"),
    fold::word("my"),
    fold::word("his"),
    fold::word("her"),
    fold::word("their"),
    fold::word("our"),
    fold::word("local"),
    fold::word("public"),
    fold::word("private"),
    fold::word("catholic"),
    fold::word("new"),
    fold::word("old"),
    fold::word("same"),
    fold::word("high"),
    fold::word("middle"),
    fold::word("primary"),
    fold::word("nursing"),
    fold::word("medical"),
    fold::word("med"),
    fold::word("law"),
    fold::word("grad"),
    fold::word("graduate"),
    fold::word("special"),
    fold::word("community"),
    fold::word("state"),
    fold::word("online"),
    fold::word("big"),
    fold::word("small"),
    fold::word("good"),
    fold::word("great"),
    fold::word("different"),
    fold::word("another"),
    fold::word("any"),
    fold::word("some"),
    fold::word("sunday"),
    fold::word("summer"),
    fold::word("boarding"),
    fold::word("art"),
    fold::word("business"),
    fold::word("driving"),
    fold::word("beauty"),
    fold::word("trade"),
    fold::word("your"),
    fold::word("this"),
    fold::word("that"),
    fold::word("school"),
    fold::word("elementary"),
    fold::word("junior"),
    fold::word("only"),
];

/// "a primary school", "a university": what the name itself says.
fn offered(draft: &Draft, name: &Range<usize>) -> &'static str {
    if let Some(concept) =
        draft.terms_at(name.start).iter().find(|hit| hit.is(Kinds::SCHOOL)).and_then(|hit| draft.concept(hit))
    {
        return concept.general;
    }
    let has = |word: &str| name.clone().any(|i| draft.is_any(i, &[fold::word(word)]));
    match () {
        () if has("elementary") => "an elementary school",
        () if has("primary") => "a primary school",
        () if has("middle") => "a middle school",
        () if has("high") => "a high school",
        () if has("college") => "a college",
        () if has("university") || has("uni") => "a university",
        () if has("preschool") || has("nursery") || has("daycare") => "a nursery",
        () => "a local school",
    }
}
