//! Phrases that say outright that a name stands here, and whose: relations, introductions, titles,
//! greetings, signatures, pets, and names everybody knows.

use super::forms::{Form, Need};
use super::{Reader, Role, Stands};
use crate::draft::TermHit;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{Kinds, fold};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// How many tokens may stand between "my" and the relation it belongs to.
const POSSESSOR_REACH: usize = 6;
/// A list of names ("our kids Ava, Noah and Mia") has at most so many.
const LIST: usize = 8;
/// The last birthday of childhood.
pub(super) const CHILDHOOD: u32 = 17;
/// A post this short is an answer to somebody rather than a letter with a signature, in tokens.
const SHORT_POST: usize = 14;

/// Reads all anchors.
pub(super) fn read(reader: &mut Reader) {
    signature(reader);
    relations(reader, |hit| hit.has(Cue::Pet));
    relations(reader, |hit| !hit.has(Cue::Pet));
    babies(reader);
    aged(reader);
    introductions(reader);
    clinicians(reader);
    public_figures(reader);
    greetings(reader);
}

const BABY: Words = words![fold::word("baby")];
const LOST: Words = words![fold::word("lost"), fold::word("sweet"), fold::word("miss")];
const PRONOUNS: Words = words![fold::word("her"), fold::word("him"), fold::word("them"), fold::word("it")];
const WILL: Words = words![
    fold::word("will"),
    fold::word("we'll"),
    fold::word("i'll"),
    fold::word("let's"),
    fold::word("lets"),
    fold::word("i'd"),
    fold::word("gonna"),
    fold::word("just"),
    fold::word("us"),
];
const NAMING: Words = words![
    fold::word("named"),
    fold::word("naming"),
    fold::word("name"),
    fold::word("called"),
    fold::word("call"),
    fold::word("calling"),
];

/// Words right before a child's or a loved one's name.
const BEFORE_BABIES: Words = words![
    "baby" "her" "him" "them" "it" "boy" "girl" "son" "daughter" "child" "kid" "old" "sweet" "poor"
    "darling" "beautiful" "lovely" "precious" "gorgeous" "brave" "own"
];
const CHILD_NOUNS: Words = words!["baby" "boy" "girl" "son" "daughter" "child" "kid"];
const ENDEARING: Words =
    words!["old" "sweet" "poor" "darling" "beautiful" "lovely" "precious" "gorgeous" "brave" "own"];
const MY: Words = words!["my" "our"];

/// "Baby Theo is home", "we named her Juniper", "she named the baby Wrenleigh", "my sweet Ray".
fn babies(reader: &mut Reader) {
    let draft = reader.draft;
    let pet = draft.gives(Cue::Pet);
    for at in 0..draft.tokens.len() {
        if !draft.is_any(at, BEFORE_BABIES) {
            continue;
        }
        let name = at + 1;
        if at > 0 && draft.is_any(at, ENDEARING) {
            if !pet && draft.is_any(at - 1, MY) {
                endeared(reader, name);
            }
            continue;
        }
        let the_child = at > 1
            && draft.is_any(at, CHILD_NOUNS)
            && draft.is_any(at - 1, words!["the" "our" "my" "their" "his" "her"])
            && draft.is_any(at - 2, NAMING)
            && reader.personal;
        let baby = draft.is_any(at, BABY) && !the_child;
        let named = the_child || at > 0 && draft.is_any(at, PRONOUNS) && draft.is_any(at - 1, NAMING);
        if !baby && !named || reader.taken(at) || reader.is_loud(at) {
            continue;
        }
        let lost = at > 0 && draft.is_any(at - 1, LOST);
        let need = if named || lost { Need::Introduced } else { Need::Hinted };
        let form = reader.form(name, need).filter(|form| {
            draft.tokens[name].is_capitalized()
                && !draft.tokens[name].glued
                && draft.name(form.first_name()).given() > u8::from(baby)
                || (named || lost) && draft.tokens[name].case == Case::Title
        });
        let Some(form) = form.filter(|form| !reader.taken(form.tokens.start)) else { continue };
        // "We'll call him Pete": a made-up name already.
        if named && at > 1 && draft.is_any(at - 2, WILL) {
            reader.meet(&form, Role::Public, None, Stands::Introduced);
            continue;
        }
        // "We've named it Gavin": a thing or an animal.
        if named && draft.is_any(at, &[fold::word("it")]) {
            reader.meet(&form, Role::Pet, None, Stands::Introduced);
            continue;
        }
        let (form, stands) = if baby { (form.from(at), Stands::Alone) } else { (form, Stands::Introduced) };
        reader.meet(&form, if pet { Role::Pet } else { Role::Child }, None, stands);
    }
}

/// "I want my old Ray back", "our precious Anneliese": no word but a name fits.
fn endeared(reader: &mut Reader, name: usize) {
    let draft = reader.draft;
    let form = reader.form(name, Need::Hinted).filter(|form| {
        draft.tokens[name].case == Case::Title
            && !reader.is_loud(name)
            && !reader.taken(form.tokens.start)
            && draft.name(name).given() > 1
            && !reader.is_everyday(name)
            && draft.place_at(name).is_none_or(|hit| hit.place.strength < draft.name(name).given())
    });
    if let Some(form) = form {
        reader.meet(&form, Role::Other, None, Stands::Alone);
    }
}

/// "Mason, my 6 year old, has fits", "Her name was Hope", "Kenneth Rowbotham, 83, of Mossley": a name told by
/// an age or by what was said before.
fn aged(reader: &mut Reader) {
    const OLD: Words = words!["year" "yr" "yo" "month" "week" "y" "yrs" "mo"];
    const WAS: Words = words!["was" "is" "would" "will"];
    const THEIRS: Words = words!["her" "his" "their"];
    let draft = reader.draft;
    for at in 1..draft.tokens.len() {
        let named = draft.is_any(at, NAME) && draft.is_any(at - 1, THEIRS) && draft.is_any(at + 1, WAS);
        // "my two, Ruby and Jack, both have eczema"
        let counted = draft.cue_at(at, Cue::NumberWord).is_some()
            && draft.cue_at(at - 1, Cue::Possessive).is_some_and(|hit| hit.has(Cue::FirstPerson))
            && draft.token(at + 1).is_some_and(|t| t.is_mark(','))
            && draft.is_any(at + 3, AND);
        if counted {
            for name in [at + 2, at + 4] {
                let form = reader.form(name, Need::Hinted);
                if let Some(form) = form
                    .filter(|form| draft.tokens[name].is_capitalized() && !reader.taken(form.tokens.start))
                {
                    reader.meet(&form, Role::Child, None, Stands::Introduced);
                }
            }
            continue;
        }
        let apposed = draft.tokens[at].is_mark(',')
            && draft.cue_at(at + 1, Cue::Possessive).is_some_and(|hit| hit.has(Cue::FirstPerson))
            && draft.token(at + 2).is_some_and(|t| t.kind == TokenKind::Number)
            && (at + 3..at + 5).any(|i| draft.is_any(i, OLD));
        let obituary = draft.tokens[at].is_mark(',')
            && draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= 3)
            && draft.token(at + 2).is_some_and(|t| t.is_mark(','))
            && draft.is_any(at + 3, OF)
            && reader.personal;
        if named {
            let form = reader.form(at + 2, Need::Introduced);
            let form = form.or_else(|| {
                let token = draft.token(at + 2)?;
                (token.case == Case::Title && draft.name(at + 2).given() > 0).then(|| Form::single(at + 2))
            });
            // "Her name is Ingrid" may be a car; who is gone had a name.
            let is = draft.is_any(at + 1, &[fold::word("is")]);
            let told = reader.personal && !is || draft.gives(Cue::ChildRelation);
            let Some(form) = form.filter(|form| {
                told && draft.tokens[at + 2].is_capitalized() && !reader.taken(form.tokens.start)
            }) else {
                continue;
            };
            let child = draft.gives(Cue::ChildRelation)
                || (0..draft.tokens.len().min(300)).any(|i| draft.is_any(i, BABY));
            let role = if child { Role::Child } else { Role::Other };
            reader.meet(&form, role, None, Stands::Introduced);
        } else if apposed || obituary {
            let form = (at.saturating_sub(4)..at)
                .filter_map(|start| reader.form(start, Need::Hinted))
                .find(|form| form.tokens.end == at && (apposed || form.is_full));
            if let Some(form) = form.filter(|form| {
                draft.tokens[form.tokens.start].is_capitalized() && !reader.taken(form.tokens.start)
            }) {
                let role = if apposed { Role::Child } else { Role::Other };
                reader.meet(&form, role, None, Stands::Alone);
            }
        }
    }
}

