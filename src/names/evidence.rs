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

use super::anchors::{CHILDHOOD, age_after, is_relation, titled};
use super::children;
use super::forms::{Form, Need};
use super::{Reader, Role, Stands};
use crate::draft::{Draft, TermHit};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, PlaceKind, fold};
use crate::token::{Case, Token, TokenKind};
use std::collections::BTreeSet;

/// A name, at this score.
const IS_NAME: i32 = 6;
/// Somebody in the writer's life, at this score.
const IS_KNOWN: i32 = 3;
/// The same for a name in full.
const IS_KNOWN_IN_FULL: i32 = 4;

/// What the whole draft says about the people in it.
#[expect(clippy::struct_excessive_bools, reason = "each is an independent answer to its own question")]
struct Stage {
    /// The writer mentions family or friends.
    has_relations: bool,
    /// The writer has an animal.
    has_pet: bool,
    /// The draft carries a link.
    has_link: bool,
    /// Somebody's health is spoken of.
    has_health: bool,
    /// The people are made up.
    fiction: bool,
    /// Words that may be names and stand there more than once.
    repeated: BTreeSet<u64>,
    /// Words of the public stage anywhere: "album", "senator".
    public_words: usize,
    /// Three or more people by bare first names, and no word of whose they are: a team, a band, a cast.
    cast: bool,
}

impl Stage {
    fn is_repeated(&self, word: u64) -> bool {
        self.repeated.contains(&word)
    }

    fn new(draft: &Draft) -> Self {
        let all = 0..draft.tokens.len();
        let owned = |at: usize| at > 0 && draft.terms_at(at - 1).iter().any(|hit| hit.has(Cue::Possessive));
        // "my husband", "my two nephews"
        let has_relations = draft.terms.iter().any(|hit| {
            is_relation(hit)
                && (owned(hit.first)
                    || hit.first > 1 && owned(hit.first - 1)
                    || hit.first > 2 && owned(hit.first - 2))
        });
        Self {
            has_relations,
            cast: !has_relations && is_cast(draft),
            has_pet: draft
                .cues_in(all.clone(), Cue::Pet)
                .any(|hit| owned(hit.first) || hit.first > 1 && draft.is_any(hit.first - 2, GETTING)),
            has_link: draft.tokens.iter().any(|t| t.kind == TokenKind::Url),
            repeated: repeated(draft),
            has_health: draft.terms.iter().any(is_health),
            fiction: draft.cues_in(all.clone(), Cue::Fiction).next().is_some(),
            public_words: draft.cues_in(all, Cue::PublicTopic).count(),
        }
    }
}

fn repeated(draft: &Draft) -> BTreeSet<u64> {
    let mut once = BTreeSet::new();
    let names =
        (0..draft.tokens.len()).filter(|&at| draft.name(at).given() > 1 && draft.tokens[at].is_capitalized());
    names.map(|at| draft.tokens[at].hash).filter(|&hash| !once.insert(hash)).collect()
}

/// "Josh picking Leila over Whitney", "Meredith, George, Cristina, Alex": many first names that come from
/// nowhere. Not where the writer was with one of them, and not where somebody is ill.
fn is_cast(draft: &Draft) -> bool {
    let mut names = BTreeSet::new();
    for (at, token) in draft.tokens.iter().enumerate() {
        if !token.is_word() || token.case != Case::Title || draft.name(at).given() < 2 {
            continue;
        }
        let met = draft.cue_before(at, Cue::PersonBefore).is_some() && !draft.is_any(at - 1, LOOSE_BEFORE);
        if met || draft.is_any(at + 1, WITH) {
            return false;
        }
        names.insert(token.hash);
    }
    names.len() >= CAST
        && !draft.terms.iter().any(|hit| {
            hit.is(Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0 | Kinds::PROCEDURE.0)) && !hit.entry.is_weak()
                || hit.has(Cue::MedicalEvent)
                || hit.has(Cue::ClinicianRole)
        })
}

/// "Dropping Emma at therapy": a verb in -ing, but none of those that take the public stage.
fn is_doing(draft: &Draft, at: usize) -> bool {
    let word = &draft.text[draft.tokens[at].range()];
    word.len() > 5 && word.ends_with("ing") && !draft.is_any(at, NOT_DOING)
}

/// Does the writer speak of themselves anywhere?
pub(super) fn speaks_of_writer(draft: &Draft) -> bool {
    draft.gives(Cue::FirstPerson) || drops_subject(draft)
}

/// "Just sat with Bev": the writer's "I" was left out.
fn drops_subject(draft: &Draft) -> bool {
    draft.sentences.iter().take(3).any(|sentence| {
        let mut words = sentence.tokens.clone().filter(|&i| {
            let handle = i > 0 && draft.tokens[i].glued && draft.tokens[i - 1].is_mark('@');
            draft.tokens[i].is_word() && !handle && !draft.is_any(i, BEFORE_ELIDED)
        });
        words.next().is_some_and(|i| draft.is_any(i, ELIDED) || is_doing(draft, i))
    })
}

/// Reads every name no anchor has claimed.
pub(super) fn read(reader: &mut Reader) {
    let stage = Stage::new(reader.draft);
    let mut at = 0;
    while at < reader.draft.tokens.len() {
        at = read_at(reader, &stage, at);
    }
}

