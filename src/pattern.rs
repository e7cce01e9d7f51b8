//! Patterns of words: "mi hijo|hija {name} tiene [ {age} anos ]". A small language for recognizers of drafts in
//! languages whose grammar is not modelled in full.
//!
//! | Element | Stands for |
//! |---|---|
//! | `tengo\|tuve` | one of these words, folded |
//! | `muy?` | the same, or nothing |
//! | `{age}` | something the lists or the writing tell: see [`Slot`] |
//! | `{name?}` | the same, or nothing |
//! | `{2}` | up to two words of any kind |
//! | `,` `.` `:` | that mark or nothing |
//! | `[` `]` | what is between them is the match; without them, all of it |

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::token::TokenKind;
use std::ops::Range;
use std::sync::OnceLock;

/// What a slot takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A number from 0 to 120.
    Age,
    /// A day of a month.
    Day,
    /// A month's name.
    Month,
    /// A year from 1900 to 2099.
    Year,
    /// Any number.
    Number,
    /// A person's name: one to four words.
    Name,
    /// A place the lists know, and its region after a comma.
    Place,
    /// One to five words with capitals, "de", "la" and the like between them.
    Capitals,
    /// A condition.
    Condition,
    /// A medicine.
    Medicine,
    /// A remedy sold without proof.
    Remedy,
    /// A child of the family.
    Child,
    /// A partner, a relative or a friend.
    Relative,
    /// "doctora", "enfermero".
    Clinician,
}

/// Slots by their names in patterns.
const SLOTS: &[(&str, Slot)] = &[
    ("age", Slot::Age),
    ("day", Slot::Day),
    ("month", Slot::Month),
    ("year", Slot::Year),
    ("number", Slot::Number),
    ("name", Slot::Name),
    ("place", Slot::Place),
    ("capitals", Slot::Capitals),
    ("condition", Slot::Condition),
    ("medicine", Slot::Medicine),
    ("remedy", Slot::Remedy),
    ("child", Slot::Child),
    ("relative", Slot::Relative),
    ("clinician", Slot::Clinician),
];

#[derive(Debug)]
enum Element {
    Words { any: Vec<u64>, optional: bool },
    Slot { slot: Slot, optional: bool },
    Gap(usize),
    Mark(char),
    Open,
    Close,
}

/// Where a pattern was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Match {
    /// The tokens it marks.
    pub tokens: Range<usize>,
    /// All tokens it looked at.
    pub whole: Range<usize>,
    slots: Vec<(Slot, Range<usize>)>,
}

impl Match {
    /// The tokens of the first slot of a kind.
    #[must_use]
    pub fn slot(&self, slot: Slot) -> Option<Range<usize>> {
        self.slots.iter().find(|(s, _)| *s == slot).map(|(_, tokens)| tokens.clone())
    }
}

/// A pattern, read.
#[derive(Debug)]
struct Pattern(Vec<Element>);

impl Pattern {
    /// # Panics
    ///
    /// On an unknown slot: patterns are constants, and every one is read by a test.
    fn new(source: &str) -> Self {
        Self(source.split(' ').map(Self::element).collect())
    }

    fn element(source: &str) -> Element {
        match source {
            "[" => return Element::Open,
            "]" => return Element::Close,
            "," => return Element::Mark(','),
            "." => return Element::Mark('.'),
            ":" => return Element::Mark(':'),
            _ => {}
        }
        if let Some(inside) = source.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            if let Ok(gap) = inside.parse() {
                return Element::Gap(gap);
            }
            let (name, optional) = inside.strip_suffix('?').map_or((inside, false), |name| (name, true));
            let slot = SLOTS.iter().find(|(known, _)| *known == name).map(|(_, slot)| *slot);
            return Element::Slot { slot: slot.unwrap_or_else(|| panic!("no slot {name:?}")), optional };
        }
        let (words, optional) = source.strip_suffix('?').map_or((source, false), |words| (words, true));
        Element::Words { any: words.split('|').map(fold::phrase).collect(), optional }
    }

    fn match_at(&self, draft: &Draft, first: usize) -> Option<Match> {
        let mut found = Match { tokens: first..first, ..Match::default() };
        let end = step(draft, &self.0, first, &mut found)?;
        found.whole = first..end;
        if found.tokens == (first..first) {
            found.tokens = first..end;
        }
        Some(found)
    }
}

