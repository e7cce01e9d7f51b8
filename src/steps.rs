//! Steps of words: "you (really) don't need (to be on)", a few closed sets in a row. Where a phrase
//! has many forms, a pattern says in a line what a list would cross into hundreds of rows.
//!
//! `pattern.rs` reads its rows from text when a draft comes, and marks spans with slots: right for a language
//! that has a few dozen rows and is seldom asked. The English rows are many, are tried at every draft and ask
//! for negations and cues; so they are constants, hashed by the compiler, and cost nothing at start.

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Kinds, Sieve, Words, words};
use crate::token::{Token, TokenKind};

/// One step of a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// One of these words.
    Is(Words),
    /// One of these words, or nothing.
    May(Words),
    /// Up to so many words, whatever they are.
    Any(u8),
    /// "don't", "do not", "never".
    Not,
    /// A phrase with this cue.
    Gives(Cue),
    /// The clause is over.
    Ends,
    /// The clause is over, or goes on with one of these words, which are not part of the match.
    Over(Words),
}

/// The end of the words that match all steps, if they do from `at`; never beyond the sentence.
#[must_use]
pub fn match_at(draft: &Draft, at: usize, steps: &[Step]) -> Option<usize> {
    matches(draft, at, draft.sentence(at).end, steps)
}

/// The ways of saying a thing, a pattern each; [`forms!`] makes it. Most of the patterns that are tried at a token fail at
/// their first two words, so what those are was gathered by the compiler.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    patterns: &'static [&'static [Step]],
    rows: &'static [Row],
    openings: Sieve,
}

/// Which of 32 patterns may match, a bit for each: by the kind of word they begin with, and by that they may go on with
/// after one word. The last of each tells which do without a word of any kind.
pub type Row = [[u32; 65]; 2];

impl Forms {
    /// These patterns, and what [`rows_of`] says of them.
    #[must_use]
    pub const fn of(patterns: &'static [&'static [Step]], rows: &'static [Row]) -> Self {
        let mut openings = Sieve::EMPTY;
        let mut at = 0;
        while at < patterns.len() {
            openings = openings.and(openings_of(patterns[at]));
            at += 1;
        }
        Self { patterns, rows, openings }
    }

    /// The words these and others open with.
    #[must_use]
    pub const fn openings(all: &[Self]) -> Sieve {
        let mut openings = Sieve::EMPTY;
        let mut at = 0;
        while at < all.len() {
            openings = openings.and(all[at].openings);
            at += 1;
        }
        openings
    }

    /// Does some pattern match all the words from one token to another?
    #[must_use]
    pub fn fill(&self, draft: &Draft, tokens: std::ops::Range<usize>) -> bool {
        self.patterns.iter().any(|steps| matches(draft, tokens.start, tokens.end, steps) == Some(tokens.end))
    }

    /// The first pattern that matches at a token: where its words end.
    #[must_use]
    pub fn end_at(&self, draft: &Draft, at: usize) -> Option<usize> {
        if draft.may_open(at, &self.openings) {
            self.next_from(0, draft, at).map(|(_, end)| end)
        } else {
            None
        }
    }

    /// All patterns that match at a token: which, and where its words end.
    pub fn matches_at(&self, draft: &Draft, at: usize) -> impl Iterator<Item = (usize, usize)> {
        let mut from = if draft.may_open(at, &self.openings) { 0 } else { self.patterns.len() };
        std::iter::from_fn(move || {
            let found = self.next_from(from, draft, at)?;
            from = found.0 + 1;
            Some(found)
        })
    }

    /// The first pattern from one on that matches at a token.
    fn next_from(&self, from: usize, draft: &Draft, at: usize) -> Option<(usize, usize)> {
        let end = draft.sentence(at).end;
        if self.rows.is_empty() {
            let mut few = self.patterns.iter().enumerate().skip(from);
            return few.find_map(|(which, steps)| Some((which, matches(draft, at, end, steps)?)));
        }
        let [first, second] = kinds_at(draft, at);
        for (number, [firsts, seconds]) in self.rows.iter().enumerate().skip(from / 32) {
            let mut possible = taken(firsts, first) & taken(seconds, second);
            if number == from / 32 {
                possible &= !0 << (from % 32);
            }
            while possible != 0 {
                let which = number * 32 + possible.trailing_zeros() as usize;
                if let Some(end) = matches(draft, at, end, self.patterns.get(which)?) {
                    return Some((which, end));
                }
                possible &= possible - 1;
            }
        }
        None
    }
}

/// Which patterns take one of a word's kinds?
fn taken(patterns: &[u32; 65], kinds: Kinds) -> u32 {
    match kinds.ends() {
        None => patterns[64],
        // A word has one kind, or two with its 's; after a hyphen, it may be any.
        Some([first, last]) if !kinds.is_all() => patterns[first] | patterns[last],
        Some(_) => !0,
    }
}

