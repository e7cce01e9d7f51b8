//! Names without an anchor, by evidence. Two questions, each with its own score:
//!
//! - **Is it a name?** The lists' strength, the capital (where a capital tells something), a
//!   surname behind it, the words on both sides, against everything else the word may be: a town,
//!   a month, a brand, a disease.
//! - **Is it somebody in the writer's life?** A post that speaks of itself, a friend's verbs ("told
//!   Priya"), health in the sentence, against the marks of the public stage ("senator", "album"),
//!   of pets, and of words spoken *to* somebody.
//!
//! Both must reach their bar. A name in full weighs more if published, so its second bar is higher.

use super::anchors::{age_after, is_relation, titled};
use super::forms::{Form, Need};
use super::{Reader, Role, Stands};
use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, PlaceKind, fold};
use crate::token::{Case, TokenKind};

/// A name, at this score.
const IS_NAME: i32 = 6;
/// Somebody in the writer's life, at this score.
const IS_KNOWN: i32 = 3;
/// The same for a name in full.
const IS_KNOWN_IN_FULL: i32 = 4;
/// The last birthday of childhood.
const CHILDHOOD: u32 = 17;

/// What the whole draft says about the people in it.
#[expect(clippy::struct_excessive_bools, reason = "each is an independent answer to its own question")]
struct Stage {
    /// The writer speaks of themselves.
    personal: bool,
    /// The writer mentions family or friends.
    has_relations: bool,
    /// The writer has an animal.
    has_pet: bool,
    /// The draft carries a link.
    has_link: bool,
    /// Words of the public stage anywhere: "album", "senator".
    public_words: usize,
}

impl Stage {
    fn new(draft: &Draft) -> Self {
        let all = 0..draft.tokens.len();
        let owned = |at: usize| at > 0 && draft.terms_at(at - 1).iter().any(|hit| hit.has(Cue::Possessive));
        Self {
            personal: draft.cues_in(all.clone(), Cue::FirstPerson).next().is_some(),
            has_relations: draft.terms.iter().any(|hit| is_relation(hit) && owned(hit.first)),
            has_pet: draft.cues_in(all.clone(), Cue::Pet).any(|hit| owned(hit.first)),
            has_link: draft.tokens.iter().any(|t| t.kind == TokenKind::Url),
            public_words: draft.cues_in(all, Cue::PublicTopic).count(),
        }
    }
}

/// Reads every name no anchor has claimed.
pub(super) fn read(reader: &mut Reader) {
    let stage = Stage::new(reader.draft);
    let mut at = 0;
    while at < reader.draft.tokens.len() {
        at = read_at(reader, &stage, at);
    }
}

/// Reads the word at a token; gives the token to go on from.
fn read_at(reader: &mut Reader, stage: &Stage, at: usize) -> usize {
    let draft = reader.draft;
    if !draft.tokens[at].is_word() || reader.taken(at) {
        return at + 1;
    }
    if let Some(end) = read_known(reader, at) {
        return end;
    }
    if let Some(form) = titled(reader, at) {
        if is_known(reader, stage, &form) {
            reader.meet(&form, Role::Other, None, Stands::Alone);
        }
        return form.tokens.end;
    }
    let Some(form) = reader.form(at, Need::Hinted) else { return at + 1 };
    let end = form.tokens.end;
    if name_score(reader, &form) < IS_NAME {
        // "Texas Jordan": the name may start one word later.
        return at + 1;
    }
    if is_known(reader, stage, &form) {
        let child =
            age_after(reader, end).is_some_and(|(years, _)| years <= CHILDHOOD) || is_aged_child(draft, at);
        reader.meet(&form, if child { Role::Child } else { Role::Other }, None, Stands::Alone);
    }
    end
}

