//! Cuts a text into tokens: words, runs of digits, marks, addresses.
//!
//! Digits and letters part company after digits ("43F" is `43` `F`, "20mg" is `20` `mg`) and stay
//! together after letters ("T2D", "B12"). A possessive or contracted 's is a token of its own, so
//! that "Mark's" is known as "Mark"; other contractions stay whole ("don't", "I'm").

use crate::lexicon::fold::WordHasher;
use std::ops::Range;

/// One piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    start: u32,
    end: u32,
    /// What it is.
    pub kind: TokenKind,
    /// How its letters are written.
    pub case: Case,
    /// Nothing stands between it and the token before.
    pub glued: bool,
    /// The hash of its folded form; for a [`TokenKind::Clitic`] that of the whole word, 's included.
    pub hash: u64,
}

impl Token {
    /// Where it stands, in bytes.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Is it a word?
    #[must_use]
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Is it this mark?
    #[must_use]
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    /// Is its first letter a capital?
    #[must_use]
    pub const fn is_capitalized(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper | Case::MixedTitle)
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with digits or apostrophes inside.
    Word,
    /// A run of digits.
    Number,
    /// The 's of a possessive or contraction.
    Clitic,
    /// One character of punctuation, or a symbol.
    Mark(char),
    /// A line break.
    Break,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// "@name".
    Handle,
    /// "#word"; its hash is that of the word.
    Hashtag,
    /// An emoji or another symbol beyond ASCII.
    Symbol,
}

/// How a word's letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// "word", or a script without capitals.
    Lower,
    /// "Word"; also a single capital letter.
    Title,
    /// "WORD".
    Upper,
    /// "`McDonald`", "`McD`".
    MixedTitle,
    /// "iPhone".
    Mixed,
}

/// Cuts `text` into tokens. White space other than line breaks leaves none.
#[must_use]
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut cutter = Cutter { text, at: 0, last_end: 0 };
    while let Some(c) = cutter.peek() {
        if c != '\n' && c.is_whitespace() || is_invisible(c) {
            cutter.at += c.len_utf8();
        } else {
            cutter.cut(c, &mut tokens);
        }
    }
    tokens
}

struct Cutter<'a> {
    text: &'a str,
    at: usize,
    last_end: usize,
}

impl Cutter<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn cut(&mut self, c: char, tokens: &mut Vec<Token>) {
        let rest = &self.text[self.at..];
        if c == '\n' {
            self.push(tokens, TokenKind::Break, 1, 0);
        } else if c.is_ascii_digit() {
            if let Some(len) = address_len(rest).filter(|_| self.starts_fresh()) {
                return self.push(tokens, TokenKind::Email, len, 0);
            }
            let len = rest.bytes().take_while(u8::is_ascii_digit).count();
            self.push(tokens, TokenKind::Number, len, hash(&rest[..len]));
        } else if c == '@' || c == '#' {
            let body = rest[1..]
                .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
                .unwrap_or(rest.len() - 1);
            let body = rest[1..=body].trim_end_matches('.').len();
            let kind = if c == '@' { TokenKind::Handle } else { TokenKind::Hashtag };
            // "#2023" is a number, no hashtag.
            let number = rest[1..=body].bytes().all(|b| b.is_ascii_digit());
            if body == 0 || number && c == '#' || !self.starts_fresh() {
                self.push(tokens, TokenKind::Mark(c), 1, 0);
            } else {
                self.push(tokens, kind, body + 1, hash(&rest[1..=body]));
            }
        } else if is_word_char(c) {
            let len = word_len(rest).max(c.len_utf8()); // never nothing: the next character has to come
            // Most words stand before a space: no address can begin with them.
            let goes_on = rest.as_bytes().get(len).is_some_and(|b| b".-@%+:".contains(b));
            if let Some(len) = goes_on.then(|| url_len(rest)).flatten() {
                self.push(tokens, TokenKind::Url, len, 0);
            } else if let Some(len) =
                goes_on.then(|| address_len(rest)).flatten().filter(|_| self.starts_fresh())
            {
                self.push(tokens, TokenKind::Email, len, 0);
            } else {
                self.cut_word(&rest[..len], tokens);
            }
        } else if c.is_ascii_punctuation() || "“”‘’ʼ«»…–—¿¡„•·€£".contains(c) {
            self.push(tokens, TokenKind::Mark(c), c.len_utf8(), 0);
        } else {
            self.push(tokens, TokenKind::Symbol, c.len_utf8(), 0);
        }
    }

    fn cut_word(&mut self, whole: &str, tokens: &mut Vec<Token>) {
        let len = whole.len();
        let bare = whole.strip_suffix(['s', 'S']).and_then(|w| w.strip_suffix(['\'', '’', 'ʼ']));
        match bare {
            Some(bare) if !bare.is_empty() => {
                self.push(tokens, TokenKind::Word, bare.len(), hash(bare));
                self.push(tokens, TokenKind::Clitic, len - bare.len(), hash(whole));
            }
            _ => self.push(tokens, TokenKind::Word, len, hash(whole)),
        }
    }

    /// Does a new run of non-space characters start here? Then an address may.
    fn starts_fresh(&self) -> bool {
        !self.text[..self.at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || "._%+-".contains(c))
    }

    fn push(&mut self, tokens: &mut Vec<Token>, kind: TokenKind, len: usize, hash: u64) {
        let (start, end) = (self.at, self.at + len);
        let glued = start == self.last_end && start > 0;
        let case = if kind == TokenKind::Word { case_of(&self.text[start..end]) } else { Case::Lower };
        tokens.push(Token { start: offset(start), end: offset(end), kind, case, glued, hash });
        self.at = end;
        self.last_end = end;
    }
}

