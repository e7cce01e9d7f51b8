//! Words of somebody who may be at risk now: thoughts or a plan of self-harm told in the first
//! person and the present, violence at home, a friend at risk, a poison swallowed.
//!
//! Shows one calm card with people to talk to. Never underlined, counted, kept, or held back.
//!
//! Not: idioms ("this heat is killing me"), the past, recovery, prevention, news, fiction, jokes.

use crate::draft::Draft;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, neighbors, sentence};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "crisis",
    category: Category::CareCrisis,
    find,
    examples: &[
        "[[I want to kill myself]] and I don't know who to tell",
        "[[I've decided to end it]] this weekend.",
        "There's no point. [[I just want to go to sleep and not wake up]].",
        "[[My friend wants to die]] and I am so scared",
        "[[He held a knife to me]] this morning.",
    ],
    counter_examples: &[
        "This heat is killing me, someone send ice cream",
        "I used to be suicidal. Therapy got me here.",
        "I'm dying of laughter",
        "It is suicide prevention month.",
        "\"I want to die,\" said the knight, and the dragon put the kettle on.",
        "If I have to do one more spreadsheet I'm going to kill myself lol",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.terms {
        if hit.first < covered {
            continue;
        }
        let (tokens, whose) = if hit.has(Cue::CrisisCertain) {
            (Some(hit.tokens()), Experiencer::Writer)
        } else if hit.has(Cue::CrisisIntent) {
            (intent(draft, hit.first, hit.end), Experiencer::Writer)
        } else if hit.has(Cue::CrisisFriendAct) {
            (friend(draft, hit.first, hit.end), Experiencer::Other)
        } else {
            (None, Experiencer::Nobody)
        };
        let Some(tokens) = tokens.filter(|tokens| is_present(scene, tokens)) else { continue };
        covered = tokens.end;
        found.add(
            Candidate::new(draft.bytes(tokens), Level::WorthALook)
                .confidence(Confidence::Certain)
                .experiencer(whose),
        );
    }
}

/// "I'm going to" and, right after, what.
fn intent(draft: &Draft, first: usize, end: usize) -> Option<Range<usize>> {
    let act = (end..end + 3).find_map(|at| draft.cue_at(at, Cue::CrisisAct))?;
    let between = (end..act.first).all(|i| draft.token(i).is_some_and(Token::is_word));
    // "end it", "die" and the like mean little after "thinking about".
    let wish = draft.is_any(
        end - 1,
        words![
            fold::word("to"),
            fold::word("wanna"),
            fold::word("will"),
            fold::word("i'll"),
            fold::word("gonna"),
            fold::word("could"),
            fold::word("just"),
            fold::word("hope"),
        ],
    );
    let dies = !draft.is_any(act.first, &[fold::word("die")])
        || draft.is_any(
            end - 2,
            &[
                fold::word("want"),
                fold::word("ready"),
                fold::word("wish"),
                fold::word("just"),
                fold::word("need"),
            ],
        )
        || draft.is_any(end - 1, &[fold::word("wanna"), fold::word("could"), fold::word("hope")]);
    let vague = act.end - act.first <= 2
        && draft.is_any(
            act.first,
            &[fold::word("die"), fold::word("end"), fold::word("ending"), fold::word("sleep")],
        );
    (between && dies && (wish || !vague) && draft.sentence(first).contains(&act.first))
        .then_some(first..act.end)
}

/// Somebody near, and what they want to do.
fn friend(draft: &Draft, act: usize, end: usize) -> Option<Range<usize>> {
    let from = act.saturating_sub(6).max(draft.sentence(act).start);
    let person = (from..act).find(|&i| {
        draft.terms_at(i).iter().any(|hit| {
            hit.has(Cue::PartnerRelation)
                || hit.has(Cue::FamilyRelation)
                || hit.has(Cue::ChildRelation)
                || hit.has(Cue::OtherRelation)
        })
    });
    let owned = person.map(|p| {
        if p > from
            && draft
                .is_any(p - 1, &[fold::word("my"), fold::word("best"), fold::word("a"), fold::word("our")])
        {
            p - 1 - usize::from(p > from + 1 && draft.is_any(p - 1, &[fold::word("best")]))
        } else {
            p
        }
    });
    let pronoun = || {
        (from..act).find(|&i| {
            draft.is_any(
                i,
                &[
                    fold::word("she"),
                    fold::word("he"),
                    fold::word("i"),
                    fold::word("baby"),
                    fold::word("toddler"),
                ],
            )
        })
    };
    Some(owned.or_else(pronoun)?..end)
}

/// Told as present and in earnest?
fn is_present(scene: &Scene, tokens: &Range<usize>) -> bool {
    let draft = scene.draft;
    let whole = sentence(draft, tokens.start);
    let past = draft
        .cues_in(whole.clone(), Cue::CrisisPast)
        .any(|hit| hit.end <= tokens.start || tokens.end <= hit.first);
    let around = neighbors(draft, tokens.start);
    let laughing = around.clone().any(|i| {
        draft.is_any(i, LAUGHTER)
            || draft.tokens[i].kind == TokenKind::Symbol
                && draft.text[draft.tokens[i].range()].starts_with(['😂', '🤣', '😆', '😹', '💀'])
    });
    let safe = has(draft, around, Cue::Charity);
    let context = scene.context(tokens);
    let supposed =
        tokens.start > 0 && draft.is_any(tokens.start - 1, &[fold::word("if"), fold::word("when")]);
    !(past || laughing || safe || supposed || context.quoted)
}

const LAUGHTER: Words = words![
    fold::word("lol"),
    fold::word("lmao"),
    fold::word("lmfao"),
    fold::word("rofl"),
    fold::word("haha"),
    fold::word("hahaha"),
    fold::word("jk"),
    fold::word("joke"),
    fold::word("kidding"),
];