/// The ways of saying a thing: `forms![&[Is(words!["stop"]), Any(2)], ...]`; of patterns that are a constant already:
/// `forms![all of PATTERNS]`.
macro_rules! forms {
    (all of $patterns:expr) => {{
        const ROWS: [$crate::steps::Row; $crate::steps::rows_for($patterns.len())] = $crate::steps::rows_of($patterns);
        $crate::steps::Forms::of($patterns, &ROWS)
    }};
    ($($steps:expr),+ $(,)?) => {{
        const PATTERNS: &[&[$crate::steps::Step]] = &[$($steps),+];
        $crate::steps::forms![all of PATTERNS]
    }};
}
pub(crate) use forms;

/// How many rows so many patterns take. A few are tried one by one: that is as quick, and smaller.
#[must_use]
pub const fn rows_for(patterns: usize) -> usize {
    if patterns > 8 { patterns.div_ceil(32) } else { 0 }
}

/// The patterns by the kinds of words they begin with, and of those they may go on with after one word.
#[must_use]
pub const fn rows_of<const COUNT: usize>(patterns: &[&[Step]]) -> [Row; COUNT] {
    let mut rows = [[[0; 65]; 2]; COUNT];
    let mut at = 0;
    while at < patterns.len() && COUNT > 0 {
        let second = if let [Step::Is(_), rest @ ..] = patterns[at] { kinds_from(rest) } else { Kinds::ALL };
        let both = [kinds_from(patterns[at]), second];
        let mut which = 0;
        while which < 2 {
            let row = &mut rows[at / 32][which];
            let mut kind = 0;
            while kind < 64 {
                row[kind] |= (both[which].has(kind) as u32) << (at % 32);
                kind += 1;
            }
            row[64] |= (both[which].is_all() as u32) << (at % 32);
            which += 1;
        }
        at += 1;
    }
    rows
}

const fn kinds_from(steps: &[Step]) -> Kinds {
    match steps {
        [Step::Is(words), ..] => words.kinds(),
        [Step::May(words), rest @ ..] => words.kinds().and(kinds_from(rest)),
        _ => Kinds::ALL,
    }
}

const fn openings_of(steps: &[Step]) -> Sieve {
    match steps {
        [Step::Is(words), ..] => Sieve::of(*words),
        [Step::May(words), rest @ ..] => Sieve::of(*words).and(openings_of(rest)),
        [Step::Not, ..] => Sieve::of(NEGATED).and(Sieve::of(AUXILIARIES)),
        _ => Sieve::ALL,
    }
}

/// What a pattern may begin with at a token, and what it may go on with after a word there.
fn kinds_at(draft: &Draft, at: usize) -> [Kinds; 2] {
    let kinds = |at: usize| draft.opening(at).map(|opening| opening.kinds).unwrap_or_default();
    let first = kinds(at);
    if first.is_all() {
        return [first; 2];
    }
    let clitic = draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Clitic);
    [first, kinds(at + 1 + usize::from(clitic))]
}

fn matches(draft: &Draft, at: usize, end: usize, steps: &[Step]) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    let go = |next: usize| matches(draft, next, end, rest);
    match step {
        Step::Is(words) => word(draft, at, end, *words).and_then(go),
        Step::May(words) => word(draft, at, end, *words).and_then(go).or_else(|| go(at)),
        Step::Any(most) => {
            let mut next = at;
            for _ in 0..*most {
                if let Some(found) = go(next) {
                    return Some(found);
                }
                next = any_word(draft, next, end)?;
            }
            go(next)
        }
        Step::Not => negation(draft, at, end).and_then(go),
        Step::Gives(cue) => {
            let at = skip_marks(draft, at, end);
            draft.cue_at(at, *cue).filter(|hit| hit.end <= end).and_then(|hit| go(hit.end))
        }
        Step::Ends if ends(draft, at, end) => go(at),
        Step::Over(words) if ends(draft, at, end) || draft.is_any(at, *words) => go(at),
        Step::Ends | Step::Over(_) => None,
    }
}

fn ends(draft: &Draft, at: usize, end: usize) -> bool {
    at >= end || draft.token(at).is_none_or(|t| !is_part(t))
}

/// Past one of these words, its 's included.
fn word(draft: &Draft, at: usize, end: usize, words: Words) -> Option<usize> {
    let at = skip_marks(draft, at, end);
    // Most words are of none of its kinds: one look says so.
    if at >= end || !draft.opening(at).is_some_and(|opening| opening.kinds.meet(words.kinds())) {
        return None;
    }
    let clitic = draft.token(at + 1).filter(|t| t.kind == TokenKind::Clitic && at + 1 < end);
    let whole = clitic.is_some_and(|t| words.contains(&t.hash));
    (whole || draft.is_any(at, words)).then_some(at + 1 + usize::from(clitic.is_some()))
}

