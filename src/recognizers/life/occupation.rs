//! A job, rank or course of study: "I'm a piano tuner", "as a prison officer", "27, bush pilot",
//! "corporal in the Royal Signals", "I teach geography".
//!
//! A common job narrows the crowd a little; the only midwife of a town, its fire chief or its
//! mayor is one person.
//!
//! Not: other people's jobs in general ("teachers deserve more"), clinicians the writer sees,
//! "I'm no doctor", people who act like one ("my dog is a thief").

use super::{is_said_to_be, stated_of};
use crate::context::Who;
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::profile;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "occupation",
    category: Category::WorkSchool,
    find,
    examples: &[
        "I am a [[piano tuner]], so this is my bread",
        "So I'm the [[fire chief in Willow Bend]] and I had a panic attack",
        "27, Nome, Alaska, [[bush pilot]].",
        "As a [[prison officer]] I never sleep",
        "I'm a [[corporal in the Royal Signals]], and nobody knows",
        "I [[drive a taxi]] and I can't sit any more",
        "I'm the [[only midwife in the county]]",
        "My ex-husband is the [[orthodontist in town]]",
        "I [[teach geography]]. I taught that afternoon.",
    ],
    counter_examples: &[
        "Teachers deserve more",
        "I'm no doctor but that looks sore",
        "The mayor of London spoke today",
        "My nurse was lovely",
        "Are you a teacher?",
        "I drive a Honda",
        "I run a mile every day",
        "I keep hens away from it",
        "You need a plumber for that",
        "I make a list every night",
        "She played a lawyer on TV",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered || !draft.tokens[at].is_word() {
            continue;
        }
        let job = named_job(scene, at).or_else(|| done_job(scene, at)).or_else(|| field_of_work(scene, at));
        let Some(job) = job else { continue };
        covered = job.tokens.end;
        let suggestion = match job.whose {
            Experiencer::Writer if job.is_done => "work",
            _ if job.rank => "in the armed forces",
            _ => "a worker",
        };
        found.add(
            Candidate::new(draft.bytes(job.tokens), job.level)
                .experiencer(job.whose)
                .suggest(suggestion)
                .fact(Fact::Occupation { per_100k: job.per_100k }),
        );
    }
}

struct Job {
    tokens: Range<usize>,
    whose: Experiencer,
    level: Level,
    per_100k: f32,
    is_done: bool,
    rank: bool,
}

/// A job by its name: "I'm a welder", "Jockey. 23.", "the only midwife in the county".
fn named_job(scene: &Scene, at: usize) -> Option<Job> {
    let draft = scene.draft;
    let words = draft.terms_at(at).iter().find(|hit| hit.has(Cue::Occupation) || hit.has(Cue::ClinicianRole));
    // "corporal in the Royal Signals": a rank, when its unit follows.
    let rank_only = words.is_none() && draft.is_any(at, RANKS);
    if words.is_none() && !rank_only {
        return None;
    }
    let has = |cue| words.is_some_and(|hit| hit.has(cue));
    let hit = at..words.map_or(at + 1, |hit| hit.end);
    if is_part_of_a_longer_name(draft, &hit) {
        return None;
    }
    let start = with_modifiers(draft, at);
    let said = is_said_to_be(draft, start) || is_own_work(draft, start);
    let listed = !said
        && !is_the(draft, start)
        && (profile::lists(draft, &(start..hit.end)) || introduces_itself(scene, start, &hit));
    if !said && !listed || is_game(draft, start) {
        return None;
    }
    let clinician = has(Cue::ClinicianRole) && !has(Cue::Occupation);
    let tail = tail(draft, hit.end);
    let whose = stated_of(scene, &(start..hit.end)).or(listed.then_some(Experiencer::Writer))?;
    // "my doctor is a surgeon" is no news of the family; "I'm the nurse" is.
    let own = draft.sentence(at).start..start;
    let of_clinician = draft.cues_in(own, Cue::ClinicianRole).next().is_some();
    if of_clinician || clinician && whose != Experiencer::Writer || rank_only && tail.is_none() && !listed {
        return None;
    }
    if !is_singular_person(draft, start, listed) {
        return None;
    }
    let only = start.checked_sub(1).is_some_and(|b| draft.is_any(b, ONLY));
    let rare = hit.clone().any(|i| draft.is_any(i, RARE));
    let champion = draft.words(start..hit.end).to_ascii_lowercase().contains("olympic");
    let special = tail.is_some() && (rare || only || rank_only || is_the(draft, start))
        || champion
        || only && tail.is_some();
    let first = if only { start - 1 } else { start };
    let end = match tail {
        Some(end) if special => end,
        _ => hit.end,
    };
    let level = if special { Level::WorthALook } else { Level::GoodToKnow };
    let per_100k = if special {
        0.5
    } else if rare {
        10.0
    } else {
        500.0
    };
    Some(Job { tokens: first..end, whose, level, per_100k, is_done: false, rank: rank_only })
}

