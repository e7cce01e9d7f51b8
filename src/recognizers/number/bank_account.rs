//! A bank account: an IBAN with its check digits, a sort code with an account number, a routing
//! number, a BSB, an account number after its name.
//!
//! It can be used to take money, or to pose as the person to their bank.
//!
//! Not: references of invoices, follower accounts, the account of a charity's appeal with no number.

use super::number_run::{Gap, Run, runs};
use super::{check_digit, near};
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "bank_account",
    category: Category::IdOfficial,
    find,
    examples: &[
        "IBAN [[DE89 3704 0044 0532 0130 00]] please",
        "send it to [[GB82WEST12345698765432]]",
        "sort code [[20-45-45]] account [[43849202]]",
        "routing [[021000021]] and account number [[000123456789]]",
        "BSB [[062-000]] acc no [[1234 5678]]",
    ],
    counter_examples: &[
        "my account has 1200 followers",
        "opened a savings account in 2019 with 50000",
        "the account number is on the card",
        "invoice number 20-45-45",
        "on account of 3 bad nights",
        "sort 12 pills a day into boxes",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut known: Vec<Range<usize>> = Vec::new();
    for at in 0..draft.tokens.len() {
        let token = &draft.tokens[at];
        let text = &draft.text[token.range()];
        let country = token.is_word()
            && !token.glued
            && text.len() >= 4
            && text.is_ascii()
            && text[2..4].bytes().all(|b| b.is_ascii_digit())
            && text[..2].bytes().all(|b| b.is_ascii_alphabetic());
        if country {
            known.extend(iban_at(draft, at));
        }
    }
    for run in runs(draft) {
        if is_account(draft, &run) && !known.iter().any(|k| k.contains(&run.tokens.start)) {
            known.push(run.tokens);
        }
    }
    for tokens in known {
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::PleaseLook)
            .confidence(Confidence::Certain)
            .fact(Fact::Direct);
        found.add(near::leave_out(draft, tokens.start, candidate, "(left out)"));
    }
}

/// The longest row of groups from here that is an IBAN.
fn iban_at(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let mut value = String::new();
    let mut best = None;
    for end in at..(at + 16).min(draft.tokens.len()) {
        let token = &draft.tokens[end];
        let text = &draft.text[token.range()];
        let gap = end > at && token.range().start - draft.tokens[end - 1].range().end > 1;
        if gap || !text.bytes().all(|b| b.is_ascii_alphanumeric()) || value.len() > 34 {
            break;
        }
        value.push_str(&text.to_ascii_uppercase());
        if check_digit::iban(&value) {
            best = Some(at..end + 1);
        }
    }
    best
}

fn is_account(draft: &Draft, run: &Run) -> bool {
    let at = run.tokens.start;
    let digits = run.digits.len();
    let lengths = run.lengths();
    if run.glued_before || run.glued_after || run.plus {
        return false;
    }
    let Some(cue) = near::before(draft, at, 5, Cue::BankCue)
        .filter(|_| !near::nearer(draft, at, 5, Cue::OtherNumber, Cue::BankCue))
        .filter(|hit| near::past_links(draft, hit.end) >= at || draft.is_any(at - 1, &[fold::word("and")]))
    else {
        return false;
    };
    let says = |words: &[u64]| (cue.first..cue.end).any(|i| draft.is_any(i, words));
    let sort_code = lengths == [2, 2, 2] && (run.is_joined_by(Gap::Hyphen) || run.is_joined_by(Gap::Space));
    if says(&[fold::word("sort")]) {
        return sort_code || lengths == [6];
    }
    if says(&[fold::word("bsb")]) {
        return lengths == [3, 3] || lengths == [6];
    }
    if says(&[fold::word("routing"), fold::word("aba"), fold::word("rtn")]) {
        return check_digit::routing(&run.digits);
    }
    // Money has marks before it or words of money after it, and comes in round numbers.
    let spaced = lengths.len() == 1 || run.is_joined_by(Gap::Space) || run.is_joined_by(Gap::Hyphen);
    let named = cue.end - cue.first > 1
        || near::before(draft, at, 14, Cue::BankCue).is_some_and(|h| h.first < cue.first)
        || has_sort_code(draft, at);
    let card = says(&[fold::word("card"), fold::word("visa"), fold::word("mastercard"), fold::word("amex")]);
    spaced
        && !card
        && (6..=17).contains(&digits)
        && (named && digits >= 7 || digits >= 8)
        && !run.digits.ends_with("0000")
}

/// Is a sort code or routing number near?
fn has_sort_code(draft: &Draft, at: usize) -> bool {
    let from = at.saturating_sub(14);
    (from..at).any(|i| {
        draft.is_any(i, &[fold::word("sort"), fold::word("bsb"), fold::word("routing"), fold::word("iban")])
    })
}
