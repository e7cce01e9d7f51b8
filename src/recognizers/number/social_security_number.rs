//! A US social security number: "123-45-6789" in its own grouping, or nine digits after a cue; also
//! its last four digits after a cue ("last 4 of my ssn").
//!
//! With it a stranger can take credit, care or a tax refund in the person's name.
//!
//! Not: numbers never given out (000, 666, 900 and above), ZIP+4, phone, order and part numbers.

use super::near;
use super::number_run::{Gap, runs};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "social_security_number",
    category: Category::IdOfficial,
    find,
    examples: &[
        "they printed [[219-09-9999]] right on the form",
        "my SSN is [[219 09 9999]]",
        "social security number: [[219099999]]",
        "last 4 of my social are [[6789]]",
    ],
    counter_examples: &[
        "part no 219-09-9999 is out of stock, order number 219-09-9998",
        "call 219-555-0199",
        "zip 62701-1234",
        "code 000-12-3456 is a sample",
        "applied for social security in 2019",
        "I get 1200 from social security",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for run in runs(draft) {
        let lengths = run.lengths();
        let cue = near::before(draft, run.tokens.start, 7, Cue::OfficialId)
            .is_some_and(|hit| (hit.first..hit.end).any(|i| draft.is_any(i, NAMES)));
        let grouped = lengths == [3, 2, 4]
            && (run.is_joined_by(Gap::Hyphen)
                || cue && (run.is_joined_by(Gap::Space) || run.is_joined_by(Gap::Dot)));
        let whole = (grouped || cue && lengths == [9]) && is_given_out(&run.digits);
        let last_four = lengths == [4]
            && cue
            && (run.tokens.start.saturating_sub(7)..run.tokens.start).any(|i| {
                draft.is_any(
                    i,
                    &[fold::word("last"), fold::word("ending"), fold::word("ends"), fold::word("four")],
                )
            });
        let named_otherwise = near::nearer(draft, run.tokens.start, 4, Cue::OtherNumber, Cue::OfficialId);
        if (whole || last_four) && !run.glued_before && !run.glued_after && !run.plus && !named_otherwise {
            let candidate = Candidate::new(draft.bytes(run.tokens.clone()), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct);
            found.add(near::leave_out(draft, run.tokens.start, candidate, "(left out)"));
        }
    }
}

const NAMES: Words = words![
    fold::word("ssn"),
    fold::word("ss"),
    fold::word("social"),
    fold::word("soc"),
    fold::word("itin"),
    fold::word("tax"),
];

fn is_given_out(digits: &str) -> bool {
    let area = &digits[..3];
    !matches!(area, "000" | "666") && &digits[3..5] != "00" && &digits[5..] != "0000"
}