/// "truck driver here", "retired postal worker, both knees done", "Army vet, two tours".
fn introduces_itself(scene: &Scene, start: usize, hit: &Range<usize>) -> bool {
    const FORMER: Words = words![fold::word("retired"), fold::word("former"), fold::word("ex")];
    const SERVED: Words = words![fold::word("vet"), fold::word("veteran")];
    let draft = scene.draft;
    // "been a hairdresser 22 years"
    let been = start > 1
        && draft.is_any(start - 1, &[fold::word("a"), fold::word("an")])
        && draft.is_any(start - 2, &[fold::word("been")])
        && draft.starts_sentence(start - 2);
    if been {
        return true;
    }
    let former = start > 0 && draft.is_any(start - 1, FORMER);
    let led = former || hit.len() > 1 && draft.is_any(hit.end - 1, SERVED);
    let mark =
        draft.token(hit.end).is_some_and(|t| matches!(t.kind, TokenKind::Mark(',' | '.' | ';' | '-' | '–')));
    let here = draft.is_any(hit.end, &[fold::word("here")]);
    draft.starts_sentence(start - usize::from(former)) && (here || led && mark)
}

/// "I just ousted Ryan as the mayor of Main Street": a game of places.
fn is_game(draft: &Draft, start: usize) -> bool {
    draft.is_any(start, &[fold::word("mayor")])
        && (start.saturating_sub(8)..start).any(|at| draft.is_any(at, &[fold::word("ousted")]))
}

/// Words of jobs that few have.
const RARE: Words = words![
    "chief",
    "marshal",
    "mayor",
    "mayoress",
    "sheriff",
    "jockey",
    "astronaut",
    "weatherman",
    "olympian",
    "paralympian",
    "ambassador",
    "ballerina",
    "bishop",
    "imam",
    "judge",
    "coroner",
    "falconer",
    "beekeeper",
    "taxidermist",
    "alderman",
    "congresswoman",
    "congressman",
    "councillor",
    "councilman",
    "councilwoman",
    "musher",
    "mascot",
    "concertmaster",
    "postmaster",
    "superintendent",
    "champion",
    "keeper",
    "opera",
    "rower",
    "curler",
    "tuner",
    "organist",
    "orthodontist",
    "glassblower",
    "crier",
    "bagpiper",
    "anchor",
    "presenter",
    "harbormaster",
    "harbor",
    "harbour",
    "bush",
    "canal",
    "clerk",
    "commissioner",
    "senator",
    "representative",
    "ice",
    "stunt",
    "rodeo",
    "racer",
    "warden",
    "laureate",
    "tribal",
    "barrel",
    "band",
];
/// Ranks; the unit must follow.
const RANKS: Words = words![
    "corporal",
    "sergeant",
    "lieutenant",
    "colonel",
    "commander",
    "captain",
    "seaman",
    "airman",
    "squaddie",
    "rifleman",
    "gunner",
    "sapper",
    "guardsman",
    "cadet",
    "midshipman",
    "paratrooper",
    "infantryman",
    "pfc",
    "medic",
    "private",
    "sgt",
    "cpl",
    "marine",
];
const ONLY: Words = words![fold::word("only"), fold::word("sole")];

fn is_the(draft: &Draft, start: usize) -> bool {
    start.checked_sub(1).is_some_and(|b| draft.is_any(b, &[fold::word("the")]))
}

/// "the", "a", "as", or an introduction; not "teachers", not "my nurse".
fn is_singular_person(draft: &Draft, start: usize, listed: bool) -> bool {
    let Some(before) = start.checked_sub(1) else { return listed };
    listed || !draft.tokens[before].is_mark('#') && draft.cue_at(before, Cue::Possessive).is_none()
}

