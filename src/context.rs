//! What a sentence says about the words in it: whose fact is it, is it denied, supposed, asked,
//! quoted, somebody's report, a figure of speech? "I have lupus", "my sister has lupus", "no, I
//! don't have lupus", "is it lupus?" and "lupus awareness day" are five different things.
//!
//! The model is the field's own (`NegEx`, `ConText`): trigger phrases with a scope. The phrases are
//! data (`cues.tsv`); the scopes are here. Computed once for a draft, asked by every recognizer.

use crate::draft::{Draft, TermHit};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::names::{Names, Role};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// How much of a very long sentence is read around a place, in tokens.
const SENTENCE: usize = 120;
/// How far a negation or hypothesis reaches, in tokens.
const SCOPE: usize = 9;
/// How far "was ruled out" reaches back, in tokens.
const SCOPE_BACK: usize = 6;
/// How many tokens may stand between "my" and the relation it belongs to ("my 5 year old son").
const POSSESSOR_REACH: usize = 6;

/// What is said about one place in the draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent answer to its own question")]
pub struct Context {
    /// Whose fact it is, by the nearest person named before it in its sentence.
    pub experiencer: Experiencer,
    /// The token that says so ("mom" in "my mom").
    pub person: Option<usize>,
    /// The sentence names nobody, and this is who it seems to be about: "Diagnosed with lupus."
    pub implied: Option<Experiencer>,
    /// "I don't have lupus"; "lupus was ruled out".
    pub negated: bool,
    /// "if I have lupus", "worried about lupus".
    pub hypothetical: bool,
    /// "is it lupus?"
    pub asked: bool,
    /// Inside quotation marks, or on a quoted line.
    pub quoted: bool,
    /// "he says", "according to".
    pub reported: bool,
    /// "gave me a heart attack".
    pub figurative: bool,
}

impl Context {
    /// Does the draft state it, plainly, in its own voice?
    #[must_use]
    pub const fn is_stated(&self) -> bool {
        !(self.negated || self.hypothetical || self.asked || self.quoted || self.reported || self.figurative)
    }

    /// Whose fact it is, or seems to be.
    #[must_use]
    pub fn experiencer_or_implied(&self) -> Experiencer {
        match self.experiencer {
            Experiencer::Nobody => self.implied.unwrap_or_default(),
            known => known,
        }
    }
}

/// Somebody the draft mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The token that names them.
    pub token: usize,
    /// Who they are.
    pub who: Who,
}

/// Who a mentioned person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// "I", "my", "we".
    Writer,
    /// "you".
    Reader,
    /// "my son".
    Child,
    /// "my wife", "a friend".
    Relative,
    /// "she": whoever was named last.
    Pronoun,
    /// "people", a public figure, a pet.
    Nobody,
}

/// The context of every place in one draft.
#[derive(Debug)]
pub struct Contexts<'d> {
    draft: &'d Draft<'d>,
    /// By token.
    people: Vec<Person>,
    /// Tokens of "my doctor", "the nurse".
    clinicians: Vec<usize>,
    /// Sorted, and apart.
    quoted: Vec<Range<usize>>,
    /// A bit for each [`Who`] that is mentioned anywhere.
    mentioned: u8,
    speaks_of_itself: bool,
    names: Names,
}

impl<'d> Contexts<'d> {
    /// Reads the draft's cues once.
    #[must_use]
    pub fn new(draft: &'d Draft<'d>) -> Self {
        let names = Names::new(draft);
        let people = people(draft, &names);
        let clinicians =
            draft.cues_in(0..draft.tokens.len(), Cue::ClinicianRole).map(|hit| hit.end - 1).collect();
        let mentioned = people.iter().fold(0, |all, p| all | 1 << p.who as u8);
        let speaks_of_itself = people.iter().any(|p| p.who == Who::Writer);
        Self { draft, people, clinicians, quoted: quotations(draft), mentioned, speaks_of_itself, names }
    }

    /// Everybody the draft mentions, by token.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Everybody who is mentioned in some tokens.
    #[must_use]
    pub fn people_in(&self, tokens: &Range<usize>) -> &[Person] {
        let from = self.people.partition_point(|p| p.token < tokens.start);
        let len = self.people[from..].partition_point(|p| p.token < tokens.end);
        &self.people[from..from + len]
    }

    /// Does the draft mention any such person anywhere?
    #[must_use]
    pub fn mentions_any(&self, who: &[Who]) -> bool {
        who.iter().any(|&who| self.mentioned >> who as u8 & 1 == 1)
    }

    /// Whom the draft names.
    #[must_use]
    pub const fn names(&self) -> &Names {
        &self.names
    }

    /// Does the writer speak of themselves anywhere in the draft?
    #[must_use]
    pub const fn speaks_of_itself(&self) -> bool {
        self.speaks_of_itself
    }

