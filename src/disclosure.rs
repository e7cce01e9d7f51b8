//! Who says what about whose health: every condition, symptom and procedure the draft names,
//! with the person it belongs to, where the sentence states it as somebody's own.
//!
//! Naming a disease is no disclosure: "lupus awareness day" and "is it lupus?" tell nothing about
//! anybody. "My lupus", "I have lupus", "diagnosed with lupus", "34F, lupus" do. Several
//! recognizers ask for the same answer, so it is computed once for a draft.

use crate::context::{Context, Contexts};
use crate::draft::{Draft, TermHit};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::{Concept, ConceptClass, Kinds, fold};
use crate::token::TokenKind;
use std::ops::Range;

/// How far before a term the verb may stand that gives it to somebody, in tokens.
const VERB_REACH: usize = 8;

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

/// Every health fact the draft states about a person, in order.
#[must_use]
pub fn disclosures(draft: &Draft, contexts: &Contexts) -> Vec<Disclosure> {
    let mut told: Vec<Disclosure> = Vec::new();
    for hit in draft.terms_of(Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0)) {
        let Some(concept) = draft.concept(hit) else { continue };
        let term = Term { draft, contexts, hit, concept, context: contexts.of(&hit.tokens()) };
        if let Some(experiencer) = term.owner(told.last()) {
            told.push(Disclosure { tokens: hit.tokens(), concept, experiencer });
        }
    }
    told
}

struct Term<'d> {
    draft: &'d Draft<'d>,
    contexts: &'d Contexts<'d>,
    hit: &'d TermHit,
    concept: &'static Concept,
    context: Context,
}

