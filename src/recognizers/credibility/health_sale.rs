//! Selling beside talk of health: a discount code, "DM me for the drops", "link in bio", "our
//! capsules, order now".
//!
//! Whoever earns by it is no neutral adviser, and many miracle products are scams.
//!
//! Not: charity, support groups, rides, recalls, free clinics, ordinary sales without a word on health.

use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{Stance, has, is_treatment, near, stance, terms_in};
use crate::token::{Case, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "health_sale",
    category: Category::CredSales,
    find,
    examples: &[
        "These drops changed my gut health. [[Use my code]] GLOW15 today",
        "Herbal cure for herpes, [[order now]].",
        "[[Shop my]] supplements for joint pain",
    ],
    counter_examples: &[
        "DM me if you need a lift to dialysis this week, I have a free seat.",
        "Donate to our fundraiser for lupus research, link in bio",
        "Selling my old couch, DM me",
        "Bro tried to sell me a cure for tinnitus, use my code, scam",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if let Some(tokens) = offer(draft, at).filter(|tokens| is_offer_of_health(scene, tokens)) {
            let linked = draft.tokens[at].kind == TokenKind::Url && is_health_claim(draft, at);
            let level = if linked { Level::WorthALook } else { Level::GoodToKnow };
            found
                .add(Candidate::new(draft.bytes(tokens), level).experiencer(Experiencer::Nobody).suggest(""));
        }
    }
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::SaleStrong) || hit.has(Cue::SaleWeak)) {
        if hit.first < covered || !is_sale(scene, found, hit) {
            continue;
        }
        covered = hit.end;
        let level = if is_linked(draft, hit) && is_health_claim(draft, hit.first) {
            Level::WorthALook
        } else {
            Level::GoodToKnow
        };
        found.add(
            Candidate::new(draft.bytes(hit.tokens()), level).experiencer(Experiencer::Nobody).suggest(""),
        );
    }
}

/// What addresses of shops, shorteners and lists of links have in them.
const SHOPS: &[&str] = &[
    ".shop",
    "/shop",
    "shop.",
    "/store",
    "store.",
    "/buy",
    "/order",
    "bit.ly",
    "tinyurl",
    "amzn",
    "amazon.",
    "etsy.",
    "linktr.ee",
    "beacons.ai",
    "gumroad",
    "shopify",
    "stan.store",
    "wa.me",
    "t.me",
    "/product",
    "cutt.ly",
    "rb.gy",
    "tiktok.com/shop",
];

/// Does an address in lower case look like one of a shop, a shortener or a list of links?
#[must_use]
pub fn is_shop(address: &str) -> bool {
    SHOPS.iter().any(|shop| address.contains(shop))
}

/// "20% off", "comment RESET", "DM PEP": offers in no list.
fn offer(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let token = draft.token(at)?;
    if token.kind == TokenKind::Url {
        return is_shop(&draft.text[token.range()].to_ascii_lowercase()).then_some(at..at + 1);
    }
    if token.kind == TokenKind::Number
        && draft.token(at + 1)?.is_mark('%')
        && draft.is_any(at + 2, &[fold::word("off"), fold::word("discount")])
    {
        return Some(at..at + 3);
    }
    let asks = draft.is_any(
        at,
        &[
            fold::word("comment"),
            fold::word("type"),
            fold::word("drop"),
            fold::word("dm"),
            fold::word("reply"),
        ],
    );
    let next = at
        + 1
        + usize::from(
            draft.token(at + 1)?.is_mark('"')
                || draft.is_any(at + 1, &[fold::word("a"), fold::word("the"), fold::word("word")]),
        );
    let answer = draft.token(next)?;
    let shouted = answer.case == Case::Upper && answer.range().len() > 2 && !draft.is_shouted(at);
    (asks && (shouted || answer.kind == TokenKind::Symbol)).then_some(at..next + 1)
}

fn is_offer_of_health(scene: &Scene, tokens: &Range<usize>) -> bool {
    let draft = scene.draft;
    let around = near(draft, tokens.start);
    let health = terms_in(draft, &around).any(|t| {
        t.has(Cue::NaturalProduct)
            || t.has(Cue::WellnessTopic)
            || t.is(Kinds::REMEDY)
            || t.is(Kinds::CONDITION) && !t.entry.is_weak()
    });
    health
        && !has(draft, around, Cue::Charity)
        && matches!(stance(scene, tokens), Stance::Asserted | Stance::Reported | Stance::Hedged)
}

fn is_sale(scene: &Scene, found: &Found, hit: &TermHit) -> bool {
    let draft = scene.draft;
    let around = near(draft, hit.first);
    if has(draft, around.clone(), Cue::Charity)
        || matches!(
            stance(scene, &hit.tokens()),
            Stance::Quoted
                | Stance::Denied
                | Stance::Asked
                | Stance::Mocked
                | Stance::Objected
                | Stance::News
        )
    {
        return false;
    }
    let product = terms_in(draft, &around).any(|t| {
        t.has(Cue::NaturalProduct) || t.is(Kinds::REMEDY) || t.is(Kinds::MEDICINE) || is_treatment(draft, t)
    });
    let topic = terms_in(draft, &around)
        .any(|t| t.has(Cue::WellnessTopic) || t.is(Kinds::CONDITION) && !t.entry.is_weak());
    let bytes = draft.bytes(around.clone());
    let claimed = found.so_far().any(|(category, c)| {
        matches!(category, Category::CredClaim | Category::CredMedsAdvice)
            && c.bytes.start < bytes.end
            && bytes.start < c.bytes.end
    });
    let others = draft
        .cues_in(around.clone(), Cue::SaleStrong)
        .chain(draft.cues_in(around, Cue::SaleWeak))
        .filter(|other| other.end <= hit.first || hit.end <= other.first)
        .count();
    let strong = hit.has(Cue::SaleStrong);
    match (strong, product, topic) {
        (true, true, _) | (true, _, true) => true,
        (true, false, false) => claimed,
        (false, _, _) => (product || topic) && (claimed || others > 0),
    }
}

/// An address, a phone number, or "link in bio" beside it.
fn is_linked(draft: &Draft, hit: &TermHit) -> bool {
    draft.words(hit.tokens()).to_lowercase().contains("link")
        || near(draft, hit.first).any(|i| matches!(draft.tokens[i].kind, TokenKind::Url | TokenKind::Email))
}

fn is_health_claim(draft: &Draft, at: usize) -> bool {
    terms_in(draft, &near(draft, at)).any(|t| {
        t.has(Cue::CureVerb)
            || t.has(Cue::CurePast)
            || t.has(Cue::CureNoun)
            || t.has(Cue::DetoxClaim)
            || t.is(Kinds::CONDITION) && !t.entry.is_weak()
    })
}