    /// The context of some tokens.
    #[must_use]
    pub fn of(&self, tokens: &Range<usize>) -> Context {
        let at = tokens.start;
        let whole = self.draft.sentence(at);
        // A bounded look-around keeps a draft without full stops linear.
        let sentence = whole.start.max(at.saturating_sub(SENTENCE))..whole.end.min(at + SENTENCE);
        let (experiencer, person) = self.experiencer(at, &sentence);
        Context {
            experiencer,
            person,
            implied: if person.is_none() { self.implied(&sentence) } else { None },
            negated: self.is_negated(tokens, &sentence),
            hypothetical: self.cue_reaches(at, &sentence, Cue::Hypothesis),
            asked: self.is_asked(at, &sentence),
            quoted: self.is_quoted(at),
            reported: self.is_reported(sentence.start..at),
            figurative: self.is_figurative(tokens),
        }
    }

    fn is_quoted(&self, at: usize) -> bool {
        let next = self.quoted.partition_point(|quoted| quoted.start <= at);
        self.quoted[..next].last().is_some_and(|quoted| quoted.contains(&at))
    }

    /// The nearest person named before `at` in its sentence, else after it.
    fn experiencer(&self, at: usize, sentence: &Range<usize>) -> (Experiencer, Option<usize>) {
        let inside = |p: &&Person| sentence.contains(&p.token);
        let before =
            self.people[..self.people.partition_point(|p| p.token < at)].iter().rev().take_while(inside);
        let mut nearest = None;
        for person in before {
            if nearest.is_none() {
                nearest = Some(person);
                // "I told my boss about the lupus": the boss only listens.
                if matches!(person.who, Who::Relative) && self.is_listener(person.token, at)
                    || self.is_object(person, at)
                {
                    nearest = None;
                    continue;
                }
                break;
            }
        }
        let Some(person) = nearest else { return (Experiencer::Nobody, None) };
        (self.resolve(person), Some(person.token))
    }

    /// "My grandmother, who raised me, passed from Alzheimer's": of whom the sentence goes on to speak.
    fn is_object(&self, person: &Person, at: usize) -> bool {
        // The clause about "I" is over.
        let index = self.people.partition_point(|p| p.token < person.token);
        let after_kin = |within: usize| {
            index > 0
                && self.people[index - 1].token + within >= person.token
                && matches!(self.people[index - 1].who, Who::Relative | Who::Child)
        };
        // "The girl from my class had a stroke": what is mine is only where she is from.
        let placed = self.draft.is_any(person.token, words!["my" "our"])
            && person.token > 0
            && self.draft.is_any(person.token - 1, words!["from" "in" "at" "on" "with"])
            && after_kin(6)
            && self.draft.sentence_index(self.people[index - 1].token)
                == self.draft.sentence_index(person.token)
            && (person.token + 2..(person.token + 6).min(at)).any(|i| {
                self.draft.is_any(i, words!["has" "had" "was" "got" "needs" "died" "passed" "suffers"])
            });
        if placed {
            return true;
        }
        // "a lad I work with has epilepsy", "my dad, who we think has it"
        let described = (after_kin(1) || after_kin(3) && self.draft.is_any(person.token - 1, words!["who"]))
            && self.draft.is_any(person.token, words![fold::word("i"), fold::word("we")])
            && (person.token + 1..at).any(|i| {
                self.draft.is_any(
                    i,
                    words![fold::word("has"), fold::word("is"), fold::word("was"), fold::word("takes")],
                )
            });
        if described {
            return true;
        }
        // "A coworker came out to me as bipolar"; "they diagnosed me as bipolar" is the writer's.
        let confided = self.draft.is_any(person.token, words!["me" "us"])
            && person.token > 1
            && self.draft.is_any(person.token - 1, words!["to"])
            && self.draft.is_any(person.token + 1, words!["as" "about" "that"]);
        if confided {
            return true;
        }
        let objects = words![
            fold::word("me"),
            fold::word("us"),
            fold::word("you"),
            fold::word("him"),
            fold::word("them")
        ];
        self.draft.is_any(person.token, objects)
            && (person.token + 1..(person.token + 3).min(at)).any(|i| {
                self.draft.is_any(
                    i,
                    words![
                        fold::word("has"),
                        fold::word("had"),
                        fold::word("was"),
                        fold::word("is"),
                        fold::word("passed"),
                        fold::word("died"),
                        fold::word("suffers"),
                        fold::word("suffered"),
                    ],
                )
            })
    }

    /// Whose facts this person's are.
    pub(crate) fn resolve(&self, person: &Person) -> Experiencer {
        match person.who {
            Who::Writer => Experiencer::Writer,
            Who::Child => Experiencer::Child,
            Who::Relative => Experiencer::Other,
            Who::Reader | Who::Nobody => Experiencer::Nobody,
            Who::Pronoun => self.antecedent(person.token),
        }
    }

