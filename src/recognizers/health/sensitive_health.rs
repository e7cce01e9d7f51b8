//! The writer's own extra-private health facts: HIV and other infections one can pass on, mental
//! health, substance use, pregnancy loss, abortion, fertility, sexual health, injuries of abuse,
//! gender care.
//!
//! Some people are treated unfairly because of them, so they are worth a look even under an alias.
//!
//! Not: news, advocacy and awareness, idioms ("so OCD", "addicted to this show"), other people's.

use crate::finding::{Category, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "sensitive_health",
    category: Category::HealthSensitive,
    find,
    examples: &[
        "I was diagnosed with [[HIV]] in 2019",
        "I had a [[miscarriage]] last spring",
        "my [[bipolar disorder]] is stable",
        "I've been dealing with [[anorexia]] for years",
        "[[8 months clean]] today and I told nobody",
        "My uncle [[molested me]]",
        "we [[lost three pregnancies]]",
        "Third [[miscarriage]]. They've stopped calling it bad luck.",
        "[[3 weeks no drink]] and nobody noticed",
        "[[30 days sober from alcohol]] today",
        "I've [[relapsed]]. One bottle in.",
        "six weeks on sertraline and I laughed. [[depression]] you old dog",
        "I have [[ptsd]] from the assault",
        "I [[leak when I cough]] and I am only 40",
        "I [[can't stop drinking]] and I hide the bottles",
        "I started [[T]] three weeks ago",
        "my husband [[broke my wrist]] and said I fell",
        "[[Using again]], and my family don't know",
        "we did [[two rounds of IVF]] and stopped",
        "my [[psychiatrist]] moved away",
        "I [[haven't had a drink]] since May",
        "He [[broke two of my fingers]]",
        "It did nothing for [[my anxiety]], [[depression]] or [[OCD]]",
        "My mood is better and the [[anxiety]] is gone",
    ],
    counter_examples: &[
        "HIV testing day is on Friday",
        "I'm so OCD about my desk",
        "I'm addicted to this show",
        "The depressed market hurts us all",
        "Mental health matters",
        "Three days clean eating and I miss bread",
        "I have PTSD from that group project",
        "I have a podcast for abuse survivors",
        "We lost three games in a row",
        "My addiction to stationery is getting worse",
        "Two losses for my team this week",
        "I waited four hours in the ED with a cut thumb",
        "One week, no drinks menu, I am bored",
        "This tap leaks when I turn it, and I hate plumbing",
        "I can't stop drinking this coffee",
        "We go on T minus two days and I am thrilled",
        "My sister beat me at cards again",
        "My kid broke my mug",
        "I pee myself laughing at this show",
        "I have two rounds of golf left",
        "I see a shrink ray in the shop",
        "I haven't had a drink of coffee since six",
        "I had an OCD moment with my books",
        "Customers give me anxiety",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for disclosure in super::own(scene, &[ConceptClass::Sensitive, ConceptClass::ProcedureSensitive]) {
        found.add(super::told(scene, disclosure, Level::WorthALook));
    }
}
