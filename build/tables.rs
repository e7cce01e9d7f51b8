//! Turns the lists of one language into `lexicon_<language>.rs` and its packed maps.

use crate::cue::Cue;
use crate::lists::{column, rows};
use crate::{fold, fuse};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// One term's row of the table of distinct entries.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    cues: u128,
    kinds: u16,
    flags: u8,
    concept: u16,
    max_words: u8,
}

#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    kind: u8,
    strength: u8,
    region: u16,
    population_log2: u8,
    max_words: u8,
}

/// What a term is: the bits of `src/lexicon.rs`'s `Kinds`.
const CONDITION: u16 = 1;
const MEDICINE: u16 = 1 << 1;
const PROCEDURE: u16 = 1 << 2;
const FACILITY: u16 = 1 << 3;
const EMPLOYER: u16 = 1 << 4;
const SCHOOL: u16 = 1 << 5;
const PUBLIC_FIGURE: u16 = 1 << 6;
const REMEDY: u16 = 1 << 7;

const FLAG_CAPS: u8 = 1;
const FLAG_WEAK: u8 = 1 << 1;
const FLAG_TALKED: u8 = 1 << 2;

/// Classes of concepts, in the order of `src/lexicon.rs`'s `ConceptClass`.
const CLASSES: &[&str] = &[
    "common",
    "sensitive",
    "rare",
    "symptom",
    "medicine",
    "medicine_controlled",
    "medicine_sensitive",
    "medicine_otc",
    "procedure",
    "procedure_sensitive",
    "test",
    "organization",
    "remedy",
    "remedy_dangerous",
];

struct Concept {
    id: String,
    class: usize,
    general: String,
    wider: String,
    per_100k: f32,
    topic: String,
}

#[derive(Default)]
struct Builder {
    terms: BTreeMap<String, Entry>,
    concepts: Vec<Concept>,
    concept_index: BTreeMap<String, u16>,
}

impl Builder {
    fn concept(&mut self, concept: Concept) -> u16 {
        if let Some(&index) = self.concept_index.get(&concept.id) {
            return index;
        }
        let index = u16::try_from(self.concepts.len()).expect("fewer than 65,536 concepts");
        self.concept_index.insert(concept.id.clone(), index);
        self.concepts.push(concept);
        index
    }

    /// A concept that is nothing but the phrase offered instead.
    fn phrase(&mut self, class: &str, general: &str) -> u16 {
        self.concept(Concept {
            id: format!("{class}:{general}"),
            class: class_index(class),
            general: general.into(),
            wider: String::new(),
            per_100k: 0.0,
            topic: String::new(),
        })
    }

    /// Adds a kind to a term. The first list to name a term gives its concept.
    fn term(&mut self, term: &str, kind: u16, concept: u16, flag: &str) {
        let entry = self.terms.entry(term.to_owned()).or_default();
        if entry.concept == 0 {
            entry.concept = concept;
            entry.flags |= match flag {
                "" => 0,
                "caps" => FLAG_CAPS,
                "weak" => FLAG_WEAK,
                "talked" => FLAG_WEAK | FLAG_TALKED,
                other => panic!("{term}: unknown flag {other:?}"),
            };
        }
        entry.kinds |= kind;
    }
}

fn class_index(class: &str) -> usize {
    CLASSES.iter().position(|known| *known == class).unwrap_or_else(|| panic!("unknown class {class:?}"))
}