    /// Whom a pronoun means: the child or relative named last, else the clinician, who speaks of the
    /// writer ("She says it's shingles"), else somebody the draft takes for granted.
    fn antecedent(&self, pronoun: usize) -> Experiencer {
        let before = self.people[..self.people.partition_point(|p| p.token < pronoun)].iter().rev();
        let one = self.draft.is_any(pronoun, ONE_PERSON);
        let mut someone = false;
        let named = before.take(ANTECEDENTS).find_map(|p| match p.who {
            // "My husband will see someone about his depression"
            Who::Nobody if one && self.draft.is_any(p.token, SOMEBODY) => {
                someone = true;
                None
            }
            // "My coworker told everyone she has MS"
            Who::Nobody
                if one
                    && self
                        .draft
                        .is_any(p.token, words![fold::word("everyone"), fold::word("everybody")]) =>
            {
                None
            }
            Who::Child => Some(Experiencer::Child),
            Who::Relative => Some(Experiencer::Other),
            Who::Nobody => Some(Experiencer::Nobody),
            Who::Writer | Who::Reader | Who::Pronoun => None,
        });
        let clinician = self.clinicians.first().is_some_and(|&at| at < pronoun);
        match named {
            Some(known) => known,
            None if someone => Experiencer::Nobody,
            None if self.is_small(pronoun) => Experiencer::Child,
            None if !self.speaks_of_itself => self.named_later(pronoun),
            // "They found a lump": the ones who look.
            None if clinician || !self.draft.is_any(pronoun, ONE_PERSON) => Experiencer::Writer,
            None => Experiencer::Other,
        }
    }

    /// "She's 4 and on Keppra": a child, whoever it is.
    fn is_small(&self, pronoun: usize) -> bool {
        let start = self.draft.sentence(pronoun).start;
        let is = start + usize::from(self.draft.is_any(start, words!["he" "she"]));
        self.draft.is_any(is, words!["he's" "she's" "is" "hes" "shes"])
            && self.draft.token(is + 1).is_some_and(|t| t.kind == TokenKind::Number)
            && self.draft.words(is + 1..is + 2).parse().is_ok_and(|years: u32| years < 18)
            && self.draft.is_any(is + 2, words!["and" "so" "with" "months" "weeks" "years" "yrs" "but" "now"])
    }

    /// "They put him on donepezil but Dad still asks": whom a pronoun means that comes first.
    fn named_later(&self, pronoun: usize) -> Experiencer {
        if !self.draft.is_any(pronoun, ONE_PERSON) {
            return Experiencer::Nobody;
        }
        let after = self.people[self.people.partition_point(|p| p.token <= pronoun)..].iter();
        let known = after.take(ANTECEDENTS).find_map(|p| match p.who {
            Who::Child => Some(Experiencer::Child),
            Who::Relative => Some(Experiencer::Other),
            _ => None,
        });
        known.unwrap_or_default()
    }

    /// "told my boss about ...": spoken to, not spoken of.
    fn is_listener(&self, person: usize, at: usize) -> bool {
        let from = person.saturating_sub(4);
        let told = (from..person).any(|i| self.draft.is_any(i, SPEAKING));
        told && (person + 1..at).any(|i| {
            self.draft.is_any(
                i,
                words![fold::word("about"), fold::word("that"), fold::word("of"), fold::word("my")],
            )
        })
    }

    /// Who a sentence without people is about: the subject of the sentence before, else the writer
    /// if the draft speaks of itself at all.
    fn implied(&self, sentence: &Range<usize>) -> Option<Experiencer> {
        let index = self.draft.sentence_index(sentence.start);
        let before = self.draft.sentences[..index].iter().rev().take(2);
        for earlier in before {
            let from = self.people.partition_point(|p| p.token < earlier.tokens.start);
            let inside = self.people[from..].iter().take_while(|p| p.token < earlier.tokens.end);
            // "Three boys." is nobody's sentence.
            let subject = inside.take(ANTECEDENTS).find(|p| !matches!(p.who, Who::Nobody | Who::Reader));
            if let Some(person) = subject {
                return Some(self.mourned(person, &earlier.tokens).unwrap_or_else(|| self.resolve(person)));
            }
        }
        self.speaks_of_itself.then_some(Experiencer::Writer)
    }

    /// "I buried my wife. Pancreatic cancer.", "Caring for my mum. Alzheimer's.": the sentence is the
    /// writer's, and what follows it is not.
    fn mourned(&self, subject: &Person, sentence: &Range<usize>) -> Option<Experiencer> {
        if subject.who != Who::Writer {
            return None;
        }
        let next = self.people.get(self.people.partition_point(|p| p.token <= subject.token))?;
        let near = next.token < sentence.end && next.token - subject.token <= OBJECT_REACH;
        let verb = (subject.token.saturating_sub(2)..next.token).any(|i| self.draft.is_any(i, LOSES));
        // "I lost my nan and the grief was too much. Anxiety, panic attacks.": of the writer again.
        let goes_on = (next.token + 1..sentence.end).any(|i| self.draft.is_any(i, words!["and" "but" "so"]));
        (near && verb && !goes_on && matches!(next.who, Who::Relative | Who::Child))
            .then(|| self.resolve(next))
    }

    /// "He says", "according to"; what "the doctor says" is so.
    fn is_reported(&self, before: Range<usize>) -> bool {
        self.draft.cues_in(before, Cue::Report).any(|hit| {
            let speaker = hit.first.checked_sub(1);
            !speaker.is_some_and(|at| {
                self.draft.cue_at(at, Cue::ClinicianRole).is_some()
                    || self
                        .draft
                        .is_any(at, words![fold::word("doc"), fold::word("doctors"), fold::word("gp")])
            })
        })
    }

