//! When something happened, and how old somebody is.

pub mod age;
mod age_words;
pub mod birth_date;
mod count;
pub(super) mod date;
pub mod event_date;
mod season;
mod stage;
