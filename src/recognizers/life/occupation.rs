//! A job, rank or course of study: "I'm a piano tuner", "as a prison officer", "27, bush pilot",
//! "corporal in the Royal Signals", "I teach geography".
//!
//! A common job narrows the crowd a little; the only midwife of a town, its fire chief or its
//! mayor is one person.
//!
//! Not: other people's jobs in general ("teachers deserve more"), clinicians the writer sees,
//! "I'm no doctor", people who act like one ("my dog is a thief").

use super::field;
use super::{is_said_to_be, opens_without_subject, stated_of};
use crate::context::Who;
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::names::Role;
use crate::profile;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "occupation",
    category: Category::WorkSchool,
    find,
    examples: &[
        "I am a [[piano tuner]], so this is my bread",
        "So I'm [[the fire chief in Willow Bend]] and I had a panic attack",
        "27, Nome, Alaska, [[bush pilot]].",
        "As a [[prison officer]] I never sleep",
        "I'm a [[corporal in the Royal Signals]], and nobody knows",
        "I [[drive a taxi]] and I can't sit any more",
        "I'm [[the only midwife in the county]]",
        "My ex-husband is [[the orthodontist in town]]",
        "I [[teach geography]]. I taught that afternoon.",
        "[[HGV driver]] here, and they've put me on insulin",
        "I'm a [[reindeer herder]] and my shoulder is finished",
        "[[Kindergarten teacher]] with IBS. Yes, it's as fun as it sounds.",
        "I was in the [[Navy]] for eight years",
        "ex [[army]], my hearing is gone",
        "Thirty years a [[bricklayer]] and my hands are done",
        "[[Year 9]] here and i can't eat in the canteen",
        "I'm finishing my [[nursing degree]] with lupus",
        "I just started a new job at the [[post office]]",
        "As a [[flight attendant]] with asthma I dread flights",
        "I'm in [[11th grade]] and I have a stoma",
        "[[Salon owner]], on my feet all day, my legs ache",
        "retired [[fire captain]], my lungs are shot",
        "I got let go from the [[warehouse]] after my flare",
        "My boss at the [[tire shop]] says no more sick days",
        "I'm off my [[teaching job]] with long covid",
        "I [[paint houses for a living]] and my wrists are gone",
        "I [[have my own bakery]] and can't knead with RA",
        "[[long-haul driver]], 47, and my back is done",
        "My [[students]] think I'm drunk, but it's MS",
        "I [[nanny]] for two families and I'm so tired",
        "I [[work security]] and my feet are swollen",
        "[[Substitute teacher]], epilepsy, no cover",
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
        "Teacher with a gun rule fails in the senate",
        "The Navy is hiring",
        "I'm a terrible driver and proud",
        "I'm a good cook and a light sleeper",
        "My son likes army men",
        "A nursing degree costs a lot",
        "I lost my wallet at the post office",
        "Year 3 of this show is the best",
        "Two years a dog and still no tricks",
        "As a teacher you should know better",
        "11th grade math broke me",
        "I love a good salon, owner or no owner",
        "The fire captain spoke to the paper",
        "He got off from the bank holiday",
        "The job market is bad",
        "What do you do for a living?",
        "I have a bakery near me",
        "Nanny McPhee is a fun film",
        "The students think it's a joke",
        "The boss at the end of the shop level is hard",
        "That teaching job went to her friend",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered || !draft.tokens[at].is_word() {
            continue;
        }
        let job = named_job(scene, at)
            .or_else(|| done_job(scene, at))
            .or_else(|| field_of_work(scene, at))
            .or_else(|| service(scene, at))
            .or_else(|| studies(scene, at))
            .or_else(|| school_year(scene, at))
            .or_else(|| unnamed_workplace(scene, at))
            .or_else(|| kind_of_job(scene, at));
        let Some(job) = job else { continue };
        covered = job.tokens.end;
        // "Dr. Feinberg did my knee": a title before somebody's name.
        if scene.contexts.names().at(at).is_some_and(|mention| mention.tokens.contains(&(at + 1))) {
            continue;
        }
        let mut candidate = Candidate::new(draft.bytes(job.tokens), job.level)
            .experiencer(job.whose)
            .fact(Fact::Occupation { per_100k: job.per_100k });
        // "the only female firefighter in Elko" may be "a firefighter".
        if let Some(plain) = job.plain {
            let words = draft.words(plain).to_lowercase();
            let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            candidate = candidate.suggest(format!("{article} {words}"));
        }
        found.add(match job.suggestion {
            Some(suggestion) => candidate.suggest(suggestion),
            None => candidate,
        });
    }
}

