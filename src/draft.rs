//! A draft, read once: its tokens, its sentences, and what the lexicon knows about its words.
//! Recognizers look; they never cut the text again.

use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Hole, Kinds as WordKinds, Sieve, WordList, Words, words};
use crate::lexicon::{Concept, Cues, Entry, Kinds, Lexicon, NameStrength, Place, fold};
use crate::sort;
use crate::span::Utf16Map;
use crate::token::{Case, Token, TokenKind, tokenize};
use std::ops::Range;

/// A draft, read once.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The text as the compose box holds it.
    pub text: &'a str,
    /// Its language's lists.
    pub lexicon: &'static Lexicon,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Its sentences; every token lies in one.
    pub sentences: Vec<Sentence>,
    /// Phrases the lists of terms know, by first token; the longest first where several start together.
    pub terms: Vec<TermHit>,
    /// Places the lists know, by first token; the longest only.
    pub places: Vec<PlaceHit>,
    names: Vec<NameStrength>,
    /// By token: its hash if it is a word or a number, else 0, which is no word's.
    words: Vec<u64>,
    /// By token: what a phrase that begins there may begin with.
    openings: Vec<Opening>,
    sentence_of: Vec<u32>,
    /// Tokens that hold a digit: numbers, and words such as "B12".
    digits: Vec<u32>,
    /// By token, and one more: where its phrases begin in `terms`.
    term_starts: Vec<u32>,
    /// By token: the cues of all phrases that start there, folded.
    cues_from: Vec<u32>,
    /// Everything the phrases give and name, and what those name that are no everyday words as well.
    given: Cues,
    named: Kinds,
    named_surely: Kinds,
    map: Utf16Map,
}

/// What a phrase that begins at a token may begin with: the word there, or its whole with the 's after it; after a
/// hyphen or a star, anything.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    holes: [Hole; 2],
    /// The kinds of those words.
    pub kinds: WordKinds,
    /// Is there a digit in the token?
    has_digit: bool,
}

impl Opening {
    fn new(token: &Token, next: Option<&Token>) -> Self {
        let (hole, mut kinds) = match token.kind {
            TokenKind::Word | TokenKind::Number => (Hole::of(token.hash), WordKinds::of(token.hash)),
            TokenKind::Mark('-' | '*') => (Hole::ANY, WordKinds::ALL),
            _ => (Hole::NONE, WordKinds::default()),
        };
        let mut holes = [hole, Hole::NONE];
        if let Some(clitic) = next.filter(|t| t.kind == TokenKind::Clitic) {
            holes[1] = Hole::of(clitic.hash);
            kinds = kinds.and(WordKinds::of(clitic.hash));
        }
        Self { holes, kinds, has_digit: false }
    }
}

/// A sentence or a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens, end mark included.
    pub tokens: Range<usize>,
    /// It ends with a question mark.
    pub asks: bool,
    /// Most of its words are written in capitals.
    pub shouted: bool,
}

/// A phrase the lists of terms know.
#[derive(Clone, Copy, Debug)]
pub struct TermHit {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// What the lists say.
    pub entry: &'static Entry,
}

impl TermHit {
    /// Does it give this cue?
    #[must_use]
    pub const fn has(&self, cue: Cue) -> bool {
        self.entry.cues.has(cue)
    }

    /// Does it name one of these kinds?
    #[must_use]
    pub const fn is(&self, kinds: Kinds) -> bool {
        self.entry.kinds.meets(kinds)
    }

    /// Its tokens.
    #[must_use]
    pub const fn tokens(&self) -> Range<usize> {
        self.first..self.end
    }
}

/// A place the lists know.
#[derive(Clone, Copy, Debug)]
pub struct PlaceHit {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// What the lists say.
    pub place: &'static Place,
}

/// From so many tokens on, a sentence without an end is over at a comma,
const LONG_SENTENCE: usize = 120;
/// and here anyway.
const LONGEST_SENTENCE: usize = 200;

