//! Fits a replacement into the sentence around it: the article before it, the capital at the
//! start, the possessive after it. A recognizer offers "an autoimmune disease"; "my lupus" becomes
//! "my autoimmune disease", "a 43F" becomes "a woman in my 40s".

use crate::draft::Draft;
use crate::lexicon::fold;
use crate::token::Token;
use std::ops::Range;

/// A replacement that reads as written by the writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// What it replaces: the candidate's bytes, and the article before it where that must change.
    pub bytes: Range<usize>,
    /// The words to put there.
    pub texts: Vec<String>,
}

/// Fits all suggestions of one candidate.
#[must_use]
pub fn fit(draft: &Draft, bytes: Range<usize>, suggestions: &[String]) -> Fitted {
    let before = draft
        .tokens
        .partition_point(|t| t.range().end <= bytes.start)
        .checked_sub(1)
        .map(|i| (i, &draft.tokens[i]));
    let before =
        before.filter(|(_, token)| draft.text[token.range().end..bytes.start].chars().all(|c| c == ' '));
    let article = before.filter(|(_, t)| is_any(t, &["a", "an"]));
    let determiner =
        before.filter(|(_, t)| is_any(t, &["my", "the", "our", "his", "her", "their", "your", "this"]));
    let texts: Vec<String> = suggestions
        .iter()
        .map(|text| {
            if article.is_some() || determiner.is_some() {
                without_article(text).to_owned()
            } else {
                text.clone()
            }
        })
        .collect();

    if let Some((index, token)) = article {
        let written = &draft.text[token.range()];
        let fits = |text: &str| {
            !text.is_empty() && needs_an(text) == written.eq_ignore_ascii_case("an") && takes_article(text)
        };
        if !texts.iter().zip(suggestions).all(|(text, whole)| fits(text) && whole != text || text.is_empty())
        {
            // The article itself must change: it becomes part of what is replaced.
            let bytes = token.range().start..bytes.end;
            let texts = suggestions.iter().map(|text| capital_like(draft, index, text)).collect();
            return Fitted { bytes, texts };
        }
        return Fitted { bytes, texts };
    }
    let first = draft.tokens.partition_point(|t| t.range().start < bytes.start);
    let texts = texts.iter().map(|text| capital_like(draft, first, text)).collect();
    Fitted { bytes, texts }
}

fn is_any(token: &Token, words: &[&str]) -> bool {
    token.is_word() && words.iter().any(|word| fold::word(word) == token.hash)
}

/// "an autoimmune disease" -> "autoimmune disease"; other phrases stay.
fn without_article(text: &str) -> &str {
    ["a ", "an ", "the ", "my ", "some "]
        .iter()
        .find_map(|article| text.strip_prefix(article))
        .unwrap_or(text)
}

/// Does it begin with a vowel's sound? Few words we offer need more than this.
fn needs_an(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let silent_h = lower.starts_with("hour") || lower.starts_with("honest");
    let consonant_sound = lower.starts_with("uni")
        || lower.starts_with("use")
        || lower.starts_with("eu")
        || lower.starts_with("one");
    silent_h || lower.starts_with(['a', 'e', 'i', 'o', 'u']) && !consonant_sound
}

/// Prepositional phrases ("in my 40s") take no article.
fn takes_article(text: &str) -> bool {
    !["in ", "at ", "on ", "near ", "my "].iter().any(|start| text.starts_with(start))
}

/// Gives `text` a capital if it begins a sentence whose first word had one.
fn capital_like(draft: &Draft, first: usize, text: &str) -> String {
    let starts = draft.token(first).is_some_and(Token::is_capitalized) && draft.starts_sentence(first);
    let mut chars = text.chars();
    match chars.next() {
        Some(c) if starts => c.to_uppercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}