/// "Work: was a boat builder", "I work as a".
fn is_own_work(draft: &Draft, start: usize) -> bool {
    let mut before = start;
    while before > 0 && draft.is_any(before - 1, &[fold::word("a"), fold::word("an"), fold::word("retired")])
    {
        before -= 1;
    }
    before >= 2
        && draft.tokens[before - 1].is_mark(':')
        && draft.is_any(
            before - 2,
            &[fold::word("work"), fold::word("job"), fold::word("occupation"), fold::word("profession")],
        )
}

/// Takes in "assistant", "retired", "female" before a job.
fn with_modifiers(draft: &Draft, first: usize) -> usize {
    const MODIFIERS: Words = words![
        fold::word("assistant"),
        fold::word("deputy"),
        fold::word("head"),
        fold::word("chief"),
        fold::word("female"),
        fold::word("male"),
        fold::word("olympic"),
        fold::word("professional"),
        fold::word("volunteer"),
        fold::word("vice"),
        fold::word("trainee"),
        fold::word("lance"),
        fold::word("staff"),
        fold::word("master"),
        fold::word("petty"),
        fold::word("warrant"),
        fold::word("black"),
    ];
    let mut start = first;
    while start > 0 && first - start < 2 && draft.is_any(start - 1, MODIFIERS) {
        start -= 1;
    }
    start
}

/// "in Willow Bend", "of a small town", "with 3rd Battalion", "in the county": where the job is
/// one of a kind.
fn tail(draft: &Draft, at: usize) -> Option<usize> {
    const LINKS: Words = words![
        fold::word("in"),
        fold::word("of"),
        fold::word("for"),
        fold::word("at"),
        fold::word("with"),
        fold::word("on"),
        fold::word("here"),
        fold::word("within"),
    ];
    const AREAS: Words = words![
        fold::word("town"),
        fold::word("county"),
        fold::word("village"),
        fold::word("city"),
        fold::word("state"),
        fold::word("island"),
        fold::word("parish"),
        fold::word("valley"),
        fold::word("district"),
        fold::word("area"),
        fold::word("country"),
    ];
    if !draft.is_any(at, LINKS) {
        return None;
    }
    let sentence = draft.sentence(at);
    let to = sentence.end.min(at + 7);
    let mut end = None;
    for i in at + 1..to {
        let token = &draft.tokens[i];
        let name = token.is_word() && token.is_capitalized() && draft.cue_at(i, Cue::FirstPerson).is_none();
        let area = draft.is_any(i, AREAS);
        let small = draft.is_any(
            i,
            words![
                fold::word("the"),
                fold::word("a"),
                fold::word("my"),
                fold::word("our"),
                fold::word("this"),
                fold::word("small"),
                fold::word("of"),
                fold::word("whole"),
                fold::word("tiny"),
                fold::word("entire"),
                fold::word("channel"),
                fold::word("in"),
                fold::word("rural"),
            ],
        );
        if name || area {
            end = Some(i + 1);
        } else if !(small || token.kind == TokenKind::Number || matches!(token.kind, TokenKind::Mark('-'))) {
            break;
        }
    }
    end
}

/// "teacher training", "nurse line", "the captain's table".
fn is_part_of_a_longer_name(draft: &Draft, hit: &Range<usize>) -> bool {
    let next = draft.token(hit.end);
    let clitic = next.is_some_and(|t| t.kind == TokenKind::Clitic);
    let capital = next.is_some_and(|t| t.is_word() && t.is_capitalized() && !t.glued)
        && draft.tokens[hit.start].is_capitalized()
        && !draft.starts_sentence(hit.end)
        && !draft.is_shouted(hit.start);
    let noun = draft.is_any(
        hit.end,
        words![
            fold::word("training"),
            fold::word("line"),
            fold::word("school"),
            fold::word("strike"),
            fold::word("shortage"),
            fold::word("outfit"),
            fold::word("costume"),
            fold::word("boots"),
            fold::word("jokes"),
            fold::word("mode"),
            fold::word("friend"),
            fold::word("level"),
            fold::word("car"),
            fold::word("and"),
        ],
    ) && !draft.is_any(hit.end, &[fold::word("and")]);
    clitic || capital || noun
}

