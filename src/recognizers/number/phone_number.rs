//! A telephone number in the forms people write: "+44 7700 900461", "(217) 555-0147", "0151 2345678",
//! "98765 43210", "call me on oh seven seven double oh ...".
//!
//! Anyone can copy it and call, text or scam the person.
//!
//! Not: lines that serve the public (988, 911, 116 123, helplines, toll-free numbers, the office of a
//! clinic), doses, results, prices, scores, dates, ISBN, order and tracking numbers, addresses of
//! computers. A form with a plus sign or a country's own grouping speaks for itself; a bare row of
//! digits needs a cue ("call", "my number").

use super::near;
use super::number_run::{Gap, Run, runs};
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
    id: "phone_number",
    category: Category::ContactDirect,
    find,
    examples: &[
        "Call or text [[217-555-0147]] any time",
        "whatsapp me on [[+44 7700 900461]]",
        "my cell is [[(312) 555 0188 ext 4]]",
        "ring me, [[07700 900461]], I'm up all night",
        "my number is [[5550147]]",
        "mobile [[0412 345 678]] or [[+91 98765 43210]]",
        "call me [[oh seven seven double oh nine hundred four six one]]",
        "appelle moi au [[06 12 84 36 71]]",
    ],
    counter_examples: &[
        "In the US call or text 988, in the UK 116 123 or 111",
        "The helpline is 0800 123 4567 and 1-800-273-8255",
        "Call the clinic at 217-555-0147 to book a flu shot",
        "my tsh was 0.452 then 1.230, bp 120/80",
        "Smith Plumbing, insured, free quotes. 0113 496 0121",
        "the order number is 217-555-0147",
        "ISBN 978-0-306-40615-7 and trial NCT04411992",
        "lotto: 04 11 23 37 41, call it luck",
        "open 2012-2015, on 03-04-2024 and at 192.168.100.200",
        "text HOME to 741741",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for run in runs(draft) {
        if run.digits.len() >= 7 {
            in_run(scene, &run, found);
        }
    }
    spelled(scene, found);
}

/// How well a row of digits is known as a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// By itself.
    Known,
    /// With a cue.
    NeedsCue,
}

/// Finds the numbers in a run: the longest row of groups with a known shape, from the left.
fn in_run(scene: &Scene, run: &Run, found: &mut Found) {
    let draft = scene.draft;
    let count = run.groups.len();
    let breaks = |i: usize| i == 0 || i == count || matches!(run.groups[i].gap, Gap::Space | Gap::Slash);
    let mut from = 0;
    while from < count {
        let end = (from + 1..=count).rev().filter(|&end| breaks(end)).find(|&end| {
            let part = run.part(from..end);
            !part.glued_before
                && (from == 0
                    || part.digits.len() > 8
                        && (from == 1 || run.groups[..from].iter().map(|g| g.len).sum::<usize>() > 6))
                && (!part.glued_after || extension_end(draft, part.end()).is_some())
                && shape(&part).is_some_and(|shape| is_meant(draft, &part, shape))
        });
        if let Some(end) = end {
            report(scene, &run.part(from..end), found);
            from = end;
        } else {
            from += 1;
            while from < count && !breaks(from) {
                from += 1;
            }
        }
    }
}

fn report(scene: &Scene, part: &Run, found: &mut Found) {
    let draft = scene.draft;
    let end = extension_end(draft, part.end()).unwrap_or(part.end());
    add(draft, part.tokens.start..end, found);
}

fn add(draft: &Draft, tokens: Range<usize>, found: &mut Found) {
    let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::PleaseLook)
        .confidence(Confidence::Certain)
        .fact(Fact::Direct);
    let instead = near::contact_instead(draft, tokens.start, "a number");
    found.add(candidate.suggest(instead).suggest(""));
}

