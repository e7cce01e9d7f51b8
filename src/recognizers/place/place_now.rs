//! Where somebody is right now, or that nobody is home: "I'm in room 412", "home alone until
//! Friday", "the house is empty this week".
//!
//! Also where they will be, and when: "chemo tomorrow at 9 at St. Luke's", "stuck at the Linfield St
//! garage till 9pm by myself". It tells strangers where to find the person, or that a home is
//! unguarded: then, and where a room or bed is told, it is grave; a time and a named place alone is
//! worth a look.
//!
//! Not: past visits, "home" as a feeling, meetings online, public events, room numbers in a story or a
//! hotel ad.

use crate::context::Who;
use crate::draft::Draft;
use crate::elision::leaves_out_writer;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "place_now",
    category: Category::PlaceNowSoon,
    find,
    examples: &[
        "I'm in [[room 412]] now, come visit",
        "[[home alone until Friday]], any film tips?",
        "Still stuck here in [[ward 7B, bed 12]]",
        "we're off to Spain, [[house is empty]] for two weeks",
        "My chemo is [[tomorrow at 9 at St. Luke's]], wish me luck",
        "Dad's op is [[Tuesday 7 am at St. Columba's]].",
        "I'm stuck [[at the Linfield St garage till 9pm by myself]]",
        "I'm [[at Riverton Memory Care right now]] with my mom",
        "Currently [[sitting in the car outside Riverton Memory Care]], I can't go in",
        "[[in A&E right now]] with my daughter, six hours and counting",
        "We're [[flying out tomorrow for two weeks]] and I need my meds",
        "I'm [[sitting in the waiting room at Mercy]] and shaking",
        "Every Tuesday at 4 I [[walk the dog around Miller Park]]",
        "I'll be [[at the Starbucks on Main at 3]] if anyone wants to meet",
        "We're [[on holiday till Sunday]] and the cat is alone",
        "the [[house will be empty]] for a week, I hope the pipes don't freeze",
        "I have therapy [[on thursdays at 4]]",
        "Mum is in [[ward 9, bed 4]]",
        "I'm [[sitting in the parking lot of Planned Parenthood]] and I can't go in",
        "[[sitting in the waiting room at urgent]] care rn, my head is killing me",
        "they're [[keeping me overnight]] to watch my heart",
        "[[Day 4 in hospital]] and my roommate snores",
        "my surgery is [[tomorrow at 7am at st lukes]]",
    ],
    counter_examples: &[
        "Home Alone is the best Christmas film",
        "I feel at home here",
        "there is room for 12 people",
        "I was in room 3 last year",
        "The meeting is in Zoom room 2",
        "no room for error",
        "Flu shots Tuesday 9 am at St. Mary's Hall, all welcome",
        "My chemo was on Tuesday at St. Luke's",
        "I'm stuck at Level 12 of this game",
        "We are sitting in Parliament tonight, he said",
        "I'm at peace tonight",
        "I'm at my wits' end right now",
        "Home alone = cereal for dinner",
        "We're away in spirit, at our desks in body",
        "My appointment is tomorrow at 9",
        "I was stuck at the airport till 9pm",
        "The ER right now is a zoo, says the news",
        "Flying out tomorrow, so excited!",
        "She sat in the waiting room at the clinic",
        "I walk the dog every day",
        "I'll be at peace with it by noon",
        "On holiday in Spain I slept all day",
        "The house will be empty when the kids leave one day",
        "The therapy dog comes on thursdays at 4 and I love him",
        "The meeting is in room 4",
        "I love the parking lot of Costco",
        "Home alone tonight means pizza",
        "The waiting room has old magazines",
        "She admitted that she was still wrong",
        "Day 4 in the challenge and I'm sore",
        "My pills are keeping me in the clear",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered {
            continue;
        }
        let grave = home_alone(scene, at)
            .or_else(|| empty_home(scene, at))
            .or_else(|| room(scene, at))
            .map(|f| (f, Level::PleaseLook));
        let finding = grave
            .or_else(|| here(scene, at))
            .or_else(|| appointment(scene, at))
            .or_else(|| on_ward(scene, at))
            .or_else(|| waiting(scene, at))
            .or_else(|| kept(scene, at))
            .or_else(|| away(scene, at))
            .or_else(|| routine(scene, at))
            .or_else(|| standing(scene, at))
            .or_else(|| on_holiday(scene, at))
            .or_else(|| meeting_place(scene, at));
        if let Some(((tokens, suggestion), level)) = finding {
            covered = tokens.end;
            found.add(
                Candidate::new(draft.bytes(tokens), level)
                    .experiencer(Experiencer::Writer)
                    .suggest(suggestion)
                    .suggest(""),
            );
        }
    }
}