    fn is_negated(&self, tokens: &Range<usize>, sentence: &Range<usize>) -> bool {
        if self.cue_reaches(tokens.start, sentence, Cue::Negation) {
            return true;
        }
        let to = (tokens.end + SCOPE_BACK).min(sentence.end);
        self.draft
            .cues_in(tokens.end..to, Cue::NegationAfter)
            .any(|hit| !self.clause_ends(tokens.end..hit.first))
    }

    /// Does a cue before `at` reach it?
    fn cue_reaches(&self, at: usize, sentence: &Range<usize>, cue: Cue) -> bool {
        let from = at.saturating_sub(SCOPE).max(sentence.start);
        self.draft.cues_in(from..at, cue).any(|hit| {
            let void = self.is_pseudo(hit)
                || self.is_in_condition(hit)
                || cue == Cue::Hypothesis && self.is_doctors_view(hit);
            !void && !self.clause_ends(hit.end..at)
        })
    }

    /// "can't sleep" is a complaint, and denies nothing that follows.
    fn is_in_condition(&self, hit: &TermHit) -> bool {
        self.draft.terms_at(hit.first).iter().any(|term| term.is(Kinds::CONDITION) && term.end > hit.end)
    }

    /// "They think it's pneumonia" is as good as a diagnosis.
    fn is_doctors_view(&self, hit: &TermHit) -> bool {
        hit.first.checked_sub(1).is_some_and(|at| {
            // "I saw the doctor and she thinks it's MS"
            let doctor = self.clinicians.first().is_some_and(|&named| named < at)
                && self.draft.is_any(at, words![fold::word("she"), fold::word("he")]);
            doctor || self.draft.is_any(at, DOCTORS) || self.draft.cue_at(at, Cue::ClinicianRole).is_some()
        })
    }

    fn is_pseudo(&self, hit: &TermHit) -> bool {
        let from = hit.first.saturating_sub(2);
        self.draft
            .cues_in(from..hit.end + 3, Cue::PseudoNegation)
            .any(|pseudo| pseudo.first <= hit.first && hit.end <= pseudo.end)
    }

    /// Does a clause end inside these tokens ("but", ";", a comma before "I")?
    fn clause_ends(&self, tokens: Range<usize>) -> bool {
        tokens.clone().any(|i| {
            let token = &self.draft.tokens[i];
            token.is_mark(';')
                || token.kind == TokenKind::Break
                || self.draft.cue_at(i, Cue::Termination).is_some()
                || token.is_mark(',')
                    && (self.draft.cue_at(i + 1, Cue::FirstPerson).is_some() || self.restarts(i + 1))
        })
    }

    /// "He doesn't, he has autism": a clause with a subject and a verb of its own.
    fn restarts(&self, at: usize) -> bool {
        self.draft.is_any(at, words!["he" "she" "they"])
            && self.draft.is_any(at + 1, words!["has" "have" "is" "are" "takes" "got"])
            || self.draft.is_any(at, words!["he's" "she's"])
    }

    /// Is it inside the asking part of a question? "I have lupus, any tips?" asks nothing of lupus.
    fn is_asked(&self, at: usize, sentence: &Range<usize>) -> bool {
        let asks = self.draft.sentences.get(self.draft.sentence_index(at)).is_some_and(|s| s.asks);
        let question = self.draft.cues_in(sentence.start..at, Cue::Question).last();
        match question {
            Some(cue) => {
                (asks || self.draft.cue_at(cue.first, Cue::Hypothesis).is_some())
                    && !self.clause_ends(cue.end..at)
            }
            None => {
                asks && !(sentence.start..sentence.end).any(|i| self.draft.tokens[i].is_mark(','))
                    && self.draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_none()
            }
        }
    }

    /// A figure of speech covers the words or touches them.
    fn is_figurative(&self, tokens: &Range<usize>) -> bool {
        let from = tokens.start.saturating_sub(6);
        self.is_a_fright(tokens)
            || self
                .draft
                .cues_in(from..tokens.end + 6, Cue::Figurative)
                .any(|hit| hit.first < tokens.end && tokens.start < hit.end)
    }

    /// "This wedding is going to give my sister a nervous breakdown".
    fn is_a_fright(&self, tokens: &Range<usize>) -> bool {
        (tokens.start..tokens.end).any(|at| self.draft.is_any(at, FRIGHTS))
            && (tokens.start.saturating_sub(4)..tokens.start).any(|at| self.draft.is_any(at, GIVES))
    }
}

/// What a fright is said to give.
const FRIGHTS: Words = words![
    fold::word("attack"),
    fold::word("breakdown"),
    fold::word("stroke"),
    fold::word("aneurysm"),
    fold::word("coronary"),
    fold::word("hernia"),
];
const GIVES: Words = words![fold::word("give"), fold::word("gives"), fold::word("giving")];

/// Who finds out what it is.
const DOCTORS: Words = words![
    fold::word("they"),
    fold::word("doctor"),
    fold::word("doctors"),
    fold::word("doc"),
    fold::word("docs"),
    fold::word("dr"),
    fold::word("gp"),
    fold::word("er"),
];