impl<'a> Draft<'a> {
    /// Reads `text` once.
    #[must_use]
    pub fn new(text: &'a str, lexicon: &'static Lexicon) -> Self {
        let tokens = tokenize(text);
        let names = tokens
            .iter()
            .map(|t| if t.is_word() { lexicon.name(t.hash) } else { NameStrength::default() })
            .collect();
        let is_word = |t: &Token| matches!(t.kind, TokenKind::Word | TokenKind::Number);
        let words = tokens.iter().map(|t| if is_word(t) { t.hash } else { 0 }).collect();
        let nexts = tokens.iter().skip(1).map(Some).chain([None]);
        let openings = tokens.iter().zip(nexts).map(|(token, next)| Opening::new(token, next)).collect();
        let mut draft = Self {
            text,
            lexicon,
            tokens,
            sentences: Vec::new(),
            terms: Vec::new(),
            places: Vec::new(),
            names,
            words,
            openings,
            sentence_of: Vec::new(),
            digits: Vec::new(),
            term_starts: Vec::new(),
            cues_from: Vec::new(),
            given: Cues::default(),
            named: Kinds::default(),
            named_surely: Kinds::default(),
            map: Utf16Map::new(text),
        };
        draft.find_digits();
        draft.find_terms();
        draft.find_places();
        draft.find_sentences();
        draft.sum_up();
        draft
    }

