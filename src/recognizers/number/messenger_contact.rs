//! A name or id on a messenger: "telegram `@jo_b`", "kik: lupielou83", "whatsapp me, id jo.b44".
//! (A telephone number there is a phone number.)
//!
//! Anyone can use it to reach the person.
//!
//! Not: the app named alone, "signal" and "line" as words, invitations to a group (private links).

use super::handle;
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::recognizers::number::near;
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "messenger_contact",
    category: Category::ContactDirect,
    find,
    examples: &[
        "telegram [[@jo_b83]] if you want to talk",
        "kik: [[lupielou83]]",
        "message me on signal, [[@jo.44]]",
        "my wechat id is [[lin_88a]]",
    ],
    counter_examples: &[
        "we use whatsapp for family",
        "a signal of 5 volts",
        "draw a line: 3 cm",
        "telegram is down",
        "next in line 4 times",
        "viber ate my photos",
        "line = source.line_3 and signal.signal_2(x)",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut last = 0;
    for hit in draft.cues_in(0..draft.tokens.len(), Cue::MessengerApp) {
        let mut start = handle::past_links(draft, hit.end);
        if draft.token(start).is_some_and(|t| t.is_mark(',')) {
            start += 1;
        }
        let name = handle::handle_at(draft, start).filter(|name| {
            is_id(draft, name)
                && !is_code(draft, hit, name)
                && draft.sentence_index(start) == draft.sentence_index(hit.first)
                && start >= last
        });
        if let Some(name) = name {
            last = name.end;
            found.add(
                Candidate::new(draft.bytes(name.clone()), Level::PleaseLook)
                    .confidence(Confidence::Certain)
                    .suggest(near::contact_instead(draft, name.start, "a name"))
                    .suggest("")
                    .fact(Fact::Direct),
            );
        }
    }
}

/// "line = handle.readline()": apps that are everyday words need a word that makes them an app.
fn is_code(draft: &Draft, hit: &TermHit, name: &Range<usize>) -> bool {
    let app = draft.tokens[hit.first].is_capitalized()
        || draft.is_any(hit.end, &[fold::word("id"), fold::word("is")])
        || draft.tokens[name.start].kind == TokenKind::Handle
        || (hit.first.saturating_sub(2)..hit.first).any(|i| draft.is_any(i, LEADS));
    let assigned = draft.tokens[name.start - 1].is_mark('=');
    let called = draft
        .token(name.end)
        .is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('(' | '[' | '=' | '{' | ';')));
    assigned || called || draft.is_any(hit.first, EVERYDAY) && !app
}

const LEADS: Words = words![
    fold::word("my"),
    fold::word("on"),
    fold::word("via"),
    fold::word("add"),
    fold::word("me"),
    fold::word("use"),
];
const EVERYDAY: Words = words![
    fold::word("line"),
    fold::word("signal"),
    fold::word("element"),
    fold::word("session"),
    fold::word("wire"),
];

fn is_id(draft: &Draft, name: &Range<usize>) -> bool {
    let word = matches!(draft.tokens[name.start].kind, TokenKind::Handle | TokenKind::Word);
    let known = draft.terms_at(name.start).iter().any(|hit| hit.entry.kinds.0 != 0);
    let call = draft.is_any(name.start, &[fold::word("me"), fold::word("group"), fold::word("number")]);
    word && !known && !call && (handle::is_made_up(draft, name) || handle::is_introduced(draft, name.start))
}
