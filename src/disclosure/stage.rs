//! Numbers that are health facts: weeks of pregnancy ("I'm 32 weeks", "14 weeks pregnant"), and
//! the stage of a disease, which belongs to its name ("endometrial cancer, stage 1").

use super::Mention;
use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::words;
use crate::lexicon::{Concept, ConceptClass};
use crate::token::TokenKind;
use std::ops::Range;

static PREGNANCY: Concept = Concept {
    id: "pregnancy_weeks",
    class: ConceptClass::Common,
    general: "expecting",
    wider: "pregnant",
    per_100k: 1_200.0,
    topic: "women",
};

static LOSS: Concept = Concept {
    id: "pregnancy_loss",
    class: ConceptClass::Sensitive,
    general: "a loss",
    wider: "a hard time",
    per_100k: 5_000.0,
    topic: "miscarriage",
};

/// "two losses, then our girl", "Born still on Sunday"
fn losses(draft: &Draft, at: usize) -> Option<Range<usize>> {
    if draft.is_any(at, words!["born"]) && draft.is_any(at + 1, words!["still" "sleeping" "asleep"]) {
        let free = draft
            .token(at + 2)
            .is_none_or(|t| !t.is_word() || draft.is_any(at + 2, words!["on" "at" "in" "last" "this" "and"]));
        return free.then(|| at..at + 2);
    }
    let counted = draft.cue_at(at, Cue::NumberWord).is_some()
        || draft.tokens[at].kind == TokenKind::Number
        || draft.is_any(at, words!["multiple" "recurrent" "several" "many"]);
    let told = counted && draft.is_any(at + 1, words!["losses" "transfers" "chemicals" "retrievals"])
        && around(draft, at).any(|i| draft.is_any(i, words!["pregnant" "pregnancy" "weeks" "rainbow" "ivf" "ttc" "baby" "girl" "boy" "miscarriage" "miscarriages" "transfer" "fertility" "embryo" "embryos" "frozen"]));
    told.then(|| at..at + 2)
}

/// "lost our baby at 19 weeks"
fn loss(draft: &Draft, at: usize) -> Option<Range<usize>> {
    if !draft.is_any(at, words!["lost" "losing" "lose"]) {
        return None;
    }
    let counted = draft.cue_at(at + 1, Cue::NumberWord).is_some()
        || draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Number);
    let whose = counted || draft.is_any(at + 1, words!["my" "our" "the" "a" "both" "another"]);
    let child = draft.is_any(at + 2, words!["pregnancies" "pregnancy" "babies"])
        || !counted && draft.is_any(at + 2, words!["baby" "twins" "bub" "angel"]);
    // "lost my baby tooth": not a child.
    let girl = usize::from(draft.is_any(at + 3, words!["girl" "boy" "number"]));
    let free = girl == 1 || draft.token(at + 3).is_none_or(|t| !t.is_word() || draft.is_any(at + 3, words!["at" "last" "in" "this" "and" "to" "on" "when" "after" "yesterday" "today" "again" "a" "i" "we"]));
    if !(whose && child && free) {
        return None;
    }
    let end = at + 3 + girl;
    let weeks = draft.is_any(end, words!["at"]) && draft.is_any(end + 2, words!["weeks" "wks" "months"]);
    Some(at..end + if weeks { 3 } else { 0 })
}

static RECOVERY: Concept = Concept {
    id: "recovery",
    class: ConceptClass::Sensitive,
    general: "doing better",
    wider: "past a hard time",
    per_100k: 5_000.0,
    topic: "addiction",
};

static RELAPSE: Concept = Concept {
    id: "relapse",
    class: ConceptClass::Sensitive,
    general: "had a setback",
    wider: "am having a hard time",
    per_100k: 5_000.0,
    topic: "addiction",
};

static PHYSIO: Concept = Concept {
    id: "physio",
    class: ConceptClass::Procedure,
    general: "treatment",
    wider: "care",
    per_100k: 5_000.0,
    topic: "general",
};

/// How far around a word its meaning is looked for, in tokens.
const AROUND: usize = 60;

/// The tokens around a place.
fn around(draft: &Draft, at: usize) -> Range<usize> {
    at.saturating_sub(AROUND)..(at + AROUND).min(draft.tokens.len())
}

