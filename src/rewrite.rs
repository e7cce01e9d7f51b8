//! Fits a replacement into the sentence around it: the article before it, the capital at the
//! start, the possessive after it. A recognizer offers "an autoimmune disease"; "my lupus" becomes
//! "my autoimmune disease", "a 43F" becomes "a woman in my 40s".

use crate::context::is_relation;
use crate::draft::Draft;
use crate::language::Language;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// A replacement that reads as written by the writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// What it replaces: the candidate's bytes, and the article before it where that must change.
    pub bytes: Range<usize>,
    /// The words to put there.
    pub texts: Vec<String>,
}

/// What an article cannot follow.
const DETERMINERS: &[&str] = &["my", "the", "our", "his", "her", "their", "your", "this"];
const SPANISH_DETERMINERS: &[&str] = &["mi", "mis", "tu", "tus", "su", "sus", "nuestra", "nuestro"];
/// Before what somebody is or where somebody lives: "a retired nurse", "in rural Maine".
const MODIFIERS: &[&str] = &[
    "retired",
    "former",
    "rural",
    "registered",
    "licensed",
    "qualified",
    "trainee",
    "student",
    "freelance",
    "semi",
    "ex",
    "chronic",
    "severe",
    "mild",
    "acute",
    "suspected",
    "possible",
    "longtime",
    "lifelong",
    "upstate",
    "coastal",
    "urban",
];
/// They have a gender, so they change with what they stand before: "la diabetes", "un problema de azúcar".
const SPANISH_ARTICLES: &[&str] = &["el", "la", "los", "las", "un", "una", "este", "esta"];

/// Fits all suggestions of one candidate.
#[must_use]
pub fn fit(draft: &Draft, bytes: Range<usize>, suggestions: &[String], language: Language) -> Fitted {
    if !suggestions.is_empty() && suggestions.iter().all(String::is_empty) {
        return Fitted { bytes: removal(draft, bytes), texts: suggestions.to_vec() };
    }
    let before = draft
        .tokens
        .partition_point(|t| t.range().end <= bytes.start)
        .checked_sub(1)
        .map(|i| (i, &draft.tokens[i]));
    let before =
        before.filter(|(_, token)| draft.text[token.range().end..bytes.start].chars().all(|c| c == ' '));
    let english = language == Language::English;
    let article = before.filter(|(_, t)| english && is_any(t, &["a", "an"]));
    let determiner = before.filter(|(index, t)| {
        is_any(t, if english { DETERMINERS } else { SPANISH_DETERMINERS })
            || english && (is_modifier(draft, *index) || is_possessor(draft, *index))
    });
    if let Some((index, token)) = before.filter(|(_, t)| !english && is_any(t, SPANISH_ARTICLES)) {
        let texts = suggestions.iter().map(|text| capital_like(draft, index, text)).collect();
        return Fitted { bytes: token.range().start..bytes.end, texts };
    }
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

/// What goes with words that are left out: the commas or brackets around "my son, Liam, is", the
/// line of a signature. The space beside them is the page's to close: it is no part of a finding.
fn removal(draft: &Draft, bytes: Range<usize>) -> Range<usize> {
    let first = draft.tokens.partition_point(|t| t.range().start < bytes.start);
    let next = draft.tokens.partition_point(|t| t.range().start < bytes.end);
    let before = |back: usize| first.checked_sub(back).and_then(|at| draft.token(at));
    let start_after = |back: usize| before(back).map_or(0, |t| t.range().end);
    let after = draft.token(next);
    let Some(left) = before(1) else { return bytes };
    let closes = after
        .is_none_or(|t| matches!(t.kind, TokenKind::Break | TokenKind::Mark('.' | '!' | '?' | ';' | ')')));
    match left.kind {
        TokenKind::Mark('(') if after.is_some_and(|t| t.is_mark(')')) => {
            start_after(2)..after.map_or(bytes.end, |t| t.range().end)
        }
        TokenKind::Mark(',') if after.is_some_and(|t| t.is_mark(',')) => {
            left.range().start..after.map_or(bytes.end, |t| t.range().end)
        }
        TokenKind::Mark(',') if closes => left.range().start..bytes.end,
        TokenKind::Break | TokenKind::Mark('-' | '–' | '—' | '~') if after.is_none() => {
            let joins =
                |t: &Token| matches!(t.kind, TokenKind::Break | TokenKind::Mark('-' | '–' | '—' | '~' | ','));
            let words = draft.tokens[..first].iter().rposition(|t| !joins(t));
            words.map_or(0, |at| draft.tokens[at].range().end)..bytes.end
        }
        _ => bytes,
    }
}

/// "retired", "rural", and after an article or "my" whatever is a number, a people or an adjective of rank: what follows
/// has no article of its own.
fn is_modifier(draft: &Draft, index: usize) -> bool {
    let token = &draft.tokens[index];
    if is_any(token, MODIFIERS) {
        return true;
    }
    let governed = index
        .checked_sub(1)
        .map(|at| &draft.tokens[at])
        .is_some_and(|t| is_any(t, DETERMINERS) || is_any(t, &["a", "an"]));
    let people = || draft.terms_at(index).iter().any(|hit| hit.has(Cue::People) || hit.has(Cue::Trait));
    governed && (token.kind == TokenKind::Number || people())
}

/// "my daughter's", "Ann's": not "it's" and "she's".
fn is_possessor(draft: &Draft, index: usize) -> bool {
    let clitic =
        draft.tokens[index].kind == TokenKind::Clitic && draft.words(index..index + 1).ends_with(['s', 'S']);
    let Some(owner) = index.checked_sub(1).filter(|_| clitic) else { return false };
    draft.terms_at(owner).iter().any(is_relation) || draft.name(owner).given() >= 2
}

fn is_any(token: &Token, words: &[&str]) -> bool {
    token.is_word() && words.iter().any(|word| fold::word(word) == token.hash)
}

/// "an autoimmune disease" -> "autoimmune disease", "una enfermedad" -> "enfermedad"; other phrases stay.
fn without_article(text: &str) -> &str {
    ["a ", "an ", "the ", "my ", "some ", "un ", "una ", "mi "]
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
    !["in ", "at ", "on ", "near ", "my ", "someone ", "dealing "].iter().any(|start| text.starts_with(start))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::ENGLISH;

    /// The text once `words` are left out.
    fn without(text: &str, words: &str) -> String {
        let draft = Draft::new(text, &ENGLISH);
        let start = text.find(words).expect("the words are in the text");
        let fitted = fit(&draft, start..start + words.len(), &[String::new()], Language::English);
        let mut left = text.to_owned();
        left.replace_range(fitted.bytes, "");
        left
    }

    #[test]
    fn what_is_left_out_takes_its_marks_along() {
        assert_eq!(without("My son, Liam, is ill", "Liam"), "My son is ill");
        assert_eq!(without("My son (Liam) is ill", "Liam"), "My son is ill");
        assert_eq!(without("I love my son, Liam.", "Liam"), "I love my son.");
        assert_eq!(without("I am tired.\n\nThanks,\nMaria", "Maria"), "I am tired.\n\nThanks");
        assert_eq!(without("I am tired.\n- Bob", "Bob"), "I am tired.");
    }
}
