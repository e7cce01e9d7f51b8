//! Quasi-identifiers that are no findings of their own: they are only counted when the facts of a
//! draft are put together (`risk.rs`). Every candidate here is [`Possible`](crate::Confidence), so
//! none is ever shown: a nudge about a dog or about twins would only annoy, and yet "the only
//! family with twins and a lama in Cody" is one family.

pub mod family_shape;
pub mod listed_fact;
pub mod mentioned_place;
pub mod one_of_few;

use crate::draft::Draft;
use std::ops::Range;

/// A phrase as its words' hashes.
type Phrase = &'static [u64];

/// Does a phrase stand at a token? Returns where it ends.
fn phrase_at(draft: &Draft, at: usize, phrase: Phrase) -> Option<usize> {
    let fits = phrase.iter().enumerate().all(|(i, &word)| draft.is_any(at + i, &[word]));
    fits.then_some(at + phrase.len())
}

/// The first of some phrases that stands at a token, with what the table says of it.
fn listed(draft: &Draft, at: usize, table: &[(Phrase, f32)]) -> Option<(Range<usize>, f32)> {
    let first = draft.token(at).filter(|t| t.is_word())?.hash;
    let starts = table.iter().filter(|(phrase, _)| phrase.first() == Some(&first));
    starts.into_iter().find_map(|(phrase, share)| Some((at..phrase_at(draft, at, phrase)?, *share)))
}
