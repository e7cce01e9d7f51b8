//! When something happened, and how old somebody is.

pub mod age;
pub mod birth_date;
mod count;
pub(super) mod date;
pub mod event_date;
mod season;
mod stage;
