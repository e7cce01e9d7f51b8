//! Where a name starts and ends: "Mary Ann", "Sarah Okafor", "Anne-Marie", "Jun Dela Peña",
//! "Bob K.", "John Q. Smith Jr", and in posts without capitals "priya sharma".

use super::Reader;
use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, PlaceKind, fold};
use crate::token::{Case, Token, TokenKind};
use std::ops::Range;

/// A name as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its tokens; a title may have been added in front.
    pub tokens: Range<usize>,
    first_name: usize,
    /// A given name and a surname (an initial is none).
    pub is_full: bool,
    /// How sure the surname is: 0 none, 1 an initial or a word no list knows, 2 rare, 3 listed.
    pub second: u32,
}

impl Form {
    /// One word.
    pub const fn single(at: usize) -> Self {
        Self { tokens: at..at + 1, first_name: at, is_full: false, second: 0 }
    }

    /// The token of the name's first word.
    pub const fn first_name(&self) -> usize {
        self.first_name
    }

    /// With everything from `start` on: a title.
    pub const fn from(mut self, start: usize) -> Self {
        self.tokens.start = start;
        self
    }

    /// Behind its surname and a comma, which start at `start`: "KOWALSKI, JOAN M".
    pub const fn label(mut self, start: usize) -> Self {
        self.tokens.start = start;
        self.first_name = start;
        self.is_full = true;
        self
    }

    /// With everything up to `end`: "Jane Doe, NP".
    pub const fn to(mut self, end: usize) -> Self {
        self.tokens.end = end;
        self
    }

    /// The words that are names by themselves: no particles, initials or marks.
    pub fn name_tokens<'a>(&self, draft: &'a Draft) -> impl Iterator<Item = usize> + use<'a> {
        (self.first_name..self.tokens.end).filter(|&at| {
            let token = &draft.tokens[at];
            token.is_word()
                && token.range().len() > 2
                && !draft.is_any(at, PARTICLES)
                && !draft.is_any(at, SUFFIXES)
        })
    }
}

/// Words inside a surname.
const PARTICLES: Words = words![
    fold::word("de"),
    fold::word("del"),
    fold::word("dela"),
    fold::word("la"),
    fold::word("las"),
    fold::word("los"),
    fold::word("da"),
    fold::word("dos"),
    fold::word("di"),
    fold::word("van"),
    fold::word("von"),
    fold::word("der"),
    fold::word("den"),
    fold::word("ten"),
    fold::word("bin"),
    fold::word("binti"),
    fold::word("ibn"),
    fold::word("al"),
    fold::word("el"),
    fold::word("le"),
    fold::word("st"),
    fold::word("mac"),
];

const SUFFIXES: Words = words![fold::word("jr"), fold::word("sr"), fold::word("ii"), fold::word("iii")];

/// The longest name has so many tokens.
const LONGEST: usize = 8;

/// How far back a phrase that holds a word may start, in tokens.
const PHRASE: usize = 4;

/// How the name's first word must look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Words right before say that a name follows: a capital is enough, and a listed name in lower
    /// case that is no everyday word.
    Introduced,
    /// Something hints at a name: a listed one.
    Hinted,
}

impl Reader<'_, '_> {
    /// The name that starts at a token.
    pub(super) fn form(&self, at: usize, need: Need) -> Option<Form> {
        self.may_start(at, need).then(|| self.extend(at))
    }

    /// May a name start here?
    fn may_start(&self, at: usize, need: Need) -> bool {
        let draft = self.draft;
        if !draft.token(at).is_some_and(Token::is_word) {
            return false;
        }
        // Cheap questions first: most words end here.
        self.looks_like_start(at, need)
            && !(draft.is_any(at, NO_NAMES) || self.is_calendar(at) || self.is_blocked(at, need))
    }

    /// Is the word written and listed as a name's first word is?
    fn looks_like_start(&self, at: usize, need: Need) -> bool {
        let draft = self.draft;
        let token = &draft.tokens[at];
        let name = draft.name(at);
        let written = token.is_capitalized() && (!self.is_loud(at) || name.given().max(name.surname()) > 0);
        if written {
            if token.range().len() == 1 {
                return false;
            }
            return match need {
                Need::Introduced => name.given() > 0 || name.surname() > 1 || self.is_unknown_word(at),
                Need::Hinted => name.given() > 1 || name.surname() > 1,
            };
        }
        name.given() == 3 && !self.is_everyday(at)
            || need == Need::Introduced && name.given() == 2 && !self.is_everyday(at)
    }

