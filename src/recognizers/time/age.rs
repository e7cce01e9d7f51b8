//! Somebody's age: "43F", "I'm 43", "my 7 yo", "my mother (82)", "aged 44", "turning 60 next month",
//! "she's 11 weeks old", "born in 1979".
//!
//! An exact age with a place or a diagnosis fits few people. A decade or a stage of life says enough.
//!
//! Not: durations ("on it 5 years"), weeks of a pregnancy, doses, results, prices, scores, times of
//! the day, ages of groups and rules ("at 40 you should screen", "18+", "65 and over"), the age of a
//! dog or a car, a fictional or public person's.

use super::age_words::{
    AFTER_AGE, AFTER_LABEL, AFTER_YEARS, AGED_AS_VERB, ARTICLES, BABIES, BEFORE_TEMPERATURE, BOUNDS_AFTER,
    BOUNDS_BEFORE, BOUNDS_NEXT, LIFE_EVENTS, MEASURED, MEN, OPENING, PATIENT_CARD, PERSON_NOUNS, PERSONS,
    SHORT_RELATIONS, SIZES, SOFTENERS, THINGS, WOMEN,
};
use super::count::{Count, count_at};
use super::stage::{Sex, person, stage};
use crate::context::{Who, is_relation};
use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{WordList, Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, Token, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "age",
    category: Category::AgeBirth,
    find,
    examples: &[
        "[[43F]] with lupus",
        "I'm [[43]] and tired",
        "my [[7 yo]] has asthma",
        "I ([[34m]]) was told to wait",
        "My mother ([[82]]) fell",
        "i am [[35 year old]] male from Pune",
        "DD [[7yo]] won't sleep",
        "[[turning 60 next month]] and I still cycle",
        "my son is [[9]] and my daughter is [[4]]",
        "She's [[11 weeks old]] and still in the NICU, our little girl",
        "I was [[born in '79]]",
        "My kids are ages [[10]] and [[12]] and both have asthma",
        "my father [[62 yrs]] has diabetes",
        "My boyfriend ([[m27]]) has HIV",
    ],
    counter_examples: &[
        "I've been on it 5 years",
        "I'm 20 weeks pregnant",
        "I'm 5 minutes away and 100% sure",
        "I'm 5'4 and 2nd in line",
        "at 40 you should screen",
        "adults 65 years and older can book",
        "my dog is 9 years old",
        "a study of 43 year olds",
        "it was 43F outside",
        "bp 120/80, a 10 out of 10 pain",
        "Forever 21 and Blink-182",
        "18+ only, under 5s free",
        "I'm 3 weeks post op",
        "I'm ninety years old in my heart",
        "I am 12 at heart",
        "camp is for kids ages 10 and up",
        "we lost my father 20 years ago",
        "stuck on the (M25) again",
    ],
};

const FELT: Words = words![
    fold::word("heart"),
    fold::word("spirit"),
    fold::word("soul"),
    fold::word("head"),
    fold::word("inside"),
    fold::word("dog"),
    fold::word("cat"),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let reader = Reader { scene, draft };
    let mut at = 0;
    let told = tells_more(scene, found);
    while at < draft.tokens.len() {
        let mut end = at + 1;
        if let Some(count) = count_at(draft, at) {
            end = count.end;
            if let Some(age) = reader.decade(at) {
                end = age.tokens.end;
                reader.report(&age, told, found);
            } else if let Some(age) = reader.read(count) {
                end = age.tokens.end.max(end);
                let list = age.who == Experiencer::Child && age.form == Form::Bare;
                let first = age.tokens.end;
                reader.report(&age, told, found);
                if list {
                    end = reader.list(first, told, found);
                }
            }
        } else if let Some(age) =
            reader.decade(at).or_else(|| reader.glued_relation(at)).or_else(|| reader.glued_sex(at))
        {
            end = age.tokens.end;
            reader.report(&age, told, found);
        } else if let Some((tokens, years)) = reader.birth_year(at) {
            end = tokens.end;
            found.add(
                Candidate::new(draft.bytes(tokens), Level::GoodToKnow)
                    .confidence(Confidence::Certain)
                    .fact(Fact::Age { years }),
            );
        }
        at = end;
    }
}

/// Does the draft say more than an age? A child's age weighs more with another fact.
fn tells_more(scene: &Scene, found: &Found) -> bool {
    let narrow = found.so_far().any(|(category, candidate)| {
        candidate.confidence >= Confidence::Likely
            && matches!(
                category,
                Category::NameChild
                    | Category::NameSelf
                    | Category::NameOther
                    | Category::PlaceArea
                    | Category::PlaceFacility
                    | Category::DateEvent
                    | Category::HealthOtherPerson
                    | Category::HealthRare
                    | Category::WorkSchool
            )
    });
    narrow || !scene.disclosures().is_empty()
}

/// How an age is written: decides what reads well in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// "43F": somebody's label.
    Label(Option<Sex>),
    /// "43 year old" before a noun.
    Adjective,
    /// "7 yo" as a noun.
    Noun,
    /// "43 years old", "43" after "I'm".
    Predicate,
    /// "43" elsewhere.
    Bare,
    /// "at 29", "since 16".
    When,
    /// "40s".
    Decade,
}

#[derive(Clone, Debug)]
struct Age {
    tokens: Range<usize>,
    years: u32,
    /// Weeks or months: a baby's.
    baby: bool,
    who: Experiencer,
    sex: Option<Sex>,
    form: Form,
}

struct Reader<'a> {
    scene: &'a Scene<'a>,
    draft: &'a Draft<'a>,
}

