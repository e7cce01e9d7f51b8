//! EXIF: a TIFF structure that nearly every camera writes. Its reading is left to `kamadak-exif`.

use crate::Hint;
use crate::text::{is_time, says_something};
use exif::{Error, Exif, Field, In, Reader, Tag, Value};
use std::collections::BTreeSet;
use std::io::Cursor;

/// What can be read of a structure that may be broken further on.
fn parse(tiff: &[u8]) -> Option<Exif> {
    match Reader::new().continue_on_error(true).read_raw(tiff.to_vec()) {
        Ok(exif) => Some(exif),
        Err(Error::PartialResult(partial)) => Some(partial.into_inner().0),
        Err(_) => None,
    }
}

/// The structure of a HEIC, an AVIF or a TIFF.
pub(crate) fn of_container(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        return Some(bytes.to_vec());
    }
    let exif = Reader::new().read_from_container(&mut Cursor::new(bytes)).ok()?;
    Some(exif.buf().to_vec())
}

pub(crate) fn hints(tiff: &[u8], hints: &mut BTreeSet<Hint>) {
    let Some(exif) = parse(tiff) else { return };
    for field in exif.fields() {
        let (hint, told) = match field.tag {
            Tag::GPSLatitude | Tag::GPSLongitude | Tag::GPSDestLatitude | Tag::GPSDestLongitude => {
                (Hint::Place, is_point(field))
            }
            Tag::Artist | Tag::Copyright | Tag::CameraOwnerName | XP_AUTHOR => {
                (Hint::Owner, says_something(&words(field)))
            }
            Tag::BodySerialNumber | Tag::LensSerialNumber | CAMERA_SERIAL => {
                (Hint::Serial, says_something(&words(field)))
            }
            Tag::DateTimeOriginal | Tag::DateTimeDigitized => (Hint::Time, is_time(&words(field))),
            _ => continue,
        };
        if told {
            hints.insert(hint);
        }
    }
}

/// Windows' own field for the author, in UTF-16.
const XP_AUTHOR: Tag = Tag(exif::Context::Tiff, 0x9c9d);
/// Of DNG, which phones that keep the raw picture write.
const CAMERA_SERIAL: Tag = Tag(exif::Context::Tiff, 0xc62f);

/// Phones that are not told where they are may write a point of zeros, or fractions without a value.
fn is_point(field: &Field) -> bool {
    match &field.value {
        Value::Rational(parts) => {
            parts.iter().all(|part| part.denom != 0) && parts.iter().any(|part| part.num != 0)
        }
        _ => false,
    }
}

fn words(field: &Field) -> String {
    match &field.value {
        Value::Ascii(lines) => {
            lines.iter().map(|line| String::from_utf8_lossy(line)).collect::<Vec<_>>().join(" ")
        }
        // UTF-16 as bytes: letters of most alphabets show through.
        Value::Byte(bytes) => String::from_utf16_lossy(
            &bytes.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]])).collect::<Vec<_>>(),
        ),
        _ => String::new(),
    }
}

/// Anything but upright.
pub(crate) fn turned(tiff: &[u8]) -> Option<u8> {
    let turn = parse(tiff)?.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    u8::try_from(turn).ok().filter(|turn| (2..=8).contains(turn))
}

/// The smallest structure there is: one field, how the picture is to be turned.
pub(crate) fn only_turned(turned: u8) -> [u8; 26] {
    let mut tiff = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    tiff[19] = turned;
    tiff
}

#[cfg(test)]
mod tests {
    use super::{only_turned, turned};

    #[test]
    fn the_smallest_structure_is_read_as_it_is_meant() {
        assert_eq!(turned(&only_turned(6)), Some(6));
        assert_eq!(turned(&only_turned(1)), None);
        assert_eq!(turned(&only_turned(9)), None);
    }
}