/// Before two words with capitals: a place, not a person.
const LOCATING: Words = words!["in" "near" "outside" "around"];

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
        if reader.personal && known_score(reader, stage, &form) >= IS_KNOWN {
            let role =
                if is_surgeon(draft, at) && !reader.in_quotes(at) { Role::Clinician } else { Role::Other };
            reader.meet(&form, role, None, Stands::Alone);
        }
        return form.tokens.end;
    }
    let form = reader
        .form(at, Need::Hinted)
        .or_else(|| may_be_rod(reader, at).then(|| reader.form(at, Need::Introduced)).flatten());
    let Some(form) = form else { return at + 1 };
    let end = form.tokens.end;
    // "fire chief in Willow Bend", "at the Hampton Inn"
    let clitic = draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic);
    if form.is_full && !clitic && at > 0 && draft.is_any(at - 1, LOCATING) {
        return end;
    }
    if name_score(reader, &form) < IS_NAME {
        // "Texas Jordan": the name may start one word later.
        return at + 1;
    }
    if is_known(reader, stage, &form) {
        let role = if is_child(reader, at, end) || !form.is_full && children::is_meant(reader, at, end) {
            Role::Child
        } else if is_seen_at_clinic(draft, at, end) {
            Role::Clinician
        } else {
            Role::Other
        };
        reader.meet(&form, role, None, Stands::Alone);
    }
    end
}

/// "I saw Karen at Riverbend Counseling": who works where nobody stays.
fn is_seen_at_clinic(draft: &Draft, at: usize, end: usize) -> bool {
    draft.is_any(end, words!["at" "from" "with"])
        && at > 0
        && draft.is_any(at - 1, words!["saw" "see" "seeing" "seen" "recommend" "to" "with" "love" "thank" "had" "and"])
        && (end + 2..end + 6)
            .take_while(|&i| draft.token(i).is_some_and(|t| t.is_capitalized() || !t.is_word()))
            .any(|i| draft.is_any(i, words!["counseling" "counselling" "therapy" "clinic" "dental" "dentistry" "physio" "physiotherapy" "chiropractic" "dermatology" "orthodontics" "psychology" "psychiatry" "wellness" "acupuncture" "optometry" "podiatry"]))
}

/// "My surgeon was Mr Khan": in Britain surgeons are no doctors.
fn is_surgeon(draft: &Draft, at: usize) -> bool {
    // "I'm under Mr Khan", "Mr Haddad operated on me", "Mr. Haddad was patient with all our questions"
    let under = at > 0 && draft.is_any(at - 1, &[fold::word("under")]);
    let acts = (at + 2..at + 6).any(|i| draft.is_any(i, OPERATES));
    // "been to see Mr Fotheringay at the Royal"
    let seen = at > 0
        && draft.is_any(at - 1, words!["see" "saw" "seen" "seeing"])
        && (at + 2..at + 5).any(|i| draft.is_any(i, words!["at"]));
    under
        || seen
        || acts
        || (at.saturating_sub(BEFORE_SURGEON)..at)
            .any(|i| draft.is_any(i, SURGEONS) || draft.cue_at(i, Cue::ClinicianRole).is_some())
}

/// What surgeons do.
const OPERATES: Words = words![
    "operated" "patient" "explained" "removed" "performed" "reviewed" "diagnosed" "referred" "prescribed" "surgery"
];

