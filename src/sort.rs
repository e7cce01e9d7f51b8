//! Sorting in little code. The standard library's sort is made for millions of values, and each use of it adds 8 kB
//! to the Wasm; a draft has dozens of findings.

use std::mem::swap;

/// Sorts by a key; equal ones stay in their order.
pub fn by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let keys: Vec<K> = list.iter().map(key).collect();
    if keys.is_sorted() {
        return;
    }
    let order = order(keys.len(), &|a, b| keys[b] < keys[a]);
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(order.into_iter().filter_map(|at| taken[at].take()));
}

/// Sorts a handful by a key; equal ones stay in their order.
pub fn few_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && key(&list[at]) < key(&list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Merges ever longer runs of places; `after(a, b)`: has the value at `b` to come before that at `a`?
#[inline(never)]
fn order(length: usize, after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut from: Vec<usize> = (0..length).collect();
    let mut to = from.clone();
    let mut width = 1;
    while width < length {
        for start in (0..length).step_by(2 * width) {
            let (middle, end) = ((start + width).min(length), (start + 2 * width).min(length));
            let (mut left, mut right) = (start, middle);
            for place in &mut to[start..end] {
                let next = if left == middle || right < end && after(from[left], from[right]) {
                    &mut right
                } else {
                    &mut left
                };
                *place = from[*next];
                *next += 1;
            }
        }
        swap(&mut from, &mut to);
        width *= 2;
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_standard_library_sorts() {
        let mut seed = 7_u32;
        for length in 0..80 {
            let mut list: Vec<(u32, usize)> = (0..length)
                .map(|at| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, at)
                })
                .collect();
            let mut few = list.clone();
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            by_key(&mut list, |(key, _)| *key);
            few_by_key(&mut few, |(key, _)| *key);
            assert_eq!(list, expected);
            assert_eq!(few, expected);
        }
    }
}
