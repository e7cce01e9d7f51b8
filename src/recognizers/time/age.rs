//! Somebody's age: "43F", "I'm 43", "my 7 yo", "my mother (82)", "aged 44", "turning 60 next month",
//! "she's 11 weeks old", "born in 1979".
//!
//! An exact age with a place or a diagnosis fits few people. A decade or a stage of life says enough.
//!
//! Not: durations ("on it 5 years"), weeks of a pregnancy, doses, results, prices, scores, times of
//! the day, ages of groups and rules ("at 40 you should screen", "18+", "65 and over"), the age of a
//! dog or a car, a fictional or public person's.

mod birth_year;
mod decade;
mod described;
mod edges;
mod fragment;
mod group;
mod label;
mod milestone;
mod named_age;
mod reached;
mod relation;
mod report;
mod subject;
mod telling;
mod unit;
mod words;

use super::count::{Count, count_at};
use super::stage::Sex;
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
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
        "Retired firefighter, [[61]], bladder cancer",
        "Hi everyone, I'm Danielle, [[34]], mum of two",
        "Noah is [[4]] and still not talking. I worry about him",
        "I'm a widow at [[34]]",
        "my dad [[78]] fell and broke his hip",
        "I've used an inhaler since age [[17]] to keep my asthma quiet",
        "In 1990 at the age of [[19]] I had my appendix removed",
        "I have had asthma since I was about [[14]]",
        "I am a [[27 year old]] F and this is my first kidney infection",
        "[[31 yr]] female. First colonoscopy for me.",
        "my uncle [[age 71]] he always has chest pain",
        "my cousin who is [[16]] has asthma like me",
        "hi all. [[29 f]] from Duluth, newly diagnosed with lupus",
        "[[34 yr old]] widower here with colitis",
        "[[M28]] here with IBS",
        "I turned the big [[50]] and my knees know it",
        "Diagnosed with asthma at 6? I was diagnosed at [[9]], long ago",
        "My asthma is back. [[52]], two kids, no sleep",
    ],
    counter_examples: &[
        "my dad 2 days ago fell and broke his hip",
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
        "Firefighter, 61, dies in a blaze in Elko",
        "We won by 34, mum of all battles",
        "Apollo is 4 and a half hours away",
        "Room is 12 and the lift is broken",
        "Until age 65 the plan pays half of my bill",
        "a 20 year old Toyota is all I have",
        "About 18 of us were there with asthma",
        "72 f and sunny, my asthma likes it",
        "M28 is the motorway to take",
        "the big 50 inch telly made my week, asthma or not",
        "34 yr old whisky here, my gout be damned",
        "diagnosed at 9 this morning with the flu",
        "52, two of them swollen: my asthma pages",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let reader = Reader { scene, draft };
    let mut at = 0;
    let told = tells_more(scene, found);
    while at < draft.tokens.len() {
        let mut end = at + 1;
        if let Some(age) = reader.half_year(at) {
            end = age.tokens.end;
            reader.report(&age, told, found);
        } else if let Some(count) = count_at(draft, at) {
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
        } else if let Some((tokens, years)) = reader.birth_year(at).or_else(|| reader.school_year(at)) {
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

impl Age {
    /// The age at an event, by its number alone.
    const fn when(count: Count, who: Experiencer) -> Self {
        let tokens = count.first..count.end;
        Self { tokens, years: count.value, baby: false, who, sex: None, form: Form::When }
    }
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
            .or_else(|| self.reached(count))
            .or_else(|| self.fragment(count))
    }
}