impl Reader<'_> {
    fn read(&self, count: Count) -> Option<Age> {
        if self.is_about_a_group(count) || self.is_quoted_or_fictional(count) {
            return None;
        }
        self.stated(count).filter(|age| !self.is_felt(age))
    }

    /// "I'm ninety years old in my heart", "12 at heart": how old one feels.
    fn is_felt(&self, age: &Age) -> bool {
        let end = age.tokens.end;
        self.is(end, &[fold::word("in"), fold::word("at"), fold::word("on")])
            && (end + 1..end + 3).any(|i| self.is(i, FELT))
    }

    fn stated(&self, count: Count) -> Option<Age> {
        self.label(count)
            .or_else(|| self.with_unit(count))
            .or_else(|| self.named_age(count))
            .or_else(|| self.after_subject(count))
            .or_else(|| self.after_relation(count))
            .or_else(|| self.after_name(count))
            .or_else(|| self.birthday(count))
            .or_else(|| self.turning(count))
            .or_else(|| self.at_or_since(count))
            .or_else(|| self.fragment(count))
    }

    fn is(&self, at: usize, words: impl WordList) -> bool {
        self.draft.is_any(at, words)
    }

    fn mark(&self, at: usize, mark: char) -> bool {
        self.draft.token(at).is_some_and(|t| t.is_mark(mark))
    }

    /// "over 65", "between 18 and 65", "65 and over", "under 5s".
    fn is_about_a_group(&self, count: Count) -> bool {
        let before = (count.first.saturating_sub(2)..count.first)
            .any(|i| self.is(i, BOUNDS_BEFORE) && !self.are_ages_of_relatives(i));
        let group_start = count.first.checked_sub(1).is_some_and(|i| self.is(i, BOUNDS_NEXT));
        let mut after = count.end;
        if let Some(unit) = self.unit(count.end) {
            after = unit.0;
        }
        let plural = self.is(after, &[fold::word("s")])
            || self.draft.token(after).is_some_and(|t| t.kind == TokenKind::Clitic);
        let bounds_after = self.is(after, &[fold::word("and"), fold::word("or"), fold::word("&")])
            && self.is(after + 1, BOUNDS_AFTER)
            || self.mark(after, '+')
            || self.is(after, &[fold::word("plus")])
            || self.is(after, &[fold::word("to")])
                && self.draft.token(after + 1).is_some_and(|t| t.kind == TokenKind::Number);
        let range_before = count.first > 1
            && self.is(count.first - 1, &[fold::word("to")])
            && self.draft.tokens[count.first - 2].kind == TokenKind::Number;
        before || group_start || bounds_after || range_before || plural && self.is(after, &[fold::word("s")])
    }

    /// "my kids are ages 10 and 12": no group's.
    fn are_ages_of_relatives(&self, at: usize) -> bool {
        self.is(at, &[fold::word("ages")])
            && self.relation_in(at.saturating_sub(5).max(self.draft.sentence(at).start)..at).is_some()
    }

    fn is_quoted_or_fictional(&self, count: Count) -> bool {
        // A draft that is one quotation is the writer's own.
        let whole = self.draft.tokens.first().is_some_and(|t| matches!(t.kind, TokenKind::Mark('"' | '“')));
        !whole && self.scene.context(&(count.first..count.end)).quoted
    }

    /// "43F", "(34m)", "27/M", "43 female", "43yoF"; also "F/27", "F, 27", "(F27)".
    fn label(&self, count: Count) -> Option<Age> {
        if count.spelled || count.value < 3 {
            return None;
        }
        if let Some((end, sex)) = self.sex_after(count) {
            return Some(self.labelled(count.first..end, count.value, Some(sex)));
        }
        let slash = count
            .first
            .checked_sub(1)
            .filter(|&i| self.mark(i, '/') || self.mark(i, ',') || self.mark(i, '-'));
        let letter = slash.map_or(count.first, |i| i).checked_sub(1)?;
        let token = &self.draft.tokens[letter];
        let sex = self.sex_of(letter)?;
        let short = token.range().len() == 1;
        let opens = self.opens(letter);
        let years = self.unit(count.end).filter(|unit| !unit.2).map_or(count.end, |unit| unit.0);
        let closes = self.is_boundary(years)
            || self.is(years, AFTER_AGE)
            || self.is(years, &[fold::word("with")])
            || self.starts_term(years);
        let alone = short && slash.is_none() && letter == 0 && token.case != Case::Lower;
        let fits = if alone {
            self.is(years, &[fold::word("with")]) || self.mark(years, ',')
        } else if short {
            slash.is_some_and(|i| self.mark(i, '/') && (token.case == Case::Title || opens))
                || slash.is_some() && opens && token.case == Case::Title
        } else {
            slash.is_some() && opens || slash.is_none() && opens && closes
        };
        (fits && closes && count.value >= 10).then(|| self.labelled(letter..years, count.value, Some(sex)))
    }

    fn labelled(&self, tokens: Range<usize>, years: u32, sex: Option<Sex>) -> Age {
        let who = self.who_is_labelled(tokens.start);
        Age { tokens, years, baby: false, who, sex, form: Form::Label(sex) }
    }

    /// Whose label it is: the person right before ("my husband (34m)"), else the writer.
    fn who_is_labelled(&self, at: usize) -> Experiencer {
        let from = at.saturating_sub(3).max(self.draft.sentence(at).start);
        let relation = self.relation_in(from..at);
        relation.map_or(Experiencer::Writer, |(who, _)| who)
    }

    /// Does a bracket, a sentence or a line open right before?
    fn opens(&self, at: usize) -> bool {
        at == 0
            || self.draft.starts_sentence(at)
            || matches!(
                self.draft.tokens[at - 1].kind,
                TokenKind::Mark('(' | '[' | ',' | ';' | ':' | '-' | '–' | '—' | '|') | TokenKind::Break
            )
    }

    fn sex_of(&self, at: usize) -> Option<Sex> {
        let female = words![
            fold::word("f"),
            fold::word("female"),
            fold::word("woman"),
            fold::word("fem"),
            fold::word("mtf"),
            fold::word("afab"),
            fold::word("girl"),
            fold::word("lady"),
        ];
        let male = words![
            fold::word("m"),
            fold::word("male"),
            fold::word("man"),
            fold::word("ftm"),
            fold::word("amab"),
            fold::word("guy"),
        ];
        match () {
            () if self.is(at, female) => Some(Sex::Female),
            () if self.is(at, male) => Some(Sex::Male),
            () => None,
        }
    }

    /// The end of a sex after an age, and the sex.
    fn sex_after(&self, count: Count) -> Option<(usize, Sex)> {
        let slash = usize::from(self.mark(count.end, '/') || self.mark(count.end, '-'));
        let at = count.end + slash;
        let token = self.draft.token(at)?;
        // "43yoF", "43yof": the unit and the sex in one word.
        let text = self.draft.text[token.range()].to_ascii_lowercase();
        if token.glued && token.is_word() {
            let sex = match text.as_str() {
                "yof" | "yf" | "yrf" => Some(Sex::Female),
                "yom" | "ym" | "yrm" => Some(Sex::Male),
                _ => None,
            };
            if let Some(sex) = sex {
                return Some((at + 1, sex));
            }
        }
        let sex = self.sex_of(at)?;
        let short = text.len() == 1;
        let years = (3..=105).contains(&count.value);
        let bracketed = count.first > 0
            && matches!(self.draft.tokens[count.first - 1].kind, TokenKind::Mark('(' | '['))
            && self
                .draft
                .token(at + 1)
                .is_some_and(|t| matches!(t.kind, TokenKind::Mark(')' | ']' | ',' | '/')));
        let person_before = count.first.checked_sub(1).is_some_and(|i| {
            self.draft.terms_at(i).iter().any(|hit| hit.has(Cue::FirstPerson) && !hit.has(Cue::Possessive))
                || self.relation_in(i.saturating_sub(1)..count.first).is_some()
                || self.is(
                    i,
                    words![
                        fold::word("a"),
                        fold::word("as"),
                        fold::word("am"),
                        fold::word("me"),
                        fold::word("myself"),
                        fold::word("im"),
                        fold::word("here"),
                    ],
                )
        });
        let closes = self.is_boundary(at + 1) || self.is(at + 1, AFTER_LABEL) || self.starts_term(at + 1);
        let opens = self.opens(count.first) || person_before;
        let temperature = short
            && count.first.checked_sub(1).is_some_and(|i| self.is(i, BEFORE_TEMPERATURE))
            && self.subject_before(count.first).is_none();
        let sized = temperature
            || (count.first.saturating_sub(3)..count.first).any(|i| self.is(i, SIZES))
            || (at + 1..at + 3).any(|i| self.is(i, SIZES));
        let ok = match (short, token.case) {
            _ if sized || !years => false,
            _ if bracketed || slash == 1 && short && (opens || closes) => true,
            // "34m" alone is a length, a sum or a number of minutes as well.
            (true, Case::Lower) => {
                token.glued
                    && opens
                    && closes
                    && count.value >= 13
                    && (sex == Sex::Female
                        || person_before
                        || self.draft.starts_sentence(count.first) && self.is(at + 1, AFTER_LABEL))
            }
            (true, _) => closes && (opens || token.glued && sex == Sex::Female) && count.value < 100,
            (false, _) => slash == 0 && opens && (closes || person_before),
        };
        ok.then_some((at + 1, sex))
    }

    fn starts_term(&self, at: usize) -> bool {
        self.draft
            .terms_at(at)
            .iter()
            .any(|hit| hit.is(Kinds::CONDITION) || hit.is(Kinds::MEDICINE) || hit.has(Cue::HasCondition))
    }

    /// Where an age's unit ends, whether it says "old" (or is "yo"), and whether it counts months.
    fn unit(&self, end: usize) -> Option<(usize, bool, bool)> {
        let mut at = end;
        if self.mark(at, '-') {
            at += 1;
        }
        let hit = self.draft.terms_at(at).iter().find(|hit| hit.has(Cue::AgeUnit))?;
        let mut end = hit.end;
        let text = self.draft.words(hit.first..hit.end).to_ascii_lowercase();
        let small = text.starts_with('w')
            || text.starts_with("mo")
            || text.starts_with("mt")
            || text.starts_with('d');
        let mut full = text.contains("old")
            || text.contains("age")
            || text.contains("young")
            || text.starts_with('y') && text.contains('o');
        if !full
            && (self.is(end, &[fold::word("old"), fold::word("young"), fold::word("older")])
                || self.mark(end, '-') && self.is(end + 1, &[fold::word("old")]))
        {
            end += 1 + usize::from(self.mark(end, '-'));
            full = true;
        }
        // "y.o." ends with its own dot.
        let goes_on = !self.is_last(end)
            || self.draft.token(end + 1).is_some_and(|t| t.is_word() && t.case == Case::Lower);
        if text.contains('.') && self.mark(end, '.') && self.draft.tokens[end].glued && goes_on {
            end += 1;
        }
        Some((end, full, small))
    }

    fn is_last(&self, at: usize) -> bool {
        at + 1 >= self.draft.tokens.len()
            || self.draft.sentence_index(at) != self.draft.sentence_index(at + 1)
    }

    /// "43 years old", "7yo", "82-year-old mother", "11 weeks old", "58 yrs" after a comma.
    fn with_unit(&self, count: Count) -> Option<Age> {
        let (end, full, small) = self.unit(count.end)?;
        let draft = self.draft;
        let possessive = count.first.checked_sub(1).filter(|&i| draft.cue_at(i, Cue::Possessive).is_some());
        let relation_before = self.relation_in(count.first.saturating_sub(3)..count.first);
        if !full && !small {
            return self.bare_years(count, end, relation_before.map(|r| r.0));
        }
        if small
            && (self.is(
                end,
                &[
                    fold::word("pregnant"),
                    fold::word("along"),
                    fold::word("post"),
                    fold::word("gestation"),
                    fold::word("preg"),
                ],
            ))
        {
            return None;
        }
        let (noun_end, thing) = self.noun_after(end);
        if thing {
            return None;
        }
        let relation_after = self.relation_in(end..noun_end);
        let subject = self.subject_before(count.first);
        let child = |who: Experiencer| who == Experiencer::Child;
        if small {
            // Weeks and months are ages of babies, said with "old" or right beside the child.
            let known = possessive.is_some()
                || relation_after.is_some_and(|r| child(r.0))
                || relation_before.is_some_and(|r| child(r.0))
                || subject.is_some_and(|who| who != Experiencer::Writer);
            let said = full
                && (known
                    || self.is(end, &[fold::word("today")])
                    || self.opens(count.first)
                    || self.has_child())
                || !full
                    && (relation_before.is_some_and(|r| child(r.0))
                        && self.opens(count.first)
                        && self.is_boundary(end)
                        || possessive.is_some() && relation_after.is_some_and(|r| child(r.0))
                        || subject.is_some_and(child) && self.is_boundary(end) && self.has_baby()
                        || subject.is_some_and(|who| who != Experiencer::Writer)
                            && self.goes_on_in_days(end));
            let form = if full && relation_after.is_some() {
                Form::Adjective
            } else if full && possessive.is_some() {
                Form::Noun
            } else {
                Form::Predicate
            };
            return said.then_some(Age {
                tokens: count.first..end,
                years: 0,
                baby: true,
                who: Experiencer::Child,
                sex: None,
                form,
            });
        }
        let sex = self.sex_of(end);
        let who = relation_after
            .or(relation_before.filter(|_| possessive.is_none()))
            .map(|r| r.0)
            .or(subject)
            .or_else(|| {
                possessive.map(|_| if count.value < 18 { Experiencer::Child } else { Experiencer::Other })
            })
            .or_else(|| self.parent_of(count))
            .or_else(|| self.described(count, end))
            .or_else(|| self.of_named(count, end))?;
        let person_follows = relation_after.is_some()
            || sex.is_some()
            || self.is(end, PERSON_NOUNS)
            || self.is(end + 1, PERSON_NOUNS) && draft.token(end).is_some_and(Token::is_word);
        let form = if person_follows {
            Form::Adjective
        } else if possessive.is_some() || count.first.checked_sub(1).is_some_and(|i| self.is(i, ARTICLES)) {
            Form::Noun
        } else {
            Form::Predicate
        };
        let label = self.sex_after(Count { first: count.first, end, ..count });
        let sex = label.map(|l| l.1).or(sex);
        Some(Age { tokens: count.first..end, years: count.value, baby: false, who, sex, form })
    }

    /// "58 yrs" without "old" says an age only beside a person: "Ramesh, 58 yrs, retired".
    fn bare_years(&self, count: Count, end: usize, relation: Option<Experiencer>) -> Option<Age> {
        // "58 yrs" says an age only beside a person: "Ramesh, 58 yrs, retired".
        let subject = self.subject_before(count.first);
        let draft = self.draft;
        let alone = (self.is_boundary(end) || self.sex_of(end).is_some())
            && (subject.is_some() || relation.is_some() && self.mark(count.first - 1, '('));
        // "my father 62 yrs has diabetes"; "my father 20 years ago" says something else.
        let beside = count.value >= 3
            && (self.is_boundary(end) || self.is(end, AFTER_YEARS))
            && self
                .relation_in(
                    count
                        .first
                        .saturating_sub(1 + usize::from(count.first > 1 && self.mark(count.first - 1, ',')))
                        ..count.first,
                )
                .is_some();
        // "I am 16 yrs and my ...", "my son is 2 yrs 3 months": unlike "I am 2 years sober".
        let goes_on = subject.is_some()
            && (count.value >= 13 || subject != Some(Experiencer::Writer))
            && (self.is(end, &[fold::word("and"), fold::word("but"), fold::word("with")])
                || count_at(draft, end).is_some_and(|more| {
                    self.is(more.end, &[fold::word("months"), fold::word("month"), fold::word("mo")])
                }));
        let introduced = count.value >= 16
            && self.mark(end, ',')
            && count.first > 1
            && self.mark(count.first - 1, ',')
            && draft.tokens[count.first - 2].is_capitalized()
            && self.scene.contexts.speaks_of_itself();
        if !alone && !introduced && !beside && !goes_on {
            return None;
        }
        let who = subject.or(relation).unwrap_or(Experiencer::Writer);
        Some(Age {
            tokens: count.first..end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::Predicate,
        })
    }

    /// "18 months and 4 days".
    fn goes_on_in_days(&self, end: usize) -> bool {
        self.is(end, &[fold::word("and")])
            && count_at(self.draft, end + 1).is_some_and(|c| {
                self.is(c.end, &[fold::word("days"), fold::word("weeks"), fold::word("day")])
            })
    }

    /// The end of the noun after an adjective, and whether it is a thing or an animal.
    fn noun_after(&self, end: usize) -> (usize, bool) {
        let stop = (end + 4).min(self.draft.sentence(end.saturating_sub(1)).end);
        let mut at = end;
        while at < stop && self.draft.tokens[at].is_word() {
            if self.is(at, THINGS) || self.draft.cue_at(at, Cue::Pet).is_some() {
                return (at + 1, true);
            }
            if self.draft.terms_at(at).iter().any(is_relation) || self.is(at, PERSON_NOUNS) {
                return (at + 1, false);
            }
            at += 1;
        }
        // "my dog is 9 years old"
        let from = self.draft.sentence(end - 1).start.max(end.saturating_sub(9));
        let pet = (from..end).any(|i| self.draft.cue_at(i, Cue::Pet).is_some() || self.is(i, THINGS));
        let person = (from..end).any(|i| {
            self.draft
                .terms_at(i)
                .iter()
                .any(|h| is_relation(h) || h.has(Cue::FirstPerson) && !h.has(Cue::Possessive))
        });
        (at, pet && !person)
    }

    /// "I have a 7 year old", "mom of a 7 yo".
    fn parent_of(&self, count: Count) -> Option<Experiencer> {
        let article = count.first.checked_sub(1).filter(|&i| self.is(i, ARTICLES)).unwrap_or(count.first);
        let before = article.checked_sub(1)?;
        let have = self.is(
            before,
            words![
                fold::word("have"),
                fold::word("has"),
                fold::word("had"),
                fold::word("with"),
                fold::word("of"),
                fold::word("to"),
                fold::word("raising"),
                fold::word("got"),
            ],
        );
        let from = before.saturating_sub(4);
        let parent = (from..before).any(|i| {
            self.is(
                i,
                words![
                    fold::word("i"),
                    fold::word("we"),
                    fold::word("mom"),
                    fold::word("mum"),
                    fold::word("mama"),
                    fold::word("dad"),
                    fold::word("mother"),
                    fold::word("father"),
                    fold::word("parent"),
                    fold::word("single"),
                ],
            )
        });
        (have && parent && count.value < 30).then_some(Experiencer::Child)
    }

    /// "little 5 year old Mia is fighting leukemia".
    fn of_named(&self, count: Count, end: usize) -> Option<Experiencer> {
        let named = self.draft.name(end).given() >= 2
            && self.draft.token(end).is_some_and(Token::is_capitalized)
            && self.names_condition();
        let figure = self.draft.terms_of(Kinds::PUBLIC_FIGURE).next().is_some();
        (named && !figure).then_some(if count.value < 18 { Experiencer::Child } else { Experiencer::Other })
    }

    /// "I'm a 43 year old", "As a 43 yo", "43 year old with ..." at the start.
    fn described(&self, count: Count, end: usize) -> Option<Experiencer> {
        let article = count.first.checked_sub(1).filter(|&i| self.is(i, ARTICLES));
        if let Some(before) = article {
            let start = self.draft.sentence(count.first).start.max(before.saturating_sub(4));
            let me = (start..before).any(|i| {
                self.is(
                    i,
                    words![
                        fold::word("i'm"),
                        fold::word("im"),
                        fold::word("am"),
                        fold::word("as"),
                        fold::word("myself"),
                        fold::word("me"),
                        fold::word("being"),
                        fold::word("be"),
                    ],
                )
            });
            return me.then_some(Experiencer::Writer);
        }
        let start = self.draft.starts_sentence(count.first) || self.opens(count.first);
        let personal = self.scene.contexts.speaks_of_itself() || !self.scene.disclosures().is_empty();
        let sentence = self.scene.context(&(count.first..count.first + 1));
        let generic =
            self.draft.cues_in(self.draft.sentence(count.first), Cue::GenericPerson).next().is_some()
                && self.sex_of(end).is_none();
        let starts_draft = self.draft.sentence_index(count.first) == 0;
        ((start
            && (personal
                || starts_draft
                    && (self.is(end, &[fold::word("with")])
                        || self.sex_of(end).is_some()
                        || self.names_condition())))
            && !generic)
            .then(|| match sentence.experiencer_or_implied() {
                Experiencer::Nobody => Experiencer::Writer,
                known => known,
            })
    }

    /// "aged 44", "age 9", "age: 33", "at age 12", "at the age of 12".
    fn named_age(&self, count: Count) -> Option<Age> {
        let mut at = count.first.checked_sub(1)?;
        if self.mark(at, ':') || self.mark(at, '-') || self.mark(at, '=') {
            at = at.checked_sub(1)?;
        }
        let is = self.is(at, &[fold::word("is"), fold::word("of"), fold::word("was")]);
        if is {
            at = at.checked_sub(1)?;
        }
        let verb = at.checked_sub(1).is_some_and(|i| self.is(i, AGED_AS_VERB));
        let aged = self.is(at, &[fold::word("aged")]) && !verb;
        let several = self.are_ages_of_relatives(at);
        let sex_follows = self.sex_of(count.end).is_some();
        if !aged && !several && !self.is(at, &[fold::word("age")])
            || !self.ends_age(count) && !sex_follows && !self.is(count.end, PATIENT_CARD)
        {
            return None;
        }
        let before = at.checked_sub(1);
        // "women age 40", "screening at age 45": rules, unless a person is near.
        let at_age = before.is_some_and(|i| {
            self.is(
                i,
                &[
                    fold::word("at"),
                    fold::word("the"),
                    fold::word("by"),
                    fold::word("from"),
                    fold::word("until"),
                ],
            )
        });
        let context = self.scene.context(&(count.first..count.end));
        let sentence = self.draft.sentence(count.first);
        let generic = self.draft.cues_in(sentence.clone(), Cue::GenericPerson).next().is_some()
            || self.draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_some();
        let own = self.draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some();
        // "age 45 male, smoker"; "weight 80 kg, height 170, age 33": a patient's card.
        let card = !at_age
            && (sex_follows && self.opens(at) || sentence.into_iter().any(|i| self.is(i, PATIENT_CARD)));
        let who = self.relation_in(at.saturating_sub(4)..at).map(|r| r.0).or(
            match context.experiencer_or_implied() {
                Experiencer::Nobody if card => Some(Experiencer::Writer),
                Experiencer::Nobody if !at_age && (aged || self.opens(at)) && self.personal() => {
                    Some(Experiencer::Writer)
                }
                Experiencer::Nobody => None,
                known => Some(known),
            },
        )?;
        if generic && !own || context.hypothetical {
            return None;
        }
        let start = if at_age || several { count.first } else { at };
        let form = match () {
            () if at_age => Form::When,
            () if several => Form::Bare,
            () => Form::Predicate,
        };
        Some(Age { tokens: start..count.end, years: count.value, baby: false, who, sex: None, form })
    }

    fn personal(&self) -> bool {
        self.scene.contexts.speaks_of_itself() || !self.scene.disclosures().is_empty()
    }

    /// "I'm 43", "he is 7", "my son is 9", "I be 37", "who's 7".
    fn after_subject(&self, count: Count) -> Option<Age> {
        let who = self.subject_before(count.first)?;
        if !self.ends_age(count) {
            return None;
        }
        let context = self.scene.context(&(count.first..count.end));
        if context.hypothetical || context.negated && self.is(count.first - 1, &[fold::word("not")]) {
            return None;
        }
        let sex = None;
        Some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex,
            form: if who == Experiencer::Child { Form::Bare } else { Form::Predicate },
        })
    }

    /// The subject whose verb of being ends right before a token: "I'm", "she is only", "my son is".
    fn subject_before(&self, first: usize) -> Option<Experiencer> {
        let start = self.draft.sentence(first).start;
        let mut at = first;
        while at > start && first - at < 3 && self.is(at - 1, SOFTENERS) {
            at -= 1;
        }
        let verb = at.checked_sub(1).filter(|&i| i >= start)?;
        let token = &self.draft.tokens[verb];
        if self.is(verb, &[fold::word("i'm"), fold::word("im"), fold::word("i’m")]) {
            return Some(Experiencer::Writer);
        }
        let being =
            [fold::word("am"), fold::word("is"), fold::word("be"), fold::word("are"), fold::word("m")];
        let (subject, past) = if token.kind == TokenKind::Clitic || self.is(verb, &being) {
            (verb.checked_sub(1)?, false)
        } else if self.is(verb, &[fold::word("was"), fold::word("were")]) {
            (verb.checked_sub(1)?, true)
        } else if self.is(verb, &[fold::word("hes"), fold::word("shes")]) {
            (verb, false)
        } else {
            return None;
        };
        if subject < start {
            return None;
        }
        let future = self.is(subject, &[fold::word("will"), fold::word("would")]) && subject > start;
        let subject = subject - usize::from(future);
        if self.is(subject, &[fold::word("i'll")]) {
            return Some(Experiencer::Writer);
        }
        if self.is(subject, &[fold::word("i")]) {
            // "when I was 12" is an age of the past; "I was 43 lbs" ended before.
            return Some(Experiencer::Writer)
                .filter(|_| !past || self.says_when(subject) || self.when_follows(first));
        }
        if self.is(
            subject,
            &[
                fold::word("he"),
                fold::word("she"),
                fold::word("hes"),
                fold::word("shes"),
                fold::word("who"),
                fold::word("they"),
            ],
        ) {
            let context = self.scene.context(&(first..first + 1));
            let known = match context.experiencer {
                Experiencer::Writer => None,
                Experiencer::Nobody => self.relation_in(start.saturating_sub(12)..first).map(|r| r.0),
                other => Some(other),
            };
            let plural = self.is(subject, &[fold::word("they"), fold::word("who")]);
            return known
                .or_else(|| self.somebody().filter(|_| !plural))
                .or_else(|| (!plural && self.tells_of_somebody()).then_some(Experiencer::Other))
                .filter(|_| !past || self.says_when(subject) || self.when_follows(first));
        }
        if past && !self.says_when(subject) && !self.when_follows(first) {
            return None;
        }
        // "my son is 9", "my son Eli is 9", "my youngest is 9"
        let from = subject.saturating_sub(2).max(start);
        self.relation_in(from..subject + 1).map(|r| r.0)
    }

    /// The first relative the draft names anywhere: "He is 60, my husband".
    fn somebody(&self) -> Option<Experiencer> {
        if !self.scene.contexts.mentions_any(&[Who::Child, Who::Relative]) {
            return None;
        }
        self.scene.contexts.people().iter().find_map(|p| match p.who {
            Who::Child => Some(Experiencer::Child),
            Who::Relative => Some(Experiencer::Other),
            _ => None,
        })
    }

    /// "she was only 36 when she died", "I was 18 years old when".
    fn when_follows(&self, first: usize) -> bool {
        let Some(count) = count_at(self.draft, first) else { return false };
        let end = self.unit(count.end).filter(|unit| unit.1 && !unit.2).map_or(count.end, |unit| unit.0);
        self.is(end, &[fold::word("when")])
    }

    /// "when I was 12", "since I was nine".
    fn says_when(&self, subject: usize) -> bool {
        subject.checked_sub(1).is_some_and(|i| {
            self.is(
                i,
                &[
                    fold::word("when"),
                    fold::word("since"),
                    fold::word("until"),
                    fold::word("till"),
                    fold::word("while"),
                    fold::word("because"),
                ],
            )
        })
    }

    /// The relation named in some tokens: whose fact, and the token.
    fn relation_in(&self, tokens: Range<usize>) -> Option<(Experiencer, usize)> {
        let end = tokens.end.min(self.draft.tokens.len());
        (tokens.start..end).rev().find_map(|i| {
            let hit: &TermHit =
                self.draft.terms_at(i).iter().find(|hit| is_relation(hit) && hit.end <= end)?;
            let plain = !hit.has(Cue::OtherRelation)
                || self.draft.terms_at(i.saturating_sub(1)).iter().any(|h| h.has(Cue::Possessive));
            plain.then_some((
                if hit.has(Cue::ChildRelation) { Experiencer::Child } else { Experiencer::Other },
                i,
            ))
        })
    }

    /// "my mother (82)", "my dad, 71,", "stepdaughter Wren, 15", "DD 7", "my father 60 cannot".
    fn after_relation(&self, count: Count) -> Option<Age> {
        if count.spelled {
            return None;
        }
        let start = self.draft.sentence(count.first).start;
        let before = count.first.checked_sub(1).filter(|&i| i >= start)?;
        let bracket = self.mark(before, '(') || self.mark(before, '[');
        let comma = self.mark(before, ',') || self.mark(before, '-') || self.mark(before, '–');
        let name_end = if bracket || comma { before } else { count.first };
        let (who, relation) = self.relation_in(name_end.saturating_sub(4).max(start)..name_end)?;
        // Only a name may stand between the relation and its age.
        let names = (relation + 1..name_end).all(|i| {
            let token = &self.draft.tokens[i];
            token.is_word() && token.is_capitalized() && token.case != Case::Upper
                || matches!(token.kind, TokenKind::Mark(',' | '.' | '"' | '“' | '”'))
        });
        let closed = if bracket {
            self.draft
                .token(count.end)
                .is_some_and(|t| matches!(t.kind, TokenKind::Mark(')' | ']' | ',' | '/' | ';')))
                || self.is(count.end, &[fold::word("and"), fold::word("months"), fold::word("weeks")])
        } else if comma {
            self.is_boundary(count.end)
                || self.is(
                    count.end,
                    &[
                        fold::word("and"),
                        fold::word("has"),
                        fold::word("was"),
                        fold::word("is"),
                        fold::word("with"),
                        fold::word("who"),
                    ],
                )
        } else {
            // "kids 9 and 3", "my father 60 cannot": nothing that is counted follows.
            let possessed =
                self.draft.terms_at(relation.saturating_sub(1)).iter().any(|h| h.has(Cue::Possessive))
                    || self.is(relation, SHORT_RELATIONS)
                    || self.draft.starts_sentence(relation)
                    || self.is(relation.saturating_sub(1), &[fold::word("and"), fold::word("of")])
                    || relation.checked_sub(1).is_some_and(|i| count_at(self.draft, i).is_some());
            relation + 1 == count.first
                && possessed
                && (self.is_boundary(count.end)
                    || self.is(
                        count.end,
                        words![
                            fold::word("and"),
                            fold::word("cannot"),
                            fold::word("can't"),
                            fold::word("has"),
                            fold::word("is"),
                            fold::word("had"),
                            fold::word("was"),
                            fold::word("with"),
                            fold::word("just"),
                            fold::word("who"),
                        ],
                    ))
        };
        let thing = self.relation_of_pet(relation);
        (names && closed && !thing).then_some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::Bare,
        })
    }

    /// "tyler (11) got ...": a given name and an age in brackets.
    fn after_name(&self, count: Count) -> Option<Age> {
        let bracket = count.first.checked_sub(1).filter(|&i| self.mark(i, '('))?;
        let name = bracket.checked_sub(1)?;
        let strength = self.draft.name(name).given();
        let named = strength >= 3 || strength == 2 && self.draft.tokens[name].is_capitalized();
        let who = if count.value < 18 { Experiencer::Child } else { Experiencer::Other };
        (named && self.mark(count.end, ')') && !count.spelled).then_some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::Bare,
        })
    }

    /// "Beau's 10th birthday", "my 60th birthday".
    fn birthday(&self, count: Count) -> Option<Age> {
        let suffix = self.draft.token(count.end)?.glued
            && self.is(count.end, &[fold::word("th"), fold::word("st"), fold::word("nd"), fold::word("rd")]);
        let before = count.first.checked_sub(1)?;
        let clitic = self.draft.tokens[before].kind == TokenKind::Clitic;
        let mine = self.is(before, &[fold::word("my")]);
        let theirs = self.is(before, &[fold::word("his"), fold::word("her"), fold::word("their")])
            && self.somebody().is_some();
        if !suffix
            || !self.is(count.end + 1, &[fold::word("birthday"), fold::word("bday")])
            || !(clitic || mine || theirs)
        {
            return None;
        }
        let who = match count.value {
            _ if mine => Experiencer::Writer,
            ..18 => Experiencer::Child,
            _ => Experiencer::Other,
        };
        Some(Age {
            tokens: count.first..count.end + 1,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::When,
        })
    }

    fn relation_of_pet(&self, at: usize) -> bool {
        self.draft.cue_at(at, Cue::Pet).is_some()
    }

    /// "turning 8 in June", "turned 40", "about to turn 60".
    fn turning(&self, count: Count) -> Option<Age> {
        let verb = count.first.checked_sub(1)?;
        let ing = self.is(verb, &[fold::word("turning")]);
        if !ing && !self.is(verb, &[fold::word("turn"), fold::word("turned"), fold::word("turns")])
            || !self.ends_age(count)
        {
            return None;
        }
        let sentence = self.draft.sentence(count.first);
        let second = self.draft.cues_in(sentence.start..verb, Cue::SecondPerson).next().is_some()
            || self.draft.cues_in(sentence.clone(), Cue::GenericPerson).next().is_some();
        let context = self.scene.context(&(verb..count.end));
        let who = match context.experiencer_or_implied() {
            Experiencer::Nobody if self.personal() => Experiencer::Writer,
            Experiencer::Nobody => return None,
            known => known,
        };
        if second && context.experiencer == Experiencer::Nobody || context.hypothetical {
            return None;
        }
        let mut end = count.end;
        if ing {
            end = self.when_after(end);
        }
        let start = if ing { verb } else { count.first };
        let form = if ing { Form::Predicate } else { Form::When };
        Some(Age { tokens: start..end, years: count.value, baby: false, who, sex: None, form })
    }

    /// After "turning 60": "next month", "in June", "on Friday", "this year", "soon".
    fn when_after(&self, end: usize) -> usize {
        let month = |i: usize| {
            self.draft.cue_at(i, Cue::Month).is_some() || self.draft.cue_at(i, Cue::Weekday).is_some()
        };
        let next_month = self.is(end, &[fold::word("next"), fold::word("this")])
            && self.draft.token(end + 1).is_some_and(Token::is_word);
        let in_june = self.is(end, &[fold::word("in"), fold::word("on")]) && month(end + 1);
        if next_month || in_june {
            end + 2
        } else {
            end + usize::from(
                self.is(end, &[fold::word("tomorrow"), fold::word("today"), fold::word("soon")]),
            )
        }
    }

    /// "diagnosed at 29", "At 40 I had ...", "RA since 16".
    fn at_or_since(&self, count: Count) -> Option<Age> {
        let word = count.first.checked_sub(1)?;
        let at = self.is(word, &[fold::word("at")]);
        let since = self.is(word, &[fold::word("since")]);
        if !at && !since || count.spelled && count.value < 13 || !(5..=99).contains(&count.value) {
            return None;
        }
        let sentence = self.draft.sentence(count.first);
        let from = sentence.start.max(word.saturating_sub(7));
        let event = (from..word).any(|i| {
            self.draft.terms_at(i).iter().any(|hit| {
                hit.end <= word
                    && (hit.is(Kinds::CONDITION) && !hit.entry.is_weak() || hit.is(Kinds::PROCEDURE))
            })
        }) || (from..word).any(|i| self.is(i, LIFE_EVENTS));
        let others = self.draft.cues_in(sentence.clone(), Cue::SecondPerson).next().is_some()
            || self.draft.cues_in(sentence.clone(), Cue::GenericPerson).next().is_some();
        let own = self.draft.cues_in(count.end..(count.end + 3).min(sentence.end), Cue::FirstPerson).next();
        let opening = at
            && (self.draft.starts_sentence(word) || word > 0 && self.mark(word - 1, ','))
            && own.is_some_and(|hit| hit.first <= count.end + 1)
            && count.value >= 13;
        let clock = at
            && count.value <= 24
            && !(from..word).any(|i| {
                self.is(
                    i,
                    words![
                        fold::word("diagnosed"),
                        fold::word("dx"),
                        fold::word("died"),
                        fold::word("passed"),
                        fold::word("dead"),
                        fold::word("retired"),
                        fold::word("widowed"),
                    ],
                )
            })
            && !opening
            && !self.is_stop(count.end);
        let context = self.scene.context(&(count.first..count.end));
        let level = (from..word).any(|i| self.is(i, MEASURED));
        let stated = !context.hypothetical && !others && !level && !clock;
        let said = opening || event && self.is_stop(count.end) && count.value >= 10;
        // "was diagnosed at 17 with bipolar": a sentence without its "I".
        let elided = word - sentence.start <= 4
            && self.is(sentence.start, &[fold::word("was"), fold::word("diagnosed"), fold::word("dx")]);
        let who = match context.experiencer_or_implied() {
            Experiencer::Nobody if elided => Experiencer::Writer,
            Experiencer::Nobody => return None,
            known => known,
        };
        (said && stated).then_some(Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who,
            sex: None,
            form: Form::When,
        })
    }

    /// Does the draft tell of the writer, or of an illness?
    fn tells_of_somebody(&self) -> bool {
        self.personal() || self.names_condition()
    }

    fn names_condition(&self) -> bool {
        self.draft.terms_of(Kinds::CONDITION).any(|hit| !hit.entry.is_weak())
    }

    /// Does the draft tell of somebody's health, as far as we can see?
    fn is_about_health(&self) -> bool {
        !self.scene.disclosures().is_empty()
            || self.scene.contexts.speaks_of_itself()
                && self.draft.terms_of(Kinds::CONDITION).any(|hit| !hit.entry.is_weak())
    }

    /// "44." as a sentence, "38, gay, ..." at a sentence's start, "40 today and ..." at the draft's.
    fn fragment(&self, count: Count) -> Option<Age> {
        let draft = self.draft;
        let index = draft.sentence_index(count.first);
        let last = index + 1 == draft.sentences.len();
        let sure = self.is_about_health();
        if !(16..=101).contains(&count.value) || !sure && (count.value >= 90 || !self.tells_of_somebody()) {
            return None;
        }
        let asked = index.checked_sub(1).is_some_and(|i| draft.sentences[i].asks);
        let closes = |i: usize| self.mark(i, '.') && self.is_last(i) || i >= draft.tokens.len();
        let word_follows =
            |i: usize| draft.token(i).is_some_and(Token::is_word) && count_at(draft, i).is_none();
        // A comma and a word that is no number: no row of figures.
        let comma = self.mark(count.end, ',') && word_follows(count.end + 1);
        let said = if draft.starts_sentence(count.first) {
            let alone = closes(count.end) && (!asked || last && sure) && (!count.spelled || index == 0);
            let opening = index == 0
                && (self.is(count.end, OPENING)
                    || self.is(count.end, &[fold::word("and")]) && word_follows(count.end + 1));
            let joined = self.is(count.end, &[fold::word("and")]) && self.is(count.end + 1, PERSONS) && sure;
            alone || comma || opening && sure || joined
        } else {
            // After words and a comma: "office lady, 34." "Deaf, 29, Sioux Falls"
            let before = count.first.checked_sub(2).filter(|_| self.mark(count.first - 1, ','));
            let words = before.is_some_and(|i| {
                draft.tokens[i].is_word()
                    && count_at(draft, i).is_none()
                    && !draft
                        .terms_at(i)
                        .iter()
                        .any(|hit| hit.is(Kinds::MEDICINE) || hit.has(Cue::Month) || hit.has(Cue::StreetWord))
                    && i.checked_sub(1).is_none_or(|j| draft.tokens[j].kind != TokenKind::Number)
            });
            let with = self.is(count.end, &[fold::word("with")]) && self.starts_term(count.end + 1);
            words && !count.spelled && (comma || with || closes(count.end)) && sure
        };
        let from = count.first.saturating_sub(8).max(draft.sentence(count.first).start);
        said.then(|| Age {
            tokens: count.first..count.end,
            years: count.value,
            baby: false,
            who: self.relation_in(from..count.first).map_or(Experiencer::Writer, |r| r.0),
            sex: None,
            form: Form::Label(None),
        })
    }

    /// "in my 40s", "her late twenties": a decade of a person's life.
    fn decade(&self, at: usize) -> Option<Age> {
        let tens = |i: usize| {
            let token = self.draft.token(i).filter(|t| t.range().len() <= 9)?;
            let may_be = token.kind == TokenKind::Number || self.draft.text[token.range()].ends_with("ies");
            let text = may_be.then(|| self.draft.text[token.range()].to_ascii_lowercase())?;
            if token.kind == TokenKind::Number && text.len() == 2 && text.ends_with('0') {
                let s = self.draft.token(i + 1).is_some_and(|t| {
                    t.glued && (t.kind == TokenKind::Clitic || self.is(i + 1, &[fold::word("s")]))
                });
                let apostrophe = self.mark(i + 1, '\'') || self.mark(i + 1, '’');
                let end = if s {
                    i + 2
                } else if apostrophe && self.is(i + 2, &[fold::word("s")]) {
                    i + 3
                } else {
                    return None;
                };
                return Some((end, text.parse().ok()?));
            }
            let stem = text.strip_suffix("ies")?;
            let index = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
                .iter()
                .position(|t| *t == stem)?;
            Some((i + 1, (u32::try_from(index).unwrap_or(0) + 2) * 10))
        };
        let (end, years) = tens(at)?;
        if self.scene.context(&(at..end)).asked {
            return None;
        }
        let mut owner = at.checked_sub(1)?;
        if self.is(owner, &[fold::word("early"), fold::word("late"), fold::word("mid")])
            || self.mark(owner, '-')
        {
            owner = owner.checked_sub(1)?;
        }
        let hit = self.draft.cue_at(owner, Cue::Possessive)?;
        let who = match self.scene.context(&(at..end)).experiencer {
            _ if hit.has(Cue::FirstPerson) => Experiencer::Writer,
            _ if hit.has(Cue::SecondPerson) => return None,
            Experiencer::Nobody => self.somebody()?,
            Experiencer::Writer => return None,
            known => known,
        };
        Some(Age { tokens: at..end, years, baby: false, who, sex: None, form: Form::Decade })
    }

    /// "DD7", "ds13": relation and age in one word.
    fn glued_relation(&self, at: usize) -> Option<Age> {
        let token = &self.draft.tokens[at];
        self.draft.has_digit(at..at + 1).then_some(())?;
        let text = self.draft.text[token.range()].to_ascii_lowercase();
        let years = ["dd", "ds", "dgd", "dgs", "dsd", "dss"]
            .iter()
            .find_map(|r| text.strip_prefix(r)?.parse().ok())?;
        (token.is_word() && (1..40).contains(&years)).then_some(Age {
            tokens: at..at + 1,
            years,
            baby: false,
            who: Experiencer::Child,
            sex: None,
            form: Form::Noun,
        })
    }

    /// "(m27)", "I (F29)", "Me: F29": sex and age in one word.
    fn glued_sex(&self, at: usize) -> Option<Age> {
        let token = &self.draft.tokens[at];
        self.draft.has_digit(at..at + 1).then_some(())?;
        let text = self.draft.text[token.range()].to_ascii_lowercase();
        let (sex, years) = match (text.strip_prefix('f'), text.strip_prefix('m')) {
            (Some(years), _) => (Sex::Female, years),
            (_, Some(years)) => (Sex::Male, years),
            _ => return None,
        };
        let years = years.parse().ok().filter(|years| (13..=99).contains(years))?;
        let before = at.checked_sub(1)?;
        let bracketed = self.mark(before, '(') || self.mark(before, '[');
        let colon = self.mark(before, ':') && before > 0;
        let me =
            self.is(before - usize::from(colon), &[fold::word("me"), fold::word("im"), fold::word("i'm")]);
        let closed = self.is_boundary(at + 1);
        let person = bracketed
            && (self.relation_in(before.saturating_sub(3)..before).is_some()
                || self.draft.cues_in(before.saturating_sub(1)..before, Cue::FirstPerson).next().is_some());
        (token.is_word() && closed && (person || me)).then(|| self.labelled(at..at + 1, years, Some(sex)))
    }

    /// "born in '79", "born 1979", "b. 1979", "YOB 1979".
    fn birth_year(&self, at: usize) -> Option<(Range<usize>, u32)> {
        let born = self.is(at, &[fold::word("born")]);
        if !born && !self.is(at, &[fold::word("yob")]) {
            return None;
        }
        let mut next = at + 1;
        while next < at + 4
            && (self.is(next, &[fold::word("in"), fold::word("back"), fold::word("is")])
                || self.mark(next, ':'))
        {
            next += 1;
        }
        let quoted = self.mark(next, '\'') || self.mark(next, '’') || self.mark(next, '‘');
        let year = next + usize::from(quoted);
        let token = self.draft.token(year).filter(|t| t.kind == TokenKind::Number)?;
        let value: u32 = self.draft.text[token.range()].parse().ok()?;
        let whole = match token.range().len() {
            4 => value,
            2 if quoted => {
                if value > 30 {
                    1900 + value
                } else {
                    2000 + value
                }
            }
            _ => return None,
        };
        let who = self.scene.context(&(at..year + 1)).experiencer;
        let said = (1915..=THIS_YEAR).contains(&whole)
            && count_joined(self.draft, year)
            && matches!(who, Experiencer::Writer | Experiencer::Child | Experiencer::Other);
        said.then(|| (at..year + 1, THIS_YEAR - whole))
    }

    fn has_child(&self) -> bool {
        self.scene.contexts.mentions_any(&[Who::Child])
    }

    fn has_baby(&self) -> bool {
        self.draft.tokens.iter().take(400).any(|t| t.is_word() && BABIES.contains(&t.hash))
    }

    /// Does nothing follow that would be counted ("43 pills", "43 weeks")?
    fn ends_age(&self, count: Count) -> bool {
        self.is_boundary(count.end)
            || self.is(count.end, AFTER_AGE)
            || self.is(count.end, &[fold::word("in")])
                && (self.draft.cue_at(count.end + 1, Cue::Month).is_some()
                    || self.is(
                        count.end + 1,
                        &[fold::word("a"), fold::word("two"), fold::word("three"), fold::word("the")],
                    ) && !self
                        .is(count.end + 2, &[fold::word("row"), fold::word("world"), fold::word("family")]))
            || self.draft.terms_at(count.end).iter().any(|hit| hit.has(Cue::FirstPerson))
    }

    /// A mark that ends a thought, the end of a line or of the draft, an emoji.
    fn is_boundary(&self, at: usize) -> bool {
        self.draft.token(at).is_none_or(|t| match t.kind {
            TokenKind::Mark(m) => {
                matches!(
                    m,
                    '.' | ','
                        | '!'
                        | '?'
                        | ')'
                        | ']'
                        | ';'
                        | '…'
                        | '—'
                        | '–'
                        | ':'
                        | '('
                        | '|'
                        | '/'
                        | '&'
                        | '~'
                        | '*'
                ) || m == '-' && !t.glued
            }
            TokenKind::Break
            | TokenKind::Symbol
            | TokenKind::Hashtag
            | TokenKind::Url
            | TokenKind::Handle => true,
            _ => false,
        })
    }

    /// A boundary, or a word that starts another clause.
    fn is_stop(&self, at: usize) -> bool {
        self.is_boundary(at) && !self.mark(at, ':')
            || self.is(
                at,
                words![
                    fold::word("and"),
                    fold::word("but"),
                    fold::word("after"),
                    fold::word("because"),
                    fold::word("when"),
                    fold::word("with"),
                    fold::word("so"),
                    fold::word("by"),
                    fold::word("from"),
                    fold::word("while"),
                ],
            )
    }

    /// Further ages of a list: "kids 9, 7 and 3".
    fn list(&self, mut at: usize, told: bool, found: &mut Found) -> usize {
        for _ in 0..8 {
            let mut next = at;
            while next < at + 2
                && (self.mark(next, ',')
                    || self.mark(next, '&')
                    || self.mark(next, '/')
                    || self.is(next, &[fold::word("and")]))
            {
                next += 1;
            }
            let Some(count) = count_at(self.draft, next).filter(|c| {
                next > at
                    && c.value < 60
                    && (self.is_boundary(c.end)
                        || self.is(c.end, &[fold::word("and"), fold::word("with"), fold::word("both")]))
            }) else {
                break;
            };
            self.report(
                &Age {
                    tokens: count.first..count.end,
                    years: count.value,
                    baby: false,
                    who: Experiencer::Child,
                    sex: None,
                    form: Form::Bare,
                },
                told,
                found,
            );
            at = count.end;
        }
        at
    }

    fn report(&self, age: &Age, told: bool, found: &mut Found) {
        let young = age.baby || age.years < 18 && age.who == Experiencer::Child;
        let level = if age.form != Form::Decade && (age.years >= 90 || young && told) {
            Level::WorthALook
        } else {
            Level::GoodToKnow
        };
        let mut candidate = Candidate::new(self.draft.bytes(age.tokens.clone()), level)
            .confidence(Confidence::Certain)
            .experiencer(age.who);
        for text in self.suggestions(age) {
            candidate = candidate.suggest(text);
        }
        let fact = match (age.form, age.sex) {
            (Form::When, _) => None,
            (Form::Decade, _) => Some(Fact::Decade),
            (_, Some(_)) => Some(Fact::AgeAndSex { years: age.years }),
            (_, None) => Some(Fact::Age { years: age.years }),
        };
        if let Some(fact) = fact {
            candidate = candidate.fact(fact);
        }
        found.add(candidate);
    }

    fn suggestions(&self, age: &Age) -> Vec<String> {
        let article =
            age.tokens.start.checked_sub(1).is_some_and(|i| self.is(i, &[fold::word("a"), fold::word("an")]));
        let stage = stage(age.years, age.baby);
        let decade = age.years / 10 * 10;
        let whose = match (age.who, age.sex.or_else(|| self.sex_near(age.tokens.start))) {
            (Experiencer::Writer | Experiencer::Nobody, _) => "my",
            (_, Some(Sex::Female)) => "her",
            (_, Some(Sex::Male)) => "his",
            (_, None) => "their",
        };
        let in_decade = format!("in {whose} {decade}s");
        let adult = age.years >= 20 && age.years < 90;
        let text = match age.form {
            Form::Label(sex) => match sex {
                Some(_) if !adult => person(age.years, sex).to_owned(),
                Some(_) => format!("{} {in_decade}", person(age.years, sex)),
                None if adult => in_decade,
                None => {
                    if age.years >= 90 {
                        "very old".to_owned()
                    } else {
                        "a teen".to_owned()
                    }
                }
            },
            Form::Adjective => {
                let adjective = stage.adjective;
                if article {
                    format!(
                        "{} {adjective}",
                        if adjective.starts_with(['a', 'e', 'o', 'i']) { "an" } else { "a" }
                    )
                } else {
                    adjective.to_owned()
                }
            }
            Form::Noun if adult => format!("a person {in_decade}"),
            Form::Noun => stage.noun.to_owned(),
            Form::Predicate | Form::Bare if adult => {
                if self.is(age.tokens.start, &[fold::word("turning")]) && age.years.is_multiple_of(10) {
                    format!("in {whose} {}s", decade - 10)
                } else {
                    in_decade
                }
            }
            Form::Predicate | Form::Bare => stage.predicate.to_owned(),
            Form::When | Form::Decade => return Vec::new(),
        };
        vec![text]
    }

    /// "she", "my mother" before an age tells whose decade it is.
    fn sex_near(&self, at: usize) -> Option<Sex> {
        let from = self.draft.sentence(at).start.max(at.saturating_sub(8));
        (from..at.min(from + 12)).rev().find_map(|i| match () {
            () if self.is(i, WOMEN) => Some(Sex::Female),
            () if self.is(i, MEN) => Some(Sex::Male),
            () => None,
        })
    }
}

/// A birth year has nothing glued that makes it a date or a code.
fn count_joined(draft: &Draft, at: usize) -> bool {
    !draft
        .token(at + 1)
        .is_some_and(|t| t.glued && (t.is_word() || matches!(t.kind, TokenKind::Mark('-' | '/'))))
}

/// The year ages are reckoned in: the core has no clock, and one or two years matter little here.
const THIS_YEAR: u32 = 2026;
