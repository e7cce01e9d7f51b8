//! The serial number of an implant, pump, monitor or phone; an IMEI.
//!
//! It belongs to one person: makers and clinics can tell whose it is.
//!
//! Not: model names ("Omnipod 5", "Dexcom G7"), versions of software, lot numbers in a recall.

use super::check_digit;
use super::near;
use super::number_run::runs;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "device_number",
    category: Category::IdDevice,
    find,
    examples: &[
        "pump serial number [[SN4471920]]",
        "pacemaker serial [[RNB 447192 H]]",
        "S/N: [[NG1447192H]]",
        "IMEI [[490154203237518]]",
        "my transmitter id is [[8HW4K2]]",
    ],
    counter_examples: &[
        "Omnipod 5 and Dexcom G7 work well together",
        "firmware 7.1.2 fixed it",
        "a serial from 1994",
        "serial dater, 12 in a year",
        "Model WH-1000XM5, serial on the inside of the band",
        "lot 44719 was recalled",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut known = Vec::new();
    for (hit, code) in near::coded(draft, Cue::DeviceId) {
        let length = code.value.len();
        let lot = draft.is_any(hit.first, &[fold::word("lot")]);
        let weak = hit.end - hit.first == 1 && near::past_links(draft, hit.end) == hit.end;
        let least = if weak { 6 } else { 5 };
        let lettered = code.capital && code.digits < length;
        let enough = lettered && length >= least && code.digits >= 2 || code.digits >= least.max(6);
        if enough && length <= 24 && !lot {
            known.push(code.tokens);
        }
    }
    for run in runs(draft) {
        let imei = run.digits.len() == 15
            && run.digits.starts_with(['3', '4', '8', '9'])
            && check_digit::luhn(&run.digits);
        let named = near::before(draft, run.tokens.start, 6, Cue::DeviceId).is_some();
        if imei && named && !known.iter().any(|k| k.contains(&run.tokens.start)) {
            known.push(run.tokens);
        }
    }
    for tokens in known {
        let candidate =
            Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).confidence(Confidence::Certain);
        found.add(near::leave_out(draft, tokens.start, candidate, "(left out)"));
    }
}
