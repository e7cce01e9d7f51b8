//! The town, county, state or country somebody lives in or comes from: "I live in Galesburg, IL",
//! "here in Leeds", "34F, Ohio", "any good rheumatologists near Exeter?".
//!
//! A small town next to a health story can point to one person; a state or a big city cannot,
//! but counts in a combination. So a place of fewer than 250,000 people is worth a look, and
//! anything larger is good to know.
//!
//! Not: trips ("flew to Chicago"), teams and matches, news, places in the name of a hospital, an
//! event, a dish or a disease, people called Jordan or Paris, and everyday words that are towns
//! somewhere (Reading, Nice, Mobile) unless the words before them leave no doubt.

use crate::context::Who;
use crate::draft::{Draft, PlaceHit};
use crate::elision::leaves_out_writer;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, PlaceKind, Region, fold};
use crate::profile;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::sort;
use crate::token::{Case, Token, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "home_place",
    category: Category::PlaceArea,
    find,
    examples: &[
        "I live in [[Galesburg, IL]] and have lupus",
        "43F, [[Galesburg IL]], newly diagnosed",
        "hi all from [[leeds]]!",
        "Any good rheumatologists near [[Exeter]]?",
        "we moved to [[Boise, Idaho]] last year",
        "i live in [[reading]] btw",
        "Location: [[Ohio]]",
        "My oncologist in [[Leeds]] is great",
        "38, gay, [[Rexburg]]. HIV positive.",
        "[[Ballarat]]. 47. Widower. Three boys.",
        "I'm a prison officer in [[Boron, CA]] and 36",
        "I grew up in [[Perth]], fair skin",
        "I'm the only one in [[a county of 4,000]] with it",
        "I'm a [[Londoner]] with MS",
        "I'm in [[South Africa]] and we can't get this drug",
        "We live in [[Nether Poppleby]] and the surgery is miles off",
        "Are there any support groups around [[Shrewsbury]]?",
        "I'm 34, mom of two from [[Bozeman]], and I have MS",
        "from [[Duluth]] originally, now in [[Fargo]]",
    ],
    counter_examples: &[
        "We flew to Chicago for the weekend",
        "Chicago vs Detroit tonight!",
        "I was reading in bed, it was nice",
        "Paris said hello to her brother",
        "Had a lovely trip to Bath and York",
        "Lyme disease is no joke",
        "A shooting in Springfield is in the news",
        "I'm from a family of nurses",
        "I work in mobile apps",
        "Boston cream pie is my favourite",
        "Best ramen of my life in Kyoto",
        "Jordan, 34, said no",
        "What a win for Leeds, 3 to 1",
        "The protest in Portland is on TV",
        "They have good doctors in Cuba",
        "As a New Yorker article said, sleep matters",
        "I'm in Chicago for a wedding",
        "I live in Fear of the next scan",
        "A mother of two from Chicago won the lottery",
        "I live in Section 8 housing",
        "Are there any good films around Shrewsbury?",
    ],
};

/// A place with fewer people than this narrows the crowd a lot.
const SMALL_PLACE_LOG2: u8 = 18; // 2^18 = 262,144

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    let ends = |wanted| {
        let of = found.so_far().filter(|(category, _)| *category == wanted);
        let mut ends: Vec<usize> = of.map(|(_, candidate)| candidate.bytes.end).collect();
        sort::by_key(&mut ends, |end| *end);
        ends
    };
    let addresses = ends(Category::PlaceAddress);
    let houses = ends(Category::PlaceFacility);
    let mut home_end = usize::MAX; // one past the last place somebody lives in
    for hit in &draft.places {
        if hit.first < covered
            || is_part_of_a_name(draft, hit)
            || found.meets(Category::PlaceFacility, &draft.bytes(hit.first..hit.end))
        {
            continue;
        }
        // "I'm from Ghana, Kumasi"
        let goes_on = hit.first == home_end.saturating_add(1)
            && draft.tokens[home_end].is_mark(',')
            && draft.tokens[hit.first].is_capitalized();
        let located = locate(draft, hit);
        // "at St. Luke's in Duluth": the town of a house of care.
        let cared = hit.first > 0
            && draft.is_any(hit.first - 1, &[fold::word("in")])
            && draft.tokens[hit.first].is_capitalized()
            && draft.cue_at(hit.first, Cue::Month).is_none()
            && houses.binary_search(&draft.tokens[hit.first - 1].range().start.saturating_sub(1)).is_ok();
        let sure = (goes_on || cared || ends_address(draft, hit, &addresses)).then_some(Evidence::Residence);
        let Some(evidence) = sure.or_else(|| evidence(scene, hit, &located)) else { continue };
        covered = located.tokens.end;
        if hit.place.kind == PlaceKind::Abbreviation && evidence < Evidence::Residence {
            continue;
        }
        if is_of_a_clinician(scene, hit.first) {
            continue;
        }
        let context = scene.context(&located.tokens);
        let wished = evidence == Evidence::Nearby
            && (hit.first.saturating_sub(8)..hit.first).any(|i| {
                draft.is_any(i, &[fold::word("wish"), fold::word("wishing"), fold::word("someday")])
            });
        if context.negated || context.quoted || wished {
            continue;
        }
        if evidence == Evidence::Residence {
            home_end = located.tokens.end;
        }
        found.add(candidate(draft, hit, &located, evidence, context.experiencer_or_implied()));
    }
    for hit in &draft.places {
        if let Some(tokens) = unlisted_town(scene, hit) {
            let region = draft.lexicon.region(hit.place);
            let whose = scene.context(&tokens).experiencer_or_implied();
            found.add(
                Candidate::new(draft.bytes(tokens), Level::WorthALook)
                    .experiencer(whose)
                    .suggest(region.wider)
                    .suggest(region.name)
                    .suggest("a small town")
                    .fact(Fact::Place { population: 5_000 }),
            );
        }
    }
    unlisted_home(scene, found);
    counted(scene, found);
    natives(scene, found);
}

