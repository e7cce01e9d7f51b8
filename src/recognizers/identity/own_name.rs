//! The writer's own name: "My name is Maria Gonzalez", "I'm Sarah", "Maria here", and below the
//! post "Thanks, Maria" or "- Bob K.".
//!
//! Why it matters: a name links the post, and everything it tells, to one person for good.
//!
//! It must not fire on what follows "I'm" without being a name ("I'm Tired", "I'm Catholic"), on
//! the person a reply speaks to ("Thanks Sarah!"), on whoever is quoted ("- Maya Angelou"), nor on
//! a first name where the site shows the real name anyway.

use super::{initial, mentions};
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::names::{Role, Stands};
use crate::options::Audience;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "own_name",
    category: Category::NameSelf,
    find,
    examples: &[
        "Hi all, my name is [[Maria Gonzalez]] and I was just diagnosed.",
        "my name is [[sarah]], 34, new here",
        "I'm [[Brianna Castellanos]] and I'm raising money for my mom.",
        "Hello, I am [[Priya]] and I have had lupus for ten years.",
        "Hi, this is [[Maria]] from the Tuesday group.",
        "[[Tasha]] here, two years out from surgery. Ask me anything.",
        "I have had this rash for weeks now and nothing helps at all, any tips?\n\nThanks,\n[[Maria Gonzalez]]",
        "Day 12 of chemo and I am so tired of being tired, but I get up.\n- [[Bob K.]]",
        "everyone calls me [[liz]]",
        "Hi everyone, I'm [[Ngozi]] and this is my story",
        "hi all, i'm [[hamza]], new here and scared",
        "hey its [[tyler]] again, still no results",
        "Hi, I'm [[Kim Ji-hoon]], newly diagnosed and confused by insurance",
        "I ([[Marek]], 29) was told it's Crohn's",
        "Thanks for reading. Sorry it's so long.\n\n[[Marjorie T.]]",
        "hello my name is [[Ms Adaora]], my uncle has gout",
        "I have had MS for nine years and need advice. Thank you very much for your time  [[Elena Duarte]]",
    ],
    counter_examples: &[
        "I'm Tired of being Sick.",
        "I'm Catholic and I'm fine with it.",
        "Thanks Sarah!",
        "im mad at my doctor",
        "That helped me so much when I was low, I read it again today. Thank you Karen!",
        "\"Nothing is so strong as gentleness.\"\n- Francis de Sales",
        "My name is on the waiting list.",
        "they call me crazy",
        "This is Great from start to end.",
        "I'm Rh negative and B positive",
        "I'm in May's group",
        "Nobody here knows what they are doing, lol.",
        "Hi, I'm Deaf and I sign",
        "hi all, i'm sore, new here and scared",
        "hey its monday again, still no results",
        "omg its taylor again, turn the radio off",
        "Hi all, I'm Filipina and I need tips",
        "I (34F) was told it's Crohn's",
        "I had chemo in May. Thank you so much Karen Smith",
        "So long and thanks for all the fish.\n\nDouglas A. knew",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for (mention, _) in mentions(scene, Role::Writer) {
        if !mention.is_full && scene.options.audience == Audience::RealNamePublic {
            continue;
        }
        let signed = mention.stands == Stands::Signed;
        let level = if signed && !mention.is_full { Level::WorthALook } else { Level::PleaseLook };
        let confidence = if signed { Confidence::Likely } else { Confidence::Certain };
        let bytes = scene.draft.bytes(mention.tokens.clone());
        let candidate = Candidate::new(bytes, level)
            .confidence(confidence)
            .experiencer(Experiencer::Writer)
            .mention(mention.person);
        let candidate =
            if signed { candidate.suggest("") } else { candidate.suggest(initial(scene, mention)) };
        found.add(if mention.is_full { candidate.fact(Fact::Direct) } else { candidate });
    }
}
