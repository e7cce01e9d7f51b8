//! The number a national health service knows a person by: NHS (England, Wales), CHI (Scotland), HSC
//! (Northern Ireland): ten digits with a check digit.
//!
//! It opens the whole record, and never changes.
//!
//! Not: ten digits that fail the check, phone numbers, NHS 111.

use super::number_run::{Gap, Run, runs};
use super::{check_digit, near};
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "national_health_number",
    category: Category::IdOfficial,
    find,
    examples: &[
        "my NHS number is [[943 476 5919]]",
        "NHS no. [[9434765919]]",
        "CHI [[0101320175]] is on the letter",
        "the NHS no. is [[943 476 5919]], they have my birthday wrong",
        "the letter says [[943-476-5919]], is that the nhs one?",
    ],
    counter_examples: &[
        "rang NHS 111 at 3 am",
        "the NHS has 1400000 staff",
        "call 217 555 0147",
        "order 9434765919 is late",
        "the NHS spent 1234567890 pounds",
        "ask the NHS, no. 4 on my list of 12",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for run in runs(draft) {
        let lengths = run.lengths();
        let shaped = lengths == [3, 3, 4] || lengths == [10] || lengths == [6, 4];
        if shaped && !run.glued_before && !run.glued_after && !run.plus && is_known(draft, &run) {
            let candidate = Candidate::new(draft.bytes(run.tokens.clone()), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct);
            found.add(near::leave_out(draft, run.tokens.start, candidate, "(left out)"));
        }
    }
}

fn is_known(draft: &Draft, run: &Run) -> bool {
    let tokens = &run.tokens;
    let checked = check_digit::nhs(&run.digits);
    let cue = near::before(draft, tokens.start, 7, Cue::NationalHealth)
        .or_else(|| near::after(draft, tokens.end, 7, Cue::NationalHealth));
    let explicit = cue.is_some_and(|hit| hit.end - hit.first > 1);
    let other = near::nearer(draft, tokens.start, 4, Cue::OtherNumber, Cue::NationalHealth);
    let grouped = run.lengths() == [3, 3, 4] && !run.is_joined_by(Gap::Slash);
    // A phone number of the US begins with 2 to 9 in both its first groups.
    let bytes = run.digits.as_bytes();
    let phone = bytes[0] >= b'2' && bytes[3] >= b'2' && near::around(draft, tokens, 7, Cue::PhoneCue);
    let phone_shape = bytes[0] >= b'2' && bytes[3] >= b'2' && !run.is_joined_by(Gap::Space);
    !other
        && (explicit && (checked || grouped)
            || cue.is_some() && checked
            || checked && grouped && !phone && !phone_shape && matches!(bytes[0], b'4' | b'6' | b'7' | b'9'))
}