/// "I live in Nether Poppleton", "anyone near Tunbridge Wells?": a town no list knows, after words that say
/// that a home follows.
fn unlisted_home(scene: &Scene, found: &mut Found) {
    /// In them a person or a firm may follow as well: "hello from Sarah", "new in Marketing".
    const LIVING: Words = words![
        "live" "lives" "living" "lived" "based" "moved" "moving" "reside" "near" "located" "town" "village" "outside"
        "relocated" "around" "born" "raised" "stationed"
    ];
    let draft = scene.draft;
    let mut covered = 0;
    for at in 1..draft.tokens.len() {
        let token = &draft.tokens[at];
        if at < covered || !(token.is_word() && token.case == Case::Title) || draft.starts_sentence(at) {
            continue;
        }
        let lead = skip_back(draft, at);
        let Some(cue) = draft.cue_before(lead, Cue::Residence) else { continue };
        let article = draft.is_any(at - 1, words!["the" "a"]);
        let living =
            !article && !is_of_a_clinician(scene, at) && cue.tokens().any(|i| draft.is_any(i, LIVING));
        let mut end = at;
        while end < at + 3 && draft.token(end).is_some_and(|t| is_town_word(draft, end, t)) {
            end += 1;
        }
        let tokens = at..end;
        let known = tokens.is_empty()
            || draft.is_shouted(at)
            || draft.place_at(at).is_some()
            || tokens.clone().any(|i| draft.cue_at(i, Cue::FacilityWord).is_some());
        let person = tokens.len() == 1 && draft.name(at).given() >= 2;
        let next = draft.token(end);
        let closes = next.is_none_or(|t| !t.is_word() && t.kind != TokenKind::Clitic)
            || next.is_some_and(|t| t.is_word() && !t.is_capitalized()) && ends_place(draft, end);
        if known || !living || person || !closes || outing(scene, at) {
            continue;
        }
        covered = end;
        let context = scene.context(&tokens);
        let whose = context.experiencer_or_implied();
        let asks = context.asked
            && !cue.tokens().any(|i| draft.is_any(i, words!["anyone" "anybody" "any" "moms" "mums"]));
        let home =
            whose != Experiencer::Nobody || context.person.is_none() && personal(scene, at) || context.asked;
        if home && !asks && !context.quoted && !context.hypothetical && !context.negated {
            found.add(
                Candidate::new(draft.bytes(tokens), Level::WorthALook)
                    .experiencer(if whose == Experiencer::Nobody { Experiencer::Writer } else { whose })
                    .suggest("a small town")
                    .fact(Fact::Place { population: 5_000 }),
            );
        }
    }
}

/// A capitalized word that no list of terms knows as something else.
fn is_town_word(draft: &Draft, at: usize, token: &Token) -> bool {
    const NO_TOWNS: Words = words![
        "i" "god" "hell" "heaven" "fear" "pain" "love" "bed" "covid" "dr" "mr" "mrs" "facebook" "reddit" "english" "home"
        "spanish" "french" "twitter" "zoom" "hope" "pjs" "section" "housing" "lockdown" "limbo"
    ];
    token.is_word()
        && token.case == Case::Title
        && token.range().len() > 2
        && !draft.is_any(at, NO_TOWNS)
        && !draft.terms_at(at).iter().any(|hit| {
            hit.end == at + 1
                && (hit.entry.cues.0 != 0 || hit.entry.kinds.0 & !Kinds::PUBLIC_FIGURE.0 != 0)
                && !hit.has(Cue::StreetWord)
        })
}

/// After the place: a word that goes on with the sentence, not the rest of a name.
fn ends_place(draft: &Draft, at: usize) -> bool {
    ends_phrase(draft, at)
        || draft.is_any(
            at,
            words!["who" "that" "has" "have" "is" "for" "since" "but" "as" "in" "on" "at" "now" "because" "too" "area" "way" "when"],
        )
}

/// "36 Mill Lane, Dayton OH": the town after a street.
fn ends_address(draft: &Draft, hit: &PlaceHit, addresses: &[usize]) -> bool {
    let start = draft.tokens[hit.first].range().start;
    draft.tokens[hit.first].is_capitalized()
        && draft.name(hit.first).given() < 3
        && addresses[..addresses.partition_point(|&end| end <= start)]
            .last()
            .is_some_and(|&end| draft.text[end..start].chars().all(|c| matches!(c, ',' | '.' | ' ' | '\n')))
}

/// "I'm a Londoner", "Texan here": people called after their town or region.
fn natives(scene: &Scene, found: &mut Found) {
    const NATIVES: Words = words![
        fold::word("londoner"),
        fold::word("texan"),
        fold::word("californian"),
        fold::word("floridian"),
        fold::word("ohioan"),
        fold::word("michigander"),
        fold::word("minnesotan"),
        fold::word("bostonian"),
        fold::word("chicagoan"),
        fold::word("torontonian"),
        fold::word("glaswegian"),
        fold::word("mancunian"),
        fold::word("liverpudlian"),
        fold::word("scouser"),
        fold::word("geordie"),
        fold::word("dubliner"),
        fold::word("brummie"),
        fold::word("yorker"),
        fold::word("hoosier"),
        fold::word("coloradan"),
        fold::word("oregonian"),
        fold::word("alaskan"),
        fold::word("hawaiian"),
        fold::word("kentuckian"),
        fold::word("virginian"),
        fold::word("pennsylvanian"),
        fold::word("mumbaikar"),
        fold::word("sydneysider"),
        fold::word("melburnian"),
        fold::word("queenslander"),
        fold::word("tasmanian"),
    ];
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        if !draft.is_any(at, NATIVES) || !draft.tokens[at].is_capitalized() {
            continue;
        }
        let new = draft.is_any(at, &[fold::word("yorker")]);
        let start = at - usize::from(new && at > 0);
        let here = draft.starts_sentence(start) && draft.is_any(at + 1, &[fold::word("here")]);
        let article = start.checked_sub(1).filter(|&i| {
            draft
                .is_any(i, &[fold::word("a"), fold::word("native"), fold::word("fellow"), fold::word("born")])
        });
        let me = article.is_some_and(|i| {
            (i.saturating_sub(3)..i).any(|j| {
                draft.is_any(
                    j,
                    &[
                        fold::word("i'm"),
                        fold::word("im"),
                        fold::word("am"),
                        fold::word("as"),
                        fold::word("i"),
                    ],
                )
            })
        });
        let context = scene.context(&(start..at + 1));
        // "a New Yorker article" is no person.
        let person = draft.token(at + 1).is_none_or(|t| !t.is_word() || !t.is_capitalized())
            && !draft.is_any(at + 1, &[fold::word("article"), fold::word("pizza"), fold::word("accent")]);
        if (here || me) && person && !context.negated && !context.quoted {
            found.add(
                Candidate::new(draft.bytes(start..at + 1), Level::GoodToKnow)
                    .experiencer(Experiencer::Writer),
            );
        }
    }
}

/// "My therapist is moving to Portugal": the nearest person is a clinician.
fn is_of_a_clinician(scene: &Scene, at: usize) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let moves = (at.saturating_sub(4)..at)
        .any(|i| draft.is_any(i, &[fold::word("moving"), fold::word("moved"), fold::word("relocating")]));
    moves && draft.cues_in(sentence.start..at, Cue::ClinicianRole).next().is_some()
}

