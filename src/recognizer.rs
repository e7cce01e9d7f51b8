//! What a recognizer is: a value with a manual, a function and the sentences that prove it.

use crate::context::{Context, Contexts};
use crate::disclosure::{Disclosure, disclosures};
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::options::Options;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// One way to find one kind of thing. Each lives in a file of its own under `recognizers/`, as
/// `RECOGNIZER`, with its manual as the file's doc comment.
#[derive(Clone, Copy, Debug)]
pub struct Recognizer {
    /// Its name: the file's name, and the key of its message `reason_<id>`.
    pub id: &'static str,
    /// What it finds.
    pub category: Category,
    /// Looks at the scene and reports what it finds.
    pub find: fn(&Scene, &mut Found),
    /// Sentences in which it finds exactly what stands between `[[` and `]]`.
    pub examples: &'static [&'static str],
    /// Sentences in which it finds nothing: the benign twins. At least as many as the examples.
    pub counter_examples: &'static [&'static str],
}

/// What a recognizer sees.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The draft, read once.
    pub draft: &'a Draft<'a>,
    /// The context of every place in it.
    pub contexts: &'a Contexts<'a>,
    /// What the writer told us.
    pub options: &'a Options,
    disclosures: OnceCell<Vec<Disclosure>>,
}

impl<'a> Scene<'a> {
    /// The scene of one draft.
    #[must_use]
    pub const fn new(draft: &'a Draft<'a>, contexts: &'a Contexts<'a>, options: &'a Options) -> Self {
        Self { draft, contexts, options, disclosures: OnceCell::new() }
    }

    /// Every health fact the draft states about a person.
    pub fn disclosures(&self) -> &[Disclosure] {
        self.disclosures.get_or_init(|| disclosures(self.draft, self.contexts))
    }

    /// The context of some tokens.
    #[must_use]
    pub fn context(&self, tokens: &Range<usize>) -> Context {
        self.contexts.of(tokens)
    }

    /// Walks the phrases the lists know, and reports what `judge` makes of each: the words it is about
    /// and the candidate. What lies in words that were reported is passed over.
    pub fn judge_terms(
        &self,
        found: &mut Found,
        mut judge: impl FnMut(&TermHit, &Found) -> Option<(Range<usize>, Candidate)>,
    ) {
        let mut covered = 0;
        for hit in &self.draft.terms {
            if hit.first < covered {
                continue;
            }
            if let Some((tokens, candidate)) = judge(hit, found) {
                covered = tokens.end;
                found.add(candidate);
            }
        }
    }
}

/// Something a recognizer found, before overlaps are resolved and levels shifted.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Where, in bytes of the draft.
    pub bytes: Range<usize>,
    /// The harm under an alias on a public forum; `levels.rs` shifts it for other audiences.
    pub level: Level,
    /// How sure the recognizer is.
    pub confidence: Confidence,
    /// Whose fact it is.
    pub experiencer: Experiencer,
    /// Safer wordings, best first. `rewrite.rs` fits them into the sentence: article, capital.
    pub suggestions: Vec<String>,
    /// What it says about the person, for the combination.
    pub fact: Option<Fact>,
    /// Which person it names (index into `Names::people`): all forms of one name are mentions of
    /// one thing. Without it, equal words are.
    pub person: Option<usize>,
}

impl Candidate {
    /// A likely finding without suggestions or fact, for the writer.
    #[must_use]
    pub const fn new(bytes: Range<usize>, level: Level) -> Self {
        Self {
            bytes,
            level,
            confidence: Confidence::Likely,
            experiencer: Experiencer::Writer,
            suggestions: Vec::new(),
            fact: None,
            person: None,
        }
    }

