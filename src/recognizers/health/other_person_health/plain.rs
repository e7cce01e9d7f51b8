//! What people tell of a relative's health without naming an illness: "Dad can't swallow", "my aunt
//! had a breast removed", "Gran doesn't know who I am", "my brother stopped his tablets".
//!
//! The search starts from the few people a draft mentions, and reads the words behind each: small
//! words, then a verb of a closed class and what only health puts behind it.

use crate::context::{Person, Who};
use crate::draft::Draft;
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::recognizer::Scene;
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// What is told, and what could stand there instead.
pub(super) struct Said {
    pub tokens: Range<usize>,
    pub whose: Experiencer,
    pub instead: [&'static str; 2],
}

/// Everything told so, in order.
pub(super) fn all(scene: &Scene) -> Vec<Said> {
    let contexts = scene.contexts;
    if !contexts.mentions_any(&[Who::Child, Who::Relative]) || scene.draft.gives(Cue::Fiction) {
        return Vec::new();
    }
    let mut found: Vec<Said> = Vec::new();
    for person in contexts.people() {
        let near = matches!(person.who, Who::Child | Who::Relative)
            || person.who == Who::Pronoun && scene.draft.is_any(person.token, ONE);
        if near && let Some(said) = said_of(scene, person) {
            let known = |told: &Range<usize>| told.start < said.tokens.end && said.tokens.start < told.end;
            if !scene.disclosures().iter().any(|d| known(&d.tokens))
                && !found.iter().any(|s| known(&s.tokens))
            {
                found.push(said);
            }
        }
    }
    found
}

fn said_of(scene: &Scene, person: &Person) -> Option<Said> {
    let draft = scene.draft;
    let limit = draft.sentence(person.token).end;
    let clause = Clause { draft, limit, person: *person };
    let mut at = clause.past_age(person.token + 1);
    let clitic = draft.token(at).is_some_and(|t| t.kind == TokenKind::Clitic);
    let owns = clitic || draft.is_any(person.token, words!["his" "her"]);
    if clitic {
        at += 1;
    }
    let contracted = clitic || draft.is_any(person.token, words!["he's" "she's" "hes" "shes"]);
    let part = owns.then(|| clause.part_gives_out(at)).flatten();
    let (tokens, instead) = match part {
        Some(end) => (at..end, ["health is poor", "health got worse"]),
        None if draft.is_any(person.token, words!["his" "her"]) => return None,
        None => {
            let verb = (at..at + 5).find(|&i| !draft.is_any(i, SMALL))?;
            let end = clause.tells(verb).or_else(|| clause.has_the_same(scene, verb))?;
            let plural = draft.is_any(person.token, SEVERAL);
            let instead = match (contracted, plural) {
                (true, _) => ["not well", "unwell"],
                (_, true) => ["are not well", "have a health issue"],
                _ => ["is not well", "has a health issue"],
            };
            (at..end, instead)
        }
    };
    let context = scene.context(&(tokens.end - 1..tokens.end));
    let free = !context.quoted && !context.hypothetical && !context.asked && !context.figurative;
    let whose = scene.contexts.resolve(person);
    let theirs = matches!(whose, Experiencer::Child | Experiencer::Other);
    (free && theirs).then_some(Said { tokens, whose, instead })
}

/// The words behind a person, up to the sentence's end.
struct Clause<'d> {
    draft: &'d Draft<'d>,
    limit: usize,
    person: Person,
}

