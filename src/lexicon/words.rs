//! Short lists of words that code itself must name ("am", "is", "was"), laid out by the compiler so
//! that a word is looked up in a step or two, however long the list is.

/// A set of folded words, as a table of hashes.
///
/// The first eight bytes have a bit for each of 64 kinds of hashes that are in the set: most words
/// asked for are not, and these bits say so at once. Then come the slots of three bytes, at most two thirds of
/// them taken: a word's first slot is given by its hash; if another word sits there, the next free one.
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
        loop {
            match slots.get(at & (slots.len() - 1)) {
                Some(slot) if *slot == wanted => return true,
                None | Some([0, 0, 0]) => return false,
                Some(_) => at += 1,
            }
        }
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

    /// Is one of a word's kinds among these? Whatever takes every kind does without a word, too.
    #[must_use]
    pub const fn take(self, word: Self) -> bool {
        self.0 & word.0 != 0 || self.0 == Self::ALL.0
    }
}

/// A rough set of many words, as big whatever it holds: what it has not is not there, what it has may be.
#[derive(Clone, Copy, Debug)]
pub struct Sieve([u32; SIEVE]);

const SIEVE: usize = 32;

impl Sieve {
    /// No words.
    pub const EMPTY: Self = Self([0; SIEVE]);
    /// Whatever is asked for may be there.
    pub const ALL: Self = Self([!0; SIEVE]);

    /// The words of a set.
    #[must_use]
    pub const fn of(words: Words) -> Self {
        let mut bits = [0; SIEVE];
        let mut at = KINDS;
        while at < words.table.len() {
            let mark = [words.table[at], words.table[at + 1], words.table[at + 2]];
            if !is_free(mark) {
                let (number, bit) = hole(mark);
                bits[number] |= 1 << bit;
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

    /// May the word with this hash be there?
    #[must_use]
    #[inline]
    pub const fn may_have(&self, hash: u64) -> bool {
        let (number, bit) = hole(mark(hash));
        self.0[number] >> bit & 1 == 1
    }
}

/// The number and the bit of a word in a sieve.
const fn hole(mark: [u8; SLOT]) -> (usize, u32) {
    (mark[1] as usize % SIEVE, mark[2] as u32 & 31)
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
        let mark = mark(hashes[word]);
        let mut at = first_slot(hashes[word]) % slots;
        while !is_free(slot(&table, at)) && !is_same(slot(&table, at), mark) {
            at = (at + 1) % slots;
        }
        copy(&mut table, KINDS + at * SLOT, &mark);
        word += 1;
    }
    copy(&mut table, 0, &u64::to_le_bytes(kinds));
    table
}

const fn slot(table: &[u8], which: usize) -> [u8; SLOT] {
    let at = KINDS + which * SLOT;
    [table[at], table[at + 1], table[at + 2]]
}

const fn is_free(slot: [u8; SLOT]) -> bool {
    is_same(slot, [0; SLOT])
}

const fn is_same(one: [u8; SLOT], other: [u8; SLOT]) -> bool {
    one[0] == other[0] && one[1] == other[1] && one[2] == other[2]
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
const fn mark(hash: u64) -> [u8; SLOT] {
    match hash.to_le_bytes() {
        [.., 0, 0, 0] => [1, 0, 0],
        [.., low, middle, high] => [low, middle, high],
    }
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
        assert!(["am", "is", "was", "be"].iter().all(|word| sieve.may_have(fold::word(word))));
        let others = ["a", "i", "were", "been", "go", "take", "you", "tea", "never"];
        assert!(others.iter().all(|word| !sieve.may_have(fold::word(word))));
        assert!(others.iter().all(|word| Sieve::ALL.may_have(fold::word(word))));
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