/// Do the words around allow it, and call for it where the digits alone do not?
fn is_meant(draft: &Draft, part: &Run, shape: Shape) -> bool {
    let tokens = &part.tokens;
    let named_otherwise = [
        Cue::OtherNumber,
        Cue::OfficialId,
        Cue::NationalHealth,
        Cue::MedicalId,
        Cue::InsuranceId,
        Cue::DeviceId,
        Cue::BankCue,
        Cue::PlateCue,
        Cue::SecretCode,
    ]
    .into_iter()
    .any(|cue| near::nearer(draft, tokens.start, 3, cue, Cue::PhoneCue));
    let money = tokens
        .start
        .checked_sub(1)
        .is_some_and(|i| matches!(draft.tokens[i].kind, TokenKind::Mark('$' | '£' | '€' | '₹' | '=')));
    if named_otherwise && !part.plus || money || is_public_line(draft, tokens) {
        return false;
    }
    shape == Shape::Known
        || near::before(draft, tokens.start, 7, Cue::PhoneCue).is_some()
        || near::after(draft, tokens.end, 4, Cue::PhoneCue).is_some()
        || tokens.start > 0 && {
            let label = draft.tokens[tokens.start - 1].kind;
            matches!(label, TokenKind::Symbol) && is_phone_symbol(draft, tokens.start - 1)
        }
}

fn is_phone_symbol(draft: &Draft, at: usize) -> bool {
    matches!(&draft.text[draft.tokens[at].range()], "☎" | "📞" | "📱" | "☏" | "✆")
}

/// A helpline, or the number of a clinic, office or shop that nobody calls their own.
fn is_public_line(draft: &Draft, tokens: &Range<usize>) -> bool {
    if near::around(draft, tokens, 14, Cue::Helpline) {
        return true;
    }
    let opens = draft.sentence(tokens.start).start;
    // A number that is a sentence by itself belongs to the one before: "No job too small. 0113 496 0121".
    let alone = opens > 0 && opens == tokens.start;
    let from =
        if alone { tokens.start.saturating_sub(12) } else { opens.max(tokens.start.saturating_sub(7)) };
    let to = draft.sentence(tokens.start).end.min(tokens.end + 5);
    let personal = (from..to).any(|i| draft.is_any(i, PERSONAL));
    let public = (from..tokens.start).any(|i| {
        draft.cue_at(i, Cue::FacilityWord).is_some()
            || draft.cue_at(i, Cue::Venue).is_some()
            || draft.is_any(i, PUBLIC)
    });
    // "call 617-555-0134 to book your flu shot"
    let books = (tokens.end..to)
        .any(|i| draft.is_any(i, &[fold::word("book"), fold::word("rsvp"), fold::word("register")]));
    (public || books) && !personal
}

const PERSONAL: Words = words![
    fold::word("me"),
    fold::word("my"),
    fold::word("mine"),
    fold::word("i'm"),
    fold::word("him"),
    fold::word("her"),
    fold::word("his"),
];

const PUBLIC: Words = words![
    fold::word("reception"),
    fold::word("receptionist"),
    fold::word("desk"),
    fold::word("surgery"),
    fold::word("practice"),
    fold::word("council"),
    fold::word("police"),
    fold::word("gp"),
    fold::word("department"),
    fold::word("dept"),
    fold::word("ward"),
    fold::word("vet"),
    fold::word("bank"),
    fold::word("insurer"),
    fold::word("medicare"),
    fold::word("nhs"),
    fold::word("rsvp"),
    fold::word("book"),
    fold::word("register"),
    fold::word("bookings"),
    fold::word("enquiries"),
    fold::word("inquiries"),
    fold::word("tickets"),
    fold::word("insured"),
    fold::word("quotes"),
    fold::word("estimates"),
    fold::word("plumbing"),
    fold::word("realty"),
    fold::word("services"),
    fold::word("welcome"),
];

