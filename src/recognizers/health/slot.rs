//! A phrase that names a health issue, made to stand where other words stood: after "I'm" it is dealt with, for a verb
//! it is had. "I'm bipolar" becomes "I'm dealing with a mental health problem", "I lost my libido" becomes "I had a
//! private health issue".

use crate::context::is_relation;
use crate::draft::Draft;
use crate::lexicon::words::{Words, words};
use crate::token::TokenKind;
use std::ops::Range;

/// Phrases that are more than a noun bring their own verb.
const WHOLE: &[&str] = &[
    "had ",
    "have ",
    "has ",
    "having ",
    "feel",
    "felt ",
    "am ",
    "was ",
    "is ",
    "not ",
    "got ",
    "get",
    "hurt ",
    "doing ",
    "dealing ",
    "expecting",
    "unwell",
    "I ",
    "he ",
    "she ",
    "in ",
    "on ",
    "may ",
];
const BE: Words = words![
    "am" "is" "are" "was" "were" "be" "been" "being" "im" "i'm" "hes" "shes" "he's" "she's" "we're" "they're" "who's"
    "isnt" "wasn't"
];
/// They hold their subject, and it is a person.
const PERSON_IS: Words = words!["im" "i'm" "hes" "shes" "he's" "she's" "we're" "they're"];
const PERSONS: Words =
    words!["i" "we" "he" "she" "they" "who" "both" "u" "you" "everyone" "someone" "somebody"];
const ADVERBS: Words = words![
    "still" "also" "now" "very" "so" "really" "severely" "officially" "newly" "just" "legally" "clinically" "pretty"
    "quite" "currently" "already" "basically" "totally" "completely" "partially" "always" "chronically" "mildly" "highly"
    "actually" "both" "even" "super" "extremely" "probably" "apparently" "definitely" "fully" "technically"
];
const PAST: Words = words![
    "lost" "gained" "tried" "threw" "passed" "overdosed" "relapsed" "fainted" "collapsed" "vomited" "puked" "miscarried"
    "couldn't" "couldnt" "attempted" "drank" "tore" "fell" "shat" "pissed" "blacked" "seized" "used"
];
const PRESENT: Words = words![
    "can't" "cant" "cannot" "drink" "leak" "faint" "vomit" "throw" "binge" "purge" "relapse" "hear" "smoke" "lose"
    "gain" "puke" "miscarry"
];
const THIRD: Words = words![
    "drinks" "leaks" "faints" "vomits" "throws" "binges" "purges" "relapses" "hears" "smokes" "loses" "gains"
    "uses" "passes" "pukes"
];
const PREPOSITIONS: Words = words!["in" "on" "under" "into" "with"];
/// What a part of the body does.
const CLAUSE_VERBS: Words = words![
    "is" "are" "was" "were" "hurt" "hurts" "ache" "aches" "shake" "shakes" "burst" "fell" "falls" "went" "stopped" "stops"
    "swell" "swells" "broke" "won't" "keeps" "keep" "gave" "came" "popped" "collapsed" "failed" "fails" "bleed" "bleeds"
    "burn" "burns" "itch" "itches" "jerk" "jerks" "lock" "locks" "races" "race" "pounds" "doesn't" "don't" "can't"
];
/// Nouns for a person that end a term.
const PERSON_NOUNS: Words =
    words!["user" "users" "person" "vet" "veteran" "survivor" "warrior" "patient" "sufferer"];
/// What follows a list of what somebody is: not a verb, which would make the words a subject.
const AFTER: Words = words!["and" "or" "but" "with" "in" "from" "since" "so" "too" "now" "here" "at" "as" "because" "i" "who" "my" "on"];

/// The phrase as it must stand in place of the words.
pub(super) fn fitted(draft: &Draft, tokens: &Range<usize>, care: bool, phrase: &str) -> String {
    let whole = WHOLE.iter().any(|start| phrase.starts_with(start));
    if is_a_person(draft, tokens) {
        return format!("{}{phrase}", if whole { "someone " } else { "someone with " });
    }
    let first = tokens.start;
    if whole {
        let third = |verb: &str, instead: &str| {
            phrase
                .strip_prefix(verb)
                .filter(|_| third_person(draft, first))
                .map(|rest| format!("{instead}{rest}"))
        };
        return third("feel ", "feels ").or_else(|| third("am ", "is ")).unwrap_or_else(|| phrase.to_owned());
    }
    let is = |words: Words| draft.is_any(first, words);
    if let Some(subject) = clause_subject(draft, tokens) {
        return format!("{subject} {phrase}");
    }
    if is(PAST) {
        return format!("had {phrase}");
    }
    if is(THIRD) || is(PRESENT) && !follows_helper(draft, first) && third_person(draft, first) {
        return format!("has {phrase}");
    }
    if is(PRESENT) {
        return format!("have {phrase}");
    }
    let said = is_said_of_person(draft, first) || is_listed(draft, tokens);
    match () {
        () if said && care => format!("getting {phrase}"),
        () if said => format!("dealing with {phrase}"),
        () if is(PREPOSITIONS) && care => format!("for {phrase}"),
        () if is(PREPOSITIONS) => format!("with {phrase}"),
        () => phrase.to_owned(),
    }
}

/// The words with the "my" before them, where they are a clause that needs it: "my [[hair fell out]]".
pub(super) fn with_owner(draft: &Draft, tokens: &Range<usize>) -> Range<usize> {
    let owner = tokens.start.checked_sub(1).filter(|&at| draft.is_any(at, words!["my" "his" "her"]));
    let verb = || tokens.clone().skip(1).any(|at| draft.is_any(at, CLAUSE_VERBS));
    owner.filter(|_| verb()).unwrap_or(tokens.start)..tokens.end
}

