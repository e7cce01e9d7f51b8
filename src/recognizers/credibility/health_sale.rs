//! Selling beside talk of health: a discount code, "DM me for the drops", "link in bio", "our
//! capsules, order now".
//!
//! Whoever earns by it is no neutral adviser, and many miracle products are scams.
//!
//! Not: charity, support groups, rides, recalls, free clinics, ordinary sales without a word on health.

use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{self, Stance, has, is_treatment, near, terms_in};
use crate::steps::Step::{Any, Is, May};
use crate::steps::{Forms, forms, match_at};
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
        "These drops reverse diabetes: [[https://bit.ly/sugar-gone]]",
        "Get rid of your psoriasis [[www.glowbalm.example/shop/balm]]",
        "[[Message me if you want the turmeric drops]] for your joints",
        "Healing balm for eczema, [[only $29]]",
        "Dr Obi cured my herpes with herbs, [[contact him on]] obi@herbs.example",
        "[[Shop the tincture at my store]] for calm kids",
        "Psoriasis balm by my cousin, [[BALMY15]] takes a bit off",
        "[[Text LUNGS to]] 40404 for the breathing drops",
        "Gut powder for the whole team, [[order through me]]",
        "[[Tag me if you want in]], the gut powder is here",
    ],
    counter_examples: &[
        "DM me if you need a lift to dialysis this week, I have a free seat.",
        "Donate to our fundraiser for lupus research, link in bio",
        "Selling my old couch, DM me",
        "My notes from the diabetes talk: https://workshop.nih.gov/restore",
        "Lupus and the sun, a good read: https://www.patient.media/lupus",
        "Bro tried to sell me a cure for tinnitus, use my code, scam",
        "My cat drank my tea",
        "Detox tea for my inbox please, too much mail",
        "Message me if you want to talk about migraine, any time",
        "The magnesium I buy is only $9 at Costco",
        "My copay for the capsules is just $12",
        "I laughed at an ad for herbal tea, first laugh since the lupus",
        "The COVID19 ward gave me ginger tea",
        "Join our walk group for lupus, all are free to come",
        "My fever drops at night, then it is back in the morning with ginger tea",
        "Shout if you want tea, the migraine can wait",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    let mut sales: Vec<Sale> = Vec::new();
    for at in 0..draft.tokens.len() {
        let offered = offer(draft, at).or_else(|| pitch(draft, at));
        if let Some(tokens) = offered.filter(|tokens| is_offer_of_health(scene, tokens)) {
            let linked = draft.tokens[at].kind == TokenKind::Url && is_health_claim(draft, at);
            let level = if linked { Level::WorthALook } else { Level::GoodToKnow };
            sales.push(Sale { tokens, level, calls: true });
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
        let calls = hit.tokens().any(|i| draft.is_any(i, CALLING));
        sales.push(Sale { tokens: hit.tokens(), level, calls });
    }
    // Where readers are told how to buy, words of trade beside it ("customers", "sponsored") say nothing new.
    sales.sort_by_key(|sale| sale.tokens.start);
    let mut told = 0;
    for sale in &sales {
        if sale.tokens.start < told {
            continue;
        }
        let around = near(draft, sale.tokens.start);
        let said =
            !sale.calls && sales.iter().any(|other| other.calls && around.contains(&other.tokens.start));
        if !said {
            // "Use my code GLOW15" is one.
            told = sale.tokens.end + 1;
            found.add(
                Candidate::new(draft.bytes(sale.tokens.clone()), sale.level)
                    .experiencer(Experiencer::Nobody)
                    .suggest(""),
            );
        }
    }
}

/// Words that sell.
struct Sale {
    tokens: Range<usize>,
    level: Level,
    /// Do they tell readers how to buy?
    calls: bool,
}

/// Words that tell how to buy.
const CALLING: Words = words![
    "dm" "pm" "msg" "message" "inbox" "comment" "type" "link" "linktree" "linktr" "linkinbio" "bio" "code" "order" "orders"
    "shop" "buy" "get" "grab" "book" "claim" "call" "text" "whatsapp" "telegram" "email" "contact" "click" "tap" "swipe"
    "join" "ask" "add" "follow" "check" "reach" "drop" "sign" "enroll" "off" "delivery" "shipping" "pre" "try" "shout"
    "tag" "pay" "payment" "payments" "price" "half" "bogo" "discount" "spots" "left" "places" "deliver" "ship" "ships"
    "stories" "in" "free" "offer" "team" "start" "started" "subscribe" "you"
];

/// Hosts of shortened links, lists of links and shops.
const SHOPS: &[&str] = &[
    "amzn.to",
    "beacons.ai",
    "bit.ly",
    "cutt.ly",
    "etsy.com",
    "goo.gl",
    "gumroad.com",
    "is.gd",
    "linktr.ee",
    "ow.ly",
    "rb.gy",
    "t.me",
    "tinyurl.com",
    "wa.me",
];

/// Parts of a host, or the first part of a path, that tell of a shop.
const SHOP_PARTS: &[&str] =
    &["amazon", "buy", "cart", "checkout", "myshopify", "order", "product", "products", "shop", "store"];

/// Does an address lead to a shop, or hide where it leads?
#[must_use]
pub fn is_shop(address: &str) -> bool {
    let host = stance::host(address);
    let path = stance::path(address);
    SHOPS.iter().any(|known| stance::is_within(&host, known))
        || host.split('.').chain(path.split('/')).any(|part| SHOP_PARTS.contains(&part))
}

/// "20% off", "comment RESET", "DM PEP": offers in no list.
fn offer(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let token = draft.token(at)?;
    if token.kind == TokenKind::Url {
        return is_shop(&draft.text[token.range()]).then_some(at..at + 1);
    }
    if token.kind == TokenKind::Number
        && draft.token(at + 1)?.is_mark('%')
        && draft.is_any(at + 2, &[fold::word("off"), fold::word("discount")])
    {
        return Some(at..at + 3);
    }
    // "MOONFACE10"
    if is_code(draft, at) {
        return Some(at..at + 1);
    }
    // "Only $29"
    if draft.is_any(at, words!["only" "just" "now" "from"]) {
        let sign = draft.token(at + 1).filter(|t| draft.text[t.range()].starts_with(['$', '£', '€', '₹']))?;
        let number = at + 1 + usize::from(sign.kind != TokenKind::Number);
        let own = sentence_has(
            draft,
            at,
            words!["i" "my" "copay" "paid" "cost" "costs" "insurance" "pharmacy" "costco"],
        );
        return (draft.tokens.get(number)?.kind == TokenKind::Number && !own).then_some(at..number + 1);
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
    if !asks {
        return None;
    }
    let next = at
        + 1
        + usize::from(
            draft.token(at + 1)?.is_mark('"')
                || draft.is_any(at + 1, &[fold::word("a"), fold::word("the"), fold::word("word")]),
        );
    let answer = draft.token(next)?;
    let medicine = draft.terms_at(next).iter().any(|hit| is_treatment(draft, hit));
    let shouted =
        !medicine && answer.case == Case::Upper && answer.range().len() > 2 && !draft.is_shouted(at);
    (shouted || answer.kind == TokenKind::Symbol).then_some(at..next + 1)
}

/// "GLOW15": a word in capitals and what it takes off. "COVID19" takes off nothing.
fn is_code(draft: &Draft, at: usize) -> bool {
    let word = &draft.text[draft.tokens[at].range()];
    if !word.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    (4..=14).contains(&letters.len())
        && letters.bytes().all(|b| b.is_ascii_uppercase())
        && ["5", "05", "10", "15", "20", "25", "30", "40", "50"].contains(&&word[letters.len()..])
}

/// "Message me for the drops", "shop it at my store", "contact him on": a product and how to get it.
fn pitch(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let noun = || at > 0 && draft.is_any(at - 1, words!["my" "your" "the" "an" "their" "his" "her"]);
    if !draft.is_any(at, PITCHES) || noun() {
        return None;
    }
    let sentence = draft.sentence(at);
    let product = || {
        terms_in(draft, &near(draft, at))
            .any(|t| t.has(Cue::NaturalProduct) || t.is(Kinds::REMEDY) && !is_treatment(draft, t))
    };
    if let Some(end) = ASKS.end_at(draft, at) {
        let named = (end..(end + 8).min(sentence.end)).find_map(|i| {
            draft.terms_at(i).iter().find(|t| t.has(Cue::NaturalProduct) || t.is(Kinds::REMEDY))
        });
        // "The turmeric drops": two products that are one.
        let whole = named.map(|t| {
            draft.terms_at(t.end).iter().find(|n| n.has(Cue::NaturalProduct)).map_or(t.end, |n| n.end)
        });
        let to = whole.or_else(|| match_at(draft, end, &[Any(2), Is(DETAILS)]))?;
        return product().then_some(at..to);
    }
    if let Some(end) = PLACES.end_at(draft, at) {
        return product().then_some(at..end);
    }
    // "Buy it at www...", "get yours from"
    let bought = draft.is_any(at, words!["shop" "buy" "order" "get" "grab"]);
    let address = (at + 1..(at + 9).min(draft.tokens.len())).find(|&i| {
        draft.tokens[i].kind == TokenKind::Url
            && draft.is_any(i - 1, words!["at" "from" "on" "via" "here" "through"])
    });
    if let Some(url) = address.filter(|_| bought && product()) {
        return Some(at..url + 1);
    }
    let end = CALLS.end_at(draft, at)?;
    let own = draft.is_any(at, words!["drops" "lands" "restocks"])
        && !sentence_has(draft, at, words!["my" "our" "batch" "stock" "new"]);
    let told = !own && (product() || is_health_claim(draft, at));
    told.then_some(at..end)
}

/// First words of such offers.
const PITCHES: Words = words![
    "dm" "pm" "msg" "message" "inbox" "text" "whatsapp" "email" "contact" "reach" "call" "who" "shop" "buy" "order"
    "get" "grab" "visit" "check" "only" "just" "book" "add" "follow" "ask" "write" "home" "free" "cart" "doors" "basket"
    "tap" "click" "hit" "tag" "shout" "tell" "holler" "join" "help" "helping" "lands" "drops" "restocks"
];
const DETAILS: Words = words![
    "one" "some" "order" "box" "bottle" "boxes"
    "info" "information" "details" "price" "prices" "order" "orders" "link" "samples" "sample" "code" "discount"
    "consultation" "quote" "protocol" "recipe" "supplier" "yours" "shop" "ebook" "guide"
];
/// "Message me for", before a product.
const ASKS: Forms = forms![
    &[
        Is(words!["dm" "pm" "msg" "message" "inbox" "text" "whatsapp" "email" "contact"]),
        Is(words!["me" "us"]),
        Is(words!["for" "if" "to" "about"]),
    ],
    &[
        Is(words!["who"]),
        Is(words!["wants" "else"]),
        May(words!["wants"]),
        Is(words!["to"]),
        Is(words!["try"]),
    ],
    &[Is(words!["ask"]), Is(words!["me"]), Is(words!["for"]), May(words!["her" "his" "the" "my"])],
];
/// "From my website", with a product.
const PLACES: Forms = forms![
    &[
        Is(words!["shop" "buy" "order" "get" "grab" "visit" "check"]),
        Any(5),
        Is(words!["my" "our"]),
        May(words!["online" "little" "etsy" "amazon"]),
        Is(words!["website" "store" "shop" "storefront" "stall" "site"]),
    ],
    &[
        Is(words!["home" "free" "doorstep"]),
        Is(words!["delivery" "postage" "shipping"]),
        May(words!["available"]),
    ],
];
/// "Contact him on", "book a free call", beside a product or a claim.
const CALLS: Forms = forms![
    &[
        Is(words!["contact" "reach" "email" "whatsapp" "call" "text"]),
        Is(words!["him" "her" "them" "doctor" "dr"]),
        May(words!["now" "today"]),
        Is(words!["on" "at" "via" "through"]),
    ],
    &[
        Is(words!["book"]),
        Is(words!["a" "your"]),
        Is(words!["free" "discovery" "clarity"]),
        May(words!["discovery" "clarity" "health"]),
        Is(words!["call" "consult" "consultation" "session"]),
    ],
    &[
        Is(words!["add" "follow"]),
        Is(words!["me"]),
        Any(2),
        Is(words!["to" "for"]),
        Is(words!["learn" "see" "find" "more"]),
    ],
    &[
        Is(words!["write" "inbox"]),
        Is(words!["to" "us"]),
        May(words!["the" "our"]),
        Is(words!["page" "inbox" "please"]),
    ],
    &[Is(words!["inbox"]), Is(words!["please"])],
    &[Is(words!["cart" "doors" "basket"]), Any(4), Is(words!["closes" "close" "opens" "open"])],
    // "Text LUNGS to 40404", "tap the basket", "tag me if you want in", "type ME under this post"
    &[Is(words!["text"]), Any(1), Is(words!["to"])],
    &[
        Is(words!["tap" "click" "hit"]),
        Is(words!["the" "below" "here"]),
        May(words!["basket" "cart" "button" "link" "picture"]),
    ],
    &[
        Is(words!["tag" "shout" "ask" "tell" "holler"]),
        May(words!["me" "below" "us"]),
        Is(words!["if" "how" "below"]),
        May(words!["you" "u" "many" "anyone"]),
        Is(words!["want" "wants" "fancy" "boxes" "bottles" "need" "jars" "packs"]),
        Is(words!["in" "one" "some" "it" "yours" "x"]),
    ],
    &[
        Is(words!["order" "buy"]),
        May(words!["it" "yours" "them"]),
        Is(words!["through" "from"]),
        Is(words!["me" "us"]),
    ],
    &[
        Is(words!["join"]),
        Is(words!["my" "our"]),
        May(words!["free" "health" "healing" "wellness" "keto" "weight"]),
        May(words!["loss"]),
        Is(words!["team" "challenge" "group" "program" "community"]),
    ],
    &[
        Is(words!["helping" "help"]),
        Is(words!["women" "men" "moms" "mums" "people" "clients"]),
        Is(words!["balance" "heal" "lose" "reverse"]),
    ],
    &[
        Is(words!["lands" "drops" "restocks"]),
        May(words!["on" "at" "this" "next"]),
        Is(
            words!["thursday" "friday" "monday" "tuesday" "wednesday" "saturday" "sunday" "tonight" "tomorrow" "noon"],
        ),
    ],
];

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
        && matches!(stance::stance(scene, tokens), Stance::Asserted | Stance::Reported | Stance::Hedged)
}

fn sentence_has(draft: &Draft, at: usize, words: Words) -> bool {
    stance::sentence(draft, at).any(|i| draft.is_any(i, words))
}

fn is_sale(scene: &Scene, found: &Found, hit: &TermHit) -> bool {
    let draft = scene.draft;
    // "I laughed at an ad", "a customer in the shop": talked of, where a tag would tell.
    let told = hit.end == hit.first + 1
        && draft
            .is_any(hit.first, words!["ad" "sponsored" "giveaway" "testimony" "collab" "promo" "ambassador"])
        && draft.tokens[hit.first].kind != TokenKind::Hashtag
        && hit.first > 0
        && draft.tokens[hit.first - 1].is_word();
    if told {
        return false;
    }
    let around = near(draft, hit.first);
    if has(draft, around.clone(), Cue::Charity)
        || matches!(
            stance::stance(scene, &hit.tokens()),
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
    // "Our greens balance blood sugar. PM me"
    let ours = || {
        terms_in(draft, &near(draft, hit.first)).any(|t| {
            t.has(Cue::NaturalProduct) && t.first > 0 && draft.is_any(t.first - 1, words!["our" "my"])
        }) && draft
            .is_any(hit.first, words!["pm" "dm" "message" "inbox" "msg" "text" "ask" "comment" "order"])
    };
    match (strong, product, topic) {
        (true, true, _) | (true, _, true) => true,
        (true, false, false) => claimed,
        (false, true, true) => claimed || others > 0 || ours(),
        (false, true, false) => claimed || others > 0,
        (false, false, true) => claimed || others > 1,
        (false, false, false) => false,
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

#[cfg(test)]
mod tests {
    use super::is_shop;

    #[test]
    fn shops_and_shortened_links_are_told_from_their_look_alikes() {
        for shop in
            ["https://bit.ly/x", "shop.gut.example", "https://www.amazon.co.uk/dp/1", "gut.example/store/a"]
        {
            assert!(is_shop(shop), "{shop}");
        }
        for other in [
            "https://workshop.nih.gov",
            "https://patient.media/a",
            "https://restore.org",
            "rabbit.ly.example",
        ] {
            assert!(!is_shop(other), "{other}");
        }
    }
}
