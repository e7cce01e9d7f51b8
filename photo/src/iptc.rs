//! IPTC: what news agencies write about a picture, inside a block of Photoshop's resources.

use crate::Hint;
use crate::format::{long, short};
use crate::text::says_something;
use std::collections::BTreeSet;

const IPTC: usize = 0x0404;

pub(crate) fn hints(resources: &[u8], hints: &mut BTreeSet<Hint>) {
    let mut rest = resources;
    while let Some((id, data, next)) = resource(rest) {
        if id == IPTC {
            records(data, hints);
        }
        rest = next;
    }
}

/// A resource: a sign, a number, a name, a length, what it holds; each padded to an even length.
fn resource(bytes: &[u8]) -> Option<(usize, &[u8], &[u8])> {
    let body = bytes.strip_prefix(b"8BIM")?;
    let id = short(body, 0)?;
    let name = usize::from(*body.get(2)?) + 1;
    let at = 2 + name.next_multiple_of(2);
    let start = at + 4;
    let end = start.checked_add(long(body, at)?)?;
    let next = end.next_multiple_of(2).min(body.len());
    Some((id, body.get(start..end)?, &body[next..]))
}

/// Records: a sign, two numbers, a length, the words.
fn records(mut data: &[u8], hints: &mut BTreeSet<Hint>) {
    while let [0x1c, part, number, rest @ ..] = data {
        let Some(words) = short(rest, 0).and_then(|length| rest.get(2..2 + length)) else { return };
        let said = says_something(&String::from_utf8_lossy(words));
        match (part, number) {
            (2, 80 | 116) if said => _ = hints.insert(Hint::Owner),
            (2, 60) if said => _ = hints.insert(Hint::Time), // a time of the day; the day is a field of its own
            _ => {}
        }
        data = &rest[2 + words.len()..];
    }
}
