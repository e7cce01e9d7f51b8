//! An e-mail address, written plainly ("jo@mailbox.test") or spelled out to fool robots
//! ("jo dot b at mailbox dot com").
//!
//! Anyone can copy it, write to the person, and look up where else it was used.
//!
//! Not: addresses of offices that serve the public (info@, support@, press@ ...), sample addresses
//! ("name@example.com"), a handle with no domain ("@jo").

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::recognizers::number::near;
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "email_address",
    category: Category::ContactDirect,
    find,
    examples: &[
        "Mail me at [[jo.b+health@mailbox.net]] please",
        "my email is [[jane dot doe at gmail dot com]]",
        "write to [[sam_k79 [at] yahoo [dot] co [dot] uk]]!",
        "[[jane.doe at gmail.com]] is best",
        "escríbeme a [[damaris.quiroz arroba buzon punto com]]",
    ],
    counter_examples: &[
        "Write to info@cityhospital.org for the flu clinic hours",
        "Use a form like name@example.com",
        "I was at gmail dot com all day trying to log in",
        "met him at work dot the end",
        "@jo thanks for the hug",
        "una arroba de papas cuesta mucho este mes",
    ],
};

/// Mailboxes that serve the public.
const OFFICES: &[&str] = &[
    "info",
    "support",
    "help",
    "helpdesk",
    "contact",
    "press",
    "media",
    "office",
    "admin",
    "enquiries",
    "inquiries",
    "appointments",
    "noreply",
    "no-reply",
    "donations",
    "donate",
    "hello",
    "team",
    "service",
    "customerservice",
    "volunteer",
    "events",
    "registration",
    "feedback",
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for (at, token) in draft.tokens.iter().enumerate() {
        let bytes = if token.kind == TokenKind::Email {
            Some(token.range()).filter(|bytes| is_personal(&draft.text[bytes.clone()]))
        } else {
            spelled_out(scene, at)
        };
        if let Some(bytes) = bytes {
            let first = draft.tokens.partition_point(|t| t.range().start < bytes.start);
            found.add(
                Candidate::new(bytes, Level::PleaseLook)
                    .confidence(Confidence::Certain)
                    .suggest(near::contact_instead(draft, first, "an address"))
                    .suggest("")
                    .fact(Fact::Direct),
            );
        }
    }
}

fn is_personal(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let Some((mailbox, domain)) = lower.split_once('@') else { return false };
    !OFFICES.contains(&mailbox)
        && !["example.com", "example.org", "example.net", "email.com", "domain.com"].contains(&domain)
}

const AT: Words = words!["at" "arroba"];
const DOT: Words = words![fold::word("dot"), fold::word("punto")];
const PROVIDERS: Words = words![
    fold::word("gmail"),
    fold::word("googlemail"),
    fold::word("yahoo"),
    fold::word("hotmail"),
    fold::word("outlook"),
    fold::word("icloud"),
    fold::word("aol"),
    fold::word("live"),
    fold::word("msn"),
    fold::word("proton"),
    fold::word("protonmail"),
    fold::word("gmx"),
    fold::word("btinternet"),
    fold::word("comcast"),
    fold::word("me"),
];

/// An address with "at" and "dot" in words, found by its "at".
fn spelled_out(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let draft = scene.draft;
    if !draft.is_any(at, AT) {
        return None;
    }
    let provider = skip_brackets(scene, at + 1, true);
    // Any provider will do if the draft says that it is an e-mail address.
    let from = draft.sentence(at).start.max(at.saturating_sub(9));
    let named = (from..at)
        .any(|i| draft.is_any(i, &[fold::word("email"), fold::word("mail"), fold::word("gmail")]))
        && draft.token(provider).is_some_and(crate::token::Token::is_word);
    // "Read more at parkinsons.org" is a page; "jo at gmail.com" is an address.
    let host = is_known_host(scene, provider);
    // "tunde dot ade at mailbox dot com": nothing else has a "dot" on either side.
    let bracket = |i: usize| {
        draft.token(i).is_some_and(|t| matches!(t.kind, TokenKind::Mark('(' | '[' | '{' | ')' | ']' | '}')))
    };
    // "sam [at] mailbox [dot] test"
    let bracketed = at > 0 && bracket(at - 1) && bracket(at + 1);
    let dotted = || {
        at > 2
            && draft.is_any(at - 2, DOT)
            && draft.is_any(provider + 1, DOT)
            && draft.token(provider).is_some_and(crate::token::Token::is_word)
    };
    // "Damaris arroba buzon punto com": "arroba" is nothing else.
    let arroba = draft.is_any(at, words!["arroba"]) && draft.is_any(provider + 1, DOT);
    if !(draft.is_any(provider, PROVIDERS)
        || arroba
        || named
        || host && is_mail_host(scene, provider)
        || bracketed
        || dotted())
    {
        return None;
    }
    let end = if is_known_host(scene, provider) { provider + 1 } else { domain_end(scene, provider)? };
    let start = mailbox_start(scene, skip_brackets_back(scene, at))?;
    Some(draft.bytes(start..end))
}

