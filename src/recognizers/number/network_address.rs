//! The address of a computer in a network: IPv4, IPv6, MAC.
//!
//! It shows roughly where the computer is, and whose line it is on.
//!
//! Not: versions of software, numbers of sections, times, ratios, the machine's own address
//! (127.0.0.1), addresses inside a home network (192.168.1.1), public name servers.

use super::near;
use super::number_run::{Gap, Run, runs};
use crate::draft::Draft;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "network_address",
    category: Category::IdDevice,
    find,
    examples: &[
        "they logged me in from [[81.2.69.142]]",
        "my ip is [[203.0.113.77]]",
        "ipv6 [[2001:db8:85a3::8a2e:370:7334]]",
        "monitor MAC [[00:1B:44:11:3A:B7]]",
    ],
    counter_examples: &[
        "version 4.12.10.3 broke it",
        "localhost is 127.0.0.1 and google is 8.8.8.8",
        "the router is at 192.168.1.1, or 10.0.0.138 on the old one",
        "section 1.2.3.4 of the guide",
        "took it at 10:30:15 and 11:45",
        "ratio 1:2:3 and verse 3:16",
        "01.02.03.2024 or so",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut known: Vec<Range<usize>> =
        runs(draft).filter(|run| is_address(draft, run)).map(|run| run.tokens).collect();
    let mut at = 0;
    while at < draft.tokens.len() {
        match hexadecimal(draft, at) {
            Some(end) => {
                known.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    for tokens in known {
        let candidate =
            Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).confidence(Confidence::Certain);
        found.add(near::leave_out(draft, tokens.start, candidate, "(left out)"));
    }
}

fn is_address(draft: &Draft, run: &Run) -> bool {
    let four = run.groups.len() == 4
        && run.is_joined_by(Gap::Dot)
        && !run.glued_before
        && !run.glued_after
        && !run.plus;
    let parts: Vec<u32> =
        run.groups.iter().map(|g| draft.text[draft.tokens[g.token].range()].parse().unwrap_or(999)).collect();
    if !four
        || parts.iter().any(|&p| p > 255)
        || matches!(parts[..], [0 | 127 | 255, ..] | [8, 8, 8, 8] | [1, 1, 1, 1] | [8, 8, 4, 4])
        // Every home has these.
        || matches!(parts[..], [10, ..] | [172, 16..=31, ..] | [192, 168, ..] | [169, 254, ..])
    {
        return false;
    }
    let small = parts.iter().all(|&p| p < 20);
    let leading_zero =
        run.groups.iter().any(|g| g.len > 1 && draft.text[draft.tokens[g.token].range()].starts_with('0'));
    let from = draft.sentence(run.tokens.start).start.max(run.tokens.start.saturating_sub(4));
    let version = (from..run.tokens.start).any(|i| draft.is_any(i, VERSIONS));
    let cue = (from..run.tokens.start)
        .any(|i| draft.is_any(i, &[fold::word("ip"), fold::word("address"), fold::word("ipv4")]));
    (cue || !small) && !leading_zero && !version
}

const VERSIONS: Words = words![
    fold::word("version"),
    fold::word("v"),
    fold::word("ver"),
    fold::word("firmware"),
    fold::word("build"),
    fold::word("release"),
    fold::word("section"),
    fold::word("update"),
    fold::word("ios"),
    fold::word("android"),
    fold::word("chapter"),
];

/// Where an IPv6 or MAC address that starts here ends.
fn hexadecimal(draft: &Draft, at: usize) -> Option<usize> {
    let hex = |i: usize| {
        draft.token(i).is_some_and(|t| {
            matches!(t.kind, TokenKind::Word | TokenKind::Number)
                && t.range().len() <= 4
                && draft.text[t.range()].bytes().all(|b| b.is_ascii_hexdigit())
        })
    };
    if !hex(at) || draft.tokens[at].glued && at > 0 && draft.tokens[at - 1].kind != TokenKind::Mark('(') {
        return None;
    }
    let mut groups: Vec<usize> = vec![0];
    let (mut end, mut colons, mut double, mut dashes) = (at, 0, false, 0);
    while end < at + 40 {
        let token = draft.token(end).filter(|t| end == at || t.glued);
        match token.map(|t| t.kind) {
            Some(TokenKind::Word | TokenKind::Number) if hex(end) => {
                let len = draft.tokens[end].range().len();
                if let Some(last) = groups.last_mut() {
                    *last += len;
                }
            }
            Some(TokenKind::Mark(':')) => {
                colons += 1;
                double |= groups.last() == Some(&0);
                groups.push(0);
            }
            Some(TokenKind::Mark('-')) => {
                dashes += 1;
                groups.push(0);
            }
            _ => break,
        }
        end += 1;
    }
    let text = &draft.text[draft.bytes(at..end)];
    let mac = groups.len() == 6
        && groups.iter().all(|&g| g == 2)
        && (colons == 5 || dashes == 5)
        && text.bytes().any(|b| b.is_ascii_alphabetic());
    let long = groups.iter().all(|&g| g <= 4)
        && dashes == 0
        && (colons == 7 || double && colons >= 3)
        && text.bytes().filter(u8::is_ascii_alphanumeric).count() >= 8;
    (mac || long).then_some(end)
}