/// Does the phrase name a relation between people?
pub(super) fn is_relation(hit: &TermHit) -> bool {
    hit.has(Cue::ChildRelation)
        || hit.has(Cue::PartnerRelation)
        || hit.has(Cue::FamilyRelation)
        || hit.has(Cue::OtherRelation)
}

fn is_close(hit: &TermHit) -> bool {
    hit.has(Cue::ChildRelation) || hit.has(Cue::PartnerRelation) || hit.has(Cue::FamilyRelation)
}

/// Roles that many people have: without "my" they name nobody in the writer's life.
const LOOSE: Words = words![
    fold::word("guy"),
    fold::word("lady"),
    fold::word("man"),
    fold::word("gentleman"),
    fold::word("boy"),
    fold::word("girl"),
    fold::word("baby"),
    fold::word("babies"),
    fold::word("kid"),
    fold::word("child"),
    fold::word("teen"),
    fold::word("teenager"),
    fold::word("infant"),
    fold::word("mate"),
    fold::word("father"),
    fold::word("mother"),
    fold::word("sister"),
    fold::word("brother"),
    fold::word("bro"),
    fold::word("pa"),
    fold::word("ate"),
    fold::word("re"),
    fold::word("ex"),
    fold::word("oldest"),
    fold::word("youngest"),
    fold::word("eldest"),
    fold::word("bird"),
    fold::word("lab"),
    fold::word("lo"),
    fold::word("dm"),
    fold::word("lola"),
    fold::word("lolo"),
    fold::word("tita"),
    fold::word("tito"),
    fold::word("tia"),
    fold::word("tio"),
    fold::word("nani"),
    fold::word("dadi"),
    fold::word("student"),
    fold::word("client"),
    fold::word("customer"),
    fold::word("intern"),
    fold::word("trainer"),
    fold::word("coach"),
    fold::word("manager"),
    fold::word("assistant"),
    fold::word("priest"),
    fold::word("pastor"),
    fold::word("teacher"),
];

/// What people call their animals, too.
const ENDEARMENTS: Words = words![
    fold::word("boy"),
    fold::word("girl"),
    fold::word("baby"),
    fold::word("babies"),
    fold::word("boys"),
    fold::word("girls"),
    fold::word("buddy"),
    fold::word("friend"),
];

/// "My girl Tiff" is a friend; "my little girl" is a child.
const FRIENDLY: Words = words![fold::word("girl"), fold::word("boy")];

/// Relations of several people: a list of names may follow.
pub(super) const PLURAL: Words = words![
    fold::word("kids"),
    fold::word("kiddos"),
    fold::word("children"),
    fold::word("twins"),
    fold::word("triplets"),
    fold::word("sons"),
    fold::word("daughters"),
    fold::word("boys"),
    fold::word("girls"),
    fold::word("babies"),
    fold::word("grandkids"),
    fold::word("grandchildren"),
    fold::word("grandsons"),
    fold::word("granddaughters"),
    fold::word("nieces"),
    fold::word("nephews"),
    fold::word("friends"),
    fold::word("sisters"),
    fold::word("brothers"),
    fold::word("siblings"),
    fold::word("cousins"),
    fold::word("parents"),
    fold::word("dogs"),
    fold::word("cats"),
    fold::word("pets"),
    fold::word("nurses"),
    fold::word("doctors"),
    fold::word("roommates"),
    fold::word("neighbors"),
    fold::word("coworkers"),
    fold::word("colleagues"),
];

const CHILDREN: Words = words![
    fold::word("kids"),
    fold::word("children"),
    fold::word("boys"),
    fold::word("girls"),
    fold::word("twins"),
    fold::word("grandkids"),
    fold::word("grandchildren"),
    fold::word("babies"),
];

/// A phrase that says who somebody is.
#[expect(clippy::struct_excessive_bools, reason = "each is an independent answer to its own question")]
struct Relation {
    /// From "my" on, if there is one.
    tokens: Range<usize>,
    role: Role,
    owned: bool,
    plural: bool,
    loose: bool,
    close: bool,
    /// "my husband": close enough that even a word no list knows is a name.
    sure: bool,
    /// Somebody else's, in a draft that never speaks of its writer: news, or a story.
    distant: bool,
}

fn relations(reader: &mut Reader, wanted: impl Fn(&TermHit) -> bool) {
    let draft = reader.draft;
    let mut covered = 0;
    for at in 0..draft.terms.len() {
        let hit = &draft.terms[at];
        if hit.first < covered {
            continue;
        }
        let Some(mut role) = role_of(reader, hit) else { continue };
        if draft.is_any(hit.end - 1, ENDEARMENTS)
            && draft.cues_in(reader.around(hit.first), Cue::Pet).next().is_some()
        {
            role = Role::Pet;
        } else if draft.is_any(hit.end - 1, FRIENDLY)
            && hit.end - hit.first == 1
            // "my sister's boy Eli", "her girl Ada"
            && possessor(reader, hit.first).is_none_or(|of| {
                draft.tokens[of].kind != TokenKind::Clitic && !draft.is_any(of, words!["his" "her" "their"])
            })
        {
            role = Role::Other;
        }
        covered = hit.end;
        if !wanted(hit) || reader.taken(hit.first) {
            continue;
        }
        let last = hit.end - 1;
        let owner = possessor(reader, hit.first);
        let itself = hit.has(Cue::Possessive);
        // News: "Shannon's father, Kevin", "his sister Sofia Coppola".
        let ours = owner.is_none_or(|at| draft.cue_at(at, Cue::FirstPerson).is_some());
        let relation = Relation {
            tokens: owner.unwrap_or(hit.first)..hit.end,
            role: if owner.is_some_and(|at| says_i_am(reader, at)) { Role::Writer } else { role },
            owned: owner.is_some() || itself,
            plural: draft.is_any(last, PLURAL),
            loose: draft.is_any(last, LOOSE)
                || hit.has(Cue::OtherRelation) && !opens_clause(reader, hit.first),
            sure: is_close(hit) && owner.is_some_and(|at| draft.tokens[at].is_word()) || itself,
            close: is_close(hit),
            distant: !ours && !reader.personal,
        };
        if !parent_of(reader, last) && !after_relation(reader, &relation) {
            before_relation(reader, &relation);
        }
    }
}

fn role_of(reader: &Reader, hit: &TermHit) -> Option<Role> {
    let draft = reader.draft;
    if hit.has(Cue::NotPerson) {
        return None;
    }
    if hit.has(Cue::Pet) {
        return Some(Role::Pet);
    }
    // "his PA Jocelyn"
    if hit.has(Cue::ClinicianTitle)
        && draft.tokens[hit.first].case == Case::Upper
        && !reader.is_loud(hit.first)
    {
        return Some(Role::Clinician);
    }
    if hit.has(Cue::ChildRelation) {
        return Some(Role::Child);
    }
    if is_relation(hit) {
        return Some(Role::Other);
    }
    if hit.has(Cue::ClinicianRole) && !draft.is_any(hit.first, DOCTOR) {
        return Some(Role::Clinician);
    }
    // "the kids Ava and Noah": a word for people in general, until "my" stands before it.
    (draft.is_any(hit.end - 1, PLURAL) && possessor(reader, hit.first).is_some())
        .then(|| if draft.is_any(hit.end - 1, CHILDREN) { Role::Child } else { Role::Other })
}

/// "I'm his sister, Abigail": the relation is the writer's own.
fn says_i_am(reader: &Reader, owner: usize) -> bool {
    let draft = reader.draft;
    owner > 0
        && (draft.is_any(owner - 1, I_AM)
            || owner > 1 && draft.is_any(owner - 1, AM) && draft.is_any(owner - 2, I))
}

