//! Who says what about whose health: every condition, symptom, procedure and test the draft names,
//! with the person it belongs to, where the draft tells it as somebody's own.
//!
//! Naming a disease is no disclosure: "lupus awareness day" and "is it lupus?" tell nothing about
//! anybody. "My lupus", "I have lupus", "diagnosed with lupus", "34F, lupus" do; and once a draft
//! has told so much, "Lupus. In 2026." tells it, too. Several recognizers ask for the same answer,
//! so it is computed once for a draft.
//!
//! - [`symptom`]: complaints put together from words ("pain in my left knee", "my legs swell").
//! - [`stage`]: weeks of pregnancy, stages of a disease.
//! - [`owner`]: whose a mention is, if anybody's.

mod owner;
mod stage;
mod symptom;
mod words;

use crate::context::Contexts;
use crate::draft::Draft;
use crate::finding::Experiencer;
use crate::lexicon::words::Words;
use crate::lexicon::{Concept, Kinds};
use owner::Term;
use std::ops::Range;

/// One health fact the draft states about a person.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// The words that name it.
    pub tokens: Range<usize>,
    /// What it is.
    pub concept: &'static Concept,
    /// Whose it is; never [`Experiencer::Nobody`].
    pub experiencer: Experiencer,
}

/// Words that name a condition, a symptom, a procedure or a test.
#[derive(Clone, Debug)]
struct Mention {
    tokens: Range<usize>,
    concept: &'static Concept,
    /// An everyday word as well: it needs a verb of having.
    weak: bool,
    /// The words themselves say whose it is: "my head hurts", "32 weeks pregnant".
    complete: bool,
}

/// How a draft speaks.
#[derive(Clone, Copy, Debug)]
struct Voice {
    /// It says "I", outside quotation marks.
    personal: bool,
    /// It speaks of invented people.
    fiction: bool,
}

impl Voice {
    fn of(draft: &Draft) -> Self {
        let any = |words: Words| (0..draft.tokens.len()).any(|at| draft.is_any(at, words));
        // "a novel treatment" is no fiction.
        let own_book = (1..draft.tokens.len())
            .any(|at| draft.is_any(at, words::BOOK) && draft.is_any(at - 1, words::MY));
        Self { personal: any(words::I), fiction: own_book || any(words::FICTION) }
    }
}

/// Every health fact the draft states about a person, in order.
#[must_use]
pub fn disclosures(draft: &Draft, contexts: &Contexts) -> Vec<Disclosure> {
    let voice = Voice::of(draft);
    if voice.fiction {
        return Vec::new();
    }
    let mut told: Vec<Disclosure> = Vec::new();
    let mut open: Vec<Term> = Vec::new();
    for mention in mentions(draft) {
        let term = Term::new(draft, contexts, voice, mention);
        match term.owner(told.last()) {
            Some(experiencer) => told.push(term.into_disclosure(experiencer)),
            None => open.push(term),
        }
    }
    // What goes without saying, now that it is known of whom the draft speaks.
    let known: Vec<Experiencer> = told.iter().map(|d| d.experiencer).collect();
    for term in open {
        if let Some(experiencer) = term.implied(&known) {
            told.push(term.into_disclosure(experiencer));
        }
    }
    told.sort_by_key(|d| d.tokens.start);
    told
}

/// All mentions, in order; where they overlap, the longer one.
fn mentions(draft: &Draft) -> Vec<Mention> {
    const HEALTH: Kinds = Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0);
    let mut all = symptom::mentions(draft);
    all.extend(stage::mentions(draft));
    all.extend(draft.terms_of(HEALTH).filter_map(|hit| {
        let mut tokens = stage::with_stage(draft, hit.tokens());
        // "have hiv", "got covid": the verb stays in the sentence.
        while tokens.len() > 1 && draft.is_any(tokens.start, words::LEADING) {
            tokens.start += 1;
        }
        let weak = hit.entry.is_weak() && tokens.end == hit.end;
        Some(Mention { tokens, concept: draft.concept(hit)?, weak, complete: false })
    }));
    all.sort_by_key(|m| (m.tokens.start, std::cmp::Reverse((m.tokens.end, m.complete))));
    let mut kept: Vec<Mention> = Vec::with_capacity(all.len());
    for mention in all {
        match kept.last_mut() {
            Some(last) if mention.tokens.start < last.tokens.end => {
                if mention.tokens.len() > last.tokens.len() {
                    *last = mention;
                }
            }
            _ => kept.push(mention),
        }
    }
    kept
}
