//! The many forms in which people tell that they are at risk, as patterns: what was swallowed, who
//! hits, what there is no reason for. `crisis.rs` decides whose it is and whether it is now.

use crate::lexicon::words::{Sieve, Words, words};
use crate::steps::Step::{Any, Ends, Is, May, Not, Over};
use crate::steps::{Forms, forms};

/// Words a pattern of this file begins with.
pub(super) const OPENINGS: Sieve =
    Forms::openings(&[DESPAIR, FAREWELL, ATTEMPT, VIOLENCE, BURDEN, POISON, SILENT])
        .and(Sieve::of(SWALLOWED));

/// Verbs of too much taken.
pub(super) const SWALLOWED: Words = words!["took" "swallowed" "downed"];

/// Moves that end a life only where somebody means to.
pub(super) const MOVES: Words = words![
    "step" "stepping" "jump" "jumping" "throw" "throwing" "walk" "walking" "driving" "drive" "swerving" "swerve"
    "steering" "crashing" "crash"
];

const SO: Words = words!["just" "really" "honestly" "even" "think" "actually" "truly"];
/// What a sentence of despair may go on with.
const ON: Words = words![
    "anymore" "any" "no" "like" "and" "but" "tomorrow" "now" "so" "because" "if" "with" "already" "today"
    "tonight" "through" "please" "or" "right" "i" "tbh" "rn" "bc" "cuz" "idk" "sorry" "honestly" "since" "again"
    "every" "this"
];
/// How a feeling is there now.
const STRONG: Words = words![
    "so" "back" "really" "bad" "strong" "worse" "intense" "constant" "loud" "overwhelming" "winning" "unbearable" "too"
    "creeping" "very"
];
/// What a body goes through.
const AILS: Words = words![
    "pain" "depression" "illness" "disease" "life" "body" "anxiety" "loneliness" "withdrawal" "withdrawals" "insomnia"
    "dysphoria" "tinnitus" "nausea" "migraine" "migraines" "endo" "itching" "grief" "flare"
];
const I_WAS: Words = words!["was" "were" "am" "is" "had" "just"];
const LIVE: Words = words!["live" "exist" "living" "existing" "alive"];

