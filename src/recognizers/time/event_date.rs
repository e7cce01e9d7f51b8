//! The date of a medical event in somebody's life: an operation, a diagnosis, an admission, a birth,
//! a death, a discharge. "Surgery on March 3", "diagnosed 12/01/2024", "she died on the 14th of Feb",
//! "my scan is on Friday 11th".
//!
//! A day can be matched with the records of a hospital, with the news or with family records.
//!
//! Not: awareness days, public events, news, deadlines, hours of a clinic, historical dates, scores,
//! fractions, ratings.

use super::count::count_at;
use super::date::{Date, date_at};
use super::season;
use crate::context::{Who, is_relation};
use crate::draft::Draft;
use crate::elision::leaves_out_writer;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "event_date",
    category: Category::DateEvent,
    find,
    examples: &[
        "I had my surgery [[on March 3]] and it hurts",
        "I was diagnosed [[on 12/01/2024]]",
        "My mom died [[on the 14th of feb]]",
        "had my hysterectomy [[in March 2024]]",
        "My son was admitted [[on 2023-05-06]]",
        "My scan is [[on Friday 11th]]",
        "my operation is [[on 3/18]]",
        "It was [[January 14]]. I'll never forget my diagnosis.",
        "I went to the ER [[on 4/12]]. They found a clot.",
        "Surgery date: [[08/19/2022]]",
        "[[9/22]] had the MRI, still waiting",
        "I had my implant inserted [[in July 2009]]",
        "I was put on this medicine [[in April of 2017]]",
        "I got the copper coil [[june 2015]] and it hurt",
    ],
    counter_examples: &[
        "World AIDS Day is December 1",
        "The clinic is open on March 3 from 9 to 5",
        "I rate my surgery 9/10",
        "the war ended on 8 May 1945",
        "We went to Rome on March 3",
        "October is Breast Cancer Awareness Month",
        "I take 1/2 a pill before surgery",
        "The hospital opened in March 2024",
        "Elizabeth Taylor died on 23 March 2011",
        "I may have surgery soon",
        "I'm in pain 24/7 since my surgery",
        "I had surgery. The game is on March 3 and I can't wait",
        "my vision is 6/6 after the operation",
        "We had dinner in July 2009 and I paid",
        "I got a pill box at the fair in June",
    ],
};

/// How far an event may stand from its date, in tokens.
const REACH: usize = 18;

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut at = 0;
    let mut sure = usize::MAX; // the sentence of the last day in digits that is surely one
    while at < draft.tokens.len() {
        let Some(date) = date_at(draft, at) else {
            at += 1;
            continue;
        };
        at = date.tokens.end.max(at + 1);
        let bytes = draft.bytes(date.tokens.clone());
        let is_birth = found.meets(Category::AgeBirth, &bytes) || is_birthday_month(draft, &date);
        let sentence = draft.sentence_index(date.tokens.start);
        if !is_birth && let Some(who) = event_of(scene, &date, sure == sentence) {
            report(draft, &date, who, found);
            sure = sentence;
        }
    }
}

/// "I'll be 41 in August", "turns 7 in June": the month of a birthday.
fn is_birthday_month(draft: &Draft, date: &Date) -> bool {
    const REACHES: Words = words![
        fold::word("be"),
        fold::word("turn"),
        fold::word("turns"),
        fold::word("turning"),
        fold::word("turned"),
        fold::word("i'm"),
        fold::word("was"),
    ];
    let years = preposition(draft, date.tokens.start).checked_sub(1);
    date.day == 0
        && years.is_some_and(|i| {
            count_at(draft, i).is_some() && i.checked_sub(1).is_some_and(|verb| draft.is_any(verb, REACHES))
        })
}

