//! The writer's own terms, made ready: every form of each as the words a draft would have.

use crate::draft::Draft;
use crate::lexicon::{Lexicon, fold};
use crate::options::{OwnTerm, OwnTermKind};
use crate::recognizers::time::date::date_at;
use crate::token::{TokenKind, tokenize};
use std::collections::HashMap;

/// More terms, or longer ones, than anybody has; so a draft is always read in linear time.
const MOST_TERMS: usize = 100;
const LONGEST_TERM: usize = 200;
const MOST_WORDS: usize = 8;

/// One form of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its words, folded.
    pub words: Vec<String>,
    /// Their hashes.
    pub hashes: Vec<u64>,
    /// Its words without spaces.
    pub compact: String,
    /// What the term is.
    pub kind: OwnTermKind,
    /// The whole term names one person or home: a full name, a street with its number, a username.
    pub direct: bool,
    /// Initials: between them only dots.
    pub initials: bool,
    /// An everyday word as well, so only a capital makes it the term: 0 never, 1 inside a sentence, 2 anywhere.
    pub needs_capital: u8,
}

/// A birthday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birthday {
    /// Day of the month.
    pub day: u32,
    /// Month.
    pub month: u32,
    /// Year; 0 if not given.
    pub year: u32,
}

/// All forms of all terms.
#[derive(Debug, Default)]
pub struct Terms {
    /// The forms.
    pub forms: Vec<Form>,
    /// Forms by the hash of their first word; and by that of the second, whose first may be misspelled.
    pub starts: HashMap<u64, Vec<(usize, usize)>>,
    /// The birthdays.
    pub birthdays: Vec<Birthday>,
}

impl Terms {
    /// Makes the terms ready.
    pub fn new(terms: &[OwnTerm], lexicon: &'static Lexicon) -> Self {
        let mut all = Self::default();
        for term in terms.iter().filter(|t| t.text.len() <= LONGEST_TERM).take(MOST_TERMS) {
            if term.kind == OwnTermKind::Birthday {
                all.birthdays.extend(birthday(&term.text, lexicon));
                continue;
            }
            // "14 Rowan Lane, Galesburg": each part is a term.
            for part in term.text.split([',', ';', '\n']) {
                let words = words(part);
                if !words.is_empty() && words.len() <= MOST_WORDS {
                    all.add_term(&words, term.kind, lexicon);
                }
            }
        }
        for (index, form) in all.forms.iter().enumerate() {
            all.starts.entry(form.hashes[0]).or_default().push((index, 0));
            if form.words.len() > 1 && form.words[0].chars().count() >= 5 {
                all.starts.entry(form.hashes[1]).or_default().push((index, 1));
            }
        }
        all
    }

    fn add_term(&mut self, words: &[String], kind: OwnTermKind, lexicon: &Lexicon) {
        let several = words.len() > 1;
        match kind {
            OwnTermKind::Name | OwnTermKind::Child if several => {
                self.add(words, kind, true, lexicon);
                let (first, last) = (&words[0], &words[words.len() - 1]);
                if words.len() > 2 {
                    self.add(&[first.clone(), last.clone()], kind, true, lexicon);
                }
                for part in words {
                    self.add(std::slice::from_ref(part), kind, false, lexicon);
                }
                let letter = |word: &str| word.chars().take(1).collect::<String>();
                self.add(&[letter(first), last.clone()], kind, true, lexicon);
                self.add(&[first.clone(), letter(last)], kind, false, lexicon);
                let initials: Vec<String> = words.iter().map(|w| letter(w)).collect();
                let known = initials.iter().map(|w| fold::word(w)).fold(fold::EMPTY, fold::chain);
                // "M.S." is an illness to every reader.
                if lexicon.term(known).is_none() && lexicon.term(fold::word(&initials.concat())).is_none() {
                    self.add(&initials, kind, false, lexicon);
                    if let Some(form) = self.forms.last_mut() {
                        form.initials = true;
                    }
                }
            }
            OwnTermKind::Place => {
                let numbered = words[0].bytes().any(|b| b.is_ascii_digit()) && several;
                self.add(words, kind, numbered, lexicon);
                if numbered && words.len() > 2 {
                    self.add(&words[1..], kind, false, lexicon);
                }
            }
            OwnTermKind::Clinic | OwnTermKind::Work => {
                self.add(words, kind, false, lexicon);
                if several && TITLES.contains(&words[0].as_str()) {
                    self.add(&words[1..], kind, false, lexicon);
                    self.add(&words[words.len() - 1..], kind, false, lexicon);
                } else if words.len() > 2 && GENERIC.contains(&words[words.len() - 1].as_str()) {
                    self.add(&words[..words.len() - 1], kind, false, lexicon);
                }
            }
            _ => self.add(words, kind, kind == OwnTermKind::Alias, lexicon),
        }
    }

