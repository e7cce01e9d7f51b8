//! One cause for everything: "all disease starts in the gut", "cancer is a fungus".
//!
//! Illness has many causes, and a false one leads to a false cure.
//!
//! Not: what science says of one illness, questions, rebuttals.

use crate::draft::TermHit;
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, has_term, is_asserted, sentence};
use crate::steps::Step::{Any, Is, May};
use crate::steps::match_at;
use crate::token::Token;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "single_cause",
    category: Category::CredClaim,
    find,
    examples: &[
        "[[All disease starts in]] the gut.",
        "Psoriasis [[is nothing but a leaky gut]].",
        "Cancer [[is a fungus]]",
        "Rheumatoid arthritis [[is just dehydration]].",
        "Depression [[is just low magnesium]]",
        "Asthma [[is actually trapped grief]].",
        "Your eczema [[is your liver screaming]].",
    ],
    counter_examples: &[
        "All cancers begin in cells.",
        "Is cancer a fungus?",
        "Cancer is not caused by an acidic body.",
        "All my headaches start in the afternoon",
        "My lupus is just trauma that never left, says my poem",
        "They act like depression is just low magnesium",
        "My back pain is just stress from work",
        "My eczema is my skin crying for a holiday",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let tokens = if hit.has(Cue::SingleCause) {
            let beside = hit.first.saturating_sub(6)..(hit.end + 4).min(draft.tokens.len());
            let named = has_term(draft, &beside, Kinds::CONDITION) || has(draft, beside, Cue::CureAll);
            named.then_some(hit.tokens())
        } else if hit.has(Cue::CureAll) && draft.is_any(hit.first, ALL) {
            draft
                .cue_at(hit.end, Cue::CauseVerb)
                .filter(|verb| !(verb.end..verb.end + 3).any(|i| draft.is_any(i, CELLS)))
                .map(|verb| hit.first..verb.end)
        } else {
            None
        };
        let tokens = tokens.or_else(|| nothing_but(scene, hit))?;
        let text = if hit.has(Cue::CureAll) && tokens.start == hit.first {
            format!("some people say that {}", draft.words(tokens.clone()).to_lowercase())
        } else {
            "may have many causes, as doctors say".to_owned()
        };
        let science =
            !draft.is_any(tokens.end - 1, PLAIN) && has(draft, sentence(draft, tokens.start), Cue::TrueCure);
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::WorthALook).suggest(text);
        (!science && is_asserted(scene, &tokens)).then_some((tokens, candidate))
    });
}

/// "Arthritis is just dehydration": an illness, and one plain thing that it is said to be.
fn nothing_but(scene: &Scene, hit: &TermHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    let illness = hit.has(Cue::CureAll)
        || hit.is(Kinds::CONDITION)
            && !hit.entry.is_weak()
            && draft.concept(hit).is_some_and(|c| c.class != ConceptClass::Symptom);
    if !illness {
        return None;
    }
    let just = &[
        Is(words!["is" "are"]),
        May(words!["really" "literally" "always" "usually"]),
        Is(words!["just" "only" "simply" "really" "actually" "all" "always" "nothing"]),
        May(words!["but" "more" "caused"]),
        May(words!["than" "by"]),
        May(words!["a" "an" "your" "the" "chronic" "severe" "untreated" "too"]),
        May(KINDS),
        May(words!["of" "metal" "much"]),
        Is(PLAIN),
    ];
    // "IBS is trapped grief", "cancer is always your ..."
    let felt = &[Is(words!["is" "are"]), Is(words!["trapped" "repressed" "stored" "unresolved"]), Is(PLAIN)];
    let any = &[
        Is(words!["is" "are"]),
        Is(words!["always" "just" "only" "really"]),
        Is(words!["a" "the" "your" "stored" "trapped"]),
    ];
    let every = &[
        Is(words!["is" "are"]),
        May(words!["a" "an"]),
        May(words!["vitamin" "mineral" "magnesium" "iodine" "leaky" "heavy" "metal"]),
        Is(PLAIN),
    ];
    // "Depression is just low magnesium", "your eczema is your liver screaming"
    let lack = &[
        Is(words!["is" "are"]),
        May(words!["really" "literally"]),
        Is(words!["just" "only" "simply" "really" "nothing" "usually" "always"]),
        May(words!["but" "a"]),
        Is(words!["low" "lack" "too" "bad" "poor" "not" "trapped" "stuck" "unhealed" "unprocessed" "toxic"]),
        May(words!["of" "much" "little" "enough"]),
    ];
    let organ = &[
        Is(words!["is" "are"]),
        May(words!["just" "only" "really" "simply"]),
        Is(words!["your" "ur" "the"]),
        Is(words![
            "liver" "gut" "body" "body's" "kidneys" "lymph" "adrenals" "soul" "colon" "thyroid" "vaccine" "jab" "shot" "poison"
            "toxins" "metals"
        ]),
        Any(1),
        Is(
            words!["screaming" "crying" "begging" "trying" "asking" "telling" "detoxing" "purging" "shouting" "way" "cry" "coming" "leaving" "talking"],
        ),
    ];
    let before = hit.first.saturating_sub(3).max(draft.sentence(hit.first).start)..hit.first;
    let all = hit.end > hit.first + 1 && draft.is_any(hit.first, words!["all" "every"])
        || before.clone().any(|i| draft.is_any(i, words!["all" "every" "most"]));
    let own = before.clone().any(|i| draft.is_any(i, words!["my" "his" "her" "our"]));
    let told = (draft.sentence(hit.first).start..hit.first).any(|i| {
        draft.is_any(i, words!["like" "if" "think" "thinks" "say" "says" "said" "told" "that" "feels"])
    });
    let general = hit.has(Cue::CureAll)
        && draft.is_any(hit.end - 1, words!["cancer" "cancers" "disease" "diseases" "illness" "sickness"]);
    let end = match_at(draft, hit.end, just)
        .or_else(|| match_at(draft, hit.end, felt))
        .or_else(|| match_at(draft, hit.end, any).filter(|_| general && !told))
        .or_else(|| {
            match_at(draft, hit.end, lack)
                .filter(|&end| !told && draft.token(end).is_some_and(Token::is_word))
                .map(|end| end + 1)
        })
        .or_else(|| match_at(draft, hit.end, organ).filter(|_| !told))
        .or_else(|| all.then(|| match_at(draft, hit.end, every))?)?;
    (!own).then_some(hit.end..end)
}

/// What every illness is said to be.
const PLAIN: Words = words![
    "dehydration" "parasites" "parasite" "mold" "mould" "toxins" "toxicity" "deficiency" "candida" "acid" "acidity"
    "worms" "fungus" "metals" "poisoning" "gut" "inflammation" "trauma" "emotions" "emotion" "diet" "sugar" "liver"
    "colon" "oxygen" "nerve" "body" "emf" "glyphosate" "lectins" "oils" "imbalance" "dysbiosis" "anger" "grief"
    "unforgiveness" "stress"
];
const KINDS: Words = words![
    "vitamin" "mineral" "magnesium" "b12" "iodine" "leaky" "heavy" "acidic" "clogged" "copper" "dirty" "lack" "pinched"
    "trapped" "unhealed" "stored" "repressed" "unresolved" "seed" "gut" "fungal" "too"
];

const ALL: Words = words![
    fold::word("all"),
    fold::word("every"),
    fold::word("any"),
    fold::word("disease"),
    fold::word("diseases"),
];
const CELLS: Words =
    words![fold::word("cells"), fold::word("cell"), fold::word("dna"), fold::word("mutations")];