/// Nobody the draft knows.
const SOMEBODY: Words = words!["someone" "somebody" "anyone" "anybody" "nobody"];
/// What one does with somebody who is ill or gone, not with one's own illness.
const LOSES: Words = words![
    "buried" "bury" "lost" "losing" "cremated" "mourning" "grieving" "caring" "carer" "caregiver" "caretaker"
    "nursing" "visiting" "sectioned" "hospice"
];
/// How long an apposition may be, in tokens: "my colleague Pat, night porter at the Grand, who".
const APPOSED: usize = 16;
/// How far behind "I" the one who is gone may stand, in tokens.
const OBJECT_REACH: usize = 8;

/// How far back a pronoun looks for its person, in persons.
const ANTECEDENTS: usize = 24;
/// Pronouns of one person: "they" are as often the doctors.
const ONE_PERSON: Words = words![
    fold::word("he"),
    fold::word("she"),
    fold::word("he's"),
    fold::word("she's"),
    fold::word("him"),
    fold::word("his"),
    fold::word("her"),
    fold::word("he'll"),
    fold::word("she'll"),
    fold::word("he'd"),
    fold::word("she'd"),
    fold::word("himself"),
    fold::word("herself"),
];

/// Verbs whose object listens.
const SPEAKING: Words = words![
    fold::word("told"),
    fold::word("tell"),
    fold::word("telling"),
    fold::word("asked"),
    fold::word("ask"),
    fold::word("explained"),
    fold::word("texted"),
    fold::word("called"),
    fold::word("messaged"),
];

fn people(draft: &Draft, names: &Names) -> Vec<Person> {
    // A draft that never says "I" or "my" tells of people in the news: "the mayor and his father".
    let told = draft.gives(Cue::FirstPerson);
    let mut people = Vec::new();
    let mut token = 0;
    while token < draft.tokens.len() {
        let mentioned = names.at(token).and_then(|mention| {
            let person =
                Person { token: mention.tokens.end - 1, who: who(names.people[mention.person].role)? };
            Some((mention.tokens.end, person))
        });
        let found = mentioned.or_else(|| {
            draft.terms_at(token).iter().find_map(|hit| Some((hit.end, person_of(draft, hit, told)?)))
        });
        match found {
            Some((end, person)) => {
                // "my mom who has dementia": the one just named.
                // "my colleague Pat, night porter at the Grand, who has it": past the commas.
                let relative = person.who == Who::Nobody
                    && draft.is_any(person.token, words![fold::word("who")])
                    && people.last().is_some_and(|named: &Person| {
                        named.token + 2 >= person.token
                            || matches!(named.who, Who::Relative | Who::Child)
                                && named.token + APPOSED >= person.token
                                && draft.tokens[named.token + 1].is_mark(',')
                                && draft.tokens[person.token - 1].is_mark(',')
                    });
                if !relative {
                    people.push(person);
                }
                token = end.max(person.token + 1);
            }
            None => token += 1,
        }
    }
    people
}

/// Who somebody is whom the draft names. A clinician only speaks of others' health.
const fn who(role: Role) -> Option<Who> {
    match role {
        Role::Writer => Some(Who::Writer),
        Role::Child => Some(Who::Child),
        Role::Other => Some(Who::Relative),
        Role::Reader => Some(Who::Reader),
        Role::Public | Role::Pet => Some(Who::Nobody),
        Role::Clinician => None,
    }
}

fn person_of(draft: &Draft, hit: &TermHit, told: bool) -> Option<Person> {
    let last = hit.end - 1;
    let possessor = || possessor(draft, hit.first);
    let who = if hit.is(Kinds::PUBLIC_FIGURE) {
        Who::Nobody
    } else if hit.has(Cue::ChildRelation)
        || hit.has(Cue::PartnerRelation)
        || hit.has(Cue::FamilyRelation)
        || hit.has(Cue::OtherRelation)
    {
        let known = if hit.has(Cue::ChildRelation) { Who::Child } else { Who::Relative };
        // "Lo Loestrin" is a pill; "acne like a teenager" tells of nobody.
        let pill = draft.terms_at(hit.first).iter().any(|term| term.is(Kinds::MEDICINE));
        let likened = hit.first > 1
            && draft.is_any(hit.first - 1, words!["a" "an" "any"])
            && draft.is_any(hit.first - 2, words!["like"]);
        if pill || likened {
            return None;
        }
        match possessor() {
            Some(Who::Reader) => Who::Nobody,
            // "I am a 67 year old lady": the writer.
            Some(Who::Relative) | None if is_predicate(draft, hit.first) => return None,
            // "Muslim sister here", "mum of two here"
            None if draft.is_any(hit.end, words![fold::word("here")]) => Who::Writer,
            Some(Who::Pronoun) if !told => Who::Nobody,
            Some(_) => known,
            None if told && is_of_the_house(draft, hit.first)
                || draft.is_any(hit.end, words![fold::word("have"), fold::word("got")])
                    && is_of_the_house(draft, hit.first) =>
            {
                known
            }
            None if told && is_called_so(draft, hit) => known,
            // "Buddy of mine has it"
            None if is_of_mine(draft, hit) => {
                return Some(Person { token: hit.end + 1, who: known });
            }
            None if draft.is_any(last, words!["mine"]) => known,
            // "Mom has ...", "DH says ..." need no "my"; "kids get colds" names nobody.
            None if hit.has(Cue::Possessive) || stands_as_name(draft, hit) => known,
            None => Who::Nobody,
        }
    } else if hit.has(Cue::ClinicianRole) {
        match possessor() {
            Some(Who::Pronoun) => Who::Pronoun,
            Some(Who::Writer) => Who::Writer,
            _ => return None,
        }
    } else if hit.has(Cue::Pet) {
        Who::Nobody
    } else if hit.has(Cue::FirstPerson) {
        // "my" belongs to the relation that follows: that is the person.
        if hit.has(Cue::Possessive) && relation_follows(draft, hit.end) {
            return None;
        }
        Who::Writer
    } else if hit.has(Cue::SecondPerson) {
        if hit.has(Cue::Possessive) && relation_follows(draft, hit.end) {
            return None;
        }
        Who::Reader
    } else if hit.has(Cue::AgeUnit) {
        aged(draft, hit)?
    } else if hit.has(Cue::ThirdPerson) {
        Who::Pronoun
    } else if hit.has(Cue::GenericPerson) {
        // "I'm one of 300 people with it"
        let counted = hit.first >= 3
            && draft.is_any(hit.first - 2, words![fold::word("of")])
            && draft.is_any(hit.first - 3, words![fold::word("one")]);
        if counted {
            return None;
        }
        if told && draft.is_any(last, ONE_OF_THEM) && is_acquainted(draft, hit.end) {
            return Some(Person { token: last, who: Who::Relative });
        }
        Who::Nobody
    } else {
        return None;
    };
    Some(Person { token: last, who })
}