type Place = (Range<usize>, &'static str);

/// Is the sentence the writer's own, and no question, wish, quotation or memory?
fn is_own_now(scene: &Scene, at: usize, end: usize) -> bool {
    const OPENERS: Words =
        words!["in" "at" "off" "sitting" "stuck" "still" "currently" "waiting" "on" "heading" "back"];
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let first = draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some();
    let others = scene.contexts.people_in(&(sentence.start..at));
    let others = others.iter().any(|p| matches!(p.who, Who::Nobody | Who::Pronoun | Who::Reader));
    let elided = draft.starts_sentence(at)
        || leaves_out_writer(draft, &sentence)
        || draft.is_any(sentence.start, OPENERS);
    let context = scene.context(&(at..end));
    let public = draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_some();
    (first || elided && !others)
        && !(context.quoted || context.hypothetical || context.asked || context.negated || context.figurative)
        && !public
        && !in_past(draft, sentence.start..at)
}

/// "in A&E right now with my daughter", "Currently in the ICU", "on my way to the ER": which house it is, a
/// neighbor knows.
fn on_ward(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    const WARDS: Words = words![
        "er" "a&e" "icu" "nicu" "picu" "ed" "hospital" "triage" "labor" "labour" "emergency" "ambulance" "preop" "psych"
        "urgent" "infusion" "pre" "dialysis"
    ];
    const NOW: Words = words!["now" "rn" "currently" "tonight" "type" "typing" "overnight"];
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let way = draft.is_any(at, words!["way" "heading" "headed" "rushing" "off"])
        && draft.is_any(at + 1, words!["to"])
        && (draft.is_any(at, words!["heading" "headed" "rushing" "off"])
            || at > 0 && draft.is_any(at - 1, words!["my" "our"]));
    let waits = at > 0 && draft.is_any(at - 1, words!["sat" "sitting" "parked" "waiting" "stood" "stuck"]);
    let inside = draft.is_any(at, words!["in" "at" "inside"]) || waits && draft.is_any(at, words!["outside"]);
    if !way && !inside {
        return None;
    }
    let the = at + 1 + usize::from(way);
    let ward = the + usize::from(draft.is_any(the, words!["the" "an"]));
    // "Off to Leicester Royal at 7 tomorrow"
    if way && is_care_place(draft, the, sentence.end) {
        let end = named_end(draft, the, sentence.end);
        let when = (end..sentence.end.min(end + 5)).rfind(|&i| {
            draft.is_any(i, DAYS) || draft.cue_at(i, Cue::Weekday).is_some() || is_clock(draft, i)
        })?;
        return is_own_now(scene, at, end).then_some(((at..when + 1, "off to hospital"), Level::WorthALook));
    }
    // "A&E" is three tokens.
    let emergency = draft.is_any(ward, words!["a"])
        && draft.token(ward + 1).is_some_and(|t| t.is_mark('&'))
        && draft.is_any(ward + 2, words!["e"]);
    if !emergency && !draft.is_any(ward, WARDS) {
        return None;
    }
    let room =
        draft.is_any(ward + 1, words!["room" "ward" "unit" "department" "care" "center" "centre" "op"]);
    if draft.is_any(ward, words!["urgent" "infusion" "pre"]) && !room {
        return None;
    }
    let end = ward + 1 + usize::from(room) + 2 * usize::from(emergency);
    let now = (sentence.start.max(at.saturating_sub(4))..at).chain(end..sentence.end.min(end + 5));
    let now = now.into_iter().find(|&i| draft.is_any(i, NOW));
    let stays = draft.starts_sentence(at) && draft.is_any(end, words!["with" "waiting" "again"]);
    let stays = stays || waits && draft.starts_sentence(at - 1);
    if !way && now.is_none() && !stays || !is_own_now(scene, at, end) {
        return None;
    }
    let start = if way && at >= 2 && draft.is_any(at - 2, words!["on"]) { at - 2 } else { at };
    let end = now.map_or(end, |i| end.max(i + 1));
    Some(((start..end, "out"), Level::WorthALook))
}

/// "they're keeping me overnight", "currently admitted", "Day 4 in hospital": a bed, and nobody at home.
fn kept(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    let draft = scene.draft;
    if !draft.is_any(at, words!["keeping" "admitted" "day" "night"]) {
        return None;
    }
    let sentence = draft.sentence(at);
    let end = if draft.is_any(at, words!["keeping"]) {
        let until = draft
            .is_any(at + 2, words!["overnight" "in" "until" "till" "til" "for" "another" "here"])
            && !draft.is_any(at + 3, words!["the" "my" "mind" "check" "line"]);
        (until && draft.is_any(at + 1, words!["me" "us" "her" "him" "mom" "mum" "dad"])).then_some(at + 3)
    } else if draft.is_any(at, words!["admitted"]) {
        let present = at > 0 && draft.is_any(at - 1, words!["currently" "still" "being" "getting"])
            || at > 1 && draft.is_any(at - 1, words!["got" "been"]) && draft.is_any(at - 2, words!["just"]);
        (present && !draft.is_any(at + 1, words!["that" "he" "she" "it" "they" "defeat"])).then_some(at + 1)
    } else if draft.is_any(at, words!["day" "night"])
        && draft.starts_sentence(at)
        && has_number(draft, at + 1)
    {
        let inside = number_end(draft, at + 1);
        let the = inside + 1 + usize::from(draft.is_any(inside + 1, words!["the"]));
        (draft.is_any(inside, words!["in"])
            && draft.is_any(the, words!["hospital" "icu" "nicu" "psych" "picu" "ward"]))
        .then_some(the + 1)
    } else {
        None
    }?;
    let own = is_own_now(scene, at, end)
        && (scene.contexts.speaks_of_itself() || draft.cues_in(sentence, Cue::FirstPerson).next().is_some());
    own.then_some(((at..end, "in hospital"), Level::WorthALook))
}

/// "sitting in the waiting room at Mercy": a waiting room and its house.
fn waiting(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    let draft = scene.draft;
    let room = draft.is_any(at, words!["waiting"]) && draft.is_any(at + 1, words!["room" "area"])
        || draft.is_any(at, words!["parking"]) && draft.is_any(at + 1, words!["lot"])
        || draft.is_any(at, words!["car"]) && draft.is_any(at + 1, words!["park"])
        || draft.is_any(at, words!["exam" "recovery"]) && draft.is_any(at + 1, words!["room"]);
    let named = draft.is_any(at + 2, words!["at" "of" "in"])
        && draft
            .token(at + 3 + usize::from(draft.is_any(at + 3, words!["the"])))
            .is_some_and(|t| t.is_word() && t.is_capitalized());
    if !room || draft.is_shouted(at) {
        return None;
    }
    let sentence = draft.sentence(at);
    // "in the waiting room at urgent care rn", "I'm in the parking lot of the clinic"
    let goes_on = if draft.is_any(at + 2, words!["at" "of" "in" "outside" "for"]) { at + 3 } else { at + 2 };
    let house = (goes_on..sentence.end.min(goes_on + 4)).find(|&i| {
        draft.cue_at(i, Cue::FacilityWord).is_some()
            || draft
                .is_any(i, words!["er" "ed" "urgent" "oncology" "clinic" "hospital" "doctors" "gp" "psych"])
    });
    let now = (at + 2..sentence.end.min(at + 12))
        .any(|i| draft.is_any(i, words!["now" "rn" "already" "hrs" "hours" "currently" "still" "waiting"]));
    let am = (sentence.start.max(at.saturating_sub(5))..at)
        .any(|i| draft.is_any(i, words!["i'm" "im" "sitting" "sat" "stuck" "currently" "still" "am"]));
    let there = am && (house.is_some() || now && draft.is_any(at + 1, words!["room" "area"]));
    if !named && !there || !is_own_now(scene, at, at + 2) {
        return None;
    }
    if !named && house.is_none_or(|i| i > at + 5) && !now {
        return None;
    }
    let here = (sentence.start.max(at.saturating_sub(6))..at).find(|&i| {
        draft.is_any(i, words!["sitting" "sat" "stuck" "i'm" "im" "waiting" "still" "currently" "in"])
    })?;
    // "My waters went in the car park at Morrisons": over and done.
    if draft.is_any(at, words!["parking" "car"])
        && draft.is_any(here, words!["in"])
        && !draft.starts_sentence(here)
    {
        return None;
    }
    let start = if draft.is_any(here, words!["i'm" "im"]) { here + 1 } else { here };
    let end = if named { named_end(draft, at + 3, sentence.end) } else { house.map_or(at + 2, |i| i + 1) };
    Some(((start..end, "out"), Level::WorthALook))
}

/// "flying out tomorrow for two weeks", "we leave on Friday until the 12th": nobody is home then.
fn away(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    const GOES: Words =
        words!["flying" "leaving" "leave" "heading" "off" "fly" "travelling" "traveling" "driving"];
    const SPANS: Words = words!["days" "weeks" "week" "weekend" "month" "fortnight" "nights"];
    let draft = scene.draft;
    if !draft.is_any(at, GOES) {
        return None;
    }
    let sentence = draft.sentence(at);
    let limit = sentence.end.min(at + 14);
    let day = |i: usize| draft.is_any(i, DAYS) || draft.cue_at(i, Cue::Weekday).is_some();
    let when = (at + 1..limit).find(|&i| day(i))?;
    let long = (when + 1..limit).find(|&i| {
        draft.is_any(i, words!["until" "till" "til"]) && draft.token(i + 1).is_some_and(|t| !t.is_mark('.'))
            || draft.is_any(i, SPANS) && (when..i).any(|j| draft.is_any(j, words!["for"]))
    })?;
    let open = draft.is_any(long, words!["until" "till" "til"]);
    let end = (long + 1 + usize::from(open)).min(sentence.end);
    let job = (at + 1..when)
        .any(|i| draft.is_any(i, words!["meds" "medication" "pills" "it" "him" "her" "work" "job"]));
    let told = (at..end).any(|i| draft.cue_at(i, Cue::HomeAlone).is_some());
    (!job && !told && is_own_now(scene, at, end)).then_some(((at..end, "away soon"), Level::WorthALook))
}

/// "every Tuesday at 4 I walk the dog alone around Miller Park": a habit anybody can wait for.
fn routine(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    const GOES: Words = words!["walk" "run" "jog" "hike" "swim" "cycle" "bike" "train" "running" "walking"];
    let draft = scene.draft;
    if !draft.is_any(at, GOES) {
        return None;
    }
    let sentence = draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(12))..sentence.end.min(at + 14);
    let every = near.clone().any(|i| {
        draft.is_any(i, words!["every" "each"])
            && (draft.cue_at(i + 1, Cue::Weekday).is_some()
                || draft.is_any(i + 1, words!["morning" "night" "evening" "day" "afternoon" "lunchtime"]))
    });
    let placed = (at + 1..near.end).find(|&i| {
        draft.is_any(i, words!["around" "at" "in" "along" "through" "on" "by"])
            && draft.token(i + 1 + usize::from(draft.is_any(i + 1, words!["the"]))).is_some_and(|t| {
                t.is_word() && t.is_capitalized() && draft.cue_at(i + 1, Cue::Weekday).is_none()
            })
    })?;
    let alone = near.clone().any(|i| draft.is_any(i, words!["alone" "myself"]) || is_clock(draft, i));
    let end = named_end(draft, placed + 1, sentence.end);
    let clock = (sentence.start..near.end).any(|i| draft.is_any(i, words!["at"]) && has_number(draft, i + 1));
    (every && (alone || clock) && is_own_now(scene, at, end))
        .then_some(((at..end, "go out"), Level::WorthALook))
}