/// The token of the "my", "her" or "mom's" that a relation belongs to.
pub(super) fn possessor(reader: &Reader, relation: usize) -> Option<usize> {
    let draft = reader.draft;
    let start = draft.sentence(relation).start.max(relation.saturating_sub(POSSESSOR_REACH));
    for at in (start..relation).rev() {
        let token = &draft.tokens[at];
        if token.kind == TokenKind::Clitic {
            return (at + 3 > relation).then_some(at);
        }
        if draft.terms_at(at).iter().any(|hit| hit.has(Cue::Possessive) && hit.end == at + 1) {
            return Some(at);
        }
        if !matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Mark('-' | '/')) {
            return None;
        }
        let stops = draft.terms_at(at).iter().any(|hit| {
            hit.end == at + 1
                && (hit.has(Cue::HasCondition) || hit.has(Cue::Termination) || hit.has(Cue::FirstPerson))
        });
        if stops {
            return None;
        }
    }
    None
}

const NAME: Words = words![fold::word("name"), fold::word("names")];
const IS: Words =
    words![fold::word("is"), fold::word("was"), fold::word("are"), fold::word("were"), fold::word("being")];

/// "my husband Mark", "our twins, Ava and Noah", "my son (liam)", "my wife's name is Ann".
fn after_relation(reader: &mut Reader, relation: &Relation) -> bool {
    let draft = reader.draft;
    let mut at = relation.tokens.end;
    // "my wife of 51 years, Eleanor"
    if draft.is_any(at, OF)
        && (draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Number)
            || draft.cue_at(at + 1, Cue::NumberWord).is_some())
        && draft.is_any(at + 2, words!["years" "yrs" "months" "decades"])
    {
        at += 3;
    }
    let direct = at;
    let mut apposed = false;
    let mut introduced = relation.owned || !relation.loose;
    let mut stands = Stands::Beside;
    let Some(token) = draft.token(at) else { return false };
    match token.kind {
        TokenKind::Mark(',' | '-' | '–' | '—' | ':' | '(') => {
            // "Mom (Jess) works", "my mom, Jess, works"
            let stands_alone = matches!(token.kind, TokenKind::Mark('(' | ':')) && !relation.loose;
            if !(relation.owned
                || stands_alone && relation.close
                || is_the_clinician(reader, relation)
                || lists_children(reader, relation))
            {
                return false;
            }
            at += 1;
            apposed = true;
        }
        // "my wife's name is", "my daughters' names are"
        TokenKind::Clitic | TokenKind::Mark('\'' | '’') if draft.is_any(at + 1, NAME) => {
            let Some(next) = (at + 2..at + 4).find(|&i| !draft.is_any(i, IS)) else { return false };
            at = next;
            stands = Stands::Introduced;
        }
        TokenKind::Clitic | TokenKind::Break => return false,
        _ => {}
    }
    // "whose name is", "named", "is called"
    for _ in 0..3 {
        if let Some(hit) = draft.cue_at(at, Cue::NameIntro) {
            at = hit.end;
            introduced = true;
            stands = Stands::Introduced;
        } else if draft.is_any(at, IS) && stands != Stands::Introduced || draft.is_any(at, WHO) {
            at += 1;
            stands = Stands::Introduced;
        }
    }
    if stands == Stands::Introduced && at == direct {
        return false;
    }
    let said_is =
        stands == Stands::Introduced && !introduced_by_name(reader, direct, at) && draft.is_any(at - 1, IS);
    if relation.plural {
        // In a list each name keeps its place: "our twins A and N".
        stands = Stands::Introduced;
    }
    let mut found = false;
    for _ in 0..LIST {
        // "my surgeon, Dr. Patel": the title's own anchor reads the name and looks back for this.
        let form = match titled(reader, at) {
            Some(form) => Some(form),
            None if introduced => reader.form(at, Need::Introduced),
            None => reader.form(at, Need::Hinted).filter(|_| draft.tokens[at].is_capitalized()),
        };
        let Some(form) = form.filter(|form| {
            !reader.taken(form.tokens.start)
                && (!said_is || is_sure(reader, form))
                && (!apposed || is_apposed(reader, form, relation))
                && fits_unowned(reader, form, relation)
                && !is_verb(reader, form)
                && !is_job_title(reader, form, relation)
                && !(relation.distant && (apposed || form.is_full))
                && (relation.sure || form.tokens.start < form.first_name() || is_listed(reader, form))
        }) else {
            break;
        };
        let words = (!relation.plural).then(|| relation.tokens.clone());
        let young = age_after(reader, form.tokens.end).is_some_and(|(years, _)| years <= CHILDHOOD);
        let role = if young && relation.role == Role::Other { Role::Child } else { relation.role };
        reader.meet(&form, role, words, stands);
        found = true;
        let next = skip_age(reader, form.tokens.end);
        if !relation.plural {
            break;
        }
        at = match draft.token(next) {
            Some(t) if t.is_mark(',') => next + 1 + usize::from(draft.is_any(next + 1, AND)),
            Some(t) if t.is_mark('&') || t.is_mark('+') || t.is_mark('/') => next + 1,
            Some(_) if draft.is_any(next, AND) => next + 1,
            _ => break,
        };
    }
    found
}

/// "The twins, Esme & Otis, both"
fn lists_children(reader: &Reader, relation: &Relation) -> bool {
    let draft = reader.draft;
    let comma = relation.tokens.end;
    let name = |i: usize| draft.token(i).is_some_and(|t| t.case == Case::Title) && draft.name(i).given() > 0;
    relation.plural
        && relation.role == Role::Child
        && !relation.distant
        && relation.tokens.start > 0
        && draft.is_any(relation.tokens.start - 1, THE)
        && draft.starts_sentence(relation.tokens.start - 1)
        && name(comma + 1)
        && (draft.is_any(comma + 2, AND) || draft.token(comma + 2).is_some_and(|t| t.is_mark('&')))
        && name(comma + 3)
}

/// "the new NP, Tiffany, read my chart"
fn is_the_clinician(reader: &Reader, relation: &Relation) -> bool {
    let draft = reader.draft;
    relation.role == Role::Clinician
        && (relation.tokens.start.saturating_sub(2)..relation.tokens.start).any(|at| draft.is_any(at, THE))
}

const THE: Words = words![fold::word("the"), fold::word("a"), fold::word("another")];

/// Does "name" or "named" stand between the relation and the name?
fn introduced_by_name(reader: &Reader, from: usize, to: usize) -> bool {
    (from..to).any(|at| reader.draft.is_any(at, NAME) || reader.draft.cue_at(at, Cue::NameIntro).is_some())
}

const WHO: Words = words![fold::word("who"), fold::word("whose")];
const AND: Words = words![fold::word("and")];

/// "is Liam." but not "is Irish": after "is", only a name beyond doubt.
fn is_sure(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    let given = draft.name(form.first_name()).given();
    draft.tokens[form.first_name()].is_capitalized()
        && (form.is_full && given > 1 || given == 3 && ends_here(reader, form.tokens.end))
        || form.tokens.start < form.first_name()
}

fn is_listed(reader: &Reader, form: &Form) -> bool {
    let name = reader.draft.name(form.first_name());
    name.given().max(name.surname()) > 0
}

/// "my mom, Sarah, said" but not "my mom, Sarah and I".
fn is_apposed(reader: &Reader, form: &Form, relation: &Relation) -> bool {
    relation.plural
        || form.is_full
        || ends_here(reader, form.tokens.end)
        || ends_here(reader, skip_age(reader, form.tokens.end))
}

/// Does a clause end before this token?
fn ends_here(reader: &Reader, at: usize) -> bool {
    reader.draft.token(at).is_none_or(|t| {
        matches!(
            t.kind,
            TokenKind::Mark(',' | '.' | '!' | '?' | ')' | ';' | ':' | '-' | '–' | '—' | '…' | '(')
                | TokenKind::Break
                | TokenKind::Symbol
        )
    })
}

/// Relatives whose word goes before the name like a title.
const TITLE_LIKE: Words = words![
    fold::word("aunt"),
    fold::word("auntie"),
    fold::word("aunty"),
    fold::word("uncle"),
    fold::word("grandma"),
    fold::word("grandpa"),
    fold::word("granny"),
    fold::word("nana"),
    fold::word("papa"),
    fold::word("cousin"),
    fold::word("grandad"),
];

/// "My title is Customer Service Representative": a capital that belongs to a longer title.
fn is_job_title(reader: &Reader, form: &Form, relation: &Relation) -> bool {
    let last = relation.tokens.end - 1;
    !relation.close
        && reader.draft.tokens[last].is_capitalized()
        && reader.capital_tells(last)
        && reader.draft.name(form.first_name()).given() < 2
}

