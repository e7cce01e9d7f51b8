//! Hashtags that say "I am one of them": `#MSwarrior`, `#BreastCancerSurvivor`, `#t1dlife`.
//! `#BreastCancerAwareness` says it of nobody.

use super::Mention;
use crate::draft::Draft;
use crate::lexicon::{Concept, Kinds, fold};
use crate::token::TokenKind;

/// What follows the illness in the tag of somebody who has it.
const OWN: &[&str] = &[
    "warrior", "survivor", "fighter", "thriver", "sufferer", "patient", "life", "problems", "probs", "girl",
    "mom", "gang", "journey",
];

/// Longer tags are slogans.
const LONGEST: usize = 40;

/// The tags of people who have what they name.
pub(super) fn mentions<'a>(draft: &'a Draft) -> impl Iterator<Item = Mention> + 'a {
    draft.tokens.iter().enumerate().filter_map(move |(at, token)| {
        let tag = (token.kind == TokenKind::Hashtag).then(|| &draft.text[token.range()])?;
        let concept = owned(draft, tag.trim_start_matches(['#', '＃']))?;
        Some(Mention {
            tokens: at..at + 1,
            concept,
            weak: false,
            talked_of: false,
            complete: true,
            plain: false,
        })
    })
}

fn owned(draft: &Draft, tag: &str) -> Option<&'static Concept> {
    if tag.len() > LONGEST || !tag.is_ascii() {
        return None;
    }
    let lower = tag.to_ascii_lowercase();
    let stem = OWN.iter().find_map(|end| lower.strip_suffix(end))?.trim_end_matches('_');
    let written = &tag[..stem.len()];
    // `BreastCancer` is two words, "breastcancer" may be.
    let humps = (1..stem.len()).filter(|&i| {
        let bytes = written.as_bytes();
        bytes[i].is_ascii_uppercase() && bytes[i - 1].is_ascii_lowercase()
    });
    let cut = |at: usize| fold::chain(fold::word(&stem[..at]), fold::word(&stem[at..]));
    let hashes = std::iter::once(fold::chain(fold::EMPTY, fold::word(stem)))
        .chain(humps.map(cut))
        .chain((3..stem.len().saturating_sub(3)).map(cut));
    for hash in hashes {
        let Some(entry) = draft.lexicon.term(hash) else { continue };
        if entry.kinds.meets(Kinds::CONDITION)
            && let Some(concept) = draft.lexicon.concept(entry)
        {
            return Some(concept);
        }
    }
    None
}
