//! A claim, an appeal, a lawsuit, custody, probation: "my disability hearing", "we are talking to
//! a lawyer", "they denied my claim".
//!
//! Insurers' and opposing lawyers read public posts, and what stands there can be used in court.
//!
//! Not: cases in the news, "I could sue", other people's court dramas on TV, questions about the law.

use crate::draft::{Draft, TermHit};
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "legal_matter",
    category: Category::MoneyLegal,
    find,
    examples: &[
        "My [[disability hearing]] is in May",
        "We are [[talking to a lawyer]] about it",
        "I'm [[suing]] the hospital",
        "Co-parenting is hard. [[Court is on]] the 14th and my ex won't talk to me",
        "they [[denied my claim]] again",
        "I'm [[filing an appeal]] tomorrow",
        "I was [[in jail]] for a year",
        "My [[settlement]] should come through by June",
        "My ex wants [[custody]] because of my bipolar",
    ],
    counter_examples: &[
        "The lawsuit against the maker is in the news",
        "Trump went to court",
        "Can you sue a hospital?",
        "The class action was settled in 2010",
        "My lawyer friend is funny",
        "he was arrested in the show",
        "The restraining order episode was wild",
        "You should call a lawyer",
        "The settlement was in the news",
        "I was in court position all game",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for hit in draft.terms.iter().filter(|hit| hit.has(Cue::LegalMatter)) {
        if hit.first < covered
            || is_of_another_kind(draft, hit)
            || is_joke(draft, hit)
            || is_of_the_ears(draft, hit)
        {
            continue;
        }
        let Some(whose) = whose(scene, hit) else { continue };
        covered = hit.end;
        // "my disability hearing", "I'm suing": the writer's words stay.
        let first = (hit.first..hit.end - 1)
            .find(|&i| draft.cue_at(i, Cue::FirstPerson).is_none() && !draft.is_any(i, &[fold::word("am")]))
            .unwrap_or(hit.end - 1);
        let candidate = Candidate::new(draft.bytes(first..hit.end), level(draft, hit))
            .experiencer(whose)
            .fact(Fact::Trait { per_100k: 1_000.0 });
        // "my disability hearing" may be "my paperwork"; a verb has no milder word that fits.
        found.add(if draft.is_any(hit.end - 1, PAPERS) { candidate.suggest("paperwork") } else { candidate });
    }
    matters(scene, found);
}

/// "he's after full custody", "my settlement came through", "I'm in court on Monday": words of the law in
/// a sentence about oneself, whatever stands around them.
fn matters(scene: &Scene, found: &mut Found) {
    const MATTERS: Words = words![
        "custody" "probation" "parole" "settlement" "lawsuit" "litigation" "deposition" "subpoena" "felony" "dui" "dwi"
        "tribunal" "malpractice" "guardianship" "alimony" "solicitors" "injunction" "visitation" "conservatorship"
    ];
    const TAKEN: Words = words!["court" "jail" "prison"];
    let draft = scene.draft;
    for at in 0..draft.tokens.len() {
        let before = at.wrapping_sub(1);
        let court = draft.is_any(at, TAKEN)
            && draft.is_any(before, words!["in" "to" "family" "small" "from"])
            && !draft.is_any(at + 1, words!["tv" "room" "rooms" "side" "break" "vision"]);
        let child_support = draft.is_any(at, words!["support"]) && draft.is_any(before, words!["child"]);
        if !draft.is_any(at, MATTERS) && !court && !child_support {
            continue;
        }
        let tokens = if court || child_support { at - 1..at + 1 } else { at..at + 1 };
        let sentence = draft.sentence(at);
        let near = sentence.start.max(at.saturating_sub(8))..sentence.end.min(at + 9);
        let own = draft.cues_in(near.clone(), Cue::FirstPerson).next().is_some();
        let context = scene.context(&tokens);
        let public = draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_some();
        let game = near
            .clone()
            .any(|i| draft.is_any(i, words!["tennis" "basketball" "game" "play" "played" "football"]));
        let stated = !(context.asked
            || context.hypothetical
            || context.quoted
            || context.figurative
            || context.negated);
        if own
            && stated
            && !public
            && !game
            && !found.meets(Category::MoneyLegal, &draft.bytes(tokens.clone()))
        {
            let whose = match context.experiencer_or_implied() {
                Experiencer::Nobody => Experiencer::Writer,
                known => known,
            };
            found.add(
                Candidate::new(draft.bytes(tokens), Level::GoodToKnow)
                    .experiencer(whose)
                    .fact(Fact::Trait { per_100k: 1_000.0 }),
            );
        }
    }
}

/// Nouns that "paperwork" may stand for.
const PAPERS: Words = words![
    fold::word("hearing"),
    fold::word("claim"),
    fold::word("appeal"),
    fold::word("case"),
    fold::word("lawsuit"),
    fold::word("tribunal"),
    fold::word("date"),
    fold::word("complaint"),
    fold::word("reconsideration"),
    fold::word("battle"),
    fold::word("letter"),
    fold::word("settlement"),
];

/// To have a lawyer is good to know; a claim, a suit or a hearing is worth a look.
fn level(draft: &Draft, hit: &TermHit) -> Level {
    let lawyer = hit.end == hit.first + 2
        && draft.is_any(
            hit.end - 1,
            &[
                fold::word("lawyer"),
                fold::word("attorney"),
                fold::word("solicitor"),
                fold::word("caseworker"),
            ],
        );
    if lawyer { Level::GoodToKnow } else { Level::WorthALook }
}

