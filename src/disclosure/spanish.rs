//! Whose condition or medicine is it, in Spanish? The nearest word before it that says who has it tells; without one,
//! it is talk about the illness and nobody's.

use super::Disclosure;
use crate::draft::{Draft, TermHit};
use crate::finding::Experiencer;
use crate::lexicon::Kinds;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};

/// The writer has, was told, was treated for.
const OWN: Words = words![
    word("tengo"),
    word("tuve"),
    word("tenia"),
    word("padezco"),
    word("padeci"),
    word("sufro"),
    word("sufri"),
    word("vivo"),
    word("tomo"),
    word("tomando"),
    word("tomaba"),
    word("tome"),
    word("uso"),
    word("inyecto"),
    word("busco"),
    word("soy"),
    word("estoy"),
    word("estuve"),
    word("estaba"),
    word("espero"),
    word("perdi"),
    word("llevo"),
    word("di"),
    word("termine"),
    word("acabo"),
    word("empece"),
];
/// After "me": what was done or told to the writer.
const TO_ME: Words = words![
    word("diagnosticaron"),
    word("diagnostico"),
    word("detectaron"),
    word("detecto"),
    word("encontraron"),
    word("dio"),
    word("descubrieron"),
    word("operaron"),
    word("operar"),
    word("operan"),
    word("salio"),
    word("dieron"),
    word("recetaron"),
    word("receto"),
    word("mandaron"),
    word("mando"),
    word("pusieron"),
    word("puso"),
    word("decir"),
    word("dijeron"),
    word("confirmaron"),
    word("quitaron"),
    word("trataron"),
    word("inyecto"),
    word("inyecte"),
    word("curaron"),
    word("dan"),
    word("dara"),
    word("hicieron"),
    word("cambiaron"),
    word("subieron"),
    word("bajaron"),
];
/// Somebody else has, was told, died of.
const OTHERS: Words = words![
    word("tiene"),
    word("tuvo"),
    word("tenia"),
    word("padece"),
    word("sufre"),
    word("le"),
    word("les"),
    word("murio"),
    word("fallecio"),
    word("esta"),
    word("es"),
    word("era"),
    word("tienen"),
    word("toma"),
    word("nacio"),
    word("vive"),
    word("lucha"),
    word("perdio"),
    word("padecia"),
    word("sufria"),
    word("estuvo"),
];
const SHE_OR_HE: Words = words![word("ella"), word("el"), word("le")];
const AND: Words = words![word("y"), word("e"), word("con"), word("mas"), word("tambien")];

/// How many words may stand between who has it and what it is.
const REACH: usize = 8;

/// Every condition and medicine the draft says somebody has; of a medicine, with the dose.
pub(super) fn disclosures(draft: &Draft) -> Vec<Disclosure> {
    const HEALTH: Kinds = Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0);
    let mut all: Vec<Disclosure> = Vec::new();
    for hit in draft.terms_of(HEALTH) {
        let Some(concept) = draft.concept(hit) else { continue };
        // "Lupus, diabetes y asma": the next of a list belongs to whoever has the one before.
        let listed = all.last().filter(|last| {
            last.tokens.end <= hit.first
                && draft.sentence_index(last.tokens.start) == draft.sentence_index(hit.first)
                && (last.tokens.end..hit.first)
                    .all(|at| draft.is_any(at, AND) || draft.tokens[at].is_mark(','))
        });
        let whose = listed.map_or_else(|| whose(draft, hit), |last| Some(last.experiencer));
        if let Some(experiencer) = whose {
            let end = if hit.is(Kinds::MEDICINE) { dose_end(draft, hit.end) } else { hit.end };
            all.push(Disclosure { tokens: hit.first..end, concept, experiencer });
        }
    }
    all
}

