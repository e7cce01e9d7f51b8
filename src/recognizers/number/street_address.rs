//! A street address: "4418 Sparrow Creek Rd", "Flat 3, 12 Park Road", "Lindenstr. 5", "12 rue de la
//! Paix", "Calle Mayor 12", "P.O. Box 1174", "Plot 12, Sector 5".
//!
//! It shows people where the writer lives.
//!
//! Not: streets without a number ("Wall Street", "Main Street"), famous addresses (10 Downing Street,
//! 221B Baker Street), the addresses of halls, clinics and shops in a notice, distances and counts.

use crate::context::Who;
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "street_address",
    category: Category::PlaceAddress,
    find,
    examples: &[
        "I live at [[4418 Sparrow Creek Rd]]",
        "drop it at [[1907 Fruitvale Ln, Unit B]] please",
        "my new place is [[Flat 3, 12 Park Road]]",
        "cards to [[P.O. Box 1174]], Fort Kent",
        "meine Adresse: [[Lindenstraße 5]]",
        "we moved to [[12 rue de la Paix]]",
        "home is [[Calle Mayor 12]]",
        "i live at [[22 acacia avenue]]",
    ],
    counter_examples: &[
        "I work on Wall Street",
        "10 Downing Street and 221B Baker Street are famous",
        "Sesame Street taught me 3 letters",
        "Flu shots at the library, 450 Main Street, Saturday",
        "walked 2 miles down the road",
        "saw 3 different drs this year",
        "the clinic is at 1200 Oak Avenue",
        "50 ways to leave",
        "took route 66 for 5 days",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut at = 0;
    while at < draft.tokens.len() {
        let hit = number_first(draft, at)
            .or_else(|| street_first(draft, at))
            .or_else(|| post_box(draft, at))
            .or_else(|| plot(draft, at));
        let Some(tokens) = hit else {
            at += 1;
            continue;
        };
        at = tokens.end;
        if is_famous(draft, &tokens) || is_venue(scene, &tokens) || scene.context(&tokens).quoted {
            continue;
        }
        let home = home_before(draft, tokens.start);
        let candidate = Candidate::new(draft.bytes(tokens.clone()), Level::PleaseLook)
            .confidence(Confidence::Certain)
            .fact(Fact::Direct);
        let candidate = if home {
            candidate.suggest("home").suggest("")
        } else {
            candidate.suggest("").suggest("my home")
        };
        found.add(candidate);
    }
}

/// "at 4418 Sparrow Creek Rd": a word must stand in its place.
fn home_before(draft: &Draft, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|i| draft.is_any(i, &[fold::word("at"), fold::word("to"), fold::word("is")]))
}

fn number(draft: &Draft, at: usize, most: usize) -> bool {
    draft.token(at).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() <= most)
}

/// "4418 Sparrow Creek Rd", "12b Park Road", "12-14 High St", "5th" is no house.
fn number_first(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let fresh = at == 0
        || !draft.tokens[at].glued
        || matches!(draft.tokens[at - 1].kind, TokenKind::Mark('(' | '#' | '"'))
        || draft.tokens[at - 1].is_mark(':') && at > 1 && draft.tokens[at - 2].is_word();
    if !number(draft, at, 5) || !fresh || draft.text[draft.tokens[at].range()] == *"0" {
        return None;
    }
    if at > 0 && matches!(draft.tokens[at - 1].kind, TokenKind::Mark('$' | '£' | '€')) {
        return None;
    }
    let mut name = at + 1;
    // "12b", "12-14", "12/3", "12 1/2", "12 bis".
    if draft.token(name).is_some_and(|t| t.glued && t.is_word() && t.range().len() == 1) {
        name += 1;
    } else if draft.token(name).is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('-' | '/' | '–')))
        && number(draft, name + 1, 4)
    {
        name += 2;
    } else if draft.token(name).is_some_and(|t| t.glued && t.is_word()) {
        return None;
    }
    if draft.is_any(name, &[fold::word("bis"), fold::word("ter")])
        || draft.token(name).is_some_and(|t| t.is_mark(','))
    {
        name += 1;
    }
    let end = foreign_street(draft, name)
        .or_else(|| english_street(draft, at, name))
        .or_else(|| cross_street(draft, name))
        .or_else(|| the_green(draft, at, name))?;
    Some(unit_before(draft, at)..tail(draft, end))
}

