//! What the writer asked to be told about: their own words.

pub mod own_term;
mod terms;