    /// Sets the confidence.
    #[must_use]
    pub const fn confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }

    /// Sets whose fact it is.
    #[must_use]
    pub const fn experiencer(mut self, experiencer: Experiencer) -> Self {
        self.experiencer = experiencer;
        self
    }

    /// Adds a suggestion; an empty text removes the span.
    #[must_use]
    pub fn suggest(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !self.suggestions.contains(&text) {
            self.suggestions.push(text);
        }
        self
    }

    /// Sets which named person it is about.
    #[must_use]
    pub const fn mention(mut self, person: usize) -> Self {
        self.person = Some(person);
        self
    }

    /// Sets the fact.
    #[must_use]
    pub const fn fact(mut self, fact: Fact) -> Self {
        self.fact = Some(fact);
        self
    }
}

/// Where recognizers report.
#[derive(Debug, Default)]
pub struct Found {
    candidates: Vec<(Recognizer, Candidate)>,
    current: Option<Recognizer>,
    covered: BTreeMap<Category, Covered>,
}

/// Bytes that were reported, a bit for each: asked for every place and every claim, so a walk over all
/// candidates would be quadratic.
#[derive(Debug, Default)]
struct Covered(Vec<u64>);

impl Covered {
    /// The words of 64 bytes that a range touches, each with the bits it takes there.
    fn parts(bytes: &Range<usize>) -> impl Iterator<Item = (usize, u64)> + use<> {
        let Range { start, end } = *bytes;
        (start / 64..end.div_ceil(64)).map(move |word| {
            let from = start.saturating_sub(word * 64);
            let past = (end - word * 64).min(64);
            (word, (!0 << from) & (!0 >> (64 - past)))
        })
    }

    fn add(&mut self, bytes: &Range<usize>) {
        let words = bytes.end.div_ceil(64).max(self.0.len());
        self.0.resize(words, 0);
        for (word, bits) in Self::parts(bytes) {
            self.0[word] |= bits;
        }
    }

    fn meets(&self, bytes: &Range<usize>) -> bool {
        Self::parts(bytes).any(|(word, bits)| self.0.get(word).is_some_and(|known| known & bits != 0))
    }
}

impl Found {
    /// Runs one recognizer.
    pub fn run(&mut self, recognizer: &Recognizer, scene: &Scene) {
        self.current = Some(*recognizer);
        (recognizer.find)(scene, self);
    }

    /// Reports a candidate of the recognizer that runs.
    pub fn add(&mut self, candidate: Candidate) {
        if let Some(recognizer) = self.current {
            self.add_as(recognizer.category, candidate);
        }
    }

    /// Reports a candidate in another category than the recognizer's own: a list of the writer's
    /// terms holds names, places and more.
    pub fn add_as(&mut self, category: Category, candidate: Candidate) {
        if let Some(recognizer) = self.current.filter(|_| !candidate.bytes.is_empty()) {
            self.covered.entry(category).or_default().add(&candidate.bytes);
            self.candidates.push((Recognizer { category, ..recognizer }, candidate));
        }
    }

    /// What the recognizers before this one found: a later recognizer may build on it.
    pub fn so_far(&self) -> impl Iterator<Item = (Category, &Candidate)> {
        self.candidates.iter().map(|(recognizer, candidate)| (recognizer.category, candidate))
    }

    /// Was something of a category found in words that meet these?
    #[must_use]
    pub fn meets(&self, category: Category, bytes: &Range<usize>) -> bool {
        !bytes.is_empty() && self.covered.get(&category).is_some_and(|covered| covered.meets(bytes))
    }

    /// Everything that was found.
    #[must_use]
    pub fn into_candidates(self) -> Vec<(Recognizer, Candidate)> {
        self.candidates
    }
}

#[cfg(test)]
mod tests {
    use super::Covered;

    #[test]
    fn what_is_covered_is_met_and_no_byte_more() {
        let mut covered = Covered::default();
        covered.add(&(60..70));
        covered.add(&(128..192));
        for met in [60..61, 0..61, 69..300, 64..65, 128..129, 191..192, 0..1000] {
            assert!(covered.meets(&met), "{met:?}");
        }
        for free in [0..60, 70..128, 192..193, 5000..6000] {
            assert!(!covered.meets(&free), "{free:?}");
        }
    }
}