impl Term<'_> {
    /// Whose fact it is, if the draft states it as somebody's.
    fn owner(&self, previous: Option<&Disclosure>) -> Option<Experiencer> {
        let context = self.context;
        if context.quoted || context.figurative || self.is_part_of_longer_word() {
            return None;
        }
        if let Some(owner) = self.possessed() {
            return (!self.is_topic_of_work()).then_some(owner);
        }
        if self.is_general_topic() || context.negated {
            return None;
        }
        if let Some(previous) = previous.filter(|p| self.continues_list(p)) {
            return Some(previous.experiencer);
        }
        if self.shared_by_asking() {
            return Some(Experiencer::Writer);
        }
        if context.hypothetical || context.asked {
            return None;
        }
        let note = self.heads_a_note();
        let stated = note
            || self.had()
            || self.was_called()
            || self.follows_with()
            || self.lost_to()
            || self.felt()
            || self.acted();
        let subject = match context.experiencer_or_implied() {
            // "Diagnosed with lupus in May." and "34F, lupus" need no "I".
            Experiencer::Nobody if context.person.is_none() && (note || self.opens_with_verb()) => {
                Experiencer::Writer
            }
            subject => subject,
        };
        (stated && subject != Experiencer::Nobody).then_some(subject)
    }

    fn sentence(&self) -> Range<usize> {
        self.draft.sentence(self.hit.first)
    }

    /// Bounded stretch before the term, inside its sentence.
    fn before(&self, reach: usize) -> Range<usize> {
        self.sentence().start.max(self.hit.first.saturating_sub(reach))..self.hit.first
    }

    /// Bounded stretch after the term, inside its sentence.
    fn after(&self, reach: usize) -> Range<usize> {
        self.hit.end..self.sentence().end.min(self.hit.end + reach)
    }

    fn class(&self) -> ConceptClass {
        self.concept.class
    }

    fn is_weak(&self) -> bool {
        self.hit.entry.is_weak()
    }

    /// "my lupus", "her recent diagnosis of lupus": the possessive says whose.
    fn possessed(&self) -> Option<Experiencer> {
        let reach = if self.is_weak() { 2 } else { 4 };
        for at in self.before(reach).rev() {
            let token = &self.draft.tokens[at];
            if token.kind == TokenKind::Clitic {
                // "my mom's dementia", not "Crohn's" itself.
                return matches!(self.context.person, Some(person) if person + 1 == at)
                    .then_some(self.context.experiencer)
                    .filter(|e| *e != Experiencer::Nobody);
            }
            if let Some(cue) = self
                .draft
                .terms_at(at)
                .iter()
                .find(|hit| hit.has(Cue::Possessive) && hit.end - hit.first == 1)
            {
                return match () {
                    () if cue.has(Cue::FirstPerson) => Some(Experiencer::Writer),
                    () if cue.has(Cue::SecondPerson) => None,
                    () => Some(self.context.experiencer)
                        .filter(|e| !matches!(e, Experiencer::Nobody | Experiencer::Writer)),
                };
            }
            let adjective = token.is_word()
                && !self.draft.terms_at(at).iter().any(|hit| hit.entry.cues.0 & !ADJECTIVE_CUES != 0);
            if !adjective && token.kind != TokenKind::Number && !token.is_mark('-') {
                return None;
            }
        }
        None
    }

    /// "lupus awareness", "cancer research", "diabetes is common", "a cancer charity".
    fn is_general_topic(&self) -> bool {
        let next = self.after(2);
        let topic = next.clone().next().is_some_and(|at| self.draft.cue_at(at, Cue::GeneralTopic).is_some());
        // "I have lupus symptoms" tells; "lupus symptoms are many" does not.
        topic && !(self.draft.is_any(self.hit.end, SOFT_TOPICS) && self.had())
    }

    /// "my cancer patients", "my diabetes research".
    fn is_topic_of_work(&self) -> bool {
        self.draft.is_any(
            self.hit.end,
            &[
                fold::word("research"),
                fold::word("patients"),
                fold::word("charity"),
                fold::word("fundraiser"),
                fold::word("class"),
                fold::word("essay"),
                fold::word("thesis"),
                fold::word("podcast"),
                fold::word("awareness"),
            ],
        )
    }

    /// "lupus-like", "#cancersucks": the term is a piece of another word.
    fn is_part_of_longer_word(&self) -> bool {
        let after = self.draft.token(self.hit.end);
        after.is_some_and(|t| t.glued && t.is_mark('-'))
            && self.draft.is_any(
                self.hit.end + 1,
                &[
                    fold::word("like"),
                    fold::word("free"),
                    fold::word("causing"),
                    fold::word("proof"),
                    fold::word("fighting"),
                ],
            )
            || self.hit.first > 0
                && self.draft.tokens[self.hit.first].glued
                && matches!(self.draft.tokens[self.hit.first - 1].kind, TokenKind::Mark('-' | '_' | '@'))
                && self.draft.is_any(
                    self.hit.first.wrapping_sub(2),
                    &[fold::word("anti"), fold::word("non"), fold::word("pre")],
                )
    }

    /// "I have lupus, fibromyalgia and POTS": an item of a list whose start is told.
    fn continues_list(&self, previous: &Disclosure) -> bool {
        let gap = previous.tokens.end..self.hit.first;
        if gap.start > gap.end || gap.len() > 8 || self.sentence().start > previous.tokens.start {
            return false;
        }
        let mut joined = false;
        for at in gap {
            let token = &self.draft.tokens[at];
            let joins = matches!(token.kind, TokenKind::Mark(',' | '/' | '&' | '+' | ';' | '•' | ':'))
                || self.draft.is_any(
                    at,
                    &[
                        fold::word("and"),
                        fold::word("plus"),
                        fold::word("n"),
                        fold::word("w"),
                        fold::word("with"),
                        fold::word("as"),
                        fold::word("well"),
                    ],
                );
            joined |= joins;
            let filler = self.draft.is_any(at, LIST_FILLERS)
                || matches!(token.kind, TokenKind::Number | TokenKind::Mark('(' | ')' | '-'));
            let describes =
                token.is_word() && self.draft.terms_at(at).iter().all(|hit| hit.entry.cues.0 == 0);
            if !(joins || filler || describes && joined) {
                return false;
            }
        }
        joined
    }

    /// "I have lupus", "was diagnosed with lupus", "battling a rare form of lupus".
    fn had(&self) -> bool {
        let reach = if self.is_weak() { 4 } else { VERB_REACH };
        let Some(verb) = self.draft.cues_in(self.before(reach), Cue::HasCondition).last() else {
            return false;
        };
        let gap = verb.end..self.hit.first;
        // "have you read about lupus", "have a meeting on lupus": something else is had.
        let clear = gap.clone().all(|at| {
            let token = &self.draft.tokens[at];
            let stop = self.draft.is_any(at, OTHER_OBJECTS)
                || self.draft.terms_at(at).iter().any(|hit| {
                    hit.has(Cue::SecondPerson) || hit.has(Cue::GenericPerson) || hit.has(Cue::Report)
                });
            !stop && !matches!(token.kind, TokenKind::Mark('.' | ';' | ':' | '?' | '!') | TokenKind::Break)
        });
        let weak_verb = self.draft.is_any(verb.end - 1, WEAK_VERBS);
        let person_between =
            self.context.person.is_some_and(|p| p < self.hit.first && p + VERB_REACH + 4 > verb.first);
        let implied = self.context.person.is_none()
            && (self.draft.starts_sentence(verb.first) || verb.end - verb.first > 1);
        clear
            && (person_between || implied)
            && !(weak_verb && (self.is_weak() || gap.len() > 3))
            && !(verb.end - verb.first == 1 && weak_verb && self.context.person.is_none())
    }

    /// "Diagnosed with lupus in May": the sentence opens with the verb.
    fn opens_with_verb(&self) -> bool {
        let verb = self.draft.cues_in(self.before(VERB_REACH), Cue::HasCondition).last();
        let is_was = |at: usize| {
            at == 0
                || self.draft.starts_sentence(at)
                || self.draft.starts_sentence(at - 1) && self.draft.is_any(at - 1, OPENERS)
        };
        verb.is_some_and(|verb| verb.end - verb.first > 1 && is_was(verb.first))
    }

    /// "Anyone else with lupus?": who asks so has it.
    fn shared_by_asking(&self) -> bool {
        let asks = self.before(4).any(|at| {
            self.draft.is_any(at, &[fold::word("else"), fold::word("fellow"), fold::word("other")])
        });
        asks && self.before(5).any(|at| {
            self.draft.is_any(
                at,
                &[
                    fold::word("anyone"),
                    fold::word("anybody"),
                    fold::word("who"),
                    fold::word("fellow"),
                    fold::word("any"),
                    fold::word("someone"),
                ],
            )
        }) && !self.is_weak()
            && self.class() != ConceptClass::Procedure
    }

    /// "Kidney stone, 7mm.", "Melanoma, nodes.", "Vertigo, the proper spinning kind": a piece of a
    /// sentence in a draft of the writer's own.
    fn fragment(&self) -> bool {
        let sentence = self.sentence();
        let opens = self.hit.first == sentence.start
            || self.draft.tokens[self.hit.first - 1].is_mark(',')
                && self.before(8).all(|at| !self.draft.tokens[at].is_word() || self.is_plain(at));
        let closes = self.draft.token(self.hit.end).is_none_or(|t| {
            matches!(t.kind, TokenKind::Mark('.' | ',' | '!' | ';' | ')') | TokenKind::Break)
        }) || self.draft.is_any(
            self.hit.end,
            &[
                fold::word("since"),
                fold::word("here"),
                fold::word("and"),
                fold::word("for"),
                fold::word("crew"),
                fold::word("dx"),
                fold::word("stage"),
            ],
        ) || self.draft.token(self.hit.end).is_some_and(|t| t.kind == TokenKind::Number);
        self.speaks_for_writer()
            && opens
            && closes
            && self.context.person.is_none_or(|_| self.context.experiencer == Experiencer::Writer)
    }

    /// "vanc for osteomyelitis in my toe", "the suit gave me rhabdo": named as a cause or reason.
    fn cause(&self) -> bool {
        const REASONS: &[u64] = &[
            fold::word("for"),
            fold::word("from"),
            fold::word("with"),
            fold::word("about"),
            fold::word("since"),
            fold::word("after"),
            fold::word("to"),
            fold::word("the"),
            fold::word("this"),
            fold::word("of"),
            fold::word("of"),
            fold::word("called"),
        ];
        let reason = self.before(1).any(|at| self.draft.is_any(at, REASONS));
        let near = self.sentence().start.max(self.hit.first.saturating_sub(12))
            ..self.sentence().end.min(self.hit.end + 6);
        let writer = self.draft.cues_in(near.clone(), Cue::FirstPerson).next().is_some();
        let others = self.draft.cues_in(near.clone(), Cue::GenericPerson).next().is_some()
            || self.draft.cues_in(near, Cue::SecondPerson).next().is_some()
            || self.context.reported;
        self.speaks_for_writer()
            && reason
            && writer
            && !others
            && self.context.experiencer == Experiencer::Writer
            && self.before(5).all(|at| !self.draft.is_any(at, OTHER_OBJECTS))
    }

    /// May a loose mention be the writer's own?
    fn speaks_for_writer(&self) -> bool {
        self.contexts.speaks_of_itself() && !self.is_weak() && !matches!(self.class(), ConceptClass::Symptom)
    }

    /// A word without a cue, as an introduction lists them ("27, Nome, bush pilot").
    fn is_plain(&self, at: usize) -> bool {
        self.draft.terms_at(at).iter().all(|hit| {
            hit.entry.cues.0 & !ADJECTIVE_CUES == 0
                || hit.has(Cue::Occupation)
                || hit.has(Cue::AgeUnit)
                || hit.has(Cue::ResidenceWeak)
        })
    }

    /// "I lost my dad to lung cancer".
    fn lost_to(&self) -> bool {
        let to = self.before(3).rev().find(|&at| self.draft.is_any(at, &[fold::word("to")]));
        let lost = self.before(9).any(|at| {
            self.draft.is_any(
                at,
                &[fold::word("lost"), fold::word("lose"), fold::word("losing"), fold::word("succumbed")],
            )
        });
        to.is_some() && lost
    }

    /// "I'm diabetic", "she is bipolar", "I am 43 and asthmatic".
    fn was_called(&self) -> bool {
        let being = |at: usize| self.draft.is_any(at, BEING);
        let from = self.before(5);
        let Some(verb) =
            from.clone().rev().find(|&at| being(at) || self.draft.tokens[at].kind == TokenKind::Clitic)
        else {
            return false;
        };
        let describes_people = matches!(
            self.class(),
            ConceptClass::Common | ConceptClass::Sensitive | ConceptClass::Rare | ConceptClass::Symptom
        );
        let gap = verb + 1..self.hit.first;
        let adverbs = gap.clone().all(|at| {
            self.draft.is_any(at, ADVERBS)
                || matches!(self.draft.tokens[at].kind, TokenKind::Number | TokenKind::Mark('-'))
                || self.draft.terms_at(at).iter().any(|hit| hit.is(Kinds::CONDITION) || hit.has(Cue::AgeUnit))
        });
        let subject = self.context.person.is_some_and(|p| p <= verb && verb - p <= 2);
        describes_people && adverbs && subject
    }

    /// "my son with autism", "mom of two with T1D", "in bed with the flu".
    fn follows_with(&self) -> bool {
        const WITH: &[u64] = &[
            fold::word("with"),
            fold::word("w"),
            fold::word("w/"),
            fold::word("from"),
            fold::word("for"),
            fold::word("after"),
            fold::word("since"),
            fold::word("during"),
            fold::word("of"),
        ];
        let Some(with) = self.before(4).rev().find(|&at| self.draft.is_any(at, WITH)) else { return false };
        let near = self.context.person.is_some_and(|p| p < with && with - p <= 6);
        let of = self.draft.is_any(with, &[fold::word("of"), fold::word("for"), fold::word("from")]);
        let between = with + 1..self.hit.first;
        let clear = between.clone().all(|at| {
            self.draft
                .terms_at(at)
                .iter()
                .all(|hit| !hit.has(Cue::GenericPerson) && !hit.has(Cue::SecondPerson))
                && !self.draft.is_any(at, OTHER_OBJECTS)
        });
        near && clear && !of && !self.is_weak()
    }

    /// "DX: stage `IIIb`", "34F, lupus, RA", "T1D since 2004": a note or a signature.
    fn heads_a_note(&self) -> bool {
        let sentence = self.sentence();
        let before = sentence.start..self.hit.first;
        let labelled = before.len() <= 6 && before.clone().any(|at| self.draft.is_any(at, LABELS));
        let aged = before.len() <= 10
            && before.clone().any(|at| {
                self.draft.tokens[at].kind == TokenKind::Number
                    && self.draft.token(at + 1).is_some_and(|t| {
                        t.glued
                            && self.draft.is_any(
                                at + 1,
                                &[fold::word("f"), fold::word("m"), fold::word("yo"), fold::word("y")],
                            )
                            || self.draft.cue_at(at + 1, Cue::AgeUnit).is_some() && t.range().len() > 1
                    })
            });
        let dated = self.context.person.is_none()
            && before.len() <= 2
            && self.after(3).any(|at| {
                self.draft.is_any(
                    at,
                    &[
                        fold::word("since"),
                        fold::word("survivor"),
                        fold::word("warrior"),
                        fold::word("here"),
                        fold::word("dx"),
                        fold::word("diagnosed"),
                    ],
                )
            });
        !self.is_weak() && self.contexts.speaks_of_itself() | labelled | aged && (labelled || aged || dated)
    }

    /// "I woke up with a headache", "my knee hurts", "rash on my arm": symptoms need no "have".
    fn felt(&self) -> bool {
        if self.class() != ConceptClass::Symptom || self.is_weak() {
            return false;
        }
        let writer_before = self.context.person.is_some_and(|p| self.hit.first - p.min(self.hit.first) <= 10)
            && self.context.experiencer != Experiencer::Nobody;
        let mine_after = self.after(5).any(|at| self.draft.cue_at(at, Cue::FirstPerson).is_some());
        let starts = self.context.person.is_none()
            && self.draft.starts_sentence(self.hit.first)
            && self.contexts.speaks_of_itself();
        writer_before || mine_after && self.contexts.speaks_of_itself() || starts
    }

    /// "I finished chemo", "after my surgery", "the lupus nearly killed me".
    fn acted(&self) -> bool {
        let procedure = matches!(self.class(), ConceptClass::Procedure | ConceptClass::ProcedureSensitive);
        let done = self.before(5).any(|at| self.draft.is_any(at, DONE));
        let person = self.context.person.is_some();
        let strikes_me = self
            .after(5)
            .any(|at| self.draft.is_any(at, &[fold::word("me"), fold::word("my"), fold::word("us")]))
            && self.after(4).any(|at| self.draft.is_any(at, STRIKES));
        procedure && done && person || strikes_me && !self.is_weak()
    }
}