/// "my hands shake", "i use a cane": the words hold their subject and its verb. The subject of what stands for them.
fn clause_subject(draft: &Draft, tokens: &Range<usize>) -> Option<&'static str> {
    let verb = || tokens.clone().skip(1).any(|at| draft.is_any(at, CLAUSE_VERBS));
    match () {
        () if draft.is_any(tokens.start, words!["i"]) => Some("I have"),
        () if draft.is_any(tokens.start, words!["my"]) && verb() => Some("I have"),
        () if draft.is_any(tokens.start, words!["his"]) && verb() => Some("he has"),
        () if draft.is_any(tokens.start, words!["her"]) && verb() => Some("she has"),
        () => None,
    }
}

/// "she can't", "my son cannot"
fn third_person(draft: &Draft, verb: usize) -> bool {
    verb.checked_sub(1).is_some_and(|subject| {
        draft.is_any(subject, words!["he" "she" "who" "it"])
            || draft.terms_at(subject).iter().any(is_relation)
            || draft.name(subject).given() >= 2
    })
}

/// "to faint", "might relapse"
fn follows_helper(draft: &Draft, verb: usize) -> bool {
    verb.checked_sub(1).is_some_and(|at| {
        draft.is_any(
            at,
            words!["to" "will" "would" "might" "may" "could" "can" "did" "didn't" "don't" "won't" "doesn't"],
        )
    })
}

/// "I'm a diabetic", "as an alcoholic": the word names who has it.
fn is_a_person(draft: &Draft, tokens: &Range<usize>) -> bool {
    if tokens.len() > 1 && draft.is_any(tokens.end - 1, PERSON_NOUNS) {
        return true;
    }
    let article = tokens.start.checked_sub(1).filter(|&at| draft.is_any(at, words!["a" "an" "fellow"]));
    let alone = tokens.len() == 1 && closes(draft, tokens.end);
    article.and_then(|at| at.checked_sub(1)).is_some_and(|before| {
        alone && (draft.is_any(before, words!["as" "like"]) || is_said_of_person(draft, before + 1))
    })
}

/// Does what somebody is end here, and no noun or verb follow?
fn closes(draft: &Draft, end: usize) -> bool {
    draft.token(end).is_none_or(|t| !t.is_word()) || draft.is_any(end, AFTER)
}

/// Right after a form of "be" whose subject is a person: "I'm", "he is still", "my wife was".
fn is_said_of_person(draft: &Draft, first: usize) -> bool {
    let start = draft.sentence(first).start;
    let mut at = first;
    while at > start && first - at < 3 && draft.is_any(at - 1, ADVERBS) {
        at -= 1;
    }
    at > start && is_of_person(draft, at - 1)
}

/// A form of "be" whose subject is a person.
fn is_of_person(draft: &Draft, be: usize) -> bool {
    let token = &draft.tokens[be];
    if draft.is_any(be, PERSON_IS) {
        return true;
    }
    let clitic = token.kind == TokenKind::Clitic;
    if !clitic && !draft.is_any(be, BE) {
        return false;
    }
    let Some(mut subject) = be.checked_sub(1) else { return draft.is_any(be, words!["am" "being"]) };
    while subject > 0
        && draft.is_any(subject, words!["has" "have" "had" "have" "being" "always" "also" "just"])
    {
        subject -= 1;
    }
    draft.is_any(subject, PERSONS)
        || draft.is_any(subject, words!["i've" "ive" "i'd" "he'd" "she'd" "we've" "they've"])
        || !clitic && draft.terms_at(subject).iter().any(is_relation)
        || !clitic && draft.tokens[subject].is_capitalized() && draft.name(subject).given() >= 2
}

/// One of several things somebody is: "I'm Black, queer and autistic".
fn is_listed(draft: &Draft, tokens: &Range<usize>) -> bool {
    let joins = |at: usize| draft.tokens[at].is_mark(',') || draft.is_any(at, words!["and" "&"]);
    let start = draft.sentence(tokens.start).start;
    if !closes(draft, tokens.end) || tokens.start <= start || !joins(tokens.start - 1) {
        return false;
    }
    let mut at = tokens.start - 1;
    // At most two words an item.
    for _ in 0..8 {
        if at == start {
            return false;
        }
        at -= 1;
        if is_of_person(draft, at) {
            let item = at + 1;
            let adjectives = (item..tokens.start).all(|i| {
                joins(i)
                    || !draft.tokens[i].is_word()
                    || draft.terms_at(i).iter().all(|hit| !is_relation(hit))
            });
            return adjectives && !has_noun(draft, item..tokens.start);
        }
        if !joins(at) && !draft.token(at).is_some_and(|t| t.is_word() || t.kind == TokenKind::Number) {
            return false;
        }
    }
    false
}

/// Does a list of what somebody is hold more than single words? "I'm at work and", "I'm off to bed, migraine".
fn has_noun(draft: &Draft, tokens: Range<usize>) -> bool {
    let mut run = 0;
    for at in tokens {
        run = if draft.tokens[at].is_mark(',') || draft.is_any(at, words!["and" "&"]) { 0 } else { run + 1 };
        if run > 2
            || run > 0
                && draft.is_any(at, words!["a" "an" "the" "my" "at" "in" "on" "to" "off" "from" "of" "going"])
        {
            return true;
        }
    }
    false
}