/// "I'll be at the Starbucks on Main at 3": where the writer can be met.
fn meeting_place(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    let draft = scene.draft;
    let will = draft.is_any(at, words!["i'll" "we'll"]) || draft.is_any(at, words!["will"]) && at > 0;
    let be = at + 1;
    if !will || !draft.is_any(be, words!["be"]) || !draft.is_any(be + 1, words!["at" "in" "outside"]) {
        return None;
    }
    let sentence = draft.sentence(at);
    let place = be + 2 + usize::from(draft.is_any(be + 2, words!["the"]));
    let named = draft.token(place).is_some_and(|t| t.is_word() && t.is_capitalized())
        && draft.cue_at(place, Cue::Weekday).is_none()
        && draft.cue_at(place, Cue::Month).is_none();
    let when = (place + 1..sentence.end.min(place + 9)).find(|&i| {
        is_clock(draft, i)
            || draft.is_any(i, words!["at" "from" "around" "about"]) && has_number(draft, i + 1)
            || draft.is_any(i, words!["noon" "midnight" "tonight"])
    })?;
    let number = draft.is_any(when, words!["at" "from" "around" "about"]);
    let end = when + 1 + usize::from(number);
    (named && is_own_now(scene, at, end)).then_some(((be + 1..end, "out"), Level::WorthALook))
}