/// A town the lists do not know, with the state they know: "in Boron, CA", "34F, Blue Rock, Ohio".
fn unlisted_town(scene: &Scene, state: &PlaceHit) -> Option<Range<usize>> {
    let draft = scene.draft;
    let comma = state.first.checked_sub(1).filter(|&i| draft.tokens[i].is_mark(','))?;
    let written = match state.place.kind {
        PlaceKind::Abbreviation => draft.tokens[state.first].case == Case::Upper,
        PlaceKind::State => draft.tokens[state.first].is_capitalized(),
        _ => false,
    };
    let mut start = comma;
    while start > 0
        && comma - start < 3
        && draft.tokens[start - 1].is_word()
        && draft.tokens[start - 1].is_capitalized()
        && draft.place_at(start - 1).is_none()
        && draft.cue_at(start - 1, Cue::FacilityWord).is_none()
    {
        start -= 1;
    }
    if !written || start == comma || draft.is_shouted(start) {
        return None;
    }
    let tokens = start..state.end;
    let lead = skip_back(draft, start);
    let lives = residence_before(draft, lead);
    let near = draft.cue_before(lead, Cue::ResidenceWeak).is_some()
        && personal(scene, start)
        && !outing(scene, start);
    let context = scene.context(&tokens);
    let stated = !context.negated && !context.quoted;
    (stated && (lives || near || profile::lists(draft, &tokens))).then_some(tokens)
}

/// "a county of 4,000", "a town of about 900 people": the writer's home, as a number.
fn counted(scene: &Scene, found: &mut Found) {
    const HOMES: Words = words![
        fold::word("town"),
        fold::word("county"),
        fold::word("village"),
        fold::word("island"),
        fold::word("community"),
        fold::word("parish"),
        fold::word("reservation"),
    ];
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        if !draft.is_any(at, HOMES)
            || !(draft.is_any(at + 1, &[fold::word("of")]) || draft.is_any(at + 1, &[fold::word("with")]))
        {
            continue;
        }
        let about = [
            fold::word("about"),
            fold::word("around"),
            fold::word("only"),
            fold::word("just"),
            fold::word("like"),
            fold::word("under"),
        ];
        let number = at + 2 + usize::from(draft.is_any(at + 2, &about));
        let Some((end, people)) = people_count(draft, number) else { continue };
        let start = (at.saturating_sub(3)..at)
            .find(|&i| {
                draft.is_any(
                    i,
                    &[
                        fold::word("a"),
                        fold::word("the"),
                        fold::word("my"),
                        fold::word("our"),
                        fold::word("this"),
                    ],
                )
            })
            .unwrap_or(at);
        let tokens = start..end;
        let whose = scene.context(&tokens);
        if people >= 250_000 || whose.quoted || !scene.contexts.speaks_of_itself() || !personal(scene, at + 1)
        {
            continue;
        }
        found.add(
            Candidate::new(draft.bytes(tokens), Level::WorthALook)
                .experiencer(whose.experiencer_or_implied())
                .suggest("a small place")
                .fact(Fact::Place { population: people }),
        );
    }
}

/// "4,000", "900 people", "12k".
fn people_count(draft: &Draft, at: usize) -> Option<(usize, u64)> {
    let mut end = at;
    let mut people: u64 = 0;
    while let Some(token) = draft.token(end).filter(|_| end < at + 5) {
        match token.kind {
            TokenKind::Number => {
                let digits = &draft.text[token.range()];
                people = people.checked_mul(10u64.checked_pow(u32::try_from(digits.len()).ok()?)?)?;
                people = people.checked_add(digits.parse().ok()?)?;
            }
            TokenKind::Mark(',') if token.glued && draft.token(end + 1).is_some_and(|t| t.glued) => {}
            TokenKind::Word if token.glued && draft.is_any(end, &[fold::word("k")]) => {
                people = people.checked_mul(1000)?;
            }
            _ => break,
        }
        end += 1;
    }
    end +=
        usize::from(draft.is_any(end, &[fold::word("people"), fold::word("souls"), fold::word("residents")]));
    (people >= 50).then_some((end, people))
}

/// How sure we are that somebody lives there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    /// "in Leeds" in a sentence about care.
    Nearby,
    /// "I live in", "here in", "Galesburg, IL" in an introduction.
    Residence,
}

/// A place with the state or country written after it.
struct Located {
    tokens: Range<usize>,
    region: Option<&'static Region>,
}

/// Takes in ", IL", ", Idaho", ", UK" and a ZIP after the place.
fn locate(draft: &Draft, hit: &PlaceHit) -> Located {
    let comma = draft.token(hit.end).is_some_and(|t| t.is_mark(','));
    let at = hit.end + usize::from(comma);
    let mut located = Located { tokens: hit.first..hit.end, region: None };
    let Some(next) = draft.place_at(at) else { return located };
    let token = &draft.tokens[at];
    let abbreviated = next.place.kind == PlaceKind::Abbreviation || token.range().len() == 2;
    let fits = match next.place.kind {
        _ if abbreviated => {
            token.case == Case::Upper
                || comma && !EVERYDAY_ABBREVIATIONS.contains(&token.hash)
                || !comma && SAFE_ABBREVIATIONS.contains(&token.hash)
        }
        PlaceKind::State | PlaceKind::Country | PlaceKind::County => true,
        _ => comma && token.is_capitalized() && next.place.population_log2 > hit.place.population_log2 + 2,
    };
    if fits && hit.place.kind != PlaceKind::Country {
        located.tokens.end = next.end;
        located.region = Some(draft.lexicon.region(next.place));
        let zip = draft.token(next.end).is_some_and(|t| t.kind == TokenKind::Number && t.range().len() == 5);
        located.tokens.end += usize::from(zip);
    }
    located
}

/// Abbreviations that are everyday words in lower case.
const EVERYDAY_ABBREVIATIONS: Words = words![
    fold::word("in"),
    fold::word("or"),
    fold::word("me"),
    fold::word("hi"),
    fold::word("ok"),
    fold::word("oh"),
    fold::word("la"),
    fold::word("pa"),
    fold::word("ma"),
    fold::word("de"),
    fold::word("us"),
    fold::word("id"),
    fold::word("al"),
    fold::word("mo"),
];
/// Abbreviations that are nothing else in lower case, even without a comma.
const SAFE_ABBREVIATIONS: Words = words![
    fold::word("tx"),
    fold::word("ca"),
    fold::word("fl"),
    fold::word("ny"),
    fold::word("nj"),
    fold::word("il"),
    fold::word("ga"),
    fold::word("nc"),
    fold::word("sc"),
    fold::word("va"),
    fold::word("wa"),
    fold::word("az"),
    fold::word("tn"),
    fold::word("wi"),
    fold::word("mn"),
    fold::word("ky"),
    fold::word("ct"),
    fold::word("uk"),
    fold::word("usa"),
];