/// After the number: up to four words of a name and the kind of street.
fn english_street(draft: &Draft, at: usize, name: usize) -> Option<usize> {
    let mut word = name;
    let mut capitals = 0;
    while word < name + 5 {
        let token = draft.token(word)?;
        let kind = draft.cue_at(word, Cue::StreetWord).filter(|hit| hit.end == word + 1);
        let after_name = word > name;
        if after_name && kind.is_some() && !continues(draft, word + 1) {
            let strong = draft.is_any(word, STRONG);
            let capital = token.is_capitalized();
            let cue = has_address_cue(draft, at);
            let long = draft.tokens[at].range().len() >= 3;
            let number_of_house = draft.tokens[at].range().len();
            let located = is_located(draft, word + 1);
            let shown = capitals == word - name;
            let known = if strong {
                shown && (capital || cue || located || long)
                    || (cue || located) && number_of_house > 0
                    || long && capital
            } else {
                shown && capital && (cue || located || long || number_of_house >= 2 && is_last(draft, word))
                    || cue && located
            };
            // "st" and "dr" are saints and doctors as well.
            let doctor = draft.is_any(word, &[fold::word("dr"), fold::word("st")])
                && draft.token(word + 1).is_some_and(|t| t.is_capitalized() && t.range().len() > 2)
                && !located
                && !cue;
            return (known && !doctor).then(|| word + 1 + usize::from(has_dot(draft, word)));
        }
        let ordinal =
            token.kind == TokenKind::Number && draft.token(word + 1).is_some_and(|t| t.glued && t.is_word());
        if ordinal {
            capitals += 2;
            word += 2;
            continue;
        }
        let in_name = token.is_word() && !draft.is_any(word, STOPS)
            || word > name && token.is_mark('.') && token.glued && draft.tokens[word - 1].range().len() <= 3
            || token.kind == TokenKind::Clitic
            || token.is_mark('-') && token.glued;
        if !in_name {
            return None;
        }
        capitals += usize::from(token.is_capitalized() || !token.is_word());
        word += 1;
    }
    None
}

/// "45, 2nd Cross, Indiranagar": the numbered streets of Indian cities.
fn cross_street(draft: &Draft, name: usize) -> Option<usize> {
    const KINDS: Words = words![
        fold::word("cross"),
        fold::word("main"),
        fold::word("block"),
        fold::word("stage"),
        fold::word("phase"),
        fold::word("sector"),
    ];
    let ordinal = number(draft, name, 2)
        && draft.is_any(name + 1, &[fold::word("st"), fold::word("nd"), fold::word("rd"), fold::word("th")]);
    let area = name + 3 + usize::from(draft.token(name + 3).is_some_and(|t| t.is_mark(',')));
    let named = draft.token(area).is_some_and(|t| t.is_word() && t.is_capitalized());
    (ordinal && draft.is_any(name + 2, KINDS) && draft.tokens[name + 2].is_capitalized() && named)
        .then_some(area + 1)
}

/// "7 The Green" after "come round to".
fn the_green(draft: &Draft, at: usize, name: usize) -> Option<usize> {
    let kind = draft.cue_at(name + 1, Cue::StreetWord).is_some_and(|hit| hit.end == name + 2);
    (draft.is_any(name, &[fold::word("the")]) && kind && has_address_cue(draft, at)).then_some(name + 2)
}

/// "Park Road": the kind of street is followed by another.
fn continues(draft: &Draft, at: usize) -> bool {
    draft.cue_at(at, Cue::StreetWord).is_some_and(|hit| hit.end == at + 1)
        && draft.tokens[at].is_capitalized()
}

fn has_dot(draft: &Draft, word: usize) -> bool {
    draft.token(word + 1).is_some_and(|t| t.is_mark('.') && t.glued)
        && draft.token(word + 2).is_some_and(|t| t.is_mark(',') || t.kind == TokenKind::Number)
}

fn is_last(draft: &Draft, word: usize) -> bool {
    draft.token(word + 1).is_none_or(|t| !t.is_word())
}