/// Despair in the first person.
pub(super) const DESPAIR: Forms = forms![
    // "I'm having suicidal thoughts"
    &[
        Is(words!["i" "i'm" "im" "i've" "ive"]),
        May(words!["am" "keep" "been" "still" "have"]),
        May(words!["been" "still"]),
        Is(words!["having" "have" "getting"]),
        May(words!["these" "constant" "the" "bad" "strong" "more"]),
        Is(words!["suicidal"]),
        Is(words!["thoughts" "ideation" "feelings" "urges"]),
    ],
    &[
        Is(words!["feel" "feeling" "felt" "i'm" "im" "been" "getting"]),
        May(words!["so" "really" "very" "kinda" "pretty" "kind" "super"]),
        May(words!["of" "passively" "actively"]),
        Is(words!["suicidal"]),
        Over(ON),
    ],
    // "SH urges so strong right now", "my suicidal thoughts are back"
    &[
        Is(words!["sh" "si" "selfharm" "harm" "harming" "suicidal" "self-harm"]),
        Is(words!["urges" "urge" "thoughts" "ideation"]),
        May(words!["are" "is" "r" "keep" "keeps"]),
        May(words!["all" "getting" "coming"]),
        Is(STRONG),
    ],
    &[
        Is(words!["i" "i'm" "im"]),
        May(words!["am" "really" "do"]),
        Is(words!["feel" "feeling" "am" "i'm" "im" "unsafe"]),
        May(words!["so" "really" "very"]),
        May(words!["unsafe"]),
        Is(words!["alone" "around" "with"]),
        Is(words!["myself"]),
        Over(ON),
    ],
    &[Is(words!["feel" "feeling" "im" "i'm"]), Is(words!["unsafe"]), Is(words!["alone" "tonight"]), Over(ON),],
    // "This pain makes me want to die"
    &[
        Is(AILS),
        May(words!["just" "really" "always"]),
        Is(words!["makes" "make" "making" "made"]),
        Is(words!["me"]),
        Is(words!["want" "wanna" "wish"]),
        May(words!["to" "i"]),
        May(words!["just"]),
        Is(words!["die" "kms" "disappear" "kill" "end" "unalive" "was"]),
        Over(words!["myself" "it" "dead" "everything" "all" "and" "i" "every" "tonight"]),
    ],
    // "The least painful way to die"
    &[
        Is(words!["least"]),
        Is(words!["painful"]),
        Is(words!["way"]),
        Is(words!["to"]),
        Is(words!["die" "go" "end" "kill"]),
    ],
    // "How many would it take to not wake up"
    &[
        Is(words!["how"]),
        Is(words!["many" "much"]),
        Any(4),
        Is(words!["take" "takes" "need"]),
        Is(words!["to"]),
        Is(words!["not" "never"]),
        Is(words!["wake"]),
        Is(words!["up"]),
    ],
    &[
        Is(words!["how"]),
        Is(words!["many" "much"]),
        Any(4),
        Is(words!["take" "takes" "need"]),
        Is(words!["to"]),
        Is(words!["die" "overdose" "od"]),
        Over(words!["on" "and" "in" "from"]),
    ],
    // "I can't stand this life"
    &[
        Not,
        May(words!["to"]),
        Is(words!["stand" "bear" "endure" "take" "do" "survive"]),
        Is(words!["this"]),
        Is(words!["life"]),
        Over(words!["anymore" "any" "no" "more" "and" "i" "longer"]),
    ],
    &[Is(words!["enough"]), Is(words!["of"]), Is(words!["life" "living" "existing"]), Over(ON)],
    &[
        Is(words!["keep" "kept" "can't" "cant" "keeps"]),
        May(words!["stop"]),
        Is(words!["hurting" "cutting" "burning" "harming"]),
        Is(words!["myself"]),
        Over(ON),
    ],
    // "What's stopping me from ending it all"
    &[
        Is(words!["stopping" "stops" "keeping" "keeps" "stop"]),
        Is(words!["me"]),
        Is(words!["from"]),
        May(words!["just"]),
        Is(words!["ending" "killing" "taking"]),
        Is(words!["it" "myself" "my"]),
        Is(words!["all" "life" "own" "tonight" "now" "right" "is"]),
    ],
    &[
        Is(words!["stopping" "stops" "keeping" "keeps" "stop"]),
        Is(words!["me"]),
        Is(words!["from"]),
        May(words!["just"]),
        Is(words!["killing"]),
        Is(words!["myself"]),
    ],
    // "I think about dying every single day"
    &[
        Is(words!["i" "i'm" "im" "been"]),
        May(SO),
        May(words!["been" "have" "always"]),
        Is(words!["think" "thinking"]),
        Is(words!["about" "of"]),
        May(words!["just"]),
        Is(words!["dying" "suicide" "death"]),
        Is(words!["every" "all" "constantly" "daily" "again" "more" "nonstop" "tonight" "24"]),
    ],
    // "I pray God takes me in my sleep"
    &[
        Is(words!["pray" "praying" "hope" "wish" "hoping" "beg" "begging" "ask" "asking" "begged"]),
        May(words!["that" "to" "every"]),
        May(words!["night"]),
        Is(words!["god" "lord" "it" "something" "death" "jesus"]),
        May(words!["would" "will" "just" "to"]),
        Is(words!["takes" "take"]),
        Is(words!["me"]),
        Over(words!["in" "already" "soon" "tonight" "home" "now"]),
    ],
    &[
        Is(words!["i"]),
        May(words!["just" "really" "honestly"]),
        Is(words!["can't" "cant" "cannot"]),
        Is(words!["hold" "go" "carry"]),
        Is(words!["on"]),
        Over(words!["anymore" "any" "much" "like"]),
    ],
    &[
        Is(words!["can't" "cant" "cannot"]),
        Is(words!["keep"]),
        Is(words!["fighting"]),
        May(words!["this"]),
        Over(words!["anymore" "any" "and" "i" "but" "like"]),
    ],
    &[Is(words!["no" "any"]), Is(words!["fight"]), Is(words!["left"]), Is(words!["in"]), Is(words!["me"])],
    // "I don't know how much longer I can keep living"
    &[
        Is(words!["how"]),
        Is(words!["much" "long"]),
        May(words!["longer" "more"]),
        Is(words!["i"]),
        Is(words!["can"]),
        May(words!["keep" "go" "carry" "on"]),
        May(words!["on"]),
        Is(words!["living" "live" "existing"]),
        Over(words!["like" "and" "this" "anymore" "with"]),
    ],
    // "Anyone even notice if I was gone"
    &[
        Is(words!["anyone" "anybody"]),
        May(SO),
        Is(words!["notice" "care" "miss"]),
        May(words!["me"]),
        Is(words!["if" "when"]),
        Is(words!["i" "i'm" "im"]),
        May(I_WAS),
        Is(words!["died" "gone" "disappeared" "dead" "vanished"]),
    ],
    // "My life has no meaning"
    &[
        Is(words!["life"]),
        Is(words!["has" "have" "got"]),
        Is(words!["no"]),
        Is(words!["meaning" "purpose" "point" "worth"]),
        Over(ON),
    ],
    &[
        Is(words!["life"]),
        Is(words!["is" "feels" "seems"]),
        May(words!["so" "completely" "totally" "just"]),
        Is(words!["meaningless" "worthless" "pointless"]),
        Over(ON),
    ],
    // "I want to be with my husband in heaven"
    &[
        Is(words!["want" "wanna" "ready" "need" "wish"]),
        May(words!["to"]),
        May(words!["just"]),
        Is(words!["join" "be"]),
        Any(4),
        Is(words!["in"]),
        Is(words!["heaven"]),
    ],
    // "I just want to disappear"
    &[
        Is(words!["i"]),
        May(SO),
        Is(words!["want" "wanna"]),
        May(words!["to"]),
        May(SO),
        Is(words!["disappear" "vanish" "cease"]),
        Over(words!["forever" "and" "to" "so" "completely"]),
    ],
    &[Is(words!["deserve" "meant"]), Is(words!["to"]), Is(words!["die"]), Over(ON)],
    &[
        Is(words!["i"]),
        Is(words!["should've" "shouldve" "should"]),
        May(words!["have" "of"]),
        Is(words!["died"]),
        Over(words!["instead" "and" "that" "back"]),
    ],
    &[
        Is(words!["feel" "feeling"]),
        Is(words!["like"]),
        Is(words!["cutting" "ending" "killing" "hurting"]),
        Is(words!["myself" "again" "it" "my"]),
        Over(words!["tonight" "all" "again" "life" "so" "and" "anymore"]),
    ],
    &[
        Is(words!["want" "wanna" "need"]),
        May(words!["to"]),
        Is(words!["cut"]),
        Is(words!["so" "myself" "again"]),
        Over(words!["bad" "badly" "so" "again" "tonight" "rn" "and" "right"]),
    ],
    &[
        Not,
        May(SO),
        Is(words!["care"]),
        Is(words!["if" "whether"]),
        Is(words!["i"]),
        May(words!["just"]),
        Is(words!["live" "die"]),
        Over(words!["or" "anymore" "tonight" "and" "from" "at"]),
    ],
    &[
        Is(words!["put" "putting"]),
        Is(words!["an"]),
        Is(words!["end"]),
        Is(words!["to"]),
        Is(words!["my"]),
        Is(words!["life" "suffering" "misery"]),
    ],
    &[
        Is(words!["won't" "wont"]),
        Is(words!["be"]),
        Is(words!["a"]),
        Is(words!["burden"]),
        Over(words!["anymore" "any" "to" "much" "on"]),
    ],
    // "Took a handful of pills"
    &[
        Is(words!["took" "swallowed" "taken" "downed"]),
        Is(words!["a"]),
        Is(words!["handful" "fistful" "bunch" "bottle" "box" "pack" "shitload"]),
        Is(words!["of"]),
        Any(2),
        Is(words!["pills" "tablets" "meds" "tylenol" "paracetamol" "xanax" "ibuprofen" "benadryl" "advil"]),
        Over(words!["and" "an" "last" "tonight" "just" "about" "i" "idk" "but" "so"]),
    ],
    // "I have the pills next to me"
    &[
        Is(words!["have" "got" "i've"]),
        Is(words!["the" "a"]),
        Is(words!["pills" "rope" "gun" "blade" "razor" "noose"]),
        May(words!["right"]),
        Is(words!["next" "beside"]),
        May(words!["to"]),
        Is(words!["me"]),
    ],
    &[
        Is(words!["rather"]),
        Is(words!["be"]),
        Is(words!["dead"]),
        May(words!["than"]),
        Over(
            words!["go" "live" "living" "be" "keep" "in" "have" "feel" "do" "like" "deal" "suffer" "spend" "through" "and" "now" "tbh"]
        ),
    ],
    // "Thoughts of ending it", "thinking about not being here"
    &[
        Is(words!["thoughts" "thinking" "considering" "contemplating"]),
        Is(words!["of" "about"]),
        May(words!["just"]),
        Is(words!["ending"]),
        Is(words!["it" "things" "everything" "my"]),
        Is(words!["all" "tonight" "now" "today" "life"]),
    ],
    &[Is(words!["thoughts"]), Is(words!["of"]), Is(words!["ending"]), Is(words!["it" "things"]), Over(ON)],
    &[
        Is(words!["think" "thinking" "thoughts" "dream" "dreaming"]),
        Is(words!["about" "of"]),
        May(words!["just"]),
        Is(words!["not"]),
        Is(words!["being" "waking" "existing"]),
        Is(words!["here" "alive" "around" "up"]),
        Over(ON),
    ],
    &[
        Is(words!["thinking" "think"]),
        Is(words!["about" "of"]),
        Is(words!["ways" "how"]),
        Is(words!["to"]),
        Is(words!["die" "kill" "end"]),
        Over(words!["myself" "it" "and" "all"]),
    ],
    &[
        Is(words!["disappear"]),
        Is(words!["and"]),
        Is(words!["never" "not"]),
        Is(words!["come" "be"]),
        Is(words!["back" "found"]),
    ],
    &[
        Is(words!["want" "need" "wish"]),
        Is(words!["everything" "it" "pain" "this"]),
        Is(words!["to"]),
        May(words!["all" "just" "be"]),
        Is(words!["stop" "end" "over"]),
        May(words!["for"]),
        Is(words!["forever" "good" "already"]),
        Over(ON),
    ],
    &[
        Is(words!["have"]),
        Is(words!["a" "my" "the"]),
        Is(words!["plan"]),
        Is(words!["and"]),
        Any(2),
        Is(words!["means" "date" "note"]),
    ],
    // "What happens if I take all of my oxycodone at once", "how many would kill you"
    &[
        Is(words!["if"]),
        Is(words!["i"]),
        May(SO),
        Is(words!["take" "swallow"]),
        Is(words!["all" "every"]),
        May(words!["of"]),
        Is(words!["my" "the" "these"]),
        Any(2),
        Is(words!["at"]),
        Is(words!["once"]),
    ],
    &[
        Is(words!["how"]),
        Is(words!["many" "much"]),
        Any(3),
        Is(words!["would" "will" "does"]),
        May(words!["it"]),
        May(words!["take"]),
        May(words!["to"]),
        Is(words!["kill"]),
        Is(words!["me" "you" "someone" "myself"]),
    ],
    &[
        Is(words!["urge" "urges"]),
        Is(words!["to"]),
        Is(words!["cut" "hurt" "harm" "die" "jump" "self"]),
        Over(words!["is" "are" "right" "so" "tonight" "again" "myself" "and" "harm"]),
    ],
    &[
        Is(words!["scared" "afraid"]),
        Is(words!["of" "what"]),
        Any(4),
        Is(words!["do"]),
        Is(words!["to"]),
        Is(words!["myself"]),
    ],
    &[
        Not,
        Is(words!["trust"]),
        Is(words!["myself"]),
        May(words!["to"]),
        May(words!["be"]),
        Is(words!["alone" "tonight"]),
        Over(words!["tonight" "right" "anymore" "now" "and" "at"]),
    ],
    &[
        Is(words!["wish" "hope"]),
        Is(words!["the" "it" "this" "my"]),
        Any(2),
        Is(words!["would" "could"]),
        May(words!["just"]),
        Is(words!["take" "kill" "finish"]),
        Is(words!["me"]),
        Over(words!["already" "now" "and" "so" "tonight"]),
    ],
    &[Is(words!["no"]), Is(words!["way"]), Is(words!["out"]), Is(words!["for"]), Is(words!["me"]), Over(ON)],
    &[
        Not,
        Is(words!["see"]),
        Is(words!["a" "any"]),
        Is(words!["future"]),
        Is(words!["for" "with"]),
        Is(words!["me" "myself"]),
        Over(ON),
    ],
    // "I keep picturing the train"
    &[
        Is(words!["keep" "can't" "cant" "stop"]),
        May(words!["stop"]),
        Is(words!["picturing" "imagining" "seeing" "planning"]),
        May(words!["myself" "the" "my" "how"]),
        Is(
            words!["train" "rope" "jump" "jumping" "cliff" "ledge" "hanging" "dead" "funeral" "overdose" "dying"],
        ),
        Ends,
    ],
    &[
        Is(words!["pills" "tablets" "meds"]),
        Any(4),
        Is(words!["in"]),
        Is(words!["front"]),
        Is(words!["of"]),
        Is(words!["me"]),
        Over(ON),
    ],
    // "I don't think I'm meant to be on this planet"
    &[
        Is(words!["not" "don't" "dont" "wasn't" "wasnt" "never"]),
        May(words!["think" "feel" "like"]),
        May(words!["i'm" "im" "i"]),
        May(words!["was"]),
        Is(words!["meant" "supposed" "made"]),
        Is(words!["to" "for"]),
        May(words!["be" "exist"]),
        May(words!["on" "in"]),
        May(words!["this"]),
        Is(words!["here" "alive" "planet" "earth" "world" "exist" "live" "life"]),
        Over(words!["anymore" "any" "much" "and" "but" "no" "at"]),
    ],
    // "Better off with the insurance than with me", "I'd be doing everyone a favor if I wasn't around"
    &[
        Is(words!["better" "happier"]),
        May(words!["off"]),
        Is(words!["with"]),
        Any(4),
        Is(words!["than"]),
        May(words!["with"]),
        Is(words!["me"]),
        Over(ON),
    ],
    &[
        Is(words!["doing"]),
        Is(words!["everyone" "everybody" "them" "people" "him" "her"]),
        Is(words!["a"]),
        Is(words!["favor" "favour"]),
        Is(words!["if" "by"]),
        May(words!["i" "just"]),
        Is(words!["wasn't" "wasnt" "weren't" "died" "disappeared" "dying" "disappearing" "left" "was"]),
        May(words!["gone" "dead" "around" "here" "this" "alive"]),
    ],
    &[
        Is(words!["easier" "better" "happier" "relief"]),
        Is(words!["for" "on"]),
        Is(words!["everyone" "everybody" "them" "all" "him" "her" "my"]),
        May(words!["family" "kids" "wife" "husband" "parents" "of"]),
        May(words!["them"]),
        Is(words!["if" "when" "once"]),
        Is(words!["i" "i'm" "im"]),
        May(words!["just" "was" "were" "wasn't" "wasnt" "weren't"]),
        Is(words!["gone" "dead" "died" "disappeared" "here" "around" "alive" "vanished"]),
        Over(ON),
    ],
    // "I wish I'd never been born"
    &[
        Is(words!["wish"]),
        Is(words!["i" "i'd" "id"]),
        May(words!["had" "was"]),
        Is(words!["never"]),
        May(words!["been" "was"]),
        Is(words!["born"]),
        Over(ON),
    ],
    // "I've been looking up how much it takes"
    &[
        Is(words!["looking" "looked" "googling" "googled" "searching" "searched" "researching" "researched"]),
        May(words!["up" "for"]),
        Is(words!["how" "ways" "methods"]),
        Is(words!["much" "many" "to"]),
        Any(4),
        Is(words!["takes" "die" "kill" "overdose" "lethal" "hang" "suicide" "fatal"]),
        Over(words!["and" "myself" "dose" "for" "me"]),
    ],
    // "If I didn't wake up it'd be a mercy"
    &[
        Is(words!["if"]),
        Is(words!["i"]),
        May(SO),
        Not,
        May(SO),
        Is(words!["wake"]),
        Is(words!["up"]),
        Is(words!["it'd" "itd" "it" "that" "i'd" "id" "nobody" "everyone" "tomorrow"]),
        Is(words!["would" "be" "wouldn't" "wouldnt" "i'd" "id" "it'd"]),
        May(words!["be" "not"]),
    ],
    // "I don't feel safe with myself"
    &[Is(words!["safe"]), Is(words!["with" "around" "from"]), Is(words!["myself"])],
    &[Not, Any(2), Is(words!["keep"]), Is(words!["myself"]), Is(words!["safe"]), Over(ON)],
    // "All I think about is dying"
    &[
        Is(words!["all"]),
        Is(words!["i"]),
        May(words!["can" "ever" "do"]),
        Is(words!["think" "want"]),
        May(words!["about"]),
        Is(words!["is"]),
        May(words!["to"]),
        Is(words!["dying" "death" "suicide" "die" "ending"]),
        Over(ON),
    ],
    // "I hope I just slip away"
    &[
        Is(words!["wish" "hope" "pray" "praying" "hoping"]),
        May(words!["that"]),
        Is(words!["i" "it"]),
        May(words!["could" "would"]),
        May(words!["just"]),
        Is(words!["slip" "fade" "drift" "takes"]),
        Is(words!["away" "me"]),
        Over(ON),
    ],
    // "Been cutting again"
    &[
        Is(words!["been" "started" "relapsed"]),
        May(words!["and" "i"]),
        Is(words!["cutting" "selfharming" "burning" "hurting"]),
        Is(words!["again" "myself"]),
        Over(ON),
    ],
    // "By tomorrow you won't have to worry about me"
    &[
        Is(words!["won't" "wont"]),
        Is(words!["have"]),
        Is(words!["to"]),
        Is(words!["worry" "deal" "put"]),
        Is(words!["about" "with" "up"]),
        May(words!["with"]),
        Is(words!["me"]),
        Over(words!["anymore" "any" "after" "soon" "again" "much" "ever"]),
    ],
    &[
        Is(words!["driving" "drive" "swerving" "swerve" "steering" "crashing" "crash"]),
        May(words!["my" "the"]),
        May(words!["car"]),
        Is(words!["into" "off"]),
        Is(words!["the" "a" "that" "oncoming"]),
        May(words!["concrete" "oncoming" "bridge"]),
        Is(
            words!["bridge" "tree" "wall" "barrier" "traffic" "river" "pillar" "lorry" "truck" "divider" "guardrail" "pole" "cliff"],
        ),
    ],
    &[Is(words!["nothing"]), May(words!["left"]), Is(words!["to"]), Is(words!["live"]), Is(words!["for"])],
    &[
        Is(words!["suicide" "dying" "death"]),
        Is(words!["seems" "feels" "is" "looks"]),
        May(words!["like"]),
        Is(words!["the" "my"]),
        Is(words!["only"]),
        Is(words!["way" "option" "answer" "choice"]),
    ],
    &[
        Is(words!["i'm" "im" "i'd" "id"]),
        May(words!["be"]),
        Is(words!["better"]),
        Is(words!["off"]),
        Is(words!["dead" "gone"]),
    ],
    &[
        Is(words!["want" "wanna" "wish"]),
        May(words!["to"]),
        Is(words!["be"]),
        Is(words!["dead" "gone"]),
        Over(ON),
    ],
    &[
        Is(words!["gonna" "want" "wanna" "going" "ready" "might"]),
        May(words!["to"]),
        Is(words!["kms" "unalive"]),
        May(words!["myself"]),
    ],
    // "I have a date picked"
    &[
        Is(words!["have" "got" "i've"]),
        Is(words!["a" "the" "my"]),
        Is(words!["date" "day" "method" "plan"]),
        Is(words!["picked" "chosen"]),
        Over(ON),
    ],
    // "How many of my pills it would take"
    &[
        Is(words!["how"]),
        Is(words!["many"]),
        Any(4),
        Is(words!["pills" "tablets" "meds" "units"]),
        Is(words!["it" "would" "to" "i'd"]),
        May(words!["would" "need" "will"]),
        May(words!["to"]),
        Is(words!["take" "kill" "die" "overdose" "do"]),
        Over(words!["me" "and" "myself" "it" "for"]),
    ],
    &[
        Is(words!["painless" "quickest" "easiest"]),
        Is(words!["way"]),
        Is(words!["to"]),
        Is(words!["die" "go" "end"]),
    ],
    &[Is(words!["counted" "counting"]), Is(words!["them"]), Is(words!["all"]), Is(words!["out"])],
    // "Sitting in the car, engine on, garage shut"
    &[
        Is(words!["engine" "car"]),
        Is(words!["on" "running"]),
        Any(4),
        Is(words!["garage"]),
        Is(words!["shut" "closed" "door"]),
    ],
    // "Took the whole bottle"
    &[
        Is(words!["took" "swallowed" "taken" "downed"]),
        Is(words!["the" "a" "my"]),
        Is(words!["whole" "entire" "full"]),
        Is(words!["bottle" "pack" "box" "strip" "packet" "lot"]),
        Over(words!["of" "an" "and" "last" "tonight" "just" "about" "this"]),
    ],
    &[Is(words!["insulin" "meds" "pills" "dialysis"]), Is(words!["on"]), Is(words!["purpose"])],
    &[
        Is(words!["nothing"]),
        Is(words!["left"]),
        Is(words!["for"]),
        Is(words!["me"]),
        Is(words!["here" "anymore"]),
    ],
    &[
        Is(words!["step" "stepping" "jump" "jumping" "throw" "throwing" "walk" "walking"]),
        May(words!["myself" "out"]),
        Is(words!["in" "off" "under" "into" "from" "of"]),
        May(words!["front"]),
        May(words!["of"]),
        May(words!["the" "a" "my" "our"]),
        Is(
            words!["train" "bus" "truck" "lorry" "roof" "balcony" "bridge" "tracks" "traffic" "cliff" "overpass" "building" "window"],
        ),
    ],
    &[
        Not,
        Is(words!["think"]),
        Is(words!["i'll" "ill"]),
        Is(words!["be"]),
        Is(words!["around" "here" "alive"]),
        Over(words!["for" "by" "next" "much" "at" "when"]),
    ],
    // "I don't want to live anymore"
    &[
        Not,
        May(SO),
        Is(words!["want" "wanna" "deserve"]),
        May(words!["to"]),
        May(words!["be" "keep" "go" "stay"]),
        May(words!["on"]),
        Is(LIVE),
        Over(ON),
    ],
    &[
        Not,
        May(SO),
        Is(words!["want" "wanna"]),
        May(words!["to"]),
        Is(words!["be"]),
        Is(words!["here" "around" "in"]),
        Is(words!["anymore" "any" "no" "this"]),
        May(words!["more" "world" "life"]),
    ],
    &[
        Not,
        May(SO),
        Is(words!["want" "wanna"]),
        May(words!["to"]),
        Is(words!["wake"]),
        Is(words!["up"]),
        Over(ON),
    ],
    &[
        Is(words!["no"]),
        Is(words!["longer"]),
        Is(words!["want"]),
        Is(words!["to"]),
        May(words!["be"]),
        Is(words!["live" "alive" "here" "exist"]),
        Over(ON),
    ],
    &[
        Is(words!["can't" "cant" "cannot" "not"]),
        May(words!["keep" "go" "carry"]),
        May(words!["on" "going"]),
        Is(words!["living"]),
        Over(ON),
    ],
    &[
        Not,
        Is(words!["see" "picture" "imagine"]),
        Is(words!["myself"]),
        Is(words!["making" "reaching"]),
        May(words!["it"]),
        Is(words!["to" "past" "through" "my"]),
        Any(2),
        Is(
            words!["birthday" "end" "year" "christmas" "week" "month" "night" "morning" "30" "40" "spring" "summer" "winter"],
        ),
    ],
    // "Every day I plan how I'd do it. Today I bought the rope"
    &[
        Is(words!["bought" "got"]),
        Is(words!["the" "a"]),
        Is(words!["rope" "noose"]),
        Over(words!["today" "tonight" "and" "yesterday"]),
    ],
    // "tired of being alive"
    &[
        Is(words!["tired" "sick"]),
        Is(words!["of"]),
        May(words!["being" "just" "this"]),
        Is(words!["alive" "living" "life" "existing" "breathing"]),
        Over(ON),
    ],
    &[Is(words!["done" "over"]), May(words!["with"]), Is(words!["living" "life"]), Over(ON)],
    &[Is(words!["hate"]), Is(words!["being"]), Is(words!["alive"])],
    // "what's the point of waking up", "no reason left to be here"
    &[
        Is(words!["point" "reason" "purpose"]),
        May(words!["left" "anymore"]),
        Is(words!["of" "in" "to" "for"]),
        May(words!["me"]),
        May(words!["to"]),
        May(words!["be" "being" "keep" "keeping" "stay" "staying" "go" "going"]),
        Is(LIVE),
        Over(ON),
    ],
    &[
        Is(words!["point" "reason"]),
        May(words!["left" "anymore"]),
        Is(words!["of" "in" "to" "for"]),
        May(words!["me"]),
        May(words!["to"]),
        Is(words!["be" "being" "stay" "staying" "waking" "go" "going" "carry" "carrying"]),
        Is(words!["here" "up" "on"]),
        Over(ON),
    ],
    // "they'd be better off without me"
    &[
        Is(words!["better" "happier" "easier" "relieved"]),
        May(words!["off"]),
        Is(words!["without"]),
        Is(words!["me"]),
        Over(words!["around" "here" "anymore" "and" "but" "anyway" "in" "now"]),
    ],
    &[
        Is(words!["better" "happier" "easier" "relieved"]),
        May(words!["off"]),
        Is(words!["if" "when" "once"]),
        Is(words!["i" "i'm" "im"]),
        May(I_WAS),
        Is(words!["gone" "dead" "died" "disappeared"]),
        Over(ON),
    ],
    &[
        Is(words!["better" "happier" "easier" "relieved"]),
        May(words!["off"]),
        Is(words!["if"]),
        Is(words!["i"]),
        May(SO),
        Is(words!["wasn't" "wasnt" "weren't" "werent"]),
        Is(words!["around" "here" "alive" "born"]),
        Over(ON),
    ],
    &[
        Is(words!["nobody" "one"]),
        Is(words!["would" "will" "wouldnt"]),
        May(SO),
        Is(words!["miss"]),
        Is(words!["me"]),
        Over(words!["anyway" "and" "if" "when"]),
    ],
    &[
        Is(words!["nobody" "one"]),
        Is(words!["would" "will"]),
        May(SO),
        Is(words!["notice" "care"]),
        Is(words!["if" "when"]),
        Is(words!["i" "i'm" "im"]),
        May(I_WAS),
        Is(words!["died" "gone" "disappeared" "dead" "vanished"]),
    ],
    // "Nobody would notice for days if I died"
    &[
        Is(words!["nobody" "one"]),
        Is(words!["would" "will"]),
        May(SO),
        Is(words!["notice"]),
        Is(words!["for"]),
        Any(2),
        Is(words!["if" "when"]),
        Is(words!["i" "i'm" "im"]),
        May(SO),
        Is(words!["died" "gone" "disappeared" "dead" "vanished" "ended" "killed"]),
        May(words!["it" "myself"]),
    ],
    // "I wish the crash had finished me off"
    &[
        Is(words!["wish"]),
        Is(words!["the" "it" "that" "this" "my" "he" "she"]),
        Any(2),
        Is(words!["had" "would've" "wouldve"]),
        May(words!["just"]),
        Is(words!["killed" "finished" "taken"]),
        Is(words!["me"]),
        May(words!["off"]),
        Over(ON),
    ],
    // "I hope my heart gives out"
    &[
        Is(words!["wish" "hope" "hoping" "pray" "praying" "wishing"]),
        Is(words!["my"]),
        Is(words!["heart" "body"]),
        May(words!["just" "finally" "would"]),
        Is(words!["gives" "give" "stops"]),
        May(words!["out" "up" "beating"]),
        Over(ON),
    ],
    // "I can't stop cutting tonight"
    &[
        Is(words!["can't" "cant" "cannot"]),
        Is(words!["stop"]),
        Is(words!["cutting" "hurting" "harming" "burning"]),
        Is(words!["myself" "tonight" "again"]),
        Over(ON),
    ],
    // "Googling how many of my heart pills it takes"
    &[
        Is(words!["looking" "looked" "googling" "googled" "searching" "searched"]),
        May(words!["up" "for"]),
        Is(words!["how"]),
        Is(words!["many" "much"]),
        Any(4),
        Is(words!["pills" "tablets" "meds" "insulin" "paracetamol" "tylenol"]),
        Is(words!["it" "would" "is" "to"]),
        May(words!["would"]),
        Is(words!["takes" "take" "kill" "lethal" "overdose" "die"]),
        Over(words!["and" "myself" "dose" "me" "someone"]),
    ],
    // "I keep driving past the bridge and slowing down"
    &[
        Is(words!["keep" "kept"]),
        Is(words!["driving" "walking" "going" "ending"]),
        Is(words!["past" "by" "to" "over" "up"]),
        May(words!["at"]),
        Is(words!["the" "that" "this"]),
        Is(words!["bridge" "cliff" "tracks" "overpass" "ledge" "quarry"]),
        Is(words!["and"]),
        Is(words!["slowing" "thinking" "imagining"]),
        May(words!["down" "about"]),
        May(words!["it" "jumping"]),
        Over(ON),
    ],
    // "The rope is in the garage and I keep looking at it"
    &[
        Is(words!["rope" "gun" "noose" "razor" "blades" "pills"]),
        Any(8),
        Is(words!["keep" "can't" "cant"]),
        May(words!["stop"]),
        Is(words!["looking" "staring" "thinking"]),
        Is(words!["at" "about"]),
        Is(words!["it" "them" "using"]),
        Over(ON),
    ],
    // "There's a gun in the house and my head won't shut up"
    &[
        Is(words!["gun" "pistol" "rope" "pills"]),
        Is(words!["in" "under"]),
        Is(words!["the" "my"]),
        Is(words!["house" "drawer" "closet" "bed" "room" "garage" "cupboard"]),
        Is(words!["and"]),
        Is(words!["my"]),
        Is(words!["head" "brain" "mind" "thoughts"]),
        Is(words!["won't" "wont" "is" "are" "isn't" "keeps" "keep"]),
        Is(words!["shut" "stop" "loud" "dark" "screaming" "quiet" "telling"]),
    ],
    // "I want it all to stop"
    &[
        Is(words!["want" "need" "wish"]),
        Is(words!["it"]),
        Is(words!["all"]),
        Is(words!["to"]),
        May(words!["be" "just"]),
        Is(words!["end" "stop" "over"]),
        Over(ON),
    ],
    &[
        Is(words!["if"]),
        Is(words!["i"]),
        May(SO),
        Is(words!["took" "swallowed" "injected" "take"]),
        Is(words!["all" "the" "every" "enough"]),
        Any(10),
        Is(words!["over" "end" "die" "dead" "painless" "quick" "peace" "forever"]),
    ],
    &[
        Is(words!["voices" "voice"]),
        May(words!["in"]),
        May(words!["my"]),
        May(words!["head"]),
        May(words!["are" "is" "keep"]),
        Is(words!["tell" "tells" "telling" "say" "says" "want" "keep" "saying"]),
        Any(3),
        Is(words!["jump" "kill" "hurt" "cut" "die"]),
    ],
    // Means at hand.
    &[
        Is(words!["keep" "can't" "cant" "sitting" "stop"]),
        May(words!["stop" "here"]),
        Is(words!["looking" "staring"]),
        Is(words!["at"]),
        Is(words!["the" "my" "a" "this"]),
        May(words!["kitchen" "loaded"]),
        Is(words!["knife" "knives" "rope" "gun" "pills" "razor" "blade" "noose" "ledge" "bridge"]),
    ],
    &[
        Is(words!["pills" "tablets" "gun" "rope" "knife" "razor" "noose" "blade"]),
        Is(words!["in"]),
        Is(words!["my"]),
        May(words!["left" "right"]),
        Is(words!["hand" "hands" "lap" "mouth"]),
    ],
    &[
        Is(words!["pills" "tablets" "gun" "rope" "noose"]),
        May(words!["are" "is" "all"]),
        Is(words!["lined" "counted"]),
        Is(words!["up" "out"]),
    ],
    &[Is(words!["pills" "gun" "rope" "noose"]), May(words!["are" "is"]), Is(words!["ready"]), Over(ON)],
    &[
        Is(words!["have" "got"]),
        Is(words!["the" "my" "all"]),
        Is(words!["pills" "tablets" "rope" "gun"]),
        Is(words!["here" "ready"]),
        Over(words!["now" "with"]),
    ],
    &[
        Is(words!["saving" "hoarding" "stockpiling" "saved"]),
        May(words!["up"]),
        Is(words!["my" "enough" "the"]),
        Is(words!["pills" "tablets" "meds" "insulin"]),
    ],
    // "I wish I was dead", "I hope I never wake up"
    &[Is(words!["wish"]), Is(words!["i"]), May(I_WAS), Is(words!["dead"]), Over(ON)],
    &[
        Is(words!["wish" "hope" "pray" "praying" "hoping"]),
        May(words!["that"]),
        Is(words!["i" "i'd" "id"]),
        May(words!["could" "would"]),
        May(words!["just"]),
        Is(words!["die" "disappear"]),
        Over(words!["in" "tonight" "already" "and" "soon" "now" "from" "for"]),
    ],
    &[
        Is(words!["wish" "hope" "pray" "praying" "hoping"]),
        May(words!["that"]),
        May(words!["i" "i'd" "id"]),
        May(words!["could" "would" "had"]),
        May(words!["just"]),
        Not,
        May(words!["to" "ever"]),
        Is(words!["wake" "woken" "woke"]),
        Is(words!["up"]),
    ],
    &[
        Is(words!["wish"]),
        Is(words!["i"]),
        Is(words!["hadn't" "hadnt" "wasn't" "wasnt" "weren't"]),
        May(words!["ever"]),
        Is(words!["woken" "alive" "born"]),
    ],
    &[
        Is(words!["go" "fall"]),
        Is(words!["to" "asleep"]),
        May(words!["sleep" "bed"]),
        Is(words!["and"]),
        May(words!["just"]),
        Is(words!["never" "not"]),
        Is(words!["wake"]),
        Is(words!["up"]),
    ],
    // "life isn't worth it any more"
    &[
        Is(words!["life"]),
        May(words!["just" "really" "is"]),
        Not,
        May(SO),
        Is(words!["worth"]),
        Is(words!["it" "living"]),
    ],
    &[Is(words!["life"]), Is(words!["is"]), Not, Is(words!["worth"]), Is(words!["it" "living"])],
    &[Not, Is(words!["worth"]), Is(words!["living"]), Over(ON)],
    &[
        Is(words!["i'm" "im" "going" "gonna" "tonight"]),
        May(words!["i'm" "im"]),
        May(words!["to" "going" "gonna"]),
        May(words!["to"]),
        Is(words!["end" "ending"]),
        Is(words!["it"]),
        Is(words!["all" "tonight"]),
    ],
    &[
        Is(words!["i'm" "im" "going" "gonna"]),
        May(words!["going" "gonna"]),
        Is(words!["to" "gonna"]),
        Is(words!["end"]),
        Is(words!["things"]),
        Over(words!["tonight" "now" "today" "for"]),
    ],
];

