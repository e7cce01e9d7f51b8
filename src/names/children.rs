//! Whose name it is when the words before it speak of a child: "My son has been in the ICU. Pray for
//! Tyler.", "our 5 year old is off school. Posy keeps asking", "Jojo won't nap".
//!
//! Only for a bare first name that no words beside it explain. The last of the writer's people spoken
//! of before it must be one child without a name, and the name must stand as a child's does; or the
//! sentence speaks of what only small children do.

use super::Reader;
use super::anchors::{CHILDHOOD, PLURAL, is_relation, possessor};
use super::evidence::{is_ill_next, is_placed};
use crate::draft::TermHit;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::token::{Case, TokenKind};

/// How far back a child may have been spoken of, in tokens.
const REACH: usize = 60;

/// Is the one named at these tokens a child?
pub(super) fn is_meant(reader: &Reader, at: usize, end: usize) -> bool {
    does_as_children(reader, at, end) || is_child_before(reader, at) && stands_as_child(reader, at, end)
}

/// Is one child without a name the last of the writer's people spoken of?
fn is_child_before(reader: &Reader, at: usize) -> bool {
    let terms = &reader.draft.terms;
    let from = terms.partition_point(|hit| hit.first < at.saturating_sub(REACH));
    let to = terms.partition_point(|hit| hit.first < at);
    let last = terms[from..to].iter().rev().find(|hit| is_writers(reader, hit) || is_young(reader, hit));
    last.is_some_and(|hit| {
        // "Baby Theo is home", "my son Max"
        let named = reader.taken(hit.first)
            || reader.people.iter().any(|p| p.relation.as_ref().is_some_and(|r| r.contains(&hit.first)));
        (hit.has(Cue::ChildRelation) || hit.has(Cue::AgeUnit))
            && !reader.draft.is_any(hit.end - 1, PLURAL)
            && !named
    })
}

/// "my son", "our little girl"
fn is_writers(reader: &Reader, hit: &TermHit) -> bool {
    let own =
        || possessor(reader, hit.first).is_some_and(|of| reader.draft.cue_at(of, Cue::FirstPerson).is_some());
    is_relation(hit) && (hit.has(Cue::Possessive) || own())
}

/// "a 5 year old"
fn is_young(reader: &Reader, hit: &TermHit) -> bool {
    let draft = reader.draft;
    hit.has(Cue::AgeUnit)
        && hit.first > 0
        && draft.tokens[hit.first - 1].kind == TokenKind::Number
        && draft.words(hit.first - 1..hit.first).parse().is_ok_and(|years: u32| years <= CHILDHOOD)
}

/// "pray for Tyler", "Lily is terrified", "update on Mateo": not "Sarah next door drove us".
fn stands_as_child(reader: &Reader, at: usize, end: usize) -> bool {
    let draft = reader.draft;
    let prayed = (at.saturating_sub(4)..at).any(|i| draft.is_any(i, PRAYED)) || is_ill_next(draft, end);
    let subject = draft.starts_sentence(at)
        && draft
            .token(end)
            .is_some_and(|t| t.is_word() && t.case == Case::Lower || t.kind == TokenKind::Clitic)
        && !draft.is_any(end, GROWN);
    !is_placed(reader, end) && (prayed || subject)
}

/// "Jojo won't nap", "Kaiya is teething": the subject, and nobody else it could be about.
fn does_as_children(reader: &Reader, at: usize, end: usize) -> bool {
    let draft = reader.draft;
    let opens = draft.starts_sentence(at)
        || at > 0 && (draft.tokens[at - 1].is_mark(',') || draft.is_any(at - 1, words!["says" "said" "on"]));
    let sentence = draft.sentence(at);
    let after = end..sentence.end.min(end + 14);
    let small = after.clone().find(|&i| draft.is_any(i, SMALL) || is_grade(reader, i));
    // "picking up Hazel from preschool"
    let carried = (at.saturating_sub(2)..at).any(|i| draft.is_any(i, CARRIED));
    (opens || carried)
        && small.is_some_and(|small| {
            // "a rash all over his tummy"
            let own = usize::from(draft.is_any(small - 1, words!["his" "her"]));
            (carried || !draft.is_any(end, GROWN))
                && !(end..small - own)
                    .any(|i| draft.is_any(i, OTHERS) || draft.terms_at(i).iter().any(is_relation))
        })
}

/// "Leo is in third grade": not the grade of a tumour.
fn is_grade(reader: &Reader, at: usize) -> bool {
    let draft = reader.draft;
    at > 1
        && draft.is_any(at, words!["grade"])
        && draft.is_any(at - 2, words!["in" "starts" "started" "starting"])
        && draft.is_any(
            at - 1,
            words!["first" "second" "third" "fourth" "fifth" "sixth" "seventh" "1st" "2nd" "3rd" "4th" "5th" "6th" "7th"],
        )
}

/// What one does with a child at a nursery's door.
const CARRIED: Words = words!["dropped" "dropping" "drop" "picked" "picking" "pick" "collected" "collecting"];
/// What is asked for a child who is ill.
const PRAYED: Words =
    words!["pray" "praying" "prayers" "prayer" "keep" "update" "updates" "thoughts" "thinking" "lift"];
/// What grown people do for one's child.
const GROWN: Words = words![
    "said" "says" "told" "called" "texted" "drove" "brought" "offered" "thinks" "thought" "at" "from" "and"
    "works" "posted" "asked" "suggested" "helped" "sent" "gave" "who" "took" "emailed" "met" "recommended"
    "picked" "dropped" "went" "drives" "lent" "wrote" "rang" "runs" "teaches" "put" "puts" "found"
];
/// What only small children do or have.
const SMALL: Words = words![
    "nap" "naps" "napping" "potty" "teething" "tummy" "nicu" "picu" "pediatrician" "paediatrician"
    "preschool" "daycare" "kindergarten" "croup" "colic" "colicky"
];
/// Somebody else in the same breath: the one in the crib.
const OTHERS: Words = words!["her" "him" "them" "my" "our" "his" "their"];