/// Without "my", the name itself must be plain: "Uncle Bob", "DH Mark", but not "baby Shark".
fn fits_unowned(reader: &Reader, form: &Form, relation: &Relation) -> bool {
    if relation.owned {
        return true;
    }
    let draft = reader.draft;
    let written = draft.tokens[form.first_name()].is_capitalized();
    let name = draft.name(form.first_name());
    match relation.role {
        // "Nurse Ann" is read with its title.
        Role::Clinician if is_the_clinician(reader, relation) && form.tokens.start > relation.tokens.end => {
            written && name.given() > 1
        }
        Role::Clinician => {
            // "the PA Brandon"
            let short = draft.tokens[relation.tokens.start].case == Case::Upper
                && is_the_clinician(reader, relation)
                && written
                && name.given() > 1;
            short
                || relation.tokens.len() == 1
                    && written
                    && name.given().max(name.surname()) > 1
                    && draft.tokens[relation.tokens.start].range().len() > 3
                    && !draft.tokens[relation.tokens.start].is_capitalized()
        }
        _ if relation.loose => false,
        // "told aunt carol"
        _ if !written => {
            // "told aunt carol", "stepson jayden won't go to school"
            let kin = draft.is_any(relation.tokens.end - 1, TITLE_LIKE)
                || relation.close && draft.starts_sentence(relation.tokens.start);
            reader.writes_small && name.given() == 3 && kin
        }
        _ => written && (name.given() > 1 || name.given() == 1 && reader.capital_tells(form.first_name())),
    }
}

/// "roommate Lorna cheats": a clause starts here, and its "my" was left out.
fn opens_clause(reader: &Reader, at: usize) -> bool {
    let draft = reader.draft;
    draft.starts_sentence(at)
        || at > 0 && (matches!(draft.tokens[at - 1].kind, TokenKind::Mark(_)) || draft.is_any(at - 1, AND))
}

/// "my dad rose", "my husband mark the date": a name that is a verb as well, in lower case, needs
/// a word after it that a person would have.
fn is_verb(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    let at = form.first_name();
    let lower = !draft.tokens[at].is_capitalized();
    lower && draft.name(at).given() < 3 && !form.is_full && {
        let next = form.tokens.end;
        !(ends_here(reader, next)
            || draft.token(next).is_some_and(|t| t.kind == TokenKind::Clitic)
            || draft.cue_at(next, Cue::PersonAfter).is_some()
            || draft.is_any(next, AND))
    }
}

const PARENTS: Words = words![
    fold::word("mom"),
    fold::word("mum"),
    fold::word("mam"),
    fold::word("mama"),
    fold::word("mommy"),
    fold::word("mummy"),
    fold::word("momma"),
    fold::word("mother"),
    fold::word("dad"),
    fold::word("daddy"),
    fold::word("father"),
    fold::word("parent"),
    fold::word("parents"),
    fold::word("grandma"),
    fold::word("grandpa"),
    fold::word("nana"),
    fold::word("nan"),
    fold::word("gran"),
    fold::word("granny"),
    fold::word("grandmother"),
    fold::word("grandfather"),
    fold::word("grandparents"),
    fold::word("papa"),
];
const OF: Words = words![fold::word("of"), fold::word("to")];

/// "mom to Jaxon and Paisley", "proud parents of Harper Rose".
fn parent_of(reader: &mut Reader, parent: usize) -> bool {
    let draft = reader.draft;
    if !draft.is_any(parent, PARENTS) || !draft.is_any(parent + 1, OF) {
        return false;
    }
    let mut at = parent + 2;
    let mut found = false;
    for _ in 0..LIST {
        let form = reader.form(at, Need::Hinted);
        let Some(form) = form.filter(|form| {
            draft.tokens[form.first_name()].is_capitalized()
                && !reader.taken(at)
                && draft.name(at).given() > 1
        }) else {
            break;
        };
        reader.meet(&form, Role::Child, None, Stands::Alone);
        found = true;
        let next = skip_age(reader, form.tokens.end);
        at = match draft.token(next) {
            Some(t) if t.is_mark(',') => next + 1 + usize::from(draft.is_any(next + 1, AND)),
            Some(t) if t.is_mark('&') => next + 1,
            Some(_) if draft.is_any(next, AND) => next + 1,
            _ => break,
        };
    }
    found
}

/// Skips "(7)", ", 7,", "7yo", "(age 7)" after a child's name.
pub(super) fn skip_age(reader: &Reader, at: usize) -> usize {
    age_after(reader, at).map_or(at, |(_, end)| end)
}

const AGO: Words = words![fold::word("ago"), fold::word("later"), fold::word("before"), fold::word("after")];

/// The age right after a name, and where it ends.
pub(super) fn age_after(reader: &Reader, at: usize) -> Option<(u32, usize)> {
    let draft = reader.draft;
    let mut i = at;
    let opened = draft.token(i).is_some_and(|t| t.is_mark('('));
    let comma = draft.token(i).is_some_and(|t| t.is_mark(','));
    if opened || comma {
        i += 1;
    }
    let cued = draft.cue_at(i, Cue::AgeCue).is_some_and(|hit| hit.end == i + 1);
    if cued {
        i += 1;
    }
    let years: u32 = draft
        .token(i)
        .filter(|t| t.kind == TokenKind::Number && t.range().len() <= 3)
        .and_then(|t| draft.text[t.range()].parse().ok())?;
    i += 1;
    let glued_unit = draft.cue_at(i, Cue::AgeUnit).map(|hit| hit.end);
    let months = draft.is_any(
        i,
        &[fold::word("months"), fold::word("month"), fold::word("weeks"), fold::word("mo"), fold::word("m")],
    );
    i = glued_unit.unwrap_or(if months { i + 1 } else { i });
    if draft.is_any(i, AGO) {
        return None;
    }
    let closed = draft.token(i).is_some_and(|t| t.is_mark(')'));
    if opened && closed {
        return Some((if months { 0 } else { years }, i + 1));
    }
    // "John 3:16" is no age.
    let verse = draft.token(i).is_some_and(|t| t.is_mark(':'));
    let plain = !verse && ends_here(reader, i) || draft.is_any(i, AND);
    (!opened && (glued_unit.is_some() || cued || plain)).then_some((if months { 0 } else { years }, i))
}

/// "Mark, my husband,", "Liam (my son)", "Mark is my husband".
fn before_relation(reader: &mut Reader, relation: &Relation) {
    let draft = reader.draft;
    let start = relation.tokens.start;
    // "Karen my mom has it too": who opens a post is spoken to, a nurse aside.
    let opens = start < 2 && relation.role != Role::Clinician;
    if !relation.owned || start == 0 || opens || draft.tokens[start].kind == TokenKind::Clitic {
        return;
    }
    let joint = start - 1;
    let comma = draft.tokens[joint].is_mark(',');
    let bracket = matches!(draft.tokens[joint].kind, TokenKind::Mark('(' | '-' | '–' | '—'));
    let is = draft.is_any(joint, IS);
    // "Florence is my neighbor's goat"
    if draft.token(relation.tokens.end).is_some_and(|t| t.kind == TokenKind::Clitic) {
        return;
    }
    // "shoutout to Carlos my PT for"
    let plain = draft.tokens[joint].is_word()
        && !is
        && draft.tokens[joint].is_capitalized()
        && draft.name(joint).given().max(draft.name(joint).surname()) > 1
        && draft.cue_at(start, Cue::FirstPerson).is_some()
        && (ends_here(reader, relation.tokens.end)
            || draft.is_any(relation.tokens.end, AFTER_APPOSED)
            // "Tanisha my infusion nurse always finds a vein"
            || relation.role == Role::Clinician
                && draft.cue_at(relation.tokens.end, Cue::PersonAfter).is_some());
    if !(comma && ends_here(reader, relation.tokens.end) || bracket || is || plain) {
        return;
    }
    let until = if plain { start } else { joint };
    let Some(form) = (joint.saturating_sub(4)..until)
        .filter_map(|at| reader.form(at, Need::Hinted))
        .find(|form| form.tokens.end == until)
    else {
        return;
    };
    if (comma || plain) && follows_greeting(reader, form.tokens.start)
        || draft.token(form.tokens.start).is_some_and(|t| !t.is_capitalized()) && !is
    {
        return;
    }
    reader.meet(&form, relation.role, Some(relation.tokens.clone()), Stands::Alone);
}