/// A good-bye, or the end told in advance; not where somebody merely leaves.
pub(super) const FAREWELL: Forms = forms![
    &[Is(words!["saying" "said"]), Is(words!["my"]), Is(words!["goodbyes"])],
    &[
        Is(words!["goodbye"]),
        May(words!["to"]),
        Is(words!["everyone" "everybody" "world" "all" "you"]),
        Over(words!["i" "thank" "and" "take" "all"]),
    ],
    &[Is(words!["this"]), Is(words!["is"]), May(words!["my"]), Is(words!["goodbye"])],
    // "Look after my dog when I'm gone", "by the time you see this I'll be gone"
    &[
        Is(words!["look" "take"]),
        Is(words!["after" "care"]),
        May(words!["of"]),
        Is(words!["my"]),
        Any(2),
        Is(words!["when" "once" "after" "if"]),
        Is(words!["i'm" "im" "i"]),
        May(words!["am"]),
        Is(words!["gone" "dead"]),
        Over(ON),
    ],
    &[
        Is(words!["by"]),
        Is(words!["the"]),
        Is(words!["time"]),
        Is(words!["you" "u" "anyone" "they"]),
        Is(words!["see" "find" "get" "sees"]),
        Is(words!["this" "me" "it"]),
        Any(3),
        Is(words!["gone" "dead"]),
    ],
    // "The last thing I'll ever post"
    &[
        Is(words!["last"]),
        Is(words!["thing" "post" "message" "note" "words"]),
        Is(words!["i'll" "ill" "i"]),
        May(words!["will" "ever"]),
        May(words!["ever"]),
        Is(words!["post" "write" "say" "send" "type"]),
    ],
    // "Tell my kids I love them, I'm so sorry"
    &[
        Is(words!["tell"]),
        Is(words!["my"]),
        Is(
            words!["kids" "children" "family" "mom" "mum" "dad" "wife" "husband" "daughter" "son" "girls" "boys" "babies"],
        ),
        Is(words!["i"]),
        Is(words!["love" "loved"]),
    ],
    &[
        Is(words!["won't" "wont"]),
        Is(words!["be"]),
        Is(words!["needing"]),
        Is(words!["them" "it" "that" "any" "my"]),
        Is(words!["after" "anymore" "soon" "where"]),
    ],
    &[
        Is(words!["by"]),
        Is(words!["tomorrow"]),
        Is(words!["it"]),
        Is(words!["won't" "wont"]),
        Is(words!["matter"]),
    ],
    &[
        Is(words!["this" "tonight"]),
        Is(words!["is" "will" "might" "may"]),
        May(words!["be"]),
        Is(words!["my"]),
        Is(words!["last"]),
        Is(words!["night" "message" "post" "day"]),
        Over(words!["on" "and" "i" "here" "alive" "ever" "love" "goodbye" "sorry" "thank" "please" "so"]),
    ],
    &[
        Not,
        May(words!["going" "gonna" "planning"]),
        May(words!["to" "on"]),
        Is(words!["be" "being"]),
        Is(words!["here" "around"]),
        Is(words!["much" "tomorrow" "anymore"]),
        May(words!["longer"]),
    ],
    &[
        Is(words!["i"]),
        Is(words!["won't" "wont"]),
        Is(words!["be"]),
        Is(words!["here" "around" "alive"]),
        Is(words!["on" "by" "tomorrow" "next"]),
        May(words!["monday" "tuesday" "wednesday" "thursday" "friday" "saturday" "sunday" "morning" "week"]),
    ],
    &[
        Is(words!["written" "wrote"]),
        Is(words!["my" "the" "a"]),
        May(words!["goodbye" "suicide"]),
        Is(words!["letters" "goodbyes"]),
    ],
    &[
        Is(words!["written" "wrote"]),
        Is(words!["my" "a"]),
        May(words!["goodbye" "suicide"]),
        Is(words!["note"]),
        Over(words!["and" "to" "tonight" "for"]),
    ],
];