fn any_word(draft: &Draft, at: usize, end: usize) -> Option<usize> {
    let at = skip_marks(draft, at, end);
    (at < end && is_part(draft.token(at)?)).then_some(at + 1)
}

fn is_part(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic | TokenKind::Hashtag)
}

/// A hyphen or a star between words parts nothing.
fn skip_marks(draft: &Draft, at: usize, end: usize) -> usize {
    let skip = at + 1 < end && draft.token(at).is_some_and(|t| t.is_mark('-') || t.is_mark('*'));
    at + usize::from(skip)
}

fn negation(draft: &Draft, at: usize, end: usize) -> Option<usize> {
    if draft.is_any(at, NEGATED) && at < end {
        return Some(at + 1);
    }
    let two =
        draft.is_any(at, AUXILIARIES) && draft.is_any(at + 1, &[fold::word("not"), fold::word("never")]);
    (two && at + 1 < end).then_some(at + 2)
}

const NEGATED: Words = words![
    "don't" "dont" "doesn't" "doesnt" "never" "won't" "wont" "can't" "cannot" "cant" "not" "shouldn't"
    "shouldnt" "wouldn't" "wouldnt" "didn't" "didnt" "isn't" "isnt" "aren't" "arent" "needn't"
];
const AUXILIARIES: Words = words![
    "do" "does" "did" "will" "would" "should" "can" "could" "must" "am" "is" "are" "'ll" "i'll" "you'll"
    "youll" "i'd" "you'd" "id" "i'm" "im"
];

#[cfg(test)]
mod tests {
    use super::Step::{Any, Ends, Gives, Is, May, Not};
    use super::{Forms, match_at};
    use crate::draft::Draft;
    use crate::lexicon::ENGLISH;
    use crate::lexicon::cue::Cue;
    use crate::lexicon::words::words;

    fn end_in(text: &str, steps: &[super::Step]) -> Option<usize> {
        match_at(&Draft::new(text, &ENGLISH), 0, steps)
    }

    #[test]
    fn steps_match_words_gaps_and_ends() {
        let need = &[Is(words!["you"]), May(words!["really"]), Not, Is(words!["need"])];
        assert_eq!(end_in("you don't need it", need), Some(3));
        assert_eq!(end_in("you really do not need it", need), Some(5));
        assert_eq!(end_in("you need it", need), None);
        assert_eq!(
            end_in("stop all of that now", &[Is(words!["stop"]), Any(2), Is(words!["that"])]),
            Some(4)
        );
        assert_eq!(end_in("stop all of my that", &[Is(words!["stop"]), Any(2), Is(words!["that"])]), None);
        assert_eq!(end_in("quit. now", &[Is(words!["quit"]), Ends]), Some(1));
        assert_eq!(end_in("quit now", &[Is(words!["quit"]), Ends]), None);
    }

    #[test]
    fn a_clitic_belongs_to_its_word() {
        assert_eq!(end_in("there's no need", &[Is(words!["there"]), Is(words!["no"])]), Some(3));
        assert_eq!(end_in("what's the point", &[Is(words!["what's"]), Is(words!["the"])]), Some(3));
    }

    #[test]
    fn no_pattern_crosses_a_sentence_or_falls_off_the_end() {
        assert_eq!(end_in("do. not go", &[Not]), None);
        assert_eq!(end_in("do", &[Not, Any(4), Is(words!["x"])]), None);
        assert_eq!(end_in("", &[Any(4), Ends]), Some(0));
        assert_eq!(end_in("stop -", &[Is(words!["stop"]), Gives(Cue::MedicineWord)]), None);
    }

    #[test]
    fn the_first_pattern_that_matches_counts() {
        const FORMS: Forms = forms![&[Is(words!["give"])], &[Is(words!["take"]), Any(1)]];
        let draft = Draft::new("take it all", &ENGLISH);
        assert_eq!(FORMS.end_at(&draft, 0), Some(1));
        assert_eq!(FORMS.end_at(&draft, 1), None);
    }

    #[test]
    fn every_kind_of_first_step_opens() {
        let opens = |text: &str, forms: Forms| forms.end_at(&Draft::new(text, &ENGLISH), 0);
        assert_eq!(opens("take it", forms![&[May(words!["please"]), Is(words!["take"])]]), Some(1));
        assert_eq!(opens("do not go", forms![&[Not]]), Some(2));
        assert_eq!(opens("what's the point", forms![&[Is(words!["what's"]), Is(words!["the"])]]), Some(3));
        assert_eq!(opens("-take it", forms![&[Is(words!["take"]), Is(words!["it"])]]), Some(3));
        assert_eq!(opens("any old thing", forms![&[Any(2), Is(words!["thing"])]]), Some(3));
        assert_eq!(opens("stop", forms![&[Is(words!["stop"]), Ends]]), Some(1));
        assert_eq!(opens("give it", forms![&[Is(words!["take"])]]), None);
    }
}
