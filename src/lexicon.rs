//! What the lists of `data/<language>/` know about a word or phrase: is it a name, a place, a
//! condition, a medicine, a cue? Laid out by `build/` at compile time; nothing is parsed at start.
//!
//! A hit is evidence, never a verdict: a recognizer decides with the words around it.

pub mod cue;
pub mod fold;
pub mod static_map;
pub mod words;

use cue::Cue;
use static_map::{Shape, StaticMap};

/// The lists of one language.
#[derive(Debug)]
pub struct Lexicon {
    terms: StaticMap,
    places: StaticMap,
    names: StaticMap,
    name_rows: &'static [u8],
    entries: &'static [Entry],
    place_rows: &'static [Place],
    concepts: &'static [Concept],
    regions: &'static [Region],
    /// Whose names and places count, if not its own: people and towns have the same names in every language.
    gazetteer: Option<&'static Lexicon>,
    /// A bit for each of many kinds of hashes: the beginnings of longer phrases have theirs set.
    beginnings: &'static [u8],
}

/// English.
#[allow(clippy::unreadable_literal, clippy::large_include_file, reason = "laid out by build/tables.rs")]
pub static ENGLISH: Lexicon = include!(concat!(env!("OUT_DIR"), "/lexicon_en.rs"));

/// Spanish.
#[allow(clippy::unreadable_literal, clippy::large_include_file, reason = "laid out by build/tables.rs")]
pub static SPANISH: Lexicon = include!(concat!(env!("OUT_DIR"), "/lexicon_es.rs"));

impl Lexicon {
    const fn gazetteer(&self) -> &Self {
        match self.gazetteer {
            Some(other) => other,
            None => self,
        }
    }

    /// What the lists of terms and cues say about a phrase.
    #[must_use]
    pub fn term(&self, phrase: u64) -> Option<&'static Entry> {
        self.entries.get(self.terms.get(phrase)? as usize)
    }

    /// May a phrase of the lists begin with these words (two or more) and go on? Asked before each
    /// further word is looked up: most phrases end there.
    #[must_use]
    pub fn may_go_on(&self, words: u64) -> bool {
        let begins = |lists: &Self| {
            let bit = fold::beginning_bit(words, lists.beginnings.len());
            lists.beginnings.get(bit / 8).is_some_and(|bits| bits >> (bit % 8) & 1 == 1)
        };
        begins(self) || self.gazetteer.is_some_and(begins)
    }

    /// The place a phrase names.
    #[must_use]
    pub fn place(&self, phrase: u64) -> Option<&'static Place> {
        let of = self.gazetteer();
        of.place_rows.get(of.places.get(phrase)? as usize)
    }

    /// How much a word looks like a person's name.
    #[must_use]
    pub fn name(&self, word: u64) -> NameStrength {
        let of = self.gazetteer();
        let row = of.names.get(word).and_then(|row| of.name_rows.get(row as usize));
        NameStrength(row.copied().unwrap_or_default())
    }

    /// The concept of an entry; `None` if it has none.
    #[must_use]
    pub fn concept(&self, entry: &Entry) -> Option<&'static Concept> {
        (entry.concept != 0).then(|| &self.concepts[usize::from(entry.concept)])
    }

    /// The region of a place.
    #[must_use]
    pub fn region(&self, place: &Place) -> &'static Region {
        &self.gazetteer().regions[usize::from(place.region)]
    }
}

/// What the lists of terms say about one phrase.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The cues it gives.
    pub cues: Cues,
    /// What it names.
    pub kinds: Kinds,
    flags: u8,
    concept: u16,
    /// Words of the longest phrase that starts with this word; 0 if none does.
    pub max_words: u8,
}

impl Entry {
    /// It counts only when written in capitals ("MS", "ED").
    #[must_use]
    pub const fn needs_capitals(&self) -> bool {
        self.flags & 1 != 0
    }

    /// It is an everyday word as well ("cold", "speed"): without a cue it says nothing.
    #[must_use]
    pub const fn is_weak(&self) -> bool {
        self.flags & 2 != 0
    }

    /// Of the weak ones: it always names an illness, but everybody talks about it ("cancer", "a
    /// headache"). Said to be somebody's, it counts as any other.
    #[must_use]
    pub const fn is_talked_of(&self) -> bool {
        self.flags & 4 != 0
    }
}

/// A set of [`Cue`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cues(pub u128);

/// A set of cues has one bit for each.
const _: () = assert!(Cue::ALL.len() <= 128);

