//! Builds the graph that `src/lexicon/static_map.rs` reads.

use crate::static_map::{Shape, StaticMap};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Bits that a second map must save.
const WORTH_IT: usize = 8 * 1_000;

/// Lays out a map and gives the Rust that reads it; its slots go to files in `out` that begin with `name`.
///
/// Small values should be the frequent ones: where it takes less room, the slots hold few bits, and what does not fit
/// into them stands in a second, smaller map. None of the `strangers` is taken for a key: a seed is sought for that. Of the
/// `pairs`, too many for any seed, those that would be taken for one are written beside the map.
pub fn write(
    name: &str,
    entries: &BTreeMap<u64, u32>,
    strangers: &BTreeSet<u64>,
    pairs: &[u64],
    fingerprint_bits: u32,
    out: &Path,
) -> String {
    let largest = entries.values().copied().max().unwrap_or(0);
    let mut counts = vec![0; largest as usize + 1];
    for &value in entries.values() {
        counts[value as usize] += 1;
    }
    let value_bits = value_bits(&counts);
    let rare_from = (1 << value_bits) - 1;
    let common = entries.iter().map(|(&key, &value)| (key, value.min(rare_from))).collect();
    let rare: BTreeMap<u64, u32> = entries
        .iter()
        .filter(|(_, value)| **value >= rare_from)
        .map(|(&key, &value)| (key, value - rare_from))
        .collect();
    let strangers: Vec<u64> = strangers.iter().copied().filter(|key| !entries.contains_key(key)).collect();
    let (slots, shape) = build(&common, &strangers, fingerprint_bits, value_bits);
    std::fs::write(out.join(format!("{name}.bin")), &slots).expect("OUT_DIR can be written");
    let mistaken = mistaken(entries, slots, shape, pairs);
    let rare = if rare.is_empty() {
        "None".to_owned()
    } else {
        // Whether the key is known was asked before.
        format!("Some(&{})", write(&format!("{name}_rare"), &rare, &BTreeSet::new(), &[], 0, out))
    };
    format!(
        "StaticMap {{ slots: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.bin\")), shape: Shape {{ seed: {}, segment_len: {}, segments: {}, fingerprint_bits: {}, value_bits: {} }}, rare: {rare}, mistaken: &{mistaken:?} }}",
        shape.seed, shape.segment_len, shape.segments, shape.fingerprint_bits, shape.value_bits
    )
}

/// The low halves of the keys that a map would take for known, and that are not.
#[expect(clippy::cast_possible_truncation, reason = "a half tells them apart")]
fn mistaken(entries: &BTreeMap<u64, u32>, slots: Vec<u8>, shape: Shape, pairs: &[u64]) -> Vec<u32> {
    let map = StaticMap { slots: Vec::leak(slots), shape, rare: None, mistaken: &[] };
    let strange = |key: &&u64| map.get(**key).is_some() && !entries.contains_key(key);
    let mut found: Vec<u32> = pairs.iter().filter(strange).map(|&key| key as u32).collect();
    found.sort_unstable();
    found.dedup();
    // A known key with the same half must stay known.
    for &key in entries.keys() {
        if let Ok(at) = found.binary_search(&(key as u32)) {
            found.remove(at);
        }
    }
    found
}

/// How many bits of a value the slots should hold, if values from 0 on are so frequent.
fn value_bits(counts: &[usize]) -> u32 {
    let bits = |values: usize| (usize::BITS - values.leading_zeros()).max(1);
    let keys: usize = counts.iter().sum();
    let whole = bits(counts.len());
    let room = |of: u32| {
        let common = ((1 << of) - 1).min(counts.len());
        let rare = &counts[common..];
        keys * of as usize + rare.iter().sum::<usize>() * bits(rare.len()) as usize
    };
    let best = (1..whole).min_by_key(|&of| room(of)).unwrap_or(whole);
    if room(best) + WORTH_IT < keys * whole as usize { best } else { whole }
}

/// How many of some values, by their counts, the most frequent first, stand in the slots themselves.
pub fn common(counts: &[usize]) -> usize {
    ((1 << value_bits(counts)) - 1).min(counts.len())
}

