//! A point on the map: "40.7128, -74.0060", "51°30'26\"N", a plus code, three words of what3words.
//!
//! It shows where the person lives or stands.
//!
//! Not: results and doses with decimals, ratios, versions, points of history with no decimals.

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "coordinates",
    category: Category::PlaceAddress,
    find,
    examples: &[
        "I'm stuck at [[40.71281, -74.00602]]",
        "gate is at [[51.5074 N, 0.1278 W]]",
        "our plus code is [[9C3W9QCJ+2V]]",
        "what3words [[///lantern.gravel.ounce]]",
    ],
    counter_examples: &[
        "tsh 4.512, 2.101 and 1.22",
        "inr 2.5, 3.1",
        "RMS Titanic sank at 41.7325 N 49.9469 W",
        "see //comment and a/b/c",
        "T2DM+HTN and ER+/PR+",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut at = 0;
    while at < draft.tokens.len() {
        let hit = decimal_pair(scene, at)
            .or_else(|| plus_code(draft, at))
            .or_else(|| three_words(draft, at))
            .or_else(|| degrees(draft, at));
        at = match hit {
            Some(tokens) => {
                let end = tokens.end;
                found.add(
                    Candidate::new(draft.bytes(tokens), Level::PleaseLook)
                        .confidence(Confidence::Certain)
                        .suggest("")
                        .suggest("near my home")
                        .fact(Fact::Direct),
                );
                end
            }
            None => at + 1,
        };
    }
}

/// A decimal at a token: its whole part, its number of decimals, its end.
fn decimal(draft: &Draft, at: usize) -> Option<(u32, usize, usize)> {
    let whole = draft.token(at).filter(|t| t.kind == TokenKind::Number && t.range().len() <= 3)?;
    let fraction = draft.token(at + 2).filter(|t| t.kind == TokenKind::Number && t.glued)?;
    draft.token(at + 1).filter(|t| t.is_mark('.') && t.glued)?;
    let value = draft.text[whole.range()].parse().ok()?;
    Some((value, fraction.range().len(), at + 3))
}

fn letter(draft: &Draft, at: usize) -> bool {
    draft.is_any(at, &[fold::word("n"), fold::word("s"), fold::word("e"), fold::word("w")])
}

fn decimal_pair(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    let (first, first_decimals, mut end) = decimal(draft, at)?;
    let sign = |i: usize| {
        draft.token(i).is_some_and(|t| matches!(t.kind, TokenKind::Mark('-' | '–' | '+') | TokenKind::Symbol))
    };
    let start = at - usize::from(at > 0 && sign(at - 1) && draft.tokens[at].glued);
    end += usize::from(draft.token(end).is_some_and(|t| !t.is_word() && draft.text[t.range()] == *"°"));
    let named = letter(draft, end);
    end += usize::from(named);
    let comma = draft.token(end).is_some_and(|t| t.is_mark(','));
    end += usize::from(comma);
    let signed = sign(end);
    end += usize::from(signed);
    let (second, second_decimals, mut end) = decimal(draft, end)?;
    end += usize::from(draft.token(end).is_some_and(|t| draft.text[t.range()] == *"°"));
    let both = letter(draft, end) && named;
    end += usize::from(both);
    let place = both || named || (comma || signed) && first_decimals >= 4 && second_decimals >= 4;
    let far = signed || both || first >= 20 || second >= 20;
    let personal = scene.contexts.speaks_of_itself() || draft.tokens.len() < 40;
    let history = draft.sentence(at).any(|i| draft.is_any(i, HISTORY));
    (place
        && far
        && personal
        && !history
        && first < 90
        && second < 180
        && first_decimals >= 3
        && second_decimals >= 3)
        .then_some(start..end)
}

const HISTORY: Words = words![
    fold::word("sank"),
    fold::word("rms"),
    fold::word("titanic"),
    fold::word("wreck"),
    fold::word("crater"),
];

/// "51°30'26"N 0°7'39"W".
fn degrees(draft: &Draft, at: usize) -> Option<Range<usize>> {
    draft.token(at).filter(|t| t.kind == TokenKind::Number)?;
    let mut end = at;
    let (mut signs, mut letters) = (0, 0);
    while end < at + 24 {
        let token = draft.token(end)?;
        let text = &draft.text[token.range()];
        let known = token.kind == TokenKind::Number
            || matches!(text, "°" | "'" | "’" | "\"" | "”" | "′" | "″" | "." | ",")
            || letter(draft, end);
        if !known {
            break;
        }
        signs += usize::from(text == "°");
        letters += usize::from(letter(draft, end));
        end += 1;
        if letters == 2 {
            break;
        }
    }
    (signs == 2 && letters == 2).then_some(at..end)
}

/// "9C3W9QCJ+2V", "9QCJ+2V": open location codes.
fn plus_code(draft: &Draft, at: usize) -> Option<Range<usize>> {
    draft.has_digit(at..at + 4).then_some(())?;
    let mut start = at;
    let mut head = String::new();
    while start < at + 4
        && draft.token(start).is_some_and(|t| {
            matches!(t.kind, TokenKind::Number | TokenKind::Word) && (start == at || t.glued)
        })
    {
        head.push_str(&draft.text[draft.tokens[start].range()]);
        start += 1;
    }
    draft.token(start).filter(|t| t.is_mark('+') && t.glued)?;
    let mut end = start + 1;
    let mut tail = String::new();
    while end < start + 4
        && draft.token(end).is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Number | TokenKind::Word))
    {
        tail.push_str(&draft.text[draft.tokens[end].range()]);
        end += 1;
    }
    let alphabet = |text: &str| text.bytes().all(|b| b"23456789CFGHJMPQRVWX".contains(&b));
    let digits = head.bytes().chain(tail.bytes()).any(|b| b.is_ascii_digit());
    let letters = head.bytes().any(|b| b.is_ascii_uppercase());
    let fresh = !draft.tokens[at].glued || at == 0;
    (fresh
        && matches!(head.len(), 4 | 6 | 8)
        && matches!(tail.len(), 2 | 3)
        && alphabet(&head)
        && alphabet(&tail)
        && digits
        && letters)
        .then_some(at..end)
}

/// "///lantern.gravel.ounce".
fn three_words(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let slash = |i: usize| draft.token(i).is_some_and(|t| t.is_mark('/'));
    if !(slash(at) && slash(at + 1) && slash(at + 2)) {
        return None;
    }
    let dot = |i: usize| draft.token(i).is_some_and(|t| t.is_mark('.') && t.glued);
    let word = |i: usize| draft.token(i).is_some_and(|t| t.is_word() && t.glued);
    (word(at + 3) && dot(at + 4) && word(at + 5) && dot(at + 6) && word(at + 7)).then_some(at..at + 8)
}