/// "My lawyer friend", "lawsuit news".
fn is_of_another_kind(draft: &Draft, hit: &TermHit) -> bool {
    draft.is_any(
        hit.end,
        words![
            fold::word("friend"),
            fold::word("news"),
            fold::word("episode"),
            fold::word("drama"),
            fold::word("scene"),
            fold::word("movie"),
            fold::word("show"),
            fold::word("joke"),
            fold::word("jokes"),
        ],
    ) || draft.is_any(hit.end, &[fold::word("against")]) && draft.is_any(hit.first, &[fold::word("lawsuit")])
}

/// "I lost my hearing", "my hearing is fine": only a hearing with a day or an office is a court's.
fn is_of_the_ears(draft: &Draft, hit: &TermHit) -> bool {
    const OF_COURT: Words = words![
        fold::word("court"),
        fold::word("judge"),
        fold::word("lawyer"),
        fold::word("attorney"),
        fold::word("appeal"),
        fold::word("claim"),
        fold::word("denied"),
        fold::word("moved"),
        fold::word("scheduled"),
        fold::word("rescheduled"),
        fold::word("postponed"),
        fold::word("date"),
        fold::word("disability"),
        fold::word("ssdi"),
        fold::word("tribunal"),
        fold::word("custody"),
        fold::word("tomorrow"),
        fold::word("nervous"),
    ];
    let words = hit.end == hit.first + 2 && draft.is_any(hit.end - 1, &[fold::word("hearing")]);
    let own = draft.cue_at(hit.first, Cue::Possessive).is_some();
    let near = hit.first.saturating_sub(8)..hit.end + 8;
    words
        && own
        && !near.into_iter().any(|at| {
            draft.is_any(at, OF_COURT)
                || draft.cue_at(at, Cue::Weekday).is_some()
                || draft.cue_at(at, Cue::Month).is_some()
        })
}

/// "my wallet is suing me", "my liver filed a lawsuit": nobody goes to court but people and firms.
fn is_joke(draft: &Draft, hit: &TermHit) -> bool {
    let from = draft.sentence(hit.first).start.max(hit.first.saturating_sub(4));
    let Some(my) = (from..hit.first)
        .rev()
        .find(|&at| draft.cue_at(at, Cue::Possessive).is_some_and(|cue| cue.has(Cue::FirstPerson)))
    else {
        return false;
    };
    // "my is suing", "my own hearing": the words between are the one who goes to court.
    let subject = my + 1;
    let verb = (subject + 1..=hit.first).find(|&at| {
        draft.is_any(at, &[fold::word("is"), fold::word("was"), fold::word("are"), fold::word("filed")])
            || draft.token(at).is_some_and(|t| t.kind == crate::token::TokenKind::Clitic)
    });
    let person = |at: usize| {
        draft.terms_at(at).iter().any(|term| {
            term.has(Cue::ChildRelation)
                || term.has(Cue::PartnerRelation)
                || term.has(Cue::FamilyRelation)
                || term.has(Cue::OtherRelation)
                || term.has(Cue::ClinicianRole)
                || term.has(Cue::Occupation)
                || term.has(Cue::FacilityWord)
        }) || draft.is_any(at, SUERS)
    };
    verb.is_some_and(|verb| !(subject..verb).any(person))
        && (hit.first..hit.end)
            .any(|at| draft.is_any(at, &[fold::word("suing"), fold::word("lawsuit"), fold::word("sued")]))
}

/// Who goes to court besides relatives and people by their jobs.
const SUERS: Words = words![
    fold::word("landlady"),
    fold::word("company"),
    fold::word("insurance"),
    fold::word("insurer"),
    fold::word("employer"),
    fold::word("firm"),
    fold::word("bank"),
    fold::word("school"),
    fold::word("union"),
    fold::word("hoa"),
    fold::word("job"),
    fold::word("city"),
    fold::word("family"),
    fold::word("lawyer"),
    fold::word("attorney"),
    fold::word("solicitor"),
    fold::word("estate"),
    fold::word("clinic"),
    fold::word("hospital"),
    fold::word("old"),
];

fn whose(scene: &Scene, hit: &TermHit) -> Option<Experiencer> {
    let draft = scene.draft;
    let context = scene.context(&hit.tokens());
    if context.hypothetical || context.asked || context.quoted || context.figurative || context.negated {
        return None;
    }
    let sentence = draft.sentence(hit.first);
    let public = draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_some();
    let near = sentence.start.max(hit.first.saturating_sub(12))..sentence.end.min(hit.end + 8);
    let own = draft.cues_in(near, Cue::FirstPerson).next().is_some();
    match context.experiencer {
        Experiencer::Writer => Some(Experiencer::Writer),
        Experiencer::Child | Experiencer::Other => Some(context.experiencer),
        Experiencer::Nobody if public => None,
        Experiencer::Nobody if own => Some(Experiencer::Writer),
        Experiencer::Nobody => {
            let alone = draft.starts_sentence(hit.first) && context.person.is_none();
            (alone && scene.contexts.speaks_of_itself()).then_some(Experiencer::Writer)
        }
    }
}
