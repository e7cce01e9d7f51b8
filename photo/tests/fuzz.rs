//! Files nobody would make: no panic, and whatever comes out as clean is clean.

mod common;

use common::{
    EXIF, GPS, MADRID, ORIENTATION, Value, chunk, exif_segment, heic, jpeg, png, riff_chunk, segment, tiff,
    webp, xmp_segment,
};
use photo::{clean, read};

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

fn samples() -> Vec<Vec<u8>> {
    let exif = tiff(&[
        (ORIENTATION, Value::Short(8)),
        (0x013b, Value::Words("Ana Ruiz")),
        (
            EXIF,
            Value::Fields(&[(0x9003, Value::Words("2026:05:04 10:11:12")), (0xa431, Value::Words("0042"))]),
        ),
        (GPS, Value::Fields(&MADRID)),
    ]);
    let xmp = "<dc:creator><rdf:li>Ana</rdf:li></dc:creator>";
    let resources = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x50\0\x03Ana";
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(b"Ana Ruiz", 6);
    vec![
        jpeg(&[exif_segment(&exif), xmp_segment(xmp), segment(0xed, resources)].concat()),
        png(&[
            chunk(b"eXIf", &exif),
            chunk(b"zTXt", &[b"Author\0\0", packed.as_slice()].concat()),
            chunk(b"iTXt", b"Author\0\0\0\0\0Ana"),
        ]
        .concat()),
        webp(12, &[riff_chunk(b"EXIF", &exif), riff_chunk(b"XMP ", xmp.as_bytes())].concat()),
        heic(&exif),
        exif,
    ]
}

fn check(file: &[u8]) -> bool {
    let _ = read(file);
    let Ok(copy) = clean(file) else { return false };
    assert_eq!(read(&copy), [], "{file:02x?}");
    assert_eq!(clean(&copy).as_ref(), Ok(&copy), "a clean copy of a clean copy is the same: {file:02x?}");
    true
}

#[test]
fn samples_that_were_damaged_are_read_and_cleaned_or_refused() {
    let mut chance = Chance(0x5eed);
    let samples = samples();
    let mut cleaned = 0;
    for round in 0..20_000 {
        let mut file = samples[round % samples.len()].clone();
        for _ in 0..=chance.below(4) {
            let at = chance.below(file.len());
            match chance.below(6) {
                0 => file.truncate(at),
                1 => _ = file.drain(at..(at + chance.below(9)).min(file.len())),
                2 => file.insert(at.min(file.len()), 0xff),
                3 => {
                    let other = &samples[chance.below(samples.len())];
                    let from = chance.below(other.len());
                    file.splice(
                        at..at,
                        other[from..(from + chance.below(80)).min(other.len())].iter().copied(),
                    );
                }
                _ if !file.is_empty() => file[at] = u8::try_from(chance.below(256)).unwrap(),
                _ => {}
            }
        }
        cleaned += usize::from(check(&file));
    }
    assert!(cleaned > 1_500, "only {cleaned} were cleaned");
}

#[test]
fn noise_behind_any_start_is_read_and_cleaned_or_refused() {
    let mut chance = Chance(0xbad_5eed);
    let starts: [&[u8]; 7] = [
        b"",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\xff\xff\xff\x7fWEBP",
        b"MM\0*\0\0\0\x08",
        b"II*\0\x08\0\0\0",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    ];
    for round in 0..10_000 {
        let mut file = starts[round % starts.len()].to_vec();
        for _ in 0..chance.below(120) {
            // Small numbers and the signs of the formats more often than others.
            file.push(match chance.below(4) {
                0 => 0,
                1 => 0xff,
                2 => u8::try_from(chance.below(16)).unwrap(),
                _ => u8::try_from(chance.below(256)).unwrap(),
            });
        }
        check(&file);
    }
}
