//! The boundary to JavaScript; `photo.d.ts` beside this file gives its types.

use wasm_bindgen::prelude::*;

/// What the file says beside the picture: ids of hints.
#[wasm_bindgen]
#[must_use]
pub fn read(bytes: &[u8]) -> Vec<String> {
    crate::read(bytes).into_iter().map(|hint| hint.id().to_owned()).collect()
}

/// Can a file that starts like this be written again?
#[wasm_bindgen]
#[must_use]
pub fn can_clean(bytes: &[u8]) -> bool {
    crate::can_clean(bytes)
}

/// The same picture without anything beside it; `undefined` where there is none.
#[wasm_bindgen]
#[must_use]
pub fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    crate::clean(bytes).ok()
}