struct Job {
    tokens: Range<usize>,
    whose: Experiencer,
    level: Level,
    per_100k: f32,
    /// What may stand in its place, if anything general fits.
    suggestion: Option<&'static str>,
    /// The job's own words, where it stands as one of a kind.
    plain: Option<Range<usize>>,
}

/// A job by its name: "I'm a welder", "Jockey. 23.", "the only midwife in the county".
fn named_job(scene: &Scene, at: usize) -> Option<Job> {
    let draft = scene.draft;
    let words = draft.terms_at(at).iter().find(|hit| hit.has(Cue::Occupation) || hit.has(Cue::ClinicianRole));
    // "corporal in the Royal Signals": a rank, when its unit follows.
    let ranked = words.is_none() && draft.is_any(at, RANKS);
    // "software tester", "HGV driver", "reindeer herder": a trade by its last word.
    let trade = is_trade(draft, at)
        && !is_the(draft, at - 1)
        && (words.is_none() || !is_said_to_be(draft, with_modifiers(draft, at)));
    let rank_only = ranked && !trade;
    if words.is_none() && !rank_only && !trade {
        return None;
    }
    let has = |cue| words.is_some_and(|hit| hit.has(cue));
    let hit = at..words.map_or(at + 1, |hit| hit.end);
    if is_part_of_a_longer_name(draft, &hit) || is_general(draft, &hit) {
        return None;
    }
    let start = with_modifiers(draft, at - usize::from(trade));
    // "the doc I have now", "as dr said": the writer's own doctor.
    let short = draft.is_any(at, words!["doc" "dr"]);
    if short && !start.checked_sub(1).is_some_and(|i| draft.is_any(i, words!["a" "an"])) {
        return None;
    }
    // "Emma's teacher": of somebody else.
    if start.checked_sub(2).is_some_and(|owner| {
        draft.tokens[start - 1].kind == TokenKind::Clitic
            && draft.tokens[owner].is_capitalized()
            && draft.name(owner).given() >= 2
    }) {
        return None;
    }
    let said = is_said_to_be(draft, start) || is_own_work(draft, start) || is_apposed(scene, start);
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
    let first = if special && is_the(draft, first) { first - 1 } else { first };
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
    let general = field::general(draft.words(hit.clone()));
    let suggestion = Some(if rank_only { "in the armed forces" } else { general });
    let plain = (special && !rank_only).then_some(hit);
    Some(Job { tokens: first..end, whose, level, per_100k, suggestion, plain })
}

