//! The writer's own illness, symptom, operation or treatment: "I have lupus", "my asthma",
//! "recovering from a hip replacement", "34F, RA".
//!
//! Among people with the same illness this is the point of the post, so it is only good to know;
//! under a real name it is worth a look (`levels.rs`). It counts in a combination.
//!
//! Not: general talk ("diabetes is common"), questions, what was ruled out, figures of speech
//! ("gave me a heart attack"), other people's illness (`other_person_health`), what is private
//! (`sensitive_health`) or rare (`rare_disease`).

use crate::finding::{Category, Level};
use crate::lexicon::ConceptClass;
use crate::options::Audience;
use crate::recognizer::{Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "condition",
    category: Category::HealthCondition,
    find,
    examples: &[
        "I have [[lupus]] and [[asthma]]",
        "my [[asthma]] is back",
        "was diagnosed with [[type 2 diabetes]] in May",
        "Hello doctor I am having [[headache]] since 3 days",
        "I'm [[diabetic]], any snack ideas?",
        "34F, [[rheumatoid arthritis]], tired",
        "finally had my [[knee replacement]]",
        "Prescribed for [[gout]]. It helped.",
        "CT showed a [[kidney stone]]",
        "[[Chest pain]] since Monday",
        "been [[throwing up]] all day",
        "[[#MSwarrior]] day 3, send snacks",
        "They think it's [[pneumonia]]",
        "20, student in Leeds, [[epilepsy]] since May",
        "I am a 67 year old lady with [[COPD]]",
        "As a [[celiac]] I trust no soup",
        "What do you eat with [[gastroparesis]]? I'm down to broth",
        "anyone else's [[psoriasis]] go mad in winter?",
        "HGV driver here, [[type 2]], they've just put me on insulin",
        "Big sister here, first summer with [[type 1]] and I count carbs",
        "in [[rehab]] for my [[broken hip]], the food is fine",
        "my [[thyroid operation]] is done, thank you all",
        "I [[can't feel my left foot]] since Monday",
        "Been on it a month and the [[nausea]] is brutal",
        "I [[gained 13 lbs]] on it in a month",
        "I was [[unable to walk]] up the stairs by June",
        "It left me with [[difficulty urinating]]",
        "I am deathly [[allergic to hay]]",
        "Slight [[headache]], [[nausea]], [[exhaustion]].",
        "This pill caused [[insomnia]], so I take the Zoloft at noon",
        "It makes me very [[drowsy]], the Zoloft I mean",
        "I no longer have [[heartburn]]",
    ],
    counter_examples: &[
        "Lupus awareness day is in May",
        "Does anyone here have lupus?",
        "No, I don't have diabetes",
        "That film nearly gave me a heart attack",
        "Diabetes is common in this country",
        "I read about lupus in the paper",
        "My sister has asthma",
        "If I had lupus I would ask",
        "We raised 300 for asthma research",
        "The study showed asthma in one of ten",
        "New drug for asthma approved",
        "This drug is used for asthma",
        "Headaches are common every winter",
        "#BreastCancerAwareness month starts today",
        "A 54 year old man presented with gout",
        "The Fever won and I went home happy",
        "I met a lady with lupus on the train",
        "Bell's palsy is named for Sir Charles Bell, and I had to look it up",
        "My car has a cough",
        "CMV: socks are better than slippers, and I own both",
        "DM me, I have two tickets and a cold beer",
        "Museum of medicine here, and I love it",
        "I sewed knee socks and a hip belt",
        "I get my flu shot at the library",
        "Treatment for gout usually starts with rest",
        "I lost ten pounds at poker",
        "My car lost 50 kg when I took the seats out",
        "I put on 20 lbs of plates at the gym",
        "I was unable to see the game from my seat",
        "I have trouble seeing the point of this",
        "I am allergic to being polite",
        "I'm allergic to hard work",
        "He gives me migraines with his stories",
        "I'm getting a headache just thinking about it",
        "I'm so confused.",
        "Symptoms include nausea and weakness",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    // "My legs are sore": one passing symptom and nothing else is small talk under a real name.
    let small_talk = scene.options.audience == Audience::RealNamePublic
        && matches!(scene.disclosures(), [only] if only.concept.class == ConceptClass::Symptom);
    if small_talk {
        return;
    }
    for disclosure in
        super::own(scene, &[ConceptClass::Common, ConceptClass::Symptom, ConceptClass::Procedure])
    {
        found.add(super::told(scene, disclosure, Level::GoodToKnow));
    }
}
