//! What somebody is: orientation, gender, faith, people or nationality, papers, marriage: "I'm a
//! lesbian", "40, gay dad", "Widower.", "as a Muslim woman", "my husband is undocumented".
//!
//! It makes a person easier to pick out of a crowd, and some are treated unfairly for it.
//!
//! Not: groups ("gay rights"), quotes, food, films and feasts ("Greek yogurt", "Polish wedding"), languages, teams.

use super::{is_said_to_be, stated_of};
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::profile;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "personal_trait",
    category: Category::TraitPersonal,
    find,
    examples: &[
        "I'm [[left handed]] and it was my left",
        "I got a swallow [[tattoo on my neck]]",
        "I look like my [[twin sister]], they say",
        "I'm [[gay]] and my dad doesn't know",
        "42, Leeds, [[single mum]] of three",
        "Ballarat. 47. [[Widower]]. Three boys.",
        "as a [[Muslim]] woman I fast",
        "My husband is [[undocumented]] so no ER",
        "24, [[Cherokee]], RA since 16",
        "Hola, I am 48, [[divorced]], Madrid.",
        "i came to this country young, [[no papers]]",
        "[[Mormon]] here, no coffee and the headaches are bad",
        "I am from a [[Hindu]] family and my iron is low",
        "my [[Mormon]] parents think my depression is demons",
        "I'm [[bi]] and [[married to a man]], and the nurse asked",
        "[[Single dad]] by choice, and my knees hurt",
        "my family is very [[christian]] and my depression is a sin to them",
    ],
    counter_examples: &[
        "I left my tattoo ink at home",
        "Adopted two rescue greyhounds and my couch is gone",
        "My twin beds are comfy",
        "Gay rights are human rights",
        "I love Greek yogurt and Irish butter",
        "The Polish wedding was fun",
        "I'm not gay, just tired",
        "black coffee for me please",
        "I am learning Spanish",
        "My friend went to a Catholic school",
        "Refugees need doctors too",
        "We separated the eggs",
        "I adopted a cat",
        "Greek here is short for Greek yogurt, folks",
        "The cake is from a French family recipe",
        "My family is Disney mad",
        "The Mormon parents in that show are funny",
        "Single dad jokes are the best",
        "A Catholic household is at the heart of the novel",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.terms {
        let people = hit.has(Cue::People);
        if hit.first < covered || !(people || hit.has(Cue::Trait)) {
            continue;
        }
        let Some(whose) = whose(scene, hit, people) else { continue };
        covered = hit.end;
        let per_100k = if people { 3_000.0 } else { 4_000.0 };
        let candidate = Candidate::new(draft.bytes(hit.tokens()), Level::GoodToKnow)
            .experiencer(whose)
            .fact(Fact::Trait { per_100k });
        // "a single mum" may be "a parent"; the other traits have no milder word that fits.
        let parent = draft.is_any(hit.end - 1, PARENTS);
        found.add(if parent { candidate.suggest("a parent") } else { candidate });
    }
    looks(scene, found);
}