    /// The text of some tokens, from the first's start to the last's end.
    #[must_use]
    pub fn words(&self, tokens: Range<usize>) -> &'a str {
        &self.text[self.bytes(tokens)]
    }

    /// The bytes of some tokens, from the first's start to the last's end; nothing for none.
    #[must_use]
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        if tokens.is_empty() || tokens.end > self.tokens.len() {
            return 0..0;
        }
        self.tokens[tokens.start].range().start..self.tokens[tokens.end - 1].range().end
    }

    /// The map from bytes to UTF-16.
    #[must_use]
    pub const fn utf16(&self) -> &Utf16Map {
        &self.map
    }

    /// The token at an index, if there is one.
    #[must_use]
    pub fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// Is the token at `index` one of these words?
    #[must_use]
    #[inline(never)] // inlined, each list of words becomes a chain of comparisons: twice the code to load
    pub fn is_any<W: WordList>(&self, index: usize, words: W) -> bool {
        self.words.get(index).is_some_and(|&word| words.has(word))
    }

    /// Is one of these words anywhere in it?
    #[must_use]
    #[inline(never)]
    pub fn has_any(&self, words: Words) -> bool {
        self.words.iter().any(|word| words.contains(word))
    }

    /// May a phrase that begins with one of these words begin at a token? It may begin with a word, with the 's after
    /// it, or after a hyphen or a star.
    #[must_use]
    pub fn may_open(&self, at: usize, words: &Sieve) -> bool {
        self.openings.get(at).is_some_and(|opening| opening.holes.iter().any(|&hole| words.may_have(hole)))
    }

    /// What a phrase that begins at a token may begin with.
    #[must_use]
    pub fn opening(&self, at: usize) -> Option<&Opening> {
        self.openings.get(at)
    }

    /// The tokens at or after `from` that hold a digit.
    pub fn digits_from(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        let first = self.digits.partition_point(|&at| (at as usize) < from);
        self.digits[first..].iter().map(|&at| at as usize)
    }

    /// Does one of these tokens hold a digit?
    #[must_use]
    pub fn has_digit(&self, tokens: Range<usize>) -> bool {
        match self.openings.get(tokens.start) {
            Some(first) if tokens.len() == 1 => first.has_digit,
            _ => self.digits_from(tokens.start).next().is_some_and(|at| at < tokens.end),
        }
    }

    /// How much the token looks like a name.
    #[must_use]
    pub fn name(&self, index: usize) -> NameStrength {
        self.names.get(index).copied().unwrap_or_default()
    }

    /// The phrases that start at a token, the longest first.
    #[must_use]
    #[inline(never)]
    pub fn terms_at(&self, index: usize) -> &[TermHit] {
        match (self.term_starts.get(index), self.term_starts.get(index + 1)) {
            (Some(&from), Some(&to)) => &self.terms[from as usize..to as usize],
            _ => &[],
        }
    }

    /// May a phrase that starts at a token give one of these cues? A quick question, for the many
    /// tokens where none does.
    #[must_use]
    pub fn may_give(&self, index: usize, cues: Cues) -> bool {
        self.cues_from.get(index).is_some_and(|given| given & cues.folded() != 0)
    }

    /// The longest phrase that starts at a token and gives the cue.
    #[must_use]
    #[inline(never)]
    pub fn cue_at(&self, index: usize, cue: Cue) -> Option<&TermHit> {
        // Most tokens give no cue: one look at the union says so.
        if self.cues_from.get(index).is_some_and(|given| given >> (cue as u8 & 31) & 1 == 1) {
            self.terms_at(index).iter().find(|hit| hit.has(cue))
        } else {
            None
        }
    }

    /// The longest phrase that ends right before a token and gives the cue.
    #[must_use]
    #[inline(never)]
    pub fn cue_before(&self, index: usize, cue: Cue) -> Option<&TermHit> {
        const LONGEST: usize = 8;
        self.terms_from(index.saturating_sub(LONGEST))
            .iter()
            .take_while(|hit| hit.first < index)
            .find(|hit| hit.end == index && hit.has(cue))
    }

    /// The phrases that give a cue and lie in a range of tokens.
    pub fn cues_in(&self, tokens: Range<usize>, cue: Cue) -> impl Iterator<Item = &TermHit> {
        self.terms_from(tokens.start)
            .iter()
            .take_while(move |hit| hit.first < tokens.end)
            .filter(move |hit| hit.end <= tokens.end && hit.has(cue))
    }

    /// The phrases that start at a token or later.
    fn terms_from(&self, token: usize) -> &[TermHit] {
        self.term_starts.get(token).map_or(&[], |&from| &self.terms[from as usize..])
    }

    /// The phrases that name one of `kinds`, each place's longest only.
    pub fn terms_of(&self, kinds: Kinds) -> impl Iterator<Item = &TermHit> {
        let mut covered = 0;
        self.terms.iter().filter(move |hit| {
            let fresh = hit.is(kinds) && hit.first >= covered && self.has_capitals_it_needs(hit);
            if fresh {
                covered = hit.end;
            }
            fresh
        })
    }

    /// Does it name one of these kinds anywhere?
    #[must_use]
    pub const fn names_any(&self, kinds: Kinds) -> bool {
        self.named.meets(kinds)
    }

    /// Does it name one of these kinds anywhere, by a word that is no everyday word as well?
    #[must_use]
    pub const fn surely_names_any(&self, kinds: Kinds) -> bool {
        self.named_surely.meets(kinds)
    }

    /// Does it give this cue anywhere?
    #[must_use]
    pub const fn gives(&self, cue: Cue) -> bool {
        self.given.has(cue)
    }

    fn sum_up(&mut self) {
        for hit in &self.terms {
            self.given.0 |= hit.entry.cues.0;
            if self.has_capitals_it_needs(hit) {
                self.named.0 |= hit.entry.kinds.0;
                if !hit.entry.is_weak() {
                    self.named_surely.0 |= hit.entry.kinds.0;
                }
            }
        }
    }

    /// Does a phrase of one of these kinds start in a range of tokens?
    #[must_use]
    pub fn terms_of_in(&self, kinds: Kinds, tokens: Range<usize>) -> bool {
        let from = self.terms.partition_point(|hit| hit.first < tokens.start);
        self.terms[from..]
            .iter()
            .take_while(|hit| hit.first < tokens.end)
            .any(|hit| hit.is(kinds) && self.has_capitals_it_needs(hit))
    }

    /// "BED" and "MS" are diseases in capitals only, and capitals say nothing in a shouted sentence.
    fn has_capitals_it_needs(&self, hit: &TermHit) -> bool {
        !hit.entry.needs_capitals()
            || self.tokens[hit.tokens()]
                .iter()
                .all(|t| t.kind != TokenKind::Hashtag && (!t.is_word() || t.case == Case::Upper))
                && !self.is_amid_shouting(hit)
    }

    /// Are plain words around the phrase in capitals, too? A line of abbreviations is no shout.
    fn is_amid_shouting(&self, hit: &TermHit) -> bool {
        const REACH: usize = 12;
        let sentence = self.sentence(hit.first);
        let near = sentence.start.max(hit.first.saturating_sub(REACH))..sentence.end.min(hit.end + REACH);
        let health = Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0 | Kinds::PROCEDURE.0);
        let shouted = near.filter(|&at| {
            let token = &self.tokens[at];
            token.is_word()
                && token.range().len() > 2
                && token.case == Case::Upper
                && !self.terms_at(at).iter().any(|hit| hit.is(health))
        });
        shouted.count() >= 3
    }

    /// The concept a phrase names.
    #[must_use]
    pub fn concept(&self, hit: &TermHit) -> Option<&'static Concept> {
        self.lexicon.concept(hit.entry)
    }

    /// The place that starts at a token.
    #[must_use]
    pub fn place_at(&self, index: usize) -> Option<&PlaceHit> {
        let at = self.places.partition_point(|hit| hit.first < index);
        self.places.get(at).filter(|hit| hit.first == index)
    }

    /// The index of the sentence a token lies in.
    #[must_use]
    pub fn sentence_index(&self, token: usize) -> usize {
        self.sentence_of.get(token).map_or(0, |&s| s as usize)
    }

    /// The index of the sentence a byte lies in.
    #[must_use]
    pub fn sentence_at(&self, byte: usize) -> usize {
        self.sentence_index(self.tokens.partition_point(|t| t.range().end <= byte))
    }

    /// The tokens of the sentence a token lies in.
    #[must_use]
    #[inline(never)]
    pub fn sentence(&self, token: usize) -> Range<usize> {
        self.sentences.get(self.sentence_index(token)).map_or(0..0, |s| s.tokens.clone())
    }

    /// Is the token the first word of its sentence (quotes, bullets and emoji aside)?
    #[must_use]
    pub fn starts_sentence(&self, index: usize) -> bool {
        let start = self.sentence(index).start;
        self.tokens[start..index]
            .iter()
            .all(|t| !matches!(t.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic))
    }

    /// Are most of the sentence's words written in capitals? Then capitals say nothing.
    #[must_use]
    pub fn is_shouted(&self, index: usize) -> bool {
        self.sentences.get(self.sentence_index(index)).is_some_and(|s| s.shouted)
    }

    /// Walks the phrases that start at `first` and hands each one's end and hash to `visit`, up to
    /// `max_words` words. A glued hyphen, slash or dot, and the dot of a short abbreviation, join.
    fn phrases(&self, first: usize, max_words: u8, mut visit: impl FnMut(usize, u64)) {
        let mut ends = [(first, fold::EMPTY); 2]; // the plain reading, and the one with 's kept
        let mut readings = 1;
        for word in 0..max_words {
            let mut next = [(0, 0); 2];
            let mut found = 0;
            for &(at, before) in &ends[..readings] {
                if word > 1 && !self.lexicon.may_go_on(before) {
                    continue;
                }
                let at = if word == 0 { at } else { self.skip_joiner(at) };
                let Some(token) = self.tokens.get(at).filter(|t| {
                    matches!(t.kind, TokenKind::Word | TokenKind::Number)
                        || word == 0 && t.kind == TokenKind::Hashtag
                }) else {
                    continue;
                };
                let clitic = self.tokens.get(at + 1).filter(|t| t.kind == TokenKind::Clitic);
                let plain = fold::chain(before, token.hash);
                visit(at + 1, plain);
                if found < 2 {
                    next[found] = (at + 1 + usize::from(clitic.is_some()), plain);
                    found += 1;
                }
                if let Some(clitic) = clitic {
                    let kept = fold::chain(before, clitic.hash);
                    visit(at + 2, kept);
                    if found < 2 {
                        next[found] = (at + 2, kept);
                        found += 1;
                    }
                }
            }
            if found == 0 {
                return;
            }
            (ends, readings) = (next, found);
        }
    }

    fn skip_joiner(&self, at: usize) -> usize {
        let Some(token) = self.tokens.get(at) else { return at };
        let glued_next = self.tokens.get(at + 1).is_some_and(|t| t.glued);
        let joins = match token.kind {
            TokenKind::Mark('-' | '/' | '–') => token.glued && glued_next,
            // "Ben & Jerry's"
            TokenKind::Mark('&') => true,
            TokenKind::Mark('.') => token.glued && (glued_next || self.tokens[at - 1].range().len() <= 4),
            _ => false,
        };
        at + usize::from(joins)
    }

    fn find_digits(&mut self) {
        let holds_digit = |t: &Token| match t.kind {
            TokenKind::Number => true,
            TokenKind::Word | TokenKind::Hashtag => {
                self.text.as_bytes()[t.range()].iter().any(u8::is_ascii_digit)
            }
            _ => false,
        };
        let digits = self.tokens.iter().enumerate().filter(|(_, t)| holds_digit(t));
        self.digits = digits.filter_map(|(at, _)| u32::try_from(at).ok()).collect();
        for &at in &self.digits {
            self.openings[at as usize].has_digit = true;
        }
    }

    fn find_terms(&mut self) {
        let mut hits: Vec<TermHit> = Vec::with_capacity(self.tokens.len() / 2);
        let mut starts = Vec::with_capacity(self.tokens.len() + 1);
        let mut cues_from = Vec::with_capacity(self.tokens.len());
        for first in 0..self.tokens.len() {
            let start = hits.len();
            starts.push(u32::try_from(start).unwrap_or(u32::MAX));
            let push = |hits: &mut Vec<TermHit>, end: usize, entry: &'static Entry| {
                let known = entry.cues.0 != 0 || entry.kinds.0 != 0;
                if known && (!entry.needs_capitals() || entry.cues.0 != 0 || self.is_upper(first..end)) {
                    hits.push(TermHit { first, end, entry });
                }
            };
            match self.first_words(first, |hash| self.lexicon.term(hash)) {
                (None, None) => {}
                (plain, whole) if max_words(plain, whole, |entry| entry.max_words) <= 1 => {
                    // No longer phrase starts here: the words just looked up are all there is.
                    for (end, entry) in [(first + 2, whole), (first + 1, plain)] {
                        if let Some(entry) = entry {
                            push(&mut hits, end, entry);
                        }
                    }
                }
                (plain, whole) => {
                    let longest = max_words(plain, whole, |entry| entry.max_words);
                    let word = self.tokens[first].hash;
                    self.phrases(first, longest, |end, hash| {
                        let entry = if hash == word { plain } else { self.lexicon.term(hash) };
                        if let Some(entry) = entry {
                            push(&mut hits, end, entry);
                        }
                    });
                    sort::few_by_key(&mut hits[start..], |hit| std::cmp::Reverse(hit.end));
                }
            }
            cues_from.push(hits[start..].iter().fold(0, |all, hit| all | hit.entry.cues.folded()));
        }
        starts.push(u32::try_from(hits.len()).unwrap_or(u32::MAX));
        (self.terms, self.term_starts, self.cues_from) = (hits, starts, cues_from);
    }

    fn find_places(&mut self) {
        let mut hits: Vec<PlaceHit> = Vec::new();
        for first in 0..self.tokens.len() {
            let (plain, whole) = self.first_words(first, |hash| self.lexicon.place(hash));
            if plain.is_none() && whole.is_none() {
                continue;
            }
            let mut best: Option<PlaceHit> = None;
            self.phrases(first, max_words(plain, whole, |place| place.max_words).max(1), |end, hash| {
                if let Some(place) = self.lexicon.place(hash).filter(|place| place.strength > 0)
                    && best.is_none_or(|b| b.end < end)
                {
                    best = Some(PlaceHit { first, end, place });
                }
            });
            hits.extend(best);
        }
        self.places = hits;
    }

    /// What the lists say about the word at a token: without its 's, and with it.
    fn first_words<T>(&self, first: usize, look_up: impl Fn(u64) -> Option<T>) -> (Option<T>, Option<T>) {
        let token = &self.tokens[first];
        if !matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Hashtag) {
            return (None, None);
        }
        let clitic = self.tokens.get(first + 1).filter(|t| t.kind == TokenKind::Clitic);
        (look_up(token.hash), clitic.and_then(|c| look_up(c.hash)))
    }

    fn is_upper(&self, tokens: Range<usize>) -> bool {
        self.tokens[tokens].iter().all(|t| !t.is_word() || t.case == Case::Upper)
    }

    fn find_sentences(&mut self) {
        let mut start = 0;
        for at in 0..self.tokens.len() {
            // What far-off words say does not reach; and whoever looks through a sentence must come to its end.
            let tires = at - start >= LONG_SENTENCE
                && (self.tokens[at].is_mark(',') || at - start >= LONGEST_SENTENCE);
            if tires || self.ends_sentence(at) {
                self.push_sentence(start..at + 1);
                start = at + 1;
            }
        }
        if start < self.tokens.len() {
            self.push_sentence(start..self.tokens.len());
        }
    }

    fn push_sentence(&mut self, tokens: Range<usize>) {
        let asks = self.tokens[tokens.clone()].iter().rev().take(4).any(|t| t.is_mark('?'));
        let index = u32::try_from(self.sentences.len()).unwrap_or(u32::MAX);
        self.sentence_of.extend(tokens.clone().map(|_| index));
        let words = || self.tokens[tokens.clone()].iter().filter(|t| t.is_word() && t.range().len() > 1);
        let upper = words().filter(|t| t.case == Case::Upper).count();
        let shouted = upper * 2 > words().count() && upper >= 3;
        self.sentences.push(Sentence { tokens, asks, shouted });
    }

    /// Does a sentence end with the token at `at`?
    fn ends_sentence(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let next = self.tokens.get(at + 1);
        match token.kind {
            TokenKind::Break => true,
            TokenKind::Mark('!' | '?') => {
                !next.is_some_and(|n| matches!(n.kind, TokenKind::Mark('!' | '?' | '.' | ')' | '"' | '”')))
            }
            TokenKind::Mark('…') => next.is_some_and(Token::is_capitalized),
            TokenKind::Mark('.') => {
                let Some(next) = next else { return true };
                if next.is_mark('.') || next.glued && !next.is_capitalized() {
                    return false;
                }
                let short = |b: usize| NUMBER_ABBREVIATIONS.contains(&self.tokens[b].hash);
                // "my NHS no. is 943 ..."
                let goes_on = next.kind == TokenKind::Number || next.hash == fold::word("is");
                if goes_on && at.checked_sub(1).is_some_and(short) {
                    return false;
                }
                let ellipsis = at > 0 && self.tokens[at - 1].is_mark('.');
                if ellipsis {
                    return next.is_capitalized();
                }
                let before = at.checked_sub(1).map(|b| &self.tokens[b]);
                !before.is_some_and(|b| {
                    b.is_word()
                        && (b.range().len() == 1 && b.is_capitalized() || ABBREVIATIONS.contains(&b.hash))
                })
            }
            _ => false,
        }
    }
}