/// A draft longer than 4 GB does not fit a browser; its tail would only be cut alike.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn hash(word: &str) -> u64 {
    if word.is_ascii() {
        return word.bytes().fold(WordHasher::EMPTY, WordHasher::push_ascii).finish();
    }
    word.chars().fold(WordHasher::EMPTY, WordHasher::push).finish()
}

const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}')
}

/// Marks of direction and joiners: they carry no letter.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{fe0f}')
}

/// The letter apostrophe is a letter to Unicode; here it joins a word or stands alone, like the other two.
fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() && c != 'ʼ' || is_combining(c)
}

/// Bytes of the word at the start of `rest`.
fn word_len(rest: &str) -> usize {
    let plain = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
    if rest.as_bytes().get(plain).is_none_or(|b| b.is_ascii() && *b != b'\'') {
        return plain;
    }
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = match c {
            '\'' | '’' | 'ʼ' => at > 0 && chars.peek().is_some_and(|(_, next)| next.is_alphabetic()),
            '_' => true,
            _ => is_word_char(c) || matches!(c, '\u{ad}' | '\u{200d}'),
        };
        if !inside {
            return at;
        }
    }
    rest.len()
}

fn case_of(word: &str) -> Case {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Case::Lower;
    }
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return Case::Lower };
    let (mut upper, mut lower) = (0, 0);
    for c in letters {
        if c.is_uppercase() {
            upper += 1;
        } else {
            lower += 1;
        }
    }
    match (first.is_uppercase(), upper, lower) {
        (true, 0, _) => Case::Title,
        (true, _, 0) => Case::Upper,
        (true, _, _) => Case::MixedTitle,
        (false, 0, _) => Case::Lower,
        (false, _, _) => Case::Mixed,
    }
}

/// Endings that make `name.ending` a web address even without `www`.
const TOP_LEVEL: &[&str] = &[
    "app", "at", "au", "be", "blog", "br", "ca", "care", "ch", "chat", "co", "com", "de", "dev", "dk", "edu",
    "es", "eu", "example", "fr", "gg", "gl", "gov", "group", "health", "ie", "in", "info", "io", "it", "jp",
    "link", "live", "ly", "me", "mil", "ms", "mx", "net", "ng", "nhs", "nl", "nz", "online", "org", "page",
    "ph", "pl", "pt", "ru", "se", "sg", "shop", "site", "so", "store", "tech", "tl", "to", "tv", "uk", "us",
    "xyz", "za",
];

