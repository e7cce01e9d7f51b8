//! Which cues stand near a number, and what to offer in its place: shared by this family.

use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// The last cue that ends within `reach` tokens before `at`, in the same sentence or line.
#[must_use]
pub fn before<'d>(draft: &'d Draft, at: usize, reach: usize, cue: Cue) -> Option<&'d TermHit> {
    let start = draft.sentence(at).start.max(at.saturating_sub(reach));
    draft.cues_in(start..at, cue).last()
}

/// The first cue within `reach` tokens after `end`, in the same sentence or line.
#[must_use]
pub fn after<'d>(draft: &'d Draft, end: usize, reach: usize, cue: Cue) -> Option<&'d TermHit> {
    let last = end.checked_sub(1)?;
    let stop = draft.sentence(last).end.min(end + reach);
    if end >= stop { None } else { draft.cues_in(end..stop, cue).next() }
}

/// Is a cue within `reach` tokens on either side, in the same sentence or line?
#[must_use]
pub fn around(draft: &Draft, tokens: &Range<usize>, reach: usize, cue: Cue) -> bool {
    before(draft, tokens.start, reach, cue).is_some() || after(draft, tokens.end, reach, cue).is_some()
}

/// Is this cue nearer before `at` than the other?
#[must_use]
pub fn nearer(draft: &Draft, at: usize, reach: usize, cue: Cue, other: Cue) -> bool {
    match (before(draft, at, reach, cue), before(draft, at, reach, other)) {
        (Some(a), Some(b)) => (a.end, a.end - a.first) >= (b.end, b.end - b.first),
        (Some(_), None) => true,
        _ => false,
    }
}

/// Offers to leave a number out. After "is", "at" or a colon the sentence needs something in its
/// place; elsewhere nothing is better.
#[must_use]
pub fn leave_out(draft: &Draft, at: usize, candidate: Candidate, instead: &str) -> Candidate {
    let needs = at.checked_sub(1).is_some_and(|i| {
        let token = &draft.tokens[i];
        token.is_mark(':') || token.is_mark('=') || draft.is_any(i, LINKS)
    });
    if needs { candidate.suggest(instead).suggest("") } else { candidate.suggest("").suggest(instead) }
}

/// What to write in place of a contact, so that the sentence still stands: "Mail me at an address
/// I share in private", "my cell is private", "call me (ask me here)".
#[must_use]
pub fn contact_instead(draft: &Draft, at: usize, thing: &str) -> String {
    const PREPOSITIONS: Words = words![
        fold::word("at"),
        fold::word("on"),
        fold::word("to"),
        fold::word("via"),
        fold::word("with"),
        fold::word("from"),
        fold::word("by"),
        fold::word("use"),
        fold::word("using"),
    ];
    const NAMES: Words = words![
        fold::word("is"),
        fold::word("it's"),
        fold::word("email"),
        fold::word("mail"),
        fold::word("number"),
        fold::word("phone"),
        fold::word("cell"),
        fold::word("mobile"),
        fold::word("tel"),
    ];
    const VERBS: Words = words![
        fold::word("call"),
        fold::word("text"),
        fold::word("ring"),
        fold::word("contact"),
        fold::word("message"),
    ];
    let before = at.checked_sub(1).map(|i| (i, &draft.tokens[i]));
    match before {
        Some((i, _)) if draft.is_any(i, PREPOSITIONS) => format!("{thing} I share in private"),
        Some((i, t)) if draft.is_any(i, NAMES) || t.is_mark(':') || t.is_mark('=') => "private".to_owned(),
        Some((i, _)) if draft.is_any(i, VERBS) => "me (ask me here)".to_owned(),
        Some((_, t)) if t.is_word() => "(ask me in private)".to_owned(),
        _ => "message me here".to_owned(),
    }
}

/// The same in a Spanish sentence, if its words say how it goes on: "llámame al número que doy en privado".
#[must_use]
pub fn contact_instead_in_spanish(draft: &Draft, at: usize) -> Option<&'static str> {
    const NAMES: Words =
        words!["es" "correo" "mail" "email" "numero" "telefono" "tel" "celular" "cel" "movil"];
    let before = at.checked_sub(1)?;
    if draft.is_any(before, &[fold::word("al")]) {
        Some("número que doy en privado")
    } else if draft.is_any(before, &[fold::word("a")]) {
        Some("la dirección que doy en privado")
    } else {
        let named = draft.is_any(before, NAMES) || draft.tokens[before].is_mark(':');
        named.then_some("privado")
    }
}

