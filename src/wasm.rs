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