fn is_known_host(scene: &Scene, at: usize) -> bool {
    scene.draft.token(at).is_some_and(|t| {
        t.kind == TokenKind::Url
            && !scene.draft.text[t.range()].contains('/')
            && scene.draft.text[t.range()].matches('.').count() == 1
    })
}

/// "gmail.com": whoever is there has a mailbox.
fn is_mail_host(scene: &Scene, at: usize) -> bool {
    let host = &scene.draft.text[scene.draft.tokens[at].range()];
    host.split('.').next().is_some_and(|name| PROVIDERS.contains(&fold::phrase(&name.to_ascii_lowercase())))
}

fn skip_brackets(scene: &Scene, mut at: usize, closing: bool) -> usize {
    while scene.draft.token(at).is_some_and(|t| {
        matches!(t.kind, TokenKind::Mark('(' | '[' | '{'))
            || closing && matches!(t.kind, TokenKind::Mark(')' | ']' | '}'))
    }) {
        at += 1;
    }
    at
}

fn skip_brackets_back(scene: &Scene, mut at: usize) -> usize {
    while at > 0 && matches!(scene.draft.tokens[at - 1].kind, TokenKind::Mark('(' | '[' | '{')) {
        at -= 1;
    }
    at
}

/// After "gmail": one or more of "dot com", "(dot) co", ".uk".
fn domain_end(scene: &Scene, provider: usize) -> Option<usize> {
    let draft = scene.draft;
    let mut end = provider + 1;
    let mut dots = 0;
    loop {
        let dot = skip_brackets(scene, end, true);
        let is_dot = draft.is_any(dot, DOT) || is_written_dot(draft, dot);
        let top = skip_brackets(scene, dot + 1, true);
        let short = draft.token(top).is_some_and(|t| t.is_word() && t.range().len() <= 7);
        if !is_dot || !short {
            return (dots > 0).then_some(end);
        }
        dots += 1;
        end = top + 1;
    }
}

/// A dot inside a word: "Look at me. Then" has a full stop.
fn is_written_dot(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| t.is_mark('.') && t.glued) && draft.token(at + 1).is_some_and(|t| t.glued)
}

/// Before "at": the mailbox, whose parts may be joined by "dot" or "underscore".
fn mailbox_start(scene: &Scene, at: usize) -> Option<usize> {
    let draft = scene.draft;
    let joins = |i: usize| {
        draft.is_any(i, DOT)
            || draft.is_any(i, &[fold::word("underscore"), fold::word("dash")])
            || is_written_dot(draft, i)
            || draft.token(i).is_some_and(|t| t.is_mark('-') && t.glued)
    };
    let mut start = at.checked_sub(1)?;
    if !matches!(draft.tokens[start].kind, TokenKind::Word | TokenKind::Number)
        || draft.tokens[start].range().len() < 2
    {
        return None;
    }
    let mut joined = 0;
    while start > 0 {
        let before = start - 1;
        let glued_part = draft.tokens[start].glued
            && matches!(draft.tokens[before].kind, TokenKind::Word | TokenKind::Number);
        if glued_part {
            start = before;
        } else if before > 0
            && joins(before)
            && matches!(draft.tokens[before - 1].kind, TokenKind::Word | TokenKind::Number)
        {
            start = before - 1;
            joined += 1;
        } else {
            break;
        }
    }
    // "I was at gmail dot com": an everyday word is no mailbox unless it is put together.
    let everyday = draft.terms_at(start).iter().any(|hit| hit.entry.cues.0 != 0)
        || draft.is_any(
            start,
            &[fold::word("was"), fold::word("is"), fold::word("look"), fold::word("email"), fold::word("up")],
        );
    (joined > 0 || !everyday).then_some(start)
}