const AFTER_APPOSED: Words =
    words![fold::word("for"), fold::word("and"), fold::word("who"), fold::word("with"), fold::word("in")];
const DOCTOR: Words = words![fold::word("dr"), fold::word("doctor"), fold::word("doc"), fold::word("mo")];
const PROFESSOR: Words = words![fold::word("prof"), fold::word("professor")];
const MISTER: Words = words![
    fold::word("mr"),
    fold::word("mrs"),
    fold::word("ms"),
    fold::word("miss"),
    fold::word("mx"),
    fold::word("mister"),
    fold::word("missus"),
    fold::word("madam"),
];
/// Titles of the clergy.
const REVEREND: Words = words![
    fold::word("rev"),
    fold::word("reverend"),
    fold::word("pastor"),
    fold::word("rabbi"),
    fold::word("imam"),
    fold::word("deacon"),
    fold::word("coach"),
    fold::word("principal"),
];
/// Titles that are short forms, with a dot.
const DOTTED: Words = words![
    fold::word("rev"),
    fold::word("dr"),
    fold::word("prof"),
    fold::word("mr"),
    fold::word("mrs"),
    fold::word("ms"),
    fold::word("mx"),
];
const MISS: Words = words![fold::word("miss")];
const NURSES: Words = words![
    fold::word("nurse"),
    fold::word("midwife"),
    fold::word("matron"),
    fold::word("sister"),
    fold::word("physio"),
];

const SISTER: Words = words![fold::word("sister")];

/// A name behind a title ("Dr. Patel", "Mr Khan"), with the title.
pub(super) fn titled(reader: &Reader, at: usize) -> Option<Form> {
    const TITLES: Sieve =
        Sieve::of(DOCTOR).and(Sieve::of(PROFESSOR)).and(Sieve::of(MISTER)).and(Sieve::of(REVEREND));
    let draft = reader.draft;
    if !draft.may_open(at, &TITLES) {
        return None;
    }
    let doctor = draft.is_any(at, DOCTOR) || draft.is_any(at, PROFESSOR);
    // "I miss Tom", "Miss you": a verb.
    let verb = draft.is_any(at, MISS) && (!draft.tokens[at].is_capitalized() || draft.starts_sentence(at));
    let mister = draft.is_any(at, MISTER) && !verb || draft.is_any(at, REVEREND);
    if !doctor && !mister || draft.cue_at(at, Cue::NotPerson).is_some() {
        return None;
    }
    // "MS." is a disease, "MD." a degree.
    if draft.tokens[at].case == Case::Upper
        && draft.tokens[at].range().len() == 2
        && !reader.is_loud(at)
        && mister
    {
        return None;
    }
    let written = draft.tokens[at].is_capitalized();
    let dot = draft.is_any(at, DOTTED) && draft.token(at + 1).is_some_and(|t| t.is_mark('.') && t.glued);
    let name = at + 1 + usize::from(dot);
    let token = draft.token(name).filter(|t| t.is_word() && (dot || !t.glued))?;
    let strength = draft.name(name);
    let listed = strength.given().max(strength.surname());
    let everyday = reader.is_everyday(name);
    let short = mister || draft.tokens[at].range().len() <= 4; // "Dr", "Prof", "doc"
    let fits = if token.is_capitalized() {
        let letter = token.range().len() == 1 && !draft.is_any(name, &[fold::word("i"), fold::word("a")]);
        let ends_with_dot = dot && possessor(reader, at).is_some();
        letter && written
            || listed >= 2 && (!everyday || strength.surname() >= 2)
            || listed == 1 && !everyday && !ends_with_dot
            || !ends_with_dot && !everyday && (short || written) && unlisted(reader, name)
    } else {
        listed == 3 && !everyday && draft.place_at(name).is_none_or(|p| p.place.strength < 3)
    };
    let famous = draft.terms_at(name).iter().any(|hit| hit.is(Kinds::PUBLIC_FIGURE) && hit.end > name + 1);
    if !fits || famous || reader.is_blocked(name, Need::Introduced) || is_street(reader, at) {
        return None;
    }
    let mut form = reader.form(name, Need::Introduced).unwrap_or_else(|| Form::single(name));
    form.is_full &= strength.given() > 0;
    Some(form.from(at))
}

/// A word with a capital in a sentence where capitals tell something, unknown to every list.
fn unlisted(reader: &Reader, at: usize) -> bool {
    let token = &reader.draft.tokens[at];
    !reader.is_loud(at)
        && matches!(token.case, Case::Title | Case::MixedTitle)
        && token.range().len() > 2
        && reader.draft.terms_at(at).is_empty()
}

/// "12 Oak Dr. Patel": a street's name, not a doctor's.
fn is_street(reader: &Reader, title: usize) -> bool {
    title >= 2
        && reader.draft.tokens[title - 1].is_capitalized()
        && reader.draft.tokens[title - 2].kind == TokenKind::Number
}

/// "Dr. Patel", "nurse Bernadette", "Jane Doe, NP".
fn clinicians(reader: &mut Reader) {
    let draft = reader.draft;
    for at in 0..draft.tokens.len() {
        if !draft.tokens[at].is_word() || reader.taken(at) {
            continue;
        }
        if draft.is_any(at, DOCTOR) || draft.is_any(at, PROFESSOR) {
            if let Some(form) = titled(reader, at) {
                let role = if is_expert(reader, &form) { Role::Public } else { Role::Clinician };
                reader.meet(&form, role, None, Stands::Alone);
            }
        } else if draft.is_any(at, NURSES) && draft.tokens[at].is_capitalized() {
            let form = reader.form(at + 1, Need::Hinted).filter(|_| draft.tokens[at + 1].is_capitalized());
            // "Pointer Sister Bonnie Pointer"
            let longer = at > 0 && draft.tokens[at - 1].is_word() && draft.tokens[at - 1].is_capitalized();
            if let Some(form) = form.filter(|_| !reader.is_loud(at)) {
                if follows_greeting(reader, at) {
                    reader.meet(&form.from(at), Role::Reader, None, Stands::Alone);
                } else if !longer || draft.starts_sentence(at - 1) && !draft.is_any(at, SISTER) {
                    reader.meet(&form.from(at), Role::Clinician, None, Stands::Alone);
                }
            }
        } else if draft.cue_at(at, Cue::ClinicianSuffix).is_some() && draft.tokens[at].case == Case::Upper {
            let comma = at > 0 && draft.tokens[at - 1].is_mark(',');
            let end = at - usize::from(comma);
            let form = (end.saturating_sub(4)..end)
                .filter_map(|start| reader.form(start, Need::Hinted))
                .find(|form| form.tokens.end == end && form.is_full);
            if let Some(form) = form {
                reader.meet(&form.to(at + 1), Role::Clinician, None, Stands::Alone);
            }
        }
    }
}

/// "our podcast with Dr. Devi Sridhar", "a thread by Dr. Eric Topol": on the public stage, and nobody's.
fn is_expert(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    let start = form.tokens.start;
    let sentence = reader.around(start);
    let own = draft.cues_in(sentence.clone(), Cue::FirstPerson).any(|hit| draft.is_any(hit.first, OWN));
    let by = start > 0 && draft.is_any(start - 1, BY);
    // "watching The Pitt, Dr. Robby needs a nap": in a series.
    let shown = (sentence.start..start).any(|i| draft.is_any(i, SHOWN));
    shown
        || form.is_full && !own && (by || draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_some())
        // The news write a doctor's name in full, and never "I".
        || form.is_full && !reader.personal && !(sentence.start..start).any(|i| draft.is_any(i, THANKING))
}

const OWN: Words = words![fold::word("my"), fold::word("i"), fold::word("i'm"), fold::word("me")];
const THANKING: Words = words!["shout" "shoutout" "thanks" "thank" "kudos" "bless" "props" "grateful" "love"];
const SHOWN: Words = words!["watching" "rewatching" "rewatched" "binging" "bingeing" "streaming" "episode"];
const BY: Words = words![fold::word("by"), fold::word("featuring"), fold::word("feat"), fold::word("ft")];

fn public_figures(reader: &mut Reader) {
    let draft = reader.draft;
    let hits: Vec<Range<usize>> = draft.terms_of(Kinds::PUBLIC_FIGURE).map(TermHit::tokens).collect();
    for tokens in hits {
        let written = draft.tokens[tokens.start].is_capitalized() || tokens.len() > 1;
        if written && !tokens.clone().any(|at| reader.taken(at)) {
            let form = Form::single(tokens.start).to(tokens.end);
            reader.meet(&form, Role::Public, None, Stands::Alone);
        }
    }
}

