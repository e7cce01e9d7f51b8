//! JPEG: segments, then the picture, in one or several scans.

use crate::exif::only_turned;
use crate::format::{Note, short};
use std::borrow::Cow;

pub(crate) const START: &[u8] = b"\xff\xd8\xff";

const RESTART: std::ops::RangeInclusive<u8> = 0xd0..=0xd7;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP13: u8 = 0xed;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;
const COMMENT: u8 = 0xfe;

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
/// A packet too long for one segment goes on in such ones; 40 bytes say which part it is.
const XMP_MORE: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const RESOURCES: &[u8] = b"Photoshop 3.0\0";

struct Segment<'a> {
    marker: u8,
    /// Without marker and length.
    body: &'a [u8],
    /// The picture's own bytes, behind the header of a scan.
    scan: &'a [u8],
}

/// Walks through a file. Ends at the end of the picture, or where the file breaks off.
struct Segments<'a> {
    rest: &'a [u8],
    /// The picture's end was reached.
    ended: bool,
}

fn segments(bytes: &[u8]) -> Segments<'_> {
    Segments { rest: &bytes[2..], ended: false }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        let sign = self.rest.strip_prefix(b"\xff")?;
        let fill = sign.iter().take_while(|byte| **byte == 0xff).count();
        let (&marker, rest) = sign[fill..].split_first()?;
        if marker == END {
            self.ended = true;
            self.rest = &[];
            return None;
        }
        // Below these there are no segments with a length, and none has a place here.
        if marker < 0xc0 || RESTART.contains(&marker) || marker == 0xd8 {
            return None;
        }
        let length = short(rest, 0).filter(|length| *length >= 2)?;
        let body = rest.get(2..length)?;
        let rest = &rest[length..];
        let (scan, rest) = if marker == SCAN { rest.split_at(scan_length(rest)) } else { (&[][..], rest) };
        self.rest = rest;
        Some(Segment { marker, body, scan })
    }
}

/// A scan goes on until a marker that is neither a restart nor a stuffed byte.
fn scan_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != 0xff {
            at += 1;
            continue;
        }
        let next = at + bytes[at..].iter().take_while(|byte| **byte == 0xff).count();
        match bytes.get(next) {
            Some(0) => at = next + 1,
            Some(marker) if RESTART.contains(marker) => at = next + 1,
            _ => return at,
        }
    }
    at
}

pub(crate) fn notes(bytes: &[u8]) -> Vec<Note<'_>> {
    segments(bytes).filter_map(|segment| note(&segment)).collect()
}

fn note<'a>(segment: &Segment<'a>) -> Option<Note<'a>> {
    let body = |prefix| segment.body.strip_prefix(prefix).map(Cow::Borrowed);
    match segment.marker {
        APP1 => None
            .or_else(|| body(EXIF).map(Note::Exif))
            .or_else(|| body(XMP).map(Note::Xmp))
            .or_else(|| Some(Note::Xmp(Cow::Borrowed(segment.body.strip_prefix(XMP_MORE)?.get(40..)?)))),
        APP13 => body(RESOURCES).map(Note::Resources),
        _ => None,
    }
}

/// What is needed to draw the picture, of a segment; nothing for a note.
fn kept(segment: &Segment) -> Option<Vec<u8>> {
    let body = segment.body;
    match segment.marker {
        // A small picture may follow, which nobody draws.
        APP0 if body.starts_with(b"JFIF\0") && body.len() >= 14 => Some([&body[..12], &[0, 0]].concat()),
        APP2 if body.starts_with(b"ICC_PROFILE\0") => Some(body.to_vec()),
        APP14 if body.starts_with(b"Adobe") => Some(body.to_vec()), // how the colours are mixed
        APP0..=APP15 | COMMENT => None,
        _ => Some(body.to_vec()),
    }
}

/// What follows the picture is left out: phones hide a film there, with a map point of its own.
pub(crate) fn clean(bytes: &[u8], turned: Option<u8>) -> Option<Vec<u8>> {
    let mut turned = turned.map(|turned| [EXIF, &only_turned(turned)].concat());
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend_from_slice(b"\xff\xd8");
    let mut walk = segments(bytes);
    let mut drawn = false;
    for segment in walk.by_ref() {
        let Some(body) = kept(&segment) else { continue };
        // The first segment is JFIF's, where there is one.
        if segment.marker != APP0
            && let Some(turned) = turned.take()
        {
            push(&mut copy, APP1, &turned);
        }
        push(&mut copy, segment.marker, &body);
        copy.extend_from_slice(segment.scan);
        drawn |= segment.marker == SCAN;
    }
    // Pictures that lack nothing but their end are common, and drawn.
    if !drawn || !(walk.ended || walk.rest.is_empty()) {
        return None;
    }
    copy.extend_from_slice(&[0xff, END]);
    Some(copy)
}

fn push(copy: &mut Vec<u8>, marker: u8, body: &[u8]) {
    // A body came out of a segment, or is shorter than any can be.
    let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
    copy.extend_from_slice(&[0xff, marker]);
    copy.extend_from_slice(&length.to_be_bytes());
    copy.extend_from_slice(body);
}