/// "Buddy of mine"
fn is_of_mine(draft: &Draft, hit: &TermHit) -> bool {
    draft.is_any(hit.end, words!["of"]) && draft.is_any(hit.end + 1, words!["mine" "ours"])
}

/// "Took mum for her scan", "caring for dad": what the writer calls them, in a draft that says "I".
fn is_called_so(draft: &Draft, hit: &TermHit) -> bool {
    let called = draft.is_any(
        hit.first,
        words![
            fold::word("mum"),
            fold::word("mom"),
            fold::word("mam"),
            fold::word("dad"),
            fold::word("mummy"),
            fold::word("mommy"),
            fold::word("daddy"),
            fold::word("nan"),
            fold::word("nana"),
            fold::word("gran"),
            fold::word("grandma"),
            fold::word("grandpa"),
            fold::word("grandad"),
            fold::word("granddad"),
            fold::word("hubby"),
            fold::word("hubs"),
        ],
    );
    // "taking mum to", "and dad", "for hubby"; not "a dad", "soccer mom", "dad jokes".
    let before = hit.first.checked_sub(1).is_none_or(|at| {
        !draft.tokens[at].is_word()
            || draft.is_any(
                at,
                words![
                    fold::word("and"),
                    fold::word("but"),
                    fold::word("for"),
                    fold::word("with"),
                    fold::word("to"),
                    fold::word("took"),
                    fold::word("take"),
                    fold::word("taking"),
                    fold::word("told"),
                    fold::word("when"),
                    fold::word("because"),
                    fold::word("that"),
                    fold::word("says"),
                    fold::word("after"),
                    fold::word("since"),
                    fold::word("lost"),
                    fold::word("buried"),
                    fold::word("miss"),
                    fold::word("missing"),
                    fold::word("got"),
                    fold::word("visiting"),
                    fold::word("see"),
                    fold::word("so"),
                    fold::word("about"),
                    fold::word("gave"),
                    fold::word("help"),
                    fold::word("helping"),
                ],
            )
    });
    let after = draft.is_any(
        hit.end,
        words![
            fold::word("jokes"),
            fold::word("joke"),
            fold::word("jeans"),
            fold::word("bod"),
            fold::word("life"),
            fold::word("guilt"),
            fold::word("brain"),
            fold::word("friends"),
            fold::word("group"),
            fold::word("of"),
            fold::word("to"),
            fold::word("here"),
        ],
    );
    called && before && !after
}

/// "The twins have chickenpox", "the hubby is in bed": of the writer's house, without "my".
fn is_of_the_house(draft: &Draft, noun: usize) -> bool {
    noun > 0
        && draft.is_any(noun - 1, words![fold::word("the")])
        && draft.is_any(
            noun,
            words![
                fold::word("twins"),
                fold::word("triplets"),
                fold::word("hubby"),
                fold::word("hubs"),
                fold::word("missus"),
                fold::word("kiddo"),
                fold::word("kiddos"),
                fold::word("toddler"),
                fold::word("husband"),
                fold::word("wife"),
                fold::word("boyfriend"),
                fold::word("girlfriend"),
                fold::word("in-laws"),
                fold::word("kids"),
                fold::word("baby"),
                fold::word("newborn"),
                fold::word("youngest"),
                fold::word("oldest"),
                fold::word("eldest"),
            ],
        )
        && draft.cues_in(draft.sentence(noun), Cue::PublicTopic).next().is_none()
}