/// Writes the tables of one language. Its names and places may be those of another, given as the name of its static.
pub fn write(folder: &Path, language: &str, gazetteer: Option<&str>, out: &Path) {
    let mut builder = Builder::default();
    builder.concept(Concept {
        id: String::new(),
        class: 0,
        general: String::new(),
        wider: String::new(),
        per_100k: 0.0,
        topic: String::new(),
    }); // 0: none
    health(folder, &mut builder);
    organizations(folder, &mut builder);
    for row in rows(folder, "unproven_remedies.tsv") {
        let class = if column(&row, 2) == "high" { "remedy_dangerous" } else { "remedy" };
        let concept = builder.phrase(class, column(&row, 1));
        builder.term(column(&row, 0), REMEDY, concept, "");
    }
    for row in rows(folder, "public_figures.txt") {
        builder.term(column(&row, 0), PUBLIC_FIGURE, 0, "");
    }
    for row in ["cues.tsv", "trust_cues.tsv"].iter().flat_map(|list| rows(folder, list)) {
        let (phrase, name) = (column(&row, 0), column(&row, 1));
        let cue = Cue::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .unwrap_or_else(|| panic!("{phrase}: unknown cue {name:?}"))
            .0;
        builder.terms.entry(phrase.to_owned()).or_default().cues |= 1 << cue as u8;
    }
    mark_first_words(&mut builder.terms, |entry, words| entry.max_words = entry.max_words.max(words));

    let (regions, mut places) = places(folder);
    mark_first_words(&mut places, |place, words| place.max_words = place.max_words.max(words));

    let beginnings = beginnings(builder.terms.keys().chain(places.keys()));
    std::fs::write(out.join(format!("beginnings_{language}.bin")), beginnings)
        .expect("OUT_DIR can be written");

    let mut source = String::new();
    let (entries, terms) = distinct(&builder.terms);
    let (place_rows, places) = distinct(&places);
    let (name_rows, names) = distinct(&names(folder));
    let strangers = strangers();
    let pairs = pairs(builder.terms.iter().filter(|(_, entry)| entry.cues != 0).map(|(phrase, _)| phrase));
    source.push_str("Lexicon {\n");
    for (field, keys, pairs, fingerprint_bits) in
        [("terms", terms, &pairs[..], 13), ("places", places, &[], 12), ("names", names, &[], 12)]
    {
        let map =
            fuse::write(&format!("{field}_{language}"), &keys, &strangers, pairs, fingerprint_bits, out);
        let _ = writeln!(source, "{field}: {map},");
    }
    let _ =
        writeln!(source, "gazetteer: {},", gazetteer.map_or("None".to_owned(), |of| format!("Some(&{of})")));
    let _ = writeln!(source, "name_rows: &{name_rows:?},");
    source.push_str("entries: &[\n");
    for e in entries {
        let _ = writeln!(
            source,
            "Entry {{ cues: Cues({}), kinds: Kinds({}), flags: {}, concept: {}, max_words: {} }},",
            e.cues, e.kinds, e.flags, e.concept, e.max_words
        );
    }
    source.push_str("],\nplace_rows: &[\n");
    for p in place_rows {
        let _ = writeln!(
            source,
            "Place {{ kind: PlaceKind::ALL[{}], strength: {}, region: {}, population_log2: {}, max_words: {} }},",
            p.kind, p.strength, p.region, p.population_log2, p.max_words
        );
    }
    source.push_str("],\nconcepts: &[\n");
    for c in &builder.concepts {
        let _ = writeln!(
            source,
            "Concept {{ id: {:?}, class: ConceptClass::ALL[{}], general: {:?}, wider: {:?}, per_100k: {:?}, topic: {:?} }},",
            c.id, c.class, c.general, c.wider, c.per_100k, c.topic
        );
    }
    let _ = writeln!(
        source,
        "],\nbeginnings: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/beginnings_{language}.bin\")),"
    );
    source.push_str("regions: &[\n");
    for region in regions {
        let _ = writeln!(
            source,
            "Region {{ code: {:?}, name: {:?}, wider: {:?}, country: {:?}, population: {} }},",
            region[0], region[1], region[2], region[3], region[4]
        );
    }
    source.push_str("],\n}\n");
    std::fs::write(out.join(format!("lexicon_{language}.rs")), source).expect("OUT_DIR can be written");
}