/// Words of the longest phrase that starts with either form of a word.
fn max_words<T>(plain: Option<&T>, whole: Option<&T>, words: impl Fn(&T) -> u8) -> u8 {
    [plain, whole].into_iter().flatten().map(words).max().unwrap_or(0)
}

/// Short forms whose dot ends no sentence before a number, or before "is".
const NUMBER_ABBREVIATIONS: Words = words![
    fold::word("no"),
    fold::word("nos"),
    fold::word("nr"),
    fold::word("num"),
    fold::word("tel"),
    fold::word("ph"),
    fold::word("mob"),
    fold::word("ext"),
    fold::word("ref"),
];

/// Short forms whose dot ends no sentence.
const ABBREVIATIONS: Words = words![
    fold::word("dr"),
    fold::word("mr"),
    fold::word("mrs"),
    fold::word("ms"),
    fold::word("prof"),
    fold::word("st"),
    fold::word("sta"),
    fold::word("vs"),
    fold::word("eg"),
    fold::word("ie"),
    fold::word("approx"),
    fold::word("jr"),
    fold::word("sr"),
    fold::word("jan"),
    fold::word("feb"),
    fold::word("aug"),
    fold::word("sept"),
    fold::word("oct"),
    fold::word("nov"),
    fold::word("dec"),
    fold::word("ave"),
    fold::word("rd"),
    fold::word("apt"),
    fold::word("dept"),
    fold::word("gov"),
    fold::word("rev"),
    fold::word("fr"),
];