    /// Is it part of a phrase that names no person ("Trader Joe's")? "My friend Drake" is one all
    /// the same: a single word blocks only what nobody introduced.
    pub(super) fn is_blocked(&self, at: usize, need: Need) -> bool {
        (at.saturating_sub(PHRASE)..=at).any(|first| {
            self.draft.terms_at(first).iter().any(|hit| {
                let single = hit.end == hit.first + 1 && need == Need::Introduced;
                hit.has(Cue::NotPerson) && hit.end > at && !single
            })
        })
    }

    /// Does one of the lists of terms know the word as something else than a name?
    pub(super) fn is_everyday(&self, at: usize) -> bool {
        self.draft
            .terms_at(at)
            .iter()
            .any(|hit| hit.entry.cues.0 != 0 || hit.entry.kinds.0 & !Kinds::PUBLIC_FIGURE.0 != 0)
    }

    /// A word with a capital that no list knows: "my friend Xochiquetzal".
    fn is_unknown_word(&self, at: usize) -> bool {
        let draft = self.draft;
        let token = &draft.tokens[at];
        token.range().len() >= 3
            && token.case != Case::Upper
            && !self.is_loud(at)
            && !self.is_everyday(at)
            && draft.place_at(at).is_none_or(|p| p.place.strength < 2)
            && draft.text[token.range()].chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’')
            && !draft.is_any(at, NO_NAMES)
    }

    /// A month or a weekday beside a number or "in": "May 5", "since April".
    pub(super) fn is_calendar(&self, at: usize) -> bool {
        let draft = self.draft;
        if draft.terms_at(at).iter().all(|hit| !hit.has(Cue::Month) && !hit.has(Cue::Weekday)) {
            return false;
        }
        if draft.cue_at(at, Cue::Weekday).is_some() {
            return true;
        }
        let number = |i: usize| draft.token(i).is_some_and(|t| t.kind == TokenKind::Number);
        number(at + 1)
            || at > 0 && (number(at - 1) || draft.is_any(at - 1, BEFORE_CALENDAR))
            || draft.name(at).given() == 0
    }

    /// From a name's first word to its last.
    fn extend(&self, at: usize) -> Form {
        let draft = self.draft;
        let mut form = Form::single(at);
        let lower = !draft.tokens[at].is_capitalized();
        let mut end = at + 1;
        let mut part = end; // where a part that is still open (particles, initials) began
        while part < at + LONGEST {
            let Some(token) = draft.token(part) else { break };
            let glued_hyphen = token.is_mark('-')
                && token.glued
                && draft
                    .token(part + 1)
                    .is_some_and(|t| t.glued && t.is_word() && (t.is_capitalized() || lower));
            if glued_hyphen {
                let continues = draft.tokens[part + 1].is_capitalized() || draft.name(part + 1).given() == 3;
                if !continues {
                    break;
                }
                end = part + 2;
                part = end;
                continue;
            }
            // Giuseppe "Joe" Tartaglia
            if let Some(after) = self.nickname_end(part) {
                part = after;
                continue;
            }
            if !token.is_word() || token.glued && end == part {
                break;
            }
            let len = token.range().len();
            if draft.is_any(part, SUFFIXES) && form.is_full {
                end =
                    part + 1 + usize::from(draft.token(part + 1).is_some_and(|t| t.is_mark('.') && t.glued));
                break;
            }
            // "Bob K.", "John Q. Smith"
            if len == 1
                && token.case == Case::Title
                && !draft.is_any(part, &[fold::word("i"), fold::word("a")])
            {
                let dot = draft.token(part + 1).is_some_and(|t| t.is_mark('.') && t.glued);
                form.second = form.second.max(1);
                end = part + 1 + usize::from(dot);
                part = end;
                continue;
            }
            if draft.is_any(part, PARTICLES) && self.particles_lead_to_name(part) {
                part += 1;
                continue;
            }
            // "Park Ji-hoon": a surname first, and a given name in two halves.
            if end == part && part == at + 1 && self.is_in_halves(part) && draft.name(at).surname() == 3 {
                form.is_full = true;
                form.second = 2;
                end = part + 3;
                break;
            }
            match self.surname_weight(part, lower) {
                0 => break,
                weight => {
                    form.is_full = true;
                    form.second = form.second.max(weight);
                    end = part + 1;
                    part = end;
                }
            }
        }
        form.tokens.end = end;
        form
    }

