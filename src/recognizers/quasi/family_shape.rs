//! The shape of a family and what sets a person apart in the street: twins, quadruplets, a widower,
//! an adopted child, a wheelchair, a title won. Counted, never shown.
//!
//! Why it matters: each fits few in a hundred, and neighbors know all of them.
//!
//! It must not count what is said of nobody, asked, supposed or quoted.

use super::{Phrases, listed, phrases};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::fold::word;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer. Its examples mark what is counted.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "family_shape",
    category: Category::TraitPersonal,
    find,
    examples: &[
        "I have [[twins]] who are nine",
        "We are a family with [[triplets]] and no sleep",
        "I am a [[widower]] with three boys",
        "My two are [[both adopted]] and I love them",
        "I was [[state champion]] once",
        "I [[keep bees]] and I have lymphoma",
    ],
    counter_examples: &[
        "Twins are born every day",
        "I do not have twins",
        "He said \"we have triplets\" on TV",
        "Are twins more common now?",
        "If I had triplets I would faint",
        "Bees keep dying, they say",
    ],
};

/// Of 100,000 people, about so many: twins 3 of 100 births, triplets 1 of 1,000, widowed 6 of 100.
const SHAPES: Phrases = phrases![
    (&[word("twins")], 2_000.0),
    (&[word("twin"), word("girls")], 700.0),
    (&[word("twin"), word("boys")], 700.0),
    (&[word("triplets")], 30.0),
    (&[word("quads")], 1.0),
    (&[word("quadruplets")], 1.0),
    (&[word("quintuplets")], 0.1),
    (&[word("widower")], 1_500.0),
    (&[word("widow")], 5_000.0),
    (&[word("widowed")], 6_000.0),
    (&[word("adopted"), word("from")], 300.0),
    (&[word("both"), word("adopted")], 300.0),
    (&[word("surrogate")], 50.0),
    (&[word("foster"), word("parent")], 150.0),
    (&[word("foster"), word("mom")], 150.0),
    (&[word("foster"), word("mum")], 150.0),
    (&[word("single"), word("dad")], 1_500.0),
    (&[word("mother"), word("of"), word("quads")], 1.0),
    (&[word("guide"), word("dog")], 5.0),
    (&[word("state"), word("champion")], 5.0),
    (&[word("national"), word("champion")], 1.0),
    (&[word("world"), word("champion")], 0.2),
    (&[word("choir"), word("leader")], 100.0),
    (&[word("keep"), word("bees")], 100.0),
    (&[word("married"), word("to"), word("a"), word("woman")], 2_000.0),
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        let Some((tokens, per_100k)) = listed(draft, at, &SHAPES) else { continue };
        let context = scene.context(&tokens);
        let whose = context.experiencer_or_implied();
        if !context.is_stated() || whose == Experiencer::Nobody {
            continue;
        }
        // Twins, a surrogate, an adoption are the whole family's.
        let whose = if whose == Experiencer::Child { Experiencer::Writer } else { whose };
        found.add(
            Candidate::new(draft.bytes(tokens), Level::GoodToKnow)
                .confidence(Confidence::Possible)
                .experiencer(whose)
                .fact(Fact::Trait { per_100k }),
        );
    }
}
