//! What must hold for every draft: the labelled corpus, and drafts made of the worst text there is.

#[path = "common/check.rs"]
mod check;
#[path = "common/corpus.rs"]
mod corpus;

use check::assert_valid;
use postwell::{Assessment, Category, Finding, Options, assess};
use std::path::Path;

/// Fragments that break careless text code: surrogates' replacement, bidi marks, zalgo, emoji
/// sequences, other scripts, half-written addresses and numbers, quotes that never close.
const NASTY: &[&str] = &[
    "\u{fffd}",
    "\u{202e}",
    "\u{200d}",
    "\u{feff}",
    "e\u{301}\u{302}\u{303}\u{304}",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "🇺🇸",
    "שלום",
    "مرحبا",
    "日本語",
    "ﬁ",
    "İ",
    "ß",
    "ǆ",
    "'",
    "’s",
    "“",
    "\"",
    "(((",
    "]]]",
    "@",
    "#",
    "@@a.b",
    "a@b.c",
    "http://",
    "www.",
    "...",
    "—",
    "- ",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "0",
    "12",
    "555-0100",
    "1/2/",
    "03.04.",
    "9999999999999999",
    "$",
    "%",
    "I have",
    "my son",
    "Dr.",
    "St.",
    "lupus",
    "in",
    "Galesburg, IL",
    "43F",
    "no",
    "if",
    "?",
    "stop taking",
    "cures",
    "Mark's",
    "I'm",
    " ",
    "  ",
    "A",
    "zz",
    "of",
    "mg",
    "20",
    "born on",
    "March",
    "MRN",
    "ssn",
];

/// A small generator with a fixed seed: the same drafts on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn draft(&mut self) -> String {
        let pieces = 1 + self.roll(40);
        let mut draft = String::new();
        for _ in 0..pieces {
            draft.push_str(NASTY[self.roll(NASTY.len())]);
            draft.push_str(if self.roll(3) == 0 { "" } else { " " });
        }
        draft
    }
}

fn corpus_texts() -> Vec<String> {
    let open = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/open");
    corpus::read(&open).into_iter().map(|post| post.text).collect()
}

