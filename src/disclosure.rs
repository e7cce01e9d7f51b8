//! Who says what about whose health: every condition, symptom, procedure and test the draft names,
//! with the person it belongs to, where the draft tells it as somebody's own.
//!
//! Naming a disease is no disclosure: "lupus awareness day" and "is it lupus?" tell nothing about
//! anybody. "My lupus", "I have lupus", "diagnosed with lupus", "34F, lupus" do; and once a draft
//! has told so much, "Lupus. In 2026." tells it, too. Several recognizers ask for the same answer,
//! so it is computed once for a draft.
//!
//! - [`ability`]: what a body fails to do ("unable to walk"), and what it weighs.
//! - [`symptom`]: complaints put together from words ("pain in my left knee", "my legs swell").
//! - [`hashtag`]: tags such as `#MSwarrior`.
//! - [`stage`]: weeks of pregnancy, stages of a disease.
//! - [`plain`]: private facts told in plain verbs ("I leak when I cough").
//! - [`owner`]: whose a mention is, if anybody's.
//! - [`spanish`]: all of it for drafts in Spanish, whose grammar is not modelled in full; medicines, too.

mod ability;
mod hashtag;
mod owner;
mod plain;
pub(crate) mod spanish;
mod stage;
mod symptom;
mod words;

use crate::context::Contexts;
use crate::draft::Draft;
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::Words;
use crate::lexicon::words::words as one_of;
use crate::lexicon::{Concept, Kinds, SPANISH};
use crate::sort;
use crate::token::{Token, TokenKind};
use owner::Term;
use std::ops::Range;

/// One health fact the draft states about a person.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// The words that name it.
    pub tokens: Range<usize>,
    /// What it is.
    pub concept: &'static Concept,
    /// Whose it is; never [`Experiencer::Nobody`].
    pub experiencer: Experiencer,
}

/// Words that name a condition, a symptom, a procedure or a test.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent answer to its own question")]
struct Mention {
    tokens: Range<usize>,
    concept: &'static Concept,
    /// An everyday word as well: it needs a verb of having.
    weak: bool,
    /// Always an illness, but everybody talks of it: nothing goes without saying.
    talked_of: bool,
    /// The words themselves say whose it is: "my head hurts", "32 weeks pregnant".
    complete: bool,
    /// A private fact told in plain verbs: only whose it is remains to be seen.
    plain: bool,
}

