//! What is read of a file, and what is not.

mod common;

use common::{
    EXIF, Field, GPS, MADRID, ORIENTATION, Value, chunk, exif_segment, heic, jpeg, png, riff_chunk, segment,
    tiff, webp, xmp_segment,
};
use photo::Hint::{self, Owner, Place, Serial, Time};
use photo::read;

const WHOLE: [Field; 3] = [
    (0x013b, Value::Words("Ana Ruiz")),
    (
        EXIF,
        Value::Fields(&[(0x9003, Value::Words("2026:05:04 10:11:12")), (0xa431, Value::Words("0042-17"))]),
    ),
    (GPS, Value::Fields(&MADRID)),
];

#[test]
fn each_kind_of_file_is_read() {
    let exif = tiff(&WHOLE);
    let all = [Place, Owner, Serial, Time];
    assert_eq!(read(&jpeg(&exif_segment(&exif))), all);
    assert_eq!(read(&png(&chunk(b"eXIf", &exif))), all);
    assert_eq!(read(&webp(8, &riff_chunk(b"EXIF", &exif))), all);
    assert_eq!(read(&webp(8, &riff_chunk(b"EXIF", &[b"Exif\0\0", exif.as_slice()].concat()))), all);
    assert_eq!(read(&heic(&exif)), all);
    assert_eq!(read(&exif), all, "a TIFF");
}

#[test]
fn a_file_without_notes_says_nothing() {
    for file in [jpeg(b""), png(b""), webp(0, b""), heic(&tiff(&[])), Vec::new(), b"a text".to_vec()] {
        assert_eq!(read(&file), []);
    }
}

#[test]
fn what_leads_to_nobody_is_no_hint() {
    let of = |fields: &[Field]| read(&jpeg(&exif_segment(&tiff(fields))));
    assert_eq!(
        of(&[
            (0x010f, Value::Words("Canon")),
            (ORIENTATION, Value::Short(6)),
            (0x0132, Value::Words("2026:05:04 10:11:12"))
        ]),
        []
    );
    assert_eq!(of(&[(0x013b, Value::Words("   ")), (0x8298, Value::Words(""))]), [], "nobody set a name");
    assert_eq!(
        of(&[(
            EXIF,
            Value::Fields(&[
                (0xa431, Value::Words("0000000")),
                (0x9003, Value::Words("0000:00:00 00:00:00"))
            ])
        )]),
        []
    );
    assert_eq!(
        of(&[(GPS, Value::Fields(&[(0, Value::Bytes(&[2, 3, 0, 0])), (2, Value::Fractions(&[0, 0, 0]))]))]),
        [],
        "no point was known"
    );
}

#[test]
fn each_note_is_read_for_itself() {
    let of = |fields: &[Field]| read(&jpeg(&exif_segment(&tiff(fields))));
    assert_eq!(of(&[(GPS, Value::Fields(&MADRID))]), [Place]);
    assert_eq!(of(&[(0x8298, Value::Words("(c) Ana Ruiz"))]), [Owner]);
    assert_eq!(of(&[(0x9c9d, Value::Bytes(b"A\0n\0a\0\0\0"))]), [Owner]);
    assert_eq!(of(&[(EXIF, Value::Fields(&[(0xa430, Value::Words("Ana"))]))]), [Owner]);
    assert_eq!(of(&[(EXIF, Value::Fields(&[(0xa435, Value::Words("L7"))]))]), [Serial]);
    assert_eq!(of(&[(EXIF, Value::Fields(&[(0x9004, Value::Words("2026:05:04 10:11:12"))]))]), [Time]);
}

#[test]
fn xmp_and_iptc_are_read() {
    let packet = r#"<rdf:Description exif:GPSLatitude="40,25.0N" dc:creator="Ana"/>"#;
    assert_eq!(read(&jpeg(&xmp_segment(packet))), [Place, Owner]);
    let more = [b"http://ns.adobe.com/xmp/extension/\0".as_slice(), &[b'0'; 40], packet.as_bytes()].concat();
    assert_eq!(read(&jpeg(&segment(0xe1, &more))), [Place, Owner]);
    assert_eq!(read(&webp(4, &riff_chunk(b"XMP ", packet.as_bytes()))), [Place, Owner]);

    let records = b"\x1c\x02\x50\0\x03Ana\x1c\x02\x3c\0\x06101112";
    let length = u32::try_from(records.len()).unwrap().to_be_bytes();
    let resources =
        [b"8BIM\x03\xed\0\0\0\0\0\x03abc\0".as_slice(), b"8BIM\x04\x04\0\0", &length, records].concat();
    assert_eq!(
        read(&jpeg(&segment(0xed, &[b"Photoshop 3.0\0", resources.as_slice()].concat()))),
        [Owner, Time]
    );
}

#[test]
fn the_lines_of_a_png_are_read() {
    let of = |beside: &[u8]| read(&png(beside));
    assert_eq!(of(&chunk(b"tEXt", b"Author\0Ana")), [Owner]);
    assert_eq!(of(&chunk(b"tEXt", b"Creation Time\0Mon, 4 May 2026 10:11:12 +0200")), [Time]);
    assert_eq!(of(&chunk(b"tEXt", b"Software\0Ana")), []);
    assert_eq!(of(&chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0dc:creator=\"Ana\"")), [Owner]);
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(b"Ana Ruiz", 6);
    assert_eq!(of(&chunk(b"zTXt", &[b"Author\0\0", packed.as_slice()].concat())), [Owner]);
    assert_eq!(of(&chunk(b"iTXt", &[b"Author\0\x01\0es\0Autora\0", packed.as_slice()].concat())), [Owner]);
    let digits = tiff(&WHOLE).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    assert_eq!(
        of(&chunk(
            b"tEXt",
            format!("Raw profile type exif\0\nexif\n{}\n{digits}\n", digits.len()).as_bytes()
        )),
        [Place, Owner, Serial, Time]
    );
}

#[test]
fn a_start_is_enough_where_the_notes_stand_at_the_start() {
    let file = jpeg(&exif_segment(&tiff(&[(GPS, Value::Fields(&MADRID))])));
    let at = file.windows(2).position(|two| two == b"\xff\xdb").unwrap();
    assert_eq!(read(&file[..at]), [Place]);
}

#[test]
fn ids_are_the_names_sentences_go_by() {
    assert_eq!([Place, Owner, Serial, Time].map(Hint::id), ["place", "owner", "serial", "time"]);
}
