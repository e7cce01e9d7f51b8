//! How the name of a facility is put together: "St. Mary's Hospital", "Hospital de la Paz", "the VA in Tampa".

use super::words::{ACTS, GENERIC, SAINT, SMALL_WORDS, WARDS};
use crate::draft::{Draft, TermHit};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::token::TokenKind;
use std::ops::Range;

/// A well-known facility, with the words of its branch ("Mayo Clinic Rochester").
pub(super) fn known(draft: &Draft, tokens: Range<usize>) -> Option<Range<usize>> {
    let capital =
        draft.tokens[tokens.start].is_capitalized() || tokens.len() > 1 || is_lower_name(draft, tokens.start);
    let more = (tokens.end..tokens.end + 2)
        .take_while(|&i| draft.cue_at(i, Cue::FacilityWord).is_some() && draft.tokens[i].is_capitalized())
        .count();
    capital.then_some(tokens.start..tokens.end + more)
}

/// "inpatient at mclean", "my oncologist at mayo": a short name without its capital needs care right
/// before it.
fn is_lower_name(draft: &Draft, at: usize) -> bool {
    let Some(place) = at.checked_sub(1).filter(|&i| draft.is_any(i, PLACES)) else { return false };
    (place.saturating_sub(4)..place).any(|i| {
        draft.is_any(i, WARDS)
            || draft.terms_at(i).iter().any(|hit| {
                hit.end <= place
                    && !hit.entry.is_weak()
                    && (hit.has(Cue::MedicalEvent)
                        || hit.has(Cue::ClinicianRole)
                        || hit.has(Cue::FacilityWord)
                        || hit.is(Kinds::PROCEDURE))
            })
    })
}

/// Words a name stands after.
const PLACES: Words = words![fold::word("at"), fold::word("from"), fold::word("to")];

/// A kind of house that is a name where nothing else stands: "my valve was done at Methodist".
pub(super) fn lone(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const NAMES: Words = words![
        fold::word("methodist"),
        fold::word("presbyterian"),
        fold::word("memorial"),
        fold::word("children"),
        fold::word("ronald"),
    ];
    let the = usize::from(hit.first > 0 && draft.is_any(hit.first - 1, &[fold::word("the")]));
    let placed = hit.first.checked_sub(1 + the).is_some_and(|i| draft.is_any(i, PLACES));
    let capital = draft.tokens[hit.first].is_capitalized() && !draft.is_shouted(hit.first);
    let ends = draft.token(hit.end).is_none_or(|t| !t.is_capitalized());
    (draft.is_any(hit.first, NAMES) && placed && capital && ends).then_some(hit.first..hit.end)
}

/// "the VA in Tampa", "Kaiser in Fontana", "the CVS on Lamar": one house of a chain, by its town or street.
pub(super) fn branch(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    let shop = hit.is(Kinds::FACILITY) && draft.concept(hit).is_some_and(|c| c.general == "a pharmacy");
    let chain = shop || draft.is_any(hit.first, words!["va" "kaiser"]);
    let lower = shop && draft.is_any(hit.first, words!["cvs" "walgreens" "costco" "superdrug"]);
    if !chain || !draft.tokens[hit.first].is_capitalized() && !lower {
        return None;
    }
    let name = hit.end + 1;
    // "on Lamar", "on 5th"
    let written = draft.token(name).is_some_and(|t| t.is_word() && t.is_capitalized())
        || draft.token(name).is_some_and(|t| t.kind == TokenKind::Number) && draft.is_any(name + 1, ORDINALS);
    let town = draft.place_at(name).filter(|_| draft.is_any(hit.end, words!["in"])).map(|town| town.end);
    let street = shop && draft.is_any(hit.end, words!["on"]) && draft.cue_at(name, Cue::Weekday).is_none();
    let end = town.or(street.then_some(name + 1)).filter(|_| written)?;
    let end = end + usize::from(draft.cue_at(end, Cue::StreetWord).is_some() || draft.is_any(end, ORDINALS));
    Some(hit.first..end)
}

const ORDINALS: Words = words!["th" "st" "nd" "rd"];

/// "KIMS hospital": a capitalized word that is no place, people or abbreviation of a service right before.
fn is_named_in_part(draft: &Draft, word: &Range<usize>) -> bool {
    const HOUSES: Words =
        words![fold::word("hospital"), fold::word("infirmary"), fold::word("clinic"), fold::word("hospice")];
    const SERVICES: Words = words![
        fold::word("nhs"),
        fold::word("va"),
        fold::word("er"),
        fold::word("us"),
        fold::word("uk"),
        fold::word("usa"),
        fold::word("ent"),
        fold::word("covid"),
        fold::word("tb"),
        fold::word("ed"),
        fold::word("gp"),
        fold::word("govt"),
        fold::word("indian"),
    ];
    let Some(before) = word.start.checked_sub(1) else { return false };
    let token = &draft.tokens[before];
    let health = Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0 | Kinds::MEDICINE.0);
    draft.is_any(word.end - 1, HOUSES)
        && token.is_word()
        && token.is_capitalized()
        && !draft.starts_sentence(before)
        && !draft.is_any(before, SERVICES)
        && !draft.is_any(before, GENERIC)
        && draft.place_at(before).is_none()
        && !draft.terms_at(before).iter().any(|hit| hit.entry.cues.0 != 0 || hit.is(health))
}

