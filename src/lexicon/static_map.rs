//! A read-only map from 64-bit key hashes to small values, laid out ahead by `build.rs`: a binary
//! fuse graph whose three slots for a key XOR to the key's fingerprint and value. It is ready at
//! once (nothing is parsed or built at start) and takes about 2.5 bytes a key. Few values are frequent: a slot has room
//! for those, and the others stand in a second map.
//!
//! A key that is not in the map is taken for one that is once in 8,192 lookups (4,096 for places
//! and names, which are many and need more evidence); recognizers never decide on a lexicon hit alone. What people write
//! all the time ("my player", "a face") was looked up when the map was built, and is not mistaken.
//!
//! Layout: Graf and Lemire, "Binary Fuse Filters", 2022. `build.rs` includes this file too.

/// See the module's documentation.
#[derive(Clone, Copy, Debug)]
pub struct StaticMap {
    /// The slots, bit-packed, with eight spare bytes at the end.
    pub slots: &'static [u8],
    /// What and how large.
    pub shape: Shape,
    /// Of the keys whose value is as large as a slot can hold: how much more it is.
    pub rare: Option<&'static StaticMap>,
    /// The low halves of everyday keys that only look as if they were known, sorted.
    pub mistaken: &'static [u32],
}

/// The parameters of one map.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Chosen by the builder so that the graph can be peeled.
    pub seed: u64,
    /// Slots of one segment, a power of two.
    pub segment_len: u32,
    /// Segments a key's first slot can lie in.
    pub segments: u32,
    /// Bits of a slot that tell a known key from an unknown one; at most 16.
    pub fingerprint_bits: u32,
    /// Bits of a value; at most 16.
    pub value_bits: u32,
}

impl StaticMap {
    /// The value of `key`, if the map knows it.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<u32> {
        let hash = self.shape.rehash(key);
        let [first, second, third] = self.shape.slots(hash);
        let width = self.shape.fingerprint_bits;
        let size = (width + self.shape.value_bits) as usize;
        let bits = self.slot(first, size) ^ self.slot(second, size) ^ self.slot(third, size);
        let bits = bits & ((1 << size) - 1);
        if (bits ^ Shape::fingerprint(hash)) & ((1 << width) - 1) != 0 {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "value_bits is at most 16, and a half is enough")]
        let (value, half) = ((bits >> width) as u32, key as u32);
        match self.rare {
            _ if self.mistaken.binary_search(&half).is_ok() => None,
            Some(rare) if value == (1 << self.shape.value_bits) - 1 => Some(value + rare.get(key)?),
            _ => Some(value),
        }
    }

    /// A slot, and behind its `size` bits something of the next ones.
    fn slot(&self, index: u32, size: usize) -> u64 {
        let bit = index as usize * size;
        let from = self.slots.get(bit / 8..).and_then(<[u8]>::first_chunk).copied();
        let word = u64::from_le_bytes(from.unwrap_or_default());
        word >> (bit % 8)
    }
}

impl Shape {
    /// The key's hash under this map's seed.
    #[must_use]
    pub const fn rehash(&self, key: u64) -> u64 {
        let mut x = key.wrapping_add(self.seed);
        x = (x ^ (x >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        x = (x ^ (x >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        x ^ (x >> 33)
    }

    /// The three slots of a rehashed key.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the high half of a product of a 32-bit number, and masked parts"
    )]
    pub const fn slots(&self, hash: u64) -> [u32; 3] {
        let first = (((hash >> 32) * (self.segments * self.segment_len) as u64) >> 32) as u32;
        let mask = self.segment_len - 1;
        [
            first,
            (first + self.segment_len) ^ ((hash >> 18) as u32 & mask),
            (first + 2 * self.segment_len) ^ (hash as u32 & mask),
        ]
    }

    /// What the slots of a rehashed key XOR to, in their low bits.
    #[must_use]
    pub const fn fingerprint(hash: u64) -> u64 {
        (hash ^ (hash >> 32)) & 0xffff
    }
}