/// Patterns that look for one thing, read when they are first used.
#[derive(Debug)]
pub struct Patterns {
    sources: &'static [&'static str],
    read: OnceLock<Vec<Pattern>>,
}

impl Patterns {
    /// The patterns of these sources.
    #[must_use]
    pub const fn new(sources: &'static [&'static str]) -> Self {
        Self { sources, read: OnceLock::new() }
    }

    /// Where a draft has them, from left to right, without overlap; of two that begin together, the one that is named
    /// first.
    #[must_use]
    pub fn matches(&self, draft: &Draft) -> Vec<Match> {
        let patterns = self.read.get_or_init(|| self.sources.iter().map(|s| Pattern::new(s)).collect());
        let mut all = Vec::new();
        let mut at = 0;
        while at < draft.tokens.len() {
            let found = patterns.iter().find_map(|pattern| pattern.match_at(draft, at));
            at = found.as_ref().map_or(at + 1, |found: &Match| found.whole.end.max(at + 1));
            all.extend(found);
        }
        all
    }
}

/// Matches the elements from a token on, and says where they end. Patterns are short and gaps small: trying again
/// costs little.
fn step(draft: &Draft, elements: &[Element], at: usize, found: &mut Match) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(at) };
    match element {
        Element::Open => {
            found.tokens = at..at;
            step(draft, rest, at, found)
        }
        Element::Close => {
            let end = step(draft, rest, at, found)?;
            found.tokens.end = at;
            Some(end)
        }
        Element::Mark(mark) => {
            let there = draft.token(at).is_some_and(|t| t.is_mark(*mark));
            step(draft, rest, at + usize::from(there), found)
        }
        Element::Words { any, optional } => {
            if draft.is_any(at, any.as_slice())
                && let Some(end) = step(draft, rest, at + 1, found)
            {
                return Some(end);
            }
            if *optional { step(draft, rest, at, found) } else { None }
        }
        Element::Slot { slot, optional } => {
            let known = found.slots.len();
            for end in slot_ends(draft, *slot, at) {
                found.slots.truncate(known);
                found.slots.push((*slot, at..end));
                if let Some(end) = step(draft, rest, end, found) {
                    return Some(end);
                }
            }
            found.slots.truncate(known);
            if *optional { step(draft, rest, at, found) } else { None }
        }
        Element::Gap(most) => (0..=*most)
            .take_while(|&skipped| {
                skipped == 0
                    || draft
                        .token(at + skipped - 1)
                        .is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number))
            })
            .find_map(|skipped| step(draft, rest, at + skipped, found)),
    }
}

/// Where something that fits the slot may end, the longest first.
fn slot_ends(draft: &Draft, slot: Slot, at: usize) -> Vec<usize> {
    let number = |range: std::ops::RangeInclusive<u32>| {
        number(draft, at).filter(|n| range.contains(n)).map(|_| at + 1)
    };
    let term = |kinds| {
        draft.terms_at(at).iter().find(|hit| hit.is(kinds) && !hit.entry.is_weak()).map(|hit| hit.end)
    };
    let cue = |cue| draft.cue_at(at, cue).map(|hit| hit.end);
    match slot {
        Slot::Age => number(0..=120).into_iter().collect(),
        Slot::Day => number(1..=31).into_iter().collect(),
        Slot::Year => number(1900..=2099).into_iter().collect(),
        Slot::Number => number(0..=u32::MAX).into_iter().collect(),
        Slot::Month => cue(Cue::Month).into_iter().collect(),
        Slot::Name => names(draft, at),
        Slot::Capitals => capitals(draft, at),
        Slot::Place => place(draft, at),
        Slot::Condition => term(Kinds::CONDITION).into_iter().collect(),
        Slot::Medicine => term(Kinds::MEDICINE).into_iter().collect(),
        Slot::Remedy => term(Kinds::REMEDY).into_iter().collect(),
        Slot::Child => cue(Cue::ChildRelation).into_iter().collect(),
        Slot::Relative => [Cue::PartnerRelation, Cue::FamilyRelation, Cue::OtherRelation]
            .into_iter()
            .find_map(cue)
            .into_iter()
            .collect(),
        Slot::Clinician => cue(Cue::ClinicianRole).into_iter().collect(),
    }
}