const I_AM: Words = words![fold::word("i'm"), fold::word("im")];
const I: Words = words![fold::word("i")];
const AM: Words = words![fold::word("am")];
const THIS: Words = words![fold::word("this")];
const HERE: Words = words![fold::word("here")];
const AFTER_THIS_IS: Words = words![
    fold::word("from"),
    fold::word("here"),
    fold::word("again"),
    fold::word("writing"),
    fold::word("typing"),
    fold::word("speaking"),
];
/// "im tariq btw"
const ASIDES: Words = words![
    fold::word("btw"),
    fold::word("lol"),
    fold::word("haha"),
    fold::word("hi"),
    fold::word("new"),
    fold::word("nice"),
    fold::word("age"),
    fold::word("aged"),
];
/// "I'm Christian": names that say what one is instead.
const TRAITS: Words = words![
    fold::word("christian"),
    fold::word("german"),
    fold::word("irish"),
    fold::word("roman"),
    fold::word("french"),
    fold::word("english"),
    fold::word("scott"),
    fold::word("frank"),
    fold::word("jolly"),
    fold::word("rich"),
    fold::word("mad"),
    fold::word("blessed"),
    fold::word("israel"),
    fold::word("india"),
    fold::word("asia"),
    fold::word("dutch"),
    fold::word("welsh"),
    fold::word("gay"),
    fold::word("virgo"),
    fold::word("leo"),
    fold::word("libra"),
    fold::word("aries"),
    fold::word("gemini"),
    fold::word("team"),
];

/// "My name is Maria Gonzalez", "I'm Sarah", "this is Maria from ...", "Sarah here".
fn introductions(reader: &mut Reader) {
    let draft = reader.draft;
    for at in 0..draft.tokens.len() {
        if !draft.tokens[at].is_word() || reader.taken(at) {
            continue;
        }
        if let Some(hit) = draft.cue_at(at, Cue::SelfNameIntro) {
            let (first, end) = (hit.first, hit.end);
            explicit_introduction(reader, first, end);
        } else if draft.is_any(at, WE_ARE) || draft.is_any(at, WE) && draft.is_any(at + 1, IS) {
            let name = at + 1 + usize::from(draft.is_any(at, WE));
            if let Some(form) = reader.form(name, Need::Hinted).filter(|form| is_parents_child(reader, form))
            {
                reader.meet(&form, Role::Child, None, Stands::Alone);
            }
        } else if draft.is_any(at, I_AM) || draft.is_any(at, I) && draft.is_any(at + 1, AM) {
            let name = if draft.is_any(at, I) { at + 2 } else { at + 1 };
            i_am(reader, name);
        } else if draft.is_any(at, I) && draft.token(at + 1).is_some_and(|t| t.is_mark(',') || t.is_mark('('))
        {
            // "I, Maria Gonzalez, am asking", "I (Marek, 29) was told"
            let bracket = draft.tokens[at + 1].is_mark('(');
            let form = reader
                .form(at + 2, Need::Introduced)
                .filter(|form| form.is_full || bracket && draft.name(form.first_name()).given() > 1);
            if let Some(form) = form.filter(|form| {
                draft.token(form.tokens.end).is_some_and(|t| t.is_mark(',') || bracket && t.is_mark(')'))
            }) {
                reader.meet(&form, Role::Writer, None, Stands::Introduced);
            }
        } else if greets_as(reader, at) {
            if let Some(form) = reader.form(at + 1, Need::Hinted).filter(|form| {
                draft.name(form.first_name()).given() == 3
                    && draft.tokens[form.first_name()].is_capitalized()
                    && ends_here(reader, form.tokens.end)
            }) {
                reader.meet(&form, Role::Writer, None, Stands::Introduced);
            }
        } else if is_self_card(reader, at) {
            reader.meet(&Form::single(at), Role::Writer, None, Stands::Introduced);
        } else if draft.tokens[at].case == Case::Upper && !reader.is_loud(at) && is_label(reader, at) {
            let form = reader.form(at + 2, Need::Introduced).unwrap_or_else(|| Form::single(at + 2));
            reader.meet(&form.label(at), Role::Writer, None, Stands::Introduced);
        } else if (draft.is_any(at, HERE) || draft.is_any(at, AGAIN))
            && at > 0
            && (ends_here(reader, at + 1) || draft.is_any(at + 1, AFTER_THIS_IS))
            // "Isak again!" cheers.
            && !(draft.is_any(at, AGAIN) && draft.token(at + 1).is_none_or(|t| t.is_mark('!')))
        {
            let form = (at.saturating_sub(3)..at)
                .filter(|&start| {
                    start > 0 && draft.is_any(start - 1, ITS)
                        || start > 1
                            && draft.tokens[start - 1].kind == TokenKind::Clitic
                            && draft.is_any(start - 2, IT)
                        || draft.starts_sentence(start)
                        || start > 0 && draft.tokens[start - 1].is_mark(',')
                })
                .filter_map(|start| reader.form(start, Need::Hinted))
                .find(|form| form.tokens.end == at && draft.sentence_index(form.tokens.start) < 3);
            // "hey its tyler again, still no results"
            let plain = |form: &Form| {
                let start = form.tokens.start;
                draft.name(form.first_name()).given() == 3 && start > 0 && greets_as(reader, start - 1)
            };
            if let Some(form) =
                form.filter(|form| draft.tokens[form.tokens.start].is_capitalized() || plain(form))
            {
                reader.meet(&form, Role::Writer, None, Stands::Introduced);
            }
        }
    }
}

/// "Hey it's Liv!": the greeting and the "it's" before a name.
fn greets_as(reader: &Reader, at: usize) -> bool {
    let draft = reader.draft;
    let greeted = at.checked_sub(1).is_some_and(|before| {
        let word = before - usize::from(before > 0 && draft.tokens[before].is_mark(','));
        draft.is_any(word, words!["hi" "hey" "hello" "hiya" "yo" "heya"])
    });
    draft.is_any(at, ITS) && greeted && at < GREETING
}

const WE: Words = words![fold::word("we")];
const WE_ARE: Words = words![fold::word("we're")];

/// "we are Leo's parents"
fn is_parents_child(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    draft.token(form.tokens.end).is_some_and(|t| t.kind == TokenKind::Clitic)
        && draft.is_any(form.tokens.end + 1, PARENTS)
}

const AGAIN: Words = words![fold::word("again")];
const IT: Words = words![fold::word("it")];
const ITS: Words = words![fold::word("its"), fold::word("it's")];
const MYSELF: Words = words![fold::word("myself")];

/// "New here! Gwen, 54, two stents": a name and an age that open a post.
fn is_self_card(reader: &Reader, at: usize) -> bool {
    let draft = reader.draft;
    let comma = |i: usize| draft.token(i).is_some_and(|t| t.is_mark(','));
    let first = draft.sentence_index(at);
    let grown = draft
        .token(at + 2)
        .filter(|t| t.kind == TokenKind::Number && t.range().len() == 2)
        .is_some_and(|t| draft.text[t.range()].parse().is_ok_and(|years: u32| years > CHILDHOOD));
    grown
        && comma(at + 1)
        && (comma(at + 3) || draft.token(at + 3).is_some_and(|t| t.is_mark('.')))
        && draft.starts_sentence(at)
        && (first == 0 || first == 1 && at <= GREETING)
        && draft.tokens[at].case == Case::Title
        && draft.name(at).given() == 3
        && draft.place_at(at).is_none_or(|hit| hit.place.strength < 2)
        && draft.cue_at(at + 4, Cue::PersonAfter).is_none()
        && !draft.is_any(at + 4, OF)
        && !draft.is_any(at + 4, &[fold::word("from")])
        && draft.cue_at(at + 4, Cue::ThirdPerson).is_none()
}

/// The longest greeting before a card, in tokens.
const GREETING: usize = 6;

/// "KOWALSKI, JOAN M" on a label or a wristband.
fn is_label(reader: &Reader, at: usize) -> bool {
    let draft = reader.draft;
    let upper = |i: usize| {
        draft.token(i).is_some_and(|t| t.is_word() && t.case == Case::Upper && t.range().len() > 2)
    };
    upper(at)
        && draft.token(at + 1).is_some_and(|t| t.is_mark(',') && t.glued)
        && upper(at + 2)
        && draft.name(at).surname() > 1
        && draft.name(at + 2).given() > 1
        && !reader.is_everyday(at)
}

