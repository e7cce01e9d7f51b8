//! Lays out the lists of `data/<language>/` as tables the core can use without parsing anything
//! at start: see `src/lexicon.rs` for what they are.

#[path = "../src/lexicon/cue.rs"]
#[allow(
    dead_code,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "shared with the core, linted there"
)]
mod cue;
#[path = "../src/lexicon/fold.rs"]
#[allow(dead_code, clippy::all, clippy::pedantic, reason = "shared with the core, linted there")]
mod fold;
mod fuse;
mod lists;
mod resources;
#[path = "../src/lexicon/static_map.rs"]
#[allow(dead_code, clippy::all, clippy::pedantic, reason = "shared with the core, linted there")]
mod static_map;
mod tables;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/lexicon");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    tables::write(Path::new("data/en"), "en", None, Path::new(&out));
    tables::write(Path::new("data/es"), "es", Some("ENGLISH"), Path::new(&out));
    resources::write(Path::new("data/en"), "en", Path::new(&out));
    resources::write(Path::new("data/es"), "es", Path::new(&out));
}
