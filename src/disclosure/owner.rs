//! Whose a mention is: the ways in which people say that they, or others, have something.

use super::words::{
    ADVERBS, BEFALLS, BEING, CARE, COUNTED, DEEDS, DISTANT, DONE, DROPPED, EXAMINED, FINITE, FOUND_OUT, FUN,
    GENERAL_VERBS, GRAVE, HABITS, HARMERS, JOINS, LABELS, LAMENTS, LIST_FILLERS, MARKS, MEDIA, OPENERS,
    OTHER_OBJECTS, PURPOSE_FILLERS, RESTS, SHOWS, SOFT_TOPICS, STRIKES, TREATED, TREATED_OPENERS, WEAK_VERBS,
};
use super::{Disclosure, Known, Mention, Voice};
use crate::context::{Context, Contexts, Who, is_relation};
use crate::draft::{Draft, TermHit};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// How far before a term the verb may stand that gives it to somebody, in tokens.
const VERB_REACH: usize = 8;

/// How far before a term the treatment may stand that is for it, in tokens.
const PURPOSE_REACH: usize = 14;

/// Cues that a describing word may give and still be one ("my old neck injury").
const ADJECTIVE_CUES: u128 = 1 << Cue::StreetWord as u8
    | 1 << Cue::GeneralTopic as u8
    | 1 << Cue::PersonBefore as u8
    | 1 << Cue::FacilityWord as u8
    | 1 << Cue::MedicalEvent as u8
    | 1 << Cue::NumberWord as u8
    | 1 << Cue::ClinicianRole as u8
    | 1 << Cue::BodyPart as u8
    | 1 << Cue::Complaint as u8
    | 1 << Cue::Ailing as u8;

/// Whose an illness is: "my moms cancer".
const KINS: Words = words![
    "husbands" "wifes" "moms" "mums" "mams" "dads" "mothers" "fathers" "brothers" "sisters" "grandmas" "grandpas"
    "grandmothers" "grandfathers" "grans" "nans" "boyfriends" "girlfriends" "partners" "friends" "uncles" "aunts"
    "cousins" "hubbys" "bfs" "gfs" "stepdads" "stepmoms" "granddads" "grandads" "roommates" "parents"
];
/// The same, of a child.
const CHILDS: Words = words!["sons" "daughters" "babys" "kids" "toddlers" "grandsons" "granddaughters"];

/// A mention in its context.
pub(super) struct Term<'d> {
    draft: &'d Draft<'d>,
    contexts: &'d Contexts<'d>,
    voice: Voice,
    mention: Mention,
    context: Context,
}

impl<'d> Term<'d> {
    pub(super) fn new(
        draft: &'d Draft<'d>,
        contexts: &'d Contexts<'d>,
        voice: Voice,
        mention: Mention,
    ) -> Self {
        let end = mention.tokens.end;
        let context = contexts.of(&if mention.complete { end - 1..end } else { mention.tokens.clone() });
        Self { draft, contexts, voice, mention, context }
    }

    pub(super) fn disclosure(&self, experiencer: Experiencer) -> Disclosure {
        Disclosure { tokens: self.mention.tokens.clone(), concept: self.mention.concept, experiencer }
    }