    /// "Ji-hoon", "Mei-ling"
    fn is_in_halves(&self, at: usize) -> bool {
        let draft = self.draft;
        let short = |i: usize, case: Case| {
            draft
                .token(i)
                .is_some_and(|t| t.is_word() && t.case == case && (2..=6).contains(&t.range().len()))
        };
        short(at, Case::Title)
            && short(at + 2, Case::Lower)
            && draft.token(at + 1).is_some_and(|t| t.is_mark('-') && t.glued)
            && draft.tokens[at + 2].glued
            && !draft.is_any(at, words!["re" "pre" "post" "co" "non" "pop" "pick" "check" "follow" "mid" "up" "self" "ex" "anti"])
    }

    /// The token after a nickname in quotation marks or brackets, where a surname follows.
    fn nickname_end(&self, at: usize) -> Option<usize> {
        let draft = self.draft;
        let closes = match draft.token(at)?.kind {
            TokenKind::Mark('"') => '"',
            TokenKind::Mark('“') => '”',
            TokenKind::Mark('(') => ')',
            _ => return None,
        };
        let capital = |i: usize| draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized());
        let ends = draft.token(at + 2).is_some_and(|t| t.is_mark(closes));
        (capital(at + 1) && ends && capital(at + 3) && draft.name(at + 3).surname() > 1).then_some(at + 3)
    }

    /// "de la Cruz": particles, then a word with a capital.
    fn particles_lead_to_name(&self, at: usize) -> bool {
        let draft = self.draft;
        (at + 1..at + 4).find(|&i| !draft.is_any(i, PARTICLES)).is_some_and(|i| {
            draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized() && t.range().len() > 1)
        })
    }

    /// How sure it is that this word goes on a name before it: 0 not at all.
    fn surname_weight(&self, at: usize, lower: bool) -> u32 {
        let draft = self.draft;
        let token = &draft.tokens[at];
        let name = draft.name(at);
        if self.is_blocked(at, Need::Introduced)
            || self.is_calendar(at)
            || draft.is_any(at, NO_NAMES)
            || self.names_no_person(at)
        {
            return 0;
        }
        if lower || self.is_loud(at) {
            let alike = lower != token.is_capitalized();
            let listed = name.surname() == 3 && !self.is_everyday(at) && draft.place_at(at).is_none();
            return if alike && listed { 3 } else { 0 };
        }
        if !token.is_capitalized() || token.range().len() < 2 {
            return 0;
        }
        let relation = draft.terms_at(at).iter().any(super::anchors::is_relation);
        match name.surname() {
            _ if relation => 0,
            3 => 3,
            2 if token.case != Case::Upper => 2,
            1 if !self.is_everyday(at) && token.case != Case::Upper => 1,
            _ if name.given() >= 2 && !self.is_everyday(at) => 1,
            _ if self.is_unknown_word(at) => 1,
            _ => 0,
        }
    }

    /// A word after a name that makes it something else: "Grace Hospital", "Mark Street".
    pub(super) fn names_no_person(&self, at: usize) -> bool {
        let draft = self.draft;
        let thing = draft
            .terms_at(at)
            .iter()
            .any(|hit| hit.has(Cue::FacilityWord) || hit.has(Cue::SchoolWord) || hit.has(Cue::StreetWord));
        let abbreviation = draft
            .place_at(at)
            .is_some_and(|hit| hit.place.kind == PlaceKind::Abbreviation && hit.end == at + 1);
        let capital = draft.token(at).is_some_and(|t| t.is_word() && t.is_capitalized());
        capital && (thing && draft.name(at).surname() < 3 || abbreviation && draft.name(at).surname() < 2)
            || draft.is_any(at, THINGS) && draft.token(at).is_some_and(|t| !t.glued)
    }
}

