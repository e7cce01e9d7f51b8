//! PNG: chunks, each with a name of four letters and a check sum.

use crate::exif::only_turned;
use crate::format::{Note, long};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use std::borrow::Cow;

pub(crate) const START: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What draws the picture beside the chunks no reader may skip (their names start with a capital): colours,
/// transparency, size on paper, moving pictures.
const DRAWS: [&[u8; 4]; 16] = [
    b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST",
    b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT",
];
/// More than a photo's notes take; a few bytes could unpack to gigabytes.
const MOST: usize = 1 << 20;

struct Chunk<'a> {
    name: &'a [u8],
    body: &'a [u8],
    /// With length and check sum.
    whole: &'a [u8],
}

fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = &bytes[START.len()..];
    std::iter::from_fn(move || {
        let end = long(rest, 0)?.checked_add(12)?;
        let whole = rest.get(..end)?;
        let name = &whole[4..8];
        rest = if name == b"IEND" { &[] } else { &rest[end..] };
        Some(Chunk { name, body: &whole[8..end - 4], whole })
    })
}

pub(crate) fn notes(bytes: &[u8]) -> Vec<Note<'_>> {
    chunks(bytes).filter_map(|chunk| note(&chunk)).collect()
}

fn note<'a>(chunk: &Chunk<'a>) -> Option<Note<'a>> {
    match chunk.name {
        b"eXIf" => Some(Note::Exif(Cow::Borrowed(chunk.body))),
        b"tEXt" => {
            let (about, says) = split(chunk.body)?;
            Some(line(about, says.to_vec()))
        }
        b"zTXt" => {
            let (about, packed) = split(chunk.body)?;
            Some(line(about, unpack(packed.get(1..)?)?))
        }
        b"iTXt" => {
            let (about, rest) = split(chunk.body)?;
            let (&[is_packed, _], rest) = rest.split_first_chunk()?;
            let (_language, rest) = split(rest)?;
            let (_translated, says) = split(rest)?;
            Some(line(about, if is_packed == 0 { says.to_vec() } else { unpack(says)? }))
        }
        _ => None,
    }
}

/// At the first zero.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().position(|byte| *byte == 0)?;
    Some((&bytes[..at], &bytes[at + 1..]))
}

fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    decompress_to_vec_zlib_with_limit(packed, MOST).ok()
}

/// A line may hold the notes of another kind of file, some as hexadecimal digits.
fn line<'a>(about: &[u8], says: Vec<u8>) -> Note<'a> {
    let without =
        |bytes: Vec<u8>, prefix: &[u8]| bytes.strip_prefix(prefix).map(<[u8]>::to_vec).unwrap_or(bytes);
    match about {
        b"XML:com.adobe.xmp" => Note::Xmp(Cow::Owned(says)),
        b"Raw profile type exif" => Note::Exif(Cow::Owned(without(digits(&says), b"Exif\0\0"))),
        b"Raw profile type APP1" => match digits(&says) {
            exif if exif.starts_with(b"Exif\0\0") => Note::Exif(Cow::Owned(exif[6..].to_vec())),
            packet => Note::Xmp(Cow::Owned(packet)),
        },
        b"Raw profile type xmp" => Note::Xmp(Cow::Owned(digits(&says))),
        b"Raw profile type iptc" => Note::Resources(Cow::Owned(digits(&says))),
        _ => Note::Line(String::from_utf8_lossy(about).into(), String::from_utf8_lossy(&says).into()),
    }
}

/// A blank line, a name, a length, then digits.
fn digits(says: &[u8]) -> Vec<u8> {
    let mut lines = says.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).skip(2);
    let digits: Vec<u8> = lines
        .by_ref()
        .flatten()
        .filter_map(|byte| u8::try_from(char::from(*byte).to_digit(16)?).ok())
        .collect();
    digits.chunks_exact(2).map(|two| two[0] << 4 | two[1]).collect()
}

pub(crate) fn clean(bytes: &[u8], turned: Option<u8>) -> Option<Vec<u8>> {
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend_from_slice(START);
    let mut last = None;
    for chunk in chunks(bytes) {
        if last.is_none() && chunk.name != b"IHDR" {
            return None;
        }
        if chunk.name[0].is_ascii_uppercase() || DRAWS.iter().any(|name| chunk.name == *name) {
            copy.extend_from_slice(chunk.whole);
        }
        if last.is_none()
            && let Some(turned) = turned
        {
            push(&mut copy, *b"eXIf", &only_turned(turned));
        }
        last = Some(chunk.name);
    }
    (last == Some(b"IEND")).then_some(copy)
}

fn push(copy: &mut Vec<u8>, name: [u8; 4], body: &[u8]) {
    copy.extend_from_slice(&u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    let start = copy.len();
    copy.extend_from_slice(&name);
    copy.extend_from_slice(body);
    let sum = check_sum(&copy[start..]);
    copy.extend_from_slice(&sum.to_be_bytes());
}

/// CRC-32, bit by bit: it is asked for a few dozen bytes.
fn check_sum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::check_sum;

    #[test]
    fn the_check_sum_is_the_one_of_the_standard() {
        assert_eq!(check_sum(b"123456789"), 0xcbf4_3926);
        assert_eq!(check_sum(b"IEND"), 0xae42_6082);
    }
}
