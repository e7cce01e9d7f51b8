//! Places in a draft. Inside the core they are byte ranges (`Range<usize>`); outside they are
//! [`Span`]s in UTF-16 code units, because the caller is JavaScript. [`Utf16Map`] converts.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A half-open range of UTF-16 code units: `draft.slice(start, end)` in JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First code unit.
    pub start: u32,
    /// One past the last code unit.
    pub end: u32,
}

/// Converts byte offsets of one text to UTF-16 offsets.
#[derive(Debug)]
pub struct Utf16Map {
    /// `(byte offset after the character, bytes minus code units so far)` for each character
    /// beyond ASCII. Empty for ASCII text, where the two offsets are equal.
    steps: Vec<(u32, u32)>,
}

impl Utf16Map {
    /// Reads `text` once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut steps = Vec::new();
        if !text.is_ascii() {
            let mut surplus = 0;
            for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
                surplus += c.len_utf8() - c.len_utf16();
                steps.push((to_u32(at + c.len_utf8()), to_u32(surplus)));
            }
        }
        Self { steps }
    }

    /// The span of `bytes`, which must lie on character boundaries of the text.
    #[must_use]
    pub fn span(&self, bytes: &Range<usize>) -> Span {
        Span { start: self.offset(bytes.start), end: self.offset(bytes.end) }
    }

    fn offset(&self, byte: usize) -> u32 {
        let byte = to_u32(byte);
        let passed = self.steps.partition_point(|&(end, _)| end <= byte);
        byte - passed.checked_sub(1).map_or(0, |last| self.steps[last].1)
    }
}

/// Offsets are kept in 32 bits; a draft that does not fit is never assessed (see `Draft`).
fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, bytes: Range<usize>) {
        let span = Utf16Map::new(text).span(&bytes);
        let units: Vec<u16> = text.encode_utf16().collect();
        let slice = &units[span.start as usize..span.end as usize];
        assert_eq!(String::from_utf16_lossy(slice), text[bytes]);
    }

    #[test]
    fn spans_name_the_same_characters_in_utf16() {
        for text in ["plain", "é before", "🙂🙂 two emoji", "שלום עולם", "a\u{fffd}b", "e\u{301}x"]
        {
            for (start, _) in text.char_indices() {
                for (end, c) in text[start..].char_indices() {
                    check(text, start..start + end + c.len_utf8());
                }
            }
        }
    }
}