fn report(draft: &Draft, date: &Date, who: Experiencer, found: &mut Found) {
    let exact = date.day > 0;
    let level = if exact { Level::WorthALook } else { Level::GoodToKnow };
    let start = preposition(draft, date.tokens.start);
    let general = season::phrase(date.month, date.year);
    let mut candidate = Candidate::new(draft.bytes(start..date.tokens.end), level)
        .confidence(Confidence::Certain)
        .experiencer(who)
        .fact(if exact { Fact::EventDay } else { Fact::EventMonth });
    // "since in early 2024" reads badly: "since early 2024".
    let bare = start == date.tokens.start && start.checked_sub(1).is_some_and(|i| draft.is_any(i, SINCE));
    if !general.is_empty() {
        let text = if bare { general.trim_start_matches("in ").to_owned() } else { general };
        candidate = candidate.suggest(text);
    }
    if date.year > 0 && date.month > 0 {
        candidate = candidate.suggest(format!("{}{}", if bare { "" } else { "in " }, date.year));
    }
    found.add(if bare { candidate } else { candidate.suggest("recently") });
}

/// Words that need a time after them.
const SINCE: Words = words![
    fold::word("since"),
    fold::word("until"),
    fold::word("till"),
    fold::word("by"),
    fold::word("from"),
    fold::word("before"),
    fold::word("after"),
];

/// "on March 3": the preposition goes with the date.
fn preposition(draft: &Draft, start: usize) -> usize {
    let before = start.checked_sub(1).filter(|&i| {
        draft.is_any(i, &[fold::word("on"), fold::word("in"), fold::word("this"), fold::word("last")])
    });
    before.unwrap_or(start)
}

/// Whose medical event the date belongs to; `None` if to nobody's.
fn event_of(scene: &Scene, date: &Date, beside_another: bool) -> Option<Experiencer> {
    let draft = scene.draft;
    let sentence = draft.sentence(date.tokens.start);
    let context = scene.context(&date.tokens);
    if context.quoted || context.hypothetical || is_public(draft, &sentence, date) {
        return None;
    }
    // "first chemo 2/11, second 3/4": beside a day, a fraction is a day as well.
    let sure = beside_another || is_sure(draft, date);
    if date.numeric && date.year == 0 && !says_when(draft, date) && !sure {
        return None;
    }
    if date.weak && !says_when(draft, date) || date.year > 0 && date.year < 1940 {
        return None;
    }
    let near = sentence.start.max(date.tokens.start.saturating_sub(REACH))
        ..sentence.end.min(date.tokens.end + REACH);
    let event = near.clone().any(|i| !date.tokens.contains(&i) && is_event(draft, i));
    let beside = !event && date.day > 0 && is_beside_event(scene, &sentence, date);
    if !event && !beside && !is_part_of_story(scene, &sentence, date) {
        return None;
    }
    // "our trip on June 9 was cancelled"
    if (date.tokens.start.saturating_sub(4).max(sentence.start)..date.tokens.start)
        .any(|i| draft.is_any(i, OUTINGS))
    {
        return None;
    }
    let who = person(scene, &near).or(match context.experiencer_or_implied() {
        Experiencer::Nobody => scene.disclosures().first().map(|d| d.experiencer),
        known => Some(known),
    });
    // "dad passed 14th of Feb": kin without "my", and without a capital.
    let kin =
        draft.terms_at(sentence.start).iter().find(|hit| is_relation(hit) && !hit.has(Cue::OtherRelation));
    if event
        && who.is_none()
        && date.day > 0
        && let Some(hit) = kin
    {
        return Some(if hit.has(Cue::ChildRelation) { Experiencer::Child } else { Experiencer::Other });
    }
    let told = date.day > 0 || date.month > 0 && date.year > 0;
    let noted = || {
        is_note(draft, &sentence) || is_event(draft, sentence.start) || leaves_out_writer(draft, &sentence)
    };
    if event && who.is_none() && told && noted() {
        return Some(Experiencer::Writer);
    }
    let personal = kin.is_some()
        || scene.contexts.speaks_of_itself()
        || !scene.disclosures().is_empty()
        || scene.contexts.mentions_any(&[Who::Child, Who::Relative]);
    who.filter(|_| personal)
}

