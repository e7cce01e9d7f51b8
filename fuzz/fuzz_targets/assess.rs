//! Any draft, and any audience and norms.
#![no_main]

#[path = "../../tests/common/check.rs"]
#[allow(dead_code)]
mod check;

use postwell::Options;
use postwell::options::{Audience, Norms};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((&choice, rest)) = bytes.split_first() else { return };
    let options = Options {
        audience: [Audience::RealNamePublic, Audience::AliasPublic, Audience::PrivateGroup, Audience::Dm][usize::from(choice & 3)],
        norms: Norms { condition_is_topic: choice & 4 > 0, alias_required: choice & 8 > 0, review: choice & 16 > 0 },
        ..Options::default()
    };
    check::assess_any(&check::units_of(rest), &options);
});
