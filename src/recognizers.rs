//! All recognizers. To add one: its file, a `mod` line in its folder's module, a line in `ALL`,
//! and the message `reason_<id>`; `docs/CONTRIBUTING.md` walks through it.

mod number;
mod place;

use crate::recognizer::Recognizer;

/// Every recognizer. The order matters only where one says that it builds on an earlier one.
pub const ALL: &[Recognizer] = &[
    number::email_address::RECOGNIZER,
    place::facility::RECOGNIZER,
    place::home_place::RECOGNIZER,
    place::place_now::RECOGNIZER,
    place::postal_code::RECOGNIZER,
];
