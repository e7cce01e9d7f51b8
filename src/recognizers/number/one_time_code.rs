//! A code that opens something: a one-time code, a PIN, a password, the code of a door or lockbox.
//!
//! Whoever reads it can get into the account or the home.
//!
//! Not: discount codes, area and postal codes, codes of diseases and errors, "pin" as in sewing.

use super::near;
use crate::draft::{Draft, TermHit};
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
    id: "one_time_code",
    category: Category::IdOfficial,
    find,
    examples: &[
        "your one time code is [[482915]], it said",
        "OTP: [[7731]]",
        "G-[[204418]] is your Google verification code",
        "the lockbox code is [[4471#]]",
        "my portal password is [[Sunny!day88]] and it won't work",
        "PIN [[4821]]",
    ],
    counter_examples: &[
        "use code SAVE20 at checkout",
        "error code 404, area code 212, pin code 110001",
        "put a pin in it, 2 days",
        "my password is wrong again",
        "the password is too long, 16 letters",
        "ICD code is 250.00",
        "a safety pin, 3 cm",
        "forgot my pin 3 times",
        "got a verification code 5 minutes ago",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut last = 0;
    for hit in draft.cues_in(0..draft.tokens.len(), Cue::SecretCode) {
        let tokens = if draft.is_any(hit.end - 1, PASSWORDS) || draft.is_any(hit.first, PASSWORDS) {
            password(draft, hit)
        } else {
            code_after(draft, hit).or_else(|| code_before(draft, hit))
        };
        if let Some(tokens) = tokens.filter(|tokens| tokens.start >= last) {
            last = tokens.end;
            let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct);
            found.add(near::leave_out(draft, tokens.start, candidate, "(left out)"));
        }
    }
}

const PASSWORDS: Words = words![
    fold::word("password"),
    fold::word("passwd"),
    fold::word("pwd"),
    fold::word("pw"),
    fold::word("passcode"),
];

/// Digits (four to eight) right after the name, or after "is" and a colon.
fn code_after(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    let start = near::past_links(draft, hit.end);
    let code = near::code_at(draft, start)?;
    let value = code.value.as_str();
    let postal = draft.is_any(hit.first, &[fold::word("pin")])
        && (hit.first..start).any(|i| draft.is_any(i, &[fold::word("code")]))
        && value.len() == 6;
    let verification = draft.is_any(hit.first, &[fold::word("cvv"), fold::word("cvc"), fold::word("cvv2")]);
    let weak = draft.is_any(hit.end - 1, &[fold::word("is")])
        && draft.is_any(hit.first, &[fold::word("code"), fold::word("combination")]);
    let named_otherwise = weak && near::before(draft, hit.first, 3, Cue::OtherNumber).is_some()
        || (hit.first.saturating_sub(1)..hit.first).any(|i| draft.is_any(i, OTHER_CODES));
    let shaped = (4..=8).contains(&value.len()) && code.digits == value.len()
        || (4..=12).contains(&value.len())
            && code.digits >= 2
            && code.capital
            && value.len() > code.digits
            && !weak;
    // "code is 4471#" ends with the key that confirms it; "16 letters" is no code.
    let hash = draft.token(code.tokens.end).is_some_and(|t| t.glued && (t.is_mark('#') || t.is_mark('*')));
    let measured = draft.token(code.tokens.end).is_some_and(|t| {
        t.glued
            && (t.is_mark('.') && draft.token(code.tokens.end + 1).is_some_and(|n| n.glued) || t.is_mark('%'))
    });
    let year = value.len() == 4 && (value.starts_with("20") || value.starts_with("19")) && start == hit.end;
    (shaped && !postal && !verification && !named_otherwise && !measured && !year)
        .then(|| code.tokens.start..code.tokens.end + usize::from(hash))
}

const OTHER_CODES: Words = words![
    fold::word("error"),
    fold::word("area"),
    fold::word("zip"),
    fold::word("dress"),
    fold::word("promo"),
    fold::word("discount"),
    fold::word("icd"),
    fold::word("cpt"),
    fold::word("billing"),
    fold::word("diagnosis"),
    fold::word("procedure"),
    fold::word("country"),
    fold::word("safety"),
    fold::word("product"),
    fold::word("tax"),
    fold::word("postal"),
    fold::word("source"),
    fold::word("bar"),
    fold::word("colour"),
    fold::word("color"),
    fold::word("referral"),
];

/// "204418 is your verification code".
fn code_before(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    let mut at = hit.first;
    let mut verb = false;
    while at > 0 && hit.first - at < 4 {
        let is = draft.is_any(at - 1, &[fold::word("is"), fold::word("was")]);
        let passes = is
            || draft
                .is_any(at - 1, &[fold::word("your"), fold::word("the"), fold::word("my"), fold::word("a")])
            || draft.tokens[at - 1].is_word() && draft.tokens[at - 1].is_capitalized() && !verb;
        if !passes {
            break;
        }
        verb |= is;
        at -= 1;
    }
    let code = at.checked_sub(1).filter(|_| verb)?;
    let token = draft.token(code)?;
    (token.kind == TokenKind::Number && (4..=8).contains(&token.range().len())).then_some(code..code + 1)
}

/// What follows "password is": up to the next space, if it is no ordinary word.
fn password(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    let says = draft.is_any(hit.end - 1, &[fold::word("is")]);
    let start = near::past_links(draft, hit.end);
    if !says && start == hit.end {
        return None;
    }
    let mut end = start;
    while end < start + 16
        && draft.token(end).is_some_and(|t| (end == start || t.glued) && t.kind != TokenKind::Break)
    {
        end += 1;
    }
    while end > start
        && matches!(
            draft.tokens[end - 1].kind,
            TokenKind::Mark('.' | ',' | ')' | '"' | '”' | '\'' | ';' | '?')
        )
    {
        end -= 1;
    }
    let text = &draft.text[draft.bytes(start..end)];
    // "password = getpass(user)", "pwd: $config->{pw}": code that works with one.
    if ["(", "[", "{", "->", "::"].iter().any(|mark| text.contains(mark)) {
        return None;
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let marks = text.bytes().filter(|b| b"!@#$%^&*_+?".contains(b)).count();
    // A name with nothing but underscores in it is a variable's.
    if digits == 0 && marks == text.matches('_').count() {
        return None;
    }
    let mixed = letters > 0 && (digits > 0 || marks > 0 && end - start > 1) && letters + digits + marks >= 6;
    (mixed || letters == 0 && (4..=12).contains(&digits)).then_some(start..end)
}
