//! The boundary to JavaScript; `postwell.d.ts` beside this file gives its types.

use crate::Options;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Reads one draft. `options` is an `Options` of `postwell.d.ts`; what cannot be read in it counts
/// as left out. Returns an `Assessment`.
#[wasm_bindgen]
#[must_use]
pub fn assess(draft: &str, options: JsValue) -> JsValue {
    let options: Options = serde_wasm_bindgen::from_value(options).unwrap_or_default();
    crate::assess(draft, &options)
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// Reads the recognizers' own examples, so that the browser has compiled the core's code before
/// the first draft comes. Browsers compile a function of a Wasm module when it is first called.
#[wasm_bindgen]
pub fn warm_up() {
    let options = Options::default();
    for example in crate::recognizers::ALL.iter().filter_map(|recognizer| recognizer.examples.first()) {
        let _ = crate::assess(example, &options);
    }
}

/// What the core looks for: an array of `Entry` of `postwell.d.ts`.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> JsValue {
    crate::catalogue::catalogue()
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}