/// The number a token is.
#[must_use]
pub fn number(draft: &Draft, at: usize) -> Option<u32> {
    draft.token(at).filter(|t| t.kind == TokenKind::Number).and_then(|t| draft.text[t.range()].parse().ok())
}

/// Where a person's name that starts at a token ends, if one does.
#[must_use]
pub fn name_at(draft: &Draft, at: usize) -> Option<usize> {
    names(draft, at).into_iter().chain(capitals(draft, at)).max()
}

/// The words that link two parts of a name: "María de la Cruz".
const LINKS: Words = words![
    fold::word("de"),
    fold::word("del"),
    fold::word("la"),
    fold::word("las"),
    fold::word("los"),
    fold::word("y"),
];

const VERBS: Words = words!["nacio" "vino" "toma" "mira" "ama" "rosa" "pura" "sola" "luna"];

/// A first word that is a name, in lower case only if it is hardly anything else; then more with capitals.
fn names(draft: &Draft, at: usize) -> Vec<usize> {
    let Some(first) = draft.token(at).filter(|t| t.is_word()) else { return Vec::new() };
    let strength = draft.name(at).given().max(draft.name(at).surname());
    // "Mi niña nació": a verb, with its accent or without.
    let text = &draft.text[first.range()];
    let verb = text.ends_with(['ó', 'é', 'í']) || draft.is_any(at, VERBS);
    let fits = if first.is_capitalized() { strength >= 1 } else { strength >= 3 && !verb };
    if !fits || draft.terms_at(at).iter().any(|hit| hit.entry.cues.0 != 0) {
        return Vec::new();
    }
    if first.is_capitalized() { capitals(draft, at) } else { vec![at + 1] }
}

/// Up to five words with capitals, and links between them; the longest first.
fn capitals(draft: &Draft, at: usize) -> Vec<usize> {
    const MOST: usize = 8;
    let has_capital =
        |i: usize| draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized() && t.range().len() > 1);
    let mut ends = Vec::new();
    let mut next = at;
    while next < at + MOST && has_capital(next) {
        ends.insert(0, next + 1);
        next += 1;
        let mut linked = next;
        while linked < next + 2 && draft.is_any(linked, LINKS) {
            linked += 1;
        }
        if linked > next && has_capital(linked) {
            next = linked;
        }
    }
    ends
}

/// A place, with "Jalisco" or "México" after a comma.
fn place(draft: &Draft, at: usize) -> Vec<usize> {
    let fits = |at: usize| {
        draft
            .place_at(at)
            .filter(|hit| hit.place.strength >= 3 || draft.tokens[at].is_capitalized())
            .map(|hit| hit.end)
    };
    let Some(end) = fits(at) else { return Vec::new() };
    let comma = draft.token(end).is_some_and(|t| t.is_mark(','));
    let region = if comma { fits(end + 1) } else { None };
    region.into_iter().chain([end]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::SPANISH;

    fn marked<'a>(text: &'a str, patterns: &'static [&'static str]) -> Vec<&'a str> {
        let draft = Draft::new(text, &SPANISH);
        Patterns::new(patterns).matches(&draft).into_iter().map(|m| draft.words(m.tokens)).collect()
    }

    #[test]
    fn words_slots_gaps_and_marks() {
        assert_eq!(
            marked("Tengo 43 años y mi hijo tiene 7 años.", &["tengo|tiene [ {age} anos ]"]),
            ["43 años", "7 años"]
        );
        assert_eq!(marked("soy muy muy feo", &["soy {2} feo"]), ["soy muy muy feo"]);
        assert_eq!(marked("soy muy muy muy feo", &["soy {2} feo"]), [""; 0]);
        assert_eq!(
            marked("el 3 de marzo de 2024 y el 4 de mayo", &["el {day} de {month} de? {year?}"]),
            ["el 3 de marzo de 2024", "el 4 de mayo"]
        );
        assert_eq!(marked("Vivo en Toluca, México.", &["vivo en [ {place} ]"]), ["Toluca, México"]);
    }

    #[test]
    fn of_two_patterns_the_first_named_wins() {
        assert_eq!(marked("me llamo Ana", &["me [ llamo ]", "me llamo {name}"]), ["llamo"]);
    }
}