/// "It was January 14. I got my results": the event stands in the sentence before or after, and
/// nothing in the date's own sentence is about something else.
fn is_beside_event(scene: &Scene, sentence: &Range<usize>, date: &Date) -> bool {
    const SHORT: usize = 14;
    let draft = scene.draft;
    let plain = sentence.len() <= SHORT + date.tokens.len() && !is_leisure(draft, sentence);
    let from = sentence.start.saturating_sub(REACH);
    let before = sentence
        .start
        .checked_sub(1)
        .map_or(sentence.start..sentence.start, |last| from.max(draft.sentence(last).start)..sentence.start);
    let after = if sentence.end < draft.tokens.len() {
        let next = draft.sentence(sentence.end);
        next.start..next.end.min(sentence.end + REACH)
    } else {
        sentence.end..sentence.end
    };
    let told = |tokens: Range<usize>| {
        let owned = scene
            .contexts
            .people_in(&tokens)
            .iter()
            .any(|p| matches!(p.who, Who::Writer | Who::Child | Who::Relative));
        owned && tokens.into_iter().any(|i| is_event(draft, i))
    };
    // The date's sentence points at the other: "It was", "That was", or begins with the date.
    let points =
        draft.is_any(sentence.start, POINTING) || !date.numeric && date.tokens.start <= sentence.start + 1;
    plain && points && (told(before) || told(after))
}

const POINTING: Words = words![
    fold::word("it"),
    fold::word("it's"),
    fold::word("that"),
    fold::word("that's"),
    fold::word("this"),
    fold::word("they"),
    fold::word("he"),
    fold::word("she"),
    fold::word("then"),
    fold::word("scheduled"),
    fold::word("exactly"),
];

/// "Surgery date: 08/19/2022", "Feb 11 - biopsy.", "Admitted 7/8, discharged 7/15": a short line of
/// somebody's own notes, without a subject.
fn is_note(draft: &Draft, sentence: &Range<usize>) -> bool {
    const LONGEST: usize = 16;
    sentence.len() <= LONGEST
        && draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_none()
        && draft.cues_in(sentence.clone(), Cue::GeneralTopic).next().is_none()
        && draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_none()
        && !sentence.clone().any(|i| draft.is_any(i, ARTICLES))
        && !is_leisure(draft, sentence)
}

/// A noun with an article makes a sentence about something, not a note.
const ARTICLES: Words = words![fold::word("a"), fold::word("an"), fold::word("our"), fold::word("free")];

fn is_leisure(draft: &Draft, sentence: &Range<usize>) -> bool {
    draft.cues_in(sentence.clone(), Cue::Trip).next().is_some()
        || sentence.clone().any(|i| draft.is_any(i, LEISURE) || draft.is_any(i, OUTINGS))
}

/// In a post that tells of somebody's health, a day beside a person belongs to the story, unless the
/// sentence is about a journey or a feast.
fn is_part_of_story(scene: &Scene, sentence: &Range<usize>, date: &Date) -> bool {
    let draft = scene.draft;
    let told = !scene.disclosures().is_empty();
    let person = scene.contexts.people().iter().any(|p| {
        sentence.contains(&p.token)
            && matches!(p.who, Who::Writer | Who::Child | Who::Relative | Who::Pronoun)
    });
    // "since October 2022 I've had this ringing"
    let first = date.tokens.start;
    let early = usize::from(first > 0 && draft.is_any(first - 1, words!["early" "late" "mid"]));
    let since = date.month > 0
        && date.year > 0
        && (first - early).checked_sub(1).is_some_and(|i| draft.is_any(i, words!["since"]));
    told && person && (date.day > 0 || since) && !is_leisure(draft, sentence)
}

/// What a day right after it belongs to.
const OUTINGS: Words = words![
    fold::word("trip"),
    fold::word("concert"),
    fold::word("wedding"),
    fold::word("party"),
    fold::word("game"),
    fold::word("match"),
    fold::word("flight"),
    fold::word("vacation"),
    fold::word("holiday"),
    fold::word("festival"),
    fold::word("dinner"),
    fold::word("race"),
    fold::word("marathon"),
    fold::word("cruise"),
    fold::word("graduation"),
    fold::word("exam"),
    fold::word("webinar"),
];

/// Feasts and journeys besides.
const LEISURE: Words = words!["went" "birthday" "moved" "happy" "merry" "walk" "ran" "5k"];

