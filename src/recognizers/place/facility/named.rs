//! How the name of a facility is put together: "St. Mary's Hospital", "Hospital de la Paz", "the VA in Tampa".

use super::words::{GENERIC, SAINT, SMALL_WORDS};
use crate::draft::{Draft, TermHit};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::token::TokenKind;
use std::ops::Range;

/// A well-known facility, with the words of its branch ("Mayo Clinic Rochester").
pub(super) fn known(draft: &Draft, tokens: Range<usize>) -> Option<Range<usize>> {
    let capital = draft.tokens[tokens.start].is_capitalized() || tokens.len() > 1;
    let more = (tokens.end..tokens.end + 2)
        .take_while(|&i| draft.cue_at(i, Cue::FacilityWord).is_some() && draft.tokens[i].is_capitalized())
        .count();
    capital.then_some(tokens.start..tokens.end + more)
}

/// "the VA in Tampa", "Kaiser in Fontana": one house of a chain, by its town.
pub(super) fn branch(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    let chain = draft.is_any(hit.first, &[fold::word("va"), fold::word("kaiser")])
        && draft.tokens[hit.first].is_capitalized();
    let town = draft.place_at(hit.end + 1).filter(|_| draft.is_any(hit.end, &[fold::word("in")]))?;
    (chain && draft.tokens[town.first].is_capitalized()).then_some(hit.first..town.end)
}

/// Capitalized words and a word such as "Hospital": "St. Mary's Hospital", "Mercy General".
pub(super) fn built(draft: &Draft, word: Range<usize>) -> Option<Range<usize>> {
    if !draft.tokens[word.start].is_capitalized() || draft.is_shouted(word.start) {
        return None;
    }
    let mut start = word.start;
    let mut names = 0;
    while let Some(before) = start.checked_sub(1).filter(|_| word.start - start < 9) {
        let token = &draft.tokens[before];
        let joins = match token.kind {
            TokenKind::Mark('.') => before > 0 && draft.is_any(before - 1, SAINT),
            TokenKind::Clitic | TokenKind::Mark('-' | '\'' | '’' | '&') => true,
            TokenKind::Word => {
                token.is_capitalized() && !is_lead_in(draft, before)
                    || draft.is_any(before, SMALL_WORDS)
                        && before > 0
                        && draft.tokens[before - 1].is_capitalized()
                        && names > 0
            }
            _ => false,
        };
        if !joins {
            break;
        }
        if token.is_word()
            && draft.cue_at(before, Cue::FacilityWord).is_none()
            && !draft.is_any(before, GENERIC)
        {
            names += 1;
        }
        start = before;
    }
    while start < word.start && (!draft.tokens[start].is_word() || draft.is_any(start, SMALL_WORDS)) {
        start += 1;
    }
    let end = (word.end..word.end + 4)
        .take_while(|&i| {
            draft.tokens.get(i).is_some_and(|t| {
                t.is_word() && t.is_capitalized() && draft.cue_at(i, Cue::FacilityWord).is_some()
            })
        })
        .last()
        .map_or(word.end, |last| last + 1);
    // "the Miami Children's Museum"
    let museum = draft.is_any(word.start, &GENERIC[4..8])
        && draft.token(end).is_some_and(|t| t.is_word() && t.is_capitalized())
        && !draft.starts_sentence(end);
    (names > 0 && !museum).then_some(start..end)
}

/// The word leads, as in many languages: "Hospital de la Paz", "Klinikum Passau", "Clinica Santa Rosa".
pub(super) fn led(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const LEADING: &[u64] = &[
        fold::word("hospital"),
        fold::word("hopital"),
        fold::word("clinica"),
        fold::word("clinique"),
        fold::word("klinikum"),
        fold::word("uniklinik"),
        fold::word("klinik"),
        fold::word("ospedale"),
        fold::word("policlinico"),
        fold::word("szpital"),
        fold::word("sanatorio"),
        fold::word("chu"),
        fold::word("rumah"),
    ];
    const LINKS: &[u64] = &[
        fold::word("de"),
        fold::word("la"),
        fold::word("del"),
        fold::word("das"),
        fold::word("da"),
        fold::word("do"),
        fold::word("di"),
        fold::word("du"),
        fold::word("las"),
        fold::word("los"),
        fold::word("of"),
        fold::word("for"),
        fold::word("le"),
        fold::word("den"),
    ];
    if !draft.is_any(hit.first, LEADING)
        || !draft.tokens[hit.first].is_capitalized()
        || draft.is_shouted(hit.first)
    {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let mut end = hit.end;
    for i in hit.end..sentence.end.min(hit.end + 6) {
        let token = &draft.tokens[i];
        if token.is_word()
            && token.is_capitalized()
            && !is_lead_in(draft, i)
            && draft.cue_at(i, Cue::FirstPerson).is_none()
        {
            end = i + 1;
        } else if !(draft.is_any(i, LINKS) || token.is_mark('\'') || token.is_mark('-')) {
            break;
        }
    }
    (end > hit.end).then_some(hit.first..end)
}

/// "st marys hospital", "leeds general hospital" in a post without capitals: a saint or a town leads.
pub(super) fn uncapitalized(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const HOUSES: &[u64] =
        &[fold::word("hospital"), fold::word("infirmary"), fold::word("clinic"), fold::word("medical")];
    let house = (hit.first..hit.end).any(|i| draft.is_any(i, HOUSES));
    let sentence = draft.sentence(hit.first);
    let start = (sentence.start.max(hit.first.saturating_sub(4))..hit.first).find(|&i| {
        let saint = draft.is_any(i, SAINT) && i + 1 < hit.first;
        let town = draft.place_at(i).is_some_and(|place| place.end == hit.first && place.place.strength == 3);
        let lower = draft.tokens[i..hit.first].iter().all(|t| t.is_word() && !t.is_capitalized());
        lower && (saint || town)
    })?;
    house.then_some(start..hit.end)
}

/// A capital that only starts the sentence: "At Mercy General".
pub(super) fn is_lead_in(draft: &Draft, at: usize) -> bool {
    draft.starts_sentence(at)
        && (draft.terms_at(at).iter().any(|hit| hit.entry.cues.0 != 0) || draft.is_any(at, GENERIC))
}