/// Another mention of somebody the draft has named: "Mark", "Jensen", "Mark Jensen". Gives its end.
fn read_known(reader: &mut Reader, at: usize) -> Option<usize> {
    let draft = reader.draft;
    let token = &draft.tokens[at];
    let &person = reader.known.get(&token.hash)?;
    if reader.is_blocked(at, Need::Introduced) || reader.is_calendar(at) || reader.names_no_person(at + 1) {
        return None;
    }
    let name = draft.name(at);
    let strength = name.given().max(name.surname());
    let lower = !token.is_capitalized();
    let plain_lower = strength == 3 && !reader.is_everyday(at)
        || strength >= 2 && after_weight(draft, at + 1) > 0 && !reader.is_everyday(at);
    if lower && !plain_lower || token.range().len() < 2 {
        return None;
    }
    let opens = reader.is_loud(at) || draft.starts_sentence(at);
    if !lower && opens && strength < 2 && after_weight(draft, at + 1) < 1 {
        return None;
    }
    let form = reader.form(at, Need::Introduced).unwrap_or_else(|| Form::single(at));
    let form =
        if at > 0 { title_before(reader, at).map_or(form.clone(), |title| form.from(title)) } else { form };
    let end = form.tokens.end;
    reader.add(&form, person, Stands::Alone);
    Some(end)
}

/// "Mrs" before a known surname, as a token of its mention.
fn title_before(reader: &Reader, at: usize) -> Option<usize> {
    let dot = usize::from(reader.draft.tokens[at - 1].is_mark('.'));
    let title = at.checked_sub(1 + dot)?;
    titled(reader, title).filter(|form| form.first_name() == at).map(|_| title)
}

/// Is it a name?
fn name_score(reader: &Reader, form: &Form) -> i32 {
    let draft = reader.draft;
    let at = form.first_name();
    let end = form.tokens.end;
    let token = &draft.tokens[at];
    let name = draft.name(at);
    let given = name.given();
    let mut score = if !token.is_capitalized() {
        [-9, -9, -3, 2][given as usize]
    } else if reader.is_loud(at) || token.case == Case::Upper {
        [-9, -3, 0, 4][given as usize]
    } else if reader.capital_tells(at) {
        [i32::from(name.surname() == 3) * 2, 1, 4, 6][given as usize]
    } else {
        [0, -3, 1, 5][given as usize]
    };
    if form.second > 0 {
        score += if form.is_full { [0, 1, 3, 4][form.second as usize] } else { 2 };
    }
    score += before_weight(draft, at) + after_weight(draft, end);
    if age_after(reader, end).is_some() || is_aged_child(draft, at) {
        score += 2;
    }
    score + name_doubts(reader, form)
}

/// What speaks against a name.
fn name_doubts(reader: &Reader, form: &Form) -> i32 {
    let draft = reader.draft;
    let (at, end) = (form.first_name(), form.tokens.end);
    let mut doubt = 0;
    let kinds = Kinds(!Kinds::PUBLIC_FIGURE.0);
    if draft.terms_at(at).iter().any(|hit| hit.is(kinds)) {
        doubt -= 6;
    }
    if reader.is_everyday(at) && draft.name(at).given() < 3 {
        doubt -= 3;
    }
    if draft.name(at).is_eponym() && !form.is_full {
        doubt -= 3;
    }
    // A place: "in Jordan", "to Paris", "Austin, TX".
    if let Some(hit) = draft.place_at(at).filter(|hit| hit.place.kind != PlaceKind::Abbreviation) {
        let region_follows = draft.token(hit.end).is_some_and(|t| t.is_mark(','))
            && draft.place_at(hit.end + 1).is_some_and(|next| {
                matches!(next.place.kind, PlaceKind::State | PlaceKind::Country | PlaceKind::Abbreviation)
            });
        let placed = at > 0
            && (draft.is_any(at - 1, IN)
                || draft.cue_before(at, Cue::Residence).is_some()
                || draft.cue_before(at, Cue::Trip).is_some());
        let longer = hit.end > at + 1;
        if region_follows || longer {
            doubt -= 8;
        } else if placed {
            doubt -= if hit.place.strength > 1 { 8 } else { 2 };
        } else if hit.place.strength == 3 {
            doubt -= 4;
        } else if hit.place.strength == 2 {
            doubt -= 1;
        }
    } else if at > 0 && draft.is_any(at - 1, IN) {
        doubt -= 4;
    }
    if at > 0 {
        let before = &draft.tokens[at - 1];
        let compound = before.is_mark('-') && before.glued && draft.tokens[at].glued;
        if compound || before.is_mark('/') && draft.tokens[at].glued {
            doubt -= 4;
        }
        if draft.is_any(at - 1, ARTICLES) {
            doubt -= if form.is_full { 2 } else { 5 };
        }
        if draft.is_any(at - 1, SAINTS) || at > 1 && before.is_mark('.') && draft.is_any(at - 2, SAINTS) {
            doubt -= 9;
        }
        // A capital right before or behind belongs to a longer title: "Saving Grace", "Grace Kitchen".
        let proper = before.is_word()
            && before.is_capitalized()
            && reader.capital_tells(at - 1)
            && !draft.tokens[at].glued;
        if proper && !reader.is_everyday(at - 1) && before_weight(draft, at) == 0 {
            doubt -= 4;
        }
    }
    if reader.names_no_person(end) {
        doubt -= 9;
    }
    if draft.token(end).is_some_and(|t| t.is_mark('-') && t.glued)
        && draft.token(end + 1).is_some_and(|t| t.glued)
    {
        doubt -= 4;
    }
    let run_on = draft.token(end).is_some_and(|t| t.is_word() && t.is_capitalized() && t.range().len() > 1)
        && !reader.is_everyday(end);
    if run_on {
        doubt -= 3;
    }
    doubt
}

