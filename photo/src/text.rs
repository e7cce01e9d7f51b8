//! What counts as something said; lines of PNG files, which are a name and words.

use crate::Hint;
use std::collections::BTreeSet;

/// Does it say anything? Cameras fill what nobody set with blanks, zeros or "unknown".
pub(crate) fn says_something(words: &str) -> bool {
    let words = words.trim_matches(|sign: char| sign.is_whitespace() || sign.is_control());
    words.chars().any(|sign| sign.is_alphanumeric() && sign != '0')
        && !["unknown", "none", "n/a", "null"].iter().any(|empty| words.eq_ignore_ascii_case(empty))
}

/// A day alone is not exact: a time of the day is.
pub(crate) fn is_time(words: &str) -> bool {
    let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
    let bytes = words.as_bytes();
    // Dates are written with colons too: "2026:05:04 10:11:12", but a blank or a T stands before the hour.
    (3..bytes.len()).any(|at| {
        bytes[at] == b':'
            && digit(bytes.get(at - 1))
            && digit(bytes.get(at - 2))
            && matches!(bytes[at - 3], b' ' | b'T')
            && digit(bytes.get(at + 1))
            && says_something(words)
    })
}

/// A line of a PNG, by the names its standard gives; some programs write a photo's own notes this way.
pub(crate) fn hints(about: &str, says: &str, hints: &mut BTreeSet<Hint>) {
    let hint = match about {
        "Author" | "Copyright" | "exif:Artist" | "exif:Copyright" | "exif:CameraOwnerName" => Hint::Owner,
        "Creation Time" | "exif:DateTimeOriginal" | "exif:DateTimeDigitized" => Hint::Time,
        "exif:GPSLatitude" | "exif:GPSLongitude" => Hint::Place,
        "exif:BodySerialNumber" | "exif:LensSerialNumber" => Hint::Serial,
        _ => return,
    };
    if if hint == Hint::Time { is_time(says) } else { says_something(says) } {
        hints.insert(hint);
    }
}

#[cfg(test)]
mod tests {
    use super::{is_time, says_something};

    #[test]
    fn blanks_and_zeros_say_nothing() {
        for nothing in ["", "   \0\0", "0000000", "unknown", " None ", "---"] {
            assert!(!says_something(nothing), "{nothing:?}");
        }
        for something in ["Ana", "0000071", "張"] {
            assert!(says_something(something), "{something:?}");
        }
    }

    #[test]
    fn a_day_is_no_exact_time() {
        for time in ["2026:05:04 10:11:12", "2026-05-04T10:11", "Mon, 4 May 2026 10:11:12 +0200"] {
            assert!(is_time(time), "{time:?}");
        }
        for none in ["", "2026:05:04", "2026-05-04", "0000:00:00 00:00:00", "    :  :     :  :  ", "10:11"] {
            assert!(!is_time(none), "{none:?}");
        }
    }
}
