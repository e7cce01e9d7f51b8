//! XMP: an XML packet. Only the presence of a few well-known names with a value is asked for, so it is searched, not
//! parsed.

use crate::Hint;
use crate::text::{is_time, says_something};
use std::collections::BTreeSet;

const NAMES: [(&str, Hint); 14] = [
    ("exif:GPSLatitude", Hint::Place),
    ("exif:GPSLongitude", Hint::Place),
    ("dc:creator", Hint::Owner),
    ("dc:rights", Hint::Owner),
    ("aux:OwnerName", Hint::Owner),
    ("exifEX:CameraOwnerName", Hint::Owner),
    ("xmpRights:Owner", Hint::Owner),
    ("aux:SerialNumber", Hint::Serial),
    ("aux:LensSerialNumber", Hint::Serial),
    ("exifEX:BodySerialNumber", Hint::Serial),
    ("exifEX:LensSerialNumber", Hint::Serial),
    ("exif:DateTimeOriginal", Hint::Time),
    ("exif:DateTimeDigitized", Hint::Time),
    ("photoshop:DateCreated", Hint::Time),
];

pub(crate) fn hints(packet: &[u8], hints: &mut BTreeSet<Hint>) {
    let packet = String::from_utf8_lossy(packet);
    for (name, hint) in NAMES {
        let told = if hint == Hint::Time { is_time } else { says_something };
        if packet.match_indices(name).any(|(at, _)| told(&value(&packet[at + name.len()..], name))) {
            hints.insert(hint);
        }
    }
}

/// What stands after a name: `="value"`, or `>value</name>` with the tags of a list taken out.
fn value(rest: &str, name: &str) -> String {
    if let Some(quoted) = rest.strip_prefix('=') {
        let Some(quote) = quoted.chars().next().filter(|sign| matches!(sign, '"' | '\'')) else {
            return String::new();
        };
        return quoted[1..].split(quote).next().unwrap_or_default().to_owned();
    }
    // A longer name that starts with this one, or the closing tag's end.
    if !rest.starts_with(['>', ' ', '\t', '\r', '\n']) {
        return String::new();
    }
    let Some((tag, inner)) = rest.split_once('>') else { return String::new() };
    let Some(end) = inner.find(&format!("</{name}")).filter(|_| !tag.ends_with('/')) else {
        return String::new();
    };
    let mut words = String::new();
    let mut in_tag = false;
    for sign in inner[..end].chars() {
        match sign {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if !in_tag => words.push(sign),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::hints;
    use crate::Hint;
    use std::collections::BTreeSet;

    fn of(packet: &str) -> Vec<Hint> {
        let mut found = BTreeSet::new();
        hints(packet.as_bytes(), &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn names_with_a_value_are_found_in_both_ways_of_writing_them() {
        assert_eq!(
            of(r#"<rdf:Description exif:GPSLatitude="40,26.7N" exif:GPSLongitude='3,42W'/>"#),
            [Hint::Place]
        );
        assert_eq!(of("<exif:GPSLatitude>40,26.7N</exif:GPSLatitude>"), [Hint::Place]);
        assert_eq!(of("<dc:creator><rdf:Seq><rdf:li>Ana</rdf:li></rdf:Seq></dc:creator>"), [Hint::Owner]);
        assert_eq!(
            of(r#"aux:SerialNumber="0042" photoshop:DateCreated="2026-05-04T10:11:12""#),
            [Hint::Serial, Hint::Time]
        );
    }

    #[test]
    fn names_without_a_value_say_nothing() {
        for packet in [
            "",
            r#"<rdf:Description exif:GPSLatitude="" dc:creator=""/>"#,
            "<dc:creator><rdf:Seq><rdf:li> </rdf:li></rdf:Seq></dc:creator>",
            "<dc:creator/><p>Ana</p></dc:creator>",
            r#"photoshop:DateCreated="2026-05-04""#,
            r#"exif:GPSLatitudeRef="N""#,
            "exif:GPSLatitude=",
            "exif:GPSLatitude=5",
            "dc:creator",
        ] {
            assert_eq!(of(packet), [], "{packet}");
        }
    }
}
