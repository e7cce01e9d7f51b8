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
    /// By pattern: the kinds of words it begins with, and those it may go on with after one word.
    kinds: &'static [[Kinds; 2]],
    openings: Sieve,
}

impl Forms {
    /// These patterns, and what [`kinds_of`] says of each.
    #[must_use]
    pub const fn of(patterns: &'static [&'static [Step]], kinds: &'static [[Kinds; 2]]) -> Self {
        let mut openings = Sieve::EMPTY;
        let mut at = 0;
        while at < patterns.len() {
            openings = openings.and(openings_of(patterns[at]));
            at += 1;
        }
        Self { patterns, kinds, openings }
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
        self.matches_at(draft, at).next().map(|(_, end)| end)
    }

    /// All patterns that match at a token: which, and where its words end.
    pub fn matches_at(&self, draft: &Draft, at: usize) -> impl Iterator<Item = (usize, usize)> {
        let kinds = if draft.may_open(at, &self.openings) { self.kinds } else { &[] };
        let ([first, second], end) =
            if kinds.is_empty() { <_>::default() } else { (kinds_at(draft, at), draft.sentence(at).end) };
        let possible =
            kinds.iter().enumerate().filter(move |(_, of)| of[0].take(first) && of[1].take(second));
        possible.filter_map(move |(which, _)| Some((which, matches(draft, at, end, self.patterns[which])?)))
    }
}

/// The ways of saying a thing: `forms![&[Is(words!["stop"]), Any(2)], ...]`; of patterns that are a constant already:
/// `forms![all of PATTERNS]`.
macro_rules! forms {
    (all of $patterns:expr) => {{
        use $crate::lexicon::words::Kinds;
        const KINDS: [[Kinds; 2]; $patterns.len()] = $crate::steps::kinds_of($patterns);
        $crate::steps::Forms::of($patterns, &KINDS)
    }};
    ($($steps:expr),+ $(,)?) => {{
        const PATTERNS: &[&[$crate::steps::Step]] = &[$($steps),+];
        $crate::steps::forms![all of PATTERNS]
    }};
}
pub(crate) use forms;

/// The kinds of words that each pattern begins with, and of those it may go on with after one word.
#[must_use]
pub const fn kinds_of<const COUNT: usize>(patterns: &[&[Step]]) -> [[Kinds; 2]; COUNT] {
    let mut all = [[Kinds::ALL; 2]; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at][0] = kinds_from(patterns[at]);
        if let [Step::Is(_), rest @ ..] = patterns[at] {
            all[at][1] = kinds_from(rest);
        }
        at += 1;
    }
    all
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
    let clitic = |at: usize| draft.token(at + 1).filter(|t| t.kind == TokenKind::Clitic);
    let kinds = |at: usize| {
        let whole = clitic(at).map_or(Kinds::default(), |t| Kinds::of(t.hash));
        match draft.token(at).map(|t| (t.kind, t.hash)) {
            Some((TokenKind::Mark('-' | '*'), _)) => Kinds::ALL,
            Some((TokenKind::Word | TokenKind::Number, hash)) => Kinds::of(hash).and(whole),
            _ => whole,
        }
    };
    let first = kinds(at);
    [first, if first == Kinds::ALL { first } else { kinds(at + 1 + usize::from(clitic(at).is_some())) }]
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
    if at >= end {
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