/// A unit, a ZIP code or a place follows: ", Unit B", ", Leeds", "62701".
fn is_located(draft: &Draft, at: usize) -> bool {
    let next = at + usize::from(draft.token(at).is_some_and(|t| t.is_mark(',') || t.is_mark('.')));
    draft.cue_at(next, Cue::UnitWord).is_some()
        || draft.token(next).is_some_and(|t| t.is_mark('#'))
        || draft.place_at(next).is_some() && draft.tokens[next].is_capitalized()
        || number(draft, next, 5) && draft.tokens[next].range().len() == 5
}

/// "12 rue de la Paix", "12 avenue Foch", "12 Calle Mayor".
fn foreign_street(draft: &Draft, name: usize) -> Option<usize> {
    draft.is_any(name, FOREIGN).then_some(())?;
    let mut end = name + 1;
    while end < name + 5 && draft.is_any(end, PARTICLES) {
        end += 1;
    }
    let from = end;
    while end < from + 3 && draft.token(end).is_some_and(|t| t.is_word() && t.is_capitalized()) {
        end += 1;
    }
    (end > from).then_some(end)
}

/// "Calle Mayor 12", "Lindenstraße 5", "Hauptstr. 12", "Via Roma, 3".
fn street_first(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let token = draft.token(at).filter(|t| t.is_word() && t.is_capitalized())?;
    let text = draft.text[token.range()].to_lowercase();
    let german = text.len() > 6
        && [
            "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "ufer", "damm", "straat",
            "laan", "gatan", "vägen", "veien",
        ]
        .iter()
        .any(|suffix| text.ends_with(suffix) && text.len() > suffix.len() + 2);
    if german {
        let house = at + 1 + usize::from(draft.token(at + 1).is_some_and(|t| t.is_mark('.') && t.glued));
        let ends = number(draft, house, 3)
            && !draft.token(house + 1).is_some_and(|t| t.glued && t.is_word() && t.range().len() > 1);
        return ends.then_some(
            at..house + 1 + usize::from(draft.token(house + 1).is_some_and(|t| t.glued && t.is_word())),
        );
    }
    if !draft.is_any(at, FOREIGN) {
        return None;
    }
    let end = foreign_street(draft, at)?;
    let house = end + usize::from(draft.token(end).is_some_and(|t| t.is_mark(',')));
    let house =
        house + usize::from(draft.is_any(house, &[fold::word("no"), fold::word("nº"), fold::word("numero")]));
    number(draft, house, 4).then_some(at..house + 1)
}

const FOREIGN: Words = words![
    fold::word("rue"),
    fold::word("calle"),
    fold::word("avenida"),
    fold::word("carrer"),
    fold::word("via"),
    fold::word("rua"),
    fold::word("viale"),
    fold::word("chemin"),
    fold::word("impasse"),
    fold::word("quai"),
    fold::word("jalan"),
    fold::word("jln"),
    fold::word("lorong"),
    fold::word("allee"),
    fold::word("piazza"),
    fold::word("paseo"),
    fold::word("avenue"),
    fold::word("boulevard"),
    fold::word("place"),
];

const PARTICLES: Words = words![
    fold::word("de"),
    fold::word("la"),
    fold::word("le"),
    fold::word("les"),
    fold::word("du"),
    fold::word("des"),
    fold::word("del"),
    fold::word("della"),
    fold::word("da"),
    fold::word("do"),
    fold::word("dos"),
    fold::word("las"),
    fold::word("los"),
    fold::word("d"),
];

/// "Flat 3," or "Apt 4B," before the house.
fn unit_before(draft: &Draft, at: usize) -> usize {
    let comma = at.checked_sub(1).filter(|&i| draft.tokens[i].is_mark(','));
    let unit_end = comma.unwrap_or(at);
    (1..=3)
        .filter_map(|back| unit_end.checked_sub(back))
        .find(|&i| {
            draft.cue_at(i, Cue::UnitWord).is_some()
                && draft.is_any(i, UNITS)
                && draft.tokens[i + 1..unit_end]
                    .iter()
                    .all(|t| matches!(t.kind, TokenKind::Number | TokenKind::Word))
                && i + 1 < unit_end
        })
        .unwrap_or(at)
}