/// After a number: "ext 12", "x123".
fn extension_end(draft: &Draft, end: usize) -> Option<usize> {
    let token = draft.token(end)?;
    let text = &draft.text[token.range()];
    let short = |t: &str| !t.is_empty() && t.len() <= 5 && t.bytes().all(|b| b.is_ascii_digit());
    if token.is_word() && text.strip_prefix(['x', 'X']).is_some_and(short) {
        return Some(end + 1);
    }
    let named =
        draft.is_any(end, &[fold::word("ext"), fold::word("extn"), fold::word("extension"), fold::word("x")]);
    let at = end + 1 + usize::from(draft.token(end + 1).is_some_and(|t| t.is_mark('.') || t.is_mark(':')));
    (named && draft.token(at).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 5))
        .then_some(at + 1)
}

fn shape(part: &Run) -> Option<Shape> {
    let lengths = part.lengths();
    let digits = part.digits.as_str();
    let repeated = digits.bytes().all(|b| b == digits.as_bytes()[0]);
    if digits.len() < 7 || digits.len() > 17 || repeated || is_row_of_small_numbers(part, &lengths) {
        return None;
    }
    if part.plus {
        return international(&digits.replacen("440", "44", usize::from(digits.starts_with("440"))));
    }
    if let Some(rest) = digits.strip_prefix("00").filter(|_| lengths[0] >= 3 || digits.len() >= 12) {
        let code = international(rest.trim_start_matches('0'))?;
        return Some(if rest.len() >= 10 { code } else { Shape::NeedsCue });
    }
    if digits.starts_with('0') {
        return trunk(part, &lengths);
    }
    let toll_free = TOLL_FREE.iter().any(|p| digits.trim_start_matches('1').starts_with(p));
    if toll_free && lengths.ends_with(&[3, 3, 4]) {
        return None;
    }
    north_american(part, &lengths).or_else(|| local(part, &lengths))
}

/// A draw of the lottery, a date with a time, an address of a computer.
fn is_row_of_small_numbers(part: &Run, lengths: &[usize]) -> bool {
    let dotted = part.is_joined_by(Gap::Dot) && lengths.len() == 4 && lengths.iter().all(|&l| l <= 3);
    let rising = lengths.len() > 3 && lengths.iter().all(|&l| l <= 2) && {
        let bytes = part.digits.as_bytes();
        let mut at = 0;
        let values: Vec<u32> = lengths
            .iter()
            .map(|&l| {
                let value = bytes[at..at + l].iter().fold(0, |v, b| v * 10 + u32::from(b - b'0'));
                at += l;
                value
            })
            .collect();
        values.is_sorted()
    };
    dotted || rising || lengths.iter().filter(|&&l| l == 1).count() > 1
}

/// Country codes with the lengths of what follows, and the beginnings of lines that serve the public.
const COUNTRIES: &[(&str, usize, usize, &[&str])] = &[
    ("1", 10, 10, TOLL_FREE),
    ("20", 8, 10, &[]),
    ("27", 9, 9, &["80", "86"]),
    ("30", 10, 10, &["800"]),
    ("31", 9, 9, &["800"]),
    ("32", 8, 9, &["800"]),
    ("33", 9, 9, &["80"]),
    ("34", 9, 9, &["900", "902"]),
    ("351", 9, 9, &["800"]),
    ("353", 7, 9, &["1800", "1850", "1890"]),
    ("358", 6, 10, &["800"]),
    ("36", 8, 9, &["80"]),
    ("39", 8, 11, &["800"]),
    ("40", 9, 9, &["800"]),
    ("41", 9, 9, &["800"]),
    ("420", 9, 9, &["800"]),
    ("43", 7, 12, &["800"]),
    ("44", 9, 10, &["80", "3", "84", "87", "500"]),
    ("45", 8, 8, &["80"]),
    ("46", 7, 10, &["20"]),
    ("47", 8, 8, &["800"]),
    ("48", 9, 9, &["800"]),
    ("49", 7, 12, &["800"]),
    ("52", 10, 11, &["800"]),
    ("54", 10, 11, &["800"]),
    ("55", 10, 11, &["800"]),
    ("60", 8, 10, &["1800"]),
    ("61", 9, 9, &["18", "13"]),
    ("62", 8, 12, &[]),
    ("63", 9, 10, &["1800"]),
    ("64", 8, 10, &["800", "508"]),
    ("65", 8, 8, &["1800"]),
    ("66", 8, 9, &["1800"]),
    ("7", 10, 10, &["800"]),
    ("81", 9, 10, &["120"]),
    ("82", 8, 10, &["80"]),
    ("84", 9, 10, &["1800"]),
    ("86", 9, 11, &["800", "400"]),
    ("90", 10, 10, &["800"]),
    ("91", 10, 10, &["1800"]),
    ("92", 9, 10, &["800"]),
    ("94", 9, 9, &[]),
];

