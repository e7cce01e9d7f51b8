//! Private facts told in plain verbs: "I leak when I cough", "can't stop drinking", "he choked me", "started T".
//! No list of illnesses holds them, and they are the ones that are hardest to say.
//!
//! What stands here tells the fact by itself; whose it is, [`super::owner`] decides.
//! Not: "pee myself laughing", "can't stop drinking this coffee", "prices shot up", "hit me up", "beat me at cards".

use super::Mention;
use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{Concept, ConceptClass};
use crate::steps::Step::{Any, Is, May, Over};
use crate::steps::{Forms, forms};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// What takes the place of the words, by their grammar: a noun, "have", "had", "having".
type Wordings = [Concept; 4];

const fn concept(general: &'static str, topic: &'static str) -> Concept {
    Concept { id: "plain", class: ConceptClass::Sensitive, general, wider: "", per_100k: 5_000.0, topic }
}

const fn wordings(general: [&'static str; 4], topic: &'static str) -> Wordings {
    let [noun, have, had, having] = general;
    [concept(noun, topic), concept(have, topic), concept(had, topic), concept(having, topic)]
}

static BODY: Wordings = wordings(
    ["a private problem", "have a private problem", "had a private problem", "having a private problem"],
    "general",
);
static HABIT: Wordings =
    wordings(["a bad habit", "have a bad habit", "had a bad habit", "having a hard time"], "substance_use");
static HARD: Wordings =
    wordings(["a hard time", "have a hard time", "had a hard time", "having a hard time"], "mental_health");
static BETTER: Wordings = wordings(
    ["doing better", "have been doing better", "had been doing better", "doing better"],
    "substance_use",
);
static HORMONE: Concept = concept("medicine", "general");
static DOCTOR: Concept = concept("doctor", "mental_health");
static CARE: Wordings =
    wordings(["treatment", "get treatment", "got treatment", "getting treatment"], "general");
/// What somebody did to the writer; [`super::owner`] looks for who did it.
pub(super) static HARM: Concept = Concept { id: "harm", ..concept("hurt me", "abuse") };

const CANNOT: Words = words!["can't" "cant" "cannot" "couldn't" "couldnt" "didn't" "didnt"];
const NOT_HAD: Words = words!["haven't" "havent" "hasn't" "hasnt" "not" "never" "hadn't"];
const MINE: Words = words!["my" "our" "his" "her" "the" "a" "an"];
const I: Words = words!["i" "she" "he" "we"];
const MYSELF: Words = words!["myself" "himself" "herself"];
const ME: Words = words!["me" "us"];
const SPIRITS: Words = words![
    "wine" "vodka" "whiskey" "whisky" "gin" "rum" "beer" "beers" "bourbon" "cider" "tequila" "alcohol" "booze" "spirits"
];
const DRUGS: Words = words![
    "heroin" "meth" "coke" "cocaine" "crack" "fentanyl" "oxy" "oxys" "percs" "pills" "benzos" "xanax" "ketamine" "ket"
    "molly" "opiates" "opioids" "adderall" "weed"
];
const EACH: Words = words!["every" "each" "per" "a"];
const ON: Words = words![
    "since" "and" "but" "so" "for" "in" "at" "anymore" "when" "because" "bc" "again" "now" "after" "on" "with" "last" "or"
    "unless" "until" "if" "today"
];

const BODIES: Forms = forms![
    &[
        Is(
            words!["pee" "peed" "peeing" "wet" "wetting" "weed" "weeing" "soil" "soiled" "soiling" "poo" "pooed" "poop" "pooped"]
        ),
        Is(MYSELF)
    ],
    &[
        Is(words!["pee" "peed" "wet" "wetting" "soiled"]),
        Is(MINE),
        Is(words!["bed" "pants" "trousers" "knickers" "sheets"])
    ],
    &[
        Is(words!["leak" "leaking" "leaked" "leaks"]),
        May(words!["pee" "urine"]),
        Is(words!["when" "whenever" "if" "every"]),
        May(words!["time"]),
        Is(I),
        Is(
            words!["cough" "sneeze" "laugh" "run" "jump" "stand" "lift" "exercise" "coughs" "sneezes" "laughs" "jog"]
        ),
    ],
    &[
        Is(CANNOT),
        Is(words!["hold" "control"]),
        Is(words!["my"]),
        Is(words!["pee" "bladder" "urine" "wee" "bowels" "poo"])
    ],
    &[
        Is(CANNOT),
        Is(words!["make" "get"]),
        May(words!["it"]),
        Is(words!["to"]),
        Is(MINE),
        Is(words!["toilet" "bathroom" "loo"]),
        Is(words!["in"]),
        Is(words!["time"])
    ],
    &[
        Is(words!["lose" "lost" "losing"]),
        Is(words!["control"]),
        Is(words!["of"]),
        Is(MINE),
        Is(words!["bladder" "bowels" "bowel"])
    ],
    &[
        Is(words!["burns" "burning" "stings" "hurts"]),
        Is(words!["when" "while"]),
        May(I),
        Is(words!["pee" "peeing" "urinate" "urinating" "wee" "weeing"])
    ],
    &[Is(CANNOT), Is(words!["orgasm" "climax" "cum"])],
    &[Is(CANNOT), Is(words!["get" "stay" "keep"]), Is(words!["hard" "erect"]), Over(ON)],
    &[Is(CANNOT), Is(words!["get"]), Is(words!["it"]), Is(words!["up"]), Over(ON)],
    &[Is(NOT_HAD), Is(words!["had"]), Is(words!["sex"])],
];
const BODY_NOUNS: Forms = forms![
    &[Is(words!["pads"]), Is(EACH), Is(words!["day"])],
    &[
        Is(
            words!["weird" "smelly" "yellow" "green" "thick" "white" "funny" "brown" "fishy" "unusual" "bloody"]
        ),
        Is(words!["discharge"]),
        Over(ON)
    ],
    &[
        Is(
            words!["itchy" "itching" "itch" "sore" "sores" "lump" "lumps" "bump" "bumps" "rash" "warts" "smell" "dry" "swollen" "blisters"]
        ),
        Is(words!["down"]),
        Is(words!["there"])
    ],
    &[
        Is(words!["sex"]),
        May(words!["is" "was"]),
        May(words!["so" "really" "very" "too"]),
        Is(words!["hurts" "painful"])
    ],
    &[Is(words!["sex"]), Is(words!["drive"])],
];
const HABITS: Forms = forms![
    &[
        Is(words!["drink" "drinks" "drank" "drinking"]),
        Any(3),
        Is(SPIRITS),
        Is(EACH),
        Is(words!["day" "night" "evening"])
    ],
    &[
        Is(words!["drink" "drinks" "drank" "drinking"]),
        Any(2),
        Is(words!["bottle" "bottles" "litre" "liter" "fifth" "handle"]),
        Is(words!["of"]),
        Is(SPIRITS)
    ],
    &[Is(words!["drinking"]), Is(words!["again" "alone" "heavily" "daily"]), Over(ON)],
    &[Is(words!["drinking"]), Is(words!["before"]), Is(words!["work" "noon" "breakfast"])],
    &[
        Is(CANNOT),
        Is(words!["stop" "quit"]),
        Is(words!["drinking" "gambling" "betting" "using" "purging" "cutting"]),
        Over(ON)
    ],
    &[Is(words!["using"]), Is(words!["again"]), Over(ON)],
    &[
        Is(words!["shot" "shooting" "shoot"]),
        Is(words!["up"]),
        Over(words!["for" "heroin" "meth" "in" "again"])
    ],
    &[
        Is(
            words!["doing" "did" "smoke" "smoked" "smoking" "snort" "snorted" "snorting" "shooting" "hooked" "injected" "injecting" "strung"]
        ),
        May(words!["up" "on" "out"]),
        May(words!["my" "own" "on"]),
        May(words!["own"]),
        Is(DRUGS)
    ],
    &[Is(words!["gamble" "gambled" "gambling"]), May(words!["away"]), Is(MINE)],
    &[Is(words!["gamble" "gambled"]), May(words!["online"]), Over(ON)],
];
const ABSTAINS: Forms = forms![&[
    Is(NOT_HAD),
    Is(words!["had" "touched"]),
    Is(words!["a" "any"]),
    Is(words!["drink" "alcohol" "drop"]),
    Over(words!["since" "in" "for" "and" "but"])
],];
const HABIT_NOUNS: Forms = forms![
    &[
        Is(words!["gambling"]),
        Is(words!["ruined" "took" "cost" "destroyed"]),
        Is(words!["me" "my" "us" "our" "everything"])
    ],
    &[Is(words!["gambling" "betting" "casino"]), Is(words!["debt" "debts" "addiction" "problem"])],
];
const HARDSHIPS: Forms = forms![
    &[
        Is(NOT_HAD),
        Is(words!["left"]),
        Is(MINE),
        Is(words!["house" "flat" "apartment" "room" "bedroom" "bed"]),
        Over(words!["in" "for" "since" "much"])
    ],
    &[Is(words!["ended" "ending" "end" "terminated" "terminating"]), Is(MINE), Is(words!["pregnancy"])],
    &[Is(words!["terminated"]), Is(words!["at" "for"])],
    &[Is(CANNOT), Is(words!["find" "hear" "see"]), Is(MINE), Is(words!["heartbeat"])],
    &[Is(words!["cut" "cutting" "cuts" "burn"]), Is(MYSELF)],
];
const HARD_NOUNS: Forms = forms![
    &[Is(words!["no"]), Is(words!["heartbeat"])],
    &[Is(words!["voices"]), Is(words!["are" "came"]), Is(words!["back"])],
    &[Is(words!["voices"]), Is(words!["in"]), Is(words!["my"]), Is(words!["head"])],
    &[Is(words!["condom"]), Is(words!["broke" "split" "slipped" "ripped"])],
];
const CARES: Forms = forms![
    &[Is(words!["freeze" "freezing" "froze" "frozen"]), Is(words!["my" "our"]), Is(words!["eggs" "embryos"])],
    &[Is(words!["took" "taken" "taking"]), May(MINE), Is(words!["abortion"]), Is(words!["pill" "pills"])],
    &[Is(words!["took" "taken" "taking"]), Is(words!["plan"]), Is(words!["b"])],
];
const CARE_NOUNS: Forms = forms![
    &[Is(words!["rounds" "round" "cycles" "cycle"]), Is(words!["of"]), Is(words!["ivf" "iui" "icsi"])],
    &[Is(words!["eggs"]), Is(words!["retrieved" "collected" "fertilised" "fertilized"])],
];
const HARMS: Forms = forms![
    &[
        Is(
            words!["hit" "hits" "punched" "punches" "slapped" "slaps" "kicked" "choked" "chokes" "strangled" "shoved" "beat" "beats" "raped" "assaulted" "abused"]
        ),
        Is(ME)
    ],
    &[Is(words!["touched"]), Is(ME), Over(words!["when" "as" "while" "inappropriately"])],
    &[
        Is(words!["broke" "fractured"]),
        Any(3),
        Is(words!["wrist" "nose" "jaw" "arm" "rib" "ribs" "finger" "fingers" "hand" "teeth"])
    ],
];

const ALL: [(&Forms, &Wordings, bool); 9] = [
    (&ABSTAINS, &BETTER, false),
    (&BODIES, &BODY, false),
    (&BODY_NOUNS, &BODY, true),
    (&HABITS, &HABIT, false),
    (&HABIT_NOUNS, &HABIT, true),
    (&HARDSHIPS, &HARD, false),
    (&HARD_NOUNS, &HARD, true),
    (&CARES, &CARE, false),
    (&CARE_NOUNS, &CARE, true),
];
const OPENINGS: Sieve = Forms::openings(&[
    BODIES,
    BODY_NOUNS,
    HABITS,
    HABIT_NOUNS,
    HARDSHIPS,
    HARD_NOUNS,
    CARES,
    CARE_NOUNS,
    HARMS,
])
.and(Sieve::of(words!["t" "psychiatrist" "shrink"]));

/// The fact that is told from a token on.
pub(super) fn at(draft: &Draft, at: usize) -> Option<Mention> {
    if !draft.may_open(at, &OPENINGS) {
        return None;
    }
    let (tokens, concept) = hormone(draft, at)
        .map(|tokens| (tokens, &HORMONE))
        .or_else(|| Some((psychiatrist(draft, at)?, &DOCTOR)))
        .or_else(|| Some((at..HARMS.end_at(draft, at).filter(|&end| is_harm(draft, at, end))?, &HARM)))
        .or_else(|| {
            ALL.iter().find_map(|&(forms, wordings, noun)| {
                let end = forms.end_at(draft, at)?;
                let tokens = if noun { counted(draft, at)..end } else { at..end };
                is_earnest(draft, &tokens)
                    .then(|| (tokens, &wordings[if noun { 0 } else { tense(draft, at) }]))
            })
        })?;
    Some(Mention { tokens, concept, weak: false, talked_of: false, complete: false, plain: true })
}

/// Which wording a first word asks for: "leak", "leaked", "leaking".
fn tense(draft: &Draft, first: usize) -> usize {
    let word = draft.words(first..first + 1);
    match () {
        () if word.ends_with("ing") => 3,
        () if word.ends_with("ed") || draft.is_any(first, words!["took" "froze" "saw" "shot" "did" "drank" "lost" "couldn't" "couldnt" "didn't" "didnt"]) => 2,
        () => 1,
    }
}

/// "four pads a day", "two rounds of IVF", "12 eggs retrieved": the count belongs to it; so does "no" to "sex drive".
fn counted(draft: &Draft, first: usize) -> usize {
    let count = first.checked_sub(1).filter(|&at| {
        draft.tokens[at].kind == TokenKind::Number
            || draft.cue_at(at, Cue::NumberWord).is_some()
            || draft.is_any(at, words!["the"]) && draft.is_any(first, words!["condom" "voices"])
    });
    count.unwrap_or(first)
}

/// What sets a figure of speech, an accident in the kitchen or a game apart from the thing itself.
fn is_earnest(draft: &Draft, tokens: &Range<usize>) -> bool {
    let first = tokens.start;
    let near = |words: Words| {
        (first.saturating_sub(40)..(tokens.end + 40).min(draft.tokens.len()))
            .any(|at| draft.is_any(at, words))
    };
    let last = tokens.end - 1;
    if draft.is_any(last, MYSELF) && draft.is_any(first, words!["cut" "cutting" "cuts" "burn"]) {
        return near(
            words!["used" "years" "scars" "since" "stop" "stopped" "anymore" "teen" "teenager" "cope" "relapsed" "sleeves" "urges" "urge"],
        ) && !near(
            words!["shaving" "knife" "glass" "cooking" "chopping" "kitchen" "paper" "slack" "hair" "stove" "oven"],
        );
    }
    if draft.is_any(last, words!["heartbeat"]) {
        return near(
            words!["scan" "ultrasound" "weeks" "wks" "baby" "midwife" "sonographer" "pregnancy" "pregnant"],
        );
    }
    if draft.is_any(first, words!["terminated"]) && draft.is_any(last, words!["at" "for"]) {
        return near(words!["weeks" "wks" "pregnancy" "pregnant" "scan" "baby"]);
    }
    if draft.is_any(first, words!["gamble"]) && !draft.is_any(last, MINE) {
        return first > 0 && draft.is_any(first - 1, words!["i" "we" "to" "still" "also"]);
    }
    if draft.is_any(last, words!["day"]) && draft.is_any(tokens.end, words!["is" "are" "sounds" "of"]) {
        return false;
    }
    // "Sex drive in mammals": somebody's, or none.
    !draft.is_any(last, words!["drive"])
        || first > 0 && draft.is_any(first - 1, words!["my" "no" "low" "zero" "his" "her" "any" "our" "removes" "removed" "kills" "killed" "lowers" "lowered" "decreased" "reduced" "less"])
}

/// "he hit me", "my ex broke two of my fingers": not "hit me up", "beat me at cards", "shoved me the last slice".
fn is_harm(draft: &Draft, first: usize, end: usize) -> bool {
    let game = draft.is_any(first, words!["hit" "hits" "beat" "beats" "kicked"])
        && draft.is_any(end, words!["up" "at" "to" "in" "out" "off" "that" "like" "by" "how"])
        && !(draft.is_any(first, words!["beat" "beats"]) && draft.is_any(end, words!["up"]));
    let mine = || (first + 1..end).any(|at| draft.is_any(at, words!["my"]));
    !game
        && !draft.is_any(end, words!["the" "a" "an" "lol" "lmao"])
        && (!draft.is_any(first, words!["broke" "fractured"]) || mine())
}

/// "on T", "started T three weeks ago": testosterone, with its capital.
fn hormone(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let taken = at > 0 && draft.is_any(at - 1, words!["on" "started" "starting" "stopped" "taking" "off"]);
    let alone = || {
        draft.tokens[at].case != Case::Lower
            && draft.token(at + 1).is_none_or(|t| !t.glued && t.kind != TokenKind::Clitic)
            && !draft.is_any(at + 1, words!["minus" "shirt" "shirts" "mobile" "cell" "cells"])
            && (!draft.token(at + 1).is_some_and(crate::token::Token::is_word)
                || draft.is_any(at + 1, ON)
                || draft.cue_at(at + 1, Cue::NumberWord).is_some())
    };
    (draft.is_any(at, words!["t"]) && taken && alone()).then_some(at..at + 1)
}

/// "my psychiatrist", "I see a shrink"
fn psychiatrist(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let named = draft.is_any(at, words!["psychiatrist"]);
    let whose = at > 0 && draft.is_any(at - 1, MINE);
    let mine = draft.is_any(at.wrapping_sub(1), words!["my" "his" "her" "our"]) && named;
    let seen = whose && at > 1 && draft.is_any(at - 2, words!["see" "seeing" "saw" "have" "under" "got"]);
    ((named || draft.is_any(at, words!["shrink"]))
        && (mine || seen)
        && !draft.is_any(at + 1, words!["ray" "wrap"]))
    .then_some(at..at + 1)
}