/// Does a medical event stand here?
fn is_event(draft: &Draft, at: usize) -> bool {
    draft.terms_at(at).iter().any(|hit| {
        hit.has(Cue::MedicalEvent)
            || hit.is(Kinds::PROCEDURE) && !hit.entry.is_weak()
            || hit.is(Kinds::CONDITION) && !hit.entry.is_weak()
    }) || draft.is_any(at, EVENTS)
        || is_of_the_body(draft, at)
        || begins_medicine(draft, at)
        || draft.cue_at(at, Cue::ClinicianRole).is_some()
            && (at.saturating_sub(4)..at).any(|i| draft.is_any(i, SEES))
}

/// "started humira", "stopped the pill", "was put on this medicine", "got my implant".
fn begins_medicine(draft: &Draft, at: usize) -> bool {
    const BEGINS: Words = words!["started" "starting" "stopped" "began" "quit" "put" "switched"];
    const GETS: Words = words!["went" "got" "had" "received"];
    const REMEDIES: Words = words!["medicine" "medication" "meds" "implant" "injections"];
    let begins = draft.is_any(at, BEGINS);
    (begins || draft.is_any(at, GETS))
        && (at + 1..at + 5).any(|i| {
            begins && draft.is_any(i, REMEDIES)
                || draft
                    .terms_at(i)
                    .iter()
                    .any(|hit| hit.is(Kinds::MEDICINE) && (begins || !hit.entry.is_weak()))
        })
}

/// "my knee done", "my new kidney": a part of the body that is seen to.
fn is_of_the_body(draft: &Draft, at: usize) -> bool {
    const DONE: Words = words![
        fold::word("done"),
        fold::word("fixed"),
        fold::word("replaced"),
        fold::word("removed"),
        fold::word("out"),
        fold::word("repaired"),
    ];
    draft.cue_at(at, Cue::BodyPart).is_some_and(|part| {
        at.checked_sub(1).is_some_and(|i| draft.is_any(i, &[fold::word("new")]))
            || draft.is_any(part.end, DONE)
    })
}

/// Words that tell of a medical event beside a date, though elsewhere they may mean anything.
const EVENTS: Words = words![
    fold::word("er"),
    fold::word("a&e"),
    fold::word("hospital"),
    fold::word("biopsy"),
    fold::word("mri"),
    fold::word("quit"),
    fold::word("sober"),
    fold::word("clot"),
    fold::word("lmp"),
    fold::word("period"),
    fold::word("dose"),
    fold::word("jab"),
    fold::word("vaccine"),
    fold::word("booster"),
    fold::word("shot"),
    fold::word("injection"),
    fold::word("pregnant"),
    fold::word("induced"),
    fold::word("induction"),
    fold::word("iv"),
    fold::word("collapsed"),
    fold::word("tumor"),
    fold::word("tumour"),
    fold::word("chemo"),
    fold::word("radiation"),
    fold::word("ambulance"),
    fold::word("ovulated"),
    fold::word("ovulation"),
    fold::word("iud"),
    fold::word("d&c"),
    fold::word("prescribed"),
    fold::word("therapy"),
    fold::word("symptoms"),
    fold::word("stage"),
    fold::word("edd"),
    fold::word("knife"),
    fold::word("ward"),
    fold::word("unit"),
    fold::word("nicu"),
    fold::word("hospice"),
    fold::word("sectioned"),
    fold::word("relapsed"),
    fold::word("relapse"),
    fold::word("inserted"),
    fold::word("implanted"),
];
const SEES: Words = words![
    fold::word("see"),
    fold::word("saw"),
    fold::word("seeing"),
    fold::word("seen"),
    fold::word("met"),
    fold::word("meet"),
    fold::word("meeting"),
    fold::word("visited"),
    fold::word("visit"),
];

/// The nearest person in some tokens: "I", "my mom".
fn person(scene: &Scene, tokens: &Range<usize>) -> Option<Experiencer> {
    scene.contexts.people_in(tokens).iter().find_map(|p| match p.who {
        Who::Writer => Some(Experiencer::Writer),
        Who::Child => Some(Experiencer::Child),
        Who::Relative => Some(Experiencer::Other),
        _ => None,
    })
}

