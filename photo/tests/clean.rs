//! What a clean copy holds: the picture, all of it and nothing else.

mod common;

use common::{
    EXIF, GPS, MADRID, ORIENTATION, SCANS, Value, chunk, exif_segment, heic, jpeg, png, riff_chunk, segment,
    tiff, webp, xmp_segment,
};
use photo::{Refusal, can_clean, clean, read};

/// Notes of every kind, and a picture that lies on its side.
fn notes() -> Vec<u8> {
    tiff(&[
        (ORIENTATION, Value::Short(6)),
        (0x013b, Value::Words("Ana Ruiz")),
        (
            EXIF,
            Value::Fields(&[(0x9003, Value::Words("2026:05:04 10:11:12")), (0xa431, Value::Words("0042"))]),
        ),
        (GPS, Value::Fields(&MADRID)),
    ])
}

fn turned(by: u16) -> Vec<u8> {
    tiff(&[(ORIENTATION, Value::Short(by))])
}

const PACKET: &str = r#"<rdf:Description exif:GPSLatitude="40,25.0N"/>"#;

#[test]
fn a_jpeg_keeps_its_picture_and_how_it_is_turned() {
    let beside = [
        exif_segment(&notes()),
        xmp_segment(PACKET),
        segment(0xe2, b"MPF\0more"),
        segment(0xed, b"Photoshop 3.0\0"),
        segment(0xfe, b"Ana"),
    ];
    let copy = clean(&jpeg(&beside.concat())).unwrap();
    assert_eq!(copy, jpeg(&exif_segment(&turned(6))), "exactly the same file, with one small note");
    assert_eq!(read(&copy), []);
}

#[test]
fn a_jpeg_without_notes_stays_as_it_is() {
    assert_eq!(clean(&jpeg(b"")).unwrap(), jpeg(b""));
    let upright = jpeg(&exif_segment(&tiff(&[(ORIENTATION, Value::Short(1))])));
    assert_eq!(clean(&upright).unwrap(), jpeg(b""), "upright needs no note");
}

#[test]
fn what_follows_a_jpegs_picture_is_left_out() {
    let film = [jpeg(b""), b"a film with a map point".to_vec()].concat();
    assert_eq!(clean(&film).unwrap(), jpeg(b""));
    // And what stands between two scans.
    let plain = jpeg(b"");
    let at = plain.windows(2).position(|two| two == b"\xff\xc4").unwrap();
    let between = [&plain[..at], &segment(0xfe, b"Ana"), &xmp_segment(PACKET), &plain[at..]].concat();
    assert_eq!(clean(&between).unwrap(), plain);
}

#[test]
fn a_small_picture_in_the_header_of_a_jpeg_is_left_out() {
    let header = segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0");
    let with = [
        b"\xff\xd8".as_slice(),
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01rgb"),
        &jpeg(b"")[2 + header.len()..],
    ]
    .concat();
    assert_eq!(clean(&with).unwrap(), jpeg(b""));
}

#[test]
fn a_jpeg_that_lacks_only_its_end_is_cleaned_and_others_are_refused() {
    let whole = jpeg(&exif_segment(&notes()));
    let copy = clean(&whole[..whole.len() - 2]).unwrap();
    assert!(copy.ends_with(&[SCANS[1], b"\xff\xd9"].concat()));
    let start = whole.windows(2).position(|two| two == b"\xff\xda").unwrap();
    for file in [&whole[..start], &whole[..start + 5], b"\xff\xd8\xff", b"\xff\xd8\xff\xd9"] {
        assert_eq!(clean(file), Err(Refusal::Broken));
    }
}

#[test]
fn how_the_colours_of_a_jpeg_are_mixed_stays() {
    let mixed = jpeg(&segment(0xee, b"Adobe\0\x64\0\0\0\0\x02"));
    assert_eq!(clean(&mixed).unwrap(), mixed);
}

#[test]
fn a_png_keeps_its_picture_and_how_it_is_turned() {
    let beside = [
        chunk(b"eXIf", &notes()),
        chunk(b"tEXt", b"Author\0Ana"),
        chunk(b"tIME", b"moment!"),
        chunk(b"zzZz", b"?"),
    ]
    .concat();
    let copy = clean(&[png(&beside), b"Ana".to_vec()].concat()).unwrap();
    assert_eq!(read(&copy), []);
    let at = copy.windows(4).position(|four| four == b"eXIf").unwrap() - 4;
    let note = 12 + turned(6).len();
    assert_eq!(copy[at + 8..at + note - 4], turned(6));
    assert_eq!([&copy[..at], &copy[at + note..]].concat(), png(b""), "else exactly the same");
    assert_eq!(clean(&png(b"")).unwrap(), png(b""));
    assert_eq!(clean(&png(b"")[..60]), Err(Refusal::Broken));
}

#[test]
fn a_webp_keeps_its_picture_and_how_it_is_turned() {
    let beside =
        [riff_chunk(b"EXIF", &notes()), riff_chunk(b"XMP ", PACKET.as_bytes()), riff_chunk(b"ana ", b"Ana")]
            .concat();
    let copy = clean(&[webp(12, &beside), b"Ana".to_vec()].concat()).unwrap();
    assert_eq!(copy, webp(8, &riff_chunk(b"EXIF", &turned(6))));
    assert_eq!(read(&copy), []);
    assert_eq!(clean(&webp(4, &riff_chunk(b"XMP ", b"x"))).unwrap(), webp(0, b""));
    assert_eq!(clean(b"RIFF\x04\0\0\0WEBP"), Err(Refusal::Broken));
}

#[test]
fn what_cannot_be_written_again_is_said() {
    for file in [heic(&notes()), notes(), b"a text".to_vec(), Vec::new()] {
        assert!(!can_clean(&file));
        assert_eq!(clean(&file), Err(Refusal::Format));
    }
    for file in [jpeg(b""), png(b""), webp(0, b"")] {
        assert!(can_clean(&file));
    }
}
