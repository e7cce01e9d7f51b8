//! What must hold for any draft and any options: shared by the property tests, the short fuzz run of
//! `cargo test`, the long one of `./build.sh fuzz`, and the targets under `fuzz/`.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::missing_panics_doc,
    missing_docs,
    reason = "shared; each user takes a part"
)]

use postwell::{Assessment, Options, assess};

/// A draft of arbitrary UTF-16, as the browser hands it over: half a surrogate pair becomes U+FFFD.
pub fn draft_of(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

/// Spans are sorted, do not overlap, lie inside the draft and cut no character in two.
pub fn assert_valid(text: &str, assessment: &Assessment) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut end = 0;
    for finding in &assessment.findings {
        let (from, to) = (finding.span.start as usize, finding.span.end as usize);
        assert!(end <= from && from < to && to <= units.len(), "{text:?}: {finding:?}");
        assert!(
            String::from_utf16(&units[from..to]).is_ok(),
            "{text:?}: {finding:?} cuts a character in two"
        );
        assert!(finding.suggestions.len() <= 3, "{finding:?}");
        end = to;
    }
    let helps = assessment.risk.helps_most.map(|h| h.finding);
    assert!(helps.is_none_or(|index| index < assessment.findings.len()), "{text:?}: {:?}", assessment.risk);
}

/// Assesses arbitrary UTF-16, twice: the answer is well formed and the same.
pub fn assess_any(units: &[u16], options: &Options) {
    let draft = draft_of(units);
    let assessment = assess(&draft, options);
    assert_valid(&draft, &assessment);
    assert_eq!(assessment, assess(&draft, options), "two answers to {draft:?}");
}

/// Reads arbitrary bytes as options, as an import of settings would, and uses them.
pub fn options_any(bytes: &[u8]) {
    let options: Options = serde_json::from_slice(bytes).unwrap_or_default();
    let draft =
        "I'm Jane, 43F from Galesburg, IL, and my son Liam has lupus. Mail jo@mailbox.test, dx'd March 3.";
    assert_valid(draft, &assess(draft, &options));
}

/// Bytes as little-endian UTF-16; an odd last byte is left out.
pub fn units_of(bytes: &[u8]) -> Vec<u16> {
    bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect()
}