/// Is it somebody in the writer's life?
fn is_known(reader: &Reader, stage: &Stage, form: &Form) -> bool {
    let bar = if form.is_full { IS_KNOWN_IN_FULL } else { IS_KNOWN };
    known_score(reader, stage, form) >= bar
}

fn known_score(reader: &Reader, stage: &Stage, form: &Form) -> i32 {
    let draft = reader.draft;
    let (at, end) = (form.tokens.start, form.tokens.end);
    let sentence = draft.sentence(at);
    let in_sentence = |cue: Cue| draft.cues_in(sentence.clone(), cue).next().is_some();
    let mut score = 0;
    if stage.personal {
        score += 2;
    }
    if stage.has_relations {
        score += 1;
    }
    if in_sentence(Cue::FirstPerson) {
        score += 1;
    }
    if before_weight(draft, at) > 1 || after_weight(draft, end) > 1 {
        score += 1;
    }
    let health = Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0 | Kinds::PROCEDURE.0);
    let ill = |i: usize| {
        draft
            .terms_at(i)
            .iter()
            .any(|hit| hit.is(health) && !hit.entry.is_weak() || hit.has(Cue::MedicalEvent))
    };
    if (sentence.start..sentence.end).any(ill) {
        score += 1;
    }
    // "Priya's biopsy", "Sarah's husband"
    let owns = draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic);
    if owns && (end + 1..end + 4).any(|i| ill(i) || draft.terms_at(i).iter().any(is_relation)) {
        score += 2;
    }
    if age_after(reader, end).is_some() || is_aged_child(draft, at) {
        score += 2;
    }
    score -= i32::try_from(stage.public_words.min(2)).unwrap_or(2);
    if in_sentence(Cue::PublicTopic) {
        score -= 3;
    }
    if stage.has_link {
        score -= 2;
    }
    if stage.has_pet && !stage.has_relations {
        score -= 4;
    }
    if at > 0 && draft.is_any(at - 1, BY) {
        score -= 3;
    }
    if is_spoken_to(reader, form) {
        score -= 6;
    }
    score
}

/// "…, Sarah!", "Karen, I had the same": words to somebody in the thread.
fn is_spoken_to(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    let (at, end) = (form.tokens.start, form.tokens.end);
    let mark = |i: usize, marks: &[char]| draft.token(i).is_some_and(|t| marks.iter().any(|&m| t.is_mark(m)));
    let closes = draft.token(end).is_none_or(|t| {
        matches!(t.kind, TokenKind::Mark('.' | '!' | '?' | ',' | '…') | TokenKind::Break | TokenKind::Symbol)
    });
    let comma_before = at > 0 && mark(at - 1, &[',']);
    let sentence = draft.sentence(at);
    let you = draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_some();
    let list = draft.is_any(end + 1, &[fold::word("and")])
        || comma_before && at > 1 && draft.name(at - 2).given() > 1;
    if comma_before && closes && !list {
        return true;
    }
    draft.starts_sentence(at) && mark(end, &[',', '-', '–', '—', '…', '!']) && !list
        || draft.starts_sentence(at)
            && draft.token(end).is_some_and(|t| t.kind == TokenKind::Break)
            && at == 0
        || you && closes && sentence.end <= end + 2
}