/// Capitalized words and a word such as "Hospital": "St. Mary's Hospital", "Mercy General".
pub(super) fn built(draft: &Draft, word: Range<usize>) -> Option<Range<usize>> {
    // "KIMS hospital", "Manipal hospital": only a whole house may be without its capital.
    let lower = !draft.tokens[word.start].is_capitalized();
    if lower && !is_named_in_part(draft, &word) || draft.is_shouted(word.start) {
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
                        // "Karen at Riverbend Counseling"
                        && !(draft.is_any(before, PLACES) && draft.name(before - 1).given() > 1)
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
    let museum = draft.is_any(word.start, words!["children" "childrens" "women" "womens"])
        && draft.token(end).is_some_and(|t| t.is_word() && t.is_capitalized())
        && !draft.starts_sentence(end);
    (names > 0 && !museum).then_some(start..end)
}

/// "at mercy hospital", "to wexham park hospital": right after "at", without an article, it is a name.
fn plain_name(draft: &Draft, limit: usize, hit: &TermHit) -> Option<usize> {
    const SINGLE: Words = words![fold::word("hospital"), fold::word("infirmary")];
    // "at golden oaks nursing home"
    let home = draft.is_any(hit.end - 1, words!["home" "living" "rehab" "hospice"]);
    if !draft.is_any(hit.end - 1, SINGLE) && !home {
        return None;
    }
    // "apollo hospital did my bypass"
    let acts = draft.is_any(hit.end, ACTS) || draft.is_any(hit.end + 1, ACTS);
    let opens = acts && (1..=2).contains(&(hit.first - limit)) && !home;
    let start = (1..=2)
        .filter_map(|n| hit.first.checked_sub(n))
        .find(|&start| start > limit && draft.is_any(start - 1, PLACES) || opens && start == limit)?;
    let named = (start..hit.first).all(|i| {
        let token = &draft.tokens[i];
        let cue = draft.terms_at(i).iter().any(|term| term.entry.cues.0 != 0 && !term.has(Cue::PersonBefore));
        token.is_word()
            && !token.is_capitalized()
            && token.range().len() > 2
            && !cue
            && !draft.is_any(i, PLAIN)
    });
    named.then_some(start)
}

/// Words before "hospital" that name none.
const PLAIN: Words = words![
    fold::word("the"),
    fold::word("another"),
    fold::word("any"),
    fold::word("big"),
    fold::word("bigger"),
    fold::word("charity"),
    fold::word("children"),
    fold::word("childrens"),
    fold::word("christian"),
    fold::word("city"),
    fold::word("civil"),
    fold::word("community"),
    fold::word("country"),
    fold::word("county"),
    fold::word("different"),
    fold::word("district"),
    fold::word("each"),
    fold::word("either"),
    fold::word("every"),
    fold::word("eye"),
    fold::word("field"),
    fold::word("first"),
    fold::word("general"),
    fold::word("good"),
    fold::word("government"),
    fold::word("govt"),
    fold::word("home"),
    fold::word("large"),
    fold::word("last"),
    fold::word("local"),
    fold::word("main"),
    fold::word("major"),
    fold::word("maternity"),
    fold::word("mental"),
    fold::word("military"),
    fold::word("multispeciality"),
    fold::word("municipal"),
    fold::word("nearby"),
    fold::word("nearest"),
    fold::word("neighboring"),
    fold::word("new"),
    fold::word("next"),
    fold::word("old"),
    fold::word("other"),
    fold::word("outside"),
    fold::word("pet"),
    fold::word("private"),
    fold::word("proper"),
    fold::word("psych"),
    fold::word("psychiatric"),
    fold::word("psychiatry"),
    fold::word("public"),
    fold::word("rehab"),
    fold::word("rural"),
    fold::word("same"),
    fold::word("second"),
    fold::word("small"),
    fold::word("some"),
    fold::word("special"),
    fold::word("specialist"),
    fold::word("state"),
    fold::word("super"),
    fold::word("teaching"),
    fold::word("university"),
    fold::word("vet"),
    fold::word("veterans"),
    fold::word("which"),
    fold::word("women"),
    fold::word("womens"),
    fold::word("work"),
    fold::word("wrong"),
];

/// The word leads, as in many languages: "Hospital de la Paz", "Klinikum Passau", "Clinica Santa Rosa".
pub(super) fn led(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const LEADING: Words = words![
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
    const LINKS: Words = words![
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
    // "National Hospital Abuja", "Federal Medical Centre Owerri"
    let start = (hit.first.saturating_sub(2)..hit.first)
        .find(|&i| (i..hit.first).all(|j| draft.tokens[j].is_capitalized() && draft.is_any(j, GENERIC)))
        .unwrap_or(hit.first);
    (end > hit.end).then_some(start..end)
}

/// "st marys hospital", "leeds general hospital" in a post without capitals: a saint or a town leads.
pub(super) fn uncapitalized(draft: &Draft, hit: &TermHit) -> Option<Range<usize>> {
    const HOUSES: Words =
        words![fold::word("hospital"), fold::word("infirmary"), fold::word("clinic"), fold::word("medical")];
    let house = (hit.first..hit.end).any(|i| draft.is_any(i, HOUSES));
    let sentence = draft.sentence(hit.first);
    if let Some(start) = plain_name(draft, sentence.start, hit) {
        return Some(start..hit.end);
    }
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