/// The slots and shape of a map with these keys and values.
fn build(
    entries: &BTreeMap<u64, u32>,
    strangers: &[u64],
    fingerprint_bits: u32,
    value_bits: u32,
) -> (Vec<u8>, Shape) {
    assert!(value_bits <= 16, "values need {value_bits} bits, more than a slot has");
    (1..1000)
        .find_map(|seed| {
            let (slots, shape) = try_seed(entries, fingerprint_bits, value_bits, seed)?;
            let known = |&key: &u64| {
                let hash = shape.rehash(key);
                let bits = shape.slots(hash).iter().fold(0, |all, &slot| all ^ slots[slot as usize]);
                (bits ^ Shape::fingerprint(hash)) & ((1 << fingerprint_bits) - 1) == 0
            };
            (!strangers.iter().any(known)).then(|| (pack(&slots, fingerprint_bits + value_bits), shape))
        })
        .expect("one of a thousand seeds gives a graph that can be peeled and takes no stranger for a key")
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes far below 2^32"
)]
fn try_seed(
    entries: &BTreeMap<u64, u32>,
    fingerprint_bits: u32,
    value_bits: u32,
    seed: u64,
) -> Option<(Vec<u64>, Shape)> {
    let n = (entries.len().max(2)) as f64;
    let segment_len = 1u32 << ((n.ln() / 3.33f64.ln() + 2.25).floor() as u32).min(18);
    let factor = (0.875 + 0.25 * 1e6f64.ln() / n.ln()).max(1.125);
    let segments = ((n * factor / f64::from(segment_len)).ceil() as u32).saturating_sub(2).max(1);
    let shape = Shape {
        seed: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15),
        segment_len,
        segments,
        fingerprint_bits,
        value_bits,
    };
    let slot_count = ((segments + 2) * segment_len) as usize;

    // Peel: a slot that only one key touches can be set last for that key.
    let keys: Vec<(u64, u32)> = entries.iter().map(|(&key, &value)| (shape.rehash(key), value)).collect();
    let mut touched_by = vec![(0u32, 0usize); slot_count]; // how many keys, XOR of their indices
    for (index, (hash, _)) in keys.iter().enumerate() {
        for slot in shape.slots(*hash) {
            let entry = &mut touched_by[slot as usize];
            *entry = (entry.0 + 1, entry.1 ^ index);
        }
    }
    let mut alone: Vec<usize> = (0..slot_count).filter(|&slot| touched_by[slot].0 == 1).collect();
    let mut order = Vec::with_capacity(keys.len());
    while let Some(slot) = alone.pop() {
        let (count, index) = touched_by[slot];
        if count != 1 {
            continue;
        }
        order.push((index, slot));
        for other in shape.slots(keys[index].0) {
            let entry = &mut touched_by[other as usize];
            *entry = (entry.0 - 1, entry.1 ^ index);
            if entry.0 == 1 {
                alone.push(other as usize);
            }
        }
    }
    if order.len() != keys.len() {
        return None;
    }

    let mut slots = vec![0u64; slot_count];
    for &(index, own) in order.iter().rev() {
        let (hash, value) = keys[index];
        let known = Shape::fingerprint(hash) & ((1 << fingerprint_bits) - 1);
        let wanted = known | u64::from(value) << fingerprint_bits;
        let others = shape.slots(hash).iter().map(|&slot| slots[slot as usize]).fold(0, |a, b| a ^ b);
        slots[own] ^= wanted ^ others;
    }
    Some((slots, shape))
}

/// Bit-packs the slots, least significant bit first, with eight spare bytes for wide reads.
fn pack(slots: &[u64], width: u32) -> Vec<u8> {
    let width = width as usize;
    let mut bytes = vec![0u8; (slots.len() * width).div_ceil(8) + 8];
    for (index, &slot) in slots.iter().enumerate() {
        for bit in (0..width).filter(|bit| slot >> bit & 1 == 1) {
            let at = index * width + bit;
            bytes[at / 8] |= 1 << (at % 8);
        }
    }
    bytes
}
