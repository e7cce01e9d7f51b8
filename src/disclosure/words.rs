//! Closed sets of small words that decide whose a health fact is.

use crate::lexicon::words::{Words, words};

/// Topics that a fact of one's own may be followed by.
pub(super) const SOFT_TOPICS: Words = words![
    "symptoms" "cases" "study" "day" "week" "month" "patients"
];
/// Words that may stand before the verb of a sentence without a subject.
pub(super) const OPENERS: Words = words![
    "was" "just" "recently" "newly" "been" "finally" "am" "still" "hi" "hello" "currently" "now"
    "have" "so" "ok" "okay" "ugh" "well" "and" "yay" "welp" "lol" "omg" "also" "sir" "doctor" "dear"
    "hey" "yep" "yeah" "then" "update" "literally" "officially" "actually" "guess" "apparently"
    "initially" "eventually" "sometimes" "occasionally" "suddenly" "lately" "at" "first"
];
pub(super) const LIST_FILLERS: Words = words![
    "a" "an" "the" "my" "also" "now" "then" "mild" "severe" "chronic" "some" "of" "stage" "grade"
    "type" "possible" "bad"
];
/// Verbs that give many things besides illness.
pub(super) const WEAK_VERBS: Words = words![
    "from" "with" "it's" "its" "get" "gets" "getting" "lost" "experience" "manage" "develop" "beat"
    "caught" "of" "to"
];
/// What stands between "have" and a term when something else is had.
pub(super) const OTHER_OBJECTS: Words = words![
    "about" "meeting" "question" "questions" "article" "book" "exam" "test" "lecture" "presentation"
    "fundraiser" "talk" "read" "heard" "watched" "seen" "friends" "patients" "people" "nothing"
    "against" "than" "cure" "vaccine" "vaccinated" "immunity" "between" "to" "podcast" "app" "video" "post" "group" "website" "channel"
    "recipe" "idea" "clue" "tips" "advice" "plan"
];
pub(super) const BEING: Words = words![
    "am" "i'm" "im" "is" "are" "was" "were" "been" "be" "feel" "feeling" "felt" "became" "being"
    "as" "a" "an" "got" "we're" "turned" "tested" "still"
];
pub(super) const ADVERBS: Words = words![
    "a" "an" "the" "and" "also" "very" "so" "really" "still" "now" "recently" "newly" "severely"
    "mildly" "currently" "already" "just" "pretty" "extremely" "clinically" "constantly" "always"
    "chronically" "legally" "partially" "medically" "type" "weeks" "months" "years" "male" "female"
    "recovering" "proud" "in" "under" "bit" "little" "kinda" "diagnosed" "as" "feeling" "f" "m" "year" "old"
    "lifelong" "former" "being" "deathly" "highly" "violently" "terribly"
    "quite" "totally" "completely" "actually" "slightly" "rather" "super" "mentally" "physically" "emotionally" "more" "even" "too"
];
pub(super) const LABELS: Words = words![
    "dx" "diagnosis" "diagnosed" "conditions" "condition" "pmh" "pmhx" "hx" "history" "symptoms"
    "dx'd" "illnesses" "diagnoses" "complaint" "complaints"
];
pub(super) const DONE: Words = words![
    "of" "into" "inpatient"
    "had" "having" "after" "finished" "finish" "completed" "started" "starting" "start" "during"
    "underwent" "undergoing" "need" "needed" "needs" "scheduled" "did" "doing" "through" "for" "get"
    "getting" "got" "have" "post" "since" "in" "on" "round" "rounds" "from" "recovering" "been"
    "use" "want" "took" "before" "went" "entered" "checked" "starts" "begins" "finishes" "wore" "wear" "wearing" "back" "going" "facing"
];
pub(super) const STRIKES: Words = words![
    "killing" "killed" "took" "got" "ruined" "ruining" "hit" "stole" "made" "makes" "gave" "gives" "left"
    "keeps" "has" "almost" "nearly" "runs" "kicking" "kicks" "kicked" "beating" "eating" "destroying"
    "destroyed" "wrecking" "ruins" "kills" "crippling" "saved" "helped"
];
/// Talk about an illness that is nobody's: it stands in the same sentence.
pub(super) const DISTANT: Words = words![
    "awareness" "research" "charity" "donate" "donated" "donating" "donation" "donations" "raise"
    "raised" "raising" "fundraiser" "fundraising" "study" "studies" "article" "articles" "book"
    "books" "novel" "film" "movie" "documentary" "podcast" "podcasts" "lecture" "essay" "thesis" "dissertation"
    "paper" "papers" "exam" "textbook" "patients" "campaign" "advocate" "advocacy" "policy" "law"
    "government" "minister" "scientists" "researchers" "statistics" "percent" "cases" "outbreak"
    "common" "vaccine" "vaccines" "cure" "museum" "lesson" "class" "course" "seminar" "conference"
    "webinar" "headline" "headlines" "theory" "quiz" "trivia" "character" "storyline" "episode"
    "season" "playlist" "song" "album" "volunteer" "volunteering" "volunteered" "ward" "fundraise"
    "charities" "team" "project" "clients" "students" "colleagues" "lab" "journal" "emoji" "filter"
    "meme" "memes"
];
/// Words between a part of the body and what it does or is.
pub(super) const LINKS: Words = words![
    "is" "are" "was" "were" "has" "have" "been" "being" "feels" "feel" "felt" "gets" "get" "got"
    "keeps" "keep" "kept" "really" "so" "very" "still" "always" "constantly" "also" "all" "both" "a"
    "bit" "just" "started" "starting" "starts" "to" "and" "goes" "going" "went" "turned" "gone" "my"
    "too" "often" "sometimes" "suddenly" "now" "looks" "look" "looked" "became" "becomes" "badly"
    "slightly" "little" "pretty" "super" "again" "completely" "totally" "almost" "even" "literally"
    "that" "which" "like" "hell" "then" "getting" "stay" "stays"
];
/// Words between a complaint and the part of the body, nearest the part.
pub(super) const SIDES: Words = words![
    "my" "his" "her" "the" "their" "our" "left" "right" "lower" "upper" "both" "inner" "outer"
    "middle" "front" "top" "bottom" "whole" "entire" "side" "one" "of" "and" "back" "big" "little"
    "left-hand" "private" "around" "other" "second" "first" "same"
];
/// Prepositions that join a complaint to a part of the body.
pub(super) const IN: Words = words![
    "in" "on" "under" "behind" "around" "near" "across" "through" "inside" "at" "over" "to" "of"
    "down" "along" "between" "from" "above" "below" "beneath" "into" "by" "throughout" "all"
];
/// Parts of the body that ache in songs.
pub(super) const FEELING_PARTS: Words = words![
    "heart" "brain" "soul" "head"
];
/// What makes parts ache in fun.
pub(super) const FUN: Words = words![
    "laughing" "smiling" "cringing" "laughter" "carrying" "grinning" "laugh"
];
/// First words of a sentence that has its subject: then no fact goes without saying.
pub(super) const FINITE: Words = words![
    "is" "are" "was" "were" "has" "have" "had" "do" "does" "did" "will" "would" "can" "could"
    "should" "may" "might" "must" "be" "said" "says" "say" "think" "thinks" "makes" "make" "made"
    "need" "needs" "goes" "go" "went" "include" "includes"
];
/// The writer, one person.
pub(super) const I: Words = words![
    "i" "i'm" "im" "i've" "ive" "i'd" "i'll" "my" "me" "mine" "myself"
];
/// Invented people.
pub(super) const FICTION: Words = words![
    "protagonist" "fanfic" "screenplay" "dnd" "cleric" "villain" "rpg" "fic" "plotline"
    "sims" "subplot" "antagonist"
];
/// After a term: the writer has it and marks the time.
pub(super) const MARKS: Words = words![
    "again" "here" "flare" "flares" "flareup" "relapse" "attack" "crew" "life" "girlie" "girlies" "gals" "queens" "gang" "update" "strikes"
    "tomorrow" "today" "tonight" "tmrw" "since"
];
/// After an everyday word that says how somebody is.
pub(super) const RESTS: Words = words![
    "and" "but" "since" "with" "about" "again" "today" "right" "now" "all" "because" "for" "from" "so"
    "this" "these" "last" "yesterday" "herself" "himself" "on" "twice" "at" "when" "as" "bc" "lately" "or" "too" "after" "every" "most" "until" "in"
    "than" "either"
];
/// Verbs that open a sentence whose subject, the writer, is left out.
pub(super) const DROPPED: Words = words![
    "had" "got" "woke" "started" "finished" "been" "having" "getting" "going" "waiting" "recovering"
    "lost" "broke" "tore" "caught" "feeling" "taking" "went" "came" "spent" "found" "survived"
    "fighting" "battling" "dealing" "living" "coping" "suffering" "diagnosed" "hospitalized"
    "hospitalised" "admitted" "relapsed" "tested" "dx" "dx'd" "experiencing" "developed"
    "struggling" "beat" "gonna" "scheduled" "booked" "hate" "hating" "stuck" "being" "gained" "gaining"
];
/// How people find out what it is.
pub(super) const FOUND_OUT: Words = words![
    "turns" "tested" "results" "result" "biopsy" "scan" "doctor" "doc" "test" "says" "said"
    "confirmed" "swab" "xray" "er" "figured" "bloodwork" "labs" "gp" "told" "diagnosis" "verdict"
    "think" "thinks" "suspect" "official"
];
/// What an illness is read and heard of in.
pub(super) const MEDIA: Words = words![
    "book" "books" "article" "articles" "essay" "documentary" "movie" "film" "novel" "podcast"
    "lecture" "museum" "paper" "novels" "series" "exhibit" "exhibition" "poem" "song"
];
/// Verbs at the start of listed terms.
pub(super) const LEADING: Words = words![
    "i" "have" "has" "had" "having" "got" "caught" "get" "getting" "with"
];
/// What a writer makes up.
pub(super) const BOOK: Words = words!["novel" "script" "character" "comic"];
/// Before it.
pub(super) const MY: Words = words!["my" "our"];
/// What is done to a part of the body.
pub(super) const INJURED: Words = words![
    "banged" "breaking" "broke" "broken" "bruised" "burned" "burnt" "busted" "cracked" "crushed"
    "cut" "dislocated" "fractured" "herniated" "hurt" "injured" "jammed" "popped" "pulled" "rolled"
    "ruptured" "scalded" "shattered" "sliced" "smashed" "snapped" "sprained" "strained" "stubbed"
    "tearing" "tore" "torn" "twisted" "wrecked"
];
/// Words between "for" and what is treated.
pub(super) const PURPOSE_FILLERS: Words = words![
    "a" "an" "the" "my" "mild" "severe" "chronic" "some" "bad" "bipolar" "major" "extreme" "recurrent"
    "acute" "sudden" "constant" "possible" "painful"
];
/// Words that somebody is treated, or takes something: it is for what follows.
pub(super) const TREATED: Words = words![
    "drug" "medication" "medicine" "med" "meds" "prescribed" "taken" "taking" "took" "used" "using"
    "treated" "pill" "pills" "mg" "dose" "tablet" "tablets" "injection" "injections" "shots" "him"
    "hospitalized" "hospitalised" "admitted" "therapy" "er" "leave"
];
/// Verbs of test results.
pub(super) const SHOWS: Words = words![
    "shows" "showed" "showing" "revealed" "reveals" "found" "confirmed" "confirms" "back" "says"
];
/// What is looked at.
pub(super) const EXAMINED: Words = words![
    "scan" "mri" "ct" "xray" "x-ray" "ultrasound" "biopsy" "bloodwork" "labs" "colonoscopy" "endoscopy"
    "mammogram" "ecg" "ekg" "pathology" "bloods" "usg" "eeg" "swab" "pap" "doppler" "sonography" "echo"
];
/// Of these, the ones that open a sentence whose subject, the writer, is left out.
pub(super) const TREATED_OPENERS: Words = words![
    "prescribed" "taken" "taking" "took" "used" "using" "treated" "hospitalized" "hospitalised" "admitted"
];
/// Verbs that open a sentence of one's own care, without "I".
pub(super) const OF_ONESELF: Words = words![
    "diagnosed" "prescribed" "suffering" "experiencing" "recovering" "struggling" "weaning" "tapering"
    "tapered" "weaned" "relapsed" "taking" "coming" "woke" "hospitalized" "hospitalised" "dx" "dx'd"
    "misdiagnosed" "failed" "relapsing" "scheduled" "booked" "survived" "miscarried" "quit" "sober" "officially"
];
/// What "we" do or have that no clinic or shop does.
pub(super) const OURS: Words = words![
    "ttc" "lost" "miscarried" "pregnant" "expecting" "diagnosed" "conceive" "conceived" "told"
];
/// The how manieth it is, of things one would rather not count.
pub(super) const COUNTED: Words = words![
    "first" "second" "third" "fourth" "fifth" "sixth" "2nd" "3rd" "4th" "another" "two" "three" "four"
];
/// Verbs of lessons: "Tourette is named for".
pub(super) const GENERAL_VERBS: Words = words![
    "is" "are" "can" "may" "might" "affects" "affect" "causes" "cause" "does" "do" "will" "means" "kills" "happens"
    "or" "named" "should" "was"
];
/// What people are addicted to in earnest.
pub(super) const HABITS: Words = words![
    "alcohol" "drink" "drinking" "drugs" "pills" "gambling" "porn" "sex" "food" "painkillers" "opioids" "opiates"
    "nicotine" "weed" "cigarettes" "smoking" "vaping" "sugar" "betting" "it" "them" "pain" "substances" "pornography"
    "crack" "speed"
];
/// Words that end a thought: what follows is somebody else's.
pub(super) const JOINS: Words = words![
    "and" "but" "so" "because" "while" "when" "that" "as" "if" "since" "who" "bc" "cuz"
];
/// What those who have it say of an illness: "nausea is brutal", "the anxiety is back".
pub(super) const LAMENTS: Words = words![
    "sucks" "suck" "sucked" "hell" "brutal" "unreal" "awful" "horrible" "horrendous" "exhausting"
    "unbearable" "terrible" "worse" "worst" "better" "improved" "improving" "back" "gone" "killing"
    "kicking" "ruining" "flaring" "returned" "disappeared" "subsided" "vanished" "cleared" "stopped"
    "intense" "constant" "kicked" "insane" "debilitating" "manageable" "roof" "miserable"
    "cruel" "heartbreaking" "crippling" "relentless" "excruciating" "started" "begun" "ongoing" "persists" "persisted" "lasted" "eased"
];
/// What an illness does to somebody, and where it is: "dementia in my cousin", "cancer took my dad".
pub(super) const BEFALLS: Words = words![
    "in" "took" "killed" "stole" "got" "robbed" "claimed" "killing" "taken" "taking" "destroyed" "hit"
    "stealing"
];
/// Verbs whose subject has done it: "attempted suicide", "overdosed".
pub(super) const DEEDS: Words = words![
    "attempted" "overdosed" "relapsed" "tried" "purged" "binged" "binging" "purging" "bingeing" "self" "used" "using"
    "abusing" "abused" "miscarried"
];
/// What leaves PTSD in earnest: "PTSD from that group project" is a joke.
pub(super) const GRAVE: Words = words![
    "assault" "army" "war" "abuse" "accident" "military" "childhood" "rape" "birth" "crash" "deployment"
    "iraq" "afghanistan" "combat" "attack" "shooting" "violence" "icu" "navy" "service" "labor" "labour"
];
/// Nouns of care that say nothing of who is treated: "treatment for gout usually starts with".
pub(super) const CARE: Words = words![
    "treatment" "medication" "medicine" "meds" "pills" "tablets" "cases" "case" "symptoms" "attack"
    "attacks" "operation" "surgery" "chemo" "radiation" "onset" "relapse" "patient" "survivor" "thanks"
];
/// Who may have done it to the writer: "he choked me".
pub(super) const HARMERS: Words = words![
    "he" "husband" "boyfriend" "bf" "partner" "ex" "dad" "father" "stepdad" "stepfather" "wife" "girlfriend" "gf" "mom"
    "mum" "mother" "stepmom" "uncle" "grandfather" "they" "hubby"
];