/// After the street: direction, unit.
fn tail(draft: &Draft, end: usize) -> usize {
    let mut end = end;
    if draft.is_any(
        end,
        words![
            fold::word("n"),
            fold::word("s"),
            fold::word("e"),
            fold::word("w"),
            fold::word("ne"),
            fold::word("nw"),
            fold::word("se"),
            fold::word("sw"),
            fold::word("north"),
            fold::word("south"),
            fold::word("east"),
            fold::word("west"),
        ],
    ) && draft.tokens[end].is_capitalized()
    {
        end += 1;
    }
    let next = end + usize::from(draft.token(end).is_some_and(|t| t.is_mark(',')));
    if draft.token(next).is_some_and(|t| t.is_mark('#')) && draft.token(next + 1).is_some_and(|t| t.glued) {
        let mut unit = next + 2;
        while unit < next + 6
            && draft.token(unit).is_some_and(|t| {
                t.glued
                    && (t.is_word()
                        || t.kind == TokenKind::Number
                        || t.is_mark('-') && draft.token(unit + 1).is_some_and(|n| n.glued))
            })
        {
            unit += 1;
        }
        return unit;
    }
    if draft.is_any(next, UNITS) {
        let name =
            next + 1 + usize::from(draft.token(next + 1).is_some_and(|t| t.is_mark('.') || t.is_mark('#')));
        let named = draft.token(name).is_some_and(|t| {
            t.kind == TokenKind::Number || t.is_word() && t.range().len() <= 3 && t.is_capitalized()
        });
        if named {
            let letter =
                draft.token(name + 1).is_some_and(|t| t.glued && t.is_word() && t.range().len() <= 2);
            return name + 1 + usize::from(letter);
        }
    }
    end
}

const UNITS: Words = words![
    fold::word("apt"),
    fold::word("apartment"),
    fold::word("unit"),
    fold::word("flat"),
    fold::word("suite"),
    fold::word("ste"),
    fold::word("room"),
    fold::word("rm"),
    fold::word("lot"),
    fold::word("trailer"),
    fold::word("bldg"),
    fold::word("building"),
    fold::word("block"),
    fold::word("tower"),
];

/// "P.O. Box 1174", "PO Box 12", "GPO Box 7".
fn post_box(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let dot = |i: usize| draft.token(i).is_some_and(|t| t.is_mark('.'));
    let mut next = at;
    if draft.is_any(next, &[fold::word("p")]) {
        next += 1;
        next += usize::from(dot(next));
        draft.is_any(next, &[fold::word("o")]).then_some(())?;
        next += 1;
        next += usize::from(dot(next));
    } else if draft.is_any(next, &[fold::word("po"), fold::word("gpo"), fold::word("pob")]) {
        next += 1;
    } else if draft.is_any(next, &[fold::word("rr")]) && number(draft, next + 1, 3) {
        next += 2;
    } else {
        return None;
    }
    let boxed = draft.is_any(next, &[fold::word("box")]);
    next += usize::from(boxed);
    (boxed && number(draft, next, 6)).then_some(at..next + 1)
}

/// "Plot 12, Sector 5", "H.No. 4-5-6", "Block 412 Ang Mo Kio Ave 10", "12th Cross, 4th Main".
fn plot(draft: &Draft, at: usize) -> Option<Range<usize>> {
    if let Some(tokens) = house_number(draft, at).or_else(|| flat_of_block(draft, at)) {
        return Some(tokens);
    }
    let house = draft.is_any(
        at,
        &[
            fold::word("plot"),
            fold::word("house"),
            fold::word("flat"),
            fold::word("block"),
            fold::word("blk"),
            fold::word("door"),
        ],
    );
    if !house {
        return None;
    }
    let next = at + 1 + usize::from(draft.is_any(at + 1, &[fold::word("no")]));
    let next = next + usize::from(draft.token(next).is_some_and(|t| t.is_mark('.')));
    if !number(draft, next, 4) {
        return None;
    }
    let mut end = next + 1;
    if draft.token(end).is_some_and(|t| t.glued && t.is_word() && t.range().len() == 1) {
        end += 1;
    }
    // An area of a planned town, or a street with a number of its own, must follow.
    let stop = (end + 7).min(draft.sentence(at).end);
    for i in end..stop {
        let area = draft.is_any(
            i,
            words![
                fold::word("sector"),
                fold::word("phase"),
                fold::word("ave"),
                fold::word("avenue"),
                fold::word("street"),
                fold::word("st"),
                fold::word("road"),
                fold::word("rd"),
                fold::word("cross"),
                fold::word("main"),
            ],
        );
        if area && number(draft, i + 1, 3) {
            return Some(at..tail(draft, i + 2));
        }
        if draft.is_any(
            i,
            words![
                fold::word("nagar"),
                fold::word("colony"),
                fold::word("layout"),
                fold::word("enclave"),
                fold::word("vihar"),
                fold::word("apartments"),
                fold::word("estate"),
            ],
        ) && draft.tokens[i].is_capitalized()
        {
            return Some(at..i + 1);
        }
        let part = draft.token(i).is_some_and(|t| {
            t.is_mark(',') || t.is_word() && t.is_capitalized() || t.kind == TokenKind::Number
        });
        if !part {
            return None;
        }
    }
    None
}