fn evidence(scene: &Scene, hit: &PlaceHit, located: &Located) -> Option<Evidence> {
    let draft = scene.draft;
    let token = &draft.tokens[hit.first];
    let written_as_name = token.is_capitalized() && !draft.is_shouted(hit.first);
    if hit.place.kind == PlaceKind::Abbreviation && token.case != Case::Upper {
        return None;
    }
    let lead = skip_back(draft, hit.first);
    if is_tagged_home(scene, hit) {
        return Some(Evidence::Nearby);
    }
    if calls_itself_after(scene, hit, located) || written_as_name && is_called_home(draft, hit) {
        return Some(Evidence::Residence);
    }
    // "im in texas": no capital is needed where nothing else has the name.
    let wide = matches!(hit.place.kind, PlaceKind::State | PlaceKind::Country);
    let ends = || ends_phrase(draft, located.tokens.end);
    if !token.is_capitalized() && hit.place.strength == 3 && (wide || ends()) && is_in(scene, lead) {
        return Some(Evidence::Residence);
    }
    if residence_before(draft, lead) && !is_person_called(draft, hit) {
        let enough = match hit.place.strength {
            3 => true,
            2 => {
                written_as_name
                    || located.region.is_some()
                    || draft.tokens[hit.first..hit.end].len() > 1
                    || said_plainly(draft, lead)
            }
            _ => {
                said_plainly(draft, lead) && ends_phrase(draft, located.tokens.end)
                    || written_as_name && located.region.is_some()
            }
        };
        return enough.then_some(Evidence::Residence);
    }
    if draft.cues_in(draft.sentence(hit.first).start..hit.first, Cue::Trip).any(|cue| hit.first - cue.end < 8)
    {
        return None;
    }
    if written_as_name && hit.place.strength >= 2 && tells_of_moves(draft, hit, lead) {
        return Some(Evidence::Residence);
    }
    let told = scene.contexts.speaks_of_itself() || !scene.disclosures().is_empty();
    let listed = profile::lists(draft, &located.tokens)
        || profile::stands_alone(draft, &located.tokens)
            && told
            && draft.cues_in(draft.sentence(hit.first), Cue::BirthCue).next().is_some();
    let placed =
        lead > 0 && draft.is_any(lead - 1, &[fold::word("in"), fold::word("from"), fold::word("near")]);
    let bare_name =
        located.region.is_none() && hit.end == hit.first + 1 && draft.name(hit.first).given() >= 2 && !placed;
    if listed
        && token.is_capitalized()
        && (located.region.is_some() || hit.place.strength == 3 || hit.place.strength == 2 && !bare_name)
        && draft.cue_at(hit.first, Cue::People).is_none_or(|people| people.end < hit.end)
    {
        return Some(Evidence::Residence);
    }
    let root = draft
        .cue_before(lead, Cue::ResidenceWeak)
        .is_some_and(|cue| cue.end > cue.first + 1 && (cue.first..cue.end).any(|i| draft.is_any(i, ROOTS)));
    let root_told =
        root && (personal(scene, hit.first) || told && leaves_out_writer(draft, &draft.sentence(hit.first)));
    if root_told && written_as_name && hit.place.strength >= 2 {
        return Some(Evidence::Nearby);
    }
    let known_no_name =
        hit.place.strength == 2 && draft.name(hit.first).given() < 2 && about_care(scene, hit.first);
    // "I drive a taxi in Aurora": nobody works in a person.
    let known_no_name = known_no_name
        || hit.place.strength == 2 && placed && (works_there(scene, lead) || about_care(scene, hit.first));
    let strong_name =
        hit.place.strength == 3 || known_no_name || hit.place.strength == 2 && located.region.is_some();
    if !(written_as_name && strong_name || located.region.is_some() && token.is_capitalized()) {
        return None;
    }
    let here = draft.starts_sentence(hit.first)
        && draft.is_any(located.tokens.end, &[fold::word("here")])
        && draft.token(located.tokens.end + 1).is_none_or(|t| !t.is_word());
    if here || stands_for_home(scene, hit, located) || is_fragment(scene, hit, located) {
        return Some(Evidence::Residence);
    }
    let weak = draft
        .cue_before(lead, Cue::ResidenceWeak)
        .filter(|cue| !draft.is_any(cue.first, &[fold::word("at")]));
    let of_somebody = located.region.is_some() && draft.is_any(lead.wrapping_sub(1), &[fold::word("of")]);
    let here = weak.is_some()
        && (root && personal(scene, hit.first)
            || about_care(scene, hit.first)
            || works_there(scene, lead)
            || is_in(scene, lead)
            || about_somebody(scene, hit, lead))
        || of_somebody && personal(scene, hit.first);
    here.then_some(Evidence::Nearby)
}

/// "from Duluth originally, now in Fargo": where somebody came from and went.
fn tells_of_moves(draft: &Draft, hit: &PlaceHit, lead: usize) -> bool {
    let Some(word) = lead.checked_sub(1) else { return false };
    let start = draft.sentence(hit.first).start;
    let from =
        draft.is_any(word, words!["from"]) && word == start && draft.is_any(hit.end, words!["originally"]);
    let now = draft.is_any(word, words!["in"])
        && word > start
        && draft.is_any(word - 1, words!["now"])
        && (start..word).any(|i| draft.is_any(i, words!["originally" "moved" "grew" "raised" "born"]));
    // "Currently in Sligo, moving to Galway for the hospital"
    let stays = draft.is_any(word, words!["in"])
        && word == start + 1
        && draft.is_any(start, words!["currently" "living" "based" "originally"]);
    // "moved from Lagos to Luton"
    let left = draft.is_any(word, words!["from"])
        && word > start
        && draft.is_any(word - 1, words!["moved" "moving" "relocated" "came"])
        && draft.is_any(hit.end, words!["to"]);
    // "Just outside Asheville, flare day 9"
    let outside = draft.is_any(word, words!["outside" "near"])
        && (word == start || word == start + 1 && draft.is_any(start, words!["just"]))
        && draft.token(hit.end).is_some_and(|t| t.is_mark(',') || t.is_mark('.'));
    from || now || stays || left || outside
}

