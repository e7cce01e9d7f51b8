//! A number a state gives to a person: Canadian SIN, US Medicare MBI, alien, passport and driver's
//! licence numbers, UK national insurance, Australian Medicare and tax file numbers, Irish PPS, Indian
//! Aadhaar and PAN, Spanish DNI, Brazilian CPF, Mexican CURP and others.
//!
//! With it a stranger can claim money or care in the person's name, and it can rarely be changed.
//!
//! A form of its own or a check digit speaks for itself; anything else needs the number's name before
//! it. Not: codes of diseases, drugs and trials, the licence of a doctor's practice, sums of money.

use super::number_run::{Gap, Run, runs};
use super::{check_digit, near};
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "government_number",
    category: Category::IdOfficial,
    find,
    examples: &[
        "my SIN is [[046 454 286]]",
        "Medicare card [[1EG4-TE5-MK73]] arrived",
        "NI number [[QQ 12 34 56 C]]",
        "passport no. [[533380006]] lost at the airport",
        "Driving licence [[MORGA657054SM9IJ]] in the wallet",
        "aadhaar [[2341 2341 2346]]",
        "PAN card: [[ABCPE1234F]]",
        "pps number [[1234567T]]",
        "A-number [[A123456789]]",
        "my passport [[E1187734]] AT the embassy they laughed",
    ],
    counter_examples: &[
        "Medicare covers 80 percent after 240 dollars",
        "my original sin was cake, 12 slices of it",
        "passport fee went up to 130 in 2023",
        "Trial NCT04411992, code C50.911 and M06.9",
        "the licence costs 25 a year",
        "driving licence renewed in 2021",
        "put 2 eggs in a pan 20 minutes",
        "DEA schedule 2 drug",
        "Medicare Part B 2024",
        "passport stamped AT 4 IN the morning",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut known: Vec<Range<usize>> = Vec::new();
    for (hit, code) in near::coded(draft, Cue::OfficialId) {
        let length = code.value.len();
        let digits = code.digits;
        let named_otherwise = (hit.first..hit.end)
            .any(|i| draft.is_any(i, &[fold::word("ssn"), fold::word("social")]))
            && !(hit.first..hit.end).any(|i| draft.is_any(i, words!["insurance" "seguro" "seguridad"]));
        let year_or_sum = digits == length && length < 7;
        let word = hit.end - hit.first == 1 && draft.is_any(hit.first, ALSO_WORDS);
        // "pan", "sin", "nin" are words as well: then the form itself must be right.
        let right = if word { has_own_form(&code.value) } else { length <= 20 && digits >= 4 };
        let lower = !code.capital && digits < 6;
        if right && !named_otherwise && !year_or_sum && !lower && length >= 6 {
            known.push(code.tokens);
        }
    }
    for at in 0..draft.tokens.len() {
        if starts_code(draft, at) {
            let own = near::code_at(draft, at).filter(|code| code.capital && has_rare_form(&code.value));
            let taken =
                |tokens: &Range<usize>| known.iter().any(|k| k.start < tokens.end && tokens.start < k.end);
            if let Some(code) = own.filter(|code| !taken(&code.tokens)) {
                let other = near::nearer(draft, at, 4, Cue::OtherNumber, Cue::OfficialId);
                if !other {
                    known.push(code.tokens);
                }
            }
        }
    }
    for run in runs(draft) {
        let taken = known.iter().any(|k| k.start < run.tokens.end && run.tokens.start < k.end);
        if !taken && is_known_run(draft, &run) {
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

/// Names of numbers that are everyday words, too.
const ALSO_WORDS: Words = words![
    fold::word("sin"),
    fold::word("pan"),
    fold::word("nin"),
    fold::word("tin"),
    fold::word("dl"),
    fold::word("nic"),
    fold::word("nie"),
    fold::word("nif"),
    fold::word("nss"),
    fold::word("rfc"),
    fold::word("dea"),
    fold::word("uan"),
    fold::word("ird"),
    fold::word("nhi"),
    fold::word("phn"),
    fold::word("utr"),
    fold::word("medicare"),
    fold::word("ein"),
    fold::word("philhealth"),
];

/// Does a code of letters and digits start here, with nothing glued before it?
fn starts_code(draft: &Draft, at: usize) -> bool {
    let token = &draft.tokens[at];
    let text = &draft.text[token.range()];
    let lettered = token.is_word() && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let number = token.kind == TokenKind::Number
        && draft.token(at + 1).is_some_and(|t| {
            t.glued
                && (t.is_word() || t.is_mark('-'))
                && draft.text[t.range()].bytes().all(|b| !b.is_ascii_lowercase())
        });
    (lettered || number)
        && (!token.glued || draft.tokens[at - 1].is_mark('(') || draft.tokens[at - 1].is_mark(':'))
}

fn fits(value: &str, pattern: &str) -> bool {
    value.len() == pattern.len()
        && value.bytes().zip(pattern.bytes()).all(|(b, p)| match p {
            b'9' => b.is_ascii_digit(),
            b'1' => matches!(b, b'1'..=b'9'),
            b'A' => b.is_ascii_uppercase(),
            // The letters of the US Medicare number, and letters or digits of it.
            b'M' => b.is_ascii_uppercase() && !b"SLOIBZ".contains(&b),
            b'X' => b.is_ascii_digit() || b.is_ascii_uppercase() && !b"SLOIBZ".contains(&b),
            exact => b == exact,
        })
}

/// Forms that hardly anything else has.
fn has_rare_form(value: &str) -> bool {
    let national_insurance = fits(value, "AA999999A")
        && matches!(value.as_bytes()[8], b'A'..=b'D')
        && !value.starts_with(['D', 'F', 'I', 'U', 'V'])
        && !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].iter().any(|p| value.starts_with(p));
    national_insurance
        || fits(value, "1MX9MX9MM99")
        || fits(value, "AAAPA9999A")
        || is_curp(value)
        || fits(value, "AAAAAA99A99A999A")
        || value.len() == 9 && value.ends_with(|c: char| c.is_ascii_uppercase()) && check_digit::dni(value)
        || value.len() == 9 && fits(value, "9999999AA") && check_digit::pps(value)
}

fn is_curp(value: &str) -> bool {
    let gender = value.as_bytes().get(10).is_some_and(|b| matches!(b, b'H' | b'M'));
    value.len() == 18 && fits(&value[..10], "AAAA999999") && gender && fits(&value[11..16], "AAAAA")
}

/// Forms that say enough after a name that is also a word.
fn has_own_form(value: &str) -> bool {
    has_rare_form(value)
        || fits(value, "AAAAA9999A")
        || value.len() == 9 && (check_digit::luhn(value) || check_digit::tax_file_number(value))
        || check_digit::medicare_australia(value)
        || check_digit::pps(value)
        || fits(value, "AA9999999")
        || fits(value, "A9999999")
        || fits(value, "AAA9999")
        || value.len() >= 10 && value.bytes().all(|b| b.is_ascii_digit())
        || value.len() >= 9
            && value.bytes().any(|b| b.is_ascii_uppercase())
            && value.bytes().filter(u8::is_ascii_digit).count() > 4
}

/// Digits alone in a grouping and with a check digit of their own.
fn is_known_run(draft: &Draft, run: &Run) -> bool {
    let lengths = run.lengths();
    let free = !run.glued_before && !run.glued_after && !run.plus;
    let other = || near::nearer(draft, run.tokens.start, 4, Cue::OtherNumber, Cue::OfficialId);
    let aadhaar = lengths == [4, 4, 4] && run.is_joined_by(Gap::Space) && check_digit::aadhaar(&run.digits);
    let cpf = lengths == [3, 3, 3, 2]
        && run.groups[1].gap == Gap::Dot
        && run.groups[3].gap == Gap::Hyphen
        && check_digit::cpf(&run.digits);
    let swiss = lengths == [3, 4, 4, 2] && run.is_joined_by(Gap::Dot) && run.digits.starts_with("756");
    let french = matches!(lengths.as_slice(), [1, 2, 2, 2, 3, 3, 2] | [13, 2] | [15])
        && check_digit::french_social(&run.digits);
    let australian = lengths == [4, 5, 1]
        && check_digit::medicare_australia(&run.digits)
        && near::before(draft, run.tokens.start, 8, Cue::OfficialId).is_some();
    free && (aadhaar || cpf || swiss || french || australian) && !other()
}