impl Cues {
    /// Is `cue` among them?
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "one half of the bits")]
    pub const fn has(self, cue: Cue) -> bool {
        // Wasm has no shift of 128 bits.
        let half = if (cue as u8) < 64 { self.0 } else { self.0 >> 64 };
        (half as u64) >> (cue as u8 & 63) & 1 == 1
    }

    /// The set in a quarter of the room: a bit stands for four cues, so it may hold more than it should.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "one quarter of the bits at a time")]
    pub const fn folded(self) -> u32 {
        (self.0 | self.0 >> 32 | self.0 >> 64 | self.0 >> 96) as u32
    }

    /// Is any of `cues` among them?
    #[must_use]
    pub fn has_any(self, cues: &[Cue]) -> bool {
        cues.iter().any(|&cue| self.has(cue))
    }

    /// A set of some cues.
    #[must_use]
    pub const fn of(cues: &[Cue]) -> Self {
        let mut all = 0;
        let mut i = 0;
        while i < cues.len() {
            all |= 1 << cues[i] as u8;
            i += 1;
        }
        Self(all)
    }
}

/// What a term names: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(pub u16);

impl Kinds {
    /// A condition or symptom.
    pub const CONDITION: Self = Self(1);
    /// A medicine.
    pub const MEDICINE: Self = Self(1 << 1);
    /// An operation, scan, test or treatment.
    pub const PROCEDURE: Self = Self(1 << 2);
    /// A well-known hospital, clinic, pharmacy or insurer.
    pub const FACILITY: Self = Self(1 << 3);
    /// A well-known employer.
    pub const EMPLOYER: Self = Self(1 << 4);
    /// A well-known university.
    pub const SCHOOL: Self = Self(1 << 5);
    /// A public figure or a character of fiction.
    pub const PUBLIC_FIGURE: Self = Self(1 << 6);
    /// A remedy sold without proof.
    pub const REMEDY: Self = Self(1 << 7);

    /// Do the two sets meet?
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What several terms have in common: a disease, a class of medicines, a kind of organization.
#[derive(Clone, Copy, Debug)]
pub struct Concept {
    /// Its key in the lists.
    pub id: &'static str,
    /// How private it is.
    pub class: ConceptClass,
    /// The phrase to offer instead: "an autoimmune disease".
    pub general: &'static str,
    /// A wider phrase: "a long-term illness". May be empty.
    pub wider: &'static str,
    /// How many of 100,000 people have it, roughly; 0 if unknown.
    pub per_100k: f32,
    /// Its key in the resource book. May be empty.
    pub topic: &'static str,
}

/// How private a concept is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the classes of data/README.md")]
pub enum ConceptClass {
    Common,
    Sensitive,
    Rare,
    Symptom,
    Medicine,
    MedicineControlled,
    MedicineSensitive,
    MedicineOtc,
    Procedure,
    ProcedureSensitive,
    Test,
    Organization,
    Remedy,
    RemedyDangerous,
}

impl ConceptClass {
    /// A medicine of any class.
    #[must_use]
    pub const fn is_medicine(self) -> bool {
        matches!(
            self,
            Self::Medicine | Self::MedicineControlled | Self::MedicineSensitive | Self::MedicineOtc
        )
    }

    /// In the order `build/tables.rs` counts them.
    const ALL: &'static [Self] = &[
        Self::Common,
        Self::Sensitive,
        Self::Rare,
        Self::Symptom,
        Self::Medicine,
        Self::MedicineControlled,
        Self::MedicineSensitive,
        Self::MedicineOtc,
        Self::Procedure,
        Self::ProcedureSensitive,
        Self::Test,
        Self::Organization,
        Self::Remedy,
        Self::RemedyDangerous,
    ];
}

/// How much a word looks like a name, from 0 (not at all) to 3 (nearly always one).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NameStrength(u8);

impl NameStrength {
    /// As a given name.
    #[must_use]
    pub const fn given(self) -> u8 {
        self.0 & 3
    }

    /// As a surname.
    #[must_use]
    pub const fn surname(self) -> u8 {
        self.0 >> 2 & 3
    }

    /// It names a disease, test, sign or device ("Parkinson", "Apgar").
    #[must_use]
    pub const fn is_eponym(self) -> bool {
        self.0 >> 4 & 1 == 1
    }
}

/// A place the lists know.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// What it is.
    pub kind: PlaceKind,
    /// 3: nearly always this place; 2: a name as well; 1: an everyday word as well; 0: only the
    /// first word of longer places.
    pub strength: u8,
    region: u16,
    /// Binary logarithm of its population, rounded down.
    pub population_log2: u8,
    /// Words of the longest place that starts with this word; 0 if none does.
    pub max_words: u8,
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// A town or city.
    Town,
    /// A county or district.
    County,
    /// A neighborhood or a well-known part of a country.
    Area,
    /// A state or province.
    State,
    /// A country.
    Country,
    /// "IL", "NSW".
    Abbreviation,
}

impl PlaceKind {
    /// In the order `build/tables.rs` counts them.
    #[allow(dead_code, reason = "a language may have no places")]
    const ALL: &'static [Self] =
        &[Self::Town, Self::County, Self::Area, Self::State, Self::Country, Self::Abbreviation];
}

/// A state, province or country.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// "US-IL".
    pub code: &'static str,
    /// "Illinois".
    pub name: &'static str,
    /// The phrase to offer instead: "the Midwest".
    pub wider: &'static str,
    /// "US".
    pub country: &'static str,
    /// People, roughly.
    pub population: u64,
}