/// "Lily (7)", "my 4 year old Max", "Beau's 10th birthday", "Theo ... is 5 weeks old".
fn is_child(reader: &Reader, at: usize, end: usize) -> bool {
    let draft = reader.draft;
    if age_after(reader, end).is_some_and(|(years, _)| years <= CHILDHOOD) || is_aged_child(draft, at) {
        return true;
    }
    // "Our baby ... Her name was going to be Rosalind."
    let sentence = reader.around(at);
    let earlier = sentence.start.checked_sub(1).map_or(0..0, |end| reader.around(end));
    if (sentence.start..at).any(|i| draft.is_any(i, NAME))
        && draft.cues_in(earlier, Cue::ChildRelation).next().is_some()
    {
        return true;
    }
    let years = |i: usize| -> Option<u32> {
        let token = draft.token(i).filter(|t| t.kind == TokenKind::Number && t.range().len() < 4)?;
        draft.text[token.range()].parse().ok()
    };
    let first = draft.is_any(end + 1, FIRST);
    if draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic)
        && (first || years(end + 1).is_some_and(|n| n <= CHILDHOOD))
    {
        return (end + 2..end + 4).any(|i| draft.cue_at(i, Cue::BirthCue).is_some());
    }
    // "Alfie was born on the 30th": a birth without its year is news.
    let born = draft.is_any(end, BORN) && draft.is_any(end + 1, &[fold::word("born")])
        || draft.is_any(end, &[fold::word("arrived")]);
    let recent = !(end..end + 8)
        .any(|i| draft.token(i).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() == 4));
    if born && recent {
        return true;
    }
    // "Little Noah", "Ezra's teacher"
    let owns = draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic);
    if at > 0 && draft.is_any(at - 1, LITTLE) || owns && draft.is_any(end + 1, CHILDS) {
        return true;
    }
    // "Lily is 6 and", "Isaac turns 2"
    if draft.is_any(end, BECOMES) && years(end + 1).is_some_and(|n| (1..=CHILDHOOD).contains(&n)) {
        let plain = draft
            .token(end + 2)
            .is_none_or(|t| matches!(t.kind, TokenKind::Mark('.' | ',' | '!') | TokenKind::Break));
        return plain || draft.is_any(end + 2, AFTER_AGE) || draft.cue_at(end + 2, Cue::AgeUnit).is_some();
    }
    // The age comes later in this sentence or opens the next, and nobody else is named between.
    (end..end + LATER_AGE)
        .take_while(|&i| {
            draft.token(i).is_some_and(|t| t.kind != TokenKind::Break) && draft.name(i).given() < 3
        })
        .any(|i| {
            let Some(number) = years(i) else { return false };
            let is = draft.is_any(i - 1, words!["he's" "she's" "is" "hes" "shes" "just" "only" "now"])
                || draft.tokens[i - 1].kind == TokenKind::Clitic;
            let ends =
                draft.token(i + 2).is_none_or(|t| matches!(t.kind, TokenKind::Mark(_) | TokenKind::Break));
            let weeks = draft.is_any(i + 1, WEEKS) && (draft.is_any(i + 2, OLD) || is && ends);
            // "together 9 years" is no age.
            let unit = draft.cue_at(i + 1, Cue::AgeUnit).is_some()
                && (!draft.is_any(i + 1, YEARS) && !draft.is_any(i + 1, WEEKS) || draft.is_any(i + 2, OLD))
                && number <= CHILDHOOD
                && !draft.cues_in(end..i, Cue::FirstPerson).any(|_| true);
            (weeks || unit) && (draft.starts_sentence(i) || i < end + 6)
        })
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
    // "I look like a dave"
    if at > 0 && draft.is_any(at - 1, ARTICLES) && draft.name(at).given() > 0 {
        return None;
    }
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
    let led = before_weight(draft, at) + after_weight(draft, end) > 0
        || is_beside_writer(draft, at, end)
        || is_placed(reader, end);
    let mut score = if !token.is_capitalized() {
        if !led {
            [-9, -9, -3, 2][given as usize]
        } else if reader.writes_small {
            [-9, -9, 0, 5][given as usize]
        } else {
            [-9, -9, -3, 4][given as usize]
        }
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
        score += if draft.token(end).is_some_and(|t| t.is_mark('(')) { 5 } else { 2 };
    }
    if is_inserted(reader, form)
        || at > 0 && draft.cue_at(at - 1, Cue::Title).is_some() && draft.tokens[at - 1].is_capitalized()
    {
        score += 2;
    }
    if draft.is_any(end, BECOMES) && is_child(reader, at, end) {
        score += 3;
    }
    if given == 3 && after_weight(draft, end) == 0 && is_verb_like(draft, end) {
        score += 1;
    }
    // "My daughter starts chemo. Lily is terrified."
    if given > 1
        && token.is_capitalized()
        && draft.starts_sentence(at)
        && after_weight(draft, end) > 0
        && !reader.is_everyday(at)
        && children::is_meant(reader, at, end)
    {
        score += 4;
    }
    if given == 3 && at > 0 && draft.is_any(at - 1, WITH) {
        score += 1;
    }
    if given == 3 && is_paired(reader, at, end) || given > 0 && is_beside_writer(draft, at, end) {
        score += 4;
    }
    if is_placed(reader, end) {
        score += 2;
    }
    if at > 1 && draft.is_any(at - 1, words!["on"]) && draft.is_any(at - 2, words!["update" "updates" "news"])
    {
        score += 2;
    }
    if may_be_rod(reader, at) {
        score += 3;
    }
    if after_weight(draft, end) > 0 && is_ill_next(draft, end + 1) {
        score += 2;
    }
    score + name_doubts(reader, form)
}

/// "lunch with Rod", "Art and I went": a word that is seldom a name, where only a person fits.
fn may_be_rod(reader: &Reader, at: usize) -> bool {
    let draft = reader.draft;
    let led = || draft.cue_before(at, Cue::PersonBefore).is_some_and(|hit| hit.end > hit.first + 1);
    draft.name(at).given() == 1
        && reader.capital_tells(at)
        && !reader.is_everyday(at)
        && draft.tokens[at].range().len() > 2
        && (led() || is_beside_writer(draft, at, at + 1))
}

/// "Mason had a seizure", "Wren has asthma"
pub(super) fn is_ill_next(draft: &Draft, at: usize) -> bool {
    (at..at + 4).any(|i| draft.terms_at(i).iter().any(|hit| is_health(hit) || hit.has(Cue::MedicalEvent)))
}

/// "Lucas screams", "Emma coughed": a word in lower case that ends as verbs do.
fn is_verb_like(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| {
        let word = &draft.text[t.range()];
        t.is_word()
            && t.case == Case::Lower
            && !t.glued
            && word.len() > 4
            && (word.ends_with('s') || word.ends_with("ed"))
    })
}