/// A fact the draft has told: whose, and what.
type Known = (Experiencer, &'static str);

/// How a draft speaks.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent answer to its own question")]
struct Voice {
    /// It says "I", outside quotation marks.
    personal: bool,
    /// It tells of its writer, whether it says "I" or not: "34F", "Been on it since June".
    telling: bool,
    /// It speaks of the world: of people in general, to its readers, of studies and shows.
    worldly: bool,
    /// It names a medicine.
    treated: bool,
    /// It speaks of invented people.
    fiction: bool,
}

impl Voice {
    fn of(draft: &Draft) -> Self {
        // "a novel treatment" is no fiction.
        let own_book = (1..draft.tokens.len())
            .any(|at| draft.is_any(at, words::BOOK) && draft.is_any(at - 1, words::MY));
        Self {
            personal: draft.has_any(words::I),
            telling: tells_of_writer(draft),
            worldly: !keeps_to_itself(draft),
            treated: draft.surely_names_any(Kinds::MEDICINE),
            fiction: own_book || draft.has_any(words::FICTION),
        }
    }
}

/// Does the draft tell of its writer, whether it says "I" or not?
#[must_use]
pub fn tells_of_writer(draft: &Draft) -> bool {
    draft.has_any(words::I)
        || draft.sentences.iter().any(|s| tells(draft, s.tokens.start))
        || (0..draft.tokens.len()).any(|at| has_been(draft, at) || is_aged(draft, at) || is_ours(draft, at))
}

/// How sentences about oneself begin that leave out "I am".
const PLACED: &[&[Words]] = &[
    &[one_of!["on"], one_of!["the" "a"], one_of!["waiting" "list" "ward"]],
    &[one_of!["off" "signed"], one_of!["sick" "work" "off"]],
    &[one_of!["back" "stuck"], one_of!["in" "on" "at"], one_of!["hospital" "the" "a" "er" "icu"]],
    &[one_of!["in" "home"], one_of!["hospital" "remission" "recovery" "from"]],
    &[
        one_of!["results" "labs" "bloods" "bloodwork" "biopsy" "scan"],
        one_of!["back" "in" "came" "are" "is" "day"],
    ],
    &[one_of!["turns"], one_of!["out"]],
];

/// Does the draft keep to somebody's own affairs, as far as its words tell?
#[must_use]
pub fn keeps_to_itself(draft: &Draft) -> bool {
    let worldly = draft.has_any(words::DISTANT)
        || draft.tokens.iter().any(|t| matches!(t.kind, TokenKind::Hashtag | TokenKind::Url))
        || [Cue::GenericPerson, Cue::SecondPerson, Cue::PublicTopic, Cue::Report]
            .iter()
            .any(|&cue| draft.gives(cue));
    !worldly
}

/// Does a sentence begin as people begin one about themselves: "34F", "Diagnosed in May", "Coming
/// off it"?
fn tells(draft: &Draft, start: usize) -> bool {
    let number = |at: usize| draft.token(at).is_some_and(|t| t.kind == TokenKind::Number);
    let sex = number(start)
        && draft.token(start + 1).is_some_and(|t| t.glued)
        && draft.is_any(start + 1, one_of!["f" "m" "ftm" "mtf" "nb"]);
    // "20, student, first seizure in May"
    let aged = start == 0 && number(start) && draft.token(1).is_some_and(|t| t.is_mark(','));
    // "On the waiting list for", "Off sick again", "Third miscarriage."
    let placed =
        PLACED.iter().any(|row| row.iter().enumerate().all(|(i, &words)| draft.is_any(start + i, words)));
    let opener = (start..start + 2).find(|&at| !draft.is_any(at, words::OPENERS)).unwrap_or(start + 2);
    sex || aged || placed || draft.is_any(opener, words::OF_ONESELF)
}

/// "38, gay, lost", "Angina, 71, fine now", "Age: 52": an age among commas, as in a note.
fn is_aged(draft: &Draft, at: usize) -> bool {
    let token = &draft.tokens[at];
    let sentence = draft.sentence(at);
    let bare = token.kind == TokenKind::Number
        && token.range().len() == 2
        && draft.words(at..at + 1).parse::<u32>().is_ok_and(|years| (14..=99).contains(&years));
    if !bare {
        return false;
    }
    let opens = at == sentence.start
        || draft.is_any(at - 1, one_of!["age" "aged"])
        || draft.tokens[at - 1].is_mark(',') && !is_news(draft, at + 2)
        || draft.tokens[at - 1].is_mark(':');
    // "51 and furious"
    let and = at == sentence.start
        && draft.is_any(at + 1, one_of!["and"])
        && draft.token(at + 2).is_some_and(Token::is_word);
    let closes = and
        || draft.token(at + 1).is_none_or(|t| t.glued && (t.is_mark(',') || t.is_mark('.')))
            && !draft.token(at + 2).is_some_and(|t| t.glued && t.kind == TokenKind::Number);
    opens && closes && at + 1 - sentence.start <= 12
}

/// "Actor Colin Marsh, 71, reveals": what follows the age is a verb.
fn is_news(draft: &Draft, verb: usize) -> bool {
    let word = draft.token(verb).map_or("", |t| &draft.text[t.range()]);
    draft.is_any(verb, words::FINITE)
        || draft.is_any(verb, one_of!["to" "who" "whose"])
        || word.len() > 4
            && word.starts_with(char::is_lowercase)
            && (word.ends_with('s') || word.ends_with("ed"))
}

/// "our twins", "told us": two people write, or one for both. "We" alone may be a clinic.
fn is_ours(draft: &Draft, at: usize) -> bool {
    let kin = || {
        (at + 1..at + 4).any(|i| {
            draft.terms_at(i).iter().any(|hit| {
                hit.has(Cue::ChildRelation) || hit.has(Cue::FamilyRelation) || hit.has(Cue::PartnerRelation)
            })
        })
    };
    draft.is_any(at, one_of!["our"]) && kin()
        || draft.is_any(at, one_of!["we" "we've" "we're"])
            && (at + 1..at + 5).any(|i| draft.is_any(i, words::OURS))
}

/// "Been on it", "dilemma: have been taking it": no "I", and nobody else before the verb.
fn has_been(draft: &Draft, at: usize) -> bool {
    if !draft.is_any(at, one_of!["been"])
        || !draft
            .is_any(at + 1, one_of!["on" "taking" "having" "diagnosed" "prescribed" "feeling" "using" "off"])
    {
        return false;
    }
    let have = at.checked_sub(1).filter(|&b| draft.is_any(b, one_of!["have" "had" "just" "also"]));
    have.unwrap_or(at).checked_sub(1).is_none_or(|before| !draft.tokens[before].is_word())
}

/// Every health fact the draft states about a person, in order.
#[must_use]
pub fn disclosures(draft: &Draft, contexts: &Contexts) -> Vec<Disclosure> {
    if std::ptr::eq(draft.lexicon, &raw const SPANISH) {
        return spanish::disclosures(draft);
    }
    let voice = Voice::of(draft);
    if voice.fiction {
        return Vec::new();
    }
    let mut last: Option<Disclosure> = None;
    let mut terms: Vec<(Term, Option<Experiencer>)> = Vec::new();
    for mention in mentions(draft) {
        let term = Term::new(draft, contexts, voice, mention);
        let whose = term.owner(last.as_ref());
        if let Some(experiencer) = whose {
            last = Some(term.disclosure(experiencer));
        }
        terms.push((term, whose));
    }
    // What goes without saying, now that it is known of whom the draft speaks.
    let known: Vec<Known> = terms.iter().filter_map(|(term, whose)| Some(((*whose)?, term.id()))).collect();
    for (term, whose) in terms.iter_mut().filter(|(_, whose)| whose.is_none()) {
        *whose = term.implied(&known);
    }
    // What stands in a list with what is somebody's is theirs, too: "Slight headache, nausea, exhaustion."
    for at in 1..terms.len() {
        terms[at].1 = terms[at].1.or_else(|| terms[at].0.beside(&terms[at - 1]));
    }
    for at in (1..terms.len()).rev() {
        terms[at - 1].1 = terms[at - 1].1.or_else(|| terms[at - 1].0.beside(&terms[at]));
    }
    let mut told: Vec<Disclosure> =
        terms.iter().filter_map(|(term, whose)| Some(term.disclosure((*whose)?))).collect();
    for disclosure in &mut told {
        // A child that was never born is the parents' loss.
        let loss = matches!(disclosure.concept.id, "stillbirth" | "miscarriage" | "pregnancy_loss");
        if loss && disclosure.experiencer == Experiencer::Child {
            disclosure.experiencer = Experiencer::Writer;
        }
    }
    sort::by_key(&mut told, |d| d.tokens.start);
    // "Newly diagnosed with lupus" is one fact: what it is says it all.
    let starts: Vec<usize> = told.iter().map(|d| d.tokens.start).collect();
    told.retain(|d| {
        let named = || starts.iter().any(|start| (d.tokens.end + 1..d.tokens.end + 5).contains(start));
        d.concept.id != "new_diagnosis" || !draft.is_any(d.tokens.end, one_of!["with" "w"]) || !named()
    });
    told
}

/// All mentions, in order; where they overlap, the longer one.
fn mentions(draft: &Draft) -> Vec<Mention> {
    const HEALTH: Kinds = Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0);
    let mut all = symptom::mentions(draft);
    all.extend(stage::mentions(draft));
    all.extend(hashtag::mentions(draft));
    all.extend(draft.terms_of(HEALTH).filter_map(|hit| {
        let mut tokens = stage::with_stage(draft, hit.tokens());
        // "have hiv", "got covid": the verb stays in the sentence.
        while tokens.len() > 1 && draft.is_any(tokens.start, words::LEADING) {
            tokens.start += 1;
        }
        tokens = symptom::whole(draft, tokens);
        let staged = tokens != hit.tokens();
        let allergen = symptom::allergen(draft, &tokens);
        tokens.end = allergen.unwrap_or(tokens.end);
        let staged = staged || allergen.is_some();
        let talked_of = hit.entry.is_talked_of() && !staged;
        let weak = hit.entry.is_weak() && !hit.entry.is_talked_of() && !staged;
        let concept = stage::meant(draft, &tokens).or_else(|| draft.concept(hit))?;
        Some(Mention { tokens, concept, weak, talked_of, complete: false, plain: false })
    }));
    sort::by_key(&mut all, |m| (m.tokens.start, std::cmp::Reverse((m.tokens.end, m.plain, m.complete))));
    let mut kept: Vec<Mention> = Vec::with_capacity(all.len());
    for mention in all {
        match kept.last_mut() {
            Some(last) if mention.tokens.start < last.tokens.end => {
                if mention.tokens.len() > last.tokens.len() {
                    *last = mention;
                }
            }
            _ => kept.push(mention),
        }
    }
    kept
}