fn explicit_introduction(reader: &mut Reader, first: usize, end: usize) {
    let draft = reader.draft;
    let mut at = end;
    let colon = draft.token(at).is_some_and(|t| t.is_mark(':'));
    at += usize::from(colon || draft.token(at).is_some_and(|t| t.is_mark(',')));
    while draft.is_any(at, IS) {
        at += 1;
    }
    // "My name is Ms Okafor"
    let form = titled(reader, at).or_else(|| reader.form(at, Need::Introduced));
    let Some(form) = form else { return };
    let written = draft.tokens[form.first_name()].is_capitalized();
    let labelled = colon && draft.starts_sentence(first);
    // "names jess, i have lupus", "Name's Kate."
    let said = draft.starts_sentence(first)
        && (draft.is_any(first, &[fold::word("names")])
            || draft.token(end - 1).is_some_and(|t| t.kind == TokenKind::Clitic))
        && draft.name(at).given() == 3
        && ends_here(reader, form.tokens.end);
    if draft.is_any(first, NAME) && !labelled && !said
        || !written && !form.is_full && draft.name(at).given() < 3
    {
        return;
    }
    if draft.is_any(first, MYSELF) && !(written && (draft.starts_sentence(first) || form.is_full)) {
        return;
    }
    if draft.is_any(first, THIS) {
        // "This is Dan, Carol's husband."
        let kin = draft.token(form.tokens.end).is_some_and(|t| t.is_mark(','))
            && (form.tokens.end + 2..form.tokens.end + 5).any(|i| {
                draft.terms_at(i).iter().any(is_close)
                    && possessor(reader, i).is_some_and(|of| draft.cue_at(of, Cue::FirstPerson).is_none())
                    && ends_here(reader, i + 1)
            });
        let fits = kin && draft.name(at).given() > 1
            || draft.is_any(form.tokens.end, AFTER_THIS_IS) && draft.name(at).given() > 1;
        let opens = draft.starts_sentence(first) || first > 0 && draft.tokens[first - 1].is_mark(',');
        if !fits || !opens {
            return;
        }
    }
    if draft.token(form.tokens.end).is_some_and(|t| t.kind == TokenKind::Clitic) {
        return;
    }
    reader.meet(&form, Role::Writer, None, Stands::Introduced);
}

fn i_am(reader: &mut Reader, name: usize) {
    let draft = reader.draft;
    let form = reader.form(name, Need::Hinted);
    let greeted = || is_greeted(reader, name);
    let Some(form) =
        form.or_else(|| reader.form(name, Need::Introduced).filter(|form| form.second > 1 || greeted()))
    else {
        return;
    };
    let unlisted = (form.second > 1 || greeted())
        && draft.tokens[name].case == Case::Title
        && (ends_here(reader, form.tokens.end) || draft.is_any(form.tokens.end, AND));
    let given = draft.name(name).given().max(if unlisted { 2 } else { 0 });
    let written = draft.tokens[name].is_capitalized() && !reader.is_loud(name);
    let trait_word = draft.terms_at(name).iter().any(|hit| hit.has(Cue::People) || hit.has(Cue::Trait));
    if given < 2 || !form.is_full && (trait_word || draft.is_any(name, TRAITS)) {
        return;
    }
    if draft.token(form.tokens.end).is_some_and(|t| t.kind == TokenKind::Clitic) {
        // "I'm Liam's mom"
        let role = match draft.terms_at(form.tokens.end + 1).iter().find(|hit| is_relation(hit)) {
            Some(hit) if hit.has(Cue::FamilyRelation) => Role::Child,
            Some(_) => Role::Other,
            None => return,
        };
        reader.meet(&form, role, None, Stands::Alone);
        return;
    }
    let next = form.tokens.end;
    let closes = ends_here(reader, next)
        || draft.is_any(next, AND)
        || draft.is_any(next, ASIDES)
        || draft.is_any(next, AFTER_THIS_IS)
        || draft.token(next).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.cue_at(next, Cue::FirstPerson).is_some();
    // "Hi, I'm Ngozi": a town somewhere, too.
    let place = !form.is_full
        && draft
            .place_at(name)
            .is_some_and(|hit| hit.place.strength > 1 + u8::from(given == 3 && is_greeted(reader, name)));
    // "hi all, i'm hamza, new here": a rarer name, too, where people say theirs.
    let plain =
        !written && closes && (given == 3 || !place && !reader.is_everyday(name) && is_greeted(reader, name));
    if written && !place && (form.is_full || closes || given == 3) || plain {
        reader.meet(&form, Role::Writer, None, Stands::Introduced);
    }
}

/// "Hi everyone, I'm Ngozi and": a word no list knows, where people say their name. Not "I'm Filipina".
fn is_greeted(reader: &Reader, name: usize) -> bool {
    let draft = reader.draft;
    let word = &draft.text[draft.tokens[name].range()];
    let people = ["ish", "ese", "ian", "ean", "ist", "ic", "ina", "ino", "ite", "ous", "ed", "ing"];
    name < 2 * GREETING
        && draft.is_any(0, words!["hi" "hello" "hey" "hiya" "greetings" "morning" "evening"])
        && !people.iter().any(|end| word.ends_with(end))
}

const GREETINGS: Words = words![
    fold::word("hi"),
    fold::word("hello"),
    fold::word("hey"),
    fold::word("hiya"),
    fold::word("dear"),
    fold::word("thanks"),
    fold::word("thankyou"),
    fold::word("thx"),
    fold::word("ty"),
    fold::word("congrats"),
    fold::word("congratulations"),
    fold::word("welcome"),
    fold::word("sorry"),
    fold::word("hugs"),
    fold::word("morning"),
    fold::word("evening"),
    fold::word("night"),
    fold::word("goodnight"),
    fold::word("birthday"),
    fold::word("luck"),
    fold::word("cheers"),
    fold::word("bye"),
    fold::word("agree"),
    fold::word("agreed"),
];
/// They greet only with a comma: "Oh, Karen".
const INTERJECTIONS: Words = words![
    fold::word("yes"),
    fold::word("yeah"),
    fold::word("no"),
    fold::word("oh"),
    fold::word("aww"),
    fold::word("aw"),
    fold::word("ok"),
    fold::word("okay"),
    fold::word("wow"),
    fold::word("well"),
    fold::word("exactly"),
    fold::word("true"),
    fold::word("lol"),
    fold::word("haha"),
    fold::word("omg"),
    fold::word("so"),
];
const YOU: Words = words![fold::word("you"), fold::word("ya"), fold::word("u")];
const GIVES_TO: Words = words![
    fold::word("thank"),
    fold::word("bless"),
    fold::word("love"),
    fold::word("miss"),
    fold::word("of"),
    fold::word("with"),
    fold::word("for"),
];

/// Does a greeting stand right before, a comma aside?
fn follows_greeting(reader: &Reader, at: usize) -> bool {
    const GREETED: Sieve = Sieve::of(GREETINGS).and(Sieve::of(INTERJECTIONS)).and(Sieve::of(YOU));
    let draft = reader.draft;
    let Some(mut before) = at.checked_sub(1) else { return false };
    let comma = draft.tokens[before].is_mark(',');
    if comma {
        let Some(earlier) = before.checked_sub(1) else { return false };
        before = earlier;
    }
    if !draft.may_open(before, &GREETED) {
        return false;
    }
    draft.is_any(before, GREETINGS)
        || comma && draft.is_any(before, INTERJECTIONS) && draft.starts_sentence(before)
        || draft.is_any(before, YOU) && before > 0 && draft.is_any(before - 1, GIVES_TO)
}

/// "Hi Karen and Tom,", "Thanks Sarah!": the people whom the post speaks to.
fn greetings(reader: &mut Reader) {
    let draft = reader.draft;
    for start in 1..draft.tokens.len() {
        if reader.taken(start) || !draft.tokens[start].is_word() || !follows_greeting(reader, start) {
            continue;
        }
        let mut at = start;
        for _ in 0..3 {
            let Some(form) = reader.form(at, Need::Introduced).filter(|_| draft.name(at).given() > 0) else {
                break;
            };
            // "no Sarah didn't", "well Mark says": spoken of, not to.
            let spoken_of = draft.cue_at(form.tokens.end, Cue::PersonAfter).is_some()
                || draft.token(form.tokens.end).is_some_and(|t| t.kind == TokenKind::Clitic);
            if spoken_of && !draft.is_any(form.tokens.end, AND) {
                break;
            }
            reader.meet(&form, Role::Reader, None, Stands::Alone);
            let next = form.tokens.end;
            if !draft.is_any(next, AND) && !draft.token(next).is_some_and(|t| t.is_mark('&')) {
                break;
            }
            at = next + 1;
        }
    }
}