/// "Kurtis & I", "me and jess", "my wife and Kelly": somebody beside the writer or their family.
fn is_beside_writer(draft: &Draft, at: usize, end: usize) -> bool {
    let and =
        |i: usize| draft.is_any(i, AND) || draft.token(i).is_some_and(|t| t.is_mark('&') || t.is_mark('+'));
    let family = |i: usize| {
        draft.cue_before(i, Cue::PartnerRelation).is_some()
            || draft.cue_before(i, Cue::FamilyRelation).is_some()
    };
    let before = at > 1
        && and(at - 1)
        && (draft.is_any(at - 2, SELVES) || draft.is_any(at - 2, YOU_BOTH) || family(at - 1));
    before
        || and(end)
            && (draft.is_any(end + 1, SELVES)
                || draft.is_any(end + 1, MINE) && draft.terms_at(end + 2).iter().any(is_relation))
}

/// "priya and tom": another name that is no other word.
fn is_paired(reader: &Reader, at: usize, end: usize) -> bool {
    let draft = reader.draft;
    let and = |i: usize| draft.is_any(i, AND) || draft.token(i).is_some_and(|t| t.is_mark('&'));
    let name = |i: usize| {
        draft.token(i).is_some_and(Token::is_word) && draft.name(i).given() == 3 && !reader.is_everyday(i)
    };
    and(end) && name(end + 1) || at > 1 && and(at - 1) && name(at - 2)
}

/// "Denise in HR", "Wei Ling from my class", "Tom at work", "Ann next door".
pub(super) fn is_placed(reader: &Reader, end: usize) -> bool {
    let draft = reader.draft;
    draft.is_any(end, FROM)
        && (draft.is_any(end + 1, MY_WORLD)
            || draft.terms_at(end + 1).iter().any(|hit| hit.has(Cue::Possessive)))
        || draft.is_any(end, NEXT) && draft.is_any(end + 1, DOOR)
}

/// "My plant Steve", "the voice is called Karen"
fn is_named_thing(draft: &Draft, at: usize) -> bool {
    let called = at > 2
        && draft.is_any(at - 1, NAMED)
        && draft.is_any(at - 2, BECOMES)
        && draft.cue_at(at - 3, Cue::ThirdPerson).is_none()
        && draft.cue_at(at - 3, Cue::GenericPerson).is_none()
        && !draft.terms_at(at - 3).iter().any(is_relation);
    called || at > 0 && draft.is_any(at - 1, NAMED_THINGS)
}