/// A job by what is done: "I teach geography", "I drive the 22 bus", "I fix pianos".
fn done_job(scene: &Scene, at: usize) -> Option<Job> {
    let draft = scene.draft;
    let hash = draft.tokens[at].hash;
    let &(_, objects) = WORK.iter().find(|(verb, _)| *verb == hash)?;
    let subject = at.checked_sub(1)?;
    // "I used to teach", "I am currently studying"
    let mut before = subject;
    while before > 0 && at - before < 4 && draft.is_any(before, BETWEEN) {
        before -= 1;
    }
    let writer = draft.is_any(
        before,
        &[fold::word("i"), fold::word("we"), fold::word("i'm"), fold::word("im"), fold::word("i've")],
    ) || draft.cue_before(at, Cue::FirstPerson).is_some_and(|hit| !hit.has(Cue::Possessive));
    let relative =
        scene.contexts.people_in(&(subject..at)).iter().any(|p| matches!(p.who, Who::Relative | Who::Child));
    if !writer && !relative {
        return None;
    }
    // "I work in a warehouse", not "I work out near the warehouse"
    if draft.is_any(at, WORKING) && !draft.is_any(at + 1, WHERE_OR_WHEN) {
        return None;
    }
    let sentence = draft.sentence(at);
    let to = sentence.end.min(at + 7);
    let object = (at + 1..to)
        .take_while(|&i| {
            let token = &draft.tokens[i];
            matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Mark('-' | '&'))
                && !draft
                    .is_any(i, &[fold::word("and"), fold::word("but"), fold::word("to"), fold::word("from")])
        })
        .find(|&i| {
            draft.is_any(i, objects) && (!draft.is_any(i, HOME) || draft.is_any(i - 1, KINDS_OF_HOME))
        })?;
    let filler = object - at;
    if filler > 5 {
        return None;
    }
    // "3rd grade math"; but "cheese sandwiches" is no job.
    let mut object = object;
    while object < to && draft.is_any(object + 1, objects) {
        object += 1;
    }
    let ends = draft.token(object + 1).is_none_or(|t| !t.is_word())
        || draft.is_any(object + 1, AFTER_OBJECT)
        || draft.cue_at(object + 1, Cue::Termination).is_some();
    if !ends {
        return None;
    }
    let tokens = at..object + 1;
    let whose = stated_of(scene, &tokens)?;
    let only = (at..object).any(|i| draft.is_any(i, ONLY));
    let tail = tail(draft, object + 1);
    let numbered = (at..object).any(|i| draft.tokens[i].kind == TokenKind::Number);
    let special =
        only || numbered && tail.is_some() && draft.is_any(object, &[fold::word("bus"), fold::word("route")]);
    let end = if special { tail.unwrap_or(tokens.end) } else { tokens.end };
    let level = if special { Level::WorthALook } else { Level::GoodToKnow };
    let per_100k = if special { 0.5 } else { 300.0 };
    Some(Job { tokens: at..end, whose, level, per_100k, is_done: true, rank: false })
}

/// "I'm in sales", "I'm in retail management".
fn field_of_work(scene: &Scene, at: usize) -> Option<Job> {
    let draft = scene.draft;
    if !draft.is_any(at, FIELDS) || at < 2 || !draft.is_any(at - 1, &[fold::word("in")]) {
        return None;
    }
    let own = draft.is_any(at - 2, &[fold::word("i'm"), fold::word("im")])
        || at > 2 && draft.is_any(at - 2, &[fold::word("am")]) && draft.is_any(at - 3, &[fold::word("i")]);
    let end = at + 1 + usize::from(draft.is_any(at + 1, &[fold::word("management")]));
    let ends = draft.token(end).is_none_or(|t| !t.is_word()) || draft.is_any(end, AFTER_OBJECT);
    let tokens = at..end;
    let whose = stated_of(scene, &tokens).filter(|_| own && ends)?;
    Some(Job { tokens, whose, level: Level::GoodToKnow, per_100k: 3_000.0, is_done: false, rank: false })
}

