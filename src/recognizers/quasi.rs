//! Quasi-identifiers that are no findings of their own: they are only counted when the facts of a
//! draft are put together (`risk.rs`). Every candidate here is [`Possible`](crate::Confidence), so
//! none is ever shown: a nudge about a dog or about twins would only annoy, and yet "the only
//! family with twins and a lama in Cody" is one family.

pub mod family_shape;
pub mod listed_fact;
pub mod mentioned_place;
pub mod one_of_few;

use crate::draft::Draft;
use crate::lexicon::words::Words;
use std::ops::Range;

/// A phrase as its words' hashes.
type Phrase = &'static [u64];

/// Does a phrase stand at a token? Returns where it ends.
fn phrase_at(draft: &Draft, at: usize, phrase: Phrase) -> Option<usize> {
    let fits = phrase.iter().enumerate().all(|(i, &word)| draft.is_any(at + i, &[word]));
    fits.then_some(at + phrase.len())
}

/// Phrases with how many of 100,000 people each fits.
struct Phrases {
    rows: &'static [(Phrase, f32)],
    /// The words they start with.
    starts: Words,
}

/// Lays out [`Phrases`].
macro_rules! phrases {
    ($($row:expr),+ $(,)?) => {{
        use $crate::lexicon::words::words;
        use $crate::recognizers::quasi::{Phrase, Phrases, first_words};
        const ROWS: &[(Phrase, f32)] = &[$($row),+];
        const FIRST: [u64; ROWS.len()] = first_words(ROWS);
        Phrases { rows: ROWS, starts: words![all of &FIRST] }
    }};
}
use phrases;

const fn first_words<const N: usize>(rows: &[(Phrase, f32)]) -> [u64; N] {
    let mut words = [0; N];
    let mut row = 0;
    while row < N {
        words[row] = rows[row].0[0];
        row += 1;
    }
    words
}

/// The first of some phrases that stands at a token, with what the table says of it.
fn listed(draft: &Draft, at: usize, phrases: &Phrases) -> Option<(Range<usize>, f32)> {
    if !draft.is_any(at, phrases.starts) {
        return None;
    }
    phrases.rows.iter().find_map(|(phrase, share)| Some((at..phrase_at(draft, at, phrase)?, *share)))
}
