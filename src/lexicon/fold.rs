//! The folded form of a word, and the hash the lexicon knows it by.
//!
//! Folding makes "José", "JOSE" and "jose" one word: lower case, Latin diacritics removed,
//! combining marks dropped, typographic apostrophes straightened. A phrase is the chain of its
//! words' hashes, so looking up "new york city" builds no string.
//!
//! `build.rs` includes this file too: the lists and the drafts must be folded alike.

/// The hash of no words: what a phrase starts from.
pub const EMPTY: u64 = 0;

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

/// Hashes one word, character by character.
#[derive(Clone, Copy, Debug)]
pub struct WordHasher(u64);

impl WordHasher {
    /// A word without characters.
    pub const EMPTY: Self = Self(FNV_OFFSET);

    /// Adds one character, folded.
    #[must_use]
    pub fn push(self, c: char) -> Self {
        let mut hasher = self;
        for byte in fold_char(c).bytes() {
            hasher = Self((hasher.0 ^ u64::from(byte)).wrapping_mul(FNV_PRIME));
        }
        hasher
    }

    /// Adds one ASCII character, folded.
    #[must_use]
    pub const fn push_ascii(self, byte: u8) -> Self {
        Self((self.0 ^ byte.to_ascii_lowercase() as u64).wrapping_mul(FNV_PRIME))
    }

    /// The word's hash.
    #[must_use]
    pub const fn finish(self) -> u64 {
        mix(self.0)
    }
}

/// The hash of a phrase that ends with `word`, given the hash of the words before it.
#[must_use]
pub const fn chain(before: u64, word: u64) -> u64 {
    if before == EMPTY { word } else { mix(before.rotate_left(23) ^ word) }
}

/// Which bit of a map of so many bytes (a power of two) tells of the phrases that begin with these words.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "some bits of a hash")]
pub const fn beginning_bit(words: u64, bytes: usize) -> usize {
    (words >> 24) as usize & (bytes * 8 - 1)
}

/// The hash of one folded ASCII word, at compile time: for the few words code must name.
#[must_use]
pub const fn word(folded: &str) -> u64 {
    let bytes = folded.as_bytes();
    let mut hash = FNV_OFFSET;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(FNV_PRIME);
        i += 1;
    }
    mix(hash)
}

/// The hash of a phrase as the lists write it: folded words with single spaces.
#[must_use]
#[allow(dead_code, reason = "build.rs and the tests hash whole phrases; the core chains tokens")]
pub fn phrase(folded: &str) -> u64 {
    folded.split(' ').fold(EMPTY, |hash, word| {
        chain(hash, word.chars().fold(WordHasher::EMPTY, WordHasher::push).finish())
    })
}

/// The folded form of a text, as text: for the few places that compare letters, not hashes.
#[must_use]
#[allow(dead_code, reason = "build.rs does not need it")]
pub fn text(written: &str) -> String {
    let mut bytes = Vec::with_capacity(written.len());
    for c in written.chars() {
        bytes.extend(fold_char(c).bytes());
    }
    String::from_utf8(bytes).unwrap_or_default()
}

const fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    x = (x ^ (x >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    x ^ (x >> 32)
}

/// Up to four bytes of UTF-8: what one character folds to.
#[derive(Clone, Copy, Debug)]
pub struct Folded {
    bytes: [u8; 4],
    len: u8,
}

impl Folded {
    const fn ascii(text: &str) -> Self {
        let from = text.as_bytes();
        let mut bytes = [0; 4];
        let mut i = 0;
        while i < from.len() {
            bytes[i] = from[i];
            i += 1;
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most four bytes")]
        let len = from.len() as u8;
        Self { bytes, len }
    }

    /// Is it just this character, unchanged?
    #[must_use]
    #[allow(dead_code, reason = "for the test that keeps the lists folded")]
    pub fn is(self, c: char) -> bool {
        let mut bytes = [0; 4];
        c.encode_utf8(&mut bytes).as_bytes() == &self.bytes[..usize::from(self.len)]
    }

    fn bytes(self) -> impl Iterator<Item = u8> {
        self.bytes.into_iter().take(usize::from(self.len))
    }
}

/// The folded form of one character.
#[must_use]
pub fn fold_char(c: char) -> Folded {
    if c.is_ascii() {
        let mut bytes = [0; 4];
        bytes[0] = (c as u8).to_ascii_lowercase();
        return Folded { bytes, len: 1 };
    }
    let ascii = match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{ad}' | '\u{fe0f}' => "",
        '’' | '‘' | 'ʼ' | '＇' | '´' => "'",
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' | 'ạ'..='ặ' | 'Ạ'..='Ặ' | 'ǎ' => {
            "a"
        }
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' | 'ĉ' | 'ċ' => "c",
        'ď' | 'Ď' | 'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'è'..='ë'
        | 'È'..='Ë'
        | 'ē'
        | 'Ē'
        | 'ĕ'
        | 'ė'
        | 'Ė'
        | 'ę'
        | 'Ę'
        | 'ě'
        | 'Ě'
        | 'ẹ'..='ệ'
        | 'Ẹ'..='Ệ' => "e",
        'ğ' | 'Ğ' | 'ģ' | 'ġ' => "g",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'į' | 'ı' | 'İ' | 'ỉ' | 'ị' | 'Ỉ' | 'Ị' | 'ĩ' => {
            "i"
        }
        'ķ' | 'Ķ' => "k",
        'ł' | 'Ł' | 'ľ' | 'Ľ' | 'ļ' | 'Ļ' => "l",
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' | 'ņ' | 'Ņ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ő' | 'Ő' | 'ọ'..='ợ' | 'Ọ'..='Ợ' | 'ơ' | 'Ơ' => {
            "o"
        }
        'œ' | 'Œ' => "oe",
        'ř' | 'Ř' | 'ŕ' | 'Ŕ' => "r",
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => "s",
        'ß' => "ss",
        'ť' | 'Ť' | 'ţ' | 'Ţ' | 'ț' | 'Ț' => "t",
        'þ' | 'Þ' => "th",
        'ù'..='ü'
        | 'Ù'..='Ü'
        | 'ū'
        | 'Ū'
        | 'ů'
        | 'Ů'
        | 'ű'
        | 'Ű'
        | 'ų'
        | 'Ų'
        | 'ụ'..='ự'
        | 'Ụ'..='Ự'
        | 'ư'
        | 'Ư' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' | 'ỳ'..='ỹ' => "y",
        'ź' | 'Ź' | 'ż' | 'Ż' | 'ž' | 'Ž' => "z",
        other => {
            let lower = other.to_lowercase().next().unwrap_or(other);
            let mut bytes = [0; 4];
            #[expect(clippy::cast_possible_truncation, reason = "a character has at most four bytes")]
            let len = lower.encode_utf8(&mut bytes).len() as u8;
            return Folded { bytes, len };
        }
    };
    Folded::ascii(ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_share_a_hash() {
        for (written, folded) in [
            ("José", "jose"),
            ("CROHN’S", "crohn's"),
            ("Łukasz", "lukasz"),
            ("Nguyễn", "nguyen"),
            ("Gauß", "gauss"),
            ("e\u{301}", "e"),
        ] {
            assert_eq!(phrase(written), word(folded), "{written}");
        }
        assert_ne!(word("ab"), word("ba"));
    }

    #[test]
    fn a_phrase_is_the_chain_of_its_words() {
        assert_eq!(phrase("new york"), chain(chain(EMPTY, word("new")), word("york")));
        assert_ne!(phrase("new york"), phrase("york new"));
    }
}
