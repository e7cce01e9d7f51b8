//! Short lists of words that code itself must name ("am", "is", "was"), laid out by the compiler so
//! that a word is looked up in a step or two, however long the list is.

/// A set of folded words, as a table of hashes.
///
/// The first eight bytes have a bit for each of 64 kinds of hashes that are in the set: most words
/// asked for are not, and these bits say so at once. Then come the slots of three bytes, at most two thirds of
/// them taken. A word's first slot is given by its hash, and it may sit in a later one; but every slot in between
/// has a greater mark than its own, so whoever looks for a word may stop at the first smaller one.
/// Twenty thousand words stand in such sets: a byte less for each is much in a file that is sent over the network.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    table: &'static [u8],
}

/// Bytes of a table before its slots.
const KINDS: usize = 8;
/// Bytes of a slot.
const SLOT: usize = 3;

impl Words {
    /// The set of a table made by [`table`]; `words!` calls both.
    #[must_use]
    pub const fn of(table: &'static [u8]) -> Self {
        Self { table }
    }

    /// Is the word with this hash in the set?
    #[must_use]
    #[inline]
    pub fn contains(self, hash: &u64) -> bool {
        let known =
            self.table.first_chunk().is_some_and(|kinds| u64::from_le_bytes(*kinds) >> kind(*hash) & 1 == 1);
        known && self.has_slot(*hash)
    }

    /// The kinds of its words.
    #[must_use]
    pub const fn kinds(self) -> Kinds {
        match self.table.first_chunk() {
            Some(kinds) => Kinds(u64::from_le_bytes(*kinds)),
            None => Kinds(0),
        }
    }

    fn has_slot(self, hash: u64) -> bool {
        let slots = self.table[KINDS..].as_chunks::<SLOT>().0;
        let wanted = mark(hash);
        let mut at = first_slot(hash);
        while let Some(slot) = slots.get(at & (slots.len() - 1)) {
            let there = number(*slot);
            if there <= wanted {
                return there == wanted;
            }
            at += 1;
        }
        false
    }
}

/// Some of the 64 kinds of hashes; none by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u64);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self(!0);

    /// The kind of one hash.
    #[must_use]
    pub const fn of(hash: u64) -> Self {
        Self(1 << kind(hash))
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Have the two sets one in common?
    #[must_use]
    pub const fn meet(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Is this kind, one of 64, among them?
    #[must_use]
    pub const fn has(self, kind: usize) -> bool {
        self.0 >> kind & 1 == 1
    }

    /// Are these all?
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.0 == Self::ALL.0
    }

    /// The first and the last of them; none of none.
    #[must_use]
    pub const fn ends(self) -> Option<[usize; 2]> {
        match self.0.checked_ilog2() {
            Some(last) => Some([self.0.trailing_zeros() as usize, last as usize]),
            None => None,
        }
    }
}

/// A rough set of many words, as big whatever it holds: what it has not is not there, what it has may be.
#[derive(Clone, Copy, Debug)]
pub struct Sieve([u32; SIEVE + 1]);

const SIEVE: usize = 32;

/// Where a word lies in every [`Sieve`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hole(u16);

impl Hole {
    /// No sieve holds it.
    pub const NONE: Self = Self(0x400);
    /// Every sieve holds it.
    pub const ANY: Self = Self(Self::NONE.0 + 1);

    /// That of a hash.
    #[must_use]
    pub const fn of(hash: u64) -> Self {
        Self((hash >> 48 & 0x3ff) as u16)
    }
}

/// Behind all that a hash may give come [`Hole::NONE`] and [`Hole::ANY`].
const _: () = assert!(Hole::NONE.0 as usize == SIEVE * 32);

impl Sieve {
    /// No words.
    pub const EMPTY: Self = {
        let mut bits = [0; SIEVE + 1];
        bits[SIEVE] = 0b10;
        Self(bits)
    };
    /// Whatever is asked for may be there.
    pub const ALL: Self = {
        let mut bits = [!0; SIEVE + 1];
        bits[SIEVE] = 0b10;
        Self(bits)
    };

    /// The words of a set.
    #[must_use]
    pub const fn of(words: Words) -> Self {
        let mut bits = Self::EMPTY.0;
        let mut at = KINDS;
        while at < words.table.len() {
            let mark = number([words.table[at], words.table[at + 1], words.table[at + 2]]);
            if mark != 0 {
                let Hole(hole) = Hole::of((mark as u64) << 40);
                bits[hole as usize / 32] |= 1 << (hole % 32);
            }
            at += SLOT;
        }
        Self(bits)
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        let mut bits = self.0;
        let mut at = 0;
        while at < SIEVE {
            bits[at] |= others.0[at];
            at += 1;
        }
        Self(bits)
    }

    /// May a word with this hole be there?
    #[must_use]
    #[inline]
    pub fn may_have(&self, Hole(hole): Hole) -> bool {
        self.0.get(usize::from(hole) / 32).is_some_and(|bits| bits >> (hole % 32) & 1 == 1)
    }
}

