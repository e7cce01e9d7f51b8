//! Words that say themselves how few there are: "the only girl on the team", "one of eleven people
//! with", "first Romani health visitor in my county", "population 800", "it was in all the papers",
//! "the bus crash". Counted, never shown.
//!
//! Why it matters: whoever writes so has already told the reader that a search will find them.
//!
//! It must not count "the only thing that helps", "my first time in hospital", "one of my friends".

use super::{Phrases, listed, phrases};
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// The recognizer. Its examples mark what is counted.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "one_of_few",
    category: Category::TraitPersonal,
    find,
    examples: &[
        "I'm the [[only woman in]] the county with it",
        "[[Two of us in]] the whole fire department are women, me and Jo",
        "I am the [[first deaf student at]] my school",
        "I'm [[one of eleven people]] in New Zealand with it",
        "I live in a [[county of 4,000]] and drink",
        "My village, [[population 800]], has no doctor",
        "My accident was [[in all the papers]] here",
        "I survived the [[bus crash]] with a broken neck",
    ],
    counter_examples: &[
        "The only thing that helps me is rest in my bed",
        "My first time in hospital was fine",
        "I am one of many in this town",
        "One of my friends is in the county",
        "I was one of a kind, they said",
        "The population of the county grew",
        "I had two of them in the morning",
        "If I were the only woman in the county I would move",
        "I read the papers in the morning",
    ],
};

/// Being in the news: of 100,000 people a handful.
const NEWS: Phrases = phrases![
    (&[word("in"), word("all"), word("the"), word("papers")], 2.0),
    (&[word("in"), word("the"), word("papers")], 5.0),
    (&[word("in"), word("the"), word("local"), word("paper")], 10.0),
    (&[word("in"), word("the"), word("newspaper")], 10.0),
    (&[word("on"), word("the"), word("local"), word("news")], 5.0),
    (&[word("made"), word("the"), word("news")], 5.0),
    (&[word("was"), word("on"), word("the"), word("news")], 5.0),
    (&[word("it"), word("s"), word("on"), word("youtube")], 5.0),
    (&[word("it's"), word("on"), word("youtube")], 5.0),
    (&[word("bus"), word("crash")], 5.0),
    (&[word("plane"), word("crash")], 1.0),
    (&[word("train"), word("crash")], 2.0),
    (&[word("won"), word("the"), word("lottery")], 1.0),
    (&[word("everyone"), word("knows"), word("me")], 10.0),
    (&[word("everyone"), word("here"), word("knows")], 10.0),
    (&[word("everybody"), word("knows"), word("me")], 10.0),
];

/// Persons who can be "the only" or "the first".
const PERSONS: Words = words![
    word("person"),
    word("one"),
    word("woman"),
    word("man"),
    word("girl"),
    word("boy"),
    word("female"),
    word("male"),
    word("family"),
    word("patient"),
    word("kid"),
    word("child"),
    word("student"),
    word("black"),
    word("asian"),
    word("deaf"),
    word("blind"),
    word("gay"),
    word("trans"),
];
const GROUPS: Words = words![
    word("county"),
    word("town"),
    word("village"),
    word("state"),
    word("country"),
    word("island"),
    word("parish"),
    word("team"),
    word("department"),
    word("school"),
    word("district"),
    word("world"),
    word("family"),
];
const PEOPLE: Words = words![
    word("people"),
    word("patients"),
    word("residents"),
    word("souls"),
    word("families"),
    word("cases"),
    word("kids"),
    word("children"),
    word("women"),
    word("men"),
];
const OF: Words = words![word("of")];
const US: Words = words![word("us")];
const ONE: Words = words![word("one"), word("1")];
const STATED: Words = words![word("population"), word("pop")];
const ONLY: Words = words![word("only"), word("first"), word("youngest"), word("oldest")];
/// How far the group may stand from "the only woman", in tokens.
const REACH: usize = 8;

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        let (tokens, fact) = if let Some((tokens, per_100k)) = listed(draft, at, &NEWS) {
            (tokens, Fact::Trait { per_100k })
        } else if let Some(tokens) = only_one(draft, at) {
            (tokens, Fact::Trait { per_100k: 2.0 })
        } else if let Some((tokens, fact)) = one_of_number(draft, at).or_else(|| population(draft, at)) {
            (tokens, fact)
        } else {
            continue;
        };
        let context = scene.context(&tokens);
        let denied = context.negated || context.hypothetical || context.quoted || context.reported;
        if denied || !scene.contexts.speaks_of_itself() && context.implied.is_none() {
            continue;
        }
        let whose = match context.experiencer_or_implied() {
            Experiencer::Nobody => Experiencer::Writer,
            // "My wife is the pastor in our town of 900": the town is the writer's too.
            _ if matches!(fact, Fact::Place { .. }) => Experiencer::Writer,
            known => known,
        };
        found.add(
            Candidate::new(draft.bytes(tokens), Level::GoodToKnow)
                .confidence(Confidence::Possible)
                .experiencer(whose)
                .fact(fact),
        );
    }
}

