//! Another person's name: "my husband Mark", "Mark's biopsy", "my friend Sarah Okafor", and without
//! such words "told Priya that", where enough speaks for somebody in the writer's life.
//!
//! Why it matters: they did not choose to have their story here, and through them the writer can
//! be found.
//!
//! It must not fire on public figures and characters, on whoever the post speaks to ("Thanks
//! Sarah!", "Hi Karen"), on pets, brands, places, months, diseases named after doctors, nor on
//! words that are names only in another sentence (will, may, hope).

use super::{mentions, suggest};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::names::Role;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "other_name",
    category: Category::NameOther,
    find,
    examples: &[
        "my husband [[Mark]] had his biopsy. [[Mark]]'s results come Friday.",
        "my husband [[mark]] says it is fine",
        "My friend [[Sarah Okafor]] was with me during chemo.",
        "I told [[Priya]] that I was scared.",
        "my sis [[priya]] has it too",
        "My mom, [[Pilar Castellanos]], is 56.",
        "grandpa [[Walt]] had polyps so I went in early",
        "[[Sarah]]'s husband drove me home after my infusion.",
        "Me and [[Tasha]] met in the waiting room and I love her.",
        "My husband [[Jun Dela Peña]] sold the tricycle to pay.",
        "our neighbour [[Mrs. Kowalski]] sits with me on bad days",
        "my partner's name is [[Ann]]",
        "Yesterday I buried my wife of 51 years, [[Eleanor]].",
        "I want my old [[Raymond]] back",
        "My son starts chemo on Monday. [[Sarah]] next door drove us.",
        "Going to the movies with [[Trevor]] tonight",
        "Had lunch with [[Amanda]] today, she's 3 months clean and so am I",
    ],
    counter_examples: &[
        "my husband will call, my sister may come",
        "Thanks Sarah! That helped me a lot.",
        "Hi Karen, I had the same after my surgery.",
        "my dog Bella is my therapy",
        "I shop at Trader Joe's and Wendy's.",
        "Mark my words, I will beat this.",
        "Parkinson's and Crohn's run in my family.",
        "I flew to Paris in June to see my aunt.",
        "I saw Taylor Swift with my sister, best night ever!",
        "I live in Jordan, my mom is in Austin, TX.",
        "I pray to God and Jesus every night.",
        "We went to St. John's for my scan.",
        "I have hope and faith, and grace on my good days.",
        "Will Chelsea win? I can't watch.",
        "My favorite Beatle is George, not that it matters.",
        "I miss my old Honda and my sweet Georgia peaches",
        "Just finished Little Women, Beth gets me every time",
        "My husband of two years, may I add, snores",
        "I felt sick and later took my meds",
        "I man the desk and my title is Customer Service Representative",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for (mention, person) in mentions(scene, Role::Other) {
        let level = if mention.is_full { Level::PleaseLook } else { Level::WorthALook };
        let candidate = Candidate::new(scene.draft.bytes(mention.tokens.clone()), level)
            .experiencer(Experiencer::Other)
            .mention(mention.person);
        let candidate = suggest(scene, candidate, mention, person, &["a friend", "someone I know"]);
        found.add(if mention.is_full { candidate.fact(Fact::Direct) } else { candidate });
    }
}