/// "grew up in", "born in", "raised in", "native of".
const ROOTS: Words =
    words![fold::word("grew"), fold::word("born"), fold::word("raised"), fold::word("native")];

/// "Ashtabula County." as a sentence of its own in a post about oneself; "my country (Kenya)".
fn stands_for_home(scene: &Scene, hit: &PlaceHit, located: &Located) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(hit.first);
    let alone = sentence.start == located.tokens.start && located.tokens.end + 1 >= sentence.end;
    let narrow = hit.place.kind == PlaceKind::County || located.region.is_some();
    let ill = draft.names_any(Kinds::CONDITION);
    let opens = sentence.start == 0 && located.region.is_some();
    alone && narrow && ill && (opens || scene.contexts.speaks_of_itself()) && draft.sentences.len() > 1
}

/// "Port Townsend. Heart failure, my own teeth." "Sequim, if anyone local wants honey": in a post that
/// tells the writer's illness, a sentence that begins with a place and says nothing of it.
fn is_fragment(scene: &Scene, hit: &PlaceHit, located: &Located) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(hit.first);
    let end = located.tokens.end;
    let opens = draft.starts_sentence(hit.first) && sentence.start + 1 >= hit.first;
    let closes = draft.token(end).is_none_or(|t| t.is_mark('.') || t.kind == TokenKind::Break);
    let aside = draft.token(end).is_some_and(|t| t.is_mark(','))
        && draft.is_any(end + 1, &[fold::word("if"), fold::word("in"), fold::word("so")]);
    let ill = draft.token(end).is_some_and(|t| t.is_mark(','))
        && draft.terms_at(end + 1).iter().any(|hit| hit.is(Kinds::CONDITION));
    let told = || {
        ill || scene.disclosures().iter().any(|d| d.experiencer == Experiencer::Writer)
            && scene.contexts.speaks_of_itself()
    };
    let lonely = draft
        .places
        .iter()
        .filter(|other| other.place.strength == 3 && draft.tokens[other.first].is_capitalized())
        .all(|other| located.tokens.contains(&other.first));
    let quiet = !draft.gives(Cue::Trip) && !draft.gives(Cue::PublicTopic);
    // "from Zambia with sickle cell"
    let greets = hit.first > sentence.start
        && draft.starts_sentence(hit.first - 1)
        && draft.is_any(hit.first - 1, &[fold::word("from"), fold::word("in")])
        && draft.is_any(end, &[fold::word("with")])
        && draft.terms_of_in(Kinds::CONDITION, sentence.clone());
    greets && quiet || opens && (closes || aside || ill) && lonely && quiet && told()
}

/// "our town, Ely,", "my country (Kenya)".
fn is_called_home(draft: &Draft, hit: &PlaceHit) -> bool {
    const HOMES: Words = words![
        fold::word("country"),
        fold::word("town"),
        fold::word("city"),
        fold::word("state"),
        fold::word("village"),
        fold::word("county"),
        fold::word("hometown"),
    ];
    hit.first >= 3
        && draft.is_any(hit.first - 2, HOMES)
        && (draft.tokens[hit.first - 1].is_mark('(') || draft.tokens[hit.first - 1].is_mark(','))
        && draft.is_any(hit.first - 3, &[fold::word("my"), fold::word("our")])
}

/// "Brisbane mum here", "I'm a Texas nurse", "any Pune based groups for fibro?": people after a place.
fn calls_itself_after(scene: &Scene, hit: &PlaceHit, located: &Located) -> bool {
    const PEOPLE: &[u64] = &[
        fold::word("mum"),
        fold::word("mom"),
        fold::word("mama"),
        fold::word("dad"),
        fold::word("girl"),
        fold::word("gal"),
        fold::word("lass"),
        fold::word("lad"),
        fold::word("lady"),
        fold::word("guy"),
        fold::word("man"),
        fold::word("woman"),
        fold::word("nurse"),
        fold::word("teacher"),
        fold::word("resident"),
        fold::word("local"),
        fold::word("native"),
        fold::word("folks"),
        fold::word("peeps"),
        fold::word("patient"),
        fold::word("warrior"),
        fold::word("here"),
    ];
    const FIRMS: Words = words![
        fold::word("company"),
        fold::word("firm"),
        fold::word("startup"),
        fold::word("artist"),
        fold::word("band"),
        fold::word("developer"),
        fold::word("designer"),
        fold::word("biotech"),
        fold::word("brand"),
        fold::word("charity"),
        fold::word("studio"),
    ];
    let draft = scene.draft;
    let end = located.tokens.end;
    let ill = !scene.disclosures().is_empty() || draft.names_any(Kinds::CONDITION);
    if !ill || hit.place.strength < 2 || !draft.tokens[hit.first].is_capitalized() {
        return false;
    }
    let hyphen = usize::from(draft.token(end).is_some_and(|t| t.is_mark('-')));
    if draft.is_any(end + hyphen, &[fold::word("based")]) {
        let asks = draft.sentences[draft.sentence_index(hit.first)].asks;
        return (asks || scene.contexts.speaks_of_itself()) && !draft.is_any(end + hyphen + 1, FIRMS);
    }
    let opens = draft.starts_sentence(hit.first);
    let here = opens
        && draft.is_any(end, PEOPLE)
        && (draft.is_any(end, &PEOPLE[PEOPLE.len() - 1..])
            || draft.is_any(end + 1, &[fold::word("here")])
            || draft.token(end + 1).is_some_and(|t| t.is_mark(',')));
    // "any Brisbane people know a good rheumy"
    let any = hit.first > 0
        && draft.is_any(hit.first - 1, words!["any"])
        && draft.is_any(
            end,
            words!["people" "folks" "mums" "moms" "parents" "patients" "peeps" "locals" "ladies"],
        );
    if any {
        return true;
    }
    let article = hit.first.checked_sub(1).filter(|&i| {
        draft.is_any(i, &[fold::word("a"), fold::word("an"), fold::word("another"), fold::word("fellow")])
    });
    let me = article.and_then(|i| i.checked_sub(1)).is_some_and(|i| {
        draft.is_any(i, &[fold::word("i'm"), fold::word("im"), fold::word("am"), fold::word("as")])
    });
    // "single mom in Fresno with lupus"
    let sentence = draft.sentence(hit.first);
    let one_in = hit.first >= 2
        && hit.first - sentence.start <= 5
        && draft.is_any(hit.first - 1, &[fold::word("in"), fold::word("from")])
        && draft.is_any(hit.first - 2, &PEOPLE[..PEOPLE.len() - 1])
        && (sentence.start..hit.first).all(|i| !draft.is_any(i, &[fold::word("the"), fold::word("every")]))
        && !draft.is_any(sentence.start, &[fold::word("a"), fold::word("an")])
        && draft.terms_of_in(Kinds::CONDITION, sentence.clone());
    here || one_in || me && draft.is_any(end, PEOPLE)
}

