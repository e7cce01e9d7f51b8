//! When a person may need somebody now.

pub mod crisis;
mod signs;