/// Capitalised words that never are a name's part.
const NO_NAMES: Words = words![
    fold::word("i"),
    fold::word("i'm"),
    fold::word("im"),
    fold::word("i've"),
    fold::word("i'll"),
    fold::word("i'd"),
    fold::word("ok"),
    fold::word("the"),
    fold::word("and"),
    fold::word("or"),
    fold::word("but"),
    fold::word("lol"),
    fold::word("omg"),
    fold::word("god"),
    fold::word("jesus"),
    fold::word("christ"),
    fold::word("lord"),
    fold::word("allah"),
    fold::word("buddha"),
    fold::word("satan"),
    fold::word("santa"),
    fold::word("christmas"),
    fold::word("easter"),
    fold::word("ramadan"),
    fold::word("eid"),
    fold::word("diwali"),
    fold::word("hanukkah"),
    fold::word("passover"),
    fold::word("lent"),
    fold::word("thanksgiving"),
    fold::word("halloween"),
    fold::word("facebook"),
    fold::word("twitter"),
    fold::word("instagram"),
    fold::word("google"),
    fold::word("netflix"),
    fold::word("youtube"),
    fold::word("zoom"),
    fold::word("english"),
    fold::word("spanish"),
    fold::word("american"),
    fold::word("british"),
    fold::word("irish"),
    fold::word("mom"),
    fold::word("mum"),
    fold::word("dad"),
    fold::word("op"),
    fold::word("oh"),
    fold::word("yes"),
    fold::word("no"),
    fold::word("thanks"),
    fold::word("thank"),
    fold::word("please"),
    fold::word("hi"),
    fold::word("hello"),
    fold::word("hey"),
];

/// What follows a name that names a thing.
const THINGS: Words = words![
    fold::word("syndrome"),
    fold::word("disease"),
    fold::word("disorder"),
    fold::word("palsy"),
    fold::word("foundation"),
    fold::word("award"),
    fold::word("cup"),
    fold::word("stadium"),
    fold::word("airport"),
    fold::word("bridge"),
    fold::word("hotel"),
    fold::word("inn"),
    fold::word("motel"),
    fold::word("mall"),
    fold::word("plaza"),
    fold::word("gardens"),
    fold::word("theatre"),
    fold::word("theater"),
    fold::word("arena"),
    fold::word("library"),
    fold::word("museum"),
    fold::word("apartments"),
    fold::word("towers"),
    fold::word("creek"),
    fold::word("falls"),
    fold::word("springs"),
    fold::word("junction"),
    fold::word("estates"),
    fold::word("scale"),
    fold::word("score"),
    fold::word("sign"),
    fold::word("test"),
    fold::word("catheter"),
    fold::word("thyroiditis"),
    fold::word("lymphoma"),
    fold::word("sarcoma"),
    fold::word("tumor"),
    fold::word("tumour"),
    fold::word("esophagus"),
    fold::word("contractions"),
    fold::word("hicks"),
    fold::word("diet"),
    fold::word("method"),
    fold::word("act"),
    fold::word("trial"),
    fold::word("protocol"),
    fold::word("stage"),
    fold::word("theorem"),
    fold::word("island"),
    fold::word("islands"),
    fold::word("river"),
    fold::word("county"),
    fold::word("beach"),
    fold::word("park"),
    fold::word("city"),
    fold::word("building"),
    fold::word("cathedral"),
    fold::word("church"),
    fold::word("fc"),
    fold::word("utd"),
    fold::word("united"),
];

/// What stands before a month, not before a person.
const BEFORE_CALENDAR: Words = words![
    fold::word("in"),
    fold::word("since"),
    fold::word("until"),
    fold::word("till"),
    fold::word("by"),
    fold::word("last"),
    fold::word("next"),
    fold::word("this"),
    fold::word("early"),
    fold::word("late"),
    fold::word("mid"),
    fold::word("of"),
    fold::word("on"),
    fold::word("during"),
    fold::word("before"),
    fold::word("after"),
    fold::word("from"),
    fold::word("through"),
    fold::word("every"),
];
