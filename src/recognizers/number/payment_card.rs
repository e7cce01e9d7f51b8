//! A payment card number: 13 to 19 digits of a known brand whose check digit is right; also the code
//! on the back after a cue ("cvv 123").
//!
//! It can be used to pay at once.
//!
//! Not: tracking and order numbers, meters' and devices' numbers, four last digits.

use super::number_run::{Gap, Run, runs};
use super::{check_digit, near};
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "payment_card",
    category: Category::IdOfficial,
    find,
    examples: &[
        "card [[4111 1111 1111 1111]] exp 04/27",
        "they charged [[5555-5555-5555-4444]] twice",
        "amex [[3782 822463 10005]]",
        "visa [[4242424242424242]] cvv [[123]]",
    ],
    counter_examples: &[
        "tracking number 4111 1111 1111 1111",
        "1234 5678 9012 3456 is not a real card",
        "my card ends in 4242",
        "order 4111111111111111 shipped",
        "the imei is 490154203237518",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for run in runs(draft) {
        if is_card(draft, &run) || is_back_code(draft, &run) {
            let candidate = Candidate::new(draft.bytes(run.tokens.clone()), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct);
            found.add(near::leave_out(draft, run.tokens.start, candidate, "(left out)"));
        }
    }
}

fn is_card(draft: &Draft, run: &Run) -> bool {
    let digits = run.digits.as_str();
    let lengths = run.lengths();
    let grouped = matches!(lengths.as_slice(), [4, 4, 4, 4] | [4, 6, 4 | 5] | [4, 4, 4, 4, 3]);
    let shaped = (grouped
        && (run.is_joined_by(Gap::Space) || run.is_joined_by(Gap::Hyphen) || run.is_joined_by(Gap::Dot)))
        || lengths.len() == 1;
    let other = [Cue::OtherNumber, Cue::DeviceId, Cue::MedicalId, Cue::InsuranceId]
        .into_iter()
        .any(|cue| near::nearer(draft, run.tokens.start, 5, cue, Cue::BankCue));
    shaped
        && !run.glued_before
        && !run.glued_after
        && !run.plus
        && is_brand(digits)
        && check_digit::luhn(digits)
        && !other
        && (grouped || near::around(draft, &run.tokens, 8, Cue::BankCue) || digits.len() == 16)
}

/// The beginnings and lengths of the brands.
fn is_brand(digits: &str) -> bool {
    let start = |len: usize| digits.get(..len).and_then(|p| p.parse::<u32>().ok()).unwrap_or(0);
    match digits.len() {
        13 => start(1) == 4,
        14 => matches!(start(3), 300..=305) || matches!(start(2), 36 | 38 | 39),
        15 => matches!(start(2), 34 | 37),
        16 => {
            start(1) == 4
                || matches!(start(2), 51..=55 | 65 | 60 | 81 | 82)
                || matches!(start(4), 2221..=2720 | 6011 | 3528..=3589)
                || matches!(start(3), 644..=649 | 508)
        }
        19 => start(1) == 4 || matches!(start(2), 62 | 50 | 56..=69),
        _ => false,
    }
}

/// "cvv 123".
fn is_back_code(draft: &Draft, run: &Run) -> bool {
    let names = [fold::word("cvv"), fold::word("cvc"), fold::word("cvv2"), fold::word("cvn")];
    let from = run.tokens.start.saturating_sub(4).max(draft.sentence(run.tokens.start).start);
    matches!(run.lengths().as_slice(), [3 | 4]) && (from..run.tokens.start).any(|i| draft.is_any(i, &names))
}