/// "9/22 had the MRI", "admitted 7/8": a day in digits that is no fraction, no rating and no "24/7".
fn is_sure(draft: &Draft, date: &Date) -> bool {
    const WHOLES: &[&str] = &["2", "3", "4", "5", "6", "7", "8", "9", "10", "20"];
    let end = draft.text[draft.tokens[date.tokens.end - 1].range()].trim_start_matches('0');
    let attacks = (date.month, date.day) == (9, 11);
    let start = draft.text[draft.tokens[date.tokens.start].range()].trim_start_matches('0');
    let improper = start.parse::<u32>().ok() > end.parse::<u32>().ok(); // no fraction and no rating
    (!WHOLES.contains(&end) || improper && start != "24") && !attacks
        || date.tokens.end < draft.tokens.len()
            && draft.starts_sentence(date.tokens.start)
            && draft.tokens[date.tokens.end].is_mark(':')
}

/// "on 3/18", "since may", "in march", "due 3/3": a word before says that it is a date.
fn says_when(draft: &Draft, date: &Date) -> bool {
    let before = date.tokens.start.checked_sub(1);
    before.is_some_and(|i| {
        draft.is_any(i, WHEN) || draft.tokens[i].is_mark('(') || draft.cue_at(i, Cue::Weekday).is_some()
    })
}

const WHEN: Words = words![
    fold::word("on"),
    fold::word("in"),
    fold::word("since"),
    fold::word("until"),
    fold::word("till"),
    fold::word("by"),
    fold::word("last"),
    fold::word("this"),
    fold::word("from"),
    fold::word("due"),
    fold::word("dated"),
    fold::word("diagnosed"),
    fold::word("dx"),
    fold::word("admitted"),
    fold::word("discharged"),
    fold::word("died"),
    fold::word("passed"),
    fold::word("scheduled"),
    fold::word("born"),
    fold::word("early"),
    fold::word("late"),
    fold::word("mid"),
    fold::word("back"),
    fold::word("is"),
    fold::word("was"),
    fold::word("for"),
    fold::word("date"),
    fold::word("lmp"),
    fold::word("started"),
    fold::word("update"),
];

/// Awareness days, opening hours, news, invitations: dates of everybody.
fn is_public(draft: &Draft, sentence: &Range<usize>, date: &Date) -> bool {
    let topic = draft.cues_in(sentence.clone(), Cue::GeneralTopic).next().is_some()
        && draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_none();
    let public = sentence.clone().any(|i| draft.is_any(i, PUBLIC));
    let figure = draft.terms_of_in(Kinds::PUBLIC_FIGURE, sentence.clone());
    let rating = date.numeric
        && date.year == 0
        && (draft.is_any(
            date.tokens.end,
            words![
                fold::word("pain"),
                fold::word("stars"),
                fold::word("recommend"),
                fold::word("would"),
                fold::word("a"),
                fold::word("cup"),
                fold::word("pill"),
                fold::word("tablet"),
            ],
        ) || (sentence.start..date.tokens.start).any(|i| draft.is_any(i, RATES)));
    let time = draft.token(date.tokens.end).is_some_and(|t| t.kind == TokenKind::Mark('%'));
    topic || public || figure || rating || time
}

const RATES: Words = words![
    fold::word("vision"),
    fold::word("rate"),
    fold::word("rated"),
    fold::word("rating"),
    fold::word("pain"),
    fold::word("gave"),
    fold::word("give"),
    fold::word("score"),
    fold::word("scored"),
    fold::word("grade"),
];

const PUBLIC: Words = words![
    fold::word("awareness"),
    fold::word("opened"),
    fold::word("opens"),
    fold::word("open"),
    fold::word("closes"),
    fold::word("closed"),
    fold::word("published"),
    fold::word("announced"),
    fold::word("deadline"),
    fold::word("register"),
    fold::word("tickets"),
    fold::word("rsvp"),
    fold::word("webinar"),
    fold::word("conference"),
    fold::word("parade"),
    fold::word("election"),
    fold::word("fda"),
    fold::word("war"),
    fold::word("released"),
    fold::word("launched"),
    fold::word("approved"),
    fold::word("season"),
    fold::word("taxes"),
    fold::word("tax"),
    fold::word("rent"),
    fold::word("bill"),
    fold::word("bills"),
    fold::word("homework"),
    fold::word("assignment"),
    fold::word("payment"),
    fold::word("invoice"),
];