const FIELDS: Words = words![
    "retail",
    "sales",
    "marketing",
    "finance",
    "banking",
    "construction",
    "hospitality",
    "accounting",
    "logistics",
    "manufacturing",
    "advertising",
    "publishing",
    "engineering",
    "academia",
    "journalism",
];
const WORKING: Words = words!["work", "works", "worked", "working"];
const WHERE_OR_WHEN: Words = words![
    "in",
    "at",
    "for",
    "nights",
    "days",
    "evenings",
    "weekends",
    "mornings",
    "full",
    "part",
    "overnights",
    "overnight",
    "third",
    "second",
    "shifts",
    "remotely",
];
const BETWEEN: Words = words![
    "am",
    "was",
    "been",
    "used",
    "to",
    "currently",
    "also",
    "still",
    "now",
    "just",
    "only",
    "have",
    "mostly",
    "usually",
];
const HOME: Words = words!["home", "homes"];
const KINDS_OF_HOME: Words = words!["nursing", "care", "group", "funeral", "retirement"];
/// Where people work, without a name.
const WORKPLACES: Words = words![
    "warehouse",
    "factory",
    "hospital",
    "school",
    "restaurant",
    "kitchen",
    "retail",
    "construction",
    "finance",
    "sales",
    "marketing",
    "tech",
    "bank",
    "daycare",
    "store",
    "supermarket",
    "bakery",
    "salon",
    "bar",
    "pub",
    "hotel",
    "pharmacy",
    "lab",
    "library",
    "farm",
    "mine",
    "rig",
    "firm",
    "government",
    "insurance",
    "education",
    "hospitality",
    "security",
    "landscaping",
    "manufacturing",
    "logistics",
    "hr",
    "center",
    "centre",
    "station",
    "shelter",
    "prison",
    "courthouse",
    "theater",
    "theatre",
    "museum",
    "plant",
    "mill",
    "shipyard",
    "garage",
    "shop",
    "deli",
    "cafe",
    "diner",
    "casino",
    "airport",
    "clinic",
    "payroll",
    "accounting",
    "engineering",
    "home",
    "homes",
    "catering",
    "childcare",
    "kindergarten",
    "nursery",
    "preschool",
    "district",
    "council",
    "service",
    "services",
    "support",
    "icu",
    "nicu",
    "oncology",
];
/// Not "I study English": whoever learns a language does.
const STUDIES: Words = words![
    "nursing",
    "medicine",
    "law",
    "engineering",
    "biology",
    "chemistry",
    "psychology",
    "architecture",
    "accounting",
    "pharmacy",
    "dentistry",
    "economics",
];
const OFFICE_WORK: Words = words![
    "payroll",
    "accounting",
    "bookkeeping",
    "landscaping",
    "roofing",
    "hair",
    "nails",
    "construction",
    "daycare",
    "carpentry",
    "drywall",
];

/// Words that may follow what is worked at.
const AFTER_OBJECT: Words = words![
    "and", "but", "for", "in", "at", "so", "with", "on", "here", "now", "part", "full", "all", "as", "since",
    "when", "because", "while", "or", "which", "that", "after", "near", "from", "every", "by", "to", "if",
    "class", "classes", "lessons", "team", "up", "again", "there", "i", "where", "too", "until", "a",
    "before",
];

