//! Postwell's core: reads a draft post and finds what could identify the writer or someone they
//! love, what combines into a fingerprint, and where a health claim deserves a second look.
//!
//! The one door is [`assess`]: a pure function from a draft and [`Options`] to an [`Assessment`].
//! It keeps no state, touches no network and no disk, and never panics for any draft.
//!
//! ```
//! use postwell::{Options, assess};
//!
//! let assessment = assess("Mail me at jo@mailbox.test please", &Options::default());
//! let finding = &assessment.findings[0];
//! assert_eq!(finding.recognizer, "email_address");
//! assert_eq!((finding.span.start, finding.span.end), (11, 26));
//! ```
//!
//! Modules stand in the order of their dependencies; no arrow runs back.

mod sort;
pub mod span;
pub mod resources;
pub mod lexicon;
pub mod token;
pub mod draft;
pub mod steps;
pub mod language;
pub mod names;
pub mod finding;
pub mod context;
pub mod disclosure;
pub mod fact;
pub mod ledger;
pub mod options;
pub mod profile;
pub mod pattern;
pub mod elision;
pub mod recognizer;
pub mod stance;
pub mod recognizers;
pub mod levels;
pub mod resolve;
pub mod rewrite;
pub mod risk;
pub mod learned;
pub mod guide;
mod assess;
pub mod catalogue;
pub mod reading;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use assess::{Assessment, assess};
pub use finding::{Category, Confidence, Experiencer, Finding, Level, Suggestion};
pub use options::Options;
pub use span::Span;
