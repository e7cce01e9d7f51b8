//! WebP: a RIFF file of chunks, each with a name of four letters, padded to an even length.

use crate::exif::only_turned;
use crate::format::Note;
use std::borrow::Cow;

/// Picture, transparency, frames, colours; `VP8X` says what else there is.
const DRAWS: [&[u8; 4]; 7] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
/// In `VP8X`: there is EXIF, there is XMP.
const HAS_EXIF: u8 = 8;
const HAS_XMP: u8 = 4;

pub(crate) fn is_webp(bytes: &[u8]) -> bool {
    bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
}

fn length(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()
}

/// What follows the length the file itself states is not part of it.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let stated = length(bytes, 4).unwrap_or(0).saturating_add(8);
    let mut rest = &bytes[12..stated.clamp(12, bytes.len())];
    std::iter::from_fn(move || {
        let end = length(rest, 4)?.checked_add(8)?;
        let (name, body) = (rest.get(..4)?, rest.get(8..end)?);
        rest = &rest[end.next_multiple_of(2).min(rest.len())..];
        Some((name, body))
    })
}

pub(crate) fn notes(bytes: &[u8]) -> Vec<Note<'_>> {
    chunks(bytes)
        .filter_map(|(name, body)| match name {
            b"EXIF" => Some(Note::Exif(Cow::Borrowed(body.strip_prefix(b"Exif\0\0").unwrap_or(body)))),
            b"XMP " => Some(Note::Xmp(Cow::Borrowed(body))),
            _ => None,
        })
        .collect()
}

pub(crate) fn clean(bytes: &[u8], turned: Option<u8>) -> Option<Vec<u8>> {
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend_from_slice(b"RIFF\0\0\0\0WEBP");
    let (mut drawn, mut extended) = (false, false);
    for (name, body) in chunks(bytes).filter(|(name, _)| DRAWS.iter().any(|kept| *name == *kept)) {
        let start = copy.len();
        push(&mut copy, name, body);
        match name {
            b"VP8X" if !body.is_empty() => {
                extended = true;
                copy[start + 8] &= !(HAS_EXIF | HAS_XMP);
                if turned.is_some() {
                    copy[start + 8] |= HAS_EXIF;
                }
            }
            b"VP8 " | b"VP8L" | b"ANMF" => drawn = true,
            _ => {}
        }
    }
    // Without `VP8X` nobody looks for it.
    if let Some(turned) = turned.filter(|_| extended) {
        push(&mut copy, b"EXIF", &only_turned(turned));
    }
    let length = u32::try_from(copy.len() - 8).ok()?;
    copy[4..8].copy_from_slice(&length.to_le_bytes());
    drawn.then_some(copy)
}

fn push(copy: &mut Vec<u8>, name: &[u8], body: &[u8]) {
    copy.extend_from_slice(name);
    copy.extend_from_slice(&u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
    copy.extend_from_slice(body);
    if body.len() % 2 == 1 {
        copy.push(0);
    }
}