/// Words of a farewell that is no more than that.
pub(super) const LEAVING: Words = words![
    "flight" "boards" "boarding" "moving" "move" "holiday" "holidays" "vacation" "trip" "lease" "office" "job"
    "shift" "plane" "airport" "campus" "graduate" "graduating" "retire" "retiring" "weekend" "party" "discord"
    "facebook" "app" "site" "forum" "account" "platform" "season" "hospice" "school" "semester"
];

/// A burden to others; only beside an end.
pub(super) const BURDEN: Forms = forms![&[Is(words!["burden"]), Over(words!["on" "to" "and" "they" "for"])]];
/// The end that a burden speaks of.
pub(super) const END: Words = words![
    "tonight" "goodbye" "gone" "die" "dead" "ending" "end" "deserve" "relieved" "sorry" "over"
];

/// An attempt; recent ones count.
pub(super) const ATTEMPT: Forms = forms![
    &[
        Is(words!["tried" "attempted"]),
        Is(words!["to"]),
        Is(words!["kill" "hang" "end" "drown" "unalive" "shoot"]),
        Is(words!["myself" "it" "my"]),
        May(words!["life" "all" "own"]),
    ],
    &[Is(words!["tried" "attempted"]), Is(words!["to"]), Is(words!["overdose" "od" "die"])],
    &[Is(words!["attempted"]), Is(words!["suicide"])],
    &[
        Is(words!["i" "i've" "ive"]),
        May(words!["just"]),
        Is(words!["attempted" "overdosed"]),
        Is(words!["last" "this" "yesterday" "tonight" "again"]),
        May(words!["night" "week" "weekend" "morning"]),
        Over(ON),
    ],
    &[
        Is(words!["hurt" "harmed" "cut" "burned" "burnt"]),
        Is(words!["myself"]),
        Is(words!["last" "again" "tonight" "yesterday" "today" "on" "earlier"]),
        May(words!["night" "purpose" "week"]),
    ],
];

