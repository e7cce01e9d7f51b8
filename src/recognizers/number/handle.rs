//! Usernames as they stand in a text: `@jo_b`, `lil.benji09`, `sugarcrash#4417`, `NovaKestrel_IRL`.

use crate::draft::Draft;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// The username that starts at a token: its glued parts.
#[must_use]
pub fn handle_at(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let token = draft.token(at)?;
    let starts = matches!(token.kind, TokenKind::Handle | TokenKind::Word | TokenKind::Number);
    if !starts || !draft.text[token.range()].is_ascii() {
        return None;
    }
    let glued = |i: usize| draft.token(i).is_some_and(|t| t.glued);
    let part = |i: usize| {
        glued(i)
            && draft.token(i).is_some_and(|t| {
                matches!(t.kind, TokenKind::Word | TokenKind::Number) && draft.text[t.range()].is_ascii()
            })
    };
    let mut end = at + 1;
    while end < at + 10 {
        if part(end) {
            end += 1;
        } else if glued(end)
            && draft.token(end).is_some_and(|t| matches!(t.kind, TokenKind::Mark('.' | '-' | '_' | '#')))
            && part(end + 1)
        {
            end += 2;
        } else {
            break;
        }
    }
    Some(at..end)
}

/// Is it made up: no word or name anybody would write in a sentence?
#[must_use]
pub fn is_made_up(draft: &Draft, tokens: &Range<usize>) -> bool {
    let text = draft.words(tokens.clone());
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let first = draft.tokens[tokens.start];
    let joined =
        text.contains('_') || text.contains('#') || text.bytes().any(|b| b == b'.') && tokens.len() > 1;
    let mixed = matches!(first.case, Case::Mixed | Case::MixedTitle) && letters >= 6;
    letters >= 2
        && (first.kind == TokenKind::Handle
            || digits > 1 && letters >= 2 && text.len() >= 5 && first.is_word()
            || joined && text.len() >= 5
            || mixed)
}

/// Past "is", "as", ":", "name", "handle": where the username after a site's name starts.
#[must_use]
pub fn past_links(draft: &Draft, end: usize) -> usize {
    let mut at = end;
    while at < end + 6 {
        let Some(token) = draft.token(at) else { break };
        let passes = matches!(
            token.kind,
            TokenKind::Mark(':' | '=' | '-' | '–' | '(' | '"' | '“' | '\'' | '*' | '/')
                | TokenKind::Clitic
                | TokenKind::Symbol
        ) || draft.is_any(at, LINKS);
        if !passes {
            break;
        }
        at += 1;
    }
    at
}

const LINKS: Words = words![
    fold::word("is"),
    fold::word("as"),
    fold::word("at"),
    fold::word("name"),
    fold::word("handle"),
    fold::word("username"),
    fold::word("user"),
    fold::word("id"),
    fold::word("account"),
    fold::word("it's"),
    fold::word("i'm"),
    fold::word("im"),
    fold::word("called"),
    fold::word("under"),
    fold::word("by"),
    fold::word("me"),
    fold::word("my"),
    fold::word("on"),
    fold::word("tag"),
    fold::word("page"),
    fold::word("channel"),
    fold::word("or"),
];

/// Did a colon, "as" or "username is" stand right before? Then even a plain word is a username.
#[must_use]
pub fn is_introduced(draft: &Draft, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let named = |i: usize| {
        draft.is_any(
            i,
            &[
                fold::word("username"),
                fold::word("handle"),
                fold::word("gamertag"),
                fold::word("id"),
                fold::word("name"),
            ],
        )
    };
    let is = draft.is_any(before, &[fold::word("is")]) && before > 0 && named(before - 1);
    let ends = draft
        .token(at + 1)
        .is_none_or(|t| !matches!(t.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic));
    let lone = draft.token(at).is_some_and(|t| t.range().len() >= 5);
    (draft.tokens[before].is_mark(':') || is || named(before)) && ends && lone
}