fn health(folder: &Path, builder: &mut Builder) {
    for row in rows(folder, "concepts.tsv") {
        builder.concept(Concept {
            id: column(&row, 0).into(),
            class: class_index(column(&row, 1)),
            general: column(&row, 2).into(),
            wider: column(&row, 3).into(),
            per_100k: column(&row, 4).parse().unwrap_or(0.0),
            topic: column(&row, 5).into(),
        });
    }
    for row in rows(folder, "conditions.tsv") {
        let id = column(&row, 1);
        let concept = *builder
            .concept_index
            .get(id)
            .unwrap_or_else(|| panic!("conditions.tsv: unknown concept {id:?}"));
        builder.term(column(&row, 0), CONDITION, concept, column(&row, 2));
    }
    let mut medicine_classes = BTreeMap::new();
    for row in rows(folder, "medicine_classes.tsv") {
        let class = match column(&row, 2) {
            "" => "medicine".to_owned(),
            flag => format!("medicine_{flag}"),
        };
        let id = format!("medicine:{}", column(&row, 0));
        let index = builder.concept(Concept {
            id,
            class: class_index(&class),
            general: column(&row, 1).into(),
            wider: String::new(),
            per_100k: 0.0,
            topic: String::new(),
        });
        medicine_classes.insert(column(&row, 0).to_owned(), index);
    }
    for row in rows(folder, "medicines.tsv") {
        let class = column(&row, 1);
        let concept =
            *medicine_classes.get(class).unwrap_or_else(|| panic!("medicines.tsv: unknown class {class:?}"));
        builder.term(column(&row, 0), MEDICINE, concept, column(&row, 2));
    }
    for row in rows(folder, "procedures.tsv") {
        let (class, flag) = match column(&row, 2) {
            "sensitive" => ("procedure_sensitive", ""),
            flag if column(&row, 1) == "a test" => ("test", flag),
            flag => ("procedure", flag),
        };
        let concept = builder.phrase(class, column(&row, 1));
        builder.term(column(&row, 0), PROCEDURE, concept, flag);
    }
}

fn organizations(folder: &Path, builder: &mut Builder) {
    for (file, kind) in [("facilities.tsv", FACILITY), ("employers.tsv", EMPLOYER), ("schools.tsv", SCHOOL)] {
        for row in rows(folder, file) {
            let concept = builder.phrase("organization", column(&row, 1));
            builder.term(column(&row, 0), kind, concept, "");
        }
    }
}

/// Regions as `[code, name, wider, country, population]`, and every place.
fn places(folder: &Path) -> (Vec<[String; 5]>, BTreeMap<String, Place>) {
    const KINDS: &[&str] = &["town", "county", "area", "state", "country", "abbreviation"];
    let regions: Vec<[String; 5]> = rows(folder, "regions.tsv")
        .iter()
        .map(|row| {
            let population: u64 = column(row, 4).parse().unwrap_or(0);
            [0, 1, 2, 3]
                .map(|i| column(row, i).to_owned())
                .into_iter()
                .chain([population.to_string()])
                .collect::<Vec<_>>()
                .try_into()
                .expect("five columns")
        })
        .collect();
    let region_index = |code: &str| {
        let found = regions.iter().position(|region| region[0] == code);
        u16::try_from(found.unwrap_or_else(|| panic!("unknown region {code:?}")))
            .expect("fewer than 65,536 regions")
    };
    let mut places = BTreeMap::new();
    for row in rows(folder, "places.tsv") {
        let kind = column(&row, 1);
        let population: u64 = column(&row, 3).parse().unwrap_or(0);
        let place = Place {
            kind: KINDS
                .iter()
                .position(|known| *known == kind)
                .and_then(|i| u8::try_from(i).ok())
                .unwrap_or_else(|| panic!("unknown kind of place {kind:?}")),
            strength: column(&row, 4).parse().unwrap_or_else(|_| panic!("places.tsv: {row:?}")),
            region: region_index(column(&row, 2)),
            population_log2: u8::try_from(population.checked_ilog2().unwrap_or(0)).unwrap_or(0),
            max_words: 0,
        };
        places.insert(column(&row, 0).to_owned(), place);
    }
    for row in rows(folder, "region_abbreviations.tsv") {
        let region = region_index(column(&row, 1));
        places.entry(column(&row, 0).to_owned()).or_insert(Place {
            kind: 5,
            strength: 1,
            region,
            population_log2: 0,
            max_words: 0,
        });
    }
    (regions, places)
}

/// The words of everyday, in all languages: no map may take one for something it holds.
fn strangers() -> BTreeSet<u64> {
    ["data/en", "data/es"]
        .iter()
        .flat_map(|folder| rows(Path::new(folder), "common_words.txt"))
        .map(|row| fold::phrase(column(&row, 0)))
        .collect()
}

