//! Short lists of words that code itself must name ("am", "is", "was"), laid out by the compiler so
//! that a word is looked up in a step or two, however long the list is.

/// A set of folded words: a table of hashes, at most half full. A word's first slot is given by its
/// hash; if another word sits there, the next free one is taken.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    slots: &'static [u32],
}

impl Words {
    /// The set of a table made by [`table`]; [`words!`] calls both.
    #[must_use]
    pub const fn of(slots: &'static [u32]) -> Self {
        Self { slots }
    }

    /// Is the word with this hash in the set?
    #[must_use]
    pub fn contains(self, hash: &u64) -> bool {
        let mut at = first_slot(*hash);
        loop {
            match self.slots.get(at & (self.slots.len() - 1)) {
                Some(&slot) if slot == mark(*hash) => return true,
                None | Some(0) => return false,
                Some(_) => at += 1,
            }
        }
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

/// How many slots a set of so many words has: a power of two.
#[must_use]
pub const fn slot_count(words: usize) -> usize {
    (words * 2 + 1).next_power_of_two()
}

/// Lays out a set of words.
#[must_use]
pub const fn table<const SLOTS: usize>(hashes: &[u64]) -> [u32; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut word = 0;
    while word < hashes.len() {
        let mut at = first_slot(hashes[word]) % SLOTS;
        while slots[at] != 0 && slots[at] != mark(hashes[word]) {
            at = (at + 1) % SLOTS;
        }
        slots[at] = mark(hashes[word]);
        word += 1;
    }
    slots
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits of a hash")]
const fn first_slot(hash: u64) -> usize {
    hash as usize & 0xffff
}

/// What tells a word from others in its slots; never 0, which is a free slot.
const fn mark(hash: u64) -> u32 {
    (hash >> 32) as u32 | 1
}

/// A set of folded words: `words!["am" "is" "was"]`.
macro_rules! words {
    ($($word:literal)+) => {
        $crate::lexicon::words::words![$($crate::lexicon::fold::word($word)),*]
    };
    ($($word:literal),+ $(,)?) => {
        $crate::lexicon::words::words![$($crate::lexicon::fold::word($word)),*]
    };
    ($($hash:expr),+ $(,)?) => {{
        use $crate::lexicon::words::{Words, slot_count, table};
        const HASHES: &[u64] = &[$($hash),*];
        const SLOTS: [u32; slot_count(HASHES.len())] = table(HASHES);
        Words::of(&SLOTS)
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
    fn words_that_share_a_slot_are_all_found() {
        // As bad as it gets: all hashes want the last slot, so the rest go around the end.
        let hashes: Vec<u64> = (1..=7).map(|mark| mark << 34 | 15).collect();
        let slots: &'static [u32] = Box::leak(Box::new(table::<16>(&hashes)));
        let set = Words::of(slots);
        assert!(hashes.iter().all(|hash| set.contains(hash)));
        assert!(!set.contains(&(8 << 34 | 15)));
    }
}
