//! Drafts nobody would write, made from ones somebody could: cut, doubled, spliced, and sprinkled with
//! what breaks careless text code. The same seed gives the same drafts on every machine.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::missing_panics_doc,
    missing_docs,
    reason = "shared; each user takes a part"
)]

/// A small generator of numbers.
pub struct Dice(u64);

/// Units that matter: halves of pairs, joiners, marks, blanks, quotes, digits, what addresses are made of.
const UNITS: &[u16] = &[
    0xd83d, 0xde00, 0xdc00, 0xd800, 0xdfff, 0x200d, 0xfe0f, 0x301, 0x202e, 0x200f, 0xfeff, 0xfffd, 0xffff, 0,
    0x130, 0xdf, 0x1c6, 0xfb01, 0x5d0, 0x627, 0x65e5, 0xa0, 0x2019, 0x201c, 0x2014, 10, 13, 9, 32, 32, 32,
    34, 39, 40, 41, 46, 44, 47, 58, 64, 35, 36, 37, 38, 43, 45, 48, 49, 50, 57, 63, 33, 65, 73, 97, 105, 109,
];

/// Half-finished things that set recognizers off.
const STARTS: &[&str] = &[
    "I have ",
    "my son ",
    "Dr. ",
    "St. ",
    "born ",
    "@",
    "a@b.c",
    "http://",
    "www.",
    "555-0100 ",
    "1/2/",
    "MRN ",
    "ssn ",
    "43F",
    "Galesburg, IL ",
    "stop taking ",
    "cures ",
    "don't have ",
    "20mg ",
    "lupus ",
    "March 3 ",
    "Mark's ",
    "if ",
    "no ",
];

impl Dice {
    /// A generator that starts at `seed`.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 up to `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }

    fn piece<'a>(&mut self, seeds: &'a [Vec<u16>]) -> &'a [u16] {
        let seed = &seeds[self.roll(seeds.len())];
        let from = self.roll(seed.len() + 1);
        let to = from + self.roll(seed.len() - from + 1).min(120);
        &seed[from..to]
    }

    /// A draft made from the seeds, at most some thousand units long.
    pub fn draft(&mut self, seeds: &[Vec<u16>]) -> Vec<u16> {
        let mut draft = self.piece(seeds).to_vec();
        for _ in 0..=self.roll(12) {
            let at = self.roll(draft.len() + 1);
            match self.roll(8) {
                0 | 1 => {
                    let unit = UNITS[self.roll(UNITS.len())];
                    draft.insert(at, unit);
                }
                2 => {
                    let to = at + self.roll(draft.len() - at + 1).min(9);
                    draft.drain(at..to);
                }
                3 => {
                    let to = at + self.roll(draft.len() - at + 1).min(60);
                    let copy = draft[at..to].to_vec();
                    draft.splice(at..at, copy);
                }
                4 => {
                    let piece = self.piece(seeds).to_vec();
                    draft.splice(at..at, piece);
                }
                5 => {
                    let start = STARTS[self.roll(STARTS.len())];
                    draft.splice(at..at, start.encode_utf16());
                }
                6 => {
                    for unit in draft.iter_mut().skip(at).take(20) {
                        if (65..=90).contains(unit) || (97..=122).contains(unit) {
                            *unit ^= 32;
                        }
                    }
                }
                _ => {
                    if let Some(unit) = draft.get_mut(at) {
                        *unit = u16::try_from(self.roll(0x1_0000)).unwrap();
                    }
                }
            }
        }
        draft
    }
}