impl Clause<'_> {
    fn is(&self, at: usize, words: Words) -> bool {
        at < self.limit && self.draft.is_any(at, words)
    }

    /// Does the thought end before this token?
    fn ends(&self, at: usize) -> bool {
        at >= self.limit
            || self.draft.token(at).is_none_or(|t| !t.is_word() && t.kind != TokenKind::Number)
            || self.is(at, words!["and" "but" "so" "now" "again" "since" "because" "bc" "anymore" "lately" "last" "this" "yesterday" "today"])
    }

    fn is_part(&self, at: usize) -> bool {
        at < self.limit && self.draft.cue_at(at, Cue::BodyPart).is_some()
    }

    fn is_count(&self, at: usize) -> bool {
        at < self.limit
            && (self.draft.token(at).is_some_and(|t| t.kind == TokenKind::Number)
                || self.draft.cue_at(at, Cue::NumberWord).is_some())
    }

    /// "my father, 71, has"
    fn past_age(&self, mut at: usize) -> usize {
        let opens = |i: usize| self.draft.token(i).is_some_and(|t| t.is_mark(',') || t.is_mark('('));
        if opens(at) && self.draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Number) {
            at += 2;
            while at < self.limit && self.draft.token(at).is_some_and(|t| !t.is_word()) {
                at += 1;
            }
        }
        at
    }

    /// Where what the verb tells ends, if it tells of health.
    fn tells(&self, verb: usize) -> Option<usize> {
        // "had his leg off": the small word is the verb.
        let had = verb.checked_sub(1).filter(|&at| at > self.person.token).and_then(|at| self.loses_part(at));
        if had.is_some() || !self.is(verb, VERBS) {
            return had;
        }
        self.stops_medicine(verb)
            .or_else(|| self.loses_part(verb))
            .or_else(|| self.cannot(verb))
            .or_else(|| self.forgets(verb))
            .or_else(|| self.keeps_on(verb))
            .or_else(|| self.loses_sense(verb))
            .or_else(|| self.needs_part(verb))
            .or_else(|| self.uses_drug(verb))
            .or_else(|| self.has_left(verb))
            .or_else(|| self.harms(verb))
            .or_else(|| self.wets(verb))
            .or_else(|| self.is_unlike_others(verb))
    }

    /// "stopped taking her tablets", "won't take his meds", "keeps skipping her insulin"
    fn stops_medicine(&self, verb: usize) -> Option<usize> {
        let verb = verb + usize::from(self.is(verb, words!["keeps" "kept"]));
        if !self.is(verb, STOPS) {
            return None;
        }
        let noun = (verb + 1..verb + 7).find(|&at| !self.is(at, TAKING))?;
        (noun > verb + 1 && self.is(noun, MEDS)).then_some(noun + 1)
    }

    /// "had his leg off", "had a breast removed", "lost two fingers"
    fn loses_part(&self, verb: usize) -> Option<usize> {
        if !self.is(verb, words!["had" "having" "lost" "losing"]) {
            return None;
        }
        let part = (verb + 1..verb + 5).find(|&at| !self.is(at, DETERMINERS) && !self.is_count(at))?;
        if part == verb + 1 || !self.is_part(part) || self.is(part, SAYINGS) {
            return None;
        }
        let gone = self.is(part + 1, words!["off" "out" "removed" "amputated" "taken"]);
        let lost = self.is(verb, words!["lost" "losing"]) && self.is(part, LIMBS);
        (gone || lost).then(|| part + 1 + usize::from(gone))
    }

    /// "can't swallow", "can't walk unaided", "can't feed himself", "won't stop vomiting"
    fn cannot(&self, verb: usize) -> Option<usize> {
        if !self.is(verb, words!["can't" "cant" "cannot" "couldn't" "barely" "won't" "wont" "hasn't" "stopped" "not" "isn't" "isnt"]) {
            return None;
        }
        let mut at = verb + 1;
        at += usize::from(self.is(at, words!["even" "really" "still" "just" "ever"]));
        let can = self.is(verb, words!["can't" "cant" "cannot" "couldn't" "barely"]);
        let to_oneself = self.is(at + 1, words!["himself" "herself" "themselves"]);
        let swallow = self.is(at, words!["swallow" "chew"])
            && (self.ends(at + 1)
                || self
                    .is(at + 1, words!["food" "solids" "properly" "anything" "much" "well" "water" "pills"]));
        if can && (swallow || self.is(at, words!["feed" "dress" "wash"]) && to_oneself) {
            return Some(at + 1 + usize::from(to_oneself));
        }
        let weakly = self.is(at + 1, words!["unaided" "anymore" "any" "properly" "unassisted" "yet"]);
        if can && self.is(at, words!["walk" "talk" "speak" "stand"]) && weakly {
            return Some(at + 2);
        }
        let endless = words!["vomiting" "shaking" "bleeding" "drinking" "gambling" "scratching" "throwing" "using" "puking" "seizing" "cutting"];
        if self.is(at, words!["stop" "stopped"]) && self.is(at + 1, endless) {
            return Some(at + 2);
        }
        let ceased =
            words!["eating" "breathing" "growing" "responding" "speaking" "talking" "walking" "gaining"];
        let stopped = self.is(verb, words!["stopped" "not" "isn't" "isnt"]) && self.is(at, ceased);
        let weight = self.is(at, words!["gaining"]);
        (stopped
            && (self.ends(at + 1) && !self.is(at + 1, words!["and"])
                || weight && self.is(at + 1, words!["weight"])))
        .then(|| at + 1 + usize::from(weight))
    }

    /// "doesn't know who I am", "didn't recognise us"
    fn forgets(&self, verb: usize) -> Option<usize> {
        let family = self.person.who == Who::Pronoun
            || self
                .draft
                .terms_at(self.person.token)
                .iter()
                .any(|hit| hit.has(Cue::FamilyRelation) || hit.has(Cue::PartnerRelation));
        if !family || !self.is(verb, words!["doesn't" "didn't" "doesnt" "didnt" "not" "forgets" "forgot"]) {
            return None;
        }
        let at = verb + usize::from(!self.is(verb, words!["forgets" "forgot"]));
        let who = self.is(at + 1, words!["who"]) && self.is(at + 2, words!["i" "i'm" "im" "we"]);
        let known = self.is(at, words!["know" "recognise" "recognize" "knows" "forgets" "forgot"]);
        let face = self.is(at, words!["recognise" "recognize"]) && self.is(at + 1, words!["me" "us"]);
        let me = self.is(at, words!["know"])
            && self.is(at + 1, words!["me" "us"])
            && (self.is(at + 2, words!["anymore" "any" "now"]) || self.ends(at + 2));
        (known && (who || face || me)).then(|| if who { (at + 4).min(self.limit) } else { at + 2 })
    }

    /// "keeps falling", "wanders at night"
    fn keeps_on(&self, verb: usize) -> Option<usize> {
        let often =
            words!["falling" "fainting" "wandering" "choking" "collapsing" "vomiting" "relapsing" "seizing"];
        // "keeps falling for bad boys", "kept falling asleep"
        let otherwise =
            self.is(verb + 2, words!["for" "in" "into" "asleep" "behind" "apart" "through" "back" "short"]);
        if self.is(verb, words!["keeps" "kept" "keep"]) && self.is(verb + 1, often) && !otherwise {
            return Some(verb + 2);
        }
        // "hearing people who are not there"
        let senses = self.is(verb, words!["sees" "seeing" "hears" "hearing"])
            && self.is(verb + 1, words!["people" "things" "voices" "men" "children"])
            && (verb + 2..verb + 6).any(|at| self.is(at, words!["aren't" "arent" "isn't" "not"]))
            && (verb + 3..verb + 7).any(|at| self.is(at, words!["there" "real"]));
        senses.then_some(verb + 2)
    }

    /// "going blind", "losing his hearing", "born without a thumb", "slow to talk", "put his back out"
    fn loses_sense(&self, verb: usize) -> Option<usize> {
        let blind =
            self.is(verb, words!["going" "gone" "went" "born"]) && self.is(verb + 1, words!["blind" "deaf"]);
        let slow = self.is(verb, words!["slow" "late"])
            && self.is(verb + 1, words!["to"])
            && self.is(verb + 2, words!["talk" "speak" "walk"]);
        let losing = self.is(verb, words!["losing" "lost"])
            && self.is(verb + 1, words!["his" "her" "their"])
            && self.is(verb + 2, words!["sight" "hearing" "eyesight" "vision" "memory" "speech"]);
        let back = self.is(verb, words!["put" "threw"])
            && self.is(verb + 1, words!["his" "her"])
            && self.is(verb + 2, words!["back" "hip" "knee" "shoulder"])
            && self.is(verb + 3, words!["out"]);
        let without = self.is(verb, words!["born"])
            && (self.is(verb + 1, words!["without"])
                || self.is(verb + 1, words!["with"])
                    && self.is(verb + 2, words!["one" "no" "three" "extra"]))
            && (verb + 2..verb + 5).any(|at| self.is_part(at));
        let early = self.is(verb, words!["born"])
            && (self.is(verb + 1, words!["premature" "prematurely"])
                || self.is_count(verb + 2)
                    && self.is(verb + 1, words!["at"])
                    && self.is(verb + 3, words!["weeks" "wks" "weeker"]));
        match () {
            () if slow || losing => Some(verb + 3),
            () if blind => Some(verb + 2),
            () if back || early => Some((verb + 4).min(self.limit)),
            () if without => (verb + 2..verb + 5).find(|&at| self.is_part(at)).map(|at| at + 1),
            () => None,
        }
    }

    /// "needs a new hip", "is waiting for a liver"
    fn needs_part(&self, verb: usize) -> Option<usize> {
        if !self.is(verb, words!["needs" "need" "needing" "waiting" "awaiting" "getting" "wants"]) {
            return None;
        }
        let at =
            (verb + 1..verb + 4).find(|&i| !self.is(i, words!["for" "on" "a" "an" "new" "another" "two"]))?;
        let part = words!["hip" "hips" "knee" "knees" "heart" "kidney" "liver" "lung" "lungs" "valve" "pacemaker" "stent" "cornea" "transplant"];
        let new = (verb + 1..at).any(|i| self.is(i, words!["new" "for" "on"]))
            || self.is(at, words!["kidney" "heart" "liver" "lung" "lungs" "pacemaker" "stent" "transplant"]);
        let closes = self.ends(at + 1)
            || self.is(at + 1, words!["replacement" "transplant" "soon" "next" "or" "before" "by" "in"]);
        (at > verb + 1 && self.is(at, part) && new && closes).then_some(at + 1)
    }

    /// "is on heroin", "hooked on oxy"
    fn uses_drug(&self, verb: usize) -> Option<usize> {
        if !self.is(verb, words!["on" "using" "smoking" "shooting" "snorting" "addicted" "hooked" "doing"]) {
            return None;
        }
        let at = verb + 1 + usize::from(self.is(verb + 1, words!["to" "on" "up"]));
        self.is(at, words!["heroin" "meth" "coke" "cocaine" "fentanyl" "oxy" "oxycontin" "ketamine"])
            .then_some(at + 1)
    }

    /// "has weeks left", "got six months to live", "in a coma"
    fn has_left(&self, verb: usize) -> Option<usize> {
        let has = self
            .is(verb, words!["weeks" "days" "months" "hours" "only" "maybe" "about" "given" "given" "gave"])
            || self.is_count(verb);
        if !has {
            return None;
        }
        let unit = (verb..verb + 4).find(|&at| self.is(at, words!["weeks" "days" "months" "hours"]))?;
        let live = self.is(unit + 1, words!["to"]) && self.is(unit + 2, words!["live"]);
        let left = self.is(unit + 1, words!["left"]) && self.ends(unit + 2)
            || self.draft.token(unit + 1).is_some_and(|t| t.is_mark(','))
                && self.is(unit + 2, words!["maybe"])
                && self.is(unit + 3, words!["days" "hours" "less"]);
        let bare = unit == verb;
        (live || left && (bare || self.is(verb, words!["only" "maybe"])))
            .then(|| unit + if live { 3 } else { 2 })
    }

    /// "cuts herself", "pulling out her eyelashes", "talking about ending it"
    fn harms(&self, verb: usize) -> Option<usize> {
        let oneself = words!["himself" "herself" "themselves"];
        if self.is(verb, words!["cuts" "cutting" "burning" "harming" "starving" "harms" "scratching"])
            && self.is(verb + 1, oneself)
        {
            return Some(verb + 2);
        }
        // "is cutting."
        if self.is(verb, words!["cutting"]) && self.is(verb - 1, words!["is" "been" "started" "was"]) {
            let again = self.is(verb + 1, words!["again" "herself" "himself"]);
            let stop = self
                .draft
                .token(verb + 1)
                .is_none_or(|t| matches!(t.kind, TokenKind::Mark('.' | ',' | '!') | TokenKind::Break));
            return (again || stop || verb + 1 >= self.limit)
                .then(|| (verb + 1 + usize::from(again)).min(self.limit));
        }
        let pulls = self.is(verb, words!["pulling" "pulls"])
            && self.is(verb + 1, words!["out"])
            && self.is(verb + 2, words!["her" "his"])
            && self.is(verb + 3, words!["hair" "eyelashes" "eyebrows" "lashes"])
            && self.person.who != Who::Relative;
        if pulls {
            return Some(verb + 4);
        }
        let speaks = self.is(
            verb,
            words!["talking" "talks" "talked" "wants" "wanted" "threatened" "threatening" "tried" "thinking"],
        ) && self.is(verb + 1, words!["about" "to" "of"])
            && self.is(verb + 2, words!["ending" "end" "kill" "killing"]);
        let it = self.is(verb + 3, words!["it"])
            && (self.is(verb + 4, words!["all"]) || self.draft.token(verb + 4).is_none_or(|t| !t.is_word()));
        let own = self.is(verb + 3, oneself)
            || self.is(verb + 3, words!["things" "her" "his"]) && self.is(verb + 4, words!["life"]);
        (speaks && (it || own)).then(|| verb + 4)
    }

    /// "wets the bed", "wears nappies now" of somebody grown
    fn wets(&self, verb: usize) -> Option<usize> {
        let bed = self.is(verb, words!["wets" "wetting" "soils" "soiling" "wet"])
            && (self.is(verb + 1, words!["himself" "herself"])
                || self.is(verb + 1, words!["the" "his" "her"])
                    && self.is(verb + 2, words!["bed" "pants" "trousers"]));
        let pads = self.person.who == Who::Relative
            && self.is(verb, words!["wears" "wearing" "in" "needs"])
            && self.is(verb + 1, words!["nappies" "diapers"]);
        (bed || pads)
            .then(|| verb + 2 + usize::from(bed && self.is(verb + 2, words!["bed" "pants" "trousers"])))
    }

    /// "fed by a tube", "went into labour"
    fn is_unlike_others(&self, verb: usize) -> Option<usize> {
        let fed = self.is(verb, words!["fed"])
            && self.is(verb + 1, words!["by" "through" "with" "via"])
            && (verb + 2..verb + 4).any(|at| self.is(at, words!["tube"]));
        let labour = self.is(verb, words!["went" "gone" "going"])
            && self.is(verb + 1, words!["into"])
            && self.is(verb + 2, words!["labor" "labour"]);
        match () {
            () if fed => (verb + 2..verb + 4).find(|&at| self.is(at, words!["tube"])).map(|at| at + 1),
            () if labour => Some(verb + 3),
            () => None,
        }
    }

    /// "my dad had it, too", in a draft that has told of an illness
    fn has_the_same(&self, scene: &Scene, verb: usize) -> Option<usize> {
        let has = verb.checked_sub(1).filter(|&at| self.is(at, words!["has" "had" "have"]))?;
        let it = self.is(verb, words!["it"]);
        let same = self.is(verb, words!["the"]) && self.is(verb + 1, words!["same"]);
        let end = verb + if same { 2 } else { 1 };
        let closes = self
            .draft
            .token(end)
            .is_none_or(|t| matches!(t.kind, TokenKind::Mark('.' | ',' | '!') | TokenKind::Break))
            || self.is(end, words!["too" "as" "and" "before"]);
        let own = || {
            scene.disclosures().iter().any(|d| {
                d.experiencer == Experiencer::Writer && d.tokens.end <= has && has - d.tokens.end < 30
            })
        };
        ((it || same) && closes && own()).then_some(end)
    }

    /// "his heart stopped", "Mum's memory is going"
    fn part_gives_out(&self, part: usize) -> Option<usize> {
        if self.is(part, words!["waters"]) && self.is(part + 1, words!["broke"]) {
            return Some(part + 2);
        }
        let failing = words!["heart" "kidneys" "kidney" "liver" "lungs" "lung" "memory" "hearing" "eyesight" "sight" "eyes" "hips" "knees" "pancreas"];
        if !self.is(part, failing) {
            return None;
        }
        let verb = (part + 1..part + 4).find(|&at| !self.is(at, SMALL))?;
        let word = self.draft.token(verb).filter(|t: &&Token| t.is_word())?;
        let gives = self.is(verb, words!["stopped" "failed" "failing" "going" "gone" "shot"])
            || self.is(verb, words!["gave" "giving" "packed"]) && self.is(verb + 1, words!["out" "in" "up"]);
        let closes =
            self.ends(verb + 1) || self.is(verb + 1, words!["on" "out" "in" "at" "twice" "during" "for"]);
        (word.range().len() > 3 && gives && closes).then_some(verb + 1)
    }
}