/// What [`Draft::is_any`](crate::draft::Draft::is_any) takes: a set, or a handful of hashes in place.
pub trait WordList: Copy {
    /// Is the word with this hash on the list?
    fn has(self, hash: u64) -> bool;
}

impl WordList for Words {
    #[inline]
    fn has(self, hash: u64) -> bool {
        self.contains(&hash)
    }
}

impl WordList for &[u64] {
    #[inline]
    fn has(self, hash: u64) -> bool {
        self.contains(&hash)
    }
}

impl<const N: usize> WordList for &[u64; N] {
    #[inline]
    fn has(self, hash: u64) -> bool {
        self.as_slice().has(hash)
    }
}

/// How many bytes the table of so many words has: its slots are a power of two.
#[must_use]
pub const fn table_len(words: usize) -> usize {
    KINDS + SLOT * (words + words / 2 + 1).next_power_of_two()
}

/// Lays out a set of words.
#[must_use]
pub const fn table<const LEN: usize>(hashes: &[u64]) -> [u8; LEN] {
    let slots = (LEN - KINDS) / SLOT;
    let mut table = [0; LEN];
    let mut kinds = 0;
    let mut word = 0;
    while word < hashes.len() {
        kinds |= 1 << kind(hashes[word]);
        let mut mark = mark(hashes[word]);
        let mut at = first_slot(hashes[word]) % slots;
        loop {
            let there = number(slot(&table, at));
            if there == mark {
                break;
            }
            if there < mark {
                let [low, middle, high, _] = mark.to_le_bytes();
                copy(&mut table, KINDS + at * SLOT, &[low, middle, high]);
                if there == 0 {
                    break;
                }
                mark = there; // it moves on
            }
            at = (at + 1) % slots;
        }
        word += 1;
    }
    copy(&mut table, 0, &u64::to_le_bytes(kinds));
    table
}

const fn slot(table: &[u8], which: usize) -> [u8; SLOT] {
    let at = KINDS + which * SLOT;
    [table[at], table[at + 1], table[at + 2]]
}

const fn number([low, middle, high]: [u8; SLOT]) -> u32 {
    u32::from_le_bytes([low, middle, high, 0])
}

const fn copy(table: &mut [u8], to: usize, bytes: &[u8]) {
    let mut at = 0;
    while at < bytes.len() {
        table[to + at] = bytes[at];
        at += 1;
    }
}

/// The kind of a hash, one of 64.
const fn kind(hash: u64) -> u32 {
    (hash >> 16 & 63) as u32
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits of a hash")]
const fn first_slot(hash: u64) -> usize {
    hash as usize & 0xffff
}

/// What tells a word from others in its slots; never 0, which is a free slot.
const fn mark(hash: u64) -> u32 {
    let mark = (hash >> 40) as u32;
    if mark == 0 { 1 } else { mark }
}

/// A set of folded words: `words!["am" "is" "was"]`; of a list that is a constant already:
/// `words![all of LIST]`.
macro_rules! words {
    ($($word:literal)+) => {
        $crate::lexicon::words::words![$($crate::lexicon::fold::word($word)),*]
    };
    ($($word:literal),+ $(,)?) => {
        $crate::lexicon::words::words![$($crate::lexicon::fold::word($word)),*]
    };
    (all of $hashes:expr) => {{
        use $crate::lexicon::words::{Words, table, table_len};
        const TABLE: [u8; table_len($hashes.len())] = table($hashes);
        Words::of(&TABLE)
    }};
    ($($hash:expr),+ $(,)?) => {{
        const HASHES: &[u64] = &[$($hash),+];
        $crate::lexicon::words::words![all of HASHES]
    }};
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold;

    const SMALL: Words = words!["am" "is" "was"];

    #[test]
    fn a_set_holds_its_words_and_no_others() {
        for word in ["am", "is", "was"] {
            assert!(SMALL.contains(&fold::word(word)), "{word}");
        }
        let others = ["", "a", "i", "am is", "were", "be"].map(fold::word);
        assert!(others.iter().all(|hash| !SMALL.contains(hash)));
    }

    #[test]
    fn a_sieve_lets_its_words_through_and_few_others() {
        let sieve = Sieve::of(SMALL).and(Sieve::of(words!["be"]));
        assert!(["am", "is", "was", "be"].iter().all(|word| sieve.may_have(Hole::of(fold::word(word)))));
        let others = ["a", "i", "were", "been", "go", "take", "you", "tea", "never"];
        assert!(others.iter().all(|word| !sieve.may_have(Hole::of(fold::word(word)))));
        assert!(others.iter().all(|word| Sieve::ALL.may_have(Hole::of(fold::word(word)))));
    }

    #[test]
    fn words_that_share_a_slot_are_all_found() {
        // As bad as it gets: all hashes want the last slot, so the rest go around the end.
        let hashes: Vec<u64> = (1..=7).map(|mark| mark << 41 | 15).collect();
        let set = Words::of(Box::leak(Box::new(table::<{ table_len(7) }>(&hashes))));
        assert!(hashes.iter().all(|hash| set.contains(hash)));
        assert!(!set.contains(&(8 << 41 | 15)));
    }
}