/// "#Tulsa" in a post that tells of the writer's illness.
fn is_tagged_home(scene: &Scene, hit: &PlaceHit) -> bool {
    let draft = scene.draft;
    let own = || scene.disclosures().iter().any(|d| d.experiencer == Experiencer::Writer);
    draft.tokens[hit.first].kind == TokenKind::Hashtag
        && hit.place.strength == 3
        && draft.terms_at(hit.first).is_empty()
        && !draft.gives(Cue::PublicTopic)
        && !outing(scene, hit.first)
        && own()
}

/// "the weatherman on channel 6 in Duluth", "I drive a taxi in Aurora".
fn works_there(scene: &Scene, lead: usize) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(lead.min(draft.tokens.len().saturating_sub(1)));
    let near = sentence.start.max(lead.saturating_sub(9))..lead;
    let writer = draft.cues_in(sentence.start..lead, Cue::FirstPerson).next().is_some();
    let job = near.clone().any(|i| draft.cue_at(i, Cue::Occupation).is_some())
        || near.clone().any(|i| {
            draft.is_any(
                i,
                words![
                    fold::word("work"),
                    fold::word("working"),
                    fold::word("worked"),
                    fold::word("teach"),
                    fold::word("drive"),
                    fold::word("job"),
                    fold::word("student"),
                    fold::word("church"),
                    fold::word("posted"),
                ],
            )
        });
    let listed = profile::stands_alone(draft, &near);
    let noted = near.start == sentence.start && scene.contexts.speaks_of_itself();
    job && (writer || listed || noted)
}

/// Steps back over "the", "a small town near", "downtown", "rural" before a place.
fn skip_back(draft: &Draft, mut at: usize) -> usize {
    const FILLERS: Words = words![
        fold::word("the"),
        fold::word("a"),
        fold::word("rural"),
        fold::word("downtown"),
        fold::word("central"),
        fold::word("north"),
        fold::word("south"),
        fold::word("east"),
        fold::word("west"),
        fold::word("northern"),
        fold::word("southern"),
        fold::word("eastern"),
        fold::word("western"),
        fold::word("sunny"),
        fold::word("rainy"),
        fold::word("cold"),
        fold::word("little"),
        fold::word("small"),
        fold::word("good"),
        fold::word("old"),
        fold::word("upstate"),
        fold::word("greater"),
        fold::word("beautiful"),
        fold::word("inner"),
        fold::word("is"),
    ];
    for _ in 0..3 {
        let before = at.checked_sub(1).and_then(|b| draft.token(b));
        // "in all of Montana"
        let all = at >= 2
            && draft.is_any(at - 1, &[fold::word("of")])
            && draft.is_any(at - 2, &[fold::word("all"), fold::word("most"), fold::word("part")]);
        if all {
            at -= 2;
        } else if before
            .is_some_and(|t| t.is_word() && FILLERS.contains(&t.hash) || t.is_mark(':') || t.is_mark('#'))
        {
            at -= 1;
        }
    }
    at
}

fn residence_before(draft: &Draft, at: usize) -> bool {
    if draft.cue_before(at, Cue::Residence).is_some() || ends_move(draft, at) {
        return true;
    }
    // "I live in a small town called X", "... just outside of X", "... with my wife in X".
    let start = draft.sentence(at.min(draft.tokens.len().saturating_sub(1))).start;
    let weak = draft.cue_before(at, Cue::ResidenceWeak).map(|hit| hit.first);
    weak.is_some_and(|weak| {
        let from = start.max(weak.saturating_sub(8));
        draft.cues_in(from..weak, Cue::Residence).next().is_some()
            // "living with long covid in Dundee", "I live about an hour from Bozeman"
            || (from..weak).any(|i| {
                    draft.is_any(i, &[fold::word("living"), fold::word("live"), fold::word("lives")])
                        && draft.is_any(i + 1, LIVING)
                })
    })
}

/// After "living": how or how far, not what for.
const LIVING: Words = words![
    fold::word("with"),
    fold::word("alone"),
    fold::word("by"),
    fold::word("on"),
    fold::word("about"),
    fold::word("an"),
    fold::word("like"),
    fold::word("roughly"),
    fold::word("way"),
    fold::word("off"),
];

/// "moving from Ohio to": where somebody lives next.
fn ends_move(draft: &Draft, at: usize) -> bool {
    const MOVES: Words =
        words![fold::word("moved"), fold::word("moving"), fold::word("relocated"), fold::word("relocating")];
    at > 2
        && draft.is_any(at - 1, &[fold::word("to")])
        && (at.saturating_sub(8)..at - 2)
            .any(|i| draft.is_any(i, MOVES) && draft.is_any(i + 1, &[fold::word("from")]))
}

/// "I live in": no doubt that a place follows.
fn said_plainly(draft: &Draft, at: usize) -> bool {
    draft.cue_before(at, Cue::Residence).is_some_and(|hit| {
        hit.end - hit.first >= 3
            || draft.is_any(
                hit.first,
                words![
                    fold::word("location"),
                    fold::word("living"),
                    fold::word("based"),
                    fold::word("lives"),
                    fold::word("live"),
                    fold::word("reside"),
                    fold::word("hometown"),
                ],
            )
    })
}

/// Does the phrase end here ("i live in reading btw", not "I live in mobile homes")?
fn ends_phrase(draft: &Draft, at: usize) -> bool {
    draft.token(at).is_none_or(|t| !t.is_word() || draft.terms_at(at).iter().any(|hit| hit.entry.cues.0 != 0))
        || draft.is_any(
            at,
            words![
                fold::word("btw"),
                fold::word("and"),
                fold::word("with"),
                fold::word("now"),
                fold::word("if"),
                fold::word("so"),
                fold::word("where"),
                fold::word("near"),
            ],
        )
}