/// "H.No 12-3-45, MG Road", "H. No. 4-5/2".
fn house_number(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let dot = |i: usize| usize::from(draft.token(i).is_some_and(|t| t.is_mark('.')));
    draft.is_any(at, &[fold::word("h"), fold::word("hno")]).then_some(())?;
    let mut next = at + 1 + dot(at + 1);
    if draft.is_any(at, &[fold::word("h")]) {
        draft.is_any(next, &[fold::word("no")]).then_some(())?;
        next += 1 + dot(next + 1);
    }
    next += usize::from(draft.token(next).is_some_and(|t| t.is_mark(':')));
    number(draft, next, 4).then_some(())?;
    let mut end = next + 1;
    while end < next + 8
        && draft.token(end).is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('-' | '/')))
        && draft.token(end + 1).is_some_and(|t| t.glued)
    {
        end += 2;
    }
    // The street after it belongs to it.
    let comma = usize::from(draft.token(end).is_some_and(|t| t.is_mark(',')));
    let street = (end + comma..end + comma + 5)
        .take_while(|&i| draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized()))
        .find(|&i| draft.cue_at(i, Cue::StreetWord).is_some());
    Some(at..street.map_or(end, |i| i + 1))
}

/// "B-204, Sunrise Apartments": a flat of a named block.
fn flat_of_block(draft: &Draft, at: usize) -> Option<Range<usize>> {
    const BLOCKS: Words = words![
        fold::word("apartments"),
        fold::word("apartment"),
        fold::word("society"),
        fold::word("residency"),
        fold::word("towers"),
        fold::word("heights"),
        fold::word("enclave"),
        fold::word("nagar"),
        fold::word("colony"),
        fold::word("residences"),
    ];
    let letter = draft.token(at).filter(|t| t.is_word() && t.range().len() == 1 && t.is_capitalized())?;
    let dash = draft.token(at + 1).is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Mark('-' | '/')));
    if letter.glued || !dash || !number(draft, at + 2, 4) || !draft.tokens[at + 2].glued {
        return None;
    }
    let name = at + 3 + usize::from(draft.token(at + 3).is_some_and(|t| t.is_mark(',')));
    let end = (name..name + 4)
        .take_while(|&i| draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized()))
        .find(|&i| i > name && draft.is_any(i, BLOCKS))?;
    Some(at..end + 1)
}

fn has_address_cue(draft: &Draft, at: usize) -> bool {
    let from = draft.sentence(at).start.max(at.saturating_sub(7));
    draft.cues_in(from..at, Cue::AddressCue).next().is_some() || unit_before(draft, at) < at
}

