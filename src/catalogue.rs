//! What the core looks for, with an example of each: for the page on which a person chooses.

use crate::finding::Category;
use crate::recognizers::{ALL, EXAMPLES};
use serde::Serialize;

/// Finds what the writer listed, so it has nothing to show to somebody without a list.
const LISTED: &str = "own_term";

/// One thing the core looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Id of the recognizer.
    pub recognizer: &'static str,
    /// What a person switches off with it.
    pub category: Category,
    /// A made-up sentence up to the words that are found,
    pub before: String,
    /// the words,
    pub words: String,
    /// and the rest of the sentence.
    pub after: String,
}

/// Everything the core looks for, in the order of the recognizers.
#[must_use]
pub fn catalogue() -> Vec<Entry> {
    ALL.iter()
        .zip(EXAMPLES)
        .filter(|(recognizer, _)| recognizer.id != LISTED)
        .filter_map(|(recognizer, example)| {
            let (before, words, after) = cut(example)?;
            Some(Entry { recognizer: recognizer.id, category: recognizer.category, before, words, after })
        })
        .collect()
}

/// An example around the first place it marks, on one line.
fn cut(example: &str) -> Option<(String, String, String)> {
    let (before, rest) = example.split_once("[[")?;
    let (words, after) = rest.split_once("]]")?;
    let plain = |part: &str| part.replace("[[", "").replace("]]", "").replace('\n', " ");
    Some((plain(before), plain(words), plain(after)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recognizer_shows_a_clean_example() {
        let entries = catalogue();
        assert_eq!(entries.len(), ALL.len() - 1);
        for entry in entries {
            let whole = [&*entry.before, &*entry.words, &*entry.after].concat();
            assert!(!entry.words.is_empty() && !whole.contains(['[', ']', '\n']), "{whole}");
        }
    }

    #[test]
    fn an_example_is_cut_at_its_first_mark() {
        let parts = cut("mail [[jo@a.test]]\nor [[me]]").unwrap();
        assert_eq!(parts, ("mail ".to_owned(), "jo@a.test".to_owned(), " or me".to_owned()));
        assert_eq!(cut("nothing"), None);
    }
}
