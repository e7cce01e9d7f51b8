//! How many people could have written the draft, by everything it says together.

use crate::fact::Fact;
use crate::finding::Experiencer;
use crate::recognizer::{Candidate, Recognizer};
use serde::Serialize;

/// The answer of [`risk`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Risk {
    /// How many people fit.
    pub crowd: Crowd,
    /// The categories that narrow the crowd, strongest first.
    pub reasons: Vec<&'static str>,
}

/// Bands, not numbers: an estimate of this kind is right in its order of magnitude at best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Crowd {
    /// Only the writer, or a few people.
    Few,
    /// A small group.
    Small,
    /// Many people.
    Many,
}

/// Estimates the crowd of the writer's own facts.
#[must_use]
pub fn risk(findings: &[(Recognizer, Candidate)]) -> Risk {
    let direct =
        findings.iter().find(|(_, c)| c.fact == Some(Fact::Direct) && c.experiencer == Experiencer::Writer);
    match direct {
        Some((recognizer, _)) => Risk { crowd: Crowd::Few, reasons: vec![recognizer.id] },
        None => Risk { crowd: Crowd::Many, reasons: Vec::new() },
    }
}
