//! The whole flow: a draft goes in, an [`Assessment`] comes out.

use crate::finding::{Category, Confidence, Experiencer, Finding, Level, Suggestion};
use crate::options::Options;
use crate::span::Utf16Map;
use serde::Serialize;

/// The answer to one draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// Sorted by start, not overlapping, on whole characters, inside the draft.
    pub findings: Vec<Finding>,
    /// How many people could have written this.
    pub risk: Risk,
}

/// How many people could have written the draft, by everything it says together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Risk {
    /// `few`, `small` or `many`.
    pub crowd: &'static str,
    /// What narrows the crowd, strongest first.
    pub reasons: Vec<&'static str>,
}

/// Reads one draft. Pure: the same draft and options give the same assessment.
#[must_use]
pub fn assess(draft: &str, _options: &Options) -> Assessment {
    let map = Utf16Map::new(draft);
    let findings = draft
        .split_whitespace()
        .filter(|word| word.contains('@') && word.contains('.'))
        .map(|word| {
            let start = word.as_ptr() as usize - draft.as_ptr() as usize;
            Finding {
                span: map.span(&(start..start + word.len())),
                category: Category::ContactDirect,
                recognizer: "email_address",
                level: Level::PleaseLook,
                confidence: Confidence::Certain,
                experiencer: Experiencer::Writer,
                suggestions: vec![Suggestion {
                    text: "message me here".into(),
                }],
                mention: 0,
            }
        })
        .collect();
    Assessment {
        findings,
        risk: Risk {
            crowd: "many",
            reasons: Vec::new(),
        },
    }
}
