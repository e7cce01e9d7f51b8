//! From candidates to findings that do not overlap: where two recognizers claim the same words,
//! the graver and surer claim wins, then the longer one. Words of somebody at risk come first: help weighs
//! more than a fact.

use crate::finding::Category;
use crate::recognizer::{Candidate, Recognizer};
use crate::sort;
use std::cmp::Reverse;

/// Keeps the best of every group of overlapping candidates; sorted by start.
#[must_use]
pub fn resolve(mut candidates: Vec<(Recognizer, Candidate)>) -> Vec<(Recognizer, Candidate)> {
    sort::by_key(&mut candidates, |(r, c)| {
        let care = r.category == Category::CareCrisis;
        (Reverse((care, c.level, c.confidence, c.bytes.len())), c.bytes.start)
    });
    let mut kept: Vec<(Recognizer, Candidate)> = Vec::with_capacity(candidates.len());
    let mut starts: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new(); // start -> end
    for (recognizer, candidate) in candidates {
        let before = starts.range(..candidate.bytes.end).next_back();
        if before.is_none_or(|(_, &end)| end <= candidate.bytes.start) {
            starts.insert(candidate.bytes.start, candidate.bytes.end);
            kept.push((recognizer, candidate));
        }
    }
    sort::by_key(&mut kept, |(_, c)| c.bytes.start);
    kept
}