/// "I'm left handed", "a swallow tattoo on my neck", "my twin sister", "I'm 6'7", "my red hair": what tells
/// somebody apart in the street. Counted, never shown: by itself it tells little.
fn looks(scene: &Scene, found: &mut Found) {
    const COLORS: Words =
        words!["red" "ginger" "pink" "purple" "blue" "green" "white" "silver" "rainbow" "auburn"];
    let draft = scene.draft;
    for at in 1..draft.tokens.len() {
        let number = draft.token(at).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() == 1);
        if !number && !draft.is_any(at, words!["left" "tattoo" "tattoos" "twin"]) && !draft.is_any(at, COLORS)
        {
            continue;
        }
        let before = at - 1;
        let own = |i: usize| draft.cue_at(i, Cue::Possessive).is_some_and(|hit| hit.has(Cue::FirstPerson));
        let am = draft.is_any(before, words!["i'm" "im" "am"]);
        let hyphen = usize::from(draft.token(at + 1).is_some_and(|t| t.is_mark('-')));
        let handed =
            am && draft.is_any(at, words!["left"]) && draft.is_any(at + 1 + hyphen, words!["handed"]);
        let ends = draft.token(at + 1).is_none_or(|t| !t.is_word())
            || draft.is_any(at + 1, words!["on" "of" "and" "is" "says" "shows" "that" "with"]);
        let tattoo = draft.is_any(at, words!["tattoo" "tattoos"])
            && (own(before) && ends || draft.is_any(at + 1, words!["on"]) && own(at + 2));
        let twin = draft.is_any(at, words!["twin"])
            && (own(before) && draft.is_any(at + 1, words!["sister" "brother"])
                || draft.is_any(before, words!["identical"]));
        let hair = draft.is_any(at, COLORS)
            && draft.is_any(at + 1, words!["hair"])
            && (own(before) || draft.is_any(before, words!["have" "bright" "got"]));
        let feet = am
            && number
            && draft.token(at + 1).is_some_and(|t| matches!(t.kind, TokenKind::Mark('\'' | '’')))
            && draft.token(at + 2).is_some_and(|t| t.glued && t.kind == TokenKind::Number);
        let end = match () {
            () if handed => at + 2 + hyphen,
            () if tattoo && !own(before) => at + 4,
            () if tattoo => at + 1,
            () if twin => at + 1 + usize::from(draft.is_any(at + 1, words!["sister" "brother"])),
            () if hair => at + 2,
            () if feet => at + 3,
            () => continue,
        };
        let tokens = at..end.min(draft.tokens.len());
        let context = scene.context(&tokens);
        let joke =
            context.quoted || context.hypothetical || context.asked || context.negated || context.figurative;
        if !joke && scene.contexts.speaks_of_itself() {
            found.add(
                Candidate::new(draft.bytes(tokens), Level::GoodToKnow)
                    .confidence(Confidence::Possible)
                    .experiencer(Experiencer::Writer)
                    .fact(Fact::Trait { per_100k: 2_000.0 }),
            );
        }
    }
}

fn whose(scene: &Scene, hit: &TermHit, people: bool) -> Option<Experiencer> {
    let draft = scene.draft;
    let tokens = hit.tokens();
    if people && !draft.tokens[hit.first].is_capitalized() && draft.is_any(hit.first, LOWER_WORDS) {
        return None;
    }
    let listed = profile::lists(draft, &tokens);
    if listed {
        let context = scene.context(&tokens);
        let plain = !context.quoted && !context.negated || hit_holds_no(draft, hit);
        let whose = match context.experiencer {
            Experiencer::Nobody => Experiencer::Writer,
            known => known,
        };
        return plain.then_some(whose);
    }
    // "no papers", "without papers" speak for themselves.
    if hit_holds_no(draft, hit) {
        return scene.contexts.speaks_of_itself().then_some(Experiencer::Writer);
    }
    // "Single mom here", "single mom of 3 here"
    let here = (!people
        || draft.is_any(hit.end, &[fold::word("here")])
            && (draft.token(hit.end + 1).is_none_or(|t| !t.is_word())
                || draft.is_any(hit.end + 1, words!["and" "with" "who" "so" "but"]))
        || draft.is_any(hit.end, words!["sister" "brother" "woman" "man" "mum" "mom" "dad" "girl" "guy"]))
        && draft.starts_sentence(hit.first)
        && (hit.end..hit.end + 3).any(|at| draft.is_any(at, &[fold::word("here")]));
    if here {
        return Some(Experiencer::Writer);
    }
    // "Trans guy, Glasgow, tired.": a note in one's own post
    let noted = || {
        let bare = scene.context(&tokens).person.is_none() && scene.context(&tokens).is_stated();
        (!people && bare && introduces_itself(draft, hit) && scene.contexts.speaks_of_itself())
            .then_some(Experiencer::Writer)
    };
    let whose = stated_of(scene, &tokens).or_else(noted)?;
    let said =
        is_said_to_be(draft, hit.first) && ends_well(draft, hit, people) || is_of_family(draft, hit, people);
    let told = !people && (speaks_for_itself(draft, hit) || introduces_itself(draft, hit));
    (said || told).then_some(whose)
}

