//! Kinds of files, and the notes they carry beside the picture.

use crate::{Hint, exif, iptc, jpeg, png, text, webp, xmp};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What can be written again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Jpeg,
    Png,
    Webp,
    /// Read where it is a HEIC, an AVIF or a TIFF; else nothing is known of it.
    Other,
}

impl Format {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(jpeg::START) {
            Self::Jpeg
        } else if bytes.starts_with(png::START) {
            Self::Png
        } else if webp::is_webp(bytes) {
            Self::Webp
        } else {
            Self::Other
        }
    }
}

/// A part of the file that is not the picture.
pub(crate) enum Note<'a> {
    /// A TIFF structure, without the container's own prefix.
    Exif(Cow<'a, [u8]>),
    Xmp(Cow<'a, [u8]>),
    /// Photoshop's resources, of which one is IPTC.
    Resources(Cow<'a, [u8]>),
    /// A line of a PNG: what it is about, what it says.
    Line(String, String),
}

impl Note<'_> {
    pub(crate) fn hints(&self, hints: &mut BTreeSet<Hint>) {
        match self {
            Self::Exif(tiff) => exif::hints(tiff, hints),
            Self::Xmp(packet) => xmp::hints(packet, hints),
            Self::Resources(resources) => iptc::hints(resources, hints),
            Self::Line(about, says) => text::hints(about, says, hints),
        }
    }

    /// How the picture is to be turned, where it is to be turned at all.
    pub(crate) fn turned(&self) -> Option<u8> {
        match self {
            Self::Exif(tiff) => exif::turned(tiff),
            _ => None,
        }
    }
}

pub(crate) fn notes(bytes: &[u8]) -> Vec<Note<'_>> {
    match Format::of(bytes) {
        Format::Jpeg => jpeg::notes(bytes),
        Format::Png => png::notes(bytes),
        Format::Webp => webp::notes(bytes),
        Format::Other => {
            exif::of_container(bytes).map(|tiff| Note::Exif(Cow::Owned(tiff))).into_iter().collect()
        }
    }
}

/// Two bytes, the greater first.
pub(crate) fn short(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?)))
}

/// Four bytes, the greatest first.
pub(crate) fn long(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?)).ok()
}