const THEY: Words = words![
    "he" "she" "husband" "boyfriend" "bf" "ex" "partner" "dad" "father" "mom" "mother" "stepdad" "stepfather"
    "wife" "girlfriend" "fiance" "brother" "uncle" "caregiver" "carer"
];
const STRIKES: Words = words![
    "hits" "hit" "beats" "beat" "punched" "punches" "choked" "chokes" "choking" "strangled" "strangles" "kicks"
    "kicked" "slapped" "slaps" "burns" "raped" "rapes" "shoved" "hitting" "beating" "hurting"
];
const HARM: Words = words!["kill" "shoot" "stab" "burn" "hurt" "beat" "murder" "strangle"];
const FLEE: Words = words!["leave" "leaving" "left" "report" "divorce" "run" "escape" "go"];
/// What fleeing may go on with.
const AWAY: Words = words!["him" "her" "and" "again" "he" "she" "or" "with" "them" "the" "to"];

/// Violence at home, done or threatened.
pub(super) const VIOLENCE: Forms = forms![
    &[
        Is(THEY),
        May(words!["says" "said"]),
        Is(words!["next"]),
        Is(words!["time"]),
        Any(2),
        Is(words!["finish" "kill"]),
        Is(words!["the" "me"]),
    ],
    &[Is(THEY), May(words!["just" "always" "keeps" "is" "was" "still"]), Is(STRIKES), Is(words!["me" "us"])],
    &[
        Is(THEY),
        Is(words!["put" "puts" "had"]),
        Is(words!["his" "her"]),
        Is(words!["hands"]),
        Is(words!["on" "around" "round"]),
        Is(words!["me" "my"]),
    ],
    &[
        Is(THEY),
        Is(words!["grabbed" "grabs" "had" "pinned" "got"]),
        Is(words!["me"]),
        May(words!["up" "down"]),
        Is(words!["by" "against"]),
        Is(words!["the" "my"]),
        Is(words!["throat" "neck" "wall" "hair"]),
    ],
    &[
        Is(THEY),
        Is(words!["held" "pulled" "pointed" "has"]),
        Is(words!["a"]),
        Is(words!["knife" "gun"]),
        Is(words!["to" "on" "at"]),
        Is(words!["me" "my" "us"]),
    ],
    &[
        Is(words!["he'll" "she'll" "hell" "they'll" "he" "she" "husband" "boyfriend" "ex" "partner"]),
        May(words!["will" "said" "says"]),
        May(words!["he'll" "he" "she'll"]),
        May(words!["will" "would"]),
        Is(HARM),
        Is(words!["me" "us"]),
        May(words!["and" "the"]),
        May(words!["the" "our" "my"]),
        May(words!["kids" "baby"]),
        Is(words!["if" "when"]),
        Is(words!["i" "we"]),
        May(words!["ever" "try"]),
        May(words!["to"]),
        Is(FLEE),
        Over(AWAY),
    ],
    &[
        Is(words!["he'll" "she'll" "hell" "they'll" "he" "she"]),
        May(words!["will"]),
        Is(HARM),
        Is(words!["me" "us"]),
        Any(3),
        Is(words!["if" "when"]),
        Is(words!["i" "we"]),
        Is(words!["tell" "talk" "call" "speak"]),
        Is(words!["anyone" "anybody" "someone" "to" "police" "the" "my" "911"]),
    ],
    &[
        Is(words!["if" "when"]),
        Is(words!["i" "we"]),
        May(words!["ever" "try"]),
        May(words!["to"]),
        Is(words!["leave" "tell" "call" "report" "talk"]),
        Any(3),
        Is(words!["he'll" "she'll" "hell" "he" "she" "they'll"]),
        May(words!["will" "would"]),
        Is(HARM),
        Is(words!["me" "us" "the" "my"]),
    ],
    &[
        Is(THEY),
        Is(words!["is" "was" "keeps" "has"]),
        May(words!["been"]),
        Is(words!["abusing" "hurting" "beating" "hitting" "choking" "raping" "strangling" "abused"]),
        Is(words!["me" "us"]),
    ],
    // "He'll kill me this time"; "if he comes home drunk he'll hurt us"
    &[
        Is(words!["if" "when"]),
        Is(words!["he" "she"]),
        Is(words!["comes" "gets"]),
        May(words!["home" "back"]),
        Is(words!["drunk" "angry" "high" "home" "back"]),
        Any(3),
        Is(words!["he'll" "she'll" "hell" "he" "she" "he's" "she's"]),
        May(words!["will" "gonna" "going" "might"]),
        May(words!["to"]),
        Is(words!["kill" "hurt" "beat" "hit"]),
        Is(words!["me" "us"]),
    ],
    // "He has a knife and I'm locked in the bathroom"
    &[
        Is(THEY),
        Is(words!["has" "got" "grabbed"]),
        Is(words!["a" "the" "his" "my"]),
        Is(words!["knife" "gun" "machete" "axe"]),
        May(words!["out"]),
        Is(words!["and" "so"]),
        Is(words!["i'm" "im" "we're" "i" "we"]),
        May(words!["am" "are"]),
        Is(words!["locked" "hiding" "barricaded"]),
        Over(words!["in" "under" "behind" "upstairs" "from" "and"]),
    ],
    &[
        Is(words!["locked" "hiding" "barricaded"]),
        May(words!["myself" "ourselves"]),
        Is(words!["in"]),
        Is(words!["the" "my" "our"]),
        Is(words!["bathroom" "bedroom" "closet" "room" "car" "toilet" "basement"]),
        Any(3),
        Is(THEY),
        Is(words!["has" "got" "grabbed"]),
        Is(words!["a" "the" "his" "my"]),
        Is(words!["knife" "gun" "machete" "axe"]),
        Over(ON),
    ],
    &[Is(words!["threatened" "threatens" "threatening"]), Is(words!["to"]), Is(HARM), Is(words!["me" "us"])],
    &[
        Is(words!["said" "says"]),
        Is(words!["he'll" "he" "she'll" "hell" "he'd" "she'd" "she"]),
        May(words!["will" "would"]),
        Is(HARM),
        Is(words!["me" "us"]),
        Over(words!["and" "tonight" "next" "one"]),
    ],
    &[
        Is(words!["scared" "afraid" "terrified"]),
        May(words!["that"]),
        Is(words!["he" "he'll" "she" "she'll" "hell" "they'll" "my"]),
        May(words!["husband" "boyfriend" "ex" "dad" "partner"]),
        May(words!["will" "is" "might"]),
        May(words!["going"]),
        May(words!["to"]),
        Is(HARM),
        Is(words!["me" "us"]),
    ],
];