/// Words for one person, whoever it is.
const ONE_OF_THEM: Words = words![
    fold::word("someone"),
    fold::word("somebody"),
    fold::word("lad"),
    fold::word("bloke"),
    fold::word("guy"),
    fold::word("man"),
    fold::word("woman"),
    fold::word("girl"),
    fold::word("lady"),
];

/// "a lad I work with", "someone I love": not just anybody.
fn is_acquainted(draft: &Draft, after: usize) -> bool {
    // "a girl in my class", "a guy from our church"
    let ours = draft.is_any(after, words!["in" "from" "at" "on"])
        && draft.is_any(after + 1, words!["my" "our"])
        && draft.is_any(after + 2, words!["class" "church" "team" "office" "work" "school" "street" "block" "building" "group" "year" "course" "gym" "crew" "unit" "shift" "parish" "choir" "department" "road" "dorm" "hall" "ward"]);
    ours || draft.is_any(after, words![fold::word("i"), fold::word("we")])
        && draft.is_any(
            after + 1,
            words![
                fold::word("work"),
                fold::word("worked"),
                fold::word("know"),
                fold::word("knew"),
                fold::word("love"),
                fold::word("loved"),
                fold::word("live"),
                fold::word("lived"),
                fold::word("met"),
                fold::word("dated"),
                fold::word("sit"),
                fold::word("care"),
                fold::word("train"),
                fold::word("grew"),
                fold::word("went"),
            ],
        )
}

/// "I'm a single mom", "i am a 67 year old lady": the noun says who the writer is.
fn is_predicate(draft: &Draft, noun: usize) -> bool {
    let start = draft.sentence(noun).start.max(noun.saturating_sub(POSSESSOR_REACH + 3));
    let Some(article) =
        (start..noun).rev().find(|&at| draft.is_any(at, words![fold::word("a"), fold::word("an")]))
    else {
        return false;
    };
    let being = |at: usize| {
        draft.is_any(at, words![fold::word("i'm"), fold::word("im")])
            || at > 0
                && draft.is_any(at, words![fold::word("am"), fold::word("m"), fold::word("was")])
                && draft.is_any(at - 1, words![fold::word("i")])
    };
    article > start && being(article - 1)
}

/// "my 4 yr old", "our 7yo": a child, if no relation follows that says who it is.
fn aged(draft: &Draft, hit: &TermHit) -> Option<Who> {
    let number = hit.first.checked_sub(1)?;
    // "our four year old": spelled out, it is a child's age.
    let spelled = draft.is_any(
        number,
        words!["two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" "eleven" "twelve" "thirteen" "fourteen"],
    );
    let years: u32 = if spelled { 4 } else { draft.words(number..hit.first).parse().ok()? };
    let whose = (number.saturating_sub(2)..number)
        .any(|at| draft.terms_at(at).iter().any(|cue| cue.has(Cue::Possessive) && cue.has(Cue::FirstPerson)));
    (whose && years < 18 && !relation_follows(draft, hit.end)).then_some(Who::Child)
}

/// The possessive that a relation belongs to: "my" in "my 5 year old son", "a" in "a friend".
fn possessor(draft: &Draft, relation: usize) -> Option<Who> {
    let start = draft.sentence(relation).start.max(relation.saturating_sub(POSSESSOR_REACH));
    for at in (start..relation).rev() {
        let token = &draft.tokens[at];
        if matches!(token.kind, TokenKind::Clitic) {
            // "my mom's friend"; "the mayor's wife" is the mayor's.
            let the = at >= start + 2 && draft.is_any(at - 2, words![fold::word("the")]);
            return Some(if the { Who::Pronoun } else { Who::Relative });
        }
        if let Some(hit) = draft.terms_at(at).iter().find(|hit| hit.has(Cue::Possessive)) {
            return Some(match () {
                () if hit.has(Cue::FirstPerson) => Who::Writer,
                () if hit.has(Cue::SecondPerson) => Who::Reader,
                () => Who::Pronoun,
            });
        }
        // "My dad coaches kids": the possessive is dad's, who is no part of the same name.
        let of_another = draft.terms_at(at).iter().any(|hit| is_relation(hit) && hit.end < relation);
        let verb = of_another
            || draft.terms_at(at).iter().any(|hit| {
                hit.has(Cue::HasCondition) || hit.has(Cue::TakesMedicine) || hit.has(Cue::Termination)
            });
        if verb || matches!(token.kind, TokenKind::Mark('.' | ',' | ';' | ':' | '(') | TokenKind::Break) {
            return None;
        }
    }
    let article = relation.checked_sub(1).is_some_and(|before| {
        draft.is_any(
            before,
            words![
                fold::word("a"),
                fold::word("an"),
                fold::word("another"),
                fold::word("this"),
                fold::word("one"),
            ],
        )
    });
    article.then_some(Who::Relative)
}

fn relation_follows(draft: &Draft, from: usize) -> bool {
    let sentence = draft.sentence(from);
    for at in from..(from + POSSESSOR_REACH).min(sentence.end) {
        if draft.terms_at(at).iter().any(is_relation) {
            return true;
        }
        let token = &draft.tokens[at];
        if !matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Mark('-' | '/' | '\'')) {
            return false;
        }
        let stops = draft.terms_at(at).iter().any(|hit| {
            hit.entry.kinds.0 != 0
                || hit.has(Cue::HasCondition)
                || hit.has(Cue::TakesMedicine)
                || hit.has(Cue::FirstPerson)
                || hit.has(Cue::ThirdPerson)
                || hit.has(Cue::Termination)
        });
        if stops {
            return false;
        }
    }
    false
}