/// "stuck at the Linfield St garage till 9pm by myself": where the writer is right now.
fn here(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    const WAITING: Words = words![
        fold::word("stuck"),
        fold::word("stranded"),
        fold::word("sitting"),
        fold::word("sat"),
        fold::word("waiting"),
        fold::word("parked"),
        fold::word("currently"),
        fold::word("staying"),
    ];
    const PLACING: Words = words![
        fold::word("at"),
        fold::word("in"),
        fold::word("outside"),
        fold::word("by"),
        fold::word("near")
    ];
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let ward = is_on_ward_now(draft, at, sentence.end);
    if !draft.is_any(at, WAITING) && !is_there_now(draft, at, sentence.end) && !ward {
        return None;
    }
    let placed = (at + 1..sentence.end.min(at + 5))
        .rev()
        .find(|&i| draft.is_any(i, PLACING) && is_care_place(draft, i + 1, sentence.end))?;
    let first = (at + 1..=placed).find(|&i| draft.is_any(i, PLACING)).unwrap_or(placed);
    let own = draft.cues_in(sentence.start..at + 1, Cue::FirstPerson).next().is_some()
        || draft.starts_sentence(at)
        || draft.starts_sentence(at.saturating_sub(1)) && scene.contexts.speaks_of_itself()
        || draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some();
    let context = scene.context(&(first..placed + 1));
    if !own || context.quoted || context.hypothetical || context.asked || in_past(draft, sentence.start..at) {
        return None;
    }
    let named = named_end(draft, placed + 1, sentence.end);
    let (end, alone) = until_end(draft, named, sentence.end);
    // "I parked at Providence mall" is over and done.
    if draft.is_any(at, &[fold::word("parked")]) && end == named {
        return None;
    }
    let start = if draft.is_any(first, &[fold::word("in")]) { at } else { first };
    let start = if draft.is_any(at, &[fold::word("sitting"), fold::word("parked")]) { at } else { start };
    // "currently sitting in traffic on I-80" is nowhere; a bare name needs a medical word or a time.
    let level = if alone { Level::PleaseLook } else { Level::WorthALook };
    Some(((start..end, "out"), level))
}

/// "in the ER at St Joe's right now".
fn is_on_ward_now(draft: &Draft, at: usize, limit: usize) -> bool {
    const WARDS: Words = words![
        fold::word("er"),
        fold::word("a&e"),
        fold::word("icu"),
        fold::word("ed"),
        fold::word("hospital"),
        fold::word("ward"),
        fold::word("emergency"),
        fold::word("recovery"),
        fold::word("triage"),
        fold::word("labor"),
        fold::word("labour"),
    ];
    let the = usize::from(draft.is_any(at + 1, &[fold::word("the")]));
    draft.is_any(at, &[fold::word("in"), fold::word("at")])
        && draft.is_any(at + 1 + the, WARDS)
        && (at + 1..limit.min(at + 14)).any(|i| draft.is_any(i, &[fold::word("now"), fold::word("rn")]))
}

/// "I'm at Riverton Memory Care right now".
fn is_there_now(draft: &Draft, at: usize, limit: usize) -> bool {
    const BEING: Words = words![fold::word("i'm"), fold::word("im"), fold::word("am"), fold::word("we're")];
    const NOW: Words = words![
        fold::word("now"),
        fold::word("rn"),
        fold::word("tonight"),
        fold::word("currently"),
        fold::word("alone"),
        fold::word("until"),
        fold::word("till"),
        fold::word("week"),
    ];
    draft.is_any(at, BEING)
        && (at + 1..limit.min(at + 3)).any(|i| draft.is_any(i, &[fold::word("at"), fold::word("outside")]))
        && (at + 1..limit.min(at + 12)).any(|i| draft.is_any(i, NOW))
}

/// "the Linfield St garage", "Riverton Memory Care", "St. Luke's": a name, with a word for a place
/// or a saint.
fn is_named_place(draft: &Draft, at: usize, limit: usize) -> bool {
    let first = at + usize::from(draft.is_any(at, &[fold::word("the")]));
    let named = draft.token(first).is_some_and(|t| t.is_word() && t.is_capitalized())
        && !draft.is_shouted(first)
        && draft.cue_at(first, Cue::FirstPerson).is_none();
    named
        && (first..limit.min(first + 6)).any(|i| {
            draft.is_any(i, VENUES) || draft.cue_at(i, Cue::FacilityWord).is_some() || draft.is_any(i, SAINTS)
        })
}