    pub(super) fn id(&self) -> &'static str {
        self.mention.concept.id
    }

    /// Whose it is, if it stands in a list with a neighbour that is somebody's.
    pub(super) fn beside(&self, neighbour: &(Self, Option<Experiencer>)) -> Option<Experiencer> {
        let (other, whose) = neighbour;
        let whose = (*whose)?;
        let listed = if other.first() < self.first() {
            self.continues_list(&other.disclosure(whose))
        } else {
            other.continues_list(&self.disclosure(whose))
        };
        let illness = matches!(
            self.class(),
            ConceptClass::Common | ConceptClass::Sensitive | ConceptClass::Rare | ConceptClass::Symptom
        );
        let rests = !self.is_weak()
            || self.draft.token(self.end()).is_none_or(|t| !t.is_word())
            || self.draft.is_any(self.end(), RESTS);
        let free = listed
            && illness
            && rests
            && !self.mention.plain
            && self.context.is_stated()
            && (self.context.person.is_none() || self.context.experiencer == whose)
            && !self.is_general_topic()
            && !self.is_part_of_longer_word()
            && !self.is_promised()
            && !self.is_distant()
            && !self.is_fun();
        free.then_some(whose)
    }

    fn first(&self) -> usize {
        self.mention.tokens.start
    }

    fn end(&self) -> usize {
        self.mention.tokens.end
    }

    /// Whose fact it is, if the draft states it as somebody's.
    pub(super) fn owner(&self, previous: Option<&Disclosure>) -> Option<Experiencer> {
        let context = self.context;
        if self.mention.plain {
            return self.tells_plainly();
        }
        let grave = self.mention.concept.id == "ptsd" && self.after(6).any(|at| self.draft.is_any(at, GRAVE));
        if context.quoted && !self.is_scare_quoted()
            || context.figurative && !grave
            || self.is_part_of_longer_word()
            || self.is_fun()
        {
            return None;
        }
        // "My uncle molested me": it was done to the writer.
        let to_me = self.mention.tokens.clone().any(|at| self.draft.is_any(at, words!["me"]));
        if to_me && self.class() == ConceptClass::Sensitive {
            return self.was_done_to_me().then_some(Experiencer::Writer);
        }
        let tag = self.draft.token(self.first()).is_some_and(|t| t.kind == TokenKind::Hashtag);
        if self.mention.complete && tag && context.person.is_none() {
            return Some(context.implied.unwrap_or(Experiencer::Writer));
        }
        if self.mention.complete {
            return Some(context.experiencer_or_implied())
                .filter(|who| *who != Experiencer::Nobody && !context.hypothetical && !context.negated);
        }
        if let Some(relative) = self.describes_relative() {
            return (!context.negated && !context.hypothetical).then_some(relative);
        }
        if let Some(owner) = self.possessed() {
            return (!self.is_topic_of_work()).then_some(owner);
        }
        // "no change in my anxiety, depression": what holds of the first of a list holds of the rest.
        let listed = previous.filter(|p| {
            self.continues_list(p)
                && self.draft.cues_in(p.tokens.end..self.first(), Cue::Negation).next().is_none()
        });
        if let Some(previous) = listed.filter(|_| context.negated && !self.is_general_topic()) {
            return Some(previous.experiencer);
        }
        if self.is_general_topic() && !self.marks_time() || context.negated || self.is_promised() {
            return None;
        }
        if let Some(previous) = listed {
            return Some(previous.experiencer);
        }
        if self.is_companion() {
            return Some(Experiencer::Writer);
        }
        if let Some(victim) = self.befell() {
            return Some(victim);
        }
        if let Some(whose) = self.is_evaluated() {
            return Some(whose);
        }
        if context.hypothetical || context.asked {
            return None;
        }
        let has_stage = self.mention.tokens.clone().any(|at| self.draft.is_any(at, words!["stage"]));
        // "24 y/o with shingles"
        let aged_with = self.first().checked_sub(1).is_some_and(|with| {
            self.draft.is_any(with, words!["with" "w"]) && self.draft.cue_before(with, Cue::AgeUnit).is_some()
        });
        let note = aged_with && !self.is_weak() && context.person.is_none()
            || has_stage && !self.is_weak() && !self.is_distant()
            || self.heads_a_note()
            || self.marks_time()
            || self.was_found()
            || self.cannot()
            || self.lasts()
            || self.began()
            || self.was_caused()
            || self.is_purpose()
            || self.is_counted() && !self.is_weak() && !self.is_distant()
            || self.stands_alone();
        let stated = note
            || self.is_listed_of()
            || self.had()
            || self.was_called()
            || self.follows_with()
            || self.lost_to()
            || self.felt()
            || self.acted()
            || self.did()
            || matches!(self.mention.concept.id, "pregnancy_loss" | "recovery");
        let subject = match context.experiencer_or_implied() {
            // "Diagnosed with lupus in May." and "34F, lupus" need no "I".
            Experiencer::Nobody
                if (context.person.is_none() || self.is_own_note())
                    && (note || self.mention.concept.id == "recovery" || self.opens_with_verb()) =>
            {
                Experiencer::Writer
            }
            // "They think it's pneumonia."
            Experiencer::Nobody
                if context.person.is_some_and(|p| self.draft.is_any(p, words!["they"]))
                    && self.was_found()
                    && !self.is_distant() =>
            {
                Experiencer::Writer
            }
            subject => subject,
        };
        (stated && subject != Experiencer::Nobody).then_some(subject)
    }

    /// "My uncle molested me", not "still beats me at cards", "that exam raped me".
    fn was_done_to_me(&self) -> bool {
        let game = self.draft.is_any(self.end(), words!["at" "to" "by" "in" "up" "lol" "lmao"])
            || self
                .before(1)
                .any(|at| self.draft.is_any(at, words!["exam" "test" "final" "game" "class" "it"]));
        let by = self.context.person.is_some_and(|p| p + 2 >= self.first());
        !game && !self.context.negated && !self.context.hypothetical && (by || !self.is_weak())
    }

    /// Whose it is that somebody "leaks when I cough" or "can't stop drinking".
    fn tells_plainly(&self) -> Option<Experiencer> {
        let context = self.context;
        let fun = self.after(4).any(|at| self.draft.is_any(at, FUN));
        // "My wife doesn't know I haven't touched a drink": what she does not know is so.
        let from = context.person.unwrap_or_else(|| self.before(8).start).min(self.first());
        let negated =
            context.negated && self.draft.cues_in(from..self.first(), Cue::Negation).next().is_some();
        if negated || context.hypothetical || context.quoted || fun {
            return None;
        }
        if self.mention.concept.id == "harm" {
            let by = self.before(4).any(|at| self.draft.is_any(at, HARMERS));
            return by.then_some(Experiencer::Writer);
        }
        // "Using again", "so, started T", "and haven't had a drink": nobody else stands before it in its clause.
        let opens = || {
            let clause = self.before(8).rev().find(|&at| self.draft.tokens[at].is_mark(','));
            (clause.unwrap_or_else(|| self.sentence().start)..self.first()).all(|at| {
                !self.draft.tokens[at].is_word()
                    || [OPENERS, DROPPED, LIST_FILLERS].iter().any(|&words| self.draft.is_any(at, words))
                    || self.draft.is_any(at, words!["on" "but" "through" "again"])
            })
        };
        let who = match context.person {
            Some(_) => context.experiencer,
            None if !opens() => return None,
            None => context.implied.or_else(|| (!self.voice.worldly).then_some(Experiencer::Writer))?,
        };
        let asked = context.asked && !(context.person.is_some() && who == Experiencer::Writer);
        (who != Experiencer::Nobody && !asked).then_some(who)
    }

    /// "My autistic son", "an alcoholic dad": the word says how a relative is.
    fn describes_relative(&self) -> Option<Experiencer> {
        let relation = [self.end(), self.end() - 1]
            .into_iter()
            .find_map(|at| self.draft.terms_at(at).iter().find(|hit| is_relation(hit)))?;
        let near = self.before(4);
        let mine = near.clone().any(|at| self.draft.is_any(at, words!["my" "our" "his" "her"]));
        let family = relation.has(Cue::FamilyRelation)
            || relation.has(Cue::PartnerRelation)
            || relation.has(Cue::ChildRelation)
            || self
                .draft
                .is_any(relation.first, words!["friend" "coworker" "roommate" "neighbor" "colleague"]);
        let one = family
            && self.voice.personal
            && self.first() > 0
            && self.draft.is_any(self.first() - 1, words!["a" "an"]);
        let clear = !near.clone().any(|at| self.draft.tokens[at].is_mark(','));
        let condition = !matches!(
            self.class(),
            ConceptClass::Procedure | ConceptClass::ProcedureSensitive | ConceptClass::Test
        );
        (condition && clear && (mine || one)).then_some(if relation.has(Cue::ChildRelation) {
            Experiencer::Child
        } else {
            Experiencer::Other
        })
    }

    /// "34F, student, lupus": the student is who writes.
    fn is_own_note(&self) -> bool {
        let role = |p: usize| self.draft.terms_at(p).iter().any(is_relation);
        self.heads_a_note() && self.context.person.is_some_and(role)
    }

    /// Whose fact it goes without saying to be, once the draft has told of `known` people. "Lupus.
    /// In 2026." in a draft that says "I"; "the lupus keeps me up" once the writer has it.
    pub(super) fn implied(&self, known: &[Known]) -> Option<Experiencer> {
        let context = self.context;
        let told = |who: Experiencer| known.iter().any(|k| k.0 == who);
        let told_this = |who: Experiencer| known.iter().any(|k| k.0 == who && k.1 == self.mention.concept.id);
        // "What do you eat with gastroparesis? I'm down to soup": who asks so has it.
        let asks_peers = self.asks_peers() && !told(Experiencer::Child) && !told(Experiencer::Other);
        let stated =
            context.is_stated() || asks_peers && !context.negated && !context.quoted && !context.figurative;
        let free = stated
            && !self.mention.plain
            && !self.mention.weak
            && (self.voice.telling
                || !known.is_empty()
                || self.is_counted()
                || !self.voice.worldly && self.is_fragment(false) && self.is_short())
            && !self.is_fun()
            && !self.is_promised()
            && !self.is_part_of_longer_word()
            && !self.is_general_topic()
            && (asks_peers || !self.is_distant());
        if !free {
            return None;
        }
        if asks_peers {
            return Some(Experiencer::Writer);
        }
        let writer_told = told(Experiencer::Writer);
        let private = matches!(
            self.class(),
            ConceptClass::Sensitive | ConceptClass::ProcedureSensitive | ConceptClass::Rare
        );
        // "He told me the cancer's back": not the listener's.
        let own = context.person.is_some_and(|p| !self.draft.is_any(p, words!["me" "us"]));
        match (context.person, context.experiencer) {
            (Some(_), Experiencer::Writer) if self.mention.talked_of => {
                (told_this(Experiencer::Writer) || self.is_borne_out() || own && self.is_lamented())
                    .then_some(Experiencer::Writer)
            }
            (Some(_), Experiencer::Writer) => (writer_told || !private).then_some(Experiencer::Writer),
            (Some(_), other) => (other != Experiencer::Nobody && told(other)).then_some(other),
            (None, _) => {
                let who = context.implied.unwrap_or(Experiencer::Writer);
                let said = if self.mention.talked_of { told_this(who) } else { told(who) };
                let certain = said
                    || self.mention.talked_of && self.voice.personal && self.is_borne_out()
                    || self.is_fragment(told(who))
                    || self.is_lamented()
                    || self.voice.telling && self.is_unmistakable();
                (certain && who != Experiencer::Nobody).then_some(who)
            }
        }
    }

    /// A draft that tells of its writer names no illness for nothing, but two letters may be anything.
    fn is_unmistakable(&self) -> bool {
        let bytes = self.draft.bytes(self.mention.tokens.clone());
        // "Bell's palsy is named for Sir Charles Bell": told of the illness, not of somebody.
        let lesson = self.draft.is_any(self.end(), GENERAL_VERBS)
            && self.draft.cues_in(self.after(7), Cue::FirstPerson).next().is_none();
        let short = bytes.len() <= 3
            && !self.is_among_others()
            && !self.draft.is_any(
                self.first(),
                words!["hiv" "hpv" "ivf" "iui" "std" "sti" "uti" "ibs" "sle" "dvt" "cfs" "pku" "ptsd" "bpd"],
            );
        !self.mention.talked_of && !short && !lesson
    }

    /// "First Ramadan with type 1", "six weeks on sertraline. Depression, you old dog": a list or a
    /// medicine beside it shows that it is meant.
    fn is_borne_out(&self) -> bool {
        let item = matches!(self.mention.concept.id, "type_1_diabetes" | "type_2_diabetes")
            && (self.first() > 0
                && (self.draft.tokens[self.first() - 1].is_mark(',')
                    || self.draft.is_any(self.first() - 1, words!["with"]))
                || self.draft.token(self.end()).is_some_and(|t| t.is_mark(',')));
        let treated =
            matches!(self.class(), ConceptClass::Common | ConceptClass::Sensitive | ConceptClass::Rare)
                && self.voice.treated;
        item || treated
    }

    /// Does the draft name another illness, or a medicine? Then "RA" is one.
    fn is_among_others(&self) -> bool {
        let health = Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0 | Kinds::PROCEDURE.0);
        self.draft
            .terms_of(health)
            .any(|hit| (hit.end <= self.first() || hit.first >= self.end()) && !hit.entry.is_weak())
    }

    /// "DM me", "in my DMs"
    fn is_message(&self) -> bool {
        self.draft.is_any(self.first(), words!["dm" "pm"])
            && (self.draft.is_any(self.end(), words!["me" "us" "for" "to" "if" "your" "or"])
                || self.first() > 0
                    && self
                        .draft
                        .is_any(self.first() - 1, words!["please" "pls" "via" "by" "in" "a" "the" "or"]))
    }

    /// "the ED", "North ED": where one goes in an emergency.
    fn is_emergency_room(&self) -> bool {
        let ed = self.draft.is_any(self.first(), words!["ed"]) && self.mention.tokens.len() == 1;
        let own = words!["my" "his" "have" "has" "had" "with" "of" "and" "from" "for" "got" "severe" "mild"];
        ed && self
            .first()
            .checked_sub(1)
            .is_some_and(|at| self.draft.tokens[at].is_word() && !self.draft.is_any(at, own))
    }

    /// "my addiction to stationery"
    fn is_craze(&self) -> bool {
        let to = self.end() - usize::from(self.draft.is_any(self.end() - 1, words!["to"]));
        let addicted = self.draft.is_any(to - 1, words!["addicted" "addiction" "addict"]);
        let thing = to + 1 + usize::from(self.draft.is_any(to + 1, words!["my" "the" "prescription" "hard"]));
        addicted
            && self.draft.is_any(to, words!["to"])
            && self.draft.token(thing).is_some()
            && !self.draft.is_any(thing, HABITS)
            && !self.draft.terms_of_in(Kinds::MEDICINE, thing..thing + 1)
    }

    /// "He gives me migraines", "I get a headache just listening to you", "an OCD moment": it is said in annoyance or in fun.
    fn is_annoyance(&self) -> bool {
        let just = self.draft.is_any(self.end(), words!["just" "by"])
            && self.draft.is_any(
                self.end() + 1,
                words!["listening" "reading" "looking" "watching" "thinking" "hearing" "seeing"],
            );
        let given = || {
            self.before(5).rev().find(|&at| self.draft.is_any(at, words!["gives" "give" "giving" "gave"])).is_some_and(|at| {
                at > 0
                    && self.draft.is_any(at + 1, words!["me" "us"])
                    && !self.voice.treated
                    && (self.sentence().start.max(at.saturating_sub(2))..at).any(|i| {
                        self.draft.is_any(i, words!["he" "she" "you" "u" "people" "everyone" "kids" "customers" "boss" "teacher" "game" "show" "song" "app" "website" "math" "maths" "homework" "traffic" "meeting" "meetings" "neighbors" "coworkers"])
                    })
            })
        };
        let adjective = || {
            self.mention.concept.id == "ocd"
                && self.before(1).any(|at| self.draft.is_any(at, words!["an"]))
                && self.draft.token(self.end()).is_some_and(crate::token::Token::is_word)
                && !self.draft.is_any(self.end(), RESTS)
                && !self.draft.is_any(
                    self.end(),
                    words!["diagnosis" "attack" "episode" "spike" "relapse" "flare" "specialist" "therapist" "spiral"],
                )
        };
        just || given() || adjective()
    }

    /// "Has anyone with achalasia had this done? Mine is booked.", "What do you take for gastroparesis?"
    fn asks_peers(&self) -> bool {
        let peers = || {
            self.before(8)
                .any(|at| self.draft.is_any(at, words!["anyone" "anybody" "you" "those" "who" "u" "yall"]))
                || self.draft.is_any(
                    self.end(),
                    words!["sufferers" "folks" "girlies" "people" "mums" "moms" "peeps" "warriors" "crew"],
                )
        };
        let topic =
            matches!(self.class(), ConceptClass::Common | ConceptClass::Rare | ConceptClass::Sensitive);
        self.voice.personal
            && topic
            && self.asks()
            && self.is_unmistakable()
            && peers()
            && !self.before(14).chain(self.after(8)).any(|at| {
                self.draft.is_any(at, DISTANT) || self.draft.is_any(at, words!["know" "does" "if" "your"])
            })
    }

    /// "Third miscarriage.", "Two ectopics": nobody counts but those it happened to.
    fn is_counted(&self) -> bool {
        let start = self.sentence().start;
        self.first() == start + 1
            && self.draft.is_any(start, COUNTED)
            && !self.draft.is_any(self.first(), words!["days" "weeks" "months" "years" "day" "week"])
    }

    /// "DS, 4, peanut allergy", "92 year old Nana, vascular dementia": a note about somebody.
    fn is_listed_of(&self) -> bool {
        let Some(person) = self.context.person.filter(|&p| p < self.first() && self.first() - p <= 12) else {
            return false;
        };
        let gap = person + 1..self.first();
        let comma = gap
            .clone()
            .any(|at| matches!(self.draft.tokens[at].kind, TokenKind::Mark(',' | ':' | '(' | '-')));
        let bare = gap.clone().all(|at| {
            let token = &self.draft.tokens[at];
            match token.kind {
                TokenKind::Number | TokenKind::Clitic => true,
                TokenKind::Mark(mark) => matches!(mark, ',' | ':' | '(' | ')' | '-' | '/' | '&'),
                _ => {
                    self.draft.is_any(at, LIST_FILLERS)
                        || self.draft.terms_at(at).iter().any(|hit| hit.has(Cue::AgeUnit))
                        || token.is_word()
                            && self.draft.terms_at(at).is_empty()
                            && !self.draft.is_any(at, FINITE)
                            && token.is_capitalized()
                }
            }
        });
        let opens = person <= self.sentence().start + 5;
        comma
            && bare
            && opens
            && !self.is_weak()
            && self.after(1).all(|at| !self.draft.tokens[at].is_word() || self.draft.is_any(at, RESTS))
    }

    /// Those "brain zaps": nobody is cited.
    fn is_scare_quoted(&self) -> bool {
        let mark = |at: usize| {
            self.draft
                .token(at)
                .is_some_and(|t| matches!(t.kind, TokenKind::Mark('"' | '“' | '”' | '\'' | '‘' | '’')))
        };
        self.class() == ConceptClass::Symptom
            && self.first() > 0
            && mark(self.first() - 1)
            && mark(self.end())
    }

    /// Does the sentence talk of an illness as of a thing in the world?
    fn is_distant(&self) -> bool {
        let around = self.before(14).start..self.after(8).end;
        around.clone().any(|at| self.draft.is_any(at, DISTANT) && !self.mention.tokens.contains(&at))
            || self.draft.terms.partition_point(|hit| hit.first < around.start)
                < self.draft.terms.partition_point(|hit| hit.first < around.end)
                && [Cue::GenericPerson, Cue::SecondPerson, Cue::PublicTopic]
                    .iter()
                    .any(|&cue| self.draft.cues_in(self.before(10), cue).next().is_some())
    }

    /// "My face hurts from smiling."
    fn is_fun(&self) -> bool {
        let loud = || {
            !self.draft.is_any(self.first(), words!["tinnitus"])
                && self.after(4).any(|at| self.draft.is_any(at, words!["concert" "gig" "fireworks"]))
        };
        // "my endo put me on": the doctor.
        let doctor = self.draft.is_any(self.first(), words!["endo"])
            && self.draft.is_any(self.end(), words!["put" "said" "says" "wants" "told" "thinks" "upped" "is" "was" "and" "appointment" "appt" "ordered" "prescribed"]);
        // "sober October", "stone cold sober", "can't stop crying at this advert"
        let small = self.draft.is_any(self.end(), words!["october" "curious"])
            || self.before(1).any(|at| self.draft.is_any(at, words!["stone" "cold"]))
            || self.draft.is_any(self.end() - 1, words!["drinking"])
                && self.draft.is_any(self.end(), words!["this" "coffee" "water" "tea" "soda"])
            || self.draft.is_any(self.end() - 1, words!["crying"])
                && self.draft.is_any(self.end(), words!["at" "over" "to"])
                && self.draft.is_any(self.end() + 1, words!["this" "that" "the" "a"]);
        self.is_craze()
            || self.is_annoyance()
            || small
            || self.is_message()
            || self.is_emergency_room()
            || doctor
            || self.class() == ConceptClass::Symptom && self.after(3).any(|at| self.draft.is_any(at, FUN))
            || loud()
    }

    /// "It cures cancer, diabetes and arthritis": nobody is said to have them.
    fn is_promised(&self) -> bool {
        self.context.experiencer != Experiencer::Writer
            && self.draft.cues_in(self.before(12), Cue::CureVerb).next().is_some()
    }

    /// A sentence that only names it: "Lupus.", "Kidney stone, 7mm, left side". What everybody talks
    /// of needs a draft that has `told` more.
    fn is_fragment(&self, told: bool) -> bool {
        let before = self.before(8);
        let opens = before.start == self.sentence().start
            || before
                .clone()
                .any(|at| matches!(self.draft.tokens[at].kind, TokenKind::Mark(',' | ':' | '-' | '–')));
        // "CMV: socks are better than slippers": a heading.
        let heads = self.draft.token(self.end()).is_some_and(|t| t.is_mark(':'));
        opens
            && !heads
            && (told || !self.mention.talked_of)
            && !before.clone().any(|at| self.draft.is_any(at, FINITE))
            && self.after(1).all(|at| !self.draft.tokens[at].is_word() || self.draft.is_any(at, RESTS))
    }

    /// "Pulmonary fibrosis. Two hours of tank.", "Angina, 71, fine now": next to nothing around it.
    fn is_short(&self) -> bool {
        let comma = self.before(40).rev().find(|&at| self.draft.tokens[at].is_mark(','));
        self.first() - comma.map_or(self.sentence().start, |at| at + 1) <= 2
            && !self.after(8).any(|at| self.draft.is_any(at, FINITE))
    }

    /// "ALS really does suck", "the nausea is brutal": nobody else would say so.
    fn is_lamented(&self) -> bool {
        self.after(7).any(|at| self.draft.is_any(at, LAMENTS))
            && !self.asks()
            && !self.draft.token(self.end()).is_some_and(|t| t.is_mark(':'))
    }

    /// "Dementia in my cousin", "cancer took my dad": whose it is, told after it.
    fn befell(&self) -> Option<Experiencer> {
        let people = self.contexts.people();
        let next = people.get(people.partition_point(|p| p.token < self.end()))?;
        let near = next.token < self.sentence().end && next.token - self.end() <= 5;
        let whose = match next.who {
            Who::Child => Experiencer::Child,
            Who::Relative => Experiencer::Other,
            // "The stroke took him": right after the verb.
            Who::Pronoun
                if next.token == self.end() + 1 && self.draft.is_any(next.token, words!["him" "her"]) =>
            {
                Some(self.contexts.resolve(next))
                    .filter(|who| matches!(who, Experiencer::Child | Experiencer::Other))?
            }
            _ => return None,
        };
        let treated = matches!(self.class(), ConceptClass::Procedure | ConceptClass::Test);
        let joined = near
            && (self.end()..next.token)
                .any(|at| self.draft.is_any(at, BEFALLS) || treated && self.draft.is_any(at, words!["for"]));
        let stop = |at: usize| {
            self.draft.is_any(at, JOINS)
                || matches!(
                    self.draft.tokens[at].kind,
                    TokenKind::Mark(',' | ';' | ':' | '(') | TokenKind::Break
                )
        };
        let clear = !(self.end()..next.token).any(stop);
        (joined && clear && !self.is_weak() && !self.is_distant()).then_some(whose)
    }

    /// "Pulmonary fibrosis.": a whole sentence, after others.
    fn stands_alone(&self) -> bool {
        let sentence = self.sentence();
        let closes =
            |at: usize| self.draft.token(at).is_none_or(|t| !t.is_word() && t.kind != TokenKind::Number);
        !self.mention.weak
            && self.draft.sentence_index(self.first()) > 0
            && self.first() == sentence.start
            && sentence.end - self.end() <= 1
            && closes(self.end())
            && !self.asks()
            && !matches!(self.class(), ConceptClass::Symptom)
    }

    /// "Migraine day 4", "strep AGAIN", "narcolepsy here", "shingles at 31", "MRI tomorrow".
    fn marks_time(&self) -> bool {
        let after_comma = self.first() > 0 && self.draft.tokens[self.first() - 1].is_mark(',');
        let opens = (!self.mention.weak || self.draft.is_any(self.end(), words!["at" "here"]))
            && (self.first() <= self.sentence().start + 2 || after_comma && self.voice.telling)
            && !self.asks();
        let number = |at: usize| {
            self.draft.token(at).is_some_and(|t| t.kind == TokenKind::Number)
                || self.draft.cue_at(at, Cue::NumberWord).is_some()
        };
        let at_for = self.end() + usize::from(self.draft.is_any(self.end(), words!["for"]));
        let at = self.end() + usize::from(self.draft.token(self.end()).is_some_and(|t| t.is_mark(',')));
        let counted = self.draft.is_any(at, words!["day" "week" "month" "at" "round"]) && number(at + 1);
        let long = |at: usize| {
            number(at) && self.draft.is_any(at + 1, words!["months" "weeks" "years" "days" "yrs" "wks"])
        };
        // "Type 1 for 22 years"
        let lasts = long(at) || long(at_for) && self.voice.telling;
        // "cystic fibrosis patient here"
        let here = self
            .draft
            .is_any(self.end(), words!["patient" "survivor" "sufferer" "warrior" "mom" "mum" "dad"])
            && self.draft.is_any(self.end() + 1, words!["here"]);
        // "Fibroids the size of a grapefruit", "Hysterectomy on Thursday"
        let sized = self.draft.is_any(self.end() + 1, words!["size"]);
        let planned = matches!(
            self.class(),
            ConceptClass::Procedure | ConceptClass::ProcedureSensitive | ConceptClass::Test
        ) && (self
            .draft
            .is_any(self.end(), words!["scheduled" "booked" "done" "next" "moved" "cancelled"])
            || self.draft.is_any(self.end(), words!["on"])
                && self.draft.cue_at(self.end() + 1, Cue::Weekday).is_some());
        opens && (self.draft.is_any(self.end(), MARKS) || counted || lasts || here || sized || planned)
    }

    /// "Can't breathe properly": nobody else would leave out the subject.
    fn cannot(&self) -> bool {
        let sentence = self.sentence();
        let comma = self.before(3).rev().find(|&at| self.draft.tokens[at].is_mark(',') && self.voice.telling);
        let clause = comma.map_or(sentence.start, |at| at + 1)..self.first();
        self.class() == ConceptClass::Symptom
            && self.draft.is_any(self.first(), words!["can't" "cant" "cannot" "couldn't" "couldnt"])
            && clause.len() <= 2
            && clause.clone().all(|at| self.draft.is_any(at, OPENERS))
            && !self.asks()
    }

    /// "Chest pain since Monday", "Headaches every night": a complaint and how long it lasts.
    fn lasts(&self) -> bool {
        let comma = self.first() > 0 && self.draft.tokens[self.first() - 1].is_mark(',');
        let opens = comma
            || self.before(3).start == self.sentence().start
                && self
                    .before(3)
                    .all(|at| self.draft.is_any(at, LIST_FILLERS) || self.draft.is_any(at, OPENERS));
        let after = self.after(4);
        let long = after.clone().any(|at| {
            self.draft.is_any(at, words!["since"])
                || self.draft.is_any(at, words!["every" "all"])
                    && self.draft.is_any(at + 1, words!["night" "day" "morning" "time" "week" "evening"])
                || self.draft.is_any(at, words!["for"])
                    && self.draft.token(at + 1).is_some_and(|t| {
                        t.kind == TokenKind::Number
                            || self.draft.cue_at(at + 1, Cue::NumberWord).is_some()
                            || self.draft.is_any(at + 1, words!["days" "weeks" "months" "years" "a" "the"])
                                && self
                                    .draft
                                    .is_any(at + 2, words!["few" "past" "last" "couple" "week" "now"])
                    })
        });
        let finite = after.into_iter().any(|at| self.draft.is_any(at, FINITE));
        self.class() == ConceptClass::Symptom && !self.is_weak() && opens && long && !finite && !self.asks()
    }

    /// "Seizures started when I was 6".
    fn began(&self) -> bool {
        !self.is_weak()
            && self.before(3).start == self.sentence().start
            && self.draft.is_any(self.end(), words!["started" "began" "hit" "came" "returned"])
            && self.after(6).any(|at| self.draft.is_any(at, words!["i" "me" "my"]))
            && !self.is_distant()
    }

    /// "Cymbalta caused insomnia", "it reduced the anxiety": what the writer's medicine did or took away.
    fn was_caused(&self) -> bool {
        let verb = self.before(6).rev().find(|&at| {
            !self.draft.is_any(at, LIST_FILLERS)
                && !self.draft.is_any(at, PURPOSE_FILLERS)
                && !self.draft.is_any(
                    at,
                    words!["with" "for" "horrible" "terrible" "awful" "level" "levels" "symptoms"],
                )
        });
        let did = verb.is_some_and(|at| {
            self.draft
                .is_any(at, words!["caused" "reduced" "helped" "eliminated" "relieved" "lessened" "eased"])
        });
        // "It does nothing for the pain", "works great on the anxiety"
        let relief = verb.is_some_and(|at| {
            self.draft.is_any(at, words!["nothing" "wonders" "works" "worked" "great" "little" "better"])
        }) && self.before(3).any(|at| self.draft.is_any(at, words!["for" "with" "on"]))
            && self.before(1).any(|at| self.draft.is_any(at, words!["the" "my"]));
        let free = !self.is_weak() && !self.is_distant();
        let taken = self.voice.treated && (self.voice.telling || !self.voice.worldly);
        free && (did && taken || relief && self.voice.telling)
    }

    /// "been on it 2 months for anxiety", "saw him for a rash": what a medicine or a doctor is for.
    fn is_purpose(&self) -> bool {
        let before = self.before(PURPOSE_REACH);
        let Some(at) = before.clone().rev().find(|&at| self.draft.is_any(at, words!["for"])) else {
            return false;
        };
        let direct = (at + 1..self.first()).all(|i| self.draft.is_any(i, PURPOSE_FILLERS));
        // "Zoloft for depression" in a draft about oneself.
        let remedy = self.voice.telling
            && self.draft.terms_of_in(Kinds::MEDICINE, at.saturating_sub(3).max(self.sentence().start)..at);
        // "New drug for asthma": nobody takes it. "Prescribed for gout": the writer does.
        let person = self.context.person.is_some() && self.context.experiencer != Experiencer::Nobody;
        let start = self.sentence().start;
        let opens = (start..at.min(start + 2)).any(|i| self.draft.is_any(i, TREATED_OPENERS))
            && (start..at.min(start + 1))
                .all(|i| self.draft.is_any(i, TREATED_OPENERS) || self.draft.is_any(i, OPENERS));
        let treated = before.start..at;
        let medicine = opens
            || person
                && (treated.clone().any(|i| self.draft.is_any(i, TREATED))
                    || self.draft.terms_of_in(Kinds::MEDICINE, treated));
        direct && (medicine || remedy) && !self.is_distant() && !self.asks()
    }

    /// "fellow insomniacs", "anyone else with asthma": the writer has it, too.
    fn is_companion(&self) -> bool {
        let fellow = self.before(2).any(|at| self.draft.is_any(at, words!["fellow"]));
        let else_ = self.before(9).rev().find(|&at| {
            self.draft.is_any(at, words!["else"])
                && self.draft.is_any(at.wrapping_sub(1), words!["anyone" "anybody" "who"])
        });
        // "does it make anyone else tired?"
        let made = else_.is_some_and(|at| {
            self.class() == ConceptClass::Symptom
                && at + 1 == self.first()
                && (at.saturating_sub(3)..at).any(|i| {
                    self.draft.is_any(i, words!["make" "makes" "making" "made" "get" "gets" "give" "gives"])
                })
        });
        let have = else_.is_some_and(|at| {
            self.draft.cues_in(at + 1..self.first(), Cue::HasCondition).next().is_some()
                && !(at + 1..self.first()).any(|i| self.draft.is_any(i, OTHER_OBJECTS))
        });
        // "anyone else's psoriasis"
        let of_others = self.before(3).any(|at| {
            self.draft.is_any(at, words!["else"])
                && self.draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Clitic)
        });
        // "As a celiac I trust no soup"
        let as_a = self.before(3).any(|at| {
            self.draft.is_any(at, words!["as"])
                && self.draft.is_any(at + 1, words!["a" "an"])
                && self.sentence().start + 1 >= at
        }) && self.voice.personal
            && self
                .draft
                .token(self.end())
                .is_none_or(|t| !t.is_word() || self.draft.is_any(self.end(), words!["i" "i'm" "i've" "my"]));
        // "As someone with autism, ..."
        let someone =
            self.before(6).rev().find(|&at| self.draft.is_any(at, words!["someone" "somebody" "person"]));
        let as_one = someone.is_some_and(|at| {
            at > 0
                && self.before(9).start < at
                && (at.saturating_sub(2)..at).any(|i| self.draft.is_any(i, words!["as"]))
        });
        made || !self.mention.weak && (fellow || have || as_one || of_others || as_a)
    }

    fn sentence(&self) -> Range<usize> {
        self.draft.sentence(self.first())
    }

    /// Bounded stretch before the term, inside its sentence.
    fn before(&self, reach: usize) -> Range<usize> {
        self.sentence().start.max(self.first().saturating_sub(reach))..self.first()
    }

    /// Bounded stretch after the term, inside its sentence.
    fn after(&self, reach: usize) -> Range<usize> {
        self.end()..self.sentence().end.min(self.end() + reach)
    }

    fn class(&self) -> ConceptClass {
        self.mention.concept.class
    }

    fn is_weak(&self) -> bool {
        self.mention.weak
    }

    /// "my lupus", "her recent diagnosis of lupus": the possessive says whose.
    fn possessed(&self) -> Option<Experiencer> {
        // "my therapist", "blood in my urine": the term holds it.
        if self.mention.tokens.clone().any(|at| self.draft.is_any(at, words!["my" "our"])) {
            return Some(Experiencer::Writer);
        }
        let reach = if self.is_weak() { 2 } else { 4 };
        for at in self.before(reach).rev() {
            let token = &self.draft.tokens[at];
            if token.kind == TokenKind::Clitic {
                // "my mom's dementia", not "Crohn's" itself.
                return matches!(self.context.person, Some(person) if person + 1 == at)
                    .then_some(self.context.experiencer)
                    .filter(|e| *e != Experiencer::Nobody);
            }
            // "my husbands parkinsons": an apostrophe that nobody typed.
            let of_kin = [(KINS, Experiencer::Other), (CHILDS, Experiencer::Child)];
            if let Some((_, whose)) = of_kin.into_iter().find(|(words, _)| self.draft.is_any(at, *words)) {
                let ours = at + 2 >= self.first()
                    && (at.saturating_sub(2)..at).any(|i| self.draft.is_any(i, words!["my" "our"]));
                return ours.then_some(whose);
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
        let topic = next.clone().next().is_some_and(|at| {
            self.draft.cue_at(at, Cue::GeneralTopic).is_some()
                || self.draft.is_any(
                    at,
                    words!["shot" "shots" "jab" "jabs" "booster" "boosters" "clinic" "clinics" "patients"],
                )
        });
        // "I have lupus symptoms" tells; "lupus symptoms are many" does not.
        topic && !(self.draft.is_any(self.end(), SOFT_TOPICS) && self.had())
    }

    /// "my cancer patients", "my diabetes research".
    fn is_topic_of_work(&self) -> bool {
        self.draft.is_any(
            self.end(),
            words!["research" "patients" "charity" "fundraiser" "class" "essay" "thesis" "podcast" "awareness" "shot" "shots" "jab" "jabs" "booster"],
        )
    }

    /// "lupus-like", "#cancersucks": the term is a piece of another word.
    fn is_part_of_longer_word(&self) -> bool {
        let after = self.draft.token(self.end());
        after.is_some_and(|t| t.glued && t.is_mark('-'))
            && self.draft.is_any(self.end() + 1, words!["like" "free" "causing" "proof" "fighting"])
            || self.first() > 0
                && self.draft.tokens[self.first()].glued
                && matches!(self.draft.tokens[self.first() - 1].kind, TokenKind::Mark('-' | '_' | '@'))
                && self.draft.is_any(self.first().wrapping_sub(2), words!["anti" "non" "pre"])
    }

    /// "I have lupus, fibromyalgia and POTS": an item of a list whose start is told.
    fn continues_list(&self, previous: &Disclosure) -> bool {
        let gap = previous.tokens.end..self.first();
        if gap.start > gap.end || gap.len() > 8 || self.sentence().start > previous.tokens.start {
            return false;
        }
        let mut joined = false;
        for at in gap {
            let token = &self.draft.tokens[at];
            let joins = matches!(token.kind, TokenKind::Mark(',' | '/' | '&' | '+' | ';' | '•' | ':'))
                || self.draft.is_any(at, words!["and" "plus" "n" "w" "with" "as" "well"]);
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

    /// The verb of having before it: the one that ends last, the longest of those.
    fn verb(&self, reach: usize) -> Option<&TermHit> {
        self.draft
            .cues_in(self.before(reach), Cue::HasCondition)
            .max_by_key(|hit| (hit.end, std::cmp::Reverse(hit.first)))
    }

    /// "I have lupus", "was diagnosed with lupus", "battling a rare form of lupus".
    fn had(&self) -> bool {
        // "I've asthma", "we've a touch of flu": the short form is the verb.
        let short = self.before(4).rev().find(|&at| !self.draft.is_any(at, LIST_FILLERS));
        if short.is_some_and(|at| self.draft.is_any(at, words!["i've" "ive"])) {
            return true;
        }
        let reach = if self.is_weak() { 4 } else { VERB_REACH };
        let Some(verb) = self.verb(reach) else { return false };
        let gap = verb.end..self.first();
        // "have you read about lupus", "have a meeting on lupus": something else is had.
        let clear = gap.clone().all(|at| {
            let token = &self.draft.tokens[at];
            let stop = self.draft.is_any(at, OTHER_OBJECTS)
                || self.draft.terms_at(at).iter().any(|hit| {
                    hit.has(Cue::SecondPerson) || hit.has(Cue::GenericPerson) || hit.has(Cue::Report)
                });
            !stop && !matches!(token.kind, TokenKind::Mark('.' | ';' | ':' | '?' | '!') | TokenKind::Break)
        });
        // "My car has a cough": only a part of the body is me.
        let thing = self.draft.is_any(verb.first, words!["has" "had"])
            && self.context.person.is_some_and(|p| {
                self.draft.is_any(p, words!["my" "our"])
                    && verb.first - p.min(verb.first) > 1
                    && self.draft.cues_in(p..verb.first, Cue::BodyPart).next().is_none()
            });
        let clear = clear && !thing && !self.before(9).any(|at| self.draft.is_any(at, MEDIA));
        let single = verb.end - verb.first == 1;
        let weak_verb = single && self.draft.is_any(verb.first, WEAK_VERBS)
            || self.draft.is_any(verb.first, words!["it"]);
        let person_between =
            self.context.person.is_some_and(|p| p < self.first() && p + VERB_REACH + 4 > verb.first);
        let implied = self.context.person.is_none()
            && (self.draft.starts_sentence(verb.first)
                || verb.end - verb.first > 1
                || self.opens_with_verb());
        clear
            && (person_between || implied)
            && !(weak_verb && (self.is_weak() || gap.len() > 3))
            && !(single && weak_verb && self.context.person.is_none() && !self.came_in())
    }

    /// "Came in with a broken wrist", "Woke with a fever": the sentence opens with the writer's verb.
    fn came_in(&self) -> bool {
        let start = self.sentence().start;
        self.draft.is_any(start, words!["came" "went" "woke" "ended" "admitted" "walked" "rushed"])
            && self.first() - start <= 8
    }

    /// "Got tested and it's strep", "the biopsy came back and it's melanoma".
    fn was_found(&self) -> bool {
        if self.showed() {
            return true;
        }
        let Some(verb) = self.verb(4).filter(|hit| self.draft.is_any(hit.first, words!["it" "its"])) else {
            return false;
        };
        let asked = [Cue::MedicalEvent, Cue::ClinicianRole]
            .iter()
            .any(|&cue| self.draft.cues_in(self.before(12), cue).next().is_some())
            || self.before(12).any(|at| self.draft.is_any(at, FOUND_OUT));
        !self.is_weak() && asked && (verb.end..self.first()).all(|at| self.draft.is_any(at, LIST_FILLERS))
    }

    /// "Scan shows mets", "the biopsy came back malignant".
    fn showed(&self) -> bool {
        let shows = self.before(5).rev().find(|&at| self.draft.is_any(at, SHOWS));
        shows.is_some_and(|at| {
            (at + 1..self.first()).all(|i| {
                self.draft.is_any(i, LIST_FILLERS)
                    || self.draft.tokens[i].kind == TokenKind::Number
                    || self.draft.is_any(
                        i,
                        words!["as" "positive" "for" "mm" "cm" "small" "large" "that" "i" "have" "had"],
                    )
            }) && (at.saturating_sub(6).max(self.sentence().start)..at)
                .any(|i| self.draft.is_any(i, EXAMINED))
                && !self.is_distant()
        }) || self.was_told_by_doctor()
    }

    /// "Doc says type 2", "they reckon it's gallstones".
    fn was_told_by_doctor(&self) -> bool {
        let says = self.before(5).rev().find(|&at| {
            self.draft.is_any(at, words!["says" "said" "thinks" "reckons" "reckon" "confirmed" "suspects" "called" "found" "mentioned"])
        });
        says.is_some_and(|at| {
            let doctor = at > self.sentence().start
                && (self
                    .draft
                    .is_any(at - 1, words!["doc" "doctor" "doctors" "gp" "they" "consultant" "er"])
                    || self.draft.cue_before(at, Cue::ClinicianRole).is_some());
            let direct = (at + 1..self.first()).all(|i| {
                self.draft.is_any(i, LIST_FILLERS)
                    || self
                        .draft
                        .is_any(i, words!["it's" "its" "it" "is" "that" "likely" "probably" "just" "early"])
            });
            doctor && direct && !self.is_weak() && !self.is_distant()
        })
    }

    /// "Diagnosed with lupus in May", "Just got out of the psych ward": the sentence opens with its
    /// verb, and its subject is the writer.
    fn opens_with_verb(&self) -> bool {
        let sentence = self.sentence();
        let mut at = sentence.start;
        let mut dropped = false;
        while at < self.first() && (self.draft.is_any(at, OPENERS) || self.draft.tokens[at].is_mark(',')) {
            dropped |= self.draft.is_any(at, DROPPED);
            at += 1;
        }
        let mut cued = self.draft.cue_at(at, Cue::HasCondition).is_some_and(|verb| {
            verb.end - verb.first > 1 && (self.voice.telling || !self.draft.is_any(verb.first, CARE))
        });
        dropped |= self.draft.is_any(at, DROPPED);
        let living = self.draft.is_any(at, words!["living" "coping" "dealing"])
            && !self.draft.is_any(self.end(), words!["for" "since" "again"]);
        // "been throwing up all day"
        let felt = dropped && at == self.first() && self.class() == ConceptClass::Symptom;
        // "have a heart murmur and afib"
        let has = at > 0
            && self.draft.is_any(at - 1, words!["have" "got"])
            && (at..self.first()).all(|i| self.draft.is_any(i, LIST_FILLERS));
        cued |= has;
        (at < self.first() || felt)
            && self.first() - at <= 12
            && (cued || dropped)
            && (!living || self.voice.personal)
            && !self.asks()
    }

    fn asks(&self) -> bool {
        self.draft.sentences.get(self.draft.sentence_index(self.first())).is_some_and(|s| s.asks)
    }

    /// "I lost my dad to lung cancer".
    fn lost_to(&self) -> bool {
        let to = self.before(3).rev().find(|&at| self.draft.is_any(at, words!["to"]));
        let lost = self.before(9).any(|at| self.draft.is_any(at, words!["lost" "lose" "losing" "succumbed"]));
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
        let gap = verb + 1..self.first();
        // "was abusive and bipolar": another word of how somebody is stands before it.
        let paired = gap.len() == 2
            && self.draft.is_any(gap.end - 1, words!["and"])
            && self.draft.tokens[gap.start].case == Case::Lower
            && self.after(1).all(|at| !self.draft.tokens[at].is_word() || self.draft.is_any(at, RESTS))
            && !self.draft.is_any(gap.start, OTHER_OBJECTS);
        let adverbs = paired
            || gap.clone().all(|at| {
                self.draft.is_any(at, ADVERBS)
                    || matches!(self.draft.tokens[at].kind, TokenKind::Number | TokenKind::Mark('-'))
                    || self
                        .draft
                        .terms_at(at)
                        .iter()
                        .any(|hit| hit.is(Kinds::CONDITION) || hit.has(Cue::AgeUnit))
            });
        // "I have been feeling suicidal"
        let helpers = words!["have" "had" "been" "was" "really" "just" "always" "also" "still" "i've"];
        let subject = self.context.person.is_some_and(|p| {
            p <= verb
                && (verb - p <= 2 || verb - p <= 5 && (p + 1..verb).all(|at| self.draft.is_any(at, helpers)))
        });
        // "I've been cutting avocados": an everyday word that goes on to something else.
        let rests = !self.is_weak()
            || self.draft.token(self.end()).is_none_or(|t| !t.is_word())
            || self.draft.is_any(self.end(), RESTS);
        // "came out to me as bipolar"
        let confided = self.draft.is_any(verb, words!["as"])
            && self.context.person.is_some_and(|p| {
                p < verb && verb - p <= 8 && (p + 1..verb).any(|at| self.draft.is_any(at, words!["out"]))
            });
        // "I'm so confused": everybody is at times; beside an illness or a medicine it tells more.
        let passing = self.is_weak()
            && self.class() == ConceptClass::Symptom
            && !self.voice.treated
            && !self.is_among_others();
        describes_people && adverbs && (subject || confided) && rests && !passing
    }

    /// "My son is being assessed for autism": not known yet, and private all the same.
    fn is_evaluated(&self) -> Option<Experiencer> {
        let on = self.before(3).rev().find(|&at| self.draft.is_any(at, words!["for"]))?;
        let evaluated = (on + 1..self.first()).all(|at| self.draft.is_any(at, LIST_FILLERS))
            && self
                .draft
                .is_any(on - 1, words!["tested" "assessed" "evaluated" "screened" "investigated" "treated"])
            && on > 1
            && self.draft.is_any(on - 2, words!["being" "getting" "been" "gets" "was" "get" "got"]);
        let theirs = matches!(self.context.experiencer, Experiencer::Child | Experiencer::Other);
        (evaluated && theirs && !self.is_weak() && !self.context.asked && !self.context.negated)
            .then_some(self.context.experiencer)
    }

    /// "my son with autism", "mom of two with T1D", "in bed with the flu".
    fn follows_with(&self) -> bool {
        const WITH: Words = words!["with" "w" "w/" "from" "for" "after" "since" "during" "of"];
        // "24 y/o with shingles"
        if let Some(with) =
            self.first().checked_sub(1).filter(|&at| self.draft.is_any(at, words!["with" "w"]))
            && self.draft.cue_before(with, Cue::AgeUnit).is_some()
        {
            return true;
        }
        // "my mother (kidney failure)"
        let bracket = self
            .first()
            .checked_sub(2)
            .is_some_and(|at| self.context.person == Some(at) && self.draft.tokens[at + 1].is_mark('('));
        if bracket {
            return true;
        }
        let Some(with) = self.before(4).rev().find(|&at| self.draft.is_any(at, WITH)) else { return false };
        // "I am a 67 year old lady with COPD"
        let near = self.context.person.is_some_and(|p| {
            p < with
                && (with - p <= 6
                    || with - p <= 12
                        && (self.draft.is_any(p, words!["i'm" "im"])
                            || self.draft.is_any(p + 1, words!["am" "m"])))
        });
        let of = self.draft.is_any(with, words!["of" "for" "from"]);
        let between = with + 1..self.first();
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
        let before = sentence.start..self.first();
        let labelled = before.len() <= 6 && before.clone().any(|at| self.draft.is_any(at, LABELS));
        let role = self.context.experiencer == Experiencer::Nobody;
        let far = if self.context.person.is_none() || role { 30 } else { 10 };
        let aged = before.len() <= far
            && before.clone().any(|at| {
                self.draft.tokens[at].kind == TokenKind::Number
                    && !(at > 0 && self.draft.is_any(at - 1, words!["a" "an" "the"]))
                    && !before.clone().any(|i| self.draft.is_any(i, words!["patient" "pt"]))
                    && self.draft.token(at + 1).is_some_and(|t| {
                        t.glued && self.draft.is_any(at + 1, words!["f" "m" "yo" "y"])
                            || self.draft.cue_at(at + 1, Cue::AgeUnit).is_some() && t.range().len() > 1
                            // "20, student, first seizure in May"
                            || super::is_aged(self.draft, at)
                    })
            });
        let dated = self.context.person.is_none()
            && before.len() <= 2
            && self.after(3).any(|at| {
                self.draft.is_any(at, words!["since" "survivor" "warrior" "here" "dx" "diagnosed"])
            });
        // "Symptoms include nausea": anybody's.
        let listed = before.clone().any(|at| self.draft.is_any(at, words!["include" "includes" "can" "may"]));
        let labelled = labelled && (!listed || self.voice.telling);
        !self.is_weak() && (labelled || aged || dated && self.contexts.speaks_of_itself())
    }

    /// "I woke up with a headache", "my knee hurts", "rash on my arm": symptoms need no "have".
    fn felt(&self) -> bool {
        if self.class() != ConceptClass::Symptom || self.is_weak() || self.mention.talked_of {
            return false;
        }
        let writer_before = self.context.person.is_some_and(|p| self.first() - p.min(self.first()) <= 10)
            && self.context.experiencer != Experiencer::Nobody;
        let mine_after = self.after(5).any(|at| self.draft.cue_at(at, Cue::FirstPerson).is_some());
        let starts = self.context.person.is_none()
            && self.draft.starts_sentence(self.first())
            && self.contexts.speaks_of_itself();
        let opens = self.context.person.is_none() && self.opens_with_verb();
        writer_before || mine_after && self.contexts.speaks_of_itself() || starts || opens
    }

    /// "My brother overdosed last week", "this pill made me suicidal": a verb of its own.
    fn did(&self) -> bool {
        let rests = self.draft.token(self.end()).is_none_or(|t| !t.is_word())
            || self.draft.is_any(self.end(), RESTS)
            || self.draft.cue_at(self.end(), Cue::NumberWord).is_some();
        let Some(before) = self.first().checked_sub(1).filter(|&at| at >= self.sentence().start) else {
            return false;
        };
        let subject = self.context.person == Some(before)
            && !self.draft.is_any(before, words!["my" "our" "his" "her" "me" "us"]);
        // "makes me very tired", "made me even more depressed"
        let whom = self.before(4).rev().find(|&at| !self.draft.is_any(at, ADVERBS)).unwrap_or(before);
        let made = self.draft.is_any(whom, words!["me" "him" "her" "us"])
            && whom > 0
            && self
                .draft
                .is_any(whom - 1, words!["made" "makes" "making" "make" "left" "leaves" "drove" "got"]);
        let deed = self.draft.is_any(self.first(), DEEDS)
            && self.context.person.is_some_and(|p| p < self.first() && self.first() - p <= 4);
        (deed || rests && (subject || made))
            && !matches!(self.class(), ConceptClass::Procedure | ConceptClass::Test)
    }

    /// "I finished chemo", "after my surgery", "the lupus nearly killed me".
    fn acted(&self) -> bool {
        let procedure = matches!(
            self.class(),
            ConceptClass::Procedure | ConceptClass::ProcedureSensitive | ConceptClass::Test
        );
        let done = self.before(5).any(|at| self.draft.is_any(at, DONE));
        let person = self.context.person.is_some();
        let strikes_me = self.after(5).any(|at| self.draft.is_any(at, words!["me" "my" "us"]))
            && self.after(4).any(|at| self.draft.is_any(at, STRIKES));
        // "is on oxygen", "was sectioned"
        let state = self.context.person.is_some_and(|p| {
            let verb = self.first().wrapping_sub(1);
            self.draft.is_any(verb, words!["is" "was" "been" "i'm" "im" "am" "are" "were" "still"])
                && (p == verb || p + 3 >= verb)
                || self.draft.tokens.get(verb).is_some_and(|t| t.kind == TokenKind::Clitic) && p + 1 == verb
        });
        let done = done || state;
        procedure && !self.is_weak() && done && (person || self.opens_with_verb())
            || strikes_me && !self.is_weak()
    }
}