/// Bytes of the web address at the start of `rest`, if one is there.
fn url_len(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let explicit = starts_with_ignore_case(bytes, b"http://")
        || starts_with_ignore_case(bytes, b"https://")
        || starts_with_ignore_case(bytes, b"www.");
    let end = if explicit {
        rest.find(|c: char| c.is_whitespace() || "<>\"“”".contains(c)).unwrap_or(rest.len())
    } else {
        let host =
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-')).unwrap_or(rest.len());
        let name = rest[..host].trim_end_matches(['.', '-']);
        let (before, top) = name.rsplit_once('.')?;
        let lower = top.to_ascii_lowercase();
        // "done.in the" and "U.S" are no hosts: two letters or more on each side, and none in
        // capitals after a lower-case sentence end.
        let plausible = TOP_LEVEL.contains(&lower.as_str())
            && before.len() >= 2
            && !before.contains("..")
            && top.bytes().all(|b| b.is_ascii_lowercase())
            && !before.bytes().last().is_some_and(|b| b == b'.' || b == b'-');
        let path = rest[name.len()..].starts_with('/');
        let everyday = matches!(
            lower.as_str(),
            "in" | "it"
                | "me"
                | "us"
                | "is"
                | "at"
                | "be"
                | "so"
                | "to"
                | "co"
                | "link"
                | "page"
                | "site"
                | "health"
                | "shop"
                | "app"
                | "es"
                | "de"
                | "info"
                | "ms"
                | "live"
                | "chat"
                | "group"
                | "blog"
                | "ch"
                | "tech"
                | "online"
                | "store"
                | "care"
                | "se"
                | "dev"
                | "pt"
                | "br"
        );
        if !plausible
            || rest[name.len()..].starts_with('@')
            || everyday && !path && before.matches('.').count() == 0
        {
            return None;
        }
        if path {
            rest.find(|c: char| c.is_whitespace() || "<>\"“”".contains(c)).unwrap_or(rest.len())
        } else {
            name.len()
        }
    };
    Some(trim_address(&rest[..end]).len())
}

/// Without the punctuation that belongs to the sentence around it.
fn trim_address(address: &str) -> &str {
    let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*', ']']);
    if trimmed.ends_with(')') && !trimmed.contains('(') { trimmed.trim_end_matches(')') } else { trimmed }
}

/// Bytes of the e-mail address at the start of `rest`, if one is there.
fn address_len(rest: &str) -> Option<usize> {
    let local = rest.bytes().take_while(|&b| b.is_ascii_alphanumeric() || b"._%+-".contains(&b)).count();
    let domain = rest[local..].strip_prefix('@')?;
    let len = domain.bytes().take_while(|&b| b.is_ascii_alphanumeric() || b".-".contains(&b)).count();
    let domain = domain[..len].trim_end_matches(['.', '-']);
    let top = domain.rsplit_once('.')?.1;
    (local > 0 && top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic()))
        .then_some(local + 1 + domain.len())
}

fn starts_with_ignore_case(bytes: &[u8], prefix: &[u8]) -> bool {
    bytes.len() > prefix.len() && bytes[..prefix.len()].eq_ignore_ascii_case(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold;

    fn pieces(text: &str) -> Vec<&str> {
        tokenize(text).iter().map(|t| &text[t.range()]).collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        assert_eq!(
            pieces("I'm 43F, on 20mg. T2D!"),
            ["I'm", "43", "F", ",", "on", "20", "mg", ".", "T2D", "!"]
        );
        assert_eq!(pieces("Mark’s mother-in-law"), ["Mark", "’s", "mother", "-", "in", "-", "law"]);
        assert_eq!(pieces("zo\u{308}e\u{301} 🙂 שלום"), ["zo\u{308}e\u{301}", "🙂", "שלום"]);
    }

    #[test]
    fn an_apostrophe_that_joins_nothing_is_a_mark() {
        assert_eq!(
            pieces("ʼ3 the dogsʼ bed, Hawaiʼi"),
            ["ʼ", "3", "the", "dogs", "ʼ", "bed", ",", "Hawaiʼi"]
        );
    }

    #[test]
    fn addresses_are_whole() {
        assert_eq!(
            pieces("see (https://a.example/x?y=1)."),
            ["see", "(", "https://a.example/x?y=1", ")", "."]
        );
        assert_eq!(
            pieces("jo.b+x@mail.example, www.nhs.uk."),
            ["jo.b+x@mail.example", ",", "www.nhs.uk", "."]
        );
        assert_eq!(pieces("at cancer.org today.So"), ["at", "cancer.org", "today", ".", "So"]);
        assert_eq!(pieces("@jo_b #lupus"), ["@jo_b", "#lupus"]);
        assert_eq!(pieces("we met.in town"), ["we", "met", ".", "in", "town"]);
    }

    #[test]
    fn a_clitic_knows_the_whole_word() {
        let tokens = tokenize("Crohn’s");
        assert_eq!(tokens[0].hash, fold::word("crohn"));
        assert_eq!(tokens[1].hash, fold::word("crohn's"));
    }

    #[test]
    fn cases() {
        let case = |word| tokenize(word)[0].case;
        assert_eq!(
            [case("abc"), case("Abc"), case("A"), case("ABC"), case("McCoy"), case("iPad"), case("שלום")],
            [Case::Lower, Case::Title, Case::Title, Case::Upper, Case::MixedTitle, Case::Mixed, Case::Lower]
        );
    }
}