const LINKS: Words = words![
    fold::word("is"),
    fold::word("are"),
    fold::word("was"),
    fold::word("at"),
    fold::word("on"),
    fold::word("to"),
    fold::word("as"),
    fold::word("with"),
    fold::word("me"),
    fold::word("says"),
];

/// A code written as one: digits and letters glued or in groups, as "QX7-TT4-9KD2", "AB 12 34 56 C".
#[derive(Clone, Debug)]
pub struct Code {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its letters (as capitals) and digits.
    pub value: String,
    /// How many of them are digits.
    pub digits: usize,
    /// A letter in it is a capital, or it has none.
    pub capital: bool,
}

impl Code {
    /// Is it an amount ("2,500", "12%", "a record number of 12000") rather than a code?
    #[must_use]
    pub fn is_amount(&self, draft: &Draft, cue: &TermHit) -> bool {
        let goes_on = draft.token(self.tokens.end).is_some_and(|t| {
            t.glued
                && (t.is_mark('%') || t.is_mark(','))
                && draft.token(self.tokens.end + 1).is_some_and(|n| n.glued)
        });
        goes_on || (cue.end..self.tokens.start).any(|i| draft.is_any(i, &[fold::word("of")]))
    }

    /// Is it a year?
    #[must_use]
    pub fn is_year(&self) -> bool {
        self.value.len() == 4 && (self.value.starts_with("19") || self.value.starts_with("20"))
    }
}

/// Reports the codes that a cue names, if they are a person's.
pub fn report_coded(
    scene: &Scene,
    cue: Cue,
    found: &mut Found,
    is_of_a_person: impl Fn(&Draft, &TermHit, &Code) -> bool,
) {
    let draft = scene.draft;
    for (hit, code) in coded(draft, cue) {
        if code.value.len() <= LONGEST_OF_A_PERSON
            && !code.is_amount(draft, hit)
            && !code.is_year()
            && is_of_a_person(draft, hit, &code)
        {
            let candidate = Candidate::new(draft.bytes(code.tokens.clone()), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct);
            found.add(leave_out(draft, code.tokens.start, candidate, "(left out)"));
        }
    }
}

/// Most letters and digits of a number a person is known by.
const LONGEST_OF_A_PERSON: usize = 24;

/// Most letters and digits a code may have.
const LONGEST: usize = 40;

/// Most tokens before the first digit of a code.
const MOST_PARTS: usize = 12;

/// The code that starts at a token: glued parts, and further groups after single spaces.
#[must_use]
pub fn code_at(draft: &Draft, at: usize) -> Option<Code> {
    // Most words start no code: a digit must follow within a few parts.
    draft.has_digit(at..at + MOST_PARTS).then_some(())?;
    let mut end = glued_end(draft, at)?;
    let mut digits = count_digits(&draft.text[draft.bytes(at..end)]);
    while let Some(next) = glued_end(draft, end).filter(|_| !draft.tokens[end].glued) {
        let gap = draft.tokens[end].range().start - draft.tokens[end - 1].range().end;
        let text = &draft.text[draft.bytes(end..next)];
        let shouted = !text.bytes().any(|b| b.is_ascii_lowercase());
        let more = count_digits(text);
        // A further group: digits, capitals with digits, or one or two capitals between digits.
        let joins = gap <= 2
            && shouted
            && (more > 0 && (more > 1 || text.len() <= 3)
                || text.len() <= 2 && digits > 1 && !is_shouted_word(draft, end));
        if !joins || draft.bytes(at..next).len() > LONGEST {
            break;
        }
        (end, digits) = (next, digits + more);
    }
    let text = &draft.text[draft.bytes(at..end)];
    let value: String =
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let capital = !text.bytes().any(|b| b.is_ascii_lowercase());
    (digits > 0 && value.len() <= LONGEST).then_some(Code { tokens: at..end, value, digits, capital })
}

/// "E1187734 AT the desk": a small word in capitals is no part of a number.
fn is_shouted_word(draft: &Draft, at: usize) -> bool {
    draft.is_any(
        at,
        words!["i" "at" "in" "on" "is" "or" "to" "it" "so" "as" "by" "no" "of" "if" "my" "me" "we" "he" "do" "go" "up" "us" "am" "be" "ok" "im"],
    )
}