const ONE: Words = words!["he" "she" "he's" "she's" "hes" "shes" "his" "her"];
const SEVERAL: Words =
    words!["parents" "kids" "twins" "boys" "girls" "sons" "daughters" "children" "grandparents"];
/// What may stand between a person and the verb.
const SMALL: Words = words![
    "has" "had" "have" "is" "was" "are" "were" "been" "being" "just" "still" "also" "now" "really" "already" "finally"
    "recently" "suddenly" "always" "often" "sometimes" "who" "even" "started" "maybe" "currently" "actually"
];
/// Every verb below starts with one of these.
const VERBS: Words = words![
    "stopped" "stops" "stopping" "refuses" "refused" "refusing" "skips" "skipping" "skipped" "forgets" "quit"
    "won't" "wont" "isn't" "isnt" "not" "doesn't" "doesnt" "didn't" "didnt" "hasn't" "came" "keeps" "kept" "keep"
    "had" "having" "lost" "losing" "can't" "cant" "cannot" "couldn't" "barely" "forgot" "sees" "seeing" "hears"
    "hearing" "going" "gone" "went" "born" "slow" "late" "put" "threw" "needs" "need" "needing" "waiting" "awaiting"
    "getting" "wants" "on" "using" "smoking" "shooting" "snorting" "addicted" "hooked" "doing" "weeks" "days"
    "months" "hours" "only" "maybe" "about" "given" "cuts" "cutting" "burning" "harming" "starving" "harms"
    "scratching" "pulling" "pulls" "talking" "talks" "talked" "wanted" "threatened" "threatening" "tried" "thinking"
    "wets" "wetting" "soils" "soiling" "wet" "wears" "wearing" "in" "fed" "gave" "two" "three" "six"
];
const STOPS: Words = words![
    "stopped" "stops" "stopping" "refuses" "refused" "refusing" "skips" "skipping" "skipped" "forgets" "quit"
    "won't" "wont" "isn't" "isnt" "not" "doesn't" "hasn't" "came"
];
/// What may stand between them and the medicine.
const TAKING: Words = words![
    "taking" "take" "takes" "taken" "to" "of" "off" "been" "the" "his" "her" "their" "any" "all" "more" "on" "up" "with" "pain"
    "sleeping" "blood" "pressure" "heart" "having"
];
const MEDS: Words = words![
    "meds" "tablets" "pills" "medication" "medications" "medicine" "medicines" "insulin" "injections" "inhaler"
    "chemo" "dialysis" "antipsychotics" "antidepressants"
];
const DETERMINERS: Words =
    words!["his" "her" "a" "an" "the" "part" "left" "right" "both" "of" "most" "another" "big"];
/// Parts that are lost in sayings.
const SAYINGS: Words =
    words!["heart" "head" "hair" "voice" "mind" "face" "tongue" "hand" "ear" "mouth" "teeth" "tooth"];
const LIMBS: Words = words![
    "leg" "legs" "foot" "arm" "arms" "eye" "finger" "fingers" "toe" "toes" "breast" "breasts" "kidney" "thumb"
];