/// "posted near Catterick", "I am 44, from Ibadan": a sentence of the writer's own, and no outing.
fn about_somebody(scene: &Scene, hit: &PlaceHit, lead: usize) -> bool {
    let draft = scene.draft;
    let before = lead.wrapping_sub(1);
    // "I am 44, from Ibadan"; "my wife is from Kochi"; not "this video from Florida".
    let from = draft.is_any(before, &[fold::word("from")])
        && before.checked_sub(1).is_some_and(|b| {
            !draft.tokens[b].is_word()
                || draft.is_any(
                    b,
                    words![
                        fold::word("am"),
                        fold::word("is"),
                        fold::word("i'm"),
                        fold::word("im"),
                        fold::word("are"),
                        fold::word("originally"),
                        fold::word("come"),
                        fold::word("comes"),
                        fold::word("old"),
                        fold::word("and"),
                        fold::word("here"),
                        fold::word("f"),
                        fold::word("m"),
                        fold::word("yo"),
                        fold::word("mom"),
                        fold::word("mum"),
                        fold::word("dad"),
                        fold::word("man"),
                        fold::word("woman"),
                        fold::word("girl"),
                        fold::word("guy"),
                    ],
                )
        });
    // "34, mom of two from Bozeman"
    let parent = draft.is_any(before, &[fold::word("from")])
        && before.checked_sub(3).is_some_and(|b| {
            draft.is_any(b, words!["mom" "mum" "mama" "mother" "dad" "father" "parent" "grandma" "gran"])
                && draft.is_any(b + 1, &[fold::word("of")])
        });
    let from = from || parent;
    let near = draft.is_any(before, &[fold::word("near"), fold::word("outside"), fold::word("in")]);
    let large = hit.place.population_log2 >= SMALL_PLACE_LOG2;
    (from || near && (!large || !draft.is_any(before, &[fold::word("in")])))
        && personal(scene, hit.first)
        && !outing(scene, hit.first)
}

/// "I'm in South Africa", "my neuro is in Pittsburgh": somebody of the post is there.
fn is_in(scene: &Scene, lead: usize) -> bool {
    const BEING: Words = words![
        fold::word("i'm"),
        fold::word("im"),
        fold::word("am"),
        fold::word("we're"),
        fold::word("is"),
        fold::word("are"),
    ];
    const SOFTENERS: Words =
        words![fold::word("currently"), fold::word("over"), fold::word("now"), fold::word("back")];
    let draft = scene.draft;
    let Some(place) = lead.checked_sub(1).filter(|&i| draft.is_any(i, &[fold::word("in")])) else {
        return false;
    };
    let soft = place.checked_sub(1).is_some_and(|i| draft.is_any(i, SOFTENERS));
    let Some(verb) = place.checked_sub(1 + usize::from(soft)) else { return false };
    let sentence = draft.sentence(verb);
    let own = draft
        .cues_in(sentence.start.max(verb.saturating_sub(4))..verb + 1, Cue::FirstPerson)
        .next()
        .is_some();
    // "am in Nairobi, which hospital is good": it is the rest that asks.
    let elided = draft.is_any(verb, words!["am"]) && draft.starts_sentence(verb);
    let asked =
        || !draft.is_any(verb, words!["i'm" "im" "we're"]) && !elided && scene.context(&(verb..lead)).asked;
    draft.is_any(verb, BEING) && (own || elided) && !outing(scene, lead) && !asked()
}

/// Is the sentence about a trip, a meal, a show, a match or the news?
fn outing(scene: &Scene, at: usize) -> bool {
    const OUTINGS: Words = words![
        fold::word("trip"),
        fold::word("weekend"),
        fold::word("vacation"),
        fold::word("holiday"),
        fold::word("holidays"),
        fold::word("hotel"),
        fold::word("concert"),
        fold::word("festival"),
        fold::word("game"),
        fold::word("match"),
        fold::word("tour"),
        fold::word("flight"),
        fold::word("airport"),
        fold::word("beach"),
        fold::word("stopped"),
        fold::word("restaurant"),
        fold::word("dinner"),
        fold::word("lunch"),
        fold::word("museum"),
        fold::word("wedding"),
        fold::word("conference"),
        fold::word("airbnb"),
        fold::word("news"),
        fold::word("war"),
        fold::word("election"),
        fold::word("movie"),
        fold::word("film"),
        fold::word("show"),
        fold::word("band"),
        fold::word("team"),
        fold::word("won"),
        fold::word("season"),
        fold::word("hiking"),
        fold::word("hike"),
        fold::word("marathon"),
        fold::word("ramen"),
        fold::word("food"),
        fold::word("pizza"),
        fold::word("coffee"),
        fold::word("party"),
        fold::word("race"),
        fold::word("tonight"),
        fold::word("summit"),
        fold::word("meeting"),
        fold::word("visiting"),
        fold::word("photo"),
        fold::word("photos"),
        fold::word("shooting"),
        fold::word("protest"),
        fold::word("protests"),
        fold::word("police"),
        fold::word("president"),
        fold::word("government"),
        fold::word("fire"),
        fold::word("storm"),
        fold::word("hurricane"),
        fold::word("album"),
        fold::word("stadium"),
        fold::word("cruise"),
        fold::word("tourists"),
        fold::word("sunset"),
        fold::word("snow"),
    ];
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(14))..sentence.end.min(at + 16);
    near.clone().any(|i| draft.is_any(i, OUTINGS))
        || draft.cues_in(near, Cue::Trip).any(|cue| cue.end - cue.first > 1)
}

/// Does somebody particular stand within a few words before?
fn personal(scene: &Scene, at: usize) -> bool {
    let sentence = scene.draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(14))..at;
    let aged = near.clone().any(|i| {
        scene.draft.cue_at(i, Cue::AgeUnit).is_some()
            || scene.draft.cue_at(i, Cue::AgeCue).is_some_and(|hit| {
                hit.entry.cues.has(Cue::AgeCue)
                    && scene.draft.is_any(hit.first, &[fold::word("aged"), fold::word("age")])
            })
    });
    aged || scene
        .contexts
        .people()
        .iter()
        .any(|p| near.contains(&p.token) && matches!(p.who, Who::Writer | Who::Child | Who::Relative))
}