/// "my 7 year old Lily", "4yo Max"
fn is_aged_child(draft: &Draft, at: usize) -> bool {
    at > 1
        && draft.cue_before(at, Cue::AgeUnit).is_some_and(|hit| {
            hit.first > 0
                && draft.tokens[hit.first - 1].kind == TokenKind::Number
                && draft.text[draft.tokens[hit.first - 1].range()]
                    .parse()
                    .is_ok_and(|years: u32| years <= CHILDHOOD)
        })
}

/// How much the words before a token promise a person: 0 to 2.
fn before_weight(draft: &Draft, at: usize) -> i32 {
    if at == 0 || draft.cue_before(at, Cue::PersonBefore).is_none() {
        return 0;
    }
    if draft.is_any(at - 1, WEAK_BEFORE) { 1 } else { 2 }
}

/// How much the words from a token on presuppose a person: 0 to 2.
fn after_weight(draft: &Draft, at: usize) -> i32 {
    if draft.token(at).is_some_and(|t| t.kind == TokenKind::Clitic) {
        return 1;
    }
    match draft.cue_at(at, Cue::PersonAfter) {
        None => 0,
        Some(_) if draft.is_any(at, WEAK_AFTER) => 1,
        Some(_) => 2,
    }
}

const IN: &[u64] = &[
    fold::word("in"),
    fold::word("near"),
    fold::word("around"),
    fold::word("at"),
    fold::word("outside"),
    fold::word("across"),
    fold::word("within"),
    fold::word("into"),
];
const ARTICLES: &[u64] = &[
    fold::word("a"),
    fold::word("an"),
    fold::word("the"),
    fold::word("these"),
    fold::word("those"),
    fold::word("some"),
    fold::word("any"),
    fold::word("every"),
];
const BY: &[u64] =
    &[fold::word("by"), fold::word("via"), fold::word("ft"), fold::word("feat"), fold::word("starring")];
const SAINTS: &[u64] = &[
    fold::word("st"),
    fold::word("saint"),
    fold::word("san"),
    fold::word("santa"),
    fold::word("fort"),
    fold::word("ft"),
    fold::word("mount"),
    fold::word("mt"),
    fold::word("lake"),
    fold::word("port"),
    fold::word("new"),
    fold::word("camp"),
    fold::word("cape"),
    fold::word("hurricane"),
    fold::word("storm"),
    fold::word("team"),
    fold::word("lake"),
    fold::word("king"),
    fold::word("queen"),
    fold::word("prince"),
    fold::word("princess"),
    fold::word("pope"),
    fold::word("president"),
    fold::word("senator"),
    fold::word("sen"),
    fold::word("governor"),
    fold::word("gov"),
    fold::word("mayor"),
    fold::word("judge"),
    fold::word("sir"),
    fold::word("lord"),
];
/// They come before things as often as before people.
const WEAK_BEFORE: &[u64] = &[
    fold::word("and"),
    fold::word("for"),
    fold::word("from"),
    fold::word("to"),
    fold::word("with"),
    fold::word("by"),
    fold::word("little"),
    fold::word("old"),
    fold::word("sweet"),
    fold::word("poor"),
    fold::word("let"),
    fold::word("took"),
    fold::word("taking"),
    fold::word("brought"),
    fold::word("bring"),
    fold::word("visit"),
    fold::word("visited"),
    fold::word("love"),
    fold::word("know"),
    fold::word("date"),
    fold::word("watching"),
    fold::word("miss"),
    fold::word("ring"),
    fold::word("email"),
    fold::word("text"),
    fold::word("phone"),
    fold::word("message"),
    fold::word("named"),
    fold::word("carry"),
    fold::word("saw"),
    fold::word("says"),
    fold::word("said"),
];
/// They come after things as often as after people.
const WEAK_AFTER: &[u64] = &[
    fold::word("is"),
    fold::word("was"),
    fold::word("has"),
    fold::word("had"),
    fold::word("can"),
    fold::word("could"),
    fold::word("will"),
    fold::word("would"),
    fold::word("did"),
    fold::word("does"),
    fold::word("isn't"),
    fold::word("wasn't"),
    fold::word("won"),
    fold::word("lost"),
    fold::word("just"),
    fold::word("always"),
    fold::word("never"),
    fold::word("made"),
    fold::word("needs"),
    fold::word("and"),
    fold::word("started"),
    fold::word("starts"),
    fold::word("keeps"),
    fold::word("helped"),
    fold::word("called"),
    fold::word("who"),
    fold::word("left"),
    fold::word("ran"),
];
