//! A treatment called poison, a scam or a killer: "statins kill more people than heart disease".
//!
//! It may frighten people out of care that keeps them alive.
//!
//! Not: one's own side effects, grief, recalls, caution about mixing or taking too much, reports.

use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{is_asserted, is_cautious, is_treatment, sentence};
use crate::steps::Step::{Is, May, Over};
use crate::steps::{Forms, forms, match_at};
use crate::token::TokenKind;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "treatment_is_poison",
    category: Category::CredClaim,
    find,
    examples: &[
        "Statins [[kill more people than heart disease]], wake up",
        "Chemo [[is poison and everyone knows it]].",
        "Antidepressants [[are a scam that makes you sicker]]",
        "Vaccines [[cause autism]], wake up",
        "The jab [[changes your DNA]]",
        "Statins [[do nothing but weaken your]] heart",
        "Insulin [[is what is killing diabetics]], not sugar",
        "SSRIs [[are nothing but expensive placebos]]",
    ],
    counter_examples: &[
        "I felt so poisoned by the chemo that I cried.",
        "My friend says statins are poison. Are they really that bad?",
        "Expired insulin is useless, please check the date",
        "Reminder: antibiotics don't work on viruses",
        "No study has found that vaccines cause autism.",
        "The vaccine gave me a sore arm",
        "The price of insulin is what is killing people.",
        "Antibiotics do nothing for a cold.",
        "My statins do nothing but sit in the drawer",
        "Does a biopsy spread the cancer?",
        "Chemo is what kills people's appetite",
        "Antibiotics are what is killing the bacteria, so finish them",
        "Biopsies spread the cost of care",
        "Every winter I meet families who were told that vaccines are poison.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in &draft.terms {
        if let Some(end) = harms(scene, hit).filter(|&end| is_asserted(scene, &(hit.first..end))) {
            found.add(
                Candidate::new(draft.bytes(hit.end..end), Level::WorthALook)
                    .suggest("can have side effects, so ask your doctor"),
            );
        }
    }
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::PoisonWord)) {
        if hit.first < covered
            || hit.end == hit.first + 1 && !verb_like(scene, hit.first)
            || found.meets(Category::CredClaim, &draft.bytes(hit.tokens()))
        {
            continue;
        }
        let whole = sentence(draft, hit.first);
        let from = hit.first.saturating_sub(4).max(whole.start);
        let holds = draft.is_any(
            hit.first,
            &[fold::word("vaccines"), fold::word("vaccine"), fold::word("the"), fold::word("mmr")],
        ) && hit.end > hit.first + 1;
        if holds && !is_cautious(draft, hit.first) && is_asserted(scene, &hit.tokens()) {
            covered = clause_end(draft, hit.end);
            found.add(
                Candidate::new(draft.bytes(hit.tokens()), Level::WorthALook)
                    .suggest(format!("some people worry that {}", draft.words(hit.tokens()).to_lowercase())),
            );
            continue;
        }
        let Some(treatment) = (from..hit.first)
            .flat_map(|i| draft.terms_at(i))
            .rfind(|t| is_treatment(draft, t) && t.end <= hit.first)
        else {
            continue;
        };
        let gap = (treatment.end..hit.first).all(|i| {
            draft.tokens[i].kind == TokenKind::Word
                && !draft.is_any(i, &[fold::word("and"), fold::word("with")])
        });
        let own = (whole.start..treatment.first).any(|i| draft.cue_at(i, Cue::FirstPerson).is_some());
        let careful = whole.clone().any(|i| draft.is_any(i, CAREFUL));
        if gap && !own && !careful && !is_cautious(draft, hit.first) && is_asserted(scene, &hit.tokens()) {
            covered = clause_end(draft, hit.end);
            found.add(
                Candidate::new(draft.bytes(hit.first..clause_end(draft, hit.end)), Level::WorthALook)
                    .suggest("can have side effects, so ask your doctor"),
            );
        }
    }
}

/// "Vaccines cause autism", "the jab changes your DNA": what no vaccine does.
fn harms(scene: &Scene, hit: &TermHit) -> Option<usize> {
    let draft = scene.draft;
    // "Chemo has never saved anyone"
    let never = &[
        Is(words!["has" "have"]),
        Is(words!["never"]),
        Is(words!["saved" "cured" "helped" "healed" "fixed" "worked"]),
        Is(words!["a" "anyone" "anybody" "one" "nobody" "for"]),
        May(words!["single" "soul" "person" "life" "anyone"]),
        May(words!["person" "soul" "life" "patient"]),
    ];
    if is_treatment(draft, hit)
        && let Some(end) = match_at(draft, hit.end, never)
    {
        return Some(end);
    }
    if is_treatment(draft, hit)
        && (draft.starts_sentence(hit.first) || draft.is_any(hit.first - 1, NAMED))
        && !is_cautious(draft, hit.first)
        && let Some(end) = BLAMES.end_at(draft, hit.end)
    {
        return Some(end);
    }
    if !draft.is_any(hit.end - 1, VACCINES) {
        return None;
    }
    let end = HARMS.end_at(draft, hit.end)?;
    let told = (draft.sentence(hit.first).start..hit.first).any(|i| {
        draft.is_any(
            i,
            words!["that" "if" "think" "thinks" "says" "say" "said" "told" "claims" "link" "idea" "how"],
        )
    });
    let careful =
        draft.sentence(hit.first).any(|i| draft.is_any(i, words!["rare" "rarely" "not" "never" "doesn't"]));
    (!told && !careful && !is_cautious(draft, hit.first)).then_some(end)
}

