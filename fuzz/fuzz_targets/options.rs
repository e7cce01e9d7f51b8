//! Any bytes as options.
#![no_main]

#[path = "../../tests/common/check.rs"]
#[allow(dead_code)]
mod check;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| check::options_any(bytes));