/// Cues that a describing word may give and still be one ("my old neck injury").
const ADJECTIVE_CUES: u128 = 1 << Cue::StreetWord as u8
    | 1 << Cue::GeneralTopic as u8
    | 1 << Cue::PersonBefore as u8
    | 1 << Cue::FacilityWord as u8
    | 1 << Cue::MedicalEvent as u8
    | 1 << Cue::NumberWord as u8
    | 1 << Cue::ClinicianRole as u8;

/// Topics that a fact of one's own may be followed by.
const SOFT_TOPICS: &[u64] = &[
    fold::word("symptoms"),
    fold::word("cases"),
    fold::word("study"),
    fold::word("day"),
    fold::word("week"),
    fold::word("month"),
    fold::word("patients"),
];
/// Words that may stand before the verb of a sentence without a subject.
const OPENERS: &[u64] = &[
    fold::word("was"),
    fold::word("got"),
    fold::word("just"),
    fold::word("recently"),
    fold::word("newly"),
    fold::word("been"),
    fold::word("finally"),
    fold::word("am"),
    fold::word("still"),
    fold::word("hi"),
    fold::word("hello"),
    fold::word("currently"),
    fold::word("now"),
    fold::word("have"),
];
const LIST_FILLERS: &[u64] = &[
    fold::word("a"),
    fold::word("an"),
    fold::word("the"),
    fold::word("my"),
    fold::word("also"),
    fold::word("now"),
    fold::word("then"),
    fold::word("mild"),
    fold::word("severe"),
    fold::word("chronic"),
    fold::word("some"),
    fold::word("of"),
    fold::word("stage"),
    fold::word("grade"),
    fold::word("type"),
    fold::word("possible"),
    fold::word("bad"),
];
/// Verbs that give many things besides illness.
const WEAK_VERBS: &[u64] = &[
    fold::word("from"),
    fold::word("with"),
    fold::word("it's"),
    fold::word("its"),
    fold::word("get"),
    fold::word("gets"),
    fold::word("getting"),
    fold::word("lost"),
    fold::word("experience"),
    fold::word("manage"),
    fold::word("develop"),
    fold::word("beat"),
    fold::word("caught"),
    fold::word("of"),
    fold::word("to"),
];
/// What stands between "have" and a term when something else is had.
const OTHER_OBJECTS: &[u64] = &[
    fold::word("about"),
    fold::word("meeting"),
    fold::word("question"),
    fold::word("questions"),
    fold::word("article"),
    fold::word("book"),
    fold::word("exam"),
    fold::word("test"),
    fold::word("lecture"),
    fold::word("presentation"),
    fold::word("fundraiser"),
    fold::word("talk"),
    fold::word("read"),
    fold::word("heard"),
    fold::word("watched"),
    fold::word("seen"),
    fold::word("friends"),
    fold::word("patients"),
    fold::word("people"),
    fold::word("nothing"),
    fold::word("against"),
    fold::word("than"),
    fold::word("cure"),
    fold::word("vaccine"),
    fold::word("vaccinated"),
    fold::word("immunity"),
    fold::word("between"),
    fold::word("to"),
];
const BEING: &[u64] = &[
    fold::word("am"),
    fold::word("i'm"),
    fold::word("im"),
    fold::word("is"),
    fold::word("are"),
    fold::word("was"),
    fold::word("were"),
    fold::word("been"),
    fold::word("be"),
    fold::word("feel"),
    fold::word("feeling"),
    fold::word("felt"),
    fold::word("became"),
    fold::word("being"),
    fold::word("as"),
    fold::word("a"),
    fold::word("an"),
    fold::word("got"),
    fold::word("we're"),
    fold::word("turned"),
    fold::word("tested"),
    fold::word("still"),
];
const ADVERBS: &[u64] = &[
    fold::word("a"),
    fold::word("an"),
    fold::word("the"),
    fold::word("and"),
    fold::word("also"),
    fold::word("very"),
    fold::word("so"),
    fold::word("really"),
    fold::word("still"),
    fold::word("now"),
    fold::word("recently"),
    fold::word("newly"),
    fold::word("severely"),
    fold::word("mildly"),
    fold::word("currently"),
    fold::word("already"),
    fold::word("just"),
    fold::word("pretty"),
    fold::word("extremely"),
    fold::word("clinically"),
    fold::word("constantly"),
    fold::word("always"),
    fold::word("chronically"),
    fold::word("legally"),
    fold::word("partially"),
    fold::word("medically"),
    fold::word("type"),
    fold::word("weeks"),
    fold::word("months"),
    fold::word("years"),
    fold::word("male"),
    fold::word("female"),
    fold::word("recovering"),
    fold::word("proud"),
    fold::word("bit"),
    fold::word("little"),
    fold::word("kinda"),
    fold::word("diagnosed"),
    fold::word("as"),
    fold::word("feeling"),
    fold::word("f"),
    fold::word("m"),
    fold::word("year"),
    fold::word("old"),
    fold::word("lifelong"),
    fold::word("former"),
    fold::word("being"),
];
const LABELS: &[u64] = &[
    fold::word("dx"),
    fold::word("diagnosis"),
    fold::word("diagnosed"),
    fold::word("conditions"),
    fold::word("condition"),
    fold::word("pmh"),
    fold::word("pmhx"),
    fold::word("hx"),
    fold::word("history"),
    fold::word("symptoms"),
    fold::word("dx'd"),
    fold::word("illnesses"),
    fold::word("diagnoses"),
    fold::word("complaint"),
    fold::word("complaints"),
];
const DONE: &[u64] = &[
    fold::word("had"),
    fold::word("having"),
    fold::word("after"),
    fold::word("finished"),
    fold::word("finish"),
    fold::word("completed"),
    fold::word("started"),
    fold::word("starting"),
    fold::word("start"),
    fold::word("during"),
    fold::word("underwent"),
    fold::word("undergoing"),
    fold::word("need"),
    fold::word("needed"),
    fold::word("needs"),
    fold::word("scheduled"),
    fold::word("did"),
    fold::word("doing"),
    fold::word("through"),
    fold::word("for"),
    fold::word("get"),
    fold::word("getting"),
    fold::word("got"),
    fold::word("have"),
    fold::word("post"),
    fold::word("since"),
    fold::word("in"),
    fold::word("on"),
    fold::word("round"),
    fold::word("rounds"),
    fold::word("from"),
    fold::word("recovering"),
    fold::word("did"),
    fold::word("been"),
    fold::word("use"),
    fold::word("want"),
    fold::word("took"),
    fold::word("before"),
];
const STRIKES: &[u64] = &[
    fold::word("killing"),
    fold::word("killed"),
    fold::word("took"),
    fold::word("ruined"),
    fold::word("ruining"),
    fold::word("hit"),
    fold::word("stole"),
    fold::word("made"),
    fold::word("makes"),
    fold::word("gave"),
    fold::word("gives"),
    fold::word("left"),
    fold::word("keeps"),
    fold::word("has"),
    fold::word("almost"),
    fold::word("nearly"),
    fold::word("runs"),
];
