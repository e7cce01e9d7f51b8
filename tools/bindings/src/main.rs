//! Makes the JavaScript bindings of the built core: `bindings <core.wasm> <folder>`.
//!
//! The library behind the `wasm-bindgen` command does the work, so that nothing has to be installed
//! and `Cargo.lock` alone decides the version.

use std::env;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [wasm, folder] = arguments.as_slice() else {
        eprintln!("usage: bindings <core.wasm> <folder>");
        return ExitCode::FAILURE;
    };
    let made = Bindgen::new().input_path(wasm).web(true).and_then(|bindgen| {
        bindgen
            .typescript(false) // src/postwell.d.ts is better than what can be derived
            .remove_name_section(true)
            .remove_producers_section(true)
            .reset_state_function(true) // the worker starts the core anew after a trap
            .generate(folder)
    });
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("no bindings for {wasm}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