/// What speaks against a name.
fn name_doubts(reader: &Reader, form: &Form) -> i32 {
    let draft = reader.draft;
    let (at, end) = (form.first_name(), form.tokens.end);
    let mut doubt = 0;
    let kinds = Kinds(!Kinds::PUBLIC_FIGURE.0);
    // "Ned" is a name long before it is "no evidence of disease".
    let plain_name = draft.name(at).given() == 3 && draft.tokens[at].case == Case::Title;
    if draft.terms_at(at).iter().any(|hit| hit.is(kinds) && !(plain_name && hit.entry.is_weak())) {
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
            && !has_at_home(draft, end)
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
        } else if hit.place.strength == 2 && draft.name(at).given() < 3 {
            doubt -= 1;
        }
    } else if at > 0 && draft.is_any(at - 1, IN) && !has_at_home(draft, end) {
        doubt -= 4;
    }
    if at > 0 {
        let before = &draft.tokens[at - 1];
        let compound = before.is_mark('-') && before.glued && draft.tokens[at].glued;
        if compound || before.is_mark('/') && draft.tokens[at].glued {
            doubt -= 4;
        }
        // "T. S. Eliot"
        if before.is_mark('.')
            && at > 1
            && draft.tokens[at - 2].is_word()
            && draft.tokens[at - 2].range().len() == 1
        {
            doubt -= 5;
        }
        // "I named my tumor Steve"
        let named = (at.saturating_sub(4)..at).find(|&i| draft.is_any(i, NAMED));
        if named
            .is_some_and(|i| draft.terms_at(i + 1).iter().any(|hit| hit.has(Cue::Possessive)) && i + 2 < at)
        {
            doubt -= 9;
        }
        if is_named_thing(draft, at) {
            doubt -= 9;
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
        // "IKEA Billy"
        let brand = draft.terms_at(at - 1).iter().any(|hit| hit.is(Kinds::EMPLOYER) && hit.end == at);
        if brand && before.is_capitalized() {
            doubt -= 6;
        }
    }
    if reader.names_no_person(end) {
        doubt -= 9;
    }
    // "conn.close": program text; "Kyle of Lochalsh", "Anne of Cleves": a longer name.
    let member = draft.token(end).is_some_and(|t| t.is_mark('.') && t.glued)
        && draft.token(end + 1).is_some_and(|t| t.is_word() && t.glued && t.case == Case::Lower);
    let of =
        draft.is_any(end, OF) && draft.token(end + 1).is_some_and(|t| t.case == Case::Title) && !form.is_full;
    if member || of {
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
    let told_of = stage.has_health || stage.has_relations;
    let bar = match (form.is_full, reader.personal) {
        (false, _) => IS_KNOWN,
        (true, true) if told_of => IS_KNOWN_IN_FULL,
        // In small talk a name in full is a star's.
        (true, true) => IS_KNOWN_IN_FULL + 1,
        // The news write names in full, and never "I".
        (true, false) => IS_KNOWN_IN_FULL + 2,
    };
    known_score(reader, stage, form) >= bar
}

fn known_score(reader: &Reader, stage: &Stage, form: &Form) -> i32 {
    let draft = reader.draft;
    let (at, end) = (form.tokens.start, form.tokens.end);
    let sentence = reader.around(at);
    let in_sentence = |cue: Cue| draft.cues_in(sentence.clone(), cue).next().is_some();
    // People on the public stage go by their surname or in full.
    let mut score = i32::from(!form.is_full && draft.name(form.first_name()).given() > 1);
    if is_placed(reader, end) {
        score += 2;
    }
    if reader.personal {
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
    let beside = is_beside_writer(draft, at, end);
    if beside {
        score += 2;
    }
    // Nothing around the name speaks of life with it: as likely somebody everybody knows.
    let lived_with = beside
        || is_inserted(reader, form)
        || age_after(reader, end).is_some()
        || is_lived_with(draft, at, end);
    if !(lived_with || stage.has_health || stage.has_relations) {
        score -= 2;
    }
    if stage.has_health {
        score += 1;
    }
    let ill = |i: usize| draft.terms_at(i).iter().any(|hit| is_health(hit) || hit.has(Cue::MedicalEvent));
    if (sentence.start..sentence.end).any(ill) {
        score += 1;
    }
    // "Priya's biopsy", "Sarah's husband"
    let owns = draft.token(end).is_some_and(|t| t.kind == TokenKind::Clitic);
    if owns && (end + 1..end + 4).any(|i| ill(i) || draft.terms_at(i).iter().any(is_relation)) {
        score += 2;
    }
    if age_after(reader, end).is_some() || is_child(reader, at, end) {
        score += 2;
    }
    if stage.is_repeated(draft.tokens[form.first_name()].hash) {
        score += 1;
    }
    score -= i32::try_from(stage.public_words.min(2)).unwrap_or(2);
    // "Going to the movies with Trevor": out together, whatever is on.
    let out = at > 0
        && draft.is_any(at - 1, WITH)
        && (sentence.start..at.min(sentence.start + 4))
            .any(|i| draft.is_any(i, words!["going" "went" "heading" "headed" "off" "out" "go"]));
    if in_sentence(Cue::PublicTopic) && !out {
        score -= 3;
    }
    if stage.has_link {
        score -= 1;
    }
    if stage.cast {
        score -= 2;
    }
    // "Finally read Carrie", "rewatching Wednesday": a work, or those in it.
    let shown = at > 0 && draft.is_any(at - 1, SHOWS);
    // "Finished cleaning, waiting on Dan"
    let led = before_weight(draft, at) > 1 || has_at_home(draft, end);
    if shown || !led && (sentence.start..at.min(sentence.start + 3)).any(|i| draft.is_any(i, FINISHED)) {
        score -= 4;
    }
    if stage.fiction {
        score -= 9;
    }
    // "My Lexi ... best cat ever"
    if in_sentence(Cue::Pet) {
        score -= 4;
    }
    if is_my_person_next(reader, end) {
        score += 3;
    }
    if stage.has_pet && !stage.has_relations {
        score -= 4;
    }
    if at > 0 && draft.is_any(at - 1, BY) {
        score -= 3;
    }
    // "Blair: 'I will not'": who speaks in a dialogue.
    let updated = at > 1
        && draft.is_any(at - 1, words!["on"])
        && draft.is_any(at - 2, words!["update" "updates" "news"]);
    if updated {
        score += 2;
    } else if draft.token(end).is_some_and(|t| t.is_mark(':')) {
        score -= 3;
    }
    if !beside && is_spoken_to(reader, form) {
        score -= 6;
    }
    if at > 0 && matches!(draft.tokens[at - 1].kind, TokenKind::Mark('"' | '“' | '‘')) {
        score -= 3;
    }
    score
}

/// Do the words around a name speak of life with its bearer: "told Priya", "Nick's room", "Tom said"?
fn is_lived_with(draft: &Draft, at: usize, end: usize) -> bool {
    let led = draft
        .cue_before(at, Cue::PersonBefore)
        .is_some_and(|hit| hit.end > hit.first + 1 || !draft.is_any(hit.first, JOINS));
    let followed = |i: usize| draft.cue_at(i, Cue::PersonAfter).is_some() && !draft.is_any(i, AND);
    // "steve and tanya will be round"
    let both = draft.is_any(end, AND) && draft.name(end + 1).given() > 1 && followed(end + 2);
    led || followed(end) || both || has_at_home(draft, end)
}

/// "Nick's room", "Missy's eyes", "sam's coming", "over to Jon's."
fn has_at_home(draft: &Draft, end: usize) -> bool {
    if draft.token(end).is_none_or(|t| t.kind != TokenKind::Clitic) {
        return false;
    }
    let near = |i: usize| {
        draft.is_any(i, AT_HOME)
            || draft.terms_at(i).iter().any(|hit| is_relation(hit) || hit.has(Cue::BodyPart))
    };
    let does = draft.is_any(end + 1, IS_DOING)
        || draft.token(end + 1).is_some_and(|t| t.case == Case::Lower) && is_doing(draft, end + 1);
    let visited = end > 2
        && draft.is_any(end - 2, TO)
        && draft.is_any(end - 3, OVER)
        && draft.token(end + 1).is_none_or(|t| !t.is_word());
    near(end + 1) || near(end + 2) || does || visited
}

fn is_health(hit: &TermHit) -> bool {
    hit.is(Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0 | Kinds::PROCEDURE.0)) && !hit.entry.is_weak()
}

/// "Does anyone know Beth Hargrove? She was my roommate."
fn is_my_person_next(reader: &Reader, end: usize) -> bool {
    let draft = reader.draft;
    let next = draft.sentence(end).end;
    next <= end + 3
        && draft.cue_at(next, Cue::ThirdPerson).is_some()
        && (next + 1..next + 4).any(|i| draft.cue_at(i, Cue::FirstPerson).is_some())
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
    let sentence = reader.around(at);
    let you = draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_some();
    let list = draft.is_any(end + 1, &[fold::word("and")])
        || comma_before && at > 1 && draft.name(at - 2).given() > 1;
    if comma_before && closes && !list && !is_inserted(reader, form) {
        return true;
    }
    // "Harry you beautiful snake", "Mollie I'm so sorry", "You are not humbled Gary, you bought it"
    let to_their_face = draft.starts_sentence(at)
        && (draft.is_any(end, YOU) || draft.is_any(end, I_AM) && draft.is_any(end + 1, SO))
        || you && mark(end, &[',']) && draft.is_any(end + 1, YOU) && before_weight(draft, at) == 0;
    // "What a career Andy."
    let hailed = draft.is_any(sentence.start, WHAT) && draft.is_any(sentence.start + 1, ARTICLES) && closes;
    if to_their_face || hailed && before_weight(draft, at) == 0 {
        return true;
    }
    draft.starts_sentence(at) && mark(end, &[',', '-', '–', '—', '…', '!']) && !list
        || draft.starts_sentence(at)
            && draft.token(end).is_some_and(|t| t.kind == TokenKind::Break)
            && at == 0
        || you && closes && sentence.end <= end + 2
}

/// Between two commas and without "you" it says who somebody is: "the woman next door, Ann, came".
fn is_inserted(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    let (at, end) = (form.tokens.start, form.tokens.end);
    let comma = |i: usize| draft.token(i).is_some_and(|t| t.is_mark(','));
    let sentence = reader.around(at);
    at > sentence.start + 2
        && comma(at - 1)
        && comma(end)
        && draft.cues_in(sentence, Cue::SecondPerson).next().is_none()
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
    match draft.cue_before(at, Cue::PersonBefore) {
        None => 0,
        // "for", but "waiting for" is as strong as "told".
        Some(hit) if hit.end == hit.first + 1 && draft.is_any(hit.first, WEAK_BEFORE) => 1,
        Some(_) => 2,
    }
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

/// Verbs at the start of a sentence whose subject is the writer.
const ELIDED: Words = words![
    fold::word("just"),
    fold::word("sat"),
    fold::word("went"),
    fold::word("took"),
    fold::word("met"),
    fold::word("saw"),
    fold::word("had"),
    fold::word("got"),
    fold::word("told"),
    fold::word("spent"),
    fold::word("visited"),
    fold::word("picked"),
    fold::word("dropped"),
    fold::word("thinking"),
    fold::word("praying"),
    fold::word("missing"),
    fold::word("meeting"),
    fold::word("heading"),
    fold::word("going"),
    fold::word("waiting"),
    fold::word("hanging"),
    fold::word("having"),
    fold::word("trying"),
    fold::word("feeling"),
    fold::word("celebrating"),
    fold::word("visiting"),
    fold::word("lost"),
    fold::word("prayers"),
    fold::word("pray"),
    fold::word("please"),
    fold::word("update"),
    fold::word("gofundme"),
    fold::word("support"),
    fold::word("help"),
    fold::word("with"),
    fold::word("off"),
    fold::word("finished"),
    fold::word("finally"),
    fold::word("lunch"),
    fold::word("dinner"),
    fold::word("coffee"),
    fold::word("drinks"),
    fold::word("ugh"),
    fold::word("was"),
    fold::word("am"),
    fold::word("been"),
    fold::word("gonna"),
    fold::word("thought"),
    fold::word("hope"),
    fold::word("hoping"),
    fold::word("heard"),
    fold::word("wish"),
    fold::word("wanna"),
    fold::word("misses"),
    fold::word("forgot"),
    fold::word("dreamt"),
    fold::word("dreamed"),
];
/// They may stand before a subject that was left out: "No, was just joking".
const BEFORE_ELIDED: Words = words![
    fold::word("no"),
    fold::word("yes"),
    fold::word("yeah"),
    fold::word("lol"),
    fold::word("haha"),
    fold::word("oh"),
    fold::word("omg"),
    fold::word("so"),
    fold::word("and"),
    fold::word("but"),
    fold::word("well"),
];
/// What a person has whom the writer knows: "Nick's room", "Aine's birthday".
const AT_HOME: Words = words![
    fold::word("room"),
    fold::word("house"),
    fold::word("place"),
    fold::word("apartment"),
    fold::word("flat"),
    fold::word("car"),
    fold::word("birthday"),
    fold::word("bday"),
    fold::word("party"),
    fold::word("wedding"),
    fold::word("funeral"),
    fold::word("wake"),
    fold::word("memorial"),
    fold::word("graduation"),
    fold::word("school"),
    fold::word("class"),
    fold::word("work"),
    fold::word("desk"),
    fold::word("office"),
    fold::word("couch"),
    fold::word("kitchen"),
    fold::word("garage"),
    fold::word("phone"),
    fold::word("laptop"),
    fold::word("stuff"),
    fold::word("bed"),
    fold::word("bathroom"),
    fold::word("dog"),
    fold::word("cat"),
    fold::word("return"),
    fold::word("text"),
    fold::word("email"),
    fold::word("advice"),
    fold::word("baby"),
    fold::word("appointment"),
    fold::word("practice"),
    fold::word("recital"),
    fold::word("ipod"),
    fold::word("ipad"),
    fold::word("iphone"),
    fold::word("truck"),
    fold::word("bike"),
    fold::word("shirt"),
    fold::word("sweatshirt"),
    fold::word("hoodie"),
    fold::word("jacket"),
    fold::word("keys"),
    fold::word("shoes"),
    fold::word("gift"),
    fold::word("letter"),
    fold::word("crib"),
    fold::word("nap"),
];
/// What somebody at home is or does: "Tom's asleep".
const IS_DOING: Words = words![
    fold::word("coming"),
    fold::word("going"),
    fold::word("here"),
    fold::word("home"),
    fold::word("not"),
    fold::word("been"),
    fold::word("still"),
    fold::word("gone"),
    fold::word("asleep"),
    fold::word("sick"),
    fold::word("away"),
    fold::word("late"),
];
const TO: Words = words![fold::word("to"), fold::word("at")];
const OVER: Words =
    words![fold::word("over"), fold::word("back"), fold::word("up"), fold::word("down"), fold::word("round")];
/// They join names on the public stage as well.
const JOINS: Words = words![
    fold::word("and"),
    fold::word("by"),
    fold::word("for"),
    fold::word("from"),
    fold::word("to"),
    fold::word("says"),
    fold::word("said"),
    fold::word("love"),
    fold::word("watching"),
    fold::word("old"),
    fold::word("named"),
];
/// The writer beside somebody.
const SELVES: Words =
    words![fold::word("i"), fold::word("me"), fold::word("myself"), fold::word("we"), fold::word("us")];
const YOU_BOTH: Words = words![fold::word("you"), fold::word("u"), fold::word("him"), fold::word("her")];
const MINE: Words = words![fold::word("my"), fold::word("our")];
const WEEKS: Words =
    words![fold::word("weeks"), fold::word("week"), fold::word("months"), fold::word("days")];
const LITTLE: Words = words![fold::word("little"), fold::word("baby"), fold::word("lil"), fold::word("wee")];
const CHILDS: Words = words![
    fold::word("teacher"),
    fold::word("school"),
    fold::word("preschool"),
    fold::word("daycare"),
    fold::word("nursery"),
    fold::word("kindergarten"),
    fold::word("pediatrician"),
    fold::word("paediatrician"),
    fold::word("classmates"),
    fold::word("babysitter"),
    fold::word("crib"),
    fold::word("iep"),
    fold::word("teachers"),
    fold::word("classroom"),
    fold::word("bedtime"),
];
/// "Noah's first birthday"
const FIRST: Words = words![
    fold::word("first"),
    fold::word("second"),
    fold::word("third"),
    fold::word("fourth"),
    fold::word("fifth"),
    fold::word("sixth"),
];
const BECOMES: Words = words![fold::word("is"), fold::word("turns"), fold::word("turned")];
const AFTER_AGE: Words = words![
    fold::word("and"),
    fold::word("now"),
    fold::word("today"),
    fold::word("tomorrow"),
    fold::word("but"),
    fold::word("years"),
    fold::word("next"),
    fold::word("this"),
    fold::word("on"),
];
const NAMED: Words = words![
    fold::word("named"),
    fold::word("name"),
    fold::word("call"),
    fold::word("called"),
    fold::word("nicknamed"),
    fold::word("calling"),
    fold::word("naming"),
];
/// Things that people give a name.
const NAMED_THINGS: Words = words![
    fold::word("plant"),
    fold::word("cactus"),
    fold::word("fern"),
    fold::word("roomba"),
    fold::word("robot"),
    fold::word("car"),
    fold::word("van"),
    fold::word("jeep"),
    fold::word("boat"),
    fold::word("bike"),
    fold::word("rollator"),
    fold::word("walker"),
    fold::word("cane"),
    fold::word("wheelchair"),
    fold::word("pump"),
    fold::word("pole"),
    fold::word("stoma"),
    fold::word("port"),
    fold::word("tumor"),
    fold::word("tumour"),
    fold::word("cyst"),
    fold::word("fibroid"),
    fold::word("gps"),
    fold::word("printer"),
    fold::word("laptop"),
    fold::word("sourdough"),
    fold::word("starter"),
];
const WITH: Words = words![fold::word("with")];
const OF: Words = words![fold::word("of")];
const GETTING: Words = words![
    fold::word("getting"),
    fold::word("got"),
    fold::word("get"),
    fold::word("adopted"),
    fold::word("feed")
];
const WHAT: Words = words![fold::word("what")];
const YOU: Words = words![
    fold::word("you"),
    fold::word("you're"),
    fold::word("youre"),
    fold::word("ur"),
    fold::word("your")
];
const I_AM: Words = words![fold::word("i'm"), fold::word("im")];
const SO: Words = words![fold::word("so"), fold::word("sorry"), fold::word("begging"), fold::word("free")];
/// So many first names make a cast.
const CAST: usize = 3;
/// They join names as often as they lead to them.
const LOOSE_BEFORE: Words = words![
    fold::word("and"),
    fold::word("to"),
    fold::word("for"),
    fold::word("from"),
    fold::word("by"),
    fold::word("let"),
    fold::word("poor"),
    fold::word("old"),
    fold::word("rip"),
    fold::word("says"),
    fold::word("said"),
    fold::word("watching"),
    fold::word("love"),
];
/// What one does with a book, a series or a game.
const SHOWS: Words = words![
    fold::word("read"),
    fold::word("reading"),
    fold::word("reread"),
    fold::word("rereading"),
    fold::word("watched"),
    fold::word("rewatched"),
    fold::word("rewatching"),
    fold::word("bingeing"),
    fold::word("binging"),
    fold::word("binged"),
    fold::word("stream"),
    fold::word("streaming"),
    fold::word("played"),
    fold::word("playing"),
    fold::word("maining"),
    fold::word("shipping"),
    fold::word("stanning"),
    fold::word("cosplaying"),
];
/// "Just finished Little Women, Beth gets me every time"
const FINISHED: Words =
    words!["finished" "rewatching" "rewatched" "reread" "rereading" "bingeing" "binging" "binged"];
const NOT_DOING: Words = words![
    fold::word("watching"),
    fold::word("listening"),
    fold::word("reading"),
    fold::word("loving"),
    fold::word("streaming"),
    fold::word("playing"),
    fold::word("nothing"),
    fold::word("something"),
    fold::word("everything"),
    fold::word("anything"),
    fold::word("during"),
    fold::word("morning"),
    fold::word("evening"),
    fold::word("spring"),
    fold::word("string"),
    fold::word("according"),
    fold::word("regarding"),
    fold::word("breaking"),
    fold::word("introducing"),
    fold::word("featuring"),
    fold::word("including"),
    fold::word("starring"),
    fold::word("considering"),
    fold::word("following"),
    fold::word("being"),
    fold::word("seeing"),
    fold::word("wedding"),
    fold::word("building"),
];
const NAME: Words = words![fold::word("name")];
/// How far before a name the word "surgeon" still speaks of it, in tokens.
const BEFORE_SURGEON: usize = 12;
const SURGEONS: Words =
    words![fold::word("surgeons"), fold::word("consultants"), fold::word("surgery"), fold::word("op")];
const BORN: Words = words![fold::word("was"), fold::word("is")];
const OLD: Words = words![fold::word("old")];
const YEARS: Words = words![fold::word("years"), fold::word("yrs"), fold::word("year"), fold::word("yr")];
/// How far behind a child's name its age may stand, in tokens.
const LATER_AGE: usize = 16;
const AND: Words = words![fold::word("and"), fold::word("n")];
const FROM: Words = words![fold::word("from"), fold::word("in"), fold::word("at")];
const NEXT: Words = words![fold::word("next"), fold::word("across")];
const DOOR: Words = words![fold::word("door"), fold::word("the")];
const MY_WORLD: Words = words![
    fold::word("work"),
    fold::word("church"),
    fold::word("school"),
    fold::word("hr"),
    fold::word("accounting"),
    fold::word("class"),
    fold::word("clinic"),
    fold::word("dialysis"),
    fold::word("chemo"),
    fold::word("group"),
    fold::word("rehab"),
    fold::word("reception"),
    fold::word("college"),
    fold::word("uni"),
    fold::word("bingo"),
    fold::word("yoga"),
];

const IN: Words = words![
    fold::word("in"),
    fold::word("near"),
    fold::word("around"),
    fold::word("at"),
    fold::word("outside"),
    fold::word("across"),
    fold::word("within"),
    fold::word("into"),
];
const ARTICLES: Words = words![
    fold::word("a"),
    fold::word("an"),
    fold::word("the"),
    fold::word("these"),
    fold::word("those"),
    fold::word("some"),
    fold::word("any"),
    fold::word("every"),
];
const BY: Words =
    words![fold::word("by"), fold::word("via"), fold::word("ft"), fold::word("feat"), fold::word("starring")];
const SAINTS: Words = words![
    fold::word("st"),
    fold::word("sta"),
    fold::word("sto"),
    fold::word("ste"),
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
    fold::word("lady"),
    fold::word("dame"),
    fold::word("captain"),
    fold::word("sgt"),
    fold::word("salon"),
    fold::word("hotel"),
    fold::word("villa"),
    fold::word("casa"),
    fold::word("chez"),
    fold::word("cafe"),
    fold::word("studio"),
];
/// They come before things as often as before people.
const WEAK_BEFORE: Words = words![
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
    fold::word("see"),
    fold::word("seeing"),
    fold::word("called"),
    fold::word("give"),
    fold::word("gave"),
    fold::word("giving"),
    fold::word("sent"),
    fold::word("sending"),
    fold::word("feed"),
    fold::word("feeding"),
    fold::word("says"),
    fold::word("said"),
];
/// They come after things as often as after people.
const WEAK_AFTER: Words = words![
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
    fold::word("also"),
    fold::word("then"),
    fold::word("lets"),
    fold::word("gets"),
    fold::word("takes"),
    fold::word("gives"),
    fold::word("goes"),
    fold::word("comes"),
    fold::word("might"),
    fold::word("should"),
    fold::word("found"),
    fold::word("picked"),
    fold::word("offered"),
    fold::word("dropped"),
    fold::word("drives"),
];