fn utf16(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// The draft after a finding's first suggestion is taken.
fn accept(text: &str, assessment: &Assessment, index: usize) -> Option<String> {
    let finding = &assessment.findings[index];
    let units = utf16(text);
    let replacement = &finding.suggestions.first()?.text;
    let before = String::from_utf16(&units[..finding.span.start as usize]).unwrap();
    let after = String::from_utf16(&units[finding.span.end as usize..]).unwrap();
    Some(format!("{before}{replacement}{after}"))
}

#[test]
fn spans_are_sorted_whole_and_inside_the_draft() {
    let options = Options::default();
    for text in corpus_texts() {
        assert_valid(&text, &assess(&text, &options));
    }
}

#[test]
fn no_draft_of_nasty_text_breaks_the_core() {
    let mut dice = Dice(20_261_122);
    let options = Options::default();
    for _ in 0..4_000 {
        let draft = dice.draft();
        let assessment = assess(&draft, &options);
        assert_valid(&draft, &assessment);
        assert_eq!(assessment, assess(&draft, &options), "two answers to {draft:?}");
    }
}

#[test]
fn empty_and_huge_drafts_are_answered() {
    let options = Options::default();
    assert!(assess("", &options).findings.is_empty());
    for piece in
        ["a", " ", "\n", "é", "🙂", "1", "@", "I have lupus and live in Galesburg, IL. ", "my son Liam, "]
    {
        let draft = piece.repeat(200_000 / piece.len());
        assert_valid(&draft, &assess(&draft, &options));
    }
}

#[test]
fn a_suggestion_never_holds_the_words_it_hides() {
    let options = Options::default();
    let mut wrong = Vec::new();
    for text in corpus_texts() {
        let units = utf16(&text);
        // A claim is hedged, not hidden: "Some people say that ..." keeps its words.
        let hides = |f: &&Finding| !matches!(f.category, Category::CredClaim | Category::CredMedsAdvice);
        for finding in assess(&text, &options).findings.iter().filter(hides) {
            let hidden = String::from_utf16(&units[finding.span.start as usize..finding.span.end as usize])
                .unwrap()
                .to_lowercase();
            for suggestion in &finding.suggestions {
                if suggestion.text.to_lowercase() == hidden
                    || hidden.len() > 5 && suggestion.text.to_lowercase().contains(&hidden)
                {
                    wrong.push(format!("{}: {hidden:?} -> {:?}", finding.recognizer, suggestion.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn accepting_suggestions_settles() {
    let options = Options::default();
    let mut wrong = Vec::new();
    for original in corpus_texts() {
        let mut text = original.clone();
        let first = assess(&text, &options).findings.len();
        for _ in 0..first * 2 + 2 {
            let assessment = assess(&text, &options);
            let next =
                (0..assessment.findings.len()).find(|&i| !assessment.findings[i].suggestions.is_empty());
            let Some(index) = next else { break };
            let Some(changed) = accept(&text, &assessment, index) else { break };
            text = changed;
        }
        let left = assess(&text, &options).findings.iter().filter(|f| !f.suggestions.is_empty()).count();
        if left > 0 {
            wrong.push(format!("{left} left of {first}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{} drafts do not settle:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn words_just_put_in_are_not_offered_again() {
    let options = Options::default();
    let mut wrong = Vec::new();
    for text in corpus_texts() {
        let assessment = assess(&text, &options);
        let Some(finding) = assessment.findings.first() else { continue };
        let Some(changed) = accept(&text, &assessment, 0) else { continue };
        let put = &finding.suggestions[0].text;
        let end = finding.span.start + u32::try_from(utf16(put).len()).unwrap();
        let again = assess(&changed, &options).findings.into_iter().find(|new| {
            new.span.start < end
                && new.span.end > finding.span.start
                && new.suggestions.iter().any(|s| &s.text == put)
        });
        if let Some(again) = again {
            wrong.push(format!("{}: {put:?} in {changed:?}", again.recognizer));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Why, where, and which words.
fn said(units: &[u16], finding: &Finding) -> (&'static str, u32, String) {
    let words = &units[finding.span.start as usize..finding.span.end as usize];
    (finding.recognizer, finding.span.start, String::from_utf16(words).unwrap())
}

/// Some posts open with a bare age or date, which counts as the writer's only there: a finding may go.
/// None may come, and none may stand anywhere but under its words.
#[test]
fn a_line_before_a_post_moves_its_findings_and_adds_none() {
    const BEFORE: &str = "👩‍👩‍👧‍👦 e\u{301}\u{302} 😀\n\n";
    let options = Options::default();
    let moved = u32::try_from(utf16(BEFORE).len()).unwrap();
    let mut wrong = Vec::new();
    for text in corpus_texts() {
        let (old, new) = (utf16(&text), utf16(&format!("{BEFORE}{text}")));
        let before: Vec<_> = assess(&text, &options)
            .findings
            .iter()
            .map(|finding| said(&old, finding))
            .map(|(recognizer, start, words)| (recognizer, start + moved, words))
            .collect();
        let after = assess(&format!("{BEFORE}{text}"), &options).findings;
        let strange: Vec<_> =
            after.iter().map(|finding| said(&new, finding)).filter(|one| !before.contains(one)).collect();
        if !strange.is_empty() {
            wrong.push(format!("{text:?}: {strange:?} beside {before:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} posts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_address_or_a_number_to_call_is_found_however_loud_the_post_is() {
    const EXACT: &[&str] = &["email_address", "phone_number"];
    let options = Options::default();
    let exact = |text: &str| -> Vec<(&'static str, u32, String)> {
        let units = utf16(text);
        assess(text, &options)
            .findings
            .iter()
            .filter(|finding| EXACT.contains(&finding.recognizer))
            .map(|finding| said(&units, finding))
            .map(|(recognizer, start, words)| (recognizer, start, words.to_lowercase()))
            .collect()
    };
    for text in corpus_texts() {
        assert_eq!(exact(&text), exact(&text.to_ascii_uppercase()), "{text:?}");
    }
}