/// Does the phrase name a relation?
#[must_use]
pub fn is_relation(hit: &TermHit) -> bool {
    hit.has(Cue::ChildRelation)
        || hit.has(Cue::PartnerRelation)
        || hit.has(Cue::FamilyRelation)
        || hit.has(Cue::OtherRelation)
}

/// "Mom", "Grandma" written as a name, or at a sentence's start.
fn stands_as_name(draft: &Draft, hit: &TermHit) -> bool {
    let token = &draft.tokens[hit.first];
    let named = hit.has(Cue::FamilyRelation)
        && (token.is_capitalized() && !draft.is_shouted(hit.first) || draft.starts_sentence(hit.first));
    // "husband had a stroke", "Daughter's away", "son, 4, has croup": notes leave out "my".
    let subject = draft.starts_sentence(hit.first)
        || hit.first.checked_sub(1).is_some_and(|before| {
            draft.tokens[before].is_mark(',')
                || draft.is_any(before, words![fold::word("and"), fold::word("but")])
        });
    let adverb = usize::from(draft.is_any(hit.end, PASSING));
    let verb = draft.token(hit.end).is_some_and(|t| t.kind == TokenKind::Clitic)
        || draft.is_any(hit.end + adverb, HAPPENS)
        || draft.starts_sentence(hit.first) && is_past(draft, hit.end + adverb)
        // "son, 4, has croup"; "DS, 4, peanut allergy"
        || draft.starts_sentence(hit.first)
            && draft.token(hit.end).is_some_and(|t| t.is_mark(',') || t.is_mark('('))
            && draft.token(hit.end + 1).is_some_and(|t| t.kind == TokenKind::Number)
        || draft.starts_sentence(hit.first)
            && draft.is_any(hit.end, words![fold::word("age"), fold::word("aged")]);
    named || subject && verb
}

/// "husband finally agreed": a word that ends as verbs of the past do.
fn is_past(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_some_and(|t| {
        let word = &draft.text[t.range()];
        t.is_word() && t.case == Case::Lower && word.len() > 4 && word.ends_with("ed")
    })
}

/// Words between a person and the verb.
const PASSING: Words = words![
    fold::word("just"),
    fold::word("also"),
    fold::word("still"),
    fold::word("now"),
    fold::word("recently"),
    fold::word("finally"),
    fold::word("already"),
];
/// What happens to somebody whose "my" is left out.
const HAPPENS: Words = words![
    fold::word("has"),
    fold::word("had"),
    fold::word("was"),
    fold::word("is"),
    fold::word("got"),
    fold::word("takes"),
    fold::word("started"),
    fold::word("went"),
    fold::word("needs"),
    fold::word("fell"),
    fold::word("died"),
    fold::word("passed"),
    fold::word("came"),
    fold::word("keeps"),
    fold::word("won't"),
    fold::word("can't"),
    fold::word("doesn't"),
    fold::word("didn't"),
    fold::word("says"),
    fold::word("thinks"),
    fold::word("woke"),
    fold::word("been"),
    fold::word("diagnosed"),
    fold::word("tested"),
    fold::word("survived"),
    fold::word("suffers"),
    fold::word("suffered"),
    fold::word("struggles"),
    fold::word("refuses"),
    fold::word("gets"),
    fold::word("broke"),
    fold::word("lost"),
];

/// Stretches of quoted words: between quotation marks, or lines that begin with ">".
fn quotations(draft: &Draft) -> Vec<Range<usize>> {
    let mut quoted = Vec::new();
    let mut opened: Option<usize> = None;
    for (at, token) in draft.tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Mark('“') => opened = Some(at + 1),
            TokenKind::Mark('”') => quoted.extend(opened.take().map(|from| from..at)),
            TokenKind::Mark('"') => match opened.take() {
                Some(from) => quoted.push(from..at),
                None => opened = Some(at + 1),
            },
            TokenKind::Break => opened = None,
            TokenKind::Mark('>') if at == 0 || draft.tokens[at - 1].kind == TokenKind::Break => {
                let end = draft.tokens[at..]
                    .iter()
                    .position(|t| t.kind == TokenKind::Break)
                    .map_or(draft.tokens.len(), |len| at + len);
                quoted.push(at + 1..end);
            }
            _ => {}
        }
    }
    // A review in quotation marks from end to end is the writer's own.
    if let [all] = quoted.as_slice()
        && all.start <= 1
        && all.end + 1 >= draft.tokens.len()
        && draft.tokens.first().is_some_and(|t| !t.is_mark('>'))
    {
        quoted.clear();
    }
    // Quotation marks on a quoted line: the line is quoted as a whole.
    quoted.dedup_by(|inner, outer| {
        let within = inner.start < outer.end;
        if within {
            outer.end = outer.end.max(inner.end);
        }
        within
    });
    quoted
}
