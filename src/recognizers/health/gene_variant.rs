//! A gene variant: "BRCA1 `c.68_69delAG`", "p.Arg117His", "BRCA2 positive", "FBN1 variant".
//!
//! It belongs to a family as well as to a person, and few people share it.
//!
//! Not: genes in general talk and research news, blood types, file names.

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "gene_variant",
    category: Category::HealthRare,
    find,
    examples: &[
        "I carry [[BRCA1 c.68_69delAG]]",
        "my report says [[p.Arg117His]]",
        "I'm [[BRCA2 positive]]",
        "they found a [[FBN1 variant]] in me",
    ],
    counter_examples: &[
        "BRCA1 research is moving fast",
        "I'm O positive",
        "see p.12 of the book",
        "my file c.old is gone",
        "the COVID variant is here",
    ],
};

const OUTCOMES: Words = words![
    fold::word("positive"),
    fold::word("variant"),
    fold::word("mutation"),
    fold::word("deletion"),
    fold::word("carrier"),
    fold::word("gene"),
    fold::word("duplication"),
    fold::word("vus"),
    fold::word("pos"),
];
/// Genes whose names patients know; others are told by their form (capitals and a digit).
const NOT_GENES: Words = words![
    fold::word("covid19"),
    fold::word("h1n1"),
    fold::word("ba5"),
    fold::word("b117"),
    fold::word("omicron"),
    fold::word("covid"),
    fold::word("her2"),
    fold::word("rh"),
    fold::word("hiv"),
    fold::word("hpv"),
    fold::word("hsv1"),
    fold::word("hsv2"),
    fold::word("xbb"),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    if !scene.contexts.speaks_of_itself() {
        return;
    }
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        let Some(tokens) =
            (at >= covered).then(|| notation(draft, at).or_else(|| outcome(draft, at))).flatten()
        else {
            continue;
        };
        covered = tokens.end;
        let context = scene.context(&tokens);
        let mine = draft.cues_in(draft.sentence(at), Cue::FirstPerson).next().is_some();
        let whose = match context.experiencer_or_implied() {
            Experiencer::Nobody if mine => Experiencer::Writer,
            whose => whose,
        };
        if whose != Experiencer::Nobody && !context.negated && !context.asked {
            let fact = Fact::Condition { per_100k: 1.0 };
            found.add(
                Candidate::new(draft.bytes(tokens), Level::WorthALook)
                    .experiencer(whose)
                    .suggest("a gene change")
                    .suggest("a gene result")
                    .fact(fact),
            );
        }
    }
}

/// "`c.68_69delAG`", "p.Arg117His", with the gene before it.
fn notation(draft: &Draft, at: usize) -> Option<Range<usize>> {
    if !draft.token(at + 1).is_some_and(|t| t.glued && t.is_mark('.')) {
        return None;
    }
    let coding = draft.is_any(at, &[fold::word("c")]);
    let protein = draft.is_any(at, &[fold::word("p")]);
    let body = draft.token(at + 2).filter(|t| t.glued)?;
    if !(coding && body.kind == TokenKind::Number || protein && is_amino_change(&draft.text[body.range()])) {
        return None;
    }
    let mut end = at + 3;
    while draft.token(end).is_some_and(|t| {
        t.glued
            && matches!(
                t.kind,
                TokenKind::Word | TokenKind::Number | TokenKind::Mark('_' | '>' | '+' | '-' | '*')
            )
    }) {
        end += 1;
    }
    // "c.68" alone is a page or a year as easily.
    if coding && end == at + 3 {
        return None;
    }
    let gene = at > 0 && is_gene(draft, at - 1);
    Some(at - usize::from(gene)..end)
}

/// "`Arg117His`"
fn is_amino_change(word: &str) -> bool {
    const ACIDS: &[&str] = &[
        "Ala", "Arg", "Asn", "Asp", "Cys", "Gln", "Glu", "Gly", "His", "Ile", "Leu", "Lys", "Met", "Phe",
        "Pro", "Ser", "Thr", "Trp", "Tyr", "Val",
    ];
    word.len() >= 5
        && ACIDS.iter().any(|acid| word.starts_with(acid))
        && word.bytes().any(|b| b.is_ascii_digit())
}

/// "BRCA2 positive", "an MSH2 mutation".
fn outcome(draft: &Draft, at: usize) -> Option<Range<usize>> {
    (draft.is_any(at + 1, OUTCOMES) && is_gene(draft, at)).then_some(at..at + 2)
}

/// Capitals with a digit, as genes are written ("FBN1", "BRCA2", "CFTR" with few others).
fn is_gene(draft: &Draft, at: usize) -> bool {
    const PLAIN: Words = words![
        fold::word("cftr"),
        fold::word("apoe"),
        fold::word("mthfr"),
        fold::word("brca"),
        fold::word("palb2"),
        fold::word("tert"),
        fold::word("pten"),
        fold::word("egfr"),
        fold::word("kras"),
        fold::word("braf"),
    ];
    let Some(token) = draft.token(at).filter(|t| t.is_word()) else { return false };
    let text = &draft.text[token.range()];
    let formed = token.case == Case::Upper
        && (3..=7).contains(&text.len())
        && text.bytes().any(|b| b.is_ascii_digit())
        && text.bytes().next().is_some_and(|b| b.is_ascii_uppercase());
    (formed
        || PLAIN.contains(&token.hash)
        || token.hash == fold::word("brca1")
        || token.hash == fold::word("brca2"))
        && !NOT_GENES.contains(&token.hash)
}