/// What a word means here that means two things. "I've relapsed. One bottle in": into drinking, drugs
/// or the old way of eating, not into MS. "Rehab, broken hip": not from drugs.
pub(super) fn meant(draft: &Draft, tokens: &Range<usize>) -> Option<&'static Concept> {
    let into = words![
        "bottle" "vodka" "wine" "beer" "drank" "drunk" "drinking" "drink" "sober" "sobriety" "clean" "heroin"
        "meth" "coke" "cocaine" "pills" "fentanyl" "rehab" "aa" "na" "sponsor" "bulimia" "anorexia" "purging"
        "purged" "binged" "recovery" "using" "alcohol" "gambling" "opioids" "cutting" "harm"
    ];
    let body = words!["hip" "knee" "stroke" "cardiac" "pulmonary" "physio" "spinal" "surgery" "replacement" "shoulder" "leg"];
    let near = |words| around(draft, tokens.start).any(|at| draft.is_any(at, words));
    if tokens.len() != 1 {
        return None;
    }
    if draft.is_any(tokens.start, words!["relapsed" "relapse" "relapsing"]) {
        return near(into).then_some(&RELAPSE);
    }
    (draft.is_any(tokens.start, words!["rehab"]) && near(body)).then_some(&PHYSIO)
}

/// "sober 90 days", "clean for 7 months".
fn abstinent_for(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let number = at + 1 + usize::from(draft.is_any(at + 1, words!["for" "since"]));
    let counted =
        draft.token(number)?.kind == TokenKind::Number || draft.cue_at(number, Cue::NumberWord).is_some();
    let unit = draft.is_any(number + 1, words!["days" "weeks" "months" "years" "yrs" "year"]);
    (draft.is_any(at, words!["clean" "sober"]) && counted && unit).then_some(at..number + 2)
}

/// One past "sober from alcohol", "clean off fentanyl": what it was belongs to it.
fn from_what(draft: &Draft, end: usize) -> usize {
    let of = draft.is_any(end, words!["from" "off" "of"]);
    let what = of && draft.is_any(end + 1, words!["alcohol" "drink" "drinking" "booze" "drugs" "heroin" "meth" "coke" "cocaine" "fentanyl" "fent" "opiates" "opioids" "pills" "weed" "gambling" "crack" "everything" "oxy" "benzos" "cutting" "kratom" "xanax"]);
    end + if what { 2 } else { 0 }
}

/// "8 months clean", "two years sober": time without a drug or a drink.
fn abstinent(draft: &Draft, at: usize) -> Option<Range<usize>> {
    // "3 weeks no drink"
    let without = draft.is_any(at, words!["no" "without" "off"])
        && draft.is_any(at + 1, words!["drink" "drinking" "alcohol" "booze" "drugs" "weed" "heroin" "pills"]);
    if !without && !draft.is_any(at, words!["clean" "sober"]) {
        return None;
    }
    let unit = words!["days" "day" "weeks" "months" "month" "years" "year" "yrs" "hours"];
    // "Clean from pills 11 months"
    let what = from_what(draft, at + 1);
    let count = |i: usize| {
        draft.token(i).is_some_and(|t| t.kind == TokenKind::Number)
            || draft.cue_at(i, Cue::NumberWord).is_some()
    };
    if what > at + 1 && count(what) && draft.is_any(what + 1, unit) {
        return Some(at..what + 2);
    }
    if let Some(span) = abstinent_for(draft, at) {
        return Some(span.start..from_what(draft, span.end));
    }
    let number = at.checked_sub(2).filter(|&n| {
        draft.is_any(n + 1, unit)
            && (draft.tokens[n].kind == TokenKind::Number || draft.cue_at(n, Cue::NumberWord).is_some())
    })?;
    // "three days clean eating"
    let free = draft.token(at + 1).is_none_or(|t| !t.is_word())
        || draft.is_any(
            at + 1,
            words!["today" "and" "from" "now" "off" "but" "gone" "here" "of" "tomorrow" "as" "in" "after"],
        );
    if without {
        return Some(number..at + 2);
    }
    free.then(|| number..from_what(draft, at + 1))
}

/// "stage `IIIb`", "stage 2A": only illness is counted so.
fn staging(draft: &Draft, at: usize) -> Option<Range<usize>> {
    if !draft.is_any(at, words!["stage" "grade"]) {
        return None;
    }
    let value = draft.token(at + 1)?;
    let roman = value.is_word()
        && value.range().len() <= 4
        && draft.text[value.range()].starts_with('I')
        && draft.text[value.range()].bytes().all(|b| matches!(b, b'I' | b'V' | b'a'..=b'c' | b'A'..=b'C'));
    let letter = value.kind == TokenKind::Number
        && draft.token(at + 2).is_some_and(|t| t.glued && t.is_word() && t.range().len() == 1);
    (roman || letter).then_some(at..at + 2 + usize::from(letter))
}

