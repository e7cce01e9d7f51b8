//! The boundary to JavaScript; `postwell.d.ts` beside this file gives its types.

mod given;

use crate::language::Language;
use crate::{Category, Options};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Reads one draft. `options` is an `Options` of `postwell.d.ts`; what cannot be read in it counts
/// as left out. Returns an `Assessment`.
#[wasm_bindgen]
#[must_use]
pub fn assess(draft: &str, options: &JsValue) -> JsValue {
    plain(&crate::assess(draft, &given::options(options)))
}

/// What a post tells of its writer, in the rough terms of the ledger: an array of `Share`. A hard time
/// is nobody's to remember.
#[wasm_bindgen]
#[must_use]
pub fn shares(post: &str, options: &JsValue) -> JsValue {
    let assessment = crate::assess(post, &given::options(options));
    let hard = assessment.findings.iter().any(|f| f.category == Category::CareCrisis);
    let shares = if hard { Vec::new() } else { assessment.risk.shares };
    plain(&shares)
}

/// Looks at something a person reads; `links` are the addresses it leads to. Returns a `Reading`.
#[wasm_bindgen]
#[must_use]
#[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen hands over what it made")]
pub fn reading(text: &str, links: Vec<String>, options: &JsValue) -> JsValue {
    plain(&crate::reading::reading(text, &links, &given::options(options)))
}

/// The conditions of the resource book: an array of strings.
#[wasm_bindgen]
#[must_use]
pub fn topics() -> JsValue {
    plain(&crate::resources::topics())
}

/// What the resource book has on a condition, for a reader of a language ("en", "es"): an array of `Resource`.
#[wasm_bindgen]
#[must_use]
pub fn book(topic: &str, country: &str, language: &str) -> JsValue {
    plain(&crate::resources::book(topic, country, Language::of_code(language)))
}

fn plain(value: &impl Serialize) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Reads the example of one recognizer, so that the browser has compiled the core's code before the
/// first draft comes: browsers compile a function of a Wasm module when it is first called. `step`
/// counts from 0; the answer says whether there is a next one. A draft may come between two steps.
#[wasm_bindgen]
#[must_use]
pub fn warm_up(step: usize) -> bool {
    if let Some(example) = crate::recognizers::EXAMPLES.get(step) {
        let _ = crate::assess(example, &Options::default());
    }
    step + 1 < crate::recognizers::EXAMPLES.len()
}

/// What the core looks for: an array of `Entry` of `postwell.d.ts`.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> JsValue {
    crate::catalogue::catalogue()
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}