const SAINTS: Words = words![fold::word("st"), fold::word("saint")];
const VENUES: Words = words![
    fold::word("garage"),
    fold::word("station"),
    fold::word("hotel"),
    fold::word("inn"),
    fold::word("motel"),
    fold::word("mall"),
    fold::word("park"),
    fold::word("library"),
    fold::word("starbucks"),
    fold::word("lot"),
    fold::word("lobby"),
    fold::word("clinic"),
    fold::word("unit"),
    fold::word("ward"),
    fold::word("street"),
    fold::word("road"),
    fold::word("cafe"),
];

/// One past the place's name: capitalized words, and the words for a place.
fn named_end(draft: &Draft, at: usize, limit: usize) -> usize {
    let mut end = at;
    // "st lukes", "mayo clinic"
    let lower = at + usize::from(draft.is_any(at, &[fold::word("the")]));
    let listed = draft.terms_at(lower).iter().filter(|hit| hit.is(Kinds::FACILITY)).map(|hit| hit.end).max();
    let saint = draft.is_any(lower, SAINTS).then_some(lower + 2).filter(|&end| end <= limit);
    end = listed.max(saint).unwrap_or(end);
    let rest = end..limit.min(at + 8);
    for i in rest {
        let token = &draft.tokens[i];
        let day = draft.cue_at(i, Cue::Weekday).is_some() || draft.cue_at(i, Cue::Month).is_some();
        let part =
            token.is_word() && token.is_capitalized() && !day && !draft.is_any(i, words!["i" "i'm" "i've"])
                || draft.is_any(i, VENUES);
        let joint = token.kind == TokenKind::Clitic
            || token.is_mark('.') && i > at && draft.is_any(i - 1, SAINTS)
            || draft.is_any(i, &[fold::word("the"), fold::word("of"), fold::word("and")]);
        if part || token.kind == TokenKind::Clitic {
            end = i + 1;
        } else if !joint {
            break;
        }
    }
    end.max(at)
}

/// One past "till like 9pm by myself", and whether it tells that nobody else is there.
fn until_end(draft: &Draft, at: usize, limit: usize) -> (usize, bool) {
    const WORDS: Words = words![
        fold::word("right"),
        fold::word("until"),
        fold::word("till"),
        fold::word("til"),
        fold::word("like"),
        fold::word("about"),
        fold::word("pm"),
        fold::word("am"),
        fold::word("alone"),
        fold::word("by"),
        fold::word("myself"),
        fold::word("on"),
        fold::word("my"),
        fold::word("own"),
        fold::word("all"),
        fold::word("night"),
        fold::word("tonight"),
        fold::word("midnight"),
        fold::word("now"),
        fold::word("noon"),
    ];
    let mut end = at;
    let mut alone = false;
    for i in at..limit.min(at + 9) {
        let token = &draft.tokens[i];
        if draft.is_any(i, WORDS) || token.kind == TokenKind::Number {
            end = i + 1;
            alone |= draft.is_any(i, &[fold::word("alone"), fold::word("myself"), fold::word("own")]);
        } else if !(token.is_mark(':') || token.is_mark(',')) {
            break;
        }
    }
    (end, alone)
}

/// "tomorrow at 9 at St. Luke's", "Tuesday 7 am at the Marlowe Unit": an appointment to come.
fn appointment(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    if let Some(found) = place_then_time(scene, at) {
        return Some(found);
    }
    let timed = draft.is_any(at, DAYS) || draft.cue_at(at, Cue::Weekday).is_some() || is_clock(draft, at);
    if !timed
        || at > sentence.start && (draft.is_any(at - 1, DAYS) || draft.is_any(at - 1, &[fold::word("last")]))
    {
        return None;
    }
    // "surgery tomorrow at 6am at Baptist": beside care, one word with a capital is a house.
    let beside_care = (sentence.start.max(at.saturating_sub(6))..at).any(|i| {
        draft.terms_at(i).iter().any(|hit| hit.has(Cue::MedicalEvent) || hit.is(Kinds::PROCEDURE))
            || draft.is_any(i, EVENTS)
    });
    let bare = |i: usize| {
        beside_care
            && draft.is_any(i, words!["at"])
            && draft
                .token(i + 1 + usize::from(draft.is_any(i + 1, words!["the"])))
                .is_some_and(|t| t.is_word() && t.is_capitalized() && t.range().len() > 2)
            && !draft.is_shouted(i)
            && draft.cue_at(i + 1, Cue::Weekday).is_none()
            && draft.cue_at(i + 1, Cue::Possessive).is_none()
            && (draft.name(i + 1).given() < 2 || draft.is_any(i + 1, words!["baptist" "mercy" "providence"]))
    };
    // Time words, then "at" or "in", then a name.
    let mut i = at;
    let mut placed = None;
    while i < sentence.end.min(at + 9) {
        let token = &draft.tokens[i];
        let named = draft.is_any(i, &[fold::word("at"), fold::word("in")])
            && is_care_place(draft, i + 1, sentence.end)
            || bare(i);
        if named {
            placed = Some(i);
            break;
        }
        let time = draft.is_any(i, DAYS)
            || draft.cue_at(i, Cue::Weekday).is_some()
            || draft.cue_at(i, Cue::Month).is_some()
            || token.kind == TokenKind::Number
            || token.is_mark(':')
            || token.is_mark(',')
            || draft.is_any(i, TIMES);
        if !time {
            return None;
        }
        i += 1;
    }
    let placed = placed?;
    let end = named_end(draft, placed + 1, sentence.end);
    let near = sentence.start.max(at.saturating_sub(14))..end;
    let care = near.clone().any(|i| {
        draft.terms_at(i).iter().any(|hit| hit.has(Cue::MedicalEvent) || hit.is(Kinds::PROCEDURE))
            || draft.is_any(i, EVENTS)
    });
    let people = scene.contexts.people();
    let own = people
        .iter()
        .any(|p| sentence.contains(&p.token) && matches!(p.who, Who::Writer | Who::Child | Who::Relative))
        || draft.starts_sentence(at.saturating_sub(2)) && scene.contexts.speaks_of_itself()
        || is_own_note(draft, &sentence);
    let context = scene.context(&(at..placed));
    let past = in_past(draft, sentence.start..at);
    (care && own && !past && !context.quoted && !context.hypothetical)
        .then_some(((at..end, "soon"), Level::WorthALook))
}