/// "a worker", "an office worker": it says no more than we would.
fn is_general(draft: &Draft, hit: &Range<usize>) -> bool {
    let worker = hit.end - 1;
    draft.is_any(worker, words!["worker" "workers"])
        && (hit.start..worker).all(|at| draft.is_any(at, field::GENERAL))
        && worker.checked_sub(1).is_none_or(|at| {
            hit.start < worker || draft.is_any(at, field::GENERAL) || draft.is_any(at, words!["a" "the" "my"])
        })
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
    // "Thirty years a bricklayer"
    let years = start > 2
        && draft.is_any(start - 1, words!["a" "an"])
        && draft.is_any(start - 2, words!["years" "yrs"])
        && start - draft.sentence(start).start <= 6;
    if years {
        return true;
    }
    let former = start > 0 && draft.is_any(start - 1, FORMER);
    // "As a flight attendant with Crohn's, I ..."
    let as_a = start > 1
        && draft.is_any(start - 1, words!["a" "an"])
        && draft.is_any(start - 2, words!["as"])
        && draft.starts_sentence(start - 2)
        && draft.is_any(hit.end, words!["with" "i" "i'm" "i've" "my"]);
    // "postman 18 years, my heels are finished"
    let served = draft.starts_sentence(start)
        && draft.token(hit.end).is_some_and(|t| t.kind == TokenKind::Number)
        && draft.is_any(hit.end + 1, words!["years" "yrs"])
        && scene.contexts.speaks_of_itself();
    if as_a || served {
        return true;
    }
    let led = hit.end > start + 1 && start == 0 && scene.contexts.speaks_of_itself()
        || former
        || hit.len() > 1 && draft.is_any(hit.end - 1, SERVED);
    let mark =
        draft.token(hit.end).is_some_and(|t| matches!(t.kind, TokenKind::Mark(',' | '.' | ';' | '-' | '–')));
    let here = draft.is_any(hit.end, &[fold::word("here")]);
    // "Kindergarten teacher with IBS", "Line cook and my knees are gone"
    let ill = (draft.is_any(hit.end, &[fold::word("with")]) || mark)
        && draft
            .terms_at(hit.end + 1)
            .iter()
            .any(|term| term.is(Kinds::CONDITION) || term.has(Cue::Complaint) || term.has(Cue::BodyPart));
    let joined = draft.is_any(hit.end, &[fold::word("and")])
        && draft.cue_at(hit.end + 1, Cue::FirstPerson).is_some()
        && scene.contexts.speaks_of_itself();
    let fellow = start > 0 && draft.is_any(start - 1, &[fold::word("fellow")]);
    draft.starts_sentence(start - usize::from(former || fellow)) && (here || ill || joined || led && mark)
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

/// Does a trade with two words end here: what is dealt with, and who does it?
fn is_trade(draft: &Draft, at: usize) -> bool {
    const HEADS: Words = words![
        "driver" "worker" "operator" "tester" "herder" "keeper" "maker" "builder" "fitter" "cleaner" "trainer" "teacher"
        "assistant" "officer" "manager" "technician" "tech" "engineer" "clerk" "instructor" "coordinator" "supervisor"
        "inspector" "planner" "designer" "analyst" "consultant" "attendant" "handler" "dealer" "agent" "guard" "porter"
        "packer" "picker" "singer" "artist" "seller" "grower" "breeder" "farmer" "developer" "programmer" "advisor"
        "adviser" "administrator" "specialist" "director" "lecturer" "researcher" "counsellor" "counselor" "installer"
        "repairer" "welder" "painter" "rep" "apprentice" "trainee" "tutor" "editor" "writer" "producer" "broker" "buyer"
        "merchandiser" "scientist" "surveyor" "mechanic" "electrician" "carer" "owner" "captain" "aide" "photographer" "waller" "thatcher" "shearer" "stylist"
    ];
    /// Before a head they tell how somebody does it, or whose it is.
    const HOW: Words = words![
        "a" "an" "the" "my" "your" "his" "her" "our" "their" "this" "that" "good" "bad" "great" "slow" "fast" "big" "heavy"
        "light" "nervous" "careful" "terrible" "new" "old" "first" "last" "best" "worst" "only" "main" "real" "true"
        "hard" "deep" "sound" "night" "early" "late" "of" "and" "or" "as" "no" "not" "any" "every" "another" "one" "am"
        "is" "was" "be" "i'm" "im" "fellow" "better" "slow" "decent" "poor" "proud" "born" "problem" "home" "secret" "miracle" "wonder"
    ];
    let Some(before) = at.checked_sub(1).filter(|_| draft.is_any(at, HEADS)) else { return false };
    let token = &draft.tokens[before];
    token.is_word()
        && token.range().len() > 1
        && !draft.is_any(before, HOW)
        && !draft.terms_at(before).iter().any(|hit| {
            hit.end == at
                && (hit.has(Cue::ThirdPerson) || hit.has(Cue::FirstPerson) || hit.has(Cue::Possessive))
        })
        && !draft.text[token.range()].ends_with("ly")
}

/// "I'm an uncle, a baker", "I'm Della Pettiford, a line cook".
fn is_apposed(scene: &Scene, start: usize) -> bool {
    let draft = scene.draft;
    let article = start >= 2 && draft.is_any(start - 1, words!["a" "an"]);
    let after_comma = article
        && (draft.tokens[start - 2].is_mark(',') || start >= 3 && draft.is_any(start - 2, words!["and"]));
    if !after_comma {
        return false;
    }
    let sentence = draft.sentence(start);
    let from = sentence.start.max(start.saturating_sub(9));
    let being = (from..start - 2).any(|i| {
        draft.is_any(i, words!["i'm" "im"])
            || draft.is_any(i, words!["am"]) && draft.is_any(i + 1, words!["a" "an"])
    });
    let names = scene.contexts.names();
    let writer =
        names.at(start.saturating_sub(3)).is_some_and(|m| names.people[m.person].role == Role::Writer);
    let denies = (from..start).any(|i| draft.is_any(i, words!["not" "no" "like" "if" "when" "with" "as"]));
    (being || writer) && !denies
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
        fold::word("long"),
        fold::word("distance"),
        fold::word("haul"),
        fold::word("agency"),
        fold::word("hgv"),
        fold::word("school"),
        fold::word("trainee"),
        fold::word("apprentice"),
        fold::word("former"),
        fold::word("supply"),
        fold::word("freelance"),
        fold::word("dialysis"),
        fold::word("icu"),
        fold::word("er"),
        fold::word("nicu"),
        fold::word("oncology"),
        fold::word("pediatric"),
        fold::word("hospice"),
        fold::word("psych"),
        fold::word("travel"),
        fold::word("second"),
        fold::word("third"),
        fold::word("fourth"),
        fold::word("final"),
        fold::word("year"),
        fold::word("yr"),
        fold::word("time"),
        fold::word("full"),
        fold::word("part"),
        fold::word("certified"),
        fold::word("registered"),
        fold::word("licensed"),
    ];
    let mut start = first;
    while start > 0 && first - start < 3 {
        // "long-haul"
        let hyphen = usize::from(start > 1 && draft.tokens[start - 1].is_mark('-'));
        if !draft.is_any(start - 1 - hyphen, MODIFIERS) {
            break;
        }
        start -= 1 + hyphen;
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
    if !draft.is_any(at, VERBS) {
        return None;
    }
    let hash = draft.tokens[at].hash;
    let &(_, objects) = WORK.iter().find(|(verb, _)| *verb == hash)?;
    // "studying nursing at Leeds": without its "I"
    let elided = draft.starts_sentence(at)
        && draft.is_any(at, words!["studying" "working" "worked"])
        && opens_without_subject(scene, &(at..at + 1));
    let subject = if elided { at } else { at.checked_sub(1)? };
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
    if !writer && !relative && !elided {
        return None;
    }
    // "I work in a warehouse", not "I work out near the warehouse"
    if draft.is_any(at, WORKING)
        && !draft.is_any(at + 1, WHERE_OR_WHEN)
        && !draft.is_any(at + 1, WORKPLACES)
        && !draft.is_any(at + 1, KINDS_OF_HOME)
        && !draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Number)
    {
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
    // "I have a shop nearby" is nobody's job.
    let has = draft.is_any(at, words!["have" "had"])
        && !(at + 1..object).any(|i| draft.is_any(i, &[fold::word("own")]));
    if filler > 5 || has {
        return None;
    }
    // "3rd grade math"; but "cheese sandwiches" is no job.
    let mut object = object;
    while object < to && draft.is_any(object + 1, objects) {
        object += 1;
    }
    // "the girls soccer team", "the deli counter"
    object += usize::from(draft.is_any(
        object + 1,
        words!["team" "teams" "squad" "club" "class" "classes" "counter" "department" "section" "floor"],
    ));
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
    let suggestion = Some(if whose == Experiencer::Writer { "work" } else { "works" });
    Some(Job { tokens: at..end, whose, level, per_100k, suggestion, plain: None })
}

/// "I'm in sales", "I'm in retail management".
fn field_of_work(scene: &Scene, at: usize) -> Option<Job> {
    let draft = scene.draft;
    // "worked in IT", never "it"
    let computers =
        || draft.is_any(at, words!["it"]) && draft.tokens[at].case == Case::Upper && !draft.is_shouted(at);
    if at < 2 || !draft.is_any(at - 1, &[fold::word("in")]) || !(draft.is_any(at, FIELDS) || computers()) {
        return None;
    }
    let own = draft.is_any(at - 2, &[fold::word("i'm"), fold::word("im")])
        || draft.is_any(at - 2, WORKING) && computers()
        || at > 2 && draft.is_any(at - 2, &[fold::word("am")]) && draft.is_any(at - 3, &[fold::word("i")]);
    let end = at + 1 + usize::from(draft.is_any(at + 1, &[fold::word("management")]));
    let ends = draft.token(end).is_none_or(|t| !t.is_word()) || draft.is_any(end, AFTER_OBJECT);
    let tokens = at..end;
    let whose = stated_of(scene, &tokens).filter(|_| own && ends)?;
    Some(Job { suggestion: Some("paid work"), ..common(tokens, whose, 3_000.0) })
}

/// "I was in the Navy", "ex army", "active duty Air Force", "he's in the Marines".
fn service(scene: &Scene, at: usize) -> Option<Job> {
    const FORCES: Words = words![
        "navy" "army" "marines" "usmc" "raf" "reserves" "military" "usaf" "infantry" "paras" "adf" "airborne"
    ];
    const FORMER: Words = words!["ex" "former" "retired" "duty" "prior"];
    const SERVING: Words = words!["in" "from" "left" "joined" "joining" "leaving" "served" "enlisted" "into"];
    let draft = scene.draft;
    let long = draft.is_any(at, words!["air"]) && draft.is_any(at + 1, words!["force"])
        || draft.is_any(at, words!["coast" "national"]) && draft.is_any(at + 1, words!["guard"])
        || draft.is_any(at, words!["armed"]) && draft.is_any(at + 1, words!["forces"]);
    if !long && !draft.is_any(at, FORCES) {
        return None;
    }
    let end = at + 1 + usize::from(long);
    let mut before = at.checked_sub(1)?;
    let branch =
        draft.is_any(before, words!["us" "royal" "british" "uk" "canadian" "australian" "the" "army" "air"]);
    while before > 0
        && draft.is_any(before, words!["us" "royal" "british" "uk" "canadian" "australian" "the"])
    {
        before -= 1;
    }
    let hyphen = draft.tokens[before].is_mark('-');
    before -= usize::from(hyphen && before > 0);
    let former = draft.is_any(before, FORMER);
    // "ten years out of the army"
    let left = draft.is_any(before, words!["of"]) && before > 0 && draft.is_any(before - 1, words!["out"]);
    let serves = branch && (left || draft.is_any(before, SERVING));
    let ends = draft.token(end).is_none_or(|t| !t.is_word() || !t.is_capitalized())
        && !draft
            .is_any(end, words!["men" "base" "green" "boots" "store" "surplus" "brat" "wife" "bean" "blue"]);
    let tokens = at..end;
    let noted = former && draft.starts_sentence(before) && scene.contexts.speaks_of_itself();
    let listed = former && profile::stands_alone(draft, &tokens) && draft.starts_sentence(before);
    let whose = stated_of(scene, &tokens).or((noted || listed).then_some(Experiencer::Writer))?;
    ((former || serves) && ends).then(|| Job { suggestion: Some("forces"), ..common(tokens, whose, 2_000.0) })
}

/// A job that many have.
const fn common(tokens: Range<usize>, whose: Experiencer, per_100k: f32) -> Job {
    Job { tokens, whose, level: Level::GoodToKnow, per_100k, suggestion: None, plain: None }
}

/// "my nursing degree", "in med school", "my final year of law": what somebody studies.
fn studies(scene: &Scene, at: usize) -> Option<Job> {
    const OF_STUDY: Words = words![
        "nursing" "med" "medical" "law" "grad" "graduate" "dental" "vet" "art" "culinary" "beauty" "cosmetology"
        "engineering" "teaching" "paramedic" "midwifery" "psychology" "biology" "accounting" "pharmacy" "business"
        "physio" "drama" "music" "history" "physics" "chemistry" "bachelor's" "bachelors" "master's" "masters"
        "postgrad" "undergrad" "film" "trade" "flight" "police" "fire"
     "plumbing" "electrical" "welding" "carpentry" "hairdressing" "catering" "childcare" "mechanics"];
    const COURSES: Words = words![
        "degree" "school" "course" "placement" "apprenticeship" "program" "programme" "masters" "phd" "academy"
    ];
    const STUDYING: Words = words![
        "in" "my" "start" "started" "starting" "finish" "finishing" "finished" "doing" "of" "to" "his" "her" "through"
        "do" "did" "during" "a"
    ];
    let draft = scene.draft;
    let before = at.checked_sub(1).filter(|&i| draft.is_any(i, STUDYING))?;
    if !draft.is_any(at, OF_STUDY) || !draft.is_any(at + 1, COURSES) {
        return None;
    }
    let own = draft.cue_at(before, Cue::Possessive).is_some()
        || draft.cues_in(draft.sentence(at).start..at, Cue::FirstPerson).next().is_some()
        || !draft.is_any(before, words!["of" "to" "a"]);
    let named = draft.token(at + 2).is_some_and(|t| t.kind == TokenKind::Clitic)
        || draft.is_any(
            at + 2,
            words!["bill" "fees" "teacher" "teachers" "student" "students" "friend" "friends"],
        );
    let tokens = at..at + 2;
    let whose = (own && !named).then(|| stated_of(scene, &tokens)).flatten()?;
    Some(common(tokens, whose, 500.0))
}

/// "Year 9 here", "I'm in year 11 and".
fn school_year(scene: &Scene, at: usize) -> Option<Job> {
    let draft = scene.draft;
    // "I'm in 11th grade"
    let within = at.saturating_sub(3)..at;
    if draft.is_any(at, words!["grade"]) && draft.has_digit(within.clone()) {
        let into = within.rev().find(|&i| draft.is_any(i, words!["in"])).filter(|&i| {
            i > 0 && draft.is_any(i - 1, words!["i'm" "im" "am" "he's" "she's" "still" "is" "and"])
        })?;
        let tokens = into + 1..at + 1;
        return stated_of(scene, &tokens).map(|whose| common(tokens, whose, 3_000.0));
    }
    let number = draft.token(at + 1).filter(|t| t.kind == TokenKind::Number)?;
    let year: u32 = draft.text[number.range()].parse().ok().filter(|year| (1..=13).contains(year))?;
    let tokens = at..at + 2;
    let here = draft.starts_sentence(at) && draft.is_any(at + 2, words!["here" "student" "and"]);
    let own = at >= 2
        && draft.is_any(at - 1, words!["in"])
        && draft.is_any(at - 2, words!["i'm" "im" "am" "is" "he's" "she's" "still" "hes" "shes" "and"]);
    let whose = stated_of(scene, &tokens).or(here.then_some(Experiencer::Writer))?;
    (draft.is_any(at, words!["year" "yr" "grade"]) && year > 0 && (here || own))
        .then(|| common(tokens, whose, 3_000.0))
}

/// "a new job at the post office", "my shift in the warehouse", "we both work for the council": a kind
/// of workplace after a word of work.
fn unnamed_workplace(scene: &Scene, at: usize) -> Option<Job> {
    const JOBS: Words = words![
        "job" "jobs" "shift" "shifts" "work" "works" "worked" "working" "nights" "employed" "gig" "boss" "manager"
        "supervisor" "coworker" "coworkers"
    ];
    /// "fired from", "laid off from", "let go from", and what stands before them.
    const LEFT: Words = words!["fired" "sacked" "retired" "off" "go"];
    const TOLD: Words = words![
        "is" "was" "told" "said" "says" "tells" "made" "has" "had" "have" "knows" "no" "then" "just" "wants" "won't" "wont" "where"
        "wrote" "keeps" "lets" "thinks" "found"
    ];
    let draft = scene.draft;
    let place = at + 1;
    let left = || {
        draft.is_any(place, words!["from"])
            && draft.is_any(at, LEFT)
            && (!draft.is_any(at, words!["off" "go"]) || at > 0 && draft.is_any(at - 1, words!["laid" "let"]))
    };
    if !(draft.is_any(place, words!["at" "in" "for" "with"]) && draft.is_any(at, JOBS) || left()) {
        return None;
    }
    let the = draft.is_any(place + 1, words!["the" "a" "an" "our" "my"]);
    let sentence = draft.sentence(at);
    let first = place + 1 + usize::from(the);
    let house = (first..sentence.end.min(first + 3)).find(|&i| {
        draft.is_any(i, WORKPLACES) && (!draft.is_any(i, HOME) || draft.is_any(i - 1, KINDS_OF_HOME))
            || draft.is_any(i, &[fold::word("office")]) && draft.is_any(i - 1, words!["post" "dental" "law"])
            || i == first
                && draft.is_any(place, words!["for"])
                && draft
                    .is_any(i, words!["state" "county" "city" "railroad" "railway" "union" "feds" "airlines"])
    })?;
    let goes_on = draft.is_any(house + 1, WORKPLACES);
    let end = house + 1 + usize::from(goes_on);
    let plain = (first..house).all(|i| draft.tokens[i].is_word());
    let ends = draft.token(end).is_none_or(|t| !t.is_word())
        || draft.is_any(end, AFTER_OBJECT)
        || draft.is_any(end, TOLD);
    let tokens = first..end;
    let own = draft.cues_in(sentence.start..sentence.end.min(end + 6), Cue::FirstPerson).next().is_some()
        || opens_without_subject(scene, &tokens);
    let context = scene.context(&tokens);
    let relative = matches!(context.experiencer, Experiencer::Child | Experiencer::Other);
    let whose = (the && plain && ends && (own || relative)).then(|| stated_of(scene, &tokens)).flatten()?;
    Some(common(tokens, whose, 1_000.0))
}

/// "my teaching job", "her warehouse job", "I babysit for a living": what the work is, before the word for it.
fn kind_of_job(scene: &Scene, at: usize) -> Option<Job> {
    /// Whoever has them is one of them: "my students", "my platoon".
    const ROLES: Words = words![
        "students" "pupils" "platoon" "battalion" "squadron" "parish" "congregation" "thesis" "dissertation"
        "professor" "professors" "foreman" "internship" "apprenticeship" "phd" "practicum"
    ];
    const DONE: Words = words!["nanny" "waitress" "bartend" "babysit" "freelance" "housekeep" "childmind"];
    const WORK: Words = words![
        "teaching" "nursing" "driving" "cleaning" "cooking" "serving" "waitressing" "bartending" "welding" "roofing"
        "warehouse" "factory" "desk" "office" "retail" "construction" "restaurant" "kitchen" "security" "government"
        "federal" "delivery" "marketing" "sales" "banking" "accounting" "tech" "engineering" "maintenance" "landscaping"
        "babysitting" "nannying" "caregiving" "tutoring" "coaching" "daycare" "hospital" "school" "library" "grocery"
        "mill" "plant" "bank" "hotel" "salon" "corporate" "insurance" "trucking" "catering" "childcare" "healthcare"
        "union" "postal" "airline" "lab" "pharmacy" "state" "county" "city" "plumbing" "carpentry" "moving" "farm"
    ];
    const OPENS: Words = words![
        "students" "pupils" "platoon" "battalion" "squadron" "parish" "congregation" "thesis" "dissertation" "professor"
        "professors" "foreman" "internship" "apprenticeship" "phd" "practicum" "commanding" "nanny" "waitress" "bartend"
        "babysit" "freelance" "housekeep" "childmind" "job" "living"
    ];
    let draft = scene.draft;
    // One look for all: hardly any word begins one of these.
    if !draft.is_any(at, OPENS) {
        return None;
    }
    let officer = draft.is_any(at, words!["commanding"]) && draft.is_any(at + 1, words!["officer"]);
    if draft.is_any(at, ROLES) || officer {
        let mine = draft.is_any(at.checked_sub(1)?, words!["my"]);
        let tokens = at..at + 1 + usize::from(officer);
        let named = draft.token(tokens.end).is_some_and(|t| t.kind == TokenKind::Clitic);
        let whose = (mine && !named).then(|| stated_of(scene, &tokens)).flatten()?;
        return Some(common(tokens, whose, 2_000.0));
    }
    if draft.is_any(at, DONE) {
        let does = draft.is_any(at.checked_sub(1)?, words!["i" "we" "also" "still" "currently"]);
        let ends = draft.token(at + 1).is_none_or(|t| !t.is_word()) || draft.is_any(at + 1, AFTER_OBJECT);
        let tokens = at..at + 1;
        let whose = (does && ends).then(|| stated_of(scene, &tokens)).flatten()?;
        return Some(common(tokens, whose, 500.0));
    }
    if draft.is_any(at, words!["job"]) {
        let what = at.checked_sub(2)?;
        let whose =
            draft.cue_at(what, Cue::Possessive).is_some() || draft.is_any(what, words!["a" "an" "new"]);
        let tokens = at - 1..at + 1;
        let whose = (whose && draft.is_any(at - 1, WORK)).then(|| stated_of(scene, &tokens)).flatten()?;
        return Some(common(tokens, whose, 2_000.0));
    }
    let living = at >= 3
        && draft.is_any(at, words!["living"])
        && draft.is_any(at - 1, words!["a"])
        && draft.is_any(at - 2, words!["for"]);
    if !living {
        return None;
    }
    let from = draft.sentence(at).start.max(at.saturating_sub(8));
    let subject = (from..at - 2).rfind(|&i| {
        draft.is_any(i, words!["i" "we" "he" "she" "who" "you" "they" "what"])
            || draft.cue_at(i, Cue::FamilyRelation).is_some()
            || draft.cue_at(i, Cue::PartnerRelation).is_some()
    })?;
    let told = !draft.is_any(subject, words!["you" "they" "what" "who"])
        && subject + 1 < at - 2
        && !(subject + 1..at - 2)
            .any(|i| draft.is_any(i, words!["do" "does" "did" "this" "that" "it" "could" "would"]));
    let tokens = subject + 1..at + 1;
    let whose = told.then(|| stated_of(scene, &tokens)).flatten()?;
    Some(common(tokens, whose, 500.0))
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
    "hr",
    "tech",
    "nursing",
    "teaching",
    "education",
    "healthcare",
    "insurance",
    "catering",
    "farming",
    "law",
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
    "both",
    "all",
    "actually",
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
    "mines",
    "mills",
    "foundry",
    "refinery",
    "cannery",
    "slaughterhouse",
    "quarry",
    "motel",
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
    "gp",
    "dentist",
    "dentists",
    "surgery",
    "butchers",
    "bakers",
    "sawmill",
    "dairy",
    "abattoir",
    "depot",
    "yard",
    "docks",
    "port",
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
    "entry",
    "transcription",
    "translation",
    "plumbing",
    "admin",
];

/// Words that may follow what is worked at.
const AFTER_OBJECT: Words = words![
    "and", "but", "for", "in", "at", "so", "with", "on", "here", "now", "part", "full", "all", "as", "since",
    "when", "because", "while", "or", "which", "that", "after", "near", "from", "every", "by", "to", "if",
    "class", "classes", "lessons", "team", "up", "again", "there", "i", "where", "too", "until", "a",
    "before", "out", "of", "about", "outside", "over", "this", "these", "who", "whose", "my", "our", "most",
    "till", "into",
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
    (fold::word("does"), OFFICE_WORK),
    (fold::word("did"), OFFICE_WORK),
    (fold::word("stack"), words!["shelves"]),
    (fold::word("stock"), words!["shelves"]),
    (fold::word("wait"), words!["tables"]),
    (fold::word("deliver"), words!["pizza" "parcels" "packages" "mail" "groceries" "newspapers"]),
    (fold::word("lecture"), SUBJECTS),
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
    (fold::word("have"), BUSINESSES),
    (fold::word("had"), BUSINESSES),
    (fold::word("manage"), BUSINESSES),
    (fold::word("manages"), BUSINESSES),
];

/// The verbs of [`WORK`].
const VERBS: Words = {
    const HASHES: [u64; WORK.len()] = {
        let mut hashes = [0; WORK.len()];
        let mut at = 0;
        while at < WORK.len() {
            hashes[at] = WORK[at].0;
            at += 1;
        }
        hashes
    };
    words![all of &HASHES]
};
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
    "crane",
    "keke",
    "rickshaw",
    "digger",
    "excavator",
    "coach",
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
