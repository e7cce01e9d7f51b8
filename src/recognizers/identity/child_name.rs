//! A child's name: "my son liam", "our twins Ava and Noah", "DD Lily, 7", "Max (4)".
//!
//! Why it matters: a child cannot agree to being written about, and a post lasts longer than a
//! childhood.
//!
//! It must not fire on a child without a name ("my son"), on pets ("our puppy Max"), on "Baby" as
//! an endearment, on children of fiction, nor on a child the post speaks to.

use super::{mentions, suggest};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::names::Role;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "child_name",
    category: Category::NameChild,
    find,
    examples: &[
        "my son [[liam]] has croup again",
        "Our twins [[Ava]] and [[Noah]] were born at 29 weeks.",
        "DD [[Lily]], 7, has type 1.",
        "My daughter, [[Emma]], starts treatment on Monday. [[Emma]] is scared.",
        "my 4 year old [[Max]] won't eat, any ideas?",
        "We are so worried. [[Jayden]] (6) has been in pain all week and I can't sleep.",
        "My grandson's name is [[Tyler]] and he has asthma.",
        "our kids ([[Mia]], 9, and [[Leo]], 4) caught it from me",
        "[[Oliver]] is my son, he was diagnosed last year.",
        "I'm [[Zoe]]'s mom and we are new to this.",
        "My son has been in the ICU for nine days. Please pray for [[Tyler]].",
        "My daughter starts chemo on Monday. [[Lily]] is terrified.",
        "she named the baby [[Wrenleigh]] and I have opinions",
        "my sister's boy [[Eli]] has leukemia",
        "The twins, [[Esme]] & [[Otis]], both caught it from me",
        "Sitter says [[Jonah]] has a rash all over his tummy. He's 14 months. Do I pick him up?",
        "picking up [[Hazel]] from preschool and then the pharmacy",
        "[[Leo]] is in third grade and has dyslexia",
    ],
    counter_examples: &[
        "Leo teaches third grade at my school",
        "Dropped my keys at the preschool",
        "The tumour is in third grade now",
        "my son has croup again",
        "Our puppy Max ate a sock and our cat Leo watched.",
        "Baby, you got this!",
        "my little man is growing up",
        "My daughter loves Harry Potter and Elsa.",
        "my son will be fine",
        "My kids go back to school in August.",
        "our daughter may need surgery",
        "Happy birthday Lily! Have a great day!",
        "the baby shark song is stuck in my head",
        "my daughter, I hope, will sleep tonight",
        "My son loves the twins, cakes and all, at the fair",
        "They named the boy's team after a hawk",
        "The girls, Monday and Friday, have swimming",
        "My sister's boy hates May and June",
        "my boy Max is the best dog in the world, vets love this pup",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for (mention, person) in mentions(scene, Role::Child) {
        let candidate = Candidate::new(scene.draft.bytes(mention.tokens.clone()), Level::PleaseLook)
            .experiencer(Experiencer::Child)
            .mention(mention.person);
        let candidate = suggest(scene, candidate, mention, person, &["my child"]);
        found.add(if mention.is_full { candidate.fact(Fact::Direct) } else { candidate });
    }
}
