//! What a photo's file says beside the picture, and the same file without it.
//!
//! Cameras and phones write where, when and with what a photo was taken; programs add who made it. [`read`] tells which
//! of these a file holds, never what they say. [`clean`] writes the file again with nothing but the picture: what the
//! picture's own bytes say is copied, not decoded, so that every pixel stays as it was. What is known to draw the
//! picture is kept and all else left out, so that a kind of note nobody thought of is left out too.
//!
//! A crate and a Wasm of its own, loaded when a photo comes: most drafts have none.

mod format;
mod text;
mod exif;
mod xmp;
mod iptc;
mod jpeg;
mod png;
mod webp;
#[cfg(target_arch = "wasm32")]
mod wasm;

use format::Format;
use std::collections::BTreeSet;

/// Something a file says that can lead to a person. Where the photo was taken comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hint {
    /// A point on the map.
    Place,
    /// Whose photo or camera it is.
    Owner,
    /// The number of the camera or of its lens: the same in every photo it takes.
    Serial,
    /// The minute it was taken.
    Time,
}

impl Hint {
    /// The name the sentences go by.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Owner => "owner",
            Self::Serial => "serial",
            Self::Time => "time",
        }
    }
}

/// Why there is no clean copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not a JPEG, PNG or WebP: it may be readable, but it cannot be written again.
    Format,
    /// The file breaks off, or is not what its start says.
    Broken,
}

/// What the file says, each once, the gravest first. A file that breaks off is read as far as it goes.
#[must_use]
pub fn read(bytes: &[u8]) -> Vec<Hint> {
    let mut hints = BTreeSet::new();
    for note in format::notes(bytes) {
        note.hints(&mut hints);
    }
    hints.into_iter().collect()
}

/// Can a file that starts like this be written again?
#[must_use]
pub fn can_clean(bytes: &[u8]) -> bool {
    Format::of(bytes) != Format::Other
}

/// The same picture without anything beside it. How it is to be turned and its colour profile stay.
///
/// # Errors
///
/// [`Refusal`] says why there is none.
pub fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let turned = format::notes(bytes).iter().find_map(format::Note::turned);
    match Format::of(bytes) {
        Format::Jpeg => jpeg::clean(bytes, turned),
        Format::Png => png::clean(bytes, turned),
        Format::Webp => webp::clean(bytes, turned),
        Format::Other => return Err(Refusal::Format),
    }
    .ok_or(Refusal::Broken)
}
