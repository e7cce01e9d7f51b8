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
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::{Kinds, PlaceKind, Region, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::{Case, TokenKind};
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
    ],
};

/// A place with fewer people than this narrows the crowd a lot.
const SMALL_PLACE_LOG2: u8 = 18; // 2^18 = 262,144

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in &draft.places {
        if hit.first < covered || is_part_of_a_name(draft, hit) {
            continue;
        }
        let located = locate(draft, hit);
        let Some(evidence) = evidence(scene, hit, &located) else { continue };
        covered = located.tokens.end;
        if hit.place.kind == PlaceKind::Abbreviation && evidence < Evidence::Residence {
            continue;
        }
        let context = scene.context(&located.tokens);
        if context.negated || context.quoted {
            continue;
        }
        found.add(candidate(draft, hit, &located, evidence, context.experiencer_or_implied()));
    }
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
const EVERYDAY_ABBREVIATIONS: &[u64] = &[
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
const SAFE_ABBREVIATIONS: &[u64] = &[
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
    let introduces = introduces(draft, located.tokens.clone());
    if introduces && (hit.place.strength >= 2 && token.is_capitalized() || located.region.is_some()) {
        return Some(Evidence::Residence);
    }
    let strong_name = hit.place.strength == 3 || hit.place.strength == 2 && located.region.is_some();
    if !(written_as_name && strong_name || located.region.is_some() && token.is_capitalized()) {
        return None;
    }
    let weak = draft.cue_before(lead, Cue::ResidenceWeak).is_some();
    let of_somebody = located.region.is_some() && draft.is_any(lead.wrapping_sub(1), &[fold::word("of")]);
    let here = weak && (about_care(scene, hit.first) || about_somebody(scene, hit, lead))
        || of_somebody && personal(scene, hit.first);
    here.then_some(Evidence::Nearby)
}

/// Steps back over "the", "a small town near", "downtown", "rural" before a place.
fn skip_back(draft: &Draft, mut at: usize) -> usize {
    const FILLERS: &[u64] = &[
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
        if before
            .is_some_and(|t| t.is_word() && FILLERS.contains(&t.hash) || t.is_mark(':') || t.is_mark('#'))
        {
            at -= 1;
        }
    }
    at
}

fn residence_before(draft: &Draft, at: usize) -> bool {
    if draft.cue_before(at, Cue::Residence).is_some() {
        return true;
    }
    // "I live in a small town called X", "... just outside of X", "... with my wife in X".
    let start = draft.sentence(at.min(draft.tokens.len().saturating_sub(1))).start;
    let weak = draft.cue_before(at, Cue::ResidenceWeak).map(|hit| hit.first);
    weak.is_some_and(|weak| {
        draft.cues_in(start.max(weak.saturating_sub(8))..weak, Cue::Residence).next().is_some()
    })
}

/// "I live in": no doubt that a place follows.
fn said_plainly(draft: &Draft, at: usize) -> bool {
    draft.cue_before(at, Cue::Residence).is_some_and(|hit| {
        hit.end - hit.first >= 3
            || draft.is_any(
                hit.first,
                &[
                    fold::word("location"),
                    fold::word("living"),
                    fold::word("based"),
                    fold::word("lives"),
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
            &[
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

/// A line or sentence that says little else: "43F, Galesburg IL", "Maria, Leeds".
fn introduces(draft: &Draft, tokens: Range<usize>) -> bool {
    let sentence = draft.sentence(tokens.start);
    let aged = draft.tokens[sentence.start..tokens.start]
        .iter()
        .rev()
        .take(6)
        .any(|t| t.kind == TokenKind::Number && t.range().len() == 2)
        && sentence.start + 8 > tokens.start;
    let listed = tokens.start > sentence.start
        && draft.tokens[tokens.start - 1].is_mark(',')
        && draft.tokens[sentence.start].kind == TokenKind::Number
        && draft.token(tokens.end).is_none_or(|t| !t.is_word());
    let letter = listed
        || (sentence.start..tokens.start).any(|i| {
            draft.is_any(
                i,
                &[
                    fold::word("f"),
                    fold::word("m"),
                    fold::word("female"),
                    fold::word("male"),
                    fold::word("mum"),
                    fold::word("mom"),
                    fold::word("yo"),
                    fold::word("years"),
                ],
            )
        });
    aged && letter && tokens.start - sentence.start <= 7
}

/// "posted near Catterick", "I am 44, from Ibadan": a sentence of the writer's own, and no outing.
fn about_somebody(scene: &Scene, hit: &PlaceHit, lead: usize) -> bool {
    const OUTINGS: &[u64] = &[
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
    ];
    let draft = scene.draft;
    let sentence = draft.sentence(hit.first);
    let near = sentence.start.max(hit.first.saturating_sub(14))..sentence.end.min(hit.end + 14);
    let outing = near.clone().any(|i| draft.is_any(i, OUTINGS))
        || draft.cues_in(near, Cue::Trip).any(|cue| cue.end - cue.first > 1);
    let from =
        draft.is_any(lead.wrapping_sub(1), &[fold::word("from"), fold::word("near"), fold::word("outside")]);
    let small = hit.place.population_log2 < SMALL_PLACE_LOG2;
    !outing && (from || small) && personal(scene, hit.first)
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
                ],
            )
        });
    let life = near.clone().any(|i| {
        draft.is_any(
            i,
            &[
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
            ],
        )
    });
    clinic && (personal || asks) || personal && life
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
    let glued_before = draft.tokens[hit.first].glued
        && hit.first > 0
        && matches!(
            draft.tokens[hit.first - 1].kind,
            TokenKind::Mark('-' | '@' | '/' | '.' | '_') | TokenKind::Number
        );
    let next = draft.token(hit.end);
    let glued_after = next.is_some_and(|t| t.glued && matches!(t.kind, TokenKind::Clitic))
        && draft.token(hit.end + 1).is_some_and(|t| t.is_capitalized() && t.is_word());
    let capital_after = next.is_some_and(|t| {
        t.is_word() && t.is_capitalized() && !t.glued && draft.tokens[hit.first].is_capitalized()
    }) && draft.place_at(hit.end).is_none()
        && !draft.starts_sentence(hit.end)
        && !draft.is_shouted(hit.end)
        && draft.cue_at(hit.end, Cue::FirstPerson).is_none()
        && draft.cue_at(hit.end, Cue::Month).is_none();
    let facility_after = draft.cue_at(hit.end, Cue::FacilityWord).is_some()
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
