//! A number an insurer, pharmacy or patient portal knows a person by: member, group, policy, claim,
//! prescription and authorization numbers, activation codes.
//!
//! Scammers use it to get care or drugs as the person, and to open the record online.
//!
//! Not: discount codes, drug codes (NDC), doses, sums on a bill, "policy 2019" of an employer.

use super::near::{self, Code};
use crate::draft::{Draft, TermHit};
use crate::finding::Category;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "insurance_number",
    category: Category::IdMedical,
    find,
    examples: &[
        "Member ID [[XJH 4471 9920]] and group no. [[77120]]",
        "claim #[[2023-0044182]] was denied",
        "RX# [[7718204-0093]] still says in process",
        "my policy number is [[HP/33871/24]]",
        "activation code [[QX7-TT4-9KD2]] expired",
        "prior auth number [[PA4471920]]",
    ],
    counter_examples: &[
        "claim it for 20 a month",
        "a member since 2019",
        "our policy 2023 changed",
        "rx for 20mg, 60 count",
        "prescription 500mg twice a day",
        "group of 12 people",
        "I claim 1200 in benefits",
        "the claim was 4500 dollars",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    near::report_coded(scene, Cue::InsuranceId, found, is_number_of_a_person);
}

fn is_number_of_a_person(draft: &Draft, hit: &TermHit, code: &Code) -> bool {
    let named = hit.end - hit.first > 1
        || draft.is_any(hit.first, &[fold::word("rxgrp"), fold::word("rxbin"), fold::word("preauth")])
        || (hit.end..code.tokens.start).any(|i| {
            draft.tokens[i].is_mark('#')
                || draft
                    .is_any(i, &[fold::word("number"), fold::word("no"), fold::word("id"), fold::word("num")])
        });
    let length = code.value.len();
    let counts = draft.is_any(code.tokens.end, AMOUNTS);
    let digits = code.digits == length;
    let dose = !digits && code.digits < 5 && !code.capital;
    let enough = if named { code.digits >= 4 } else { code.digits >= 5 && length >= 7 };
    // Activation codes and plans mix letters and digits in short groups.
    let mixed = named && code.capital && length >= 6 && code.digits >= 2 && !digits;
    (enough || mixed) && !counts && !dose
}

const AMOUNTS: Words = words![
    fold::word("dollars"),
    fold::word("pounds"),
    fold::word("euros"),
    fold::word("people"),
    fold::word("bucks"),
    fold::word("mg"),
    fold::word("members"),
];