/// The words of some phrases beside small words, and the most frequent of them in pairs: what drafts are made of.
fn pairs<'a>(phrases: impl Iterator<Item = &'a String>) -> Vec<u64> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in phrases.flat_map(|phrase| phrase.split(' ')) {
        *counts.entry(word).or_default() += 1;
    }
    let mut words: Vec<&str> = counts.keys().copied().collect();
    words.sort_by_key(|word| std::cmp::Reverse(counts[word]));
    let words: Vec<u64> = words.into_iter().map(fold::phrase).collect();
    let small = SMALL_WORDS.map(fold::word);
    let mut keys = Vec::new();
    for (rank, &word) in words.iter().enumerate() {
        keys.extend(small.iter().flat_map(|&other| [fold::chain(word, other), fold::chain(other, word)]));
        if rank < FREQUENT {
            keys.extend(words.iter().take(FREQUENT).map(|&next| fold::chain(word, next)));
        }
    }
    keys
}

/// How many words are tried with each other.
const FREQUENT: usize = 1_000;
const SMALL_WORDS: [&str; 40] = [
    "a", "all", "and", "are", "as", "at", "be", "but", "for", "from", "had", "have", "he", "her", "his", "i",
    "in", "is", "it", "just", "me", "my", "no", "not", "of", "on", "one", "our", "she", "so", "that", "the",
    "their", "they", "this", "to", "was", "we", "with", "your",
];

/// Names as the bits of `src/lexicon.rs`'s `NameStrength`.
fn names(folder: &Path) -> BTreeMap<String, u8> {
    let mut names: BTreeMap<String, u8> = BTreeMap::new();
    for (file, shift) in [("given_names.tsv", 0), ("surnames.tsv", 2)] {
        for row in rows(folder, file) {
            let strength: u8 = column(&row, 1).parse().unwrap_or_else(|_| panic!("{file}: {row:?}"));
            *names.entry(column(&row, 0).to_owned()).or_default() |= strength << shift;
        }
    }
    for row in rows(folder, "eponyms.txt") {
        *names.entry(column(&row, 0).to_owned()).or_default() |= 1 << 4;
    }
    names
}

/// Writes on every phrase's first word how many words its longest phrase has.
fn mark_first_words<T: Default>(map: &mut BTreeMap<String, T>, mark: impl Fn(&mut T, u8)) {
    let phrases: Vec<(String, u8)> = map
        .keys()
        .filter_map(|phrase| {
            let words = phrase.split(' ').count();
            let first = phrase.split(' ').next()?;
            (words > 1).then(|| (first.to_owned(), u8::try_from(words).unwrap_or(u8::MAX)))
        })
        .collect();
    for (first, words) in phrases {
        mark(map.entry(first).or_default(), words);
    }
}

/// The first two or more words of every longer phrase, as a map with a bit each. At most one bit in
/// four is set, so a phrase that no list goes on with is rarely looked up further.
fn beginnings<'p>(phrases: impl Iterator<Item = &'p String>) -> Vec<u8> {
    let mut hashes = BTreeSet::new();
    for phrase in phrases {
        let mut hash = fold::EMPTY;
        for (count, word) in phrase.split(' ').enumerate() {
            if count > 1 {
                hashes.insert(hash);
            }
            hash = fold::chain(hash, fold::phrase(word));
        }
    }
    let mut bytes = vec![0u8; (hashes.len() / 2).next_power_of_two()];
    for hash in hashes {
        let bit = fold::beginning_bit(hash, bytes.len());
        bytes[bit / 8] |= 1 << (bit % 8);
    }
    bytes
}

/// The distinct rows, and which row each phrase has.
fn distinct<T: Clone + Ord>(map: &BTreeMap<String, T>) -> (Vec<T>, BTreeMap<u64, u32>) {
    let mut counts: BTreeMap<&T, usize> = BTreeMap::new();
    for row in map.values() {
        *counts.entry(row).or_default() += 1;
    }
    let mut rows: Vec<&T> = counts.keys().copied().collect();
    rows.sort_by_key(|&row| std::cmp::Reverse(counts[row]));
    // The frequent ones come first; otherwise like beside like, which packs well.
    let by_count: Vec<usize> = rows.iter().map(|&row| counts[row]).collect();
    let (common, rare) = rows.split_at_mut(fuse::common(&by_count));
    common.sort();
    rare.sort();
    let index: BTreeMap<&T, u32> = rows.iter().copied().zip(0..).collect();
    let mut keys = BTreeMap::new();
    for (phrase, row) in map {
        let before = keys.insert(fold::phrase(phrase), index[row]);
        assert!(before.is_none(), "two phrases with one hash: {phrase:?}");
    }
    (rows.into_iter().cloned().collect(), keys)
}