/// What is done for a living, and to what.
const WORK: &[(u64, Words)] = &[
    (fold::word("work"), WORKPLACES),
    (fold::word("works"), WORKPLACES),
    (fold::word("worked"), WORKPLACES),
    (fold::word("working"), WORKPLACES),
    (fold::word("studying"), STUDIES),
    (fold::word("study"), STUDIES),
    (fold::word("do"), OFFICE_WORK),
    (fold::word("teach"), SUBJECTS),
    (fold::word("taught"), SUBJECTS),
    (fold::word("teaches"), SUBJECTS),
    (fold::word("coach"), SPORTS),
    (fold::word("coaches"), SPORTS),
    (fold::word("umpire"), SPORTS),
    (fold::word("referee"), SPORTS),
    (fold::word("drive"), VEHICLES),
    (fold::word("drives"), VEHICLES),
    (fold::word("drove"), VEHICLES),
    (fold::word("fix"), THINGS),
    (fold::word("repair"), THINGS),
    (fold::word("repairs"), THINGS),
    (fold::word("fixes"), THINGS),
    (fold::word("fixed"), words!["pianos", "clocks", "trucks", "tractors"]),
    (fold::word("fit"), words!["kitchens", "carpets", "bathrooms", "boilers", "tyres"]),
    (fold::word("lay"), words!["turf", "bricks", "tiles", "floors", "carpet", "carpets", "tarmac", "cable"]),
    (fold::word("load"), words!["trucks", "lorries", "planes", "vans"]),
    (fold::word("pick"), words!["strawberries", "lettuce", "grapes", "oranges", "tomatoes", "asparagus"]),
    (
        fold::word("clean"),
        words![
            "houses",
            "offices",
            "rooms",
            "cottages",
            "hotels",
            "pools",
            "schools",
            "windows",
            "apartments",
        ],
    ),
    (fold::word("cleaned"), words!["houses", "offices", "cottages", "hotels", "pools"]),
    (fold::word("tune"), words!["pianos"]),
    (fold::word("pilot"), words!["ships", "boats", "planes"]),
    (fold::word("piloted"), words!["ships", "boats", "planes"]),
    (fold::word("fly"), words!["helicopters", "jets", "planes", "cargo", "airliners"]),
    (fold::word("groom"), words!["dogs", "horses"]),
    (fold::word("train"), words!["horses", "dogs", "racehorses"]),
    (fold::word("keep"), words!["bees", "sheep", "goats", "alpacas"]),
    (fold::word("raise"), words!["cattle", "sheep", "goats", "alpacas", "hogs"]),
    (fold::word("farm"), words!["sheep", "cattle", "dairy", "corn", "soybeans", "oysters", "salmon"]),
    (fold::word("sell"), words!["insurance", "houses", "cars", "shoes", "provisions", "vegetables"]),
    (fold::word("makes"), words!["cheese", "furniture", "guitars", "pots"]),
    (fold::word("make"), words!["cheese", "furniture", "guitars", "saddles"]),
    (fold::word("run"), BUSINESSES),
    (fold::word("runs"), BUSINESSES),
    (fold::word("own"), BUSINESSES),
    (fold::word("owns"), BUSINESSES),
    (fold::word("manage"), BUSINESSES),
    (fold::word("manages"), BUSINESSES),
];
const SUBJECTS: Words = words![
    "geography",
    "history",
    "maths",
    "math",
    "english",
    "science",
    "biology",
    "chemistry",
    "physics",
    "art",
    "music",
    "french",
    "spanish",
    "german",
    "latin",
    "pe",
    "drama",
    "kindergarten",
    "preschool",
    "grade",
    "year",
    "piano",
    "violin",
    "guitar",
    "swim",
    "swimming",
    "ballet",
    "yoga",
    "pilates",
    "zumba",
    "school",
    "welding",
    "dance",
    "esl",
    "reception",
    "nursery",
    "karate",
    "seniors",
    "sophomores",
];
const SPORTS: Words = words![
    "footy",
    "football",
    "soccer",
    "softball",
    "baseball",
    "basketball",
    "hockey",
    "wrestling",
    "track",
    "volleyball",
    "cheer",
    "swimming",
    "lacrosse",
    "rugby",
    "cricket",
    "gymnastics",
    "tennis",
    "crew",
    "rowing",
    "netball",
    "league",
    "games",
    "swim",
];
const VEHICLES: Words = words![
    "taxi",
    "bus",
    "cab",
    "lorry",
    "truck",
    "trucks",
    "semi",
    "ambulance",
    "minicab",
    "forklift",
    "tram",
    "train",
    "library",
    "hgv",
    "uber",
    "lyft",
    "rig",
    "tractor",
    "hearse",
    "snowplow",
    "tanker",
    "limo",
    "minibus",
];
const THINGS: Words = words![
    "pianos",
    "clocks",
    "cars",
    "trucks",
    "computers",
    "phones",
    "bikes",
    "boilers",
    "roofs",
    "watches",
    "elevators",
    "lifts",
    "tractors",
    "planes",
    "engines",
    "violins",
    "guitars",
    "hvac",
];
const BUSINESSES: Words = words![
    "bakery",
    "shop",
    "farm",
    "salon",
    "restaurant",
    "cafe",
    "pub",
    "daycare",
    "gym",
    "studio",
    "garage",
    "hotel",
    "motel",
    "bookstore",
    "bookshop",
    "deli",
    "pizzeria",
    "brewery",
    "vineyard",
    "winery",
    "ranch",
    "nursery",
    "pharmacy",
    "firm",
    "dairy",
    "bar",
    "butcher",
    "barbershop",
    "florist",
    "company",
    "business",
    "library",
    "laundromat",
    "orchard",
    "kennels",
    "stables",
    "diner",
    "franchise",
    "store",
];