/// Is the sentence about care, or a request for a recommendation, with the writer in it?
fn about_care(scene: &Scene, at: usize) -> bool {
    let draft = scene.draft;
    let sentence = draft.sentence(at);
    let near = sentence.start.max(at.saturating_sub(12))..sentence.end.min(at + 12);
    let clinic = draft.cues_in(near.clone(), Cue::ClinicianRole).next().is_some();
    let personal = draft.cues_in(near.clone(), Cue::FirstPerson).next().is_some();
    let asks = draft.sentences[draft.sentence_index(at)].asks
        || near.clone().any(|i| {
            draft.is_any(
                i,
                &[
                    fold::word("recommend"),
                    fold::word("recommendations"),
                    fold::word("recommendation"),
                    fold::word("suggestions"),
                    fold::word("looking"),
                    fold::word("know"),
                ],
            )
        });
    let life = near.clone().any(|i| {
        draft.is_any(
            i,
            words![
                fold::word("home"),
                fold::word("house"),
                fold::word("school"),
                fold::word("church"),
                fold::word("job"),
                fold::word("apartment"),
                fold::word("flat"),
                fold::word("neighborhood"),
                fold::word("neighbourhood"),
                fold::word("clinic"),
                fold::word("hospital"),
                fold::word("pharmacy"),
                fold::word("insurance"),
                fold::word("meds"),
                fold::word("medication"),
                fold::word("prescription"),
                fold::word("insulin"),
                fold::word("medicaid"),
                fold::word("medicare"),
                fold::word("waiting"),
                fold::word("waitlist"),
                fold::word("lawyer"),
                fold::word("attorney"),
                fold::word("solicitor"),
                fold::word("dentist"),
                fold::word("nhs"),
                fold::word("gp"),
            ],
        )
    });
    let treated = near.clone().any(|i| {
        draft.terms_at(i).iter().any(|hit| {
            hit.has(Cue::MedicalEvent)
                || (hit.is(Kinds::CONDITION) || hit.is(Kinds::PROCEDURE) || hit.is(Kinds::MEDICINE))
                    && !hit.entry.is_weak()
        })
    });
    let health = Kinds(Kinds::CONDITION.0 | Kinds::PROCEDURE.0);
    let personal =
        personal || draft.terms_of_in(health, sentence.clone()) && leaves_out_writer(draft, &sentence);
    let own = personal || scene.contexts.speaks_of_itself();
    let public = draft.cues_in(near.clone(), Cue::PublicTopic).next().is_some();
    // "Are there any support groups around Shrewsbury?" is asked for oneself.
    let group = near.clone().any(|i| {
        draft.is_any(i, words!["group" "groups" "meetup" "meetups"])
            && i.checked_sub(1).is_some_and(|b| draft.is_any(b, words!["support" "patient" "therapy"]))
    });
    ((clinic || group) && (own || asks) || (treated || life && own) && asks || personal && (life || treated))
        && !public
        && !outing(scene, at)
}

/// "Paris said", "my friend Jordan": somebody, not somewhere.
fn is_person_called(draft: &Draft, hit: &PlaceHit) -> bool {
    let person_after = draft.cue_at(hit.end, Cue::PersonAfter).is_some() && hit.place.strength < 3;
    person_after && draft.name(hit.first).given() >= 2
}

/// "Boston Children's", "Chicago Bulls", "Paris Hilton", "Lake Geneva", "New Orleans Saints":
/// part of a longer name.
fn is_part_of_a_name(draft: &Draft, hit: &PlaceHit) -> bool {
    let inside_term = (hit.first.saturating_sub(4)..=hit.first).any(|at| {
        draft.terms_at(at).iter().any(|term| {
            term.end > hit.first
                && (term.first < hit.first || term.end > hit.end)
                && term.is(Kinds(
                    Kinds::CONDITION.0
                        | Kinds::MEDICINE.0
                        | Kinds::FACILITY.0
                        | Kinds::SCHOOL.0
                        | Kinds::EMPLOYER.0
                        | Kinds::PUBLIC_FIGURE.0,
                ))
        })
    });
    if inside_term {
        return true;
    }
    // "36/F/Manila"
    let after_sex = hit.first > 1 && draft.is_any(hit.first - 2, &[fold::word("f"), fold::word("m")]);
    let glued_before = draft.tokens[hit.first].glued
        && hit.first > 0
        && !after_sex
        && matches!(
            draft.tokens[hit.first - 1].kind,
            TokenKind::Mark('-' | '@' | '/' | '.' | '_') | TokenKind::Number
        );
    let next = draft.token(hit.end);
    let glued_after = next.is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Clitic))
        && draft.token(hit.end + 1).is_some_and(|t| t.is_capitalized() && t.is_word());
    let postcode = draft.has_digit(hit.end..hit.end + 1);
    let capital_after = !postcode
        && next.is_some_and(|t| {
            t.is_word() && t.is_capitalized() && !t.glued && draft.tokens[hit.first].is_capitalized()
        })
        && draft.place_at(hit.end).is_none()
        && !draft.starts_sentence(hit.end)
        && !draft.is_shouted(hit.end)
        && draft.cue_at(hit.end, Cue::FirstPerson).is_none()
        && draft.cue_at(hit.end, Cue::Month).is_none();
    // "In San Antonio clinic they ask for money" names the town.
    let lower = draft.tokens[hit.first].is_capitalized()
        && next.is_some_and(|t| t.is_word() && !t.is_capitalized())
        && hit.first > 0
        && draft.is_any(hit.first - 1, &[fold::word("in")]);
    let facility_after = !lower && draft.cue_at(hit.end, Cue::FacilityWord).is_some()
        || draft.cue_at(hit.end, Cue::SchoolWord).is_some();
    let surname_of_someone = hit.first > 0
        && draft.tokens[hit.first - 1].is_capitalized()
        && draft.name(hit.first - 1).given() >= 2
        && !draft.starts_sentence(hit.first - 1)
        && hit.place.strength <= 2;
    glued_before || glued_after || capital_after || facility_after || surname_of_someone
}

fn candidate(
    draft: &Draft,
    hit: &PlaceHit,
    located: &Located,
    evidence: Evidence,
    whose: Experiencer,
) -> Candidate {
    let small = hit.place.population_log2 < SMALL_PLACE_LOG2
        && matches!(hit.place.kind, PlaceKind::Town | PlaceKind::Area | PlaceKind::County);
    let level = if small { Level::WorthALook } else { Level::GoodToKnow };
    let own = draft.lexicon.region(hit.place);
    let region = located.region.unwrap_or(own);
    let confidence = if evidence == Evidence::Residence && hit.place.strength == 3 {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    let mut candidate = Candidate::new(draft.bytes(located.tokens.clone()), level)
        .confidence(confidence)
        .experiencer(whose)
        .fact(Fact::Place { population: 1u64 << hit.place.population_log2.min(40) });
    let hides = |text: &str| !text.is_empty() && !text.eq_ignore_ascii_case(draft.words(hit.first..hit.end));
    match hit.place.kind {
        PlaceKind::Country => {}
        PlaceKind::State | PlaceKind::Abbreviation => {
            if hides(region.wider) {
                candidate = candidate.suggest(region.wider);
            }
        }
        PlaceKind::Town | PlaceKind::Area | PlaceKind::County => {
            for text in [region.wider, region.name] {
                if hides(text) {
                    candidate = candidate.suggest(text);
                }
            }
            candidate = candidate.suggest(if small { "a small town" } else { "a big city" });
        }
    }
    candidate
}