/// "the only girl on the team", "only midwife in the county", "two of us in the whole department".
fn only_one(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let only = draft.is_any(at, ONLY);
    let of_us =
        !only && draft.is_any(at + 1, OF) && draft.is_any(at + 2, US) && small_number(draft, at).is_some();
    if !only && !of_us {
        return None;
    }
    let end = draft.sentence(at).end.min(at + REACH);
    let place = (at + 1..end).find(|&i| {
        let led = draft.is_any(i, &[word("in"), word("on"), word("at"), word("here")]);
        led && (of_us
            || (i + 1..(i + 5).min(draft.tokens.len())).any(|j| {
                draft.is_any(j, GROUPS) || draft.place_at(j).is_some() && draft.tokens[j].is_capitalized()
            }))
    })?;
    let person = of_us
        || (at + 1..place).any(|i| draft.is_any(i, PERSONS) || draft.cue_at(i, Cue::Occupation).is_some());
    person.then_some(at..place + 1)
}

/// "one of eleven people in New Zealand with": so many share the illness, whatever its name.
fn one_of_number(draft: &Draft, at: usize) -> Option<(Range<usize>, Fact)> {
    if !(draft.is_any(at, ONE) && draft.is_any(at + 1, OF)) {
        return None;
    }
    let after = at + 2;
    let after = after + usize::from(draft.is_any(after, &[word("only"), word("about"), word("the")]));
    let after = after + usize::from(draft.is_any(after, &[word("about"), word("only")]));
    let number = small_number(draft, after)?;
    (draft.is_any(after + 1, PEOPLE))
        .then_some((at..after + 2, Fact::Trait { per_100k: if number <= 1_000 { 0.1 } else { 2.0 } }))
}

/// "population 3,500", "a county of 4,000", "a town of 900", "600 people in my village".
fn population(draft: &Draft, at: usize) -> Option<(Range<usize>, Fact)> {
    let group = draft.is_any(at, GROUPS) && draft.is_any(at + 1, OF);
    let stated = !group && draft.is_any(at, STATED);
    if !group && !stated {
        return None;
    }
    let start = at
        + 1
        + usize::from(group)
        + usize::from(draft.token(at + 1).is_some_and(|t| t.is_mark('.') || t.is_mark(':')));
    let skip = usize::from(draft.is_any(start, &[word("about"), word("of"), word("is"), word("under")]));
    let (value, end) = big_number(draft, start + skip)?;
    (20..200_000).contains(&value).then_some((at..end, Fact::Place { population: value }))
}

/// "4,000", "900".
fn big_number(draft: &Draft, at: usize) -> Option<(u64, usize)> {
    let digits = |i: usize| draft.token(i).filter(|t| t.kind == TokenKind::Number && t.range().len() <= 6);
    let first = digits(at)?;
    let mut value = draft.text[first.range()].to_owned();
    let mut end = at + 1;
    let comma = draft.token(end).is_some_and(|t| t.is_mark(',') && t.glued);
    if let Some(rest) = digits(end + 1).filter(|t| comma && t.glued && t.range().len() == 3) {
        value.push_str(&draft.text[rest.range()]);
        end += 2;
    }
    Some((value.parse().ok()?, end))
}

/// "eleven", "20", "3,000".
fn small_number(draft: &Draft, at: usize) -> Option<u64> {
    const NUMBERS: &[(u64, u64)] = &[
        (word("two"), 2),
        (word("three"), 3),
        (word("four"), 4),
        (word("five"), 5),
        (word("six"), 6),
        (word("seven"), 7),
        (word("eight"), 8),
        (word("nine"), 9),
        (word("ten"), 10),
        (word("eleven"), 11),
        (word("twelve"), 12),
        (word("fifteen"), 15),
        (word("twenty"), 20),
        (word("thirty"), 30),
        (word("forty"), 40),
        (word("fifty"), 50),
        (word("hundred"), 100),
    ];
    let token = draft.token(at)?;
    NUMBERS
        .iter()
        .find(|(name, _)| *name == token.hash)
        .map(|(_, value)| *value)
        .or_else(|| big_number(draft, at).map(|(value, _)| value).filter(|v| *v <= 20_000))
}