    fn add(&mut self, words: &[String], kind: OwnTermKind, direct: bool, lexicon: &Lexicon) {
        let compact = words.concat();
        if compact.chars().count() < 2 || words.len() == 1 && self.too_short(&compact) {
            return;
        }
        let hashes: Vec<u64> = words.iter().map(|w| canonical(fold::phrase(w))).collect();
        let needs_capital = if words.len() == 1 { needs_capital(&compact, hashes[0], lexicon) } else { 0 };
        let form =
            Form { words: words.to_vec(), hashes, compact, kind, direct, initials: false, needs_capital };
        if !self.forms.contains(&form) {
            self.forms.push(form);
        }
    }

    /// One word of two letters says too little; in scripts without an alphabet it is a name.
    #[expect(clippy::unused_self, reason = "reads as a question about the form being added")]
    fn too_short(&self, word: &str) -> bool {
        word.chars().count() < 3 && word.is_ascii()
    }
}

/// An everyday word ("will", "target") is the term only with a capital.
fn needs_capital(word: &str, hash: u64, lexicon: &Lexicon) -> u8 {
    let name = lexicon.name(hash);
    let strength = name.given().max(name.surname());
    let place = lexicon.place(hash).map_or(0, |p| p.strength);
    let known = strength > 0 || place > 0 || lexicon.term(hash).is_some();
    let distinct = word.bytes().any(|b| b.is_ascii_digit() || b == b'_') || !word.is_ascii();
    match () {
        () if strength == 3 || place == 3 || distinct || !known && word.len() >= 5 => 0,
        () if strength == 2 || !known => 2,
        () => 1,
    }
}

/// The words of a term, folded; 's is no word.
fn words(text: &str) -> Vec<String> {
    tokenize(text)
        .iter()
        .filter_map(|t| match t.kind {
            TokenKind::Word | TokenKind::Number | TokenKind::Url | TokenKind::Email => {
                Some(fold::text(&text[t.range()]))
            }
            TokenKind::Handle | TokenKind::Hashtag => Some(fold::text(&text[t.range()][1..])),
            _ => None,
        })
        .flat_map(|word| word.split('_').map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| !word.is_empty())
        .collect()
}

fn birthday(text: &str, lexicon: &'static Lexicon) -> Option<Birthday> {
    let draft = Draft::new(text, lexicon);
    let date = (0..draft.tokens.len()).find_map(|at| date_at(&draft, at))?;
    (date.day > 0 && date.month > 0).then_some(Birthday { day: date.day, month: date.month, year: date.year })
}

/// "street" and "st" are one word.
pub fn canonical(hash: u64) -> u64 {
    SAME.iter().find(|(long, _)| *long == hash).map_or(hash, |(_, short)| *short)
}

const SAME: &[(u64, u64)] = &[
    (fold::word("street"), fold::word("st")),
    (fold::word("saint"), fold::word("st")),
    (fold::word("road"), fold::word("rd")),
    (fold::word("avenue"), fold::word("ave")),
    (fold::word("av"), fold::word("ave")),
    (fold::word("lane"), fold::word("ln")),
    (fold::word("drive"), fold::word("dr")),
    (fold::word("doctor"), fold::word("dr")),
    (fold::word("court"), fold::word("ct")),
    (fold::word("place"), fold::word("pl")),
    (fold::word("boulevard"), fold::word("blvd")),
    (fold::word("close"), fold::word("cl")),
    (fold::word("crescent"), fold::word("cres")),
    (fold::word("terrace"), fold::word("ter")),
    (fold::word("highway"), fold::word("hwy")),
    (fold::word("mount"), fold::word("mt")),
    (fold::word("centre"), fold::word("center")),
];

const TITLES: &[&str] = &["dr", "doctor", "prof", "nurse", "mr", "mrs", "ms", "miss"];
const GENERIC: &[&str] = &[
    "center",
    "centre",
    "clinic",
    "co",
    "college",
    "company",
    "hospital",
    "inc",
    "llc",
    "ltd",
    "pharmacy",
    "practice",
    "school",
    "surgery",
    "university",
];