/// Somebody near who said good-bye and is heard from no more.
pub(super) const SILENT: Forms = forms![&[
    Is(words!["texted" "messaged" "posted" "sent" "wrote"]),
    May(words!["me" "us"]),
    May(words!["a"]),
    Is(words!["goodbye" "goodbyes"]),
    Any(4),
    Is(words!["isn't" "isnt" "not" "won't" "wont" "stopped" "never"]),
    Is(words!["picking" "answering" "responding" "replying" "answer" "pick" "reply" "respond"]),
    May(words!["up" "me" "his" "her" "their" "my"]),
    May(words!["phone" "calls" "texts" "messages"]),
    Over(ON),
]];

/// What no one may swallow.
pub(super) const HOUSEHOLD: Words = words![
    "bleach" "antifreeze" "detergent" "pod" "pods" "battery" "batteries" "magnets" "magnet" "cleaner" "thinner"
    "turpentine" "ammonia" "gasoline" "petrol" "kerosene" "poison" "pesticide" "disinfectant" "sanitizer"
    "windex" "remover" "lysol" "dettol" "fertilizer"
];

/// Swallowed what is no food, or the pills of another.
pub(super) const POISON: Forms = forms![
    &[Is(words!["drank" "drunk" "swallowed" "ate" "chewed"]), Any(5), Is(HOUSEHOLD)],
    &[Is(words!["got"]), Is(words!["into"]), Any(3), Is(HOUSEHOLD)],
    &[
        Is(words!["got"]),
        Is(words!["into"]),
        Is(words!["my" "the" "her" "grandma's" "dad's" "our"]),
        Any(3),
        Is(words!["pills" "meds" "medicine" "medication" "tablets" "gummies" "insulin" "vitamins"]),
    ],
    &[
        Is(words!["swallowed" "ate" "chewed"]),
        May(words!["some" "one" "all" "a" "two" "several"]),
        May(words!["of"]),
        Is(words!["my" "grandma's" "our"]),
        Any(3),
        Is(words!["pills" "meds" "medicine" "medication" "tablets" "gummies"]),
    ],
];