/// "MRI at Lenox Hill tomorrow at 8", "I'll be at Dana Farber all day Thursday": the place stands first.
fn place_then_time(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    if !draft.is_any(at, &[fold::word("at")]) || !is_care_place(draft, at + 1, sentence.end) {
        return None;
    }
    let place_end = named_end(draft, at + 1, sentence.end);
    let when = (place_end..sentence.end.min(place_end + 4)).find(|&i| {
        draft.is_any(i, DAYS) && !draft.is_any(i, &[fold::word("today")])
            || draft.cue_at(i, Cue::Weekday).is_some()
    })?;
    let between = (place_end..when).all(|i| {
        draft.is_any(i, TIMES) || draft.is_any(i, &[fold::word("all"), fold::word("day"), fold::word("this")])
    });
    let near = sentence.start.max(at.saturating_sub(10))..at;
    let care = near.clone().any(|i| {
        draft.terms_at(i).iter().any(|hit| hit.has(Cue::MedicalEvent) || hit.is(Kinds::PROCEDURE))
            || draft.is_any(i, EVENTS)
    });
    let will =
        near.clone().any(|i| draft.is_any(i, &[fold::word("i'll"), fold::word("we'll"), fold::word("will")]));
    let own =
        draft.cues_in(sentence.start..at, Cue::FirstPerson).next().is_some() || is_own_note(draft, &sentence);
    let listed = draft.terms_at(at + 1).iter().any(|hit| hit.is(Kinds::FACILITY));
    let context = scene.context(&(at..when));
    let stated = !context.quoted && !context.hypothetical && !in_past(draft, sentence.start..at);
    (between && own && (care || will && listed) && stated)
        .then_some(((at..when + 1, "soon"), Level::WorthALook))
}

/// "chemo at 9am tomorrow at the Marsden", "appointment tomorrow at Kaiser": a note begins with its event.
fn is_own_note(draft: &Draft, sentence: &Range<usize>) -> bool {
    let first = sentence.start
        + usize::from(
            draft.is_any(sentence.start, &[fold::word("next"), fold::word("first"), fold::word("got")]),
        );
    let invites = sentence.clone().any(|i| {
        draft.is_any(
            i,
            &[fold::word("free"), fold::word("welcome"), fold::word("open"), fold::word("available")],
        )
    });
    let vaccine = [fold::word("flu"), fold::word("covid"), fold::word("vaccine"), fold::word("blood")];
    let procedure =
        draft.terms_at(first).iter().any(|hit| hit.is(Kinds::PROCEDURE)) && !draft.is_any(first, &vaccine);
    (draft.is_any(first, EVENTS) || procedure || leaves_out_writer(draft, sentence)) && !invites
}

/// A name that may be a facility's: "St. Luke's", "the Marlowe Unit", "Mercy General".
fn is_care_place(draft: &Draft, at: usize, limit: usize) -> bool {
    let first = at + usize::from(draft.is_any(at, &[fold::word("the")]));
    is_named_place(draft, at, limit)
        || draft.terms_at(first).iter().any(|hit| {
            hit.is(Kinds::FACILITY) && (draft.tokens[first].is_capitalized() || hit.end > first + 1)
        })
        // "at st lukes"
        || draft.is_any(first, SAINTS) && draft.token(first + 1).is_some_and(|t| t.is_word() && t.range().len() > 3)
}

const DAYS: Words = words![
    fold::word("tomorrow"),
    fold::word("tonight"),
    fold::word("today"),
    fold::word("tmrw"),
    fold::word("tmr"),
];
const TIMES: Words = words![
    fold::word("at"),
    fold::word("am"),
    fold::word("pm"),
    fold::word("morning"),
    fold::word("afternoon"),
    fold::word("evening"),
    fold::word("sharp"),
    fold::word("noon"),
    fold::word("night"),
    fold::word("th"),
    fold::word("on"),
    fold::word("early"),
    fold::word("around"),
    fold::word("about"),
    fold::word("next"),
];
const EVENTS: Words = words![
    fold::word("chemo"),
    fold::word("op"),
    fold::word("scan"),
    fold::word("appointment"),
    fold::word("appt"),
    fold::word("infusion"),
    fold::word("surgery"),
    fold::word("dialysis"),
    fold::word("checkup"),
    fold::word("biopsy"),
    fold::word("induction"),
    fold::word("therapy"),
    fold::word("inducing"),
    fold::word("admitting"),
    fold::word("operating"),
];

/// "2:15", "7 am", "9pm".
fn is_clock(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 2)
        && (draft.is_any(at + 1, &[fold::word("am"), fold::word("pm")])
            || draft.token(at + 1).is_some_and(|t| t.glued && t.is_mark(':'))
                && draft
                    .token(at + 2)
                    .is_some_and(|t| t.glued && t.kind == TokenKind::Number && t.range().len() == 2))
}

