//! Reads `Options` out of a JavaScript object, part by part: what cannot be read counts as left out, and the rest holds.
//!
//! By hand, for serde's reader would bring 20 kB along that print floating-point numbers into messages nobody reads.

use crate::options::{About, Audience, Norms, OwnTerm, OwnTermKind};
use crate::{Category, Options};
use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

/// The options that were given.
pub fn options(given: &JsValue) -> Options {
    let part = |key| get(given, key);
    let norms = part("norms");
    Options {
        audience: named(&part("audience"), Audience::NAMES).unwrap_or_default(),
        norms: Norms {
            condition_is_topic: is_true(&norms, "condition_is_topic"),
            alias_required: is_true(&norms, "alias_required"),
            review: is_true(&norms, "review"),
        },
        off: list(&part("off"), |name| named(name, Category::NAMES)),
        own_terms: list(&part("own_terms"), own_term),
        fine_terms: list(&part("fine_terms"), JsValue::as_string),
        teen: is_true(given, "teen"),
        about: named(&part("about"), About::NAMES).unwrap_or_default(),
        country: part("country").as_string().unwrap_or_default(),
        ledger: list(&part("ledger"), JsValue::as_string),
    }
}

/// What stands under a key; `undefined` where nothing does, or there is no object.
fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
}

fn is_true(object: &JsValue, key: &str) -> bool {
    get(object, key).as_bool().unwrap_or(false)
}

fn named<T: Copy>(name: &JsValue, names: &[(&str, T)]) -> Option<T> {
    let name = name.as_string()?;
    names.iter().find(|(known, _)| *known == name).map(|&(_, value)| value)
}

/// The items of an array that make sense.
fn list<T>(array: &JsValue, read: impl Fn(&JsValue) -> Option<T>) -> Vec<T> {
    if !Array::is_array(array) {
        return Vec::new();
    }
    Array::from(array).iter().filter_map(|item| read(&item)).collect()
}

fn own_term(term: &JsValue) -> Option<OwnTerm> {
    let kind = named(&get(term, "kind"), OwnTermKind::NAMES)?;
    Some(OwnTerm { text: get(term, "text").as_string()?, kind })
}