/// A hall, clinic or shop stands near and nobody calls the place their own; or the draft speaks of
/// nobody and names one anywhere.
fn is_venue(scene: &Scene, tokens: &Range<usize>) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(tokens.start);
    let venue = |i: usize| {
        !tokens.contains(&i)
            && (draft.cue_at(i, Cue::Venue).is_some()
                || draft.cue_at(i, Cue::FacilityWord).is_some()
                || draft.cue_at(i, Cue::SchoolWord).is_some())
    };
    let from = sentence.start.max(tokens.start.saturating_sub(14));
    // "The clinic moved to 300 Park Ave" is nobody's home.
    let own_move = draft.cues_in(sentence.start..tokens.start, Cue::FirstPerson).next().is_some();
    let home = (from..tokens.start).any(|i| {
        draft.is_any(i, HOME) && (own_move || !draft.is_any(i, &[fold::word("moved"), fold::word("moving")]))
    });
    let own = home
        || scene.contexts.speaks_of_itself()
        || !scene.disclosures().is_empty()
        || scene.contexts.mentions_any(&[Who::Child, Who::Relative]);
    let near = (from..sentence.end.min(tokens.end + 6)).any(venue);
    let anywhere = || (tokens.start.saturating_sub(80)..draft.tokens.len().min(tokens.end + 80)).any(venue);
    near && !home || !own && anywhere()
}

const HOME: Words = words![
    fold::word("live"),
    fold::word("lives"),
    fold::word("living"),
    fold::word("my"),
    fold::word("our"),
    fold::word("home"),
    fold::word("her"),
    fold::word("his"),
    fold::word("moved"),
    fold::word("moving"),
    fold::word("staying"),
    fold::word("residing"),
    fold::word("mail"),
    fold::word("send"),
    fold::word("cards"),
    fold::word("flowers"),
    fold::word("ship"),
    fold::word("deliver"),
    fold::word("delivered"),
];

/// Addresses everybody knows.
fn is_famous(draft: &Draft, tokens: &Range<usize>) -> bool {
    let text = draft.words(tokens.clone()).to_lowercase();
    FAMOUS.iter().any(|known| text.contains(known))
}

const FAMOUS: &[&str] = &[
    "10 downing",
    "11 downing",
    "221b baker",
    "221 b baker",
    "1600 pennsylvania",
    "742 evergreen",
    "4 privet",
    "42 wallaby",
    "12 grimmauld",
    "1313 mockingbird",
    "21 jump street",
    "8 mile road",
    "77 sunset",
    "10 cloverfield",
    "124 conch",
    "1313 webfoot",
    "62 west wallaby",
    "32 windsor gardens",
    "1 infinite loop",
    "0001 cemetery",
    "17 cherry tree lane",
    "129 west 81st",
    "24 oxford street",
    "1428 elm street",
    "7 eccles street",
    "84 charing cross",
    "110 stories",
];

/// Streets that are nothing else.
const STRONG: Words = words![
    fold::word("street"),
    fold::word("st"),
    fold::word("avenue"),
    fold::word("ave"),
    fold::word("av"),
    fold::word("road"),
    fold::word("rd"),
    fold::word("lane"),
    fold::word("ln"),
    fold::word("drive"),
    fold::word("dr"),
    fold::word("boulevard"),
    fold::word("blvd"),
    fold::word("terrace"),
    fold::word("crescent"),
    fold::word("cres"),
    fold::word("pkwy"),
    fold::word("parkway"),
    fold::word("ct"),
    fold::word("hwy"),
    fold::word("highway"),
    fold::word("marg"),
];

/// Words that stand in no street's name after a house number.
const STOPS: Words = words![
    fold::word("a"),
    fold::word("an"),
    fold::word("and"),
    fold::word("or"),
    fold::word("to"),
    fold::word("in"),
    fold::word("on"),
    fold::word("at"),
    fold::word("my"),
    fold::word("our"),
    fold::word("from"),
    fold::word("for"),
    fold::word("down"),
    fold::word("up"),
    fold::word("with"),
    fold::word("miles"),
    fold::word("mile"),
    fold::word("minutes"),
    fold::word("min"),
    fold::word("mins"),
    fold::word("hours"),
    fold::word("days"),
    fold::word("weeks"),
    fold::word("months"),
    fold::word("years"),
    fold::word("year"),
    fold::word("people"),
    fold::word("blocks"),
    fold::word("times"),
    fold::word("kids"),
    fold::word("cars"),
    fold::word("houses"),
    fold::word("mg"),
    fold::word("different"),
    fold::word("is"),
    fold::word("was"),
    fold::word("of"),
    fold::word("by"),
    fold::word("off"),
    fold::word("this"),
    fold::word("that"),
    fold::word("i"),
    fold::word("we"),
    fold::word("more"),
    fold::word("other"),
    fold::word("per"),
    fold::word("am"),
    fold::word("pm"),
];