fn count_digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Where the glued parts that start at a token end; `None` if no letter or digit starts there.
fn glued_end(draft: &Draft, at: usize) -> Option<usize> {
    let part = |i: usize| {
        draft.token(i).is_some_and(|t| {
            matches!(t.kind, TokenKind::Word | TokenKind::Number) && draft.text[t.range()].is_ascii()
        })
    };
    // "#HX4471920" reads as a hashtag.
    let tagged = draft
        .token(at)
        .is_some_and(|t| t.kind == TokenKind::Hashtag && count_digits(&draft.text[t.range()]) > 3);
    if !part(at) && !tagged {
        return None;
    }
    let mut end = at + 1;
    while end < at + 16 {
        let glued = |i: usize| draft.token(i).is_some_and(|t| t.glued);
        let joins = |i: usize| {
            draft.token(i).is_some_and(|t| matches!(t.kind, TokenKind::Mark('-' | '/' | '.' | '_' | '–')))
        };
        if glued(end) && part(end) {
            end += 1;
        } else if glued(end) && joins(end) && glued(end + 1) && part(end + 1) {
            end += 2;
        } else {
            break;
        }
    }
    Some(end)
}

/// Where the code after a cue may start: past "is", "number", ":", "#" and the like.
#[must_use]
pub fn past_links(draft: &Draft, cue_end: usize) -> usize {
    let mut at = cue_end;
    while at < cue_end + 5 {
        let Some(token) = draft.token(at) else { break };
        // A full stop passes after "no." and other short forms only.
        let passes = matches!(
            token.kind,
            TokenKind::Mark(':' | '#' | '=' | '(' | '"' | '“' | '-' | '–' | ',' | '*' | '\'')
        ) || token.is_mark('.') && token.glued && draft.tokens[at - 1].range().len() <= 4
            || token.kind == TokenKind::Clitic
            || draft.is_any(at, PASSED);
        if !passes {
            break;
        }
        at += 1;
    }
    at
}

const PASSED: Words = words![
    fold::word("is"),
    fold::word("was"),
    fold::word("are"),
    fold::word("no"),
    fold::word("nos"),
    fold::word("nr"),
    fold::word("num"),
    fold::word("number"),
    fold::word("numbers"),
    fold::word("id"),
    fold::word("code"),
    fold::word("ref"),
    fold::word("says"),
    fold::word("card"),
    fold::word("reads"),
    fold::word("it's"),
    fold::word("its"),
    fold::word("it"),
    fold::word("of"),
    fold::word("on"),
    fold::word("es"),
    fold::word("era"),
    fold::word("numero"),
];

/// The code a cue names: after it ("MRN: 0048213"), or before it ("7718204 is my member id").
pub fn coded<'d>(draft: &'d Draft, cue: Cue) -> impl Iterator<Item = (&'d TermHit, Code)> + 'd {
    let mut known = usize::MAX; // where the code last reported starts: "member id number" gives three cues
    draft.cues_in(0..draft.tokens.len(), cue).filter_map(move |hit| {
        let code = code_at(draft, past_links(draft, hit.end)).or_else(|| code_before(draft, hit.first))?;
        let fresh = code.tokens.start != known;
        known = code.tokens.start;
        fresh.then_some((hit, code))
    })
}

/// "7718204 is my member id": the code before "is my".
fn code_before(draft: &Draft, cue: usize) -> Option<Code> {
    let mut at = cue;
    let mut verb = false;
    while at > 0 && cue - at < 3 {
        let is = draft.is_any(at - 1, &[fold::word("is"), fold::word("was")]);
        let mine = draft.is_any(
            at - 1,
            &[fold::word("my"), fold::word("the"), fold::word("her"), fold::word("his"), fold::word("our")],
        );
        if !is && !mine {
            break;
        }
        verb |= is;
        at -= 1;
    }
    if !verb {
        return None;
    }
    // The code's first token is at most a few before.
    let from = draft.sentence(cue).start.max(at.saturating_sub(8));
    (from..at).find_map(|start| {
        let fresh = !draft.tokens[start].glued || start == from;
        code_at(draft, start).filter(|code| fresh && code.tokens.end == at && code.digits >= 4)
    })
}