/// A signature is followed by at most so many lines ("PPMS 2014", "three cats").
const LINES_BELOW: usize = 3;

/// The writer's name below the post: "Thanks, Maria Gonzalez", "- Bob K.", a last line "Sarah x".
fn signature(reader: &mut Reader) {
    let draft = reader.draft;
    let mut end = draft.tokens.len();
    for _ in 0..=LINES_BELOW {
        if signature_at(reader, end) {
            return;
        }
        let line = draft.tokens[..end].iter().rposition(|t| t.kind == TokenKind::Break);
        let Some(line) = line.filter(|&line| end - line < SHORT_POST) else { return };
        end = line;
    }
}

const KISSES: Words =
    words![fold::word("x"), fold::word("xx"), fold::word("xxx"), fold::word("xo"), fold::word("xoxo")];

/// Is the name that ends at `end` (kisses, marks and a bracket aside) a signature?
fn signature_at(reader: &mut Reader, mut end: usize) -> bool {
    let draft = reader.draft;
    let mut exclaims = false;
    while end > 0 {
        let token = &draft.tokens[end - 1];
        let dot_of_initial = token.is_mark('.')
            && end > 1
            && draft.tokens[end - 2].range().len() == 1
            && draft.tokens[end - 2].is_word();
        if token.is_mark(')') {
            let open = (end.saturating_sub(SHORT_POST)..end).rev().find(|&i| draft.tokens[i].is_mark('('));
            let Some(open) = open else { return false };
            end = open;
            continue;
        }
        let trails = matches!(token.kind, TokenKind::Break | TokenKind::Symbol | TokenKind::Mark(_))
            && !dot_of_initial
            || draft.is_any(end - 1, KISSES);
        if !trails {
            break;
        }
        exclaims |= token.is_mark('!') || token.is_mark('?');
        end -= 1;
    }
    let form = (end.saturating_sub(6)..end)
        .filter_map(|at| titled(reader, at).or_else(|| reader.form(at, Need::Hinted)))
        .find(|form| form.tokens.end == end);
    let form =
        form.filter(|form| !exclaims && (draft.name(form.first_name()).given() > 1 || form.second > 1));
    let form = form.map(|form| with_title(reader, form));
    let Some(form) = form.filter(|form| is_signed(reader, form)) else { return false };
    reader.meet(&form, Role::Writer, None, Stands::Signed);
    true
}

/// "Sister Agnes": with the title right before.
fn with_title(reader: &Reader, form: Form) -> Form {
    let start = form.tokens.start;
    let title = start.checked_sub(1).filter(|&at| {
        let draft = reader.draft;
        draft.tokens[at].is_capitalized()
            && draft.tokens[at].is_word()
            && (draft.cue_at(at, Cue::Title).is_some() || draft.is_any(at, NURSES))
    });
    match title {
        Some(at) => form.from(at),
        None => form,
    }
}

fn is_signed(reader: &Reader, form: &Form) -> bool {
    let draft = reader.draft;
    let start = form.tokens.start;
    let Some(before) = start.checked_sub(1) else { return false };
    let personal = draft.cues_in(0..start, Cue::FirstPerson).next().is_some();
    let long = start >= SHORT_POST;
    let is_break = |at: usize| draft.tokens[at].kind == TokenKind::Break;
    let written = draft.tokens[form.first_name()].is_capitalized();
    if !written && (form.is_full || draft.name(form.first_name()).given() < 3) {
        return false;
    }
    // "God repay you. Efraín Zúñiga Mora": a full name that is a sentence by itself.
    if form.is_full
        && personal
        && start >= 2 * SHORT_POST
        && draft.starts_sentence(start)
        && !is_break(before)
    {
        return !quotes_before(reader, start);
    }
    let dash = matches!(draft.tokens[before].kind, TokenKind::Mark('-' | '–' | '—' | '~'));
    let dashes = (0..=before)
        .rev()
        .take(3)
        .take_while(|&i| matches!(draft.tokens[i].kind, TokenKind::Mark('-' | '–' | '—' | '~')))
        .count();
    if dash {
        let line = start > dashes && is_break(start - dashes - 1);
        // "She is not coming! - Josh"
        let ended = start > dashes
            && !form.is_full
            && draft.name(start).given() == 3
            && matches!(
                draft.tokens[start - dashes - 1].kind,
                TokenKind::Mark('.' | '!' | '?') | TokenKind::Symbol
            );
        // "Any advice welcome. -Kate": glued to its dash it is nobody else's.
        let glued = ended && draft.tokens[start].glued && dashes == 1;
        return (line || ended) && (personal || glued) && !quotes_before(reader, start - dashes);
    }
    // A line of dashes cuts a signature off.
    let rule = (0..before).rev().take_while(|&i| draft.tokens[i].is_mark('-')).count();
    if is_break(before) && rule >= 2 && before.checked_sub(rule + 1).is_none_or(is_break) {
        return true;
    }
    // "Thanks, Maria": the words before, past a comma and line breaks.
    let mut word = before;
    let mut comma = false;
    let mut lines = false;
    loop {
        if draft.tokens[word].is_mark(',') {
            comma = true;
        } else if is_break(word) {
            lines = true;
        } else if !matches!(draft.tokens[word].kind, TokenKind::Mark(_) | TokenKind::Symbol) {
            break;
        }
        let Some(earlier) = word.checked_sub(1) else { return false };
        word = earlier;
    }
    let signs_off = draft.cue_before(word + 1, Cue::SignOff).is_some_and(|hit| {
        draft.starts_sentence(hit.first)
            || hit.first > 0
                && matches!(draft.tokens[hit.first - 1].kind, TokenKind::Mark(_) | TokenKind::Symbol)
    });
    // "thanks for listening. bex": a closing of its own
    let closing = draft
        .cue_before(word + 1, Cue::SignOff)
        .is_some_and(|hit| hit.end - hit.first > 2 && draft.starts_sentence(hit.first));
    if closing && draft.starts_sentence(start) && personal {
        return true;
    }
    // "Thank you very much for your time Elena Duarte": whoever reads has no such name.
    let thanked = draft.is_any(word, words!["time" "reading" "listening" "advance"])
        && (word.saturating_sub(7)..word).any(|i| draft.is_any(i, words!["thank" "thanks" "thx" "ty"]));
    if thanked && form.is_full && personal && long && written {
        return true;
    }
    if signs_off {
        if form.is_full && draft.is_any(word, REGARDS) {
            return true;
        }
        return lines
            || comma && (long || draft.is_any(word, LOVE))
            || written && long && start >= 2 * SHORT_POST;
    }
    // "Sorry it's so long.\n\nMarjorie T.": a blank line, then a name and an initial.
    let blank = form.second > 0
        && draft.name(form.first_name()).given() == 3
        && start > SHORT_POST / 2
        && (before > 0 && is_break(before - 1)
            || draft.text[draft.tokens[before].range()].matches('\n').count() > 1);
    lines && is_break(before) && (personal && long || blank) && !quotes_before(reader, before)
}

/// They sign even a short post: "Give it a rest. Love, Mackenna".
const LOVE: Words = words![
    fold::word("love"),
    fold::word("signed"),
    fold::word("sincerely"),
    fold::word("xoxo"),
    fold::word("yours"),
    fold::word("truly"),
];
const REGARDS: Words = words![
    fold::word("regards"),
    fold::word("sincerely"),
    fold::word("faithfully"),
    fold::word("respectfully"),
    fold::word("truly"),
];

/// Does a quotation end right before? Then its author's name follows.
fn quotes_before(reader: &Reader, at: usize) -> bool {
    (0..at)
        .rev()
        .map(|i| reader.draft.tokens[i].kind)
        .find(|kind| *kind != TokenKind::Break)
        .is_some_and(|kind| matches!(kind, TokenKind::Mark('"' | '”' | '\'' | '’' | '»')))
}