fn whose(draft: &Draft, hit: &TermHit) -> Option<Experiencer> {
    let sentence = draft.sentence(hit.first);
    let start = sentence.start.max(hit.first.saturating_sub(REACH));
    // "Mi diabetes", "mis migrañas", "mi última quimio".
    let mine = (1..=2)
        .filter_map(|back| hit.first.checked_sub(back))
        .any(|at| draft.is_any(at, &[word("mi"), word("mis")]));
    if mine && !is_denied(draft, hit.first) {
        return Some(Experiencer::Writer);
    }
    for at in (start..hit.first).rev() {
        let own = draft.is_any(at, OWN)
            || draft.is_any(at, &[word("me")]) && draft.is_any(at + 1, TO_ME)
            || draft.is_any(at, &[word("me")])
                && draft.is_any(at + 1, &[word("van"), word("acaban"), word("han"), word("tienen")]);
        // "Soy enfermera y la diabetes ...": only what it says itself, or "con" before the illness.
        let close = !draft.is_any(at, &[word("soy"), word("estoy"), word("vivo"), word("espero")])
            || hit.first - at <= 2
            || draft.is_any(hit.first - 1, &[word("con"), word("tomando")]);
        if own {
            let asked = at.checked_sub(1).is_some_and(|b| draft.tokens[b].is_mark('¿'));
            return (close && !asked && !is_denied(draft, at)).then_some(Experiencer::Writer);
        }
        if draft.is_any(at, OTHERS) {
            return if is_denied(draft, at) { None } else { person_before(draft, at) };
        }
        // "Mi hijo con autismo", "mi papá, diabético".
        if let Some(person) = relation_at(draft, at) {
            let with = draft.is_any(hit.first - 1, &[word("con")]);
            let linked = (with || hit.first - at <= 3) && !is_denied(draft, hit.first);
            return linked.then_some(person);
        }
    }
    // "..., con artritis y presión alta", later in a sentence that tells of the writer.
    let with = hit
        .first
        .checked_sub(1)
        .is_some_and(|at| draft.is_any(at, &[word("con"), word("por"), word("para")]))
        || hit
            .first
            .checked_sub(2)
            .is_some_and(|at| draft.is_any(at, &[word("con"), word("para"), word("de")]));
    let of_me = (sentence.start..hit.first)
        .any(|at| draft.is_any(at, &[word("soy"), word("tomo"), word("tomando"), word("me"), word("mis")]));
    (with && of_me && !is_denied(draft, hit.first)).then_some(Experiencer::Writer)
}

/// Before a word, in its sentence: does something say that it is not so, or may not be?
pub(crate) fn is_denied(draft: &Draft, at: usize) -> bool {
    const REACH: usize = 4;
    let start = draft.sentence(at).start.max(at.saturating_sub(REACH));
    (start..at)
        .any(|i| draft.cue_at(i, Cue::Negation).is_some() || draft.cue_at(i, Cue::Hypothesis).is_some())
}

/// Of whom is "tiene", "le dio" said? Of a relative named before, in this sentence or the one before it.
fn person_before(draft: &Draft, at: usize) -> Option<Experiencer> {
    const BACK: usize = 24;
    let sentence = draft.sentence(at);
    let before = sentence.start.checked_sub(1).map_or(sentence.start, |last| draft.sentence(last).start);
    let in_sentence = (sentence.start..at).rev().find_map(|i| relation_at(draft, i));
    let spoken_of =
        draft.is_any(at, SHE_OR_HE) || sentence.start == at || draft.is_any(at.saturating_sub(1), SHE_OR_HE);
    in_sentence.or_else(|| {
        let reach = before.max(at.saturating_sub(BACK))..sentence.start;
        spoken_of.then(|| reach.rev().find_map(|i| relation_at(draft, i))).flatten()
    })
}

/// "Mi hijo": the relation at a token, if the writer's own.
fn relation_at(draft: &Draft, at: usize) -> Option<Experiencer> {
    let before = at.checked_sub(1)?;
    let mine = draft.is_any(before, &[word("mi"), word("mis"), word("nuestro"), word("nuestra")]);
    // "Un amigo", but "una mujer" is any woman.
    let any = draft.is_any(before, &[word("un"), word("una")]);
    let has = |cue| draft.cue_at(at, cue).is_some();
    if mine && has(Cue::ChildRelation) {
        Some(Experiencer::Child)
    } else if mine && (has(Cue::PartnerRelation) || has(Cue::FamilyRelation))
        || (mine || any) && has(Cue::OtherRelation)
    {
        Some(Experiencer::Other)
    } else {
        None
    }
}

/// Past "850 mg", "20 mg al día".
fn dose_end(draft: &Draft, end: usize) -> usize {
    let number = crate::pattern::number(draft, end).is_some();
    let unit = draft
        .is_any(end + 1, &[word("mg"), word("mcg"), word("ml"), word("g"), word("unidades"), word("ui")]);
    end + if number && unit { 2 } else { 0 }
}