/// "I'm from a Hindu family", "my family is very Christian", "my parents are Somali".
fn is_of_family(draft: &Draft, hit: &TermHit, people: bool) -> bool {
    const KIN: Words = words!["family" "household" "background" "home"];
    const FAMILY: Words = words!["family" "parents" "folks" "household"];
    let Some(mut before) = hit.first.checked_sub(1).filter(|_| people) else { return false };
    let from = draft.is_any(hit.end, KIN)
        && draft.is_any(before, words!["a" "an" "strict" "very" "big" "religious"])
        && (before.saturating_sub(2)..before).any(|i| draft.is_any(i, words!["from"]));
    if draft.is_any(before, words!["very" "super" "really" "strict" "both" "all" "so"]) && before > 0 {
        before -= 1;
    }
    let kin = before >= 2
        && draft.is_any(before, words!["is" "are"])
        && draft.is_any(before - 1, FAMILY)
        && draft.cue_at(before - 2, Cue::Possessive).is_some_and(|cue| cue.has(Cue::FirstPerson));
    // "my Pentecostal parents"
    let parents = draft.cue_at(before, Cue::Possessive).is_some_and(|cue| cue.has(Cue::FirstPerson))
        && draft
            .is_any(hit.end, words!["parents" "family" "household" "upbringing" "folks" "mom" "mum" "dad"]);
    from || kin || parents
}

const BEING_ONE: Words = words![
    fold::word("i'm"),
    fold::word("im"),
    fold::word("am"),
    fold::word("we're"),
    fold::word("are"),
    fold::word("being"),
];
const PARENTS: Words = words![
    fold::word("mum"),
    fold::word("mom"),
    fold::word("mother"),
    fold::word("dad"),
    fold::word("father")
];

/// Peoples whose names are everyday words in lower case.
const LOWER_WORDS: Words = words![
    fold::word("polish"),
    fold::word("dutch"),
    fold::word("kiwi"),
    fold::word("turkey"),
    fold::word("roma"),
    fold::word("jordanian"),
    fold::word("mohawk"),
    fold::word("american"),
];

fn hit_holds_no(draft: &Draft, hit: &TermHit) -> bool {
    draft.is_any(hit.first, &[fold::word("no"), fold::word("without")])
}

/// "my divorce", "got divorced", "came out as", "lost my husband", "my green card".
fn speaks_for_itself(draft: &Draft, hit: &TermHit) -> bool {
    // "I came here on a spouse visa", "waiting for my green card"
    let article = hit.first.checked_sub(1).is_some_and(|i| draft.is_any(i, words!["a" "my" "the"]));
    let paper = draft.is_any(hit.end - 1, words!["visa" "status" "card" "asylum"]) && article;
    if paper || draft.is_any(hit.first, words!["on"]) && draft.is_any(hit.end - 1, words!["visa"]) {
        return true;
    }
    draft.is_any(
        hit.first,
        &[
            fold::word("my"),
            fold::word("our"),
            fold::word("got"),
            fold::word("getting"),
            fold::word("came"),
            fold::word("lost"),
            fold::word("going"),
            fold::word("married"),
        ],
    ) && hit.end > hit.first + 1
}