const VACCINES: Words = words![
    "vaccine" "vaccines" "vax" "shot" "shots" "jab" "jabs" "booster" "boosters" "vaccination" "vaccinations" "mmr"
    "gardasil" "mrna"
];
/// What may stand before a treatment that is blamed: it is all of the subject ("rationing insulin" is another).
const NAMED: Words = words!["the" "these" "those" "your" "all" "and" "but" "because" "so" "most" "that"];
/// "Do nothing but rot your brain", "is what is killing diabetics", "spread the cancer".
const BLAMES: Forms = forms![
    &[
        Is(words!["do" "does"]),
        Is(words!["nothing" "zero"]),
        Is(words!["but" "except"]),
        Is(words!["rot" "kill" "poison" "harm" "damage" "destroy" "weaken" "ruin" "make" "rots" "feed"]),
        Is(words!["you" "your" "people" "kids" "the" "our" "cancer"]),
    ],
    &[
        Is(words!["is" "are"]),
        Is(words!["what" "what's" "whats"]),
        May(words!["is" "are"]),
        May(words!["actually" "really"]),
        Is(words!["killing" "kills" "poisoning" "poisons"]),
        Is(words!["you" "people" "kids" "patients" "diabetics" "children" "women" "us" "them" "everyone"]),
        Over(words!["and" "not" "more" "but" "because" "so" "slowly" "every" "now" "off"]),
    ],
    &[
        Is(words!["is" "are"]),
        May(words!["just" "really" "basically" "literally"]),
        Is(words!["nothing"]),
        Is(words!["but" "more"]),
        May(words!["than"]),
        May(words!["a" "expensive" "glorified" "legal"]),
        Is(words!["placebo" "placebos" "poison" "poisons" "candy" "scam" "drugs"]),
    ],
    &[
        Is(words!["spread" "spreads" "feed" "feeds"]),
        May(words!["the" "your"]),
        Is(words!["cancer" "cancers" "tumor" "tumors" "tumour" "tumours"]),
    ],
];
const HARMS: Forms = forms![
    &[
        May(words!["can" "will" "literally" "really" "actually"]),
        Is(words!["cause" "causes" "caused" "gives" "give" "gave" "trigger" "triggers" "triggered" "bring"]),
        May(words!["you" "kids" "people" "children" "women" "babies" "so" "more" "your"]),
        May(words!["many" "kid" "much" "the"]),
        Is(words![
            "autism" "infertility" "sids" "cancer" "cancers" "alzheimer's" "alzheimers" "adhd" "allergies"
            "autoimmune" "sterility" "flu" "heart" "aids" "myocarditis" "strokes" "clots" "death" "deaths" "dementia"
        ]),
    ],
    &[
        May(words!["can" "will" "literally" "really"]),
        Is(words!["change" "changes" "alter" "alters" "rewrite" "rewrites" "edit" "edits"]),
        Is(words!["your" "our" "human" "the" "ur"]),
        Is(words!["dna" "genes" "genome"]),
    ],
    &[
        May(words!["can" "will" "have" "has"]),
        Is(
            words!["sterilize" "sterilizes" "sterilise" "kill" "kills" "killed" "killing" "maim" "injure" "poison" "poisons" "turned"],
        ),
        May(words!["more" "so" "many" "half"]),
        Is(words!["people" "kids" "children" "women" "babies" "you" "more" "our" "your" "many" "my" "than"]),
    ],
    &[
        Is(words!["contain" "contains" "are" "is"]),
        May(words!["full" "made" "pure"]),
        May(words!["of" "from" "a"]),
        Is(
            words!["graphene" "microchips" "microchip" "nanobots" "mercury" "antifreeze" "depopulation" "bioweapon" "bioweapons"],
        ),
    ],
];

/// Where the words end that "can have side effects" replaces: the clause.
fn clause_end(draft: &Draft, from: usize) -> usize {
    let to = (from + 10).min(draft.sentence(from.saturating_sub(1)).end);
    (from..to)
        .find(|&i| !matches!(draft.tokens[i].kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic))
        .unwrap_or(to)
}

/// A lone "poison" needs "is" before it, or stands as "= poison".
fn verb_like(scene: &Scene, at: usize) -> bool {
    at > 0 && scene.draft.tokens[at - 1].is_mark('=')
}

/// Words that turn it into caution about use.
const CAREFUL: Words = words![
    fold::word("mixed"),
    fold::word("mixing"),
    fold::word("expired"),
    fold::word("virus"),
    fold::word("viruses"),
    fold::word("viral"),
    fold::word("bacteria"),
    fold::word("cold"),
    fold::word("price"),
    fold::word("cost"),
    fold::word("lack"),
    fold::word("shortage"),
    fold::word("rationing"),
    fold::word("appetite"),
    fold::word("colds"),
    fold::word("flu"),
    fold::word("grapefruit"),
    fold::word("overdose"),
    fold::word("cats"),
    fold::word("dogs"),
    fold::word("pets"),
    fold::word("alcohol"),
    fold::word("pregnancy"),
    fold::word("pregnant"),
    fold::word("counterfeit"),
    fold::word("fake"),
    fold::word("dose"),
    fold::word("doses"),
    fold::word("too"),
    fold::word("me"),
    fold::word("my"),
    fold::word("if"),
    fold::word("when"),
    fold::word("but"),
    fold::word("some"),
    fold::word("can"),
];