const TOLL_FREE: &[&str] = &["800", "822", "833", "844", "855", "866", "877", "880", "888", "900"];

fn international(digits: &str) -> Option<Shape> {
    let known = COUNTRIES.iter().find(|(code, ..)| digits.starts_with(code));
    match known {
        Some((code, least, most, public)) => {
            let national = &digits[code.len()..];
            ((*least..=*most).contains(&national.len()) && !public.iter().any(|p| national.starts_with(p)))
                .then_some(Shape::Known)
        }
        None => (!digits.starts_with('0') && (9..=15).contains(&digits.len())).then_some(Shape::Known),
    }
}

/// National forms that begin with a 0: most of Europe, Africa, Asia, Australia.
fn trunk(part: &Run, lengths: &[usize]) -> Option<Shape> {
    let digits = part.digits.as_str();
    let count = digits.len();
    let free =
        ["0800", "0808", "0500", "0900", "0300", "0303", "0330", "0333", "0344", "0345", "0370", "0371"]
            .iter()
            .chain(&["0843", "0844", "0845", "0870", "0871", "1800", "1300"])
            .any(|p| digits.starts_with(p));
    if !(9..=12).contains(&count) || digits.starts_with("00") || lengths[0] < 2 {
        return None;
    }
    if lengths.len() == 1 {
        // UK and Nigerian mobiles are long enough to know; shorter ones need a word.
        let mobile = count == 11
            && [
                "07", "080", "081", "090", "091", "0917", "0915", "092", "093", "094", "095", "096", "097",
                "098", "099",
            ]
            .iter()
            .any(|p| digits.starts_with(p));
        return (count >= 9).then_some(if mobile && !free { Shape::Known } else { Shape::NeedsCue });
    }
    let slashes = part.groups.iter().skip(2).any(|g| g.gap == Gap::Slash);
    let date = lengths.len() == 3 && lengths[..2] == [2, 2] || lengths.len() == 2 && count < 10;
    if slashes || lengths.iter().any(|&l| l > 8) || date {
        return None;
    }
    if free {
        return (count == 11 && lengths == [4, 3, 4]).then_some(Shape::NeedsCue);
    }
    let usual = (10..=11).contains(&count) || count == 9 && lengths[0] <= 3 && lengths.len() == 3;
    Some(if usual && lengths.iter().all(|&l| l >= 2) { Shape::Known } else { Shape::NeedsCue })
}

/// The US, Canada and the Caribbean: three, three, four.
fn north_american(part: &Run, lengths: &[usize]) -> Option<Shape> {
    let digits = part.digits.as_str();
    let with_country = digits.len() == 11 && digits.starts_with('1');
    let ten = if with_country { &digits[1..] } else { digits };
    if ten.len() != 10 || TOLL_FREE.iter().any(|p| ten.starts_with(p)) {
        return None;
    }
    let grouped = lengths.ends_with(&[3, 3, 4]);
    let joined = part.groups.iter().skip(1).any(|g| matches!(g.gap, Gap::Hyphen | Gap::Dot | Gap::Bracket));
    let bytes = ten.as_bytes();
    let valid = bytes[0] >= b'2' && bytes[3] >= b'2' && &ten[1..3] != "11";
    let year = matches!(&ten[6..8], "19" | "20");
    if grouped && (joined && part.groups.iter().all(|g| g.gap != Gap::Slash) || valid && !year) {
        return Some(Shape::Known);
    }
    let two = lengths.ends_with(&[3, 7]) || lengths.ends_with(&[6, 4]);
    let two = two || grouped && valid;
    let bare = lengths == [10] || lengths == [11] || lengths == [1, 10];
    (bytes[0] >= b'2' && (bare || two)).then_some(Shape::NeedsCue)
}

