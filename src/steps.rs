//! Steps of words: "you (really) don't need (to be on)", a few closed sets in a row. Where a phrase
//! has many forms, a pattern says in a line what a list would cross into hundreds of rows.
//!
//! `pattern.rs` reads its rows from text when a draft comes, and marks spans with slots: right for a language
//! that has a few dozen rows and is seldom asked. The English rows are many, are tried at every draft and ask
//! for negations and cues; so they are constants, hashed by the compiler, and cost nothing at start.

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Kinds, Words, words};
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
    Start::at(draft, at).may_begin(steps).then(|| matches(draft, at, draft.sentence(at).end, steps)).flatten()
}

/// Does some pattern match all the words from one token to another?
#[must_use]
pub fn fills(draft: &Draft, tokens: std::ops::Range<usize>, patterns: &[&[Step]]) -> bool {
    patterns.iter().any(|steps| matches(draft, tokens.start, tokens.end, steps) == Some(tokens.end))
}

/// The first pattern that matches at a token: where its words end.
#[must_use]
pub fn first_match(draft: &Draft, at: usize, patterns: &[&[Step]]) -> Option<usize> {
    let start = Start::at(draft, at);
    let mut possible = patterns.iter().filter(|steps| start.may_begin(steps)).peekable();
    possible.peek()?;
    let end = draft.sentence(at).end;
    possible.find_map(|steps| matches(draft, at, end, steps))
}

/// What a pattern may begin with at a token. Most of the patterns that are tried at a token fail at their first word,
/// and this says so in a step.
#[derive(Clone, Copy)]
struct Start(Kinds);

impl Start {
    fn at(draft: &Draft, at: usize) -> Self {
        let Some(token) = draft.token(at) else { return Self(Kinds::NONE) };
        let clitic = draft.token(at + 1).filter(|t| t.kind == TokenKind::Clitic);
        Self(match token.kind {
            TokenKind::Mark('-' | '*') => Kinds::ALL,
            TokenKind::Word | TokenKind::Number => {
                Kinds::of(token.hash).and(clitic.map_or(Kinds::NONE, |t| Kinds::of(t.hash)))
            }
            _ => clitic.map_or(Kinds::NONE, |t| Kinds::of(t.hash)),
        })
    }

    fn may_begin(self, steps: &[Step]) -> bool {
        match steps {
            [Step::Is(words), ..] => words.may_have(self.0),
            [Step::May(words), rest @ ..] => words.may_have(self.0) || self.may_begin(rest),
            _ => true,
        }
    }
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
    use super::{first_match, match_at};
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
        let draft = Draft::new("take it all", &ENGLISH);
        assert_eq!(first_match(&draft, 0, &[&[Is(words!["give"])], &[Is(words!["take"]), Any(1)]]), Some(1));
    }
}