/// "Separated since Tuesday", "Single mom here": a sentence that begins with it.
fn introduces_itself(draft: &Draft, hit: &TermHit) -> bool {
    let follows = draft
        .is_any(hit.end, &[fold::word("since"), fold::word("here"), fold::word("of"), fold::word("by")])
        || draft.is_any(hit.end, words!["at"])
            && draft.token(hit.end + 1).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.token(hit.end).is_some_and(|t| t.is_mark('.') || t.is_mark(','))
        || draft.token(hit.end).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.cue_at(hit.end, Cue::NumberWord).is_some();
    // "Adopted two greyhounds"
    let animal = draft.is_any(hit.first, words!["adopted"])
        && draft.token(hit.end).is_some_and(|t| matches!(t.kind, TokenKind::Number | TokenKind::Word));
    draft.starts_sentence(hit.first) && follows && !animal
}

/// Does the phrase end here, or with a person ("a Muslim woman", "Japanese office lady")? "I'm
/// Irish dancing" does not.
fn ends_well(draft: &Draft, hit: &TermHit, people: bool) -> bool {
    const PERSONS: Words = words![
        fold::word("woman"),
        fold::word("women"),
        fold::word("man"),
        fold::word("men"),
        fold::word("guy"),
        fold::word("girl"),
        fold::word("boy"),
        fold::word("lady"),
        fold::word("female"),
        fold::word("male"),
        fold::word("mum"),
        fold::word("mom"),
        fold::word("mother"),
        fold::word("dad"),
        fold::word("father"),
        fold::word("parent"),
        fold::word("person"),
        fold::word("couple"),
        fold::word("family"),
        fold::word("household"),
        fold::word("background"),
        fold::word("teen"),
        fold::word("citizen"),
        fold::word("immigrant"),
        fold::word("student"),
        fold::word("descent"),
        fold::word("heritage"),
        fold::word("sister"),
        fold::word("brother"),
        fold::word("nurse"),
        fold::word("wife"),
        fold::word("husband"),
    ];
    const FOLLOWERS: Words = words![
        fold::word("and"),
        fold::word("but"),
        fold::word("with"),
        fold::word("so"),
        fold::word("from"),
        fold::word("by"),
        fold::word("living"),
        fold::word("in"),
        fold::word("who"),
        fold::word("too"),
        fold::word("since"),
        fold::word("now"),
        fold::word("or"),
        fold::word("because"),
        fold::word("myself"),
        fold::word("btw"),
        fold::word("lol"),
        fold::word("at"),
        fold::word("to"),
        fold::word("for"),
        fold::word("if"),
        fold::word("my"),
        fold::word("i"),
        fold::word("on"),
        fold::word("again"),
        fold::word("of"),
        fold::word("status"),
    ];
    let person = draft.is_any(hit.end, PERSONS)
        || draft.is_any(hit.end - 1, PERSONS)
        || draft.cue_at(hit.end, Cue::Occupation).is_some()
        || draft.cue_at(hit.end, Cue::ClinicianRole).is_some();
    if people
        && draft.is_any(hit.first, &[fold::word("black"), fold::word("white")])
        && hit.end == hit.first + 1
    {
        // "We're Black and", but "it was black and cold"
        let capital = draft.tokens[hit.first].is_capitalized() && !draft.is_shouted(hit.first);
        let own = hit.first > 0 && draft.is_any(hit.first - 1, BEING_ONE);
        let ends = draft.token(hit.end).is_none_or(|t| !t.is_word())
            || draft.is_any(hit.end, &[fold::word("and"), fold::word("but"), fold::word("so")]);
        return person || capital && own && ends;
    }
    let next = draft.token(hit.end);
    let then = !people
        && draft.is_any(
            hit.end,
            &[
                fold::word("before"),
                fold::word("after"),
                fold::word("when"),
                fold::word("until"),
                fold::word("last"),
                fold::word("this"),
                fold::word("navigating"),
                fold::word("trying"),
                fold::word("dealing"),
            ],
        );
    person
        || then
        || next.is_none_or(|t| !matches!(t.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic))
        || draft.is_any(hit.end, FOLLOWERS)
        || draft.cue_at(hit.end, Cue::People).is_some()
        || draft.cue_at(hit.end, Cue::Trait).is_some()
}
