//! Another person's illness: "my mom's dementia", "my son has autism", "a coworker with HIV".
//!
//! It is their private news, and a child cannot agree to it. A child's illness weighs most; a
//! passing symptom ("my husband has a cold") weighs little.
//!
//! Not: what somebody said or asked, people in general, public figures, pets.

mod plain;

use super::medicine::{candidate, uses};
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "other_person_health",
    category: Category::HealthOtherPerson,
    find,
    examples: &[
        "My mom has [[dementia]]",
        "My dad, who has [[dementia]], got lost",
        "my husband's [[epilepsy]] is worse",
        "My son was diagnosed with [[autism]] last year",
        "I lost my dad to [[lung cancer]]",
        "my son takes [[Concerta]] for school",
        "my [[diabetic]] mother fell on Sunday",
        "The first signs of [[dementia]] in my cousin were small",
        "My wife can't hold a cup now. [[ALS]] really does suck.",
        "DS, 4, [[peanut allergy]], first day at nursery",
        "A lad I work with has [[epilepsy]]",
        "Took mum for her [[cataract surgery]], she sees my dust now",
        "My gran is on [[dialysis]] since May",
        "caring for my wife with [[ALS]]",
        "Mum [[has stopped taking her tablets]] and says she feels marvellous",
        "my aunt [[had a breast removed]] in May",
        "Gran [[doesn't know who I am]] any more",
        "my dad [[can't swallow]] so it's all puree now",
        "My sister [[is hearing people]] who are not there since her wedding",
        "dad [[needs a new hip]] and won't ask for one",
        "my wife's [[waters broke]] at 26 weeks",
        "Fiancé suffers from [[PTSD]] and I am lost",
        "My ex was abusive and [[bipolar]], so I left",
        "My sister at my wedding had a [[seizure]]",
        "Our four year old [[has started pulling out her eyelashes]]",
        "He gave away his guitar. My brother's been [[talking about ending it]].",
        "I have gout, it runs in us, my dad [[had it]], he fixed clocks",
        "my moms [[dementia]] is worse this winter",
        "my husbands [[parkinsons]] is progressing fast",
    ],
    counter_examples: &[
        "My mom asked about dementia care",
        "My moms club hosts an autism talk",
        "My friends dementia charity walk is on Sunday",
        "My dog has arthritis",
        "My sister keeps falling for bad boys",
        "People with epilepsy can drive",
        "My sister works in cancer research",
        "Selena Gomez has lupus",
        "My aunt sells insulin pumps",
        "The mayor's wife has lupus",
        "A diabetic uncle of the king is in the play",
        "Tourette is named for Georges Gilles de la Tourette",
        "Everyone I know gets the flu in June",
        "A soccer mom with a cold coffee, that's me",
        "The twins were separated at birth",
        "My coworker told everyone she has a boat",
        "The cancer talk was good for my mom's club",
        "My mum stopped taking the bus, she walks to bingo",
        "my aunt had a wall removed in May",
        "My boss doesn't know who I am, I'm only on level 2",
        "my dad can't dress for the weather",
        "My sister is hearing people talk about the wedding",
        "dad needs a new car and a hand with the roof",
        "my wife's waters are sparkling only",
        "Our four year old has started pulling out the weeds",
        "My brother is talking to the vet about his cat",
        "I have gout tablets and a remote, my dad had it last",
        "my son can't stop laughing and my wife lost her keys",
        "My dad's heart stopped me from asking, he is too kind",
        "I have acne like a teenager. Mood swings.",
        "I lost my nan and the grief was too much. Anxiety and depression.",
        "I was placed on Lo Loestrin due to heavy bleeding.",
        "My friend was kind and autism never came up",
    ],
};

/// Above this, of 100,000 people, an illness is everyday news.
const EVERYDAY_PER_100K: f32 = 9_000.0;

fn find(scene: &Scene, found: &mut Found) {
    let told = scene.disclosures();
    for disclosure in told {
        let concept = disclosure.concept;
        let everyday = concept.class == ConceptClass::Symptom
            || concept.class == ConceptClass::Common && concept.per_100k >= EVERYDAY_PER_100K;
        // One passing symptom is small talk; with more facts it is somebody's history.
        let alone = || told.iter().filter(|d| d.experiencer == disclosure.experiencer).take(2).count() == 1;
        if let Some(level) = level(disclosure.experiencer, everyday && alone()) {
            found.add(super::told(scene, disclosure, level));
        }
    }
    for said in plain::all(scene) {
        if let Some(level) = level(said.whose, false) {
            let [first, second] = said.instead;
            let bytes = scene.draft.bytes(said.tokens);
            found.add(Candidate::new(bytes, level).experiencer(said.whose).suggest(first).suggest(second));
        }
    }
    for used in uses(scene) {
        let everyday = used.concept.class == ConceptClass::MedicineOtc;
        if let Some(level) = level(used.whose, everyday) {
            found.add(candidate(scene, &used, level));
        }
    }
}

fn level(whose: Experiencer, everyday: bool) -> Option<Level> {
    match whose {
        Experiencer::Writer | Experiencer::Nobody => None,
        _ if everyday => Some(Level::GoodToKnow),
        Experiencer::Child => Some(Level::PleaseLook),
        Experiencer::Other => Some(Level::WorthALook),
    }
}