static STAGE: Concept = Concept {
    id: "stage",
    class: ConceptClass::Common,
    general: "a stage",
    wider: "a serious illness",
    per_100k: 500.0,
    topic: "cancer",
};

/// Weeks of a pregnancy, its loss, stages, what is told in plain verbs, and what a body fails to do.
pub(super) fn mentions(draft: &Draft) -> Vec<Mention> {
    let mut found = Vec::new();
    for at in 0..draft.tokens.len() {
        let mut add = |tokens: Option<Range<usize>>, concept, complete| {
            found.extend(tokens.map(|tokens| Mention {
                tokens,
                concept,
                weak: false,
                talked_of: false,
                complete,
                plain: false,
            }));
        };
        if draft.is_any(at, words!["weeks" "wks" "wk" "week" "months" "mths"]) {
            add(weeks(draft, at), &PREGNANCY, false);
        }
        add(loss(draft, at).or_else(|| losses(draft, at)), &LOSS, false);
        add(staging(draft, at), &STAGE, false);
        add(abstinent(draft, at), &RECOVERY, false);
        found.extend(super::plain::at(draft, at));
        found.extend(super::ability::at(draft, at));
    }
    found
}

/// "32 weeks" where a pregnancy is counted.
fn weeks(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let number = at.checked_sub(1).filter(|&n| {
        draft.tokens[n].kind == TokenKind::Number || draft.cue_at(n, Cue::NumberWord).is_some()
    })?;
    // "32 weeks and 4 days pregnant", "32+4"
    let mut end = at + 1;
    if draft.is_any(end, words!["and"]) && draft.is_any(end + 2, words!["days" "day"]) {
        end += 3;
    }
    if draft.is_any(end, words!["pregnant" "preggo" "preg" "gestation" "gestational" "prego"]) {
        let many = draft.is_any(end + 1, words!["with"])
            && draft.is_any(end + 2, words!["twins" "triplets" "quads" "multiples"]);
        return Some(number..end + if many { 3 } else { 1 });
    }
    if draft.is_any(end, words!["along"]) {
        return Some(number..end + 1);
    }
    let begins = number.checked_sub(1)?;
    let count: u32 = draft.words(number..number + 1).parse().ok()?;
    let is_weeks = draft.is_any(at, words!["weeks" "wks"]) && (4..=42).contains(&count);
    let being = draft.is_any(begins, words!["i'm" "im"])
        || draft.is_any(begins, words!["am"]) && draft.is_any(begins.wrapping_sub(1), words!["i"]);
    // "I'm 6 weeks post op", "I'm 3 weeks in": something else is counted.
    let free = draft.token(end).is_none_or(|t| {
        !t.is_word()
            || draft.is_any(end, words!["today" "tomorrow" "now" "with" "and" "but" "so" "now" "tmrw" "lol"])
    });
    (is_weeks && being && free).then_some(number..end)
}

/// A condition with the stage, grade or type written before or after it.
pub(super) fn with_stage(draft: &Draft, mut tokens: Range<usize>) -> Range<usize> {
    let named = (2..=3)
        .filter_map(|back| tokens.start.checked_sub(back))
        .find(|&at| staging(draft, at).is_some_and(|stage| stage.end == tokens.start));
    tokens.start = named.unwrap_or(tokens.start);
    let comma = usize::from(draft.token(tokens.end).is_some_and(|t| t.is_mark(',')));
    let at = tokens.end + comma;
    let value = |i: usize| {
        draft.token(i).is_some_and(|t| {
            t.kind == TokenKind::Number
                || t.is_word()
                    && t.range().len() <= 4
                    && draft.words(i..i + 1).starts_with(['I', 'V', 'i', 'v'])
        })
    };
    if draft.is_any(at, words!["stage" "grade" "class"]) && value(at + 1) {
        let letter = draft.token(at + 2).is_some_and(|t| t.glued && t.is_word() && t.range().len() <= 2);
        return tokens.start..at + 2 + usize::from(letter);
    }
    tokens
}