/// "home alone until Friday", "house is empty".
fn home_alone(scene: &Scene, at: usize) -> Option<(Range<usize>, &'static str)> {
    let draft = scene.draft;
    let cue = draft.cue_at(at, Cue::HomeAlone)?;
    // "home alone tonight means pizza", "the key is under the mat, says every film"
    let joke = (cue.end..draft.sentence(at).end.min(cue.end + 6))
        .any(|i| draft.is_any(i, words!["says" "said" "means" "equals"]));
    if joke {
        return None;
    }
    let title = draft.tokens[at..cue.end].iter().filter(|t| t.is_word()).all(Token::is_capitalized)
        && cue.end - at > 1;
    let context = scene.context(&(at..cue.end));
    let sentence = draft.sentence(at);
    let own = draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some()
        || draft.starts_sentence(at)
        || leaves_out_writer(draft, &sentence);
    if title
        || !own
        || context.quoted
        || context.asked
        || draft.cues_in(sentence.start..at, Cue::Past).next().is_some()
        || in_past(draft, sentence.start..at)
    {
        return None;
    }
    // "home alone and eating cereal" is a mood; with a time it is an invitation.
    let mute = draft.tokens[at..cue.end].iter().all(|t| !t.is_word() || !TELLING.contains(&t.hash));
    if mute && !tells_how_long(draft, at.max(sentence.start + 12) - 12..sentence.end.min(cue.end + 10)) {
        return None;
    }
    let until = [
        fold::word("until"),
        fold::word("till"),
        fold::word("til"),
        fold::word("tonight"),
        fold::word("all"),
    ];
    let mut end = cue.end;
    let open = cue.tokens().any(|i| draft.is_any(i, &until[..3]) || draft.is_any(i, &[fold::word("from")]));
    if open {
        end -= 1;
    }
    if open || draft.is_any(end, &until) {
        end = (end + 1..sentence.end.min(end + 5))
            .find(|&i| {
                draft.cue_at(i, Cue::Weekday).is_some()
                    || draft.is_any(
                        i,
                        &[
                            fold::word("weekend"),
                            fold::word("week"),
                            fold::word("night"),
                            fold::word("tomorrow"),
                            fold::word("monday"),
                        ],
                    )
            })
            .map_or(if draft.is_any(end, &until[4..]) { end } else { end + 1 }, |i| i + 1);
    }
    Some((at..end, "home"))
}

/// "the house will be empty till Sunday", "house just sitting there empty for ten days": a time is told.
fn empty_home(scene: &Scene, at: usize) -> Option<(Range<usize>, &'static str)> {
    let draft = scene.draft;
    if !draft.is_any(at, words!["empty" "unoccupied"]) {
        return None;
    }
    let sentence = draft.sentence(at);
    let house = (sentence.start.max(at.saturating_sub(6))..at)
        .find(|&i| draft.is_any(i, words!["house" "home" "flat" "apartment" "place"]))?;
    let idle = (house + 1..at).all(|i| {
        draft.is_any(i, words!["is" "will" "be" "just" "sitting" "there" "standing" "sat" "all" "totally" "completely" "gonna" "going" "to" "being" "stood"])
    });
    let whole = sentence.start.max(at.saturating_sub(25))..sentence.end.min(at + 12);
    let someday = whole.clone().any(|i| draft.is_any(i, words!["one" "someday" "when" "feels"]));
    (idle && !someday && tells_how_long(draft, whole) && is_own_now(scene, house, at + 1))
        .then_some((house..at + 1, "home"))
}

/// "on holiday till Sunday": nobody is home until then.
fn on_holiday(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    let draft = scene.draft;
    let off = draft.is_any(at, words!["holiday" "holidays" "vacation" "hols" "vacay"])
        && draft.is_any(at.wrapping_sub(1), words!["on"]);
    let until = at + 1;
    let day = until + 1 + usize::from(draft.is_any(until + 1, words!["the" "next"]));
    let timed = draft.is_any(until, words!["until" "till" "til"])
        && (draft.cue_at(day, Cue::Weekday).is_some()
            || draft.cue_at(day, Cue::Month).is_some()
            || draft.is_any(day, DAYS)
            || draft.token(day).is_some_and(|t| t.kind == TokenKind::Number))
        || draft.is_any(until, words!["for"])
            && (until..until + 4).any(|i| draft.is_any(i, words!["days" "weeks" "week" "months" "nights"]));
    if !off || !timed {
        return None;
    }
    let start = at - 1;
    let end = (day + 1..draft.sentence(at).end.min(day + 3))
        .rfind(|&i| draft.is_any(i, words!["days" "weeks" "week" "months" "nights" "th" "nd" "rd" "st"]))
        .map_or(day + 1, |i| i + 1);
    is_own_now(scene, start, end).then_some(((start..end, "away"), Level::WorthALook))
}