/// Other national forms: India, Spain, Brazil, Mexico, Singapore, Norway, a local US number ...
fn local(part: &Run, lengths: &[usize]) -> Option<Shape> {
    let first = part.digits.as_bytes()[0];
    if part.bracket && matches!(lengths, [2, 5 | 4, 4]) {
        return Some(Shape::Known);
    }
    let spaced = part.is_joined_by(Gap::Space) || part.is_joined_by(Gap::Hyphen);
    let cue = match lengths {
        [5, 5] | [4, 3, 3] | [3, 3, 4] => first >= b'6',
        [3, 4] => {
            part.is_joined_by(Gap::Hyphen) || part.is_joined_by(Gap::Space) || part.is_joined_by(Gap::Dot)
        }
        [3, 3, 3] | [3, 2, 2, 2] | [9] => matches!(first, b'4'..=b'9'),
        [2 | 3, 4, 4] | [2, 5, 4] | [3, 3, 2, 2] | [2, 2, 2, 2] => spaced,
        [4, 4] => part.is_joined_by(Gap::Space) && !(part.digits[..2] == *"20" || part.digits[..2] == *"19"),
        [7 | 8] => first >= b'2' && !part.digits.ends_with("000"),
        _ => false,
    };
    cue.then_some(Shape::NeedsCue)
}

/// "oh seven seven double oh ...": at least seven digits in words, with a cue, or ten.
fn spelled(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut at = 0;
    while at < draft.tokens.len() {
        if !draft.is_any(at, DIGIT_WORDS) {
            at += 1;
            continue;
        }
        let (mut end, mut digits, mut words, mut scan) = (at, 0, 0, at);
        while scan < at + 40 {
            if draft.is_any(scan, DIGIT_WORDS) {
                digits += 1;
                words += 1;
            } else if draft.is_any(scan, &[fold::word("hundred")]) && words > 0 {
                digits += 2;
            } else if draft.is_any(scan, &[fold::word("double")]) {
                digits += 1; // and the digit that follows
            } else if draft.is_any(scan, &[fold::word("triple")]) {
                digits += 2;
            } else if draft.token(scan).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 4) {
                digits += draft.tokens[scan].range().len();
            } else if draft
                .token(scan)
                .is_some_and(|t| matches!(t.kind, TokenKind::Mark('-' | ',' | '.' | '–')))
                && scan > at
            {
                scan += 1;
                continue;
            } else {
                break;
            }
            scan += 1;
            end = scan;
        }
        let cue = || near::before(draft, at, 7, Cue::PhoneCue).is_some();
        let counting = ascends(draft, at);
        if words >= 4
            && digits <= 15
            && !counting
            && (digits >= 7 && cue() || digits >= 10)
            && !is_public_line(draft, &(at..end))
        {
            add(draft, at..end, found);
        }
        at = end.max(at + 1);
    }
}

/// "one two three four": somebody counts.
fn ascends(draft: &Draft, at: usize) -> bool {
    let counted = [fold::word("one"), fold::word("two"), fold::word("three"), fold::word("four")];
    (0..3).all(|i| draft.is_any(at + i, &counted[i..=i]))
}

const DIGIT_WORDS: Words = words![
    fold::word("zero"),
    fold::word("oh"),
    fold::word("one"),
    fold::word("two"),
    fold::word("three"),
    fold::word("four"),
    fold::word("five"),
    fold::word("six"),
    fold::word("seven"),
    fold::word("eight"),
    fold::word("nine"),
];
