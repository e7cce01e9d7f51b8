//! Small files of every kind, made here: a picture, and whatever stands beside it.

#![allow(dead_code, reason = "each test file uses some of it")]

/// The bytes of two scans: stuffed zeros, restarts and fill bytes are all in them.
pub const SCANS: [&[u8]; 2] = [b"\x12\xff\x00\x34\xff\xd0\x56\xff\xff\x00\x78", b"\x9a\xbc\xff\x00"];

/// A value of a TIFF field.
pub enum Value<'a> {
    Words(&'a str),
    Short(u16),
    Bytes(&'a [u8]),
    /// Numerators; the denominators are 1.
    Fractions(&'a [u32]),
    /// A directory further on.
    Fields(&'a [Field<'a>]),
}

/// A field: its number and what it says.
pub type Field<'a> = (u16, Value<'a>);

pub const EXIF: u16 = 0x8769;
pub const GPS: u16 = 0x8825;
pub const ORIENTATION: u16 = 0x0112;
pub const MADRID: [Field; 4] = [
    (1, Value::Words("N")),
    (2, Value::Fractions(&[40, 25, 1])),
    (3, Value::Words("W")),
    (4, Value::Fractions(&[3, 42, 9])),
];

/// A TIFF structure, the greater byte first.
pub fn tiff(fields: &[Field]) -> Vec<u8> {
    let mut bytes = b"MM\0*\0\0\0\x08".to_vec();
    directory(&mut bytes, fields);
    bytes
}

fn directory(bytes: &mut Vec<u8>, fields: &[Field]) {
    bytes.extend(u16::try_from(fields.len()).unwrap().to_be_bytes());
    let mut at = bytes.len();
    bytes.resize(at + 12 * fields.len() + 4, 0);
    for (tag, value) in fields {
        let (kind, count, data): (u16, usize, Vec<u8>) = match value {
            Value::Words(words) => (2, words.len() + 1, [words.as_bytes(), b"\0"].concat()),
            Value::Short(number) => (3, 1, number.to_be_bytes().to_vec()),
            Value::Bytes(bytes) => (1, bytes.len(), bytes.to_vec()),
            Value::Fractions(parts) => (
                5,
                parts.len(),
                parts.iter().flat_map(|part| [part.to_be_bytes(), 1_u32.to_be_bytes()]).flatten().collect(),
            ),
            Value::Fields(_) => (4, 1, u32::try_from(bytes.len()).unwrap().to_be_bytes().to_vec()),
        };
        let mut entry =
            [tag.to_be_bytes().as_slice(), &kind.to_be_bytes(), &u32::try_from(count).unwrap().to_be_bytes()]
                .concat();
        if let Value::Fields(fields) = value {
            directory(bytes, fields);
            entry.extend(data);
        } else if data.len() <= 4 {
            entry.extend(data);
        } else {
            entry.extend(u32::try_from(bytes.len()).unwrap().to_be_bytes());
            bytes.extend(data);
        }
        entry.resize(12, 0);
        bytes[at..at + 12].copy_from_slice(&entry);
        at += 12;
    }
}

pub fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    [&[0xff, marker], u16::try_from(body.len() + 2).unwrap().to_be_bytes().as_slice(), body].concat()
}

pub fn exif_segment(tiff: &[u8]) -> Vec<u8> {
    segment(0xe1, &[b"Exif\0\0", tiff].concat())
}

pub fn xmp_segment(packet: &str) -> Vec<u8> {
    segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", packet.as_bytes()].concat())
}

/// A progressive picture with a JFIF header and a colour profile; `beside` comes after the header.
pub fn jpeg(beside: &[u8]) -> Vec<u8> {
    [
        b"\xff\xd8".as_slice(),
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
        beside,
        &segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
        &segment(0xdb, b"tables"),
        &segment(0xc2, b"frame"),
        &segment(0xda, b"scan 1"),
        SCANS[0],
        &segment(0xc4, b"more tables"),
        &segment(0xda, b"scan 2"),
        SCANS[1],
        b"\xff\xd9",
    ]
    .concat()
}

pub fn chunk(name: &[u8], body: &[u8]) -> Vec<u8> {
    // Nothing here reads check sums; browsers do, and the browser tests have real files.
    [u32::try_from(body.len()).unwrap().to_be_bytes().as_slice(), name, body, b"sum."].concat()
}

pub fn png(beside: &[u8]) -> Vec<u8> {
    [
        b"\x89PNG\r\n\x1a\n".as_slice(),
        &chunk(b"IHDR", b"a small one!!"),
        &chunk(b"iCCP", b"colours"),
        beside,
        &chunk(b"IDAT", b"pixels"),
        &chunk(b"IDAT", b"more of them"),
        &chunk(b"IEND", b""),
    ]
    .concat()
}

pub fn riff_chunk(name: &[u8], body: &[u8]) -> Vec<u8> {
    let mut chunk = [name, &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    chunk.resize(chunk.len().next_multiple_of(2), 0);
    chunk
}

/// `flags` as in `VP8X`: 8 for EXIF, 4 for XMP, 32 for a colour profile.
pub fn webp(flags: u8, beside: &[u8]) -> Vec<u8> {
    let body = [
        b"WEBP".as_slice(),
        &riff_chunk(b"VP8X", &[flags | 32, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
        &riff_chunk(b"ICCP", b"colours"),
        &riff_chunk(b"VP8 ", b"pixels!"),
        beside,
    ]
    .concat();
    riff_chunk(b"RIFF", &body)
}

/// A HEIC with nothing but its notes: a list of items, and where the only one lies.
pub fn heic(tiff: &[u8]) -> Vec<u8> {
    let of = |name: &[u8], body: &[u8]| {
        [u32::try_from(body.len() + 8).unwrap().to_be_bytes().as_slice(), name, body].concat()
    };
    let item =
        [[0, 0, 0, 0, 0, 1].as_slice(), of(b"infe", b"\x02\0\0\0\0\x01\0\0Exif\0").as_slice()].concat();
    let start = of(b"ftyp", b"heic\0\0\0\0mif1heic");
    let data = [b"\0\0\0\x06Exif\0\0".as_slice(), tiff].concat();
    let place = |at: usize| {
        let at = u32::try_from(at).unwrap().to_be_bytes();
        let long = u32::try_from(data.len()).unwrap().to_be_bytes();
        of(b"iloc", &[b"\0\0\0\0\x44\0\0\x01\0\x01\0\0\0\x01".as_slice(), &at, &long].concat())
    };
    let meta = |at: usize| of(b"meta", &[b"\0\0\0\0".as_slice(), &of(b"iinf", &item), &place(at)].concat());
    let at = start.len() + meta(0).len() + 8;
    [start, meta(at), of(b"mdat", &data)].concat()
}