/// "I have therapy on Thursdays at 4": every week at the same hour, the writer is out.
fn standing(scene: &Scene, at: usize) -> Option<(Place, Level)> {
    const SESSIONS: Words = words![
        "therapy" "dialysis" "chemo" "group" "infusion" "infusions" "physio" "counselling" "counseling" "rehab" "session"
        "sessions" "aa" "na" "meeting" "meetings" "treatment" "appointment"
    ];
    let draft = scene.draft;
    let every = draft.is_any(at.wrapping_sub(1), words!["every"]);
    let days = words!["mondays" "tuesdays" "wednesdays" "thursdays" "fridays" "saturdays" "sundays"];
    if !(draft.is_any(at, days) || every && draft.cue_at(at, Cue::Weekday).is_some())
        || !draft.is_any(at + 1, words!["at" "from"])
        || !has_number(draft, at + 2)
    {
        return None;
    }
    let sentence = draft.sentence(at);
    let session = (sentence.start.max(at.saturating_sub(6))..at).find(|&i| {
        draft.is_any(i, SESSIONS) && !draft.is_any(i + 1, words!["dog" "dogs" "room" "is" "for" "hours"])
    })?;
    let mine = (sentence.start.max(session.saturating_sub(3))..session)
        .any(|i| draft.is_any(i, words!["my" "have" "i've" "ive" "got" "our" "go" "goes" "to"]));
    let start = at - 1 - usize::from(every && draft.is_any(at.wrapping_sub(2), words!["on"]));
    let start = if every || draft.is_any(start, words!["on"]) { start } else { at };
    let end = at + 3 + usize::from(draft.is_any(at + 3, words!["am" "pm"]));
    (mine && is_own_now(scene, start, end)).then_some(((start..end, "every week"), Level::WorthALook))
}

/// Words of a cue that tell a time, or how to get in.
const TELLING: Words = words![
    fold::word("until"),
    fold::word("till"),
    fold::word("week"),
    fold::word("weekend"),
    fold::word("weeks"),
    fold::word("tonight"),
    fold::word("night"),
    fold::word("key"),
    fold::word("door"),
    fold::word("spare"),
    fold::word("unlocked"),
    fold::word("from"),
    fold::word("key's"),
    fold::word("latch"),
];

/// "tonight", "this week", "till Saturday", "for two weeks", "now".
fn tells_how_long(draft: &Draft, tokens: Range<usize>) -> bool {
    const TIMES: Words = words![
        fold::word("tonight"),
        fold::word("until"),
        fold::word("till"),
        fold::word("til"),
        fold::word("week"),
        fold::word("weeks"),
        fold::word("weekend"),
        fold::word("days"),
        fold::word("day"),
        fold::word("nights"),
        fold::word("night"),
        fold::word("tomorrow"),
        fold::word("now"),
        fold::word("rn"),
        fold::word("today"),
        fold::word("month"),
        fold::word("hours"),
        fold::word("while"),
        fold::word("from"),
        fold::word("mornings"),
    ];
    tokens.into_iter().any(|i| {
        draft.is_any(i, TIMES)
            || draft.cue_at(i, Cue::Weekday).is_some()
            || draft.cue_at(i, Cue::Month).is_some()
    })
}

fn in_past(draft: &Draft, tokens: Range<usize>) -> bool {
    tokens.clone().any(|i| {
        draft.is_any(
            i,
            &[
                fold::word("was"),
                fold::word("were"),
                fold::word("used"),
                fold::word("ago"),
                fold::word("had"),
                fold::word("last"),
            ],
        )
    })
}

/// "room 412", "ward 7B, bed 12" where the writer is now.
fn room(scene: &Scene, at: usize) -> Option<(Range<usize>, &'static str)> {
    const ROOMS: Words = words![
        fold::word("room"),
        fold::word("rm"),
        fold::word("ward"),
        fold::word("bed"),
        fold::word("bay")
    ];
    const NOW: Words = words![
        fold::word("now"),
        fold::word("still"),
        fold::word("currently"),
        fold::word("stuck"),
        fold::word("visit"),
        fold::word("tonight"),
        fold::word("here"),
        fold::word("today"),
        fold::word("until"),
    ];
    let draft = scene.draft;
    if !draft.is_any(at, ROOMS) || !has_number(draft, at + 1) {
        return None;
    }
    let sentence = draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(15))..sentence.end.min(at + 15);
    let people = scene.contexts.people();
    let writer = people.iter().filter(|p| near.contains(&p.token)).all(|p| p.who != Who::Nobody);
    // "I'm in bay 3", "I'm in bed 14"
    let here = at >= 2
        && draft.is_any(at - 1, &[fold::word("in"), fold::word("on")])
        && draft.is_any(at - 2, words!["i'm" "im" "am" "she's" "he's" "hes" "shes"]);
    // "mum is in ward 9"
    let kin = at >= 3
        && draft.is_any(at - 1, words!["in" "on"])
        && draft.is_any(at - 2, words!["is" "are"])
        && people
            .iter()
            .any(|p| p.token + 3 == at && matches!(p.who, Who::Relative | Who::Child | Who::Pronoun));
    let here = here || kin || at > 0 && draft.is_any(at - 1, words!["in"]) && draft.starts_sentence(at - 1);
    let now = here
        || near.clone().any(|i| draft.is_any(i, NOW))
        || draft.cue_before(at, Cue::HereNow).is_some_and(|hit| hit.end - hit.first >= 2);
    if !(writer || here)
        || !now
        || in_past(draft, sentence.start..at)
        || near.clone().any(|i| {
            draft.is_any(
                i,
                &[fold::word("zoom"), fold::word("hotel"), fold::word("chat"), fold::word("escape")],
            )
        })
    {
        return None;
    }
    let mut end = number_end(draft, at + 1);
    if draft.is_any(end, &[fold::word("of")]) {
        return None;
    }
    let next = end + usize::from(draft.token(end).is_some_and(|t| t.is_mark(',')));
    if draft.is_any(next, ROOMS) && has_number(draft, next + 1) {
        end = number_end(draft, next + 1);
    }
    Some((at..end, "the hospital"))
}

fn has_number(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 4)
}

fn number_end(draft: &Draft, at: usize) -> usize {
    at + 1 + usize::from(draft.token(at + 1).is_some_and(|t| t.glued && t.is_word() && t.range().len() == 1))
}
